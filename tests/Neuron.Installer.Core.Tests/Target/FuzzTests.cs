// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;
using System.Text;
using CsCheck;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Formats;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Target.Shell;
using Neuron.Installer.Core.Target.Transactions;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

/// <summary>Whatever a file of the target holds: no reader of ours throws, hangs, or changes what it did not mean to.</summary>
public sealed class FuzzTests
{
    private const int Inputs = 20_000;

    private static readonly string[] s_words = ["a=1", "b"];

    [Fact]
    public void No_text_breaks_the_shell_reader()
    {
        ShellFiles.Anything.Sample(
            text =>
            {
                foreach (string name in new[] { "MODULES", "GRUB_CMDLINE_LINUX_DEFAULT" })
                {
                    ShellVariable variable = ShellVariable.In(text, name);
                    ShellEdit[] edits = [variable.Append(s_words), variable.Prepend(s_words), variable.Remove(word => word == "vfio_pci")];
                    if (variable.Refusal is not null)
                    {
                        edits.ShouldAllBe(edit => edit.Text == text && edit.Changed.Count == 0);
                    }
                    else
                    {
                        edits[0].Text.Length.ShouldBeGreaterThan(text.Length);
                        ShellVariable.In(edits[0].Text, name).Words.TakeLast(2).ShouldBe(s_words);
                    }
                }
            },
            iter: Inputs);
        Count();
    }

    /// <summary>To the kernel all that follows belongs to that word (lib/cmdline.c, next_arg): ours would not be read.</summary>
    [Theory]
    [InlineData("""GRUB_CMDLINE_LINUX_DEFAULT='quiet foo="bar'""", false)]
    [InlineData("""GRUB_CMDLINE_LINUX_DEFAULT='quiet foo="bar baz"'""", true)]
    public void Nothing_is_put_behind_a_quotation_that_does_not_end(string text, bool isChanged)
    {
        ShellEdit edit = ShellVariable.In(text + "\n", "GRUB_CMDLINE_LINUX_DEFAULT").Append(s_words);
        (edit.Text != text + "\n").ShouldBe(isChanged);
        (edit.Refusal is null).ShouldBe(isChanged);
    }

    [Fact]
    public void Nothing_wanted_nothing_changed()
    {
        ShellFiles.Anything.Sample(
            text =>
            {
                ShellVariable.In(text, "MODULES").Remove(_ => false).Text.ShouldBe(text);
                KernelCommandLine.Remove(text, _ => false).ShouldBe(text);
                KernelCommandLine.Append(text, []).ShouldBe(text);
                KeyedLines.Change(text, "options", value => value).ShouldBe(text);
                KeyedLines.Change(text, "cmdline:", value => value).ShouldBe(text);
                RefindLines.Change(text, (_, line) => line).ShouldBe(text);
                CommaList.Remove(text, []).ShouldBe(text);
                TargetText.Decode(TargetText.Encode(text.Replace("\ud800", "", StringComparison.Ordinal))).Length.ShouldBeGreaterThanOrEqualTo(0);
            },
            iter: Inputs);
        Count();
    }

    [Fact]
    public void Any_bytes_survive_being_read_and_written()
    {
        Gen.Byte.Array.Sample(bytes => TargetText.Encode(TargetText.Decode(bytes)).ShouldBe(bytes), iter: Inputs);
        Count();
    }

    [Fact]
    public void A_difference_leads_from_the_old_text_to_the_new_one()
    {
        Gen<string> lines = Gen.OneOf(Gen.Const("a\n"), Gen.Const("b\n"), Gen.Const("\n"), Gen.Const("c")).Array[0, 30].Select(parts => string.Concat(parts));
        Gen.Select(lines, lines).Sample(
            (before, after) =>
            {
                string diff = UnifiedDiff.Of(new FileChange(TargetPath.Parse("/f"), before, after));
                Patch(before, diff).ShouldBe(after, diff);
            },
            iter: Inputs);
        Count();
    }

    [Fact]
    public void A_plan_for_any_files_is_a_plan()
    {
        int inputs = 0;
        int told = 0;
        Gen.Select(ShellFiles.Anything, ShellFiles.Anything, ShellFiles.Anything).Sample(
            (a, b, c) =>
            {
                using SampleTarget target = new();
                target.Put("/etc/mkinitcpio.conf", a);
                target.Put("/etc/mkinitcpio.conf.d/x.conf", b);
                target.Put("/etc/mkinitcpio.d/linux.preset", c);
                target.Put("/etc/default/grub", b);
                target.Put("/etc/default/limine", a);
                target.Put("/etc/modprobe.d/vfio.conf", c);
                target.Put("/etc/kernel/cmdline", a);
                target.Put("/boot/loader/entries/x.conf", b);
                target.Put("/boot/limine.conf", c);
                target.Put("/boot/refind_linux.conf", b);
                target.Put("/etc/sdboot-manage.conf", c);
                target.Put("/boot/limine.cfg", a);
                target.Put("/boot/EFI/refind/refind.conf", c);
                target.Put("/etc/limine-entry-tool.d/x.conf", b);
                target.Put("/etc/cmdline.d/x.conf", c);
                target.Put("/boot/EFI/Linux/x.efi", a);
                target.Put("/boot/grub/grub.cfg", c);
                SortedDictionary<string, string> before = target.Snapshot();
                ApplyResult applied = target.Apply(SampleTarget.OneGpu);
                // What the check misses is only what was refused, and a finding has said so before.
                bool isTold = applied.Findings.Any(finding => finding.Code == "check-failed");
                foreach (Finding problem in applied.Findings.Where(finding => finding.Code == "check-failed"))
                {
                    string path = problem.Message.ToString().Split(' ')[0];
                    applied.Findings.ShouldContain(finding => finding.Code == "file-not-understood" && finding.Message.ToString().StartsWith(path, StringComparison.Ordinal), problem.Message.ToString());
                }

                told += isTold ? 1 : 0;
                applied.Outcome.ShouldBe(applied.Findings.Any(finding => finding.LeavesWork) ? ApplyOutcome.Partly : ApplyOutcome.Done);
                (!isTold || applied.Outcome == ApplyOutcome.Partly).ShouldBeTrue();
                target.PlanFor(SampleTarget.OneGpu).Files.ShouldBeEmpty();
                target.Revert().Kept.ShouldBeEmpty();
                target.Snapshot().ShouldBe(before);
                inputs++;
            },
            iter: 150,
            threads: 1);
        TestContext.Current.TestOutputHelper?.WriteLine($"{inputs} targets, in {told} of them a file was refused that the check misses");
    }

