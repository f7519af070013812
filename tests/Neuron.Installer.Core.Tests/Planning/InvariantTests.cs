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

/// <summary>What must hold whatever the machine: a thousand made ones, and every recorded one.</summary>
public sealed class InvariantTests
{
    private const int Made = 2000;

    /// <summary>Codes that are never about the same GPU at once.</summary>
    private static readonly (string One, string Other)[] s_contradictions =
    [
        ("boot-vga", "boot-display-unknown"),
        ("boot-vga", "monitor-connected"),
        ("boot-vga", "integrated-gpu"),
        ("laptop-muxless", "thunderbolt-egpu"),
        ("laptop-muxless", "monitor-connected"),
        ("group-missing", "group-shared"),
        ("no-reset", "device-unreadable"),
    ];

    [Fact]
    public void Two_thousand_made_machines_break_no_rule()
    {
        List<string> broken = [];
        int recommended = 0;
        for (int seed = 0; seed < Made; seed++)
        {
            RealisticMachine machine = RealisticMachine.Create(seed);
            Assessment assessment = Assessment.Of(machine.Machine, PciNames.None, new InstallerSettings());
            recommended += assessment.Recommended is null ? 0 : 1;
            broken.AddRange(Broken(assessment).Select(rule => $"machine {seed}: {rule}"));
            if (assessment.Recommended is { } gpu && machine.TrueBootDisplay?.IsSameSlot(gpu) == true)
            {
                broken.Add($"machine {seed}: the display that showed the boot ({gpu}) is recommended");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{Made} machines made, {recommended} with a recommendation, {broken.Count} disagreements");
        broken.ShouldBeEmpty();
        // Rules that hold because nothing is ever recommended would prove nothing.
        recommended.ShouldBeGreaterThan(Made / 5);
    }

    [Fact]
    public void Every_recorded_machine_breaks_no_rule_and_is_the_same_whatever_the_order_of_its_files()
    {
        List<string> broken = [];
        string[] files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "machines"), "*.json");
        foreach (string file in files)
        {
            using TemporaryDirectory root = new();
            HostRootLayout.Write(MachineDescription.Read(file), root.Path);
            using HostDirectory host = HostRoot.Open(root.Path);
            using HostDirectory reversed = new ReversedDirectory(host);
            Assessment assessment = Assessment.Of(SysfsReader.Read(host), PciNames.None, new InstallerSettings());
            Assessment other = Assessment.Of(SysfsReader.Read(reversed), PciNames.None, new InstallerSettings());
            broken.AddRange(Broken(assessment).Select(rule => $"{Path.GetFileName(file)}: {rule}"));
            if (Described(assessment) != Described(other))
            {
                broken.Add($"{Path.GetFileName(file)}: another order of files gives another result");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{files.Length} machines recorded, {broken.Count} disagreements");
        broken.ShouldBeEmpty();
    }

    private static IEnumerable<string> Broken(Assessment assessment)
    {
        if (assessment.Recommended is { } address)
        {
            GpuAssessment best = assessment.Gpu(address)!;
            if (best.Gpu is not { IsBootDisplay: false, IsIntegrated: false } || !best.IsSelectable || assessment.Machine.Iommu != IommuState.Enabled)
            {
                yield return $"{address} is recommended and must not be";
            }

            if (assessment.Reason.ToString().StartsWith("Safe", StringComparison.Ordinal) && best.NeedsConfirmation)
            {
                yield return $"{address} is called safe beside a warning";
            }
        }

        if (assessment.Findings.Count(finding => finding.Code == "identical-ids") > 1)
        {
            yield return "identical-ids is said more than once";
        }

        // Of cards that are the same, the sentence that counts them names all or, where another model is meant, none.
        string counted = string.Concat(assessment.Findings.Select(finding => finding.Message.ToString()).Where(text => text.Contains("identical graphics cards", StringComparison.Ordinal)));
        foreach (string[] twins in assessment.Gpus.GroupBy(gpu => gpu.Gpu.Function.Id).Select(cards => cards.Select(gpu => gpu.Gpu.Address.ToString()).ToArray()))
        {
            int named = twins.Count(address => counted.Contains(address, StringComparison.Ordinal));
            if (named > 0 && (named < twins.Length || named == 1))
            {
                yield return "identical-ids names only some of the identical cards";
            }
        }

        ScanDocument scan = ScanDocument.Of(assessment, new InstallerSettings());
        foreach (ChoiceDocument choice in scan.Choices)
        {
            BindingPlan plan = BindingPlanner.Plan(assessment, [.. choice.Gpus.Select(gpu => PciAddress.Parse(gpu))], new InstallerSettings());
            if (plan.IsBlocked == choice.Selectable || (choice.Gpus.Count == 1 && scan.Gpus.Single(gpu => gpu.PciAddress == choice.Gpus[0]).Selectable != choice.Selectable))
            {
                yield return $"scan and plan disagree on {string.Join('+', choice.Gpus)}";
            }
        }

        PciTree tree = new(assessment.Machine.Functions);
        foreach (GpuAssessment gpu in assessment.Gpus)
        {
            foreach (string rule in BrokenBy(assessment, tree, gpu))
            {
                yield return $"{gpu.Gpu.Address} {rule}";
            }
        }
    }

    private static IEnumerable<string> BrokenBy(Assessment assessment, PciTree tree, GpuAssessment gpu)
    {
        string[] codes = [.. gpu.Findings.Select(finding => finding.Code)];
        HashSet<PciAddress> above = [.. tree.Above(gpu.Gpu.Function).Select(bridge => bridge.Address)];
        if (gpu.Gpu.Card.Any(function => function.IsBridge
            || function.PhysicalFunction is not null
            || (!function.Address.IsSameSlot(gpu.Gpu.Address) && !tree.Above(function).Any(bridge => above.Contains(bridge.Address)))))
        {
            yield return "has a card that is neither its slot nor behind its own switch";
        }

        if (codes.Distinct().Count() != codes.Length)
        {
            yield return "hears the same twice";
        }

        foreach ((string one, string other) in s_contradictions.Where(pair => codes.Contains(pair.One) && codes.Contains(pair.Other)))
        {
            yield return $"hears both {one} and {other}";
        }

        if (gpu.Gpu is { IsIntegrated: true, IsBootDisplay: true } && assessment.Gpus.Any(other => !other.Gpu.IsIntegrated)
            && gpu.Findings.Any(finding => finding.Severity > Severity.Info))
        {
            yield return "is the integrated one the desktop uses, and something is said against it";
        }

        if (codes.Contains("single-gpu") && assessment.Gpus.Count + assessment.Displays.HostOnly.Count > 1)
        {
            yield return "is called the only one";
        }

        foreach (string advice in gpu.Findings.Concat(gpu.Unasked).Select(finding => finding.Advice.ToString()))
        {
            foreach (string rule in WrongAdvice(assessment, gpu, advice))
            {
                yield return $"{rule}: {advice}";
            }
        }
    }

    private static IEnumerable<string> WrongAdvice(Assessment assessment, GpuAssessment gpu, string advice)
    {
        bool Says(string text) => advice.Contains(text, StringComparison.OrdinalIgnoreCase);
        if (Says("slot") && gpu.Gpu.Place is not (GpuPlace.Slot or GpuPlace.SlotAtProcessor) && !Says("the slot of"))
        {
            yield return "is not in a slot";
        }

        if (Says("nearest to the processor") && gpu.Gpu.Place == GpuPlace.SlotAtProcessor)
        {
            yield return "is there already";
        }

        if (Says("mainboard") && !assessment.Gpus.Any(other => other.Gpu.IsIntegrated) && assessment.Displays.HostOnly.Count == 0)
        {
            yield return "has no other display to go to";
        }

        if (Says("integrated graphics as primary") && !assessment.Gpus.Any(other => other.Gpu.IsIntegrated))
        {
            yield return "has no integrated graphics beside it";
        }

        if (Says("to free ") && gpu.Findings.Any(finding => finding is { Code: "group-shared", Severity: Severity.Blocking }))
        {
            yield return "would still share its group with what the computer needs";
        }

        if (assessment.Machine.Hypervisor is not null && (Says("firmware") || Says("slot")))
        {
            yield return "is in a virtual machine, whose settings are elsewhere";
        }

        if (Says("start the installer"))
        {
            yield return "may be on an installed system";
        }
    }

    private static string Described(Assessment assessment) => string.Join(
        '\n',
        assessment.Findings.Select(finding => $"{finding.Code} {finding.Subject} {finding.Message} {finding.Advice}")
            .Concat(assessment.Gpus.Select(gpu => string.Join(' ', gpu.Gpu.Card.Select(function => function.Address))))
            .Prepend($"{assessment.Displays.BootDisplay} {assessment.Displays.BootDisplayEvidence} {assessment.Recommended}"));

    /// <summary>The same host, whose directories are listed the other way round.</summary>
    private sealed class ReversedDirectory(HostDirectory source) : HostDirectory
    {
        public override HostDirectory? OpenDirectory(string name) => source.OpenDirectory(name) is { } directory ? new ReversedDirectory(directory) : null;

        public override int Read(string name, Span<byte> buffer) => source.Read(name, buffer);

        public override string? ReadLink(string name) => source.ReadLink(name);

        public override IReadOnlyList<string> List(string name) => [.. source.List(name).OrderDescending(StringComparer.Ordinal)];

        public override bool Exists(string name) => source.Exists(name);
    }
}
