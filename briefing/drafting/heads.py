"""Names that no list holds: a noun such as هيئة or كتائب and the words that belong to it."""

from briefing.arabic.fold import fold
from briefing.arabic.numerals import read_ordinal
from briefing.drafting import lexicon
from briefing.drafting.english import english_name
from briefing.drafting.opened import Opened
from briefing.drafting.reading import Reading, forms
from briefing.drafting.stances import cues

# nouns that make, with an adjective of nationality, the state itself
_GOVERNMENT = frozenset(fold("حكومة سلطات جانب رئاسة قيادة دولة إدارة طرف نظام قوات مسؤولون مسؤولين خارجية دبلوماسية").split())
_SUPPOSED = frozenset(fold("دولة حكومة قيادة نظام إدارة").split())  # without an article: one that is yet to be
# those who speak for a state, before its adjective or before an office of theirs and its adjective
_SPEAKERS = frozenset(
    fold(
        "رئيس وزير وزراء ملك أمير مسؤول مسؤولون مسؤولين دبلوماسيون دبلوماسيين مبعوث سفير متحدث ناطق وفد مفاوضون مفاوضين "
        "وسيط وسطاء مفاوض شريك حليف خصم"
    ).split()
)
_OFFICES = frozenset(fold("الخارجية الدفاع الداخلية المالية النفط الطاقة الاقتصاد العدل المياه الوزراء الحكومة الرئاسي").split())
# what a state does or has: beside these its adjective names the one who acts
_WILL = frozenset(
    fold(
        "دعم ضغط ضغوط رعاية وساطة نفوذ موقف تدخل مقترح ضربات ضربة غارات وجود مخاوف رفض دور حضور اعتراضات خطوة خطوات "
        "محاولات مساعي طلب طلبات شروط شرط رد موافقة قبول نية نيات مواقف أطماع استثمارات نظيره نظيرها عرقلة تعنت صمت حياد "
        "مصالح تهديد سياسة مبادرة "
        "هجوم هجمات عقوبات برنامج مشروع سلاح توسع طموح طموحات تمدد حملة عملية عمليات رؤية خطة تصريحات تحركات تعهد تعهدات "
        "تمويل تسليح اتهامات انسحاب غطاء مطالب عرض تصعيد قرار توغل ضمانات جهود"
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
        "الحالي الحالية السياسي السياسية الأمني الأمنية الإقليمية الإقليمي الدولية المدنية القانونية الخارجية "
        "الداخلية المحلية العسكرية الاقتصادية الثانية الأولى الأخرى التالية الماضية الماضي الجوية البرية البحرية التنفيذية "
        "التجارة الملاحة المرور "
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
    fold(
        "موال موالي موالية مناهض مناهضة مقرب مقربة قريب قريبة رافض رافضة مؤيد مؤيدة معارض معارضة داعم داعمة مدعوم مدعومة مرتبط "
        "مرتبطة متحالف متحالفة متشدد متشددة معتدل معتدلة محافظ محافظة إصلاحي إصلاحية براغماتي براغماتية متطرف متطرفة"
    ).split()
)
# indefinite words after a head noun that begin a description, not a name
_DESCRIBES = frozenset(
    fold(
        "مستقل مستقلة مقره مقرها جديد جديدة واحد واحدة آخر أخرى كبير كبيرة صغير صغيرة خاص خاصة مشترك مشتركة عدة بديل بديلة"
    ).split()
)
# people of a body, before its name: the body is meant
_MEMBERS = frozenset(fold("قوات وحدات عناصر مقاتلو مقاتلي مسلحو مسلحي قيادة قيادات قادة جنود دوريات مجموعات أجهزة فصائل").split())
_NOT_A_GROUP = frozenset(
    fold("المنطقة العالم الحالية الحالي الجديدة الأخرى المقبلة الماضية الكبيرة الصغيرة الوحيدة نفسها ذاتها").split()
)
_ETHNIC = frozenset(fold("كردي كردية درزي درزية علوي علوية سني سنية شيعي شيعية تركماني تركمانية مسيحي مسيحية قبلي قبلية").split())


def nisba_of(reading: Reading, index: int) -> str | None:
    """The state of an adjective that stands beside what a state does or has."""
    state = lexicon.nisbas().get(reading.words[index].text)
    before = reading.before(index)
    if state is None or not before:
        return None
    if before in lexicon.nisbas() or (before.startswith("ال") and before.endswith(("ي", "يه"))):  # البرنامج النووي الإيراني
        before = reading.before(index - 1)
    if not before:
        return None
    will = any(form.removeprefix("ال") in _WILL for _, form in forms(before))
    cue = cues().get(before)
    return state if will or (cue and cue.noun) else None


def people_of(reading: Reading, index: int) -> tuple[int, str] | None:
    """Letters cut off before a people's name (الإيرانيون) and its state, unless it only describes a plural before it."""
    before = reading.before(index)
    if before.startswith("ال") and before.endswith(("ون", "ين", "ات")):
        return None
    for cut, form in forms(reading.words[index].text):
        if form.startswith("ال") and form.endswith(("ون", "يين")) and form in lexicon.nisbas():
            return cut, lexicon.nisbas()[form]
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
        head = lexicon.heads().get(noun)
        if head and not (noun in _MEMBERS and _listed_body(reading, index + 1)):
            last = _last_word(reading, index, head, definite)
            return Opened(cut, last, head.kind, "", "head") if last > index else None
    return None


def _listed_body(reading: Reading, at: int) -> bool:
    """Whether the name of a listed organisation starts at a word joined to the one before."""
    if at >= len(reading.words) or not reading.joined(at):
        return False
    for rest, name in lexicon.actor_names().get(reading.words[at].text, ()):
        following = tuple(word.text for word in reading.words[at + 1 : at + 1 + len(rest)])
        if name.use == "organisation" and following == rest:
            return True
    return False


def _government(reading: Reading, index: int, noun: str, definite: bool) -> str | None:
    if noun not in _GOVERNMENT:
        return None
    after = reading.after(index)
    if not definite and noun in _SUPPOSED:
        return None
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
    if head.opens == "definite":
        after = reading.after(index)
        names = not definite and after.startswith("ال") and after not in _NOT_NAMING and after not in _NOT_A_GROUP
        names = names and after not in lexicon.place_names() and after not in lexicon.actor_names()
        return index + 1 if names else index
    if definite:
        last = _adjectives(reading, index)
        plain = _NOT_A_GROUP if head.opens == "group" else _NOT_NAMING
        return index if last == index or reading.words[index + 1].text in plain else _purpose(reading, last)
    if head.opens == "nisba":
        return _nationality(reading, index)
    if head.opens == "group":
        return _indefinite_group(reading, index)
    return _construct(reading, index)


def _nationality(reading: Reading, index: int) -> int:
    """An adjective of nationality or of a people, after at most one other adjective (إدارة محلية كردية)."""
    for last in (index + 1, index + 2):
        if last >= len(reading.words) or not reading.joined(last):
            return index
        word = reading.words[last].text
        if word in lexicon.nisbas() or word in _ETHNIC:
            return last
        if not word.endswith(("ي", "يه")):
            return index
    return index


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
        if word in _SMALL or word in _NOT_NAMING or word in _DESCRIBES or word in cues() or word.endswith(("ها", "هم")):
            return index
        if step == 1 and word.isdecimal():
            return _number(reading, at)
        place = _listed_place(reading, at)
        if place is not None:
            return _purpose(reading, _adjectives(reading, place))
        if word.startswith("ال"):
            return _purpose(reading, _adjectives(reading, _second(reading, at)))
    return index


def _second(reading: Reading, at: int) -> int:
    """Goes on over a second matter of one body: لجنة النفط والغاز, وزارة الزراعة والري."""
    after = reading.after(at)
    if not after.startswith("وال") or after in _NOT_NAMING or after[3:] in lexicon.heads() or after[1:] in lexicon.actor_names():
        return at
    return at if after[1:] in lexicon.place_names() or (len(after) > 6 and adjective(after[1:])) else at + 1


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
    """فصائل مسلحة, شركات تركية, دول الساحل, أعيان من مصراتة, فصائل موالية لإيران."""
    after = reading.after(index)
    if after in lexicon.nisbas() or after in _ETHNIC or after in ("مسلحه", "اجنبيه", "محليه"):
        return index + 1
    if after in _CAMP_ADJECTIVES:
        return _loyal(reading, index + 1)
    if after == "من" and index + 2 < len(reading.words) and reading.words[index + 2].text in lexicon.place_names():
        return index
    place = _listed_place(reading, index + 1) if after else None
    if place is not None:
        return _adjectives(reading, place)
    return index + 1 if after.startswith("ال") and after not in _NOT_NAMING and after not in _NOT_A_GROUP else index


def _camp(reading: Reading, index: int, definite: bool) -> int:
    """A camp with its ordinal or its adjective, and whom it is loyal to or stands in."""
    after = reading.after(index)
    bare = after.removeprefix("ال")
    if not definite and after in ("في", "داخل", "من"):
        inside = _listed_body(reading, index + 2) or (
            index + 2 < len(reading.words) and reading.words[index + 2].text in lexicon.place_names()
        )
        return index + 2 if inside else index
    ordinal = read_ordinal(bare) if definite else None
    described = bare in _CAMP_ADJECTIVES or bare in _ETHNIC or (definite and adjective(after))
    if definite != after.startswith("ال") or not (ordinal or described):
        return index
    return _loyal(reading, index + 1)


def _loyal(reading: Reading, last: int) -> int:
    """Goes on over لإيران or من طهران."""
    follows = reading.after(last)
    if follows.startswith("ل") and (follows[1:] in lexicon.actor_names() or f"ا{follows[1:]}" in lexicon.actor_names()):
        return last + 1
    if follows == "من" and last + 2 < len(reading.words) and reading.words[last + 2].text in lexicon.actor_names():
        return last + 2
    return last
