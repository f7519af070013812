// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>
/// Says that what a plan names went well, and puts the words into the menu that GRUB's program would make. It cannot start
/// anything else: a sample has no programs to look into images with.
/// </summary>
internal sealed class Performed(PassthroughPlan plan, string root) : ITargetCommandRunner
{
    private static readonly string[] s_words = [.. new[] { SampleTarget.OneGpu, SampleTarget.AnotherGpu }.SelectMany(binding => binding.KernelParameters)];

    public CommandResult Run(TargetCommand command)
    {
        if (!plan.Commands.Any(planned => planned.Arguments.SequenceEqual(command.Arguments)))
        {
            return new CommandResult(-2, "");
        }

        if (command.Arguments[0].StartsWith("grub", StringComparison.Ordinal) || command.Arguments[0].StartsWith("update-grub", StringComparison.Ordinal))
        {
            MakeMenu(root + (command.Arguments[^1].StartsWith('/') ? command.Arguments[^1] : "/boot/grub/grub.cfg"));
        }

        return new CommandResult(0, "");
    }

    private void MakeMenu(string path)
    {
        if (!File.Exists(path))
        {
            return;
        }

        string text = TargetText.Decode(File.ReadAllBytes(path));
        string[] lines = [.. text.Split('\n').Select(line => !line.TrimStart().StartsWith("linux", StringComparison.Ordinal) ? line
            : string.Join(' ', line.Split(' ').Where(word => !s_words.Contains(word)).Concat(plan.Manifest?.KernelParameters ?? [])))];
        File.WriteAllBytes(path, TargetText.Encode(string.Join('\n', lines)));
    }
}
