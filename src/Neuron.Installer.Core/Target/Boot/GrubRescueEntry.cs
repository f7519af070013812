// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>
/// The entries without passthrough in GRUB's menu: a script among grub-mkconfig's own, run whenever the menu is
/// made, so that they keep up with kernel updates.
/// </summary>
internal static class GrubRescueEntry
{
    /// <summary>
    /// Behind every other script in any language's order: <c>GRUB_DEFAULT=2</c> counts entries, and what stood in that
    /// place must stay there, also what 40_custom and 41_custom add.
    /// </summary>
    internal static readonly TargetPath Path = TargetPath.Parse("/etc/grub.d/zz_neuron_no_passthrough");


    private const UnixFileMode Mode =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    internal static void Plan(PlanDraft draft)
    {
        if (draft.Target.IsDirectory(Path.Parent!) || Grub.IsAwaited(draft))
        {
            draft.Generate(Path, Script(draft.Own, CommandLineEdit.HasIds(draft)), Mode);
            draft.HasRescueEntry = true;
        }
    }

    /// <summary>Whether a menu of this system offers the entry: it does once grub-mkconfig has run the script.</summary>
    internal static bool IsInMenu(TargetRoot target, TargetPath menu) =>
        target.ReadText(menu)?.Contains(" --id 'neuron-no-passthrough-", StringComparison.Ordinal) == true;

    /// <summary>
    /// The script. Nothing in it comes from the target but a name in its first line: that of its entries is read when it runs, and is the one that
    /// grub-mkconfig gives its own entries.
    /// </summary>
    /// <param name="own">Its first lines.</param>
    /// <param name="hasIds">Whether the ids stand on the command line: a vfio-pci that is built in takes nothing without them.</param>
    private static string Script(GeneratedFile own, bool hasIds)
    {
        Dictionary<string, string> values = new()
        {
            ["rescue_words"] = string.Join(' ', KernelWord.Rescue),
            ["title_end"] = CommandLineEdit.RescueTitleEnd,
        };
        if (hasIds)
        {
            values["ids"] = "";
        }

        return ShellScript.Of("grub-no-passthrough", own, values);
    }
}
