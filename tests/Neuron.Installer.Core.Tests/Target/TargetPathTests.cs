// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using CsCheck;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Target.Plan;
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
    [InlineData("/etc/../grub", null)]
    [InlineData("/..", null)]
    [InlineData("etc/grub", null)]
    [InlineData("/", null)]
    [InlineData("", null)]
    [InlineData("/a\0b", null)]
    [InlineData(null, null)]
    public void A_path_of_somebody_elses_configuration_is_put_into_order_or_refused(string? text, string? expected)
    {
        bool isPath = TargetPath.TryNormalize(text, out TargetPath path);

        isPath.ShouldBe(expected is not null);
        (isPath ? path.Text : null).ShouldBe(expected);
        TargetPath.TryParse(text, out _).ShouldBe(expected is not null && expected == text);
    }

    [Fact]
    public void No_path_leads_out_of_the_target_whatever_it_is_made_of() =>
        Gen.Int[0, s_parts.Length - 1].Array[0, 12].Select(parts => string.Concat(parts.Select(part => s_parts[part]))).Sample(text =>
        {
            if (TargetPath.TryNormalize(text, out TargetPath path))
            {
                Path.GetFullPath(path.Text).ShouldBe(path.Text);
                TargetPath.Parse(path.Text).ShouldBe(path);
            }
        });

    [Fact]
    public void The_directories_above_it_end_below_the_root()
    {
        TargetPath path = TargetPath.Parse("/var/lib/neuron-os");

        path.Parent.ShouldBe(TargetPath.Parse("/var/lib"));
        path.Parent!.Value.Parent!.Value.Parent.ShouldBeNull();
        TargetPath.Parse("/var").Parent.ShouldBeNull();
    }

    [Fact]
    public void A_file_that_a_configuration_names_by_a_way_that_goes_up_is_refused_before_anything_is_written()
    {
        Should.Throw<TargetException>(() => TargetPath.ForWriting("/etc/../etc/mkinitcpio.conf")).Code.ShouldBe("target-write-failed");
        TargetPath.ForWriting("/etc//mkinitcpio.conf").Text.ShouldBe("/etc/mkinitcpio.conf");
    }
}
