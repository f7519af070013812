// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Drivers;
using Neuron.Installer.Core.Target.Initramfs;
using Neuron.Installer.Core.Target.Plan;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>What somebody set up before, what a kernel has built in, and files that are not what their names say.</summary>
public sealed class OlderSetupTests
{
    [Theory]
    [InlineData("vfio-pci.ids=1002:67df", "vfio-ids-replaced")]
    [InlineData("vfio_pci.ids=1002:67df,1002:aaf0", "vfio-ids-replaced")]
    [InlineData("pci-stub.ids=10de:1401,10de:0fba", "kernel-parameter-removed")]
    [InlineData("module_blacklist=vfio_pci", "kernel-parameter-removed")]
    [InlineData("modprobe.blacklist=vfio-pci", "kernel-parameter-removed")]
    [InlineData("neuron.passthrough=off", "kernel-parameter-removed")]
    public void A_word_of_an_older_setup_goes_and_comes_back(string word, string code)
    {
        foreach ((string path, string content) in new[]
        {
            ("/etc/default/grub", $"GRUB_CMDLINE_LINUX_DEFAULT=\"quiet {word} splash\"\n"),
            ("/etc/kernel/cmdline", $"root=UUID=1 {word} rw\n"),
            ("/boot/loader/entries/a.conf", $"title A\nlinux /vmlinuz\noptions root=UUID=1 {word} rw\n"),
            ("/boot/refind_linux.conf", $"\"Boot\" \"root=UUID=1 {word} rw\"\n"),
            ("/etc/kernelstub/configuration", $"{{\"user\": {{\"kernel_options\": [\"quiet\", \"{word}\", \"splash\"]}}}}"),
        })
        {
            using SampleTarget target = new();
            target.Put("/boot/loader/loader.conf", "timeout 3\n");
            target.Put(path, content);
            target.PlanFor(SampleTarget.OneGpu).Findings.Select(finding => finding.Code).ShouldContain(code, path);
            target.ThereAndBack();
            target.Apply(SampleTarget.OneGpu);
            // The entry without passthrough, which may be in the same file, has some of them of its own.
            string.Join('\n', target.Read(path)!.Split('\n').Where(line => !line.Contains("(no GPU passthrough", StringComparison.Ordinal))).ShouldNotContain(word, Case.Sensitive, path);
        }
    }

    [Theory]
    [InlineData("pci-stub.ids=10de:1401,8086:1234")]
    [InlineData("modprobe.blacklist=nouveau,vfio-pci")]
    public void A_word_that_is_also_about_something_else_stays_and_is_named(string word)
    {
        using SampleTarget target = new();
        target.Put("/etc/default/grub", $"GRUB_CMDLINE_LINUX_DEFAULT=\"quiet {word}\"\n");
        target.PlanFor(SampleTarget.OneGpu).Findings.ShouldContain(finding => finding.Code == "vfio-ids-on-command-line" && finding.Message.ToString().Contains(word, StringComparison.Ordinal));
        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/default/grub")!.ShouldContain(word);
    }

    [Theory]
    [InlineData("module_blacklist=nouveau")]
    [InlineData("modprobe.blacklist=nouveau,nvidia")]
    [InlineData("pci-stub.ids=8086:1234")]
    [InlineData("vfio-pci.disable_vga=1")]
    public void Words_about_other_things_are_left_without_a_word(string word)
    {
        using SampleTarget target = new();
        target.Put("/etc/kernel/cmdline", $"root=UUID=1 {word}\n");
        target.Put("/boot/loader/loader.conf", "timeout 3\n");
        target.PlanFor(SampleTarget.OneGpu).Findings.Select(finding => finding.Code).ShouldBe(["initramfs-unknown"]);
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/kernel/cmdline").ShouldBe($"root=UUID=1 {word} {SampleTarget.Parameters}\n");
    }

