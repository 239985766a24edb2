#!/usr/bin/env bash
# Makes dist/opend-wizard-VERSION-x86_64.AppImage out of the Debian package's files. For the public workflow only: the
# tool and its runtime are on GitHub alone. It was written from AppImage's documentation and HAS NOT BEEN RUN YET.
#
# The runtime is the static one ("type 2", statically linked with libfuse 3 and musl): it does not want libfuse2 of the
# system, which newer systems no longer have; where there is no FUSE at all, --appimage-extract-and-run works.
# APPIMAGETOOL_SHA256 and RUNTIME_SHA256 are the sums of the two downloads, looked up by whoever sets up the workflow;
# without them nothing that was downloaded is run.
set -eu
cd "$(dirname "$0")/../.."
if [ -z "${APPIMAGETOOL_SHA256:-}" ] || [ -z "${RUNTIME_SHA256:-}" ]; then
    echo "No AppImage: APPIMAGETOOL_SHA256 (of appimagetool-x86_64.AppImage, release 1.9.0) and RUNTIME_SHA256 (of"
    echo "runtime-x86_64, release 20250807) are not set."
    exit 0
fi
TOOL=https://github.com/AppImage/appimagetool/releases/download/1.9.0/appimagetool-x86_64.AppImage
RUNTIME=https://github.com/AppImage/type2-runtime/releases/download/20250807/runtime-x86_64
PACKAGE=build/linux/deb
[ -d "$PACKAGE/usr/lib/opend-wizard" ] || { echo "python3 run.py build comes first"; exit 3; }
VERSION=$(dpkg-deb --field dist/opend-wizard_*_amd64.deb Version)
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

curl -fsSL -o "$WORK/appimagetool" "$TOOL"
curl -fsSL -o "$WORK/runtime" "$RUNTIME"
printf '%s  %s\n' "$APPIMAGETOOL_SHA256" "$WORK/appimagetool" "$RUNTIME_SHA256" "$WORK/runtime" | sha256sum --check
chmod +x "$WORK/appimagetool"

mkdir "$WORK/AppDir"
cp -a "$PACKAGE/usr" "$WORK/AppDir/usr"
ln -s usr/lib/opend-wizard/opend-wizard "$WORK/AppDir/AppRun"
ln -s usr/share/applications/opend-wizard.desktop "$WORK/AppDir/opend-wizard.desktop"
ln -s usr/share/icons/hicolor/256x256/apps/opend-wizard.png "$WORK/AppDir/opend-wizard.png"
ln -s opend-wizard.png "$WORK/AppDir/.DirIcon"
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
"$WORK/appimagetool" --appimage-extract-and-run --no-appstream --runtime-file "$WORK/runtime" \
    "$WORK/AppDir" "dist/opend-wizard-$VERSION-x86_64.AppImage"
(cd dist && sha256sum -- *.AppImage >>SHA256SUMS)
