"""The Arabic catalogue is whole and as new as the sources; what could never be found in it is refused."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "translations.py"


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", SCRIPT)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_nothing_is_unfinished_or_stale(translations: ModuleType) -> None:
    assert translations.problems() == []


@pytest.mark.parametrize(
    ("path", "area"),
    [
        ("labels.py", "labels"),
        ("window.py", "window"),
        ("widgets/chip.py", "widgets"),
        ("views/summary.py", "views_summary"),
        ("views/summary/cards.py", "views_summary"),
    ],
)
def test_areas_follow_the_folders(translations: ModuleType, path: str, area: str) -> None:
    assert translations.area_of(Path(path)) == area


def module_of(tmp_path: Path, code: str) -> Path:
    path = tmp_path / "view.py"
    path.write_text(code, encoding="utf-8")
    return path


def test_calls_are_found_wherever_they_stand(translations: ModuleType, tmp_path: Path) -> None:
    code = 'X = {"a": tr("C", "One " "text")}\ndef f(n): return text.tr("C", "%n thing(s)", n) + tr("C", "%n more", n=n)'
    found = [tuple(message) for message in translations.messages_in(module_of(tmp_path, code))]
    assert sorted(found) == [("C", "%n more", True), ("C", "%n thing(s)", True), ("C", "One text", False)]


@pytest.mark.parametrize(
    "call", ['tr("C", f"text {n}")', 'tr("C", name)', 'tr(context, "text")', 'tr("text")', 'tr("C", "a" + b)']
)
def test_texts_that_are_put_together_are_refused(translations: ModuleType, tmp_path: Path, call: str) -> None:
    with pytest.raises(ValueError, match="literal"):
        translations.messages_in(module_of(tmp_path, call))


def test_filling_writes_the_six_forms_and_refuses_fewer(
    translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "areas", lambda: {"x": [translations.Message("C", "%n passage(s)", True)]})
    forms = ["لا شواهد", "شاهد واحد", "شاهدان", "%n شواهد", "%n شاهداً", "%n شاهد"]
    translations.fill("x", {"%n passage(s)": forms})
    translations.update(tmp_path)
    assert translations.unfinished(tmp_path) == []
    assert translations.compile_catalogue(tmp_path).stat().st_size > 100
    with pytest.raises(ValueError, match="six forms"):
        translations.fill("x", {"%n passage(s)": forms[:5]})
    with pytest.raises(KeyError):
        translations.fill("x", {"Nothing": "لا شيء"})
