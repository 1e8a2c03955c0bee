"""An empty presentation that is ours: wide, right to left in master and layouts, with our fonts in its theme."""

from __future__ import annotations

from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import qn

from briefing.export.slide_shapes import EDGE, FONT, HEIGHT, LATIN, WIDTH, Box, emu, placed

TITLE: Box = (EDGE, 84, WIDTH - 2 * EDGE, 92)
_TITLE_ONLY = 5  # of the layouts of the library's own empty presentation


def empty() -> tuple[Any, Any]:
    """The presentation and its one layout, which has a title and nothing else."""
    made = Presentation()
    narrow = made.slide_width
    made.slide_width, made.slide_height = emu(WIDTH), emu(HEIGHT)
    layouts = made.slide_layouts
    for layout in [layout for at, layout in enumerate(layouts) if at != _TITLE_ONLY]:
        layouts.remove(layout)
    master, layout = made.slide_master, layouts[0]
    for place in (master, layout):
        _widened(place, made.slide_width / narrow)
        for shape in place.placeholders:
            if shape.placeholder_format.idx == 0:
                shape.left, shape.top, shape.width, shape.height = placed(TITLE)
    _right_to_left(master)
    _our_fonts(master)
    made.element.set("rtl", "1")
    return made, layout


def _widened(place: Any, factor: float) -> None:
    for shape in place.shapes:
        shape.left, shape.width = round(shape.left * factor), round(shape.width * factor)


def _right_to_left(master: Any) -> None:
    """The levels of titles, bodies and other texts."""
    for style in master.element.iter(qn("p:titleStyle"), qn("p:bodyStyle"), qn("p:otherStyle")):
        for level in style:
            if level.tag != qn("a:extLst"):
                level.set("rtl", "1")
                level.set("algn", "r")


def _our_fonts(master: Any) -> None:
    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme = parse_xml(part.blob)
    for fonts in theme.iter(qn("a:majorFont"), qn("a:minorFont")):
        for tag, face in (("a:latin", LATIN), ("a:cs", FONT)):
            fonts.find(qn(tag)).set("typeface", face)
        for script in fonts.findall(qn("a:font")):
            if script.get("script") == "Arab":
                script.set("typeface", FONT)
    part._blob = etree.tostring(theme, xml_declaration=True, encoding="UTF-8", standalone=True)
