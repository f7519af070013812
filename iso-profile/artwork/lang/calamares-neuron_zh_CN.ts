<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The NeuronOS Authors -->
<!-- SPDX-License-Identifier: CC0-1.0 -->
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>供虚拟机使用的显卡</translation>
    </message>
    <message>
        <source>The reserved card belongs to virtual machines alone. They run it at full speed, while your desktop uses the other one.</source>
        <translation>留给虚拟机的显卡只归虚拟机使用。虚拟机全速驱动它，而您的桌面使用另一块显卡。</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>首次启动之后</translation>
    </message>
    <message>
        <source>At every start NeuronOS checks that the card is ready. “neuron-hardware-detect verify” says what was found, and what to do if something is missing. “Virtual Machine Manager” makes virtual machines.</source>
        <translation>NeuronOS 在每次启动时检查该显卡是否空闲。“neuron-hardware-detect verify” 会说明检查结果，以及缺少某些内容时该怎么做。虚拟机用 “Virtual Machine Manager” 创建。</translation>
    </message>
    <message>
        <source>There is a way back</source>
        <translation>可以恢复原状</translation>
    </message>
    <message>
        <source>Does the screen stay black? Restart, and choose the boot menu entry that says “no GPU passthrough”. “sudo neuron-hardware-detect revert --target /” removes the setup for good.</source>
        <translation>屏幕一直是黑的？请重新启动，并在启动菜单中选择带有 “no GPU passthrough” 的条目。“sudo neuron-hardware-detect revert --target /” 会永久撤销全部设置。</translation>
    </message>
</context>
</TS>
