/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_INSTALLERCORE_H
#define NEURON_INSTALLERCORE_H

#include "core/CoreText.h"
#include "host/Host.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <functional>
#include <mutex>

/** @brief Why the core could not answer, for the user. */
struct CoreProblem
{
    QString code;
    /// "message" and "advice" as findings have them: with keys, unless they are in the user's language already.
    QJsonObject sentences;

    /// One sentence that says what is wrong.
    QString message() const { return CoreText::member( sentences, QStringLiteral( "message" ) ); }
    /// What to do about it; may be empty.
    QString advice() const { return CoreText::member( sentences, QStringLiteral( "advice" ) ); }
};

/** @brief The value the core answered with, or the problem. */
struct CoreAnswer
{
    bool ok = false;
    QJsonObject value;
    CoreProblem problem;
};

/** @brief What the core needs while it applies a plan. */
struct ApplyCallbacks
{
    /// How far it is (0.0 to 1.0), and a text document about what it is doing.
    std::function< void( double fraction, const QJsonObject& text ) > progress;
    /// Runs a command in the target, returns its exit code and adds what it printed to @c output.
    std::function< int( const QStringList& command, int timeoutSeconds, QString& output ) > run;
};

/** @brief The C# library, as JSON documents. The only class that knows the C interface.
 *
 * The library is loaded by the first open(), not before: a plugin that
 * depends on it would stop the whole installer where it is missing. Every
 * function blocks until the answer is there and may be called from any
 * thread but the GUI thread.
 */
class InstallerCore
{
public:
    using Loader = std::function< bool( NeuronApi& api, QString& problem ) >;

    /** @brief What the configuration of a Calamares module says for open(): the settings file and the host root. */
    static QJsonObject options( const QVariantMap& configurationMap );

    /** @brief A core that is loaded with @p loader and opened with @p options, once it is needed. */
    InstallerCore( Loader loader, const QJsonObject& options );
    ~InstallerCore();

    InstallerCore( const InstallerCore& ) = delete;
    InstallerCore& operator=( const InstallerCore& ) = delete;

    /** @brief Loads the library and opens the session; later calls return the first answer. */
    CoreAnswer open();
    CoreAnswer detect();
    CoreAnswer plan( const QStringList& gpus );
    CoreAnswer apply( const QJsonObject& request, const ApplyCallbacks& callbacks );

private:
    using Call = int32_t ( * )( neuron_session, const char*, size_t, char** );

    CoreAnswer load();
    CoreAnswer call( Call NeuronApi::* function, const char* name, const QJsonObject& request );
    CoreAnswer take( const char* name, int32_t status, char* answer );

    static void onLog( void* context, int32_t level, const char* text, size_t length );
    static void onProgress( void* context, double fraction, const char* text, size_t length );
    static int32_t
    onRun( void* context, const char* argv, size_t length, int32_t timeoutSeconds, neuron_output output, void* sink );

    const Loader m_loader;
    const QJsonObject m_options;
    NeuronApi m_api;
    neuron_session m_session = 0;
    neuron_callbacks m_callbacks {};

    std::mutex m_openMutex;
    bool m_opened = false;
    CoreAnswer m_openAnswer;

    /// Set while an apply runs; the core calls back from that call only.
    std::mutex m_applyMutex;
    const ApplyCallbacks* m_applying = nullptr;
};

#endif
