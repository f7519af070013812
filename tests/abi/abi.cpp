/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Treats the C ABI as badly as a caller can: null pointers, impossible lengths, text that is not UTF-8, deep and
 * huge JSON, sessions that were never open, callbacks that call back, several threads at once. Whatever comes, the
 * answer is a status and a document, or nothing at all, and the process goes on. The library is loaded as the page
 * loads it.
 *
 *   abi HOST_ROOT TARGET_ROOT     ends with the line `N passed, N failed`
 *
 * TARGET_ROOT/etc/always.toml has settings with which applying runs commands.
 */
#include "core/InstallerCore.h"
#include "host/Host.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <atomic>
#include <cstdio>
#include <cstring>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace
{
NeuronApi api;
std::string hostRoot;
int passed = 0;
int failed = 0;

void
check( bool condition, const char* what )
{
    ( condition ? passed : failed )++;
    std::printf( "%s %s\n", condition ? "ok" : "FAIL", what );
}

/** @brief A status and an answer, given back. */
struct Result
{
    int32_t status;
    std::string answer;

    bool isOk() const { return status == NEURON_OK && answer.rfind( "{\"ok\":true", 0 ) == 0; }
    bool isError( int32_t expected, const char* code ) const
    {
        return status == expected && answer.rfind( "{\"ok\":false", 0 ) == 0
            && answer.find( std::string( "\"code\":\"" ) + code + "\"" ) != std::string::npos;
    }
};

/** @brief Makes a call that puts its answer where it is told, and gives the answer back. */
template < typename Function >
Result
take( Function function )
{
    char* answer = nullptr;
    const int32_t status = function( &answer );
    Result result { status, answer ? answer : "" };
    api.free( answer );
    return result;
}

using Call = int32_t ( * )( neuron_session, const char*, size_t, char** );

Result
call( Call function, neuron_session session, const std::string& request )
{
    return take( [&]( char** answer ) { return function( session, request.data(), request.size(), answer ); } );
}

neuron_session
openSession( const neuron_callbacks* callbacks = nullptr )
{
    neuron_session session = 0;
    const std::string options
        = "{\"host_root\":\"" + hostRoot + "\",\"settings_file\":\"/nonexistent/installer.toml\",\"client\":\"abi\"}";
    take( [&]( char** answer ) { return api.open( options.data(), options.size(), callbacks, &session, answer ); } );
    return session;
}

void
tryArguments()
{
    neuron_session session = 0;
    check( api.version() == NEURON_ABI_VERSION, "the version is that of the header" );
    check( take( [&]( char** answer ) { return api.open( nullptr, 0, nullptr, &session, answer ); } )
                   .isError( NEURON_BAD_ARGUMENT, "bad-argument" )
               && session == 0,
           "open refuses options that are not there" );
    check( api.open( "{}", 2, nullptr, nullptr, nullptr ) == NEURON_BAD_ARGUMENT, "open refuses to answer nowhere" );
    check( take( [&]( char** answer ) { return api.open( "{}", 2, nullptr, nullptr, answer ); } )
               .isError( NEURON_BAD_ARGUMENT, "bad-argument" ),
           "open refuses a session that goes nowhere" );

    session = openSession();
    check( session != 0, "a session opens without callbacks" );
    for ( const Call function : { api.detect, api.plan, api.apply, api.revert } )
    {
        check( function( session, "{}", 2, nullptr ) == NEURON_BAD_ARGUMENT, "a call refuses to answer nowhere" );
        check( take( [&]( char** answer ) { return function( session, nullptr, 5, answer ); } )
                   .isError( NEURON_BAD_ARGUMENT, "bad-argument" ),
               "a call refuses a null request" );
        // The length is what is impossible: not a byte of the request is looked at.
        check( take( [&]( char** answer ) { return function( session, "{}", SIZE_MAX, answer ); } )
                   .isError( NEURON_BAD_ARGUMENT, "bad-argument" ),
               "a call refuses an impossible length" );
        check( call( function, session, "{\"gpus\":\"\xff\xfe\"}" ).isError( NEURON_BAD_ARGUMENT, "bad-argument" ),
               "a call refuses what is not UTF-8" );
        check( call( function, session, std::string( 200000, '[' ) ).isError( NEURON_BAD_ARGUMENT, "bad-argument" ),
               "a call refuses JSON that is too deep" );
        check( call( function, session, "{\"gpus\":[" + std::string( 900000, ' ' ) )
                   .isError( NEURON_BAD_ARGUMENT, "bad-argument" ),
               "a call refuses JSON that does not end" );
        check( call( function, session, "null" ).isError( NEURON_BAD_ARGUMENT, "bad-argument" ),
               "a call refuses null" );
        check( call( function, session + 1000, "{}" ).isError( NEURON_BAD_SESSION, "bad-session" ),
               "a call refuses a session that was never open" );
        check( call( function, -1, "{}" ).isError( NEURON_BAD_SESSION, "bad-session" ),
               "a call refuses a negative session" );
    }
    check( call( api.detect, session, "{}" ).isOk(), "detection still answers" );
    check( call( api.plan, session, "{\"gpus\":[\"0000:01:00.0\"]}" ).isOk(), "a plan still answers" );
    check( call( api.plan, session, "{\"gpus\":[\"../../etc\"]}" ).isError( NEURON_FAILED, "bad-request" ),
           "a plan refuses what is no address" );
    std::string many = "{\"gpus\":[\"0000:01:00.0\"";
    while ( many.size() < 900000 )
    {
        many += ",\"0000:01:00.0\"";
    }
    const Result manyPlan = call( api.plan, session, many + "]}" );
    check( manyPlan.isOk() || manyPlan.isError( NEURON_FAILED, "bad-request" ),
           "a plan answers a request with 60000 addresses" );
    check( call( api.apply, session, "{\"gpus\":[]}" ).isError( NEURON_FAILED, "bad-request" ),
           "applying needs a target root" );
    check( call( api.revert, session, "{\"target_root\":\"/nonexistent\"}" ).isError( NEURON_FAILED, "target-missing" ),
           "reverting needs a target root that exists" );
    api.close( session );
    check( call( api.detect, session, "{}" ).isError( NEURON_BAD_SESSION, "bad-session" ),
           "a closed session is refused" );
    api.close( session );
    api.close( 0 );
    api.free( nullptr );
    check( true, "closing twice and freeing nothing does nothing" );
}

struct Recursion
{
    neuron_session session;
    int32_t status;
    int lines;
};

void
callBack( void* context, int32_t, const char*, size_t )
{
    auto* recursion = static_cast< Recursion* >( context );
    recursion->lines++;
    if ( recursion->session )
    {
        char* answer = nullptr;
        recursion->status = api.detect( recursion->session, "{}", 2, &answer );
        api.free( answer );
        // Not from in here either: the call around this one still needs the session.
        api.close( recursion->session );
    }
}

void
tryCallbacks()
{
    Recursion recursion {};
    neuron_callbacks callbacks {};
    callbacks.size = sizeof( callbacks );
    callbacks.context = &recursion;
    callbacks.log = &callBack;
    const neuron_session session = openSession( &callbacks );
    check( recursion.lines > 0, "the log gets lines" );
    recursion.session = session;
    check( call( api.detect, session, "{}" ).isOk(), "a callback that calls back does not spoil the call" );
    check( recursion.status == NEURON_BAD_ARGUMENT, "a callback that calls back is refused" );
    recursion.session = 0;
    check( call( api.detect, session, "{}" ).isOk(), "a callback cannot close its session" );
    api.close( session );

    Recursion older {};
    neuron_callbacks shorter {};
    shorter.size = sizeof( size_t ) + sizeof( void* );
    shorter.context = &older;
    shorter.log = &callBack;
    const neuron_session without = openSession( &shorter );
    check( older.lines == 0 && call( api.detect, without, "{}" ).isOk(),
           "callbacks beyond the given size are not looked at" );
    api.close( without );
}

void
tryThreads()
{
    const neuron_session session = openSession();
    std::atomic< int > good { 0 };
    std::vector< std::thread > threads;
    for ( int i = 0; i < 4; i++ )
    {
        threads.emplace_back(
            [&]
            {
                for ( int n = 0; n < 50; n++ )
                {
                    good += call( api.detect, session, "{}" ).isOk() ? 1 : 0;
                    const neuron_session own = openSession();
                    good += call( api.plan, own, "{\"gpus\":[\"0000:01:00.0\"]}" ).isOk() ? 1 : 0;
                    api.close( own );
                }
            } );
    }
    for ( auto& thread : threads )
    {
        thread.join();
    }
    check( good == 400, "four threads get all of their 400 answers" );

    std::thread closer( [&] { api.close( session ); } );
    bool isSound = true;
    for ( int n = 0; n < 100; n++ )
    {
        const Result result = call( api.detect, session, "{}" );
        isSound = isSound && ( result.isOk() || result.isError( NEURON_BAD_SESSION, "bad-session" ) );
    }
    closer.join();
    check( isSound, "a session that is closed meanwhile answers or is refused" );
}

/** @brief What the page's own callbacks throw must not reach C#. */
void
tryThrowing( const char* targetRoot )
{
    InstallerCore core( &loadNeuronApi,
                        { { QStringLiteral( "client" ), QStringLiteral( "abi" ) },
                          { QStringLiteral( "host_root" ), QString::fromStdString( hostRoot ) },
                          { QStringLiteral( "settings_file" ),
                            QString::fromUtf8( targetRoot ) + QStringLiteral( "/etc/always.toml" ) } } );
    int reports = 0, commands = 0;
    ApplyCallbacks callbacks;
    callbacks.progress = [&]( double, const QJsonObject& )
    {
        reports++;
        throw std::runtime_error( "progress" );
    };
    callbacks.run = [&]( const QStringList&, int, QString& ) -> int
    {
        commands++;
        throw 42;
    };
    const CoreAnswer answer
        = core.apply( { { QStringLiteral( "target_root" ), QString::fromUtf8( targetRoot ) },
                        { QStringLiteral( "gpus" ), QJsonArray { QStringLiteral( "0000:01:00.0" ) } },
                        { QStringLiteral( "confirmed" ), true },
                        { QStringLiteral( "choice_offered" ), true },
                        { QStringLiteral( "stage" ), QStringLiteral( "installed" ) } },
                      callbacks );
    check( reports > 0 && commands > 0, "applying reports and runs commands" );
    check( answer.ok
               && answer.value[QLatin1String( "commands" )].toArray()[0].toObject()[QLatin1String( "exit_code" )] == -2,
           "a callback that throws is a command that could not be started" );
}
}  // namespace

int
main( int argc, char** argv )
{
    QCoreApplication application( argc, argv );
    if ( argc != 3 )
    {
        std::fprintf( stderr, "usage: abi HOST_ROOT TARGET_ROOT\n" );
        return 2;
    }
    hostRoot = argv[1];
    QString problem;
    if ( !loadNeuronApi( api, problem ) )
    {
        std::fprintf( stderr, "%s\n", qPrintable( problem ) );
        return 2;
    }
    tryArguments();
    tryCallbacks();
    tryThreads();
    tryThrowing( argv[2] );
    std::printf( "%d passed, %d failed\n", passed, failed );
    return failed == 0 ? 0 : 1;
}
