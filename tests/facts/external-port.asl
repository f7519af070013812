/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What firmware says of a Thunderbolt port (drivers/pci/pci-acpi.c): the device behind it can be unplugged.
 * iasl makes external-port.aml of it; that is kept, in base64, since iasl is on few machines.
 */
DefinitionBlock ("", "SSDT", 2, "NEURON", "PORT", 1)
{
    External (\_SB.PCI0.S28, DeviceObj)
    Scope (\_SB.PCI0.S28)
    {
        Name (_DSD, Package () {
            ToUUID ("efcc06cc-73ac-4bc3-bff0-76143807c389"),
            Package () { Package () { "ExternalFacingPort", 1 }, Package () { "UID", 0 } } })
    }
}
