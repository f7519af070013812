// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Drivers;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

public sealed class BindingFileTests
{
    private static SampleTarget Arch(string modules = "MODULES=()\n")
    {
        SampleTarget target = new();
        target.Put("/etc/mkinitcpio.conf", modules + "FILES=()\nHOOKS=(base systemd modconf)\n");
        target.Put("/etc/default/grub", "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\n");
        return target;
    }

    [Fact]
    public void Binding_by_address_writes_a_rule_for_exactly_these_functions_and_packs_it()
    {
        using SampleTarget target = Arch();
        target.Apply(SampleTarget.OneGpu with { Binding = Binding.Address });
        string rule = target.Read(UdevRule.Path).ShouldNotBeNull();
        rule.ShouldContain("KERNEL==\"0000:01:00.0\", ATTR{vendor}==\"0x10de\", ATTR{device}==\"0x1401\", ATTR{driver_override}=\"vfio-pci\"\n");
        rule.ShouldContain("IMPORT{cmdline}=\"neuron.passthrough\"\nENV{neuron.passthrough}==\"off\", GOTO=");
        target.Read("/etc/modprobe.d/vfio.conf").ShouldNotBeNull().ShouldNotContain("options");
        target.Read("/etc/mkinitcpio.conf.d/zz-neuron-vfio.conf").ShouldNotBeNull().ShouldContain($"FILES+=({UdevRule.Path})\n");
    }

    [Theory]
    [InlineData(Binding.Ids)]
    [InlineData(Binding.Address)]
    public void Idle_cards_are_kept_awake_only_where_the_settings_say_so(Binding binding)
    {
        using SampleTarget target = Arch();
        target.Apply(SampleTarget.OneGpu with { Binding = binding });
        target.Read("/etc/modprobe.d/vfio.conf").ShouldNotBeNull().ShouldNotContain("disable_idle_d3");
        target.Apply(SampleTarget.OneGpu with { Binding = binding, DisablesIdleD3 = true });
        target.Read("/etc/modprobe.d/vfio.conf").ShouldNotBeNull().ShouldContain("options vfio-pci disable_idle_d3=1\n");
    }

    [Fact]
    public void A_function_whose_driver_is_built_in_must_let_go_also_under_ids()
    {
        using SampleTarget target = Arch();
        target.Put("/usr/lib/modules/6.18/modules.builtin", "kernel/drivers/usb/host/xhci-pci.ko\nkernel/fs/ext4/ext4.ko\n");
        BindingPlan plan = SampleTarget.Plan([
            new BoundFunction(PciAddress.Parse("0000:01:00.0"), new PciId(0x10de, 0x1e87), new PciClass(0x030000), "nouveau"),
            new BoundFunction(PciAddress.Parse("0000:01:00.2"), new PciId(0x10de, 0x1ad8), new PciClass(0x0c0330), "xhci_hcd")]);
        target.Apply(plan);
        string rule = target.Read(UdevRule.Path).ShouldNotBeNull();
        rule.ShouldContain("KERNEL==\"0000:01:00.2\", ATTR{vendor}==\"0x10de\", ATTR{device}==\"0x1ad8\", DRIVER==\"?*\", ATTR{driver/unbind}=\"$kernel\"\n");
        rule.ShouldNotContain("01:00.0");
        target.Read("/etc/modprobe.d/vfio.conf").ShouldNotBeNull().ShouldContain("ids=10de:1e87,10de:1ad8\n");
    }

    [Fact]
    public void What_the_user_had_in_vfio_conf_stays_except_other_ids()
    {
        using SampleTarget target = Arch();
        const string Before = "# mine\noptions vfio-pci ids=1002:67df,1002:aaf0 disable_vga=1\noptions vfio-pci ids=1:2\noptions kvm ignore_msrs=1\n";
        target.Put("/etc/modprobe.d/vfio.conf", Before);
        target.Put("/etc/modprobe.d/gpu.conf", "options vfio_pci ids=8086:56a0\n");
        ApplyResult result = target.Apply(SampleTarget.OneGpu);
        string now = target.Read("/etc/modprobe.d/vfio.conf").ShouldNotBeNull();
        now.ShouldEndWith("# mine\noptions vfio-pci disable_vga=1\noptions kvm ignore_msrs=1\n");
        now.ShouldContain("ids=10de:1401,10de:0fba\n");
        result.Findings.Select(finding => finding.Code).ShouldBe(["vfio-ids-replaced", "vfio-ids-replaced"]);
        target.PlanFor(SampleTarget.OneGpu).Files.ShouldBeEmpty();
        target.Revert();
        target.Read("/etc/modprobe.d/vfio.conf").ShouldBe(Before);
    }

