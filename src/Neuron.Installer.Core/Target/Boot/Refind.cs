// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>
/// rEFInd, which finds kernels by itself and takes their command lines from <c>refind_linux.conf</c> beside them, or
/// has stanzas for them in its own <c>refind.conf</c>.
/// </summary>
/// <remarks>"The rEFInd Boot Manager: Configuring the Boot Manager", "Creating Manual Boot Stanzas".</remarks>
internal sealed class Refind : IBootLoader
{
    private const string Stanzas = "refind.conf";

    private static readonly string[] s_names = ["refind_linux.conf", "EFI/refind/" + Stanzas, "EFI/BOOT/" + Stanzas, "EFI/boot/" + Stanzas, Stanzas];

    public string Name => "refind";

    public bool KeepsRescueEntryItself => true;

    public bool IsInstalled(TargetRoot target) => Configurations(target).Any();

    public IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew) => [];

    public IEnumerable<CommandLinePlace> Places(TargetRoot target, Func<TargetPath, string?> read) =>
        from path in Configurations(target)
        from line in RefindLines.Read(read(path) ?? "")
        where StartsTarget(target, line.CommandLine)
        select new CommandLinePlace(path, KernelCommandLine.Words(line.CommandLine), Reach.Kernel);

    public IEnumerable<IReadOnlyList<string>> EntryWords(TargetRoot target, TargetPath mount) =>
        from path in Files(target, mount)
        from line in RefindLines.Read(target.ReadText(path) ?? "")
        select KernelCommandLine.Words(line.CommandLine);

    /// <summary>
    /// <c>initrd=</c> among the parameters, which the kernel's own EFI loader reads, or in a stanza; without one
    /// rEFInd goes by the names.
    /// </summary>
    public IEnumerable<EntryImage> EntryImages(TargetRoot target, TargetPath mount) =>
        from path in Configurations(target, mount)
        from stanza in StanzasIn(target.ReadText(path) ?? "")
        let own = RefindLines.Read(stanza).Where(line => StartsTarget(target, line.CommandLine)).ToArray()
        where own.Length > 0
        let kernel = Plain(KeyedLines.Values(stanza, "loader") is [var loader, ..] ? loader : "")
        from image in own.SelectMany(line => KernelCommandLine.Words(line.CommandLine)).Where(word => word.StartsWith("initrd=", StringComparison.Ordinal)).Select(word => word["initrd=".Length..])
            .Concat(KeyedLines.Values(stanza, "initrd"))
        select new EntryImage(Plain(image), kernel);

    /// <summary>What stands in each stanza, and before the first.</summary>
    private static IEnumerable<string> StanzasIn(string text)
    {
        string[] lines = text.Split('\n');
        int[] starts = [0, .. Enumerable.Range(1, lines.Length - 1).Where(i => lines[i].TrimStart().StartsWith("menuentry", StringComparison.OrdinalIgnoreCase)), lines.Length];
        return starts.Zip(starts.Skip(1), (start, end) => string.Join('\n', lines[start..end]));
    }

    private static string Plain(string value) => value.Trim().Trim('"').Replace('\\', '/').Replace("%v", "", StringComparison.Ordinal);

    public void Plan(PlanDraft draft)
    {
        foreach (TargetPath path in Configurations(draft.Target))
        {
            PlanFile(draft, path);
        }
    }

    public IEnumerable<Text> Problems(Readback proof) =>
        from path in Configurations(proof.Target)
        from line in RefindLines.Read(proof.Target.ReadText(path) ?? "")
        where StartsTarget(proof.Target, line.CommandLine)
        from problem in proof.ParameterProblems(KernelCommandLine.Words(line.CommandLine), path, path)
        select problem;

    /// <summary>Those on one boot partition: beside the kernels, and stanzas beside rEFInd itself.</summary>
    private static IEnumerable<TargetPath> Configurations(TargetRoot target, TargetPath mount) =>
        // Only with lines for this system is it about us: rEFInd's own file is there in any case, and the other may be another system's.
        Files(target, mount).Where(path => RefindLines.Read(target.ReadText(path) ?? "") is var lines
            && (lines.Any(line => StartsTarget(target, line.CommandLine) && !KernelCommandLine.Words(line.CommandLine).Any(KernelWord.Rescue.Contains)) || (path.Name != Stanzas && lines.All(line => OwnerOf(target, line.CommandLine) != Ownership.Other))));

    /// <summary>Those there are, whosever they are.</summary>
    private static IEnumerable<TargetPath> Files(TargetRoot target, TargetPath mount) => s_names.Select(name => mount / name).Where(target.IsFile);

    private static IEnumerable<TargetPath> Configurations(TargetRoot target) =>
        BootPartitions.In(target).SelectMany(mount => Configurations(target, mount)).DistinctBy(target.Identity);

    private static void PlanFile(PlanDraft draft, TargetPath path)
    {
        string original = draft.Original(path) ?? "";
        WordChanges changes = new();
        string text = RefindLines.Change(original, (_, line) => StartsTarget(draft.Target, line) ? CommandLineEdit.Complete(draft, path, line, changes) : line);
        List<ManifestEdit> edits = [changes.ToEdit()];
        foreach ((string title, string line) in RefindLines.Read(original).Where(line => OwnerOf(draft.Target, line.CommandLine) == Ownership.Unknown))
        {
            draft.Find(TargetFindings.EntryNotAttributed(title.Length > 0 ? title : line, path));
        }

        if (draft.Settings.RescueEntry && (path.Name == Stanzas ? RescueStanzas(draft, text) : RescueLine(draft, text)) is { Length: > 0 } rescue)
        {
            // Last, so that the first one stays the default.
            text += (text.EndsWith('\n') || text.Length == 0 ? "" : "\n") + string.Join('\n', rescue) + "\n";
            draft.HasRescueEntry = true;
            edits.Insert(0, new ManifestEdit(EditRemoval.WholeLines, rescue, []));
        }

        draft.Edit(path, ManifestFileKind.QuotedWords, original, text, edits);
    }

    /// <summary>One more line, which rEFInd offers in the submenu of the kernel.</summary>
    private static string[]? RescueLine(PlanDraft draft, string text) =>
        RefindLines.Read(text).FirstOrDefault(pair => StartsTarget(draft.Target, pair.CommandLine) && !KernelCommandLine.IsOpen(pair.CommandLine)) is { CommandLine: not null } first
            ? [$"\"{CommandLineEdit.RescueTitle(draft.Target)}\" \"{CommandLineEdit.Rescue(first.CommandLine)}\""]
            : null;

    /// <summary>One more stanza for each kernel, made from the first that starts it, without its submenu.</summary>
    private static string[] RescueStanzas(PlanDraft draft, string text)
    {
        List<string> rescue = [];
        HashSet<string> kernels = [];
        List<string>? stanza = null;
        int depth = 0;
        foreach (string line in text.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            string trimmed = line.Trim();
            if (trimmed.StartsWith('#'))
            {
                continue;
            }

            if (depth == 0 && trimmed.StartsWith("menuentry", StringComparison.OrdinalIgnoreCase) && trimmed.EndsWith('{'))
            {
                stanza = [trimmed];
                depth = 1;
                continue;
            }

            int before = depth;
            depth += trimmed.EndsWith('{') ? 1 : trimmed == "}" ? -1 : 0;
            if (stanza is not null && before == 1 && depth <= 1 && trimmed.Length > 0)
            {
                stanza.Add(line);
            }

            if (depth == 0 && stanza is not null)
            {
                string body = string.Join('\n', stanza);
                string kernel = KeyedLines.Values(body, "loader") is [var loader, ..] ? loader.Trim().Trim('"').Replace('\\', '/') : "";
                if (stanza.SelectMany(added => RefindLines.Read(added)).Any(pair => StartsTarget(draft.Target, pair.CommandLine) && !KernelCommandLine.IsOpen(pair.CommandLine)) && kernels.Add(kernel))
                {
                    string name = stanza[0].Split('"') is [_, var given, ..] ? given : kernel;
                    rescue.Add($"menuentry \"{CommandLineEdit.RescueTitle(draft.Target, rescue.Count == 0 ? null : CommandLineEdit.KernelName(draft.Target, kernel) ?? name)}\" {{");
                    rescue.AddRange(stanza.Skip(1).Select(added => RefindLines.Change(added, (_, options) => CommandLineEdit.Rescue(options))));
                }

                stanza = null;
            }
        }

        return [.. rescue];
    }

    /// <summary>
    /// rEFInd's own file on a boot partition. Null when it is not there, or where it says to show no stanzas: <c>scanfor</c>
    /// has "manual" in it where it is not set.
    /// </summary>
    internal static TargetPath? OwnConfiguration(TargetRoot target, TargetPath mount) =>
        s_names.Where(name => name.EndsWith("/" + Stanzas, StringComparison.Ordinal))
            .Select(name => mount / name)
            .FirstOrDefault(target.IsFile) is { } path
        && (KeyedLines.Values(target.ReadText(path) ?? "", "scanfor") is not [.., var found] || found.Contains("manual", StringComparison.OrdinalIgnoreCase))
            ? path
            : null;

    /// <summary>A stanza that starts a unified image with another command line than its own (systemd-stub(7)).</summary>
    internal static IReadOnlyList<string> ImageStanza(string title, string image, string commandLine) =>
        [$"menuentry \"{title}\" {{", $"    loader {image}", $"    options \"{commandLine.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", "}"];

    /// <summary>Whether a command line names the target's root.</summary>
    private static bool StartsTarget(TargetRoot target, string commandLine) => OwnerOf(target, commandLine) == Ownership.Target;

    /// <summary>Which system a command line starts. A line without a root is completed by rEFInd's own words, or is no Linux.</summary>
    private static Ownership? OwnerOf(TargetRoot target, string commandLine)
    {
        IReadOnlyList<string> words = KernelCommandLine.Words(commandLine);
        return RootFileSystem.Named(words) is null ? null : EntryOwner.Of(target, words);
    }
}
