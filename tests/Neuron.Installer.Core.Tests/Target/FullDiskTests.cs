// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Revert;
using Neuron.Installer.Core.Target.Root;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>A file system of 1 MB that really is full, or really is read-only: tests/target/run makes it.</summary>
public sealed class FullDiskTests
{
    [Fact]
    public void A_full_disk_changes_nothing_whenever_it_gets_full()
    {
        string root = Small();
        Prepare(root);
        SortedDictionary<string, string> before = SampleTarget.SnapshotOf(root);
        int failed = 0;
        int done = 0;
        // From no space at all to enough for everything, a block at a time.
        for (int free = 0; free < 40; free++)
        {
            string filler = Path.Combine(root, "filler");
            Fill(filler, free);
            ApplyResult result = Apply(root);
            File.Delete(filler);
            if (result.Outcome == ApplyOutcome.Done)
            {
                done++;
                using TargetRoot target = TargetRoot.Open(root);
                Reversal.Revert(target, new(), new(null, TimeProvider.System, NullLogger.Instance));
            }
            else
            {
                failed++;
                result.Findings.ShouldContain(finding => finding.Message.ToString().Contains("ENOSPC", StringComparison.Ordinal));
            }

            SampleTarget.SnapshotOf(root).ShouldBe(before, $"{free} blocks free");
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{failed} times full, {done} times enough");
        failed.ShouldBeGreaterThan(0);
        done.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_read_only_target_is_a_finding_that_says_what_to_do()
    {
        string root = Small();
        Prepare(root);
        Run("mount", "-o", "remount,ro", root);
        try
        {
            ApplyResult result = Apply(root);
            result.Outcome.ShouldBe(ApplyOutcome.Failed);
            Finding finding = result.Findings.Single(finding => finding.Code == "target-write-failed");
            finding.Message.ToString().ShouldContain("EROFS");
            finding.Advice.ToString().ShouldContain("read-write");
        }
        finally
        {
            Run("mount", "-o", "remount,rw", root);
        }
    }

    private static string Small()
    {
        string? root = Environment.GetEnvironmentVariable("NEURON_TEST_SMALL");
        Assert.SkipWhen(root is null, "tests/target/run makes the file system this needs");
        return root!;
    }

    private static void Prepare(string root)
    {
        Directory.CreateDirectory(root + "/etc/default");
        Directory.CreateDirectory(root + "/var/lib");
        File.WriteAllText(root + "/etc/os-release", "NAME=Small\n");
        File.WriteAllText(root + "/etc/mkinitcpio.conf", "MODULES=()\nHOOKS=(base modconf)\n");
        File.WriteAllText(root + "/etc/default/grub", "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\n");
    }

    private static ApplyResult Apply(string root)
    {
        using TargetRoot target = TargetRoot.Open(root);
        PassthroughPlan plan = TargetPlanner.Plan(SampleTarget.OneGpu, target, new(), Stage.BeforeBootLoader);
        return PlanApplication.Apply(plan, target, new(null, TimeProvider.System, NullLogger.Instance));
    }

    /// <summary>Takes all space but some blocks.</summary>
    private static void Fill(string path, int blocksLeft)
    {
        const int Block = 1024;
        using FileStream file = new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        byte[] block = new byte[Block];
        try
        {
            while (true)
            {
                file.Write(block);
            }
        }
        catch (IOException)
        {
            file.SetLength(Math.Max(0, (file.Length / Block - blocksLeft) * Block));
        }

        file.Flush(flushToDisk: true);
    }

    private static void Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(program, arguments);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
    }
}
