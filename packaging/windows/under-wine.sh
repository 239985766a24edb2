#!/bin/bash
# Builds the executables for Windows on Debian, under Wine, and uses them as a person would.  As root:
#
#     packaging/windows/under-wine.sh            everything, one step after the other
#     packaging/windows/under-wine.sh STEP…      only these: python build installer install console locked window uninstall tests
#     packaging/windows/under-wine.sh tests/opend tests/machine     only these pieces of the tests
#     packaging/windows/under-wine.sh remove     take the chroot away
#
# Everything lives in a chroot of Debian 13, whose Wine has what Qt's windows need (8.13 and later), in
# ${OPEND_WIZARD_WINE:-~/.cache/opend-wizard-wine}, about 7 GB. Each run has its own mounts and processes, which end with
# it. Made once: 5 minutes; all steps but the tests: some 15; the tests: half an hour. What comes of it is in that
# folder's out/: dist/, pictures, reports.
set -euo pipefail

CHECKOUT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
FOLDER=${OPEND_WIZARD_WINE:-$HOME/.cache/opend-wizard-wine}
ROOT=$FOLDER/root
PACKAGES=(wine wine64 wine32:i386 python3 python3-pip python3-setuptools python3-wheel python3-jsonschema
    xvfb xauth xdotool openbox imagemagick fonts-noto-cjk nsis ca-certificates)

say() { echo "== $*" >&2; }

enter() ( # run a command in the chroot, with mounts and processes that end with it
    exec unshare --mount --pid --fork --kill-child -- bash -c '
        set -e
        mount -t proc proc "$1/proc"; mount --rbind /sys "$1/sys"; mount --rbind /dev "$1/dev"
        mount -t tmpfs -o mode=1777 tmp "$1/tmp"
        root=$1; shift
        exec chroot "$root" env -i HOME=/root LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"
    ' enter "$ROOT" "$@"
)

make_root() {
    local stamp="$ROOT/made-with"
    [ "$(cat "$stamp" 2>/dev/null)" = "${PACKAGES[*]}" ] && return
    command -v debootstrap >/dev/null || apt-get install -y --no-install-recommends debootstrap
    if [ ! -x "$ROOT/bin/sh" ]; then
        say "Debian 13 into $ROOT"
        mkdir -p "$ROOT"
        debootstrap --variant=minbase trixie "$ROOT" >"$FOLDER/debootstrap.log" || { tail "$FOLDER/debootstrap.log" >&2; return 1; }
    fi
    say "Wine and tools: ${PACKAGES[*]}"
    cp /etc/resolv.conf "$ROOT/etc/"
    enter dpkg --add-architecture i386
    enter apt-get update -q
    enter apt-get install -y -q --no-install-recommends "${PACKAGES[@]}" >"$FOLDER/apt.log"
    echo "${PACKAGES[*]}" >"$stamp"
}

copy_checkout() { # what git knows and what it would be told of, as it stands; what was made there before stays
    mkdir -p "$ROOT/w/checkout"
    find "$ROOT/w/checkout" -mindepth 1 -maxdepth 1 ! -name '.run-venv*' ! -name build ! -name dist -exec rm -rf {} +
    git -C "$CHECKOUT" ls-files -co --exclude-standard -z |
        tar -C "$CHECKOUT" --null --ignore-failed-read -cT - 2>/dev/null | tar -C "$ROOT/w/checkout" -x
    # Who is trusted here is trusted there.
    cp /etc/ssl/certs/ca-certificates.crt "$ROOT/w/trusted.pem"
    cp /etc/resolv.conf "$ROOT/etc/"
}

if [ "${1:-}" = remove ]; then
    exec rm -rf --one-file-system "$FOLDER"
fi
[ "$(id -u)" = 0 ] || { echo "A chroot can only be made by root: sudo $0 $*" >&2; exit 3; }
mkdir -p "$FOLDER"
exec 9>"$FOLDER/lock" && flock 9
make_root
copy_checkout
indexes=()
for name in PIP_INDEX_URL PIP_EXTRA_INDEX_URL; do [ -z "${!name:-}" ] || indexes+=("$name=${!name}"); done
status=0
enter "${indexes[@]}" SOURCE_DATE_EPOCH="$(git -C "$CHECKOUT" log -1 --format=%ct)" \
    python3 /w/checkout/packaging/windows/wine/steps.py "$@" &
inner=$!
trap 'kill -KILL $inner' INT TERM HUP # the first process in there heeds nothing less, and all others end with it
wait $inner || status=$?
rm -rf "$FOLDER/out"
mkdir -p "$FOLDER/out"
cp -a "$ROOT/w/out/." "$FOLDER/out/" 2>/dev/null || true # nothing there is no failure of its own
say "What came of it: $FOLDER/out"
exit $status
