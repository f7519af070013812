// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Boot;

/// <summary>
/// The checksums that Limine compares before it starts anything, and stops at a wrong one: BLAKE2B behind the path of a
/// file, and one of the configuration in Limine's own executable (its CONFIG.md, "hash_mismatch_panic", enroll-config).
/// </summary>
internal static class LimineSums
{
    private const StringComparison Exact = StringComparison.Ordinal;
    private const string Signature = "++CONFIG_B2SUM_SIGNATURE++";
    private const int SumLength = 128;

    // Limine has less than one; what is larger is a kernel with its image.
    private const int LargestProgram = 4 << 20;
    private static readonly string[] s_suffixes = [".efi", ".sys"];

    private static readonly string[] s_directories = ["", "EFI/BOOT", "EFI/Boot", "EFI/boot", "EFI/limine", "EFI/Limine", "EFI/arch-limine", "limine", "boot/limine"];
    private static readonly string[] s_keys = [.. Limine.KernelPathKeys, .. Limine.ImagePathKeys, "image_path:", "IMAGE_PATH="];

    /// <summary>Changes the checksums of files on the partition that the configuration is on.</summary>
    /// <param name="text">The configuration.</param>
    /// <param name="find">Which file a name from the root of its partition means.</param>
    /// <param name="change">Gets the file and its checksum, and returns the new one. Empty: it is taken out.</param>
    internal static string Change(string text, Func<string, TargetPath?> find, Func<TargetPath, string, string> change)
    {
        foreach (string key in s_keys)
        {
            text = KeyedLines.Change(text, key, value => value.Split('#') is [var path, var sum] && IsHere(path) && find(LimineMenu.Path(path)) is { } file && change(file, sum.Trim()) is var now
                ? now.Length > 0 ? $"{path}#{now}" : path
                : value);
        }

        return text;

        static bool IsHere(string path) => path.StartsWith("boot():", Exact) || path.StartsWith("boot:///", Exact);
    }

    /// <summary>The executable of Limine on that partition in which a checksum of the configuration is enrolled. Null when none is.</summary>
    internal static TargetPath? EnrolledIn(TargetRoot target, TargetPath mount) =>
        s_directories.SelectMany(directory => target.List(mount / directory, suffix: "").Where(path => s_suffixes.Any(suffix => path.Name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))))
            .Where(target.IsFile)
            .DistinctBy(target.Identity)
            .FirstOrDefault(path => IsEnrolled(target, path));

    private static bool IsEnrolled(TargetRoot target, TargetPath path)
    {
        byte[] program = target.ReadPart(path, 0, LargestProgram);
        int at = program.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(Signature));
        int start = at + Signature.Length;
        return at >= 0 && program.Length >= start + SumLength && program.AsSpan(start, SumLength).IndexOfAnyExcept((byte)'0') >= 0;
    }
}
