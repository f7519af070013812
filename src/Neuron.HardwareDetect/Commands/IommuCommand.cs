// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;
using Neuron.HardwareDetect.Documents;
using Neuron.HardwareDetect.Output;
using Neuron.Installer.Core;
using Neuron.Installer.Core.Planning;

namespace Neuron.HardwareDetect.Commands;

/// <summary><c>iommu</c>: what can be separated from what.</summary>
internal sealed class IommuCommand(CommonOptions common, Terminal terminal) : SessionCommand(
    "iommu",
    "Show whether the IOMMU is on, and its groups: what can be reserved only together.",
    common,
    terminal)
{
    /// <inheritdoc/>
    protected override bool KeepsLog => false;

    /// <inheritdoc/>
    protected override int Run(PassthroughSession session, ParseResult arguments, bool asJson)
    {
        Assessment assessment = session.Assess();
        if (asJson)
        {
            Terminal.WriteDocument(IommuReport.Of(assessment), ReportJson.Default.IommuReport);
        }
        else
        {
            Terminal.Write(IommuText.Of(assessment, Terminal.OutputStyle));
        }

        return ExitCode.Done;
    }
}
