/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_TARGETAPPLY_H
#define NEURON_TARGETAPPLY_H

#include "core/InstallerCore.h"

#include "Job.h"

#include <QJsonObject>
#include <QString>

#include <functional>

/** @brief Applying to the system that Calamares is installing; what both jobs have in common.
 *
 * Calamares knows no result between success and the end of the installation,
 * so a failure is a success with a report, unless the settings want it to end.
 */
namespace TargetApply
{
using Progress = std::function< void( double fraction, const QJsonObject& text ) >;

/** @brief The key in global storage with what came of it: the core's apply document, as a map.
 *
 * When both jobs did something it is one document, in which each step has the member "stage": "before_boot_loader" or "after_boot_loader".
 */
QString storageKey();

/** @brief Where the installed system is mounted; empty when it is not. */
QString targetRoot();

/** @brief Asks @p core to apply @p request, which lacks the target root only; the report, also of a failure. */
QJsonObject run( InstallerCore& core, QJsonObject request, const Progress& progress );

/** @brief What is in global storage now; empty when there is nothing. */
QJsonObject stored();
/** @brief Leaves @p report in global storage, for the page that shows it. */
void store( const QJsonObject& report );

/** @brief Key in global storage: the page was passed over because there was nothing to decide. */
QString passedOverKey();

/** @brief Writes what went wrong into the log, and says how the installation goes on. */
Calamares::JobResult conclude( const QJsonObject& report );

/** @brief A text document that is in the user's language already. */
QJsonObject textDocument( const QString& text );
}  // namespace TargetApply

#endif
