// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.BootMenu;

/// <summary>Whether the boot menu of a plan goes on to the entry without passthrough by itself when a trial has failed.</summary>
internal static class TrialReach
{
    // Of the boot loader that reads such entries, as the target sees the firmware's variables: those of the machine that it is set up on.
    private static readonly TargetPath s_chosenDefault = TargetPath.Parse("/sys/firmware/efi/efivars/LoaderEntryDefault-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f");

    /// <summary>What keeps it from that. Null when nothing does.</summary>
    internal static Finding? Obstacle(PlanDraft draft, IReadOnlyList<IBootLoader> loaders)
    {
        if (loaders.Any(loader => loader.Trial == TrialCount.InMenu))
        {
            return null;
        }

        CountedEntries entries = CountedEntries.Planned(draft);
        if (!entries.HasOwn || loaders.All(loader => loader.Trial == TrialCount.None))
        {
            return TrialFindings.ManualByLoader(string.Join(", ", loaders.Select(loader => loader.Name)));
        }

        string? chosen = draft.Target.ReadBytes(s_chosenDefault) is { Length: > 4 } bytes ? Encoding.Unicode.GetString(bytes, 4, (bytes.Length - 4) & ~1).TrimEnd('\0') : null;
        return entries.LeadsToRescue(chosen) ? null
            : (chosen ?? entries.ConfiguredDefault) is not CountedEntries.Any and var named ? TrialFindings.ManualByDefault(named)
            : TrialFindings.ManualByOrder();
    }
}
