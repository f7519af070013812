// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Plan;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>A copy of an entry is read by nobody who may not read the entry.</summary>
public sealed class RescueEntryModeTests
{
    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead)]
    public void The_entry_without_passthrough_has_the_mode_of_its_entry(UnixFileMode mode)
    {
        using SampleTarget target = Stacks.Create("arch-systemd-boot");
        string[] entries = Directory.GetFiles(target.Full("/boot/loader/entries"), "*.conf");
        foreach (string entry in entries)
        {
            File.SetUnixFileMode(entry, mode);
        }

        target.Apply(SampleTarget.OneGpu, stage: Stage.AfterBootLoader).Outcome.ShouldBe(ApplyOutcome.Done);

        string[] made = [.. Directory.GetFiles(target.Full("/boot/loader/entries"), "*.conf").Except(entries)];
        made.ShouldNotBeEmpty();
        made.ShouldAllBe(path => File.GetUnixFileMode(path) == mode);
    }
}
