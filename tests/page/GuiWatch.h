/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_GUIWATCH_H
#define NEURON_GUIWATCH_H

#include "calamares/GuiTime.h"

#include <QGenericPlugin>
#include <QObject>

#include <memory>

/** @brief Measures every event that our page gets from Qt, drawing among them.
 *
 * An event counts until the next one begins or the event loop goes to sleep, whichever is first. Each becomes a line
 * in Calamares' log.
 */
class GuiWatch : public QObject
{
    Q_OBJECT
public:
    explicit GuiWatch( QObject* parent = nullptr );

    bool eventFilter( QObject* receiver, QEvent* event ) override;

private:
    static bool isOurs( QObject* receiver );

    std::unique_ptr< GuiTime > m_event;
};

/** @brief How GuiWatch gets into Calamares: Qt loads it into any program that has QT_QPA_GENERIC_PLUGINS=gui-watch. */
class GuiWatchPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA( IID QGenericPluginFactoryInterface_iid FILE "GuiWatch.metadata" )
public:
    QObject* create( const QString& name, const QString& specification ) override;
};

#endif
