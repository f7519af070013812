// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json.Serialization;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Manifest;

/// <summary>A file we have a hand in.</summary>
internal sealed record ManifestFile
{
    /// <summary>Absolute, as the target writes it.</summary>
    public required TargetPath Path { get; init; }

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
    public IReadOnlyList<ManifestEdit> Edits { get; init => field = value ?? []; } = [];

    /// <summary>The file before, as text that keeps every byte. Null when it did not exist.</summary>
    [JsonIgnore]
    internal string? OriginalText => OriginalBase64 is null ? Original : Decoded is { } bytes ? TargetText.Decode(bytes) : null;

    /// <summary>Whether what is said to be Base64 is.</summary>
    [JsonIgnore]
    internal bool HasReadableOriginal => OriginalBase64 is null || Decoded is not null;

    private byte[]? Decoded
    {
        get
        {
            byte[] bytes = new byte[OriginalBase64!.Length];
            return Convert.TryFromBase64String(OriginalBase64, bytes, out int count) ? bytes[..count] : null;
        }
    }
}
