"""Bytes → text. UTF-8 is kept as it is; older Arabic charsets are told apart by which of them gives Arabic."""

import codecs
import re

from charset_normalizer import from_bytes

from briefing.domain.errors import UserError
from briefing.importing import plausibility

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ARABIC = ("cp1256", "iso8859_6", "mac_arabic", "cp720", "cp864")
_SAMPLE = 100_000
_PLAUSIBLE = 0.35
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def looks_binary(data: bytes) -> bool:
    """Whether these bytes are no text in any charset that we read."""
    sample = data[:_SAMPLE]
    if _bom(sample) is not None or _utf16_without_bom(sample) is not None:
        return False
    return b"\x00" in sample or len(_BINARY.findall(sample)) > len(sample) / 100


def decode(data: bytes, name: str, declared: str | None = None) -> tuple[str, str]:
    """The text, without its byte order mark, and the charset it was in. `declared` is what the file says of itself.

    Raises UserError("charset-unsure") where no charset makes sense of it.
    """
    for charset in (_bom(data), _utf16_without_bom(data), "utf-8", declared):
        if charset is not None:
            text = _decoded(data, charset)
            if text is not None:
                return text.removeprefix("\ufeff"), charset
    nearly = _nearly_utf8(data)
    if nearly is not None:
        return nearly, "utf-8"
    charset = _guess(data, name)
    return data.decode(charset, "replace"), charset


def _bom(data: bytes) -> str | None:
    return next((charset for mark, charset in _BOMS if data.startswith(mark)), None)


def _decoded(data: bytes, charset: str) -> str | None:
    try:
        return data.decode(charset)
    except (LookupError, UnicodeError, ValueError):
        return None


def _utf16_without_bom(data: bytes) -> str | None:
    """Half of the bytes of UTF-16 are the number of a block: 00 for Latin and blanks, 06 for Arabic."""
    sample = data[: _SAMPLE - _SAMPLE % 2]
    if len(sample) < 4 or b"\x00" not in sample:
        return None
    for charset, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if high.count(0) + high.count(6) > 0.9 * len(high) and _decoded(sample, charset) is not None:
            return charset
    return None


def _nearly_utf8(data: bytes) -> str | None:
    """UTF-8 with a few broken bytes, as when a copy was cut in the middle of a letter."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    beyond_ascii = sum(sign > "\x7f" for sign in text) - broken
    return text if broken <= beyond_ascii / 100 else None


def _guess(data: bytes, name: str) -> str:
    sample = data[:_SAMPLE]
    scores = {charset: plausibility.score(sample.decode(charset, "replace")) for charset in _ARABIC}
    best = max(_ARABIC, key=lambda charset: scores[charset])
    if scores[best] >= _PLAUSIBLE:
        return best
    found = from_bytes(sample).best()
    if found is None or _decoded(data, found.encoding) is None:
        raise UserError("charset-unsure", name=name)
    return found.encoding
