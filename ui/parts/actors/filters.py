"""Which stances of a matrix are looked at; the others are faded, so that the matrix keeps its shape."""

from __future__ import annotations

from ui.models.content import Cell
from ui.text import tr

ALL = "all"


def names() -> dict[str, str]:
    """What can be looked at, in the order in which it is offered."""
    return {
        ALL: tr("ActorsView", "All stances"),
        "support": tr("ActorsView", "Support"),
        "oppose": tr("ActorsView", "Reserve and opposition"),
        "unclear": tr("ActorsView", "Mixed or undeclared"),
        "proposed": tr("ActorsView", "Proposed"),
        "bare": tr("ActorsView", "Without a passage"),
    }


def fades(cell: Cell | None, shown: str) -> bool:
    """Whether a cell is not among what is looked at; an empty one never is, and has nothing to fade."""
    if cell is None or shown == ALL:
        return False
    return not {
        "support": cell.code in ("p1", "p2"),
        "oppose": cell.code in ("n1", "n2"),
        "unclear": cell.code in ("mx", "uk"),
        "proposed": cell.proposed,
        "bare": bool(cell.code) and not cell.count,
    }[shown]
