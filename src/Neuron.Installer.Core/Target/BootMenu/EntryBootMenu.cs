// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.BootMenu;

/// <summary>
/// systemd-boot's menu. Tries stand in the names of its entries: the first start of a trial puts them there, from then on
/// systemd-boot counts by itself.
/// </summary>
internal sealed class EntryBootMenu(TargetRoot target, HostDirectory host, ITargetCommandRunner runner) : IBootMenu
{
    private readonly Lazy<bool> _isCounted = new(() => CountedEntries.In(target).LeadsToRescue(host));

    public IReadOnlyList<MenuEntry> Entries => field ??= SystemdBootMenu.In(target);

    public string? RunningKernel
    {
        get
        {
            string? selected = SystemdBootMenu.Selected(host);
            return Entries.FirstOrDefault(entry => string.Equals(entry.Id, selected, StringComparison.OrdinalIgnoreCase))?.KernelName
                ?? BootMenus.KernelOnCommandLine(host);
        }
    }

    /// <summary>As it was when it was asked first: the names change with what is counted.</summary>
    public bool IsCounted => _isCounted.Value;

    public bool HasCountedThisStart => TriesLeft is not null;

    public int? TriesLeft => CountedEntries.In(target).Left;

    public Finding? SetDefault(MenuEntry entry) => BootMenus.Tell(["bootctl", "set-default", DefaultOf(entry)], runner);

    public Finding? SetNext(MenuEntry entry, bool isTakenBack) => BootMenus.Tell(["bootctl", "set-oneshot", entry.Id], runner);

    /// <summary>It takes the choice away itself.</summary>
    public void TakeBackNext()
    {
    }

    public void SetTries(int? left, int all)
    {
        CountedEntries entries = CountedEntries.In(target);
        if (left is not { } number)
        {
            entries.Bless();
        }
        else if (IsCounted)
        {
            entries.Count(number, Math.Max(all - number, 1));
        }
    }

    /// <summary>Entries without counters are counted from the first start on again.</summary>
    public void RenewTries(int all) => SetTries(null, all);

    /// <summary>Where the usual entry comes first anyway no default is set: systemd-boot starts one that is named even when its tries are used up.</summary>
    private string DefaultOf(MenuEntry entry) =>
        !entry.IsWithoutPassthrough && CountedEntries.In(target).StartsUsual() ? "" : entry.Id;
}
