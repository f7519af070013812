// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.KernelParameters;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.KernelParameters;

/// <summary>What a system is started with says whether it is installed: only then is "/" what somebody means who names no target.</summary>
public sealed class LiveSystemTests
{
    [Theory]
    [InlineData("BOOT_IMAGE=/vmlinuz-linux root=UUID=1 rw quiet", false)]
    [InlineData("root=LABEL=live rw", false)] // a label of its own choice
    [InlineData("archisobasedir=arch archisosearchuuid=2026-11-01-00-00-00-00 copytoram=n", true)] // archiso
    [InlineData("misobasedir=manjaro misolabel=MANJARO", true)] // manjaro-tools-iso
    [InlineData("BOOT_IMAGE=/casper/vmlinuz boot=casper quiet splash ---", true)] // casper
    [InlineData("boot=live components quiet", true)] // live-boot
    [InlineData("root=live:CDLABEL=Fedora-WS rd.live.image quiet", true)] // dracut's dmsquash-live
    [InlineData("inst.stage2=hd:LABEL=Fedora quiet", true)] // Anaconda
    public void A_system_of_a_medium_is_told_from_an_installed_one(string commandLine, bool isLive) =>
        LiveSystem.IsStartedWith(KernelCommandLine.Words(commandLine)).ShouldBe(isLive);
}
