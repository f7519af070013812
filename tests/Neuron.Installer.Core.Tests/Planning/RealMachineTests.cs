// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Hardware.Sysfs;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Machines;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Planning;

/// <summary>Every machine of tests/machines, laid out, scanned and planned for, against the expert's opinion.</summary>
public sealed class RealMachineTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "machines");

    public static TheoryData<string> Machines => [.. Directory.GetFiles(s_folder, "*.json").Select(file => Path.GetFileName(file)).Order()];

    [Theory]
    [MemberData(nameof(Machines))]
    public void Gpus_boot_display_and_recommendation_are_those_of_the_expert(string file)
    {
        (ExpertOpinion expected, Assessment assessment) = Assess(file);

        assessment.Gpus.Select(gpu => gpu.Gpu.Address.ToString()).ShouldBe(expected.Gpus);
        assessment.Displays.HostOnly.Select(display => display.Address.ToString()).ShouldBe(expected.HostOnlyDisplays);
        (assessment.Displays.BootDisplay?.ToString()).ShouldBe(expected.BootGpu);
        if (expected.BootGpuEvidence is { } evidence)
        {
            ContractWord.Of(assessment.Displays.BootDisplayEvidence!.Value).ShouldBe(evidence);
        }

        if (expected.Recommended is null)
        {
            assessment.Recommended.ShouldBeNull();
        }
        else
        {
            assessment.Recommended?.ToString().ShouldBeOneOf([.. expected.AcceptableRecommended ?? [], expected.Recommended]);
        }

        assessment.Reason.ToString().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("z170-igpu-gtx960.json", "Safe to reserve: nothing else depends on {0}, and your desktop runs on {1}.", "Intel Device 1912")]
    [InlineData("z170-monitor-on-candidate.json", "Recommended after you connect your monitor to {1}: nothing else depends on {0}.", "Intel Device 1912")]
    [InlineData("am4-identical-dual-rx580.json", "Safe to reserve: nothing else depends on {0}, and your desktop runs on {1}.", "AMD Device 67df (0000:26:00.0)")]
    [InlineData("am5-arc-b50-a310-aspeed-bmc.json", "Safe to reserve: nothing else depends on {0}, and your desktop runs on {1}.", "ASPEED Device 2000")]
    [InlineData("b350-gtx1060-gtx580-same-group.json", "No graphics card of this computer can be reserved for virtual machines.", null)]
    [InlineData("rocketlake-single-rx7600.json", "No card can be reserved: {0} is the only one, and your desktop needs it.", "AMD Device 7480")]
    public void The_reason_names_the_card_of_the_desktop_and_calls_nothing_safe_that_has_a_warning(string file, string key, string? last)
    {
        Assessment assessment = Assess(file).Assessment;

        assessment.Reason.Key.ShouldBe(key);
        (assessment.Reason.Arguments is [.., string argument] ? argument : null).ShouldBe(last);
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void Functions_and_binding_of_the_plan_are_those_of_the_expert(string file)
    {
        (ExpertOpinion expected, Assessment assessment) = Assess(file);

        foreach ((string gpu, IReadOnlyList<string> functions) in expected.PerGpuFunctions ?? new Dictionary<string, IReadOnlyList<string>>())
        {
            Plan(assessment, gpu).Functions.Select(function => function.Address.ToString()).ShouldBe(functions);
        }

        if (expected.Recommended is { } recommended)
        {
            BindingPlan plan = Plan(assessment, recommended);
            plan.Functions.Select(function => function.Address.ToString()).ShouldBe(expected.FunctionsToBind);
            plan.Binding.ToString().ShouldBe(expected.Binding, StringCompareShould.IgnoreCase);
            plan.IsBlocked.ShouldBeFalse();
        }
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void Findings_are_those_of_the_expert_and_no_other_stands_against_the_recommendation(string file)
    {
        (ExpertOpinion expected, Assessment assessment) = Assess(file);

        expected.Warnings.ShouldBeSubsetOf(assessment.Findings.Select(finding => finding.Code));
        foreach ((string gpu, IReadOnlyList<string> codes) in expected.PerGpuWarnings ?? new Dictionary<string, IReadOnlyList<string>>())
        {
            GpuAssessment about = assessment.Gpu(PciAddress.Parse(gpu))!;
            codes.ShouldBeSubsetOf(about.Findings.Concat(assessment.MachineFindings).Select(finding => finding.Code));
        }

        if (assessment.Recommended is { } recommended)
        {
            assessment.Findings
                .Where(finding => finding.Severity >= Severity.Warning && (finding.Subject is null || finding.Subject == recommended))
                .Select(finding => finding.Code)
                .ShouldBeSubsetOf(expected.Warnings.Concat(expected.AcceptableWarnings));
        }
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void What_can_only_leave_together_is_one_choice_and_scan_and_plan_agree_on_each(string file)
    {
        (ExpertOpinion expected, Assessment assessment) = Assess(file);
        ScanDocument scan = ScanDocument.Of(assessment, new InstallerSettings());

        if (expected.SelectableTogether is { } together)
        {
            scan.Choices.ShouldContain(choice => choice.Gpus.SequenceEqual(together));
        }

        scan.Choices.Where(choice => choice.Gpus.Count > 1).ShouldAllBe(choice => choice.Selectable);
        foreach (GpuDocument gpu in scan.Gpus)
        {
            ChoiceDocument alone = scan.Choices.Single(choice => choice.Gpus.SequenceEqual([gpu.PciAddress]));
            alone.Selectable.ShouldBe(gpu.Selectable);
            alone.NeedsConfirmation.ShouldBe(gpu.NeedsConfirmation);
            alone.Functions.ShouldBe(gpu.Functions);
        }
    }

    /// <summary>Run with NEURON_MACHINE_TABLE naming a file to see the table that the suite prints.</summary>
    [Fact]
    public void The_table_of_all_machines_has_no_disagreement()
    {
        List<string> rows = [];
        int disagreements = 0;
        foreach (string file in Machines.Select(row => row.Data))
        {
            (ExpertOpinion expected, Assessment assessment) = Assess(file);
            string recommended = assessment.Recommended?.ToString() ?? "none";
            bool agrees = assessment.Displays.BootDisplay?.ToString() == expected.BootGpu
                && assessment.Gpus.Select(gpu => gpu.Gpu.Address.ToString()).SequenceEqual(expected.Gpus)
                && (recommended == (expected.Recommended ?? "none") || expected.AcceptableRecommended?.Contains(recommended) == true)
                && expected.Warnings.All(code => assessment.Findings.Any(finding => finding.Code == code));
            disagreements += agrees ? 0 : 1;
            string evidence = assessment.Displays.BootDisplayEvidence is { } by ? ContractWord.Of(by) : "-";
            rows.Add($"{file,-58} boot {assessment.Displays.BootDisplay?.ToString() ?? "unknown",-13} by {evidence,-12} recommended {recommended,-13} {(agrees ? "agrees" : "DISAGREES")}");
        }

        rows.Add($"{rows.Count} machines, {disagreements} disagreements");
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', rows));
        if (Environment.GetEnvironmentVariable("NEURON_MACHINE_TABLE") is { Length: > 0 } table)
        {
            File.WriteAllLines(table, rows);
        }

        disagreements.ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void Where_the_iommu_is_switched_off_is_said(string file)
    {
        (ExpertOpinion expected, Assessment assessment) = Assess(file);

        assessment.Machine.Iommu.ShouldBe(expected.IommuOffIn switch
        {
            "firmware" => IommuState.DisabledInFirmware,
            "kernel" => IommuState.DisabledInKernel,
            "hypervisor" => IommuState.OwnedByHypervisor,
            _ when assessment.Machine.IsXenControlDomain => IommuState.OwnedByHypervisor,
            _ => IommuState.Enabled,
        });
    }

    private static (ExpertOpinion Expected, Assessment Assessment) Assess(string file)
    {
        MachineDescription description = MachineDescription.Read(Path.Combine(s_folder, file));
        using TemporaryDirectory root = new();
        HostRootLayout.Write(description, root.Path);
        using HostDirectory host = HostRoot.Open(root.Path);
        Machine machine = SysfsReader.Read(host);
        machine.Unreadable.ShouldBeEmpty();
        return (description.Expected!, Assessment.Of(machine, PciNames.None, new InstallerSettings()));
    }

    private static BindingPlan Plan(Assessment assessment, string gpu) =>
        BindingPlanner.Plan(assessment, [PciAddress.Parse(gpu)], new InstallerSettings());
}
