#!/bin/sh
# Gives a package a lower version, so that this build is an upgrade of it. older.sh PACKAGE OUT
set -eu
work=$(mktemp -d)
dpkg-deb -R "$1" "$work"
sed -i 's/^Version: .*/Version: 0.0.1/' "$work/DEBIAN/control"
dpkg-deb -Zgzip -z1 --build "$work" "$2" > /dev/null
rm -rf "$work"
