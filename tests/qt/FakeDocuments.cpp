/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "FakeDocuments.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace
{
const char s_igpu[] = "0000:00:02.0";
const char s_dgpu[] = "0000:01:00.0";
const char s_second[] = "0000:02:00.0";

QJsonObject
integratedGpu()
{
    return Fake::parse( R"({"pci_address": "0000:00:02.0", "vendor_id": "8086", "device_id": "4680",
        "subsystem_vendor_id": "1043", "subsystem_device_id": "8694", "revision": "0c",
        "name": "Intel UHD Graphics 770", "maker": "Intel", "is_external": false, "slot": null,
        "vendor_name": "Intel Corporation", "device_name": "AlderLake-S GT1 [UHD Graphics 770]",
        "subsystem_name": "ASUSTeK Computer Inc.", "class": "0300", "role": "boot-display", "is_boot_vga": true,
        "is_integrated": true, "iommu_group": 0, "driver_in_use": "i915", "functions": ["0000:00:02.0"],
        "memory_bytes": null, "connectors": [{"name": "HDMI-A-1", "state": "connected"}, {"name": "DP-1", "state": "disconnected"}],
        "reset_methods": ["flr"], "has_drm_device": true,
        "selectable": false, "needs_confirmation": false, "is_recommended": false})" );
}

QJsonObject
discreteGpu( const QString& address )
{
    QJsonObject gpu = Fake::parse( R"({"vendor_id": "10de", "device_id": "1401",
        "subsystem_vendor_id": "1458", "subsystem_device_id": "36bd", "revision": "a1",
        "name": "NVIDIA GeForce GTX 960", "maker": "NVIDIA", "is_external": false, "slot": null,
        "vendor_name": "NVIDIA Corporation", "device_name": "GM206 [GeForce GTX 960]",
        "subsystem_name": "Gigabyte Technology Co., Ltd", "class": "0300", "role": "free", "is_boot_vga": false,
        "is_integrated": false, "driver_in_use": "nouveau",
        "memory_bytes": 4294967296, "connectors": [{"name": "DP-2", "state": "disconnected"}, {"name": "DVI-D-1", "state": "disconnected"}],
        "reset_methods": ["flr", "bus"], "has_drm_device": true,
        "selectable": true, "needs_confirmation": false, "is_recommended": false})" );
    const QString audio = address.left( address.size() - 1 ) + '1';
    gpu.insert( "pci_address", address );
    gpu.insert( "functions", QJsonArray { address, audio } );
    gpu.insert( "iommu_group", address == s_dgpu ? 14 : 15 );
    return gpu;
}

QJsonObject
with( QJsonObject object, const char* member, const QJsonValue& value )
{
    object.insert( member, value );
    return object;
}

QJsonArray
changedFiles()
{
    return Fake::parse( R"({"files": [
        {"path": "/etc/modprobe.d/vfio.conf", "change": "create", "before": null, "after": "options vfio-pci ids=10de:1401,10de:0fba\n",
         "diff": "--- /dev/null\n+++ /etc/modprobe.d/vfio.conf\n@@ -0,0 +1,3 @@\n+# Written by the installer: the graphics card waits for a virtual machine.\n+options vfio-pci ids=10de:1401,10de:0fba\n+softdep nouveau pre: vfio-pci\n"},
        {"path": "/etc/default/grub", "change": "edit", "before": "", "after": "",
         "diff": "--- /etc/default/grub\n+++ /etc/default/grub\n@@ -1,4 +1,4 @@\n GRUB_DEFAULT=0\n-GRUB_CMDLINE_LINUX_DEFAULT=\"quiet splash\"\n+GRUB_CMDLINE_LINUX_DEFAULT=\"quiet splash intel_iommu=on iommu=pt\"\n GRUB_TIMEOUT=5\n"}
        ]})" )["files"]
        .toArray();
}
}  // namespace

QJsonObject
Fake::parse( const char* text )
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson( QByteArray( text ), &error );
    if ( error.error != QJsonParseError::NoError )
    {
        qFatal( "prepared answer: %s", qPrintable( error.errorString() ) );
    }
    return document.object();
}

QJsonObject
Fake::finding(
    const char* code, const char* severity, const QJsonValue& subject, const QString& message, const QString& advice )
{
    return { { "code", code },
             { "severity", severity },
             { "subject", subject },
             { "arguments", QJsonArray() },
             { "message", message },
             { "message_key", message },
             { "message_arguments", QJsonArray() },
             { "advice", advice },
             { "advice_key", advice },
             { "advice_arguments", QJsonArray() } };
}

