<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Config</name>
    <message>
        <source>The graphics cards of this computer are still being looked at.</source>
        <translation>Die Grafikkarten dieses Computers werden noch untersucht.</translation>
    </message>
    <message>
        <source>No graphics card is set aside for virtual machines.</source>
        <translation>Für virtuelle Maschinen wird keine Grafikkarte reserviert.</translation>
    </message>
    <message>
        <source>No graphics card is set aside for virtual machines, because the page to choose one was not shown.</source>
        <translation>Für virtuelle Maschinen wird keine Grafikkarte reserviert, weil die Seite zum Auswählen nicht angezeigt wurde.</translation>
    </message>
    <message>
        <source>No graphics card is set aside: the warning about %1 was not confirmed.</source>
        <translation>Es wird keine Grafikkarte reserviert: Die Warnung zu %1 wurde nicht bestätigt.</translation>
    </message>
    <message>
        <source>%1 is set aside for virtual machines.</source>
        <translation>%1 wird für virtuelle Maschinen reserviert.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>I have read the warnings about %1, and want to set it aside all the same.</source>
        <translation>Ich habe die Warnungen zu %1 gelesen und möchte die Karte trotzdem reservieren.</translation>
    </message>
    <message>
        <source>Without this, the installation goes on and no graphics card is set aside.</source>
        <translation>Sonst geht die Installation weiter, und es wird keine Grafikkarte reserviert.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A monitor is plugged into {0} ({1}); it shows nothing of this computer once a virtual machine has the card.</source>
        <translation>An {0} ist ein Bildschirm angeschlossen ({1}); er zeigt nichts mehr von diesem Computer, sobald eine virtuelle Maschine die Karte hat.</translation>
    </message>
    <message>
        <source>A part of the graphics card does not say what it is: {0}.</source>
        <translation>Ein Teil der Grafikkarte sagt nicht, was er ist: {0}.</translation>
    </message>
    <message>
        <source>A symbolic link on the way to it leads in a circle or changes all the time: correct it and run the setup again.</source>
        <translation>Ein symbolischer Link auf dem Weg dorthin führt im Kreis oder ändert sich ständig: Berichtigen Sie ihn und führen Sie die Einrichtung noch einmal aus.</translation>
    </message>
    <message>
        <source>A unified kernel image carries its command line in it, so there is no boot entry without passthrough.</source>
        <translation>Ein vereinigtes Kernel-Abbild trägt seine Befehlszeile in sich, deshalb gibt es keinen Starteintrag ohne Durchreichung.</translation>
    </message>
    <message>
        <source>A unified kernel image is used, but neither {0} nor {1} exists, so {2} is not written anywhere.</source>
        <translation>Es wird ein vereinigtes Kernel-Abbild benutzt, aber weder {0} noch {1} ist vorhanden, deshalb wird {2} nirgends geschrieben.</translation>
    </message>
    <message>
        <source>Add a second graphics card, or switch on the processor&apos;s own graphics in the firmware settings.</source>
        <translation>Bauen Sie eine zweite Grafikkarte ein, oder schalten Sie in den Firmware-Einstellungen (UEFI/BIOS) die Grafik des Prozessors ein.</translation>
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
        <source>All graphics cards stay with this computer.</source>
        <translation>Alle Grafikkarten bleiben bei diesem Computer.</translation>
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
        <source>Ask whoever made the medium, or remove it from &quot;exclude&quot; in /etc/neuron-os/installer.toml.</source>
        <translation>Fragen Sie den, der das Medium gemacht hat, oder nehmen Sie sie in /etc/neuron-os/installer.toml aus „exclude“ heraus.</translation>
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
        <source>Choose it only if you know that your virtual machine can work without a screen on this chip; Looking Glass or a remote desktop shows its picture.</source>
        <translation>Wählen Sie ihn nur, wenn Ihre virtuelle Maschine ohne Bildschirm an diesem Chip auskommt; Looking Glass oder ein entfernter Desktop zeigt ihr Bild.</translation>
    </message>
    <message>
        <source>Choose it only if your monitor is plugged into another graphics card.</source>
        <translation>Wählen Sie sie nur, wenn Ihr Bildschirm an einer anderen Grafikkarte angeschlossen ist.</translation>
    </message>
    <message>
        <source>Choose those cards too if they shall still be given away.</source>
        <translation>Wählen Sie auch diese Karten, wenn sie weiterhin abgegeben werden sollen.</translation>
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
        <source>Correct the settings file, or leave the key out to have it found out.</source>
        <translation>Berichtigen Sie die Einstellungsdatei, oder lassen Sie den Schlüssel weg, dann wird es herausgefunden.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Every graphics card is given away: this computer has no picture of its own.</source>
        <translation>Jede Grafikkarte wird abgegeben: Dieser Computer hat selbst kein Bild mehr.</translation>
    </message>
    <message>
        <source>Every graphics card is needed for the computer&apos;s own picture or is part of the processor.</source>
        <translation>Jede Grafikkarte wird für das eigene Bild des Computers gebraucht oder ist Teil des Prozessors.</translation>
    </message>
    <message>
        <source>Every graphics card that is not needed for the picture has something in its way; the reason is given with each card.</source>
        <translation>Bei jeder Grafikkarte, die nicht für das Bild gebraucht wird, steht etwas im Weg; was es ist, steht bei der Karte.</translation>
    </message>
    <message>
        <source>Free some space on that file system and run the setup again; every file is still as it was or as it shall be.</source>
        <translation>Schaffen Sie Platz auf diesem Dateisystem und führen Sie die Einrichtung noch einmal aus; jede Datei ist noch, wie sie war, oder schon, wie sie sein soll.</translation>
    </message>
    <message>
        <source>GPU passthrough is not set up on this system.</source>
        <translation>Auf diesem System ist keine GPU-Durchreichung eingerichtet.</translation>
    </message>
    <message>
        <source>GPU passthrough is ready: vfio-pci holds all {0} functions.</source>
        <translation>Die GPU-Durchreichung ist bereit: vfio-pci hat alle {0} Funktionen.</translation>
    </message>
    <message>
        <source>GPU passthrough was not set up; the graphics cards work as usual.</source>
        <translation>Die GPU-Durchreichung wurde nicht eingerichtet; die Grafikkarten arbeiten wie gewohnt.</translation>
    </message>
    <message>
        <source>GPU passthrough was set up only in part; look at the warnings before you restart.</source>
        <translation>Die GPU-Durchreichung wurde nur zum Teil eingerichtet; lesen Sie die Warnungen, bevor Sie neu starten.</translation>
    </message>
    <message>
        <source>Give the functions to a virtual machine, for example with virt-manager.</source>
        <translation>Geben Sie die Funktionen einer virtuellen Maschine, zum Beispiel mit virt-manager.</translation>
    </message>
    <message>
        <source>Go on with the installation; if you add a graphics card later, run neuron-hardware-detect on the installed system.</source>
        <translation>Fahren Sie mit der Installation fort; wenn Sie später eine Grafikkarte einbauen, führen Sie im installierten System neuron-hardware-detect aus.</translation>
    </message>
    <message>
        <source>If the card was taken out, run &quot;neuron-hardware-detect revert --target /&quot; or set passthrough up for another one; else check that it sits firmly in its slot.</source>
        <translation>Wenn die Karte ausgebaut wurde, führen Sie „neuron-hardware-detect revert --target /“ aus oder richten Sie die Durchreichung für eine andere ein; sonst prüfen Sie, ob sie fest im Steckplatz sitzt.</translation>
    </message>
    <message>
        <source>If the machine does not start without it, choose the boot entry without passthrough and undo the setup.</source>
        <translation>Wenn der Computer ohne das nicht startet, wählen Sie den Starteintrag ohne Durchreichung und machen Sie die Einrichtung rückgängig.</translation>
    </message>
    <message>
        <source>If the screen stays dark, press e in the boot menu and add {0}.</source>
        <translation>Wenn der Bildschirm dunkel bleibt, drücken Sie im Bootmenü e und fügen Sie {0} hinzu.</translation>
    </message>
    <message>
        <source>If the screen stays dark, restart and choose the boot menu entry that ends in &quot;(no GPU passthrough)&quot;.</source>
        <translation>Wenn der Bildschirm dunkel bleibt, starten Sie neu und wählen Sie im Bootmenü den Eintrag, der auf „(no GPU passthrough)“ endet.</translation>
    </message>
    <message>
        <source>If the virtual machine shows no picture the second time, restart the computer.</source>
        <translation>Wenn die virtuelle Maschine beim zweiten Mal kein Bild zeigt, starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>It cannot be told whether this computer started with {0}; if it did, its screen stays dark after the next start.</source>
        <translation>Es ist nicht zu erkennen, ob dieser Computer mit {0} gestartet ist; wenn ja, bleibt ihr Bildschirm nach dem nächsten Start dunkel.</translation>
    </message>
    <message>
        <source>It cannot be told which graphics card shows the computer&apos;s picture.</source>
        <translation>Es ist nicht zu erkennen, welche Grafikkarte das Bild des Computers zeigt.</translation>
    </message>
    <message>
        <source>It is told apart by its slot instead; after moving cards to other slots, set passthrough up again.</source>
        <translation>Sie wird stattdessen an ihrem Steckplatz erkannt; wenn Sie Karten umstecken, richten Sie die Durchreichung neu ein.</translation>
    </message>
    <message>
        <source>It was changed since; only what the setup put in was taken out.</source>
        <translation>Die Datei wurde seither geändert; nur was die Einrichtung hineingeschrieben hatte, wurde herausgenommen.</translation>
    </message>
    <message>
        <source>It was changed since; only what the setup put in was taken out. {0}, which the setup had taken out, is not put back.</source>
        <translation>Die Datei wurde seither geändert; nur was die Einrichtung hineingeschrieben hatte, wurde herausgenommen. {0}, was die Einrichtung herausgenommen hatte, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Its output is in the log. Correct the cause and run it again in the installed system.</source>
        <translation>Seine Ausgabe steht im Protokoll. Beheben Sie die Ursache und führen Sie ihn im installierten System noch einmal aus.</translation>
    </message>
    <message>
        <source>Keep it plugged in, always in the same port, and switched on before this computer starts.</source>
        <translation>Lassen Sie sie eingesteckt, immer am selben Anschluss, und eingeschaltet, bevor dieser Computer startet.</translation>
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
        <source>Look for a firmware update, or put the card into another slot.</source>
        <translation>Suchen Sie nach einer neueren Firmware, oder stecken Sie die Karte in einen anderen Steckplatz.</translation>
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
        <source>Updating the files that the system starts from</source>
        <translation>Die Dateien, von denen das System startet, werden erneuert</translation>
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
        <source>Nothing is to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
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
        <source>Only go on if you can reach this computer another way, for example over the network.</source>
        <translation>Fahren Sie nur fort, wenn Sie diesen Computer auf anderem Weg erreichen, zum Beispiel über das Netzwerk.</translation>
    </message>
    <message>
        <source>Passthrough works here only if the outer machine hands a graphics card and an IOMMU to this one.</source>
        <translation>Durchreichung geht hier nur, wenn die äußere Maschine dieser hier eine Grafikkarte und eine IOMMU übergibt.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>Bitte melden Sie das mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Plug a monitor into another graphics card before the first start, or use a second input of this one.</source>
        <translation>Schließen Sie vor dem ersten Start einen Bildschirm an eine andere Grafikkarte an, oder benutzen Sie einen zweiten Eingang dieses Bildschirms.</translation>
    </message>
    <message>
        <source>Prefer a graphics card in a slot.</source>
        <translation>Nehmen Sie lieber eine Grafikkarte in einem Steckplatz.</translation>
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
        <source>Put the card into another slot (the one nearest to the processor is usually separate), or look for a firmware update.</source>
        <translation>Stecken Sie die Karte in einen anderen Steckplatz (der nächste am Prozessor ist meist getrennt), oder suchen Sie nach einer neueren Firmware.</translation>
    </message>
    <message>
        <source>Put the card into another slot, one that is wired to the processor, then set passthrough up again.</source>
        <translation>Stecken Sie die Karte in einen Steckplatz, der mit dem Prozessor verbunden ist, dann richten Sie die Durchreichung neu ein.</translation>
    </message>
    <message>
        <source>Put the card into another slot, or give the virtual machine these devices as well.</source>
        <translation>Stecken Sie die Karte in einen anderen Steckplatz, oder geben Sie der virtuellen Maschine auch diese Geräte.</translation>
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
        <source>Run this step after the system was unpacked and before the target is unmounted.</source>
        <translation>Führen Sie diesen Schritt aus, nachdem das System entpackt wurde und bevor das Zielsystem ausgehängt wird.</translation>
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
        <source>Scan again; the graphics cards and their addresses are listed by &quot;neuron-hardware-detect scan&quot;.</source>
        <translation>Suchen Sie erneut; „neuron-hardware-detect scan“ listet die Grafikkarten und ihre Adressen auf.</translation>
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
        <translation>Setzen Sie in den Einstellungen binding = &quot;address&quot; und richten Sie die Durchreichung neu ein, dann wird nur die gewählte Karte genommen.</translation>
    </message>
    <message>
        <source>Set binding = &quot;auto&quot; in the settings of the installer.</source>
        <translation>Setzen Sie in den Einstellungen des Installationsprogramms binding = &quot;auto&quot;.</translation>
    </message>
    <message>
        <source>Set passthrough up again with &quot;neuron-hardware-detect apply --target / --gpu ADDRESS&quot;, where ADDRESS is the GPU&apos;s new address, and correct the address in your virtual machines.</source>
        <translation>Richten Sie die Durchreichung neu ein, mit „neuron-hardware-detect apply --target / --gpu ADRESSE“, wobei ADRESSE die neue Adresse der GPU ist, und berichtigen Sie die Adresse in Ihren virtuellen Maschinen.</translation>
    </message>
    <message>
        <source>Start the installer again with &quot;intel_iommu=on&quot; among the kernel parameters; the installed system gets it in any case.</source>
        <translation>Starten Sie das Installationsprogramm noch einmal mit „intel_iommu=on“ in den Kernel-Parametern; das installierte System bekommt ihn auf jeden Fall.</translation>
    </message>
    <message>
        <source>Start the installer again without &quot;amd_iommu=off&quot; and &quot;iommu=off&quot; among the kernel parameters; the installed system boots without them in any case.</source>
        <translation>Starten Sie das Installationsprogramm noch einmal ohne „amd_iommu=off“ und „iommu=off“ in den Kernel-Parametern; das installierte System startet auf jeden Fall ohne sie.</translation>
    </message>
    <message>
        <source>Start the installer without it; in the installed system it is removed when passthrough is set up.</source>
        <translation>Starten Sie das Installationsprogramm ohne ihn; im installierten System wird er entfernt, wenn die Durchreichung eingerichtet wird.</translation>
    </message>
    <message>
        <source>Start the installer without this parameter to see the real groups; a virtual machine could otherwise reach memory of this computer.</source>
        <translation>Starten Sie das Installationsprogramm ohne diesen Parameter, um die wirklichen Gruppen zu sehen; eine virtuelle Maschine könnte sonst auf den Speicher dieses Computers zugreifen.</translation>
    </message>
    <message>
        <source>Switch on &quot;IOMMU&quot; (also called AMD-Vi) and &quot;SVM Mode&quot; in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>Schalten Sie in den Firmware-Einstellungen (UEFI/BIOS) „IOMMU“ (auch AMD-Vi genannt) und „SVM Mode“ ein; wenn es diese Einstellung nicht gibt, hat der Prozessor keine.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; (Intel Virtualization Technology for Directed I/O) in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>Schalten Sie in den Firmware-Einstellungen (UEFI/BIOS) „VT-d“ (Intel Virtualization Technology for Directed I/O) ein; wenn es diese Einstellung nicht gibt, hat der Prozessor keine.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; or &quot;IOMMU&quot; in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>Schalten Sie in den Firmware-Einstellungen (UEFI/BIOS) „VT-d“ oder „IOMMU“ ein; wenn es diese Einstellung nicht gibt, hat der Prozessor keine.</translation>
    </message>
    <message>
        <source>Switch on VT-d (Intel) or AMD-Vi, also called IOMMU (AMD), in the firmware settings; an update of the firmware may have switched it off.</source>
        <translation>Schalten Sie in den Firmware-Einstellungen (UEFI/BIOS) VT-d (Intel) oder AMD-Vi, auch IOMMU genannt (AMD), ein; ein Update der Firmware kann es ausgeschaltet haben.</translation>
    </message>
    <message>
        <source>Take {0} out of the boot loader&apos;s configuration, then restart.</source>
        <translation>Nehmen Sie {0} aus der Konfiguration des Bootloaders heraus und starten Sie neu.</translation>
    </message>
    <message>
        <source>The IOMMU does not cover {0}: it is in no IOMMU group, so no virtual machine can have it.</source>
        <translation>Die IOMMU deckt {0} nicht ab: Sie ist in keiner IOMMU-Gruppe, deshalb kann keine virtuelle Maschine sie haben.</translation>
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
        <source>The IOMMU is off, so it cannot be seen which graphics card can be separated from the rest of the computer.</source>
        <translation>Die IOMMU ist ausgeschaltet; deshalb ist nicht zu sehen, welche Grafikkarte sich vom Rest des Computers trennen lässt.</translation>
    </message>
    <message>
        <source>The card may be asleep or faulty: restart the computer and start the installer again.</source>
        <translation>Die Karte schläft vielleicht oder ist defekt: Starten Sie den Computer und das Installationsprogramm neu.</translation>
    </message>
    <message>
        <source>The command {0} failed in the installed system with exit code {1}.</source>
        <translation>Der Befehl {0} ist im installierten System mit dem Rückgabewert {1} gescheitert.</translation>
    </message>
    <message>
        <source>The computer was started without GPU passthrough ({0} is on the kernel command line).</source>
        <translation>Der Computer wurde ohne GPU-Durchreichung gestartet ({0} steht in der Kernel-Befehlszeile).</translation>
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
        <source>The firmware of this computer has switched off the part that keeps a virtual machine&apos;s devices apart (IOMMU), so no graphics card can be given away yet.</source>
        <translation>Die Firmware dieses Computers hat den Teil ausgeschaltet, der die Geräte einer virtuellen Maschine abschottet (IOMMU); deshalb kann noch keine Grafikkarte abgegeben werden.</translation>
    </message>
    <message>
        <source>The image {0} does not hold {1}.</source>
        <translation>Das Abbild {0} enthält {1} nicht.</translation>
    </message>
    <message>
        <source>The kernel knows no way to reset {0}, so a virtual machine may be able to use it only once per start of this computer.</source>
        <translation>Der Kernel kennt keinen Weg, {0} zurückzusetzen; eine virtuelle Maschine kann sie deshalb vielleicht nur einmal je Start dieses Computers benutzen.</translation>
    </message>
    <message>
        <source>The kernel parameter {0} has characters that boot configuration could misread, so it is not written.</source>
        <translation>Der Kernel-Parameter {0} hat Zeichen, die in der Startkonfiguration missverstanden werden könnten, deshalb wird er nicht geschrieben.</translation>
    </message>
    <message>
        <source>The kernel was started with {0}, which switches passthrough off.</source>
        <translation>Der Kernel wurde mit {0} gestartet, was die Durchreichung ausschaltet.</translation>
    </message>
    <message>
        <source>The kernel was started without {0}, which passthrough needs.</source>
        <translation>Der Kernel wurde ohne {0} gestartet, das die Durchreichung braucht.</translation>
    </message>
    <message>
        <source>The page about graphics cards could not be shown, so all of them stay with this computer.</source>
        <translation>Die Seite zu den Grafikkarten konnte nicht angezeigt werden, deshalb bleiben alle bei diesem Computer.</translation>
    </message>
    <message>
        <source>The running kernel has the parameter {0}, which switches off what passthrough needs.</source>
        <translation>Der laufende Kernel hat den Parameter {0}, der ausschaltet, was die Durchreichung braucht.</translation>
    </message>
    <message>
        <source>The running kernel was told to pretend that devices are separate ({0}), so the groups shown are not those of the hardware.</source>
        <translation>Dem laufenden Kernel wurde gesagt, er solle Geräte als getrennt ausgeben ({0}); die gezeigten Gruppen sind deshalb nicht die der Hardware.</translation>
    </message>
    <message>
        <source>The running system does not use the part that keeps a virtual machine&apos;s devices apart (IOMMU), although the firmware offers it, so it cannot be seen what each graphics card shares.</source>
        <translation>Das laufende System benutzt den Teil nicht, der die Geräte einer virtuellen Maschine abschottet (IOMMU), obwohl die Firmware ihn anbietet; deshalb ist nicht zu sehen, was jede Grafikkarte mit anderen teilt.</translation>
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
        <source>The settings file {0} gives &quot;{3}&quot; in line {1}, column {2} a value it cannot have, so nothing is set up unless you choose it.</source>
        <translation>Die Einstellungsdatei {0} gibt „{3}“ in Zeile {1}, Spalte {2} einen unmöglichen Wert, deshalb wird nichts eingerichtet, was Sie nicht selbst wählen.</translation>
    </message>
    <message>
        <source>The settings file {0} is too large to be one, so nothing is set up unless you choose it.</source>
        <translation>Die Einstellungsdatei {0} ist zu groß für eine solche, deshalb wird nichts eingerichtet, was Sie nicht selbst wählen.</translation>
    </message>
    <message>
        <source>The settings file {0} sets &quot;{3}&quot; in line {1}, column {2}, which does not exist, so it has no effect.</source>
        <translation>Die Einstellungsdatei {0} setzt in Zeile {1}, Spalte {2} „{3}“; das gibt es nicht, deshalb wirkt es nicht.</translation>
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
        <source>There is no graphics card at {0} that could be given away.</source>
        <translation>Bei {0} gibt es keine Grafikkarte, die abgegeben werden könnte.</translation>
    </message>
    <message>
        <source>There is no graphics card that could be given to a virtual machine.</source>
        <translation>Es gibt keine Grafikkarte, die einer virtuellen Maschine gegeben werden könnte.</translation>
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
        <source>This computer has no graphics card that could be given to a virtual machine.</source>
        <translation>Dieser Computer hat keine Grafikkarte, die einer virtuellen Maschine gegeben werden könnte.</translation>
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
        <source>To give this card away, make another graphics card the primary display in the firmware settings and start the installer again.</source>
        <translation>Um diese Karte abzugeben, machen Sie in den Firmware-Einstellungen (UEFI/BIOS) eine andere Grafikkarte zur primären Anzeige und starten Sie das Installationsprogramm neu.</translation>
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
        <translation>Um die Durchreichung zu benutzen, starten Sie neu und wählen Sie den üblichen Starteintrag.</translation>
    </message>
    <message>
        <source>Two assignments to {1} in {0} run into each other without a blank, so the file is left as it is.</source>
        <translation>Zwei Zuweisungen an {1} in {0} gehen ohne Leerzeichen ineinander über, deshalb bleibt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>Undoing the setup brings it back.</source>
        <translation>Wenn die Einrichtung rückgängig gemacht wird, kommt er zurück.</translation>
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
        <source>{0} can be separated from everything else, and the computer shows its picture with another one ({1}).</source>
        <translation>{0} lässt sich von allem anderen trennen, und der Computer zeigt sein Bild mit einer anderen ({1}).</translation>
    </message>
    <message>
        <source>{0} can be separated from everything else.</source>
        <translation>{0} lässt sich von allem anderen trennen.</translation>
    </message>
    <message>
        <source>{0} cannot be separated from devices this computer needs: {1}.</source>
        <translation>{0} lässt sich nicht von Geräten trennen, die dieser Computer braucht: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be separated from {1}: a virtual machine can have the card only when this computer does without these too.</source>
        <translation>{0} lässt sich nicht von {1} trennen: Eine virtuelle Maschine kann die Karte nur haben, wenn dieser Computer auch darauf verzichtet.</translation>
    </message>
    <message>
        <source>{0} cannot be set aside for virtual machines; nothing is changed.</source>
        <translation>{0} kann nicht für virtuelle Maschinen reserviert werden; nichts wird geändert.</translation>
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
        <source>{0} has parts with the same IDs as devices that should stay, and binding by IDs takes those as well: {1}.</source>
        <translation>{0} hat Teile mit denselben IDs wie Geräte, die bleiben sollen, und eine Bindung nach IDs nimmt auch diese: {1}.</translation>
    </message>
    <message>
        <source>{0} has parts with the same IDs as devices that this computer keeps: {1}.</source>
        <translation>{0} hat Teile mit denselben IDs wie Geräte, die dieser Computer behält: {1}.</translation>
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
        <source>{0} in the target is damaged, so what was set up before cannot be told.</source>
        <translation>{0} im Zielsystem ist beschädigt, deshalb ist nicht zu erkennen, was früher eingerichtet wurde.</translation>
    </message>
    <message>
        <source>{0} in the target was written by a later version of this program (schema {1}).</source>
        <translation>{0} im Zielsystem wurde von einer späteren Version dieses Programms geschrieben (Schema {1}).</translation>
    </message>
    <message>
        <source>{0} is a laptop&apos;s second graphics chip without outputs of its own: a virtual machine can compute with it, but its picture has to travel through memory.</source>
        <translation>{0} ist der zweite Grafikchip eines Laptops ohne eigene Ausgänge: Eine virtuelle Maschine kann damit rechnen, aber ihr Bild muss den Weg durch den Arbeitsspeicher nehmen.</translation>
    </message>
    <message>
        <source>{0} is excluded by the settings of this installation medium.</source>
        <translation>{0} ist durch die Einstellungen dieses Installationsmediums ausgeschlossen.</translation>
    </message>
    <message>
        <source>{0} is in IOMMU group {1} together with devices that this computer uses: {2}. No virtual machine that is given {0} will start.</source>
        <translation>{0} ist in der IOMMU-Gruppe {1} zusammen mit Geräten, die dieser Computer benutzt: {2}. Keine virtuelle Maschine, die {0} bekommt, wird starten.</translation>
    </message>
    <message>
        <source>{0} is in an external enclosure: unplugging it while a virtual machine runs crashes that machine.</source>
        <translation>{0} ist in einem externen Gehäuse: Wird sie abgezogen, während eine virtuelle Maschine läuft, stürzt diese ab.</translation>
    </message>
    <message>
        <source>{0} is in no IOMMU group, so no virtual machine can get it.</source>
        <translation>{0} ist in keiner IOMMU-Gruppe, deshalb kann keine virtuelle Maschine es bekommen.</translation>
    </message>
    <message>
        <source>{0} is part of the processor; giving it to a virtual machine often needs more than this installer sets up.</source>
        <translation>{0} ist Teil des Prozessors; sie einer virtuellen Maschine zu geben, erfordert oft mehr, als dieses Installationsprogramm einrichtet.</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so vfio-pci does not get into the image.</source>
        <translation>{0} wird nach unserer Datei gelesen und setzt {1} neu, deshalb kommt vfio-pci nicht in das Abbild.</translation>
    </message>
    <message>
        <source>{0} is set aside for virtual machines from the first start on.</source>
        <translation>{0} ist vom ersten Start an für virtuelle Maschinen reserviert.</translation>
    </message>
    <message>
        <source>{0} is set aside for virtual machines from the next start on.</source>
        <translation>{0} ist vom nächsten Start an für virtuelle Maschinen reserviert.</translation>
    </message>
    <message>
        <source>{0} is the display of the server&apos;s remote management and always stays with this computer.</source>
        <translation>{0} ist die Anzeige der Fernverwaltung des Servers und bleibt immer bei diesem Computer.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card, and the computer needs it for its own picture.</source>
        <translation>{0} ist die einzige Grafikkarte, und der Computer braucht sie für sein eigenes Bild.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card: if a virtual machine has it, this computer has no picture of its own.</source>
        <translation>{0} ist die einzige Grafikkarte: Wenn eine virtuelle Maschine sie hat, hat dieser Computer selbst kein Bild mehr.</translation>
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
        <source>{0} passes {1} to the kernel, which counts more than what is set up here.</source>
        <translation>{0} übergibt dem Kernel {1}, was mehr gilt als das, was hier eingerichtet wird.</translation>
    </message>
    <message>
        <source>{0} shares its group only with devices the computer can do without.</source>
        <translation>{0} teilt ihre Gruppe nur mit Geräten, auf die der Computer verzichten kann.</translation>
    </message>
    <message>
        <source>{0} shows the computer&apos;s picture; make the integrated graphics the primary display in the firmware settings, then {0} is free.</source>
        <translation>{0} zeigt das Bild des Computers; machen Sie in den Firmware-Einstellungen (UEFI/BIOS) die integrierte Grafik zur primären Anzeige, dann ist {0} frei.</translation>
    </message>
    <message>
        <source>{0} shows the desktop and the boot messages, so this computer keeps it.</source>
        <translation>{0} zeigt den Desktop und die Startmeldungen, deshalb behält dieser Computer sie.</translation>
    </message>
    <message>
        <source>{0} shows the desktop and the boot messages: after the next start its screen stays dark.</source>
        <translation>{0} zeigt den Desktop und die Startmeldungen: Nach dem nächsten Start bleibt ihr Bildschirm dunkel.</translation>
    </message>
    <message>
        <source>{0} switched off what passthrough needs and is taken out of {1}.</source>
        <translation>{0} hat ausgeschaltet, was die Durchreichung braucht, und wird aus {1} herausgenommen.</translation>
    </message>
    <message>
        <source>{0} was changed by hand since the installer wrote it, and is written anew.</source>
        <translation>{0} wurde von Hand geändert, seit das Installationsprogramm die Datei geschrieben hat, und wird neu geschrieben.</translation>
    </message>
    <message>
        <source>{0} was selected with a warning that nobody confirmed, so it stays with this computer.</source>
        <translation>{0} war mit einer Warnung ausgewählt, die niemand bestätigt hat, und bleibt deshalb bei diesem Computer.</translation>
    </message>
    <message>
        <source>{0} was there already and is not ours; its content is kept in {1}.</source>
        <translation>{0} war schon da und ist nicht unsere Datei; ihr Inhalt wird in {1} aufbewahrt.</translation>
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
        <source>Every file is as it has to be.</source>
        <translation>Jede Datei ist schon, wie sie sein muss.</translation>
    </message>
    <message>
        <source>Nothing had to be run at this point.</source>
        <translation>An dieser Stelle musste nichts ausgeführt werden.</translation>
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
    <name>GpuCard</name>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>drives your display</source>
        <translation>versorgt Ihren Bildschirm</translation>
    </message>
    <message>
        <source>cannot be set aside</source>
        <translation>kann nicht reserviert werden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>GpuModel</name>
    <message>
        <source>Graphics card %1</source>
        <translation>Grafikkarte %1</translation>
    </message>
    <message>
        <source>shows your desktop</source>
        <translation>zeigt Ihren Desktop</translation>
    </message>
    <message>
        <source>part of the processor</source>
        <translation>Teil des Prozessors</translation>
    </message>
    <message>
        <source>free for a virtual machine</source>
        <translation>frei für eine virtuelle Maschine</translation>
    </message>
    <message>
        <source>use unknown</source>
        <translation>Verwendung unbekannt</translation>
    </message>
    <message>
        <source>%1: monitor connected</source>
        <translation>%1: Bildschirm angeschlossen</translation>
    </message>
    <message>
        <source>no monitor connected</source>
        <translation>kein Bildschirm angeschlossen</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>kein Treiber</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>Treiber %1</translation>
    </message>
    <message>
        <source>IOMMU group %1</source>
        <translation>IOMMU-Gruppe %1</translation>
    </message>
    <message>
        <source>no IOMMU group</source>
        <translation>keine IOMMU-Gruppe</translation>
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
        <source>Handed over together</source>
        <translation>Wird zusammen übergeben</translation>
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
        <source>not needed for your desktop</source>
        <translation>für den Desktop nicht gebraucht</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>Graphics passthrough cannot be set up: the file %1 is missing from the installer.</source>
        <translation>Die Grafikdurchreichung kann nicht eingerichtet werden: Dem Installationsprogramm fehlt die Datei %1.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: this installation medium has no .NET runtime.</source>
        <translation>Die Grafikdurchreichung kann nicht eingerichtet werden: Auf diesem Installationsmedium fehlt die .NET-Laufzeitumgebung.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the .NET runtime of this installation medium is too old.</source>
        <translation>Die Grafikdurchreichung kann nicht eingerichtet werden: Die .NET-Laufzeitumgebung dieses Installationsmediums ist zu alt.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: this installation medium has a .NET runtime, but not version %1 that is needed.</source>
        <translation>Die Grafikdurchreichung kann nicht eingerichtet werden: Dieses Installationsmedium hat eine .NET-Laufzeitumgebung, aber nicht die nötige Version %1.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the .NET runtime did not start (%1).</source>
        <translation>Die Grafikdurchreichung kann nicht eingerichtet werden: Die .NET-Laufzeitumgebung ist nicht gestartet (%1).</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 could not be loaded, or a file it needs is missing (%2 in %3).</source>
        <translation>Die Grafikdurchreichung kann nicht eingerichtet werden: %1 konnte nicht geladen werden, oder eine dafür nötige Datei fehlt (%2 in %3).</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 could not be loaded.</source>
        <translation>Die Grafikdurchreichung kann nicht eingerichtet werden: %1 konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 lacks the function %2.</source>
        <translation>Die Grafikdurchreichung kann nicht eingerichtet werden: In %1 fehlt die Funktion %2.</translation>
    </message>
