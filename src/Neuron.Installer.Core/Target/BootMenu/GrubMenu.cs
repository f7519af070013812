// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Formats;
using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.BootMenu;

/// <summary>GRUB's menu as it is: <c>grub.cfg</c> with its entries, and what of its environment block decides.</summary>
internal sealed class GrubMenu
{
    private const StringComparison Exact = StringComparison.Ordinal;

    private static readonly (TargetPath Directory, string Prefix)[] s_flavours = [(TargetPath.Parse("/boot/grub"), "grub-"), (TargetPath.Parse("/boot/grub2"), "grub2-")];

    private readonly string _text;

    private GrubMenu(TargetPath directory, string prefix, string text, IReadOnlyList<MenuEntry> entries)
    {
        (Directory, Prefix, _text, Entries) = (directory, prefix, text, entries);
    }

    /// <summary>Where <c>grub.cfg</c> and <c>grubenv</c> are.</summary>
    internal TargetPath Directory { get; }

    /// <summary>How its programs are called: <c>grub-</c>, of Fedora <c>grub2-</c>.</summary>
    internal string Prefix { get; }

    /// <summary>The entries that start this system, in the order of the menu.</summary>
    internal IReadOnlyList<MenuEntry> Entries { get; }

    /// <summary>Whether the entry that starts by itself is kept in the environment block: <c>GRUB_DEFAULT=saved</c>.</summary>
    internal bool StartsSaved => _text.Contains("set default=\"${saved_entry}\"", Exact);

    /// <summary>Whether it starts the entry without passthrough by itself when a trial has failed.</summary>
    internal bool KnowsTrial => _text.Contains("${" + GrubEnvironment.Tries + "}", Exact);

    /// <summary>The menu of a target. Null when it has none.</summary>
    internal static GrubMenu? In(TargetRoot target)
    {
        // A menu, or an entry beside it, that cannot be read must not end what else is to be done.
        Dictionary<TargetPath, int>? before = target.PassedOver;
        target.PassedOver ??= [];
        try
        {
            foreach ((TargetPath directory, string prefix) in s_flavours)
            {
                if (target.ReadText(directory / "grub.cfg") is { } text)
                {
                    MenuEntry[] own = [.. Read(text).Where(entry => EntryOwner.IsTarget(target, entry.Words))];
                    return new GrubMenu(directory, prefix, text, own);
                }
            }

            return null;
        }
        finally
        {
            target.PassedOver = before;
        }
    }

    /// <summary>Every entry that starts Linux. GRUB knows one in a submenu only behind the submenu's own id.</summary>
    internal static IReadOnlyList<MenuEntry> Read(string text)
    {
        List<MenuEntry> entries = [];
        // What is open: null for a block that is no entry, such as a function.
        Stack<string?> open = new();
        bool hasKernel = false;
        foreach (string line in text.Split('\n').Select(line => line.Trim()))
        {
            List<string> words = [.. QuotedWord.In(line, WordGrammar.GrubScript).Select(word => word.Value)];
            if (words is [])
            {
                continue;
            }

            if (words is ["}", ..])
            {
                open.TryPop(out _);
            }
            else if (words[^1] == "{")
            {
                bool isEntry = words[0] is "menuentry" or "submenu";
                open.Push(isEntry && words.Count > 2 ? IdOf(words) : null);
                hasKernel = false;
            }
            else if (words is ["linux" or "linuxefi" or "linux16", var kernel, ..] && !hasKernel && open.Count > 0 && open.All(id => id is not null))
            {
                hasKernel = true;
                entries.Add(new MenuEntry(string.Join('>', open.Reverse()), kernel, [.. words.Skip(2)]));
            }
        }

        return entries;
    }

    /// <summary>Its id, or else its title, which does as well.</summary>
    private static string IdOf(List<string> words)
    {
        for (int i = 2; i < words.Count - 2; i++)
        {
            if (words[i] is "--id" or "$menuentry_id_option" or "${menuentry_id_option}")
            {
                return words[i + 1];
            }
        }

        return words[1];
    }
}
