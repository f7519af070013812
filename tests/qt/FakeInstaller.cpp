/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "FakeInstaller.h"

#include "FakeDocuments.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>
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

/** @brief The situation of documents/ in which a scenario takes place that only the way to the core makes different. */
QString
situation()
{
    static const QHash< QString, QString > s_same {
        { "abort-error", "abort" },    { "apply-error", "two-gpus" }, { "boot-complete", "two-gpus" },
        { "garbage", "two-gpus" },     { "no-answer", "two-gpus" },   { "open-error", "two-gpus" },
        { "run-missing", "two-gpus" }, { "run-timeout", "two-gpus" }, { "slow", "two-gpus" },
    };
    return s_same.value( s_scenario, s_scenario );
}

/** @brief An answer that is an error: what it is about makes no difference on the way. */
QJsonObject
error()
{
    return Fake::answer( "detect-error", "detect" );
}

int32_t
statusOf( const QJsonObject& answer )
{
    return answer["ok"].toBool() ? NEURON_OK : NEURON_FAILED;
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
    const QJsonObject opened = s_scenario == "open-error" ? error() : Fake::answer( situation(), "open" );
    give( opened, answer );
    return statusOf( opened );
}

EXPORT int32_t
neuron_detect( neuron_session, const char*, size_t, char** answer )
{
    std::lock_guard< std::mutex > lock( s_mutex );
    if ( s_scenario == "slow" )
    {
        QThread::msleep( 700 );
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
    const QJsonObject detected = Fake::answer( situation(), "detect" );
    if ( !detected["ok"].toBool() )
    {
        log( NEURON_LOG_ERROR, "exception" );
    }
    give( detected, answer );
    return statusOf( detected );
}

EXPORT int32_t
neuron_plan( neuron_session, const char* request, size_t length, char** answer )
{
    std::lock_guard< std::mutex > lock( s_mutex );
    QStringList gpus;
    for ( const auto& gpu : requestOf( request, length )["gpus"].toArray() )
    {
        gpus.append( gpu.toString() );
    }
    const QJsonObject planned = Fake::planAnswer( situation(), gpus.join( ' ' ) );
    give( planned, answer );
    return statusOf( planned );
}

EXPORT int32_t
neuron_apply( neuron_session, const char* request, size_t length, char** answer )
{
    std::lock_guard< std::mutex > lock( s_mutex );
    s_applyRequest = requestOf( request, length );
    s_run = QJsonObject();
    if ( s_scenario == "apply-error" || s_scenario == "abort-error" )
    {
        give( error(), answer );
        return NEURON_FAILED;
    }
    // What it is doing is said as each step is in the report.
    const QJsonObject doing = Fake::report( situation() )["steps"].toArray().first().toObject()["text"].toObject();
    const QByteArray progress = QJsonDocument( doing ).toJson( QJsonDocument::Compact );
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
        // A second stage that did nothing answers with the report of the first.
        give( QJsonObject { { "ok", true }, { "value", s_applyRequest["before"] } }, answer );
        return NEURON_OK;
    }
    const QJsonValue gpus = s_applyRequest["gpus"];
    const bool isNothing = gpus.isArray() && gpus.toArray().isEmpty();
    const bool isNotMounted = s_applyRequest["target_root"].toString().isEmpty();
    const char* question = isNotMounted       ? "apply_not_mounted"
        : isNothing                           ? "apply_nothing"
        : s_applyRequest.contains( "before" ) ? "apply_both"
                                              : "apply";
    give( Fake::answer( situation(), question ), answer );
    return NEURON_OK;
}

EXPORT int32_t
neuron_revert( neuron_session, const char*, size_t, char** answer )
{
    give( error(), answer );
    return NEURON_FAILED;
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
