"""Finds where a text names an actor or a place, and tells a capital that acts from a capital that is somewhere.

The longest name wins, and a name inside a longer one is none: the city in an institute's name is no place.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from operator import attrgetter

from briefing.arabic.fold import fold
from briefing.domain.spans import Span
from briefing.drafting import lexicon
from briefing.drafting.context import SURELY_A_PLACE, WITH_SOMEONE, acts, is_label, is_place, spoken_of_as_a_state, trap
from briefing.drafting.head_words import MEMBERS, PARTIES
from briefing.drafting.heads import nisba_of, open_name, people_of
from briefing.drafting.name_parts import adjective
from briefing.drafting.opened import Opened
from briefing.drafting.parties import verblike
from briefing.drafting.reading import Reading, forms
from briefing.drafting.stances import senses

_OFTEN = 1024  # mentions between two calls of `alive`
_ALSO_WORDS = frozenset(fold("مالي بنين سوفا").split())  # states and capitals that are everyday words
_GENERAL = fold("العام")
_YEAR = fold("السنة")
_OF_A_YEAR = frozenset(
    fold(
        "نهاية مطلع بداية خلال هذه رأس منتصف آخر أواخر أوائل مدار طوال تلك طيلة ربع نصف فصول الجارية المقبلة الماضية الحالية القادمة "
        "التالية نفسها ذاتها عينها المالية الأولى الثانية الميلادية الهجرية الدراسية في"
    ).split()
)
_BIRTH = fold("رأس")  # «مسقط رأسه»
_TOO_COMMON = frozenset(
    fold(
        "الدول الشركات القوى الأجهزة المنظمات المجموعات المصارف الأحزاب "
        "الدولة الأمم الولايات الحرب المنطقة السوق الشعب البحر القرن الحوار"
    ).split()
)
_NO_PEOPLE = frozenset(
    fold(
        "القانون السجون الشؤون العيون الديون الفنون الظنون التعاون الكانون المضمون المخزون التلفزيون الزيتون الطاعون الحصون "
        "الجنون السكون المليون الصابون البنتاغون الخبراء المحللون المراقبون المصابون المصلون المدنيون المواطنون المسافرون "
        "المارون المتوفون الناخبون المشاهدون القراء الحاضرون الناطقون المطلعون المتابعون المحللين الباحثون الدبلوماسيون"
    ).split()
)
_OF = "+"  # before the name of a body in what members are called by
_SONS = frozenset(fold("بن ابن بنت آل").split())
_REGION = fold("إقليم")  # «الإقليم» may be its government


@dataclass(frozen=True, slots=True)
class Mention(Span):
    """One naming of an actor or a place in the folded text. `use` says how: as in `lexicon.Name`, or nisba, head, back."""

    name: str
    kind: str
    use: str
    first: int
    last: int

    @property
    def place(self) -> bool:
        return self.use == "place"


def in_order(mentions: Iterable[Mention]) -> list[Mention]:
    """Mentions by where they start; those that start together stay as they stand."""
    return sorted(mentions, key=attrgetter("start"))


def by_word(reading: Reading, mentions: Iterable[Mention]) -> dict[int, Mention]:
    """The mention that each word belongs to, of all words that belong to one."""
    found = {}
    for number, mention in enumerate(mentions):
        if not number % _OFTEN:
            reading.alive()
        found.update(dict.fromkeys(range(mention.first, mention.last + 1), mention))
    return found


def find_mentions(reading: Reading) -> list[Mention]:
    """All mentions in order; none overlaps another."""
    found: list[Mention] = []
    called: dict[str, Mention] = {}
    index = 0
    while index < len(reading.words):
        reading.alive()
        mention = _mention_at(reading, index, found, called)
        if mention is None:
            index += 1
        else:
            found.append(mention)
            called.update(dict.fromkeys(_short_names(reading, mention), mention))
            index = mention.last + 1
    return found


def _mention_at(reading: Reading, index: int, earlier: list[Mention], called: dict[str, Mention]) -> Mention | None:
    members = _members_of_one(reading, index, called)
    if members:
        return members
    opened = open_name(reading, index)
    known = _known(reading, index, earlier)
    if known and opened and opened.last > known.last and not known.place:
        return _extended(known, _whole(reading, index, opened), reading.words[known.last + 1].text)
    if known:
        return known
    if opened:
        return _whole(reading, index, opened)
    return nisba(reading, index) or _back(reading, index, called) or _people_who_act(reading, index)


def _members_of_one(reading: Reading, index: int, called: dict[str, Mention]) -> Mention | None:
    """«مقاتلو النهضة» after حركة النهضة: the body that was named."""
    whole = called.get(f"{_OF}{reading.after(index)}")
    cut = next((cut for cut, form in forms(reading.words[index].text) if form in MEMBERS), None) if whole else None
    if whole is None or cut is None:
        return None
    start, end = reading.words[index].start + cut, reading.words[index + 1].end
    return Mention(start, end, whole.name, whole.kind, "back", index, index + 1)


def _extended(known: Mention, whole: Mention, added: str) -> Mention:
    """A listed name, taken further only over adjectives; one of nationality alone makes no other name of it."""
    if not adjective(added):
        return known
    nationality = added in lexicon.nisbas() and whole.last == known.last + 1
    return replace(whole, name=known.name, kind=known.kind) if nationality else whole


def _whole(reading: Reading, index: int, opened: Opened) -> Mention:
    start = reading.words[index].start + opened.cut
    end = _closed(reading, start, reading.words[opened.last].end)
    swallowed = reading.text[max(start - 1, 0) : start + 1] == "لل"
    name = opened.name or ("ا" if swallowed else "") + reading.written(start, end)
    return Mention(start, end, name, opened.kind, opened.use, index, opened.last)


def matches(reading: Reading, index: int, names: lexicon.Index) -> Iterator[tuple[int, int, lexicon.Name]]:
    """Names of the index that start at a word: letters cut off before it, last word, and the name; long ones first."""
    found = []
    for cut, form in forms(reading.words[index].text):
        for rest, name in names.get(form, ()):
            last = index + len(rest)
            if (len(form) >= 3 or rest) and last < len(reading.words) and _follow(reading, index, rest):
                found.append((cut, last, name))
    yield from sorted(found, key=lambda entry: (-entry[1], entry[0])) if len(found) > 1 else found


def _follow(reading: Reading, index: int, rest: lexicon.Words) -> bool:
    return all(
        reading.words[index + step].text == word and reading.joined(index + step) for step, word in enumerate(rest, start=1)
    )


def _known(reading: Reading, index: int, earlier: list[Mention]) -> Mention | None:
    actor = next(matches(reading, index, reading.actor_names), None)
    place = next(matches(reading, index, reading.place_names), None)
    if place and actor and place[1] > actor[1]:
        actor = None
    if actor and place and actor[1] > place[1]:
        place = None
    after_place = bool(earlier) and earlier[-1].last == index - 1 and earlier[-1].place
    if actor and (place is None or _is_actor(reading, index, actor, after_place)):
        return _of_actor(reading, index, actor, after_place)
    if place and _is_named_place(reading, index, place, after_place):
        return _made(reading, index, place, "place")
    return _of_another_state(reading, index, place) if place else None


def _of_another_state(reading: Reading, index: int, place: tuple[int, int, lexicon.Name]) -> Mention | None:
    """«البادية الأردنية», which shares its first word with a listed place."""
    cut, last, _ = place
    if not _cut_from_another(reading, place) or reading.after(last) not in lexicon.nisbas() or trap(reading, index):
        return None
    start, end = reading.words[index].start + cut, reading.words[last + 1].end
    return Mention(start, end, reading.written(start, end), "area", "place", index, last + 1)


def _is_actor(reading: Reading, index: int, actor: tuple[int, int, lexicon.Name], after_place: bool) -> bool:
    cut, last, name = actor
    inside = name.use == "person" and (last == index or reading.words[index].text in _SONS)
    if inside and (reading.before(index) in lexicon.given_names() or reading.before(index) in lexicon.person_names()):
        return False  # someone else of that family
    if name.kind == "current" and last == index and reading.words[index].text.endswith("ين"):
        return _said_of(reading.before(index))
    if name.use in ("organisation", "person"):
        return True
    if name.use == "seat":
        return acts(reading, index, last)
    return not is_place(reading, index, cut, after_place)


def _said_of(before: str) -> bool:
    """Whether a word before people in the oblique makes them the other side of a stance: «دعا المانحين», «اتهام المهربين»."""
    return before in WITH_SOMEONE or bool(senses(before)) or (verblike(before) and not before.startswith("ال"))


def _of_actor(reading: Reading, index: int, actor: tuple[int, int, lexicon.Name], after_place: bool) -> Mention | None:
    if reading.words[index].text[actor[0] :] in _ALSO_WORDS and not spoken_of_as_a_state(reading, index):
        return None
    if reading.after(actor[1]).startswith(_BIRTH) or _is_the_year(reading, index, actor):
        return None
    if reading.words[actor[1]].text == _GENERAL and reading.after(actor[1]).startswith("ل"):
        return None  # «الأمين العام لحزب …»
    if _is_actor(reading, index, actor, after_place):
        return None if trap(reading, index) else _made(reading, index, actor, actor[2].use)
    return _made(reading, index, actor, "place") if actor[2].lat is not None and not trap(reading, index) else None


def _is_the_year(reading: Reading, index: int, actor: tuple[int, int, lexicon.Name]) -> bool:
    """«نهاية السنة» is no denomination."""
    alone = actor[1] == index and reading.words[index].text[actor[0] :] == _YEAR
    return alone and (reading.before(index) in _OF_A_YEAR or reading.after(index) in _OF_A_YEAR)


def _is_named_place(reading: Reading, index: int, place: tuple[int, int, lexicon.Name], after_place: bool) -> bool:
    if trap(reading, index):
        return False
    if _cut_from_another(reading, place):
        return False
    if not place[2].common or _nothing_else(reading, index, place) or is_label(reading, index):
        return True
    follows = after_place and reading.words[index].text[0] == "و"
    return follows or fold(reading.before(index)).removeprefix("و") in SURELY_A_PLACE


def _cut_from_another(reading: Reading, place: tuple[int, int, lexicon.Name]) -> bool:
    """Whether a short form such as الضفة goes on as another name than its own: «الضفة الجنوبية»."""
    cut, last, name = place
    whole = fold(name.name).split()
    return len(whole) > 1 and whole[0] == reading.words[last].text[cut:] and adjective(reading.after(last))


def _nothing_else(reading: Reading, index: int, place: tuple[int, int, lexicon.Name]) -> bool:
    """Whether a city's name is long enough, without an article, to be no everyday word and nobody's name."""
    cut, last, name = place
    form = reading.words[index].text[cut:]
    person = form in lexicon.given_names() or form in lexicon.person_names() or reading.before(index) in lexicon.given_names()
    return name.kind == "city" and not form.startswith("ال") and (last > index or len(form) > 5) and not person


def _made(reading: Reading, index: int, match: tuple[int, int, lexicon.Name], use: str) -> Mention:
    cut, last, name = match
    start = reading.words[index].start + cut
    end = _closed(reading, start, reading.words[last].end)
    kind = "area" if use == "place" and name.use != "place" else name.kind
    return Mention(start, end, name.name, kind, use, index, last)


def _closed(reading: Reading, start: int, end: int) -> int:
    """The end of a name, with the quotation mark that closes the one inside it."""
    closing = {"«": "»", "“": "”"}.get(next((sign for sign in reading.text[start:end] if sign in "«“"), ""))
    return end + 1 if closing and reading.text[end : end + 1] == closing else end


def nisba(reading: Reading, index: int) -> Mention | None:
    """An adjective of nationality that names the one who acts: الدعم المصري, برعاية تركية."""
    word = reading.words[index]
    people = people_of(reading, index)
    if people:
        cut, state = people
        return Mention(word.start + cut, word.end, state, lexicon.kinds().get(state, "state"), "people", index, index)
    found = nisba_of(reading, index)
    if found is None:
        return None
    return Mention(word.start, word.end, found, lexicon.kinds().get(found, "state"), "nisba", index, index)


def _people_who_act(reading: Reading, index: int) -> Mention | None:
    """«ضغط الدائنون على …»: a plural of people as the subject of a verb of stance, or the other side of it."""
    word = reading.words[index]
    acting = word.text.startswith("ال") and word.text.endswith("ون") and len(word.text) > 6 and word.text not in _NO_PEOPLE
    if not acting or not any(not cue.noun for cue in senses(reading.before(index))):
        return None
    return Mention(word.start, word.end, reading.written(word.start, word.end), "current", "people", index, index)


def _short_names(reading: Reading, mention: Mention) -> Iterator[str]:
    """What a bare noun may call someone later on: التنظيم, الإطار, الإقليم."""
    words = fold(mention.name).split()
    noun = words[0].removeprefix("ال")
    if _REGION in (noun, *words[1:2]):
        yield f"ال{_REGION}"
    if mention.place:
        return
    if len(words) == 2 and words[0] in PARTIES and words[1].startswith("ال") and not adjective(words[1]):
        yield f"{_OF}{words[1]}"
    for form in {words[0], reading.words[mention.first].text}:
        bare = form.removeprefix("ال")
        head = lexicon.heads().get(bare)
        if (head and head.opens in ("name", "quoted", "group")) or (form != bare and len(words) > 1 and form not in _TOO_COMMON):
            yield f"ال{bare}"


def _back(reading: Reading, index: int, called: dict[str, Mention]) -> Mention | None:
    """A bare التنظيم, الجماعة, الحزب: the last one named that is called so."""
    word = reading.words[index]
    if "ل" not in word.text[:4]:
        return None
    for cut, form in forms(word.text):
        mention = called.get(form)
        if mention is None:
            continue
        if form == f"ال{_REGION}" and is_place(reading, index, cut, False):
            region = " ".join(mention.name.split()[1:3]) if mention.kind == "institution" else mention.name
            return Mention(word.start + cut, word.end, region, "area", "place", index, index)
        return Mention(word.start + cut, word.end, mention.name, mention.kind, "back", index, index)
    return None
