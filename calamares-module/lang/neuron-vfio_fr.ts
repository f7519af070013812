<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Config</name>
    <message>
        <source>Scanned at %1</source>
        <translation>Recherché à %1</translation>
    </message>
    <message>
        <source>Still looking for graphics cards.</source>
        <translation>Recherche des cartes graphiques en cours.</translation>
    </message>
    <message>
        <source>Your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>Votre bureau ne pourra plus utiliser cette carte (jeux, CUDA, vidéo).</translation>
    </message>
    <message>
        <source>The installed system keeps a report of it all: %1</source>
        <translation>Le système installé garde un rapport sur tout : %1</translation>
    </message>
    <message>
        <source>Your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>Votre bureau ne pourra plus utiliser ces cartes (jeux, CUDA, vidéo).</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>I understand. Reserve %1 anyway.</source>
        <translation>J&apos;ai compris. Réserver %1 quand même.</translation>
    </message>
    <message>
        <source>No card is reserved unless you tick this. Press Next again to continue without.</source>
        <translation>Aucune carte n&apos;est réservée si vous ne cochez pas ceci. Appuyez encore sur « Suivant » pour continuer sans.</translation>
    </message>
    <message>
        <source>If you leave this unticked, no card is reserved.</source>
        <translation>Si vous ne cochez pas ceci, aucune carte n&apos;est réservée.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A symbolic link on the way to it leads in a circle or changes all the time: correct it and run the setup again.</source>
        <translation>Un lien symbolique sur le chemin tourne en rond ou change sans cesse : corrigez-le et relancez la configuration.</translation>
    </message>
    <message>
        <source>A unified kernel image carries its command line in it, so there is no boot entry without passthrough.</source>
        <translation>Une image de noyau unifiée porte sa ligne de commande en elle ; il n&apos;y a donc pas d&apos;entrée de démarrage sans GPU passthrough.</translation>
    </message>
    <message>
        <source>A unified kernel image is used, but neither {0} nor {1} exists, so {2} is not written anywhere.</source>
        <translation>Une image de noyau unifiée est utilisée, mais ni {0} ni {1} n&apos;existe ; {2} n&apos;est donc écrit nulle part.</translation>
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
        <source>An earlier setup of this target had been interrupted and was finished first.</source>
        <translation>Une configuration précédente de cette cible avait été interrompue et a d&apos;abord été terminée.</translation>
    </message>
    <message>
        <source>An earlier setup of this target had been interrupted and was undone first.</source>
        <translation>Une configuration précédente de cette cible avait été interrompue et a d&apos;abord été annulée.</translation>
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
        <source>Compare the files named *.neuron-new in the target with those beside them, then delete the journal and run the setup again.</source>
        <translation>Comparez les fichiers nommés *.neuron-new du système cible avec leurs voisins, puis supprimez le journal des opérations et relancez la configuration.</translation>
    </message>
    <message>
        <source>Correct the line. What the parser says: {0}</source>
        <translation>Corrigez la ligne. L&apos;analyseur dit : {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>GPU passthrough is not set up on this system.</source>
        <translation>Le GPU passthrough n&apos;est pas configuré sur ce système.</translation>
    </message>
    <message>
        <source>GPU passthrough is ready: vfio-pci holds everything that was reserved (functions: {0}).</source>
        <translation>Le GPU passthrough est prêt : vfio-pci tient tout ce qui a été réservé (fonctions : {0}).</translation>
    </message>
    <message>
        <source>Give the functions to a virtual machine, for example with virt-manager.</source>
        <translation>Donnez les fonctions à une machine virtuelle, par exemple avec virt-manager.</translation>
    </message>
    <message>
        <source>If the card was taken out, run &quot;neuron-hardware-detect revert --target /&quot; or set passthrough up for another one; else check that it sits firmly in its slot.</source>
        <translation>Si la carte a été retirée, exécutez « neuron-hardware-detect revert --target / » ou configurez le GPU passthrough pour une autre ; sinon, vérifiez qu&apos;elle est bien enfoncée.</translation>
    </message>
    <message>
        <source>If the machine does not start without it, choose the boot entry without passthrough and undo the setup.</source>
        <translation>Si l&apos;ordinateur ne démarre pas sans cela, choisissez l&apos;entrée de démarrage sans GPU passthrough et annulez la configuration.</translation>
    </message>
    <message>
        <source>If the virtual machine shows no picture the second time, restart the computer.</source>
        <translation>Si la machine virtuelle n&apos;affiche pas d&apos;image la deuxième fois, redémarrez l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Its output is in the log. Correct the cause and run it again in the installed system.</source>
        <translation>Sa sortie est dans le journal. Corrigez la cause et relancez-la dans le système installé.</translation>
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
        <source>Nothing needs to be done.</source>
        <translation>Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. To change a setting, create that file and write the setting into it.</source>
        <translation>Il n&apos;y a rien à faire. Pour changer un réglage, créez ce fichier et écrivez-y le réglage.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>Veuillez le signaler avec le journal.</translation>
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
        <source>Put the card into another slot, one that is wired to the processor, then set passthrough up again.</source>
        <translation>Mettez la carte dans un autre emplacement, relié au processeur, puis configurez de nouveau le GPU passthrough.</translation>
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
        <source>Running {0}</source>
        <translation>Exécution de {0}</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>Enregistrez le fichier en texte UTF-8.</translation>
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
        <translation>Mettez binding = &quot;address&quot; dans les réglages et configurez de nouveau le GPU passthrough ; seule la carte choisie est alors prise.</translation>
    </message>
    <message>
        <source>Set binding = &quot;auto&quot; in the settings of the installer.</source>
        <translation>Mettez binding = &quot;auto&quot; dans les réglages de l&apos;installateur.</translation>
    </message>
    <message>
        <source>Set passthrough up again with &quot;neuron-hardware-detect apply --target / --gpu ADDRESS&quot;, where ADDRESS is the GPU&apos;s new address, and correct the address in your virtual machines.</source>
        <translation>Configurez de nouveau le GPU passthrough avec « neuron-hardware-detect apply --target / --gpu ADRESSE », où ADRESSE est la nouvelle adresse du GPU, et corrigez l&apos;adresse dans vos machines virtuelles.</translation>
    </message>
    <message>
        <source>Take {0} out of the boot loader&apos;s configuration, then restart.</source>
        <translation>Retirez {0} de la configuration du chargeur de démarrage, puis redémarrez.</translation>
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
        <source>The command {0} failed in the installed system with exit code {1}.</source>
        <translation>La commande {0} a échoué dans le système installé avec le code de sortie {1}.</translation>
    </message>
    <message>
        <source>The computer was started without GPU passthrough ({0} is on the kernel command line).</source>
        <translation>L&apos;ordinateur a été démarré sans GPU passthrough ({0} est sur la ligne de commande du noyau).</translation>
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
        <source>The image {0} does not hold {1}.</source>
        <translation>L&apos;image {0} ne contient pas {1}.</translation>
    </message>
    <message>
        <source>The kernel parameter {0} has characters that boot configuration could misread, so it is not written.</source>
        <translation>Le paramètre du noyau {0} contient des caractères que la configuration de démarrage pourrait mal lire ; il n&apos;est donc pas écrit.</translation>
    </message>
    <message>
        <source>The kernel was started with {0}, which switches passthrough off.</source>
        <translation>Le noyau a été démarré avec {0}, qui désactive le GPU passthrough.</translation>
    </message>
    <message>
        <source>The kernel was started without {0}, which passthrough needs.</source>
        <translation>Le noyau a été démarré sans {0}, dont le GPU passthrough a besoin.</translation>
    </message>
    <message>
        <source>The running kernel was told to pretend that devices are separate ({0}), so the groups shown are not those of the hardware.</source>
        <translation>On a demandé au noyau en cours de faire comme si les périphériques étaient séparés ({0}) ; les groupes affichés ne sont donc pas ceux du matériel.</translation>
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
        <source>The settings file {0} is too large to be one, so nothing is set up unless you choose it.</source>
        <translation>Le fichier de réglages {0} est trop gros pour en être un ; rien n&apos;est donc configuré sans que vous le choisissiez.</translation>
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
        <source>There is no settings file {0}, so every setting has its default.</source>
        <translation>Il n&apos;y a pas de fichier de réglages {0} ; chaque réglage a donc sa valeur par défaut.</translation>
    </message>
    <message>
        <source>There is no system in {0}: neither etc/os-release nor usr/lib/os-release exists beneath it.</source>
        <translation>Il n&apos;y a pas de système dans {0} : ni etc/os-release ni usr/lib/os-release n&apos;y existe.</translation>
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
        <translation>Pour utiliser le GPU passthrough, redémarrez et choisissez l&apos;entrée de démarrage habituelle.</translation>
    </message>
    <message>
        <source>Two assignments to {1} in {0} run into each other without a blank, so the file is left as it is.</source>
        <translation>Deux affectations à {1} dans {0} se suivent sans espace ; le fichier est donc laissé tel quel.</translation>
    </message>
    <message>
        <source>Use a graphics card instead; what to do first is given with it.</source>
        <translation>Utilisez plutôt une carte graphique ; ce qu&apos;il faut faire d&apos;abord est indiqué avec elle.</translation>
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
        <source>{0} in the target was written by a later version of this program (schema {1}).</source>
        <translation>{0} dans le système cible a été écrit par une version ultérieure de ce programme (schéma {1}).</translation>
    </message>
    <message>
        <source>{0} is in IOMMU group {1} together with devices that this computer uses: {2}. No virtual machine that is given {0} will start.</source>
        <translation>{0} est dans le groupe IOMMU {1} avec des périphériques que cet ordinateur utilise : {2}. Aucune machine virtuelle recevant {0} ne démarrera.</translation>
    </message>
    <message>
        <source>{0} is in no IOMMU group, so no virtual machine can get it.</source>
        <translation>{0} n&apos;est dans aucun groupe IOMMU ; aucune machine virtuelle ne peut donc le recevoir.</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so vfio-pci does not get into the image.</source>
        <translation>{0} est lu après le nôtre et redéfinit {1} ; vfio-pci n&apos;entre donc pas dans l&apos;image.</translation>
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
        <source>{0} switched off what passthrough needs and is taken out of {1}.</source>
        <translation>{0} désactivait ce dont le GPU passthrough a besoin et est retiré de {1}.</translation>
    </message>
    <message>
        <source>{0} was changed by hand since the installer wrote it, and is written anew.</source>
        <translation>{0} a été modifié à la main depuis que l&apos;installateur l&apos;a écrit, et il est récrit.</translation>
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
        <source>A firmware (BIOS) setting that this needs is off: the IOMMU. Until it is on, no graphics card can be reserved.</source>
        <translation>Un réglage du micrologiciel (BIOS) nécessaire est désactivé : l&apos;IOMMU. Tant qu&apos;il l&apos;est, aucune carte graphique ne peut être réservée.</translation>
    </message>
    <message>
        <source>A monitor is connected to {0} ({1}). That monitor will stay black after the restart.</source>
        <translation>Un moniteur est branché sur {0} ({1}). Ce moniteur restera noir après le redémarrage.</translation>
    </message>
    <message>
        <source>Add a second graphics card, or switch on the processor&apos;s own graphics in the firmware (BIOS) settings.</source>
        <translation>Ajoutez une seconde carte graphique, ou activez le circuit graphique du processeur dans les réglages du micrologiciel (BIOS).</translation>
    </message>
    <message>
        <source>Add another graphics card for your desktop first.</source>
        <translation>Ajoutez d&apos;abord une autre carte graphique pour votre bureau.</translation>
    </message>
    <message>
        <source>Add these words to the kernel command line of your boot entry.</source>
        <translation>Ajoutez ces mots à la ligne de commande du noyau de votre entrée de démarrage.</translation>
    </message>
    <message>
        <source>Add {0} to {1} in that file.</source>
        <translation>Ajoutez {0} à {1} dans ce fichier.</translation>
    </message>
    <message>
        <source>After moving cards to other slots, set up GPU passthrough again.</source>
        <translation>Après avoir changé des cartes d&apos;emplacement, configurez à nouveau le GPU passthrough.</translation>
    </message>
    <message>
        <source>All its messages: journalctl -k -b -1</source>
        <translation>Tous ses messages : journalctl -k -b -1</translation>
    </message>
    <message>
        <source>Allow nested virtualization for this virtual machine in its settings, then restart it.</source>
        <translation>Autorisez la virtualisation imbriquée dans les réglages de cette machine virtuelle, puis redémarrez-la.</translation>
    </message>
    <message>
        <source>Check that grub-editenv is installed and that the boot partition is writable.</source>
        <translation>Vérifiez que grub-editenv est installé et que la partition de démarrage est accessible en écriture.</translation>
    </message>
    <message>
        <source>Choose a graphics card instead.</source>
        <translation>Choisissez plutôt une carte graphique.</translation>
    </message>
    <message>
        <source>Choose it only if you can reach this computer another way, for example over the network.</source>
        <translation>Ne la choisissez que si vous pouvez joindre cet ordinateur autrement, par exemple par le réseau.</translation>
    </message>
    <message>
        <source>Choose it only if your monitor is connected to another graphics card.</source>
        <translation>Ne la choisissez que si votre moniteur est branché sur une autre carte graphique.</translation>
    </message>
    <message>
        <source>Choose them together.</source>
        <translation>Choisissez-les ensemble.</translation>
    </message>
    <message>
        <source>Connect a monitor to the mainboard&apos;s own display, or reach this computer over the network.</source>
        <translation>Branchez un moniteur sur la sortie de la carte mère, ou joignez cet ordinateur par le réseau.</translation>
    </message>
    <message>
        <source>Connect your monitor to {0} before you restart, or connect a second cable from this monitor to {0}.</source>
        <translation>Branchez votre moniteur sur {0} avant de redémarrer, ou reliez ce moniteur à {0} par un second câble.</translation>
    </message>
    <message>
        <source>Every graphics card is used by your desktop or is part of the processor.</source>
        <translation>Chaque carte graphique est utilisée par votre bureau ou fait partie du processeur.</translation>
    </message>
    <message>
        <source>Every graphics card would be reserved: your desktop has none left.</source>
        <translation>Toutes les cartes graphiques seraient réservées : il n&apos;en resterait aucune pour votre bureau.</translation>
    </message>
    <message>
        <source>For GPU passthrough, add a graphics card.</source>
        <translation>Pour le GPU passthrough, ajoutez une carte graphique.</translation>
    </message>
    <message>
        <source>Freeing this card would not help yet: the firmware (BIOS) keeps it from virtual machines.</source>
        <translation>Libérer cette carte ne servirait encore à rien : le micrologiciel (BIOS) empêche de la donner aux machines virtuelles.</translation>
    </message>
    <message>
        <source>GPU passthrough needs a second graphics processor. If this computer has integrated graphics, switch them on in the firmware (BIOS) settings.</source>
        <translation>Le GPU passthrough demande un second processeur graphique. Si cet ordinateur a un circuit graphique intégré, activez-le dans les réglages du micrologiciel (BIOS).</translation>
    </message>
    <message>
        <source>GPU passthrough works here only if the computer it runs on gives it a graphics card and an IOMMU.</source>
        <translation>Le GPU passthrough ne fonctionne ici que si l&apos;ordinateur qui exécute cette machine lui donne une carte graphique et une IOMMU.</translation>
    </message>
    <message>
        <source>Give the virtual machine these devices as well.</source>
        <translation>Donnez aussi ces périphériques à la machine virtuelle.</translation>
    </message>
    <message>
        <source>Give this virtual machine a larger 64-bit PCI window in its settings, then restart it.</source>
        <translation>Donnez à cette machine virtuelle une plus grande fenêtre PCI 64 bits dans ses réglages, puis redémarrez-la.</translation>
    </message>
    <message>
        <source>Give this virtual machine an IOMMU in its settings on that computer, then restart it.</source>
        <translation>Donnez à cette machine virtuelle une IOMMU dans ses réglages sur cet ordinateur-là, puis redémarrez-la.</translation>
    </message>
    <message>
        <source>Give this virtual machine another display in its settings, then restart it.</source>
        <translation>Donnez à cette machine virtuelle un autre affichage dans ses réglages, puis redémarrez-la.</translation>
    </message>
    <message>
        <source>If nothing else makes the menu, run {0} in the installed system.</source>
        <translation>Si rien d&apos;autre ne crée le menu, exécutez {0} dans le système installé.</translation>
    </message>
    <message>
        <source>If the screen stays black, press e in the boot menu and add {0}.</source>
        <translation>Si l&apos;écran reste noir, appuyez sur e dans le menu de démarrage et ajoutez {0}.</translation>
    </message>
    <message>
        <source>If this system starts from an entry on it, mount it and run the setup again.</source>
        <translation>Si ce système démarre par une entrée qui s&apos;y trouve, montez-la et relancez la configuration.</translation>
    </message>
    <message>
        <source>If you add a graphics card later, run &quot;neuron-hardware-detect scan&quot;.</source>
        <translation>Si vous ajoutez plus tard une carte graphique, exécutez « neuron-hardware-detect scan ».</translation>
    </message>
    <message>
        <source>In the start before this one vfio-pci was not loaded.</source>
        <translation>Au démarrage précédent, vfio-pci n&apos;était pas chargé.</translation>
    </message>
    <message>
        <source>Install the latest firmware (BIOS) update. If that does not help, ask the board&apos;s maker: the ACPI table {0} requires it.</source>
        <translation>Installez le dernier micrologiciel (BIOS). Si cela n&apos;aide pas, demandez au fabricant de la carte mère : la table ACPI {0} l&apos;exige.</translation>
    </message>
    <message>
        <source>Integrated graphics cannot be moved; for GPU passthrough, use a graphics card.</source>
        <translation>Un circuit graphique intégré ne se déplace pas ; pour le GPU passthrough, utilisez une carte graphique.</translation>
    </message>
    <message>
        <source>Integrated graphics rarely work in a virtual machine, and {0} is part of the processor.</source>
        <translation>Un circuit graphique intégré fonctionne rarement dans une machine virtuelle, et {0} fait partie du processeur.</translation>
    </message>
    <message>
        <source>It is not in the initramfs: make that again (with mkinitcpio: mkinitcpio -P) and restart.</source>
        <translation>Il n&apos;est pas dans l&apos;initramfs : recréez-le (avec mkinitcpio : mkinitcpio -P) et redémarrez.</translation>
    </message>
    <message>
        <source>Keep it plugged in, always in the same port, and switch it on before this computer starts.</source>
        <translation>Laissez-le branché, toujours sur le même port, et allumez-le avant le démarrage de cet ordinateur.</translation>
    </message>
    <message>
        <source>Look for a firmware (BIOS) update.</source>
        <translation>Cherchez une mise à jour du micrologiciel (BIOS).</translation>
    </message>
    <message>
        <source>Memory area {1} of {0} was in use when vfio-pci wanted it, usually by the firmware&apos;s picture.</source>
        <translation>La zone mémoire {1} de {0} était utilisée quand vfio-pci l&apos;a voulue, en général par l&apos;image du micrologiciel.</translation>
    </message>
    <message>
        <source>Mount it and run the setup again; the entries on it must get {0}.</source>
        <translation>Montez-la et relancez la configuration ; ses entrées ont besoin de {0}.</translation>
    </message>
    <message>
        <source>Move {0} to another slot, or take it out. The graphics card can stay where it is.</source>
        <translation>Mettez {0} dans un autre emplacement, ou retirez-le. La carte graphique peut rester où elle est.</translation>
    </message>
    <message>
        <source>No boot entry of this system was found, so no kernel is started with {0}.</source>
        <translation>Aucune entrée de démarrage de ce système n&apos;a été trouvée ; aucun noyau ne démarre donc avec {0}.</translation>
    </message>
    <message>
        <source>No single card can be reserved. {0} and {1} can be reserved together.</source>
        <translation>Aucune carte ne peut être réservée seule. {0} et {1} peuvent être réservées ensemble.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. They disappear if {0} itself is reserved.</source>
        <translation>Il n&apos;y a rien à faire. Elles disparaissent si {0} est réservée.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: choose another graphics card.</source>
        <translation>Il n&apos;y a rien à faire : choisissez une autre carte graphique.</translation>
    </message>
    <message>
        <source>Nothing was changed: &quot;{0}&quot; ended with {1}: {2}</source>
        <translation>Rien n&apos;a été changé : « {0} » s&apos;est terminé avec {1} : {2}</translation>
    </message>
    <message>
        <source>Nothing was changed: GRUB cannot write to {0}, so a choice for the next start would hold for every start after it as well.</source>
        <translation>Rien n&apos;a été changé : GRUB ne peut pas écrire sur {0} ; un choix pour le prochain démarrage vaudrait donc aussi pour tous les suivants.</translation>
    </message>
    <message>
        <source>Nothing was changed: GRUB_DEFAULT in /etc/default/grub names one entry that always starts.</source>
        <translation>Rien n&apos;a été changé : GRUB_DEFAULT dans /etc/default/grub nomme une entrée qui démarre toujours.</translation>
    </message>
    <message>
        <source>Nothing was changed: the boot menu has no entry with GPU passthrough.</source>
        <translation>Rien n&apos;a été changé : le menu de démarrage n&apos;a pas d&apos;entrée avec GPU passthrough.</translation>
    </message>
    <message>
        <source>Nothing was changed: the boot menu has no entry without GPU passthrough.</source>
        <translation>Rien n&apos;a été changé : le menu de démarrage n&apos;a pas d&apos;entrée sans GPU passthrough.</translation>
    </message>
    <message>
        <source>Nothing was changed: the next start can be chosen ahead with GRUB and systemd-boot only, and this system uses {0}.</source>
        <translation>Rien n&apos;a été changé : le prochain démarrage ne peut être choisi d&apos;avance qu&apos;avec GRUB et systemd-boot, et ce système utilise {0}.</translation>
    </message>
    <message>
        <source>Parts of this computer cannot be moved; only a firmware (BIOS) update may help.</source>
        <translation>Les parties de cet ordinateur ne se déplacent pas ; seule une mise à jour du micrologiciel (BIOS) peut aider.</translation>
    </message>
    <message>
        <source>Plug the enclosure into another port, or look for a firmware (BIOS) update.</source>
        <translation>Branchez le boîtier sur un autre port, ou cherchez une mise à jour du micrologiciel (BIOS).</translation>
    </message>
    <message>
        <source>Put the card into another slot, or look for a firmware (BIOS) update.</source>
        <translation>Mettez la carte dans un autre emplacement, ou cherchez une mise à jour du micrologiciel (BIOS).</translation>
    </message>
    <message>
        <source>Put the card into the slot nearest to the processor, or give the virtual machine these devices as well.</source>
        <translation>Mettez la carte dans l&apos;emplacement le plus proche du processeur, ou donnez aussi ces périphériques à la machine virtuelle.</translation>
    </message>
    <message>
        <source>Put the card into the slot nearest to the processor, or look for a firmware (BIOS) update.</source>
        <translation>Mettez la carte dans l&apos;emplacement le plus proche du processeur, ou cherchez une mise à jour du micrologiciel (BIOS).</translation>
    </message>
    <message>
        <source>Put the other card back, or take passthrough out: neuron-hardware-detect revert --target /</source>
        <translation>Remettez l&apos;autre carte, ou retirez le passthrough : neuron-hardware-detect revert --target /</translation>
    </message>
    <message>
        <source>Restart and choose the entry in the boot menu, or use &quot;neuron-hardware-detect switch&quot;.</source>
        <translation>Redémarrez et choisissez l&apos;entrée dans le menu de démarrage, ou utilisez « neuron-hardware-detect switch ».</translation>
    </message>
    <message>
        <source>Restart and choose the entry in the boot menu.</source>
        <translation>Redémarrez et choisissez l&apos;entrée dans le menu de démarrage.</translation>
    </message>
    <message>
        <source>Restart and choose the entry without GPU passthrough in the boot menu.</source>
        <translation>Redémarrez et choisissez dans le menu de démarrage l&apos;entrée sans GPU passthrough.</translation>
    </message>
    <message>
        <source>Restart when you like. The start after it is as usual again.</source>
        <translation>Redémarrez quand vous voulez. Le démarrage suivant est de nouveau comme d&apos;habitude.</translation>
    </message>
    <message>
        <source>Restart without it. Setting up GPU passthrough removes it from the installed system.</source>
        <translation>Redémarrez sans lui. Configurer le GPU passthrough le retire du système installé.</translation>
    </message>
    <message>
        <source>Run &quot;neuron-hardware-detect apply --target /&quot; as root: it makes the entry again, unless rescue_entry is false in the settings.</source>
        <translation>Exécutez « neuron-hardware-detect apply --target / » en tant que root : cela recrée l&apos;entrée, sauf si rescue_entry vaut false dans les réglages.</translation>
    </message>
    <message>
        <source>Run it as root; else restart and choose the entry in the boot menu.</source>
        <translation>Exécutez-le en tant que root ; sinon, redémarrez et choisissez l&apos;entrée dans le menu de démarrage.</translation>
    </message>
    <message>
        <source>Run {0} in the installed system, or add these words to the kernel command line of your boot entry.</source>
        <translation>Exécutez {0} dans le système installé, ou ajoutez ces mots à la ligne de commande du noyau de votre entrée de démarrage.</translation>
    </message>
    <message>
        <source>Safe to reserve: nothing else depends on {0}, and your desktop runs on {1}.</source>
        <translation>Peut être réservée sans risque : rien d&apos;autre ne dépend de {0}, et votre bureau utilise {1}.</translation>
    </message>
    <message>
        <source>Safe to reserve: nothing else depends on {0}.</source>
        <translation>Peut être réservée sans risque : rien d&apos;autre ne dépend de {0}.</translation>
    </message>
    <message>
        <source>Scan again; &quot;neuron-hardware-detect scan&quot; lists the graphics cards and their addresses.</source>
        <translation>Relancez la recherche ; « neuron-hardware-detect scan » énumère les cartes graphiques et leurs adresses.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to a whole number from {1} to {2}, without quotes.</source>
        <translation>Donnez à « {0} » un nombre entier de {1} à {2}, sans guillemets.</translation>
    </message>
    <message>
        <source>Set GRUB_DEFAULT=saved there, run &quot;{0}mkconfig -o {1}/grub.cfg&quot;, and try again.</source>
        <translation>Mettez-y GRUB_DEFAULT=saved, exécutez « {0}mkconfig -o {1}/grub.cfg », puis réessayez.</translation>
    </message>
    <message>
        <source>Start once with passthrough, then look again.</source>
        <translation>Démarrez une fois avec le passthrough, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>Start the system without the hypervisor, or give this virtual machine an IOMMU in its settings.</source>
        <translation>Démarrez le système sans l&apos;hyperviseur, ou donnez une IOMMU à cette machine virtuelle dans ses réglages.</translation>
    </message>
    <message>
        <source>Switch on &quot;Above 4G Decoding&quot; in the firmware (BIOS) settings, then restart.</source>
        <translation>Activez « Above 4G Decoding » dans les réglages du micrologiciel (BIOS), puis redémarrez.</translation>
    </message>
    <message>
        <source>Switch on &quot;IOMMU&quot; (also called AMD-Vi) in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>Activez « IOMMU » (aussi appelé AMD-Vi) dans les réglages du micrologiciel (BIOS), puis redémarrez. Si vous ne le trouvez pas, cet ordinateur ne le permet peut-être pas.</translation>
    </message>
    <message>
        <source>Switch on &quot;Intel Virtualization Technology&quot; (VT-x) in the firmware (BIOS) settings, then restart.</source>
        <translation>Activez « Intel Virtualization Technology » (VT-x) dans les réglages du micrologiciel (BIOS), puis redémarrez.</translation>
    </message>
    <message>
        <source>Switch on &quot;SVM Mode&quot; in the firmware (BIOS) settings, then restart.</source>
        <translation>Activez « SVM Mode » dans les réglages du micrologiciel (BIOS), puis redémarrez.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>Activez « VT-d » dans les réglages du micrologiciel (BIOS), puis redémarrez. Si vous ne le trouvez pas, cet ordinateur ne le permet peut-être pas.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; or &quot;IOMMU&quot; in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>Activez « VT-d » ou « IOMMU » dans les réglages du micrologiciel (BIOS), puis redémarrez. Si vous ne le trouvez pas, cet ordinateur ne le permet peut-être pas.</translation>
    </message>
    <message>
        <source>Switch the computer off completely, check the card&apos;s power and that it sits firmly, then start again.</source>
        <translation>Éteignez complètement l&apos;ordinateur, vérifiez l&apos;alimentation de la carte et qu&apos;elle est bien enfoncée, puis rallumez.</translation>
    </message>
    <message>
        <source>Switch the computer off completely, then start it again.</source>
        <translation>Éteignez complètement l&apos;ordinateur, puis rallumez-le.</translation>
    </message>
    <message>
        <source>Switch the computer off completely, then start it again. If nothing changes, the card may be faulty.</source>
        <translation>Éteignez complètement l&apos;ordinateur, puis rallumez-le. Si rien ne change, la carte est peut-être défectueuse.</translation>
    </message>
    <message>
        <source>The IOMMU does not cover {0}, so no virtual machine can have it.</source>
        <translation>L&apos;IOMMU ne couvre pas {0} ; aucune machine virtuelle ne peut donc l&apos;avoir.</translation>
    </message>
    <message>
        <source>The IOMMU is off, so we cannot check what each graphics card shares with other devices.</source>
        <translation>L&apos;IOMMU est désactivée ; impossible de vérifier ce que chaque carte graphique partage avec d&apos;autres périphériques.</translation>
    </message>
    <message>
        <source>The card is in a slot at the processor already. Look for a firmware (BIOS) update, or move the other devices.</source>
        <translation>La carte est déjà dans un emplacement du processeur. Cherchez une mise à jour du micrologiciel (BIOS), ou déplacez les autres périphériques.</translation>
    </message>
    <message>
        <source>The driver {1} took {0} before vfio-pci could.</source>
        <translation>Le pilote {1} a pris {0} avant que vfio-pci ne le puisse.</translation>
    </message>
    <message>
        <source>The firmware (BIOS) found no address space for the memory of {0}, so the card cannot work.</source>
        <translation>Le micrologiciel (BIOS) n&apos;a pas trouvé d&apos;espace d&apos;adresses pour la mémoire de {0} ; la carte ne peut donc pas fonctionner.</translation>
    </message>
    <message>
        <source>The firmware (BIOS) requires fixed memory for {0} (a 1:1 IOMMU mapping). Linux 6.6 and later never give such a card to a virtual machine.</source>
        <translation>Le micrologiciel (BIOS) exige de la mémoire fixe pour {0} (une correspondance IOMMU 1:1). Linux 6.6 et suivants ne donnent jamais une telle carte à une machine virtuelle.</translation>
    </message>
    <message>
        <source>The journal of the start before this one cannot be read.</source>
        <translation>Le journal du démarrage précédent ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The kernel knows no way to reset {0}, so a virtual machine may be able to use it only once each time this computer starts.</source>
        <translation>Le noyau ne connaît aucun moyen de réinitialiser {0} ; une machine virtuelle ne pourra peut-être l&apos;utiliser qu&apos;une fois à chaque démarrage de cet ordinateur.</translation>
    </message>
    <message>
        <source>The processor&apos;s virtualization ({0}) is off, so no virtual machine can start.</source>
        <translation>La virtualisation du processeur ({0}) est désactivée ; aucune machine virtuelle ne peut démarrer.</translation>
    </message>
    <message>
        <source>The running kernel has the parameter {0}, which switches the IOMMU off.</source>
        <translation>Le noyau en cours a le paramètre {0}, qui désactive l&apos;IOMMU.</translation>
    </message>
    <message>
        <source>The running system was started without IOMMU support, so we cannot check what each graphics card shares with other devices. You can still choose one now.</source>
        <translation>Le système a été démarré sans prise en charge de l&apos;IOMMU ; impossible de vérifier ce que chaque carte graphique partage avec d&apos;autres périphériques. Vous pouvez tout de même en choisir une maintenant.</translation>
    </message>
    <message>
        <source>The settings bind by IDs, which also takes these devices from your desktop: {0}.</source>
        <translation>Les réglages associent par identifiants, ce qui prend aussi ces périphériques à votre bureau : {0}.</translation>
    </message>
    <message>
        <source>The start before this one was without GPU passthrough ({0} was on the kernel command line).</source>
        <translation>Le démarrage précédent était sans GPU passthrough ({0} figurait sur la ligne de commande du noyau).</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: besides the card for virtual machines there was no graphics card.</source>
        <translation>Le démarrage avec GPU passthrough n&apos;avait pas d&apos;image : hormis la carte pour les machines virtuelles, il n&apos;y avait pas de carte graphique.</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: no driver held {0}, the graphics card of this computer.</source>
        <translation>Le démarrage avec GPU passthrough n&apos;avait pas d&apos;image : aucun pilote ne tenait {0}, la carte graphique de cet ordinateur.</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: vfio-pci held {0} too, the graphics card of this computer.</source>
        <translation>Le démarrage avec GPU passthrough n&apos;avait pas d&apos;image : vfio-pci tenait aussi {0}, la carte graphique de cet ordinateur.</translation>
    </message>
    <message>
        <source>The start with GPU passthrough has a picture: the trial is over.</source>
        <translation>Le démarrage avec GPU passthrough a une image : l&apos;essai est terminé.</translation>
    </message>
    <message>
        <source>The tries of the trial could not be written: {0}</source>
        <translation>Les tentatives de l&apos;essai n&apos;ont pas pu être écrites : {0}</translation>
    </message>
    <message>
        <source>There are {0} identical graphics cards ({1}). The one you choose is recognized by its slot.</source>
        <translation>Il y a {0} cartes graphiques identiques ({1}). Celle que vous choisissez est reconnue à son emplacement.</translation>
    </message>
    <message>
        <source>There is no graphics card at {0} that can be reserved.</source>
        <translation>Il n&apos;y a pas de carte graphique à {0} qui puisse être réservée.</translation>
    </message>
    <message>
        <source>There is no graphics card that can be reserved for virtual machines.</source>
        <translation>Il n&apos;y a pas de carte graphique qui puisse être réservée aux machines virtuelles.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>There was no room for memory area {1} of {0}, so no driver can use the card fully.</source>
        <translation>Il n&apos;y avait pas de place pour la zone mémoire {1} de {0} ; aucun pilote ne peut donc utiliser toute la carte.</translation>
    </message>
    <message>
        <source>This computer has no graphics card that can be reserved for virtual machines.</source>
        <translation>Cet ordinateur n&apos;a pas de carte graphique qui puisse être réservée aux machines virtuelles.</translation>
    </message>
    <message>
        <source>This system runs under a hypervisor that has the IOMMU, so no virtual machine of its own can get a device.</source>
        <translation>Ce système fonctionne sous un hyperviseur qui détient l&apos;IOMMU ; aucune de ses machines virtuelles ne peut recevoir un périphérique.</translation>
    </message>
    <message>
        <source>This system runs under the Xen hypervisor, which has the IOMMU. The way graphics cards are reserved here (VFIO) does not work under Xen.</source>
        <translation>Ce système fonctionne sous l&apos;hyperviseur Xen, qui détient l&apos;IOMMU. La manière dont les cartes graphiques sont réservées ici (VFIO) ne fonctionne pas sous Xen.</translation>
    </message>
    <message>
        <source>This virtual machine has no IOMMU: the IOMMU belongs to the computer it runs on.</source>
        <translation>Cette machine virtuelle n&apos;a pas d&apos;IOMMU : l&apos;IOMMU appartient à l&apos;ordinateur qui l&apos;exécute.</translation>
    </message>
    <message>
        <source>To change it, edit &quot;exclude&quot; in /etc/neuron-os/installer.toml.</source>
        <translation>Pour le changer, modifiez « exclude » dans /etc/neuron-os/installer.toml.</translation>
    </message>
    <message>
        <source>To check first, restart with &quot;intel_iommu=on&quot; among the kernel parameters. Setting up GPU passthrough adds it to the installed system.</source>
        <translation>Pour vérifier d&apos;abord, redémarrez avec « intel_iommu=on » parmi les paramètres du noyau. Configurer le GPU passthrough l&apos;ajoute au système installé.</translation>
    </message>
    <message>
        <source>To check first, restart without &quot;amd_iommu=off&quot; and &quot;iommu=off&quot; among the kernel parameters. Setting up GPU passthrough removes them from the installed system.</source>
        <translation>Pour vérifier d&apos;abord, redémarrez sans « amd_iommu=off » ni « iommu=off » parmi les paramètres du noyau. Configurer le GPU passthrough les retire du système installé.</translation>
    </message>
    <message>
        <source>To free it: choose hybrid graphics in the firmware (BIOS) settings, so that the desktop runs on the integrated graphics, then restart.</source>
        <translation>Pour la libérer : choisissez le mode graphique hybride dans les réglages du micrologiciel (BIOS), afin que le bureau utilise le circuit graphique intégré, puis redémarrez.</translation>
    </message>
    <message>
        <source>To free this card: choose the integrated graphics as primary display in the firmware (BIOS) settings, then restart. If the first picture still comes from this card, the firmware ignores the setting; then only a firmware update or another graphics card for the desktop helps.</source>
        <translation>Pour libérer cette carte : choisissez le circuit graphique intégré comme affichage principal dans les réglages du micrologiciel (BIOS), puis redémarrez. Si la première image vient toujours de cette carte, le micrologiciel ignore le réglage ; seule une mise à jour du micrologiciel ou une autre carte graphique pour le bureau aide alors.</translation>
    </message>
    <message>
        <source>To free this card: connect your monitor to the mainboard, choose its own display as primary display in the firmware (BIOS) settings, then restart.</source>
        <translation>Pour libérer cette carte : branchez votre moniteur sur la carte mère, choisissez sa propre sortie comme affichage principal dans les réglages du micrologiciel (BIOS), puis redémarrez.</translation>
    </message>
    <message>
        <source>To free this card: connect your monitor to {0}, choose that card as primary display in the firmware (BIOS) settings, then restart.</source>
        <translation>Pour libérer cette carte : branchez votre moniteur sur {0}, choisissez cette carte comme affichage principal dans les réglages du micrologiciel (BIOS), puis redémarrez.</translation>
    </message>
    <message>
        <source>To free this card: plug your monitor into the mainboard, choose the integrated graphics as primary display in the firmware (BIOS) settings, then restart. If the first picture still comes from this card, the firmware ignores the setting; then only a firmware update or another graphics card for the desktop helps.</source>
        <translation>Pour libérer cette carte : branchez votre moniteur sur la carte mère, choisissez le circuit graphique intégré comme affichage principal dans les réglages du micrologiciel (BIOS), puis redémarrez. Si la première image vient toujours de cette carte, le micrologiciel ignore le réglage ; seule une mise à jour du micrologiciel ou une autre carte graphique pour le bureau aide alors.</translation>
    </message>
    <message>
        <source>To go back, run &quot;neuron-hardware-detect switch {0}&quot;.</source>
        <translation>Pour revenir en arrière, exécutez « neuron-hardware-detect switch {0} ».</translation>
    </message>
    <message>
        <source>To see the real groups, restart without this parameter. With it, a virtual machine may reach this computer&apos;s memory.</source>
        <translation>Pour voir les vrais groupes, redémarrez sans ce paramètre. Avec lui, une machine virtuelle peut atteindre la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>We could not find out whether your desktop uses {0}; if it does, the screen stays black after the restart.</source>
        <translation>Impossible de savoir si votre bureau utilise {0} ; si c&apos;est le cas, l&apos;écran reste noir après le redémarrage.</translation>
    </message>
    <message>
        <source>We could not find out which graphics card your monitor is connected to.</source>
        <translation>Impossible de savoir sur quelle carte graphique votre moniteur est branché.</translation>
    </message>
    <message>
        <source>Whether this start has a picture cannot be known, since no monitor is seen. It counts as no failure.</source>
        <translation>On ne peut pas savoir si ce démarrage a une image, car aucun moniteur n&apos;est visible. Cela ne compte pas comme un échec.</translation>
    </message>
    <message>
        <source>Your desktop runs on {0}. If it ran on the integrated graphics, {0} could be reserved.</source>
        <translation>Votre bureau utilise {0}. S&apos;il utilisait le circuit graphique intégré, {0} pourrait être réservée.</translation>
    </message>
    <message>
        <source>Your desktop stays on the monitor at {0}. To see it on this one too, connect a second cable to {0}.</source>
        <translation>Votre bureau reste sur le moniteur de {0}. Pour le voir aussi sur celui-ci, reliez-le à {0} par un second câble.</translation>
    </message>
    <message>
        <source>Your desktop uses {0}, so it stays.</source>
        <translation>Votre bureau utilise {0} ; elle lui reste donc.</translation>
    </message>
    <message>
        <source>Your desktop uses {0}: if you reserve it, the screen stays black after the restart.</source>
        <translation>Votre bureau utilise {0} : si vous la réservez, l&apos;écran reste noir après le redémarrage.</translation>
    </message>
    <message>
        <source>proxmox-boot-tool makes all entries of the boot menu itself, so it gets none without passthrough.</source>
        <translation>proxmox-boot-tool crée lui-même toutes les entrées du menu de démarrage ; il n&apos;y en a donc pas sans passthrough.</translation>
    </message>
    <message>
        <source>{0} can be reserved only together with {1}: they share one IOMMU group.</source>
        <translation>{0} ne peut être réservée qu&apos;avec {1} : elles partagent un groupe IOMMU.</translation>
    </message>
    <message>
        <source>{0} does not answer any more ({1}).</source>
        <translation>{0} ne répond plus ({1}).</translation>
    </message>
    <message>
        <source>{0} has no monitor socket of its own: what a virtual machine draws with it appears in a window or over the network.</source>
        <translation>{0} n&apos;a pas de sortie pour moniteur : ce qu&apos;une machine virtuelle dessine avec elle apparaît dans une fenêtre ou par le réseau.</translation>
    </message>
    <message>
        <source>{0} is excluded by the settings: your distributor has preset this.</source>
        <translation>{0} est exclue par les réglages : votre distributeur l&apos;a fixé ainsi.</translation>
    </message>
    <message>
        <source>{0} is in an external enclosure: unplugging it while a virtual machine uses it crashes that machine.</source>
        <translation>{0} est dans un boîtier externe : le débrancher pendant qu&apos;une machine virtuelle l&apos;utilise fait planter cette machine.</translation>
    </message>
    <message>
        <source>{0} is in {1}, but it is not mounted, so boot entries on it are left as they are.</source>
        <translation>{0} figure dans {1} mais n&apos;est pas montée ; ses entrées de démarrage restent donc telles quelles.</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so {2} is lost.</source>
        <translation>{0} est lu après le nôtre et redéfinit {1} ; {2} est donc perdu.</translation>
    </message>
    <message>
        <source>{0} is the display of the server&apos;s remote management and always stays.</source>
        <translation>{0} est l&apos;affichage de la gestion à distance du serveur et reste toujours.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card: if it is reserved for virtual machines, your desktop has none.</source>
        <translation>{0} est la seule carte graphique : si elle est réservée aux machines virtuelles, votre bureau n&apos;en a plus.</translation>
    </message>
    <message>
        <source>{0} now holds {1}, but no boot entry of this system was found that is made from it.</source>
        <translation>{0} contient maintenant {1}, mais aucune entrée de démarrage de ce système faite à partir de lui n&apos;a été trouvée.</translation>
    </message>
    <message>
        <source>{0} now holds {1}, but there is no GRUB menu yet.</source>
        <translation>{0} contient maintenant {1}, mais il n&apos;y a pas encore de menu GRUB.</translation>
    </message>
    <message>
        <source>{0} offers {1} virtual functions (SR-IOV). They are parts of it for virtual machines, not graphics cards that can be reserved.</source>
        <translation>{0} offre {1} fonctions virtuelles (SR-IOV). Ce sont des parties d&apos;elle pour les machines virtuelles, pas des cartes graphiques à réserver.</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group only with devices that your desktop can do without.</source>
        <translation>{0} ne partage son groupe IOMMU qu&apos;avec des périphériques dont votre bureau peut se passer.</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group with devices that this computer needs: {1}.</source>
        <translation>{0} partage son groupe IOMMU avec des périphériques dont cet ordinateur a besoin : {1}.</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group with {1}. A virtual machine gets the card only if this computer gives these up too.</source>
        <translation>{0} partage son groupe IOMMU avec {1}. Une machine virtuelle n&apos;obtient la carte que si cet ordinateur les cède aussi.</translation>
    </message>
    <message>
        <source>Add these three options there, then run {3}: {0} {1} {2}</source>
        <translation>Ajoutez-y ces trois options, puis exécutez {3} : {0} {1} {2}</translation>
    </message>
    <message>
        <source>Correct that line; then the file decides again.</source>
        <translation>Corrigez cette ligne ; le fichier décidera alors de nouveau.</translation>
    </message>
    <message>
        <source>Correct the cause and run the setup again; it begins with that.</source>
        <translation>Corrigez la cause et relancez la configuration ; elle commence par là.</translation>
    </message>
    <message>
        <source>Correct the cause, then run &quot;sudo neuron-hardware-detect revert --target {0}&quot; or set up again: both first finish what was begun.</source>
        <translation>Corrigez la cause, puis exécutez « sudo neuron-hardware-detect revert --target {0} » ou configurez à nouveau : les deux terminent d&apos;abord ce qui était commencé.</translation>
    </message>
    <message>
        <source>Do what the other warnings say, then run the setup again.</source>
        <translation>Faites ce que disent les autres avertissements, puis relancez la configuration.</translation>
    </message>
    <message>
        <source>Even root is refused there: look at its attributes (lsattr), at how it is mounted and at the kernel log, then run the setup again.</source>
        <translation>Même root y est refusé : regardez ses attributs (lsattr), son montage et le journal du noyau, puis relancez la configuration.</translation>
    </message>
    <message>
        <source>Every file is written, but what was needed on the way could not be taken away, or a power cut may still undo it: {0}</source>
        <translation>Tous les fichiers sont écrits, mais ce qui était nécessaire en chemin n&apos;a pas pu être retiré, ou une coupure de courant peut encore l&apos;annuler : {0}</translation>
    </message>
    <message>
        <source>Free some space on that file system and run the setup again.</source>
        <translation>Libérez de la place sur ce système de fichiers et relancez la configuration.</translation>
    </message>
    <message>
        <source>GPU passthrough was not set up. Your graphics cards work as usual.</source>
        <translation>Le GPU passthrough n&apos;a pas été configuré. Vos cartes graphiques fonctionnent comme d&apos;habitude.</translation>
    </message>
    <message>
        <source>If that line is from an older setup, put a # in front of it and run the setup again.</source>
        <translation>Si cette ligne vient d&apos;une configuration plus ancienne, mettez un # devant et relancez la configuration.</translation>
    </message>
    <message>
        <source>If the screen stays black, press e in the boot menu and remove {0}.</source>
        <translation>Si l&apos;écran reste noir, appuyez sur e dans le menu de démarrage et retirez {0}.</translation>
    </message>
    <message>
        <source>If the screen stays black, restart and choose the &quot;no GPU passthrough&quot; entry in the boot menu.</source>
        <translation>Si l&apos;écran reste noir, redémarrez et choisissez l&apos;entrée « no GPU passthrough » dans le menu de démarrage.</translation>
    </message>
    <message>
        <source>If the screen stays black, start the installation medium, mount this system and run &quot;neuron-hardware-detect revert --target&quot; with its mount point.</source>
        <translation>Si l&apos;écran reste noir, démarrez le support d&apos;installation, montez ce système et exécutez « neuron-hardware-detect revert --target » avec son point de montage.</translation>
    </message>
    <message>
        <source>Look at that file. Setting up again puts in what is missing; taking the setup back leaves what others wrote.</source>
        <translation>Regardez ce fichier. Configurer à nouveau ajoute ce qui manque ; annuler la configuration laisse ce que d&apos;autres ont écrit.</translation>
    </message>
    <message>
        <source>Make it again with its own program, so that it holds vfio-pci.</source>
        <translation>Recréez-la avec son propre programme, afin qu&apos;elle contienne vfio-pci.</translation>
    </message>
    <message>
        <source>NixOS makes its boot files from {0}, so nothing was written.</source>
        <translation>NixOS crée ses fichiers de démarrage à partir de {0} ; rien n&apos;a donc été écrit.</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>Pas nécessaire.</translation>
    </message>
    <message>
        <source>Not needed: every file is set up already.</source>
        <translation>Pas nécessaire : tous les fichiers sont déjà configurés.</translation>
    </message>
    <message>
        <source>Nothing was changed: what was set up before for GPU passthrough is still there.</source>
        <translation>Rien n&apos;a été changé : ce qui était configuré auparavant pour le GPU passthrough est toujours là.</translation>
    </message>
    <message>
        <source>Only the files were compared: programs of the installed system could not be run.</source>
        <translation>Seuls les fichiers ont été comparés : les programmes du système installé n’ont pas pu être exécutés.</translation>
    </message>
    <message>
        <source>Put a file in its place, or remove the link, and run the setup again.</source>
        <translation>Mettez un fichier à sa place, ou retirez le lien, et relancez la configuration.</translation>
    </message>
    <message>
        <source>Run &quot;sudo neuron-hardware-detect verify&quot;.</source>
        <translation>Exécutez « sudo neuron-hardware-detect verify ».</translation>
    </message>
    <message>
        <source>Run these two commands in it, then restart: {0} and {1}</source>
        <translation>Exécutez-y ces deux commandes, puis redémarrez : {0} et {1}</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to true or false, without quotes, or to &quot;auto&quot;.</source>
        <translation>Donnez à « {0} » la valeur true ou false, sans guillemets, ou &quot;auto&quot;.</translation>
    </message>
    <message>
        <source>Somebody changed {0} after an earlier setup was interrupted, so it stays as it is.</source>
        <translation>Quelqu&apos;un a modifié {0} après l&apos;interruption d&apos;une configuration ; le fichier reste donc tel quel.</translation>
    </message>
    <message>
        <source>Somebody changed {0} after an earlier setup was interrupted, so it stays as it is; this is not in it: {1}</source>
        <translation>Quelqu&apos;un a modifié {0} après l&apos;interruption d&apos;une configuration ; le fichier reste donc tel quel ; il y manque : {1}</translation>
    </message>
    <message>
        <source>Take the checksum out with {0}, run the setup again, then enroll the new one.</source>
        <translation>Retirez la somme de contrôle avec {0}, relancez la configuration, puis enregistrez la nouvelle.</translation>
    </message>
    <message>
        <source>Take the mark away with &quot;{0} {1}&quot;, then run the setup again.</source>
        <translation>Retirez la marque avec « {0} {1} », puis relancez la configuration.</translation>
    </message>
    <message>
        <source>Take {0} out of omit_drivers in that file and run the setup again.</source>
        <translation>Retirez {0} de omit_drivers dans ce fichier et relancez la configuration.</translation>
    </message>
    <message>
        <source>The boot files of this system are made by {0}, so nothing was written.</source>
        <translation>Les fichiers de démarrage de ce système sont créés par {0} ; rien n&apos;a donc été écrit.</translation>
    </message>
    <message>
        <source>The boot menu is hidden: hold the space bar while the computer starts to see it.</source>
        <translation>Le menu de démarrage est caché : maintenez la barre d&apos;espace pendant le démarrage de l&apos;ordinateur pour le voir.</translation>
    </message>
    <message>
        <source>The boot menu is hidden: press Esc several times while the computer starts to see it (hold Shift on a computer without UEFI).</source>
        <translation>Le menu de démarrage est caché : appuyez plusieurs fois sur Échap pendant le démarrage de l&apos;ordinateur pour le voir (maintenez Maj sur un ordinateur sans UEFI).</translation>
    </message>
    <message>
        <source>The settings file {0} decides without asking anybody, and a line of it has no effect, so nothing is set up unless you choose it.</source>
        <translation>Le fichier de réglages {0} décide sans rien demander, et l&apos;une de ses lignes n&apos;a pas d&apos;effet ; rien n&apos;est donc configuré sauf si vous le choisissez.</translation>
    </message>
    <message>
        <source>Unmount it with &quot;umount {0}&quot;, then run the setup again.</source>
        <translation>Démontez-le avec « umount {0} », puis relancez la configuration.</translation>
    </message>
    <message>
        <source>What an interrupted setup was going to write into {0} is no longer there.</source>
        <translation>Ce qu&apos;une configuration interrompue allait écrire dans {0} n&apos;est plus là.</translation>
    </message>
    <message>
        <source>What was set up here can be read by root only, so it cannot be checked.</source>
        <translation>Ce qui a été configuré ici n&apos;est lisible que par root ; impossible donc de le vérifier.</translation>
    </message>
    <message>
        <source>Your desktop keeps all graphics cards.</source>
        <translation>Votre bureau garde toutes les cartes graphiques.</translation>
    </message>
    <message>
        <source>{0} So the setup is half done. Changed: {1}. As before: {2}.</source>
        <translation>{0} La configuration est donc à moitié faite. Modifié : {1}. Comme avant : {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be reserved for virtual machines. Nothing is changed.</source>
        <translation>{0} ne peut pas être réservée aux machines virtuelles. Rien n&apos;est changé.</translation>
    </message>
    <message>
        <source>{0} holds a checksum of {1} and would not start a changed one, so nothing was written.</source>
        <translation>{0} contient une somme de contrôle de {1} et n&apos;en démarrerait pas une version modifiée ; rien n&apos;a donc été écrit.</translation>
    </message>
    <message>
        <source>{0} in the target cannot be replaced because something is mounted over it.</source>
        <translation>{0} dans la cible ne peut pas être remplacé, car quelque chose est monté par-dessus.</translation>
    </message>
    <message>
        <source>{0} in the target could not be read and is passed over: {1}.</source>
        <translation>{0} dans la cible n&apos;a pas pu être lu et est ignoré : {1}.</translation>
    </message>
    <message>
        <source>{0} in the target is a link into /dev, /proc or /sys, so it cannot be changed, and nothing was written.</source>
        <translation>{0} dans la cible est un lien vers /dev, /proc ou /sys ; il ne peut pas être modifié et rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>{0} keeps {1} out of the image with omit_drivers, so vfio-pci comes too late to get the GPU.</source>
        <translation>{0} exclut {1} de l&apos;image avec omit_drivers ; vfio-pci arrive donc trop tard pour le GPU.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines after the next start.</source>
        <translation>{0} sera réservée aux machines virtuelles après le prochain démarrage.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines when the installed system first starts.</source>
        <translation>{0} sera réservée aux machines virtuelles au premier démarrage du système installé.</translation>
    </message>
    <message>
        <source>{0}, line {1}, keeps vfio-pci from being loaded as usual: {2}</source>
        <translation>{0}, ligne {1}, empêche vfio-pci d&apos;être chargé comme d&apos;habitude : {2}</translation>
    </message>
    <message>
        <source>Add them to the kernel command line of the boot entry.</source>
        <translation>Ajoutez-les à la ligne de commande du noyau de l&apos;entrée de démarrage.</translation>
    </message>
    <message>
        <source>Also written: {0}, which makes undoing possible, and the log {1}.</source>
        <translation>Écrits aussi : {0}, qui permet de tout annuler, et le journal {1}.</translation>
    </message>
    <message>
        <source>Also written: {0}, which makes undoing possible.</source>
        <translation>Écrit aussi : {0}, qui permet de tout annuler.</translation>
    </message>
    <message>
        <source>Have the image load vfio_pci, vfio and vfio_iommu_type1 early, and make it again.</source>
        <translation>Faites charger tôt vfio_pci, vfio et vfio_iommu_type1 par l&apos;image, puis refaites-la.</translation>
    </message>
    <message>
        <source>In {0}, take out: {1}</source>
        <translation>Dans {0}, retirez : {1}</translation>
    </message>
    <message>
        <source>Look through {0}, which was changed.</source>
        <translation>Relisez {0}, qui a été modifié.</translation>
    </message>
    <message>
        <source>Set up again to finish, or run &quot;sudo neuron-hardware-detect revert --target {0}&quot; to undo it.</source>
        <translation>Configurez de nouveau pour terminer, ou exécutez « sudo neuron-hardware-detect revert --target {0} » pour annuler.</translation>
    </message>
    <message>
        <source>The boot menu is made while installing. Its entries then get the kernel parameters above, and one more starts without GPU passthrough.</source>
        <translation>Le menu de démarrage est créé pendant l&apos;installation. Ses entrées reçoivent alors les paramètres du noyau ci-dessus, et une entrée de plus démarre sans GPU passthrough.</translation>
    </message>
    <message>
        <source>The boot menu is made while installing. Its entries then get the kernel parameters above.</source>
        <translation>Le menu de démarrage est créé pendant l&apos;installation. Ses entrées reçoivent alors les paramètres du noyau ci-dessus.</translation>
    </message>
    <message>
        <source>The installed system has no neuron-hardware-detect. To undo everything by hand, delete {0}.</source>
        <translation>Le système installé n&apos;a pas neuron-hardware-detect. Pour tout annuler à la main, supprimez {0}.</translation>
    </message>
    <message>
        <source>The settings leave the boot loader to you (target.boot_loader = &quot;none&quot;), so the kernel parameters {0} are not written anywhere.</source>
        <translation>Les réglages vous laissent le chargeur de démarrage (target.boot_loader = &quot;none&quot;) ; les paramètres du noyau {0} ne sont donc écrits nulle part.</translation>
    </message>
    <message>
        <source>The settings leave the initramfs to you (target.initramfs = &quot;none&quot;), so vfio-pci may come too late to get the GPU.</source>
        <translation>Les réglages vous laissent l&apos;initramfs (target.initramfs = &quot;none&quot;) ; vfio-pci risque donc d&apos;arriver trop tard pour prendre la carte.</translation>
    </message>
    <message>
        <source>The setup was cancelled after the files were written. Not run yet: {0}</source>
        <translation>La configuration a été interrompue après l&apos;écriture des fichiers. Pas encore exécuté : {0}</translation>
    </message>
    <message>
        <source>The setup was cancelled before anything was written.</source>
        <translation>La configuration a été interrompue avant que quoi que ce soit ne soit écrit.</translation>
    </message>
    <message>
        <source>Then make the initramfs and the boot menu again, and restart.</source>
        <translation>Refaites ensuite l&apos;initramfs et le menu de démarrage, puis redémarrez.</translation>
    </message>
    <message>
        <source>Move that file away and run the setup again.</source>
        <translation>Déplacez ce fichier et relancez la configuration.</translation>
    </message>
    <message>
        <source>{0} is there already and is not from this program, so it is not replaced, and nothing was written.</source>
        <translation>{0} existe déjà et ne vient pas de ce programme ; il n&apos;est donc pas remplacé, et rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>A disk that the TPM unlocks may ask for its passphrase there: have it ready.</source>
        <translation>Un disque que le TPM déverrouille peut y demander sa phrase secrète : gardez-la à portée de main.</translation>
    </message>
    <message>
        <source>After the next start, your desktop has all graphics cards, {0} as well.</source>
        <translation>Après le prochain démarrage, votre bureau a toutes les cartes graphiques, {0} aussi.</translation>
    </message>
    <message>
        <source>After the next start, {0} is reserved for virtual machines. Your desktop has no other graphics card.</source>
        <translation>Après le prochain démarrage, {0} est réservée aux machines virtuelles. Votre bureau n&apos;a pas d&apos;autre carte graphique.</translation>
    </message>
    <message>
        <source>After the next start, {0} is reserved for virtual machines. Your desktop runs on {1}.</source>
        <translation>Après le prochain démarrage, {0} est réservée aux machines virtuelles. Votre bureau fonctionne sur {1}.</translation>
    </message>
    <message>
        <source>For that, use Looking Glass or a remote desktop.</source>
        <translation>Utilisez pour cela Looking Glass ou un bureau à distance.</translation>
    </message>
    <message>
        <source>Choose those cards too if you still want to reserve them.</source>
        <translation>Choisissez aussi ces cartes si vous voulez toujours les réserver.</translation>
    </message>
    <message>
        <source>Connect the monitor to the graphics card that your desktop uses, and choose that card as primary display in the firmware (BIOS) settings.</source>
        <translation>Branchez le moniteur sur la carte graphique qu&apos;utilise votre bureau, et choisissez cette carte comme affichage principal dans les réglages du micrologiciel (BIOS).</translation>
    </message>
    <message>
        <source>Correct the settings file, or remove the key to have it detected.</source>
        <translation>Corrigez le fichier de réglages, ou retirez la clé pour que la valeur soit détectée.</translation>
    </message>
    <message>
        <source>If it starts another system, nothing needs to be done.</source>
        <translation>Si elle démarre un autre système, il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: in the boot menu another entry comes next.</source>
        <translation>Si le premier démarrage avec GPU passthrough n&apos;a pas d&apos;image, le suivant ne s&apos;en passe pas de lui-même : dans le menu de démarrage, une autre entrée vient ensuite.</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: {0} cannot count starts.</source>
        <translation>Si le premier démarrage avec GPU passthrough n&apos;a pas d&apos;image, le suivant ne s&apos;en passe pas de lui-même : {0} ne sait pas compter les démarrages.</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: {0} is set as the default of the boot menu, which is started in any case.</source>
        <translation>Si le premier démarrage avec GPU passthrough n&apos;a pas d&apos;image, le suivant ne s&apos;en passe pas de lui-même : {0} est l&apos;entrée par défaut du menu de démarrage et démarre dans tous les cas.</translation>
    </message>
    <message>
        <source>If the screen stays black, connect the monitor to the graphics card that your desktop uses.</source>
        <translation>Si l&apos;écran reste noir, branchez le moniteur sur la carte graphique qu&apos;utilise votre bureau.</translation>
    </message>
    <message>
        <source>If the screen stays black, switch Secure Boot off in the firmware, press e in the boot menu and add {0}.</source>
        <translation>Si l&apos;écran reste noir, désactivez Secure Boot dans le micrologiciel, appuyez sur e dans le menu de démarrage et ajoutez {0}.</translation>
    </message>
    <message>
        <source>If the screen stays black, switch Secure Boot off in the firmware, press e in the boot menu and remove {0}.</source>
        <translation>Si l&apos;écran reste noir, désactivez Secure Boot dans le micrologiciel, appuyez sur e dans le menu de démarrage et retirez {0}.</translation>
    </message>
    <message>
        <source>In the next start only, your desktop has all graphics cards, {0} as well.</source>
        <translation>Au prochain démarrage seulement, votre bureau a toutes les cartes graphiques, {0} aussi.</translation>
    </message>
    <message>
        <source>In the next start only, {0} is reserved for virtual machines. Your desktop has no other graphics card.</source>
        <translation>Au prochain démarrage seulement, {0} est réservée aux machines virtuelles. Votre bureau n&apos;a pas d&apos;autre carte graphique.</translation>
    </message>
    <message>
        <source>In the next start only, {0} is reserved for virtual machines. Your desktop runs on {1}.</source>
        <translation>Au prochain démarrage seulement, {0} est réservée aux machines virtuelles. Votre bureau fonctionne sur {1}.</translation>
    </message>
    <message>
        <source>In the start before this one the kernel reported nothing that explains a black screen or a card that was not reserved.</source>
        <translation>Au démarrage précédent, le noyau n&apos;a rien signalé qui explique un écran noir ou une carte non réservée.</translation>
    </message>
    <message>
        <source>Install a kernel with vfio-pci (CONFIG_VFIO_PCI), or the package with its other modules, and run the setup again.</source>
        <translation>Installez un noyau avec vfio-pci (CONFIG_VFIO_PCI), ou le paquet avec ses autres modules, puis relancez la configuration.</translation>
    </message>
    <message>
        <source>It was changed since. Our additions were removed, the rest stays.</source>
        <translation>Le fichier a changé depuis. Nos ajouts ont été retirés, le reste demeure.</translation>
    </message>
    <message>
        <source>It was changed since. Our additions were removed; {0}, removed during setup, was not restored.</source>
        <translation>Le fichier a changé depuis. Nos ajouts ont été retirés ; {0}, retiré pendant la configuration, n&apos;a pas été rétabli.</translation>
    </message>
    <message>
        <source>Look in the firmware (BIOS) settings for &quot;Pre-boot DMA Protection&quot; or &quot;Kernel DMA Protection&quot; and switch it off, or update the firmware; else take another card.</source>
        <translation>Cherchez « Pre-boot DMA Protection » ou « Kernel DMA Protection » dans les réglages du micrologiciel (BIOS) et désactivez-le, ou mettez à jour le micrologiciel ; sinon, prenez une autre carte.</translation>
    </message>
    <message>
        <source>Make the initramfs again (with mkinitcpio: mkinitcpio -P). If {0} is in MODULES or force_drivers of its configuration, put it behind vfio_pci.</source>
        <translation>Refaites l&apos;initramfs (avec mkinitcpio : mkinitcpio -P). Si {0} est dans MODULES ou force_drivers de sa configuration, mettez-le après vfio_pci.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless something of yours needs that file.</source>
        <translation>Il n&apos;y a rien à faire, sauf si quelque chose à vous a besoin de ce fichier.</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. &quot;neuron-hardware-detect verify --previous&quot; says what the kernel reported. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>Maintenant, votre bureau a toutes les cartes graphiques. « neuron-hardware-detect verify --previous » dit ce que le noyau a signalé. Pour réessayer : « neuron-hardware-detect switch vm ».</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Look in the kernel log why its driver did not load (journalctl -k -b -1); often firmware files are missing. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>Maintenant, votre bureau a toutes les cartes graphiques. Voyez dans le journal du noyau pourquoi son pilote ne s&apos;est pas chargé (journalctl -k -b -1) ; souvent il manque des fichiers de micrologiciel. Pour réessayer : « neuron-hardware-detect switch vm ».</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Put the other card back, or take passthrough out with &quot;neuron-hardware-detect revert --target /&quot;. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>Maintenant, votre bureau a toutes les cartes graphiques. Remettez l&apos;autre carte, ou retirez le GPU passthrough avec « neuron-hardware-detect revert --target / ». Pour réessayer : « neuron-hardware-detect switch vm ».</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Set binding = &quot;address&quot; in the settings and set passthrough up again.</source>
        <translation>Maintenant, votre bureau a toutes les cartes graphiques. Mettez binding = &quot;address&quot; dans les réglages et configurez de nouveau le GPU passthrough.</translation>
    </message>
    <message>
        <source>One of the installed kernels has no vfio-pci and reserves no graphics card: {0}</source>
        <translation>Un des noyaux installés n&apos;a pas vfio-pci et ne réserve aucune carte graphique : {0}</translation>
    </message>
    <message>
        <source>Run it as root. If journals are not kept: make the folder /var/log/journal; later starts are then kept.</source>
        <translation>Exécutez-le en tant que root. Si les journaux ne sont pas conservés : créez le dossier /var/log/journal ; les démarrages suivants seront alors conservés.</translation>
    </message>
    <message>
        <source>Run it in the target before you restart, unless something else does.</source>
        <translation>Exécutez-le dans le système cible avant de redémarrer, sauf si autre chose s&apos;en charge.</translation>
    </message>
    <message>
        <source>Start one of the others for virtual machines with this graphics card.</source>
        <translation>Démarrez un des autres pour les machines virtuelles avec cette carte graphique.</translation>
    </message>
    <message>
        <source>Start the system without Xen to set up GPU passthrough, or reserve the card with Xen&apos;s own &quot;xl pci-assignable-add&quot;.</source>
        <translation>Démarrez le système sans Xen pour configurer le GPU passthrough, ou réservez la carte avec le « xl pci-assignable-add » de Xen.</translation>
    </message>
    <message>
        <source>Switch on &quot;Above 4G Decoding&quot; in the firmware (BIOS) settings.</source>
        <translation>Activez « Above 4G Decoding » dans les réglages du micrologiciel (BIOS).</translation>
    </message>
    <message>
        <source>Switch on VT-d (Intel) or AMD-Vi, also called IOMMU (AMD), in the firmware (BIOS) settings. An update of the firmware may have switched it off.</source>
        <translation>Activez VT-d (Intel) ou AMD-Vi, aussi appelé IOMMU (AMD), dans les réglages du micrologiciel (BIOS). Une mise à jour du micrologiciel a pu le désactiver.</translation>
    </message>
    <message>
        <source>The boot entry without passthrough gives the unified kernel image another command line, which the TPM measures.</source>
        <translation>L&apos;entrée de démarrage sans GPU passthrough donne à l&apos;image de noyau unifiée une autre ligne de commande, que le TPM mesure.</translation>
    </message>
    <message>
        <source>The computer could not read what a part of {0} is: {1}.</source>
        <translation>L&apos;ordinateur n&apos;a pas pu lire ce qu&apos;est une partie de {0} : {1}.</translation>
    </message>
    <message>
        <source>The installed kernel has no vfio-pci, so it cannot reserve a graphics card: {0}</source>
        <translation>Le noyau installé n&apos;a pas vfio-pci ; il ne peut donc pas réserver de carte graphique : {0}</translation>
    </message>
    <message>
        <source>The kernel refused to give {0} to a virtual machine, because the firmware (BIOS) requires fixed memory for it.</source>
        <translation>Le noyau a refusé de donner {0} à une machine virtuelle, car le micrologiciel (BIOS) exige de la mémoire fixe pour elle.</translation>
    </message>
    <message>
        <source>The last starts with GPU passthrough did not finish.</source>
        <translation>Les derniers démarrages avec GPU passthrough ne se sont pas terminés.</translation>
    </message>
    <message>
        <source>The next start is without GPU passthrough already.</source>
        <translation>Le prochain démarrage est déjà sans GPU passthrough.</translation>
    </message>
    <message>
        <source>The page about graphics cards could not be shown, so your desktop keeps all of them.</source>
        <translation>La page sur les cartes graphiques n&apos;a pas pu être affichée ; votre bureau les garde donc toutes.</translation>
    </message>
    <message>
        <source>The settings run no command (target.regenerate = &quot;never&quot;), so this is in force only after the target has run: {0}</source>
        <translation>Selon les réglages, aucune commande n&apos;est exécutée (target.regenerate = &quot;never&quot;) ; ceci ne vaut donc qu&apos;une fois exécuté dans le système cible : {0}</translation>
    </message>
    <message>
        <source>The warning about {0} was not confirmed, so it is not reserved.</source>
        <translation>L&apos;avertissement sur {0} n&apos;a pas été confirmé ; elle n&apos;est donc pas réservée.</translation>
    </message>
    <message>
        <source>Then restart and choose the &quot;no GPU passthrough&quot; entry in the boot menu.</source>
        <translation>Puis redémarrez et choisissez l&apos;entrée « no GPU passthrough » dans le menu de démarrage.</translation>
    </message>
    <message>
        <source>This system runs under Xen, which reserves graphics cards in another way.</source>
        <translation>Ce système fonctionne sous Xen, qui réserve les cartes graphiques autrement.</translation>
    </message>
    <message>
        <source>Updating start-up files</source>
        <translation>Mise à jour des fichiers de démarrage</translation>
    </message>
    <message>
        <source>We could not find out whether the boot entry {0} in {1} starts this system, so it stays as it is.</source>
        <translation>Nous n&apos;avons pas pu savoir si l&apos;entrée de démarrage {0} dans {1} démarre ce système ; elle reste donc telle quelle.</translation>
    </message>
    <message>
        <source>We could not find out which program makes the image {0}, which a boot entry loads, so it is not made again.</source>
        <translation>Nous n&apos;avons pas pu savoir quel programme crée l&apos;image {0}, que charge une entrée de démarrage ; elle n&apos;est donc pas refaite.</translation>
    </message>
    <message>
        <source>With Secure Boot a unified kernel image takes no other command line than its own, so there is no boot entry without passthrough.</source>
        <translation>Avec Secure Boot, une image de noyau unifiée n&apos;accepte pas d&apos;autre ligne de commande que la sienne ; il n&apos;y a donc pas d&apos;entrée de démarrage sans GPU passthrough.</translation>
    </message>
    <message>
        <source>Your desktop gets all graphics cards back, once what is left to do has been done. Read below what that is.</source>
        <translation>Votre bureau récupère toutes les cartes graphiques une fois fait ce qui reste à faire. Lisez ci-dessous ce que c&apos;est.</translation>
    </message>
    <message>
        <source>{0} in the target is damaged, so we do not know what was set up before.</source>
        <translation>{0} dans le système cible est endommagé ; nous ne savons donc pas ce qui était configuré avant.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card left in this computer, so it was not reserved for virtual machines.</source>
        <translation>{0} est la seule carte graphique qui reste dans cet ordinateur ; elle n&apos;a donc pas été réservée aux machines virtuelles.</translation>
    </message>
    <message>
        <source>{0} passes {1} to the kernel, which overrides this setup.</source>
        <translation>{0} transmet {1} au noyau, ce qui l&apos;emporte sur cette configuration.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines, once what is left to do has been done. Read below what that is.</source>
        <translation>{0} sera réservée aux machines virtuelles une fois fait ce qui reste à faire. Lisez ci-dessous ce que c&apos;est.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: &quot;{3}&quot; cannot have this value. Nothing is set up unless you choose it.</source>
        <translation>{0}, ligne {1}, colonne {2} : « {3} » ne peut pas avoir cette valeur. Rien n&apos;est configuré si vous ne le choisissez pas.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: there is no key &quot;{3}&quot;. The line has no effect.</source>
        <translation>{0}, ligne {1}, colonne {2} : il n&apos;y a pas de clé « {3} ». La ligne n&apos;a aucun effet.</translation>
    </message>
    <message>
        <source>No card can be reserved: {0} is the only one, and your desktop needs it.</source>
        <translation>Aucune carte ne peut être réservée : {0} est la seule, et votre bureau en a besoin.</translation>
    </message>
    <message>
        <source>No graphics card of this computer can be reserved for virtual machines.</source>
        <translation>Aucune carte graphique de cet ordinateur ne peut être réservée aux machines virtuelles.</translation>
    </message>
    <message>
        <source>Nothing else depends on {0}, and your desktop runs on {1}.</source>
        <translation>Rien d&apos;autre ne dépend de {0}, et votre bureau utilise {1}.</translation>
    </message>
    <message>
        <source>Nothing else depends on {0}.</source>
        <translation>Rien d&apos;autre ne dépend de {0}.</translation>
    </message>
    <message>
        <source>GPU passthrough is not finished. Before you restart, read below what is left to do.</source>
        <translation>Le GPU passthrough n&apos;est pas terminé. Avant de redémarrer, lisez ci-dessous ce qu&apos;il reste à faire.</translation>
    </message>
    <message>
        <source>Other devices have the same IDs as parts of {0}: {1}. The card is recognized by its slot.</source>
        <translation>D&apos;autres périphériques ont les mêmes identifiants que des parties de {0} : {1}. La carte est reconnue à son emplacement.</translation>
    </message>
    <message>
        <source>Recommended after you connect your monitor to {1}: nothing else depends on {0}.</source>
        <translation>Recommandée après avoir branché votre écran sur {1} : rien d&apos;autre ne dépend de {0}.</translation>
    </message>
    <message>
        <source>The boot menu has no entry without GPU passthrough yet. It comes when the menu is made again: do that before you restart.</source>
        <translation>Le menu de démarrage n&apos;a pas encore d&apos;entrée sans GPU passthrough. Elle vient quand le menu est refait : faites-le avant de redémarrer.</translation>
    </message>
    <message>
        <source>The card is reserved, but the boot entries could not be completed. Read below how to finish before you restart.</source>
        <translation>La carte est réservée, mais les entrées de démarrage n&apos;ont pas pu être complétées. Lisez ci-dessous comment terminer avant de redémarrer.</translation>
    </message>
    <message>
        <source>The program that calls offers no way to run commands in the target, so this is in force only after the target has run: {0}</source>
        <translation>Le programme appelant ne peut pas exécuter de commandes dans le système cible ; ceci n&apos;est donc en vigueur qu&apos;après y avoir exécuté : {0}</translation>
    </message>
    <message>
        <source>We could not find out which kernel the image {0} is for, which a boot entry loads, so it is not made again.</source>
        <translation>Nous n&apos;avons pas pu savoir pour quel noyau est l&apos;image {0}, que charge une entrée de démarrage ; elle n&apos;est donc pas refaite.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines when {1} first starts.</source>
        <translation>{0} sera réservée aux machines virtuelles au premier démarrage de {1}.</translation>
    </message>
    <message>
        <source>The command {0} could not be started in the installed system.</source>
        <translation>La commande {0} n&apos;a pas pu être lancée dans le système installé.</translation>
    </message>
    <message>
        <source>The command {0} did not end in time in the installed system.</source>
        <translation>La commande {0} ne s&apos;est pas terminée à temps dans le système installé.</translation>
    </message>
    <message>
        <source>The command {0} was ended by a signal in the installed system.</source>
        <translation>La commande {0} a été interrompue par un signal dans le système installé.</translation>
    </message>
    <message>
        <source>{0} in the target cannot be changed because it is marked {1}.</source>
        <translation>{0} dans la cible ne peut pas être modifié, car il est marqué {1}.</translation>
    </message>
    <message>
        <source>Freeing this card would not help yet: it shares its IOMMU group with devices that this computer needs.</source>
        <translation>Libérer cette carte ne servirait encore à rien : elle partage son groupe IOMMU avec des périphériques dont cet ordinateur a besoin.</translation>
    </message>
    <message>
        <source>Give the root folder of an installed system. In an installer, this step belongs after the system is unpacked and before it is unmounted.</source>
        <translation>Indiquez le dossier racine d&apos;un système installé. Dans un installateur, cette étape vient après l&apos;extraction du système et avant son démontage.</translation>
    </message>
    <message>
        <source>In the settings of this virtual machine, give the card a PCI Express port of its own, then restart it.</source>
        <translation>Donnez à la carte un port PCI Express à elle seule dans les réglages de cette machine virtuelle, puis redémarrez la machine.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n&apos;est changé.</translation>
    </message>
    <message>
        <source>No card was reserved: the installed system is not mounted.</source>
        <translation>Aucune carte n&apos;a été réservée : le système installé n&apos;est pas monté.</translation>
    </message>
    <message>
        <source>In settings.conf, put neuron-vfio after mount and before umount.</source>
        <translation>Dans settings.conf, placez neuron-vfio après mount et avant umount.</translation>
    </message>
    <message>
        <source>No card will be reserved for virtual machines.</source>
        <translation>Aucune carte ne sera réservée aux machines virtuelles.</translation>
    </message>
    <message>
        <source>No card will be reserved for virtual machines: the page to choose one could not be shown.</source>
        <translation>Aucune carte ne sera réservée aux machines virtuelles : la page pour en choisir une n&apos;a pas pu être affichée.</translation>
    </message>
    <message>
        <source>No card will be reserved: you did not confirm the warning about {0}.</source>
        <translation>Aucune carte ne sera réservée : vous n&apos;avez pas confirmé l&apos;avertissement sur {0}.</translation>
    </message>
    <message>
        <source>No card will be reserved: there is a warning about {0}, and no page to confirm it.</source>
        <translation>Aucune carte ne sera réservée : il y a un avertissement sur {0} et pas de page pour le confirmer.</translation>
    </message>
    <message>
        <source>No graphics card for virtual machines yet: the IOMMU is off.</source>
        <translation>Pas encore de carte graphique pour machines virtuelles : IOMMU désactivée.</translation>
    </message>
    <message>
        <source>Looking at this computer did not end within {0} seconds.</source>
        <translation>L&apos;examen de cet ordinateur ne s&apos;est pas terminé en {0} secondes.</translation>
    </message>
    <message>
        <source>Looking at this computer did not end within {0} seconds; it stopped at {1}.</source>
        <translation>L&apos;examen de cet ordinateur ne s&apos;est pas terminé en {0} secondes ; il s&apos;est arrêté à {1}.</translation>
    </message>
    <message>
        <source>Something unforeseen happened: {0}</source>
        <translation>Un imprévu est survenu : {0}</translation>
    </message>
    <message>
        <source>Start the computer again. If it does the same, a driver hangs: the kernel&apos;s messages (journalctl -k) name it.</source>
        <translation>Redémarrez l&apos;ordinateur. Si cela se reproduit, un pilote est bloqué : les messages du noyau (journalctl -k) disent lequel.</translation>
    </message>
    <message>
        <source>The installation can go on without it; please report this with the log.</source>
        <translation>L&apos;installation peut continuer sans cela ; merci de le signaler avec le journal.</translation>
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
    <name>Firmware</name>
    <message>
        <source>Restart into firmware settings</source>
        <translation>Redémarrer dans les réglages du micrologiciel</translation>
    </message>
    <message>
        <source>This ends the installer and restarts the computer. Nothing has been installed yet.</source>
        <translation>Cela ferme le programme d&apos;installation et redémarre l&apos;ordinateur. Rien n&apos;a encore été installé.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
</context>
<context>
    <name>GpuCard</name>
    <message>
        <source>recommended</source>
        <translation>recommandée</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>recommended after you move the monitor</source>
        <translation>recommandée si vous déplacez le moniteur</translation>
    </message>
    <message>
        <source>used by your desktop</source>
        <translation>utilisée par votre bureau</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>Your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>Votre bureau ne pourra plus utiliser cette carte (jeux, CUDA, vidéo).</translation>
    </message>
    <message>
        <source>If you reserve it, your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>Si vous la réservez, votre bureau ne pourra plus utiliser cette carte (jeux, CUDA, vidéo).</translation>
    </message>
    <message>
        <source>The computer cannot keep these cards apart (one IOMMU group), so virtual machines get all of them or none.</source>
        <translation>L&apos;ordinateur ne peut pas séparer ces cartes (un seul groupe IOMMU) ; les machines virtuelles les reçoivent donc toutes ou aucune.</translation>
    </message>
    <message>
        <source>only together</source>
        <translation>ensemble seulement</translation>
    </message>
    <message>
        <source>Your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>Votre bureau ne pourra plus utiliser ces cartes (jeux, CUDA, vidéo).</translation>
    </message>
    <message>
        <source>If you reserve them, your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>Si vous les réservez, votre bureau ne pourra plus utiliser ces cartes (jeux, CUDA, vidéo).</translation>
    </message>
</context>
<context>
    <name>GpuModel</name>
    <message>
        <source>part of the processor</source>
        <translation>partie du processeur</translation>
    </message>
    <message>
        <source>use unknown</source>
        <translation>usage inconnu</translation>
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
        <source>free for virtual machines</source>
        <translation>libre pour les machines virtuelles</translation>
    </message>
    <message>
        <source>not needed by your desktop</source>
        <translation>votre bureau n&apos;en a pas besoin</translation>
    </message>
    <message>
        <source>monitor here (%1)</source>
        <translation>moniteur ici (%1)</translation>
    </message>
    <message>
        <source>empty: no monitor connected</source>
        <translation>vide : aucun moniteur branché</translation>
    </message>
    <message>
        <source>Virtual machines use: %1.</source>
        <translation>Les machines virtuelles utilisent : %1.</translation>
    </message>
    <message>
        <source>Your desktop uses: %1.</source>
        <translation>Votre bureau utilise : %1.</translation>
    </message>
    <message>
        <source>A monitor is connected to: %1.</source>
        <translation>Un moniteur est branché sur : %1.</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>Adresse PCI</translation>
    </message>
    <message>
        <source>PCI IDs</source>
        <translation>Identifiants PCI</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>Groupe IOMMU</translation>
    </message>
    <message>
        <source>Reserved together</source>
        <translation>Réservées ensemble</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>emplacement %1</translation>
    </message>
    <message>
        <source>Both together: %1 and %2</source>
        <translation>Les deux ensemble : %1 et %2</translation>
    </message>
    <message>
        <source>All together: %1</source>
        <translation>Toutes ensemble : %1</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>kept for your desktop</source>
        <translation>reste à votre bureau</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>GPU passthrough cannot be set up: the file %1 is missing from the installer.</source>
        <translation>Le GPU passthrough ne peut pas être configuré : le fichier %1 manque à l&apos;installateur.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: this installation medium has no .NET runtime.</source>
        <translation>Le GPU passthrough ne peut pas être configuré : ce support d&apos;installation n&apos;a pas d&apos;environnement d&apos;exécution .NET.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the .NET runtime of this installation medium is too old.</source>
        <translation>Le GPU passthrough ne peut pas être configuré : l&apos;environnement d&apos;exécution .NET de ce support d&apos;installation est trop ancien.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 could not be loaded, or a file it needs is missing (%2 in %3).</source>
        <translation>Le GPU passthrough ne peut pas être configuré : %1 n&apos;a pas pu être chargé, ou un fichier nécessaire manque (%2 dans %3).</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: this installation medium has a .NET runtime, but not version %1 that is needed.</source>
        <translation>Le GPU passthrough ne peut pas être configuré : ce support d&apos;installation a un environnement d&apos;exécution .NET, mais pas la version %1 nécessaire.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the .NET runtime did not start (%1).</source>
        <translation>Le GPU passthrough ne peut pas être configuré : l&apos;environnement d&apos;exécution .NET n&apos;a pas démarré (%1).</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 could not be loaded.</source>
        <translation>Le GPU passthrough ne peut pas être configuré : %1 n&apos;a pas pu être chargé.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 lacks the function %2.</source>
        <translation>Le GPU passthrough ne peut pas être configuré : il manque à %1 la fonction %2.</translation>
    </message>
</context>
<context>
    <name>InstallerCore</name>
    <message>
        <source>The installation goes on without it; it can be set up later, in the installed system.</source>
        <translation>L&apos;installation continue sans lui ; il peut être configuré plus tard, dans le système installé.</translation>
    </message>
    <message>
        <source>The installation goes on without it; both have to come from the same package.</source>
        <translation>L&apos;installation continue sans lui ; les deux doivent venir du même paquet.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the installer page speaks version %1 of the interface, the library beside it version %2.</source>
        <translation>Le GPU passthrough ne peut pas être configuré : la page de l&apos;installateur utilise la version %1 de l&apos;interface, la bibliothèque voisine la version %2.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the library gave no answer to &quot;%1&quot; (status %2).</source>
        <translation>Le GPU passthrough ne peut pas être configuré : la bibliothèque n&apos;a pas répondu à « %1 » (état %2).</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the answer of the library to &quot;%1&quot; cannot be understood.</source>
        <translation>Le GPU passthrough ne peut pas être configuré : la réponse de la bibliothèque à « %1 » est incompréhensible.</translation>
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
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Virtual machines</source>
        <translation>Machines virtuelles</translation>
    </message>
    <message>
        <source>Your desktop</source>
        <translation>Votre bureau</translation>
    </message>
    <message>
        <source>monitor here</source>
        <translation>moniteur ici</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
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
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Then: completing the boot menu</source>
        <translation>Ensuite : compléter le menu de démarrage</translation>
    </message>
    <message>
        <source>The installation stopped before GPU passthrough was set up.</source>
        <translation>L&apos;installation s&apos;est arrêtée avant la configuration du GPU passthrough.</translation>
    </message>
    <message>
        <source>First: reserving the graphics card</source>
        <translation>D&apos;abord : réserver la carte graphique</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Pour terminer</translation>
    </message>
    <message>
        <source>Next: your first virtual machine</source>
        <translation>Ensuite : votre première machine virtuelle</translation>
    </message>
    <message>
        <source>The report could not be saved as %1.</source>
        <translation>Le rapport n&apos;a pas pu être enregistré sous %1.</translation>
    </message>
    <message>
        <source>The installation failed, so no graphics card is reserved.</source>
        <translation>L&apos;installation a échoué ; aucune carte graphique n&apos;est donc réservée.</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Si quelque chose ne va pas</translation>
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
</context>
<context>
    <name>VfioJob</name>
    <message>
        <source>Reserve a graphics card for virtual machines</source>
        <translation>Réserver une carte graphique aux machines virtuelles</translation>
    </message>
    <message>
        <source>Reserving a graphics card for virtual machines.</source>
        <translation>Réservation d&apos;une carte graphique aux machines virtuelles.</translation>
    </message>
</context>
<context>
    <name>neuron-vfio</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>Une carte graphique pour les machines virtuelles</translation>
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
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Give one graphics card to virtual machines, for example to play Windows games at full speed (GPU passthrough). Your desktop runs on another card.</source>
        <translation>Donnez une carte graphique aux machines virtuelles, par exemple pour jouer à des jeux Windows à pleine vitesse (GPU passthrough). Votre bureau utilise une autre carte.</translation>
    </message>
    <message>
        <source>There is nothing to decide here. Continue with the installation.</source>
        <translation>Il n&apos;y a rien à décider ici. Continuez l&apos;installation.</translation>
    </message>
    <message>
        <source>You can still choose a card now. It will be reserved once the IOMMU is on.</source>
        <translation>Vous pouvez tout de même choisir une carte maintenant. Elle sera réservée dès que l&apos;IOMMU sera activée.</translation>
    </message>
    <message>
        <source>Your distributor has preset this. It cannot be changed here.</source>
        <translation>Votre distributeur l&apos;a fixé ainsi. Cela ne peut pas être changé ici.</translation>
    </message>
    <message>
        <source>Keep all graphics cards for your desktop</source>
        <translation>Garder toutes les cartes graphiques pour votre bureau</translation>
    </message>
    <message>
        <source>Nothing changes. You can set this up later.</source>
        <translation>Rien ne change. Vous pourrez le configurer plus tard.</translation>
    </message>
    <message>
        <source>Show what will be written</source>
        <translation>Montrer ce qui sera écrit</translation>
    </message>
    <message>
        <source>This is a forecast for the system that will be installed. The files are read again while installing.</source>
        <translation>Ceci est une prévision pour le système qui sera installé. Les fichiers sont relus pendant l&apos;installation.</translation>
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
        <source>Nothing was set up</source>
        <translation>Rien n&apos;a été configuré</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>Après le premier démarrage</translation>
    </message>
    <message>
        <source>should say “%1”</source>
        <translation>devrait afficher « %1 »</translation>
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
        <source>Show what was written</source>
        <translation>Montrer ce qui a été écrit</translation>
    </message>
    <message>
        <source>%1 — exit code %2</source>
        <translation>%1 — code de sortie %2</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Presque terminé</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Pour terminer</translation>
    </message>
    <message>
        <source>Run this in the installed system:</source>
        <translation>Exécutez ceci dans le système installé :</translation>
    </message>
    <message>
        <source>Open a terminal and check that the card is ready:</source>
        <translation>Ouvrez un terminal et vérifiez que la carte est prête :</translation>
    </message>
    <message>
        <source>The same as a QR code</source>
        <translation>La même chose en code QR</translation>
    </message>
    <message>
        <source>Take a photo of this page, or scan the code with your phone. Then you have these steps at hand.</source>
        <translation>Photographiez cette page, ou scannez le code avec votre téléphone. Vous aurez ainsi ces étapes sous la main.</translation>
    </message>
    <message>
        <source>Next: your first virtual machine</source>
        <translation>Ensuite : votre première machine virtuelle</translation>
    </message>
    <message>
        <source>The installed system has a guide: %1</source>
        <translation>Le système installé contient un guide : %1</translation>
    </message>
    <message>
        <source>Report and log</source>
        <translation>Rapport et journal</translation>
    </message>
    <message>
        <source>The installed system keeps this report: %1</source>
        <translation>Le système installé conserve ce rapport : %1</translation>
    </message>
    <message>
        <source>Every step is in its log: %1</source>
        <translation>Chaque étape est dans son journal : %1</translation>
    </message>
    <message>
        <source>Save to %1</source>
        <translation>Enregistrer sur %1</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Si quelque chose ne va pas</translation>
    </message>
</context>
</TS>
