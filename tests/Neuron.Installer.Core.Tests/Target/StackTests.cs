// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;
using System.Text;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Revert;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>Each boot stack, before and after: the differences stand in golden/, and taking them back gives every byte.</summary>
public sealed class StackTests
{
    public static TheoryData<string> Names => [.. Stacks.All];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_is_what_was_agreed(string name)
    {
        using SampleTarget target = Stacks.Create(name);
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu, stage: Stage.AfterBootLoader);
        StringBuilder text = new();
        text.Append($"initramfs {NameList.Of(plan.Initramfs)}, boot loader {NameList.Of(plan.BootLoaders)}\n");
        foreach (Finding finding in plan.Findings)
        {
            text.Append($"{finding.Code}: {finding.Message}\n");
        }

        foreach (FileChange file in plan.Files.OrderBy(file => file.Path.Text, StringComparer.Ordinal))
        {
            text.Append(UnifiedDiff.Of(file));
        }

        string golden = Path.Combine(AppContext.BaseDirectory, "Target", "golden", name + ".diff");
        if (Environment.GetEnvironmentVariable("NEURON_TEST_GOLDEN") is { } directory)
        {
            File.WriteAllText(Path.Combine(directory, name + ".diff"), text.ToString());
            return;
        }

        text.ToString().ShouldBe(File.ReadAllText(golden));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Applying_and_taking_back_gives_every_byte(string name)
    {
        using SampleTarget target = Stacks.Create(name);
        SortedDictionary<string, string> before = target.Snapshot();
        target.Apply(SampleTarget.OneGpu).Outcome.ShouldBe(ApplyOutcome.Done);
        // Whatever starts that one, no kernel is known to get the words.
        target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader).Outcome.ShouldBe(name == "booster" ? ApplyOutcome.Partly : ApplyOutcome.Done);
        target.PlanFor(SampleTarget.OneGpu).Files.ShouldBeEmpty();
        target.PlanFor(SampleTarget.OneGpu, stage: Stage.AfterBootLoader).Files.ShouldBeEmpty();
        target.Apply(SampleTarget.AnotherGpu).Outcome.ShouldBe(ApplyOutcome.Done);
        target.Snapshot().Where(entry => entry.Key != PassthroughManifest.Path && Decoded(entry.Value).Contains("10de", StringComparison.Ordinal)).ShouldBeEmpty();
        ReversalResult result = target.Revert();
        result.Kept.ShouldBeEmpty();
        target.Snapshot().ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_entry_without_passthrough_is_promised_where_a_file_of_the_boot_partition_has_one(string name)
    {
        using SampleTarget target = Stacks.Create(name);
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu, stage: Stage.AfterBootLoader);
        bool isAwaited = target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader).IsRescueEntryAwaited;
        bool isThere = target.Snapshot().Any(file => (file.Key.StartsWith("/boot", StringComparison.Ordinal) || file.Key.StartsWith("/efi", StringComparison.Ordinal))
            && Decoded(file.Value).Contains("neuron.passthrough=off", StringComparison.Ordinal));
        isAwaited.ShouldBe(plan is { HasRescueEntry: true, MustReachKernel: true } && !isThere);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_others_add_afterwards_stays(string name)
    {
        using SampleTarget target = Stacks.Create(name);
        SortedDictionary<string, string> before = target.Snapshot();
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu);
        target.Apply(SampleTarget.OneGpu);
        string[] edited = [.. plan.Files.Where(file => file.Before is not null).Select(file => file.Path.Text)];
        foreach (string path in edited)
        {
            File.AppendAllText(target.Full(path), "\n# added later\n");
        }

        target.PlanFor(SampleTarget.OneGpu).Files.Count.ShouldBeLessThanOrEqualTo(edited.Length);
        ReversalResult result = target.Revert();
        result.Kept.Select(file => file.Path.Text).ShouldBe(edited, ignoreOrder: true);
        foreach (string path in edited)
        {
            string now = target.Read(path)!;
            now.ShouldContain("\n# added later\n");
            now.ShouldNotContain("iommu=pt");
            now.ShouldNotContain("vfio");
            now.ShouldNotContain("module_blacklist");
        }
    }

    [Fact]
    public void The_plugin_of_kernel_install_keeps_the_entries_in_step_with_the_kernels()
    {
        using SampleTarget target = Stacks.Create("endeavouros");
        target.Apply(SampleTarget.OneGpu);
        const string Entries = "/efi/loader/entries/abc-";
        target.Put(Entries + "7.0.conf", "title Next\nversion 7.0\noptions root=UUID=1 rw\nlinux /abc/7.0/linux\n");
        Plugin("add", "7.0");
        string rescue = target.Read(Entries + "7.0~no-passthrough.conf").ShouldNotBeNull();
        rescue.ShouldContain(" (no GPU passthrough: all graphics cards for this computer)\nversion 7.0\noptions root=UUID=1 rw module_blacklist=vfio_pci neuron.passthrough=off\nlinux /abc/7.0/linux\n");
        target.Put(Entries + "7.1.conf", "title Next\nversion 7.1\noptions root=UUID=1 rw\nlinux /abc/7.1/linux\n");
        Plugin("add", "7.1");
        target.Read(Entries + "7.1~no-passthrough.conf").ShouldNotBeNull().ShouldContain(", with Linux 7.1 (no GPU passthrough: all graphics cards for this computer)\nversion 7.1\n");
        Plugin("add", "7.0");
        target.Read(Entries + "7.0~no-passthrough.conf").ShouldBe(rescue);
        Plugin("remove", "7.0");
        target.Read(Entries + "7.0~no-passthrough.conf").ShouldBeNull();
        Plugin("add", "8.0");
        target.Read(Entries + "8.0~no-passthrough.conf").ShouldBeNull();

        void Plugin(string action, string version) => RunPlugin(target, action, version);
    }

    /// <summary>Entries of later kernels are ours in part, and no manifest knows them; the other system's are not, though it was set up as well.</summary>
    [Fact]
    public void The_entries_of_later_kernels_lose_what_is_ours_too()
    {
        const string Entries = "/efi/loader/entries/";
        const string Others = "# Written by neuron-vfio for Other Linux: GPU passthrough.\ntitle Other Linux (no GPU passthrough: all graphics cards for this computer)\noptions root=UUID=2 rw intel_iommu=on iommu=pt module_blacklist=vfio_pci neuron.passthrough=off\nlinux /def/7.0/linux\n";
        const string Other = "title Other Linux\noptions root=UUID=2 rw intel_iommu=on iommu=pt\nlinux /def/7.0/linux\n";
        using SampleTarget target = Stacks.Create("endeavouros");
        target.Put("/etc/fstab", "UUID=1 / ext4 rw 0 1\n");
        target.Put(Entries + "def-7.0.conf", Other);
        target.Put(Entries + "def-7.0~no-passthrough.conf", Others);
        string first = target.Read(Entries + "abc-6.18.1-arch1-1.conf")!;
        string commandLine = target.Read("/etc/kernel/cmdline")!;
        SortedDictionary<string, string> before = target.Snapshot();
        target.Apply(SampleTarget.OneGpu).Outcome.ShouldBe(ApplyOutcome.Done);
        // An update of each: what kernel-install makes from its file, and then the plugin.
        target.Put(Entries + "abc-6.18.1-arch1-1.conf", first.Replace("UUID=1\n", $"UUID=1 {SampleTarget.Parameters}\n", StringComparison.Ordinal));
        target.Put(Entries + "abc-7.0.conf", $"title Next\nversion 7.0\noptions {target.Read("/etc/kernel/cmdline")}linux /abc/7.0/linux\n");
        RunPlugin(target, "add", "6.18.1-arch1-1");
        RunPlugin(target, "add", "7.0");
        target.Read(Entries + "abc-7.0.conf")!.ShouldContain(SampleTarget.Parameters);
        target.Read(Entries + "abc-7.0~no-passthrough.conf")!.ShouldContain("neuron.passthrough=off");

        // Nobody's hand was in them.
        target.PlanFor(SampleTarget.OneGpu).Findings.ShouldBeEmpty();
        target.Revert().Kept.ShouldBeEmpty();
        before[Entries + "abc-7.0.conf"] = target.Snapshot()[Entries + "abc-7.0.conf"];
        target.Snapshot().ShouldBe(before);
        target.Read(Entries + "abc-7.0.conf").ShouldBe($"title Next\nversion 7.0\noptions {commandLine}linux /abc/7.0/linux\n");
        target.Apply(SampleTarget.OneGpu).Outcome.ShouldBe(ApplyOutcome.Done);
    }

    private static void RunPlugin(SampleTarget target, string action, string version)
    {
        ProcessStartInfo start = new(target.Full("/etc/kernel/install.d/91-neuron-no-passthrough.install"), [action, version]);
        start.Environment["KERNEL_INSTALL_BOOT_ROOT"] = target.Full("/efi");
        start.Environment["KERNEL_INSTALL_ENTRY_TOKEN"] = "abc";
        start.Environment["KERNEL_INSTALL_LAYOUT"] = "bls";
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
    }

    private static string Decoded(string snapshot) =>
        snapshot.LastIndexOf(' ') is var space && snapshot != "directory" && !snapshot.StartsWith("->", StringComparison.Ordinal)
            ? Encoding.Latin1.GetString(Convert.FromBase64String(snapshot[(space + 1)..]))
            : "";
}
