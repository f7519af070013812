// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Hardware.Sysfs;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Linux;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Settings.Reading;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Initramfs;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Revert;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Texts;
using Neuron.Installer.Core.Verification;

namespace Neuron.Installer.Core;

/// <summary>
/// What a front end talks to: one machine, one set of settings, from the first look to the written target. The
/// installer's page and the command line ask the same questions and get the same answers.
/// </summary>
/// <remarks>Not safe for several threads at once: a front end makes its calls one after another.</remarks>
public sealed class PassthroughSession : IDisposable
{
    private readonly SessionLog _log;
    private readonly TimeProvider _time;
    private readonly string _hostRootPath;
    private readonly string? _language;
    private readonly SettingsReading _reading;
    private readonly ReadingThreads _threads = new();
    private HostDirectory? _host;
    private PciNames? _names;
    private Assessment? _assessment;
    private ScanDocument? _scan;
    private IReadOnlyList<string> _lastLook = [];
    private bool _wasSilent;

    private PassthroughSession(OpenRequest request, ILogger log, TimeProvider time, bool keepsLog)
    {
        _time = time;
        _language = request.Language;
        string settingsFile = request.SettingsFile ?? SettingsReader.DefaultFile;
        _reading = SettingsReader.Read(settingsFile);
        _log = new SessionLog(log) { Least = keepsLog ? Settings.LogLevel : LogLevel.None };
        _hostRootPath = request.HostRoot ?? Settings.HostRoot;
        Opened = new OpenDocument(
            Version,
            RuntimeInformation.FrameworkDescription,
            FrontEndSettingsDocument.Of(Settings),
            FindingDocument.Of(_reading.Findings));
        DetectionLog.Opened(_log, Version, RuntimeInformation.FrameworkDescription, request.Client ?? "unknown");
        DetectionLog.Settings(_log, settingsFile, Settings);
        DetectionLog.Findings(_log, _reading.Findings);
    }

    /// <summary>The version of the project.</summary>
    public static string Version => ProjectVersion.Text;

    /// <summary>What a front end needs to know before anything is detected.</summary>
    public OpenDocument Opened { get; }

    /// <summary>The settings that hold.</summary>
    internal InstallerSettings Settings => _reading.Settings;

