<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Config</name>
    <message>
        <source>The graphics cards of this computer are still being looked at.</source>
        <translation>Todavía se están examinando las tarjetas gráficas de este equipo.</translation>
    </message>
    <message>
        <source>No graphics card is set aside for virtual machines.</source>
        <translation>No se reserva ninguna tarjeta gráfica para máquinas virtuales.</translation>
    </message>
    <message>
        <source>No graphics card is set aside for virtual machines, because the page to choose one was not shown.</source>
        <translation>No se reserva ninguna tarjeta gráfica para máquinas virtuales, porque no se mostró la página para elegirla.</translation>
    </message>
    <message>
        <source>No graphics card is set aside: the warning about %1 was not confirmed.</source>
        <translation>No se reserva ninguna tarjeta gráfica: la advertencia sobre %1 no se confirmó.</translation>
    </message>
    <message>
        <source>%1 is set aside for virtual machines.</source>
        <translation>%1 queda reservada para máquinas virtuales.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>I have read the warnings about %1, and want to set it aside all the same.</source>
        <translation>He leído las advertencias sobre %1 y quiero reservarla de todos modos.</translation>
    </message>
    <message>
        <source>Without this, the installation goes on and no graphics card is set aside.</source>
        <translation>Sin esto, la instalación continúa y no se reserva ninguna tarjeta gráfica.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A monitor is plugged into {0} ({1}); it shows nothing of this computer once a virtual machine has the card.</source>
        <translation>Hay un monitor conectado a {0} ({1}); no mostrará nada de este equipo cuando una máquina virtual tenga la tarjeta.</translation>
    </message>
    <message>
        <source>A part of the graphics card does not say what it is: {0}.</source>
        <translation>Una parte de la tarjeta gráfica no dice qué es: {0}.</translation>
    </message>
    <message>
        <source>A symbolic link on the way to it leads in a circle or changes all the time: correct it and run the setup again.</source>
        <translation>Un enlace simbólico en el camino forma un círculo o cambia todo el tiempo: corríjalo y ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>A unified kernel image carries its command line in it, so there is no boot entry without passthrough.</source>
        <translation>Una imagen de núcleo unificada lleva dentro su línea de órdenes, así que no hay entrada de arranque sin paso de GPU.</translation>
    </message>
    <message>
        <source>A unified kernel image is used, but neither {0} nor {1} exists, so {2} is not written anywhere.</source>
        <translation>Se usa una imagen de núcleo unificada, pero no existen ni {0} ni {1}, así que {2} no se escribe en ninguna parte.</translation>
    </message>
    <message>
        <source>Add a second graphics card, or switch on the processor&apos;s own graphics in the firmware settings.</source>
        <translation>Añada una segunda tarjeta gráfica o active los gráficos del procesador en la configuración del firmware (UEFI/BIOS).</translation>
    </message>
    <message>
        <source>Add them to the kernel command line, or name the boot loader in the settings as target.boot_loader.</source>
        <translation>Añádalos a la línea de órdenes del núcleo o indique el cargador de arranque en los ajustes como target.boot_loader.</translation>
    </message>
    <message>
        <source>Add {0} to it by hand.</source>
        <translation>Añádale {0} a mano.</translation>
    </message>
    <message>
        <source>All graphics cards stay with this computer.</source>
        <translation>Todas las tarjetas gráficas se quedan en este equipo.</translation>
    </message>
    <message>
        <source>An earlier setup of this target had been interrupted and was finished first.</source>
        <translation>Una configuración anterior de este sistema se había interrumpido y se terminó primero.</translation>
    </message>
    <message>
        <source>An earlier setup of this target had been interrupted and was undone first.</source>
        <translation>Una configuración anterior de este sistema se había interrumpido y se deshizo primero.</translation>
    </message>
    <message>
        <source>Ask whoever made the medium, or remove it from &quot;exclude&quot; in /etc/neuron-os/installer.toml.</source>
        <translation>Pregunte a quien hizo el medio o quítela de «exclude» en /etc/neuron-os/installer.toml.</translation>
    </message>
    <message>
        <source>Booster&apos;s images run no udev, so a function that has to be bound by its address goes to its usual driver at first.</source>
        <translation>En las imágenes de Booster no funciona udev, así que una función que debe vincularse por su dirección va primero a su controlador habitual.</translation>
    </message>
    <message>
        <source>Check that the boot entry you use has {0}: make the boot loader&apos;s configuration again (with GRUB: grub-mkconfig -o /boot/grub/grub.cfg), then restart.</source>
        <translation>Compruebe que la entrada de arranque que usa tiene {0}: haga de nuevo la configuración del cargador de arranque (con GRUB: grub-mkconfig -o /boot/grub/grub.cfg) y reinicie.</translation>
    </message>
    <message>
        <source>Check the kernel parameters of the boot entry you use; on a computer with an Intel processor intel_iommu=on must be among them.</source>
        <translation>Compruebe los parámetros del núcleo de la entrada de arranque que usa; en un equipo con procesador Intel debe estar intel_iommu=on.</translation>
    </message>
    <message>
        <source>Choose it only if you know that your virtual machine can work without a screen on this chip; Looking Glass or a remote desktop shows its picture.</source>
        <translation>Elíjalo solo si sabe que su máquina virtual puede trabajar sin una pantalla en este chip; Looking Glass o un escritorio remoto muestran su imagen.</translation>
    </message>
    <message>
        <source>Choose it only if your monitor is plugged into another graphics card.</source>
        <translation>Elíjala solo si su monitor está conectado a otra tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Choose those cards too if they shall still be given away.</source>
        <translation>Elija también esas tarjetas si deben seguir cediéndose.</translation>
    </message>
    <message>
        <source>Compare the files named *.neuron-new in the target with those beside them, then delete the journal and run the setup again.</source>
        <translation>Compare los archivos llamados *.neuron-new del sistema de destino con los que están a su lado, borre después el diario y ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>Correct the line. What the parser says: {0}</source>
        <translation>Corrija la línea. El analizador dice: {0}</translation>
    </message>
    <message>
        <source>Correct the settings file, or leave the key out to have it found out.</source>
        <translation>Corrija el archivo de ajustes u omita la clave para que se averigüe.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Every graphics card is given away: this computer has no picture of its own.</source>
        <translation>Se ceden todas las tarjetas gráficas: este equipo se queda sin imagen propia.</translation>
    </message>
    <message>
        <source>Every graphics card is needed for the computer&apos;s own picture or is part of the processor.</source>
        <translation>Todas las tarjetas gráficas hacen falta para la imagen del equipo o forman parte del procesador.</translation>
    </message>
    <message>
        <source>Every graphics card that is not needed for the picture has something in its way; the reason is given with each card.</source>
        <translation>Todas las tarjetas gráficas que no hacen falta para la imagen tienen algún impedimento; junto a cada tarjeta se dice cuál.</translation>
    </message>
    <message>
        <source>Free some space on that file system and run the setup again; every file is still as it was or as it shall be.</source>
        <translation>Libere espacio en ese sistema de archivos y ejecute de nuevo la configuración; cada archivo sigue como estaba o ya está como debe.</translation>
    </message>
    <message>
        <source>GPU passthrough is not set up on this system.</source>
        <translation>El paso de GPU no está configurado en este sistema.</translation>
    </message>
    <message>
        <source>GPU passthrough is ready: vfio-pci holds all {0} functions.</source>
        <translation>El paso de GPU está listo: vfio-pci tiene las {0} funciones.</translation>
    </message>
    <message>
        <source>GPU passthrough was not set up; the graphics cards work as usual.</source>
        <translation>No se configuró el paso de GPU; las tarjetas gráficas funcionan como siempre.</translation>
    </message>
    <message>
        <source>GPU passthrough was set up only in part; look at the warnings before you restart.</source>
        <translation>El paso de GPU se configuró solo en parte; lea las advertencias antes de reiniciar.</translation>
    </message>
    <message>
        <source>Give the functions to a virtual machine, for example with virt-manager.</source>
        <translation>Dé las funciones a una máquina virtual, por ejemplo con virt-manager.</translation>
    </message>
    <message>
        <source>Go on with the installation; if you add a graphics card later, run neuron-hardware-detect on the installed system.</source>
        <translation>Continúe con la instalación; si más tarde añade una tarjeta gráfica, ejecute neuron-hardware-detect en el sistema instalado.</translation>
    </message>
    <message>
        <source>If the card was taken out, run &quot;neuron-hardware-detect revert --target /&quot; or set passthrough up for another one; else check that it sits firmly in its slot.</source>
        <translation>Si se sacó la tarjeta, ejecute «neuron-hardware-detect revert --target /» o configure el paso de GPU para otra; si no, compruebe que está firme en su ranura.</translation>
    </message>
    <message>
        <source>If the machine does not start without it, choose the boot entry without passthrough and undo the setup.</source>
        <translation>Si el equipo no arranca sin ello, elija la entrada de arranque sin paso de GPU y deshaga la configuración.</translation>
    </message>
    <message>
        <source>If the screen stays dark, press e in the boot menu and add {0}.</source>
        <translation>Si la pantalla queda a oscuras, pulse e en el menú de arranque y añada {0}.</translation>
    </message>
    <message>
        <source>If the screen stays dark, restart and choose the boot menu entry that ends in &quot;(no GPU passthrough)&quot;.</source>
        <translation>Si la pantalla queda a oscuras, reinicie y elija la entrada del menú de arranque que termina en «(no GPU passthrough)».</translation>
    </message>
    <message>
        <source>If the virtual machine shows no picture the second time, restart the computer.</source>
        <translation>Si la máquina virtual no muestra imagen la segunda vez, reinicie el equipo.</translation>
    </message>
    <message>
        <source>It cannot be told whether this computer started with {0}; if it did, its screen stays dark after the next start.</source>
        <translation>No se puede saber si este equipo arrancó con {0}; si fue así, su pantalla quedará a oscuras tras el próximo arranque.</translation>
    </message>
    <message>
        <source>It cannot be told which graphics card shows the computer&apos;s picture.</source>
        <translation>No se puede saber qué tarjeta gráfica muestra la imagen del equipo.</translation>
    </message>
    <message>
        <source>It is told apart by its slot instead; after moving cards to other slots, set passthrough up again.</source>
        <translation>En su lugar se la distingue por su ranura; si cambia tarjetas de ranura, configure de nuevo el paso de GPU.</translation>
    </message>
    <message>
        <source>It was changed since; only what the setup put in was taken out.</source>
        <translation>El archivo se cambió desde entonces; solo se quitó lo que puso la configuración.</translation>
    </message>
    <message>
        <source>It was changed since; only what the setup put in was taken out. {0}, which the setup had taken out, is not put back.</source>
        <translation>El archivo se cambió desde entonces; solo se quitó lo que puso la configuración. {0}, que la configuración había quitado, no se restablece.</translation>
    </message>
    <message>
        <source>Its output is in the log. Correct the cause and run it again in the installed system.</source>
        <translation>Su salida está en el registro. Corrija la causa y ejecútela de nuevo en el sistema instalado.</translation>
    </message>
    <message>
        <source>Keep it plugged in, always in the same port, and switched on before this computer starts.</source>
        <translation>Manténgala conectada, siempre en el mismo puerto, y encendida antes de que arranque este equipo.</translation>
    </message>
    <message>
        <source>Keep one graphics card, or make sure that you can reach this computer over the network.</source>
        <translation>Conserve una tarjeta gráfica o asegúrese de que puede acceder a este equipo por la red.</translation>
    </message>
    <message>
        <source>Look at that file in the target and at the kernel log, then run the setup again.</source>
        <translation>Mire ese archivo en el sistema de destino y el registro del núcleo, y ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>Look for DMAR or AMD-Vi in the kernel log (journalctl -b -k): the firmware may leave this device out; an update may help.</source>
        <translation>Busque DMAR o AMD-Vi en el registro del núcleo (journalctl -b -k): quizá el firmware omita este dispositivo; una actualización puede ayudar.</translation>
    </message>
    <message>
        <source>Look for a firmware update, or put the card into another slot.</source>
        <translation>Busque una actualización del firmware o ponga la tarjeta en otra ranura.</translation>
    </message>
    <message>
        <source>Look for vfio in the kernel log (journalctl -b -k --grep vfio). If there is nothing, the kernel has no module vfio-pci or the configuration is not in the initramfs: make it again and restart.</source>
        <translation>Busque vfio en el registro del núcleo (journalctl -b -k --grep vfio). Si no hay nada, el núcleo no tiene el módulo vfio-pci o la configuración no está en el initramfs: hágalo de nuevo y reinicie.</translation>
    </message>
    <message>
        <source>Make the generator load vfio_pci early, or name it in the settings as target.initramfs.</source>
        <translation>Haga que el generador cargue vfio_pci pronto o indíquelo en los ajustes como target.initramfs.</translation>
    </message>
    <message>
        <source>Make {0} a text file of at most {1} KiB.</source>
        <translation>Haga de {0} un archivo de texto de {1} KiB como máximo.</translation>
    </message>
    <message>
        <source>Make {0} a text file that can be read. What the system says: {1}</source>
        <translation>Haga de {0} un archivo de texto que se pueda leer. El sistema dice: {1}</translation>
    </message>
    <message>
        <source>Updating the files that the system starts from</source>
        <translation>Actualizando los archivos con los que arranca el sistema</translation>
    </message>
    <message>
        <source>Mount the target read-write and run the setup again.</source>
        <translation>Monte el sistema de destino con permiso de escritura y ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>Name the directory where the installed system is mounted.</source>
        <translation>Indique el directorio donde está montado el sistema instalado.</translation>
    </message>
    <message>
        <source>No driver holds {0}, not even vfio-pci.</source>
        <translation>Ningún controlador tiene {0}, ni siquiera vfio-pci.</translation>
    </message>
    <message>
        <source>No known boot loader was found in the target, so the kernel parameters {0} are not written anywhere.</source>
        <translation>No se encontró en el sistema de destino ningún cargador de arranque conocido, así que los parámetros del núcleo {0} no se escriben en ninguna parte.</translation>
    </message>
    <message>
        <source>No known initramfs generator was found in the target, so vfio-pci may come too late to get the GPU.</source>
        <translation>No se encontró en el sistema de destino ningún generador de initramfs conocido, así que vfio-pci podría llegar tarde para tomar la GPU.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. To change a setting, create that file and write the setting into it.</source>
        <translation>No hay que hacer nada. Para cambiar un ajuste, cree ese archivo y escriba el ajuste en él.</translation>
    </message>
    <message>
        <source>Only go on if you can reach this computer another way, for example over the network.</source>
        <translation>Continúe solo si puede acceder a este equipo de otra manera, por ejemplo por la red.</translation>
    </message>
    <message>
        <source>Passthrough works here only if the outer machine hands a graphics card and an IOMMU to this one.</source>
        <translation>El paso de GPU solo funciona aquí si la máquina exterior cede a esta una tarjeta gráfica y una IOMMU.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>Comuníquelo junto con el registro.</translation>
    </message>
    <message>
        <source>Plug a monitor into another graphics card before the first start, or use a second input of this one.</source>
        <translation>Conecte un monitor a otra tarjeta gráfica antes del primer arranque o use una segunda entrada de este.</translation>
    </message>
    <message>
        <source>Prefer a graphics card in a slot.</source>
        <translation>Es preferible una tarjeta gráfica en una ranura.</translation>
    </message>
    <message>
        <source>Put a # in front of that line of the preset.</source>
        <translation>Ponga un # delante de esa línea del archivo de preajustes.</translation>
    </message>
    <message>
        <source>Put settings of your own into another file of that directory.</source>
        <translation>Ponga sus propios ajustes en otro archivo de ese directorio.</translation>
    </message>
    <message>
        <source>Put the card into another slot (the one nearest to the processor is usually separate), or look for a firmware update.</source>
        <translation>Ponga la tarjeta en otra ranura (la más cercana al procesador suele estar separada) o busque una actualización del firmware.</translation>
    </message>
    <message>
        <source>Put the card into another slot, one that is wired to the processor, then set passthrough up again.</source>
        <translation>Ponga la tarjeta en otra ranura, una conectada al procesador, y configure de nuevo el paso de GPU.</translation>
    </message>
    <message>
        <source>Put the card into another slot, or give the virtual machine these devices as well.</source>
        <translation>Ponga la tarjeta en otra ranura o dé también estos dispositivos a la máquina virtual.</translation>
    </message>
    <message>
        <source>Put the whole kernel command line with these words into {0} and make the image again.</source>
        <translation>Ponga la línea de órdenes completa del núcleo con estas palabras en {0} y haga de nuevo la imagen.</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>Comprobando lo que se escribió</translation>
    </message>
    <message>
        <source>Remove it from the target before the images are made.</source>
        <translation>Quítelo del sistema de destino antes de que se hagan las imágenes.</translation>
    </message>
    <message>
        <source>Remove the ids from {0}.</source>
        <translation>Quite los ids de {0}.</translation>
    </message>
    <message>
        <source>Remove the line, or look the name up in the comments of the settings file that was shipped.</source>
        <translation>Quite la línea o busque el nombre en los comentarios del archivo de ajustes original.</translation>
    </message>
    <message>
        <source>Remove {0} from the kernel command line.</source>
        <translation>Quite {0} de la línea de órdenes del núcleo.</translation>
    </message>
    <message>
        <source>Rename that file so that it sorts before ours, or let it add to {0} only.</source>
        <translation>Cambie el nombre de ese archivo para que quede antes que el nuestro o haga que solo añada a {0}.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or delete it and undo the earlier setup by hand; then run the setup again.</source>
        <translation>Restáurelo de una copia de seguridad, o bórrelo y deshaga a mano la configuración anterior; después ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>Run it as root.</source>
        <translation>Ejecútelo como root.</translation>
    </message>
    <message>
        <source>Run the setup again.</source>
        <translation>Ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>Run this step after the system was unpacked and before the target is unmounted.</source>
        <translation>Ejecute este paso después de desempaquetar el sistema y antes de desmontar el destino.</translation>
    </message>
    <message>
        <source>Running {0}</source>
        <translation>Ejecutando {0}</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>Guarde el archivo como texto UTF-8.</translation>
    </message>
    <message>
        <source>Scan again; the graphics cards and their addresses are listed by &quot;neuron-hardware-detect scan&quot;.</source>
        <translation>Busque de nuevo; «neuron-hardware-detect scan» muestra las tarjetas gráficas y sus direcciones.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to an absolute path in quotes without &quot;..&quot; in it, such as &quot;{1}&quot;, or to &quot;&quot; for none.</source>
        <translation>Ponga en «{0}» una ruta absoluta entre comillas y sin «..», como &quot;{1}&quot;, o &quot;&quot; para ninguna.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to an absolute path in quotes, such as &quot;{1}&quot;.</source>
        <translation>Ponga en «{0}» una ruta absoluta entre comillas, como &quot;{1}&quot;.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to one of {1}.</source>
        <translation>Ponga en «{0}» uno de {1}.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to true or false, without quotes.</source>
        <translation>Ponga «{0}» en true o false, sin comillas.</translation>
    </message>
    <message>
        <source>Set binding = &quot;address&quot; in the settings and set passthrough up again, then only the chosen card is taken.</source>
        <translation>Ponga binding = &quot;address&quot; en los ajustes y configure de nuevo el paso de GPU; así solo se toma la tarjeta elegida.</translation>
    </message>
    <message>
        <source>Set binding = &quot;auto&quot; in the settings of the installer.</source>
        <translation>Ponga binding = &quot;auto&quot; en los ajustes del instalador.</translation>
    </message>
    <message>
        <source>Set passthrough up again with &quot;neuron-hardware-detect apply --target / --gpu ADDRESS&quot;, where ADDRESS is the GPU&apos;s new address, and correct the address in your virtual machines.</source>
        <translation>Configure de nuevo el paso de GPU con «neuron-hardware-detect apply --target / --gpu DIRECCIÓN», donde DIRECCIÓN es la nueva dirección de la GPU, y corrija la dirección en sus máquinas virtuales.</translation>
    </message>
    <message>
        <source>Start the installer again with &quot;intel_iommu=on&quot; among the kernel parameters; the installed system gets it in any case.</source>
        <translation>Inicie de nuevo el instalador con «intel_iommu=on» entre los parámetros del núcleo; el sistema instalado lo recibe en cualquier caso.</translation>
    </message>
    <message>
        <source>Start the installer again without &quot;amd_iommu=off&quot; and &quot;iommu=off&quot; among the kernel parameters; the installed system boots without them in any case.</source>
        <translation>Inicie de nuevo el instalador sin «amd_iommu=off» ni «iommu=off» entre los parámetros del núcleo; el sistema instalado arranca sin ellos en cualquier caso.</translation>
    </message>
    <message>
        <source>Start the installer without it; in the installed system it is removed when passthrough is set up.</source>
        <translation>Inicie el instalador sin él; en el sistema instalado se quita cuando se configura el paso de GPU.</translation>
    </message>
    <message>
        <source>Start the installer without this parameter to see the real groups; a virtual machine could otherwise reach memory of this computer.</source>
        <translation>Inicie el instalador sin este parámetro para ver los grupos reales; de lo contrario, una máquina virtual podría acceder a la memoria de este equipo.</translation>
    </message>
    <message>
        <source>Switch on &quot;IOMMU&quot; (also called AMD-Vi) and &quot;SVM Mode&quot; in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>Active «IOMMU» (también llamado AMD-Vi) y «SVM Mode» en la configuración del firmware (UEFI/BIOS); si no existe ese ajuste, el procesador no lo tiene.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; (Intel Virtualization Technology for Directed I/O) in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>Active «VT-d» (Intel Virtualization Technology for Directed I/O) en la configuración del firmware (UEFI/BIOS); si no existe ese ajuste, el procesador no lo tiene.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; or &quot;IOMMU&quot; in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>Active «VT-d» o «IOMMU» en la configuración del firmware (UEFI/BIOS); si no existe ese ajuste, el procesador no lo tiene.</translation>
    </message>
    <message>
        <source>Switch on VT-d (Intel) or AMD-Vi, also called IOMMU (AMD), in the firmware settings; an update of the firmware may have switched it off.</source>
        <translation>Active VT-d (Intel) o AMD-Vi, también llamado IOMMU (AMD), en la configuración del firmware (UEFI/BIOS); una actualización del firmware puede haberlo desactivado.</translation>
    </message>
    <message>
        <source>Take {0} out of the boot loader&apos;s configuration, then restart.</source>
        <translation>Quite {0} de la configuración del cargador de arranque y reinicie.</translation>
    </message>
    <message>
        <source>The IOMMU does not cover {0}: it is in no IOMMU group, so no virtual machine can have it.</source>
        <translation>La IOMMU no cubre {0}: no está en ningún grupo IOMMU, así que ninguna máquina virtual puede tenerla.</translation>
    </message>
    <message>
        <source>The IOMMU is off because the firmware does not offer it, so no virtual machine can get a device.</source>
        <translation>La IOMMU está desactivada porque el firmware no la ofrece, así que ninguna máquina virtual puede recibir un dispositivo.</translation>
    </message>
    <message>
        <source>The IOMMU is off because the kernel does not use it, so no virtual machine can get a device.</source>
        <translation>La IOMMU está desactivada porque el núcleo no la usa, así que ninguna máquina virtual puede recibir un dispositivo.</translation>
    </message>
    <message>
        <source>The IOMMU is off, so it cannot be seen which graphics card can be separated from the rest of the computer.</source>
        <translation>La IOMMU está desactivada, así que no se puede ver qué tarjeta gráfica se puede separar del resto del equipo.</translation>
    </message>
    <message>
        <source>The card may be asleep or faulty: restart the computer and start the installer again.</source>
        <translation>La tarjeta puede estar dormida o averiada: reinicie el equipo e inicie de nuevo el instalador.</translation>
    </message>
    <message>
        <source>The command {0} failed in the installed system with exit code {1}.</source>
        <translation>La orden {0} falló en el sistema instalado con el código de salida {1}.</translation>
    </message>
    <message>
        <source>The computer was started without GPU passthrough ({0} is on the kernel command line).</source>
        <translation>El equipo se inició sin paso de GPU ({0} está en la línea de órdenes del núcleo).</translation>
    </message>
    <message>
        <source>The device {1} that was at {0} is not in this computer any more.</source>
        <translation>El dispositivo {1} que estaba en {0} ya no está en este equipo.</translation>
    </message>
    <message>
        <source>The device {1} that was at {0} is now at {2}.</source>
        <translation>El dispositivo {1} que estaba en {0} está ahora en {2}.</translation>
    </message>
    <message>
        <source>The driver {1} holds {0} instead of vfio-pci.</source>
        <translation>El controlador {1} tiene {0} en lugar de vfio-pci.</translation>
    </message>
    <message>
        <source>The firmware of this computer has switched off the part that keeps a virtual machine&apos;s devices apart (IOMMU), so no graphics card can be given away yet.</source>
        <translation>El firmware de este equipo tiene desactivada la parte que mantiene separados los dispositivos de una máquina virtual (IOMMU), así que todavía no se puede ceder ninguna tarjeta gráfica.</translation>
    </message>
    <message>
        <source>The image {0} does not hold {1}.</source>
        <translation>La imagen {0} no contiene {1}.</translation>
    </message>
    <message>
        <source>The kernel knows no way to reset {0}, so a virtual machine may be able to use it only once per start of this computer.</source>
        <translation>El núcleo no conoce ninguna manera de reiniciar {0}, así que quizá una máquina virtual pueda usarla solo una vez por cada arranque de este equipo.</translation>
    </message>
    <message>
        <source>The kernel parameter {0} has characters that boot configuration could misread, so it is not written.</source>
        <translation>El parámetro del núcleo {0} tiene caracteres que la configuración de arranque podría malinterpretar, así que no se escribe.</translation>
    </message>
    <message>
        <source>The kernel was started with {0}, which switches passthrough off.</source>
        <translation>El núcleo se inició con {0}, que desactiva el paso de GPU.</translation>
    </message>
    <message>
        <source>The kernel was started without {0}, which passthrough needs.</source>
        <translation>El núcleo se inició sin {0}, que el paso de GPU necesita.</translation>
    </message>
    <message>
        <source>The page about graphics cards could not be shown, so all of them stay with this computer.</source>
        <translation>No se pudo mostrar la página de las tarjetas gráficas, así que todas se quedan en este equipo.</translation>
    </message>
    <message>
        <source>The running kernel has the parameter {0}, which switches off what passthrough needs.</source>
        <translation>El núcleo en marcha tiene el parámetro {0}, que desactiva lo que necesita el paso de GPU.</translation>
    </message>
    <message>
        <source>The running kernel was told to pretend that devices are separate ({0}), so the groups shown are not those of the hardware.</source>
        <translation>Al núcleo en marcha se le dijo que fingiera que los dispositivos están separados ({0}), así que los grupos mostrados no son los del hardware.</translation>
    </message>
    <message>
        <source>The running system does not use the part that keeps a virtual machine&apos;s devices apart (IOMMU), although the firmware offers it, so it cannot be seen what each graphics card shares.</source>
        <translation>El sistema en marcha no usa la parte que mantiene separados los dispositivos de una máquina virtual (IOMMU), aunque el firmware la ofrece, así que no se puede ver qué comparte cada tarjeta gráfica.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be opened, so nothing is set up unless you choose it.</source>
        <translation>No se puede abrir el archivo de ajustes {0}, así que no se configura nada que usted no elija.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be understood at line {1}, column {2}, so nothing is set up unless you choose it.</source>
        <translation>El archivo de ajustes {0} no se entiende en la línea {1}, columna {2}, así que no se configura nada que usted no elija.</translation>
    </message>
    <message>
        <source>The settings file {0} gives &quot;{3}&quot; in line {1}, column {2} a value it cannot have, so nothing is set up unless you choose it.</source>
        <translation>El archivo de ajustes {0} da a «{3}», en la línea {1}, columna {2}, un valor que no puede tener, así que no se configura nada que usted no elija.</translation>
    </message>
    <message>
        <source>The settings file {0} is too large to be one, so nothing is set up unless you choose it.</source>
        <translation>El archivo de ajustes {0} es demasiado grande para serlo, así que no se configura nada que usted no elija.</translation>
    </message>
    <message>
        <source>The settings file {0} sets &quot;{3}&quot; in line {1}, column {2}, which does not exist, so it has no effect.</source>
        <translation>El archivo de ajustes {0} define «{3}» en la línea {1}, columna {2}; no existe, así que no tiene efecto.</translation>
    </message>
    <message>
        <source>The settings name {0} = {1}, which this program does not know.</source>
        <translation>Los ajustes indican {0} = {1}, que este programa no conoce.</translation>
    </message>
    <message>
        <source>The shell does not find {0} at the beginning of {1}.</source>
        <translation>El intérprete de órdenes no encuentra {0} al principio de {1}.</translation>
    </message>
    <message>
        <source>The shell does not find {0} in {1}.</source>
        <translation>El intérprete de órdenes no encuentra {0} en {1}.</translation>
    </message>
    <message>
        <source>The target {0} could not be opened: {1}.</source>
        <translation>No se pudo abrir el sistema de destino {0}: {1}.</translation>
    </message>
    <message>
        <source>The target {0} was opened for reading only.</source>
        <translation>El sistema de destino {0} se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>There is no graphics card at {0} that could be given away.</source>
        <translation>En {0} no hay ninguna tarjeta gráfica que se pueda ceder.</translation>
    </message>
    <message>
        <source>There is no graphics card that could be given to a virtual machine.</source>
        <translation>No hay ninguna tarjeta gráfica que se pueda dar a una máquina virtual.</translation>
    </message>
    <message>
        <source>There is no settings file {0}, so every setting has its default.</source>
        <translation>No existe el archivo de ajustes {0}, así que cada ajuste tiene su valor predeterminado.</translation>
    </message>
    <message>
        <source>There is no system in {0}: neither etc/os-release nor usr/lib/os-release exists beneath it.</source>
        <translation>No hay ningún sistema en {0}: no existe ni etc/os-release ni usr/lib/os-release.</translation>
    </message>
    <message>
        <source>This computer has no graphics card that could be given to a virtual machine.</source>
        <translation>Este equipo no tiene ninguna tarjeta gráfica que se pueda dar a una máquina virtual.</translation>
    </message>
    <message>
        <source>This computer is itself a virtual machine ({0}).</source>
        <translation>Este equipo es a su vez una máquina virtual ({0}).</translation>
    </message>
    <message>
        <source>This is a mistake in the program: please report it with the log.</source>
        <translation>Es un error del programa: comuníquelo junto con el registro.</translation>
    </message>
    <message>
        <source>To give this card away, make another graphics card the primary display in the firmware settings and start the installer again.</source>
        <translation>Para ceder esta tarjeta, elija otra tarjeta gráfica como pantalla principal en la configuración del firmware (UEFI/BIOS) e inicie de nuevo el instalador.</translation>
    </message>
    <message>
        <source>To set it up later, run &quot;neuron-hardware-detect apply&quot; on the installed system.</source>
        <translation>Para configurarla más tarde, ejecute «neuron-hardware-detect apply» en el sistema instalado.</translation>
    </message>
    <message>
        <source>To set it up, run &quot;neuron-hardware-detect plan&quot; to see what would be done, then &quot;neuron-hardware-detect apply --target /&quot; as root.</source>
        <translation>Para configurarlo, ejecute «neuron-hardware-detect plan» para ver qué se haría, y después «neuron-hardware-detect apply --target /» como root.</translation>
    </message>
    <message>
        <source>To set one up later, run &quot;neuron-hardware-detect apply&quot; on the installed system; the installer&apos;s log says why the page failed.</source>
        <translation>Para configurar una más tarde, ejecute «neuron-hardware-detect apply» en el sistema instalado; el registro del instalador dice por qué falló la página.</translation>
    </message>
    <message>
        <source>To undo everything, run &quot;sudo neuron-hardware-detect revert --target /&quot; and restart.</source>
        <translation>Para deshacerlo todo, ejecute «sudo neuron-hardware-detect revert --target /» y reinicie.</translation>
    </message>
    <message>
        <source>To use passthrough, restart and choose the usual boot entry.</source>
        <translation>Para usar el paso de GPU, reinicie y elija la entrada de arranque habitual.</translation>
    </message>
    <message>
        <source>Two assignments to {1} in {0} run into each other without a blank, so the file is left as it is.</source>
        <translation>Dos asignaciones a {1} en {0} se juntan sin un espacio, así que el archivo queda como está.</translation>
    </message>
    <message>
        <source>Undoing the setup brings it back.</source>
        <translation>Al deshacer la configuración vuelve.</translation>
    </message>
    <message>
        <source>Use letters, digits and _ . - , : = / @ + % only.</source>
        <translation>Use solo letras, cifras y _ . - , : = / @ + %.</translation>
    </message>
    <message>
        <source>Use mkinitcpio or dracut for this graphics card.</source>
        <translation>Use mkinitcpio o dracut para esta tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Use esa versión.</translation>
    </message>
    <message>
        <source>Usually the initramfs was made without the configuration: make it again (with mkinitcpio: mkinitcpio -P) and restart.</source>
        <translation>Normalmente el initramfs se hizo sin la configuración: hágalo de nuevo (con mkinitcpio: mkinitcpio -P) y reinicie.</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; if that is what is meant, or remove the line.</source>
        <translation>Escriba «{0}» si es eso lo que se quiere decir, o quite la línea.</translation>
    </message>
    <message>
        <source>Write [{0}] on a line of its own, and its keys on the lines below.</source>
        <translation>Escriba [{0}] en una línea propia y sus claves en las líneas siguientes.</translation>
    </message>
    <message>
        <source>Write in &quot;{0}&quot; IDs such as &quot;{1}&quot; or addresses such as &quot;{2}&quot;, each in quotes, between [ and ].</source>
        <translation>Escriba en «{0}» ID como &quot;{1}&quot; o direcciones como &quot;{2}&quot;, cada uno entre comillas, entre [ y ].</translation>
    </message>
    <message>
        <source>Write in &quot;{0}&quot; each kernel parameter in quotes of its own, such as &quot;{1}&quot;, between [ and ], made of letters, digits and _ . - , : = / @ + % only.</source>
        <translation>Escriba en «{0}» cada parámetro del núcleo entre sus propias comillas, como &quot;{1}&quot;, entre [ y ], solo con letras, cifras y _ . - , : = / @ + %.</translation>
    </message>
    <message>
        <source>Writing the configuration</source>
        <translation>Escribiendo la configuración</translation>
    </message>
    <message>
        <source>vfio-pci holds {0} too, which was not chosen: it has the same IDs as a device that was.</source>
        <translation>vfio-pci tiene también {0}, que no se eligió: tiene los mismos ID que un dispositivo elegido.</translation>
    </message>
    <message>
        <source>{0} also tells vfio-pci which functions to take, and only one of the two files counts.</source>
        <translation>{0} también dice a vfio-pci qué funciones tomar, y solo uno de los dos archivos cuenta.</translation>
    </message>
    <message>
        <source>{0} can be separated from everything else, and the computer shows its picture with another one ({1}).</source>
        <translation>{0} se puede separar de todo lo demás, y el equipo muestra su imagen con otra ({1}).</translation>
    </message>
    <message>
        <source>{0} can be separated from everything else.</source>
        <translation>{0} se puede separar de todo lo demás.</translation>
    </message>
    <message>
        <source>{0} cannot be separated from devices this computer needs: {1}.</source>
        <translation>{0} no se puede separar de dispositivos que este equipo necesita: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be separated from {1}: a virtual machine can have the card only when this computer does without these too.</source>
        <translation>{0} no se puede separar de {1}: una máquina virtual solo puede tener la tarjeta si este equipo prescinde también de ellos.</translation>
    </message>
    <message>
        <source>{0} cannot be set aside for virtual machines; nothing is changed.</source>
        <translation>{0} no se puede reservar para máquinas virtuales; no se cambia nada.</translation>
    </message>
    <message>
        <source>{0} changed after the plan was made, so nothing was written.</source>
        <translation>{0} cambió después de hacerse el plan, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>{0} could not be understood (a quotation or a bracket does not end, or there is a here-document), so {1} is left as it is.</source>
        <translation>{0} no se entiende (una comilla o un paréntesis no se cierra, o hay un documento incrustado), así que {1} queda como está.</translation>
    </message>
    <message>
        <source>{0} does not hold what was written into it.</source>
        <translation>{0} no contiene lo que se escribió en él.</translation>
    </message>
    <message>
        <source>{0} gave other functions to vfio-pci ({1}); the new choice takes their place.</source>
        <translation>{0} daba otras funciones a vfio-pci ({1}); la nueva elección ocupa su lugar.</translation>
    </message>
    <message>
        <source>{0} has parts with the same IDs as devices that should stay, and binding by IDs takes those as well: {1}.</source>
        <translation>{0} tiene partes con los mismos ID que dispositivos que deben quedarse, y la vinculación por ID se lleva también estos: {1}.</translation>
    </message>
    <message>
        <source>{0} has parts with the same IDs as devices that this computer keeps: {1}.</source>
        <translation>{0} tiene partes con los mismos ID que dispositivos que este equipo conserva: {1}.</translation>
    </message>
    <message>
        <source>{0} has {1} more than once.</source>
        <translation>{1} aparece más de una vez en {0}.</translation>
    </message>
    <message>
        <source>{0} in the target could not be read: {1}.</source>
        <translation>No se pudo leer {0} en el sistema de destino: {1}.</translation>
    </message>
    <message>
        <source>{0} in the target could not be written: {1}.</source>
        <translation>No se pudo escribir {0} en el sistema de destino: {1}.</translation>
    </message>
    <message>
        <source>{0} in the target is damaged, so an interrupted setup cannot be finished.</source>
        <translation>{0} está dañado en el sistema de destino, así que no se puede terminar una configuración interrumpida.</translation>
    </message>
    <message>
        <source>{0} in the target is damaged, so what was set up before cannot be told.</source>
        <translation>{0} está dañado en el sistema de destino, así que no se puede saber qué se configuró antes.</translation>
    </message>
    <message>
        <source>{0} in the target was written by a later version of this program (schema {1}).</source>
        <translation>{0} del sistema de destino fue escrito por una versión posterior de este programa (esquema {1}).</translation>
    </message>
    <message>
        <source>{0} is a laptop&apos;s second graphics chip without outputs of its own: a virtual machine can compute with it, but its picture has to travel through memory.</source>
        <translation>{0} es el segundo chip gráfico de un portátil, sin salidas propias: una máquina virtual puede calcular con él, pero su imagen tiene que pasar por la memoria.</translation>
    </message>
    <message>
        <source>{0} is excluded by the settings of this installation medium.</source>
        <translation>{0} está excluida por los ajustes de este medio de instalación.</translation>
    </message>
    <message>
        <source>{0} is in IOMMU group {1} together with devices that this computer uses: {2}. No virtual machine that is given {0} will start.</source>
        <translation>{0} está en el grupo IOMMU {1} junto con dispositivos que este equipo usa: {2}. Ninguna máquina virtual que reciba {0} arrancará.</translation>
    </message>
    <message>
        <source>{0} is in an external enclosure: unplugging it while a virtual machine runs crashes that machine.</source>
        <translation>{0} está en una caja externa: desconectarla mientras funciona una máquina virtual hace que esta falle.</translation>
    </message>
    <message>
        <source>{0} is in no IOMMU group, so no virtual machine can get it.</source>
        <translation>{0} no está en ningún grupo IOMMU, así que ninguna máquina virtual puede recibirlo.</translation>
    </message>
    <message>
        <source>{0} is part of the processor; giving it to a virtual machine often needs more than this installer sets up.</source>
        <translation>{0} forma parte del procesador; darla a una máquina virtual suele exigir más de lo que este instalador configura.</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so vfio-pci does not get into the image.</source>
        <translation>{0} se lee después del nuestro y define {1} de nuevo, así que vfio-pci no entra en la imagen.</translation>
    </message>
    <message>
        <source>{0} is set aside for virtual machines from the first start on.</source>
        <translation>{0} queda reservada para máquinas virtuales desde el primer arranque.</translation>
    </message>
    <message>
        <source>{0} is set aside for virtual machines from the next start on.</source>
        <translation>{0} queda reservada para máquinas virtuales a partir del próximo arranque.</translation>
    </message>
    <message>
        <source>{0} is the display of the server&apos;s remote management and always stays with this computer.</source>
        <translation>{0} es la pantalla de la administración remota del servidor y siempre se queda en este equipo.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card, and the computer needs it for its own picture.</source>
        <translation>{0} es la única tarjeta gráfica, y el equipo la necesita para su propia imagen.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card: if a virtual machine has it, this computer has no picture of its own.</source>
        <translation>{0} es la única tarjeta gráfica: si la tiene una máquina virtual, este equipo se queda sin imagen propia.</translation>
    </message>
    <message>
        <source>{0} lacks {1}.</source>
        <translation>A {0} le falta {1}.</translation>
    </message>
    <message>
        <source>{0} names a configuration of its own, {1}, which cannot be completed: the image it makes will not hold vfio-pci.</source>
        <translation>{0} indica una configuración propia, {1}, que no se puede completar: la imagen resultante no contendrá vfio-pci.</translation>
    </message>
    <message>
        <source>{0} of the live medium is still in the target and replaces the hooks of every image.</source>
        <translation>{0} del medio en vivo sigue en el sistema de destino y sustituye los ganchos de todas las imágenes.</translation>
    </message>
    <message>
        <source>{0} passes {1} to the kernel, which counts more than what is set up here.</source>
        <translation>{0} pasa {1} al núcleo, lo que cuenta más que lo que se configura aquí.</translation>
    </message>
    <message>
        <source>{0} shares its group only with devices the computer can do without.</source>
        <translation>{0} comparte su grupo solo con dispositivos de los que el equipo puede prescindir.</translation>
    </message>
    <message>
        <source>{0} shows the computer&apos;s picture; make the integrated graphics the primary display in the firmware settings, then {0} is free.</source>
        <translation>{0} muestra la imagen del equipo; elija los gráficos integrados como pantalla principal en la configuración del firmware (UEFI/BIOS) y {0} quedará libre.</translation>
    </message>
    <message>
        <source>{0} shows the desktop and the boot messages, so this computer keeps it.</source>
        <translation>{0} muestra el escritorio y los mensajes de arranque, así que este equipo la conserva.</translation>
    </message>
    <message>
        <source>{0} shows the desktop and the boot messages: after the next start its screen stays dark.</source>
        <translation>{0} muestra el escritorio y los mensajes de arranque: tras el próximo arranque su pantalla quedará a oscuras.</translation>
    </message>
    <message>
        <source>{0} switched off what passthrough needs and is taken out of {1}.</source>
        <translation>{0} desactivaba lo que necesita el paso de GPU y se quita de {1}.</translation>
    </message>
    <message>
        <source>{0} was changed by hand since the installer wrote it, and is written anew.</source>
        <translation>{0} se cambió a mano desde que lo escribió el instalador, y se escribe de nuevo.</translation>
    </message>
    <message>
        <source>{0} was selected with a warning that nobody confirmed, so it stays with this computer.</source>
        <translation>{0} estaba seleccionada con una advertencia que nadie confirmó, así que se queda en este equipo.</translation>
    </message>
    <message>
        <source>{0} was there already and is not ours; its content is kept in {1}.</source>
        <translation>{0} ya estaba allí y no es nuestro; su contenido se guarda en {1}.</translation>
    </message>
    <message>
        <source>{1} in {0} depends on a condition, so the file is left as it is.</source>
        <translation>{1} en {0} depende de una condición, así que el archivo queda como está.</translation>
    </message>
    <message>
        <source>{1} in {0} is changed by a command or a subscript, so the file is left as it is.</source>
        <translation>{1} en {0} lo cambia una orden o un subíndice, así que el archivo queda como está.</translation>
    </message>
    <message>
        <source>{1} in {0} is found by running a command, so the file is left as it is.</source>
        <translation>{1} en {0} se obtiene ejecutando una orden, así que el archivo queda como está.</translation>
    </message>
    <message>
        <source>{1} in {0} is used as an array and as a text, so the file is left as it is.</source>
        <translation>{1} en {0} se usa como vector y como texto, así que el archivo queda como está.</translation>
    </message>
    <message>
        <source>The image {0} could not be read.</source>
        <translation>No se pudo leer la imagen {0}.</translation>
    </message>
    <message>
        <source>Another setup is changing {0} at this moment, so nothing was written.</source>
        <translation>Otra configuración está modificando {0} en este momento, por lo que no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Put the whole kernel command line with these words into {0} in {1} and make the image again.</source>
        <translation>Ponga la línea de órdenes completa del núcleo con estas palabras en {0} en {1} y vuelva a crear la imagen.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then run the setup again.</source>
        <translation>Espere a que termine y vuelva a ejecutar la configuración.</translation>
    </message>
    <message>
        <source>dracut makes a unified kernel image without a command line in it, so {0} is not written anywhere.</source>
        <translation>dracut crea una imagen unificada del núcleo sin línea de órdenes, por lo que {0} no se escribe en ninguna parte.</translation>
    </message>
    <message>
        <source>Every file is as it has to be.</source>
        <translation>Todos los archivos están ya como deben.</translation>
    </message>
    <message>
        <source>Nothing had to be run at this point.</source>
        <translation>En este punto no hacía falta ejecutar nada.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>new file</source>
        <translation>archivo nuevo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
