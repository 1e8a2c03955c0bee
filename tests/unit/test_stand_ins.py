"""The frozen program reads protected files and writes slides without the libraries that it leaves out."""

import subprocess
import sys
from pathlib import Path

from pypdf import PdfReader, PdfWriter

from tests import makers

HOOK = Path(__file__).parents[2] / "packaging/stand_ins.py"
SCRIPT = """
import runpy, sys
from pathlib import Path
sys.modules["cryptography"] = None
runpy.run_path(sys.argv[1])
from pypdf._crypt_providers import crypt_provider
from briefing.export.attachment import dossier_inside
from briefing.importing import pdf
from briefing.importing.border import Watch
path = Path(sys.argv[2])
assert crypt_provider[0] == "local_crypt_fallback", crypt_provider
assert dossier_inside(path) is None
with pdf._PDFIUM:
    document = pdf._opened(path.read_bytes(), path.name)
    print(*(reader.name for reader in pdf._others(path.read_bytes(), path.name, document, Watch())))
    document.close()
print(pdf.read(path.read_bytes(), path.name, Watch()).text)
"""


def test_the_writer_of_slides_loads_without_pillow(tmp_path: Path) -> None:
    script = (
        "import runpy, sys; runpy.run_path(sys.argv[1]); import briefing.export.pptx, pptx; pptx.Presentation().save(sys.argv[2]);"
        "print(*(name for name in sys.modules if name.startswith('PIL.')))"
    )
    done = subprocess.run([sys.executable, "-c", script, HOOK, tmp_path / "a.pptx"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "" and (tmp_path / "a.pptx").stat().st_size > 0


def test_a_protected_pdf_is_read_by_every_reader(tmp_path: Path) -> None:
    writer = PdfWriter(PdfReader(makers.typeset(tmp_path / "a.pdf", makers.PARAGRAPHS[0])))
    writer.encrypt("", "owner", algorithm="AES-256")
    writer.write(tmp_path / "b.pdf")
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, HOOK, tmp_path / "b.pdf"], capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    readers, _, text = done.stdout.partition("\n")
    assert readers == "pypdf pdfminer" and "يعترف بالحدود" in text
