"""Names that no list holds: a noun such as هيئة or كتائب and the words that belong to it."""

from briefing.arabic.fold import fold
from briefing.drafting import lexicon
from briefing.drafting.english import english_name
from briefing.drafting.head_words import GOVERNMENT, MEMBERS, OFFICES, PEOPLES, SPEAKERS, SUPPOSED, TARGETS, WILL
from briefing.drafting.name_ends import last_word, people_in_construct
from briefing.drafting.name_parts import adjective, is_a_persons, listed_body
from briefing.drafting.opened import Opened
from briefing.drafting.reading import Reading, forms
from briefing.drafting.stances import noun_cue, senses

_SEATS = frozenset(["capital", "seat", "state"])
_RULE = frozenset(fold("حكومة سلطات نظام").split())  # «حكومة جوبا»
_CAMP = fold("معسكر")
_FRONT, _ALONG = fold("محور"), frozenset(fold("على في عبر إلى من نحو").split())
_OWN_FORCES = frozenset(["institution", "current"])
_GATHERS, _WHICH = fold("تجمع"), frozenset(fold("التي الذي قد ما لا كتلك هي").split())
_LED = frozenset(fold("حكومة إدارة كابينة").split())
_NAME = 3  # words of a name after such a noun
_OVER = frozenset(fold("قيادة إدارات إدارة بعثة مكتب ممثلية سلطات فرع جمعيات").split())
_PARTS = frozenset(["area", "governorate"])
_AFFAIRS = fold("بالأعمال")  # «القائم بالأعمال الإيراني»
_QUALIFIES = frozenset(
    fold(
        "ثنائي ثنائية ثلاثي ثلاثية مشترك مشتركة رسمي رسمية مباشر مباشرة متزايد متزايدة واسع واسعة عسكري عسكرية سياسي أمني"
    ).split()
)
_QUALIFIED = 2  # adjectives between a noun and one of nationality
_MALIAN, _MALI = fold("المالية"), "مالي"  # of a government it is no adjective of finance


def nisba_of(reading: Reading, index: int) -> str | None:
    """The state of an adjective that stands beside what a state does or has."""
    state = lexicon.nisbas().get(reading.words[index].text)
    before = reading.before(index)
    if state is None or not before:
        return None
    if before.removeprefix("ال") in TARGETS and _under_attack(reading, index):
        return state
    at = index
    while index - at < _QUALIFIED and _qualifies(before):  # البرنامج النووي الإيراني, تفاهم ثنائي سوداني إثيوبي
        at -= 1
        before = reading.before(at)
    if not before:
        return None
    will = any(form.removeprefix("ال") in WILL for _, form in forms(before))
    return state if will or noun_cue(before) else None


def _qualifies(word: str) -> bool:
    return word in lexicon.nisbas() or word in _QUALIFIES or (word.startswith("ال") and word.endswith(("ي", "يه")))


def _under_attack(reading: Reading, index: int) -> bool:
    """Whether a hostile verb stands shortly before: «هاجمت … مواقع مغربية»."""
    near = reading.words[max(index - 6, 0) : index - 1]
    return any(cue.stance.sign == "-" for word in near for cue in senses(word.text))


def people_of(reading: Reading, index: int) -> tuple[int, str] | None:
    """Letters cut off before a people's name (الإيرانيون) and its state, unless it only describes a plural before it."""
    before = reading.before(index)
    if before.startswith("ال") and before.endswith(("ون", "ين", "ات")):
        return None
    for cut, form in forms(reading.words[index].text):
        if form.startswith("ال") and form.endswith(("ون", "يين")) and form in lexicon.nisbas():
            return cut, lexicon.nisbas()[form]
        if form in PEOPLES:
            return cut, PEOPLES[form]
    return None


