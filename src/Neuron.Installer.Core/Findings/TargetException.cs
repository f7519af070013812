// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Linux;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Findings;

/// <summary>
/// The target root could not be read or written. Says which file, what happened with the name of the error,
/// and what to do; <see cref="ToFinding"/> gives the same to the report.
/// </summary>
internal class TargetException : Exception
{
    internal TargetException(FindingKind kind, Text text, Text advice, int errorNumber = 0)
        : base($"{text} {advice}")
    {
        Kind = kind;
        Text = text;
        Advice = advice;
        ErrorNumber = errorNumber;
    }

    /// <summary>The kind of the finding.</summary>
    public FindingKind Kind { get; }

    /// <summary>Its code: <c>target-write-failed</c>.</summary>
    public string Code => Kind.Code;

    /// <summary>What happened, with the file and the name of the error.</summary>
    public Text Text { get; }

    /// <summary>What to do.</summary>
    public Text Advice { get; }

    /// <summary>The error number of Linux (errno). 0 when none is behind it.</summary>
    public int ErrorNumber { get; }

    /// <summary>The same as a finding about the target.</summary>
    public Finding ToFinding(Severity severity = Severity.Warning) => new(Kind, severity, null, Text, Advice);

    internal static TargetException Reading(string path, int error) => new(
        FindingKind.TargetReadFailed,
        new Text("{0} in the target could not be read: {1}.", path, Errno.Describe(error)),
        AdviceFor(error),
        error);

    internal static TargetException Writing(string path, int error) => new(
        FindingKind.TargetWriteFailed,
        new Text("{0} in the target could not be written: {1}.", path, Errno.Describe(error)),
        AdviceFor(error),
        error);

    private static Text AdviceFor(int error) => error switch
    {
        Errno.NoSpace or Errno.QuotaExceeded => new Text("Free some space on that file system and run the setup again."),
        Errno.ReadOnlyFileSystem => new Text("Mount the target read-write and run the setup again."),
        Errno.AccessDenied or Errno.NotPermitted => Libc.EffectiveUser() != 0
            ? new Text("Run it as root.")
            : new Text("Even root is refused there: look at its attributes (lsattr), at how it is mounted and at the kernel log, then run the setup again."),
        Errno.TooManyLinks => new Text("A symbolic link on the way to it leads in a circle or changes all the time: correct it and run the setup again."),
        _ => new Text("Look at that file in the target and at the kernel log, then run the setup again."),
    };
}
