<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Config</name>
    <message>
        <source>The graphics cards of this computer are still being looked at.</source>
        <translation>As placas de vídeo deste computador ainda estão sendo examinadas.</translation>
    </message>
    <message>
        <source>No graphics card is set aside for virtual machines.</source>
        <translation>Nenhuma placa de vídeo é reservada para máquinas virtuais.</translation>
    </message>
    <message>
        <source>No graphics card is set aside for virtual machines, because the page to choose one was not shown.</source>
        <translation>Nenhuma placa de vídeo é reservada para máquinas virtuais, porque a página para escolher uma não foi mostrada.</translation>
    </message>
    <message>
        <source>No graphics card is set aside: the warning about %1 was not confirmed.</source>
        <translation>Nenhuma placa de vídeo é reservada: o aviso sobre %1 não foi confirmado.</translation>
    </message>
    <message>
        <source>%1 is set aside for virtual machines.</source>
        <translation>%1 fica reservada para máquinas virtuais.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>I have read the warnings about %1, and want to set it aside all the same.</source>
        <translation>Li os avisos sobre %1 e quero reservá-la mesmo assim.</translation>
    </message>
    <message>
        <source>Without this, the installation goes on and no graphics card is set aside.</source>
        <translation>Sem isto, a instalação continua e nenhuma placa de vídeo é reservada.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A monitor is plugged into {0} ({1}); it shows nothing of this computer once a virtual machine has the card.</source>
        <translation>Há um monitor ligado a {0} ({1}); ele não mostrará nada deste computador quando uma máquina virtual tiver a placa.</translation>
    </message>
    <message>
        <source>A part of the graphics card does not say what it is: {0}.</source>
        <translation>Uma parte da placa de vídeo não diz o que é: {0}.</translation>
    </message>
    <message>
        <source>A symbolic link on the way to it leads in a circle or changes all the time: correct it and run the setup again.</source>
        <translation>Um link simbólico no caminho anda em círculo ou muda o tempo todo: corrija-o e execute a configuração de novo.</translation>
    </message>
    <message>
        <source>A unified kernel image carries its command line in it, so there is no boot entry without passthrough.</source>
        <translation>Uma imagem de kernel unificada traz a própria linha de comando, por isso não há entrada de inicialização sem passagem.</translation>
    </message>
    <message>
        <source>A unified kernel image is used, but neither {0} nor {1} exists, so {2} is not written anywhere.</source>
        <translation>Uma imagem de kernel unificada é usada, mas nem {0} nem {1} existe, por isso {2} não é escrito em lugar nenhum.</translation>
    </message>
    <message>
        <source>Add a second graphics card, or switch on the processor&apos;s own graphics in the firmware settings.</source>
        <translation>Adicione uma segunda placa de vídeo ou ative o vídeo do processador nas configurações do firmware (UEFI/BIOS).</translation>
    </message>
    <message>
        <source>Add them to the kernel command line, or name the boot loader in the settings as target.boot_loader.</source>
        <translation>Adicione-os à linha de comando do kernel ou indique o carregador de inicialização nas configurações como target.boot_loader.</translation>
    </message>
    <message>
        <source>Add {0} to it by hand.</source>
        <translation>Adicione {0} a ele à mão.</translation>
    </message>
    <message>
        <source>All graphics cards stay with this computer.</source>
        <translation>Todas as placas de vídeo ficam com este computador.</translation>
    </message>
    <message>
        <source>An earlier setup of this target had been interrupted and was finished first.</source>
        <translation>Uma configuração anterior deste destino tinha sido interrompida e foi concluída primeiro.</translation>
    </message>
    <message>
        <source>An earlier setup of this target had been interrupted and was undone first.</source>
        <translation>Uma configuração anterior deste destino tinha sido interrompida e foi desfeita primeiro.</translation>
    </message>
    <message>
        <source>Ask whoever made the medium, or remove it from &quot;exclude&quot; in /etc/neuron-os/installer.toml.</source>
        <translation>Pergunte a quem fez a mídia ou remova-a de “exclude” em /etc/neuron-os/installer.toml.</translation>
    </message>
    <message>
        <source>Booster&apos;s images run no udev, so a function that has to be bound by its address goes to its usual driver at first.</source>
        <translation>As imagens do Booster não executam udev, por isso uma função que precisa ser vinculada pelo endereço vai primeiro para o driver habitual.</translation>
    </message>
    <message>
        <source>Check that the boot entry you use has {0}: make the boot loader&apos;s configuration again (with GRUB: grub-mkconfig -o /boot/grub/grub.cfg), then restart.</source>
        <translation>Verifique se a entrada de inicialização que você usa tem {0}: faça a configuração do carregador de inicialização de novo (com o GRUB: grub-mkconfig -o /boot/grub/grub.cfg) e reinicie.</translation>
    </message>
    <message>
        <source>Check the kernel parameters of the boot entry you use; on a computer with an Intel processor intel_iommu=on must be among them.</source>
        <translation>Verifique os parâmetros do kernel da entrada de inicialização que você usa; em um computador com processador Intel, intel_iommu=on precisa estar entre eles.</translation>
    </message>
    <message>
        <source>Choose it only if you know that your virtual machine can work without a screen on this chip; Looking Glass or a remote desktop shows its picture.</source>
        <translation>Só o escolha se souber que a sua máquina virtual funciona sem uma tela neste chip; o Looking Glass ou uma área de trabalho remota mostra a imagem dela.</translation>
    </message>
    <message>
        <source>Choose it only if your monitor is plugged into another graphics card.</source>
        <translation>Só a escolha se o seu monitor estiver ligado a outra placa de vídeo.</translation>
    </message>
    <message>
        <source>Choose those cards too if they shall still be given away.</source>
        <translation>Escolha também essas placas se elas ainda devem ser cedidas.</translation>
    </message>
    <message>
        <source>Compare the files named *.neuron-new in the target with those beside them, then delete the journal and run the setup again.</source>
        <translation>Compare os arquivos chamados *.neuron-new no sistema de destino com os que estão ao lado, depois apague o diário e execute a configuração de novo.</translation>
    </message>
    <message>
        <source>Correct the line. What the parser says: {0}</source>
        <translation>Corrija a linha. O analisador diz: {0}</translation>
    </message>
    <message>
        <source>Correct the settings file, or leave the key out to have it found out.</source>
        <translation>Corrija o arquivo de configurações ou omita a chave para que seja descoberto.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Every graphics card is given away: this computer has no picture of its own.</source>
        <translation>Todas as placas de vídeo são cedidas: este computador não tem imagem própria.</translation>
    </message>
    <message>
        <source>Every graphics card is needed for the computer&apos;s own picture or is part of the processor.</source>
        <translation>Toda placa de vídeo é necessária para a imagem do computador ou faz parte do processador.</translation>
    </message>
    <message>
        <source>Every graphics card that is not needed for the picture has something in its way; the reason is given with each card.</source>
        <translation>Toda placa de vídeo que não é necessária para a imagem tem algum impedimento; ao lado da placa está escrito qual.</translation>
    </message>
    <message>
        <source>Free some space on that file system and run the setup again; every file is still as it was or as it shall be.</source>
        <translation>Libere espaço nesse sistema de arquivos e execute a configuração de novo; cada arquivo ainda está como era ou já está como deve ser.</translation>
    </message>
    <message>
        <source>GPU passthrough is not set up on this system.</source>
        <translation>A passagem de GPU não está configurada neste sistema.</translation>
    </message>
    <message>
        <source>GPU passthrough is ready: vfio-pci holds all {0} functions.</source>
        <translation>A passagem de GPU está pronta: vfio-pci tem todas as {0} funções.</translation>
    </message>
    <message>
        <source>GPU passthrough was not set up; the graphics cards work as usual.</source>
        <translation>A passagem de GPU não foi configurada; as placas de vídeo funcionam como de costume.</translation>
    </message>
    <message>
        <source>GPU passthrough was set up only in part; look at the warnings before you restart.</source>
        <translation>A passagem de GPU foi configurada só em parte; leia os avisos antes de reiniciar.</translation>
    </message>
    <message>
        <source>Give the functions to a virtual machine, for example with virt-manager.</source>
        <translation>Dê as funções a uma máquina virtual, por exemplo com o virt-manager.</translation>
    </message>
    <message>
        <source>Go on with the installation; if you add a graphics card later, run neuron-hardware-detect on the installed system.</source>
        <translation>Continue a instalação; se adicionar uma placa de vídeo mais tarde, execute neuron-hardware-detect no sistema instalado.</translation>
    </message>
    <message>
        <source>If the card was taken out, run &quot;neuron-hardware-detect revert --target /&quot; or set passthrough up for another one; else check that it sits firmly in its slot.</source>
        <translation>Se a placa foi retirada, execute “neuron-hardware-detect revert --target /” ou configure a passagem para outra; senão, verifique se ela está firme no slot.</translation>
    </message>
    <message>
        <source>If the machine does not start without it, choose the boot entry without passthrough and undo the setup.</source>
        <translation>Se o computador não iniciar sem isso, escolha a entrada de inicialização sem passagem e desfaça a configuração.</translation>
    </message>
    <message>
        <source>If the screen stays dark, press e in the boot menu and add {0}.</source>
        <translation>Se a tela ficar escura, pressione e no menu de inicialização e adicione {0}.</translation>
    </message>
    <message>
        <source>If the screen stays dark, restart and choose the boot menu entry that ends in &quot;(no GPU passthrough)&quot;.</source>
        <translation>Se a tela ficar escura, reinicie e escolha a entrada do menu de inicialização que termina em “(no GPU passthrough)”.</translation>
    </message>
    <message>
        <source>If the virtual machine shows no picture the second time, restart the computer.</source>
        <translation>Se a máquina virtual não mostrar imagem na segunda vez, reinicie o computador.</translation>
    </message>
    <message>
        <source>It cannot be told whether this computer started with {0}; if it did, its screen stays dark after the next start.</source>
        <translation>Não é possível saber se este computador iniciou com {0}; se iniciou, a tela dela fica escura após a próxima inicialização.</translation>
    </message>
    <message>
        <source>It cannot be told which graphics card shows the computer&apos;s picture.</source>
        <translation>Não é possível saber qual placa de vídeo mostra a imagem do computador.</translation>
    </message>
    <message>
        <source>It is told apart by its slot instead; after moving cards to other slots, set passthrough up again.</source>
        <translation>Ela é reconhecida pelo slot; se mudar placas de slot, configure a passagem de novo.</translation>
    </message>
    <message>
        <source>It was changed since; only what the setup put in was taken out.</source>
        <translation>O arquivo foi alterado desde então; só o que a configuração colocou foi retirado.</translation>
    </message>
    <message>
        <source>It was changed since; only what the setup put in was taken out. {0}, which the setup had taken out, is not put back.</source>
        <translation>O arquivo foi alterado desde então; só o que a configuração colocou foi retirado. {0}, que a configuração tinha retirado, não é recolocado.</translation>
    </message>
    <message>
        <source>Its output is in the log. Correct the cause and run it again in the installed system.</source>
        <translation>A saída dele está no registro. Corrija a causa e execute-o de novo no sistema instalado.</translation>
    </message>
    <message>
        <source>Keep it plugged in, always in the same port, and switched on before this computer starts.</source>
        <translation>Mantenha-a conectada, sempre na mesma porta, e ligada antes de este computador iniciar.</translation>
    </message>
    <message>
        <source>Keep one graphics card, or make sure that you can reach this computer over the network.</source>
        <translation>Fique com uma placa de vídeo ou certifique-se de que pode acessar este computador pela rede.</translation>
    </message>
    <message>
        <source>Look at that file in the target and at the kernel log, then run the setup again.</source>
        <translation>Olhe esse arquivo no sistema de destino e o registro do kernel e execute a configuração de novo.</translation>
    </message>
    <message>
        <source>Look for DMAR or AMD-Vi in the kernel log (journalctl -b -k): the firmware may leave this device out; an update may help.</source>
        <translation>Procure DMAR ou AMD-Vi no registro do kernel (journalctl -b -k): o firmware pode omitir este dispositivo; uma atualização pode ajudar.</translation>
    </message>
    <message>
        <source>Look for a firmware update, or put the card into another slot.</source>
        <translation>Procure uma atualização do firmware ou ponha a placa em outro slot.</translation>
    </message>
    <message>
        <source>Look for vfio in the kernel log (journalctl -b -k --grep vfio). If there is nothing, the kernel has no module vfio-pci or the configuration is not in the initramfs: make it again and restart.</source>
        <translation>Procure vfio no registro do kernel (journalctl -b -k --grep vfio). Se não houver nada, o kernel não tem o módulo vfio-pci ou a configuração não está no initramfs: faça-o de novo e reinicie.</translation>
    </message>
    <message>
        <source>Make the generator load vfio_pci early, or name it in the settings as target.initramfs.</source>
        <translation>Faça o gerador carregar vfio_pci cedo ou indique-o nas configurações como target.initramfs.</translation>
    </message>
    <message>
        <source>Make {0} a text file of at most {1} KiB.</source>
        <translation>Faça de {0} um arquivo de texto de no máximo {1} KiB.</translation>
    </message>
    <message>
        <source>Make {0} a text file that can be read. What the system says: {1}</source>
        <translation>Faça de {0} um arquivo de texto legível. O sistema diz: {1}</translation>
    </message>
    <message>
        <source>Updating the files that the system starts from</source>
        <translation>Atualizando os arquivos com que o sistema inicia</translation>
    </message>
    <message>
        <source>Mount the target read-write and run the setup again.</source>
        <translation>Monte o sistema de destino para leitura e escrita e execute a configuração de novo.</translation>
    </message>
    <message>
        <source>Name the directory where the installed system is mounted.</source>
        <translation>Indique o diretório onde o sistema instalado está montado.</translation>
    </message>
    <message>
        <source>No driver holds {0}, not even vfio-pci.</source>
        <translation>Nenhum driver tem {0}, nem mesmo vfio-pci.</translation>
    </message>
    <message>
        <source>No known boot loader was found in the target, so the kernel parameters {0} are not written anywhere.</source>
        <translation>Nenhum carregador de inicialização conhecido foi encontrado no sistema de destino, por isso os parâmetros do kernel {0} não são escritos em lugar nenhum.</translation>
    </message>
    <message>
        <source>No known initramfs generator was found in the target, so vfio-pci may come too late to get the GPU.</source>
        <translation>Nenhum gerador de initramfs conhecido foi encontrado no sistema de destino, por isso vfio-pci pode chegar tarde demais para pegar a GPU.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. To change a setting, create that file and write the setting into it.</source>
        <translation>Não é preciso fazer nada. Para mudar uma configuração, crie esse arquivo e escreva a configuração nele.</translation>
    </message>
    <message>
        <source>Only go on if you can reach this computer another way, for example over the network.</source>
        <translation>Só continue se puder acessar este computador de outra forma, por exemplo pela rede.</translation>
    </message>
    <message>
        <source>Passthrough works here only if the outer machine hands a graphics card and an IOMMU to this one.</source>
        <translation>A passagem só funciona aqui se a máquina externa entregar a esta uma placa de vídeo e uma IOMMU.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>Relate isto junto com o registro.</translation>
    </message>
    <message>
        <source>Plug a monitor into another graphics card before the first start, or use a second input of this one.</source>
        <translation>Ligue um monitor a outra placa de vídeo antes da primeira inicialização ou use uma segunda entrada deste.</translation>
    </message>
    <message>
        <source>Prefer a graphics card in a slot.</source>
        <translation>Prefira uma placa de vídeo em um slot.</translation>
    </message>
    <message>
        <source>Put a # in front of that line of the preset.</source>
        <translation>Ponha um # na frente dessa linha do arquivo de predefinições.</translation>
    </message>
    <message>
        <source>Put settings of your own into another file of that directory.</source>
        <translation>Ponha as suas próprias configurações em outro arquivo desse diretório.</translation>
    </message>
    <message>
        <source>Put the card into another slot (the one nearest to the processor is usually separate), or look for a firmware update.</source>
        <translation>Ponha a placa em outro slot (o mais próximo do processador costuma ser separado) ou procure uma atualização do firmware.</translation>
    </message>
    <message>
        <source>Put the card into another slot, one that is wired to the processor, then set passthrough up again.</source>
        <translation>Ponha a placa em outro slot, ligado ao processador, e configure a passagem de novo.</translation>
    </message>
    <message>
        <source>Put the card into another slot, or give the virtual machine these devices as well.</source>
        <translation>Ponha a placa em outro slot ou dê também esses dispositivos à máquina virtual.</translation>
    </message>
    <message>
        <source>Put the whole kernel command line with these words into {0} and make the image again.</source>
        <translation>Ponha a linha de comando completa do kernel com estas palavras em {0} e faça a imagem de novo.</translation>
    </message>
    <message>
        <source>Checking what was written</source>
        <translation>Verificando o que foi escrito</translation>
    </message>
    <message>
        <source>Remove it from the target before the images are made.</source>
        <translation>Remova-o do sistema de destino antes que as imagens sejam feitas.</translation>
    </message>
    <message>
        <source>Remove the ids from {0}.</source>
        <translation>Remova os ids de {0}.</translation>
    </message>
    <message>
        <source>Remove the line, or look the name up in the comments of the settings file that was shipped.</source>
        <translation>Remova a linha ou procure o nome nos comentários do arquivo de configurações original.</translation>
    </message>
    <message>
        <source>Remove {0} from the kernel command line.</source>
        <translation>Remova {0} da linha de comando do kernel.</translation>
    </message>
    <message>
        <source>Rename that file so that it sorts before ours, or let it add to {0} only.</source>
        <translation>Renomeie esse arquivo para que venha antes do nosso ou faça com que apenas adicione a {0}.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or delete it and undo the earlier setup by hand; then run the setup again.</source>
        <translation>Restaure-o de um backup, ou apague-o e desfaça a configuração anterior à mão; depois execute a configuração de novo.</translation>
    </message>
    <message>
        <source>Run it as root.</source>
        <translation>Execute como root.</translation>
    </message>
    <message>
        <source>Run the setup again.</source>
        <translation>Execute a configuração de novo.</translation>
    </message>
    <message>
        <source>Run this step after the system was unpacked and before the target is unmounted.</source>
        <translation>Execute esta etapa depois que o sistema for extraído e antes que o destino seja desmontado.</translation>
    </message>
    <message>
        <source>Running {0}</source>
        <translation>Executando {0}</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>Salve o arquivo como texto UTF-8.</translation>
    </message>
    <message>
        <source>Scan again; the graphics cards and their addresses are listed by &quot;neuron-hardware-detect scan&quot;.</source>
        <translation>Procure de novo; “neuron-hardware-detect scan” lista as placas de vídeo e seus endereços.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to an absolute path in quotes without &quot;..&quot; in it, such as &quot;{1}&quot;, or to &quot;&quot; for none.</source>
        <translation>Defina “{0}” como um caminho absoluto entre aspas e sem “..”, como &quot;{1}&quot;, ou como &quot;&quot; para nenhum.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to an absolute path in quotes, such as &quot;{1}&quot;.</source>
        <translation>Defina “{0}” como um caminho absoluto entre aspas, como &quot;{1}&quot;.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to one of {1}.</source>
        <translation>Defina “{0}” como um de {1}.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to true or false, without quotes.</source>
        <translation>Defina “{0}” como true ou false, sem aspas.</translation>
    </message>
    <message>
        <source>Set binding = &quot;address&quot; in the settings and set passthrough up again, then only the chosen card is taken.</source>
        <translation>Defina binding = &quot;address&quot; nas configurações e configure a passagem de novo; então só a placa escolhida é tomada.</translation>
    </message>
    <message>
        <source>Set binding = &quot;auto&quot; in the settings of the installer.</source>
        <translation>Defina binding = &quot;auto&quot; nas configurações do instalador.</translation>
    </message>
    <message>
        <source>Set passthrough up again with &quot;neuron-hardware-detect apply --target / --gpu ADDRESS&quot;, where ADDRESS is the GPU&apos;s new address, and correct the address in your virtual machines.</source>
        <translation>Configure a passagem de novo com “neuron-hardware-detect apply --target / --gpu ENDEREÇO”, onde ENDEREÇO é o novo endereço da GPU, e corrija o endereço nas suas máquinas virtuais.</translation>
    </message>
    <message>
        <source>Start the installer again with &quot;intel_iommu=on&quot; among the kernel parameters; the installed system gets it in any case.</source>
        <translation>Inicie o instalador de novo com “intel_iommu=on” entre os parâmetros do kernel; o sistema instalado o recebe de qualquer forma.</translation>
    </message>
    <message>
        <source>Start the installer again without &quot;amd_iommu=off&quot; and &quot;iommu=off&quot; among the kernel parameters; the installed system boots without them in any case.</source>
        <translation>Inicie o instalador de novo sem “amd_iommu=off” e “iommu=off” entre os parâmetros do kernel; o sistema instalado inicia sem eles de qualquer forma.</translation>
    </message>
    <message>
        <source>Start the installer without it; in the installed system it is removed when passthrough is set up.</source>
        <translation>Inicie o instalador sem ele; no sistema instalado ele é removido quando a passagem é configurada.</translation>
    </message>
    <message>
        <source>Start the installer without this parameter to see the real groups; a virtual machine could otherwise reach memory of this computer.</source>
        <translation>Inicie o instalador sem este parâmetro para ver os grupos reais; do contrário, uma máquina virtual poderia acessar a memória deste computador.</translation>
    </message>
    <message>
        <source>Switch on &quot;IOMMU&quot; (also called AMD-Vi) and &quot;SVM Mode&quot; in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>Ative “IOMMU” (também chamado AMD-Vi) e “SVM Mode” nas configurações do firmware (UEFI/BIOS); se não houver essa opção, o processador não tem o recurso.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; (Intel Virtualization Technology for Directed I/O) in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>Ative “VT-d” (Intel Virtualization Technology for Directed I/O) nas configurações do firmware (UEFI/BIOS); se não houver essa opção, o processador não tem o recurso.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; or &quot;IOMMU&quot; in the firmware settings; if there is no such setting, the processor has none.</source>
        <translation>Ative “VT-d” ou “IOMMU” nas configurações do firmware (UEFI/BIOS); se não houver essa opção, o processador não tem o recurso.</translation>
    </message>
    <message>
        <source>Switch on VT-d (Intel) or AMD-Vi, also called IOMMU (AMD), in the firmware settings; an update of the firmware may have switched it off.</source>
        <translation>Ative VT-d (Intel) ou AMD-Vi, também chamado IOMMU (AMD), nas configurações do firmware (UEFI/BIOS); uma atualização do firmware pode tê-lo desativado.</translation>
    </message>
    <message>
        <source>Take {0} out of the boot loader&apos;s configuration, then restart.</source>
        <translation>Retire {0} da configuração do carregador de inicialização e reinicie.</translation>
    </message>
    <message>
        <source>The IOMMU does not cover {0}: it is in no IOMMU group, so no virtual machine can have it.</source>
        <translation>A IOMMU não cobre {0}: ela não está em nenhum grupo IOMMU, por isso nenhuma máquina virtual pode tê-la.</translation>
    </message>
    <message>
        <source>The IOMMU is off because the firmware does not offer it, so no virtual machine can get a device.</source>
        <translation>A IOMMU está desativada porque o firmware não a oferece, por isso nenhuma máquina virtual pode receber um dispositivo.</translation>
    </message>
    <message>
        <source>The IOMMU is off because the kernel does not use it, so no virtual machine can get a device.</source>
        <translation>A IOMMU está desativada porque o kernel não a usa, por isso nenhuma máquina virtual pode receber um dispositivo.</translation>
    </message>
    <message>
        <source>The IOMMU is off, so it cannot be seen which graphics card can be separated from the rest of the computer.</source>
        <translation>A IOMMU está desativada, por isso não é possível ver qual placa de vídeo pode ser separada do resto do computador.</translation>
    </message>
    <message>
        <source>The card may be asleep or faulty: restart the computer and start the installer again.</source>
        <translation>A placa pode estar adormecida ou com defeito: reinicie o computador e inicie o instalador de novo.</translation>
    </message>
    <message>
        <source>The command {0} failed in the installed system with exit code {1}.</source>
        <translation>O comando {0} falhou no sistema instalado com o código de saída {1}.</translation>
    </message>
    <message>
        <source>The computer was started without GPU passthrough ({0} is on the kernel command line).</source>
        <translation>O computador foi iniciado sem passagem de GPU ({0} está na linha de comando do kernel).</translation>
    </message>
    <message>
        <source>The device {1} that was at {0} is not in this computer any more.</source>
        <translation>O dispositivo {1} que estava em {0} não está mais neste computador.</translation>
    </message>
    <message>
        <source>The device {1} that was at {0} is now at {2}.</source>
        <translation>O dispositivo {1} que estava em {0} agora está em {2}.</translation>
    </message>
    <message>
        <source>The driver {1} holds {0} instead of vfio-pci.</source>
        <translation>O driver {1} tem {0} em vez de vfio-pci.</translation>
    </message>
    <message>
        <source>The firmware of this computer has switched off the part that keeps a virtual machine&apos;s devices apart (IOMMU), so no graphics card can be given away yet.</source>
        <translation>O firmware deste computador desativou a parte que mantém separados os dispositivos de uma máquina virtual (IOMMU), por isso nenhuma placa de vídeo pode ser cedida ainda.</translation>
    </message>
    <message>
        <source>The image {0} does not hold {1}.</source>
        <translation>A imagem {0} não contém {1}.</translation>
    </message>
    <message>
        <source>The kernel knows no way to reset {0}, so a virtual machine may be able to use it only once per start of this computer.</source>
        <translation>O kernel não conhece nenhuma forma de reinicializar {0}, por isso uma máquina virtual talvez só possa usá-la uma vez a cada inicialização deste computador.</translation>
    </message>
    <message>
        <source>The kernel parameter {0} has characters that boot configuration could misread, so it is not written.</source>
        <translation>O parâmetro do kernel {0} tem caracteres que a configuração de inicialização poderia interpretar mal, por isso não é escrito.</translation>
    </message>
    <message>
        <source>The kernel was started with {0}, which switches passthrough off.</source>
        <translation>O kernel foi iniciado com {0}, que desativa a passagem.</translation>
    </message>
    <message>
        <source>The kernel was started without {0}, which passthrough needs.</source>
        <translation>O kernel foi iniciado sem {0}, de que a passagem precisa.</translation>
    </message>
    <message>
        <source>The page about graphics cards could not be shown, so all of them stay with this computer.</source>
        <translation>A página sobre placas de vídeo não pôde ser mostrada, por isso todas ficam com este computador.</translation>
    </message>
    <message>
        <source>The running kernel has the parameter {0}, which switches off what passthrough needs.</source>
        <translation>O kernel em execução tem o parâmetro {0}, que desativa aquilo de que a passagem precisa.</translation>
    </message>
    <message>
        <source>The running kernel was told to pretend that devices are separate ({0}), so the groups shown are not those of the hardware.</source>
        <translation>O kernel em execução recebeu a ordem de fingir que os dispositivos são separados ({0}), por isso os grupos mostrados não são os do hardware.</translation>
    </message>
    <message>
        <source>The running system does not use the part that keeps a virtual machine&apos;s devices apart (IOMMU), although the firmware offers it, so it cannot be seen what each graphics card shares.</source>
        <translation>O sistema em execução não usa a parte que mantém separados os dispositivos de uma máquina virtual (IOMMU), embora o firmware a ofereça, por isso não é possível ver o que cada placa de vídeo compartilha.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be opened, so nothing is set up unless you choose it.</source>
        <translation>O arquivo de configurações {0} não pode ser aberto, por isso nada é configurado a menos que você escolha.</translation>
    </message>
    <message>
        <source>The settings file {0} cannot be understood at line {1}, column {2}, so nothing is set up unless you choose it.</source>
        <translation>O arquivo de configurações {0} não pode ser entendido na linha {1}, coluna {2}, por isso nada é configurado a menos que você escolha.</translation>
    </message>
    <message>
        <source>The settings file {0} gives &quot;{3}&quot; in line {1}, column {2} a value it cannot have, so nothing is set up unless you choose it.</source>
        <translation>O arquivo de configurações {0} dá a “{3}”, na linha {1}, coluna {2}, um valor que ele não pode ter, por isso nada é configurado a menos que você escolha.</translation>
    </message>
    <message>
        <source>The settings file {0} is too large to be one, so nothing is set up unless you choose it.</source>
        <translation>O arquivo de configurações {0} é grande demais para ser um, por isso nada é configurado a menos que você escolha.</translation>
    </message>
    <message>
        <source>The settings file {0} sets &quot;{3}&quot; in line {1}, column {2}, which does not exist, so it has no effect.</source>
        <translation>O arquivo de configurações {0} define “{3}” na linha {1}, coluna {2}, que não existe, por isso não tem efeito.</translation>
    </message>
    <message>
        <source>The settings name {0} = {1}, which this program does not know.</source>
        <translation>As configurações indicam {0} = {1}, que este programa não conhece.</translation>
    </message>
    <message>
        <source>The shell does not find {0} at the beginning of {1}.</source>
        <translation>O shell não encontra {0} no início de {1}.</translation>
    </message>
    <message>
        <source>The shell does not find {0} in {1}.</source>
        <translation>O shell não encontra {0} em {1}.</translation>
    </message>
    <message>
        <source>The target {0} could not be opened: {1}.</source>
        <translation>O sistema de destino {0} não pôde ser aberto: {1}.</translation>
    </message>
    <message>
        <source>The target {0} was opened for reading only.</source>
        <translation>O sistema de destino {0} foi aberto só para leitura.</translation>
    </message>
    <message>
        <source>There is no graphics card at {0} that could be given away.</source>
        <translation>Não há em {0} nenhuma placa de vídeo que possa ser cedida.</translation>
    </message>
    <message>
        <source>There is no graphics card that could be given to a virtual machine.</source>
        <translation>Não há nenhuma placa de vídeo que possa ser dada a uma máquina virtual.</translation>
    </message>
    <message>
        <source>There is no settings file {0}, so every setting has its default.</source>
        <translation>Não há arquivo de configurações {0}, por isso toda configuração tem o valor padrão.</translation>
    </message>
    <message>
        <source>There is no system in {0}: neither etc/os-release nor usr/lib/os-release exists beneath it.</source>
        <translation>Não há sistema em {0}: nem etc/os-release nem usr/lib/os-release existe nele.</translation>
    </message>
    <message>
        <source>This computer has no graphics card that could be given to a virtual machine.</source>
        <translation>Este computador não tem nenhuma placa de vídeo que possa ser dada a uma máquina virtual.</translation>
    </message>
    <message>
        <source>This computer is itself a virtual machine ({0}).</source>
        <translation>Este computador é ele mesmo uma máquina virtual ({0}).</translation>
    </message>
    <message>
        <source>This is a mistake in the program: please report it with the log.</source>
        <translation>Isto é um erro do programa: relate-o junto com o registro.</translation>
    </message>
    <message>
        <source>To give this card away, make another graphics card the primary display in the firmware settings and start the installer again.</source>
        <translation>Para ceder esta placa, torne outra placa de vídeo a tela principal nas configurações do firmware (UEFI/BIOS) e inicie o instalador de novo.</translation>
    </message>
    <message>
        <source>To set it up later, run &quot;neuron-hardware-detect apply&quot; on the installed system.</source>
        <translation>Para configurá-la mais tarde, execute “neuron-hardware-detect apply” no sistema instalado.</translation>
    </message>
    <message>
        <source>To set it up, run &quot;neuron-hardware-detect plan&quot; to see what would be done, then &quot;neuron-hardware-detect apply --target /&quot; as root.</source>
        <translation>Para configurá-la, execute “neuron-hardware-detect plan” para ver o que seria feito e depois “neuron-hardware-detect apply --target /” como root.</translation>
    </message>
    <message>
        <source>To set one up later, run &quot;neuron-hardware-detect apply&quot; on the installed system; the installer&apos;s log says why the page failed.</source>
        <translation>Para configurar uma mais tarde, execute “neuron-hardware-detect apply” no sistema instalado; o registro do instalador diz por que a página falhou.</translation>
    </message>
    <message>
        <source>To undo everything, run &quot;sudo neuron-hardware-detect revert --target /&quot; and restart.</source>
        <translation>Para desfazer tudo, execute “sudo neuron-hardware-detect revert --target /” e reinicie.</translation>
    </message>
    <message>
        <source>To use passthrough, restart and choose the usual boot entry.</source>
        <translation>Para usar a passagem, reinicie e escolha a entrada de inicialização habitual.</translation>
    </message>
    <message>
        <source>Two assignments to {1} in {0} run into each other without a blank, so the file is left as it is.</source>
        <translation>Duas atribuições a {1} em {0} se juntam sem um espaço, por isso o arquivo fica como está.</translation>
    </message>
    <message>
        <source>Undoing the setup brings it back.</source>
        <translation>Desfazer a configuração o traz de volta.</translation>
    </message>
    <message>
        <source>Use letters, digits and _ . - , : = / @ + % only.</source>
        <translation>Use apenas letras, dígitos e _ . - , : = / @ + %.</translation>
    </message>
    <message>
        <source>Use mkinitcpio or dracut for this graphics card.</source>
        <translation>Use mkinitcpio ou dracut para esta placa de vídeo.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Use essa versão.</translation>
    </message>
    <message>
        <source>Usually the initramfs was made without the configuration: make it again (with mkinitcpio: mkinitcpio -P) and restart.</source>
        <translation>Em geral o initramfs foi feito sem a configuração: faça-o de novo (com mkinitcpio: mkinitcpio -P) e reinicie.</translation>
    </message>
    <message>
        <source>Write &quot;{0}&quot; if that is what is meant, or remove the line.</source>
        <translation>Escreva “{0}” se é isso o que se quer dizer, ou remova a linha.</translation>
    </message>
    <message>
        <source>Write [{0}] on a line of its own, and its keys on the lines below.</source>
        <translation>Escreva [{0}] em uma linha própria e suas chaves nas linhas abaixo.</translation>
    </message>
    <message>
        <source>Write in &quot;{0}&quot; IDs such as &quot;{1}&quot; or addresses such as &quot;{2}&quot;, each in quotes, between [ and ].</source>
        <translation>Escreva em “{0}” IDs como &quot;{1}&quot; ou endereços como &quot;{2}&quot;, cada um entre aspas, entre [ e ].</translation>
    </message>
    <message>
        <source>Write in &quot;{0}&quot; each kernel parameter in quotes of its own, such as &quot;{1}&quot;, between [ and ], made of letters, digits and _ . - , : = / @ + % only.</source>
        <translation>Escreva em “{0}” cada parâmetro do kernel entre suas próprias aspas, como &quot;{1}&quot;, entre [ e ], só com letras, dígitos e _ . - , : = / @ + %.</translation>
    </message>
    <message>
        <source>Writing the configuration</source>
        <translation>Escrevendo a configuração</translation>
    </message>
    <message>
        <source>vfio-pci holds {0} too, which was not chosen: it has the same IDs as a device that was.</source>
        <translation>vfio-pci também tem {0}, que não foi escolhido: ele tem os mesmos IDs de um dispositivo escolhido.</translation>
    </message>
    <message>
        <source>{0} also tells vfio-pci which functions to take, and only one of the two files counts.</source>
        <translation>{0} também diz a vfio-pci quais funções pegar, e só um dos dois arquivos vale.</translation>
    </message>
    <message>
        <source>{0} can be separated from everything else, and the computer shows its picture with another one ({1}).</source>
        <translation>{0} pode ser separada de todo o resto, e o computador mostra sua imagem com outra ({1}).</translation>
    </message>
    <message>
        <source>{0} can be separated from everything else.</source>
        <translation>{0} pode ser separada de todo o resto.</translation>
    </message>
    <message>
        <source>{0} cannot be separated from devices this computer needs: {1}.</source>
        <translation>{0} não pode ser separada de dispositivos de que este computador precisa: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be separated from {1}: a virtual machine can have the card only when this computer does without these too.</source>
        <translation>{0} não pode ser separada de {1}: uma máquina virtual só pode ter a placa se este computador também ficar sem eles.</translation>
    </message>
    <message>
        <source>{0} cannot be set aside for virtual machines; nothing is changed.</source>
        <translation>{0} não pode ser reservada para máquinas virtuais; nada é alterado.</translation>
    </message>
    <message>
        <source>{0} changed after the plan was made, so nothing was written.</source>
        <translation>{0} mudou depois que o plano foi feito, por isso nada foi escrito.</translation>
    </message>
    <message>
        <source>{0} could not be understood (a quotation or a bracket does not end, or there is a here-document), so {1} is left as it is.</source>
        <translation>{0} não pôde ser entendido (uma aspa ou um parêntese não fecha, ou há um here-document), por isso {1} fica como está.</translation>
    </message>
    <message>
        <source>{0} does not hold what was written into it.</source>
        <translation>{0} não contém o que foi escrito nele.</translation>
    </message>
    <message>
        <source>{0} gave other functions to vfio-pci ({1}); the new choice takes their place.</source>
        <translation>{0} dava outras funções a vfio-pci ({1}); a nova escolha toma o lugar delas.</translation>
    </message>
    <message>
        <source>{0} has parts with the same IDs as devices that should stay, and binding by IDs takes those as well: {1}.</source>
        <translation>{0} tem partes com os mesmos IDs de dispositivos que devem ficar, e a vinculação por IDs leva esses também: {1}.</translation>
    </message>
    <message>
        <source>{0} has parts with the same IDs as devices that this computer keeps: {1}.</source>
        <translation>{0} tem partes com os mesmos IDs de dispositivos que este computador mantém: {1}.</translation>
    </message>
    <message>
        <source>{0} has {1} more than once.</source>
        <translation>{1} aparece mais de uma vez em {0}.</translation>
    </message>
    <message>
        <source>{0} in the target could not be read: {1}.</source>
        <translation>{0} no sistema de destino não pôde ser lido: {1}.</translation>
    </message>
    <message>
        <source>{0} in the target could not be written: {1}.</source>
        <translation>{0} no sistema de destino não pôde ser escrito: {1}.</translation>
    </message>
    <message>
        <source>{0} in the target is damaged, so an interrupted setup cannot be finished.</source>
        <translation>{0} no sistema de destino está danificado, por isso uma configuração interrompida não pode ser concluída.</translation>
    </message>
    <message>
        <source>{0} in the target is damaged, so what was set up before cannot be told.</source>
        <translation>{0} no sistema de destino está danificado, por isso não é possível saber o que foi configurado antes.</translation>
    </message>
    <message>
        <source>{0} in the target was written by a later version of this program (schema {1}).</source>
        <translation>{0} no sistema de destino foi escrito por uma versão posterior deste programa (esquema {1}).</translation>
    </message>
    <message>
        <source>{0} is a laptop&apos;s second graphics chip without outputs of its own: a virtual machine can compute with it, but its picture has to travel through memory.</source>
        <translation>{0} é o segundo chip gráfico de um notebook, sem saídas próprias: uma máquina virtual pode calcular com ele, mas a imagem dela precisa passar pela memória.</translation>
    </message>
    <message>
        <source>{0} is excluded by the settings of this installation medium.</source>
        <translation>{0} está excluída pelas configurações desta mídia de instalação.</translation>
    </message>
    <message>
        <source>{0} is in IOMMU group {1} together with devices that this computer uses: {2}. No virtual machine that is given {0} will start.</source>
        <translation>{0} está no grupo IOMMU {1} junto com dispositivos que este computador usa: {2}. Nenhuma máquina virtual que receba {0} iniciará.</translation>
    </message>
    <message>
        <source>{0} is in an external enclosure: unplugging it while a virtual machine runs crashes that machine.</source>
        <translation>{0} está em um gabinete externo: desconectá-la enquanto uma máquina virtual funciona derruba essa máquina.</translation>
    </message>
    <message>
        <source>{0} is in no IOMMU group, so no virtual machine can get it.</source>
        <translation>{0} não está em nenhum grupo IOMMU, por isso nenhuma máquina virtual pode recebê-lo.</translation>
    </message>
    <message>
        <source>{0} is part of the processor; giving it to a virtual machine often needs more than this installer sets up.</source>
        <translation>{0} faz parte do processador; dá-la a uma máquina virtual muitas vezes exige mais do que este instalador configura.</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so vfio-pci does not get into the image.</source>
        <translation>{0} é lido depois do nosso e define {1} de novo, por isso vfio-pci não entra na imagem.</translation>
    </message>
    <message>
        <source>{0} is set aside for virtual machines from the first start on.</source>
        <translation>{0} fica reservada para máquinas virtuais desde a primeira inicialização.</translation>
    </message>
    <message>
        <source>{0} is set aside for virtual machines from the next start on.</source>
        <translation>{0} fica reservada para máquinas virtuais a partir da próxima inicialização.</translation>
    </message>
    <message>
        <source>{0} is the display of the server&apos;s remote management and always stays with this computer.</source>
        <translation>{0} é a tela do gerenciamento remoto do servidor e sempre fica com este computador.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card, and the computer needs it for its own picture.</source>
        <translation>{0} é a única placa de vídeo, e o computador precisa dela para a própria imagem.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card: if a virtual machine has it, this computer has no picture of its own.</source>
        <translation>{0} é a única placa de vídeo: se uma máquina virtual ficar com ela, este computador não terá imagem própria.</translation>
    </message>
    <message>
        <source>{0} lacks {1}.</source>
        <translation>Falta {1} em {0}.</translation>
    </message>
    <message>
        <source>{0} names a configuration of its own, {1}, which cannot be completed: the image it makes will not hold vfio-pci.</source>
        <translation>{0} indica uma configuração própria, {1}, que não pode ser completada: a imagem resultante não conterá vfio-pci.</translation>
    </message>
    <message>
        <source>{0} of the live medium is still in the target and replaces the hooks of every image.</source>
        <translation>{0} da mídia live ainda está no sistema de destino e substitui os hooks de todas as imagens.</translation>
    </message>
    <message>
        <source>{0} passes {1} to the kernel, which counts more than what is set up here.</source>
        <translation>{0} passa {1} ao kernel, o que vale mais do que o que é configurado aqui.</translation>
    </message>
    <message>
        <source>{0} shares its group only with devices the computer can do without.</source>
        <translation>{0} compartilha seu grupo apenas com dispositivos que o computador pode dispensar.</translation>
    </message>
    <message>
        <source>{0} shows the computer&apos;s picture; make the integrated graphics the primary display in the firmware settings, then {0} is free.</source>
        <translation>{0} mostra a imagem do computador; torne o vídeo integrado a tela principal nas configurações do firmware (UEFI/BIOS), e {0} fica livre.</translation>
    </message>
    <message>
        <source>{0} shows the desktop and the boot messages, so this computer keeps it.</source>
        <translation>{0} mostra a área de trabalho e as mensagens de inicialização, por isso este computador fica com ela.</translation>
    </message>
    <message>
        <source>{0} shows the desktop and the boot messages: after the next start its screen stays dark.</source>
        <translation>{0} mostra a área de trabalho e as mensagens de inicialização: após a próxima inicialização a tela dela fica escura.</translation>
    </message>
    <message>
        <source>{0} switched off what passthrough needs and is taken out of {1}.</source>
        <translation>{0} desativava aquilo de que a passagem precisa e é retirado de {1}.</translation>
    </message>
    <message>
        <source>{0} was changed by hand since the installer wrote it, and is written anew.</source>
        <translation>{0} foi alterado à mão desde que o instalador o escreveu, e é escrito de novo.</translation>
    </message>
    <message>
        <source>{0} was selected with a warning that nobody confirmed, so it stays with this computer.</source>
        <translation>{0} estava selecionada com um aviso que ninguém confirmou, por isso fica com este computador.</translation>
    </message>
    <message>
        <source>{0} was there already and is not ours; its content is kept in {1}.</source>
        <translation>{0} já estava lá e não é nosso; seu conteúdo é guardado em {1}.</translation>
    </message>
    <message>
        <source>{1} in {0} depends on a condition, so the file is left as it is.</source>
        <translation>{1} em {0} depende de uma condição, por isso o arquivo fica como está.</translation>
    </message>
    <message>
        <source>{1} in {0} is changed by a command or a subscript, so the file is left as it is.</source>
        <translation>{1} em {0} é alterado por um comando ou um índice, por isso o arquivo fica como está.</translation>
    </message>
    <message>
        <source>{1} in {0} is found by running a command, so the file is left as it is.</source>
        <translation>{1} em {0} é obtido executando um comando, por isso o arquivo fica como está.</translation>
    </message>
    <message>
        <source>{1} in {0} is used as an array and as a text, so the file is left as it is.</source>
        <translation>{1} em {0} é usado como vetor e como texto, por isso o arquivo fica como está.</translation>
    </message>
    <message>
        <source>The image {0} could not be read.</source>
        <translation>Não foi possível ler a imagem {0}.</translation>
    </message>
    <message>
        <source>Another setup is changing {0} at this moment, so nothing was written.</source>
        <translation>Outra configuração está alterando {0} neste momento, por isso nada foi gravado.</translation>
    </message>
    <message>
        <source>Put the whole kernel command line with these words into {0} in {1} and make the image again.</source>
        <translation>Coloque a linha de comando completa do kernel com estas palavras em {0} em {1} e crie a imagem novamente.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then run the setup again.</source>
        <translation>Espere até que ela termine e execute a configuração novamente.</translation>
    </message>
    <message>
        <source>dracut makes a unified kernel image without a command line in it, so {0} is not written anywhere.</source>
        <translation>O dracut cria uma imagem unificada do kernel sem linha de comando, por isso {0} não é gravado em lugar nenhum.</translation>
    </message>
    <message>
        <source>Every file is as it has to be.</source>
        <translation>Todos os arquivos já estão como devem.</translation>
    </message>
    <message>
        <source>Nothing had to be run at this point.</source>
        <translation>Neste ponto não era preciso executar nada.</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>new file</source>
        <translation>arquivo novo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
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
        <translation>controla a sua tela</translation>
    </message>
    <message>
        <source>cannot be set aside</source>
        <translation>não pode ser reservada</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>GpuModel</name>
    <message>
        <source>Graphics card %1</source>
        <translation>Placa de vídeo %1</translation>
    </message>
    <message>
        <source>shows your desktop</source>
        <translation>mostra a sua área de trabalho</translation>
    </message>
    <message>
        <source>part of the processor</source>
        <translation>parte do processador</translation>
    </message>
    <message>
        <source>free for a virtual machine</source>
        <translation>livre para uma máquina virtual</translation>
    </message>
    <message>
        <source>use unknown</source>
        <translation>uso desconhecido</translation>
    </message>
    <message>
        <source>%1: monitor connected</source>
        <translation>%1: monitor conectado</translation>
    </message>
    <message>
        <source>no monitor connected</source>
        <translation>nenhum monitor conectado</translation>
    </message>
    <message>
        <source>no driver</source>
        <translation>sem driver</translation>
    </message>
    <message>
        <source>driver %1</source>
        <translation>driver %1</translation>
    </message>
    <message>
        <source>IOMMU group %1</source>
        <translation>grupo IOMMU %1</translation>
    </message>
    <message>
        <source>no IOMMU group</source>
        <translation>sem grupo IOMMU</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>PCI class</source>
        <translation>Classe PCI</translation>
    </message>
    <message>
        <source>Handed over together</source>
        <translation>Cedidos juntos</translation>
    </message>
    <message>
        <source>In the same IOMMU group</source>
        <translation>No mesmo grupo IOMMU</translation>
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
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Conectores</translation>
    </message>
    <message>
        <source>Reset methods</source>
        <translation>Métodos de reinicialização</translation>
    </message>
    <message>
        <source>not needed for your desktop</source>
        <translation>não é necessária para a área de trabalho</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>Graphics passthrough cannot be set up: the file %1 is missing from the installer.</source>
        <translation>A passagem de vídeo não pode ser configurada: falta o arquivo %1 no instalador.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: this installation medium has no .NET runtime.</source>
        <translation>A passagem de vídeo não pode ser configurada: esta mídia de instalação não tem o ambiente de execução .NET.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the .NET runtime of this installation medium is too old.</source>
        <translation>A passagem de vídeo não pode ser configurada: o ambiente de execução .NET desta mídia de instalação é antigo demais.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: this installation medium has a .NET runtime, but not version %1 that is needed.</source>
        <translation>A passagem de vídeo não pode ser configurada: esta mídia de instalação tem um ambiente de execução .NET, mas não a versão %1 necessária.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the .NET runtime did not start (%1).</source>
        <translation>A passagem de vídeo não pode ser configurada: o ambiente de execução .NET não iniciou (%1).</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 could not be loaded, or a file it needs is missing (%2 in %3).</source>
        <translation>A passagem de vídeo não pode ser configurada: %1 não pôde ser carregado ou falta um arquivo necessário (%2 em %3).</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 could not be loaded.</source>
        <translation>A passagem de vídeo não pode ser configurada: %1 não pôde ser carregado.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: %1 lacks the function %2.</source>
        <translation>A passagem de vídeo não pode ser configurada: falta a %1 a função %2.</translation>
    </message>