    [Theory]
    [InlineData("10de\noptions evil")]
    [InlineData("a b")]
    [InlineData("x;y")]
    [InlineData("$(touch /tmp/x)")]
    public void A_driver_name_that_is_none_is_not_written(string driver)
    {
        using SampleTarget target = Arch();
        target.Apply(SampleTarget.Plan([new BoundFunction(PciAddress.Parse("0000:01:00.0"), new PciId(0x1af5, 1), new PciClass(0x030000), driver)]));
        target.Read("/etc/modprobe.d/vfio.conf").ShouldNotBeNull().ShouldNotContain(driver);
        target.Read("/etc/modprobe.d/vfio.conf")!.ShouldNotContain("softdep");
    }

    [Theory]
    [InlineData("a=$(reboot)")]
    [InlineData("a b")]
    [InlineData("a=\"b\"")]
    [InlineData("a=b\\")]
    [InlineData("a='b'")]
    [InlineData("a=b\nc")]
    [InlineData("=x")]
    [InlineData("")]
    public void A_parameter_that_a_boot_menu_could_misread_is_refused(string parameter)
    {
        using SampleTarget target = Arch();
        ApplyResult result = target.Apply(SampleTarget.OneGpu with { KernelParameters = ["iommu=pt", parameter] });
        result.Findings.ShouldContain(finding => finding.Code == "kernel-parameter-refused");
        target.Read("/etc/default/grub").ShouldBe("GRUB_CMDLINE_LINUX_DEFAULT=\"quiet iommu=pt\"\n");
    }

    [Theory]
    [InlineData("GRUB_CMDLINE_LINUX_DEFAULT=\"quiet $(cat /etc/args)\"\n")]
    [InlineData("GRUB_CMDLINE_LINUX_DEFAULT=`cat /etc/args`\n")]
    [InlineData("if true; then GRUB_CMDLINE_LINUX_DEFAULT=quiet; fi\n")]
    [InlineData("GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\n")]
    [InlineData("cat <<EOF\nGRUB_CMDLINE_LINUX_DEFAULT=quiet\nEOF\n")]
    public void What_is_not_understood_is_left_alone_and_said(string text)
    {
        using SampleTarget target = Arch();
        target.Put("/etc/default/grub", text);
        ApplyResult result = target.Apply(SampleTarget.OneGpu);
        result.Findings.ShouldHaveSingleItem().Code.ShouldBe("file-not-understood");
        result.Findings[0].Advice.ToString().ShouldContain("intel_iommu=on iommu=pt");
        target.Read("/etc/default/grub").ShouldBe(text);
    }

    [Fact]
    public void A_preset_with_a_configuration_of_its_own_gets_the_modules_there()
    {
        using SampleTarget target = Arch();
        target.Put("/etc/mkinitcpio.d/linux.preset", "ALL_config=\"/etc/mkinitcpio-own.conf\"\nPRESETS=('default')\n");
        target.Put("/etc/mkinitcpio-own.conf", "MODULES=(btrfs)\nHOOKS=(base udev)\n");
        target.Apply(SampleTarget.OneGpu with { Binding = Binding.Address }).Findings.ShouldBeEmpty();
        target.Read("/etc/mkinitcpio-own.conf").ShouldBe($"MODULES=(vfio_pci vfio vfio_iommu_type1 btrfs)\nHOOKS=(base udev modconf)\nFILES=\"{UdevRule.Path}\"\n");
        target.Put("/etc/mkinitcpio.d/lts.preset", "default_config=/etc/nowhere.conf\nPRESETS=('default')\n");
        target.PlanFor(SampleTarget.OneGpu).Findings.ShouldContain(finding => finding.Code == "preset-ignores-drop-ins");
    }

