"""The parts of a PowerPoint slide, placed in pixels of a 1920 × 1080 canvas: every text real, right to left, in our type and colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from briefing.export.markup import legal

WIDTH, HEIGHT, EDGE = 1920, 1080, 96
FONT = "IBM Plex Sans Arabic"
LATIN = "Arial"
_PIXEL = 6350  # EMU
Box = tuple[float, float, float, float]  # left, top, width, height


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text: `size` in pixels, `color` as #RRGGBB."""

    text: str
    size: float = 36
    color: str = "#15201F"
    bold: bool = False


Line = Sequence[Piece]


def emu(pixels: float) -> Emu:
    return Emu(round(pixels * _PIXEL))


def placed(box: Box) -> tuple[Emu, Emu, Emu, Emu]:
    left, top, width, height = box
    return emu(left), emu(top), emu(width), emu(height)


def put_text(
    slide: Any, box: Box, lines: Sequence[Line], *, align: str = "r", anchor: str = "top", name: str = "", bullets: bool = False
) -> Any:
    """A text box without padding; `align` is r, ctr or l."""
    shape = slide.shapes.add_textbox(*placed(box))
    if name:
        shape.name = legal(name)
    fill_text(shape.text_frame, lines, align=align, anchor=anchor, bullets=bullets)
    return shape


def fill_text(
    frame: Any, lines: Sequence[Line], *, align: str = "r", anchor: str = "top", bullets: bool = False, inset: float = 0
) -> None:
    """The lines as paragraphs of a frame that has one empty paragraph."""
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = emu(inset)
    frame.vertical_anchor = {"top": MSO_ANCHOR.TOP, "middle": MSO_ANCHOR.MIDDLE, "bottom": MSO_ANCHOR.BOTTOM}[anchor]
    for number, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        direct(paragraph, align, bullets)
        for piece in line:
            put_run(paragraph, piece)


def direct(paragraph: Any, align: str = "r", bullets: bool = False) -> None:
    """Makes a paragraph run from right to left, its bullet included."""
    properties = paragraph._p.get_or_add_pPr()
    properties.set("algn", align)
    properties.set("rtl", "1")
    if bullets:
        properties.set("marL", str(round(36 * _PIXEL)))
        properties.set("indent", str(round(-36 * _PIXEL)))
        etree.SubElement(properties, qn("a:buFont"), typeface="Arial")
        etree.SubElement(properties, qn("a:buChar"), char="•")
        paragraph.space_after = Pt(9)


def put_run(paragraph: Any, piece: Piece) -> None:
    run = paragraph.add_run()
    run.text = legal(piece.text)
    font = run.font
    font.size, font.bold, font.color.rgb = Pt(piece.size / 2), piece.bold, rgb(piece.color)
    properties = run._r.get_or_add_rPr()
    properties.set("lang", "ar-SA")
    for tag, face in (("a:latin", LATIN), ("a:cs", FONT)):
        etree.SubElement(properties, qn(tag), typeface=face)


def rgb(color: str) -> RGBColor:
    return RGBColor.from_string(color.lstrip("#"))


def put_box(slide: Any, box: Box, color: str, *, name: str = "") -> Any:
    """A plain rectangle, without the shadow, the outline and the type that a theme would give it."""
    shape = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *placed(box))
    shape.fill.solid()
    shape.fill.fore_color.rgb = rgb(color)
    shape._element.remove(shape._element.find(qn("p:style")))
    shape.line.fill.background()
    if name:
        shape.name = legal(name)
    return shape


def describe(shape: Any, name: str) -> None:
    """The name of a table or chart, which screen readers read aloud too."""
    shape.name = legal(name)
    shape._element._nvXxPr.cNvPr.set("descr", legal(name))


def put_band(slide: Any, box: Box, text: str, fill: str, ink: str, name: str) -> None:
    shape = put_box(slide, box, fill, name=name)
    fill_text(shape.text_frame, [[Piece(text, 26, ink, True)]], align="ctr", anchor="middle")


@dataclass(frozen=True, slots=True)
class Cell:
    lines: Sequence[Line]
    fill: str = ""
    align: str = "r"


def put_table(
    slide: Any, box: Box, widths: Sequence[float], rows: Sequence[Sequence[Cell]], *, name: str, head: bool = True
) -> Any:
    """A real table, its first column at the right; `widths` are shares of the box, `head` says that the first row names the columns."""
    frame = slide.shapes.add_table(len(rows), len(widths), *placed(box))
    describe(frame, name)
    table = frame.table
    properties = table._tbl.tblPr
    properties.set("rtl", "1")
    table.first_row, table.horz_banding = head, False
    _plain_style(properties)
    total = sum(widths)
    for column, share in zip(table.columns, widths, strict=True):
        column.width = emu(box[2] * share / total)
    for line, row in zip(table.rows, rows, strict=True):
        line.height = emu(box[3] / len(rows))
        for cell, content in zip(line.cells, row, strict=True):
            _fill_cell(cell, content)
    return table


def _fill_cell(cell: Any, content: Cell) -> None:
    fill_text(cell.text_frame, content.lines or [[]], align=content.align)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    cell.margin_left = cell.margin_right = emu(10)
    cell.margin_top = cell.margin_bottom = emu(6)
    if content.fill:
        cell.fill.solid()
        cell.fill.fore_color.rgb = rgb(content.fill)
    else:
        cell.fill.background()
    _rule_below(cell)


def _rule_below(cell: Any) -> None:
    """A thin line under the cell; lines come before the fill in the schema."""
    properties = cell._tc.get_or_add_tcPr()
    line = etree.Element(qn("a:lnB"), w="9525")
    color = etree.SubElement(etree.SubElement(line, qn("a:solidFill")), qn("a:srgbClr"))
    color.set("val", "D3DBD8")
    properties.insert(0, line)


def _plain_style(properties: Any) -> None:
    """«No Style, No Grid»: a style of the program's own would colour rows."""
    for style in properties.findall(qn("a:tableStyleId")):
        style.text = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
