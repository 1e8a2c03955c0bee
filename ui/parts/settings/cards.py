"""The cards of the settings page: numbers and dates, display, author, the scale of likelihood, the library."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from briefing.domain.scales import BANDS
from briefing.store import copy_now, last_copy
from ui import labels
from ui.context import Context
from ui.look import ZOOMS
from ui.parts.settings.rows import SettingsCard
from ui.text import current_format, fill, rtl, tr
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.choice import Choice
from ui.widgets.fields import LineField
from ui.widgets.path_label import PathLabel
from ui.widgets.read_label import ReadLabel
from ui.widgets.scales import ProbabilityBar
from ui.widgets.segmented import Option, SegmentedSwitch

_RATES = (90, 110, 130, 150)


class _Switch(SegmentedSwitch):
    """A setting with a few values: it writes the one that is chosen, and shows the one that holds."""

    def __init__(self, context: Context, setting: str, options: list[Option]) -> None:
        super().__init__(context.look, options, small=True)
        self.context, self._setting = context, setting
        self.chosen.connect(lambda value: context.settings.set(setting, value))
        self.show_setting()

    def show_setting(self) -> None:
        self.set_value(self.context.settings.get(self._setting))


class NumbersCard(SettingsCard):
    """Digits, months and the Hijri date, with one example that shows all three at once."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, tr("SettingsCards", "Numbers and dates"))
        self.digits = _Switch(context, "digits", [Option("arab", "٠١٢٣"), Option("latin", "0123")])
        self.months = _Switch(
            context,
            "months",
            [Option("levant", tr("SettingsCards", "Levantine")), Option("egypt", tr("SettingsCards", "Egyptian and Gulf"))],
        )
        self.hijri = _Switch(
            context,
            "hijri",
            [Option(False, tr("SettingsCards", "None")), Option(True, tr("SettingsCards", "Hijri (Umm al-Qura)"))],
        )
        self.add_row(tr("SettingsCards", "Digits"), self.digits, tr("SettingsCards", "Both kinds are accepted in typing"))
        self.add_row(tr("SettingsCards", "Names of the months"), self.months)
        self.add_row(
            tr("SettingsCards", "Calendar beside it"), self.hijri, tr("SettingsCards", "Shown in brackets after the date")
        )
        box = Card(context.look, dense=True, ground="surface2")
        box.column.addWidget(ReadLabel(context.look, tr("SettingsCards", "Example"), "caption", color="muted"))
        self.example = ReadLabel(context.look, "", "label", weight=400)
        box.column.addWidget(self.example)
        self.add_wide(box)

    def reload(self) -> None:
        for switch in (self.digits, self.months, self.hijri):
            switch.show_setting()
        numbers, now = current_format(), datetime.now()
        self.example.set_text("، ".join((numbers.long_date(now.date()), numbers.time(now), numbers.percent_range(55, 80))))


class DisplayCard(SettingsCard):
    def __init__(self, context: Context) -> None:
        super().__init__(context.look, tr("SettingsCards", "Display and type"))
        numbers = current_format()
        self.theme_switch = _Switch(
            context,
            "theme",
            [
                Option("light", tr("SettingsCards", "Light")),
                Option("dark", tr("SettingsCards", "Dark")),
                Option("system", tr("SettingsCards", "As the system")),
            ],
        )
        self.zoom = _Switch(context, "zoom", [Option(zoom, numbers.percent(zoom)) for zoom in ZOOMS])
        self.add_row(tr("SettingsCards", "Appearance"), self.theme_switch)
        self.add_row(tr("SettingsCards", "Zoom"), self.zoom)

    def reload(self) -> None:
        self.theme_switch.show_setting()
        self.zoom.show_setting()


