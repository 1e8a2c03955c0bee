#!/bin/sh
# `make package-again`: a second build of the same commit must be the first, byte for byte: the frozen folder and what is made of it.
set -eu
cd "$(dirname "$0")/../.."
rm -rf build/once && mkdir build/once && mv build/package/ihata build/once/ihata && mv dist build/once/dist
packaging/linux/build.sh
diff -r build/once/ihata build/package/ihata
diff -r build/once/dist dist
echo "the same: $(find build/package/ihata -type f | wc -l) files, and $(ls dist)"
