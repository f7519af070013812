/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "host/PluginFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <dlfcn.h>

QString
moduleFile( const QString& name )
{
    Dl_info self {};
    if ( !dladdr( reinterpret_cast< const void* >( &moduleFile ), &self ) || !self.dli_fname )
    {
        return name;
    }
    // A link to the plugin does not take the files beside the plugin along.
    const QDir folder( QFileInfo( QFile::decodeName( self.dli_fname ) ).canonicalPath() );
    const QString neighbour = QDir::cleanPath( folder.filePath( QStringLiteral( "../neuron-vfio/" ) + name ) );
    return !folder.exists( name ) && QFileInfo::exists( neighbour ) ? neighbour : folder.filePath( name );
}