</context>
<context>
    <name>GpuCard</name>
    <message>
        <source>recommended</source>
        <translation>recomendada</translation>
    </message>
    <message>
        <source>drives your display</source>
        <translation>muestra su pantalla</translation>
    </message>
    <message>
        <source>cannot be set aside</source>
        <translation>no se puede reservar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>GpuModel</name>
    <message>
        <source>Graphics card %1</source>
        <translation>Tarjeta gráfica %1</translation>
    </message>
    <message>
        <source>shows your desktop</source>
        <translation>muestra su escritorio</translation>
    </message>
    <message>
        <source>part of the processor</source>
        <translation>parte del procesador</translation>
    </message>
    <message>
        <source>free for a virtual machine</source>
        <translation>libre para una máquina virtual</translation>
    </message>
    <message>
        <source>use unknown</source>
        <translation>uso desconocido</translation>
    </message>
    <message>
        <source>%1: monitor connected</source>
        <translation>%1: monitor conectado</translation>
    </message>
    <message>
        <source>no monitor connected</source>
        <translation>ningún monitor conectado</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>sin controlador</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>controlador %1</translation>
    </message>
    <message>
        <source>IOMMU group %1</source>
        <translation>grupo IOMMU %1</translation>
    </message>
    <message>
        <source>no IOMMU group</source>
        <translation>sin grupo IOMMU</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>PCI class</source>
        <translation>Clase PCI</translation>
    </message>
    <message>
        <source>Handed over together</source>
        <translation>Se cede junto con</translation>
    </message>
    <message>
        <source>In the same IOMMU group</source>
        <translation>En el mismo grupo IOMMU</translation>
    </message>
    <message>
        <source>monitor connected</source>
        <translation>monitor conectado</translation>
    </message>
    <message>
        <source>nothing connected</source>
        <translation>nada conectado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Conectores</translation>
    </message>
    <message>
        <source>Reset methods</source>
        <translation>Métodos de reinicio</translation>
    </message>
    <message>
        <source>not needed for your desktop</source>
        <translation>no hace falta para el escritorio</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>Graphics passthrough cannot be set up: the file %1 is missing from the installer.</source>
        <translation>No se puede configurar el paso de gráficos: falta el archivo %1 en el instalador.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: this installation medium has no .NET runtime.</source>
        <translation>No se puede configurar el paso de gráficos: este medio de instalación no tiene el entorno de ejecución .NET.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the .NET runtime of this installation medium is too old.</source>
        <translation>No se puede configurar el paso de gráficos: el entorno de ejecución .NET de este medio de instalación es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: this installation medium has a .NET runtime, but not version %1 that is needed.</source>
        <translation>No se puede configurar el paso de gráficos: este medio de instalación tiene un entorno de ejecución .NET, pero no la versión %1, que es necesaria.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the .NET runtime did not start (%1).</source>
        <translation>No se puede configurar el paso de gráficos: el entorno de ejecución .NET no se inició (%1).</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 could not be loaded, or a file it needs is missing (%2 in %3).</source>
        <translation>No se puede configurar el paso de gráficos: no se pudo cargar %1 o falta un archivo que necesita (%2 en %3).</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 could not be loaded.</source>
        <translation>No se puede configurar el paso de gráficos: no se pudo cargar %1.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 lacks the function %2.</source>
        <translation>No se puede configurar el paso de gráficos: a %1 le falta la función %2.</translation>
    </message>
