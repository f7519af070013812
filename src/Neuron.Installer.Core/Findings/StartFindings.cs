// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Findings;

/// <summary>What can be said about the choice of the next start.</summary>
internal static class StartFindings
{
    public static Finding Chosen(bool isForHost, bool isForGood, IReadOnlyList<string> cards, IReadOnlyList<string> others)
    {
        string card = string.Join(", ", cards);
        string screen = string.Join(", ", others);
        Text message = (isForHost, isForGood) switch
        {
            (true, false) => new Text("In the next start only, your desktop has all graphics cards, {0} as well.", card),
            (true, true) => new Text("After the next start, your desktop has all graphics cards, {0} as well.", card),
            (_, false) when screen.Length > 0 => new Text("In the next start only, {0} is reserved for virtual machines. Your desktop runs on {1}.", card, screen),
            (_, true) when screen.Length > 0 => new Text("After the next start, {0} is reserved for virtual machines. Your desktop runs on {1}.", card, screen),
            (_, false) => new Text("In the next start only, {0} is reserved for virtual machines. Your desktop has no other graphics card.", card),
            (_, true) => new Text("After the next start, {0} is reserved for virtual machines. Your desktop has no other graphics card.", card),
        };
        Text advice = isForGood
            ? new Text("To go back, run \"neuron-hardware-detect switch {0}\".", isForHost ? "vm" : "host")
            : new Text("Restart when you like. The start after it is as usual again.");
        return new Finding(FindingKind.StartChosen, Severity.Info, null, message, advice);
    }

    public static Finding UnknownMenu(string loader) => new(
        FindingKind.StartMenuUnknown,
        Severity.Warning,
        null,
        new Text("Nothing was changed: the next start can be chosen ahead with GRUB and systemd-boot only, and this system uses {0}.", loader),
        new Text("Restart and choose the entry in the boot menu."));

    public static Finding NoEntry(bool isForHost) => new(
        FindingKind.StartNoEntry,
        Severity.Warning,
        null,
        isForHost
            ? new Text("Nothing was changed: the boot menu has no entry without GPU passthrough.")
            : new Text("Nothing was changed: the boot menu has no entry with GPU passthrough."),
        new Text("Run \"neuron-hardware-detect apply --target /\" as root: it makes the entry again, unless rescue_entry is false in the settings."));

    public static Finding NextWouldStay(string directory) => new(
        FindingKind.StartNextWouldStay,
        Severity.Warning,
        null,
        new Text("Nothing was changed: GRUB cannot write to {0}, so a choice for the next start would hold for every start after it as well.", directory),
        new Text("Restart and choose the entry in the boot menu, or use \"neuron-hardware-detect switch\"."));

    public static Finding DefaultIsFixed(string prefix, string directory) => new(
        FindingKind.StartDefaultFixed,
        Severity.Warning,
        null,
        new Text("Nothing was changed: GRUB_DEFAULT in /etc/default/grub names one entry that always starts."),
        new Text("Set GRUB_DEFAULT=saved there, run \"{0}mkconfig -o {1}/grub.cfg\", and try again.", prefix, directory));

    public static Finding CommandFailed(IReadOnlyList<string> command, int exitCode, string output) => new(
        FindingKind.StartCommandFailed,
        Severity.Warning,
        null,
        new Text(
            "Nothing was changed: \"{0}\" ended with {1}: {2}",
            string.Join(' ', command),
            exitCode.ToString(CultureInfo.InvariantCulture),
            output.Split('\n').LastOrDefault(line => line.Trim().Length > 0)?.Trim() ?? "-"),
        new Text("Run it as root; else restart and choose the entry in the boot menu."));
}
