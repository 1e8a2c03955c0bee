"""What stands around a name: whether it is somewhere, or someone with a will."""

import re

from briefing.arabic.fold import fold
from briefing.drafting.parties import verblike
from briefing.drafting.reading import Reading, forms
from briefing.drafting.stances import senses


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(words).split())


AT_A_PLACE = _folded(
    "في إلى قرب شرق غرب شمال جنوب شرقي غربي شمالي جنوبي داخل خارج عبر نحو باتجاه وسط حول قبالة فوق تجاه بمحاذاة "
    "مدينة محافظة ولاية بلدة قرية منطقة إقليم ريف ضواحي شوارع أحياء حدود أراضي سماء أجواء ساحل سواحل شواطئ "
    "جزيرة جزر مصفاة جسر مطار ميناء مرفأ معبر منفذ عاصمة مقرها مقره سقوط دخول مدن محافظات موانئ جبال صحراء بادية أطراف علم مياه حقول "
    "حصار محيط ضاحية تحرير احتلال اجتياح مداخل مشارف "
    "زار زارت يزور تزور وصل وصلت غادر غادرت اقتحم دخل دخلت "
    "in In at At near Near inside Inside from From to into toward towards across north south east west northern southern eastern "
    "western outside around through Across through province city town district"
)
# for names that are everyday words too: «إلى الباب» may be a door
SURELY_A_PLACE = AT_A_PLACE - _folded("إلى نحو داخل خارج وسط حول فوق تجاه باتجاه علم")
WITH_SOMEONE = _folded("بين مع ضد between Between with against and")
# a place inside the name of a treaty, a court or a pipeline is none
INSIDE_A_NAME = _folded(
    "اتفاق اتفاقية اتفاقيات إعلان وثيقة معاهدة بروتوكول مذكرة تفاهمات محكمة صحيفة جريدة مجلة قناة إذاعة منصة مسار عملية جامعة "
    "مستشفى شارع ساحة ميدان كأس بطولة بورصة خام مبادرة صيغة آلية قمة إطاري خط أنابيب أنبوب "
    "حرب نادي منتدى مقررات بيان ميثاق مهرجان جائزة تلفزيون متحف مكتبة معرض دوري ماراثون لواء فرقة كتيبة قطاع معركة"
)
_MEETINGS = _folded("مؤتمر منبر جولة مفاوضات محادثات مباحثات اجتماعات لقاءات")
# what is done to a place: السيطرة على الخرطوم
_HELD = _folded(
    "سيطرة سيطر سيطرت يسيطر تسيطر استيلاء استولى استولت هجوم زحف تقدم قبضة سلطتها سلطته سيطرتها سيطرته سيطرتهم قبضتها قبضته"
)
_DIRECTIONS = _folded("حوض لحوض دول لدول شمال جنوب شرق غرب وسط")
# words that tie someone to a seat of power: القريب من قنديل
_CLOSE = _folded(
    "القريب القريبة قريب قريبة المقرب المقربة مقرب مقربة المدعوم المدعومة مدعوم مدعومة المقربين القريبين بأوامر بدعم"
)
_FROM = _folded(
    "انسحب انسحبت تنسحب ينسحب خرج خرجت رحل رحلت "
    "قادم قادمة قادمين عائد عائدة عائدين منطلق منطلقة هارب هاربة هاربين وافد وافدة خارج خارجة انسحاب خروج واردات"
)
_LINES = _folded("خط أنبوب")  # «خط كركوك جيهان»
_STRETCHES = _folded("حدود حدودية خط خطوط أنابيب طريق مسافة شريط أنبوب قطار جسر رحلات")  # «الحدود بين العراق وسوريا»
_RULERS = _folded("السلطات القيادة")
_RULING = _folded("قيادة بقيادة سلطات حكومة إدارة وقيادة وسلطات وإدارة لقيادة لسلطات")  # «قيادة قنديل»
_THEIR_OTHERS = _folded("شريكه شريكها حليفه حليفها خصمه خصمها نظيره نظيرها غريمه غريمها خصومه خصومها حلفاؤه حلفاؤها")
_ABOUT = _folded("بشأن حول عن إزاء")
_NEGATIONS = _folded("لم لن لا قد ليست")
_LABEL = re.compile(r"\s*:")
_BULLET = re.compile(r"(?:^|\n)\s*(?:[-–•*▪]\s*|\d{1,2}[.)-]\s*)?$")
_BORDERS = re.compile(r"(?<!\w)(?:ال)?(?:حدود|ساحل|سواحل|مياه|اجواء|شواطئ)")
_DATELINE = re.compile(r"(?:\s*/\s*\w+)?\s*(?:،[^\n-]{3,40})?(?:\([^)\n]{2,40}\)\s*)?\s*[-–—]\s")
_HEAD = 600  # code points in which a dispatch says where it comes from
_SEEN = _folded("يرى ترى رأت رأى يجد تجد وجدت وجد")  # «ترى في … خصماً»
_BEFALLEN = _folded("شهدت تشهد ستشهد عاشت تعيش عانت تعاني غرقت تغرق")
_BEFALLS = tuple(  # what a city does as a place
    fold(
        "تقع وقعت تشهد شهدت ستشهد تعيش عاشت تضم ضمت تبعد تعاني عانت تغرق غرقت استيقظت تستيقظ تحولت اهتزت تكتظ اكتظت تحتضن احتضنت "
        "تعرضت تتعرض سقطت تسقط باتت بقيت ظلت كانت تعد تعتبر تمثل تشكل تزخر نالت تنام نامت خلت تخلو صارت أصبحت تسكن سكنت تبدو بدت "
        "تطل أطلت تحاصر هدأت تهدأ عادت"
    ).split()
)
_OF_STATES = _folded("دولة جمهورية حكومة رئيس جيش في إلى من مع بين على عن")


