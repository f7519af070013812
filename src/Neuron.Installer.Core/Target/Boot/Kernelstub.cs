// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Shell;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>
/// kernelstub, Pop!_OS': with each kernel it writes the entries of systemd-boot anew from the options in its own
/// configuration. It is not run: the entries there are get the same words.
/// </summary>
internal sealed class Kernelstub : IBootLoader
{
    /// <summary>The second is read where there is no first.</summary>
    private static readonly TargetPath[] s_configurations = [TargetPath.Parse("/etc/kernelstub/configuration"), TargetPath.Parse("/etc/default/kernelstub")];

    public string Name => "kernelstub";

    /// <summary>Its entries are systemd-boot's.</summary>
    public TrialCount Trial => TrialCount.InEntryNames;

    public bool IsInstalled(TargetRoot target) => s_configurations.Any(target.IsFile);

    public IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew) => [];

    public IEnumerable<CommandLinePlace> Places(TargetRoot target, Func<TargetPath, string?> read) =>
        s_configurations.FirstOrDefault(target.IsFile) is { } path && KernelOptionsJson.Parse(read(path) ?? "") is { } options
            ? [new CommandLinePlace(path, options.Words, Reach.NextKernel, "kernelstub")]
            : [];

    public void Plan(PlanDraft draft)
    {
        if (s_configurations.FirstOrDefault(draft.Target.IsFile) is not { } path)
        {
            return;
        }

        string original = draft.Original(path) ?? "";
        List<string> removed = [];
        string text = KernelOptionsJson.Remove(original, word => CommandLineEdit.Contradicts(draft, word), removed);
        if (KernelOptionsJson.Parse(text) is not { } options)
        {
            draft.Find(TargetFindings.FileRefused(path, "kernel_options", ShellRefusal.NotUnderstood, draft.Parameters));
            return;
        }

        CommandLineEdit.FindOlderSetup(draft, path, options.Words);
        CommandLineEdit.FindRemoved(draft, path, removed);

        IReadOnlyList<string> missing = KernelWord.Missing(draft.Parameters, options.Words);
        draft.Edit(path, ManifestFileKind.JsonWords, original, options.Append(missing), [new ManifestEdit(null, missing, removed)]);
    }

    public IEnumerable<Text> Problems(Readback proof) =>
        s_configurations.FirstOrDefault(proof.Target.IsFile) is { } path && KernelOptionsJson.Parse(proof.Target.ReadText(path) ?? "") is { } options
            ? proof.ParameterProblems(options.Words, path, path)
            : [];
}
