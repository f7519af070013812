# shellcheck shell=bash disable=SC2154
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Debian's kernels, fetched with apt and unpacked as far as they are needed. Sourced by `run`.

# A list of sources of its own: the suites are others than this machine's.
with_suites() {
    local command=$1 mirror suite
    shift
    mkdir -p "$cache/apt/lists/partial" "$cache/apt/archives/partial"
    if [ ! -e "$cache/apt/sources.list" ]; then
        # shellcheck disable=SC2016 # apt replaces it
        mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' 'Label: Debian' | sed -n 1p)
        for suite in bookworm trixie trixie-backports; do
            echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg target=Packages] ${mirror:-http://deb.debian.org/debian} $suite main"
        done >"$cache/apt/sources.list"
        : >"$cache/apt/status"
    fi
    "apt-$command" -o "Dir::Etc::sourcelist=$cache/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null -o "Dir::State::lists=$cache/apt/lists" \
        -o "Dir::Cache=$cache/apt" -o "Dir::State::status=$cache/apt/status" -o APT::Sandbox::User=root "$@"
}

# get_kernel KERNEL: what is needed of it in $cache/KERNEL/usr, its version in $cache/KERNEL/version.
get_kernel() {
    local kernel=$1 root=$cache/$1 partial=$cache/$1.partial suite names package version recipe
    recipe=$(sha256sum <"$here/kernels.sh")
    [ ! -e "$root/version" ] || [ "$(cat "$root/recipe" 2>/dev/null)" != "$recipe" ] || return 0
    case $kernel in
    6.1) suite=bookworm ;;
    6.12) suite=trixie ;;
    *) suite=trixie-backports ;;
    esac
    say "fetching the kernel of Debian's $suite"
    quietly "$cache/apt.log" with_suites get -q update
    version=$(with_suites cache madison linux-image-amd64 | awk -F' *[|] *' -v suite=" $suite/main " 'index($3, suite) { print $2; exit }')
    [ -n "$version" ] || fail "apt knows no kernel of $suite; see $cache/apt.log"
    package=$(with_suites cache show "linux-image-amd64=$version" | sed -nE 's/^Depends:.*(linux-image-[0-9][^ ]*).*/\1/p')
    version=${package#linux-image-}
    [ -n "$version" ] || fail "apt knows no kernel of $suite; see $cache/apt.log"
    [[ $version = "$kernel".* ]] || fail "the kernel of $suite is $version, not $kernel"
    rm -rf "$partial"
    mkdir -p "$partial/debs" "$partial/root"
    # Newer kernels come in parts.
    mapfile -t names < <(with_suites cache pkgnames linux- | grep -Fx -e "linux-image-$version" -e "linux-binary-$version" -e "linux-modules-$version")
    (cd "$partial/debs" && quietly "$cache/apt.log" with_suites get -q download "${names[@]}")
    for package in "$partial"/debs/*.deb; do
        dpkg-deb --fsys-tarfile "$package" | tar -x -C "$partial/root" --wildcards --no-wildcards-match-slash \
            './boot/vmlinuz-*' './lib/modules/*/kernel' './usr/lib/modules/*/kernel' './usr/lib/modules/*/vmlinuz' 2>/dev/null || true
    done
    mkdir -p "$partial/root/usr/lib"
    [ ! -d "$partial/root/lib" ] || mv "$partial/root/lib/modules" "$partial/root/usr/lib/"
    [ ! -e "$partial/root/boot/vmlinuz-$version" ] || mv "$partial/root/boot/vmlinuz-$version" "$partial/root/usr/lib/modules/$version/vmlinuz"
    # Of hundreds of megabytes the displays, PCI, VFIO and Xen.
    find "$partial/root/usr/lib/modules/$version/kernel" -type f ! -path '*/gpu/drm/*' ! -path '*/drivers/pci/*' ! -path '*/drivers/vfio/*' ! -path '*/drivers/xen/*' \
        ! -path '*/drivers/video/*' ! -path '*/drivers/i2c/*' ! -path '*/drivers/acpi/*' ! -path '*/media/cec/*' -delete
    busybox depmod -b "$partial/root/usr" "$version"
    [ -e "$partial/root/usr/lib/modules/$version/vmlinuz" ] || fail "the packages of $version have no vmlinuz; see $partial"
    echo "$version" >"$partial/root/version"
    echo "$recipe" >"$partial/root/recipe"
    rm -rf "$root"
    mv "$partial/root" "$root"
    rm -rf "$partial"
}
