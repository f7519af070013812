// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Texts;

namespace Neuron.Installer.Core.Target.Apply;

/// <summary>
/// A target in which all is written already. What is made from it (images, menus) may not hold it, as an earlier run could not make
/// it: then the next one does.
/// </summary>
/// <param name="Readback">With what was looked.</param>
/// <param name="Problems">What is not as it shall be.</param>
/// <param name="Due">The commands to run: those of the plan, and those that an earlier run could not do.</param>
internal sealed record UnfinishedSetup(Readback Readback, IReadOnlyList<Text> Problems, IReadOnlyList<TargetCommand> Due)
{
    /// <summary>Looks at the target before anything is run.</summary>
    /// <returns>Null when there is something to write, nothing can be run, somebody else makes the images, or the target cannot be read.</returns>
    internal static UnfinishedSetup? Look(PassthroughPlan plan, TargetRoot target, Execution execution)
    {
        if (plan is not { Files.Count: 0, IsMadeAgain: true, ImagesAreMade: true, MakingAgain.Count: > 0 } || execution.Runner is null)
        {
            return null;
        }

        try
        {
            target.PassedOver = [];
            // As if all had been run: then the menus are read as well.
            Readback readback = new(plan, target, execution, [.. plan.MakingAgain.Select(command => new CommandRun(command.Arguments, 0, TimeSpan.Zero))]);
            IReadOnlyList<Text> problems = PlanCheck.Problems(readback);
            string missing = string.Join(" ", problems.Append(PlanCheck.Unreached(readback)?.Message).OfType<Text>());
            if (missing.Length == 0)
            {
                return new UnfinishedSetup(readback, problems, plan.Commands);
            }

            execution.Log.Unfinished(missing);
            return new UnfinishedSetup(readback, problems, [.. plan.MakingAgain.Concat(plan.Commands).DistinctBy(command => string.Join('\0', command.Arguments))]);
        }
        catch (TargetException)
        {
            // The check afterwards meets it, too, and says so.
            return null;
        }
        finally
        {
            target.PassedOver = null;
        }
    }
}
