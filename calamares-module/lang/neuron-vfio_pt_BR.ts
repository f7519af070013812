<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Config</name>
    <message>
        <source>Scanned at %1</source>
        <translation>Procurado às %1</translation>
    </message>
    <message>
        <source>Still looking for graphics cards.</source>
        <translation>Ainda procurando placas de vídeo.</translation>
    </message>
    <message>
        <source>Your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>Sua área de trabalho não poderá mais usar esta placa (jogos, CUDA, vídeo).</translation>
    </message>
    <message>
        <source>The installed system keeps a report of it all: %1</source>
        <translation>O sistema instalado guarda um relatório de tudo: %1</translation>
    </message>
    <message>
        <source>Your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>Sua área de trabalho não poderá mais usar estas placas (jogos, CUDA, vídeo).</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>I understand. Reserve %1 anyway.</source>
        <translation>Entendi. Reservar %1 mesmo assim.</translation>
    </message>
    <message>
        <source>No card is reserved unless you tick this. Press Next again to continue without.</source>
        <translation>Nenhuma placa é reservada se você não marcar isto. Pressione &quot;Próximo&quot; de novo para continuar sem ela.</translation>
    </message>
    <message>
        <source>If you leave this unticked, no card is reserved.</source>
        <translation>Se você não marcar isto, nenhuma placa é reservada.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A symbolic link on the way to it leads in a circle or changes all the time: correct it and run the setup again.</source>
        <translation>Um link simbólico no caminho anda em círculo ou muda o tempo todo: corrija-o e execute a configuração de novo.</translation>
    </message>
    <message>
        <source>A unified kernel image carries its command line in it, so there is no boot entry without passthrough.</source>
        <translation>Uma imagem de kernel unificada traz a própria linha de comando, por isso não há entrada de inicialização sem GPU passthrough.</translation>
    </message>
    <message>
        <source>A unified kernel image is used, but neither {0} nor {1} exists, so {2} is not written anywhere.</source>
        <translation>Uma imagem de kernel unificada é usada, mas nem {0} nem {1} existe, por isso {2} não é escrito em lugar nenhum.</translation>
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
        <source>An earlier setup of this target had been interrupted and was finished first.</source>
        <translation>Uma configuração anterior deste destino tinha sido interrompida e foi concluída primeiro.</translation>
    </message>
    <message>
        <source>An earlier setup of this target had been interrupted and was undone first.</source>
        <translation>Uma configuração anterior deste destino tinha sido interrompida e foi desfeita primeiro.</translation>
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
        <source>Compare the files named *.neuron-new in the target with those beside them, then delete the journal and run the setup again.</source>
        <translation>Compare os arquivos chamados *.neuron-new no sistema de destino com os que estão ao lado, depois apague o diário e execute a configuração de novo.</translation>
    </message>
    <message>
        <source>Correct the line. What the parser says: {0}</source>
        <translation>Corrija a linha. O analisador diz: {0}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>GPU passthrough is not set up on this system.</source>
        <translation>O GPU passthrough não está configurado neste sistema.</translation>
    </message>
    <message>
        <source>GPU passthrough is ready: vfio-pci holds everything that was reserved (functions: {0}).</source>
        <translation>O GPU passthrough está pronto: vfio-pci tem tudo o que foi reservado (funções: {0}).</translation>
    </message>
    <message>
        <source>Give the functions to a virtual machine, for example with virt-manager.</source>
        <translation>Dê as funções a uma máquina virtual, por exemplo com o virt-manager.</translation>
    </message>
    <message>
        <source>If the card was taken out, run &quot;neuron-hardware-detect revert --target /&quot; or set passthrough up for another one; else check that it sits firmly in its slot.</source>
        <translation>Se a placa foi retirada, execute “neuron-hardware-detect revert --target /” ou configure o GPU passthrough para outra; senão, verifique se ela está firme no slot.</translation>
    </message>
    <message>
        <source>If the machine does not start without it, choose the boot entry without passthrough and undo the setup.</source>
        <translation>Se o computador não iniciar sem isso, escolha a entrada de inicialização sem GPU passthrough e desfaça a configuração.</translation>
    </message>
    <message>
        <source>If the virtual machine shows no picture the second time, restart the computer.</source>
        <translation>Se a máquina virtual não mostrar imagem na segunda vez, reinicie o computador.</translation>
    </message>
    <message>
        <source>Its output is in the log. Correct the cause and run it again in the installed system.</source>
        <translation>A saída dele está no registro. Corrija a causa e execute-o de novo no sistema instalado.</translation>
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
        <source>Nothing needs to be done.</source>
        <translation>Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. To change a setting, create that file and write the setting into it.</source>
        <translation>Não é preciso fazer nada. Para mudar uma configuração, crie esse arquivo e escreva a configuração nele.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>Relate isto junto com o registro.</translation>
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
        <source>Put the card into another slot, one that is wired to the processor, then set passthrough up again.</source>
        <translation>Ponha a placa em outro slot, ligado ao processador, e configure o GPU passthrough de novo.</translation>
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
        <source>Running {0}</source>
        <translation>Executando {0}</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 text.</source>
        <translation>Salve o arquivo como texto UTF-8.</translation>
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
        <translation>Defina binding = &quot;address&quot; nas configurações e configure o GPU passthrough de novo; então só a placa escolhida é tomada.</translation>
    </message>
    <message>
        <source>Set binding = &quot;auto&quot; in the settings of the installer.</source>
        <translation>Defina binding = &quot;auto&quot; nas configurações do instalador.</translation>
    </message>
    <message>
        <source>Set passthrough up again with &quot;neuron-hardware-detect apply --target / --gpu ADDRESS&quot;, where ADDRESS is the GPU&apos;s new address, and correct the address in your virtual machines.</source>
        <translation>Configure o GPU passthrough de novo com “neuron-hardware-detect apply --target / --gpu ENDEREÇO”, onde ENDEREÇO é o novo endereço da GPU, e corrija o endereço nas suas máquinas virtuais.</translation>
    </message>
    <message>
        <source>Take {0} out of the boot loader&apos;s configuration, then restart.</source>
        <translation>Retire {0} da configuração do carregador de inicialização e reinicie.</translation>
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
        <source>The command {0} failed in the installed system with exit code {1}.</source>
        <translation>O comando {0} falhou no sistema instalado com o código de saída {1}.</translation>
    </message>
    <message>
        <source>The computer was started without GPU passthrough ({0} is on the kernel command line).</source>
        <translation>O computador foi iniciado sem GPU passthrough ({0} está na linha de comando do kernel).</translation>
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
        <source>The image {0} does not hold {1}.</source>
        <translation>A imagem {0} não contém {1}.</translation>
    </message>
    <message>
        <source>The kernel parameter {0} has characters that boot configuration could misread, so it is not written.</source>
        <translation>O parâmetro do kernel {0} tem caracteres que a configuração de inicialização poderia interpretar mal, por isso não é escrito.</translation>
    </message>
    <message>
        <source>The kernel was started with {0}, which switches passthrough off.</source>
        <translation>O kernel foi iniciado com {0}, que desativa o GPU passthrough.</translation>
    </message>
    <message>
        <source>The kernel was started without {0}, which passthrough needs.</source>
        <translation>O kernel foi iniciado sem {0}, de que o GPU passthrough precisa.</translation>
    </message>
    <message>
        <source>The running kernel was told to pretend that devices are separate ({0}), so the groups shown are not those of the hardware.</source>
        <translation>O kernel em execução recebeu a ordem de fingir que os dispositivos são separados ({0}), por isso os grupos mostrados não são os do hardware.</translation>
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
        <source>The settings file {0} is too large to be one, so nothing is set up unless you choose it.</source>
        <translation>O arquivo de configurações {0} é grande demais para ser um, por isso nada é configurado a menos que você escolha.</translation>
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
        <source>There is no settings file {0}, so every setting has its default.</source>
        <translation>Não há arquivo de configurações {0}, por isso toda configuração tem o valor padrão.</translation>
    </message>
    <message>
        <source>There is no system in {0}: neither etc/os-release nor usr/lib/os-release exists beneath it.</source>
        <translation>Não há sistema em {0}: nem etc/os-release nem usr/lib/os-release existe nele.</translation>
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
        <translation>Para usar o GPU passthrough, reinicie e escolha a entrada de inicialização habitual.</translation>
    </message>
    <message>
        <source>Two assignments to {1} in {0} run into each other without a blank, so the file is left as it is.</source>
        <translation>Duas atribuições a {1} em {0} se juntam sem um espaço, por isso o arquivo fica como está.</translation>
    </message>
    <message>
        <source>Use a graphics card instead; what to do first is given with it.</source>
        <translation>Use uma placa de vídeo em vez dela; o que fazer antes está indicado junto à placa.</translation>
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
        <source>{0} in the target was written by a later version of this program (schema {1}).</source>
        <translation>{0} no sistema de destino foi escrito por uma versão posterior deste programa (esquema {1}).</translation>
    </message>
    <message>
        <source>{0} is in IOMMU group {1} together with devices that this computer uses: {2}. No virtual machine that is given {0} will start.</source>
        <translation>{0} está no grupo IOMMU {1} junto com dispositivos que este computador usa: {2}. Nenhuma máquina virtual que receba {0} iniciará.</translation>
    </message>
    <message>
        <source>{0} is in no IOMMU group, so no virtual machine can get it.</source>
        <translation>{0} não está em nenhum grupo IOMMU, por isso nenhuma máquina virtual pode recebê-lo.</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so vfio-pci does not get into the image.</source>
        <translation>{0} é lido depois do nosso e define {1} de novo, por isso vfio-pci não entra na imagem.</translation>
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
        <source>{0} switched off what passthrough needs and is taken out of {1}.</source>
        <translation>{0} desativava aquilo de que o GPU passthrough precisa e é retirado de {1}.</translation>
    </message>
    <message>
        <source>{0} was changed by hand since the installer wrote it, and is written anew.</source>
        <translation>{0} foi alterado à mão desde que o instalador o escreveu, e é escrito de novo.</translation>
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
        <source>A firmware (BIOS) setting that this needs is off: the IOMMU. Until it is on, no graphics card can be reserved.</source>
        <translation>Uma configuração do firmware (BIOS) necessária para isto está desligada: a IOMMU. Enquanto estiver, nenhuma placa de vídeo pode ser reservada.</translation>
    </message>
    <message>
        <source>A monitor is connected to {0} ({1}). That monitor will stay black after the restart.</source>
        <translation>Há um monitor conectado a {0} ({1}). Esse monitor ficará preto após a reinicialização.</translation>
    </message>
    <message>
        <source>Add a second graphics card, or switch on the processor&apos;s own graphics in the firmware (BIOS) settings.</source>
        <translation>Adicione uma segunda placa de vídeo ou ligue o vídeo do processador nas configurações do firmware (BIOS).</translation>
    </message>
    <message>
        <source>Add another graphics card for your desktop first.</source>
        <translation>Adicione primeiro outra placa de vídeo para a sua área de trabalho.</translation>
    </message>
    <message>
        <source>Add these words to the kernel command line of your boot entry.</source>
        <translation>Adicione estas palavras à linha de comando do kernel da sua entrada de inicialização.</translation>
    </message>
    <message>
        <source>Add {0} to {1} in that file.</source>
        <translation>Adicione {0} a {1} nesse arquivo.</translation>
    </message>
    <message>
        <source>After moving cards to other slots, set up GPU passthrough again.</source>
        <translation>Depois de mudar placas de slot, configure o GPU passthrough novamente.</translation>
    </message>
    <message>
        <source>All its messages: journalctl -k -b -1</source>
        <translation>Todas as mensagens dele: journalctl -k -b -1</translation>
    </message>
    <message>
        <source>Allow nested virtualization for this virtual machine in its settings, then restart it.</source>
        <translation>Permita a virtualização aninhada para esta máquina virtual nas configurações dela e reinicie-a.</translation>
    </message>
    <message>
        <source>Check that grub-editenv is installed and that the boot partition is writable.</source>
        <translation>Verifique se grub-editenv está instalado e se a partição de inicialização permite gravação.</translation>
    </message>
    <message>
        <source>Choose a graphics card instead.</source>
        <translation>Escolha uma placa de vídeo em vez dela.</translation>
    </message>
    <message>
        <source>Choose it only if you can reach this computer another way, for example over the network.</source>
        <translation>Escolha-a apenas se puder acessar este computador de outra forma, por exemplo pela rede.</translation>
    </message>
    <message>
        <source>Choose it only if your monitor is connected to another graphics card.</source>
        <translation>Escolha-a apenas se o seu monitor estiver conectado a outra placa de vídeo.</translation>
    </message>
    <message>
        <source>Choose them together.</source>
        <translation>Escolha-as juntas.</translation>
    </message>
    <message>
        <source>Connect a monitor to the mainboard&apos;s own display, or reach this computer over the network.</source>
        <translation>Conecte um monitor à saída da placa-mãe ou acesse este computador pela rede.</translation>
    </message>
    <message>
        <source>Connect your monitor to {0} before you restart, or connect a second cable from this monitor to {0}.</source>
        <translation>Conecte o seu monitor a {0} antes de reiniciar, ou ligue um segundo cabo deste monitor a {0}.</translation>
    </message>
    <message>
        <source>Every graphics card is used by your desktop or is part of the processor.</source>
        <translation>Todas as placas de vídeo são usadas pela sua área de trabalho ou fazem parte do processador.</translation>
    </message>
    <message>
        <source>Every graphics card would be reserved: your desktop has none left.</source>
        <translation>Todas as placas de vídeo seriam reservadas: não sobraria nenhuma para a sua área de trabalho.</translation>
    </message>
    <message>
        <source>For GPU passthrough, add a graphics card.</source>
        <translation>Para o GPU passthrough, adicione uma placa de vídeo.</translation>
    </message>
    <message>
        <source>Freeing this card would not help yet: the firmware (BIOS) keeps it from virtual machines.</source>
        <translation>Liberar esta placa ainda não ajudaria: o firmware (BIOS) impede que ela vá para máquinas virtuais.</translation>
    </message>
    <message>
        <source>GPU passthrough needs a second graphics processor. If this computer has integrated graphics, switch them on in the firmware (BIOS) settings.</source>
        <translation>O GPU passthrough precisa de um segundo processador gráfico. Se este computador tem vídeo integrado, ligue-o nas configurações do firmware (BIOS).</translation>
    </message>
    <message>
        <source>GPU passthrough works here only if the computer it runs on gives it a graphics card and an IOMMU.</source>
        <translation>O GPU passthrough só funciona aqui se o computador em que esta máquina roda lhe der uma placa de vídeo e uma IOMMU.</translation>
    </message>
    <message>
        <source>Give the virtual machine these devices as well.</source>
        <translation>Dê também estes dispositivos à máquina virtual.</translation>
    </message>
    <message>
        <source>Give this virtual machine a larger 64-bit PCI window in its settings, then restart it.</source>
        <translation>Dê a esta máquina virtual uma janela PCI de 64 bits maior nas configurações dela e reinicie-a.</translation>
    </message>
    <message>
        <source>Give this virtual machine an IOMMU in its settings on that computer, then restart it.</source>
        <translation>Dê a esta máquina virtual uma IOMMU nas configurações dela naquele computador e reinicie-a.</translation>
    </message>
    <message>
        <source>Give this virtual machine another display in its settings, then restart it.</source>
        <translation>Dê a esta máquina virtual outro vídeo nas configurações dela e reinicie-a.</translation>
    </message>
    <message>
        <source>If nothing else makes the menu, run {0} in the installed system.</source>
        <translation>Se nada mais criar o menu, execute {0} no sistema instalado.</translation>
    </message>
    <message>
        <source>If the screen stays black, press e in the boot menu and add {0}.</source>
        <translation>Se a tela ficar preta, pressione e no menu de inicialização e adicione {0}.</translation>
    </message>
    <message>
        <source>If this system starts from an entry on it, mount it and run the setup again.</source>
        <translation>Se este sistema inicia por uma entrada que está nela, monte-a e execute a configuração novamente.</translation>
    </message>
    <message>
        <source>If you add a graphics card later, run &quot;neuron-hardware-detect scan&quot;.</source>
        <translation>Se adicionar uma placa de vídeo depois, execute &quot;neuron-hardware-detect scan&quot;.</translation>
    </message>
    <message>
        <source>In the start before this one vfio-pci was not loaded.</source>
        <translation>Na inicialização anterior o vfio-pci não foi carregado.</translation>
    </message>
    <message>
        <source>Install the latest firmware (BIOS) update. If that does not help, ask the board&apos;s maker: the ACPI table {0} requires it.</source>
        <translation>Instale o firmware (BIOS) mais recente. Se não ajudar, pergunte ao fabricante da placa-mãe: a tabela ACPI {0} exige isso.</translation>
    </message>
    <message>
        <source>Integrated graphics cannot be moved; for GPU passthrough, use a graphics card.</source>
        <translation>O vídeo integrado não pode ser movido; para o GPU passthrough, use uma placa de vídeo.</translation>
    </message>
    <message>
        <source>Integrated graphics rarely work in a virtual machine, and {0} is part of the processor.</source>
        <translation>O vídeo integrado raramente funciona em uma máquina virtual, e {0} faz parte do processador.</translation>
    </message>
    <message>
        <source>It is not in the initramfs: make that again (with mkinitcpio: mkinitcpio -P) and restart.</source>
        <translation>Ele não está no initramfs: crie-o novamente (com mkinitcpio: mkinitcpio -P) e reinicie.</translation>
    </message>
    <message>
        <source>Keep it plugged in, always in the same port, and switch it on before this computer starts.</source>
        <translation>Mantenha-o conectado, sempre na mesma porta, e ligue-o antes de este computador iniciar.</translation>
    </message>
    <message>
        <source>Look for a firmware (BIOS) update.</source>
        <translation>Procure uma atualização do firmware (BIOS).</translation>
    </message>
    <message>
        <source>Memory area {1} of {0} was in use when vfio-pci wanted it, usually by the firmware&apos;s picture.</source>
        <translation>A área de memória {1} de {0} estava em uso quando o vfio-pci a quis, em geral pela imagem do firmware.</translation>
    </message>
    <message>
        <source>Mount it and run the setup again; the entries on it must get {0}.</source>
        <translation>Monte-a e execute a configuração novamente; as entradas dela precisam de {0}.</translation>
    </message>
    <message>
        <source>Move {0} to another slot, or take it out. The graphics card can stay where it is.</source>
        <translation>Mova {0} para outro slot ou retire-o. A placa de vídeo pode ficar onde está.</translation>
    </message>
    <message>
        <source>No boot entry of this system was found, so no kernel is started with {0}.</source>
        <translation>Nenhuma entrada de inicialização deste sistema foi encontrada, portanto nenhum kernel inicia com {0}.</translation>
    </message>
    <message>
        <source>No single card can be reserved. {0} and {1} can be reserved together.</source>
        <translation>Nenhuma placa pode ser reservada sozinha. {0} e {1} podem ser reservadas juntas.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. They disappear if {0} itself is reserved.</source>
        <translation>Não é preciso fazer nada. Elas desaparecem se {0} for reservada.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: choose another graphics card.</source>
        <translation>Não é preciso fazer nada: escolha outra placa de vídeo.</translation>
    </message>
    <message>
        <source>Nothing was changed: &quot;{0}&quot; ended with {1}: {2}</source>
        <translation>Nada foi alterado: &quot;{0}&quot; terminou com {1}: {2}</translation>
    </message>
    <message>
        <source>Nothing was changed: GRUB cannot write to {0}, so a choice for the next start would hold for every start after it as well.</source>
        <translation>Nada foi alterado: o GRUB não consegue gravar em {0}, portanto uma escolha para a próxima inicialização valeria para todas as seguintes.</translation>
    </message>
    <message>
        <source>Nothing was changed: GRUB_DEFAULT in /etc/default/grub names one entry that always starts.</source>
        <translation>Nada foi alterado: GRUB_DEFAULT em /etc/default/grub nomeia uma entrada que sempre inicia.</translation>
    </message>
    <message>
        <source>Nothing was changed: the boot menu has no entry with GPU passthrough.</source>
        <translation>Nada foi alterado: o menu de inicialização não tem entrada com GPU passthrough.</translation>
    </message>
    <message>
        <source>Nothing was changed: the boot menu has no entry without GPU passthrough.</source>
        <translation>Nada foi alterado: o menu de inicialização não tem entrada sem GPU passthrough.</translation>
    </message>
    <message>
        <source>Nothing was changed: the next start can be chosen ahead with GRUB and systemd-boot only, and this system uses {0}.</source>
        <translation>Nada foi alterado: a próxima inicialização só pode ser escolhida antes com GRUB e systemd-boot, e este sistema usa {0}.</translation>
    </message>
    <message>
        <source>Parts of this computer cannot be moved; only a firmware (BIOS) update may help.</source>
        <translation>As partes deste computador não podem ser movidas; só uma atualização do firmware (BIOS) pode ajudar.</translation>
    </message>
    <message>
        <source>Plug the enclosure into another port, or look for a firmware (BIOS) update.</source>
        <translation>Conecte o gabinete externo a outra porta ou procure uma atualização do firmware (BIOS).</translation>
    </message>
    <message>
        <source>Put the card into another slot, or look for a firmware (BIOS) update.</source>
        <translation>Coloque a placa em outro slot ou procure uma atualização do firmware (BIOS).</translation>
    </message>
    <message>
        <source>Put the card into the slot nearest to the processor, or give the virtual machine these devices as well.</source>
        <translation>Coloque a placa no slot mais próximo do processador, ou dê também estes dispositivos à máquina virtual.</translation>
    </message>
    <message>
        <source>Put the card into the slot nearest to the processor, or look for a firmware (BIOS) update.</source>
        <translation>Coloque a placa no slot mais próximo do processador ou procure uma atualização do firmware (BIOS).</translation>
    </message>
    <message>
        <source>Put the other card back, or take passthrough out: neuron-hardware-detect revert --target /</source>
        <translation>Coloque a outra placa de volta ou remova o passthrough: neuron-hardware-detect revert --target /</translation>
    </message>
    <message>
        <source>Restart and choose the entry in the boot menu, or use &quot;neuron-hardware-detect switch&quot;.</source>
        <translation>Reinicie e escolha a entrada no menu de inicialização, ou use &quot;neuron-hardware-detect switch&quot;.</translation>
    </message>
    <message>
        <source>Restart and choose the entry in the boot menu.</source>
        <translation>Reinicie e escolha a entrada no menu de inicialização.</translation>
    </message>
    <message>
        <source>Restart and choose the entry without GPU passthrough in the boot menu.</source>
        <translation>Reinicie e escolha no menu de inicialização a entrada sem GPU passthrough.</translation>
    </message>
    <message>
        <source>Restart when you like. The start after it is as usual again.</source>
        <translation>Reinicie quando quiser. A inicialização seguinte volta ao normal.</translation>
    </message>
    <message>
        <source>Restart without it. Setting up GPU passthrough removes it from the installed system.</source>
        <translation>Reinicie sem ele. Configurar o GPU passthrough o remove do sistema instalado.</translation>
    </message>
    <message>
        <source>Run &quot;neuron-hardware-detect apply --target /&quot; as root: it makes the entry again, unless rescue_entry is false in the settings.</source>
        <translation>Execute &quot;neuron-hardware-detect apply --target /&quot; como root: isso cria a entrada novamente, a menos que rescue_entry seja false nas configurações.</translation>
    </message>
    <message>
        <source>Run it as root; else restart and choose the entry in the boot menu.</source>
        <translation>Execute como root; senão, reinicie e escolha a entrada no menu de inicialização.</translation>
    </message>
    <message>
        <source>Run {0} in the installed system, or add these words to the kernel command line of your boot entry.</source>
        <translation>Execute {0} no sistema instalado, ou adicione estas palavras à linha de comando do kernel da sua entrada de inicialização.</translation>
    </message>
    <message>
        <source>Safe to reserve: nothing else depends on {0}, and your desktop runs on {1}.</source>
        <translation>Pode ser reservada com segurança: nada mais depende de {0}, e a sua área de trabalho usa {1}.</translation>
    </message>
    <message>
        <source>Safe to reserve: nothing else depends on {0}.</source>
        <translation>Pode ser reservada com segurança: nada mais depende de {0}.</translation>
    </message>
    <message>
        <source>Scan again; &quot;neuron-hardware-detect scan&quot; lists the graphics cards and their addresses.</source>
        <translation>Procure novamente; &quot;neuron-hardware-detect scan&quot; lista as placas de vídeo e os endereços delas.</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to a whole number from {1} to {2}, without quotes.</source>
        <translation>Defina &quot;{0}&quot; como um número inteiro de {1} a {2}, sem aspas.</translation>
    </message>
    <message>
        <source>Set GRUB_DEFAULT=saved there, run &quot;{0}mkconfig -o {1}/grub.cfg&quot;, and try again.</source>
        <translation>Defina GRUB_DEFAULT=saved ali, execute &quot;{0}mkconfig -o {1}/grub.cfg&quot; e tente novamente.</translation>
    </message>
    <message>
        <source>Start once with passthrough, then look again.</source>
        <translation>Inicie uma vez com passthrough e veja de novo.</translation>
    </message>
    <message>
        <source>Start the system without the hypervisor, or give this virtual machine an IOMMU in its settings.</source>
        <translation>Inicie o sistema sem o hipervisor, ou dê a esta máquina virtual uma IOMMU nas configurações dela.</translation>
    </message>
    <message>
        <source>Switch on &quot;Above 4G Decoding&quot; in the firmware (BIOS) settings, then restart.</source>
        <translation>Ligue &quot;Above 4G Decoding&quot; nas configurações do firmware (BIOS) e reinicie.</translation>
    </message>
    <message>
        <source>Switch on &quot;IOMMU&quot; (also called AMD-Vi) in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>Ligue &quot;IOMMU&quot; (também chamada de AMD-Vi) nas configurações do firmware (BIOS) e reinicie. Se não encontrar, este computador talvez não tenha suporte.</translation>
    </message>
    <message>
        <source>Switch on &quot;Intel Virtualization Technology&quot; (VT-x) in the firmware (BIOS) settings, then restart.</source>
        <translation>Ligue &quot;Intel Virtualization Technology&quot; (VT-x) nas configurações do firmware (BIOS) e reinicie.</translation>
    </message>
    <message>
        <source>Switch on &quot;SVM Mode&quot; in the firmware (BIOS) settings, then restart.</source>
        <translation>Ligue &quot;SVM Mode&quot; nas configurações do firmware (BIOS) e reinicie.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>Ligue &quot;VT-d&quot; nas configurações do firmware (BIOS) e reinicie. Se não encontrar, este computador talvez não tenha suporte.</translation>
    </message>
    <message>
        <source>Switch on &quot;VT-d&quot; or &quot;IOMMU&quot; in the firmware (BIOS) settings, then restart. If you cannot find it, this computer may not support it.</source>
        <translation>Ligue &quot;VT-d&quot; ou &quot;IOMMU&quot; nas configurações do firmware (BIOS) e reinicie. Se não encontrar, este computador talvez não tenha suporte.</translation>
    </message>
    <message>
        <source>Switch the computer off completely, check the card&apos;s power and that it sits firmly, then start again.</source>
        <translation>Desligue o computador por completo, confira a alimentação da placa e se ela está bem encaixada, e ligue de novo.</translation>
    </message>
    <message>
        <source>Switch the computer off completely, then start it again.</source>
        <translation>Desligue o computador por completo e ligue-o de novo.</translation>
    </message>
    <message>
        <source>Switch the computer off completely, then start it again. If nothing changes, the card may be faulty.</source>
        <translation>Desligue o computador por completo e ligue-o de novo. Se nada mudar, a placa pode estar com defeito.</translation>
    </message>
    <message>
        <source>The IOMMU does not cover {0}, so no virtual machine can have it.</source>
        <translation>A IOMMU não abrange {0}, portanto nenhuma máquina virtual pode tê-la.</translation>
    </message>
    <message>
        <source>The IOMMU is off, so we cannot check what each graphics card shares with other devices.</source>
        <translation>A IOMMU está desligada, por isso não é possível verificar o que cada placa de vídeo compartilha com outros dispositivos.</translation>
    </message>
    <message>
        <source>The card is in a slot at the processor already. Look for a firmware (BIOS) update, or move the other devices.</source>
        <translation>A placa já está em um slot do processador. Procure uma atualização do firmware (BIOS) ou mova os outros dispositivos.</translation>
    </message>
    <message>
        <source>The driver {1} took {0} before vfio-pci could.</source>
        <translation>O driver {1} pegou {0} antes que o vfio-pci pudesse.</translation>
    </message>
    <message>
        <source>The firmware (BIOS) found no address space for the memory of {0}, so the card cannot work.</source>
        <translation>O firmware (BIOS) não encontrou espaço de endereços para a memória de {0}, portanto a placa não pode funcionar.</translation>
    </message>
    <message>
        <source>The firmware (BIOS) requires fixed memory for {0} (a 1:1 IOMMU mapping). Linux 6.6 and later never give such a card to a virtual machine.</source>
        <translation>O firmware (BIOS) exige memória fixa para {0} (um mapeamento 1:1 da IOMMU). O Linux 6.6 e posteriores nunca dão uma placa assim a uma máquina virtual.</translation>
    </message>
    <message>
        <source>The journal of the start before this one cannot be read.</source>
        <translation>O registro da inicialização anterior não pode ser lido.</translation>
    </message>
    <message>
        <source>The kernel knows no way to reset {0}, so a virtual machine may be able to use it only once each time this computer starts.</source>
        <translation>O kernel não conhece nenhum modo de reiniciar {0}, portanto uma máquina virtual talvez só possa usá-la uma vez a cada inicialização deste computador.</translation>
    </message>
    <message>
        <source>The processor&apos;s virtualization ({0}) is off, so no virtual machine can start.</source>
        <translation>A virtualização do processador ({0}) está desligada, portanto nenhuma máquina virtual pode iniciar.</translation>
    </message>
    <message>
        <source>The running kernel has the parameter {0}, which switches the IOMMU off.</source>
        <translation>O kernel em execução tem o parâmetro {0}, que desliga a IOMMU.</translation>
    </message>
    <message>
        <source>The running system was started without IOMMU support, so we cannot check what each graphics card shares with other devices. You can still choose one now.</source>
        <translation>O sistema foi iniciado sem suporte a IOMMU, por isso não é possível verificar o que cada placa de vídeo compartilha com outros dispositivos. Mesmo assim você pode escolher uma agora.</translation>
    </message>
    <message>
        <source>The settings bind by IDs, which also takes these devices from your desktop: {0}.</source>
        <translation>As configurações associam por IDs, o que também tira estes dispositivos da sua área de trabalho: {0}.</translation>
    </message>
    <message>
        <source>The start before this one was without GPU passthrough ({0} was on the kernel command line).</source>
        <translation>A inicialização anterior foi sem GPU passthrough ({0} estava na linha de comando do kernel).</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: besides the card for virtual machines there was no graphics card.</source>
        <translation>A inicialização com GPU passthrough não teve imagem: além da placa para máquinas virtuais não havia placa de vídeo.</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: no driver held {0}, the graphics card of this computer.</source>
        <translation>A inicialização com GPU passthrough não teve imagem: nenhum driver tinha {0}, a placa de vídeo deste computador.</translation>
    </message>
    <message>
        <source>The start with GPU passthrough had no picture: vfio-pci held {0} too, the graphics card of this computer.</source>
        <translation>A inicialização com GPU passthrough não teve imagem: o vfio-pci também tinha {0}, a placa de vídeo deste computador.</translation>
    </message>
    <message>
        <source>The start with GPU passthrough has a picture: the trial is over.</source>
        <translation>A inicialização com GPU passthrough tem imagem: o teste terminou.</translation>
    </message>
    <message>
        <source>The tries of the trial could not be written: {0}</source>
        <translation>As tentativas do teste não puderam ser gravadas: {0}</translation>
    </message>
    <message>
        <source>There are {0} identical graphics cards ({1}). The one you choose is recognized by its slot.</source>
        <translation>Há {0} placas de vídeo idênticas ({1}). A que você escolher é reconhecida pelo slot.</translation>
    </message>
    <message>
        <source>There is no graphics card at {0} that can be reserved.</source>
        <translation>Não há em {0} uma placa de vídeo que possa ser reservada.</translation>
    </message>
    <message>
        <source>There is no graphics card that can be reserved for virtual machines.</source>
        <translation>Não há placa de vídeo que possa ser reservada para máquinas virtuais.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Não há nada a fazer.</translation>
    </message>
    <message>
        <source>There was no room for memory area {1} of {0}, so no driver can use the card fully.</source>
        <translation>Não havia espaço para a área de memória {1} de {0}, portanto nenhum driver pode usar a placa por completo.</translation>
    </message>
    <message>
        <source>This computer has no graphics card that can be reserved for virtual machines.</source>
        <translation>Este computador não tem placa de vídeo que possa ser reservada para máquinas virtuais.</translation>
    </message>
    <message>
        <source>This system runs under a hypervisor that has the IOMMU, so no virtual machine of its own can get a device.</source>
        <translation>Este sistema roda sob um hipervisor que tem a IOMMU, portanto nenhuma máquina virtual dele pode receber um dispositivo.</translation>
    </message>
    <message>
        <source>This system runs under the Xen hypervisor, which has the IOMMU. The way graphics cards are reserved here (VFIO) does not work under Xen.</source>
        <translation>Este sistema roda sob o hipervisor Xen, que tem a IOMMU. O modo como as placas de vídeo são reservadas aqui (VFIO) não funciona sob o Xen.</translation>
    </message>
    <message>
        <source>This virtual machine has no IOMMU: the IOMMU belongs to the computer it runs on.</source>
        <translation>Esta máquina virtual não tem IOMMU: a IOMMU pertence ao computador em que ela roda.</translation>
    </message>
    <message>
        <source>To change it, edit &quot;exclude&quot; in /etc/neuron-os/installer.toml.</source>
        <translation>Para mudar isso, edite &quot;exclude&quot; em /etc/neuron-os/installer.toml.</translation>
    </message>
    <message>
        <source>To check first, restart with &quot;intel_iommu=on&quot; among the kernel parameters. Setting up GPU passthrough adds it to the installed system.</source>
        <translation>Para verificar antes, reinicie com &quot;intel_iommu=on&quot; entre os parâmetros do kernel. Configurar o GPU passthrough o adiciona ao sistema instalado.</translation>
    </message>
    <message>
        <source>To check first, restart without &quot;amd_iommu=off&quot; and &quot;iommu=off&quot; among the kernel parameters. Setting up GPU passthrough removes them from the installed system.</source>
        <translation>Para verificar antes, reinicie sem &quot;amd_iommu=off&quot; e &quot;iommu=off&quot; entre os parâmetros do kernel. Configurar o GPU passthrough os remove do sistema instalado.</translation>
    </message>
    <message>
        <source>To free it: choose hybrid graphics in the firmware (BIOS) settings, so that the desktop runs on the integrated graphics, then restart.</source>
        <translation>Para liberá-la: escolha gráficos híbridos nas configurações do firmware (BIOS), para que a área de trabalho use o vídeo integrado, e reinicie.</translation>
    </message>
    <message>
        <source>To free this card: choose the integrated graphics as primary display in the firmware (BIOS) settings, then restart. If the first picture still comes from this card, the firmware ignores the setting; then only a firmware update or another graphics card for the desktop helps.</source>
        <translation>Para liberar esta placa: escolha o vídeo integrado como vídeo primário nas configurações do firmware (BIOS) e reinicie. Se a primeira imagem ainda vier desta placa, o firmware ignora a configuração; então só uma atualização do firmware ou outra placa de vídeo para a área de trabalho ajuda.</translation>
    </message>
    <message>
        <source>To free this card: connect your monitor to the mainboard, choose its own display as primary display in the firmware (BIOS) settings, then restart.</source>
        <translation>Para liberar esta placa: conecte o seu monitor à placa-mãe, escolha a saída dela como vídeo primário nas configurações do firmware (BIOS) e reinicie.</translation>
    </message>
    <message>
        <source>To free this card: connect your monitor to {0}, choose that card as primary display in the firmware (BIOS) settings, then restart.</source>
        <translation>Para liberar esta placa: conecte o seu monitor a {0}, escolha essa placa como vídeo primário nas configurações do firmware (BIOS) e reinicie.</translation>
    </message>
    <message>
        <source>To free this card: plug your monitor into the mainboard, choose the integrated graphics as primary display in the firmware (BIOS) settings, then restart. If the first picture still comes from this card, the firmware ignores the setting; then only a firmware update or another graphics card for the desktop helps.</source>
        <translation>Para liberar esta placa: conecte o seu monitor à placa-mãe, escolha o vídeo integrado como vídeo primário nas configurações do firmware (BIOS) e reinicie. Se a primeira imagem ainda vier desta placa, o firmware ignora a configuração; então só uma atualização do firmware ou outra placa de vídeo para a área de trabalho ajuda.</translation>
    </message>
    <message>
        <source>To go back, run &quot;neuron-hardware-detect switch {0}&quot;.</source>
        <translation>Para voltar, execute &quot;neuron-hardware-detect switch {0}&quot;.</translation>
    </message>
    <message>
        <source>To see the real groups, restart without this parameter. With it, a virtual machine may reach this computer&apos;s memory.</source>
        <translation>Para ver os grupos reais, reinicie sem este parâmetro. Com ele, uma máquina virtual pode alcançar a memória deste computador.</translation>
    </message>
    <message>
        <source>We could not find out whether your desktop uses {0}; if it does, the screen stays black after the restart.</source>
        <translation>Não foi possível descobrir se a sua área de trabalho usa {0}; se usa, a tela fica preta após a reinicialização.</translation>
    </message>
    <message>
        <source>We could not find out which graphics card your monitor is connected to.</source>
        <translation>Não foi possível descobrir a qual placa de vídeo o seu monitor está conectado.</translation>
    </message>
    <message>
        <source>Whether this start has a picture cannot be known, since no monitor is seen. It counts as no failure.</source>
        <translation>Não é possível saber se esta inicialização tem imagem, pois nenhum monitor é visto. Isso não conta como falha.</translation>
    </message>
    <message>
        <source>Your desktop runs on {0}. If it ran on the integrated graphics, {0} could be reserved.</source>
        <translation>A sua área de trabalho usa {0}. Se usasse o vídeo integrado, {0} poderia ser reservada.</translation>
    </message>
    <message>
        <source>Your desktop stays on the monitor at {0}. To see it on this one too, connect a second cable to {0}.</source>
        <translation>A sua área de trabalho fica no monitor de {0}. Para vê-la também neste, ligue um segundo cabo a {0}.</translation>
    </message>
    <message>
        <source>Your desktop uses {0}, so it stays.</source>
        <translation>A sua área de trabalho usa {0}, por isso ela fica.</translation>
    </message>
    <message>
        <source>Your desktop uses {0}: if you reserve it, the screen stays black after the restart.</source>
        <translation>A sua área de trabalho usa {0}: se você a reservar, a tela fica preta após a reinicialização.</translation>
    </message>
    <message>
        <source>proxmox-boot-tool makes all entries of the boot menu itself, so it gets none without passthrough.</source>
        <translation>O proxmox-boot-tool cria ele mesmo todas as entradas do menu de inicialização, por isso não há uma sem passthrough.</translation>
    </message>
    <message>
        <source>{0} can be reserved only together with {1}: they share one IOMMU group.</source>
        <translation>{0} só pode ser reservada junto com {1}: elas compartilham um grupo IOMMU.</translation>
    </message>
    <message>
        <source>{0} does not answer any more ({1}).</source>
        <translation>{0} não responde mais ({1}).</translation>
    </message>
    <message>
        <source>{0} has no monitor socket of its own: what a virtual machine draws with it appears in a window or over the network.</source>
        <translation>{0} não tem saída de monitor própria: o que uma máquina virtual desenha com ela aparece em uma janela ou pela rede.</translation>
    </message>
    <message>
        <source>{0} is excluded by the settings: your distributor has preset this.</source>
        <translation>{0} está excluída pelas configurações: o seu distribuidor definiu isso.</translation>
    </message>
    <message>
        <source>{0} is in an external enclosure: unplugging it while a virtual machine uses it crashes that machine.</source>
        <translation>{0} está em um gabinete externo: desconectá-lo enquanto uma máquina virtual a usa derruba essa máquina.</translation>
    </message>
    <message>
        <source>{0} is in {1}, but it is not mounted, so boot entries on it are left as they are.</source>
        <translation>{0} está em {1}, mas não está montada, por isso as entradas de inicialização nela ficam como estão.</translation>
    </message>
    <message>
        <source>{0} is read after ours and sets {1} anew, so {2} is lost.</source>
        <translation>{0} é lido depois do nosso e define {1} de novo, portanto {2} se perde.</translation>
    </message>
    <message>
        <source>{0} is the display of the server&apos;s remote management and always stays.</source>
        <translation>{0} é o vídeo do gerenciamento remoto do servidor e sempre fica.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card: if it is reserved for virtual machines, your desktop has none.</source>
        <translation>{0} é a única placa de vídeo: se for reservada para máquinas virtuais, a sua área de trabalho fica sem nenhuma.</translation>
    </message>
    <message>
        <source>{0} now holds {1}, but no boot entry of this system was found that is made from it.</source>
        <translation>{0} contém agora {1}, mas não foi encontrada nenhuma entrada de inicialização deste sistema feita a partir dele.</translation>
    </message>
    <message>
        <source>{0} now holds {1}, but there is no GRUB menu yet.</source>
        <translation>{0} contém agora {1}, mas ainda não há menu do GRUB.</translation>
    </message>
    <message>
        <source>{0} offers {1} virtual functions (SR-IOV). They are parts of it for virtual machines, not graphics cards that can be reserved.</source>
        <translation>{0} oferece {1} funções virtuais (SR-IOV). São partes dela para máquinas virtuais, não placas de vídeo que possam ser reservadas.</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group only with devices that your desktop can do without.</source>
        <translation>{0} compartilha o grupo IOMMU apenas com dispositivos que a sua área de trabalho pode dispensar.</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group with devices that this computer needs: {1}.</source>
        <translation>{0} compartilha o grupo IOMMU com dispositivos de que este computador precisa: {1}.</translation>
    </message>
    <message>
        <source>{0} shares its IOMMU group with {1}. A virtual machine gets the card only if this computer gives these up too.</source>
        <translation>{0} compartilha o grupo IOMMU com {1}. Uma máquina virtual só recebe a placa se este computador ceder também estes.</translation>
    </message>
    <message>
        <source>Add these three options there, then run {3}: {0} {1} {2}</source>
        <translation>Adicione estas três opções ali e execute {3}: {0} {1} {2}</translation>
    </message>
    <message>
        <source>Correct that line; then the file decides again.</source>
        <translation>Corrija essa linha; então o arquivo volta a decidir.</translation>
    </message>
    <message>
        <source>Correct the cause and run the setup again; it begins with that.</source>
        <translation>Corrija a causa e execute a configuração novamente; ela começa por isso.</translation>
    </message>
    <message>
        <source>Correct the cause, then run &quot;sudo neuron-hardware-detect revert --target {0}&quot; or set up again: both first finish what was begun.</source>
        <translation>Corrija a causa e execute &quot;sudo neuron-hardware-detect revert --target {0}&quot; ou configure de novo: ambos terminam primeiro o que foi começado.</translation>
    </message>
    <message>
        <source>Do what the other warnings say, then run the setup again.</source>
        <translation>Faça o que dizem os outros avisos e execute a configuração novamente.</translation>
    </message>
    <message>
        <source>Even root is refused there: look at its attributes (lsattr), at how it is mounted and at the kernel log, then run the setup again.</source>
        <translation>Até o root é recusado ali: veja os atributos (lsattr), como está montado e o registro do kernel, e execute a configuração novamente.</translation>
    </message>
    <message>
        <source>Every file is written, but what was needed on the way could not be taken away, or a power cut may still undo it: {0}</source>
        <translation>Todos os arquivos estão gravados, mas o que foi preciso no caminho não pôde ser removido, ou uma queda de energia ainda pode desfazê-lo: {0}</translation>
    </message>
    <message>
        <source>Free some space on that file system and run the setup again.</source>
        <translation>Libere espaço nesse sistema de arquivos e execute a configuração novamente.</translation>
    </message>
    <message>
        <source>GPU passthrough was not set up. Your graphics cards work as usual.</source>
        <translation>O GPU passthrough não foi configurado. Suas placas de vídeo funcionam como sempre.</translation>
    </message>
    <message>
        <source>If that line is from an older setup, put a # in front of it and run the setup again.</source>
        <translation>Se essa linha é de uma configuração mais antiga, coloque um # na frente e execute a configuração novamente.</translation>
    </message>
    <message>
        <source>If the screen stays black, press e in the boot menu and remove {0}.</source>
        <translation>Se a tela ficar preta, pressione e no menu de inicialização e remova {0}.</translation>
    </message>
    <message>
        <source>If the screen stays black, restart and choose the &quot;no GPU passthrough&quot; entry in the boot menu.</source>
        <translation>Se a tela ficar preta, reinicie e escolha a entrada &quot;no GPU passthrough&quot; no menu de inicialização.</translation>
    </message>
    <message>
        <source>If the screen stays black, start the installation medium, mount this system and run &quot;neuron-hardware-detect revert --target&quot; with its mount point.</source>
        <translation>Se a tela ficar preta, inicie a mídia de instalação, monte este sistema e execute &quot;neuron-hardware-detect revert --target&quot; com o ponto de montagem dele.</translation>
    </message>
    <message>
        <source>Look at that file. Setting up again puts in what is missing; taking the setup back leaves what others wrote.</source>
        <translation>Veja esse arquivo. Configurar de novo coloca o que falta; desfazer a configuração deixa o que outros escreveram.</translation>
    </message>
    <message>
        <source>Make it again with its own program, so that it holds vfio-pci.</source>
        <translation>Crie-a de novo com o próprio programa dela, para que contenha vfio-pci.</translation>
    </message>
    <message>
        <source>NixOS makes its boot files from {0}, so nothing was written.</source>
        <translation>O NixOS cria seus arquivos de inicialização a partir de {0}, portanto nada foi gravado.</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>Não é necessário.</translation>
    </message>
    <message>
        <source>Not needed: every file is set up already.</source>
        <translation>Não é necessário: todos os arquivos já estão configurados.</translation>
    </message>
    <message>
        <source>Nothing was changed: what was set up before for GPU passthrough is still there.</source>
        <translation>Nada foi alterado: o que foi configurado antes para o GPU passthrough continua lá.</translation>
    </message>
    <message>
        <source>Only the files were compared: programs of the installed system could not be run.</source>
        <translation>Só os arquivos foram comparados: não foi possível executar programas do sistema instalado.</translation>
    </message>
    <message>
        <source>Put a file in its place, or remove the link, and run the setup again.</source>
        <translation>Coloque um arquivo no lugar dele ou remova o link, e execute a configuração novamente.</translation>
    </message>
    <message>
        <source>Run &quot;sudo neuron-hardware-detect verify&quot;.</source>
        <translation>Execute &quot;sudo neuron-hardware-detect verify&quot;.</translation>
    </message>
    <message>
        <source>Run these two commands in it, then restart: {0} and {1}</source>
        <translation>Execute nele estes dois comandos e reinicie: {0} e {1}</translation>
    </message>
    <message>
        <source>Set &quot;{0}&quot; to true or false, without quotes, or to &quot;auto&quot;.</source>
        <translation>Defina &quot;{0}&quot; como true ou false, sem aspas, ou como &quot;auto&quot;.</translation>
    </message>
    <message>
        <source>Somebody changed {0} after an earlier setup was interrupted, so it stays as it is.</source>
        <translation>Alguém alterou {0} depois que uma configuração anterior foi interrompida, por isso ele fica como está.</translation>
    </message>
    <message>
        <source>Somebody changed {0} after an earlier setup was interrupted, so it stays as it is; this is not in it: {1}</source>
        <translation>Alguém alterou {0} depois que uma configuração anterior foi interrompida, por isso ele fica como está; falta nele: {1}</translation>
    </message>
    <message>
        <source>Take the checksum out with {0}, run the setup again, then enroll the new one.</source>
        <translation>Remova a soma de verificação com {0}, execute a configuração novamente e registre a nova.</translation>
    </message>
    <message>
        <source>Take the mark away with &quot;{0} {1}&quot;, then run the setup again.</source>
        <translation>Remova a marca com &quot;{0} {1}&quot; e execute a configuração novamente.</translation>
    </message>
    <message>
        <source>Take {0} out of omit_drivers in that file and run the setup again.</source>
        <translation>Remova {0} de omit_drivers nesse arquivo e execute a configuração novamente.</translation>
    </message>
    <message>
        <source>The boot files of this system are made by {0}, so nothing was written.</source>
        <translation>Os arquivos de inicialização deste sistema são criados por {0}, portanto nada foi gravado.</translation>
    </message>
    <message>
        <source>The boot menu is hidden: hold the space bar while the computer starts to see it.</source>
        <translation>O menu de inicialização está oculto: mantenha a barra de espaço pressionada enquanto o computador inicia para vê-lo.</translation>
    </message>
    <message>
        <source>The boot menu is hidden: press Esc several times while the computer starts to see it (hold Shift on a computer without UEFI).</source>
        <translation>O menu de inicialização está oculto: pressione Esc várias vezes enquanto o computador inicia para vê-lo (mantenha Shift pressionado em um computador sem UEFI).</translation>
    </message>
    <message>
        <source>The settings file {0} decides without asking anybody, and a line of it has no effect, so nothing is set up unless you choose it.</source>
        <translation>O arquivo de configurações {0} decide sem perguntar a ninguém, e uma linha dele não tem efeito, portanto nada é configurado a menos que você escolha.</translation>
    </message>
    <message>
        <source>Unmount it with &quot;umount {0}&quot;, then run the setup again.</source>
        <translation>Desmonte com &quot;umount {0}&quot; e execute a configuração novamente.</translation>
    </message>
    <message>
        <source>What an interrupted setup was going to write into {0} is no longer there.</source>
        <translation>O que uma configuração interrompida ia gravar em {0} não está mais lá.</translation>
    </message>
    <message>
        <source>What was set up here can be read by root only, so it cannot be checked.</source>
        <translation>O que foi configurado aqui só pode ser lido pelo root, portanto não pode ser verificado.</translation>
    </message>
    <message>
        <source>Your desktop keeps all graphics cards.</source>
        <translation>Sua área de trabalho mantém todas as placas de vídeo.</translation>
    </message>
    <message>
        <source>{0} So the setup is half done. Changed: {1}. As before: {2}.</source>
        <translation>{0} Portanto a configuração está pela metade. Alterado: {1}. Como antes: {2}.</translation>
    </message>
    <message>
        <source>{0} cannot be reserved for virtual machines. Nothing is changed.</source>
        <translation>{0} não pode ser reservada para máquinas virtuais. Nada é alterado.</translation>
    </message>
    <message>
        <source>{0} holds a checksum of {1} and would not start a changed one, so nothing was written.</source>
        <translation>{0} contém uma soma de verificação de {1} e não iniciaria um alterado, portanto nada foi gravado.</translation>
    </message>
    <message>
        <source>{0} in the target cannot be replaced because something is mounted over it.</source>
        <translation>{0} no destino não pode ser substituído porque há algo montado sobre ele.</translation>
    </message>
    <message>
        <source>{0} in the target could not be read and is passed over: {1}.</source>
        <translation>{0} no destino não pôde ser lido e é ignorado: {1}.</translation>
    </message>
    <message>
        <source>{0} in the target is a link into /dev, /proc or /sys, so it cannot be changed, and nothing was written.</source>
        <translation>{0} no destino é um link para /dev, /proc ou /sys, portanto não pode ser alterado e nada foi gravado.</translation>
    </message>
    <message>
        <source>{0} keeps {1} out of the image with omit_drivers, so vfio-pci comes too late to get the GPU.</source>
        <translation>{0} deixa {1} fora da imagem com omit_drivers, portanto o vfio-pci chega tarde demais para a GPU.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines after the next start.</source>
        <translation>{0} será reservada para máquinas virtuais depois da próxima inicialização.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines when the installed system first starts.</source>
        <translation>{0} será reservada para máquinas virtuais quando o sistema instalado iniciar pela primeira vez.</translation>
    </message>
    <message>
        <source>{0}, line {1}, keeps vfio-pci from being loaded as usual: {2}</source>
        <translation>{0}, linha {1}, impede que o vfio-pci seja carregado como de costume: {2}</translation>
    </message>
    <message>
        <source>Add them to the kernel command line of the boot entry.</source>
        <translation>Acrescente-os à linha de comando do kernel da entrada de inicialização.</translation>
    </message>
    <message>
        <source>Also written: {0}, which makes undoing possible, and the log {1}.</source>
        <translation>Também escrito: {0}, que permite desfazer tudo, e o registro {1}.</translation>
    </message>
    <message>
        <source>Also written: {0}, which makes undoing possible.</source>
        <translation>Também escrito: {0}, que permite desfazer tudo.</translation>
    </message>
    <message>
        <source>Have the image load vfio_pci, vfio and vfio_iommu_type1 early, and make it again.</source>
        <translation>Faça a imagem carregar vfio_pci, vfio e vfio_iommu_type1 cedo e crie-a de novo.</translation>
    </message>
    <message>
        <source>In {0}, take out: {1}</source>
        <translation>Em {0}, retire: {1}</translation>
    </message>
    <message>
        <source>Look through {0}, which was changed.</source>
        <translation>Examine {0}, que foi alterado.</translation>
    </message>
    <message>
        <source>Set up again to finish, or run &quot;sudo neuron-hardware-detect revert --target {0}&quot; to undo it.</source>
        <translation>Configure de novo para terminar, ou execute “sudo neuron-hardware-detect revert --target {0}” para desfazer.</translation>
    </message>
    <message>
        <source>The boot menu is made while installing. Its entries then get the kernel parameters above, and one more starts without GPU passthrough.</source>
        <translation>O menu de inicialização é criado durante a instalação. Suas entradas recebem então os parâmetros do kernel acima, e mais uma inicia sem GPU passthrough.</translation>
    </message>
    <message>
        <source>The boot menu is made while installing. Its entries then get the kernel parameters above.</source>
        <translation>O menu de inicialização é criado durante a instalação. Suas entradas recebem então os parâmetros do kernel acima.</translation>
    </message>
    <message>
        <source>The installed system has no neuron-hardware-detect. To undo everything by hand, delete {0}.</source>
        <translation>O sistema instalado não tem o neuron-hardware-detect. Para desfazer tudo à mão, apague {0}.</translation>
    </message>
    <message>
        <source>The settings leave the boot loader to you (target.boot_loader = &quot;none&quot;), so the kernel parameters {0} are not written anywhere.</source>
        <translation>As configurações deixam o carregador de inicialização com você (target.boot_loader = &quot;none&quot;), por isso os parâmetros do kernel {0} não são escritos em lugar nenhum.</translation>
    </message>
    <message>
        <source>The settings leave the initramfs to you (target.initramfs = &quot;none&quot;), so vfio-pci may come too late to get the GPU.</source>
        <translation>As configurações deixam o initramfs com você (target.initramfs = &quot;none&quot;), por isso o vfio-pci pode chegar tarde demais para pegar a GPU.</translation>
    </message>
    <message>
        <source>The setup was cancelled after the files were written. Not run yet: {0}</source>
        <translation>A configuração foi cancelada depois que os arquivos foram escritos. Ainda não executado: {0}</translation>
    </message>
    <message>
        <source>The setup was cancelled before anything was written.</source>
        <translation>A configuração foi cancelada antes que algo fosse escrito.</translation>
    </message>
    <message>
        <source>Then make the initramfs and the boot menu again, and restart.</source>
        <translation>Depois crie de novo o initramfs e o menu de inicialização e reinicie.</translation>
    </message>
    <message>
        <source>Move that file away and run the setup again.</source>
        <translation>Mova esse arquivo e configure de novo.</translation>
    </message>
    <message>
        <source>{0} is there already and is not from this program, so it is not replaced, and nothing was written.</source>
        <translation>{0} já existe e não é deste programa, por isso não é substituído, e nada foi escrito.</translation>
    </message>
    <message>
        <source>A disk that the TPM unlocks may ask for its passphrase there: have it ready.</source>
        <translation>Um disco que o TPM desbloqueia pode pedir ali a sua frase secreta: tenha-a à mão.</translation>
    </message>
    <message>
        <source>After the next start, your desktop has all graphics cards, {0} as well.</source>
        <translation>Depois da próxima inicialização, a sua área de trabalho tem todas as placas de vídeo, {0} também.</translation>
    </message>
    <message>
        <source>After the next start, {0} is reserved for virtual machines. Your desktop has no other graphics card.</source>
        <translation>Depois da próxima inicialização, {0} fica reservada para máquinas virtuais. A sua área de trabalho não tem outra placa de vídeo.</translation>
    </message>
    <message>
        <source>After the next start, {0} is reserved for virtual machines. Your desktop runs on {1}.</source>
        <translation>Depois da próxima inicialização, {0} fica reservada para máquinas virtuais. A sua área de trabalho usa {1}.</translation>
    </message>
    <message>
        <source>For that, use Looking Glass or a remote desktop.</source>
        <translation>Para isso, use o Looking Glass ou uma área de trabalho remota.</translation>
    </message>
    <message>
        <source>Choose those cards too if you still want to reserve them.</source>
        <translation>Escolha também essas placas se ainda quiser reservá-las.</translation>
    </message>
    <message>
        <source>Connect the monitor to the graphics card that your desktop uses, and choose that card as primary display in the firmware (BIOS) settings.</source>
        <translation>Conecte o monitor à placa de vídeo que a sua área de trabalho usa e escolha essa placa como vídeo principal nas configurações do firmware (BIOS).</translation>
    </message>
    <message>
        <source>Correct the settings file, or remove the key to have it detected.</source>
        <translation>Corrija o arquivo de configurações ou remova a chave para que o valor seja detectado.</translation>
    </message>
    <message>
        <source>If it starts another system, nothing needs to be done.</source>
        <translation>Se ela inicia outro sistema, não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: in the boot menu another entry comes next.</source>
        <translation>Se a primeira inicialização com GPU passthrough não tiver imagem, a próxima não o deixa de fora por si só: no menu de inicialização vem depois outra entrada.</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: {0} cannot count starts.</source>
        <translation>Se a primeira inicialização com GPU passthrough não tiver imagem, a próxima não o deixa de fora por si só: {0} não sabe contar inicializações.</translation>
    </message>
    <message>
        <source>If the first start with GPU passthrough has no picture, the one after it does not leave passthrough out by itself: {0} is set as the default of the boot menu, which is started in any case.</source>
        <translation>Se a primeira inicialização com GPU passthrough não tiver imagem, a próxima não o deixa de fora por si só: {0} está definida como padrão no menu de inicialização e é iniciada de qualquer modo.</translation>
    </message>
    <message>
        <source>If the screen stays black, connect the monitor to the graphics card that your desktop uses.</source>
        <translation>Se a tela ficar preta, conecte o monitor à placa de vídeo que a sua área de trabalho usa.</translation>
    </message>
    <message>
        <source>If the screen stays black, switch Secure Boot off in the firmware, press e in the boot menu and add {0}.</source>
        <translation>Se a tela ficar preta, desligue o Secure Boot no firmware, pressione e no menu de inicialização e adicione {0}.</translation>
    </message>
    <message>
        <source>If the screen stays black, switch Secure Boot off in the firmware, press e in the boot menu and remove {0}.</source>
        <translation>Se a tela ficar preta, desligue o Secure Boot no firmware, pressione e no menu de inicialização e remova {0}.</translation>
    </message>
    <message>
        <source>In the next start only, your desktop has all graphics cards, {0} as well.</source>
        <translation>Somente na próxima inicialização, a sua área de trabalho tem todas as placas de vídeo, {0} também.</translation>
    </message>
    <message>
        <source>In the next start only, {0} is reserved for virtual machines. Your desktop has no other graphics card.</source>
        <translation>Somente na próxima inicialização, {0} fica reservada para máquinas virtuais. A sua área de trabalho não tem outra placa de vídeo.</translation>
    </message>
    <message>
        <source>In the next start only, {0} is reserved for virtual machines. Your desktop runs on {1}.</source>
        <translation>Somente na próxima inicialização, {0} fica reservada para máquinas virtuais. A sua área de trabalho usa {1}.</translation>
    </message>
    <message>
        <source>In the start before this one the kernel reported nothing that explains a black screen or a card that was not reserved.</source>
        <translation>Na inicialização anterior o kernel não informou nada que explique uma tela preta ou uma placa que não foi reservada.</translation>
    </message>
    <message>
        <source>Install a kernel with vfio-pci (CONFIG_VFIO_PCI), or the package with its other modules, and run the setup again.</source>
        <translation>Instale um kernel com vfio-pci (CONFIG_VFIO_PCI), ou o pacote com os outros módulos dele, e execute a configuração de novo.</translation>
    </message>
    <message>
        <source>It was changed since. Our additions were removed, the rest stays.</source>
        <translation>O arquivo foi alterado desde então. O que adicionamos foi removido, o resto fica.</translation>
    </message>
    <message>
        <source>It was changed since. Our additions were removed; {0}, removed during setup, was not restored.</source>
        <translation>O arquivo foi alterado desde então. O que adicionamos foi removido; {0}, removido durante a configuração, não foi restaurado.</translation>
    </message>
    <message>
        <source>Look in the firmware (BIOS) settings for &quot;Pre-boot DMA Protection&quot; or &quot;Kernel DMA Protection&quot; and switch it off, or update the firmware; else take another card.</source>
        <translation>Procure &quot;Pre-boot DMA Protection&quot; ou &quot;Kernel DMA Protection&quot; nas configurações do firmware (BIOS) e desligue, ou atualize o firmware; senão, use outra placa.</translation>
    </message>
    <message>
        <source>Make the initramfs again (with mkinitcpio: mkinitcpio -P). If {0} is in MODULES or force_drivers of its configuration, put it behind vfio_pci.</source>
        <translation>Gere o initramfs de novo (com mkinitcpio: mkinitcpio -P). Se {0} estiver em MODULES ou force_drivers da configuração dele, coloque-o depois de vfio_pci.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless something of yours needs that file.</source>
        <translation>Não é preciso fazer nada, a não ser que algo seu precise desse arquivo.</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. &quot;neuron-hardware-detect verify --previous&quot; says what the kernel reported. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>Agora a sua área de trabalho tem todas as placas de vídeo. &quot;neuron-hardware-detect verify --previous&quot; diz o que o kernel informou. Para tentar de novo: &quot;neuron-hardware-detect switch vm&quot;.</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Look in the kernel log why its driver did not load (journalctl -k -b -1); often firmware files are missing. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>Agora a sua área de trabalho tem todas as placas de vídeo. Veja no registro do kernel por que o driver dela não carregou (journalctl -k -b -1); muitas vezes faltam arquivos de firmware. Para tentar de novo: &quot;neuron-hardware-detect switch vm&quot;.</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Put the other card back, or take passthrough out with &quot;neuron-hardware-detect revert --target /&quot;. To try again: &quot;neuron-hardware-detect switch vm&quot;.</source>
        <translation>Agora a sua área de trabalho tem todas as placas de vídeo. Coloque de volta a outra placa, ou retire o GPU passthrough com &quot;neuron-hardware-detect revert --target /&quot;. Para tentar de novo: &quot;neuron-hardware-detect switch vm&quot;.</translation>
    </message>
    <message>
        <source>Now your desktop has all graphics cards. Set binding = &quot;address&quot; in the settings and set passthrough up again.</source>
        <translation>Agora a sua área de trabalho tem todas as placas de vídeo. Defina binding = &quot;address&quot; nas configurações e configure o GPU passthrough de novo.</translation>
    </message>
    <message>
        <source>One of the installed kernels has no vfio-pci and reserves no graphics card: {0}</source>
        <translation>Um dos kernels instalados não tem vfio-pci e não reserva nenhuma placa de vídeo: {0}</translation>
    </message>
    <message>
        <source>Run it as root. If journals are not kept: make the folder /var/log/journal; later starts are then kept.</source>
        <translation>Execute como root. Se os diários não são guardados: crie a pasta /var/log/journal; as próximas inicializações serão guardadas.</translation>
    </message>
    <message>
        <source>Run it in the target before you restart, unless something else does.</source>
        <translation>Execute-o no sistema de destino antes de reiniciar, a não ser que outra coisa o faça.</translation>
    </message>
    <message>
        <source>Start one of the others for virtual machines with this graphics card.</source>
        <translation>Inicie um dos outros para máquinas virtuais com esta placa de vídeo.</translation>
    </message>
    <message>
        <source>Start the system without Xen to set up GPU passthrough, or reserve the card with Xen&apos;s own &quot;xl pci-assignable-add&quot;.</source>
        <translation>Inicie o sistema sem Xen para configurar o GPU passthrough, ou reserve a placa com o próprio &quot;xl pci-assignable-add&quot; do Xen.</translation>
    </message>
    <message>
        <source>Switch on &quot;Above 4G Decoding&quot; in the firmware (BIOS) settings.</source>
        <translation>Ligue &quot;Above 4G Decoding&quot; nas configurações do firmware (BIOS).</translation>
    </message>
    <message>
        <source>Switch on VT-d (Intel) or AMD-Vi, also called IOMMU (AMD), in the firmware (BIOS) settings. An update of the firmware may have switched it off.</source>
        <translation>Ligue VT-d (Intel) ou AMD-Vi, também chamado IOMMU (AMD), nas configurações do firmware (BIOS). Uma atualização do firmware pode tê-lo desligado.</translation>
    </message>
    <message>
        <source>The boot entry without passthrough gives the unified kernel image another command line, which the TPM measures.</source>
        <translation>A entrada de inicialização sem GPU passthrough dá à imagem de kernel unificada outra linha de comando, que o TPM mede.</translation>
    </message>
    <message>
        <source>The computer could not read what a part of {0} is: {1}.</source>
        <translation>O computador não conseguiu ler o que é uma parte de {0}: {1}.</translation>
    </message>
    <message>
        <source>The installed kernel has no vfio-pci, so it cannot reserve a graphics card: {0}</source>
        <translation>O kernel instalado não tem vfio-pci, por isso não pode reservar uma placa de vídeo: {0}</translation>
    </message>
    <message>
        <source>The kernel refused to give {0} to a virtual machine, because the firmware (BIOS) requires fixed memory for it.</source>
        <translation>O kernel se recusou a dar {0} a uma máquina virtual, porque o firmware (BIOS) exige memória fixa para ela.</translation>
    </message>
    <message>
        <source>The last starts with GPU passthrough did not finish.</source>
        <translation>As últimas inicializações com GPU passthrough não terminaram.</translation>
    </message>
    <message>
        <source>The next start is without GPU passthrough already.</source>
        <translation>A próxima inicialização já é sem GPU passthrough.</translation>
    </message>
    <message>
        <source>The page about graphics cards could not be shown, so your desktop keeps all of them.</source>
        <translation>A página sobre placas de vídeo não pôde ser mostrada, por isso a sua área de trabalho fica com todas.</translation>
    </message>
    <message>
        <source>The settings run no command (target.regenerate = &quot;never&quot;), so this is in force only after the target has run: {0}</source>
        <translation>Pelas configurações nenhum comando é executado (target.regenerate = &quot;never&quot;), por isso isto só vale depois que o sistema de destino executar: {0}</translation>
    </message>
    <message>
        <source>The warning about {0} was not confirmed, so it is not reserved.</source>
        <translation>O aviso sobre {0} não foi confirmado, por isso ela não é reservada.</translation>
    </message>
    <message>
        <source>Then restart and choose the &quot;no GPU passthrough&quot; entry in the boot menu.</source>
        <translation>Depois reinicie e escolha a entrada &quot;no GPU passthrough&quot; no menu de inicialização.</translation>
    </message>
    <message>
        <source>This system runs under Xen, which reserves graphics cards in another way.</source>
        <translation>Este sistema roda sob Xen, que reserva placas de vídeo de outra maneira.</translation>
    </message>
    <message>
        <source>Updating start-up files</source>
        <translation>Atualizando os arquivos de inicialização</translation>
    </message>
    <message>
        <source>We could not find out whether the boot entry {0} in {1} starts this system, so it stays as it is.</source>
        <translation>Não conseguimos descobrir se a entrada de inicialização {0} em {1} inicia este sistema, por isso ela fica como está.</translation>
    </message>
    <message>
        <source>We could not find out which program makes the image {0}, which a boot entry loads, so it is not made again.</source>
        <translation>Não conseguimos descobrir que programa gera a imagem {0}, que uma entrada de inicialização carrega, por isso ela não é gerada de novo.</translation>
    </message>
    <message>
        <source>With Secure Boot a unified kernel image takes no other command line than its own, so there is no boot entry without passthrough.</source>
        <translation>Com o Secure Boot, uma imagem de kernel unificada não aceita outra linha de comando além da sua, por isso não há entrada de inicialização sem GPU passthrough.</translation>
    </message>
    <message>
        <source>Your desktop gets all graphics cards back, once what is left to do has been done. Read below what that is.</source>
        <translation>A sua área de trabalho recebe de volta todas as placas de vídeo quando o que falta estiver feito. Leia abaixo o que é.</translation>
    </message>
    <message>
        <source>{0} in the target is damaged, so we do not know what was set up before.</source>
        <translation>{0} no sistema de destino está danificado, por isso não sabemos o que estava configurado antes.</translation>
    </message>
    <message>
        <source>{0} is the only graphics card left in this computer, so it was not reserved for virtual machines.</source>
        <translation>{0} é a única placa de vídeo que resta neste computador, por isso não foi reservada para máquinas virtuais.</translation>
    </message>
    <message>
        <source>{0} passes {1} to the kernel, which overrides this setup.</source>
        <translation>{0} passa {1} ao kernel, o que prevalece sobre esta configuração.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines, once what is left to do has been done. Read below what that is.</source>
        <translation>{0} será reservada para máquinas virtuais quando o que falta estiver feito. Leia abaixo o que é.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: &quot;{3}&quot; cannot have this value. Nothing is set up unless you choose it.</source>
        <translation>{0}, linha {1}, coluna {2}: &quot;{3}&quot; não pode ter este valor. Nada é configurado se você não escolher.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: there is no key &quot;{3}&quot;. The line has no effect.</source>
        <translation>{0}, linha {1}, coluna {2}: não existe a chave &quot;{3}&quot;. A linha não tem efeito.</translation>
    </message>
    <message>
        <source>No card can be reserved: {0} is the only one, and your desktop needs it.</source>
        <translation>Nenhuma placa pode ser reservada: {0} é a única, e a sua área de trabalho precisa dela.</translation>
    </message>
    <message>
        <source>No graphics card of this computer can be reserved for virtual machines.</source>
        <translation>Nenhuma placa de vídeo deste computador pode ser reservada para máquinas virtuais.</translation>
    </message>
    <message>
        <source>Nothing else depends on {0}, and your desktop runs on {1}.</source>
        <translation>Nada mais depende de {0}, e a sua área de trabalho usa {1}.</translation>
    </message>
    <message>
        <source>Nothing else depends on {0}.</source>
        <translation>Nada mais depende de {0}.</translation>
    </message>
    <message>
        <source>GPU passthrough is not finished. Before you restart, read below what is left to do.</source>
        <translation>O GPU passthrough não está concluído. Antes de reiniciar, leia abaixo o que falta fazer.</translation>
    </message>
    <message>
        <source>Other devices have the same IDs as parts of {0}: {1}. The card is recognized by its slot.</source>
        <translation>Outros dispositivos têm os mesmos IDs que partes de {0}: {1}. A placa é reconhecida pelo slot.</translation>
    </message>
    <message>
        <source>Recommended after you connect your monitor to {1}: nothing else depends on {0}.</source>
        <translation>Recomendada depois de conectar o seu monitor a {1}: nada mais depende de {0}.</translation>
    </message>
    <message>
        <source>The boot menu has no entry without GPU passthrough yet. It comes when the menu is made again: do that before you restart.</source>
        <translation>O menu de inicialização ainda não tem uma entrada sem GPU passthrough. Ela aparece quando o menu é gerado de novo: faça isso antes de reiniciar.</translation>
    </message>
    <message>
        <source>The card is reserved, but the boot entries could not be completed. Read below how to finish before you restart.</source>
        <translation>A placa está reservada, mas não foi possível completar as entradas de inicialização. Leia abaixo como terminar antes de reiniciar.</translation>
    </message>
    <message>
        <source>The program that calls offers no way to run commands in the target, so this is in force only after the target has run: {0}</source>
        <translation>O programa que chama não pode executar comandos no sistema de destino, por isso isto só vale depois de executar lá: {0}</translation>
    </message>
    <message>
        <source>We could not find out which kernel the image {0} is for, which a boot entry loads, so it is not made again.</source>
        <translation>Não conseguimos descobrir para qual kernel é a imagem {0}, que uma entrada de inicialização carrega, por isso ela não é gerada de novo.</translation>
    </message>
    <message>
        <source>{0} will be reserved for virtual machines when {1} first starts.</source>
        <translation>{0} será reservada para máquinas virtuais quando {1} iniciar pela primeira vez.</translation>
    </message>
    <message>
        <source>The command {0} could not be started in the installed system.</source>
        <translation>O comando {0} não pôde ser iniciado no sistema instalado.</translation>
    </message>
    <message>
        <source>The command {0} did not end in time in the installed system.</source>
        <translation>O comando {0} não terminou a tempo no sistema instalado.</translation>
    </message>
    <message>
        <source>The command {0} was ended by a signal in the installed system.</source>
        <translation>O comando {0} foi encerrado por um sinal no sistema instalado.</translation>
    </message>
    <message>
        <source>{0} in the target cannot be changed because it is marked {1}.</source>
        <translation>{0} no destino não pode ser alterado porque está marcado como {1}.</translation>
    </message>
    <message>
        <source>Freeing this card would not help yet: it shares its IOMMU group with devices that this computer needs.</source>
        <translation>Liberar esta placa ainda não ajudaria: ela compartilha o grupo IOMMU com dispositivos de que este computador precisa.</translation>
    </message>
    <message>
        <source>Give the root folder of an installed system. In an installer, this step belongs after the system is unpacked and before it is unmounted.</source>
        <translation>Informe a pasta raiz de um sistema instalado. Em um instalador, esta etapa vem depois que o sistema for extraído e antes que seja desmontado.</translation>
    </message>
    <message>
        <source>In the settings of this virtual machine, give the card a PCI Express port of its own, then restart it.</source>
        <translation>Dê à placa uma porta PCI Express própria nas configurações desta máquina virtual e reinicie a máquina.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nada é alterado.</translation>
    </message>
    <message>
        <source>No card was reserved: the installed system is not mounted.</source>
        <translation>Nenhuma placa foi reservada: o sistema instalado não está montado.</translation>
    </message>
    <message>
        <source>In settings.conf, put neuron-vfio after mount and before umount.</source>
        <translation>Em settings.conf, coloque neuron-vfio depois de mount e antes de umount.</translation>
    </message>
    <message>
        <source>No card will be reserved for virtual machines.</source>
        <translation>Nenhuma placa será reservada para máquinas virtuais.</translation>
    </message>
    <message>
        <source>No card will be reserved for virtual machines: the page to choose one could not be shown.</source>
        <translation>Nenhuma placa será reservada para máquinas virtuais: a página para escolher uma não pôde ser mostrada.</translation>
    </message>
    <message>
        <source>No card will be reserved: you did not confirm the warning about {0}.</source>
        <translation>Nenhuma placa será reservada: você não confirmou o aviso sobre {0}.</translation>
    </message>
    <message>
        <source>No card will be reserved: there is a warning about {0}, and no page to confirm it.</source>
        <translation>Nenhuma placa será reservada: há um aviso sobre {0} e nenhuma página para confirmá-lo.</translation>
    </message>
    <message>
        <source>No graphics card for virtual machines yet: the IOMMU is off.</source>
        <translation>Ainda sem placa de vídeo para máquinas virtuais: IOMMU desativada.</translation>
    </message>
    <message>
        <source>Looking at this computer did not end within {0} seconds.</source>
        <translation>A verificação deste computador não terminou em {0} segundos.</translation>
    </message>
    <message>
        <source>Looking at this computer did not end within {0} seconds; it stopped at {1}.</source>
        <translation>A verificação deste computador não terminou em {0} segundos; ela parou em {1}.</translation>
    </message>
    <message>
        <source>Something unforeseen happened: {0}</source>
        <translation>Aconteceu algo imprevisto: {0}</translation>
    </message>
    <message>
        <source>Start the computer again. If it does the same, a driver hangs: the kernel&apos;s messages (journalctl -k) name it.</source>
        <translation>Reinicie o computador. Se acontecer de novo, um driver está travado: as mensagens do kernel (journalctl -k) dizem qual.</translation>
    </message>
    <message>
        <source>The installation can go on without it; please report this with the log.</source>
        <translation>A instalação pode continuar sem isso; informe o problema junto com o registro.</translation>
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
    <name>Firmware</name>
    <message>
        <source>Restart into firmware settings</source>
        <translation>Reiniciar nas configurações do firmware</translation>
    </message>
    <message>
        <source>This ends the installer and restarts the computer. Nothing has been installed yet.</source>
        <translation>Isto encerra o instalador e reinicia o computador. Nada foi instalado ainda.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>recommended after you move the monitor</source>
        <translation>recomendada depois de mudar o monitor</translation>
    </message>
    <message>
        <source>used by your desktop</source>
        <translation>usada pela sua área de trabalho</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>não disponível</translation>
    </message>
    <message>
        <source>Your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>Sua área de trabalho não poderá mais usar esta placa (jogos, CUDA, vídeo).</translation>
    </message>
    <message>
        <source>If you reserve it, your desktop can no longer use this card (games, CUDA, video).</source>
        <translation>Se você a reservar, sua área de trabalho não poderá mais usar esta placa (jogos, CUDA, vídeo).</translation>
    </message>
    <message>
        <source>The computer cannot keep these cards apart (one IOMMU group), so virtual machines get all of them or none.</source>
        <translation>O computador não consegue separar estas placas (um só grupo IOMMU), por isso as máquinas virtuais recebem todas ou nenhuma.</translation>
    </message>
    <message>
        <source>only together</source>
        <translation>só juntas</translation>
    </message>
    <message>
        <source>Your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>Sua área de trabalho não poderá mais usar estas placas (jogos, CUDA, vídeo).</translation>
    </message>
    <message>
        <source>If you reserve them, your desktop can no longer use these cards (games, CUDA, video).</source>
        <translation>Se você as reservar, sua área de trabalho não poderá mais usar estas placas (jogos, CUDA, vídeo).</translation>
    </message>
