// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging.Abstractions;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Planning;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Revert;
using Neuron.Installer.Core.Target.Root;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>
/// Target systems as people have them, a file each in tests/systems. Of each: the outcome, the files and the findings
/// are the expected ones, by the command line and by the installer's two stages; a second apply changes nothing; revert
/// gives every byte back; what was not to be touched is as it was.
/// </summary>
public sealed class SystemTests
{
    private static readonly string s_directory = Path.Combine(AppContext.BaseDirectory, "systems");

    public static TheoryData<string> Names => [.. Directory.GetFiles(s_directory, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_right_for_a_system_is_what_is_done(string name) => Row.Of(name).Disagreements.ShouldBeEmpty();

    /// <summary>
    /// Run with NEURON_SYSTEM_TABLE naming a file to see the table that the suite prints, with NEURON_SYSTEM_SEEN naming a
    /// folder to see what a new system came to, in the form of its description.
    /// </summary>
    [Fact]
    public void The_table_of_all_systems_has_no_disagreement()
    {
        Row[] rows = [.. Names.Select(row => Row.Of(row.Data))];
        string[] table =
        [
            $"{"system",-34} {"expected",-58} seen",
            .. rows.Select(row => $"{row.Name,-34} {row.Expected,-58} {row.Seen}{(row.Disagreements.Count == 0 ? "" : "  DISAGREES")}"),
            $"{rows.Length} systems, {rows.Count(row => row.Disagreements.Count > 0)} disagreements",
        ];
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', table));
        if (Environment.GetEnvironmentVariable("NEURON_SYSTEM_TABLE") is { Length: > 0 } file)
        {
            File.WriteAllLines(file, table);
        }

        rows.Sum(row => row.Disagreements.Count).ShouldBe(0);
    }

    /// <summary>A system, what is right for it, and what was seen.</summary>
    private sealed record Row(string Name, string Expected, string Seen, IReadOnlyList<string> Disagreements)
    {
        internal static Row Of(string name)
        {
            SystemDescription system = SystemDescription.Read(Path.Combine(s_directory, name + ".txt"));
            List<string> wrong = [];
            using Trial trial = new(system);
            SortedDictionary<string, string> before = trial.Target.Snapshot();
            ApplyResult result = trial.Apply(Stage.AfterBootLoader);
            SortedDictionary<string, string> after = trial.Target.Snapshot();
            string outcome = result.Outcome.ToString().ToLowerInvariant();
            string[] created = [.. result.Files.Where(file => file.Before is null && file.Path != PassthroughManifest.Path).Select(file => file.Path.Text)];
            string[] edited = [.. result.Files.Where(file => file.Before is not null && file.After is not null).Select(file => file.Path.Text)];
            Compare("outcome", [system.Outcome], [outcome]);
            Compare("create", system.Created, created);
            Compare("edit", system.Edited, edited);
            Compare("finding", system.Findings.Select(finding => finding.Split(' ')[0]), result.Findings.Select(finding => finding.Code));
            Compare("command", system.Commands, result.Commands.Select(run => string.Join(' ', run.Command)));
            foreach (string[] finding in system.Findings.Select(finding => finding.Split(' ', 2)).Where(parts => parts.Length > 1))
            {
                if (!result.Findings.Any(seen => seen.Code == finding[0] && $"{seen.Severity.ToString().ToLowerInvariant()} {seen.Message} {seen.Advice}".Contains(finding[1], StringComparison.Ordinal)))
                {
                    wrong.Add($"finding {finding[0]} says nothing of: {finding[1]}; it says: {string.Join(" / ", result.Findings.Where(seen => seen.Code == finding[0]).Select(seen => $"{seen.Severity} {seen.Message} {seen.Advice}"))}");
                }
            }

            if (Environment.GetEnvironmentVariable("NEURON_SYSTEM_SEEN") is { Length: > 0 } directory)
            {
                File.WriteAllLines(
                    Path.Combine(directory, name + ".seen"),
                    [
                        system.Kind, $"outcome: {outcome}", .. created.Select(path => "create: " + path), .. edited.Select(path => "edit: " + path),
                        .. result.Findings.Select(finding => $"finding: {finding.Code} {finding.Severity.ToString().ToLowerInvariant()} {finding.Message} {finding.Advice}"),
                        .. result.Commands.Select(run => "command: " + string.Join(' ', run.Command)),
                        .. created.Concat(edited).SelectMany(path => new[] { $"-- {path} --", trial.Target.Read(path) ?? "" }),
                    ]);
            }

            string[] changed = [.. after.Keys.Union(before.Keys).Where(path => before.GetValueOrDefault(path) != after.GetValueOrDefault(path) && after.GetValueOrDefault(path) != "directory")];
            Compare("on the disk", system.Created.Concat(system.Edited).Concat(trial.Menus).Concat(system.Outcome == "failed" ? [] : [PassthroughManifest.Path]).Distinct(), changed);
            foreach ((string path, string text) in system.Holds.Where(pair => trial.Target.Read(pair.Path)?.Contains(pair.Text, StringComparison.Ordinal) != true))
            {
                wrong.Add($"{path} does not hold: {text}\n{trial.Target.Read(path)}");
            }

            foreach ((string path, string text) in system.Lacks.Where(pair => trial.Target.Read(pair.Path)?.Contains(pair.Text, StringComparison.Ordinal) == true))
            {
                wrong.Add($"{path} holds: {text}\n{trial.Target.Read(path)}");
            }

            ApplyResult again = trial.Apply(Stage.AfterBootLoader);
            bool isSame = trial.Target.Snapshot().SequenceEqual(after) && again.Files.Count == 0;
            if (!isSame)
            {
                wrong.Add($"a second apply changed {string.Join(' ', again.Files.Select(file => file.Path.Text))}");
            }

            bool isBack = trial.Revert() && trial.Target.Snapshot().SequenceEqual(before);
            if (!isBack)
            {
                wrong.Add($"revert did not give back {string.Join(' ', trial.Target.Snapshot().Except(before).Select(entry => entry.Key))}");
            }

            // The installer's two jobs, with what others do between them left out.
            using Trial job = new(system);
            job.Apply(Stage.BeforeBootLoader);
            ApplyResult boot = job.Apply(Stage.AfterBootLoader);
            Dictionary<string, string> Settled(SortedDictionary<string, string> all) => all.Where(entry => entry.Key != PassthroughManifest.Path).ToDictionary(entry => entry.Key, entry => entry.Value);
            bool isLikewise = boot.Outcome == result.Outcome
                && Settled(job.Target.Snapshot()).OrderBy(entry => entry.Key, StringComparer.Ordinal).SequenceEqual(Settled(after).OrderBy(entry => entry.Key, StringComparer.Ordinal))
                && result.Findings.Select(finding => finding.Code).Distinct().All(boot.Findings.Concat(job.Results[0].Findings).Select(finding => finding.Code).Contains);
            if (!isLikewise)
            {
                wrong.Add($"the two stages end otherwise: {boot.Outcome}, {string.Join(' ', job.Target.Snapshot().Except(after).Select(entry => entry.Key))}, {string.Join(' ', boot.Findings.Select(finding => finding.Code))}");
            }

            bool areBack = job.Revert() && job.Target.Snapshot().SequenceEqual(before);
            if (!areBack)
            {
                wrong.Add("revert did not give back what both stages wrote");
            }

            string[] expectedCodes = [.. system.Findings.Select(finding => finding.Split(' ')[0]).Distinct()];
            string[] codes = [.. result.Findings.Select(finding => finding.Code).Distinct()];
            return new Row(
                name,
                $"{system.Outcome,-8} {system.Created.Length + system.Edited.Length,2} files {(expectedCodes.Length == 0 ? "-" : string.Join(',', expectedCodes))}",
                $"{outcome,-8} {created.Length + edited.Length,2} files {(codes.Length == 0 ? "-" : string.Join(',', codes))}; again {(isSame ? "nothing" : "CHANGES")}, back {(isBack && areBack ? "all" : "NOT ALL")}, stages {(isLikewise ? "alike" : "DIFFER")}",
                wrong);

            void Compare(string what, IEnumerable<string> expected, IEnumerable<string> seen)
            {
                string[] missing = [.. expected.Except(seen)];
                string[] more = [.. seen.Except(expected)];
                if (missing.Length > 0 || more.Length > 0)
                {
                    wrong.Add($"{what}: missing [{string.Join(" | ", missing)}], more [{string.Join(" | ", more)}]" + (what == "finding" ? ": " + string.Join(" / ", result.Findings.Select(finding => finding.Message)) : ""));
                }
            }
        }
    }

    /// <summary>A system that is set up, in a directory of its own, on a machine of its own.</summary>
    private sealed class Trial : IDisposable
    {
        private readonly SampleTarget _machine = new();
        private readonly SystemDescription _system;
        private readonly Programs _programs;

        internal Trial(SystemDescription system)
        {
            _system = system;
            Target = new SampleTarget();
            system.LayOut(Target, _machine);
            _programs = new Programs(Target);
        }

        internal SampleTarget Target { get; }

        internal List<ApplyResult> Results { get; } = [];

        /// <summary>What the programs in the target made anew.</summary>
        internal IEnumerable<string> Menus => _programs.Menus;

        private BindingPlan Binding => _system.HasTwins
            ? SampleTarget.OneGpu with { Binding = Core.Settings.Binding.Address }
            : SampleTarget.OneGpu;

        internal ApplyResult Apply(Stage stage)
        {
            using HostDirectory host = HostRoot.Open(_machine.Path);
            using TargetRoot target = Target.Open();
            target.Host = host;
            // As every run begins.
            Core.Verification.Trial.Leave(target, _programs);
            PassthroughPlan plan = TargetPlanner.Plan(Binding, target, new InstallerSettings(), stage);
            Results.Add(PlanApplication.Apply(plan, target, new(_programs, TimeProvider.System, NullLogger.Instance)));
            return Results[^1];
        }

        internal bool Revert()
        {
            using HostDirectory host = HostRoot.Open(_machine.Path);
            using TargetRoot target = Target.Open();
            target.Host = host;
            Core.Verification.Trial.Leave(target, _programs);
            return Reversal.Revert(target, new InstallerSettings(), new(_programs, TimeProvider.System, NullLogger.Instance)).Kept.Count == 0;
        }

        public void Dispose()
        {
            Target.Dispose();
            _machine.Dispose();
        }
    }

    /// <summary>
    /// The programs of the target, which all succeed and make nothing, but for grub-mkconfig: its entries of this system
    /// get the words that GRUB's files have. What looks into images is not there.
    /// </summary>
    private sealed class Programs(SampleTarget target) : ITargetCommandRunner
    {
        private static readonly string[] s_makers = ["mkinitcpio", "dracut", "dracut-rebuild", "update-initramfs", "mkinitramfs", "kernel-install", "limine-update", "limine-mkinitcpio", "proxmox-boot-tool", "systemctl"];

        internal SortedSet<string> Menus { get; } = [];

        public CommandResult Run(TargetCommand command)
        {
            if (command.Arguments is [var program, "-o", var menu] && program.EndsWith("mkconfig", StringComparison.Ordinal))
            {
                MakeMenu(menu);
                return new CommandResult(0, "");
            }

            if (command.Arguments[0] == "booster")
            {
                return new CommandResult(0, "usr/lib/modules/vfio-pci.ko vfio_pci ids=10de:1401,10de:0fba\n");
            }

            // No image has another sum than before.
            return command.Arguments[0] == "b2sum" ? new CommandResult(0, new string('1', 128) + "  " + command.Arguments[1])
                : new CommandResult(s_makers.Contains(command.Arguments[0]) || command.Arguments[0].EndsWith("/regenerate_images", StringComparison.Ordinal) ? 0 : 127, "");
        }

        private void MakeMenu(string menu)
        {
            string[] words = [SampleTarget.Parameters + " vfio-pci.ids=10de:1401,10de:0fba", SampleTarget.Parameters];
            string? set = !Directory.Exists(target.Full("/etc/default"))
                ? null
                : words.FirstOrDefault(wanted => Directory.GetFiles(target.Full("/etc/default"), "*", SearchOption.AllDirectories)
                    .Where(file => file.Contains("/grub", StringComparison.Ordinal) && !file.EndsWith('~'))
                    .Any(file => File.ReadLines(file).Any(line => !line.TrimStart().StartsWith('#') && line.Contains(wanted, StringComparison.Ordinal))));
            string text = target.Read(menu) ?? "";
            bool isOwn = false;
            string[] lines = [.. text.Split('\n').Select(line =>
            {
                isOwn = line.StartsWith("### BEGIN ", StringComparison.Ordinal) ? line.Contains("10_linux", StringComparison.Ordinal) : isOwn;
                string plain = words.Aggregate(line, (text, added) => text.Replace(" " + added, "", StringComparison.Ordinal));
                return isOwn && line.TrimStart().StartsWith("linux", StringComparison.Ordinal) ? plain + (set is null ? "" : " " + set) : line;
            })];
            string made = string.Join('\n', lines);
            if (made != text)
            {
                target.Put(menu, made);
                Menus.Add(menu);
            }
        }
    }
}
