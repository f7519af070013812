/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_FAKEINSTALLER_H
#define NEURON_FAKEINSTALLER_H

#include "host/Host.h"

#include <QJsonObject>
#include <QString>

/** @brief The functions of neuron_installer.h with answers prepared beforehand.
 *
 * Which answers is the name of the settings file without its folder and ending, such as "two-gpus" for
 * /anywhere/two-gpus.toml. It is also built as
 * libneuron-installer.so, for the host nativeaot.
 */
namespace Fake
{
/** @brief A loader as InstallerCore takes it. */
bool load( NeuronApi& api, QString& problem );

/** @brief The last request that apply was called with. */
QJsonObject lastApplyRequest();
/** @brief What the run callback returned and printed during the last apply. */
QJsonObject lastRun();
/** @brief Answers that were given and not yet given back. */
int answersOutstanding();
}  // namespace Fake

#endif
