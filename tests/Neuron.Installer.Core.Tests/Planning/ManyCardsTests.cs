// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Runtime.InteropServices;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Planning;

/// <summary>Nothing about cards may grow with the square of their number.</summary>
public sealed partial class ManyCardsTests
{
    private const int Few = 512;
    private const int Many = 8192;

    [Theory]
    [InlineData("each in a group of its own")]
    [InlineData("all in one group")]
    [InlineData("in pairs")]
    [InlineData("all in one group with a disk")]
    [InlineData("all different, with the same sound")]
    [InlineData("all with a monitor")]
    public void Sixteen_times_as_many_cards_take_nowhere_near_two_hundred_and_fifty_six_times_as_long(string how)
    {
        _ = Time(how, 64);
        TimeSpan few = Time(how, Few);
        TimeSpan many = Time(how, Many);

        TestContext.Current.TestOutputHelper?.WriteLine($"{how}: {Few} cards {few.TotalSeconds:f2} s of a processor, {Many} cards {many.TotalSeconds:f2} s");
        // A square takes 256 times as long.
        many.ShouldBeLessThan((64 * few) + TimeSpan.FromSeconds(1));
    }

    private static TimeSpan Time(string how, int count)
    {
        Machine machine = Create(how, count);
        InstallerSettings settings = new();
        TimeSpan before = ProcessorTime();
        ScanDocument scan = ScanDocument.Of(Assessment.Of(machine, PciNames.None, settings), settings);
        TimeSpan after = ProcessorTime();
        scan.Gpus.Count.ShouldBe(count);
        return after - before;
    }

    /// <summary>Of this thread: what else runs on the machine does not count.</summary>
    private static unsafe TimeSpan ProcessorTime()
    {
        const int Thread = 3;
        long* time = stackalloc long[2];
        clock_gettime(Thread, time).ShouldBe(0);
        return TimeSpan.FromSeconds(time[0]) + TimeSpan.FromTicks(time[1] / 100);
    }

    [LibraryImport("libc")]
    private static unsafe partial int clock_gettime(int clock, long* time);

    private static Machine Create(string how, int count)
    {
        List<PciFunction> functions = [];
        for (int i = 0; i < count; i++)
        {
            PciAddress At(byte function) => new((uint)(i >> 13), (byte)(i >> 5), (byte)(i & 0x1f), function);
            int group = how switch { "in pairs" => i / 2, "all in one group" => i == 0 ? 0 : 1, "all in one group with a disk" => 1, _ => i };
            bool isDifferent = how.StartsWith("all different", StringComparison.Ordinal);
            functions.Add(new PciFunction
            {
                Address = At(0),
                Id = new PciId(0x10de, (ushort)(isDifferent ? i : 0x1401)),
                Class = new PciClass(0x030000),
                IommuGroup = group,
                BootVga = i == 0,
                Connectors = how == "all with a monitor" ? [new Connector("DP-1", ConnectorState.Connected)] : [],
            });
            functions.Add(new PciFunction { Address = At(1), Id = new PciId(0x10de, 0x0fba), Class = new PciClass(0x040300), IommuGroup = group });
        }

        if (how == "all in one group with a disk")
        {
            functions.Add(new PciFunction { Address = new PciAddress(0xffff, 0, 0, 0), Id = new PciId(0x144d, 0xa808), Class = new PciClass(0x010802), IommuGroup = 1 });
        }

        return new Machine
        {
            CpuVendor = CpuVendor.Intel,
            Iommu = IommuState.Enabled,
            HasVirtualization = true,
            Functions = functions,
            IommuGroups = [.. functions.GroupBy(function => function.IommuGroup!.Value).Select(members => new IommuGroup(members.Key, [.. members.Select(function => function.Address)]))],
        };
    }
}