    [Fact]
    public void A_damaged_manifest_or_journal_is_a_finding()
    {
        byte[] good;
        using (SampleTarget target = new())
        {
            target.Apply(SampleTarget.OneGpu);
            good = Encoding.UTF8.GetBytes(target.Read(PassthroughManifest.Path)!);
        }

        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte, Gen.Bool).Sample(
            (at, value, cut) =>
            {
                byte[] bytes = cut ? good[..at] : [.. good];
                if (!cut)
                {
                    bytes[at] = value;
                }

                try
                {
                    PassthroughManifest.Parse(bytes);
                }
                catch (TargetException failure)
                {
                    failure.Code.ShouldStartWith("manifest-");
                }
            },
            iter: Inputs);
        using SampleTarget damaged = new();
        damaged.Put(PassthroughManifest.Path, "{");
        damaged.PlanFor(SampleTarget.OneGpu).Findings.ShouldContain(finding => finding.Code == "manifest-damaged" && finding.Severity == Severity.Blocking);
        damaged.Apply(SampleTarget.OneGpu).Outcome.ShouldBe(ApplyOutcome.Failed);
        damaged.Revert().Findings.ShouldContain(finding => finding.Code == "manifest-damaged");
        damaged.Put(PassthroughManifest.Path, Encoding.UTF8.GetString(good).Replace("\"schema_version\": 1", "\"schema_version\": 2", StringComparison.Ordinal));
        damaged.PlanFor(SampleTarget.OneGpu).Findings.ShouldContain(finding => finding.Code == "manifest-too-new");
        File.Delete(damaged.Full(PassthroughManifest.Path));
        damaged.Put(Journal.Path, "null");
        damaged.Apply(SampleTarget.OneGpu).Findings.ShouldContain(finding => finding.Code == "journal-damaged");
        Count();
    }

    [Fact]
    public void Drop_ins_are_ordered_as_sort_orders_them()
    {
        Gen<string> name = Gen.OneOf(
            Gen.Const("a"), Gen.Const("z"), Gen.Const("-"), Gen.Const("_"), Gen.Const("0"), Gen.Const("9"), Gen.Const("10"), Gen.Const("~"), Gen.Const("zz"), Gen.Const("B"))
            .Array[1, 5].Select(parts => "x" + string.Concat(parts) + ".conf");
        name.Array[2, 40].Sample(
            names =>
            {
                ProcessStartInfo start = new("sort", ["-V"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
                start.Environment["LC_ALL"] = "C";
                using Process process = Process.Start(start)!;
                process.StandardInput.Write(string.Concat(names.Select(n => n + "\n")));
                process.StandardInput.Close();
                string[] expected = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
                names.Order(VersionOrder.Instance).ShouldBe(expected);
            },
            iter: 150,
            threads: 2);
        TestContext.Current.TestOutputHelper?.WriteLine("150 inputs");
    }

    private static void Count() => TestContext.Current.TestOutputHelper?.WriteLine($"{Inputs} inputs");

    /// <summary>What patch(1) does, for a difference that fits.</summary>
    private static string Patch(string text, string diff)
    {
        List<string> old = [];
        for (int i = 0; i < text.Length;)
        {
            int end = text.IndexOf('\n', i) is var at and >= 0 ? at + 1 : text.Length;
            old.Add(text[i..end]);
            i = end;
        }

        StringBuilder result = new();
        int line = 0;
        string[] script = diff.Split('\n');
        for (int i = 2; i < script.Length - 1; i++)
        {
            if (script[i].StartsWith("@@", StringComparison.Ordinal))
            {
                string[] range = script[i].Split(' ')[1][1..].Split(',');
                int start = int.Parse(range[0]) - (range.Length > 1 && range[1] == "0" ? 0 : 1);
                while (line < start)
                {
                    result.Append(old[line++]);
                }

                continue;
            }

            bool hasNoBreak = script[i + 1].StartsWith('\\');
            string content = script[i][1..] + (hasNoBreak ? "" : "\n");
            if (script[i][0] != '+')
            {
                old[line++].ShouldBe(content);
            }

            if (script[i][0] != '-')
            {
                result.Append(content);
            }

            i += hasNoBreak ? 1 : 0;
        }

        return result.Append(string.Concat(old.Skip(line))).ToString();
    }
}
