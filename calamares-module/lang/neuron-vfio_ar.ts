<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Config</name>
    <message>
        <source>The graphics cards of this computer are still being looked at.</source>
        <translation>ما زالت بطاقات رسوميات هذا الحاسوب قيد الفحص.</translation>
    </message>
    <message>
        <source>No graphics card is set aside for virtual machines.</source>
        <translation>لا تُخصَّص أي بطاقة رسوميات للأجهزة الافتراضية.</translation>
    </message>
    <message>
        <source>No graphics card is set aside for virtual machines, because the page to choose one was not shown.</source>
        <translation>لا تُخصَّص أي بطاقة رسوميات للأجهزة الافتراضية، لأن صفحة اختيارها لم تُعرض.</translation>
    </message>
    <message>
        <source>No graphics card is set aside: the warning about %1 was not confirmed.</source>
        <translation>لا تُخصَّص أي بطاقة رسوميات: لم يؤكَّد التحذير بشأن %1.</translation>
    </message>
    <message>
        <source>%1 is set aside for virtual machines.</source>
        <translation>تُخصَّص %1 للأجهزة الافتراضية.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>I have read the warnings about %1, and want to set it aside all the same.</source>
        <translation>قرأت التحذيرات بشأن %1 وأريد تخصيصها مع ذلك.</translation>
    </message>
    <message>
        <source>Without this, the installation goes on and no graphics card is set aside.</source>
        <translation>بدون ذلك يستمر التثبيت ولا تُخصَّص أي بطاقة رسوميات.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A monitor is plugged into {0} ({1}); it shows nothing of this computer once a virtual machine has the card.</source>
        <translation>توجد شاشة موصولة بـ {0} ({1})؛ ولن تعرض شيئًا من هذا الحاسوب متى أخذ جهاز افتراضي البطاقة.</translation>
    </message>
    <message>
        <source>A part of the graphics card does not say what it is: {0}.</source>
        <translation>جزء من بطاقة الرسوميات لا يبيّن ما هو: {0}.</translation>
    </message>
    <message>
        <source>A symbolic link on the way to it leads in a circle or changes all the time: correct it and run the setup again.</source>
        <translation>رابط رمزي في الطريق إليه يدور في حلقة أو يتغير باستمرار: صحّحه وشغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>A unified kernel image carries its command line in it, so there is no boot entry without passthrough.</source>
        <translation>تحمل صورة النواة الموحدة سطر أوامرها في داخلها، لذا لا يوجد مدخل إقلاع بدون تمرير.</translation>
    </message>
    <message>
        <source>A unified kernel image is used, but neither {0} nor {1} exists, so {2} is not written anywhere.</source>
        <translation>تُستخدم صورة نواة موحدة، لكن لا يوجد {0} ولا {1}، لذا لا يُكتب {2} في أي مكان.</translation>
    </message>
    <message>
        <source>Add a second graphics card, or switch on the processor&apos;s own graphics in the firmware settings.</source>
        <translation>أضف بطاقة رسوميات ثانية، أو فعّل رسوميات المعالج في إعدادات البرنامج الثابت (UEFI/BIOS).</translation>
    </message>
    <message>
        <source>Add them to the kernel command line, or name the boot loader in the settings as target.boot_loader.</source>
        <translation>أضفها إلى سطر أوامر النواة، أو سمّ محمّل الإقلاع في الإعدادات بـ target.boot_loader.</translation>
    </message>
    <message>
        <source>Add {0} to it by hand.</source>
        <translation>أضف {0} إليه يدويًا.</translation>
    </message>
    <message>
        <source>All graphics cards stay with this computer.</source>
        <translation>تبقى جميع بطاقات الرسوميات لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>An earlier setup of this target had been interrupted and was finished first.</source>
        <translation>انقطع إعداد سابق لهذا الهدف وأُتمّ أولًا.</translation>
    </message>
    <message>
        <source>An earlier setup of this target had been interrupted and was undone first.</source>
        <translation>انقطع إعداد سابق لهذا الهدف وجرى التراجع عنه أولًا.</translation>
    </message>
    <message>
        <source>Ask whoever made the medium, or remove it from &quot;exclude&quot; in /etc/neuron-os/installer.toml.</source>
        <translation>اسأل من أعدّ الوسيط، أو أزلها من &quot;exclude&quot; في /etc/neuron-os/installer.toml.</translation>
    </message>
    <message>
        <source>Booster&apos;s images run no udev, so a function that has to be bound by its address goes to its usual driver at first.</source>
        <translation>لا يعمل udev في صور Booster، لذا تذهب الوظيفة التي يجب ربطها بعنوانها أولًا إلى تعريفها المعتاد.</translation>
    </message>
    <message>
        <source>Check that the boot entry you use has {0}: make the boot loader&apos;s configuration again (with GRUB: grub-mkconfig -o /boot/grub/grub.cfg), then restart.</source>
        <translation>تحقق من أن مدخل الإقلاع الذي تستخدمه يحتوي على {0}: أنشئ إعدادات محمّل الإقلاع من جديد (مع GRUB: ‏grub-mkconfig -o /boot/grub/grub.cfg) ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>Check the kernel parameters of the boot entry you use; on a computer with an Intel processor intel_iommu=on must be among them.</source>
        <translation>تحقق من معاملات النواة لمدخل الإقلاع الذي تستخدمه؛ في حاسوب بمعالج Intel يجب أن يكون intel_iommu=on بينها.</translation>
    </message>
    <message>
        <source>Choose it only if you know that your virtual machine can work without a screen on this chip; Looking Glass or a remote desktop shows its picture.</source>
        <translation>لا تخترها إلا إذا كنت تعلم أن جهازك الافتراضي يعمل بلا شاشة على هذه الشريحة؛ يعرض Looking Glass أو سطح مكتب بعيد صورته.</translation>
    </message>
    <message>
        <source>Choose it only if your monitor is plugged into another graphics card.</source>
        <translation>لا تخترها إلا إذا كانت شاشتك موصولة ببطاقة رسوميات أخرى.</translation>
    </message>
    <message>
        <source>Choose those cards too if they shall still be given away.</source>
        <translation>اختر تلك البطاقات أيضًا إن كان ينبغي أن تظل ممنوحة.</translation>
    </message>
    <message>
        <source>Compare the files named *.neuron-new in the target with those beside them, then delete the journal and run the setup again.</source>
        <translation>قارن الملفات المسماة *.neuron-new في النظام الهدف بالملفات المجاورة لها، ثم احذف سجل العمليات وشغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>Correct the line. What the parser says: {0}</source>
        <translation>صحّح السطر. يقول المحلّل: {0}</translation>
    </message>
    <message>
        <source>Correct the settings file, or leave the key out to have it found out.</source>
        <translation>صحّح ملف الإعدادات، أو احذف المفتاح ليُكتشف تلقائيًا.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Every graphics card is given away: this computer has no picture of its own.</source>
        <translation>مُنحت كل بطاقات الرسوميات: ليست لهذا الحاسوب صورة خاصة به.</translation>
    </message>
    <message>
        <source>Every graphics card is needed for the computer&apos;s own picture or is part of the processor.</source>
        <translation>كل بطاقة رسوميات إما لازمة لصورة الحاسوب أو جزء من المعالج.</translation>
    </message>
    <message>
        <source>Every graphics card that is not needed for the picture has something in its way; the reason is given with each card.</source>
        <translation>لكل بطاقة رسوميات لا تحتاجها الصورة مانع ما؛ وهو مبيَّن عند البطاقة.</translation>
    </message>
    <message>
        <source>Free some space on that file system and run the setup again; every file is still as it was or as it shall be.</source>
        <translation>أفرغ مساحة على نظام الملفات هذا وشغّل الإعداد من جديد؛ كل ملف إما كما كان أو كما ينبغي أن يكون.</translation>
    </message>
    <message>
        <source>GPU passthrough is not set up on this system.</source>
        <translation>تمرير GPU غير مُعَدّ على هذا النظام.</translation>
    </message>
    <message>
        <source>GPU passthrough is ready: vfio-pci holds all {0} functions.</source>
        <translation>تمرير GPU جاهز: لدى vfio-pci جميع الوظائف وعددها {0}.</translation>
    </message>
    <message>
        <source>GPU passthrough was not set up; the graphics cards work as usual.</source>
        <translation>لم يُعَدّ تمرير GPU؛ تعمل بطاقات الرسوميات كالمعتاد.</translation>
    </message>
    <message>
        <source>GPU passthrough was set up only in part; look at the warnings before you restart.</source>
        <translation>أُعِدّ تمرير GPU جزئيًا فقط؛ اقرأ التحذيرات قبل إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Give the functions to a virtual machine, for example with virt-manager.</source>
        <translation>امنح الوظائف لجهاز افتراضي، مثلًا بواسطة virt-manager.</translation>
    </message>
    <message>
        <source>Go on with the installation; if you add a graphics card later, run neuron-hardware-detect on the installed system.</source>
        <translation>تابع التثبيت؛ وإذا أضفت بطاقة رسوميات لاحقًا فشغّل neuron-hardware-detect على النظام المثبَّت.</translation>
    </message>
    <message>
        <source>If the card was taken out, run &quot;neuron-hardware-detect revert --target /&quot; or set passthrough up for another one; else check that it sits firmly in its slot.</source>
        <translation>إذا أُخرجت البطاقة فشغّل &quot;‎neuron-hardware-detect revert --target /‎&quot; أو أعِدّ التمرير لبطاقة أخرى؛ وإلا فتحقق من ثباتها في منفذها.</translation>
    </message>
    <message>
        <source>If the machine does not start without it, choose the boot entry without passthrough and undo the setup.</source>
        <translation>إذا لم يقلع الحاسوب بدونه فاختر مدخل الإقلاع بدون تمرير وتراجع عن الإعداد.</translation>
    </message>
    <message>
        <source>If the screen stays dark, press e in the boot menu and add {0}.</source>
        <translation>إذا بقيت الشاشة مظلمة فاضغط e في قائمة الإقلاع وأضف {0}.</translation>
    </message>
    <message>
        <source>If the screen stays dark, restart and choose the boot menu entry that ends in &quot;(no GPU passthrough)&quot;.</source>
        <translation>إذا بقيت الشاشة مظلمة فأعد التشغيل واختر من قائمة الإقلاع المدخل الذي ينتهي بـ &quot;(no GPU passthrough)&quot;.</translation>
    </message>
    <message>
        <source>If the virtual machine shows no picture the second time, restart the computer.</source>
        <translation>إذا لم يعرض الجهاز الافتراضي صورة في المرة الثانية فأعد تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>It cannot be told whether this computer started with {0}; if it did, its screen stays dark after the next start.</source>
        <translation>لا يمكن معرفة ما إذا كان هذا الحاسوب قد أقلع بواسطة {0}؛ إن كان كذلك فستبقى شاشتها مظلمة بعد الإقلاع القادم.</translation>
    </message>
    <message>
        <source>It cannot be told which graphics card shows the computer&apos;s picture.</source>
        <translation>لا يمكن معرفة أي بطاقة رسوميات تعرض صورة الحاسوب.</translation>
    </message>
    <message>
        <source>It is told apart by its slot instead; after moving cards to other slots, set passthrough up again.</source>
        <translation>تُميَّز بمنفذها بدلًا من ذلك؛ بعد نقل البطاقات إلى منافذ أخرى أعِدّ التمرير من جديد.</translation>
    </message>
    <message>
        <source>It was changed since; only what the setup put in was taken out.</source>
        <translation>تغيّر الملف منذ ذلك الحين؛ أُزيل فقط ما وضعه الإعداد.</translation>
    </message>
    <message>
        <source>It was changed since; only what the setup put in was taken out. {0}, which the setup had taken out, is not put back.</source>
        <translation>تغيّر الملف منذ ذلك الحين؛ أُزيل فقط ما وضعه الإعداد. {0}، الذي أزاله الإعداد، لا يُعاد.</translation>
    </message>
    <message>
        <source>Its output is in the log. Correct the cause and run it again in the installed system.</source>
        <translation>مخرجاته في السجل. عالج السبب وشغّله من جديد في النظام المثبَّت.</translation>
    </message>
    <message>
        <source>Keep it plugged in, always in the same port, and switched on before this computer starts.</source>
        <translation>أبقها موصولة، دائمًا بالمنفذ نفسه، ومشغّلة قبل إقلاع هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Keep one graphics card, or make sure that you can reach this computer over the network.</source>
        <translation>احتفظ ببطاقة رسوميات واحدة، أو تأكد من قدرتك على الوصول إلى هذا الحاسوب عبر الشبكة.</translation>
    </message>
    <message>
        <source>Look at that file in the target and at the kernel log, then run the setup again.</source>
        <translation>انظر إلى هذا الملف في النظام الهدف وإلى سجل النواة، ثم شغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>Look for DMAR or AMD-Vi in the kernel log (journalctl -b -k): the firmware may leave this device out; an update may help.</source>
        <translation>ابحث عن DMAR أو AMD-Vi في سجل النواة (journalctl -b -k): ربما يُغفل البرنامج الثابت هذا الجهاز؛ قد يفيد تحديث.</translation>
    </message>
    <message>
        <source>Look for a firmware update, or put the card into another slot.</source>
        <translation>ابحث عن تحديث للبرنامج الثابت، أو ضع البطاقة في منفذ آخر.</translation>
    </message>
    <message>
        <source>Look for vfio in the kernel log (journalctl -b -k --grep vfio). If there is nothing, the kernel has no module vfio-pci or the configuration is not in the initramfs: make it again and restart.</source>
        <translation>ابحث عن vfio في سجل النواة (journalctl -b -k --grep vfio). إن لم يوجد شيء فليس للنواة وحدة vfio-pci أو أن الإعدادات ليست في initramfs: أنشئه من جديد وأعد التشغيل.</translation>
    </message>
    <message>
        <source>Make the generator load vfio_pci early, or name it in the settings as target.initramfs.</source>
        <translation>اجعل المولّد يحمّل vfio_pci مبكرًا، أو سمّه في الإعدادات بـ target.initramfs.</translation>
    </message>
    <message>
        <source>Make {0} a text file of at most {1} KiB.</source>
        <translation>اجعل {0} ملفًا نصيًا لا يتجاوز {1} كيبيبايت.</translation>
    </message>
    <message>
        <source>Make {0} a text file that can be read. What the system says: {1}</source>
        <translation>اجعل {0} ملفًا نصيًا يمكن قراءته. يقول النظام: {1}</translation>
    </message>
    <message>
        <source>Updating the files that the system starts from</source>
        <translation>جارٍ تحديث الملفات التي يُقلع منها النظام</translation>
    </message>
    <message>
        <source>Mount the target read-write and run the setup again.</source>
        <translation>صِل النظام الهدف للقراءة والكتابة وشغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>Name the directory where the installed system is mounted.</source>
        <translation>حدّد المجلد الذي وُصل فيه النظام المثبَّت.</translation>
    </message>
    <message>
        <source>No driver holds {0}, not even vfio-pci.</source>
        <translation>لا يمسك أي تعريف بـ {0}، ولا حتى vfio-pci.</translation>
    </message>
    <message>
        <source>No known boot loader was found in the target, so the kernel parameters {0} are not written anywhere.</source>
        <translation>لم يُعثر في النظام الهدف على محمّل إقلاع معروف، لذا لا تُكتب معاملات النواة {0} في أي مكان.</translation>
    </message>
    <message>
        <source>No known initramfs generator was found in the target, so vfio-pci may come too late to get the GPU.</source>
        <translation>لم يُعثر في النظام الهدف على مولّد initramfs معروف، لذا قد يتأخر vfio-pci عن أخذ GPU.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. To change a setting, create that file and write the setting into it.</source>
        <translation>لا حاجة إلى فعل شيء. لتغيير إعداد أنشئ هذا الملف واكتب الإعداد فيه.</translation>
    </message>
    <message>
        <source>Only go on if you can reach this computer another way, for example over the network.</source>
        <translation>لا تتابع إلا إذا كان بإمكانك الوصول إلى هذا الحاسوب بطريقة أخرى، مثلًا عبر الشبكة.</translation>
    </message>
    <message>
        <source>Passthrough works here only if the outer machine hands a graphics card and an IOMMU to this one.</source>
        <translation>لا يعمل التمرير هنا إلا إذا سلّم الجهاز الخارجي إلى هذا الجهاز بطاقة رسوميات وIOMMU.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>الرجاء الإبلاغ عن ذلك مع السجل.</translation>
    </message>
    <message>
        <source>Plug a monitor into another graphics card before the first start, or use a second input of this one.</source>
        <translation>صِل شاشة ببطاقة رسوميات أخرى قبل الإقلاع الأول، أو استخدم مدخلًا ثانيًا لهذه الشاشة.</translation>
    </message>
    <message>
        <source>Prefer a graphics card in a slot.</source>
        <translation>الأفضل استخدام بطاقة رسوميات في منفذ.</translation>
    </message>
    <message>
        <source>Put a # in front of that line of the preset.</source>
        <translation>ضع # قبل ذلك السطر من ملف الإعداد المسبق.</translation>
    </message>
    <message>
        <source>Put settings of your own into another file of that directory.</source>
        <translation>ضع إعداداتك الخاصة في ملف آخر من ذلك المجلد.</translation>
    </message>
    <message>
        <source>Put the card into another slot (the one nearest to the processor is usually separate), or look for a firmware update.</source>
        <translation>ضع البطاقة في منفذ آخر (الأقرب إلى المعالج يكون عادةً منفصلًا)، أو ابحث عن تحديث للبرنامج الثابت.</translation>
    </message>
    <message>
        <source>Put the card into another slot, one that is wired to the processor, then set passthrough up again.</source>
        <translation>ضع البطاقة في منفذ آخر موصول بالمعالج، ثم أعِدّ التمرير من جديد.</translation>
    </message>
    <message>
        <source>Put the card into another slot, or give the virtual machine these devices as well.</source>
        <translation>ضع البطاقة في منفذ آخر، أو امنح الجهاز الافتراضي هذه الأجهزة أيضًا.</translation>
    </message>
    <message>
        <source>Put the whole kernel command line with these words into {0} and make the image again.</source>
        <translation>ضع سطر أوامر النواة كاملًا مع هذه الكلمات في {0} وأنشئ الصورة من جديد.</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>جارٍ التحقق مما كُتب</translation>
    </message>
    <message>
        <source>Remove it from the target before the images are made.</source>
        <translation>أزله من النظام الهدف قبل إنشاء الصور.</translation>
    </message>
    <message>
        <source>Remove the ids from {0}.</source>
        <translation>أزل ids من {0}.</translation>
    </message>
    <message>
        <source>Remove the line, or look the name up in the comments of the settings file that was shipped.</source>
        <translation>أزل السطر، أو ابحث عن الاسم في تعليقات ملف الإعدادات الأصلي.</translation>
    </message>
    <message>
        <source>Remove {0} from the kernel command line.</source>
        <translation>أزل {0} من سطر أوامر النواة.</translation>
    </message>
    <message>
        <source>Rename that file so that it sorts before ours, or let it add to {0} only.</source>
        <translation>أعد تسمية ذلك الملف ليأتي قبل ملفنا، أو اجعله يضيف إلى {0} فقط.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or delete it and undo the earlier setup by hand; then run the setup again.</source>
        <translation>استعده من نسخة احتياطية، أو احذفه وتراجع عن الإعداد السابق يدويًا؛ ثم شغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>Run it as root.</source>
        <translation>شغّله بصلاحيات root.</translation>
    </message>
    <message>
        <source>Run the setup again.</source>
        <translation>شغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>Run this step after the system was unpacked and before the target is unmounted.</source>
        <translation>شغّل هذه الخطوة بعد فك حزم النظام وقبل فصل النظام الهدف.</translation>
    </message>
    <message>
        <source>Running {0}</source>
        <translation>جارٍ تشغيل {0}</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>احفظ الملف نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Scan again; the graphics cards and their addresses are listed by &quot;neuron-hardware-detect scan&quot;.</source>
        <translation>افحص من جديد؛ يسرد &quot;neuron-hardware-detect scan&quot; بطاقات الرسوميات وعناوينها.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to an absolute path in quotes without &quot;..&quot; in it, such as &quot;{1}&quot;, or to &quot;&quot; for none.</source>
        <translation>اضبط &quot;{0}&quot; على مسار مطلق بين علامتي اقتباس بدون &quot;..&quot; فيه، مثل &quot;{1}&quot;، أو على &quot;&quot; لعدم وجوده.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to an absolute path in quotes, such as &quot;{1}&quot;.</source>
        <translation>اضبط &quot;{0}&quot; على مسار مطلق بين علامتي اقتباس، مثل &quot;{1}&quot;.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to one of {1}.</source>
        <translation>اضبط &quot;{0}&quot; على واحد من {1}.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to true or false, without quotes.</source>
        <translation>اضبط &quot;{0}&quot; على true أو false بدون علامات اقتباس.</translation>
    </message>
    <message>
        <source>Set binding = &quot;address&quot; in the settings and set passthrough up again, then only the chosen card is taken.</source>
        <translation>ضع binding = &quot;address&quot; في الإعدادات وأعِدّ التمرير من جديد، فلا تؤخذ إلا البطاقة المختارة.</translation>
    </message>
    <message>
        <source>Set binding = &quot;auto&quot; in the settings of the installer.</source>
        <translation>ضع binding = &quot;auto&quot; في إعدادات المثبّت.</translation>
    </message>
    <message>
        <source>Set passthrough up again with &quot;neuron-hardware-detect apply --target / --gpu ADDRESS&quot;, where ADDRESS is the GPU&apos;s new address, and correct the address in your virtual machines.</source>
        <translation>أعِدّ التمرير من جديد بـ &quot;‎neuron-hardware-detect apply --target / --gpu ADDRESS‎&quot;، حيث ADDRESS هو العنوان الجديد لـ GPU، وصحّح العنوان في أجهزتك الافتراضية.</translation>
    </message>
    <message>
        <source>Start the installer again with &quot;intel_iommu=on&quot; among the kernel parameters; the installed system gets it in any case.</source>
        <translation>شغّل المثبّت من جديد مع &quot;intel_iommu=on&quot; ضمن معاملات النواة؛ والنظام المثبَّت يحصل عليه في كل الأحوال.</translation>
    </message>
    <message>
        <source>Start the installer again without &quot;amd_iommu=off&quot; and &quot;iommu=off&quot; among the kernel parameters; the installed system boots without them in any case.</source>
        <translation>شغّل المثبّت من جديد بدون &quot;amd_iommu=off&quot; و&quot;iommu=off&quot; ضمن معاملات النواة؛ والنظام المثبَّت يقلع بدونهما في كل الأحوال.</translation>
    </message>
    <message>
        <source>Start the installer without it; in the installed system it is removed when passthrough is set up.</source>
        <translation>شغّل المثبّت بدونه؛ وفي النظام المثبَّت يُزال عند إعداد التمرير.</translation>
    </message>
    <message>
        <source>Start the installer without this parameter to see the real groups; a virtual machine could otherwise reach memory of this computer.</source>
        <translation>شغّل المثبّت بدون هذا المعامل لرؤية المجموعات الحقيقية؛ وإلا فقد يصل جهاز افتراضي إلى ذاكرة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Switch on &quot;IOMMU&quot; (also called AMD-Vi) and &quot;SVM Mode&quot; in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>فعّل &quot;IOMMU&quot; (يسمى أيضًا AMD-Vi) و&quot;SVM Mode&quot; في إعدادات البرنامج الثابت (UEFI/BIOS)؛ وإن لم يوجد هذا الإعداد فالمعالج لا يدعمه.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; (Intel Virtualization Technology for Directed I/O) in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>فعّل &quot;VT-d&quot; ‏(Intel Virtualization Technology for Directed I/O) في إعدادات البرنامج الثابت (UEFI/BIOS)؛ وإن لم يوجد هذا الإعداد فالمعالج لا يدعمه.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; or &quot;IOMMU&quot; in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>فعّل &quot;VT-d&quot; أو &quot;IOMMU&quot; في إعدادات البرنامج الثابت (UEFI/BIOS)؛ وإن لم يوجد هذا الإعداد فالمعالج لا يدعمه.</translation>
    </message>
    <message>
        <source>Switch on VT-d (Intel) or AMD-Vi, also called IOMMU (AMD), in the firmware settings; an update of the firmware may have switched it off.</source>
        <translation>فعّل VT-d ‏(Intel) أو AMD-Vi، ويسمى أيضًا IOMMU ‏(AMD)، في إعدادات البرنامج الثابت (UEFI/BIOS)؛ ربما أوقفه تحديث للبرنامج الثابت.</translation>
    </message>
    <message>
        <source>Take {0} out of the boot loader&apos;s configuration, then restart.</source>
        <translation>أزل {0} من إعدادات محمّل الإقلاع ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>The IOMMU does not cover {0}: it is in no IOMMU group, so no virtual machine can have it.</source>
        <translation>لا تغطي IOMMU ‏{0}: ليست في أي مجموعة IOMMU، لذا لا يمكن لأي جهاز افتراضي الحصول عليها.</translation>
    </message>
    <message>
        <source>The IOMMU is off because the firmware does not offer it, so no virtual machine can get a device.</source>
        <translation>IOMMU موقفة لأن البرنامج الثابت لا يوفّرها، لذا لا يمكن لأي جهاز افتراضي الحصول على جهاز.</translation>
    </message>
    <message>
        <source>The IOMMU is off because the kernel does not use it, so no virtual machine can get a device.</source>
        <translation>IOMMU موقفة لأن النواة لا تستخدمها، لذا لا يمكن لأي جهاز افتراضي الحصول على جهاز.</translation>
    </message>
    <message>
        <source>The IOMMU is off, so it cannot be seen which graphics card can be separated from the rest of the computer.</source>
        <translation>IOMMU موقفة، لذا لا يمكن رؤية أي بطاقة رسوميات يمكن فصلها عن بقية الحاسوب.</translation>
    </message>
    <message>
        <source>The card may be asleep or faulty: restart the computer and start the installer again.</source>
        <translation>ربما تكون البطاقة نائمة أو معطلة: أعد تشغيل الحاسوب وشغّل المثبّت من جديد.</translation>
    </message>
    <message>
        <source>The command {0} failed in the installed system with exit code {1}.</source>
        <translation>فشل الأمر {0} في النظام المثبَّت برمز الخروج {1}.</translation>
    </message>
    <message>
        <source>The computer was started without GPU passthrough ({0} is on the kernel command line).</source>
        <translation>أقلع الحاسوب بدون تمرير GPU ‏({0} في سطر أوامر النواة).</translation>
    </message>
    <message>
        <source>The device {1} that was at {0} is not in this computer any more.</source>
        <translation>الجهاز {1} الذي كان عند {0} لم يعد في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The device {1} that was at {0} is now at {2}.</source>
        <translation>الجهاز {1} الذي كان عند {0} هو الآن عند {2}.</translation>
    </message>
    <message>
        <source>The driver {1} holds {0} instead of vfio-pci.</source>
        <translation>يمسك التعريف {1} بـ {0} بدلًا من vfio-pci.</translation>
    </message>
    <message>
        <source>The firmware of this computer has switched off the part that keeps a virtual machine&apos;s devices apart (IOMMU), so no graphics card can be given away yet.</source>
        <translation>أوقف البرنامج الثابت لهذا الحاسوب الجزء الذي يعزل أجهزة الجهاز الافتراضي (IOMMU)، لذا لا يمكن منح أي بطاقة رسوميات بعد.</translation>
    </message>
    <message>
        <source>The image {0} does not hold {1}.</source>
        <translation>لا تحتوي الصورة {0} على {1}.</translation>
    </message>
    <message>
        <source>The kernel knows no way to reset {0}, so a virtual machine may be able to use it only once per start of this computer.</source>
        <translation>لا تعرف النواة طريقة لإعادة ضبط {0}، لذا قد لا يستطيع جهاز افتراضي استخدامها إلا مرة واحدة في كل إقلاع لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>The kernel parameter {0} has characters that boot configuration could misread, so it is not written.</source>
        <translation>في معامل النواة {0} محارف قد تسيء إعدادات الإقلاع قراءتها، لذا لا يُكتب.</translation>
    </message>
    <message>
        <source>The kernel was started with {0}, which switches passthrough off.</source>
        <translation>أقلعت النواة مع {0} الذي يوقف التمرير.</translation>
    </message>
    <message>
        <source>The kernel was started without {0}, which passthrough needs.</source>
        <translation>أقلعت النواة بدون {0} الذي يحتاجه التمرير.</translation>
    </message>
    <message>
        <source>The page about graphics cards could not be shown, so all of them stay with this computer.</source>
        <translation>تعذّر عرض صفحة بطاقات الرسوميات، لذا تبقى جميعها لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>The running kernel has the parameter {0}, which switches off what passthrough needs.</source>
        <translation>للنواة الجارية المعامل {0} الذي يوقف ما يحتاجه التمرير.</translation>
    </message>
    <message>
        <source>The running kernel was told to pretend that devices are separate ({0}), so the groups shown are not those of the hardware.</source>
        <translation>طُلب من النواة الجارية أن تتظاهر بأن الأجهزة منفصلة ({0})، لذا فالمجموعات المعروضة ليست مجموعات العتاد.</translation>
    </message>
    <message>
        <source>The running system does not use the part that keeps a virtual machine&apos;s devices apart (IOMMU), although the firmware offers it, so it cannot be seen what each graphics card shares.</source>
        <translation>لا يستخدم النظام الجاري الجزء الذي يعزل أجهزة الجهاز الافتراضي (IOMMU) مع أن البرنامج الثابت يوفّره، لذا لا يمكن رؤية ما تشترك فيه كل بطاقة رسوميات.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be opened, so nothing is set up unless you choose it.</source>
        <translation>تعذّر فتح ملف الإعدادات {0}، لذا لا يُعَدّ شيء إلا إذا اخترته.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be understood at line {1}, column {2}, so nothing is set up unless you choose it.</source>
        <translation>لا يمكن فهم ملف الإعدادات {0} عند السطر {1} والعمود {2}، لذا لا يُعَدّ شيء إلا إذا اخترته.</translation>
    </message>
    <message>
        <source>The settings file {0} gives &quot;{3}&quot; in line {1}, column {2} a value it cannot have, so nothing is set up unless you choose it.</source>
        <translation>يعطي ملف الإعدادات {0} لـ &quot;{3}&quot; في السطر {1} والعمود {2} قيمة غير ممكنة، لذا لا يُعَدّ شيء إلا إذا اخترته.</translation>
    </message>
    <message>
        <source>The settings file {0} is too large to be one, so nothing is set up unless you choose it.</source>
        <translation>ملف الإعدادات {0} أكبر من أن يكون ملف إعدادات، لذا لا يُعَدّ شيء إلا إذا اخترته.</translation>
    </message>
    <message>
        <source>The settings file {0} sets &quot;{3}&quot; in line {1}, column {2}, which does not exist, so it has no effect.</source>
        <translation>يضبط ملف الإعدادات {0} &quot;{3}&quot; في السطر {1} والعمود {2}، وهو غير موجود، لذا لا أثر له.</translation>
    </message>
    <message>
        <source>The settings name {0} = {1}, which this program does not know.</source>
        <translation>تذكر الإعدادات {0} = {1}، وهو ما لا يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The shell does not find {0} at the beginning of {1}.</source>
        <translation>لا تجد الصدفة {0} في بداية {1}.</translation>
    </message>
    <message>
        <source>The shell does not find {0} in {1}.</source>
        <translation>لا تجد الصدفة {0} في {1}.</translation>
    </message>
    <message>
        <source>The target {0} could not be opened: {1}.</source>
        <translation>تعذّر فتح النظام الهدف {0}: {1}.</translation>
    </message>
    <message>
        <source>The target {0} was opened for reading only.</source>
        <translation>فُتح النظام الهدف {0} للقراءة فقط.</translation>
    </message>
    <message>
        <source>There is no graphics card at {0} that could be given away.</source>
        <translation>لا توجد عند {0} بطاقة رسوميات يمكن منحها.</translation>
    </message>
    <message>
        <source>There is no graphics card that could be given to a virtual machine.</source>
        <translation>لا توجد بطاقة رسوميات يمكن منحها لجهاز افتراضي.</translation>
    </message>
    <message>
        <source>There is no settings file {0}, so every setting has its default.</source>
        <translation>لا يوجد ملف إعدادات {0}، لذا لكل إعداد قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>There is no system in {0}: neither etc/os-release nor usr/lib/os-release exists beneath it.</source>
        <translation>لا يوجد نظام في {0}: لا etc/os-release ولا usr/lib/os-release موجود تحته.</translation>
    </message>
    <message>
        <source>This computer has no graphics card that could be given to a virtual machine.</source>
        <translation>لا توجد في هذا الحاسوب بطاقة رسوميات يمكن منحها لجهاز افتراضي.</translation>
    </message>
    <message>
        <source>This computer is itself a virtual machine ({0}).</source>
        <translation>هذا الحاسوب نفسه جهاز افتراضي ({0}).</translation>
    </message>
    <message>
        <source>This is a mistake in the program: please report it with the log.</source>
        <translation>هذا خطأ في البرنامج: الرجاء الإبلاغ عنه مع السجل.</translation>
    </message>
    <message>
        <source>To give this card away, make another graphics card the primary display in the firmware settings and start the installer again.</source>
        <translation>للتخلي عن هذه البطاقة اجعل بطاقة رسوميات أخرى شاشة العرض الأساسية في إعدادات البرنامج الثابت (UEFI/BIOS) ثم شغّل المثبّت من جديد.</translation>
    </message>
    <message>
        <source>To set it up later, run &quot;neuron-hardware-detect apply&quot; on the installed system.</source>
        <translation>لإعدادها لاحقًا شغّل &quot;neuron-hardware-detect apply&quot; على النظام المثبَّت.</translation>
    </message>
    <message>
        <source>To set it up, run &quot;neuron-hardware-detect plan&quot; to see what would be done, then &quot;neuron-hardware-detect apply --target /&quot; as root.</source>
        <translation>لإعداده شغّل &quot;neuron-hardware-detect plan&quot; لترى ما سيحدث، ثم &quot;‎neuron-hardware-detect apply --target /‎&quot; بصلاحيات root.</translation>
    </message>
    <message>
        <source>To set one up later, run &quot;neuron-hardware-detect apply&quot; on the installed system; the installer&apos;s log says why the page failed.</source>
        <translation>لإعداد بطاقة لاحقًا شغّل &quot;neuron-hardware-detect apply&quot; على النظام المثبَّت؛ سجل المثبّت يبيّن سبب فشل الصفحة.</translation>
    </message>
    <message>
        <source>To undo everything, run &quot;sudo neuron-hardware-detect revert --target /&quot; and restart.</source>
        <translation>للتراجع عن كل شيء شغّل &quot;‎sudo neuron-hardware-detect revert --target /‎&quot; ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>To use passthrough, restart and choose the usual boot entry.</source>
        <translation>لاستخدام التمرير أعد التشغيل واختر مدخل الإقلاع المعتاد.</translation>
    </message>
    <message>
        <source>Two assignments to {1} in {0} run into each other without a blank, so the file is left as it is.</source>
        <translation>إسنادان إلى {1} في {0} متلاصقان بلا مسافة، لذا يُترك الملف كما هو.</translation>
    </message>
    <message>
        <source>Undoing the setup brings it back.</source>
        <translation>التراجع عن الإعداد يعيده.</translation>
    </message>
    <message>
        <source>Use letters, digits and _ . - , : = / @ + % only.</source>
        <translation>استخدم الحروف والأرقام و _ . - , : = / @ + % فقط.</translation>
    </message>
    <message>
        <source>Use mkinitcpio or dracut for this graphics card.</source>
        <translation>استخدم mkinitcpio أو dracut لبطاقة الرسوميات هذه.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>استخدم ذلك الإصدار.</translation>
    </message>
    <message>
        <source>Usually the initramfs was made without the configuration: make it again (with mkinitcpio: mkinitcpio -P) and restart.</source>
        <translation>عادةً أُنشئ initramfs بدون الإعدادات: أنشئه من جديد (مع mkinitcpio: ‏mkinitcpio -P) وأعد التشغيل.</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; if that is what is meant, or remove the line.</source>
        <translation>اكتب &quot;{0}&quot; إن كان هذا هو المقصود، أو أزل السطر.</translation>
    </message>
    <message>
        <source>Write [{0}] on a line of its own, and its keys on the lines below.</source>
        <translation>اكتب [{0}] في سطر مستقل، ومفاتيحه في الأسطر التي تحته.</translation>
    </message>
    <message>
        <source>Write in &quot;{0}&quot; IDs such as &quot;{1}&quot; or addresses such as &quot;{2}&quot;, each in quotes, between [ and ].</source>
        <translation>اكتب في &quot;{0}&quot; معرّفات مثل &quot;{1}&quot; أو عناوين مثل &quot;{2}&quot;، كلًّا بين علامتي اقتباس، بين [ و ].</translation>
    </message>
    <message>
        <source>Write in &quot;{0}&quot; each kernel parameter in quotes of its own, such as &quot;{1}&quot;, between [ and ], made of letters, digits and _ . - , : = / @ + % only.</source>
        <translation>اكتب في &quot;{0}&quot; كل معامل نواة بين علامتي اقتباس خاصتين به، مثل &quot;{1}&quot;، بين [ و ]، من حروف وأرقام و _ . - , : = / @ + % فقط.</translation>
    </message>
    <message>
        <source>Writing the configuration</source>
        <translation>جارٍ كتابة الإعدادات</translation>
    </message>
    <message>
        <source>vfio-pci holds {0} too, which was not chosen: it has the same IDs as a device that was.</source>
        <translation>يمسك vfio-pci أيضًا بـ {0} الذي لم يُختر: له نفس معرّفات جهاز اختير.</translation>
    </message>
    <message>
        <source>{0} also tells vfio-pci which functions to take, and only one of the two files counts.</source>
        <translation>يخبر {0} أيضًا vfio-pci بالوظائف التي يأخذها، ولا يُحتسب إلا أحد الملفين.</translation>
    </message>
    <message>
        <source>{0} can be separated from everything else, and the computer shows its picture with another one ({1}).</source>
        <translation>يمكن فصل {0} عن كل شيء آخر، ويعرض الحاسوب صورته ببطاقة أخرى ({1}).</translation>
    </message>
    <message>
        <source>{0} can be separated from everything else.</source>
        <translation>يمكن فصل {0} عن كل شيء آخر.</translation>
    </message>
    <message>
        <source>{0} cannot be separated from devices this computer needs: {1}.</source>
        <translation>لا يمكن فصل {0} عن أجهزة يحتاجها هذا الحاسوب: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be separated from {1}: a virtual machine can have the card only when this computer does without these too.</source>
        <translation>لا يمكن فصل {0} عن {1}: لا يمكن لجهاز افتراضي أخذ البطاقة إلا إذا استغنى هذا الحاسوب عن هذه أيضًا.</translation>
    </message>
    <message>
        <source>{0} cannot be set aside for virtual machines; nothing is changed.</source>
        <translation>لا يمكن تخصيص {0} للأجهزة الافتراضية؛ لا يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>{0} changed after the plan was made, so nothing was written.</source>
        <translation>تغيّر {0} بعد وضع الخطة، لذا لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{0} could not be understood (a quotation or a bracket does not end, or there is a here-document), so {1} is left as it is.</source>
        <translation>لا يمكن فهم {0} (اقتباس أو قوس غير مغلق، أو يوجد here-document)، لذا يُترك {1} كما هو.</translation>
    </message>
    <message>
        <source>{0} does not hold what was written into it.</source>
        <translation>لا يحتوي {0} على ما كُتب فيه.</translation>
    </message>
    <message>
        <source>{0} gave other functions to vfio-pci ({1}); the new choice takes their place.</source>
        <translation>كان {0} يمنح vfio-pci وظائف أخرى ({1})؛ والاختيار الجديد يحل محلها.</translation>
    </message>
    <message>
        <source>{0} has parts with the same IDs as devices that should stay, and binding by IDs takes those as well: {1}.</source>
        <translation>في {0} أجزاء لها نفس معرّفات أجهزة ينبغي أن تبقى، والربط بالمعرّفات يأخذ هذه أيضًا: {1}.</translation>
    </message>
    <message>
        <source>{0} has parts with the same IDs as devices that this computer keeps: {1}.</source>
        <translation>في {0} أجزاء لها نفس معرّفات أجهزة يحتفظ بها هذا الحاسوب: {1}.</translation>
    </message>
    <message>
        <source>{0} has {1} more than once.</source>
        <translation>يرد {1} في {0} أكثر من مرة.</translation>
    </message>
    <message>
        <source>{0} in the target could not be read: {1}.</source>
        <translation>تعذّرت قراءة {0} في النظام الهدف: {1}.</translation>
    </message>
    <message>
        <source>{0} in the target could not be written: {1}.</source>
        <translation>تعذّرت كتابة {0} في النظام الهدف: {1}.</translation>
    </message>
    <message>
        <source>{0} in the target is damaged, so an interrupted setup cannot be finished.</source>
        <translation>‏{0} في النظام الهدف تالف، لذا لا يمكن إتمام إعداد منقطع.</translation>
    </message>
    <message>
        <source>{0} in the target is damaged, so what was set up before cannot be told.</source>
        <translation>‏{0} في النظام الهدف تالف، لذا لا يمكن معرفة ما أُعِدّ سابقًا.</translation>
    </message>
    <message>
        <source>{0} in the target was written by a later version of this program (schema {1}).</source>
        <translation>كُتب {0} في النظام الهدف بإصدار أحدث من هذا البرنامج (المخطط {1}).</translation>
    </message>
    <message>
        <source>{0} is a laptop&apos;s second graphics chip without outputs of its own: a virtual machine can compute with it, but its picture has to travel through memory.</source>
        <translation>{0} شريحة الرسوميات الثانية لحاسوب محمول بلا مخارج خاصة بها: يمكن لجهاز افتراضي أن يحسب بها، لكن صورته يجب أن تمر عبر الذاكرة.</translation>
    </message>
    <message>
        <source>{0} is excluded by the settings of this installation medium.</source>
        <translation>{0} مستبعدة بإعدادات وسيط التثبيت هذا.</translation>
    </message>
    <message>
        <source>{0} is in IOMMU group {1} together with devices that this computer uses: {2}. No virtual machine that is given {0} will start.</source>
        <translation>‏{0} في مجموعة IOMMU ‏{1} مع أجهزة يستخدمها هذا الحاسوب: {2}. لن يبدأ أي جهاز افتراضي يُمنح {0}.</translation>
    </message>
    <message>
        <source>{0} is in an external enclosure: unplugging it while a virtual machine runs crashes that machine.</source>
        <translation>{0} في علبة خارجية: فصلها أثناء عمل جهاز افتراضي يؤدي إلى انهياره.</translation>
    </message>
    <message>
        <source>{0} is in no IOMMU group, so no virtual machine can get it.</source>
        <translation>‏{0} ليس في أي مجموعة IOMMU، لذا لا يمكن لأي جهاز افتراضي الحصول عليه.</translation>
    </message>
    <message>
        <source>{0} is part of the processor; giving it to a virtual machine often needs more than this installer sets up.</source>
        <translation>{0} جزء من المعالج؛ ومنحها لجهاز افتراضي يتطلب غالبًا أكثر مما يعدّه هذا المثبّت.</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so vfio-pci does not get into the image.</source>
        <translation>يُقرأ {0} بعد ملفنا ويضبط {1} من جديد، لذا لا يدخل vfio-pci في الصورة.</translation>
    </message>
    <message>
        <source>{0} is set aside for virtual machines from the first start on.</source>
        <translation>تُخصَّص {0} للأجهزة الافتراضية ابتداءً من الإقلاع الأول.</translation>
    </message>
    <message>
        <source>{0} is set aside for virtual machines from the next start on.</source>
        <translation>تُخصَّص {0} للأجهزة الافتراضية ابتداءً من الإقلاع القادم.</translation>
    </message>
    <message>
        <source>{0} is the display of the server&apos;s remote management and always stays with this computer.</source>
        <translation>{0} هي شاشة الإدارة البعيدة للخادم وتبقى دائمًا لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card, and the computer needs it for its own picture.</source>
        <translation>{0} هي بطاقة الرسوميات الوحيدة، ويحتاجها الحاسوب لصورته.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card: if a virtual machine has it, this computer has no picture of its own.</source>
        <translation>{0} هي بطاقة الرسوميات الوحيدة: إذا أخذها جهاز افتراضي فلن تبقى لهذا الحاسوب صورة خاصة به.</translation>
    </message>
    <message>
        <source>{0} lacks {1}.</source>
        <translation>ينقص {0} ‏{1}.</translation>
    </message>
    <message>
        <source>{0} names a configuration of its own, {1}, which cannot be completed: the image it makes will not hold vfio-pci.</source>
        <translation>يسمّي {0} إعدادات خاصة به، {1}، لا يمكن إكمالها: الصورة الناتجة لن تحتوي على vfio-pci.</translation>
    </message>
    <message>
        <source>{0} of the live medium is still in the target and replaces the hooks of every image.</source>
        <translation>ما زال {0} الخاص بالوسيط الحي في النظام الهدف ويستبدل خطافات كل صورة.</translation>
    </message>
    <message>
        <source>{0} passes {1} to the kernel, which counts more than what is set up here.</source>
        <translation>يمرّر {0} إلى النواة {1}، وله الأولوية على ما يُعَدّ هنا.</translation>
    </message>
    <message>
        <source>{0} shares its group only with devices the computer can do without.</source>
        <translation>لا تشترك {0} في مجموعتها إلا مع أجهزة يمكن للحاسوب الاستغناء عنها.</translation>
    </message>
    <message>
        <source>{0} shows the computer&apos;s picture; make the integrated graphics the primary display in the firmware settings, then {0} is free.</source>
        <translation>تعرض {0} صورة الحاسوب؛ اجعل الرسوميات المدمجة شاشة العرض الأساسية في إعدادات البرنامج الثابت (UEFI/BIOS) فتصبح {0} متاحة.</translation>
    </message>
    <message>
        <source>{0} shows the desktop and the boot messages, so this computer keeps it.</source>
        <translation>تعرض {0} سطح المكتب ورسائل الإقلاع، لذا يحتفظ بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{0} shows the desktop and the boot messages: after the next start its screen stays dark.</source>
        <translation>تعرض {0} سطح المكتب ورسائل الإقلاع: ستبقى شاشتها مظلمة بعد الإقلاع القادم.</translation>
    </message>
    <message>
        <source>{0} switched off what passthrough needs and is taken out of {1}.</source>
        <translation>كان {0} يوقف ما يحتاجه التمرير، ويُزال من {1}.</translation>
    </message>
    <message>
        <source>{0} was changed by hand since the installer wrote it, and is written anew.</source>
        <translation>غُيّر {0} يدويًا منذ أن كتبه المثبّت، ويُكتب من جديد.</translation>
    </message>
    <message>
        <source>{0} was selected with a warning that nobody confirmed, so it stays with this computer.</source>
        <translation>اختيرت {0} مع تحذير لم يؤكده أحد، لذا تبقى لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>{0} was there already and is not ours; its content is kept in {1}.</source>
        <translation>كان {0} موجودًا وليس لنا؛ يُحفظ محتواه في {1}.</translation>
    </message>
    <message>
        <source>{1} in {0} depends on a condition, so the file is left as it is.</source>
        <translation>يعتمد {1} في {0} على شرط، لذا يُترك الملف كما هو.</translation>
    </message>
    <message>
        <source>{1} in {0} is changed by a command or a subscript, so the file is left as it is.</source>
        <translation>يغيّر أمر أو فهرس {1} في {0}، لذا يُترك الملف كما هو.</translation>
    </message>
    <message>
        <source>{1} in {0} is found by running a command, so the file is left as it is.</source>
        <translation>يُستخرج {1} في {0} بتشغيل أمر، لذا يُترك الملف كما هو.</translation>
    </message>
    <message>
        <source>{1} in {0} is used as an array and as a text, so the file is left as it is.</source>
        <translation>يُستخدم {1} في {0} مصفوفةً ونصًا، لذا يُترك الملف كما هو.</translation>
    </message>
    <message>
        <source>The image {0} could not be read.</source>
        <translation>تعذّرت قراءة الصورة {0}.</translation>
    </message>
    <message>
        <source>Another setup is changing {0} at this moment, so nothing was written.</source>
        <translation>يقوم إعداد آخر بتغيير {0} في هذه اللحظة، لذلك لم يُكتب أي شيء.</translation>
    </message>
    <message>
        <source>Put the whole kernel command line with these words into {0} in {1} and make the image again.</source>
        <translation>ضع سطر أوامر النواة كاملًا مع هذه الكلمات في {0} في {1} وأنشئ الصورة من جديد.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then run the setup again.</source>
        <translation>انتظر حتى ينتهي، ثم شغّل الإعداد مرة أخرى.</translation>
    </message>
    <message>
        <source>dracut makes a unified kernel image without a command line in it, so {0} is not written anywhere.</source>
        <translation>ينشئ dracut صورة نواة موحّدة بلا سطر أوامر فيها، لذلك لا يُكتب {0} في أي مكان.</translation>
    </message>
    <message>
        <source>Every file is as it has to be.</source>
        <translation>كل الملفات كما ينبغي أصلًا.</translation>
    </message>
    <message>
        <source>Nothing had to be run at this point.</source>
        <translation>لم يلزم تشغيل شيء في هذه المرحلة.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>new file</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مغيَّر</translation>
    </message>
