# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# shellcheck disable=SC2154 # base is the entry, without .conf
{
    echo '# @mark@'
    awk 'NR == FNR { if ($1 == "options") last = FNR; next }
         $1 == "title" { print "title", ENVIRON["NEURON_TITLE"]; next }
         FNR == last { sub(/\r$/, ""); gsub(/ vfio[-_]pci\.ids=[^ ]*/, ""); print $0, "@rescue_words@"; next }
         { print }' "$base.conf" "$base.conf"
} > "$base@rescue_suffix@.new"
mv "$base@rescue_suffix@.new" "$base@rescue_suffix@"
