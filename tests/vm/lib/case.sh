# shellcheck shell=bash disable=SC2154,SC2034
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a case is written with. Sourced by `run`, in the process of one case, which has `out` to itself.

problems=0
problem() {
    printf '%s\n' "$*" >>"$out/problems"
    problems=$((problems + 1))
}

lines() { tr -d '\r' <"$out/$1.log" | grep -a "^@@ $2"; }

# What is different about the system on the disk, as a script that is run there before the live boot.
alteration=''
# What puts another system beside it: a function, given the disk.
neighbour=''
# people_start: the installed system starts as people have it, in multi-user.target, with our units as they are shipped. The
# job comes when they have looked. `login-as-seen` prints what somebody sees who logs in at the console.
people_start() {
    local unit
    # Each generator, mount and one-off service takes seconds of an emulated start, and nothing of ours is ordered after one.
    alteration+='rm -f /etc/systemd/system-generators/systemd-bless-boot-generator
systemctl set-default multi-user.target
sed -i s/,noauto// /etc/fstab
systemctl mask serial-getty@ttyS0 getty-static apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer fstrim.timer e2scrub_reap \
    dev-hugepages.mount dev-mqueue.mount sys-kernel-config.mount sys-kernel-debug.mount sys-kernel-tracing.mount sys-fs-fuse-connections.mount \
    kmod-static-nodes systemd-pstore systemd-repart systemd-sysusers systemd-sysctl systemd-random-seed systemd-binfmt systemd-firstboot \
    systemd-update-utmp systemd-update-utmp-runlevel systemd-machine-id-commit systemd-tmpfiles-clean.timer
sed -i /lspci/d /usr/local/sbin/neuron-report
mkdir -p /var/log/journal
passwd -d root
ln -sf ../local/bin/neuron-hardware-detect /usr/bin/neuron-hardware-detect
'
    for unit in trial picture verify; do
        alteration+="cat >/usr/lib/systemd/system/neuron-vfio-$unit.service <<'END'
$(cat "$repository/packaging/neuron-vfio-$unit.service")
END
"
    done
    # shellcheck disable=SC2016 # the guest's shell replaces it
    alteration+='cat >/etc/systemd/system/neuron-report.service <<END
[Unit]
DefaultDependencies=no
After=neuron-vfio-picture.service neuron-vfio-verify.service getty.target multi-user.target
[Service]
Type=oneshot
ExecStart=/usr/local/sbin/neuron-report
StandardOutput=tty
StandardError=tty
TTYPath=/dev/ttyS0
[Install]
WantedBy=multi-user.target
END
systemctl enable neuron-report.service
# What a display server does first: until somebody asks, this kernel does not know whether a monitor is connected.
cat >/etc/systemd/system/display-manager.service <<END
[Service]
Type=oneshot
ExecStart=/bin/sh -c "for status in /sys/class/drm/card*-*/status; do test ! -e \$\$status || echo detect >\$\$status; done"
[Install]
WantedBy=multi-user.target
END
systemctl enable display-manager.service
cat >/usr/local/sbin/login-as-seen <<END
#!/bin/sh
script -qec "agetty --show-issue" /dev/null
echo exit | script -qec "login -f root" /dev/null
END
chmod 755 /usr/local/sbin/login-as-seen
'
    # What a person does who restarts, only faster: the file system is whole.
    seen='again() { sync; echo u >/proc/sysrq-trigger; sleep 2; systemctl reboot --force --force; sleep 60; }
        did units systemctl show -p Id,Result,ActiveState,ExecMainStartTimestampMonotonic,ExecMainExitTimestampMonotonic,CPUUsageNSec neuron-vfio-trial neuron-vfio-picture
        did judge journalctl -b -o cat --no-pager -u neuron-vfio-trial -u neuron-vfio-picture
        did failed systemctl --failed --plain --no-legend
        did cycles sh -c "journalctl -b -o cat --no-pager | grep -i \"ordering cycle\" || true"
        '
}

