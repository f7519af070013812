// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Drivers;
using Neuron.Installer.Core.Target.Initramfs;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>What is made again, and looked into afterwards, is what the boot entries load.</summary>
public sealed class BootImageTests
{
    private const string Old = "6.1.0-1-amd64";
    private const string New = "6.1.0-10-amd64";

    /// <summary>Debian's kernel-install copies /boot/initrd.img-K beside the kernel, and the entry loads the copy.</summary>
    [Theory]
    [InlineData("/boot/efi", "")]
    [InlineData("/efi", "")]
    [InlineData("/boot", "")]
    [InlineData("/boot", "/boot")]
    public void With_dracut_each_copy_that_an_entry_loads_is_made_again(string mount, string prefix)
    {
        using SampleTarget target = Dracut(Old, New);
        foreach (string kernel in new[] { Old, New })
        {
            target.Put($"/boot/initrd.img-{kernel}", "");
            target.Put($"{mount}/abc/{kernel}/initrd.img-{kernel}", "");
            target.Put($"{mount}/loader/entries/abc-{kernel}.conf", $"title Debian\r\noptions root=UUID=1 ro\r\nlinux {prefix}/abc/{kernel}/linux\r\ninitrd {prefix}/abc/{kernel}/initrd.img-{kernel}");
        }

        Commands(target).ShouldBe([
            $"dracut --force /boot/initrd.img-{Old} {Old}",
            $"dracut --force /boot/initrd.img-{New} {New}",
            $"dracut --force {mount}/abc/{Old}/initrd.img-{Old} {Old}",
            $"dracut --force {mount}/abc/{New}/initrd.img-{New} {New}"]);
    }

    [Fact]
    public void With_initramfs_tools_each_copy_that_an_entry_loads_is_made_again()
    {
        using SampleTarget target = new();
        target.Put("/usr/sbin/update-initramfs", "");
        target.Put("/etc/initramfs-tools/modules", "");
        foreach (string kernel in new[] { Old, New })
        {
            target.Put($"/usr/lib/modules/{kernel}/modules.dep", "");
            target.Put($"/boot/initrd.img-{kernel}", "");
        }

        target.Put($"/boot/efi/abc/{New}/initrd.img-{New}", "");
        target.Put($"/boot/efi/loader/entries/abc-{New}.conf", $"options root=UUID=1 ro\nlinux /abc/{New}/linux\ninitrd /abc/{New}/initrd.img-{New}\n");
        target.Put($"/boot/loader/entries/old.conf", $"options root=UUID=1 ro\nlinux /vmlinuz-{Old}\ninitrd /initrd.img-{Old}\n");
        Commands(target).ShouldBe(["update-initramfs -u -k all", $"mkinitramfs -o /boot/efi/abc/{New}/initrd.img-{New} {New}"]);
    }

    [Fact]
    public void An_entry_written_by_hand_names_the_kernel_by_its_package()
    {
        using SampleTarget target = Dracut();
        target.Put("/usr/lib/modules/6.18.1-arch1-1/modules.dep", "");
        target.Put("/usr/lib/modules/6.18.1-arch1-1/pkgbase", "linux\n");
        target.Put("/usr/lib/modules/6.12.60-1-lts/modules.dep", "");
        target.Put("/usr/lib/modules/6.12.60-1-lts/pkgbase", "linux-lts\n");
        target.Put("/boot/early.img", "");
        target.Put("/boot/intel-ucode.img", "");
        target.Put("/boot/loader/entries/one.conf", "linux /vmlinuz-linux\ninitrd /intel-ucode.img\ninitrd /early.img\noptions root=UUID=1\n");
        target.Put("/boot/initramfs-linux-lts.img", "");
        target.Put("/boot/loader/entries/lts.conf", "linux /vmlinuz-linux-lts\ninitrd /initramfs-linux-lts.img\noptions root=UUID=1\n");
        Commands(target).ShouldBe(["dracut --force /boot/initramfs-linux-lts.img 6.12.60-1-lts", "dracut --force /boot/early.img 6.18.1-arch1-1"]);
    }

