/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_FIRMWARESETTINGS_H
#define NEURON_FIRMWARESETTINGS_H

#include <QObject>

/** @brief The way into the settings of the firmware, through systemd. */
class FirmwareSettings : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /** @brief The computer can restart into them; false as long as nobody asked. */
    bool canOpen() const { return m_canOpen; }
    /** @brief Asks systemd, which asks the firmware, whether it can start its own settings. */
    void ask();
    /** @brief Restarts the computer into them. */
    static void open();

signals:
    /** @brief An answer came. */
    void answered();

private:
    bool m_canOpen = false;
};

#endif
