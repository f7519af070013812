// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Drivers;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>The first lines of what is written: they name the target's distribution, and are ours whatever that is called.</summary>
public sealed class GeneratedFileTests
{
    private const string Former = "# Written by the NeuronOS installer: GPU passthrough.";

    public static TheoryData<string> Names => [.. Stacks.All];

    public static TheoryData<string> Hostile =>
    [
        "",
        "NAME=\n",
        "NAME=\"two\nlines\"\n",
        "NAME='it'\\''s; rm -rf /'\n",
        "NAME=\"$(reboot)`reboot`${IFS}\"\n",
        "NAME=\"tab\there\u0007 \u001b[31m \u202e\"\n",
        "NAME=\"\\\\\\\" quoted ' and \\\"\"\n",
        $"NAME=\"{new string('x', 4096)}\"\n",
        "NAME=(an array)\n",
        "NAME=\"//\"\n",
        "NAME=\"Zażółć Лінукс 系统\"\n",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_file_names_the_system_and_none_another(string name)
    {
        using SampleTarget target = Stacks.Create(name);
        target.Put("/etc/os-release", "NAME=\"EndeavourOS\"\n");
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu, stage: Stage.AfterBootLoader);
        FileChange[] own = [.. plan.Files.Where(file => GeneratedFile.IsOurs(file.After))];
        own.ShouldNotBeEmpty();
        own.ShouldAllBe(file => file.After!.Contains("Written by neuron-vfio for EndeavourOS: GPU passthrough.", StringComparison.Ordinal));
        plan.Files.Where(file => file.After?.Contains("NeuronOS", StringComparison.Ordinal) == true && file.Before?.Contains("NeuronOS", StringComparison.Ordinal) != true).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Whatever_the_system_calls_itself_a_file_stays_what_it_is(string osRelease)
    {
        foreach (string name in (string[])["cachyos-sdboot", "endeavouros", "debian", "cachyos-limine"])
        {
            using SampleTarget target = Stacks.Create(name);
            target.Put("/etc/os-release", osRelease);
            SortedDictionary<string, string> before = target.Snapshot();
            target.Apply(SampleTarget.OneGpu).Outcome.ShouldBe(ApplyOutcome.Done);
            foreach (FileChange file in ReadBack(target))
            {
                string[] lines = [.. file.After!.Split('\n').Where(line => line.Contains("# Written by neuron-vfio", StringComparison.Ordinal))];
                lines.ShouldNotBeEmpty();
                lines.ShouldAllBe(line => line.Length < 200 && !line.Any(char.IsControl) && !line.Contains('$') && !line.Contains('`') && !line.Contains('"'));
                if (file.After.StartsWith("#!/bin/sh\n", StringComparison.Ordinal))
                {
                    using Process shell = Process.Start("/bin/sh", ["-n", target.Full(file.Path)]);
                    shell.WaitForExit();
                    shell.ExitCode.ShouldBe(0, file.Path);
                }
            }

            target.Revert().Kept.ShouldBeEmpty();
            target.Snapshot().ShouldBe(before);
        }
    }

    [Fact]
    public void A_file_is_ours_by_the_former_mark_and_by_that_of_any_distribution()
    {
        GeneratedFile.IsOurs(Former + "\nx\n").ShouldBeTrue();
        GeneratedFile.IsOurs("#!/bin/sh\n# Written by neuron-vfio for Debian GNU/Linux: GPU passthrough.\n").ShouldBeTrue();
        GeneratedFile.IsOurs("# Written by neuron-vfio for Fedora Linux: GPU passthrough. Undo it with: …\n").ShouldBeTrue();
        GeneratedFile.IsOurs(null).ShouldBeFalse();
        GeneratedFile.IsOurs("options vfio-pci ids=10de:1401\n").ShouldBeFalse();
        GeneratedFile.IsOurs("# Written by neuron-vfio for a friend\n# and: GPU passthrough.\n").ShouldBeFalse();
    }

    [Theory]
    [InlineData(Former)]
    [InlineData("# Written by neuron-vfio for Another Linux: GPU passthrough.")]
    public void What_has_another_mark_and_no_manifest_is_taken_over_and_undone(string mark)
    {
        using SampleTarget target = Stacks.Create("endeavouros");
        SortedDictionary<string, string> before = target.Snapshot();
        target.Apply(SampleTarget.OneGpu);
        FileChange[] own = ReadBack(target);
        foreach (FileChange file in own)
        {
            target.Put(file.Path, file.After!.Replace("# Written by neuron-vfio for Endeavouros Linux: GPU passthrough.", mark, StringComparison.Ordinal), File.GetUnixFileMode(target.Full(file.Path)));
        }

        File.Delete(target.Full(PassthroughManifest.Path));
        target.Apply(SampleTarget.AnotherGpu).Outcome.ShouldBe(ApplyOutcome.Done);
        target.Revert().Kept.ShouldBeEmpty();
        own.Where(file => target.Read(file.Path) is not null).ShouldBeEmpty();
        before.Keys.Except(target.Snapshot().Keys).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Another_name_changes_the_files_and_undoing_still_gives_every_byte(string name)
    {
        using SampleTarget target = Stacks.Create(name);
        SortedDictionary<string, string> before = target.Snapshot();
        string release = target.Read("/etc/os-release")!;
        target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader);
        target.Put("/etc/os-release", release.Replace(" Linux", " Renamed", StringComparison.Ordinal));
        target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader);
        target.PlanFor(SampleTarget.OneGpu, stage: Stage.AfterBootLoader).Files.ShouldBeEmpty();
        target.Put("/etc/os-release", release);
        target.Revert().Kept.ShouldBeEmpty();
        target.Snapshot().ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_the_command_one_file_lists_what_to_delete_and_the_others_name_that_file(string name)
    {
        using SampleTarget target = Stacks.Create(name);
        target.Apply(SampleTarget.OneGpu);
        target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader);
        string list = target.Read(ModprobeConf.Path)!;
        PassthroughManifest manifest = PassthroughManifest.Parse(File.ReadAllBytes(target.Full(PassthroughManifest.Path)));
        foreach (ManifestFile file in manifest.Files)
        {
            list.ShouldContain(file.Sha256Before is null ? $"\n#   {file.Path}\n" : $"#   In {file.Path}, take out: ");
        }

        foreach (FileChange file in ReadBack(target))
        {
            file.After!.ShouldNotContain("neuron-hardware-detect revert");
            if (file.Path != ModprobeConf.Path && !file.Path.Text.EndsWith("~no-passthrough.conf", StringComparison.Ordinal) && !file.Path.Text.EndsWith("limine.conf", StringComparison.Ordinal))
            {
                file.After!.ShouldContain(ModprobeConf.Path);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_command_that_comes_or_goes_is_no_reason_to_write_anything(string name)
    {
        using SampleTarget target = Stacks.Create(name);
        target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader);
        target.Put("/usr/bin/neuron-hardware-detect", "");
        target.PlanFor(SampleTarget.OneGpu, stage: Stage.AfterBootLoader).Files.ShouldBeEmpty();
        target.Apply(SampleTarget.AnotherGpu, stage: Stage.AfterBootLoader);
        ReadBack(target).ShouldContain(file => file.After!.Contains("Undo it with: neuron-hardware-detect revert", StringComparison.Ordinal));
        File.Delete(target.Full("/usr/bin/neuron-hardware-detect"));
        target.PlanFor(SampleTarget.AnotherGpu, stage: Stage.AfterBootLoader).Files.ShouldBeEmpty();
        target.Revert().Kept.ShouldBeEmpty();
    }

    /// <summary>The files of a target that have our mark.</summary>
    private static FileChange[] ReadBack(SampleTarget target) =>
        [.. target.Snapshot().Keys
            .Where(path => path != PassthroughManifest.Path && File.Exists(target.Full(path)) && GeneratedFile.IsOurs(File.ReadAllText(target.Full(path))))
            .Select(path => new FileChange(TargetPath.Parse(path), null, target.Read(path)))];
}
