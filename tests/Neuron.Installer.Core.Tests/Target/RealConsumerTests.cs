// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging.Abstractions;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Drivers;
using Neuron.Installer.Core.Target.Initramfs;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Revert;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Transactions;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>The programs that read what we write, on a real system in a directory: tests/target/run makes it.</summary>
public sealed class RealConsumerTests
{
    private static readonly InstallerSettings s_always = new() { Regenerate = Regenerate.Always };

    private static string Root
    {
        get
        {
            string? root = Environment.GetEnvironmentVariable("NEURON_TEST_SYSTEM");
            Assert.SkipWhen(root is null, "tests/target/run makes the system this needs");
            return root!;
        }
    }

    private static BindingPlan ByAddress => SampleTarget.OneGpu with { Binding = Binding.Address };

    [Theory]
    [InlineData("initramfs-tools", Binding.Ids)]
    [InlineData("initramfs-tools", Binding.Address)]
    [InlineData("dracut", Binding.Address)]
    public void Images_and_menu_made_by_the_real_programs_hold_what_was_written(string generator, Binding binding)
    {
        string root = Root;
        ChrootRunner runner = new(root);
        using TargetRoot target = TargetRoot.Open(root);
        InstallerSettings settings = s_always with { Initramfs = generator };
        PassthroughPlan plan = TargetPlanner.Plan(SampleTarget.OneGpu with { Binding = binding }, target, settings, Stage.AfterBootLoader);
        plan.BootLoaders.ShouldBe(["grub"]);
        ApplyResult result = PlanApplication.Apply(plan, target, new(runner, TimeProvider.System, NullLogger.Instance));
        result.Commands.Select(run => $"{string.Join(' ', run.Command)}: {run.ExitCode}").ShouldAllBe(line => line.EndsWith(": 0"));
        result.Findings.ShouldBeEmpty();
        result.Outcome.ShouldBe(ApplyOutcome.Done);

        string menu = target.ReadText("/boot/grub/grub.cfg")!;
        string[] lines = [.. menu.Split('\n').Select(line => line.Trim())];
        string usual = lines.First(line => line.StartsWith("linux\t", StringComparison.Ordinal));
        int entry = Array.FindIndex(lines, line => line.StartsWith("menuentry 'Debian ", StringComparison.Ordinal) && line.Contains(" (no GPU passthrough: all graphics cards for this computer)' ", StringComparison.Ordinal));
        entry.ShouldBeGreaterThan(0);
        string rescue = lines.Skip(entry).First(line => line.StartsWith("linux ", StringComparison.Ordinal));
        KernelCommandLine.Words(rescue)[1].ShouldBe(KernelCommandLine.Words(usual)[1]);
        KernelCommandLine.Words(rescue)[2].ShouldBe(KernelCommandLine.Words(usual)[2]);
        KernelCommandLine.Words(rescue).ShouldContain("module_blacklist=vfio_pci");
        KernelCommandLine.Words(rescue).ShouldContain("neuron.passthrough=off");
        KernelCommandLine.Words(usual).Count(word => word == "intel_iommu=on").ShouldBe(1);
        string image = lines.First(line => line.StartsWith("initrd\t", StringComparison.Ordinal))["initrd".Length..].Trim();
        lines.Skip(entry).First(line => line.StartsWith("initrd ", StringComparison.Ordinal)).ShouldBe("initrd " + image);
        runner.Run(new TargetCommand(["grub-script-check", "/boot/grub/grub.cfg"], TimeSpan.FromMinutes(1))).ShouldBe(new CommandResult(0, ""));

        // And back: the menu has neither the entry nor the parameters any more.
        ReversalResult back = Reversal.Revert(target, settings, new(new MenuOnly(runner), TimeProvider.System, NullLogger.Instance));
        back.Kept.ShouldBeEmpty();
        target.ReadText("/boot/grub/grub.cfg")!.ShouldNotContain("iommu");
        target.ReadText("/boot/grub/grub.cfg")!.ShouldNotContain("passthrough");
    }

