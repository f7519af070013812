// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.RegularExpressions;
using Neuron.Installer.Core.Target;
using Neuron.Installer.Core.Target.Boot;
using Neuron.Installer.Core.Target.BootFiles;
using Neuron.Installer.Core.Target.Initramfs;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Tests.Target;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.House;

/// <summary>
/// What else is known of each boot loader in the list: how its entries look, and what an installer runs to have them made. A
/// boot loader that has no line here is missing somewhere.
/// </summary>
public sealed partial class LoaderListTests
{
    private const string Word = "sample.word";
    private const string Kernel = "/vmlinuz-sample";
    private const string Image = "/sample.img";

    /// <summary>The Boot Loader Specification's, which several read.</summary>
    private static readonly Entry s_specified = new("loader/entries/sample.conf", $"title Sample\nlinux {Kernel}\ninitrd {Image}\noptions root=UUID=1 {Word}\n");

    private static readonly Dictionary<string, Facts> s_known = new()
    {
        ["grub"] = new(new("grub/grub.cfg", $"menuentry 'Sample' {{\n\tlinux {Kernel} root=UUID=1 {Word}\n\tinitrd {Image}\n}}\n"), Takes("grub-mkconfig: /etc/default/grub")),
        ["sdboot-manage"] = new(s_specified, Runs("sdboot-manage gen")),
        ["kernelstub"] = new(s_specified, Runs("kernelstub --add-options quiet")),
        ["proxmox-boot-tool"] = new(s_specified, Runs("proxmox-boot-tool refresh")),
        ["limine"] = new(new("limine.conf", $"/Sample\n    protocol: linux\n    path: boot():{Kernel}\n    cmdline: root=UUID=1 {Word}\n    module_path: boot():{Image}\n"), Runs("limine-install /boot")),
        ["uki"] = new(Entry: null, Takes("the images are made anew from /etc/kernel/cmdline")),
        ["systemd-boot"] = new(s_specified, Runs("bootctl install")),
        ["refind"] = new(new("refind_linux.conf", $"\"Sample\" \"root=UUID=1 initrd={Image} {Word}\"\n"), Runs("refind-install")),
    };

    public static TheoryData<string> Names => [.. BootLoaders.All.Select(loader => loader.Name)];

    [Fact]
    public void Every_boot_loader_is_known_here_and_no_other() =>
        s_known.Keys.ShouldBe(BootLoaders.All.Select(loader => loader.Name), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_words_and_images_of_its_entries_are_read(string name)
    {
        using SampleTarget sample = new();
        sample.Put("/boot" + Image, "");
        bool isRead = false;
        if (s_known[name].Entry is { } entry)
        {
            sample.Put("/boot/" + entry.Path, entry.Text);
            isRead = true;
        }

        using TargetRoot target = sample.Open();

        MenuLoaders.CommandLines(target).Any(words => words.Contains(Word)).ShouldBe(isRead);
        BootImages.In(target).Any(image => image.Path == "/boot" + Image).ShouldBe(isRead);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_partition_with_its_entries_counts_as_mounted(string name)
    {
        using SampleTarget sample = new();
        sample.Put("/etc/fstab", "UUID=2 /boot vfat defaults 0 2\n");
        Directory.CreateDirectory(sample.Full("/boot"));
        using TargetRoot target = sample.Open();
        BootPartitions.NotMounted(target).ShouldBe([TargetPath.Parse("/boot")]);

        sample.Put("/boot/" + (s_known[name].Entry?.Path ?? "EFI/Linux/sample.efi"), "");

        BootPartitions.NotMounted(target).ShouldBeEmpty();
    }

    /// <summary>So that whoever puts the second job in front of it learns of it.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void What_makes_its_entries_is_known_to_the_linter_of_installers(string name)
    {
        string program = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "lint-settings"));
        Match list = EntryCommands().Match(program);
        list.Success.ShouldBeTrue();
        Regex commands = new(string.Concat(Literals().Matches(list.Groups[1].Value).Select(literal => literal.Groups[1].Value)));

        if (s_known[name].Making is { IsRun: true } made)
        {
            commands.IsMatch(made.What).ShouldBeTrue($"ENTRY_COMMANDS of scripts/lint-settings does not know: {made.What}");
        }
    }

    private static Making Runs(string command) => new(command, IsRun: true);

    private static Making Takes(string why) => new(why, IsRun: false);

    [GeneratedRegex("""^ENTRY_COMMANDS = re\.compile\(\n(.*?)\)$""", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex EntryCommands();

    [GeneratedRegex("""^ +r"(.*?)"\)?$""", RegexOptions.Multiline)]
    private static partial Regex Literals();

    /// <param name="Entry">One of its entries. Null where what it starts has none.</param>
    /// <param name="Making">How entries come to be.</param>
    private sealed record Facts(Entry? Entry, Making Making);

    /// <param name="Path">From the root of a boot partition.</param>
    /// <param name="Text">What is in the file.</param>
    private sealed record Entry(string Path, string Text);

    /// <param name="What">The command, or why none is known.</param>
    /// <param name="IsRun">False where entries that are made later have our words from the files that the first job wrote.</param>
    private sealed record Making(string What, bool IsRun);
}
