/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "calamares/ReportEnd.h"

#include "ViewManager.h"
#include "viewpages/ViewStep.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

namespace
{
/** @brief Answers for the user whether to lose the installation.
 *
 * A branding's bar of buttons in QML reads from Calamares itself whether "Cancel" is on, and there it is.
 */
void
answerCancelQuestion( QMessageBox* box )
{
    auto* manager = Calamares::ViewManager::instance();
    // A failed installation is told in a box of another kind.
    if ( box && box->icon() == QMessageBox::Question && box->parentWidget() == manager->centralWidget()
         && box->button( QMessageBox::Yes ) )
    {
        QMetaObject::invokeMethod( box->button( QMessageBox::Yes ), "click", Qt::QueuedConnection );
    }
}
}  // namespace

void
ReportEnd::leaveCancelOut( Calamares::ViewStep* report )
{
    auto* manager = Calamares::ViewManager::instance();
    // Calamares switches the button on after the page is shown, and means every page but the last.
    QMetaObject::invokeMethod(
        report,
        [report, manager]
        {
            if ( manager->currentStep() == report )
            {
                emit manager->quitEnabledChanged( false );
            }
        },
        Qt::QueuedConnection );
}

bool
ReportEnd::take( Calamares::ViewStep* report, QObject* receiver, QEvent* event )
{
    // The type first: every event of the installer comes by here.
    if ( ( event->type() != QEvent::Close && event->type() != QEvent::Show )
         || Calamares::ViewManager::instance()->currentStep() != report )
    {
        return false;
    }
    if ( event->type() == QEvent::Close && receiver == report->widget()->window() )
    {
        // Calamares would ask whether a finished installation shall be lost.
        event->ignore();
        QCoreApplication::quit();
        return true;
    }
    if ( event->type() == QEvent::Show )
    {
        answerCancelQuestion( qobject_cast< QMessageBox* >( receiver ) );
    }
    return false;
}
