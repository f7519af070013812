// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>The real bash, which knows best what a file says.</summary>
internal static class Bash
{
    /// <summary>Sources each file in a shell of its own and returns the text and the elements of two variables.</summary>
    internal static IReadOnlyList<ShellState> Source(IReadOnlyList<string> files, string variable, string other)
    {
        // "declare -p" tells an array from a text; the count comes first because elements may be anything.
        const string Script = """
            for ((i = 0; i < $2; i++)); do (
                set -f
                . "$1/$i" > /dev/null 2>&1 < /dev/null
                declare -n value="$3" text="$4"
                declare -p "$3" 2> /dev/null | grep -q '^declare -[^ ]*a' && kind=array || kind=text
                printf '%s\0' "$kind" "${#value[@]}" "${value[@]}" "$text"
            ); done
            """;
        DirectoryInfo directory = Directory.CreateTempSubdirectory("neuron-bash-");
        try
        {
            for (int i = 0; i < files.Count; i++)
            {
                File.WriteAllText(Path.Combine(directory.FullName, $"{i}"), files[i]);
            }

            ProcessStartInfo start = new("bash", ["--noprofile", "--norc", "-c", Script, "bash", directory.FullName, $"{files.Count}", variable, other])
            {
                RedirectStandardOutput = true,
            };
            start.Environment.Clear();
            start.Environment["PATH"] = "/usr/bin:/bin";
            using Process process = Process.Start(start)!;
            string[] fields = process.StandardOutput.ReadToEnd().Split('\0');
            process.WaitForExit();
            List<ShellState> states = [];
            for (int i = 0; i + 1 < fields.Length;)
            {
                bool isArray = fields[i++] == "array";
                int count = int.Parse(fields[i++]);
                string[] elements = fields[i..(i + count)];
                i += count;
                states.Add(new ShellState(isArray, elements, fields[i++]));
            }

            return states;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}

/// <summary>What a shell has in two variables after sourcing a file.</summary>
internal sealed record ShellState(bool IsArray, string[] Elements, string Other)
{
    internal string Text => Elements.Length == 0 ? "" : Elements[0];

    /// <summary>The words as mkinitcpio takes them: a text is split at blanks.</summary>
    internal string[] Words => IsArray ? Elements : Text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
