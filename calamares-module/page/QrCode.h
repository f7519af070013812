/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_QRCODE_H
#define NEURON_QRCODE_H

#include <QString>

/** @brief A text as a QR code, made by libqrencode where the system has it.
 *
 * It is looked for when it is needed and not linked: a plugin with a missing library stops the whole installer.
 */
namespace QrCode
{
/** @brief An image as a data URL, black on white with the margin that readers need; empty without the library. */
QString dataUrl( const QString& text );
}  // namespace QrCode

#endif
