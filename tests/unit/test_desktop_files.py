"""What a desktop is told of the program: the entry, the type of its files, the completion, and that they agree with the program."""

import configparser
import plistlib
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from briefing.brief.variants import AUDIENCES, EXTENTS
from briefing.desk import WRITERS
from briefing.store.migrations import APPLICATION_ID

PACKAGING = Path(__file__).parents[2] / "packaging"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def test_the_entry_has_both_names_and_opens_our_files() -> None:
    entry = configparser.RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(PACKAGING / "linux/org.ihata.Ihata.desktop", "utf-8")
    told = entry["Desktop Entry"]
    assert told["Name"] == "Ihata" and told["Name[ar]"] == "إحاطة"
    assert "application/x-ihata" in told["MimeType"].split(";") and told["Exec"] == "ihata %F"


def test_the_type_is_known_by_the_mark_that_the_store_writes() -> None:
    kind = ElementTree.parse(PACKAGING / "linux/ihata.xml").getroot().find(f"{MIME}mime-type")
    assert kind is not None
    inner = kind.find(f"{MIME}magic/{MIME}match/{MIME}match")
    assert inner is not None and inner.get("offset") == "68"
    assert (inner.get("value") or "").encode() == APPLICATION_ID.to_bytes(4, "big")
    glob = kind.find(f"{MIME}glob")
    assert glob is not None and glob.get("pattern") == "*.ihata"


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("ihata export x.ihata --to", set(WRITERS)),
        ("ihata export x.ihata --for", set(AUDIENCES)),
        ("ihata export x.ihata --extent", set(EXTENTS)),
    ],
)
def test_the_completion_offers_what_the_program_takes(line: str, offered: set[str]) -> None:
    words = " ".join(f"'{word}'" for word in [*line.split(), ""])
    script = f"COMP_WORDS=({words}); COMP_CWORD={len(line.split())}; . {PACKAGING / 'linux/ihata.bash'}; _ihata; echo ${{COMPREPLY[@]}}"
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == offered


def test_macos_is_told_of_our_files() -> None:
    facts = plistlib.loads((PACKAGING / "macos/Info.plist").read_bytes())
    exported = facts["UTExportedTypeDeclarations"][0]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == ["ihata"]
    assert facts["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
