/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "calamares/SummaryText.h"

#include <QApplication>
#include <QFontMetrics>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace
{
/** @brief The text in lines of at most that width. */
QString
inLines( const QString& text, const QFontMetrics& metrics, int width )
{
    QString lines;
    int lineStart = 0;
    int wordEnd = 0;
    QTextBoundaryFinder finder( QTextBoundaryFinder::Line, text );
    while ( finder.toNextBoundary() >= 0 )
    {
        const int end = static_cast< int >( finder.position() );
        if ( wordEnd > lineStart
             && metrics.horizontalAdvance( text.mid( lineStart, end - lineStart ).trimmed() ) > width )
        {
            lines += text.mid( lineStart, wordEnd - lineStart ).trimmed() + '\n';
            lineStart = wordEnd;
        }
        wordEnd = end;
    }
    return lines + text.mid( lineStart );
}
}  // namespace

QString
summaryText( const QString& lines, int widthOfPage )
{
    // The summary page has the width of ours, and indents what it says about a step on both sides.
    const QFontMetrics metrics( QApplication::font() );
    const int room = ( widthOfPage > 0 ? widthOfPage : 600 ) - 12 * metrics.height();
    QStringList broken;
    for ( const auto& line : lines.split( '\n' ) )
    {
        broken.append( inLines( line, metrics, std::max( room, 12 * metrics.height() ) ) );
    }
    return broken.join( '\n' );
}
