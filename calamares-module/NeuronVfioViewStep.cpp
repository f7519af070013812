/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "NeuronVfioViewStep.h"

#include "calamares/GuiTime.h"
#include "calamares/Log.h"
#include "calamares/Translation.h"
#include "core/CoreText.h"
#include "core/TargetApply.h"
#include "host/Host.h"
#include "host/MemoryBarrier.h"
#include "jobs/VfioJob.h"
#include "page/Config.h"
#include "page/Report.h"

#include "Branding.h"
#include "CalamaresVersion.h"
#include "GlobalStorage.h"
#include "JobQueue.h"
#include "ViewManager.h"
#include "calamares/CalamaresCompat.h"

#include <QApplication>
#include <QFontMetrics>
#include <QJsonArray>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTextBoundaryFinder>
#include <QWidget>
#ifdef NEURON_CALAMARES_32
#include "calamares/QuickWidgetAccess.h"

#include <QQuickWidget>
#endif

#include <chrono>

CALAMARES_PLUGIN_FACTORY_DEFINITION( NeuronVfioViewStepFactory, registerPlugin< NeuronVfioViewStep >(); )

namespace
{
// As soon as the plugin is loaded.
const MemoryBarrier s_memoryBarrier;

// The welcome page is visible but waits for every module's requirements; a computer is looked at in well below that.
constexpr std::chrono::seconds s_requirementsTimeout { 8 };

/** @brief What the branding paints the current step in; empty when it does not say. */
QString
brandColor()
{
    const auto* branding = Calamares::Branding::instance();
#ifdef NEURON_CALAMARES_32
    return branding ? branding->styleString( Calamares::Branding::SidebarBackgroundSelected ) : QString();
#else
    return branding ? branding->styleString( Calamares::Branding::SidebarBackgroundCurrent ) : QString();
#endif
}

/** @brief The text in lines of at most that width: the summary page cuts off what is longer. */
QString
inLines( const QString& text, const QFontMetrics& metrics, int width )
{
    QString lines;
    int lineStart = 0;
    int wordEnd = 0;
    QTextBoundaryFinder finder( QTextBoundaryFinder::Line, text );
    while ( finder.toNextBoundary() >= 0 )
    {
        const int end = static_cast< int >( finder.position() );
        if ( wordEnd > lineStart
             && metrics.horizontalAdvance( text.mid( lineStart, end - lineStart ).trimmed() ) > width )
        {
            lines += text.mid( lineStart, wordEnd - lineStart ).trimmed() + '\n';
            lineStart = wordEnd;
        }
        wordEnd = end;
    }
    return lines + text.mid( lineStart );
}

/** @brief The window of the QML items that a key event is sent to; nullptr when it goes to something else. */
QQuickWindow*
quickWindow( QObject* receiver )
{
#ifdef NEURON_CALAMARES_32
    auto* widget = qobject_cast< QQuickWidget* >( receiver );
    return widget ? widget->quickWindow() : nullptr;
#else
    return qobject_cast< QQuickWindow* >( receiver );
#endif
}

/** @brief Is there nothing on the page after this item, or before it, that the Tab key could go to? */
bool
isAtTheEnd( QQuickWindow* window, bool isForward )
{
    auto* item = window->activeFocusItem();
    auto* first = window->contentItem()->nextItemInFocusChain( true );
    return item && item->activeFocusOnTab() && ( isForward ? item->nextItemInFocusChain( true ) : item ) == first;
}

/** @brief Gives the focus to the widget outside @p page that the Tab key goes to. */
bool
leave( QWidget* page, bool isForward )
{
    const auto further = [isForward]( QWidget* widget )
    { return isForward ? widget->nextInFocusChain() : widget->previousInFocusChain(); };
    for ( auto* widget = further( page ); widget != page; widget = further( widget ) )
    {
        if ( !page->isAncestorOf( widget ) && widget->focusPolicy() & Qt::TabFocus && widget->isVisible()
             && widget->isEnabled() )
        {
            widget->activateWindow();
            widget->setFocus( isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason );
            return true;
        }
    }
    return false;
}
}  // namespace

NeuronVfioViewStep::NeuronVfioViewStep( QObject* parent )
    : Calamares::QmlViewStep( parent )
{
    QCoreApplication::instance()->installEventFilter( this );
#ifdef NEURON_CALAMARES_32
    static const bool isInstalled = ( installQuickWidgetAccess(), true );
    Q_UNUSED( isInstalled )
#endif
}

QString
NeuronVfioViewStep::prettyName() const
{
    return m_report ? tr( "Report" ) : tr( "Graphics" );
}

