// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using System.Runtime.InteropServices;

namespace Neuron.Installer.Core.Linux;

/// <summary>The error numbers of Linux that need an answer of their own, and their names.</summary>
internal static class Errno
{
    internal const int NotPermitted = 1;
    internal const int NoEntry = 2;
    internal const int Interrupted = 4;
    internal const int TryAgain = 11;
    internal const int AccessDenied = 13;
    internal const int Busy = 16;
    internal const int Exists = 17;
    internal const int CrossDevice = 18;
    internal const int NotDirectory = 20;
    internal const int IsDirectory = 21;
    internal const int Invalid = 22;
    internal const int TooLarge = 27;
    internal const int NoSpace = 28;
    internal const int ReadOnlyFileSystem = 30;
    internal const int NotImplemented = 38;
    internal const int NotEmpty = 39;
    internal const int TooManyLinks = 40;
    internal const int NoData = 61;
    internal const int NotSupported = 95;
    internal const int QuotaExceeded = 122;

    /// <summary>
    /// Whether it says nothing about the path, since nothing could be found out: the disk or the network fails, or this
    /// process may open no more. Then what is there must not count as missing.
    /// </summary>
    internal static bool SaysNothing(int number) => number is 5 or 12 or 23 or 24 or 74 or 110 or 116 or 117 or 121;

    /// <summary>The words of the C library with the constant's name: <c>No space left on device (ENOSPC)</c>.</summary>
    internal static string Describe(int number) => $"{Marshal.GetPInvokeErrorMessage(number)} ({Name(number)})";

    /// <summary>The constant's name, or <c>errno 71</c> for one that is not expected here.</summary>
    internal static string Name(int number) => number switch
    {
        NotPermitted => "EPERM",
        NoEntry => "ENOENT",
        5 => "EIO",
        TryAgain => "EAGAIN",
        AccessDenied => "EACCES",
        Busy => "EBUSY",
        Exists => "EEXIST",
        CrossDevice => "EXDEV",
        NotDirectory => "ENOTDIR",
        IsDirectory => "EISDIR",
        Invalid => "EINVAL",
        12 => "ENOMEM",
        23 => "ENFILE",
        24 => "EMFILE",
        TooLarge => "EFBIG",
        NoSpace => "ENOSPC",
        ReadOnlyFileSystem => "EROFS",
        36 => "ENAMETOOLONG",
        NotImplemented => "ENOSYS",
        NotEmpty => "ENOTEMPTY",
        TooManyLinks => "ELOOP",
        NotSupported => "ENOTSUP",
        QuotaExceeded => "EDQUOT",
        _ => "errno " + number.ToString(CultureInfo.InvariantCulture),
    };
}
