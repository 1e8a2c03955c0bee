"""What stands behind the slide, for the presenter alone: the very sentences, each with its part, its source and paragraph."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from briefing.domain.records import Item, Passage, Source
from ui import labels
from ui.look import Look
from ui.presenter.session import Session
from ui.subjects import name_of
from ui.text import current_format, fill, tr
from ui.widgets.read_label import ReadLabel


class Behind(QScrollArea):
    def __init__(self, look: Look, session: Session) -> None:
        super().__init__()
        self.look, self.session = look, session
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Console", "Evidence behind this slide"))

    def show_page(self) -> None:
        """The passages of the slide's items, each once, under what they support."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, self.look.theme.px(8), 0)
        column.setSpacing(self.look.theme.px(8))
        seen: set[str] = set()
        snapshot = self.session.context.snapshot
        for kind, record_id in self.session.page.shown if snapshot else ():
            item = snapshot.by_id.get(record_id) if snapshot else None
            found = snapshot.passages(item.evidence) if snapshot and isinstance(item, Item) else ()
            fresh = [(passage, entry.role) for passage, entry in found if passage.id not in seen]
            seen.update(passage.id for passage, _ in fresh)
            if fresh and snapshot:
                column.addWidget(
                    ReadLabel(self.look, name_of(snapshot, kind, record_id, most=80), "label", color="ink2", weight=600)
                )
            for passage, role in fresh:
                column.addWidget(ReadLabel(self.look, passage.quote, "evidence"))
                place = f"{labels.role(role)} · {self._place(passage)}"
                column.addWidget(ReadLabel(self.look, place, "caption", color="muted"))
        if not seen:
            column.addWidget(ReadLabel(self.look, tr("Console", "Nothing is cited on this slide"), "body", color="muted"))
        column.addStretch(1)
        self.setWidget(inner)

    def _place(self, passage: Passage) -> str:
        snapshot = self.session.context.snapshot
        assert snapshot is not None
        numbers = current_format()
        source = snapshot.get(Source, passage.source_id)
        place = fill(
            tr("Console", "Source %1, para %2"),
            numbers.number(snapshot.source_number(passage.source_id)),
            numbers.number(snapshot.paragraph_number(passage)),
        )
        return f"{place} · {source.title or source.name}" if source else place
