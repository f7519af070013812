// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Tests.Target;
using Neuron.Machines;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Documents;

/// <summary>
/// The answers that the tests of the page are given (tests/qt/documents) are those that Core gives: to each situation a file
/// with the answers to open and detect, to a plan for each choice, and where that is tested, to apply.
/// </summary>
public sealed class PageDocumentTests
{
    private const string Card = "0000:01:00.0";

    /// <summary>Names, so that no list of this machine's is looked into.</summary>
    private const string PciIds = """
        10de  NVIDIA Corporation
        	0fba  GM206 High Definition Audio Controller
        	1401  GM206 [GeForce GTX 960]
        8086  Intel Corporation
        	460d  12th Gen Core Processor PCI Express x16 Controller
        	4680  AlderLake-S GT1 [UHD Graphics 770]
        """;

    /// <summary>Else the installer makes the boot image after us, and no command is run.</summary>
    private const string MakesImages = "[target]\nregenerate = \"always\"\n";

    private static readonly Dictionary<string, Situation> s_situations = new()
    {
        ["two-gpus"] = new([Integrated, .. Discrete(1)]) { Settings = MakesImages, IsApplied = true },
        // A card without sound that the kernel knows no way to reset: that is said too, and weighs less.
        ["warning"] = new([Integrated with { Connectors = Dark("HDMI-A-1") }, Discrete(1)[0], Discrete(1, isLit: true)[1] with { ResetMethod = null }]),
        ["hidden-warning"] = new([Integrated with { Connectors = Dark("HDMI-A-1") }, .. Discrete(1, isLit: true)]) { Settings = "[page]\nshow = false\n" },
        ["iommu-off"] = new([Integrated, .. Discrete(1)]) { HasIommu = false },
        ["two-discrete"] = new([Integrated, .. Discrete(1), .. Discrete(2)]),
        ["together"] = new([Integrated, .. Discrete(1, group: 14), .. Discrete(2, isLit: true, group: 14)]) { Slots = ["0000:01:00", "0000:02:00"] },
        // Alike, and the settings take both: detect says that there are two, the plan what that means.
        ["twins"] = new([Integrated, .. Discrete(1), .. Discrete(2)]) { Settings = "[passthrough]\nbinding = \"ids\"\n" },
        ["single"] = new([Integrated]),
        ["none"] = new([]),
        ["fixed"] = new([Integrated, .. Discrete(1)]) { Settings = "[page]\nfixed = true\n" },
        ["hidden"] = new([Integrated, .. Discrete(1)]) { Settings = "[page]\nshow = false\n" },
        ["bad-settings"] = new([Integrated, .. Discrete(1)]) { Settings = "[page]\n\ndefault = \"none\n" },
        ["partly"] = new([Integrated, .. Discrete(1)]) { Settings = MakesImages, IsApplied = true, ExitCode = 1 },
        ["abort"] = new([Integrated, .. Discrete(1)]) { Settings = MakesImages + "on_failure = \"abort\"\n", IsApplied = true, ExitCode = 1 },
        ["silent"] = new([Integrated, .. Discrete(1)]) { Silent = Card },
        ["detect-error"] = new([]) { Host = "/no/such/place", IsApplied = true },
    };

    public static TheoryData<string> Situations => [.. s_situations.Keys];

    private static DeviceDescription Integrated => new()
    {
        Address = "0000:00:02.0",
        Class = "0x030000",
        Vendor = "8086",
        Device = "4680",
        Revision = "0c",
        Driver = "i915",
        IommuGroup = 0,
        BootVga = 1,
        Connectors = new Dictionary<string, string> { ["DP-1"] = "disconnected", ["HDMI-A-1"] = "connected" },
        ResetMethod = "flr",
    };

