// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;
using Neuron.HardwareDetect.Documents;
using Neuron.HardwareDetect.Output;
using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Settings;
using Neuron.Installer.Core.Settings.Reading;

namespace Neuron.HardwareDetect.Commands;

/// <summary><c>settings</c>: whether a settings file says what its maintainer means.</summary>
/// <remarks>No machine is looked at, so it works wherever the file is written.</remarks>
internal sealed class SettingsCommand : Command
{
    private readonly Option<string> _check = new("--check")
    {
        Description = "Read this settings file, and say with line and column what is wrong in it.",
        HelpName = "FILE",
        Required = true,
    };

    /// <summary>Creates the command.</summary>
    public SettingsCommand(CommonOptions common, Terminal terminal)
        : base("settings", "Check a settings file before it goes onto a medium.")
    {
        Options.Add(_check);
        SetAction(arguments => Check(arguments.GetRequiredValue(_check), arguments.GetValue(common.Json), terminal));
    }

    private static int Check(string file, bool asJson, Terminal terminal)
    {
        SettingsReading reading = SettingsReader.Read(file);
        if (reading.Findings.Any(finding => finding.Kind == FindingKind.SettingsMissing))
        {
            throw new UsageException($"There is no settings file {file}.");
        }

        IReadOnlyList<FindingDocument> findings = FindingDocument.Of(reading.Findings);
        if (asJson)
        {
            terminal.WriteDocument(new SettingsReport(file, reading.IsUsable, findings), ReportJson.Default.SettingsReport);
        }
        else
        {
            var sheet = new Sheet(terminal.OutputStyle);
            FindingText.Write(sheet, findings, 0);
            if (findings.Count == 0)
            {
                sheet.Append("[+]", Tone.Good);
                sheet.Line($" {file} is correct.");
            }

            terminal.Write(sheet.ToString());
        }

        return findings.Count == 0 ? ExitCode.Done : ExitCode.Usage;
    }
}
