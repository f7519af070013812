// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;

namespace Neuron.Installer.Core.Target.BootMenu;

/// <summary>A boot menu as a running system talks to it: which entry the next start takes, and how many tries a trial has left.</summary>
internal interface IBootMenu
{
    /// <summary>The entries that start this system.</summary>
    IReadOnlyList<MenuEntry> Entries { get; }

    /// <summary>The name of the kernel that this start took. Null when unknown.</summary>
    string? RunningKernel { get; }

    /// <summary>Makes an entry the one that starts by itself.</summary>
    /// <returns>Why not. Null when it is.</returns>
    Finding? SetDefault(MenuEntry entry);

    /// <summary>Makes an entry that of the next start only.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isTakenBack">Whether the start itself calls <see cref="TakeBackNext"/>.</param>
    /// <returns>Why not. Null when it is.</returns>
    Finding? SetNext(MenuEntry entry, bool isTakenBack);

    /// <summary>Takes the choice of this start away where the boot loader could not.</summary>
    void TakeBackNext();

    /// <summary>Whether it starts the entry without passthrough by itself when no try is left.</summary>
    bool IsCounted { get; }

    /// <summary>Whether the boot loader took a try off before this start.</summary>
    bool HasCountedThisStart { get; }

    /// <summary>The tries that are left. Null when nothing says so.</summary>
    int? TriesLeft { get; }

    /// <summary>Says how many tries are left. Does nothing where the menu would not heed it.</summary>
    /// <param name="left">Null ends the trial.</param>
    /// <param name="all">How many there were.</param>
    /// <exception cref="TargetException">It could not be written.</exception>
    void SetTries(int? left, int all);

    /// <summary>Counts from the beginning again.</summary>
    /// <exception cref="TargetException">It could not be written.</exception>
    void RenewTries(int all);
}
