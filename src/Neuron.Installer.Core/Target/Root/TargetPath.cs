// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics.CodeAnalysis;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Linux;

namespace Neuron.Installer.Core.Target.Root;

/// <summary>
/// Where a file or a directory of a target is: absolute, as the target writes it, each name once and none that leads
/// somewhere else. What is written, undone and remembered is named so.
/// </summary>
/// <remarks>Links on the way are another matter: <see cref="TargetRoot"/> follows them, and never out of the target.</remarks>
internal readonly record struct TargetPath
{
    private readonly string? _text;

    private TargetPath(string text) => _text = text;

    /// <summary>The path: <c>/etc/modprobe.d/vfio.conf</c>.</summary>
    /// <exception cref="InvalidOperationException">It is the default of the type, which is no path.</exception>
    public string Text => _text ?? throw new InvalidOperationException("No path was given.");

    /// <summary>The directory that it is in. Null when that is the root directory of the target, which needs no making.</summary>
    public TargetPath? Parent => Text.LastIndexOf('/') is > 0 and var slash ? new TargetPath(Text[..slash]) : null;

    /// <summary>What it is called in that directory.</summary>
    public string Name => Text[(Text.LastIndexOf('/') + 1)..];

    /// <summary>Takes a path that is written as it has to be, as those that were remembered are.</summary>
    /// <returns>False when it is anything else.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out TargetPath path)
    {
        bool isPath = text is ['/', _, ..]
            && !text.Contains('\0', StringComparison.Ordinal)
            && text[1..].Split('/').All(name => name is not ("" or "." or ".."));
        path = isPath ? new TargetPath(text!) : default;
        return isPath;
    }

    /// <summary>Takes a path as somebody else's configuration writes it: a name may be missing between two slashes, or be a dot.</summary>
    /// <returns>False when it is relative, names the root directory, or goes up.</returns>
    public static bool TryNormalize([NotNullWhen(true)] string? text, out TargetPath path)
    {
        path = default;
        return text is ['/', ..] && TryParse("/" + string.Join('/', text.Split('/').Where(name => name is not ("" or "."))), out path);
    }

    /// <summary>Takes a path that stands in the code.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static TargetPath Parse(string text) =>
        TryParse(text, out TargetPath path) ? path : throw new ArgumentException($"'{text}' is no path in a target.", nameof(text));

    /// <summary>Takes a path at which something is to be written. A configuration may name a file by a way that goes up: that is refused.</summary>
    /// <exception cref="TargetException">It is none.</exception>
    public static TargetPath ForWriting(string path) =>
        TryNormalize(path, out TargetPath place) ? place : throw TargetException.Writing(path, Errno.Invalid);

    /// <summary>For who reads or says it.</summary>
    public static implicit operator string(TargetPath path) => path.Text;

    /// <summary>The path.</summary>
    public override string ToString() => Text;
}
