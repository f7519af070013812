// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core;

/// <summary>
/// What a front end talks to: one machine, one set of settings, from the first look to the written target. The
/// installer's page and the command line ask the same questions and get the same answers.
/// </summary>
/// <remarks>Not safe for several threads at once: a front end makes its calls one after another.</remarks>
public sealed class PassthroughSession : IDisposable
{
    private readonly SessionLog _log;
    private readonly string _hostRootPath;
    private readonly SettingsReading _reading;
    private HostDirectory? _host;
    private PciNames? _names;
    private Assessment? _assessment;

    private PassthroughSession(OpenRequest request, ILogger log)
    {
        string settingsFile = request.SettingsFile ?? SettingsReader.DefaultFile;
        _reading = SettingsReader.Read(settingsFile);
        _log = new SessionLog(log) { Least = Settings.LogLevel };
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
    public static string Version { get; } =
        typeof(PassthroughSession).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>What a front end needs to know before anything is detected.</summary>
    public OpenDocument Opened { get; }

    /// <summary>The settings that hold.</summary>
    public InstallerSettings Settings => _reading.Settings;

    /// <summary>Opens a session. Settings that cannot be used are no error: <see cref="Opened"/> lists what is wrong.</summary>
    public static PassthroughSession Open(OpenRequest request, ILogger log, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(time);
        return new PassthroughSession(request, log);
    }

    /// <summary>Looks at the machine, anew each time.</summary>
    /// <exception cref="SessionException">The host root cannot be opened.</exception>
    public ScanDocument Detect() => ScanDocument.Of(Assess(), Settings);

    /// <summary>Looks at the machine, anew each time.</summary>
    /// <exception cref="SessionException">The host root cannot be opened.</exception>
    public Assessment Assess()
    {
        try
        {
            _host ??= HostRoot.Open(_hostRootPath);
        }
        catch (HostRootException problem)
        {
            throw new SessionException(
                new ErrorDocument("host-root-unusable", problem.Message, "Correct \"root\" in the section [host] of the settings, or --host-root."),
                problem);
        }

        _names ??= PciNames.Read(_host, Settings.PciIds);
        _assessment = Assessment.Of(SysfsReader.Read(_host), _names, Settings);
        DetectionLog.Detected(_log, _hostRootPath, _assessment);
        return _assessment;
    }

    /// <summary>Writes everything detection reads as one archive, which can be used as a host root.</summary>
    /// <exception cref="SessionException">The host root cannot be opened.</exception>
    /// <exception cref="IOException">The archive cannot be written.</exception>
    public void WriteSnapshot(Stream archive)
    {
        _ = Assess();
        using RecordedDirectory recorded = new(_host!);
        _ = SysfsReader.Read(recorded);
        recorded.WriteTo(archive);
    }

    /// <inheritdoc/>
    public void Dispose() => _host?.Dispose();
}
