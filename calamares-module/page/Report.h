/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_REPORT_H
#define NEURON_REPORT_H

#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QVariantList>

/** @brief What came of it, for the page before the last. Reads what the jobs left in global storage. */
class Report : public QObject
{
    Q_OBJECT
    Q_PROPERTY( bool isRightToLeft READ isRightToLeft NOTIFY changed )
    /// The colour of the branding, such as "#6fc3b8"; empty when it has none.
    Q_PROPERTY( QString brandColor READ brandColor CONSTANT )
    /// "done", "partly", "failed", "nothing", or "unknown" when the job did not run.
    Q_PROPERTY( QString outcome READ outcome NOTIFY changed )
    Q_PROPERTY( QString summary READ summary NOTIFY changed )
    /// One of the findings is the summary.
    Q_PROPERTY( bool isSummaryFound READ isSummaryFound NOTIFY changed )
    /// What was done, by the job that did it: [{"heading", "steps": [{"state", "text", "detail"}]}]. The heading is empty
    /// when there was one job only.
    Q_PROPERTY( QVariantList stages READ stages NOTIFY changed )
    /// @see Findings::shown()
    Q_PROPERTY( QVariantList findings READ findings NOTIFY changed )
    /// [{"command", "expected"}]
    Q_PROPERTY( QVariantList afterReboot READ afterReboot NOTIFY changed )
    Q_PROPERTY( QStringList wayBack READ wayBack NOTIFY changed )
    /// @see DiffLines::files()
    Q_PROPERTY( QVariantList files READ files NOTIFY changed )
    /// [{"command", "exitCode"}]
    Q_PROPERTY( QVariantList commands READ commands NOTIFY changed )
    /// The log file in the installed system; empty when there is none.
    Q_PROPERTY( QString logFile READ logFile NOTIFY changed )
    /// "auto", "light" or "dark".
    Q_PROPERTY( QString colorScheme READ colorScheme CONSTANT )
    /// Commands that finish the work when they are run in the installed system.
    Q_PROPERTY( QStringList toFinish READ toFinish NOTIFY changed )
    /// The way back as a QR code, an image as a data URL; empty where nothing can make one.
    Q_PROPERTY( QString wayBackImage READ wayBackImage NOTIFY changed )
    /// The guide in the installed system.
    Q_PROPERTY( QString guide READ guide CONSTANT )
    /// Where the installed system has this report; empty when it has not.
    Q_PROPERTY( QString keptAs READ keptAs NOTIFY changed )
    /// Drives that can be taken along: [{"name", "path"}].
    Q_PROPERTY( QVariantList drives READ drives NOTIFY changed )
    /// Where save() put the report, or why it could not, in one sentence; empty before.
    Q_PROPERTY( QString saved READ saved NOTIFY savedChanged )

public:
    explicit Report( QObject* parent = nullptr );

    bool isRightToLeft() const;
    QString brandColor() const { return m_brandColor; }
    /** @brief Before the page is loaded. */
    void setBrandColor( const QString& color ) { m_brandColor = color; }
    QString colorScheme() const { return m_colorScheme; }
    void setColorScheme( const QString& scheme ) { m_colorScheme = scheme; }
    QString outcome() const;
    QString summary() const;
    bool isSummaryFound() const;
    QVariantList stages() const;
    QVariantList findings() const;
    QVariantList afterReboot() const;
    QStringList wayBack() const;
    QVariantList files() const;
    QVariantList commands() const;
    QString logFile() const;
    QStringList toFinish() const;
    QString wayBackImage() const;
    QString guide() const;
    QString keptAs() const;
    QVariantList drives() const;
    QString saved() const { return m_saved; }

    /** @brief The whole report as plain text. */
    QString text() const;

    /** @brief Leaves @p report, as text in the user's language, in the system at @p root, and says in it where.
     *
     * For the jobs: afterwards the target is unmounted, and what the installer has is gone with it.
     */
    static void keep( QJsonObject& report, const QString& root );

    /** @brief Where that is in the installed system. */
    static QString keptPath();

    /** @brief Takes what is in global storage now. */
    void read();
    /** @brief After Calamares has stopped at a step that failed, ours or another's. */
    void setInstallationFailed();
    /** @brief Makes every text anew, since the language has changed. */
    void retranslate();

public Q_SLOTS:
    /** @brief Writes the report into @p folder, the home folder when it is empty. */
    void save( const QString& folder );

signals:
    void changed();
    void savedChanged();

private:
    bool isInVain() const;

    QJsonObject m_report;
    bool m_isInstallationFailed = false;
    QString m_brandColor;
    QString m_colorScheme = QStringLiteral( "auto" );
    QString m_saved;
};

#endif
