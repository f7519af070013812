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
            <source>Graphics passthrough cannot be set up: the library gave no answer to "%1" (status %2).</source>
            <translation>Die Grafikdurchreichung kann nicht eingerichtet werden: Die Bibliothek hat auf „%1“ nicht geantwortet (Status %2).</translation>
        </message>
        <message>
            <source>Graphics passthrough cannot be set up: the answer of the library to "%1" cannot be understood.</source>
            <translation>Die Grafikdurchreichung kann nicht eingerichtet werden: Die Antwort der Bibliothek auf „%1“ ist unverständlich.</translation>
        </message>
    </context>
    <context>
        <name>NeuronVfioViewStep</name>
        <message>
            <source>Graphics Report</source>
            <translation>Grafikbericht</translation>
        </message>
        <message>
            <source>Graphics Passthrough</source>
            <translation>Grafikdurchreichung</translation>
        </message>
        <message>
            <source>Graphics passthrough needs the IOMMU, which is switched off.</source>
            <translation>Die Grafikdurchreichung braucht die IOMMU, und die ist ausgeschaltet.</translation>
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
            <source>A virtual machine can have a graphics card all to itself, for games or for demanding programs. This computer then shows its own desktop with another one.</source>
            <translation>Eine virtuelle Maschine kann eine Grafikkarte ganz für sich haben, für Spiele oder anspruchsvolle Programme. Dieser Computer zeigt seinen eigenen Desktop dann mit einer anderen.</translation>
        </message>
        <message>
            <source>Scan again</source>
            <translation>Erneut suchen</translation>
        </message>
        <message>
            <source>Looking for graphics cards</source>
            <translation>Suche nach Grafikkarten</translation>
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
            <source>Do not set up passthrough. It can be set up later, in the installed system.</source>
            <translation>Keine Durchreichung einrichten. Das geht auch später, im installierten System.</translation>
        </message>
        <message>
            <source>I have read the warnings about %1, and want to set it aside all the same.</source>
            <translation>Ich habe die Warnungen zu %1 gelesen und möchte die Karte trotzdem reservieren.</translation>
        </message>
        <message>
            <source>Without this, the installation goes on and no graphics card is set aside.</source>
            <translation>Sonst geht die Installation weiter, und es wird keine Grafikkarte reserviert.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>Show what is written</source>
            <translation>Zeigen, was geschrieben wird</translation>
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
            <source>Everything that was done stands in %1 of the installed system.</source>
            <translation>Alles, was getan wurde, steht in %1 des installierten Systems.</translation>
        </message>
        <message>
            <source>Save report</source>
            <translation>Bericht speichern</translation>
        </message>
    </context>
</TS>