</context>
<context>
    <name>InstallerCore</name>
    <message>
        <source>The installation goes on without it; it can be set up later, in the installed system.</source>
        <translation>A instalação continua sem ela; pode ser configurada mais tarde, no sistema instalado.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the installer page speaks version %1 of the interface, the library beside it version %2.</source>
        <translation>A passagem de vídeo não pode ser configurada: a página do instalador usa a versão %1 da interface, e a biblioteca ao lado, a versão %2.</translation>
    </message>
    <message>
        <source>The installation goes on without it; both have to come from the same package.</source>
        <translation>A instalação continua sem ela; as duas precisam vir do mesmo pacote.</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the library gave no answer to &quot;%1&quot; (status %2).</source>
        <translation>A passagem de vídeo não pode ser configurada: a biblioteca não respondeu a “%1” (estado %2).</translation>
    </message>
    <message>
        <source>Graphics passthrough cannot be set up: the answer of the library to &quot;%1&quot; cannot be understood.</source>
        <translation>A passagem de vídeo não pode ser configurada: a resposta da biblioteca a “%1” não pode ser entendida.</translation>
    </message>
</context>
<context>
    <name>NeuronVfioViewStep</name>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>No graphics card for virtual machines yet: the IOMMU is off.</source>
        <translation>Ainda sem placa de vídeo para máquinas virtuais: IOMMU desativada.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Kernel parameters</source>
        <translation>Parâmetros do kernel</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>The installation did not get as far as setting a graphics card aside.</source>
        <translation>A instalação não chegou a reservar uma placa de vídeo.</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>O que saber</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>Após a primeira inicialização</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>O caminho de volta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>O relatório não pôde ser salvo.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>First: setting the graphics card aside</source>
        <translation>Primeiro: reservar a placa de vídeo</translation>
    </message>
    <message>
        <source>Then: completing the boot menu</source>
        <translation>Depois: completar o menu de inicialização</translation>
    </message>
