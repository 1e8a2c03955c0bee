"""Names by rule and by the trained model, a person's own names, relative dates; and what holds for any text."""

import datetime as dt
from itertools import pairwise

import pytest

from briefing.arabic.fold import fold
from briefing.domain.document import Document
from briefing.domain.draft import Draft
from briefing.drafting import names
from briefing.drafting.draft import draft
from briefing.drafting.lexicon import OwnName
from briefing.drafting.own_date import own_date
from briefing.drafting.relative import resolve

NEWS = "التقى المبعوث هاني السويدي وفداً في عمّان. وقال السويدي إن الحوار مستمر مع وزارة الزراعة والري."
BRIEF = "تخشى أنقرة أن يتمدد نفوذ فصائل موالية لإيران. ويراقب تيار براغماتي في بغداد ما تفعله كتائب حزب الله."


def read(text: str) -> Document:
    return Document(name="report.txt", media_type="text/plain", sha256="0" * 64, text=text)


def known_as(found: Draft) -> set[str]:
    return {fold(name) for actor in found.actors for name in (actor.name, *actor.aliases)}


def test_a_person_and_his_family_name() -> None:
    persons = [actor for actor in draft(read(NEWS)).actors if actor.kind == "person"]
    assert [(person.name, len(person.passages)) for person in persons] == [("هاني السويدي", 2)]


def test_without_the_model_the_rules_stand_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(names, "MODEL", "none.crfsuite")
    names._model.cache_clear()
    try:
        assert "وزارة الزراعة والري" in {actor.name for actor in draft(read(NEWS)).actors}
    finally:
        names._model.cache_clear()


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("هاجمت فصائل موالية لإيران القاعدة.", "فصائل موالية لإيران", "armed_group"),
        ("صرح وزير الخارجية المصري بذلك.", "مصر", "state"),
        ("نفى الإيرانيون التهمة.", "إيران", "state"),
        ("أصدرت لجنة النفط والغاز النيابية قراراً.", "لجنة النفط والغاز النيابية", "institution"),
        ("انسحبت قوات الجيش الإسرائيلي ليلاً.", "الجيش الإسرائيلي", "armed_group"),
        ("تعترض دول الساحل على ذلك.", "دول الساحل", "bloc"),
    ],
)
def test_bodies_and_groups(text: str, name: str, kind: str) -> None:
    assert (name, kind) in {(actor.name, actor.kind) for actor in draft(read(text)).actors}


def test_own_names_are_found_with_their_aliases() -> None:
    own = [OwnName("هيئة المعابر الشمالية", "institution", ("المعابر الشمالية",)), OwnName("تل السنديان", "area", place=True)]
    found = draft(read("أغلقت المعابر الشمالية الطريق قرب تل السنديان."), own=own)
    assert [(actor.name, actor.kind) for actor in found.actors] == [("هيئة المعابر الشمالية", "institution")]
    assert "تل السنديان" in {place.name for place in found.places}


def test_a_report_after_another_loses_no_actor() -> None:
    both = known_as(draft(read(f"{NEWS}\n\n{BRIEF}")))
    assert known_as(draft(read(NEWS))) <= both
    assert known_as(draft(read(BRIEF))) <= both


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("امس", "2026-03-02"),
        ("اول من امس", "2026-03-01"),
        ("الاسبوع الماضي", "2026-02-23/2026-03-01"),
        ("قبل ثلاثه اسابيع", "2026-02-10"),
        ("قبل شهرين", "2026-01"),
        ("نهايه العام الجاري", "2026-12"),
        ("يوم الخميس المقبل", "2026-03-05"),
        ("الشهر التالي", "2021-04"),
        ("العام نفسه", "2021"),
    ],
)
def test_words_are_led_to_a_date(words: str, when: str) -> None:
    assert resolve(words, dt.date(2026, 3, 3), "2021-03") == when


def test_without_an_anchor_words_stay_words() -> None:
    assert resolve("الاسبوع الماضي", None, "") is None
    assert own_date(fold("تقرير بلا تاريخ عن عام 2014.")) is None
    assert own_date(fold("تقرير\nالتاريخ: ٣ آذار ٢٠٢٦\n\nالنص")) == dt.date(2026, 3, 3)


def test_labels_become_spans() -> None:
    labels = ["B-PERS", "I-PERS", "O", "I-LOC", "B-ORG", "B-ORG"]
    assert list(names.spans(labels)) == [(0, 1, "PERS"), (3, 3, "LOC"), (4, 4, "ORG"), (5, 5, "ORG")]


def test_mentions_never_overlap() -> None:
    spans = sorted(passage for actor in draft(read(NEWS + BRIEF)).actors for passage in actor.passages)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("احتج سائقو الشاحنات على الرسوم.", "سائقو الشاحنات", "current"),
        ("استولى مسلحو الفولاني على الماشية.", "مسلحو الفولاني", "current"),
        ("طالب نقباء المحامين بإطلاق الموقوفين.", "نقباء المحامين", "current"),
        ("نشرت الكتيبة 128 دوريات.", "الكتيبة 128", "armed_group"),
        ("رفضت اتحادات الطلبة القانون.", "اتحادات الطلبة", "organisation"),
        ("عرقلت شركات التأمين الغربية العبور.", "شركات التأمين الغربية", "organisation"),
        ("اعتصم عمال مصفاة حمص أمام المبنى.", "عمال مصفاة حمص", "current"),
        ("انتقد حاكم مصرف لبنان الخطة.", "حاكم مصرف لبنان", "person"),
        ("هنأ البطريرك الماروني قائد الجيش.", "البطريرك الماروني", "person"),
        ("استنكرت الرابطة التونسية لحقوق الإنسان الاعتقالات.", "الرابطة التونسية لحقوق الإنسان", "bloc"),
        ("تدير شركة «فاير» الأمريكية المخيم.", "شركة «فاير» الأمريكية", "organisation"),
        ("استدعت وزارة الخارجية الصومالية السفير.", "وزارة الخارجية الصومالية", "institution"),
        ("تدعم أوغندا حكومة جوبا.", "جنوب السودان", "state"),
        ("وعبرت توغو عن قلقها.", "توغو", "state"),
    ],
)
def test_names_that_no_list_holds(text: str, name: str, kind: str) -> None:
    assert (name, kind) in {(one.name, one.kind) for one in draft(read(text)).actors}


def test_a_bare_noun_calls_the_last_one_named_so() -> None:
    found = draft(read("اجتمع الإطار التنسيقي أمس. ورفض الإطار المقترح.")).actors
    assert [len(one.passages) for one in found if one.name == "الإطار التنسيقي"] == [2]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("عرضت إدارة مشتركة لميناء تاجورة.", "تاجورة"),
        ("تتعثر الحدود بين الأردن وسوريا.", "الأردن"),
        ("انسحبت القوات من تشاد.", "تشاد"),
    ],
)
def test_places_by_what_stands_before_them(text: str, place: str) -> None:
    assert place in {one.name for one in draft(read(text)).places}


def test_rulers_in_a_state_are_no_place() -> None:
    assert not draft(read("دعا المكتب السلطات الانتقالية في مالي إلى الحوار.")).places
