# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: BSD-2-Clause
#
# Publishes Neuron.Installer.Native for the host that NEURON_HOST chose, puts it beside the plugin in the build folder
# and installs it there: a folder dotnet/ for hostfxr and dnne, one library for nativeaot.

set(NEURON_MODULE_DESTINATION "${CMAKE_INSTALL_LIBDIR}/calamares/modules/neuron-vfio")
set(NEURON_PROJECT "${NEURON_NATIVE_DIR}/Neuron.Installer.Native.csproj")
# Of its own for each build folder: the hosts differ in their packages.
set(_publish "${PROJECT_BINARY_DIR}/published")
set(_options -c Release --use-current-runtime "--property:NeuronHost=${NEURON_HOST}"
    "--property:ArtifactsPath=${PROJECT_BINARY_DIR}/artifacts" "--property:PublishDir=${_publish}/" --nologo -v:quiet)
if(NEURON_HOST STREQUAL "nativeaot")
    set(_main Neuron.Installer.Native.so)
    list(APPEND _options "--property:PublishAot=true" "--property:StripSymbols=$<IF:$<BOOL:${NEURON_STRIP}>,true,false>")
else()
    set(_main Neuron.Installer.Native.runtimeconfig.json)
    list(APPEND _options --no-self-contained)
    if(NEURON_READY_TO_RUN)
        list(APPEND _options "--property:PublishReadyToRun=true")
    endif()
endif()
if(NEURON_HOST STREQUAL "dnne")
    list(APPEND _options "--property:DnneCompilerCommand=${CMAKE_C_COMPILER}")
endif()

if(NEURON_DOTNET_DIR)
    set(_publish "${NEURON_DOTNET_DIR}")
    if(NOT EXISTS "${_publish}/${_main}")
        message(FATAL_ERROR "NEURON_DOTNET_DIR=${_publish} has no ${_main}.")
    endif()
else()
    find_program(NEURON_DOTNET dotnet DOC "The dotnet command of the .NET SDK")
    if(NOT NEURON_DOTNET)
        message(FATAL_ERROR "The command dotnet was not found. Install the .NET SDK (dotnet-sdk-10.0), or set "
            "NEURON_DOTNET_DIR to a folder with the published Neuron.Installer.Native.")
    endif()
    if(NEURON_HOST STREQUAL "dnne")
        execute_process(COMMAND "${NEURON_DOTNET}" restore "${NEURON_PROJECT}" --use-current-runtime
                "--property:NeuronHost=dnne" "--property:ArtifactsPath=${PROJECT_BINARY_DIR}/artifacts" --nologo -v:quiet
            RESULT_VARIABLE _failed OUTPUT_VARIABLE _restore ERROR_VARIABLE _restore)
        file(WRITE "${PROJECT_BINARY_DIR}/dnne-restore.log" "${_restore}")
        if(_failed)
            message(FATAL_ERROR "The package DNNE could not be restored from this machine's NuGet sources "
                "(${PROJECT_BINARY_DIR}/dnne-restore.log): add one that has it with 'dotnet nuget add source', "
                "or choose another host with -DNEURON_HOST=hostfxr or -DNEURON_HOST=nativeaot.")
        endif()
    endif()
    set(_make COMMAND "${CMAKE_COMMAND}" -E rm -rf "${_publish}"
        COMMAND "${NEURON_DOTNET}" publish "${NEURON_PROJECT}" ${_options})
endif()

if(NEURON_HOST STREQUAL "nativeaot")
    set(_library libneuron-installer.so)
    # The library names this file, so it keeps its name.
    set(_symbols "Neuron.Installer.Native.so.dbg")
    set(_copy COMMAND "${CMAKE_COMMAND}" -E copy "${_publish}/${_main}" "${NEURON_MODULE_DIR}/${_library}")
    install(PROGRAMS "${NEURON_MODULE_DIR}/${_library}" COMPONENT library DESTINATION "${NEURON_MODULE_DESTINATION}")
    # For programs that link it, by its soname: cmake --install BUILD --component development.
    foreach(_link "libneuron-installer.so.1" "libneuron-installer.so")
        set(_to "libneuron-installer.so.1")
        if(_link MATCHES "1$")
            set(_to "calamares/modules/neuron-vfio/${_library}")
        endif()
        file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/development")
        file(CREATE_LINK "${_to}" "${PROJECT_BINARY_DIR}/development/${_link}" SYMBOLIC)
        install(FILES "${PROJECT_BINARY_DIR}/development/${_link}" COMPONENT development
            DESTINATION "${CMAKE_INSTALL_LIBDIR}" EXCLUDE_FROM_ALL)
    endforeach()
    configure_file("${CMAKE_CURRENT_LIST_DIR}/neuron-installer.pc.in" "${PROJECT_BINARY_DIR}/development/neuron-installer.pc" @ONLY)
    install(FILES "${PROJECT_BINARY_DIR}/development/neuron-installer.pc" COMPONENT development
        DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig" EXCLUDE_FROM_ALL)
    install(FILES "${NEURON_NATIVE_DIR}/neuron_installer.h" COMPONENT development
        DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" EXCLUDE_FROM_ALL)
    if(NEURON_STRIP)
        # Where debuggers look for what was stripped off. Apart, so that a medium can leave it out.
        install(FILES "${_publish}/${_symbols}" COMPONENT debug
            DESTINATION "lib/debug${CMAKE_INSTALL_PREFIX}/${NEURON_MODULE_DESTINATION}")
    endif()
else()
    set(_copy COMMAND "${CMAKE_COMMAND}" -E rm -rf "${NEURON_MODULE_DIR}/dotnet"
        COMMAND "${CMAKE_COMMAND}" -E copy_directory "${_publish}" "${NEURON_MODULE_DIR}/dotnet")
    install(DIRECTORY "${NEURON_MODULE_DIR}/dotnet" COMPONENT library DESTINATION "${NEURON_MODULE_DESTINATION}"
        PATTERN "*.pdb" EXCLUDE PATTERN "*.h" EXCLUDE)
endif()
# MSBuild knows best what changed, so it is asked every time.
add_custom_target(neuron_dotnet ALL ${_make} ${_copy}
    COMMENT "Making the C# library for ${NEURON_HOST}"
    USES_TERMINAL
    VERBATIM)
