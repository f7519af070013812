// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using System.Text.Json;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Texts;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Documents;

/// <summary>How documents are written.</summary>
public sealed class JsonTests
{
    [Fact]
    public void What_would_act_on_a_terminal_or_turn_the_text_around_is_escaped_and_says_the_same()
    {
        const string Odd = "a\u001b[31m\u007f\u0085\u2028\u202e\u2066\ufeff";
        const string Fine = "<Zażółć> 'Лінукс' 系统 \U0001F600 & \"";
        byte[] written = Json.Refusal(ErrorDocument.Of("code", new Text(Odd + Fine), new Text(Fine))).ToArray();
        string text = Encoding.UTF8.GetString(written);

        text.ShouldNotContain('\u202e');
        text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2066' or '\ufeff').ShouldBeFalse();
        text.ShouldContain("\\u202E");
        text.ShouldContain("<Zażółć> 'Лінукс' 系统 ");
        using JsonDocument document = JsonDocument.Parse(written);
        JsonElement error = document.RootElement.GetProperty("error");
        error.GetProperty("message").GetString().ShouldBe(Odd + Fine);
        error.GetProperty("advice").GetString().ShouldBe(Fine);
    }

    [Fact]
    public void A_difference_is_fit_to_be_shown_and_the_text_is_what_the_file_holds()
    {
        FileChangeDocument change = FileChangeDocument.Of(new FileChange(TargetPath.Parse("/f"), "a\u202e\n", "\tb\u001b[2J\n"));
        change.Diff.ShouldBe("--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\uFFFD\n+\tb\uFFFD[2J\n");
        change.After.ShouldBe("\tb\u001b[2J\n");
    }
}
