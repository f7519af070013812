// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;

namespace Neuron.Installer.Core.Linux;

/// <summary>The processes that commands of ours left behind.</summary>
internal static class Descendants
{
    private const int SetChildSubreaper = 36;
    private const int Kill = 9;
    private const int Rounds = 20;

    /// <summary>From now on a process whose parent has ended becomes a child of this one (prctl(2), PR_SET_CHILD_SUBREAPER).</summary>
    /// <returns>What is beneath it already, and so is none of a command's.</returns>
    public static IReadOnlySet<int> Adopt()
    {
        _ = Libc.ProcessControl(SetChildSubreaper, 1, 0, 0, 0);
        return Beneath(Environment.ProcessId).ToHashSet();
    }

    /// <summary>Ends a session and what went out of it: daemons that forked twice and began sessions of their own.</summary>
    /// <param name="leader">The process that began the session.</param>
    /// <param name="others">What <see cref="Adopt"/> said before.</param>
    public static void End(int leader, IReadOnlySet<int> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        _ = Libc.Signal(-leader, Kill);
        // One that is just forking is found in the next round.
        for (int round = 0; round < Rounds; round++)
        {
            int[] left = [.. Beneath(Environment.ProcessId).Where(process => !others.Contains(process))];
            if (left.Length == 0)
            {
                return;
            }

            foreach (int process in left)
            {
                _ = Libc.Signal(process, Kill);
                // The leader is waited for by whoever started it.
                if (process != leader)
                {
                    _ = Libc.WaitFor(process, 0, 1);
                }
            }

            Thread.Sleep(5);
        }
    }

    private static IEnumerable<int> Beneath(int root)
    {
        ILookup<int, int> children = Directory.EnumerateDirectories("/proc")
            .Select(path => int.TryParse(Path.GetFileName(path), NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : 0)
            .Where(id => id > 0)
            .Select(id => (Id: id, Parent: ParentOf(id)))
            .ToLookup(process => process.Parent, process => process.Id);
        Queue<int> ahead = new([root]);
        while (ahead.TryDequeue(out int parent))
        {
            foreach (int child in children[parent])
            {
                ahead.Enqueue(child);
                yield return child;
            }
        }
    }

    /// <summary>0 for one that has ended, waited for or not.</summary>
    private static int ParentOf(int id)
    {
        try
        {
            // "pid (name) state ppid": the name may hold anything, brackets included.
            string stat = File.ReadAllText($"/proc/{id.ToString(CultureInfo.InvariantCulture)}/stat");
            string[] words = stat[(stat.LastIndexOf(')') + 2)..].Split(' ', 3);
            return words[0] is "Z" or "X" ? 0 : int.Parse(words[1], CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            return 0;
        }
    }
}
