/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_NEURONVFIOVIEWSTEP_H
#define NEURON_NEURONVFIOVIEWSTEP_H

#include "utils/PluginFactory.h"
#include "viewpages/QmlViewStep.h"

class Config;
class Report;

/** @brief The step of Calamares, which is one of two pages: to choose, or to report.
 *
 * An instance with `page: report` in its configuration is the second, and one with the id `report` that does not say.
 */
class NeuronVfioViewStep : public Calamares::QmlViewStep
{
    Q_OBJECT
public:
    explicit NeuronVfioViewStep( QObject* parent = nullptr );

    QString prettyName() const override;
    QString prettyStatus() const override;

    bool isNextEnabled() const override;
    /** @brief Not while a warning waits for its confirmation; next() then asks for it, once. */
    bool isAtEnd() const override;
    void next() override;
    /** @brief Not from the report: before it is the installation, which would run once more. */
    bool isBackEnabled() const override { return !m_report; }

    void onActivate() override;
    void onLeave() override;

    Calamares::JobList jobs() const override;
    Calamares::RequirementsList checkRequirements() override;
    void setConfigurationMap( const QVariantMap& configurationMap ) override;

    bool eventFilter( QObject* receiver, QEvent* event ) override;

protected:
    QObject* getConfig() override;

private:
    void retranslate();
    bool isUnwanted() const;
    void passIfUnwanted();

    Config* m_config = nullptr;
    Report* m_report = nullptr;
    /// Where the user was before the current step, to know which way to go on.
    int m_previousIndex = 0;
    int m_currentIndex = 0;
    /// When it was left; nobody has seen it otherwise.
    int m_widthOfPage = 0;
};

CALAMARES_PLUGIN_FACTORY_DECLARATION( NeuronVfioViewStepFactory )

#endif