    [Fact]
    public void A_configuration_that_a_preset_names_by_a_way_that_goes_up_is_edited_where_it_is()
    {
        using SampleTarget target = Arch();
        target.Put("/srv/images/own.conf", "MODULES=()\nHOOKS=(base udev modconf)\n");
        Directory.CreateSymbolicLink(target.Full("/etc/images"), "/srv/images");
        target.Put("/etc/mkinitcpio.d/linux.preset", "ALL_config=\"/etc/images/../images/own.conf\"\nPRESETS=('default')\n");
        target.PlanFor(SampleTarget.OneGpu).Files.Select(file => file.Path.Text).ShouldContain("/srv/images/own.conf");
    }

    [Fact]
    public void What_the_live_medium_left_is_said()
    {
        using SampleTarget target = Arch();
        target.Put("/etc/mkinitcpio.conf.d/archiso.conf", "HOOKS=(base udev archiso)\n");
        target.Put("/etc/mkinitcpio.d/linux.preset", "PRESETS=('archiso')\narchiso_config=/etc/mkinitcpio.conf.d/archiso.conf\n");
        target.PlanFor(SampleTarget.OneGpu).Findings.Select(finding => finding.Code).ShouldBe(["archiso-configuration-left", "archiso-configuration-left"]);
    }

    [Theory]
    [InlineData("HOOKS=(base udev)\n", "HOOKS+=(modconf)")]
    [InlineData("HOOKS=\"base udev\"\n", "HOOKS+=\" modconf\"")]
    [InlineData("HOOKS=(base $MORE)\n", "[[ \" ${HOOKS[*]} \" == *\" modconf \"* ]] || HOOKS+=(modconf)")]
    [InlineData("HOOKS=(base udev)\nHOOKS+=(modconf)\n", null)]
    public void Modconf_is_added_where_it_is_missing(string hooks, string? line)
    {
        using SampleTarget target = new();
        target.Put("/etc/mkinitcpio.conf", "MODULES=\"a b\"\n" + hooks);
        target.Apply(SampleTarget.OneGpu);
        string text = target.Read("/etc/mkinitcpio.conf.d/zz-neuron-vfio.conf").ShouldNotBeNull();
        text.ShouldContain("\nMODULES=(vfio_pci vfio vfio_iommu_type1 ${MODULES[@]})\n");
        text.Split('\n').Contains(line ?? "none").ShouldBe(line is not null);
        text.Contains("modconf", StringComparison.Ordinal).ShouldBe(line is not null);
    }

    [Theory]
    [InlineData("_d_config=mkinitcpio.conf.d\n", true)]
    [InlineData("_d_config='/etc/mkinitcpio.conf.d'\n", true)]
    [InlineData("_f_config='/etc/mkinitcpio.conf'\n_d_config=\"${_f_config}.d\"\n", true)]
    [InlineData("# not /etc/mkinitcpio.conf.d\n. /etc/mkinitcpio.conf\n", false)]
    public void Each_form_in_which_mkinitcpio_names_its_drop_ins_is_known(string program, bool readsThem)
    {
        using SampleTarget target = Arch();
        target.Put("/usr/bin/mkinitcpio", "#!/bin/bash\n" + program);
        target.Apply(SampleTarget.OneGpu);
        File.Exists(target.Full("/etc/mkinitcpio.conf.d/zz-neuron-vfio.conf")).ShouldBe(readsThem);
    }

