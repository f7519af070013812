/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_CONFIG_H
#define NEURON_CONFIG_H

#include "core/InstallerCore.h"
#include "page/DiffLines.h"
#include "page/FirmwareSettings.h"
#include "page/GpuModel.h"
#include "page/MachineScan.h"
#include "page/PlanLines.h"

#include "modulesystem/Config.h"

#include <QJsonObject>
#include <QStringList>
#include <QThreadPool>
#include <QTime>
#include <QVariantMap>

#include <chrono>
#include <memory>

/** @brief What the page shows and what the user decided.
 *
 * Asks the core in a thread of its own and never waits for it. Lives in the
 * GUI thread, like everything QML binds to.
 */
class Config : public Calamares::ModuleSystem::Config
{
    Q_OBJECT

    /// The core is being loaded or the computer is being looked at.
    Q_PROPERTY( bool isBusy READ isBusy NOTIFY stateChanged )
    /// The core answered, so there is something to choose from.
    Q_PROPERTY( bool isReady READ isReady NOTIFY stateChanged )
    /// Why there is nothing to choose from, in one sentence; empty when there is.
    Q_PROPERTY( QString problem READ problem NOTIFY stateChanged )
    Q_PROPERTY( QString problemAdvice READ problemAdvice NOTIFY stateChanged )

    Q_PROPERTY( bool isRightToLeft READ isRightToLeft NOTIFY stateChanged )
    /// The colour of the branding, such as "#6fc3b8"; empty when it has none.
    Q_PROPERTY( QString brandColor READ brandColor CONSTANT )
    /// "auto", "light" or "dark": whether the page has the colours of the desktop's palette or its own.
    Q_PROPERTY( QString colorScheme READ colorScheme CONSTANT )
    Q_PROPERTY( GpuModel* gpus READ gpus CONSTANT )
    /// The picture of who uses which card, in words.
    Q_PROPERTY( QString pictureDescription READ pictureDescription NOTIFY choiceChanged )
    /// When the user had the computer looked at again, in a few words; empty before.
    Q_PROPERTY( QString scannedAgain READ scannedAgain NOTIFY stateChanged )
    /// About the machine and the settings, worst first: [{"code", "severity", "message", "advice"}].
    Q_PROPERTY( QVariantList findings READ findings NOTIFY scanChanged )
    /// Why the recommended card is recommended, or why none is.
    Q_PROPERTY( QString recommendationReason READ recommendationReason NOTIFY scanChanged )
    /// One card is recommended; otherwise the reason is about all of them.
    Q_PROPERTY( bool hasRecommendation READ hasRecommendation NOTIFY scanChanged )
    Q_PROPERTY( bool hasSelectableGpu READ hasSelectableGpu NOTIFY scanChanged )
    /// No card can be reserved before the user has changed the firmware settings or the kernel parameters.
    Q_PROPERTY( bool isIommuOff READ isIommuOff NOTIFY scanChanged )
    /// It is the firmware settings.
    Q_PROPERTY( bool isOffInFirmware READ isOffInFirmware NOTIFY scanChanged )
    /// The computer can restart into its firmware settings, and they are where the IOMMU is switched on.
    Q_PROPERTY( bool canOpenFirmware READ canOpenFirmware NOTIFY firmwareChanged )
    /// The maintainer of the medium decided; the page only shows it.
    Q_PROPERTY( bool isFixed READ isFixed NOTIFY scanChanged )

    /// Addresses of the chosen cards; empty: keep all of them.
    Q_PROPERTY( QStringList choice READ choice NOTIFY choiceChanged )
    /// The choice, in a few words, such as the name of the card.
    Q_PROPERTY( QString choiceTitle READ choiceTitle NOTIFY choiceChanged )
    Q_PROPERTY( bool needsConfirmation READ needsConfirmation NOTIFY choiceChanged )
    Q_PROPERTY( bool isConfirmed READ isConfirmed WRITE setConfirmed NOTIFY choiceChanged )

    /// The user wanted to go on without a confirmation, and has been asked once.
    Q_PROPERTY( bool isConfirmationAsked READ isConfirmationAsked NOTIFY confirmationAskedChanged )
    /// A card is chosen, and confirmed where that is needed.
    Q_PROPERTY( bool willReserve READ willReserve NOTIFY planChanged )

    Q_PROPERTY( bool isPreviewWanted READ isPreviewWanted NOTIFY stateChanged )
    Q_PROPERTY( bool isPlanning READ isPlanning NOTIFY planChanged )
    /// What the choice writes: [{"path", "change", "lines": [{"kind", "text"}]}].
    Q_PROPERTY( QVariantList planFiles READ planFiles NOTIFY planChanged )
    Q_PROPERTY( QStringList planParameters READ planParameters NOTIFY planChanged )
    Q_PROPERTY( QStringList planCommands READ planCommands NOTIFY planChanged )
    /// What the files above do not show, in sentences.
    Q_PROPERTY( QStringList planNotes READ planNotes NOTIFY planChanged )
    /// What is only known about the choice, not about the card.
    Q_PROPERTY( QVariantList planFindings READ planFindings NOTIFY planChanged )
    /// What will happen, in one sentence; also on the summary page.
    Q_PROPERTY( QString summary READ summary NOTIFY planChanged )

public:
    explicit Config( InstallerCore::Loader loader, QObject* parent = nullptr );
    ~Config() override;

    /** @brief Reads which settings file to use, and starts to look at the computer. */
    void setConfigurationMap( const QVariantMap& configurationMap ) override;

