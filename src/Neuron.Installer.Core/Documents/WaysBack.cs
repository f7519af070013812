// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Documents;

/// <summary>How to get back from a setup, the nearest way first.</summary>
internal static class WaysBack
{
    /// <param name="plan">The plan.</param>
    /// <param name="isAwaited">Whether the menu with the entry without passthrough has yet to be made.</param>
    internal static IEnumerable<Text> Of(PassthroughPlan plan, bool isAwaited = false)
    {
        if (plan.HasRescueEntry && isAwaited)
        {
            yield return new Text("The boot menu has no entry without GPU passthrough yet. It comes when the menu is made again: do that before you restart.");
        }
        else if (plan.HasRescueEntry)
        {
            yield return new Text("If the screen stays black, restart and choose the \"no GPU passthrough\" entry in the boot menu.");
        }

        if (plan.MenuKey is { } key)
        {
            yield return key;
        }

        if (plan.HasUndoCommand || plan.Manifest is null)
        {
            yield return new Text("To undo everything, run \"sudo neuron-hardware-detect revert --target /\" and restart.");
            yield break;
        }

        foreach (Text step in ByHand(plan.Manifest))
        {
            yield return step;
        }
    }

    /// <summary>For a system that does not have the command: what it would do.</summary>
    private static IEnumerable<Text> ByHand(PassthroughManifest manifest)
    {
        IEnumerable<string> created = manifest.Files.Where(file => file.Sha256Before is null && file.Sha256After is not null).Select(file => file.Path.Text);
        yield return new Text("The installed system has no neuron-hardware-detect. To undo everything by hand, delete {0}.", string.Join(", ", created.Append(PassthroughManifest.Path)));
        foreach (ManifestFile file in manifest.Files.Where(file => file.Sha256Before is not null))
        {
            string added = string.Join(' ', file.Edits.SelectMany(edit => edit.Added).Where(word => !word.StartsWith('#')).Distinct());
            yield return added.Length > 0
                ? new Text("In {0}, take out: {1}", file.Path, added)
                : new Text("Look through {0}, which was changed.", file.Path);
        }

        // Not by the commands of the plan: a second stage that finds all done has none.
        yield return new Text("Then make the initramfs and the boot menu again, and restart.");
    }
}
