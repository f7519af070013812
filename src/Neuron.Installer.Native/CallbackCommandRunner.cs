// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
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

        List<byte> output = [];
        GCHandle sink = GCHandle.Alloc(output);
        try
        {
            int seconds = (int)Math.Clamp(Math.Ceiling(command.Timeout.TotalSeconds), 1, int.MaxValue);
            fixed (byte* text = arguments.WrittenSpan)
            {
                int exitCode = callbacks.Run(callbacks.Context, text, (nuint)arguments.WrittenCount, seconds, &Append, (void*)GCHandle.ToIntPtr(sink));
                return new CommandResult(exitCode, Encoding.UTF8.GetString(CollectionsMarshal.AsSpan(output)));
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
        const int Most = 1 << 20;
        if (sink is not null && text is not null && length <= Most && GCHandle.FromIntPtr((nint)sink).Target is List<byte> output && output.Count < Most)
        {
            output.AddRange(new ReadOnlySpan<byte>(text, (int)length));
        }
    }
}
