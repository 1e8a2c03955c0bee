"""Charts from right to left: where the axes stand, which way values grow, and where names find room."""

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QWheelEvent
from pytestqt.qtbot import QtBot

from briefing.arabic.format import Format
from ui.charts.axes import Plot
from ui.charts.labels import place_labels
from ui.look import Look
from ui.text import set_format


@pytest.fixture
def plot(look: Look, qtbot: QtBot) -> Plot:
    made = Plot(look, across=lambda value: f"{Format().number(value)}٪")
    qtbot.addWidget(made)
    made.resize(480, 360)
    made.plotItem.vb.setRange(xRange=(0, 100), yRange=(0, 100), padding=0)
    made.show()
    qtbot.waitExposed(made)
    return made


def settled(plot: Plot, qtbot: QtBot) -> QRectF:
    qtbot.waitUntil(lambda: plot.ground().width() > 200)
    plot.grab()
    return plot.ground()


def axis_rect(plot: Plot, side: str) -> QRectF:
    return QRectF(plot.mapFromScene(plot.getAxis(side).sceneBoundingRect()).boundingRect())


def test_the_value_axis_stands_at_the_right_and_the_other_below(plot: Plot, qtbot: QtBot) -> None:
    ground = settled(plot, qtbot)
    right, bottom = axis_rect(plot, "right"), axis_rect(plot, "bottom")
    assert right.center().x() > ground.right() - 2
    assert right.right() <= plot.viewport().width() + 1
    assert bottom.center().y() > ground.bottom() - 2
    assert not plot.getAxis("left").isVisible()


def test_values_grow_leftwards_and_upwards(plot: Plot, qtbot: QtBot) -> None:
    settled(plot, qtbot)
    assert plot.place(100, 50).x() < plot.place(50, 50).x() < plot.place(0, 50).x()
    assert plot.place(50, 100).y() < plot.place(50, 0).y()


def test_the_ends_of_the_scale_lie_on_the_edges_of_the_ground(plot: Plot, qtbot: QtBot) -> None:
    ground = settled(plot, qtbot)
    assert abs(plot.place(0, 0).x() - ground.right()) <= 2
    assert abs(plot.place(100, 0).x() - ground.left()) <= 2


def test_ticks_are_in_the_chosen_digits_and_held_right_to_left(plot: Plot) -> None:
    assert plot.getAxis("bottom").tickStrings([60], 1, 1) == ["\u200f٦٠٪"]
    set_format(Format("latin"))
    assert plot.getAxis("right").tickStrings([50], 1, 1) == ["\u200f50"]


def test_the_right_axis_writes_its_numbers_outside_the_ground(plot: Plot, qtbot: QtBot) -> None:
    """Where ticks faced away, the strip right of the axis line would be blank."""
    plot.set_ticks("right", (0, 50, 100))
    ground = settled(plot, qtbot)
    image = plot.grab().toImage()
    middle = round(plot.place(50, 50).y())
    paper = plot.theme.c("surface").rgb()
    strip = [
        image.pixel(x, y) for x in range(round(ground.right()) + 8, image.width() - 2) for y in range(middle - 8, middle + 8)
    ]
    assert any(pixel != paper for pixel in strip)


def test_a_switch_of_theme_recolours_the_ground(plot: Plot, look: Look, qtbot: QtBot) -> None:
    ground = settled(plot, qtbot)
    look.set("dark")
    middle = ground.center().toPoint()
    assert plot.grab().toImage().pixelColor(middle) == look.theme.c("surface")


@pytest.mark.parametrize("keys", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_the_wheel_zooms_only_where_it_was_asked_to(plot: Plot, qtbot: QtBot, keys: Qt.KeyboardModifier) -> None:
    settled(plot, qtbot)
    plot.setMouseEnabled(x=True, y=True)
    before = plot.plotItem.vb.viewRange()
    where = plot.ground().center()
    event = QWheelEvent(
        where,
        QPointF(plot.mapToGlobal(where.toPoint())),
        QPointF(0, 0).toPoint(),
        QPointF(0, 120).toPoint(),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    plot.wheelEvent(event)
    assert (plot.plotItem.vb.viewRange() != before) == (keys == Qt.KeyboardModifier.ControlModifier)


BOUNDS = QRectF(0, 0, 400, 300)
SIZE = QSizeF(80, 18)


def test_a_name_stands_above_its_point_where_there_is_room() -> None:
    (rect,) = place_labels([QPointF(200, 150)], [SIZE], 10, BOUNDS)
    assert rect is not None and rect.bottom() <= 140 and rect.center().x() == 200


def test_at_the_top_it_stands_below() -> None:
    (rect,) = place_labels([QPointF(200, 12)], [SIZE], 10, BOUNDS)
    assert rect is not None and rect.top() >= 22


def test_names_cover_neither_each_other_nor_points_nor_what_is_written_already() -> None:
    points = [QPointF(180 + 14 * n, 150 + 9 * (n % 3)) for n in range(8)]
    written = QRectF(150, 100, 200, 24)
    placed = place_labels(points, [SIZE] * 8, 10, BOUNDS, others=[written])
    rects = [rect for rect in placed if rect is not None]
    dots = [QRectF(point.x() - 10, point.y() - 10, 20, 20) for point in points]
    assert len(rects) == len(points)
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[n + 1 :])
    for n, rect in enumerate(placed):
        if rect is not None:
            assert not any(rect.intersects(dot) for at, dot in enumerate(dots) if at != n)
            assert not rect.intersects(written) and BOUNDS.contains(rect)


def test_the_selected_one_is_served_first() -> None:
    points = [QPointF(200, 150), QPointF(204, 150)]
    tight = QRectF(150, 135, 100, 50)
    for first in (0, 1):
        best, other = (place_labels(points, [SIZE, SIZE], 10, tight, first=first)[n] for n in (first, 1 - first))
        assert best is not None and best.top() == 160 and best.center().x() == points[first].x()
        assert other is not None and other != best


def test_in_a_crowd_only_names_with_room_of_their_own_are_written() -> None:
    points = [QPointF(50 + 3 * (n % 100), 100 + 2 * (n // 100)) for n in range(200)]
    rects = [rect for rect in place_labels(points, [SIZE] * 200, 10, BOUNDS) if rect is not None]
    assert 0 < len(rects) < 200
    assert not any(a.intersects(b) for n, a in enumerate(rects) for b in rects[n + 1 :])