</context>
<context>
    <name>InstallerCore</name>
    <message>
        <source>The installation goes on without it; it can be set up later, in the installed system.</source>
        <translation>La instalación continúa sin ello; se puede configurar más tarde, en el sistema instalado.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the installer page speaks version %1 of the interface, the library beside it version %2.</source>
        <translation>No se puede configurar el paso de gráficos: la página del instalador usa la versión %1 de la interfaz, y la biblioteca que la acompaña, la versión %2.</translation>
    </message>
    <message>
        <source>The installation goes on without it; both have to come from the same package.</source>
        <translation>La instalación continúa sin ello; ambas deben venir del mismo paquete.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the library gave no answer to &quot;%1&quot; (status %2).</source>
        <translation>No se puede configurar el paso de gráficos: la biblioteca no respondió a «%1» (estado %2).</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the answer of the library to &quot;%1&quot; cannot be understood.</source>
        <translation>No se puede configurar el paso de gráficos: no se entiende la respuesta de la biblioteca a «%1».</translation>
    </message>
</context>
<context>
    <name>NeuronVfioViewStep</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>No graphics card for virtual machines yet: the IOMMU is off.</source>
        <translation>Aún sin tarjeta gráfica para máquinas virtuales: IOMMU desactivada.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Kernel parameters</source>
        <translation>Parámetros del núcleo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The installation did not get as far as setting a graphics card aside.</source>
        <translation>La instalación no llegó a reservar una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Lo que conviene saber</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>Después del primer arranque</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>El camino de vuelta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>No se pudo guardar el informe.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>First: setting the graphics card aside</source>
        <translation>Primero: reservar la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Then: completing the boot menu</source>
        <translation>Después: completar el menú de arranque</translation>
    </message>
