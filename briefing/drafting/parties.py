"""The actors of a sentence as its grammar has them: who may be a subject, of which gender, who stands together with whom."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.arabic.fold import fold
from briefing.domain.spans import Span
from briefing.drafting.reading import Reading
from briefing.drafting.stances import senses

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
    if bare in _PAST or (word[:1] in ("و", "ف") and word[1:] in _PAST):
        return True
    if bare.startswith("ال") or bare == _BEIRUT or len(bare) < 3 or (len(bare) == 5 and bare[0] == "ت" and bare[3] == "ي"):
        return False
    return bare.endswith("ت") or bare[0] in "يت" or (bare[0] == "س" and bare[1] in "يت")


_BEIRUT = fold("بيروت")  # whose ت is no ending
_HOLDING = frozenset(fold("تضم يضم ضمت ضم تشمل يشمل شملت يتضمن تتضمن").split())  # «حكومة تضم …»: who follows is no subject
_POINTS = frozenset(fold("هذا هذه ذلك تلك").split())
_PEOPLE = frozenset(
    fold(
        "أنصار أتباع مؤيدو مقاتلو مسلحو عناصر قادة زعماء نواب أعضاء مسؤولو ممثلو قيادات كوادر جماهير قيادة وزراء صقور "
        "خلية خلايا عملاء شيوخ وجهاء ضباط جنود أهالي"
    ).split()
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
