"""Names beside points: each as near to its point as there is room, above it rather than anywhere else."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

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
    dots = [QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach) for point in points]
    placed: list[QRectF | None] = [None] * len(points)
    crowded = len(points) > CROWD
    for n in sorted(range(len(points)), key=lambda n: n != first):
        names = [rect for rect in placed if rect is not None]
        taken = [*others, *names, *dots[:n], *dots[n + 1 :]]
        places = [rect for rect in _around(points[n], sizes[n], reach, crowded) if bounds.contains(rect)]
        free = next((rect for rect in places if not any(rect.intersects(other) for other in taken)), None)
        if free is None and not crowded:
            free = min(places, key=lambda rect: _covered(rect, taken), default=None)
        placed[n] = free
    return placed


def _covered(rect: QRectF, taken: Sequence[QRectF]) -> float:
    parts = (rect.intersected(other) for other in taken)
    return sum(part.width() * part.height() for part in parts)


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
