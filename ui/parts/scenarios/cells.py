"""The cells of the scenario columns: each shows one side of one scenario and lets it be edited in place."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Actor, Driver, Scenario
from briefing.domain.scales import band_of
from briefing.store.operations import editing, scenarios
from ui import labels
from ui.context import Context
from ui.look import Look
from ui.look.paint import paint_glyph, paint_impact, paint_probability, paint_text
from ui.look.surfaces import paint_box, text_width
from ui.parts.summary.judgement_editor import RangeEditor
from ui.text import current_format, fill, tr
from ui.widgets.fields import TextField
from ui.widgets.themed import Themed


class Cell(QWidget):
    """A cell of one scenario; `show_scenario` brings it up to date without throwing away what is being typed.

    `first_line` is the height of its first line in px before zoom: in a row, all first lines stand on one level.
    """

    first_line: ClassVar[int] = 28

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.scenario: Scenario | None = None

    def show_scenario(self, snapshot: Snapshot, scenario: Scenario) -> None:
        self.scenario = scenario

    def edit(self, **values: object) -> None:
        if self.scenario is not None:
            self.context.do(editing.edit, Scenario, self.scenario.id, origin=self, **values)


class _Painted(Themed, QAbstractButton):
    """A painted value that opens its editor on a click, Enter, Space or F2."""

    def __init__(self, look: Look, height: int) -> None:
        super().__init__()
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.follow(look)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(self._height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.click()
        else:
            super().keyPressEvent(event)


class _LikelihoodFace(_Painted):
    def __init__(self, look: Look) -> None:
        super().__init__(look, 60)
        self.low: int | None = None
        self.high: int | None = None
        self.index = 0

    def show_range(self, low: int | None, high: int | None, index: int) -> None:
        self.low, self.high, self.index = low, high, index
        self.setAccessibleName(f"{tr('Scenarios', 'Likelihood')}: {self._word()} {self._range()}")
        self.update()

    def _word(self) -> str:
        return labels.band("" if self.low is None or self.high is None else band_of(self.low, self.high).code)

    def _range(self) -> str:
        return "" if self.low is None or self.high is None else current_format().percent_range(self.low, self.high)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        line = QRectF(0, 0, self.width(), theme.px(28))
        paint_text(painter, line, self._word(), theme.font("label", 600), theme.c("ink"))
        right = line.right() - max(text_width(self._word(), theme.font("label", 600)) + theme.px(12), theme.px(96))
        paint_text(painter, QRectF(0, 0, max(right, 1), line.height()), self._range(), theme.font("caption"), theme.c("ink2"))
        bar = QRectF(0, theme.px(34), self.width(), theme.px(20))
        paint_probability(painter, bar, self.low, self.high, theme, color=theme.series(self.index).color, tall=True)
        painter.end()


class LikelihoodCell(Cell):
    """Word, range and bar; a click opens the range for editing."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._face = _LikelihoodFace(context.look)
        self._face.clicked.connect(self._open)
        column = column_of(self)
        column.addWidget(self._face)

    def show_scenario(self, snapshot: Snapshot, scenario: Scenario) -> None:
        super().show_scenario(snapshot, scenario)
        index = [other.id for other in snapshot.live(Scenario)].index(scenario.id)
        self._face.show_range(scenario.likelihood_low, scenario.likelihood_high, index)

    def _open(self) -> None:
        if self.scenario is None or self.context.store.read_only:
            return
        popup = _Popup(self)
        editor = RangeEditor(self.context)
        editor.show_range(self.scenario.likelihood_low, self.scenario.likelihood_high)
        editor.changed.connect(lambda low, high: self.edit(likelihood_low=low, likelihood_high=high))
        popup.hold(editor, self._face)


