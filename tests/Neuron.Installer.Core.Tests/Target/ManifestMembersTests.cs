// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Root;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

public sealed class ManifestMembersTests
{
    [Fact]
    public void A_manifest_without_its_optional_members_is_read()
    {
        using SampleTarget sample = new();
        sample.Put(PassthroughManifest.Path, """
            {"schema_version": 1, "gpus": ["0000:01:00.0"], "functions": [], "binding": "ids", "kernel_parameters": [],
             "initramfs": "none", "boot_loader": "none", "files": [{"path": "/etc/modprobe.d/vfio.conf", "kind": "generated"}]}
            """);
        using TargetRoot target = sample.Open();
        PassthroughManifest manifest = PassthroughManifest.Read(target).ShouldNotBeNull();
        manifest.Directories.ShouldBeEmpty();
        manifest.Files.ShouldHaveSingleItem().Edits.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"0000:01:00.0\"", true)]
    [InlineData("\"0000:01:00\"", false)]
    [InlineData("\"../../etc\"", false)]
    [InlineData("null", false)]
    [InlineData("1", false)]
    public void An_address_that_is_none_makes_the_manifest_a_damaged_one(string address, bool isFine)
    {
        ShouldBe($$"""{"pci_address": {{address}}, "vendor_id": "10de", "device_id": "1401"}""", "\"0000:01:00.0\"", isFine);
        ShouldBe("", address, isFine);
    }

    [Fact]
    public void A_function_without_an_address_makes_the_manifest_a_damaged_one() =>
        ShouldBe("""{"vendor_id": "10de", "device_id": "1401"}""", "\"0000:01:00.0\"", isFine: false);

    private static void ShouldBe(string functions, string gpu, bool isFine)
    {
        byte[] text = Encoding.UTF8.GetBytes($$"""
            {"schema_version": 1, "gpus": [{{gpu}}], "functions": [{{functions}}], "binding": "ids", "kernel_parameters": [],
             "initramfs": "none", "boot_loader": "none", "files": []}
            """);
        if (isFine)
        {
            PassthroughManifest.Parse(text).Gpus.ShouldHaveSingleItem().ToString().ShouldBe("0000:01:00.0");
        }
        else
        {
            Should.Throw<TargetException>(() => PassthroughManifest.Parse(text)).Code.ShouldBe("manifest-damaged");
        }
    }
}