QString
NeuronVfioViewStep::prettyStatus() const
{
    if ( !m_config )
    {
        return QString();
    }
    // The summary page has the width of ours, and indents what it says about a step on both sides.
    const QFontMetrics metrics( QApplication::font() );
    const int room = ( m_widthOfPage > 0 ? m_widthOfPage : 600 ) - 12 * metrics.height();
    QStringList lines;
    for ( const auto& line : m_config->summaryLines().split( '\n' ) )
    {
        lines.append( inLines( line, metrics, std::max( room, 12 * metrics.height() ) ) );
    }
    return lines.join( '\n' );
}

bool
NeuronVfioViewStep::isAtEnd() const
{
    return !m_config || !m_config->shouldAskConfirmation();
}

void
NeuronVfioViewStep::next()
{
    if ( m_config && m_config->shouldAskConfirmation() )
    {
        m_config->askConfirmation();
    }
}

bool
NeuronVfioViewStep::isNextEnabled() const
{
    return !m_config || !m_config->isWorthWaiting();
}

QObject*
NeuronVfioViewStep::getConfig()
{
    return m_config ? static_cast< QObject* >( m_config ) : m_report;
}

void
NeuronVfioViewStep::setConfigurationMap( const QVariantMap& configurationMap )
{
    const GuiTime time( "loading the step" );
    if ( Calamares::getString( configurationMap, QStringLiteral( "page" ) ) == QLatin1String( "report" ) )
    {
        m_report = new Report( this );
        m_report->setBrandColor( brandColor() );
        m_report->setColorScheme(
            Calamares::getString( configurationMap, QStringLiteral( "theme" ), QStringLiteral( "auto" ) ) );
        connect(
            Calamares::JobQueue::instance(), &Calamares::JobQueue::failed, m_report, &Report::setInstallationFailed );
    }
    else
    {
        Log::debug( QStringLiteral( "module %1 for Calamares %2, built with Qt %3, running with Qt %4" )
                        .arg( QStringLiteral( NEURON_VERSION ),
                              QStringLiteral( CALAMARES_VERSION ),
                              QStringLiteral( QT_VERSION_STR ),
                              QLatin1String( qVersion() ) ) );
        m_config = new Config( &loadNeuronApi, this );
        m_config->setBrandColor( brandColor() );
        connect( m_config, &Config::stateChanged, this, [this] { emit nextStatusChanged( isNextEnabled() ); } );
        connect( m_config, &Config::stateChanged, this, &NeuronVfioViewStep::passIfUnwanted );
        m_config->setConfigurationMap( configurationMap );
    }
    auto* manager = Calamares::ViewManager::instance();
    m_currentIndex = manager->currentStepIndex();
    connect( manager,
             &Calamares::ViewManager::currentStepChanged,
             this,
             [this, manager]
             {
                 m_previousIndex = m_currentIndex;
                 m_currentIndex = manager->currentStepIndex();
             } );
    // Last, since it hands the config to QML.
    QmlViewStep::setConfigurationMap( configurationMap );
    CALAMARES_RETRANSLATE( retranslate(); );
}

void
NeuronVfioViewStep::retranslate()
{
    loadTranslation();
    if ( m_config )
    {
        m_config->retranslate();
    }
    if ( m_report )
    {
        m_report->retranslate();
    }
    // Calamares 3.3 gives every QML page an engine of its own and tells it nothing about a new language.
    if ( auto* engine = findChild< QQmlEngine* >() )
    {
        engine->retranslate();
    }
}

void
NeuronVfioViewStep::onActivate()
{
    if ( m_report )
    {
        m_report->read();
        leaveCancelOut();
    }
    if ( isUnwanted() )
    {
        passIfUnwanted();
        return;
    }
    const GuiTime time( "showing the page" );
    QmlViewStep::onActivate();
    focusPage();
}

void
NeuronVfioViewStep::onLeave()
{
    m_widthOfPage = widget()->width();
    if ( m_config )
    {
        m_config->storeChoice();
    }
    QmlViewStep::onLeave();
}

/** @brief Lets the Tab key into the page.
 *
 * Calamares 3.3 shows QML through a container that takes no focus by itself.
 */
void
NeuronVfioViewStep::focusPage()
{
    const auto children = widget()->findChildren< QWidget* >();
    for ( auto* child : children )
    {
        if ( child->inherits( "QWindowContainer" ) )
        {
            child->setFocusPolicy( Qt::StrongFocus );
            child->setFocus();
        }
    }
}

