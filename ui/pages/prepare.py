"""تحضير العرض: the slides in the order in which they will be shown, with their times, titles and speaker's notes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from briefing.brief.slides import Deck, compose_slides
from briefing.brief.slides import Page as Slide
from briefing.domain.records import WRITTEN_SLIDE, Changes, Item
from briefing.domain.records import Slide as Plan
from briefing.store.operations import slides
from ui.context import Context
from ui.look.theme import Mode
from ui.page import Page
from ui.parts.prepare.slide_card import SlideCard
from ui.parts.prepare.slide_list import SlideLine, SlideList
from ui.parts.prepare.time_bar import TimeBar
from ui.presenter.plan import shown_as
from ui.text import current_format, fill, rtl, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.plain import label
from ui.widgets.read_label import ReadLabel
from ui.widgets.section_header import SectionHeader


class PreparePage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look, settings = context.look, context.settings
        read_only = context.store.read_only
        self.deck: Deck | None = None
        self.list = SlideList(look, read_only=read_only)
        mode: Mode = "dark" if settings.get("slides") == "dark" else "light"
        self.card = SlideCard(look, mode, int(settings.get("words_a_minute")), read_only=read_only)
        self.bar = TimeBar(look)
        self.times, self.rehearsed = label("", "h3"), label("", "caption")
        self.take = Button(look, tr("Prepare", "Take these times"), kind="ghost", small=True)
        self.written = Button(look, tr("Prepare", "Text slide"), icon="plus", small=True)
        self._when = Chip.neutral(look, "", "clock")
        self._waiting = ReadLabel(look, "", "label", color="proposal")
        self._key = ""
        self._build()
        self.setFocusProxy(self.list)
        self.list.chosen.connect(self._choose)
        self.list.asked.connect(self._ask)
        self.list.moved.connect(self._move_to)
        self.bar.chosen.connect(self.list.choose)
        self.card.changed.connect(self._change)
        self.take.clicked.connect(lambda: self.context.do(slides.take_times, self.context.dossier_id, origin=self))
        self.written.clicked.connect(self._write)
        for button in (self.take, self.written):
            button.setEnabled(not read_only)

    def _build(self) -> None:
        look, theme = self.context.look, self.context.look.theme
        inside = QWidget()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        column = QVBoxLayout(inside)
        edge = theme.px(24)
        column.setContentsMargins(edge, theme.px(16), edge, theme.px(16))
        column.setSpacing(theme.px(12))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        back = Button(look, tr("Prepare", "Dossier"), kind="ghost", icon="arrow-right", keys="Esc", small=True)
        back.clicked.connect(lambda: self.context.page_asked.emit("leave"))
        head.addWidget(back)
        head.addWidget(SectionHeader(look, tr("Prepare", "Preparing the briefing"), 0, token="h2", rule=False))
        head.addWidget(self._when)
        head.addStretch(1)
        head.addWidget(self._waiting)
        start = Button(look, tr("Prepare", "Start"), icon="play", keys="F5", small=True)
        start.clicked.connect(lambda: self.context.page_asked.emit("brief"))
        head.addWidget(start)
        column.addLayout(head)
        card = Card(look)
        row = QHBoxLayout()
        row.addWidget(self.times)
        row.addStretch(1)
        row.addWidget(self.rehearsed)
        row.addWidget(self.take)
        rehearse = Button(look, tr("Prepare", "Rehearse"), icon="clock", keys="Ctrl+F5", small=True)
        rehearse.clicked.connect(lambda: self.context.page_asked.emit("rehearse"))
        row.addWidget(rehearse)
        card.column.addLayout(row)
        card.column.addWidget(self.bar)
        column.addWidget(card)
        self._body = body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        body.setSpacing(theme.px(16))
        self._plan = plan = Card(look, dense=True)
        plan.column.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.written)
        hint = label(rtl(tr("Prepare", "Alt ↑ ↓ order · Space hides · + − minutes")), "caption")
        foot.addWidget(hint, 1)
        plan.column.addLayout(foot)
        self.list.setMinimumHeight(theme.px(280))
        body.addWidget(plan)
        body.addWidget(self.card, 1)
        column.addLayout(body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside one another where there is room, else the list above the slide."""
        theme = self.context.look.theme
        wide = event.size().width() >= theme.px(820)
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._plan.setFixedWidth(theme.px(392) if wide else event.size().width() - 2 * theme.px(24))
        super().resizeEvent(event)

    # -- showing

    def reload(self, changes: Changes | None) -> None:
        self.card.flush()  # what is being typed must not be overwritten by what was kept before
        snapshot = self.context.snapshot
        if snapshot is None:
            return
        self.deck = deck = compose_slides(snapshot, current_format())
        self.list.show_pages(deck.pages)
        self._show_times(deck)
        waiting = sum(isinstance(one, Item) and one.status == "proposed" for group in snapshot.records.values() for one in group)
        self._waiting.set_text(tr("Prepare", "%n proposal(s) will not be shown", waiting) if waiting else "")
        at = snapshot.dossier.briefing_at
        self._when.setVisible(bool(at))
        if at:
            self._when.text = current_format().relative(datetime.fromisoformat(at), datetime.now())
            self._when.relook()
        self._show_current()

    def _show_times(self, deck: Deck) -> None:
        numbers = current_format()
        planned, spare = deck.planned, deck.minutes - deck.planned
        said = fill(tr("Prepare", "The slides take %1 of %2"), numbers.duration(planned), numbers.number(deck.minutes))
        if spare > 0:
            said = f"{said} · {fill(tr('Prepare', '%1 left for discussion'), numbers.duration(spare))}"
        elif spare < 0:
            said = f"{said} · {fill(tr('Prepare', '%1 too long'), numbers.duration(-spare))}"
        self.times.setText(said)
        rehearsed = sum(page.rehearsed for page in deck.visible)
        longest = max(deck.visible, key=lambda page: page.rehearsed, default=None)
        self.take.setVisible(rehearsed > 0)
        self.rehearsed.setVisible(rehearsed > 0)
        if rehearsed and longest is not None:
            words = tr("Prepare", "Last rehearsal %1 · longest “%2” %3")
            self.rehearsed.setText(fill(words, numbers.elapsed(rehearsed), longest.topic, numbers.elapsed(longest.rehearsed)))

    def _choose(self, line: SlideLine | None) -> None:
        if line is not None and line.key != self._key:
            self.card.flush()
            self._key = line.key
            self._show_current()
            if line.page.shown:
                self.context.select(*line.page.shown[0])

    def _show_current(self) -> None:
        page, deck, snapshot = self._current(), self.deck, self.context.snapshot
        if page is None or deck is None or snapshot is None:
            return
        self._key = page.key
        self.bar.show_deck(deck, page.key)
        text = next((one.text for one in snapshot.all(Plan) if one.slide == page.key), "")
        self.card.show_page(deck, page, text)

    def _current(self) -> Slide | None:
        key = self.list.current_key()
        return next((page for page in self.deck.pages if page.key == key), None) if self.deck else None

    # -- changing

    def _change(self, values: dict[str, Any]) -> None:
        """Fields of the slide that the card shows, which is not always the list's current one by now."""
        page = next((page for page in self.deck.pages if page.key == self._key), None) if self.deck else None
        if page is not None:
            self.context.do(slides.change, self.context.dossier_id, shown_as(page), origin=self, **values)

    def _ask(self, what: str) -> None:
        page = self._current()
        if page is None or self.context.store.read_only:
            return
        if what in ("up", "down"):
            self._move(page.key, -1 if what == "up" else 1)
        elif what == "hide":
            self._change({"hidden": not page.hidden})
        elif what in ("more", "less"):
            self._change({"minutes": min(60, max(1, page.minutes + (1 if what == "more" else -1)))})
        elif what == "remove" and page.key.startswith(WRITTEN_SLIDE):
            self.context.do(slides.remove, self.context.dossier_id, page.key, origin=self)

    def _order(self) -> list[slides.Shown]:
        return [shown_as(page) for page in self.deck.pages] if self.deck else []

    def _move(self, key: str, by: int) -> None:
        keys = [shown[0] for shown in self._order()]
        self._move_to(key, keys.index(key) + (by if by < 0 else by + 1))

    def _move_to(self, key: str, place: int) -> None:
        """Puts a slide before the one that stands at a place now."""
        order = self._order()
        at = next(n for n, shown in enumerate(order) if shown[0] == key)
        moved = [*order[:at], *order[at + 1 :]]
        moved.insert(place - (place > at), order[at])
        if 0 <= place <= len(order) and moved != order:
            self.context.do(slides.arrange, self.context.dossier_id, moved, origin=self)

    def _write(self) -> None:
        title = tr("Prepare", "Text slide")
        key = self.context.do(slides.write, self.context.dossier_id, self._order(), self._key, title, origin=self)
        if key is not None:
            self.list.choose(key)
            self.card.title.setFocus()


def make(context: Context) -> PreparePage:
    return PreparePage(context)
