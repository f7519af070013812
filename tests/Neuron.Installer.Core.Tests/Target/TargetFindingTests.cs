// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging.Abstractions;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Transactions;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>Each finding about a target that no other test brings about.</summary>
public sealed class TargetFindingTests
{
    private const string Rule = "/etc/udev/rules.d/10-neuron-passthrough.rules";

    [Theory]
    [InlineData(-1, "was ended by a signal")]
    [InlineData(-2, "could not be started")]
    [InlineData(-4, "did not end in time")]
    [InlineData(2, "failed in the installed system with exit code 2")]
    public void How_a_command_ended_is_said_in_words(int exitCode, string words) =>
        TargetFindings.CommandFailed("mkinitcpio -P", exitCode).Message.ToString().ShouldContain(words);

    [Fact]
    public void A_function_bound_by_its_address_is_too_early_for_booster()
    {
        using SampleTarget target = Stacks.Create("booster");
        Codes(target.PlanFor(SampleTarget.OneGpu with { Binding = Binding.Address })).ShouldContain("booster-binds-by-id-only");
        Codes(target.PlanFor(SampleTarget.OneGpu)).ShouldNotContain("booster-binds-by-id-only");
    }

    [Fact]
    public void Where_the_boot_loader_should_be_there_and_is_not_it_is_said()
    {
        using SampleTarget target = new();
        target.Put("/usr/bin/mkinitcpio", "");
        target.Put("/etc/mkinitcpio.conf", "MODULES=()\nHOOKS=(base udev modconf block)\n");
        Codes(target.PlanFor(SampleTarget.OneGpu)).ShouldNotContain("boot-loader-unknown");
        Codes(target.PlanFor(SampleTarget.OneGpu, stage: Stage.AfterBootLoader)).ShouldContain("boot-loader-unknown");
    }

    [Fact]
    public void A_file_of_somebody_else_is_kept_and_one_of_ours_that_was_changed_is_written_anew()
    {
        BindingPlan byAddress = SampleTarget.OneGpu with { Binding = Binding.Address };
        using SampleTarget target = Stacks.Create("arch");
        target.Put(Rule, "# mine\n");
        Codes(target.PlanFor(byAddress)).ShouldBe(["file-not-ours"]);
        target.Read(Rule).ShouldBe("# mine\n");

        File.Delete(target.Full(Rule));
        target.Apply(byAddress);
        target.Put(Rule, target.Read(Rule) + "# and mine\n");
        Codes(target.Apply(byAddress).Findings).ShouldContain("own-file-changed");
        target.Read(Rule).ShouldNotBeNull().ShouldNotContain("and mine");
    }

    [Fact]
    public void What_was_interrupted_before_is_finished_or_undone_and_said()
    {
        HashSet<string> said = [];
        bool wasInterrupted = true;
        for (int step = 0; wasInterrupted; step += 5)
        {
            using SampleTarget target = Stacks.Create("arch");
            wasInterrupted = Interrupt(target, step);
            foreach (string code in target.Apply(SampleTarget.OneGpu).Findings.Select(finding => finding.Code))
            {
                said.Add(code);
            }
        }

        said.ShouldContain("interrupted-setup-finished");
        said.ShouldContain("interrupted-setup-undone");
    }

    [Fact]
    public void A_file_that_changes_after_it_was_planned_for_is_left_alone()
    {
        using SampleTarget target = Stacks.Create("arch-plain-grub");
        using TargetRoot root = target.Open();
        PassthroughPlan plan = TargetPlanner.Plan(SampleTarget.OneGpu, root, new InstallerSettings(), Stage.BeforeBootLoader);
        target.Put("/etc/default/grub", "GRUB_CMDLINE_LINUX_DEFAULT=mine\n");
        ApplyResult result = PlanApplication.Apply(plan, root, new(null, TimeProvider.System, NullLogger.Instance));
        result.Outcome.ShouldBe(ApplyOutcome.Failed);
        Codes(result.Findings).ShouldContain("target-changed");
        target.Read("/etc/default/grub").ShouldBe("GRUB_CMDLINE_LINUX_DEFAULT=mine\n");
    }

