"""Real documents for tests, made on the spot: Word packages, PDFs, zips, and their damaged and hostile relatives."""

import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import docx
import typst

FONTS = Path(__file__).parents[1] / "resources" / "fonts"

PARAGRAPHS = (
    "تجري العاصمتان محادثات أمنية لمواجهة التنظيم الذي خسر الأرض لكنه لا يزال خطراً في البادية الواقعة بين البلدين، "
    "والإرهاب لا يعترف بالحدود.",
    "وتتحفظ دمشق على أي اتفاق شامل لأنها تخشى أن يمنح الفصائل نفوذاً، كما حدث بعد عام 2013. وقُدّر احتمال التعاون المحدود "
    "بنحو 35% وفق تقرير Reuters المنشور في 12/5/2025 (الصفحة ٧).",
    "ومن جهة أخرى ترى تركيا أن أي توسع للنفوذ يهدد مصالحها، ولن يتشكل موقف موحد دون توافق داخلي.",
)


def word(path: Path, paragraphs: Sequence[str], table: Sequence[Sequence[str]] = ()) -> Path:
    """A Word document of paragraphs, and a table after the first of them."""
    document = docx.Document()
    for number, paragraph in enumerate(paragraphs):
        document.add_paragraph(paragraph)
        if number == 0 and table:
            grid = document.add_table(rows=len(table), cols=len(table[0]))
            for row, texts in zip(grid.rows, table, strict=True):
                for cell, text in zip(row.cells, texts, strict=True):
                    cell.text = text
    document.save(str(path))
    return path


def package(path: Path, parts: Mapping[str, bytes | str]) -> Path:
    """A zip with these parts, which is what a Word document is."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in parts.items():
            zipped.writestr(name, content)
    return path


def word_xml(path: Path, body: str, prolog: str = "", **parts: str) -> Path:
    """A Word document with this XML inside its body; `parts` are further files of its word folder."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    document = f"{prolog}<w:document {space}><w:body>{body}</w:body></w:document>"
    more = {f"word/{name}.xml": text.replace("<w:footnotes>", f"<w:footnotes {space}>") for name, text in parts.items()}
    return package(path, {"word/document.xml": document, **more})


def typeset(path: Path, markup: str, font: str = "Noto Naskh Arabic") -> Path:
    """A PDF of typst markup, right to left."""
    source = f'#set text(lang: "ar", dir: rtl, font: "{font}", size: 12pt)\n{markup}'
    data = typst.compile(source.encode(), font_paths=[str(FONTS)], ignore_system_fonts=True)
    path.write_bytes(data)
    return path


def raw_pdf(path: Path, objects: Sequence[bytes], trailer: bytes = b"") -> Path:
    """A PDF of these objects, numbered from 1; the first is the catalogue."""
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, io.SEEK_END)
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    table = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.writelines(b"%010d 00000 n \n" % place for place in places)
    out.write(b"trailer << /Root 1 0 R /Size %d %s >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, trailer, table))
    path.write_bytes(out.getvalue())
    return path


def page_pdf(path: Path, content: bytes, resources: bytes = b"", *extra: bytes, filters: bytes = b"") -> Path:
    """A PDF of one page with this content stream."""
    stream = b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), filters, content)
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << %s >> >>" % resources
    return raw_pdf(
        path,
        [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, stream, *extra],
    )


def scanned_pdf(path: Path) -> Path:
    """A page that is nothing but a picture."""
    picture = zlib.compress(bytes(range(256)) * 16)
    image = b"<< /Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8 "
    image += b"/Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(picture), picture)
    return page_pdf(path, b"q 500 0 0 700 40 60 cm /Im Do Q", b"/XObject << /Im 5 0 R >>", image)