</context>
<context>
    <name>Unfold</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>VfioBootJob</name>
    <message>
        <source>Complete the boot entries for virtual machines</source>
        <translation>Completar las entradas de arranque para máquinas virtuales</translation>
    </message>
    <message>
        <source>Completing the boot entries for virtual machines.</source>
        <translation>Completando las entradas de arranque para máquinas virtuales.</translation>
    </message>
    <message>
        <source>A graphics card was set aside, but the boot entries could not be completed; look at the warnings before you restart.</source>
        <translation>Se reservó una tarjeta gráfica, pero no se pudieron completar las entradas de arranque; lea las advertencias antes de reiniciar.</translation>
    </message>
</context>
<context>
    <name>VfioJob</name>
    <message>
        <source>No graphics card was set aside: the installed system is not mounted.</source>
        <translation>No se reservó ninguna tarjeta gráfica: el sistema instalado no está montado.</translation>
    </message>
    <message>
        <source>In settings.conf, neuron-vfio has to come after mount and before umount.</source>
        <translation>En settings.conf, neuron-vfio debe ir después de mount y antes de umount.</translation>
    </message>
    <message>
        <source>Set a graphics card aside for virtual machines</source>
        <translation>Reservar una tarjeta gráfica para máquinas virtuales</translation>
    </message>
    <message>
        <source>Setting a graphics card aside for virtual machines.</source>
        <translation>Reservando una tarjeta gráfica para máquinas virtuales.</translation>
    </message>
