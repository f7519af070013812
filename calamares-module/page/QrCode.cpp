/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "page/QrCode.h"

#include "calamares/Log.h"

#include <QBuffer>
#include <QImage>
#include <QLibrary>

namespace
{
// What qrencode.h of version 4 declares, as far as it is used.
struct Code
{
    int version;
    int width;
    unsigned char* data;
};
using Encode = Code* (*) ( const char* text, int version, int level );
using Free = void ( * )( Code* code );
constexpr int s_mediumCorrection = 1;
constexpr int s_margin = 4;
constexpr int s_pixelsPerModule = 4;
}  // namespace

QString
QrCode::dataUrl( const QString& text )
{
    QLibrary library( QStringLiteral( "qrencode" ), 4 );
    const auto encode = reinterpret_cast< Encode >( library.resolve( "QRcode_encodeString8bit" ) );
    const auto release = reinterpret_cast< Free >( library.resolve( "QRcode_free" ) );
    if ( !encode || !release )
    {
        Log::debug( QStringLiteral( "no QR code without libqrencode: %1" ).arg( library.errorString() ) );
        return QString();
    }
    Code* code = encode( text.toUtf8().constData(), 0, s_mediumCorrection );
    if ( !code )
    {
        return QString();
    }
    const int modules = code->width + 2 * s_margin;
    QImage image( modules, modules, QImage::Format_Grayscale8 );
    image.fill( Qt::white );
    for ( int y = 0; y < code->width; ++y )
    {
        for ( int x = 0; x < code->width; ++x )
        {
            if ( code->data[y * code->width + x] & 1 )
            {
                image.setPixelColor( x + s_margin, y + s_margin, Qt::black );
            }
        }
    }
    release( code );
    QBuffer png;
    png.open( QIODevice::WriteOnly );
    image.scaled( modules * s_pixelsPerModule, modules * s_pixelsPerModule ).save( &png, "PNG" );
    return QStringLiteral( "data:image/png;base64," ) + QString::fromLatin1( png.data().toBase64() );
}
