// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging.Abstractions;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>"Done" is never said where the settings leave a part to somebody else.</summary>
public sealed class LeftOutTests
{
    [Theory]
    [InlineData("none", "grub", "initramfs-left-out")]
    [InlineData("mkinitcpio", "none", "boot-loader-left-out")]
    public void What_the_settings_leave_out_is_left_to_do(string initramfs, string bootLoader, string code)
    {
        using SampleTarget target = Stacks.Create("arch");

        ApplyResult result = target.Apply(SampleTarget.OneGpu, new InstallerSettings { Initramfs = initramfs, BootLoader = bootLoader }, Stage.AfterBootLoader);

        result.Outcome.ShouldBe(ApplyOutcome.Partly);
        result.Findings.Select(finding => finding.Code).ShouldContain(code);
    }

    [Fact]
    public void What_is_never_made_again_is_named_as_often_as_it_is_so_and_asks_for_no_confirmation()
    {
        using SampleTarget target = Stacks.Create("arch");
        InstallerSettings never = new() { Regenerate = Regenerate.Never };

        for (int run = 0; run < 2; run++)
        {
            PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu, never, Stage.AfterBootLoader);
            plan.NeedsConfirmation.ShouldBeFalse();
            plan.Commands.ShouldBeEmpty();
            ApplyResult result = target.Apply(SampleTarget.OneGpu, never, Stage.AfterBootLoader);
            result.Outcome.ShouldBe(ApplyOutcome.Partly);
            result.Steps.Single(step => step.Name == "regenerate").State.ShouldBe(StepState.Skipped);
            Finding finding = result.Findings.Single(finding => finding.Code == "not-made-again");
            finding.Message.ToString().ShouldContain("has run: grub-mkconfig -o /boot/grub/grub.cfg");
        }

        target.Apply(SampleTarget.NoGpu, never).Outcome.ShouldBe(ApplyOutcome.Partly);
        target.Apply(SampleTarget.NoGpu, never).Outcome.ShouldBe(ApplyOutcome.Nothing);
    }

    [Fact]
    public void Without_a_way_to_run_commands_it_is_done_in_part_and_what_is_left_to_run_is_named()
    {
        using SampleTarget target = Stacks.Create("arch");

        // The second time nothing is written, and nobody knows whether the commands of the first were run.
        for (int run = 0; run < 2; run++)
        {
            ApplyResult result = WithoutRunner(target, SampleTarget.OneGpu);
            result.Outcome.ShouldBe(ApplyOutcome.Partly);
            result.Commands.ShouldBeEmpty();
            Finding finding = result.Findings.Single(finding => finding.Code == "not-made-again");
            finding.Severity.ShouldBe(Severity.Warning);
            finding.Message.ToString().ShouldContain("grub-mkconfig -o /boot/grub/grub.cfg");
            ApplyStep step = result.Steps.Single(step => step.Name == "regenerate");
            step.State.ShouldBe(StepState.Skipped);
            step.Detail.ShouldBe(finding.Message);
        }

        WithoutRunner(target, SampleTarget.NoGpu).Outcome.ShouldBe(ApplyOutcome.Partly);
        WithoutRunner(target, SampleTarget.NoGpu).Outcome.ShouldBe(ApplyOutcome.Nothing);
    }

    [Fact]
    public void Without_a_way_to_run_commands_it_is_done_where_none_has_to_be_run()
    {
        using SampleTarget target = new();
        target.Put("/usr/bin/mkinitcpio", "");
        target.Put("/etc/mkinitcpio.conf", "MODULES=()\nHOOKS=(base udev modconf block filesystems)\n");

        ApplyResult result = WithoutRunner(target, SampleTarget.OneGpu, Stage.BeforeBootLoader);

        result.Findings.ShouldBeEmpty();
        result.Outcome.ShouldBe(ApplyOutcome.Done);
    }

    [Fact]
    public void A_warning_about_the_target_asks_for_confirmation_as_one_about_the_machine_does()
    {
        using SampleTarget target = Stacks.Create("arch");

        target.PlanFor(SampleTarget.OneGpu, new InstallerSettings { Initramfs = "mkinitcpio", BootLoader = "none" }, Stage.AfterBootLoader).NeedsConfirmation.ShouldBeTrue();
        target.PlanFor(SampleTarget.OneGpu, new InstallerSettings { Initramfs = "mkinitcpio", BootLoader = "grub" }, Stage.AfterBootLoader).NeedsConfirmation.ShouldBeFalse();
    }

    private static ApplyResult WithoutRunner(SampleTarget target, BindingPlan binding, Stage stage = Stage.AfterBootLoader)
    {
        using TargetRoot root = target.Open();
        return PlanApplication.Apply(TargetPlanner.Plan(binding, root, new(), stage), root, new(null, TimeProvider.System, NullLogger.Instance));
    }
}
