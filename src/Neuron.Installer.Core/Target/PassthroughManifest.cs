// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Neuron.Installer.Core.Target;

/// <summary>
/// What was set up in a target: <c>/var/lib/neuron-os/passthrough.json</c>. The way back reads it, the check
/// after the first boot does, and so may a program that makes virtual machines.
/// </summary>
public sealed record PassthroughManifest
{
    /// <summary>Where it stands in the target.</summary>
    public const string Path = "/var/lib/neuron-os/passthrough.json";

    /// <summary>The version of the document this program writes. It reads no later one.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The version of the document.</summary>
    public required int SchemaVersion { get; init; }

    /// <summary>When it was written, in UTC. Null in a plan.</summary>
    public DateTimeOffset? WrittenAt { get; init; }

    /// <summary>The addresses of the GPUs that are given away.</summary>
    public required IReadOnlyList<string> Gpus { get; init; }

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

    /// <summary>Every file we have a hand in.</summary>
    public required IReadOnlyList<ManifestFile> Files { get; init; }

    /// <summary>The directories that were created for them, outermost first.</summary>
    public IReadOnlyList<string> Directories { get; init; } = [];

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
    internal static PassthroughManifest Parse(byte[] bytes)
    {
        PassthroughManifest? manifest;
        try
        {
            manifest = JsonSerializer.Deserialize(bytes, TargetJson.Default.PassthroughManifest);
        }
        catch (JsonException)
        {
            manifest = null;
        }

        // The serializer asks for the members, not for their being something.
        if (manifest is not { Gpus: not null, Functions: not null, KernelParameters: not null, Files: not null, Directories: not null }
            || manifest.Files.Any(file => file is not { Path: not null, Edits: not null }
                || file.Edits.Any(edit => edit is not { Added: not null, Removed: not null })))
        {
            throw TargetFindings.ManifestDamaged();
        }

        return manifest.SchemaVersion <= CurrentSchemaVersion ? manifest : throw TargetFindings.ManifestTooNew(manifest.SchemaVersion);
    }

    internal byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(this, TargetJson.Default.PassthroughManifest), (byte)'\n'];

    /// <summary>Whether both say the same, whenever they were written and whatever directories they needed.</summary>
    internal bool SaysTheSame(PassthroughManifest? other) =>
        other is not null
        && (this with { WrittenAt = null, Directories = [] }).ToBytes().AsSpan()
            .SequenceEqual((other with { WrittenAt = null, Directories = [] }).ToBytes());

    internal static string? Hash(string? text) => text is null ? null : Hash(TargetText.Encode(text));

    internal static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

/// <summary>A function that belongs to vfio-pci.</summary>
/// <param name="PciAddress">Where it sits: <c>0000:01:00.0</c>.</param>
/// <param name="VendorId">Four hexadecimal digits.</param>
/// <param name="DeviceId">Four hexadecimal digits.</param>
public sealed record ManifestFunction(string PciAddress, string VendorId, string DeviceId);

/// <summary>A file we have a hand in.</summary>
public sealed record ManifestFile
{
    /// <summary>Absolute, as the target writes it.</summary>
    public required string Path { get; init; }

    /// <summary>What kind of hand that is.</summary>
    public required ManifestFileKind Kind { get; init; }

    /// <summary>SHA-256 of the file before, in hexadecimal. Null when it did not exist.</summary>
    public string? Sha256Before { get; init; }

    /// <summary>SHA-256 of the file as we left it, in hexadecimal. Null when it was deleted.</summary>
    public string? Sha256After { get; init; }

    /// <summary>The file before. Null when it did not exist or is no UTF-8.</summary>
    public string? Original { get; init; }

    /// <summary>The file before in Base64, when it is no UTF-8.</summary>
    public string? OriginalBase64 { get; init; }

    /// <summary>What was put in and taken out.</summary>
    public IReadOnlyList<ManifestEdit> Edits { get; init; } = [];

    /// <summary>The file before, as text that keeps every byte.</summary>
    [JsonIgnore]
    internal string? OriginalText
    {
        get
        {
            if (OriginalBase64 is null)
            {
                return Original;
            }

            try
            {
                return TargetText.Decode(Convert.FromBase64String(OriginalBase64));
            }
            catch (FormatException)
            {
                throw TargetFindings.ManifestDamaged();
            }
        }
    }
}

/// <summary>What was put into a file and taken out of it.</summary>
/// <param name="Variable">The variable or key whose value was changed, <c>line</c> for whole lines. Null when the words or lines stand in the file itself.</param>
/// <param name="Added">The words or lines that were put in.</param>
/// <param name="Removed">The words that were taken out because they contradict.</param>
public sealed record ManifestEdit(string? Variable, IReadOnlyList<string> Added, IReadOnlyList<string> Removed);

/// <summary>What kind of hand we have in a file, and so how it is taken out again.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ManifestFileKind>))]
public enum ManifestFileKind
{
    /// <summary>The file is ours; <see cref="ManifestEdit.Added"/> has our lines.</summary>
    [JsonStringEnumMemberName("generated")]
    Generated,

    /// <summary>Words in variables of a shell file.</summary>
    [JsonStringEnumMemberName("shell")]
    Shell,

    /// <summary>Whole lines among others.</summary>
    [JsonStringEnumMemberName("lines")]
    Lines,

    /// <summary>Words of a file that is one kernel command line.</summary>
    [JsonStringEnumMemberName("words")]
    Words,

    /// <summary>Words behind a key at the beginning of a line, as in the entries of systemd-boot and Limine.</summary>
    [JsonStringEnumMemberName("key_words")]
    KeyWords,

    /// <summary>Words in the second quotation of each line, as in <c>refind_linux.conf</c>.</summary>
    [JsonStringEnumMemberName("quoted_words")]
    QuotedWords,

    /// <summary>Words in a list with commas behind a key, as in <c>booster.yaml</c>.</summary>
    [JsonStringEnumMemberName("comma_list")]
    CommaList,
}
