"""For whom a brief is and how much of it: which parts go out to a colleague, to the leadership, outside the house."""

from dataclasses import dataclass
from typing import Literal, get_args

Audience = Literal["colleague", "leadership", "outside"]
Extent = Literal["page", "standard", "full"]
Part = Literal[
    "judgements",
    "so_what",
    "asked",
    "scenarios",
    "actors",
    "timeline",
    "unknowns",
    "evidence",
    "source_names",
    "notes",
    "proposals",
]

AUDIENCES: tuple[Audience, ...] = get_args(Audience)
EXTENTS: tuple[Extent, ...] = get_args(Extent)
PARTS: tuple[Part, ...] = get_args(Part)

_COLLEAGUE: frozenset[Part] = frozenset(PARTS) - {"proposals"}
_LEADERSHIP: frozenset[Part] = _COLLEAGUE - {"source_names", "notes"}
_OUTSIDE: frozenset[Part] = _LEADERSHIP - {"asked", "timeline", "unknowns", "evidence"}
GOES_TO: dict[Audience, frozenset[Part]] = {"colleague": _COLLEAGUE, "leadership": _LEADERSHIP, "outside": _OUTSIDE}

# each section of a brief: the part that it belongs to, and the shortest extent that has room for it
_SECTIONS: dict[str, tuple[Part, Extent]] = {
    "judgements": ("judgements", "page"),
    "so-what": ("so_what", "page"),
    "scenarios": ("scenarios", "page"),
    "questions": ("unknowns", "page"),
    "asked-today": ("asked", "page"),
    "descriptions": ("scenarios", "full"),
    "actors": ("actors", "standard"),
    "indicators": ("scenarios", "standard"),
    "events": ("timeline", "standard"),
    "places": ("timeline", "full"),
    "premises": ("unknowns", "standard"),
    "notes": ("notes", "standard"),
    "evidence": ("evidence", "standard"),
    "sources": ("evidence", "standard"),
    "scales": ("judgements", "standard"),
}


@dataclass(frozen=True, slots=True)
class Variant:
    """What is not proposed goes out according to the audience, and as far as the extent has room."""

    audience: Audience = "colleague"
    extent: Extent = "full"

    def has(self, part: Part) -> bool:
        return part in GOES_TO[self.audience]

    def takes(self, section: str) -> bool:
        """Whether a section of this key goes out."""
        part, shortest = _SECTIONS[section]
        return self.has(part) and EXTENTS.index(shortest) <= EXTENTS.index(self.extent)

    @property
    def cites(self) -> bool:
        """The numbers of passages are given only where the appendix goes too."""
        return self.takes("evidence")


WHOLE = Variant()
