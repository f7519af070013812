// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.BootMenu;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Transactions;

namespace Neuron.Installer.Core.Verification;

/// <summary>
/// A new setup is on trial until a start with it had a picture. Two units of each start do it: one early, which takes
/// a try off, one when the screen should show something, which judges. Where the tries stand is the boot menu's, which starts
/// the entry without passthrough by itself when none is left.
/// </summary>
/// <remarks>
/// Not safe for several processes at once: the units run one after the other. What hangs before the first of them
/// is not counted.
/// </remarks>
internal sealed class Trial
{
    private static readonly TargetPath s_loginNotice = TargetPath.Parse("/run/motd.d/neuron-passthrough");
    private static readonly TargetPath s_consoleNotice = TargetPath.Parse("/run/issue.d/50-neuron-passthrough.issue");

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly TargetRoot _target;
    private readonly HostDirectory _host;
    private readonly PassthroughManifest _manifest;
    private readonly ITargetCommandRunner _runner;
    private readonly IBootMenu? _menu;
    private readonly bool _isCounted;

    private Trial(TargetRoot target, HostDirectory host, PassthroughManifest manifest, ITargetCommandRunner runner)
    {
        (_target, _host, _manifest, _runner) = (target, host, manifest, runner);
        _menu = BootMenus.OfThisStart(target, host, runner);
        _isCounted = _menu?.IsCounted == true;
    }

