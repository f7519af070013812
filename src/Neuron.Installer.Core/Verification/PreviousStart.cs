// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Text.RegularExpressions;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Hardware.Host;
using Neuron.Installer.Core.KernelParameters;
using Neuron.Installer.Core.Target.Commands;
using Neuron.Installer.Core.Target.Manifest;
using Neuron.Installer.Core.Target.Root;

namespace Neuron.Installer.Core.Verification;

/// <summary>
/// What the kernel said in the start before this one, which nobody could look at: <c>journalctl -k -b -1</c>. The
/// messages are those of drivers/pci/setup-res.c, drivers/pci/pci.c, drivers/iommu/iommu.c and drivers/vfio.
/// </summary>
internal static partial class PreviousStart
{
    private const StringComparison Exact = StringComparison.Ordinal;

    /// <summary>Words before an address that are no drivers which hold it.</summary>
    private static readonly string[] s_noHolders = ["pci", "vfio-pci", "pcieport", "vgaarb", "PM", "ACPI", "iommu", "DMAR", "AMD-Vi"];

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    /// <summary>Reads the journal and says what of it explains a card that was not given away, or a screen that was dark.</summary>
    /// <param name="host">The running system, whose manifest names the functions.</param>
    /// <param name="runner">Runs journalctl there.</param>
    public static IReadOnlyList<Finding> Read(HostDirectory host, ITargetCommandRunner runner)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(runner);
        if (host.ReadAll(PassthroughManifest.Path.Text.TrimStart('/'), Verification.LargestManifest) is not { } bytes)
        {
            return [VerificationFindings.NotSetUp()];
        }

        if (PassthroughManifest.TryParse(bytes, out TargetException? problem) is not { } manifest)
        {
            return [problem!.ToFinding()];
        }

        ExpectedPassthrough expected = ExpectedPassthrough.Of(manifest);

        CommandResult journal = runner.Run(new TargetCommand(["journalctl", "-k", "-b", "-1", "-o", "cat", "--no-pager", "-q"], s_patience));
        return journal.ExitCode != 0 || string.IsNullOrWhiteSpace(journal.Output) ? [PreviousFindings.NoJournal()] : Of(expected, journal.Output);
    }

    /// <summary>What the messages of one start explain, in the order of the causes.</summary>
    internal static IReadOnlyList<Finding> Of(ExpectedPassthrough expected, string messages)
    {
        string[] lines = messages.Split('\n');
        string? commandLine = lines.Select(line => Behind(line, "Command line: ")).FirstOrDefault(words => words is not null);
        if (commandLine is not null && KernelCommandLine.Words(commandLine).FirstOrDefault(KernelWord.Rescue.Contains) is { } rescue)
        {
            return [PreviousFindings.Rescue(rescue)];
        }

        List<Finding> findings = [];
        HashSet<PciAddress> wanted = [.. expected.Functions.Select(function => function.Address)];
        if (!lines.Any(line => line.Contains("VFIO - User Level meta-driver", Exact)))
        {
            findings.Add(PreviousFindings.NotLoaded());
        }

        Dictionary<(PciAddress, string), bool> roomless = [];
        foreach (string line in lines)
        {
            if (Message().Match(line) is not { Success: true } message || !PciAddress.TryParse(message.Groups["address"].Value, out PciAddress address) || !wanted.Contains(address))
            {
                continue;
            }

            string driver = message.Groups["driver"].Value;
            string text = message.Groups["text"].Value;
            if (text.Contains("1:1 IOMMU mapping", Exact))
            {
                Add(PreviousFindings.DirectMapping(address));
            }
            else if (Bar().Match(text) is { Success: true } bar)
            {
                // A first pass may fail and a later one find room.
                string number = bar.Groups["bar"].Value;
                if (text.EndsWith(": assigned", Exact))
                {
                    roomless.Remove((address, number));
                }
                else if (text.Contains("can't assign", Exact) || text.Contains("no space for", Exact) || text.Contains("failed to assign", Exact))
                {
                    roomless[(address, number)] = true;
                }
                else if (text.Contains("can't reserve", Exact))
                {
                    Add(PreviousFindings.BarTaken(address, number));
                }
            }
            else if (!s_noHolders.Contains(driver))
            {
                Add(PreviousFindings.OtherDriver(address, driver));
            }
        }

        foreach (((PciAddress address, string bar), _) in roomless)
        {
            Add(PreviousFindings.BarWithoutRoom(address, bar));
        }

        return findings.Count > 0 ? findings : [PreviousFindings.Nothing()];

        void Add(Finding finding)
        {
            // The driver says many things; once is enough.
            if (!findings.Any(known => known.Kind == finding.Kind && known.Subject == finding.Subject))
            {
                findings.Add(finding);
            }
        }
    }

    private static string? Behind(string line, string beginning) =>
        line.IndexOf(beginning, Exact) is var at and >= 0 ? line[(at + beginning.Length)..] : null;

    /// <summary><c>nouveau 0000:01:00.0: NVIDIA GM206</c>.</summary>
    [GeneratedRegex(@"^(?<driver>[A-Za-z0-9_-]+) (?<address>[0-9a-f]{4,}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]): (?<text>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Message();

    [GeneratedRegex(@"^BAR (?<bar>[0-9]+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Bar();
}
