#!/usr/bin/env bash
# Proves what `python3 run.py build` left in dist/ on clean Debian systems, as root on Debian:
#   packaging/linux/clean-roots.sh [SUITE...]          default: bookworm trixie
# Each system is made by debootstrap (kept in $ROOTS, default build/roots) and used as a fresh copy. In it:
#   1. the .tar.xz, where there is neither a display nor a library of one: version, check, a practice fix
#   2. the .deb, installed by apt with only what it depends on: all trials of smoke.py, and pictures of the window
#      without a font for Chinese and Japanese
#   3. with such a font: pictures again
# One line per step with its exit status; all that was said is in $ROOTS/SUITE.log, the pictures in $ROOTS/pictures.
set -eu
CHECKOUT=$(cd "$(dirname "$0")/../.." && pwd)
ROOTS=${ROOTS:-$CHECKOUT/build/roots}
MIRROR=${MIRROR:-http://deb.debian.org/debian}
LANGUAGES="en zh-CN zh-HK ja"
mkdir -p "$ROOTS/pictures"

for tool in debootstrap:debootstrap Xvfb:xvfb import:imagemagick xdotool:xdotool; do
    command -v "${tool%%:*}" >/dev/null || { echo "Needs ${tool%%:*}: apt-get install ${tool##*:}"; exit 3; }
done

base() {  # SUITE: make its system, once
    [ -d "$ROOTS/$1/usr" ] && return
    local script=/usr/share/debootstrap/scripts/$1
    [ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid
    debootstrap --variant=minbase "$1" "$ROOTS/$1" "$MIRROR" "$script" >"$ROOTS/$1.debootstrap.log" 2>&1
}

inside() {  # COMMAND: run it in the copy, in namespaces of its own, so that nothing of it outlives this
    env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 TERM=dumb \
        DEBIAN_FRONTEND=noninteractive DISPLAY="${DISPLAY_INSIDE:-}" \
        unshare --mount --pid --fork bash -c '
            mount --make-rprivate /; mount -t proc proc "$0/proc"; mount --rbind /sys "$0/sys"; mount --rbind /dev "$0/dev"
            mkdir -p "$0/checkout" "$0/tmp/.X11-unix"; mount --bind "$1" "$0/checkout"
            mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"
            exec chroot "$0" /bin/bash -c "cd /root; $2"' "$COPY" "$CHECKOUT" "$1"
}

FAILED=0
step() {  # NAME WANTED-STATUS COMMAND
    local status=0 begin
    begin=$(date +%s)
    echo "=== $1" >>"$LOG"
    "${@:3}" >>"$LOG" 2>&1 </dev/null || status=$?
    if [ "$status" = "$2" ]; then echo "passed  $SUITE: $1 ($(($(date +%s) - begin)) s)"; else
        echo "FAILED  $SUITE: $1 (exit status $status, wanted $2; see $LOG)"; FAILED=1
    fi
}

pictures() {  # NAME: the first page in each language, as an X server shows it
    local number process
    for number in $(seq 90 120); do [ -e "/tmp/.X11-unix/X$number" ] || break; done
    mkdir -p /tmp/.X11-unix
    Xvfb ":$number" -screen 0 1000x720x24 -nolisten tcp >/dev/null 2>&1 &
    process=$!
    while [ ! -e "/tmp/.X11-unix/X$number" ]; do sleep 0.1; done
    for tag in $LANGUAGES; do
        DISPLAY_INSIDE=:$number inside "timeout 30 opend-wizard --lang $tag" &
        DISPLAY=:$number timeout 25 xdotool search --sync --onlyvisible --name OpenD >/dev/null
        sleep 3
        DISPLAY=:$number import -window root "$ROOTS/pictures/$SUITE-$1-$tag.png"
        DISPLAY=:$number xdotool search --onlyvisible --name OpenD windowkill >/dev/null 2>&1 || true
        wait $! || true
    done
    kill "$process"
    wait "$process" || true
}

try() {  # SUITE
    SUITE=$1 COPY=$ROOTS/clean-$1 LOG=$ROOTS/$1.log
    : >"$LOG"
    base "$SUITE"
    rm -rf --one-file-system "$COPY"
    cp -a "$ROOTS/$SUITE" "$COPY"
    cp -L /etc/resolv.conf "$COPY/etc/resolv.conf"
    cp "$CHECKOUT"/dist/opend-wizard_*_amd64.deb "$COPY/root/opend-wizard.deb"
    mkdir -p "$COPY/opt/tar"
    tar -xJf "$(ls "$CHECKOUT"/dist/opend-wizard-*-linux-x86_64.tar.xz)" -C "$COPY/opt/tar" --strip-components=1
    local program=/opt/tar/opend-wizard
    step "tar.xz says its version" 0 inside "$program --version"
    step "tar.xz looks for an OpenD, finds none and says so" 3 inside "$program check"
    step "tar.xz practises to a proven fix" 0 inside "$program practice q03 --yes"
    step "tar.xz without a display says what to type" 3 inside "$program"
    step "apt installs the .deb" 0 inside "apt-get update -q && apt-get install -y -q --no-install-recommends ./opend-wizard.deb"
    step "the command is there" 0 inside "opend-wizard --version"
    step "python3 and Xvfb, for the trials only" 0 inside "apt-get install -y -q --no-install-recommends python3 xvfb"
    step "all trials of smoke.py" 0 inside "python3 -B /checkout/packaging/linux/smoke.py /usr/bin/opend-wizard"
    step "pictures without a CJK font" 0 pictures no-font
    step "a font for Chinese and Japanese" 0 inside "apt-get install -y -q --no-install-recommends fonts-wqy-microhei"
    step "pictures with it" 0 pictures font
    step "apt removes it" 0 inside "apt-get remove -y -q opend-wizard && test ! -e /usr/lib/opend-wizard"
    [ -n "${KEEP:-}" ] || rm -rf --one-file-system "$COPY"
}

for suite in "${@:-bookworm trixie}"; do for each in $suite; do try "$each"; done; done
exit "$FAILED"
