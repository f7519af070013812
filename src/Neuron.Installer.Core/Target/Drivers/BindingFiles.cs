// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Drivers;

/// <summary>The files that tell vfio-pci which functions it takes, and what else in modprobe.d speaks of it.</summary>
internal static class BindingFiles
{
    private static readonly TargetPath s_modprobe = ModprobeConf.Path.Parent!;
    private static readonly TargetPath[] s_vendorModprobe = [TargetPath.Parse("/usr/lib/modprobe.d"), TargetPath.Parse("/usr/local/lib/modprobe.d"), TargetPath.Parse("/run/modprobe.d")];

    /// <summary>Plans them, whatever makes the image.</summary>
    internal static void Plan(PlanDraft draft)
    {
        BindingPlan binding = draft.Binding;
        PlanModprobe(draft, [draft.Own.Undo]);
        foreach (TargetPath path in draft.Target.List(s_modprobe, ".conf"))
        {
            foreach ((int number, string line) in ModprobeConf.Preventing(draft.Original(path) ?? ""))
            {
                draft.Find(TargetFindings.LoadPrevented(path, number, line));
            }

            if (path != ModprobeConf.Path)
            {
                TakeOutIds(draft, path);
            }
        }

        FindVendorIds(draft);
        FindKernelsWithoutVfioPci(draft);
        IReadOnlySet<string> builtIn = HostDrivers.BuiltInto(draft.Target);
        bool IsBuiltIn(BoundFunction function) => HostDrivers.For(function).Any(builtIn.Contains);
        IReadOnlyList<BoundFunction> byRule = [.. binding.Functions.OrderBy(f => f.Address).Where(f => binding.Binding == Binding.Address || IsBuiltIn(f))];
        if (byRule.Count > 0)
        {
            draft.Generate(UdevRule.Path, UdevRule.Compose(draft.Own, byRule));
            draft.UdevRulePath = UdevRule.Path;
        }
    }

    private static void FindKernelsWithoutVfioPci(PlanDraft draft)
    {
        IReadOnlyList<InstalledKernel> kernels = InstalledKernel.In(draft.Target);
        IReadOnlyList<string> without = [.. kernels.Where(kernel => kernel.LacksVfioPci(draft.Target)).Select(kernel => kernel.Version)];
        if (without.Count > 0)
        {
            draft.Find(TargetFindings.VfioPciMissing(without, without.Count == kernels.Count));
        }
    }

    /// <summary>The file that tells vfio-pci and modprobe what they are to do.</summary>
    /// <param name="draft">The plan.</param>
    /// <param name="undo">Comment lines on how to undo the setup.</param>
    private static void PlanModprobe(PlanDraft draft, IEnumerable<string> undo)
    {
        List<string> removed = [];
        string? foreign = draft.Original(ModprobeConf.Path);
        if (GeneratedFile.IsOurs(foreign))
        {
            foreign = ModprobeConf.Others(foreign!);
        }

        string ours = ModprobeConf.Compose(draft.Own, undo, draft.Binding);
        string merged = ModprobeConf.Merge(ours, foreign, removed);
        if (removed.Count > 0)
        {
            draft.Find(TargetFindings.IdsReplaced(ModprobeConf.Path, string.Join(' ', removed)));
        }

        IReadOnlyList<string> added = [.. PlanDraft.Lines(merged).Except(PlanDraft.Lines(foreign ?? ""))];
        draft.Set(new PlannedFile
        {
            Path = ModprobeConf.Path,
            Kind = ManifestFileKind.Generated,
            Original = foreign,
            After = merged,
            Edits = [new ManifestEdit(null, added, removed)],
        });
    }

    /// <summary>Says in the files themselves how to undo the setup, now that all of them are known.</summary>
    internal static void SayWayBack(PlanDraft draft)
    {
        if (draft.Binding.Gpus.Count > 0 && !draft.Own.HasUndoCommand)
        {
            PlanModprobe(draft, GeneratedFile.UndoByHand(ModprobeConf.Path, draft.Files));
        }

        if (draft.Previous is not { } previous || !draft.Files.All(IsAsRemembered))
        {
            return;
        }

        foreach (PlannedFile file in draft.Files)
        {
            draft.Set(file with { After = draft.Current(file.Path), Edits = previous.Files.First(known => known.Path == file.Path).Edits });
        }

        bool IsAsRemembered(PlannedFile file) =>
            GeneratedFile.DiffersInUndoOnly(draft.Current(file.Path), file.After)
            && previous.Files.Any(known => known.Path == file.Path && known.Sha256After == PassthroughManifest.Hash(draft.Current(file.Path)));
    }

    /// <summary>The vendor's files are not edited; one of the same name in /etc takes the place of each.</summary>
    private static void FindVendorIds(PlanDraft draft)
    {
        foreach (TargetPath path in s_vendorModprobe.SelectMany(directory => draft.Target.List(directory, ".conf")).Where(path => !draft.Target.List(s_modprobe).Contains(path.Name)))
        {
            List<string> ids = [];
            ModprobeConf.TakeOutIds(draft.Current(path) ?? "", ids);
            if (ids.Count > 0)
            {
                draft.Find(TargetFindings.IdsElsewhere(path));
            }
        }
    }

    /// <summary>Which file of modprobe.d counts is a matter of names, and of two lists of ids only one does: that of an older setup goes, and comes back when this one is undone.</summary>
    private static void TakeOutIds(PlanDraft draft, TargetPath path)
    {
        string original = draft.Original(path) ?? "";
        List<string> removed = [];
        string after = ModprobeConf.TakeOutIds(original, removed);
        if (removed.Count > 0)
        {
            draft.Find(TargetFindings.IdsReplaced(path, string.Join(' ', removed)));
            string[] lines = [.. PlanDraft.Lines(original)], left = [.. PlanDraft.Lines(after)];
            draft.Edit(path, ManifestFileKind.Lines, original, after, [new ManifestEdit(null, [.. left.Except(lines)], [.. lines.Except(left)])]);
        }
    }
}
