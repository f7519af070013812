// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.KernelParameters;

namespace Neuron.Installer.Core.Target.Manifest;

/// <summary>
/// Whether what stays in a target can be what this program wrote. Others can write there, disks go bad, and what is
/// read decides which files are replaced: the serializer asks for the members, not for their being something.
/// </summary>
internal static class Untrusted
{
    internal static bool IsFine(PassthroughManifest manifest) =>
        manifest is { Gpus: not null, Functions: not null, KernelParameters: not null, Files: not null, Directories: not null, Initramfs: not null, BootLoader: not null }
        && manifest.SchemaVersion > 0
        && manifest.Binding is "ids" or "address"
        && manifest.Functions.All(IsFine)
        && manifest.KernelParameters.All(word => word is not null && KernelWord.IsSafe(word))
        && manifest.Files.All(IsFine)
        && manifest.Files.DistinctBy(file => file.Path).Count() == manifest.Files.Count;

    private static bool IsFine(ManifestFunction? function) =>
        function is { VendorId: not null, DeviceId: not null }
        && PciId.TryParse($"{function.VendorId}:{function.DeviceId}", out _);

    private static bool IsFine(ManifestFile? file) =>
        file is { Edits: not null }
        && Enum.IsDefined(file.Kind)
        && IsHash(file.Sha256Before)
        && IsHash(file.Sha256After)
        && file.Edits.All(edit => edit is { Added: not null, Removed: not null }
            && edit.Added.All(word => word is not null)
            && edit.Removed.All(word => word is not null))
        // What a file was before has to be what its hash says.
        && file.HasReadableOriginal
        && PassthroughManifest.Hash(file.OriginalText) == file.Sha256Before;

    internal static bool IsHash(string? hash) => hash is null || (hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower));
}