</context>
<context>
    <name>GpuModel</name>
    <message>
        <source>part of the processor</source>
        <translation>parte do processador</translation>
    </message>
    <message>
        <source>use unknown</source>
        <translation>uso desconhecido</translation>
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
        <source>free for virtual machines</source>
        <translation>livre para máquinas virtuais</translation>
    </message>
    <message>
        <source>not needed by your desktop</source>
        <translation>não necessária para sua área de trabalho</translation>
    </message>
    <message>
        <source>monitor here (%1)</source>
        <translation>monitor aqui (%1)</translation>
    </message>
    <message>
        <source>empty: no monitor connected</source>
        <translation>vazia: nenhum monitor conectado</translation>
    </message>
    <message>
        <source>Virtual machines use: %1.</source>
        <translation>As máquinas virtuais usam: %1.</translation>
    </message>
    <message>
        <source>Your desktop uses: %1.</source>
        <translation>Sua área de trabalho usa: %1.</translation>
    </message>
    <message>
        <source>A monitor is connected to: %1.</source>
        <translation>Há um monitor conectado a: %1.</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>Endereço PCI</translation>
    </message>
    <message>
        <source>PCI IDs</source>
        <translation>IDs PCI</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>Grupo IOMMU</translation>
    </message>
    <message>
        <source>Reserved together</source>
        <translation>Reservadas juntas</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>slot %1</translation>
    </message>
    <message>
        <source>Both together: %1 and %2</source>
        <translation>As duas juntas: %1 e %2</translation>
    </message>
    <message>
        <source>All together: %1</source>
        <translation>Todas juntas: %1</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>kept for your desktop</source>
        <translation>fica para a sua área de trabalho</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>GPU passthrough cannot be set up: the file %1 is missing from the installer.</source>
        <translation>O GPU passthrough não pode ser configurado: falta o arquivo %1 no instalador.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: this installation medium has no .NET runtime.</source>
        <translation>O GPU passthrough não pode ser configurado: esta mídia de instalação não tem o ambiente de execução .NET.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the .NET runtime of this installation medium is too old.</source>
        <translation>O GPU passthrough não pode ser configurado: o ambiente de execução .NET desta mídia de instalação é antigo demais.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 could not be loaded, or a file it needs is missing (%2 in %3).</source>
        <translation>O GPU passthrough não pode ser configurado: %1 não pôde ser carregado ou falta um arquivo necessário (%2 em %3).</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: this installation medium has a .NET runtime, but not version %1 that is needed.</source>
        <translation>O GPU passthrough não pode ser configurado: esta mídia de instalação tem um ambiente de execução .NET, mas não a versão %1 necessária.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the .NET runtime did not start (%1).</source>
        <translation>O GPU passthrough não pode ser configurado: o ambiente de execução .NET não iniciou (%1).</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 could not be loaded.</source>
        <translation>O GPU passthrough não pode ser configurado: %1 não pôde ser carregado.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: %1 lacks the function %2.</source>
        <translation>O GPU passthrough não pode ser configurado: falta a %1 a função %2.</translation>
    </message>
