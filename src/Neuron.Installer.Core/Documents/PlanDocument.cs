// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using System.Text.Json.Serialization;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Settings.Reading;
using Neuron.Installer.Core.Target.Drivers;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Documents;

/// <summary>What will be done: docs/schema/plan.schema.json.</summary>
public sealed record PlanDocument
{
    /// <summary>The chosen GPUs.</summary>
    public required IReadOnlyList<string> Gpus { get; init; }

    /// <summary>What belongs to vfio-pci afterwards.</summary>
    public required IReadOnlyList<BoundFunctionDocument> Functions { get; init; }

    /// <summary>The modules of graphics drivers that no display of the host needs any more, so that nobody has to install them.</summary>
    public required IReadOnlyList<string> UnneededDrivers { get; init; }

    /// <summary>How it is bound.</summary>
    [JsonIgnore]
    public required Binding Binding { get; init; }

    /// <summary><see cref="Binding"/> as the contract writes it.</summary>
    [JsonPropertyName("binding")]
    public string BindingWord => ContractWord.Of(Binding);

    /// <summary>The kernel parameters the target boots with, besides its own.</summary>
    public required IReadOnlyList<string> KernelParameters { get; init; }

    /// <summary>The initramfs generator the files are for.</summary>
    public required string Initramfs { get; init; }

    /// <summary>The boot loader the files are for.</summary>
    public required string BootLoader { get; init; }

    /// <summary>Every file that changes.</summary>
    public required IReadOnlyList<FileChangeDocument> Files { get; init; }

    /// <summary>The commands that run in the target root afterwards.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Commands { get; init; }

    /// <summary>What there is to know.</summary>
    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    /// <summary>
    /// Those of <see cref="Findings"/> that the answers to open and detect have not: not among their findings, nor, about a card of
    /// several that are chosen together, among those of that choice.
    /// </summary>
    public required IReadOnlyList<FindingDocument> NewFindings { get; init; }

    /// <summary>The plan in one sentence.</summary>
    public required TextDocument Summary { get; init; }

    /// <summary>The ways back afterwards, the nearest first. None when nothing is chosen.</summary>
    public required IReadOnlyList<TextDocument> WayBack { get; init; }

    /// <summary>Whether it is a forecast: there is no target yet, and something that resembles it stands for it.</summary>
    public required bool IsForecast { get; init; }

    /// <summary>What the list of files cannot show, in sentences.</summary>
    public required IReadOnlyList<TextDocument> Notes { get; init; }

    /// <summary>Whether it is applied only after the user confirmed a warning.</summary>
    public required bool NeedsConfirmation { get; init; }

    /// <summary>Whether it must not be applied.</summary>
    public required bool IsBlocked { get; init; }

    /// <summary>Whether that is for something in the target: the choice could be applied to another.</summary>
    [JsonIgnore]
    public bool IsTargetInTheWay { get; init; }

    /// <summary>Writes a plan down.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="assessment">The machine it is for: its names go into the summary.</param>
    /// <param name="reading">What the maintainer decided, and what is wrong with it.</param>
    internal static PlanDocument Of(PassthroughPlan plan, Assessment assessment, SettingsReading reading)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(reading);
        return new PlanDocument
        {
            Gpus = [.. plan.Binding.Gpus.Select(gpu => gpu.ToString())],
            Functions = BoundFunctionDocument.Of(plan.Binding),
            UnneededDrivers = HostDrivers.WithoutDisplay(plan.Binding, assessment.Machine),
            Binding = plan.Binding.Binding,
            KernelParameters = plan.Binding.KernelParameters,
            Initramfs = NameList.Of(plan.Initramfs),
            BootLoader = NameList.Of(plan.BootLoaders),
            Files = [.. plan.Files.Select(FileChangeDocument.Of)],
            Commands = [.. plan.Commands.Select(command => command.Arguments)],
            Findings = FindingDocument.Of(plan.Findings),
            NewFindings = FindingDocument.Of(plan.Findings.Except(KnownBefore(plan.Binding, assessment, reading))),
            Summary = TextDocument.Of(PlanSummary.Of(plan.Binding, plan.IsBlocked, plan.IsForecast, assessment)),
            WayBack = plan.Binding.Gpus.Count > 0 ? [.. WaysBack.Of(plan).Select(TextDocument.Of)] : [],
            IsForecast = plan.IsForecast,
            Notes = plan.IsBlocked ? [] : [.. NotesOn(plan, reading.Settings).Select(TextDocument.Of)],
            NeedsConfirmation = plan.NeedsConfirmation,
            IsBlocked = plan.IsBlocked,
            IsTargetInTheWay = plan.IsBlocked && !plan.Binding.IsBlocked,
        };
    }

    /// <summary>What a front end can have shown before it asked for the plan.</summary>
    private static IEnumerable<Finding> KnownBefore(BindingPlan binding, Assessment assessment, SettingsReading reading)
    {
        bool isKnownSet = binding.Gpus.Count > 1 && assessment.Choices.Any(choice => choice.SequenceEqual(binding.Gpus));
        return reading.Findings
            .Concat(assessment.Findings)
            .Concat(isKnownSet ? binding.Findings.Where(finding => finding.Subject is not null) : []);
    }

    private static IEnumerable<Text> NotesOn(PassthroughPlan plan, InstallerSettings settings)
    {
        if (plan.IsBootLoaderOpen && plan.Binding.KernelParameters.Count > 0)
        {
            yield return plan.HasRescueEntry
                ? new Text("The boot menu is made while installing. Its entries then get the kernel parameters above, and one more starts without GPU passthrough.")
                : new Text("The boot menu is made while installing. Its entries then get the kernel parameters above.");
        }

        if (plan.Manifest is not null)
        {
            yield return settings.TargetLogFile.Length > 0
                ? new Text("Also written: {0}, which makes undoing possible, and the log {1}.", PassthroughManifest.Path, settings.TargetLogFile)
                : new Text("Also written: {0}, which makes undoing possible.", PassthroughManifest.Path);
        }
    }
}

/// <summary>A function that belongs to vfio-pci after the next start.</summary>
/// <param name="PciAddress">Where it sits.</param>
/// <param name="VendorId">Four hexadecimal digits.</param>
/// <param name="DeviceId">Four hexadecimal digits.</param>
public sealed record BoundFunctionDocument(string PciAddress, string VendorId, string DeviceId)
{
    /// <summary>Writes the functions of a plan down.</summary>
    internal static IReadOnlyList<BoundFunctionDocument> Of(BindingPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. plan.Functions.Select(function => new BoundFunctionDocument(
            function.Address.ToString(),
            function.Id.Vendor.ToString("x4", CultureInfo.InvariantCulture),
            function.Id.Device.ToString("x4", CultureInfo.InvariantCulture)))];
    }
}

/// <summary>A file that changes.</summary>
/// <param name="Path">Where it is in the target.</param>
/// <param name="Change">What happens to it.</param>
/// <param name="Before">What is in it now, null when it does not exist.</param>
/// <param name="After">What will be in it, null when it goes.</param>
/// <param name="Diff">The difference as a unified diff.</param>
public sealed record FileChangeDocument(string Path, [property: JsonIgnore] FileChangeKind Change, string? Before, string? After, string Diff)
{
    /// <summary><see cref="Change"/> as the contract writes it.</summary>
    [JsonPropertyName("change")]
    public string ChangeWord => ContractWord.Of(Change);

    /// <summary>Writes a change down.</summary>
    internal static FileChangeDocument Of(FileChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new FileChangeDocument(change.Path, change.Kind, change.Before, change.After, Printable.Lines(UnifiedDiff.Of(change)));
    }
}
