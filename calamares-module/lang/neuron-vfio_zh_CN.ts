<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Config</name>
    <message>
        <source>Scanned at %1</source>
        <translation>扫描时间：%1</translation>
    </message>
    <message>
        <source>Still looking for graphics cards.</source>
        <translation>仍在查找显卡。</translation>
    </message>
    <message>
        <source>Your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>您的桌面将不能再使用这块显卡（游戏、CUDA、视频）。</translation>
    </message>
    <message>
        <source>The installed system keeps a report of it all: %1</source>
        <translation>安装好的系统会保存一份完整的报告：%1</translation>
    </message>
    <message>
        <source>Your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>您的桌面将不能再使用这些显卡（游戏、CUDA、视频）。</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>I understand. Reserve %1 anyway.</source>
        <translation>我已了解。仍然保留 %1。</translation>
    </message>
    <message>
        <source>No card is reserved unless you tick this. Press Next again to continue without.</source>
        <translation>不勾选此项就不会保留显卡。再按一次“下一步”可不保留并继续。</translation>
    </message>
    <message>
        <source>If you leave this unticked, no card is reserved.</source>
        <translation>如果不勾选此项，就不会保留显卡。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A symbolic link on the way to it leads in a circle or changes all the time: correct it and run the setup again.</source>
        <translation>路径上的某个符号链接成环或不断变化：请更正它，然后重新运行设置。</translation>
    </message>
    <message>
        <source>A unified kernel image carries its command line in it, so there is no boot entry without passthrough.</source>
        <translation>统一内核映像自带命令行，因此没有不带直通的启动条目。</translation>
    </message>
    <message>
        <source>A unified kernel image is used, but neither {0} nor {1} exists, so {2} is not written anywhere.</source>
        <translation>使用的是统一内核映像，但 {0} 和 {1} 都不存在，因此 {2} 没有写到任何地方。</translation>
    </message>
    <message>
        <source>Add them to the kernel command line, or name the boot loader in the settings as target.boot_loader.</source>
        <translation>请把它们加到内核命令行，或在设置中用 target.boot_loader 指明引导加载程序。</translation>
    </message>
    <message>
        <source>Add {0} to it by hand.</source>
        <translation>请手动把 {0} 加进去。</translation>
    </message>
    <message>
        <source>An earlier setup of this target had been interrupted and was finished first.</source>
        <translation>此目标系统之前的一次设置曾被中断，现已先行完成。</translation>
    </message>
    <message>
        <source>An earlier setup of this target had been interrupted and was undone first.</source>
        <translation>此目标系统之前的一次设置曾被中断，现已先行撤销。</translation>
    </message>
    <message>
        <source>Booster&apos;s images run no udev, so a function that has to be bound by its address goes to its usual driver at first.</source>
        <translation>Booster 的映像中不运行 udev，因此必须按地址绑定的功能一开始会交给通常的驱动程序。</translation>
    </message>
    <message>
        <source>Check that the boot entry you use has {0}: make the boot loader&apos;s configuration again (with GRUB: grub-mkconfig -o /boot/grub/grub.cfg), then restart.</source>
        <translation>请检查您使用的启动条目是否有 {0}：重新生成引导加载程序的配置（GRUB：grub-mkconfig -o /boot/grub/grub.cfg），然后重启。</translation>
    </message>
    <message>
        <source>Check the kernel parameters of the boot entry you use; on a computer with an Intel processor intel_iommu=on must be among them.</source>
        <translation>请检查您使用的启动条目的内核参数；在使用 Intel 处理器的计算机上必须有 intel_iommu=on。</translation>
    </message>
    <message>
        <source>Compare the files named *.neuron-new in the target with those beside them, then delete the journal and run the setup again.</source>
        <translation>请把目标系统中名为 *.neuron-new 的文件与旁边的文件比较，然后删除操作日志并重新运行设置。</translation>
    </message>
    <message>
        <source>Correct the line. What the parser says: {0}</source>
        <translation>请更正这一行。解析器的说明：{0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>GPU passthrough is not set up on this system.</source>
        <translation>此系统没有设置 GPU 直通。</translation>
    </message>
    <message>
        <source>GPU passthrough is ready: vfio-pci holds everything that was reserved (functions: {0}).</source>
        <translation>GPU 直通已就绪：vfio-pci 已接管为虚拟机保留的全部设备（功能数：{0}）。</translation>
    </message>
    <message>
        <source>Give the functions to a virtual machine, for example with virt-manager.</source>
        <translation>请把这些功能交给虚拟机，例如使用 virt-manager。</translation>
    </message>
    <message>
        <source>If the card was taken out, run &quot;neuron-hardware-detect revert --target /&quot; or set passthrough up for another one; else check that it sits firmly in its slot.</source>
        <translation>如果显卡已取出，请运行“neuron-hardware-detect revert --target /”或为另一块显卡设置直通；否则请检查它在插槽中是否插牢。</translation>
    </message>
    <message>
        <source>If the machine does not start without it, choose the boot entry without passthrough and undo the setup.</source>
        <translation>如果没有它计算机无法启动，请选择不带直通的启动条目并撤销设置。</translation>
    </message>
    <message>
        <source>If the virtual machine shows no picture the second time, restart the computer.</source>
        <translation>如果虚拟机第二次没有画面，请重启计算机。</translation>
    </message>
    <message>
        <source>Its output is in the log. Correct the cause and run it again in the installed system.</source>
        <translation>它的输出在日志中。请排除原因，然后在安装好的系统中重新运行它。</translation>
    </message>
    <message>
        <source>Keep one graphics card, or make sure that you can reach this computer over the network.</source>
        <translation>请保留一块显卡，或确保您能通过网络访问这台计算机。</translation>
    </message>
    <message>
        <source>Look at that file in the target and at the kernel log, then run the setup again.</source>
        <translation>请查看目标系统中的该文件和内核日志，然后重新运行设置。</translation>
    </message>
    <message>
        <source>Look for DMAR or AMD-Vi in the kernel log (journalctl -b -k): the firmware may leave this device out; an update may help.</source>
        <translation>请在内核日志（journalctl -b -k）中查找 DMAR 或 AMD-Vi：固件可能遗漏了这个设备；更新可能有帮助。</translation>
    </message>
    <message>
        <source>Look for vfio in the kernel log (journalctl -b -k --grep vfio). If there is nothing, the kernel has no module vfio-pci or the configuration is not in the initramfs: make it again and restart.</source>
        <translation>请在内核日志中查找 vfio（journalctl -b -k --grep vfio）。如果什么都没有，说明内核没有 vfio-pci 模块，或配置不在 initramfs 中：请重新生成并重启。</translation>
    </message>
    <message>
        <source>Make the generator load vfio_pci early, or name it in the settings as target.initramfs.</source>
        <translation>请让生成器尽早加载 vfio_pci，或在设置中用 target.initramfs 指明生成器。</translation>
    </message>
    <message>
        <source>Make {0} a text file of at most {1} KiB.</source>
        <translation>请让 {0} 成为不超过 {1} KiB 的文本文件。</translation>
    </message>
    <message>
        <source>Make {0} a text file that can be read. What the system says: {1}</source>
        <translation>请让 {0} 成为可读的文本文件。系统的说明：{1}</translation>
    </message>
    <message>
        <source>Mount the target read-write and run the setup again.</source>
        <translation>请以可读写方式挂载目标系统，然后重新运行设置。</translation>
    </message>
    <message>
        <source>Name the directory where the installed system is mounted.</source>
        <translation>请指出已安装系统的挂载目录。</translation>
    </message>
    <message>
        <source>No driver holds {0}, not even vfio-pci.</source>
        <translation>没有驱动程序接管 {0}，连 vfio-pci 也没有。</translation>
    </message>
    <message>
        <source>No known boot loader was found in the target, so the kernel parameters {0} are not written anywhere.</source>
        <translation>目标系统中没有找到已知的引导加载程序，因此内核参数 {0} 没有写到任何地方。</translation>
    </message>
    <message>
        <source>No known initramfs generator was found in the target, so vfio-pci may come too late to get the GPU.</source>
        <translation>目标系统中没有找到已知的 initramfs 生成器，因此 vfio-pci 可能来得太晚，得不到 GPU。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>Nothing needs to be done. To change a setting, create that file and write the setting into it.</source>
        <translation>无需任何操作。要更改设置，请创建该文件并把设置写进去。</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>请连同日志一起报告。</translation>
    </message>
    <message>
        <source>Put a # in front of that line of the preset.</source>
        <translation>请在预设文件的那一行前加上 #。</translation>
    </message>
    <message>
        <source>Put settings of your own into another file of that directory.</source>
        <translation>请把您自己的设置放到该目录的另一个文件中。</translation>
    </message>
    <message>
        <source>Put the card into another slot, one that is wired to the processor, then set passthrough up again.</source>
        <translation>请把显卡插到另一个与处理器相连的插槽，然后重新设置直通。</translation>
    </message>
    <message>
        <source>Put the whole kernel command line with these words into {0} and make the image again.</source>
        <translation>请把包含这些词的完整内核命令行写入 {0}，并重新生成映像。</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>正在检查写入的内容</translation>
    </message>
    <message>
        <source>Remove it from the target before the images are made.</source>
        <translation>请在生成映像之前从目标系统中删除它。</translation>
    </message>
    <message>
        <source>Remove the ids from {0}.</source>
        <translation>请从 {0} 中删除 ids。</translation>
    </message>
    <message>
        <source>Remove the line, or look the name up in the comments of the settings file that was shipped.</source>
        <translation>请删除该行，或在随附设置文件的注释中查找这个名称。</translation>
    </message>
    <message>
        <source>Remove {0} from the kernel command line.</source>
        <translation>请从内核命令行中删除 {0}。</translation>
    </message>
    <message>
        <source>Rename that file so that it sorts before ours, or let it add to {0} only.</source>
        <translation>请重命名该文件，使其排在我们的文件之前，或让它只向 {0} 追加。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or delete it and undo the earlier setup by hand; then run the setup again.</source>
        <translation>请从备份恢复它，或删除它并手动撤销之前的设置；然后重新运行设置。</translation>
    </message>
    <message>
        <source>Run it as root.</source>
        <translation>请以 root 身份运行。</translation>
    </message>
    <message>
        <source>Run the setup again.</source>
        <translation>请重新运行设置。</translation>
    </message>
    <message>
        <source>Running {0}</source>
        <translation>正在运行 {0}</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>请将文件保存为 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to an absolute path in quotes without &quot;..&quot; in it, such as &quot;{1}&quot;, or to &quot;&quot; for none.</source>
        <translation>请把“{0}”设为带引号且不含“..”的绝对路径，例如 &quot;{1}&quot;，或设为 &quot;&quot; 表示没有。</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to an absolute path in quotes, such as &quot;{1}&quot;.</source>
        <translation>请把“{0}”设为带引号的绝对路径，例如 &quot;{1}&quot;。</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to one of {1}.</source>
        <translation>请把“{0}”设为 {1} 之一。</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to true or false, without quotes.</source>
        <translation>请把“{0}”设为 true 或 false，不加引号。</translation>
    </message>
    <message>
        <source>Set binding = &quot;address&quot; in the settings and set passthrough up again, then only the chosen card is taken.</source>
        <translation>请在设置中写 binding = &quot;address&quot; 并重新设置直通，这样就只会接管所选的显卡。</translation>
    </message>
    <message>
        <source>Set binding = &quot;auto&quot; in the settings of the installer.</source>
        <translation>请在安装程序的设置中写 binding = &quot;auto&quot;。</translation>
    </message>
    <message>
        <source>Set passthrough up again with &quot;neuron-hardware-detect apply --target / --gpu ADDRESS&quot;, where ADDRESS is the GPU&apos;s new address, and correct the address in your virtual machines.</source>
        <translation>请用“neuron-hardware-detect apply --target / --gpu 地址”重新设置直通，其中“地址”是 GPU 的新地址，并更正虚拟机中的地址。</translation>
    </message>
    <message>
        <source>Take {0} out of the boot loader&apos;s configuration, then restart.</source>
        <translation>请从引导加载程序的配置中去掉 {0}，然后重启。</translation>
    </message>
    <message>
        <source>The IOMMU is off because the firmware does not offer it, so no virtual machine can get a device.</source>
        <translation>IOMMU 已关闭，因为固件不提供它，所以没有虚拟机能得到设备。</translation>
    </message>
    <message>
        <source>The IOMMU is off because the kernel does not use it, so no virtual machine can get a device.</source>
        <translation>IOMMU 已关闭，因为内核没有使用它，所以没有虚拟机能得到设备。</translation>
    </message>
    <message>
        <source>The command {0} failed in the installed system with exit code {1}.</source>
        <translation>命令 {0} 在安装好的系统中失败，退出码为 {1}。</translation>
    </message>
    <message>
        <source>The computer was started without GPU passthrough ({0} is on the kernel command line).</source>
        <translation>计算机启动时没有启用 GPU 直通（内核命令行中有 {0}）。</translation>
    </message>
    <message>
        <source>The device {1} that was at {0} is not in this computer any more.</source>
        <translation>原来在 {0} 的设备 {1} 已不在这台计算机中。</translation>
    </message>
    <message>
        <source>The device {1} that was at {0} is now at {2}.</source>
        <translation>原来在 {0} 的设备 {1} 现在在 {2}。</translation>
    </message>
    <message>
        <source>The driver {1} holds {0} instead of vfio-pci.</source>
        <translation>接管 {0} 的是驱动程序 {1}，而不是 vfio-pci。</translation>
    </message>
    <message>
        <source>The image {0} does not hold {1}.</source>
        <translation>映像 {0} 不包含 {1}。</translation>
    </message>
    <message>
        <source>The kernel parameter {0} has characters that boot configuration could misread, so it is not written.</source>
        <translation>内核参数 {0} 含有启动配置可能误读的字符，因此没有写入。</translation>
    </message>
    <message>
        <source>The kernel was started with {0}, which switches passthrough off.</source>
        <translation>内核启动时带有 {0}，它会关闭直通。</translation>
    </message>
    <message>
        <source>The kernel was started without {0}, which passthrough needs.</source>
        <translation>内核启动时没有 {0}，而直通需要它。</translation>
    </message>
    <message>
        <source>The running kernel was told to pretend that devices are separate ({0}), so the groups shown are not those of the hardware.</source>
        <translation>正在运行的内核被要求假装设备彼此独立（{0}），因此所显示的分组不是硬件的真实分组。</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be opened, so nothing is set up unless you choose it.</source>
        <translation>无法打开设置文件 {0}，因此除非您选择，否则什么都不会设置。</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be understood at line {1}, column {2}, so nothing is set up unless you choose it.</source>
        <translation>设置文件 {0} 第 {1} 行第 {2} 列无法理解，因此除非您选择，否则什么都不会设置。</translation>
    </message>
    <message>
        <source>The settings file {0} is too large to be one, so nothing is set up unless you choose it.</source>
        <translation>设置文件 {0} 太大，不像是设置文件，因此除非您选择，否则什么都不会设置。</translation>
    </message>
    <message>
        <source>The settings name {0} = {1}, which this program does not know.</source>
        <translation>设置中写了 {0} = {1}，本程序不认识它。</translation>
    </message>
    <message>
        <source>The shell does not find {0} at the beginning of {1}.</source>
        <translation>Shell 在 {1} 的开头找不到 {0}。</translation>
    </message>
    <message>
        <source>The shell does not find {0} in {1}.</source>
        <translation>Shell 在 {1} 中找不到 {0}。</translation>
    </message>
    <message>
        <source>The target {0} could not be opened: {1}.</source>
        <translation>无法打开目标系统 {0}：{1}。</translation>
    </message>
    <message>
        <source>The target {0} was opened for reading only.</source>
        <translation>目标系统 {0} 是以只读方式打开的。</translation>
    </message>
    <message>
        <source>There is no settings file {0}, so every setting has its default.</source>
        <translation>没有设置文件 {0}，因此所有设置都使用默认值。</translation>
    </message>
    <message>
        <source>There is no system in {0}: neither etc/os-release nor usr/lib/os-release exists beneath it.</source>
        <translation>{0} 中没有系统：其下既没有 etc/os-release 也没有 usr/lib/os-release。</translation>
    </message>
    <message>
        <source>This computer is itself a virtual machine ({0}).</source>
        <translation>这台计算机本身就是虚拟机（{0}）。</translation>
    </message>
    <message>
        <source>This is a mistake in the program: please report it with the log.</source>
        <translation>这是程序的错误：请连同日志一起报告。</translation>
    </message>
    <message>
        <source>To set it up later, run &quot;neuron-hardware-detect apply&quot; on the installed system.</source>
        <translation>要以后再设置，请在安装好的系统中运行“neuron-hardware-detect apply”。</translation>
    </message>
    <message>
        <source>To set it up, run &quot;neuron-hardware-detect plan&quot; to see what would be done, then &quot;neuron-hardware-detect apply --target /&quot; as root.</source>
        <translation>要进行设置，请运行“neuron-hardware-detect plan”查看会做什么，然后以 root 身份运行“neuron-hardware-detect apply --target /”。</translation>
    </message>
    <message>
        <source>To set one up later, run &quot;neuron-hardware-detect apply&quot; on the installed system; the installer&apos;s log says why the page failed.</source>
        <translation>要以后设置一块显卡，请在安装好的系统中运行“neuron-hardware-detect apply”；页面失败的原因见安装程序的日志。</translation>
    </message>
    <message>
        <source>To undo everything, run &quot;sudo neuron-hardware-detect revert --target /&quot; and restart.</source>
        <translation>要全部撤销，请运行“sudo neuron-hardware-detect revert --target /”并重启。</translation>
    </message>
    <message>
        <source>To use passthrough, restart and choose the usual boot entry.</source>
        <translation>要使用直通，请重启并选择平常的启动条目。</translation>
    </message>
    <message>
        <source>Two assignments to {1} in {0} run into each other without a blank, so the file is left as it is.</source>
        <translation>{0} 中对 {1} 的两次赋值连在一起，中间没有空格，因此该文件保持原样。</translation>
    </message>
    <message>
        <source>Use a graphics card instead; what to do first is given with it.</source>
        <translation>请改用显卡；需要先做的事情会在该显卡处说明。</translation>
    </message>
    <message>
        <source>Use letters, digits and _ . - , : = / @ + % only.</source>
        <translation>只能使用字母、数字和 _ . - , : = / @ + %。</translation>
    </message>
    <message>
        <source>Use mkinitcpio or dracut for this graphics card.</source>
        <translation>请为这块显卡使用 mkinitcpio 或 dracut。</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>请使用那个版本。</translation>
    </message>
    <message>
        <source>Usually the initramfs was made without the configuration: make it again (with mkinitcpio: mkinitcpio -P) and restart.</source>
        <translation>通常是 initramfs 生成时没有包含配置：请重新生成（mkinitcpio：mkinitcpio -P）并重启。</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; if that is what is meant, or remove the line.</source>
        <translation>如果本意如此，请写“{0}”，否则请删除该行。</translation>
    </message>
    <message>
        <source>Write [{0}] on a line of its own, and its keys on the lines below.</source>
        <translation>请让 [{0}] 单独占一行，并把它的键写在下面各行。</translation>
    </message>
    <message>
        <source>Write in &quot;{0}&quot; IDs such as &quot;{1}&quot; or addresses such as &quot;{2}&quot;, each in quotes, between [ and ].</source>
        <translation>请在“{0}”中写 ID（例如 &quot;{1}&quot;）或地址（例如 &quot;{2}&quot;），各自加引号，放在 [ 和 ] 之间。</translation>
    </message>
    <message>
        <source>Write in &quot;{0}&quot; each kernel parameter in quotes of its own, such as &quot;{1}&quot;, between [ and ], made of letters, digits and _ . - , : = / @ + % only.</source>
        <translation>请在“{0}”中把每个内核参数各自加引号，例如 &quot;{1}&quot;，放在 [ 和 ] 之间，只能使用字母、数字和 _ . - , : = / @ + %。</translation>
    </message>
    <message>
        <source>Writing the configuration</source>
        <translation>正在写入配置</translation>
    </message>
    <message>
        <source>vfio-pci holds {0} too, which was not chosen: it has the same IDs as a device that was.</source>
        <translation>vfio-pci 还接管了没有被选择的 {0}：它与一个被选择的设备 ID 相同。</translation>
    </message>
    <message>
        <source>{0} also tells vfio-pci which functions to take, and only one of the two files counts.</source>
        <translation>{0} 也告诉 vfio-pci 要接管哪些功能，而两个文件中只有一个生效。</translation>
    </message>
    <message>
        <source>{0} changed after the plan was made, so nothing was written.</source>
        <translation>{0} 在制定计划之后发生了变化，因此什么都没有写入。</translation>
    </message>
    <message>
        <source>{0} could not be understood (a quotation or a bracket does not end, or there is a here-document), so {1} is left as it is.</source>
        <translation>无法理解 {0}（引号或括号没有闭合，或有 here-document），因此 {1} 保持原样。</translation>
    </message>
    <message>
        <source>{0} does not hold what was written into it.</source>
        <translation>{0} 中的内容与写入的不一致。</translation>
    </message>
    <message>
        <source>{0} gave other functions to vfio-pci ({1}); the new choice takes their place.</source>
        <translation>{0} 曾把其他功能交给 vfio-pci（{1}）；新的选择取而代之。</translation>
    </message>
    <message>
        <source>{0} has {1} more than once.</source>
        <translation>{1} 在 {0} 中出现了不止一次。</translation>
    </message>
    <message>
        <source>{0} in the target could not be read: {1}.</source>
        <translation>无法读取目标系统中的 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} in the target could not be written: {1}.</source>
        <translation>无法写入目标系统中的 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} in the target is damaged, so an interrupted setup cannot be finished.</source>
        <translation>目标系统中的 {0} 已损坏，因此无法完成被中断的设置。</translation>
    </message>
    <message>
        <source>{0} in the target was written by a later version of this program (schema {1}).</source>
        <translation>目标系统中的 {0} 是由本程序的更高版本写入的（模式 {1}）。</translation>
    </message>
    <message>
        <source>{0} is in IOMMU group {1} together with devices that this computer uses: {2}. No virtual machine that is given {0} will start.</source>
        <translation>{0} 与这台计算机使用的设备同在 IOMMU 组 {1} 中：{2}。得到 {0} 的虚拟机都无法启动。</translation>
    </message>
    <message>
        <source>{0} is in no IOMMU group, so no virtual machine can get it.</source>
        <translation>{0} 不在任何 IOMMU 组中，因此没有虚拟机能得到它。</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so vfio-pci does not get into the image.</source>
        <translation>{0} 在我们的文件之后读取并重新设置 {1}，因此 vfio-pci 不会进入映像。</translation>
    </message>
    <message>
        <source>{0} lacks {1}.</source>
        <translation>{0} 缺少 {1}。</translation>
    </message>
    <message>
        <source>{0} names a configuration of its own, {1}, which cannot be completed: the image it makes will not hold vfio-pci.</source>
        <translation>{0} 指定了自己的配置 {1}，无法补充它：由此生成的映像不会包含 vfio-pci。</translation>
    </message>
    <message>
        <source>{0} of the live medium is still in the target and replaces the hooks of every image.</source>
        <translation>Live 介质的 {0} 仍在目标系统中，它会替换每个映像的钩子。</translation>
    </message>
    <message>
        <source>{0} switched off what passthrough needs and is taken out of {1}.</source>
        <translation>{0} 关闭了直通所需的功能，已从 {1} 中移除。</translation>
    </message>
    <message>
        <source>{0} was changed by hand since the installer wrote it, and is written anew.</source>
        <translation>{0} 自安装程序写入后被手动更改过，现重新写入。</translation>
    </message>
    <message>
        <source>{1} in {0} depends on a condition, so the file is left as it is.</source>
        <translation>{0} 中的 {1} 取决于条件，因此该文件保持原样。</translation>
    </message>
    <message>
        <source>{1} in {0} is changed by a command or a subscript, so the file is left as it is.</source>
        <translation>{0} 中的 {1} 会被命令或下标更改，因此该文件保持原样。</translation>
    </message>
    <message>
        <source>{1} in {0} is found by running a command, so the file is left as it is.</source>
        <translation>{0} 中的 {1} 是通过运行命令得到的，因此该文件保持原样。</translation>
    </message>
    <message>
        <source>{1} in {0} is used as an array and as a text, so the file is left as it is.</source>
        <translation>{0} 中的 {1} 既用作数组又用作文本，因此该文件保持原样。</translation>
    </message>
    <message>
        <source>The image {0} could not be read.</source>
        <translation>无法读取映像 {0}。</translation>
    </message>
    <message>
        <source>Another setup is changing {0} at this moment, so nothing was written.</source>
        <translation>另一个设置程序正在更改 {0}，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>Put the whole kernel command line with these words into {0} in {1} and make the image again.</source>
        <translation>请将包含这些词的完整内核命令行写入 {1} 中的 {0}，然后重新生成映像。</translation>
    </message>
    <message>
        <source>Wait until it has ended, then run the setup again.</source>
        <translation>请等待其结束，然后重新运行设置。</translation>
    </message>
    <message>
        <source>dracut makes a unified kernel image without a command line in it, so {0} is not written anywhere.</source>
        <translation>dracut 生成的统一内核映像不含命令行，因此 {0} 未写入任何地方。</translation>
    </message>
    <message>
        <source>A firmware (BIOS) setting that this needs is off: the IOMMU. Until it is on, no graphics card can be reserved.</source>
        <translation>所需的一项固件（BIOS）设置已关闭：IOMMU。在打开它之前，无法保留任何显卡。</translation>
    </message>
    <message>
        <source>A monitor is connected to {0} ({1}). That monitor will stay black after the restart.</source>
        <translation>{0} 上连接着一台显示器（{1}）。重新启动后，该显示器将保持黑屏。</translation>
    </message>
    <message>
        <source>Add a second graphics card, or switch on the processor&apos;s own graphics in the firmware (BIOS) settings.</source>
        <translation>请添加第二块显卡，或在固件（BIOS）设置中打开处理器自带的显示核心。</translation>
    </message>
    <message>
        <source>Add another graphics card for your desktop first.</source>
        <translation>请先为您的桌面添加另一块显卡。</translation>
    </message>
    <message>
        <source>Add these words to the kernel command line of your boot entry.</source>
        <translation>请将这些词加入启动项的内核命令行。</translation>
    </message>
    <message>
        <source>Add {0} to {1} in that file.</source>
        <translation>请在该文件中将 {0} 加入 {1}。</translation>
    </message>
    <message>
        <source>After moving cards to other slots, set up GPU passthrough again.</source>
        <translation>将显卡换到其他插槽后，请重新设置 GPU 直通。</translation>
    </message>
    <message>
        <source>All its messages: journalctl -k -b -1</source>
        <translation>它的全部消息：journalctl -k -b -1</translation>
    </message>
    <message>
        <source>Allow nested virtualization for this virtual machine in its settings, then restart it.</source>
        <translation>请在此虚拟机的设置中允许嵌套虚拟化，然后重新启动它。</translation>
    </message>
    <message>
        <source>Check that grub-editenv is installed and that the boot partition is writable.</source>
        <translation>请检查 grub-editenv 是否已安装，以及启动分区是否可写。</translation>
    </message>
    <message>
        <source>Choose a graphics card instead.</source>
        <translation>请改选一块显卡。</translation>
    </message>
    <message>
        <source>Choose it only if you can reach this computer another way, for example over the network.</source>
        <translation>仅当您能以其他方式（例如网络）访问这台电脑时才选择它。</translation>
    </message>
    <message>
        <source>Choose it only if your monitor is connected to another graphics card.</source>
        <translation>仅当您的显示器连接在另一块显卡上时才选择它。</translation>
    </message>
    <message>
        <source>Choose them together.</source>
        <translation>请同时选择它们。</translation>
    </message>
    <message>
        <source>Connect a monitor to the mainboard&apos;s own display, or reach this computer over the network.</source>
        <translation>请将显示器连接到主板自带的显示接口，或通过网络访问这台电脑。</translation>
    </message>
    <message>
        <source>Connect your monitor to {0} before you restart, or connect a second cable from this monitor to {0}.</source>
        <translation>请在重新启动前将显示器连接到 {0}，或用第二根线将此显示器连接到 {0}。</translation>
    </message>
    <message>
        <source>Every graphics card is used by your desktop or is part of the processor.</source>
        <translation>每块显卡都由您的桌面使用，或属于处理器的一部分。</translation>
    </message>
    <message>
        <source>Every graphics card would be reserved: your desktop has none left.</source>
        <translation>所有显卡都将被保留：您的桌面将没有显卡可用。</translation>
    </message>
    <message>
        <source>For GPU passthrough, add a graphics card.</source>
        <translation>要使用 GPU 直通，请添加一块显卡。</translation>
    </message>
    <message>
        <source>Freeing this card would not help yet: the firmware (BIOS) keeps it from virtual machines.</source>
        <translation>现在腾出这块显卡还没有用：固件（BIOS）不让它用于虚拟机。</translation>
    </message>
    <message>
        <source>GPU passthrough needs a second graphics processor. If this computer has integrated graphics, switch them on in the firmware (BIOS) settings.</source>
        <translation>GPU 直通需要第二个图形处理器。如果这台电脑有集成显卡，请在固件（BIOS）设置中打开它。</translation>
    </message>
    <message>
        <source>GPU passthrough works here only if the computer it runs on gives it a graphics card and an IOMMU.</source>
        <translation>只有当运行此虚拟机的电脑给它一块显卡和 IOMMU 时，GPU 直通才能在这里使用。</translation>
    </message>
    <message>
        <source>Give the virtual machine these devices as well.</source>
        <translation>请将这些设备也交给虚拟机。</translation>
    </message>
    <message>
        <source>Give this virtual machine a larger 64-bit PCI window in its settings, then restart it.</source>
        <translation>请在此虚拟机的设置中给它更大的 64 位 PCI 窗口，然后重新启动它。</translation>
    </message>
    <message>
        <source>Give this virtual machine an IOMMU in its settings on that computer, then restart it.</source>
        <translation>请在那台电脑上此虚拟机的设置中给它一个 IOMMU，然后重新启动它。</translation>
    </message>
    <message>
        <source>Give this virtual machine another display in its settings, then restart it.</source>
        <translation>请在此虚拟机的设置中给它另一个显示设备，然后重新启动它。</translation>
    </message>
    <message>
        <source>If nothing else makes the menu, run {0} in the installed system.</source>
        <translation>如果没有其他程序生成菜单，请在已安装的系统中运行 {0}。</translation>
    </message>
    <message>
        <source>If the screen stays black, press e in the boot menu and add {0}.</source>
        <translation>如果屏幕保持黑屏，请在启动菜单中按 e 并加入 {0}。</translation>
    </message>
    <message>
        <source>If this system starts from an entry on it, mount it and run the setup again.</source>
        <translation>如果此系统从其上的启动项启动，请挂载它并重新运行设置。</translation>
    </message>
    <message>
        <source>If you add a graphics card later, run &quot;neuron-hardware-detect scan&quot;.</source>
        <translation>如果以后添加显卡，请运行“neuron-hardware-detect scan”。</translation>
    </message>
    <message>
        <source>In the start before this one vfio-pci was not loaded.</source>
        <translation>上次启动时没有加载 vfio-pci。</translation>
    </message>
    <message>
        <source>Install the latest firmware (BIOS) update. If that does not help, ask the board&apos;s maker: the ACPI table {0} requires it.</source>
        <translation>请安装最新的固件（BIOS）。如果没有用，请询问主板厂商：这是 ACPI 表 {0} 的要求。</translation>
    </message>
    <message>
        <source>Integrated graphics cannot be moved; for GPU passthrough, use a graphics card.</source>
        <translation>集成显卡无法移动；要使用 GPU 直通，请使用独立显卡。</translation>
    </message>
    <message>
        <source>Integrated graphics rarely work in a virtual machine, and {0} is part of the processor.</source>
        <translation>集成显卡很少能在虚拟机中工作，而 {0} 是处理器的一部分。</translation>
    </message>
    <message>
        <source>It is not in the initramfs: make that again (with mkinitcpio: mkinitcpio -P) and restart.</source>
        <translation>它不在 initramfs 中：请重新生成（使用 mkinitcpio：mkinitcpio -P）并重新启动。</translation>
    </message>
    <message>
        <source>Keep it plugged in, always in the same port, and switch it on before this computer starts.</source>
        <translation>请始终将它接在同一接口上，并在这台电脑启动之前打开它的电源。</translation>
    </message>
    <message>
        <source>Look for a firmware (BIOS) update.</source>
        <translation>请查找固件（BIOS）更新。</translation>
    </message>
    <message>
        <source>Memory area {1} of {0} was in use when vfio-pci wanted it, usually by the firmware&apos;s picture.</source>
        <translation>vfio-pci 需要 {0} 的内存区域 {1} 时它正被占用，通常是被固件的画面占用。</translation>
    </message>
    <message>
        <source>Mount it and run the setup again; the entries on it must get {0}.</source>
        <translation>请挂载它并重新运行设置；其上的启动项需要 {0}。</translation>
    </message>
    <message>
        <source>Move {0} to another slot, or take it out. The graphics card can stay where it is.</source>
        <translation>请将 {0} 移到其他插槽，或将其取出。显卡可以留在原处。</translation>
    </message>
    <message>
        <source>No boot entry of this system was found, so no kernel is started with {0}.</source>
        <translation>没有找到此系统的启动项，因此没有内核以 {0} 启动。</translation>
    </message>
    <message>
        <source>No single card can be reserved. {0} and {1} can be reserved together.</source>
        <translation>没有可以单独保留的显卡。{0} 和 {1} 可以一起保留。</translation>
    </message>
    <message>
        <source>Nothing needs to be done. They disappear if {0} itself is reserved.</source>
        <translation>无需操作。如果保留 {0} 本身，它们会消失。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: choose another graphics card.</source>
        <translation>无需操作：请选择另一块显卡。</translation>
    </message>
    <message>
        <source>Nothing was changed: &quot;{0}&quot; ended with {1}: {2}</source>
        <translation>没有任何更改：“{0}”以 {1} 结束：{2}</translation>
    </message>
    <message>
        <source>Nothing was changed: GRUB cannot write to {0}, so a choice for the next start would hold for every start after it as well.</source>
        <translation>没有任何更改：GRUB 无法写入 {0}，因此对下次启动的选择也会在以后每次启动时生效。</translation>
    </message>
    <message>
        <source>Nothing was changed: GRUB_DEFAULT in /etc/default/grub names one entry that always starts.</source>
        <translation>没有任何更改：/etc/default/grub 中的 GRUB_DEFAULT 指定了一个总是启动的启动项。</translation>
    </message>
    <message>
        <source>Nothing was changed: the boot menu has no entry with GPU passthrough.</source>
        <translation>没有任何更改：启动菜单中没有带 GPU 直通的启动项。</translation>
    </message>
    <message>
        <source>Nothing was changed: the boot menu has no entry without GPU passthrough.</source>
        <translation>没有任何更改：启动菜单中没有不带 GPU 直通的启动项。</translation>
    </message>
    <message>
        <source>Nothing was changed: the next start can be chosen ahead with GRUB and systemd-boot only, and this system uses {0}.</source>
        <translation>没有任何更改：只有使用 GRUB 和 systemd-boot 时才能预先选择下次启动，而此系统使用 {0}。</translation>
    </message>
    <message>
        <source>Parts of this computer cannot be moved; only a firmware (BIOS) update may help.</source>
        <translation>这台电脑的部件无法移动；只有固件（BIOS）更新可能有用。</translation>
    </message>
    <message>
        <source>Plug the enclosure into another port, or look for a firmware (BIOS) update.</source>
        <translation>请将外接盒接到其他接口，或查找固件（BIOS）更新。</translation>
    </message>
    <message>
        <source>Put the card into another slot, or look for a firmware (BIOS) update.</source>
        <translation>请将显卡换到其他插槽，或查找固件（BIOS）更新。</translation>
    </message>
    <message>
        <source>Put the card into the slot nearest to the processor, or give the virtual machine these devices as well.</source>
        <translation>请将显卡换到离处理器最近的插槽，或将这些设备也交给虚拟机。</translation>
    </message>
    <message>
        <source>Put the card into the slot nearest to the processor, or look for a firmware (BIOS) update.</source>
        <translation>请将显卡换到离处理器最近的插槽，或查找固件（BIOS）更新。</translation>
    </message>
    <message>
        <source>Put the other card back, or take passthrough out: neuron-hardware-detect revert --target /</source>
        <translation>请装回另一块显卡，或取消直通：neuron-hardware-detect revert --target /</translation>
    </message>
    <message>
        <source>Restart and choose the entry in the boot menu, or use &quot;neuron-hardware-detect switch&quot;.</source>
        <translation>请重新启动并在启动菜单中选择该启动项，或使用“neuron-hardware-detect switch”。</translation>
    </message>
    <message>
        <source>Restart and choose the entry in the boot menu.</source>
        <translation>请重新启动并在启动菜单中选择该启动项。</translation>
    </message>
    <message>
        <source>Restart and choose the entry without GPU passthrough in the boot menu.</source>
        <translation>请重新启动并在启动菜单中选择不带 GPU 直通的启动项。</translation>
    </message>
    <message>
        <source>Restart when you like. The start after it is as usual again.</source>
        <translation>可以随时重新启动。再下一次启动会恢复平常。</translation>
    </message>
    <message>
        <source>Restart without it. Setting up GPU passthrough removes it from the installed system.</source>
        <translation>请不带它重新启动。设置 GPU 直通时会从已安装的系统中去掉它。</translation>
    </message>
    <message>
        <source>Run &quot;neuron-hardware-detect apply --target /&quot; as root: it makes the entry again, unless rescue_entry is false in the settings.</source>
        <translation>请以 root 身份运行“neuron-hardware-detect apply --target /”：它会重新生成该启动项，除非设置中 rescue_entry 为 false。</translation>
    </message>
    <message>
        <source>Run it as root; else restart and choose the entry in the boot menu.</source>
        <translation>请以 root 身份运行；否则请重新启动并在启动菜单中选择该启动项。</translation>
    </message>
    <message>
        <source>Run {0} in the installed system, or add these words to the kernel command line of your boot entry.</source>
        <translation>请在已安装的系统中运行 {0}，或将这些词加入启动项的内核命令行。</translation>
    </message>
    <message>
        <source>Safe to reserve: nothing else depends on {0}, and your desktop runs on {1}.</source>
        <translation>可以放心保留：没有其他东西依赖 {0}，您的桌面运行在 {1} 上。</translation>
    </message>
    <message>
        <source>Safe to reserve: nothing else depends on {0}.</source>
        <translation>可以放心保留：没有其他东西依赖 {0}。</translation>
    </message>
    <message>
        <source>Scan again; &quot;neuron-hardware-detect scan&quot; lists the graphics cards and their addresses.</source>
        <translation>请重新扫描；“neuron-hardware-detect scan”会列出显卡及其地址。</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to a whole number from {1} to {2}, without quotes.</source>
        <translation>请将“{0}”设为 {1} 到 {2} 之间的整数，不加引号。</translation>
    </message>
    <message>
        <source>Set GRUB_DEFAULT=saved there, run &quot;{0}mkconfig -o {1}/grub.cfg&quot;, and try again.</source>
        <translation>请在那里设置 GRUB_DEFAULT=saved，运行“{0}mkconfig -o {1}/grub.cfg”，然后重试。</translation>
    </message>
    <message>
        <source>Start once with passthrough, then look again.</source>
        <translation>请先带直通启动一次，然后再看。</translation>
    </message>
    <message>
        <source>Start the system without the hypervisor, or give this virtual machine an IOMMU in its settings.</source>
        <translation>请不使用该虚拟机监控程序启动系统，或在设置中给此虚拟机一个 IOMMU。</translation>
    </message>
    <message>
        <source>Switch on &quot;Above 4G Decoding&quot; in the firmware (BIOS) settings, then restart.</source>
        <translation>请在固件（BIOS）设置中打开“Above 4G Decoding”，然后重新启动。</translation>
    </message>
    <message>
        <source>Switch on &quot;IOMMU&quot; (also called AMD-Vi) in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>请在固件（BIOS）设置中打开“IOMMU”（也称 AMD-Vi），然后重新启动。如果找不到，这台电脑可能不支持。</translation>
    </message>
    <message>
        <source>Switch on &quot;Intel Virtualization Technology&quot; (VT-x) in the firmware (BIOS) settings, then restart.</source>
        <translation>请在固件（BIOS）设置中打开“Intel Virtualization Technology”（VT-x），然后重新启动。</translation>
    </message>
    <message>
        <source>Switch on &quot;SVM Mode&quot; in the firmware (BIOS) settings, then restart.</source>
        <translation>请在固件（BIOS）设置中打开“SVM Mode”，然后重新启动。</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>请在固件（BIOS）设置中打开“VT-d”，然后重新启动。如果找不到，这台电脑可能不支持。</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; or &quot;IOMMU&quot; in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>请在固件（BIOS）设置中打开“VT-d”或“IOMMU”，然后重新启动。如果找不到，这台电脑可能不支持。</translation>
    </message>
    <message>
        <source>Switch the computer off completely, check the card&apos;s power and that it sits firmly, then start again.</source>
        <translation>请完全关闭电脑，检查显卡的供电以及是否插牢，然后重新开机。</translation>
    </message>
    <message>
        <source>Switch the computer off completely, then start it again.</source>
        <translation>请完全关闭电脑，然后重新开机。</translation>
    </message>
    <message>
        <source>Switch the computer off completely, then start it again. If nothing changes, the card may be faulty.</source>
        <translation>请完全关闭电脑，然后重新开机。如果没有变化，显卡可能有故障。</translation>
    </message>
    <message>
        <source>The IOMMU does not cover {0}, so no virtual machine can have it.</source>
        <translation>IOMMU 不覆盖 {0}，因此没有虚拟机可以得到它。</translation>
    </message>
    <message>
        <source>The IOMMU is off, so we cannot check what each graphics card shares with other devices.</source>
        <translation>IOMMU 已关闭，因此无法检查每块显卡与其他设备共享什么。</translation>
    </message>
    <message>
        <source>The card is in a slot at the processor already. Look for a firmware (BIOS) update, or move the other devices.</source>
        <translation>显卡已在连接处理器的插槽中。请查找固件（BIOS）更新，或移动其他设备。</translation>
    </message>
    <message>
        <source>The driver {1} took {0} before vfio-pci could.</source>
        <translation>驱动 {1} 在 vfio-pci 之前占用了 {0}。</translation>
    </message>
    <message>
        <source>The firmware (BIOS) found no address space for the memory of {0}, so the card cannot work.</source>
        <translation>固件（BIOS）没有为 {0} 的内存找到地址空间，因此该显卡无法工作。</translation>
    </message>
    <message>
        <source>The firmware (BIOS) requires fixed memory for {0} (a 1:1 IOMMU mapping). Linux 6.6 and later never give such a card to a virtual machine.</source>
        <translation>固件（BIOS）要求为 {0} 使用固定内存（1:1 IOMMU 映射）。Linux 6.6 及更高版本绝不会将这样的显卡交给虚拟机。</translation>
    </message>
    <message>
        <source>The journal of the start before this one cannot be read.</source>
        <translation>无法读取上次启动的日志。</translation>
    </message>
    <message>
        <source>The kernel knows no way to reset {0}, so a virtual machine may be able to use it only once each time this computer starts.</source>
        <translation>内核不知道如何复位 {0}，因此这台电脑每次启动后，虚拟机可能只能使用它一次。</translation>
    </message>
    <message>
        <source>The processor&apos;s virtualization ({0}) is off, so no virtual machine can start.</source>
        <translation>处理器的虚拟化（{0}）已关闭，因此无法启动虚拟机。</translation>
    </message>
    <message>
        <source>The running kernel has the parameter {0}, which switches the IOMMU off.</source>
        <translation>正在运行的内核带有参数 {0}，它会关闭 IOMMU。</translation>
    </message>
    <message>
        <source>The running system was started without IOMMU support, so we cannot check what each graphics card shares with other devices. You can still choose one now.</source>
        <translation>当前系统启动时没有启用 IOMMU 支持，因此无法检查每块显卡与其他设备共享什么。您仍然可以现在选择一块。</translation>
    </message>
    <message>
        <source>The settings bind by IDs, which also takes these devices from your desktop: {0}.</source>
        <translation>设置按 ID 绑定，这也会从您的桌面拿走这些设备：{0}。</translation>
    </message>
    <message>
        <source>The start before this one was without GPU passthrough ({0} was on the kernel command line).</source>
        <translation>上次启动没有使用 GPU 直通（内核命令行中有 {0}）。</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: besides the card for virtual machines there was no graphics card.</source>
        <translation>带 GPU 直通的启动没有画面：除了给虚拟机的显卡外没有其他显卡。</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: no driver held {0}, the graphics card of this computer.</source>
        <translation>带 GPU 直通的启动没有画面：没有驱动占用 {0}，即这台电脑的显卡。</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: vfio-pci held {0} too, the graphics card of this computer.</source>
        <translation>带 GPU 直通的启动没有画面：vfio-pci 也占用了 {0}，即这台电脑的显卡。</translation>
    </message>
    <message>
        <source>The start with GPU passthrough has a picture: the trial is over.</source>
        <translation>带 GPU 直通的启动有画面：试用结束。</translation>
    </message>
    <message>
        <source>The tries of the trial could not be written: {0}</source>
        <translation>无法写入试用次数：{0}</translation>
    </message>
    <message>
        <source>There are {0} identical graphics cards ({1}). The one you choose is recognized by its slot.</source>
        <translation>有 {0} 块相同的显卡（{1}）。您选择的那块按其插槽识别。</translation>
    </message>
    <message>
        <source>There is no graphics card at {0} that can be reserved.</source>
        <translation>{0} 处没有可以保留的显卡。</translation>
    </message>
    <message>
        <source>There is no graphics card that can be reserved for virtual machines.</source>
        <translation>没有可以保留给虚拟机的显卡。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>无需操作。</translation>
    </message>
    <message>
        <source>There was no room for memory area {1} of {0}, so no driver can use the card fully.</source>
        <translation>{0} 的内存区域 {1} 没有空间，因此没有驱动可以完整使用该显卡。</translation>
    </message>
    <message>
        <source>This computer has no graphics card that can be reserved for virtual machines.</source>
        <translation>这台电脑没有可以保留给虚拟机的显卡。</translation>
    </message>
    <message>
        <source>This system runs under a hypervisor that has the IOMMU, so no virtual machine of its own can get a device.</source>
        <translation>此系统运行在拥有 IOMMU 的虚拟机监控程序之下，因此它自己的虚拟机无法得到设备。</translation>
    </message>
    <message>
        <source>This system runs under the Xen hypervisor, which has the IOMMU. The way graphics cards are reserved here (VFIO) does not work under Xen.</source>
        <translation>此系统运行在拥有 IOMMU 的 Xen 之下。这里保留显卡的方式（VFIO）在 Xen 下不起作用。</translation>
    </message>
    <message>
        <source>This virtual machine has no IOMMU: the IOMMU belongs to the computer it runs on.</source>
        <translation>此虚拟机没有 IOMMU：IOMMU 属于运行它的电脑。</translation>
    </message>
    <message>
        <source>To change it, edit &quot;exclude&quot; in /etc/neuron-os/installer.toml.</source>
        <translation>要更改，请编辑 /etc/neuron-os/installer.toml 中的“exclude”。</translation>
    </message>
    <message>
        <source>To check first, restart with &quot;intel_iommu=on&quot; among the kernel parameters. Setting up GPU passthrough adds it to the installed system.</source>
        <translation>要先检查，请在内核参数中加入“intel_iommu=on”后重新启动。设置 GPU 直通时会将它加入已安装的系统。</translation>
    </message>
    <message>
        <source>To check first, restart without &quot;amd_iommu=off&quot; and &quot;iommu=off&quot; among the kernel parameters. Setting up GPU passthrough removes them from the installed system.</source>
        <translation>要先检查，请去掉内核参数中的“amd_iommu=off”和“iommu=off”后重新启动。设置 GPU 直通时会从已安装的系统中去掉它们。</translation>
    </message>
    <message>
        <source>To free it: choose hybrid graphics in the firmware (BIOS) settings, so that the desktop runs on the integrated graphics, then restart.</source>
        <translation>要腾出它：请在固件（BIOS）设置中选择混合显卡，使桌面运行在集成显卡上，然后重新启动。</translation>
    </message>
    <message>
        <source>To free this card: choose the integrated graphics as primary display in the firmware (BIOS) settings, then restart. If the first picture still comes from this card, the firmware ignores the setting; then only a firmware update or another graphics card for the desktop helps.</source>
        <translation>要腾出这块显卡：请在固件（BIOS）设置中将集成显卡选为主显示，然后重新启动。如果最初的画面仍来自这块显卡，说明固件忽略了该设置；那时只有固件更新或为桌面另加显卡才有用。</translation>
    </message>
    <message>
        <source>To free this card: connect your monitor to the mainboard, choose its own display as primary display in the firmware (BIOS) settings, then restart.</source>
        <translation>要腾出这块显卡：请将显示器接到主板上，在固件（BIOS）设置中将主板自带的显示选为主显示，然后重新启动。</translation>
    </message>
    <message>
        <source>To free this card: connect your monitor to {0}, choose that card as primary display in the firmware (BIOS) settings, then restart.</source>
        <translation>要腾出这块显卡：请将显示器接到 {0}，在固件（BIOS）设置中将该显卡选为主显示，然后重新启动。</translation>
    </message>
    <message>
        <source>To free this card: plug your monitor into the mainboard, choose the integrated graphics as primary display in the firmware (BIOS) settings, then restart. If the first picture still comes from this card, the firmware ignores the setting; then only a firmware update or another graphics card for the desktop helps.</source>
        <translation>要腾出这块显卡：请将显示器接到主板上，在固件（BIOS）设置中将集成显卡选为主显示，然后重新启动。如果最初的画面仍来自这块显卡，说明固件忽略了该设置；那时只有固件更新或为桌面另加显卡才有用。</translation>
    </message>
    <message>
        <source>To go back, run &quot;neuron-hardware-detect switch {0}&quot;.</source>
        <translation>要恢复，请运行“neuron-hardware-detect switch {0}”。</translation>
    </message>
    <message>
        <source>To see the real groups, restart without this parameter. With it, a virtual machine may reach this computer&apos;s memory.</source>
        <translation>要查看真实的分组，请去掉此参数后重新启动。带有它时，虚拟机可能访问这台电脑的内存。</translation>
    </message>
    <message>
        <source>We could not find out whether your desktop uses {0}; if it does, the screen stays black after the restart.</source>
        <translation>无法得知您的桌面是否使用 {0}；如果是，重新启动后屏幕将保持黑屏。</translation>
    </message>
    <message>
        <source>We could not find out which graphics card your monitor is connected to.</source>
        <translation>无法得知您的显示器连接在哪块显卡上。</translation>
    </message>
    <message>
        <source>Whether this start has a picture cannot be known, since no monitor is seen. It counts as no failure.</source>
        <translation>无法得知此次启动是否有画面，因为没有看到显示器。这不算失败。</translation>
    </message>
    <message>
        <source>Your desktop runs on {0}. If it ran on the integrated graphics, {0} could be reserved.</source>
        <translation>您的桌面运行在 {0} 上。如果它运行在集成显卡上，就可以保留 {0}。</translation>
    </message>
    <message>
        <source>Your desktop stays on the monitor at {0}. To see it on this one too, connect a second cable to {0}.</source>
        <translation>您的桌面留在 {0} 的显示器上。要在这台上也看到它，请用第二根线连接到 {0}。</translation>
    </message>
    <message>
        <source>Your desktop uses {0}, so it stays.</source>
        <translation>您的桌面使用 {0}，因此它会留下。</translation>
    </message>
    <message>
        <source>Your desktop uses {0}: if you reserve it, the screen stays black after the restart.</source>
        <translation>您的桌面使用 {0}：如果保留它，重新启动后屏幕将保持黑屏。</translation>
    </message>
    <message>
        <source>proxmox-boot-tool makes all entries of the boot menu itself, so it gets none without passthrough.</source>
        <translation>proxmox-boot-tool 自己生成启动菜单的全部启动项，因此没有不带直通的启动项。</translation>
    </message>
    <message>
        <source>{0} can be reserved only together with {1}: they share one IOMMU group.</source>
        <translation>{0} 只能与 {1} 一起保留：它们共用一个 IOMMU 组。</translation>
    </message>
    <message>
        <source>{0} does not answer any more ({1}).</source>
        <translation>{0} 不再响应（{1}）。</translation>
    </message>
    <message>
        <source>{0} has no monitor socket of its own: what a virtual machine draws with it appears in a window or over the network.</source>
        <translation>{0} 没有自己的显示器接口：虚拟机用它绘制的内容显示在窗口中或通过网络显示。</translation>
    </message>
    <message>
        <source>{0} is excluded by the settings: your distributor has preset this.</source>
        <translation>{0} 被设置排除：您的发行商预先设定了这一点。</translation>
    </message>
    <message>
        <source>{0} is in an external enclosure: unplugging it while a virtual machine uses it crashes that machine.</source>
        <translation>{0} 在外接盒中：虚拟机使用它时拔下会使该虚拟机崩溃。</translation>
    </message>
    <message>
        <source>{0} is in {1}, but it is not mounted, so boot entries on it are left as they are.</source>
        <translation>{0} 在 {1} 中，但没有挂载，因此其上的启动项保持不变。</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so {2} is lost.</source>
        <translation>{0} 在我们的文件之后读取并重新设置 {1}，因此 {2} 会丢失。</translation>
    </message>
    <message>
        <source>{0} is the display of the server&apos;s remote management and always stays.</source>
        <translation>{0} 是服务器远程管理的显示，始终留下。</translation>
    </message>
    <message>
        <source>{0} is the only graphics card: if it is reserved for virtual machines, your desktop has none.</source>
        <translation>{0} 是唯一的显卡：如果将它保留给虚拟机，您的桌面就没有显卡。</translation>
    </message>
    <message>
        <source>{0} now holds {1}, but no boot entry of this system was found that is made from it.</source>
        <translation>{0} 现在含有 {1}，但没有找到由它生成的此系统的启动项。</translation>
    </message>
    <message>
        <source>{0} now holds {1}, but there is no GRUB menu yet.</source>
        <translation>{0} 现在含有 {1}，但还没有 GRUB 菜单。</translation>
    </message>
    <message>
        <source>{0} offers {1} virtual functions (SR-IOV). They are parts of it for virtual machines, not graphics cards that can be reserved.</source>
        <translation>{0} 提供 {1} 个虚拟功能（SR-IOV）。它们是它给虚拟机的部分，不是可以保留的显卡。</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group only with devices that your desktop can do without.</source>
        <translation>{0} 只与您的桌面可以不用的设备共用 IOMMU 组。</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group with devices that this computer needs: {1}.</source>
        <translation>{0} 与这台电脑需要的设备共用 IOMMU 组：{1}。</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group with {1}. A virtual machine gets the card only if this computer gives these up too.</source>
        <translation>{0} 与 {1} 共用 IOMMU 组。只有当这台电脑也放弃它们时，虚拟机才能得到该显卡。</translation>
    </message>
    <message>
        <source>Add these three options there, then run {3}: {0} {1} {2}</source>
        <translation>请在那里加入这三个选项，然后运行 {3}：{0} {1} {2}</translation>
    </message>
    <message>
        <source>Correct that line; then the file decides again.</source>
        <translation>请改正该行；之后该文件会再次生效。</translation>
    </message>
    <message>
        <source>Correct the cause and run the setup again; it begins with that.</source>
        <translation>请解决原因并重新运行设置；设置会从它开始。</translation>
    </message>
    <message>
        <source>Correct the cause, then run &quot;sudo neuron-hardware-detect revert --target {0}&quot; or set up again: both first finish what was begun.</source>
        <translation>请解决原因，然后运行“sudo neuron-hardware-detect revert --target {0}”或重新设置：两者都会先完成已开始的部分。</translation>
    </message>
    <message>
        <source>Do what the other warnings say, then run the setup again.</source>
        <translation>请按其他警告所说的操作，然后重新运行设置。</translation>
    </message>
    <message>
        <source>Even root is refused there: look at its attributes (lsattr), at how it is mounted and at the kernel log, then run the setup again.</source>
        <translation>那里连 root 也被拒绝：请查看其属性（lsattr）、挂载方式和内核日志，然后重新运行设置。</translation>
    </message>
    <message>
        <source>Every file is written, but what was needed on the way could not be taken away, or a power cut may still undo it: {0}</source>
        <translation>所有文件都已写入，但过程中需要的东西无法移除，或断电仍可能使其失效：{0}</translation>
    </message>
    <message>
        <source>Free some space on that file system and run the setup again.</source>
        <translation>请在该文件系统上腾出空间，然后重新运行设置。</translation>
    </message>
    <message>
        <source>GPU passthrough was not set up. Your graphics cards work as usual.</source>
        <translation>没有设置 GPU 直通。您的显卡照常工作。</translation>
    </message>
    <message>
        <source>If that line is from an older setup, put a # in front of it and run the setup again.</source>
        <translation>如果该行来自较早的设置，请在其前加 #，然后重新运行设置。</translation>
    </message>
    <message>
        <source>If the screen stays black, press e in the boot menu and remove {0}.</source>
        <translation>如果屏幕保持黑屏，请在启动菜单中按 e 并去掉 {0}。</translation>
    </message>
    <message>
        <source>If the screen stays black, restart and choose the &quot;no GPU passthrough&quot; entry in the boot menu.</source>
        <translation>如果屏幕保持黑屏，请重新启动并在启动菜单中选择“no GPU passthrough”启动项。</translation>
    </message>
    <message>
        <source>If the screen stays black, start the installation medium, mount this system and run &quot;neuron-hardware-detect revert --target&quot; with its mount point.</source>
        <translation>如果屏幕保持黑屏，请启动安装介质，挂载此系统，并以其挂载点运行“neuron-hardware-detect revert --target”。</translation>
    </message>
    <message>
        <source>Look at that file. Setting up again puts in what is missing; taking the setup back leaves what others wrote.</source>
        <translation>请查看该文件。重新设置会加入缺少的内容；取消设置会保留他人写入的内容。</translation>
    </message>
    <message>
        <source>Make it again with its own program, so that it holds vfio-pci.</source>
        <translation>请用它自己的程序重新生成，使其包含 vfio-pci。</translation>
    </message>
    <message>
        <source>NixOS makes its boot files from {0}, so nothing was written.</source>
        <translation>NixOS 从 {0} 生成其启动文件，因此没有写入任何内容。</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>无需执行。</translation>
    </message>
    <message>
        <source>Not needed: every file is set up already.</source>
        <translation>无需执行：所有文件都已设置好。</translation>
    </message>
    <message>
        <source>Nothing was changed: what was set up before for GPU passthrough is still there.</source>
        <translation>没有任何更改：之前为 GPU 直通设置的内容仍然存在。</translation>
    </message>
    <message>
        <source>Only the files were compared: programs of the installed system could not be run.</source>
        <translation>仅比较了文件：无法运行已安装系统中的程序。</translation>
    </message>
    <message>
        <source>Put a file in its place, or remove the link, and run the setup again.</source>
        <translation>请在该处放置一个文件或删除该链接，然后重新运行设置。</translation>
    </message>
    <message>
        <source>Run &quot;sudo neuron-hardware-detect verify&quot;.</source>
        <translation>请运行“sudo neuron-hardware-detect verify”。</translation>
    </message>
    <message>
        <source>Run these two commands in it, then restart: {0} and {1}</source>
        <translation>请在其中运行这两个命令，然后重新启动：{0} 和 {1}</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to true or false, without quotes, or to &quot;auto&quot;.</source>
        <translation>请将“{0}”设为 true 或 false（不加引号），或设为 &quot;auto&quot;。</translation>
    </message>
    <message>
        <source>Somebody changed {0} after an earlier setup was interrupted, so it stays as it is.</source>
        <translation>在较早的设置中断之后有人更改了 {0}，因此它保持不变。</translation>
    </message>
    <message>
        <source>Somebody changed {0} after an earlier setup was interrupted, so it stays as it is; this is not in it: {1}</source>
        <translation>在较早的设置中断之后有人更改了 {0}，因此它保持不变；其中缺少：{1}</translation>
    </message>
    <message>
        <source>Take the checksum out with {0}, run the setup again, then enroll the new one.</source>
        <translation>请用 {0} 去掉校验和，重新运行设置，然后登记新的校验和。</translation>
    </message>
    <message>
        <source>Take the mark away with &quot;{0} {1}&quot;, then run the setup again.</source>
        <translation>请用“{0} {1}”去掉该标记，然后重新运行设置。</translation>
    </message>
    <message>
        <source>Take {0} out of omit_drivers in that file and run the setup again.</source>
        <translation>请从该文件的 omit_drivers 中去掉 {0}，然后重新运行设置。</translation>
    </message>
    <message>
        <source>The boot files of this system are made by {0}, so nothing was written.</source>
        <translation>此系统的启动文件由 {0} 生成，因此没有写入任何内容。</translation>
    </message>
    <message>
        <source>The boot menu is hidden: hold the space bar while the computer starts to see it.</source>
        <translation>启动菜单被隐藏：电脑启动时按住空格键即可看到。</translation>
    </message>
    <message>
        <source>The boot menu is hidden: press Esc several times while the computer starts to see it (hold Shift on a computer without UEFI).</source>
        <translation>启动菜单被隐藏：电脑启动时多次按 Esc 即可看到（在没有 UEFI 的电脑上按住 Shift）。</translation>
    </message>
    <message>
        <source>The settings file {0} decides without asking anybody, and a line of it has no effect, so nothing is set up unless you choose it.</source>
        <translation>设置文件 {0} 不询问任何人就作决定，而其中一行不起作用，因此除非您选择，否则不会设置任何内容。</translation>
    </message>
    <message>
        <source>Unmount it with &quot;umount {0}&quot;, then run the setup again.</source>
        <translation>请用“umount {0}”卸载它，然后重新运行设置。</translation>
    </message>
    <message>
        <source>What an interrupted setup was going to write into {0} is no longer there.</source>
        <translation>中断的设置本要写入 {0} 的内容已不存在。</translation>
    </message>
    <message>
        <source>What was set up here can be read by root only, so it cannot be checked.</source>
        <translation>这里设置的内容只有 root 可以读取，因此无法检查。</translation>
    </message>
    <message>
        <source>Your desktop keeps all graphics cards.</source>
        <translation>您的桌面保留所有显卡。</translation>
    </message>
    <message>
        <source>{0} So the setup is half done. Changed: {1}. As before: {2}.</source>
        <translation>{0} 因此设置只完成了一半。已更改：{1}。保持原样：{2}。</translation>
    </message>
    <message>
        <source>{0} cannot be reserved for virtual machines. Nothing is changed.</source>
        <translation>{0} 不能保留给虚拟机。不作任何更改。</translation>
    </message>
    <message>
        <source>{0} holds a checksum of {1} and would not start a changed one, so nothing was written.</source>
        <translation>{0} 含有 {1} 的校验和，更改后将无法启动，因此没有写入任何内容。</translation>
    </message>
    <message>
        <source>{0} in the target cannot be replaced because something is mounted over it.</source>
        <translation>目标中的 {0} 无法替换，因为有东西挂载在其上。</translation>
    </message>
    <message>
        <source>{0} in the target could not be read and is passed over: {1}.</source>
        <translation>目标中的 {0} 无法读取，已跳过：{1}。</translation>
    </message>
    <message>
        <source>{0} in the target is a link into /dev, /proc or /sys, so it cannot be changed, and nothing was written.</source>
        <translation>目标中的 {0} 是指向 /dev、/proc 或 /sys 的链接，因此无法更改，没有写入任何内容。</translation>
    </message>
    <message>
        <source>{0} keeps {1} out of the image with omit_drivers, so vfio-pci comes too late to get the GPU.</source>
        <translation>{0} 用 omit_drivers 将 {1} 排除在映像之外，因此 vfio-pci 来得太晚，无法得到 GPU。</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines after the next start.</source>
        <translation>{0} 将在下次启动后保留给虚拟机。</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines when the installed system first starts.</source>
        <translation>已安装的系统首次启动时，{0} 将保留给虚拟机。</translation>
    </message>
    <message>
        <source>{0}, line {1}, keeps vfio-pci from being loaded as usual: {2}</source>
        <translation>{0} 第 {1} 行使 vfio-pci 无法照常加载：{2}</translation>
    </message>
    <message>
        <source>Add them to the kernel command line of the boot entry.</source>
        <translation>请把它们加到启动条目的内核命令行中。</translation>
    </message>
    <message>
        <source>Also written: {0}, which makes undoing possible, and the log {1}.</source>
        <translation>还写入了：{0}（用于撤销），以及日志 {1}。</translation>
    </message>
    <message>
        <source>Also written: {0}, which makes undoing possible.</source>
        <translation>还写入了：{0}（用于撤销）。</translation>
    </message>
    <message>
        <source>Have the image load vfio_pci, vfio and vfio_iommu_type1 early, and make it again.</source>
        <translation>请让镜像尽早加载 vfio_pci、vfio 和 vfio_iommu_type1，然后重新生成镜像。</translation>
    </message>
    <message>
        <source>In {0}, take out: {1}</source>
        <translation>请从 {0} 中去掉：{1}</translation>
    </message>
    <message>
        <source>Look through {0}, which was changed.</source>
        <translation>请检查 {0}，该文件被修改过。</translation>
    </message>
    <message>
        <source>Set up again to finish, or run &quot;sudo neuron-hardware-detect revert --target {0}&quot; to undo it.</source>
        <translation>请重新设置以完成，或运行“sudo neuron-hardware-detect revert --target {0}”撤销。</translation>
    </message>
    <message>
        <source>The boot menu is made while installing. Its entries then get the kernel parameters above, and one more starts without GPU passthrough.</source>
        <translation>启动菜单在安装过程中生成。届时其条目会得到上面的内核参数，另有一个条目不使用 GPU 直通启动。</translation>
    </message>
    <message>
        <source>The boot menu is made while installing. Its entries then get the kernel parameters above.</source>
        <translation>启动菜单在安装过程中生成。届时其条目会得到上面的内核参数。</translation>
    </message>
    <message>
        <source>The installed system has no neuron-hardware-detect. To undo everything by hand, delete {0}.</source>
        <translation>安装好的系统中没有 neuron-hardware-detect。要手动全部撤销，请删除 {0}。</translation>
    </message>
    <message>
        <source>The settings leave the boot loader to you (target.boot_loader = &quot;none&quot;), so the kernel parameters {0} are not written anywhere.</source>
        <translation>设置把引导加载程序留给您处理（target.boot_loader = &quot;none&quot;），因此内核参数 {0} 没有写到任何地方。</translation>
    </message>
    <message>
        <source>The settings leave the initramfs to you (target.initramfs = &quot;none&quot;), so vfio-pci may come too late to get the GPU.</source>
        <translation>设置把 initramfs 留给您处理（target.initramfs = &quot;none&quot;），因此 vfio-pci 可能来不及接管 GPU。</translation>
    </message>
    <message>
        <source>The setup was cancelled after the files were written. Not run yet: {0}</source>
        <translation>设置在写入文件之后被取消。尚未运行：{0}</translation>
    </message>
    <message>
        <source>The setup was cancelled before anything was written.</source>
        <translation>设置在写入任何内容之前被取消。</translation>
    </message>
    <message>
        <source>Then make the initramfs and the boot menu again, and restart.</source>
        <translation>然后重新生成 initramfs 和启动菜单，并重启。</translation>
    </message>
    <message>
        <source>Move that file away and run the setup again.</source>
        <translation>请移走该文件，然后重新运行设置。</translation>
    </message>
    <message>
        <source>{0} is there already and is not from this program, so it is not replaced, and nothing was written.</source>
        <translation>{0} 已经存在，且不是本程序写的，因此没有替换它，也没有写入任何内容。</translation>
    </message>
    <message>
        <source>A disk that the TPM unlocks may ask for its passphrase there: have it ready.</source>
        <translation>由 TPM 解锁的磁盘届时可能会要求输入密码短语：请准备好。</translation>
    </message>
    <message>
        <source>After the next start, your desktop has all graphics cards, {0} as well.</source>
        <translation>下次启动后，您的桌面拥有所有显卡，包括 {0}。</translation>
    </message>
    <message>
        <source>After the next start, {0} is reserved for virtual machines. Your desktop has no other graphics card.</source>
        <translation>下次启动后，{0} 将保留给虚拟机。您的桌面没有其他显卡。</translation>
    </message>
    <message>
        <source>After the next start, {0} is reserved for virtual machines. Your desktop runs on {1}.</source>
        <translation>下次启动后，{0} 将保留给虚拟机。您的桌面使用 {1}。</translation>
    </message>
    <message>
        <source>For that, use Looking Glass or a remote desktop.</source>
        <translation>为此请使用 Looking Glass 或远程桌面。</translation>
    </message>
    <message>
        <source>Choose those cards too if you still want to reserve them.</source>
        <translation>如果仍想保留那些显卡，请也选择它们。</translation>
    </message>
    <message>
        <source>Connect the monitor to the graphics card that your desktop uses, and choose that card as primary display in the firmware (BIOS) settings.</source>
        <translation>请将显示器连接到桌面使用的显卡，并在固件（BIOS）设置中将该显卡选为主显示。</translation>
    </message>
    <message>
        <source>Correct the settings file, or remove the key to have it detected.</source>
        <translation>请更正设置文件，或删除该键以便自动检测。</translation>
    </message>
    <message>
        <source>If it starts another system, nothing needs to be done.</source>
        <translation>如果它启动的是另一个系统，则无需任何操作。</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: in the boot menu another entry comes next.</source>
        <translation>如果首次使用显卡直通的启动没有画面，其后的启动不会自行去掉直通：启动菜单中接下来的是另一个条目。</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: {0} cannot count starts.</source>
        <translation>如果首次使用显卡直通的启动没有画面，其后的启动不会自行去掉直通：{0} 无法统计启动次数。</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: {0} is set as the default of the boot menu, which is started in any case.</source>
        <translation>如果首次使用显卡直通的启动没有画面，其后的启动不会自行去掉直通：{0} 被设为启动菜单的默认项，无论如何都会启动。</translation>
    </message>
    <message>
        <source>If the screen stays black, connect the monitor to the graphics card that your desktop uses.</source>
        <translation>如果屏幕保持黑屏，请将显示器连接到桌面使用的显卡。</translation>
    </message>
    <message>
        <source>If the screen stays black, switch Secure Boot off in the firmware, press e in the boot menu and add {0}.</source>
        <translation>如果屏幕保持黑屏，请在固件中关闭 Secure Boot，在启动菜单中按 e 并加入 {0}。</translation>
    </message>
    <message>
        <source>If the screen stays black, switch Secure Boot off in the firmware, press e in the boot menu and remove {0}.</source>
        <translation>如果屏幕保持黑屏，请在固件中关闭 Secure Boot，在启动菜单中按 e 并去掉 {0}。</translation>
    </message>
    <message>
        <source>In the next start only, your desktop has all graphics cards, {0} as well.</source>
        <translation>仅在下次启动时，您的桌面拥有所有显卡，包括 {0}。</translation>
    </message>
    <message>
        <source>In the next start only, {0} is reserved for virtual machines. Your desktop has no other graphics card.</source>
        <translation>仅在下次启动时，{0} 保留给虚拟机。您的桌面没有其他显卡。</translation>
    </message>
    <message>
        <source>In the next start only, {0} is reserved for virtual machines. Your desktop runs on {1}.</source>
        <translation>仅在下次启动时，{0} 保留给虚拟机。您的桌面使用 {1}。</translation>
    </message>
    <message>
        <source>In the start before this one the kernel reported nothing that explains a black screen or a card that was not reserved.</source>
        <translation>在上一次启动中，内核没有报告任何可以解释黑屏或显卡未被保留的内容。</translation>
    </message>
    <message>
        <source>Install a kernel with vfio-pci (CONFIG_VFIO_PCI), or the package with its other modules, and run the setup again.</source>
        <translation>请安装带有 vfio-pci（CONFIG_VFIO_PCI）的内核，或包含其余模块的软件包，然后重新运行设置。</translation>
    </message>
    <message>
        <source>It was changed since. Our additions were removed, the rest stays.</source>
        <translation>此后文件被更改过。我们添加的内容已移除，其余保持不变。</translation>
    </message>
    <message>
        <source>It was changed since. Our additions were removed; {0}, removed during setup, was not restored.</source>
        <translation>此后文件被更改过。我们添加的内容已移除；设置时移除的 {0} 没有恢复。</translation>
    </message>
    <message>
        <source>Look in the firmware (BIOS) settings for &quot;Pre-boot DMA Protection&quot; or &quot;Kernel DMA Protection&quot; and switch it off, or update the firmware; else take another card.</source>
        <translation>请在固件（BIOS）设置中查找“Pre-boot DMA Protection”或“Kernel DMA Protection”并将其关闭，或更新固件；否则请换用其他显卡。</translation>
    </message>
    <message>
        <source>Make the initramfs again (with mkinitcpio: mkinitcpio -P). If {0} is in MODULES or force_drivers of its configuration, put it behind vfio_pci.</source>
        <translation>请重新生成 initramfs（使用 mkinitcpio 时：mkinitcpio -P）。如果 {0} 在其配置的 MODULES 或 force_drivers 中，请把它放在 vfio_pci 之后。</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless something of yours needs that file.</source>
        <translation>无需任何操作，除非您的某个程序需要该文件。</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. &quot;neuron-hardware-detect verify --previous&quot; says what the kernel reported. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>现在您的桌面拥有所有显卡。“neuron-hardware-detect verify --previous”会说明内核报告了什么。要再试一次：“neuron-hardware-detect switch vm”。</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Look in the kernel log why its driver did not load (journalctl -k -b -1); often firmware files are missing. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>现在您的桌面拥有所有显卡。请在内核日志中查看其驱动没有加载的原因（journalctl -k -b -1）；常常是缺少固件文件。要再试一次：“neuron-hardware-detect switch vm”。</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Put the other card back, or take passthrough out with &quot;neuron-hardware-detect revert --target /&quot;. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>现在您的桌面拥有所有显卡。请把另一块显卡装回去，或用“neuron-hardware-detect revert --target /”移除直通。要再试一次：“neuron-hardware-detect switch vm”。</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Set binding = &quot;address&quot; in the settings and set passthrough up again.</source>
        <translation>现在您的桌面拥有所有显卡。请在设置中写入 binding = &quot;address&quot;，然后重新设置直通。</translation>
    </message>
    <message>
        <source>One of the installed kernels has no vfio-pci and reserves no graphics card: {0}</source>
        <translation>已安装的内核之一没有 vfio-pci，不会保留任何显卡：{0}</translation>
    </message>
    <message>
        <source>Run it as root. If journals are not kept: make the folder /var/log/journal; later starts are then kept.</source>
        <translation>请以 root 身份运行。如果没有保存日志：请创建文件夹 /var/log/journal；之后的启动就会被保存。</translation>
    </message>
    <message>
        <source>Run it in the target before you restart, unless something else does.</source>
        <translation>如果没有其他程序会运行它，请在重新启动之前在目标系统中运行。</translation>
    </message>
    <message>
        <source>Start one of the others for virtual machines with this graphics card.</source>
        <translation>要在虚拟机中使用此显卡，请启动其他内核之一。</translation>
    </message>
    <message>
        <source>Start the system without Xen to set up GPU passthrough, or reserve the card with Xen&apos;s own &quot;xl pci-assignable-add&quot;.</source>
        <translation>请在不使用 Xen 的情况下启动系统来设置 GPU 直通，或用 Xen 自己的“xl pci-assignable-add”保留显卡。</translation>
    </message>
    <message>
        <source>Switch on &quot;Above 4G Decoding&quot; in the firmware (BIOS) settings.</source>
        <translation>请在固件（BIOS）设置中打开“Above 4G Decoding”。</translation>
    </message>
    <message>
        <source>Switch on VT-d (Intel) or AMD-Vi, also called IOMMU (AMD), in the firmware (BIOS) settings. An update of the firmware may have switched it off.</source>
        <translation>请在固件（BIOS）设置中打开 VT-d（Intel）或 AMD-Vi（也称 IOMMU，AMD）。固件更新可能已将其关闭。</translation>
    </message>
    <message>
        <source>The boot entry without passthrough gives the unified kernel image another command line, which the TPM measures.</source>
        <translation>不带直通的启动条目会给统一内核映像另一条命令行，而 TPM 会度量它。</translation>
    </message>
    <message>
        <source>The computer could not read what a part of {0} is: {1}.</source>
        <translation>计算机无法读出 {0} 的一个部分是什么：{1}。</translation>
    </message>
    <message>
        <source>The installed kernel has no vfio-pci, so it cannot reserve a graphics card: {0}</source>
        <translation>已安装的内核没有 vfio-pci，因此无法保留显卡：{0}</translation>
    </message>
    <message>
        <source>The kernel refused to give {0} to a virtual machine, because the firmware (BIOS) requires fixed memory for it.</source>
        <translation>内核拒绝把 {0} 交给虚拟机，因为固件（BIOS）要求为它使用固定的内存。</translation>
    </message>
    <message>
        <source>The last starts with GPU passthrough did not finish.</source>
        <translation>最近几次带 GPU 直通的启动没有完成。</translation>
    </message>
    <message>
        <source>The next start is without GPU passthrough already.</source>
        <translation>下次启动已经不带 GPU 直通。</translation>
    </message>
    <message>
        <source>The page about graphics cards could not be shown, so your desktop keeps all of them.</source>
        <translation>关于显卡的页面无法显示，因此您的桌面保留所有显卡。</translation>
    </message>
    <message>
        <source>The settings run no command (target.regenerate = &quot;never&quot;), so this is in force only after the target has run: {0}</source>
        <translation>按照设置不运行任何命令（target.regenerate = &quot;never&quot;），因此只有在目标系统运行以下命令后才会生效：{0}</translation>
    </message>
    <message>
        <source>The warning about {0} was not confirmed, so it is not reserved.</source>
        <translation>关于 {0} 的警告没有得到确认，因此不会保留它。</translation>
    </message>
    <message>
        <source>Then restart and choose the &quot;no GPU passthrough&quot; entry in the boot menu.</source>
        <translation>然后重新启动，并在启动菜单中选择“no GPU passthrough”启动项。</translation>
    </message>
    <message>
        <source>This system runs under Xen, which reserves graphics cards in another way.</source>
        <translation>此系统在 Xen 下运行，Xen 以另一种方式保留显卡。</translation>
    </message>
    <message>
        <source>Updating start-up files</source>
        <translation>正在更新启动文件</translation>
    </message>
    <message>
        <source>We could not find out whether the boot entry {0} in {1} starts this system, so it stays as it is.</source>
        <translation>我们无法确定 {1} 中的启动条目 {0} 是否启动此系统，因此它保持不变。</translation>
    </message>
    <message>
        <source>We could not find out which program makes the image {0}, which a boot entry loads, so it is not made again.</source>
        <translation>我们无法确定启动条目加载的映像 {0} 由哪个程序生成，因此不会重新生成它。</translation>
    </message>
    <message>
        <source>With Secure Boot a unified kernel image takes no other command line than its own, so there is no boot entry without passthrough.</source>
        <translation>启用 Secure Boot 时，统一内核映像只接受自己的命令行，因此没有不带直通的启动条目。</translation>
    </message>
    <message>
        <source>Your desktop gets all graphics cards back, once what is left to do has been done. Read below what that is.</source>
        <translation>完成余下的事项后，您的桌面将重新拥有所有显卡。请阅读下面的说明。</translation>
    </message>
    <message>
        <source>{0} in the target is damaged, so we do not know what was set up before.</source>
        <translation>目标系统中的 {0} 已损坏，因此我们不知道之前设置了什么。</translation>
    </message>
    <message>
        <source>{0} is the only graphics card left in this computer, so it was not reserved for virtual machines.</source>
        <translation>{0} 是这台计算机中仅剩的显卡，因此没有将它保留给虚拟机。</translation>
    </message>
    <message>
        <source>{0} passes {1} to the kernel, which overrides this setup.</source>
        <translation>{0} 向内核传递 {1}，这会覆盖此设置。</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines, once what is left to do has been done. Read below what that is.</source>
        <translation>完成余下的事项后，{0} 将保留给虚拟机。请阅读下面的说明。</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: &quot;{3}&quot; cannot have this value. Nothing is set up unless you choose it.</source>
        <translation>{0}，第 {1} 行，第 {2} 列：“{3}”不能使用此值。除非您选择，否则不会设置任何内容。</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: there is no key &quot;{3}&quot;. The line has no effect.</source>
        <translation>{0}，第 {1} 行，第 {2} 列：没有“{3}”这个键。该行不起作用。</translation>
    </message>
    <message>
        <source>No card can be reserved: {0} is the only one, and your desktop needs it.</source>
        <translation>没有显卡可以保留：{0} 是唯一的显卡，您的桌面需要它。</translation>
    </message>
    <message>
        <source>No graphics card of this computer can be reserved for virtual machines.</source>
        <translation>这台电脑中没有显卡可以保留给虚拟机。</translation>
    </message>
    <message>
        <source>Nothing else depends on {0}, and your desktop runs on {1}.</source>
        <translation>没有其他东西依赖 {0}，您的桌面运行在 {1} 上。</translation>
    </message>
    <message>
        <source>Nothing else depends on {0}.</source>
        <translation>没有其他东西依赖 {0}。</translation>
    </message>
    <message>
        <source>GPU passthrough is not finished. Before you restart, read below what is left to do.</source>
        <translation>GPU 直通尚未完成。重新启动前，请阅读下面还需要做什么。</translation>
    </message>
    <message>
        <source>Other devices have the same IDs as parts of {0}: {1}. The card is recognized by its slot.</source>
        <translation>其他设备与 {0} 的部分具有相同的 ID：{1}。该显卡按其插槽识别。</translation>
    </message>
    <message>
        <source>Recommended after you connect your monitor to {1}: nothing else depends on {0}.</source>
        <translation>将显示器连接到 {1} 后推荐：没有其他东西依赖 {0}。</translation>
    </message>
    <message>
        <source>The boot menu has no entry without GPU passthrough yet. It comes when the menu is made again: do that before you restart.</source>
        <translation>启动菜单中还没有不带 GPU 直通的启动项。重新生成菜单后才会有：请在重新启动前完成。</translation>
    </message>
    <message>
        <source>The card is reserved, but the boot entries could not be completed. Read below how to finish before you restart.</source>
        <translation>显卡已保留，但启动条目没能补全。请在重新启动前阅读下面的完成方法。</translation>
    </message>
    <message>
        <source>The program that calls offers no way to run commands in the target, so this is in force only after the target has run: {0}</source>
        <translation>调用程序无法在目标系统中运行命令，因此只有在目标系统中运行以下命令后才会生效：{0}</translation>
    </message>
    <message>
        <source>We could not find out which kernel the image {0} is for, which a boot entry loads, so it is not made again.</source>
        <translation>我们无法确定启动条目加载的映像 {0} 属于哪个内核，因此不会重新生成它。</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines when {1} first starts.</source>
        <translation>{0} 将在 {1} 首次启动时保留给虚拟机。</translation>
    </message>
    <message>
        <source>The command {0} could not be started in the installed system.</source>
        <translation>无法在已安装的系统中启动命令 {0}。</translation>
    </message>
    <message>
        <source>The command {0} did not end in time in the installed system.</source>
        <translation>命令 {0} 未能在已安装的系统中按时结束。</translation>
    </message>
    <message>
        <source>The command {0} was ended by a signal in the installed system.</source>
        <translation>命令 {0} 在已安装的系统中被信号终止。</translation>
    </message>
    <message>
        <source>{0} in the target cannot be changed because it is marked {1}.</source>
        <translation>目标中的 {0} 被标记为 {1}，因此无法更改。</translation>
    </message>
    <message>
        <source>Freeing this card would not help yet: it shares its IOMMU group with devices that this computer needs.</source>
        <translation>现在腾出这块显卡还没有用：它与这台电脑需要的设备共用 IOMMU 组。</translation>
    </message>
    <message>
        <source>Give the root folder of an installed system. In an installer, this step belongs after the system is unpacked and before it is unmounted.</source>
        <translation>请给出已安装系统的根文件夹。在安装程序中，此步骤应在系统解包之后、卸载之前进行。</translation>
    </message>
    <message>
        <source>In the settings of this virtual machine, give the card a PCI Express port of its own, then restart it.</source>
        <translation>请在此虚拟机的设置中给该显卡一个单独的 PCI Express 端口，然后重新启动虚拟机。</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>不作任何更改。</translation>
    </message>
    <message>
        <source>No card was reserved: the installed system is not mounted.</source>
        <translation>没有保留显卡：已安装的系统没有挂载。</translation>
    </message>
    <message>
        <source>In settings.conf, put neuron-vfio after mount and before umount.</source>
        <translation>请在 settings.conf 中将 neuron-vfio 放在 mount 之后、umount 之前。</translation>
    </message>
    <message>
        <source>No card will be reserved for virtual machines.</source>
        <translation>不会为虚拟机保留显卡。</translation>
    </message>
    <message>
        <source>No card will be reserved for virtual machines: the page to choose one could not be shown.</source>
        <translation>不会为虚拟机保留显卡：无法显示选择显卡的页面。</translation>
    </message>
    <message>
        <source>No card will be reserved: you did not confirm the warning about {0}.</source>
        <translation>不会保留显卡：您没有确认关于 {0} 的警告。</translation>
    </message>
    <message>
        <source>No card will be reserved: there is a warning about {0}, and no page to confirm it.</source>
        <translation>不会保留显卡：关于 {0} 有警告，而没有页面可供确认。</translation>
    </message>
    <message>
        <source>No graphics card for virtual machines yet: the IOMMU is off.</source>
        <translation>虚拟机暂时不能使用显卡：IOMMU 已关闭。</translation>
    </message>
    <message>
        <source>Looking at this computer did not end within {0} seconds.</source>
        <translation>检查此计算机未能在 {0} 秒内完成。</translation>
    </message>
    <message>
        <source>Looking at this computer did not end within {0} seconds; it stopped at {1}.</source>
        <translation>检查此计算机未能在 {0} 秒内完成；它停在 {1}。</translation>
    </message>
    <message>
        <source>Something unforeseen happened: {0}</source>
        <translation>发生了意料之外的情况：{0}</translation>
    </message>
    <message>
        <source>Start the computer again. If it does the same, a driver hangs: the kernel&apos;s messages (journalctl -k) name it.</source>
        <translation>请重新启动计算机。如果再次发生，说明某个驱动程序卡住了：内核消息（journalctl -k）会指出是哪一个。</translation>
    </message>
    <message>
        <source>The installation can go on without it; please report this with the log.</source>
        <translation>没有它安装也可以继续；请连同日志一起报告此问题。</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>new file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>Firmware</name>
    <message>
        <source>Restart into firmware settings</source>
        <translation>重新启动到固件设置</translation>
    </message>
    <message>
        <source>This ends the installer and restarts the computer. Nothing has been installed yet.</source>
        <translation>这将结束安装程序并重新启动电脑。目前尚未安装任何内容。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
