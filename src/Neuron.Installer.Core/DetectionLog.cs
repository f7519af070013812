// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Linux;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core;

/// <summary>What a tester reads first: versions, the machine, each GPU, each finding. One fact a line.</summary>
internal static partial class DetectionLog
{
    private const string Unknown = "unknown";

    [LoggerMessage(LogLevel.Information, "version {Version} on {Runtime}, called by {Client}")]
    public static partial void Opened(ILogger log, string version, string runtime, string client);

    [LoggerMessage(LogLevel.Information, "settings {File}: {Values}")]
    private static partial void Settings(ILogger log, string file, string values);

    [LoggerMessage(LogLevel.Information, "host {Root}: processor {Cpu}, IOMMU {Iommu}, {Functions} PCI functions in {Groups} groups, chassis {Chassis}, hypervisor {Hypervisor}, boot display {BootDisplay} by {Evidence}")]
    private static partial void Host(ILogger log, string root, CpuVendor cpu, IommuState iommu, int functions, int groups, string chassis, string hypervisor, string bootDisplay, string evidence);

    [LoggerMessage(LogLevel.Error, "the look at the computer did not end within {Seconds} s; PCI functions being read: {Functions}")]
    public static partial void Silent(ILogger log, string seconds, string functions);

    [LoggerMessage(LogLevel.Debug, "kernel parameters that matter here: {CommandLine}")]
    private static partial void CommandLine(ILogger log, string commandLine);

    [LoggerMessage(LogLevel.Debug, "not read: {What}")]
    private static partial void Unreadable(ILogger log, string what);

    [LoggerMessage(LogLevel.Information, "gpu {Address} {Id} class {Class} \"{Name}\": boot display {BootDisplay}, integrated {Integrated}, driver {Driver}, group {Group}, card {Card}, connectors {Connectors}, selectable {Selectable}")]
    private static partial void FoundGpu(ILogger log, PciAddress address, string id, string @class, string name, string bootDisplay, bool integrated, string driver, string group, string card, string connectors, bool selectable);

    [LoggerMessage(LogLevel.Information, "host display {Address} {Id}: never a candidate")]
    private static partial void HostDisplay(ILogger log, PciAddress address, string id);

    [LoggerMessage("finding {Code} ({Severity}, {Subject}): {Message} {Advice}")]
    private static partial void Found(ILogger log, LogLevel level, string code, Severity severity, string subject, Text message, Text advice);

    [LoggerMessage(LogLevel.Information, "recommended: {Address}. {Reason}")]
    private static partial void Recommended(ILogger log, string address, string reason);

    [LoggerMessage(LogLevel.Information, "choice at stage {Stage}: chosen {Asked}, confirmed {Confirmed}, page shown {PageShown}; what counts: {Gpus}")]
    private static partial void Chosen(ILogger log, string stage, string asked, bool confirmed, bool pageShown, string gpus);

    [LoggerMessage(LogLevel.Information, "going on at stage Boot with what was set up before: {Gpus}")]
    private static partial void GoesOn(ILogger log, string gpus);

    [LoggerMessage(LogLevel.Information, "outcome {Outcome} of stage {Stage}: {Summary} ({Files} files, {Commands} commands, {Findings} findings, abort {Abort})")]
    private static partial void Applied(ILogger log, ApplyOutcome outcome, string stage, string summary, int files, int commands, int findings, bool abort);

    [LoggerMessage(LogLevel.Warning, "forecast.root of the settings, {Path}, is no folder here: the preview is made for the running system")]
    internal static partial void NoForecastRoot(ILogger log, string path);

    [LoggerMessage(LogLevel.Information, "outcome of all stages: {Outcome}")]
    public static partial void AllStages(ILogger log, string outcome);

    [LoggerMessage(LogLevel.Information, "computer: board {Board}, firmware {Firmware}, live system {Distribution}, kernel {Kernel}, language {Language}")]
    private static partial void Computer(ILogger log, string board, string firmware, string distribution, string kernel, string language);

    /// <summary>What a tester asks for first.</summary>
    /// <remarks>An attribute that never answers holds up a line of the log for <paramref name="patience"/>, and nothing else.</remarks>
    public static void Computer(ILogger log, HostDirectory host, string? language, TimeSpan patience)
    {
        BackgroundRead<string[]> reading = new(() => Computer(host));
        string[] read = reading.Wait(patience) ? reading.Result : [Unknown, Unknown, Unknown, Unknown];
        Computer(log, read[0], read[1], read[2], read[3], language ?? Unknown);
    }

