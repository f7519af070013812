// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Hardware.Sysfs;

namespace Neuron.Installer.Core.Verification;

/// <summary>What the kernel shows about the screens of a running system, at one moment.</summary>
internal sealed record PictureFacts
{
    private const string Drm = "sys/class/drm";
    private const string Graphics = "sys/class/graphics";
    private const string Consoles = "sys/class/vtconsole";
    private const string Sessions = "run/systemd/sessions";
    private const string Units = "etc/systemd/system";
    private const int LargestUnit = 64 << 10;

    /// <summary>The display controllers, in order of address.</summary>
    public IReadOnlyList<PciFunction> Displays { get; init; } = [];

    /// <summary>The addresses that were given to virtual machines.</summary>
    public IReadOnlySet<PciAddress> Reserved { get; init; } = new HashSet<PciAddress>();

    /// <summary>Whether there is a DRM card that no PCI function's driver made: the firmware's framebuffer (simpledrm).</summary>
    public bool HasFirmwareCard { get; init; }

    /// <summary>
    /// The framebuffers, each with the function that it stands below. Null where there is none: the firmware's,
    /// with older kernels.
    /// </summary>
    public IReadOnlyList<PciAddress?> Framebuffers { get; init; } = [];

    /// <summary>Whether the console writes in the text mode of a VGA card, which takes no driver.</summary>
    public bool HasTextConsole { get; init; }

    /// <summary>Whether somebody has logged in at the computer itself.</summary>
    public bool HasLogin { get; init; }

    /// <summary>Whether no monitor was seen when passthrough was set up, though drivers could have seen one.</summary>
    public bool IsHeadless { get; init; }

    /// <summary>Reads them.</summary>
    internal static PictureFacts Read(HostDirectory host, IReadOnlySet<PciAddress> reserved, bool isHeadless) => new()
    {
        Displays = [.. SysfsReader.Read(host).Functions.Where(function => function.Class is { IsDisplay: true })],
        Reserved = reserved,
        // card0, not card0-HDMI-A-1: the link ends in the device it belongs to, then drm/card0.
        HasFirmwareCard = host.List(Drm).Any(name => name.StartsWith("card", StringComparison.Ordinal) && !name.Contains('-', StringComparison.Ordinal)
            && host.ReadLink($"{Drm}/{name}") is { } link && !PciAddress.TryParse(Part(link, 3), out _)),
        Framebuffers = [.. host.List(Graphics).Where(name => name.StartsWith("fb", StringComparison.Ordinal) && name.Length > 2 && char.IsAsciiDigit(name[2]))
            .Select(name => OwnerIn(host.ReadLink($"{Graphics}/{name}") ?? ""))],
        HasTextConsole = host.List(Consoles).Any(name =>
            host.ReadText($"{Consoles}/{name}/name")?.Contains("VGA+", StringComparison.Ordinal) == true && host.ReadText($"{Consoles}/{name}/bind") == "1"),
        HasLogin = host.List(Sessions).Any(name => IsLogin(host.ReadText($"{Sessions}/{name}") ?? "", LogsInByItself(host))),
        IsHeadless = isHeadless,
    };

    /// <summary>
    /// A session file of systemd-logind. One that was opened without a password, as by a display manager or a console
    /// told to, proves no eye on the screen.
    /// </summary>
    internal static bool IsLogin(string session, bool consoleLogsIn = false)
    {
        string[] lines = session.Split('\n');
        return lines.Contains("SEAT=seat0")
            && lines.Contains("CLASS=user")
            && !lines.Any(line => line.StartsWith("SERVICE=", StringComparison.Ordinal)
                && (line.Contains("autologin", StringComparison.Ordinal) || (consoleLogsIn && line is "SERVICE=login" or "SERVICE=greetd")));
    }

    /// <summary>Whether a console was told to let somebody in: agetty by a drop-in of its unit, or greetd, whose first session takes no password.</summary>
    private static bool LogsInByItself(HostDirectory host) =>
        host.List(Units).Where(name => name.StartsWith("getty@", StringComparison.Ordinal) || name.StartsWith("autovt@", StringComparison.Ordinal))
            .SelectMany(name => host.List($"{Units}/{name}").Select(file => $"{Units}/{name}/{file}"))
            .Any(path => host.ReadText(path, LargestUnit)?.Contains("--autologin", StringComparison.Ordinal) == true)
        || host.ReadText("etc/greetd/config.toml", LargestUnit)?.Contains("initial_session", StringComparison.Ordinal) == true;

    /// <summary>The nearest PCI function that a device stands below. Null when there is none.</summary>
    private static PciAddress? OwnerIn(string link)
    {
        foreach (string part in link.Split('/').Reverse())
        {
            if (PciAddress.TryParse(part, out PciAddress address))
            {
                return address;
            }
        }

        return null;
    }

    /// <summary>A part of a path, counted from its end.</summary>
    private static string Part(string path, int fromEnd) => path.Split('/') is var parts && parts.Length >= fromEnd ? parts[^fromEnd] : "";
}
