"""What a method cannot work with, said before any number is made of it, and how long work is stopped.

A number that no method can take is a `UserError` that names its record or its cell, whether it was typed or came out of a file;
what only a caller can get wrong, as lengths that differ, is a `ValueError`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Literal, TypeAlias

from briefing.domain.errors import UserError

What = Literal["same-name", "no-weight", "no-influence", "over-100", "no-state", "too-many", "bad-cell", "not-square"]
Checkpoint: TypeAlias = Callable[[], object]  # called now and then in long work; raises Cancelled to stop it


def never() -> None:
    """The checkpoint of work that nobody stops."""


def impossible(what: What, where: str | int = "") -> UserError:
    """`where` is the name of what is at fault, the number that is too large, or the cell and what is in it: "impacts[0, 2] = 4"."""
    return UserError("impossible-input", what=what, where=where)


def require_distinct(names: Iterable[str]) -> None:
    """Raises UserError("impossible-input", what="same-name") for the first name that stands twice."""
    for name, count in Counter(names).items():
        if count > 1:
            raise impossible("same-name", name)