</context>
<context>
    <name>GpuCard</name>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>recommended after you move the monitor</source>
        <translation>移动显示器后推荐</translation>
    </message>
    <message>
        <source>used by your desktop</source>
        <translation>由您的桌面使用</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>您的桌面将不能再使用这块显卡（游戏、CUDA、视频）。</translation>
    </message>
    <message>
        <source>If you reserve it, your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>如果保留它，您的桌面将不能再使用这块显卡（游戏、CUDA、视频）。</translation>
    </message>
    <message>
        <source>The computer cannot keep these cards apart (one IOMMU group), so virtual machines get all of them or none.</source>
        <translation>计算机无法把这些显卡分开（同一个 IOMMU 组），因此虚拟机要么得到全部，要么一块也得不到。</translation>
    </message>
    <message>
        <source>only together</source>
        <translation>只能一起</translation>
    </message>
    <message>
        <source>Your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>您的桌面将不能再使用这些显卡（游戏、CUDA、视频）。</translation>
    </message>
    <message>
        <source>If you reserve them, your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>如果保留它们，您的桌面将不能再使用这些显卡（游戏、CUDA、视频）。</translation>
    </message>
</context>
<context>
    <name>GpuModel</name>
    <message>
        <source>part of the processor</source>
        <translation>处理器的一部分</translation>
    </message>
    <message>
        <source>use unknown</source>
        <translation>用途未知</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>板卡</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>PCI class</source>
        <translation>PCI 类别</translation>
    </message>
    <message>
        <source>In the same IOMMU group</source>
        <translation>同一 IOMMU 组</translation>
    </message>
    <message>
        <source>monitor connected</source>
        <translation>已接显示器</translation>
    </message>
    <message>
        <source>nothing connected</source>
        <translation>未接设备</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Reset methods</source>
        <translation>复位方式</translation>
    </message>
    <message>
        <source>free for virtual machines</source>
        <translation>可供虚拟机使用</translation>
    </message>
    <message>
        <source>not needed by your desktop</source>
        <translation>您的桌面不需要</translation>
    </message>
    <message>
        <source>monitor here (%1)</source>
        <translation>显示器在这里（%1）</translation>
    </message>
    <message>
        <source>empty: no monitor connected</source>
        <translation>空：未连接显示器</translation>
    </message>
    <message>
        <source>Virtual machines use: %1.</source>
        <translation>虚拟机使用：%1。</translation>
    </message>
    <message>
        <source>Your desktop uses: %1.</source>
        <translation>您的桌面使用：%1。</translation>
    </message>
    <message>
        <source>A monitor is connected to: %1.</source>
        <translation>显示器连接到：%1。</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>PCI 地址</translation>
    </message>
    <message>
        <source>PCI IDs</source>
        <translation>PCI ID</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>IOMMU 组</translation>
    </message>
    <message>
        <source>Reserved together</source>
        <translation>一起保留</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>插槽 %1</translation>
    </message>
    <message>
        <source>Both together: %1 and %2</source>
        <translation>两块一起：%1 和 %2</translation>
    </message>
    <message>
        <source>All together: %1</source>
        <translation>全部一起：%1</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>插槽</translation>
    </message>
    <message>
        <source>kept for your desktop</source>
        <translation>留给您的桌面</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>GPU passthrough cannot be set up: the file %1 is missing from the installer.</source>
        <translation>无法设置GPU 直通：安装程序缺少文件 %1。</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: this installation medium has no .NET runtime.</source>
        <translation>无法设置GPU 直通：此安装介质没有 .NET 运行时。</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the .NET runtime of this installation medium is too old.</source>
        <translation>无法设置GPU 直通：此安装介质的 .NET 运行时太旧。</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 could not be loaded, or a file it needs is missing (%2 in %3).</source>
        <translation>无法设置GPU 直通：无法加载 %1，或缺少它需要的文件（%3 中的 %2）。</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: this installation medium has a .NET runtime, but not version %1 that is needed.</source>
        <translation>无法设置GPU 直通：此安装介质有 .NET 运行时，但不是所需的版本 %1。</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the .NET runtime did not start (%1).</source>
        <translation>无法设置GPU 直通：.NET 运行时没有启动（%1）。</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 could not be loaded.</source>
        <translation>无法设置GPU 直通：无法加载 %1。</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 lacks the function %2.</source>
        <translation>无法设置GPU 直通：%1 缺少函数 %2。</translation>
    </message>