# live [JOB]: the live boot, with the commands of the job in it, and afterwards what it left to be run. Cases that
# begin in the same way share it.
live() {
    local mine=$out same
    same=$everything/live/$(printf '%s\n' "$stack" "$cpu" "$memory" "${iommu[@]}" "${devices[@]}" "$live_parameters" "$alteration" "$neighbour" "$@" | sha256sum | cut -c1-16)
    mkdir -p "$same"
    exec 8>"$same/lock"
    flock 8
    if [ ! -e "$same/ended" ]; then
        out=$same
        copy_disk "$cache/$stack.raw" "$out/disk.raw"
        if [ -n "$alteration" ]; then
            in_disk "$out/disk.raw" sh -euc "$alteration" >"$out/alteration.log" 2>&1 || problem "the system could not be altered; see $out/alteration.log"
        fi
        if [ -n "$neighbour" ]; then
            "$neighbour" "$out/disk.raw" >"$out/neighbour.log" 2>&1 || problem "there is no other system beside it; see $out/neighbour.log"
        fi
        printf '%s\n' "$@" >"$out/job.live"
        if live_machine "$out/live.log" "$out/job.live" "$out/disk.raw"; then
            lines live 'live finished' >/dev/null || problem "the live boot did not come to its end"
            regenerate
        fi
        touch "$same/ended"
        out=$mine
    fi
    flock -u 8
    cp "$same"/*.log "$out/"
    copy_disk "$same/disk.raw" "$out/disk.raw"
    if [ -e "$same/problems" ]; then problem "$(cat "$same/problems")"; fi
}

# Runs in the system on the disk what the plan of the live boot names: natively, which takes seconds.
regenerate() {
    local command words
    : >"$out/regenerate.log"
    while read -r command; do
        mapfile -t words < <(jq -r '.[]' <<<"$command")
        echo "@@ regenerate command ${words[*]}" >>"$out/regenerate.log"
        in_disk "$out/disk.raw" "${words[@]}" >>"$out/regenerate.log" 2>&1 || problem "'${words[*]}' ended with $?; see $out/regenerate.log"
    done < <(planned_commands)
}
planned_commands() { lines live 'live plan: {' 2>/dev/null | sed 's/^@@ live plan: //' | jq -c '.commands[]' || true; }

# installed JOB: the boots from the disk. The job says with $boot which it is.
installed() {
    printf '%s\n' "$@" >"$out/job.installed"
    installed_machine "$out/installed.log" "$out/job.installed" "$out/disk.raw" || return 0
}

# make_installer DISK: what the live system with Calamares gets on top: our step, .NET, and the configuration.
make_installer() {
    local dir=$out/installer modules=${NEURON_VM_MODULES:-$everything/modules} branding
    mkdir -p "$dir"/{config/qml,settings,dotnet/shared}
    cp -R "$modules" "$dir/modules"
    cp -R "$here/calamares/jobs" "$dir/"
    cp -R "$here/calamares/settings.conf" "$here/calamares/modules" "$repository/tests/calamares/installer/branding" "$dir/config/"
    cp "$repository"/tests/calamares/installer/modules/{welcome,finished}.conf "$repository"/calamares-module/neuron-vfio*.conf "$dir/config/modules/"
    # As shipped, but for what takes minutes in an emulated machine; `regenerate` does it.
    # The page forecasts for the disk as it is.
    sed 's/^regenerate = .*/regenerate = "never"/; /^\[forecast\]/,/^$/s|^root = .*|root = "/tmp/forecast"|' "$repository/packaging/installer.toml" \
        >"$dir/settings/installer.toml"
    branding=$dir/config/branding/neuronos
    rsvg-convert "$branding/logo.svg" -o "$branding/logo.png"
    sed -i -e 's|@NAVIGATION@|qml|; s|@PICTURES@|/run/pages|; s|@LAST@|5|' "$branding"/*.{desc,qml}
    cp -R "$("$repository/scripts/dotnet-root")/host" "$dir/dotnet/"
    cp -R "$("$repository/scripts/dotnet-root")/shared/Microsoft.NETCore.App" "$dir/dotnet/shared/"
    mkfs.ext4 -q -F -O ^has_journal -d "$dir" "$1" 400M >/dev/null
    rm -r "$dir"
}

# expect_driver BOOT ADDRESS DRIVER: of the row of the table, and of the result.
expect_driver() {
    local seen
    seen=$(lines installed "$1 function $2 " | awk '{ print $6 }') || true
    expected+=("$3") seen_all+=("${seen:-nothing}")
    [ "$seen" = "$3" ] || problem "$1: $2 has '${seen:-nothing}', expected '$3'"
}

# expect LOG TEXT: a line of the protocol that contains it.
expect() { lines "$1" "$2" >/dev/null || problem "$1.log has no line '@@ $2'"; }
expect_not() { if lines "$1" "$2" >/dev/null; then problem "$1.log has the line '@@ $2'"; fi; }

# The display of the computer must keep its driver in every boot.
expect_host_display() { expect_driver "$1" 0000:00:01.0 bochs-drm; }

# What the GPU at 0000:02:01.0 is when all is well.
expect_bound() {
    expect_driver "$1" 0000:02:01.0 vfio-pci
    expect_host_display "$1"
    expect installed "$1 verify-ended 0"
}

# Looks, and sets the recommended GPU up, or the one that is named. What makes images and menus is left to
# `regenerate`.
apply_to() {
    local gpu=${1:+--gpu $1}
    echo "did scan neuron-hardware-detect scan --json
did plan neuron-hardware-detect apply --target /target --dry-run --json $gpu
did apply neuron-hardware-detect apply --target /target --settings /etc/leave-regeneration.toml $gpu"
}

apply=$(apply_to '')

# forecast_of [GPU], before anything is written: what the page shows then. `written`: which files are there since.
forecast_of() {
    echo "touch /tmp/forecast-made
did forecast neuron-hardware-detect plan --settings /etc/forecast.toml --json ${1:+--gpu $1}"
}
written='did written sh -c "cd /target && find . -xdev -type f -newer /tmp/forecast-made | sed s/^.//"'

# expect_forecast RECORD...: the forecast named the files that were written, and each is as it said, line by line. What keeps
# a record of it is written besides.
expect_forecast() {
    local path
    lines live 'live forecast: {' | sed 's/^@@ live forecast: //' >"$out/forecast.json" || true
    jq -r 'select(.is_forecast).files[].path' "$out/forecast.json" | LC_ALL=C sort >"$out/forecast.paths"
    lines live 'live written: ' | sed 's/^@@ live written: //' | LC_ALL=C sort >"$out/written.paths" || true
    [ -s "$out/forecast.paths" ] || problem "there is no forecast; see $out/live.log"
    diff <(printf '%s\n' "$@" | LC_ALL=C sort - "$out/forecast.paths") "$out/written.paths" >"$out/forecast.diff" ||
        problem "other files were written than the forecast says: $(cat "$out/forecast.diff")"
    while read -r path; do
        jq -j --arg path "$path" '.files[] | select(.path == $path).after' "$out/forecast.json" |
            diff - <(in_disk "$out/disk.raw" cat "$path") >"$out/forecast.diff" 2>&1 || problem "$path is not as the forecast says: $(cat "$out/forecast.diff")"
    done <"$out/forecast.paths"
}

# expect_applied BINDING
expect_applied() {
    # Partly: the settings leave to `regenerate` what is made again.
    expect live 'live apply-ended 3'
    expect live 'live apply: .*not-made-again'
    expect regenerate 'regenerate command'
    binding=$1
    if [ "$1" = ids ]; then expect live 'live sees: .* ids='; else expect live 'live sees: .*10-neuron-passthrough'; fi
}
# What apply wrote, for the log and for the binding.
sees='did sees sh -c "cd /target && grep -rs . etc/modprobe.d/vfio.conf etc/udev/rules.d/10-neuron-passthrough.rules etc/default/grub.d/90-neuron-vfio.cfg etc/kernel/cmdline"'
