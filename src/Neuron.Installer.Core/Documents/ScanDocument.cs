// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using System.Text.Json.Serialization;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Documents;

/// <summary>What was found on a machine: docs/schema/scan.schema.json.</summary>
public sealed record ScanDocument
{
    /// <summary><c>intel</c>, <c>amd</c> or <c>other</c>.</summary>
    [JsonIgnore]
    public required CpuVendor CpuVendor { get; init; }

    /// <summary><see cref="CpuVendor"/> as the contract writes it.</summary>
    [JsonPropertyName("cpu_vendor")]
    public string CpuVendorWord => ContractWord.Of(CpuVendor);

    /// <summary>Whether the IOMMU is in use.</summary>
    public required IommuDocument Iommu { get; init; }

    /// <summary>The display the machine booted with, a GPU or not. Null when it cannot be told.</summary>
    public required string? BootGpu { get; init; }

    /// <summary>What tells that, as the contract writes it (two words are the kernel's own names of files). Null when nothing does.</summary>
    public required string? BootGpuEvidence { get; init; }

    /// <summary>The GPU to give away, null when none should be.</summary>
    public required string? Recommended { get; init; }

    /// <summary>Why that one, or why none, in English.</summary>
    public required string RecommendationReason { get; init; }

    /// <summary>The key of its translations.</summary>
    public required string RecommendationReasonKey { get; init; }

    /// <summary>What goes into the places of the key.</summary>
    public required IReadOnlyList<string> RecommendationReasonArguments { get; init; }

    /// <summary>Whether it is a portable computer.</summary>
    public required bool IsLaptop { get; init; }

    /// <summary>The hypervisor this machine is a guest of. Null on real hardware.</summary>
    public required string? Hypervisor { get; init; }

    /// <summary>The GPUs, in order of address.</summary>
    public required IReadOnlyList<GpuDocument> Gpus { get; init; }

    /// <summary>What can be chosen: each GPU alone, then those that share only each other's groups together.</summary>
    public required IReadOnlyList<ChoiceDocument> Choices { get; init; }

    /// <summary>What comes of choosing nothing in one sentence, or why nothing can be chosen.</summary>
    public required TextDocument IfNothingChosen { get; init; }

    /// <summary>Displays that serve the host alone.</summary>
    public required IReadOnlyList<string> HostDisplays { get; init; }

    /// <summary>Every IOMMU group.</summary>
    public required IReadOnlyList<IommuGroupDocument> IommuGroups { get; init; }

    /// <summary>Every function that is in a GPU's group or card.</summary>
    public required IReadOnlyList<FunctionDocument> Functions { get; init; }

    /// <summary>What there is to know, about the machine first.</summary>
    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    /// <summary>What the machine lacks, for an installer that lists what it needs. None of it ends an installation.</summary>
    public required IReadOnlyList<UnmetRequirementDocument> UnmetRequirements { get; init; }

    /// <summary>What is preselected.</summary>
    public required InitialChoiceDocument InitialChoice { get; init; }

    /// <summary>Writes an assessment down.</summary>
    internal static ScanDocument Of(Assessment assessment, InstallerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(settings);
        Machine machine = assessment.Machine;
        var initial = Planning.InitialChoice.Of(assessment, settings);
        IReadOnlyList<ChoiceDocument> choices = ChoiceDocument.Of(assessment, settings, initial);
        return new ScanDocument
        {
            CpuVendor = machine.CpuVendor,
            Iommu = IommuDocument.Of(machine.Iommu),
            BootGpu = assessment.Displays.BootDisplay?.ToString(),
            BootGpuEvidence = assessment.Displays.BootDisplayEvidence is { } evidence ? ContractWord.Of(evidence) : null,
            Recommended = assessment.Recommended?.ToString(),
            RecommendationReason = assessment.Reason.ToString(),
            RecommendationReasonKey = assessment.Reason.Key,
            RecommendationReasonArguments = assessment.Reason.Arguments,
            IsLaptop = machine.IsLaptop,
            Hypervisor = machine.Hypervisor,
            Gpus = [.. assessment.Gpus.Zip(GpuLabel.Of(assessment), (gpu, label) => GpuDocument.Of(gpu, label, assessment.Recommended))],
            Choices = choices,
            IfNothingChosen = TextDocument.Of(PlanSummary.OfNothing(choices.Any(choice => choice.Selectable), assessment)),
            HostDisplays = [.. assessment.Displays.HostOnly.Select(display => display.Address.ToString())],
            IommuGroups = IommuGroupDocument.Of(assessment),
            Functions = FunctionDocument.Around(assessment),
            Findings = FindingDocument.Of(assessment.Findings),
            UnmetRequirements = UnmetRequirementDocument.Of(assessment),
            InitialChoice = InitialChoiceDocument.Of(initial),
        };
    }
}

/// <summary>Whether the IOMMU is in use.</summary>
/// <param name="State"><c>enabled</c> or <c>disabled</c>.</param>
/// <param name="DisabledIn"><c>firmware</c> or <c>kernel</c>; null while it is enabled, or a hypervisor has it.</param>
public sealed record IommuDocument(string State, string? DisabledIn)
{
    /// <summary>Writes a state down.</summary>
    internal static IommuDocument Of(IommuState state) => state switch
    {
        IommuState.Enabled => new IommuDocument("enabled", null),
        IommuState.DisabledInKernel => new IommuDocument("disabled", "kernel"),
        IommuState.OwnedByHypervisor => new IommuDocument("disabled", null),
        _ => new IommuDocument("disabled", "firmware"),
    };
}

