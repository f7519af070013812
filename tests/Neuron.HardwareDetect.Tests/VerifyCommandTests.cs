// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;
using Shouldly;
using Xunit;

namespace Neuron.HardwareDetect.Tests;

public sealed class VerifyCommandTests : IDisposable
{
    private const string Machine = "z170-igpu-gtx960";

    private const string Manifest =
        """
        {"schema_version": 1, "gpus": ["0000:01:00.0"],
         "functions": [{"pci_address": "0000:01:00.0", "vendor_id": "10de", "device_id": "1401"},
                       {"pci_address": "0000:01:00.1", "vendor_id": "10de", "device_id": "0fba"}],
         "binding": "ids", "kernel_parameters": ["intel_iommu=on", "iommu=pt"],
         "initramfs": "mkinitcpio", "boot_loader": "grub", "files": [], "directories": []}
        """;

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    private Invocation Verify(string? manifest, params string[] more)
    {
        string root = _workspace.LayOut(Machine);
        if (manifest is not null)
        {
            _workspace.Write($"{Machine}/var/lib/neuron-os/passthrough.json", manifest);
        }

        return Invocation.Of(["verify", .. more, "--host-root", root, "--settings", _workspace.Settings]);
    }

    private void Bind()
    {
        string root = _workspace.LayOut(Machine);
        _workspace.Write($"{Machine}/proc/cmdline", "root=/dev/sda1 intel_iommu=on iommu=pt\n");
        string driver = Path.Combine(root, "sys/bus/pci/drivers/vfio-pci");
        Directory.CreateDirectory(driver);
        foreach (string address in (string[])["0000:01:00.0", "0000:01:00.1"])
        {
            string link = Path.Combine(root, "sys/bus/pci/devices", address, "driver");
            File.Delete(link);
            File.CreateSymbolicLink(link, driver);
            string uevent = Path.Combine(root, "sys/bus/pci/devices", address, "uevent");
            File.WriteAllLines(uevent, File.ReadLines(uevent).Where(line => !line.StartsWith("DRIVER=", StringComparison.Ordinal)).Prepend("DRIVER=vfio-pci"));
        }
    }

    [Fact]
    public void A_system_without_passthrough_ends_with_1_and_says_so()
    {
        var run = Verify(null);

        run.ExitCode.ShouldBe(ExitCode.NothingSuitable);
        run.Output.ShouldContain("GPU passthrough is not set up on this system.");
    }

    [Fact]
    public void A_system_that_did_not_bind_ends_with_1_and_says_what_is_wrong_and_what_to_do()
    {
        var run = Verify(Manifest);

        run.ExitCode.ShouldBe(ExitCode.NothingSuitable);
        run.Output.ShouldContain("verify-parameter-missing");
        run.Output.ShouldContain("The kernel was started without intel_iommu=on, which passthrough needs.");
        run.Output.ShouldContain("verify-no-driver 0000:01:00.0");
    }

    [Fact]
    public void A_system_that_works_ends_with_0()
    {
        Bind();

        var run = Verify(Manifest);

        run.Output.ShouldContain("vfio-pci holds everything that was reserved (functions: 2)");
        run.ExitCode.ShouldBe(ExitCode.Done);
        Verify(Manifest, "--json").Document.GetProperty("is_working").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{\"schema_version\": 1}")]
    [InlineData("null")]
    [InlineData("")]
    public void A_damaged_manifest_ends_with_1_and_says_so(string manifest)
    {
        var run = Verify(manifest, "--json");

        run.ExitCode.ShouldBe(ExitCode.NothingSuitable);
        run.Document.GetProperty("findings")[0].GetProperty("code").GetString().ShouldBe("manifest-damaged");
        run.Document.GetProperty("is_working").GetBoolean().ShouldBeFalse();
    }

    [Theory]
    [InlineData("a directory", "target-read-failed")]
    [InlineData("a link to nothing", "manifest-damaged")]
    [InlineData("a link to itself", "target-read-failed")]
    [InlineData("a file in place of its folder", "verify-not-set-up")]
    public void What_is_no_manifest_and_yet_there_does_not_pass_for_no_setup(string what, string code)
    {
        string folder = Path.Combine(_workspace.LayOut(Machine), "var/lib/neuron-os");
        string path = Path.Combine(folder, "passthrough.json");
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        if (what == "a file in place of its folder")
        {
            File.WriteAllText(folder, "");
        }
        else
        {
            Directory.CreateDirectory(what == "a directory" ? path : folder);
        }

        if (what.StartsWith("a link", StringComparison.Ordinal))
        {
            File.CreateSymbolicLink(path, what == "a link to itself" ? path : "gone.json");
        }

        Verify(null, "--json").Document.GetProperty("findings")[0].GetProperty("code").GetString().ShouldBe(code);
    }

    [Fact]
    public void A_manifest_of_a_later_version_is_not_guessed_at()
    {
        var run = Verify(Manifest.Replace("\"schema_version\": 1", "\"schema_version\": 99", StringComparison.Ordinal), "--json");

        run.ExitCode.ShouldBe(ExitCode.NothingSuitable);
        run.Document.GetProperty("findings")[0].GetProperty("code").GetString().ShouldBe("manifest-too-new");
    }
}
