// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.Json;
using Shouldly;
using Xunit;

namespace Neuron.HardwareDetect.Tests;

/// <summary><c>plan</c>, <c>apply</c> and <c>revert</c>.</summary>
public sealed class TargetCommandsTests : IDisposable
{
    private const string TwoGpus = "z170-igpu-gtx960";
    private const string OnlyServerDisplay = "supermicro-aspeed-only";
    private const string MonitorOnCandidate = "z170-monitor-on-candidate";

    private readonly Workspace _workspace = new();
    private readonly string _target;

    public TargetCommandsTests() => _target = _workspace.CreateTarget();

    public void Dispose() => _workspace.Dispose();

    private Invocation Run(string machine, params string[] arguments) =>
        Invocation.Of([.. arguments, "--host-root", _workspace.LayOut(machine), "--settings", _workspace.Settings]);

    private string InTarget(string path) => Path.Combine(_target, path);

    private Dictionary<string, string> TargetFiles() =>
        Directory.GetFiles(_target, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".log", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetRelativePath(_target, file), File.ReadAllText);

    [Fact]
    public void A_plan_is_a_document_with_functions_parameters_and_files_before_and_after()
    {
        var run = Run(TwoGpus, "plan", "--json");

        run.ExitCode.ShouldBe(ExitCode.Done);
        run.Error.ShouldBeEmpty();
        JsonElement plan = run.Document;
        plan.GetProperty("gpus").EnumerateArray().Select(gpu => gpu.GetString()).ShouldBe(["0000:01:00.0"]);
        plan.GetProperty("functions").EnumerateArray().Select(function => function.GetProperty("pci_address").GetString())
            .ShouldBe(["0000:01:00.0", "0000:01:00.1"]);
        plan.GetProperty("binding").GetString().ShouldBe("ids");
        plan.GetProperty("kernel_parameters").EnumerateArray().Select(word => word.GetString()).ShouldBe(["intel_iommu=on", "iommu=pt"]);
        JsonElement modprobe = plan.GetProperty("files").EnumerateArray().Single(file => file.GetProperty("path").GetString() == "/etc/modprobe.d/vfio.conf");
        modprobe.GetProperty("change").GetString().ShouldBe("create");
        modprobe.GetProperty("before").ValueKind.ShouldBe(JsonValueKind.Null);
        modprobe.GetProperty("after").GetString()!.ShouldContain("options vfio-pci ids=10de:1401,10de:0fba");
    }

    [Fact]
    public void A_plan_for_a_card_that_is_not_there_promises_nothing()
    {
        string text = Run(TwoGpus, "plan", "--gpu", "0000:7f:00.0").Output;

        text.ShouldStartWith("Nothing is changed.");
        text.ShouldContain("There is no graphics card at 0000:7f:00.0 that can be reserved.");
    }

    [Fact]
    public void A_plan_that_is_blocked_says_only_why()
    {
        string text = Run(TwoGpus, "plan", "--gpu", "0000:00:02.0").Output;

        text.ShouldContain("Nothing is changed.");
        text.ShouldContain("boot-vga");
        text.ShouldNotContain("vfio-pci");
        text.ShouldNotContain("Kernel parameters");
    }

    [Fact]
    public void What_was_not_needed_is_no_step_of_the_report()
    {
        string text = Run(TwoGpus, "apply", "--target", _target).Output;

        text.ShouldContain("[+] Writing the configuration");
        text.ShouldNotContain("Not needed");
        text.ShouldNotContain("[ ]");
    }

    [Fact]
    public void What_was_written_is_named_and_does_not_hide_what_to_do_next()
    {
        string text = Run(TwoGpus, "apply", "--target", _target).Output;

        text.ShouldContain("create /etc/modprobe.d/vfio.conf");
        text.ShouldNotContain("+options vfio-pci");
        text.ShouldContain("To check after the next start");
        text.Split('\n').Length.ShouldBeLessThan(50);
    }

