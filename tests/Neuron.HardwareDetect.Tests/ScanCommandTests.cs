// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json;
using Neuron.HardwareDetect.Output;
using Shouldly;
using Xunit;

namespace Neuron.HardwareDetect.Tests;

public sealed class ScanCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    public static TheoryData<string> Machines =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "machines"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    private Invocation Run(string machine, params string[] more) =>
        Invocation.Of([.. more, "--host-root", _workspace.LayOut(machine), "--settings", _workspace.Settings]);

    [Theory]
    [MemberData(nameof(Machines))]
    public void Every_machine_is_shown_as_a_document_and_as_text_and_nothing_goes_to_standard_error(string machine)
    {
        var document = Run(machine, "scan", "--json");
        var text = Run(machine, "scan");
        var groups = Run(machine, "iommu");
        var groupDocument = Run(machine, "iommu", "--json");

        foreach (Invocation run in (Invocation[])[document, text, groups, groupDocument])
        {
            run.ExitCode.ShouldBe(ExitCode.Done);
            run.Error.ShouldBeEmpty();
        }

        document.Output.TrimEnd('\n').ShouldNotContain('\n');
        foreach (JsonElement gpu in document.Document.GetProperty("gpus").EnumerateArray())
        {
            text.Output.ShouldContain(gpu.GetProperty("pci_address").GetString()!);
        }

        foreach (JsonElement finding in document.Document.GetProperty("findings").EnumerateArray())
        {
            text.Output.ShouldContain(finding.GetProperty("code").GetString()!);
            text.Output.ShouldContain(finding.GetProperty("message").GetString()!);
        }

        groupDocument.Document.GetProperty("iommu_groups").GetRawText().ShouldBe(document.Document.GetProperty("iommu_groups").GetRawText());
        text.Output.ShouldContain(document.Document.GetProperty("recommended").GetString() ?? "none");
        text.Output.ShouldNotContain('\e');
    }

    [Fact]
    public void Advice_that_two_findings_share_is_given_once()
    {
        string text = Run("rocketlake-single-rx7600", "scan").Output;

        text.ShouldContain("boot-vga");
        text.ShouldContain("single-gpu");
        (text.Split("Add a second graphics card").Length - 1).ShouldBe(1);
    }

    [Fact]
    public void The_table_shows_what_a_user_chooses_by()
    {
        string[] lines = Run("z170-igpu-gtx960", "scan").Output.Split('\n');

        lines.ShouldContain(line => line.Contains("0000:00:02.0", StringComparison.Ordinal)
            && line.Contains("8086:1912", StringComparison.Ordinal) && line.Contains("used by your desktop", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("  *", StringComparison.Ordinal)
            && line.Contains("10de:1401", StringComparison.Ordinal) && line.Contains("recommended", StringComparison.Ordinal));
        lines.ShouldContain(line => line.Contains("with 0000:01:00.1 10de:0fba", StringComparison.Ordinal));
    }

    [Fact]
    public void A_recommended_card_with_the_only_monitor_says_that_the_monitor_has_to_move()
    {
        Run("z170-monitor-on-candidate", "scan").Output.ShouldContain("NVIDIA GeForce GTX 960 (recommended after you move the monitor)");
        Run("z170-igpu-gtx960", "scan").Output.ShouldContain("NVIDIA GeForce GTX 960 (recommended)");
    }

    [Fact]
    public void The_card_of_the_desktop_is_named()
    {
        Run("z170-igpu-gtx960", "scan").Output.ShouldContain("Desktop on  Intel HD Graphics 530 (0000:00:02.0), says the kernel (boot_vga)");
        Run("supermicro-aspeed-only", "scan").Output.ShouldContain("Desktop on  ASPEED Graphics Family (");
    }

    /// <summary>A line can hold a word that is longer, such as a path; nothing else goes over the edge.</summary>
    [Theory]
    [MemberData(nameof(Machines))]
    public void A_narrow_terminal_gets_no_line_that_is_longer(string machine)
    {
        foreach (string command in (string[])["scan", "iommu"])
        {
            var run = Invocation.Of(new Style(false, 60), command, "--host-root", _workspace.LayOut(machine), "--settings", _workspace.Settings);
            run.Output.Split('\n').Where(line => line.Length > 60).ShouldBeEmpty(command);
        }
    }

    [Fact]
    public void The_groups_mark_the_cards_and_what_is_reserved_with_them()
    {
        string[] lines = Run("z170-igpu-gtx960", "iommu").Output.Split('\n');

        lines.ShouldContain("* a graphics card, + what is reserved with it");
        lines.ShouldContain(line => line.StartsWith("  *  0000:01:00.0", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("  +  0000:01:00.1", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("     0000:00:01.0", StringComparison.Ordinal));
        Run("supermicro-aspeed-only", "iommu").Output.ShouldNotContain("* a graphics card");
    }

    [Fact]
    public void A_terminal_gets_colours_and_an_indented_document()
    {
        string[] arguments = ["scan", "--host-root", _workspace.LayOut("z170-igpu-gtx960"), "--settings", _workspace.Settings];
        var style = new Style(HasColour: true, Width: 80);

        Invocation.Of(style, arguments).Output.ShouldContain("\e[32m");
        Invocation.Of(style, [.. arguments, "--json"]).Output.ShouldStartWith("{\n  \"cpu_vendor\"");
        Invocation.Of(style with { HasColour = false }, arguments).Output.ShouldNotContain('\e');
    }

    [Fact]
    public void A_snapshot_is_scanned_as_the_machine_it_was_taken_of()
    {
        string archive = Path.Combine(_workspace.Folder, "machine.tar");

        var taken = Run("z490-rx6750xt-rx6600-shared-audio-id", "snapshot", archive);
        var again = Invocation.Of("scan", "--json", "--host-root", archive, "--settings", _workspace.Settings);

        taken.ExitCode.ShouldBe(ExitCode.Done);
        taken.Output.ShouldContain(archive);
        again.Output.ShouldBe(Run("z490-rx6750xt-rx6600-shared-audio-id", "scan", "--json").Output);
        var report = Run("z490-rx6750xt-rx6600-shared-audio-id", "snapshot", archive, "--json").Document;
        report.GetProperty("bytes").GetInt64().ShouldBe(new FileInfo(archive).Length);
    }

    [Theory]
    [InlineData("/proc/no/such/place.tar")]
    [InlineData("/")]
    public void A_snapshot_that_cannot_be_written_ends_with_3(string file)
    {
        var run = Run("z170-igpu-gtx960", "snapshot", file, "--json");

        run.ExitCode.ShouldBe(ExitCode.NotWritten);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("The snapshot could not be written");
    }

    [Fact]
    public void What_is_no_snapshot_is_refused_with_2()
    {
        var run = Invocation.Of("scan", "--host-root", _workspace.Write("note.txt", "not an archive"), "--settings", _workspace.Settings);

        run.ExitCode.ShouldBe(ExitCode.Usage);
    }
}