    /// <summary>A rescue entry without the image that GRUB found, or with a root that only an image can find, ends in a kernel that panics.</summary>
    [Fact]
    public void Each_entry_without_passthrough_has_the_root_and_the_image_of_the_entry_that_GRUB_made_for_its_kernel()
    {
        string root = Root;
        ChrootRunner runner = new(root);
        using TargetRoot target = TargetRoot.Open(root);
        TargetWriter writer = new(target);
        string[] versions = ["6.1.1-gzip", "6.1.2-genkernel", "6.1.3-bare", "6.1.4-own"];
        string[] files =
        [
            .. versions.Select(version => $"/boot/vmlinuz-{version}"),
            $"/boot/initrd-{versions[0]}.gz", $"/boot/initramfs-genkernel-{versions[1]}", $"/boot/config-{versions[3]}",
        ];
        foreach (string file in files)
        {
            writer.Replace(TargetPath.Parse(file), file.StartsWith("/boot/config-", StringComparison.Ordinal) ? "CONFIG_INITRAMFS_SOURCE=\"/usr/src/own\"\n"u8.ToArray() : "x"u8.ToArray());
        }

        try
        {
            InstallerSettings settings = s_always with { Initramfs = "none" };
            PassthroughPlan plan = TargetPlanner.Plan(SampleTarget.OneGpu, target, settings, Stage.AfterBootLoader);
            PlanApplication.Apply(plan, target, new(new MenuOnly(runner), TimeProvider.System, NullLogger.Instance));
            string[] lines = [.. target.ReadText("/boot/grub/grub.cfg")!.Split('\n').Select(line => line.Trim())];
            foreach (string version in versions)
            {
                int ours = Array.FindIndex(lines, line => line.Contains($"'neuron-no-passthrough-{version}'", StringComparison.Ordinal));
                int usual = Array.FindIndex(lines, line => line.StartsWith($"linux\t/boot/vmlinuz-{version} ", StringComparison.Ordinal));
                ours.ShouldBeGreaterThan(0, version);
                usual.ShouldBeGreaterThan(0, version);
                Loaded(ours).ShouldBe(Loaded(usual), version);
            }

            Reversal.Revert(target, settings, new(new MenuOnly(runner), TimeProvider.System, NullLogger.Instance)).Kept.ShouldBeEmpty();

            string Loaded(int start)
            {
                string[] entry = [.. lines.Skip(start).TakeWhile(line => line != "}")];
                string kernel = entry.First(line => line.StartsWith("linux", StringComparison.Ordinal));
                string image = entry.FirstOrDefault(line => line.StartsWith("initrd", StringComparison.Ordinal))?["initrd".Length..].Trim() ?? "";
                return $"{KernelCommandLine.Words(kernel)[2]} {image}";
            }
        }
        finally
        {
            foreach (string file in files)
            {
                File.Delete(root + file);
            }
        }
    }

