// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Shell;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>
/// sdboot-manage, CachyOS' and Manjaro's: a shell file from which it makes the entries of systemd-boot. It is not
/// run: it would remove entries that are not its own, and the entries there are get the same words at the same place.
/// </summary>
internal sealed class SdbootManage : IBootLoader
{
    internal static readonly TargetPath Configuration = TargetPath.Parse("/etc/sdboot-manage.conf");

    /// <summary>Sorts behind sdboot-manage's own, which makes the entries anew and leaves no others.</summary>
    internal static readonly TargetPath PacmanHook = TargetPath.Parse("/etc/pacman.d/hooks/zz-neuron-no-passthrough.hook");

    internal static readonly TargetPath Script = TargetPath.Parse("/etc/neuron-os/no-passthrough-entries");

    private const UnixFileMode ScriptMode =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    public string Name => "sdboot-manage";

    /// <summary>Its entries are systemd-boot's.</summary>
    public TrialCount Trial => TrialCount.InEntryNames;

    public bool IsInstalled(TargetRoot target) => target.IsFile(Configuration);

    public IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew) => [];

    /// <summary>It makes every entry from its configuration, and leaves no others.</summary>
    public IEnumerable<CommandLinePlace> Places(TargetRoot target, Func<TargetPath, string?> read) =>
        TargetPrograms.Find(target, "sdboot-manage") is not null && read(Configuration) is { } text
            ? [new CommandLinePlace(Configuration, ShellVariable.In(text, "LINUX_OPTIONS").Words, Reach.NextKernel, "sdboot-manage gen")]
            : [];

    public void Plan(PlanDraft draft)
    {
        ShellCommandLine.Complete(draft, Configuration, "LINUX_OPTIONS");
        if (ShellVariable.In(draft.Planned(Configuration) ?? "", "DISABLE_FALLBACK").Words is not ["yes"])
        {
            ShellCommandLine.Complete(draft, Configuration, "LINUX_FALLBACK_OPTIONS");
        }

        if (draft.Settings.RescueEntry)
        {
            draft.HasRescueEntry = true;
            draft.Generate(Script, EntriesScript(draft.Own), ScriptMode);
            draft.Generate(PacmanHook, draft.Own.Compose(
                ["After a kernel update: the boot entries in which vfio-pci takes nothing are made anew."],
                [
                    "[Trigger]",
                    "Type = Path",
                    "Operation = Install",
                    "Operation = Upgrade",
                    "Operation = Remove",
                    "Target = usr/lib/modules/*/vmlinuz",
                    "Target = boot/vmlinuz*",
                    "",
                    "[Action]",
                    "Description = Updating the boot entries without GPU passthrough",
                    "When = PostTransaction",
                    "Exec = " + Script,
                ]));
        }
    }

    public IEnumerable<Text> Problems(Readback proof) => [];

    /// <summary>
    /// Makes one entry beside each of this system, and removes those whose own is gone. Nothing in it comes from the
    /// target: what its root is, is asked when it runs.
    /// </summary>
    private static string EntriesScript(GeneratedFile own) => ShellScript.Of(
        "sdboot-manage-no-passthrough",
        own,
        new Dictionary<string, string>(SystemdBoot.CompanionValues)
        {
            ["entry_directories"] = string.Join(' ', BootPartitions.MountPoints.Select(mount => mount / BootPartitions.Entries)),
        });
}
