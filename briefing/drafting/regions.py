"""Places without a name of their own in the lists: parts of the country («في الجنوب»), and names that are everyday words too
(«الأبيض») where they stand again after one sure place."""

from collections.abc import Iterator, Sequence

from briefing.arabic.fold import fold
from briefing.drafting.context import trap
from briefing.drafting.mentions import Mention, by_word, in_order, matches
from briefing.drafting.reading import Reading, forms

_PARTS = frozenset(fold("الشرق الغرب الجنوب الشمال الوسط الداخل الساحل").split())
_INSIDE = fold("الداخل")
# what a bare noun means where one of some names is spoken of: its name, its kind, those names, and the words it stands behind
_MEANT = (
    (
        fold("القطاع"),
        "غزة",
        "city",
        frozenset(["غزة", "حركة حماس"]),
        frozenset(fold("في من إلى داخل خارج شمال جنوب وسط شرق غرب سكان أهالي حصار إدارة معابر شمالي جنوبي").split()),
    ),
    (
        fold("الصحراء"),
        "الصحراء الغربية",
        "area",
        frozenset(["المغرب", "جبهة البوليساريو"]),
        frozenset(fold("في من إلى ملف قضية نزاع موقف سيادة على إقليم أقاليم حول بشأن مستقبل وضع مغربية المغربية").split()),
    ),
)
_SOMEWHERE = frozenset(
    fold("في من إلى نحو عبر داخل باتجاه صوب مناطق مدن قبائل نفط غاز حقول موانئ محافظات سكان أهالي أبناء").split()
)
_OTHER = frozenset(fold("الأوسط الأدنى الأقصى العربي الأمريكي الآخر العالمي الأيمن الأيسر الغربي الشرقي").split())


def with_regions(reading: Reading, mentions: Sequence[Mention]) -> list[Mention]:
    """All mentions with such places, in order; none overlaps another."""
    taken = set(by_word(reading, mentions))
    found = [*mentions]
    for mention in (*_parts(reading, taken), *_meant(reading, mentions), *_again(reading, mentions, taken)):
        if mention.first not in taken:
            taken.update(range(mention.first, mention.last + 1))
            found.append(mention)
    return in_order(found)


def _parts(reading: Reading, taken: set[int]) -> Iterator[Mention]:
    """«في الجنوب», «بين الشرق والغرب», «غاز الغرب»."""
    pair = -1
    for index, word in reading.each_word():
        if word.text.lstrip("وب") not in _PARTS or index in taken or reading.after(index) in _OTHER:
            continue
        before = reading.before(index)
        between = before == "بين" and reading.after(index).removeprefix("و") in _PARTS
        out = before.removeprefix("و") == "من" and word.text.endswith(_INSIDE)  # «تفكك من الداخل»
        if between or pair == index - 1 or (before.removeprefix("و") in _SOMEWHERE and not out):
            pair = index if between else -1
            start = word.end - len(word.text.lstrip("وب"))
            yield Mention(start, word.end, reading.written(start, word.end), "area", "place", index, index)


def _meant(reading: Reading, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """«شمال القطاع» where Gaza is spoken of, «ملف الصحراء» where Morocco is."""
    named = {mention.name for mention in mentions}
    for form, name, kind, among, behind in _MEANT:
        for index, cut in reading.standing(form) if not among.isdisjoint(named) else ():
            after, before = reading.after(index), reading.before(index)
            if before.removeprefix("و") in behind and not (after.startswith("ال") and after.endswith(("ي", "يه"))):
                word = reading.words[index]
                yield Mention(word.start + cut, word.end, name, kind, "place", index, index)


def _again(reading: Reading, mentions: Sequence[Mention], taken: set[int]) -> Iterator[Mention]:
    """A place whose name is an everyday word, elsewhere in a report that has it as a place; after a place by و too."""
    known = {mention.name for mention in mentions if mention.place}
    ends = {mention.last for mention in mentions if mention.place}
    for index, word in reading.each_word():
        if index in taken or not any(form in reading.place_names for _, form in forms(word.text)):
            continue
        for cut, last, name in matches(reading, index, reading.place_names):
            joined = index - 1 in ends and word.text[0] == "و" and cut > 0
            article = word.text[cut : cut + 2] == "ال"
            if article and (joined or name.name in known) and not trap(reading, index):
                end = reading.words[last].end
                ends.add(last)
                yield Mention(word.start + cut, end, name.name, name.kind, "place", index, last)
                break
