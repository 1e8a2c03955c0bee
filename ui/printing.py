"""Sheets of paper: the pages of the brief, or its slides so many on a sheet, painted alike into the preview and on a printer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPaintEngine, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

from ui.text import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from briefing.brief.slides import Deck
    from briefing.brief.slides import Page as Slide

_FINE, _COARSE = 300, 110  # pixels to the inch: on paper, and in a preview, which would drop most of them again
_EDGE, _GAP = 0.04, 0.03  # of a sheet's width


class Sheets(Protocol):
    @property
    def count(self) -> int: ...
    @property
    def landscape(self) -> bool: ...
    def paint(self, painter: QPainter, rect: QRectF, number: int, pixels: int) -> None:
        """Paints one sheet, counted from 0, `pixels` wide."""


class PageSheets:
    """The pages of a PDF as they are."""

    landscape = False

    def __init__(self, pdf: bytes) -> None:
        from briefing.export.pages import page_count

        self._pdf = pdf
        self.count = page_count(pdf)

    def paint(self, painter: QPainter, rect: QRectF, number: int, pixels: int) -> None:
        from briefing.export.pages import pictures

        (picture,) = pictures(self._pdf, pixels, [number])
        image = QImage(picture.pixels, picture.width, picture.height, picture.width * 4, QImage.Format.Format_RGB32)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(_fitted(image.size().toSizeF(), rect), image)


class SlideSheets:
    """The slides of a deck, 1, 2 or 4 on a sheet; four begin at the upper right corner."""

    def __init__(self, deck: Deck, each: int) -> None:
        self._deck, self._each = deck, each
        self.count = -(-len(deck.visible) // each)
        self.landscape = each != 2

    def paint(self, painter: QPainter, rect: QRectF, number: int, pixels: int) -> None:
        slides = self._deck.visible[number * self._each : (number + 1) * self._each]
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for slide, place in zip(slides, self._places(rect), strict=False):
            whole = _fitted(QSizeF(16, 9), place)
            painter.drawImage(whole, self._picture(slide, whole.size() * (pixels / rect.width())))
            painter.setPen(QPen(Qt.GlobalColor.gray, 0))
            painter.drawRect(whole)

    def _picture(self, slide: Slide, size: QSizeF) -> QImage:
        """A preview keeps what is painted as a QPicture, which drops blanks between Arabic and digits; so it gets an image."""
        from ui.presenter.paint import paint_slide

        image = QImage(size.toSize(), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        paint_slide(painter, QRectF(image.rect()), self._deck, slide)
        painter.end()
        return image

    def _places(self, rect: QRectF) -> list[QRectF]:
        edge, gap = rect.width() * _EDGE, rect.width() * _GAP
        inner = rect.adjusted(edge, edge, -edge, -edge)
        if self._each == 1:
            return [inner]
        columns = 1 if self._each == 2 else 2
        width, height = (inner.width() - gap * (columns - 1)) / columns, (inner.height() - gap) / 2
        return [
            QRectF(inner.right() - width - column * (width + gap), inner.top() + row * (height + gap), width, height)
            for row in range(2)
            for column in range(columns)
        ]


def _fitted(size: QSizeF, rect: QRectF) -> QRectF:
    """A rectangle of these proportions in the middle of another."""
    size = size.scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRectF(rect.center().x() - size.width() / 2, rect.center().y() - size.height() / 2, size.width(), size.height())


def printer_for(sheets: Sheets, title: str) -> QPrinter:
    """A printer set to A4 and to the way the sheets lie; its job bears the title."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    way = QPageLayout.Orientation.Landscape if sheets.landscape else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, QMarginsF()))
    printer.setFullPage(True)
    printer.setDocName(title)
    return printer


def print_on(printer: QPrinter, sheets: Sheets) -> None:
    """Prints the sheets that were asked for, all of them unless a range was chosen."""
    first, last = printer.fromPage() or 1, printer.toPage() or sheets.count
    painter = QPainter(printer)
    previewed = printer.paintEngine().type() == QPaintEngine.Type.Picture
    inches = printer.pageLayout().fullRect(QPageLayout.Unit.Inch).width()
    pixels = round(inches * (_COARSE if previewed else _FINE))
    for number in range(first - 1, min(last, sheets.count)):
        if number >= first:
            printer.newPage()
        sheets.paint(painter, QRectF(painter.viewport()), number, pixels)
    painter.end()


def preview(sheets: Sheets, title: str, parent: QWidget, printed: Callable[[], None]) -> QPrintPreviewDialog:
    """Shows the sheets as they will be printed; `printed` is called when a person has had them printed."""
    printer = printer_for(sheets, title)
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("Printing", "Print preview"))
    dialog.paintRequested.connect(lambda asked: print_on(asked, sheets))
    dialog.accepted.connect(printed)
    dialog.destroyed.connect(printer.outputFileName)  # keeps the printer as long as the dialog
    dialog.open()
    return dialog