    bool isBusy() const { return m_state == State::Busy; }
    bool isReady() const { return m_state == State::Ready; }
    /** @brief Shall the user wait on the page? Who goes on before there are cards to see has decided nothing.
     *
     * Not for long: a computer that takes half a minute is not going to answer, and must be installed all the same.
     */
    bool isWorthWaiting() const { return isBusy() && !m_machine->isPatienceOver(); }
    /** @brief How long that is, for tests. */
    void setPatience( std::chrono::milliseconds patience ) { m_machine->setPatience( patience ); }
    QString problem() const { return m_problem.message(); }
    QString problemAdvice() const { return m_problem.advice(); }

    bool isRightToLeft() const;
    QString brandColor() const { return m_brandColor; }
    /** @brief Before the page is loaded. */
    void setBrandColor( const QString& color ) { m_brandColor = color; }
    QString colorScheme() const { return m_colorScheme; }
    GpuModel* gpus() const { return m_gpus; }
    QString pictureDescription() const { return m_gpus->description(); }
    QString scannedAgain() const;
    QVariantList findings() const;
    QString recommendationReason() const;
    bool hasRecommendation() const;
    bool hasSelectableGpu() const;
    bool isIommuOff() const;
    bool isOffInFirmware() const;
    bool canOpenFirmware() const { return m_firmware->canOpen(); }
    bool isFixed() const;

    QStringList choice() const { return m_choice; }
    QString choiceTitle() const;
    bool needsConfirmation() const;
    bool isConfirmed() const { return m_confirmed; }
    void setConfirmed( bool confirmed );

    bool isConfirmationAsked() const { return m_isConfirmationAsked; }
    /** @brief Is going on now something the user should be asked about first? Once. */
    bool shouldAskConfirmation() const;
    void askConfirmation();
    bool willReserve() const;

    bool isPreviewWanted() const;
    bool isPlanning() const { return m_isPlanning; }
    QVariantList planFiles() const { return DiffLines::files( m_plan.value[QLatin1String( "files" )].toArray() ); }
    QStringList planParameters() const { return PlanLines::parameters( m_plan.value ); }
    QStringList planCommands() const { return PlanLines::commands( m_plan.value ); }
    QStringList planNotes() const { return PlanLines::notes( m_plan.value ); }
    QVariantList planFindings() const;
    QString summary() const;

    /** @brief The summary, and what it costs and how to go back, each in a line. */
    QString summaryLines() const;

    /** @brief Should the user see the page? Not before isReady() can it be false. */
    bool isPageWanted() const;

    /** @brief Waits at most @p timeout for the first look at the computer; empty when there is none by then.
     *
     * Not for the GUI thread. The value is the core's scan document.
     */
    QJsonObject waitForFirstScan( std::chrono::milliseconds timeout ) const
    {
        return m_machine->waitForFirst( timeout );
    }

    /** @brief What to send as the request of an apply, but for the target root. */
    QJsonObject applyRequest() const;
    /** @brief Leaves in global storage what other modules may act on. */
    void storeChoice() const;
    std::shared_ptr< InstallerCore > core() const { return m_core; }

    /** @brief Makes every text anew, since the language has changed. */
    void retranslate();

public Q_SLOTS:
    /** @brief Reserves the card at @p address and no other, or the cards at several with a space between them; an empty one
     * keeps all cards.
     *
     * Nothing happens when the card cannot be chosen or the choice is fixed.
     */
    void choose( const QString& address );
    /** @brief Looks at the computer again. */
    void scanAgain();
    /** @brief Restarts the computer into its firmware settings. */
    void openFirmware() { FirmwareSettings::open(); }
    /** @brief The page says that the user sees it. Without that nothing the page preselects counts. */
    void pageShown();

signals:
    void stateChanged();
    void scanChanged();
    void choiceChanged();
    void planChanged();
    void confirmationAskedChanged();
    void firmwareChanged();

private:
    enum class State
    {
        Busy,
        Ready,
        Problem
    };
    struct Plan
    {
        quint64 number = 0;
        CoreAnswer answer;
    };

    void startScan();
    void takeScan( const MachineScan::Answer& scan );
    void showScan();
    void finishScan();
    void startPlan();
    void takePlan( const Plan& plan );
    void setChoice( const QStringList& addresses );
    void setConfirmationAsked( bool asked );
    bool wasPageShown() const;
    /** @brief Why the choice, as it is now, does not count; empty when it does. */
    QString objection() const;
    /** @brief Nothing that is decided on this side of the installation stands in the way of the choice. */
    bool isCertainToReserve() const;
    QJsonObject settings() const;

    const InstallerCore::Loader m_loader;
    std::shared_ptr< InstallerCore > m_core;
    GpuModel* const m_gpus;
    FirmwareSettings* const m_firmware;
    MachineScan* const m_machine;
    QString m_brandColor;
    QString m_colorScheme = QStringLiteral( "auto" );
    /// What the maintainer wants in the installed system when a card is reserved.
    QStringList m_packages;
    /// What is looked at is this computer, not the description of another one.
    bool m_isThisComputer = true;

    State m_state = State::Busy;
    CoreProblem m_problem;
    /// What follows Busy.
    State m_nextState = State::Busy;
    QJsonObject m_opened;
    QJsonObject m_scan;
    QTime m_scannedAgain;

    QStringList m_choice;
    bool m_hasUserChosen = false;
    bool m_confirmed = false;
    bool m_pageShown = false;
    bool m_isConfirmationAsked = false;

    CoreAnswer m_plan;
    quint64 m_planNumber = 0;
    bool m_isPlanning = false;

    /// One thread: what is asked later is answered later. Last, so that it ends before what it works on.
    QThreadPool m_thread;
};

#endif
