/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "page/Config.h"

#include "calamares/CalamaresCompat.h"
#include "calamares/GuiTime.h"
#include "calamares/Log.h"
#include "calamares/Translation.h"
#include "core/CoreText.h"
#include "core/JsonMembers.h"
#include "page/Findings.h"
#include "page/StoredChoice.h"

#include <QJsonArray>
#include <QLocale>
#include <QTimer>
#include <QtConcurrent>

#include <algorithm>

Config::Config( InstallerCore::Loader loader, QObject* parent )
    : Calamares::ModuleSystem::Config( parent )
    , m_loader( std::move( loader ) )
    , m_gpus( new GpuModel( this ) )
    , m_firmware( new FirmwareSettings( this ) )
    , m_machine( new MachineScan( m_thread, this ) )
{
    m_thread.setMaxThreadCount( 1 );
    connect( m_firmware, &FirmwareSettings::answered, this, &Config::firmwareChanged );
    connect( m_machine, &MachineScan::finished, this, &Config::takeScan );
    connect( m_machine, &MachineScan::patienceLost, this, &Config::stateChanged );
}

Config::~Config()
{
    m_thread.waitForDone();
}

void
Config::setConfigurationMap( const QVariantMap& configurationMap )
{
    const QJsonObject options = InstallerCore::options( configurationMap );
    m_core = std::make_shared< InstallerCore >( m_loader, options );
    m_isThisComputer = !options.contains( QLatin1String( "host_root" ) );
    const QString theme = Calamares::getString( configurationMap, QStringLiteral( "theme" ) );
    if ( theme == QLatin1String( "dark" ) || theme == QLatin1String( "light" ) )
    {
        m_colorScheme = theme;
    }
    m_packages = Calamares::getStringList( configurationMap, QStringLiteral( "packages" ) );
    // Once the event loop is back: a runtime that starts meanwhile would slow down who loads the page.
    QTimer::singleShot( 0, this, &Config::startScan );
}

void
Config::startScan()
{
    m_machine->start( m_core );
}

void
Config::takeScan( const MachineScan::Answer& scan )
{
    const GuiTime time( "taking the graphics cards" );
    m_opened = scan.opened.value;
    m_scan = scan.detected.value;
    m_nextState = scan.detected.ok ? State::Ready : State::Problem;
    m_problem = scan.opened.ok ? scan.detected.problem : scan.opened.problem;
    m_gpus->setScan( m_scan );
    QTimer::singleShot( 0, this, &Config::showScan );
}

/** @brief One card after the other, so that the installer stays usable between them. */
void
Config::showScan()
{
    const GuiTime time( "showing a graphics card" );
    if ( m_gpus->showNext() )
    {
        QTimer::singleShot( 0, this, &Config::showScan );
    }
    else
    {
        finishScan();
    }
}

void
Config::finishScan()
{
    m_state = m_nextState;
    // The user's choice outlives a second look, unless the card is gone or cannot be chosen any more.
    const bool isKept = m_hasUserChosen && ( m_choice.isEmpty() || m_gpus->isSelectable( m_choice ) );
    if ( !isKept )
    {
        m_hasUserChosen = false;
        m_choice = JsonMembers::texts( m_scan[QLatin1String( "initial_choice" )].toObject()[QLatin1String( "gpus" )] );
        m_confirmed = false;
    }
    m_gpus->setChosen( m_choice );
    setConfirmationAsked( false );
    emit stateChanged();
    emit scanChanged();
    emit choiceChanged();
    startPlan();
    if ( m_isThisComputer && isOffInFirmware() && !canOpenFirmware() )
    {
        m_firmware->ask();
    }
}

void
Config::scanAgain()
{
    if ( !isBusy() )
    {
        m_state = State::Busy;
        m_scannedAgain = QTime::currentTime();
        m_problem = CoreProblem();
        // Before the signal: whoever hears it asks whether it is worth waiting.
        startScan();
        emit stateChanged();
    }
}

bool
Config::isRightToLeft() const
{
    return ::isRightToLeft();
}

