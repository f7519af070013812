// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Drivers;

/// <summary>The modules that would take a function before vfio-pci does, in the words of modprobe.</summary>
internal static class HostDrivers
{
    private const int NameLimit = 56;

    /// <summary>The modules for one function: those known for its class and vendor, and the one that holds it now.</summary>
    internal static IEnumerable<string> For(BoundFunction function)
    {
        IEnumerable<string> known = function.Class switch
        {
            { IsDisplay: true } => OfDisplays(function.Id.Vendor),
            { IsAccelerator: true } => VendorTable.Known.Of(function.Id.Vendor).AcceleratorModules,
            var other => VendorTable.Known.ModulesOf(other),
        };

        // The name of a driver is not always that of its module, but where it is not (xhci_hcd) the class knows it.
        return function.HostDriver is { } driver && IsModuleName(driver) && Normalize(driver) is not ("vfio_pci" or "xhci_hcd")
            ? known.Append(Normalize(driver)).Distinct()
            : known;
    }

    /// <summary>The modules for the displays of a vendor.</summary>
    internal static IReadOnlyList<string> OfDisplays(ushort vendor) => VendorTable.Known.Of(vendor).DisplayModules;

    /// <summary>The modules of which no display of the host is left when <paramref name="plan"/> is carried out.</summary>
    internal static IReadOnlyList<string> WithoutDisplay(BindingPlan plan, Machine machine)
    {
        HashSet<PciAddress> bound = [.. plan.Functions.Select(function => function.Address)];
        HashSet<ushort> left = [.. machine.Functions
            .Where(function => function.IsDisplay && !bound.Contains(function.Address) && function.Id is not null)
            .Select(function => function.Id!.Value.Vendor)];
        return [.. plan.Functions
            .Where(function => function.Class.IsDisplay && !left.Contains(function.Id.Vendor))
            .SelectMany(function => OfDisplays(function.Id.Vendor))
            .Distinct()];
    }

    /// <summary>Whether a name read from sysfs can be a module's, so that it may be written into a configuration.</summary>
    internal static bool IsModuleName(string name) =>
        name.Length is > 0 and <= NameLimit && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    /// <summary>A dash and an underscore are the same to modprobe.</summary>
    internal static string Normalize(string module) => module.Replace('-', '_');

    /// <summary>The modules that are built into a kernel of the target, so that no softdep holds them up.</summary>
    /// <remarks>modules.builtin of kbuild: one path such as <c>kernel/drivers/usb/host/xhci-pci.ko</c> a line.</remarks>
    internal static IReadOnlySet<string> BuiltInto(TargetRoot target) =>
        InstalledKernel.Places.SelectMany(target.List).Distinct()
            .SelectMany(kernel => BuiltInto(target, kernel))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Those that are built into one kernel.</summary>
    internal static IReadOnlySet<string> BuiltInto(TargetRoot target, string kernel)
    {
        HashSet<string> modules = new(StringComparer.Ordinal);
        string? list = InstalledKernel.Places.Select(place => target.ReadText(place / kernel / "modules.builtin")).FirstOrDefault(text => text is not null);
        foreach (string line in (list ?? "").Split('\n'))
        {
            string name = line[(line.LastIndexOf('/') + 1)..];
            int suffix = name.IndexOf(".ko", StringComparison.Ordinal);
            if (suffix > 0)
            {
                modules.Add(Normalize(name[..suffix]));
            }
        }

        return modules;
    }
}
