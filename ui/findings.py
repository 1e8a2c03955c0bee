"""What a finding of the tradecraft check says: what is wrong, why it matters, and the way to mend it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from briefing.analysis.tradecraft import Finding
from ui.subjects import letter
from ui.text import current_format, fill, tr


@dataclass(frozen=True, slots=True)
class Words:
    """`short` stands under the card of what it is about; `title`, `why` and `link` in the list of findings."""

    short: str
    title: str
    why: str
    link: str
    icon: str


def words_of(finding: Finding) -> Words:
    short, why, link = _SAYS[finding.code](_fact(finding))
    icon = "info" if finding.code in _FOR_INFORMATION else "warning"
    return Words(short, f"{_place(finding)}: {short}" if finding.number else short, why, link, icon)


def short_of(key: str) -> str:
    """What a finding objects to, by its `key` alone; empty for a rule that is no more."""
    code, *words = key.split(":")
    return _SAYS[code]((*words, "")[0])[0] if code in _SAYS else ""


def _fact(finding: Finding) -> str:
    """The first of its facts as it is read; empty where it has none."""
    fact, numbers = (*finding.facts, "")[0], current_format()
    if isinstance(fact, str):
        return fact
    return numbers.percent(fact) if finding.code in _IN_PER_CENT else numbers.number(fact)


def _place(finding: Finding) -> str:
    number = current_format().number(finding.number)
    if finding.kind == "judgement":
        return fill(tr("Findings", "Judgement %1"), number)
    if finding.kind == "scenario":
        return fill(tr("Findings", "Scenario %1"), letter(finding.number - 1))
    if finding.kind == "source":
        return fill(tr("Findings", "Source %1"), number)
    return tr("Findings", "Criteria")


def _add_passage() -> str:
    return tr("Findings", "Add a passage")


def _go_to_wording() -> str:
    return tr("Findings", "Go to the wording")


_FOR_INFORMATION = frozenset({"unrated-source", "no-indicator", "no-horizon", "no-assumption", "no-alternative", "no-so-what"})
_IN_PER_CENT = frozenset({"over-full", "wrong-weights"})
# by the code of the rule, from its fact: what is wrong, why it matters, what the link says
_SAYS: dict[str, Callable[[str], tuple[str, str, str]]] = {
    "no-passage": lambda _: (
        tr("Findings", "no passage"),
        tr("Findings", "Add a passage, or move it to the open questions."),
        _add_passage(),
    ),
    "one-source": lambda _: (
        tr("Findings", "rests on one source"),
        tr("Findings", "If that source is wrong, so is the judgement."),
        _add_passage(),
    ),
    "thin-confidence": lambda _: (
        tr("Findings", "high confidence on one passage"),
        tr("Findings", "Confidence describes the support; one passage does not bear it."),
        tr("Findings", "Add a passage or lower the confidence"),
    ),
    "unanswered": lambda _: (
        tr("Findings", "a passage contradicts it, unanswered"),
        tr("Findings", "Say in a note what you make of it, or change the judgement."),
        tr("Findings", "Go to the judgement"),
    ),
    "unknown-source": lambda _: (
        tr("Findings", "only unknown sources carry it"),
        tr("Findings", "F and 6 mean unknown: nothing that is known supports it."),
        _add_passage(),
    ),
    "word-against-band": lambda word: (
        fill(tr("Findings", "“%1” is not the word of its range"), word),
        tr("Findings", "Reader and range would understand two things. Change the wording or the range."),
        _go_to_wording(),
    ),
    "mixed-scales": lambda _: (
        tr("Findings", "likelihood and confidence in one sentence"),
        tr("Findings", "Likelihood is of the event, confidence of the evidence. Part them."),
        _go_to_wording(),
    ),
    "vague-word": lambda word: (
        fill(tr("Findings", "“%1” may mean many things"), word),
        tr("Findings", "Use a word of the probability scale."),
        _go_to_wording(),
    ),
    "absolute-word": lambda word: (
        fill(tr("Findings", "“%1” is an absolute word"), word),
        tr("Findings", "Assessments of the future are never certain. Use a word of the scale."),
        _go_to_wording(),
    ),
    "unrated-source": lambda count: (
        tr("Findings", "its reliability is not assessed"),
        fill(tr("Findings", "Judgements that rest on it: %1."), count),
        tr("Findings", "Assess the source"),
    ),
    "over-full": lambda total: (
        fill(tr("Findings", "the likelihoods make more than a whole: %1"), total),
        tr("Findings", "Even the low ends add up to more than 100. Change the ranges."),
        tr("Findings", "Go to the scenarios"),
    ),
    "no-indicator": lambda _: (
        tr("Findings", "no indicator speaks for it"),
        tr("Findings", "Nobody will see it coming."),
        tr("Findings", "Add an indicator"),
    ),
    "no-horizon": lambda _: (
        tr("Findings", "no horizon"),
        tr("Findings", "It is not known when it may be judged."),
        tr("Findings", "Go to the scenario"),
    ),
    "no-assumption": lambda _: (
        tr("Findings", "No assumption is named"),
        tr("Findings", "What, if it changed, would bring the judgements down?"),
        tr("Findings", "Add an assumption"),
    ),
    "no-alternative": lambda _: (
        tr("Findings", "No hypothesis competes with the judgements"),
        tr("Findings", "Nothing says what would be seen if they were wrong."),
        tr("Findings", "Open the hypotheses"),
    ),
    "no-so-what": lambda _: (
        tr("Findings", "The judgements do not say what they mean"),
        tr("Findings", "Whoever decides asks: so what?"),
        tr("Findings", "Write it"),
    ),
    "wrong-weights": lambda total: (
        fill(tr("Findings", "the weights make %1"), total),
        tr("Findings", "Weights should make 100, or the totals mislead."),
        tr("Findings", "Go to the criteria"),
    ),
}
