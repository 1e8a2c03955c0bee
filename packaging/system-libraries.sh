#!/bin/sh
# Makes sure the system has the shared libraries that Qt's wheels do not carry.
# As root on a Debian-like system it installs them; elsewhere it prints the one line that does, and exits with 2.
set -eu
case "$(uname -s)" in Linux) ;; *) exit 0 ;; esac
known=$(/sbin/ldconfig -p 2>/dev/null || ldconfig -p)
missing=""
for pair in libGL.so.1:libgl1 libEGL.so.1:libegl1 libxkbcommon.so.0:libxkbcommon0 libdbus-1.so.3:libdbus-1-3 \
    libfontconfig.so.1:libfontconfig1 libglib-2.0.so.0:libglib2.0-0 libxcb-cursor.so.0:libxcb-cursor0 libxcb-icccm.so.4:libxcb-icccm4 \
    libxcb-keysyms.so.1:libxcb-keysyms1 libxkbcommon-x11.so.0:libxkbcommon-x11-0 libX11-xcb.so.1:libx11-xcb1 libxcb-shape.so.0:libxcb-shape0 \
    libxcb-image.so.0:libxcb-image0 libxcb-render-util.so.0:libxcb-render-util0 libxcb-xinerama.so.0:libxcb-xinerama0; do
    case "$known" in *"${pair%%:*}"*) ;; *) missing="$missing ${pair##*:}" ;; esac
done
[ -z "$missing" ] && exit 0
command -v apt-get >/dev/null 2>&1 || { echo "Missing system libraries (Debian names):$missing" >&2; exit 2; }
if [ "$(id -u)" != 0 ]; then
    echo "Missing system libraries. Install them with:  sudo apt-get install -y$missing" >&2
    exit 2
fi
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086  # one word a package
apt-get install -y --no-install-recommends $missing >/dev/null 2>&1 || { apt-get update -q >/dev/null && apt-get install -y --no-install-recommends $missing >/dev/null; }