    [Fact]
    public void A_plan_as_text_shows_each_file_with_its_difference()
    {
        string text = Run(TwoGpus, "plan").Output;

        text.ShouldContain("create /etc/modprobe.d/vfio.conf");
        text.ShouldContain("+options vfio-pci ids=10de:1401,10de:0fba");
        text.ShouldContain("intel_iommu=on iommu=pt");
    }

    [Fact]
    public void A_plan_for_a_target_is_what_apply_would_write_there()
    {
        var plan = Run(TwoGpus, "plan", "--json", "--target", _target);
        var dry = Run(TwoGpus, "apply", "--json", "--dry-run", "--target", _target);

        plan.ExitCode.ShouldBe(ExitCode.Done);
        plan.Output.ShouldBe(dry.Output);
        TargetFiles().Keys.ShouldNotContain("etc/modprobe.d/vfio.conf");
    }

    [Fact]
    public void The_address_may_leave_the_domain_out_and_options_may_be_repeated()
    {
        var run = Run("x370-rx570-gtx970-rx550-three-gpus", "scan", "--json");
        string[] free = [.. run.Document.GetProperty("gpus").EnumerateArray()
            .Where(gpu => gpu.GetProperty("selectable").GetBoolean())
            .Select(gpu => gpu.GetProperty("pci_address").GetString()!)];
        free.Length.ShouldBeGreaterThan(0);

        string[] options = [.. free.SelectMany(address => (string[])["--gpu", address["0000:".Length..]])];
        var plan = Run("x370-rx570-gtx970-rx550-three-gpus", ["plan", "--json", .. options]);

        plan.Document.GetProperty("gpus").EnumerateArray().Select(gpu => gpu.GetString()).ShouldBe(free);
    }

    [Theory]
    [InlineData("plan --gpu 0000:01:00")]
    [InlineData("plan --gpu")]
    [InlineData("plan --gpu nvidia")]
    [InlineData("apply")]
    [InlineData("apply --target")]
    [InlineData("revert")]
    [InlineData("settings")]
    [InlineData("settings --check")]
    public void A_wrong_address_or_a_missing_target_is_wrong_usage(string line)
    {
        var run = Run(TwoGpus, line.Split(' '));

        run.ExitCode.ShouldBe(ExitCode.Usage);
        run.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("plan --json")]
    public void Where_nothing_is_recommended_a_plan_ends_with_1_and_the_reason(string line)
    {
        var run = Run(OnlyServerDisplay, line.Split(' '));

        run.ExitCode.ShouldBe(ExitCode.NothingSuitable);
        run.Error.ShouldContain("There is no graphics card that can be reserved for virtual machines.");
        if (line.EndsWith("json", StringComparison.Ordinal))
        {
            run.Document.GetProperty("gpus").GetArrayLength().ShouldBe(0);
        }
    }

    [Theory]
    [InlineData("0000:00:02.0", "boot-vga")]
    [InlineData("0000:00:1f.3", "")]
    public void A_GPU_that_cannot_be_chosen_ends_with_1_and_the_finding(string address, string code)
    {
        Dictionary<string, string> before = TargetFiles();

        var plan = Run(TwoGpus, "plan", "--gpu", address, "--json");
        var apply = Run(TwoGpus, "apply", "--gpu", address, "--json", "--target", _target);

        foreach (Invocation run in (Invocation[])[plan, apply])
        {
            run.ExitCode.ShouldBe(ExitCode.NothingSuitable);
            run.Document.GetProperty("is_blocked").GetBoolean().ShouldBeTrue();
            run.Document.GetProperty("findings").EnumerateArray().ShouldContain(finding =>
                finding.GetProperty("severity").GetString() == "blocking" && finding.GetProperty("code").GetString()!.Contains(code, StringComparison.Ordinal));
        }

        TargetFiles().ShouldBe(before);
    }

