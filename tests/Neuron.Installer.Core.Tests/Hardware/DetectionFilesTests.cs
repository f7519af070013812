// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Hardware.Sysfs;
using Neuron.Machines;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Hardware;

/// <summary>
/// tests/facts/files.tsv says of each file which kernel source or document it follows. Detection reads what is in it and nothing
/// else, so that no file is believed in without one.
/// </summary>
public sealed partial class DetectionFilesTests
{
    private static readonly (string Path, string How, string Source)[] s_rows =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "facts/files.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(fields => (fields[0], fields[1], fields[4])),
    ];

    [Fact]
    public void Detection_reads_the_files_of_the_table_and_no_other()
    {
        ConcurrentDictionary<(string Path, string How), int> asked = [];
        foreach (string file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "machines"), "*.json"))
        {
            using TemporaryDirectory root = new();
            MachineDescription machine = MachineDescription.Read(file);
            HostRootLayout.Write(machine, root.Path);
            // A slot, and functions of a root that was recorded without uevent.
            Directory.CreateDirectory(Path.Combine(root.Path, "sys/bus/pci/slots/1"));
            Directory.CreateDirectory(Path.Combine(root.Path, "sys/firmware/dmi/entries", machine.XenDom0 ? "0-0" : "9-0"));
            foreach (string uevent in Directory.GetDirectories(Path.Combine(root.Path, "sys/bus/pci/devices")).Take(1))
            {
                File.Delete(Path.Combine(uevent, "uevent"));
            }

            using HostDirectory host = HostRoot.Open(root.Path);
            _ = SysfsReader.Read(new ListeningDirectory(host, "", asked));
        }

        string[] unknown = [.. asked.Keys.Where(one => !s_rows.Any(row => Answers(row, one))).Select(one => $"{one.How} {one.Path}").Order()];
        string[] unread = [.. s_rows.Where(row => !asked.Keys.Any(one => Answers(row, one))).Select(row => row.Path)];
        unknown.ShouldBeEmpty();
        unread.ShouldBeEmpty();
    }

    /// <summary>Reading is what a scan takes its time for, and a busy machine cannot blur a count.</summary>
    [Fact]
    public void A_function_that_is_no_display_and_shares_nothing_with_one_costs_one_file_and_one_link()
    {
        using TemporaryDirectory root = new();
        MachineDescription machine = GeneratedMachine.Create(64);
        HostRootLayout.Write(machine, root.Path);
        ConcurrentDictionary<(string Path, string How), int> asked = [];
        using HostDirectory host = HostRoot.Open(root.Path);
        _ = SysfsReader.Read(new ListeningDirectory(host, "", asked));

        foreach (DeviceDescription device in machine.Devices.Where(device => !device.Class.StartsWith("0x03", StringComparison.Ordinal) && device.Class != "0x040300"))
        {
            string place = $"sys/bus/pci/devices/{device.Address}";
            int Count(string how) => asked.Where(one => one.Key.How == how && (one.Key.Path == place || one.Key.Path.StartsWith(place + "/", StringComparison.Ordinal))).Sum(one => one.Value);
            Count("read").ShouldBe(1, device.Address);
            Count("link").ShouldBe(1, device.Address);
            (Count("list") + Count("exists")).ShouldBe(0, device.Address);
        }

        // Reading configuration space wakes a sleeping card.
        asked.Where(one => one.Key.Path.EndsWith("/config", StringComparison.Ordinal)).ShouldAllBe(one => one.Value == 1);
    }

    [Fact]
    public void Each_file_of_the_table_names_who_says_what_is_in_it() =>
        s_rows.ShouldAllBe(row => row.Source.StartsWith("Documentation/") || row.Source.StartsWith("drivers/") || row.Source.StartsWith("arch/") || row.Source.StartsWith("fs/"));

    private static bool Answers((string Path, string How, string Source) row, (string Path, string How) asked) =>
        (asked.How == row.How || (asked.How == "read" && row.How is "text" or "hex"))
        && Regex.IsMatch(asked.Path, $"^{Regex.Escape(row.Path).Replace("\\*", "[^/]+", StringComparison.Ordinal)}$");

    /// <summary>Below sys/devices a function is found in another way, and is the same.</summary>
    [GeneratedRegex("^sys/devices/pci[^/]+/(?:[0-9a-f:.]+/)*([0-9a-f]{4,}:[0-9a-f]{2}:[0-9a-f]{2}[.][0-7])(/.*)?$")]
    private static partial Regex ByItsPlace();

    private sealed class ListeningDirectory(HostDirectory source, string place, ConcurrentDictionary<(string, string), int> asked) : HostDirectory
    {
        public override bool AllowsParallelReading => source.AllowsParallelReading;

        public override HostDirectory? OpenDirectory(string name) =>
            source.OpenDirectory(name) is { } directory ? new ListeningDirectory(directory, place + name + "/", asked) : null;

        public override int Read(string name, Span<byte> buffer)
        {
            Note(name, "read");
            return source.Read(name, buffer);
        }

        public override string? ReadLink(string name)
        {
            Note(name, "link");
            return source.ReadLink(name);
        }

        public override IReadOnlyList<string> List(string name)
        {
            Note(name, "list");
            return source.List(name);
        }

        public override bool Exists(string name)
        {
            Note(name, "exists");
            return source.Exists(name);
        }

        private void Note(string name, string how)
        {
            string path = (place + name).TrimEnd('/');
            asked.AddOrUpdate((ByItsPlace().Replace(path, "sys/bus/pci/devices/$1$2"), how), 1, (_, count) => count + 1);
        }
    }
}
