"""The tradecraft check: each rule finds its fault, in its place, and a sound dossier passes all of them."""

from typing import Any

import pytest

from briefing.analysis.tradecraft import check
from briefing.domain.dossier import Snapshot
from briefing.domain.records import (
    Criterion,
    Dossier,
    Evidence,
    Hypothesis,
    Implication,
    Indicator,
    Judgement,
    Note,
    Passage,
    Premise,
    Record,
    Scenario,
    Source,
)


def made(cls: type[Record], record_id: str, **values: Any) -> Any:
    return cls(id=record_id, dossier_id="d", **values)


def sound() -> dict[str, Any]:
    """A dossier without a fault, by id."""
    records = (
        made(Source, "s1", name="a", media_type="", sha256="1", text="نص", reliability="B", credibility=2),
        made(Source, "s2", name="b", media_type="", sha256="2", text="نص", reliability="C", credibility=3),
        made(Passage, "p1", source_id="s1", start=0, end=2, quote="نص"),
        made(Passage, "p2", source_id="s2", start=0, end=2, quote="نص"),
        made(
            Judgement,
            "j",
            text="تبقى القناة الأمنية محدودة.",
            likelihood_low=55,
            likelihood_high=80,
            confidence="medium",
            evidence=(Evidence("p1"), Evidence("p2")),
        ),
        made(Implication, "i", text="القناة أهم من الإعلان."),
        made(Premise, "a", premise="assumption", text="يمضي الانسحاب في موعده."),
        made(Scenario, "x", name="شراكة", horizon="سنة", likelihood_low=10, likelihood_high=20),
        made(Scenario, "y", name="تعاون", horizon="سنة", likelihood_low=55, likelihood_high=70),
        made(Indicator, "k", scenario_id="x", text="زيارة"),
        made(Indicator, "l", scenario_id="y", text="لقاء"),
        made(Criterion, "c", name="الكلفة", weight=100),
        made(Hypothesis, "h1", text="قناة ضيقة"),
        made(Hypothesis, "h2", text="كسب وقت"),
    )
    return {record.id: record for record in records}


def snapshot(records: dict[str, Any]) -> Snapshot:
    groups: dict[str, list[Record]] = {}
    for record in records.values():
        groups.setdefault(record.kind, []).append(record)
    return Snapshot(made(Dossier, "d", title="ملف"), {kind: tuple(group) for kind, group in groups.items()})


def changed(record_id: str, **values: Any) -> dict[str, Any]:
    from dataclasses import replace

    records = sound()
    records[record_id] = replace(records[record_id], **values)
    return records


def without(*ids: str) -> dict[str, Any]:
    return {record_id: record for record_id, record in sound().items() if record_id not in ids}


def test_a_sound_dossier_passes() -> None:
    assert check(snapshot(sound())) == []


FAULTS = [
    ("no-passage", changed("j", evidence=()), "j", ()),
    ("one-source", changed("j", evidence=(Evidence("p1"),)), "j", ()),
    ("thin-confidence", changed("j", confidence="high", evidence=(Evidence("p1"), Evidence("p2", "context"))), "j", (1,)),
    ("unanswered", changed("j", evidence=(Evidence("p1"), Evidence("p2", "contradict"))), "j", ()),
    (
        "unknown-source",
        {
            **changed("s1", reliability="F"),
            "s2": made(Source, "s2", name="b", media_type="", sha256="2", text="نص", reliability="C", credibility=6),
        },
        "j",
        (),
    ),
    ("word-against-band", changed("j", text="من المستبعد أن تُعلن القناة."), "j", ("مستبعد",)),
    ("word-against-band", changed("j", text="من المرجّح جداً أن تبقى القناة."), "j", ("مرجح جداً",)),
    ("mixed-scales", changed("j", text="من المرجح أن تبقى القناة، وثقتنا بذلك متوسطة."), "j", ()),
    ("vague-word", changed("j", text="قد تبقى القناة محدودة."), "j", ("قد",)),
    ("absolute-word", changed("j", text="ستبقى القناة محدودة حتمًا."), "j", ("حتماً",)),
    ("unrated-source", changed("s2", reliability=""), "s2", (1,)),
    ("over-full", changed("x", likelihood_low=50, likelihood_high=60), "x", (105,)),
    ("no-indicator", without("k"), "x", ()),
    ("no-horizon", changed("y", horizon=" "), "y", ()),
    ("no-assumption", without("a"), "d", ()),
    ("no-alternative", without("h2"), "d", ()),
    ("no-so-what", without("i"), "d", ()),
    ("wrong-weights", changed("c", weight=90), "c", (90,)),
]


@pytest.mark.parametrize(("code", "records", "place", "facts"), FAULTS, ids=[fault[0] for fault in FAULTS])
def test_each_fault_is_found_in_its_place(code: str, records: dict[str, Any], place: str, facts: tuple[object, ...]) -> None:
    found = [finding for finding in check(snapshot(records)) if finding.code == code]
    assert [(finding.record_id, finding.facts) for finding in found] == [(place, facts)]


@pytest.mark.parametrize(
    "text", ["وقدّمت بغداد مقترحاً.", "تقدّر دمشق الموقف.", "الأرجحية للحل.", "لا أحد يشك في ذلك.", "عقد اتفاق جديد."]
)
def test_words_inside_other_words_are_no_fault(text: str) -> None:
    codes = {finding.code for finding in check(snapshot(changed("j", text=text)))}
    assert not codes & {"vague-word", "absolute-word", "mixed-scales"}


def test_a_note_answers_a_contrary_passage() -> None:
    records = changed("j", evidence=(Evidence("p1"), Evidence("p2", "contradict")))
    records["n"] = made(Note, "n", text="نُظر فيه", target_kind="judgement", target_id="j")
    assert "unanswered" not in {finding.code for finding in check(snapshot(records))}


def test_what_is_only_proposed_is_not_looked_at() -> None:
    assert "no-passage" not in {finding.code for finding in check(snapshot(changed("j", evidence=(), status="proposed")))}