    [Fact]
    public void An_old_mkinitcpio_that_reads_no_drop_ins_gets_the_modules_line_edited()
    {
        using SampleTarget target = Arch("MODULES=(\n  # for the disk\n  btrfs\n)\n");
        target.Put("/usr/bin/mkinitcpio", "#!/bin/bash\n. /etc/mkinitcpio.conf\n");
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/mkinitcpio.conf")!.ShouldStartWith("MODULES=(vfio_pci vfio vfio_iommu_type1\n  # for the disk\n  btrfs\n)\n");
        Directory.Exists(target.Full("/etc/mkinitcpio.conf.d")).ShouldBeFalse();
    }

    [Fact]
    public void Commands_are_run_only_for_what_is_there_already_unless_the_settings_say_otherwise()
    {
        using SampleTarget target = Stacks.Create("arch");
        File.Delete(target.Full("/boot/grub/grub.cfg"));
        target.PlanFor(SampleTarget.OneGpu).Commands.ShouldBeEmpty();
        target.Put("/boot/initramfs-linux.img", "");
        target.Put("/boot/grub/grub.cfg", "menuentry 'Sample' {\n}\n");
        target.PlanFor(SampleTarget.OneGpu).Commands.Select(command => string.Join(' ', command.Arguments)).ShouldBe(["mkinitcpio -P", "grub-mkconfig -o /boot/grub/grub.cfg"]);
        target.PlanFor(SampleTarget.OneGpu, new InstallerSettings { Regenerate = Regenerate.Never }).Commands.ShouldBeEmpty();
        target.Apply(SampleTarget.OneGpu);
        target.PlanFor(SampleTarget.OneGpu).Commands.ShouldBeEmpty();
        target.PlanFor(SampleTarget.OneGpu, new InstallerSettings { Regenerate = Regenerate.Always }).Commands.Count.ShouldBe(2);
    }

    [Fact]
    public void Other_ids_on_the_command_line_are_replaced()
    {
        using SampleTarget target = Arch();
        target.Put("/etc/default/grub", "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet vfio-pci.ids=1002:67df\"\n");
        target.PlanFor(SampleTarget.OneGpu).Findings.ShouldHaveSingleItem().Code.ShouldBe("vfio-ids-replaced");
        target.Put("/etc/default/grub", "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet vfio-pci.ids=10de:1401,10de:0fba\"\n");
        target.PlanFor(SampleTarget.OneGpu).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void One_boot_partition_at_two_places_is_changed_once()
    {
        using SampleTarget target = Stacks.Create("cachyos-sdboot");
        Directory.CreateSymbolicLink(target.Full("/efi"), "boot");
        SortedDictionary<string, string> before = target.Snapshot();
        target.Apply(SampleTarget.OneGpu).Files.Select(file => file.Path.Text).ShouldAllBe(path => !path.StartsWith("/efi"));
        target.Revert().Kept.ShouldBeEmpty();
        target.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void A_link_to_the_file_stays_a_link()
    {
        using SampleTarget target = Arch();
        File.Move(target.Full("/etc/default/grub"), target.Full("/etc/grub.real"));
        File.CreateSymbolicLink(target.Full("/etc/default/grub"), "/etc/grub.real");
        SortedDictionary<string, string> before = target.Snapshot();
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/grub.real")!.ShouldContain("iommu=pt");
        new FileInfo(target.Full("/etc/default/grub")).LinkTarget.ShouldBe("/etc/grub.real");
        target.Revert();
        target.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void A_blocking_finding_writes_nothing()
    {
        using SampleTarget target = Arch();
        SortedDictionary<string, string> before = target.Snapshot();
        Finding blocking = new(FindingKind.Excluded, Severity.Blocking, null, new("No."), new("No."));
        ApplyResult result = target.Apply(SampleTarget.OneGpu with { Findings = [blocking] });
        result.Outcome.ShouldBe(ApplyOutcome.Failed);
        result.Findings.ShouldBe([blocking]);
        target.Snapshot().ShouldBe(before);
    }

    [Fact]
    public void Ids_in_a_line_that_goes_on_in_the_next_are_seen()
    {
        using SampleTarget target = new();
        target.Put("/etc/modprobe.d/vfio.conf", "options vfio-pci disable_vga=1 \\\n  ids=1002:67df\nsoftdep drm pre: \\\n  vfio-pci\n");
        target.Put("/etc/modprobe.d/other.conf", "options \\\nvfio-pci ids=1002:67df\n");
        ApplyResult result = target.Apply(SampleTarget.OneGpu);
        result.Findings.Select(finding => finding.Code).Where(code => code.StartsWith("vfio", StringComparison.Ordinal)).ShouldBe(["vfio-ids-replaced", "vfio-ids-replaced"]);
        target.Read("/etc/modprobe.d/vfio.conf")!.ShouldEndWith("\noptions vfio-pci disable_vga=1\nsoftdep drm pre: \\\n  vfio-pci\n");
        target.Revert().Kept.ShouldBeEmpty();
        target.Read("/etc/modprobe.d/vfio.conf")!.ShouldContain("ids=1002:67df");
    }
}
