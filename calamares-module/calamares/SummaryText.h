/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_SUMMARYTEXT_H
#define NEURON_SUMMARYTEXT_H

#include <QString>

/** @brief What a step says on the summary page, broken into lines: the page cuts off what is longer.
 *
 * @p widthOfPage is that of another page in the same window; 0 when none was seen.
 */
QString summaryText( const QString& lines, int widthOfPage );

#endif
