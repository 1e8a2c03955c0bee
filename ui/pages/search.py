"""What the search field finds: grouped by kind, in this dossier or in all, every word shown as it was written."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.domain.records import Changes, Dossier
from briefing.store import Hit
from ui.context import Context
from ui.page import Page
from ui.parts.search.results import Results
from ui.parts.search.rows import GROUPS, HitRow, Places, Row, forms, group_name, grouped, passage_under, rows_of
from ui.text import current_format, fill, tr
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.read_label import ReadLabel
from ui.widgets.section_header import SectionHeader
from ui.widgets.side_list import Entry, SideList
from ui.widgets.side_panel import SidePanel

_FORMS_SHOWN = 8


class SearchPage(Page):
    lasting = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        look = context.look
        self._text = ""
        self._found: dict[bool, list[Hit]] = {True: [], False: []}  # by whether all dossiers were searched
        self._whole: set[str] = set()
        self.kinds = SideList(look, tr("Search", "Kinds of results"))
        self.scope = SideList(look, tr("Search", "Where to search"))
        self.title = SectionHeader(look, "", token="h2", rule=False)
        self.forms = ReadLabel(look, "", "caption", color="muted", lines=2)
        self.results = Results(look)
        self.nothing = EmptyState(look, "source", "", tr("Search", "Try a shorter word, or search all dossiers."))
        self._build()
        self.kinds.chosen.connect(lambda _: self._show())
        self.scope.chosen.connect(lambda _: self._show())
        self.results.selected.connect(self._select)
        self.results.opened.connect(self._open)
        self.results.more.connect(self._show_whole)
        self.results.left.connect(lambda: context.page_asked.emit("search"))
        self.setFocusProxy(self.results)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(SidePanel(self.context.look, self._side()))
        column = self._column = QVBoxLayout()
        head = QHBoxLayout()
        close = Button(self.context.look, tr("Search", "Close"), icon="cross", keys="Esc", small=True)
        close.clicked.connect(lambda: self.context.page_asked.emit("leave"))
        head.addWidget(self.title, 1)
        head.addWidget(close)
        column.addLayout(head)
        for part in (self.forms, self.results, self.nothing):
            column.addWidget(part, 0 if part is self.forms else 1)
        row.addLayout(column, 1)
        self.context.look.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        theme = self.context.look.theme
        self._column.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), 0)
        self._column.setSpacing(theme.px(4))

    def _side(self) -> list[QWidget]:
        look = self.context.look
        about = tr(
            "Search",
            "The search takes hamzas, the two forms of taa and of digits alike, and leaves out marks and tatweel. The text is shown as written.",
        )
        return [
            SectionHeader(look, tr("Search", "Search results"), token="h3", rule=False),
            self.kinds,
            SectionHeader(look, tr("Search", "Where"), token="h3", rule=False),
            self.scope,
            ReadLabel(look, about, "caption", color="muted"),
        ]

    def look_for(self, text: str) -> None:
        """Shows what is found of a text as it is being typed."""
        if text != self._text:
            self._whole.clear()
        self._text = text
        store, dossier_id = self.context.store, self.context.dossier_id
        everywhere = store.search(text)
        self._found = {True: everywhere, False: store.search(text, dossier_id) if dossier_id else everywhere}
        self._show()

    def reload(self, changes: Changes | None) -> None:
        if self._text:
            self.look_for(self._text)

    @property
    def _all_dossiers(self) -> bool:
        return self.context.dossier_id is None or self.scope.value == "all"

    def _show(self) -> None:
        self._show_scope()
        hits = self._found[self._all_dossiers]
        groups = grouped(hits)
        self._show_kinds(groups, len(hits))
        chosen = self.kinds.value
        shown = [group for group in GROUPS if groups[group] and chosen in ("", group)]
        rows: list[Row] = []
        for group in shown:
            rows += rows_of(group, groups[group], bool(chosen) or group in self._whole, self._places(hits))
        self.results.show_rows(rows)
        self.results.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.nothing.show_as(
            fill(tr("Search", "Nothing found for “%1”"), self._text), tr("Search", "Try a shorter word, or search all dossiers.")
        )
        self.title.show_as(f"«{self._text.strip()}»")
        self.forms.set_text(self._summary(hits))

    def _show_scope(self) -> None:
        numbers = current_format()
        entries = [Entry("all", tr("Search", "All dossiers"), numbers.number(len(self._found[True])))]
        if self.context.dossier_id is not None:
            entries.insert(0, Entry("this", tr("Search", "This dossier"), numbers.number(len(self._found[False]))))
        self.scope.show_entries(entries)

    def _show_kinds(self, groups: dict[str, list[Hit]], total: int) -> None:
        numbers = current_format()
        entries = [Entry("", tr("Search", "Everything"), numbers.number(total))]
        for group, hits in groups.items():
            if group != "dossiers" or self._all_dossiers or hits:
                entries.append(Entry(group, group_name(group), numbers.number(len(hits)) if hits else "—"))
        self.kinds.show_entries(entries)

    def _summary(self, hits: list[Hit]) -> str:
        if not hits:
            return ""
        spellings = forms(hits)
        shown = "، ".join(spellings[:_FORMS_SHOWN])
        dots = "…" if len(spellings) > _FORMS_SHOWN else ""
        return f"{current_format().count('result', len(hits))} · {fill(tr('Search', 'As written: %1'), shown + dots)}"

    def _places(self, hits: list[Hit]) -> Places:
        wanted = {hit.record.dossier_id for hit in hits}
        found = ((dossier_id, self.context.store.get(Dossier, dossier_id)) for dossier_id in wanted)
        titles = {dossier_id: dossier.title for dossier_id, dossier in found if dossier is not None}
        return Places(self.context.snapshot, titles, self._all_dossiers)

    def _show_whole(self, group: str) -> None:
        self._whole.add(group)
        at = self.results.currentIndex().row()
        self._show()
        self.results.setCurrentIndex(self.results.rows.index(min(max(at, 0), len(self.results.rows.rows) - 1)))

    # -- going there

    def _target(self, row: HitRow) -> tuple[str, str]:
        """What the hit is to be opened as, in its dossier when that is on show."""
        hit, snapshot = row.hit, self.context.snapshot
        if hit.kind != "source":
            return hit.kind, hit.record.id
        passage = passage_under(snapshot, hit) if snapshot is not None else None
        if passage is not None:
            return "passage", passage.id
        return "source", f"{hit.record.id}@{hit.offset + hit.spans[0].start}"

    def _select(self, row: HitRow) -> None:
        if row.hit.record.dossier_id == self.context.dossier_id:
            kind, record_id = self._target(row)
            self.context.select(kind, record_id.partition("@")[0])

    def _open(self, row: HitRow) -> None:
        dossier_id = row.hit.record.dossier_id
        if dossier_id != self.context.dossier_id:
            self.context.show_dossier(dossier_id)
        self.context.open(*self._target(row))


def make(context: Context) -> SearchPage:
    return SearchPage(context)