/** @brief Lets the Tab key out of the page; QML would begin again at the first item. */
bool
NeuronVfioViewStep::eventFilter( QObject* receiver, QEvent* event )
{
    if ( m_report && event->type() == QEvent::Close && receiver == widget()->window()
         && Calamares::ViewManager::instance()->currentStep() == this )
    {
        // Calamares would ask whether a finished installation shall be lost.
        event->ignore();
        QCoreApplication::quit();
        return true;
    }
    if ( m_report && event->type() == QEvent::Show && Calamares::ViewManager::instance()->currentStep() == this )
    {
        answerCancelQuestion( qobject_cast< QMessageBox* >( receiver ) );
    }
    if ( event->type() == QEvent::KeyPress )
    {
        const int key = static_cast< QKeyEvent* >( event )->key();
        const bool isForward = key == Qt::Key_Tab;
        if ( ( isForward || key == Qt::Key_Backtab ) && Calamares::ViewManager::instance()->currentStep() == this )
        {
            auto* window = quickWindow( receiver );
            return window && isAtTheEnd( window, isForward ) && leave( widget(), isForward );
        }
    }
    return false;
}

/** @brief On the report "Cancel" would threaten to lose an installation that is finished: Next is the way on.
 *
 * Calamares switches the button on after the page is shown, and means every page but the last.
 */
void
NeuronVfioViewStep::leaveCancelOut()
{
    auto* manager = Calamares::ViewManager::instance();
    QMetaObject::invokeMethod(
        this,
        [this, manager]
        {
            if ( manager->currentStep() == this )
            {
                emit manager->quitEnabledChanged( false );
            }
        },
        Qt::QueuedConnection );
}

/** @brief Ends the installer where "Cancel" could be pressed all the same, in place of asking whether to lose the installation.
 *
 * A branding's bar of buttons in QML reads from Calamares itself whether the button is on, and there it is.
 */
void
NeuronVfioViewStep::answerCancelQuestion( QMessageBox* box )
{
    auto* manager = Calamares::ViewManager::instance();
    // A failed installation is told in a box of another kind.
    if ( box && box->icon() == QMessageBox::Question && box->parentWidget() == manager->centralWidget()
         && box->button( QMessageBox::Yes ) )
    {
        QMetaObject::invokeMethod( box->button( QMessageBox::Yes ), "click", Qt::QueuedConnection );
    }
}

bool
NeuronVfioViewStep::isUnwanted() const
{
    if ( m_report )
    {
        return m_report->outcome() == QLatin1String( "nothing" )
            && Calamares::JobQueue::instance()->globalStorage()->contains( TargetApply::passedOverKey() );
    }
    return m_config && m_config->isReady() && !m_config->isPageWanted();
}

/** @brief Goes on in the direction the user came, when the maintainer does not want the page to be seen.
 *
 * Calamares cannot take a step out of its list, and the settings are known only after that list is made. Going on
 * from the event loop, before anything is painted, comes closest to a step that is not there.
 */
void
NeuronVfioViewStep::passIfUnwanted()
{
    auto* manager = Calamares::ViewManager::instance();
    if ( !isUnwanted() || manager->currentStep() != this )
    {
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, manager]
        {
            if ( manager->currentStep() != this )
            {
                return;
            }
            Log::debug( m_report ? QStringLiteral( "there is nothing to report, passing over the page" )
                                 : QStringLiteral( "the page is not wanted, passing over it" ) );
            m_previousIndex > m_currentIndex ? manager->back() : manager->next();
        },
        Qt::QueuedConnection );
}

Calamares::JobList
NeuronVfioViewStep::jobs() const
{
    if ( !m_config )
    {
        return {};
    }
    const GuiTime time( "making the job" );
    auto* storage = Calamares::JobQueue::instance()->globalStorage();
    if ( m_config->isReady() && !m_config->isPageWanted() && !m_config->hasSelectableGpu() )
    {
        storage->insert( TargetApply::passedOverKey(), true );
    }
    else
    {
        storage->remove( TargetApply::passedOverKey() );
    }
    // Once more: on leaving the page the core may still have been planning.
    m_config->storeChoice();
    return { Calamares::job_ptr( new VfioJob( m_config->core(), m_config->applyRequest() ) ) };
}

/** @brief Says on the welcome page what the computer lacks; nobody is stopped by it. */
Calamares::RequirementsList
NeuronVfioViewStep::checkRequirements()
{
    if ( !m_config )
    {
        return {};
    }
    const QJsonObject scan = m_config->waitForFirstScan( s_requirementsTimeout );
    Calamares::RequirementsList list;
    for ( const auto& value : scan[QLatin1String( "unmet_requirements" )].toArray() )
    {
        const QJsonObject unmet = value.toObject();
        const auto said = [unmet]( const char* member )
        { return CoreText::document( unmet[QLatin1String( member )].toObject() ); };
        // The list on the welcome page cuts a long line off; the whole is behind its "Details".
        const auto whole
            = [said] { return QStringLiteral( "%1 %2" ).arg( said( "message" ), said( "advice" ) ).trimmed(); };
        const auto shortly = [said] { return said( "text" ); };
        list.append( Calamares::RequirementEntry {
            unmet[QLatin1String( "name" )].toString(), whole, shortly, false, false } );
    }
    return list;
}
