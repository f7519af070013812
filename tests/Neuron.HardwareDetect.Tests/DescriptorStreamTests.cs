// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.HardwareDetect.Output;
using Shouldly;
using Xunit;

namespace Neuron.HardwareDetect.Tests;

public sealed class DescriptorStreamTests
{
    [Fact]
    public void What_is_written_follows_what_others_wrote_to_the_same_file()
    {
        string path = Path.GetTempFileName();
        try
        {
            using (FileStream file = File.OpenWrite(path))
            {
                using var first = new DescriptorStream((int)file.SafeFileHandle.DangerousGetHandle());
                using var second = new DescriptorStream((int)file.SafeFileHandle.DangerousGetHandle());
                first.Write("one "u8);
                second.Write("two "u8);
                first.Write("three"u8);
                first.TerminalWidth.ShouldBeNull();
            }

            File.ReadAllText(path).ShouldBe("one two three");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_full_disk_is_an_error_with_its_name()
    {
        using FileStream full = File.OpenWrite("/dev/full");
        using var stream = new DescriptorStream((int)full.SafeFileHandle.DangerousGetHandle());

        Should.Throw<IOException>(() => stream.Write("x"u8)).Message.ShouldContain("No space left");
    }
}
