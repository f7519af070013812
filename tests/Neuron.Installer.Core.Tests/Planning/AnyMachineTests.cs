// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using CsCheck;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Hardware.Sysfs;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Planning;

/// <summary>What holds for every machine, however odd or broken its sysfs is.</summary>
public sealed class AnyMachineTests
{
    private static readonly string?[] s_classes =
        ["0x030000", "0x030200", "0x038000", "0x060400", "0x060000", "0x040300", "0x0c0330", "0x108000", "0x010802", "0x020000", "0xffffff", "", "rubbish\n", null];

    private static readonly string?[] s_vendors =
        ["0x10de", "0x1002", "0x8086", "0x1022", "0x1a03", "0x1af4", "0x1234", "0xffff", "0x", "\u0000", null];

    private static readonly Gen<RandomDevice> s_device = Gen.Select(
        Gen.Int[0, 63],
        Gen.OneOf(s_classes),
        Gen.OneOf(s_vendors),
        Gen.OneOf("0x1401", "0x67df", "0x0fba", "garbage", null),
        Gen.OneOf("0", "1", "", "2", null),
        Gen.OneOf("0", "1", "1", "2", "-7", "x", null),
        Gen.Int[-1, 63],
        Gen.OneOf("eDP-1=connected", "DP-1=connected", "HDMI-A-1=disconnected", null),
        (number, kind, vendor, device, boot, group, parent, connector) =>
            new RandomDevice(number, kind, vendor, device, boot, group, parent, connector));

    private static readonly Gen<(RandomDevice[] Devices, bool HasAcpiTable, string CommandLine)> s_machine = Gen.Select(
        s_device.Array[0, 12],
        Gen.Bool,
        Gen.OneOf("quiet", "amd_iommu=off", "intel_iommu=off iommu=off", "pcie_acs_override=downstream", "\u0000\u0001"));

    [Fact]
    public void Nothing_is_thrown_and_no_bridge_host_display_or_boot_gpu_is_given_away() =>
        s_machine.Sample(machine =>
        {
            using HostDirectory host = new RandomHost(machine.Devices, machine.HasAcpiTable, machine.CommandLine);
            Assessment assessment = Assessment.Of(SysfsReader.Read(host), PciNames.None, new InstallerSettings());

            CheckRecommendation(assessment);
            foreach (GpuAssessment gpu in assessment.Gpus)
            {
                CheckPlan(assessment, BindingPlanner.Plan(assessment, [gpu.Gpu.Address], new InstallerSettings()));
            }

            CheckPlan(assessment, BindingPlanner.Plan(assessment, [.. assessment.Gpus.Select(gpu => gpu.Gpu.Address)], new InstallerSettings { AllowBootGpu = true }));
            ScanDocument.Of(assessment, new InstallerSettings()).Gpus.Count.ShouldBe(assessment.Gpus.Count);
        }, iter: 20_000);

    private static void CheckRecommendation(Assessment assessment)
    {
        assessment.Reason.ToString().ShouldNotContain("{");
        assessment.Findings.ShouldAllBe(finding => !finding.Message.ToString().Contains('{') && !finding.Advice.ToString().Contains('{'));
        if (assessment.Recommended is not { } address)
        {
            return;
        }

        GpuAssessment recommended = assessment.Gpu(address).ShouldNotBeNull();
        assessment.Machine.Iommu.ShouldBe(IommuState.Enabled);
        recommended.Gpu.IsBootDisplay.ShouldBe(false);
        recommended.Gpu.Card.ShouldAllBe(function => function.BootVga != true);
        recommended.Gpu.IsIntegrated.ShouldBeFalse();
        recommended.IsSelectable.ShouldBeTrue();
    }

