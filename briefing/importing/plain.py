"""Plain text: the one format whose text is kept to the last blank, since it already is what the others must be made into."""

from briefing.importing.blocks import Reading, lines_of
from briefing.importing.border import Watch
from briefing.importing.charset import decode


def read(data: bytes, name: str, watch: Watch) -> Reading:
    text, charset = decode(data, name)
    watch.check()
    return Reading(text=text, paragraphs=lines_of(text), media_type="text/plain", read_by=charset)
