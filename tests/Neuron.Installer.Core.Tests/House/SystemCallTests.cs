// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.House;

/// <summary>The C library is declared once.</summary>
public sealed class SystemCallTests
{
    [Fact]
    public void Functions_of_the_C_library_are_declared_in_one_file() =>
        CoreSources.Now.Trees.Where(tree => tree.ToString().Contains("LibraryImport", StringComparison.Ordinal)).Select(tree => Path.GetFileName(tree.FilePath)).ShouldBe(["Libc.cs"]);
}
