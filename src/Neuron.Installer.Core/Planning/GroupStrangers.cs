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
    /// <summary>The members of the functions' groups that are neither bridges nor among the functions, in order of address.</summary>
    public static IReadOnlyList<PciFunction> Of(Machine machine, IReadOnlyCollection<PciFunction> functions)
    {
        HashSet<int> groups = [.. functions.Where(function => function.IommuGroup is not null).Select(function => function.IommuGroup!.Value)];
        HashSet<PciAddress> bound = [.. functions.Select(function => function.Address)];
        return [.. machine.Functions.Where(function =>
            function.IommuGroup is { } group
            && groups.Contains(group)
            && !function.IsBridge
            && !bound.Contains(function.Address))];
    }

    /// <summary>Whether the host cannot do without <paramref name="function"/>, or nobody knows what it is.</summary>
    public static bool IsVitalForHost(PciFunction function) =>
        function.Class is null
        or { IsStorage: true }
        or { IsNetwork: true }
        or { IsUsb: true }
        or { IsDisplay: true };
}
