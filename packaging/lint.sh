#!/bin/sh
# `make package-lint`: the recipes as far as tools can judge them that do not run them. Of Debian: desktop-file-utils, appstream, shellcheck,
# man-db, nsis, libplist-utils.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
desktop-file-validate packaging/linux/org.ihata.Ihata.desktop
appstreamcli validate --no-net packaging/linux/org.ihata.Ihata.metainfo.xml
shellcheck packaging/*.sh packaging/*/*.sh
shellcheck -s bash packaging/linux/ihata.bash
test -z "$(man --warnings -E UTF-8 -l packaging/linux/ihata.1 2>&1 > /dev/null)"
plistutil -i packaging/macos/Info.plist > /dev/null
QT_QPA_PLATFORM=offscreen build/package-env/bin/python packaging/icons.py "$work/icons"
mkdir -p "$work/payload/_internal" && touch "$work/payload/ihata.exe" "$work/payload/_internal/part"
makensis -V2 -WX -DVERSION=0 "-DPAYLOAD=$work/payload" "-DICONS=$work/icons" "-DOUT=$work/ihata-setup.exe" packaging/windows/ihata.nsi
rm -rf "$work"
echo "nothing to mend"
