"""Every rule that the draft knows says why, in Arabic, with the word that set it off."""

import re
from pathlib import Path

import pytest

from briefing.domain.records import Actor
from briefing.drafting.actors import _CERTAIN
from ui.reasons import _templates, reason

DRAFTING = Path(__file__).parents[2] / "briefing" / "drafting"
RULE = re.compile(r'"((?:relation|scenario|judgement|event|place)-[a-z]+)"')


def rules() -> list[str]:
    written = {rule for file in DRAFTING.glob("*.py") for rule in RULE.findall(file.read_text("utf-8"))}
    actors = {f"actor-{use}" for use in _CERTAIN}
    return sorted(written | actors)


@pytest.mark.parametrize("rule", rules())
def test_each_rule_has_its_sentence(rule: str, look: object) -> None:
    assert rule in _templates()


def test_a_reason_is_arabic_and_quotes_its_cue(look: object) -> None:
    said = reason(Actor(id="a", dossier_id="d", name="روسيا", rule="actor-state", cue="موسكو"))
    assert said == "«\u2068موسكو\u2069» اسم دولة"


def test_what_a_person_made_needs_no_reason(look: object) -> None:
    assert reason(Actor(id="a", dossier_id="d", name="روسيا")) == ""
