"""HTML that cannot be broken from inside: whatever is not made by `element` is text, and is escaped."""

import re
from html import escape

# What XML 1.0 has no place for, and the isolates that office programs show as boxes: their runs are islands by themselves.
_REFUSED = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


class Markup(str):
    """A piece of finished HTML."""

    __slots__ = ()


def legal(text: str) -> str:
    """The text without the signs that a part of an office file cannot hold."""
    return _REFUSED.sub("", text)


def element(tag: str, *children: str, **attributes: str | None) -> Markup:
    """`<tag attributes>children</tag>`. An underscore at an attribute's end is dropped (`class_`), inside it is a hyphen."""
    given = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(value)}"' for name, value in attributes.items() if value is not None
    )
    return Markup(f"<{tag}{given}>{joined(*children)}</{tag}>")


def joined(*children: str, by: str = "") -> Markup:
    """Pieces one after another, texts among them escaped."""
    parts = (child if isinstance(child, Markup) else escape(child, quote=False) for child in children)
    return Markup(escape(by, quote=False).join(parts))
