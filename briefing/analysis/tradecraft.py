"""The tradecraft check: what a demanding reader would object to in a dossier. Each finding names its place; none blocks anything.

Source: the standards of ICD 203 (likelihood apart from confidence, sources and assumptions named, dissent answered).
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from briefing.arabic.fold import fold
from briefing.domain.dossier import Snapshot
from briefing.domain.records import (
    Criterion,
    Hypothesis,
    Implication,
    Indicator,
    Judgement,
    Note,
    Premise,
    Scenario,
    Source,
    Waiver,
)
from briefing.domain.scales import band_of

VAGUE = ("قد", "ربما", "محتمل", "ممكن", "وارد", "لعل")
ABSOLUTE = ("حتماً", "مستحيل", "لا محالة", "قطعاً", "لا شك", "بالتأكيد", "من المؤكد")
# the longest first: «مرجح جدا» is not «مرجح»
BAND_WORDS = (
    ("شبه مستحيل", "almost_none"),
    ("شبه مؤكد", "almost_sure"),
    ("مستبعد جداً", "very_unlikely"),
    ("مرجح جداً", "very_likely"),
    ("مستبعد", "unlikely"),
    ("متكافئ", "even"),
    ("مرجح", "likely"),
    ("الأرجح", "likely"),
)
CONFIDENCE = ("ثقة", "ثقتنا", "نثق")
FULL = 100  # per cent: what the scenarios' likelihoods may make together at the most


@dataclass(frozen=True, slots=True)
class Finding:
    """`code` names the rule; the place is the record of `kind` and `record_id`, the `number`th of its kind; `facts` go with the rule."""

    code: str
    kind: str
    record_id: str
    number: int = 0
    facts: tuple[str | int, ...] = ()

    @property
    def key(self) -> str:
        """What is found, apart from its place: the rule, and the word that it objects to."""
        return ":".join((self.code, *(fact for fact in self.facts if isinstance(fact, str))))


Rule = Callable[[Snapshot], Iterator[Finding]]


def check(snapshot: Snapshot) -> list[Finding]:
    """All findings, by rule and then by place. Only what is accepted is looked at."""
    return [finding for rule in RULES for finding in rule(snapshot)]


def set_aside(snapshot: Snapshot, finding: Finding) -> Waiver | None:
    """The analyst's reason not to heed a finding; None where it stands."""
    return next((one for one in snapshot.all(Waiver) if (one.code, one.about) == (finding.key, finding.record_id)), None)


def _judgements(snapshot: Snapshot) -> Iterator[tuple[int, Judgement]]:
    for number, judgement in enumerate(snapshot.live(Judgement), 1):
        if judgement.status == "accepted":
            yield number, judgement


def _sources_of(snapshot: Snapshot, judgement: Judgement) -> list[Source]:
    """The sources that a judgement's supporting passages stand in."""
    ids = {passage.source_id for passage, entry in snapshot.passages(judgement.evidence) if entry.role == "support"}
    return [source for source in snapshot.all(Source) if source.id in ids]


def _at(code: str, judgement: Judgement, number: int, *facts: str | int) -> Finding:
    return Finding(code, judgement.kind, judgement.id, number, facts)


def no_passage(snapshot: Snapshot) -> Iterator[Finding]:
    for number, judgement in _judgements(snapshot):
        if not judgement.evidence:
            yield _at("no-passage", judgement, number)


def one_source(snapshot: Snapshot) -> Iterator[Finding]:
    """Rests on a single source, where the dossier has more than one."""
    for number, judgement in _judgements(snapshot):
        if len(snapshot.all(Source)) > 1 and len(_sources_of(snapshot, judgement)) == 1:
            yield _at("one-source", judgement, number)


def thin_confidence(snapshot: Snapshot) -> Iterator[Finding]:
    for number, judgement in _judgements(snapshot):
        support = sum(1 for entry in judgement.evidence if entry.role == "support")
        if judgement.confidence == "high" and support <= 1:
            yield _at("thin-confidence", judgement, number, support)


def mixed_scales(snapshot: Snapshot) -> Iterator[Finding]:
    for number, judgement in _judgements(snapshot):
        if _says(judgement.text, CONFIDENCE) and _said_band(judgement.text):
            yield _at("mixed-scales", judgement, number)


def vague_word(snapshot: Snapshot) -> Iterator[Finding]:
    for number, judgement in _judgements(snapshot):
        word = _says(judgement.text, VAGUE)
        if word:
            yield _at("vague-word", judgement, number, word)


def absolute_word(snapshot: Snapshot) -> Iterator[Finding]:
    for number, judgement in _judgements(snapshot):
        word = _says(judgement.text, ABSOLUTE)
        if word:
            yield _at("absolute-word", judgement, number, word)


