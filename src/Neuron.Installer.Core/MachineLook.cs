// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Hardware.Sysfs;
using Neuron.Installer.Core.Linux;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core;

/// <summary>The machine of a session, looked at as often as somebody asks, and with patience.</summary>
internal sealed class MachineLook(string hostRoot, InstallerSettings settings, SessionLog log, string? language) : IDisposable
{
    private readonly ReadingThreads _threads = new();
    private PciNames? _names;
    private IReadOnlyList<string> _lastLook = [];
    private bool _wasSilent;

    /// <summary>Where it is read. Null when that is not open.</summary>
    internal HostDirectory? Host { get; private set; }

    /// <summary>What the last look found. Null before the first one.</summary>
    internal Assessment? Last { get; private set; }

    /// <summary>
    /// How long a look may take. A sixth of it when one has not ended before. Longer than a front end waits for it, so that
    /// an answer which comes late is not lost.
    /// </summary>
    internal TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(45);

    /// <summary>Looks at the machine, anew each time.</summary>
    /// <exception cref="SessionException">The host root cannot be opened, or a device does not answer.</exception>
    internal Assessment Now() => TryNow(before: null, out ErrorDocument? error) ?? throw new SessionException(error!);

    /// <summary>Looks at the machine, anew each time.</summary>
    /// <param name="before">The log of a stage before, which may have what is found now.</param>
    /// <param name="error">Why there is no answer. Null when there is one.</param>
    internal Assessment? TryNow(string? before, out ErrorDocument? error)
    {
        if (Host is null)
        {
            if (TryOpen(out error) is not { } opened)
            {
                return null;
            }

            DetectionLog.Computer(log, opened, _threads, language, Patience / 6);
        }

        _names ??= PciNames.Read(Host!, settings.PciIds);
        if (TryRead(Host!, out error) is not { } machine)
        {
            return null;
        }

        if (Last is { } known && known.Machine == machine)
        {
            // Everything was read again, and what follows from it follows again.
            DetectionLog.Unchanged(log);
            return known;
        }

        Last = Assessment.Of(machine, _names, settings);
        _lastLook = DetectionLog.Detected(log, hostRoot, Last, lines =>
            lines.SequenceEqual(_lastLook) || (before is not null && lines.All(line => before.Contains(Printable.Of(line), StringComparison.Ordinal))));
        return Last;
    }

    /// <summary>Opens the machine, if it is not open.</summary>
    /// <exception cref="SessionException">The host root cannot be opened.</exception>
    internal HostDirectory Open() => Host ?? TryOpen(out ErrorDocument? error) ?? throw new SessionException(error!);

    /// <summary>Reads the machine, and makes nothing of it.</summary>
    /// <exception cref="SessionException">A device does not answer.</exception>
    internal Machine Read(HostDirectory host) => TryRead(host, out ErrorDocument? error) ?? throw new SessionException(error!);

    /// <inheritdoc/>
    public void Dispose()
    {
        _threads.Dispose();
        _names?.Dispose();
        Host?.Dispose();
    }

    private HostDirectory? TryOpen(out ErrorDocument? error)
    {
        error = null;
        Host = HostRoot.TryOpen(hostRoot, out string? problem);
        if (problem is not null)
        {
            error = ErrorDocument.InEnglish("host-root-unusable", problem, "Correct \"root\" in the section [host] of the settings, or --host-root.") with { IsAboutRequest = true };
        }

        return Host;
    }

    /// <summary>
    /// Reads in a thread of its own: an attribute of a device whose driver hangs is read for ever, and with it the
    /// installer would wait.
    /// </summary>
    private Machine? TryRead(HostDirectory host, out ErrorDocument? error)
    {
        SysfsReader reader = new(host, _threads) { IsRepeated = Last is not null };
        BackgroundRead<Machine> look = new(_threads, reader.ReadMachine);
        TimeSpan patience = _wasSilent ? Patience / 6 : Patience;
        _wasSilent = !look.Wait(patience);
        if (!_wasSilent)
        {
            error = null;
            return look.Result;
        }

        // The thread still has it.
        Host = null;
        string seconds = patience.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
        string[] at = reader.At;
        DetectionLog.Silent(log, seconds, at.Length == 0 ? "none" : string.Join(' ', at));
        error = ErrorDocument.Of(
            "hardware-silent",
            at.Length == 0
                ? new Text("Looking at this computer did not end within {0} seconds.", seconds)
                : new Text("Looking at this computer did not end within {0} seconds; it stopped at {1}.", seconds, string.Join(", ", at)),
            new Text("Start the computer again. If it does the same, a driver hangs: the kernel's messages (journalctl -k) name it."));
        return null;
    }
}