</context>
<context>
    <name>InstallerCore</name>
    <message>
        <source>The installation goes on without it; it can be set up later, in the installed system.</source>
        <translation>安装会在没有它的情况下继续；以后可以在安装好的系统中设置。</translation>
    </message>
    <message>
        <source>The installation goes on without it; both have to come from the same package.</source>
        <translation>安装会在没有它的情况下继续；两者必须来自同一个软件包。</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the installer page speaks version %1 of the interface, the library beside it version %2.</source>
        <translation>无法设置GPU 直通：安装程序页面使用接口版本 %1，旁边的库使用版本 %2。</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the library gave no answer to &quot;%1&quot; (status %2).</source>
        <translation>无法设置GPU 直通：库没有回应“%1”（状态 %2）。</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the answer of the library to &quot;%1&quot; cannot be understood.</source>
        <translation>无法设置GPU 直通：无法理解库对“%1”的回应。</translation>
    </message>
</context>
<context>
    <name>NeuronVfioViewStep</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>显卡</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Virtual machines</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Your desktop</source>
        <translation>您的桌面</translation>
    </message>
    <message>
        <source>monitor here</source>
        <translation>显示器在这里</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Kernel parameters</source>
        <translation>内核参数</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>首次启动之后</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Then: completing the boot menu</source>
        <translation>然后：完善启动菜单</translation>
    </message>
    <message>
        <source>The installation stopped before GPU passthrough was set up.</source>
        <translation>安装在设置 GPU 直通之前停止了。</translation>
    </message>
    <message>
        <source>First: reserving the graphics card</source>
        <translation>首先：保留显卡</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>完成设置</translation>
    </message>
    <message>
        <source>Next: your first virtual machine</source>
        <translation>接下来：您的第一台虚拟机</translation>
    </message>
    <message>
        <source>The report could not be saved as %1.</source>
        <translation>无法将报告保存为 %1。</translation>
    </message>
    <message>
        <source>The installation failed, so no graphics card is reserved.</source>
        <translation>安装失败，因此没有保留任何显卡。</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>如果出现问题</translation>
    </message>