    /// <summary>The trial of a system. Null when nothing is set up there.</summary>
    /// <exception cref="TargetException">What was set up cannot be read.</exception>
    public static Trial? Of(TargetRoot target, HostDirectory host, ITargetCommandRunner runner)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(runner);
        return PassthroughManifest.Read(target) is { } manifest ? new Trial(target, host, manifest, runner) : null;
    }

    /// <summary>Which setup a state is about.</summary>
    internal static string SetupOf(PassthroughManifest manifest) => manifest.WrittenAt?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Early in a start: takes one try off, and takes the choice of this start away where the boot loader could not.</summary>
    /// <exception cref="TargetException">Something could not be written.</exception>
    public void Begin()
    {
        _menu?.TakeBackNext();
        if (_manifest.Trial is not { } trial || IsWithoutPassthrough)
        {
            return;
        }

        TrialState state = State;
        if (state.Verdict != TrialVerdict.Running)
        {
            return;
        }

        state.Write(_target);
        // What nobody judges is not counted: starts that went well would use up the tries.
        if (_isCounted && !_menu!.HasCountedThisStart && WillBeJudged())
        {
            _menu.SetTries(Math.Max(TriesLeft(trial) - 1, 0), trial.Tries);
        }
    }

    /// <summary>When the screen should show something: judges this start, or says why it is one without passthrough.</summary>
    /// <param name="wait">Waits a moment before the next look. False: no more looks.</param>
    /// <returns>Null when there is nothing to say. A warning when this start is dark or was taken because another was.</returns>
    /// <exception cref="TargetException">Something could not be written.</exception>
    public Finding? Judge(Func<bool> wait)
    {
        ArgumentNullException.ThrowIfNull(wait);
        if (_manifest.Trial is not { } trial)
        {
            return null;
        }

        TrialState state = State;
        if (IsWithoutPassthrough)
        {
            return JudgeRescue(state, trial);
        }

        if (state.Verdict == TrialVerdict.Good)
        {
            return null;
        }

        PictureJudgement judgement = Look(trial);
        while (judgement.Picture == Picture.Dark && wait())
        {
            judgement = Look(trial);
        }

        switch (judgement.Picture)
        {
            // Without a monitor when it was set up, and without one now: the same as before.
            case Picture.Unknown when trial.IsHeadless:
            case Picture.Shown:
                End(state with { Verdict = TrialVerdict.Good, Cause = null, Displays = [] }, menu => menu.SetTries(null, trial.Tries));
                return TrialFindings.Good();
            case Picture.Unknown:
                End(state with { Verdict = TrialVerdict.Running, Cause = null, Displays = [] }, menu => menu.RenewTries(trial.Tries));
                return TrialFindings.Unknown();
            default:
                state = state with
                {
                    Verdict = TrialVerdict.Failed,
                    Cause = judgement.Cause.ToString(),
                    IsAutomatic = _isCounted,
                    Displays = [.. (judgement.Displays ?? []).Select(display => display.ToString())],
                };
                End(state, menu => menu.SetTries(0, trial.Tries));
                return TrialFindings.Dark(state.DarkCause, state.Displays, _isCounted);
        }
    }

    /// <summary>Before what was set up is changed or taken back: every menu counts from the beginning, and a failure is forgotten.</summary>
    /// <exception cref="TargetException">Something could not be written.</exception>
    public static void Leave(TargetRoot target, ITargetCommandRunner? runner)
    {
        ArgumentNullException.ThrowIfNull(target);
        // A state that cannot be read must not keep GRUB from trying what is set up now.
        BootMenus.ForgetTries(target, runner);
        if (TrialState.Read(target) is { } state)
        {
            BootMenus.ForgetNames(target);
            if (state.Verdict == TrialVerdict.Failed)
            {
                (state with { Verdict = TrialVerdict.Running }).Write(target);
            }
        }
    }

    /// <summary>Begins anew, as after a repair.</summary>
    /// <exception cref="TargetException">Something could not be written.</exception>
    public void Restart()
    {
        if (State.Verdict == TrialVerdict.Failed)
        {
            End(new TrialState { Setup = SetupOf(_manifest) }, menu => menu.SetTries(null, _manifest.Trial?.Tries ?? 0));
        }
    }

    /// <summary>
    /// Whether the unit that judges comes in this start. Not so in one for repair (rescue.target), nor where the system
    /// starts a target of its own that does not take in multi-user.target. systemd knows from the beginning.
    /// </summary>
    private bool WillBeJudged()
    {
        if (!VerifyService.IsEnabled(_target, VerifyService.PictureUnit))
        {
            return false;
        }

        CommandResult job = _runner.Run(new TargetCommand(["systemctl", "show", "--property=Job", "--value", VerifyService.PictureUnit], s_patience));
        // Where it cannot be asked, what is enabled counts.
        return job.ExitCode != 0 || job.Output.Trim().Length > 0;
    }

    private TrialState State => TrialState.Read(_target) is { } state && state.Setup == SetupOf(_manifest)
        ? state
        : new TrialState { Setup = SetupOf(_manifest) };

    private bool IsWithoutPassthrough => KernelCommandLine.Words(_host.ReadText("proc/cmdline", 65536) ?? "").Any(KernelWord.Rescue.Contains);

    private Finding? JudgeRescue(TrialState state, ManifestTrial trial)
    {
        // Nothing was judged, and yet all tries are gone: those starts did not come to their end.
        if (state.Verdict == TrialVerdict.Running && _isCounted && TriesLeft(trial) == 0)
        {
            state = state with { Verdict = TrialVerdict.Failed, Cause = DarkCause.Unfinished.ToString() };
            state.Write(_target);
        }

        if (state.Verdict != TrialVerdict.Failed)
        {
            return null;
        }

        Finding finding = TrialFindings.Cured(state.DarkCause, state.Displays);
        string notice = $"\n{finding.Message}\n{finding.Advice}\n\n";
        TargetWriter writer = new(_target);
        foreach (TargetPath path in (TargetPath[])[s_loginNotice, s_consoleNotice])
        {
            writer.CreateDirectory(path.Parent!);
            // A backslash means something in an issue file; there is none in our sentences, and addresses have none.
            writer.Replace(path, System.Text.Encoding.UTF8.GetBytes(notice));
        }

        return finding;
    }

    private PictureJudgement Look(ManifestTrial trial)
    {
        HashSet<PciAddress> reserved = [.. ExpectedPassthrough.Of(_manifest).Functions.Select(function => function.Address)];
        return PictureJudgement.Of(PictureFacts.Read(_host, reserved, trial.IsHeadless));
    }

    private void End(TrialState state, Action<IBootMenu> count)
    {
        // The counter first: a state without it would say that nothing is left to do.
        if (_menu is not null)
        {
            count(_menu);
        }

        state.Write(_target);
    }

    private int TriesLeft(ManifestTrial trial) => _menu?.TriesLeft ?? trial.Tries;
}
