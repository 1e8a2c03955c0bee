"""Pairs that a dual noun stands for: «البلدان», «المجلسان», «معسكران» are actors beside those whom they are made of.

«الطرفان» and the like stand for nobody of their own.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from briefing.arabic.fold import fold
from briefing.drafting.mentions import Mention, by_word
from briefing.drafting.reading import Reading, forms

_PAIRED = (
    "بلد دولة حكومة مجلس عاصمة جار جارة حزب حركة معسكر مصرف مؤسسة فصيل جيش ميليشيا حليف خصم غريم إدارة برلمان جماعة قوة جناح"
)
_STATES = frozenset(["البلدان", "الدولتان", "العاصمتان", "الجاران", "الجارتان"])  # one pair, whatever it is called
_INDEFINITE = "حكومة معسكر مصرف مجلس جيش إدارة برلمان جناح"  # that may be brought in without an article
_SOLUTION = frozenset(fold("حل خيار").split())  # «حل الدولتين»
_ALL = frozenset(fold("جميع كل بعض سائر معظم أحد إحدى كلا كلتا عدد").split())


@cache
def _duals() -> dict[str, str]:
    """Folded duals in both cases, each with its name: the definite nominative."""
    found: dict[str, str] = {}
    for noun in _PAIRED.split():
        stem = f"{noun[:-1]}ت" if noun.endswith("ة") else noun
        for ending in ("ان", "ين"):
            found[fold(f"ال{stem}{ending}")] = f"ال{stem}ان"
            if noun in _INDEFINITE.split():
                found[fold(f"{stem}{ending}")] = f"ال{stem}ان"
    return found


def duals(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Mentions of pairs outside all other mentions."""
    states = ""
    taken = by_word(reading, mentions)
    for index, word in reading.each_word():
        if not word.text.endswith(("ان", "ين")) or index in taken:
            continue
        for cut, form in forms(word.text):
            if form in _duals() and _two(reading, index, form):
                last = _described(reading, index, form)
                start, end = word.start + cut, reading.words[last].end
                name = _duals()[form]
                states = states or (name if name in _STATES else "")
                yield Mention(start, end, states if name in _STATES else name, "bloc", "back", index, last)
                break


def _two(reading: Reading, index: int, form: str) -> bool:
    """Whether two are meant and not many: «البلدان العربية» are many, and «حل الدولتين» is a plan."""
    after, before = reading.after(index), reading.before(index)
    many = form.endswith("ان") and (after.endswith(("يه", "ه")) and after.startswith("ال"))
    led = before != "" and any(other in _ALL or other in _SOLUTION for _, other in forms(before))
    return not many and not led


def _described(reading: Reading, index: int, form: str) -> int:
    """Goes on over an adjective in the dual: «المصرفان المركزيان»."""
    after = reading.after(index)
    agrees = after.endswith(form[-2:]) and after.startswith("ال") == form.startswith("ال") and after.endswith(("يان", "يين"))
    return index + 1 if agrees else index
