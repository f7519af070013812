// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
}
