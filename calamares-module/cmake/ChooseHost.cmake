# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: BSD-2-Clause
#
# Says which host is built and why. Nobody chose one: dnne where its package can be restored, else hostfxr.
if(NEURON_HOST)
    message(STATUS "Host of the C# library: ${NEURON_HOST} (NEURON_HOST)")
    return()
endif()

# Asked once for each build folder: the answer must not change under a build.
if(NOT NEURON_DEFAULT_HOST)
    find_program(NEURON_DOTNET dotnet DOC "The dotnet command of the .NET SDK")
    set(_failed TRUE)
    if(NEURON_DOTNET AND NOT NEURON_DOTNET_DIR)
        execute_process(COMMAND "${NEURON_DOTNET}" restore
                "${PROJECT_SOURCE_DIR}/src/Neuron.Installer.Native/Neuron.Installer.Native.csproj" --use-current-runtime
                --property:NeuronHost=dnne "--property:ArtifactsPath=${PROJECT_BINARY_DIR}/artifacts-dnne" --nologo -v:quiet
            RESULT_VARIABLE _failed OUTPUT_VARIABLE _restore ERROR_VARIABLE _restore)
        file(WRITE "${PROJECT_BINARY_DIR}/dnne-restore.log" "${_restore}")
    endif()
    if(_failed)
        set(NEURON_DEFAULT_HOST hostfxr CACHE INTERNAL "")
    else()
        set(NEURON_DEFAULT_HOST dnne CACHE INTERNAL "")
    endif()
endif()

set(NEURON_HOST "${NEURON_DEFAULT_HOST}")
if(NEURON_HOST STREQUAL "dnne")
    message(STATUS "Host of the C# library: dnne (NEURON_HOST is not set, and the package DNNE can be restored)")
else()
    message(STATUS "Host of the C# library: hostfxr (NEURON_HOST is not set, and the package DNNE cannot be restored from this machine's NuGet sources)")
endif()
