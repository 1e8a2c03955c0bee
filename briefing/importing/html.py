"""HTML → text. Scripts, styles, menus and what the page hides are left out; links, images and frames are never followed."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefing.domain.errors import UserError
from briefing.importing.blocks import Block, Reading, join
from briefing.importing.border import FAILURES, Watch
from briefing.importing.charset import decode

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{1,40})", re.I)
_UNSEEN = re.compile("head|script|style|noscript|template|svg|math|nav|footer|iframe|object|embed|select|button|textarea")
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_INLINE = re.compile(
    "a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|nobr|q|rp|rt|ruby|s|samp|"
    "small|span|strike|strong|sub|sup|time|tt|u|var|wbr"
)
_BLANKS = re.compile(r"[ \t\r\n\f]+")

# The parser takes quadratic time in depth; no page that a person wrote comes near this.
_DEEPEST = 5_000
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)")
_NOT_NESTING = re.compile(
    "area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|td|th|tr|tbody|thead|tfoot|option|"
    "optgroup|colgroup|caption|rp|rt|body|html|head"
)


def read(data: bytes, name: str, watch: Watch) -> Reading:
    declared = _CHARSET.search(data[:4096])
    source, _ = decode(data, name, declared.group(1).decode("ascii") if declared else None)
    if _depth(source) > _DEEPEST:
        raise UserError("bomb", name=name)
    watch.check()
    try:
        text, paragraphs = join(_blocks(source))
    except FAILURES:
        raise UserError("no-text", name=name) from None
    return Reading(text=text, paragraphs=paragraphs, media_type="text/html", read_by="selectolax")


def _depth(source: str) -> int:
    """How deep the tags could nest at most."""
    depth = deepest = 0
    for closing, tag in _TAG.findall(source):
        if not _NOT_NESTING.fullmatch(tag.lower()):
            depth = max(0, depth - 1) if closing else depth + 1
            deepest = max(deepest, depth)
    return deepest


def _blocks(source: str) -> Iterator[Block]:
    """The text between one block element's edge and the next."""
    body = LexborHTMLParser(source).body
    run: list[str] = []
    for piece in _pieces(body) if body is not None else ():
        if piece is not None:
            run.append(piece)
            continue
        yield Block(_BLANKS.sub(" ", "".join(run)))
        run.clear()
    yield Block(_BLANKS.sub(" ", "".join(run)))


def _pieces(body: LexborNode) -> Iterator[str | None]:
    """Texts in order, and None wherever a block begins or ends. With a stack, since a page may be deeper than Python's own."""
    stack: list[LexborNode | None] = [body]
    while stack:
        node = stack.pop()
        if node is None:
            yield None
        elif node.is_text_node:
            yield node.text_content or ""
        elif node.is_element_node and not _is_unseen(node):
            if not _INLINE.fullmatch(node.tag or ""):
                yield None
                stack.append(None)
            stack.extend(reversed(list(node.iter(include_text=True))))


def _is_unseen(node: LexborNode) -> bool:
    attributes = node.attributes
    hidden = "hidden" in attributes or _HIDING.search(attributes.get("style") or "")
    return bool(hidden or _UNSEEN.fullmatch(node.tag or ""))
