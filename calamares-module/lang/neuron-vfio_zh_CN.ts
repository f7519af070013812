<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Config</name>
    <message>
        <source>The graphics cards of this computer are still being looked at.</source>
        <translation>仍在检查这台计算机的显卡。</translation>
    </message>
    <message>
        <source>No graphics card is set aside for virtual machines.</source>
        <translation>没有显卡留给虚拟机使用。</translation>
    </message>
    <message>
        <source>No graphics card is set aside for virtual machines, because the page to choose one was not shown.</source>
        <translation>没有显卡留给虚拟机使用，因为选择显卡的页面没有显示。</translation>
    </message>
    <message>
        <source>No graphics card is set aside: the warning about %1 was not confirmed.</source>
        <translation>没有留出显卡：关于 %1 的警告没有得到确认。</translation>
    </message>
    <message>
        <source>%1 is set aside for virtual machines.</source>
        <translation>%1 留给虚拟机使用。</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>I have read the warnings about %1, and want to set it aside all the same.</source>
        <translation>我已阅读关于 %1 的警告，仍然要把它留给虚拟机。</translation>
    </message>
    <message>
        <source>Without this, the installation goes on and no graphics card is set aside.</source>
        <translation>否则安装会继续，但不会留出任何显卡。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A monitor is plugged into {0} ({1}); it shows nothing of this computer once a virtual machine has the card.</source>
        <translation>有显示器接在 {0} 上（{1}）；虚拟机得到这块显卡后，该显示器不再显示这台计算机的画面。</translation>
    </message>
    <message>
        <source>A part of the graphics card does not say what it is: {0}.</source>
        <translation>显卡的一个部分没有说明自己是什么：{0}。</translation>
    </message>
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
        <source>Add a second graphics card, or switch on the processor&apos;s own graphics in the firmware settings.</source>
        <translation>请再加一块显卡，或在固件设置（UEFI/BIOS）中启用处理器自带的显卡。</translation>
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
        <source>All graphics cards stay with this computer.</source>
        <translation>所有显卡都留给这台计算机使用。</translation>
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
        <source>Ask whoever made the medium, or remove it from &quot;exclude&quot; in /etc/neuron-os/installer.toml.</source>
        <translation>请询问制作此介质的人，或从 /etc/neuron-os/installer.toml 的“exclude”中移除它。</translation>
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
        <source>Choose it only if you know that your virtual machine can work without a screen on this chip; Looking Glass or a remote desktop shows its picture.</source>
        <translation>只有当您知道虚拟机在这块芯片没有屏幕时也能工作才选择它；Looking Glass 或远程桌面可以显示它的画面。</translation>
    </message>
    <message>
        <source>Choose it only if your monitor is plugged into another graphics card.</source>
        <translation>只有当您的显示器接在另一块显卡上时才选择它。</translation>
    </message>
    <message>
        <source>Choose those cards too if they shall still be given away.</source>
        <translation>如果那些显卡仍要交出，请也选择它们。</translation>
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
        <source>Correct the settings file, or leave the key out to have it found out.</source>
        <translation>请更正设置文件，或省略该键以便自动判断。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Every graphics card is given away: this computer has no picture of its own.</source>
        <translation>所有显卡都被交出：这台计算机自己没有画面了。</translation>
    </message>
    <message>
        <source>Every graphics card is needed for the computer&apos;s own picture or is part of the processor.</source>
        <translation>每块显卡都要么用于计算机自己的画面，要么是处理器的一部分。</translation>
    </message>
    <message>
        <source>Every graphics card that is not needed for the picture has something in its way; the reason is given with each card.</source>
        <translation>每块不用于显示画面的显卡都有某种障碍；具体原因写在该显卡旁边。</translation>
    </message>
    <message>
        <source>Free some space on that file system and run the setup again; every file is still as it was or as it shall be.</source>
        <translation>请在该文件系统上腾出空间，然后重新运行设置；每个文件要么仍是原样，要么已是应有的样子。</translation>
    </message>
    <message>
        <source>GPU passthrough is not set up on this system.</source>
        <translation>此系统没有设置 GPU 直通。</translation>
    </message>
    <message>
        <source>GPU passthrough is ready: vfio-pci holds all {0} functions.</source>
        <translation>GPU 直通已就绪：vfio-pci 接管了全部 {0} 个功能。</translation>
    </message>
    <message>
        <source>GPU passthrough was not set up; the graphics cards work as usual.</source>
        <translation>GPU 直通未设置；显卡照常工作。</translation>
    </message>
    <message>
        <source>GPU passthrough was set up only in part; look at the warnings before you restart.</source>
        <translation>GPU 直通只设置了一部分；请在重启前查看警告。</translation>
    </message>
    <message>
        <source>Give the functions to a virtual machine, for example with virt-manager.</source>
        <translation>请把这些功能交给虚拟机，例如使用 virt-manager。</translation>
    </message>
    <message>
        <source>Go on with the installation; if you add a graphics card later, run neuron-hardware-detect on the installed system.</source>
        <translation>请继续安装；如果以后添加显卡，请在安装好的系统中运行 neuron-hardware-detect。</translation>
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
        <source>If the screen stays dark, press e in the boot menu and add {0}.</source>
        <translation>如果屏幕一直是黑的，请在启动菜单中按 e 并加上 {0}。</translation>
    </message>
    <message>
        <source>If the screen stays dark, restart and choose the boot menu entry that ends in &quot;(no GPU passthrough)&quot;.</source>
        <translation>如果屏幕一直是黑的，请重启并在启动菜单中选择以“(no GPU passthrough)”结尾的条目。</translation>
    </message>
    <message>
        <source>If the virtual machine shows no picture the second time, restart the computer.</source>
        <translation>如果虚拟机第二次没有画面，请重启计算机。</translation>
    </message>
    <message>
        <source>It cannot be told whether this computer started with {0}; if it did, its screen stays dark after the next start.</source>
        <translation>无法判断这台计算机是否用 {0} 启动；如果是，下次启动后它的屏幕会一直是黑的。</translation>
    </message>
    <message>
        <source>It cannot be told which graphics card shows the computer&apos;s picture.</source>
        <translation>无法判断哪块显卡显示计算机的画面。</translation>
    </message>
    <message>
        <source>It is told apart by its slot instead; after moving cards to other slots, set passthrough up again.</source>
        <translation>改为按插槽来区分它；把显卡换到其他插槽后，请重新设置直通。</translation>
    </message>
    <message>
        <source>It was changed since; only what the setup put in was taken out.</source>
        <translation>此后文件被更改过；只移除了设置时加入的内容。</translation>
    </message>
    <message>
        <source>It was changed since; only what the setup put in was taken out. {0}, which the setup had taken out, is not put back.</source>
        <translation>此后文件被更改过；只移除了设置时加入的内容。设置时移除的 {0} 不会放回。</translation>
    </message>
    <message>
        <source>Its output is in the log. Correct the cause and run it again in the installed system.</source>
        <translation>它的输出在日志中。请排除原因，然后在安装好的系统中重新运行它。</translation>
    </message>
    <message>
        <source>Keep it plugged in, always in the same port, and switched on before this computer starts.</source>
        <translation>请让它一直插在同一个端口上，并在这台计算机启动前打开电源。</translation>
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
        <source>Look for a firmware update, or put the card into another slot.</source>
        <translation>请查找固件更新，或把显卡插到另一个插槽。</translation>
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
        <source>Updating the files that the system starts from</source>
        <translation>正在更新系统启动所用的文件</translation>
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
        <source>Nothing is to be done.</source>
        <translation>无需任何操作。</translation>
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
        <source>Only go on if you can reach this computer another way, for example over the network.</source>
        <translation>只有在您能用其他方式（例如通过网络）访问这台计算机时才继续。</translation>
    </message>
    <message>
        <source>Passthrough works here only if the outer machine hands a graphics card and an IOMMU to this one.</source>
        <translation>只有外层机器把显卡和 IOMMU 交给这台机器时，直通才能在这里工作。</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>请连同日志一起报告。</translation>
    </message>
    <message>
        <source>Plug a monitor into another graphics card before the first start, or use a second input of this one.</source>
        <translation>请在首次启动前把一台显示器接到另一块显卡上，或使用这台显示器的第二个输入。</translation>
    </message>
    <message>
        <source>Prefer a graphics card in a slot.</source>
        <translation>建议使用插在插槽里的显卡。</translation>
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
        <source>Put the card into another slot (the one nearest to the processor is usually separate), or look for a firmware update.</source>
        <translation>请把显卡插到另一个插槽（离处理器最近的插槽通常是独立的），或查找固件更新。</translation>
    </message>
    <message>
        <source>Put the card into another slot, one that is wired to the processor, then set passthrough up again.</source>
        <translation>请把显卡插到另一个与处理器相连的插槽，然后重新设置直通。</translation>
    </message>
    <message>
        <source>Put the card into another slot, or give the virtual machine these devices as well.</source>
        <translation>请把显卡插到另一个插槽，或把这些设备也交给虚拟机。</translation>
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
        <source>Run this step after the system was unpacked and before the target is unmounted.</source>
        <translation>请在系统解包之后、目标系统卸载之前运行此步骤。</translation>
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
        <source>Scan again; the graphics cards and their addresses are listed by &quot;neuron-hardware-detect scan&quot;.</source>
        <translation>请重新扫描；“neuron-hardware-detect scan”会列出显卡及其地址。</translation>
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
        <source>Start the installer again with &quot;intel_iommu=on&quot; among the kernel parameters; the installed system gets it in any case.</source>
        <translation>请在内核参数中加入“intel_iommu=on”后重新启动安装程序；安装好的系统无论如何都会带有该参数。</translation>
    </message>
    <message>
        <source>Start the installer again without &quot;amd_iommu=off&quot; and &quot;iommu=off&quot; among the kernel parameters; the installed system boots without them in any case.</source>
        <translation>请从内核参数中去掉“amd_iommu=off”和“iommu=off”后重新启动安装程序；安装好的系统无论如何都不带这些参数启动。</translation>
    </message>
    <message>
        <source>Start the installer without it; in the installed system it is removed when passthrough is set up.</source>
        <translation>请去掉它再启动安装程序；设置直通时会从安装好的系统中移除它。</translation>
    </message>
    <message>
        <source>Start the installer without this parameter to see the real groups; a virtual machine could otherwise reach memory of this computer.</source>
        <translation>请去掉此参数启动安装程序以查看真实的分组；否则虚拟机可能访问到这台计算机的内存。</translation>
    </message>
    <message>
        <source>Switch on &quot;IOMMU&quot; (also called AMD-Vi) and &quot;SVM Mode&quot; in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>请在固件设置（UEFI/BIOS）中启用“IOMMU”（也称 AMD-Vi）和“SVM Mode”；如果没有这个选项，说明处理器不具备该功能。</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; (Intel Virtualization Technology for Directed I/O) in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>请在固件设置（UEFI/BIOS）中启用“VT-d”（Intel Virtualization Technology for Directed I/O）；如果没有这个选项，说明处理器不具备该功能。</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; or &quot;IOMMU&quot; in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>请在固件设置（UEFI/BIOS）中启用“VT-d”或“IOMMU”；如果没有这个选项，说明处理器不具备该功能。</translation>
    </message>
    <message>
        <source>Switch on VT-d (Intel) or AMD-Vi, also called IOMMU (AMD), in the firmware settings; an update of the firmware may have switched it off.</source>
        <translation>请在固件设置（UEFI/BIOS）中启用 VT-d（Intel）或 AMD-Vi，也称 IOMMU（AMD）；固件更新可能把它关闭了。</translation>
    </message>
    <message>
        <source>Take {0} out of the boot loader&apos;s configuration, then restart.</source>
        <translation>请从引导加载程序的配置中去掉 {0}，然后重启。</translation>
    </message>
    <message>
        <source>The IOMMU does not cover {0}: it is in no IOMMU group, so no virtual machine can have it.</source>
        <translation>IOMMU 不覆盖 {0}：它不在任何 IOMMU 组中，因此没有虚拟机能得到它。</translation>
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
        <source>The IOMMU is off, so it cannot be seen which graphics card can be separated from the rest of the computer.</source>
        <translation>IOMMU 已关闭，因此看不出哪块显卡可以与计算机的其余部分分开。</translation>
    </message>
    <message>
        <source>The card may be asleep or faulty: restart the computer and start the installer again.</source>
        <translation>显卡可能处于休眠状态或有故障：请重启计算机并重新启动安装程序。</translation>
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
        <source>The firmware of this computer has switched off the part that keeps a virtual machine&apos;s devices apart (IOMMU), so no graphics card can be given away yet.</source>
        <translation>这台计算机的固件关闭了隔离虚拟机设备的部件（IOMMU），因此暂时无法交出任何显卡。</translation>
    </message>
    <message>
        <source>The image {0} does not hold {1}.</source>
        <translation>映像 {0} 不包含 {1}。</translation>
    </message>
    <message>
        <source>The kernel knows no way to reset {0}, so a virtual machine may be able to use it only once per start of this computer.</source>
        <translation>内核不知道如何复位 {0}，因此这台计算机每次启动后，虚拟机可能只能使用它一次。</translation>
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
        <source>The page about graphics cards could not be shown, so all of them stay with this computer.</source>
        <translation>显卡页面无法显示，因此所有显卡都留给这台计算机使用。</translation>
    </message>
    <message>
        <source>The running kernel has the parameter {0}, which switches off what passthrough needs.</source>
        <translation>正在运行的内核带有参数 {0}，它关闭了直通所需的功能。</translation>
    </message>
    <message>
        <source>The running kernel was told to pretend that devices are separate ({0}), so the groups shown are not those of the hardware.</source>
        <translation>正在运行的内核被要求假装设备彼此独立（{0}），因此所显示的分组不是硬件的真实分组。</translation>
    </message>
    <message>
        <source>The running system does not use the part that keeps a virtual machine&apos;s devices apart (IOMMU), although the firmware offers it, so it cannot be seen what each graphics card shares.</source>
        <translation>虽然固件提供了隔离虚拟机设备的部件（IOMMU），但正在运行的系统没有使用它，因此看不出每块显卡与哪些设备共用。</translation>
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
        <source>The settings file {0} gives &quot;{3}&quot; in line {1}, column {2} a value it cannot have, so nothing is set up unless you choose it.</source>
        <translation>设置文件 {0} 在第 {1} 行第 {2} 列给“{3}”设了不允许的值，因此除非您选择，否则什么都不会设置。</translation>
    </message>
    <message>
        <source>The settings file {0} is too large to be one, so nothing is set up unless you choose it.</source>
        <translation>设置文件 {0} 太大，不像是设置文件，因此除非您选择，否则什么都不会设置。</translation>
    </message>
    <message>
        <source>The settings file {0} sets &quot;{3}&quot; in line {1}, column {2}, which does not exist, so it has no effect.</source>
        <translation>设置文件 {0} 在第 {1} 行第 {2} 列设置了“{3}”，它并不存在，因此没有作用。</translation>
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
        <source>There is no graphics card at {0} that could be given away.</source>
        <translation>{0} 处没有可以交出的显卡。</translation>
    </message>
    <message>
        <source>There is no graphics card that could be given to a virtual machine.</source>
        <translation>没有可以交给虚拟机的显卡。</translation>
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
        <source>This computer has no graphics card that could be given to a virtual machine.</source>
        <translation>这台计算机没有可以交给虚拟机的显卡。</translation>
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
        <source>To give this card away, make another graphics card the primary display in the firmware settings and start the installer again.</source>
        <translation>要交出这块显卡，请在固件设置（UEFI/BIOS）中把另一块显卡设为主显示设备，然后重新启动安装程序。</translation>
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
        <source>Undoing the setup brings it back.</source>
        <translation>撤销设置时会恢复它。</translation>
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
        <source>{0} can be separated from everything else, and the computer shows its picture with another one ({1}).</source>
        <translation>{0} 可以与其他所有设备分开，而计算机用另一块显卡（{1}）显示画面。</translation>
    </message>
    <message>
        <source>{0} can be separated from everything else.</source>
        <translation>{0} 可以与其他所有设备分开。</translation>
    </message>
    <message>
        <source>{0} cannot be separated from devices this computer needs: {1}.</source>
        <translation>{0} 无法与这台计算机需要的设备分开：{1}。</translation>
    </message>
    <message>
        <source>{0} cannot be separated from {1}: a virtual machine can have the card only when this computer does without these too.</source>
        <translation>{0} 无法与 {1} 分开：只有这台计算机也不用这些设备，虚拟机才能得到这块显卡。</translation>
    </message>
    <message>
        <source>{0} cannot be set aside for virtual machines; nothing is changed.</source>
        <translation>{0} 无法留给虚拟机使用；不做任何更改。</translation>
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
        <source>{0} has parts with the same IDs as devices that should stay, and binding by IDs takes those as well: {1}.</source>
        <translation>{0} 的某些部分与应保留的设备 ID 相同，按 ID 绑定会把它们也带走：{1}。</translation>
    </message>
    <message>
        <source>{0} has parts with the same IDs as devices that this computer keeps: {1}.</source>
        <translation>{0} 的某些部分与这台计算机保留的设备 ID 相同：{1}。</translation>
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
        <source>{0} in the target is damaged, so what was set up before cannot be told.</source>
        <translation>目标系统中的 {0} 已损坏，因此无法知道之前设置了什么。</translation>
    </message>
    <message>
        <source>{0} in the target was written by a later version of this program (schema {1}).</source>
        <translation>目标系统中的 {0} 是由本程序的更高版本写入的（模式 {1}）。</translation>
    </message>
    <message>
        <source>{0} is a laptop&apos;s second graphics chip without outputs of its own: a virtual machine can compute with it, but its picture has to travel through memory.</source>
        <translation>{0} 是笔记本电脑的第二块图形芯片，没有自己的输出接口：虚拟机可以用它计算，但画面必须经过内存传输。</translation>
    </message>
    <message>
        <source>{0} is excluded by the settings of this installation medium.</source>
        <translation>{0} 已被此安装介质的设置排除。</translation>
    </message>
    <message>
        <source>{0} is in IOMMU group {1} together with devices that this computer uses: {2}. No virtual machine that is given {0} will start.</source>
        <translation>{0} 与这台计算机使用的设备同在 IOMMU 组 {1} 中：{2}。得到 {0} 的虚拟机都无法启动。</translation>
    </message>
    <message>
        <source>{0} is in an external enclosure: unplugging it while a virtual machine runs crashes that machine.</source>
        <translation>{0} 在外置显卡盒中：虚拟机运行时拔下它会使虚拟机崩溃。</translation>
    </message>
    <message>
        <source>{0} is in no IOMMU group, so no virtual machine can get it.</source>
        <translation>{0} 不在任何 IOMMU 组中，因此没有虚拟机能得到它。</translation>
    </message>
    <message>
        <source>{0} is part of the processor; giving it to a virtual machine often needs more than this installer sets up.</source>
        <translation>{0} 是处理器的一部分；把它交给虚拟机往往需要本安装程序所设置之外的更多工作。</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so vfio-pci does not get into the image.</source>
        <translation>{0} 在我们的文件之后读取并重新设置 {1}，因此 vfio-pci 不会进入映像。</translation>
    </message>
    <message>
        <source>{0} is set aside for virtual machines from the first start on.</source>
        <translation>从首次启动起，{0} 留给虚拟机使用。</translation>
    </message>
    <message>
        <source>{0} is set aside for virtual machines from the next start on.</source>
        <translation>从下次启动起，{0} 留给虚拟机使用。</translation>
    </message>
    <message>
        <source>{0} is the display of the server&apos;s remote management and always stays with this computer.</source>
        <translation>{0} 是服务器远程管理的显示设备，始终留给这台计算机使用。</translation>
    </message>
    <message>
        <source>{0} is the only graphics card, and the computer needs it for its own picture.</source>
        <translation>{0} 是唯一的显卡，计算机自己的画面需要它。</translation>
    </message>
    <message>
        <source>{0} is the only graphics card: if a virtual machine has it, this computer has no picture of its own.</source>
        <translation>{0} 是唯一的显卡：如果交给虚拟机，这台计算机自己就没有画面了。</translation>
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
        <source>{0} passes {1} to the kernel, which counts more than what is set up here.</source>
        <translation>{0} 把 {1} 传给内核，它的优先级高于这里的设置。</translation>
    </message>
    <message>
        <source>{0} shares its group only with devices the computer can do without.</source>
        <translation>{0} 只与计算机可以不用的设备同组。</translation>
    </message>
    <message>
        <source>{0} shows the computer&apos;s picture; make the integrated graphics the primary display in the firmware settings, then {0} is free.</source>
        <translation>{0} 显示计算机的画面；在固件设置（UEFI/BIOS）中把集成显卡设为主显示设备后，{0} 就空闲了。</translation>
    </message>
    <message>
        <source>{0} shows the desktop and the boot messages, so this computer keeps it.</source>
        <translation>{0} 显示桌面和启动信息，因此这台计算机保留它。</translation>
    </message>
    <message>
        <source>{0} shows the desktop and the boot messages: after the next start its screen stays dark.</source>
        <translation>{0} 显示桌面和启动信息：下次启动后它的屏幕会一直是黑的。</translation>
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
        <source>{0} was selected with a warning that nobody confirmed, so it stays with this computer.</source>
        <translation>选择 {0} 时有一条警告没有人确认，因此它留给这台计算机使用。</translation>
    </message>
    <message>
        <source>{0} was there already and is not ours; its content is kept in {1}.</source>
        <translation>{0} 原本就有，不是我们的文件；其内容保存在 {1} 中。</translation>
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
        <source>Every file is as it has to be.</source>
        <translation>所有文件都已符合要求。</translation>
    </message>
    <message>
        <source>Nothing had to be run at this point.</source>
        <translation>此时无需运行任何命令。</translation>
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
    <name>GpuCard</name>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>drives your display</source>
        <translation>驱动您的显示器</translation>
    </message>
    <message>
        <source>cannot be set aside</source>
        <translation>不能留出</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>GpuModel</name>
    <message>
        <source>Graphics card %1</source>
        <translation>显卡 %1</translation>
    </message>
    <message>
        <source>shows your desktop</source>
        <translation>显示您的桌面</translation>
    </message>
    <message>
        <source>part of the processor</source>
        <translation>处理器的一部分</translation>
    </message>
    <message>
        <source>free for a virtual machine</source>
        <translation>可供虚拟机使用</translation>
    </message>
    <message>
        <source>use unknown</source>
        <translation>用途未知</translation>
    </message>
    <message>
        <source>%1: monitor connected</source>
        <translation>%1：已接显示器</translation>
    </message>
    <message>
        <source>no monitor connected</source>
        <translation>未接显示器</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>无驱动程序</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>驱动程序 %1</translation>
    </message>
    <message>
        <source>IOMMU group %1</source>
        <translation>IOMMU 组 %1</translation>
    </message>
    <message>
        <source>no IOMMU group</source>
        <translation>无 IOMMU 组</translation>
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
        <source>Handed over together</source>
        <translation>一并交出</translation>
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
        <source>not needed for your desktop</source>
        <translation>桌面不需要</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>Graphics passthrough cannot be set up: the file %1 is missing from the installer.</source>
        <translation>无法设置显卡直通：安装程序缺少文件 %1。</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: this installation medium has no .NET runtime.</source>
        <translation>无法设置显卡直通：此安装介质没有 .NET 运行时。</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the .NET runtime of this installation medium is too old.</source>
        <translation>无法设置显卡直通：此安装介质的 .NET 运行时太旧。</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: this installation medium has a .NET runtime, but not version %1 that is needed.</source>
        <translation>无法设置显卡直通：此安装介质有 .NET 运行时，但不是所需的版本 %1。</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the .NET runtime did not start (%1).</source>
        <translation>无法设置显卡直通：.NET 运行时没有启动（%1）。</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 could not be loaded, or a file it needs is missing (%2 in %3).</source>
        <translation>无法设置显卡直通：无法加载 %1，或缺少它需要的文件（%3 中的 %2）。</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 could not be loaded.</source>
        <translation>无法设置显卡直通：无法加载 %1。</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 lacks the function %2.</source>
        <translation>无法设置显卡直通：%1 缺少函数 %2。</translation>
    </message>
