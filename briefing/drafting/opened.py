"""A name that no list holds, as the rules of either language open it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Opened:
    """A name that a noun opens: letters cut off before it, its last word, its name if the state itself is meant."""

    cut: int
    last: int
    kind: str
    name: str
    use: str
