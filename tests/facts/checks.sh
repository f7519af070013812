# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a copy of a kernel's files has to look like. Sourced by `run`.

expect() {
    local what=$1
    shift
    "$@" || problems+=("$what")
}
is() { [ "$1" = "$2" ] || { echo "'$1' is not '$2'" && false; }; }
# is_from VERSION KERNEL
is_from() { [ "$(printf '%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }

# looks_like ROOT HOW PATH: what the regular expression is for.
looks_like() {
    case $2 in
    text) tr -s ' \t\n' ' ' <"$3" | sed 's/ *$//' ;;
    hex) od -An -v -tx1 -N64 "$3" | tr -d ' \n' ;;
    link) readlink "$3" ;;
    esac
}

# check_row ROOT KERNEL VERSION DISPLAY PATH HOW WHERE LOOKS
check_row() {
    local root=$1 kernel=$2 version=$3 display=$4 path=$5 how=$6 where=$7 looks=$8 found=0 file module list
    case $where in
    always | vga | other | [0-9]*) ;;
    before:*)
        found=$(grep -c "/${path##*/}\$" "$root/facts/framebuffers" || true)
        files=$((files + found))
        if is_from "${where#before:}" "$version"; then
            expect "there is no /$path before a driver has the display" [ "$found" -gt 0 ]
        else
            expect "/$path is there before Linux ${where#before:}" [ "$found" -eq 0 ]
        fi
        return
        ;;
    module:*)
        module=$(find "$cache/$kernel/usr/lib/modules" -name "$(cut -d: -f2 <<<"$where").ko*" | head -n 1)
        expect "$path: ${where#module:} in the module" grep -aqF "$(cut -d: -f3 <<<"$where")" <(xz -dcf "$module")
        ;;
    esac
    if [ "$how" = list ]; then
        list=$(tr / % <<<"/$path").list
        for file in "$root"/facts/$list; do
            [ -e "$file" ] || continue
            found=$((found + 1))
        done
        if [ "$found" -gt 0 ]; then
            # shellcheck disable=SC2086 # a pattern
            cat "$root"/facts/$list | grep -Eqx -- "$looks" || problems+=("/$path has no name like $looks")
        fi
    else
        for file in "$root"/$path; do
            if [ ! -e "$file" ] && [ ! -L "$file" ]; then continue; fi
            found=$((found + 1))
            if [ "$how" != exists ] && ! looks_like "$root" "$how" "$file" | grep -Eqx -- "$looks"; then
                problems+=("/${file#"$root"/} does not look as expected: $(looks_like "$root" "$how" "$file" | head -c 200)")
            fi
        done
    fi
    files=$((files + found))
    case $where in
    always) [ "$found" -gt 0 ] || problems+=("there is no /$path") ;;
    vga | other) if [ "$where" = "$display" ] && [ "$found" -eq 0 ]; then problems+=("there is no /$path"); fi ;;
    [0-9]*)
        if is_from "$where" "$version"; then
            [ "$found" -gt 0 ] || problems+=("there is no /$path")
        elif [ "$found" -gt 0 ]; then
            problems+=("/$path is there before Linux $where")
        fi
        ;;
    esac
}

check_files() {
    local path how where looks source
    while IFS=$'\t' read -r path how where looks source; do
        check_row "$1" "$2" "$3" "$4" "$path" "$how" "$where" "$looks"
    done < <(grep -v '^#' "$here/files.tsv")
}

# What is said of these files beyond what each looks like.
check_facts() {
    local root=$1 version=$2 display=$3 devices=$1/sys/bus/pci/devices drawn other silent
    local vga=0000:00:02.0 bochs=0000:00:03.0
    if [ "$display" = vga ]; then drawn=$vga other=$bochs; else drawn=$bochs other=$vga; fi
    scan=$("$tool/neuron-hardware-detect" scan --json --host-root "$root") || scan='{}'
    expect "detection says in the machine what it says of the copy" diff <(jq -S . "$root/facts/scan.json") <(jq -S . <<<"$scan")
    expect "uevent writes the class without leading zeros" grep -qx PCI_CLASS=38000 "$devices/$bochs/uevent"
    expect "boot_vga is there for class 0300" test -e "$devices/$vga/boot_vga"
    expect "boot_vga is not there for class 0380" test ! -e "$devices/$bochs/boot_vga"
    expect "boot_vga is 1 on the only class 0300, whatever the firmware drew on" is "$(cat "$devices/$vga/boot_vga")" 1
    expect "boot_display is not in a PCI function's directory" test -z "$(find "$root"/sys/devices -path '*/0000:*/boot_display' ! -path '*/drm/*')"
    expect "reset_method is never empty" test -z "$(find "$root/sys/devices" -name reset_method -size 0)"
    expect "every group has reserved_regions" is "$(find "$root/sys/kernel/iommu_groups" -name reserved_regions | wc -l)" \
        "$(wc -l <"$root"/facts/%sys%kernel%iommu_groups.list)"
    expect "a device behind a Thunderbolt port can be unplugged" grep -qx removable "$devices"/0000:0[1-9]:00.0/removable
    expect "a virtual function names its physical one" test -n "$(find "$root/sys/devices" -name physfn)"
    expect "the firmware's name of a card is its label" is "$(cat "$devices/$vga/label")" "Onboard Graphics"
    # The port was switched off after the copy: vendor in sysfs is what it was.
    expect "a device that is gone answers ones" is "$(od -An -v -tx1 -N64 "$root/facts/silent" | tr -d ' \nf')" ''
    expect "vendor of a device that is gone is what it was" is "$(cat "$root/facts/silent-vendor")" 0x1234
    expect "detection finds the display that the firmware drew on" is "$(jq -r .boot_gpu <<<"$scan")" "$drawn"
    expect "and says that the framebuffer tells it" is "$(jq -r .boot_gpu_evidence <<<"$scan")" framebuffer
    if is_from 6.18 "$version" && [ "$display" = other ]; then
        rm "$root/sys/kernel/boot_params/data"
        scan_without=$("$tool/neuron-hardware-detect" scan --json --host-root "$root") || scan_without='{}'
        expect "without boot_params boot_display tells it" is "$(jq -r '"\(.boot_gpu) \(.boot_gpu_evidence)"' <<<"$scan_without")" "$drawn boot_display"
    fi
}
