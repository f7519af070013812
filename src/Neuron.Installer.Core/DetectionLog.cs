// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Microsoft.Extensions.Logging;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Linux;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Settings.Reading;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core;

/// <summary>What a tester reads first: versions, the machine, each GPU, each finding. One fact a line.</summary>
internal static partial class DetectionLog
{
    private const string Unknown = "unknown";
    private const string None = "none";

    [LoggerMessage(LogLevel.Information, "version {Version} on {Runtime}, called by {Client}")]
    public static partial void Opened(ILogger log, string version, string runtime, string client);

    [LoggerMessage(LogLevel.Information, "settings {File}: {Values}")]
    private static partial void Settings(ILogger log, string file, string values);

    [LoggerMessage(LogLevel.Information, "host {Root}: processor {Cpu}, IOMMU {Iommu}, hypervisor {Hypervisor}, desktop and boot messages on {BootDisplay} (known from {Evidence})")]
    private static partial void Host(ILogger log, string root, string cpu, string iommu, string hypervisor, string bootDisplay, string evidence);

    [LoggerMessage(LogLevel.Information, "the computer is as it was when it was looked at before")]
    public static partial void Unchanged(ILogger log);

    [LoggerMessage(LogLevel.Information, "IOMMU group {Group}: {Functions}")]
    private static partial void Group(ILogger log, int group, string functions);

    [LoggerMessage(LogLevel.Error, "the look at the computer did not end within {Seconds} s; PCI functions being read: {Functions}")]
    public static partial void Silent(ILogger log, string seconds, string functions);

    [LoggerMessage(LogLevel.Debug, "kernel parameters that matter here: {CommandLine}")]
    private static partial void CommandLine(ILogger log, string commandLine);

    [LoggerMessage(LogLevel.Debug, "not read: {What}")]
    private static partial void Unreadable(ILogger log, string what);

    [LoggerMessage(LogLevel.Information, "gpu {Address} {Id} class {Class} \"{Name}\": {Place}, used by the desktop {BootDisplay}, driver {Driver}, IOMMU group {Group}, goes together {Card}, monitor sockets {Connectors}, can be reserved {Selectable}")]
    private static partial void FoundGpu(ILogger log, PciAddress address, string id, string @class, string name, string place, string bootDisplay, string driver, string group, string card, string connectors, string selectable);

    [LoggerMessage(LogLevel.Information, "display {Address} {Id} stays with the computer: it is no graphics card to reserve")]
    private static partial void HostDisplay(ILogger log, PciAddress address, string id);

    [LoggerMessage("finding {Code} ({Severity}, {Subject}): {Message} {Advice}")]
    private static partial void Found(ILogger log, LogLevel level, string code, string severity, string subject, Text message, Text advice);

    [LoggerMessage(LogLevel.Information, "recommended: {Address}. {Reason}")]
    private static partial void Recommended(ILogger log, string address, string reason);

    [LoggerMessage(LogLevel.Information, "stage {Stage}: chosen {Asked}, warnings confirmed {Confirmed}, choice offered {Offered}; will be reserved: {Gpus}")]
    private static partial void Chosen(ILogger log, string stage, string asked, string confirmed, string offered, string gpus);

    [LoggerMessage(LogLevel.Information, "stage {Stage}: going on with what was set up before: {Gpus}")]
    private static partial void GoesOn(ILogger log, string stage, string gpus);

    [LoggerMessage(LogLevel.Information, "outcome {Outcome} of stage {Stage}: {Summary} Files: {Files}; commands: {Commands}; findings: {Findings}; ends the installation: {Abort}")]
    private static partial void Applied(ILogger log, string outcome, string stage, string summary, string files, string commands, string findings, string abort);

    [LoggerMessage(LogLevel.Warning, "forecast.root of the settings, {Path}, is no folder here: the preview is made for the running system")]
    internal static partial void NoForecastRoot(ILogger log, string path);

    [LoggerMessage(LogLevel.Information, "forecast for {Gpus}, made from {Root}: initramfs {Initramfs}, boot loader {BootLoader}; files: {Files}")]
    private static partial void Forecast(ILogger log, string gpus, string root, string initramfs, string bootLoader, string files);

