<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Config</name>
    <message>
        <source>Scanned at %1</source>
        <translation>Gesucht um %1</translation>
    </message>
    <message>
        <source>Still looking for graphics cards.</source>
        <translation>Grafikkarten werden noch gesucht.</translation>
    </message>
    <message>
        <source>Your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>Ihr Desktop kann diese Karte nicht mehr verwenden (Spiele, CUDA, Video).</translation>
    </message>
    <message>
        <source>The installed system keeps a report of it all: %1</source>
        <translation>Das installierte System behält einen Bericht über alles: %1</translation>
    </message>
    <message>
        <source>Your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>Ihr Desktop kann diese Karten nicht mehr verwenden (Spiele, CUDA, Video).</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>I understand. Reserve %1 anyway.</source>
        <translation>Ich habe verstanden. %1 trotzdem reservieren.</translation>
    </message>
    <message>
        <source>No card is reserved unless you tick this. Press Next again to continue without.</source>
        <translation>Ohne dieses Häkchen wird keine Karte reserviert. Drücken Sie noch einmal „Weiter“, um ohne fortzufahren.</translation>
    </message>
    <message>
        <source>If you leave this unticked, no card is reserved.</source>
        <translation>Ohne dieses Häkchen wird keine Karte reserviert.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A symbolic link on the way to it leads in a circle or changes all the time: correct it and run the setup again.</source>
        <translation>Ein symbolischer Link auf dem Weg dorthin führt im Kreis oder ändert sich ständig: Berichtigen Sie ihn und führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>A unified kernel image carries its command line in it, so there is no boot entry without passthrough.</source>
        <translation>Ein vereinigtes Kernel-Abbild trägt seine Befehlszeile in sich, deshalb gibt es keinen Starteintrag ohne GPU-Passthrough.</translation>
    </message>
    <message>
        <source>A unified kernel image is used, but neither {0} nor {1} exists, so {2} is not written anywhere.</source>
        <translation>Es wird ein vereinigtes Kernel-Abbild benutzt, aber weder {0} noch {1} ist vorhanden, deshalb wird {2} nirgends geschrieben.</translation>
    </message>
    <message>
        <source>Add them to the kernel command line, or name the boot loader in the settings as target.boot_loader.</source>
        <translation>Fügen Sie sie der Kernel-Befehlszeile hinzu, oder nennen Sie den Bootloader in den Einstellungen als target.boot_loader.</translation>
    </message>
    <message>
        <source>Add {0} to it by hand.</source>
        <translation>Fügen Sie {0} dort von Hand hinzu.</translation>
    </message>
    <message>
        <source>An earlier setup of this target had been interrupted and was finished first.</source>
        <translation>Eine frühere Einrichtung dieses Zielsystems war unterbrochen worden und wurde zuerst beendet.</translation>
    </message>
    <message>
        <source>An earlier setup of this target had been interrupted and was undone first.</source>
        <translation>Eine frühere Einrichtung dieses Zielsystems war unterbrochen worden und wurde zuerst rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Booster&apos;s images run no udev, so a function that has to be bound by its address goes to its usual driver at first.</source>
        <translation>In den Abbildern von Booster läuft kein udev; eine Funktion, die nach ihrer Adresse gebunden werden muss, geht deshalb zuerst an ihren üblichen Treiber.</translation>
    </message>
    <message>
        <source>Check that the boot entry you use has {0}: make the boot loader&apos;s configuration again (with GRUB: grub-mkconfig -o /boot/grub/grub.cfg), then restart.</source>
        <translation>Prüfen Sie, ob der benutzte Starteintrag {0} enthält: Machen Sie die Konfiguration des Bootloaders neu (bei GRUB: grub-mkconfig -o /boot/grub/grub.cfg) und starten Sie neu.</translation>
    </message>
    <message>
        <source>Check the kernel parameters of the boot entry you use; on a computer with an Intel processor intel_iommu=on must be among them.</source>
        <translation>Prüfen Sie die Kernel-Parameter des benutzten Starteintrags; auf einem Computer mit Intel-Prozessor muss intel_iommu=on dabei sein.</translation>
    </message>
    <message>
        <source>Compare the files named *.neuron-new in the target with those beside them, then delete the journal and run the setup again.</source>
        <translation>Vergleichen Sie die Dateien namens *.neuron-new im Zielsystem mit denen daneben, löschen Sie dann das Journal und führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>Correct the line. What the parser says: {0}</source>
        <translation>Berichtigen Sie die Zeile. Das sagt das Leseprogramm: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>GPU passthrough is not set up on this system.</source>
        <translation>Auf diesem System ist kein GPU-Passthrough eingerichtet.</translation>
    </message>
    <message>
        <source>GPU passthrough is ready: vfio-pci holds everything that was reserved (functions: {0}).</source>
        <translation>GPU-Passthrough ist bereit: vfio-pci hat alles, was reserviert wurde (Funktionen: {0}).</translation>
    </message>
    <message>
        <source>Give the functions to a virtual machine, for example with virt-manager.</source>
        <translation>Geben Sie die Funktionen einer virtuellen Maschine, zum Beispiel mit virt-manager.</translation>
    </message>
    <message>
        <source>If the card was taken out, run &quot;neuron-hardware-detect revert --target /&quot; or set passthrough up for another one; else check that it sits firmly in its slot.</source>
        <translation>Wenn die Karte ausgebaut wurde, führen Sie „neuron-hardware-detect revert --target /“ aus oder richten Sie GPU-Passthrough für eine andere ein; sonst prüfen Sie, ob sie fest im Steckplatz sitzt.</translation>
    </message>
    <message>
        <source>If the machine does not start without it, choose the boot entry without passthrough and undo the setup.</source>
        <translation>Wenn der Computer ohne das nicht startet, wählen Sie den Starteintrag ohne GPU-Passthrough und machen Sie die Einrichtung rückgängig.</translation>
    </message>
    <message>
        <source>If the virtual machine shows no picture the second time, restart the computer.</source>
        <translation>Wenn die virtuelle Maschine beim zweiten Mal kein Bild zeigt, starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>Its output is in the log. Correct the cause and run it again in the installed system.</source>
        <translation>Seine Ausgabe steht im Protokoll. Beheben Sie die Ursache und führen Sie ihn im installierten System noch einmal aus.</translation>
    </message>
    <message>
        <source>Keep one graphics card, or make sure that you can reach this computer over the network.</source>
        <translation>Behalten Sie eine Grafikkarte, oder stellen Sie sicher, dass Sie diesen Computer über das Netzwerk erreichen.</translation>
    </message>
    <message>
        <source>Look at that file in the target and at the kernel log, then run the setup again.</source>
        <translation>Sehen Sie sich diese Datei im Zielsystem und das Kernel-Protokoll an, dann führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>Look for DMAR or AMD-Vi in the kernel log (journalctl -b -k): the firmware may leave this device out; an update may help.</source>
        <translation>Suchen Sie im Kernel-Protokoll (journalctl -b -k) nach DMAR oder AMD-Vi: Vielleicht lässt die Firmware dieses Gerät aus; ein Update kann helfen.</translation>
    </message>
    <message>
        <source>Look for vfio in the kernel log (journalctl -b -k --grep vfio). If there is nothing, the kernel has no module vfio-pci or the configuration is not in the initramfs: make it again and restart.</source>
        <translation>Suchen Sie im Kernel-Protokoll nach vfio (journalctl -b -k --grep vfio). Wenn dort nichts steht, hat der Kernel kein Modul vfio-pci, oder die Konfiguration ist nicht im Initramfs: Machen Sie es neu und starten Sie neu.</translation>
    </message>
    <message>
        <source>Make the generator load vfio_pci early, or name it in the settings as target.initramfs.</source>
        <translation>Lassen Sie den Generator vfio_pci früh laden, oder nennen Sie ihn in den Einstellungen als target.initramfs.</translation>
    </message>
    <message>
        <source>Make {0} a text file of at most {1} KiB.</source>
        <translation>Machen Sie {0} zu einer Textdatei von höchstens {1} KiB.</translation>
    </message>
    <message>
        <source>Make {0} a text file that can be read. What the system says: {1}</source>
        <translation>Machen Sie {0} zu einer lesbaren Textdatei. Das System sagt: {1}</translation>
    </message>
    <message>
        <source>Mount the target read-write and run the setup again.</source>
        <translation>Hängen Sie das Zielsystem beschreibbar ein und führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>Name the directory where the installed system is mounted.</source>
        <translation>Nennen Sie das Verzeichnis, in dem das installierte System eingehängt ist.</translation>
    </message>
    <message>
        <source>No driver holds {0}, not even vfio-pci.</source>
        <translation>Kein Treiber hat {0}, nicht einmal vfio-pci.</translation>
    </message>
    <message>
        <source>No known boot loader was found in the target, so the kernel parameters {0} are not written anywhere.</source>
        <translation>Im Zielsystem wurde kein bekannter Bootloader gefunden, deshalb werden die Kernel-Parameter {0} nirgends geschrieben.</translation>
    </message>
    <message>
        <source>No known initramfs generator was found in the target, so vfio-pci may come too late to get the GPU.</source>
        <translation>Im Zielsystem wurde kein bekannter Initramfs-Generator gefunden, deshalb kommt vfio-pci vielleicht zu spät, um die GPU zu bekommen.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. To change a setting, create that file and write the setting into it.</source>
        <translation>Es ist nichts zu tun. Um eine Einstellung zu ändern, legen Sie diese Datei an und schreiben Sie die Einstellung hinein.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>Bitte melden Sie das mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Put a # in front of that line of the preset.</source>
        <translation>Setzen Sie ein # vor diese Zeile der Vorgabedatei.</translation>
    </message>
    <message>
        <source>Put settings of your own into another file of that directory.</source>
        <translation>Schreiben Sie eigene Einstellungen in eine andere Datei dieses Verzeichnisses.</translation>
    </message>
    <message>
        <source>Put the card into another slot, one that is wired to the processor, then set passthrough up again.</source>
        <translation>Stecken Sie die Karte in einen Steckplatz, der mit dem Prozessor verbunden ist, dann richten Sie GPU-Passthrough neu ein.</translation>
    </message>
    <message>
        <source>Put the whole kernel command line with these words into {0} and make the image again.</source>
        <translation>Schreiben Sie die ganze Kernel-Befehlszeile mit diesen Wörtern in {0} und machen Sie das Abbild neu.</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>Das Geschriebene wird geprüft</translation>
    </message>
    <message>
        <source>Remove it from the target before the images are made.</source>
        <translation>Entfernen Sie die Datei aus dem Zielsystem, bevor die Abbilder gemacht werden.</translation>
    </message>
    <message>
        <source>Remove the ids from {0}.</source>
        <translation>Entfernen Sie die ids aus {0}.</translation>
    </message>
    <message>
        <source>Remove the line, or look the name up in the comments of the settings file that was shipped.</source>
        <translation>Entfernen Sie die Zeile, oder suchen Sie den Namen in den Kommentaren der mitgelieferten Einstellungsdatei.</translation>
    </message>
    <message>
        <source>Remove {0} from the kernel command line.</source>
        <translation>Entfernen Sie {0} aus der Kernel-Befehlszeile.</translation>
    </message>
    <message>
        <source>Rename that file so that it sorts before ours, or let it add to {0} only.</source>
        <translation>Benennen Sie diese Datei so um, dass sie vor unserer kommt, oder lassen Sie sie zu {0} nur etwas hinzufügen.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or delete it and undo the earlier setup by hand; then run the setup again.</source>
        <translation>Stellen Sie die Datei aus einer Sicherung wieder her, oder löschen Sie sie und machen Sie die frühere Einrichtung von Hand rückgängig; dann führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>Run it as root.</source>
        <translation>Führen Sie es als root aus.</translation>
    </message>
    <message>
        <source>Run the setup again.</source>
        <translation>Führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>Running {0}</source>
        <translation>{0} wird ausgeführt</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>Speichern Sie die Datei als UTF-8-Text.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to an absolute path in quotes without &quot;..&quot; in it, such as &quot;{1}&quot;, or to &quot;&quot; for none.</source>
        <translation>Setzen Sie „{0}“ auf einen absoluten Pfad in Anführungszeichen ohne „..“ darin, etwa &quot;{1}&quot;, oder auf &quot;&quot; für keinen.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to an absolute path in quotes, such as &quot;{1}&quot;.</source>
        <translation>Setzen Sie „{0}“ auf einen absoluten Pfad in Anführungszeichen, etwa &quot;{1}&quot;.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to one of {1}.</source>
        <translation>Setzen Sie „{0}“ auf eines von {1}.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to true or false, without quotes.</source>
        <translation>Setzen Sie „{0}“ auf true oder false, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Set binding = &quot;address&quot; in the settings and set passthrough up again, then only the chosen card is taken.</source>
        <translation>Setzen Sie in den Einstellungen binding = &quot;address&quot; und richten Sie GPU-Passthrough neu ein, dann wird nur die gewählte Karte genommen.</translation>
    </message>
    <message>
        <source>Set binding = &quot;auto&quot; in the settings of the installer.</source>
        <translation>Setzen Sie in den Einstellungen des Installationsprogramms binding = &quot;auto&quot;.</translation>
    </message>
    <message>
        <source>Set passthrough up again with &quot;neuron-hardware-detect apply --target / --gpu ADDRESS&quot;, where ADDRESS is the GPU&apos;s new address, and correct the address in your virtual machines.</source>
        <translation>Richten Sie GPU-Passthrough neu ein, mit „neuron-hardware-detect apply --target / --gpu ADRESSE“, wobei ADRESSE die neue Adresse der GPU ist, und berichtigen Sie die Adresse in Ihren virtuellen Maschinen.</translation>
    </message>
    <message>
        <source>Take {0} out of the boot loader&apos;s configuration, then restart.</source>
        <translation>Nehmen Sie {0} aus der Konfiguration des Bootloaders heraus und starten Sie neu.</translation>
    </message>
    <message>
        <source>The IOMMU is off because the firmware does not offer it, so no virtual machine can get a device.</source>
        <translation>Die IOMMU ist aus, weil die Firmware sie nicht anbietet; deshalb kann keine virtuelle Maschine ein Gerät bekommen.</translation>
    </message>
    <message>
        <source>The IOMMU is off because the kernel does not use it, so no virtual machine can get a device.</source>
        <translation>Die IOMMU ist aus, weil der Kernel sie nicht benutzt; deshalb kann keine virtuelle Maschine ein Gerät bekommen.</translation>
    </message>
    <message>
        <source>The command {0} failed in the installed system with exit code {1}.</source>
        <translation>Der Befehl {0} ist im installierten System mit dem Rückgabewert {1} gescheitert.</translation>
    </message>
    <message>
        <source>The computer was started without GPU passthrough ({0} is on the kernel command line).</source>
        <translation>Der Computer wurde ohne GPU-Passthrough gestartet ({0} steht in der Kernel-Befehlszeile).</translation>
    </message>
    <message>
        <source>The device {1} that was at {0} is not in this computer any more.</source>
        <translation>Das Gerät {1}, das bei {0} war, ist nicht mehr in diesem Computer.</translation>
    </message>
    <message>
        <source>The device {1} that was at {0} is now at {2}.</source>
        <translation>Das Gerät {1}, das bei {0} war, ist jetzt bei {2}.</translation>
    </message>
    <message>
        <source>The driver {1} holds {0} instead of vfio-pci.</source>
        <translation>Der Treiber {1} hat {0} anstelle von vfio-pci.</translation>
    </message>
    <message>
        <source>The image {0} does not hold {1}.</source>
        <translation>Das Abbild {0} enthält {1} nicht.</translation>
    </message>
    <message>
        <source>The kernel parameter {0} has characters that boot configuration could misread, so it is not written.</source>
        <translation>Der Kernel-Parameter {0} hat Zeichen, die in der Startkonfiguration missverstanden werden könnten, deshalb wird er nicht geschrieben.</translation>
    </message>
    <message>
        <source>The kernel was started with {0}, which switches passthrough off.</source>
        <translation>Der Kernel wurde mit {0} gestartet, was GPU-Passthrough ausschaltet.</translation>
    </message>
    <message>
        <source>The kernel was started without {0}, which passthrough needs.</source>
        <translation>Der Kernel wurde ohne {0} gestartet, das GPU-Passthrough braucht.</translation>
    </message>
    <message>
        <source>The running kernel was told to pretend that devices are separate ({0}), so the groups shown are not those of the hardware.</source>
        <translation>Dem laufenden Kernel wurde gesagt, er solle Geräte als getrennt ausgeben ({0}); die gezeigten Gruppen sind deshalb nicht die der Hardware.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be opened, so nothing is set up unless you choose it.</source>
        <translation>Die Einstellungsdatei {0} kann nicht geöffnet werden, deshalb wird nichts eingerichtet, was Sie nicht selbst wählen.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be understood at line {1}, column {2}, so nothing is set up unless you choose it.</source>
        <translation>Die Einstellungsdatei {0} ist in Zeile {1}, Spalte {2} unverständlich, deshalb wird nichts eingerichtet, was Sie nicht selbst wählen.</translation>
    </message>
    <message>
        <source>The settings file {0} is too large to be one, so nothing is set up unless you choose it.</source>
        <translation>Die Einstellungsdatei {0} ist zu groß für eine solche, deshalb wird nichts eingerichtet, was Sie nicht selbst wählen.</translation>
    </message>
    <message>
        <source>The settings name {0} = {1}, which this program does not know.</source>
        <translation>Die Einstellungen nennen {0} = {1}, was dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>The shell does not find {0} at the beginning of {1}.</source>
        <translation>Die Shell findet {0} nicht am Anfang von {1}.</translation>
    </message>
    <message>
        <source>The shell does not find {0} in {1}.</source>
        <translation>Die Shell findet {0} nicht in {1}.</translation>
    </message>
    <message>
        <source>The target {0} could not be opened: {1}.</source>
        <translation>Das Zielsystem {0} konnte nicht geöffnet werden: {1}.</translation>
    </message>
    <message>
        <source>The target {0} was opened for reading only.</source>
        <translation>Das Zielsystem {0} wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>There is no settings file {0}, so every setting has its default.</source>
        <translation>Es gibt keine Einstellungsdatei {0}, deshalb gelten überall die Vorgaben.</translation>
    </message>
    <message>
        <source>There is no system in {0}: neither etc/os-release nor usr/lib/os-release exists beneath it.</source>
        <translation>In {0} ist kein System: Darunter gibt es weder etc/os-release noch usr/lib/os-release.</translation>
    </message>
    <message>
        <source>This computer is itself a virtual machine ({0}).</source>
        <translation>Dieser Computer ist selbst eine virtuelle Maschine ({0}).</translation>
    </message>
    <message>
        <source>This is a mistake in the program: please report it with the log.</source>
        <translation>Das ist ein Fehler im Programm: Bitte melden Sie ihn mit dem Protokoll.</translation>
    </message>
    <message>
        <source>To set it up later, run &quot;neuron-hardware-detect apply&quot; on the installed system.</source>
        <translation>Um sie später einzurichten, führen Sie im installierten System „neuron-hardware-detect apply“ aus.</translation>
    </message>
    <message>
        <source>To set it up, run &quot;neuron-hardware-detect plan&quot; to see what would be done, then &quot;neuron-hardware-detect apply --target /&quot; as root.</source>
        <translation>Um sie einzurichten, führen Sie „neuron-hardware-detect plan“ aus, um zu sehen, was geschähe, dann als root „neuron-hardware-detect apply --target /“.</translation>
    </message>
    <message>
        <source>To set one up later, run &quot;neuron-hardware-detect apply&quot; on the installed system; the installer&apos;s log says why the page failed.</source>
        <translation>Um später eine einzurichten, führen Sie im installierten System „neuron-hardware-detect apply“ aus; warum die Seite nicht angezeigt wurde, steht im Protokoll des Installationsprogramms.</translation>
    </message>
    <message>
        <source>To undo everything, run &quot;sudo neuron-hardware-detect revert --target /&quot; and restart.</source>
        <translation>Um alles rückgängig zu machen, führen Sie „sudo neuron-hardware-detect revert --target /“ aus und starten Sie neu.</translation>
    </message>
    <message>
        <source>To use passthrough, restart and choose the usual boot entry.</source>
        <translation>Um GPU-Passthrough zu benutzen, starten Sie neu und wählen Sie den üblichen Starteintrag.</translation>
    </message>
    <message>
        <source>Two assignments to {1} in {0} run into each other without a blank, so the file is left as it is.</source>
        <translation>Zwei Zuweisungen an {1} in {0} gehen ohne Leerzeichen ineinander über, deshalb bleibt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>Use a graphics card instead; what to do first is given with it.</source>
        <translation>Verwenden Sie stattdessen eine Grafikkarte; was zuerst zu tun ist, steht bei ihr.</translation>
    </message>
    <message>
        <source>Use letters, digits and _ . - , : = / @ + % only.</source>
        <translation>Benutzen Sie nur Buchstaben, Ziffern und _ . - , : = / @ + %.</translation>
    </message>
    <message>
        <source>Use mkinitcpio or dracut for this graphics card.</source>
        <translation>Benutzen Sie für diese Grafikkarte mkinitcpio oder dracut.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Benutzen Sie diese Version.</translation>
    </message>
    <message>
        <source>Usually the initramfs was made without the configuration: make it again (with mkinitcpio: mkinitcpio -P) and restart.</source>
        <translation>Meist wurde das Initramfs ohne die Konfiguration gemacht: Machen Sie es neu (bei mkinitcpio: mkinitcpio -P) und starten Sie neu.</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; if that is what is meant, or remove the line.</source>
        <translation>Schreiben Sie „{0}“, wenn das gemeint ist, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Write [{0}] on a line of its own, and its keys on the lines below.</source>
        <translation>Schreiben Sie [{0}] in eine eigene Zeile und die Schlüssel in die Zeilen darunter.</translation>
    </message>
    <message>
        <source>Write in &quot;{0}&quot; IDs such as &quot;{1}&quot; or addresses such as &quot;{2}&quot;, each in quotes, between [ and ].</source>
        <translation>Schreiben Sie in „{0}“ IDs wie &quot;{1}&quot; oder Adressen wie &quot;{2}&quot;, jede in Anführungszeichen, zwischen [ und ].</translation>
    </message>
    <message>
        <source>Write in &quot;{0}&quot; each kernel parameter in quotes of its own, such as &quot;{1}&quot;, between [ and ], made of letters, digits and _ . - , : = / @ + % only.</source>
        <translation>Schreiben Sie in „{0}“ jeden Kernel-Parameter in eigenen Anführungszeichen, etwa &quot;{1}&quot;, zwischen [ und ], nur aus Buchstaben, Ziffern und _ . - , : = / @ + %.</translation>
    </message>
    <message>
        <source>Writing the configuration</source>
        <translation>Die Konfiguration wird geschrieben</translation>
    </message>
    <message>
        <source>vfio-pci holds {0} too, which was not chosen: it has the same IDs as a device that was.</source>
        <translation>vfio-pci hat auch {0}, das nicht gewählt wurde: Es hat dieselben IDs wie ein gewähltes Gerät.</translation>
    </message>
    <message>
        <source>{0} also tells vfio-pci which functions to take, and only one of the two files counts.</source>
        <translation>{0} sagt vfio-pci ebenfalls, welche Funktionen es nehmen soll, und nur eine der beiden Dateien zählt.</translation>
    </message>
    <message>
        <source>{0} changed after the plan was made, so nothing was written.</source>
        <translation>{0} hat sich geändert, nachdem der Plan gemacht war, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{0} could not be understood (a quotation or a bracket does not end, or there is a here-document), so {1} is left as it is.</source>
        <translation>{0} ist nicht zu verstehen (ein Anführungszeichen oder eine Klammer wird nicht geschlossen, oder es gibt ein Here-Dokument), deshalb bleibt {1}, wie es ist.</translation>
    </message>
    <message>
        <source>{0} does not hold what was written into it.</source>
        <translation>{0} enthält nicht, was hineingeschrieben wurde.</translation>
    </message>
    <message>
        <source>{0} gave other functions to vfio-pci ({1}); the new choice takes their place.</source>
        <translation>{0} gab vfio-pci andere Funktionen ({1}); die neue Auswahl tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>{0} has {1} more than once.</source>
        <translation>{1} steht mehr als einmal in {0}.</translation>
    </message>
    <message>
        <source>{0} in the target could not be read: {1}.</source>
        <translation>{0} im Zielsystem konnte nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} in the target could not be written: {1}.</source>
        <translation>{0} im Zielsystem konnte nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} in the target is damaged, so an interrupted setup cannot be finished.</source>
        <translation>{0} im Zielsystem ist beschädigt, deshalb kann eine unterbrochene Einrichtung nicht beendet werden.</translation>
    </message>
    <message>
        <source>{0} in the target was written by a later version of this program (schema {1}).</source>
        <translation>{0} im Zielsystem wurde von einer späteren Version dieses Programms geschrieben (Schema {1}).</translation>
    </message>
    <message>
        <source>{0} is in IOMMU group {1} together with devices that this computer uses: {2}. No virtual machine that is given {0} will start.</source>
        <translation>{0} ist in der IOMMU-Gruppe {1} zusammen mit Geräten, die dieser Computer benutzt: {2}. Keine virtuelle Maschine, die {0} bekommt, wird starten.</translation>
    </message>
    <message>
        <source>{0} is in no IOMMU group, so no virtual machine can get it.</source>
        <translation>{0} ist in keiner IOMMU-Gruppe, deshalb kann keine virtuelle Maschine es bekommen.</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so vfio-pci does not get into the image.</source>
        <translation>{0} wird nach unserer Datei gelesen und setzt {1} neu, deshalb kommt vfio-pci nicht in das Abbild.</translation>
    </message>
    <message>
        <source>{0} lacks {1}.</source>
        <translation>In {0} fehlt {1}.</translation>
    </message>
    <message>
        <source>{0} names a configuration of its own, {1}, which cannot be completed: the image it makes will not hold vfio-pci.</source>
        <translation>{0} nennt eine eigene Konfiguration, {1}, die nicht ergänzt werden kann: Das Abbild daraus wird vfio-pci nicht enthalten.</translation>
    </message>
    <message>
        <source>{0} of the live medium is still in the target and replaces the hooks of every image.</source>
        <translation>{0} des Live-Mediums ist noch im Zielsystem und ersetzt die Hooks jedes Abbilds.</translation>
    </message>
    <message>
        <source>{0} switched off what passthrough needs and is taken out of {1}.</source>
        <translation>{0} hat ausgeschaltet, was GPU-Passthrough braucht, und wird aus {1} herausgenommen.</translation>
    </message>
    <message>
        <source>{0} was changed by hand since the installer wrote it, and is written anew.</source>
        <translation>{0} wurde von Hand geändert, seit das Installationsprogramm die Datei geschrieben hat, und wird neu geschrieben.</translation>
    </message>
    <message>
        <source>{1} in {0} depends on a condition, so the file is left as it is.</source>
        <translation>{1} in {0} hängt von einer Bedingung ab, deshalb bleibt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>{1} in {0} is changed by a command or a subscript, so the file is left as it is.</source>
        <translation>{1} in {0} wird von einem Befehl oder einem Index geändert, deshalb bleibt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>{1} in {0} is found by running a command, so the file is left as it is.</source>
        <translation>{1} in {0} ergibt sich aus einem Befehl, deshalb bleibt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>{1} in {0} is used as an array and as a text, so the file is left as it is.</source>
        <translation>{1} in {0} wird als Feld und als Text benutzt, deshalb bleibt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>The image {0} could not be read.</source>
        <translation>Das Abbild {0} konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Another setup is changing {0} at this moment, so nothing was written.</source>
        <translation>Eine andere Einrichtung ändert gerade {0}; deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Put the whole kernel command line with these words into {0} in {1} and make the image again.</source>
        <translation>Tragen Sie die ganze Kernel-Befehlszeile mit diesen Wörtern in {0} in {1} ein und erzeugen Sie das Abbild neu.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then run the setup again.</source>
        <translation>Warten Sie, bis sie beendet ist, und starten Sie die Einrichtung dann erneut.</translation>
    </message>
    <message>
        <source>dracut makes a unified kernel image without a command line in it, so {0} is not written anywhere.</source>
        <translation>dracut erzeugt ein vereinigtes Kernel-Abbild ohne Befehlszeile darin; deshalb wird {0} nirgends eingetragen.</translation>
    </message>
    <message>
        <source>A firmware (BIOS) setting that this needs is off: the IOMMU. Until it is on, no graphics card can be reserved.</source>
        <translation>Eine Einstellung der Firmware (BIOS), die dafür nötig ist, ist aus: die IOMMU. Solange sie aus ist, kann keine Grafikkarte reserviert werden.</translation>
    </message>
    <message>
        <source>A monitor is connected to {0} ({1}). That monitor will stay black after the restart.</source>
        <translation>An {0} ist ein Monitor angeschlossen ({1}). Dieser Monitor bleibt nach dem Neustart schwarz.</translation>
    </message>
    <message>
        <source>Add a second graphics card, or switch on the processor&apos;s own graphics in the firmware (BIOS) settings.</source>
        <translation>Bauen Sie eine zweite Grafikkarte ein, oder schalten Sie in den Firmware-Einstellungen (BIOS) die Grafik des Prozessors ein.</translation>
    </message>
    <message>
        <source>Add another graphics card for your desktop first.</source>
        <translation>Bauen Sie zuerst eine weitere Grafikkarte für Ihren Desktop ein.</translation>
    </message>
    <message>
        <source>Add these words to the kernel command line of your boot entry.</source>
        <translation>Fügen Sie diese Wörter der Kernel-Befehlszeile Ihres Boot-Eintrags hinzu.</translation>
    </message>
    <message>
        <source>Add {0} to {1} in that file.</source>
        <translation>Fügen Sie {0} in dieser Datei bei {1} hinzu.</translation>
    </message>
    <message>
        <source>After moving cards to other slots, set up GPU passthrough again.</source>
        <translation>Richten Sie GPU-Passthrough neu ein, nachdem Sie Karten in andere Steckplätze gesetzt haben.</translation>
    </message>
    <message>
        <source>All its messages: journalctl -k -b -1</source>
        <translation>Alle seine Meldungen: journalctl -k -b -1</translation>
    </message>
    <message>
        <source>Allow nested virtualization for this virtual machine in its settings, then restart it.</source>
        <translation>Erlauben Sie in den Einstellungen dieser virtuellen Maschine die verschachtelte Virtualisierung, und starten Sie sie neu.</translation>
    </message>
    <message>
        <source>Check that grub-editenv is installed and that the boot partition is writable.</source>
        <translation>Prüfen Sie, ob grub-editenv installiert ist und ob die Boot-Partition beschreibbar ist.</translation>
    </message>
    <message>
        <source>Choose a graphics card instead.</source>
        <translation>Wählen Sie stattdessen eine Grafikkarte.</translation>
    </message>
    <message>
        <source>Choose it only if you can reach this computer another way, for example over the network.</source>
        <translation>Wählen Sie sie nur, wenn Sie diesen Computer auch anders erreichen, zum Beispiel über das Netzwerk.</translation>
    </message>
    <message>
        <source>Choose it only if your monitor is connected to another graphics card.</source>
        <translation>Wählen Sie sie nur, wenn Ihr Monitor an einer anderen Grafikkarte angeschlossen ist.</translation>
    </message>
    <message>
        <source>Choose them together.</source>
        <translation>Wählen Sie beide zusammen.</translation>
    </message>
    <message>
        <source>Connect a monitor to the mainboard&apos;s own display, or reach this computer over the network.</source>
        <translation>Schließen Sie einen Monitor an den eigenen Anschluss der Hauptplatine an, oder erreichen Sie diesen Computer über das Netzwerk.</translation>
    </message>
    <message>
        <source>Connect your monitor to {0} before you restart, or connect a second cable from this monitor to {0}.</source>
        <translation>Schließen Sie Ihren Monitor vor dem Neustart an {0} an, oder verbinden Sie diesen Monitor mit einem zweiten Kabel mit {0}.</translation>
    </message>
    <message>
        <source>Every graphics card is used by your desktop or is part of the processor.</source>
        <translation>Jede Grafikkarte wird von Ihrem Desktop verwendet oder gehört zum Prozessor.</translation>
    </message>
    <message>
        <source>Every graphics card would be reserved: your desktop has none left.</source>
        <translation>Alle Grafikkarten würden reserviert: Für Ihren Desktop bliebe keine.</translation>
    </message>
    <message>
        <source>For GPU passthrough, add a graphics card.</source>
        <translation>Bauen Sie für GPU-Passthrough eine Grafikkarte ein.</translation>
    </message>
    <message>
        <source>Freeing this card would not help yet: the firmware (BIOS) keeps it from virtual machines.</source>
        <translation>Diese Karte freizumachen würde noch nicht helfen: Die Firmware (BIOS) hält sie von virtuellen Maschinen fern.</translation>
    </message>
    <message>
        <source>GPU passthrough needs a second graphics processor. If this computer has integrated graphics, switch them on in the firmware (BIOS) settings.</source>
        <translation>GPU-Passthrough braucht einen zweiten Grafikprozessor. Hat dieser Computer eine integrierte Grafik, schalten Sie sie in den Firmware-Einstellungen (BIOS) ein.</translation>
    </message>
    <message>
        <source>GPU passthrough works here only if the computer it runs on gives it a graphics card and an IOMMU.</source>
        <translation>GPU-Passthrough geht hier nur, wenn der Computer, auf dem diese virtuelle Maschine läuft, ihr eine Grafikkarte und eine IOMMU gibt.</translation>
    </message>
    <message>
        <source>Give the virtual machine these devices as well.</source>
        <translation>Geben Sie der virtuellen Maschine auch diese Geräte.</translation>
    </message>
    <message>
        <source>Give this virtual machine a larger 64-bit PCI window in its settings, then restart it.</source>
        <translation>Geben Sie dieser virtuellen Maschine in ihren Einstellungen ein größeres 64-Bit-PCI-Fenster, und starten Sie sie neu.</translation>
    </message>
    <message>
        <source>Give this virtual machine an IOMMU in its settings on that computer, then restart it.</source>
        <translation>Geben Sie dieser virtuellen Maschine in ihren Einstellungen auf jenem Computer eine IOMMU, und starten Sie sie neu.</translation>
    </message>
    <message>
        <source>Give this virtual machine another display in its settings, then restart it.</source>
        <translation>Geben Sie dieser virtuellen Maschine in ihren Einstellungen eine weitere Anzeige, und starten Sie sie neu.</translation>
    </message>
    <message>
        <source>If nothing else makes the menu, run {0} in the installed system.</source>
        <translation>Wenn nichts anderes das Menü erstellt, führen Sie {0} im installierten System aus.</translation>
    </message>
    <message>
        <source>If the screen stays black, press e in the boot menu and add {0}.</source>
        <translation>Bleibt der Bildschirm schwarz, drücken Sie im Boot-Menü e und fügen Sie {0} hinzu.</translation>
    </message>
    <message>
        <source>If this system starts from an entry on it, mount it and run the setup again.</source>
        <translation>Startet dieses System von einem Eintrag darauf, hängen Sie sie ein und führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>If you add a graphics card later, run &quot;neuron-hardware-detect scan&quot;.</source>
        <translation>Wenn Sie später eine Grafikkarte einbauen, führen Sie „neuron-hardware-detect scan“ aus.</translation>
    </message>
    <message>
        <source>In the start before this one vfio-pci was not loaded.</source>
        <translation>Beim vorigen Start war vfio-pci nicht geladen.</translation>
    </message>
    <message>
        <source>Install the latest firmware (BIOS) update. If that does not help, ask the board&apos;s maker: the ACPI table {0} requires it.</source>
        <translation>Installieren Sie die neueste Firmware (BIOS). Hilft das nicht, fragen Sie den Hersteller der Hauptplatine: Die ACPI-Tabelle {0} verlangt es.</translation>
    </message>
    <message>
        <source>Integrated graphics cannot be moved; for GPU passthrough, use a graphics card.</source>
        <translation>Integrierte Grafik lässt sich nicht umsetzen; verwenden Sie für GPU-Passthrough eine Grafikkarte.</translation>
    </message>
    <message>
        <source>Integrated graphics rarely work in a virtual machine, and {0} is part of the processor.</source>
        <translation>Integrierte Grafik funktioniert in einer virtuellen Maschine selten, und {0} ist Teil des Prozessors.</translation>
    </message>
    <message>
        <source>It is not in the initramfs: make that again (with mkinitcpio: mkinitcpio -P) and restart.</source>
        <translation>Er ist nicht im Initramfs: Erstellen Sie es neu (mit mkinitcpio: mkinitcpio -P), und starten Sie neu.</translation>
    </message>
    <message>
        <source>Keep it plugged in, always in the same port, and switch it on before this computer starts.</source>
        <translation>Lassen Sie es immer am selben Anschluss eingesteckt, und schalten Sie es ein, bevor dieser Computer startet.</translation>
    </message>
    <message>
        <source>Look for a firmware (BIOS) update.</source>
        <translation>Suchen Sie nach einer neueren Firmware (BIOS).</translation>
    </message>
    <message>
        <source>Memory area {1} of {0} was in use when vfio-pci wanted it, usually by the firmware&apos;s picture.</source>
        <translation>Der Speicherbereich {1} von {0} war belegt, als vfio-pci ihn haben wollte, meist durch das Bild der Firmware.</translation>
    </message>
    <message>
        <source>Mount it and run the setup again; the entries on it must get {0}.</source>
        <translation>Hängen Sie sie ein und führen Sie die Einrichtung noch einmal aus; die Einträge darauf brauchen {0}.</translation>
    </message>
    <message>
        <source>Move {0} to another slot, or take it out. The graphics card can stay where it is.</source>
        <translation>Setzen Sie {0} in einen anderen Steckplatz, oder bauen Sie das Gerät aus. Die Grafikkarte kann bleiben, wo sie ist.</translation>
    </message>
    <message>
        <source>No boot entry of this system was found, so no kernel is started with {0}.</source>
        <translation>Es wurde kein Boot-Eintrag dieses Systems gefunden, also startet kein Kernel mit {0}.</translation>
    </message>
    <message>
        <source>No single card can be reserved. {0} and {1} can be reserved together.</source>
        <translation>Keine einzelne Karte kann reserviert werden. {0} und {1} können zusammen reserviert werden.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. They disappear if {0} itself is reserved.</source>
        <translation>Nichts ist zu tun. Sie verschwinden, wenn {0} selbst reserviert wird.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: choose another graphics card.</source>
        <translation>Nichts ist zu tun: Wählen Sie eine andere Grafikkarte.</translation>
    </message>
    <message>
        <source>Nothing was changed: &quot;{0}&quot; ended with {1}: {2}</source>
        <translation>Nichts wurde geändert: „{0}“ endete mit {1}: {2}</translation>
    </message>
    <message>
        <source>Nothing was changed: GRUB cannot write to {0}, so a choice for the next start would hold for every start after it as well.</source>
        <translation>Nichts wurde geändert: GRUB kann nicht auf {0} schreiben, deshalb würde eine Wahl für den nächsten Start auch für jeden weiteren gelten.</translation>
    </message>
    <message>
        <source>Nothing was changed: GRUB_DEFAULT in /etc/default/grub names one entry that always starts.</source>
        <translation>Nichts wurde geändert: GRUB_DEFAULT in /etc/default/grub nennt einen Eintrag, der immer startet.</translation>
    </message>
    <message>
        <source>Nothing was changed: the boot menu has no entry with GPU passthrough.</source>
        <translation>Nichts wurde geändert: Das Boot-Menü hat keinen Eintrag mit GPU-Passthrough.</translation>
    </message>
    <message>
        <source>Nothing was changed: the boot menu has no entry without GPU passthrough.</source>
        <translation>Nichts wurde geändert: Das Boot-Menü hat keinen Eintrag ohne GPU-Passthrough.</translation>
    </message>
    <message>
        <source>Nothing was changed: the next start can be chosen ahead with GRUB and systemd-boot only, and this system uses {0}.</source>
        <translation>Nichts wurde geändert: Der nächste Start lässt sich nur mit GRUB und systemd-boot vorab wählen, und dieses System verwendet {0}.</translation>
    </message>
    <message>
        <source>Parts of this computer cannot be moved; only a firmware (BIOS) update may help.</source>
        <translation>Teile dieses Computers lassen sich nicht umsetzen; nur eine neuere Firmware (BIOS) kann helfen.</translation>
    </message>
    <message>
        <source>Plug the enclosure into another port, or look for a firmware (BIOS) update.</source>
        <translation>Stecken Sie das Gehäuse an einen anderen Anschluss, oder suchen Sie nach einer neueren Firmware (BIOS).</translation>
    </message>
    <message>
        <source>Put the card into another slot, or look for a firmware (BIOS) update.</source>
        <translation>Setzen Sie die Karte in einen anderen Steckplatz, oder suchen Sie nach einer neueren Firmware (BIOS).</translation>
    </message>
    <message>
        <source>Put the card into the slot nearest to the processor, or give the virtual machine these devices as well.</source>
        <translation>Setzen Sie die Karte in den Steckplatz, der dem Prozessor am nächsten ist, oder geben Sie der virtuellen Maschine auch diese Geräte.</translation>
    </message>
    <message>
        <source>Put the card into the slot nearest to the processor, or look for a firmware (BIOS) update.</source>
        <translation>Setzen Sie die Karte in den Steckplatz, der dem Prozessor am nächsten ist, oder suchen Sie nach einer neueren Firmware (BIOS).</translation>
    </message>
    <message>
        <source>Put the other card back, or take passthrough out: neuron-hardware-detect revert --target /</source>
        <translation>Setzen Sie die andere Karte wieder ein, oder nehmen Sie GPU-Passthrough zurück: neuron-hardware-detect revert --target /</translation>
    </message>
    <message>
        <source>Restart and choose the entry in the boot menu, or use &quot;neuron-hardware-detect switch&quot;.</source>
        <translation>Starten Sie neu und wählen Sie den Eintrag im Boot-Menü, oder verwenden Sie „neuron-hardware-detect switch“.</translation>
    </message>
    <message>
        <source>Restart and choose the entry in the boot menu.</source>
        <translation>Starten Sie neu und wählen Sie den Eintrag im Boot-Menü.</translation>
    </message>
    <message>
        <source>Restart and choose the entry without GPU passthrough in the boot menu.</source>
        <translation>Starten Sie neu und wählen Sie im Boot-Menü den Eintrag ohne GPU-Passthrough.</translation>
    </message>
    <message>
        <source>Restart when you like. The start after it is as usual again.</source>
        <translation>Starten Sie neu, wann Sie möchten. Der Start danach ist wieder wie gewohnt.</translation>
    </message>
    <message>
        <source>Restart without it. Setting up GPU passthrough removes it from the installed system.</source>
        <translation>Starten Sie ohne ihn neu. Das Einrichten von GPU-Passthrough entfernt ihn aus dem installierten System.</translation>
    </message>
    <message>
        <source>Run &quot;neuron-hardware-detect apply --target /&quot; as root: it makes the entry again, unless rescue_entry is false in the settings.</source>
        <translation>Führen Sie „neuron-hardware-detect apply --target /“ als root aus: Das erstellt den Eintrag neu, außer rescue_entry ist in den Einstellungen false.</translation>
    </message>
    <message>
        <source>Run it as root; else restart and choose the entry in the boot menu.</source>
        <translation>Führen Sie es als root aus; sonst starten Sie neu und wählen Sie den Eintrag im Boot-Menü.</translation>
    </message>
    <message>
        <source>Run {0} in the installed system, or add these words to the kernel command line of your boot entry.</source>
        <translation>Führen Sie {0} im installierten System aus, oder fügen Sie diese Wörter der Kernel-Befehlszeile Ihres Boot-Eintrags hinzu.</translation>
    </message>
    <message>
        <source>Safe to reserve: nothing else depends on {0}, and your desktop runs on {1}.</source>
        <translation>Kann bedenkenlos reserviert werden: Nichts anderes hängt von {0} ab, und Ihr Desktop läuft auf {1}.</translation>
    </message>
    <message>
        <source>Safe to reserve: nothing else depends on {0}.</source>
        <translation>Kann bedenkenlos reserviert werden: Nichts anderes hängt von {0} ab.</translation>
    </message>
    <message>
        <source>Scan again; &quot;neuron-hardware-detect scan&quot; lists the graphics cards and their addresses.</source>
        <translation>Suchen Sie erneut; „neuron-hardware-detect scan“ listet die Grafikkarten und ihre Adressen auf.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to a whole number from {1} to {2}, without quotes.</source>
        <translation>Setzen Sie „{0}“ auf eine ganze Zahl von {1} bis {2}, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Set GRUB_DEFAULT=saved there, run &quot;{0}mkconfig -o {1}/grub.cfg&quot;, and try again.</source>
        <translation>Setzen Sie dort GRUB_DEFAULT=saved, führen Sie „{0}mkconfig -o {1}/grub.cfg“ aus, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Start once with passthrough, then look again.</source>
        <translation>Starten Sie einmal mit GPU-Passthrough, und sehen Sie dann noch einmal nach.</translation>
    </message>
    <message>
        <source>Start the system without the hypervisor, or give this virtual machine an IOMMU in its settings.</source>
        <translation>Starten Sie das System ohne den Hypervisor, oder geben Sie dieser virtuellen Maschine in ihren Einstellungen eine IOMMU.</translation>
    </message>
    <message>
        <source>Switch on &quot;Above 4G Decoding&quot; in the firmware (BIOS) settings, then restart.</source>
        <translation>Schalten Sie in den Firmware-Einstellungen (BIOS) „Above 4G Decoding“ ein, und starten Sie neu.</translation>
    </message>
    <message>
        <source>Switch on &quot;IOMMU&quot; (also called AMD-Vi) in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>Schalten Sie in den Firmware-Einstellungen (BIOS) „IOMMU“ (auch AMD-Vi genannt) ein, und starten Sie neu. Wenn Sie es nicht finden, unterstützt dieser Computer es vielleicht nicht.</translation>
    </message>
    <message>
        <source>Switch on &quot;Intel Virtualization Technology&quot; (VT-x) in the firmware (BIOS) settings, then restart.</source>
        <translation>Schalten Sie in den Firmware-Einstellungen (BIOS) „Intel Virtualization Technology“ (VT-x) ein, und starten Sie neu.</translation>
    </message>
    <message>
        <source>Switch on &quot;SVM Mode&quot; in the firmware (BIOS) settings, then restart.</source>
        <translation>Schalten Sie in den Firmware-Einstellungen (BIOS) „SVM Mode“ ein, und starten Sie neu.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>Schalten Sie in den Firmware-Einstellungen (BIOS) „VT-d“ ein, und starten Sie neu. Wenn Sie es nicht finden, unterstützt dieser Computer es vielleicht nicht.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; or &quot;IOMMU&quot; in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>Schalten Sie in den Firmware-Einstellungen (BIOS) „VT-d“ oder „IOMMU“ ein, und starten Sie neu. Wenn Sie es nicht finden, unterstützt dieser Computer es vielleicht nicht.</translation>
    </message>
    <message>
        <source>Switch the computer off completely, check the card&apos;s power and that it sits firmly, then start again.</source>
        <translation>Schalten Sie den Computer ganz aus, prüfen Sie die Stromversorgung der Karte und ob sie fest sitzt, und schalten Sie wieder ein.</translation>
    </message>
    <message>
        <source>Switch the computer off completely, then start it again.</source>
        <translation>Schalten Sie den Computer ganz aus und wieder ein.</translation>
    </message>
    <message>
        <source>Switch the computer off completely, then start it again. If nothing changes, the card may be faulty.</source>
        <translation>Schalten Sie den Computer ganz aus und wieder ein. Ändert sich nichts, ist die Karte vielleicht defekt.</translation>
    </message>
    <message>
        <source>The IOMMU does not cover {0}, so no virtual machine can have it.</source>
        <translation>Die IOMMU erfasst {0} nicht, also kann keine virtuelle Maschine sie bekommen.</translation>
    </message>
    <message>
        <source>The IOMMU is off, so we cannot check what each graphics card shares with other devices.</source>
        <translation>Die IOMMU ist aus, deshalb lässt sich nicht prüfen, was jede Grafikkarte mit anderen Geräten teilt.</translation>
    </message>
    <message>
        <source>The card is in a slot at the processor already. Look for a firmware (BIOS) update, or move the other devices.</source>
        <translation>Die Karte steckt schon in einem Steckplatz am Prozessor. Suchen Sie nach einer neueren Firmware (BIOS), oder setzen Sie die anderen Geräte um.</translation>
    </message>
    <message>
        <source>The driver {1} took {0} before vfio-pci could.</source>
        <translation>Der Treiber {1} hat {0} genommen, bevor vfio-pci es konnte.</translation>
    </message>
    <message>
        <source>The firmware (BIOS) found no address space for the memory of {0}, so the card cannot work.</source>
        <translation>Die Firmware (BIOS) hat keinen Adressraum für den Speicher von {0} gefunden, deshalb kann die Karte nicht arbeiten.</translation>
    </message>
    <message>
        <source>The firmware (BIOS) requires fixed memory for {0} (a 1:1 IOMMU mapping). Linux 6.6 and later never give such a card to a virtual machine.</source>
        <translation>Die Firmware (BIOS) verlangt festen Speicher für {0} (eine 1:1-Zuordnung der IOMMU). Linux ab 6.6 gibt eine solche Karte nie an eine virtuelle Maschine.</translation>
    </message>
    <message>
        <source>The journal of the start before this one cannot be read.</source>
        <translation>Das Journal des vorigen Starts lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The kernel knows no way to reset {0}, so a virtual machine may be able to use it only once each time this computer starts.</source>
        <translation>Der Kernel kennt keinen Weg, {0} zurückzusetzen, deshalb kann eine virtuelle Maschine sie nach jedem Start dieses Computers vielleicht nur einmal verwenden.</translation>
    </message>
    <message>
        <source>The processor&apos;s virtualization ({0}) is off, so no virtual machine can start.</source>
        <translation>Die Virtualisierung des Prozessors ({0}) ist aus, deshalb kann keine virtuelle Maschine starten.</translation>
    </message>
    <message>
        <source>The running kernel has the parameter {0}, which switches the IOMMU off.</source>
        <translation>Der laufende Kernel hat den Parameter {0}, der die IOMMU ausschaltet.</translation>
    </message>
    <message>
        <source>The running system was started without IOMMU support, so we cannot check what each graphics card shares with other devices. You can still choose one now.</source>
        <translation>Das laufende System wurde ohne IOMMU-Unterstützung gestartet, deshalb lässt sich nicht prüfen, was jede Grafikkarte mit anderen Geräten teilt. Sie können trotzdem jetzt eine wählen.</translation>
    </message>
    <message>
        <source>The settings bind by IDs, which also takes these devices from your desktop: {0}.</source>
        <translation>Die Einstellungen binden nach IDs, was Ihrem Desktop auch diese Geräte nimmt: {0}.</translation>
    </message>
    <message>
        <source>The start before this one was without GPU passthrough ({0} was on the kernel command line).</source>
        <translation>Der vorige Start war ohne GPU-Passthrough ({0} stand auf der Kernel-Befehlszeile).</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: besides the card for virtual machines there was no graphics card.</source>
        <translation>Der Start mit GPU-Passthrough hatte kein Bild: Außer der Karte für virtuelle Maschinen gab es keine Grafikkarte.</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: no driver held {0}, the graphics card of this computer.</source>
        <translation>Der Start mit GPU-Passthrough hatte kein Bild: Kein Treiber hielt {0}, die Grafikkarte dieses Computers.</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: vfio-pci held {0} too, the graphics card of this computer.</source>
        <translation>Der Start mit GPU-Passthrough hatte kein Bild: vfio-pci hielt auch {0}, die Grafikkarte dieses Computers.</translation>
    </message>
    <message>
        <source>The start with GPU passthrough has a picture: the trial is over.</source>
        <translation>Der Start mit GPU-Passthrough hat ein Bild: Der Probelauf ist vorbei.</translation>
    </message>
    <message>
        <source>The tries of the trial could not be written: {0}</source>
        <translation>Die Versuche des Probelaufs konnten nicht geschrieben werden: {0}</translation>
    </message>
    <message>
        <source>There are {0} identical graphics cards ({1}). The one you choose is recognized by its slot.</source>
        <translation>Es gibt {0} gleiche Grafikkarten ({1}). Die gewählte wird an ihrem Steckplatz erkannt.</translation>
    </message>
    <message>
        <source>There is no graphics card at {0} that can be reserved.</source>
        <translation>An {0} ist keine Grafikkarte, die reserviert werden kann.</translation>
    </message>
    <message>
        <source>There is no graphics card that can be reserved for virtual machines.</source>
        <translation>Es gibt keine Grafikkarte, die für virtuelle Maschinen reserviert werden kann.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>There was no room for memory area {1} of {0}, so no driver can use the card fully.</source>
        <translation>Für den Speicherbereich {1} von {0} war kein Platz, deshalb kann kein Treiber die Karte ganz nutzen.</translation>
    </message>
    <message>
        <source>This computer has no graphics card that can be reserved for virtual machines.</source>
        <translation>Dieser Computer hat keine Grafikkarte, die für virtuelle Maschinen reserviert werden kann.</translation>
    </message>
    <message>
        <source>This system runs under a hypervisor that has the IOMMU, so no virtual machine of its own can get a device.</source>
        <translation>Dieses System läuft unter einem Hypervisor, der die IOMMU hat, also kann keine virtuelle Maschine darin ein Gerät bekommen.</translation>
    </message>
    <message>
        <source>This system runs under the Xen hypervisor, which has the IOMMU. The way graphics cards are reserved here (VFIO) does not work under Xen.</source>
        <translation>Dieses System läuft unter dem Hypervisor Xen, der die IOMMU hat. Die Art, wie hier Grafikkarten reserviert werden (VFIO), funktioniert unter Xen nicht.</translation>
    </message>
    <message>
        <source>This virtual machine has no IOMMU: the IOMMU belongs to the computer it runs on.</source>
        <translation>Diese virtuelle Maschine hat keine IOMMU: Die IOMMU gehört dem Computer, auf dem sie läuft.</translation>
    </message>
    <message>
        <source>To change it, edit &quot;exclude&quot; in /etc/neuron-os/installer.toml.</source>
        <translation>Um das zu ändern, bearbeiten Sie „exclude“ in /etc/neuron-os/installer.toml.</translation>
    </message>
    <message>
        <source>To check first, restart with &quot;intel_iommu=on&quot; among the kernel parameters. Setting up GPU passthrough adds it to the installed system.</source>
        <translation>Um es vorher zu prüfen, starten Sie mit „intel_iommu=on“ unter den Kernel-Parametern neu. Das Einrichten von GPU-Passthrough fügt es dem installierten System hinzu.</translation>
    </message>
    <message>
        <source>To check first, restart without &quot;amd_iommu=off&quot; and &quot;iommu=off&quot; among the kernel parameters. Setting up GPU passthrough removes them from the installed system.</source>
        <translation>Um es vorher zu prüfen, starten Sie ohne „amd_iommu=off“ und „iommu=off“ unter den Kernel-Parametern neu. Das Einrichten von GPU-Passthrough entfernt sie aus dem installierten System.</translation>
    </message>
    <message>
        <source>To free it: choose hybrid graphics in the firmware (BIOS) settings, so that the desktop runs on the integrated graphics, then restart.</source>
        <translation>So wird sie frei: Wählen Sie in den Firmware-Einstellungen (BIOS) die Hybridgrafik, damit der Desktop auf der integrierten Grafik läuft, und starten Sie neu.</translation>
    </message>
    <message>
        <source>To free this card: choose the integrated graphics as primary display in the firmware (BIOS) settings, then restart. If the first picture still comes from this card, the firmware ignores the setting; then only a firmware update or another graphics card for the desktop helps.</source>
        <translation>So wird diese Karte frei: Wählen Sie in den Firmware-Einstellungen (BIOS) die integrierte Grafik als primäre Anzeige, und starten Sie neu. Kommt das erste Bild weiter von dieser Karte, beachtet die Firmware die Einstellung nicht; dann hilft nur eine neuere Firmware oder eine weitere Grafikkarte für den Desktop.</translation>
    </message>
    <message>
        <source>To free this card: connect your monitor to the mainboard, choose its own display as primary display in the firmware (BIOS) settings, then restart.</source>
        <translation>So wird diese Karte frei: Schließen Sie Ihren Monitor an die Hauptplatine an, wählen Sie in den Firmware-Einstellungen (BIOS) deren eigene Anzeige als primäre, und starten Sie neu.</translation>
    </message>
    <message>
        <source>To free this card: connect your monitor to {0}, choose that card as primary display in the firmware (BIOS) settings, then restart.</source>
        <translation>So wird diese Karte frei: Schließen Sie Ihren Monitor an {0} an, wählen Sie diese Karte in den Firmware-Einstellungen (BIOS) als primäre Anzeige, und starten Sie neu.</translation>
    </message>
    <message>
        <source>To free this card: plug your monitor into the mainboard, choose the integrated graphics as primary display in the firmware (BIOS) settings, then restart. If the first picture still comes from this card, the firmware ignores the setting; then only a firmware update or another graphics card for the desktop helps.</source>
        <translation>So wird diese Karte frei: Schließen Sie Ihren Monitor an die Hauptplatine an, wählen Sie in den Firmware-Einstellungen (BIOS) die integrierte Grafik als primäre Anzeige, und starten Sie neu. Kommt das erste Bild weiter von dieser Karte, beachtet die Firmware die Einstellung nicht; dann hilft nur eine neuere Firmware oder eine weitere Grafikkarte für den Desktop.</translation>
    </message>
    <message>
        <source>To go back, run &quot;neuron-hardware-detect switch {0}&quot;.</source>
        <translation>Zum Zurückkehren führen Sie „neuron-hardware-detect switch {0}“ aus.</translation>
    </message>
    <message>
        <source>To see the real groups, restart without this parameter. With it, a virtual machine may reach this computer&apos;s memory.</source>
        <translation>Um die wirklichen Gruppen zu sehen, starten Sie ohne diesen Parameter neu. Mit ihm kann eine virtuelle Maschine vielleicht auf den Speicher dieses Computers zugreifen.</translation>
    </message>
    <message>
        <source>We could not find out whether your desktop uses {0}; if it does, the screen stays black after the restart.</source>
        <translation>Es ließ sich nicht herausfinden, ob Ihr Desktop {0} verwendet; wenn ja, bleibt der Bildschirm nach dem Neustart schwarz.</translation>
    </message>
    <message>
        <source>We could not find out which graphics card your monitor is connected to.</source>
        <translation>Es ließ sich nicht herausfinden, an welcher Grafikkarte Ihr Monitor angeschlossen ist.</translation>
    </message>
    <message>
        <source>Whether this start has a picture cannot be known, since no monitor is seen. It counts as no failure.</source>
        <translation>Ob dieser Start ein Bild hat, ist nicht zu erkennen, da kein Monitor zu sehen ist. Das zählt nicht als Fehlschlag.</translation>
    </message>
    <message>
        <source>Your desktop runs on {0}. If it ran on the integrated graphics, {0} could be reserved.</source>
        <translation>Ihr Desktop läuft auf {0}. Liefe er auf der integrierten Grafik, könnte {0} reserviert werden.</translation>
    </message>
    <message>
        <source>Your desktop stays on the monitor at {0}. To see it on this one too, connect a second cable to {0}.</source>
        <translation>Ihr Desktop bleibt auf dem Monitor an {0}. Um ihn auch auf diesem zu sehen, verbinden Sie ihn mit einem zweiten Kabel mit {0}.</translation>
    </message>
    <message>
        <source>Your desktop uses {0}, so it stays.</source>
        <translation>Ihr Desktop verwendet {0}, deshalb bleibt die Karte bei ihm.</translation>
    </message>
    <message>
        <source>Your desktop uses {0}: if you reserve it, the screen stays black after the restart.</source>
        <translation>Ihr Desktop verwendet {0}: Wenn Sie die Karte reservieren, bleibt der Bildschirm nach dem Neustart schwarz.</translation>
    </message>
    <message>
        <source>proxmox-boot-tool makes all entries of the boot menu itself, so it gets none without passthrough.</source>
        <translation>proxmox-boot-tool erstellt alle Einträge des Boot-Menüs selbst, deshalb bekommt es keinen ohne Passthrough.</translation>
    </message>
    <message>
        <source>{0} can be reserved only together with {1}: they share one IOMMU group.</source>
        <translation>{0} kann nur zusammen mit {1} reserviert werden: Sie teilen sich eine IOMMU-Gruppe.</translation>
    </message>
    <message>
        <source>{0} does not answer any more ({1}).</source>
        <translation>{0} antwortet nicht mehr ({1}).</translation>
    </message>
    <message>
        <source>{0} has no monitor socket of its own: what a virtual machine draws with it appears in a window or over the network.</source>
        <translation>{0} hat keinen eigenen Monitoranschluss: Was eine virtuelle Maschine damit zeichnet, erscheint in einem Fenster oder über das Netzwerk.</translation>
    </message>
    <message>
        <source>{0} is excluded by the settings: your distributor has preset this.</source>
        <translation>{0} ist durch die Einstellungen ausgeschlossen: Ihr Distributor hat das voreingestellt.</translation>
    </message>
    <message>
        <source>{0} is in an external enclosure: unplugging it while a virtual machine uses it crashes that machine.</source>
        <translation>{0} steckt in einem externen Gehäuse: Wird es abgezogen, während eine virtuelle Maschine die Karte benutzt, stürzt diese ab.</translation>
    </message>
    <message>
        <source>{0} is in {1}, but it is not mounted, so boot entries on it are left as they are.</source>
        <translation>{0} steht in {1}, ist aber nicht eingehängt; Boot-Einträge darauf bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so {2} is lost.</source>
        <translation>{0} wird nach unserer Datei gelesen und setzt {1} neu, deshalb geht {2} verloren.</translation>
    </message>
    <message>
        <source>{0} is the display of the server&apos;s remote management and always stays.</source>
        <translation>{0} ist die Anzeige der Fernwartung des Servers und bleibt immer.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card: if it is reserved for virtual machines, your desktop has none.</source>
        <translation>{0} ist die einzige Grafikkarte: Wird sie für virtuelle Maschinen reserviert, hat Ihr Desktop keine.</translation>
    </message>
    <message>
        <source>{0} now holds {1}, but no boot entry of this system was found that is made from it.</source>
        <translation>{0} enthält jetzt {1}, aber es wurde kein Boot-Eintrag dieses Systems gefunden, der daraus entsteht.</translation>
    </message>
    <message>
        <source>{0} now holds {1}, but there is no GRUB menu yet.</source>
        <translation>{0} enthält jetzt {1}, aber es gibt noch kein GRUB-Menü.</translation>
    </message>
    <message>
        <source>{0} offers {1} virtual functions (SR-IOV). They are parts of it for virtual machines, not graphics cards that can be reserved.</source>
        <translation>{0} bietet {1} virtuelle Funktionen (SR-IOV). Sie sind Teile davon für virtuelle Maschinen, keine Grafikkarten, die reserviert werden können.</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group only with devices that your desktop can do without.</source>
        <translation>{0} teilt sich die IOMMU-Gruppe nur mit Geräten, auf die Ihr Desktop verzichten kann.</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group with devices that this computer needs: {1}.</source>
        <translation>{0} teilt sich die IOMMU-Gruppe mit Geräten, die dieser Computer braucht: {1}.</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group with {1}. A virtual machine gets the card only if this computer gives these up too.</source>
        <translation>{0} teilt sich die IOMMU-Gruppe mit {1}. Eine virtuelle Maschine bekommt die Karte nur, wenn dieser Computer auch diese abgibt.</translation>
    </message>
    <message>
        <source>Add these three options there, then run {3}: {0} {1} {2}</source>
        <translation>Fügen Sie diese drei Optionen dort hinzu und führen Sie {3} aus: {0} {1} {2}</translation>
    </message>
    <message>
        <source>Correct that line; then the file decides again.</source>
        <translation>Berichtigen Sie diese Zeile; dann entscheidet die Datei wieder.</translation>
    </message>
    <message>
        <source>Correct the cause and run the setup again; it begins with that.</source>
        <translation>Beheben Sie die Ursache und führen Sie die Einrichtung noch einmal aus; sie beginnt damit.</translation>
    </message>
    <message>
        <source>Correct the cause, then run &quot;sudo neuron-hardware-detect revert --target {0}&quot; or set up again: both first finish what was begun.</source>
        <translation>Beheben Sie die Ursache, und führen Sie „sudo neuron-hardware-detect revert --target {0}“ aus oder richten Sie neu ein: Beides beendet zuerst, was begonnen wurde.</translation>
    </message>
    <message>
        <source>Do what the other warnings say, then run the setup again.</source>
        <translation>Tun Sie, was die anderen Warnungen sagen, und führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>Even root is refused there: look at its attributes (lsattr), at how it is mounted and at the kernel log, then run the setup again.</source>
        <translation>Dort wird sogar root abgewiesen: Sehen Sie sich die Attribute (lsattr), die Art der Einhängung und das Kernel-Protokoll an, und führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>Every file is written, but what was needed on the way could not be taken away, or a power cut may still undo it: {0}</source>
        <translation>Jede Datei ist geschrieben, aber was unterwegs nötig war, ließ sich nicht entfernen, oder ein Stromausfall kann es noch rückgängig machen: {0}</translation>
    </message>
    <message>
        <source>Free some space on that file system and run the setup again.</source>
        <translation>Schaffen Sie Platz auf diesem Dateisystem und führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>GPU passthrough was not set up. Your graphics cards work as usual.</source>
        <translation>GPU-Passthrough wurde nicht eingerichtet. Ihre Grafikkarten arbeiten wie gewohnt.</translation>
    </message>
    <message>
        <source>If that line is from an older setup, put a # in front of it and run the setup again.</source>
        <translation>Wenn diese Zeile von einer älteren Einrichtung stammt, setzen Sie ein # davor und führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>If the screen stays black, press e in the boot menu and remove {0}.</source>
        <translation>Bleibt der Bildschirm schwarz, drücken Sie im Boot-Menü e und entfernen Sie {0}.</translation>
    </message>
    <message>
        <source>If the screen stays black, restart and choose the &quot;no GPU passthrough&quot; entry in the boot menu.</source>
        <translation>Bleibt der Bildschirm schwarz, starten Sie neu und wählen Sie im Boot-Menü den Eintrag „no GPU passthrough“.</translation>
    </message>
    <message>
        <source>If the screen stays black, start the installation medium, mount this system and run &quot;neuron-hardware-detect revert --target&quot; with its mount point.</source>
        <translation>Bleibt der Bildschirm schwarz, starten Sie das Installationsmedium, hängen Sie dieses System ein und führen Sie „neuron-hardware-detect revert --target“ mit seinem Einhängepunkt aus.</translation>
    </message>
    <message>
        <source>Look at that file. Setting up again puts in what is missing; taking the setup back leaves what others wrote.</source>
        <translation>Sehen Sie sich diese Datei an. Eine neue Einrichtung fügt das Fehlende ein; das Zurücknehmen lässt, was andere geschrieben haben.</translation>
    </message>
    <message>
        <source>Make it again with its own program, so that it holds vfio-pci.</source>
        <translation>Erstellen Sie es mit seinem eigenen Programm neu, damit es vfio-pci enthält.</translation>
    </message>
    <message>
        <source>NixOS makes its boot files from {0}, so nothing was written.</source>
        <translation>NixOS erstellt seine Boot-Dateien aus {0}, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>Nicht nötig.</translation>
    </message>
    <message>
        <source>Not needed: every file is set up already.</source>
        <translation>Nicht nötig: Jede Datei ist schon eingerichtet.</translation>
    </message>
    <message>
        <source>Nothing was changed: what was set up before for GPU passthrough is still there.</source>
        <translation>Nichts wurde geändert: Was vorher für GPU-Passthrough eingerichtet wurde, besteht weiter.</translation>
    </message>
    <message>
        <source>Only the files were compared: programs of the installed system could not be run.</source>
        <translation>Nur die Dateien wurden verglichen: Programme des installierten Systems ließen sich nicht ausführen.</translation>
    </message>
    <message>
        <source>Put a file in its place, or remove the link, and run the setup again.</source>
        <translation>Legen Sie an ihrer Stelle eine Datei an, oder entfernen Sie den Link, und führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>Run &quot;sudo neuron-hardware-detect verify&quot;.</source>
        <translation>Führen Sie „sudo neuron-hardware-detect verify“ aus.</translation>
    </message>
    <message>
        <source>Run these two commands in it, then restart: {0} and {1}</source>
        <translation>Führen Sie darin diese zwei Befehle aus, und starten Sie neu: {0} und {1}</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to true or false, without quotes, or to &quot;auto&quot;.</source>
        <translation>Setzen Sie „{0}“ auf true oder false, ohne Anführungszeichen, oder auf &quot;auto&quot;.</translation>
    </message>
    <message>
        <source>Somebody changed {0} after an earlier setup was interrupted, so it stays as it is.</source>
        <translation>Jemand hat {0} geändert, nachdem eine frühere Einrichtung unterbrochen wurde; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Somebody changed {0} after an earlier setup was interrupted, so it stays as it is; this is not in it: {1}</source>
        <translation>Jemand hat {0} geändert, nachdem eine frühere Einrichtung unterbrochen wurde; die Datei bleibt, wie sie ist; das fehlt darin: {1}</translation>
    </message>
    <message>
        <source>Take the checksum out with {0}, run the setup again, then enroll the new one.</source>
        <translation>Nehmen Sie die Prüfsumme mit {0} heraus, führen Sie die Einrichtung noch einmal aus, und tragen Sie die neue ein.</translation>
    </message>
    <message>
        <source>Take the mark away with &quot;{0} {1}&quot;, then run the setup again.</source>
        <translation>Nehmen Sie die Markierung mit „{0} {1}“ weg, und führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>Take {0} out of omit_drivers in that file and run the setup again.</source>
        <translation>Nehmen Sie {0} in dieser Datei aus omit_drivers heraus, und führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>The boot files of this system are made by {0}, so nothing was written.</source>
        <translation>Die Boot-Dateien dieses Systems erstellt {0}, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The boot menu is hidden: hold the space bar while the computer starts to see it.</source>
        <translation>Das Boot-Menü ist verborgen: Halten Sie beim Start des Computers die Leertaste gedrückt, um es zu sehen.</translation>
    </message>
    <message>
        <source>The boot menu is hidden: press Esc several times while the computer starts to see it (hold Shift on a computer without UEFI).</source>
        <translation>Das Boot-Menü ist verborgen: Drücken Sie beim Start des Computers mehrmals Esc, um es zu sehen (auf einem Computer ohne UEFI halten Sie die Umschalttaste gedrückt).</translation>
    </message>
    <message>
        <source>The settings file {0} decides without asking anybody, and a line of it has no effect, so nothing is set up unless you choose it.</source>
        <translation>Die Einstellungsdatei {0} entscheidet, ohne jemanden zu fragen, und eine ihrer Zeilen wirkt nicht; deshalb wird nichts eingerichtet, außer Sie wählen es.</translation>
    </message>
    <message>
        <source>Unmount it with &quot;umount {0}&quot;, then run the setup again.</source>
        <translation>Hängen Sie es mit „umount {0}“ aus, und führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>What an interrupted setup was going to write into {0} is no longer there.</source>
        <translation>Was eine unterbrochene Einrichtung in {0} schreiben wollte, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>What was set up here can be read by root only, so it cannot be checked.</source>
        <translation>Was hier eingerichtet wurde, kann nur root lesen, deshalb lässt es sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Your desktop keeps all graphics cards.</source>
        <translation>Ihr Desktop behält alle Grafikkarten.</translation>
    </message>
    <message>
        <source>{0} So the setup is half done. Changed: {1}. As before: {2}.</source>
        <translation>{0} Damit ist die Einrichtung halb fertig. Geändert: {1}. Wie vorher: {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be reserved for virtual machines. Nothing is changed.</source>
        <translation>{0} kann nicht für virtuelle Maschinen reserviert werden. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>{0} holds a checksum of {1} and would not start a changed one, so nothing was written.</source>
        <translation>{0} enthält eine Prüfsumme von {1} und würde eine geänderte Datei nicht starten, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{0} in the target cannot be replaced because something is mounted over it.</source>
        <translation>{0} im Zielsystem kann nicht ersetzt werden, weil etwas darüber eingehängt ist.</translation>
    </message>
    <message>
        <source>{0} in the target could not be read and is passed over: {1}.</source>
        <translation>{0} im Zielsystem konnte nicht gelesen werden und wird übergangen: {1}.</translation>
    </message>
    <message>
        <source>{0} in the target is a link into /dev, /proc or /sys, so it cannot be changed, and nothing was written.</source>
        <translation>{0} im Zielsystem ist ein Link nach /dev, /proc oder /sys und kann nicht geändert werden; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{0} keeps {1} out of the image with omit_drivers, so vfio-pci comes too late to get the GPU.</source>
        <translation>{0} hält {1} mit omit_drivers aus dem Abbild heraus, deshalb kommt vfio-pci zu spät für die GPU.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines after the next start.</source>
        <translation>{0} wird nach dem nächsten Start für virtuelle Maschinen reserviert.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines when the installed system first starts.</source>
        <translation>{0} wird für virtuelle Maschinen reserviert, wenn das installierte System zum ersten Mal startet.</translation>
    </message>
    <message>
        <source>{0}, line {1}, keeps vfio-pci from being loaded as usual: {2}</source>
        <translation>{0}, Zeile {1}, verhindert, dass vfio-pci wie üblich geladen wird: {2}</translation>
    </message>
    <message>
        <source>Add them to the kernel command line of the boot entry.</source>
        <translation>Fügen Sie sie der Kernel-Befehlszeile des Starteintrags hinzu.</translation>
    </message>
    <message>
        <source>Also written: {0}, which makes undoing possible, and the log {1}.</source>
        <translation>Außerdem geschrieben: {0}, womit sich alles rückgängig machen lässt, und das Protokoll {1}.</translation>
    </message>
    <message>
        <source>Also written: {0}, which makes undoing possible.</source>
        <translation>Außerdem geschrieben: {0}, womit sich alles rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Have the image load vfio_pci, vfio and vfio_iommu_type1 early, and make it again.</source>
        <translation>Lassen Sie das Abbild vfio_pci, vfio und vfio_iommu_type1 früh laden, und machen Sie es neu.</translation>
    </message>
    <message>
        <source>In {0}, take out: {1}</source>
        <translation>Nehmen Sie aus {0} heraus: {1}</translation>
    </message>
    <message>
        <source>Look through {0}, which was changed.</source>
        <translation>Sehen Sie {0} durch; die Datei wurde geändert.</translation>
    </message>
    <message>
        <source>Set up again to finish, or run &quot;sudo neuron-hardware-detect revert --target {0}&quot; to undo it.</source>
        <translation>Richten Sie es noch einmal ein, um es abzuschließen, oder führen Sie „sudo neuron-hardware-detect revert --target {0}“ aus, um es rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The boot menu is made while installing. Its entries then get the kernel parameters above, and one more starts without GPU passthrough.</source>
        <translation>Das Startmenü entsteht während der Installation. Seine Einträge bekommen dann die Kernel-Parameter oben, und ein weiterer startet ohne GPU-Passthrough.</translation>
    </message>
    <message>
        <source>The boot menu is made while installing. Its entries then get the kernel parameters above.</source>
        <translation>Das Startmenü entsteht während der Installation. Seine Einträge bekommen dann die Kernel-Parameter oben.</translation>
    </message>
    <message>
        <source>The installed system has no neuron-hardware-detect. To undo everything by hand, delete {0}.</source>
        <translation>Das installierte System hat kein neuron-hardware-detect. Um alles von Hand rückgängig zu machen, löschen Sie {0}.</translation>
    </message>
    <message>
        <source>The settings leave the boot loader to you (target.boot_loader = &quot;none&quot;), so the kernel parameters {0} are not written anywhere.</source>
        <translation>Die Einstellungen überlassen Ihnen den Bootloader (target.boot_loader = &quot;none&quot;), deshalb werden die Kernel-Parameter {0} nirgends geschrieben.</translation>
    </message>
    <message>
        <source>The settings leave the initramfs to you (target.initramfs = &quot;none&quot;), so vfio-pci may come too late to get the GPU.</source>
        <translation>Die Einstellungen überlassen Ihnen das Initramfs (target.initramfs = &quot;none&quot;), deshalb kommt vfio-pci vielleicht zu spät an die GPU.</translation>
    </message>
    <message>
        <source>The setup was cancelled after the files were written. Not run yet: {0}</source>
        <translation>Die Einrichtung wurde abgebrochen, nachdem die Dateien geschrieben waren. Noch nicht ausgeführt: {0}</translation>
    </message>
    <message>
        <source>The setup was cancelled before anything was written.</source>
        <translation>Die Einrichtung wurde abgebrochen, bevor etwas geschrieben wurde.</translation>
    </message>
    <message>
        <source>Then make the initramfs and the boot menu again, and restart.</source>
        <translation>Machen Sie dann das Initramfs und das Startmenü neu, und starten Sie neu.</translation>
    </message>
    <message>
        <source>Move that file away and run the setup again.</source>
        <translation>Verschieben Sie diese Datei, und richten Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>{0} is there already and is not from this program, so it is not replaced, and nothing was written.</source>
        <translation>{0} ist schon da und stammt nicht von diesem Programm, deshalb wird die Datei nicht ersetzt, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>A disk that the TPM unlocks may ask for its passphrase there: have it ready.</source>
        <translation>Ein Datenträger, den das TPM entsperrt, fragt dort vielleicht nach seiner Passphrase: Halten Sie sie bereit.</translation>
    </message>
    <message>
        <source>After the next start, your desktop has all graphics cards, {0} as well.</source>
        <translation>Nach dem nächsten Start hat Ihr Desktop alle Grafikkarten, auch {0}.</translation>
    </message>
    <message>
        <source>After the next start, {0} is reserved for virtual machines. Your desktop has no other graphics card.</source>
        <translation>Nach dem nächsten Start ist {0} für virtuelle Maschinen reserviert. Ihr Desktop hat keine andere Grafikkarte.</translation>
    </message>
    <message>
        <source>After the next start, {0} is reserved for virtual machines. Your desktop runs on {1}.</source>
        <translation>Nach dem nächsten Start ist {0} für virtuelle Maschinen reserviert. Ihr Desktop läuft auf {1}.</translation>
    </message>
    <message>
        <source>For that, use Looking Glass or a remote desktop.</source>
        <translation>Verwenden Sie dafür Looking Glass oder einen Fernzugriff.</translation>
    </message>
    <message>
        <source>Choose those cards too if you still want to reserve them.</source>
        <translation>Wählen Sie auch diese Karten, wenn Sie sie weiterhin reservieren möchten.</translation>
    </message>
    <message>
        <source>Connect the monitor to the graphics card that your desktop uses, and choose that card as primary display in the firmware (BIOS) settings.</source>
        <translation>Schließen Sie den Monitor an die Grafikkarte an, die Ihr Desktop benutzt, und wählen Sie diese Karte in den Firmware-Einstellungen (BIOS) als primäre Anzeige.</translation>
    </message>
    <message>
        <source>Correct the settings file, or remove the key to have it detected.</source>
        <translation>Berichtigen Sie die Einstellungsdatei, oder entfernen Sie den Schlüssel, dann wird der Wert erkannt.</translation>
    </message>
    <message>
        <source>If it starts another system, nothing needs to be done.</source>
        <translation>Wenn er ein anderes System startet, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: in the boot menu another entry comes next.</source>
        <translation>Hat der erste Start mit GPU-Passthrough kein Bild, so lässt der Start danach es nicht von selbst weg: Im Boot-Menü kommt ein anderer Eintrag als nächster.</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: {0} cannot count starts.</source>
        <translation>Hat der erste Start mit GPU-Passthrough kein Bild, so lässt der Start danach es nicht von selbst weg: {0} kann Starts nicht zählen.</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: {0} is set as the default of the boot menu, which is started in any case.</source>
        <translation>Hat der erste Start mit GPU-Passthrough kein Bild, so lässt der Start danach es nicht von selbst weg: {0} ist im Boot-Menü als Vorgabe eingestellt und wird in jedem Fall gestartet.</translation>
    </message>
    <message>
        <source>If the screen stays black, connect the monitor to the graphics card that your desktop uses.</source>
        <translation>Bleibt der Bildschirm schwarz, schließen Sie den Monitor an die Grafikkarte an, die Ihr Desktop benutzt.</translation>
    </message>
    <message>
        <source>If the screen stays black, switch Secure Boot off in the firmware, press e in the boot menu and add {0}.</source>
        <translation>Bleibt der Bildschirm schwarz, schalten Sie Secure Boot in der Firmware aus, drücken Sie im Boot-Menü e und fügen Sie {0} hinzu.</translation>
    </message>
    <message>
        <source>If the screen stays black, switch Secure Boot off in the firmware, press e in the boot menu and remove {0}.</source>
        <translation>Bleibt der Bildschirm schwarz, schalten Sie Secure Boot in der Firmware aus, drücken Sie im Boot-Menü e und entfernen Sie {0}.</translation>
    </message>
    <message>
        <source>In the next start only, your desktop has all graphics cards, {0} as well.</source>
        <translation>Nur beim nächsten Start hat Ihr Desktop alle Grafikkarten, auch {0}.</translation>
    </message>
    <message>
        <source>In the next start only, {0} is reserved for virtual machines. Your desktop has no other graphics card.</source>
        <translation>Nur beim nächsten Start ist {0} für virtuelle Maschinen reserviert. Ihr Desktop hat keine andere Grafikkarte.</translation>
    </message>
    <message>
        <source>In the next start only, {0} is reserved for virtual machines. Your desktop runs on {1}.</source>
        <translation>Nur beim nächsten Start ist {0} für virtuelle Maschinen reserviert. Ihr Desktop läuft auf {1}.</translation>
    </message>
    <message>
        <source>In the start before this one the kernel reported nothing that explains a black screen or a card that was not reserved.</source>
        <translation>Beim vorigen Start hat der Kernel nichts gemeldet, was einen schwarzen Bildschirm oder eine nicht reservierte Karte erklärt.</translation>
    </message>
    <message>
        <source>Install a kernel with vfio-pci (CONFIG_VFIO_PCI), or the package with its other modules, and run the setup again.</source>
        <translation>Installieren Sie einen Kernel mit vfio-pci (CONFIG_VFIO_PCI) oder das Paket mit seinen übrigen Modulen, und führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>It was changed since. Our additions were removed, the rest stays.</source>
        <translation>Die Datei wurde seither geändert. Unsere Ergänzungen wurden entfernt, der Rest bleibt.</translation>
    </message>
    <message>
        <source>It was changed since. Our additions were removed; {0}, removed during setup, was not restored.</source>
        <translation>Die Datei wurde seither geändert. Unsere Ergänzungen wurden entfernt; {0}, bei der Einrichtung entfernt, wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>Look in the firmware (BIOS) settings for &quot;Pre-boot DMA Protection&quot; or &quot;Kernel DMA Protection&quot; and switch it off, or update the firmware; else take another card.</source>
        <translation>Suchen Sie in den Firmware-Einstellungen (BIOS) nach „Pre-boot DMA Protection“ oder „Kernel DMA Protection“ und schalten Sie es aus, oder aktualisieren Sie die Firmware; sonst nehmen Sie eine andere Karte.</translation>
    </message>
    <message>
        <source>Make the initramfs again (with mkinitcpio: mkinitcpio -P). If {0} is in MODULES or force_drivers of its configuration, put it behind vfio_pci.</source>
        <translation>Erzeugen Sie das Initramfs neu (mit mkinitcpio: mkinitcpio -P). Steht {0} in MODULES oder force_drivers seiner Konfiguration, setzen Sie es hinter vfio_pci.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless something of yours needs that file.</source>
        <translation>Es ist nichts zu tun, außer wenn etwas von Ihnen diese Datei braucht.</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. &quot;neuron-hardware-detect verify --previous&quot; says what the kernel reported. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>Jetzt hat Ihr Desktop alle Grafikkarten. „neuron-hardware-detect verify --previous“ sagt, was der Kernel gemeldet hat. Für einen neuen Versuch: „neuron-hardware-detect switch vm“.</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Look in the kernel log why its driver did not load (journalctl -k -b -1); often firmware files are missing. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>Jetzt hat Ihr Desktop alle Grafikkarten. Sehen Sie im Kernel-Protokoll nach, warum ihr Treiber nicht geladen wurde (journalctl -k -b -1); oft fehlen Firmware-Dateien. Für einen neuen Versuch: „neuron-hardware-detect switch vm“.</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Put the other card back, or take passthrough out with &quot;neuron-hardware-detect revert --target /&quot;. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>Jetzt hat Ihr Desktop alle Grafikkarten. Bauen Sie die andere Karte wieder ein, oder entfernen Sie GPU-Passthrough mit „neuron-hardware-detect revert --target /“. Für einen neuen Versuch: „neuron-hardware-detect switch vm“.</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Set binding = &quot;address&quot; in the settings and set passthrough up again.</source>
        <translation>Jetzt hat Ihr Desktop alle Grafikkarten. Setzen Sie binding = &quot;address&quot; in den Einstellungen, und richten Sie GPU-Passthrough noch einmal ein.</translation>
    </message>
    <message>
        <source>One of the installed kernels has no vfio-pci and reserves no graphics card: {0}</source>
        <translation>Einer der installierten Kernel hat kein vfio-pci und reserviert keine Grafikkarte: {0}</translation>
    </message>
    <message>
        <source>Run it as root. If journals are not kept: make the folder /var/log/journal; later starts are then kept.</source>
        <translation>Führen Sie es als root aus. Werden keine Journale aufgehoben: Legen Sie den Ordner /var/log/journal an; spätere Starts werden dann aufgehoben.</translation>
    </message>
    <message>
        <source>Run it in the target before you restart, unless something else does.</source>
        <translation>Führen Sie es im Zielsystem aus, bevor Sie neu starten, wenn nichts anderes es tut.</translation>
    </message>
    <message>
        <source>Start one of the others for virtual machines with this graphics card.</source>
        <translation>Starten Sie für virtuelle Maschinen mit dieser Grafikkarte einen der anderen.</translation>
    </message>
    <message>
        <source>Start the system without Xen to set up GPU passthrough, or reserve the card with Xen&apos;s own &quot;xl pci-assignable-add&quot;.</source>
        <translation>Starten Sie das System ohne Xen, um GPU-Passthrough einzurichten, oder reservieren Sie die Karte mit Xens eigenem „xl pci-assignable-add“.</translation>
    </message>
    <message>
        <source>Switch on &quot;Above 4G Decoding&quot; in the firmware (BIOS) settings.</source>
        <translation>Schalten Sie in den Firmware-Einstellungen (BIOS) „Above 4G Decoding“ ein.</translation>
    </message>
    <message>
        <source>Switch on VT-d (Intel) or AMD-Vi, also called IOMMU (AMD), in the firmware (BIOS) settings. An update of the firmware may have switched it off.</source>
        <translation>Schalten Sie in den Firmware-Einstellungen (BIOS) VT-d (Intel) oder AMD-Vi, auch IOMMU genannt (AMD), ein. Eine Aktualisierung der Firmware kann es ausgeschaltet haben.</translation>
    </message>
    <message>
        <source>The boot entry without passthrough gives the unified kernel image another command line, which the TPM measures.</source>
        <translation>Der Starteintrag ohne GPU-Passthrough gibt dem vereinigten Kernel-Abbild eine andere Befehlszeile, und das TPM misst sie.</translation>
    </message>
    <message>
        <source>The computer could not read what a part of {0} is: {1}.</source>
        <translation>Der Computer konnte nicht lesen, was ein Teil von {0} ist: {1}.</translation>
    </message>
    <message>
        <source>The installed kernel has no vfio-pci, so it cannot reserve a graphics card: {0}</source>
        <translation>Der installierte Kernel hat kein vfio-pci und kann deshalb keine Grafikkarte reservieren: {0}</translation>
    </message>
    <message>
        <source>The kernel refused to give {0} to a virtual machine, because the firmware (BIOS) requires fixed memory for it.</source>
        <translation>Der Kernel hat sich geweigert, {0} einer virtuellen Maschine zu geben, weil die Firmware (BIOS) festen Speicher dafür verlangt.</translation>
    </message>
    <message>
        <source>The last starts with GPU passthrough did not finish.</source>
        <translation>Die letzten Starts mit GPU-Passthrough kamen nicht zu Ende.</translation>
    </message>
    <message>
        <source>The next start is without GPU passthrough already.</source>
        <translation>Der nächste Start ist schon ohne GPU-Passthrough.</translation>
    </message>
    <message>
        <source>The page about graphics cards could not be shown, so your desktop keeps all of them.</source>
        <translation>Die Seite über Grafikkarten konnte nicht gezeigt werden, deshalb behält Ihr Desktop alle.</translation>
    </message>
    <message>
        <source>The settings run no command (target.regenerate = &quot;never&quot;), so this is in force only after the target has run: {0}</source>
        <translation>Nach den Einstellungen wird kein Befehl ausgeführt (target.regenerate = &quot;never&quot;), deshalb gilt das erst, wenn im Zielsystem ausgeführt wurde: {0}</translation>
    </message>
    <message>
        <source>The warning about {0} was not confirmed, so it is not reserved.</source>
        <translation>Die Warnung zu {0} wurde nicht bestätigt, deshalb wird die Karte nicht reserviert.</translation>
    </message>
    <message>
        <source>Then restart and choose the &quot;no GPU passthrough&quot; entry in the boot menu.</source>
        <translation>Dann starten Sie neu und wählen Sie im Boot-Menü den Eintrag „no GPU passthrough“.</translation>
    </message>
    <message>
        <source>This system runs under Xen, which reserves graphics cards in another way.</source>
        <translation>Dieses System läuft unter Xen, das Grafikkarten auf andere Weise reserviert.</translation>
    </message>
    <message>
        <source>Updating start-up files</source>
        <translation>Startdateien werden aktualisiert</translation>
    </message>
    <message>
        <source>We could not find out whether the boot entry {0} in {1} starts this system, so it stays as it is.</source>
        <translation>Wir konnten nicht herausfinden, ob der Starteintrag {0} in {1} dieses System startet, deshalb bleibt er, wie er ist.</translation>
    </message>
    <message>
        <source>We could not find out which program makes the image {0}, which a boot entry loads, so it is not made again.</source>
        <translation>Wir konnten nicht herausfinden, welches Programm das Abbild {0} erzeugt, das ein Starteintrag lädt, deshalb wird es nicht neu erzeugt.</translation>
    </message>
    <message>
        <source>With Secure Boot a unified kernel image takes no other command line than its own, so there is no boot entry without passthrough.</source>
        <translation>Mit Secure Boot nimmt ein vereinigtes Kernel-Abbild keine andere Befehlszeile als seine eigene, deshalb gibt es keinen Starteintrag ohne GPU-Passthrough.</translation>
    </message>
    <message>
        <source>Your desktop gets all graphics cards back, once what is left to do has been done. Read below what that is.</source>
        <translation>Ihr Desktop bekommt alle Grafikkarten zurück, sobald getan ist, was noch zu tun ist. Lesen Sie unten, was das ist.</translation>
    </message>
    <message>
        <source>{0} in the target is damaged, so we do not know what was set up before.</source>
        <translation>{0} im Zielsystem ist beschädigt, deshalb wissen wir nicht, was vorher eingerichtet war.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card left in this computer, so it was not reserved for virtual machines.</source>
        <translation>{0} ist die einzige Grafikkarte, die dieser Computer noch hat, deshalb wurde sie nicht für virtuelle Maschinen reserviert.</translation>
    </message>
    <message>
        <source>{0} passes {1} to the kernel, which overrides this setup.</source>
        <translation>{0} übergibt dem Kernel {1}, was diese Einrichtung außer Kraft setzt.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines, once what is left to do has been done. Read below what that is.</source>
        <translation>{0} wird für virtuelle Maschinen reserviert, sobald getan ist, was noch zu tun ist. Lesen Sie unten, was das ist.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: &quot;{3}&quot; cannot have this value. Nothing is set up unless you choose it.</source>
        <translation>{0}, Zeile {1}, Spalte {2}: „{3}“ kann diesen Wert nicht haben. Es wird nichts eingerichtet, wenn Sie es nicht wählen.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: there is no key &quot;{3}&quot;. The line has no effect.</source>
        <translation>{0}, Zeile {1}, Spalte {2}: Den Schlüssel „{3}“ gibt es nicht. Die Zeile hat keine Wirkung.</translation>
    </message>
    <message>
        <source>No card can be reserved: {0} is the only one, and your desktop needs it.</source>
        <translation>Keine Karte kann reserviert werden: {0} ist die einzige, und Ihr Desktop braucht sie.</translation>
    </message>
    <message>
        <source>No graphics card of this computer can be reserved for virtual machines.</source>
        <translation>Keine Grafikkarte dieses Computers kann für virtuelle Maschinen reserviert werden.</translation>
    </message>
    <message>
        <source>Nothing else depends on {0}, and your desktop runs on {1}.</source>
        <translation>Nichts anderes hängt von {0} ab, und Ihr Desktop läuft auf {1}.</translation>
    </message>
    <message>
        <source>Nothing else depends on {0}.</source>
        <translation>Nichts anderes hängt von {0} ab.</translation>
    </message>
    <message>
        <source>GPU passthrough is not finished. Before you restart, read below what is left to do.</source>
        <translation>GPU-Passthrough ist noch nicht fertig eingerichtet. Lesen Sie vor dem Neustart unten, was noch zu tun ist.</translation>
    </message>
    <message>
        <source>Other devices have the same IDs as parts of {0}: {1}. The card is recognized by its slot.</source>
        <translation>Andere Geräte haben dieselben IDs wie Teile von {0}: {1}. Die Karte wird an ihrem Steckplatz erkannt.</translation>
    </message>
    <message>
        <source>Recommended after you connect your monitor to {1}: nothing else depends on {0}.</source>
        <translation>Empfohlen, nachdem Sie Ihren Monitor an {1} angeschlossen haben: Nichts anderes hängt von {0} ab.</translation>
    </message>
    <message>
        <source>The boot menu has no entry without GPU passthrough yet. It comes when the menu is made again: do that before you restart.</source>
        <translation>Das Boot-Menü hat noch keinen Eintrag ohne GPU-Passthrough. Er kommt, wenn das Menü neu erzeugt wird: Tun Sie das vor dem Neustart.</translation>
    </message>
    <message>
        <source>The card is reserved, but the boot entries could not be completed. Read below how to finish before you restart.</source>
        <translation>Die Karte ist reserviert, aber die Starteinträge konnten nicht vervollständigt werden. Lesen Sie unten, wie Sie das vor dem Neustart abschließen.</translation>
    </message>
    <message>
        <source>The program that calls offers no way to run commands in the target, so this is in force only after the target has run: {0}</source>
        <translation>Das aufrufende Programm kann im Zielsystem keine Befehle ausführen, deshalb gilt dies erst, nachdem dort ausgeführt wurde: {0}</translation>
    </message>
    <message>
        <source>We could not find out which kernel the image {0} is for, which a boot entry loads, so it is not made again.</source>
        <translation>Wir konnten nicht herausfinden, zu welchem Kernel das Abbild {0} gehört, das ein Starteintrag lädt, deshalb wird es nicht neu erzeugt.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines when {1} first starts.</source>
        <translation>{0} wird für virtuelle Maschinen reserviert, wenn {1} zum ersten Mal startet.</translation>
    </message>
    <message>
        <source>The command {0} could not be started in the installed system.</source>
        <translation>Der Befehl {0} konnte im installierten System nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The command {0} did not end in time in the installed system.</source>
        <translation>Der Befehl {0} wurde im installierten System nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>The command {0} was ended by a signal in the installed system.</source>
        <translation>Der Befehl {0} wurde im installierten System durch ein Signal beendet.</translation>
    </message>
    <message>
        <source>{0} in the target cannot be changed because it is marked {1}.</source>
        <translation>{0} im Zielsystem kann nicht geändert werden, weil es als {1} markiert ist.</translation>
    </message>
    <message>
        <source>Freeing this card would not help yet: it shares its IOMMU group with devices that this computer needs.</source>
        <translation>Diese Karte freizumachen würde noch nicht helfen: Sie teilt sich die IOMMU-Gruppe mit Geräten, die dieser Computer braucht.</translation>
    </message>
    <message>
        <source>Give the root folder of an installed system. In an installer, this step belongs after the system is unpacked and before it is unmounted.</source>
        <translation>Geben Sie den Wurzelordner eines installierten Systems an. In einem Installationsprogramm gehört dieser Schritt hinter das Entpacken des Systems und vor sein Aushängen.</translation>
    </message>
    <message>
        <source>In the settings of this virtual machine, give the card a PCI Express port of its own, then restart it.</source>
        <translation>Geben Sie der Karte in den Einstellungen dieser virtuellen Maschine einen eigenen PCI-Express-Port, und starten Sie die Maschine neu.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts wird geändert.</translation>
    </message>
    <message>
        <source>No card was reserved: the installed system is not mounted.</source>
        <translation>Es wurde keine Karte reserviert: Das installierte System ist nicht eingehängt.</translation>
    </message>
    <message>
        <source>In settings.conf, put neuron-vfio after mount and before umount.</source>
        <translation>Setzen Sie neuron-vfio in settings.conf hinter mount und vor umount.</translation>
    </message>
    <message>
        <source>No card will be reserved for virtual machines.</source>
        <translation>Es wird keine Karte für virtuelle Maschinen reserviert.</translation>
    </message>
    <message>
        <source>No card will be reserved for virtual machines: the page to choose one could not be shown.</source>
        <translation>Es wird keine Karte für virtuelle Maschinen reserviert: Die Seite zum Auswählen konnte nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>No card will be reserved: you did not confirm the warning about {0}.</source>
        <translation>Es wird keine Karte reserviert: Sie haben die Warnung zu {0} nicht bestätigt.</translation>
    </message>
    <message>
        <source>No card will be reserved: there is a warning about {0}, and no page to confirm it.</source>
        <translation>Es wird keine Karte reserviert: Es gibt eine Warnung zu {0} und keine Seite, um sie zu bestätigen.</translation>
    </message>
    <message>
        <source>No graphics card for virtual machines yet: the IOMMU is off.</source>
        <translation>Noch keine Grafikkarte für virtuelle Maschinen: Die IOMMU ist aus.</translation>
    </message>
    <message>
        <source>Looking at this computer did not end within {0} seconds.</source>
        <translation>Die Untersuchung dieses Computers war nach {0} Sekunden nicht zu Ende.</translation>
    </message>
    <message>
        <source>Looking at this computer did not end within {0} seconds; it stopped at {1}.</source>
        <translation>Die Untersuchung dieses Computers war nach {0} Sekunden nicht zu Ende; sie blieb bei {1} stehen.</translation>
    </message>
    <message>
        <source>Something unforeseen happened: {0}</source>
        <translation>Etwas Unvorhergesehenes ist geschehen: {0}</translation>
    </message>
    <message>
        <source>Start the computer again. If it does the same, a driver hangs: the kernel&apos;s messages (journalctl -k) name it.</source>
        <translation>Starten Sie den Computer neu. Geschieht es wieder, hängt ein Treiber: Die Meldungen des Kernels (journalctl -k) nennen ihn.</translation>
    </message>
    <message>
        <source>The installation can go on without it; please report this with the log.</source>
        <translation>Die Installation kann ohne das weitergehen; bitte melden Sie es mit dem Protokoll.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>new file</source>
        <translation>neue Datei</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>Firmware</name>
    <message>
        <source>Restart into firmware settings</source>
        <translation>In die Firmware-Einstellungen neu starten</translation>
    </message>
    <message>
        <source>This ends the installer and restarts the computer. Nothing has been installed yet.</source>
        <translation>Das beendet das Installationsprogramm und startet den Computer neu. Es wurde noch nichts installiert.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
</context>
<context>
    <name>GpuCard</name>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>recommended after you move the monitor</source>
        <translation>empfohlen, wenn Sie den Monitor umstecken</translation>
    </message>
    <message>
        <source>used by your desktop</source>
        <translation>von Ihrem Desktop verwendet</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>Your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>Ihr Desktop kann diese Karte nicht mehr verwenden (Spiele, CUDA, Video).</translation>
    </message>
    <message>
        <source>If you reserve it, your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>Wenn Sie sie reservieren, kann Ihr Desktop diese Karte nicht mehr verwenden (Spiele, CUDA, Video).</translation>
    </message>
    <message>
        <source>The computer cannot keep these cards apart (one IOMMU group), so virtual machines get all of them or none.</source>
        <translation>Der Computer kann diese Karten nicht voneinander trennen (eine IOMMU-Gruppe), deshalb bekommen virtuelle Maschinen alle oder keine.</translation>
    </message>
    <message>
        <source>only together</source>
        <translation>nur zusammen</translation>
    </message>
    <message>
        <source>Your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>Ihr Desktop kann diese Karten nicht mehr verwenden (Spiele, CUDA, Video).</translation>
    </message>
    <message>
        <source>If you reserve them, your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>Wenn Sie sie reservieren, kann Ihr Desktop diese Karten nicht mehr verwenden (Spiele, CUDA, Video).</translation>
    </message>
</context>
<context>
    <name>GpuModel</name>
    <message>
        <source>part of the processor</source>
        <translation>Teil des Prozessors</translation>
    </message>
    <message>
        <source>use unknown</source>
        <translation>Verwendung unbekannt</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>PCI class</source>
        <translation>PCI-Klasse</translation>
    </message>
    <message>
        <source>In the same IOMMU group</source>
        <translation>In derselben IOMMU-Gruppe</translation>
    </message>
    <message>
        <source>monitor connected</source>
        <translation>Bildschirm angeschlossen</translation>
    </message>
    <message>
        <source>nothing connected</source>
        <translation>nichts angeschlossen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>Reset methods</source>
        <translation>Arten des Zurücksetzens</translation>
    </message>
    <message>
        <source>free for virtual machines</source>
        <translation>frei für virtuelle Maschinen</translation>
    </message>
    <message>
        <source>not needed by your desktop</source>
        <translation>von Ihrem Desktop nicht gebraucht</translation>
    </message>
    <message>
        <source>monitor here (%1)</source>
        <translation>Monitor hier (%1)</translation>
    </message>
    <message>
        <source>empty: no monitor connected</source>
        <translation>leer: kein Monitor angeschlossen</translation>
    </message>
    <message>
        <source>Virtual machines use: %1.</source>
        <translation>Virtuelle Maschinen verwenden: %1.</translation>
    </message>
    <message>
        <source>Your desktop uses: %1.</source>
        <translation>Ihr Desktop verwendet: %1.</translation>
    </message>
    <message>
        <source>A monitor is connected to: %1.</source>
        <translation>Ein Monitor ist angeschlossen an: %1.</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>PCI-Adresse</translation>
    </message>
    <message>
        <source>PCI IDs</source>
        <translation>PCI-IDs</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>IOMMU-Gruppe</translation>
    </message>
    <message>
        <source>Reserved together</source>
        <translation>Zusammen reserviert</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>Steckplatz %1</translation>
    </message>
    <message>
        <source>Both together: %1 and %2</source>
        <translation>Beide zusammen: %1 und %2</translation>
    </message>
    <message>
        <source>All together: %1</source>
        <translation>Alle zusammen: %1</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Steckplatz</translation>
    </message>
    <message>
        <source>kept for your desktop</source>
        <translation>bleibt Ihrem Desktop</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>GPU passthrough cannot be set up: the file %1 is missing from the installer.</source>
        <translation>GPU-Passthrough kann nicht eingerichtet werden: Dem Installationsprogramm fehlt die Datei %1.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: this installation medium has no .NET runtime.</source>
        <translation>GPU-Passthrough kann nicht eingerichtet werden: Auf diesem Installationsmedium fehlt die .NET-Laufzeitumgebung.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the .NET runtime of this installation medium is too old.</source>
        <translation>GPU-Passthrough kann nicht eingerichtet werden: Die .NET-Laufzeitumgebung dieses Installationsmediums ist zu alt.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 could not be loaded, or a file it needs is missing (%2 in %3).</source>
        <translation>GPU-Passthrough kann nicht eingerichtet werden: %1 konnte nicht geladen werden, oder eine dafür nötige Datei fehlt (%2 in %3).</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: this installation medium has a .NET runtime, but not version %1 that is needed.</source>
        <translation>GPU-Passthrough kann nicht eingerichtet werden: Dieses Installationsmedium hat eine .NET-Laufzeitumgebung, aber nicht die nötige Version %1.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the .NET runtime did not start (%1).</source>
        <translation>GPU-Passthrough kann nicht eingerichtet werden: Die .NET-Laufzeitumgebung ist nicht gestartet (%1).</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 could not be loaded.</source>
        <translation>GPU-Passthrough kann nicht eingerichtet werden: %1 konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 lacks the function %2.</source>
        <translation>GPU-Passthrough kann nicht eingerichtet werden: In %1 fehlt die Funktion %2.</translation>
    </message>
</context>
<context>
    <name>InstallerCore</name>
    <message>
        <source>The installation goes on without it; it can be set up later, in the installed system.</source>
        <translation>Die Installation geht ohne sie weiter; sie kann später im installierten System eingerichtet werden.</translation>
    </message>
    <message>
        <source>The installation goes on without it; both have to come from the same package.</source>
        <translation>Die Installation geht ohne sie weiter; beide müssen aus demselben Paket stammen.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the installer page speaks version %1 of the interface, the library beside it version %2.</source>
        <translation>GPU-Passthrough kann nicht eingerichtet werden: Die Seite des Installationsprogramms spricht Version %1 der Schnittstelle, die Bibliothek daneben Version %2.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the library gave no answer to &quot;%1&quot; (status %2).</source>
        <translation>GPU-Passthrough kann nicht eingerichtet werden: Die Bibliothek hat auf „%1“ nicht geantwortet (Status %2).</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the answer of the library to &quot;%1&quot; cannot be understood.</source>
        <translation>GPU-Passthrough kann nicht eingerichtet werden: Die Antwort der Bibliothek auf „%1“ ist unverständlich.</translation>
    </message>
</context>
<context>
    <name>NeuronVfioViewStep</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Grafik</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Virtual machines</source>
        <translation>Virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Your desktop</source>
        <translation>Ihr Desktop</translation>
    </message>
    <message>
        <source>monitor here</source>
        <translation>Monitor hier</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Kernel parameters</source>
        <translation>Kernel-Parameter</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What to know</source>
        <translation>Was Sie wissen sollten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>Nach dem ersten Start</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Then: completing the boot menu</source>
        <translation>Danach: das Startmenü vervollständigen</translation>
    </message>
    <message>
        <source>The installation stopped before GPU passthrough was set up.</source>
        <translation>Die Installation endete, bevor GPU-Passthrough eingerichtet war.</translation>
    </message>
    <message>
        <source>First: reserving the graphics card</source>
        <translation>Zuerst: die Grafikkarte reservieren</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Zum Abschließen</translation>
    </message>
    <message>
        <source>Next: your first virtual machine</source>
        <translation>Als Nächstes: Ihre erste virtuelle Maschine</translation>
    </message>
    <message>
        <source>The report could not be saved as %1.</source>
        <translation>Der Bericht konnte nicht als %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>The installation failed, so no graphics card is reserved.</source>
        <translation>Die Installation ist fehlgeschlagen, deshalb ist keine Grafikkarte reserviert.</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
</context>
<context>
    <name>Unfold</name>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>VfioBootJob</name>
    <message>
        <source>Complete the boot entries for virtual machines</source>
        <translation>Die Starteinträge für virtuelle Maschinen ergänzen</translation>
    </message>
    <message>
        <source>Completing the boot entries for virtual machines.</source>
        <translation>Die Starteinträge für virtuelle Maschinen werden ergänzt.</translation>
    </message>
</context>
<context>
    <name>VfioJob</name>
    <message>
        <source>Reserve a graphics card for virtual machines</source>
        <translation>Eine Grafikkarte für virtuelle Maschinen reservieren</translation>
    </message>
    <message>
        <source>Reserving a graphics card for virtual machines.</source>
        <translation>Eine Grafikkarte wird für virtuelle Maschinen reserviert.</translation>
    </message>
</context>
<context>
    <name>neuron-vfio</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>Eine Grafikkarte für virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>Grafikkarten werden gesucht …</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Give one graphics card to virtual machines, for example to play Windows games at full speed (GPU passthrough). Your desktop runs on another card.</source>
        <translation>Geben Sie virtuellen Maschinen eine Grafikkarte, zum Beispiel um Windows-Spiele mit voller Geschwindigkeit zu spielen (GPU-Passthrough). Ihr Desktop läuft auf einer anderen Karte.</translation>
    </message>
    <message>
        <source>There is nothing to decide here. Continue with the installation.</source>
        <translation>Hier gibt es nichts zu entscheiden. Fahren Sie mit der Installation fort.</translation>
    </message>
    <message>
        <source>You can still choose a card now. It will be reserved once the IOMMU is on.</source>
        <translation>Sie können trotzdem jetzt eine Karte wählen. Sie wird reserviert, sobald die IOMMU an ist.</translation>
    </message>
    <message>
        <source>Your distributor has preset this. It cannot be changed here.</source>
        <translation>Ihr Distributor hat das voreingestellt. Es lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>Keep all graphics cards for your desktop</source>
        <translation>Alle Grafikkarten für Ihren Desktop behalten</translation>
    </message>
    <message>
        <source>Nothing changes. You can set this up later.</source>
        <translation>Nichts ändert sich. Sie können das später einrichten.</translation>
    </message>
    <message>
        <source>Show what will be written</source>
        <translation>Zeigen, was geschrieben wird</translation>
    </message>
    <message>
        <source>This is a forecast for the system that will be installed. The files are read again while installing.</source>
        <translation>Dies ist eine Vorhersage für das System, das installiert wird. Bei der Installation werden die Dateien noch einmal gelesen.</translation>
    </message>
</context>
<context>
    <name>neuron-vfio-report</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>Eine Grafikkarte für virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing was set up</source>
        <translation>Es wurde nichts eingerichtet</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>Nach dem ersten Start</translation>
    </message>
    <message>
        <source>should say “%1”</source>
        <translation>sollte „%1“ anzeigen</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>Zeigen, was geschrieben wurde</translation>
    </message>
    <message>
        <source>%1 — exit code %2</source>
        <translation>%1 — Rückgabewert %2</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Fast fertig</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Zum Abschließen</translation>
    </message>
    <message>
        <source>Run this in the installed system:</source>
        <translation>Führen Sie das im installierten System aus:</translation>
    </message>
    <message>
        <source>Open a terminal and check that the card is ready:</source>
        <translation>Öffnen Sie ein Terminal und prüfen Sie, ob die Karte bereit ist:</translation>
    </message>
    <message>
        <source>The same as a QR code</source>
        <translation>Dasselbe als QR-Code</translation>
    </message>
    <message>
        <source>Take a photo of this page, or scan the code with your phone. Then you have these steps at hand.</source>
        <translation>Fotografieren Sie diese Seite, oder scannen Sie den Code mit dem Telefon. Dann haben Sie diese Schritte zur Hand.</translation>
    </message>
    <message>
        <source>Next: your first virtual machine</source>
        <translation>Als Nächstes: Ihre erste virtuelle Maschine</translation>
    </message>
    <message>
        <source>The installed system has a guide: %1</source>
        <translation>Im installierten System gibt es eine Anleitung: %1</translation>
    </message>
    <message>
        <source>Report and log</source>
        <translation>Bericht und Protokoll</translation>
    </message>
    <message>
        <source>The installed system keeps this report: %1</source>
        <translation>Das installierte System bewahrt diesen Bericht auf: %1</translation>
    </message>
    <message>
        <source>Every step is in its log: %1</source>
        <translation>Jeder Schritt steht in seinem Protokoll: %1</translation>
    </message>
    <message>
        <source>Save to %1</source>
        <translation>Auf %1 speichern</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
</context>
</TS>
