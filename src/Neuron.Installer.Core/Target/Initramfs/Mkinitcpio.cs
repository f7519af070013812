// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Drivers;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Shell;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Initramfs;

/// <summary>
/// mkinitcpio, Arch Linux's (mkinitcpio.conf(5), mkinitcpio(8)). Since version 36 it reads drop-ins after its own
/// file; a preset that names a configuration of its own ignores them.
/// </summary>
internal sealed class Mkinitcpio : IInitramfsGenerator
{
    private static readonly TargetPath s_dropIns = TargetPath.Parse("/etc/mkinitcpio.conf.d");

    internal static readonly TargetPath DropIn = s_dropIns / "zz-neuron-vfio.conf";

    private const string LiveMedium = "archiso.conf";

    private static readonly TargetPath s_configuration = TargetPath.Parse("/etc/mkinitcpio.conf");
    private static readonly TargetPath s_presets = TargetPath.Parse("/etc/mkinitcpio.d");
    private static readonly TargetPath s_functions = TargetPath.Parse("/usr/lib/initcpio/functions");
    private static readonly TargetPath s_liveDropIn = s_dropIns / LiveMedium;

    /// <summary>How mkinitcpio writes the name of the directory: 36 to 40, and since 41.</summary>
    private static readonly string[] s_formsOfDropIns = ["mkinitcpio.conf.d", "_config}.d"];

    private static readonly string[] s_fallback = ["-S", "autodetect"];
    private static readonly TimeSpan s_timeout = TimeSpan.FromMinutes(10);

    public string Name => "mkinitcpio";

    public bool IsUsual => true;

    public bool ReadsCommandLineDropIns => true;

    /// <summary>A preset does.</summary>
    public bool Names(TargetRoot target, TargetPath image) => HasPreset(target, image);

