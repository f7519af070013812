// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json;
using System.Text.Json.Nodes;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Tests.Target;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests;

/// <summary>What a front end can ask for, from settings and machine to the written target.</summary>
public sealed class PassthroughSessionTests : SessionTest
{
    private const string Card = "0000:01:00.0";

    public static TheoryData<string, string, bool, bool> WaysToChoose => [..
        from machine in (string[])["z170-igpu-gtx960", "z170-monitor-on-candidate"]
        from settings in (string[])["", "[page]\nshow = false\n"]
        from isOffered in (bool[])[false, true]
        from isConfirmed in (bool[])[false, true]
        select (machine, settings, isOffered, isConfirmed)];

    [Fact]
    public void A_recommendation_without_a_warning_is_applied_as_the_page_shows_it()
    {
        ApplyDocument result = Apply("z170-igpu-gtx960", "", page: true);

        result.Outcome.ShouldBe(ApplyOutcome.Done);
        result.Functions.Select(function => function.PciAddress).ShouldBe([Card, "0000:01:00.1"]);
        Target.Read("/etc/modprobe.d/vfio.conf")!.ShouldContain("ids=10de:1401,10de:0fba");
        result.AfterReboot[0].Command.ShouldBe("lspci -nnk -d 10de:1401");
        result.WayBack[0].Text.ShouldContain("no GPU passthrough");
    }

    [Fact]
    public void Applying_again_changes_nothing()
    {
        Apply("z170-igpu-gtx960", "", page: true).Files.ShouldNotBeEmpty();
        SortedDictionary<string, string> before = WithoutLog();
        ApplyDocument again = Apply("z170-igpu-gtx960", "", page: true);
        again.Outcome.ShouldBe(ApplyOutcome.Done);
        again.Files.ShouldBeEmpty();
        WithoutLog().ShouldBe(before);
    }

    [Fact]
    public void A_warning_that_nobody_confirmed_keeps_the_card_on_this_computer()
    {
        ApplyDocument result = Apply("z170-monitor-on-candidate", "", page: true);
        result.Outcome.ShouldBe(ApplyOutcome.Nothing);
        result.Findings.ShouldContain(finding => finding.Code == "choice-not-confirmed");
        Target.Read("/etc/modprobe.d/vfio.conf").ShouldBeNull();
    }

    [Fact]
    public void A_confirmed_warning_is_applied() =>
        Apply("z170-monitor-on-candidate", "", page: true, confirmed: true).Outcome.ShouldBe(ApplyOutcome.Done);

    [Fact]
    public void A_page_that_failed_applies_nothing()
    {
        ApplyDocument result = Apply("z170-igpu-gtx960", "", page: false);
        result.Outcome.ShouldBe(ApplyOutcome.Nothing);
        result.Findings.ShouldContain(finding => finding.Code == "page-not-shown");
    }

    [Theory]
    [InlineData("z170-igpu-gtx960", ApplyOutcome.Done)]
    [InlineData("z170-monitor-on-candidate", ApplyOutcome.Nothing)]
    public void A_page_that_the_maintainer_hides_applies_only_what_has_no_warning(string machine, ApplyOutcome outcome) =>
        Apply(machine, "[page]\nshow = false\n", page: false).Outcome.ShouldBe(outcome);

    /// <summary>So a front end need not know the rule to say what will come of a choice.</summary>
    [Theory]
    [MemberData(nameof(WaysToChoose))]
    public void What_a_scan_says_of_a_choice_is_what_applying_it_does(string machine, string settings, bool isOffered, bool isConfirmed)
    {
        using PassthroughSession session = Open(machine, settings);
        ChoiceDocument choice = session.Detect().Choices.Single(choice => choice.Gpus.Contains(Card));
        TextDocument? said = !isOffered ? choice.UnlessOffered : !isConfirmed ? choice.UnlessConfirmed : null;

        ApplyDocument result = Apply(machine, settings, isOffered, isConfirmed, [Card]);

        (result.Outcome == ApplyOutcome.Done).ShouldBe(said is null);
        result.Gpus.Select(gpu => gpu.PciAddress).ShouldBe(said is null ? [Card] : []);
    }

    [Fact]
    public void The_user_may_keep_every_card() =>
        Apply("z170-igpu-gtx960", "", page: true, gpus: []).Outcome.ShouldBe(ApplyOutcome.Nothing);