    [LoggerMessage(LogLevel.Information, "outcome of all stages: {Outcome}")]
    public static partial void AllStages(ILogger log, string outcome);

    [LoggerMessage(LogLevel.Information, "computer: board {Board}, firmware {Firmware}, live system {Distribution}, kernel {Kernel}, language {Language}")]
    private static partial void Computer(ILogger log, string board, string firmware, string distribution, string kernel, string language);

    /// <summary>What a tester asks for first.</summary>
    /// <remarks>An attribute that never answers holds up a line of the log for <paramref name="patience"/>, and nothing else.</remarks>
    public static void Computer(ILogger log, HostDirectory host, ReadingThreads threads, string? language, TimeSpan patience)
    {
        if (!log.IsEnabled(LogLevel.Information))
        {
            return;
        }

        BackgroundRead<string[]> reading = new(threads, () => Computer(host));
        string[] read = reading.Wait(patience) ? reading.Result : [Unknown, Unknown, Unknown, Unknown];
        Computer(log, read[0], read[1], read[2], read[3], language ?? Unknown);
    }

    /// <summary>Board, firmware, distribution and kernel.</summary>
    private static string[] Computer(HostDirectory host)
    {
        string Line(string name) => host.ReadText(name, 256)?.Trim() is { Length: > 0 } text ? text : Unknown;
        string Dmi(params string[] names) => Listed(names.Select(name => host.ReadText("sys/class/dmi/id/" + name, 256)?.Trim() ?? "").Where(text => text.Length > 0), Unknown);
        string? name = (host.ReadText("etc/os-release", 8192) ?? host.ReadText("usr/lib/os-release", 8192))?.Split('\n')
            .FirstOrDefault(line => line.StartsWith("PRETTY_NAME=", StringComparison.Ordinal));
        return
        [
            Dmi("board_vendor", "board_name"),
            Dmi("bios_vendor", "bios_version", "bios_date"),
            name is null ? Unknown : name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim('"', '\''),
            Line("proc/sys/kernel/osrelease"),
        ];
    }

    public static void Settings(ILogger log, string file, InstallerSettings settings)
    {
        if (log.IsEnabled(LogLevel.Information))
        {
            Settings(log, file, SettingsText.Of(settings));
        }
    }

    /// <summary>What was found, or that it is what was found before.</summary>
    /// <param name="log">Gets it.</param>
    /// <param name="root">Where the computer was looked at.</param>
    /// <param name="assessment">What was found.</param>
    /// <param name="isKnown">Whether the log has these lines already.</param>
    /// <returns>The lines.</returns>
    public static IReadOnlyList<string> Detected(ILogger log, string root, Assessment assessment, Predicate<IReadOnlyList<string>> isKnown)
    {
        if (!log.IsEnabled(LogLevel.Critical))
        {
            return [];
        }

        HeldLog held = new();
        Write(held, root, assessment);
        string[] texts = [.. held.Lines.Select(line => line.Text)];
        if (isKnown(texts))
        {
            Unchanged(log);
        }
        else
        {
            held.PassOn(log);
        }

        return texts;
    }

