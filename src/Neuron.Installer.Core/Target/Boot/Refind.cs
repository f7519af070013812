// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>rEFInd, which finds kernels by itself and takes their command lines from <c>refind_linux.conf</c> beside them.</summary>
internal sealed class Refind : IBootLoader
{
    internal const string Configuration = "/boot/refind_linux.conf";

    public string Name => "refind";

    public bool IsInstalled(TargetRoot target) => target.IsFile(Configuration);

    public TargetCommand? Regeneration(TargetRoot target, bool evenIfNew) => null;

    public void Plan(PlanDraft draft)
    {
        string? original = draft.Original(Configuration);
        if (original is null)
        {
            return;
        }

        List<string> added = [];
        List<string> removed = [];
        string text = RefindLines.Change(original, (_, line) => HasRoot(line) ? CommandLineEdit.Complete(draft, Configuration, line, added, removed) : line);
        List<ManifestEdit> edits = [new ManifestEdit(null, added, removed)];
        if (draft.Settings.RescueEntry && RefindLines.Read(text).FirstOrDefault(pair => HasRoot(pair.CommandLine)) is { CommandLine: not null } first)
        {
            // Last, so that the first line stays the default; rEFInd offers it in the submenu of the kernel.
            string line = $"\"{CommandLineEdit.RescueTitle(draft.Target)}\" \"{CommandLineEdit.Rescue(first.CommandLine)}\"";
            text += (text.EndsWith('\n') ? "" : "\n") + line + "\n";
            draft.HasRescueEntry = true;
            edits.Insert(0, new ManifestEdit(HandInFile.WholeLines, [line], []));
        }

        draft.Edit(Configuration, ManifestFileKind.QuotedWords, original, text, edits);
    }

    public IEnumerable<Text> Problems(Proof proof) =>
        from line in RefindLines.Read(proof.Target.ReadText(Configuration) ?? "")
        where HasRoot(line.CommandLine)
        from parameter in proof.Plan.Manifest?.KernelParameters ?? []
        where !KernelCommandLine.Words(line.CommandLine).Any(word => KernelWord.Says(word, parameter))
        select new Text("{0} lacks {1}.", Configuration, parameter);

    private static bool HasRoot(string commandLine) =>
        KernelCommandLine.Words(commandLine).Any(word => word.StartsWith("root=", StringComparison.Ordinal));
}
