// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Transactions;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Revert;

/// <summary>The way back: a target becomes what it was before passthrough was set up, except for what others changed since.</summary>
internal static class Reversal
{
    /// <summary>Takes back what was set up.</summary>
    /// <param name="target">The target.</param>
    /// <param name="settings">Whether images and boot configuration are made again afterwards.</param>
    /// <param name="execution">With what.</param>
    /// <returns>What came of it. A failure is a finding, not an exception.</returns>
    public static ReversalResult Revert(TargetRoot target, InstallerSettings settings, Execution execution)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(execution);
        (PassthroughPlan plan, IReadOnlyList<KeptFile> kept) = Plan(target, settings);
        ApplyResult result = PlanApplication.Apply(plan, target, execution);
        if (result.Outcome == ApplyOutcome.Failed)
        {
            return new ReversalResult(result.Outcome, [], [], result.Findings, result.Commands);
        }

        foreach (KeptFile file in kept)
        {
            execution.Log.Kept(file.Path, file.Reason.ToString());
        }

        TargetPath[] restored = [.. result.Files.Select(file => file.Path).Where(path => path != PassthroughManifest.Path && kept.All(file => file.Path != path))];
        foreach (TargetPath path in restored)
        {
            execution.Log.Restored(path);
        }

        return new ReversalResult(result.Outcome, restored, kept, result.Findings, result.Commands);
    }

    /// <summary>Says what would be taken back, and takes nothing back.</summary>
    /// <param name="target">The target.</param>
    /// <param name="settings">Whether images and boot configuration are made again afterwards.</param>
    /// <returns>The files and commands, and what others changed since.</returns>
    public static (PassthroughPlan Plan, IReadOnlyList<KeptFile> Kept) Plan(TargetRoot target, InstallerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(settings);
        BindingPlan nothing = new()
        {
            Gpus = [],
            Functions = [],
            Binding = Binding.Ids,
            KernelParameters = [],
            ContradictingParameters = [],
            Findings = [],
        };
        return (TargetPlanner.Plan(nothing, target, settings, Stage.Installed), Kept(target));
    }

    private static List<KeptFile> Kept(TargetRoot target)
    {
        try
        {
            PendingFiles files = PendingFiles.Read(target);
            List<KeptFile> kept = [];
            foreach (ManifestFile file in files.Manifest?.Files ?? [])
            {
                string? current = files.ReadText(file.Path);
                if (current is not null && PassthroughManifest.Hash(current) != file.Sha256After && !GeneratedFile.IsRescueEntry(file.Path, current))
                {
                    string[] removed = [.. file.Edits.SelectMany(edit => edit.Removed)];
                    kept.Add(new KeptFile(file.Path, removed.Length == 0
                        ? new Text("It was changed since. Our additions were removed, the rest stays.")
                        : new Text("It was changed since. Our additions were removed; {0}, removed during setup, was not restored.", string.Join(' ', removed))));
                }
            }

            return kept;
        }
        catch (TargetException)
        {
            // The plan met the same and says so.
            return [];
        }
    }
}
