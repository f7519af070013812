<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The NeuronOS Authors -->
<!-- SPDX-License-Identifier: CC0-1.0 -->
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>Uma placa de vídeo para máquinas virtuais</translation>
    </message>
    <message>
        <source>The reserved card belongs to virtual machines alone. They run it at full speed, while your desktop uses the other one.</source>
        <translation>Uma placa reservada pertence somente às máquinas virtuais. Elas a usam em velocidade máxima, enquanto sua área de trabalho usa a outra.</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>Depois da primeira inicialização</translation>
    </message>
    <message>
        <source>At every start NeuronOS checks that the card is ready. “neuron-hardware-detect verify” says what was found, and what to do if something is missing. “Virtual Machine Manager” makes virtual machines.</source>
        <translation>A cada inicialização, o NeuronOS verifica se a placa está livre. “neuron-hardware-detect verify” diz o que foi encontrado e o que fazer se algo estiver faltando. As máquinas virtuais são criadas com o “Virtual Machine Manager”.</translation>
    </message>
    <message>
        <source>There is a way back</source>
        <translation>Existe um caminho de volta</translation>
    </message>
    <message>
        <source>Does the screen stay black? Restart, and choose the boot menu entry that says “no GPU passthrough”. “sudo neuron-hardware-detect revert --target /” removes the setup for good.</source>
        <translation>A tela fica escura? Reinicie e escolha a entrada do menu de inicialização que diz “no GPU passthrough”. “sudo neuron-hardware-detect revert --target /” desfaz tudo de forma permanente.</translation>
    </message>
</context>
</TS>
