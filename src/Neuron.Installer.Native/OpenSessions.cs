// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Collections.Concurrent;

namespace Neuron.Installer.Native;

/// <summary>
/// The sessions that are open. The caller holds a number, not a pointer, so a stale or invented one is found
/// out instead of followed.
/// </summary>
internal static class OpenSessions
{
    private static readonly ConcurrentDictionary<nint, NativeSession> s_sessions = new();
    private static long s_last;

    public static nint Add(NativeSession session)
    {
        nint number = (nint)Interlocked.Increment(ref s_last);
        s_sessions[number] = session;
        return number;
    }

    public static NativeSession? Find(nint number) => s_sessions.GetValueOrDefault(number);

    public static NativeSession? Remove(nint number) => s_sessions.TryRemove(number, out NativeSession? session) ? session : null;
}