    [Theory]
    [InlineData("# a\ninstall vfio-pci echo x; modprobe -i vfio-pci\n", 2)]
    [InlineData("options x \\\n y=1\nblacklist vfio_pci\n", 3)]
    public void A_line_that_keeps_vfio_from_being_loaded_is_named_with_its_number(string content, int line)
    {
        using SampleTarget target = new();
        target.Put("/etc/modprobe.d/old.conf", content);
        target.PlanFor(SampleTarget.OneGpu).Findings.Where(finding => finding.Code == "vfio-load-prevented").ShouldHaveSingleItem().Message.ToString()
            .ShouldStartWith($"/etc/modprobe.d/old.conf, line {line}, ");
    }

    [Theory]
    [InlineData("kernel/fs/ext4/ext4.ko.zst:\n", "kernel/lib/crc32.ko\n", "vfio-pci-missing")]
    [InlineData("kernel/drivers/vfio/pci/vfio-pci.ko.zst: kernel/drivers/vfio/vfio.ko.zst\n", "kernel/lib/crc32.ko\n", null)]
    [InlineData("kernel/fs/ext4/ext4.ko.zst:\n", "kernel/drivers/vfio/pci/vfio-pci.ko\n", null)]
    // What cannot be told is not said.
    [InlineData("", "kernel/lib/crc32.ko\n", null)]
    [InlineData("kernel/fs/ext4/ext4.ko.zst:\n", null, null)]
    public void A_kernel_without_vfio_pci_is_named(string modules, string? builtIn, string? expected)
    {
        using SampleTarget target = new();
        target.Put("/usr/lib/modules/6.18/modules.dep", modules);
        if (builtIn is not null)
        {
            target.Put("/usr/lib/modules/6.18/modules.builtin", builtIn);
        }

        target.PlanFor(SampleTarget.OneGpu).Findings.Where(finding => finding.Code == "vfio-pci-missing").Select(finding => finding.Code).FirstOrDefault().ShouldBe(expected);
    }

    [Fact]
    public void One_kernel_of_two_without_vfio_pci_leaves_the_setup_done()
    {
        using SampleTarget target = new();
        foreach ((string version, string module) in new[] { ("6.12-cloud", "virtio_net"), ("6.18", "vfio-pci") })
        {
            target.Put($"/usr/lib/modules/{version}/modules.dep", $"kernel/drivers/x/{module}.ko:\n");
            target.Put($"/usr/lib/modules/{version}/modules.builtin", "kernel/fs/ext4/ext4.ko\n");
        }

        Finding finding = target.PlanFor(SampleTarget.OneGpu).Findings.Single(finding => finding.Code == "vfio-pci-missing");
        finding.Severity.ShouldBe(Severity.Info);
        finding.Message.ToString().ShouldEndWith(": 6.12-cloud");
    }

