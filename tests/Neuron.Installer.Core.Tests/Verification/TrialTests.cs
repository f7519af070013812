// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Root;
using Neuron.Installer.Core.Tests.Target;
using Neuron.Installer.Core.Verification;
using Shouldly;
using Xunit;

namespace Neuron.Installer.Core.Tests.Verification;

/// <summary>Starts of a system with GRUB whose new setup is on trial: each with the unit that counts and the one that judges.</summary>
public sealed class TrialTests : IDisposable
{
    private const string Rescue = "root=UUID=1 module_blacklist=vfio_pci neuron.passthrough=off";
    private const string Environment = "/boot/grub/grubenv";
    private const string Judge = "/etc/systemd/system/multi-user.target.wants/neuron-vfio-picture.service";

    private readonly SampleTarget _target = new();
    private readonly Programs _programs;

    public TrialTests()
    {
        _programs = new Programs(_target);
        _target.Put("/boot/grub/grub.cfg", "if [ \"${neuron_trial}\" = 0 -a \"${boot_once}\" != true ]; then\n");
        _target.Put(Environment, "# GRUB Environment Block\n####");
        _target.Put(Judge, "");
        SetUp("2026-01-01T00:00:00Z");
    }

    public void Dispose() => _target.Dispose();

    [Fact]
    public void A_good_machine_is_blessed_at_its_first_start_and_left_alone_from_then_on()
    {
        Picture(true);

        Start(out Finding? said);

        said!.Code.ShouldBe("trial-good");
        Tries.ShouldBeNull();
        Picture(false);
        for (int i = 0; i < 3; i++)
        {
            Start(out said);
            said.ShouldBeNull();
            Tries.ShouldBeNull();
        }
    }

    [Fact]
    public void A_start_that_ended_in_the_dark_uses_up_every_try_and_the_next_says_why_it_is_without_passthrough()
    {
        Picture(false);

        Start(out Finding? said);

        said!.Code.ShouldBe("trial-dark");
        said.Message.ToString().ShouldContain("0000:00:02.0");
        Tries.ShouldBe(0);
        GrubWouldStartWithout.ShouldBeTrue();

        Start(out said, Rescue);
        said!.Code.ShouldBe("trial-cured");
        said.Message.ToString().ShouldContain("no driver held 0000:00:02.0");
        Tries.ShouldBe(0);
        _target.Read("/run/motd.d/neuron-passthrough")!.ShouldContain(said.Message.ToString());
        _target.Read("/run/issue.d/50-neuron-passthrough.issue")!.ShouldContain(said.Advice.ToString());
        Verify().ShouldContain("trial-cured");
    }

