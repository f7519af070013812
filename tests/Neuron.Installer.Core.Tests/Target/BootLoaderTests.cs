// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Initramfs;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>The ways in which a boot loader gets its command line, beyond the default files of distributions.</summary>
public sealed class BootLoaderTests
{
    private const string Ours = "intel_iommu=on iommu=pt";

    [Fact]
    public void A_unified_image_of_dracut_keeps_its_command_line_whoever_sets_it()
    {
        using SampleTarget target = Dracut("uefi=yes\nkernel_cmdline=\"root=UUID=1 rw intel_iommu=off iommu=pt\"\n");
        target.PlanFor(SampleTarget.OneGpu).Findings.Select(finding => finding.Code).ShouldBe(["kernel-parameter-removed", "uki-without-rescue-entry"]);
        ThereAndBack(target);
        target.Apply(SampleTarget.OneGpu);
        SourcedAsDracutDoes(target).ShouldBe("root=UUID=1 rw iommu=pt intel_iommu=on");
    }

    [Fact]
    public void A_unified_image_of_dracut_that_collects_its_command_line_is_given_one_more_part_of_it()
    {
        // One word in kernel_cmdline would drop all that dracut finds out: the root file system.
        using SampleTarget target = Dracut("uefi=\"yes\"\nhostonly=\"yes\"\n");
        ThereAndBack(target);
        target.Apply(SampleTarget.OneGpu);
        SourcedAsDracutDoes(target).ShouldBe("");
        target.Read("/etc/cmdline.d/90-neuron-vfio.conf").ShouldBe(Ours + "\n");
        target.Read(Neuron.Installer.Core.Target.Initramfs.Dracut.DropIn)!.ShouldContain("install_items+=\" /etc/cmdline.d/90-neuron-vfio.conf \"");
    }

    [Theory]
    [InlineData("uefi=yes\n")]
    [InlineData("uefi=yes\nhostonly=yes\nhostonly_cmdline=no\n")]
    public void A_unified_image_of_dracut_without_a_command_line_is_said(string configuration)
    {
        using SampleTarget target = Dracut(configuration);
        target.PlanFor(SampleTarget.OneGpu).Findings.ShouldContain(finding => finding.Code == "uki-without-command-line" && finding.Advice.ToString().Contains("kernel_cmdline", StringComparison.Ordinal));
        target.Apply(SampleTarget.OneGpu);
        SourcedAsDracutDoes(target).ShouldBe("");
    }

    [Fact]
    public void Both_places_that_mkinitcpio_takes_a_command_line_from_are_read_together()
    {
        using SampleTarget target = Unified();
        target.Put("/etc/kernel/cmdline", "root=UUID=1 iommu=pt amd_iommu=off\n");
        target.Put("/etc/cmdline.d/10-root.conf", "# the disk\nrw iommu=off\n");
        ThereAndBack(target);
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/kernel/cmdline").ShouldBe("root=UUID=1 iommu=pt\n");
        target.Read("/etc/cmdline.d/10-root.conf").ShouldBe("# the disk\nrw\n");
        target.Read("/etc/cmdline.d/90-neuron-vfio.conf")!.Split('\n').Where(line => !line.StartsWith('#')).ShouldBe(["intel_iommu=on", ""]);
    }

    [Fact]
    public void A_preset_that_names_a_command_line_of_its_own_gets_the_words_there()
    {
        using SampleTarget target = Unified("default_cmdline=/etc/kernel/cmdline-default\n");
        target.Put("/etc/kernel/cmdline-default", "root=UUID=1 rw\n");
        target.Put("/etc/kernel/cmdline", "root=UUID=2 rw\n");
        ThereAndBack(target);
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/kernel/cmdline-default").ShouldBe($"root=UUID=1 rw {Ours}\n");
    }

    [Fact]
    public void The_command_line_of_the_vendor_gives_way_to_a_whole_one()
    {
        using SampleTarget target = Unified();
        target.Put("/usr/lib/kernel/cmdline", "root=UUID=1 rw\n");
        ThereAndBack(target);
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/kernel/cmdline").ShouldBe($"root=UUID=1 rw {Ours}\n");
        target.Read("/usr/lib/kernel/cmdline").ShouldBe("root=UUID=1 rw\n");
    }