    [Fact]
    public void A_blocked_card_is_refused_and_nothing_is_written()
    {
        SortedDictionary<string, string> before = WithoutLog();
        ApplyDocument result = Apply("z170-igpu-gtx960", "", page: true, confirmed: true, gpus: ["0000:00:02.0"]);
        result.Outcome.ShouldBe(ApplyOutcome.Failed);
        result.Abort.ShouldBeFalse();
        result.Findings.ShouldContain(finding => finding.Code == "boot-vga");
        // It would fail again.
        result.ToFinish.ShouldBeEmpty();
        WithoutLog().ShouldBe(before);
    }

    [Fact]
    public void A_failure_ends_the_installation_only_if_the_settings_say_so()
    {
        using SampleTarget empty = new(hasSystem: false);
        ApplyDocument result = Apply("z170-igpu-gtx960", "[target]\non_failure = \"abort\"\n", page: true, target: empty);
        result.Outcome.ShouldBe(ApplyOutcome.Failed);
        result.Abort.ShouldBeTrue();
        result.LogFile.ShouldBeNull();
        result.Findings.ShouldContain(finding => finding.Code == "target-empty");
        empty.Snapshot().ShouldBeEmpty();
    }

    [Fact]
    public void Going_on_after_the_boot_loader_completes_what_was_set_up_and_nothing_else()
    {
        Apply("z170-igpu-gtx960", "", page: true, stage: "boot").Outcome.ShouldBe(ApplyOutcome.Nothing);
        Apply("z170-igpu-gtx960", "", page: true);
        MakeMenu();
        ApplyDocument result = Apply("z170-igpu-gtx960", "", page: true, stage: "boot");
        result.Outcome.ShouldBe(ApplyOutcome.Done);
        result.Gpus.ShouldHaveSingleItem().PciAddress.ShouldBe(Card);
        result.Files.ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_rescue_entry_none_is_promised() =>
        Apply("z170-igpu-gtx960", "[passthrough]\nrescue_entry = false\n", page: true).WayBack
            .ShouldNotContain(way => way.Text.Contains("no GPU passthrough"));

    [Theory]
    [InlineData("install", "boot")]
    [InlineData("before_boot_loader", "after_boot_loader")]
    public void A_stage_has_the_name_of_what_it_is_and_its_older_one(string before, string after)
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        // Under the older name of choice_offered.
        ApplyRequest request = new() { PageShown = true, Stage = before, TargetRoot = Target.Path };
        session.Apply(request, runner: null, progress: null, TestContext.Current.CancellationToken).Outcome.ShouldBe(ApplyOutcome.Done);
        session.Apply(request with { Stage = after, PageShown = null }, runner: null, progress: null, TestContext.Current.CancellationToken).Gpus.ShouldHaveSingleItem().PciAddress.ShouldBe(Card);
        Should.Throw<SessionException>(() => session.Apply(request with { Stage = "later" }, runner: null, progress: null)).Error.Code.ShouldBe("bad-request");
    }

