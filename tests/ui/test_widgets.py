"""The small widgets: what stands where, right to left, in both themes and at every zoom, and what a person can do with them."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QInputMethodEvent, QPainter
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from tests.ui import gallery
from ui.look import Look
from ui.look.reading import half_leading, paint_document, text_document
from ui.text import direction
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import LineField, TextField
from ui.widgets.icon_button import IconButton
from ui.widgets.message_card import MessageCard
from ui.widgets.progress_card import ProgressCard
from ui.widgets.read_label import ReadLabel
from ui.widgets.scales import ConfidenceBars, ImpactSquares, ProbabilityBar, ShareBar
from ui.widgets.section_header import SectionHeader
from ui.widgets.segmented import Option, SegmentedSwitch
from ui.widgets.toast import Toast

LONG = "الأرجح أن تبقى القناة الأمنية ضيقة خلال الأشهر المقبلة، محورها تبادل المعلومات عن الخلايا في البادية."


def shown(widget: QWidget, qtbot, width: int = 0, height: int = 0) -> QImage:
    """The widget as it is painted, at its own size or at one given."""
    if not widget.isVisible():
        qtbot.addWidget(widget)
        hint = widget.sizeHint()
        widget.resize(width or hint.width(), height or hint.height())
        widget.show()
    return widget.grab().toImage()


def ink_extent(image: QImage, color: QColor, *, near: int = 24) -> QRect:
    """The smallest rectangle that holds every pixel close to a colour; null where there is none."""
    found = QRect()
    for y in range(image.height()):
        for x in range(image.width()):
            pixel = image.pixelColor(x, y)
            if all(abs(a - b) <= near for a, b in zip(pixel.getRgb()[:3], color.getRgb()[:3], strict=True)):
                found |= QRect(x, y, 1, 1)
    return found


def type_into(widget: QWidget, text: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize(("mode", "zoom"), [("light", 100), ("dark", 100), ("light", 200)])
def test_all_of_them_together_paint_without_a_word_from_qt(look: Look, qtbot, mode, zoom) -> None:
    page = gallery.gallery(look)
    look.set(mode, zoom)
    assert shown(page, qtbot).pixelColor(2, 2) == look.theme.c("window")


# buttons


def test_a_button_keeps_icon_word_and_key_in_reading_order(look: Look, qtbot) -> None:
    plain, full = Button(look, "اقبل"), Button(look, "اقبل", icon="check", keys="Return")
    assert full.sizeHint().width() > plain.sizeHint().width() + 16 + 24
    image = shown(full, qtbot)
    dark = ink_extent(image.copy(image.width() - 34, 8, 20, 24), look.theme.c("ink"), near=60)
    assert not dark.isNull(), "the icon stands at the right"
    edge = ink_extent(image.copy(10, 9, 60, 22), look.theme.c("lineStrong"))
    assert edge.left() < 12 and edge.height() == 22, "the key cap stands at the left"


@pytest.mark.parametrize(("kind", "ground"), [("primary", "accent"), ("default", "surface"), ("danger", "surface")])
def test_the_kinds_have_their_grounds(look: Look, qtbot, kind, ground) -> None:
    button = Button(look, "نص", kind=kind)
    assert shown(button, qtbot).pixelColor(8, 20) == look.theme.c(ground)
    look.set("dark")
    assert shown(button, qtbot).pixelColor(8, 20) == look.theme.c(ground)


def test_buttons_are_forty_or_thirty_two_high_and_grow(look: Look, qtbot) -> None:
    heights = [Button(look, "نص").sizeHint().height(), Button(look, "نص", small=True).sizeHint().height()]
    assert heights == [40, 32]
    button = Button(look, "نص")
    look.set(zoom=150)
    assert button.sizeHint().height() == 60


def test_an_icon_button_has_a_name_and_says_its_key(look: Look, qtbot) -> None:
    button = IconButton(look, "moon", "المظهر الداكن", keys="F9")
    qtbot.addWidget(button)
    assert button.accessibleName() == "المظهر الداكن" and "F9" in button.toolTip()
    clicked = QSignalSpy(button.clicked)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert clicked.count() == 1


# scales


def test_likelihood_runs_from_the_right(look: Look, qtbot) -> None:
    bar = ProbabilityBar(look)
    bar.set_range(1, 20)
    low = ink_extent(shown(bar, qtbot), look.theme.c("accent"))
    bar.set_range(80, 99)
    high = ink_extent(shown(bar, qtbot), look.theme.c("accent"))
    assert low.left() > 96 * 0.75 and high.right() < 96 * 0.25
    assert "٨٠–٩٩٪" in bar.accessibleName()


def test_no_estimate_is_an_empty_bar(look: Look, qtbot) -> None:
    bar = ProbabilityBar(look)
    assert ink_extent(shown(bar, qtbot), look.theme.c("accent")).isNull()
    assert bar.accessibleName() == "غير مقدَّر"


def test_confidence_fills_from_the_lowest_bar_at_the_right(look: Look, qtbot) -> None:
    def inked(level: str | None) -> int:
        image = shown(ConfidenceBars(look, level), qtbot)
        return sum(image.pixelColor(x, y).lightness() < 130 for x in range(16) for y in range(16))

    assert inked(None) < inked("low") < inked("medium") < inked("high")
    image = shown(ConfidenceBars(look, "low"), qtbot)
    assert image.pixelColor(13, 12).lightness() < 130 < image.pixelColor(3, 8).lightness()


def test_impact_says_its_sign_in_words(look: Look, qtbot) -> None:
    squares = ImpactSquares(look, -5)
    assert squares.accessibleName() == "سلبي بالغ"
    five = ink_extent(shown(squares, qtbot), look.theme.c("ink2"))
    squares.set_impact(2)
    two = ink_extent(shown(squares, qtbot), look.theme.c("ink2"))
    assert squares.accessibleName() == "إيجابي محدود" and five.left() < two.left() and five.right() == two.right()


def test_a_share_fills_from_the_right(look: Look, qtbot) -> None:
    bar = ShareBar(look)
    bar.set_share(0.25)
    filled = ink_extent(shown(bar, qtbot, 200), look.theme.c("accent"))
    assert filled.left() == 150 and filled.right() == 199


# chips and cards


def test_chips_take_the_colours_of_what_they_tell(look: Look, qtbot) -> None:
    chip = Chip.stance(look, "n2")
    assert shown(chip, qtbot).pixelColor(4, 12) == look.theme.stance("n2").fill
    secret = Chip.classification(look, "secret")
    before = shown(secret, qtbot).pixelColor(4, 12)
    look.set("dark")
    assert shown(secret, qtbot).pixelColor(4, 12) == before, "marks of the law keep their colour"
    assert shown(chip, qtbot).pixelColor(4, 12) == look.theme.stance("n2").fill


def test_a_selected_card_is_red_towards_the_margin_only(look: Look, qtbot) -> None:
    card = Card(look)
    card.set_selected(True)
    red = ink_extent(shown(card, qtbot, 200, 80), look.theme.c("rubric"))
    assert red.left() == 0 and red.width() == 3
    card.set_selected(False)
    assert ink_extent(card.grab().toImage(), look.theme.c("rubric")).isNull()


def test_a_proposed_card_is_violet_and_dashed(look: Look, qtbot) -> None:
    card = Card(look)
    card.set_proposed(True)
    image = shown(card, qtbot, 200, 80)
    violet = look.theme.c("proposal").green()
    edge = [abs(image.pixelColor(x, 0).green() - violet) < 60 for x in range(20, 180)]
    assert image.pixelColor(100, 40) == look.theme.c("proposalSoft")
    assert 40 < sum(edge) < 120, "dashes and gaps"


# running text


def test_a_read_label_is_as_high_as_its_lines(look: Look, qtbot) -> None:
    label = ReadLabel(look, LONG)
    lines = [label.heightForWidth(width) / 28 for width in (2000, 400, 200)]
    assert lines[0] == 1 and all(n == int(n) for n in lines) and lines[0] < lines[1] < lines[2]
    assert ReadLabel(look, LONG, lines=2).heightForWidth(200) == 56


def test_a_column_gives_a_read_label_room_for_all_its_lines(look: Look, qtbot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    label = ReadLabel(look, LONG)
    column.addWidget(label)
    shown(page, qtbot, 220, 60)
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))


@pytest.mark.parametrize("text", ["تتواصل اللقاءات رغم التحفّظ", "AFP - Talks go on", "AFP - تتواصل اللقاءات رغم التحفظ المعلن"])
@pytest.mark.parametrize("token", ["read", "evidence"])
def test_text_of_any_script_stands_at_the_right(look: Look, qtbot, text, token) -> None:
    image = shown(ReadLabel(look, text, token), qtbot, 600)
    ink = ink_extent(image, look.theme.c("ink"), near=90)
    assert ink.right() > 590 and ink.left() > 200


@pytest.mark.parametrize("token", ["label", "body", "read", "h3", "h2", "h1", "evidence", "source"])
def test_no_dot_below_a_line_is_cut_off(look: Look, qtbot, token) -> None:
    """As much ink shows in the widget as where nothing bounds it."""
    text = "في بيتي جيج إلى"
    bounded = ink_extent(shown(ReadLabel(look, text, token), qtbot, 400), look.theme.c("ink"), near=90)
    open_ = QImage(400, 100, QImage.Format.Format_RGB32)
    open_.fill(look.theme.c("window"))
    painter = QPainter(open_)
    document = text_document(text, look.theme, token, 400)
    painter.translate(0, 30)
    paint_document(painter, QRectF(0, 0, 400, 70), document, look.theme.c("ink"))
    painter.end()
    free = ink_extent(open_, look.theme.c("ink"), near=90)
    assert bounded.height() == free.height() and bounded.top() > 0


def test_latin_words_in_naskh_are_smaller(look: Look) -> None:
    text = "نشرته Reuters أمس 👍 AFP"
    document = text_document(text, look.theme, "evidence", 600)
    block = document.firstBlock()
    sizes = {}
    at = block.begin()
    while not at.atEnd():
        piece = at.fragment()
        size = piece.charFormat().property(piece.charFormat().Property.FontPixelSize) or 17
        sizes[piece.text().strip()] = size
        at += 1
    assert sizes["Reuters"] == sizes["AFP"] == 14 and sizes["نشرته"] == 17
    assert half_leading(document) < 0


def test_a_section_header_tells_its_count(look: Look, qtbot) -> None:
    header = SectionHeader(look, "الشواهد", 4)
    assert header.accessibleName() == "الشواهد: ٤"
    image = shown(header, qtbot, 300)
    row = [image.pixelColor(x, 16) == look.theme.c("line") for x in range(300)]
    assert all(row[:150]) and not any(row[260:])


# fields


def test_a_line_stands_at_the_right_and_turns_with_its_script(look: Look, qtbot) -> None:
    field = LineField(look)
    for text in ("AFP report", "2014", "تقرير"):
        field.setText(text)
        field.setCursorPosition(0)
        ink = ink_extent(shown(field, qtbot, 400).copy(4, 8, 392, 24), look.theme.c("ink"), near=60)
        assert ink.right() > 360 and ink.left() > 250, text
        assert field.layoutDirection() == direction(text)


def test_a_line_is_handed_over_after_a_pause_once(look: Look, qtbot) -> None:
    field = LineField(look)
    qtbot.addWidget(field)
    spy = QSignalSpy(field.committed)
    with qtbot.waitSignal(field.committed, timeout=5000):
        type_into(field, "بغداد")
    assert [spy.at(n) for n in range(spy.count())] == [["بغداد"]]
    field.flush()
    assert spy.count() == 1


def test_enter_and_flush_hand_over_at_once_and_stored_text_never(look: Look, qtbot) -> None:
    field = LineField(look)
    qtbot.addWidget(field)
    spy = QSignalSpy(field.committed)
    field.show_text("دمشق")
    field.flush()
    assert spy.count() == 0
    type_into(field, "عمّان ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert spy.count() == 1
    type_into(field, "أ")
    field.flush()
    assert spy.count() == 2


def test_a_text_field_takes_plain_words_grows_and_turns(look: Look, qtbot) -> None:
    field = TextField(look, "اكتب ملاحظة")
    qtbot.addWidget(field)
    assert field.sizeHint().height() == 56
    field.resize(300, 56)
    field.show()
    field.setPlainText("\n".join(["سطر"] * 5))
    assert 100 < field.sizeHint().height() <= 240
    option = field.document().defaultTextOption
    assert option().textDirection() == Qt.LayoutDirection.RightToLeft
    field.setPlainText("Notes in English")
    assert option().textDirection() == Qt.LayoutDirection.LeftToRight
    ink = ink_extent(shown(field, qtbot).copy(8, 4, 284, 40), look.theme.c("ink"), near=90)
    assert ink.right() > 260


def test_pasted_markup_leaves_only_its_words_and_undo_is_the_fields_own(look: Look, qtbot) -> None:
    field = TextField(look)
    qtbot.addWidget(field)
    data = QMimeData()
    data.setHtml("<b>كلمة</b>")
    data.setText("كلمة")
    field.insertFromMimeData(data)
    assert field.toPlainText() == "كلمة" and "font-weight" not in field.toHtml().split("<p", 1)[1]
    field.undo()
    assert field.toPlainText() == ""


def test_leaving_a_text_field_hands_it_over(look: Look, qtbot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    field, other = TextField(look), LineField(look)
    column.addWidget(field)
    column.addWidget(other)
    shown(page, qtbot, 300, 200)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.setFocus()
    spy = QSignalSpy(field.committed)
    type_into(field, "سؤال")
    other.setFocus()
    assert spy.count() == 1 and spy.at(0) == ["سؤال"]


# switches


def test_a_switch_starts_at_the_right_and_tells_only_what_a_person_chose(look: Look, qtbot) -> None:
    switch = SegmentedSwitch(look, [Option("a", "فاعل × فاعل", "grid"), Option("b", "فاعل × قضية")])
    image = shown(switch, qtbot)
    assert image.pixelColor(image.width() - 6, 20) == look.theme.c("accentSoft") and switch.value == "a"
    spy = QSignalSpy(switch.chosen)
    switch.set_value("b")
    assert switch.value == "b" and spy.count() == 0
    qtbot.mouseClick(switch.childAt(QPoint(switch.width() - 20, 20)), Qt.MouseButton.LeftButton)
    assert switch.value == "a" and spy.at(0) == ["a"]


def test_a_switch_keeps_its_width_when_the_choice_moves(look: Look, qtbot) -> None:
    switch = SegmentedSwitch(look, [Option(n, "الأضعف سنداً") for n in range(3)], small=True)
    before = switch.sizeHint()
    switch.set_value(2)
    assert switch.sizeHint() == before and before.height() == 32


def test_a_choice_never_changes_by_the_wheel(look: Look, qtbot) -> None:
    choice = Choice(look, [("a", "داخلي"), ("b", "سرّي")], name="درجة التداول")
    spy = QSignalSpy(choice.chosen)
    choice.set_value("b")
    assert choice.value == "b" and spy.count() == 0
    qtbot.addWidget(choice)
    choice.activated.emit(0)
    assert spy.at(0) == ["a"]


# messages


def test_a_message_says_its_parts_and_copies_its_details(look: Look, qtbot) -> None:
    retry = Button(look, "أعد المحاولة")
    card = MessageCard(look, "error", "القرص ممتلئ", ["ملفاتك محفوظة.", "أفسح مكاناً."], details="E 28: /home/a", buttons=[retry])
    image = shown(card, qtbot, 600)
    assert ink_extent(image, look.theme.c("error")).right() == 599, "its edge is at the right"
    assert "القرص ممتلئ" in card.accessibleName() and "أفسح مكاناً." in card.accessibleName()
    more, copy = (button for button in card.findChildren(Button) if button is not retry)
    details = card.findChild(QLabel)
    assert not details.isVisible()
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert details.isVisible() and details.text() == "E 28: /home/a"
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "E 28: /home/a"


def test_a_toast_stands_at_the_right_foot_and_takes_back(look: Look, qtbot) -> None:
    window = QWidget()
    toast = Toast(look, window)
    shown(window, qtbot, 900, 600)
    toast.say("رُفض المقترح ٧")
    assert toast.isVisible() and toast.geometry().right() == 900 - 16 - 1 and toast.geometry().bottom() == 600 - 32 - 16 - 1
    window.resize(700, 500)
    assert toast.geometry().right() == 700 - 16 - 1
    with qtbot.waitSignal(toast.undo):
        qtbot.mouseClick(toast, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_progress_shows_its_steps_and_stops_once(look: Look, qtbot) -> None:
    card = ProgressCard(look, "يقرأ")
    card.set_share(0.5)
    card.set_steps(["يفتح المستند"], "يقسّم الجمل", ["يقترح فاعلين"])
    shown(card, qtbot, 600)
    stop = card.findChild(Button)
    spy = QSignalSpy(card.stopped)
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    card.stopping()
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert spy.count() == 1 and not stop.isEnabled()
    card.set_steps([], "يحفظ المسودة")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert ink_extent(card.grab().toImage(), look.theme.c("accent")).isValid()


def test_an_empty_place_offers_its_commands(look: Look, qtbot) -> None:
    command = Button(look, "أضف فاعلاً", kind="primary")
    empty = EmptyState(look, "matrix", "لا فاعلين بعد", "أضفهما.", [command])
    shown(empty, qtbot, 700, 500)
    clicked = QSignalSpy(command.clicked)
    qtbot.mouseClick(command, Qt.MouseButton.LeftButton)
    assert clicked.count() == 1 and abs(command.geometry().center().x() - 350) < 3
