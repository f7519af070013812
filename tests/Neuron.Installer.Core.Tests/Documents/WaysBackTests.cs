// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Tests.Target;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Documents;

/// <summary>What the report promises must be possible in the installed system.</summary>
public sealed class WaysBackTests
{
    [Fact]
    public void A_system_with_the_command_is_told_to_run_it()
    {
        using SampleTarget target = Stacks.Create("debian");
        target.Put("/usr/bin/neuron-hardware-detect", "");
        Sentences(target).ShouldContain(sentence => sentence.Contains("revert --target /", StringComparison.Ordinal));
    }

    [Fact]
    public void A_system_without_it_is_told_what_to_delete_and_what_to_take_out_of_which_file()
    {
        using SampleTarget target = Stacks.Create("arch-plain-grub");
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu, stage: Stage.AfterBootLoader);
        IReadOnlyList<string> sentences = Sentences(target);
        sentences.ShouldNotContain(sentence => sentence.Contains("revert", StringComparison.Ordinal));
        string all = string.Join('\n', sentences);
        foreach (FileChange file in plan.Files)
        {
            all.ShouldContain(file.Path);
        }

        sentences.ShouldContain(sentence => sentence.StartsWith("In /etc/default/grub, take out: ", StringComparison.Ordinal) && sentence.Contains("intel_iommu=on", StringComparison.Ordinal));
        sentences[^1].ShouldContain("restart");
    }

    private static IReadOnlyList<string> Sentences(SampleTarget target) =>
        [.. WaysBack.Of(target.PlanFor(SampleTarget.OneGpu, stage: Stage.AfterBootLoader)).Select(text => text.ToString())];
}