    /// <summary>Debian's kernel-install copies the image to the EFI system partition, and the entry loads the copy.</summary>
    [Theory]
    [InlineData("dracut", "lsinitrd")]
    [InlineData("initramfs-tools", "lsinitramfs")]
    public void The_image_that_an_entry_of_kernel_install_loads_holds_what_was_written(string generator, string lister)
    {
        string root = Root;
        ChrootRunner runner = new(root);
        using TargetRoot target = TargetRoot.Open(root);
        TargetWriter writer = new(target);
        string kernel = target.List("/usr/lib/modules")[0];
        writer.Replace(TargetPath.Parse("/etc/kernel/entry-token"), "sample\n"u8.ToArray());
        writer.Replace(TargetPath.Parse(SystemdBoot.CommandLine), "root=LABEL=TARGET ro quiet\n"u8.ToArray());
        writer.CreateDirectory(TargetPath.Parse("/boot/efi/loader/entries"));
        writer.CreateDirectory(TargetPath.Parse("/boot/efi/sample"));
        writer.Replace(TargetPath.Parse("/boot/efi/loader/loader.conf"), "timeout 1\n"u8.ToArray());
        try
        {
            TimeSpan limit = TimeSpan.FromMinutes(10);
            runner.Run(new TargetCommand(generator == "dracut" ? ["dracut", "--force", $"/boot/initrd.img-{kernel}", kernel] : ["update-initramfs", "-u", "-k", kernel], limit)).ExitCode.ShouldBe(0);
            runner.Run(new TargetCommand(["kernel-install", "add", kernel, $"/boot/vmlinuz-{kernel}"], limit)).ExitCode.ShouldBe(0);
            string image = $"/boot/efi/sample/{kernel}/initrd.img-{kernel}";
            target.ReadText($"/boot/efi/loader/entries/sample-{kernel}.conf")!.ShouldContain($"initrd     /sample/{kernel}/initrd.img-{kernel}");
            runner.Run(new TargetCommand([lister, image], limit)).Output.ShouldNotContain(ModprobeConf.Path.Text[1..]);

            InstallerSettings settings = s_always with { Initramfs = generator, BootLoader = "systemd-boot" };
            PassthroughPlan plan = TargetPlanner.Plan(ByAddress, target, settings, Stage.AfterBootLoader);
            ApplyResult result = PlanApplication.Apply(plan, target, new(runner, TimeProvider.System, NullLogger.Instance));
            result.Commands.Select(run => $"{string.Join(' ', run.Command)}: {run.ExitCode}").ShouldAllBe(line => line.EndsWith(": 0"));
            result.Findings.ShouldBeEmpty();
            string listing = runner.Run(new TargetCommand([lister, image], limit)).Output;
            listing.ShouldContain("vfio-pci.ko");
            listing.ShouldContain(ModprobeConf.Path.Text[1..]);
            listing.ShouldContain(UdevRule.Path.Text[1..]);

            // The next kernel update: the entry keeps the parameters and gets its companion again.
            runner.Run(new TargetCommand(["kernel-install", "remove", kernel], limit)).ExitCode.ShouldBe(0);
            target.IsFile($"/boot/efi/loader/entries/sample-{kernel}~no-passthrough.conf").ShouldBeFalse();
            runner.Run(new TargetCommand(["kernel-install", "add", kernel, $"/boot/vmlinuz-{kernel}"], limit)).ExitCode.ShouldBe(0);
            target.ReadText($"/boot/efi/loader/entries/sample-{kernel}.conf")!.ShouldContain("root=LABEL=TARGET ro quiet intel_iommu=on iommu=pt");
            target.ReadText($"/boot/efi/loader/entries/sample-{kernel}~no-passthrough.conf")!.ShouldContain("neuron.passthrough=off");
        }
        finally
        {
            Reversal.Revert(target, s_always with { Regenerate = Regenerate.Never }, new(null, TimeProvider.System, NullLogger.Instance));
            Directory.Delete(root + "/boot/efi/sample", recursive: true);
            Directory.Delete(root + "/boot/efi/loader", recursive: true);
            File.Delete(root + "/etc/kernel/entry-token");
            File.Delete(root + SystemdBoot.CommandLine);
        }
    }

    [Fact]
    public void An_image_without_the_options_is_noticed()
    {
        string root = Root;
        ChrootRunner runner = new(root);
        using TargetRoot target = TargetRoot.Open(root);
        InstallerSettings settings = s_always with { Initramfs = "initramfs-tools" };
        PassthroughPlan plan = TargetPlanner.Plan(ByAddress, target, settings, Stage.AfterBootLoader);
        PlanApplication.Apply(plan, target, new(runner, TimeProvider.System, NullLogger.Instance));
        TargetWriter writer = new(target);
        writer.Delete(TargetPath.Parse(ModprobeConf.Path));
        writer.Delete(TargetPath.Parse(InitramfsTools.Hook));
        CommandRun[] runs = [.. plan.Commands.Select(command => new CommandRun(command.Arguments, runner.Run(command).ExitCode, TimeSpan.Zero))];
        string[] problems = [.. PlanCheck.Problems(new Readback(plan with { Files = [] }, target, new Execution(runner, TimeProvider.System, NullLogger.Instance), runs)).Select(text => text.ToString())];
        problems.ShouldContain(text => text.Contains(ModprobeConf.Path, StringComparison.Ordinal));
        problems.ShouldContain(text => text.Contains(UdevRule.Path, StringComparison.Ordinal));
        Reversal.Revert(target, settings, new(null, TimeProvider.System, NullLogger.Instance));
    }

