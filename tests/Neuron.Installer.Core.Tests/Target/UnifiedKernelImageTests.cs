// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Initramfs;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>Unified kernel images, which carry their command line: where mkinitcpio and dracut take it from.</summary>
public sealed class UnifiedKernelImageTests
{
    [Fact]
    public void A_unified_image_of_dracut_keeps_its_command_line_whoever_sets_it()
    {
        using SampleTarget target = Dracut("uefi=yes\nkernel_cmdline=\"root=UUID=1 rw intel_iommu=off iommu=pt\"\n");
        target.PlanFor(SampleTarget.OneGpu).Findings.Select(finding => finding.Code).ShouldBe(["kernel-parameter-removed", "uki-without-rescue-entry"]);
        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu);
        SourcedAsDracutDoes(target).ShouldBe("root=UUID=1 rw iommu=pt intel_iommu=on");
    }

    [Fact]
    public void A_unified_image_of_dracut_that_collects_its_command_line_is_given_one_more_part_of_it()
    {
        // One word in kernel_cmdline would drop all that dracut finds out: the root file system.
        using SampleTarget target = Dracut("uefi=\"yes\"\nhostonly=\"yes\"\n");
        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu);
        SourcedAsDracutDoes(target).ShouldBe("");
        target.Read("/etc/cmdline.d/90-neuron-vfio.conf").ShouldBe(SampleTarget.Parameters + "\n");
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
        target.ThereAndBack();
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
        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/kernel/cmdline-default").ShouldBe($"root=UUID=1 rw {SampleTarget.Parameters}\n");
    }

    [Fact]
    public void The_command_line_of_the_vendor_gives_way_to_a_whole_one()
    {
        using SampleTarget target = Unified();
        target.Put("/usr/lib/kernel/cmdline", "root=UUID=1 rw\n");
        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/kernel/cmdline").ShouldBe($"root=UUID=1 rw {SampleTarget.Parameters}\n");
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
        Inspector runner = new($"Kernel Type: uki\n    Cmdline: root=UUID=1 rw {SampleTarget.Parameters}\n");
        target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader, runner: runner).Outcome.ShouldBe(ApplyOutcome.Done);
        runner.Seen.ShouldBe(["/efi/EFI/Linux/arch-linux.efi"]);
        ApplyResult result = target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader, runner: new Inspector("    Cmdline: root=UUID=1 rw iommu=pt\n"));
        result.Findings.Where(finding => finding.Code == "check-failed").ShouldHaveSingleItem().Message.ToString().ShouldBe("/efi/EFI/Linux/arch-linux.efi lacks intel_iommu=on.");
    }

    [Fact]
    public void A_parameter_that_stands_in_an_image_twice_is_told()
    {
        using SampleTarget target = Unified();
        target.Put("/etc/kernel/cmdline", "root=UUID=1 rw quiet\n");
        target.Put("/usr/bin/bootctl", "");
        target.Put("/efi/EFI/Linux/arch-linux.efi", "MZ");
        ApplyResult result = target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader, runner: new Inspector($"    Cmdline: root=UUID=1 rw quiet quiet {SampleTarget.Parameters} iommu=pt\n"));
        result.Findings.Where(finding => finding.Code == "check-failed").ShouldHaveSingleItem().Message.ToString().ShouldBe("/efi/EFI/Linux/arch-linux.efi has iommu=pt more than once.");
    }

    [Fact]
    public void What_stood_there_twice_before_is_left_and_not_told()
    {
        using SampleTarget target = Unified();
        target.Put("/etc/kernel/cmdline", "root=UUID=1 rw iommu=pt iommu=pt\n");
        target.Put("/usr/bin/bootctl", "");
        target.Put("/efi/EFI/Linux/arch-linux.efi", "MZ");
        target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader, runner: new Inspector("    Cmdline: root=UUID=1 rw iommu=pt iommu=pt intel_iommu=on\n"))
            .Outcome.ShouldBe(ApplyOutcome.Done);
    }

    private const string Rescue = "/efi/loader/entries/arch-linux~no-passthrough.conf";

    [Fact]
    public void An_entry_gives_the_image_a_whole_command_line_without_passthrough()
    {
        using SampleTarget target = Unified();
        target.Put("/efi/loader/loader.conf", "timeout 3\n");
        target.Put("/etc/kernel/cmdline", "# disk\nroot=UUID=1 rw\n");
        target.Put("/etc/cmdline.d/10-more.conf", "quiet\n");
        target.PlanFor(SampleTarget.OneGpu).HasRescueEntry.ShouldBeTrue();
        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu).Findings.ShouldNotContain(finding => finding.Code.StartsWith("uki-", StringComparison.Ordinal));
        target.Read(Rescue)!.Split('\n').Where(line => !line.StartsWith('#')).ShouldBe([
            "title Sample Linux (no GPU passthrough: all graphics cards for this computer)",
            "efi /EFI/Linux/arch-linux.efi",
            $"options root=UUID=1 rw quiet {SampleTarget.Parameters} module_blacklist=vfio_pci neuron.passthrough=off",
            ""]);
    }

    /// <summary>rEFInd finds the image by itself; a stanza of its own configuration gives it other options.</summary>
    [Fact]
    public void A_stanza_of_rEFInd_gives_the_image_a_whole_command_line_without_passthrough()
    {
        const string Configuration = "timeout 20\n#menuentry \"x\" {\n#}\n";
        const string Path = "/efi/EFI/refind/refind.conf";
        const string Stanza = $$"""
            menuentry "Sample Linux (no GPU passthrough: all graphics cards for this computer)" {
                loader /EFI/Linux/arch-linux.efi
                options "root=UUID=1 rw dyndbg=""file x"" {{SampleTarget.Parameters}} module_blacklist=vfio_pci neuron.passthrough=off"
            }

            """;
        using SampleTarget target = Unified();
        target.Put(Path, Configuration);
        target.Put("/etc/kernel/cmdline", "root=UUID=1 rw dyndbg=\"file x\"\n");
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu);
        plan.HasRescueEntry.ShouldBeTrue();
        plan.BootLoaders.ShouldBe(["uki"]);
        plan.Findings.ShouldNotContain(finding => finding.Code.StartsWith("uki-", StringComparison.Ordinal));
        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu);
        target.Read(Path).ShouldBe(Configuration + Stanza);
        target.PlanFor(SampleTarget.OneGpu).BootLoaders.ShouldBe(["uki"]);

        // Somebody's own additions stay.
        target.Put(Path, target.Read(Path) + "menuentry \"mine\" {\n    loader /EFI/Linux/arch-linux.efi\n}\n");
        target.Revert();
        target.Read(Path).ShouldBe(Configuration + "menuentry \"mine\" {\n    loader /EFI/Linux/arch-linux.efi\n}\n");
    }

    /// <summary>Nothing would make the stanza again for the next kernel's image.</summary>
    [Fact]
    public void Under_rEFInd_an_image_named_after_its_kernel_gets_no_stanza()
    {
        using SampleTarget target = ByKernelInstall("7.0", "abc-7.0.efi", "/efi/EFI/refind/refind.conf");
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu);
        plan.HasRescueEntry.ShouldBeFalse();
        plan.Findings.ShouldContain(finding => finding.Code == "uki-without-rescue-entry");
    }

    [Theory]
    [InlineData("scanfor internal,external\n", false)]
    [InlineData("scanfor internal\nscanfor internal,Manual\n", true)]
    [InlineData("#scanfor internal\n", true)]
    public void A_stanza_that_rEFInd_would_not_show_is_none(string configuration, bool isShown)
    {
        using SampleTarget target = Unified();
        target.Put("/efi/EFI/refind/refind.conf", configuration);
        target.Put("/etc/kernel/cmdline", "root=UUID=1 rw\n");
        target.PlanFor(SampleTarget.OneGpu).HasRescueEntry.ShouldBe(isShown);
    }

    /// <summary>limine-entry-tool's entry has no words of its own; Limine hands on those of ours, and the image takes them (both seen with Limine 8).</summary>
    [Theory]
    [InlineData("omarchy_linux.efi", Words, true)]
    [InlineData("omarchy_linux.efi", "root=UUID=2 rw", false)]
    [InlineData("omarchy_linux-fallback.efi", Words, true)]
    [InlineData("x-7.0.efi", Words, false)]
    public void An_entry_of_Limine_gives_the_image_a_whole_command_line_without_passthrough(string image, string inside, bool isMade)
    {
        const string Path = "/boot/limine.conf";
        string configuration = $"timeout: 3\n/+Omarchy\n    comment: machine-id=0f1a order-priority=50\n    //linux\n    comment: kernel-id=linux\n    protocol: efi\n    path: boot():/EFI/Linux/{image}#aabb\n";
        using SampleTarget target = new();
        target.Put("/etc/default/limine", "KERNEL_CMDLINE[default]=\"root=UUID=1 rw quiet\"\nENABLE_UKI=yes\n");
        target.Put("/etc/fstab", "UUID=1 / ext4 rw 0 1\n");
        target.Put("/usr/bin/mkinitcpio", "#!/bin/bash\n_d_config=/etc/mkinitcpio.conf.d\n");
        target.Put("/etc/mkinitcpio.conf", "MODULES=()\nHOOKS=(base systemd modconf)\n");
        target.Put("/usr/bin/limine-mkinitcpio", "");
        target.Put("/usr/lib/modules/7.0/modules.dep", "");
        target.Put(Path, configuration);
        target.Put("/boot/EFI/Linux/" + image, "");
        File.WriteAllBytes(target.Full("/boot/EFI/Linux/" + image), Image(inside));
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu);
        plan.HasRescueEntry.ShouldBe(isMade);
        if (!isMade)
        {
            plan.Files.ShouldNotContain(file => file.Path == Path);
            return;
        }

        plan.Findings.ShouldNotContain(finding => finding.Code == "uki-without-rescue-entry");
        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu);
        target.Read(Path).ShouldBe(configuration + $"""
            /Sample Linux (no GPU passthrough: all graphics cards for this computer)
                comment: Written by neuron-vfio for Sample Linux: GPU passthrough.
                protocol: efi
                path: boot():/EFI/Linux/{image}
                cmdline: root=UUID=1 rw quiet {SampleTarget.Parameters} module_blacklist=vfio_pci neuron.passthrough=off

            """);

        // What limine-entry-tool does with its own entry.
        target.Put(Path, target.Read(Path)!.Replace("#aabb", "#ccdd", StringComparison.Ordinal));
        target.Revert();
        target.Read(Path).ShouldBe(configuration.Replace("#aabb", "#ccdd", StringComparison.Ordinal));
    }

    private const string Words = "root=UUID=1 rw quiet";

    [Fact]
    public void With_Secure_Boot_the_image_would_not_take_it_and_that_is_said()
    {
        using SampleTarget target = Unified();
        target.Put("/efi/loader/loader.conf", "timeout 3\n");
        target.Put("/etc/kernel/cmdline", "root=UUID=1 rw\n");
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu with { IsSecureBoot = true });
        plan.HasRescueEntry.ShouldBeFalse();
        plan.Files.ShouldNotContain(file => file.Path == Rescue);
        plan.Findings.ShouldHaveSingleItem().Message.ToString().ShouldStartWith("With Secure Boot");
    }

    [Fact]
    public void Where_the_disk_may_hang_on_what_the_TPM_measures_it_is_said()
    {
        using SampleTarget target = Unified();
        target.Put("/efi/EFI/systemd/systemd-bootx64.efi", "MZ");
        target.Put("/etc/kernel/cmdline", "root=/dev/mapper/root rw\n");
        target.Put("/etc/crypttab", "# name device\n");
        target.PlanFor(SampleTarget.OneGpu).Findings.ShouldBeEmpty();
        target.Put("/etc/crypttab", "root UUID=5 - tpm2-device=auto\n");
        target.PlanFor(SampleTarget.OneGpu).Findings.ShouldHaveSingleItem().Code.ShouldBe("uki-rescue-entry-measured");
    }

    /// <summary>The version of Debian 13's kernels has a plus in it, as a name has before its tries.</summary>
    [Theory]
    [InlineData("7.0", "7.1")]
    [InlineData("6.12.117+deb13-amd64", "6.12.118+deb13-amd64")]
    public void The_plugin_of_kernel_install_keeps_the_entry_beside_its_images(string kernel, string next)
    {
        using SampleTarget target = ByKernelInstall(kernel, $"abc-{kernel}.efi", "/efi/loader/loader.conf");
        target.Apply(SampleTarget.OneGpu);
        target.Read($"/efi/loader/entries/abc-{kernel}~no-passthrough.conf").ShouldNotBeNull();
        target.Put($"/efi/EFI/Linux/abc-{next}.efi", "MZ");

        Run("add", next);

        target.Read($"/efi/loader/entries/abc-{next}~no-passthrough.conf")!.Split('\n').Where(line => !line.StartsWith('#')).ShouldBe([
            $"title Sample Linux, with Linux {next} (no GPU passthrough: all graphics cards for this computer)",
            $"efi /EFI/Linux/abc-{next}.efi",
            $"options root=UUID=1 rw {SampleTarget.Parameters} module_blacklist=vfio_pci neuron.passthrough=off",
            ""]);
        // One whose name only begins alike.
        target.Put($"/efi/loader/entries/abc-{next}+more~no-passthrough.conf", "");
        Run("remove", next);
        target.Read($"/efi/loader/entries/abc-{next}+more~no-passthrough.conf").ShouldNotBeNull();
        target.Read($"/efi/loader/entries/abc-{next}~no-passthrough.conf").ShouldBeNull();
        target.Read($"/efi/loader/entries/abc-{kernel}~no-passthrough.conf").ShouldNotBeNull();

        void Run(string action, string version)
        {
            string script = target.Full("/tmp/script");
            Directory.CreateDirectory(target.Full("/tmp"));
            File.WriteAllText(script, target.Read("/etc/kernel/install.d/91-neuron-no-passthrough.install")!
                .Replace(" /etc/kernel/cmdline", " " + target.Full("/etc/kernel/cmdline"), StringComparison.Ordinal)
                .Replace("/etc/os-release", target.Full("/etc/os-release"), StringComparison.Ordinal));
            ProcessStartInfo start = new("sh", [script, action, version]);
            start.Environment["KERNEL_INSTALL_BOOT_ROOT"] = target.Full("/efi");
            start.Environment["KERNEL_INSTALL_ENTRY_TOKEN"] = "abc";
            start.Environment["KERNEL_INSTALL_LAYOUT"] = "uki";
            using Process process = Process.Start(start)!;
            process.WaitForExit();
            process.ExitCode.ShouldBe(0);
        }
    }

    /// <summary>systemd-boot renames an image whose tries are counted, and an entry would start one that is gone.</summary>
    [Fact]
    public void An_image_whose_tries_are_counted_gets_no_entry_beside_it()
    {
        using SampleTarget target = ByKernelInstall("6.12.117+deb13-amd64", "abc-6.12.117+deb13-amd64+3-1.efi", "/efi/loader/loader.conf");
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu);
        plan.HasRescueEntry.ShouldBeFalse();
        plan.Findings.ShouldContain(finding => finding.Code == "uki-without-rescue-entry");
        plan.Commands.Select(command => string.Join(' ', command.Arguments)).ShouldContain("kernel-install add 6.12.117+deb13-amd64 /usr/lib/modules/6.12.117+deb13-amd64/vmlinuz");
    }

    /// <summary>Where kernel-install makes the images, and a boot loader has its configuration on their partition.</summary>
    private static SampleTarget ByKernelInstall(string kernel, string image, string loader)
    {
        SampleTarget target = new();
        target.Put("/usr/bin/dracut", "");
        target.Put("/usr/bin/kernel-install", "");
        target.Put("/etc/kernel/install.conf", "layout=uki\n");
        target.Put("/etc/kernel/cmdline", "root=UUID=1 rw\n");
        target.Put(loader, "");
        target.Put($"/usr/lib/modules/{kernel}/modules.dep", "");
        target.Put("/efi/EFI/Linux/" + image, "MZ");
        return target;
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

    private static string SourcedAsDracutDoes(SampleTarget target)
    {
        ProcessStartInfo start = new("bash", ["--norc", "-c", "for f in \"$0\"/*.conf; do . \"$f\"; done; echo $kernel_cmdline", target.Full("/etc/dracut.conf.d")]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd().Trim();
    }

    /// <summary>Another system may have the same kernel: what stands in the image says whose it is, whatever its name.</summary>
    [Theory]
    [InlineData("linux-6.18.1.efi", "root=UUID=1 rw", true)]
    [InlineData("linux-6.18.1.efi", "root=UUID=2 rw", false)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-6.18.1.efi", null, true)]
    [InlineData("bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb-6.18.1.efi", null, false)]
    [InlineData("bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb-6.18.1.efi", "root=UUID=1 rw", true)]
    public void An_image_belongs_to_the_system_that_its_command_line_starts(string name, string? commandLine, bool isOwn)
    {
        using SampleTarget sample = new();
        sample.Put("/etc/fstab", "UUID=1 / ext4 rw 0 1\n");
        sample.Put("/etc/machine-id", new string('a', 32) + "\n");
        sample.Put("/usr/lib/modules/6.18.1/modules.dep", "");
        sample.Put("/efi/EFI/Linux/" + name, "MZ");
        if (commandLine is not null)
        {
            File.WriteAllBytes(sample.Full("/efi/EFI/Linux/" + name), Image(commandLine));
        }

        using TargetRoot target = sample.Open();
        UnifiedKernelImage.OfThisSystem(target).Any().ShouldBe(isOwn);
        new UnifiedKernelImage().IsInstalled(target).ShouldBe(isOwn);
    }

    /// <summary>A PE file with two sections, the second of which is the command line.</summary>
    private static byte[] Image(string commandLine)
    {
        byte[] image = new byte[1024];
        "MZ"u8.CopyTo(image);
        image[0x3c] = 0x80;
        "PE\0\0"u8.CopyTo(image.AsSpan(0x80));
        image[0x86] = 2;
        image[0x94] = 16;
        Span<byte> sections = image.AsSpan(0x80 + 24 + 16);
        ".osrel"u8.CopyTo(sections);
        ".cmdline"u8.CopyTo(sections[40..]);
        BitConverter.TryWriteBytes(sections[48..], commandLine.Length).ShouldBeTrue();
        BitConverter.TryWriteBytes(sections[60..], 512).ShouldBeTrue();
        System.Text.Encoding.ASCII.GetBytes(commandLine).CopyTo(image, 512);
        return image;
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
}
