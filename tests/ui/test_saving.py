"""Charts as files: what is written is read back, and the drawing looks as the picture does."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from briefing import sample
from briefing.domain.errors import UserError
from briefing.store import Store
from ui.chart_menu import ChartMenu
from ui.charts.saving import SCALE
from ui.context import Context
from ui.feed import Feed
from ui.files import file_name, folder
from ui.look import Look
from ui.look.outlines import outlines
from ui.parts.actors.view import ActorsView
from ui.parts.scenarios.view import ScenariosView
from ui.settings import Settings
from ui.view import View

SVG = "{http://www.w3.org/2000/svg}"


class Desk:
    """The sample dossier, and the views on it."""

    def __init__(self, look: Look, folder: Path, qtbot: QtBot) -> None:
        self.store = Store.open(folder / "library.ihata", author="ليلى")
        self.context = Context(look, Settings(folder / "settings.ini"))
        self.context.store = self.store
        self.context.feed = Feed(self.store, self.context)
        self.context.show_dossier(sample.make(self.store))
        self.failures: list[Exception] = []
        self.said: list[str] = []
        self.context.failed.connect(self.failures.append)
        self.context.toast_asked.connect(lambda text, undo: self.said.append(text))
        self.qtbot = qtbot

    def show(self, view: View) -> View:
        snapshot = self.context.snapshot
        assert snapshot is not None
        self.qtbot.addWidget(view)
        view.resize(1080, 900)
        view.show()
        view.reload(snapshot, None)
        self.qtbot.waitExposed(view)
        return view


@pytest.fixture
def desk(look: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(look, tmp_path, qtbot)
    yield made
    made.context.tasks.stop_all()
    made.context.feed.close()
    made.store.close()


def menus(view: View) -> list[ChartMenu]:
    return [menu for menu in view.findChildren(ChartMenu) if menu.isVisible()]


def check(desk: Desk, menu: ChartMenu, folder: Path) -> None:
    """Saves both files of a chart, reads them, and compares them as pictures."""
    png, svg = folder / "رسم.png", folder / "رسم.svg"
    menu.save(png)
    menu.save(svg)
    assert not desk.failures
    image = QImage(str(png))
    tree = ElementTree.parse(svg).getroot()
    assert not [part for part in tree.iter() if part.tag in (f"{SVG}text", f"{SVG}image")]
    assert tree.findtext(f"{SVG}title") == menu.chart.title() != ""
    width, height = (int(float(part)) for part in tree.attrib["viewBox"].split()[2:])
    assert (image.width(), image.height()) == (SCALE * width, SCALE * height)
    drawn = QImage(image.size(), QImage.Format.Format_RGB32)
    drawn.fill(Qt.GlobalColor.white)
    painter = QPainter(drawn)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    assert difference(image, drawn) < 0.02, menu.chart.title()


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of two pictures of one size, 0 … 1, seen from so far away that edges of letters do not count."""
    small = [image.scaled(120, 120, mode=Qt.TransformationMode.SmoothTransformation) for image in (one, other)]
    grey = [image.convertToFormat(QImage.Format.Format_Grayscale8) for image in small]
    bytes_ = [bytes(image.constBits()) for image in grey]
    return sum(abs(a - b) for a, b in zip(*bytes_, strict=True)) / len(bytes_[0]) / 255