</context>
<context>
    <name>Unfold</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>VfioBootJob</name>
    <message>
        <source>Complete the boot entries for virtual machines</source>
        <translation>为虚拟机补全启动条目</translation>
    </message>
    <message>
        <source>Completing the boot entries for virtual machines.</source>
        <translation>正在为虚拟机补全启动条目。</translation>
    </message>
</context>
<context>
    <name>VfioJob</name>
    <message>
        <source>Reserve a graphics card for virtual machines</source>
        <translation>为虚拟机保留一块显卡</translation>
    </message>
    <message>
        <source>Reserving a graphics card for virtual machines.</source>
        <translation>正在为虚拟机保留一块显卡。</translation>
    </message>
</context>
<context>
    <name>neuron-vfio</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>虚拟机专用显卡</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>正在查找显卡…</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将会发生什么</translation>
    </message>
    <message>
        <source>Give one graphics card to virtual machines, for example to play Windows games at full speed (GPU passthrough). Your desktop runs on another card.</source>
        <translation>将一块显卡交给虚拟机，例如以全速玩 Windows 游戏（GPU 直通）。您的桌面运行在另一块显卡上。</translation>
    </message>
    <message>
        <source>There is nothing to decide here. Continue with the installation.</source>
        <translation>这里无需决定。请继续安装。</translation>
    </message>
    <message>
        <source>You can still choose a card now. It will be reserved once the IOMMU is on.</source>
        <translation>您仍然可以现在选择一块显卡。IOMMU 打开后即会保留它。</translation>
    </message>
    <message>
        <source>Your distributor has preset this. It cannot be changed here.</source>
        <translation>您的发行商预先设定了这一点，无法在这里更改。</translation>
    </message>
    <message>
        <source>Keep all graphics cards for your desktop</source>
        <translation>将所有显卡留给您的桌面</translation>
    </message>
    <message>
        <source>Nothing changes. You can set this up later.</source>
        <translation>不作更改。您可以以后再设置。</translation>
    </message>
    <message>
        <source>Show what will be written</source>
        <translation>显示将写入的内容</translation>
    </message>
    <message>
        <source>This is a forecast for the system that will be installed. The files are read again while installing.</source>
        <translation>这是对将要安装的系统的预测。安装时会重新读取这些文件。</translation>
    </message>