</context>
<context>
    <name>Unfold</name>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
</context>
<context>
    <name>VfioBootJob</name>
    <message>
        <source>Complete the boot entries for virtual machines</source>
        <translation>Completar as entradas de inicialização para máquinas virtuais</translation>
    </message>
    <message>
        <source>Completing the boot entries for virtual machines.</source>
        <translation>Completando as entradas de inicialização para máquinas virtuais.</translation>
    </message>
    <message>
        <source>A graphics card was set aside, but the boot entries could not be completed; look at the warnings before you restart.</source>
        <translation>Uma placa de vídeo foi reservada, mas as entradas de inicialização não puderam ser completadas; leia os avisos antes de reiniciar.</translation>
    </message>
</context>
<context>
    <name>VfioJob</name>
    <message>
        <source>No graphics card was set aside: the installed system is not mounted.</source>
        <translation>Nenhuma placa de vídeo foi reservada: o sistema instalado não está montado.</translation>
    </message>
    <message>
        <source>In settings.conf, neuron-vfio has to come after mount and before umount.</source>
        <translation>Em settings.conf, neuron-vfio precisa vir depois de mount e antes de umount.</translation>
    </message>
    <message>
        <source>Set a graphics card aside for virtual machines</source>
        <translation>Reservar uma placa de vídeo para máquinas virtuais</translation>
    </message>
    <message>
        <source>Setting a graphics card aside for virtual machines.</source>
        <translation>Reservando uma placa de vídeo para máquinas virtuais.</translation>
    </message>
