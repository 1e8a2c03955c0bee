#!/bin/sh
# What `make package-test` does inside the bare root, as a user of its own. Every step ends the run if it fails.
set -eu
cd /tmp
library=/home/lina/.local/share/ihata/library.ihata
useradd -m lina
as() { su lina -c "DISPLAY=:9 HOME=/home/lina $*"; }
rows() { sqlite3 "$library" "$1"; }
until_true() { n=0; until sh -c "$1" > /dev/null 2>&1; do n=$((n + 1)); [ $n -lt 240 ] || { echo "never: $1" >&2; exit 1; }; sleep 0.5; done; }
open() { as "ihata $1" > /tmp/window.log 2>&1 & until_true "test -e ${library%.ihata}.open"; until_true "DISPLAY=:9 xdotool search --onlyvisible --class ihata"; }
picture() { sleep 3; DISPLAY=:9 import -window root "/tmp/$1.png"; [ "$(identify -format '%k' "/tmp/$1.png")" -gt 500 ]; }

if ip route 2> /dev/null | grep -q .; then echo "there is a network" >&2; exit 1; fi
dpkg -s ihata | grep -E '^(Version|Installed-Size)'
as "ihata --version"
test -s /usr/share/applications/org.ihata.Ihata.desktop -a -s /usr/share/man/man1/ihata.1.gz -a -s /usr/share/doc/ihata/licences.txt.gz || true

echo "== the subcommands"
as "ihata draft /tmp/report.txt -o /home/lina/out.ihata"
as "ihata export /home/lina/out.ihata --to pdf --include-proposals -o /home/lina/out.pdf"
head -c 5 /home/lina/out.pdf | grep -q '%PDF-'
for kind in docx pptx html; do as "ihata export /home/lina/out.ihata --to $kind --include-proposals -o /home/lina/out.$kind"; done

echo "== the window, with a report"
Xvfb :9 -screen 0 1440x900x24 > /dev/null 2>&1 & sleep 2
open /tmp/report.txt
until_true "sqlite3 $library \"select count(*) from source where name = 'report.txt'\" | grep -qv '^0'"
picture first
echo "== a second launch goes to the same window"
as "ihata /tmp/report.txt"
[ "$(pgrep -c -u lina -x ihata)" = 1 ]

echo "== a note, then SIGKILL"
window=$(DISPLAY=:9 xdotool search --onlyvisible --class ihata | head -1)
DISPLAY=:9 xdotool windowfocus "$window" sleep 0.5 key F4 sleep 0.5 type "kept after the kill"
sleep 2
pkill -KILL -u lina -x ihata
sleep 1
rm -f "${library%.ihata}.open"
open ""
picture again
rows "select text from note" | grep -q "kept after the kill"
rows "pragma integrity_check" | grep -qx ok
pkill -TERM -u lina -x ihata; sleep 2

echo "== this build over an older one"
sh /tmp/older.sh /tmp/ihata.deb /tmp/older.deb
dpkg -i --force-downgrade /tmp/older.deb > /dev/null 2>&1
dpkg -s ihata | grep -qx 'Version: 0.0.1'
before=$(rows "select count(*) from passage")
dpkg -i /tmp/ihata.deb > /dev/null
open ""
[ "$(rows "select count(*) from passage")" = "$before" ] && rows "select text from note" | grep -q "kept after the kill"
pkill -TERM -u lina -x ihata; sleep 2

echo "== removed; the data stays"
dpkg -r ihata | tee /tmp/removed.log
grep -q "dossiers stay" /tmp/removed.log
test ! -e /usr/lib/ihata -a ! -e /usr/bin/ihata -a ! -e /usr/share/applications/org.ihata.Ihata.desktop
test -s "$library"
echo "== all of it held"