class BriefingCard(SettingsCard):
    """How slides are shown, and on which screen."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, tr("SettingsCards", "Briefing"))
        look = tr("SettingsCards", "Light"), tr("SettingsCards", "Dark")
        self.slides = _Switch(context, "slides", [Option("light", look[0]), Option("dark", look[1])])
        self.strip = _Switch(
            context, "strip", [Option(True, tr("SettingsCards", "Shown")), Option(False, tr("SettingsCards", "Hidden"))]
        )
        self.rate = _Switch(context, "words_a_minute", [Option(rate, current_format().number(rate)) for rate in _RATES])
        self.add_row(tr("SettingsCards", "Slides"), self.slides, tr("SettingsCards", "Dark ones are for a darkened room"))
        about = tr("SettingsCards", "With one screen, the room can read what is typed")
        self.add_row(tr("SettingsCards", "Taking down on the slide"), self.strip, about)
        self.add_row(tr("SettingsCards", "Words read aloud in a minute"), self.rate)
        self.context = context
        self.audience_screen = Choice(context.look, [("", "")], name=tr("SettingsCards", "Screen of the audience"), small=True)
        self.audience_screen.chosen.connect(lambda name: context.settings.set("audience_screen", name))
        about = tr("SettingsCards", "Where there are several; the console stays on the program's own")
        self.add_row(tr("SettingsCards", "Screen of the audience"), self.audience_screen, about)

    def reload(self) -> None:
        for switch in (self.slides, self.strip, self.rate):
            switch.show_setting()
        chosen = str(self.context.settings.get("audience_screen") or "")
        names = [screen.name() for screen in QGuiApplication.screens() if screen.name()]
        names += [chosen] if chosen and chosen not in names else []
        self.audience_screen.set_options([("", tr("SettingsCards", "By itself")), *((name, name) for name in names)])
        self.audience_screen.set_value(chosen)


class DraftCard(SettingsCard):
    """How reports are read."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, tr("SettingsCards", "Drafting"))
        self.deep = _Switch(
            context,
            "deep_reading",
            [Option(False, tr("SettingsCards", "Quick")), Option(True, tr("SettingsCards", "Deep"))],
        )
        about = tr(
            "SettingsCards", "Deep reading finds more names in Arabic news and is slower: about a second for a thousand words"
        )
        self.add_row(tr("SettingsCards", "Reading of names"), self.deep, about)

    def reload(self) -> None:
        self.deep.show_setting()


class AuthorCard(SettingsCard):
    def __init__(self, context: Context) -> None:
        super().__init__(context.look, tr("SettingsCards", "The author"))
        self.context = context
        self.name = LineField(context.look, tr("SettingsCards", "Name"))
        self.name.setFixedWidth(context.look.theme.px(240))
        self.name.committed.connect(lambda text: context.settings.set("author", text.strip()))
        about = tr("SettingsCards", "Written beside each change and note, and in the brief")
        self.add_row(tr("SettingsCards", "Name"), self.name, about)

    def reload(self) -> None:
        if not self.name.hasFocus():
            self.name.show_text(self.context.settings.author)


class ScaleCard(SettingsCard):
    """The words of likelihood and what they stand for; to be read, not changed."""

    def __init__(self, context: Context) -> None:
        look = context.look
        super().__init__(look, tr("SettingsCards", "Scale of likelihood"))
        table, numbers = QWidget(), current_format()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(look.theme.px(8))
        grid.setHorizontalSpacing(look.theme.px(16))
        grid.setColumnStretch(2, 1)
        for n, band in enumerate(BANDS):
            bar = ProbabilityBar(look, tall=True)
            bar.set_range(band.low, band.high)
            grid.addWidget(QLabel(labels.band(band.code)), n, 0)
            grid.addWidget(QLabel(rtl(numbers.percent_range(band.low, band.high))), n, 1)
            grid.addWidget(bar, n, 2)
        self.add_wide(table)
        about = tr("SettingsCards", "The word always follows the range. The scale is that of ICD 203.")
        self.add_wide(ReadLabel(look, about, "caption", color="muted"))

    def reload(self) -> None:
        """There is nothing in it that changes."""


class LibraryCard(SettingsCard):
    """Where everything lies, and the copies of it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.look, tr("SettingsCards", "Saving and backups"))
        self.context = context
        self._path = context.store.path
        self.place = PathLabel(context.look, str(self._path))
        self.add_row(tr("SettingsCards", "Place of the library"), self.place)
        self.copy = Button(context.look, tr("SettingsCards", "Back up now"), icon="copy", small=True)
        self.copy.clicked.connect(self._copy)
        self.last = ReadLabel(context.look, "", "caption", color="muted")
        self.add_row(
            tr("SettingsCards", "Backup"),
            self.copy,
            tr("SettingsCards", "One is made by itself each day, and the last fourteen are kept"),
        )
        self.add_wide(self.last)

    def reload(self) -> None:
        found = last_copy(self._path)
        if found is None:
            self.last.set_text(tr("SettingsCards", "No backup yet"))
            return
        made = datetime.fromtimestamp(found.stat().st_mtime).astimezone()
        when = current_format().relative(made, datetime.now().astimezone())
        size = current_format().size(found.stat().st_size)
        self.last.set_text(fill(tr("SettingsCards", "The last: %1 (%2)"), when, size))

    def _copy(self) -> None:
        path, said = self._path, tr("SettingsCards", "A backup was made")
        self.copy.setEnabled(False)
        task = self.context.tasks.run(
            tr("SettingsCards", "Making a backup"),
            lambda report: copy_now(path, datetime.now()),
            lambda _: self.context.toast_asked.emit(said, False),
            self.context.failed.emit,
        )
        task.ended.connect(self._copied)

    def _copied(self) -> None:
        self.copy.setEnabled(True)
        self.reload()
