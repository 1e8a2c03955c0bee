"""A whole dossier as a snapshot, written for tests from the application's own sample report: every kind a brief shows is in it."""

import hashlib
from dataclasses import replace
from pathlib import Path

from briefing.domain import records
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Evidence
from briefing.domain.spans import Role

TEXT = (Path(__file__).parents[1] / "resources" / "samples" / "border-security.ar.txt").read_text(encoding="utf-8")
ID = "dossier"
QUOTES = {
    "talks": "تجري بغداد ودمشق منذ سقوط حكومة بشار الأسد في كانون الأول ٢٠٢٤ محادثات أمنية",
    "need": "لم يعد التنسيق مع دمشق ترفاً دبلوماسياً، بل ضرورة أمنية تمليها الجغرافيا.",
    "visits": "زار مسؤولون عراقيون دمشق سراً، وعُقدت اجتماعات أمنية رفيعة.",
    "watch": "تسعى الحكومة العراقية إلى مراقبة مشتركة مع دمشق للبادية",
    "reserve": "الحكومة السورية تتحفظ على مطالب بغداد؛ فهي تخشى أن يمنح أي اتفاق الفصائل العراقية نفوذاً داخل سوريا",
    "forget": "ولا تنسى دمشق ما جرى بعد عام ٢٠١٣",
    "cover": "فمن دون الغطاء الجوي والمعلومات الاستخبارية التي يقدمها التحالف منذ عام ٢٠١٤، قد تعيد بغداد النظر في تحالفاتها",
    "turkey": "تراقب تركيا التقارب بقلق، وتخشى أنقرة اتساع النفوذ الإيراني في سوريا.",
    "quiet": "لكن واشنطن تشجع بهدوء تعاوناً محدوداً بين بغداد ودمشق",
    "camp": "فالمعسكر الموالي لإيران يرفض التقارب مع دمشق",
    "none": "لا يُتوقع أن يتبلور موقف عراقي موحد في المدى القريب",
    "likely": "والسيناريو الثاني، وهو الأبسط والأرجح في المدى القصير، تعاون أمني محدود",
    "wide": "السيناريو الأول شراكة أمنية واسعة: مراكز تنسيق حدودية، وحملات عسكرية مشتركة، وإحياء خط أنابيب كركوك – بانياس",
    "warn": "تدهور العلاقات بين بغداد ودمشق ينذر بعودة أزمة الحدود",
}


def evidence(*names: str, role: Role = "support") -> tuple[Evidence, ...]:
    return tuple(Evidence(f"p-{name}", role) for name in names)


def _passages() -> list[records.Passage]:
    found = []
    for name, quote in QUOTES.items():
        start = TEXT.index(quote)
        found.append(
            records.Passage(id=f"p-{name}", dossier_id=ID, source_id="source", start=start, end=start + len(quote), quote=quote)
        )
    return found


def _paragraphs() -> tuple[tuple[int, int, int], ...]:
    places, position = [], 0
    for line in TEXT.split("\n"):
        if line:
            places.append((position, position + len(line), 0))
        position += len(line) + 1
    return tuple(places)


def snapshot(**changes: object) -> Snapshot:
    """The dossier; `changes` are fields of its Dossier record."""
    dossier = records.Dossier(
        id=ID,
        dossier_id=ID,
        title="التنسيق الأمني بين بغداد ودمشق",
        subject="أمن الحدود بعد انسحاب التحالف",
        classification="restricted",
        briefing_at="2026-11-25T10:00",
        prepared_by="المحلل",
        asked_today="قرار في تمويل قناة فنية محدودة قبل اكتمال الانسحاب.",
    )
    every: list[records.Record] = [*_documents(), *_judgements(), *_actors(), *_scenarios(), *_rest()]
    groups: dict[str, tuple[records.Record, ...]] = {
        kind: tuple(record for record in every if record.kind == kind) for kind in records.KINDS
    }
    dossier = replace(dossier, **changes)  # type: ignore[arg-type]
    return Snapshot(dossier, groups | {"dossier": (dossier,)})