    [Fact]
    public void Fedoras_rescue_image_stays_as_it_was_made_and_others_are_made_for_this_machine()
    {
        using SampleTarget target = Dracut("6.17.1-300.fc43.x86_64");
        target.Put("/usr/lib/dracut/dracut.conf.d/hostonly/50-hostonly.conf", "hostonly=yes\n");
        target.Put("/boot/initramfs-6.17.1-300.fc43.x86_64.img", "");
        target.Put("/boot/initramfs-6.17.1-300.fc43.x86_64kdump.img", "");
        target.Put("/boot/initramfs-0-rescue-abc.img", "");
        target.Put("/boot/loader/entries/abc-6.17.1-300.fc43.x86_64.conf", "linux /vmlinuz-6.17.1-300.fc43.x86_64\ninitrd /initramfs-6.17.1-300.fc43.x86_64.img $tuned_initrd\noptions root=UUID=1\n");
        target.Put("/boot/loader/entries/abc-0-rescue.conf", "linux /vmlinuz-0-rescue-abc\ninitrd /initramfs-0-rescue-abc.img\noptions root=UUID=1\n");
        Commands(target).ShouldBe(["dracut --force --add-confdir hostonly /boot/initramfs-6.17.1-300.fc43.x86_64.img 6.17.1-300.fc43.x86_64"]);
        Images(target).ShouldBe(["/boot/initramfs-6.17.1-300.fc43.x86_64.img"]);
    }

    [Fact]
    public void An_image_that_no_preset_makes_is_made_by_its_name()
    {
        using SampleTarget target = new();
        target.Put("/etc/mkinitcpio.conf", "MODULES=()\nHOOKS=(base modconf)\n");
        target.Put("/etc/mkinitcpio.d/linux.preset", "PRESETS=('default')\ndefault_image='/boot/initramfs-linux.img'\n");
        target.Put("/boot/initramfs-linux.img", "");
        target.Put("/usr/lib/modules/6.18.1/modules.dep", "");
        target.Put("/efi/abc/6.18.1/initrd", "");
        target.Put("/efi/loader/entries/abc-6.18.1.conf", "linux /abc/6.18.1/linux\ninitrd /abc/6.18.1/initrd\noptions root=UUID=1\n");
        Commands(target).ShouldBe(["mkinitcpio -P", "mkinitcpio -k 6.18.1 -g /efi/abc/6.18.1/initrd"]);
    }

    [Fact]
    public void The_menus_of_all_boot_loaders_are_read()
    {
        using SampleTarget target = Dracut("7.0");
        target.Put("/boot/grub/grub.cfg", "menuentry 'x' {\n\tlinux\t/@/boot/vmlinuz-7.0 root=UUID=1\n\tinitrd\t/@/boot/amd-ucode.img /@/boot/grub-7.0\n}\n");
        target.Put("/boot/grub-7.0", "");
        target.Put("/boot/amd-ucode.img", "");
        target.Put("/efi/limine.conf", "/Linux\n  protocol: linux\n  path: boot():/vmlinuz-7.0#aa\n  module_path: boot():/limine.img#bb\n");
        target.Put("/efi/limine.img", "");
        target.Put("/boot/refind_linux.conf", "\"Standard\" \"root=UUID=1 initrd=boot\\refind-7.0\"\n");
        target.Put("/boot/refind-7.0", "");
        Images(target).ShouldBe(["/boot/refind-7.0", "/boot/grub-7.0", "/efi/limine.img"], ignoreOrder: true);
        Commands(target).Count.ShouldBe(3);
    }

