// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;
using Neuron.Installer.Core.Target.Drivers;
using Neuron.Installer.Core.Target.Manifest;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>In a target with SELinux's labels no file may be without one. Labels can be written by root alone, on a kernel without SELinux too.</summary>
public sealed class SecurityLabelTests
{
    private const string Folder = "system_u:object_r:modules_conf_t:s0";
    private const string File = "system_u:object_r:bootloader_etc_t:s0";

    [Fact]
    public void New_files_and_folders_get_the_label_of_their_folder_and_changed_files_keep_theirs()
    {
        using SampleTarget target = Stacks.Create("arch-plain-grub");
        Directory.CreateDirectory(target.Full("/etc/modprobe.d"));
        Directory.CreateDirectory(target.Full("/var/lib"));
        Assert.SkipUnless(Label(target.Full("/etc/modprobe.d"), Folder) && Label(target.Full("/var/lib"), Folder), "labels cannot be written here");
        Label(target.Full("/etc/default/grub"), File);
        target.Apply(SampleTarget.OneGpu);
        LabelOf(target.Full(ModprobeConf.Path)).ShouldBe(Folder);
        LabelOf(target.Full(Path.GetDirectoryName(PassthroughManifest.Path)!)).ShouldBe(Folder);
        LabelOf(target.Full(PassthroughManifest.Path)).ShouldBe(Folder);
        LabelOf(target.Full("/etc/default/grub")).ShouldBe(File);
        // Nothing is invented where the folder has none.
        LabelOf(target.Full("/etc/grub.d/zz_neuron_no_passthrough")).ShouldBeNull();
        target.Revert();
        LabelOf(target.Full("/etc/default/grub")).ShouldBe(File);
    }

    private static bool Label(string path, string label) => Python("import os,sys; os.setxattr(sys.argv[1], 'security.selinux', sys.argv[2].encode())", path, label) is not null;

    private static string? LabelOf(string path) => Python("import os,sys; print(os.getxattr(sys.argv[1], 'security.selinux').decode(), end='')", path);

    private static string? Python(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("python3", ["-c", program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : null;
    }
}
