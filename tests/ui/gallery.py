"""Draws every small widget into one picture a theme, to be looked at:  python tests/ui/gallery.py FOLDER"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ui.look import Look, load_fonts
from ui.look.paint import paint_diagonal, paint_icon, paint_series_mark, paint_stance_cell
from ui.look.tokens import RESOURCES
from ui.text import install_translators
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.choice import Choice
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import LineField, TextField
from ui.widgets.icon_button import IconButton
from ui.widgets.key_cap import KeyCap
from ui.widgets.message_card import MessageCard
from ui.widgets.progress_card import ProgressCard
from ui.widgets.read_label import ReadLabel
from ui.widgets.scales import ConfidenceBars, ImpactSquares, ProbabilityBar, SalienceDots
from ui.widgets.section_header import SectionHeader
from ui.widgets.segmented import Option, SegmentedSwitch
from ui.widgets.toast import Toast

JUDGEMENT = (
    "الأرجح أن تبقى القناة الأمنية بين بغداد ودمشق ضيقة خلال الأشهر المقبلة، محورها تبادل المعلومات عن خلايا داعش في البادية."
)
PASSAGE = "لقاءات أمنية رفيعة تتواصل رغم التحفّظ المعلن، وفق تقرير نشره Reuters عام ٢٠٢٥."


class Sheet(QWidget):
    """Cells, marks of series and all icons, painted directly."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setMinimumSize(look.theme.px(560), look.theme.px(190))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.look.theme
        painter = QPainter(self)
        for n, code in enumerate(("p2", "p1", "z0", "n1", "n2", "mx", "uk", "")):
            cell = QRectF(self.width() - theme.px(58) * (n + 1), 0, theme.px(56), theme.px(48))
            paint_stance_cell(painter, cell, code, theme, count="٤", proposed=n == 1, selected=n == 5)
        paint_diagonal(painter, QRectF(0, 0, theme.px(56), theme.px(48)), theme)
        for n in range(3):
            paint_series_mark(
                painter, QRectF(self.width() - theme.px(40) * (n + 1), theme.px(56), theme.px(22), theme.px(22)), n, theme
            )
        names = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))
        for n, name in enumerate(names):
            x, y = self.width() - theme.px(28) * (n % 20 + 1), theme.px(92 + n // 20 * 30)
            paint_icon(painter, QRectF(x, y, theme.px(16), theme.px(16)), name, theme.c("ink2"))
        painter.end()


def row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(8)
    for widget in widgets:
        made.addWidget(widget)
    if stretch:
        made.addStretch()
    return made


def buttons(look: Look) -> QVBoxLayout:
    column = QVBoxLayout()
    off = Button(look, "صدّر…", kind="primary")
    off.setEnabled(False)
    column.addLayout(
        row(
            Button(look, "اقبل", kind="primary", icon="check", keys="Return"),
            Button(look, "عدّل", icon="pencil", keys="F2"),
            Button(look, "ارفض", kind="danger", icon="cross", keys="Del"),
            Button(look, "أضف شاهداً", kind="ghost", icon="plus"),
            off,
        )
    )
    column.addLayout(
        row(Button(look, "فاعل", icon="plus", small=True), Button(look, "أوقف", keys="Esc", small=True), KeyCap(look, "Ctrl+Z"))
    )
    return column


def chips(look: Look) -> QVBoxLayout:
    column = QVBoxLayout()
    column.addLayout(row(*(Chip.stance(look, code) for code in ("p2", "p1", "z0", "n1", "n2", "mx", "uk"))))
    column.addLayout(
        row(
            *(Chip.classification(look, code) for code in ("open", "internal", "restricted", "secret")),
            Chip.proposal(look),
            Chip.neutral(look, "روجعت كلها", "check"),
            Chip.state(look, "مفتوح", "warn", "clock"),
        )
    )
    return column


def scales(look: Look) -> QVBoxLayout:
    column = QVBoxLayout()
    bars = []
    for low, high in ((55, 80), (80, 95), (45, 55), (1, 5)):
        bar = ProbabilityBar(look)
        bar.set_range(low, high)
        bars.append(bar)
    column.addLayout(row(*bars, *(ConfidenceBars(look, level) for level in ("low", "medium", "high", None))))
    tall = ProbabilityBar(look, tall=True, series=0)
    tall.set_range(10, 20)
    column.addLayout(row(ImpactSquares(look, -3), ImpactSquares(look, 5), SalienceDots(look, 50), tall, stretch=False))
    return column


def fields(look: Look) -> QVBoxLayout:
    column = QVBoxLayout()
    arabic, latin = LineField(look, "جملة واحدة"), LineField(look)
    arabic.setText("أمن المعابر بعد تقليص قوات التحالف")
    latin.setText("AFP report 2025")
    choice = Choice(look, [("", "كل الدرجات"), ("internal", "داخلي")])
    note = TextField(look, "اكتب ملاحظة على المحدَّد", keys="F4")
    ticked, partly, plain = QCheckBox("إظهار التاريخ الهجري"), QCheckBox("جزئي"), QCheckBox("غير مرصود")
    ticked.setChecked(True)
    partly.setCheckState(Qt.CheckState.PartiallyChecked)
    radio = QRadioButton("مشرقية")
    radio.setChecked(True)
    column.addWidget(arabic)
    column.addLayout(
        row(latin, choice, LineField(look, "ابحث في الإعدادات", icon="search", keys="F3", small=True), stretch=False)
    )
    column.addWidget(note)
    column.addLayout(row(ticked, partly, plain, radio, QRadioButton("مصرية")))
    return column


def cards(look: Look) -> QVBoxLayout:
    column = QVBoxLayout()
    for n in range(2):
        card = Card(look)
        card.set_selected(n == 0)
        card.set_proposed(n == 1)
        card.column.addWidget(ReadLabel(look, JUDGEMENT))
        column.addWidget(card)
    column.addWidget(SectionHeader(look, "الشواهد", 4))
    column.addWidget(ReadLabel(look, PASSAGE, "evidence"))
    column.addWidget(ReadLabel(look, "AFP - Security talks go on between Baghdad and Damascus.", "body"))
    return column


def messages(look: Look) -> QVBoxLayout:
    column = QVBoxLayout()
    column.addWidget(
        MessageCard(
            look,
            "error",
            "تعذّرت قراءة «\u2068تقرير-الحدود.pdf\u2069»: بنيته تالفة",
            ("المستند الأصلي لم يُمَسّ، ولم يُضَف شيء إلى مكتبتك.", "اطلب نسخة سليمة منه، أو الصق نصّه هنا."),
            details="PDF 1.7 · 2.4 MB\n/home/analyst/report.pdf",
            buttons=(Button(look, "اختر مستنداً", kind="primary", icon="document"), Button(look, "الصق نصاً")),
        )
    )
    column.addWidget(MessageCard(look, "warn", "المكتبة مفتوحة في نافذة أخرى", ("ملفاتك كلها محفوظة كما هي.",), icon="lock"))
    progress = ProgressCard(look, "يقرأ «\u2068ورقة-موقف.docx\u2069»")
    progress.set_share(0.62)
    progress.set_steps(["يفتح المستند", "٤ صفحات"], "يقسّم الجمل: ٦٢ من ١٠٠", ["يقترح فاعلين"])
    column.addWidget(progress)
    return column


def gallery(look: Look) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setSpacing(24)
    grid.setContentsMargins(24, 24, 24, 24)
    switch = SegmentedSwitch(look, [Option("a", "فاعل × فاعل", "grid"), Option("b", "فاعل × قضية")])
    kinds = (("note", "ملاحظة"), ("question", "سؤال"), ("decision", "قرار"), ("action", "إجراء"))
    notes = SegmentedSwitch(look, [Option(code, word, code) for code, word in kinds], small=True)
    right, left = QVBoxLayout(), QVBoxLayout()
    for part in (buttons(look), chips(look), row(switch, notes), scales(look), fields(look)):
        right.addLayout(part)
    right.addWidget(Sheet(look))
    right.addStretch()
    commands = (
        Button(look, "أضف فاعلاً", kind="primary", icon="plus", keys="Ins"),
        Button(look, "استورد تقريراً", icon="import", keys="Ctrl+O"),
    )
    empty = EmptyState(
        look,
        "matrix",
        "لا فاعلين في هذا الملف بعد",
        "المصفوفة تبدأ بفاعلَين. أضفهما، أو استورد تقريراً ليقترح البرنامج فاعلين ومواقف.",
        commands,
    )
    for part in (cards(look), messages(look)):
        left.addLayout(part)
    left.addWidget(empty)
    left.addLayout(row(IconButton(look, "moon", "المظهر الداكن"), IconButton(look, "menu", "القائمة", small=True)))
    grid.addLayout(right, 0, 0)
    grid.addLayout(left, 0, 1)
    return page


def main(folder: Path) -> None:
    app = QApplication.instance() or QApplication([])
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    load_fonts()
    install_translators(app)
    look = Look(app)
    look.complete()
    for mode, zoom, width, height in (("light", 100, 1440, 1330), ("dark", 100, 1440, 1330), ("light", 200, 2880, 2600)):
        look.set(mode, zoom)
        page = gallery(look)
        page.resize(width, height)
        toast = Toast(look, page)
        page.show()
        toast.say("رُفض المقترح ٧")
        page.findChildren(LineField)[0].setFocus()
        app.processEvents()
        page.grab().save(str(folder / f"gallery-{mode}-{zoom}.png"))
        page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
