// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using System.Text.Json;
using Neuron.Installer.Core.Documents;
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
        byte[] written = Json.Refusal(new ErrorDocument("code", Odd + Fine, Fine)).ToArray();
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
}