QVariantList
Config::findings() const
{
    QJsonArray all = m_opened[QLatin1String( "findings" )].toArray();
    for ( const auto& finding :
          Findings::notAbout( m_scan[QLatin1String( "findings" )].toArray(), m_gpus->subjects() ) )
    {
        all.append( finding );
    }
    return Findings::shown( Findings::notAbout( all, {} ) );
}

QString
Config::recommendationReason() const
{
    return CoreText::member( m_scan, QStringLiteral( "recommendation_reason" ) );
}

bool
Config::hasRecommendation() const
{
    return m_scan[QLatin1String( "recommended" )].isString();
}

bool
Config::hasSelectableGpu() const
{
    return m_gpus->hasSelectable();
}

bool
Config::isIommuOff() const
{
    return m_scan[QLatin1String( "iommu" )].toObject()[QLatin1String( "state" )].toString()
        == QLatin1String( "disabled" );
}

bool
Config::isOffInFirmware() const
{
    return m_scan[QLatin1String( "iommu" )].toObject()[QLatin1String( "disabled_in" )].toString()
        == QLatin1String( "firmware" );
}

bool
Config::isFixed() const
{
    return m_scan[QLatin1String( "initial_choice" )].toObject()[QLatin1String( "is_fixed" )].toBool();
}

QString
Config::scannedAgain() const
{
    return m_scannedAgain.isValid()
        ? tr( "Scanned at %1" ).arg( QLocale().toString( m_scannedAgain, QLocale::LongFormat ) )
        : QString();
}

bool
Config::shouldAskConfirmation() const
{
    return isReady() && wasPageShown() && !m_isConfirmationAsked && !objection().isEmpty();
}

void
Config::askConfirmation()
{
    Log::debug( QStringLiteral( "the user wanted to go on without confirming the warnings about %1: asked once" )
                    .arg( m_choice.join( ' ' ) ) );
    setConfirmationAsked( true );
}

void
Config::setConfirmationAsked( bool asked )
{
    if ( m_isConfirmationAsked != asked )
    {
        m_isConfirmationAsked = asked;
        emit confirmationAskedChanged();
    }
}

bool
Config::willReserve() const
{
    // Of the page that is being looked at: it is offered.
    return !m_choice.isEmpty() && m_gpus->objection( m_choice, true, m_confirmed ).isEmpty();
}

QString
Config::choiceTitle() const
{
    QStringList titles;
    for ( const auto& address : m_choice )
    {
        titles.append( m_gpus->title( address ) );
    }
    return titles.join( QStringLiteral( ", " ) );
}

bool
Config::needsConfirmation() const
{
    return m_gpus->needsConfirmation( m_choice );
}

void
Config::setConfirmed( bool confirmed )
{
    if ( m_confirmed != confirmed )
    {
        m_confirmed = confirmed;
        setConfirmationAsked( false );
        Log::debug( confirmed ? QStringLiteral( "the user confirmed the warnings about %1" ).arg( m_choice.join( ' ' ) )
                              : QStringLiteral( "the user took the confirmation back" ) );
        emit choiceChanged();
        emit planChanged();
    }
}

void
Config::choose( const QString& address )
{
    const QStringList addresses = address.isEmpty() ? QStringList() : address.split( ' ' );
    if ( isFixed() || !isReady() || ( !addresses.isEmpty() && !m_gpus->isSelectable( addresses ) ) )
    {
        return;
    }
    m_hasUserChosen = true;
    setChoice( addresses );
}

void
Config::setChoice( const QStringList& addresses )
{
    if ( m_choice == addresses )
    {
        return;
    }
    m_choice = addresses;
    // A confirmation is about what was on the screen when it was given.
    m_confirmed = false;
    setConfirmationAsked( false );
    m_gpus->setChosen( m_choice );
    Log::debug( m_choice.isEmpty() ? QStringLiteral( "the user keeps all graphics cards" )
                                   : QStringLiteral( "the user chose %1" ).arg( m_choice.join( ' ' ) ) );
    emit choiceChanged();
    startPlan();
}

void
Config::startPlan()
{
    const quint64 number = ++m_planNumber;
    m_plan = CoreAnswer();
    m_isPlanning = isReady();
    emit planChanged();
    if ( !isReady() )
    {
        return;
    }
    const auto plan = [core = m_core, gpus = m_choice, number] { return Plan { number, core->plan( gpus ) }; };
    auto* watcher = new QFutureWatcher< Plan >( this );
    const auto take = [this, watcher]
    {
        takePlan( watcher->result() );
        watcher->deleteLater();
    };
    connect( watcher, &QFutureWatcher< Plan >::finished, this, take );
    watcher->setFuture( QtConcurrent::run( &m_thread, plan ) );
}

