// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using Neuron.Installer.Core.Documents;
using Neuron.Installer.Core.Findings;
using Neuron.Installer.Core.Hardware;
using Neuron.Installer.Core.Target.Plan;

namespace Neuron.Installer.Core;

/// <summary>What is said in a request, and what is answered to one that says something else.</summary>
internal static class SessionRequest
{
    /// <exception cref="SessionException">One of them is no address.</exception>
    internal static PciAddress[] Addresses(IReadOnlyList<string> texts) =>
        [.. texts.Select(text => PciAddress.TryParse(text, out PciAddress address)
            ? address
            : throw Bad($"\"{text}\" is not a PCI address such as 0000:01:00.0."))];

    /// <exception cref="SessionException">There is none.</exception>
    internal static string TargetRoot(string? path) => path is { Length: > 0 } ? path : throw Bad("No target root was given.");

    internal static SessionException NoStage(string? name) =>
        Bad($"There is no stage \"{name}\"; there are \"{ContractWord.Of(Stage.BeforeBootLoader)}\", \"{ContractWord.Of(Stage.AfterBootLoader)}\" and \"{ContractWord.Of(Stage.Installed)}\".");

    internal static SessionException Unusable(TargetException problem) =>
        new(ErrorDocument.Of(problem), problem);

    private static SessionException Bad(string message) =>
        new(ErrorDocument.InEnglish("bad-request", message, "This is a mistake in the program that called, or on the command line.") with { IsAboutRequest = true });
}