def word_against_band(snapshot: Snapshot) -> Iterator[Finding]:
    """A word of the scale in the text that is not the word of the judgement's own range."""
    for number, judgement in _judgements(snapshot):
        said, low, high = _said_band(judgement.text), judgement.likelihood_low, judgement.likelihood_high
        if said and low is not None and high is not None and band_of(low, high).code != said[1]:
            yield _at("word-against-band", judgement, number, said[0])


def unanswered(snapshot: Snapshot) -> Iterator[Finding]:
    """A passage contradicts, and no note on the judgement says what is made of it."""
    noted = {note.target_id for note in snapshot.all(Note) if note.filed}
    for number, judgement in _judgements(snapshot):
        contrary = any(entry.role == "contradict" for entry in judgement.evidence)
        if contrary and judgement.id not in noted:
            yield _at("unanswered", judgement, number)


def unknown_source(snapshot: Snapshot) -> Iterator[Finding]:
    """Every source behind a judgement is of unknown reliability or credibility (F, 6): nothing known carries it."""
    for number, judgement in _judgements(snapshot):
        sources = _sources_of(snapshot, judgement)
        if sources and all(source.reliability == "F" or source.credibility == 6 for source in sources):
            yield _at("unknown-source", judgement, number)


def unrated_source(snapshot: Snapshot) -> Iterator[Finding]:
    carried: dict[str, int] = {}
    for _, judgement in _judgements(snapshot):
        for source in _sources_of(snapshot, judgement):
            carried[source.id] = carried.get(source.id, 0) + 1
    for number, source in enumerate(snapshot.all(Source), 1):
        if source.id in carried and not source.reliability:
            yield Finding("unrated-source", source.kind, source.id, number, (carried[source.id],))


def over_full(snapshot: Snapshot) -> Iterator[Finding]:
    found = [scenario for scenario in snapshot.accepted(Scenario) if scenario.likelihood_low is not None]
    least = sum(scenario.likelihood_low or 0 for scenario in found)
    if least > FULL:
        yield Finding("over-full", found[0].kind, found[0].id, 1, (least,))


def no_indicator(snapshot: Snapshot) -> Iterator[Finding]:
    watched = {indicator.scenario_id for indicator in snapshot.live(Indicator)}
    for number, scenario in enumerate(snapshot.live(Scenario), 1):
        if scenario.status == "accepted" and scenario.id not in watched:
            yield Finding("no-indicator", scenario.kind, scenario.id, number)


def no_horizon(snapshot: Snapshot) -> Iterator[Finding]:
    for number, scenario in enumerate(snapshot.live(Scenario), 1):
        if scenario.status == "accepted" and not scenario.horizon.strip():
            yield Finding("no-horizon", scenario.kind, scenario.id, number)


def no_assumption(snapshot: Snapshot) -> Iterator[Finding]:
    named = any(premise.premise == "assumption" for premise in snapshot.accepted(Premise))
    if snapshot.accepted(Judgement) and not named:
        yield Finding("no-assumption", "dossier", snapshot.dossier.id)


def no_alternative(snapshot: Snapshot) -> Iterator[Finding]:
    """Nothing says what would be seen if the judgements were wrong: no two explanations stand against each other."""
    if snapshot.accepted(Judgement) and len(snapshot.accepted(Hypothesis)) < 2:
        yield Finding("no-alternative", Hypothesis.kind, snapshot.dossier.id)


def no_so_what(snapshot: Snapshot) -> Iterator[Finding]:
    if snapshot.accepted(Judgement) and not any(item.text.strip() for item in snapshot.accepted(Implication)):
        yield Finding("no-so-what", "dossier", snapshot.dossier.id)


def wrong_weights(snapshot: Snapshot) -> Iterator[Finding]:
    found = snapshot.live(Criterion)
    total = sum(criterion.weight for criterion in found)
    if found and total != FULL:
        yield Finding("wrong-weights", found[0].kind, found[0].id, 1, (total,))


RULES: tuple[Rule, ...] = (
    no_passage,
    one_source,
    thin_confidence,
    unanswered,
    unknown_source,
    word_against_band,
    mixed_scales,
    vague_word,
    absolute_word,
    unrated_source,
    over_full,
    no_indicator,
    no_horizon,
    no_assumption,
    no_alternative,
    no_so_what,
    wrong_weights,
)


def _says(text: str, words: tuple[str, ...]) -> str:
    """The first of the words or phrases that stands in a text, however it is spelt, alone or after و، ف، ب، ل، ال. Empty for none."""
    folded = fold(text)
    return next((word for word in words if _pattern(word).search(folded)), "")


@cache
def _pattern(word: str) -> re.Pattern[str]:
    stem = r"\s+".join(re.escape(part) for part in fold(word).removeprefix("ال").split())
    return re.compile(rf"(?<!\w)[وف]?[بل]?(?:ال)?{stem}(?!\w)")


def _said_band(text: str) -> tuple[str, str] | None:
    """The word of the scale that a text uses, and its band."""
    return next(((word, code) for word, code in BAND_WORDS if _says(text, (word,))), None)
