"""A brief → a Word file, written part by part as the format has them: nothing in it is fetched, run or embedded.

Word asks to repair what departs from its schema by one element, so the parts are made here and not left to a template.
"""

import datetime as dt
import io
import json
import re
import zipfile
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import Any

from briefing.arabic.format import Format
from briefing.brief import words
from briefing.brief.blocks import Brief, Note, Passage
from briefing.export.atomic import write_bytes
from briefing.export.docx_body import Body
from briefing.export.markup import Markup, element, joined, legal
from briefing.export.wordml import NAMESPACES, field, paragraph, run, runs, tab, w

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TEMPLATES = ("styles", "numbering", "settings", "fontTable", "theme")
_SIZES = re.compile(r'(w:szC?s? w:val|w:before|w:after)="(\d+)"')
_SMALLER = 0.8
_WRITTEN = ("footnotes", "comments", "header", "footer")


def write(brief: Brief, path: Path) -> None:
    """Raises UserError("export-failed") and leaves what was there as it was."""
    write_bytes(path, to_docx(brief))


def to_docx(brief: Brief) -> bytes:
    resources = files("resources")
    look = json.loads((resources / "tokens.json").read_text(encoding="utf-8"))
    colours = _colours(brief, look)
    body = Body(brief, look)
    document = _part("document", w("body", body.xml(), _page()))  # draws all, so that notes and footnotes are known
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _package_relations(),
        "docProps/core.xml": _core(brief),
        "docProps/app.xml": element("Properties", element("Application", "Ihata"), xmlns=f"{_OFFICE}/extended-properties"),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": _document_relations(),
        "word/footnotes.xml": _part("footnotes", *_separators(), *(_footnote(passage) for passage in body.footnotes)),
        "word/comments.xml": _part("comments", *(_comment(number, note) for number, note in enumerate(body.comments))),
        "word/header.xml": _part("hdr", _band(brief), _draft(brief)),
        "word/footer.xml": _part("ftr", _foot(brief), _band(brief)),
    }
    for name in _TEMPLATES:
        text = (resources / "templates" / "docx" / f"{name}.xml").read_text(encoding="utf-8")
        parts[f"word/{name}.xml"] = Markup(Template(_smaller(text) if brief.one_page else text).substitute(colours))
    return _zipped(parts)


