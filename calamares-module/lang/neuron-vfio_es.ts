<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Config</name>
    <message>
        <source>Scanned at %1</source>
        <translation>Buscado a las %1</translation>
    </message>
    <message>
        <source>Still looking for graphics cards.</source>
        <translation>Todavía se buscan tarjetas gráficas.</translation>
    </message>
    <message>
        <source>Your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>Su escritorio ya no podrá usar esta tarjeta (juegos, CUDA, vídeo).</translation>
    </message>
    <message>
        <source>The installed system keeps a report of it all: %1</source>
        <translation>El sistema instalado guarda un informe de todo: %1</translation>
    </message>
    <message>
        <source>Your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>Su escritorio ya no podrá usar estas tarjetas (juegos, CUDA, vídeo).</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>I understand. Reserve %1 anyway.</source>
        <translation>Entendido. Reservar %1 de todos modos.</translation>
    </message>
    <message>
        <source>No card is reserved unless you tick this. Press Next again to continue without.</source>
        <translation>No se reserva ninguna tarjeta si no marca esto. Pulse «Siguiente» otra vez para continuar sin ella.</translation>
    </message>
    <message>
        <source>If you leave this unticked, no card is reserved.</source>
        <translation>Si no marca esto, no se reserva ninguna tarjeta.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A symbolic link on the way to it leads in a circle or changes all the time: correct it and run the setup again.</source>
        <translation>Un enlace simbólico en el camino forma un círculo o cambia todo el tiempo: corríjalo y ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>A unified kernel image carries its command line in it, so there is no boot entry without passthrough.</source>
        <translation>Una imagen de núcleo unificada lleva dentro su línea de órdenes, así que no hay entrada de arranque sin GPU passthrough.</translation>
    </message>
    <message>
        <source>A unified kernel image is used, but neither {0} nor {1} exists, so {2} is not written anywhere.</source>
        <translation>Se usa una imagen de núcleo unificada, pero no existen ni {0} ni {1}, así que {2} no se escribe en ninguna parte.</translation>
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
        <source>An earlier setup of this target had been interrupted and was finished first.</source>
        <translation>Una configuración anterior de este sistema se había interrumpido y se terminó primero.</translation>
    </message>
    <message>
        <source>An earlier setup of this target had been interrupted and was undone first.</source>
        <translation>Una configuración anterior de este sistema se había interrumpido y se deshizo primero.</translation>
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
        <source>Compare the files named *.neuron-new in the target with those beside them, then delete the journal and run the setup again.</source>
        <translation>Compare los archivos llamados *.neuron-new del sistema de destino con los que están a su lado, borre después el diario y ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>Correct the line. What the parser says: {0}</source>
        <translation>Corrija la línea. El analizador dice: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>GPU passthrough is not set up on this system.</source>
        <translation>El GPU passthrough no está configurado en este sistema.</translation>
    </message>
    <message>
        <source>GPU passthrough is ready: vfio-pci holds everything that was reserved (functions: {0}).</source>
        <translation>El GPU passthrough está listo: vfio-pci tiene todo lo que se reservó (funciones: {0}).</translation>
    </message>
    <message>
        <source>Give the functions to a virtual machine, for example with virt-manager.</source>
        <translation>Dé las funciones a una máquina virtual, por ejemplo con virt-manager.</translation>
    </message>
    <message>
        <source>If the card was taken out, run &quot;neuron-hardware-detect revert --target /&quot; or set passthrough up for another one; else check that it sits firmly in its slot.</source>
        <translation>Si se sacó la tarjeta, ejecute «neuron-hardware-detect revert --target /» o configure el GPU passthrough para otra; si no, compruebe que está firme en su ranura.</translation>
    </message>
    <message>
        <source>If the machine does not start without it, choose the boot entry without passthrough and undo the setup.</source>
        <translation>Si el equipo no arranca sin ello, elija la entrada de arranque sin GPU passthrough y deshaga la configuración.</translation>
    </message>
    <message>
        <source>If the virtual machine shows no picture the second time, restart the computer.</source>
        <translation>Si la máquina virtual no muestra imagen la segunda vez, reinicie el equipo.</translation>
    </message>
    <message>
        <source>Its output is in the log. Correct the cause and run it again in the installed system.</source>
        <translation>Su salida está en el registro. Corrija la causa y ejecútela de nuevo en el sistema instalado.</translation>
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
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. To change a setting, create that file and write the setting into it.</source>
        <translation>No hay que hacer nada. Para cambiar un ajuste, cree ese archivo y escriba el ajuste en él.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>Comuníquelo junto con el registro.</translation>
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
        <source>Put the card into another slot, one that is wired to the processor, then set passthrough up again.</source>
        <translation>Ponga la tarjeta en otra ranura, una conectada al procesador, y configure de nuevo el GPU passthrough.</translation>
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
        <source>Running {0}</source>
        <translation>Ejecutando {0}</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>Guarde el archivo como texto UTF-8.</translation>
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
        <translation>Ponga binding = &quot;address&quot; en los ajustes y configure de nuevo el GPU passthrough; así solo se toma la tarjeta elegida.</translation>
    </message>
    <message>
        <source>Set binding = &quot;auto&quot; in the settings of the installer.</source>
        <translation>Ponga binding = &quot;auto&quot; en los ajustes del instalador.</translation>
    </message>
    <message>
        <source>Set passthrough up again with &quot;neuron-hardware-detect apply --target / --gpu ADDRESS&quot;, where ADDRESS is the GPU&apos;s new address, and correct the address in your virtual machines.</source>
        <translation>Configure de nuevo el GPU passthrough con «neuron-hardware-detect apply --target / --gpu DIRECCIÓN», donde DIRECCIÓN es la nueva dirección de la GPU, y corrija la dirección en sus máquinas virtuales.</translation>
    </message>
    <message>
        <source>Take {0} out of the boot loader&apos;s configuration, then restart.</source>
        <translation>Quite {0} de la configuración del cargador de arranque y reinicie.</translation>
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
        <source>The command {0} failed in the installed system with exit code {1}.</source>
        <translation>La orden {0} falló en el sistema instalado con el código de salida {1}.</translation>
    </message>
    <message>
        <source>The computer was started without GPU passthrough ({0} is on the kernel command line).</source>
        <translation>El equipo se inició sin GPU passthrough ({0} está en la línea de órdenes del núcleo).</translation>
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
        <source>The image {0} does not hold {1}.</source>
        <translation>La imagen {0} no contiene {1}.</translation>
    </message>
    <message>
        <source>The kernel parameter {0} has characters that boot configuration could misread, so it is not written.</source>
        <translation>El parámetro del núcleo {0} tiene caracteres que la configuración de arranque podría malinterpretar, así que no se escribe.</translation>
    </message>
    <message>
        <source>The kernel was started with {0}, which switches passthrough off.</source>
        <translation>El núcleo se inició con {0}, que desactiva el GPU passthrough.</translation>
    </message>
    <message>
        <source>The kernel was started without {0}, which passthrough needs.</source>
        <translation>El núcleo se inició sin {0}, que el GPU passthrough necesita.</translation>
    </message>
    <message>
        <source>The running kernel was told to pretend that devices are separate ({0}), so the groups shown are not those of the hardware.</source>
        <translation>Al núcleo en marcha se le dijo que fingiera que los dispositivos están separados ({0}), así que los grupos mostrados no son los del hardware.</translation>
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
        <source>The settings file {0} is too large to be one, so nothing is set up unless you choose it.</source>
        <translation>El archivo de ajustes {0} es demasiado grande para serlo, así que no se configura nada que usted no elija.</translation>
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
        <source>There is no settings file {0}, so every setting has its default.</source>
        <translation>No existe el archivo de ajustes {0}, así que cada ajuste tiene su valor predeterminado.</translation>
    </message>
    <message>
        <source>There is no system in {0}: neither etc/os-release nor usr/lib/os-release exists beneath it.</source>
        <translation>No hay ningún sistema en {0}: no existe ni etc/os-release ni usr/lib/os-release.</translation>
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
        <translation>Para usar el GPU passthrough, reinicie y elija la entrada de arranque habitual.</translation>
    </message>
    <message>
        <source>Two assignments to {1} in {0} run into each other without a blank, so the file is left as it is.</source>
        <translation>Dos asignaciones a {1} en {0} se juntan sin un espacio, así que el archivo queda como está.</translation>
    </message>
    <message>
        <source>Use a graphics card instead; what to do first is given with it.</source>
        <translation>Use en su lugar una tarjeta gráfica; lo que hay que hacer antes se indica junto a ella.</translation>
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
        <source>{0} in the target was written by a later version of this program (schema {1}).</source>
        <translation>{0} del sistema de destino fue escrito por una versión posterior de este programa (esquema {1}).</translation>
    </message>
    <message>
        <source>{0} is in IOMMU group {1} together with devices that this computer uses: {2}. No virtual machine that is given {0} will start.</source>
        <translation>{0} está en el grupo IOMMU {1} junto con dispositivos que este equipo usa: {2}. Ninguna máquina virtual que reciba {0} arrancará.</translation>
    </message>
    <message>
        <source>{0} is in no IOMMU group, so no virtual machine can get it.</source>
        <translation>{0} no está en ningún grupo IOMMU, así que ninguna máquina virtual puede recibirlo.</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so vfio-pci does not get into the image.</source>
        <translation>{0} se lee después del nuestro y define {1} de nuevo, así que vfio-pci no entra en la imagen.</translation>
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
        <source>{0} switched off what passthrough needs and is taken out of {1}.</source>
        <translation>{0} desactivaba lo que necesita el GPU passthrough y se quita de {1}.</translation>
    </message>
    <message>
        <source>{0} was changed by hand since the installer wrote it, and is written anew.</source>
        <translation>{0} se cambió a mano desde que lo escribió el instalador, y se escribe de nuevo.</translation>
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
        <source>A firmware (BIOS) setting that this needs is off: the IOMMU. Until it is on, no graphics card can be reserved.</source>
        <translation>Un ajuste del firmware (BIOS) necesario para esto está desactivado: la IOMMU. Hasta que se active no se puede reservar ninguna tarjeta gráfica.</translation>
    </message>
    <message>
        <source>A monitor is connected to {0} ({1}). That monitor will stay black after the restart.</source>
        <translation>Hay un monitor conectado a {0} ({1}). Ese monitor se quedará en negro tras el reinicio.</translation>
    </message>
    <message>
        <source>Add a second graphics card, or switch on the processor&apos;s own graphics in the firmware (BIOS) settings.</source>
        <translation>Añada una segunda tarjeta gráfica o active los gráficos del procesador en los ajustes del firmware (BIOS).</translation>
    </message>
    <message>
        <source>Add another graphics card for your desktop first.</source>
        <translation>Añada primero otra tarjeta gráfica para su escritorio.</translation>
    </message>
    <message>
        <source>Add these words to the kernel command line of your boot entry.</source>
        <translation>Añada estas palabras a la línea de órdenes del kernel de su entrada de arranque.</translation>
    </message>
    <message>
        <source>Add {0} to {1} in that file.</source>
        <translation>Añada {0} a {1} en ese archivo.</translation>
    </message>
    <message>
        <source>After moving cards to other slots, set up GPU passthrough again.</source>
        <translation>Después de cambiar tarjetas de ranura, configure de nuevo el GPU passthrough.</translation>
    </message>
    <message>
        <source>All its messages: journalctl -k -b -1</source>
        <translation>Todos sus mensajes: journalctl -k -b -1</translation>
    </message>
    <message>
        <source>Allow nested virtualization for this virtual machine in its settings, then restart it.</source>
        <translation>Permita la virtualización anidada para esta máquina virtual en sus ajustes y reiníciela.</translation>
    </message>
    <message>
        <source>Check that grub-editenv is installed and that the boot partition is writable.</source>
        <translation>Compruebe que grub-editenv está instalado y que se puede escribir en la partición de arranque.</translation>
    </message>
    <message>
        <source>Choose a graphics card instead.</source>
        <translation>Elija en su lugar una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Choose it only if you can reach this computer another way, for example over the network.</source>
        <translation>Elíjala solo si puede acceder a este equipo de otra forma, por ejemplo por la red.</translation>
    </message>
    <message>
        <source>Choose it only if your monitor is connected to another graphics card.</source>
        <translation>Elíjala solo si su monitor está conectado a otra tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Choose them together.</source>
        <translation>Elíjalas juntas.</translation>
    </message>
    <message>
        <source>Connect a monitor to the mainboard&apos;s own display, or reach this computer over the network.</source>
        <translation>Conecte un monitor a la salida de la placa base o acceda a este equipo por la red.</translation>
    </message>
    <message>
        <source>Connect your monitor to {0} before you restart, or connect a second cable from this monitor to {0}.</source>
        <translation>Conecte su monitor a {0} antes de reiniciar, o conecte un segundo cable de este monitor a {0}.</translation>
    </message>
    <message>
        <source>Every graphics card is used by your desktop or is part of the processor.</source>
        <translation>Todas las tarjetas gráficas las usa su escritorio o forman parte del procesador.</translation>
    </message>
    <message>
        <source>Every graphics card would be reserved: your desktop has none left.</source>
        <translation>Se reservarían todas las tarjetas gráficas: a su escritorio no le quedaría ninguna.</translation>
    </message>
    <message>
        <source>For GPU passthrough, add a graphics card.</source>
        <translation>Para el GPU passthrough, añada una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Freeing this card would not help yet: the firmware (BIOS) keeps it from virtual machines.</source>
        <translation>Liberar esta tarjeta todavía no serviría: el firmware (BIOS) impide darla a máquinas virtuales.</translation>
    </message>
    <message>
        <source>GPU passthrough needs a second graphics processor. If this computer has integrated graphics, switch them on in the firmware (BIOS) settings.</source>
        <translation>El GPU passthrough necesita un segundo procesador gráfico. Si este equipo tiene gráficos integrados, actívelos en los ajustes del firmware (BIOS).</translation>
    </message>
    <message>
        <source>GPU passthrough works here only if the computer it runs on gives it a graphics card and an IOMMU.</source>
        <translation>El GPU passthrough solo funciona aquí si el equipo en el que se ejecuta esta máquina le da una tarjeta gráfica y una IOMMU.</translation>
    </message>
    <message>
        <source>Give the virtual machine these devices as well.</source>
        <translation>Dé también estos dispositivos a la máquina virtual.</translation>
    </message>
    <message>
        <source>Give this virtual machine a larger 64-bit PCI window in its settings, then restart it.</source>
        <translation>Dé a esta máquina virtual una ventana PCI de 64 bits mayor en sus ajustes y reiníciela.</translation>
    </message>
    <message>
        <source>Give this virtual machine an IOMMU in its settings on that computer, then restart it.</source>
        <translation>Dé a esta máquina virtual una IOMMU en sus ajustes en aquel equipo y reiníciela.</translation>
    </message>
    <message>
        <source>Give this virtual machine another display in its settings, then restart it.</source>
        <translation>Dé a esta máquina virtual otra pantalla en sus ajustes y reiníciela.</translation>
    </message>
    <message>
        <source>If nothing else makes the menu, run {0} in the installed system.</source>
        <translation>Si nada más genera el menú, ejecute {0} en el sistema instalado.</translation>
    </message>
    <message>
        <source>If the screen stays black, press e in the boot menu and add {0}.</source>
        <translation>Si la pantalla se queda en negro, pulse e en el menú de arranque y añada {0}.</translation>
    </message>
    <message>
        <source>If this system starts from an entry on it, mount it and run the setup again.</source>
        <translation>Si este sistema arranca desde una entrada que está en ella, móntela y ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>If you add a graphics card later, run &quot;neuron-hardware-detect scan&quot;.</source>
        <translation>Si más adelante añade una tarjeta gráfica, ejecute «neuron-hardware-detect scan».</translation>
    </message>
    <message>
        <source>In the start before this one vfio-pci was not loaded.</source>
        <translation>En el arranque anterior no se cargó vfio-pci.</translation>
    </message>
    <message>
        <source>Install the latest firmware (BIOS) update. If that does not help, ask the board&apos;s maker: the ACPI table {0} requires it.</source>
        <translation>Instale la última versión del firmware (BIOS). Si no sirve, pregunte al fabricante de la placa: lo exige la tabla ACPI {0}.</translation>
    </message>
    <message>
        <source>Integrated graphics cannot be moved; for GPU passthrough, use a graphics card.</source>
        <translation>Los gráficos integrados no se pueden mover; para el GPU passthrough use una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Integrated graphics rarely work in a virtual machine, and {0} is part of the processor.</source>
        <translation>Los gráficos integrados rara vez funcionan en una máquina virtual, y {0} forma parte del procesador.</translation>
    </message>
    <message>
        <source>It is not in the initramfs: make that again (with mkinitcpio: mkinitcpio -P) and restart.</source>
        <translation>No está en el initramfs: vuelva a crearlo (con mkinitcpio: mkinitcpio -P) y reinicie.</translation>
    </message>
    <message>
        <source>Keep it plugged in, always in the same port, and switch it on before this computer starts.</source>
        <translation>Manténgala conectada siempre al mismo puerto y enciéndala antes de que arranque este equipo.</translation>
    </message>
    <message>
        <source>Look for a firmware (BIOS) update.</source>
        <translation>Busque una actualización del firmware (BIOS).</translation>
    </message>
    <message>
        <source>Memory area {1} of {0} was in use when vfio-pci wanted it, usually by the firmware&apos;s picture.</source>
        <translation>La zona de memoria {1} de {0} estaba en uso cuando vfio-pci la quiso, normalmente por la imagen del firmware.</translation>
    </message>
    <message>
        <source>Mount it and run the setup again; the entries on it must get {0}.</source>
        <translation>Móntela y ejecute de nuevo la configuración; sus entradas necesitan {0}.</translation>
    </message>
    <message>
        <source>Move {0} to another slot, or take it out. The graphics card can stay where it is.</source>
        <translation>Cambie {0} a otra ranura o quítelo. La tarjeta gráfica puede quedarse donde está.</translation>
    </message>
    <message>
        <source>No boot entry of this system was found, so no kernel is started with {0}.</source>
        <translation>No se encontró ninguna entrada de arranque de este sistema, así que ningún kernel arranca con {0}.</translation>
    </message>
    <message>
        <source>No single card can be reserved. {0} and {1} can be reserved together.</source>
        <translation>Ninguna tarjeta se puede reservar por sí sola. {0} y {1} se pueden reservar juntas.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. They disappear if {0} itself is reserved.</source>
        <translation>No hay que hacer nada. Desaparecen si se reserva {0}.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: choose another graphics card.</source>
        <translation>No hay que hacer nada: elija otra tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Nothing was changed: &quot;{0}&quot; ended with {1}: {2}</source>
        <translation>No se cambió nada: «{0}» terminó con {1}: {2}</translation>
    </message>
    <message>
        <source>Nothing was changed: GRUB cannot write to {0}, so a choice for the next start would hold for every start after it as well.</source>
        <translation>No se cambió nada: GRUB no puede escribir en {0}, así que una elección para el próximo arranque valdría también para todos los siguientes.</translation>
    </message>
    <message>
        <source>Nothing was changed: GRUB_DEFAULT in /etc/default/grub names one entry that always starts.</source>
        <translation>No se cambió nada: GRUB_DEFAULT en /etc/default/grub nombra una entrada que arranca siempre.</translation>
    </message>
    <message>
        <source>Nothing was changed: the boot menu has no entry with GPU passthrough.</source>
        <translation>No se cambió nada: el menú de arranque no tiene ninguna entrada con GPU passthrough.</translation>
    </message>
    <message>
        <source>Nothing was changed: the boot menu has no entry without GPU passthrough.</source>
        <translation>No se cambió nada: el menú de arranque no tiene ninguna entrada sin GPU passthrough.</translation>
    </message>
    <message>
        <source>Nothing was changed: the next start can be chosen ahead with GRUB and systemd-boot only, and this system uses {0}.</source>
        <translation>No se cambió nada: el próximo arranque solo se puede elegir de antemano con GRUB y systemd-boot, y este sistema usa {0}.</translation>
    </message>
    <message>
        <source>Parts of this computer cannot be moved; only a firmware (BIOS) update may help.</source>
        <translation>Las partes de este equipo no se pueden mover; solo puede servir una actualización del firmware (BIOS).</translation>
    </message>
    <message>
        <source>Plug the enclosure into another port, or look for a firmware (BIOS) update.</source>
        <translation>Conecte la caja a otro puerto o busque una actualización del firmware (BIOS).</translation>
    </message>
    <message>
        <source>Put the card into another slot, or look for a firmware (BIOS) update.</source>
        <translation>Ponga la tarjeta en otra ranura o busque una actualización del firmware (BIOS).</translation>
    </message>
    <message>
        <source>Put the card into the slot nearest to the processor, or give the virtual machine these devices as well.</source>
        <translation>Ponga la tarjeta en la ranura más cercana al procesador, o dé también estos dispositivos a la máquina virtual.</translation>
    </message>
    <message>
        <source>Put the card into the slot nearest to the processor, or look for a firmware (BIOS) update.</source>
        <translation>Ponga la tarjeta en la ranura más cercana al procesador o busque una actualización del firmware (BIOS).</translation>
    </message>
    <message>
        <source>Put the other card back, or take passthrough out: neuron-hardware-detect revert --target /</source>
        <translation>Vuelva a poner la otra tarjeta o quite el passthrough: neuron-hardware-detect revert --target /</translation>
    </message>
    <message>
        <source>Restart and choose the entry in the boot menu, or use &quot;neuron-hardware-detect switch&quot;.</source>
        <translation>Reinicie y elija la entrada en el menú de arranque, o use «neuron-hardware-detect switch».</translation>
    </message>
    <message>
        <source>Restart and choose the entry in the boot menu.</source>
        <translation>Reinicie y elija la entrada en el menú de arranque.</translation>
    </message>
    <message>
        <source>Restart and choose the entry without GPU passthrough in the boot menu.</source>
        <translation>Reinicie y elija en el menú de arranque la entrada sin GPU passthrough.</translation>
    </message>
    <message>
        <source>Restart when you like. The start after it is as usual again.</source>
        <translation>Reinicie cuando quiera. El arranque siguiente vuelve a ser el habitual.</translation>
    </message>
    <message>
        <source>Restart without it. Setting up GPU passthrough removes it from the installed system.</source>
        <translation>Reinicie sin él. Al configurar el GPU passthrough se quita del sistema instalado.</translation>
    </message>
    <message>
        <source>Run &quot;neuron-hardware-detect apply --target /&quot; as root: it makes the entry again, unless rescue_entry is false in the settings.</source>
        <translation>Ejecute «neuron-hardware-detect apply --target /» como root: vuelve a crear la entrada, salvo que rescue_entry sea false en los ajustes.</translation>
    </message>
    <message>
        <source>Run it as root; else restart and choose the entry in the boot menu.</source>
        <translation>Ejecútelo como root; si no, reinicie y elija la entrada en el menú de arranque.</translation>
    </message>
    <message>
        <source>Run {0} in the installed system, or add these words to the kernel command line of your boot entry.</source>
        <translation>Ejecute {0} en el sistema instalado, o añada estas palabras a la línea de órdenes del kernel de su entrada de arranque.</translation>
    </message>
    <message>
        <source>Safe to reserve: nothing else depends on {0}, and your desktop runs on {1}.</source>
        <translation>Se puede reservar sin riesgo: nada más depende de {0} y su escritorio usa {1}.</translation>
    </message>
    <message>
        <source>Safe to reserve: nothing else depends on {0}.</source>
        <translation>Se puede reservar sin riesgo: nada más depende de {0}.</translation>
    </message>
    <message>
        <source>Scan again; &quot;neuron-hardware-detect scan&quot; lists the graphics cards and their addresses.</source>
        <translation>Vuelva a buscar; «neuron-hardware-detect scan» muestra las tarjetas gráficas y sus direcciones.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to a whole number from {1} to {2}, without quotes.</source>
        <translation>Ponga en «{0}» un número entero de {1} a {2}, sin comillas.</translation>
    </message>
    <message>
        <source>Set GRUB_DEFAULT=saved there, run &quot;{0}mkconfig -o {1}/grub.cfg&quot;, and try again.</source>
        <translation>Ponga allí GRUB_DEFAULT=saved, ejecute «{0}mkconfig -o {1}/grub.cfg» e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Start once with passthrough, then look again.</source>
        <translation>Arranque una vez con passthrough y vuelva a mirar.</translation>
    </message>
    <message>
        <source>Start the system without the hypervisor, or give this virtual machine an IOMMU in its settings.</source>
        <translation>Arranque el sistema sin el hipervisor, o dé a esta máquina virtual una IOMMU en sus ajustes.</translation>
    </message>
    <message>
        <source>Switch on &quot;Above 4G Decoding&quot; in the firmware (BIOS) settings, then restart.</source>
        <translation>Active «Above 4G Decoding» en los ajustes del firmware (BIOS) y reinicie.</translation>
    </message>
    <message>
        <source>Switch on &quot;IOMMU&quot; (also called AMD-Vi) in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>Active «IOMMU» (también llamado AMD-Vi) en los ajustes del firmware (BIOS) y reinicie. Si no lo encuentra, puede que este equipo no lo admita.</translation>
    </message>
    <message>
        <source>Switch on &quot;Intel Virtualization Technology&quot; (VT-x) in the firmware (BIOS) settings, then restart.</source>
        <translation>Active «Intel Virtualization Technology» (VT-x) en los ajustes del firmware (BIOS) y reinicie.</translation>
    </message>
    <message>
        <source>Switch on &quot;SVM Mode&quot; in the firmware (BIOS) settings, then restart.</source>
        <translation>Active «SVM Mode» en los ajustes del firmware (BIOS) y reinicie.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>Active «VT-d» en los ajustes del firmware (BIOS) y reinicie. Si no lo encuentra, puede que este equipo no lo admita.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; or &quot;IOMMU&quot; in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>Active «VT-d» o «IOMMU» en los ajustes del firmware (BIOS) y reinicie. Si no lo encuentra, puede que este equipo no lo admita.</translation>
    </message>
    <message>
        <source>Switch the computer off completely, check the card&apos;s power and that it sits firmly, then start again.</source>
        <translation>Apague del todo el equipo, compruebe la alimentación de la tarjeta y que está bien encajada, y enciéndalo.</translation>
    </message>
    <message>
        <source>Switch the computer off completely, then start it again.</source>
        <translation>Apague del todo el equipo y vuelva a encenderlo.</translation>
    </message>
    <message>
        <source>Switch the computer off completely, then start it again. If nothing changes, the card may be faulty.</source>
        <translation>Apague del todo el equipo y vuelva a encenderlo. Si nada cambia, la tarjeta puede estar averiada.</translation>
    </message>
    <message>
        <source>The IOMMU does not cover {0}, so no virtual machine can have it.</source>
        <translation>La IOMMU no abarca {0}, así que ninguna máquina virtual puede tenerla.</translation>
    </message>
    <message>
        <source>The IOMMU is off, so we cannot check what each graphics card shares with other devices.</source>
        <translation>La IOMMU está desactivada, así que no se puede comprobar qué comparte cada tarjeta gráfica con otros dispositivos.</translation>
    </message>
    <message>
        <source>The card is in a slot at the processor already. Look for a firmware (BIOS) update, or move the other devices.</source>
        <translation>La tarjeta ya está en una ranura del procesador. Busque una actualización del firmware (BIOS) o mueva los otros dispositivos.</translation>
    </message>
    <message>
        <source>The driver {1} took {0} before vfio-pci could.</source>
        <translation>El controlador {1} tomó {0} antes de que pudiera hacerlo vfio-pci.</translation>
    </message>
    <message>
        <source>The firmware (BIOS) found no address space for the memory of {0}, so the card cannot work.</source>
        <translation>El firmware (BIOS) no encontró espacio de direcciones para la memoria de {0}, así que la tarjeta no puede funcionar.</translation>
    </message>
    <message>
        <source>The firmware (BIOS) requires fixed memory for {0} (a 1:1 IOMMU mapping). Linux 6.6 and later never give such a card to a virtual machine.</source>
        <translation>El firmware (BIOS) exige memoria fija para {0} (una asignación 1:1 de la IOMMU). Linux 6.6 y posteriores nunca dan una tarjeta así a una máquina virtual.</translation>
    </message>
    <message>
        <source>The journal of the start before this one cannot be read.</source>
        <translation>No se puede leer el registro del arranque anterior.</translation>
    </message>
    <message>
        <source>The kernel knows no way to reset {0}, so a virtual machine may be able to use it only once each time this computer starts.</source>
        <translation>El kernel no conoce ninguna forma de reiniciar {0}, así que una máquina virtual quizá solo pueda usarla una vez en cada arranque de este equipo.</translation>
    </message>
    <message>
        <source>The processor&apos;s virtualization ({0}) is off, so no virtual machine can start.</source>
        <translation>La virtualización del procesador ({0}) está desactivada, así que ninguna máquina virtual puede arrancar.</translation>
    </message>
    <message>
        <source>The running kernel has the parameter {0}, which switches the IOMMU off.</source>
        <translation>El kernel en ejecución tiene el parámetro {0}, que desactiva la IOMMU.</translation>
    </message>
    <message>
        <source>The running system was started without IOMMU support, so we cannot check what each graphics card shares with other devices. You can still choose one now.</source>
        <translation>El sistema se inició sin soporte de IOMMU, así que no se puede comprobar qué comparte cada tarjeta gráfica con otros dispositivos. Aun así puede elegir una ahora.</translation>
    </message>
    <message>
        <source>The settings bind by IDs, which also takes these devices from your desktop: {0}.</source>
        <translation>Los ajustes asignan por ID, lo que también quita estos dispositivos a su escritorio: {0}.</translation>
    </message>
    <message>
        <source>The start before this one was without GPU passthrough ({0} was on the kernel command line).</source>
        <translation>El arranque anterior fue sin GPU passthrough ({0} estaba en la línea de órdenes del kernel).</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: besides the card for virtual machines there was no graphics card.</source>
        <translation>El arranque con GPU passthrough no tuvo imagen: aparte de la tarjeta para máquinas virtuales no había tarjeta gráfica.</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: no driver held {0}, the graphics card of this computer.</source>
        <translation>El arranque con GPU passthrough no tuvo imagen: ningún controlador tenía {0}, la tarjeta gráfica de este equipo.</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: vfio-pci held {0} too, the graphics card of this computer.</source>
        <translation>El arranque con GPU passthrough no tuvo imagen: vfio-pci tenía también {0}, la tarjeta gráfica de este equipo.</translation>
    </message>
    <message>
        <source>The start with GPU passthrough has a picture: the trial is over.</source>
        <translation>El arranque con GPU passthrough tiene imagen: la prueba ha terminado.</translation>
    </message>
    <message>
        <source>The tries of the trial could not be written: {0}</source>
        <translation>No se pudieron escribir los intentos de la prueba: {0}</translation>
    </message>
    <message>
        <source>There are {0} identical graphics cards ({1}). The one you choose is recognized by its slot.</source>
        <translation>Hay {0} tarjetas gráficas idénticas ({1}). La que elija se reconoce por su ranura.</translation>
    </message>
    <message>
        <source>There is no graphics card at {0} that can be reserved.</source>
        <translation>En {0} no hay ninguna tarjeta gráfica que se pueda reservar.</translation>
    </message>
    <message>
        <source>There is no graphics card that can be reserved for virtual machines.</source>
        <translation>No hay ninguna tarjeta gráfica que se pueda reservar para máquinas virtuales.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>There was no room for memory area {1} of {0}, so no driver can use the card fully.</source>
        <translation>No había sitio para la zona de memoria {1} de {0}, así que ningún controlador puede usar la tarjeta por completo.</translation>
    </message>
    <message>
        <source>This computer has no graphics card that can be reserved for virtual machines.</source>
        <translation>Este equipo no tiene ninguna tarjeta gráfica que se pueda reservar para máquinas virtuales.</translation>
    </message>
    <message>
        <source>This system runs under a hypervisor that has the IOMMU, so no virtual machine of its own can get a device.</source>
        <translation>Este sistema se ejecuta bajo un hipervisor que tiene la IOMMU, así que ninguna máquina virtual suya puede recibir un dispositivo.</translation>
    </message>
    <message>
        <source>This system runs under the Xen hypervisor, which has the IOMMU. The way graphics cards are reserved here (VFIO) does not work under Xen.</source>
        <translation>Este sistema se ejecuta bajo el hipervisor Xen, que tiene la IOMMU. La forma en que aquí se reservan tarjetas gráficas (VFIO) no funciona bajo Xen.</translation>
    </message>
    <message>
        <source>This virtual machine has no IOMMU: the IOMMU belongs to the computer it runs on.</source>
        <translation>Esta máquina virtual no tiene IOMMU: la IOMMU es del equipo en el que se ejecuta.</translation>
    </message>
    <message>
        <source>To change it, edit &quot;exclude&quot; in /etc/neuron-os/installer.toml.</source>
        <translation>Para cambiarlo, edite «exclude» en /etc/neuron-os/installer.toml.</translation>
    </message>
    <message>
        <source>To check first, restart with &quot;intel_iommu=on&quot; among the kernel parameters. Setting up GPU passthrough adds it to the installed system.</source>
        <translation>Para comprobarlo antes, reinicie con «intel_iommu=on» entre los parámetros del kernel. Al configurar el GPU passthrough se añade al sistema instalado.</translation>
    </message>
    <message>
        <source>To check first, restart without &quot;amd_iommu=off&quot; and &quot;iommu=off&quot; among the kernel parameters. Setting up GPU passthrough removes them from the installed system.</source>
        <translation>Para comprobarlo antes, reinicie sin «amd_iommu=off» ni «iommu=off» entre los parámetros del kernel. Al configurar el GPU passthrough se quitan del sistema instalado.</translation>
    </message>
    <message>
        <source>To free it: choose hybrid graphics in the firmware (BIOS) settings, so that the desktop runs on the integrated graphics, then restart.</source>
        <translation>Para liberarla: elija gráficos híbridos en los ajustes del firmware (BIOS), para que el escritorio use los gráficos integrados, y reinicie.</translation>
    </message>
    <message>
        <source>To free this card: choose the integrated graphics as primary display in the firmware (BIOS) settings, then restart. If the first picture still comes from this card, the firmware ignores the setting; then only a firmware update or another graphics card for the desktop helps.</source>
        <translation>Para liberar esta tarjeta: elija los gráficos integrados como pantalla principal en los ajustes del firmware (BIOS) y reinicie. Si la primera imagen sigue viniendo de esta tarjeta, el firmware no hace caso del ajuste; entonces solo sirve una actualización del firmware u otra tarjeta gráfica para el escritorio.</translation>
    </message>
    <message>
        <source>To free this card: connect your monitor to the mainboard, choose its own display as primary display in the firmware (BIOS) settings, then restart.</source>
        <translation>Para liberar esta tarjeta: conecte su monitor a la placa base, elija la salida de esta como pantalla principal en los ajustes del firmware (BIOS) y reinicie.</translation>
    </message>
    <message>
        <source>To free this card: connect your monitor to {0}, choose that card as primary display in the firmware (BIOS) settings, then restart.</source>
        <translation>Para liberar esta tarjeta: conecte su monitor a {0}, elija esa tarjeta como pantalla principal en los ajustes del firmware (BIOS) y reinicie.</translation>
    </message>
    <message>
        <source>To free this card: plug your monitor into the mainboard, choose the integrated graphics as primary display in the firmware (BIOS) settings, then restart. If the first picture still comes from this card, the firmware ignores the setting; then only a firmware update or another graphics card for the desktop helps.</source>
        <translation>Para liberar esta tarjeta: conecte su monitor a la placa base, elija los gráficos integrados como pantalla principal en los ajustes del firmware (BIOS) y reinicie. Si la primera imagen sigue viniendo de esta tarjeta, el firmware no hace caso del ajuste; entonces solo sirve una actualización del firmware u otra tarjeta gráfica para el escritorio.</translation>
    </message>
    <message>
        <source>To go back, run &quot;neuron-hardware-detect switch {0}&quot;.</source>
        <translation>Para volver atrás, ejecute «neuron-hardware-detect switch {0}».</translation>
    </message>
    <message>
        <source>To see the real groups, restart without this parameter. With it, a virtual machine may reach this computer&apos;s memory.</source>
        <translation>Para ver los grupos reales, reinicie sin este parámetro. Con él, una máquina virtual puede alcanzar la memoria de este equipo.</translation>
    </message>
    <message>
        <source>We could not find out whether your desktop uses {0}; if it does, the screen stays black after the restart.</source>
        <translation>No se pudo averiguar si su escritorio usa {0}; si es así, la pantalla se queda en negro tras el reinicio.</translation>
    </message>
    <message>
        <source>We could not find out which graphics card your monitor is connected to.</source>
        <translation>No se pudo averiguar a qué tarjeta gráfica está conectado su monitor.</translation>
    </message>
    <message>
        <source>Whether this start has a picture cannot be known, since no monitor is seen. It counts as no failure.</source>
        <translation>No se puede saber si este arranque tiene imagen, porque no se ve ningún monitor. No cuenta como fallo.</translation>
    </message>
    <message>
        <source>Your desktop runs on {0}. If it ran on the integrated graphics, {0} could be reserved.</source>
        <translation>Su escritorio usa {0}. Si usara los gráficos integrados, se podría reservar {0}.</translation>
    </message>
    <message>
        <source>Your desktop stays on the monitor at {0}. To see it on this one too, connect a second cable to {0}.</source>
        <translation>Su escritorio se queda en el monitor de {0}. Para verlo también en este, conecte un segundo cable a {0}.</translation>
    </message>
    <message>
        <source>Your desktop uses {0}, so it stays.</source>
        <translation>Su escritorio usa {0}, así que se queda.</translation>
    </message>
    <message>
        <source>Your desktop uses {0}: if you reserve it, the screen stays black after the restart.</source>
        <translation>Su escritorio usa {0}: si la reserva, la pantalla se queda en negro tras el reinicio.</translation>
    </message>
    <message>
        <source>proxmox-boot-tool makes all entries of the boot menu itself, so it gets none without passthrough.</source>
        <translation>proxmox-boot-tool crea él mismo todas las entradas del menú de arranque, así que no hay ninguna sin passthrough.</translation>
    </message>
    <message>
        <source>{0} can be reserved only together with {1}: they share one IOMMU group.</source>
        <translation>{0} solo se puede reservar junto con {1}: comparten un grupo IOMMU.</translation>
    </message>
    <message>
        <source>{0} does not answer any more ({1}).</source>
        <translation>{0} ya no responde ({1}).</translation>
    </message>
    <message>
        <source>{0} has no monitor socket of its own: what a virtual machine draws with it appears in a window or over the network.</source>
        <translation>{0} no tiene salida de monitor propia: lo que una máquina virtual dibuja con ella aparece en una ventana o por la red.</translation>
    </message>
    <message>
        <source>{0} is excluded by the settings: your distributor has preset this.</source>
        <translation>Los ajustes excluyen {0}: su distribuidor lo ha fijado así.</translation>
    </message>
    <message>
        <source>{0} is in an external enclosure: unplugging it while a virtual machine uses it crashes that machine.</source>
        <translation>{0} está en una caja externa: desconectarla mientras la usa una máquina virtual hace que esa máquina falle.</translation>
    </message>
    <message>
        <source>{0} is in {1}, but it is not mounted, so boot entries on it are left as they are.</source>
        <translation>{0} figura en {1}, pero no está montada, así que sus entradas de arranque se dejan como están.</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so {2} is lost.</source>
        <translation>{0} se lee después del nuestro y vuelve a fijar {1}, así que se pierde {2}.</translation>
    </message>
    <message>
        <source>{0} is the display of the server&apos;s remote management and always stays.</source>
        <translation>{0} es la pantalla de la gestión remota del servidor y se queda siempre.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card: if it is reserved for virtual machines, your desktop has none.</source>
        <translation>{0} es la única tarjeta gráfica: si se reserva para máquinas virtuales, su escritorio se queda sin ninguna.</translation>
    </message>
    <message>
        <source>{0} now holds {1}, but no boot entry of this system was found that is made from it.</source>
        <translation>{0} contiene ahora {1}, pero no se encontró ninguna entrada de arranque de este sistema que se haga a partir de él.</translation>
    </message>
    <message>
        <source>{0} now holds {1}, but there is no GRUB menu yet.</source>
        <translation>{0} contiene ahora {1}, pero todavía no hay menú de GRUB.</translation>
    </message>
    <message>
        <source>{0} offers {1} virtual functions (SR-IOV). They are parts of it for virtual machines, not graphics cards that can be reserved.</source>
        <translation>{0} ofrece {1} funciones virtuales (SR-IOV). Son partes suyas para máquinas virtuales, no tarjetas gráficas que se puedan reservar.</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group only with devices that your desktop can do without.</source>
        <translation>{0} comparte su grupo IOMMU solo con dispositivos de los que su escritorio puede prescindir.</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group with devices that this computer needs: {1}.</source>
        <translation>{0} comparte su grupo IOMMU con dispositivos que este equipo necesita: {1}.</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group with {1}. A virtual machine gets the card only if this computer gives these up too.</source>
        <translation>{0} comparte su grupo IOMMU con {1}. Una máquina virtual solo recibe la tarjeta si este equipo cede también estos.</translation>
    </message>
    <message>
        <source>Add these three options there, then run {3}: {0} {1} {2}</source>
        <translation>Añada allí estas tres opciones y ejecute {3}: {0} {1} {2}</translation>
    </message>
    <message>
        <source>Correct that line; then the file decides again.</source>
        <translation>Corrija esa línea; entonces el archivo vuelve a decidir.</translation>
    </message>
    <message>
        <source>Correct the cause and run the setup again; it begins with that.</source>
        <translation>Corrija la causa y ejecute de nuevo la configuración; empieza por eso.</translation>
    </message>
    <message>
        <source>Correct the cause, then run &quot;sudo neuron-hardware-detect revert --target {0}&quot; or set up again: both first finish what was begun.</source>
        <translation>Corrija la causa y ejecute «sudo neuron-hardware-detect revert --target {0}» o configure de nuevo: ambos terminan primero lo empezado.</translation>
    </message>
    <message>
        <source>Do what the other warnings say, then run the setup again.</source>
        <translation>Haga lo que dicen las otras advertencias y ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>Even root is refused there: look at its attributes (lsattr), at how it is mounted and at the kernel log, then run the setup again.</source>
        <translation>Ahí se rechaza incluso a root: mire sus atributos (lsattr), cómo está montado y el registro del kernel, y ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>Every file is written, but what was needed on the way could not be taken away, or a power cut may still undo it: {0}</source>
        <translation>Todos los archivos están escritos, pero no se pudo quitar lo que hizo falta por el camino, o un corte de luz aún puede deshacerlo: {0}</translation>
    </message>
    <message>
        <source>Free some space on that file system and run the setup again.</source>
        <translation>Libere espacio en ese sistema de archivos y ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>GPU passthrough was not set up. Your graphics cards work as usual.</source>
        <translation>No se configuró el GPU passthrough. Sus tarjetas gráficas funcionan como siempre.</translation>
    </message>
    <message>
        <source>If that line is from an older setup, put a # in front of it and run the setup again.</source>
        <translation>Si esa línea es de una configuración anterior, ponga un # delante y ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>If the screen stays black, press e in the boot menu and remove {0}.</source>
        <translation>Si la pantalla se queda en negro, pulse e en el menú de arranque y quite {0}.</translation>
    </message>
    <message>
        <source>If the screen stays black, restart and choose the &quot;no GPU passthrough&quot; entry in the boot menu.</source>
        <translation>Si la pantalla se queda en negro, reinicie y elija la entrada «no GPU passthrough» en el menú de arranque.</translation>
    </message>
    <message>
        <source>If the screen stays black, start the installation medium, mount this system and run &quot;neuron-hardware-detect revert --target&quot; with its mount point.</source>
        <translation>Si la pantalla se queda en negro, arranque el medio de instalación, monte este sistema y ejecute «neuron-hardware-detect revert --target» con su punto de montaje.</translation>
    </message>
    <message>
        <source>Look at that file. Setting up again puts in what is missing; taking the setup back leaves what others wrote.</source>
        <translation>Mire ese archivo. Configurar de nuevo añade lo que falta; deshacer la configuración deja lo que escribieron otros.</translation>
    </message>
    <message>
        <source>Make it again with its own program, so that it holds vfio-pci.</source>
        <translation>Vuelva a crearla con su propio programa para que contenga vfio-pci.</translation>
    </message>
    <message>
        <source>NixOS makes its boot files from {0}, so nothing was written.</source>
        <translation>NixOS crea sus archivos de arranque a partir de {0}, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>No hace falta.</translation>
    </message>
    <message>
        <source>Not needed: every file is set up already.</source>
        <translation>No hace falta: todos los archivos están ya configurados.</translation>
    </message>
    <message>
        <source>Nothing was changed: what was set up before for GPU passthrough is still there.</source>
        <translation>No se cambió nada: lo configurado antes para el GPU passthrough sigue ahí.</translation>
    </message>
    <message>
        <source>Only the files were compared: programs of the installed system could not be run.</source>
        <translation>Solo se compararon los archivos: no se pudieron ejecutar programas del sistema instalado.</translation>
    </message>
    <message>
        <source>Put a file in its place, or remove the link, and run the setup again.</source>
        <translation>Ponga un archivo en su lugar o quite el enlace, y ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>Run &quot;sudo neuron-hardware-detect verify&quot;.</source>
        <translation>Ejecute «sudo neuron-hardware-detect verify».</translation>
    </message>
    <message>
        <source>Run these two commands in it, then restart: {0} and {1}</source>
        <translation>Ejecute en él estas dos órdenes y reinicie: {0} y {1}</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to true or false, without quotes, or to &quot;auto&quot;.</source>
        <translation>Ponga «{0}» en true o false, sin comillas, o en &quot;auto&quot;.</translation>
    </message>
    <message>
        <source>Somebody changed {0} after an earlier setup was interrupted, so it stays as it is.</source>
        <translation>Alguien cambió {0} después de que se interrumpiera una configuración anterior, así que se queda como está.</translation>
    </message>
    <message>
        <source>Somebody changed {0} after an earlier setup was interrupted, so it stays as it is; this is not in it: {1}</source>
        <translation>Alguien cambió {0} después de que se interrumpiera una configuración anterior, así que se queda como está; le falta esto: {1}</translation>
    </message>
    <message>
        <source>Take the checksum out with {0}, run the setup again, then enroll the new one.</source>
        <translation>Quite la suma de comprobación con {0}, ejecute de nuevo la configuración y registre la nueva.</translation>
    </message>
    <message>
        <source>Take the mark away with &quot;{0} {1}&quot;, then run the setup again.</source>
        <translation>Quite la marca con «{0} {1}» y ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>Take {0} out of omit_drivers in that file and run the setup again.</source>
        <translation>Quite {0} de omit_drivers en ese archivo y ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>The boot files of this system are made by {0}, so nothing was written.</source>
        <translation>Los archivos de arranque de este sistema los crea {0}, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>The boot menu is hidden: hold the space bar while the computer starts to see it.</source>
        <translation>El menú de arranque está oculto: mantenga pulsada la barra espaciadora mientras arranca el equipo para verlo.</translation>
    </message>
    <message>
        <source>The boot menu is hidden: press Esc several times while the computer starts to see it (hold Shift on a computer without UEFI).</source>
        <translation>El menú de arranque está oculto: pulse Esc varias veces mientras arranca el equipo para verlo (en un equipo sin UEFI mantenga pulsada Mayús).</translation>
    </message>
    <message>
        <source>The settings file {0} decides without asking anybody, and a line of it has no effect, so nothing is set up unless you choose it.</source>
        <translation>El archivo de ajustes {0} decide sin preguntar a nadie y una de sus líneas no tiene efecto, así que no se configura nada salvo que usted lo elija.</translation>
    </message>
    <message>
        <source>Unmount it with &quot;umount {0}&quot;, then run the setup again.</source>
        <translation>Desmóntelo con «umount {0}» y ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>What an interrupted setup was going to write into {0} is no longer there.</source>
        <translation>Lo que una configuración interrumpida iba a escribir en {0} ya no está.</translation>
    </message>
    <message>
        <source>What was set up here can be read by root only, so it cannot be checked.</source>
        <translation>Lo configurado aquí solo lo puede leer root, así que no se puede comprobar.</translation>
    </message>
    <message>
        <source>Your desktop keeps all graphics cards.</source>
        <translation>Su escritorio conserva todas las tarjetas gráficas.</translation>
    </message>
    <message>
        <source>{0} So the setup is half done. Changed: {1}. As before: {2}.</source>
        <translation>{0} Así que la configuración está a medias. Cambiado: {1}. Como antes: {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be reserved for virtual machines. Nothing is changed.</source>
        <translation>{0} no se puede reservar para máquinas virtuales. No cambia nada.</translation>
    </message>
    <message>
        <source>{0} holds a checksum of {1} and would not start a changed one, so nothing was written.</source>
        <translation>{0} contiene una suma de comprobación de {1} y no arrancaría uno cambiado, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>{0} in the target cannot be replaced because something is mounted over it.</source>
        <translation>{0} en el destino no se puede sustituir porque hay algo montado encima.</translation>
    </message>
    <message>
        <source>{0} in the target could not be read and is passed over: {1}.</source>
        <translation>{0} en el destino no se pudo leer y se pasa por alto: {1}.</translation>
    </message>
    <message>
        <source>{0} in the target is a link into /dev, /proc or /sys, so it cannot be changed, and nothing was written.</source>
        <translation>{0} en el destino es un enlace a /dev, /proc o /sys, así que no se puede cambiar y no se escribió nada.</translation>
    </message>
    <message>
        <source>{0} keeps {1} out of the image with omit_drivers, so vfio-pci comes too late to get the GPU.</source>
        <translation>{0} deja {1} fuera de la imagen con omit_drivers, así que vfio-pci llega demasiado tarde para tomar la GPU.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines after the next start.</source>
        <translation>{0} se reservará para máquinas virtuales después del próximo arranque.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines when the installed system first starts.</source>
        <translation>{0} se reservará para máquinas virtuales cuando el sistema instalado arranque por primera vez.</translation>
    </message>
    <message>
        <source>{0}, line {1}, keeps vfio-pci from being loaded as usual: {2}</source>
        <translation>{0}, línea {1}, impide que vfio-pci se cargue como de costumbre: {2}</translation>
    </message>
    <message>
        <source>Add them to the kernel command line of the boot entry.</source>
        <translation>Añádalos a la línea de órdenes del núcleo de la entrada de arranque.</translation>
    </message>
    <message>
        <source>Also written: {0}, which makes undoing possible, and the log {1}.</source>
        <translation>También se escribió: {0}, que permite deshacerlo todo, y el registro {1}.</translation>
    </message>
    <message>
        <source>Also written: {0}, which makes undoing possible.</source>
        <translation>También se escribió: {0}, que permite deshacerlo todo.</translation>
    </message>
    <message>
        <source>Have the image load vfio_pci, vfio and vfio_iommu_type1 early, and make it again.</source>
        <translation>Haga que la imagen cargue pronto vfio_pci, vfio y vfio_iommu_type1, y hágala de nuevo.</translation>
    </message>
    <message>
        <source>In {0}, take out: {1}</source>
        <translation>En {0}, quite: {1}</translation>
    </message>
    <message>
        <source>Look through {0}, which was changed.</source>
        <translation>Revise {0}, que se cambió.</translation>
    </message>
    <message>
        <source>Set up again to finish, or run &quot;sudo neuron-hardware-detect revert --target {0}&quot; to undo it.</source>
        <translation>Configure de nuevo para terminar, o ejecute «sudo neuron-hardware-detect revert --target {0}» para deshacerlo.</translation>
    </message>
    <message>
        <source>The boot menu is made while installing. Its entries then get the kernel parameters above, and one more starts without GPU passthrough.</source>
        <translation>El menú de arranque se crea durante la instalación. Sus entradas reciben entonces los parámetros del núcleo de arriba, y una más arranca sin GPU passthrough.</translation>
    </message>
    <message>
        <source>The boot menu is made while installing. Its entries then get the kernel parameters above.</source>
        <translation>El menú de arranque se crea durante la instalación. Sus entradas reciben entonces los parámetros del núcleo de arriba.</translation>
    </message>
    <message>
        <source>The installed system has no neuron-hardware-detect. To undo everything by hand, delete {0}.</source>
        <translation>El sistema instalado no tiene neuron-hardware-detect. Para deshacerlo todo a mano, borre {0}.</translation>
    </message>
    <message>
        <source>The settings leave the boot loader to you (target.boot_loader = &quot;none&quot;), so the kernel parameters {0} are not written anywhere.</source>
        <translation>Los ajustes le dejan a usted el cargador de arranque (target.boot_loader = &quot;none&quot;), así que los parámetros del núcleo {0} no se escriben en ninguna parte.</translation>
    </message>
    <message>
        <source>The settings leave the initramfs to you (target.initramfs = &quot;none&quot;), so vfio-pci may come too late to get the GPU.</source>
        <translation>Los ajustes le dejan a usted el initramfs (target.initramfs = &quot;none&quot;), así que vfio-pci puede llegar tarde para tomar la GPU.</translation>
    </message>
    <message>
        <source>The setup was cancelled after the files were written. Not run yet: {0}</source>
        <translation>La configuración se canceló después de escribir los archivos. Aún sin ejecutar: {0}</translation>
    </message>
    <message>
        <source>The setup was cancelled before anything was written.</source>
        <translation>La configuración se canceló antes de escribir nada.</translation>
    </message>
    <message>
        <source>Then make the initramfs and the boot menu again, and restart.</source>
        <translation>Después haga de nuevo el initramfs y el menú de arranque, y reinicie.</translation>
    </message>
    <message>
        <source>Move that file away and run the setup again.</source>
        <translation>Mueva ese archivo y configure de nuevo.</translation>
    </message>
    <message>
        <source>{0} is there already and is not from this program, so it is not replaced, and nothing was written.</source>
        <translation>{0} ya existe y no es de este programa, así que no se reemplaza y no se escribió nada.</translation>
    </message>
    <message>
        <source>A disk that the TPM unlocks may ask for its passphrase there: have it ready.</source>
        <translation>Un disco que desbloquea el TPM puede pedir ahí su frase de contraseña: téngala a mano.</translation>
    </message>
    <message>
        <source>After the next start, your desktop has all graphics cards, {0} as well.</source>
        <translation>Después del próximo arranque, su escritorio tiene todas las tarjetas gráficas, también {0}.</translation>
    </message>
    <message>
        <source>After the next start, {0} is reserved for virtual machines. Your desktop has no other graphics card.</source>
        <translation>Después del próximo arranque, {0} queda reservada para máquinas virtuales. Su escritorio no tiene otra tarjeta gráfica.</translation>
    </message>
    <message>
        <source>After the next start, {0} is reserved for virtual machines. Your desktop runs on {1}.</source>
        <translation>Después del próximo arranque, {0} queda reservada para máquinas virtuales. Su escritorio funciona con {1}.</translation>
    </message>
    <message>
        <source>For that, use Looking Glass or a remote desktop.</source>
        <translation>Use para ello Looking Glass o un escritorio remoto.</translation>
    </message>
    <message>
        <source>Choose those cards too if you still want to reserve them.</source>
        <translation>Elija también esas tarjetas si todavía quiere reservarlas.</translation>
    </message>
    <message>
        <source>Connect the monitor to the graphics card that your desktop uses, and choose that card as primary display in the firmware (BIOS) settings.</source>
        <translation>Conecte el monitor a la tarjeta gráfica que usa su escritorio y elija esa tarjeta como pantalla principal en los ajustes del firmware (BIOS).</translation>
    </message>
    <message>
        <source>Correct the settings file, or remove the key to have it detected.</source>
        <translation>Corrija el archivo de ajustes o quite la clave para que se detecte.</translation>
    </message>
    <message>
        <source>If it starts another system, nothing needs to be done.</source>
        <translation>Si arranca otro sistema, no hay que hacer nada.</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: in the boot menu another entry comes next.</source>
        <translation>Si el primer arranque con GPU passthrough no tiene imagen, el siguiente no lo omite por sí solo: en el menú de arranque va después otra entrada.</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: {0} cannot count starts.</source>
        <translation>Si el primer arranque con GPU passthrough no tiene imagen, el siguiente no lo omite por sí solo: {0} no puede contar arranques.</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: {0} is set as the default of the boot menu, which is started in any case.</source>
        <translation>Si el primer arranque con GPU passthrough no tiene imagen, el siguiente no lo omite por sí solo: {0} está puesta como predeterminada en el menú de arranque y se arranca en todo caso.</translation>
    </message>
    <message>
        <source>If the screen stays black, connect the monitor to the graphics card that your desktop uses.</source>
        <translation>Si la pantalla se queda en negro, conecte el monitor a la tarjeta gráfica que usa su escritorio.</translation>
    </message>
    <message>
        <source>If the screen stays black, switch Secure Boot off in the firmware, press e in the boot menu and add {0}.</source>
        <translation>Si la pantalla se queda en negro, desactive Secure Boot en el firmware, pulse e en el menú de arranque y añada {0}.</translation>
    </message>
    <message>
        <source>If the screen stays black, switch Secure Boot off in the firmware, press e in the boot menu and remove {0}.</source>
        <translation>Si la pantalla se queda en negro, desactive Secure Boot en el firmware, pulse e en el menú de arranque y quite {0}.</translation>
    </message>
    <message>
        <source>In the next start only, your desktop has all graphics cards, {0} as well.</source>
        <translation>Solo en el próximo arranque, su escritorio tiene todas las tarjetas gráficas, también {0}.</translation>
    </message>
    <message>
        <source>In the next start only, {0} is reserved for virtual machines. Your desktop has no other graphics card.</source>
        <translation>Solo en el próximo arranque, {0} queda reservada para máquinas virtuales. Su escritorio no tiene otra tarjeta gráfica.</translation>
    </message>
    <message>
        <source>In the next start only, {0} is reserved for virtual machines. Your desktop runs on {1}.</source>
        <translation>Solo en el próximo arranque, {0} queda reservada para máquinas virtuales. Su escritorio funciona con {1}.</translation>
    </message>
    <message>
        <source>In the start before this one the kernel reported nothing that explains a black screen or a card that was not reserved.</source>
        <translation>En el arranque anterior el núcleo no comunicó nada que explique una pantalla en negro o una tarjeta que no se reservó.</translation>
    </message>
    <message>
        <source>Install a kernel with vfio-pci (CONFIG_VFIO_PCI), or the package with its other modules, and run the setup again.</source>
        <translation>Instale un núcleo con vfio-pci (CONFIG_VFIO_PCI), o el paquete con sus demás módulos, y ejecute de nuevo la configuración.</translation>
    </message>
    <message>
        <source>It was changed since. Our additions were removed, the rest stays.</source>
        <translation>El archivo se cambió desde entonces. Se quitó lo que añadimos; el resto se queda.</translation>
    </message>
    <message>
        <source>It was changed since. Our additions were removed; {0}, removed during setup, was not restored.</source>
        <translation>El archivo se cambió desde entonces. Se quitó lo que añadimos; {0}, quitado durante la configuración, no se restableció.</translation>
    </message>
    <message>
        <source>Look in the firmware (BIOS) settings for &quot;Pre-boot DMA Protection&quot; or &quot;Kernel DMA Protection&quot; and switch it off, or update the firmware; else take another card.</source>
        <translation>Busque «Pre-boot DMA Protection» o «Kernel DMA Protection» en los ajustes del firmware (BIOS) y desactívelo, o actualice el firmware; si no, use otra tarjeta.</translation>
    </message>
    <message>
        <source>Make the initramfs again (with mkinitcpio: mkinitcpio -P). If {0} is in MODULES or force_drivers of its configuration, put it behind vfio_pci.</source>
        <translation>Cree de nuevo el initramfs (con mkinitcpio: mkinitcpio -P). Si {0} está en MODULES o force_drivers de su configuración, póngalo detrás de vfio_pci.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless something of yours needs that file.</source>
        <translation>No hay que hacer nada, salvo que algo suyo necesite ese archivo.</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. &quot;neuron-hardware-detect verify --previous&quot; says what the kernel reported. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>Ahora su escritorio tiene todas las tarjetas gráficas. «neuron-hardware-detect verify --previous» dice qué comunicó el núcleo. Para probar de nuevo: «neuron-hardware-detect switch vm».</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Look in the kernel log why its driver did not load (journalctl -k -b -1); often firmware files are missing. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>Ahora su escritorio tiene todas las tarjetas gráficas. Mire en el registro del núcleo por qué no se cargó su controlador (journalctl -k -b -1); a menudo faltan archivos de firmware. Para probar de nuevo: «neuron-hardware-detect switch vm».</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Put the other card back, or take passthrough out with &quot;neuron-hardware-detect revert --target /&quot;. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>Ahora su escritorio tiene todas las tarjetas gráficas. Vuelva a poner la otra tarjeta, o quite el GPU passthrough con «neuron-hardware-detect revert --target /». Para probar de nuevo: «neuron-hardware-detect switch vm».</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Set binding = &quot;address&quot; in the settings and set passthrough up again.</source>
        <translation>Ahora su escritorio tiene todas las tarjetas gráficas. Ponga binding = &quot;address&quot; en los ajustes y configure de nuevo el GPU passthrough.</translation>
    </message>
    <message>
        <source>One of the installed kernels has no vfio-pci and reserves no graphics card: {0}</source>
        <translation>Uno de los núcleos instalados no tiene vfio-pci y no reserva ninguna tarjeta gráfica: {0}</translation>
    </message>
    <message>
        <source>Run it as root. If journals are not kept: make the folder /var/log/journal; later starts are then kept.</source>
        <translation>Ejecútelo como root. Si no se guardan los diarios: cree la carpeta /var/log/journal; los arranques posteriores se guardarán.</translation>
    </message>
    <message>
        <source>Run it in the target before you restart, unless something else does.</source>
        <translation>Ejecútelo en el sistema de destino antes de reiniciar, salvo que otra cosa lo haga.</translation>
    </message>
    <message>
        <source>Start one of the others for virtual machines with this graphics card.</source>
        <translation>Arranque uno de los otros para las máquinas virtuales con esta tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Start the system without Xen to set up GPU passthrough, or reserve the card with Xen&apos;s own &quot;xl pci-assignable-add&quot;.</source>
        <translation>Arranque el sistema sin Xen para configurar el GPU passthrough, o reserve la tarjeta con el propio «xl pci-assignable-add» de Xen.</translation>
    </message>
    <message>
        <source>Switch on &quot;Above 4G Decoding&quot; in the firmware (BIOS) settings.</source>
        <translation>Active «Above 4G Decoding» en los ajustes del firmware (BIOS).</translation>
    </message>
    <message>
        <source>Switch on VT-d (Intel) or AMD-Vi, also called IOMMU (AMD), in the firmware (BIOS) settings. An update of the firmware may have switched it off.</source>
        <translation>Active VT-d (Intel) o AMD-Vi, también llamado IOMMU (AMD), en los ajustes del firmware (BIOS). Una actualización del firmware puede haberlo desactivado.</translation>
    </message>
    <message>
        <source>The boot entry without passthrough gives the unified kernel image another command line, which the TPM measures.</source>
        <translation>La entrada de arranque sin GPU passthrough da a la imagen de núcleo unificada otra línea de órdenes, y el TPM la mide.</translation>
    </message>
    <message>
        <source>The computer could not read what a part of {0} is: {1}.</source>
        <translation>El equipo no pudo leer qué es una parte de {0}: {1}.</translation>
    </message>
    <message>
        <source>The installed kernel has no vfio-pci, so it cannot reserve a graphics card: {0}</source>
        <translation>El núcleo instalado no tiene vfio-pci, así que no puede reservar una tarjeta gráfica: {0}</translation>
    </message>
    <message>
        <source>The kernel refused to give {0} to a virtual machine, because the firmware (BIOS) requires fixed memory for it.</source>
        <translation>El núcleo se negó a dar {0} a una máquina virtual porque el firmware (BIOS) exige memoria fija para ella.</translation>
    </message>
    <message>
        <source>The last starts with GPU passthrough did not finish.</source>
        <translation>Los últimos arranques con GPU passthrough no terminaron.</translation>
    </message>
    <message>
        <source>The next start is without GPU passthrough already.</source>
        <translation>El próximo arranque ya es sin GPU passthrough.</translation>
    </message>
    <message>
        <source>The page about graphics cards could not be shown, so your desktop keeps all of them.</source>
        <translation>La página sobre las tarjetas gráficas no se pudo mostrar, así que su escritorio las conserva todas.</translation>
    </message>
    <message>
        <source>The settings run no command (target.regenerate = &quot;never&quot;), so this is in force only after the target has run: {0}</source>
        <translation>Según los ajustes no se ejecuta ninguna orden (target.regenerate = &quot;never&quot;), así que esto solo vale cuando el sistema de destino haya ejecutado: {0}</translation>
    </message>
    <message>
        <source>The warning about {0} was not confirmed, so it is not reserved.</source>
        <translation>El aviso sobre {0} no se confirmó, así que no se reserva.</translation>
    </message>
    <message>
        <source>Then restart and choose the &quot;no GPU passthrough&quot; entry in the boot menu.</source>
        <translation>Después reinicie y elija la entrada «no GPU passthrough» en el menú de arranque.</translation>
    </message>
    <message>
        <source>This system runs under Xen, which reserves graphics cards in another way.</source>
        <translation>Este sistema funciona bajo Xen, que reserva las tarjetas gráficas de otra manera.</translation>
    </message>
    <message>
        <source>Updating start-up files</source>
        <translation>Actualizando los archivos de arranque</translation>
    </message>
    <message>
        <source>We could not find out whether the boot entry {0} in {1} starts this system, so it stays as it is.</source>
        <translation>No pudimos averiguar si la entrada de arranque {0} de {1} arranca este sistema, así que se queda como está.</translation>
    </message>
    <message>
        <source>We could not find out which program makes the image {0}, which a boot entry loads, so it is not made again.</source>
        <translation>No pudimos averiguar qué programa crea la imagen {0}, que carga una entrada de arranque, así que no se crea de nuevo.</translation>
    </message>
    <message>
        <source>With Secure Boot a unified kernel image takes no other command line than its own, so there is no boot entry without passthrough.</source>
        <translation>Con Secure Boot, una imagen de núcleo unificada no acepta otra línea de órdenes que la suya, así que no hay entrada de arranque sin GPU passthrough.</translation>
    </message>
    <message>
        <source>Your desktop gets all graphics cards back, once what is left to do has been done. Read below what that is.</source>
        <translation>Su escritorio recupera todas las tarjetas gráficas cuando se haya hecho lo que falta. Lea abajo qué es.</translation>
    </message>
    <message>
        <source>{0} in the target is damaged, so we do not know what was set up before.</source>
        <translation>{0} del sistema de destino está dañado, así que no sabemos qué se había configurado antes.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card left in this computer, so it was not reserved for virtual machines.</source>
        <translation>{0} es la única tarjeta gráfica que queda en este equipo, así que no se reservó para máquinas virtuales.</translation>
    </message>
    <message>
        <source>{0} passes {1} to the kernel, which overrides this setup.</source>
        <translation>{0} pasa {1} al núcleo, lo que anula esta configuración.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines, once what is left to do has been done. Read below what that is.</source>
        <translation>{0} se reservará para máquinas virtuales cuando se haya hecho lo que falta. Lea abajo qué es.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: &quot;{3}&quot; cannot have this value. Nothing is set up unless you choose it.</source>
        <translation>{0}, línea {1}, columna {2}: «{3}» no puede tener este valor. No se configura nada si usted no lo elige.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: there is no key &quot;{3}&quot;. The line has no effect.</source>
        <translation>{0}, línea {1}, columna {2}: no existe la clave «{3}». La línea no tiene efecto.</translation>
    </message>
    <message>
        <source>No card can be reserved: {0} is the only one, and your desktop needs it.</source>
        <translation>No se puede reservar ninguna tarjeta: {0} es la única y su escritorio la necesita.</translation>
    </message>
    <message>
        <source>No graphics card of this computer can be reserved for virtual machines.</source>
        <translation>Ninguna tarjeta gráfica de este equipo se puede reservar para máquinas virtuales.</translation>
    </message>
    <message>
        <source>Nothing else depends on {0}, and your desktop runs on {1}.</source>
        <translation>Nada más depende de {0} y su escritorio usa {1}.</translation>
    </message>
    <message>
        <source>Nothing else depends on {0}.</source>
        <translation>Nada más depende de {0}.</translation>
    </message>
    <message>
        <source>GPU passthrough is not finished. Before you restart, read below what is left to do.</source>
        <translation>El GPU passthrough no está terminado. Antes de reiniciar, lea abajo lo que queda por hacer.</translation>
    </message>
    <message>
        <source>Other devices have the same IDs as parts of {0}: {1}. The card is recognized by its slot.</source>
        <translation>Otros dispositivos tienen los mismos ID que partes de {0}: {1}. La tarjeta se reconoce por su ranura.</translation>
    </message>
    <message>
        <source>Recommended after you connect your monitor to {1}: nothing else depends on {0}.</source>
        <translation>Recomendada después de conectar su monitor a {1}: nada más depende de {0}.</translation>
    </message>
    <message>
        <source>The boot menu has no entry without GPU passthrough yet. It comes when the menu is made again: do that before you restart.</source>
        <translation>El menú de arranque todavía no tiene una entrada sin GPU passthrough. Aparece cuando se crea de nuevo el menú: hágalo antes de reiniciar.</translation>
    </message>
    <message>
        <source>The card is reserved, but the boot entries could not be completed. Read below how to finish before you restart.</source>
        <translation>La tarjeta está reservada, pero no se pudieron completar las entradas de arranque. Lea abajo cómo terminar antes de reiniciar.</translation>
    </message>
    <message>
        <source>The program that calls offers no way to run commands in the target, so this is in force only after the target has run: {0}</source>
        <translation>El programa que llama no puede ejecutar órdenes en el sistema de destino, así que esto solo vale después de ejecutar allí: {0}</translation>
    </message>
    <message>
        <source>We could not find out which kernel the image {0} is for, which a boot entry loads, so it is not made again.</source>
        <translation>No pudimos averiguar para qué núcleo es la imagen {0}, que carga una entrada de arranque, así que no se crea de nuevo.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines when {1} first starts.</source>
        <translation>{0} se reservará para máquinas virtuales cuando {1} arranque por primera vez.</translation>
    </message>
    <message>
        <source>The command {0} could not be started in the installed system.</source>
        <translation>La orden {0} no se pudo iniciar en el sistema instalado.</translation>
    </message>
    <message>
        <source>The command {0} did not end in time in the installed system.</source>
        <translation>La orden {0} no terminó a tiempo en el sistema instalado.</translation>
    </message>
    <message>
        <source>The command {0} was ended by a signal in the installed system.</source>
        <translation>La orden {0} fue terminada por una señal en el sistema instalado.</translation>
    </message>
    <message>
        <source>{0} in the target cannot be changed because it is marked {1}.</source>
        <translation>{0} en el destino no se puede cambiar porque está marcado como {1}.</translation>
    </message>
    <message>
        <source>Freeing this card would not help yet: it shares its IOMMU group with devices that this computer needs.</source>
        <translation>Liberar esta tarjeta todavía no serviría: comparte su grupo IOMMU con dispositivos que este equipo necesita.</translation>
    </message>
    <message>
        <source>Give the root folder of an installed system. In an installer, this step belongs after the system is unpacked and before it is unmounted.</source>
        <translation>Indique la carpeta raíz de un sistema instalado. En un instalador, este paso va después de desempaquetar el sistema y antes de desmontarlo.</translation>
    </message>
    <message>
        <source>In the settings of this virtual machine, give the card a PCI Express port of its own, then restart it.</source>
        <translation>Dé a la tarjeta un puerto PCI Express propio en los ajustes de esta máquina virtual y reiníciela.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>No card was reserved: the installed system is not mounted.</source>
        <translation>No se reservó ninguna tarjeta: el sistema instalado no está montado.</translation>
    </message>
    <message>
        <source>In settings.conf, put neuron-vfio after mount and before umount.</source>
        <translation>En settings.conf, ponga neuron-vfio después de mount y antes de umount.</translation>
    </message>
    <message>
        <source>No card will be reserved for virtual machines.</source>
        <translation>No se reservará ninguna tarjeta para máquinas virtuales.</translation>
    </message>
    <message>
        <source>No card will be reserved for virtual machines: the page to choose one could not be shown.</source>
        <translation>No se reservará ninguna tarjeta para máquinas virtuales: no se pudo mostrar la página para elegirla.</translation>
    </message>
    <message>
        <source>No card will be reserved: you did not confirm the warning about {0}.</source>
        <translation>No se reservará ninguna tarjeta: no confirmó la advertencia sobre {0}.</translation>
    </message>
    <message>
        <source>No card will be reserved: there is a warning about {0}, and no page to confirm it.</source>
        <translation>No se reservará ninguna tarjeta: hay una advertencia sobre {0} y ninguna página para confirmarla.</translation>
    </message>
    <message>
        <source>No graphics card for virtual machines yet: the IOMMU is off.</source>
        <translation>Aún sin tarjeta gráfica para máquinas virtuales: IOMMU desactivada.</translation>
    </message>
    <message>
        <source>Looking at this computer did not end within {0} seconds.</source>
        <translation>La búsqueda en este equipo no terminó en {0} segundos.</translation>
    </message>
    <message>
        <source>Looking at this computer did not end within {0} seconds; it stopped at {1}.</source>
        <translation>La búsqueda en este equipo no terminó en {0} segundos; se detuvo en {1}.</translation>
    </message>
    <message>
        <source>Something unforeseen happened: {0}</source>
        <translation>Ha ocurrido algo imprevisto: {0}</translation>
    </message>
    <message>
        <source>Start the computer again. If it does the same, a driver hangs: the kernel&apos;s messages (journalctl -k) name it.</source>
        <translation>Reinicie el equipo. Si ocurre de nuevo, un controlador está bloqueado: los mensajes del núcleo (journalctl -k) dicen cuál.</translation>
    </message>
    <message>
        <source>The installation can go on without it; please report this with the log.</source>
        <translation>La instalación puede continuar sin ello; informe de esto con el registro.</translation>
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
    <name>Firmware</name>
    <message>
        <source>Restart into firmware settings</source>
        <translation>Reiniciar en los ajustes del firmware</translation>
    </message>
    <message>
        <source>This ends the installer and restarts the computer. Nothing has been installed yet.</source>
        <translation>Esto cierra el instalador y reinicia el equipo. Todavía no se ha instalado nada.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
</context>
<context>
    <name>GpuCard</name>
    <message>
        <source>recommended</source>
        <translation>recomendada</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>recommended after you move the monitor</source>
        <translation>recomendada si cambia de sitio el monitor</translation>
    </message>
    <message>
        <source>used by your desktop</source>
        <translation>usada por su escritorio</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>Your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>Su escritorio ya no podrá usar esta tarjeta (juegos, CUDA, vídeo).</translation>
    </message>
    <message>
        <source>If you reserve it, your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>Si la reserva, su escritorio ya no podrá usar esta tarjeta (juegos, CUDA, vídeo).</translation>
    </message>
    <message>
        <source>The computer cannot keep these cards apart (one IOMMU group), so virtual machines get all of them or none.</source>
        <translation>El equipo no puede separar estas tarjetas (un solo grupo IOMMU), así que las máquinas virtuales reciben todas o ninguna.</translation>
    </message>
    <message>
        <source>only together</source>
        <translation>solo juntas</translation>
    </message>
    <message>
        <source>Your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>Su escritorio ya no podrá usar estas tarjetas (juegos, CUDA, vídeo).</translation>
    </message>
    <message>
        <source>If you reserve them, your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>Si las reserva, su escritorio ya no podrá usar estas tarjetas (juegos, CUDA, vídeo).</translation>
    </message>
</context>
<context>
    <name>GpuModel</name>
    <message>
        <source>part of the processor</source>
        <translation>parte del procesador</translation>
    </message>
    <message>
        <source>use unknown</source>
        <translation>uso desconocido</translation>
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
        <source>free for virtual machines</source>
        <translation>libre para máquinas virtuales</translation>
    </message>
    <message>
        <source>not needed by your desktop</source>
        <translation>su escritorio no la necesita</translation>
    </message>
    <message>
        <source>monitor here (%1)</source>
        <translation>monitor aquí (%1)</translation>
    </message>
    <message>
        <source>empty: no monitor connected</source>
        <translation>vacía: sin monitor conectado</translation>
    </message>
    <message>
        <source>Virtual machines use: %1.</source>
        <translation>Las máquinas virtuales usan: %1.</translation>
    </message>
    <message>
        <source>Your desktop uses: %1.</source>
        <translation>Su escritorio usa: %1.</translation>
    </message>
    <message>
        <source>A monitor is connected to: %1.</source>
        <translation>Hay un monitor conectado a: %1.</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>Dirección PCI</translation>
    </message>
    <message>
        <source>PCI IDs</source>
        <translation>ID de PCI</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>Grupo IOMMU</translation>
    </message>
    <message>
        <source>Reserved together</source>
        <translation>Se reservan juntas</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>ranura %1</translation>
    </message>
    <message>
        <source>Both together: %1 and %2</source>
        <translation>Las dos juntas: %1 y %2</translation>
    </message>
    <message>
        <source>All together: %1</source>
        <translation>Todas juntas: %1</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Ranura</translation>
    </message>
    <message>
        <source>kept for your desktop</source>
        <translation>queda para su escritorio</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>GPU passthrough cannot be set up: the file %1 is missing from the installer.</source>
        <translation>No se puede configurar el GPU passthrough: falta el archivo %1 en el instalador.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: this installation medium has no .NET runtime.</source>
        <translation>No se puede configurar el GPU passthrough: este medio de instalación no tiene el entorno de ejecución .NET.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the .NET runtime of this installation medium is too old.</source>
        <translation>No se puede configurar el GPU passthrough: el entorno de ejecución .NET de este medio de instalación es demasiado antiguo.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 could not be loaded, or a file it needs is missing (%2 in %3).</source>
        <translation>No se puede configurar el GPU passthrough: no se pudo cargar %1 o falta un archivo que necesita (%2 en %3).</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: this installation medium has a .NET runtime, but not version %1 that is needed.</source>
        <translation>No se puede configurar el GPU passthrough: este medio de instalación tiene un entorno de ejecución .NET, pero no la versión %1, que es necesaria.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the .NET runtime did not start (%1).</source>
        <translation>No se puede configurar el GPU passthrough: el entorno de ejecución .NET no se inició (%1).</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 could not be loaded.</source>
        <translation>No se puede configurar el GPU passthrough: no se pudo cargar %1.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 lacks the function %2.</source>
        <translation>No se puede configurar el GPU passthrough: a %1 le falta la función %2.</translation>
    </message>
</context>
<context>
    <name>InstallerCore</name>
    <message>
        <source>The installation goes on without it; it can be set up later, in the installed system.</source>
        <translation>La instalación continúa sin ello; se puede configurar más tarde, en el sistema instalado.</translation>
    </message>
    <message>
        <source>The installation goes on without it; both have to come from the same package.</source>
        <translation>La instalación continúa sin ello; ambas deben venir del mismo paquete.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the installer page speaks version %1 of the interface, the library beside it version %2.</source>
        <translation>No se puede configurar el GPU passthrough: la página del instalador usa la versión %1 de la interfaz, y la biblioteca que la acompaña, la versión %2.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the library gave no answer to &quot;%1&quot; (status %2).</source>
        <translation>No se puede configurar el GPU passthrough: la biblioteca no respondió a «%1» (estado %2).</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the answer of the library to &quot;%1&quot; cannot be understood.</source>
        <translation>No se puede configurar el GPU passthrough: no se entiende la respuesta de la biblioteca a «%1».</translation>
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
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Virtual machines</source>
        <translation>Máquinas virtuales</translation>
    </message>
    <message>
        <source>Your desktop</source>
        <translation>Su escritorio</translation>
    </message>
    <message>
        <source>monitor here</source>
        <translation>monitor aquí</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
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
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Then: completing the boot menu</source>
        <translation>Después: completar el menú de arranque</translation>
    </message>
    <message>
        <source>The installation stopped before GPU passthrough was set up.</source>
        <translation>La instalación se detuvo antes de configurar el GPU passthrough.</translation>
    </message>
    <message>
        <source>First: reserving the graphics card</source>
        <translation>Primero: reservar la tarjeta gráfica</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Para terminar</translation>
    </message>
    <message>
        <source>Next: your first virtual machine</source>
        <translation>Después: su primera máquina virtual</translation>
    </message>
    <message>
        <source>The report could not be saved as %1.</source>
        <translation>No se pudo guardar el informe como %1.</translation>
    </message>
    <message>
        <source>The installation failed, so no graphics card is reserved.</source>
        <translation>La instalación falló, así que no hay ninguna tarjeta gráfica reservada.</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Si algo sale mal</translation>
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
</context>
<context>
    <name>VfioJob</name>
    <message>
        <source>Reserve a graphics card for virtual machines</source>
        <translation>Reservar una tarjeta gráfica para máquinas virtuales</translation>
    </message>
    <message>
        <source>Reserving a graphics card for virtual machines.</source>
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
        <source>Scan again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>Buscando tarjetas gráficas…</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Lo que ocurre</translation>
    </message>
    <message>
        <source>Give one graphics card to virtual machines, for example to play Windows games at full speed (GPU passthrough). Your desktop runs on another card.</source>
        <translation>Dé una tarjeta gráfica a las máquinas virtuales, por ejemplo para jugar a juegos de Windows a toda velocidad (GPU passthrough). Su escritorio usa otra tarjeta.</translation>
    </message>
    <message>
        <source>There is nothing to decide here. Continue with the installation.</source>
        <translation>Aquí no hay nada que decidir. Continúe con la instalación.</translation>
    </message>
    <message>
        <source>You can still choose a card now. It will be reserved once the IOMMU is on.</source>
        <translation>Aun así puede elegir una tarjeta ahora. Se reservará cuando la IOMMU esté activada.</translation>
    </message>
    <message>
        <source>Your distributor has preset this. It cannot be changed here.</source>
        <translation>Su distribuidor lo ha fijado así. No se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Keep all graphics cards for your desktop</source>
        <translation>Dejar todas las tarjetas gráficas para su escritorio</translation>
    </message>
    <message>
        <source>Nothing changes. You can set this up later.</source>
        <translation>No cambia nada. Puede configurarlo más adelante.</translation>
    </message>
    <message>
        <source>Show what will be written</source>
        <translation>Mostrar lo que se escribirá</translation>
    </message>
    <message>
        <source>This is a forecast for the system that will be installed. The files are read again while installing.</source>
        <translation>Esto es una previsión para el sistema que se instalará. Los archivos se leen de nuevo durante la instalación.</translation>
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
        <source>Nothing was set up</source>
        <translation>No se configuró nada</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>Después del primer arranque</translation>
    </message>
    <message>
        <source>should say “%1”</source>
        <translation>debería decir «%1»</translation>
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
        <source>Show what was written</source>
        <translation>Mostrar lo que se escribió</translation>
    </message>
    <message>
        <source>%1 — exit code %2</source>
        <translation>%1 — código de salida %2</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Casi listo</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Para terminar</translation>
    </message>
    <message>
        <source>Run this in the installed system:</source>
        <translation>Ejecute esto en el sistema instalado:</translation>
    </message>
    <message>
        <source>Open a terminal and check that the card is ready:</source>
        <translation>Abra un terminal y compruebe que la tarjeta está lista:</translation>
    </message>
    <message>
        <source>The same as a QR code</source>
        <translation>Lo mismo como código QR</translation>
    </message>
    <message>
        <source>Take a photo of this page, or scan the code with your phone. Then you have these steps at hand.</source>
        <translation>Haga una foto de esta página o escanee el código con el teléfono. Así tendrá estos pasos a mano.</translation>
    </message>
    <message>
        <source>Next: your first virtual machine</source>
        <translation>Después: su primera máquina virtual</translation>
    </message>
    <message>
        <source>The installed system has a guide: %1</source>
        <translation>El sistema instalado tiene una guía: %1</translation>
    </message>
    <message>
        <source>Report and log</source>
        <translation>Informe y registro</translation>
    </message>
    <message>
        <source>The installed system keeps this report: %1</source>
        <translation>El sistema instalado conserva este informe: %1</translation>
    </message>
    <message>
        <source>Every step is in its log: %1</source>
        <translation>Cada paso está en su registro: %1</translation>
    </message>
    <message>
        <source>Save to %1</source>
        <translation>Guardar en %1</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Si algo sale mal</translation>
    </message>
</context>
</TS>
