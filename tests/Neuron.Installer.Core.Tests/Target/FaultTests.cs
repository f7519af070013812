// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging.Abstractions;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Linux;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Revert;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Transactions;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>A call that changes the target fails, one after the other: what is said afterwards is what is there.</summary>
public sealed class FaultTests
{
    private const string Grub = "/etc/default/grub";

    private static SampleTarget Target()
    {
        SampleTarget target = new();
        target.Put("/etc/mkinitcpio.conf", "MODULES=(btrfs)\nHOOKS=(base systemd modconf)\n");
        target.Put(Grub, "GRUB_CMDLINE_LINUX_DEFAULT='quiet'\n");
        target.Put("/etc/grub.d/10_linux", "#!/bin/sh\n");
        target.Put("/etc/modprobe.d/vfio.conf", "options vfio-pci disable_vga=1\n");
        Directory.CreateDirectory(target.Full("/var/lib"));
        return target;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_failing_call_leaves_before_or_after_or_a_state_that_is_named(bool isRevert)
    {
        SortedDictionary<string, string> before = Files(Target());
        using SampleTarget whole = Target();
        whole.Apply(SampleTarget.OneGpu);
        SortedDictionary<string, string> after = Files(whole);
        (SortedDictionary<string, string> from, SortedDictionary<string, string> to) = isRevert ? (after, before) : (before, after);
        int steps = Run(isRevert, -1, false, 0).Steps;
        steps.ShouldBeGreaterThan(20);
        int faults = 0;
        int named = 0;
        int untouched = 0;
        int whollyDone = 0;
        SortedDictionary<string, int> operations = new(StringComparer.Ordinal);
        // Which error it is makes no difference but in words: one in the quick suite.
        int[] errors = Environment.GetEnvironmentVariable("NEURON_TEST_ALL") is null ? [Errno.NotPermitted] : [5, Errno.NoSpace, Errno.ReadOnlyFileSystem, Errno.NotPermitted];
        foreach (int error in errors)
        {
            foreach (bool staysBroken in new[] { false, true })
            {
                for (int step = 0; step < steps; step++)
                {
                    string at = $"step {step} with {Errno.Name(error)}, for good: {staysBroken}";
                    (SampleTarget target, ApplyOutcome outcome, IReadOnlyList<Finding> findings, int _, string operation) = Run(isRevert, step, staysBroken, error);
                    using (target)
                    {
                        faults++;
                        operations[operation] = operations.GetValueOrDefault(operation) + 1;
                        SortedDictionary<string, string> now = Files(target);
                        if (now.SequenceEqual(from))
                        {
                            untouched++;
                            outcome.ShouldBe(ApplyOutcome.Failed, at);
                        }
                        else if (now.SequenceEqual(to))
                        {
                            whollyDone++;
                            outcome.ShouldBeOneOf([ApplyOutcome.Done, ApplyOutcome.Partly], at);
                        }
                        else
                        {
                            named++;
                            outcome.ShouldBe(ApplyOutcome.Partly, at);
                            Text message = new(findings.ShouldHaveSingleItemOf("setup-half-done", at).Message.Arguments);
                            foreach (string path in from.Keys.Union(to.Keys))
                            {
                                string? content = now.GetValueOrDefault(path);
                                bool isAfter = content == to.GetValueOrDefault(path);
                                bool isBefore = content == from.GetValueOrDefault(path);
                                (isAfter || isBefore).ShouldBeTrue($"{path} at {at}");
                                if (isAfter != isBefore)
                                {
                                    message.Changed.Contains(path).ShouldBe(isAfter, $"{path} at {at}");
                                    message.AsBefore.Contains(path).ShouldBe(isBefore, $"{path} at {at}");
                                }
                            }
                        }

                        foreach (Finding finding in findings)
                        {
                            finding.Advice.ToString().ShouldNotContain("Run it as root", Case.Sensitive, at);
                        }

                        // The next run heals it, whatever it was.
                        if (isRevert)
                        {
                            target.Revert().Outcome.ShouldBeOneOf([ApplyOutcome.Done, ApplyOutcome.Nothing], at);
                        }
                        else
                        {
                            target.Apply(SampleTarget.OneGpu).Outcome.ShouldBe(ApplyOutcome.Done, at);
                        }

                        Files(target).ShouldBe(to, at);
                        target.Snapshot().Keys.ShouldNotContain(path => path.Contains(".neuron-", StringComparison.Ordinal) || path == Journal.Path, at);
                    }
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{(isRevert ? "revert" : "apply")}: {faults} calls made to fail ({string.Join(", ", operations.Select(o => $"{o.Key} {o.Value}"))}); {untouched} as before, {whollyDone} as planned, {named} half done and named file by file, 0 others");
        untouched.ShouldBeGreaterThan(0);
        named.ShouldBeGreaterThan(0);
        whollyDone.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void What_others_write_after_an_interruption_stays()
    {
        const string Theirs = "GRUB_CMDLINE_LINUX_DEFAULT='quiet cryptdevice=UUID=1234:root'\n";
        int steps = Run(isRevert: false, -1, false, 0).Steps;
        int kept = 0;
        foreach (bool isRevert in new[] { false, true })
        {
            for (int step = 0; step < steps; step++)
            {
                using SampleTarget target = Target();
                try
                {
                    Apply(target, (_, _) => throw new SimulatedCrash(), step, staysBroken: true);
                    throw new InvalidOperationException("it was not interrupted");
                }
                catch (SimulatedCrash)
                {
                    target.Put(Grub, Theirs);
                }

                if (isRevert)
                {
                    target.Revert().Outcome.ShouldNotBe(ApplyOutcome.Failed);
                    target.Read(Grub).ShouldBe(Theirs, $"step {step}");
                }
                else
                {
                    ApplyResult result = target.Apply(SampleTarget.OneGpu);
                    result.Outcome.ShouldNotBe(ApplyOutcome.Failed);
                    target.Read(Grub).ShouldNotBeNull().ShouldContain("cryptdevice=UUID=1234:root");
                    target.Read(Grub).ShouldNotBeNull().ShouldContain(SampleTarget.Parameters);
                    target.Revert();
                    target.Read(Grub).ShouldBe(Theirs, $"step {step}");
                }

                kept++;
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{kept} interruptions with an edit after them, {kept} edits kept");
    }

    [Fact]
    public void An_edit_between_interruption_and_recovery_is_named_with_what_is_missing()
    {
        using SampleTarget target = Target();
        int renames = 0;
        Should.Throw<SimulatedCrash>(() => Apply(
            target,
            (operation, _) => throw new SimulatedCrash(),
            step: 0,
            staysBroken: false,
            // The journal takes two; the second file of the plan is the fifth.
            counts: operation => operation == "rename" && ++renames > 3));
        target.Put(Grub, "GRUB_CMDLINE_LINUX_DEFAULT='cryptdevice=UUID=1234:root'\n");
        ApplyResult result = target.Apply(SampleTarget.OneGpu);
        Finding finding = result.Findings.ShouldHaveSingleItemOf("interrupted-file-kept", "");
        finding.Message.ToString().ShouldContain(Grub);
        finding.Message.ToString().ShouldContain("intel_iommu=on");
    }

    [Fact]
    public void A_file_system_that_cannot_exchange_names_is_undone_as_well()
    {
        SortedDictionary<string, string> before = Files(Target());
        using SampleTarget whole = Target();
        whole.Apply(SampleTarget.OneGpu);
        SortedDictionary<string, string> after = Files(whole);
        for (int step = 0; ; step++)
        {
            using SampleTarget target = Target();
            bool hasFailed = false;
            using (TargetRoot root = target.Open())
            {
                root.ExchangesInSteps = true;
                PassthroughPlan plan = TargetPlanner.Plan(SampleTarget.OneGpu, root, new(), Stage.BeforeBootLoader);
                int count = 0;
                root.FaultPoint = (operation, path) =>
                {
                    if (count++ == step)
                    {
                        hasFailed = true;
                        throw TargetException.Writing(path, 5);
                    }
                };
                ApplyResult result = PlanApplication.Apply(plan, root, new(null, TimeProvider.System, NullLogger.Instance));
                SortedDictionary<string, string> now = Files(target);
                (now.SequenceEqual(before) ? result.Outcome == ApplyOutcome.Failed
                    : now.SequenceEqual(after) ? result.Outcome is ApplyOutcome.Done or ApplyOutcome.Partly
                    : result.Findings.Any(finding => finding.Code == "setup-half-done")).ShouldBeTrue($"step {step}");
            }

            target.Apply(SampleTarget.OneGpu).Outcome.ShouldBe(ApplyOutcome.Done);
            Files(target).ShouldBe(after);
            if (!hasFailed)
            {
                break;
            }
        }
    }

    private static (SampleTarget Target, ApplyOutcome Outcome, IReadOnlyList<Finding> Findings, int Steps, string Operation) Run(
        bool isRevert, int step, bool staysBroken, int error)
    {
        SampleTarget target = Target();
        string? failed = null;
        int steps = 0;
        void Fault(string operation, string path)
        {
            failed ??= operation;
            throw TargetException.Writing(path, error);
        }

        if (!isRevert)
        {
            ApplyResult result = Apply(target, Fault, step, staysBroken, _ => ++steps > 0);
            return (target, result.Outcome, result.Findings, steps, failed ?? "none");
        }

        target.Apply(SampleTarget.OneGpu);
        using TargetRoot root = target.Open();
        root.FaultPoint = (operation, path) =>
        {
            int now = steps++;
            if (step >= 0 && (now == step || (staysBroken && now > step)))
            {
                Fault(operation, path);
            }
        };
        ReversalResult reversal = Reversal.Revert(root, new(), new(null, TimeProvider.System, NullLogger.Instance));
        return (target, reversal.Outcome, reversal.Findings, steps, failed ?? "none");
    }

    private static ApplyResult Apply(SampleTarget target, Action<string, string> fault, int step, bool staysBroken, Func<string, bool>? counts = null)
    {
        using TargetRoot root = target.Open();
        PassthroughPlan plan = TargetPlanner.Plan(SampleTarget.OneGpu, root, new(), Stage.BeforeBootLoader);
        int count = 0;
        root.FaultPoint = (operation, path) =>
        {
            if (counts?.Invoke(operation) == false)
            {
                return;
            }

            int now = count++;
            if (step >= 0 && (now == step || (staysBroken && now > step)))
            {
                fault(operation, path);
            }
        };
        return PlanApplication.Apply(plan, root, new(null, TimeProvider.System, NullLogger.Instance));
    }

    /// <summary>Every file with its content, without the time the manifest was written, and without what only lies about.</summary>
    private static SortedDictionary<string, string> Files(SampleTarget target)
    {
        SortedDictionary<string, string> all = new(StringComparer.Ordinal);
        foreach ((string path, string content) in target.Snapshot())
        {
            if (content == "directory" || path == Journal.Path || path.Contains(".neuron-", StringComparison.Ordinal))
            {
                continue;
            }

            all[path] = path != PassthroughManifest.Path ? content
                : string.Join('\n', target.Read(path)!.Split('\n').Where(line => !line.Contains("written_at", StringComparison.Ordinal)));
        }

        return all;
    }

    /// <summary>The two lists in the sentence about a setup that is half done.</summary>
    private sealed class Text(IReadOnlyList<string> arguments)
    {
        public string[] Changed { get; } = arguments[1].Split(", ");

        public string[] AsBefore { get; } = arguments[2].Split(", ");
    }

    private sealed class SimulatedCrash : Exception;
}

/// <summary>Assertions about findings.</summary>
internal static class FindingAssertions
{
    public static Finding ShouldHaveSingleItemOf(this IReadOnlyList<Finding> findings, string code, string because) =>
        findings.Where(finding => finding.Code == code).ToArray() is [Finding only]
            ? only
            : throw new ShouldAssertException($"{findings.Count(finding => finding.Code == code)} findings {code} instead of one ({because}): {string.Join("; ", findings.Select(finding => finding.Code))}");
}
