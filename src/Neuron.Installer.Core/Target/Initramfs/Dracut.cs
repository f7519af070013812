// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Target.Shell;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Initramfs;

/// <summary>dracut, used by Fedora and EndeavourOS (dracut.conf(5)): a drop-in, whose name must end in .conf.</summary>
internal sealed class Dracut : IInitramfsGenerator
{
    internal const string DropIn = "/etc/dracut.conf.d/90-neuron-vfio.conf";

    private const string Configuration = "/etc/dracut.conf";
    private const string DropIns = "/etc/dracut.conf.d";

    public string Name => "dracut";

    public bool IsInstalled(TargetRoot target) => Programs.Find(target, "dracut") is not null;

    public TargetCommand Regeneration(TargetRoot target) => new(
        // EndeavourOS has programs of its own that know where its images are.
        Programs.Find(target, "dracut-rebuild") is not null ? ["dracut-rebuild"]
        : Programs.Find(target, "reinstall-kernels") is not null ? ["reinstall-kernels"]
        : ["dracut", "--force", "--regenerate-all"],
        TimeSpan.FromMinutes(10));

    public IReadOnlyList<string> Images(TargetRoot target) =>
        [.. target.List("/boot").Where(name => name.EndsWith(".img", StringComparison.Ordinal) && name.StartsWith("initramfs-", StringComparison.Ordinal)
            || name.StartsWith("initrd.img-", StringComparison.Ordinal)).Select(name => "/boot/" + name)];

    public void Plan(PlanDraft draft)
    {
        string others = string.Join('\n', draft.Target.List(DropIns)
            .Where(name => name.EndsWith(".conf", StringComparison.Ordinal))
            .Select(name => $"{DropIns}/{name}")
            .Where(path => path != DropIn)
            .Prepend(Configuration)
            .Select(path => draft.Original(path) ?? ""));
        List<string> lines =
        [
            $"force_drivers+=\" {string.Join(' ', Mkinitcpio.Modules)} \"",
            "# Also where the image is made for any machine, which leaves the files of this one out.",
            $"install_items+=\" {string.Join(' ', new[] { ModprobeConf.Path, draft.UdevRulePath }.OfType<string>())} \"",
        ];
        if (ShellVariable.In(others, "uefi").Words is ["yes"])
        {
            lines.Add("# The image is a unified kernel image, which has its command line in it.");
            lines.Add($"kernel_cmdline+=\" {string.Join(' ', draft.Parameters)} \"");
        }

        draft.Generate(DropIn, GeneratedFile.Compose(["vfio-pci is loaded in the initramfs, before any graphics driver."], lines));
    }

    public IEnumerable<Text> Problems(Proof proof)
    {
        const string Source = """for f in /etc/dracut.conf /etc/dracut.conf.d/*.conf; do [ -e "$f" ] && . "$f"; done; printf '%s\n' "$force_drivers" """;
        if (proof.Bash(Source) is { } drivers && !Mkinitcpio.Modules.All(drivers.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Contains))
        {
            yield return new Text("The shell does not find {0} in {1}.", string.Join(' ', Mkinitcpio.Modules), "force_drivers");
        }

        if (proof.HasRun(Regeneration(proof.Target)))
        {
            foreach (Text problem in Images(proof.Target).SelectMany(image => ImageContent.Problems(proof, image, "lsinitrd", image)))
            {
                yield return problem;
            }
        }
    }
}
