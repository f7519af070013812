// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Tests;

/// <summary>Reads a target by names as a test writes them, which may go up.</summary>
internal static class NamesInTargets
{
    internal static bool IsFile(this TargetRoot target, string name) => target.Named(name) is { } path && target.IsFile(path);

    internal static string? ReadText(this TargetRoot target, string name) => target.Named(name) is { } path ? target.ReadText(path) : null;

    internal static byte[]? ReadBytes(this TargetRoot target, string name) => target.Named(name) is { } path ? target.ReadBytes(path) : null;

    internal static IReadOnlyList<string> List(this TargetRoot target, string name) => target.Named(name) is { } path ? target.List(path) : [];

    internal static uint? Permissions(this TargetRoot target, string name) => target.Named(name) is { } path ? target.Permissions(path) : null;
}