QJsonObject
Fake::scan( const QString& scenario )
{
    QJsonObject scan = Fake::parse( R"({"cpu_vendor": "intel", "iommu": {"state": "enabled", "disabled_in": null},
        "boot_gpu": "0000:00:02.0", "recommended": "0000:01:00.0",
        "recommendation_reason": "GeForce GTX 960 is recommended: the desktop is shown by another card.",
        "recommendation_reason_key": "{0} is recommended: the desktop is shown by another card.",
        "recommendation_reason_arguments": ["GeForce GTX 960"],
        "is_laptop": false, "hypervisor": null, "host_displays": ["0000:00:02.0"],
        "iommu_groups": [{"id": 14, "devices": ["0000:00:01.0", "0000:01:00.0", "0000:01:00.1"], "is_clean": true}],
        "functions": [{"pci_address": "0000:01:00.0", "vendor_id": "10de", "device_id": "1401", "class": "0300", "driver_in_use": "nouveau", "name": "GM206 [GeForce GTX 960]"},
                      {"pci_address": "0000:01:00.1", "vendor_id": "10de", "device_id": "0fba", "class": "0403", "driver_in_use": "snd_hda_intel", "name": "GM206 High Definition Audio Controller"},
                      {"pci_address": "0000:00:01.0", "vendor_id": "8086", "device_id": "460d", "class": "0604", "driver_in_use": "pcieport", "name": "12th Gen Core Processor PCI Express x16 Controller"}],
        "initial_choice": {"gpus": ["0000:01:00.0"], "needs_confirmation": false, "is_fixed": false}})" );
    QJsonObject igpu = integratedGpu();
    QJsonObject dgpu = with( discreteGpu( s_dgpu ), "is_recommended", true );
    QJsonArray findings {
        Fake::finding( "boot-vga",
                       "blocking",
                       s_igpu,
                       "This card shows your desktop, so it cannot be given away.",
                       "Choose another card." ),
    };
    QJsonArray gpus { igpu, dgpu };

    if ( scenario == "warning" || scenario == "iommu-off" )
    {
        gpus = { igpu, with( dgpu, "needs_confirmation", true ) };
        scan.insert(
            "initial_choice",
            QJsonObject { { "gpus", QJsonArray { s_dgpu } }, { "needs_confirmation", true }, { "is_fixed", false } } );
    }
    if ( scenario == "warning" )
    {
        findings.append(
            Fake::finding( "group-shared", "info", s_dgpu, "The group also holds a PCI bridge; that is normal.", "" ) );
        findings.append( Fake::finding( "monitor-connected",
                                        "warning",
                                        "0000:01:00.1",
                                        "A monitor is plugged into this card and goes dark.",
                                        "Plug the monitor into the mainboard." ) );
    }
    else if ( scenario == "iommu-off" )
    {
        scan.insert( "iommu", QJsonObject { { "state", "disabled" }, { "disabled_in", "firmware" } } );
        findings.append(
            Fake::finding( "iommu-disabled",
                           "warning",
                           QJsonValue(),
                           "The IOMMU is switched off, so no device can be given to a virtual machine.",
                           "Switch VT-d on in the firmware setup, mostly below Advanced, CPU or System Agent." ) );
    }
    else if ( scenario == "two-discrete" )
    {
        gpus.append( discreteGpu( s_second ) );
    }
    else if ( scenario == "together" )
    {
        gpus = { igpu,
                 with( with( discreteGpu( s_dgpu ), "selectable", false ), "slot", "PCIEX16_1" ),
                 with( with( discreteGpu( s_second ), "selectable", false ), "slot", "PCIEX16_2" ) };
        for ( const char* gpu : { s_dgpu, s_second } )
        {
            findings.append( Fake::finding( "group-shared",
                                            "blocking",
                                            gpu,
                                            "This card can be reserved only together with the other one.",
                                            "Choose them together." ) );
        }
        const auto warning = Fake::finding( "monitor-connected",
                                            "warning",
                                            "0000:02:00.1",
                                            "A monitor is plugged into this card and goes dark.",
                                            "Plug the monitor into the mainboard." );
        scan.insert( "choices",
                     QJsonArray {
                         QJsonObject { { "gpus", QJsonArray { s_dgpu } },
                                       { "selectable", false },
                                       { "needs_confirmation", false },
                                       { "findings", QJsonArray() } },
                         QJsonObject { { "gpus", QJsonArray { s_dgpu, s_second } },
                                       { "selectable", true },
                                       { "needs_confirmation", true },
                                       { "findings", QJsonArray { warning } } },
                     } );
        scan.insert( "recommended", QJsonValue() );
        scan.insert( "recommendation_reason", "" );
        scan.insert( "initial_choice",
                     QJsonObject { { "gpus", QJsonArray() }, { "needs_confirmation", false }, { "is_fixed", false } } );
    }
    else if ( scenario == "single" )
    {
        gpus = { igpu };
        scan.insert( "recommended", QJsonValue() );
        scan.insert( "recommendation_reason", "" );
        scan.insert( "initial_choice",
                     QJsonObject { { "gpus", QJsonArray() }, { "needs_confirmation", false }, { "is_fixed", false } } );
    }
    else if ( scenario == "none" )
    {
        gpus = {};
        findings = {};
        scan.insert( "recommendation_reason", "" );
        scan.insert( "initial_choice",
                     QJsonObject { { "gpus", QJsonArray() }, { "needs_confirmation", false }, { "is_fixed", false } } );
    }
    else if ( scenario == "fixed" || scenario == "hidden" )
    {
        scan.insert(
            "initial_choice",
            QJsonObject { { "gpus", QJsonArray { s_dgpu } }, { "needs_confirmation", false }, { "is_fixed", true } } );
    }
    scan.insert( "gpus", gpus );
    scan.insert( "findings", findings );
    return scan;
}

