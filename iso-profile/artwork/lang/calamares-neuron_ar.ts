<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The NeuronOS Authors -->
<!-- SPDX-License-Identifier: CC0-1.0 -->
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>show</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>بطاقة رسوميات للأجهزة الافتراضية</translation>
    </message>
    <message>
        <source>The reserved card belongs to virtual machines alone. They run it at full speed, while your desktop uses the other one.</source>
        <translation>البطاقة المخصصة تعود إلى الأجهزة الافتراضية وحدها. تشغّلها بكامل سرعتها، بينما يستخدم سطح مكتبك البطاقة الأخرى.</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>بعد الإقلاع الأول</translation>
    </message>
    <message>
        <source>At every start NeuronOS checks that the card is ready. “neuron-hardware-detect verify” says what was found, and what to do if something is missing. “Virtual Machine Manager” makes virtual machines.</source>
        <translation>عند كل إقلاع يتحقق NeuronOS مما إذا كانت البطاقة متاحة. يبيّن الأمر ”neuron-hardware-detect verify“ ما وُجد، وما يجب فعله إن نقص شيء. تُنشأ الأجهزة الافتراضية ببرنامج ”Virtual Machine Manager“.</translation>
    </message>
    <message>
        <source>There is a way back</source>
        <translation>هناك طريق للعودة</translation>
    </message>
    <message>
        <source>Does the screen stay black? Restart, and choose the boot menu entry that says “no GPU passthrough”. “sudo neuron-hardware-detect revert --target /” removes the setup for good.</source>
        <translation>هل بقيت الشاشة مظلمة؟ أعد التشغيل واختر من قائمة الإقلاع المدخل الذي يحتوي على ”no GPU passthrough“. أما ”sudo neuron-hardware-detect revert --target /“ فيلغي كل شيء نهائيًا.</translation>
    </message>
</context>
</TS>
