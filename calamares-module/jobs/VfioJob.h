/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_VFIOJOB_H
#define NEURON_VFIOJOB_H

#include "core/InstallerCore.h"

#include "Job.h"

#include <QJsonObject>

#include <memory>
#include <mutex>

/** @brief Writes what was chosen into the installed system. */
class VfioJob : public Calamares::Job
{
    Q_OBJECT
public:
    /** @brief A job that asks @p core to apply @p request, which lacks the target root only. */
    VfioJob( std::shared_ptr< InstallerCore > core, const QJsonObject& request );

    QString prettyName() const override;
    QString prettyStatusMessage() const override;
    Calamares::JobResult exec() override;

private:
    void onProgress( double fraction, const QJsonObject& text );

    const std::shared_ptr< InstallerCore > m_core;
    const QJsonObject m_request;

    /// The status is written in the job's thread and read in the GUI thread.
    mutable std::mutex m_statusMutex;
    QString m_status;
};

#endif