def _documents() -> list[records.Record]:
    source = records.Source(
        id="source",
        dossier_id=ID,
        name="border-security.ar.txt",
        title="بغداد ودمشق: أمن الحدود بعد سقوط نظام الأسد",
        media_type="text/plain",
        sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
        text=TEXT,
        paragraphs=_paragraphs(),
        reliability="B",
        credibility=2,
    )
    second = records.Source(
        id="source-2",
        dossier_id=ID,
        name="scan 2026.pdf",
        media_type="application/pdf",
        sha256="07aa" * 16,
        text="نص",
        pages=4,
        position=1,
    )
    return [source, second, *_passages()]


def _judgements() -> list[records.Record]:
    made = (
        ("الأرجح أن تبقى القناة الأمنية بين بغداد ودمشق ضيقة وبعيدة عن الإعلان خلال سنة، ومحورها معلومات عن خلايا داعش في البادية.",
         55, 80, "medium", evidence("talks", "need", "likely") + evidence("visits", role="context")),
        ("كلما انكمش غطاء التحالف الجوي ازدادت كلفة غياب خط مباشر مع دمشق على بغداد.",
         80, 95, "high", evidence("cover") + evidence("camp", role="contradict")),
        ("القيد الأشد على أي اتفاق معلن هو الانقسام داخل بغداد، لا تحفّظ دمشق وحده.", 55, 80, "medium", evidence("none", "reserve")),
        ("إحياء خط كركوك – بانياس لن يسبق ترتيباً أمنياً مشتركاً.", 20, 45, "low", evidence("wide")),
        ("ليس من المعلوم من يملك في دمشق صلاحية التشغيل.", None, None, None, ()),
    )  # fmt: skip
    items: list[records.Record] = [
        records.Judgement(
            id=f"j-{n}",
            dossier_id=ID,
            text=text,
            likelihood_low=low,
            likelihood_high=high,
            confidence=trust,
            evidence=found,
            position=n,
        )  # type: ignore[arg-type]
        for n, (text, low, high, trust, found) in enumerate(made)
    ]
    waiting = records.Judgement(
        id="j-9",
        dossier_id=ID,
        text="قد تنضم أنقرة إلى الترتيب بعد عام 2027.",
        status="proposed",
        position=9,
        evidence=evidence("turkey"),
    )
    implications = (
        ("minister", "تمويل القناة الفنية المحدودة وغطاؤها السياسي أهم الآن من إعلان اتفاق."),
        ("timing", "نافذة التحرك تسبق اكتمال الانسحاب ولا تليه."),
        ("risk", "تعطل القناة يعيد مسار دير الزور – الأنبار إلى ما قبل 2014."),
    )
    return [
        *items,
        waiting,
        *(
            records.Implication(
                id=f"i-{audience}",
                dossier_id=ID,
                audience=audience,
                text=text,
                evidence=evidence("warn") if audience == "risk" else (),
            )
            for audience, text in implications
        ),
    ]


def _actors() -> list[records.Record]:
    names = (
        ("bgd", "بغداد", "state", 60), ("dam", "دمشق", "state", 45), ("teh", "طهران", "state", 70), ("was", "واشنطن", "state", 65),
        ("ank", "أنقرة", "state", 50), ("glf", "دول الخليج", "bloc", None), ("isi", "داعش", "armed_group", 20),
        ("pro", "المعسكر الموالي لإيران", "current", 55),
    )  # fmt: skip
    relations = (
        ("bgd", "dam", "p1", ("watch", "need")), ("dam", "bgd", "n1", ("reserve", "forget")), ("dam", "teh", "n2", ("reserve",)),
        ("teh", "bgd", "p2", ()), ("was", "bgd", "p1", ("quiet",)), ("was", "dam", "mx", ("quiet",)), ("ank", "teh", "n2", ("turkey",)),
        ("glf", "teh", "n1", ()), ("pro", "dam", "n2", ("camp",)), ("pro", "teh", "p2", ("camp",)), ("isi", "bgd", "n2", ("talks",)),
        ("isi", "dam", "n2", ()), ("bgd", "was", "z0", ()), ("teh", "dam", "uk", ()),
    )  # fmt: skip
    stands = (("bgd", "issue", "3", 80), ("dam", "issue", "-2", 60), ("teh", "issue", "mx", 40), ("was", "pipe", "0", 20))
    return [
        *(
            records.Actor(
                id=code,
                dossier_id=ID,
                name=name,
                actor_kind=kind,
                influence=power,
                bloc="بغداد" if code in ("bgd", "pro") else "",
                position=n,
            )  # type: ignore[arg-type]
            for n, (code, name, kind, power) in enumerate(names)
        ),
        *(
            records.Relation(id=f"r-{a}-{b}", dossier_id=ID, from_id=a, to_id=b, stance=stance, evidence=evidence(*found))
            for a, b, stance, found in relations
        ),
        records.Relation(
            id="r-waiting", dossier_id=ID, from_id="ank", to_id="dam", stance="p1", status="proposed", evidence=evidence("turkey")
        ),
        records.Issue(id="issue", dossier_id=ID, name="مراقبة مشتركة للبادية"),
        records.Issue(id="pipe", dossier_id=ID, name="خط كركوك – بانياس", position=1),
        *(
            records.Stand(id=f"s-{a}-{i}", dossier_id=ID, actor_id=a, issue_id=i, stance=stance, salience=salience)
            for a, i, stance, salience in stands
        ),
    ]


