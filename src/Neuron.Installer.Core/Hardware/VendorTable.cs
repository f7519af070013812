// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Neuron.Installer.Core.Hardware;

/// <summary>What is known of makers and of their kernel modules: <c>Hardware/vendors.json</c>, whose head says what its members mean.</summary>
internal sealed record VendorTable
{
    private const string Resource = "vendors.json";

    private static readonly Lazy<VendorTable> s_known = new(Read);

    private Dictionary<ushort, Vendor>? _byId;

    [JsonRequired]
    public IReadOnlyList<Vendor> Vendors { get; init; } = [];

    [JsonRequired]
    public IReadOnlyList<ClassModules> Classes { get; init; } = [];

    [JsonRequired]
    public IReadOnlyList<FirmwareName> Firmware { get; init; } = [];

    internal static VendorTable Known => s_known.Value;

    /// <summary>Of a maker of whom nothing is known: nothing.</summary>
    internal Vendor Of(ushort? id) => id is { } known && ById.TryGetValue(known, out Vendor? vendor) ? vendor : Vendor.Unknown;

    /// <summary>The modules for functions of a class, whoever made them.</summary>
    internal IReadOnlyList<string> ModulesOf(PciClass pciClass)
    {
        string code = pciClass.ToString();
        return Classes.Where(entry => code.StartsWith(entry.Class, StringComparison.Ordinal)).MaxBy(entry => entry.Class.Length)?.Modules ?? [];
    }

    private Dictionary<ushort, Vendor> ById =>
        _byId ??= Vendors.ToDictionary(vendor => ushort.Parse(vendor.Id, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));

    private static VendorTable Read()
    {
        using Stream stream = typeof(VendorTable).Assembly.GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize(stream, VendorTableJson.Default.VendorTable)!;
    }

    /// <summary>A line about a vendor of pci.ids.</summary>
    internal sealed record Vendor
    {
        internal static readonly Vendor Unknown = new() { Id = "ffff" };

        public required string Id { get; init; }

        public string? Name { get; init; }

        public string? Board { get; init; }

        // A required member has the serializer set all of them, those left out to null.
        public IReadOnlyList<string> DisplayModules { get; init => field = value ?? []; } = [];

        public IReadOnlyList<string> AcceleratorModules { get; init => field = value ?? []; } = [];

        public HostOnlyDisplayKind? HostOnly { get; init; }

        public string? Hypervisor { get; init; }

        public bool OnlyDisplay { get; init; }
    }

    /// <summary>A line about a class: two digits, or four with the subclass.</summary>
    internal sealed record ClassModules
    {
        public required string Class { get; init; }

        public required IReadOnlyList<string> Modules { get; init; }
    }

    /// <summary>A line about what firmware says.</summary>
    internal sealed record FirmwareName
    {
        public required string Text { get; init; }

        public required string Hypervisor { get; init; }
    }
}

/// <summary>How the table is written. A member that nobody reads is a mistake.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    ReadCommentHandling = JsonCommentHandling.Skip,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    Converters = [typeof(HostOnlyDisplayKindConverter)])]
[JsonSerializable(typeof(VendorTable))]
internal sealed partial class VendorTableJson : JsonSerializerContext;

/// <summary>The kinds in the words of the table.</summary>
internal sealed class HostOnlyDisplayKindConverter() : JsonStringEnumConverter<HostOnlyDisplayKind>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false);
