// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.BootMenu;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Verification;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>The boot menu as a switch.</summary>
public sealed class StartChoiceTests : IDisposable
{
    /// <summary>As grub-mkconfig 2.06 and 2.12 make it, shortened: two kernels, another system, a recovery entry.</summary>
    private const string Menu =
        """
        if [ "${next_entry}" ] ; then
           set default="${next_entry}"
        else
           set default="${saved_entry}"
        fi
        function savedefault {
          if [ -z "${boot_once}" ]; then
            saved_entry="${chosen}"
          fi
        }
        menuentry 'Arch Linux' --class arch --class os $menuentry_id_option 'gnulinux-simple-1' {
        	load_video
        	linux	/boot/vmlinuz-linux root=UUID=1 rw quiet
        	initrd	/boot/initramfs-linux.img
        }
        submenu 'Advanced options for Bob'\''s "Arch"' $menuentry_id_option 'gnulinux-advanced-1' {
        	menuentry 'Arch, with Linux lts' --class os $menuentry_id_option 'gnulinux-lts-advanced-1' {
        		linux	/boot/vmlinuz-linux-lts root=UUID=1 rw quiet
        	}
        	menuentry 'Arch, with Linux lts (recovery mode)' $menuentry_id_option 'gnulinux-lts-recovery-1' {
        		linux	/boot/vmlinuz-linux-lts root=UUID=1 rw single
        	}
        }
        menuentry 'Arch Linux (no GPU passthrough: all graphics cards for this computer)' --class os --id 'neuron-no-passthrough-linux' {
        	linux /boot/vmlinuz-linux root=UUID=1 ro quiet module_blacklist=vfio_pci neuron.passthrough=off
        }
        menuentry 'Arch Linux, with Linux lts (no GPU passthrough: all graphics cards for this computer)' --id 'neuron-no-passthrough-linux-lts' {
        	linux /boot/vmlinuz-linux-lts root=UUID=1 ro quiet module_blacklist=vfio_pci neuron.passthrough=off
        }
        menuentry 'Other (no GPU passthrough: all graphics cards for this computer)' --id 'other' {
        	linux /vmlinuz-other root=UUID=2 ro module_blacklist=vfio_pci neuron.passthrough=off
        }
        menuentry "UEFI Firmware Settings" $menuentry_id_option 'uefi-firmware' {
        	fwsetup
        }
        """;

    private const string Manifest =
        """
        {"schema_version": 1, "gpus": ["0000:01:00.0"], "functions": [], "binding": "ids", "kernel_parameters": [],
         "initramfs": "mkinitcpio", "boot_loader": "grub", "files": []}
        """;

    private readonly SampleTarget _target = new();
    private readonly Commands _commands = new();

    public StartChoiceTests()
    {
        _target.Put("/etc/fstab", "UUID=1 / ext4 defaults 0 0\n");
        _target.Put("/var/lib/neuron-os/passthrough.json", Manifest);
    }

    public void Dispose() => _target.Dispose();

    [Theory]
    [InlineData("/boot/vmlinuz-linux", true, "neuron-no-passthrough-linux")]
    [InlineData("/boot/vmlinuz-linux-lts", true, "neuron-no-passthrough-linux-lts")]
    [InlineData("(hd0,gpt2)/boot/vmlinuz-linux-lts", false, "gnulinux-advanced-1>gnulinux-lts-advanced-1")]
    [InlineData("/boot/vmlinuz-gone", false, "gnulinux-simple-1")]
    public void With_grub_the_entry_of_the_running_kernel_is_chosen_by_its_whole_id(string running, bool isForHost, string id)
    {
        _target.Put("/boot/grub/grub.cfg", Menu);
        _target.Put("/proc/cmdline", $"BOOT_IMAGE={running} root=UUID=1\n");

        Choose(isForHost ? CardUse.Host : CardUse.VirtualMachine, isForGood: false).Code.ShouldBe("start-chosen");

        _commands.Ran.ShouldContain($"grub-reboot --boot-directory=/boot {id}");
    }

    [Fact]
    public void For_good_grub_is_told_its_default()
    {
        _target.Put("/boot/grub2/grub.cfg", Menu);

        Choose(CardUse.Host, isForGood: true).Code.ShouldBe("start-chosen");

        _commands.Ran.ShouldBe(["grub2-set-default --boot-directory=/boot neuron-no-passthrough-linux"]);
    }

    [Fact]
    public void Where_grub_does_not_keep_its_default_nothing_is_written_and_the_setting_is_named()
    {
        _target.Put("/boot/grub/grub.cfg", Menu.Replace("set default=\"${saved_entry}\"", "set default=\"0\"", StringComparison.Ordinal));

        Finding finding = Choose(CardUse.Host, isForGood: true);

        finding.Code.ShouldBe("start-default-fixed");
        finding.Advice.ToString().ShouldContain("GRUB_DEFAULT=saved");
        _commands.Ran.ShouldBeEmpty();
    }

    [Fact]
    public void Where_the_default_is_fixed_it_is_a_usual_entry_and_only_a_failed_trial_keeps_grub_from_it()
    {
        _target.Put("/boot/grub/grub.cfg", Menu.Replace("set default=\"${saved_entry}\"", "set default=\"0\"", StringComparison.Ordinal)
            + "\nif [ \"${neuron_trial}\" = 0 ]; then\n");
        _target.Put("/var/lib/neuron-os/trial.json", """{"setup": "", "verdict": "failed", "cause": "NoDriver", "displays": []}""");

        Choose(CardUse.VirtualMachine, isForGood: true).Code.ShouldBe("start-chosen");

        _commands.Ran.ShouldBe(["grub-editenv /boot/grub/grubenv unset neuron_trial", "sync -f /boot/grub"]);
        _target.Read("/var/lib/neuron-os/trial.json")!.ShouldContain("\"verdict\": \"running\"");
    }

