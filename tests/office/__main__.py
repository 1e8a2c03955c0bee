"""`make office-test`: Word and PowerPoint files for every reader, opened in real LibreOffice, printed, read back, and as pictures to look at.

Needs LibreOffice (Debian: libreoffice-writer-nogui libreoffice-impress-nogui). The pictures lie in build/office/.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from PySide6.QtGui import QImage

from briefing import desk, sample
from briefing.brief import Variant, compose
from briefing.brief.variants import AUDIENCES, EXTENTS
from briefing.domain.dossier import Snapshot
from briefing.export.pages import pictures
from briefing.store import Store
from tests.bench.exports import dossier
from tests.export.test_pdf import words
from tests.export.test_reading_back import NEGATIONS, docx_text, left_to, said
from tests.office import libreoffice
from tests.sample_dossier import snapshot

OUT = Path("build/office")
LEAST = 0.9  # of the words; LibreOffice's own PDF tears some of them apart


def files(whole: Snapshot, name: str, folder: Path) -> Iterator[tuple[Path, Variant]]:
    for audience in AUDIENCES:
        for extent in EXTENTS:
            variant = Variant(audience, extent)
            path = folder / f"{name}-{audience}-{extent}.docx"
            desk.publish(whole, "docx", path, variant=variant, notes=True)
            yield path, variant
    path = folder / f"{name}.pptx"
    desk.publish(whole, "pptx", path)
    yield path, Variant()


def shown(printed: Path) -> int:
    """Writes each page as a picture, and returns how many there are."""
    pages = list(pictures(printed.read_bytes(), 1000))
    for number, page in enumerate(pages, start=1):
        image = QImage(page.pixels, page.width, page.height, page.width * 4, QImage.Format.Format_RGB32)
        image.save(str(OUT / f"{printed.stem}-{number:02}.png"))
    return len(pages)


def found(printed: Path, whole: Snapshot, variant: Variant) -> tuple[float, list[str]]:
    """The share of a brief's words that stand in what was printed, and the negations that are missing."""
    document = pypdfium2.PdfDocument(printed)
    text = words("\n".join(page.get_textpage().get_text_range() for page in document))
    document.close()
    brief = compose(whole, variant=variant, notes=True)
    wanted = said(brief) - words(" ".join(left_to(docx_text, brief)))
    return sum((wanted & text).values()) / wanted.total(), [word for word in NEGATIONS if text[word] < wanted[word]]


def main() -> int:
    if libreoffice.found() is None:
        print("no LibreOffice here: apt install libreoffice-writer-nogui libreoffice-impress-nogui", file=sys.stderr)
        return 1
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    bad = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = Store.open(folder / "library.ihata")
        dossiers = {"sample": store.snapshot(sample.make(store)), "every-kind": snapshot(), "long": dossier()}
        store.close()
        for title, whole in dossiers.items():
            for path, variant in files(whole, title, folder):
                printed = libreoffice.to_pdf(path, folder / "office")
                share, lost = found(printed, whole, variant) if path.suffix == ".docx" else (1.0, [])
                print(f"{path.name:44} {shown(printed):3} pages  {share:6.1%} of the words  {' '.join(lost)}", flush=True)
                bad += share < LEAST
    return bad


if __name__ == "__main__":
    sys.exit(main())
