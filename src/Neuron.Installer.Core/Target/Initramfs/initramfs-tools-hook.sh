#!/bin/sh
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# @mark@
# Packs the udev rule that gives functions to vfio-pci by their address.
# @undo@
case "$1" in
prereqs)
    echo udev
    exit 0 ;;
esac
mkdir -p "$DESTDIR/etc/udev/rules.d"
cp -p @rule@ "$DESTDIR/etc/udev/rules.d/"
