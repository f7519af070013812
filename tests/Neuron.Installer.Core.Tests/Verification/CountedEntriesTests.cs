// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Target.BootMenu;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Tests.Target;
using Neuron.Installer.Core.Verification;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Verification;

/// <summary>Tries in the names of systemd-boot's entries.</summary>
public sealed class CountedEntriesTests : IDisposable
{
    private readonly SampleTarget _target = new();

    public CountedEntriesTests()
    {
        _target.Put("/etc/fstab", "UUID=1 / ext4 defaults 0 0\n");
        _target.Put("/boot/loader/loader.conf", "timeout 3\n");
        _target.Put("/etc/systemd/system/multi-user.target.wants/neuron-vfio-picture.service", "");
        Entry("arch.conf", "1", "");
        Entry("arch-no-passthrough.conf", "1", " neuron.passthrough=off");
    }

    public void Dispose() => _target.Dispose();

    [Theory]
    [InlineData("", true)]
    [InlineData("default *.conf", true)]
    [InlineData("default arch*", true)]
    [InlineData("default arch.conf", false)] // started although it is exhausted
    [InlineData("default @saved", false)]
    [InlineData("default other*", false)]
    public void It_leads_to_the_entry_without_passthrough_unless_one_is_named_as_the_default(string line, bool leads)
    {
        _target.Put("/boot/loader/loader.conf", $"timeout 3\n{line}\n");

        Leads().ShouldBe(leads);
    }

    [Theory]
    [InlineData("zebra.conf", "2", "", false)] // another system's comes first, by its name
    [InlineData("aaa.conf", "2", "", true)]
    [InlineData("aaa.conf", "2", "sort-key x\n", false)] // those with a sort key come before all
    [InlineData("arch-lts.conf", "1", "", true)] // another kernel with passthrough is counted as well
    public void What_comes_next_is_decided_by_the_order_of_the_menu(string name, string root, string more, bool leads)
    {
        Entry(name, root, "", more);

        Leads().ShouldBe(leads);
    }

    [Fact]
    public void An_image_with_a_place_of_its_own_in_the_order_is_not_guessed_at()
    {
        _target.Put("/boot/EFI/Linux/other.efi", "MZ");

        Leads().ShouldBeFalse();
    }

    [Fact]
    public void A_dark_start_exhausts_every_entry_with_passthrough_and_applying_or_reverting_gives_the_names_back()
    {
        Entry("lts.conf", "1", "");
        _target.Put("/var/lib/neuron-os/passthrough.json", """
            {"schema_version": 1, "gpus": ["0000:01:00.0"], "functions": [{"pci_address": "0000:01:00.0", "vendor_id": "10de", "device_id": "1401"}],
             "binding": "ids", "kernel_parameters": [], "initramfs": "mkinitcpio", "boot_loader": "systemd-boot",
             "trial": {"tries": 2, "is_headless": false}, "files": []}
            """);
        _target.Put("/proc/cmdline", "root=UUID=1\n");
        string variable = _target.Full("/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f");
        Directory.CreateDirectory(Path.GetDirectoryName(variable)!);
        File.WriteAllBytes(variable, [6, 0, 0, 0, .. System.Text.Encoding.Unicode.GetBytes("systemd-boot 257\0")]);

        Do(trial => trial.Begin());
        Names().ShouldBe(["arch+1-1.conf", "arch-no-passthrough.conf", "lts+1-1.conf"]);
        // Started again after a reset: systemd-boot has counted.
        Do(trial => trial.Begin());
        Names().ShouldBe(["arch+1-1.conf", "arch-no-passthrough.conf", "lts+1-1.conf"]);

        Do(trial => trial.Judge(() => false)!.Code.ShouldBe("trial-dark"));
        Names().ShouldBe(["arch+0-2.conf", "arch-no-passthrough.conf", "lts+0-2.conf"]);

        using TargetRoot target = _target.Open();
        Trial.Leave(target, runner: null);
        Names().ShouldBe(["arch-no-passthrough.conf", "arch.conf", "lts.conf"]);
        _target.Read("/boot/loader/entries/arch.conf")!.ShouldContain("options root=UUID=1");
    }

    private string[] Names() => [.. Directory.GetFiles(_target.Full("/boot/loader/entries")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private void Entry(string name, string root, string words, string more = "") =>
        _target.Put("/boot/loader/entries/" + name, $"title A\n{more}linux /vmlinuz\noptions root=UUID={root} rw{words}\n");

    private bool Leads()
    {
        using TargetRoot target = _target.Open();
        using HostDirectory host = HostRoot.Open(_target.Path);
        return CountedEntries.In(target).LeadsToRescue(host);
    }

    private void Do(Action<Trial> what)
    {
        using TargetRoot target = _target.Open();
        using HostDirectory host = HostRoot.Open(_target.Path);
        what(Trial.Of(target, host, new NoPrograms())!);
    }

    private sealed class NoPrograms : ITargetCommandRunner
    {
        public CommandResult Run(TargetCommand command) =>
            command.Arguments is ["systemctl", "show", ..] ? new CommandResult(0, "148\n") : throw new InvalidOperationException(string.Join(' ', command.Arguments));
    }
}
