"""Names that no list holds: a noun such as هيئة or كتائب and the words that belong to it."""

from dataclasses import dataclass

from briefing.arabic.fold import fold
from briefing.arabic.numerals import read_ordinal
from briefing.drafting import lexicon
from briefing.drafting.reading import Reading, forms
from briefing.drafting.stances import cues

# nouns that make, with an adjective of nationality, the state itself
_GOVERNMENT = frozenset(fold("حكومة سلطات جانب رئاسة قيادة دولة إدارة طرف نظام قوات مسؤولون مسؤولين خارجية دبلوماسية").split())
# those who speak for a state, before its adjective or before an office of theirs and its adjective
_SPEAKERS = frozenset(
    fold("رئيس وزير وزراء ملك أمير مسؤول مسؤولون مسؤولين دبلوماسيون دبلوماسيين مبعوث سفير متحدث ناطق وفد مفاوضون مفاوضين").split()
)
_OFFICES = frozenset(fold("الخارجية الدفاع الداخلية المالية النفط الطاقة الاقتصاد العدل المياه الوزراء الحكومة الرئاسي").split())
# what a state does or has: beside these its adjective names the one who acts
_WILL = frozenset(
    fold(
        "دعم ضغط ضغوط رعاية وساطة نفوذ موقف تدخل مقترح ضربات ضربة غارات وجود مخاوف رفض دور حضور مصالح تهديد سياسة مبادرة "
        "هجوم هجمات عقوبات تمويل تسليح اتهامات انسحاب غطاء مطالب عرض تصعيد قرار توغل ضمانات جهود"
    ).split()
)
_ADJECTIVES = frozenset(
    fold(
        "العليا الأعلى العام العامة الخاص الخاصة المشترك المشتركة المستقل المستقلة المسلحة المسلح الموحد الموحدة المؤقت المؤقتة "
        "الحر الحرة الدائم الدائمة المتحدة المتحد الأول الثاني الثالث الكبرى"
    ).split()
)
_NOT_NAMING = frozenset(
    fold(
        "الأجنبية الأجنبي الحالي الحالية السياسي السياسية الأمني الأمنية الإقليمية الإقليمي الدولية المدنية القانونية الخارجية "
        "الداخلية المحلية العسكرية الاقتصادية الثانية الأولى الأخرى التالية الماضية الماضي الجوية البرية البحرية التنفيذية التجارة الملاحة المرور "
        "السفن النقل القرار الثقل الفريق المقبلة المقبل الجديدة الجديد"
    ).split()
)
_SMALL = frozenset(
    fold(
        "في من إلى على عن مع بين أن إن لا لم لن قد ما هو هي التي الذي كما بعد قبل منذ حتى أو أم ثم غير كل بعض هذا هذه ذلك تلك "
        "عند لدى دون ضد نحو خلال عبر أي إذا لكن بل سوى حيث إذ كانت كان ليس ليست يكون تكون"
    ).split()
)
_CAMP_ADJECTIVES = frozenset(
    fold("موال موالي موالية مناهض مناهضة مقرب مقربة قريب قريبة رافض رافضة مؤيد مؤيدة معارض معارضة براغماتي").split()
)


@dataclass(frozen=True, slots=True)
class Opened:
    """A name that a noun opens: letters cut off before it, its last word, its name if the state itself is meant."""

    cut: int
    last: int
    kind: str
    name: str
    use: str


def nisba_of(reading: Reading, index: int) -> str | None:
    """The state of an adjective that stands beside what a state does or has."""
    state = lexicon.nisbas().get(reading.words[index].text)
    before = reading.before(index)
    if state is None or not before:
        return None
    will = any(form.removeprefix("ال") in _WILL for _, form in forms(before))
    cue = cues().get(before)
    return state if will or (cue and cue.noun) else None


def open_name(reading: Reading, index: int) -> Opened | None:
    """The name that the word at an index opens, if it opens one."""
    for cut, form in forms(reading.words[index].text):
        noun = form.removeprefix("ال")
        definite = noun != form
        state = _government(reading, index, noun, definite)
        if state:
            return Opened(cut, index + 1, "state", state, "government")
        spoken = _spoken_for(reading, index, noun)
        if spoken:
            return Opened(cut, spoken[0], "state", spoken[1], "government")
        head = lexicon.heads().get(noun)
        if head:
            last = _last_word(reading, index, head, definite)
            return Opened(cut, last, head.kind, "", "head") if last > index else None
    return None


def _government(reading: Reading, index: int, noun: str, definite: bool) -> str | None:
    if noun not in _GOVERNMENT:
        return None
    after = reading.after(index)
    return lexicon.nisbas().get(after) if definite == after.startswith("ال") else None


