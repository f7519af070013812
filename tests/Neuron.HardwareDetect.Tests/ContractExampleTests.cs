// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Diagnostics;
using Shouldly;
using Xunit;

namespace Neuron.HardwareDetect.Tests;

/// <summary>The installer that docs/contract.md shows, run as it stands there.</summary>
public sealed class ContractExampleTests : IDisposable
{
    private const string Begin = "```python\n";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void The_installer_in_the_contract_sets_up_a_target()
    {
        string target = _workspace.CreateTarget();

        (int code, string output, string error) = Install(target, "z170-igpu-gtx960");

        code.ShouldBe(0, output + error);
        output.ShouldContain("0000:01:00.0 ");
        output.ShouldContain("100% ");
        output.TrimEnd().ShouldEndWith("will be reserved for virtual machines when the installed system first starts.");
        File.Exists(Path.Combine(target, "etc/modprobe.d/vfio.conf")).ShouldBeTrue();
    }

    [Fact]
    public void Where_nothing_can_be_chosen_it_says_why()
    {
        (int code, string output, string error) = Install(_workspace.CreateTarget(), "supermicro-aspeed-only");

        code.ShouldBe(1, output + error);
        error.ShouldContain("There is no graphics card that can be reserved for virtual machines.");
    }

    private (int Code, string Output, string Error) Install(string target, string machine)
    {
        string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "shipped", "contract.md"));
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        string script = _workspace.Write("installer.py", page[begin..page.IndexOf("```", begin, StringComparison.Ordinal)]);
        var start = new ProcessStartInfo("python3", [script, target, "--host-root", _workspace.LayOut(machine), "--settings", _workspace.Settings])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The command stands beside its tests.
        start.Environment["PATH"] = $"{AppContext.BaseDirectory}:{Environment.GetEnvironmentVariable("PATH")}";
        using var process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