</context>
<context>
    <name>neuron-vfio</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>Uma placa de vídeo para máquinas virtuais</translation>
    </message>
    <message>
        <source>A virtual machine can have a graphics card all to itself, for games or for demanding programs. This is called passthrough. This computer then shows its own desktop with another card.</source>
        <translation>Uma máquina virtual pode ter uma placa de vídeo só para ela, para jogos ou programas exigentes. Isso se chama passagem. Este computador mostra então a própria área de trabalho com outra placa.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>Procurando placas de vídeo…</translation>
    </message>
    <message>
        <source>This computer has no graphics card that a virtual machine could be given.</source>
        <translation>Este computador não tem nenhuma placa de vídeo que possa ser dada a uma máquina virtual.</translation>
    </message>
    <message>
        <source>This computer keeps its graphics card for itself.</source>
        <translation>Este computador fica com a sua placa de vídeo.</translation>
    </message>
    <message>
        <source>This computer keeps its graphics cards for itself.</source>
        <translation>Este computador fica com as suas placas de vídeo.</translation>
    </message>
    <message>
        <source>There is nothing to decide here. Go on with the installation.</source>
        <translation>Não há nada a decidir aqui. Continue a instalação.</translation>
    </message>
    <message>
        <source>You can choose a graphics card all the same. The configuration is written now and takes effect once the IOMMU is switched on.</source>
        <translation>Mesmo assim você pode escolher uma placa de vídeo. A configuração é escrita agora e passa a valer quando a IOMMU for ativada.</translation>
    </message>
    <message>
        <source>The maker of this installation medium has decided this already; it cannot be changed here.</source>
        <translation>Quem fez esta mídia de instalação já decidiu isto; não pode ser mudado aqui.</translation>
    </message>
    <message>
        <source>Keep all graphics cards for this computer</source>
        <translation>Manter todas as placas de vídeo para este computador</translation>
    </message>
    <message>
        <source>No virtual machine gets a card of its own. This can be set up later, in the installed system.</source>
        <translation>Nenhuma máquina virtual recebe uma placa própria. Isso pode ser configurado mais tarde, no sistema instalado.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Show what is written</source>
        <translation>Mostrar o que é escrito</translation>
    </message>
</context>
<context>
    <name>neuron-vfio-report</name>
    <message>
        <source>A graphics card for virtual machines</source>
        <translation>Uma placa de vídeo para máquinas virtuais</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Concluído em parte</translation>
    </message>
    <message>
        <source>Nothing was set up</source>
        <translation>Nada foi configurado</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>Após a primeira inicialização</translation>
    </message>
    <message>
        <source>Open a terminal and look whether the card waits for a virtual machine:</source>
        <translation>Abra um terminal e veja se a placa espera por uma máquina virtual:</translation>
    </message>
    <message>
        <source>should say “%1”</source>
        <translation>deve dizer “%1”</translation>
    </message>
    <message>
        <source>The way back</source>
        <translation>O caminho de volta</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Passo a passo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>Mostrar o que foi escrito</translation>
    </message>
    <message>
        <source>%1 — exit code %2</source>
        <translation>%1 — código de saída %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Everything that was done is recorded in %1 of the installed system.</source>
        <translation>Tudo o que foi feito está em %1 do sistema instalado.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
</context>
</TS>