QJsonObject
Fake::text( const char* sentence )
{
    return { { "key", sentence }, { "arguments", QJsonArray() }, { "text", sentence } };
}

QJsonObject
Fake::plan( const QString& scenario, const QJsonArray& gpus )
{
    QJsonObject plan
        = Fake::parse( R"({"functions": [], "binding": "ids", "kernel_parameters": [], "initramfs": "mkinitcpio",
        "boot_loader": "grub", "files": [], "commands": [], "findings": [], "needs_confirmation": false, "is_blocked": false})" );
    plan.insert( "gpus", gpus );
    plan.insert( "summary", Fake::text( "GeForce GTX 960 will be reserved for virtual machines." ) );
    if ( gpus.isEmpty() )
    {
        plan.insert( "summary", Fake::text( "Your desktop keeps all graphics cards." ) );
        return plan;
    }
    plan.insert( "kernel_parameters", QJsonArray { "intel_iommu=on", "iommu=pt" } );
    plan.insert( "files", changedFiles() );
    plan.insert( "notes", QJsonArray { Fake::text( "Also written: the log." ) } );
    plan.insert( "commands", QJsonArray { QJsonArray { "mkinitcpio", "-P" } } );
    if ( scenario == "plan-warning" )
    {
        plan.insert( "needs_confirmation", true );
        plan.insert( "findings",
                     QJsonArray { Fake::finding( "boot-loader-unknown",
                                                 "warning",
                                                 QJsonValue(),
                                                 "The boot loader is not known, so it gets no kernel parameters.",
                                                 "Add intel_iommu=on to the kernel command line by hand." ) } );
    }
    plan.insert( "unneeded_drivers", QJsonArray { "nvidia", "nouveau" } );
    return plan;
}

QJsonObject
Fake::report( const QString& scenario, const QString& target, const QJsonValue& gpus )
{
    QJsonObject report = Fake::parse( R"({"outcome": "done", "abort": false, "functions": [], "binding": "ids",
        "gpus": [{"pci_address": "0000:01:00.0", "name": "GeForce GTX 960"}],
        "steps": [], "findings": [], "commands": [{"command": ["mkinitcpio", "-P"], "exit_code": 0, "seconds": 3}],
        "after_reboot": [{"command": "lspci -nnk -d 10de:1401", "expected": "Kernel driver in use: vfio-pci"}],
        "way_back": [], "log_file": "/var/log/neuron-vfio.log"})" );
    report.insert( "summary", Fake::text( "GeForce GTX 960 will be reserved for virtual machines." ) );
    report.insert( "files", changedFiles() );
    report.insert( "way_back",
                   QJsonArray { Fake::text( "Choose \"without passthrough\" in the boot menu." ),
                                Fake::text( "Or run: sudo neuron-hardware-detect revert" ) } );
    const auto step = []( const char* name, const char* sentence, const char* state )
    {
        return QJsonObject {
            { "name", name }, { "text", Fake::text( sentence ) }, { "state", state }, { "detail", QJsonValue() }
        };
    };
    report.insert( "steps",
                   QJsonArray { step( "choose", "GeForce GTX 960 was chosen.", "done" ),
                                step( "write", "Three files were written.", "done" ),
                                step( "regenerate", "The boot image was made anew.", "done" ) } );
    if ( !target.isEmpty() && gpus.isArray() && gpus.toArray().isEmpty() )
    {
        return { { "outcome", "nothing" },
                 { "abort", false },
                 { "summary", Fake::text( "Your desktop keeps all graphics cards." ) } };
    }
    if ( scenario == "partly" || scenario == "abort" )
    {
        report.insert( "outcome", scenario == "abort" ? "failed" : "partly" );
        report.insert( "abort", scenario == "abort" );
        report.insert( "summary", Fake::text( "The boot image could not be made anew." ) );
        report.insert( "findings",
                       QJsonArray { Fake::finding( "regenerate-failed",
                                                   "warning",
                                                   QJsonValue(),
                                                   "mkinitcpio ended with exit code 1.",
                                                   "Run mkinitcpio -P after the first start." ) } );
        report.insert( "steps",
                       QJsonArray { step( "write", "Three files were written.", "done" ),
                                    step( "regenerate", "The boot image could not be made anew.", "failed" ),
                                    step( "check", "The result was not checked.", "skipped" ) } );
    }
    return report;
}