def bare(word: str) -> str:
    """A word without a conjunction or a preposition of one letter and without its article."""
    for cut in (0, 1, 2):
        rest = word[cut:].removeprefix("ال")
        if rest in AT_A_PLACE or rest in WITH_SOMEONE or rest in INSIDE_A_NAME or rest in _HELD or rest in _MEETINGS:
            return rest
        if cut >= len(word) or word[cut] not in "وفبكل":
            break
    return word


def trap(reading: Reading, index: int) -> bool:
    """Whether the name at a word is part of a treaty's, a court's, a unit's or a pipeline's name."""
    at = index
    while at > max(index - 3, 0) and reading.joined(at):
        before = bare(reading.words[at - 1].text)
        if before in INSIDE_A_NAME:
            return True
        if before in _MEETINGS:  # but محادثات موسكو وأنقرة are those of two
            return not reading.after(index).startswith("و")
        if before not in _DIRECTIONS and not (before.endswith(("ي", "يه")) and before not in AT_A_PLACE):
            break
        at -= 1
    if index > 1 and bare(reading.words[index - 2].text) in _LINES and reading.joined(index) and reading.joined(index - 1):
        return True
    # the far end of خط كركوك - جيهان
    near = index - 2
    gap = reading.text[reading.words[index - 1].end : reading.words[index].start] if index else ""
    return near >= 0 and gap.strip() in {"-", "–", "—"} and bare(reading.words[near].text) in INSIDE_A_NAME


def spoken_of_as_a_state(reading: Reading, index: int) -> bool:
    """Whether a name that is an everyday word too is used of a state here."""
    before = reading.before(index)
    verb = before.endswith("ت") and len(before) > 3 and not before.startswith("ال")
    owned = before.endswith("ه") and not before.startswith("ال")  # «عضوية مالي»: an adjective would agree
    return verb or owned or before in _OF_STATES or before[1:] in _OF_STATES or reading.words[index].text[0] in "لب"


def is_place(reading: Reading, index: int, cut: int, after_place: bool) -> bool:
    """Whether a state's or a capital's name says where, not who."""
    word = reading.words[index].text
    before = bare(reading.before(index))
    if before.removeprefix("و") in _BEFALLEN:
        return True
    if before == "بين" and reading.before(index - 1).removeprefix("ال") in _STRETCHES:
        return True
    if before == "في" and any(word.text.lstrip("وف") in _SEEN for word in reading.words[max(index - 4, 0) : index - 1]):
        return False
    if before == "في" and _is_someone_in(reading, index):
        return False
    if before == "علي" and bare(reading.before(index - 1)) in _HELD:
        return True
    if before in WITH_SOMEONE:
        return False
    if _is_topic(reading, index, before) or _is_dateline(reading, index) or is_label(reading, index):
        return True
    if before == "الي" and led_by_a_stance(reading, index, before):
        return False
    if before in AT_A_PLACE:
        return True
    if before == "من" and any(near.text.removeprefix("ال") in _FROM for near in reading.words[max(index - 5, 0) : index - 1]):
        return True
    if cut and word[0] == "ب" and not led_by_a_stance(reading, index, "ب"):
        return True
    return after_place and word[0] == "و"


def _is_topic(reading: Reading, index: int, before: str) -> bool:
    """Whether a title only says what it is about: «محادثات بشأن السودان», «الحدود الجنوبية للبنان»."""
    if reading.sentence_at(reading.words[index].start) != 0 or "\n" not in reading.text:
        return False
    borders = reading.words[index].text[0] == "ل" and _BORDERS.search(reading.text, 0, reading.words[index].start) is not None
    return before in _ABOUT or borders or not _tells(reading)


def _tells(reading: Reading) -> bool:
    """Whether the title says what someone does: it has a verb."""
    return any(_finite(reading.words[at].text) for at in reading.words_in(reading.sentences[0]))


