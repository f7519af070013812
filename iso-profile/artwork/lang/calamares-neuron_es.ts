<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The NeuronOS Authors -->
<!-- SPDX-License-Identifier: CC0-1.0 -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>Una tarjeta gráfica para máquinas virtuales</translation>
    </message>
    <message>
        <source>The reserved card belongs to virtual machines alone. They run it at full speed, while your desktop uses the other one.</source>
        <translation>Una tarjeta reservada pertenece solo a las máquinas virtuales. La utilizan a toda velocidad, mientras su escritorio usa la otra.</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>Después del primer arranque</translation>
    </message>
    <message>
        <source>At every start NeuronOS checks that the card is ready. “neuron-hardware-detect verify” says what was found, and what to do if something is missing. “Virtual Machine Manager” makes virtual machines.</source>
        <translation>En cada arranque NeuronOS comprueba si la tarjeta está libre. «neuron-hardware-detect verify» dice qué se ha encontrado y qué hacer si falta algo. Las máquinas virtuales se crean con «Virtual Machine Manager».</translation>
    </message>
    <message>
        <source>There is a way back</source>
        <translation>Hay un camino de vuelta</translation>
    </message>
    <message>
        <source>Does the screen stay black? Restart, and choose the boot menu entry that says “no GPU passthrough”. “sudo neuron-hardware-detect revert --target /” removes the setup for good.</source>
        <translation>¿La pantalla queda a oscuras? Reinicie y elija la entrada del menú de arranque que dice «no GPU passthrough». «sudo neuron-hardware-detect revert --target /» lo deshace todo de forma permanente.</translation>
    </message>
</context>
</TS>
