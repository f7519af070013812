/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_REPORTEND_H
#define NEURON_REPORTEND_H

class QEvent;
class QObject;

namespace Calamares
{
class ViewStep;
}

/** @brief The ways out of the report: behind it nothing is left that closing the window could lose. */
namespace ReportEnd
{
/** @brief Leaves out "Cancel", which would threaten to lose an installation that is finished: Next is the way on. */
void leaveCancelOut( Calamares::ViewStep* report );
/** @brief Ends the installer where its window is closed, or "Cancel" pressed all the same. True when the event is done with. */
bool take( Calamares::ViewStep* report, QObject* receiver, QEvent* event );
}  // namespace ReportEnd

#endif
