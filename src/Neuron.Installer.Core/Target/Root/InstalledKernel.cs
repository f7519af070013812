// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace Neuron.Installer.Core.Target.Root;

/// <summary>A kernel whose modules the target has.</summary>
/// <param name="Version">What <c>uname -r</c> says of it, and the name of its directory of modules.</param>
/// <param name="Package">What Arch Linux calls it in file names (<c>pkgbase</c>): <c>linux-lts</c>. Null elsewhere.</param>
internal sealed record InstalledKernel(string Version, string? Package)
{
    /// <summary>What depmod leaves; a directory without it is what an uninstalled kernel left behind.</summary>
    private static readonly string[] s_indexes = ["modules.dep", "modules.dep.bin"];

    /// <summary>Where kernels keep their modules, each in a directory of its version.</summary>
    internal static readonly IReadOnlyList<TargetPath> Places = [TargetPath.Parse("/usr/lib/modules"), TargetPath.Parse("/lib/modules")];

    /// <summary>The kernels of a target, in ordinal order of version.</summary>
    internal static IReadOnlyList<InstalledKernel> In(TargetRoot target) =>
        [.. Places.SelectMany(target.List).Distinct().Order(StringComparer.Ordinal)
            .Where(version => !version.StartsWith('-'))
            .Select(version => (Version: version, Directory: Directory(target, version)))
            .Where(kernel => s_indexes.Any(index => target.IsFile(kernel.Directory / index)))
            .Select(kernel => new InstalledKernel(kernel.Version, PackageIn(target, kernel.Directory)))];

    /// <summary>The kernel that <paramref name="path"/> belongs to: it stands in a directory of that version, or has the version or the package in its name. Null when none.</summary>
    internal static InstalledKernel? Of(string path, IReadOnlyList<InstalledKernel> kernels)
    {
        string[] segments = path.Split('/');
        string name = segments[^1];
        // The longest version first: 6.1.0-1 also stands in 6.1.0-10.
        return kernels.OrderByDescending(kernel => kernel.Version.Length).FirstOrDefault(kernel => segments.SkipLast(1).Contains(kernel.Version) || Names(name, kernel.Version))
            ?? kernels.Where(kernel => kernel.Package is not null).OrderByDescending(kernel => kernel.Package!.Length)
                .FirstOrDefault(kernel => segments.SkipLast(1).Contains(kernel.Package) || Names(name, kernel.Package!));
    }

    /// <summary>
    /// Whether this kernel has no vfio-pci: neither depmod's list of modules nor kbuild's of what is built in names it. False where
    /// one of the lists is missing or names nothing, as then it cannot be told.
    /// </summary>
    internal bool LacksVfioPci(TargetRoot target)
    {
        TargetPath directory = Directory(target, Version);
        string modules = target.ReadText(directory / "modules.dep") ?? "", builtIn = target.ReadText(directory / "modules.builtin") ?? "";
        return NamesModules(modules) && NamesModules(builtIn) && !NamesVfioPci(modules) && !NamesVfioPci(builtIn);
    }

    private static bool NamesModules(string list) => list.Contains(".ko", StringComparison.Ordinal);

    /// <summary>A file name has the dash; an underscore would be the same to modprobe.</summary>
    private static bool NamesVfioPci(string list) =>
        list.Contains("/vfio-pci.ko", StringComparison.Ordinal) || list.Contains("/vfio_pci.ko", StringComparison.Ordinal);

    /// <summary>Whether a name ends in a dash and <paramref name="kernel"/>, apart from what kind of image or file it is.</summary>
    private static bool Names(string name, string kernel)
    {
        int at = name.IndexOf("-" + kernel, StringComparison.Ordinal);
        return at >= 0 && name[(at + 1 + kernel.Length)..] is "" or ".img" or "-fallback.img" or ".efi" or "-fallback.efi";
    }

    private static TargetPath Directory(TargetRoot target, string version) =>
        Places.Select(place => place / version).FirstOrDefault(target.IsDirectory, Places[^1] / version);

    private static string? PackageIn(TargetRoot target, TargetPath directory) =>
        target.ReadText(directory / "pkgbase")?.Trim() is { Length: > 0 } name ? name : null;
}
