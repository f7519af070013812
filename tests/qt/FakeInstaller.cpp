/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "FakeInstaller.h"

#include "FakeDocuments.h"

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
    QJsonObject opened = Fake::parse( R"({"version": "0.2.0-alpha", "runtime": "none", "findings": [],
        "settings": {"page_show": true, "page_default": "recommended", "page_preview": true, "on_failure": "continue",
                     "log_level": "debug", "target_log_file": "/var/log/neuron-vfio.log"}})" );
    QJsonObject settings = opened["settings"].toObject();
    settings.insert( "page_show", s_scenario != "hidden" );
    settings.insert( "on_failure", s_scenario.startsWith( "abort" ) ? "abort" : "continue" );
    opened.insert( "settings", settings );
    if ( s_scenario == "bad-settings" )
    {
        opened.insert(
            "findings",
            QJsonArray { Fake::finding( "settings-syntax",
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
    give( value( Fake::scan( s_scenario ) ), answer );
    return NEURON_OK;
}

EXPORT int32_t
neuron_plan( neuron_session, const char* request, size_t length, char** answer )
{
    std::lock_guard< std::mutex > lock( s_mutex );
    give( value( Fake::plan( s_scenario, requestOf( request, length )["gpus"].toArray() ) ), answer );
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
    const QByteArray progress = QJsonDocument( Fake::text( "Writing the files." ) ).toJson( QJsonDocument::Compact );
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
        give( value( { { "outcome", "nothing" }, { "abort", false }, { "summary", Fake::text( "Nothing to do." ) } } ),
              answer );
        return NEURON_OK;
    }
    give( value( Fake::report( s_scenario, s_applyRequest["target_root"].toString(), s_applyRequest["gpus"] ) ),
          answer );
    return NEURON_OK;
}

EXPORT int32_t
neuron_revert( neuron_session, const char*, size_t, char** answer )
{
    give( value( Fake::parse( R"({"restored": [], "kept": [], "findings": []})" ) ), answer );
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
