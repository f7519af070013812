<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The NeuronOS Authors -->
<!-- SPDX-License-Identifier: CC0-1.0 -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>Eine Grafikkarte für virtuelle Maschinen</translation>
    </message>
    <message>
        <source>The reserved card belongs to virtual machines alone. They run it at full speed, while your desktop uses the other one.</source>
        <translation>Eine reservierte Karte gehört allein den virtuellen Maschinen. Sie betreiben sie mit voller Geschwindigkeit, während Ihre Arbeitsfläche die andere benutzt.</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>Nach dem ersten Start</translation>
    </message>
    <message>
        <source>At every start NeuronOS checks that the card is ready. “neuron-hardware-detect verify” says what was found, and what to do if something is missing. “Virtual Machine Manager” makes virtual machines.</source>
        <translation>Bei jedem Start sieht NeuronOS nach, ob die Karte frei ist. „neuron-hardware-detect verify“ sagt, was gefunden wurde und was zu tun ist, wenn etwas fehlt. Virtuelle Maschinen legen Sie mit „Virtual Machine Manager“ an.</translation>
    </message>
    <message>
        <source>There is a way back</source>
        <translation>Es gibt einen Weg zurück</translation>
    </message>
    <message>
        <source>Does the screen stay black? Restart, and choose the boot menu entry that says “no GPU passthrough”. “sudo neuron-hardware-detect revert --target /” removes the setup for good.</source>
        <translation>Bleibt der Bildschirm schwarz? Starten Sie neu und wählen Sie im Startmenü den Eintrag mit „no GPU passthrough“. „sudo neuron-hardware-detect revert --target /“ nimmt alles dauerhaft zurück.</translation>
    </message>
</context>
</TS>
