<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The NeuronOS Authors -->
<!-- SPDX-License-Identifier: CC0-1.0 -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>Une carte graphique pour les machines virtuelles</translation>
    </message>
    <message>
        <source>The reserved card belongs to virtual machines alone. They run it at full speed, while your desktop uses the other one.</source>
        <translation>Une carte réservée appartient aux seules machines virtuelles. Elles l'exploitent à pleine vitesse pendant que votre bureau utilise l'autre.</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>Après le premier démarrage</translation>
    </message>
    <message>
        <source>At every start NeuronOS checks that the card is ready. “neuron-hardware-detect verify” says what was found, and what to do if something is missing. “Virtual Machine Manager” makes virtual machines.</source>
        <translation>À chaque démarrage, NeuronOS vérifie si la carte est libre. « neuron-hardware-detect verify » dit ce qui a été trouvé et que faire s'il manque quelque chose. Les machines virtuelles se créent avec « Virtual Machine Manager ».</translation>
    </message>
    <message>
        <source>There is a way back</source>
        <translation>Un retour en arrière est possible</translation>
    </message>
    <message>
        <source>Does the screen stay black? Restart, and choose the boot menu entry that says “no GPU passthrough”. “sudo neuron-hardware-detect revert --target /” removes the setup for good.</source>
        <translation>L'écran reste noir ? Redémarrez et choisissez l'entrée du menu de démarrage qui contient « no GPU passthrough ». « sudo neuron-hardware-detect revert --target / » annule tout définitivement.</translation>
    </message>
</context>
</TS>
