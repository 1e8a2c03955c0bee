"""The actors of a sentence as its grammar has them: who may be a subject, of which gender, who stands together with whom."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.arabic.fold import fold
from briefing.domain.spans import Span
from briefing.drafting.mentions import Mention
from briefing.drafting.reading import Reading
from briefing.drafting.stances import senses

# what a dual stands for: states, councils, or any two
_DUAL_NOUNS = {
    "بلد": "state",
    "دولت": "state",
    "عاصمت": "state",
    "حكومت": "حكومه",
    "مجلس": "مجلس",
    "طرف": "",
    "جانب": "",
    "قوت": "",
    "جار": "state",
    "جارت": "state",
    "خصم": "",
    "غريم": "",
    "شريك": "",
}
_DUALS = {
    form: of
    for noun, of in _DUAL_NOUNS.items()
    for ending in ("ان", "ين")
    for form in (f"ال{noun}{ending}", f"لل{noun}{ending}", f"ل{noun}{ending}")
}
_MASCULINE_STATES = frozenset(map(fold, ("العراق", "لبنان", "السودان", "جنوب السودان", "الأردن", "اليمن", "المغرب", "الصومال")))
_PLURALS = frozenset(
    fold(
        "قوات القوات فصائل الفصائل كتائب الكتائب دول الدول سرايا وحدات الوحدات جماعات الجماعات ميليشيات الميليشيات مليشيات "
        "المليشيات عشائر العشائر قبائل القبائل قوى القوى شركات الشركات سلطات السلطات الأمم عصائب العصائب العواصم الولايات "
        "الإمارات البيشمركة المعارضة تنسيقية أمل"
    ).split()
)
OBLIQUE = frozenset(
    fold(
        "من عن على في إلى مع بين ضد لدى أمام وراء إثر عقب رغم أثناء خلال "
        "داخل نحو دون بوساطة عبر تجاه حيال إزاء حول بعد قبل منذ حتى بشأن"
    ).split()
)
_OPENERS = frozenset(fold("لكن ولكن غير أن إلا فإن إن أما وأما بينما فيما حين حيث كما بأن وأن إذ لأن كي").split())


@dataclass(frozen=True, slots=True)
class Party(Span):
    """Those whom a word of the text stands for: one actor, several joined, or the two that a dual points back to."""

    names: tuple[str, ...]
    first: int
    last: int
    feminine: bool | None
    oblique: bool
    nisba: bool = False

    def agrees(self, feminine: bool | None) -> bool:
        """Whether a verb of that gender may have this party as a subject named before it."""
        return feminine is None or self.feminine is None or self.feminine == feminine


def by_sentence(reading: Reading, mentions: Sequence[Mention]) -> dict[int, list[Party]]:
    """The parties of each sentence that has any, in order."""
    found: dict[int, list[Party]] = defaultdict(list)
    for party in _parties(reading, mentions):
        reading.alive()
        found[reading.sentence_at(party.start)].append(party)
    return found


def _parties(reading: Reading, mentions: Sequence[Mention]) -> list[Party]:
    acting = _without_doubles(reading, [mention for mention in mentions if not mention.place])
    found = []
    for mention in acting:
        reading.alive()
        found.append(_named(reading, mention))
    taken = {mention.first for mention in acting}
    counted: Counter[str] = Counter()
    passed = 0
    for index, word in reading.each_word():
        if not word.text.endswith(("ان", "ين")) or index in taken:
            continue
        kind = _DUALS.get(word.text, _DUALS.get(word.text[1:]))
        if kind is None:
            continue
        reached = bisect_left(acting, index, key=lambda mention: mention.first)
        counted.update(mention.name for mention in acting[passed:reached] if _is_one(mention, kind))
        passed = reached
        pair = _pair(reading, index, kind, acting[max(reached - 12, 0) : reached], counted)
        if pair:
            oblique = word.text[0] in "بكل" or before(reading, index) in OBLIQUE
            found.append(Party(word.start, word.end, pair, index, index, None, oblique))
    return sorted(found)


_FORMER = frozenset(fold("الأسبق السابق الحالي الراحل الجديد المكلف المقال المنتخب").split())


def _called_so(reading: Reading, office: Mention, person: Mention) -> bool:
    """Whether a name follows an office at once, or after an adjective (الأسبق)."""
    between = [word.text for word in reading.words[office.last + 1 : person.first]]
    at_once = all(reading.joined(at) for at in range(office.last + 1, person.first + 1))
    return at_once and person.start == reading.words[person.first].start and _FORMER.issuperset(between)


def _without_doubles(reading: Reading, acting: Sequence[Mention]) -> list[Mention]:
    """The mentions without those who are called by their office and their name at once: «وزير الخارجية التركي هاكان فيدان»."""
    found: list[Mention] = []
    for mention in acting:
        office = found[-1] if found and mention.kind == "person" and _called_so(reading, found[-1], mention) else None
        if office and office.kind == "person":
            found[-1] = mention
        elif not office or office.use != "government":
            found.append(mention)
    return found


def _is_one(mention: Mention, kind: str) -> bool:
    return not kind or mention.kind == kind or fold(mention.name).removeprefix("ال").startswith(kind)


def _pair(reading: Reading, index: int, kind: str, earlier: Sequence[Mention], counted: Counter[str]) -> tuple[str, ...] | None:
    """Whom a dual points back to: the two that its sentence has named, or else the two most spoken of."""
    start = reading.sentences[reading.sentence_at(reading.words[index].start)].start
    here = dict.fromkeys(one.name for one in earlier if one.start >= start and _is_one(one, kind) and one.use != "nisba")
    if len(here) == 2:
        return tuple(here)
    near = dict.fromkeys(one.name for one in earlier if one.start >= _sentence_before(reading, start) and _is_one(one, kind))
    if not here and len(near) == 2:
        return tuple(near)
    others = [name for name, count in counted.most_common(4) if name not in here][:2]
    return tuple(others) if len(others) == 2 else None


def _sentence_before(reading: Reading, start: int) -> int:
    """Where the sentence before the one that starts at an offset begins, in the same paragraph."""
    number = reading.sentence_at(start)
    earlier = reading.sentences[max(number - 1, 0)]
    return start if "\n" in reading.text[earlier.start : start] else earlier.start


def _named(reading: Reading, mention: Mention) -> Party:
    cut = reading.text[reading.words[mention.first].start : mention.start]
    oblique = any(letter in "بكل" for letter in cut) or before(reading, mention.first) in OBLIQUE
    return Party(
        mention.start,
        mention.end,
        (mention.name,),
        mention.first,
        mention.last,
        _feminine(reading, mention),
        oblique,
        mention.use == "nisba",
    )


def _feminine(reading: Reading, mention: Mention) -> bool | None:
    if mention.use == "capital":
        return True
    if mention.use == "state":
        return fold(mention.name) not in _MASCULINE_STATES
    word = reading.text[mention.start : mention.end].split()[0]
    if word.endswith(("ون", "ين")) or word[0] in '«"(':
        return None
    if word in _PLURALS or word.endswith("ه"):
        return True
    return None if mention.first == mention.last and not word.startswith("ال") and mention.use != "back" else False


def before(reading: Reading, index: int) -> str:
    """The word before, joined to it, without a conjunction of one letter."""
    word = reading.before(index)
    return word[1:] if word[:1] in ("و", "ف") and len(word) > 2 else word


def joined(reading: Reading, one: Party, other: Party) -> bool:
    """Whether the second is joined to the first by و, with nothing else between them."""
    word = reading.words[other.first]
    if other.first != one.last + 1 or word.start == other.start or word.text[0] != "و":
        return False
    between = reading.text[one.end : word.start].strip()
    if between == "،":
        after = reading.after(other.last)
        return not (senses(after) or (after and verblike(after)))
    return between in ("", "»", ")")


def together(reading: Reading, party: Party, parties: Sequence[Party]) -> Party:
    """A party with those joined to it by و, as one."""
    for other in parties:
        if joined(reading, party, other):
            names = (*party.names, *(name for name in other.names if name not in party.names))
            party = replace(party, end=other.end, names=names, last=other.last, feminine=None)
    return party


def upright(reading: Reading, party: Party) -> bool:
    """Whether a party stands where subjects stand: first in a statement, after such words as لكن and أن, or after a verb."""
    if party.oblique or party.nisba:
        return False
    word = reading.before(party.first)
    if word in _POINTS:
        word = reading.before(party.first - 1)
        return not word or verblike(word)
    if word in _PEOPLE:
        before_them = reading.before(party.first - 1)
        return not before_them or verblike(before_them) or not reading.before(party.first - 2)
    return opens(reading, party) or (verblike(word) and word.lstrip("و") not in _HOLDING) or _acts_first(reading, party)


def _acts_first(reading: Reading, party: Party) -> bool:
    """Whether a verb of stance in the past opens the statement before a party: «انسحب التيار من …»."""
    opening = not reading.before(party.first - 1) or reading.before(party.first - 1) in _OPENERS
    return opening and any(not cue.noun for cue in senses(reading.before(party.first)))


def opens(reading: Reading, party: Party) -> bool:
    """Whether a statement begins with a party: nothing before it, or such words as لكن and أن."""
    word = reading.before(party.first)
    return not word or word in _OPENERS or word[1:] in _OPENERS


def verblike(word: str) -> bool:
    """Whether a word looks like a verb: by its prefix, by the ت of the past, or as one of the verbs that reports live on."""
    bare = word[1:] if word[:1] in ("و", "ف") and len(word) > 3 else word
    if bare in _PAST:
        return True
    if bare.startswith("ال") or len(bare) < 3 or (len(bare) == 5 and bare[0] == "ت" and bare[3] == "ي"):
        return False
    return bare.endswith("ت") or bare[0] in "يت" or (bare[0] == "س" and bare[1] in "يت")


_HOLDING = frozenset(fold("تضم يضم ضمت ضم تشمل يشمل شملت يتضمن تتضمن").split())  # «حكومة تضم …»: who follows is no subject
_POINTS = frozenset(fold("هذا هذه ذلك تلك").split())
_PEOPLE = frozenset(
    fold("أنصار أتباع مؤيدو مقاتلو مسلحو عناصر قادة زعماء نواب أعضاء مسؤولو ممثلو قيادات كوادر جماهير قيادة وزراء صقور").split()
)
_PAST = frozenset(
    fold(
        "نشر نظم أجرى أقام دشن افتتح أنهى أتم أنجز أقدم عمد سارع بادر لجأ شرع مضى استمر دأب انتهز استغل تلقى تسلم استقبل ودع "
        "أجاز ألغى عدل غير حول حرك أرجأ أجل خصص صرف حشد عزز كثف ضاعف وسع قلص أحبط ضبط اعترض أسقط دمر فجر أحرق قتل أصاب جرح خطف "
        "احتجز اعتقل حرر أفرج برأ حاكم سجن نقض صادق صوت انتخب عين أقال استقال رشح زكى كلف فوض أوفد بعث نشط ظهر برز تراجع تقدم "
        "سقط نجا فر هرب لحق تبع خلف سبق لام هنأ عزى شكر امتدح ذم فضح كشف أخفى تكتم تجاهل أهمل نسي تذكر فاوض حاور صالح هادن نازع "
        "نافس تحدى جابه صد ردع حاصر طوق عزل أقصى همش دمج ضم ألحق فصل شق وحد جمع فرق رأس ترأس قاد أدار أشرف تولى استلم تصدر "
        "ظل بقي كان بات أصبح صار غدا زال "
        "أعلن قال أكد أضاف أشار أوضح نقل قدم طلب أبلغ أرسل شن نفذ بدأ واصل قرر أقر أصدر رد ذكر أفاد صرح رأى وجه دعا عقد شكل "
        "عبر أعرب أبدى تمسك أصر نفى رفض جدد حافظ وقف خاض حقق فقد خسر كسب منح أطلق فرض رفع خفض أوقف أغلق فتح سلم تسلم "
        "استأنف جدد كرر شدد لوح جمد علق سحب عاد زار التقى بحث"
    ).split()
)
