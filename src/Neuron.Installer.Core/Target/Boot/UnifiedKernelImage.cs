// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Target.Shell;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>
/// Unified kernel images, which carry their command line in them. mkinitcpio takes it from <c>/etc/cmdline.d</c>,
/// else from <c>/etc/kernel/cmdline</c>, else from the running kernel: in an installer, the live medium's.
/// </summary>
internal sealed class UnifiedKernelImage : IBootLoader
{
    internal const string DropIn = "/etc/cmdline.d/90-neuron-vfio.conf";

    private const string DropIns = "/etc/cmdline.d";
    private const string Presets = "/etc/mkinitcpio.d";

    public string Name => "uki";

    public bool IsInstalled(TargetRoot target) =>
        BootPartitions.Files(target, "/EFI/Linux", ".efi").Any()
        || target.List(DropIns).Any(name => name.EndsWith(".conf", StringComparison.Ordinal))
        || target.List(Presets).Any(name => name.EndsWith(".preset", StringComparison.Ordinal)
            && ShellFile.Parse(target.ReadText($"{Presets}/{name}") ?? "").Assignments.Any(a => a.Name.EndsWith("_uki", StringComparison.Ordinal)));

    /// <summary>The images are made by the initramfs generator.</summary>
    public TargetCommand? Regeneration(TargetRoot target, bool evenIfNew) => null;

    public void Plan(PlanDraft draft)
    {
        string[] others = [.. draft.Target.List(DropIns)
            .Where(name => name.EndsWith(".conf", StringComparison.Ordinal))
            .Select(name => $"{DropIns}/{name}")
            .Where(path => path != DropIn)];
        if (others.Length > 0)
        {
            List<string> added = [];
            string present = string.Join(' ', others.Select(path => Uncommented(draft.Original(path) ?? "")));
            CommandLineEdit.Complete(draft, DropIns, present, added, []);
            draft.Generate(DropIn, GeneratedFile.Compose(["The kernel must be started with these parameters."], [string.Join(' ', added)]));
        }
        else if (draft.Original(SystemdBoot.CommandLine) is not null)
        {
            CommandLineEdit.CompleteFile(draft, SystemdBoot.CommandLine);
        }
        else if (draft.Parameters.Count > 0)
        {
            draft.Find(TargetFindings.UnifiedImageWithoutCommandLine(draft.Parameters));
        }

        if (draft.Settings.RescueEntry)
        {
            draft.Find(TargetFindings.UnifiedImageWithoutRescue());
        }
    }

    public IEnumerable<Text> Problems(Proof proof) => [];

    private static string Uncommented(string text) => string.Join(' ', text.Split('\n').Where(line => !line.StartsWith('#')));
}
