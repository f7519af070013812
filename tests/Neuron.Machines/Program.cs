// SPDX-FileCopyrightText: 2026 The NeuronOS Authors
// SPDX-License-Identifier: GPL-3.0-or-later

using System.Globalization;
using Neuron.Machines;

MachineDescription? machine = args switch
{
    ["lay-out", string file, _] => MachineDescription.Read(file),
    ["generate", string count, _] when int.TryParse(count, CultureInfo.InvariantCulture, out int functions) => GeneratedMachine.Create(functions),
    _ => null,
};
if (machine is null)
{
    Console.Error.WriteLine("usage: neuron-machines lay-out MACHINE.json DIR | generate COUNT DIR");
    return 2;
}

HostRootLayout.Write(machine, args[2]);
return 0;
