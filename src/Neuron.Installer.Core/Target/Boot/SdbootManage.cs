// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>sdboot-manage, CachyOS' and Manjaro's: a shell file from which it makes the entries of systemd-boot.</summary>
internal sealed class SdbootManage : IBootLoader
{
    internal const string Configuration = "/etc/sdboot-manage.conf";

    private const string Variable = "LINUX_OPTIONS";

    public string Name => "sdboot-manage";

    public bool IsInstalled(TargetRoot target) => target.IsFile(Configuration);

    public TargetCommand? Regeneration(TargetRoot target, bool evenIfNew) => null;

    public void Plan(PlanDraft draft) => ShellCommandLine.Complete(draft, Configuration, Variable);

    public IEnumerable<Text> Problems(Proof proof) => [];
}
