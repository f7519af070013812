// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics.CodeAnalysis;

namespace Neuron.Installer.Core.Target.Root;

/// <summary>
/// Where a file or a directory of a target is: absolute, as the target writes it, each name once and none that leads
/// somewhere else. What is read, written, undone and remembered is named so.
/// </summary>
/// <remarks>
/// Links on the way are another matter: <see cref="TargetRoot"/> follows them, and never out of the target. A name that
/// somebody else's file gives becomes a path by <see cref="TargetRoot.Named"/>.
/// </remarks>
internal sealed record TargetPath
{
    /// <summary>The root directory of the target.</summary>
    public static readonly TargetPath Root = new("/");

    private TargetPath(string text) => Text = text;

    /// <summary>The path: <c>/etc/modprobe.d/vfio.conf</c>.</summary>
    public string Text { get; }

    /// <summary>The directory that it is in. Null when that is the root directory of the target, which needs no making.</summary>
    public TargetPath? Parent => Text.LastIndexOf('/') is > 0 and var slash ? new TargetPath(Text[..slash]) : null;

    /// <summary>What it is called in that directory.</summary>
    public string Name => Text[(Text.LastIndexOf('/') + 1)..];

    /// <summary>Takes the path of a file that is written as it has to be, as those that were remembered are.</summary>
    /// <returns>False when it is anything else.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TargetPath? path)
    {
        bool isPath = text is ['/', _, ..]
            && !text.Contains('\0', StringComparison.Ordinal)
            && text[1..].Split('/').All(name => name is not ("" or "." or ".."));
        path = isPath ? new TargetPath(text!) : null;
        return isPath;
    }

    /// <summary>Takes a path that stands in the code.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static TargetPath Parse(string text) =>
        TryParse(text, out TargetPath? path) ? path : throw new ArgumentException($"'{text}' is no path in a target.", nameof(text));

    /// <summary>What is called so in a directory, or beneath it. Without a name it is the directory.</summary>
    /// <exception cref="ArgumentException">It is no name of that kind: one of somebody else's file is for <see cref="TargetRoot.Named"/>.</exception>
    public static TargetPath operator /(TargetPath directory, string name) =>
        name.Length == 0 ? directory : Parse(directory == Root ? "/" + name : $"{directory.Text}/{name}");

    /// <summary>Whether it is somewhere in a directory.</summary>
    public bool IsIn(TargetPath directory) => Text.StartsWith(directory == Root ? "/" : directory.Text + "/", StringComparison.Ordinal);

    /// <summary>For who says it.</summary>
    public static implicit operator string(TargetPath path) => path.Text;

    /// <summary>The path.</summary>
    public override string ToString() => Text;
}
