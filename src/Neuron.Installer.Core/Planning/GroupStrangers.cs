// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;

namespace Neuron.Installer.Core.Planning;

/// <summary>
/// Who else is in the IOMMU groups of what shall be bound. A virtual machine gets a group as a whole, so each
/// of them would have to leave the host too.
/// </summary>
/// <remarks>Bridges do not count: Documentation/driver-api/vfio.rst lets a port's driver stay.</remarks>
internal static class GroupStrangers
{
    /// <summary>
    /// The members of the groups of <paramref name="gpus"/> that are no bridges and on none of their cards, group by
    /// group and there in order of address. A virtual function of theirs goes with its driver, so it is none either. They
    /// are looked for as they are asked for: mostly it only matters whether there is one.
    /// </summary>
    public static IEnumerable<PciFunction> Of(FunctionIndex index, IEnumerable<Gpu> gpus) =>
        Of(index, [.. gpus.SelectMany(gpu => gpu.Everything)]);

    /// <summary>The same for functions that are known one by one.</summary>
    public static IEnumerable<PciFunction> Of(FunctionIndex index, IReadOnlyCollection<PciFunction> functions)
    {
        HashSet<PciAddress> bound = [.. functions.Select(function => function.Address)];
        return functions.Select(function => function.IommuGroup)
            .OfType<int>()
            .Distinct()
            .Order()
            .SelectMany(group => index.InGroup[group])
            .Where(function => !function.IsBridge
                && !bound.Contains(function.Address)
                && !(function.PhysicalFunction is { } physical && bound.Contains(physical)));
    }

    /// <summary>Whether the host cannot do without <paramref name="function"/>, or nobody knows what it is.</summary>
    public static bool IsVitalForHost(PciFunction function) =>
        function.Class is null
        or { IsStorage: true }
        or { IsNetwork: true }
        or { IsUsb: true }
        or { IsDisplay: true }
        || function.IsDisplay;
}