    [Fact]
    public void Ids_behind_a_module_of_initramfs_tools_go_and_come_back()
    {
        using SampleTarget target = new();
        target.Put("/usr/sbin/update-initramfs", "");
        target.Put("/etc/initramfs-tools/modules", "# by hand\nvfio\nvfio_iommu_type1\nvfio_pci ids=1002:67df,1002:aaf0 disable_vga=1 # old\n");
        target.Put("/etc/modules", "loop\nvfio-pci ids=1002:67df\n");
        target.PlanFor(SampleTarget.OneGpu).Findings.Count(finding => finding.Code == "vfio-ids-replaced").ShouldBe(2);
        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu);
        target.Read("/etc/initramfs-tools/modules").ShouldBe("# by hand\nvfio\nvfio_iommu_type1\nvfio_pci disable_vga=1\n");
        target.Read("/etc/modules").ShouldBe("loop\nvfio-pci\n");
    }

    [Fact]
    public void A_vfio_that_is_built_in_gets_its_ids_from_the_command_line_and_none_in_the_entry_without_passthrough()
    {
        using SampleTarget target = new();
        target.Put("/usr/lib/modules/6.8/modules.builtin", "kernel/drivers/vfio/pci/vfio-pci.ko\n");
        target.Put("/usr/bin/kernel-install", "");
        target.Put("/boot/loader/loader.conf", "timeout 3\n");
        target.Put("/boot/loader/entries/a.conf", "title A\nlinux /vmlinuz\noptions root=UUID=1 rw\n");
        target.Put("/etc/default/grub", "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\n");
        target.Put("/etc/grub.d/10_linux", "");
        target.ThereAndBack();
        target.Apply(SampleTarget.OneGpu);
        const string Ids = "vfio-pci.ids=10de:1401,10de:0fba";
        target.Read("/etc/default/grub").ShouldBe($"GRUB_CMDLINE_LINUX_DEFAULT=\"quiet {SampleTarget.Parameters} {Ids}\"\n");
        target.Read("/boot/loader/entries/a.conf")!.ShouldContain(Ids);
        target.Read("/boot/loader/entries/a~no-passthrough.conf")!.ShouldNotContain("vfio-pci.ids");
        string script = target.Read("/etc/grub.d/zz_neuron_no_passthrough")!;
        string line = script.Split('\n').Single(text => text.Contains("sed 's/vfio", StringComparison.Ordinal));
        Shell($"arguments='quiet {Ids} splash'; {line}; echo \"$arguments\"").ShouldBe("quiet  splash");
        target.Read("/etc/kernel/install.d/91-neuron-no-passthrough.install")!.ShouldContain("gsub(/ vfio[-_]pci\\.ids=[^ ]*/, \"\");");
        // By address nothing is given on the command line.
        target.Apply(SampleTarget.OneGpu with { Binding = Binding.Address });
        target.Read("/etc/default/grub")!.ShouldNotContain("vfio-pci.ids");
    }

    [Fact]
    public void A_driver_that_is_loaded_before_the_rule_must_let_go()
    {
        string rule = UdevRule.Compose(SampleTarget.Heading, (SampleTarget.OneGpu with { Binding = Binding.Address }).Functions);
        rule.ShouldContain("ATTR{device}==\"0x1401\", DRIVER==\"?*\", ATTR{driver/unbind}=\"$kernel\"\n");
        rule.IndexOf("driver_override", StringComparison.Ordinal).ShouldBeLessThan(rule.IndexOf("unbind", StringComparison.Ordinal));
        rule.IndexOf("unbind", StringComparison.Ordinal).ShouldBeLessThan(rule.IndexOf("drivers_probe}=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/etc/modprobe.d/nvidia.conf", "/dev/null")]
    [InlineData("/etc/modprobe.d/gone.conf", "/nowhere")]
    [InlineData("/etc/fstab", "/dev/null")]
    [InlineData("/etc/dracut.conf.d/x.conf", "/dev/null")]
    [InlineData("/boot/loader/entries/x.conf", "/dev/null")]
    public void A_masked_file_is_an_empty_one(string path, string link)
    {
        using SampleTarget target = Usual();
        Directory.CreateDirectory(Path.GetDirectoryName(target.Full(path))!);
        File.CreateSymbolicLink(target.Full(path), link);
        target.Apply(SampleTarget.OneGpu).Outcome.ShouldBe(ApplyOutcome.Done);
        target.PlanFor(SampleTarget.OneGpu).Findings.ShouldNotContain(finding => finding.Code == "file-passed-over");
        target.Revert();
        new FileInfo(target.Full(path)).LinkTarget.ShouldBe(link);
    }

    [Theory]
    [InlineData("/etc/modprobe.d/old.conf")]
    [InlineData("/boot/loader/entries/x.conf")]
    [InlineData("/etc/mkinitcpio.d/linux.preset")]
    public void A_directory_in_place_of_a_file_that_is_not_needed_is_passed_over(string path)
    {
        using SampleTarget target = Usual();
        Directory.CreateDirectory(target.Full(path));
        ApplyResult result = target.Apply(SampleTarget.OneGpu);
        result.Outcome.ShouldBe(ApplyOutcome.Done);
        result.Findings.ShouldContain(finding => finding.Code == "file-passed-over" && finding.Severity == Severity.Info && finding.Message.ToString().Contains(path, StringComparison.Ordinal));
        target.PlanFor(SampleTarget.OneGpu).Files.ShouldBeEmpty();
    }

    [Fact]
    public void A_pipe_is_passed_over_too()
    {
        using SampleTarget target = Usual();
        Directory.CreateDirectory(target.Full("/etc/modprobe.d"));
        Process.Start("mkfifo", target.Full("/etc/modprobe.d/x.conf")).WaitForExit();
        target.PlanFor(SampleTarget.OneGpu).Findings.Select(finding => finding.Code).ShouldBe(["file-passed-over"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_file_of_ours_that_cannot_be_written_ends_everything(bool isMasked)
    {
        using SampleTarget target = Usual();
        if (isMasked)
        {
            Directory.CreateDirectory(target.Full("/etc/modprobe.d"));
            File.CreateSymbolicLink(target.Full("/etc/modprobe.d/vfio.conf"), "/dev/null");
        }
        else
        {
            Directory.CreateDirectory(target.Full("/etc/modprobe.d/vfio.conf"));
        }

        SortedDictionary<string, string> before = target.Snapshot();
        ApplyResult result = target.Apply(SampleTarget.OneGpu);
        result.Findings.ShouldContain(finding => finding.Severity == Severity.Blocking && finding.Code == (isMasked ? "file-masked" : "target-read-failed"));
        target.Snapshot().Where(entry => !entry.Key.StartsWith("/var", StringComparison.Ordinal)).ShouldBe(before.Where(entry => !entry.Key.StartsWith("/var", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_later_file_of_dracut_comes_before_ours_and_omitted_drivers_are_named()
    {
        using SampleTarget target = new();
        target.Put("/usr/bin/dracut", "");
        target.Put("/etc/dracut.conf.d/nvidia.conf", "force_drivers=\" nvidia \"\n");
        target.Put("/etc/dracut.conf.d/small.conf", "omit_drivers+=\" vfio-pci floppy \"\n");
        target.ThereAndBack();
        PassthroughPlan plan = target.PlanFor(SampleTarget.OneGpu);
        plan.Files.Select(file => file.Path.Text).ShouldContain(Dracut.LastDropIn);
        plan.Findings.Select(finding => finding.Code).ShouldBe(["drivers-omitted"]);
    }

    [Theory]
    [InlineData("/etc/default/grub", "GRUB_TIMEOUT_STYLE=hidden\nGRUB_TIMEOUT=5\n", "Esc")]
    [InlineData("/etc/default/grub", "GRUB_TIMEOUT=0\n", "Esc")]
    [InlineData("/etc/default/grub", "GRUB_TIMEOUT=5\n", null)]
    [InlineData("/boot/loader/loader.conf", "default x\n", "space bar")]
    [InlineData("/boot/loader/loader.conf", "timeout menu-hidden\n", "space bar")]
    [InlineData("/boot/loader/loader.conf", "timeout 3\n", null)]
    public void A_hidden_menu_has_a_key(string path, string content, string? key)
    {
        using SampleTarget target = new();
        target.Put(path, content);
        string text = target.PlanFor(SampleTarget.OneGpu).MenuKey?.ToString() ?? "";
        text.Contains(key ?? "hidden", StringComparison.Ordinal).ShouldBe(key is not null);
    }

    private static SampleTarget Usual()
    {
        SampleTarget target = new();
        target.Put("/etc/mkinitcpio.conf", "MODULES=()\nHOOKS=(base systemd modconf)\n");
        target.Put("/etc/default/grub", "GRUB_CMDLINE_LINUX_DEFAULT=\"quiet\"\n");
        target.Put("/boot/loader/loader.conf", "timeout 3\n");
        target.Put("/boot/loader/entries/a.conf", "title A\nlinux /vmlinuz\noptions root=UUID=1 rw\n");
        return target;
    }

    private static string Shell(string script)
    {
        using Process process = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { RedirectStandardOutput = true })!;
        return process.StandardOutput.ReadToEnd().Trim();
    }
}
