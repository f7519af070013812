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
    [LoggerMessage(LogLevel.Information, "version {Version} on {Runtime}, called by {Client}")]
    public static partial void Opened(ILogger log, string version, string runtime, string client);

    [LoggerMessage(LogLevel.Information, "settings {File}: {Values}")]
    private static partial void Settings(ILogger log, string file, string values);

    [LoggerMessage(LogLevel.Information, "{Host}")]
    private static partial void Host(ILogger log, LogLines.Host host);

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

    [LoggerMessage(LogLevel.Information, "{Gpu}")]
    private static partial void FoundGpu(ILogger log, LogLines.Gpu gpu);

    [LoggerMessage(LogLevel.Information, "display {Address} {Id} stays with the computer: it is no graphics card to reserve")]
    private static partial void HostDisplay(ILogger log, PciAddress address, string id);

    [LoggerMessage("{Finding}")]
    private static partial void Found(ILogger log, LogLevel level, LogLines.Said finding);

    [LoggerMessage(LogLevel.Information, "recommended: {Address}. {Reason}")]
    private static partial void Recommended(ILogger log, string address, string reason);

    [LoggerMessage(LogLevel.Information, "{Choice}")]
    private static partial void Chosen(ILogger log, LogLines.Choice choice);

    [LoggerMessage(LogLevel.Information, "stage {Stage}: going on with what was set up before: {Gpus}")]
    private static partial void GoesOn(ILogger log, string stage, string gpus);

    [LoggerMessage(LogLevel.Information, "{Outcome}")]
    private static partial void Applied(ILogger log, LogLines.Outcome outcome);

    [LoggerMessage(LogLevel.Warning, "forecast.root of the settings, {Path}, is no folder here: the preview is made for the running system")]
    internal static partial void NoForecastRoot(ILogger log, string path);

    [LoggerMessage(LogLevel.Information, "{Forecast}")]
    private static partial void Forecast(ILogger log, LogLines.Forecast forecast);

    [LoggerMessage(LogLevel.Information, "outcome of all stages: {Outcome}")]
    public static partial void AllStages(ILogger log, string outcome);

    [LoggerMessage(LogLevel.Information, "{Computer}")]
    private static partial void Computer(ILogger log, LogLines.Computer computer);

    /// <summary>What a tester asks for first.</summary>
    /// <remarks>An attribute that never answers holds up a line of the log for <paramref name="patience"/>, and nothing else.</remarks>
    public static void Computer(ILogger log, HostDirectory host, ReadingThreads threads, string? language, TimeSpan patience)
    {
        if (!log.IsEnabled(LogLevel.Information))
        {
            return;
        }

        BackgroundRead<string[]> reading = new(threads, () => Computer(host));
        string[] read = reading.Wait(patience) ? reading.Result : [LogLines.Unknown, LogLines.Unknown, LogLines.Unknown, LogLines.Unknown];
        Computer(log, new LogLines.Computer(read, language));
    }

    /// <summary>Board, firmware, distribution and kernel.</summary>
    private static string[] Computer(HostDirectory host)
    {
        string Line(string name) => host.ReadText(name, 256)?.Trim() is { Length: > 0 } text ? text : LogLines.Unknown;
        string Dmi(params string[] names) => LogLines.Listed(names.Select(name => host.ReadText("sys/class/dmi/id/" + name, 256)?.Trim() ?? "").Where(text => text.Length > 0), LogLines.Unknown);
        string? name = (host.ReadText("etc/os-release", 8192) ?? host.ReadText("usr/lib/os-release", 8192))?.Split('\n')
            .FirstOrDefault(line => line.StartsWith("PRETTY_NAME=", StringComparison.Ordinal));
        return
        [
            Dmi("board_vendor", "board_name"),
            Dmi("bios_vendor", "bios_version", "bios_date"),
            name is null ? LogLines.Unknown : name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim('"', '\''),
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
        Host(log, new LogLines.Host(root, assessment));
        // Where its disks are and who may log in is nobody's business.
        CommandLine(log, PassthroughParameters.RelevantIn(machine.KernelCommandLine) is { Length: > 0 } words ? words : LogLines.None);
        foreach (string what in machine.Unreadable)
        {
            Unreadable(log, what);
        }

        foreach (GpuAssessment gpu in assessment.Gpus)
        {
            FoundGpu(log, new LogLines.Gpu(gpu));
        }

        Dictionary<PciAddress, PciFunction> functions = machine.Functions.ToDictionary(function => function.Address);
        HashSet<int?> groups = [.. assessment.Gpus.SelectMany(gpu => gpu.Gpu.Card).Select(function => function.IommuGroup)];
        foreach (IommuGroup group in machine.IommuGroups.Where(group => groups.Contains(group.Id)))
        {
            string members = LogLines.Listed(group.Members.Select(member =>
                functions.TryGetValue(member, out PciFunction? function) ? Assessment.Label(function, assessment.Names) : member.ToString()));
            Group(log, group.Id, members);
        }

        foreach (PciFunction display in assessment.Displays.HostOnly)
        {
            string id = display.Id?.ToString() ?? "unreadable";
            HostDisplay(log, display.Address, id);
        }

        Findings(log, assessment.Findings);
        Recommended(log, assessment.Recommended?.ToString() ?? LogLines.None, assessment.Reason.ToString());
    }

    public static void Findings(ILogger log, IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            // A blocked GPU is a fact about the machine, not a failure of the installer: a warning for the log at most.
            LogLevel level = finding.Severity == Severity.Info ? LogLevel.Information : LogLevel.Warning;
            LogLines.Said said = new(finding);
            Found(log, level, said);
        }
    }

    public static void Chosen(ILogger log, ApplyRequest request, IReadOnlyList<PciAddress> gpus)
    {
        string counted = LogLines.Listed(gpus.Select(gpu => gpu.ToString()));
        if (request.NamedStage == Stage.AfterBootLoader)
        {
            GoesOn(log, ContractWord.Of(Stage.AfterBootLoader), counted);
            return;
        }

        Chosen(log, new LogLines.Choice(request, counted));
    }

    /// <summary>What was shown, for whoever compares it with what was written.</summary>
    public static void Forecast(ILogger log, string root, PassthroughPlan plan) => Forecast(log, new LogLines.Forecast(root, plan));

    public static void Applied(ILogger log, Stage stage, ApplyDocument document) => Applied(log, new LogLines.Outcome(stage, document));

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
