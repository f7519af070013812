// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.HardwareDetect.Output;
using Shouldly;
using Xunit;

namespace Neuron.HardwareDetect.Tests;

public sealed class SheetTests
{
    [Fact]
    public void A_sentence_is_broken_between_words_where_the_terminal_ends()
    {
        var sheet = new Sheet(new Style(false, 30));

        sheet.Paragraph("Make another graphics card the primary display.", 4);

        sheet.ToString().ShouldBe("    Make another graphics card\n    the primary display.\n");
    }

    [Fact]
    public void A_sentence_in_a_pipe_stays_on_one_line()
    {
        var sheet = new Sheet(Style.Plain);

        sheet.Paragraph(string.Join(' ', Enumerable.Repeat("word", 100)), 0);

        sheet.ToString().Count(c => c == '\n').ShouldBe(1);
    }

    [Fact]
    public void Columns_line_up_and_nothing_trails()
    {
        var sheet = new Sheet(Style.Plain);

        sheet.Table([new Row(Tone.Normal, "a", "bb", "c"), new Row(Tone.Normal, "aaa", "b", "")], 1);

        sheet.ToString().ShouldBe(" a    bb  c\n aaa  b\n");
    }

    [Fact]
    public void A_name_cannot_move_the_cursor_or_end_the_line()
    {
        var sheet = new Sheet(new Style(true, 80));

        sheet.Line("evil\e[2J\r\nname\u009b");

        sheet.ToString().ShouldBe("evil\uFFFD[2J\uFFFD\uFFFDname\uFFFD\n");
    }
}