void
Config::takePlan( const Plan& plan )
{
    if ( plan.number == m_planNumber )
    {
        const GuiTime time( "showing the plan" );
        m_plan = plan.answer;
        m_isPlanning = false;
        emit choiceChanged();
        emit planChanged();
    }
}

bool
Config::isPreviewWanted() const
{
    return settings()[QLatin1String( "page_preview" )].toBool( true );
}

QVariantList
Config::planFindings() const
{
    return Findings::shown( Findings::notAbout( m_plan.value[QLatin1String( "new_findings" )].toArray(), {} ) );
}

QString
Config::summary() const
{
    switch ( m_state )
    {
    case State::Problem:
        return m_problem.message();
    case State::Busy:
        return tr( "Still looking for graphics cards." );
    case State::Ready:
        break;
    }
    if ( m_choice.isEmpty() )
    {
        return CoreText::document( m_scan[QLatin1String( "if_nothing_chosen" )].toObject() );
    }
    const QString objected = objection();
    if ( !objected.isEmpty() )
    {
        return objected;
    }
    const QString planned = CoreText::document( m_plan.value[QLatin1String( "summary" )].toObject() );
    return planned.isEmpty() ? m_gpus->summary( m_choice ) : planned;
}

QString
Config::objection() const
{
    return m_gpus->objection( m_choice, wasPageShown(), m_confirmed );
}

QString
Config::summaryLines() const
{
    QStringList lines { summary() };
    if ( isCertainToReserve() )
    {
        lines.append( m_choice.size() > 1 ? tr( "Your desktop can no longer use these cards (games, CUDA, video)." )
                                          : tr( "Your desktop can no longer use this card (games, CUDA, video)." ) );
        const QJsonArray ways = m_plan.value[QLatin1String( "way_back" )].toArray();
        if ( !ways.isEmpty() )
        {
            lines.append( CoreText::document( ways.first().toObject() ) );
        }
    }
    return lines.join( '\n' );
}

bool
Config::isCertainToReserve() const
{
    return isReady() && !m_choice.isEmpty() && objection().isEmpty()
        && !m_plan.value[QLatin1String( "is_blocked" )].toBool();
}

bool
Config::isPageWanted() const
{
    // Once the computer is known, it can be that there is nothing to decide.
    const QJsonObject initial = m_scan[QLatin1String( "initial_choice" )].toObject();
    return settings()[QLatin1String( "page_show" )].toBool( true )
        && initial[QLatin1String( "is_page_wanted" )].toBool( true );
}

QJsonObject
Config::applyRequest() const
{
    // Without the page nobody has seen the choice, so the settings decide, not what would have been preselected.
    return {
        { QStringLiteral( "gpus" ),
          wasPageShown() ? QJsonValue( QJsonArray::fromStringList( m_choice ) ) : QJsonValue() },
        { QStringLiteral( "confirmed" ), m_confirmed },
        { QStringLiteral( "choice_offered" ), wasPageShown() },
        { QStringLiteral( "stage" ), QStringLiteral( "before_boot_loader" ) },
    };
}

void
Config::storeChoice() const
{
    StoredChoice::store( isCertainToReserve() ? m_plan.value : QJsonObject(), m_packages );
}

void
Config::pageShown()
{
    if ( !m_pageShown )
    {
        m_pageShown = true;
        Log::debug( QStringLiteral( "the page is shown" ) );
        emit planChanged();
    }
}

void
Config::retranslate()
{
    m_gpus->retranslate();
    emit stateChanged();
    emit scanChanged();
    emit choiceChanged();
    emit planChanged();
}

bool
Config::wasPageShown() const
{
    // Where the page is not wanted the step is passed over, but the page can have been visible for as long as the
    // settings were not read yet.
    return m_pageShown && isPageWanted();
}

QJsonObject
Config::settings() const
{
    return m_opened[QLatin1String( "settings" )].toObject();
}
