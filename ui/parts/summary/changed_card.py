"""«ما تغيّر منذ آخر إحاطة»: what a superior who was briefed then does not know yet, from the history."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefing.domain.dates import local
from briefing.domain.dossier import Snapshot
from briefing.domain.records import Meeting
from briefing.store.history import Step, steps
from briefing.store.operations import slides
from ui.context import Context
from ui.look.icons import pixmap
from ui.parts.history import words
from ui.text import current_format, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.plain import clear, label
from ui.widgets.read_label import ReadLabel
from ui.widgets.section_header import SectionHeader

SHOWN = 5
TOLD = frozenset({"judgement", "scenario", "indicator", "source"})


class ChangedCard(Card):
    """There only after a briefing has been held."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.look)
        self.context = context
        self._rows = QVBoxLayout()
        self.column.addWidget(
            SectionHeader(context.look, tr("Changed", "Changed since the last briefing"), token="h3", rule=False)
        )
        self.column.addLayout(self._rows)
        self.slide = Button(context.look, tr("Changed", "Make it a slide"), icon="screen", small=True)
        self.slide.clicked.connect(self.make_slide)
        whole = Button(context.look, tr("Changed", "The whole history"), kind="ghost", small=True)
        whole.clicked.connect(lambda: context.page_asked.emit("history"))
        foot = QHBoxLayout()
        foot.addWidget(self.slide)
        foot.addWidget(whole)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self._news: list[str] = []
        self.hide()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        held = max((meeting.ended for meeting in snapshot.all(Meeting)), default="")
        self.setVisible(bool(held))
        if not held:
            return
        clear(self._rows)
        found = [step for step in steps(self.context.store, snapshot.dossier.id) if step.at > held and news(step)]
        for step in found[:SHOWN]:
            self._rows.addWidget(self._row(snapshot, step))
        self._news = [words.what(snapshot, step) for step in found[:SHOWN]]
        self.slide.setEnabled(bool(found) and not self.context.store.read_only)
        if not found:
            self._rows.addWidget(ReadLabel(self.context.look, tr("Changed", "Nothing that matters."), "caption", color="muted"))

    def make_slide(self) -> None:
        """Adds what is told here to the plan of the next briefing, as a slide of its own behind the cover."""
        from briefing.brief.slides.compose import compose_slides
        from ui.presenter.plan import shown_as

        snapshot = self.context.snapshot
        if snapshot is None or not self._news:
            return
        order = [shown_as(page) for page in compose_slides(snapshot, current_format()).pages]
        title, text = tr("Changed", "Changed since the last briefing"), "\n".join(self._news)
        if self.context.do(slides.write, snapshot.dossier.id, order, order[0][0], title, text) is not None:
            self.context.toast_asked.emit(tr("Changed", "The slide was added behind the cover"), True)

    def _row(self, snapshot: Snapshot, step: Step) -> QWidget:
        theme = self.theme
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        mark = QLabel()
        mark.setPixmap(pixmap(words.icon_of(step), theme.px(14), theme.c("ink2"), self.devicePixelRatio()))
        when = label(current_format().date(local(step.at).date()), "caption")
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(ReadLabel(self.context.look, words.what(snapshot, step), "label", weight=400), 1)
        line.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        return row


def news(step: Step) -> bool:
    """Whether a step is worth telling who was briefed before it: a new source, a band that moved, a sign that was seen."""
    if step.kind not in TOLD or step.verb.startswith("arrange"):
        return False
    if step.kind == "indicator":
        return any(field.name == "state" and field.after == "seen" for field in step.fields)
    if step.existed == (True, True):
        return words.band_moved(step) is not None or step.verb == "accept"
    return True
