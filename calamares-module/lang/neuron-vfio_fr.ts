<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Config</name>
    <message>
        <source>The graphics cards of this computer are still being looked at.</source>
        <translation>Les cartes graphiques de cet ordinateur sont encore en cours d&apos;examen.</translation>
    </message>
    <message>
        <source>No graphics card is set aside for virtual machines.</source>
        <translation>Aucune carte graphique n&apos;est réservée aux machines virtuelles.</translation>
    </message>
    <message>
        <source>No graphics card is set aside for virtual machines, because the page to choose one was not shown.</source>
        <translation>Aucune carte graphique n&apos;est réservée aux machines virtuelles, car la page pour en choisir une n&apos;a pas été affichée.</translation>
    </message>
    <message>
        <source>No graphics card is set aside: the warning about %1 was not confirmed.</source>
        <translation>Aucune carte graphique n&apos;est réservée : l&apos;avertissement concernant %1 n&apos;a pas été confirmé.</translation>
    </message>
    <message>
        <source>%1 is set aside for virtual machines.</source>
        <translation>%1 est réservée aux machines virtuelles.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>I have read the warnings about %1, and want to set it aside all the same.</source>
        <translation>J&apos;ai lu les avertissements concernant %1 et je veux tout de même la réserver.</translation>
    </message>
    <message>
        <source>Without this, the installation goes on and no graphics card is set aside.</source>
        <translation>Sans cela, l&apos;installation continue et aucune carte graphique n&apos;est réservée.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A monitor is plugged into {0} ({1}); it shows nothing of this computer once a virtual machine has the card.</source>
        <translation>Un écran est branché sur {0} ({1}) ; il ne montre plus rien de cet ordinateur dès qu&apos;une machine virtuelle possède la carte.</translation>
    </message>
    <message>
        <source>A part of the graphics card does not say what it is: {0}.</source>
        <translation>Une partie de la carte graphique ne dit pas ce qu&apos;elle est : {0}.</translation>
    </message>
    <message>
        <source>A symbolic link on the way to it leads in a circle or changes all the time: correct it and run the setup again.</source>
        <translation>Un lien symbolique sur le chemin tourne en rond ou change sans cesse : corrigez-le et relancez la configuration.</translation>
    </message>
    <message>
        <source>A unified kernel image carries its command line in it, so there is no boot entry without passthrough.</source>
        <translation>Une image de noyau unifiée porte sa ligne de commande en elle ; il n&apos;y a donc pas d&apos;entrée de démarrage sans passage direct.</translation>
    </message>
    <message>
        <source>A unified kernel image is used, but neither {0} nor {1} exists, so {2} is not written anywhere.</source>
        <translation>Une image de noyau unifiée est utilisée, mais ni {0} ni {1} n&apos;existe ; {2} n&apos;est donc écrit nulle part.</translation>
    </message>
    <message>
        <source>Add a second graphics card, or switch on the processor&apos;s own graphics in the firmware settings.</source>
        <translation>Ajoutez une deuxième carte graphique ou activez les graphismes du processeur dans les réglages du micrologiciel (UEFI/BIOS).</translation>
    </message>
    <message>
        <source>Add them to the kernel command line, or name the boot loader in the settings as target.boot_loader.</source>
        <translation>Ajoutez-les à la ligne de commande du noyau, ou nommez le chargeur de démarrage dans les réglages avec target.boot_loader.</translation>
    </message>
    <message>
        <source>Add {0} to it by hand.</source>
        <translation>Ajoutez-y {0} à la main.</translation>
    </message>
    <message>
        <source>All graphics cards stay with this computer.</source>
        <translation>Toutes les cartes graphiques restent à cet ordinateur.</translation>
    </message>
    <message>
        <source>An earlier setup of this target had been interrupted and was finished first.</source>
        <translation>Une configuration précédente de cette cible avait été interrompue et a d&apos;abord été terminée.</translation>
    </message>
    <message>
        <source>An earlier setup of this target had been interrupted and was undone first.</source>
        <translation>Une configuration précédente de cette cible avait été interrompue et a d&apos;abord été annulée.</translation>
    </message>
    <message>
        <source>Ask whoever made the medium, or remove it from &quot;exclude&quot; in /etc/neuron-os/installer.toml.</source>
        <translation>Demandez à la personne qui a fait le support, ou retirez-la de « exclude » dans /etc/neuron-os/installer.toml.</translation>
    </message>
    <message>
        <source>Booster&apos;s images run no udev, so a function that has to be bound by its address goes to its usual driver at first.</source>
        <translation>Les images de Booster n&apos;ont pas udev ; une fonction à lier par son adresse va donc d&apos;abord à son pilote habituel.</translation>
    </message>
    <message>
        <source>Check that the boot entry you use has {0}: make the boot loader&apos;s configuration again (with GRUB: grub-mkconfig -o /boot/grub/grub.cfg), then restart.</source>
        <translation>Vérifiez que l&apos;entrée de démarrage utilisée contient {0} : refaites la configuration du chargeur de démarrage (avec GRUB : grub-mkconfig -o /boot/grub/grub.cfg), puis redémarrez.</translation>
    </message>
    <message>
        <source>Check the kernel parameters of the boot entry you use; on a computer with an Intel processor intel_iommu=on must be among them.</source>
        <translation>Vérifiez les paramètres du noyau de l&apos;entrée de démarrage utilisée ; sur un ordinateur à processeur Intel, intel_iommu=on doit en faire partie.</translation>
    </message>
    <message>
        <source>Choose it only if you know that your virtual machine can work without a screen on this chip; Looking Glass or a remote desktop shows its picture.</source>
        <translation>Ne la choisissez que si vous savez que votre machine virtuelle peut se passer d&apos;écran sur cette puce ; Looking Glass ou un bureau à distance montre son image.</translation>
    </message>
    <message>
        <source>Choose it only if your monitor is plugged into another graphics card.</source>
        <translation>Ne la choisissez que si votre écran est branché sur une autre carte graphique.</translation>
    </message>
    <message>
        <source>Choose those cards too if they shall still be given away.</source>
        <translation>Choisissez aussi ces cartes si elles doivent encore être cédées.</translation>
    </message>
    <message>
        <source>Compare the files named *.neuron-new in the target with those beside them, then delete the journal and run the setup again.</source>
        <translation>Comparez les fichiers nommés *.neuron-new du système cible avec leurs voisins, puis supprimez le journal des opérations et relancez la configuration.</translation>
    </message>
    <message>
        <source>Correct the line. What the parser says: {0}</source>
        <translation>Corrigez la ligne. L&apos;analyseur dit : {0}</translation>
    </message>
    <message>
        <source>Correct the settings file, or leave the key out to have it found out.</source>
        <translation>Corrigez le fichier de réglages, ou omettez la clé pour que la valeur soit trouvée.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Every graphics card is given away: this computer has no picture of its own.</source>
        <translation>Toutes les cartes graphiques sont cédées : cet ordinateur n&apos;a plus d&apos;image à lui.</translation>
    </message>
    <message>
        <source>Every graphics card is needed for the computer&apos;s own picture or is part of the processor.</source>
        <translation>Chaque carte graphique est nécessaire à l&apos;image de l&apos;ordinateur ou fait partie du processeur.</translation>
    </message>
    <message>
        <source>Every graphics card that is not needed for the picture has something in its way; the reason is given with each card.</source>
        <translation>Chaque carte graphique qui n&apos;est pas nécessaire à l&apos;image rencontre un obstacle ; il est indiqué à côté de la carte.</translation>
    </message>
    <message>
        <source>Free some space on that file system and run the setup again; every file is still as it was or as it shall be.</source>
        <translation>Libérez de la place sur ce système de fichiers et relancez la configuration ; chaque fichier est encore comme il était ou déjà comme il doit être.</translation>
    </message>
    <message>
        <source>GPU passthrough is not set up on this system.</source>
        <translation>Le passage direct du GPU n&apos;est pas configuré sur ce système.</translation>
    </message>
    <message>
        <source>GPU passthrough is ready: vfio-pci holds all {0} functions.</source>
        <translation>Le passage direct du GPU est prêt : vfio-pci tient les {0} fonctions.</translation>
    </message>
    <message>
        <source>GPU passthrough was not set up; the graphics cards work as usual.</source>
        <translation>Le passage direct du GPU n&apos;a pas été configuré ; les cartes graphiques fonctionnent comme d&apos;habitude.</translation>
    </message>
    <message>
        <source>GPU passthrough was set up only in part; look at the warnings before you restart.</source>
        <translation>Le passage direct du GPU n&apos;a été configuré qu&apos;en partie ; lisez les avertissements avant de redémarrer.</translation>
    </message>
    <message>
        <source>Give the functions to a virtual machine, for example with virt-manager.</source>
        <translation>Donnez les fonctions à une machine virtuelle, par exemple avec virt-manager.</translation>
    </message>
    <message>
        <source>Go on with the installation; if you add a graphics card later, run neuron-hardware-detect on the installed system.</source>
        <translation>Poursuivez l&apos;installation ; si vous ajoutez une carte graphique plus tard, exécutez neuron-hardware-detect dans le système installé.</translation>
    </message>
    <message>
        <source>If the card was taken out, run &quot;neuron-hardware-detect revert --target /&quot; or set passthrough up for another one; else check that it sits firmly in its slot.</source>
        <translation>Si la carte a été retirée, exécutez « neuron-hardware-detect revert --target / » ou configurez le passage direct pour une autre ; sinon, vérifiez qu&apos;elle est bien enfoncée.</translation>
    </message>
    <message>
        <source>If the machine does not start without it, choose the boot entry without passthrough and undo the setup.</source>
        <translation>Si l&apos;ordinateur ne démarre pas sans cela, choisissez l&apos;entrée de démarrage sans passage direct et annulez la configuration.</translation>
    </message>
    <message>
        <source>If the screen stays dark, press e in the boot menu and add {0}.</source>
        <translation>Si l&apos;écran reste noir, appuyez sur e dans le menu de démarrage et ajoutez {0}.</translation>
    </message>
    <message>
        <source>If the screen stays dark, restart and choose the boot menu entry that ends in &quot;(no GPU passthrough)&quot;.</source>
        <translation>Si l&apos;écran reste noir, redémarrez et choisissez l&apos;entrée du menu de démarrage qui se termine par « (no GPU passthrough) ».</translation>
    </message>
    <message>
        <source>If the virtual machine shows no picture the second time, restart the computer.</source>
        <translation>Si la machine virtuelle n&apos;affiche pas d&apos;image la deuxième fois, redémarrez l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>It cannot be told whether this computer started with {0}; if it did, its screen stays dark after the next start.</source>
        <translation>Impossible de savoir si cet ordinateur a démarré avec {0} ; si oui, son écran reste noir après le prochain démarrage.</translation>
    </message>
    <message>
        <source>It cannot be told which graphics card shows the computer&apos;s picture.</source>
        <translation>Impossible de savoir quelle carte graphique affiche l&apos;image de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>It is told apart by its slot instead; after moving cards to other slots, set passthrough up again.</source>
        <translation>Elle est reconnue à son emplacement ; si vous déplacez des cartes, configurez de nouveau le passage direct.</translation>
    </message>
    <message>
        <source>It was changed since; only what the setup put in was taken out.</source>
        <translation>Le fichier a changé depuis ; seul ce que la configuration y avait mis a été retiré.</translation>
    </message>
    <message>
        <source>It was changed since; only what the setup put in was taken out. {0}, which the setup had taken out, is not put back.</source>
        <translation>Le fichier a changé depuis ; seul ce que la configuration y avait mis a été retiré. {0}, que la configuration avait retiré, n&apos;est pas remis.</translation>
    </message>
    <message>
        <source>Its output is in the log. Correct the cause and run it again in the installed system.</source>
        <translation>Sa sortie est dans le journal. Corrigez la cause et relancez-la dans le système installé.</translation>
    </message>
    <message>
        <source>Keep it plugged in, always in the same port, and switched on before this computer starts.</source>
        <translation>Laissez-la branchée, toujours sur le même port, et allumée avant le démarrage de cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep one graphics card, or make sure that you can reach this computer over the network.</source>
        <translation>Gardez une carte graphique ou assurez-vous de pouvoir atteindre cet ordinateur par le réseau.</translation>
    </message>
    <message>
        <source>Look at that file in the target and at the kernel log, then run the setup again.</source>
        <translation>Examinez ce fichier dans le système cible ainsi que le journal du noyau, puis relancez la configuration.</translation>
    </message>
    <message>
        <source>Look for DMAR or AMD-Vi in the kernel log (journalctl -b -k): the firmware may leave this device out; an update may help.</source>
        <translation>Cherchez DMAR ou AMD-Vi dans le journal du noyau (journalctl -b -k) : le micrologiciel oublie peut-être ce périphérique ; une mise à jour peut aider.</translation>
    </message>
    <message>
        <source>Look for a firmware update, or put the card into another slot.</source>
        <translation>Cherchez une mise à jour du micrologiciel ou mettez la carte dans un autre emplacement.</translation>
    </message>
    <message>
        <source>Look for vfio in the kernel log (journalctl -b -k --grep vfio). If there is nothing, the kernel has no module vfio-pci or the configuration is not in the initramfs: make it again and restart.</source>
        <translation>Cherchez vfio dans le journal du noyau (journalctl -b -k --grep vfio). S&apos;il n&apos;y a rien, le noyau n&apos;a pas de module vfio-pci ou la configuration n&apos;est pas dans l&apos;initramfs : refaites-le et redémarrez.</translation>
    </message>
    <message>
        <source>Make the generator load vfio_pci early, or name it in the settings as target.initramfs.</source>
        <translation>Faites charger vfio_pci tôt par le générateur, ou nommez-le dans les réglages avec target.initramfs.</translation>
    </message>
    <message>
        <source>Make {0} a text file of at most {1} KiB.</source>
        <translation>Faites de {0} un fichier texte d&apos;au plus {1} Kio.</translation>
    </message>
    <message>
        <source>Make {0} a text file that can be read. What the system says: {1}</source>
        <translation>Faites de {0} un fichier texte lisible. Le système dit : {1}</translation>
    </message>
    <message>
        <source>Updating the files that the system starts from</source>
        <translation>Mise à jour des fichiers à partir desquels le système démarre</translation>
    </message>
    <message>
        <source>Mount the target read-write and run the setup again.</source>
        <translation>Montez le système cible en écriture et relancez la configuration.</translation>
    </message>
    <message>
        <source>Name the directory where the installed system is mounted.</source>
        <translation>Indiquez le dossier où le système installé est monté.</translation>
    </message>
    <message>
        <source>No driver holds {0}, not even vfio-pci.</source>
        <translation>Aucun pilote ne tient {0}, pas même vfio-pci.</translation>
    </message>
    <message>
        <source>No known boot loader was found in the target, so the kernel parameters {0} are not written anywhere.</source>
        <translation>Aucun chargeur de démarrage connu n&apos;a été trouvé dans le système cible ; les paramètres du noyau {0} ne sont donc écrits nulle part.</translation>
    </message>
    <message>
        <source>No known initramfs generator was found in the target, so vfio-pci may come too late to get the GPU.</source>
        <translation>Aucun générateur d&apos;initramfs connu n&apos;a été trouvé dans le système cible ; vfio-pci arrivera peut-être trop tard pour prendre le GPU.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. To change a setting, create that file and write the setting into it.</source>
        <translation>Il n&apos;y a rien à faire. Pour changer un réglage, créez ce fichier et écrivez-y le réglage.</translation>
    </message>
    <message>
        <source>Only go on if you can reach this computer another way, for example over the network.</source>
        <translation>Ne continuez que si vous pouvez atteindre cet ordinateur autrement, par exemple par le réseau.</translation>
    </message>
    <message>
        <source>Passthrough works here only if the outer machine hands a graphics card and an IOMMU to this one.</source>
        <translation>Le passage direct ne fonctionne ici que si la machine extérieure confie à celle-ci une carte graphique et une IOMMU.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>Veuillez le signaler avec le journal.</translation>
    </message>
    <message>
        <source>Plug a monitor into another graphics card before the first start, or use a second input of this one.</source>
        <translation>Branchez un écran sur une autre carte graphique avant le premier démarrage, ou utilisez une deuxième entrée de celui-ci.</translation>
    </message>
    <message>
        <source>Prefer a graphics card in a slot.</source>
        <translation>Préférez une carte graphique dans un emplacement.</translation>
    </message>
    <message>
        <source>Put a # in front of that line of the preset.</source>
        <translation>Mettez un # devant cette ligne du fichier preset.</translation>
    </message>
    <message>
        <source>Put settings of your own into another file of that directory.</source>
        <translation>Mettez vos propres réglages dans un autre fichier de ce dossier.</translation>
    </message>
    <message>
        <source>Put the card into another slot (the one nearest to the processor is usually separate), or look for a firmware update.</source>
        <translation>Mettez la carte dans un autre emplacement (le plus proche du processeur est en général séparé) ou cherchez une mise à jour du micrologiciel.</translation>
    </message>
    <message>
        <source>Put the card into another slot, one that is wired to the processor, then set passthrough up again.</source>
        <translation>Mettez la carte dans un autre emplacement, relié au processeur, puis configurez de nouveau le passage direct.</translation>
    </message>
    <message>
        <source>Put the card into another slot, or give the virtual machine these devices as well.</source>
        <translation>Mettez la carte dans un autre emplacement ou donnez aussi ces périphériques à la machine virtuelle.</translation>
    </message>
    <message>
        <source>Put the whole kernel command line with these words into {0} and make the image again.</source>
        <translation>Mettez toute la ligne de commande du noyau avec ces mots dans {0} et refaites l&apos;image.</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>Vérification de ce qui a été écrit</translation>
    </message>
    <message>
        <source>Remove it from the target before the images are made.</source>
        <translation>Retirez-le du système cible avant la création des images.</translation>
    </message>
    <message>
        <source>Remove the ids from {0}.</source>
        <translation>Retirez les ids de {0}.</translation>
    </message>
    <message>
        <source>Remove the line, or look the name up in the comments of the settings file that was shipped.</source>
        <translation>Supprimez la ligne, ou cherchez le nom dans les commentaires du fichier de réglages d&apos;origine.</translation>
    </message>
    <message>
        <source>Remove {0} from the kernel command line.</source>
        <translation>Retirez {0} de la ligne de commande du noyau.</translation>
    </message>
    <message>
        <source>Rename that file so that it sorts before ours, or let it add to {0} only.</source>
        <translation>Renommez ce fichier pour qu&apos;il passe avant le nôtre, ou faites-le seulement ajouter à {0}.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or delete it and undo the earlier setup by hand; then run the setup again.</source>
        <translation>Restaurez-le depuis une sauvegarde, ou supprimez-le et annulez à la main la configuration précédente ; puis relancez la configuration.</translation>
    </message>
    <message>
        <source>Run it as root.</source>
        <translation>Exécutez-le en tant que root.</translation>
    </message>
    <message>
        <source>Run the setup again.</source>
        <translation>Relancez la configuration.</translation>
    </message>
    <message>
        <source>Run this step after the system was unpacked and before the target is unmounted.</source>
        <translation>Exécutez cette étape après l&apos;extraction du système et avant le démontage de la cible.</translation>
    </message>
    <message>
        <source>Running {0}</source>
        <translation>Exécution de {0}</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>Enregistrez le fichier en texte UTF-8.</translation>
    </message>
    <message>
        <source>Scan again; the graphics cards and their addresses are listed by &quot;neuron-hardware-detect scan&quot;.</source>
        <translation>Recherchez de nouveau ; « neuron-hardware-detect scan » donne la liste des cartes graphiques et de leurs adresses.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to an absolute path in quotes without &quot;..&quot; in it, such as &quot;{1}&quot;, or to &quot;&quot; for none.</source>
        <translation>Mettez dans « {0} » un chemin absolu entre guillemets et sans « .. », comme &quot;{1}&quot;, ou &quot;&quot; pour aucun.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to an absolute path in quotes, such as &quot;{1}&quot;.</source>
        <translation>Mettez dans « {0} » un chemin absolu entre guillemets, comme &quot;{1}&quot;.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to one of {1}.</source>
        <translation>Mettez dans « {0} » l&apos;une des valeurs {1}.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to true or false, without quotes.</source>
        <translation>Mettez « {0} » à true ou false, sans guillemets.</translation>
    </message>
    <message>
        <source>Set binding = &quot;address&quot; in the settings and set passthrough up again, then only the chosen card is taken.</source>
        <translation>Mettez binding = &quot;address&quot; dans les réglages et configurez de nouveau le passage direct ; seule la carte choisie est alors prise.</translation>
    </message>
    <message>
        <source>Set binding = &quot;auto&quot; in the settings of the installer.</source>
        <translation>Mettez binding = &quot;auto&quot; dans les réglages de l&apos;installateur.</translation>
    </message>
    <message>
        <source>Set passthrough up again with &quot;neuron-hardware-detect apply --target / --gpu ADDRESS&quot;, where ADDRESS is the GPU&apos;s new address, and correct the address in your virtual machines.</source>
        <translation>Configurez de nouveau le passage direct avec « neuron-hardware-detect apply --target / --gpu ADRESSE », où ADRESSE est la nouvelle adresse du GPU, et corrigez l&apos;adresse dans vos machines virtuelles.</translation>
    </message>
    <message>
        <source>Start the installer again with &quot;intel_iommu=on&quot; among the kernel parameters; the installed system gets it in any case.</source>
        <translation>Relancez l&apos;installateur avec « intel_iommu=on » parmi les paramètres du noyau ; le système installé le reçoit dans tous les cas.</translation>
    </message>
    <message>
        <source>Start the installer again without &quot;amd_iommu=off&quot; and &quot;iommu=off&quot; among the kernel parameters; the installed system boots without them in any case.</source>
        <translation>Relancez l&apos;installateur sans « amd_iommu=off » ni « iommu=off » parmi les paramètres du noyau ; le système installé démarre sans eux dans tous les cas.</translation>
    </message>
    <message>
        <source>Start the installer without it; in the installed system it is removed when passthrough is set up.</source>
        <translation>Lancez l&apos;installateur sans lui ; dans le système installé, il est retiré quand le passage direct est configuré.</translation>
    </message>
    <message>
        <source>Start the installer without this parameter to see the real groups; a virtual machine could otherwise reach memory of this computer.</source>
        <translation>Lancez l&apos;installateur sans ce paramètre pour voir les vrais groupes ; sinon, une machine virtuelle pourrait atteindre la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Switch on &quot;IOMMU&quot; (also called AMD-Vi) and &quot;SVM Mode&quot; in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>Activez « IOMMU » (aussi appelé AMD-Vi) et « SVM Mode » dans les réglages du micrologiciel (UEFI/BIOS) ; si ce réglage n&apos;existe pas, le processeur n&apos;en est pas doté.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; (Intel Virtualization Technology for Directed I/O) in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>Activez « VT-d » (Intel Virtualization Technology for Directed I/O) dans les réglages du micrologiciel (UEFI/BIOS) ; si ce réglage n&apos;existe pas, le processeur n&apos;en est pas doté.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; or &quot;IOMMU&quot; in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>Activez « VT-d » ou « IOMMU » dans les réglages du micrologiciel (UEFI/BIOS) ; si ce réglage n&apos;existe pas, le processeur n&apos;en est pas doté.</translation>
    </message>
    <message>
        <source>Switch on VT-d (Intel) or AMD-Vi, also called IOMMU (AMD), in the firmware settings; an update of the firmware may have switched it off.</source>
        <translation>Activez VT-d (Intel) ou AMD-Vi, aussi appelé IOMMU (AMD), dans les réglages du micrologiciel (UEFI/BIOS) ; une mise à jour du micrologiciel a pu le désactiver.</translation>
    </message>
    <message>
        <source>Take {0} out of the boot loader&apos;s configuration, then restart.</source>
        <translation>Retirez {0} de la configuration du chargeur de démarrage, puis redémarrez.</translation>
    </message>
    <message>
        <source>The IOMMU does not cover {0}: it is in no IOMMU group, so no virtual machine can have it.</source>
        <translation>L&apos;IOMMU ne couvre pas {0} : elle n&apos;est dans aucun groupe IOMMU, donc aucune machine virtuelle ne peut l&apos;avoir.</translation>
    </message>
    <message>
        <source>The IOMMU is off because the firmware does not offer it, so no virtual machine can get a device.</source>
        <translation>L&apos;IOMMU est désactivée parce que le micrologiciel ne la propose pas ; aucune machine virtuelle ne peut donc recevoir de périphérique.</translation>
    </message>
    <message>
        <source>The IOMMU is off because the kernel does not use it, so no virtual machine can get a device.</source>
        <translation>L&apos;IOMMU est désactivée parce que le noyau ne l&apos;utilise pas ; aucune machine virtuelle ne peut donc recevoir de périphérique.</translation>
    </message>
    <message>
        <source>The IOMMU is off, so it cannot be seen which graphics card can be separated from the rest of the computer.</source>
        <translation>L&apos;IOMMU est désactivée ; on ne peut donc pas voir quelle carte graphique peut être séparée du reste de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>The card may be asleep or faulty: restart the computer and start the installer again.</source>
        <translation>La carte est peut-être en veille ou défectueuse : redémarrez l&apos;ordinateur et relancez l&apos;installateur.</translation>
    </message>
    <message>
        <source>The command {0} failed in the installed system with exit code {1}.</source>
        <translation>La commande {0} a échoué dans le système installé avec le code de sortie {1}.</translation>
    </message>
    <message>
        <source>The computer was started without GPU passthrough ({0} is on the kernel command line).</source>
        <translation>L&apos;ordinateur a été démarré sans passage direct du GPU ({0} est sur la ligne de commande du noyau).</translation>
    </message>
    <message>
        <source>The device {1} that was at {0} is not in this computer any more.</source>
        <translation>Le périphérique {1} qui était à {0} n&apos;est plus dans cet ordinateur.</translation>
    </message>
    <message>
        <source>The device {1} that was at {0} is now at {2}.</source>
        <translation>Le périphérique {1} qui était à {0} est maintenant à {2}.</translation>
    </message>
    <message>
        <source>The driver {1} holds {0} instead of vfio-pci.</source>
        <translation>Le pilote {1} tient {0} à la place de vfio-pci.</translation>
    </message>
    <message>
        <source>The firmware of this computer has switched off the part that keeps a virtual machine&apos;s devices apart (IOMMU), so no graphics card can be given away yet.</source>
        <translation>Le micrologiciel de cet ordinateur a désactivé la partie qui isole les périphériques d&apos;une machine virtuelle (IOMMU) ; aucune carte graphique ne peut donc encore être cédée.</translation>
    </message>
    <message>
        <source>The image {0} does not hold {1}.</source>
        <translation>L&apos;image {0} ne contient pas {1}.</translation>
    </message>
    <message>
        <source>The kernel knows no way to reset {0}, so a virtual machine may be able to use it only once per start of this computer.</source>
        <translation>Le noyau ne connaît aucun moyen de réinitialiser {0} ; une machine virtuelle ne pourra peut-être l&apos;utiliser qu&apos;une fois par démarrage de cet ordinateur.</translation>
    </message>
    <message>
        <source>The kernel parameter {0} has characters that boot configuration could misread, so it is not written.</source>
        <translation>Le paramètre du noyau {0} contient des caractères que la configuration de démarrage pourrait mal lire ; il n&apos;est donc pas écrit.</translation>
    </message>
    <message>
        <source>The kernel was started with {0}, which switches passthrough off.</source>
        <translation>Le noyau a été démarré avec {0}, qui désactive le passage direct.</translation>
    </message>
    <message>
        <source>The kernel was started without {0}, which passthrough needs.</source>
        <translation>Le noyau a été démarré sans {0}, dont le passage direct a besoin.</translation>
    </message>
    <message>
        <source>The page about graphics cards could not be shown, so all of them stay with this computer.</source>
        <translation>La page des cartes graphiques n&apos;a pas pu être affichée ; elles restent donc toutes à cet ordinateur.</translation>
    </message>
    <message>
        <source>The running kernel has the parameter {0}, which switches off what passthrough needs.</source>
        <translation>Le noyau en cours a le paramètre {0}, qui désactive ce dont le passage direct a besoin.</translation>
    </message>
    <message>
        <source>The running kernel was told to pretend that devices are separate ({0}), so the groups shown are not those of the hardware.</source>
        <translation>On a demandé au noyau en cours de faire comme si les périphériques étaient séparés ({0}) ; les groupes affichés ne sont donc pas ceux du matériel.</translation>
    </message>
    <message>
        <source>The running system does not use the part that keeps a virtual machine&apos;s devices apart (IOMMU), although the firmware offers it, so it cannot be seen what each graphics card shares.</source>
        <translation>Le système en cours n&apos;utilise pas la partie qui isole les périphériques d&apos;une machine virtuelle (IOMMU), bien que le micrologiciel la propose ; on ne peut donc pas voir ce que partage chaque carte graphique.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be opened, so nothing is set up unless you choose it.</source>
        <translation>Le fichier de réglages {0} ne peut pas être ouvert ; rien n&apos;est donc configuré sans que vous le choisissiez.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be understood at line {1}, column {2}, so nothing is set up unless you choose it.</source>
        <translation>Le fichier de réglages {0} est incompréhensible à la ligne {1}, colonne {2} ; rien n&apos;est donc configuré sans que vous le choisissiez.</translation>
    </message>
    <message>
        <source>The settings file {0} gives &quot;{3}&quot; in line {1}, column {2} a value it cannot have, so nothing is set up unless you choose it.</source>
        <translation>Le fichier de réglages {0} donne à « {3} », ligne {1}, colonne {2}, une valeur impossible ; rien n&apos;est donc configuré sans que vous le choisissiez.</translation>
    </message>
    <message>
        <source>The settings file {0} is too large to be one, so nothing is set up unless you choose it.</source>
        <translation>Le fichier de réglages {0} est trop gros pour en être un ; rien n&apos;est donc configuré sans que vous le choisissiez.</translation>
    </message>
    <message>
        <source>The settings file {0} sets &quot;{3}&quot; in line {1}, column {2}, which does not exist, so it has no effect.</source>
        <translation>Le fichier de réglages {0} définit « {3} », ligne {1}, colonne {2}, qui n&apos;existe pas ; c&apos;est donc sans effet.</translation>
    </message>
    <message>
        <source>The settings name {0} = {1}, which this program does not know.</source>
        <translation>Les réglages indiquent {0} = {1}, que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>The shell does not find {0} at the beginning of {1}.</source>
        <translation>Le shell ne trouve pas {0} au début de {1}.</translation>
    </message>
    <message>
        <source>The shell does not find {0} in {1}.</source>
        <translation>Le shell ne trouve pas {0} dans {1}.</translation>
    </message>
    <message>
        <source>The target {0} could not be opened: {1}.</source>
        <translation>Le système cible {0} n&apos;a pas pu être ouvert : {1}.</translation>
    </message>
    <message>
        <source>The target {0} was opened for reading only.</source>
        <translation>Le système cible {0} a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>There is no graphics card at {0} that could be given away.</source>
        <translation>Il n&apos;y a à {0} aucune carte graphique qui puisse être cédée.</translation>
    </message>
    <message>
        <source>There is no graphics card that could be given to a virtual machine.</source>
        <translation>Il n&apos;y a aucune carte graphique qui puisse être donnée à une machine virtuelle.</translation>
    </message>
    <message>
        <source>There is no settings file {0}, so every setting has its default.</source>
        <translation>Il n&apos;y a pas de fichier de réglages {0} ; chaque réglage a donc sa valeur par défaut.</translation>
    </message>
    <message>
        <source>There is no system in {0}: neither etc/os-release nor usr/lib/os-release exists beneath it.</source>
        <translation>Il n&apos;y a pas de système dans {0} : ni etc/os-release ni usr/lib/os-release n&apos;y existe.</translation>
    </message>
    <message>
        <source>This computer has no graphics card that could be given to a virtual machine.</source>
        <translation>Cet ordinateur n&apos;a aucune carte graphique qui puisse être donnée à une machine virtuelle.</translation>
    </message>
    <message>
        <source>This computer is itself a virtual machine ({0}).</source>
        <translation>Cet ordinateur est lui-même une machine virtuelle ({0}).</translation>
    </message>
    <message>
        <source>This is a mistake in the program: please report it with the log.</source>
        <translation>C&apos;est une erreur du programme : veuillez la signaler avec le journal.</translation>
    </message>
    <message>
        <source>To give this card away, make another graphics card the primary display in the firmware settings and start the installer again.</source>
        <translation>Pour céder cette carte, faites d&apos;une autre carte graphique l&apos;affichage principal dans les réglages du micrologiciel (UEFI/BIOS) et relancez l&apos;installateur.</translation>
    </message>
    <message>
        <source>To set it up later, run &quot;neuron-hardware-detect apply&quot; on the installed system.</source>
        <translation>Pour la configurer plus tard, exécutez « neuron-hardware-detect apply » dans le système installé.</translation>
    </message>
    <message>
        <source>To set it up, run &quot;neuron-hardware-detect plan&quot; to see what would be done, then &quot;neuron-hardware-detect apply --target /&quot; as root.</source>
        <translation>Pour le configurer, exécutez « neuron-hardware-detect plan » pour voir ce qui serait fait, puis « neuron-hardware-detect apply --target / » en tant que root.</translation>
    </message>
    <message>
        <source>To set one up later, run &quot;neuron-hardware-detect apply&quot; on the installed system; the installer&apos;s log says why the page failed.</source>
        <translation>Pour en configurer une plus tard, exécutez « neuron-hardware-detect apply » dans le système installé ; le journal de l&apos;installateur dit pourquoi la page a échoué.</translation>
    </message>
    <message>
        <source>To undo everything, run &quot;sudo neuron-hardware-detect revert --target /&quot; and restart.</source>
        <translation>Pour tout annuler, exécutez « sudo neuron-hardware-detect revert --target / » et redémarrez.</translation>
    </message>
    <message>
        <source>To use passthrough, restart and choose the usual boot entry.</source>
        <translation>Pour utiliser le passage direct, redémarrez et choisissez l&apos;entrée de démarrage habituelle.</translation>
    </message>
    <message>
        <source>Two assignments to {1} in {0} run into each other without a blank, so the file is left as it is.</source>
        <translation>Deux affectations à {1} dans {0} se suivent sans espace ; le fichier est donc laissé tel quel.</translation>
    </message>
    <message>
        <source>Undoing the setup brings it back.</source>
        <translation>L&apos;annulation de la configuration le rétablit.</translation>
    </message>
    <message>
        <source>Use letters, digits and _ . - , : = / @ + % only.</source>
        <translation>N&apos;utilisez que des lettres, des chiffres et _ . - , : = / @ + %.</translation>
    </message>
    <message>
        <source>Use mkinitcpio or dracut for this graphics card.</source>
        <translation>Utilisez mkinitcpio ou dracut pour cette carte graphique.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Utilisez cette version.</translation>
    </message>
    <message>
        <source>Usually the initramfs was made without the configuration: make it again (with mkinitcpio: mkinitcpio -P) and restart.</source>
        <translation>En général, l&apos;initramfs a été fait sans la configuration : refaites-le (avec mkinitcpio : mkinitcpio -P) et redémarrez.</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; if that is what is meant, or remove the line.</source>
        <translation>Écrivez « {0} » si c&apos;est ce qui est voulu, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>Write [{0}] on a line of its own, and its keys on the lines below.</source>
        <translation>Écrivez [{0}] sur une ligne à part, et ses clés sur les lignes suivantes.</translation>
    </message>
    <message>
        <source>Write in &quot;{0}&quot; IDs such as &quot;{1}&quot; or addresses such as &quot;{2}&quot;, each in quotes, between [ and ].</source>
        <translation>Écrivez dans « {0} » des identifiants comme &quot;{1}&quot; ou des adresses comme &quot;{2}&quot;, chacun entre guillemets, entre [ et ].</translation>
    </message>
    <message>
        <source>Write in &quot;{0}&quot; each kernel parameter in quotes of its own, such as &quot;{1}&quot;, between [ and ], made of letters, digits and _ . - , : = / @ + % only.</source>
        <translation>Écrivez dans « {0} » chaque paramètre du noyau entre ses propres guillemets, comme &quot;{1}&quot;, entre [ et ], avec seulement des lettres, des chiffres et _ . - , : = / @ + %.</translation>
    </message>
    <message>
        <source>Writing the configuration</source>
        <translation>Écriture de la configuration</translation>
    </message>
    <message>
        <source>vfio-pci holds {0} too, which was not chosen: it has the same IDs as a device that was.</source>
        <translation>vfio-pci tient aussi {0}, qui n&apos;a pas été choisi : il a les mêmes identifiants qu&apos;un périphérique choisi.</translation>
    </message>
    <message>
        <source>{0} also tells vfio-pci which functions to take, and only one of the two files counts.</source>
        <translation>{0} dit aussi à vfio-pci quelles fonctions prendre, et un seul des deux fichiers compte.</translation>
    </message>
    <message>
        <source>{0} can be separated from everything else, and the computer shows its picture with another one ({1}).</source>
        <translation>{0} peut être séparée de tout le reste, et l&apos;ordinateur affiche son image avec une autre ({1}).</translation>
    </message>
    <message>
        <source>{0} can be separated from everything else.</source>
        <translation>{0} peut être séparée de tout le reste.</translation>
    </message>
    <message>
        <source>{0} cannot be separated from devices this computer needs: {1}.</source>
        <translation>{0} ne peut pas être séparée de périphériques dont cet ordinateur a besoin : {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be separated from {1}: a virtual machine can have the card only when this computer does without these too.</source>
        <translation>{0} ne peut pas être séparée de {1} : une machine virtuelle ne peut avoir la carte que si cet ordinateur se passe aussi de ceux-ci.</translation>
    </message>
    <message>
        <source>{0} cannot be set aside for virtual machines; nothing is changed.</source>
        <translation>{0} ne peut pas être réservée aux machines virtuelles ; rien n&apos;est modifié.</translation>
    </message>
    <message>
        <source>{0} changed after the plan was made, so nothing was written.</source>
        <translation>{0} a changé après l&apos;établissement du plan ; rien n&apos;a donc été écrit.</translation>
    </message>
    <message>
        <source>{0} could not be understood (a quotation or a bracket does not end, or there is a here-document), so {1} is left as it is.</source>
        <translation>{0} est incompréhensible (un guillemet ou une parenthèse n&apos;est pas fermé, ou il y a un document en ligne) ; {1} est donc laissé tel quel.</translation>
    </message>
    <message>
        <source>{0} does not hold what was written into it.</source>
        <translation>{0} ne contient pas ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>{0} gave other functions to vfio-pci ({1}); the new choice takes their place.</source>
        <translation>{0} donnait d&apos;autres fonctions à vfio-pci ({1}) ; le nouveau choix les remplace.</translation>
    </message>
    <message>
        <source>{0} has parts with the same IDs as devices that should stay, and binding by IDs takes those as well: {1}.</source>
        <translation>{0} a des parties portant les mêmes identifiants que des périphériques qui doivent rester, et la liaison par identifiants les prend aussi : {1}.</translation>
    </message>
    <message>
        <source>{0} has parts with the same IDs as devices that this computer keeps: {1}.</source>
        <translation>{0} a des parties portant les mêmes identifiants que des périphériques que cet ordinateur garde : {1}.</translation>
    </message>
    <message>
        <source>{0} has {1} more than once.</source>
        <translation>{1} figure plus d&apos;une fois dans {0}.</translation>
    </message>
    <message>
        <source>{0} in the target could not be read: {1}.</source>
        <translation>{0} n&apos;a pas pu être lu dans le système cible : {1}.</translation>
    </message>
    <message>
        <source>{0} in the target could not be written: {1}.</source>
        <translation>{0} n&apos;a pas pu être écrit dans le système cible : {1}.</translation>
    </message>
    <message>
        <source>{0} in the target is damaged, so an interrupted setup cannot be finished.</source>
        <translation>{0} est endommagé dans le système cible ; une configuration interrompue ne peut donc pas être terminée.</translation>
    </message>
    <message>
        <source>{0} in the target is damaged, so what was set up before cannot be told.</source>
        <translation>{0} est endommagé dans le système cible ; on ne peut donc pas savoir ce qui a été configuré avant.</translation>
    </message>
    <message>
        <source>{0} in the target was written by a later version of this program (schema {1}).</source>
        <translation>{0} dans le système cible a été écrit par une version ultérieure de ce programme (schéma {1}).</translation>
    </message>
    <message>
        <source>{0} is a laptop&apos;s second graphics chip without outputs of its own: a virtual machine can compute with it, but its picture has to travel through memory.</source>
        <translation>{0} est la deuxième puce graphique d&apos;un portable, sans sorties propres : une machine virtuelle peut calculer avec elle, mais son image doit passer par la mémoire.</translation>
    </message>
    <message>
        <source>{0} is excluded by the settings of this installation medium.</source>
        <translation>{0} est exclue par les réglages de ce support d&apos;installation.</translation>
    </message>
    <message>
        <source>{0} is in IOMMU group {1} together with devices that this computer uses: {2}. No virtual machine that is given {0} will start.</source>
        <translation>{0} est dans le groupe IOMMU {1} avec des périphériques que cet ordinateur utilise : {2}. Aucune machine virtuelle recevant {0} ne démarrera.</translation>
    </message>
    <message>
        <source>{0} is in an external enclosure: unplugging it while a virtual machine runs crashes that machine.</source>
        <translation>{0} est dans un boîtier externe : la débrancher pendant qu&apos;une machine virtuelle fonctionne fait planter celle-ci.</translation>
    </message>
    <message>
        <source>{0} is in no IOMMU group, so no virtual machine can get it.</source>
        <translation>{0} n&apos;est dans aucun groupe IOMMU ; aucune machine virtuelle ne peut donc le recevoir.</translation>
    </message>
    <message>
        <source>{0} is part of the processor; giving it to a virtual machine often needs more than this installer sets up.</source>
        <translation>{0} fait partie du processeur ; la donner à une machine virtuelle demande souvent plus que ce que cet installateur configure.</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so vfio-pci does not get into the image.</source>
        <translation>{0} est lu après le nôtre et redéfinit {1} ; vfio-pci n&apos;entre donc pas dans l&apos;image.</translation>
    </message>
    <message>
        <source>{0} is set aside for virtual machines from the first start on.</source>
        <translation>{0} est réservée aux machines virtuelles dès le premier démarrage.</translation>
    </message>
    <message>
        <source>{0} is set aside for virtual machines from the next start on.</source>
        <translation>{0} est réservée aux machines virtuelles à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>{0} is the display of the server&apos;s remote management and always stays with this computer.</source>
        <translation>{0} est l&apos;affichage de l&apos;administration à distance du serveur et reste toujours à cet ordinateur.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card, and the computer needs it for its own picture.</source>
        <translation>{0} est la seule carte graphique, et l&apos;ordinateur en a besoin pour sa propre image.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card: if a virtual machine has it, this computer has no picture of its own.</source>
        <translation>{0} est la seule carte graphique : si une machine virtuelle la possède, cet ordinateur n&apos;a plus d&apos;image à lui.</translation>
    </message>
    <message>
        <source>{0} lacks {1}.</source>
        <translation>Il manque {1} dans {0}.</translation>
    </message>
    <message>
        <source>{0} names a configuration of its own, {1}, which cannot be completed: the image it makes will not hold vfio-pci.</source>
        <translation>{0} nomme sa propre configuration, {1}, qui ne peut pas être complétée : l&apos;image produite ne contiendra pas vfio-pci.</translation>
    </message>
    <message>
        <source>{0} of the live medium is still in the target and replaces the hooks of every image.</source>
        <translation>{0} du support live est encore dans le système cible et remplace les hooks de chaque image.</translation>
    </message>
    <message>
        <source>{0} passes {1} to the kernel, which counts more than what is set up here.</source>
        <translation>{0} passe {1} au noyau, ce qui l&apos;emporte sur ce qui est configuré ici.</translation>
    </message>
    <message>
        <source>{0} shares its group only with devices the computer can do without.</source>
        <translation>{0} ne partage son groupe qu&apos;avec des périphériques dont l&apos;ordinateur peut se passer.</translation>
    </message>
    <message>
        <source>{0} shows the computer&apos;s picture; make the integrated graphics the primary display in the firmware settings, then {0} is free.</source>
        <translation>{0} affiche l&apos;image de l&apos;ordinateur ; faites des graphismes intégrés l&apos;affichage principal dans les réglages du micrologiciel (UEFI/BIOS), et {0} est libre.</translation>
    </message>
    <message>
        <source>{0} shows the desktop and the boot messages, so this computer keeps it.</source>
        <translation>{0} affiche le bureau et les messages de démarrage ; cet ordinateur la garde donc.</translation>
    </message>
    <message>
        <source>{0} shows the desktop and the boot messages: after the next start its screen stays dark.</source>
        <translation>{0} affiche le bureau et les messages de démarrage : après le prochain démarrage, son écran reste noir.</translation>
    </message>
    <message>
        <source>{0} switched off what passthrough needs and is taken out of {1}.</source>
        <translation>{0} désactivait ce dont le passage direct a besoin et est retiré de {1}.</translation>
    </message>
    <message>
        <source>{0} was changed by hand since the installer wrote it, and is written anew.</source>
        <translation>{0} a été modifié à la main depuis que l&apos;installateur l&apos;a écrit, et il est récrit.</translation>
    </message>
    <message>
        <source>{0} was selected with a warning that nobody confirmed, so it stays with this computer.</source>
        <translation>{0} était sélectionnée avec un avertissement que personne n&apos;a confirmé ; elle reste donc à cet ordinateur.</translation>
    </message>
    <message>
        <source>{0} was there already and is not ours; its content is kept in {1}.</source>
        <translation>{0} existait déjà et n&apos;est pas à nous ; son contenu est conservé dans {1}.</translation>
    </message>
    <message>
        <source>{1} in {0} depends on a condition, so the file is left as it is.</source>
        <translation>{1} dans {0} dépend d&apos;une condition ; le fichier est donc laissé tel quel.</translation>
    </message>
    <message>
        <source>{1} in {0} is changed by a command or a subscript, so the file is left as it is.</source>
        <translation>{1} dans {0} est modifié par une commande ou un indice ; le fichier est donc laissé tel quel.</translation>
    </message>
    <message>
        <source>{1} in {0} is found by running a command, so the file is left as it is.</source>
        <translation>{1} dans {0} provient de l&apos;exécution d&apos;une commande ; le fichier est donc laissé tel quel.</translation>
    </message>
    <message>
        <source>{1} in {0} is used as an array and as a text, so the file is left as it is.</source>
        <translation>{1} dans {0} sert de tableau et de texte ; le fichier est donc laissé tel quel.</translation>
    </message>
    <message>
        <source>The image {0} could not be read.</source>
        <translation>L’image {0} n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Another setup is changing {0} at this moment, so nothing was written.</source>
        <translation>Une autre configuration est en train de modifier {0}, rien n’a donc été écrit.</translation>
    </message>
    <message>
        <source>Put the whole kernel command line with these words into {0} in {1} and make the image again.</source>
        <translation>Mettez toute la ligne de commande du noyau avec ces mots dans {0} dans {1} et recréez l’image.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then run the setup again.</source>
        <translation>Attendez qu’elle soit terminée, puis relancez la configuration.</translation>
    </message>
    <message>
        <source>dracut makes a unified kernel image without a command line in it, so {0} is not written anywhere.</source>
        <translation>dracut crée une image noyau unifiée sans ligne de commande, {0} n’est donc écrit nulle part.</translation>
    </message>
    <message>
        <source>Every file is as it has to be.</source>
        <translation>Chaque fichier est déjà comme il doit être.</translation>
    </message>
    <message>
        <source>Nothing had to be run at this point.</source>
        <translation>Rien n&apos;avait à être exécuté à ce stade.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>new file</source>
        <translation>nouveau fichier</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>GpuCard</name>
    <message>
        <source>recommended</source>
        <translation>recommandée</translation>
    </message>
    <message>
        <source>drives your display</source>
        <translation>gère votre écran</translation>
    </message>
    <message>
        <source>cannot be set aside</source>
        <translation>ne peut pas être réservée</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>GpuModel</name>
    <message>
        <source>Graphics card %1</source>
        <translation>Carte graphique %1</translation>
    </message>
    <message>
        <source>shows your desktop</source>
        <translation>affiche votre bureau</translation>
    </message>
    <message>
        <source>part of the processor</source>
        <translation>partie du processeur</translation>
    </message>
    <message>
        <source>free for a virtual machine</source>
        <translation>libre pour une machine virtuelle</translation>
    </message>
    <message>
        <source>use unknown</source>
        <translation>usage inconnu</translation>
    </message>
    <message>
        <source>%1: monitor connected</source>
        <translation>%1 : écran branché</translation>
    </message>
    <message>
        <source>no monitor connected</source>
        <translation>aucun écran branché</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>aucun pilote</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>pilote %1</translation>
    </message>
    <message>
        <source>IOMMU group %1</source>
        <translation>groupe IOMMU %1</translation>
    </message>
    <message>
        <source>no IOMMU group</source>
        <translation>aucun groupe IOMMU</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>PCI class</source>
        <translation>Classe PCI</translation>
    </message>
    <message>
        <source>Handed over together</source>
        <translation>Cédé ensemble</translation>
    </message>
    <message>
        <source>In the same IOMMU group</source>
        <translation>Dans le même groupe IOMMU</translation>
    </message>
    <message>
        <source>monitor connected</source>
        <translation>écran branché</translation>
    </message>
    <message>
        <source>nothing connected</source>
        <translation>rien de branché</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connecteurs</translation>
    </message>
    <message>
        <source>Reset methods</source>
        <translation>Méthodes de réinitialisation</translation>
    </message>
    <message>
        <source>not needed for your desktop</source>
        <translation>pas nécessaire au bureau</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>Graphics passthrough cannot be set up: the file %1 is missing from the installer.</source>
        <translation>Le passage direct des graphismes ne peut pas être configuré : le fichier %1 manque à l&apos;installateur.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: this installation medium has no .NET runtime.</source>
        <translation>Le passage direct des graphismes ne peut pas être configuré : ce support d&apos;installation n&apos;a pas d&apos;environnement d&apos;exécution .NET.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the .NET runtime of this installation medium is too old.</source>
        <translation>Le passage direct des graphismes ne peut pas être configuré : l&apos;environnement d&apos;exécution .NET de ce support d&apos;installation est trop ancien.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: this installation medium has a .NET runtime, but not version %1 that is needed.</source>
        <translation>Le passage direct des graphismes ne peut pas être configuré : ce support d&apos;installation a un environnement d&apos;exécution .NET, mais pas la version %1 nécessaire.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the .NET runtime did not start (%1).</source>
        <translation>Le passage direct des graphismes ne peut pas être configuré : l&apos;environnement d&apos;exécution .NET n&apos;a pas démarré (%1).</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 could not be loaded, or a file it needs is missing (%2 in %3).</source>
        <translation>Le passage direct des graphismes ne peut pas être configuré : %1 n&apos;a pas pu être chargé, ou un fichier nécessaire manque (%2 dans %3).</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 could not be loaded.</source>
        <translation>Le passage direct des graphismes ne peut pas être configuré : %1 n&apos;a pas pu être chargé.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 lacks the function %2.</source>
        <translation>Le passage direct des graphismes ne peut pas être configuré : il manque à %1 la fonction %2.</translation>
    </message>
</context>
<context>
    <name>InstallerCore</name>
    <message>
        <source>The installation goes on without it; it can be set up later, in the installed system.</source>
        <translation>L&apos;installation continue sans lui ; il peut être configuré plus tard, dans le système installé.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the installer page speaks version %1 of the interface, the library beside it version %2.</source>
        <translation>Le passage direct des graphismes ne peut pas être configuré : la page de l&apos;installateur utilise la version %1 de l&apos;interface, la bibliothèque voisine la version %2.</translation>
    </message>
    <message>
        <source>The installation goes on without it; both have to come from the same package.</source>
        <translation>L&apos;installation continue sans lui ; les deux doivent venir du même paquet.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the library gave no answer to &quot;%1&quot; (status %2).</source>
        <translation>Le passage direct des graphismes ne peut pas être configuré : la bibliothèque n&apos;a pas répondu à « %1 » (état %2).</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the answer of the library to &quot;%1&quot; cannot be understood.</source>
        <translation>Le passage direct des graphismes ne peut pas être configuré : la réponse de la bibliothèque à « %1 » est incompréhensible.</translation>
    </message>
</context>
<context>
    <name>NeuronVfioViewStep</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>No graphics card for virtual machines yet: the IOMMU is off.</source>
        <translation>Pas encore de carte graphique pour machines virtuelles : IOMMU désactivée.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Kernel parameters</source>
        <translation>Paramètres du noyau</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The installation did not get as far as setting a graphics card aside.</source>
        <translation>L&apos;installation n&apos;est pas allée jusqu&apos;à réserver une carte graphique.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>Après le premier démarrage</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Le chemin du retour</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Le rapport n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>First: setting the graphics card aside</source>
        <translation>D&apos;abord : réserver la carte graphique</translation>
    </message>
    <message>
        <source>Then: completing the boot menu</source>
        <translation>Ensuite : compléter le menu de démarrage</translation>
    </message>
</context>
<context>
    <name>Unfold</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>VfioBootJob</name>
    <message>
        <source>Complete the boot entries for virtual machines</source>
        <translation>Compléter les entrées de démarrage pour les machines virtuelles</translation>
    </message>
    <message>
        <source>Completing the boot entries for virtual machines.</source>
        <translation>Les entrées de démarrage pour les machines virtuelles sont complétées.</translation>
    </message>
    <message>
        <source>A graphics card was set aside, but the boot entries could not be completed; look at the warnings before you restart.</source>
        <translation>Une carte graphique a été réservée, mais les entrées de démarrage n&apos;ont pas pu être complétées ; lisez les avertissements avant de redémarrer.</translation>
    </message>
</context>
<context>
    <name>VfioJob</name>
    <message>
        <source>No graphics card was set aside: the installed system is not mounted.</source>
        <translation>Aucune carte graphique n&apos;a été réservée : le système installé n&apos;est pas monté.</translation>
    </message>
    <message>
        <source>In settings.conf, neuron-vfio has to come after mount and before umount.</source>
        <translation>Dans settings.conf, neuron-vfio doit venir après mount et avant umount.</translation>
    </message>
    <message>
        <source>Set a graphics card aside for virtual machines</source>
        <translation>Réserver une carte graphique aux machines virtuelles</translation>
    </message>
    <message>
        <source>Setting a graphics card aside for virtual machines.</source>
        <translation>Une carte graphique est en cours de réservation pour les machines virtuelles.</translation>
    </message>
</context>
<context>
    <name>neuron-vfio</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>Une carte graphique pour les machines virtuelles</translation>
    </message>
    <message>
        <source>A virtual machine can have a graphics card all to itself, for games or for demanding programs. This is called passthrough. This computer then shows its own desktop with another card.</source>
        <translation>Une machine virtuelle peut avoir une carte graphique pour elle seule, pour des jeux ou des programmes exigeants. C&apos;est ce qu&apos;on appelle le passage direct. Cet ordinateur affiche alors son propre bureau avec une autre carte.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Rechercher de nouveau</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>Recherche des cartes graphiques…</translation>
    </message>
    <message>
        <source>This computer has no graphics card that a virtual machine could be given.</source>
        <translation>Cet ordinateur n&apos;a aucune carte graphique qui puisse être donnée à une machine virtuelle.</translation>
    </message>
    <message>
        <source>This computer keeps its graphics card for itself.</source>
        <translation>Cet ordinateur garde sa carte graphique pour lui.</translation>
    </message>
    <message>
        <source>This computer keeps its graphics cards for itself.</source>
        <translation>Cet ordinateur garde ses cartes graphiques pour lui.</translation>
    </message>
    <message>
        <source>There is nothing to decide here. Go on with the installation.</source>
        <translation>Il n&apos;y a rien à décider ici. Poursuivez l&apos;installation.</translation>
    </message>
    <message>
        <source>You can choose a graphics card all the same. The configuration is written now and takes effect once the IOMMU is switched on.</source>
        <translation>Vous pouvez tout de même choisir une carte graphique. La configuration est écrite maintenant et prend effet dès que l&apos;IOMMU est activée.</translation>
    </message>
    <message>
        <source>The maker of this installation medium has decided this already; it cannot be changed here.</source>
        <translation>La personne qui a fait ce support d&apos;installation en a déjà décidé ; cela ne peut pas être changé ici.</translation>
    </message>
    <message>
        <source>Keep all graphics cards for this computer</source>
        <translation>Garder toutes les cartes graphiques pour cet ordinateur</translation>
    </message>
    <message>
        <source>No virtual machine gets a card of its own. This can be set up later, in the installed system.</source>
        <translation>Aucune machine virtuelle ne reçoit de carte à elle. Cela peut se configurer plus tard, dans le système installé.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Show what is written</source>
        <translation>Montrer ce qui est écrit</translation>
    </message>
</context>
<context>
    <name>neuron-vfio-report</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>Une carte graphique pour les machines virtuelles</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Terminé en partie</translation>
    </message>
    <message>
        <source>Nothing was set up</source>
        <translation>Rien n&apos;a été configuré</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>Après le premier démarrage</translation>
    </message>
    <message>
        <source>Open a terminal and look whether the card waits for a virtual machine:</source>
        <translation>Ouvrez un terminal et regardez si la carte attend une machine virtuelle :</translation>
    </message>
    <message>
        <source>should say “%1”</source>
        <translation>devrait afficher « %1 »</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>Le chemin du retour</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>Montrer ce qui a été écrit</translation>
    </message>
    <message>
        <source>%1 — exit code %2</source>
        <translation>%1 — code de sortie %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Everything that was done is recorded in %1 of the installed system.</source>
        <translation>Tout ce qui a été fait se trouve dans %1 du système installé.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
</TS>
