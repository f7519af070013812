// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Security.Cryptography;
using CsCheck;
using Neuron.Installer.Core.Formats;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

public sealed class Sha256Tests
{
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void A_digest_is_that_of_the_standard(string text, string digest) =>
        Sha256.Of(System.Text.Encoding.ASCII.GetBytes(text)).ShouldBe(digest);

    [Fact]
    public void Every_length_up_to_three_blocks_is_padded_right()
    {
        for (int length = 0; length <= 200; length++)
        {
            byte[] data = [.. Enumerable.Range(0, length).Select(i => (byte)(i * 7))];
            Sha256.Of(data).ShouldBe(Convert.ToHexStringLower(SHA256.HashData(data)));
        }
    }

    [Fact]
    public void Any_bytes_have_the_digest_that_others_compute() =>
        Gen.Byte.Array[0, 5000].Sample(data => Sha256.Of(data).ShouldBe(Convert.ToHexStringLower(SHA256.HashData(data))), iter: 2000);
}
