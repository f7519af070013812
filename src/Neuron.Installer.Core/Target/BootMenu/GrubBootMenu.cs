// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.BootMenu;

/// <summary>GRUB's menu, whose choices and tries stand in its environment block.</summary>
internal sealed class GrubBootMenu : IBootMenu
{
    private readonly GrubMenu _menu;
    private readonly GrubEnvironment _environment;
    private readonly HostDirectory _host;
    private readonly ITargetCommandRunner _runner;

    private GrubBootMenu(TargetRoot target, GrubMenu menu, HostDirectory host, ITargetCommandRunner runner) =>
        (_menu, _environment, _host, _runner) = (menu, new GrubEnvironment(target, menu, runner), host, runner);

    /// <summary>The menu of a target. Null when it has none.</summary>
    internal static GrubBootMenu? In(TargetRoot target, HostDirectory host, ITargetCommandRunner runner) =>
        GrubMenu.In(target) is { } menu ? new GrubBootMenu(target, menu, host, runner) : null;

    public IReadOnlyList<MenuEntry> Entries => _menu.Entries;

    public string? RunningKernel => BootMenus.KernelOnCommandLine(_host);

    public bool IsCounted => _menu.KnowsTrial;

    public bool HasCountedThisStart => false;

    public int? TriesLeft =>
        int.TryParse(_environment.Get(GrubEnvironment.Tries), NumberStyles.None, CultureInfo.InvariantCulture, out int left) ? left : null;

    public Finding? SetDefault(MenuEntry entry) =>
        _menu.StartsSaved ? BootMenus.Tell([_menu.Prefix + "set-default", "--boot-directory=/boot", entry.Id], _runner)
            // Then the entry that always starts is a usual one, and a failed trial alone keeps GRUB from it.
            : entry.IsWithoutPassthrough ? StartFindings.DefaultIsFixed(_menu.Prefix, _menu.Directory) : null;

    /// <summary>What GRUB cannot take away again would hold for good, unless the start itself does it.</summary>
    public Finding? SetNext(MenuEntry entry, bool isTakenBack) =>
        !_environment.IsWritableByGrub() && !isTakenBack
            ? StartFindings.NextWouldStay(_menu.Directory)
            : BootMenus.Tell([_menu.Prefix + "reboot", "--boot-directory=/boot", entry.Id], _runner);

    public void TakeBackNext()
    {
        if (_environment.Get(GrubEnvironment.NextEntry) is { Length: > 0 })
        {
            _environment.Set(GrubEnvironment.NextEntry, "");
        }
    }

    public void SetTries(int? left, int all)
    {
        if (IsCounted && _environment.Set(GrubEnvironment.Tries, left?.ToString(CultureInfo.InvariantCulture)) is { ExitCode: not 0 } failed)
        {
            throw TrialFindings.NotCounted(failed.Output);
        }
    }

    public void RenewTries(int all) => SetTries(all, all);

    /// <summary>With none left from before, GRUB would not even try what is set up now.</summary>
    internal static void ForgetTries(TargetRoot target, ITargetCommandRunner runner)
    {
        if (GrubMenu.In(target) is { } menu && new GrubEnvironment(target, menu, runner) is var environment && environment.Get(GrubEnvironment.Tries) is not null)
        {
            environment.Set(GrubEnvironment.Tries, null);
        }
    }
}