/// <summary>Something that the machine lacks.</summary>
/// <param name="Name">A stable name.</param>
/// <param name="Text">What it lacks, in a few words.</param>
/// <param name="Message">What that means.</param>
/// <param name="Advice">What to do.</param>
public sealed record UnmetRequirementDocument(string Name, TextDocument Text, TextDocument Message, TextDocument Advice)
{
    /// <summary>Writes down what a machine lacks.</summary>
    internal static IReadOnlyList<UnmetRequirementDocument> Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return [.. assessment.Findings
            .Where(finding => finding.Kind == FindingKind.IommuDisabled)
            .Select(finding => new UnmetRequirementDocument(
                "iommu",
                TextDocument.Of(new Text("No graphics card for virtual machines yet: the IOMMU is off.")),
                TextDocument.Of(finding.Message),
                TextDocument.Of(finding.Advice)))];
    }
}

/// <summary>An IOMMU group.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Devices">Its members, bridges included.</param>
/// <param name="IsClean">Whether everything in it but bridges belongs to one card or one slot.</param>
public sealed record IommuGroupDocument(int Id, IReadOnlyList<string> Devices, bool IsClean)
{
    /// <summary>Writes the groups of a machine down.</summary>
    internal static IReadOnlyList<IommuGroupDocument> Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        Dictionary<PciAddress, PciAddress> cards = assessment.Gpus
            .SelectMany(gpu => gpu.Gpu.Card.Select(function => (function.Address, gpu.Gpu.Address)))
            .DistinctBy(pair => pair.Item1)
            .ToDictionary();
        HashSet<PciAddress> bridges = [.. assessment.Machine.Functions.Where(function => function.IsBridge).Select(function => function.Address)];
        return [.. assessment.Machine.IommuGroups.Select(group => new IommuGroupDocument(
            group.Id,
            [.. group.Members.Select(member => member.ToString())],
            group.Members
                .Where(member => !bridges.Contains(member))
                .Select(member => cards.GetValueOrDefault(member, new PciAddress(member.Domain, member.Bus, member.Device, 0)))
                .Distinct()
                .Count() <= 1))];
    }
}

/// <summary>A PCI function.</summary>
public sealed record FunctionDocument
{
    /// <summary>Where it sits.</summary>
    public required string PciAddress { get; init; }

    /// <summary>Four hexadecimal digits, null when unreadable.</summary>
    public required string? VendorId { get; init; }

    /// <summary>Four hexadecimal digits, null when unreadable.</summary>
    public required string? DeviceId { get; init; }

    /// <summary>Four hexadecimal digits, null when unreadable.</summary>
    public required string? Class { get; init; }

    /// <summary>The driver that holds it, null when none does.</summary>
    public required string? DriverInUse { get; init; }

    /// <summary>Its IOMMU group, null when it is in none.</summary>
    public required int? IommuGroup { get; init; }

    /// <summary>Vendor and device in words.</summary>
    public required string Name { get; init; }

    /// <summary>Writes down every function that is in a GPU's card or in an IOMMU group of it.</summary>
    internal static IReadOnlyList<FunctionDocument> Around(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        HashSet<PciAddress> cards = [.. assessment.Gpus.SelectMany(gpu => gpu.Gpu.Card).Select(function => function.Address)];
        HashSet<int?> groups = [.. assessment.Gpus.SelectMany(gpu => gpu.Gpu.Card).Select(function => function.IommuGroup).Where(group => group is not null)];
        return [.. assessment.Machine.Functions
            .Where(function => cards.Contains(function.Address) || groups.Contains(function.IommuGroup))
            .Select(function => new FunctionDocument
            {
                PciAddress = function.Address.ToString(),
                VendorId = function.Id?.Vendor.ToString("x4", CultureInfo.InvariantCulture),
                DeviceId = function.Id?.Device.ToString("x4", CultureInfo.InvariantCulture),
                Class = function.Class?.ToString(),
                DriverInUse = function.Driver,
                IommuGroup = function.IommuGroup,
                Name = function.Id is { } id ? $"{assessment.Names.Vendor(id.Vendor)} {assessment.Names.Device(id)}" : "Unknown device",
            })];
    }
}

/// <summary>What the page preselects, and what happens without a page.</summary>
/// <param name="Gpus">The GPUs, none when nothing is preselected.</param>
/// <param name="NeedsConfirmation">Whether they are applied only after the user confirmed a warning.</param>
/// <param name="IsFixed">Whether the maintainer decided, so that the page only shows it.</param>
/// <param name="IsPageWanted">Whether somebody shall see the page.</param>
public sealed record InitialChoiceDocument(IReadOnlyList<string> Gpus, bool NeedsConfirmation, bool IsFixed, bool IsPageWanted)
{
    /// <summary>Writes a choice down.</summary>
    internal static InitialChoiceDocument Of(InitialChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        return new InitialChoiceDocument(
            [.. choice.Gpus.Select(gpu => gpu.ToString())], choice.NeedsConfirmation, choice.IsFixed, choice.IsPageWanted);
    }
}
