#!/bin/sh
# Makes an older build out of a package: the same with a lower version. older.sh PACKAGE OUT
set -eu
work=$(mktemp -d)
dpkg-deb -R "$1" "$work"
sed -i 's/^Version: .*/Version: 0.0.1/' "$work/DEBIAN/control"
dpkg-deb -Zgzip -z1 --build "$work" "$2" > /dev/null
rm -rf "$work"