</context>
<context>
    <name>InstallerCore</name>
    <message>
        <source>The installation goes on without it; it can be set up later, in the installed system.</source>
        <translation>Die Installation geht ohne sie weiter; sie kann später im installierten System eingerichtet werden.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the installer page speaks version %1 of the interface, the library beside it version %2.</source>
        <translation>Die Grafikdurchreichung kann nicht eingerichtet werden: Die Seite des Installationsprogramms spricht Version %1 der Schnittstelle, die Bibliothek daneben Version %2.</translation>
    </message>
    <message>
        <source>The installation goes on without it; both have to come from the same package.</source>
        <translation>Die Installation geht ohne sie weiter; beide müssen aus demselben Paket stammen.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the library gave no answer to &quot;%1&quot; (status %2).</source>
        <translation>Die Grafikdurchreichung kann nicht eingerichtet werden: Die Bibliothek hat auf „%1“ nicht geantwortet (Status %2).</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the answer of the library to &quot;%1&quot; cannot be understood.</source>
        <translation>Die Grafikdurchreichung kann nicht eingerichtet werden: Die Antwort der Bibliothek auf „%1“ ist unverständlich.</translation>
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
    <message>
        <source>No graphics card for virtual machines yet: the IOMMU is off.</source>
        <translation>Noch keine Grafikkarte für virtuelle Maschinen: Die IOMMU ist aus.</translation>
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
        <source>The installation did not get as far as setting a graphics card aside.</source>
        <translation>Die Installation ist nicht bis zum Reservieren einer Grafikkarte gekommen.</translation>
    </message>
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
        <source>The way back</source>
        <translation>Der Weg zurück</translation>
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
        <source>The report could not be saved.</source>
        <translation>Der Bericht konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>First: setting the graphics card aside</source>
        <translation>Zuerst: die Grafikkarte reservieren</translation>
    </message>
    <message>
        <source>Then: completing the boot menu</source>
        <translation>Danach: das Startmenü vervollständigen</translation>
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
    <message>
        <source>A graphics card was set aside, but the boot entries could not be completed; look at the warnings before you restart.</source>
        <translation>Eine Grafikkarte wurde reserviert, aber die Starteinträge konnten nicht ergänzt werden; lesen Sie die Warnungen, bevor Sie neu starten.</translation>
    </message>