</context>
<context>
    <name>InstallerCore</name>
    <message>
        <source>The installation goes on without it; it can be set up later, in the installed system.</source>
        <translation>安装会在没有它的情况下继续；以后可以在安装好的系统中设置。</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the installer page speaks version %1 of the interface, the library beside it version %2.</source>
        <translation>无法设置显卡直通：安装程序页面使用接口版本 %1，旁边的库使用版本 %2。</translation>
    </message>
    <message>
        <source>The installation goes on without it; both have to come from the same package.</source>
        <translation>安装会在没有它的情况下继续；两者必须来自同一个软件包。</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the library gave no answer to &quot;%1&quot; (status %2).</source>
        <translation>无法设置显卡直通：库没有回应“%1”（状态 %2）。</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the answer of the library to &quot;%1&quot; cannot be understood.</source>
        <translation>无法设置显卡直通：无法理解库对“%1”的回应。</translation>
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
    <message>
        <source>No graphics card for virtual machines yet: the IOMMU is off.</source>
        <translation>虚拟机暂时不能使用显卡：IOMMU 已关闭。</translation>
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
        <source>The installation did not get as far as setting a graphics card aside.</source>
        <translation>安装没有进行到留出显卡这一步。</translation>
    </message>
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
        <source>The way back</source>
        <translation>如何恢复</translation>
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
        <source>The report could not be saved.</source>
        <translation>无法保存报告。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>First: setting the graphics card aside</source>
        <translation>首先：预留显卡</translation>
    </message>
    <message>
        <source>Then: completing the boot menu</source>
        <translation>然后：完善启动菜单</translation>
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
    <message>
        <source>A graphics card was set aside, but the boot entries could not be completed; look at the warnings before you restart.</source>
        <translation>已留出一块显卡，但无法补全启动条目；请在重启前查看警告。</translation>
    </message>