    /// <summary>All presets, and by its name each image that an entry loads and no preset makes: that one comes from kernel-install.</summary>
    public IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew)
    {
        BootImage[] booted = [.. BootImages.In(target)];
        (uint, uint, ulong)?[] made = [.. PresetImages(target).Select(target.Identity)];
        List<TargetCommand> commands = [];
        if (evenIfNew || PresetImages(target).Concat(UnifiedImages(target)).Any(target.IsFile))
        {
            commands.Add(new TargetCommand(["mkinitcpio", "-P"], s_timeout));
        }

        commands.AddRange(booted
            .Where(image => image.Kernel is not null && !made.Contains(target.Identity(image.Path)) && ImageMakers.Makes(target, this, image.Path))
            // A fallback image is made for any machine, as the presets' is, and stays so.
            .Select(image => new TargetCommand(["mkinitcpio", "-k", image.Kernel!, .. image.Path.Name.EndsWith("-fallback.img", StringComparison.Ordinal) ? s_fallback : [], "-g", image.Path], s_timeout)));
        return commands;
    }

    public bool IsInstalled(TargetRoot target) =>
        TargetPrograms.Find(target, "mkinitcpio") is not null || target.IsFile(s_configuration);

    public bool CanRun(TargetRoot target) => TargetPrograms.Find(target, "mkinitcpio") is not null;

    /// <summary>Its hook decides; without one that is known, whether it has a preset, or kernel-install is told to use it.</summary>
    public bool? IsActive(TargetRoot target) =>
        ImageMakers.HasPacmanHook(target, "mkinitcpio")
        ?? (ImageMakers.KernelInstallUses(target) == Name || PresetImages(target).Concat(UnifiedImages(target)).Any() ? true : null);

    /// <summary>Whether a preset in use makes the image.</summary>
    internal static bool HasPreset(TargetRoot target, TargetPath image) =>
        target.Identity(image) is { } identity && PresetImages(target).Any(path => target.Identity(path) == identity);

    public bool MakesOfUnknownKernel(TargetRoot target, TargetPath image) => HasPreset(target, image);

    public IReadOnlyList<TargetPath> Images(TargetRoot target) =>
        [.. PresetImages(target).Where(target.IsFile).Concat(UnifiedKernelImage.OfThisSystem(target)).Concat(BootImages.In(target).Select(image => image.Path)).Where(path => ImageMakers.Makes(target, this, path)).DistinctBy(target.Identity)];

    public IReadOnlyList<string> Listing(TargetPath image) => ["lsinitcpio", image];

    public void Plan(PlanDraft draft)
    {
        if (ReadsDropIns(draft.Target))
        {
            PlanDropIn(draft);
        }
        else
        {
            EditConfiguration(draft, s_configuration);
        }

        foreach ((TargetPath preset, string configuration) in OwnConfigurations(draft.Target))
        {
            PlanPreset(draft, preset, configuration);
        }

        if (draft.Target.IsFile(s_liveDropIn))
        {
            draft.Find(TargetFindings.ArchisoLeft(s_liveDropIn));
        }
    }

    public IEnumerable<Text> Problems(Readback proof)
    {
        if (proof.Target.IsFile(s_configuration) && proof.Bash(ShellScript.WithDropIns("mkinitcpio-configuration", ReadsDropIns(proof.Target))) is { } output)
        {
            string[] lines = output.Split('\n');
            if (!Value(lines, 0).Take(VfioModules.InOrder.Count).SequenceEqual(VfioModules.InOrder))
            {
                yield return new Text("The shell does not find {0} at the beginning of {1}.", string.Join(' ', VfioModules.InOrder), "MODULES");
            }

            if (!Value(lines, 1).Contains("modconf"))
            {
                yield return new Text("The shell does not find {0} in {1}.", "modconf", "HOOKS");
            }

            if (proof.Plan.Manifest?.Files.Any(file => file.Path == UdevRule.Path) == true && !Value(lines, 2).Contains(UdevRule.Path))
            {
                yield return new Text("The shell does not find {0} in {1}.", UdevRule.Path, "FILES");
            }
        }

        static string[] Value(string[] lines, int index) => index < lines.Length ? lines[index].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
    }

    /// <summary>Found out by reading it: a version number would say nothing about a distribution's patches.</summary>
    private static bool ReadsDropIns(TargetRoot target) =>
        !target.IsFile(s_dropIns) && (TargetPrograms.Read(target, "mkinitcpio") is not { } program
        || (program + "\n" + target.ReadText(s_functions)).Split('\n')
            .Any(line => !line.TrimStart().StartsWith('#') && s_formsOfDropIns.Any(form => line.Contains(form, StringComparison.Ordinal))));

    private static void PlanDropIn(PlanDraft draft)
    {
        TargetPath[] others = [.. draft.Target.List(s_dropIns, ".conf")
            .Where(path => path != DropIn && path != s_liveDropIn)
            .OrderBy(path => path.Text, VersionOrder.Instance)];
        // As mkinitcpio does it: one text of all files, then bash.
        string before = string.Join('\n', others.Prepend(s_configuration).Select(path => draft.Original(path) ?? ""));
        ShellVariable hooks = ShellVariable.In(before, "HOOKS");
        List<string> lines = [ShellVariable.In(before, "MODULES").IsArray
            ? $$"""MODULES=({{string.Join(' ', VfioModules.InOrder)}} "${MODULES[@]}")"""
            : $$"""MODULES=({{string.Join(' ', VfioModules.InOrder)}} ${MODULES[@]})"""];
        if (hooks.Refusal is not null || hooks.HasExpansions)
        {
            lines.Add("# Without this hook no modprobe.d file gets into the image.");
            lines.Add("""[[ " ${HOOKS[*]} " == *" modconf "* ]] || HOOKS+=(modconf)""");
        }
        else if (hooks.IsAssigned && !hooks.Words.Contains("modconf"))
        {
            lines.Add("# Without this hook no modprobe.d file gets into the image.");
            lines.Add(hooks.IsArray ? "HOOKS+=(modconf)" : "HOOKS+=\" modconf\"");
        }

        if (draft.UdevRulePath is { } rule)
        {
            lines.Add(ShellVariable.In(before, "FILES").IsArray ? $"FILES+=({rule})" : $"FILES+=\" {rule}\"");
        }

        draft.Generate(DropIn, draft.Own.Compose(["vfio-pci is loaded in the initramfs, before any graphics driver."], lines));
        foreach (TargetPath path in others.Where(path => VersionOrder.Instance.Compare(path, DropIn) > 0))
        {
            foreach (string variable in new[] { "MODULES", "HOOKS" })
            {
                if (ShellFile.Parse(draft.Original(path) ?? "").Assignments.Any(a => a.Name == variable && !a.KeepsBefore))
                {
                    draft.Find(TargetFindings.LaterDropIn(path, variable));
                }
            }
        }
    }

    private static void PlanPreset(PlanDraft draft, TargetPath preset, string configuration)
    {
        if (configuration.EndsWith("/" + LiveMedium, StringComparison.Ordinal))
        {
            draft.Find(TargetFindings.ArchisoLeft(preset));
        }
        else if (configuration.StartsWith('/') && draft.Target.Named(configuration) is { } path && draft.Target.IsFile(path))
        {
            EditConfiguration(draft, path);
        }
        else
        {
            draft.Find(TargetFindings.PresetIgnoresDropIns(preset, configuration));
        }
    }

    /// <summary>Completes a file that is read alone.</summary>
    private static void EditConfiguration(PlanDraft draft, TargetPath path)
    {
        draft.EditVariable(
            path,
            "MODULES",
            variable => variable.Words.Take(VfioModules.InOrder.Count).SequenceEqual(VfioModules.InOrder) ? new ShellEdit(draft.Planned(path) ?? "", [], variable.Refusal) : variable.Prepend(VfioModules.InOrder),
            adds: true,
            VfioModules.InOrder);
        Add("HOOKS", "modconf");
        if (draft.UdevRulePath is { } rule)
        {
            Add("FILES", rule);
        }

        void Add(string name, string word) => draft.EditVariable(
            path,
            name,
            variable => variable.Words.Contains(word) ? new ShellEdit(draft.Planned(path) ?? "", [], variable.Refusal) : variable.Append([word]),
            adds: true,
            [word]);
    }

    /// <summary>What the presets in use make: <c>default_image=</c>.</summary>
    private static IEnumerable<TargetPath> PresetImages(TargetRoot target) => FilesInPresets(target, "_image");

    /// <summary>The unified images that presets make.</summary>
    internal static IEnumerable<TargetPath> UnifiedImages(TargetRoot target) => FilesInPresets(target, "_uki");

    private static IEnumerable<TargetPath> FilesInPresets(TargetRoot target, string suffix) =>
        Named(target, suffix).Select(found => target.Named(found.Value)).OfType<TargetPath>();

    /// <summary>The presets in use that name a configuration: <c>default_config=</c> or <c>ALL_config=</c>, which means mkinitcpio -c.</summary>
    private static IEnumerable<(TargetPath Preset, string Configuration)> OwnConfigurations(TargetRoot target) =>
        Named(target, "_config").Select(found => (found.Preset, found.Value))
            .Concat(Named(target, "_options").SelectMany(found => Option(found.Value, "-c", "--config") is { } file ? [(found.Preset, file)] : Array.Empty<(TargetPath, string)>()));

    /// <summary>The unified images of the presets in use, each with the file or folder that its preset names for the command line. Null where it names none.</summary>
    internal static IEnumerable<(TargetPath Image, TargetPath? CommandLine)> UnifiedPresets(TargetRoot target)
    {
        (TargetPath Preset, string Name, string Value)[] options = [.. Named(target, "_options")];
        (TargetPath Preset, string Name, string Value)[] files = [.. Named(target, "_cmdline")];
        foreach ((TargetPath preset, string name, string image) in Named(target, "_uki"))
        {
            // mkinitcpio is given what stands in the options as well, and it counts.
            string? commandLine = Of(options).Select(value => Option(value, "--cmdline")).OfType<string>().LastOrDefault() ?? Of(files).LastOrDefault();
            if (target.Named(image) is { } path)
            {
                yield return (path, commandLine is null ? null : target.Named(commandLine));
            }

            IEnumerable<string> Of((TargetPath Preset, string Name, string Value)[] all) =>
                all.Where(found => found.Preset == preset && (found.Name == name || found.Name == "ALL")).OrderBy(found => found.Name == name).Select(found => found.Value);
        }
    }

    /// <summary>The value of an option in a text of options, whatever it is called. Null when it is not in it.</summary>
    private static string? Option(string text, params ReadOnlySpan<string> names)
    {
        string[] words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (int i = words.Length - 1; i >= 0; i--)
        {
            foreach (string name in names)
            {
                if (words[i] == name && i + 1 < words.Length)
                {
                    return words[i + 1];
                }

                if (words[i].StartsWith(name + "=", StringComparison.Ordinal))
                {
                    return words[i][(name.Length + 1)..];
                }
            }
        }

        return null;
    }

    /// <summary>The variables of presets that end so, of those presets that are made.</summary>
    private static IEnumerable<(TargetPath Preset, string Name, string Value)> Named(TargetRoot target, string suffix)
    {
        foreach (TargetPath path in target.List(s_presets, ".preset"))
        {
            string text = target.ReadText(path) ?? "";
            ShellVariable presets = ShellVariable.In(text, "PRESETS");
            foreach (ShellAssignment assignment in ShellFile.Parse(text).Assignments.Where(a => a.Name.EndsWith(suffix, StringComparison.Ordinal)))
            {
                string name = assignment.Name[..^suffix.Length];
                string value = string.Join(' ', assignment.Words.Select(word => word.Literal ?? "?"));
                if (value.Length > 0 && (name == "ALL" || presets.Refusal is not null || presets.Words.Contains(name)))
                {
                    yield return (path, name, value);
                }
            }
        }
    }
}