    [Fact]
    public void Applying_writes_the_target_and_applying_again_changes_nothing_and_reverting_takes_it_back()
    {
        Dictionary<string, string> before = TargetFiles();

        var first = Run(TwoGpus, "apply", "--target", _target, "--json");
        Dictionary<string, string> after = TargetFiles();
        var second = Run(TwoGpus, "apply", "--target", _target, "--json");
        Dictionary<string, string> again = TargetFiles();
        var revert = Run(TwoGpus, "revert", "--target", _target, "--json");

        first.ExitCode.ShouldBe(ExitCode.Done);
        first.Document.GetProperty("outcome").GetString().ShouldBe("done");
        after.Keys.ShouldContain("etc/modprobe.d/vfio.conf");
        after["etc/default/grub"].ShouldContain("loglevel=3 quiet intel_iommu=on iommu=pt");
        second.ExitCode.ShouldBe(ExitCode.Done);
        second.Document.GetProperty("files").GetArrayLength().ShouldBe(0);
        again.ShouldBe(after);
        revert.ExitCode.ShouldBe(ExitCode.Done);
        revert.Document.GetProperty("restored").GetArrayLength().ShouldBe(3);
        TargetFiles().ShouldBe(before);
    }

    [Fact]
    public void Lines_tell_how_far_it_is_and_the_last_is_the_answer()
    {
        JsonElement[] lines = Lines(Run(TwoGpus, "apply", "--target", _target, "--json-lines", "--stage", "before_boot_loader"), ExitCode.Done);

        lines.Length.ShouldBeGreaterThan(2);
        double[] fractions = [.. lines[..^1].Select(line => line.GetProperty("progress").GetProperty("fraction").GetDouble())];
        fractions.ShouldBe(fractions.Order());
        fractions[^1].ShouldBe(1);
        lines[0].GetProperty("progress").GetProperty("text").GetProperty("key").GetString()!.ShouldNotBeEmpty();
        lines[^1].GetProperty("ok").GetBoolean().ShouldBeTrue();
        lines[^1].GetProperty("value").GetProperty("outcome").GetString().ShouldBe("done");

        // The choice of the stage before counts.
        JsonElement answer = Lines(Run(TwoGpus, "apply", "--target", _target, "--json-lines", "--stage", "after_boot_loader"), ExitCode.Done)[^1];
        answer.GetProperty("value").GetProperty("gpus").EnumerateArray().ShouldHaveSingleItem().GetProperty("pci_address").GetString().ShouldBe("0000:01:00.0");
    }

    [Theory]
    [InlineData(TwoGpus, "--gpu 0000:00:02.0", "boot-vga", ExitCode.NothingSuitable)]
    [InlineData(MonitorOnCandidate, "", "choice-not-confirmed", ExitCode.NothingSuitable)]
    [InlineData(OnlyServerDisplay, "", "nothing-chosen", ExitCode.NothingSuitable)]
    [InlineData(TwoGpus, "--target /no/such/place", "target-missing", ExitCode.NotWritten)]
    public void Lines_end_with_the_reason_where_nothing_is_set_up(string machine, string options, string code, int exitCode)
    {
        string[] target = options.Contains("--target", StringComparison.Ordinal) ? [] : ["--target", _target];
        Dictionary<string, string> before = TargetFiles();

        JsonElement[] lines = Lines(Run(machine, ["apply", "--json-lines", .. target, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]), exitCode);

        lines.ShouldHaveSingleItem().GetProperty("ok").GetBoolean().ShouldBeFalse();
        lines[0].GetProperty("error").GetProperty("code").GetString().ShouldBe(code);
        TargetFiles().ShouldBe(before);
    }

