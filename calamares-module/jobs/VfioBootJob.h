/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_VFIOBOOTJOB_H
#define NEURON_VFIOBOOTJOB_H

#include "core/InstallerCore.h"

#include "CppJob.h"

#include <memory>

/** @brief Completes the boot entries, after Calamares has installed the boot loader.
 *
 * Calamares' bootloader module writes the entries of systemd-boot and rEFInd
 * anew, so what VfioJob wrote there before is gone by then. What was set up
 * stands in the target; nothing is chosen here.
 */
class VfioBootJob : public Calamares::CppJob
{
    Q_OBJECT
public:
    explicit VfioBootJob( InstallerCore::Loader loader, QObject* parent = nullptr );

    QString prettyName() const override;
    QString prettyStatusMessage() const override;
    void setConfigurationMap( const QVariantMap& configurationMap ) override;
    Calamares::JobResult exec() override;

private:
    const InstallerCore::Loader m_loader;
    /// As the configuration wants it; Calamares hands that over after it made the job.
    std::shared_ptr< InstallerCore > m_core;
};

#endif