    [Fact]
    public void A_path_in_an_entry_does_not_lead_out_of_the_partition()
    {
        using SampleTarget target = Dracut("7.0");
        target.Put("/secret-7.0", "");
        target.Put("/boot/loader/entries/x.conf", "linux /vmlinuz-7.0\ninitrd /../secret-7.0\noptions root=UUID=1\n");
        Images(target).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_check_looks_into_the_image_that_the_entry_loads(bool isCopied)
    {
        using SampleTarget target = Dracut(New);
        target.Put("/usr/bin/lsinitrd", "");
        string entry = $"/boot/efi/abc/{New}/initrd.img-{New}";
        target.Put($"/boot/initrd.img-{New}", "");
        target.Put(entry, "");
        target.Put("/boot/efi/loader/loader.conf", "");
        target.Put($"/boot/efi/loader/entries/abc-{New}.conf", $"linux /abc/{New}/linux\ninitrd /abc/{New}/initrd.img-{New}\noptions root=UUID=1\n");
        Lister runner = new(image => image != entry || isCopied ? "usr/lib/modules/x/vfio-pci.ko.xz\netc/modprobe.d/vfio.conf\n" : "usr/lib/modules/x/nouveau.ko\n");
        ApplyResult result = target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader, runner: runner);
        result.Outcome.ShouldBe(isCopied ? ApplyOutcome.Done : ApplyOutcome.Partly);
        result.Findings.Where(finding => finding.Code == "check-failed").Select(finding => finding.Message.ToString())
            .ShouldBe(isCopied ? [] : [$"The image {entry} does not hold vfio-pci.", $"The image {entry} does not hold {ModprobeConf.Path}."]);
    }

    [Fact]
    public void After_the_installation_images_that_others_made_are_looked_into_too()
    {
        using SampleTarget target = Dracut(New);
        target.Put("/usr/bin/lsinitrd", "");
        Lister runner = new(_ => "nothing\n");
        target.Apply(SampleTarget.OneGpu, runner: runner).Outcome.ShouldBe(ApplyOutcome.Done);
        target.Put($"/boot/initrd.img-{New}", "");
        target.Apply(SampleTarget.OneGpu, runner: runner).Outcome.ShouldBe(ApplyOutcome.Done);
        target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader, runner: runner).Outcome.ShouldBe(ApplyOutcome.Partly);
        target.Apply(SampleTarget.OneGpu, new InstallerSettings { Regenerate = Regenerate.Never, BootLoader = "none" }, Stage.AfterBootLoader, runner)
            .Findings.ShouldNotContain(finding => finding.Code == "check-failed");
    }

    [Fact]
    public void An_image_that_cannot_be_listed_is_said()
    {
        using SampleTarget target = Dracut(New);
        target.Put("/usr/bin/lsinitrd", "");
        target.Put($"/boot/initrd.img-{New}", "");
        ApplyResult result = target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader, runner: new Lister(_ => null));
        result.Findings.ShouldContain(finding => finding.Message.ToString() == $"The image /boot/initrd.img-{New} could not be read.");
    }

    private static SampleTarget Dracut(params string[] kernels)
    {
        SampleTarget target = new();
        target.Put("/usr/bin/dracut", "");
        foreach (string kernel in kernels)
        {
            target.Put($"/usr/lib/modules/{kernel}/modules.dep", "");
        }

        // What an uninstalled kernel leaves.
        target.Put("/usr/lib/modules/5.0/modules.order", "");
        target.Put("/boot/initrd.img-5.0", "");
        return target;
    }

    private static IReadOnlyList<string> Commands(SampleTarget target) =>
        [.. target.PlanFor(SampleTarget.OneGpu, stage: Stage.AfterBootLoader).Commands.Select(command => string.Join(' ', command.Arguments)).Where(command => !command.StartsWith("grub", StringComparison.Ordinal))];

    private static IReadOnlyList<string> Images(SampleTarget target)
    {
        using TargetRoot root = target.Open();
        return [.. BootImages.In(root).Select(image => image.Path)];
    }

    /// <summary>Says of every image what a lister would; everything else succeeds.</summary>
    private sealed class Lister(Func<string, string?> list) : ITargetCommandRunner
    {
        public CommandResult Run(TargetCommand command) => command.Arguments[0] != "lsinitrd" ? new CommandResult(0, "")
            : list(command.Arguments[^1]) is { } listing ? new CommandResult(0, listing)
            : new CommandResult(1, "");
    }
}
