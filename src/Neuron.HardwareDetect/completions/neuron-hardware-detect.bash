# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion for bash: /usr/share/bash-completion/completions/neuron-hardware-detect

_neuron_hardware_detect() {
    local cur prev words cword
    # An address has colons, which must not end a word.
    _init_completion -n : || return
    local common='--host-root --settings --json --help' command='' word device gpus=''

    case $prev in
    --host-root) _filedir; return ;;
    --target) _filedir -d; return ;;
    --settings | --check) _filedir toml; return ;;
    --stage) mapfile -t COMPREPLY < <(compgen -W 'installed before_boot_loader after_boot_loader' -- "$cur"); return ;;
    --gpu)
        for device in /sys/bus/pci/devices/*; do
            if [[ $(cat "$device/class" 2>/dev/null) == 0x03* ]]; then gpus+=" ${device##*/}"; fi
        done
        mapfile -t COMPREPLY < <(compgen -W "$gpus" -- "$cur")
        __ltrim_colon_completions "$cur"
        return
        ;;
    --virt-xml) mapfile -t COMPREPLY < <(compgen -W "$(virsh list --all --name 2>/dev/null)" -- "$cur"); return ;;
    esac

    for word in "${words[@]:1:cword-1}"; do
        case $word in
        scan | iommu | plan | apply | revert | verify | next-start | switch | trial | vm-xml | settings | snapshot) command=$word ;;
        esac
    done

    case $command in
    '') mapfile -t COMPREPLY < <(compgen -W "scan iommu plan apply revert verify next-start switch trial vm-xml settings snapshot $common --version" -- "$cur") ;;
    plan) mapfile -t COMPREPLY < <(compgen -W "--gpu --target $common" -- "$cur") ;;
    apply) mapfile -t COMPREPLY < <(compgen -W "--target --gpu --dry-run --stage --json-lines $common" -- "$cur") ;;
    revert) mapfile -t COMPREPLY < <(compgen -W "--target --dry-run $common" -- "$cur") ;;
    settings) mapfile -t COMPREPLY < <(compgen -W "--check --json --help" -- "$cur") ;;
    next-start | switch) mapfile -t COMPREPLY < <(compgen -W "host vm $common" -- "$cur") ;;
    verify) mapfile -t COMPREPLY < <(compgen -W "--previous $common" -- "$cur") ;;
    vm-xml) mapfile -t COMPREPLY < <(compgen -W "--gpu --virt-xml $common" -- "$cur") ;;
    trial) mapfile -t COMPREPLY < <(compgen -W "begin judge $common" -- "$cur") ;;
    snapshot)
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "$common" -- "$cur")
        else
            _filedir
        fi
        ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$common" -- "$cur") ;;
    esac
}

complete -F _neuron_hardware_detect neuron-hardware-detect
