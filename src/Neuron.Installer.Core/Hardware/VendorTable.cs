// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using System.Text.Json;

namespace Neuron.Installer.Core.Hardware;

/// <summary>What is known of makers and of their kernel modules: <c>Hardware/vendors.json</c>, whose head says what its members mean.</summary>
internal sealed record VendorTable
{
    private const string Resource = "vendors.json";

    private static readonly Lazy<VendorTable> s_known = new(Read);

    private Dictionary<ushort, Vendor>? _byId;

    public IReadOnlyList<Vendor> Vendors { get; init; } = [];

    public IReadOnlyList<ClassModules> Classes { get; init; } = [];

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

    /// <summary>
    /// Member by member: what a serializer sets up for it takes a tenth of a whole scan. A member that nobody reads is a mistake.
    /// </summary>
    private static VendorTable Read()
    {
        using Stream stream = typeof(VendorTable).Assembly.GetManifestResourceStream(Resource)!;
        using JsonDocument document = JsonDocument.Parse(stream, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        return Read(document.RootElement);
    }

    /// <summary>The table from its text, which is a root element of JSON.</summary>
    /// <exception cref="InvalidDataException">A member is none of the table's.</exception>
    internal static VendorTable Read(JsonElement root)
    {
        VendorTable table = new();
        foreach (JsonProperty member in root.EnumerateObject())
        {
            table = member.Name switch
            {
                "vendors" => table with { Vendors = List(member.Value, VendorOf) },
                "classes" => table with { Classes = List(member.Value, ClassOf) },
                "firmware" => table with { Firmware = List(member.Value, FirmwareOf) },
                _ => throw Unknown(member),
            };
        }

        return table;
    }

    private static Vendor VendorOf(JsonElement line)
    {
        Vendor vendor = new() { Id = Required(line, "id") };
        foreach (JsonProperty member in line.EnumerateObject())
        {
            vendor = member.Name switch
            {
                "id" => vendor,
                "name" => vendor with { Name = Text(member.Value) },
                "board" => vendor with { Board = Text(member.Value) },
                "display_modules" => vendor with { DisplayModules = List(member.Value, Text) },
                "accelerator_modules" => vendor with { AcceleratorModules = List(member.Value, Text) },
                "host_only" => vendor with
                {
                    HostOnly = Text(member.Value) switch
                    {
                        "management" => HostOnlyDisplayKind.Management,
                        "virtual" => HostOnlyDisplayKind.Virtual,
                        _ => throw Unknown(member),
                    },
                },
                "management_devices" => vendor with
                {
                    ManagementDevices = List(member.Value, device => ushort.Parse(Text(device), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)),
                },
                "hypervisor" => vendor with { Hypervisor = Text(member.Value) },
                "only_display" => vendor with { OnlyDisplay = member.Value.GetBoolean() },
                _ => throw Unknown(member),
            };
        }

        return vendor;
    }

    private static ClassModules ClassOf(JsonElement line) => line.GetPropertyCount() == 2
        ? new ClassModules { Class = Required(line, "class"), Modules = List(line.GetProperty("modules"), Text) }
        : throw new InvalidDataException($"{Resource}: a class has two members: {line}");

    private static FirmwareName FirmwareOf(JsonElement line) => line.GetPropertyCount() == 2
        ? new FirmwareName { Text = Required(line, "text"), Hypervisor = Required(line, "hypervisor") }
        : throw new InvalidDataException($"{Resource}: a line about firmware has two members: {line}");

    private static string Required(JsonElement line, string member) => Text(line.GetProperty(member));

    private static string Text(JsonElement value) => value.GetString() ?? throw new InvalidDataException($"{Resource}: null is no text.");

    private static List<T> List<T>(JsonElement list, Func<JsonElement, T> read)
    {
        List<T> values = new(list.GetArrayLength());
        foreach (JsonElement value in list.EnumerateArray())
        {
            values.Add(read(value));
        }

        return values;
    }

    private static InvalidDataException Unknown(JsonProperty member) => new($"{Resource}: nobody reads {member}");

    /// <summary>A line about a vendor of pci.ids.</summary>
    internal sealed record Vendor
    {
        internal static readonly Vendor Unknown = new() { Id = "ffff" };

        public required string Id { get; init; }

        public string? Name { get; init; }

        public string? Board { get; init; }

        public IReadOnlyList<string> DisplayModules { get; init; } = [];

        public IReadOnlyList<string> AcceleratorModules { get; init; } = [];

        public HostOnlyDisplayKind? HostOnly { get; init; }

        public IReadOnlyList<ushort> ManagementDevices { get; init; } = [];

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
