// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.BootMenu;

namespace Neuron.Installer.Core.Verification;

/// <summary>What the boot menu shall start by itself.</summary>
/// <param name="Use">Whom the card shall be for.</param>
/// <param name="IsForGood">Whether every start from then on is meant, not just the next one.</param>
internal sealed record StartWish(CardUse Use, bool IsForGood);
