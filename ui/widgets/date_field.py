"""A date with a calendar to pick it from; its words stand at the right, its chevron at the left."""

from PySide6.QtCore import QDate, QLocale, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from ui.look import Look
from ui.look.icons import paint_icon
from ui.text import current_format
from ui.widgets.themed import Themed

NO_DATE = QDate(2000, 1, 1)  # stands for none, in a field that may be without a date


class DateField(Themed, QDateEdit):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.setLocale(locale())
        self.follow(look)

    def allow_none(self, words: str) -> None:
        """Lets the field be without a date, which it shows in these words."""
        self.setMinimumDate(NO_DATE)
        self.setSpecialValueText(words)

    def show_as(self, format: str) -> None:
        """Sets how the date is written, in the order it is read. Qt turns the parts of a format around in a field that
        runs right to left, where a date in Arabic already reads so; they are turned once more."""
        parts = format.split(" ")
        self.setDisplayFormat(" ".join(reversed(parts)) if self.isRightToLeft() else format)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A date never changes by scrolling past it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self.theme.px(16)
        painter = QPainter(self)
        place = QRectF(self.theme.px(10), (self.height() - side) // 2, side, side)
        paint_icon(painter, place, "chevron-down", self.theme.c("ink2"))
        painter.end()


def locale() -> QLocale:
    """The locale whose months are the chosen ones: dates are typed and picked in Qt's own fields."""
    country = QLocale.Country.Egypt if current_format().months == "egypt" else QLocale.Country.Syria
    return QLocale(QLocale.Language.Arabic, country)