    private static JsonElement[] Lines(Invocation run, int exitCode)
    {
        run.ExitCode.ShouldBe(exitCode, run.Output + run.Error);
        run.Output.ShouldEndWith("\n");
        return [.. run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
    }

    [Fact]
    public void A_dry_run_shows_the_plan_for_the_target_and_writes_nothing()
    {
        Dictionary<string, string> before = TargetFiles();

        var run = Run(TwoGpus, "apply", "--target", _target, "--dry-run");

        run.ExitCode.ShouldBe(ExitCode.Done);
        run.Output.ShouldContain("edit /etc/default/grub");
        TargetFiles().ShouldBe(before);
    }

    [Fact]
    public void A_key_of_the_settings_that_does_not_exist_gives_no_card_away()
    {
        string settings = _workspace.Write("misspelled.toml", "[passthrough]\nexlude = [\"0000:01:00.0\"]\n");
        Dictionary<string, string> before = TargetFiles();

        var run = Invocation.Of(["apply", "--target", _target, "--host-root", _workspace.LayOut(TwoGpus), "--settings", settings]);

        run.ExitCode.ShouldBe(ExitCode.NothingSuitable);
        run.Error.ShouldContain("passthrough.exlude");
        run.Error.ShouldContain("--gpu 0000:01:00.0");
        TargetFiles().ShouldBe(before);
    }

    [Fact]
    public void A_warning_is_confirmed_by_naming_the_GPU()
    {
        Dictionary<string, string> before = TargetFiles();

        var unconfirmed = Run(MonitorOnCandidate, "apply", "--target", _target);

        unconfirmed.ExitCode.ShouldBe(ExitCode.NothingSuitable);
        unconfirmed.Output.ShouldContain("[!] monitor-connected");
        unconfirmed.Error.ShouldContain("add --gpu 0000:01:00.0");
        TargetFiles().ShouldBe(before);

        var confirmed = Run(MonitorOnCandidate, "apply", "--target", _target, "--gpu", "0000:01:00.0");

        confirmed.ExitCode.ShouldBe(ExitCode.Done);
        File.Exists(InTarget("etc/modprobe.d/vfio.conf")).ShouldBeTrue();
    }

    [Fact]
    public void Settings_that_preselect_nothing_leave_the_choice_to_the_command_line()
    {
        string settings = _workspace.Write("none.toml", "page.default = \"none\"\n");
        string[] options = ["--host-root", _workspace.LayOut(TwoGpus), "--settings", settings, "--target", _target];

        var undecided = Invocation.Of(["apply", .. options]);
        var decided = Invocation.Of(["apply", "--gpu", "0000:01:00.0", .. options]);

        undecided.ExitCode.ShouldBe(ExitCode.NothingSuitable);
        undecided.Error.ShouldContain("add --gpu 0000:01:00.0");
        decided.ExitCode.ShouldBe(ExitCode.Done);
    }

    [Theory]
    [InlineData("apply")]
    [InlineData("revert")]
    public void A_target_that_is_none_ends_with_3_and_says_what_to_do(string command)
    {
        string empty = Directory.CreateDirectory(Path.Combine(_workspace.Folder, "empty")).FullName;

        foreach (string target in (string[])[empty, "/no/such/place"])
        {
            var run = Run(TwoGpus, command, "--target", target, "--json");

            run.ExitCode.ShouldBe(ExitCode.NotWritten);
            run.Error.ShouldContain(target);
            run.Output.ShouldBeEmpty();
        }

        Directory.GetFileSystemEntries(empty).ShouldBeEmpty();
    }

    [Fact]
    public void A_target_that_cannot_be_written_ends_with_3_and_is_left_as_it_was()
    {
        // Root may write everywhere, so a file stands where a directory is needed.
        _workspace.Write("target/var", "");
        Dictionary<string, string> before = TargetFiles();

        var run = Run(TwoGpus, "apply", "--target", _target, "--json");

        run.ExitCode.ShouldBe(ExitCode.NotWritten);
        run.Document.GetProperty("outcome").GetString().ShouldBe("failed");
        TargetFiles().ShouldBe(before);
    }

    [Fact]
    public void A_file_that_the_target_has_masked_ends_with_3_since_another_card_would_not_help()
    {
        Directory.CreateDirectory(Path.Combine(_target, "etc", "modprobe.d"));
        File.CreateSymbolicLink(Path.Combine(_target, "etc", "modprobe.d", "vfio.conf"), "/dev/null");

        var run = Run(TwoGpus, "apply", "--target", _target, "--json-lines");

        Lines(run, ExitCode.NotWritten).ShouldHaveSingleItem().GetProperty("error").GetProperty("code").GetString().ShouldBe("file-masked");
    }

    [Fact]
    public void Reverting_with_a_damaged_manifest_ends_with_3_and_touches_nothing()
    {
        Run(TwoGpus, "apply", "--target", _target).ExitCode.ShouldBe(ExitCode.Done);
        _workspace.Write("target/var/lib/neuron-os/passthrough.json", "{");
        Dictionary<string, string> before = TargetFiles();

        var run = Run(TwoGpus, "revert", "--target", _target);

        run.ExitCode.ShouldBe(ExitCode.NotWritten);
        (run.Output + run.Error).ShouldContain("damaged");
        TargetFiles().ShouldBe(before);
    }

    [Fact]
    public void A_dry_run_of_taking_back_names_what_taking_back_then_changes_and_touches_nothing()
    {
        Run(TwoGpus, "apply", "--target", _target).ExitCode.ShouldBe(ExitCode.Done);
        File.AppendAllText(InTarget("etc/modprobe.d/vfio.conf"), "# by hand\n");
        Dictionary<string, string> before = TargetFiles();

        var dry = Run(TwoGpus, "revert", "--target", _target, "--dry-run", "--json");
        var text = Run(TwoGpus, "revert", "--target", _target, "--dry-run");

        dry.ExitCode.ShouldBe(ExitCode.Done);
        text.ExitCode.ShouldBe(ExitCode.Done);
        TargetFiles().ShouldBe(before);
        var revert = Run(TwoGpus, "revert", "--target", _target, "--json").Document;
        string[] announced = [.. dry.Document.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString()!)];
        string[] kept = [.. revert.GetProperty("kept").EnumerateArray().Select(file => file.GetProperty("path").GetString()!)];
        kept.ShouldBe(["/etc/modprobe.d/vfio.conf"]);
        dry.Document.GetProperty("kept").EnumerateArray().Select(file => file.GetProperty("path").GetString()!).ShouldBe(kept);
        announced.ShouldBe(revert.GetProperty("restored").EnumerateArray().Select(path => path.GetString()!).Concat(kept), ignoreOrder: true);
        announced.ShouldAllBe(path => text.Output.Contains(path, StringComparison.Ordinal));
        text.Output.ShouldContain("-options vfio-pci ids=10de:1401,10de:0fba");
        // What is announced is what is in the file afterwards.
        foreach (JsonElement file in dry.Document.GetProperty("files").EnumerateArray())
        {
            string path = InTarget(file.GetProperty("path").GetString()![1..]);
            (File.Exists(path) ? File.ReadAllText(path) : null).ShouldBe(file.GetProperty("after").GetString());
        }
    }

