// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;
using System.Reflection;
using Microsoft.Extensions.Logging;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Settings.Reading;
using Neuron.Installer.Core.Target.Apply;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Plan;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Tests.Target;
using Neuron.Machines;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests;

/// <summary>What a front end can ask for, from settings and machine to the written target.</summary>
public sealed class PassthroughSessionTests : IDisposable
{
    private const string Card = "0000:01:00.0";
    private const string Manifest = "/var/lib/neuron-os/passthrough.json";

    private readonly TemporaryDirectory _host = new();
    private readonly SampleTarget _target = new();
    private readonly LinesLogger _log = new();

    public PassthroughSessionTests()
    {
        _target.Put("/etc/mkinitcpio.conf", "MODULES=(btrfs)\nHOOKS=(base systemd autodetect modconf block filesystems)\n");
        _target.Put("/usr/bin/mkinitcpio", "_d_config=/etc/mkinitcpio.conf.d\n");
        _target.Put("/etc/default/grub", "GRUB_CMDLINE_LINUX_DEFAULT=\"loglevel=3 quiet\"\n");
        Directory.CreateDirectory(_target.Full("/etc/grub.d"));
    }

    public void Dispose()
    {
        _host.Dispose();
        _target.Dispose();
    }

    [Fact]
    public void A_recommendation_without_a_warning_is_applied_as_the_page_shows_it()
    {
        ApplyDocument result = Apply("z170-igpu-gtx960", "", page: true);

        result.Outcome.ShouldBe(ApplyOutcome.Done);
        result.Functions.Select(function => function.PciAddress).ShouldBe([Card, "0000:01:00.1"]);
        _target.Read("/etc/modprobe.d/vfio.conf")!.ShouldContain("ids=10de:1401,10de:0fba");
        result.AfterReboot[0].Command.ShouldBe("lspci -nnk -d 10de:1401");
        result.WayBack[0].Text.ShouldContain("no GPU passthrough");
    }

    [Fact]
    public void Applying_again_changes_nothing()
    {
        Apply("z170-igpu-gtx960", "", page: true).Files.ShouldNotBeEmpty();
        SortedDictionary<string, string> before = WithoutLog();
        ApplyDocument again = Apply("z170-igpu-gtx960", "", page: true);
        again.Outcome.ShouldBe(ApplyOutcome.Done);
        again.Files.ShouldBeEmpty();
        WithoutLog().ShouldBe(before);
    }

    [Fact]
    public void A_warning_that_nobody_confirmed_keeps_the_card_on_this_computer()
    {
        ApplyDocument result = Apply("z170-monitor-on-candidate", "", page: true);
        result.Outcome.ShouldBe(ApplyOutcome.Nothing);
        result.Findings.ShouldContain(finding => finding.Code == "choice-not-confirmed");
        _target.Read("/etc/modprobe.d/vfio.conf").ShouldBeNull();
    }

    [Fact]
    public void A_confirmed_warning_is_applied() =>
        Apply("z170-monitor-on-candidate", "", page: true, confirmed: true).Outcome.ShouldBe(ApplyOutcome.Done);

    [Fact]
    public void A_page_that_failed_applies_nothing()
    {
        ApplyDocument result = Apply("z170-igpu-gtx960", "", page: false);
        result.Outcome.ShouldBe(ApplyOutcome.Nothing);
        result.Findings.ShouldContain(finding => finding.Code == "page-not-shown");
    }

    [Theory]
    [InlineData("z170-igpu-gtx960", ApplyOutcome.Done)]
    [InlineData("z170-monitor-on-candidate", ApplyOutcome.Nothing)]
    public void A_page_that_the_maintainer_hides_applies_only_what_has_no_warning(string machine, ApplyOutcome outcome) =>
        Apply(machine, "[page]\nshow = false\n", page: false).Outcome.ShouldBe(outcome);

    [Fact]
    public void The_user_may_keep_every_card() =>
        Apply("z170-igpu-gtx960", "", page: true, gpus: []).Outcome.ShouldBe(ApplyOutcome.Nothing);

