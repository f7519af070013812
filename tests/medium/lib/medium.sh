# shellcheck shell=bash disable=SC2154
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a run adds to the two systems: the profile, our step, the tool. Sourced by `run`.

# lay_profile FOLDER USERS: airootfs as mkarchiso lays it: everything root's, 644 and 755, but what profiledef.sh names.
lay_profile() {
    local to=$1 users=$2 path mode name
    cp -R --no-preserve=mode,ownership "$repository/iso-profile/airootfs/." "$to/"
    find "$to" -type d -exec chmod 755 {} +
    find "$to" -type f -exec chmod 644 {} +
    # The users of Debian's packages stay, as on Arch those of its packages come.
    for name in passwd group shadow gshadow; do
        { cat "$users/$name"; grep -E '^(live|wheel):' "$to/etc/$name" || true; } | awk -F: '!seen[$1]++' >"$to/etc/$name.new"
        mv "$to/etc/$name.new" "$to/etc/$name"
    done
    sed -i -E 's/^wheel:([^:]*:[^:]*):.*/wheel:\1:live/' "$to/etc/group"
    while IFS=$'\t' read -r path mode; do
        if [ -e "$to$path" ]; then
            chown "${mode%:*}" "$to$path"
            chmod "${mode##*:}" "$to$path"
        fi
    done < <(bash -euc 'declare -A file_permissions; . "$1"; for path in "${!file_permissions[@]}"; do printf "%s\t%s\n" "$path" "${file_permissions[$path]}"; done' \
        bash "$repository/iso-profile/profiledef.sh")
    # The number of Arch's polkitd.
    chown "0:$(awk -F: '$1 == "polkitd" { gid = $3 } END { print gid + 0 }' "$users/group")" "$to/etc/polkit-1/rules.d"
    install -d -m 700 -o 1000 -g 1000 "$to/home/live"
}

