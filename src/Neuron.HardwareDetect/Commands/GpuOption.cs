// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.CommandLine;
using System.CommandLine.Parsing;
using Neuron.Installer.Core.Hardware;

namespace Neuron.HardwareDetect.Commands;

/// <summary><c>--gpu</c>: which GPUs shall be given to virtual machines.</summary>
internal static class GpuOption
{
    /// <summary>Creates the option for what is to be reserved.</summary>
    public static Option<IReadOnlyList<PciAddress>> Create() =>
        Create("The graphics card to reserve for virtual machines, such as 0000:01:00.0; may be repeated. Without it, the recommended one.");

    /// <summary>Creates the option.</summary>
    /// <param name="description">What it is for, and what counts without it.</param>
    public static Option<IReadOnlyList<PciAddress>> Create(string description) => new("--gpu")
    {
        Description = description,
        HelpName = "ADDRESS",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = Parse,
    };

    private static List<PciAddress> Parse(ArgumentResult result)
    {
        List<PciAddress> addresses = [];
        foreach (Token token in result.Tokens)
        {
            // lspci leaves the domain out where there is only one.
            if (PciAddress.TryParse(token.Value, out PciAddress address) || PciAddress.TryParse("0000:" + token.Value, out address))
            {
                addresses.Add(address);
            }
            else
            {
                result.AddError($"'{token.Value}' is not a PCI address such as 0000:01:00.0.");
            }
        }

        return addresses;
    }
}
