// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Tests.Target;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests;

/// <summary>What is shown before there is a target.</summary>
public sealed class SessionForecastTests : SessionTest
{
    private const string Manifest = "/var/lib/neuron-os/passthrough.json";
    private const string Card = "0000:01:00.0";

    [Fact]
    public void A_preview_without_a_target_shows_the_usual_files()
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        session.Plan(new PlanRequest { Gpus = [Card] }).Files.Select(file => file.Path)
            .ShouldBeSubsetOf(["/etc/modprobe.d/vfio.conf", "/etc/mkinitcpio.conf.d/zz-neuron-vfio.conf", "/etc/mkinitcpio.conf", "/etc/default/grub", "/etc/default/grub.d/90-neuron-vfio.cfg", "/etc/grub.d/zz_neuron_no_passthrough"]);
    }

    public static TheoryData<string> Stacks => [.. Core.Tests.Target.Stacks.All];

    /// <summary>What the page shows before there is a target is what both stages then write: the same paths, the same lines.</summary>
    [Theory]
    [MemberData(nameof(Stacks))]
    public void The_preview_of_a_target_that_is_still_to_come_shows_what_is_written_into_it(string stack)
    {
        using SampleTarget target = Core.Tests.Target.Stacks.Create(stack);
        string settings = $"[forecast]\nroot = \"{target.Path}\"\n";
        PlanDocument preview;
        using (PassthroughSession session = Open("z170-igpu-gtx960", settings))
        {
            preview = session.Plan(new PlanRequest { Gpus = [Card] });
        }

        preview.IsForecast.ShouldBeTrue();
        ApplyDocument first = Apply("z170-igpu-gtx960", settings, page: true, target: target);
        foreach (string menu in (string[])["/boot/grub/grub.cfg", "/boot/grub2/grub.cfg"])
        {
            if (File.Exists(target.Full(menu)))
            {
                // What grub-mkconfig makes of our script.
                File.AppendAllText(target.Full(menu), "menuentry 'x' --id 'neuron-no-passthrough-1' {\n}\n");
            }
        }

        ApplyDocument second = Apply("z170-igpu-gtx960", settings, page: true, target: target, stage: "boot");
        string[] also = [Manifest, .. first.LogFile is { } log ? new[] { log } : []];
        WrittenFileDocument[] written = [.. first.Files.Concat(second.Files).Where(file => !also.Contains(file.Path))];
        preview.Files.Select(file => (file.Path, file.ChangeWord, file.Diff)).ShouldBe(written.Select(file => (file.Path, file.ChangeWord, file.Diff)), ignoreOrder: true);
        also.ShouldAllBe(path => preview.Notes.Any(note => note.Text.Contains(path, StringComparison.Ordinal)));
        // Somebody who reads it knows the way back that the report will name.
        preview.WayBack.Select(way => way.Text).ShouldBe((second.WayBack.Count > 0 ? second : first).WayBack.Select(way => way.Text));
    }

    /// <summary>A medium that installs GRUB's package later has nothing of it when the page is shown.</summary>
    [Fact]
    public void A_boot_loader_that_is_installed_later_is_in_the_preview_where_the_settings_name_it()
    {
        using SampleTarget medium = Core.Tests.Target.Stacks.Create("debian");
        Directory.Delete(medium.Full("/etc/default"), recursive: true);
        Directory.Delete(medium.Full("/etc/grub.d"), recursive: true);
        foreach (string program in Directory.EnumerateFiles(medium.Path, "grub*", SearchOption.AllDirectories))
        {
            File.Delete(program);
        }

        string Preview(string settings)
        {
            using PassthroughSession session = Open("z170-igpu-gtx960", $"[forecast]\nroot = \"{medium.Path}\"\n{settings}");
            PlanDocument plan = session.Plan(new PlanRequest { Gpus = [Card] });
            return string.Join('\n', plan.Files.Select(file => file.Path).Concat(plan.Notes.Select(note => note.Text)));
        }

        string grub = Preview("boot_loader = \"grub\"\n");
        grub.ShouldContain("/etc/default/grub.d/90-neuron-vfio.cfg");
        grub.ShouldContain("/etc/grub.d/zz_neuron_no_passthrough");
        grub.ShouldNotContain("The boot menu is made");
        string later = Preview("boot_loader = \"limine\"\n");
        later.ShouldNotContain("limine.conf");
        later.ShouldContain("The boot menu is made while installing. Its entries then get the kernel parameters above, and one more starts without GPU passthrough.");
        Preview("").ShouldContain("The boot menu is made while installing. Its entries then get the kernel parameters above.");
    }

    [Fact]
    public void A_forecast_for_a_folder_that_is_not_there_is_made_for_the_running_system_and_the_log_says_so()
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "[forecast]\nroot = \"/no/such/folder\"\n");
        session.Plan(new PlanRequest { Gpus = [Card] }).Files.ShouldNotBeEmpty();
        Log.Lines.ShouldContain("forecast.root of the settings, /no/such/folder, is no folder here: the preview is made for the running system");
    }
}
