// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Shell;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>A kernel command line in a variable of a shell file.</summary>
internal static class ShellCommandLine
{
    /// <summary>Takes out what contradicts and adds what is missing.</summary>
    internal static void Complete(PlanDraft draft, TargetPath path, string variable)
    {
        RemoveContradictions(draft, path, variable);
        IReadOnlyList<string> missing = KernelWord.Missing(draft.Parameters, ShellVariable.In(draft.Planned(path) ?? "", variable).Words);
        Append(draft, path, variable, missing);
    }

    internal static void Append(PlanDraft draft, TargetPath path, string variable, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        draft.EditVariable(
            path,
            variable,
            found => found is { IsAssigned: true, IsArray: true, Refusal: null }
                ? new ShellEdit(draft.Planned(path) ?? "", [], ShellRefusal.Array)
                // Behind it they would be init's.
                : found.Words.Contains(KernelCommandLine.End)
                ? new ShellEdit(draft.Planned(path) ?? "", [], ShellRefusal.NotUnderstood)
                : found.Append(words),
            adds: true,
            words);
    }

    internal static void RemoveContradictions(PlanDraft draft, TargetPath path, string variable)
    {
        bool Contradicts(string word) => CommandLineEdit.Contradicts(draft, word);

        IReadOnlyList<string> words = ShellVariable.In(draft.Planned(path) ?? "", variable).Words;
        CommandLineEdit.FindOlderSetup(draft, path, words);
        string[] found = [.. words.Where(Contradicts).Distinct()];
        if (found.Length == 0)
        {
            return;
        }

        CommandLineEdit.FindRemoved(draft, path, found);
        draft.EditVariable(path, variable, value => value.Remove(Contradicts), adds: false, found);
    }
}
