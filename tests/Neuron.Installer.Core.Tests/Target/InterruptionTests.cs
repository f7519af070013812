// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging.Abstractions;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Linux;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Transactions;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>Whatever happens in the middle, every file is as before or as after, and the next run gets it right.</summary>
public sealed class InterruptionTests
{
    private const string RootVariable = "NEURON_TEST_KILLED_ROOT";
    private const string StepVariable = "NEURON_TEST_KILLED_STEP";

    private static SampleTarget Target()
    {
        SampleTarget target = new();
        target.Put("/etc/mkinitcpio.conf", "MODULES=(btrfs)\nHOOKS=(base systemd modconf)\n");
        target.Put("/etc/default/grub", "GRUB_CMDLINE_LINUX_DEFAULT='quiet'\n");
        target.Put("/etc/grub.d/10_linux", "#!/bin/sh\n");
        target.Put("/etc/modprobe.d/vfio.conf", "options vfio-pci disable_vga=1\n");
        Directory.CreateDirectory(target.Full("/var/lib"));
        return target;
    }

    [Fact]
    public void A_crash_at_any_step_leaves_all_as_before_or_all_as_after()
    {
        SortedDictionary<string, string> before = Contents(Target());
        using SampleTarget whole = Target();
        whole.Apply(SampleTarget.OneGpu);
        SortedDictionary<string, string> after = Contents(whole);
        int steps = CountSteps();
        int undone = 0;
        int finished = 0;
        for (int step = 0; step < steps; step++)
        {
            using SampleTarget target = Target();
            Should.Throw<SimulatedCrash>(() => ApplyWithFault(target, step, (_, _) => throw new SimulatedCrash()));
            foreach ((string path, string content) in Files(target))
            {
                (content == before.GetValueOrDefault(path) || content == after.GetValueOrDefault(path)).ShouldBeTrue($"{path} at step {step}");
            }

            // The next run, whatever it wants, first makes it one or the other.
            using (TargetRoot root = target.Open())
            {
                _ = new Transaction(root).Recover() is { IsFinished: true } ? finished++ : undone++;
            }

            SortedDictionary<string, string> recovered = Contents(target);
            (recovered.SequenceEqual(before) || recovered.SequenceEqual(after)).ShouldBeTrue($"recovered at step {step}");
            target.Apply(SampleTarget.OneGpu).Outcome.ShouldBe(ApplyOutcome.Done);
            Contents(target).ShouldBe(after);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{steps} of {steps} steps: {undone} undone, {finished} finished");
        undone.ShouldBeGreaterThan(0);
        finished.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Planning_after_a_crash_sees_the_files_as_they_will_be()
    {
        int steps = CountSteps();
        for (int step = 0; step < steps; step++)
        {
            using SampleTarget target = Target();
            SortedDictionary<string, string> before = Contents(target);
            Should.Throw<SimulatedCrash>(() => ApplyWithFault(target, step, (_, _) => throw new SimulatedCrash()));
            // Straight on, with another card and with undoing, without recovering by hand.
            target.Apply(SampleTarget.AnotherGpu).Outcome.ShouldBe(ApplyOutcome.Done);
            target.Read("/etc/modprobe.d/vfio.conf").ShouldNotBeNull().ShouldNotContain("10de");
            target.Revert();
            Contents(target).ShouldBe(before, $"step {step}");
        }
    }

    [Theory]
    [InlineData(Errno.NoSpace)]
    [InlineData(Errno.ReadOnlyFileSystem)]
    public void An_error_at_any_step_is_a_finding_and_leaves_all_as_before_or_all_as_after(int error)
    {
        SortedDictionary<string, string> before = Contents(Target());
        using SampleTarget whole = Target();
        whole.Apply(SampleTarget.OneGpu);
        SortedDictionary<string, string> after = Contents(whole);
        int steps = CountSteps();
        for (int step = 0; step < steps; step++)
        {
            using SampleTarget target = Target();
            ApplyResult result = ApplyWithFault(target, step, (operation, path) => throw TargetException.Writing(path, error));
            result.Outcome.ShouldBeOneOf([ApplyOutcome.Failed, ApplyOutcome.Partly], $"step {step}");
            result.Findings.ShouldContain(finding => finding.Code == "target-write-failed" || finding.Code == "setup-not-settled");
            using (TargetRoot root = target.Open())
            {
                new Transaction(root).Recover();
            }

            SortedDictionary<string, string> now = Contents(target);
            (now.SequenceEqual(before) || now.SequenceEqual(after)).ShouldBeTrue($"step {step}");
        }
    }

    [Fact]
    public void A_killed_process_leaves_all_as_before_or_all_as_after()
    {
        SortedDictionary<string, string> before = Contents(Target());
        using SampleTarget whole = Target();
        whole.Apply(SampleTarget.OneGpu);
        SortedDictionary<string, string> after = Contents(whole);
        int steps = CountSteps();
        int recovered = 0;
        // Every third in the quick suite: each is a process of its own. NEURON_TEST_ALL takes them all.
        int stride = Environment.GetEnvironmentVariable("NEURON_TEST_ALL") is null ? 3 : 1;
        int tried = 0;
        for (int step = 0; step < steps; step += stride, tried++)
        {
            using SampleTarget target = Target();
            ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardError = true, RedirectStandardOutput = true };
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            {
                start.ArgumentList.Add(typeof(InterruptionTests).Assembly.Location);
            }

            start.Environment[RootVariable] = target.Path;
            start.Environment[StepVariable] = step.ToString();
            using (Process process = Process.Start(start)!)
            {
                process.WaitForExit();
                process.ExitCode.ShouldBe(128 + 9, process.StandardError.ReadToEnd());
            }

            using TargetRoot root = target.Open();
            new Transaction(root).Recover();
            SortedDictionary<string, string> now = Contents(target);
            (now.SequenceEqual(before) || now.SequenceEqual(after)).ShouldBeTrue($"step {step}");
            recovered++;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"killed at {tried} of {steps} steps, {recovered} recovered");
    }

    /// <summary>In the process that is to be killed: applies, and at one step ends like a power cut.</summary>
    [ModuleInitializer]
    internal static void BeKilled()
    {
        if (Environment.GetEnvironmentVariable(RootVariable) is not { } path)
        {
            return;
        }

        int step = int.Parse(Environment.GetEnvironmentVariable(StepVariable)!);
        ApplyWithFault(path, step, (_, _) =>
        {
            using Process self = Process.GetCurrentProcess();
            self.Kill();
            Thread.Sleep(Timeout.Infinite);
        });
        Environment.Exit(0);
    }

    private static int CountSteps()
    {
        using SampleTarget target = Target();
        int steps = 0;
        using TargetRoot root = target.Open();
        PassthroughPlan plan = TargetPlanner.Plan(SampleTarget.OneGpu, root, new(), Stage.BeforeBootLoader);
        root.FaultPoint = (_, _) => steps++;
        PlanApplication.Apply(plan, root, new(null, TimeProvider.System, NullLogger.Instance)).Outcome.ShouldBe(ApplyOutcome.Done);
        return steps;
    }

    private static ApplyResult ApplyWithFault(SampleTarget target, int step, Action<string, string> fault) => ApplyWithFault(target.Path, step, fault);

    private static ApplyResult ApplyWithFault(string path, int step, Action<string, string> fault)
    {
        using TargetRoot root = TargetRoot.Open(path);
        PassthroughPlan plan = TargetPlanner.Plan(SampleTarget.OneGpu, root, new(), Stage.BeforeBootLoader);
        int count = 0;
        root.FaultPoint = (operation, file) =>
        {
            if (count++ == step)
            {
                fault(operation, file);
            }
        };
        return PlanApplication.Apply(plan, root, new(null, TimeProvider.System, NullLogger.Instance));
    }

    /// <summary>Every file, without the time the manifest was written and without files still waiting.</summary>
    private static SortedDictionary<string, string> Contents(SampleTarget target)
    {
        SortedDictionary<string, string> all = target.Snapshot();
        if (target.Read(PassthroughManifest.Path) is { } manifest)
        {
            all[PassthroughManifest.Path] = string.Join('\n', manifest.Split('\n').Where(line => !line.Contains("written_at", StringComparison.Ordinal)));
        }

        return all;
    }

    private static IEnumerable<(string Path, string Content)> Files(SampleTarget target) =>
        Contents(target).Where(entry => entry.Value != "directory" && entry.Key != Journal.Path && !entry.Key.EndsWith(".neuron-new", StringComparison.Ordinal))
            .Select(entry => (entry.Key, entry.Value));

    private sealed class SimulatedCrash : Exception;
}