</context>
<context>
    <name>GpuCard</name>
    <message>
        <source>recommended</source>
        <translation>موصى بها</translation>
    </message>
    <message>
        <source>drives your display</source>
        <translation>تشغّل شاشتك</translation>
    </message>
    <message>
        <source>cannot be set aside</source>
        <translation>لا يمكن تخصيصها</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>GpuModel</name>
    <message>
        <source>Graphics card %1</source>
        <translation>بطاقة رسوميات %1</translation>
    </message>
    <message>
        <source>shows your desktop</source>
        <translation>تعرض سطح مكتبك</translation>
    </message>
    <message>
        <source>part of the processor</source>
        <translation>جزء من المعالج</translation>
    </message>
    <message>
        <source>free for a virtual machine</source>
        <translation>متاحة لجهاز افتراضي</translation>
    </message>
    <message>
        <source>use unknown</source>
        <translation>الاستخدام غير معروف</translation>
    </message>
    <message>
        <source>%1: monitor connected</source>
        <translation>%1: شاشة موصولة</translation>
    </message>
    <message>
        <source>no monitor connected</source>
        <translation>لا شاشة موصولة</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>بلا تعريف</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>التعريف %1</translation>
    </message>
    <message>
        <source>IOMMU group %1</source>
        <translation>مجموعة IOMMU ‏%1</translation>
    </message>
    <message>
        <source>no IOMMU group</source>
        <translation>بلا مجموعة IOMMU</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>PCI class</source>
        <translation>فئة PCI</translation>
    </message>
    <message>
        <source>Handed over together</source>
        <translation>تُسلَّم معًا</translation>
    </message>
    <message>
        <source>In the same IOMMU group</source>
        <translation>في مجموعة IOMMU نفسها</translation>
    </message>
    <message>
        <source>monitor connected</source>
        <translation>شاشة موصولة</translation>
    </message>
    <message>
        <source>nothing connected</source>
        <translation>لا شيء موصول</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>الموصلات</translation>
    </message>
    <message>
        <source>Reset methods</source>
        <translation>طرق إعادة الضبط</translation>
    </message>
    <message>
        <source>not needed for your desktop</source>
        <translation>لا يحتاجها سطح المكتب</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>Graphics passthrough cannot be set up: the file %1 is missing from the installer.</source>
        <translation>لا يمكن إعداد تمرير الرسوميات: الملف %1 مفقود من المثبّت.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: this installation medium has no .NET runtime.</source>
        <translation>لا يمكن إعداد تمرير الرسوميات: ليس في وسيط التثبيت هذا بيئة تشغيل ‎.NET.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the .NET runtime of this installation medium is too old.</source>
        <translation>لا يمكن إعداد تمرير الرسوميات: بيئة تشغيل ‎.NET في وسيط التثبيت هذا قديمة جدًا.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: this installation medium has a .NET runtime, but not version %1 that is needed.</source>
        <translation>لا يمكن إعداد تمرير الرسوميات: في وسيط التثبيت هذا بيئة تشغيل ‎.NET، لكن ليس الإصدار المطلوب %1.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the .NET runtime did not start (%1).</source>
        <translation>لا يمكن إعداد تمرير الرسوميات: لم تبدأ بيئة تشغيل ‎.NET ‏(%1).</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 could not be loaded, or a file it needs is missing (%2 in %3).</source>
        <translation>لا يمكن إعداد تمرير الرسوميات: تعذّر تحميل %1، أو أن ملفًا يحتاجه مفقود (%2 في %3).</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 could not be loaded.</source>
        <translation>لا يمكن إعداد تمرير الرسوميات: تعذّر تحميل %1.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 lacks the function %2.</source>
        <translation>لا يمكن إعداد تمرير الرسوميات: تنقص %1 الدالة %2.</translation>
    </message>