    [Fact]
    public void A_dry_run_of_taking_back_where_nothing_was_set_up_says_so() =>
        Run(TwoGpus, "revert", "--target", _target, "--dry-run").Output.ShouldContain("There is nothing to take back.");

    [Theory]
    [InlineData("[page]\nshow = false\n", ExitCode.Done, "is correct.")]
    [InlineData("[page]\nshow = true\n  shwo = false\n", ExitCode.Usage, "line 3, column 3")]
    [InlineData("[page]\nshow = 3\n", ExitCode.Usage, "line 2, column 8")]
    [InlineData("[page\n", ExitCode.Usage, "line 1, column")]
    public void Settings_are_checked_with_line_and_column(string text, int code, string says)
    {
        string file = _workspace.Write("checked.toml", text);

        var run = Invocation.Of("settings", "--check", file);
        var document = Invocation.Of("settings", "--check", file, "--json");

        run.ExitCode.ShouldBe(code);
        run.Output.ShouldContain(says);
        document.ExitCode.ShouldBe(code);
        document.Document.GetProperty("findings").GetArrayLength().ShouldBe(code == ExitCode.Done ? 0 : 1);
        Invocation.Of("settings", "--check", file + ".not").ExitCode.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public void Reverting_where_nothing_was_set_up_says_so()
    {
        Dictionary<string, string> before = TargetFiles();

        var run = Run(TwoGpus, "revert", "--target", _target);

        run.ExitCode.ShouldBe(ExitCode.Done);
        run.Output.ShouldContain("There is nothing to take back.");
        TargetFiles().ShouldBe(before);
    }
}
