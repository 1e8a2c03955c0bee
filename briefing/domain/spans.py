"""Places in a text, in Unicode code points, end exclusive."""

from dataclasses import dataclass
from typing import Literal

Role = Literal["support", "contradict", "context"]
ROLES: tuple[Role, ...] = ("support", "contradict", "context")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`text[start:end]`, with `0 <= start < end <= len(text)`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True, order=True)
class Cited(Span):
    """A span that something rests on, and how."""

    role: Role = "support"


def utf16_offset(text: str, position: int) -> int:
    """The offset in UTF-16 units (Qt's) of a code point position."""
    return len(text[:position].encode("utf-16-le", "surrogatepass")) // 2


def code_point_offset(text: str, units: int) -> int:
    """The code point position of an offset in UTF-16 units (Qt's)."""
    return len(text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "surrogatepass"))