    [Fact]
    public void What_is_cancelled_before_it_writes_writes_nothing()
    {
        string[] before = [.. Directory.GetFiles(Target.Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".log", StringComparison.Ordinal)).Order()];
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        ApplyDocument result = session.Apply(
            new ApplyRequest { ChoiceOffered = true, TargetRoot = Target.Path }, runner: null, progress: null, new CancellationToken(canceled: true));
        result.Outcome.ShouldBe(ApplyOutcome.Failed);
        result.Findings.ShouldContain(finding => finding.Code == "setup-cancelled");
        result.ToFinish.ShouldBe([$"sudo neuron-hardware-detect apply --target / --gpu {Card}"]);
        Directory.GetFiles(Target.Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".log", StringComparison.Ordinal)).Order().ShouldBe(before);
    }

    [Fact]
    public void What_is_cancelled_between_two_commands_names_those_that_have_not_run()
    {
        Target.Put("/usr/bin/grub-mkconfig", "");
        Target.Put("/boot/grub/grub.cfg", "");
        using CancellationTokenSource cancel = new();
        using PassthroughSession session = Open("z170-igpu-gtx960", "[target]\nregenerate = \"always\"\n");
        ApplyDocument result = session.Apply(
            new ApplyRequest { ChoiceOffered = true, TargetRoot = Target.Path, Stage = "installed" }, new CancellingRunner(cancel), progress: null, cancel.Token);
        result.Outcome.ShouldBe(ApplyOutcome.Partly);
        result.Commands.Count.ShouldBe(1);
        FindingDocument cancelled = result.Findings.Where(finding => finding.Code == "setup-cancelled").ShouldHaveSingleItem();
        cancelled.Message.ShouldContain("grub-mkconfig");
    }

    [Theory]
    [InlineData("null", "failed")]
    [InlineData("""{"outcome": "nothing"}""", "failed")]
    [InlineData("""{"outcome": "done", "kept_as": "/var/log/report.txt"}""", "partly")]
    public void An_installer_gets_a_report_also_where_nothing_is_mounted_and_the_settings_say_whether_it_goes_on(string before, string outcome)
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "[target]\non_failure = \"abort\"\n");
        JsonObject report = session.ApplyStage(
            new ApplyRequest { TargetRoot = "", Before = JsonDocument.Parse(before).RootElement }, runner: null, progress: null, TestContext.Current.CancellationToken);

        report["outcome"]!.ToString().ShouldBe(outcome);
        ((bool)report["abort"]!).ShouldBeTrue();
        report["findings"]![0]!["code"]!.ToString().ShouldBe("target-missing");
        // Where a card is reserved the summary says that, not what went wrong.
        ((bool)report["is_summary_finding"]!).ShouldBe(outcome == "failed");
        (report["kept_as"] is not null).ShouldBe(outcome == "partly");
    }

    [Fact]
    public void An_installer_gets_a_report_also_where_the_machine_cannot_be_looked_at()
    {
        using PassthroughSession session = PassthroughSession.Open(new OpenRequest { HostRoot = "/no/such/place" }, Log, TimeProvider.System);
        JsonObject report = session.ApplyStage(new ApplyRequest { TargetRoot = Target.Path }, runner: null, progress: null, TestContext.Current.CancellationToken);

        report["outcome"]!.ToString().ShouldBe("failed");
        report["findings"]![0]!["code"]!.ToString().ShouldBe("host-root-unusable");
        report["to_finish"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void Commands_that_failed_are_what_finishes_the_work_each_once()
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "[target]\nregenerate = \"always\"\n");
        ApplyDocument result = session.Apply(
            new ApplyRequest { ChoiceOffered = true, TargetRoot = Target.Path }, new FailingRunner(), progress: null, TestContext.Current.CancellationToken);

        result.Outcome.ShouldBe(ApplyOutcome.Partly);
        result.ToFinish.ShouldBe(result.Commands.Select(run => $"sudo {string.Join(' ', run.Command)}").Distinct());
        result.ToFinish.ShouldContain("sudo mkinitcpio -P");
    }

    private sealed class FailingRunner : ITargetCommandRunner
    {
        public CommandResult Run(TargetCommand command) => new(1, "");
    }

    private sealed class CancellingRunner(CancellationTokenSource cancel) : ITargetCommandRunner
    {
        public CommandResult Run(TargetCommand command)
        {
            cancel.Cancel();
            return new CommandResult(0, "");
        }
    }

    [Fact]
    public void Broken_settings_preselect_nothing_and_say_where_they_break()
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "[page\n");
        session.Opened.Findings.ShouldContain(finding => finding.Code == "settings-invalid" && finding.Message.Contains("line 1"));
        session.Detect().InitialChoice.Gpus.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("0000:01:00.9")]
    [InlineData("the second one")]
    [InlineData("")]
    public void What_is_no_address_is_refused(string address)
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        Should.Throw<SessionException>(() => session.Plan(new PlanRequest { Gpus = [address] })).Error.Code.ShouldBe("bad-request");
    }

    [Fact]
    public void Reverting_gives_back_every_byte()
    {
        SortedDictionary<string, string> before = WithoutLog();
        Apply("z170-igpu-gtx960", "[log]\ntarget_file = \"\"\n", page: true).Outcome.ShouldBe(ApplyOutcome.Done);
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        session.Revert(new RevertRequest { TargetRoot = Target.Path }, runner: null, TestContext.Current.CancellationToken).Kept.ShouldBeEmpty();
        Target.Snapshot().ShouldBe(before);
    }

    /// <summary>Two halves of one card in one group: none can be chosen alone, both together can.</summary>
    [Fact]
    public void Cards_that_leave_only_together_are_something_to_decide()
    {
        using PassthroughSession session = Open("esprimo-tesla-k80-two-halves-one-group", "");
        ScanDocument scan = session.Detect();
        scan.Gpus.ShouldAllBe(gpu => !gpu.Selectable);
        scan.InitialChoice.IsPageWanted.ShouldBeTrue();
        ChoiceDocument both = scan.Choices.Single(choice => choice.Gpus.Count == 2);
        both.Selectable.ShouldBeTrue();
        session.Plan(new PlanRequest { Gpus = both.Gpus }).IsBlocked.ShouldBeFalse();
        ApplyDocument result = Apply("esprimo-tesla-k80-two-halves-one-group", "", page: true, confirmed: true, gpus: both.Gpus);
        result.Outcome.ShouldBe(ApplyOutcome.Done);
        result.Gpus.Select(gpu => gpu.PciAddress).ShouldBe(both.Gpus);
    }
}
