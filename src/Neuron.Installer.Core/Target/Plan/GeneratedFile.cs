// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Plan;

/// <summary>The first lines of every file that is ours alone: who wrote it for which system, why, and how to undo it.</summary>
internal sealed class GeneratedFile
{
    /// <summary>The file that says how to undo everything by hand, where the system has no command for it. It is always among those written.</summary>
    internal static readonly TargetPath WayBackPath = TargetPath.Parse("/etc/modprobe.d/vfio.conf");

    private const string Start = "# Written by neuron-vfio for ";
    private const string End = ": GPU passthrough.";

    /// <summary>The mark of setups made before the system was named in it.</summary>
    private const string Former = "# Written by the NeuronOS installer: GPU passthrough.";

    /// <summary>How the name of an entry ends that scripts of ours make again after a kernel's update.</summary>
    internal const string RescueEntryEnd = "~no-passthrough.conf";

    private const string UndoStart = "# Undo it";
    private const string Step = "#   ";

    internal GeneratedFile(TargetRoot target)
    {
        Mark = Start + OsRelease.Name(target) + End;
        HasUndoCommand = TargetPrograms.Find(target, "neuron-hardware-detect") is not null;
        Undo = HasUndoCommand
            ? $"{UndoStart} with: neuron-hardware-detect revert --target /"
            : $"{UndoStart}: the beginning of {WayBackPath} names what to delete.";
    }

    /// <summary>The line by which a file of ours is recognised, whatever the system is called.</summary>
    internal string Mark { get; }

    /// <summary>The line that says how to undo it.</summary>
    internal string Undo { get; }

    /// <summary>Whether the system has the command that undoes the setup.</summary>
    internal bool HasUndoCommand { get; }

    /// <summary>A file with <paramref name="purpose"/>, one comment line each, and then <paramref name="lines"/>.</summary>
    internal string Compose(IEnumerable<string> purpose, IEnumerable<string> lines) => Compose(purpose, [Undo], lines);

    /// <summary>The same, with more than one line about undoing it.</summary>
    internal string Compose(IEnumerable<string> purpose, IEnumerable<string> undo, IEnumerable<string> lines)
    {
        StringBuilder text = new();
        text.Append(Mark).Append('\n');
        foreach (string line in purpose)
        {
            text.Append("# ").Append(line).Append('\n');
        }

        foreach (string line in undo.Concat(lines))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What the command would do, in comment lines, for a system that does not have it.</summary>
    /// <param name="path">The file that the lines are for.</param>
    /// <param name="files">What is planned.</param>
    internal static IEnumerable<string> UndoByHand(TargetPath path, IReadOnlyList<PlannedFile> files)
    {
        yield return $"{UndoStart} by hand, as this system has no neuron-hardware-detect. Delete:";
        foreach (TargetPath deleted in files.Where(file => file.Original is null && file.After is not null).Select(file => file.Path).Append(PassthroughManifest.Path))
        {
            yield return Step + OneLine(deleted);
        }

        foreach (PlannedFile file in files.Where(file => file.Original is not null && file.After is not null && file.After != file.Original))
        {
            IEnumerable<string> added = file.Edits.SelectMany(Added).Distinct();
            string[] removed = [.. file.Edits.SelectMany(edit => edit.Removed).Distinct()];
            yield return Step + (file.Path == path ? "In this file, take out what is ours."
                : OneLine($"In {file.Path}, take out: {string.Join(' ', added)}{(removed.Length > 0 ? "; put back: " + string.Join(' ', removed) : "")}"));
        }

        yield return Step + "Then make the initramfs and the boot menu again.";
    }

    /// <summary>What an edit put in; of whole menu entries only where they begin.</summary>
    private static IEnumerable<string> Added(ManifestEdit edit) =>
        edit.Added.Any(line => line.Contains(Start[2..], StringComparison.Ordinal) && !line.StartsWith('#'))
            ? [$"all from \"{edit.Added[0].Trim()}\" on"]
            : edit.Added.Where(word => !word.StartsWith('#'));

    /// <summary>Whether a file is ours.</summary>
    internal static bool IsOurs(string? text) =>
        text is not null && (text.Contains(Former, StringComparison.Ordinal) || (text.Contains(Start, StringComparison.Ordinal) && PlanDraft.Lines(text).Any(IsMark)));

    /// <summary>Whether a file is an entry of ours, which scripts of ours make again: that it is another than the one first written is no hand's doing.</summary>
    internal static bool IsRescueEntry(TargetPath path, string? text) => path.Name.EndsWith(RescueEntryEnd, StringComparison.Ordinal) && IsOurs(text);

    /// <summary>Whether nothing but how to undo it differs: a system may get the command after its files were written, and none need be written again for that.</summary>
    internal static bool DiffersInUndoOnly(string? left, string? right) =>
        left is not null && right is not null && WithoutUndo(left).SequenceEqual(WithoutUndo(right), StringComparer.Ordinal);

    private static bool IsMark(string line)
    {
        int start = line.IndexOf(Start, StringComparison.Ordinal);
        return start >= 0 && line.IndexOf(End, start + Start.Length, StringComparison.Ordinal) > 0;
    }

    private static IEnumerable<string> WithoutUndo(string text) =>
        PlanDraft.Lines(text)
            .Where(line => !line.StartsWith(UndoStart, StringComparison.Ordinal) && !line.StartsWith(Step, StringComparison.Ordinal))
            .Select(line => IsMark(line) ? line[..(line.IndexOf(End, StringComparison.Ordinal) + End.Length)] : line);

    private static string OneLine(string text) => Printable.Of(text).Replace('\uFFFD', '?');
}
