// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Target.Plan;

namespace Neuron.Installer.Core;

/// <summary>Lines of the log that say many things at once, each made of what it is about when somebody wants to read it.</summary>
internal static class LogLines
{
    internal const string Unknown = "unknown";
    internal const string None = "none";

    internal static string YesOrNo(bool value) => value ? "yes" : "no";

    internal static string Listed(IEnumerable<string> items, string otherwise = None) => string.Join(", ", items.DefaultIfEmpty(otherwise));

    /// <summary>What a tester asks for first.</summary>
    /// <param name="Read">Board, firmware, distribution and kernel.</param>
    /// <param name="Language">The language of the installer.</param>
    internal sealed record Computer(IReadOnlyList<string> Read, string? Language)
    {
        public override string ToString() =>
            $"computer: board {Read[0]}, firmware {Read[1]}, live system {Read[2]}, kernel {Read[3]}, language {Language ?? Unknown}";
    }

    /// <summary>The machine as a whole.</summary>
    internal sealed record Host(string Root, Assessment Assessment)
    {
        private Machine Machine => Assessment.Machine;

        private string Iommu => Machine.Iommu switch
        {
            IommuState.Enabled => "on",
            IommuState.DisabledInKernel => "off (kernel parameters)",
            IommuState.DisabledInFirmware => "off (firmware settings)",
            _ => "used by the hypervisor",
        };

        private string Hypervisor => Machine.IsXenControlDomain ? "Xen, which this system controls" : Machine.Hypervisor ?? None;

        private string BootDisplay => Assessment.Displays.BootDisplay?.ToString() ?? Unknown;

        private string Evidence => Assessment.Displays.BootDisplayEvidence is { } evidence ? ContractWord.Of(evidence) : "nothing";

        public override string ToString() =>
            $"host {Root}: processor {ContractWord.Of(Machine.CpuVendor)}, IOMMU {Iommu}, hypervisor {Hypervisor}, desktop and boot messages on {BootDisplay} (known from {Evidence})";
    }

    /// <summary>A graphics card.</summary>
    internal sealed record Gpu(GpuAssessment Found)
    {
        private PciFunction Function => Found.Gpu.Function;

        private string Place => Found.Gpu.IsIntegrated ? "part of the processor" : Function.Slot is { } slot ? $"slot {slot}" : "a card of its own";

        private string IsBootDisplay => Found.Gpu.IsBootDisplay is { } isBootDisplay ? YesOrNo(isBootDisplay) : Unknown;

        private string Group => Function.IommuGroup?.ToString(CultureInfo.InvariantCulture) ?? None;

        private string Card => Listed(Found.Gpu.Card.Select(member => member.Address.ToString()));

        private string Connectors => Listed(Found.Gpu.Card.SelectMany(member => member.Connectors).Select(connector => $"{connector.Name} {ContractWord.Of(connector.State)}"));

        public override string ToString() =>
            $"gpu {Function.Address} {Function.Id?.ToString() ?? "unreadable"} class {Function.Class?.ToString() ?? "unreadable"} \"{Found.Name.Full}\": {Place}, used by the desktop {IsBootDisplay}, "
            + $"driver {Function.Driver ?? None}, IOMMU group {Group}, goes together {Card}, monitor sockets {Connectors}, can be reserved {YesOrNo(Found.IsSelectable)}";
    }

    /// <summary>What there is to know.</summary>
    internal sealed record Said(Finding Finding)
    {
        public override string ToString() =>
            $"finding {Finding.Code} ({ContractWord.Of(Finding.Severity)}, {Finding.Subject?.ToString() ?? "machine"}): {Finding.Message} {Finding.Advice}";
    }

    /// <summary>What was chosen, and what comes of it.</summary>
    internal sealed record Choice(ApplyRequest Request, string Counted)
    {
        public override string ToString() =>
            $"stage {ContractWord.Of(Request.NamedStage!.Value)}: chosen {(Request.Gpus is null ? "by nobody" : Listed(Request.Gpus))}, warnings confirmed {YesOrNo(Request.Confirmed)}, "
            + $"choice offered {YesOrNo(Request.WasChoiceOffered)}; will be reserved: {Counted}";
    }

    /// <summary>What was shown, for whoever compares it with what was written.</summary>
    internal sealed record Forecast(string Root, PassthroughPlan Plan)
    {
        public override string ToString() =>
            $"forecast for {Listed(Plan.Binding.Gpus.Select(gpu => gpu.ToString()))}, made from {Root}: initramfs {NameList.Of(Plan.Initramfs)}, boot loader {NameList.Of(Plan.BootLoaders)}; "
            + $"files: {Listed(Plan.Files.Select(file => file.Path.Text))}";
    }

    /// <summary>What came of a stage.</summary>
    internal sealed record Outcome(Stage Stage, ApplyDocument Document)
    {
        public override string ToString() =>
            $"outcome {Document.OutcomeWord} of stage {ContractWord.Of(Stage)}: {Document.Summary.Text} Files: {Listed(Document.Files.Select(file => file.Path))}; "
            + $"commands: {Listed(Document.Commands.Select(run => string.Join(' ', run.Command)))}; findings: {Listed(Document.Findings.Select(finding => finding.Code))}; "
            + $"ends the installation: {YesOrNo(Document.Abort)}";
    }
}
