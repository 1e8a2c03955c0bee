"""Dates as precise as their source gives them: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, a range `A/B`, or `relative:<words>`."""

import re
from datetime import UTC, datetime

_POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")
RELATIVE = "relative:"


def parts(point: str) -> tuple[int, int | None, int | None] | None:
    """Year, month and day of one end of a date, or None where it is not a calendar date."""
    match = _POINT.match(point)
    if not match:
        return None
    year, month, day = match.groups()
    return int(year), int(month) if month else None, int(day) if day else None


def ends(when: str) -> tuple[str, str]:
    """First and last point of a date; the same one twice where it is no range."""
    first, _, last = when.partition("/")
    return first, last or first


def sort_key(when: str) -> tuple[int, int, int, str]:
    """Orders dates from the oldest; those that are only words come last."""
    found = parts(ends(when)[0])
    if found is None:
        return 9999, 99, 99, when
    year, month, day = found
    return year, month or 0, day or 0, when


def now() -> str:
    """This moment in UTC, to the millisecond, as it is stored."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def local(stamp: str) -> datetime:
    """A stored moment in the time of this place."""
    return datetime.fromisoformat(stamp).astimezone()
