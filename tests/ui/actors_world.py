"""A small dossier of actors and the view on it, as the window would have it, for the tests of the actor matrix."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Item, Relation
from briefing.store import Store
from briefing.store.operations import dossiers, editing
from ui.context import Context
from ui.feed import Feed
from ui.look import Look
from ui.parts.actors.view import ActorsView
from ui.settings import Settings

TEXT = "تخشى دمشق نفوذ طهران في البلاد. وتتحفظ دمشق على مطالب بغداد. وتراقب أنقرة التقارب."
BLOCS = {"بغداد": "العراق", "تيار": "العراق", "دمشق": "سوريا", "طهران": "الإقليم", "أنقرة": ""}


class World:
    """A dossier with five actors, one of them proposed, two issues, and the view on it as the window would have it."""

    def __init__(self, store: Store, look: Look, folder: Path) -> None:
        self.store = store
        self.dossier = dossiers.create(store, "ملف").id
        self.ids = {
            name: self.add(Actor, name=name, bloc=bloc, status="proposed" if name == "أنقرة" else "accepted")
            for name, bloc in BLOCS.items()
        }
        self.proposal = self.add(
            Relation, from_id=self["أنقرة"], to_id=self["دمشق"], stance="n1", status="proposed", rule="stance", cue="تراقب"
        )
        self.add(Relation, from_id=self["دمشق"], to_id=self["بغداد"], stance="mx", rationale="حذر")
        self.add(Relation, from_id=self["بغداد"], to_id=self["دمشق"], stance="p1")
        self.context = Context(look, Settings(folder / "settings.ini"))
        self.context.store = store
        self.context.feed = Feed(store, self.context)
        self.context.show_dossier(self.dossier)
        self.failures: list[Exception] = []
        self.context.failed.connect(self.failures.append)
        self.view = ActorsView(self.context)
        self.context.feed.changed.connect(lambda changes: self.view.reload(self.snapshot, changes))
        self.view.reload(self.snapshot, None)
        self.view.resize(1100, 760)

    def __getitem__(self, name: str) -> str:
        return self.ids[name]

    def add(self, cls: type[Item], **values: object) -> str:
        return editing.add(self.store, cls, self.dossier, **values).id

    @property
    def snapshot(self) -> Snapshot:
        assert self.context.snapshot is not None
        return self.context.snapshot

    def cell(self, row: str, column: str) -> QModelIndex:
        return self.view.table.matrix.place(self[row], self[column])

    def go(self, row: str, column: str) -> None:
        assert self.view.reveal("pair", f"{self[row]}:{self[column]}")
        self.view.table.setFocus()

    def relation(self, row: str, column: str) -> Relation | None:
        found = self.store.find(Relation, from_id=self[row], to_id=self[column])
        return found[0] if found else None

    def names(self) -> list[str]:
        return [row.name for row in self.view.table.matrix.content.rows]


def press(world: World, qtbot: QtBot, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(world.view.table, key, keys)
