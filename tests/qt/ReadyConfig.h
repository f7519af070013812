/* SPDX-FileCopyrightText: 2026 The NeuronOS Authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#ifndef NEURON_READYCONFIG_H
#define NEURON_READYCONFIG_H

#include "FakeInstaller.h"
#include "page/Config.h"

#include <QtTest>

#include <memory>

/** @brief The page in a situation of documents/. */
namespace ReadyConfig
{
const auto s_igpu = QStringLiteral( "0000:00:02.0" );
const auto s_dgpu = QStringLiteral( "0000:01:00.0" );
const auto s_second = QStringLiteral( "0000:02:00.0" );

/** @brief A config that is still looking at the computer. */
inline std::unique_ptr< Config >
started( const char* scenario, InstallerCore::Loader loader = &Fake::load )
{
    auto config = std::make_unique< Config >( loader );
    config->setConfigurationMap( { { "settings", QStringLiteral( "/x/%1.toml" ).arg( scenario ) } } );
    return config;
}

/** @brief A config that has looked at the computer and planned what it preselects. */
inline std::unique_ptr< Config >
ready( const char* scenario )
{
    auto config = started( scenario );
    if ( !QTest::qWaitFor( [&] { return !config->isBusy() && !config->isPlanning(); } ) )
    {
        qFatal( "the scenario %s never becomes ready", scenario );
    }
    return config;
}

inline bool
planned( Config& config )
{
    return QTest::qWaitFor( [&] { return !config.isPlanning(); } );
}

inline QVariant
role( Config& config, int row, int role )
{
    return config.gpus()->data( config.gpus()->index( row ), role );
}
}  // namespace ReadyConfig

#endif
