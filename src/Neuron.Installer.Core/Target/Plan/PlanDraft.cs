// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Shell;
using Neuron.Installer.Core.Target.Transactions;

namespace Neuron.Installer.Core.Target.Plan;

/// <summary>A plan for a target while it is made: what files were before our hand was in them, and what they become.</summary>
internal sealed class PlanDraft
{
    private readonly Dictionary<TargetPath, PlannedFile> _files = [];
    private readonly List<TargetPath> _order = [];
    private readonly HashSet<(uint, uint, ulong)> _identities = [];

    private readonly PendingFiles _pending;

    internal PlanDraft(TargetRoot target, PendingFiles pending)
    {
        _pending = pending;
        Target = target;
        Own = new GeneratedFile(target);
    }

    internal TargetRoot Target { get; }

    /// <summary>How the files begin that are ours alone.</summary>
    internal GeneratedFile Own { get; }

    internal required BindingPlan Binding { get; init; }

    internal required InstallerSettings Settings { get; init; }

    /// <summary>What was set up before. Null when nothing was.</summary>
    internal required PassthroughManifest? Previous { get; init; }

    /// <summary>The parameters the kernel must be started with, each safe to write.</summary>
    internal required IReadOnlyList<string> Parameters { get; init; }

    /// <summary>The udev rule that the image must hold. Null when none is needed.</summary>
    internal TargetPath? UdevRulePath { get; set; }

    /// <summary>The images that are made again afterwards.</summary>
    internal IReadOnlyList<TargetPath> ImagesMadeAgain { get; set; } = [];

    /// <summary>Whether the boot menu gets an entry without passthrough.</summary>
    internal bool HasRescueEntry { get; set; }

    /// <summary>Whether something that resembles the target stands for it: what is not there may be there later.</summary>
    internal bool IsForecast { get; init; }

    internal List<Finding> Findings { get; } = [];

    /// <summary>Why nothing of it may be written: somebody else's file stands where one of ours belongs. Null when none does.</summary>
    internal Finding? Refusal { get; private set; }

    internal IReadOnlyList<PlannedFile> Files => [.. _order.Select(path => _files[path])];

    /// <summary>Says something, once.</summary>
    internal void Find(Finding finding)
    {
        if (!Findings.Contains(finding))
        {
            Findings.Add(finding);
        }
    }

    /// <summary>What is in a file now. Null when there is none.</summary>
    internal string? Current(TargetPath path) => _pending.ReadText(path);

    /// <summary>What was in a file before our hand was in it. Null when there was none.</summary>
    internal string? Original(TargetPath path)
    {
        if (_files.GetValueOrDefault(path) is { } planned)
        {
            return planned.Original;
        }

        string? current = Current(path);
        ManifestFile? known = Previous?.Files.FirstOrDefault(file => file.Path == path);
        return known is null || current is null ? current
            : PassthroughManifest.Hash(current) == known.Sha256After || GeneratedFile.IsRescueEntry(path, current) ? known.OriginalText
            : EditRemoval.TakeOut(current, known);
    }

    /// <summary>What is planned for a file so far: what it becomes, or what it was.</summary>
    internal string? Planned(TargetPath path) => _files.GetValueOrDefault(path) is { } planned ? planned.After : Original(path);

    /// <summary>Plans a file that is ours alone.</summary>
    internal void Generate(TargetPath path, string content, UnixFileMode? mode = null)
    {
        string? current = Current(path);
        string? original = Original(path);
        if (GeneratedFile.IsOurs(original) || (original is not null && GeneratedFile.IsOurs(current)))
        {
            // Ours from an earlier time, and the manifest does not know it or somebody changed it.
            original = null;
            if (current != content && !GeneratedFile.IsRescueEntry(path, current))
            {
                Find(TargetFindings.OwnFileChanged(path));
            }
        }
        else if (original is not null && Previous?.Files.Any(file => file.Path == path) != true)
        {
            Refusal ??= TargetFindings.FileNotOurs(path);
            return;
        }

        Set(new PlannedFile
        {
            Path = path,
            Kind = ManifestFileKind.Generated,
            Original = original,
            After = content,
            Edits = [new ManifestEdit(null, Lines(content), [])],
            Mode = mode,
        });
    }

    /// <summary>Plans a change of a file that is somebody else's.</summary>
    internal void Edit(TargetPath path, ManifestFileKind kind, string? original, string after, IReadOnlyList<ManifestEdit> edits)
    {
        if (after != original)
        {
            Set(new PlannedFile { Path = path, Kind = kind, Original = original, After = after, Edits = edits });
        }
    }

    /// <summary>Plans to put words into and take words out of one variable of a shell file, after what is planned for the file already.</summary>
    internal void EditVariable(TargetPath path, string variable, Func<ShellVariable, ShellEdit> edit, bool adds, IReadOnlyList<string> wanted)
    {
        string? original = Original(path);
        string text = Planned(path) ?? "";
        ShellEdit result = edit(ShellVariable.In(text, variable));
        if (result.Refusal is { } refusal)
        {
            Find(TargetFindings.FileRefused(path, variable, refusal, wanted));
            return;
        }

        if (result.Changed.Count == 0)
        {
            return;
        }

        List<ManifestEdit> edits = _files.GetValueOrDefault(path) is { } planned ? [.. planned.Edits] : [];
        edits.Add(adds ? new ManifestEdit(variable, result.Changed, []) : new ManifestEdit(variable, [], result.Changed));
        Edit(path, ManifestFileKind.Shell, original, result.Text, edits);
    }

    /// <summary>Plans lines of ours at the end of a file that is somebody else's, after what is planned for the file already.</summary>
    internal void Append(TargetPath path, ManifestFileKind kind, IReadOnlyList<string> lines)
    {
        string text = Planned(path) ?? "";
        IReadOnlyList<ManifestEdit> edits = _files.GetValueOrDefault(path) is { } planned ? planned.Edits : [];
        Edit(
            path,
            kind,
            Original(path),
            text + (text.EndsWith('\n') || text.Length == 0 ? "" : "\n") + string.Join('\n', lines) + "\n",
            [new ManifestEdit(EditRemoval.WholeLines, lines, []), .. edits]);
    }

    internal static IReadOnlyList<string> Lines(string text) => text.TrimEnd('\n').Split('\n');

    /// <summary>Plans a file, in place of what was planned for it so far.</summary>
    internal void Set(PlannedFile file)
    {
        if (!_files.ContainsKey(file.Path))
        {
            // The same file may be reached by two paths, and must not be changed twice.
            if (Target.Identity(file.Path) is { } identity && !_identities.Add(identity))
            {
                return;
            }

            _order.Add(file.Path);
        }

        _files[file.Path] = file;
    }
}