def _spoken_for(reading: Reading, index: int, noun: str) -> tuple[int, str] | None:
    """The last word of «الرئيس الإيراني» or «وزير الخارجية المصري», and the state."""
    if noun not in _SPEAKERS:
        return None
    last = index + 1 + (reading.after(index) in _OFFICES)
    if last >= len(reading.words) or not reading.joined(last):
        return None
    state = lexicon.nisbas().get(reading.words[last].text)
    return (last, state) if state else None


def _last_word(reading: Reading, index: int, head: lexicon.Head, definite: bool) -> int:
    if _quoted(reading, index):
        return _quoted(reading, index)
    if head.opens == "quoted":
        return index
    if head.opens == "camp":
        return _camp(reading, index, definite)
    if definite:
        last = _adjectives(reading, index)
        return index if last == index or reading.words[index + 1].text in _NOT_NAMING else _purpose(reading, last)
    if head.opens == "nisba":
        return index + 1 if reading.after(index) in lexicon.nisbas() else index
    if head.opens == "group":
        return _indefinite_group(reading, index)
    return _construct(reading, index)


def _quoted(reading: Reading, index: int) -> int:
    """The last word of a quotation that follows the noun at once, or 0."""
    if index + 1 >= len(reading.words):
        return 0
    gap = reading.text[reading.words[index].end : reading.words[index + 1].start]
    if gap.strip() not in {"«", '"', "“"}:
        return 0
    closing = {"«": "»", '"': '"', "“": "”"}[gap.strip()]
    for last in range(index + 1, min(index + 6, len(reading.words))):
        if reading.text[reading.words[last].end : reading.words[last].end + 1] == closing:
            return last
    return 0


def adjective(word: str) -> bool:
    """Whether a word with the article is an adjective of nationality or one that names use."""
    return word.startswith("ال") and word not in _SMALL and (word in _ADJECTIVES or word.endswith(("ي", "يه", "يون", "يين")))


def _adjectives(reading: Reading, index: int) -> int:
    """The last of the adjectives that follow a word."""
    while index + 1 < len(reading.words) and reading.joined(index + 1) and adjective(reading.words[index + 1].text):
        index += 1
    return index


def _purpose(reading: Reading, last: int) -> int:
    """Goes on over للانتخابات or للدراسات المائية."""
    after = reading.after(last)
    return _adjectives(reading, last + 1) if after.startswith("لل") and len(after) > 4 else last


def _construct(reading: Reading, index: int) -> int:
    """The end of a genitive chain: at most two bare nouns, then one with the article or a place, then adjectives."""
    for step in range(1, 4):
        at = index + step
        if at >= len(reading.words) or not reading.joined(at):
            return index
        word = reading.words[at].text
        if word in _SMALL or word in _NOT_NAMING or word in cues() or word.endswith(("ها", "هم")):
            return index
        if step == 1 and word.isdecimal():
            return _number(reading, at)
        place = _listed_place(reading, at)
        if place is not None:
            return _purpose(reading, _adjectives(reading, place))
        if word.startswith("ال"):
            return _purpose(reading, _adjectives(reading, at))
    return index


def _listed_place(reading: Reading, at: int) -> int | None:
    """The last word of a listed place's name that starts at a word."""
    for rest, name in lexicon.place_names().get(reading.words[at].text, ()):
        following = [word.text for word in reading.words[at + 1 : at + 1 + len(rest)]]
        if not name.common and following == list(rest):
            return at + len(rest)
    return None


def _number(reading: Reading, at: int) -> int:
    """The end of a unit's number (لواء 444) or of a committee's (لجنة 5+5)."""
    end = reading.words[at].end
    return at + 1 if reading.text[end : end + 1] == "+" and at + 1 < len(reading.words) else at


def _indefinite_group(reading: Reading, index: int) -> int:
    after = reading.after(index)
    if after in lexicon.nisbas() or after == "مسلحه":
        return index + 1
    return index + 1 if after.startswith("ال") and after not in _NOT_NAMING else index


def _camp(reading: Reading, index: int, definite: bool) -> int:
    """A camp with its ordinal or its adjective, and whom it is loyal to."""
    after = reading.after(index)
    bare = after.removeprefix("ال")
    naming = read_ordinal(bare) if definite else None
    if definite != after.startswith("ال") or not (naming or bare in _CAMP_ADJECTIVES or (definite and adjective(after))):
        return index
    last = index + 1
    follows = reading.after(last)
    named = follows[1:] in lexicon.actor_names() if follows.startswith("ل") else False
    return last + 1 if named else last
