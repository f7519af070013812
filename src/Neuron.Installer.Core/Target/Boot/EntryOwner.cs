// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>
/// Whether a boot entry starts the target. An EFI system partition is shared: other systems keep entries, kernels
/// and images on it, which must stay as they are. The entry's <c>root=</c> is held against the target's, then its
/// machine ID or entry token (Boot Loader Specification; kernel-install(8)).
/// </summary>
internal static class EntryOwner
{
    private const StringComparison Exact = StringComparison.Ordinal;
    private const int MachineIdLength = 32;

    /// <summary>How kernel-install begins the names of its entries and images.</summary>
    internal static readonly TargetPath EntryToken = TargetPath.Parse("/etc/kernel/entry-token");

    /// <summary>What kernel-install takes for a token where none is chosen and the machine ID is not used (kernel-install(8), "auto").</summary>
    private static readonly string[] s_tokens = ["IMAGE_ID", "ID"];

    /// <summary>Words that start a system which stands in a place of its own, and that place.</summary>
    private static readonly (string Word, TargetPath Directory)[] s_places =
        [("init=/nix/store/", TargetPath.Parse("/nix/store")), ("gnu.system=", TargetPath.Parse("/gnu/store"))];

    private static readonly TargetPath s_machineId = TargetPath.Parse("/etc/machine-id");

    /// <summary>Whether a command line starts the target.</summary>
    internal static bool IsTarget(TargetRoot target, IReadOnlyList<string> words, string? machineId = null) => Of(target, words, machineId) == Ownership.Target;

    /// <summary>Whether an entry of the Boot Loader Specification, type 1, starts the target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="entry">What is in it.</param>
    /// <param name="path">Its path: the name begins with the machine ID or the entry token.</param>
    internal static bool IsTarget(TargetRoot target, string entry, TargetPath? path = null) => Of(target, entry, path) == Ownership.Target;

    /// <summary>Which system an entry of the Boot Loader Specification, type 1, starts.</summary>
    internal static Ownership Of(TargetRoot target, string entry, TargetPath? path = null) =>
        Of(
            target,
            [.. KeyedLines.Values(entry, "options").SelectMany(KernelCommandLine.Words)],
            KeyedLines.Values(entry, "machine-id").Select(value => value.Trim()).FirstOrDefault(),
            path?.Name);

    /// <summary>Which system a command line starts.</summary>
    /// <param name="target">The target.</param>
    /// <param name="words">The entry's kernel parameters.</param>
    /// <param name="machineId">The machine ID that the entry names. Null when it names none.</param>
    /// <param name="name">The name of the entry's file. Null when it has none of its own.</param>
    internal static Ownership Of(TargetRoot target, IReadOnlyList<string> words, string? machineId = null, string? name = null)
    {
        if (IsElsewhere(target, words))
        {
            return Ownership.Other;
        }

        string? root = RootFileSystem.Named(words);
        IReadOnlyList<RootFileSystem> own = RootFileSystem.Of(target);
        bool isComparable = root is not null && own.Count > 0;
        if (isComparable)
        {
            RootFileSystem[] same = [.. own.Where(system => DeviceName.IsSame(target, root!, system.Device) == true)];
            if (same.Length > 0)
            {
                return OpenedDevice.IsTarget(target, words, root!) != false && IsSameSubvolume(words, same) ? Ownership.Target : Ownership.Other;
            }

            if (own.All(system => DeviceName.IsSame(target, root!, system.Device) == false))
            {
                return Ownership.Other;
            }

            // What is below an encrypted root says which it is, too.
            if (OpenedDevice.IsTarget(target, words, root!) is { } isTarget)
            {
                return isTarget && IsSameSubvolume(words, own) ? Ownership.Target : Ownership.Other;
            }
        }

        return ByIdentity(target, machineId, name)
            ?? (isComparable ? Ownership.Unknown
            // Nothing to compare: as long as all that is there starts one system, that is it.
            : Others(target, root is null ? own : [new RootFileSystem(root, null)]).Any() ? Ownership.Unknown
            : Ownership.Target);
    }

    private static bool IsElsewhere(TargetRoot target, IReadOnlyList<string> words) =>
        words.Any(word => LiveSystem.IsStartedWith([word])
            || s_places.Any(place => word.StartsWith(place.Word, Exact) && !target.IsDirectory(place.Directory))
            || (word.StartsWith("ostree=", Exact) && !OstreeDeployment.Is(target)));

    /// <summary>By the machine ID, or by the token with which the name of the entry's file begins. Null when neither says anything.</summary>
    private static Ownership? ByIdentity(TargetRoot target, string? machineId, string? name)
    {
        string? token = target.ReadText(EntryToken)?.Trim();
        if (token is { Length: > 0 } && name?.StartsWith(token + "-", Exact) == true)
        {
            return Ownership.Target;
        }

        // What kernel-install falls back to. Two systems of one distribution share it, so the kernel must be one of ours, too.
        if (token is null or "" && s_tokens.Select(key => OsRelease.Value(target, key)).OfType<string>()
            .Any(id => InstalledKernel.In(target).Any(kernel => name?.StartsWith($"{id}-{kernel.Version}", Exact) == true && name[(id.Length + 1 + kernel.Version.Length)..] is ['.', ..] or ['+', >= '0' and <= '9', ..])))
        {
            return Ownership.Target;
        }

        machineId ??= name?.Split('-')[0] is { Length: MachineIdLength } first && first.All(char.IsAsciiHexDigit) ? first : null;
        string? own = target.ReadText(s_machineId)?.Trim();
        return machineId is not { Length: MachineIdLength } || own is not { Length: MachineIdLength } ? null
            : string.Equals(machineId, own, StringComparison.OrdinalIgnoreCase) ? Ownership.Target
            : Ownership.Other;
    }

    /// <summary>Two systems may share one btrfs file system, each in a subvolume of its own.</summary>
    private static bool IsSameSubvolume(IReadOnlyList<string> words, IEnumerable<RootFileSystem> own)
    {
        string? entry = RootFileSystem.SubvolumeIn(words);
        string[] named = [.. own.Select(system => system.Subvolume).OfType<string>()];
        return entry is null || named.Length == 0 || named.Contains(entry);
    }

    /// <summary>The roots of entries that start another system than the one with these.</summary>
    /// <param name="target">The target.</param>
    /// <param name="roots">Empty when nobody says what it is: then that of the first entry.</param>
    private static IEnumerable<string> Others(TargetRoot target, IReadOnlyList<RootFileSystem> roots)
    {
        string[] named = [.. MenuLoaders.CommandLines(target).Where(words => !IsElsewhere(target, words)).Select(RootFileSystem.Named).OfType<string>()];
        string[] own = roots.Count > 0 ? [.. roots.Select(root => root.Device)] : [.. named.Take(1)];
        return named.Where(root => own.All(known => DeviceName.IsSame(target, root, known) != true));
    }
}
