# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: BSD-2-Clause
#
# Finds the headers of the .NET hosting interface and libnethost.a, and makes the target Neuron::nethost.
#
# They belong to the SDK's host pack. Its place depends on the distribution, its version on the SDK, so
# the SDK is asked for both. NEURON_NETHOST_DIR names a copy instead, for a machine without the SDK.

set(_nethost_dir "${NEURON_NETHOST_DIR}")
set(_nethost_hint "Set NEURON_NETHOST_DIR to a folder that has it, or install the .NET SDK (dotnet-sdk-10.0).")

if(NOT _nethost_dir)
    find_program(NEURON_DOTNET dotnet DOC "The dotnet command of the .NET SDK")
    if(NOT NEURON_DOTNET)
        message(FATAL_ERROR "The command dotnet was not found, so libnethost.a cannot be either. ${_nethost_hint}")
    endif()
    execute_process(COMMAND "${NEURON_DOTNET}" --list-sdks OUTPUT_VARIABLE _sdks OUTPUT_STRIP_TRAILING_WHITESPACE)
    # Each line reads: VERSION [FOLDER], the newest SDK last.
    if(NOT _sdks MATCHES "\\[([^]\n]*)\\]$")
        message(FATAL_ERROR "'${NEURON_DOTNET} --list-sdks' lists no SDK. ${_nethost_hint}")
    endif()
    get_filename_component(_dotnet_root "${CMAKE_MATCH_1}" DIRECTORY)

    if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$")
        set(_architecture x64)
    elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
        set(_architecture arm64)
    else()
        message(FATAL_ERROR "There is no name for the processor ${CMAKE_SYSTEM_PROCESSOR} in FindNethost.cmake. ${_nethost_hint}")
    endif()
    file(GLOB _candidates
        "${_dotnet_root}/packs/Microsoft.NETCore.App.Host.*-${_architecture}/*/runtimes/*-${_architecture}/native/libnethost.a")
    if(NOT _candidates)
        message(FATAL_ERROR "No libnethost.a below ${_dotnet_root}/packs. ${_nethost_hint}")
    endif()
    # "Natural" puts 10.0.12 after 10.0.9.
    list(SORT _candidates COMPARE NATURAL ORDER DESCENDING)
    list(GET _candidates 0 _newest)
    get_filename_component(_nethost_dir "${_newest}" DIRECTORY)
endif()

foreach(_file nethost.h hostfxr.h coreclr_delegates.h libnethost.a)
    if(NOT EXISTS "${_nethost_dir}/${_file}")
        message(FATAL_ERROR "${_nethost_dir} has no ${_file}. ${_nethost_hint}")
    endif()
endforeach()
message(STATUS "nethost: ${_nethost_dir}")

# Static, so that loading the plugin needs nothing of .NET: Calamares stops when a plugin cannot be loaded.
add_library(Neuron::nethost STATIC IMPORTED GLOBAL)
set_target_properties(Neuron::nethost PROPERTIES
    IMPORTED_LOCATION "${_nethost_dir}/libnethost.a"
    INTERFACE_INCLUDE_DIRECTORIES "${_nethost_dir}"
    INTERFACE_COMPILE_DEFINITIONS NETHOST_USE_AS_STATIC
    INTERFACE_LINK_LIBRARIES "${CMAKE_DL_LIBS}")