def _zipped(parts: dict[str, Markup]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, xml in parts.items():
            package.writestr(name, (xml if xml.startswith("<?xml") else _HEAD + xml).encode("utf-8"))
    return out.getvalue()


def _colours(brief: Brief, look: dict[str, Any]) -> dict[str, str]:
    mark = next(it for it in look["classification"] if it["id"] == brief.classification)
    named = look["color"]["light"] | {"band": mark["fill"], "bandInk": mark["ink"]}
    return {name: colour.lstrip("#") for name, colour in named.items()}


def _smaller(styles: str) -> str:
    """Type and the room around it, for a brief that is to fit one page: Word cannot be asked to see to it."""
    return _SIZES.sub(lambda match: f'{match[1]}="{round(int(match[2]) * _SMALLER)}"', styles)


def _part(root: str, *children: str) -> Markup:
    return element(f"w:{root}", *children, **NAMESPACES)


def _page() -> Markup:
    """A4, right to left, one header and one footer on every page."""
    return w(
        "sectPr",
        element("w:headerReference", **{"w:type": "default", "r:id": "header"}),
        element("w:footerReference", **{"w:type": "default", "r:id": "footer"}),
        w("pgSz", w=11906, h=16838),
        w("pgMar", top=1474, right=1134, bottom=1474, left=1134, header=454, footer=454, gutter=0),
        w("cols", space=708),
        w("bidi"),
    )


# -- head and foot


def _band(brief: Brief) -> Markup:
    return paragraph(runs(brief.classification_label), style="Band")


def _draft(brief: Brief) -> Markup:
    return paragraph(runs(brief.draft), style="Draft") if brief.draft else Markup()


def _foot(brief: Brief) -> Markup:
    one = Format(brief.numerals).number(1)
    number = joined(runs(f"{brief.page} "), field("PAGE", one), runs(f" {brief.of} "), field("NUMPAGES", one))
    return paragraph(runs(brief.kind), tab(), number, tab(), runs(brief.made), style="Footer")


# -- footnotes and comments


def _separators() -> tuple[Markup, ...]:
    kinds = ((-1, "separator"), (0, "continuationSeparator"))
    return tuple(w("footnote", paragraph(run(w(kind), rtl=False)), type=kind, id=number) for number, kind in kinds)


def _footnote(passage: Passage) -> Markup:
    """The source, the quotation, and what the passage contradicts, so that nobody takes it for support."""
    against = [f"{use.word}: {use.labels}" for use in passage.uses if use.role == "contradict"]
    mark = run(w("footnoteRef"), "FootnoteReference")
    place = runs(f" {words.SOURCE_N.format(passage.place)}: «")
    quote = runs(passage.quote, rtl=not passage.left_to_right)
    end = runs(f"» ({'؛ '.join(against)})" if against else "»")
    return w("footnote", paragraph(mark, place, quote, end, style="FootnoteText"), id=passage.number)


def _comment(number: int, note: Note) -> Markup:
    text = runs(f"{note.word}: {note.text}{f' ({note.detail})' if note.detail else ''}")
    author = legal(note.author) or words.NOTES
    signed = {"author": author, "initials": author[:1]}
    dated = {"date": note.created} if note.created else {}
    return w("comment", paragraph(text, style="CommentText"), id=number, **signed, **dated)


# -- the package


def _core(brief: Brief) -> Markup:
    now = dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    when = {"xsi:type": "dcterms:W3CDTF"}
    return element(
        "cp:coreProperties",
        element("dc:title", legal(brief.title)),
        element("dc:subject", legal(brief.subject)),
        element("dc:creator", legal(brief.author)),
        element("cp:keywords", brief.classification_label),
        element("dc:language", "ar"),
        element("dcterms:created", now, **when),
        element("dcterms:modified", now, **when),
        **{
            "xmlns:cp": f"{_PACKAGE}/metadata/core-properties",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            "xmlns:dcterms": "http://purl.org/dc/terms/",
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        },
    )


def _content_types() -> Markup:
    names = {"document": "document.main", **{name: name for name in (*_TEMPLATES, *_WRITTEN)}}
    types = {part: f"{_WORD}.{kind}+xml" for part, kind in names.items()}
    types["theme"] = "application/vnd.openxmlformats-officedocument.theme+xml"
    parts = [element("Override", PartName=f"/word/{part}.xml", ContentType=kind) for part, kind in types.items()]
    core = element(
        "Override", PartName="/docProps/core.xml", ContentType="application/vnd.openxmlformats-package.core-properties+xml"
    )
    app = element(
        "Override",
        PartName="/docProps/app.xml",
        ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml",
    )
    rels = element("Default", Extension="rels", ContentType="application/vnd.openxmlformats-package.relationships+xml")
    xml = element("Default", Extension="xml", ContentType="application/xml")
    return element("Types", rels, xml, *parts, core, app, xmlns=f"{_PACKAGE}/content-types")


def _package_relations() -> Markup:
    return _relations(
        ("document", f"{_OFFICE}/relationships/officeDocument", "word/document.xml"),
        ("core", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ("app", f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
    )


def _document_relations() -> Markup:
    return _relations(*((name, f"{_OFFICE}/relationships/{name}", f"{name}.xml") for name in (*_TEMPLATES, *_WRITTEN)))


def _relations(*of: tuple[str, str, str]) -> Markup:
    entries = [element("Relationship", Id=name, Type=kind, Target=target) for name, kind, target in of]
    return element("Relationships", *entries, xmlns=f"{_PACKAGE}/relationships")
