// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json;
using System.Text.Json.Nodes;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Texts;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Documents;

public class JointReportTests
{
    private static readonly Finding s_one = CheckFailed("/boot/one.img");
    private static readonly Finding s_other = CheckFailed("/boot/other.img");

    [Fact]
    public void Findings_that_differ_in_what_they_name_both_stay_and_the_same_one_stays_once()
    {
        JsonObject joint = Join(Report(ApplyOutcome.Partly, s_one), Report(ApplyOutcome.Partly, s_one, s_other));

        joint["findings"]!.AsArray().Select(finding => finding!["message_arguments"]![0]!.ToString()).ShouldBe(["/boot/one.img", "/boot/other.img"]);
    }

    [Theory]
    [InlineData(ApplyOutcome.Done, ApplyOutcome.Done, "done")]
    [InlineData(ApplyOutcome.Done, ApplyOutcome.Partly, "partly")]
    [InlineData(ApplyOutcome.Done, ApplyOutcome.Failed, "partly")]
    [InlineData(ApplyOutcome.Partly, ApplyOutcome.Failed, "partly")]
    [InlineData(ApplyOutcome.Partly, ApplyOutcome.Done, "partly")]
    [InlineData(ApplyOutcome.Failed, ApplyOutcome.Done, "failed")]
    [InlineData(ApplyOutcome.Failed, ApplyOutcome.Nothing, "failed")]
    [InlineData(ApplyOutcome.Nothing, ApplyOutcome.Failed, "failed")]
    [InlineData(ApplyOutcome.Nothing, ApplyOutcome.Done, "done")]
    public void The_worst_of_both_stages_is_told(ApplyOutcome earlier, ApplyOutcome later, string joint) =>
        Join(Report(earlier, s_one), Report(later, s_other))["outcome"]!.ToString().ShouldBe(joint);

    [Fact]
    public void A_second_stage_that_did_nothing_changes_nothing()
    {
        ApplyDocument first = Report(ApplyOutcome.Partly, s_one);

        JsonNode.DeepEquals(Join(first, Report(ApplyOutcome.Nothing)), Node(first)).ShouldBeTrue();
    }

    [Fact]
    public void Each_step_says_its_stage_and_files_and_commands_stand_in_order()
    {
        JsonObject joint = Join(
            Report(ApplyOutcome.Done, s_one) with { Steps = [Step("write")], Commands = [new CommandDocument(["mkinitcpio"], 0, 1)] },
            Report(ApplyOutcome.Done, s_other) with { Steps = [Step("write"), Step("check")], Commands = [new CommandDocument(["bootctl"], 0, 1)] });

        joint["steps"]!.AsArray().Select(step => step!["stage"]!.ToString()).ShouldBe(["before_boot_loader", "after_boot_loader", "after_boot_loader"]);
        joint["commands"]!.AsArray().Select(run => run!["command"]![0]!.ToString()).ShouldBe(["mkinitcpio", "bootctl"]);
    }

    [Fact]
    public void What_is_left_to_run_stands_there_once()
    {
        JsonObject joint = Join(
            Report(ApplyOutcome.Partly, s_one) with { ToFinish = ["sudo mkinitcpio -P"] },
            Report(ApplyOutcome.Partly, s_other) with { ToFinish = ["sudo mkinitcpio -P", "sudo update-grub"] });

        joint["to_finish"]!.AsArray().Select(line => line!.ToString()).ShouldBe(["sudo mkinitcpio -P", "sudo update-grub"]);
    }

    [Theory]
    [InlineData(ApplyOutcome.Done, false)]
    [InlineData(ApplyOutcome.Nothing, true)]
    public void A_summary_that_takes_the_place_of_the_earlier_one_says_whether_a_finding_says_the_same(ApplyOutcome earlier, bool isFinding)
    {
        ApplyDocument later = Report(ApplyOutcome.Failed, s_one) with { IsSummaryFinding = true };

        ((bool)Join(Report(earlier), later)["is_summary_finding"]!).ShouldBe(isFinding);
    }

    [Fact]
    public void What_this_version_does_not_know_of_an_earlier_report_stays()
    {
        JsonObject earlier = Node(Report(ApplyOutcome.Done));
        earlier["kept_as"] = "/var/log/report.txt";

        JointReport.Of(Element(earlier), Report(ApplyOutcome.Partly, s_one))["kept_as"]!.ToString().ShouldBe("/var/log/report.txt");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("\"done\"")]
    public void Without_an_earlier_report_the_later_one_is_the_whole(string earlier)
    {
        ApplyDocument report = Report(ApplyOutcome.Failed, s_one);

        JsonNode.DeepEquals(JointReport.Of(JsonDocument.Parse(earlier).RootElement, report), Node(report)).ShouldBeTrue();
    }

    [Fact]
    public void An_earlier_report_with_members_of_other_types_is_no_exception()
    {
        JsonObject joint = JointReport.Of(
            JsonDocument.Parse("""{"outcome": 7, "findings": "x", "steps": [null, 3], "files": {}, "commands": [{}]}""").RootElement,
            Report(ApplyOutcome.Partly, s_one));

        joint["outcome"]!.ToString().ShouldBe("partly");
        joint["findings"]!.AsArray().Count.ShouldBe(1);
    }

    private static JsonObject Join(ApplyDocument earlier, ApplyDocument later) => JointReport.Of(Element(Node(earlier)), later);

    private static JsonObject Node(ApplyDocument report) => JsonSerializer.SerializeToNode(report, Json.Default.ApplyDocument)!.AsObject();

    private static JsonElement Element(JsonObject report) => JsonDocument.Parse(report.ToJsonString()).RootElement;

    private static Finding CheckFailed(string image) =>
        new(FindingKind.CheckFailed, Severity.Warning, null, new Text("{0} does not hold vfio_pci.", image), new Text("Make it again."));

    private static StepDocument Step(string name) => new(name, TextDocument.Of(new Text(name)), StepState.Done, null);

    private static ApplyDocument Report(ApplyOutcome outcome, params Finding[] findings) => new()
    {
        Outcome = outcome,
        Abort = false,
        Summary = TextDocument.Of(new Text("Summary.")),
        IsSummaryFinding = false,
        Gpus = [],
        Functions = [],
        Binding = null,
        Steps = [],
        Findings = FindingDocument.Of(findings),
        Files = [],
        Commands = [],
        ToFinish = [],
        AfterReboot = [],
        WayBack = [],
        LogFile = null,
    };
}