class _Popup(QFrame):
    """A small surface over the window for one editor; a click elsewhere or Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("popup", True)

    def hold(self, editor: QWidget, under: QWidget) -> None:
        column = QVBoxLayout(self)
        column.addWidget(editor)
        self.adjustSize()
        corner = under.mapToGlobal(QPoint(under.width() - self.sizeHint().width(), under.height()))
        self.move(corner)
        self.show()
        editor.setFocus()


class _ImpactFace(_Painted):
    def __init__(self, look: Look) -> None:
        super().__init__(look, 28)
        self.impact = 0

    def show_impact(self, impact: int) -> None:
        self.impact = impact
        self.setAccessibleName(f"{tr('Scenarios', 'Impact')}: {self._words()}")
        self.update()

    def _words(self) -> str:
        """«سلبي بالغ · ٥ من ٥»."""
        if not self.impact:
            return labels.impact(0)
        return f"{labels.impact(self.impact)} · {fill(tr('Scenarios', '%1 of %2'), abs(self.impact), 5)}"

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        width = theme.px(58)
        squares = QRectF(self.width() - width, 0, width, self.height())
        paint_impact(painter, squares, abs(self.impact), theme)
        words = QRectF(0, 0, squares.left() - theme.px(12), self.height())
        paint_text(painter, words, self._words(), theme.font("caption"), theme.c("ink2" if self.impact else "muted"))
        painter.end()


class ImpactCell(Cell):
    """Five squares and the words; a click offers the values."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._face = _ImpactFace(context.look)
        self._face.clicked.connect(self._open)
        column_of(self).addWidget(self._face)

    def show_scenario(self, snapshot: Snapshot, scenario: Scenario) -> None:
        super().show_scenario(snapshot, scenario)
        self._face.show_impact(scenario.impact_sign * scenario.impact)

    def _open(self) -> None:
        if self.context.store.read_only:
            return
        menu = QMenu(self)
        for value in (*range(5, 0, -1), 0, *range(-1, -6, -1)):
            action = QAction(labels.impact(value), menu)
            sign = (value > 0) - (value < 0)
            action.triggered.connect(lambda _=False, s=sign, v=abs(value): self.edit(impact_sign=s, impact=v))
            menu.addAction(action)
        menu.popup(self._face.mapToGlobal(QPoint(0, self._face.height())))


class LinesCell(Cell):
    """The drivers, one a line, written as in a list; the marks of the list are painted beside them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.field = TextField(context.look, tr("Scenarios", "One driver a line"), token="label", least=28, most=160, quiet=True)
        self.field.committed.connect(self._edit)
        self.field.textChanged.connect(self.update)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(context.look.theme.px(14))
        row.addWidget(self.field)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.context.look.theme
        layout = self.field.document().documentLayout()
        top = self.field.y() + self.field.viewport().y() - self.field.verticalScrollBar().value()
        side, block = theme.scaled(4), self.field.document().begin()
        painter = QPainter(self)
        while block.isValid():
            if block.text().strip():
                middle = top + layout.blockBoundingRect(block).top() + block.layout().lineAt(0).height() / 2
                x = self.field.geometry().right() + theme.px(4)
                painter.fillRect(QRectF(x, middle - side / 2, side, side), theme.c("ink2"))
            block = block.next()
        painter.end()

    def show_scenario(self, snapshot: Snapshot, scenario: Scenario) -> None:
        super().show_scenario(snapshot, scenario)
        if not self.field.hasFocus():
            self.field.show_text("\n".join(item.text for item in snapshot.live(Driver) if item.scenario_id == scenario.id))

    def _edit(self, text: str) -> None:
        if self.scenario is not None:
            self.context.do(scenarios.set_lines, Driver, self.scenario.id, text.splitlines(), origin=self)


class TextCell(Cell):
    """A text of the scenario itself: opportunities, risks, first actions, horizon."""

    def __init__(self, context: Context, name: str, placeholder: str) -> None:
        super().__init__(context)
        self._name = name
        self.field = TextField(context.look, placeholder, token="label", least=28, most=160, quiet=True)
        self.field.committed.connect(lambda text: self.edit(**{name: text.strip()}))
        column_of(self).addWidget(self.field)

    def show_scenario(self, snapshot: Snapshot, scenario: Scenario) -> None:
        super().show_scenario(snapshot, scenario)
        if not self.field.hasFocus():
            self.field.show_text(getattr(scenario, self._name))


class _ActorsFace(_Painted):
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


def column_of(cell: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
