"""Dealings that no rule speaks of: what the model sees, what it proposes, and that nothing hangs on its file."""

import pytest

from briefing.domain.document import Document
from briefing.domain.draft import Draft
from briefing.drafting import dealings
from briefing.drafting.dealing_features import Named, Text, features, lite, root
from briefing.drafting.draft import draft

TEXT = "ظلت الدوحة ملاذاً لقادة حماس."


def read(text: str) -> Draft:
    return draft(Document(name="report.txt", media_type="text/plain", sha256="0" * 64, text=text))


@pytest.fixture
def without_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dealings, "_table", dict)


def test_both_ways_between_two_are_looked_at_and_nobody_with_himself() -> None:
    words = ["تدعم", "بغداد", "دمشق", "و", "بغداد"]
    text = Text(words, [0] * 5, [Named(1, 1, "العراق", ""), Named(2, 2, "سوريا", ""), Named(4, 4, "العراق", "")])
    assert sorted(text.pairs()) == [(0, 1), (1, 0), (1, 2), (2, 1)]
    assert features(text, 0, 1) != features(text, 1, 0)


def test_two_sentences_apart_nobody_deals() -> None:
    text = Text(["أ", "ب"], [0, 2], [Named(0, 0, "x", ""), Named(1, 1, "y", "")])
    assert list(text.pairs()) == []


def test_words_are_likened_without_what_hangs_on_them() -> None:
    assert lite("والمساعدات") == lite("مساعدات")
    assert root("يدعمون") == root("دعمت")


def test_a_proposal_of_the_model_cites_the_sentence_and_says_that_no_rule_spoke() -> None:
    found = [one for one in read(TEXT).relations if one.reason.rule == "relation-read"]
    assert found
    for one in found:
        assert 0 < one.strength < 1 and one.sign in ("+", "-", "±")
        for passage in one.passages:
            assert TEXT[passage.start : passage.end].strip()


def test_what_rules_say_stands(without_file: None) -> None:
    text = "ترفض طهران خطة واشنطن. وتتهم أنقرة دمشق بإيواء المسلحين."
    ruled = {(one.source, one.target, one.sign) for one in read(text).relations}
    assert ruled == {("إيران", "الولايات المتحدة", "-"), ("تركيا", "سوريا", "-")}


def test_without_its_file_only_the_rules_speak(without_file: None) -> None:
    assert not [one for one in read(TEXT).relations if one.reason.rule == "relation-read"]