def open_name(reading: Reading, index: int) -> Opened | None:
    """The name that the word at an index opens, if it opens one."""
    if reading.english:
        return english_name(reading, index)
    for cut, form in forms(reading.words[index].text):
        noun = form.removeprefix("ال")
        definite = noun != form
        state = _government(reading, index, noun, definite)
        if state:
            return Opened(cut, index + 1, "state", state, "government")
        spoken = _spoken_for(reading, index, noun)
        if spoken:
            return Opened(cut, spoken[0], "state", spoken[1], "government")
        head = lexicon.heads().get(noun) or (None if definite else people_in_construct(noun))
        if head and not (noun in MEMBERS and _members(reading, index + 1)) and not _is_no_body(reading, index, noun):
            last = (0 if definite else _of_someone(reading, index, noun)) or last_word(reading, index, head, definite)
            last = _of_a_part(reading, last, noun) if last > index else last
            return Opened(cut, last, head.kind, "", "head") if last > index else None
    return None


def _members(reading: Reading, at: int) -> bool:
    """Whether a party or an armed group is named at a word; the forces of a region or a people are its own."""
    last = listed_body(reading, at)
    names = lexicon.actor_names().get(reading.words[at].text, ()) if last else ()
    return any(len(rest) == last - at and name.kind not in _OWN_FORCES for rest, name in names)


def _is_no_body(reading: Reading, index: int, noun: str) -> bool:
    """«تجمع الرباط ومدريد», «على محور حلب»: a verb that looks like the noun, or a front or
    a camp by where it is."""
    after = reading.after(index)
    if noun == _CAMP and after.startswith("ال") and not adjective(after) and reading.before(index) in _ALONG:
        return True
    if noun == _FRONT and after in lexicon.place_names() and reading.before(index) in _ALONG:
        return True
    return noun == _GATHERS and (
        reading.before(index) in _WHICH or any(name.use in _SEATS for _, name in lexicon.actor_names().get(after, ()))
    )


def _of_someone(reading: Reading, index: int, noun: str) -> int:
    """The last word of «حكومة فلان الفلاني»: a government by who leads it."""
    if noun not in _LED:
        return 0
    last = index
    while last < index + _NAME and last + 1 < len(reading.words) and reading.joined(last + 1) and is_a_persons(reading, last + 1):
        last += 1
    return last if last > index else 0


def _of_a_part(reading: Reading, last: int, noun: str) -> int:
    """«القيادة الأمريكية في أفريقيا», «الإدارات الأهلية في كردفان»: what a command or an administration is for."""
    if noun not in _OVER or last + 2 >= len(reading.words) or reading.after(last) != "في" or not reading.joined(last + 2):
        return last
    names = lexicon.place_names().get(reading.words[last + 2].text, ())
    return last + 2 if any(not rest and name.kind in _PARTS for rest, name in names) else last


def _government(reading: Reading, index: int, noun: str, definite: bool) -> str | None:
    if noun not in GOVERNMENT:
        return None
    after = reading.after(index)
    if not definite and noun in _RULE:
        seats = (name.name for rest, name in lexicon.actor_names().get(after, ()) if not rest and name.use in _SEATS)
        seat = next(seats, "")
        if seat and reading.after(index + 1) not in lexicon.nisbas():
            return seat
    if not definite and noun in SUPPOSED:
        return None
    if definite and after == _MALIAN and noun in SUPPOSED | {"سلطات"}:
        return _MALI
    return lexicon.nisbas().get(after) if definite == after.startswith("ال") else None


def _spoken_for(reading: Reading, index: int, noun: str) -> tuple[int, str] | None:
    """The last word of «الرئيس الإيراني» or «وزير الخارجية المصري», and the state."""
    if noun not in SPEAKERS:
        return None
    last = index + 1 + (reading.after(index) in OFFICES or reading.after(index) == _AFFAIRS)
    if last >= len(reading.words) or not reading.joined(last):
        return None
    state = lexicon.nisbas().get(reading.words[last].text)
    return (last, state) if state else None
