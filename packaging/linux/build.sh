#!/bin/sh
# `make package`: the frozen folder, the package for Debian and the portable archive, from the environment in build/package-env.
set -eu
cd "$(dirname "$0")/../.."
python=build/package-env/bin/python
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=0 LC_ALL=C.UTF-8
QT_QPA_PLATFORM=offscreen $python packaging/icons.py build/icons
$python -m PyInstaller --noconfirm --clean --log-level ERROR --distpath build/package --workpath build/pyinstaller packaging/ihata.spec
$python packaging/linux/icu.py build/package/ihata/_internal/PySide6/Qt/lib
$python packaging/sizes.py build/package/ihata
$python packaging/linux/deb.py
packaging/linux/portable.sh
