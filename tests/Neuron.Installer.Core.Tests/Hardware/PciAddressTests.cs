// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using CsCheck;
using Neuron.Installer.Core.Hardware;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Hardware;

public sealed class PciAddressTests
{
    [Theory]
    [InlineData("0000:01:00.0")]
    [InlineData("10000:00:1d.0")]
    [InlineData("ffffffff:ff:1f.7")]
    public void An_address_is_written_as_it_was_read(string text) => PciAddress.Parse(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData("")]
    [InlineData("01:00.0")]
    [InlineData("000:01:00.0")]
    [InlineData("0000:01:00")]
    [InlineData("0000:01:00.8")]
    [InlineData("0000:01:20.0")]
    [InlineData("0000:01:00.0\n")]
    [InlineData(" 000:01:00.0")]
    [InlineData("0000:0x:00.0")]
    [InlineData("100000000:00:00.0")]
    public void Anything_else_is_refused(string text) => PciAddress.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Every_address_survives_being_written_and_read() =>
        Gen.Select(Gen.UInt, Gen.Byte, Gen.Byte[0, 31], Gen.Byte[0, 7]).Sample((domain, bus, device, function) =>
        {
            PciAddress address = new(domain, bus, device, function);
            PciAddress.Parse(address.ToString()).ShouldBe(address);
            PciAddress.TryParseName(address.ToString(), out PciAddress named).ShouldBeTrue();
            named.ShouldBe(address);
        });

    [Theory]
    [InlineData("00000:01:00.0")]
    [InlineData("0A00:01:00.0")]
    [InlineData("0000:01:0F.0")]
    [InlineData("0000:01:00.8")]
    public void A_name_that_the_kernel_would_write_otherwise_is_refused(string text) => PciAddress.TryParseName(text, out _).ShouldBeFalse();

    [Fact]
    public void Addresses_are_ordered_by_domain_bus_device_and_function()
    {
        string[] ordered = ["0000:00:1f.6", "0000:01:00.0", "0000:01:00.1", "0000:0a:00.0", "10000:00:00.0"];
        ordered.Reverse().Select(text => PciAddress.Parse(text)).Order().Select(address => address.ToString()).ShouldBe(ordered);
    }
}
