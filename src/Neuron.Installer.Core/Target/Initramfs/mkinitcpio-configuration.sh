# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC1090,SC1091,SC2086 # the files of the system on which it runs
. /etc/mkinitcpio.conf
l=$(set -o pipefail; printf '%s\n' /etc/mkinitcpio.conf.d/*.conf | sort -V) || exit 3 # @if drop_ins@
set -f; IFS=$'\n'; set -- $l; unset IFS; set +f # @if drop_ins@
for f; do [ -e "$f" ] && . "$f"; done # @if drop_ins@
printf '%s\n' "${MODULES[*]}" "${HOOKS[*]}" "${FILES[*]}"
