<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Config</name>
        <message>
            <source>The graphics cards of this computer are still being looked at.</source>
            <translation>The graphics cards of this computer are still being looked at.</translation>
        </message>
        <message>
            <source>No graphics card is set aside for virtual machines.</source>
            <translation>No graphics card is set aside for virtual machines.</translation>
        </message>
        <message>
            <source>No graphics card is set aside for virtual machines, because the page to choose one was not shown.</source>
            <translation>No graphics card is set aside for virtual machines, because the page to choose one was not shown.</translation>
        </message>
        <message>
            <source>No graphics card is set aside: the warning about %1 was not confirmed.</source>
            <translation>No graphics card is set aside: the warning about %1 was not confirmed.</translation>
        </message>
        <message>
            <source>%1 is set aside for virtual machines.</source>
            <translation>%1 is set aside for virtual machines.</translation>
        </message>
    </context>
    <context>
        <name>DiffView</name>
        <message>
            <source>new file</source>
            <translation>new file</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>removed</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
    </context>
    <context>
        <name>GpuCard</name>
        <message>
            <source>recommended</source>
            <translation>recommended</translation>
        </message>
        <message>
            <source>drives your display</source>
            <translation>drives your display</translation>
        </message>
        <message>
            <source>cannot be set aside</source>
            <translation>cannot be set aside</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
    </context>
    <context>
        <name>GpuModel</name>
        <message>
            <source>Graphics card %1</source>
            <translation>Graphics card %1</translation>
        </message>
        <message>
            <source>shows your desktop</source>
            <translation>shows your desktop</translation>
        </message>
        <message>
            <source>part of the processor</source>
            <translation>part of the processor</translation>
        </message>
        <message>
            <source>free for a virtual machine</source>
            <translation>free for a virtual machine</translation>
        </message>
        <message>
            <source>use unknown</source>
            <translation>use unknown</translation>
        </message>
        <message>
            <source>%1: monitor connected</source>
            <translation>%1: monitor connected</translation>
        </message>
        <message>
            <source>no monitor connected</source>
            <translation>no monitor connected</translation>
        </message>
        <message>
            <source>no driver</source>
            <translation>no driver</translation>
        </message>
        <message>
            <source>driver %1</source>
            <translation>driver %1</translation>
        </message>
        <message>
            <source>IOMMU group %1</source>
            <translation>IOMMU group %1</translation>
        </message>
        <message>
            <source>no IOMMU group</source>
            <translation>no IOMMU group</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Board</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>Revision</translation>
        </message>
        <message>
            <source>PCI class</source>
            <translation>PCI class</translation>
        </message>
        <message>
            <source>Handed over together</source>
            <translation>Handed over together</translation>
        </message>
        <message>
            <source>In the same IOMMU group</source>
            <translation>In the same IOMMU group</translation>
        </message>
        <message>
            <source>monitor connected</source>
            <translation>monitor connected</translation>
        </message>
        <message>
            <source>nothing connected</source>
            <translation>nothing connected</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>unknown</translation>
        </message>
        <message>
            <source>Connectors</source>
            <translation>Connectors</translation>
        </message>
        <message>
            <source>Reset methods</source>
            <translation>Reset methods</translation>
        </message>
    </context>
    <context>
        <name>Host</name>
        <message>
            <source>Graphics passthrough cannot be set up: the file %1 is missing from the installer.</source>
            <translation>Graphics passthrough cannot be set up: the file %1 is missing from the installer.</translation>
        </message>
        <message>
            <source>Graphics passthrough cannot be set up: this installation medium has no .NET runtime.</source>
            <translation>Graphics passthrough cannot be set up: this installation medium has no .NET runtime.</translation>
        </message>
        <message>
            <source>Graphics passthrough cannot be set up: the .NET runtime of this installation medium is too old.</source>
            <translation>Graphics passthrough cannot be set up: the .NET runtime of this installation medium is too old.</translation>
        </message>
        <message>
            <source>Graphics passthrough cannot be set up: this installation medium has a .NET runtime, but not version %1 that is needed.</source>
            <translation>Graphics passthrough cannot be set up: this installation medium has a .NET runtime, but not version %1 that is needed.</translation>
        </message>
        <message>
            <source>Graphics passthrough cannot be set up: the .NET runtime did not start (%1).</source>
            <translation>Graphics passthrough cannot be set up: the .NET runtime did not start (%1).</translation>
        </message>
        <message>
            <source>Graphics passthrough cannot be set up: %1 could not be loaded, or a file it needs is missing (%2 in %3).</source>
            <translation>Graphics passthrough cannot be set up: %1 could not be loaded, or a file it needs is missing (%2 in %3).</translation>
        </message>
        <message>
            <source>Graphics passthrough cannot be set up: %1 could not be loaded.</source>
            <translation>Graphics passthrough cannot be set up: %1 could not be loaded.</translation>
        </message>
        <message>
            <source>Graphics passthrough cannot be set up: %1 lacks the function %2.</source>
            <translation>Graphics passthrough cannot be set up: %1 lacks the function %2.</translation>
        </message>
    </context>
    <context>
        <name>InstallerCore</name>
        <message>
            <source>The installation goes on without it; it can be set up later, in the installed system.</source>
            <translation>The installation goes on without it; it can be set up later, in the installed system.</translation>
        </message>
        <message>
            <source>Graphics passthrough cannot be set up: the installer page speaks version %1 of the interface, the library beside it version %2.</source>
            <translation>Graphics passthrough cannot be set up: the installer page speaks version %1 of the interface, the library beside it version %2.</translation>
        </message>
        <message>
            <source>The installation goes on without it; both have to come from the same package.</source>
            <translation>The installation goes on without it; both have to come from the same package.</translation>
        </message>
        <message>
            <source>Graphics passthrough cannot be set up: the library gave no answer to "%1" (status %2).</source>
            <translation>Graphics passthrough cannot be set up: the library gave no answer to "%1" (status %2).</translation>
        </message>
        <message>
            <source>Graphics passthrough cannot be set up: the answer of the library to "%1" cannot be understood.</source>
            <translation>Graphics passthrough cannot be set up: the answer of the library to "%1" cannot be understood.</translation>
        </message>
    </context>
    <context>
        <name>NeuronVfioViewStep</name>
        <message>
            <source>Graphics Report</source>
            <translation>Graphics Report</translation>
        </message>
        <message>
            <source>Graphics Passthrough</source>
            <translation>Graphics Passthrough</translation>
        </message>
        <message>
            <source>Graphics passthrough needs the IOMMU, which is switched off.</source>
            <translation>Graphics passthrough needs the IOMMU, which is switched off.</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Kernel parameters</source>
            <translation>Kernel parameters</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commands</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>The installation did not get as far as setting a graphics card aside.</source>
            <translation>The installation did not get as far as setting a graphics card aside.</translation>
        </message>
        <message>
            <source>What to know</source>
            <translation>What to know</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Steps</translation>
        </message>
        <message>
            <source>After the first start</source>
            <translation>After the first start</translation>
        </message>
        <message>
            <source>The way back</source>
            <translation>The way back</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commands</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>The report could not be saved.</source>
            <translation>The report could not be saved.</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Saved as %1</translation>
        </message>
    </context>
    <context>
        <name>Unfold</name>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
    </context>
    <context>
        <name>VfioJob</name>
        <message>
            <source>Set a graphics card aside for virtual machines</source>
            <translation>Set a graphics card aside for virtual machines</translation>
        </message>
        <message>
            <source>Setting a graphics card aside for virtual machines.</source>
            <translation>Setting a graphics card aside for virtual machines.</translation>
        </message>
        <message>
            <source>No graphics card was set aside: the installed system is not mounted.</source>
            <translation>No graphics card was set aside: the installed system is not mounted.</translation>
        </message>
        <message>
            <source>In settings.conf, neuron-vfio has to come after mount and before umount.</source>
            <translation>In settings.conf, neuron-vfio has to come after mount and before umount.</translation>
        </message>
    </context>
    <context>
        <name>neuron-vfio</name>
        <message>
            <source>A graphics card for virtual machines</source>
            <translation>A graphics card for virtual machines</translation>
        </message>
        <message>
            <source>A virtual machine can have a graphics card all to itself, for games or for demanding programs. This computer then shows its own desktop with another one.</source>
            <translation>A virtual machine can have a graphics card all to itself, for games or for demanding programs. This computer then shows its own desktop with another one.</translation>
        </message>
        <message>
            <source>Scan again</source>
            <translation>Scan again</translation>
        </message>
        <message>
            <source>Looking for graphics cards</source>
            <translation>Looking for graphics cards</translation>
        </message>
        <message>
            <source>Looking for graphics cards…</source>
            <translation>Looking for graphics cards…</translation>
        </message>
        <message>
            <source>This computer has no graphics card that a virtual machine could be given.</source>
            <translation>This computer has no graphics card that a virtual machine could be given.</translation>
        </message>
        <message>
            <source>This computer keeps its graphics card for itself.</source>
            <translation>This computer keeps its graphics card for itself.</translation>
        </message>
        <message>
            <source>There is nothing to decide here. Go on with the installation.</source>
            <translation>There is nothing to decide here. Go on with the installation.</translation>
        </message>
        <message>
            <source>The maker of this installation medium has decided this already; it cannot be changed here.</source>
            <translation>The maker of this installation medium has decided this already; it cannot be changed here.</translation>
        </message>
        <message>
            <source>Keep all graphics cards for this computer</source>
            <translation>Keep all graphics cards for this computer</translation>
        </message>
        <message>
            <source>Do not set up passthrough. It can be set up later, in the installed system.</source>
            <translation>Do not set up passthrough. It can be set up later, in the installed system.</translation>
        </message>
        <message>
            <source>I have read the warnings about %1, and want to set it aside all the same.</source>
            <translation>I have read the warnings about %1, and want to set it aside all the same.</translation>
        </message>
        <message>
            <source>Without this, the installation goes on and no graphics card is set aside.</source>
            <translation>Without this, the installation goes on and no graphics card is set aside.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>What happens</translation>
        </message>
        <message>
            <source>Show what is written</source>
            <translation>Show what is written</translation>
        </message>
    </context>
    <context>
        <name>neuron-vfio-report</name>
        <message>
            <source>A graphics card for virtual machines</source>
            <translation>A graphics card for virtual machines</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Partly done</source>
            <translation>Partly done</translation>
        </message>
        <message>
            <source>Nothing was set up</source>
            <translation>Nothing was set up</translation>
        </message>
        <message>
            <source>After the first start</source>
            <translation>After the first start</translation>
        </message>
        <message>
            <source>Open a terminal and look whether the card waits for a virtual machine:</source>
            <translation>Open a terminal and look whether the card waits for a virtual machine:</translation>
        </message>
        <message>
            <source>should say “%1”</source>
            <translation>should say “%1”</translation>
        </message>
        <message>
            <source>The way back</source>
            <translation>The way back</translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Step by step</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>skipped</translation>
        </message>
        <message>
            <source>Show what was written</source>
            <translation>Show what was written</translation>
        </message>
        <message>
            <source>%1 — exit code %2</source>
            <translation>%1 — exit code %2</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Everything that was done stands in %1 of the installed system.</source>
            <translation>Everything that was done stands in %1 of the installed system.</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Save report</translation>
        </message>
    </context>
</TS>