    [Fact]
    public void A_blocked_card_is_refused_and_nothing_is_written()
    {
        SortedDictionary<string, string> before = WithoutLog();
        ApplyDocument result = Apply("z170-igpu-gtx960", "", page: true, confirmed: true, gpus: ["0000:00:02.0"]);
        result.Outcome.ShouldBe(ApplyOutcome.Failed);
        result.Abort.ShouldBeFalse();
        result.Findings.ShouldContain(finding => finding.Code == "boot-vga");
        WithoutLog().ShouldBe(before);
    }

    [Fact]
    public void A_failure_ends_the_installation_only_if_the_settings_say_so()
    {
        using SampleTarget empty = new(hasSystem: false);
        ApplyDocument result = Apply("z170-igpu-gtx960", "[target]\non_failure = \"abort\"\n", page: true, target: empty);
        result.Outcome.ShouldBe(ApplyOutcome.Failed);
        result.Abort.ShouldBeTrue();
        result.LogFile.ShouldBeNull();
        result.Findings.ShouldContain(finding => finding.Code == "target-empty");
        empty.Snapshot().ShouldBeEmpty();
    }

    [Fact]
    public void Going_on_after_the_boot_loader_completes_what_was_set_up_and_nothing_else()
    {
        Apply("z170-igpu-gtx960", "", page: true, stage: "boot").Outcome.ShouldBe(ApplyOutcome.Nothing);
        Apply("z170-igpu-gtx960", "", page: true);
        MakeMenu();
        ApplyDocument result = Apply("z170-igpu-gtx960", "", page: true, stage: "boot");
        result.Outcome.ShouldBe(ApplyOutcome.Done);
        result.Gpus.ShouldHaveSingleItem().PciAddress.ShouldBe(Card);
        result.Files.ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_rescue_entry_none_is_promised() =>
        Apply("z170-igpu-gtx960", "[passthrough]\nrescue_entry = false\n", page: true).WayBack
            .ShouldNotContain(way => way.Text.Contains("no GPU passthrough"));

    [Fact]
    public void The_log_in_the_target_has_what_the_installer_logs()
    {
        Apply("z170-igpu-gtx960", "", page: true);
        string log = _target.Read("/var/log/neuron-vfio.log").ShouldNotBeNull();
        _log.Lines.ShouldNotBeEmpty();
        foreach (string line in _log.Lines)
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
        string line = _log.Lines.Single(line => line.StartsWith("settings ", StringComparison.Ordinal));
        foreach (SettingsKey key in SettingsKeys.All)
        {
            line.ShouldContain($" {key.FullName}=");
        }

        line.ShouldContain(" passthrough.rescue_entry=false ", Case.Sensitive);
    }

    [Fact]
    public void The_log_has_the_findings_about_the_choice_and_the_target_by_their_codes()
    {
        _target.Put("/etc/mkinitcpio.conf.d/archiso.conf", "HOOKS=(base udev archiso)\n");
        Apply("z170-monitor-on-candidate", "", page: true);
        _log.Lines.ShouldContain(line => line.StartsWith("finding choice-not-confirmed ", StringComparison.Ordinal));
        _log.Lines.Clear();
        ApplyDocument result = Apply("z170-monitor-on-candidate", "", page: true, confirmed: true);
        result.Findings.Count.ShouldBeGreaterThan(1);
        foreach (FindingDocument finding in result.Findings)
        {
            _log.Lines.Count(line => line.StartsWith($"finding {finding.Code}", StringComparison.Ordinal)).ShouldBe(1, finding.Code);
        }
    }

    [Fact]
    public void The_log_tells_the_stages_apart()
    {
        Apply("z170-igpu-gtx960", "", page: true);
        _log.Lines.ShouldContain(line => line.StartsWith("outcome done of stage before_boot_loader:", StringComparison.Ordinal));
        _log.Lines.Clear();
        MakeMenu();
        Apply("z170-igpu-gtx960", "", page: true, stage: "boot");
        _log.Lines.ShouldContain($"stage after_boot_loader: going on with what was set up before: {Card}");
        _log.Lines.ShouldContain(line => line.StartsWith("outcome done of stage after_boot_loader:", StringComparison.Ordinal));
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
        string file = _target.Read("/var/log/neuron-vfio.log").ShouldNotBeNull();
        string[] enumerations = [.. typeof(PassthroughSession).Assembly.GetTypes()
            .Where(type => type.IsEnum)
            .SelectMany(Enum.GetNames)
            // The others are words that a sentence can begin with.
            .Where(name => name.Skip(1).Any(char.IsUpper))];
        enumerations.ShouldContain("BeforeBootLoader");
        string refused = $@"(?<!/)\b(True|False|null|Enabled|Disconnected|Connected|Blocking|Partly|Information|INFORMATION|{string.Join('|', enumerations)})\b";
        foreach (string line in _log.Lines.Concat(file.Split('\n')))
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
    public void A_look_that_finds_the_same_is_one_line_of_the_log()
    {
        Apply("z170-igpu-gtx960", "", page: true);
        _log.Lines.Count(line => line.StartsWith("gpu ", StringComparison.Ordinal)).ShouldBe(2);
        _log.Lines.Clear();
        MakeMenu();
        // In a session of its own, as the job after the boot loader has it.
        Apply("z170-igpu-gtx960", "", page: true, stage: "after_boot_loader");
        _log.Lines.ShouldNotContain(line => line.StartsWith("gpu ", StringComparison.Ordinal));
        _log.Lines.ShouldContain("the computer is as it was when it was looked at before");
        _log.Lines.Clear();
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        session.Detect();
        session.Detect();
        _log.Lines.Count(line => line.StartsWith("gpu ", StringComparison.Ordinal)).ShouldBe(2);
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

        string path = Path.Combine(_host.Path, "z170-igpu-gtx960", "sys/bus/pci/devices", Card, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content == "\uFFFF" ? [.. Enumerable.Repeat((byte)0xff, 64)] : System.Text.Encoding.ASCII.GetBytes(content));

        session.Detect().Findings.ShouldContain(finding => finding.Code == code && finding.Subject == Card);
    }

    [Fact]
    public void A_card_that_is_plugged_in_or_out_between_two_looks_is_seen()
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        session.Detect().Gpus.Count.ShouldBe(2);
        string link = Path.Combine(_host.Path, "z170-igpu-gtx960", "sys/bus/pci/devices", Card);
        string target = File.ResolveLinkTarget(link, returnFinalTarget: false)!.FullName;
        File.Delete(link);
        session.Detect().Gpus.Count.ShouldBe(1);
        File.CreateSymbolicLink(link, Path.GetRelativePath(Path.GetDirectoryName(link)!, target));
        session.Detect().Gpus.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("install", "boot")]
    [InlineData("before_boot_loader", "after_boot_loader")]
    public void A_stage_has_the_name_of_what_it_is_and_its_older_one(string before, string after)
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        // Under the older name of choice_offered.
        ApplyRequest request = new() { PageShown = true, Stage = before, TargetRoot = _target.Path };
        session.Apply(request, runner: null, progress: null, TestContext.Current.CancellationToken).Outcome.ShouldBe(ApplyOutcome.Done);
        session.Apply(request with { Stage = after, PageShown = null }, runner: null, progress: null, TestContext.Current.CancellationToken).Gpus.ShouldHaveSingleItem().PciAddress.ShouldBe(Card);
        Should.Throw<SessionException>(() => session.Apply(request with { Stage = "later" }, runner: null, progress: null)).Error.Code.ShouldBe("bad-request");
    }