    /// <summary>To take over a change: run this with NEURON_PAGE_DOCUMENTS naming tests/qt/documents, then look at the difference.</summary>
    [Theory]
    [MemberData(nameof(Situations))]
    public void What_the_page_is_tested_with_is_what_Core_answers(string name)
    {
        string text = Answers(s_situations[name]);
        if (Environment.GetEnvironmentVariable("NEURON_PAGE_DOCUMENTS") is { Length: > 0 } directory)
        {
            File.WriteAllText(Path.Combine(directory, $"{name}.json"), text);
        }

        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "page-documents", $"{name}.json")).ShouldBe(text);
    }

    [Fact]
    public void No_situation_is_left_over() =>
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "page-documents"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!)
            .ShouldBe(s_situations.Keys, ignoreOrder: true);

    private static string Answers(Situation situation)
    {
        using TemporaryDirectory root = new();
        string host = Path.Combine(root.Path, "host");
        HostRootLayout.Write(situation.Machine, host);
        Put(host, "usr/share/hwdata/pci.ids", PciIds + "\n");
        foreach ((string slot, int index) in situation.Slots.Select((slot, index) => (slot, index)))
        {
            Put(host, $"sys/bus/pci/slots/PCIEX16_{index + 1}/address", slot + "\n");
        }

        using HangingAttribute? silent = situation.Silent is { } address ? new($"{host}/sys/bus/pci/devices/{address}/uevent") : null;
        Put(root.Path, "installer.toml", situation.Settings);
        using PassthroughSession session = PassthroughSession.Open(
            new OpenRequest { HostRoot = situation.Host ?? host, SettingsFile = Path.Combine(root.Path, "installer.toml") },
            NullLogger.Instance,
            new StandingClock());
        session.Patience = silent is null ? session.Patience : TimeSpan.FromSeconds(0.6);

        JsonObject plans = [];
        (JsonNode detected, bool hasCard) = Detect(session, plans);
        // What differs from one machine, runtime and folder to the next says nothing to the page.
        OpenDocument opened = session.Opened with { Version = "0.0.0", Runtime = ".NET" };
        JsonObject answers = new()
        {
            ["open"] = Parsed(Json.Answer(opened, Json.Default.OpenDocument)),
            ["detect"] = detected,
            ["plan"] = plans,
        };
        if (situation.IsApplied)
        {
            Apply(session, situation, hasCard ? [Card] : [], answers);
        }

        string text = answers.ToJsonString(new JsonSerializerOptions { WriteIndented = true, IndentSize = 1, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
        return text.Replace(root.Path, "/run", StringComparison.Ordinal);
    }

    /// <summary>Answers to apply: in a target that is not mounted, with nothing chosen, before and after the boot loader.</summary>
    private static void Apply(PassthroughSession session, Situation situation, string[] gpus, JsonObject answers)
    {
        using SampleTarget target = new();
        target.Put("/etc/mkinitcpio.conf", "MODULES=(btrfs)\nHOOKS=(base systemd autodetect modconf block filesystems)\n");
        target.Put("/usr/bin/mkinitcpio", "_d_config=/etc/mkinitcpio.conf.d\n");
        target.Put("/etc/default/grub", "GRUB_DEFAULT=0\nGRUB_CMDLINE_LINUX_DEFAULT=\"quiet splash\"\nGRUB_TIMEOUT=5\n");
        Directory.CreateDirectory(target.Full("/etc/grub.d"));
        ApplyRequest request = new() { Gpus = gpus, Confirmed = true, ChoiceOffered = true, TargetRoot = target.Path };
        answers["apply_not_mounted"] = Answer(request with { TargetRoot = "" });
        answers["apply_nothing"] = Answer(request with { Gpus = [] });
        answers["apply"] = Answer(request);
        // What the installer's job for the boot loader does between the stages.
        target.Put("/usr/bin/grub-mkconfig", "");
        target.Put("/boot/grub/grub.cfg", $"menuentry 'Sample' {{\n\tlinux /boot/vmlinuz-linux root=UUID=1 rw {SampleTarget.Parameters}\n}}\n");
        answers["apply_both"] = Answer(request with { Before = JsonDocument.Parse(answers["apply"]!["value"]!.ToJsonString()).RootElement, Stage = "after_boot_loader" });

        JsonNode Answer(ApplyRequest how) => Parsed(Json.Answer(
            session.ApplyStage(how, new Runner(situation.ExitCode), progress: null, TestContext.Current.CancellationToken),
            Json.Default.JsonObject));
    }

    /// <summary>The answer to detect, with the answers to a plan for each choice.</summary>
    private static (JsonNode Answer, bool HasCard) Detect(PassthroughSession session, JsonObject plans)
    {
        try
        {
            ScanDocument scan = session.Detect();
            foreach (string[] gpus in scan.Choices.Where(choice => choice.Selectable).Select(choice => choice.Gpus.ToArray()).Prepend([]))
            {
                plans[string.Join(' ', gpus)] = Parsed(Json.Answer(session.Plan(new PlanRequest { Gpus = gpus }), Json.Default.PlanDocument));
            }

            return (Parsed(Json.Answer(scan, Json.Default.ScanDocument)), scan.Gpus.Any(gpu => gpu.PciAddress == Card));
        }
        catch (SessionException problem)
        {
            plans[""] = Parsed(Json.Refusal(problem.Error));
            return (Parsed(Json.Refusal(problem.Error)), false);
        }
    }

    private static JsonNode Parsed(ReadOnlySpan<byte> answer) => JsonNode.Parse(answer)!;

    private static void Put(string root, string path, string content)
    {
        string file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    private static DeviceDescription[] Discrete(int bus, bool isLit = false, int? group = null) =>
    [
        new()
        {
            Address = $"0000:00:01.{bus - 1}",
            Class = "0x060400",
            Vendor = "8086",
            Device = "460d",
            Driver = "pcieport",
            IommuGroup = group ?? 13 + bus,
        },
        new()
        {
            Address = $"0000:{bus:x2}:00.0",
            Class = "0x030000",
            Vendor = "10de",
            Device = "1401",
            Revision = "a1",
            Driver = "nouveau",
            IommuGroup = group ?? 13 + bus,
            BootVga = 0,
            Parent = $"0000:00:01.{bus - 1}",
            Connectors = new Dictionary<string, string> { ["DP-2"] = isLit ? "connected" : "disconnected", ["DVI-D-1"] = "disconnected" },
            Vram = 4L << 30,
            ResetMethod = "flr bus",
        },
        new()
        {
            Address = $"0000:{bus:x2}:00.1",
            Class = "0x040300",
            Vendor = "10de",
            Device = "0fba",
            Driver = "snd_hda_intel",
            IommuGroup = group ?? 13 + bus,
            Parent = $"0000:00:01.{bus - 1}",
        },
    ];

    private static Dictionary<string, string> Dark(string connector) => new() { [connector] = "disconnected" };

    /// <summary>A machine and what is set and goes wrong on it.</summary>
    private sealed record Situation(DeviceDescription[] Devices)
    {
        public bool HasIommu { get; init; } = true;

        public string Settings { get; init; } = "";

        /// <summary>Slots with a name, by their address.</summary>
        public string[] Slots { get; init; } = [];

        /// <summary>The machine that is looked at in place of <see cref="Machine"/>.</summary>
        public string? Host { get; init; }

        /// <summary>The address of a function whose driver hangs.</summary>
        public string? Silent { get; init; }

        /// <summary>Whether something is applied in it, too.</summary>
        public bool IsApplied { get; init; }

        /// <summary>What the commands in the target return.</summary>
        public int ExitCode { get; init; }

        public MachineDescription Machine => new() { Name = "page", Devices = Devices, IommuEnabled = HasIommu, AcpiIommuTable = HasIommu };
    }

    private sealed class Runner(int exitCode) : ITargetCommandRunner
    {
        public CommandResult Run(TargetCommand command) => new(exitCode, "");
    }

    /// <summary>Every command takes no time.</summary>
    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;

        public override long GetTimestamp() => 0;
    }
}
