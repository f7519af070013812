// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using CsCheck;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.Shell;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>bash is the oracle: sourcing a file before and after an edit differs by our words and nothing else.</summary>
public sealed class ShellPropertyTests
{
    private const string Grub = "GRUB_CMDLINE_LINUX_DEFAULT";
    private const int Batch = 100;
    private const int Batches = 20;

    private static readonly string[] s_parameters = ["intel_iommu=on", "iommu=pt"];
    private static readonly string[] s_contradicting = ["intel_iommu=off", "iommu=off"];
    private static readonly string[] s_modules = ["vfio_pci", "vfio", "vfio_iommu_type1"];

    private static bool Contradicts(string word) => s_contradicting.Any(parameter => KernelWord.Says(word, parameter));

    [Fact]
    public void Bash_finds_the_kernel_parameters_once_and_everything_else_as_it_was()
    {
        int edited = 0;
        int refused = 0;
        ShellFiles.Grub.Array[Batch].Sample(
            files =>
            {
                string?[] after = [.. files.Select(Complete)];
                int[] understood = [.. Enumerable.Range(0, files.Length).Where(i => after[i] is not null)];
                Interlocked.Add(ref edited, understood.Length);
                Interlocked.Add(ref refused, files.Length - understood.Length);
                IReadOnlyList<ShellState> old = Bash.Source([.. understood.Select(i => files[i])], Grub, "GRUB_CMDLINE_LINUX");
                IReadOnlyList<ShellState> now = Bash.Source([.. understood.Select(i => after[i]!)], Grub, "GRUB_CMDLINE_LINUX");
                for (int i = 0; i < understood.Length; i++)
                {
                    string[] kept = [.. KernelCommandLine.Words(old[i].Text).Where(word => !Contradicts(word))];
                    string[] expected = [.. kept, .. KernelWord.Missing(s_parameters, kept)];
                    KernelCommandLine.Words(now[i].Text).ShouldBe(expected, files[understood[i]] + "\n=>\n" + after[understood[i]]);
                    now[i].Other.ShouldBe(old[i].Other);
                }
            },
            iter: Batches,
            threads: 2);
        TestContext.Current.TestOutputHelper?.WriteLine($"{edited} files edited, {refused} refused");
        edited.ShouldBeGreaterThan(Batch * Batches / 4);
    }

    [Fact]
    public void Bash_finds_the_modules_in_front_and_everything_else_as_it_was()
    {
        int edited = 0;
        int refused = 0;
        ShellFiles.Mkinitcpio.Array[Batch].Sample(
            files =>
            {
                string?[] after = [.. files.Select(Prepend)];
                int[] understood = [.. Enumerable.Range(0, files.Length).Where(i => after[i] is not null)];
                Interlocked.Add(ref edited, understood.Length);
                Interlocked.Add(ref refused, files.Length - understood.Length);
                IReadOnlyList<ShellState> old = Bash.Source([.. understood.Select(i => files[i])], "MODULES", "COMPRESSION");
                IReadOnlyList<ShellState> now = Bash.Source([.. understood.Select(i => after[i]!)], "MODULES", "COMPRESSION");
                for (int i = 0; i < understood.Length; i++)
                {
                    now[i].Words.ShouldBe([.. s_modules, .. old[i].Words], files[understood[i]] + "\n=>\n" + after[understood[i]]);
                    now[i].Other.ShouldBe(old[i].Other);
                }
            },
            iter: Batches,
            threads: 2);
        TestContext.Current.TestOutputHelper?.WriteLine($"{edited} files edited, {refused} refused");
        edited.ShouldBeGreaterThan(Batch * Batches / 4);
    }

    [Fact]
    public void What_was_put_in_can_be_taken_out_again()
    {
        ShellFiles.Grub.Sample(
            text =>
            {
                ShellVariable before = ShellVariable.In(text, Grub);
                ShellEdit edit = before.Append(["a1=x", "b2"]);
                if (edit.Refusal is null)
                {
                    ShellVariable after = ShellVariable.In(edit.Text, Grub);
                    after.Words.ShouldBe([.. before.Words, "a1=x", "b2"]);
                    ShellVariable.In(after.Remove(KernelCommandLine.Once(["a1=x", "b2"])).Text, Grub).Words.ShouldBe(before.Words);
                }
            },
            iter: 5_000);
    }

    private static string? Complete(string text)
    {
        ShellEdit removed = ShellVariable.In(text, Grub).Remove(Contradicts);
        ShellVariable variable = ShellVariable.In(removed.Text, Grub);
        ShellEdit edit = variable.Append(KernelWord.Missing(s_parameters, variable.Words));
        return variable.IsAssigned && variable.IsArray || edit.Refusal is not null ? null : edit.Text;
    }

    private static string? Prepend(string text)
    {
        ShellEdit edit = ShellVariable.In(text, "MODULES").Prepend(s_modules);
        return edit.Refusal is null ? edit.Text : null;
    }
}
