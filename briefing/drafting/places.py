"""Gathers the mentions of places, and finds dams, airports, crossings and the like that no list holds."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from briefing.arabic.fold import fold
from briefing.domain.draft import PlaceDraft, Reason
from briefing.drafting import lexicon
from briefing.drafting.mentions import Mention, by_word, in_order
from briefing.drafting.name_parts import is_a_state, listed_place
from briefing.drafting.parties import OBLIQUE
from briefing.drafting.reading import Reading, forms
from briefing.drafting.stances import senses

# the noun is part of the place's name
_FACILITIES = frozenset(
    fold(
        "جبل جبال نهر سهل حي منجم واحة ممر هضبة صحراء أرخبيل ميدان ساحة غابة قلعة "
        "شارع قاعة معسكر ثكنة مجمع دوار متنزه مقبرة منتجع سد مطار سجن مخيم قاعدة تلة حقل مضيق جزيرة مصفاة محطة مفاعل جسر نفق رأس خليج بحيرة وادي"
    ).split()
)
_AMBIGUOUS = frozenset(fold("قاعدة خليج جزيرة رأس محطة").split())  # القاعدة is a group, الجزيرة a channel or a region
_DIRECTIONS = frozenset(fold("شمال جنوب شرق غرب").split())
# the noun says what the place is
_SETTLEMENTS = frozenset(fold("قضاء ناحية ضاحية مدينة بلدة قرية محافظة ميناء مرفأ معبر ولاية").split())
_DESCRIBING = frozenset(
    fold(
        "كبيرة كبير صغيرة صغير جديدة جديد قديمة قديم واحدة واحد أخرى آخر مجاورة مجاور حدودي عراقي بحري بري جوي دولي محلي رئيسي "
        "نفطي تجاري ثان ثانية مهم مهمة كاملة محررة منكوبة محاصرة ساحلية جبلية نائية ذات أو غير مثل كما حيث وفق بحسب خلال يوم عام "
        "أمس منها منه لها له فيها فيه إليها عليها مختلفة عدة معينة جنوب شمال شرق غرب وسط"
    ).split()
)
_KINDS = {fold("معبر"): "crossing", fold("محافظة"): "governorate", fold("ولاية"): "governorate", fold("مضيق"): "corridor"}
_NOT_NAMING = frozenset(
    fold("الدولة العاصمة البلاد المدينة الحدود النفط الغاز الحرب الأمن الطاقة الدولي الجوي الكهرباء الأسلحة الحالية").split()
)


def facilities(reading: Reading, mentions: Sequence[Mention]) -> list[Mention]:
    """All mentions, with the places that a noun opens; a place inside such a name is swallowed by it."""
    taken = by_word(reading, mentions)
    opened: list[Mention] = []
    last: dict[str, Mention] = {}
    for mention in mentions:
        reading.alive()
        area = _part(reading, mention)
        if area:
            opened.append(area)
        if mention.kind == "facility":
            last.setdefault(fold(mention.name).split()[0], mention)
    for index, _ in reading.each_word():
        found = None if index in taken else _facility(reading, index, taken) or _same(reading, index, last)
        if found:
            opened.append(found)
            last[fold(found.name).split()[0]] = found
    swallowed = {word for place in opened for word in range(place.first, place.last + 1)}
    return in_order([*(mention for mention in mentions if mention.first not in swallowed), *opened])


def _part(reading: Reading, mention: Mention) -> Mention | None:
    """«شمال شرق سوريا»: the part of a state as a place of its own."""
    if mention.use not in ("state", "place") or not is_a_state(fold(mention.name).split()[-1]):
        return None
    first = mention.first
    while first and reading.joined(first) and reading.words[first - 1].text.lstrip("وبل") in _DIRECTIONS:
        first -= 1
    if first == mention.first or mention.start != reading.words[mention.first].start:
        return None
    start = reading.words[first].end - len(reading.words[first].text.lstrip("وبل"))
    return Mention(start, mention.end, reading.written(start, mention.end), "area", "place", first, mention.last)


def _same(reading: Reading, index: int, last: dict[str, Mention]) -> Mention | None:
    """A bare السد or المطار: the one named last."""
    for cut, form in forms(reading.words[index].text):
        noun = form.removeprefix("ال")
        if noun != form and noun in last and noun not in _AMBIGUOUS:
            word = reading.words[index]
            return Mention(word.start + cut, word.end, last[noun].name, last[noun].kind, "place", index, index)
    return None


def _facility(reading: Reading, index: int, taken: dict[int, Mention]) -> Mention | None:
    after = reading.after(index)
    inside = taken.get(index + 1)
    for cut, form in forms(reading.words[index].text):
        if not after or (form not in _FACILITIES and form not in _SETTLEMENTS):
            continue
        if form in _FACILITIES and inside and (inside.place or inside.use in ("capital", "state", "seat")):
            return _named(reading, index, cut, inside.last, form)
        if inside is None and (_names(after) or (form not in _AMBIGUOUS and _bare_name(after))):
            return _named(reading, index, cut, listed_place(reading, index + 1) or index + 1, form)
    return None


def _names(after: str) -> bool:
    described = after.endswith("يه") or (after.endswith("ي") and after in lexicon.nisbas())
    return after.startswith("ال") and len(after) > 4 and after not in _NOT_NAMING and not described


def _bare_name(after: str) -> bool:
    """Whether a word without an article may be a settlement's name: «ميناء تاجورة»; an adjective is none."""
    plain = (
        after.startswith(("ال", "لل"))
        or after in _DESCRIBING
        or after in OBLIQUE
        or after.endswith(("ي", "يه", "ها", "هم"))
        or after[0] in "يت"
    )
    return len(after) > 3 and not plain and not senses(after)


def _named(reading: Reading, index: int, cut: int, last: int, noun: str) -> Mention:
    settlement = noun in _SETTLEMENTS
    start = reading.words[last].start if settlement else reading.words[index].start + cut
    end = reading.words[last].end
    kind = _KINDS.get(noun, "city" if settlement else "facility")
    return Mention(start, end, reading.written(start, end), kind, "place", index, last)


def places(reading: Reading, mentions: Sequence[Mention]) -> tuple[PlaceDraft, ...]:
    """One proposal a place, in the order of their first mentions."""
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        reading.alive()
        if mention.place:
            groups[mention.name].append(mention)
    known = _coordinates()
    return tuple(_place(reading, name, group, known.get(fold(name))) for name, group in groups.items())


@cache
def _coordinates() -> dict[str, lexicon.Name]:
    listed = (
        name for index in (lexicon.actor_names(), lexicon.place_names()) for entries in index.values() for _, name in entries
    )
    return {fold(name.name): name for name in listed if name.lat is not None}


def _place(reading: Reading, name: str, group: Sequence[Mention], known: lexicon.Name | None) -> PlaceDraft:
    first = group[0]
    return PlaceDraft(
        name=name,
        kind=first.kind,
        lat=known.lat if known else None,
        lon=known.lon if known else None,
        passages=tuple(reading.cite(mention) for mention in group),
        strength=min(1.0, (0.8 if known else 0.5) + 0.05 * (len(group) - 1)),
        reason=Reason("place-listed" if known else "place-noun", reading.written(first.start, first.end)),
    )