</context>
<context>
    <name>InstallerCore</name>
    <message>
        <source>The installation goes on without it; it can be set up later, in the installed system.</source>
        <translation>A instalação continua sem ela; pode ser configurada mais tarde, no sistema instalado.</translation>
    </message>
    <message>
        <source>The installation goes on without it; both have to come from the same package.</source>
        <translation>A instalação continua sem ela; as duas precisam vir do mesmo pacote.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the installer page speaks version %1 of the interface, the library beside it version %2.</source>
        <translation>O GPU passthrough não pode ser configurado: a página do instalador usa a versão %1 da interface, e a biblioteca ao lado, a versão %2.</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the library gave no answer to &quot;%1&quot; (status %2).</source>
        <translation>O GPU passthrough não pode ser configurado: a biblioteca não respondeu a “%1” (estado %2).</translation>
    </message>
    <message>
        <source>GPU passthrough cannot be set up: the answer of the library to &quot;%1&quot; cannot be understood.</source>
        <translation>O GPU passthrough não pode ser configurado: a resposta da biblioteca a “%1” não pode ser entendida.</translation>
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
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Virtual machines</source>
        <translation>Máquinas virtuais</translation>
    </message>
    <message>
        <source>Your desktop</source>
        <translation>Sua área de trabalho</translation>
    </message>
    <message>
        <source>monitor here</source>
        <translation>monitor aqui</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazia</translation>
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
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Then: completing the boot menu</source>
        <translation>Depois: completar o menu de inicialização</translation>
    </message>
    <message>
        <source>The installation stopped before GPU passthrough was set up.</source>
        <translation>A instalação parou antes de o GPU passthrough ser configurado.</translation>
    </message>
    <message>
        <source>First: reserving the graphics card</source>
        <translation>Primeiro: reservar a placa de vídeo</translation>
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
        <source>To finish</source>
        <translation>Para terminar</translation>
    </message>
    <message>
        <source>Next: your first virtual machine</source>
        <translation>A seguir: sua primeira máquina virtual</translation>
    </message>
    <message>
        <source>The report could not be saved as %1.</source>
        <translation>O relatório não pôde ser salvo como %1.</translation>
    </message>
    <message>
        <source>The installation failed, so no graphics card is reserved.</source>
        <translation>A instalação falhou, por isso nenhuma placa de vídeo está reservada.</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Se algo der errado</translation>
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
</context>
<context>
    <name>VfioJob</name>
    <message>
        <source>Reserve a graphics card for virtual machines</source>
        <translation>Reservar uma placa de vídeo para máquinas virtuais</translation>
    </message>
    <message>
        <source>Reserving a graphics card for virtual machines.</source>
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
        <source>Scan again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>Procurando placas de vídeo…</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Give one graphics card to virtual machines, for example to play Windows games at full speed (GPU passthrough). Your desktop runs on another card.</source>
        <translation>Dê uma placa de vídeo às máquinas virtuais, por exemplo para jogar jogos do Windows em velocidade total (GPU passthrough). Sua área de trabalho usa outra placa.</translation>
    </message>
    <message>
        <source>There is nothing to decide here. Continue with the installation.</source>
        <translation>Não há nada a decidir aqui. Continue a instalação.</translation>
    </message>
    <message>
        <source>You can still choose a card now. It will be reserved once the IOMMU is on.</source>
        <translation>Mesmo assim você pode escolher uma placa agora. Ela será reservada quando a IOMMU estiver ligada.</translation>
    </message>
    <message>
        <source>Your distributor has preset this. It cannot be changed here.</source>
        <translation>Seu distribuidor definiu isso. Não pode ser mudado aqui.</translation>
    </message>
    <message>
        <source>Keep all graphics cards for your desktop</source>
        <translation>Manter todas as placas de vídeo para sua área de trabalho</translation>
    </message>
    <message>
        <source>Nothing changes. You can set this up later.</source>
        <translation>Nada muda. Você pode configurar isso depois.</translation>
    </message>
    <message>
        <source>Show what will be written</source>
        <translation>Mostrar o que será gravado</translation>
    </message>
    <message>
        <source>This is a forecast for the system that will be installed. The files are read again while installing.</source>
        <translation>Esta é uma previsão para o sistema que será instalado. Os arquivos são lidos de novo durante a instalação.</translation>
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
        <source>Nothing was set up</source>
        <translation>Nada foi configurado</translation>
    </message>
    <message>
        <source>After the first start</source>
        <translation>Após a primeira inicialização</translation>
    </message>
    <message>
        <source>should say “%1”</source>
        <translation>deve dizer “%1”</translation>
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
        <source>Show what was written</source>
        <translation>Mostrar o que foi escrito</translation>
    </message>
    <message>
        <source>%1 — exit code %2</source>
        <translation>%1 — código de saída %2</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Quase pronto</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>Para terminar</translation>
    </message>
    <message>
        <source>Run this in the installed system:</source>
        <translation>Execute isto no sistema instalado:</translation>
    </message>
    <message>
        <source>Open a terminal and check that the card is ready:</source>
        <translation>Abra um terminal e verifique se a placa está pronta:</translation>
    </message>
    <message>
        <source>The same as a QR code</source>
        <translation>O mesmo como código QR</translation>
    </message>
    <message>
        <source>Take a photo of this page, or scan the code with your phone. Then you have these steps at hand.</source>
        <translation>Tire uma foto desta página ou leia o código com o celular. Assim você terá estes passos à mão.</translation>
    </message>
    <message>
        <source>Next: your first virtual machine</source>
        <translation>A seguir: sua primeira máquina virtual</translation>
    </message>
    <message>
        <source>The installed system has a guide: %1</source>
        <translation>O sistema instalado tem um guia: %1</translation>
    </message>
    <message>
        <source>Report and log</source>
        <translation>Relatório e registro</translation>
    </message>
    <message>
        <source>The installed system keeps this report: %1</source>
        <translation>O sistema instalado guarda este relatório: %1</translation>
    </message>
    <message>
        <source>Every step is in its log: %1</source>
        <translation>Cada passo está no registro dele: %1</translation>
    </message>
    <message>
        <source>Save to %1</source>
        <translation>Salvar em %1</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Se algo der errado</translation>
    </message>
</context>
</TS>
