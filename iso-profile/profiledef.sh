#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The live medium of NeuronOS, as a profile for archiso 88 or later.
# shellcheck disable=SC2034 # archiso reads the variables

# With SOURCE_DATE_EPOCH set, the same sources give the same names.
build_day=$(date --utc --date="@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%Y%m%d)

iso_name="neuronos"
iso_label="NEURON_${build_day}"
iso_publisher="The NeuronOS Authors"
iso_application="NeuronOS live medium and installer"
iso_version="0.2.0-alpha"
install_dir="neuron"
arch="x86_64"
packages="packages.x86_64"
pacman_conf="pacman.conf"
buildmodes=('iso')
bootmodes=('bios.syslinux' 'uefi.systemd-boot')
airootfs_image_type="squashfs"
# zstd unpacks several times faster than xz: on the installer's longest step that is worth a larger image.
airootfs_image_tool_options=('-comp' 'zstd' '-Xcompression-level' '19' '-b' '1M')

# archiso gives every file of airootfs 644 and every folder 755: what has to be run or hidden stands here.
file_permissions=(
  ["/etc/shadow"]="0:0:400"
  ["/etc/gshadow"]="0:0:400"
  ["/etc/polkit-1/rules.d"]="0:102:750" # polkitd, which has this number on every Arch
  ["/etc/sudoers.d"]="0:0:750"
  ["/etc/sudoers.d/10-neuron-live"]="0:0:440"
  ["/usr/local/bin/neuron-install"]="0:0:755"
  ["/usr/local/lib/neuron-os/follow-keyboard"]="0:0:755"
  ["/usr/local/lib/neuron-os/prepare-kernel"]="0:0:755"
  ["/usr/local/lib/neuron-os/prepare-keyring"]="0:0:755"
  ["/usr/local/lib/neuron-os/leave-live-system"]="0:0:755"
  ["/usr/local/lib/neuron-os/settle-medium"]="0:0:755"
)
