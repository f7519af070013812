// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using System.Text.RegularExpressions;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.BootMenu;

/// <summary>systemd-boot's menu: the entries of the Boot Loader Specification, type 1, that start this system.</summary>
internal static class SystemdBootMenu
{
    /// <summary>Where its unified images stand on a boot partition.</summary>
    internal const string Images = "EFI/Linux";

    private const string Variables = "sys/firmware/efi/efivars/";

    // The vendor of systemd-boot's EFI variables (the Boot Loader Interface).
    private const string Vendor = "-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f";

    /// <summary>Whether this start went through systemd-boot, and not through another boot loader beside it.</summary>
    internal static bool StartedBy(HostDirectory host) =>
        Variable(host, "LoaderInfo")?.StartsWith("systemd-boot", StringComparison.Ordinal) == true;

    /// <summary>The id of the entry that this start took. Null when unknown.</summary>
    internal static string? Selected(HostDirectory host) => Variable(host, "LoaderEntrySelected");

    /// <summary>The entries that start the target: files, and unified images, which need none.</summary>
    internal static IReadOnlyList<MenuEntry> In(TargetRoot target) =>
        [.. Files(target), .. OfImages(target)];

    private static IEnumerable<MenuEntry> OfImages(TargetRoot target) =>
        from path in BootPartitions.Files(target, Images, ".efi")
        let words = KernelCommandLine.Words(UnifiedImage.CommandLine(target, path) ?? "")
        where words.Count > 0 && EntryOwner.Of(target, words, machineId: null, path.Name) == Ownership.Target
        select new MenuEntry(IdOf(path), path.Name, [.. words]);

    private static IEnumerable<MenuEntry> Files(TargetRoot target) =>
        from path in BootPartitions.Files(target, BootPartitions.Entries, ".conf")
        let text = target.ReadText(path) ?? ""
        let kernel = KeyedLines.Values(text, "linux").Concat(KeyedLines.Values(text, "efi")).Select(value => value.Trim()).FirstOrDefault()
        where kernel is not null && EntryOwner.IsTarget(target, text)
        select new MenuEntry(IdOf(path), kernel, [.. KeyedLines.Values(text, "options").SelectMany(KernelCommandLine.Words)]);

    /// <summary>The id of an entry: the name of its file, without the counters of boot assessment.</summary>
    internal static string IdOf(TargetPath path) => BootCounter.Without(path.Name);

    /// <summary>A variable is four bytes of attributes, then UTF-16 with a zero at its end.</summary>
    internal static string? Variable(HostDirectory host, string name) =>
        host.ReadAll(Variables + name + Vendor, 4096) is { Length: > 4 } bytes
            ? Encoding.Unicode.GetString(bytes, 4, (bytes.Length - 4) & ~1).TrimEnd('\0')
            : null;
}
