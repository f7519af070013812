# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC1090,SC1091,SC2154 # the files of the system on which it runs
for f in /etc/dracut.conf /etc/dracut.conf.d/*.conf; do [ -e "$f" ] && . "$f"; done
printf '%s\n' "$force_drivers"