    [Theory]
    [InlineData("btrfs", "")]
    [InlineData("ext2", "lvm")]
    [InlineData("ext2", "diskfilter mdraid1x")]
    [InlineData("xfs", "cryptodisk luks lvm")]
    public void Where_grub_cannot_write_the_next_start_is_not_chosen_because_it_would_stay(string system, string layers)
    {
        _target.Put("/boot/grub/grub.cfg", Menu);
        _commands.Answers["grub-probe --target=fs /boot/grub"] = system + "\n";
        _commands.Answers["grub-probe --target=abstraction /boot/grub"] = layers + "\n";

        Choose(CardUse.Host, isForGood: false).Code.ShouldBe("start-next-would-stay");
        _commands.Ran.ShouldNotContain(command => command.StartsWith("grub-reboot", StringComparison.Ordinal));

        // With the unit that takes it away in the start that it caused, it is one start.
        _target.Put("/usr/lib/systemd/system/neuron-vfio-trial.service", "");
        _target.Put("/etc/systemd/system/sysinit.target.wants/neuron-vfio-trial.service", "");
        Choose(CardUse.Host, isForGood: false).Code.ShouldBe("start-chosen");
    }

    [Fact]
    public void With_systemd_boot_the_companion_of_the_entry_that_runs_is_chosen_without_its_counters()
    {
        Entry("a+1-1.conf", "/a/linux", "");
        Entry("b.conf", "/b/linux", "");
        Entry("a-no-passthrough.conf", "/a/linux", " neuron.passthrough=off");
        Entry("b-no-passthrough.conf", "/b/linux", " neuron.passthrough=off");
        Variable("LoaderInfo", "systemd-boot 257");
        Variable("LoaderEntrySelected", "b.conf");

        Choose(CardUse.Host, isForGood: false).Code.ShouldBe("start-chosen");
        Variable("LoaderEntrySelected", "a-no-passthrough.conf");
        Choose(CardUse.VirtualMachine, isForGood: true).Code.ShouldBe("start-chosen");

        // The kernels have the same name, so the first does as well for the second.
        _commands.Ran.ShouldBe(["bootctl set-oneshot a-no-passthrough.conf", "bootctl set-default a.conf"]);
    }

    [Fact]
    public void Where_the_usual_entry_comes_first_anyway_systemd_boot_is_told_no_default()
    {
        Entry("a+0-2.conf", "/a", "");
        Entry("a~no-passthrough.conf", "/a", " neuron.passthrough=off");
        Variable("LoaderInfo", "systemd-boot 252");
        Variable("LoaderEntryDefault", "a~no-passthrough.conf");
        _target.Put("/var/lib/neuron-os/trial.json", """{"setup": "", "verdict": "failed", "cause": "NoDriver", "displays": []}""");

        Choose(CardUse.VirtualMachine, isForGood: true).Code.ShouldBe("start-chosen");

        _commands.Ran.ShouldBe(["bootctl set-default "]);
        _target.Read("/boot/loader/entries/a.conf").ShouldNotBeNull();
    }

    [Fact]
    public void What_the_boot_loader_answers_is_passed_on_and_nothing_is_claimed()
    {
        Entry("a.conf", "/a", "");
        _commands.Fails = true;

        Finding finding = Choose(CardUse.VirtualMachine, isForGood: true);

        finding.Code.ShouldBe("start-command-failed");
        finding.Message.ToString().ShouldEndWith("Not booted with EFI.");
    }

    [Fact]
    public void Without_a_menu_or_an_entry_or_a_setup_it_says_so()
    {
        Choose(CardUse.Host, isForGood: false).Code.ShouldBe("start-menu-unknown");
        Entry("a.conf", "/a", "");
        Choose(CardUse.Host, isForGood: false).Code.ShouldBe("start-no-entry");
        File.Delete(_target.Full("/var/lib/neuron-os/passthrough.json"));
        Choose(CardUse.Host, isForGood: false).Code.ShouldBe("verify-not-set-up");
        _commands.Ran.ShouldBeEmpty();
    }

    private void Entry(string name, string kernel, string words) =>
        _target.Put("/boot/loader/entries/" + name, $"title A\nlinux {kernel}\noptions root=UUID=1 rw{words}\n");

    private void Variable(string name, string value)
    {
        string path = _target.Full($"/sys/firmware/efi/efivars/{name}-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, [6, 0, 0, 0, .. System.Text.Encoding.Unicode.GetBytes(value + "\0")]);
    }

    private Finding Choose(CardUse use, bool isForGood)
    {
        using TargetRoot target = _target.Open();
        using HostDirectory host = HostRoot.Open(_target.Path);
        Assessment assessment = Assessment.Of(new Machine(), PciNames.Read(host, "/none"), new InstallerSettings());
        return StartChoice.Make(target, host, assessment, new StartWish(use, isForGood), _commands);
    }

    private sealed class Commands : ITargetCommandRunner
    {
        public List<string> Ran { get; } = [];

        public Dictionary<string, string> Answers { get; } = new() { ["grub-probe --target=fs /boot/grub"] = "ext2\n" };

        public bool Fails { get; set; }

        public CommandResult Run(TargetCommand command)
        {
            string line = string.Join(' ', command.Arguments);
            if (!line.Contains("-probe", StringComparison.Ordinal))
            {
                Ran.Add(line);
            }

            return Fails ? new CommandResult(1, "Not booted with EFI.\n") : new CommandResult(0, Answers.GetValueOrDefault(line, "\n"));
        }
    }
}
