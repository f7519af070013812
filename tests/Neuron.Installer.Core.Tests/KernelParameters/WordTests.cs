// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Formats;
using Neuron.Installer.Core.KernelParameters;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.KernelParameters;

/// <summary>
/// Words as their readers see them. What is expected of kernel words is what the kernel's next_arg (lib/cmdline.c),
/// built as a program, prints for the same lines; 200 000 made up ones were compared with it as well.
/// </summary>
public sealed class WordTests
{
    [Theory]
    [InlineData("root=\"a b\" rw", "root=a b", "rw")]
    [InlineData("\"x y=1 2\" z", "x y=1 2", "z")]
    [InlineData("\"dyndbg=file a +p\"", "dyndbg=file a +p")]
    [InlineData("a\"b c\"d=1", "a\"b c\"d=1")]
    [InlineData("=a ==b", "=a", "==b")]
    [InlineData("a=\"b\"c d", "a=b\"c", "d")]
    [InlineData("a=b=c\td\u000be", "a=b=c", "d", "e")]
    [InlineData("a='b c'", "a='b", "c'")]
    [InlineData("a=b\\ c", "a=b\\", "c")]
    [InlineData("a\u3000b=é", "a\u3000b=é")]
    [InlineData("\"q r", "q r")]
    [InlineData("\"\"", "")]
    [InlineData("vfio-pci.ids=1002:679a", "vfio_pci.ids=1002:679a")]
    public void Kernel_words_are_those_of_the_kernel(string line, params string[] expected) =>
        QuotedWord.In(line, WordGrammar.Kernel).Select(word => KernelParameter.Parse(line[word.Start..word.End]))
            .Select(parameter => parameter.Value is null ? parameter.Name : $"{parameter.Name}={parameter.Value}").ShouldBe(expected);

    [Theory]
    [InlineData("quiet -- single", "quiet iommu=pt -- single")]
    [InlineData("-- single\n", "iommu=pt -- single\n")]
    [InlineData("a=\"b -- c\"\n", "a=\"b -- c\" iommu=pt\n")]
    public void What_init_gets_stays_behind_the_two_dashes(string line, string expected) =>
        KernelCommandLine.Append(line, ["iommu=pt"]).ShouldBe(expected);

    [Fact]
    public void What_init_gets_is_no_parameter() =>
        KernelCommandLine.Words("quiet -- iommu=pt").ShouldBe(["quiet"]);

    [Theory]
    [InlineData("vfio_pci.ids=1002:679a", "vfio-pci.ids=1002:679a")]
    [InlineData("\"intel_iommu=on\"", "intel_iommu=on")]
    [InlineData("intel_iommu=\"on,sm_on\"", "intel_iommu=on")]
    public void A_word_written_otherwise_says_the_same(string word, string parameter) =>
        KernelWord.Missing([parameter], [word]).ShouldBeEmpty();

    [Theory]
    [InlineData("intel_iommu=off", "intel_iommu=on")]
    [InlineData("intel_iommu=", "intel_iommu=on")]
    [InlineData("intel_iommu", "intel_iommu=on")]
    [InlineData("xintel_iommu=on", "intel_iommu=on")]
    public void Another_word_does_not(string word, string parameter) =>
        KernelWord.Missing([parameter], [word]).ShouldBe([parameter]);

    /// <summary>systemd-boot takes marks off that begin and end the value (line_get_key_value of src/boot); behind them a word would keep it from doing so.</summary>
    [Theory]
    [InlineData("options \"root=UUID=1 rw\"\n", "options \"root=UUID=1 rw iommu=pt\"\n")]
    [InlineData("options \"root=UUID=1 rw\" \r\n", "options \"root=UUID=1 rw iommu=pt\" \r\n")]
    [InlineData("options root=UUID=1 \"a=b c\"\n", "options root=UUID=1 \"a=b c\" iommu=pt\n")]
    [InlineData("options \"a=b c\" rw\n", "options \"a=b c\" rw iommu=pt\n")]
    [InlineData("options \"\n", "options \" iommu=pt\n")]
    public void An_entry_in_quotation_marks_is_completed_within_them(string line, string expected) =>
        KeyedLines.Change(line, "options", value => KernelCommandLine.Append(value, ["iommu=pt"])).ShouldBe(expected);

    /// <summary>Limine takes the line as it is.</summary>
    [Fact]
    public void Limine_has_no_quotation_marks_of_its_own() =>
        KeyedLines.Change("cmdline: \"a=b c\"\n", "cmdline:", value => KernelCommandLine.Append(value, ["iommu=pt"])).ShouldBe("cmdline: \"a=b c\" iommu=pt\n");

    [Theory]
    [InlineData("\"Boot\" \"root=UUID=1 a=\"\"b c\"\"\"\n", "\"Boot\" \"root=UUID=1 a=\"\"b c\"\" iommu=pt\"\n")]
    [InlineData("\"Boot\"\t\"root=UUID=1\" # mine\n", "\"Boot\"\t\"root=UUID=1 iommu=pt\" # mine\n")]
    [InlineData("    options \"root=UUID=1\"\n", "    options \"root=UUID=1 iommu=pt\"\n")]
    [InlineData("OPTIONS=\"root=UUID=1\"\n", "OPTIONS=\"root=UUID=1 iommu=pt\"\n")]
    [InlineData("    volume \"Arch\"\n", "    volume \"Arch\"\n")]
    [InlineData("# \"a\" \"b\"\n", "# \"a\" \"b\"\n")]
    [InlineData("\"Boot\" \"root=UUID=1\n", "\"Boot\" \"root=UUID=1\n")]
    public void A_line_of_rEFInd_is_completed_within_its_marks(string line, string expected) =>
        RefindLines.Change(line, (_, value) => KernelCommandLine.Append(value, ["iommu=pt"])).ShouldBe(expected);

    [Theory]
    [InlineData("menuentry 'a b' --class \"x\\\"y\" {", "menuentry", "a b", "--class", "x\"y", "{")]
    [InlineData("linux /vmlinuz a\\ b \"c\\d\" # e", "linux", "/vmlinuz", "a b", "c\\d")]
    [InlineData("a#b ''", "a#b", "")]
    public void A_line_of_grubs_menu_is_read_as_grub_reads_it(string line, params string[] expected) =>
        QuotedWord.In(line, WordGrammar.GrubScript).Select(word => word.Value).ShouldBe(expected);
}
