/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "host/PluginFolder.h"

#include <QFile>
#include <QFileInfo>

#include <dlfcn.h>

QString
pluginFolder()
{
    Dl_info self {};
    if ( !dladdr( reinterpret_cast< const void* >( &pluginFolder ), &self ) || !self.dli_fname )
    {
        return QString();
    }
    // A link to the plugin does not take the files beside the plugin along.
    return QFileInfo( QFile::decodeName( self.dli_fname ) ).canonicalPath();
}
