// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using CsCheck;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Root;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Target;

public sealed class TargetPathTests
{
    private static readonly string[] s_parts = ["/", "..", ".", "a", "//", "\0", "~", " "];

    [Theory]
    [InlineData("/etc/default/grub", "/etc/default/grub")]
    [InlineData("//etc/./default//grub/", "/etc/default/grub")]
    [InlineData("/etc/..hidden", "/etc/..hidden")]
    [InlineData("/etc/../grub", "/grub")]
    [InlineData("/gone/../grub", null)]
    [InlineData("/..", "/")]
    [InlineData("etc/grub", "/etc/grub")]
    [InlineData("/", "/")]
    [InlineData("", null)]
    [InlineData("/a\0b", null)]
    public void A_name_of_somebody_elses_configuration_is_put_into_order_or_refused(string text, string? expected)
    {
        using SampleTarget sample = new();
        using TargetRoot target = sample.Open();

        (target.Named(text)?.Text).ShouldBe(expected);
        TargetPath.TryParse(text, out _).ShouldBe(expected == text && text != "/");
    }

    [Fact]
    public void No_name_leads_out_of_the_target_whatever_it_is_made_of()
    {
        using SampleTarget sample = new();
        Directory.CreateDirectory(sample.Full("/a"));
        using TargetRoot target = sample.Open();
        Gen.Int[0, s_parts.Length - 1].Array[0, 12].Select(parts => string.Concat(parts.Select(part => s_parts[part]))).Sample(
            text => (target.Named(text) is not { } path || (Path.GetFullPath(path.Text) == path.Text && (path == TargetPath.Root || TargetPath.Parse(path.Text) == path))).ShouldBeTrue(),
            threads: 1);
    }

    /// <summary>Every name of up to four steps through links that lead up, in circles, to nowhere and out of the target.</summary>
    [Fact]
    public void A_name_means_what_it_means_to_a_program_in_the_target()
    {
        const string Program = "/usr/bin/busybox";
        Assert.SkipUnless(Environment.IsPrivilegedProcess && File.Exists(Program), "It takes root and busybox.");
        using SampleTarget sample = new();
        sample.Put("/a/b/file", "");
        sample.Put("/c/d/file", "");
        File.CreateSymbolicLink(sample.Full("/a/up"), "..");
        File.CreateSymbolicLink(sample.Full("/a/far"), "/c/d");
        File.CreateSymbolicLink(sample.Full("/c/d/back"), "../../a/b/");
        File.CreateSymbolicLink(sample.Full("/file"), "a/../a/b/file");
        File.CreateSymbolicLink(sample.Full("/a/b/loop"), "loop");
        File.CreateSymbolicLink(sample.Full("/out"), "../../../../../../tmp");
        File.CreateSymbolicLink(sample.Full("/here"), ".");
        File.Copy(Program, sample.Full("/busybox"));
        string[] steps = ["..", "a", "b", "c", "d", "up", "far", "back", "file", "loop", "out", "here"];
        HashSet<string> names = [.. steps];
        for (int i = 0; i < 3; i++)
        {
            names = [.. names, .. names.SelectMany(name => steps.Select(step => $"{name}/{step}"))];
        }

        // Those that are there, with their numbers.
        string there = new ChrootRunner(sample.Path).Run(new TargetCommand(["/busybox", "stat", "-L", "-c", "%n %i", "--", .. names], TimeSpan.FromMinutes(1))).Output;
        Dictionary<string, string> expected = there.Split('\n').Select(line => line.Split(' ')).Where(words => words.Length == 2 && names.Contains(words[0])).ToDictionary(words => words[0], words => words[1]);
        expected.Count.ShouldBeInRange(100, names.Count - 100);
        foreach (bool byHand in new[] { false, true })
        {
            using TargetRoot target = sample.Open();
            target.ResolvesByHand = byHand;
            names.Where(name => (target.Named(name) is { } path ? target.Identity(path)?.Inode.ToString(CultureInfo.InvariantCulture) : null) != expected.GetValueOrDefault(name)).ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_directories_above_it_end_below_the_root()
    {
        TargetPath path = TargetPath.Parse("/var/lib/neuron-os");

        path.Parent.ShouldBe(TargetPath.Parse("/var/lib"));
        path.Parent!.Parent!.Parent.ShouldBeNull();
        TargetPath.Parse("/var").Parent.ShouldBeNull();
    }

    [Fact]
    public void A_name_in_the_code_leads_down_from_its_directory()
    {
        TargetPath directory = TargetPath.Parse("/boot");

        (directory / "loader/entries").Text.ShouldBe("/boot/loader/entries");
        (directory / "").ShouldBe(directory);
        (TargetPath.Root / "boot").ShouldBe(directory);
        Should.Throw<ArgumentException>(() => directory / "../etc");
        (directory / "efi").IsIn(directory).ShouldBeTrue();
        TargetPath.Parse("/boot2/efi").IsIn(directory).ShouldBeFalse();
        directory.IsIn(TargetPath.Root).ShouldBeTrue();
    }
}
