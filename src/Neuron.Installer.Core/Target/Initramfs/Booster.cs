// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Formats;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Drivers;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Initramfs;

/// <summary>
/// Booster (booster(1)): one YAML file with comma-separated lists. It packs the options of modprobe.d into a file of
/// its own, but runs no udev, so nothing can be bound by its address in its images.
/// </summary>
internal sealed class Booster : IInitramfsGenerator
{
    internal static readonly TargetPath Configuration = TargetPath.Parse("/etc/booster.yaml");

    private static readonly TargetPath s_images = TargetPath.Parse("/boot");

    private const string Key = "modules_force_load:";

    public string Name => "booster";

    public string ImagePrefix => "booster-";

    public bool IsInstalled(TargetRoot target) => TargetPrograms.Find(target, "booster") is not null || target.IsFile(Configuration);

    public bool CanRun(TargetRoot target) => TargetPrograms.Find(target, "booster") is not null;

    public bool? IsActive(TargetRoot target) => Images(target).Count > 0 || ImageMakers.HasPacmanHook(target, "booster") == true;

    public IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew) =>
        evenIfNew || Images(target).Count > 0 ? [new TargetCommand(["/usr/lib/booster/regenerate_images"], TimeSpan.FromMinutes(10))] : [];

    public bool MakesOfUnknownKernel(TargetRoot target, TargetPath image) => true;

    public IReadOnlyList<TargetPath> Images(TargetRoot target) =>
        [.. target.List(s_images, ".img")
            .Concat(BootImages.In(target).Select(image => image.Path))
            .Where(path => path.Name.StartsWith(ImagePrefix, StringComparison.Ordinal))
            .DistinctBy(target.Identity)];

    public IReadOnlyList<string> Listing(TargetPath image) => ["booster", "ls", image];

    public IReadOnlyList<string> Options(TargetPath image) => ["booster", "cat", image, "/etc/booster.init.yaml"];

    public void Plan(PlanDraft draft)
    {
        string? original = draft.Original(Configuration);
        string text = original ?? "";
        if (KeyedLines.Values(text, Key).Count == 0)
        {
            string line = $"{Key} {string.Join(',', VfioModules.InOrder)}";
            string[] lines = [$"{draft.Own.Mark} {draft.Own.Undo[2..]}", line];
            string after = text + (text.Length == 0 || text.EndsWith('\n') ? "" : "\n") + string.Join('\n', lines) + "\n";
            draft.Edit(Configuration, ManifestFileKind.Lines, original, after, [new ManifestEdit(null, lines, [])]);
        }
        else
        {
            List<string> added = [];
            string after = KeyedLines.Change(text, Key, value => CommaList.Prepend(value, VfioModules.InOrder, added));
            draft.Edit(Configuration, ManifestFileKind.CommaList, original, after, [new ManifestEdit(Key, added, [])]);
        }

        if (draft.UdevRulePath is not null)
        {
            draft.Find(TargetFindings.BoosterHasNoUdev());
        }
    }

    public IEnumerable<Text> Problems(Readback proof) => [];
}
