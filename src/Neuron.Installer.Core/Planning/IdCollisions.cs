// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;

namespace Neuron.Installer.Core.Planning;

/// <summary>
/// Functions that would be taken from the host if vfio-pci were given vendor and device: the <c>ids</c> option
/// takes every function with one of the pairs, wherever it is.
/// </summary>
internal static class IdCollisions
{
    /// <summary>
    /// The functions that stay on the host and share a pair with one to bind, pair by pair and there in order of address.
    /// A virtual function is not there yet when vfio-pci looks. They are looked for as they are asked for.
    /// </summary>
    public static IEnumerable<PciFunction> Of(FunctionIndex index, IReadOnlyCollection<PciFunction> toBind)
    {
        HashSet<PciAddress> bound = [.. toBind.Select(function => function.Address)];
        return toBind.Select(function => function.Id).OfType<PciId>().Distinct().SelectMany(id => Of(index, bound, id));
    }

    /// <summary>The same for one of the pairs.</summary>
    public static IEnumerable<PciFunction> Of(FunctionIndex index, IReadOnlyCollection<PciFunction> toBind, PciId id) =>
        Of(index, [.. toBind.Select(function => function.Address)], id);

    private static IEnumerable<PciFunction> Of(FunctionIndex index, HashSet<PciAddress> bound, PciId id) => index.WithId[id]
        .Where(function => !function.IsBridge && function.PhysicalFunction is null && !bound.Contains(function.Address));
}