</context>
<context>
    <name>neuron-vfio-report</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>虚拟机专用显卡</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Nothing was set up</source>
        <translation>没有进行任何设置</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>首次启动之后</translation>
    </message>
    <message>
        <source>should say “%1”</source>
        <translation>应显示“%1”</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>逐步情况</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>显示已写入的内容</translation>
    </message>
    <message>
        <source>%1 — exit code %2</source>
        <translation>%1 — 退出码 %2</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>完成设置</translation>
    </message>
    <message>
        <source>Run this in the installed system:</source>
        <translation>请在已安装的系统中运行：</translation>
    </message>
    <message>
        <source>Open a terminal and check that the card is ready:</source>
        <translation>打开终端，检查显卡是否就绪：</translation>
    </message>
    <message>
        <source>The same as a QR code</source>
        <translation>同样内容的二维码</translation>
    </message>
    <message>
        <source>Take a photo of this page, or scan the code with your phone. Then you have these steps at hand.</source>
        <translation>请拍下此页，或用手机扫描二维码，以便随时查看这些步骤。</translation>
    </message>
    <message>
        <source>Next: your first virtual machine</source>
        <translation>接下来：您的第一台虚拟机</translation>
    </message>
    <message>
        <source>The installed system has a guide: %1</source>
        <translation>已安装的系统中有指南：%1</translation>
    </message>
    <message>
        <source>Report and log</source>
        <translation>报告和日志</translation>
    </message>
    <message>
        <source>The installed system keeps this report: %1</source>
        <translation>已安装的系统保存此报告：%1</translation>
    </message>
    <message>
        <source>Every step is in its log: %1</source>
        <translation>每个步骤都在其日志中：%1</translation>
    </message>
    <message>
        <source>Save to %1</source>
        <translation>保存到 %1</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>如果出现问题</translation>
    </message>
</context>
</TS>