</context>
<context>
    <name>VfioJob</name>
    <message>
        <source>Set a graphics card aside for virtual machines</source>
        <translation>Eine Grafikkarte für virtuelle Maschinen reservieren</translation>
    </message>
    <message>
        <source>Setting a graphics card aside for virtual machines.</source>
        <translation>Eine Grafikkarte wird für virtuelle Maschinen reserviert.</translation>
    </message>
    <message>
        <source>No graphics card was set aside: the installed system is not mounted.</source>
        <translation>Es wurde keine Grafikkarte reserviert: Das installierte System ist nicht eingehängt.</translation>
    </message>
    <message>
        <source>In settings.conf, neuron-vfio has to come after mount and before umount.</source>
        <translation>In settings.conf muss neuron-vfio nach mount und vor umount stehen.</translation>
    </message>
</context>
<context>
    <name>neuron-vfio</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>Eine Grafikkarte für virtuelle Maschinen</translation>
    </message>
    <message>
        <source>A virtual machine can have a graphics card all to itself, for games or for demanding programs. This is called passthrough. This computer then shows its own desktop with another card.</source>
        <translation>Eine virtuelle Maschine kann eine Grafikkarte ganz für sich haben, für Spiele oder anspruchsvolle Programme. Das heißt Durchreichung. Dieser Computer zeigt seinen eigenen Desktop dann mit einer anderen Karte.</translation>
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
        <source>This computer has no graphics card that a virtual machine could be given.</source>
        <translation>Dieser Computer hat keine Grafikkarte, die eine virtuelle Maschine bekommen könnte.</translation>
    </message>
    <message>
        <source>This computer keeps its graphics card for itself.</source>
        <translation>Dieser Computer behält seine Grafikkarte für sich.</translation>
    </message>
    <message>
        <source>This computer keeps its graphics cards for itself.</source>
        <translation>Dieser Computer behält seine Grafikkarten für sich.</translation>
    </message>
    <message>
        <source>There is nothing to decide here. Go on with the installation.</source>
        <translation>Hier gibt es nichts zu entscheiden. Fahren Sie mit der Installation fort.</translation>
    </message>
    <message>
        <source>The maker of this installation medium has decided this already; it cannot be changed here.</source>
        <translation>Das wurde vom Hersteller dieses Installationsmediums schon entschieden und kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Keep all graphics cards for this computer</source>
        <translation>Alle Grafikkarten für diesen Computer behalten</translation>
    </message>
    <message>
        <source>No virtual machine gets a card of its own. This can be set up later, in the installed system.</source>
        <translation>Keine virtuelle Maschine bekommt eine eigene Karte. Das lässt sich auch später einrichten, im installierten System.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Show what is written</source>
        <translation>Zeigen, was geschrieben wird</translation>
    </message>
    <message>
        <source>You can choose a graphics card all the same. The configuration is written now and takes effect once the IOMMU is switched on.</source>
        <translation>Sie können trotzdem eine Grafikkarte wählen. Die Konfiguration wird jetzt geschrieben und wirkt, sobald die IOMMU eingeschaltet ist.</translation>
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
        <source>Partly done</source>
        <translation>Zum Teil fertig</translation>
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
        <source>Open a terminal and look whether the card waits for a virtual machine:</source>
        <translation>Öffnen Sie ein Terminal und sehen Sie nach, ob die Karte auf eine virtuelle Maschine wartet:</translation>
    </message>
    <message>
        <source>should say “%1”</source>
        <translation>sollte „%1“ anzeigen</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Der Weg zurück</translation>
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
        <source>skipped</source>
        <translation>ausgelassen</translation>
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
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Everything that was done is recorded in %1 of the installed system.</source>
        <translation>Alles, was getan wurde, steht in %1 des installierten Systems.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
</TS>
