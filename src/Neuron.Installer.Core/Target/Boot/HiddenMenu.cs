// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Shell;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>A boot menu that is not shown by itself, and which key brings it up.</summary>
/// <remarks>The GNU GRUB manual, "timeout_style"; loader.conf(5), "timeout".</remarks>
internal static class HiddenMenu
{
    private static readonly string[] s_hidden = ["0", "menu-hidden", "menu-disabled"];
    private static readonly string[] s_no = ["no", "n", "false", "f", "off", "0"];

    /// <summary>How to bring up a hidden menu. Null when the menu is shown, or nothing is known of one.</summary>
    internal static Text? Key(PlanDraft draft)
    {
        if (Loaders(draft.Target) is [_, ..] loaders)
        {
            // Without the line there is no menu either.
            return loaders.Any(text => KeyedLines.Values(text, "timeout").Select(value => value.Trim()).LastOrDefault() is not { } timeout || s_hidden.Contains(timeout))
                ? new Text("The boot menu is hidden: hold the space bar while the computer starts to see it.")
                : null;
        }

        if (!new Grub().IsInstalled(draft.Target))
        {
            return null;
        }

        string all = string.Join('\n', Grub.Ordered(draft.Target).Select(path => draft.Planned(path) ?? ""));
        string? style = ShellVariable.In(all, "GRUB_TIMEOUT_STYLE").Words is [.., var last] ? last : null;
        string? seconds = ShellVariable.In(all, "GRUB_TIMEOUT").Words is [.., var number] ? number : null;
        return style is "hidden" or "countdown" || seconds == "0"
            ? new Text("The boot menu is hidden: press Esc several times while the computer starts to see it (hold Shift on a computer without UEFI).")
            : null;
    }

    /// <summary>Whether systemd-boot's menu lets nobody edit a command line.</summary>
    internal static bool HasNoEditor(TargetRoot target) =>
        Loaders(target).Any(text => KeyedLines.Values(text, "editor").Any(value => s_no.Contains(value.Trim())));

    private static string[] Loaders(TargetRoot target) =>
        [.. BootPartitions.In(target).Select(mount => target.ReadText(mount / BootPartitions.LoaderConf)).OfType<string>()];
}
