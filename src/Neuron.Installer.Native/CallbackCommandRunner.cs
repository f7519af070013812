// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using Neuron.Installer.Core.Target.Commands;

namespace Neuron.Installer.Native;

/// <summary>Has the caller run commands in the target root, as Calamares runs its own.</summary>
internal sealed unsafe class CallbackCommandRunner(Callbacks callbacks) : ITargetCommandRunner
{
    public CommandResult Run(TargetCommand command)
    {
        if (callbacks.Run is null)
        {
            return new CommandResult(-2, "The program that called offers no way to run commands.");
        }

        ArrayBufferWriter<byte> arguments = new();
        using (Utf8JsonWriter writer = new(arguments))
        {
            writer.WriteStartArray();
            foreach (string argument in command.Arguments)
            {
                writer.WriteStringValue(argument);
            }

            writer.WriteEndArray();
        }

        CommandOutput output = new(command.Wanted);
        GCHandle sink = GCHandle.Alloc(output);
        try
        {
            int seconds = (int)Math.Clamp(Math.Ceiling(command.Timeout.TotalSeconds), 1, int.MaxValue);
            fixed (byte* text = arguments.WrittenSpan)
            {
                int exitCode = callbacks.Run(callbacks.Context, text, (nuint)arguments.WrittenCount, seconds, &Append, (void*)GCHandle.ToIntPtr(sink));
                return new CommandResult(exitCode, output.ToString());
            }
        }
        finally
        {
            sink.Free();
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Append(void* sink, byte* text, nuint length)
    {
        if (sink is null || text is null || GCHandle.FromIntPtr((nint)sink).Target is not CommandOutput output)
        {
            return;
        }

        // No span is as long as a size_t can say.
        while (length > 0)
        {
            int count = (int)Math.Min(length, int.MaxValue);
            output.Append(new ReadOnlySpan<byte>(text, count));
            text += count;
            length -= (nuint)count;
        }
    }
}
