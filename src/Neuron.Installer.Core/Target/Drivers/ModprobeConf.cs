// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Target.Drivers;

/// <summary>
/// <c>/etc/modprobe.d/vfio.conf</c>: which functions vfio-pci takes, and that it is loaded before the drivers
/// that would take them (modprobe.d(5)).
/// </summary>
internal static class ModprobeConf
{
    internal static readonly TargetPath Path = GeneratedFile.WayBackPath;

    /// <summary>Stands between our lines and those that were in the file before.</summary>
    private const string Foreign = "# What stood in this file before:";

    /// <summary>Taken out when modprobe joins two lines.</summary>
    private const string Continued = "\\\n";

    internal static string Compose(GeneratedFile own, IEnumerable<string> undo, BindingPlan binding)
    {
        List<string> lines = [];
        if (binding.Binding == Binding.Ids)
        {
            lines.Add("options vfio-pci ids=" + Ids(binding));
        }

        if (binding.DisablesIdleD3)
        {
            lines.Add("options vfio-pci disable_idle_d3=1");
        }

        lines.AddRange(binding.Functions.OrderBy(f => f.Address)
            .SelectMany(HostDrivers.For)
            .Distinct()
            .Select(driver => $"softdep {driver} pre: vfio-pci"));

        IEnumerable<string> purpose = binding.Functions.OrderBy(f => f.Address)
            .Select(f => $"{f.Address} [{f.Id}]")
            .Prepend(binding.Binding == Binding.Ids
                ? "vfio-pci takes these functions, and is loaded before their usual drivers:"
                : $"vfio-pci is loaded before the usual drivers of these functions; {UdevRule.Path} says which it takes:");
        return own.Compose(purpose, undo, lines);
    }

    /// <summary>The vendor and device pairs, each once, in order of address.</summary>
    internal static string Ids(BindingPlan binding) =>
        string.Join(',', binding.Functions.OrderBy(f => f.Address).Select(f => f.Id.ToString()).Distinct());

    /// <summary>The same on a kernel command line.</summary>
    internal static string Parameter(BindingPlan binding) => KernelWord.VfioIds + Ids(binding);

    /// <summary>Our lines, followed by those of a file that was there before us. An <c>ids</c> option in it is taken out: the last one wins.</summary>
    /// <param name="ours">What <see cref="Compose"/> made.</param>
    /// <param name="foreign">The file that was there, null when there was none.</param>
    /// <param name="removed">Takes the words that were taken out.</param>
    internal static string Merge(string ours, string? foreign, ICollection<string> removed)
    {
        if (string.IsNullOrWhiteSpace(foreign))
        {
            return ours;
        }

        StringBuilder text = new(ours);
        text.Append('\n').Append(Foreign).Append('\n');
        foreach (string line in LogicalLines(foreign.TrimEnd('\n')))
        {
            string kept = WithoutIds(line, removed);
            if (kept.Length > 0 || line.Length == 0)
            {
                text.Append(kept).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>What was in the file before us, when only the file itself can tell. Null when nothing was.</summary>
    internal static string? Others(string text)
    {
        int start = text.IndexOf(Foreign, StringComparison.Ordinal);
        return start < 0 ? null : text[(start + Foreign.Length)..].TrimStart('\n');
    }

    /// <summary>A configuration of modprobe in which vfio-pci is told no ids.</summary>
    /// <param name="text">What is in the file.</param>
    /// <param name="removed">Takes the words that were taken out.</param>
    internal static string TakeOutIds(string text, ICollection<string> removed)
    {
        List<string> lines = [];
        foreach (string line in LogicalLines(text))
        {
            string kept = WithoutIds(line, removed);
            if (kept.Length > 0 || line.Length == 0)
            {
                lines.Add(kept);
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>The lines that keep vfio-pci from being loaded as usual, each with its number: <c>install vfio-pci …</c>, and <c>blacklist vfio-pci</c>, which modprobe -b heeds.</summary>
    internal static IEnumerable<(int Number, string Line)> Preventing(string text)
    {
        int number = 1;
        foreach (string line in LogicalLines(text))
        {
            string[] words = line.Replace(Continued, "", StringComparison.Ordinal).Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
            if (words is ["install" or "blacklist", var module, ..] && HostDrivers.Normalize(module) == "vfio_pci")
            {
                yield return (number, string.Join(' ', words));
            }

            number += 1 + line.Count(character => character == '\n');
        }
    }

    /// <summary>The lines as modprobe reads them: one that ends in a backslash goes on in the next.</summary>
    private static IEnumerable<string> LogicalLines(string text)
    {
        int start = 0;
        for (int end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            if (end == 0 || text[end - 1] != '\\')
            {
                yield return text[start..end];
                start = end + 1;
            }
        }

        yield return text[start..];
    }

    /// <summary>The line without <c>ids=…</c>; empty when nothing but that was in it.</summary>
    private static string WithoutIds(string line, ICollection<string> removed)
    {
        string[] words = line.Replace(Continued, "", StringComparison.Ordinal).Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || words[0] != "options" || HostDrivers.Normalize(words[1]) != "vfio_pci")
        {
            return line;
        }

        string[] ids = [.. words.Where(word => word.StartsWith("ids=", StringComparison.Ordinal))];
        if (ids.Length == 0)
        {
            return line;
        }

        foreach (string id in ids)
        {
            removed.Add(id);
        }

        string[] kept = [.. words.Except(ids)];
        return kept.Length > 2 ? string.Join(' ', kept) : "";
    }
}
