# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion for fish: /usr/share/fish/vendor_completions.d/neuron-hardware-detect.fish

function __neuron_hardware_detect_gpus
    for device in /sys/bus/pci/devices/*
        if string match -q '0x03*' (cat $device/class 2>/dev/null)
            basename $device
        end
    end
end

set -l commands scan iommu plan apply revert verify next-start switch trial vm-xml settings snapshot

complete -c neuron-hardware-detect -f
complete -c neuron-hardware-detect -n "not __fish_seen_subcommand_from $commands" -a scan -d 'Show the GPUs and which one is recommended'
complete -c neuron-hardware-detect -n "not __fish_seen_subcommand_from $commands" -a iommu -d 'Show the IOMMU groups'
complete -c neuron-hardware-detect -n "not __fish_seen_subcommand_from $commands" -a plan -d 'Show what apply would write, and write nothing'
complete -c neuron-hardware-detect -n "not __fish_seen_subcommand_from $commands" -a apply -d 'Set up GPU passthrough in an installed system'
complete -c neuron-hardware-detect -n "not __fish_seen_subcommand_from $commands" -a revert -d 'Take back what was written'
complete -c neuron-hardware-detect -n "not __fish_seen_subcommand_from $commands" -a verify -d 'Check whether GPU passthrough works as set up'
complete -c neuron-hardware-detect -n "not __fish_seen_subcommand_from $commands" -a next-start -d 'Choose for the next start only whom the card is for'
complete -c neuron-hardware-detect -n "not __fish_seen_subcommand_from $commands" -a switch -d 'Choose for every start whom the card is for'
complete -c neuron-hardware-detect -n "not __fish_seen_subcommand_from $commands" -a vm-xml -d 'Print the reserved functions as XML for libvirt'
complete -c neuron-hardware-detect -n "not __fish_seen_subcommand_from $commands" -a trial -d 'Count a start on trial and judge it'
complete -c neuron-hardware-detect -n "not __fish_seen_subcommand_from $commands" -a settings -d 'Check a settings file'
complete -c neuron-hardware-detect -n "not __fish_seen_subcommand_from $commands" -a snapshot -d 'Write everything a scan reads into one archive'
complete -c neuron-hardware-detect -n "not __fish_seen_subcommand_from $commands" -l version -d 'Show the version'

complete -c neuron-hardware-detect -l host-root -r -F -d 'Look at the machine in this directory or snapshot'
complete -c neuron-hardware-detect -l settings -r -F -d 'Take the settings from this file'
complete -c neuron-hardware-detect -l json -d 'Print the result as one JSON document'
complete -c neuron-hardware-detect -s h -l help -d 'Show the options'
complete -c neuron-hardware-detect -n '__fish_seen_subcommand_from plan apply vm-xml' -l gpu -x -a '(__neuron_hardware_detect_gpus)' -d 'The graphics card to reserve for virtual machines'
complete -c neuron-hardware-detect -n '__fish_seen_subcommand_from plan apply revert' -l target -x -a '(__fish_complete_directories)' -d 'The root directory of the system to change'
complete -c neuron-hardware-detect -n '__fish_seen_subcommand_from apply' -l dry-run -d 'Show the plan and write nothing'
complete -c neuron-hardware-detect -n '__fish_seen_subcommand_from revert' -l dry-run -d 'Show what would be taken back'
complete -c neuron-hardware-detect -n '__fish_seen_subcommand_from settings' -l check -r -F -d 'Say what is wrong in this settings file'
complete -c neuron-hardware-detect -n '__fish_seen_subcommand_from apply' -l stage -x -a 'installed before_boot_loader after_boot_loader' -d 'When in an installation'
complete -c neuron-hardware-detect -n '__fish_seen_subcommand_from apply' -l json-lines -d 'Print progress and the answer as JSON lines'
complete -c neuron-hardware-detect -n '__fish_seen_subcommand_from next-start switch' -a 'host vm'
complete -c neuron-hardware-detect -n '__fish_seen_subcommand_from verify' -l previous -d 'What the kernel reported in the start before'
complete -c neuron-hardware-detect -n '__fish_seen_subcommand_from trial' -a 'begin judge'
complete -c neuron-hardware-detect -n '__fish_seen_subcommand_from vm-xml' -l virt-xml -x -a '(virsh list --all --name 2>/dev/null)' -d 'Print commands for this virtual machine'
complete -c neuron-hardware-detect -n '__fish_seen_subcommand_from snapshot' -F
