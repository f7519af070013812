/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#ifndef NEURON_DIFFLINES_H
#define NEURON_DIFFLINES_H

#include <QJsonArray>
#include <QVariantList>

/** @brief Unified diffs, cut into lines that the page can colour. */
namespace DiffLines
{
/** @brief [{"path", "change", "lines": [{"kind", "text"}]}] of the files of a plan or a report.
 *
 * The kind is "added", "removed", "place" or "same". The two lines that name the file are left out, since
 * the path stands above.
 */
QVariantList files( const QJsonArray& files );
}  // namespace DiffLines

#endif
