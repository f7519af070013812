// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Neuron.Installer.Core;
using Neuron.Installer.Core.Documents;

namespace Neuron.Installer.Native;

/// <summary>
/// The functions of neuron_installer.h. No exception leaves them: whatever goes wrong becomes a status and an
/// answer that says it.
/// </summary>
public static unsafe class Exports
{
    /// <summary>NEURON_ABI_VERSION.</summary>
    private const uint AbiVersion = 1;

    /// <summary>No request is anywhere near this long; a longer one is a mistake or an attack.</summary>
    private const int LongestRequest = 1 << 24;

    private enum Status
    {
        Ok = 0,
        BadArgument = 1,
        BadSession = 2,
        Failed = 3,
        NoMemory = 4,
    }

    /// <summary>neuron_version</summary>
    [UnmanagedCallersOnly(EntryPoint = "neuron_version", CallConvs = [typeof(CallConvCdecl)])]
    public static uint Version() => AbiVersion;

    /// <summary>neuron_open</summary>
    [UnmanagedCallersOnly(EntryPoint = "neuron_open", CallConvs = [typeof(CallConvCdecl)])]
    public static int Open(byte* options, nuint length, void* callbacks, nint* session, byte** answer)
    {
        try
        {
            return OpenSession(options, length, callbacks, session, answer);
        }
#pragma warning disable CA1031 // An assembly that cannot be loaded is noticed when a method that needs it is compiled, before its own try.
        catch (Exception problem) when (answer is not null)
#pragma warning restore CA1031
        {
            *answer = Answer.Damaged(problem);
            return (int)Status.Failed;
        }
    }

    /// <summary>Apart, so that nothing of Core is needed to compile its caller.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int OpenSession(byte* options, nuint length, void* callbacks, nint* session, byte** answer)
    {
        if (session is null)
        {
            return Refuse(answer, Status.BadArgument, "bad-argument", "There is nowhere to put the session.");
        }

        *session = 0;
        nint number = 0;
        int status = Guard(new Exchange(options, length, answer), Json.Default.OpenRequest, Json.Default.OpenDocument, request =>
        {
            Callbacks copy = Callbacks.Copy((Callbacks*)callbacks);
            PassthroughSession opened = PassthroughSession.Open(request, new CallbackLogger(copy), TimeProvider.System);
            number = OpenSessions.Add(new NativeSession(opened, copy));
            return opened.Opened;
        });
        *session = number;
        return status;
    }

    /// <summary>neuron_detect</summary>
    [UnmanagedCallersOnly(EntryPoint = "neuron_detect", CallConvs = [typeof(CallConvCdecl)])]
    public static int Detect(nint session, byte* request, nuint length, byte** answer) =>
        Call(session, new Exchange(request, length, answer), Json.Default.DetectRequest, Json.Default.ScanDocument, (opened, _) => opened.Session.Detect());

    /// <summary>neuron_plan</summary>
    [UnmanagedCallersOnly(EntryPoint = "neuron_plan", CallConvs = [typeof(CallConvCdecl)])]
    public static int Plan(nint session, byte* request, nuint length, byte** answer) =>
        Call(session, new Exchange(request, length, answer), Json.Default.PlanRequest, Json.Default.PlanDocument, (opened, plan) => opened.Session.Plan(plan));

    /// <summary>neuron_apply</summary>
    [UnmanagedCallersOnly(EntryPoint = "neuron_apply", CallConvs = [typeof(CallConvCdecl)])]
    public static int Apply(nint session, byte* request, nuint length, byte** answer) =>
        Call(session, new Exchange(request, length, answer), Json.Default.ApplyRequest, Json.Default.JsonObject, (opened, apply) => opened.Cancellable(cancel => opened.Session.ApplyStage(
            apply,
            RunnerOf(opened.Callbacks),
            (fraction, text) => opened.Callbacks.ReportProgress(
                fraction,
                Json.Write(TextDocument.Of(text), Json.Default.TextDocument, Json.Compact)),
            cancel)));

    /// <summary>neuron_revert</summary>
    [UnmanagedCallersOnly(EntryPoint = "neuron_revert", CallConvs = [typeof(CallConvCdecl)])]
    public static int Revert(nint session, byte* request, nuint length, byte** answer) =>
        Call(session, new Exchange(request, length, answer), Json.Default.RevertRequest, Json.Default.RevertDocument, (opened, revert) => opened.Cancellable(
            cancel => opened.Session.Revert(revert, RunnerOf(opened.Callbacks), cancel)));

    /// <summary>neuron_verify</summary>
    [UnmanagedCallersOnly(EntryPoint = "neuron_verify", CallConvs = [typeof(CallConvCdecl)])]
    public static int Verify(nint session, byte* request, nuint length, byte** answer) =>
        Call(session, new Exchange(request, length, answer), Json.Default.VerifyRequest, Json.Default.VerificationDocument, (opened, _) => opened.Session.Verify());

