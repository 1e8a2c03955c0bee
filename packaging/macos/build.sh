#!/bin/sh
# Builds Ihata.app and its disk image, on macOS; signed and notarized only if an identity is given. A recipe: it has not been run yet.
#   IDENTITY="Developer ID Application: …" PROFILE=notary-profile packaging/macos/build.sh
set -eu
cd "$(dirname "$0")/../.."
python3 -m venv build/package-env
python=build/package-env/bin/python
$python -m pip install -q --require-hashes --only-binary :all: -r requirements-package.txt
$python -m pip install -q --no-deps --no-build-isolation -e .
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0
QT_QPA_PLATFORM=offscreen $python packaging/icons.py build/icons
$python -m PyInstaller --noconfirm --clean --distpath build/package --workpath build/pyinstaller packaging/ihata.spec
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
image="dist/Ihata-$version-$(uname -m).dmg"
if [ -n "${IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --timestamp --sign "$IDENTITY" build/package/Ihata.app
fi
rm -rf build/image && mkdir -p build/image dist && cp -R build/package/Ihata.app build/image/ && ln -s /Applications build/image/Applications
hdiutil create -ov -volname Ihata -srcfolder build/image -format ULMO "$image"
if [ -n "${IDENTITY:-}" ] && [ -n "${PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
    xcrun stapler staple "$image"
fi
