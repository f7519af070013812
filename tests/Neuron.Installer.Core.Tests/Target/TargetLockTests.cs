// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Win32.SafeHandles;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>One run at a time in one target.</summary>
public sealed partial class TargetLockTests
{
    [Fact]
    public void Two_runs_at_once_do_not_meet_in_one_target()
    {
        using SampleTarget target = new();
        target.Put("/etc/mkinitcpio.conf", "MODULES=()\nHOOKS=(base modconf)\n");
        SortedDictionary<string, string> before = target.Snapshot();
        using TargetRoot other = target.Open();
        using (other.Lock())
        {
            ApplyResult result = target.Apply(SampleTarget.OneGpu);
            result.Outcome.ShouldBe(ApplyOutcome.Failed);
            result.Findings.ShouldHaveSingleItem().Code.ShouldBe("target-busy");
            result.Steps.Select(step => step.State).ShouldBe([StepState.Failed, StepState.Skipped, StepState.Skipped]);
            target.Revert().Findings.ShouldHaveSingleItem().Code.ShouldBe("target-busy");
            target.Snapshot().ShouldBe(before);
        }

        target.Apply(SampleTarget.OneGpu).Outcome.ShouldBe(ApplyOutcome.Done);
    }

    [Fact]
    public void The_whole_run_is_locked_its_commands_included()
    {
        using SampleTarget target = new();
        target.Put("/etc/mkinitcpio.conf", "MODULES=()\nHOOKS=(base modconf)\n");
        Nested runner = new(target);
        target.Apply(SampleTarget.OneGpu, new InstallerSettings { Regenerate = Regenerate.Always }, runner: runner).Outcome.ShouldBe(ApplyOutcome.Done);
        runner.Codes.ShouldBe(["target-busy"]);
    }

    /// <summary>As between fork and exec, when another thread starts a process: it has a copy of every descriptor.</summary>
    [Fact]
    public void A_copy_of_the_descriptor_in_a_process_just_starting_does_not_keep_the_lock()
    {
        using SampleTarget target = new();
        using TargetRoot root = target.Open();
        string[] before = Descriptors();
        TargetLock held = root.Lock();
        string lockDescriptor = Descriptors().Except(before).ShouldHaveSingleItem();
        using SafeFileHandle copy = new(Duplicate(int.Parse(Path.GetFileName(lockDescriptor), CultureInfo.InvariantCulture)), ownsHandle: true);
        held.Dispose();
        target.Apply(SampleTarget.OneGpu).Findings.ShouldNotContain(finding => finding.Code == "target-busy");

        string[] Descriptors() =>
            [.. Directory.GetFileSystemEntries("/proc/self/fd").Where(path => new FileInfo(path).LinkTarget == target.Path)];
    }

    [LibraryImport("libc", EntryPoint = "dup")]
    private static partial int Duplicate(int descriptor);

    /// <summary>Tries to set the same target up while it is being set up.</summary>
    private sealed class Nested(SampleTarget target) : ITargetCommandRunner
    {
        internal List<string> Codes { get; } = [];

        public CommandResult Run(TargetCommand command)
        {
            using TargetRoot root = target.Open();
            PassthroughPlan plan = TargetPlanner.Plan(SampleTarget.AnotherGpu, root, new InstallerSettings(), Stage.BeforeBootLoader);
            Codes.AddRange(PlanApplication.Apply(plan, root, new(null, TimeProvider.System, NullLogger.Instance)).Findings.Select(finding => finding.Code));
            return new CommandResult(0, "");
        }
    }
}