def _scenarios() -> list[records.Record]:
    scenario = records.Scenario
    return [
        scenario(id="s-a", dossier_id=ID, name="شراكة موسّعة معلنة", description="مراكز تنسيق وحملات مشتركة وإحياء الخط.", likelihood_low=10,
                 likelihood_high=20, impact_sign=1, impact=4, winners=("bgd", "dam", "glf"), losers=("teh",), horizon="خلال 24 شهراً",
                 first_actions="لجنة فنية مشتركة", evidence=evidence("wide")),
        scenario(id="s-b", dossier_id=ID, name="تعاون محدود صامت", description="تبادل معلومات وعمليات سرية، دون تطبيع.", likelihood_low=55,
                 likelihood_high=70, impact_sign=1, impact=3, winners=("bgd", "was"), losers=("isi",), evidence=evidence("likely"), position=1),
        scenario(id="s-c", dossier_id=ID, name="انتكاسة وحدود رخوة", warning=True, likelihood_low=20, likelihood_high=30, impact_sign=-1,
                 impact=5, winners=("isi",), losers=("bgd", "dam"), evidence=evidence("warn"), position=2),
        records.Driver(id="d-1", dossier_id=ID, scenario_id="s-b", text="انسحاب التحالف"),
        records.Driver(id="d-2", dossier_id=ID, scenario_id="s-b", text="نشاط خلايا التنظيم", position=1),
    ]  # fmt: skip


def _rest() -> list[records.Record]:
    return [
        records.Premise(id="q-1", dossier_id=ID, premise="question", text="من يملك صلاحية التشغيل يومياً؟", owner="فريق التحليل", due="2026-12-01"),
        records.Premise(id="q-2", dossier_id=ID, premise="assumption", text="يكتمل الانسحاب في موعده.", evidence=evidence("cover", role="context")),
        records.Premise(id="q-3", dossier_id=ID, premise="gap", text="لا معلومات عن عدد المعابر غير النظامية."),
        records.Indicator(id="n-1", dossier_id=ID, scenario_id="s-b", text="زيارة أمنية معلنة إلى دمشق", state="seen", since="2026-11-14"),
        records.Indicator(id="n-2", dossier_id=ID, scenario_id="s-c", text="نشاط تهريب متزايد"),
        records.Event(id="e-2", dossier_id=ID, happened="2024-12", text="سقوط حكومة الأسد", evidence=evidence("talks")),
        records.Event(id="e-1", dossier_id=ID, happened="2003", text="الحدود ممر للمقاتلين والسلاح"),
        records.Place(id="l-1", dossier_id=ID, name="دير الزور", place_kind="governorate"),
        records.Note(id="o-1", dossier_id=ID, text="يُطلب رأي الدائرة القانونية.", note_kind="action", owner="الأمانة", due="2026-12-03",
                     target_kind="judgement", target_id="j-0", author="ليلى", created="2026-11-24T09:00:00.000Z"),
        records.Note(id="o-2", dossier_id=ID, text="مسودة لم تُحفظ", filed=False),
    ]  # fmt: skip
