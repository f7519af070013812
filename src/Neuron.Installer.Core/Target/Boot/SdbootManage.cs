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
    internal const string Configuration = "/etc/sdboot-manage.conf";

    /// <summary>Sorts behind sdboot-manage's own, which makes the entries anew and leaves no others.</summary>
    internal const string PacmanHook = "/etc/pacman.d/hooks/zz-neuron-no-passthrough.hook";

    internal const string Script = "/etc/neuron-os/no-passthrough-entries";

    private const UnixFileMode ScriptMode =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    public string Name => "sdboot-manage";

    public bool IsInstalled(TargetRoot target) => target.IsFile(Configuration);

    public IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew) => [];

    /// <summary>It makes every entry from its configuration, and leaves no others.</summary>
    public IEnumerable<CommandLinePlace> Places(TargetRoot target, Func<string, string?> read) =>
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
    private static string EntriesScript(GeneratedFile own) => $$"""
        #!/bin/sh
        {{own.Mark}}
        # One more boot entry for each kernel, in which vfio-pci takes nothing: for a screen that stays black.
        {{own.Undo}}
        set -e
        {{SystemdBoot.ReadTitle}}
        system="$NEURON_TITLE"
        table="$(awk '$1 !~ /^#/ && $2 == "/" { print $1; exit }' /etc/fstab 2> /dev/null || true)"
        mounted="$(findmnt --noheadings --nofsroot --output SOURCE / 2> /dev/null || true)"
        subvolume="$(findmnt --noheadings --output FSROOT / 2> /dev/null || true)"

        device() {
            case "$1" in
            UUID=*) set -- "/dev/disk/by-uuid/${1#*=}" ;;
            PARTUUID=*) set -- "/dev/disk/by-partuuid/${1#*=}" ;;
            LABEL=*) set -- "/dev/disk/by-label/${1#*=}" ;;
            PARTLABEL=*) set -- "/dev/disk/by-partlabel/${1#*=}" ;;
            esac
            readlink -f "$1" || true
        }

        # Whether an entry starts this system: others may have theirs beside it.
        is_own() {
            options="$(awk '$1 == "options" { $1 = ""; print }' "$1")"
            root=
            flags=
            for word in $options; do
                case "$word" in
                root=*) root="${word#root=}" ;;
                rootflags=*subvol=*) flags="${word#*subvol=}" ;;
                esac
            done
            flags="${flags%%,*}"
            if test -n "$flags" && test "${subvolume:-/}" != / && test "${flags#/}" != "${subvolume#/}"; then
                return 1
            fi
            test -n "$root" || return 1
            if test "$root" = "$table" || test -z "$table$mounted"; then
                return 0
            fi
            test -n "$mounted" && test "$(device "$root")" = "$(device "$mounted")"
        }

        for directory in {{string.Join(' ', BootPartitions.MountPoints.Select(mount => mount + SystemdBoot.Entries))}}; do
            first=true
            for entry in "$directory"/*.conf; do
                case "$entry" in
                *{{SystemdBoot.RescueSuffix}})
                    test -f "${entry%{{SystemdBoot.RescueSuffix}}}.conf" || rm -f "$entry" ;;
                *fallback*) ;;
                *)
                    if test -f "$entry" && grep -q '^linux[[:blank:]]' "$entry" && is_own "$entry"; then
                        base="${entry%.conf}"
                        # The first has the plain name.
                        if $first; then
                            NEURON_TITLE="$system"
                        else
                            NEURON_TITLE="${system%% (no GPU*}, with Linux $(basename "$base") {{CommandLineEdit.RescueTitleEnd}}"
                        fi
                        first=false
                        {{SystemdBoot.WriteCompanion(own, "                ")}}
                    fi ;;
                esac
            done
        done

        """;
}
