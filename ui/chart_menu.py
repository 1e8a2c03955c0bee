"""What every chart offers: itself as a picture or a drawing in a file, its numbers as a table on screen or on the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from briefing.arabic.format import Format
from ui.context import Context
from ui.files import file_name, folder
from ui.text import fill, tr
from ui.widgets.icon_button import IconButton

Rows = Sequence[Sequence[str]]
_MARKS = str.maketrans(dict.fromkeys("\u200e\u200f\u2066\u2067\u2068\u2069") | {"−": "-"})


@dataclass(frozen=True, slots=True)
class Charted:
    """What a chart has to give: its title, its finding, the widgets it is painted by, and its numbers under their heads.

    `turn` shows the numbers in its place, or where they stand; None where they are on show already.
    """

    title: Callable[[], str]
    finding: Callable[[], str]
    parts: Callable[[], Sequence[QWidget]]
    numbers: Callable[[], tuple[Sequence[str], Rows]]
    turn: Callable[[], None] | None = None


class ChartMenu(IconButton):
    def __init__(self, context: Context, chart: Charted) -> None:
        super().__init__(context.look, "more", tr("ChartMenu", "Save or copy the chart"), small=True)
        self.context, self.chart = context, chart
        self.clicked.connect(lambda: self.menu().popup(self.mapToGlobal(QPoint(0, self.height()))))

    def menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("ChartMenu", "Save as PNG…"), lambda: self._ask("png"))
        menu.addAction(tr("ChartMenu", "Save as SVG…"), lambda: self._ask("svg"))
        menu.addSeparator()
        if self.chart.turn is not None:
            menu.addAction(tr("ChartMenu", "Show as table"), self.chart.turn)
        menu.addAction(tr("ChartMenu", "Copy the table"), self.copy)
        return menu

    def save(self, path: Path) -> None:
        """Writes the picture; the next one is offered in the same folder."""
        from ui.charts.saving import Picture

        snapshot, chart = self.context.snapshot, self.chart
        mark = snapshot.dossier.classification if snapshot else ""
        picture = Picture(chart.title(), chart.finding(), chart.parts(), self.context.look.theme, mark)
        with self.context.told():
            picture.save(path)
            self.context.settings.set("export_folder", str(path.parent))
            self.context.left.emit(path.suffix.lower().lstrip("."), path.name)
            self.context.toast_asked.emit(fill(tr("ChartMenu", "“%1” was written"), path.name), False)

    def copy(self) -> None:
        """The numbers as lines of tab-separated words in plain digits, as spreadsheets read them."""
        heads, rows = self.chart.numbers()
        lines = ["\t".join(cell.translate(_MARKS) for cell in line) for line in (heads, *rows)]
        QGuiApplication.clipboard().setText(Format("latin").digits("\n".join(lines)))
        self.context.toast_asked.emit(tr("ChartMenu", "The table was copied"), False)

    def _ask(self, kind: str) -> None:
        start = folder(self.context.settings) / f"{file_name(self.chart.title())}.{kind}"
        name, _ = QFileDialog.getSaveFileName(self, self.accessibleName(), str(start), f"{kind.upper()} (*.{kind})")
        if name:
            path = Path(name)
            self.save(path if path.suffix.lower() in (".png", ".svg") else path.with_name(f"{path.name}.{kind}"))
