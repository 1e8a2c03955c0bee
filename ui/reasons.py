"""Why the program proposes something, in a sentence: the rule, and the word of the text that set it off."""

from __future__ import annotations

from briefing.domain.records import Item
from ui.text import fill, tr


def reason(item: Item) -> str:
    """Empty where a person made the item."""
    template = _templates().get(item.rule, "")
    if not template and item.rule:
        template = tr("Reasons", "From “%1”") if item.cue else tr("Reasons", "From the text's own wording")
    return fill(template, item.cue) if template else ""


def _templates() -> dict[str, str]:
    return {
        "actor-organisation": tr("Reasons", "“%1” is in the lexicon of organisations"),
        "actor-state": tr("Reasons", "“%1” is the name of a state"),
        "actor-head": tr("Reasons", "“%1” opens the name of an organisation"),
        "actor-capital": tr("Reasons", "“%1” stands for its government here"),
        "actor-government": tr("Reasons", "“%1” names a government"),
        "actor-seat": tr("Reasons", "“%1” stands for who sits there"),
        "actor-person": tr("Reasons", "“%1” is in the lexicon of persons"),
        "actor-learnt": tr("Reasons", "“%1” reads like a name"),
        "actor-people": tr("Reasons", "“%1” names a people for its state"),
        "actor-nisba": tr("Reasons", "“%1” says whose it is"),
        "actor-back": tr("Reasons", "“%1” goes back to a name said before"),
        "relation-verb": tr("Reasons", "The verb “%1” says how the one stands towards the other"),
        "relation-noun": tr("Reasons", "“%1” says how the one stands towards the other"),
        "relation-participle": tr("Reasons", "“%1” describes how the one stands towards the other"),
        "relation-opinion": tr("Reasons", "It is said of him: “%1”"),
        "relation-charge": tr("Reasons", "He is charged with it: “%1”"),
        "relation-read": tr("Reasons", "Taken from the words around the two; no rule speaks of it"),
        "relation-between": tr("Reasons", "“%1” between the two"),
        "scenario-numbered": tr("Reasons", "The text numbers it: “%1”"),
        "scenario-ordinal": tr("Reasons", "The text numbers it: “%1”"),
        "scenario-listed": tr("Reasons", "It stands in a list of scenarios"),
        "scenario-condition": tr("Reasons", "The text makes it depend: “%1”"),
        "scenario-weighed": tr("Reasons", "The text says how likely it is: “%1”"),
        "warning-cue": tr("Reasons", "The text warns: “%1”"),
        "warning-heading": tr("Reasons", "It stands under the heading “%1”"),
        "judgement-cue": tr("Reasons", "“%1” marks an assessment"),
        "judgement-centre": tr("Reasons", "The sentence is near the centre of the text"),
        "event-date": tr("Reasons", "Dated in the text: “%1”"),
        "place-listed": tr("Reasons", "“%1” is in the lexicon of places"),
        "place-noun": tr("Reasons", "“%1” follows a noun that names places"),
        "issue-head": tr("Reasons", "“%1” opens what somebody takes a stance on"),
        "issue-repeated": tr("Reasons", "The text names it again and again, and somebody takes a stance on it"),
        "indicator-named": tr("Reasons", "The text names it as a sign to watch for: “%1”"),
        "implication-cue": tr("Reasons", "“%1” says what follows"),
        "premise-question": tr("Reasons", "The text asks it"),
        "premise-gap": tr("Reasons", "“%1” says that something is not known"),
        "premise-assumption": tr("Reasons", "“%1” says what it rests on"),
    }