</context>
<context>
    <name>VfioJob</name>
    <message>
        <source>No graphics card was set aside: the installed system is not mounted.</source>
        <translation>没有留出显卡：安装好的系统没有挂载。</translation>
    </message>
    <message>
        <source>In settings.conf, neuron-vfio has to come after mount and before umount.</source>
        <translation>在 settings.conf 中，neuron-vfio 必须在 mount 之后、umount 之前。</translation>
    </message>
    <message>
        <source>Set a graphics card aside for virtual machines</source>
        <translation>为虚拟机留出一块显卡</translation>
    </message>
    <message>
        <source>Setting a graphics card aside for virtual machines.</source>
        <translation>正在为虚拟机留出一块显卡。</translation>
    </message>
</context>
<context>
    <name>neuron-vfio</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>虚拟机专用显卡</translation>
    </message>
    <message>
        <source>A virtual machine can have a graphics card all to itself, for games or for demanding programs. This is called passthrough. This computer then shows its own desktop with another card.</source>
        <translation>虚拟机可以独占一块显卡，用于游戏或要求高的程序。这叫做直通。这台计算机则用另一块显卡显示自己的桌面。</translation>
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
        <source>This computer has no graphics card that a virtual machine could be given.</source>
        <translation>这台计算机没有可以交给虚拟机的显卡。</translation>
    </message>
    <message>
        <source>This computer keeps its graphics card for itself.</source>
        <translation>这台计算机的显卡留给自己使用。</translation>
    </message>
    <message>
        <source>This computer keeps its graphics cards for itself.</source>
        <translation>这台计算机的显卡都留给自己使用。</translation>
    </message>
    <message>
        <source>There is nothing to decide here. Go on with the installation.</source>
        <translation>这里无需决定什么。请继续安装。</translation>
    </message>
    <message>
        <source>You can choose a graphics card all the same. The configuration is written now and takes effect once the IOMMU is switched on.</source>
        <translation>您仍然可以选择一块显卡。配置现在就写入，在 IOMMU 启用后生效。</translation>
    </message>
    <message>
        <source>The maker of this installation medium has decided this already; it cannot be changed here.</source>
        <translation>此安装介质的制作者已作出决定；这里不能更改。</translation>
    </message>
    <message>
        <source>Keep all graphics cards for this computer</source>
        <translation>所有显卡都留给这台计算机</translation>
    </message>
    <message>
        <source>No virtual machine gets a card of its own. This can be set up later, in the installed system.</source>
        <translation>虚拟机都不会得到自己的显卡。以后可以在安装好的系统中设置。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将会发生什么</translation>
    </message>
    <message>
        <source>Show what is written</source>
        <translation>显示写入的内容</translation>
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
        <source>Partly done</source>
        <translation>部分完成</translation>
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
        <source>Open a terminal and look whether the card waits for a virtual machine:</source>
        <translation>请打开终端，查看显卡是否在等待虚拟机：</translation>
    </message>
    <message>
        <source>should say “%1”</source>
        <translation>应显示“%1”</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>如何恢复</translation>
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
        <source>skipped</source>
        <translation>跳过</translation>
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
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Everything that was done is recorded in %1 of the installed system.</source>
        <translation>所做的一切都记录在安装好的系统的 %1 中。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
</context>
</TS>
