"""For whom a brief is: what stands in it, and what must not."""

import dataclasses
from collections.abc import Iterator

import pytest

from briefing.brief import Variant, compose
from briefing.brief.variants import AUDIENCES, EXTENTS
from tests.sample_dossier import snapshot


def texts(value: object) -> Iterator[str]:
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif isinstance(value, str):
        yield value


def keys(variant: Variant) -> list[str]:
    return [section.key for section in compose(snapshot(), variant=variant, notes=True).sections]


def test_names_of_sources_go_to_a_colleague_only() -> None:
    for audience in AUDIENCES:
        said = " ".join(texts(compose(snapshot(), variant=Variant(audience), notes=True)))
        assert ("أمن الحدود بعد سقوط نظام الأسد" in said) == (audience == "colleague"), audience
        assert ("scan" in said) == (audience == "colleague"), audience
        assert ("يُطلب رأي الدائرة القانونية" in said) == (audience == "colleague"), audience
        assert "قد تنضم أنقرة" not in said


def test_outside_no_number_points_to_what_is_not_there() -> None:
    brief = compose(snapshot(), variant=Variant("outside"), notes=True)
    assert keys(Variant("outside")) == ["judgements", "so-what", "scenarios", "descriptions", "actors", "indicators", "scales"]
    assert brief.cited == "" and not any(getattr(one, "citations", ()) for one in parts(brief.sections))


def parts(value: object) -> Iterator[object]:
    if dataclasses.is_dataclass(value):
        yield value
        for field in dataclasses.fields(value):
            yield from parts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from parts(item)


def test_one_page_is_what_must_be_said() -> None:
    assert keys(Variant("leadership", "page")) == ["judgements", "so-what", "scenarios", "questions", "asked-today"]
    assert "descriptions" not in keys(Variant("colleague", "standard")) and "descriptions" in keys(Variant("colleague"))


@pytest.mark.parametrize("audience", AUDIENCES)
def test_a_longer_extent_leaves_nothing_out(audience: str) -> None:
    shown = [set(keys(Variant(audience, extent))) for extent in EXTENTS]  # type: ignore[arg-type]
    assert shown[0] < shown[1] <= shown[2]


def test_numbers_of_passages_begin_at_one_in_every_variant() -> None:
    for extent in ("standard", "full"):
        brief = compose(snapshot(), variant=Variant("leadership", extent))  # type: ignore[arg-type]
        (evidence,) = next(section for section in brief.sections if section.key == "evidence").blocks
        assert [item.number for item in evidence.items] == list(range(1, len(evidence.items) + 1))  # type: ignore[union-attr]
