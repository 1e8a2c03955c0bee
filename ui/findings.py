"""What a finding of the tradecraft check says: what is wrong, why it matters, and the way to mend it."""

from __future__ import annotations

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
    icon: str = "warning"


def words_of(finding: Finding) -> Words:
    short, why, link, icon = _table(finding)[finding.code]
    return Words(short, f"{_place(finding)}: {short}" if finding.number else short, why, link, icon)


def _place(finding: Finding) -> str:
    number = current_format().number(finding.number)
    if finding.kind == "judgement":
        return fill(tr("Findings", "Judgement %1"), number)
    if finding.kind == "scenario":
        return fill(tr("Findings", "Scenario %1"), letter(finding.number - 1))
    if finding.kind == "source":
        return fill(tr("Findings", "Source %1"), number)
    return tr("Findings", "Criteria")


def _table(finding: Finding) -> dict[str, tuple[str, str, str, str]]:
    numbers = current_format()
    fact = finding.facts[0] if finding.facts else ""
    shown = numbers.number(fact) if isinstance(fact, int) else fact
    percent = numbers.percent(fact) if isinstance(fact, int) else ""
    add, go = tr("Findings", "Add a passage"), tr("Findings", "Go to the wording")
    return {
        "no-passage": (
            tr("Findings", "no passage"),
            tr("Findings", "Add a passage, or move it to the open questions."),
            add,
            "warning",
        ),
        "one-source": (
            tr("Findings", "rests on one source"),
            tr("Findings", "If that source is wrong, so is the judgement."),
            add,
            "warning",
        ),
        "thin-confidence": (
            tr("Findings", "high confidence on one passage"),
            tr("Findings", "Confidence describes the support; one passage does not bear it."),
            tr("Findings", "Add a passage or lower the confidence"),
            "warning",
        ),
        "unanswered": (
            tr("Findings", "a passage contradicts it, unanswered"),
            tr("Findings", "Say in a note what you make of it, or change the judgement."),
            tr("Findings", "Go to the judgement"),
            "warning",
        ),
        "unknown-source": (
            tr("Findings", "only unknown sources carry it"),
            tr("Findings", "F and 6 mean unknown: nothing that is known supports it."),
            add,
            "warning",
        ),
        "word-against-band": (
            fill(tr("Findings", "“%1” is not the word of its range"), shown),
            tr("Findings", "Reader and range would understand two things. Change the wording or the range."),
            go,
            "warning",
        ),
        "mixed-scales": (
            tr("Findings", "likelihood and confidence in one sentence"),
            tr("Findings", "Likelihood is of the event, confidence of the evidence. Part them."),
            go,
            "warning",
        ),
        "vague-word": (
            fill(tr("Findings", "“%1” may mean many things"), shown),
            tr("Findings", "Use a word of the probability scale."),
            go,
            "warning",
        ),
        "absolute-word": (
            fill(tr("Findings", "“%1” is an absolute word"), shown),
            tr("Findings", "Assessments of the future are never certain. Use a word of the scale."),
            go,
            "warning",
        ),
        "unrated-source": (
            tr("Findings", "its reliability is not assessed"),
            fill(tr("Findings", "Judgements that rest on it: %1."), shown),
            tr("Findings", "Assess the source"),
            "info",
        ),
        "over-full": (
            fill(tr("Findings", "the likelihoods make more than a whole: %1"), percent),
            tr("Findings", "Even the low ends add up to more than 100. Change the ranges."),
            tr("Findings", "Go to the scenarios"),
            "warning",
        ),
        "no-indicator": (
            tr("Findings", "no indicator speaks for it"),
            tr("Findings", "Nobody will see it coming."),
            tr("Findings", "Add an indicator"),
            "info",
        ),
        "no-horizon": (
            tr("Findings", "no horizon"),
            tr("Findings", "It is not known when it may be judged."),
            tr("Findings", "Go to the scenario"),
            "info",
        ),
        "no-assumption": (
            tr("Findings", "No assumption is named"),
            tr("Findings", "What, if it changed, would bring the judgements down?"),
            tr("Findings", "Add an assumption"),
            "info",
        ),
        "no-so-what": (
            tr("Findings", "The judgements do not say what they mean"),
            tr("Findings", "Whoever decides asks: so what?"),
            tr("Findings", "Write it"),
            "info",
        ),
        "wrong-weights": (
            fill(tr("Findings", "the weights make %1"), percent),
            tr("Findings", "Weights should make 100, or the totals mislead."),
            tr("Findings", "Go to the criteria"),
            "warning",
        ),
    }