    [Fact]
    public void The_command_line_in_a_unified_image_is_looked_at()
    {
        using SampleTarget target = Unified();
        target.Put("/etc/kernel/cmdline", "root=UUID=1 rw\n");
        target.Put("/usr/bin/bootctl", "");
        target.Put("/efi/EFI/Linux/arch-linux.efi", "MZ");
        target.Put("/efi/EFI/Linux/another-system.efi", "MZ");
        Inspector runner = new($"Kernel Type: uki\n    Cmdline: root=UUID=1 rw {Ours}\n");
        target.Apply(SampleTarget.OneGpu, stage: Stage.Boot, runner: runner).Outcome.ShouldBe(ApplyOutcome.Done);
        runner.Seen.ShouldBe(["/efi/EFI/Linux/arch-linux.efi"]);
        ApplyResult result = target.Apply(SampleTarget.OneGpu, stage: Stage.Boot, runner: new Inspector("    Cmdline: root=UUID=1 rw iommu=pt\n"));
        result.Findings.Where(finding => finding.Code == "check-failed").ShouldHaveSingleItem().Message.ToString().ShouldBe("/efi/EFI/Linux/arch-linux.efi lacks intel_iommu=on.");
    }

    [Fact]
    public void A_parameter_that_stands_in_an_image_twice_is_told()
    {
        using SampleTarget target = Unified();
        target.Put("/etc/kernel/cmdline", "root=UUID=1 rw quiet\n");
        target.Put("/usr/bin/bootctl", "");
        target.Put("/efi/EFI/Linux/arch-linux.efi", "MZ");
        ApplyResult result = target.Apply(SampleTarget.OneGpu, stage: Stage.Boot, runner: new Inspector($"    Cmdline: root=UUID=1 rw quiet quiet {Ours} iommu=pt\n"));
        result.Findings.Where(finding => finding.Code == "check-failed").ShouldHaveSingleItem().Message.ToString().ShouldBe("/efi/EFI/Linux/arch-linux.efi has iommu=pt more than once.");
    }

    [Fact]
    public void What_stood_there_twice_before_is_left_and_not_told()
    {
        using SampleTarget target = Unified();
        target.Put("/etc/kernel/cmdline", "root=UUID=1 rw iommu=pt iommu=pt\n");
        target.Put("/usr/bin/bootctl", "");
        target.Put("/efi/EFI/Linux/arch-linux.efi", "MZ");
        target.Apply(SampleTarget.OneGpu, stage: Stage.Boot, runner: new Inspector("    Cmdline: root=UUID=1 rw iommu=pt iommu=pt intel_iommu=on\n"))
            .Outcome.ShouldBe(ApplyOutcome.Done);
    }

