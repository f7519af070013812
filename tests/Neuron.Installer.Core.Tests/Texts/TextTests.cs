// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Texts;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Texts;

public sealed class TextTests
{
    [Theory]
    [InlineData("{0} and {1}", "one and two")]
    [InlineData("{1}, {0}, {1}", "two, one, two")]
    [InlineData("{2} {x} { {}", "{2} {x} { {}")]
    [InlineData("", "")]
    public void Arguments_go_into_their_places(string key, string sentence) => new Text(key, "one", "two").ToString().ShouldBe(sentence);

    [Fact]
    public void An_argument_with_braces_comes_out_as_it_is() => new Text("{0}{1}", "{1}", "{0}").ToString().ShouldBe("{1}{0}");
}
