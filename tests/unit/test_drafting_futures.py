"""Scenarios and warnings: what they are called, how likely they are, what moves them and who gains."""

import pytest

from briefing.domain.document import Document
from briefing.domain.draft import Draft, ScenarioDraft
from briefing.drafting.draft import draft


def drafted(text: str) -> Draft:
    return draft(Document(name="report.txt", media_type="text/plain", sha256="0" * 64, text=f"عنوان التقرير\n{text}"))


def warning(text: str) -> ScenarioDraft:
    return next(one for one in drafted(text).scenarios if one.warning)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("على أن تدهور العلاقات ينذر بعودة أزمة الحدود، بما تحمله من مخاطر.", "عودة أزمة الحدود"),
        ("ونحذر من أن سقوط الفاشر قد يطلق موجة نزوح جديدة.", "انطلاق موجة نزوح جديدة"),
        ("تحذير: إذا انقضت المهلة من دون اتفاق، فقد تعود الدعاوى إلى المحكمة.", "عودة الدعاوى إلى المحكمة"),
        ("وتحذر البعثة من استخدام النفط أداة ضغط إذا تعثرت الميزانية.", "استخدام النفط أداة ضغط"),
    ],
)
def test_a_warning_is_named_by_a_noun(text: str, name: str) -> None:
    assert warning(text).name == name


def test_verbs_of_outcome_become_nouns_in_the_genitive() -> None:
    text = "أمامنا احتمالان. الأول أن ينجح العمانيون في الوساطة، وهو الأرجح. والثاني أن تعود إسرائيل إلى القصف."
    assert [one.name for one in drafted(text).scenarios] == ["نجاح العمانيين في الوساطة", "عودة إسرائيل إلى القصف"]


def test_either_or_over_two_sentences() -> None:
    text = "فإما أن يستمر الوضع القائم عاماً آخر. وإما أن تنهار الهدنة في الصيف."
    assert [one.name for one in drafted(text).scenarios] == ["استمرار الوضع القائم عاماً آخر", "انهيار الهدنة في الصيف"]


def test_a_list_under_its_heading() -> None:
    text = "السيناريوهات\n- تصعيد محدود على الحدود.\n- تهدئة برعاية أممية.\n\nالخاتمة\nانتهى."
    assert [one.name for one in drafted(text).scenarios] == ["تصعيد محدود على الحدود", "تهدئة برعاية أممية"]


def test_what_moves_a_future_and_who_gains() -> None:
    text = (
        "السيناريو الأول: تقسيم فعلي (45٪) إذا سقطت مدينة الفاشر، والرابح فيه قوات الدعم السريع.\n"
        "السيناريو الثاني: تسوية، ويخسر فيها حزب الله."
    )
    first, second = drafted(text).scenarios
    assert (first.drivers, first.winners, second.losers) == (("سقطت مدينة الفاشر",), ("قوات الدعم السريع",), ("حزب الله",))
    assert first.likelihood is not None
    assert (first.likelihood.low, first.likelihood.high) == (45, 45)


def test_a_negated_expectation_speaks_for_the_opposite() -> None:
    found = drafted("ولذلك لا يُتوقع أن يتبلور موقف عراقي موحد في بغداد خلال المدى القريب.").judgements
    assert [(one.likelihood.low, one.likelihood.high) for one in found if one.likelihood] == [(55, 80)]


def test_an_english_report() -> None:
    text = (
        "Border talks\n\nTalks between Baghdad and Damascus resumed on March 14, 2025 in Amman. The Iraqi government wants patrols.\n\n"
        "Scenario A (60%): limited cooperation.\nScenario B: full partnership.\n\nWarning: a sudden US withdrawal could revive the crisis."
    )
    found = draft(Document(name="a.txt", media_type="text/plain", sha256="0" * 64, text=text, language="en"))
    assert {actor.name for actor in found.actors} >= {"Iraq", "Syria"}
    assert [place.name for place in found.places] == ["Amman"]
    assert [event.when for event in found.events] == ["2025-03-14"]
    assert [(one.name, one.warning) for one in found.scenarios][:2] == [
        ("limited cooperation", False),
        ("full partnership", False),
    ]
    assert found.scenarios[-1].warning


def test_statements_of_one_paragraph_that_are_weighed_are_its_scenarios() -> None:
    text = "ويغلب على الظن أن تمدد الهدنة شهرين؛ ويحتمل، بدرجة أدنى، أن تنهار قبل الصيف، في حين يبقى احتمال الحرب الشاملة بعيداً."
    found = drafted(text).scenarios
    assert [one.likelihood.words for one in found if one.likelihood] == ["يغلب على الظن", "بدرجة أدنى", "بعيداً"]


def test_one_weighed_statement_alone_is_no_set_of_scenarios() -> None:
    assert not drafted("ويغلب على الظن أن تمدد الهدنة شهرين.").scenarios


def test_an_adjective_says_how_likely_only_beside_a_word_of_chance() -> None:
    first, second = drafted("الاحتمال الأول: تبادل محدود للبيانات.\nالاحتمال الثاني: قطيعة، وفرصها في تقديرنا ضعيفة.").scenarios
    assert first.likelihood is None
    assert second.likelihood is not None
    assert second.likelihood.words == "ضعيفة"


def test_ordinals_with_a_pronoun_after_a_count() -> None:
    text = "وللأزمة مآلات ثلاثة. أولها أن تستمر الهدنة. وثانيها أن تنهار. أما ثالثها فهو التسوية الشاملة."
    assert len(drafted(text).scenarios) == 3


def test_a_heading_of_danger_makes_what_follows_a_warning() -> None:
    text = "إشارة خطر\nأي ضربة للميناء في أثناء التفاوض كفيلة بنسف الهدنة."
    assert warning(text).summary.startswith("أي ضربة للميناء")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("أمام بغداد طريقان: إما أن تجدد العقد مع الشركة، أو أن تترك الحقل لشريك آخر في الخريف.", 2),
        ("السيناريوهات المحتملة\nأ) تهدئة طويلة برعاية أممية.\nب) انهيار بطيء للهدنة.\nج) حرب واسعة على الجبهات.", 3),
        ("إلى أين؟\nأولا: استمرار الوضع القائم، وهو الأرجح.\nثانيا: انهيار شامل، وهو مستبعد.", 2),
        ("في أفضل الأحوال تتفق الحكومتان على موازنة موحدة. وفي أسوئها يتوقف التصدير.", 2),
        ("لو نجحت الوساطة فسيفتح المعبر في أسابيع. ولو فشلت فستعود الاشتباكات إلى الحدود.", 2),
        ("ماذا لو انهارت الهدنة؟ ستعود الفصائل إلى القصف.\nماذا لو صمدت؟ ستبدأ إعادة الإعمار.", 2),
        ("نرى ثلاث صور للعام المقبل. في الصورة الأولى تتفق الأطراف. وفي الثانية تتعثر. وفي الثالثة ينهار كل شيء.", 3),
        ("ثمة ثلاثة احتمالات: أولها أن يستمر الجمود، وثانيها أن تنجح الوساطة، وثالثها أن تندلع الحرب.", 3),
        ("إن صمد الاتفاق فستتسع التجارة. وإن سقط فستعود الميليشيات إلى القرى.", 2),
    ],
)
def test_every_way_to_set_futures_side_by_side(text: str, count: int) -> None:
    assert len([one for one in drafted(text).scenarios if not one.warning]) == count


def test_one_condition_alone_is_no_set_of_scenarios() -> None:
    assert not drafted("لو نجحت الوساطة فسيفتح المعبر في أسابيع. وقد عاد الوفد أمس.").scenarios
