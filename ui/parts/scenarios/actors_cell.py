"""Who wins and who loses in a scenario, as a cell of its column."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Scenario
from ui.context import Context
from ui.look import Look
from ui.look.paint import paint_glyph, paint_text
from ui.look.surfaces import paint_box
from ui.parts.scenarios.cells import Cell, Painted, column_of
from ui.text import tr


class _ActorsFace(Painted):
    def __init__(self, look: Look, stance: str) -> None:
        super().__init__(look, 28)
        self._stance = stance

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        side = theme.px(24)
        box = QRectF(self.width() - side, (self.height() - side) / 2, side, side)
        colors = theme.stance(self._stance)
        paint_box(painter, box, colors.fill, None, theme.scaled(4))
        paint_glyph(painter, box.adjusted(4, 4, -4, -4), self._stance, colors.ink)
        words = self.text() or tr("Scenarios", "Choose actors")
        room = QRectF(0, 0, box.left() - theme.px(8), self.height())
        paint_text(painter, room, words, theme.font("caption"), theme.c("ink" if self.text() else "muted"))
        painter.end()


class ActorsCell(Cell):
    """Who wins, or who loses; a click offers the dossier's actors."""

    def __init__(self, context: Context, name: str) -> None:
        super().__init__(context)
        self._name = name
        self._face = _ActorsFace(context.look, "p1" if name == "winners" else "n1")
        self._face.clicked.connect(self._open)
        column_of(self).addWidget(self._face)

    def show_scenario(self, snapshot: Snapshot, scenario: Scenario) -> None:
        super().show_scenario(snapshot, scenario)
        actors = (snapshot.get(Actor, actor_id) for actor_id in getattr(scenario, self._name))
        words = "، ".join(actor.name for actor in actors if actor is not None)
        self._face.setText(words)
        self._face.setToolTip(words)
        head = tr("Scenarios", "Winner") if self._name == "winners" else tr("Scenarios", "Loser")
        self._face.setAccessibleName(f"{head}: {words}")
        self._face.update()

    def _open(self) -> None:
        snapshot = self.context.snapshot
        if snapshot is None or self.scenario is None or self.context.store.read_only:
            return
        menu = QMenu(self)
        chosen = getattr(self.scenario, self._name)
        for actor in snapshot.live(Actor):
            action = QAction(actor.name, menu)
            action.setCheckable(True)
            action.setChecked(actor.id in chosen)
            action.triggered.connect(lambda on, actor_id=actor.id: self._set(actor_id, on))
            menu.addAction(action)
        if not menu.isEmpty():
            menu.popup(self._face.mapToGlobal(QPoint(0, self._face.height())))

    def _set(self, actor_id: str, on: bool) -> None:
        if self.scenario is not None:
            others = tuple(other for other in getattr(self.scenario, self._name) if other != actor_id)
            self.edit(**{self._name: (*others, actor_id) if on else others})
