// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Neuron.HardwareDetect.Tests;

/// <summary>The guide promises that each command in it is run by a test or marked with °. The XML in it is libvirt's to judge: tests/libvirt/run.</summary>
public sealed partial class InstallGuideTests : IDisposable
{
    private const string Machine = "z170-igpu-gtx960";
    private const string NotRun = "°";

    /// <summary>The commands that are run here, in the words of the guide, and the exit code each is to have.</summary>
    private static readonly Dictionary<string, int> s_run = new(StringComparer.Ordinal)
    {
        ["sha256sum neuronos-….iso"] = 0,
        ["lsblk -o NAME,SIZE,MODEL,MOUNTPOINTS"] = 0,
        ["lsblk -o NAME,SIZE,FSTYPE,LABEL,MOUNTPOINTS"] = 0,
        ["sudo dd if=neuronos-….iso of=/dev/sdX bs=4M oflag=sync status=progress"] = 0,
        // The stick is larger than the image: cmp says so.
        ["sudo cmp neuronos-….iso /dev/sdX"] = 1,
        ["lspci -nnk -d 10de:"] = 0,
        ["lspci -nnk -d 1002:"] = 0,
        ["lspci -nnk -d 8086:"] = 0,
        ["echo 'f /dev/shm/looking-glass 0660 YOU kvm -' | sudo tee /etc/tmpfiles.d/looking-glass.conf"] = 0,
        ["sudo systemd-tmpfiles --create /etc/tmpfiles.d/looking-glass.conf"] = 0,
        ["echo 'options vfio-pci disable_idle_d3=1' | sudo tee /etc/modprobe.d/vfio-awake.conf"] = 0,
        ["neuron-hardware-detect scan"] = ExitCode.Done,
        ["neuron-hardware-detect plan --target / --gpu 01:00.0"] = ExitCode.Done,
        ["sudo neuron-hardware-detect apply --target / --gpu 01:00.0"] = ExitCode.Done,
        ["neuron-hardware-detect vm-xml"] = ExitCode.Done,
        ["neuron-hardware-detect vm-xml --virt-xml NAME"] = ExitCode.Done,
        // The sample is not started with passthrough, and has no boot menu.
        ["sudo neuron-hardware-detect verify"] = ExitCode.NothingSuitable,
        ["neuron-hardware-detect verify"] = ExitCode.NothingSuitable,
        ["sudo neuron-hardware-detect verify --previous"] = ExitCode.NothingSuitable,
        ["sudo neuron-hardware-detect next-start host"] = ExitCode.NothingSuitable,
        ["sudo neuron-hardware-detect switch host"] = ExitCode.NothingSuitable,
        ["sudo neuron-hardware-detect switch vm"] = ExitCode.NothingSuitable,
        ["sudo neuron-hardware-detect revert --target / --dry-run"] = ExitCode.Done,
        ["sudo neuron-hardware-detect revert --target /"] = ExitCode.Done,
        ["sudo neuron-hardware-detect revert --target /mnt"] = ExitCode.Done,
    };

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    private static List<(string Command, bool IsMarked)> Commands()
    {
        List<(string, bool)> commands = [];
        bool isBlock = false, isOfCommands = false;
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "shipped", "install.md")))
        {
            string text = line.Trim();
            if (text.StartsWith("```", StringComparison.Ordinal))
            {
                isBlock = !isBlock;
                isOfCommands = isBlock && text == "```";
            }
            else if (isBlock)
            {
                string[] parts = Comment().Split(text, 2);
                if (isOfCommands && parts[0].Length > 0)
                {
                    commands.Add((parts[0], parts.Length > 1 && parts[1].Contains(NotRun, StringComparison.Ordinal)));
                }
            }
            else
            {
                commands.AddRange(Code().Matches(line)
                    .Select(match => (Text: match.Groups["text"].Value, IsMarked: match.Groups["mark"].Success))
                    .Where(code => code.IsMarked || Program().IsMatch(code.Text)));
            }
        }

        return commands;
    }

    public static TheoryData<string> Run => [.. s_run.Keys];

    [Fact]
    public void Each_command_is_run_here_or_marked()
    {
        IReadOnlyList<(string Command, bool IsMarked)> commands = Commands();
        commands.Count(command => command.IsMarked).ShouldBeGreaterThan(10);
        commands.Where(command => !command.IsMarked).Select(command => command.Command).Distinct().ShouldBe(s_run.Keys, ignoreOrder: true);
        commands.Where(command => command.IsMarked && s_run.ContainsKey(command.Command)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Run))]
    public void A_command_of_the_guide_runs(string command)
    {
        string plain = command.StartsWith("sudo ", StringComparison.Ordinal) ? command["sudo ".Length..] : command;
        if (plain.StartsWith("neuron-hardware-detect ", StringComparison.Ordinal))
        {
            RunOurs(plain.Split(' ')[1..], s_run[command]);
        }
        else
        {
            RunInShell(plain.Replace("sudo ", "", StringComparison.Ordinal), s_run[command]);
        }
    }

    private void RunOurs(string[] arguments, int expected)
    {
        string target = _workspace.CreateTarget(), root = _workspace.LayOut(Machine);
        string[] where = ["--host-root", root, "--settings", _workspace.Write("never.toml", "[target]\nregenerate = \"never\"\n")];
        string modprobe = Path.Combine(target, "etc/modprobe.d/vfio.conf");
        if (arguments[0] is not ("scan" or "plan" or "apply"))
        {
            Invocation.Of(["apply", "--target", target, "--gpu", "01:00.0", .. where]).ExitCode.ShouldBe(ExitCode.Done);
            _workspace.Write($"{Machine}/var/lib/neuron-os/passthrough.json", File.ReadAllText(Path.Combine(target, "var/lib/neuron-os/passthrough.json")));
        }

        Invocation run = Invocation.Of([.. arguments.Select(argument => argument is "/" or "/mnt" ? target : argument), .. where]);

        run.ExitCode.ShouldBe(expected, run.Output + run.Error);
        (run.Output + run.Error).ShouldNotBeEmpty();
        File.Exists(modprobe).ShouldBe(arguments is not (["scan" or "plan", ..] or ["revert", "--target", _]));
    }

    private void RunInShell(string command, int expected)
    {
        string program = command.Split(' ')[0];
        string image = _workspace.Write("neuronos.iso", new string('n', 100_000));
        string stick = _workspace.Write("stick", (program == "cmp" ? new string('n', 100_000) : "") + new string('0', 1_000));
        Directory.CreateDirectory(Path.Combine(_workspace.Folder, "etc/tmpfiles.d"));
        Directory.CreateDirectory(Path.Combine(_workspace.Folder, "etc/modprobe.d"));
        Directory.CreateDirectory(Path.Combine(_workspace.Folder, "dev/shm"));
        _workspace.Write("etc/tmpfiles.d/looking-glass.conf", $"f {_workspace.Folder}/dev/shm/looking-glass 0660 - - -\n");
        string text = command.Replace("neuronos-….iso", image, StringComparison.Ordinal).Replace("/dev/sdX", stick, StringComparison.Ordinal)
            .Replace("/etc/", _workspace.Folder + "/etc/", StringComparison.Ordinal);
        using Process process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"command -v {program} >/dev/null || exit 127; {text}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        string output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.SkipWhen(process.ExitCode == 127, $"{program} is not on this machine");
        Assert.SkipWhen(program is "lspci" or "lsblk" && !Directory.Exists("/sys/bus/pci/devices"), "this machine has no such bus");
        process.ExitCode.ShouldBe(expected, output);
        if (program == "dd")
        {
            File.ReadAllBytes(stick).Take(100_000).ShouldBe(File.ReadAllBytes(image));
        }
        else if (program == "systemd-tmpfiles")
        {
            File.Exists(Path.Combine(_workspace.Folder, "dev/shm/looking-glass")).ShouldBeTrue(output);
        }
    }

    [GeneratedRegex(@"\s+# ?")]
    private static partial Regex Comment();

    [GeneratedRegex($"`(?<text>[^`]+)`(?<mark>{NotRun})?")]
    private static partial Regex Code();

    /// <summary>What makes a piece of code a command: its program with something behind it.</summary>
    [GeneratedRegex("^(sudo|neuron-hardware-detect|lspci|lsblk|sha256sum|dd|cmp|echo|ls|cat|systemctl|systemd-tmpfiles|mount|virsh|virt-[a-z]+|mkinitcpio|grub-mkconfig|dracut|modprobe|journalctl|rm) .")]
    private static partial Regex Program();
}
