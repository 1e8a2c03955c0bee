"""Sentences on screen: English sources with the Arabic catalogue, counts in six forms, islands for what is put in.

Write `tr("Context", "Literal text")`, and for a count `tr("Context", "%n passage(s)", n)`: both strings literal, the
context one word for the place (usually the class), `%1` … `%9` for values that `fill` puts in. Nothing else is found by
packaging/translations.py, which extracts these calls; an f-string is refused there.
"""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, Qt, QTranslator

from briefing.arabic.format import Format, isolate
from ui.look.tokens import RESOURCES

_CATALOGUES = RESOURCES / "translations"
_HOLE = re.compile(r"%([1-9])")
# letters only: digits and punctuation of the same blocks have no direction of their own
_ARABIC = re.compile(
    r"[\u05d0-\u05ea\u0620-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f\ufb1d-\ufdff\ufe70-\ufefc]"
)
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_STRONG = re.compile(rf"{_ARABIC.pattern}|{_LATIN.pattern}")
_ISLAND = re.compile(r"[\u2066-\u2068][^\u2066-\u2069]*\u2069")
_RLM = "\u200f"


class _Language:
    """What the functions below speak: the catalogue (None for English) and the way numbers are written."""

    catalogue: QTranslator | None = None
    format = Format()


def install_translators(app: QCoreApplication, language: str = "ar") -> None:
    """Gives the application our catalogue and Qt's own words; `language` "en" shows the sources as they are."""
    _Language.catalogue = None
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if language != "ar":
        return
    for folder, name in ((_qt_folder(), "qtbase_ar"), (_CATALOGUES, "ihata_ar")):
        translator = QTranslator(app)
        if translator.load(name, str(folder)):
            app.installTranslator(translator)
            _Language.catalogue = translator


def set_format(numbers: Format) -> None:
    """From now on numbers in sentences are written so."""
    _Language.format = numbers


def current_format() -> Format:
    return _Language.format


def tr(context: str, source: str, n: int | None = None) -> str:
    """The text in the language of the application; with `n`, in the form for that count, `%n` being the number."""
    if n is None:
        return QCoreApplication.translate(context, source)
    catalogue = _Language.catalogue
    found = catalogue.translate(context, source, None, n) if catalogue else ""
    return (found or source).replace("%n", _Language.format.number(n))


def fill(template: str, *values: str | int) -> str:
    """Puts values in place of %1, %2 …, each as an island (`isolate`); whole numbers in the chosen digits."""
    shown = [isolate(_Language.format.number(value) if isinstance(value, int) else value) for value in values]
    return _HOLE.sub(lambda hole: shown[int(hole[1]) - 1], template)


def direction(text: str) -> Qt.LayoutDirection:
    """The direction of the script that most letters belong to, those put in as islands apart; right to left without any."""
    text = _ISLAND.sub("", text)
    if len(_LATIN.findall(text)) > len(_ARABIC.findall(text)):
        return Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft


def rtl(text: str) -> str:
    """A text for a label of Qt's own, which would stand at the left if it began with a Latin letter or only had digits."""
    first = _STRONG.search(text)
    return text if first and _ARABIC.match(first[0]) else _RLM + text


def _qt_folder() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
