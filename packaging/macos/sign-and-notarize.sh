#!/usr/bin/env bash
# Signs the app, packs it into a disk image, and has Apple notarize both.
#
#   packaging/macos/sign-and-notarize.sh "OpenD Wizard.app" NAME.dmg
#
#   CODESIGN_IDENTITY   a "Developer ID Application: …" of the keychain; without it the signature is ad hoc
#   NOTARY_PROFILE      what `xcrun notarytool store-credentials` was told to call the credentials; without it
#                       nothing is sent to Apple
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
entitlements=$here/entitlements.plist
identity=${CODESIGN_IDENTITY:-}
profile=${NOTARY_PROFILE:-}

stop() {
    printf '%s\n' "$1" >&2
    exit 3
}

check() {
    [ $# -eq 2 ] || { printf 'Usage: %s APP DMG\n' "$(basename "$0")" >&2; exit 2; }
    [ -f "$1/Contents/Info.plist" ] || stop "$1 is no app: it has no Contents/Info.plist. Build it first: python3 run.py build"
    case $2 in *.dmg) ;; *) stop "$2 does not end in .dmg. Name the disk image that is to be made." ;; esac
    [ -d "$(dirname "$2")" ] || stop "The folder $(dirname "$2") is not there. Make it, or name another place for the disk image."
    [ -f "$entitlements" ] || stop "$entitlements is not there. The app cannot run without what it allows."
    for tool in codesign ditto file hdiutil; do
        command -v "$tool" > /dev/null || stop "There is no $tool here. It comes with macOS: sign on a Mac."
    done
    if [ -n "$profile" ] && [ -z "$identity" ]; then
        stop "NOTARY_PROFILE is set and CODESIGN_IDENTITY is not. Apple notarizes only what a Developer ID has signed."
    fi
    if [ -n "$identity" ] && ! security find-identity -v -p codesigning | grep -qF "\"$identity\""; then
        stop "The keychain has no valid identity \"$identity\". See what it has: security find-identity -v -p codesigning"
    fi
    if [ -n "$profile" ] && ! xcrun notarytool history --keychain-profile "$profile" > /dev/null 2>&1; then
        stop "Apple does not accept the credentials kept as \"$profile\". Keep them anew: xcrun notarytool store-credentials \"$profile\""
    fi
}

sign() { # what is given; libraries need no entitlements
    if [ -n "$identity" ]; then
        codesign --force --timestamp --options runtime --sign "$identity" "$@"
    else
        codesign --force --sign - "$@"
    fi
}

sign_app() { # from the inside out, as each signature covers those within; the app itself last
    find "$1/Contents/Frameworks" "$1/Contents/Resources" -type f -print0 | while IFS= read -r -d '' path; do
        case $(file -b "$path") in Mach-O*) sign "$path" ;; esac
    done
    sign --entitlements "$entitlements" "$1"
    codesign --verify --deep --strict --verbose=2 "$1"
}

notarize() { # what is sent, and what the answer is stapled to
    xcrun notarytool submit "$1" --keychain-profile "$profile" --wait
    xcrun stapler staple "$2"
}

pack() { # a folder with the app and the way into Applications
    ditto "$1" "$work/image/$(basename "$1")" # keeps links and attributes, on which the signature depends
    ln -s /Applications "$work/image/Applications"
    hdiutil create -volname "$(basename "$1" .app)" -srcfolder "$work/image" -format ULFO -ov "$2"
}

check "$@"
app=$1 dmg=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sign_app "$app"
if [ -n "$profile" ]; then
    ditto -c -k --keepParent "$app" "$work/app.zip"
    notarize "$work/app.zip" "$app"
fi
mkdir "$work/image"
pack "$app" "$dmg"
[ -z "$identity" ] || sign "$dmg"
[ -z "$profile" ] || notarize "$dmg" "$dmg"

if [ -z "$identity" ]; then
    echo "Signed ad hoc. macOS warns of it: people right-click the app and choose Open, once."
elif [ -z "$profile" ]; then
    echo "Signed, and not notarized: macOS still warns of it once it was downloaded."
else
    spctl --assess --type execute --verbose "$app"
fi