</context>
<context>
    <name>InstallerCore</name>
    <message>
        <source>The installation goes on without it; it can be set up later, in the installed system.</source>
        <translation>يستمر التثبيت بدونه؛ ويمكن إعداده لاحقًا في النظام المثبَّت.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the installer page speaks version %1 of the interface, the library beside it version %2.</source>
        <translation>لا يمكن إعداد تمرير الرسوميات: تستخدم صفحة المثبّت الإصدار %1 من الواجهة، والمكتبة بجانبها الإصدار %2.</translation>
    </message>
    <message>
        <source>The installation goes on without it; both have to come from the same package.</source>
        <translation>يستمر التثبيت بدونه؛ يجب أن تأتيا من الحزمة نفسها.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the library gave no answer to &quot;%1&quot; (status %2).</source>
        <translation>لا يمكن إعداد تمرير الرسوميات: لم تجب المكتبة عن &quot;%1&quot; (الحالة %2).</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the answer of the library to &quot;%1&quot; cannot be understood.</source>
        <translation>لا يمكن إعداد تمرير الرسوميات: لا يمكن فهم جواب المكتبة عن &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>NeuronVfioViewStep</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>الرسوميات</translation>
    </message>
    <message>
        <source>No graphics card for virtual machines yet: the IOMMU is off.</source>
        <translation>لا بطاقة رسوميات للأجهزة الافتراضية بعد: IOMMU موقفة.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Kernel parameters</source>
        <translation>معاملات النواة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The installation did not get as far as setting a graphics card aside.</source>
        <translation>لم يصل التثبيت إلى تخصيص بطاقة رسوميات.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>ما ينبغي معرفته</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>بعد الإقلاع الأول</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>طريق العودة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>تعذّر حفظ التقرير.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>First: setting the graphics card aside</source>
        <translation>أولًا: تخصيص بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>Then: completing the boot menu</source>
        <translation>ثم: استكمال قائمة الإقلاع</translation>
    </message>
