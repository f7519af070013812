// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Formats;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Manifest;

/// <summary>
/// What was set up in a target: <c>/var/lib/neuron-os/passthrough.json</c>. The way back reads it, the check
/// after the first boot does, and so may a program that makes virtual machines.
/// </summary>
internal sealed record PassthroughManifest
{
    /// <summary>Where it stands in the target.</summary>
    internal static readonly TargetPath Path = TargetPath.Parse("/var/lib/neuron-os/passthrough.json");

    /// <summary>The version of the document this program writes. It reads no later one.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The version of the document.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>When it was written, in UTC. Null in a plan.</summary>
    public DateTimeOffset? WrittenAt { get; init; }

    /// <summary>The addresses of the GPUs that are given away.</summary>
    public required IReadOnlyList<PciAddress> Gpus { get; init; }

    /// <summary>Every function that belongs to vfio-pci.</summary>
    public required IReadOnlyList<ManifestFunction> Functions { get; init; }

    /// <summary><c>ids</c> or <c>address</c>.</summary>
    public required string Binding { get; init; }

    /// <summary>The parameters the kernel must be started with.</summary>
    public required IReadOnlyList<string> KernelParameters { get; init; }

    /// <summary>The initramfs generator the files are for, <c>none</c> when there is none.</summary>
    public required string Initramfs { get; init; }

    /// <summary>The boot loader the files are for, <c>none</c> when there is none.</summary>
    public required string BootLoader { get; init; }

    /// <summary>How the setup is on trial. Null when it is not.</summary>
    public ManifestTrial? Trial { get; init; }

    /// <summary>Whether a display stayed with the host when it was set up. False also in manifests that do not say so.</summary>
    public bool LeavesDisplay { get; init; }

    /// <summary>Every file we have a hand in.</summary>
    public required IReadOnlyList<ManifestFile> Files { get; init; }

    /// <summary>The directories that were created for them, outermost first.</summary>
    public IReadOnlyList<TargetPath> Directories { get; init => field = value ?? []; } = [];

    /// <summary>Reads the manifest of a target.</summary>
    /// <returns>Null when nothing was set up there.</returns>
    /// <exception cref="TargetException">There is one, but it is damaged or of a later version.</exception>
    public static PassthroughManifest? Read(TargetRoot target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.ReadBytes(Path) is { } bytes ? Parse(bytes) : null;
    }

    /// <summary>Reads a manifest.</summary>
    /// <exception cref="TargetException">It is damaged or of a later version.</exception>
    internal static PassthroughManifest Parse(byte[] bytes) => TryParse(bytes, out TargetException? problem) ?? throw problem!;

    /// <summary>Reads a manifest of which it is expected that it may be damaged or of a later version.</summary>
    /// <param name="bytes">What is there.</param>
    /// <param name="problem">What is wrong with it. Null when nothing is.</param>
    internal static PassthroughManifest? TryParse(byte[] bytes, out TargetException? problem)
    {
        PassthroughManifest? manifest;
        try
        {
            manifest = JsonSerializer.Deserialize(bytes, ManifestJson.Default.PassthroughManifest);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or ArgumentException)
        {
            manifest = null;
        }

        problem = manifest is null || !Untrusted.IsFine(manifest) ? TargetFindings.ManifestDamaged(Path)
            : manifest.SchemaVersion > CurrentSchemaVersion ? TargetFindings.ManifestTooNew(Path, manifest.SchemaVersion)
            : null;
        return problem is null ? manifest : null;
    }

    internal byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Default.PassthroughManifest), (byte)'\n'];

    /// <summary>Whether both say the same, whenever they were written and whatever directories they needed.</summary>
    internal bool SaysTheSame(PassthroughManifest? other) =>
        other is not null
        && (this with { WrittenAt = null, Directories = [] }).ToBytes().AsSpan()
            .SequenceEqual((other with { WrittenAt = null, Directories = [] }).ToBytes());

    internal static string? Hash(string? text) => text is null ? null : Hash(TargetText.Encode(text));

    internal static string Hash(byte[] bytes) => Sha256.Of(bytes);
}