    [Theory]
    [InlineData("chattr -i")]
    [InlineData("chattr -a")]
    public void A_mark_that_keeps_a_file_from_being_replaced_is_said_with_the_command_that_takes_it_away(string command)
    {
        // Setting the mark needs a file system and rights that not every test has.
        TargetException refused = TargetFindings.Immutable("/etc/default/grub", "immutable", command, "/mnt/etc/default/grub");
        refused.Code.ShouldBe("target-not-writable");
        refused.Advice.ToString().ShouldContain($"\"{command} /mnt/etc/default/grub\"");
    }

    [Fact]
    public void What_was_opened_to_be_read_is_not_written()
    {
        using SampleTarget target = Stacks.Create("arch");
        using TargetRoot root = TargetRoot.OpenReadOnly(target.Path);
        Should.Throw<TargetException>(() => new TargetWriter(root)).Code.ShouldBe("target-read-only");
    }

    [Fact]
    public void A_name_in_the_settings_that_is_none_is_said()
    {
        using SampleTarget target = Stacks.Create("arch");
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu, new InstallerSettings { BootLoader = "lilo", Initramfs = "yaird" });
        Codes(plan).Count(code => code == "target-setting-unknown").ShouldBe(2);
    }

    [Fact]
    public void A_command_that_fails_is_named_with_its_exit_code()
    {
        using SampleTarget target = Stacks.Create("arch");
        target.Put("/boot/grub/grub.cfg", "");
        ApplyResult result = target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader, runner: new Failing());
        result.Outcome.ShouldBe(ApplyOutcome.Partly);
        Finding finding = result.Findings.First(finding => finding.Code == "command-failed");
        finding.Message.ToString().ShouldContain("exit code 7");
        // The menu is as it was, so it has no entry to go back by.
        result.IsRescueEntryAwaited.ShouldBeTrue();
    }

    [Fact]
    public void What_a_run_could_not_make_again_the_next_one_does()
    {
        using SampleTarget target = Stacks.Create("arch");
        target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader, runner: new Failing()).Outcome.ShouldBe(ApplyOutcome.Partly);
        const string Menu = "menuentry 'Arch' {\n\tlinux /boot/vmlinuz-linux root=UUID=1 rw intel_iommu=on iommu=pt\n}\n";
        ApplyResult second = target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader, runner: new Making(target, Menu));
        second.Files.ShouldBeEmpty();
        second.Commands.Select(run => run.Command[0]).ShouldContain("grub-mkconfig");
        second.Outcome.ShouldBe(ApplyOutcome.Done);
        // And then there is nothing left to do.
        target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader, runner: new Making(target, Menu)).Commands.ShouldBeEmpty();
    }

    [Fact]
    public void What_no_program_of_the_target_could_read_was_not_checked()
    {
        using SampleTarget target = Stacks.Create("arch");
        target.Apply(SampleTarget.OneGpu).Steps.Single(step => step.Name == "check").State.ShouldBe(StepState.Done);
        target.Put("/usr/bin/bash", "");
        target.Put("/usr/bin/env", "");
        target.Apply(SampleTarget.OneGpu, runner: new Failing()).Steps.Single(step => step.Name == "check").State.ShouldBe(StepState.Skipped);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("### BEGIN /etc/grub.d/00_header ###\nset timeout=5\n", false)]
    [InlineData("insmod blscfg\nblscfg\n", true)]
    [InlineData("menuentry 'Arch' {\n\tlinux /boot/vmlinuz-linux root=UUID=1 rw intel_iommu=on iommu=pt\n}\n", true)]
    public void A_menu_that_was_made_without_anything_to_start_is_not_done(string menu, bool isWhole)
    {
        using SampleTarget target = Stacks.Create("arch");
        target.Put("/boot/grub/grub.cfg", "menuentry 'Arch' {\n\tlinux /boot/vmlinuz-linux root=UUID=1 rw\n}\n");
        ApplyResult result = target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader, runner: new Making(target, menu));
        result.Findings.Any(finding => finding.Message.ToString().StartsWith("No boot entry of this system was found", StringComparison.Ordinal)).ShouldBe(!isWhole);
        (result.Outcome == ApplyOutcome.Done).ShouldBe(isWhole);
    }

    [Fact]
    public void An_entry_without_passthrough_is_promised_once_the_menu_has_it()
    {
        using SampleTarget target = Stacks.Create("arch");
        const string Menu = "menuentry 'Arch Linux' {\n\tlinux /boot/vmlinuz-linux root=UUID=1 rw intel_iommu=on iommu=pt\n}\n";
        target.Put("/boot/grub/grub.cfg", Menu);
        target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader).IsRescueEntryAwaited.ShouldBeTrue();
        target.Put("/boot/grub/grub.cfg", Menu + "menuentry 'Arch Linux (no GPU passthrough)' --class os --id 'neuron-no-passthrough-linux' {\n}\n");
        target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader).IsRescueEntryAwaited.ShouldBeFalse();
    }

    [Fact]
    public void Entries_that_the_menu_of_GRUB_reads_promise_none_without_passthrough()
    {
        using SampleTarget target = Stacks.Create("fedora");
        target.Put("/boot/grub2/grub.cfg", "insmod blscfg\nblscfg\n");
        target.Put("/etc/grub.d/10_linux", "#!/bin/sh\n");
        ApplyResult result = target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader, runner: new Failing());
        result.Findings.ShouldContain(finding => finding.Code == "command-failed");
        result.IsRescueEntryAwaited.ShouldBeTrue();
    }

    [Fact]
    public void Ids_in_a_file_of_the_vendor_are_said_unless_a_file_in_etc_takes_its_place()
    {
        using SampleTarget target = Stacks.Create("arch");
        target.Put("/usr/lib/modprobe.d/cards.conf", "options vfio-pci ids=1002:67df\n");
        Codes(target.PlanFor(SampleTarget.OneGpu)).ShouldContain("vfio-ids-elsewhere");
        target.Put("/etc/modprobe.d/cards.conf", "");
        Codes(target.PlanFor(SampleTarget.OneGpu)).ShouldNotContain("vfio-ids-elsewhere");
    }

    /// <summary>grub-mkconfig that ends with 0, whatever it made.</summary>
    private sealed class Making(SampleTarget target, string menu) : ITargetCommandRunner
    {
        public CommandResult Run(TargetCommand command)
        {
            if (command.Arguments[0] == "grub-mkconfig")
            {
                target.Put("/boot/grub/grub.cfg", menu);
            }

            return new CommandResult(0, "");
        }
    }

    private sealed class Failing : ITargetCommandRunner
    {
        public CommandResult Run(TargetCommand command) => new(7, "");
    }

    private static bool Interrupt(SampleTarget target, int step)
    {
        using TargetRoot root = target.Open();
        PassthroughPlan plan = TargetPlanner.Plan(SampleTarget.OneGpu, root, new InstallerSettings(), Stage.BeforeBootLoader);
        int count = 0;
        root.FaultPoint = (_, _) =>
        {
            if (count++ == step)
            {
                throw new PowerCut();
            }
        };
        try
        {
            PlanApplication.Apply(plan, root, new(null, TimeProvider.System, NullLogger.Instance));
            return false;
        }
        catch (PowerCut)
        {
            return true;
        }
    }

    private static string[] Codes(PassthroughPlan plan) => Codes(plan.Findings);

    private static string[] Codes(IEnumerable<Finding> findings) => [.. findings.Select(finding => finding.Code)];

    private sealed class PowerCut : Exception;
}