    [Fact]
    public void A_reset_costs_one_try_and_a_good_start_after_it_is_blessed()
    {
        Picture(true);

        Begin();
        Tries.ShouldBe(1);
        GrubWouldStartWithout.ShouldBeFalse();

        Start(out Finding? said);
        said!.Code.ShouldBe("trial-good");
        Tries.ShouldBeNull();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Starts_that_nobody_judges_are_not_counted(bool isMasked)
    {
        Picture(true);
        if (isMasked)
        {
            File.CreateSymbolicLink(_target.Full("/etc/systemd/system/neuron-vfio-picture.service"), "/dev/null");
        }
        else
        {
            File.Delete(_target.Full(Judge));
        }

        Begin();
        Begin();

        Tries.ShouldBeNull();
        GrubWouldStartWithout.ShouldBeFalse();
    }

    [Fact]
    public void A_start_for_repair_or_of_a_target_that_leaves_the_judge_out_is_not_counted()
    {
        Picture(true);
        _programs.Job = "";

        for (int i = 0; i < 3; i++)
        {
            Begin();
        }

        Tries.ShouldBeNull();
        // Where systemd does not answer, what is enabled counts.
        _programs.Job = null;
        Begin();
        Tries.ShouldBe(1);
    }

    [Fact]
    public void Starts_that_never_came_to_their_end_lead_to_the_entry_without_passthrough_too()
    {
        Begin();
        Begin();
        GrubWouldStartWithout.ShouldBeTrue();

        Start(out Finding? said, Rescue);

        said!.Code.ShouldBe("trial-cured");
        said.Message.ToString().ShouldBe("The last starts with GPU passthrough did not finish.");
    }

    [Fact]
    public void The_entry_without_passthrough_that_a_person_chose_is_no_failure()
    {
        Begin();

        Start(out Finding? said, Rescue);

        said.ShouldBeNull();
        Tries.ShouldBe(1);
        _target.Read("/run/motd.d/neuron-passthrough").ShouldBeNull();
        Verify().ShouldBe(["verify-rescue"]);
    }

    [Fact]
    public void A_monitor_that_is_off_burns_no_try_however_often()
    {
        Picture(true);
        _target.Put("/sys/devices/pci0000:00/0000:00:02.0/drm/card0/card0-DP-1/status", "disconnected\n");

        for (int i = 0; i < 4; i++)
        {
            Start(out Finding? said);
            said!.Code.ShouldBe("trial-unknown");
            Tries.ShouldBe(2);
        }
    }

    [Fact]
    public void A_server_that_never_had_a_monitor_is_as_before_and_the_trial_is_over()
    {
        string manifest = _target.Read("/var/lib/neuron-os/passthrough.json")!;
        _target.Put("/var/lib/neuron-os/passthrough.json", manifest.Replace("\"is_headless\": false", "\"is_headless\": true", StringComparison.Ordinal));
        Picture(false);

        Start(out Finding? said);

        said!.Code.ShouldBe("trial-good");
        Tries.ShouldBeNull();
    }

    [Fact]
    public void A_driver_that_comes_late_is_waited_for()
    {
        Picture(false);
        Begin();
        int looks = 0;

        Finding? said = Do(trial => trial.Judge(() =>
        {
            Picture(++looks == 3);
            return true;
        }));

        said!.Code.ShouldBe("trial-good");
        looks.ShouldBe(3);
    }

    [Fact]
    public void After_a_failure_a_start_by_hand_can_still_be_good_and_a_repair_begins_anew()
    {
        Picture(false);
        Start(out _);
        Picture(true);
        Do(trial =>
        {
            trial.Restart();
            return null;
        });
        Tries.ShouldBeNull();
        Picture(false);
        Start(out _);
        Tries.ShouldBe(0);

        // Chosen in the menu: counted no further, and judged.
        Picture(true);
        Start(out Finding? said);
        said!.Code.ShouldBe("trial-good");
        Tries.ShouldBeNull();
    }

    [Fact]
    public void After_a_failure_another_setup_is_tried_and_not_kept_from_starting()
    {
        Picture(false);
        Start(out _);
        Tries.ShouldBe(0);

        using (TargetRoot target = _target.Open())
        {
            Trial.Leave(target, _programs);
        }

        Tries.ShouldBeNull();
        SetUp("2026-02-02T00:00:00Z");
        Begin();
        Tries.ShouldBe(1);
    }

    [Fact]
    public void Another_setup_is_another_trial()
    {
        Picture(true);
        Start(out _);
        SetUp("2026-02-02T00:00:00Z");
        Picture(false);

        Start(out Finding? said);

        said!.Code.ShouldBe("trial-dark");
    }

    [Fact]
    public void Where_it_is_off_nothing_is_counted_or_judged()
    {
        _target.Put("/var/lib/neuron-os/passthrough.json", _target.Read("/var/lib/neuron-os/passthrough.json")!.Replace("\"trial\":", "\"other\":", StringComparison.Ordinal));
        Picture(false);

        Start(out Finding? said);

        said.ShouldBeNull();
        Tries.ShouldBeNull();
    }

    [Fact]
    public void The_choice_of_one_start_is_taken_away_in_that_start()
    {
        _programs.Set("next_entry", "neuron-no-passthrough-linux");

        Begin(Rescue);

        _target.Read(Environment)!.ShouldContain("next_entry=\n");
        Tries.ShouldBeNull();
    }

    [Fact]
    public void Where_the_own_card_is_gone_the_other_is_given_back_and_verify_says_why()
    {
        Picture(true);
        _target.Put("/proc/cmdline", "root=UUID=1\n");
        _target.Put("/sys/devices/pci0000:00/0000:01:00.0/modalias", "pci:v000010DEd00001401\n");
        GiveBack().ShouldBeEmpty();
        File.Delete(_target.Full("/sys/bus/pci/devices/0000:00:02.0"));

        GiveBack().ShouldBe([
            "/sys/bus/pci/devices/0000:01:00.0/driver_override=\n",
            "/sys/bus/pci/drivers/vfio-pci/remove_id=10de 1401",
            "/sys/bus/pci/drivers/vfio-pci/unbind=0000:01:00.0",
            "/sys/bus/pci/drivers_probe=0000:01:00.0"]);

        _programs.Loaded.ShouldBe(["pci:v000010DEd00001401"]);
        Function("0000:01:00.0", "nouveau");
        Verify()[0].ShouldBe("verify-host-card-gone");
        Verify().ShouldNotContain("verify-wrong-driver");
        // Chosen so: the only card was given away in the first place.
        string manifest = _target.Read("/var/lib/neuron-os/passthrough.json")!;
        _target.Put("/var/lib/neuron-os/passthrough.json", manifest.Replace("\"leaves_display\": true", "\"leaves_display\": false", StringComparison.Ordinal));
        Function("0000:01:00.0", "vfio-pci");
        GiveBack().ShouldBeEmpty();

        List<string> GiveBack()
        {
            using TargetRoot target = _target.Open();
            using HostDirectory host = HostRoot.Open(_target.Path);
            List<string> written = [];
            HostCardGone.GiveBack(target, host, _programs, (path, text) => written.Add($"{path}={text}"));
            return written;
        }
    }

    [Fact]
    public void A_counter_that_cannot_be_written_is_an_error_and_no_verdict()
    {
        _programs.Fails = true;

        TargetException failure = Should.Throw<TargetException>(() => Begin());
        failure.Code.ShouldBe("trial-not-counted");
        failure.Message.ShouldContain("grub-editenv");
    }

    private int? Tries => _programs.Get("neuron_trial") is { } tries ? int.Parse(tries, CultureInfo.InvariantCulture) : null;

    private bool GrubWouldStartWithout => Tries == 0;

    private string[] Verify()
    {
        using HostDirectory host = HostRoot.Open(_target.Path);
        return [.. Core.Verification.Verification.OfRunning(host).Select(finding => finding.Code)];
    }

    private void SetUp(string time) => _target.Put("/var/lib/neuron-os/passthrough.json", $$"""
        {"schema_version": 1, "written_at": "{{time}}", "gpus": ["0000:01:00.0"],
         "functions": [{"pci_address": "0000:01:00.0", "vendor_id": "10de", "device_id": "1401"}],
         "binding": "ids", "kernel_parameters": [], "initramfs": "mkinitcpio", "boot_loader": "grub",
         "trial": {"tries": 2, "is_headless": false}, "leaves_display": true, "files": []}
        """);

    /// <summary>The host's own card, with or without its driver.</summary>
    private void Picture(bool isShown)
    {
        Function("0000:00:02.0", isShown ? "i915" : null);
        Function("0000:01:00.0", "vfio-pci");
        string drm = _target.Full("/sys/devices/pci0000:00/0000:00:02.0/drm");
        if (isShown)
        {
            _target.Put("/sys/devices/pci0000:00/0000:00:02.0/drm/card0/card0-DP-1/status", "connected\n");
        }
        else if (Directory.Exists(drm))
        {
            Directory.Delete(drm, recursive: true);
        }
    }

    private void Function(string address, string? driver)
    {
        string place = $"/sys/devices/pci0000:00/{address}";
        _target.Put(place + "/class", "0x030000\n");
        _target.Put(place + "/vendor", address == "0000:01:00.0" ? "0x10de\n" : "0x8086\n");
        _target.Put(place + "/device", address == "0000:01:00.0" ? "0x1401\n" : "0x1912\n");
        Link($"/sys/bus/pci/devices/{address}", $"../../../devices/pci0000:00/{address}");
        File.Delete(_target.Full(place + "/driver"));
        if (driver is not null)
        {
            Link(place + "/driver", "../../../bus/pci/drivers/" + driver);
        }
    }

    private void Link(string path, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_target.Full(path))!);
        File.Delete(_target.Full(path));
        File.CreateSymbolicLink(_target.Full(path), to);
    }

    private void Begin(string commandLine = "root=UUID=1")
    {
        _target.Put("/proc/cmdline", commandLine + "\n");
        Do(trial =>
        {
            trial.Begin();
            return null;
        });
    }

    private void Start(out Finding? said, string commandLine = "root=UUID=1")
    {
        Begin(commandLine);
        said = Do(trial => trial.Judge(() => false));
    }

    private Finding? Do(Func<Trial, Finding?> what)
    {
        using TargetRoot target = _target.Open();
        using HostDirectory host = HostRoot.Open(_target.Path);
        return what(Trial.Of(target, host, _programs)!);
    }

    /// <summary>grub-editenv on the sample.</summary>
    private sealed class Programs(SampleTarget target) : ITargetCommandRunner
    {
        public bool Fails { get; set; }

        /// <summary>What systemd is going to do about the unit that judges. Null: it does not say.</summary>
        public string? Job { get; set; } = "148\n";

        public List<string> Loaded { get; } = [];

        public string? Get(string name) =>
            target.Read(Environment)!.Split('\n').Where(line => line.StartsWith(name + "=", StringComparison.Ordinal)).Select(line => line[(name.Length + 1)..]).LastOrDefault();

        public void Set(string name, string? value)
        {
            string[] others = [.. target.Read(Environment)!.Split('\n').Where(line => !line.StartsWith(name + "=", StringComparison.Ordinal))];
            target.Put(Environment, string.Join('\n', value is null ? others : [others[0], $"{name}={value}", .. others[1..]]));
        }

        public CommandResult Run(TargetCommand command)
        {
            switch (command.Arguments)
            {
                case ["grub-editenv", ..] when Fails:
                    return new CommandResult(-2, "grub-editenv: No such file or directory\n");
                case ["grub-editenv", Environment, "set", var assignment]:
                    Set(assignment.Split('=')[0], assignment.Split('=', 2)[1]);
                    break;
                case ["grub-editenv", Environment, "unset", var name]:
                    Set(name, null);
                    break;
                case ["systemctl", "show", "--property=Job", "--value", "neuron-vfio-picture.service"]:
                    return Job is null ? new CommandResult(1, "Failed to connect to bus\n") : new CommandResult(0, Job);
                case ["modprobe", "-a", "-q", var alias]:
                    Loaded.Add(alias);
                    break;
                case ["sync", "-f", "/boot/grub"]:
                    break;
                default:
                    throw new InvalidOperationException(string.Join(' ', command.Arguments));
            }

            return new CommandResult(0, "");
        }
    }
}
