"""The actor matrix as a person uses it: by keys and mouse, and what the store holds after it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.domain.records import Actor, Issue, Relation, Source, Stand
from briefing.domain.spans import Span
from briefing.store import Store
from briefing.store.operations import editing, evidence, relations
from tests.ui.actors_world import TEXT, World, press
from ui.context import Context, Subject
from ui.feed import Feed
from ui.look import Look
from ui.look.paint import broken
from ui.parts.actors.citing import offered, passages_menu
from ui.parts.actors.view import ActorsView
from ui.settings import Settings
from ui.views.actors import ActorsTab


@pytest.fixture
def world(look: Look, qtbot: QtBot, tmp_path: Path) -> Iterator[World]:
    made = World(Store.open(tmp_path / "library.ihata", author="ليلى"), look, tmp_path)
    qtbot.addWidget(made.view)
    made.view.show()
    qtbot.waitExposed(made.view)
    yield made
    made.context.feed.close()
    made.store.close()


def bare(text: str) -> str:
    """A sentence without the marks of its islands."""
    return text.translate(dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200f")))


# -- what is shown


def test_actors_stand_by_blocs_and_those_without_one_last(world: World) -> None:
    assert world.names() == ["بغداد", "تيار", "دمشق", "طهران", "أنقرة"]
    assert [row.opens for row in world.view.table.matrix.content.rows] == [False, False, True, True, True]
    world.view.tools.set_sort("name")
    assert world.names() == ["بغداد", "تيار", "دمشق", "طهران", "أنقرة"]  # who is only proposed comes last
    assert not any(row.bloc or row.opens for row in world.view.table.matrix.content.rows)


def test_a_cell_is_spoken_in_full(world: World) -> None:
    said = world.cell("أنقرة", "دمشق").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.replace("\u2068", "").replace("\u2069", "") == "أنقرة تجاه دمشق: تحفّظ، لا شواهد، مقترح"


def test_names_stand_at_the_right_and_the_first_column_beside_them(world: World) -> None:
    table = world.view.table
    first, last = table.visualRect(table.matrix.index(0, 0)), table.visualRect(table.matrix.index(0, 4))
    assert first.left() > last.right()
    assert table.rows.geometry().left() >= table.viewport().geometry().right()
    assert table.corner.geometry().left() == table.rows.geometry().left()


def test_blocs_are_parted_by_a_gap(world: World) -> None:
    table = world.view.table
    inside = table.cell_rect(table.visualRect(table.matrix.index(0, 0)), table.matrix.index(0, 0)).left()
    within = table.cell_rect(table.visualRect(table.matrix.index(0, 1)), table.matrix.index(0, 1))
    beyond = table.cell_rect(table.visualRect(table.matrix.index(0, 2)), table.matrix.index(0, 2))
    assert (inside - within.right(), within.left() - beyond.right()) == (2, 6)


def test_without_actors_there_is_a_way_to_the_first_one(world: World, qtbot: QtBot) -> None:
    for actor in world.store.find(Actor):
        editing.remove(world.store, Actor, actor.id)
    assert world.view.layers.currentIndex() == 0
    world.view.add(Actor)
    assert world.view.layers.currentIndex() == 1
    assert [actor.name for actor in world.store.find(Actor)] == ["فاعل جديد"]


# -- keys


@pytest.mark.parametrize(("key", "stance"), [(n + 1, code) for n, code in enumerate(("p2", "p1", "z0", "n1", "n2", "mx", "uk"))])
def test_digits_write_the_stance_and_undo_takes_it_back(world: World, qtbot: QtBot, key: int, stance: str) -> None:
    world.go("بغداد", "طهران")
    press(world, qtbot, Qt.Key(int(Qt.Key.Key_0) + key))
    relation = world.relation("بغداد", "طهران")
    assert relation is not None and relation.stance == stance
    assert world.context.subject == Subject("relation", relation.id)
    world.context.undo()
    assert world.relation("بغداد", "طهران") is None
    assert world.view.side.cell.chip.text == "بلا تقدير"


@pytest.mark.parametrize("digit", ["٥", "۵", "5"])
def test_digits_of_any_script_write(world: World, digit: str) -> None:
    world.go("بغداد", "تيار")
    event = QKeyEvent(QEvent.Type.KeyPress, 0x660 + 5, Qt.KeyboardModifier.NoModifier, digit)
    QApplication.sendEvent(world.view.table, event)
    relation = world.relation("بغداد", "تيار")
    assert relation is not None and relation.stance == "n2"


def test_other_digits_write_nothing(world: World, qtbot: QtBot) -> None:
    world.go("بغداد", "طهران")
    for key in (Qt.Key.Key_0, Qt.Key.Key_8, Qt.Key.Key_9):
        press(world, qtbot, key)
    assert world.relation("بغداد", "طهران") is None


def test_nothing_is_written_on_the_diagonal(world: World, qtbot: QtBot) -> None:
    world.view.table.setCurrentIndex(world.cell("دمشق", "دمشق"))
    assert world.context.subject == Subject("actor", world["دمشق"])
    press(world, qtbot, Qt.Key.Key_1)
    assert world.relation("دمشق", "دمشق") is None


def test_arrows_go_where_they_point(world: World, qtbot: QtBot) -> None:
    world.go("بغداد", "تيار")
    press(world, qtbot, Qt.Key.Key_Left)
    assert world.context.subject == Subject("relation", world.relation("بغداد", "دمشق").id)
    press(world, qtbot, Qt.Key.Key_Down)
    assert world.context.subject == Subject("pair", f"{world['تيار']}:{world['دمشق']}")


def test_enter_accepts_a_proposal_and_its_actors(world: World, qtbot: QtBot) -> None:
    world.go("أنقرة", "دمشق")
    assert ActorsTab.pending(world.snapshot) == 2
    press(world, qtbot, Qt.Key.Key_Return)
    assert world.relation("أنقرة", "دمشق").status == "accepted"
    assert ActorsTab.pending(world.snapshot) == 0
    world.context.undo()
    assert world.relation("أنقرة", "دمشق").status == "proposed"


def test_writing_over_a_proposal_accepts_it(world: World, qtbot: QtBot) -> None:
    world.go("أنقرة", "دمشق")
    press(world, qtbot, Qt.Key.Key_5)
    relation = world.relation("أنقرة", "دمشق")
    assert (relation.id, relation.stance, relation.status) == (world.proposal, "n2", "accepted")


def test_delete_empties_a_cell_and_rejects_a_proposal(world: World, qtbot: QtBot) -> None:
    said: list[tuple[str, bool]] = []
    world.context.toast_asked.connect(lambda text, undo: said.append((text, undo)))
    before = world.relation("دمشق", "بغداد")
    world.go("دمشق", "بغداد")
    press(world, qtbot, Qt.Key.Key_Delete)
    assert world.relation("دمشق", "بغداد") is None and said == [("أُفرغت الخلية", True)]
    assert world.context.subject == Subject("pair", f"{world['دمشق']}:{world['بغداد']}")
    world.context.undo()
    assert world.relation("دمشق", "بغداد") == before
    world.go("أنقرة", "دمشق")
    press(world, qtbot, Qt.Key.Key_Delete)
    assert world.relation("أنقرة", "دمشق").status == "rejected" and said[1:] == [("رُفض المقترح", True)]
    assert world.view.table.matrix.cell(world.cell("أنقرة", "دمشق")) is None


def test_the_legend_speaks_of_numbers_only_where_cells_show_them(world: World) -> None:
    view = world.view
    assert view.table.shows_counts and "الرقم" in view.pane.legend.words.text()
    for n in range(20):
        world.add(Actor, name=f"فاعل {n}")
    assert not view.table.shows_counts and "الرقم" not in view.pane.legend.words.text()


def test_names_of_columns_stand_in_lines_where_they_fit_and_upright_where_not(world: World) -> None:
    columns = world.view.table.columns
    assert not columns.upright
    editing.edit(world.store, Actor, world["طهران"], name="الجمهورية المستقلةالطويلةالاسم")
    assert columns.upright


@pytest.mark.parametrize("name", ["قصير", "حلفاء طهران", "تنظيم الدولة الإسلامية في العراق والشام"])
def test_a_broken_name_is_the_whole_name(world: World, name: str) -> None:
    font = world.context.look.theme.font("caption")
    lines = broken(name, font, 60, 3)
    assert " ".join(lines) == name and len(lines) <= 3


def test_under_the_names_the_selected_cell_is_brought_into_view(world: World, qtbot: QtBot) -> None:
    for n in range(30):
        world.add(Actor, name=f"فاعل {n}")
    view = world.view
    view.resize(700, 500)
    last = view.table.matrix.content.rows[-1].id
    assert view.reveal("pair", f"{last}:{world['بغداد']}")
    QApplication.processEvents()
    where = view.table.viewport().mapTo(view.front.viewport(), view.table.visualRect(view.table.currentIndex()).center())
    names = view.table.columns.mapTo(view.front.viewport(), QPoint(0, view.table.columns.height())).y()
    assert 0 <= names <= where.y() <= view.front.viewport().height()
    assert not view.table.verticalScrollBar().isVisible()


def test_space_asks_for_the_evidence_and_insert_adds_an_actor(world: World, qtbot: QtBot) -> None:
    asked: list[str] = []
    world.context.page_asked.connect(asked.append)
    world.go("دمشق", "بغداد")
    press(world, qtbot, Qt.Key.Key_Space)
    assert asked == ["margin"]
    press(world, qtbot, Qt.Key.Key_Insert)
    assert "فاعل جديد" in world.names()
    assert world.view.side.actor.name.hasFocus() and world.view.side.actor.name.selectedText() == "فاعل جديد"
    qtbot.keyClicks(world.view.side.actor.name, "Riyadh")
    world.view.side.actor.name.flush()
    assert "Riyadh" in {actor.name for actor in world.store.find(Actor)}


@pytest.mark.parametrize("key", [Qt.Key.Key_C, 0x0624])
def test_copy_is_a_table_of_words(world: World, key: int) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.ControlModifier, "")
    QApplication.sendEvent(world.view.table, event)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0] == ["", *world.names()]
    assert lines[3] == ["دمشق", "موقف مزدوج", "", "", "", ""]


# -- the layer of influence, orders, a block from a spreadsheet


def to_influence(world: World, qtbot: QtBot) -> None:
    qtbot.mouseClick(world.view.tools.layers._segments["influence"], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("digit", range(5))
def test_in_the_layer_of_influence_digits_write_how_much_the_row_moves(world: World, qtbot: QtBot, digit: int) -> None:
    to_influence(world, qtbot)
    world.go("دمشق", "بغداد")
    press(world, qtbot, Qt.Key(int(Qt.Key.Key_0) + digit))
    relation = world.relation("دمشق", "بغداد")
    assert (relation.influence, relation.stance) == (digit, "mx")
    said = world.cell("دمشق", "بغداد").data(Qt.ItemDataRole.AccessibleTextRole)
    assert "تأثير" in said and "٠١٢٣٤"[digit] in said
    for meaningless in (Qt.Key.Key_5, Qt.Key.Key_9):
        press(world, qtbot, meaningless)
    assert world.relation("دمشق", "بغداد") == relation
    world.context.undo()
    assert world.relation("دمشق", "بغداد").influence is None


def test_influence_says_nothing_about_a_stance_that_nobody_has_judged(world: World, qtbot: QtBot) -> None:
    to_influence(world, qtbot)
    world.go("بغداد", "طهران")
    press(world, qtbot, Qt.Key.Key_4)
    relation = world.relation("بغداد", "طهران")
    assert (relation.stance, relation.influence) == ("", 4)
    qtbot.mouseClick(world.view.tools.layers._segments["stance"], Qt.MouseButton.LeftButton)
    assert "بلا تقدير" in world.cell("بغداد", "طهران").data(Qt.ItemDataRole.AccessibleTextRole)
    assert world.view.side.cell.chip.text == "بلا تقدير"
    world.view.grab()
    to_influence(world, qtbot)
    press(world, qtbot, Qt.Key.Key_Delete)
    assert world.relation("بغداد", "طهران") is None


def test_emptying_an_influence_leaves_the_stance(world: World, qtbot: QtBot) -> None:
    to_influence(world, qtbot)
    world.go("أنقرة", "دمشق")
    press(world, qtbot, Qt.Key.Key_3)
    assert world.relation("أنقرة", "دمشق").status == "proposed"
    press(world, qtbot, Qt.Key.Key_Delete)
    relation = world.relation("أنقرة", "دمشق")
    assert (relation.influence, relation.stance, relation.status) == (None, "n1", "proposed")


def test_by_closeness_those_who_stand_alike_are_neighbours(world: World, qtbot: QtBot) -> None:
    for one, two in (("بغداد", "طهران"), ("طهران", "بغداد"), ("تيار", "أنقرة"), ("أنقرة", "تيار")):
        relations.set_relation(world.store, world.dossier, world[one], world[two], stance="p2")
    for one, two in (("بغداد", "تيار"), ("طهران", "أنقرة")):
        relations.set_relation(world.store, world.dossier, world[one], world[two], stance="n2")
    world.view.tools.set_sort("closeness")

    def together() -> bool:
        names = world.names()
        return all(abs(names.index(a) - names.index(b)) == 1 for a, b in (("بغداد", "طهران"), ("تيار", "أنقرة")))

    qtbot.waitUntil(together)
    assert not any(row.bloc for row in world.view.table.matrix.content.rows)
    tasks: list[object] = []
    world.context.tasks.started.connect(tasks.append)
    world.add(Issue, name="المراقبة")
    assert tasks == []  # nothing that the order rests on has changed


def paste(world: World, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier, "")
    QApplication.sendEvent(world.view.table, event)


def test_a_block_is_pasted_as_one_operation_from_the_current_cell_on(world: World) -> None:
    said: list[str] = []
    world.context.toast_asked.connect(lambda text, undo: said.append(text))
    before = {(one.from_id, one.to_id): one for one in world.store.find(Relation)}
    world.go("بغداد", "تيار")
    paste(world, "دعم قوي\t−١\tهراء\n+\t\t؟")
    assert world.relation("بغداد", "تيار").stance == "p2" and world.relation("بغداد", "دمشق").stance == "n1"
    assert world.relation("تيار", "طهران").stance == "uk"
    assert world.relation("تيار", "تيار") is None and world.relation("تيار", "دمشق") is None
    assert "٣ خلايا" in said[-1] and "غير مفهومة" in said[-1]
    world.context.undo()
    assert {(one.from_id, one.to_id): one for one in world.store.find(Relation)} == before


def test_what_was_copied_is_pasted_back_by_its_names(world: World, qtbot: QtBot) -> None:
    press(world, qtbot, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    for name in ("دمشق", "بغداد"):
        for relation in world.store.find(Relation, from_id=world[name]):
            editing.remove(world.store, Relation, relation.id)
    world.view.tools.set_sort("name")
    world.go("طهران", "أنقرة")
    paste(world, copied)
    assert world.relation("دمشق", "بغداد").stance == "mx" and world.relation("بغداد", "دمشق").stance == "p1"


def test_numbers_are_pasted_as_positions_on_issues(world: World) -> None:
    first, second = (world.add(Issue, name=name) for name in ("المراقبة", "الخط"))
    assert world.view.reveal("pair", f"{world['دمشق']}:{first}")
    paste(world, "-3\t٤\nتحفّظ\t9\n")
    found = {(stand.actor_id, stand.issue_id): stand.stance for stand in world.store.find(Stand)}
    assert found == {
        (world["دمشق"], first): "-3",
        (world["دمشق"], second): "4",
        (world["طهران"], first): "-2",
    }


def test_a_spreadsheet_may_write_its_numbers_with_a_nought_and_a_title_in_its_corner(world: World, qtbot: QtBot) -> None:
    said: list[str] = []
    world.context.toast_asked.connect(lambda text, undo: said.append(text))
    to_influence(world, qtbot)
    world.go("طهران", "أنقرة")
    paste(world, "التأثير\tدمشق\tبغداد\r\nبغداد\t3.0\t\r\nتيار\t٤٫٠\t2\r\nغريب\t1\t1\r\n")
    found = {
        (name, other): world.relation(name, other) for name, other in (("بغداد", "دمشق"), ("تيار", "دمشق"), ("تيار", "بغداد"))
    }
    assert [one.influence for one in found.values()] == [3, 4, 2]
    assert "٣ خلايا" in said[-1] and "قيمتان خارج المصفوفة" in said[-1]


def test_a_large_block_is_written_beside_ones_work_as_one_operation(world: World, qtbot: QtBot) -> None:
    for n in range(20):
        world.add(Actor, name=f"فاعل {n}")
    to_influence(world, qtbot)
    before = {one.id: one for one in world.store.find(Relation)}
    ids = [row.id for row in world.view.table.matrix.content.rows]
    world.view.table.setCurrentIndex(world.view.table.matrix.index(0, 0))
    size = len(world.names())
    paste(world, "\n".join("\t".join(str((row + column) % 5) for column in range(size)) for row in range(size)))
    qtbot.waitUntil(lambda: not world.context.tasks.running)
    cells = world.view.table.matrix.content.cells
    shown = {ends: cell.influence for ends, cell in cells.items()}
    wanted = {(a, b): (n + m) % 5 for n, a in enumerate(ids) for m, b in enumerate(ids) if a != b}
    assert shown == wanted and len(wanted) > 300
    world.context.undo()
    assert {one.id: one for one in world.store.find(Relation)} == before


def test_the_card_tells_how_much_the_row_moves_the_column(world: World, qtbot: QtBot) -> None:
    to_influence(world, qtbot)
    world.go("دمشق", "بغداد")
    assert world.view.side.cell.measure.text() == "التأثير المباشر: بلا تقدير"
    press(world, qtbot, Qt.Key.Key_3)
    assert bare(world.view.side.cell.measure.text()) == "التأثير المباشر: ٣ من ٤"


# -- dragging


def drag(world: World, qtbot: QtBot, row: str, column: str, up: int) -> None:
    """Presses the mouse on a cell, moves it so many pixels up and lets it go."""
    table = world.view.table
    start = table.visualRect(world.cell(row, column)).center()
    qtbot.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for n in range(1, abs(up) + 1, 4):
        where = QPointF(start.x(), start.y() - (n if up > 0 else -n))
        move = QMouseEvent(
            QEvent.Type.MouseMove, where, table.viewport().mapToGlobal(where), Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(table.viewport(), move)
    qtbot.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=start)


@pytest.mark.parametrize(("up", "stance"), [(17, "p2"), (-17, "z0"), (-33, "n1"), (400, "p2"), (-400, "n2")])
def test_the_selected_cell_is_dragged_towards_support_or_away_from_it(world: World, qtbot: QtBot, up: int, stance: str) -> None:
    world.go("بغداد", "دمشق")
    drag(world, qtbot, "بغداد", "دمشق", up)
    assert world.relation("بغداد", "دمشق").stance == stance
    assert world.view.table.current_ids() == (world["بغداد"], world["دمشق"])  # it stays the selected one
    world.context.undo()
    assert world.relation("بغداد", "دمشق").stance == "p1"


def test_influence_is_dragged_too_and_another_cell_is_only_selected(world: World, qtbot: QtBot) -> None:
    to_influence(world, qtbot)
    world.go("بغداد", "دمشق")
    drag(world, qtbot, "بغداد", "دمشق", 49)
    assert world.relation("بغداد", "دمشق").influence == 3
    before = world.relation("دمشق", "بغداد")
    table = world.view.table
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(world.cell("دمشق", "بغداد")).center())
    assert table.current_ids() == (world["دمشق"], world["بغداد"]) and world.relation("دمشق", "بغداد") == before
    drag(world, qtbot, "دمشق", "بغداد", 5)
    assert world.relation("دمشق", "بغداد") == before  # too little to be meant


# -- which stances are looked at


def source(world: World) -> str:
    return editing.add(
        world.store,
        Source,
        world.dossier,
        name="a.txt",
        media_type="text/plain",
        sha256="0",
        text=TEXT,
        paragraphs=((0, len(TEXT), 0),),
    ).id


def shade(world: World, row: str, column: str) -> int:
    """How dark the middle of a cell is, 0 … 255."""
    table = world.view.table
    place = table.visualRect(world.cell(row, column))
    picture = table.viewport().grab(place).toImage()
    return min(picture.pixelColor(x, picture.height() // 2).lightness() for x in range(8, picture.width() - 8))


@pytest.mark.parametrize(
    ("shown", "seen"),
    [("support", {"دعم"}), ("oppose", {"تحفّظ"}), ("unclear", {"مزدوج"}), ("proposed", {"تحفّظ"}), ("bare", {"دعم", "تحفّظ"})],
)
def test_stances_that_are_not_looked_at_are_faded(world: World, qtbot: QtBot, shown: str, seen: set[str]) -> None:
    cells = {"دعم": ("بغداد", "دمشق"), "تحفّظ": ("أنقرة", "دمشق"), "مزدوج": ("دمشق", "بغداد")}
    evidence.attach(world.store, "relation", world.relation("دمشق", "بغداد").id, source(world), Span(0, 20), "support")
    before = {name: shade(world, *ends) for name, ends in cells.items()}
    world.view.tools.set_filter(shown)
    after = {name: shade(world, *ends) for name, ends in cells.items()}
    assert {name for name in cells if after[name] == before[name]} == seen
    assert all(after[name] > before[name] for name in cells if name not in seen)
    world.view.tools.set_filter("all")
    assert {name: shade(world, *ends) for name, ends in cells.items()} == before


def test_the_card_says_what_a_cell_rests_on_and_what_became_of_it(world: World, qtbot: QtBot) -> None:
    grounds = world.view.side.cell.grounds
    world.go("بغداد", "دمشق")
    assert grounds.passages.text == "بلا شاهد"
    press(world, qtbot, Qt.Key.Key_5)
    assert "ليلى" in grounds.last.text() and "ميل إلى الدعم ← معارضة قوية" in grounds.last.text()
    said = [action.text() for action in grounds.menu().actions() if not action.isSeparator()]
    assert len(said) == 3 and "معارضة قوية" in said[0] and said[-1] == "افتح سجل التغييرات"
    relation = world.relation("بغداد", "دمشق")
    evidence.attach(world.store, "relation", relation.id, source(world), Span(0, 20), "support")
    assert grounds.passages.text == "شاهد واحد"
    world.context.undo()
    world.context.undo()
    assert grounds.passages.text == "بلا شاهد" and "ميل إلى الدعم" in grounds.last.text()
    height = world.view.side.cell.height()
    world.go("بغداد", "طهران")
    QApplication.processEvents()
    assert not grounds.isVisible() and world.view.side.cell.height() == height  # nothing moves from cell to cell


# -- what the matrix of issues comes to


def test_rows_and_columns_of_issues_are_summed_up_beside_them(world: World) -> None:
    first, second = (world.add(Issue, name=name) for name in ("المراقبة", "الخط"))
    for name, issue, stance in (
        ("بغداد", first, "4"), ("بغداد", second, "-2"), ("دمشق", first, "1"), ("طهران", first, "-4"), ("تيار", first, "mx")
    ):  # fmt: skip
        relations.set_stand(world.store, world.dossier, world[name], issue, stance=stance)
    pane = world.view.pane
    assert not pane.actors.isVisible() and not pane.issues.isVisible()
    assert world.view.reveal("issue", first)
    QApplication.processEvents()
    assert pane.actors.isVisible() and pane.issues.isVisible()
    assert pane.actors.leanings[world["بغداد"]] == (1, 1) and pane.issues.leanings[first] == (2, 1)
    said = bare(pane.issues.accessibleDescription())
    assert "المراقبة: مع ٢، ضد ١" in said and "الخط: مع ٠، ضد ١" in said
    relations.set_stand(world.store, world.dossier, world["تيار"], first, stance="-1")
    assert pane.issues.leanings[first] == (2, 2)
    world.context.undo()
    assert pane.issues.leanings[first] == (2, 1)


def test_the_sums_stand_beside_their_rows_and_under_their_columns(world: World) -> None:
    for n in range(3):
        world.add(Issue, name=f"قضية {n}")
    assert world.view.reveal("issue", world.store.find(Issue)[0].id)
    QApplication.processEvents()
    table, pane = world.view.table, world.view.pane
    for record_id, _, place in pane.actors.places():
        row = next(n for n, heading in enumerate(table.matrix.content.rows) if heading.id == record_id)
        cell = table.cell_rect(table.visualRect(table.matrix.index(row, 0)), table.matrix.index(row, 0))
        middle = table.viewport().mapTo(pane, cell.center().toPoint()).y()
        assert abs(pane.actors.mapTo(pane, place.center().toPoint()).y() - middle) <= 1
    for n, (_, _, place) in enumerate(pane.issues.places()):
        cell = table.visualRect(table.matrix.index(0, n))
        middle = table.viewport().mapTo(pane, cell.center()).x()
        assert abs(pane.issues.mapTo(pane, place.center().toPoint()).x() - middle) <= 2
    right = pane.actors.mapTo(pane, QPoint(pane.actors.width(), 0)).x()
    left = table.viewport().mapTo(pane, table.visualRect(table.matrix.index(0, 2)).topLeft()).x()
    assert 0 <= left - right <= 16  # beside the last column, not at the far end of the card


def test_unaccepted_stances_are_not_counted(world: World) -> None:
    issue = world.add(Issue, name="المراقبة")
    world.add(Stand, actor_id=world["بغداد"], issue_id=issue, stance="4", status="proposed")
    assert world.view.reveal("issue", issue)
    assert issue not in world.view.pane.issues.leanings


# -- the card


def test_f2_opens_the_fields_and_escape_gives_the_keyboard_back(world: World, qtbot: QtBot) -> None:
    card = world.view.side.cell
    world.go("دمشق", "بغداد")
    assert not card.is_editing
    press(world, qtbot, Qt.Key.Key_F2)
    assert card.is_editing and card.stances.first().hasFocus()
    qtbot.keyClick(card.stances.first(), Qt.Key.Key_Escape)
    assert not card.is_editing and world.view.table.hasFocus()


def test_the_card_writes_stance_influence_and_reasons(world: World, qtbot: QtBot) -> None:
    card = world.view.side.cell
    world.go("دمشق", "بغداد")
    card.set_editing(True)
    qtbot.mouseClick(card.stances._buttons["n1"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.influence._segments[3], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(card.rationale, " 2013")
    card.rationale.flush()
    relation = world.relation("دمشق", "بغداد")
    assert (relation.stance, relation.influence, relation.rationale) == ("n1", 3, " 2013حذر")
    assert card.chip.text == "تحفّظ" and card.reverse_chip.text == "ميل إلى الدعم"


def test_what_is_being_typed_survives_changes_and_goes_to_its_own_cell(world: World, qtbot: QtBot) -> None:
    card = world.view.side.cell
    world.go("دمشق", "بغداد")
    card.set_editing(True)
    card.rationale.setFocus()
    qtbot.keyClicks(card.rationale, "abc")
    relations.set_relation(world.store, world.dossier, world["بغداد"], world["تيار"], stance="n2")
    assert card.rationale.toPlainText().startswith("abc")
    world.go("بغداد", "دمشق")
    assert world.relation("دمشق", "بغداد").rationale == "abcحذر"
    assert world.relation("بغداد", "دمشق").rationale == ""
    assert card.rationale.toPlainText() == ""


def test_undo_shows_the_former_reasons(world: World, qtbot: QtBot) -> None:
    card = world.view.side.cell
    world.go("دمشق", "بغداد")
    card.set_editing(True)
    qtbot.keyClicks(card.rationale, "abc")
    card.rationale.flush()
    world.context.undo()
    assert card.rationale.toPlainText() == "حذر" == world.relation("دمشق", "بغداد").rationale


def test_sentences_that_name_both_ends_are_offered_as_evidence(world: World) -> None:
    world.add(Source, name="a.txt", media_type="text/plain", sha256="0", text=TEXT, paragraphs=((0, len(TEXT), 0),))
    world.go("دمشق", "بغداد")
    relation = world.relation("دمشق", "بغداد")
    found = [span.of(TEXT) for _, span in offered(world.snapshot, relation)]
    assert found == ["وتتحفظ دمشق على مطالب بغداد.", "تخشى دمشق نفوذ طهران في البلاد."]
    passages_menu(world.view, world.context, relation).actions()[0].trigger()
    (passage,) = [passage for passage, _ in world.snapshot.passages(world.relation("دمشق", "بغداد").evidence)]
    assert passage.quote == found[0] == TEXT[passage.start : passage.end]
    assert world.view.table.matrix.cell(world.cell("دمشق", "بغداد")).count == 1
    assert found[0] not in [span.of(TEXT) for _, span in offered(world.snapshot, world.relation("دمشق", "بغداد"))]


# -- actors


def test_a_click_on_a_name_shows_the_actor_and_his_fields_are_kept(world: World, qtbot: QtBot) -> None:
    table, card = world.view.table, world.view.side.actor
    where = QPoint(table.rows.width() // 2, table.rows.sectionViewportPosition(2) + 10)
    qtbot.mouseClick(table.rows.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert world.context.subject == Subject("actor", world["دمشق"])
    assert card.isVisible() and card.name.text() == "دمشق"
    card.aliases.setText("")
    qtbot.keyClicks(card.aliases, "Damascus, Syria")
    card.aliases.flush()
    card.influence.setValue(38)
    card.bloc.setCurrentText("الإقليم")
    card.bloc.lineEdit().editingFinished.emit()
    actor = world.store.get(Actor, world["دمشق"])
    assert (actor.aliases, actor.influence, actor.bloc) == (("Damascus", "Syria"), 38, "الإقليم")
    for _ in range(3):
        world.context.undo()
    assert world.store.get(Actor, world["دمشق"]).bloc == "سوريا" and card.bloc.currentText() == "سوريا"


def test_a_name_is_never_emptied(world: World) -> None:
    card = world.view.side.actor
    world.view.reveal("actor", world["دمشق"])
    card.name.clear()
    card.name.committed.emit("")
    assert world.store.get(Actor, world["دمشق"]).name == "دمشق"


@pytest.mark.parametrize("typed", ["٧٥", "75"])
def test_influence_is_typed_in_either_digits_and_emptied(world: World, qtbot: QtBot, typed: str) -> None:
    field = world.view.side.actor.influence
    world.view.reveal("actor", world["دمشق"])
    field.lineEdit().setText(typed)
    field.interpretText()
    assert world.store.get(Actor, world["دمشق"]).influence == 75
    assert field.text() == "٧٥"
    field.lineEdit().setText("")
    field.interpretText()
    assert world.store.get(Actor, world["دمشق"]).influence is None


def test_deleting_and_merging_can_be_undone(world: World) -> None:
    said: list[tuple[str, bool]] = []
    world.context.toast_asked.connect(lambda text, undo: said.append((text, undo)))
    before = world.store.snapshot(world.dossier)
    world.view.reveal("actor", world["طهران"])
    world.view.side.actor.remove()
    assert "طهران" not in world.names()
    world.context.undo()
    assert world.store.snapshot(world.dossier) == before
    world.view.reveal("actor", world["بغداد"])
    world.view.side.actor.merge_with(world.snapshot.get(Actor, world["تيار"]))
    assert world.store.get(Actor, world["بغداد"]).aliases == ("تيار",)
    assert world.names() == ["بغداد", "دمشق", "طهران", "أنقرة"]
    world.context.undo()
    assert world.store.snapshot(world.dossier) == before
    assert [undo for _, undo in said] == [True, True]


# -- actor × issue


def test_the_second_matrix_begins_with_an_issue(world: World, qtbot: QtBot) -> None:
    qtbot.mouseClick(world.view.tools.switch._segments["stand"], Qt.MouseButton.LeftButton)
    assert world.view.pane.empty.isVisible() and not world.view.table.isVisible()
    qtbot.mouseClick(world.view.pane.add_issue, Qt.MouseButton.LeftButton)
    assert [issue.name for issue in world.store.find(Issue)] == ["قضية جديدة"]
    assert world.view.table.isVisible() and world.view.side.issue.isVisible()


@pytest.mark.parametrize(("key", "stance"), [(n + 1, code) for n, code in enumerate(("4", "2", "0", "-2", "-4", "mx", "uk"))])
def test_digits_write_positions_on_issues(world: World, qtbot: QtBot, key: int, stance: str) -> None:
    issue = world.add(Issue, name="المراقبة")
    assert world.view.reveal("pair", f"{world['دمشق']}:{issue}")
    press(world, qtbot, Qt.Key(int(Qt.Key.Key_0) + key))
    (stand,) = world.store.find(Stand, actor_id=world["دمشق"], issue_id=issue)
    assert stand.stance == stance and world.context.subject == Subject("stand", stand.id)
    world.view.side.cell.salience.setValue(90)
    assert world.store.get(Stand, stand.id).salience == 90
    assert world.view.table.matrix.cell(world.view.table.currentIndex()).salience == 90


# -- going, staying


def test_reveal_goes_to_the_matrix_that_has_it(world: World) -> None:
    issue = world.add(Issue, name="المراقبة")
    stand = relations.set_stand(world.store, world.dossier, world["دمشق"], issue, stance="2")
    assert world.view.reveal("stand", stand.id) and world.view.tools.kind == "stand"
    assert world.view.reveal("relation", world.proposal) and world.view.tools.kind == "relation"
    assert world.view.table.current_ids() == (world["أنقرة"], world["دمشق"])
    assert not world.view.reveal("relation", "nothing")


def test_a_change_elsewhere_keeps_what_is_selected(world: World) -> None:
    world.go("دمشق", "بغداد")
    added = world.add(Actor, name="الرياض", bloc="العراق")
    assert added in {row.id for row in world.view.table.matrix.content.rows}
    assert world.view.table.current_ids() == (world["دمشق"], world["بغداد"])
    assert world.view.side.cell.isVisible()


def test_a_view_built_anew_takes_over_what_is_selected(world: World, qtbot: QtBot) -> None:
    world.go("دمشق", "بغداد")
    again = ActorsView(world.context)
    qtbot.addWidget(again)
    again.reload(world.snapshot, None)
    assert again.table.current_ids() == (world["دمشق"], world["بغداد"])


def test_where_there_is_no_room_beside_it_the_cards_go_under_the_matrix(world: World, qtbot: QtBot) -> None:
    beside = world.view.side.mapTo(world.view, QPoint(0, 0)).y()
    world.view.resize(700, 760)
    qtbot.waitUntil(lambda: world.view.side.mapTo(world.view, QPoint(0, 0)).y() > beside + 100)
    assert world.view.table.width() > 500


# -- power and interest


def placed(world: World) -> None:
    issue = world.add(Issue, name="المراقبة")
    for name, influence, salience in (("بغداد", 60, 90), ("دمشق", 38, 80), ("طهران", 75, 20)):
        editing.edit(world.store, Actor, world[name], influence=influence)
        relations.set_stand(world.store, world.dossier, world[name], issue, stance="2", salience=salience)


def test_the_grid_shows_who_has_both_numbers_and_names_the_others(world: World, qtbot: QtBot) -> None:
    power = world.view.side.power
    assert power.chart is None and power.missing.text() == "يظهر هنا كل فاعل قُدّر نفوذه وأهمية قضية واحدة له على الأقل."
    placed(world)
    world.go("دمشق", "بغداد")
    assert [(dot.name, dot.stance, dot.asked) for dot in power.chart.dots] == [
        ("بغداد", "", True),
        ("دمشق", "mx", False),
        ("طهران", "", False),
    ]
    assert power.chart.selected == world["دمشق"]
    assert all(name in power.missing.text() for name in ("تيار", "أنقرة"))
    assert "دمشق" in power.chart.accessibleName() and "أساسي" in power.chart.accessibleDescription()


def test_a_click_on_a_dot_selects_its_actor(world: World, qtbot: QtBot) -> None:
    placed(world)
    chart = world.view.side.power.chart
    qtbot.waitUntil(lambda: chart.isVisible() and chart.ground().width() > 100)
    where = chart.points()[2].toPoint()
    qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert world.context.subject == Subject("actor", world["طهران"])
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert world.context.subject == Subject("actor", world["بغداد"])


def test_f2_turns_the_chart_into_its_numbers(world: World, qtbot: QtBot) -> None:
    placed(world)
    power = world.view.side.power
    power.chart.setFocus()
    qtbot.keyClick(power.chart, Qt.Key.Key_F2)
    assert power.table.isVisible() and not power.chart.isVisible()
    assert [power.table.item(1, column).text() for column in range(4)] == [
        "\u2068دمشق\u2069",
        "\u200f٣٨",
        "\u200f٨٠",
        "معنيّ محدود النفوذ",
    ]
    qtbot.keyClick(power.table, Qt.Key.Key_F2)
    assert power.chart.isVisible()


# -- findings


def test_the_deepest_rift_is_said_only_of_what_is_accepted(world: World, qtbot: QtBot) -> None:
    assert world.view.pane.findings.sentences() == []
    relations.set_relation(world.store, world.dossier, world["بغداد"], world["تيار"], stance="n2")
    relations.set_relation(world.store, world.dossier, world["تيار"], world["بغداد"], stance="n1")
    qtbot.waitUntil(lambda: bool(world.view.pane.findings.sentences()))
    (said,) = world.view.pane.findings.sentences()
    assert said.startswith("أعمق انقسام: ") and all(name in said for name in ("بغداد", "تيار", "العراق"))


# -- for reading only


def test_a_library_for_reading_only_is_not_written_to(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    writer = Store.open(tmp_path / "library.ihata")
    world = World(writer, look, tmp_path)
    qtbot.addWidget(world.view)
    reader = Store.open(tmp_path / "library.ihata", read_only=True)
    context = Context(look, Settings(tmp_path / "settings.ini"))
    context.store, context.feed = reader, Feed(reader, context)
    context.show_dossier(world.dossier)
    failures: list[Exception] = []
    context.failed.connect(failures.append)
    view = ActorsView(context)
    qtbot.addWidget(view)
    view.reload(context.snapshot, None)
    view.reveal("pair", f"{world['بغداد']}:{world['طهران']}")
    for key in (Qt.Key.Key_1, Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_F2):
        qtbot.keyClick(view.table, key)
    assert failures == [] and not view.side.cell.is_editing
    assert len(reader.find(Relation)) == 3 and len(reader.find(Actor)) == 5
    assert not view.side.cell.edit.isEnabled() and view.side.cell.edit.toolTip()
    reader.close()
    writer.close()
