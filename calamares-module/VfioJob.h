/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_VFIOJOB_H
#define NEURON_VFIOJOB_H

#include "InstallerCore.h"

#include "Job.h"

#include <QJsonObject>

#include <memory>
#include <mutex>

/** @brief Writes what was chosen into the installed system.
 *
 * Calamares knows no result between success and the end of the installation,
 * so a failure is a success with a report, unless the settings want it to end.
 */
class VfioJob : public Calamares::Job
{
    Q_OBJECT
public:
    /** @brief A job that asks @p core to apply @p request, which lacks the target root only. */
    VfioJob( std::shared_ptr< InstallerCore > core, const QJsonObject& request );

    QString prettyName() const override;
    QString prettyStatusMessage() const override;
    Calamares::JobResult exec() override;

    /** @brief The key in global storage with what came of it: the core's apply document, as a map. */
    static QString storageKey();

private:
    void onProgress( double fraction, const QJsonObject& text );
    static int runInTarget( const QStringList& command, int timeoutSeconds, QString& output );
    Calamares::JobResult failed( const CoreProblem& problem );
    static Calamares::JobResult finish( const QJsonObject& report );

    const std::shared_ptr< InstallerCore > m_core;
    QJsonObject m_request;

    /// The status is written in the job's thread and read in the GUI thread.
    mutable std::mutex m_statusMutex;
    QString m_status;
};

#endif
