"""Words that stand for an actor without naming it: his envoy, its neighbour, this accusation, the spokesman.

Whom they mean is known only while a report is read, from who has acted and who was answered before them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from briefing.arabic.fold import fold
from briefing.domain.spans import Span
from briefing.drafting.parties import OBLIQUE, before
from briefing.drafting.reading import Reading, forms

# those who act for someone: «مبعوثها»
_SERVANTS = (
    "مبعوث سفير وزير وزراء رئيس حكومة جيش قيادة زعيم زعماء ناطق متحدث مسؤول مسؤولو قادة ممثل ممثلو وفد مفاوضو قوات "
    "دبلوماسيو نواب عناصر مقاتلو مسلحو شيوخ وجهاء مجلس أعضاء قياديو مندوب خارجية برلمان سلطات أجهزة طائرات مقاتلات مدفعية "
    "بحرية سفن حلفاء أنصار وسطاء وكلاء أذرع إعلام بيان مستشار مستشارو نائب أمين جنود ضباط"
)
# who stands over against someone: «جارتها»
_COUNTERPARTS = "جار جارة خصم خصوم غريم غريمة منافس منافسة منافسو منافسي عدو أعداء حليف حليفة شريك شريكة نظير نظيرة شقيقة"
# those who speak for whoever was spoken of last
_SPEAKERS = frozenset(
    fold("المتحدث الناطق البيان الوزير المسؤول المبعوث السفير الوفد المندوب الوزارة الشركة بلاده بلادها بلادهم").split()
)
_LATTER = frozenset(fold("الأخيرة الأخير").split())
# what somebody has done, said or put forward: «هذه الغارة», «المقترح»
_DEEDS = (
    "اتفاق اتفاقية مبادرة خطة مقترح اقتراح عرض مشروع قرار خطوة حملة عملية غارة غارات ضربة ضربات هجوم هجمات سد بيان مهلة شرط "
    "شروط طلب مطلب مطالب دعوة ورقة تصريح تصريحات اتهام اتهامات مزاعم زعم ادعاء ادعاءات تهمة تهم آلية خريطة وساطة مسعى مساعي "
    "فكرة رسالة إعلان تفاهم وصاية تدخل سلوك سياسة نهج موقف تحرك تحركات مناورة مناورات إجراء إجراءات عقوبات حصار قيود "
    "رواية دعوى شكوى مذكرة وثيقة صفقة تعهد انتشار توغل قصف مذبحة مجزرة اعتداء اعتداءات استفزاز استفزازات انتهاك انتهاكات "
    "تهديد تهديدات وعيد ضغط ضغوط صيغة تسوية دستور قانون مرسوم إنذار تصعيد"
)
_POINTS = frozenset(fold("هذا هذه ذلك تلك بهذا بهذه لهذا لهذه هاتين هذين").split())
_SEATED = fold("ؤ")  # وزراؤها
_ENDINGS = ("ه", "ها", "هم", "هما")


@dataclass(frozen=True, slots=True)
class Referent(Span):
    """A word that leads back to someone: `way` is servant, counterpart, speaker, latter or deed; `feminine` says of which gender its
    owner is (None: unknown); `pointed` whether هذا or the like stands before it; `noun` what the deed is called."""

    way: str
    first: int
    last: int
    feminine: bool | None
    oblique: bool
    pointed: bool = False
    noun: str = ""


@cache
def _owned(words: str) -> dict[str, bool | None]:
    """Forms with the pronoun of an owner, each with the owner's gender."""
    found: dict[str, bool | None] = {}
    for noun in fold(words).split():
        bound = f"{noun[:-1]}ت" if noun.endswith("ه") else f"{noun[:-1]}{_SEATED}" if noun.endswith("ء") else noun
        for ending in _ENDINGS:
            found[bound + ending] = True if ending == "ها" else None if ending in ("هم", "هما") else False
    return found


@cache
def _deeds() -> dict[str, str]:
    """Deeds with their article, each with its bare noun."""
    return {f"ال{noun}": noun for noun in fold(_DEEDS).split()}


def referents(reading: Reading, words: range, named: set[int]) -> Iterator[Referent]:
    """The words of a sentence that lead back to someone; `named` are those that belong to an actor's name."""
    for index in words:
        if index not in named and len(reading.words[index].text) > 2:
            found = _referent(reading, index, named)
            if found:
                yield found


def _referent(reading: Reading, index: int, named: set[int]) -> Referent | None:
    word = reading.words[index]
    for cut, form in forms(word.text):
        oblique = any(letter in "بكل" for letter in word.text[:cut]) or before(reading, index) in OBLIQUE
        for way, owned in (("servant", _owned(_SERVANTS)), ("counterpart", _owned(_COUNTERPARTS))):
            if form in owned:
                return Referent(word.start + cut, word.end, way, index, index, owned[form], oblique)
        if form in _LATTER and not reading.before(index).startswith("ال"):
            return Referent(word.start + cut, word.end, "latter", index, index, form.endswith("ه"), oblique)
        if form in _SPEAKERS and index + 1 not in named and reading.after(index) != "باسم":
            return Referent(word.start + cut, word.end, "speaker", index, index, None, oblique)
        pointed = before(reading, index) in _POINTS
        noun = _deeds().get(form, "")
        if (noun or (pointed and form.startswith("ال"))) and index + 1 not in named:
            led = pointed and (reading.before(index)[0] in "بل" or before(reading, index - 1) in OBLIQUE)
            return Referent(word.start + cut, word.end, "deed", index, index, None, oblique or led, pointed, noun)
    return None


def owned_noun(word: str) -> str:
    """The bare noun of a deed, with or without its article, or nothing."""
    for _, form in forms(word):
        noun = form.removeprefix("ال")
        if f"ال{noun}" in _deeds():
            return _deeds()[f"ال{noun}"]
    return ""