    private static void Write(HeldLog log, string root, Assessment assessment)
    {
        Machine machine = assessment.Machine;
        Host(
            log,
            root,
            ContractWord.Of(machine.CpuVendor),
            machine.Iommu switch
            {
                IommuState.Enabled => "on",
                IommuState.DisabledInKernel => "off (kernel parameters)",
                IommuState.DisabledInFirmware => "off (firmware settings)",
                _ => "used by the hypervisor",
            },
            machine.IsXenControlDomain ? "Xen, which this system controls" : machine.Hypervisor ?? None,
            assessment.Displays.BootDisplay?.ToString() ?? Unknown,
            assessment.Displays.BootDisplayEvidence is { } evidence ? ContractWord.Of(evidence) : "nothing");
        // Where its disks are and who may log in is nobody's business.
        CommandLine(log, PassthroughParameters.RelevantIn(machine.KernelCommandLine) is { Length: > 0 } words ? words : None);
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
                gpu.Gpu.IsIntegrated ? "part of the processor" : function.Slot is { } slot ? $"slot {slot}" : "a card of its own",
                gpu.Gpu.IsBootDisplay is { } isBootDisplay ? YesOrNo(isBootDisplay) : Unknown,
                function.Driver ?? None,
                function.IommuGroup?.ToString(CultureInfo.InvariantCulture) ?? None,
                Listed(gpu.Gpu.Card.Select(member => member.Address.ToString())),
                Listed(gpu.Gpu.Card.SelectMany(member => member.Connectors).Select(connector => $"{connector.Name} {ContractWord.Of(connector.State)}")),
                YesOrNo(gpu.IsSelectable));
        }

        Dictionary<PciAddress, PciFunction> functions = machine.Functions.ToDictionary(function => function.Address);
        HashSet<int?> groups = [.. assessment.Gpus.SelectMany(gpu => gpu.Gpu.Card).Select(function => function.IommuGroup)];
        foreach (IommuGroup group in machine.IommuGroups.Where(group => groups.Contains(group.Id)))
        {
            string members = Listed(group.Members.Select(member =>
                functions.TryGetValue(member, out PciFunction? function) ? Assessment.Label(function, assessment.Names) : member.ToString()));
            Group(log, group.Id, members);
        }

        foreach (PciFunction display in assessment.Displays.HostOnly)
        {
            string id = display.Id?.ToString() ?? "unreadable";
            HostDisplay(log, display.Address, id);
        }

        Findings(log, assessment.Findings);
        Recommended(log, assessment.Recommended?.ToString() ?? None, assessment.Reason.ToString());
    }

    public static void Findings(ILogger log, IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            // A blocked GPU is a fact about the machine, not a failure of the installer: a warning for the log at most.
            LogLevel level = finding.Severity == Severity.Info ? LogLevel.Information : LogLevel.Warning;
            string subject = finding.Subject?.ToString() ?? "machine";
            string severity = ContractWord.Of(finding.Severity);
            Found(log, level, finding.Code, severity, subject, finding.Message, finding.Advice);
        }
    }

    public static void Chosen(ILogger log, ApplyRequest request, IReadOnlyList<PciAddress> gpus)
    {
        string counted = Listed(gpus.Select(gpu => gpu.ToString()));
        if (request.NamedStage?.GoesOn == true)
        {
            GoesOn(log, request.StageWord, counted);
            return;
        }

        string asked = request.Gpus is null ? "by nobody" : Listed(request.Gpus);
        Chosen(log, request.StageWord, asked, YesOrNo(request.Confirmed), YesOrNo(request.WasChoiceOffered), counted);
    }

    /// <summary>What was shown, for whoever compares it with what was written.</summary>
    public static void Forecast(ILogger log, string root, PassthroughPlan plan) => Forecast(
        log,
        Listed(plan.Binding.Gpus.Select(gpu => gpu.ToString())),
        root,
        plan.Initramfs,
        plan.BootLoader,
        Listed(plan.Files.Select(file => file.Path)));

    public static void Applied(ILogger log, string stage, ApplyDocument document) => Applied(
        log,
        document.OutcomeWord,
        stage,
        document.Summary.Text,
        Listed(document.Files.Select(file => file.Path)),
        Listed(document.Commands.Select(run => string.Join(' ', run.Command))),
        Listed(document.Findings.Select(finding => finding.Code)),
        YesOrNo(document.Abort));

    private static string YesOrNo(bool value) => value ? "yes" : "no";

    private static string Listed(IEnumerable<string> items, string otherwise = None) => string.Join(", ", items.DefaultIfEmpty(otherwise));

    /// <summary>Keeps lines until it is known whether they say anything new.</summary>
    private sealed class HeldLog : ILogger
    {
        public List<(LogLevel Level, string Text)> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add((logLevel, formatter(state, exception)));

        public void PassOn(ILogger log)
        {
            foreach ((LogLevel level, string text) in Lines)
            {
                log.Log(level, default, text, null, static (line, _) => line);
            }
        }
    }
}
