#!/bin/sh
# What `make package-test` does inside the bare root, as a user of its own. Every step ends the run if it fails.
set -eu
cd /tmp
library=/home/lina/.local/share/ihata/library.ihata
program=ihata
useradd -m lina
as() { su lina -c "DISPLAY=:9 HOME=/home/lina $*"; }
rows() { sqlite3 "$library" "$1"; }
until_true() { n=0; until sh -c "$1" > /dev/null 2>&1; do n=$((n + 1)); [ $n -lt 240 ] || { echo "never: $1" >&2; exit 1; }; sleep 0.5; done; }
open() { touch /tmp/asked; as "$program $1" > /tmp/window.log 2>&1 & until_true "test ${library%.ihata}.open -nt /tmp/asked"; until_true "DISPLAY=:9 xdotool search --onlyvisible --class ihata"; }
close() { pkill -TERM -u lina -x ihata; until_true "! pgrep -u lina -x ihata"; }
with_report() { open /tmp/report.txt; until_true "sqlite3 $library \"select count(*) from source where name = 'report.txt'\" | grep -qv '^0'"; }
note() {
    window=$(DISPLAY=:9 xdotool search --onlyvisible --class ihata | head -1)
    DISPLAY=:9 xdotool windowfocus "$window" sleep 0.5 key F4 sleep 0.5 type "$1"
    until_true "sqlite3 $library 'select text from note' | grep -q '$1'"
}
picture() { sleep 3; DISPLAY=:9 import -window root "/tmp/$1.png"; [ "$(identify -format '%k' "/tmp/$1.png")" -gt 500 ]; }

if ip route | grep -q .; then echo "there is a network" >&2; exit 1; fi
dpkg -s ihata | grep -E '^(Version|Installed-Size)'
as "ihata --version"
for file in doc/ihata/licences.txt.gz man/man1/ihata.1.gz metainfo/org.ihata.Ihata.metainfo.xml icons/hicolor/256x256/mimetypes/application-x-ihata.png; do
    test -s /usr/share/$file
done

echo "== the subcommands"
as "ihata draft /tmp/report.txt -o /home/lina/out.ihata"
as "ihata export /home/lina/out.ihata --to pdf --include-proposals -o /home/lina/out.pdf"
as "ihata draft --deep /tmp/report.txt --json" | grep -q '"'
head -c 5 /home/lina/out.pdf | grep -q '%PDF-'
for kind in docx pptx html md json; do as "ihata export /home/lina/out.ihata --to $kind --include-proposals -o /home/lina/out.$kind"; done

echo "== the window, with a report"
Xvfb :9 -screen 0 1440x900x24 > /dev/null 2>&1 & sleep 2
with_report
picture first
echo "== a double click on a dossier goes to the same window"
as "gio info -a standard::content-type /home/lina/out.ihata" | grep -q application/x-ihata
before=$(rows "select count(*) from dossier")
as "gio open /home/lina/out.ihata"
until_true "test \$(sqlite3 $library 'select count(*) from dossier') -gt $before"
[ "$(pgrep -c -u lina -x ihata)" = 1 ]

echo "== every tab, and nothing in the log"
for tab in 1 2 3 4 5 6 7; do
    DISPLAY=:9 xdotool key "alt+$tab"
    picture "tab-$tab"
done
test ! -e "${library%/*}/ihata.log"

echo "== a note, then SIGKILL"
note "kept after the kill"
pkill -KILL -u lina -x ihata
until_true "! pgrep -u lina -x ihata"
open ""
picture again
rows "select text from note" | grep -q "kept after the kill"
rows "pragma integrity_check" | grep -qx ok
close

echo "== this build over an older one, with what that one wrote"
dpkg -i --force-downgrade /tmp/older.deb > /dev/null 2>&1
dpkg -s ihata | grep -qx 'Version: 0.0.1'
rm -r "${library%/*}"
with_report
note "kept over the upgrade"
close
before=$(rows "select count(*) from passage")
dpkg -i /tmp/ihata.deb > /dev/null
dpkg -s ihata | grep -qx "Version: $(dpkg -f /tmp/ihata.deb Version)"
open ""
picture upgraded
[ "$(rows "select count(*) from passage")" = "$before" ]
rows "select text from note" | grep -q "kept over the upgrade"
close

echo "== removed; the data stays"
dpkg -r ihata | tee /tmp/removed.log
grep -q "dossiers stay" /tmp/removed.log
test ! -e /usr/lib/ihata -a ! -e /usr/bin/ihata -a ! -e /usr/share/applications/org.ihata.Ihata.desktop
test -s "$library"

echo "== the portable archive: its data goes where it goes"
mkdir /media/stick && tar -C /media/stick --zstd -xf /tmp/portable.tar.zst && chown -R lina /media/stick
program=/media/stick/ihata/ihata library=/media/stick/ihata/data/library.ihata
with_report
picture portable
note "kept on the stick"
close
mv /media/stick /media/other
program=/media/other/ihata/ihata library=/media/other/ihata/data/library.ihata
open ""
rows "select text from note" | grep -q "kept on the stick"
close
echo "== all of it held"