</context>
<context>
    <name>Unfold</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>VfioBootJob</name>
    <message>
        <source>Complete the boot entries for virtual machines</source>
        <translation>إكمال مداخل الإقلاع للأجهزة الافتراضية</translation>
    </message>
    <message>
        <source>Completing the boot entries for virtual machines.</source>
        <translation>جارٍ إكمال مداخل الإقلاع للأجهزة الافتراضية.</translation>
    </message>
    <message>
        <source>A graphics card was set aside, but the boot entries could not be completed; look at the warnings before you restart.</source>
        <translation>خُصّصت بطاقة رسوميات، لكن تعذّر إكمال مداخل الإقلاع؛ اقرأ التحذيرات قبل إعادة التشغيل.</translation>
    </message>
</context>
<context>
    <name>VfioJob</name>
    <message>
        <source>No graphics card was set aside: the installed system is not mounted.</source>
        <translation>لم تُخصَّص أي بطاقة رسوميات: النظام المثبَّت غير موصول.</translation>
    </message>
    <message>
        <source>In settings.conf, neuron-vfio has to come after mount and before umount.</source>
        <translation>في settings.conf يجب أن يأتي neuron-vfio بعد mount وقبل umount.</translation>
    </message>
    <message>
        <source>Set a graphics card aside for virtual machines</source>
        <translation>تخصيص بطاقة رسوميات للأجهزة الافتراضية</translation>
    </message>
    <message>
        <source>Setting a graphics card aside for virtual machines.</source>
        <translation>جارٍ تخصيص بطاقة رسوميات للأجهزة الافتراضية.</translation>
    </message>
