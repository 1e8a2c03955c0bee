"""Sentences that name somebody are found whatever the spelling, those that name both first."""

from briefing.arabic.naming import sentences_naming

TEXT = "وصل الوفد إلى أنقره. تتحفظ دمشق على مطالب بغداد.\nوتُراقب أنقرة التقارب بين دِمَشق وبغداد. لا شيء هنا."


def found(*names: list[str]) -> list[str]:
    return [span.of(TEXT) for span in sentences_naming(TEXT, *names)]


def test_those_that_name_both_come_first() -> None:
    assert found(["أنقرة"], ["دمشق"]) == ["وتُراقب أنقرة التقارب بين دِمَشق وبغداد.", "وصل الوفد إلى أنقره."]


def test_any_of_the_names_will_do_and_empty_ones_name_nobody() -> None:
    assert found(["سوريا", "دمشق"]) == ["تتحفظ دمشق على مطالب بغداد.", "وتُراقب أنقرة التقارب بين دِمَشق وبغداد."]
    assert found([" "], ["دمشق"]) == []
