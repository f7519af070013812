// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Microsoft.Extensions.Logging;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Initramfs;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Transactions;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Apply;

/// <summary>Carries a plan out: writes the files, runs the commands, and reads everything once more.</summary>
internal sealed class PlanApplication
{
    private readonly PassthroughPlan _plan;
    private readonly TargetRoot _target;
    private readonly Execution _execution;
    private readonly ITargetCommandRunner? _runner;
    private readonly TimeProvider _clock;
    private readonly ILogger _log;
    private readonly List<ApplyStep> _steps = [];
    private readonly List<Finding> _findings;
    private readonly List<FileChange> _files = [];
    private readonly List<CommandRun> _commands = [];
    private UnfinishedSetup? _look;

    private PlanApplication(PassthroughPlan plan, TargetRoot target, Execution execution)
    {
        _plan = plan;
        _target = target;
        _execution = execution;
        _runner = execution.Runner;
        _clock = execution.Clock;
        _log = execution.Log;
        _findings = [.. plan.Findings];
    }

    /// <summary>
    /// Applies a plan. The files become all as planned or all stay as they are, also when the power fails in the
    /// middle: then the next run finishes or undoes it.
    /// </summary>
    /// <param name="plan">The plan, made for the target as it is now.</param>
    /// <param name="target">The target.</param>
    /// <param name="execution">With what.</param>
    /// <returns>What came of it. A failure is a result with findings, not an exception.</returns>
    public static ApplyResult Apply(PassthroughPlan plan, TargetRoot target, Execution execution)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(execution);
        return new PlanApplication(plan, target, execution).Run();
    }

    private ApplyResult Run()
    {
        _log.Target(new PlanLine(_target, _plan));
        ApplyOutcome outcome = ApplyOutcome.Failed;
        using IDisposable? alone = Lock();
        if (alone is not null && Write())
        {
            bool isDone = Regenerate();
            try
            {
                // What others left there, and cannot be read, must not end it now.
                _target.PassedOver = [];
                if (_plan.Binding.Gpus.Count == 0 && (_runner is null ? _plan.IsMadeAgain && NotRun().Count > 0 : _commands.Count > 0))
                {
                    RestoredSums.Renew(_plan, _target, _runner);
                }
            }
            catch (TargetException failure)
            {
                _log.Failure(failure.Message);
                _findings.Add(failure.ToFinding());
                isDone = false;
            }

            isDone &= Check();
            outcome = !isDone || !Verdict.IsComplete(_findings) ? ApplyOutcome.Partly
                : _plan.Binding.Gpus.Count == 0 && _files.Count == 0 ? ApplyOutcome.Nothing
                : ApplyOutcome.Done;
        }
        else
        {
            Skip("regenerate", Words.Regenerate);
            Skip("check", Words.Check);
            outcome = _files.Count > 0 ? ApplyOutcome.Partly : ApplyOutcome.Failed;
        }

        Report(1, Words.End);
        return new ApplyResult { Outcome = outcome, IsSetUp = IsSetUp(), IsRescueEntryAwaited = IsRescueEntryAwaited(), Steps = _steps, Findings = _findings, Files = _files, Commands = _commands };
    }

    /// <summary>What the disk says, not what was meant to be done.</summary>
    private bool IsSetUp()
    {
        try
        {
            return PassthroughManifest.Read(_target) is not null;
        }
        catch (TargetException)
        {
            // Something is there, whatever it says.
            return true;
        }
    }

    /// <summary>After the last stage the menu is what it will be, unless somebody makes it again.</summary>
    private bool IsRescueEntryAwaited()
    {
        try
        {
            // A menu that cannot be read promises nothing.
            _target.PassedOver = [];
            return _plan is { HasRescueEntry: true, MustReachKernel: true } && !BootLoaders.All.Any(loader => loader.OffersRescueEntry(_target));
        }
        catch (TargetException)
        {
            return true;
        }
        finally
        {
            _target.PassedOver = null;
        }
    }

    /// <summary>Null when another run is at work there.</summary>
    private TargetLock? Lock()
    {
        Report(0, Words.Write);
        try
        {
            return _target.Lock();
        }
        catch (TargetException failure)
        {
            Fail(failure);
            return null;
        }
    }

    private bool Write()
    {
        if (_plan.Findings.FirstOrDefault(finding => finding.Severity == Severity.Blocking) is { } blocking)
        {
            _steps.Add(new ApplyStep("write", Words.Write, StepState.Failed, blocking.Message));
            return false;
        }

        try
        {
            Transaction transaction = new(_target);
            if (transaction.Recover() is { } recovery)
            {
                Find(TargetFindings.InterruptedBefore(recovery.IsFinished));
                Report(recovery.End, recovery.IsFinished ? PassthroughManifest.Read(_target)?.Files ?? [] : []);
            }

            Finding? obstacle = _execution.Cancel.IsCancellationRequested ? TargetFindings.Cancelled()
                : _plan.Files.FirstOrDefault(file => _target.ReadText(file.Path) != file.Before) is { } changed ? TargetFindings.TargetChanged(changed.Path)
                : null;
            if (obstacle is not null)
            {
                Fail(obstacle);
                return false;
            }

            Write(transaction);
            _steps.Add(_files.Count > 0
                ? new ApplyStep("write", Words.Write, StepState.Done, null)
                : new ApplyStep("write", Words.Write, StepState.Skipped, new Text("Not needed: every file is set up already.")));
            return true;
        }
        catch (TransactionException failure)
        {
            _files.AddRange(_plan.Files.Where(file => failure.After.Contains(file.Path.Text)));
            if (_files.Count == 0)
            {
                // What is half done is what an earlier run began, or only what is remembered.
                _files.AddRange(failure.After.Select(TargetPath.Parse).Select(path => new FileChange(path, null, _target.ReadText(path))));
            }

            Fail(failure);
            return false;
        }
        catch (TargetException failure)
        {
            Fail(failure);
            return false;
        }
    }

    /// <summary>Says what a transaction that is through could not do.</summary>
    private void Report(TransactionEnd end, IReadOnlyList<ManifestFile> remembered)
    {
        foreach (TargetPath path in end.Foreign)
        {
            ManifestFile? file = remembered.FirstOrDefault(file => file.Path == path);
            Find(TargetFindings.EditedMeanwhile(path, [.. (file?.Edits ?? []).SelectMany(edit => edit.Added)]));
        }

        if (end.Unsettled is { } problem)
        {
            _log.Failure(problem.Message);
            Find(TargetFindings.Unsettled(problem));
        }
    }

    private void Fail(TargetException failure) => Fail(failure.ToFinding());

    private void Fail(Finding finding)
    {
        _log.Failure($"{finding.Message} {finding.Advice}");
        _findings.Add(finding);
        _steps.Add(new ApplyStep("write", Words.Write, StepState.Failed, finding.Message));
    }

    private void Write(Transaction transaction)
    {
        PassthroughManifest? previous = PassthroughManifest.Read(_target);
        List<FileChange> files = [.. _plan.Files];
        if (ManifestChange(previous, transaction) is { } manifest)
        {
            files.Add(manifest);
        }

        foreach (FileChange file in files)
        {
            FileChangeLog.Write(_log, file, _plan.Manifest);
        }

        if (files.Count > 0)
        {
            IReadOnlyList<TargetPath> abandoned = _plan.Manifest is null && previous is not null ? [.. previous.Directories.Reverse()] : [];
            TransactionEnd end = transaction.Run(
                [.. files.Select(file => new TransactionFile(file.Path, file.After is { } after ? TargetText.Encode(after) : null, (uint?)file.Mode))],
                abandoned);
            _files.AddRange(files.Where(file => !end.Foreign.Contains(file.Path) && !(end.Foreign.Count > 0 && file.After is null && file.Path == PassthroughManifest.Path)));
            Report(end, _plan.Manifest?.Files ?? []);
        }
    }

    /// <summary>What the target remembers. Null when that stays as it is.</summary>
    private FileChange? ManifestChange(PassthroughManifest? previous, Transaction transaction)
    {
        string? before = _target.ReadText(PassthroughManifest.Path);
        if (_plan.Manifest is not { } manifest)
        {
            return before is null ? null : new FileChange(PassthroughManifest.Path, before, null);
        }

        if (_plan.Files.Count == 0 && manifest.SaysTheSame(previous))
        {
            return null;
        }

        manifest = manifest with
        {
            WrittenAt = _clock.GetUtcNow(),
            Directories = [.. manifest.Directories.Union(transaction.MissingDirectories(_plan.Files.Where(file => file.After is not null).Select(file => file.Path)))],
        };
        // It holds files as they were: who may not read those may not read it.
        bool isSecret = manifest.Files.Any(file => _target.Permissions(file.Path) is { } mode && (mode & (uint)UnixFileMode.OtherRead) == 0);
        return new FileChange(PassthroughManifest.Path, before, TargetText.Decode(manifest.ToBytes()))
        {
            Mode = isSecret ? UnixFileMode.UserRead | UnixFileMode.UserWrite : null,
        };
    }

    private bool Regenerate()
    {
        IReadOnlyList<TargetCommand> due = _plan.Commands;
        if (UnfinishedSetup.Look(_plan, _target, _execution) is { } look)
        {
            _look = look;
            due = look.Due;
        }

        if (_runner is null && _plan.IsMadeAgain && NotRun() is { Count: > 0 } commands)
        {
            Finding left = TargetFindings.NoWayToRun(commands);
            Find(left);
            Skip("regenerate", Words.Regenerate, left.Message);
            return true;
        }

        if (due.Count == 0 || _runner is null)
        {
            Skip("regenerate", Words.Regenerate, due.Count == 0 && _plan.IsMadeAgain ? new Text("Not needed.") : null);
            return true;
        }

        bool isDone = true;
        for (int i = 0; i < due.Count; i++)
        {
            TargetCommand command = due[i];
            string shown = string.Join(' ', command.Arguments);
            if (_execution.Cancel.IsCancellationRequested)
            {
                Finding cancelled = TargetFindings.CommandsCancelled([.. due.Skip(i).Select(left => string.Join(' ', left.Arguments))], _target.Path);
                Find(cancelled);
                _steps.Add(new ApplyStep("regenerate", Words.Regenerate, StepState.Failed, cancelled.Message));
                return false;
            }

            Report(0.2 + (0.6 * i / due.Count), new Text("Running {0}", shown));
            _log.Running(shown, command.Timeout.TotalSeconds);
            long start = _clock.GetTimestamp();
            CommandResult result = _runner.Run(command);
            TimeSpan duration = _clock.GetElapsedTime(start);
            foreach (string line in result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                _log.OutputLine(line);
            }

            _log.Ended(shown, result.ExitCode, duration.TotalSeconds);
            _commands.Add(new CommandRun(command.Arguments, result.ExitCode, duration));
            if (result.ExitCode != 0)
            {
                Find(TargetFindings.CommandFailed(shown, result.ExitCode));
                isDone = false;
            }
        }

        Text? detail = isDone ? null : Verbatim(string.Join("; ", _commands.Where(run => run.ExitCode != 0).Select(run => $"{string.Join(' ', run.Command)}: exit code {run.ExitCode}")));
        _steps.Add(new ApplyStep("regenerate", Words.Regenerate, !isDone ? StepState.Failed : _plan.IsMadeAgain ? StepState.Done : StepState.Skipped, detail));
        return isDone;
    }

    /// <summary>What is left to run where nothing can be run.</summary>
    private List<string> NotRun() => [.. _plan.Commands.Concat(_plan.MakingAgain).Select(command => string.Join(' ', command.Arguments)).Distinct()];

    private bool Check()
    {
        Report(0.85, Words.Check);
        try
        {
            _target.PassedOver = [];
            // Nothing has happened since the first look: images are slow to list.
            UnfinishedSetup? look = _commands.Count == 0 ? _look : null;
            Readback readback = look?.Readback ?? new(_plan, _target, _execution, _commands);
            List<Text> problems = [.. look?.Problems ?? PlanCheck.Problems(readback)];
            _log.Checked(problems.Count > 0 ? string.Join(" ", problems) : readback.IsBashBroken ? "the files hold what was written, bash of the target could not be run" : "all is there");
            foreach (Text problem in problems)
            {
                Find(TargetFindings.CheckFailed(problem, [.. _findings]));
            }

            if (PlanCheck.Unreached(readback) is { } unreached)
            {
                problems.Add(unreached.Message);
                if (!_findings.Any(finding => finding.Kind == unreached.Kind || finding.Kind == FindingKind.BootLoaderUnknown))
                {
                    Find(unreached);
                }
            }

            if (problems.Count == 0 && readback.IsBashBroken)
            {
                Skip("check", Words.Check, new Text("Only the files were compared: programs of the installed system could not be run."));
                return true;
            }

            Text? detail = problems.Count switch { 0 => null, 1 => problems[0], _ => Verbatim(string.Join(" ", problems)) };
            _steps.Add(new ApplyStep("check", Words.Check, problems.Count == 0 ? StepState.Done : StepState.Failed, detail));
            return problems.Count == 0;
        }
        catch (TargetException failure)
        {
            _log.Failure(failure.Message);
            _findings.Add(failure.ToFinding());
            _steps.Add(new ApplyStep("check", Words.Check, StepState.Failed, failure.Text));
            return false;
        }
        finally
        {
            _target.PassedOver = null;
        }
    }

    private void Skip(string name, Text text, Text? reason = null) => _steps.Add(new ApplyStep(name, text, StepState.Skipped, reason));

    private static Text Verbatim(string text) => new("{0}", text);

    private void Report(double fraction, Text text) => _execution.Progress?.Report(new ApplyProgress(fraction, text));

    private void Find(Finding finding)
    {
        _findings.Add(finding);
        _log.TargetFinding(finding.Code, finding.Message.ToString(), finding.Advice.ToString());
    }

    private static class Words
    {
        internal static readonly Text Write = new("Writing the configuration");
        internal static readonly Text Regenerate = new("Updating start-up files");
        internal static readonly Text Check = new("Checking what was written");
        internal static readonly Text End = new("Done");
    }
}