</context>
<context>
    <name>neuron-vfio</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>بطاقة رسوميات للأجهزة الافتراضية</translation>
    </message>
    <message>
        <source>A virtual machine can have a graphics card all to itself, for games or for demanding programs. This is called passthrough. This computer then shows its own desktop with another card.</source>
        <translation>يمكن لجهاز افتراضي أن يحظى ببطاقة رسوميات له وحده، للألعاب أو للبرامج الثقيلة. ويُسمى ذلك التمرير. ويعرض هذا الحاسوب حينها سطح مكتبه ببطاقة أخرى.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>الفحص من جديد</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>جارٍ البحث عن بطاقات الرسوميات…</translation>
    </message>
    <message>
        <source>This computer has no graphics card that a virtual machine could be given.</source>
        <translation>لا توجد في هذا الحاسوب بطاقة رسوميات يمكن منحها لجهاز افتراضي.</translation>
    </message>
    <message>
        <source>This computer keeps its graphics card for itself.</source>
        <translation>يحتفظ هذا الحاسوب ببطاقة رسومياته لنفسه.</translation>
    </message>
    <message>
        <source>This computer keeps its graphics cards for itself.</source>
        <translation>يحتفظ هذا الحاسوب ببطاقات رسومياته لنفسه.</translation>
    </message>
    <message>
        <source>There is nothing to decide here. Go on with the installation.</source>
        <translation>لا شيء لتقرره هنا. تابع التثبيت.</translation>
    </message>
    <message>
        <source>You can choose a graphics card all the same. The configuration is written now and takes effect once the IOMMU is switched on.</source>
        <translation>يمكنك مع ذلك اختيار بطاقة رسوميات. تُكتب الإعدادات الآن وتسري متى فُعّلت IOMMU.</translation>
    </message>
    <message>
        <source>The maker of this installation medium has decided this already; it cannot be changed here.</source>
        <translation>قرر صانع وسيط التثبيت هذا الأمر مسبقًا؛ ولا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>Keep all graphics cards for this computer</source>
        <translation>إبقاء جميع بطاقات الرسوميات لهذا الحاسوب</translation>
    </message>
    <message>
        <source>No virtual machine gets a card of its own. This can be set up later, in the installed system.</source>
        <translation>لا يحصل أي جهاز افتراضي على بطاقة خاصة به. يمكن إعداد ذلك لاحقًا في النظام المثبَّت.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
    <message>
        <source>Show what is written</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
</context>
<context>
    <name>neuron-vfio-report</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>بطاقة رسوميات للأجهزة الافتراضية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>تم جزئيًا</translation>
    </message>
    <message>
        <source>Nothing was set up</source>
        <translation>لم يُعَدّ شيء</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>بعد الإقلاع الأول</translation>
    </message>
    <message>
        <source>Open a terminal and look whether the card waits for a virtual machine:</source>
        <translation>افتح طرفية وانظر هل تنتظر البطاقة جهازًا افتراضيًا:</translation>
    </message>
    <message>
        <source>should say “%1”</source>
        <translation>ينبغي أن يظهر &quot;%1&quot;</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>طريق العودة</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>إظهار ما كُتب</translation>
    </message>
    <message>
        <source>%1 — exit code %2</source>
        <translation>%1 — رمز الخروج %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Everything that was done is recorded in %1 of the installed system.</source>
        <translation>كل ما جرى مسجَّل في %1 من النظام المثبَّت.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
</context>
</TS>