def _finite(word: str) -> bool:
    """Whether a word is a verb of the present or of a stance in the past."""
    bare_word = word[1:] if word[:1] in ("و", "ف") and len(word) > 4 else word
    formed = (len(bare_word) > 3 and bare_word[0] in "يت") or bare_word.endswith("ت")
    return formed and _stands(bare_word)


def is_label(reading: Reading, index: int) -> bool:
    """«- مقديشو: حركة الميناء …»: a name before a colon at the head of an item says where, unless a verb says what it did."""
    word = reading.words[index]
    labels = _LABEL.match(reading.text, word.end) is not None and index + 1 < len(reading.words)
    heads = labels and _BULLET.search(reading.text[max(word.start - 8, 0) : word.start]) is not None
    return heads and not verblike(reading.words[index + 1].text) and not _stands(reading.words[index + 1].text)


def _stands(word: str) -> bool:
    """Whether a word is a verb of stance with no pronoun on it, which would look like a feminine noun (حركة)."""
    return any(not cue.noun and not cue.pronoun for cue in senses(word))


def _is_dateline(reading: Reading, index: int) -> bool:
    """«مقديشو (وكالة) - …»: where a dispatch comes from."""
    word = reading.words[index]
    opens = word.start == 0 or reading.text[word.start - 1] == "\n"
    return opens and word.start < _HEAD and _DATELINE.match(reading.text, word.end) is not None


def _is_someone_in(reading: Reading, index: int) -> bool:
    """Whether those in a place are its rulers or someone's counterpart: «السلطات الانتقالية في مالي», «شريكه في أربيل»."""
    near = [word.text for word in reading.words[max(index - 3, 0) : index - 1]]
    rulers = any(form in _RULERS for word in near for _, form in forms(word))
    return rulers or (bool(near) and near[-1] in _THEIR_OTHERS)


def led_by_a_stance(reading: Reading, index: int, preposition: str) -> bool:
    """Whether a preposition belongs to a verb or noun of stance shortly before: «أوفدت إلى», «صلاتها بالقاهرة»."""
    before = [word.text for word in reading.words[max(index - 5, 0) : index]]
    stances = (cue.stance for word in before for cue in senses(word))
    return any(preposition in stance.through for stance in stances)


def _does_something(reading: Reading, index: int) -> bool:
    """Whether a statement opens with a verb that a seat of power does: «تتولى طرابلس …», not «شهدت طرابلس …»."""
    verb = reading.before(index)
    bare_verb = verb[1:] if verb[:1] in ("و", "ف") else verb
    if bare_verb.endswith("ات") or (len(bare_verb) == 5 and bare_verb[3] == "ي"):  # تفجيرات, تفجير
        return False
    feminine = bare_verb.startswith(("ت", "ست")) or (bare_verb.endswith("ت") and not bare_verb.startswith("ال"))
    return feminine and len(bare_verb) > 3 and not bare_verb.startswith(_BEFALLS) and not reading.before(index - 1)


def _opens_a_statement(reading: Reading, index: int, last: int) -> bool:
    """«هرجيسا ألغت …», «يتعاطف إقليم …»: a verb stands after a name that opens the statement, or opens it before the name."""
    before, after = reading.before(index), reading.after(last)
    if not before:
        if after.startswith("و") and (after[1:] in reading.actor_names or after[1:] in reading.place_names):
            after = reading.after(last + 1)
        return (after in _NEGATIONS or _acting(after)) and not is_label(reading, last)
    return not reading.before(index - 1) and before[0] == "ي" and _acting(before) and reading.words[index].text[0] not in "بل"


def _acting(word: str) -> bool:
    """Whether a word looks like a verb of what a seat of power does, not of what befalls a city."""
    verb = word[1:] if word[:1] in ("و", "ف") else word
    looks = verb.endswith("ت") or verb[:1] in ("ي", "ت") or verb.startswith(("ست", "سي"))
    return len(verb) > 3 and looks and not verb.startswith((*_BEFALLS, "ال", "تحت")) and not verb.endswith("ات")


def acts(reading: Reading, index: int, last: int) -> bool:
    """Whether a seat of power is spoken of as someone: party to a deal, or beside a verb of stance."""
    before, after = reading.before(index), reading.after(last)
    if before == "في" and _is_someone_in(reading, index):
        return True
    if bare(before) in AT_A_PLACE:
        return False
    if (before == "من" and reading.before(index - 1) in _CLOSE) or before in _RULING or _opens_a_statement(reading, index, last):
        return True
    if bare(before) in WITH_SOMEONE or senses(before) or senses(after):
        return True
    given = reading.words[index].text[0] == "ل" and led_by_a_stance(reading, index, "ل")
    if given or _does_something(reading, index):
        return True
    joined = reading.words[index].text[0] == "و" and index > 1
    return joined and bare(reading.before(index - 1)) in WITH_SOMEONE
