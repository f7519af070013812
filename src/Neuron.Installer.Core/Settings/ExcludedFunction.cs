// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;

namespace Neuron.Installer.Core.Settings;

/// <summary>A function that is never given away: exactly one of the two says which.</summary>
/// <param name="Id">Every function with this vendor and device, or null.</param>
/// <param name="Address">The function at this address, or null.</param>
internal sealed record ExcludedFunction(PciId? Id, PciAddress? Address)
{
    /// <summary>Whether <paramref name="function"/> is meant.</summary>
    public bool Matches(PciFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return Address is { } address ? address == function.Address : Id is { } id && id == function.Id;
    }

    /// <summary>Reads <c>vvvv:dddd</c> or an address.</summary>
    /// <returns>Null when <paramref name="text"/> is neither.</returns>
    public static ExcludedFunction? Parse(ReadOnlySpan<char> text) =>
        PciId.TryParse(text, out PciId id) ? new ExcludedFunction(id, null)
        : PciAddress.TryParse(text, out PciAddress address) ? new ExcludedFunction(null, address)
        : null;

    /// <summary>The entry as it is written in the settings.</summary>
    public override string ToString() => Address?.ToString() ?? Id?.ToString() ?? "";
}