    private static void CheckPlan(Assessment assessment, BindingPlan plan)
    {
        Dictionary<PciAddress, PciFunction> functions = assessment.Machine.Functions.ToDictionary(function => function.Address);
        foreach (BoundFunction bound in plan.Functions)
        {
            PciFunction function = functions[bound.Address];
            function.IsBridge.ShouldBeFalse();
            HostOnlyDisplay.KindOf(function).ShouldBeNull();
            function.Id.ShouldBe(bound.Id);
        }

        if (plan.Binding == Binding.Ids)
        {
            HashSet<PciAddress> bound = [.. plan.Functions.Select(function => function.Address)];
            HashSet<PciId> ids = [.. plan.Functions.Select(function => function.Id)];
            functions.Values
                .Where(function => !function.IsBridge && !bound.Contains(function.Address) && function.Id is { } id && ids.Contains(id))
                .ShouldBeEmpty();
        }
    }

    private sealed record RandomDevice(int Number, string? Class, string? Vendor, string? Device, string? BootVga, string? Group, int Parent, string? Connector)
    {
        public string Address => AddressOf(Number);

        public static string AddressOf(int number) =>
            string.Create(CultureInfo.InvariantCulture, $"0000:{number >> 4:x2}:{(number >> 2) & 3:x2}.{number & 3}");
    }

    /// <summary>A host root in memory: sysfs as no kernel would have it.</summary>
    private sealed class RandomHost : HostDirectory
    {
        private readonly Dictionary<string, string> _files = [];
        private readonly Dictionary<string, string> _links = [];

        public RandomHost(RandomDevice[] devices, bool hasAcpiTable, string commandLine)
        {
            _files["proc/cmdline"] = commandLine;
            _files["proc/cpuinfo"] = "vendor_id\t: AuthenticAMD\n";
            if (hasAcpiTable)
            {
                _files["sys/firmware/acpi/tables/IVRS"] = "";
            }

            foreach (RandomDevice device in devices)
            {
                string place = $"sys/devices/pci0000:00/{(device.Parent < 0 ? "" : RandomDevice.AddressOf(device.Parent) + "/")}{device.Address}";
                _links[$"sys/bus/pci/devices/{device.Address}"] = $"../../../{place[4..]}";
                Put(place, "class", device.Class);
                Put(place, "vendor", device.Vendor);
                Put(place, "device", device.Device);
                Put(place, "boot_vga", device.BootVga);
                if (device.Connector?.Split('=') is [var name, var state])
                {
                    Put($"{place}/drm/card0/card0-{name}", "status", state);
                }

                if (device.Group is not null)
                {
                    _links[$"{place}/iommu_group"] = $"../../../kernel/iommu_groups/{device.Group}";
                }
            }
        }

        private RandomHost(RandomHost parent, string prefix)
        {
            _files = Below(parent._files, prefix);
            _links = Below(parent._links, prefix);
        }

        public override HostDirectory? OpenDirectory(string name) => Exists(name) ? new RandomHost(this, name + "/") : null;

        public override int Read(string name, Span<byte> buffer)
        {
            if (!_files.TryGetValue(name, out string? text))
            {
                return -NotFound;
            }

            return System.Text.Encoding.UTF8.GetBytes(text, buffer);
        }

        public override string? ReadLink(string name) => _links.GetValueOrDefault(name);

        public override IReadOnlyList<string> List(string name)
        {
            string prefix = name.Length == 0 ? "" : name + "/";
            return [.. _files.Keys.Concat(_links.Keys)
                .Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
                .Select(path => path[prefix.Length..].Split('/')[0])
                .Distinct()];
        }

        public override bool Exists(string name) => _files.ContainsKey(name) || List(name).Count > 0;

        private static Dictionary<string, string> Below(Dictionary<string, string> entries, string prefix) =>
            entries.Where(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(entry => entry.Key[prefix.Length..], entry => entry.Value);

        private void Put(string place, string name, string? text)
        {
            if (text is not null)
            {
                _files[$"{place}/{name}"] = text;
            }
        }
    }
}
