// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Formats;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.BootFiles;

/// <summary>GRUB's menu as grub-mkconfig made it: <c>linux</c>, then <c>initrd</c> with all images.</summary>
internal static class GrubMenu
{
    private const StringComparison Exact = StringComparison.Ordinal;

    /// <summary>An entry that starts Linux.</summary>
    /// <param name="Kernel">The path of the kernel.</param>
    /// <param name="Words">What it is started with.</param>
    /// <param name="Images">The paths of its images.</param>
    /// <param name="IsOther">Whether os-prober found it: it looks for other systems only.</param>
    internal sealed record Entry(string Kernel, IReadOnlyList<string> Words, IReadOnlyList<string> Images, bool IsOther);

    /// <summary>The entries of the menus below a mount point.</summary>
    internal static IEnumerable<Entry> Read(TargetRoot target, TargetPath mount) =>
        new[] { mount / "grub/grub.cfg", mount / "grub2/grub.cfg" }.SelectMany(path => Read(target.ReadText(path) ?? ""));

    /// <summary>The entries of a menu.</summary>
    internal static IEnumerable<Entry> Read(string menu)
    {
        bool isOther = false;
        Entry? entry = null;
        foreach (string line in menu.Split('\n'))
        {
            if (line.StartsWith("### BEGIN ", Exact))
            {
                isOther = line.Contains("os-prober", Exact);
            }

            string[] words = [.. QuotedWord.In(line, WordGrammar.GrubScript).Select(word => word.Value)];
            if (words is ["linux" or "linuxefi" or "linux16", var kernel, ..])
            {
                if (entry is not null)
                {
                    yield return entry;
                }

                entry = new Entry(kernel, words[2..], [], isOther);
            }
            else if (words is ["initrd" or "initrdefi" or "initrd16", ..] && entry is not null)
            {
                entry = entry with { Images = [.. entry.Images, .. words[1..]] };
            }
        }

        if (entry is not null)
        {
            yield return entry;
        }
    }
}