    /// <summary>neuron_cancel</summary>
    [UnmanagedCallersOnly(EntryPoint = "neuron_cancel", CallConvs = [typeof(CallConvCdecl)])]
    public static int Cancel(nint session)
    {
        if (OpenSessions.Find(session) is not { } opened)
        {
            return (int)Status.BadSession;
        }

        opened.Cancel();
        return (int)Status.Ok;
    }

    /// <summary>neuron_free</summary>
    [UnmanagedCallersOnly(EntryPoint = "neuron_free", CallConvs = [typeof(CallConvCdecl)])]
    public static void Free(byte* answer) => Answer.Free(answer);

    /// <summary>neuron_close</summary>
    [UnmanagedCallersOnly(EntryPoint = "neuron_close", CallConvs = [typeof(CallConvCdecl)])]
    public static void Close(nint session)
    {
        // From within a callback of this session there is a call that still needs it.
        if (OpenSessions.Find(session) is not { Lock.IsHeldByCurrentThread: false })
        {
            return;
        }

        if (OpenSessions.Remove(session) is { } opened)
        {
            lock (opened.Lock)
            {
                opened.Session.Dispose();
            }
        }
    }

    /// <summary>Who offers no way to run commands has none run, and is told which are left.</summary>
    private static CallbackCommandRunner? RunnerOf(Callbacks callbacks) => callbacks.Run is null ? null : new CallbackCommandRunner(callbacks);

    /// <summary>What a caller asks, and where the answer goes.</summary>
    private readonly struct Exchange(byte* request, nuint length, byte** answer)
    {
        public byte* Request { get; } = request;

        public nuint Length { get; } = length;

        public byte** Answer { get; } = answer;
    }

    private static int Call<TRequest, TAnswer>(
        nint session,
        Exchange exchange,
        JsonTypeInfo<TRequest> requestType,
        JsonTypeInfo<TAnswer> answerType,
        Func<NativeSession, TRequest, TAnswer> call)
    {
        byte** answer = exchange.Answer;
        if (OpenSessions.Find(session) is not { } opened)
        {
            return Refuse(answer, Status.BadSession, "bad-session", "This session is not open.");
        }

        if (opened.Lock.IsHeldByCurrentThread)
        {
            return Refuse(answer, Status.BadArgument, "session-busy", "A callback must not call back into its own session.");
        }

        lock (opened.Lock)
        {
            // It may have been closed while this call waited for its turn.
            return OpenSessions.Find(session) is null
                ? Refuse(answer, Status.BadSession, "bad-session", "This session is not open.")
                : Guard(exchange, requestType, answerType, parsed => call(opened, parsed));
        }
    }

    private static int Guard<TRequest, TAnswer>(
        Exchange exchange,
        JsonTypeInfo<TRequest> requestType,
        JsonTypeInfo<TAnswer> answerType,
        Func<TRequest, TAnswer> call)
    {
        byte** answer = exchange.Answer;
        if (answer is null)
        {
            return (int)Status.BadArgument;
        }

        *answer = null;
        if (exchange.Request is null || exchange.Length is 0 or > LongestRequest)
        {
            return Refuse(answer, Status.BadArgument, "bad-argument", $"A request has 1 to {LongestRequest} bytes.");
        }

        ReadOnlySpan<byte> text = new(exchange.Request, (int)exchange.Length);
        if (!Utf8.IsValid(text))
        {
            return Refuse(answer, Status.BadArgument, "bad-argument", "The request is not UTF-8.");
        }

        try
        {
            TRequest? parsed = JsonSerializer.Deserialize(text, requestType);
            if (parsed is null)
            {
                return Refuse(answer, Status.BadArgument, "bad-argument", "The request is null.");
            }

            *answer = Answer.Value(call(parsed), answerType);
            return (int)Status.Ok;
        }
        catch (JsonException problem)
        {
            return Refuse(answer, Status.BadArgument, "bad-argument", $"The request is not the JSON it should be: {problem.Message}");
        }
        catch (SessionException problem)
        {
            return Refuse(answer, Status.Failed, problem.Error);
        }
        catch (OutOfMemoryException)
        {
            return (int)Status.NoMemory;
        }
#pragma warning disable CA1031 // The last line of defence: an exception that leaves this method ends the installer.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            return Refuse(answer, Status.Failed, ErrorDocument.Unforeseen(problem));
        }
    }

    private static int Refuse(byte** answer, Status status, string code, string message) =>
        Refuse(answer, status, ErrorDocument.InEnglish(code, message, "This is a mistake in the program that called; please report it with the log."));

    private static int Refuse(byte** answer, Status status, ErrorDocument error)
    {
        if (answer is null)
        {
            return (int)Status.BadArgument;
        }

        try
        {
            *answer = Answer.Error(error);
            return (int)status;
        }
        catch (OutOfMemoryException)
        {
            *answer = null;
            return (int)Status.NoMemory;
        }
    }
}
