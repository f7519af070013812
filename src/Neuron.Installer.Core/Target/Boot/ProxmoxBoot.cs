// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>
/// proxmox-boot-tool, which keeps kernels and entries on EFI system partitions that are not mounted, and makes the
/// entries from <c>/etc/kernel/cmdline</c>, or GRUB's menu on them from GRUB's own configuration.
/// </summary>
/// <remarks>Proxmox VE Administration Guide, "Host Bootloader".</remarks>
internal sealed class ProxmoxBoot : IBootLoader
{
    private const string Program = "proxmox-boot-tool";

    /// <summary>The partitions it looks after. Without the file it does nothing.</summary>
    private static readonly TargetPath s_partitions = TargetPath.Parse("/etc/kernel/proxmox-boot-uuids");

    public string Name => Program;

    public bool IsInstalled(TargetRoot target) => TargetPrograms.Find(target, Program) is not null && target.IsFile(s_partitions);

    public IReadOnlyList<TargetCommand> Regeneration(TargetRoot target, bool evenIfNew) =>
        IsInstalled(target) ? [new TargetCommand([Program, "refresh"], TimeSpan.FromMinutes(10))] : [];

    public IEnumerable<CommandLinePlace> Places(TargetRoot target, Func<TargetPath, string?> read) =>
        IsInstalled(target) && read(SystemdBoot.CommandLine) is { } text
            ? [new CommandLinePlace(SystemdBoot.CommandLine, KernelCommandLine.Words(KernelCommandLine.Uncommented(text)), Reach.Kernel)]
            : [];

    public void Plan(PlanDraft draft)
    {
        CommandLineEdit.CompleteFile(draft, SystemdBoot.CommandLine);
        if (draft.Settings.RescueEntry && draft.Original(SystemdBoot.CommandLine) is not null)
        {
            draft.Find(TargetFindings.ProxmoxWithoutRescue());
        }
    }

    public IEnumerable<Text> Problems(Readback proof) =>
        proof.Target.ReadText(SystemdBoot.CommandLine) is { } text
            ? proof.ParameterProblems(KernelCommandLine.Words(KernelCommandLine.Uncommented(text)), SystemdBoot.CommandLine, SystemdBoot.CommandLine)
            : [];
}
