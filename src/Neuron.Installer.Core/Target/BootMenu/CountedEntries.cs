// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using System.IO.Enumeration;
using System.Text.RegularExpressions;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Transactions;

namespace Neuron.Installer.Core.Target.BootMenu;

/// <summary>
/// systemd-boot's automatic boot assessment: <c>name+LEFT-DONE.conf</c>. It takes one off in each start of such an
/// entry, and sorts one with none left behind all others. systemd-bless-boot(8) takes the counters away.
/// </summary>
internal sealed class CountedEntries
{
    private readonly TargetRoot _target;
    private readonly Entry[] _all;

    private CountedEntries(TargetRoot target, Entry[] all) => (_target, _all) = (target, all);

    /// <summary>The entries of a target, all systems' included: they are in the order too.</summary>
    internal static CountedEntries In(TargetRoot target) =>
        new(target, [.. BootPartitions.Files(target, BootPartitions.Entries, ".conf").Select(path => Entry.Read(target, path, target.ReadText(path))).OfType<Entry>()]);

    /// <summary>The entries as they will be once a plan is carried out.</summary>
    internal static CountedEntries Planned(PlanDraft draft) =>
        new(draft.Target, [.. BootPartitions.Files(draft.Target, BootPartitions.Entries, ".conf")
            .Concat(draft.Files.Select(file => file.Path).Where(path => path.Text.Contains($"/{BootPartitions.Entries}/", StringComparison.Ordinal) && path.Name.EndsWith(".conf", StringComparison.Ordinal)))
            .Distinct()
            .Select(path => Entry.Read(draft.Target, path, draft.Planned(path))).OfType<Entry>()]);

    /// <summary>Whether there is an entry with passthrough whose starts can be counted.</summary>
    internal bool HasOwn => Own.Any();

    /// <summary>The tries that are left of the entries with passthrough. Null when none of them is counted.</summary>
    internal int? Left => Own.Select(entry => entry.Left).OfType<int>().Order().Cast<int?>().FirstOrDefault();

    /// <summary>
    /// Whether systemd-boot starts the entry without passthrough by itself when none with it has a try left. Not so
    /// where one entry is named as the default, since it starts that all the same (seen with 257 and 262); nor where
    /// another kernel's or another system's entry comes next.
    /// </summary>
    internal bool LeadsToRescue(HostDirectory host) => LeadsToRescue(SystemdBootMenu.Variable(host, "LoaderEntryDefault"));

    /// <param name="chosen">The default among the firmware's variables, which counts more than loader.conf. Null when there is none.</param>
    internal bool LeadsToRescue(string? chosen) =>
        Own.Any()
        && First(chosen ?? ConfiguredDefault, entry => !(entry.IsOwn && !entry.IsRescue) && entry.Left != 0)
            is { IsOwn: true, IsRescue: true };

    /// <summary>Whether an entry with passthrough starts where no variable of the firmware names another, once all are without counters.</summary>
    internal bool StartsUsual() => First(ConfiguredDefault, entry => entry.IsOwn || entry.Left != 0) is { IsOwn: true, IsRescue: false };

    /// <summary>The last line <c>default</c> of loader.conf. Without one every entry is meant.</summary>
    internal string ConfiguredDefault =>
        BootPartitions.In(_target)
            .SelectMany(mount => KeyedLines.Values(_target.ReadText(mount / BootPartitions.LoaderConf) ?? "", "default"))
            .Select(value => value.Trim())
            .LastOrDefault(value => value.Length > 0) ?? Any;

    /// <summary>A default that names no entry.</summary>
    internal const string Any = "*";

    /// <summary>What systemd-boot starts. Null where @saved, or an image with a place of its own in the order, decides: that is not in these files.</summary>
    private Entry? First(string pattern, Func<Entry, bool> isPossible) =>
        pattern.StartsWith('@') || pattern.Contains('[', StringComparison.Ordinal) || BootPartitions.Files(_target, SystemdBootMenu.Images, ".efi").Any()
            ? null
            : _all.Where(isPossible).Where(entry => FileSystemName.MatchesSimpleExpression(pattern, entry.Id)).Order(Entry.InMenu).FirstOrDefault();

    /// <summary>Gives every entry with passthrough counters.</summary>
    internal void Count(int left, int done) =>
        Rename(left: $"+{left.ToString(CultureInfo.InvariantCulture)}-{done.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Takes the counters away.</summary>
    internal void Bless() => Rename(left: "");

    private IEnumerable<Entry> Own => _all.Where(entry => entry is { IsOwn: true, IsRescue: false });

    private void Rename(string left)
    {
        TargetWriter writer = new(_target);
        foreach (Entry entry in Own)
        {
            TargetPath path = entry.Path.Parent! / $"{entry.Base}{left}.conf";
            if (path != entry.Path && _target.ReadBytes(entry.Path) is { } content)
            {
                // The new one first: a power cut leaves both, which start the same.
                writer.Replace(path, content);
                writer.Delete(entry.Path);
            }
        }
    }

    /// <summary>One file of the menu, with what decides where it stands there.</summary>
    private sealed record Entry
    {
        public required TargetPath Path { get; init; }

        /// <summary>The path without counters and without ".conf".</summary>
        public required string Base { get; init; }

        /// <summary>The tries that are left. Null when it is not counted.</summary>
        public required int? Left { get; init; }

        public required string? SortKey { get; init; }

        public required string MachineId { get; init; }

        public required string Version { get; init; }

        /// <summary>Whether it starts this system.</summary>
        public required bool IsOwn { get; init; }

        /// <summary>Whether it starts without passthrough.</summary>
        public required bool IsRescue { get; init; }

        /// <summary>The name that its id has.</summary>
        public string Id => Base.ToLowerInvariant() + ".conf";

        /// <summary>The order of src/boot/boot.c: those with a sort key first, the newest version first; by names, the last first.</summary>
        public static IComparer<Entry> InMenu { get; } = Comparer<Entry>.Create((a, b) =>
        {
            int order = (a.SortKey is null).CompareTo(b.SortKey is null);
            if (order == 0 && a.SortKey is not null)
            {
                order = string.CompareOrdinal(a.SortKey, b.SortKey);
                order = order != 0 ? order : string.CompareOrdinal(a.MachineId, b.MachineId);
                order = order != 0 ? order : VersionOrder.Instance.Compare(b.Version, a.Version);
            }

            return order != 0 ? order : VersionOrder.Instance.Compare(b.Id, a.Id);
        });

        public static Entry? Read(TargetRoot target, TargetPath path, string? content)
        {
            string text = content ?? "";
            if (Value("linux") is null && Value("efi") is null)
            {
                return null;
            }

            Match counters = BootCounter.AtEnd().Match(path.Name);
            string start = counters.Success ? path.Name[..counters.Index] : path.Name[..^".conf".Length];
            int? left = counters.Success && int.TryParse(counters.Groups["left"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
            bool isRescue = KeyedLines.Values(text, "options").SelectMany(KernelCommandLine.Words).Any(KernelWord.Rescue.Contains);
            return new Entry
            {
                Path = path,
                Base = start,
                Left = left,
                SortKey = Value("sort-key"),
                MachineId = Value("machine-id") ?? "",
                Version = Value("version") ?? "",
                IsOwn = EntryOwner.IsTarget(target, text),
                IsRescue = isRescue,
            };

            string? Value(string key) => KeyedLines.Values(text, key).Select(value => value.Trim()).FirstOrDefault();
        }
    }
}
