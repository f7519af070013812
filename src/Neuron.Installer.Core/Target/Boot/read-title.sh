# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC1090 # the file of the system on which it runs
for file in /etc/os-release /usr/lib/os-release; do
    if test -r "$file"; then
        NEURON_TITLE="$(. "$file" && printf '%s' "$NAME") @title_end@"
        export NEURON_TITLE
        break
    fi
done