    [Fact]
    public void What_is_cancelled_before_it_writes_writes_nothing()
    {
        string[] before = [.. Directory.GetFiles(_target.Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".log", StringComparison.Ordinal)).Order()];
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        ApplyDocument result = session.Apply(
            new ApplyRequest { ChoiceOffered = true, TargetRoot = _target.Path }, runner: null, progress: null, new CancellationToken(canceled: true));
        result.Outcome.ShouldBe(ApplyOutcome.Failed);
        result.Findings.ShouldContain(finding => finding.Code == "setup-cancelled");
        Directory.GetFiles(_target.Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".log", StringComparison.Ordinal)).Order().ShouldBe(before);
    }

    [Fact]
    public void What_is_cancelled_between_two_commands_names_those_that_have_not_run()
    {
        _target.Put("/usr/bin/grub-mkconfig", "");
        _target.Put("/boot/grub/grub.cfg", "");
        using CancellationTokenSource cancel = new();
        using PassthroughSession session = Open("z170-igpu-gtx960", "[target]\nregenerate = \"always\"\n");
        ApplyDocument result = session.Apply(
            new ApplyRequest { ChoiceOffered = true, TargetRoot = _target.Path, Stage = "installed" }, new CancellingRunner(cancel), progress: null, cancel.Token);
        result.Outcome.ShouldBe(ApplyOutcome.Partly);
        result.Commands.Count.ShouldBe(1);
        FindingDocument cancelled = result.Findings.Where(finding => finding.Code == "setup-cancelled").ShouldHaveSingleItem();
        cancelled.Message.ShouldContain("grub-mkconfig");
    }

    private sealed class CancellingRunner(CancellationTokenSource cancel) : ITargetCommandRunner
    {
        public CommandResult Run(TargetCommand command)
        {
            cancel.Cancel();
            return new CommandResult(0, "");
        }
    }

    [Fact]
    public void Broken_settings_preselect_nothing_and_say_where_they_break()
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "[page\n");
        session.Opened.Findings.ShouldContain(finding => finding.Code == "settings-invalid" && finding.Message.Contains("line 1"));
        session.Detect().InitialChoice.Gpus.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("0000:01:00.9")]
    [InlineData("the second one")]
    [InlineData("")]
    public void What_is_no_address_is_refused(string address)
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        Should.Throw<SessionException>(() => session.Plan(new PlanRequest { Gpus = [address] })).Error.Code.ShouldBe("bad-request");
    }

    [Fact]
    public void A_preview_without_a_target_shows_the_usual_files()
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        session.Plan(new PlanRequest { Gpus = [Card] }).Files.Select(file => file.Path)
            .ShouldBeSubsetOf(["/etc/modprobe.d/vfio.conf", "/etc/mkinitcpio.conf.d/zz-neuron-vfio.conf", "/etc/mkinitcpio.conf", "/etc/default/grub", "/etc/default/grub.d/90-neuron-vfio.cfg", "/etc/grub.d/zz_neuron_no_passthrough"]);
    }

    [Fact]
    public void Reverting_gives_back_every_byte()
    {
        SortedDictionary<string, string> before = WithoutLog();
        Apply("z170-igpu-gtx960", "[log]\ntarget_file = \"\"\n", page: true).Outcome.ShouldBe(ApplyOutcome.Done);
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        session.Revert(new RevertRequest { TargetRoot = _target.Path }, runner: null, TestContext.Current.CancellationToken).Kept.ShouldBeEmpty();
        _target.Snapshot().ShouldBe(before);
    }

    private SortedDictionary<string, string> WithoutLog()
    {
        SortedDictionary<string, string> all = _target.Snapshot();
        foreach (string path in (string[])["/var/log/neuron-vfio.log", "/var/log", "/var"])
        {
            all.Remove(path);
        }

        return all;
    }

    private PassthroughSession Open(string machine, string settings)
    {
        string root = Path.Combine(_host.Path, machine);
        if (!Directory.Exists(root))
        {
            HostRootLayout.Write(MachineDescription.Read(Path.Combine(AppContext.BaseDirectory, "machines", machine + ".json")), root);
        }

        string file = Path.Combine(_host.Path, "installer.toml");
        File.WriteAllText(file, settings);
        return PassthroughSession.Open(new OpenRequest { HostRoot = root, SettingsFile = file }, _log, TimeProvider.System);
    }

    public static TheoryData<string> Stacks => [.. Target.Stacks.All];

    /// <summary>What the page shows before there is a target is what both stages then write: the same paths, the same lines.</summary>
    [Theory]
    [MemberData(nameof(Stacks))]
    public void The_preview_of_a_target_that_is_still_to_come_shows_what_is_written_into_it(string stack)
    {
        using SampleTarget target = Target.Stacks.Create(stack);
        string settings = $"[forecast]\nroot = \"{target.Path}\"\n";
        PlanDocument preview;
        using (PassthroughSession session = Open("z170-igpu-gtx960", settings))
        {
            preview = session.Plan(new PlanRequest { Gpus = [Card] });
        }

        preview.IsForecast.ShouldBeTrue();
        ApplyDocument first = Apply("z170-igpu-gtx960", settings, page: true, target: target);
        foreach (string menu in (string[])["/boot/grub/grub.cfg", "/boot/grub2/grub.cfg"])
        {
            if (File.Exists(target.Full(menu)))
            {
                // What grub-mkconfig makes of our script.
                File.AppendAllText(target.Full(menu), "menuentry 'x' --id 'neuron-no-passthrough-1' {\n}\n");
            }
        }

        ApplyDocument second = Apply("z170-igpu-gtx960", settings, page: true, target: target, stage: "boot");
        string[] also = [Manifest, .. first.LogFile is { } log ? new[] { log } : []];
        WrittenFileDocument[] written = [.. first.Files.Concat(second.Files).Where(file => !also.Contains(file.Path))];
        preview.Files.Select(file => (file.Path, file.ChangeWord, file.Diff)).ShouldBe(written.Select(file => (file.Path, file.ChangeWord, file.Diff)), ignoreOrder: true);
        also.ShouldAllBe(path => preview.Notes.Any(note => note.Text.Contains(path, StringComparison.Ordinal)));
        // Somebody who reads it knows the way back that the report will name.
        preview.WayBack.Select(way => way.Text).ShouldBe((second.WayBack.Count > 0 ? second : first).WayBack.Select(way => way.Text));
    }

    /// <summary>A medium that installs GRUB's package later has nothing of it when the page is shown.</summary>
    [Fact]
    public void A_boot_loader_that_is_installed_later_is_in_the_preview_where_the_settings_name_it()
    {
        using SampleTarget medium = Target.Stacks.Create("debian");
        Directory.Delete(medium.Full("/etc/default"), recursive: true);
        Directory.Delete(medium.Full("/etc/grub.d"), recursive: true);
        foreach (string program in Directory.EnumerateFiles(medium.Path, "grub*", SearchOption.AllDirectories))
        {
            File.Delete(program);
        }

        string Preview(string settings)
        {
            using PassthroughSession session = Open("z170-igpu-gtx960", $"[forecast]\nroot = \"{medium.Path}\"\n{settings}");
            PlanDocument plan = session.Plan(new PlanRequest { Gpus = [Card] });
            return string.Join('\n', plan.Files.Select(file => file.Path).Concat(plan.Notes.Select(note => note.Text)));
        }

        string grub = Preview("boot_loader = \"grub\"\n");
        grub.ShouldContain("/etc/default/grub.d/90-neuron-vfio.cfg");
        grub.ShouldContain("/etc/grub.d/zz_neuron_no_passthrough");
        grub.ShouldNotContain("The boot menu is made");
        string later = Preview("boot_loader = \"limine\"\n");
        later.ShouldNotContain("limine.conf");
        later.ShouldContain("The boot menu is made while installing. Its entries then get the kernel parameters above, and one more starts without GPU passthrough.");
        Preview("").ShouldContain("The boot menu is made while installing. Its entries then get the kernel parameters above.");
    }

    [Fact]
    public void A_forecast_for_a_folder_that_is_not_there_is_made_for_the_running_system_and_the_log_says_so()
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "[forecast]\nroot = \"/no/such/folder\"\n");
        session.Plan(new PlanRequest { Gpus = [Card] }).Files.ShouldNotBeEmpty();
        _log.Lines.ShouldContain("forecast.root of the settings, /no/such/folder, is no folder here: the preview is made for the running system");
    }

    /// <summary>Two halves of one card in one group: none can be chosen alone, both together can.</summary>
    [Fact]
    public void Cards_that_leave_only_together_are_something_to_decide()
    {
        using PassthroughSession session = Open("esprimo-tesla-k80-two-halves-one-group", "");
        ScanDocument scan = session.Detect();
        scan.Gpus.ShouldAllBe(gpu => !gpu.Selectable);
        scan.InitialChoice.IsPageWanted.ShouldBeTrue();
        ChoiceDocument both = scan.Choices.Single(choice => choice.Gpus.Count == 2);
        both.Selectable.ShouldBeTrue();
        session.Plan(new PlanRequest { Gpus = both.Gpus }).IsBlocked.ShouldBeFalse();
        ApplyDocument result = Apply("esprimo-tesla-k80-two-halves-one-group", "", page: true, confirmed: true, gpus: both.Gpus);
        result.Outcome.ShouldBe(ApplyOutcome.Done);
        result.Gpus.Select(gpu => gpu.PciAddress).ShouldBe(both.Gpus);
    }

    [Fact]
    public void A_device_that_does_not_answer_holds_nobody_up_and_is_named()
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        session.Patience = TimeSpan.FromSeconds(0.6);
        // Who opens a pipe that nobody writes to waits as for a driver that hangs.
        string attribute = Path.Combine(_host.Path, "z170-igpu-gtx960/sys/bus/pci/devices", Card, "uevent");
        string content = File.ReadAllText(attribute);
        File.Delete(attribute);
        using (Process pipe = Process.Start("mkfifo", attribute))
        {
            pipe.WaitForExit();
        }

        ErrorDocument error = Should.Throw<SessionException>(session.Detect).Error;
        error.Code.ShouldBe("hardware-silent");
        error.Message.ShouldBe($"Looking at this computer did not end within 0.6 seconds; it stopped at {Card}.");
        _log.Lines.ShouldContain($"the look at the computer did not end within 0.6 s; PCI functions being read: {Card}");
        // The job of an installation asks again, and is not kept as long.
        Should.Throw<SessionException>(() => session.Apply(new ApplyRequest { TargetRoot = _target.Path }, runner: null, progress: null))
            .Error.Message.ShouldStartWith("Looking at this computer did not end within 0.1 seconds");

        // Both threads go on when it answers, and it can be looked at again.
        File.WriteAllText(attribute, content);
        File.Delete(attribute);
        File.WriteAllText(attribute, content);
        session.Detect().Gpus.Count.ShouldBe(2);
    }

    [Fact]
    public void A_name_of_the_board_that_never_comes_is_left_out_of_the_log_and_holds_nobody_up()
    {
        using PassthroughSession session = Open("z170-igpu-gtx960", "");
        session.Patience = TimeSpan.FromSeconds(3);
        string attribute = Path.Combine(_host.Path, "z170-igpu-gtx960/sys/class/dmi/id/board_name");
        Directory.CreateDirectory(Path.GetDirectoryName(attribute)!);
        File.Delete(attribute);
        using (Process pipe = Process.Start("mkfifo", attribute))
        {
            pipe.WaitForExit();
        }

        session.Detect().Gpus.Count.ShouldBe(2);
        _log.Lines.ShouldContain(line => line.StartsWith("computer: board unknown, ", StringComparison.Ordinal));
        // The thread that waits ends with it.
        File.WriteAllText(attribute, "");
    }

    /// <summary>What the installer's job for the boot loader does between the stages.</summary>
    private void MakeMenu() => _target.Put("/boot/grub/grub.cfg", $"menuentry 'Sample' {{\n\tlinux /boot/vmlinuz-linux root=UUID=1 rw {SampleTarget.Parameters}\n}}\n");

    private ApplyDocument Apply(
        string machine,
        string settings,
        bool page,
        bool confirmed = false,
        IReadOnlyList<string>? gpus = null,
        string? stage = null,
        SampleTarget? target = null)
    {
        using PassthroughSession session = Open(machine, settings);
        return session.Apply(
            new ApplyRequest { Gpus = gpus, Confirmed = confirmed, ChoiceOffered = page, Stage = stage, TargetRoot = (target ?? _target).Path },
            runner: null,
            progress: null,
            TestContext.Current.CancellationToken);
    }

    private sealed class LinesLogger : ILogger
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
