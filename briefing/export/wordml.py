"""WordprocessingML in pieces: runs, paragraphs and tables that run from right to left, elements in the order of the schema."""

import re
from collections.abc import Iterable, Sequence

from briefing.export.markup import Markup, element, joined, legal

NAMESPACES = {
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}
TEXT_WIDTH = 9638  # twentieths of a point between the side margins of 20 mm on A4

_TAGS = re.compile("<[^>]*>")
_PAGE = 1500  # signs that fit a page in a narrow column
_LATIN = r"[0-9A-Za-z\u00c0-\u024f]"
_ISLAND = re.compile(rf"(?=[0-9]*[A-Za-z\u00c0-\u024f]){_LATIN}(?:[^\s\u0600-\u06ff«»()،؛]*{_LATIN})?")


def w(tag: str, *children: str, **attributes: str | int) -> Markup:
    """`<w:tag w:attribute="…">`."""
    return element(f"w:{tag}", *children, **{f"w:{name}": str(value) for name, value in attributes.items()})


def runs(text: str, style: str = "", *, rtl: bool = True, properties: str = "") -> Markup:
    """A text as runs: Arabic ones marked right to left, each Latin word or code in it a run of its own.

    `properties` are elements that stand between rStyle and rtl.
    """
    if not rtl:
        return _run(text, style, False, properties)
    pieces, at = [], 0
    for island in _ISLAND.finditer(text):
        pieces += [_run(text[at : island.start()], style, True, properties), _run(island[0], style, False, properties)]
        at = island.end()
    return joined(*pieces, _run(text[at:], style, True, properties))


def _run(text: str, style: str, rtl: bool, properties: str) -> Markup:
    return run(_content(text), style, rtl=rtl, properties=properties) if text else Markup()


def run(content: str, style: str = "", *, rtl: bool = True, properties: str = "") -> Markup:
    """One run of finished content."""
    given = joined(w("rStyle", val=style) if style else "", properties, w("rtl") if rtl else "")
    return w("r", w("rPr", given) if given else "", content)


def _content(text: str) -> Markup:
    """Text, line breaks and tabs of a run."""
    pieces: list[str] = []
    for part in re.split("(\r\n|[\n\r\t])", legal(text)):
        if part == "\t":
            pieces.append(w("tab"))
        elif part.strip("\r\n") == "" and part:
            pieces.append(w("br"))
        elif part:
            pieces.append(element("w:t", part, **{"xml:space": "preserve"}))
    return joined(*pieces)


def tab() -> Markup:
    return run(w("tab"))


def field(instruction: str, shown: str, style: str = "", properties: str = "") -> Markup:
    """A field that the reader's program computes; `shown` stands there until it does."""
    return joined(
        run(w("fldChar", fldCharType="begin")),
        run(element("w:instrText", f" {instruction} ", **{"xml:space": "preserve"})),
        run(w("fldChar", fldCharType="separate")),
        runs(shown, style, properties=properties),
        run(w("fldChar", fldCharType="end")),
    )


def paragraph(*content: str, style: str = "Normal", rtl: bool = True, new_page: bool = False) -> Markup:
    properties = [w("pStyle", val=style)]
    if new_page:
        properties.append(w("pageBreakBefore"))
    properties.append(w("bidi") if rtl else w("bidi", val=0))
    return w("p", w("pPr", *properties), *content)


def bookmarked(content: str, name: str, number: int) -> Markup:
    """Content that links can lead to; `number` is unique among the bookmarks of a document."""
    return joined(w("bookmarkStart", id=number, name=name), content, w("bookmarkEnd", id=number))


def link(content: str, anchor: str) -> Markup:
    return w("hyperlink", content, anchor=anchor, history=1)


def cell(*paragraphs: str, width: int, fill: str = "", above: bool = False, below: bool = False) -> Markup:
    """A cell of a table; `above` if it continues the one over it, `below` if others may continue it."""
    properties = [w("tcW", w=width, type="dxa")]
    if above or below:
        properties.append(w("vMerge", val="continue" if above else "restart"))
    if fill:
        properties.append(w("shd", val="clear", color="auto", fill=fill.lstrip("#")))
    return w("tc", w("tcPr", *properties), *(paragraphs or (paragraph(style="TableText"),)))


def table(widths: Sequence[int], heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Markup:
    """A table whose first column is the one at the right; its first row is repeated on each page, and no row is split.

    `widths` in twentieths of a point; `rows` hold finished cells, `heads` the texts of the first row.
    """
    properties = w(
        "tblPr",
        w("tblStyle", val="BriefTable"),
        w("bidiVisual"),
        w("tblW", w=sum(widths), type="dxa"),
        w("tblLayout", type="fixed"),
        element("w:tblLook", **{"w:val": "0020", "w:firstRow": "1", "w:lastRow": "0", "w:firstColumn": "0"}),
    )
    grid = w("tblGrid", *(w("gridCol", w=width) for width in widths))
    head = [
        cell(paragraph(runs(text), style="TableHead"), width=width, fill="F5F8F7")
        for text, width in zip(heads, widths, strict=True)
    ]
    first = w("tr", w("trPr", w("cantSplit"), w("tblHeader")), *head)
    rest = [w("tr", "" if _tall(row := list(cells)) else w("trPr", w("cantSplit")), *row) for cells in rows]
    return joined(w("tbl", properties, grid, first, *rest), paragraph(style="TableText"))


def _tall(row: Iterable[str]) -> bool:
    """Whether a row may be taller than a page: then it must be split, or its end would not be seen."""
    return any(len(cell) > _PAGE and len(_TAGS.sub("", cell)) > _PAGE for cell in row)


def shares(weights: Sequence[float], whole: int = TEXT_WIDTH) -> list[int]:
    """Widths of columns that share a width by their weights."""
    total = sum(weights)
    return [int(whole * weight / total) for weight in weights]
