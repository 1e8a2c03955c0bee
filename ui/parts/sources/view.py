"""المصادر: each report as it came, its passages marked in it, and the hand that marks new ones."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from briefing.domain.dossier import Snapshot
from briefing.domain.records import Changes, Passage, Source
from briefing.store.operations import editing, evidence
from ui.context import Context, Subject
from ui.parts.sources import passages
from ui.parts.sources.attach import AttachList
from ui.parts.sources.head import Head, HiddenWarning, Trust
from ui.parts.sources.marks import Mark, marks_by_source, paragraph_at
from ui.parts.sources.reader import Reader
from ui.parts.sources.removal import ask_to_remove
from ui.parts.sources.side_rows import source_name
from ui.parts.sources.sidebar import Sidebar
from ui.parts.sources.targets import can_hold, targets
from ui.text import fill, rtl, tr
from ui.view import View
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState


class SourcesView(View):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        self.sidebar = Sidebar(context)
        self.head = Head(look)
        self.trust = Trust(look)
        self.warning = HiddenWarning(look)
        self.reader = Reader(look)
        self.marker = Button(look, tr("Sources", "Mark passage"), keys="Insert", small=True, parent=self.reader.viewport())
        self.marker.hide()
        self._marks: dict[str, list[Mark]] = {}
        self._last: Subject | None = None
        self._build()
        self._connect()
        self._follow_subject(context.subject)
        self.setFocusProxy(self.reader)

    def _build(self) -> None:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        column = QVBoxLayout()
        column.setSpacing(0)
        for widget in (self.head, self.trust, self.warning):
            column.addWidget(widget)
        column.addWidget(self.reader, 1)
        row.addLayout(column, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(page)
        self._pages.addWidget(self._empty_state())

    def _empty_state(self) -> EmptyState:
        take = Button(self.context.look, tr("Sources", "Import report"), kind="primary", icon="import", keys="Ctrl+O")
        take.clicked.connect(lambda: self.context.page_asked.emit("import"))
        paste = Button(self.context.look, tr("Sources", "Paste text"), icon="copy")
        paste.clicked.connect(lambda: self.context.page_asked.emit("paste"))
        return EmptyState(
            self.context.look,
            "source",
            tr("Sources", "No sources in this dossier yet"),
            tr("Sources", "The text of every report stays here as it came, and the passages come from it."),
            [take, paste],
        )

    def _connect(self) -> None:
        self.sidebar.source_chosen.connect(self.show_source)
        self.sidebar.paragraph_chosen.connect(self.reader.scroll_to_paragraph)
        self.sidebar.remove_asked.connect(self.remove_source)
        self.head.asked.connect(self.ask)
        self.trust.rated.connect(self._rate)
        self.trust.mentions_asked.connect(self.reader.show_mentions)
        self.reader.chosen.connect(self.choose)
        self.reader.menu_asked.connect(self._menu)
        self.reader.selected.connect(self._selection_changed)
        self.reader.selectionChanged.connect(self._place_marker)
        self.reader.verticalScrollBar().valueChanged.connect(lambda _: self._place_marker())
        self.marker.clicked.connect(lambda: self.ask("mark"))
        self.context.subject_changed.connect(self._follow_subject)
        keys = {"Insert": "mark", "Alt+Left": "next", "Alt+Right": "previous", "Return": "attach", "Delete": "delete"}
        for key, name in keys.items():
            in_reader = name in ("attach", "delete")
            shortcut = QShortcut(QKeySequence(key), self.reader if in_reader else self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda name=name: self.ask(name))

    # -- what is shown

    @property
    def source(self) -> Source | None:
        return self.reader.source

    def reload(self, snapshot: Snapshot, changes: Changes | None) -> None:
        self._marks = marks_by_source(snapshot)
        sources = snapshot.all(Source)
        self._pages.setCurrentIndex(0 if sources else 1)
        self.sidebar.show_sources(snapshot, self._marks)
        shown = self.source.id if self.source else ""
        wanted = next((source for source in sources if source.id == shown), sources[0] if sources else None)
        self._show(snapshot, wanted)
        self._able()

    def show_source(self, source_id: str) -> bool:
        """Puts a source on the page; False if it is not in the dossier."""
        snapshot = self.context.snapshot
        source = snapshot.get(Source, source_id) if snapshot else None
        if snapshot is None or source is None:
            return False
        self._show(snapshot, source)
        self.context.select("source", source.id)
        return True

    def _show(self, snapshot: Snapshot, source: Source | None) -> None:
        marks = self._marks.get(source.id, []) if source else []
        if source is None or self.source is None or source.id != self.source.id:
            self.reader.show_source(source, marks)
        else:
            self.reader.source = source
            self.reader.show_marks(marks)
        self.sidebar.show_paragraphs(source, marks)
        if source is not None:
            self.sidebar.sources.choose(source.id)
            name = source_name(snapshot.source_number(source.id))
            self.head.title.show_text(f"{name} · {fill('%1', source.title or source.name)}")
            self.trust.show_source(source, not self.context.store.read_only)
            self._warn(source)
        self._able()

    def _warn(self, source: Source) -> None:
        self.warning.setVisible(bool(self.reader.hidden))
        if self.reader.hidden:
            title = fill(tr("Sources", "“%1” holds hidden direction marks."), source.name)
            advice = tr("Sources", "Read the marked places with care: what is seen may differ from what is written.")
            self.warning.show_text(f"{title} {advice}")

    def _able(self) -> None:
        """What cannot be done at the moment is off, and says why."""
        read_only = self.context.store.read_only
        chosen = self.reader.selection() is not None
        self.head.mark.setEnabled(chosen and not read_only)
        why = tr("Sources", "The library is open for reading only") if read_only else tr("Sources", "No text is selected")
        self.head.mark.setToolTip("" if self.head.mark.isEnabled() else rtl(why))
        self.head.previous.setEnabled(self.reader.neighbour(-1) is not None)
        self.head.next.setEnabled(self.reader.neighbour(1) is not None)

    # -- going

    def reveal(self, kind: str, record_id: str) -> bool:
        """A passage by its id; a source by its id, or by "id@offset" with a place in its text (code points)."""
        snapshot = self.context.snapshot
        if snapshot is None:
            return False
        if kind == "passage":
            passage = snapshot.get(Passage, record_id)
            source = snapshot.get(Source, passage.source_id) if passage else None
            if passage is None or source is None:
                return False
            self._show(snapshot, source)
            self.choose(record_id)
            self.reader.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        source_id, _, place = record_id.partition("@")
        if not self.show_source(source_id):
            return False
        if place.isdigit() and self.source is not None and int(place) < len(self.source.text):
            self.reader.show_place(int(place))
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def choose(self, passage_id: str) -> None:
        """Selects a passage of the source on the page."""
        self.reader.choose(passage_id)
        mark = self.reader.mark_of(passage_id)
        if mark is not None and self.source is not None:
            self.sidebar.paragraphs.choose(paragraph_at(self.source.paragraphs, mark.passage.start))
        self.context.select("passage", passage_id)
        self._able()

    def _follow_subject(self, subject: Subject | None) -> None:
        """What is selected elsewhere is remembered: a passage is likely to be evidence for it."""
        if subject is not None and subject.kind == "passage":
            self.reader.choose(subject.id, scroll=False)
            return
        self.reader.choose("", scroll=False)
        if subject is not None and can_hold(subject.kind):
            self._last = subject

    # -- doing

    def ask(self, name: str) -> None:
        """Does what was asked for by key, button or menu."""
        if name == "mark":
            self.mark()
        elif name == "attach":
            self.offer_targets()
        elif name == "delete":
            self.remove_passage()
        else:
            mark = self.reader.neighbour(1 if name == "next" else -1)
            if mark is not None:
                self.choose(mark.passage.id)

    def mark(self) -> None:
        """Makes a passage of what is selected, and asks what it is evidence for; without a selection, asks for the present one."""
        span = self.reader.selection()
        if span is None:
            self.offer_targets()
            return
        if self.source is None or self.context.store.read_only:
            return
        passage = self.context.do(evidence.mark, self.source.id, span)
        if passage is not None:
            self.reader.drop_selection()
            self.choose(passage.id)
            self.offer_targets()

    def offer_targets(self) -> None:
        """Drops down the list of what the selected passage may be attached to."""
        snapshot, mark = self.context.snapshot, self.reader.mark_of(self.reader.current)
        if snapshot is None or mark is None or self.context.store.read_only:
            return
        offered = AttachList(self.context.look, targets(snapshot, self._last), self)
        offered.chosen.connect(lambda target, role: passages.attach(self.context, mark.passage, target, role))
        for ended in (offered.chosen, offered.left):
            ended.connect(lambda *_: self.reader.setFocus(Qt.FocusReason.OtherFocusReason))
        rect = self.reader.rect_of(mark.span)
        offered.drop(rect.translated(self.reader.viewport().mapTo(self, QPoint(0, 0))))

    def remove_passage(self) -> None:
        """Takes the selected passage away, where nothing rests on it."""
        passages.remove(self.context, self.reader.current)

    def remove_source(self, source_id: str) -> None:
        """Asks, and then removes a source with its passages; undoing brings all of it back."""
        snapshot = self.context.snapshot
        source = snapshot.get(Source, source_id) if snapshot else None
        if source is not None and not self.context.store.read_only:
            count = sum(1 for mark in self._marks.get(source_id, ()) if not mark.mention)
            ask_to_remove(self, source, count, lambda: self._remove(source))

    def _remove(self, source: Source) -> None:
        self.context.clear_selection()
        self.context.do(editing.remove, Source, source.id)
        self.context.toast_asked.emit(fill(tr("Sources", "“%1” was deleted"), source.title or source.name), True)

    def _rate(self, name: str, value: object) -> None:
        if self.source is not None:
            self.context.do(editing.edit, Source, self.source.id, **{name: value})

    # -- menus

    def _menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        writable = not self.context.store.read_only
        chosen = self.reader.selection() is not None
        mark = self.reader.mark_of(self.reader.current)
        for words, name, able in (
            (tr("Sources", "Mark passage"), "mark", chosen and writable),
            (tr("Sources", "Add passage…"), "attach", mark is not None and writable),
            (tr("Sources", "Delete"), "delete", mark is not None and writable),
        ):
            menu.addAction(words, partial(self.ask, name)).setEnabled(able)
        menu.addSeparator()
        menu.addAction(tr("Sources", "Copy"), self.reader.copy).setEnabled(chosen)
        menu.popup(where)

    def _selection_changed(self, _: bool) -> None:
        self._able()
        self._place_marker()

    def _place_marker(self) -> None:
        """A button beside what is selected with the mouse; it goes with the selection."""
        span = self.reader.selection()
        rect = self.reader.rect_of(span) if span is not None and not self.context.store.read_only else None
        self.marker.setVisible(rect is not None)
        if rect is not None:
            size = self.marker.sizeHint()
            left = min(max(4, rect.left() - size.width() // 2), self.reader.viewport().width() - size.width() - 4)
            self.marker.setGeometry(left, rect.bottom() + 6, size.width(), size.height())
