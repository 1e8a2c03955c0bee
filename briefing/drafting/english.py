"""Names that no list holds in English reports: capitalised words with a noun such as Council or Forces."""

from briefing.drafting import lexicon
from briefing.drafting.opened import Opened
from briefing.drafting.reading import Reading

_GOVERNMENT = frozenset(
    ["government", "authorities", "officials", "leadership", "forces", "troops", "side", "president", "minister", "delegation"]
)
_OF = {"Ministry": "institution", "Bank": "organisation", "Council": "institution", "Committee": "institution"}
_OF |= {"Organization": "organisation", "University": "organisation", "Institute": "organisation", "Union": "organisation"}
_ENDS = {
    **dict.fromkeys(
        ("Party", "Movement", "Group", "Company", "Corporation", "Institute", "Foundation", "Mission"), "organisation"
    ),
    **dict.fromkeys(("Forces", "Army", "Brigade", "Brigades", "Front", "Guard", "Guards", "Militia", "Units"), "armed_group"),
    **dict.fromkeys(
        ("Council", "Ministry", "Agency", "Authority", "Commission", "Committee", "Parliament", "Court"), "institution"
    ),
    **dict.fromkeys(("Coalition", "Alliance", "Framework", "Bloc"), "bloc"),
}
_SMALL = frozenset(["The", "A", "An", "In", "On", "But", "And", "If", "This", "That", "While", "As", "For"])
_LONGEST = 5


def english_name(reading: Reading, index: int) -> Opened | None:
    """The name that the word at an index opens, if it opens one."""
    word = reading.words[index].text
    if not word[0].isupper() or word in _SMALL:
        return None
    state = lexicon.english_nisbas().get(word)
    if state and reading.after(index) in _GOVERNMENT:
        return Opened(0, index + 1, "state", state, "government")
    if word in _OF and reading.after(index) == "of":
        return _of(reading, index, _OF[word])
    return _ending(reading, index)


def _of(reading: Reading, index: int, kind: str) -> Opened | None:
    """Ministry of Defense, Bank of the Gulf."""
    first = index + 2 + (reading.after(index + 1) == "the")
    last = _capitalised(reading, first)
    return Opened(0, last, kind, "", "head") if last >= first else None


def _ending(reading: Reading, index: int) -> Opened | None:
    """Border Protection Council: capitalised words, the last of which says what they name."""
    last = _capitalised(reading, index)
    while last > index:
        kind = _ENDS.get(reading.words[last].text)
        if kind:
            return Opened(0, last, kind, "", "head")
        last -= 1
    return None


def _capitalised(reading: Reading, first: int) -> int:
    """The last of the capitalised words that follow one another from an index, or the index before it."""
    last = first - 1
    while last + 1 < min(len(reading.words), first + _LONGEST) and reading.words[last + 1].text[0].isupper():
        if last >= first and not reading.joined(last + 1):
            break
        last += 1
    return last