# Calamares of Debian is the version of the recipe; so the recipe's patches fit its modules.
patch_calamares() {
    local to=$1 patch file
    for patch in "$repository"/packaging/arch/calamares/*.patch; do
        file=$(sed -nE 's|^\+\+\+ b/src/modules/([^[:space:]]*).*|\1|p' "$patch")
        mkdir -p "$(dirname "$to/$file")"
        debugfs -R "dump /usr/lib/x86_64-linux-gnu/calamares/modules/$file $to/$file" "$cache/live.img" 2>/dev/null
        quietly "$everything/patch.log" patch "$to/$file" "$patch"
    done
}

# What differs from the profile in the chroot: no disk can be chosen or looked at where KPMcore finds none, so the page
# partition is left out and a job of the same name says what there is. It is printed. In the machine nothing differs.
replace() {
    local live=$1 to=$2 configuration=$2/etc/calamares ours=$2/usr/share/calamares/modules
    mkdir -p "$to/etc" "$to/usr/share/calamares"
    cp -R "$live/etc/calamares" "$to/etc/"
    cp -R "$live/usr/share/calamares/modules" "$ours"
    cp -R "$here/disk/." "$to/"
    "$here/lib/sysfs" "$to/usr/share/neuron-medium"
    awk '/^- exec:/ { exec = 1 } /^- show:/ { exec = 0 } /^  - partition$/ && !exec { next } { print }' \
        "$configuration/settings.conf" >"$configuration/settings.new"
    mv "$configuration/settings.new" "$configuration/settings.conf"
    sed -i -E 's/^(    (check|required):.*)storage, /\1/' "$configuration/modules/welcome.conf"
    sed -i 's|^#hostRoot:.*|hostRoot: /usr/share/neuron-medium|' "$ours"/neuron-vfio.conf "$ours"/neuron-vfio-boot.conf
    echo "what differs in the chroot from the medium's configuration:"
    diff -r "$repository/iso-profile/airootfs/etc/calamares" "$configuration" | sed 's/^/    /' || true
}

# compile: our step and the tool, once for each state of their sources; build machines and busy ones take longer for it than for
# an installation. Sets modules_from and tool.
compile() {
    local compiled=$cache/compiled sum build
    modules_from=$other_modules tool=$other_modules
    [ -z "$other_live" ] || return 0
    sum=$(find src calamares-module packaging/CMakeLists.txt CMakeLists.txt Directory.*.props global.json scripts/build-module -type f \
        -not -path '*/bin/*' -not -path '*/obj/*' -print0 2>/dev/null | sort -z | xargs -0 sha256sum | sha256sum)
    modules_from=$compiled/modules tool=$compiled/tool
    if [ "$(cat "$compiled/sum" 2>/dev/null)" = "$sum" ]; then return; fi
    build=$(scripts/build-module trixie --host nativeaot)
    say "publishing neuron-hardware-detect"
    export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
    rm -rf --one-file-system "$compiled"
    mkdir -p "$compiled"
    quietly "$everything/publish.log" dotnet publish src/Neuron.HardwareDetect -c Release -o "$compiled/tool"
    cp -RL "$build/modules" "$compiled/"
    echo "$sum" >"$compiled/sum"
}

# stands_in: says which files replace what is Arch's, or is not there without a machine.
stands_in() {
    echo "what stands in for Arch's, with its lines:"
    (cd "$here" && find source live initrd lib/stand-ins -type f -exec wc -l {} + | sort -k 2)
    echo "and in a chroot for the machine:"
    (cd "$here" && find disk chroot lib/sysfs -type f -exec wc -l {} + | sort -k 2)
}

make_medium() {
    local modules_from tool to=$everything/medium modules users=$cache/live.users
    [ -z "$other_live" ] || users=$other_live/etc
    compile
    rm -rf --one-file-system "$to"
    modules=$to/live/usr/lib/x86_64-linux-gnu/calamares/modules
    mkdir -p "$to/live" "$to/source"
    lay_profile "$to/live" "$users"
    lay_profile "$to/source" "$cache/source.users"
    # The recipe has them too; here a change of theirs costs nothing.
    cp -R "$here/live" "$here/source" "$to/"
    mkdir -p "$modules" "$to/live/usr/share/calamares/modules"
    cp -RL "$modules_from"/neuron-vfio* "$modules/"
    cp calamares-module/*.conf calamares-module/boot/*.conf "$to/live/usr/share/calamares/modules/"
    # The patches are for the recipe's version.
    [ -n "$other_live" ] || patch_calamares "$modules"
    replace "$to/live" "$to/chroot"
    for system in live source; do
        install -Dm755 "$tool/neuron-hardware-detect" -t "$to/$system/usr/bin"
        install -Dm644 packaging/installer.toml -t "$to/$system/etc/neuron-os"
        install -Dm644 packaging/*.service -t "$to/$system/usr/lib/systemd/system"
    done
    # What the profile brings: the installed system says which of it is still there.
    mkdir -p "$to/source/usr/share/neuron-medium"
    (cd "$repository/iso-profile/airootfs" && find . ! -type d -printf '/%P\n' | sort) >"$to/source/usr/share/neuron-medium/profile"
    quietly "$everything/settle.log" as_root unshare --mount --pid --fork --kill-child --propagation private \
        bash "$here/lib/settle" "$cache/source.img" "$to/source"
    cp -R "$here/chroot" "$to/chroot-source"
    mkdir -p "$to/chroot-source/usr/lib/neuron-medium"
    debugfs -R "dump /usr/sbin/grub-install $to/chroot-source/usr/lib/neuron-medium/grub-install" "$cache/source.img" 2>/dev/null
    chmod 755 "$to/chroot-source/usr/lib/neuron-medium/grub-install"
    stands_in
    # A file in the place of a link would be followed.
    rm -f "$everything/medium.img"
    mkfs.ext4 -q -F -L run -m 0 -O ^has_journal -d "$to" "$everything/medium.img" "$(($(du -sm "$to" | cut -f 1) * 12 / 10 + 32))M" >/dev/null
    rm -rf --one-file-system "$to"
}
