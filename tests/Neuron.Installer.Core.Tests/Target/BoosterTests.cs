// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Plan;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>What is read out of an image of booster.</summary>
public sealed class BoosterTests
{
    [Fact]
    public void Boosters_image_names_the_module_as_modprobe_does_and_holds_the_options_in_a_file_of_its_own()
    {
        using SampleTarget target = Stacks.Create("booster");
        target.Put("/boot/booster-linux.img", "");
        BoosterLister runner = new("/usr/lib/modules/vfio_pci.ko\n", "modprobeoptions:\n  vfio_pci: ids=10de:1401,10de:0fba\n");
        target.Apply(SampleTarget.OneGpu, new InstallerSettings { BootLoader = "none" }, runner: runner).Findings.Select(finding => finding.Code).ShouldBe(["boot-loader-left-out"]);
        runner = new("/usr/lib/modules/i915.ko\n", "modprobeoptions: {}\n");
        target.Apply(SampleTarget.OneGpu, new InstallerSettings { BootLoader = "none" }, Stage.AfterBootLoader, runner).Findings.Where(finding => finding.Code == "check-failed").Select(finding => finding.Message.ToString())
            .ShouldBe(["The image /boot/booster-linux.img does not hold vfio-pci.", "The image /boot/booster-linux.img does not hold ids=10de:1401,10de:0fba."]);
    }

    private sealed class BoosterLister(string listing, string options) : ITargetCommandRunner
    {
        public CommandResult Run(TargetCommand command) => new(0, command.Arguments is ["booster", "cat", _, "/etc/booster.init.yaml"] ? options : command.Arguments is ["booster", "ls", _] ? listing : "");
    }
}
