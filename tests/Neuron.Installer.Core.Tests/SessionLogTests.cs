// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;
using System.Reflection;
using System.Text;
using Microsoft.Extensions.Logging;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Settings.Reading;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Root;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests;

/// <summary>What a session says to its log, and what it notices at each look at the machine.</summary>
public sealed class SessionLogTests : SessionTest
{
    private const string Card = "0000:01:00.0";

    [Fact]
    public void The_log_in_the_target_has_what_the_installer_logs()
    {
        Apply("z170-igpu-gtx960", "", page: true);
        string log = Target.Read("/var/log/neuron-vfio.log").ShouldNotBeNull();
        Log.Lines.ShouldNotBeEmpty();
        foreach (string line in Log.Lines)
        {
            log.ShouldContain(line);
        }

        log.ShouldContain("gpu 0000:01:00.0 10de:1401");
        log.ShouldContain("+options vfio-pci ids=10de:1401,10de:0fba");
        log.ShouldNotContain("schema_version", Case.Sensitive, "what is remembered repeats the files");
    }

    [Fact]
    public void The_log_has_every_setting_as_it_counts()
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "[passthrough]\nrescue_entry = false\n");
        string line = Log.Lines.Single(line => line.StartsWith("settings ", StringComparison.Ordinal));
        foreach (SettingsKey key in SettingsKeys.All)
        {
            line.ShouldContain($" {key.FullName}=");
        }

        line.ShouldContain(" passthrough.rescue_entry=false ", Case.Sensitive);
    }

    [Fact]
    public void The_log_has_the_findings_about_the_choice_and_the_target_by_their_codes()
    {
        Target.Put("/etc/mkinitcpio.conf.d/archiso.conf", "HOOKS=(base udev archiso)\n");
        Apply("z170-monitor-on-candidate", "", page: true);
        Log.Lines.ShouldContain(line => line.StartsWith("finding choice-not-confirmed ", StringComparison.Ordinal));
        Log.Lines.Clear();
        ApplyDocument result = Apply("z170-monitor-on-candidate", "", page: true, confirmed: true);
        result.Findings.Count.ShouldBeGreaterThan(1);
        foreach (FindingDocument finding in result.Findings)
        {
            Log.Lines.Count(line => line.StartsWith($"finding {finding.Code}", StringComparison.Ordinal)).ShouldBe(1, finding.Code);
        }
    }

    [Fact]
    public void The_log_tells_the_stages_apart()
    {
        Apply("z170-igpu-gtx960", "", page: true);
        Log.Lines.ShouldContain(line => line.StartsWith("outcome done of stage before_boot_loader:", StringComparison.Ordinal));
        Log.Lines.Clear();
        MakeMenu();
        Apply("z170-igpu-gtx960", "", page: true, stage: "boot");
        Log.Lines.ShouldContain($"stage after_boot_loader: going on with what was set up before: {Card}");
        Log.Lines.ShouldContain(line => line.StartsWith("outcome done of stage after_boot_loader:", StringComparison.Ordinal));
    }

    /// <summary>What a tester types into the settings, or says, is what the log has: no value as C# prints it.</summary>
    [Theory]
    [InlineData("z170-igpu-gtx960")]
    [InlineData("z170-monitor-on-candidate")]
    [InlineData("supermicro-aspeed-only")]
    public void The_log_has_no_value_as_the_programming_language_prints_it(string machine)
    {
        Apply(machine, "[target]\non_failure = \"abort\"\n[page]\nshow = true\n", page: true, confirmed: true);
        MakeMenu();
        Apply(machine, "", page: true, stage: "after_boot_loader");
        string file = Target.Read("/var/log/neuron-vfio.log").ShouldNotBeNull();
        string[] enumerations = [.. typeof(PassthroughSession).Assembly.GetTypes()
            .Where(type => type.IsEnum)
            .SelectMany(Enum.GetNames)
            // The others are words that a sentence can begin with.
            .Where(name => name.Skip(1).Any(char.IsUpper))];
        enumerations.ShouldContain("BeforeBootLoader");
        string refused = $@"(?<!/)\b(True|False|null|Enabled|Disconnected|Connected|Blocking|Partly|Information|INFORMATION|{string.Join('|', enumerations)})\b";
        foreach (string line in Log.Lines.Concat(file.Split('\n')))
        {
            line.ShouldNotMatch(refused);
        }
    }

    /// <summary>So that no value can be printed as C# has it: whoever logs one has to say it in words first.</summary>
    [Fact]
    public void No_line_of_the_log_takes_a_flag_or_an_enumeration()
    {
        MethodInfo[] lines = [.. typeof(PassthroughSession).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => method.GetCustomAttribute<LoggerMessageAttribute>() is not null)];
        lines.Length.ShouldBeGreaterThan(15);
        lines.SelectMany(method => method.GetParameters().Select(parameter => (method.Name, parameter.Name, Type: parameter.ParameterType)))
            .Where(parameter => parameter.Type == typeof(bool) || parameter.Type == typeof(bool?) || (parameter.Type.IsEnum && parameter.Type != typeof(LogLevel)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_program_of_several_lines_is_one_line_that_says_where_they_end()
    {
        SessionLog log = new(Log, TimeProvider.System);
        log.Log(LogLevel.Information, default, "a=1\nprintf '%s' \"$a\"", exception: null, (program, _) => $"ran bash -c {program}: status 0\e");
        Log.Lines.ShouldBe(["ran bash -c a=1\\nprintf '%s' \"$a\": status 0\uFFFD"]);
        log.TakeLines().Select(line => line.Text).ShouldBe([$"INFO {Log.Lines[0]}"]);
    }

    [Fact]
    public void A_line_stands_in_the_target_with_the_time_at_which_it_was_logged()
    {
        SessionLog log = new(Log, new MinuteByMinute());
        log.Log(LogLevel.Information, default, "begun", exception: null, (text, _) => text);
        log.Log(LogLevel.Information, default, "ended", exception: null, (text, _) => text);
        string directory = Directory.CreateTempSubdirectory("neuron-log-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(directory, "etc"));
            File.WriteAllText(Path.Combine(directory, "etc", "os-release"), "");
            using TargetRoot target = TargetRoot.Open(directory);
            TargetLogFile.Append(target, TargetPath.Parse("/var/log/a.log"), log.TakeLines(), isSecret: false);
            File.ReadAllText(Path.Combine(directory, "var/log/a.log"))
                .ShouldBe("2026-01-01T00:01:00Z neuron-vfio: INFO begun\n2026-01-01T00:02:00Z neuron-vfio: INFO ended\n");
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private sealed class MinuteByMinute : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now = _now.AddMinutes(1);
    }

    [Fact]
    public void A_look_that_finds_the_same_is_one_line_of_the_log()
    {
        Apply("z170-igpu-gtx960", "", page: true);
        Log.Lines.Count(line => line.StartsWith("gpu ", StringComparison.Ordinal)).ShouldBe(2);
        Log.Lines.Clear();
        MakeMenu();
        // In a session of its own, as the job after the boot loader has it.
        Apply("z170-igpu-gtx960", "", page: true, stage: "after_boot_loader");
        Log.Lines.ShouldNotContain(line => line.StartsWith("gpu ", StringComparison.Ordinal));
        Log.Lines.ShouldContain("the computer is as it was when it was looked at before");
        Log.Lines.Clear();
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        session.Detect();
        session.Detect();
        Log.Lines.Count(line => line.StartsWith("gpu ", StringComparison.Ordinal)).ShouldBe(2);
    }

    /// <summary>What follows from an unchanged machine is kept, and nothing of what is read.</summary>
    [Theory]
    [InlineData("drm/card9/card9-HDMI-A-1/status", "connected\n", "monitor-connected")]
    [InlineData("config", "\uFFFF", "device-unreadable")]
    [InlineData("removable", "removable\n", "thunderbolt-egpu")]
    public void A_look_sees_whatever_changed_since_the_last(string file, string content, string code)
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        ScanDocument first = session.Detect();
        session.Detect().ShouldBeSameAs(first);
        first.Findings.ShouldNotContain(finding => finding.Code == code);

        string path = Path.Combine(Host.Path, "z170-igpu-gtx960", "sys/bus/pci/devices", Card, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content == "\uFFFF" ? [.. Enumerable.Repeat((byte)0xff, 64)] : System.Text.Encoding.ASCII.GetBytes(content));

        session.Detect().Findings.ShouldContain(finding => finding.Code == code && finding.Subject == Card);
    }

    [Fact]
    public void A_card_that_is_plugged_in_or_out_between_two_looks_is_seen()
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        session.Detect().Gpus.Count.ShouldBe(2);
        string link = Path.Combine(Host.Path, "z170-igpu-gtx960", "sys/bus/pci/devices", Card);
        string target = File.ResolveLinkTarget(link, returnFinalTarget: false)!.FullName;
        File.Delete(link);
        session.Detect().Gpus.Count.ShouldBe(1);
        File.CreateSymbolicLink(link, Path.GetRelativePath(Path.GetDirectoryName(link)!, target));
        session.Detect().Gpus.Count.ShouldBe(2);
    }

    [Fact]
    public void A_device_that_does_not_answer_holds_nobody_up_and_is_named()
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        session.Patience = TimeSpan.FromSeconds(0.6);
        using (new HangingAttribute(Path.Combine(Host.Path, "z170-igpu-gtx960/sys/bus/pci/devices", Card, "uevent")))
        {
            ErrorDocument error = Should.Throw<SessionException>(session.Detect).Error;
            error.Code.ShouldBe("hardware-silent");
            error.Message.ShouldBe($"Looking at this computer did not end within 0.6 seconds; it stopped at {Card}.");
            Log.Lines.ShouldContain($"the look at the computer did not end within 0.6 s; PCI functions being read: {Card}");
            // The job of an installation asks again, and is not kept as long.
            Should.Throw<SessionException>(() => session.Apply(new ApplyRequest { TargetRoot = Target.Path }, runner: null, progress: null))
                .Error.Message.ShouldStartWith("Looking at this computer did not end within 0.1 seconds");
        }

        // Both threads go on when it answers, and it can be looked at again.
        session.Detect().Gpus.Count.ShouldBe(2);
    }

    [Fact]
    public void A_name_of_the_board_that_never_comes_is_left_out_of_the_log_and_holds_nobody_up()
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        session.Patience = TimeSpan.FromSeconds(3);
        string attribute = Path.Combine(Host.Path, "z170-igpu-gtx960/sys/class/dmi/id/board_name");
        Directory.CreateDirectory(Path.GetDirectoryName(attribute)!);
        File.WriteAllText(attribute, "");
        using (new HangingAttribute(attribute))
        {
            session.Detect().Gpus.Count.ShouldBe(2);
            Log.Lines.ShouldContain(line => line.StartsWith("computer: board unknown, ", StringComparison.Ordinal));
        }
    }
}