</context>
<context>
    <name>neuron-vfio</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>Una tarjeta gráfica para máquinas virtuales</translation>
    </message>
    <message>
        <source>A virtual machine can have a graphics card all to itself, for games or for demanding programs. This is called passthrough. This computer then shows its own desktop with another card.</source>
        <translation>Una máquina virtual puede tener una tarjeta gráfica para ella sola, para juegos o programas exigentes. Esto se llama paso de gráficos. Este equipo muestra entonces su propio escritorio con otra tarjeta.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>Buscando tarjetas gráficas…</translation>
    </message>
    <message>
        <source>This computer has no graphics card that a virtual machine could be given.</source>
        <translation>Este equipo no tiene ninguna tarjeta gráfica que se pueda dar a una máquina virtual.</translation>
    </message>
    <message>
        <source>This computer keeps its graphics card for itself.</source>
        <translation>Este equipo conserva su tarjeta gráfica para sí mismo.</translation>
    </message>
    <message>
        <source>This computer keeps its graphics cards for itself.</source>
        <translation>Este equipo conserva sus tarjetas gráficas para sí mismo.</translation>
    </message>
    <message>
        <source>There is nothing to decide here. Go on with the installation.</source>
        <translation>Aquí no hay nada que decidir. Continúe con la instalación.</translation>
    </message>
    <message>
        <source>You can choose a graphics card all the same. The configuration is written now and takes effect once the IOMMU is switched on.</source>
        <translation>Aun así puede elegir una tarjeta gráfica. La configuración se escribe ahora y surte efecto cuando se active la IOMMU.</translation>
    </message>
    <message>
        <source>The maker of this installation medium has decided this already; it cannot be changed here.</source>
        <translation>Quien hizo este medio de instalación ya lo ha decidido; aquí no se puede cambiar.</translation>
    </message>
    <message>
        <source>Keep all graphics cards for this computer</source>
        <translation>Conservar todas las tarjetas gráficas para este equipo</translation>
    </message>
    <message>
        <source>No virtual machine gets a card of its own. This can be set up later, in the installed system.</source>
        <translation>Ninguna máquina virtual recibe una tarjeta propia. Se puede configurar más tarde, en el sistema instalado.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Lo que ocurre</translation>
    </message>
    <message>
        <source>Show what is written</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
</context>
<context>
    <name>neuron-vfio-report</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>Una tarjeta gráfica para máquinas virtuales</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Hecho en parte</translation>
    </message>
    <message>
        <source>Nothing was set up</source>
        <translation>No se configuró nada</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>Después del primer arranque</translation>
    </message>
    <message>
        <source>Open a terminal and look whether the card waits for a virtual machine:</source>
        <translation>Abra un terminal y compruebe si la tarjeta espera a una máquina virtual:</translation>
    </message>
    <message>
        <source>should say “%1”</source>
        <translation>debería decir «%1»</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>El camino de vuelta</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>Mostrar lo que se escribió</translation>
    </message>
    <message>
        <source>%1 — exit code %2</source>
        <translation>%1 — código de salida %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Everything that was done is recorded in %1 of the installed system.</source>
        <translation>Todo lo que se hizo está en %1 del sistema instalado.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
</context>
</TS>
