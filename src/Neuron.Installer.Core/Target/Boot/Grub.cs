// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Shell;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>
/// GRUB 2 (the GNU GRUB manual, "Simple configuration handling"). Where grub-mkconfig reads
/// <c>/etc/default/grub.d</c> the parameters stand in a file of ours; elsewhere in <c>/etc/default/grub</c>.
/// </summary>
internal sealed class Grub : IBootLoader
{
    internal const string DropIn = "/etc/default/grub.d/90-neuron-vfio.cfg";

    internal const string Defaults = "/etc/default/grub";
    internal const string Variable = "GRUB_CMDLINE_LINUX_DEFAULT";

    /// <summary>For every entry, recovery included.</summary>
    internal const string VariableForAll = "GRUB_CMDLINE_LINUX";

    private const string DropIns = "/etc/default/grub.d";

    private const string Print = """printf '%s %s\n' "$GRUB_CMDLINE_LINUX" "$GRUB_CMDLINE_LINUX_DEFAULT" """;
    private const string SourceDefaults = ". /etc/default/grub; " + Print;
    private const string SourceAll = """. /etc/default/grub; for f in /etc/default/grub.d/*.cfg; do [ -e "$f" ] && . "$f"; done; """ + Print;

    private static readonly (string Program, string Directory)[] s_flavours = [("grub-mkconfig", "/boot/grub"), ("grub2-mkconfig", "/boot/grub2")];

    public string Name => "grub";

    public bool IsInstalled(TargetRoot target) =>
        target.IsFile(Defaults) || s_flavours.Any(flavour => TargetPrograms.Find(target, flavour.Program) is not null);

    public TargetCommand? Regeneration(TargetRoot target, bool evenIfNew)
    {
        foreach ((string program, string directory) in s_flavours)
        {
            if (TargetPrograms.Find(target, program) is not null && (target.IsFile(directory + "/grub.cfg") || (evenIfNew && target.IsDirectory(directory))))
            {
                return new TargetCommand([program, "-o", directory + "/grub.cfg"], TimeSpan.FromMinutes(10));
            }
        }

        return null;
    }

    public void Plan(PlanDraft draft)
    {
        string[] files = Sources(draft.Target);
        foreach (string path in files.Where(path => draft.Original(path) is not null))
        {
            ShellCommandLine.RemoveContradictions(draft, path, Variable);
            ShellCommandLine.RemoveContradictions(draft, path, VariableForAll);
        }

        // What stands in one of the files already is not written a second time.
        string all = string.Join('\n', files.Select(path => draft.Planned(path) ?? ""));
        IReadOnlyList<string> missing = KernelWord.Missing(
            draft.Parameters,
            [.. ShellVariable.In(all, VariableForAll).Words, .. ShellVariable.In(all, Variable).Words]);
        if (missing.Count > 0 && ReadsDropIns(draft.Target))
        {
            draft.Generate(DropIn, GeneratedFile.Compose(
                ["The kernel must be started with these parameters."],
                [$"{Variable}=\"${Variable} {string.Join(' ', missing)}\""]));
        }
        else
        {
            ShellCommandLine.Append(draft, Defaults, Variable, missing);
        }

        if (draft.Settings.RescueEntry)
        {
            GrubRescueEntry.Plan(draft);
        }
    }

    public IEnumerable<Text> Problems(Readback proof)
    {
        string[] sources = Sources(proof.Target);
        if (proof.Target.IsFile(Defaults) && proof.Bash(ReadsDropIns(proof.Target) ? SourceAll : SourceDefaults) is { } line)
        {
            foreach (Text problem in proof.ParameterProblems(KernelCommandLine.Words(line), Defaults, sources))
            {
                yield return problem;
            }
        }

        foreach ((string _, string directory) in s_flavours.Where(flavour => proof.Target.IsFile(flavour.Directory + "/grub.cfg") && proof.HasRun(Regeneration(proof.Target, evenIfNew: true))))
        {
            string menu = directory + "/grub.cfg";
            IEnumerable<IReadOnlyList<string>> kernels = (proof.Target.ReadText(menu) ?? "").Split('\n')
                .Select(KernelCommandLine.Words)
                // Only where a root is named does a kernel start a system, not a memory test.
                .Where(words => words is ["linux", ..]
                    && words.Any(word => word.StartsWith("root=", StringComparison.Ordinal))
                    && !words.Contains("single")
                    && !words.Contains("recovery"));
            foreach (Text problem in kernels.SelectMany(words => proof.ParameterProblems(words, menu, sources)).Distinct())
            {
                yield return problem;
            }
        }
    }

    /// <summary>What others set the command line with.</summary>
    private static string[] Sources(TargetRoot target) => ReadsDropIns(target)
        ? [Defaults, .. target.List(DropIns, ".cfg").Where(path => path != DropIn)]
        : [Defaults];

    /// <summary>Found out by reading it: Debian's and Arch's read them, upstream's does not, and derivatives vary.</summary>
    private static bool ReadsDropIns(TargetRoot target) =>
        TargetPrograms.Read(target, "grub-mkconfig", "grub2-mkconfig") is { } program
        && program.Split('\n').Any(line => !line.TrimStart().StartsWith('#')
            && line.Contains("/default/grub.d", StringComparison.Ordinal)
            && line.Contains(".cfg", StringComparison.Ordinal));
}
