"""Names beside points: each above its point if there is room, else below, left or right of it, else not at all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF


def place_labels(
    points: Sequence[QPointF],
    sizes: Sequence[QSizeF],
    reach: float,
    bounds: QRectF,
    first: int | None = None,
    others: Sequence[QRectF] = (),
) -> list[QRectF | None]:
    """A rectangle for the name of each point, None where every place is taken.

    `reach` is the radius of the points, which no name may cover; the point `first` is served before the others.
    What is written at `others` is not covered either.
    """
    dots = [QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach) for point in points]
    placed: list[QRectF | None] = [None] * len(points)
    order = sorted(range(len(points)), key=lambda n: n != first)
    for n in order:
        taken = [*others, *dots[:n], *dots[n + 1 :], *(rect for rect in placed if rect is not None)]
        free = (rect for rect in _around(points[n], sizes[n], reach) if bounds.contains(rect))
        placed[n] = next((rect for rect in free if not any(rect.intersects(other) for other in taken)), None)
    return placed


def _around(point: QPointF, size: QSizeF, reach: float) -> list[QRectF]:
    """Above, below, at the left, at the right, in this order."""
    width, height = size.width(), size.height()
    x, y = point.x(), point.y()
    corners = (
        (x - width / 2, y - reach - height),
        (x - width / 2, y + reach),
        (x - reach - width - 2, y - height / 2),
        (x + reach + 2, y - height / 2),
    )
    return [QRectF(left, top, width, height) for left, top in corners]
