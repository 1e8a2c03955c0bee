"""HTML that cannot be broken from inside: whatever is not made by `element` is text, and is escaped."""

from html import escape


class Markup(str):
    """A piece of finished HTML."""

    __slots__ = ()


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