    [Fact]
    public void The_shell_of_the_target_confirms_what_mkinitcpio_will_read()
    {
        string root = Root;
        using TargetRoot target = TargetRoot.Open(root);
        TargetWriter writer = new(target);
        writer.Replace(TargetPath.Parse("/etc/mkinitcpio.conf"), "MODULES=(btrfs)\nHOOKS=(base udev block)\nFILES=()\n"u8.ToArray());
        InstallerSettings settings = new() { Initramfs = "mkinitcpio", BootLoader = "none", Regenerate = Regenerate.Never };
        PassthroughPlan plan = TargetPlanner.Plan(ByAddress, target, settings, Stage.BeforeBootLoader);
        ApplyResult result = PlanApplication.Apply(plan, target, new(new ChrootRunner(root), TimeProvider.System, NullLogger.Instance));
        // Whether there is an image that would have to be made again depends on what other tests left here.
        result.Findings.Select(finding => finding.Code).Except(["not-made-again"]).ShouldBe(["boot-loader-left-out"]);
        // A drop-in that sorts after ours and starts anew is noticed by asking the shell, and by reading.
        writer.Replace(TargetPath.Parse("/etc/mkinitcpio.conf.d/zz-z.conf"), "MODULES=(ext4)\n"u8.ToArray());
        result = PlanApplication.Apply(TargetPlanner.Plan(ByAddress, target, settings, Stage.BeforeBootLoader), target, new(new ChrootRunner(root), TimeProvider.System, NullLogger.Instance));
        result.Outcome.ShouldBe(ApplyOutcome.Partly);
        result.Findings.Select(finding => finding.Code).Except(["not-made-again"]).ShouldBe(["boot-loader-left-out", "drop-in-overridden", "check-failed"], ignoreOrder: true);
        Reversal.Revert(target, settings, new(null, TimeProvider.System, NullLogger.Instance));
        writer.Delete(TargetPath.Parse("/etc/mkinitcpio.conf.d/zz-z.conf"));
        writer.Delete(TargetPath.Parse("/etc/mkinitcpio.conf"));
    }

    [Fact]
    public void Udev_understands_every_line_of_the_rule()
    {
        string root = Root;
        ChrootRunner runner = new(root);
        using TargetRoot target = TargetRoot.Open(root);
        TargetWriter writer = new(target);
        TargetCommand command = new(["udevadm", "test", "/devices/virtual/mem/null"], TimeSpan.FromMinutes(1));
        string rule = UdevRule.Compose(SampleTarget.Heading, SampleTarget.OneGpu.Functions);
        Complaints(rule).ShouldBeEmpty();
        // The same way of looking sees a line that is wrong.
        Complaints(rule + "ATTRX{a}=\"b\"\n").ShouldHaveSingleItem();
        writer.Delete(TargetPath.Parse(UdevRule.Path));

        string[] Complaints(string text)
        {
            writer.CreateDirectory(TargetPath.Parse("/etc/udev/rules.d"));
            writer.Replace(TargetPath.Parse(UdevRule.Path), System.Text.Encoding.UTF8.GetBytes(text));
            string output = runner.Run(command).Output;
            output.ShouldContain("Reading rules file: " + UdevRule.Path);
            return [.. output.Split('\n').Where(line => line.Contains(UdevRule.Path + ":", StringComparison.Ordinal))];
        }
    }

    /// <summary>Leaves the images alone, which take their time.</summary>
    private sealed class MenuOnly(ITargetCommandRunner runner) : ITargetCommandRunner
    {
        public CommandResult Run(TargetCommand command) => command.Arguments[0] == "grub-mkconfig" ? runner.Run(command) : new CommandResult(0, "");
    }
}