    /// <summary>Board, firmware, distribution and kernel.</summary>
    private static string[] Computer(HostDirectory host)
    {
        string Line(string name) => host.ReadText(name, 256)?.Trim() is { Length: > 0 } text ? text : Unknown;
        string Dmi(string name) => Line("sys/class/dmi/id/" + name);
        string? name = (host.ReadText("etc/os-release", 8192) ?? host.ReadText("usr/lib/os-release", 8192))?.Split('\n')
            .FirstOrDefault(line => line.StartsWith("PRETTY_NAME=", StringComparison.Ordinal));
        return
        [
            $"{Dmi("board_vendor")} {Dmi("board_name")}",
            $"{Dmi("bios_vendor")} {Dmi("bios_version")} of {Dmi("bios_date")}",
            name is null ? Unknown : name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim('"', '\''),
            Line("proc/sys/kernel/osrelease"),
        ];
    }

    public static void Settings(ILogger log, string file, InstallerSettings settings) => Settings(log, file, SettingsText.Of(settings));

    public static void Detected(ILogger log, string root, Assessment assessment)
    {
        Machine machine = assessment.Machine;
        Host(log, root, machine.CpuVendor, machine.Iommu, machine.Functions.Count, machine.IommuGroups.Count, machine.ChassisType?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown", machine.IsXenControlDomain ? "Xen, which this system controls" : machine.Hypervisor ?? "none", assessment.Displays.BootDisplay?.ToString() ?? "unknown", assessment.Displays.BootDisplayEvidence is { } evidence ? ContractWord.Of(evidence) : "nothing");
        // Where its disks are and who may log in is nobody's business.
        CommandLine(log, PassthroughParameters.RelevantIn(machine.KernelCommandLine));
        foreach (string what in machine.Unreadable)
        {
            Unreadable(log, what);
        }

        foreach (GpuAssessment gpu in assessment.Gpus)
        {
            PciFunction function = gpu.Gpu.Function;
            FoundGpu(
                log,
                function.Address,
                function.Id?.ToString() ?? "unreadable",
                function.Class?.ToString() ?? "unreadable",
                gpu.Name.Full,
                gpu.Gpu.IsBootDisplay switch { true => "yes", false => "no", null => "unknown" },
                gpu.Gpu.IsIntegrated,
                function.Driver ?? "none",
                function.IommuGroup?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "none",
                string.Join(' ', gpu.Gpu.Card.Select(member => member.Address)),
                string.Join(' ', gpu.Gpu.Card.SelectMany(member => member.Connectors).Select(connector => $"{connector.Name}={connector.State}")),
                gpu.IsSelectable);
        }

        foreach (PciFunction display in assessment.Displays.HostOnly)
        {
            HostDisplay(log, display.Address, display.Id?.ToString() ?? "unreadable");
        }

        Findings(log, assessment.Findings);
        Recommended(log, assessment.Recommended?.ToString() ?? "none", assessment.Reason.ToString());
    }

    public static void Findings(ILogger log, IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            // A blocked GPU is a fact about the machine, not a failure of the installer: a warning for the log at most.
            LogLevel level = finding.Severity == Severity.Info ? LogLevel.Information : LogLevel.Warning;
            string subject = finding.Subject?.ToString() ?? "machine";
            Found(log, level, finding.Code, finding.Severity, subject, finding.Message, finding.Advice);
        }
    }

    public static void Chosen(ILogger log, Stage stage, bool goesOn, ApplyRequest request, IReadOnlyList<PciAddress> gpus)
    {
        string counted = gpus.Count == 0 ? "none" : string.Join(' ', gpus);
        if (goesOn)
        {
            GoesOn(log, counted);
            return;
        }

        string asked = request.Gpus is null ? "nothing" : string.Join(' ', request.Gpus.DefaultIfEmpty("none"));
        Chosen(log, WordOf(stage), asked, request.Confirmed, request.WasChoiceOffered, counted);
    }

    public static void Applied(ILogger log, Stage stage, ApplyDocument document) => Applied(
        log,
        document.Outcome,
        WordOf(stage),
        document.Summary.Text,
        document.Files.Count,
        document.Commands.Count,
        document.Findings.Count,
        document.Abort);

    /// <summary>As the log always said it: who reads logs looks for these words.</summary>
    private static string WordOf(Stage stage) => stage == Stage.BeforeBootLoader ? "Install" : "Boot";
}
