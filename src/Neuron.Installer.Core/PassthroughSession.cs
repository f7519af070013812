// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Settings.Reading;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Commands;
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
    private readonly SettingsReading _reading;
    private readonly MachineLook _look;
    private readonly SetupRun _setup;
    private (Assessment Of, ScanDocument Document)? _scan;

    private PassthroughSession(OpenRequest request, ILogger log, TimeProvider time, bool keepsLog)
    {
        _time = time;
        string settingsFile = request.SettingsFile ?? SettingsReader.DefaultFile;
        _reading = SettingsReader.Read(settingsFile);
        _log = new SessionLog(log, time) { Least = keepsLog ? Settings.LogLevel : LogLevel.None };
        _hostRootPath = request.HostRoot ?? Settings.HostRoot;
        _look = new MachineLook(_hostRootPath, Settings, _log, request.Language);
        _setup = new SetupRun(_reading, _log);
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

    /// <summary>How long a look at the machine may take.</summary>
    internal TimeSpan Patience
    {
        get => _look.Patience;
        set => _look.Patience = value;
    }

    /// <summary>Looks at the machine, anew each time.</summary>
    /// <exception cref="SessionException">The host root cannot be opened, or a device does not answer.</exception>
    public ScanDocument Detect()
    {
        Assessment assessment = Assess();
        if (_scan is not { } known || !ReferenceEquals(known.Of, assessment))
        {
            _scan = known = (assessment, ScanDocument.Of(assessment, Settings));
        }

        return known.Document;
    }

    /// <summary>Looks at the machine, anew each time.</summary>
    /// <exception cref="SessionException">The host root cannot be opened, or a device does not answer.</exception>
    internal Assessment Assess() => _look.Now();

    /// <summary>Says what a choice would do, without doing it.</summary>
    /// <exception cref="SessionException">An address is none, or the target cannot be used.</exception>
    public PlanDocument Plan(PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Stage stage = request.Stage is { } word ? ContractWord.StageOf(word) ?? throw SessionRequest.NoStage(word) : Stage.Installed;
        Assessment assessment = _look.Last ?? Assess();
        BindingPlan binding = BindingPlanner.Plan(assessment, SessionRequest.Addresses(request.Gpus ?? []), Settings);
        try
        {
            using TargetRoot target = request.TargetRoot is { } path ? TargetRoot.Open(path) : Forecast.OpenStandIn(Settings, _hostRootPath, _log);
            target.Host = _look.Host;
            PassthroughPlan plan = request.TargetRoot is null
                ? Forecast.Plan(binding, target, Settings, _log)
                : TargetPlanner.Plan(binding, target, Settings, stage);
            return PlanDocument.Of(plan, assessment, _reading);
        }
        catch (TargetException problem)
        {
            throw SessionRequest.Unusable(problem);
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
        var order = ApplyOrder.Of(request);
        return TryApply(order, ExecutionOf(runner, progress, cancel), out ErrorDocument? error) ?? throw new SessionException(error!);
    }

    /// <summary>
    /// Applies, and answers with one report of this stage and the one before, whose report the request brings along. No
    /// target mounted, and a look at the machine that fails, are findings in that report: an installer goes on or ends by it.
    /// </summary>
    /// <param name="request">What was chosen, and where to.</param>
    /// <param name="runner">Runs commands in the target. Null: none is run.</param>
    /// <param name="progress">Told how far it is and what it is doing. May be null.</param>
    /// <param name="cancel">Ends it before the files are written, or before the next command.</param>
    /// <exception cref="SessionException">The request is not one.</exception>
    public JsonObject ApplyStage(ApplyRequest request, ITargetCommandRunner? runner, Action<double, Text>? progress, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.TargetRoot is { Length: 0 })
        {
            // Where the installer has mounted nothing; a request that names no target at all is a mistake in the program.
            Finding notMounted = TargetFindings.NotMounted();
            DetectionLog.Findings(_log, [notMounted]);
            return JointReport.Of(request.Before, ApplyDocument.Of(notMounted, Settings));
        }

        var order = ApplyOrder.Of(request);
        return JointReport.Of(
            request.Before,
            TryApply(order, ExecutionOf(runner, progress, cancel), out ErrorDocument? error) ?? ApplyDocument.Of(error!, Settings));
    }

    private ApplyDocument? TryApply(ApplyOrder order, Execution execution, out ErrorDocument? error)
    {
        error = null;
        return (_look.Last ?? _look.TryNow(order.GoesOn ? _setup.LogOf(order.TargetRoot) : null, out error)) is { } assessment
            ? _setup.Apply(order, assessment, _look.Host, execution)
            : null;
    }

    private Execution ExecutionOf(ITargetCommandRunner? runner, Action<double, Text>? progress, CancellationToken cancel) => new(runner, _time, _log)
    {
        Progress = progress is null ? null : new ProgressCall(progress),
        Cancel = cancel,
    };

    /// <summary>Takes back what was set up in a target root.</summary>
    /// <param name="request">Where.</param>
    /// <param name="runner">Runs commands in the target. Null: none is run.</param>
    /// <param name="cancel">Ends it before the files are written, or before the next command.</param>
    /// <exception cref="SessionException">There is no target root, or it cannot be used.</exception>
    public RevertDocument Revert(RevertRequest request, ITargetCommandRunner? runner, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        string path = SessionRequest.TargetRoot(request.TargetRoot);
        try
        {
            using TargetRoot target = TargetRoot.Open(path);
            Trial.Leave(target, runner);
            using HostDirectory? host = HostRoot.TryOpen(_hostRootPath, out _);
            target.Host = host;
            return RevertDocument.Of(Reversal.Revert(target, Settings, new Execution(runner, _time, _log) { Cancel = cancel }));
        }
        catch (TargetException problem)
        {
            throw SessionRequest.Unusable(problem);
        }
    }

    /// <summary>Says what taking back would do in a target root, and does nothing.</summary>
    /// <param name="request">Where.</param>
    /// <exception cref="SessionException">There is no target root, or it cannot be used.</exception>
    public RevertPlanDocument PlanRevert(RevertRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        string path = SessionRequest.TargetRoot(request.TargetRoot);
        try
        {
            using TargetRoot target = TargetRoot.Open(path);
            using HostDirectory? host = HostRoot.TryOpen(_hostRootPath, out _);
            target.Host = host;
            (PassthroughPlan plan, IReadOnlyList<KeptFile> kept) = Reversal.Plan(target, Settings);
            return RevertPlanDocument.Of(plan, kept);
        }
        catch (TargetException problem)
        {
            throw SessionRequest.Unusable(problem);
        }
    }

    /// <summary>Writes everything detection reads as one archive, which can be used as a host root.</summary>
    /// <exception cref="SessionException">The host root cannot be opened.</exception>
    /// <exception cref="IOException">The archive cannot be written.</exception>
    public void WriteSnapshot(Stream archive)
    {
        _ = Assess();
        using RecordedDirectory recorded = new(_look.Host!);
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
        HostDirectory host = _look.Open();
        return Verification.Verification.OfRunning(host, _look.Read);
    }

    /// <summary>
    /// The root directory of the running system, when that is an installed one: what is planned for where nobody names a
    /// target. Null on a live medium, and where the machine is another than this.
    /// </summary>
    /// <exception cref="SessionException">The host root cannot be opened.</exception>
    public string? InstalledRoot()
    {
        HostDirectory host = _look.Open();
        return Path.GetFullPath(_hostRootPath) == "/"
            && !LiveSystem.IsStartedWith(KernelCommandLine.Words(host.ReadText("proc/cmdline", 4096) ?? ""))
            && (host.Exists("etc/os-release") || host.Exists("usr/lib/os-release"))
            ? "/"
            : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _look.Dispose();

    private sealed class ProgressCall(Action<double, Text> call) : IProgress<ApplyProgress>
    {
        public void Report(ApplyProgress value) => call(value.Fraction, value.Text);
    }
}
