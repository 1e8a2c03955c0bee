"""Names beside points: each as near to its point as there is room, above it rather than anywhere else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import floor

from PySide6.QtCore import QPointF, QRectF, QSizeF

CROWD = 60  # points; of more of them, not all can be named
_RINGS = (1.0, 1.8, 2.8, 4.0, 5.5, 7.5, 10.0)  # distances of a name from its point, in its radius


def place_labels(
    points: Sequence[QPointF],
    sizes: Sequence[QSizeF],
    reach: float,
    bounds: QRectF,
    first: int | None = None,
    others: Sequence[QRectF] = (),
) -> list[QRectF | None]:
    """A rectangle inside `bounds` for the name of each point.

    `reach` is the radius of the points. No name covers a point, another name, or what stands at `others`, unless every place
    around its point is taken: then it stands where it covers least, or, in a crowd, nowhere (None). The point `first` is
    served before the others.
    """
    taken = _Taken(others)
    for point in points:
        taken.add(QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach))
    placed: list[QRectF | None] = [None] * len(points)
    crowded = len(points) > CROWD
    for n in sorted(range(len(points)), key=lambda n: n != first):
        places = [rect for rect in _around(points[n], sizes[n], reach, crowded) if bounds.contains(rect)]
        found = next((rect for rect in places if taken.is_free(rect, points[n])), None)
        if found is None and not crowded:
            found = min(places, key=lambda rect: taken.covered(rect, points[n]), default=None)
        if found is not None:
            taken.add(found)
        placed[n] = found
    return placed


class _Taken:
    """Rectangles that are taken, kept by the squares of the plane that they reach into: only neighbours are compared."""

    _SIDE = 64.0

    def __init__(self, rects: Sequence[QRectF]) -> None:
        self._squares: dict[tuple[int, int], list[QRectF]] = {}
        for rect in rects:
            self.add(rect)

    def add(self, rect: QRectF) -> None:
        for square in self._reached(rect):
            self._squares.setdefault(square, []).append(rect)

    def is_free(self, rect: QRectF, own: QPointF) -> bool:
        """Whether nothing is there but what lies around the point `own`."""
        return not any(
            rect.intersects(other) and other.center() != own
            for square in self._reached(rect)
            for other in self._squares.get(square, ())
        )

    def covered(self, rect: QRectF, own: QPointF) -> float:
        """How much of what is taken, `own` apart, a rectangle would cover."""
        near = {id(other): other for square in self._reached(rect) for other in self._squares.get(square, ())}
        parts = (rect.intersected(other) for other in near.values() if other.center() != own)
        return sum(part.width() * part.height() for part in parts)

    def _reached(self, rect: QRectF) -> Iterator[tuple[int, int]]:
        side = self._SIDE
        for column in range(floor(rect.left() / side), floor(rect.right() / side) + 1):
            for row in range(floor(rect.top() / side), floor(rect.bottom() / side) + 1):
                yield column, row


def _around(point: QPointF, size: QSizeF, reach: float, near: bool) -> list[QRectF]:
    """Above, below, at the left, at the right, then between these; the same farther off unless only `near` ones count."""
    width, height = size.width(), size.height()
    x, y = point.x(), point.y()
    found = []
    for ring in _RINGS[:1] if near else _RINGS:
        away = reach * ring
        up, down, left, right = y - away - height, y + away, x - away - width - 2, x + away + 2
        found += [(x - width / 2, up), (x - width / 2, down), (left, y - height / 2), (right, y - height / 2)]
        found += [(edge, row) for row in (up, down) for edge in (x - width + reach, x - reach)]
        inward = reach * 0.7
        found += [(left + inward, up + inward), (right - inward, up + inward)]
        found += [(left + inward, down - inward), (right - inward, down - inward)]
    return [QRectF(corner_x, corner_y, width, height) for corner_x, corner_y in found]


def apart(levels: Sequence[float], gap: float) -> list[float]:
    """The levels, in their order, moved so that neighbours are at least a gap apart; they move down as little as it takes."""
    order = sorted(range(len(levels)), key=lambda n: levels[n])
    moved = list(levels)
    for before, n in pairwise(order):
        moved[n] = max(levels[n], moved[before] + gap)
    return moved
