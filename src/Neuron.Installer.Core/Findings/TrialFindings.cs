// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Findings;

/// <summary>What can be said about a setup on trial.</summary>
internal static class TrialFindings
{
    public static Finding Good() => new(
        FindingKind.TrialGood,
        Severity.Info,
        null,
        new Text("The start with GPU passthrough has a picture: the trial is over."),
        new Text("There is nothing to do."));

    public static Finding Unknown() => new(
        FindingKind.TrialUnknown,
        Severity.Info,
        null,
        new Text("Whether this start has a picture cannot be known, since no monitor is seen. It counts as no failure."),
        new Text("If the screen stays black, connect the monitor to the graphics card that your desktop uses."));

    public static Finding Dark(DarkCause cause, IReadOnlyList<string> cards, bool nextIsWithout) => new(
        FindingKind.TrialDark,
        Severity.Warning,
        null,
        Message(cause, cards),
        nextIsWithout
            ? new Text("The next start is without GPU passthrough already.")
            : new Text("Restart and choose the entry without GPU passthrough in the boot menu."));

    public static Finding Cured(DarkCause cause, IReadOnlyList<string> cards) => new(
        FindingKind.TrialCured,
        Severity.Warning,
        null,
        Message(cause, cards),
        Advice(cause));

    /// <param name="loaders">The boot loaders, which have no way to count starts.</param>
    public static Finding ManualByLoader(string loaders) => new(
        FindingKind.TrialManual,
        Severity.Info,
        null,
        new Text("If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: {0} cannot count starts.", loaders),
        new Text(ChooseIt));

    /// <param name="entry">The entry that is named as the default.</param>
    public static Finding ManualByDefault(string entry) => new(
        FindingKind.TrialManual,
        Severity.Info,
        null,
        new Text("If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: {0} is set as the default of the boot menu, which is started in any case.", entry),
        new Text(ChooseIt));

    public static Finding ManualByOrder() => new(
        FindingKind.TrialManual,
        Severity.Info,
        null,
        new Text("If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: in the boot menu another entry comes next."),
        new Text(ChooseIt));

    private const string ChooseIt = "Then restart and choose the \"no GPU passthrough\" entry in the boot menu.";

    public static TargetException NotCounted(string output) => new(
        FindingKind.TrialNotCounted,
        new Text("The tries of the trial could not be written: {0}", output.Trim()),
        new Text("Check that grub-editenv is installed and that the boot partition is writable."));

    private static Text Message(DarkCause cause, IReadOnlyList<string> cards)
    {
        string displays = string.Join(", ", cards);
        return cause switch
        {
            DarkCause.CardGone => new Text("The start with GPU passthrough had no picture: besides the card for virtual machines there was no graphics card."),
            DarkCause.CardTaken => new Text("The start with GPU passthrough had no picture: vfio-pci held {0} too, the graphics card of this computer.", displays),
            DarkCause.NoDriver => new Text("The start with GPU passthrough had no picture: no driver held {0}, the graphics card of this computer.", displays),
            _ => new Text("The last starts with GPU passthrough did not finish."),
        };
    }

    private static Text Advice(DarkCause cause) => cause switch
    {
        DarkCause.CardGone => new Text("Now your desktop has all graphics cards. Put the other card back, or take passthrough out with \"neuron-hardware-detect revert --target /\". To try again: \"neuron-hardware-detect switch vm\"."),
        DarkCause.CardTaken => new Text("Now your desktop has all graphics cards. Set binding = \"address\" in the settings and set passthrough up again."),
        DarkCause.NoDriver => new Text("Now your desktop has all graphics cards. Look in the kernel log why its driver did not load (journalctl -k -b -1); often firmware files are missing. To try again: \"neuron-hardware-detect switch vm\"."),
        _ => new Text("Now your desktop has all graphics cards. \"neuron-hardware-detect verify --previous\" says what the kernel reported. To try again: \"neuron-hardware-detect switch vm\"."),
    };
}
