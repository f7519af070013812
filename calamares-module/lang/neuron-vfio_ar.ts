<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Config</name>
    <message>
        <source>Scanned at %1</source>
        <translation>فُحص في %1</translation>
    </message>
    <message>
        <source>Still looking for graphics cards.</source>
        <translation>ما زال البحث عن بطاقات الرسوميات جاريًا.</translation>
    </message>
    <message>
        <source>Your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>لن يستطيع سطح مكتبك استخدام هذه البطاقة بعد ذلك (الألعاب، CUDA، الفيديو).</translation>
    </message>
    <message>
        <source>The installed system keeps a report of it all: %1</source>
        <translation>يحتفظ النظام المثبّت بتقرير عن كل شيء: %1</translation>
    </message>
    <message>
        <source>Your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>لن يستطيع سطح مكتبك استخدام هذه البطاقات بعد ذلك (الألعاب، CUDA، الفيديو).</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>I understand. Reserve %1 anyway.</source>
        <translation>فهمت. احجز %1 رغم ذلك.</translation>
    </message>
    <message>
        <source>No card is reserved unless you tick this. Press Next again to continue without.</source>
        <translation>لا تُحجز أي بطاقة ما لم تؤشر هنا. اضغط &quot;التالي&quot; مرة أخرى للمتابعة من دونها.</translation>
    </message>
    <message>
        <source>If you leave this unticked, no card is reserved.</source>
        <translation>إن تركت هذا بلا تأشير فلن تُحجز أي بطاقة.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A symbolic link on the way to it leads in a circle or changes all the time: correct it and run the setup again.</source>
        <translation>رابط رمزي في الطريق إليه يدور في حلقة أو يتغير باستمرار: صحّحه وشغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>A unified kernel image carries its command line in it, so there is no boot entry without passthrough.</source>
        <translation>تحمل صورة النواة الموحدة سطر أوامرها في داخلها، لذا لا يوجد مدخل إقلاع بدون GPU passthrough.</translation>
    </message>
    <message>
        <source>A unified kernel image is used, but neither {0} nor {1} exists, so {2} is not written anywhere.</source>
        <translation>تُستخدم صورة نواة موحدة، لكن لا يوجد {0} ولا {1}، لذا لا يُكتب {2} في أي مكان.</translation>
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
        <source>An earlier setup of this target had been interrupted and was finished first.</source>
        <translation>انقطع إعداد سابق لهذا الهدف وأُتمّ أولًا.</translation>
    </message>
    <message>
        <source>An earlier setup of this target had been interrupted and was undone first.</source>
        <translation>انقطع إعداد سابق لهذا الهدف وجرى التراجع عنه أولًا.</translation>
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
        <source>Compare the files named *.neuron-new in the target with those beside them, then delete the journal and run the setup again.</source>
        <translation>قارن الملفات المسماة *.neuron-new في النظام الهدف بالملفات المجاورة لها، ثم احذف سجل العمليات وشغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>Correct the line. What the parser says: {0}</source>
        <translation>صحّح السطر. يقول المحلّل: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>GPU passthrough is not set up on this system.</source>
        <translation>GPU passthrough غير مُعَدّ على هذا النظام.</translation>
    </message>
    <message>
        <source>GPU passthrough is ready: vfio-pci holds everything that was reserved (functions: {0}).</source>
        <translation>GPU passthrough جاهز: لدى vfio-pci كل ما تم حجزه (عدد الوظائف: {0}).</translation>
    </message>
    <message>
        <source>Give the functions to a virtual machine, for example with virt-manager.</source>
        <translation>امنح الوظائف لجهاز افتراضي، مثلًا بواسطة virt-manager.</translation>
    </message>
    <message>
        <source>If the card was taken out, run &quot;neuron-hardware-detect revert --target /&quot; or set passthrough up for another one; else check that it sits firmly in its slot.</source>
        <translation>إذا أُخرجت البطاقة فشغّل &quot;‎neuron-hardware-detect revert --target /‎&quot; أو أعِدّ GPU passthrough لبطاقة أخرى؛ وإلا فتحقق من ثباتها في منفذها.</translation>
    </message>
    <message>
        <source>If the machine does not start without it, choose the boot entry without passthrough and undo the setup.</source>
        <translation>إذا لم يقلع الحاسوب بدونه فاختر مدخل الإقلاع بدون GPU passthrough وتراجع عن الإعداد.</translation>
    </message>
    <message>
        <source>If the virtual machine shows no picture the second time, restart the computer.</source>
        <translation>إذا لم يعرض الجهاز الافتراضي صورة في المرة الثانية فأعد تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>Its output is in the log. Correct the cause and run it again in the installed system.</source>
        <translation>مخرجاته في السجل. عالج السبب وشغّله من جديد في النظام المثبَّت.</translation>
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
        <source>Nothing needs to be done.</source>
        <translation>لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. To change a setting, create that file and write the setting into it.</source>
        <translation>لا حاجة إلى فعل شيء. لتغيير إعداد أنشئ هذا الملف واكتب الإعداد فيه.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>الرجاء الإبلاغ عن ذلك مع السجل.</translation>
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
        <source>Put the card into another slot, one that is wired to the processor, then set passthrough up again.</source>
        <translation>ضع البطاقة في منفذ آخر موصول بالمعالج، ثم أعِدّ GPU passthrough من جديد.</translation>
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
        <source>Running {0}</source>
        <translation>جارٍ تشغيل {0}</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>احفظ الملف نصًا بترميز UTF-8.</translation>
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
        <translation>ضع binding = &quot;address&quot; في الإعدادات وأعِدّ GPU passthrough من جديد، فلا تؤخذ إلا البطاقة المختارة.</translation>
    </message>
    <message>
        <source>Set binding = &quot;auto&quot; in the settings of the installer.</source>
        <translation>ضع binding = &quot;auto&quot; في إعدادات المثبّت.</translation>
    </message>
    <message>
        <source>Set passthrough up again with &quot;neuron-hardware-detect apply --target / --gpu ADDRESS&quot;, where ADDRESS is the GPU&apos;s new address, and correct the address in your virtual machines.</source>
        <translation>أعِدّ GPU passthrough من جديد بـ &quot;‎neuron-hardware-detect apply --target / --gpu ADDRESS‎&quot;، حيث ADDRESS هو العنوان الجديد لـ GPU، وصحّح العنوان في أجهزتك الافتراضية.</translation>
    </message>
    <message>
        <source>Take {0} out of the boot loader&apos;s configuration, then restart.</source>
        <translation>أزل {0} من إعدادات محمّل الإقلاع ثم أعد التشغيل.</translation>
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
        <source>The command {0} failed in the installed system with exit code {1}.</source>
        <translation>فشل الأمر {0} في النظام المثبَّت برمز الخروج {1}.</translation>
    </message>
    <message>
        <source>The computer was started without GPU passthrough ({0} is on the kernel command line).</source>
        <translation>أقلع الحاسوب بدون GPU passthrough ‏({0} في سطر أوامر النواة).</translation>
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
        <source>The image {0} does not hold {1}.</source>
        <translation>لا تحتوي الصورة {0} على {1}.</translation>
    </message>
    <message>
        <source>The kernel parameter {0} has characters that boot configuration could misread, so it is not written.</source>
        <translation>في معامل النواة {0} محارف قد تسيء إعدادات الإقلاع قراءتها، لذا لا يُكتب.</translation>
    </message>
    <message>
        <source>The kernel was started with {0}, which switches passthrough off.</source>
        <translation>أقلعت النواة مع {0} الذي يوقف GPU passthrough.</translation>
    </message>
    <message>
        <source>The kernel was started without {0}, which passthrough needs.</source>
        <translation>أقلعت النواة بدون {0} الذي يحتاجه GPU passthrough.</translation>
    </message>
    <message>
        <source>The running kernel was told to pretend that devices are separate ({0}), so the groups shown are not those of the hardware.</source>
        <translation>طُلب من النواة الجارية أن تتظاهر بأن الأجهزة منفصلة ({0})، لذا فالمجموعات المعروضة ليست مجموعات العتاد.</translation>
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
        <source>The settings file {0} is too large to be one, so nothing is set up unless you choose it.</source>
        <translation>ملف الإعدادات {0} أكبر من أن يكون ملف إعدادات، لذا لا يُعَدّ شيء إلا إذا اخترته.</translation>
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
        <source>There is no settings file {0}, so every setting has its default.</source>
        <translation>لا يوجد ملف إعدادات {0}، لذا لكل إعداد قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>There is no system in {0}: neither etc/os-release nor usr/lib/os-release exists beneath it.</source>
        <translation>لا يوجد نظام في {0}: لا etc/os-release ولا usr/lib/os-release موجود تحته.</translation>
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
        <translation>لاستخدام GPU passthrough أعد التشغيل واختر مدخل الإقلاع المعتاد.</translation>
    </message>
    <message>
        <source>Two assignments to {1} in {0} run into each other without a blank, so the file is left as it is.</source>
        <translation>إسنادان إلى {1} في {0} متلاصقان بلا مسافة، لذا يُترك الملف كما هو.</translation>
    </message>
    <message>
        <source>Use a graphics card instead; what to do first is given with it.</source>
        <translation>استخدم بدلًا منها بطاقة رسوميات؛ وما يجب فعله أولًا مذكور معها.</translation>
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
        <source>{0} in the target was written by a later version of this program (schema {1}).</source>
        <translation>كُتب {0} في النظام الهدف بإصدار أحدث من هذا البرنامج (المخطط {1}).</translation>
    </message>
    <message>
        <source>{0} is in IOMMU group {1} together with devices that this computer uses: {2}. No virtual machine that is given {0} will start.</source>
        <translation>‏{0} في مجموعة IOMMU ‏{1} مع أجهزة يستخدمها هذا الحاسوب: {2}. لن يبدأ أي جهاز افتراضي يُمنح {0}.</translation>
    </message>
    <message>
        <source>{0} is in no IOMMU group, so no virtual machine can get it.</source>
        <translation>‏{0} ليس في أي مجموعة IOMMU، لذا لا يمكن لأي جهاز افتراضي الحصول عليه.</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so vfio-pci does not get into the image.</source>
        <translation>يُقرأ {0} بعد ملفنا ويضبط {1} من جديد، لذا لا يدخل vfio-pci في الصورة.</translation>
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
        <source>{0} switched off what passthrough needs and is taken out of {1}.</source>
        <translation>كان {0} يوقف ما يحتاجه GPU passthrough، ويُزال من {1}.</translation>
    </message>
    <message>
        <source>{0} was changed by hand since the installer wrote it, and is written anew.</source>
        <translation>غُيّر {0} يدويًا منذ أن كتبه المثبّت، ويُكتب من جديد.</translation>
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
        <source>A firmware (BIOS) setting that this needs is off: the IOMMU. Until it is on, no graphics card can be reserved.</source>
        <translation>أحد إعدادات البرنامج الثابت (BIOS) اللازمة متوقف: IOMMU. وحتى يُشغَّل لا يمكن حجز أي بطاقة رسوميات.</translation>
    </message>
    <message>
        <source>A monitor is connected to {0} ({1}). That monitor will stay black after the restart.</source>
        <translation>توجد شاشة موصولة ببطاقة {0} ({1}). ستبقى هذه الشاشة سوداء بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Add a second graphics card, or switch on the processor&apos;s own graphics in the firmware (BIOS) settings.</source>
        <translation>أضف بطاقة رسوميات ثانية، أو شغّل رسوميات المعالج في إعدادات البرنامج الثابت (BIOS).</translation>
    </message>
    <message>
        <source>Add another graphics card for your desktop first.</source>
        <translation>أضف أولًا بطاقة رسوميات أخرى لسطح مكتبك.</translation>
    </message>
    <message>
        <source>Add these words to the kernel command line of your boot entry.</source>
        <translation>أضف هذه الكلمات إلى سطر أوامر النواة في مدخل الإقلاع.</translation>
    </message>
    <message>
        <source>Add {0} to {1} in that file.</source>
        <translation>أضف {0} إلى {1} في ذلك الملف.</translation>
    </message>
    <message>
        <source>After moving cards to other slots, set up GPU passthrough again.</source>
        <translation>بعد نقل البطاقات إلى شقوق أخرى، اضبط GPU passthrough من جديد.</translation>
    </message>
    <message>
        <source>All its messages: journalctl -k -b -1</source>
        <translation>كل رسائلها: journalctl -k -b -1</translation>
    </message>
    <message>
        <source>Allow nested virtualization for this virtual machine in its settings, then restart it.</source>
        <translation>اسمح بالمحاكاة الافتراضية المتداخلة لهذه الآلة الافتراضية في إعداداتها، ثم أعد تشغيلها.</translation>
    </message>
    <message>
        <source>Check that grub-editenv is installed and that the boot partition is writable.</source>
        <translation>تأكد من أن grub-editenv مثبّت وأن الكتابة على قسم الإقلاع ممكنة.</translation>
    </message>
    <message>
        <source>Choose a graphics card instead.</source>
        <translation>اختر بدلًا منها بطاقة رسوميات.</translation>
    </message>
    <message>
        <source>Choose it only if you can reach this computer another way, for example over the network.</source>
        <translation>اخترها فقط إن كنت تستطيع الوصول إلى هذا الحاسوب بطريقة أخرى، عبر الشبكة مثلًا.</translation>
    </message>
    <message>
        <source>Choose it only if your monitor is connected to another graphics card.</source>
        <translation>اخترها فقط إن كانت شاشتك موصولة ببطاقة رسوميات أخرى.</translation>
    </message>
    <message>
        <source>Choose them together.</source>
        <translation>اخترهما معًا.</translation>
    </message>
    <message>
        <source>Connect a monitor to the mainboard&apos;s own display, or reach this computer over the network.</source>
        <translation>صِل شاشة بمنفذ اللوحة الأم، أو ادخل إلى هذا الحاسوب عبر الشبكة.</translation>
    </message>
    <message>
        <source>Connect your monitor to {0} before you restart, or connect a second cable from this monitor to {0}.</source>
        <translation>صِل شاشتك ببطاقة {0} قبل إعادة التشغيل، أو صِل هذه الشاشة ببطاقة {0} بكابل ثانٍ.</translation>
    </message>
    <message>
        <source>Every graphics card is used by your desktop or is part of the processor.</source>
        <translation>كل بطاقة رسوميات إما يستخدمها سطح مكتبك أو هي جزء من المعالج.</translation>
    </message>
    <message>
        <source>Every graphics card would be reserved: your desktop has none left.</source>
        <translation>ستُحجز كل بطاقات الرسوميات: لن تبقى واحدة لسطح مكتبك.</translation>
    </message>
    <message>
        <source>For GPU passthrough, add a graphics card.</source>
        <translation>لاستخدام GPU passthrough أضف بطاقة رسوميات.</translation>
    </message>
    <message>
        <source>Freeing this card would not help yet: the firmware (BIOS) keeps it from virtual machines.</source>
        <translation>لن يفيد تحرير هذه البطاقة بعد: البرنامج الثابت (BIOS) يمنعها عن الآلات الافتراضية.</translation>
    </message>
    <message>
        <source>GPU passthrough needs a second graphics processor. If this computer has integrated graphics, switch them on in the firmware (BIOS) settings.</source>
        <translation>يحتاج GPU passthrough إلى معالج رسوميات ثانٍ. إن كان في هذا الحاسوب رسوميات مدمجة فشغّلها في إعدادات البرنامج الثابت (BIOS).</translation>
    </message>
    <message>
        <source>GPU passthrough works here only if the computer it runs on gives it a graphics card and an IOMMU.</source>
        <translation>لا يعمل GPU passthrough هنا إلا إذا أعطى الحاسوب الذي تعمل عليه هذه الآلة بطاقة رسوميات وIOMMU لها.</translation>
    </message>
    <message>
        <source>Give the virtual machine these devices as well.</source>
        <translation>أعطِ الآلة الافتراضية هذه الأجهزة أيضًا.</translation>
    </message>
    <message>
        <source>Give this virtual machine a larger 64-bit PCI window in its settings, then restart it.</source>
        <translation>أعطِ هذه الآلة الافتراضية نافذة PCI أكبر بعرض 64 بت في إعداداتها، ثم أعد تشغيلها.</translation>
    </message>
    <message>
        <source>Give this virtual machine an IOMMU in its settings on that computer, then restart it.</source>
        <translation>أعطِ هذه الآلة الافتراضية IOMMU في إعداداتها على ذلك الحاسوب، ثم أعد تشغيلها.</translation>
    </message>
    <message>
        <source>Give this virtual machine another display in its settings, then restart it.</source>
        <translation>أعطِ هذه الآلة الافتراضية شاشة عرض أخرى في إعداداتها، ثم أعد تشغيلها.</translation>
    </message>
    <message>
        <source>If nothing else makes the menu, run {0} in the installed system.</source>
        <translation>إن لم ينشئ القائمة شيء آخر، فشغّل {0} في النظام المثبّت.</translation>
    </message>
    <message>
        <source>If the screen stays black, press e in the boot menu and add {0}.</source>
        <translation>إن بقيت الشاشة سوداء، فاضغط e في قائمة الإقلاع وأضف {0}.</translation>
    </message>
    <message>
        <source>If this system starts from an entry on it, mount it and run the setup again.</source>
        <translation>إن كان هذا النظام يقلع من مدخل عليه، فصِله وشغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>If you add a graphics card later, run &quot;neuron-hardware-detect scan&quot;.</source>
        <translation>إن أضفت بطاقة رسوميات لاحقًا، فشغّل &quot;neuron-hardware-detect scan&quot;.</translation>
    </message>
    <message>
        <source>In the start before this one vfio-pci was not loaded.</source>
        <translation>لم يُحمَّل vfio-pci في الإقلاع السابق.</translation>
    </message>
    <message>
        <source>Install the latest firmware (BIOS) update. If that does not help, ask the board&apos;s maker: the ACPI table {0} requires it.</source>
        <translation>ثبّت أحدث برنامج ثابت (BIOS). إن لم يفد، فاسأل صانع اللوحة: يفرضه جدول ACPI {0}.</translation>
    </message>
    <message>
        <source>Integrated graphics cannot be moved; for GPU passthrough, use a graphics card.</source>
        <translation>لا يمكن نقل الرسوميات المدمجة؛ استخدم بطاقة رسوميات من أجل GPU passthrough.</translation>
    </message>
    <message>
        <source>Integrated graphics rarely work in a virtual machine, and {0} is part of the processor.</source>
        <translation>نادرًا ما تعمل الرسوميات المدمجة في آلة افتراضية، و{0} جزء من المعالج.</translation>
    </message>
    <message>
        <source>It is not in the initramfs: make that again (with mkinitcpio: mkinitcpio -P) and restart.</source>
        <translation>ليس في initramfs: أنشئه من جديد (مع mkinitcpio: mkinitcpio -P) ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>Keep it plugged in, always in the same port, and switch it on before this computer starts.</source>
        <translation>أبقه موصولًا بالمنفذ نفسه دائمًا، وشغّله قبل أن يقلع هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Look for a firmware (BIOS) update.</source>
        <translation>ابحث عن تحديث للبرنامج الثابت (BIOS).</translation>
    </message>
    <message>
        <source>Memory area {1} of {0} was in use when vfio-pci wanted it, usually by the firmware&apos;s picture.</source>
        <translation>كانت منطقة الذاكرة {1} من {0} مستخدمة حين أرادها vfio-pci، وغالبًا من صورة البرنامج الثابت.</translation>
    </message>
    <message>
        <source>Mount it and run the setup again; the entries on it must get {0}.</source>
        <translation>صِله وشغّل الإعداد من جديد؛ تحتاج المداخل عليه إلى {0}.</translation>
    </message>
    <message>
        <source>Move {0} to another slot, or take it out. The graphics card can stay where it is.</source>
        <translation>انقل {0} إلى شق آخر، أو أخرجه. يمكن أن تبقى بطاقة الرسوميات في مكانها.</translation>
    </message>
    <message>
        <source>No boot entry of this system was found, so no kernel is started with {0}.</source>
        <translation>لم يُعثر على مدخل إقلاع لهذا النظام، لذلك لا تقلع أي نواة مع {0}.</translation>
    </message>
    <message>
        <source>No single card can be reserved. {0} and {1} can be reserved together.</source>
        <translation>لا يمكن حجز بطاقة واحدة بمفردها. يمكن حجز {0} و{1} معًا.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. They disappear if {0} itself is reserved.</source>
        <translation>لا حاجة إلى فعل شيء. ستختفي إن حُجزت {0} نفسها.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: choose another graphics card.</source>
        <translation>لا حاجة إلى فعل شيء: اختر بطاقة رسوميات أخرى.</translation>
    </message>
    <message>
        <source>Nothing was changed: &quot;{0}&quot; ended with {1}: {2}</source>
        <translation>لم يتغير شيء: انتهى &quot;{0}&quot; بالرمز {1}: {2}</translation>
    </message>
    <message>
        <source>Nothing was changed: GRUB cannot write to {0}, so a choice for the next start would hold for every start after it as well.</source>
        <translation>لم يتغير شيء: لا يستطيع GRUB الكتابة على {0}، لذلك سيبقى الاختيار للإقلاع القادم ساريًا في كل إقلاع بعده.</translation>
    </message>
    <message>
        <source>Nothing was changed: GRUB_DEFAULT in /etc/default/grub names one entry that always starts.</source>
        <translation>لم يتغير شيء: GRUB_DEFAULT في /etc/default/grub يذكر مدخلًا يقلع دائمًا.</translation>
    </message>
    <message>
        <source>Nothing was changed: the boot menu has no entry with GPU passthrough.</source>
        <translation>لم يتغير شيء: لا يوجد في قائمة الإقلاع مدخل مع GPU passthrough.</translation>
    </message>
    <message>
        <source>Nothing was changed: the boot menu has no entry without GPU passthrough.</source>
        <translation>لم يتغير شيء: لا يوجد في قائمة الإقلاع مدخل بلا GPU passthrough.</translation>
    </message>
    <message>
        <source>Nothing was changed: the next start can be chosen ahead with GRUB and systemd-boot only, and this system uses {0}.</source>
        <translation>لم يتغير شيء: لا يمكن اختيار الإقلاع القادم مسبقًا إلا مع GRUB وsystemd-boot، وهذا النظام يستخدم {0}.</translation>
    </message>
    <message>
        <source>Parts of this computer cannot be moved; only a firmware (BIOS) update may help.</source>
        <translation>لا يمكن نقل أجزاء هذا الحاسوب؛ قد يفيد فقط تحديث البرنامج الثابت (BIOS).</translation>
    </message>
    <message>
        <source>Plug the enclosure into another port, or look for a firmware (BIOS) update.</source>
        <translation>صِل العلبة بمنفذ آخر، أو ابحث عن تحديث للبرنامج الثابت (BIOS).</translation>
    </message>
    <message>
        <source>Put the card into another slot, or look for a firmware (BIOS) update.</source>
        <translation>ضع البطاقة في شق آخر، أو ابحث عن تحديث للبرنامج الثابت (BIOS).</translation>
    </message>
    <message>
        <source>Put the card into the slot nearest to the processor, or give the virtual machine these devices as well.</source>
        <translation>ضع البطاقة في أقرب شق إلى المعالج، أو أعطِ الآلة الافتراضية هذه الأجهزة أيضًا.</translation>
    </message>
    <message>
        <source>Put the card into the slot nearest to the processor, or look for a firmware (BIOS) update.</source>
        <translation>ضع البطاقة في أقرب شق إلى المعالج، أو ابحث عن تحديث للبرنامج الثابت (BIOS).</translation>
    </message>
    <message>
        <source>Put the other card back, or take passthrough out: neuron-hardware-detect revert --target /</source>
        <translation>أعد البطاقة الأخرى إلى مكانها، أو ألغِ passthrough: neuron-hardware-detect revert --target /</translation>
    </message>
    <message>
        <source>Restart and choose the entry in the boot menu, or use &quot;neuron-hardware-detect switch&quot;.</source>
        <translation>أعد التشغيل واختر المدخل في قائمة الإقلاع، أو استخدم &quot;neuron-hardware-detect switch&quot;.</translation>
    </message>
    <message>
        <source>Restart and choose the entry in the boot menu.</source>
        <translation>أعد التشغيل واختر المدخل في قائمة الإقلاع.</translation>
    </message>
    <message>
        <source>Restart and choose the entry without GPU passthrough in the boot menu.</source>
        <translation>أعد التشغيل واختر في قائمة الإقلاع المدخل الذي بلا GPU passthrough.</translation>
    </message>
    <message>
        <source>Restart when you like. The start after it is as usual again.</source>
        <translation>أعد التشغيل متى شئت. يعود الإقلاع الذي بعده كالمعتاد.</translation>
    </message>
    <message>
        <source>Restart without it. Setting up GPU passthrough removes it from the installed system.</source>
        <translation>أعد التشغيل من دونه. يزيله إعداد GPU passthrough من النظام المثبّت.</translation>
    </message>
    <message>
        <source>Run &quot;neuron-hardware-detect apply --target /&quot; as root: it makes the entry again, unless rescue_entry is false in the settings.</source>
        <translation>شغّل &quot;neuron-hardware-detect apply --target /&quot; بصفة root: ينشئ المدخل من جديد، إلا إذا كان rescue_entry يساوي false في الإعدادات.</translation>
    </message>
    <message>
        <source>Run it as root; else restart and choose the entry in the boot menu.</source>
        <translation>شغّله بصفة root؛ وإلا فأعد التشغيل واختر المدخل في قائمة الإقلاع.</translation>
    </message>
    <message>
        <source>Run {0} in the installed system, or add these words to the kernel command line of your boot entry.</source>
        <translation>شغّل {0} في النظام المثبّت، أو أضف هذه الكلمات إلى سطر أوامر النواة في مدخل الإقلاع.</translation>
    </message>
    <message>
        <source>Safe to reserve: nothing else depends on {0}, and your desktop runs on {1}.</source>
        <translation>يمكن حجزها بأمان: لا يعتمد شيء آخر على {0}، وسطح مكتبك يعمل على {1}.</translation>
    </message>
    <message>
        <source>Safe to reserve: nothing else depends on {0}.</source>
        <translation>يمكن حجزها بأمان: لا يعتمد شيء آخر على {0}.</translation>
    </message>
    <message>
        <source>Scan again; &quot;neuron-hardware-detect scan&quot; lists the graphics cards and their addresses.</source>
        <translation>ابحث من جديد؛ يسرد &quot;neuron-hardware-detect scan&quot; بطاقات الرسوميات وعناوينها.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to a whole number from {1} to {2}, without quotes.</source>
        <translation>اجعل &quot;{0}&quot; عددًا صحيحًا من {1} إلى {2} بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>Set GRUB_DEFAULT=saved there, run &quot;{0}mkconfig -o {1}/grub.cfg&quot;, and try again.</source>
        <translation>ضع هناك GRUB_DEFAULT=saved، وشغّل &quot;{0}mkconfig -o {1}/grub.cfg&quot;، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>Start once with passthrough, then look again.</source>
        <translation>أقلع مرة مع passthrough، ثم انظر من جديد.</translation>
    </message>
    <message>
        <source>Start the system without the hypervisor, or give this virtual machine an IOMMU in its settings.</source>
        <translation>أقلع النظام بلا المشرف، أو أعطِ هذه الآلة الافتراضية IOMMU في إعداداتها.</translation>
    </message>
    <message>
        <source>Switch on &quot;Above 4G Decoding&quot; in the firmware (BIOS) settings, then restart.</source>
        <translation>شغّل &quot;Above 4G Decoding&quot; في إعدادات البرنامج الثابت (BIOS)، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>Switch on &quot;IOMMU&quot; (also called AMD-Vi) in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>شغّل &quot;IOMMU&quot; (ويسمى أيضًا AMD-Vi) في إعدادات البرنامج الثابت (BIOS)، ثم أعد التشغيل. إن لم تجده فربما لا يدعمه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Switch on &quot;Intel Virtualization Technology&quot; (VT-x) in the firmware (BIOS) settings, then restart.</source>
        <translation>شغّل &quot;Intel Virtualization Technology&quot; (VT-x) في إعدادات البرنامج الثابت (BIOS)، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>Switch on &quot;SVM Mode&quot; in the firmware (BIOS) settings, then restart.</source>
        <translation>شغّل &quot;SVM Mode&quot; في إعدادات البرنامج الثابت (BIOS)، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>شغّل &quot;VT-d&quot; في إعدادات البرنامج الثابت (BIOS)، ثم أعد التشغيل. إن لم تجده فربما لا يدعمه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; or &quot;IOMMU&quot; in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>شغّل &quot;VT-d&quot; أو &quot;IOMMU&quot; في إعدادات البرنامج الثابت (BIOS)، ثم أعد التشغيل. إن لم تجده فربما لا يدعمه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Switch the computer off completely, check the card&apos;s power and that it sits firmly, then start again.</source>
        <translation>أطفئ الحاسوب تمامًا، وافحص تغذية البطاقة وأنها مثبتة جيدًا، ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>Switch the computer off completely, then start it again.</source>
        <translation>أطفئ الحاسوب تمامًا، ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>Switch the computer off completely, then start it again. If nothing changes, the card may be faulty.</source>
        <translation>أطفئ الحاسوب تمامًا، ثم شغّله من جديد. إن لم يتغير شيء فقد تكون البطاقة معطوبة.</translation>
    </message>
    <message>
        <source>The IOMMU does not cover {0}, so no virtual machine can have it.</source>
        <translation>لا تشمل IOMMU البطاقة {0}، لذلك لا يمكن أن تحصل عليها آلة افتراضية.</translation>
    </message>
    <message>
        <source>The IOMMU is off, so we cannot check what each graphics card shares with other devices.</source>
        <translation>IOMMU متوقفة، لذلك لا يمكن فحص ما تشترك فيه كل بطاقة رسوميات مع أجهزة أخرى.</translation>
    </message>
    <message>
        <source>The card is in a slot at the processor already. Look for a firmware (BIOS) update, or move the other devices.</source>
        <translation>البطاقة في شق متصل بالمعالج أصلًا. ابحث عن تحديث للبرنامج الثابت (BIOS)، أو انقل الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>The driver {1} took {0} before vfio-pci could.</source>
        <translation>أخذ برنامج التشغيل {1} البطاقة {0} قبل أن يستطيع vfio-pci ذلك.</translation>
    </message>
    <message>
        <source>The firmware (BIOS) found no address space for the memory of {0}, so the card cannot work.</source>
        <translation>لم يجد البرنامج الثابت (BIOS) مجال عناوين لذاكرة {0}، لذلك لا تستطيع البطاقة العمل.</translation>
    </message>
    <message>
        <source>The firmware (BIOS) requires fixed memory for {0} (a 1:1 IOMMU mapping). Linux 6.6 and later never give such a card to a virtual machine.</source>
        <translation>يفرض البرنامج الثابت (BIOS) ذاكرة ثابتة للبطاقة {0} (ربط IOMMU بنسبة 1:1). لا يعطي Linux 6.6 وما بعده بطاقة كهذه لآلة افتراضية أبدًا.</translation>
    </message>
    <message>
        <source>The journal of the start before this one cannot be read.</source>
        <translation>لا يمكن قراءة سجل الإقلاع السابق.</translation>
    </message>
    <message>
        <source>The kernel knows no way to reset {0}, so a virtual machine may be able to use it only once each time this computer starts.</source>
        <translation>لا تعرف النواة طريقة لإعادة ضبط {0}، لذلك قد لا تستطيع آلة افتراضية استخدامها إلا مرة واحدة في كل إقلاع لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>The processor&apos;s virtualization ({0}) is off, so no virtual machine can start.</source>
        <translation>المحاكاة الافتراضية في المعالج ({0}) متوقفة، لذلك لا يمكن تشغيل آلة افتراضية.</translation>
    </message>
    <message>
        <source>The running kernel has the parameter {0}, which switches the IOMMU off.</source>
        <translation>للنواة العاملة المعامل {0} الذي يوقف IOMMU.</translation>
    </message>
    <message>
        <source>The running system was started without IOMMU support, so we cannot check what each graphics card shares with other devices. You can still choose one now.</source>
        <translation>شُغّل النظام بلا دعم IOMMU، لذلك لا يمكن فحص ما تشترك فيه كل بطاقة رسوميات مع أجهزة أخرى. ما زال بإمكانك اختيار واحدة الآن.</translation>
    </message>
    <message>
        <source>The settings bind by IDs, which also takes these devices from your desktop: {0}.</source>
        <translation>تربط الإعدادات بالمعرّفات، وهذا يأخذ أيضًا هذه الأجهزة من سطح مكتبك: {0}.</translation>
    </message>
    <message>
        <source>The start before this one was without GPU passthrough ({0} was on the kernel command line).</source>
        <translation>كان الإقلاع السابق بلا GPU passthrough (كان {0} في سطر أوامر النواة).</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: besides the card for virtual machines there was no graphics card.</source>
        <translation>لم تكن للإقلاع مع GPU passthrough صورة: لم توجد بطاقة رسوميات غير بطاقة الآلات الافتراضية.</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: no driver held {0}, the graphics card of this computer.</source>
        <translation>لم تكن للإقلاع مع GPU passthrough صورة: لم يمسك أي برنامج تشغيل {0}، وهي بطاقة رسوميات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: vfio-pci held {0} too, the graphics card of this computer.</source>
        <translation>لم تكن للإقلاع مع GPU passthrough صورة: أمسك vfio-pci أيضًا {0}، وهي بطاقة رسوميات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The start with GPU passthrough has a picture: the trial is over.</source>
        <translation>للإقلاع مع GPU passthrough صورة: انتهت التجربة.</translation>
    </message>
    <message>
        <source>The tries of the trial could not be written: {0}</source>
        <translation>تعذرت كتابة محاولات التجربة: {0}</translation>
    </message>
    <message>
        <source>There are {0} identical graphics cards ({1}). The one you choose is recognized by its slot.</source>
        <translation>توجد {0} بطاقات رسوميات متطابقة ({1}). تُعرف التي تختارها بشقها.</translation>
    </message>
    <message>
        <source>There is no graphics card at {0} that can be reserved.</source>
        <translation>لا توجد عند {0} بطاقة رسوميات يمكن حجزها.</translation>
    </message>
    <message>
        <source>There is no graphics card that can be reserved for virtual machines.</source>
        <translation>لا توجد بطاقة رسوميات يمكن حجزها للآلات الافتراضية.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>There was no room for memory area {1} of {0}, so no driver can use the card fully.</source>
        <translation>لم يوجد مكان لمنطقة الذاكرة {1} من {0}، لذلك لا يستطيع أي برنامج تشغيل استخدام البطاقة كاملة.</translation>
    </message>
    <message>
        <source>This computer has no graphics card that can be reserved for virtual machines.</source>
        <translation>لا توجد في هذا الحاسوب بطاقة رسوميات يمكن حجزها للآلات الافتراضية.</translation>
    </message>
    <message>
        <source>This system runs under a hypervisor that has the IOMMU, so no virtual machine of its own can get a device.</source>
        <translation>يعمل هذا النظام تحت مشرف يملك IOMMU، لذلك لا تستطيع آلاته الافتراضية الحصول على جهاز.</translation>
    </message>
    <message>
        <source>This system runs under the Xen hypervisor, which has the IOMMU. The way graphics cards are reserved here (VFIO) does not work under Xen.</source>
        <translation>يعمل هذا النظام تحت المشرف Xen الذي يملك IOMMU. لا تعمل تحت Xen طريقة حجز بطاقات الرسوميات هنا (VFIO).</translation>
    </message>
    <message>
        <source>This virtual machine has no IOMMU: the IOMMU belongs to the computer it runs on.</source>
        <translation>ليس لهذه الآلة الافتراضية IOMMU: فهي للحاسوب الذي تعمل عليه.</translation>
    </message>
    <message>
        <source>To change it, edit &quot;exclude&quot; in /etc/neuron-os/installer.toml.</source>
        <translation>لتغيير ذلك، عدّل &quot;exclude&quot; في /etc/neuron-os/installer.toml.</translation>
    </message>
    <message>
        <source>To check first, restart with &quot;intel_iommu=on&quot; among the kernel parameters. Setting up GPU passthrough adds it to the installed system.</source>
        <translation>للفحص أولًا، أعد التشغيل مع &quot;intel_iommu=on&quot; بين معاملات النواة. يضيفه إعداد GPU passthrough إلى النظام المثبّت.</translation>
    </message>
    <message>
        <source>To check first, restart without &quot;amd_iommu=off&quot; and &quot;iommu=off&quot; among the kernel parameters. Setting up GPU passthrough removes them from the installed system.</source>
        <translation>للفحص أولًا، أعد التشغيل بلا &quot;amd_iommu=off&quot; و&quot;iommu=off&quot; بين معاملات النواة. يزيلهما إعداد GPU passthrough من النظام المثبّت.</translation>
    </message>
    <message>
        <source>To free it: choose hybrid graphics in the firmware (BIOS) settings, so that the desktop runs on the integrated graphics, then restart.</source>
        <translation>لتحريرها: اختر الرسوميات الهجينة في إعدادات البرنامج الثابت (BIOS) ليعمل سطح المكتب على الرسوميات المدمجة، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>To free this card: choose the integrated graphics as primary display in the firmware (BIOS) settings, then restart. If the first picture still comes from this card, the firmware ignores the setting; then only a firmware update or another graphics card for the desktop helps.</source>
        <translation>لتحرير هذه البطاقة: اختر الرسوميات المدمجة عرضًا أساسيًا في إعدادات البرنامج الثابت (BIOS)، ثم أعد التشغيل. إن ظلت الصورة الأولى تأتي من هذه البطاقة فالبرنامج الثابت يتجاهل الإعداد؛ وعندها لا يفيد إلا تحديث البرنامج الثابت أو بطاقة رسوميات أخرى لسطح المكتب.</translation>
    </message>
    <message>
        <source>To free this card: connect your monitor to the mainboard, choose its own display as primary display in the firmware (BIOS) settings, then restart.</source>
        <translation>لتحرير هذه البطاقة: صِل شاشتك باللوحة الأم، واختر عرضها عرضًا أساسيًا في إعدادات البرنامج الثابت (BIOS)، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>To free this card: connect your monitor to {0}, choose that card as primary display in the firmware (BIOS) settings, then restart.</source>
        <translation>لتحرير هذه البطاقة: صِل شاشتك ببطاقة {0}، واختر تلك البطاقة عرضًا أساسيًا في إعدادات البرنامج الثابت (BIOS)، ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>To free this card: plug your monitor into the mainboard, choose the integrated graphics as primary display in the firmware (BIOS) settings, then restart. If the first picture still comes from this card, the firmware ignores the setting; then only a firmware update or another graphics card for the desktop helps.</source>
        <translation>لتحرير هذه البطاقة: صِل شاشتك باللوحة الأم، واختر الرسوميات المدمجة عرضًا أساسيًا في إعدادات البرنامج الثابت (BIOS)، ثم أعد التشغيل. إن ظلت الصورة الأولى تأتي من هذه البطاقة فالبرنامج الثابت يتجاهل الإعداد؛ وعندها لا يفيد إلا تحديث البرنامج الثابت أو بطاقة رسوميات أخرى لسطح المكتب.</translation>
    </message>
    <message>
        <source>To go back, run &quot;neuron-hardware-detect switch {0}&quot;.</source>
        <translation>للرجوع، شغّل &quot;neuron-hardware-detect switch {0}&quot;.</translation>
    </message>
    <message>
        <source>To see the real groups, restart without this parameter. With it, a virtual machine may reach this computer&apos;s memory.</source>
        <translation>لرؤية المجموعات الحقيقية، أعد التشغيل بلا هذا المعامل. معه قد تصل آلة افتراضية إلى ذاكرة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>We could not find out whether your desktop uses {0}; if it does, the screen stays black after the restart.</source>
        <translation>تعذرت معرفة ما إذا كان سطح مكتبك يستخدم {0}؛ إن كان كذلك فستبقى الشاشة سوداء بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>We could not find out which graphics card your monitor is connected to.</source>
        <translation>تعذرت معرفة بطاقة الرسوميات التي وُصلت بها شاشتك.</translation>
    </message>
    <message>
        <source>Whether this start has a picture cannot be known, since no monitor is seen. It counts as no failure.</source>
        <translation>لا يمكن معرفة ما إذا كانت لهذا الإقلاع صورة، إذ لا تظهر أي شاشة. لا يُعد ذلك فشلًا.</translation>
    </message>
    <message>
        <source>Your desktop runs on {0}. If it ran on the integrated graphics, {0} could be reserved.</source>
        <translation>يعمل سطح مكتبك على {0}. لو عمل على الرسوميات المدمجة لأمكن حجز {0}.</translation>
    </message>
    <message>
        <source>Your desktop stays on the monitor at {0}. To see it on this one too, connect a second cable to {0}.</source>
        <translation>يبقى سطح مكتبك على شاشة {0}. لرؤيته على هذه أيضًا، صِل كابلًا ثانيًا ببطاقة {0}.</translation>
    </message>
    <message>
        <source>Your desktop uses {0}, so it stays.</source>
        <translation>يستخدم سطح مكتبك {0}، لذلك تبقى له.</translation>
    </message>
    <message>
        <source>Your desktop uses {0}: if you reserve it, the screen stays black after the restart.</source>
        <translation>يستخدم سطح مكتبك {0}: إن حجزتها فستبقى الشاشة سوداء بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>proxmox-boot-tool makes all entries of the boot menu itself, so it gets none without passthrough.</source>
        <translation>ينشئ proxmox-boot-tool كل مداخل قائمة الإقلاع بنفسه، لذلك لا يوجد فيها مدخل بلا passthrough.</translation>
    </message>
    <message>
        <source>{0} can be reserved only together with {1}: they share one IOMMU group.</source>
        <translation>لا يمكن حجز {0} إلا مع {1}: تتشاركان مجموعة IOMMU.</translation>
    </message>
    <message>
        <source>{0} does not answer any more ({1}).</source>
        <translation>لم تعد {0} تستجيب ({1}).</translation>
    </message>
    <message>
        <source>{0} has no monitor socket of its own: what a virtual machine draws with it appears in a window or over the network.</source>
        <translation>ليس للبطاقة {0} منفذ شاشة: ما ترسمه آلة افتراضية بها يظهر في نافذة أو عبر الشبكة.</translation>
    </message>
    <message>
        <source>{0} is excluded by the settings: your distributor has preset this.</source>
        <translation>تستبعد الإعدادات {0}: حدّد ذلك موزّعك مسبقًا.</translation>
    </message>
    <message>
        <source>{0} is in an external enclosure: unplugging it while a virtual machine uses it crashes that machine.</source>
        <translation>{0} في علبة خارجية: فصلها أثناء استخدام آلة افتراضية لها يُسقط تلك الآلة.</translation>
    </message>
    <message>
        <source>{0} is in {1}, but it is not mounted, so boot entries on it are left as they are.</source>
        <translation>{0} مذكور في {1} لكنه غير موصول، لذلك تبقى مداخل الإقلاع عليه كما هي.</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so {2} is lost.</source>
        <translation>يُقرأ {0} بعد ملفنا ويضبط {1} من جديد، فيضيع {2}.</translation>
    </message>
    <message>
        <source>{0} is the display of the server&apos;s remote management and always stays.</source>
        <translation>{0} هي عرض الإدارة البعيدة للخادم وتبقى دائمًا.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card: if it is reserved for virtual machines, your desktop has none.</source>
        <translation>{0} هي بطاقة الرسوميات الوحيدة: إن حُجزت للآلات الافتراضية فلن تبقى لسطح مكتبك واحدة.</translation>
    </message>
    <message>
        <source>{0} now holds {1}, but no boot entry of this system was found that is made from it.</source>
        <translation>يحتوي {0} الآن على {1}، لكن لم يُعثر على مدخل إقلاع لهذا النظام يُنشأ منه.</translation>
    </message>
    <message>
        <source>{0} now holds {1}, but there is no GRUB menu yet.</source>
        <translation>يحتوي {0} الآن على {1}، لكن لا توجد قائمة GRUB بعد.</translation>
    </message>
    <message>
        <source>{0} offers {1} virtual functions (SR-IOV). They are parts of it for virtual machines, not graphics cards that can be reserved.</source>
        <translation>تقدم {0} {1} وظيفة افتراضية (SR-IOV). هي أجزاء منها للآلات الافتراضية، وليست بطاقات رسوميات يمكن حجزها.</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group only with devices that your desktop can do without.</source>
        <translation>تشارك {0} مجموعة IOMMU مع أجهزة يستغني عنها سطح مكتبك فقط.</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group with devices that this computer needs: {1}.</source>
        <translation>تشارك {0} مجموعة IOMMU مع أجهزة يحتاج إليها هذا الحاسوب: {1}.</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group with {1}. A virtual machine gets the card only if this computer gives these up too.</source>
        <translation>تشارك {0} مجموعة IOMMU مع {1}. لا تحصل آلة افتراضية على البطاقة إلا إذا تخلى هذا الحاسوب عن هذه أيضًا.</translation>
    </message>
    <message>
        <source>Add these three options there, then run {3}: {0} {1} {2}</source>
        <translation>أضف هناك هذه الخيارات الثلاثة، ثم شغّل {3}: {0} {1} {2}</translation>
    </message>
    <message>
        <source>Correct that line; then the file decides again.</source>
        <translation>صحّح ذلك السطر؛ عندها يقرر الملف من جديد.</translation>
    </message>
    <message>
        <source>Correct the cause and run the setup again; it begins with that.</source>
        <translation>صحّح السبب وشغّل الإعداد من جديد؛ فهو يبدأ بذلك.</translation>
    </message>
    <message>
        <source>Correct the cause, then run &quot;sudo neuron-hardware-detect revert --target {0}&quot; or set up again: both first finish what was begun.</source>
        <translation>صحّح السبب، ثم شغّل &quot;sudo neuron-hardware-detect revert --target {0}&quot; أو اضبط من جديد: كلاهما يكمل أولًا ما بدأ.</translation>
    </message>
    <message>
        <source>Do what the other warnings say, then run the setup again.</source>
        <translation>افعل ما تقوله التحذيرات الأخرى، ثم شغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>Even root is refused there: look at its attributes (lsattr), at how it is mounted and at the kernel log, then run the setup again.</source>
        <translation>يُرفض هناك حتى root: انظر إلى سماته (lsattr) وطريقة وصله وسجل النواة، ثم شغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>Every file is written, but what was needed on the way could not be taken away, or a power cut may still undo it: {0}</source>
        <translation>كُتبت كل الملفات، لكن تعذرت إزالة ما لزم في الطريق، أو قد يلغيه انقطاع الكهرباء: {0}</translation>
    </message>
    <message>
        <source>Free some space on that file system and run the setup again.</source>
        <translation>أفرغ مساحة في نظام الملفات ذاك وشغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>GPU passthrough was not set up. Your graphics cards work as usual.</source>
        <translation>لم يُضبط GPU passthrough. تعمل بطاقات الرسوميات لديك كالمعتاد.</translation>
    </message>
    <message>
        <source>If that line is from an older setup, put a # in front of it and run the setup again.</source>
        <translation>إن كان ذلك السطر من إعداد أقدم، فضع # أمامه وشغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>If the screen stays black, press e in the boot menu and remove {0}.</source>
        <translation>إن بقيت الشاشة سوداء، فاضغط e في قائمة الإقلاع وأزل {0}.</translation>
    </message>
    <message>
        <source>If the screen stays black, restart and choose the &quot;no GPU passthrough&quot; entry in the boot menu.</source>
        <translation>إن بقيت الشاشة سوداء، فأعد التشغيل واختر المدخل &quot;no GPU passthrough&quot; في قائمة الإقلاع.</translation>
    </message>
    <message>
        <source>If the screen stays black, start the installation medium, mount this system and run &quot;neuron-hardware-detect revert --target&quot; with its mount point.</source>
        <translation>إن بقيت الشاشة سوداء، فشغّل وسيط التثبيت، وصِل هذا النظام، وشغّل &quot;neuron-hardware-detect revert --target&quot; مع نقطة وصله.</translation>
    </message>
    <message>
        <source>Look at that file. Setting up again puts in what is missing; taking the setup back leaves what others wrote.</source>
        <translation>انظر إلى ذلك الملف. يضيف الإعداد من جديد ما ينقص؛ ويترك التراجع عن الإعداد ما كتبه الآخرون.</translation>
    </message>
    <message>
        <source>Make it again with its own program, so that it holds vfio-pci.</source>
        <translation>أنشئها من جديد ببرنامجها لتحتوي على vfio-pci.</translation>
    </message>
    <message>
        <source>NixOS makes its boot files from {0}, so nothing was written.</source>
        <translation>ينشئ NixOS ملفات الإقلاع من {0}، لذلك لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>غير لازم.</translation>
    </message>
    <message>
        <source>Not needed: every file is set up already.</source>
        <translation>غير لازم: كل الملفات مضبوطة أصلًا.</translation>
    </message>
    <message>
        <source>Nothing was changed: what was set up before for GPU passthrough is still there.</source>
        <translation>لم يتغير شيء: ما ضُبط سابقًا من أجل GPU passthrough ما زال موجودًا.</translation>
    </message>
    <message>
        <source>Only the files were compared: programs of the installed system could not be run.</source>
        <translation>قورنت الملفات فقط: تعذّر تشغيل برامج النظام المثبَّت.</translation>
    </message>
    <message>
        <source>Put a file in its place, or remove the link, and run the setup again.</source>
        <translation>ضع ملفًا مكانه أو أزل الرابط، ثم شغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>Run &quot;sudo neuron-hardware-detect verify&quot;.</source>
        <translation>شغّل &quot;sudo neuron-hardware-detect verify&quot;.</translation>
    </message>
    <message>
        <source>Run these two commands in it, then restart: {0} and {1}</source>
        <translation>شغّل فيه هذين الأمرين، ثم أعد التشغيل: {0} و{1}</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to true or false, without quotes, or to &quot;auto&quot;.</source>
        <translation>اجعل &quot;{0}&quot; يساوي true أو false بلا علامات اقتباس، أو &quot;auto&quot;.</translation>
    </message>
    <message>
        <source>Somebody changed {0} after an earlier setup was interrupted, so it stays as it is.</source>
        <translation>غيّر أحد {0} بعد انقطاع إعداد سابق، لذلك يبقى كما هو.</translation>
    </message>
    <message>
        <source>Somebody changed {0} after an earlier setup was interrupted, so it stays as it is; this is not in it: {1}</source>
        <translation>غيّر أحد {0} بعد انقطاع إعداد سابق، لذلك يبقى كما هو؛ وينقصه: {1}</translation>
    </message>
    <message>
        <source>Take the checksum out with {0}, run the setup again, then enroll the new one.</source>
        <translation>أزل المجموع الاختباري باستخدام {0}، وشغّل الإعداد من جديد، ثم سجّل الجديد.</translation>
    </message>
    <message>
        <source>Take the mark away with &quot;{0} {1}&quot;, then run the setup again.</source>
        <translation>أزل العلامة باستخدام &quot;{0} {1}&quot;، ثم شغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>Take {0} out of omit_drivers in that file and run the setup again.</source>
        <translation>أزل {0} من omit_drivers في ذلك الملف وشغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>The boot files of this system are made by {0}, so nothing was written.</source>
        <translation>ينشئ {0} ملفات إقلاع هذا النظام، لذلك لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The boot menu is hidden: hold the space bar while the computer starts to see it.</source>
        <translation>قائمة الإقلاع مخفية: اضغط مفتاح المسافة باستمرار أثناء إقلاع الحاسوب لرؤيتها.</translation>
    </message>
    <message>
        <source>The boot menu is hidden: press Esc several times while the computer starts to see it (hold Shift on a computer without UEFI).</source>
        <translation>قائمة الإقلاع مخفية: اضغط Esc عدة مرات أثناء إقلاع الحاسوب لرؤيتها (اضغط Shift باستمرار على حاسوب بلا UEFI).</translation>
    </message>
    <message>
        <source>The settings file {0} decides without asking anybody, and a line of it has no effect, so nothing is set up unless you choose it.</source>
        <translation>يقرر ملف الإعدادات {0} دون سؤال أحد، وأحد سطوره بلا أثر، لذلك لا يُضبط شيء إلا إذا اخترته.</translation>
    </message>
    <message>
        <source>Unmount it with &quot;umount {0}&quot;, then run the setup again.</source>
        <translation>افصله باستخدام &quot;umount {0}&quot;، ثم شغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>What an interrupted setup was going to write into {0} is no longer there.</source>
        <translation>ما كان إعداد متقطع سيكتبه في {0} لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>What was set up here can be read by root only, so it cannot be checked.</source>
        <translation>ما ضُبط هنا لا يقرؤه إلا root، لذلك لا يمكن فحصه.</translation>
    </message>
    <message>
        <source>Your desktop keeps all graphics cards.</source>
        <translation>يحتفظ سطح مكتبك بكل بطاقات الرسوميات.</translation>
    </message>
    <message>
        <source>{0} So the setup is half done. Changed: {1}. As before: {2}.</source>
        <translation>{0} لذلك اكتمل نصف الإعداد. تغيّر: {1}. كما كان: {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be reserved for virtual machines. Nothing is changed.</source>
        <translation>لا يمكن حجز {0} للآلات الافتراضية. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>{0} holds a checksum of {1} and would not start a changed one, so nothing was written.</source>
        <translation>يحتوي {0} على مجموع اختباري لـ {1} ولن يقلع ملفًا متغيرًا، لذلك لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{0} in the target cannot be replaced because something is mounted over it.</source>
        <translation>لا يمكن استبدال {0} في الهدف لأن شيئًا موصول فوقه.</translation>
    </message>
    <message>
        <source>{0} in the target could not be read and is passed over: {1}.</source>
        <translation>تعذرت قراءة {0} في الهدف وجرى تجاوزه: {1}.</translation>
    </message>
    <message>
        <source>{0} in the target is a link into /dev, /proc or /sys, so it cannot be changed, and nothing was written.</source>
        <translation>{0} في الهدف رابط إلى /dev أو /proc أو /sys، لذلك لا يمكن تغييره ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{0} keeps {1} out of the image with omit_drivers, so vfio-pci comes too late to get the GPU.</source>
        <translation>يستبعد {0} {1} من الصورة باستخدام omit_drivers، لذلك يصل vfio-pci متأخرًا عن أخذ المعالج الرسومي.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines after the next start.</source>
        <translation>ستُحجز {0} للآلات الافتراضية بعد الإقلاع القادم.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines when the installed system first starts.</source>
        <translation>ستُحجز {0} للآلات الافتراضية عند أول إقلاع للنظام المثبّت.</translation>
    </message>
    <message>
        <source>{0}, line {1}, keeps vfio-pci from being loaded as usual: {2}</source>
        <translation>{0}، السطر {1}، يمنع تحميل vfio-pci كالمعتاد: {2}</translation>
    </message>
    <message>
        <source>Add them to the kernel command line of the boot entry.</source>
        <translation>أضفها إلى سطر أوامر النواة لمدخل الإقلاع.</translation>
    </message>
    <message>
        <source>Also written: {0}, which makes undoing possible, and the log {1}.</source>
        <translation>كُتب أيضًا: {0}، وبه يمكن التراجع عن كل شيء، والسجل {1}.</translation>
    </message>
    <message>
        <source>Also written: {0}, which makes undoing possible.</source>
        <translation>كُتب أيضًا: {0}، وبه يمكن التراجع عن كل شيء.</translation>
    </message>
    <message>
        <source>Have the image load vfio_pci, vfio and vfio_iommu_type1 early, and make it again.</source>
        <translation>اجعل الصورة تحمّل vfio_pci وvfio وvfio_iommu_type1 مبكرًا، ثم أنشئها من جديد.</translation>
    </message>
    <message>
        <source>In {0}, take out: {1}</source>
        <translation>احذف من {0} ما يلي: {1}</translation>
    </message>
    <message>
        <source>Look through {0}, which was changed.</source>
        <translation>راجع {0} فقد غُيّر.</translation>
    </message>
    <message>
        <source>Set up again to finish, or run &quot;sudo neuron-hardware-detect revert --target {0}&quot; to undo it.</source>
        <translation>أعِدّه من جديد لإكماله، أو شغّل &quot;‎sudo neuron-hardware-detect revert --target {0}‎&quot; للتراجع عنه.</translation>
    </message>
    <message>
        <source>The boot menu is made while installing. Its entries then get the kernel parameters above, and one more starts without GPU passthrough.</source>
        <translation>تُنشأ قائمة الإقلاع أثناء التثبيت. تحصل مداخلها عندئذ على معاملات النواة أعلاه، ويقلع مدخل إضافي دون GPU passthrough.</translation>
    </message>
    <message>
        <source>The boot menu is made while installing. Its entries then get the kernel parameters above.</source>
        <translation>تُنشأ قائمة الإقلاع أثناء التثبيت. تحصل مداخلها عندئذ على معاملات النواة أعلاه.</translation>
    </message>
    <message>
        <source>The installed system has no neuron-hardware-detect. To undo everything by hand, delete {0}.</source>
        <translation>ليس في النظام المثبّت neuron-hardware-detect. للتراجع عن كل شيء يدويًا احذف {0}.</translation>
    </message>
    <message>
        <source>The settings leave the boot loader to you (target.boot_loader = &quot;none&quot;), so the kernel parameters {0} are not written anywhere.</source>
        <translation>تترك الإعدادات محمّل الإقلاع لك (target.boot_loader = &quot;none&quot;)، لذا لا تُكتب معاملات النواة {0} في أي مكان.</translation>
    </message>
    <message>
        <source>The settings leave the initramfs to you (target.initramfs = &quot;none&quot;), so vfio-pci may come too late to get the GPU.</source>
        <translation>تترك الإعدادات initramfs لك (target.initramfs = &quot;none&quot;)، لذا قد يتأخر vfio-pci عن أخذ بطاقة الرسوميات.</translation>
    </message>
    <message>
        <source>The setup was cancelled after the files were written. Not run yet: {0}</source>
        <translation>أُلغي الإعداد بعد كتابة الملفات. لم يُشغّل بعد: {0}</translation>
    </message>
    <message>
        <source>The setup was cancelled before anything was written.</source>
        <translation>أُلغي الإعداد قبل كتابة أي شيء.</translation>
    </message>
    <message>
        <source>Then make the initramfs and the boot menu again, and restart.</source>
        <translation>ثم أنشئ initramfs وقائمة الإقلاع من جديد وأعد التشغيل.</translation>
    </message>
    <message>
        <source>Move that file away and run the setup again.</source>
        <translation>انقل ذلك الملف ثم شغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>{0} is there already and is not from this program, so it is not replaced, and nothing was written.</source>
        <translation>{0} موجود من قبل وليس من هذا البرنامج، لذا لا يُستبدل ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>A disk that the TPM unlocks may ask for its passphrase there: have it ready.</source>
        <translation>قد يطلب القرص الذي يفتحه TPM عبارة المرور هناك: احتفظ بها جاهزة.</translation>
    </message>
    <message>
        <source>After the next start, your desktop has all graphics cards, {0} as well.</source>
        <translation>بعد الإقلاع التالي تكون كل بطاقات الرسوميات لسطح المكتب، ومنها {0}.</translation>
    </message>
    <message>
        <source>After the next start, {0} is reserved for virtual machines. Your desktop has no other graphics card.</source>
        <translation>بعد الإقلاع التالي تكون {0} محجوزة للآلات الافتراضية. ليس لسطح المكتب بطاقة رسوميات أخرى.</translation>
    </message>
    <message>
        <source>After the next start, {0} is reserved for virtual machines. Your desktop runs on {1}.</source>
        <translation>بعد الإقلاع التالي تكون {0} محجوزة للآلات الافتراضية. يعمل سطح المكتب على {1}.</translation>
    </message>
    <message>
        <source>For that, use Looking Glass or a remote desktop.</source>
        <translation>استخدم لذلك Looking Glass أو سطح مكتب بعيدًا.</translation>
    </message>
    <message>
        <source>Choose those cards too if you still want to reserve them.</source>
        <translation>اختر تلك البطاقات أيضًا إن كنت لا تزال تريد حجزها.</translation>
    </message>
    <message>
        <source>Connect the monitor to the graphics card that your desktop uses, and choose that card as primary display in the firmware (BIOS) settings.</source>
        <translation>صِل الشاشة ببطاقة الرسوميات التي يستخدمها سطح المكتب، واختر تلك البطاقة عرضًا أساسيًا في إعدادات البرنامج الثابت (BIOS).</translation>
    </message>
    <message>
        <source>Correct the settings file, or remove the key to have it detected.</source>
        <translation>صحّح ملف الإعدادات، أو أزل المفتاح ليُكتشف تلقائيًا.</translation>
    </message>
    <message>
        <source>If it starts another system, nothing needs to be done.</source>
        <translation>إن كان يقلع نظامًا آخر، فلا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: in the boot menu another entry comes next.</source>
        <translation>إن لم تظهر صورة في أول إقلاع مع GPU passthrough، فلن يترك الإقلاع التالي GPU passthrough من تلقاء نفسه: يأتي بعده مدخل آخر في قائمة الإقلاع.</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: {0} cannot count starts.</source>
        <translation>إن لم تظهر صورة في أول إقلاع مع GPU passthrough، فلن يترك الإقلاع التالي GPU passthrough من تلقاء نفسه: لا يستطيع {0} عدّ مرات الإقلاع.</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: {0} is set as the default of the boot menu, which is started in any case.</source>
        <translation>إن لم تظهر صورة في أول إقلاع مع GPU passthrough، فلن يترك الإقلاع التالي GPU passthrough من تلقاء نفسه: {0} هو الافتراضي في قائمة الإقلاع ويُشغَّل في كل حال.</translation>
    </message>
    <message>
        <source>If the screen stays black, connect the monitor to the graphics card that your desktop uses.</source>
        <translation>إن بقيت الشاشة سوداء، فصِلها ببطاقة الرسوميات التي يستخدمها سطح المكتب.</translation>
    </message>
    <message>
        <source>If the screen stays black, switch Secure Boot off in the firmware, press e in the boot menu and add {0}.</source>
        <translation>إن بقيت الشاشة سوداء، فأوقف Secure Boot في البرنامج الثابت واضغط e في قائمة الإقلاع وأضف {0}.</translation>
    </message>
    <message>
        <source>If the screen stays black, switch Secure Boot off in the firmware, press e in the boot menu and remove {0}.</source>
        <translation>إن بقيت الشاشة سوداء، فأوقف Secure Boot في البرنامج الثابت واضغط e في قائمة الإقلاع وأزل {0}.</translation>
    </message>
    <message>
        <source>In the next start only, your desktop has all graphics cards, {0} as well.</source>
        <translation>في الإقلاع التالي فقط تكون كل بطاقات الرسوميات لسطح المكتب، ومنها {0}.</translation>
    </message>
    <message>
        <source>In the next start only, {0} is reserved for virtual machines. Your desktop has no other graphics card.</source>
        <translation>في الإقلاع التالي فقط تكون {0} محجوزة للآلات الافتراضية. ليس لسطح المكتب بطاقة رسوميات أخرى.</translation>
    </message>
    <message>
        <source>In the next start only, {0} is reserved for virtual machines. Your desktop runs on {1}.</source>
        <translation>في الإقلاع التالي فقط تكون {0} محجوزة للآلات الافتراضية. يعمل سطح المكتب على {1}.</translation>
    </message>
    <message>
        <source>In the start before this one the kernel reported nothing that explains a black screen or a card that was not reserved.</source>
        <translation>في الإقلاع السابق لم تُبلغ النواة بشيء يفسر شاشة سوداء أو بطاقة لم تُحجز.</translation>
    </message>
    <message>
        <source>Install a kernel with vfio-pci (CONFIG_VFIO_PCI), or the package with its other modules, and run the setup again.</source>
        <translation>ثبّت نواة تحتوي على vfio-pci (CONFIG_VFIO_PCI)، أو الحزمة التي تضم بقية وحداتها، ثم شغّل الإعداد من جديد.</translation>
    </message>
    <message>
        <source>It was changed since. Our additions were removed, the rest stays.</source>
        <translation>تغيّر الملف منذ ذلك الحين. أُزيل ما أضفناه، وبقي الباقي.</translation>
    </message>
    <message>
        <source>It was changed since. Our additions were removed; {0}, removed during setup, was not restored.</source>
        <translation>تغيّر الملف منذ ذلك الحين. أُزيل ما أضفناه؛ {0}، الذي أُزيل أثناء الإعداد، لم يُستعد.</translation>
    </message>
    <message>
        <source>Look in the firmware (BIOS) settings for &quot;Pre-boot DMA Protection&quot; or &quot;Kernel DMA Protection&quot; and switch it off, or update the firmware; else take another card.</source>
        <translation>ابحث في إعدادات البرنامج الثابت (BIOS) عن &quot;Pre-boot DMA Protection&quot; أو &quot;Kernel DMA Protection&quot; وأوقفه، أو حدّث البرنامج الثابت؛ وإلا فاستخدم بطاقة أخرى.</translation>
    </message>
    <message>
        <source>Make the initramfs again (with mkinitcpio: mkinitcpio -P). If {0} is in MODULES or force_drivers of its configuration, put it behind vfio_pci.</source>
        <translation>أنشئ initramfs من جديد (مع mkinitcpio: mkinitcpio -P). إن كان {0} في MODULES أو force_drivers من إعداداته، فضعه بعد vfio_pci.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless something of yours needs that file.</source>
        <translation>لا حاجة إلى فعل شيء، إلا إن كان شيء لديك يحتاج إلى ذلك الملف.</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. &quot;neuron-hardware-detect verify --previous&quot; says what the kernel reported. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>أصبحت كل بطاقات الرسوميات لسطح المكتب. يذكر &quot;neuron-hardware-detect verify --previous&quot; ما أبلغت به النواة. للمحاولة من جديد: &quot;neuron-hardware-detect switch vm&quot;.</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Look in the kernel log why its driver did not load (journalctl -k -b -1); often firmware files are missing. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>أصبحت كل بطاقات الرسوميات لسطح المكتب. انظر في سجل النواة لماذا لم يُحمَّل برنامج تشغيلها (journalctl -k -b -1)؛ فكثيرًا ما تنقص ملفات البرنامج الثابت. للمحاولة من جديد: &quot;neuron-hardware-detect switch vm&quot;.</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Put the other card back, or take passthrough out with &quot;neuron-hardware-detect revert --target /&quot;. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>أصبحت كل بطاقات الرسوميات لسطح المكتب. أعد تركيب البطاقة الأخرى، أو أزل GPU passthrough بالأمر &quot;neuron-hardware-detect revert --target /&quot;. للمحاولة من جديد: &quot;neuron-hardware-detect switch vm&quot;.</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Set binding = &quot;address&quot; in the settings and set passthrough up again.</source>
        <translation>أصبحت كل بطاقات الرسوميات لسطح المكتب. ضع binding = &quot;address&quot; في الإعدادات وأعد إعداد GPU passthrough.</translation>
    </message>
    <message>
        <source>One of the installed kernels has no vfio-pci and reserves no graphics card: {0}</source>
        <translation>إحدى النوى المثبتة لا تحتوي على vfio-pci ولا تحجز أي بطاقة رسوميات: {0}</translation>
    </message>
    <message>
        <source>Run it as root. If journals are not kept: make the folder /var/log/journal; later starts are then kept.</source>
        <translation>شغّله بصفة root. إن لم تُحفظ السجلات: أنشئ المجلد /var/log/journal؛ فتُحفظ مرات الإقلاع اللاحقة.</translation>
    </message>
    <message>
        <source>Run it in the target before you restart, unless something else does.</source>
        <translation>شغّله في النظام الهدف قبل إعادة التشغيل، ما لم يفعل ذلك شيء آخر.</translation>
    </message>
    <message>
        <source>Start one of the others for virtual machines with this graphics card.</source>
        <translation>شغّل إحدى النوى الأخرى للآلات الافتراضية التي تستخدم بطاقة الرسوميات هذه.</translation>
    </message>
    <message>
        <source>Start the system without Xen to set up GPU passthrough, or reserve the card with Xen&apos;s own &quot;xl pci-assignable-add&quot;.</source>
        <translation>شغّل النظام بدون Xen لإعداد GPU passthrough، أو احجز البطاقة بأمر Xen نفسه &quot;xl pci-assignable-add&quot;.</translation>
    </message>
    <message>
        <source>Switch on &quot;Above 4G Decoding&quot; in the firmware (BIOS) settings.</source>
        <translation>شغّل &quot;Above 4G Decoding&quot; في إعدادات البرنامج الثابت (BIOS).</translation>
    </message>
    <message>
        <source>Switch on VT-d (Intel) or AMD-Vi, also called IOMMU (AMD), in the firmware (BIOS) settings. An update of the firmware may have switched it off.</source>
        <translation>شغّل VT-d (Intel) أو AMD-Vi، ويسمى أيضًا IOMMU (AMD)، في إعدادات البرنامج الثابت (BIOS). ربما أوقفه تحديث للبرنامج الثابت.</translation>
    </message>
    <message>
        <source>The boot entry without passthrough gives the unified kernel image another command line, which the TPM measures.</source>
        <translation>يعطي مدخل الإقلاع بدون GPU passthrough صورة النواة الموحدة سطر أوامر آخر، ويقيسه TPM.</translation>
    </message>
    <message>
        <source>The computer could not read what a part of {0} is: {1}.</source>
        <translation>لم يتمكن الحاسوب من قراءة ماهية جزء من {0}: {1}.</translation>
    </message>
    <message>
        <source>The installed kernel has no vfio-pci, so it cannot reserve a graphics card: {0}</source>
        <translation>النواة المثبتة لا تحتوي على vfio-pci، لذا لا يمكنها حجز بطاقة رسوميات: {0}</translation>
    </message>
    <message>
        <source>The kernel refused to give {0} to a virtual machine, because the firmware (BIOS) requires fixed memory for it.</source>
        <translation>رفضت النواة إعطاء {0} لآلة افتراضية، لأن البرنامج الثابت (BIOS) يتطلب ذاكرة ثابتة لها.</translation>
    </message>
    <message>
        <source>The last starts with GPU passthrough did not finish.</source>
        <translation>لم تكتمل آخر مرات الإقلاع مع GPU passthrough.</translation>
    </message>
    <message>
        <source>The next start is without GPU passthrough already.</source>
        <translation>الإقلاع التالي بدون GPU passthrough بالفعل.</translation>
    </message>
    <message>
        <source>The page about graphics cards could not be shown, so your desktop keeps all of them.</source>
        <translation>تعذر عرض الصفحة الخاصة ببطاقات الرسوميات، لذا يحتفظ سطح المكتب بها كلها.</translation>
    </message>
    <message>
        <source>The settings run no command (target.regenerate = &quot;never&quot;), so this is in force only after the target has run: {0}</source>
        <translation>وفق الإعدادات لا يُشغَّل أي أمر (target.regenerate = &quot;never&quot;)، لذا لا يسري هذا إلا بعد أن يشغّل النظام الهدف: {0}</translation>
    </message>
    <message>
        <source>The warning about {0} was not confirmed, so it is not reserved.</source>
        <translation>لم يُؤكَّد التحذير بشأن {0}، لذا لن تُحجز.</translation>
    </message>
    <message>
        <source>Then restart and choose the &quot;no GPU passthrough&quot; entry in the boot menu.</source>
        <translation>ثم أعد التشغيل واختر المدخل &quot;no GPU passthrough&quot; في قائمة الإقلاع.</translation>
    </message>
    <message>
        <source>This system runs under Xen, which reserves graphics cards in another way.</source>
        <translation>يعمل هذا النظام تحت Xen، الذي يحجز بطاقات الرسوميات بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Updating start-up files</source>
        <translation>تحديث ملفات الإقلاع</translation>
    </message>
    <message>
        <source>We could not find out whether the boot entry {0} in {1} starts this system, so it stays as it is.</source>
        <translation>لم نتمكن من معرفة ما إذا كان مدخل الإقلاع {0} في {1} يقلع هذا النظام، لذا يبقى كما هو.</translation>
    </message>
    <message>
        <source>We could not find out which program makes the image {0}, which a boot entry loads, so it is not made again.</source>
        <translation>لم نتمكن من معرفة البرنامج الذي ينشئ الصورة {0} التي يحمّلها مدخل إقلاع، لذا لن تُنشأ من جديد.</translation>
    </message>
    <message>
        <source>With Secure Boot a unified kernel image takes no other command line than its own, so there is no boot entry without passthrough.</source>
        <translation>مع Secure Boot لا تقبل صورة النواة الموحدة سطر أوامر غير سطرها، لذا لا يوجد مدخل إقلاع بدون GPU passthrough.</translation>
    </message>
    <message>
        <source>Your desktop gets all graphics cards back, once what is left to do has been done. Read below what that is.</source>
        <translation>يستعيد سطح المكتب كل بطاقات الرسوميات بعد إنجاز ما تبقّى. اقرأ أدناه ما هو.</translation>
    </message>
    <message>
        <source>{0} in the target is damaged, so we do not know what was set up before.</source>
        <translation>{0} في النظام الهدف تالف، لذا لا نعرف ما الذي أُعدّ من قبل.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card left in this computer, so it was not reserved for virtual machines.</source>
        <translation>{0} هي بطاقة الرسوميات الوحيدة الباقية في هذا الحاسوب، لذا لم تُحجز للآلات الافتراضية.</translation>
    </message>
    <message>
        <source>{0} passes {1} to the kernel, which overrides this setup.</source>
        <translation>يمرر {0} إلى النواة {1}، وهذا يتغلب على هذا الإعداد.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines, once what is left to do has been done. Read below what that is.</source>
        <translation>ستُحجز {0} للآلات الافتراضية بعد إنجاز ما تبقّى. اقرأ أدناه ما هو.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: &quot;{3}&quot; cannot have this value. Nothing is set up unless you choose it.</source>
        <translation>{0}، السطر {1}، العمود {2}: لا يمكن أن يأخذ &quot;{3}&quot; هذه القيمة. لا يُعدّ شيء ما لم تختره.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: there is no key &quot;{3}&quot;. The line has no effect.</source>
        <translation>{0}، السطر {1}، العمود {2}: لا يوجد مفتاح &quot;{3}&quot;. ليس للسطر أي تأثير.</translation>
    </message>
    <message>
        <source>No card can be reserved: {0} is the only one, and your desktop needs it.</source>
        <translation>لا يمكن حجز أي بطاقة: {0} هي الوحيدة، وسطح مكتبك يحتاج إليها.</translation>
    </message>
    <message>
        <source>No graphics card of this computer can be reserved for virtual machines.</source>
        <translation>لا يمكن حجز أي بطاقة رسوميات في هذا الحاسوب للآلات الافتراضية.</translation>
    </message>
    <message>
        <source>Nothing else depends on {0}, and your desktop runs on {1}.</source>
        <translation>لا يعتمد شيء آخر على {0}، وسطح مكتبك يعمل على {1}.</translation>
    </message>
    <message>
        <source>Nothing else depends on {0}.</source>
        <translation>لا يعتمد شيء آخر على {0}.</translation>
    </message>
    <message>
        <source>GPU passthrough is not finished. Before you restart, read below what is left to do.</source>
        <translation>لم يكتمل GPU passthrough. قبل إعادة التشغيل، اقرأ أدناه ما بقي عمله.</translation>
    </message>
    <message>
        <source>Other devices have the same IDs as parts of {0}: {1}. The card is recognized by its slot.</source>
        <translation>لأجهزة أخرى المعرّفات نفسها التي لأجزاء من {0}: {1}. تُعرف البطاقة بشقها.</translation>
    </message>
    <message>
        <source>Recommended after you connect your monitor to {1}: nothing else depends on {0}.</source>
        <translation>يُنصح بها بعد أن توصل شاشتك بـ {1}: لا يعتمد شيء آخر على {0}.</translation>
    </message>
    <message>
        <source>The boot menu has no entry without GPU passthrough yet. It comes when the menu is made again: do that before you restart.</source>
        <translation>ليس في قائمة الإقلاع بعدُ مدخل بدون GPU passthrough. يظهر عندما تُنشأ القائمة من جديد: افعل ذلك قبل إعادة التشغيل.</translation>
    </message>
    <message>
        <source>The card is reserved, but the boot entries could not be completed. Read below how to finish before you restart.</source>
        <translation>حُجزت البطاقة، لكن تعذّر إكمال مداخل الإقلاع. اقرأ أدناه كيف تكملها قبل إعادة التشغيل.</translation>
    </message>
    <message>
        <source>The program that calls offers no way to run commands in the target, so this is in force only after the target has run: {0}</source>
        <translation>لا يستطيع البرنامج المستدعي تشغيل أوامر في النظام الهدف، لذا لا يسري هذا إلا بعد تشغيل ما يلي فيه: {0}</translation>
    </message>
    <message>
        <source>We could not find out which kernel the image {0} is for, which a boot entry loads, so it is not made again.</source>
        <translation>لم نتمكن من معرفة النواة التي تخصها الصورة {0} التي يحمّلها مدخل إقلاع، لذا لن تُنشأ من جديد.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines when {1} first starts.</source>
        <translation>ستُحجز {0} للآلات الافتراضية عند أول إقلاع للنظام {1}.</translation>
    </message>
    <message>
        <source>The command {0} could not be started in the installed system.</source>
        <translation>تعذّر تشغيل الأمر {0} في النظام المثبّت.</translation>
    </message>
    <message>
        <source>The command {0} did not end in time in the installed system.</source>
        <translation>لم ينتهِ الأمر {0} في الوقت المحدد في النظام المثبّت.</translation>
    </message>
    <message>
        <source>The command {0} was ended by a signal in the installed system.</source>
        <translation>أُنهي الأمر {0} بإشارة في النظام المثبّت.</translation>
    </message>
    <message>
        <source>{0} in the target cannot be changed because it is marked {1}.</source>
        <translation>لا يمكن تغيير {0} في الهدف لأنه موسوم بـ {1}.</translation>
    </message>
    <message>
        <source>Freeing this card would not help yet: it shares its IOMMU group with devices that this computer needs.</source>
        <translation>لن يفيد تحرير هذه البطاقة بعد: فهي تشارك مجموعة IOMMU مع أجهزة يحتاج إليها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Give the root folder of an installed system. In an installer, this step belongs after the system is unpacked and before it is unmounted.</source>
        <translation>حدّد المجلد الجذر لنظام مثبّت. في برنامج التثبيت تأتي هذه الخطوة بعد فك حزم النظام وقبل فصله.</translation>
    </message>
    <message>
        <source>In the settings of this virtual machine, give the card a PCI Express port of its own, then restart it.</source>
        <translation>أعطِ البطاقة منفذ PCI Express خاصًا بها في إعدادات هذه الآلة الافتراضية، ثم أعد تشغيل الآلة.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لا يتغير شيء.</translation>
    </message>
    <message>
        <source>No card was reserved: the installed system is not mounted.</source>
        <translation>لم تُحجز أي بطاقة: النظام المثبّت غير موصول.</translation>
    </message>
    <message>
        <source>In settings.conf, put neuron-vfio after mount and before umount.</source>
        <translation>ضع neuron-vfio في settings.conf بعد mount وقبل umount.</translation>
    </message>
    <message>
        <source>No card will be reserved for virtual machines.</source>
        <translation>لن تُحجز أي بطاقة للآلات الافتراضية.</translation>
    </message>
    <message>
        <source>No card will be reserved for virtual machines: the page to choose one could not be shown.</source>
        <translation>لن تُحجز أي بطاقة للآلات الافتراضية: تعذر عرض صفحة الاختيار.</translation>
    </message>
    <message>
        <source>No card will be reserved: you did not confirm the warning about {0}.</source>
        <translation>لن تُحجز أي بطاقة: لم تؤكد التحذير بشأن {0}.</translation>
    </message>
    <message>
        <source>No card will be reserved: there is a warning about {0}, and no page to confirm it.</source>
        <translation>لن تُحجز أي بطاقة: يوجد تحذير بشأن {0} ولا توجد صفحة لتأكيده.</translation>
    </message>
    <message>
        <source>No graphics card for virtual machines yet: the IOMMU is off.</source>
        <translation>لا بطاقة رسوميات للأجهزة الافتراضية بعد: IOMMU موقفة.</translation>
    </message>
    <message>
        <source>Looking at this computer did not end within {0} seconds.</source>
        <translation>لم ينته فحص هذا الحاسوب خلال {0} ثانية.</translation>
    </message>
    <message>
        <source>Looking at this computer did not end within {0} seconds; it stopped at {1}.</source>
        <translation>لم ينته فحص هذا الحاسوب خلال {0} ثانية؛ توقف عند {1}.</translation>
    </message>
    <message>
        <source>Something unforeseen happened: {0}</source>
        <translation>حدث شيء غير متوقع: {0}</translation>
    </message>
    <message>
        <source>Start the computer again. If it does the same, a driver hangs: the kernel&apos;s messages (journalctl -k) name it.</source>
        <translation>أعد تشغيل الحاسوب. إن تكرر ذلك فهناك برنامج تشغيل معلّق: رسائل النواة (journalctl -k) تسميه.</translation>
    </message>
    <message>
        <source>The installation can go on without it; please report this with the log.</source>
        <translation>يمكن أن يستمر التثبيت دون ذلك؛ يُرجى الإبلاغ عن هذا مع السجل.</translation>
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
    <name>Firmware</name>
    <message>
        <source>Restart into firmware settings</source>
        <translation>إعادة التشغيل إلى إعدادات البرنامج الثابت</translation>
    </message>
    <message>
        <source>This ends the installer and restarts the computer. Nothing has been installed yet.</source>
        <translation>ينهي هذا برنامج التثبيت ويعيد تشغيل الحاسوب. لم يُثبَّت شيء بعد.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>أعد التشغيل الآن</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
</context>
<context>
    <name>GpuCard</name>
    <message>
        <source>recommended</source>
        <translation>موصى بها</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>recommended after you move the monitor</source>
        <translation>موصى بها بعد نقل الشاشة</translation>
    </message>
    <message>
        <source>used by your desktop</source>
        <translation>يستخدمها سطح مكتبك</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>غير متاحة</translation>
    </message>
    <message>
        <source>Your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>لن يستطيع سطح مكتبك استخدام هذه البطاقة بعد ذلك (الألعاب، CUDA، الفيديو).</translation>
    </message>
    <message>
        <source>If you reserve it, your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>إن حجزتها فلن يستطيع سطح مكتبك استخدام هذه البطاقة بعد ذلك (الألعاب، CUDA، الفيديو).</translation>
    </message>
    <message>
        <source>The computer cannot keep these cards apart (one IOMMU group), so virtual machines get all of them or none.</source>
        <translation>لا يستطيع الحاسوب فصل هذه البطاقات عن بعضها (مجموعة IOMMU واحدة)، لذا تحصل الأجهزة الافتراضية عليها كلها أو لا شيء منها.</translation>
    </message>
    <message>
        <source>only together</source>
        <translation>معًا فقط</translation>
    </message>
    <message>
        <source>Your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>لن يستطيع سطح مكتبك استخدام هذه البطاقات بعد ذلك (الألعاب، CUDA، الفيديو).</translation>
    </message>
    <message>
        <source>If you reserve them, your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>إن حجزتها فلن يستطيع سطح مكتبك استخدام هذه البطاقات بعد ذلك (الألعاب، CUDA، الفيديو).</translation>
    </message>
</context>
<context>
    <name>GpuModel</name>
    <message>
        <source>part of the processor</source>
        <translation>جزء من المعالج</translation>
    </message>
    <message>
        <source>use unknown</source>
        <translation>الاستخدام غير معروف</translation>
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
        <source>free for virtual machines</source>
        <translation>متاحة للآلات الافتراضية</translation>
    </message>
    <message>
        <source>not needed by your desktop</source>
        <translation>لا يحتاج إليها سطح مكتبك</translation>
    </message>
    <message>
        <source>monitor here (%1)</source>
        <translation>الشاشة هنا (%1)</translation>
    </message>
    <message>
        <source>empty: no monitor connected</source>
        <translation>فارغة: لا شاشة موصولة</translation>
    </message>
    <message>
        <source>Virtual machines use: %1.</source>
        <translation>تستخدم الآلات الافتراضية: %1.</translation>
    </message>
    <message>
        <source>Your desktop uses: %1.</source>
        <translation>يستخدم سطح مكتبك: %1.</translation>
    </message>
    <message>
        <source>A monitor is connected to: %1.</source>
        <translation>توجد شاشة موصولة بـ: %1.</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>عنوان PCI</translation>
    </message>
    <message>
        <source>PCI IDs</source>
        <translation>معرّفات PCI</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>برنامج التشغيل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>مجموعة IOMMU</translation>
    </message>
    <message>
        <source>Reserved together</source>
        <translation>تُحجز معًا</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>المنفذ %1</translation>
    </message>
    <message>
        <source>Both together: %1 and %2</source>
        <translation>كلتاهما معًا: %1 و%2</translation>
    </message>
    <message>
        <source>All together: %1</source>
        <translation>كلها معًا: %1</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>kept for your desktop</source>
        <translation>تبقى لسطح مكتبك</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>GPU passthrough cannot be set up: the file %1 is missing from the installer.</source>
        <translation>لا يمكن إعداد GPU passthrough: الملف %1 مفقود من المثبّت.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: this installation medium has no .NET runtime.</source>
        <translation>لا يمكن إعداد GPU passthrough: ليس في وسيط التثبيت هذا بيئة تشغيل ‎.NET.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the .NET runtime of this installation medium is too old.</source>
        <translation>لا يمكن إعداد GPU passthrough: بيئة تشغيل ‎.NET في وسيط التثبيت هذا قديمة جدًا.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 could not be loaded, or a file it needs is missing (%2 in %3).</source>
        <translation>لا يمكن إعداد GPU passthrough: تعذّر تحميل %1، أو أن ملفًا يحتاجه مفقود (%2 في %3).</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: this installation medium has a .NET runtime, but not version %1 that is needed.</source>
        <translation>لا يمكن إعداد GPU passthrough: في وسيط التثبيت هذا بيئة تشغيل ‎.NET، لكن ليس الإصدار المطلوب %1.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the .NET runtime did not start (%1).</source>
        <translation>لا يمكن إعداد GPU passthrough: لم تبدأ بيئة تشغيل ‎.NET ‏(%1).</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 could not be loaded.</source>
        <translation>لا يمكن إعداد GPU passthrough: تعذّر تحميل %1.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 lacks the function %2.</source>
        <translation>لا يمكن إعداد GPU passthrough: تنقص %1 الدالة %2.</translation>
    </message>
</context>
<context>
    <name>InstallerCore</name>
    <message>
        <source>The installation goes on without it; it can be set up later, in the installed system.</source>
        <translation>يستمر التثبيت بدونه؛ ويمكن إعداده لاحقًا في النظام المثبَّت.</translation>
    </message>
    <message>
        <source>The installation goes on without it; both have to come from the same package.</source>
        <translation>يستمر التثبيت بدونه؛ يجب أن تأتيا من الحزمة نفسها.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the installer page speaks version %1 of the interface, the library beside it version %2.</source>
        <translation>لا يمكن إعداد GPU passthrough: تستخدم صفحة المثبّت الإصدار %1 من الواجهة، والمكتبة بجانبها الإصدار %2.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the library gave no answer to &quot;%1&quot; (status %2).</source>
        <translation>لا يمكن إعداد GPU passthrough: لم تجب المكتبة عن &quot;%1&quot; (الحالة %2).</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the answer of the library to &quot;%1&quot; cannot be understood.</source>
        <translation>لا يمكن إعداد GPU passthrough: لا يمكن فهم جواب المكتبة عن &quot;%1&quot;.</translation>
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
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Virtual machines</source>
        <translation>الآلات الافتراضية</translation>
    </message>
    <message>
        <source>Your desktop</source>
        <translation>سطح مكتبك</translation>
    </message>
    <message>
        <source>monitor here</source>
        <translation>الشاشة هنا</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغة</translation>
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
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Then: completing the boot menu</source>
        <translation>ثم: استكمال قائمة الإقلاع</translation>
    </message>
    <message>
        <source>The installation stopped before GPU passthrough was set up.</source>
        <translation>توقف التثبيت قبل ضبط GPU passthrough.</translation>
    </message>
    <message>
        <source>First: reserving the graphics card</source>
        <translation>أولًا: حجز بطاقة الرسوميات</translation>
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
        <source>To finish</source>
        <translation>للإكمال</translation>
    </message>
    <message>
        <source>Next: your first virtual machine</source>
        <translation>بعد ذلك: أول آلة افتراضية لك</translation>
    </message>
    <message>
        <source>The report could not be saved as %1.</source>
        <translation>تعذر حفظ التقرير باسم %1.</translation>
    </message>
    <message>
        <source>The installation failed, so no graphics card is reserved.</source>
        <translation>فشل التثبيت، لذا لم تُحجز أي بطاقة رسوميات.</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>إن حدث خطأ ما</translation>
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
</context>
<context>
    <name>VfioJob</name>
    <message>
        <source>Reserve a graphics card for virtual machines</source>
        <translation>حجز بطاقة رسوميات للآلات الافتراضية</translation>
    </message>
    <message>
        <source>Reserving a graphics card for virtual machines.</source>
        <translation>يجري حجز بطاقة رسوميات للآلات الافتراضية.</translation>
    </message>
</context>
<context>
    <name>neuron-vfio</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>بطاقة رسوميات للأجهزة الافتراضية</translation>
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
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
    <message>
        <source>Give one graphics card to virtual machines, for example to play Windows games at full speed (GPU passthrough). Your desktop runs on another card.</source>
        <translation>أعطِ الآلات الافتراضية بطاقة رسوميات، مثلًا للعب ألعاب Windows بالسرعة الكاملة (GPU passthrough). يعمل سطح مكتبك على بطاقة أخرى.</translation>
    </message>
    <message>
        <source>There is nothing to decide here. Continue with the installation.</source>
        <translation>لا شيء لتقرره هنا. تابع التثبيت.</translation>
    </message>
    <message>
        <source>You can still choose a card now. It will be reserved once the IOMMU is on.</source>
        <translation>ما زال بإمكانك اختيار بطاقة الآن. ستُحجز حالما تُشغَّل IOMMU.</translation>
    </message>
    <message>
        <source>Your distributor has preset this. It cannot be changed here.</source>
        <translation>حدّد موزّعك ذلك مسبقًا. لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>Keep all graphics cards for your desktop</source>
        <translation>إبقاء كل بطاقات الرسوميات لسطح مكتبك</translation>
    </message>
    <message>
        <source>Nothing changes. You can set this up later.</source>
        <translation>لا يتغير شيء. يمكنك ضبط ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>Show what will be written</source>
        <translation>إظهار ما سيُكتب</translation>
    </message>
    <message>
        <source>This is a forecast for the system that will be installed. The files are read again while installing.</source>
        <translation>هذا توقّع للنظام الذي سيُثبّت. تُقرأ الملفات من جديد أثناء التثبيت.</translation>
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
        <source>Nothing was set up</source>
        <translation>لم يُعَدّ شيء</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>بعد الإقلاع الأول</translation>
    </message>
    <message>
        <source>should say “%1”</source>
        <translation>ينبغي أن يظهر &quot;%1&quot;</translation>
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
        <source>Show what was written</source>
        <translation>إظهار ما كُتب</translation>
    </message>
    <message>
        <source>%1 — exit code %2</source>
        <translation>%1 — رمز الخروج %2</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>أوشك على الانتهاء</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>للإكمال</translation>
    </message>
    <message>
        <source>Run this in the installed system:</source>
        <translation>شغّل هذا في النظام المثبّت:</translation>
    </message>
    <message>
        <source>Open a terminal and check that the card is ready:</source>
        <translation>افتح طرفية وتأكد من أن البطاقة جاهزة:</translation>
    </message>
    <message>
        <source>The same as a QR code</source>
        <translation>الشيء نفسه كرمز QR</translation>
    </message>
    <message>
        <source>Take a photo of this page, or scan the code with your phone. Then you have these steps at hand.</source>
        <translation>صوّر هذه الصفحة، أو امسح الرمز بهاتفك. عندها تكون هذه الخطوات في متناولك.</translation>
    </message>
    <message>
        <source>Next: your first virtual machine</source>
        <translation>بعد ذلك: أول آلة افتراضية لك</translation>
    </message>
    <message>
        <source>The installed system has a guide: %1</source>
        <translation>في النظام المثبّت دليل: %1</translation>
    </message>
    <message>
        <source>Report and log</source>
        <translation>التقرير والسجل</translation>
    </message>
    <message>
        <source>The installed system keeps this report: %1</source>
        <translation>يحتفظ النظام المثبّت بهذا التقرير: %1</translation>
    </message>
    <message>
        <source>Every step is in its log: %1</source>
        <translation>كل خطوة في سجله: %1</translation>
    </message>
    <message>
        <source>Save to %1</source>
        <translation>الحفظ في %1</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>إن حدث خطأ ما</translation>
    </message>
</context>
</TS>