def test_charts_of_the_actors_are_saved_as_they_are_seen(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    view = desk.show(ActorsView(desk.context))
    assert isinstance(view, ActorsView)
    (power,) = menus(view)
    check(desk, power, tmp_path)
    view.open_issue()
    (axis,) = menus(view)
    check(desk, axis, tmp_path)
    view.open_influence()
    deep = view.depths.influence
    assert deep is not None
    qtbot.waitUntil(lambda: bool(deep.together.bars) and deep.chart.isVisible())
    found = menus(view)
    assert {menu.chart.title() for menu in found} >= {"التأثير والتأثّر", "القوة النسبية", "التقارب", "التباعد", "الانخراط"}
    for menu in found:
        check(desk, menu, tmp_path)


def test_charts_of_the_scenarios_are_saved_as_they_are_seen(desk: Desk, tmp_path: Path) -> None:
    view = desk.show(ScenariosView(desk.context))
    assert isinstance(view, ScenariosView)
    titles = set()
    for page in ("table", "indicators"):
        view.show_page(page)
        for menu in menus(view):
            titles.add(menu.chart.title())
            check(desk, menu, tmp_path)
    assert titles == {"ممَّ يتألف المجموع", "الحساسية", "مسار الاحتمال"}


def test_every_chart_says_itself_in_one_sentence(desk: Desk, qtbot: QtBot) -> None:
    view = desk.show(ActorsView(desk.context))
    assert isinstance(view, ActorsView)
    view.open_issue()
    view.open_influence()
    influence, issue, power = view.depths.influence, view.depths.issue, view.side.power
    assert influence is not None and issue is not None and power.chart is not None
    qtbot.waitUntil(lambda: bool(influence.chart.moved))
    for chart in (influence.chart, issue.chart, power.chart):
        sentence = chart.accessibleDescription()
        assert sentence and ". " not in sentence and len(sentence) < 200


def test_the_picture_bears_the_classification_and_the_folder_is_kept(desk: Desk, tmp_path: Path) -> None:
    view = desk.show(ActorsView(desk.context))
    (menu,) = menus(view)
    place = tmp_path / "محفوظات"
    place.mkdir()
    menu.save(place / "a.png")
    assert folder(desk.context.settings) == place
    image = QImage(str(place / "a.png"))
    fill, _ = desk.context.look.theme.classification(desk.context.snapshot.dossier.classification)
    corner = {image.pixelColor(x, 2 * 34).name() for x in range(2 * 24, 2 * 60)}
    assert fill.name() in corner
    assert desk.said[-1].startswith("كُتب") and "a.png" in desk.said[-1]


def test_what_cannot_be_written_is_told_and_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    view = desk.show(ActorsView(desk.context))
    (menu,) = menus(view)
    menu.save(tmp_path / "nowhere" / "a.svg")
    menu.save(tmp_path / "a.bmp")
    assert [error.code for error in desk.failures if isinstance(error, UserError)] == ["export-failed", "export-failed"]
    assert not (tmp_path / "nowhere").exists() and not {path.stem for path in tmp_path.iterdir()} & {"a", ".a"}


def test_the_table_is_copied_as_spreadsheets_read_it(desk: Desk, qtbot: QtBot) -> None:
    view = desk.show(ActorsView(desk.context))
    assert isinstance(view, ActorsView)
    view.open_influence()
    deep = view.depths.influence
    assert deep is not None
    qtbot.waitUntil(lambda: bool(deep.chart.moved))
    deep.plane.menu.copy()
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0][:3] == ["الفاعل", "التأثير", "التأثّر"] and len(lines) == 1 + len(deep.chart.moved)
    for line, moved in zip(lines[1:], sorted(deep.chart.moved, key=lambda one: -one.strength), strict=True):
        assert (line[0], float(line[1]), float(line[2])) == (moved.name, moved.influence, moved.dependence)
        assert float(line[3]) == moved.influence - moved.dependence


def test_the_menu_turns_the_chart_into_its_table_and_back(desk: Desk) -> None:
    view = desk.show(ActorsView(desk.context))
    assert isinstance(view, ActorsView)
    card = view.side.power
    table = next(action for action in card.menu.menu().actions() if action.text() == "اعرضه جدولاً")
    table.trigger()
    assert card.table.isVisible() and not card.chart.isVisible()
    assert card.table.rowCount() == len(card.chart.dots)
    table.trigger()
    assert card.chart.isVisible()


@pytest.mark.parametrize(
    ("title", "name"),
    [("النفوذ / الاهتمام: ٢", "النفوذ الاهتمام ٢"), ("\u2068دمشق\u2069 × ", "دمشق ×"), ("", "ihata")],
)
def test_a_title_becomes_a_name_that_every_system_takes(title: str, name: str) -> None:
    assert file_name(title) == name


def test_outlined_letters_are_as_wide_as_the_text_and_stand_at_its_side(look: Look) -> None:
    from PySide6.QtCore import QRectF

    font: QFont = look.theme.font("label")
    room = QRectF(10, 10, 300, 24)
    right = outlines("التأثير والتأثّر", font, room, Qt.AlignmentFlag.AlignRight, Qt.LayoutDirection.RightToLeft).boundingRect()
    left = outlines("التأثير والتأثّر", font, room, Qt.AlignmentFlag.AlignLeft, Qt.LayoutDirection.RightToLeft).boundingRect()
    assert abs(right.right() - room.right()) < 3 and abs(left.left() - room.left()) < 3
    assert room.top() <= right.top() and right.bottom() <= room.bottom() + 2
