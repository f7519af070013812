/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "NeuronVfioViewStep.h"

#include "calamares/GuiTime.h"
#include "calamares/Log.h"
#include "calamares/ReportEnd.h"
#include "calamares/SummaryText.h"
#include "calamares/TabKey.h"
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

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QJsonArray>
#include <QQmlEngine>
#include <QWidget>
#ifdef NEURON_CALAMARES_32
#include "calamares/QuickWidgetAccess.h"
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

/** @brief The instance of the sequences that we document is the report, also where no file of its own says so. */
bool
isReport( const QVariantMap& configurationMap, const QString& instance )
{
    const QString page = Calamares::getString( configurationMap, QStringLiteral( "page" ) );
    return page == QLatin1String( "report" ) || ( page.isEmpty() && instance == QLatin1String( "report" ) );
}

/** @brief Where Calamares looks for the report's QML.
 *
 * It also takes a file of the branding that is named after the module, but that one is for the page on which a card is
 * chosen: our resources come before it.
 */
QVariantMap
withPageOfReport( QVariantMap configurationMap, const Calamares::ModuleSystem::InstanceKey& instance )
{
    static const auto s_search = QStringLiteral( "qmlSearch" );
    static const auto s_fileName = QStringLiteral( "qmlFilename" );
    static const auto s_own = QStringLiteral( "neuron-vfio-report" );
    const QString configured = Calamares::getString( configurationMap, s_fileName, s_own );
    const auto* branding = Calamares::Branding::instance();
    const QDir folder( branding ? branding->componentDirectory() : QString() );
    const bool isReplaced = branding
        && ( folder.exists( configured + QStringLiteral( ".qml" ) )
             || folder.exists( instance.toString() + QStringLiteral( ".qml" ) ) );
    configurationMap.insert( s_fileName, isReplaced ? configured : s_own );
    if ( !isReplaced )
    {
        configurationMap.insert( s_search, QStringLiteral( "qrc" ) );
    }
    else if ( !configurationMap.contains( s_search ) )
    {
        configurationMap.insert( s_search, QStringLiteral( "both" ) );
    }
    return configurationMap;
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
    return summaryText( m_config->summaryLines(), m_widthOfPage );
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
    if ( isReport( configurationMap, moduleInstanceKey().id() ) )
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
    QmlViewStep::setConfigurationMap( m_report ? withPageOfReport( configurationMap, moduleInstanceKey() )
                                               : configurationMap );
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
        ReportEnd::leaveCancelOut( this );
    }
    if ( isUnwanted() )
    {
        passIfUnwanted();
        return;
    }
    const GuiTime time( "showing the page" );
    QmlViewStep::onActivate();
    TabKey::letIn( widget() );
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

bool
NeuronVfioViewStep::eventFilter( QObject* receiver, QEvent* event )
{
    if ( m_report && ReportEnd::take( this, receiver, event ) )
    {
        return true;
    }
    return event->type() == QEvent::KeyPress && Calamares::ViewManager::instance()->currentStep() == this
        && TabKey::letOut( widget(), receiver, event );
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
        const auto said
            = [unmet]( const char* member ) { return CoreText::document( unmet[QLatin1String( member )].toObject() ); };
        // The list on the welcome page cuts a long line off; the whole is behind its "Details".
        const auto whole
            = [said] { return QStringLiteral( "%1 %2" ).arg( said( "message" ), said( "advice" ) ).trimmed(); };
        const auto shortly = [said] { return said( "text" ); };
        list.append(
            Calamares::RequirementEntry { unmet[QLatin1String( "name" )].toString(), whole, shortly, false, false } );
    }
    return list;
}
