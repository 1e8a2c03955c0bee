#!/bin/sh
# `make package-test`, as root: the package of dist/ in a bare Debian 12. It is installed with what apt says it needs, and from then on there
# is no network: it opens under Xvfb with a report, is killed, opens again, exports, is installed over an older build, and is removed; then
# the portable archive is unpacked there. OLDER=PACKAGE is the older build; without it, this one under a lower version. SUITE=trixie tries it
# in Debian 13. Pictures land in build/package-test/.
set -eu
cd "$(dirname "$0")/../.."
package=$(ls dist/ihata_*_"$(dpkg --print-architecture)".deb)
suite=${SUITE:-bookworm}
bare=build/$suite.tar root=build/package-test/root
# shellcheck disable=SC2016  # apt fills the name in
mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | grep -m1 -E '/debian/?$')
if [ ! -e "$bare" ]; then
    debootstrap --variant=minbase "$suite" "build/$suite" "$mirror"
    tar -C "build/$suite" -cf "$bare" . && rm -rf "build/$suite"
fi
rm -rf build/package-test && mkdir -p $root && tar -C $root -xf "$bare"
cp "$package" $root/tmp/ihata.deb
cp resources/samples/border-security.ar.txt $root/tmp/report.txt
cp packaging/linux/try_inside.sh $root/tmp/try.sh
packaging/linux/older.sh "${OLDER:-$package}" $root/tmp/older.deb
cp dist/ihata-*-linux-"$(uname -m)".tar.zst $root/tmp/portable.tar.zst
python3 packaging/linux/elf.py build/package/ihata 2.35

inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
echo "== install, with the network"
inside chroot $root sh -c 'apt-get -q update && apt-get -qy install --no-install-recommends /tmp/ihata.deb' > build/package-test/install.log
inside chroot $root sh -c 'apt-get -qy install --no-install-recommends xvfb xdotool imagemagick sqlite3 procps iproute2 zstd libglib2.0-bin shared-mime-info desktop-file-utils man-db' > build/package-test/tools.log
echo "== from here without a network"
inside unshare --net --mount --pid --fork sh -c "mount -t proc proc $root/proc && mount -t tmpfs tmpfs $root/dev/shm && chroot $root sh /tmp/try.sh"
cp $root/tmp/*.png build/package-test/