    /// <summary>Opens a session. Settings that cannot be used are no error: <see cref="Opened"/> lists what is wrong.</summary>
    /// <param name="request">The settings file, the host root, who calls.</param>
    /// <param name="log">Gets what is logged.</param>
    /// <param name="time">The time for the log in the target.</param>
    /// <param name="keepsLog">False where nobody reads a log and nothing is written into a target: then none is made.</param>
    public static PassthroughSession Open(OpenRequest request, ILogger log, TimeProvider time, bool keepsLog = true)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(time);
        return new PassthroughSession(request, log, time, keepsLog);
    }

    /// <summary>
    /// How long a look at the machine may take. A sixth of it when one has not ended before. Longer than a front end
    /// waits for it, so that an answer which comes late is not lost.
    /// </summary>
    internal TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(45);

    /// <summary>Looks at the machine, anew each time.</summary>
    /// <exception cref="SessionException">The host root cannot be opened, or a device does not answer.</exception>
    public ScanDocument Detect()
    {
        Assessment assessment = Assess();
        return _scan ??= ScanDocument.Of(assessment, Settings);
    }

    /// <summary>Looks at the machine, anew each time.</summary>
    /// <exception cref="SessionException">The host root cannot be opened, or a device does not answer.</exception>
    internal Assessment Assess() => Assess(before: null);

    /// <summary>Looks at the machine, anew each time.</summary>
    /// <param name="before">The log of a stage before, which may have what is found now.</param>
    private Assessment Assess(string? before)
    {
        if (_host is null)
        {
            _host = OpenHost();
            DetectionLog.Computer(_log, _host, _threads, _language, Patience / 6);
        }

        _names ??= PciNames.Read(_host, Settings.PciIds);
        Machine machine = ReadMachine(_host);
        if (_assessment is { } known && known.Machine == machine)
        {
            // Everything was read again, and what follows from it follows again.
            DetectionLog.Unchanged(_log);
            return known;
        }

        _scan = null;
        _assessment = Assessment.Of(machine, _names, Settings);
        _lastLook = DetectionLog.Detected(_log, _hostRootPath, _assessment, lines =>
            lines.SequenceEqual(_lastLook) || (before is not null && lines.All(line => before.Contains(Printable.Of(line), StringComparison.Ordinal))));
        return _assessment;
    }

    /// <summary>Says what a choice would do, without doing it.</summary>
    /// <exception cref="SessionException">An address is none, or the target cannot be used.</exception>
    public PlanDocument Plan(PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Stage stage = ApplyRequest.StageNamed(request.Stage ?? "installed")?.Stage ?? throw NoStage(request.Stage);
        Assessment assessment = _assessment ?? Assess();
        BindingPlan binding = BindingPlanner.Plan(assessment, Addresses(request.Gpus ?? []), Settings);
        try
        {
            using TargetRoot target = request.TargetRoot is { } path ? TargetRoot.Open(path) : OpenStandIn();
            target.Host = _host;
            PassthroughPlan plan = request.TargetRoot is null
                ? TargetPlanner.Plan(binding, target, ForForecast(target), Stage.Forecast)
                : TargetPlanner.Plan(binding, target, Settings, stage);
            if (request.TargetRoot is null)
            {
                // What is odd about the live system's own files says nothing about the target.
                plan = plan with { Findings = binding.Findings };
                if (plan.Files.Count > 0)
                {
                    DetectionLog.Forecast(_log, target.Path, plan);
                }
            }

            return PlanDocument.Of(plan, assessment, Settings);
        }
        catch (TargetException problem)
        {
            throw Unusable(problem);
        }
    }

    /// <summary>Applies a choice to a target root as it is now.</summary>
    /// <param name="request">What was chosen, and where to.</param>
    /// <param name="runner">Runs commands in the target. Null: none is run.</param>
    /// <param name="progress">Told how far it is and what it is doing. May be null.</param>
    /// <param name="cancel">Ends it before the files are written, or before the next command.</param>
    /// <exception cref="SessionException">The request is not one: an address is none, or there is no target root.</exception>
    public ApplyDocument Apply(ApplyRequest request, ITargetCommandRunner? runner, Action<double, Text>? progress, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        PciAddress[]? chosen = request.Gpus is null ? null : Addresses(request.Gpus);
        (Stage stage, bool goesOn) = request.NamedStage ?? throw NoStage(request.Stage);
        if (request.TargetRoot is not { Length: > 0 } path)
        {
            throw BadRequest("No target root was given.");
        }

        Assessment assessment = _assessment ?? Assess(goesOn ? LogOf(path) : null);
        try
        {
            using TargetRoot target = TargetRoot.Open(path);
            target.Host = _host;
            // Until the log is written, too: it belongs to what it tells of.
            using TargetLock alone = target.Lock();
            (IReadOnlyList<PciAddress> gpus, Finding? objection) = goesOn
                ? (SetUpBefore(target), null)
                : InitialChoice.Of(assessment, Settings).Decide(chosen, request.Confirmed, request.WasChoiceOffered, assessment, Settings);
            DetectionLog.Chosen(_log, request, gpus);
            Trial.Leave(target, runner);
            PassthroughPlan plan = TargetPlanner.Plan(BindingPlanner.Plan(assessment, gpus, Settings), target, Settings, stage);
            // Those of the machine are in the log since it was looked at.
            DetectionLog.Findings(_log, [.. objection is null ? [] : new[] { objection }, .. plan.Findings.Except(assessment.Findings)]);
            ApplyResult result = PlanApplication.Apply(plan, target, new Execution(runner, _time, _log)
            {
                Progress = progress is null ? null : new ProgressCall(progress),
                Cancel = cancel,
            });
            ApplyDocument document = ApplyDocument.Of(plan, result, assessment, Settings, new ApplyOccasion
            {
                Objection = objection,
                NewSystem = goesOn || stage == Stage.BeforeBootLoader ? NameOf(target) : null,
            });
            // Settings that do not say what was meant may be why it is as it is.
            document = document with { Findings = [.. FindingDocument.Of(_reading.Findings.Where(finding => finding.Severity > Severity.Info)), .. document.Findings] };
            return Finish(document, request, target);
        }
        catch (TargetException problem)
        {
            // The target cannot even be opened: there is nothing to write a log into either.
            return Finish(Refused(problem.ToFinding(), assessment), request, target: null);
        }
    }

    /// <summary>
    /// Applies, and answers with one report of this stage and the one before, whose report the request brings along. Then
    /// a look at the machine that fails is a finding in that report.
    /// </summary>
    /// <param name="request">What was chosen, and where to.</param>
    /// <param name="runner">Runs commands in the target. Null: none is run.</param>
    /// <param name="progress">Told how far it is and what it is doing. May be null.</param>
    /// <param name="cancel">Ends it before the files are written, or before the next command.</param>
    /// <exception cref="SessionException">The request is not one, or without a stage before, the machine cannot be looked at.</exception>
    public JsonObject ApplyStage(ApplyRequest request, ITargetCommandRunner? runner, Action<double, Text>? progress, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            return JointReport.Of(request.Before, Apply(request, runner, progress, cancel));
        }
        catch (SessionException problem) when (request.Before is { ValueKind: JsonValueKind.Object } && problem.Error.Code != "bad-request")
        {
            return JointReport.Of(request.Before, ApplyDocument.Of(problem.Error, Settings));
        }
    }

    /// <summary>Takes back what was set up in a target root.</summary>
    /// <param name="request">Where.</param>
    /// <param name="runner">Runs commands in the target. Null: none is run.</param>
    /// <param name="cancel">Ends it before the files are written, or before the next command.</param>
    /// <exception cref="SessionException">There is no target root, or it cannot be used.</exception>
    public RevertDocument Revert(RevertRequest request, ITargetCommandRunner? runner, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.TargetRoot is not { Length: > 0 } path)
        {
            throw BadRequest("No target root was given.");
        }

        try
        {
            using TargetRoot target = TargetRoot.Open(path);
            Trial.Leave(target, runner);
            using HostDirectory? host = HostIfAny();
            target.Host = host;
            return RevertDocument.Of(Reversal.Revert(target, Settings, new Execution(runner, _time, _log) { Cancel = cancel }));
        }
        catch (TargetException problem)
        {
            throw Unusable(problem);
        }
    }

    /// <summary>Says what taking back would do in a target root, and does nothing.</summary>
    /// <param name="request">Where.</param>
    /// <exception cref="SessionException">There is no target root, or it cannot be used.</exception>
    public RevertPlanDocument PlanRevert(RevertRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.TargetRoot is not { Length: > 0 } path)
        {
            throw BadRequest("No target root was given.");
        }

        try
        {
            using TargetRoot target = TargetRoot.Open(path);
            using HostDirectory? host = HostIfAny();
            target.Host = host;
            (PassthroughPlan plan, IReadOnlyList<KeptFile> kept) = Reversal.Plan(target, Settings);
            return RevertPlanDocument.Of(plan, kept);
        }
        catch (TargetException problem)
        {
            throw Unusable(problem);
        }
    }

    /// <summary>Writes everything detection reads as one archive, which can be used as a host root.</summary>
    /// <exception cref="SessionException">The host root cannot be opened.</exception>
    /// <exception cref="IOException">The archive cannot be written.</exception>
    public void WriteSnapshot(Stream archive)
    {
        _ = Assess();
        using RecordedDirectory recorded = new(_host!);
        Machine machine = SysfsReader.Read(recorded);
        // A command line names disks by their serial-like UUIDs; only what detection asks it about is passed on.
        recorded.Replace("proc/cmdline", PassthroughParameters.RelevantIn(machine.KernelCommandLine));
        recorded.Replace("proc/cpuinfo", VirtualMachine.RelevantIn(recorded.ReadText("proc/cpuinfo", 8192) ?? ""));
        recorded.Replace(BoardSlots.Table, BoardSlots.RelevantIn(recorded.ReadAll(BoardSlots.Table, BoardSlots.LargestTable)));
        recorded.WriteTo(archive);
    }

    /// <summary>Whether the machine, seen as a system that runs, is as it was set up.</summary>
    /// <exception cref="SessionException">The host root cannot be opened, or a device does not answer.</exception>
    public VerificationDocument Verify() => VerificationDocument.Of(Compare());

    /// <summary>The same as findings.</summary>
    internal IReadOnlyList<Finding> Compare()
    {
        HostDirectory host = _host ??= OpenHost();
        return Verification.Verification.OfRunning(host, ReadMachine);
    }

    /// <summary>
    /// The root directory of the running system, when that is an installed one: what is planned for where nobody names a
    /// target. Null on a live medium, and where the machine is another than this.
    /// </summary>
    /// <exception cref="SessionException">The host root cannot be opened.</exception>
    public string? InstalledRoot()
    {
        HostDirectory host = _host ??= OpenHost();
        return Path.GetFullPath(_hostRootPath) == "/"
            && !LiveSystem.IsStartedWith(KernelCommandLine.Words(host.ReadText("proc/cmdline", 4096) ?? ""))
            && (host.Exists("etc/os-release") || host.Exists("usr/lib/os-release"))
            ? "/"
            : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _threads.Dispose();
        _names?.Dispose();
        _host?.Dispose();
    }

    private HostDirectory OpenHost()
    {
        try
        {
            return HostRoot.Open(_hostRootPath);
        }
        catch (HostRootException problem)
        {
            throw new SessionException(
                new ErrorDocument("host-root-unusable", problem.Message, "Correct \"root\" in the section [host] of the settings, or --host-root."),
                problem);
        }
    }

    /// <summary>
    /// Reads in a thread of its own: an attribute of a device whose driver hangs is read for ever, and with it the
    /// installer would wait.
    /// </summary>
    private Machine ReadMachine(HostDirectory host)
    {
        SysfsReader reader = new(host, _threads) { IsRepeated = _assessment is not null };
        BackgroundRead<Machine> look = new(_threads, reader.ReadMachine);
        TimeSpan patience = _wasSilent ? Patience / 6 : Patience;
        if (!look.Wait(patience))
        {
            // The thread still has it.
            _host = null;
            _wasSilent = true;
            string seconds = patience.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
            string[] at = reader.At;
            DetectionLog.Silent(_log, seconds, at.Length == 0 ? "none" : string.Join(' ', at));
            throw new SessionException(new ErrorDocument(
                "hardware-silent",
                $"Looking at this computer did not end within {seconds} seconds{(at.Length == 0 ? "" : $"; it stopped at {string.Join(" or ", at)}")}.",
                "Start the computer again. If it does the same, a driver hangs: the kernel's messages (journalctl -k) name it."));
        }

        _wasSilent = false;
        return look.Result;
    }

    private static PciAddress[] Addresses(IReadOnlyList<string> texts) =>
        [.. texts.Select(text => PciAddress.TryParse(text, out PciAddress address)
            ? address
            : throw BadRequest($"\"{text}\" is not a PCI address such as 0000:01:00.0."))];

    private static SessionException NoStage(string? name) =>
        BadRequest($"There is no stage \"{name}\"; there are \"before_boot_loader\", \"after_boot_loader\" and \"installed\".");

    private static SessionException BadRequest(string message) =>
        new(new ErrorDocument("bad-request", message, "This is a mistake in the program that called, or on the command line."));

    private static SessionException Unusable(TargetException problem) =>
        new(new ErrorDocument(problem.Code, problem.Text.ToString(), problem.Advice.ToString()), problem);

    /// <summary>Null when there is none: what is undone needs no machine.</summary>
    private HostDirectory? HostIfAny()
    {
        try
        {
            return HostRoot.Open(_hostRootPath);
        }
        catch (HostRootException)
        {
            return null;
        }
    }

    /// <summary>The GPUs of an earlier stage.</summary>
    private static PciAddress[] SetUpBefore(TargetRoot target) =>
        PassthroughManifest.Read(target) is { } manifest ? [.. manifest.Gpus] : [];

    /// <summary>Before there is a target, what the settings name stands for it, else the running system: most media install themselves.</summary>
    private TargetRoot OpenStandIn()
    {
        if (Settings.ForecastRoot.Length > 0 && !Directory.Exists(Settings.ForecastRoot))
        {
            DetectionLog.NoForecastRoot(_log, Settings.ForecastRoot);
        }

        return TargetRoot.OpenReadOnly(new[] { Settings.ForecastRoot, _hostRootPath }.FirstOrDefault(Directory.Exists, "/"));
    }

    /// <summary>A laid-out sample machine is no system; then the preview is for the usual one.</summary>
    private InstallerSettings ForForecast(TargetRoot target) => Settings with
    {
        Initramfs = Settings.ForecastInitramfs ?? Settings.Initramfs ?? (target.HasSystem ? null : Generators.Usual.Name),
        BootLoader = Settings.ForecastBootLoader ?? Settings.BootLoader ?? (target.HasSystem ? null : BootLoaders.Usual.Name),
    };

    /// <summary>What a stage before wrote into the log of the target. Null when there is none.</summary>
    private string? LogOf(string path)
    {
        if (Settings.TargetLogFile.Length == 0)
        {
            return null;
        }

        try
        {
            using TargetRoot target = TargetRoot.OpenReadOnly(path);
            return target.ReadText(Settings.TargetLogFile);
        }
        catch (TargetException)
        {
            // Applying says what is wrong with it.
            return null;
        }
    }

    private static string NameOf(TargetRoot target) => OsRelease.Value(target, "NAME") is { Length: > 0 } ? OsRelease.Name(target) : "";

    private ApplyDocument Refused(Finding finding, Assessment assessment)
    {
        BindingPlan nothing = BindingPlanner.Plan(assessment, [], Settings);
        PassthroughPlan plan = new() { Binding = nothing, Initramfs = [], BootLoaders = [], Files = [], Commands = [], Findings = [finding] };
        ApplyResult result = new() { Outcome = ApplyOutcome.Failed, Steps = [], Findings = [finding], Files = [], Commands = [] };
        DetectionLog.Findings(_log, [finding]);
        return ApplyDocument.Of(plan, result, assessment, Settings, new ApplyOccasion());
    }

    private ApplyDocument Finish(ApplyDocument document, ApplyRequest request, TargetRoot? target)
    {
        DetectionLog.Applied(_log, request.StageWord, document);
        if (request.Before is { ValueKind: JsonValueKind.Object })
        {
            // Who reads the end of the log must not take a good second stage for the whole.
            DetectionLog.AllStages(_log, JointReport.Of(request.Before, document)["outcome"]?.ToString() ?? "unknown");
        }

        if (document.LogFile is not { } file)
        {
            return document;
        }

        try
        {
            if (target is null)
            {
                return document with { LogFile = null };
            }

            bool isSecret = document.Files.Any(written => target.Permissions(written.Path) is { } mode && (mode & (uint)UnixFileMode.OtherRead) == 0);
            TargetLogFile.Append(target, file, _time.GetUtcNow(), _log.TakeLines(), isSecret);
            return document;
        }
        catch (TargetException problem)
        {
            DetectionLog.Findings(_log, [problem.ToFinding()]);
            return document with { LogFile = null };
        }
    }

    private sealed class ProgressCall(Action<double, Text> call) : IProgress<ApplyProgress>
    {
        public void Report(ApplyProgress value) => call(value.Fraction, value.Text);
    }
}
