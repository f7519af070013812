// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json;
using System.Text.Json.Serialization;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Transactions;

namespace Neuron.Installer.Core.Verification;

/// <summary>How far a setup on trial has come.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TrialVerdict>))]
internal enum TrialVerdict
{
    /// <summary>No start has been judged yet.</summary>
    [JsonStringEnumMemberName("running")]
    Running,

    /// <summary>A start had a picture: the trial is over.</summary>
    [JsonStringEnumMemberName("good")]
    Good,

    /// <summary>It failed.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,
}

/// <summary>What is remembered between the starts of a trial: <c>/var/lib/neuron-os/trial.json</c>.</summary>
internal sealed record TrialState
{
    /// <summary>Where it stands.</summary>
    internal static readonly TargetPath Path = TargetPath.Parse("/var/lib/neuron-os/trial.json");

    private const int Largest = 64 << 10;

    /// <summary>Which setup it is about: when that was written. Another one begins another trial.</summary>
    public required string Setup { get; init; }

    /// <summary>How far it has come.</summary>
    public TrialVerdict Verdict { get; init; }

    /// <summary>Why it failed: a name of <see cref="DarkCause"/>.</summary>
    public string? Cause { get; init; }

    /// <summary>The displays that are meant.</summary>
    public IReadOnlyList<string> Displays { get; init => field = value ?? []; } = [];

    /// <summary>Whether the boot loader starts without passthrough by itself now.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary><see cref="Cause"/> as a value.</summary>
    [JsonIgnore]
    internal DarkCause DarkCause => Enum.TryParse(Cause, out DarkCause cause) ? cause : DarkCause.None;

    /// <summary>Reads it. Null when there is none, or none that can be read: then the trial begins again.</summary>
    internal static TrialState? Read(HostDirectory host) =>
        host.ReadAll(Path.Text.TrimStart('/'), Largest) is { } bytes ? Parse(bytes) : null;

    /// <summary>Reads that of a target.</summary>
    internal static TrialState? Read(TargetRoot target) => target.ReadBytes(Path) is { } bytes ? Parse(bytes) : null;

    /// <summary>Writes it.</summary>
    internal void Write(TargetRoot target)
    {
        TargetWriter writer = new(target);
        writer.CreateDirectory(Path.Parent!);
        writer.Replace(Path, [.. JsonSerializer.SerializeToUtf8Bytes(this, TrialJson.Default.TrialState), (byte)'\n']);
    }

    private static TrialState? Parse(byte[] bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, TrialJson.Default.TrialState) is { Setup: not null } state ? state : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>The document, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(TrialState))]
internal sealed partial class TrialJson : JsonSerializerContext;
