#!/bin/sh
# The portable archive: the frozen folder and a file `portable`, which keeps the data in a folder `data` beside the program.
set -eu
cd "$(dirname "$0")/../.."
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
out="dist/ihata-$version-linux-$(uname -m).tar.zst"
rm -rf build/portable && mkdir -p build/portable dist && cp -a build/package/ihata build/portable/ihata
: > build/portable/ihata/portable
tar -C build/portable --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" -c ihata | zstd -q -f --ultra -22 --long=27 -T0 -o "$out"
ls -l "$out"
