/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "FakeInstaller.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <atomic>
#include <cstdlib>
#include <cstring>
#include <mutex>

namespace
{
std::mutex s_mutex;
neuron_callbacks s_callbacks {};
QString s_scenario;
QJsonObject s_applyRequest;
QJsonObject s_run;
std::atomic< int > s_outstanding { 0 };

const char s_igpu[] = "0000:00:02.0";
const char s_dgpu[] = "0000:01:00.0";
const char s_second[] = "0000:02:00.0";

QJsonObject
parse( const char* text )
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
finding(
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
integratedGpu()
{
    return parse( R"({"pci_address": "0000:00:02.0", "vendor_id": "8086", "device_id": "4680",
        "subsystem_vendor_id": "1043", "subsystem_device_id": "8694", "revision": "0c",
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
    QJsonObject gpu = parse( R"({"vendor_id": "10de", "device_id": "1401",
        "subsystem_vendor_id": "1458", "subsystem_device_id": "36bd", "revision": "a1",
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

QJsonObject
scan()
{
    QJsonObject scan = parse( R"({"cpu_vendor": "intel", "iommu": {"state": "enabled", "disabled_in": null},
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
        finding( "boot-vga",
                 "blocking",
                 s_igpu,
                 "This card shows your desktop, so it cannot be given away.",
                 "Choose another card." ),
    };
    QJsonArray gpus { igpu, dgpu };

    if ( s_scenario == "warning" || s_scenario == "iommu-off" )
    {
        gpus = { igpu, with( dgpu, "needs_confirmation", true ) };
        scan.insert(
            "initial_choice",
            QJsonObject { { "gpus", QJsonArray { s_dgpu } }, { "needs_confirmation", true }, { "is_fixed", false } } );
    }
    if ( s_scenario == "warning" )
    {
        findings.append(
            finding( "group-shared", "info", s_dgpu, "The group also holds a PCI bridge; that is normal.", "" ) );
        findings.append( finding( "monitor-connected",
                                  "warning",
                                  "0000:01:00.1",
                                  "A monitor is plugged into this card and goes dark.",
                                  "Plug the monitor into the mainboard." ) );
    }
    else if ( s_scenario == "iommu-off" )
    {
        scan.insert( "iommu", QJsonObject { { "state", "disabled" }, { "disabled_in", "firmware" } } );
        findings.append(
            finding( "iommu-disabled",
                     "warning",
                     QJsonValue(),
                     "The IOMMU is switched off, so no device can be given to a virtual machine.",
                     "Switch VT-d on in the firmware setup, mostly below Advanced, CPU or System Agent." ) );
    }
    else if ( s_scenario == "two-discrete" )
    {
        gpus.append( discreteGpu( s_second ) );
    }
    else if ( s_scenario == "single" )
    {
        gpus = { igpu };
        scan.insert( "recommended", QJsonValue() );
        scan.insert( "recommendation_reason", "" );
        scan.insert( "initial_choice",
                     QJsonObject { { "gpus", QJsonArray() }, { "needs_confirmation", false }, { "is_fixed", false } } );
    }
    else if ( s_scenario == "none" )
    {
        gpus = {};
        findings = {};
        scan.insert( "recommendation_reason", "" );
        scan.insert( "initial_choice",
                     QJsonObject { { "gpus", QJsonArray() }, { "needs_confirmation", false }, { "is_fixed", false } } );
    }
    else if ( s_scenario == "fixed" || s_scenario == "hidden" )
    {
        scan.insert(
            "initial_choice",
            QJsonObject { { "gpus", QJsonArray { s_dgpu } }, { "needs_confirmation", false }, { "is_fixed", true } } );
    }
    scan.insert( "gpus", gpus );
    scan.insert( "findings", findings );
    return scan;
}

QJsonArray
changedFiles()
{
    return parse( R"({"files": [
        {"path": "/etc/modprobe.d/vfio.conf", "change": "create", "before": null, "after": "options vfio-pci ids=10de:1401,10de:0fba\n",
         "diff": "--- /dev/null\n+++ /etc/modprobe.d/vfio.conf\n@@ -0,0 +1,3 @@\n+# Written by the installer: the graphics card waits for a virtual machine.\n+options vfio-pci ids=10de:1401,10de:0fba\n+softdep nouveau pre: vfio-pci\n"},
        {"path": "/etc/default/grub", "change": "edit", "before": "", "after": "",
         "diff": "--- /etc/default/grub\n+++ /etc/default/grub\n@@ -1,4 +1,4 @@\n GRUB_DEFAULT=0\n-GRUB_CMDLINE_LINUX_DEFAULT=\"quiet splash\"\n+GRUB_CMDLINE_LINUX_DEFAULT=\"quiet splash intel_iommu=on iommu=pt\"\n GRUB_TIMEOUT=5\n"}
        ]})" )["files"]
        .toArray();
}

QJsonObject
text( const char* sentence )
{
    return { { "key", sentence }, { "arguments", QJsonArray() }, { "text", sentence } };
}

QJsonObject
plan( const QJsonArray& gpus )
{
    QJsonObject plan = parse( R"({"functions": [], "binding": "ids", "kernel_parameters": [], "initramfs": "mkinitcpio",
        "boot_loader": "grub", "files": [], "commands": [], "findings": [], "needs_confirmation": false, "is_blocked": false})" );
    plan.insert( "gpus", gpus );
    plan.insert( "summary", text( "GeForce GTX 960 is set aside for virtual machines." ) );
    if ( gpus.isEmpty() )
    {
        plan.insert( "summary", text( "No graphics card is set aside." ) );
        return plan;
    }
    plan.insert( "kernel_parameters", QJsonArray { "intel_iommu=on", "iommu=pt" } );
    plan.insert( "files", changedFiles() );
    plan.insert( "commands", QJsonArray { QJsonArray { "mkinitcpio", "-P" } } );
    if ( s_scenario == "plan-warning" )
    {
        plan.insert( "needs_confirmation", true );
        plan.insert( "findings",
                     QJsonArray { finding( "boot-loader-unknown",
                                           "warning",
                                           QJsonValue(),
                                           "The boot loader is not known, so it gets no kernel parameters.",
                                           "Add intel_iommu=on to the kernel command line by hand." ) } );
    }
    return plan;
}

QJsonObject
report( const QString& target, const QJsonValue& gpus )
{
    QJsonObject report = parse( R"({"outcome": "done", "abort": false, "functions": [], "binding": "ids",
        "gpus": [{"pci_address": "0000:01:00.0", "name": "GeForce GTX 960"}],
        "steps": [], "findings": [], "commands": [{"command": ["mkinitcpio", "-P"], "exit_code": 0, "seconds": 3}],
        "after_reboot": [{"command": "lspci -nnk -d 10de:1401", "expected": "Kernel driver in use: vfio-pci"}],
        "way_back": [], "log_file": "/var/log/neuron-vfio.log"})" );
    report.insert( "summary", text( "GeForce GTX 960 is set aside for virtual machines." ) );
    report.insert( "files", changedFiles() );
    report.insert( "way_back",
                   QJsonArray { text( "Choose \"without passthrough\" in the boot menu." ),
                                text( "Or run: sudo neuron-hardware-detect revert" ) } );
    const auto step = []( const char* name, const char* sentence, const char* state )
    {
        return QJsonObject {
            { "name", name }, { "text", text( sentence ) }, { "state", state }, { "detail", QJsonValue() }
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
                 { "summary", text( "No graphics card is set aside." ) } };
    }
    if ( s_scenario == "partly" || s_scenario == "abort" )
    {
        report.insert( "outcome", s_scenario == "abort" ? "failed" : "partly" );
        report.insert( "abort", s_scenario == "abort" );
        report.insert( "summary", text( "The boot image could not be made anew." ) );
        report.insert( "findings",
                       QJsonArray { finding( "regenerate-failed",
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

void
give( const QByteArray& text, char** answer )
{
    *answer = strdup( text.constData() );
    ++s_outstanding;
}

void
give( const QJsonObject& document, char** answer )
{
    give( QJsonDocument( document ).toJson( QJsonDocument::Compact ), answer );
}

QJsonObject
value( const QJsonObject& value )
{
    return { { "ok", true }, { "value", value } };
}

QJsonObject
error( const char* code, const char* message )
{
    return { { "ok", false },
             { "error",
               QJsonObject { { "code", code }, { "message", message }, { "advice", "Look into the log." } } } };
}

QJsonObject
requestOf( const char* request, size_t length )
{
    return QJsonDocument::fromJson( QByteArray( request, static_cast< int >( length ) ) ).object();
}

void
log( int32_t level, const char* line )
{
    s_callbacks.log( s_callbacks.context, level, line, strlen( line ) );
}
}  // namespace

extern "C"
{
#define EXPORT __attribute__( ( visibility( "default" ) ) )

EXPORT uint32_t
neuron_version( void )
{
    return NEURON_ABI_VERSION;
}

EXPORT int32_t
neuron_open(
    const char* options, size_t length, const neuron_callbacks* callbacks, neuron_session* session, char** answer )
{
    std::lock_guard< std::mutex > lock( s_mutex );
    s_callbacks = *callbacks;
    s_scenario = QFileInfo( requestOf( options, length )["settings_file"].toString() ).completeBaseName();
    *session = 1;
    log( NEURON_LOG_INFO, "opened" );
    if ( s_scenario == "open-error" )
    {
        give( error( "settings", "The settings cannot be read." ), answer );
        return NEURON_FAILED;
    }
    QJsonObject opened = parse( R"({"version": "0.2.0-alpha", "runtime": "none", "findings": [],
        "settings": {"page_show": true, "page_default": "recommended", "page_preview": true, "on_failure": "continue",
                     "log_level": "debug", "target_log_file": "/var/log/neuron-vfio.log"}})" );
    QJsonObject settings = opened["settings"].toObject();
    settings.insert( "page_show", s_scenario != "hidden" );
    settings.insert( "on_failure", s_scenario.startsWith( "abort" ) ? "abort" : "continue" );
    opened.insert( "settings", settings );
    if ( s_scenario == "bad-settings" )
    {
        opened.insert( "findings",
                       QJsonArray { finding( "settings-syntax",
                                             "warning",
                                             QJsonValue(),
                                             "The settings file cannot be read: line 3, column 7: a quote is missing.",
                                             "Nothing is set up unless you choose it." ) } );
    }
    give( value( opened ), answer );
    return NEURON_OK;
}

EXPORT int32_t
neuron_detect( neuron_session, const char*, size_t, char** answer )
{
    std::lock_guard< std::mutex > lock( s_mutex );
    if ( s_scenario == "slow" )
    {
        QThread::msleep( 700 );
    }
    if ( s_scenario == "detect-error" )
    {
        log( NEURON_LOG_ERROR, "exception" );
        give( error( "unexpected", "Something unexpected happened while looking at the computer." ), answer );
        return NEURON_FAILED;
    }
    if ( s_scenario == "garbage" )
    {
        give( QByteArray( "{\"ok\": tru" ), answer );
        return NEURON_OK;
    }
    if ( s_scenario == "no-answer" )
    {
        *answer = nullptr;
        return NEURON_NO_MEMORY;
    }
    give( value( scan() ), answer );
    return NEURON_OK;
}

EXPORT int32_t
neuron_plan( neuron_session, const char* request, size_t length, char** answer )
{
    std::lock_guard< std::mutex > lock( s_mutex );
    give( value( plan( requestOf( request, length )["gpus"].toArray() ) ), answer );
    return NEURON_OK;
}

EXPORT int32_t
neuron_apply( neuron_session, const char* request, size_t length, char** answer )
{
    std::lock_guard< std::mutex > lock( s_mutex );
    s_applyRequest = requestOf( request, length );
    s_run = QJsonObject();
    if ( s_scenario == "apply-error" || s_scenario == "abort-error" )
    {
        give( error( "unexpected", "Something unexpected happened while writing." ), answer );
        return NEURON_FAILED;
    }
    const QByteArray progress = QJsonDocument( text( "Writing the files." ) ).toJson( QJsonDocument::Compact );
    s_callbacks.progress( s_callbacks.context, 0.5, progress.constData(), static_cast< size_t >( progress.size() ) );
    const QByteArray command = s_scenario == "run-timeout" ? R"(["sleep", "5"])"
        : s_scenario == "run-missing"                      ? R"(["/nonexistent/command"])"
                                                           : R"(["sh", "-c", "echo printed; exit 3"])";
    QByteArray printed;
    const int32_t code = s_callbacks.run(
        s_callbacks.context,
        command.constData(),
        static_cast< size_t >( command.size() ),
        1,
        []( void* sink, const char* bytes, size_t count )
        { static_cast< QByteArray* >( sink )->append( bytes, static_cast< int >( count ) ); },
        &printed );
    s_run = { { "exit_code", code }, { "output", QString::fromUtf8( printed ) } };
    s_callbacks.progress( s_callbacks.context, 1.0, progress.constData(), static_cast< size_t >( progress.size() ) );
    if ( s_scenario == "boot-complete" )
    {
        give( value( { { "outcome", "nothing" }, { "abort", false }, { "summary", text( "Nothing to do." ) } } ),
              answer );
        return NEURON_OK;
    }
    give( value( report( s_applyRequest["target_root"].toString(), s_applyRequest["gpus"] ) ), answer );
    return NEURON_OK;
}

EXPORT int32_t
neuron_revert( neuron_session, const char*, size_t, char** answer )
{
    give( value( parse( R"({"restored": [], "kept": [], "findings": []})" ) ), answer );
    return NEURON_OK;
}

EXPORT void
neuron_free( char* answer )
{
    if ( answer )
    {
        --s_outstanding;
        free( answer );
    }
}

EXPORT void
neuron_close( neuron_session )
{
}
}

bool
Fake::load( NeuronApi& api, QString& )
{
    api = { &neuron_version, &neuron_open,   &neuron_detect, &neuron_plan,
            &neuron_apply,   &neuron_revert, &neuron_free,   &neuron_close };
    return true;
}

QJsonObject
Fake::lastApplyRequest()
{
    std::lock_guard< std::mutex > lock( s_mutex );
    return s_applyRequest;
}

QJsonObject
Fake::lastRun()
{
    std::lock_guard< std::mutex > lock( s_mutex );
    return s_run;
}

int
Fake::answersOutstanding()
{
    return s_outstanding;
}
