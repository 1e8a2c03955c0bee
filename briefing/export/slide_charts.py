"""The charts of slides as charts of PowerPoint's own, with their numbers in them; time and values grow to the left."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pptx.chart.data import BubbleChartData, XyChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_MARKER_STYLE, XL_TICK_LABEL_POSITION
from pptx.enum.dml import MSO_LINE
from pptx.oxml.ns import qn
from pptx.util import Pt

from briefing.arabic.format import Numerals
from briefing.brief.slides.pages import Axis, Path, Series
from briefing.export.markup import legal
from briefing.export.slide_shapes import Box, describe, placed, rgb

_EPOCH = dt.date(1899, 12, 30)  # of the days of a spreadsheet
_DASHES = (MSO_LINE.SOLID, MSO_LINE.DASH, MSO_LINE.ROUND_DOT)
_REST = "#5F6C69"
_ARABIC_DIGITS = "[$-2000000]"  # of a number format: the digits ٠١٢


def put_path(slide: Any, box: Box, path: Path, colors: list[str], numerals: Numerals, name: str) -> None:
    """Likelihoods over time as steps: each holds until the day of the next move."""
    data = XyChartData()
    days = [(dt.date.fromisoformat(day) - _EPOCH).days for day in path.days]
    first, last = days[0] - 14, max(days[-1] + 14, (dt.date.today() - _EPOCH).days)
    for one in path.series:
        series = data.add_series(legal(_legend(one)))
        edges = [first, *days, last]
        for share, start, end in zip(one.shares, edges, edges[1:], strict=False):
            series.add_data_point(start, share / 100)
            series.add_data_point(end, share / 100)
    chart = _charted(slide, XL_CHART_TYPE.XY_SCATTER_LINES_NO_MARKERS, box, data, name)
    for drawn, one in zip(chart.plots[0].series, path.series, strict=True):
        line = drawn.format.line
        line.width, line.color.rgb = Pt(2.5), rgb(colors[one.series] if one.letter else _REST)
        line.dash_style = _DASHES[one.series % 3] if one.letter else MSO_LINE.ROUND_DOT
        drawn.smooth = False
        drawn.marker.style = XL_MARKER_STYLE.NONE
    digits = _ARABIC_DIGITS if numerals == "arab" else ""
    _axis(chart.category_axis, first, last, f"{digits}d/m/yyyy", reverse=True)
    _axis(chart.value_axis, 0, 1, f"{digits}0%")
    chart.category_axis.has_major_gridlines = False
    chart.category_axis.major_unit = max(30, (last - first) // 4)
    chart.value_axis.major_unit = 0.2
    chart.has_legend = True
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    chart.legend.font.size = Pt(12)


def _legend(one: Series) -> str:
    """With a mark of direction, or a drawer of charts would turn the last share around."""
    return f"\u200f{one.letter} · {one.name} {one.last}\u200f" if one.letter else f"\u200f{one.name} {one.last}\u200f"


def put_axis(slide: Any, box: Box, axis: Axis, colors: dict[str, str], numerals: Numerals, name: str) -> None:
    """Who stands where on an issue: a bubble for each, as large as what he puts into it, against at the right and for at the left."""
    data = BubbleChartData()
    for at, one in enumerate(axis.standings):
        height = 1 + (at % 4)  # names beside one another would run into each other
        data.add_series(legal(one.name)).add_data_point(one.position, height, one.power or 1)
    chart = _charted(slide, XL_CHART_TYPE.BUBBLE, box, data, name)
    for drawn, one in zip(chart.plots[0].series, axis.standings, strict=True):
        drawn.format.fill.solid()
        drawn.format.fill.fore_color.rgb = rgb(colors[one.stance.code])
        label = drawn.points[0].data_label
        label.has_text_frame = True
        label.text_frame.text = legal(f"{one.name} ({one.stance.word})")
        label.text_frame.paragraphs[0].font.size = Pt(13)
        label.position = XL_LABEL_POSITION.ABOVE
    chart.plots[0].bubble_scale = 40
    chart.has_legend = False
    _axis(chart.category_axis, -8, 108, f"{_ARABIC_DIGITS if numerals == 'arab' else ''}0", reverse=True)
    chart.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.NONE
    _axis(chart.value_axis, 0, 6, "0")
    chart.value_axis.visible = False
    chart.value_axis.has_major_gridlines = False


def _charted(slide: Any, kind: Any, box: Box, data: Any, name: str) -> Any:
    frame = slide.shapes.add_chart(kind, *placed(box), data)
    describe(frame, name)
    chart = frame.chart
    chart.has_title = False
    chart.font.size = Pt(12)
    for reference in chart._chartSpace.iter(qn("c:axId"), qn("c:crossAx")):
        reference.set("val", reference.get("val").lstrip("-"))  # the schema has no negative ones
    return chart


def _axis(axis: Any, low: float, high: float, numbers: str, *, reverse: bool = False) -> None:
    axis.minimum_scale, axis.maximum_scale, axis.reverse_order = low, high, reverse
    axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = numbers, False
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    axis.format.line.color.rgb = rgb("#798783")
    if axis.has_major_gridlines:
        axis.major_gridlines.format.line.color.rgb = rgb("#E3E9E7")
