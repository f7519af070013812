// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace Neuron.HardwareDetect.Tests;

/// <summary><c>vm-xml</c>. Whether libvirt agrees is asked by tests/libvirt/run.</summary>
public sealed class VirtualMachineCommandTests : IDisposable
{
    private const string Machine = "z170-igpu-gtx960";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    private Invocation Run(params string[] arguments) =>
        Invocation.Of(["vm-xml", .. arguments, "--host-root", _workspace.LayOut(Machine), "--settings", _workspace.Settings]);

    private void Reserve(params (string Address, string Device)[] functions)
    {
        _workspace.LayOut(Machine);
        string list = string.Join(", ", functions.Select(function =>
            $$"""{"pci_address": "{{function.Address}}", "vendor_id": "10de", "device_id": "{{function.Device}}"}"""));
        _workspace.Write(
            $"{Machine}/var/lib/neuron-os/passthrough.json",
            $$"""
            {"schema_version": 1, "gpus": ["0000:01:00.0"], "functions": [{{list}}], "binding": "ids", "kernel_parameters": [],
             "initramfs": "mkinitcpio", "boot_loader": "grub", "files": [], "directories": []}
            """);
    }

    private static IEnumerable<XElement> Elements(string xml) => XElement.Parse($"<devices>{xml}</devices>").Elements();

    [Fact]
    public void It_describes_exactly_what_is_reserved()
    {
        Reserve(("0000:01:00.0", "1401"), ("0000:01:00.1", "0fba"));

        var run = Run();

        run.ExitCode.ShouldBe(ExitCode.Done);
        run.Error.ShouldBeEmpty();
        run.Output.ShouldBe(
            """
            <hostdev mode='subsystem' type='pci' managed='yes'>
              <source>
                <address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
              </source>
              <address type='pci' domain='0x0000' bus='0x10' slot='0x00' function='0x0' multifunction='on'/>
            </hostdev>
            <hostdev mode='subsystem' type='pci' managed='yes'>
              <source>
                <address domain='0x0000' bus='0x01' slot='0x00' function='0x1'/>
              </source>
              <address type='pci' domain='0x0000' bus='0x10' slot='0x00' function='0x1'/>
            </hostdev>

            """);
    }

    [Fact]
    public void A_function_alone_is_function_0_and_says_nothing_of_others()
    {
        Reserve(("0000:01:00.1", "0fba"));

        XElement guest = Elements(Run().Output).ShouldHaveSingleItem().Elements("address").ShouldHaveSingleItem();

        guest.Attribute("function")!.Value.ShouldBe("0x0");
        guest.Attribute("multifunction").ShouldBeNull();
    }

    [Fact]
    public void A_named_GPU_brings_all_of_its_card_whether_it_is_reserved_or_not()
    {
        var run = Run("--gpu", "01:00.0", "--json");

        run.ExitCode.ShouldBe(ExitCode.Done);
        run.Document.GetProperty("functions").EnumerateArray().Select(function => function.GetProperty("pci_address").GetString())
            .ShouldBe(["0000:01:00.0", "0000:01:00.1"]);
        Elements(run.Document.GetProperty("xml").GetString()!).Count().ShouldBe(2);
        run.Document.GetProperty("commands").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Commands_name_the_machine_so_that_a_shell_reads_one_word()
    {
        Reserve(("0000:01:00.0", "1401"), ("0000:01:00.1", "0fba"));

        string[] lines = Run("--virt-xml", "it's Windows").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Length.ShouldBe(2);
        lines[0].ShouldStartWith("virt-xml 'it'\\''s Windows' --add-device --hostdev pci_0000_01_00_0,address.type=pci,");
        lines[0].ShouldEndWith("address.function=0x0,address.multifunction=on");
        lines[1].ShouldEndWith("address.function=0x1");
    }

    [Fact]
    public void Without_a_setup_it_ends_with_1_and_says_so_beside_an_empty_output()
    {
        var run = Run();

        run.ExitCode.ShouldBe(ExitCode.NothingSuitable);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("verify-not-set-up");
    }

    [Theory]
    [InlineData("0000:05:00.0", "1401", "verify-function-moved")]
    [InlineData("0000:01:00.0", "2684", "verify-function-missing")]
    public void What_is_not_where_it_was_reserved_is_not_described(string address, string device, string code)
    {
        Reserve((address, device), ("0000:01:00.1", "0fba"));

        var run = Run();

        run.ExitCode.ShouldBe(ExitCode.NothingSuitable);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain(code);
    }

    [Theory]
    [InlineData("00:02.0", "boot-vga")]
    [InlineData("00:1f.3", "not-a-gpu")]
    public void A_GPU_that_cannot_be_reserved_is_not_described_either(string address, string code)
    {
        var run = Run("--gpu", address);

        run.ExitCode.ShouldBe(ExitCode.NothingSuitable);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain(code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--all")]
    public void A_name_that_virt_xml_would_take_for_an_option_is_wrong_usage(string name) =>
        Run($"--virt-xml={name}").ExitCode.ShouldBe(ExitCode.Usage);
}