    [Fact]
    public void Drop_ins_of_limine_entry_tool_get_one_more()
    {
        using SampleTarget target = new();
        target.Put("/etc/default/limine", "ESP_PATH=/boot\n");
        target.Put("/etc/limine-entry-tool.d/10-root.conf", "KERNEL_CMDLINE[default]+=\"root=UUID=1 rw intel_iommu=off iommu=pt\"\n");
        ThereAndBack(target);
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/limine-entry-tool.d/90-neuron-vfio.conf")!.ShouldContain("\nKERNEL_CMDLINE[default]+=\" intel_iommu=on\"\n");
        target.Read("/etc/limine-entry-tool.d/10-root.conf").ShouldBe("KERNEL_CMDLINE[default]+=\"root=UUID=1 rw iommu=pt\"\n");
        target.Read("/etc/default/limine").ShouldBe("ESP_PATH=/boot\n");
        // What /etc/default/limine sets has the last word, so it is written there.
        target.Put("/etc/default/limine", "KERNEL_CMDLINE[default]=\"root=UUID=1 rw\"\n");
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/default/limine").ShouldBe("KERNEL_CMDLINE[default]=\"root=UUID=1 rw intel_iommu=on\"\n");
        target.Read("/etc/limine-entry-tool.d/90-neuron-vfio.conf").ShouldBeNull();
    }

    [Fact]
    public void Limine_entry_tool_without_a_command_line_of_its_own_takes_that_of_kernel_install()
    {
        using SampleTarget target = new();
        target.Put("/etc/default/limine", "ESP_PATH=/boot\n");
        target.Put("/etc/kernel/cmdline", "root=UUID=1 rw\n");
        ThereAndBack(target);
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/kernel/cmdline").ShouldBe($"root=UUID=1 rw {Ours}\n");
    }

    [Fact]
    public void The_old_syntax_of_Limine_is_understood()
    {
        using SampleTarget target = new();
        target.Put("/boot/limine.cfg", "TIMEOUT=5\n\n:Arch Linux\n    PROTOCOL=linux\n    KERNEL_PATH=boot:///vmlinuz-linux\n    CMDLINE=root=UUID=1 rw cryptdevice=UUID=2:root\n    MODULE_PATH=boot:///initramfs-linux.img\n:Windows\n    PROTOCOL=chainload\n    IMAGE_PATH=boot:///EFI/Microsoft/Boot/bootmgfw.efi\n");
        ThereAndBack(target);
        target.Apply(SampleTarget.OneGpu);
        string text = target.Read("/boot/limine.cfg")!;
        text.ShouldContain($"    CMDLINE=root=UUID=1 rw cryptdevice=UUID=2:root {Ours}\n    MODULE_PATH");
        text.ShouldEndWith($"\n:Sample Linux (no GPU passthrough)\n    COMMENT=Written by the NeuronOS installer: GPU passthrough.\n    PROTOCOL=linux\n    KERNEL_PATH=boot:///vmlinuz-linux\n    CMDLINE=root=UUID=1 rw cryptdevice=UUID=2:root {Ours} module_blacklist=vfio_pci neuron.passthrough=off\n    MODULE_PATH=boot:///initramfs-linux.img\n");
    }

    [Fact]
    public void A_stanza_of_rEFInd_gets_the_words_and_a_companion()
    {
        const string Stanza = "menuentry \"Arch Linux\" {\n    icon /EFI/refind/icons/os_arch.png\n    loader /boot/vmlinuz-linux\n    initrd /boot/initramfs-linux.img\n    options \"root=PARTUUID=1 rw add_efi_memmap\"\n    submenuentry \"Boot to terminal\" {\n        add_options \"systemd.unit=multi-user.target\"\n    }\n}\n";
        using SampleTarget target = new();
        target.Put("/efi/EFI/refind/refind.conf", "timeout 20\n# menuentry \"old\" {\nmenuentry \"Windows\" {\n    loader /EFI/Microsoft/Boot/bootmgfw.efi\n    options \"x\"\n}\n" + Stanza);
        ThereAndBack(target);
        target.Apply(SampleTarget.OneGpu);
        target.Read("/efi/EFI/refind/refind.conf").ShouldBe(
            "timeout 20\n# menuentry \"old\" {\nmenuentry \"Windows\" {\n    loader /EFI/Microsoft/Boot/bootmgfw.efi\n    options \"x\"\n}\n"
            + Stanza.Replace("add_efi_memmap\"", $"add_efi_memmap {Ours}\"", StringComparison.Ordinal)
            + $"menuentry \"Sample Linux (no GPU passthrough)\" {{\n    icon /EFI/refind/icons/os_arch.png\n    loader /boot/vmlinuz-linux\n    initrd /boot/initramfs-linux.img\n    options \"root=PARTUUID=1 rw add_efi_memmap {Ours} module_blacklist=vfio_pci neuron.passthrough=off\"\n}}\n");
    }

    [Fact]
    public void Kernel_install_without_a_command_line_gets_that_of_its_newest_entry()
    {
        using SampleTarget target = new();
        target.Put("/usr/bin/kernel-install", "");
        foreach (string kernel in new[] { "6.9.0", "6.10.0" })
        {
            target.Put($"/usr/lib/modules/{kernel}/modules.dep", "");
            target.Put($"/boot/efi/loader/entries/abc-{kernel}.conf", $"title Debian\noptions root=UUID={kernel} ro systemd.machine_id=abc\nlinux /abc/{kernel}/linux\n");
        }

        ThereAndBack(target);
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/kernel/cmdline").ShouldBe($"root=UUID=6.10.0 ro {Ours}\n");
    }

    [Fact]
    public void Entries_that_were_not_made_by_kernel_install_make_no_command_line()
    {
        using SampleTarget target = new();
        target.Put("/usr/bin/kernel-install", "");
        target.Put("/usr/lib/modules/6.18/modules.dep", "");
        target.Put("/boot/loader/entries/arch.conf", "title Arch\noptions root=UUID=1 rw\nlinux /vmlinuz-linux\n");
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/kernel/cmdline").ShouldBeNull();
    }

    [Fact]
    public void The_entries_that_sdboot_manage_makes_anew_get_their_companions_again()
    {
        using SampleTarget target = Stacks.Create("cachyos-sdboot");
        target.Apply(SampleTarget.OneGpu);
        const string Entries = "/boot/loader/entries/";
        // All removed, one made again, another kernel installed: what `sdboot-manage gen` does.
        foreach (string file in Directory.GetFiles(target.Full(Entries)))
        {
            File.Delete(file);
        }

        target.Put(Entries + "gone~no-passthrough.conf", "title Gone\n");
        target.Put(Entries + "linux-cachyos.conf", "title\tLinux\nlinux\t/vmlinuz-linux-cachyos\noptions\troot=UUID=1 rw\n");
        target.Put(Entries + "linux-cachyos-fallback.conf", "title\tLinux\nlinux\t/vmlinuz-linux-cachyos\noptions\troot=UUID=1 rw\n");
        target.Put(Entries + "windows.conf", "title Windows\nefi /EFI/Microsoft/Boot/bootmgfw.efi\n");
        string script = target.Full("/tmp/script");
        Directory.CreateDirectory(target.Full("/tmp"));
        // The directories as the script names them, in this root.
        File.WriteAllText(script, target.Read("/etc/neuron-os/no-passthrough-entries")!.Replace(" /boot/loader", " " + target.Full("/boot/loader"), StringComparison.Ordinal).Replace("/etc/os-release", target.Full("/etc/os-release"), StringComparison.Ordinal));
        using Process process = Process.Start("sh", script);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        Directory.GetFiles(target.Full(Entries)).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["linux-cachyos-fallback.conf", "linux-cachyos.conf", "linux-cachyos~no-passthrough.conf", "windows.conf"]);
        target.Read(Entries + "linux-cachyos~no-passthrough.conf").ShouldBe("# Written by the NeuronOS installer: GPU passthrough.\ntitle Cachyos-sdboot Linux (no GPU passthrough)\nlinux\t/vmlinuz-linux-cachyos\noptions\troot=UUID=1 rw module_blacklist=vfio_pci neuron.passthrough=off\n");
    }

    [Fact]
    public void Ids_in_a_line_that_goes_on_in_the_next_are_seen()
    {
        using SampleTarget target = new();
        target.Put("/etc/modprobe.d/vfio.conf", "options vfio-pci disable_vga=1 \\\n  ids=1002:67df\nsoftdep drm pre: \\\n  vfio-pci\n");
        target.Put("/etc/modprobe.d/other.conf", "options \\\nvfio-pci ids=1002:67df\n");
        ApplyResult result = target.Apply(SampleTarget.OneGpu);
        result.Findings.Select(finding => finding.Code).Where(code => code.StartsWith("vfio", StringComparison.Ordinal)).ShouldBe(["vfio-ids-replaced", "vfio-ids-elsewhere"]);
        target.Read("/etc/modprobe.d/vfio.conf")!.ShouldEndWith("\noptions vfio-pci disable_vga=1\nsoftdep drm pre: \\\n  vfio-pci\n");
        target.Revert().Kept.ShouldBeEmpty();
        target.Read("/etc/modprobe.d/vfio.conf")!.ShouldContain("ids=1002:67df");
    }

    [Fact]
    public void Boosters_image_names_the_module_as_modprobe_does_and_holds_the_options_in_a_file_of_its_own()
    {
        using SampleTarget target = Stacks.Create("booster");
        target.Put("/boot/booster-linux.img", "");
        BoosterLister runner = new("/usr/lib/modules/vfio_pci.ko\n", "modprobeoptions:\n  vfio_pci: ids=10de:1401,10de:0fba\n");
        target.Apply(SampleTarget.OneGpu, new InstallerSettings { BootLoader = "none" }, runner: runner).Findings.ShouldBeEmpty();
        runner = new("/usr/lib/modules/i915.ko\n", "modprobeoptions: {}\n");
        target.Apply(SampleTarget.OneGpu, new InstallerSettings { BootLoader = "none" }, Stage.Boot, runner).Findings.Select(finding => finding.Message.ToString())
            .ShouldBe(["The image /boot/booster-linux.img does not hold vfio-pci.", "The image /boot/booster-linux.img does not hold ids=10de:1401,10de:0fba."]);
    }

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

    [Fact]
    public void Drop_ins_of_a_command_line_get_only_what_none_of_them_has()
    {
        using SampleTarget target = new();
        target.Put("/efi/loader/loader.conf", "");
        target.Put("/etc/kernel/cmdline", "root=UUID=1 amd_iommu=off iommu=pt\n");
        target.Put("/etc/kernel/cmdline.d/10-x.conf", "quiet iommu=off\n");
        ThereAndBack(target);
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/kernel/cmdline").ShouldBe("root=UUID=1 iommu=pt\n");
        target.Read("/etc/kernel/cmdline.d/10-x.conf").ShouldBe("quiet\n");
        target.Read("/etc/kernel/cmdline.d/90-neuron-vfio.conf").ShouldBe("intel_iommu=on\n");
    }

    [Theory]
    [InlineData("/etc/fstab", "# /dev/sda9 /mnt/old vfat\nLABEL=ESP\t/boot/firmware\tvfat\tumask=0077 0 1\n")]
    [InlineData("/etc/kernel/install.conf", "layout=bls\nBOOT_ROOT=/boot/firmware/\n")]
    public void A_boot_partition_at_an_unusual_place_is_found(string path, string content)
    {
        using SampleTarget target = new();
        target.Put(path, content);
        target.Put("/boot/firmware/loader/entries/x.conf", "title X\nlinux /x\noptions root=UUID=1\n");
        target.Put("/mnt/old/loader/entries/x.conf", "title X\nlinux /x\noptions root=UUID=1\n");
        ThereAndBack(target);
        target.Apply(SampleTarget.OneGpu);
        target.Read("/boot/firmware/loader/entries/x.conf").ShouldBe($"title X\nlinux /x\noptions root=UUID=1 {Ours}\n");
        target.Read("/mnt/old/loader/entries/x.conf").ShouldBe("title X\nlinux /x\noptions root=UUID=1\n");
    }

    [Fact]
    public void A_command_line_whose_quotation_does_not_end_is_left_alone_and_said()
    {
        const string Entry = "title X\nlinux /x\noptions root=UUID=1 dyndbg=\"file x\n";
        using SampleTarget target = new();
        target.Put("/boot/loader/entries/x.conf", Entry);
        ApplyResult result = target.Apply(SampleTarget.OneGpu);
        result.Findings.Select(finding => finding.Code).ShouldBe(["initramfs-unknown", "file-not-understood", "check-failed", "check-failed"]);
        target.Read("/boot/loader/entries/x.conf").ShouldBe(Entry);
        Directory.GetFiles(target.Full("/boot/loader/entries")).ShouldHaveSingleItem();
    }

    [Fact]
    public void The_check_after_each_start_is_switched_on_where_its_package_is()
    {
        const string Link = "/etc/systemd/system/multi-user.target.wants/neuron-vfio-verify.service";
        using SampleTarget target = new();
        target.Put("/usr/bin/systemctl", "");
        Commands(SampleTarget.OneGpu).ShouldBeEmpty();
        target.Put("/usr/lib/systemd/system/neuron-vfio-verify.service", "[Install]\nWantedBy=multi-user.target\n");
        Commands(SampleTarget.NoGpu).ShouldBeEmpty();
        Commands(SampleTarget.OneGpu).ShouldBe(["systemctl enable neuron-vfio-verify.service"]);
        target.Apply(SampleTarget.OneGpu);
        Commands(SampleTarget.OneGpu).ShouldBe(["systemctl enable neuron-vfio-verify.service"]);
        Directory.CreateDirectory(Path.GetDirectoryName(target.Full(Link))!);
        File.CreateSymbolicLink(target.Full(Link), "/usr/lib/systemd/system/neuron-vfio-verify.service");
        Commands(SampleTarget.OneGpu).ShouldBeEmpty();
        Commands(SampleTarget.NoGpu).ShouldBe(["systemctl disable neuron-vfio-verify.service"]);

        IReadOnlyList<string> Commands(BindingPlan binding) =>
            [.. target.PlanFor(binding).Commands.Select(command => string.Join(' ', command.Arguments))];
    }

    private static SampleTarget Dracut(string configuration)
    {
        SampleTarget target = new();
        target.Put("/usr/bin/dracut", "");
        target.Put("/etc/dracut.conf.d/10-uki.conf", configuration);
        return target;
    }

    private static SampleTarget Unified(string more = "")
    {
        SampleTarget target = new();
        target.Put("/usr/bin/mkinitcpio", "#!/bin/bash\n_d_config=/etc/mkinitcpio.conf.d\n");
        target.Put("/etc/mkinitcpio.conf", "MODULES=()\nHOOKS=(base systemd modconf)\n");
        target.Put("/etc/mkinitcpio.d/linux.preset", "PRESETS=('default')\ndefault_uki=\"/efi/EFI/Linux/arch-linux.efi\"\n" + more);
        return target;
    }

    /// <summary>Applying, applying again and taking back gives every byte.</summary>
    private static void ThereAndBack(SampleTarget target)
    {
        SortedDictionary<string, string> before = target.Snapshot();
        target.Apply(SampleTarget.OneGpu).Outcome.ShouldBe(ApplyOutcome.Done);
        target.PlanFor(SampleTarget.OneGpu).Files.ShouldBeEmpty();
        target.Apply(SampleTarget.AnotherGpu).Outcome.ShouldBe(ApplyOutcome.Done);
        target.Revert().Kept.ShouldBeEmpty();
        target.Snapshot().ShouldBe(before);
    }

    private static string SourcedAsDracutDoes(SampleTarget target)
    {
        ProcessStartInfo start = new("bash", ["--norc", "-c", "for f in \"$0\"/*.conf; do . \"$f\"; done; echo $kernel_cmdline", target.Full("/etc/dracut.conf.d")]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd().Trim();
    }

    private sealed class Inspector(string output) : ITargetCommandRunner
    {
        internal List<string> Seen { get; } = [];

        public CommandResult Run(TargetCommand command)
        {
            if (command.Arguments[0] != "bootctl")
            {
                return new CommandResult(0, "");
            }

            Seen.Add(command.Arguments[^1]);
            return new CommandResult(0, output);
        }
    }

    private sealed class BoosterLister(string listing, string options) : ITargetCommandRunner
    {
        public CommandResult Run(TargetCommand command) => new(0, command.Arguments is ["booster", "cat", _, "/etc/booster.init.yaml"] ? options : command.Arguments is ["booster", "ls", _] ? listing : "");
    }

    /// <summary>Tries to set the same target up while it is being set up.</summary>
    private sealed class Nested(SampleTarget target) : ITargetCommandRunner
    {
        internal List<string> Codes { get; } = [];

        public CommandResult Run(TargetCommand command)
        {
            using TargetRoot root = target.Open();
            PassthroughPlan plan = TargetPlanner.Plan(SampleTarget.AnotherGpu, root, new InstallerSettings(), Stage.Install);
            Codes.AddRange(PlanApplication.Apply(plan, root, null, null, TimeProvider.System, NullLogger.Instance).Findings.Select(finding => finding.Code));
            return new CommandResult(0, "");
        }
    }
}
