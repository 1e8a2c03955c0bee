"""Counted nouns in the six forms that Arabic needs, in Qt's order: 0, 1, 2, 3–10, 11–99, and whole hundreds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun by its bare singular, dual, plural and accusative singular; `none` where zero is not «لا» and the plural."""

    one: str
    two: str
    few: str
    many: str
    feminine: bool = False
    none: str = ""
    dual_oblique: str = ""

    @property
    def forms(self) -> tuple[str, str, str, str, str, str]:
        """The six forms, `#` standing for the number where it is written."""
        alone = f"{self.one} {'واحدة' if self.feminine else 'واحد'}"
        return (self.none or f"لا {self.few}", alone, self.two, f"# {self.few}", f"# {self.many}", f"# {self.one}")

    @property
    def oblique_two(self) -> str:
        return self.dual_oblique or self.two.removesuffix("ان") + "ين"


def plural_form(n: float) -> int:
    """Which of the six forms a number takes; a fraction takes the last, the bare singular."""
    if n != int(n):
        return 5
    n = abs(int(n))
    if n < 3:
        return n
    rest = n % 100
    if 3 <= rest <= 10:
        return 3
    return 4 if rest >= 11 else 5


def _feminine(one: str, few: str, none: str = "") -> Noun:
    """A noun in ة, which turns to ت in the dual and takes no mark in the accusative."""
    return Noun(one, one.removesuffix("ة") + "تان", few, one, feminine=True, none=none)


NOUNS: dict[str, Noun] = {
    "passage": Noun("شاهد", "شاهدان", "شواهد", "شاهداً"),
    "source": Noun("مصدر", "مصدران", "مصادر", "مصدراً"),
    "actor": Noun("فاعل", "فاعلان", "فاعلين", "فاعلاً", dual_oblique="فاعلَين"),
    "note": _feminine("ملاحظة", "ملاحظات"),
    "scenario": Noun("سيناريو", "سيناريوهان", "سيناريوهات", "سيناريو"),
    "indicator": Noun("مؤشر", "مؤشران", "مؤشرات", "مؤشراً"),
    "proposal": Noun("مقترح", "مقترحان", "مقترحات", "مقترحاً"),
    "page": _feminine("صفحة", "صفحات"),
    "minute": _feminine("دقيقة", "دقائق", "أقل من دقيقة"),
    "second": _feminine("ثانية", "ثوانٍ", "أقل من ثانية"),
    "hour": _feminine("ساعة", "ساعات", "أقل من ساعة"),
    "day": Noun("يوم", "يومان", "أيام", "يوماً", none="أقل من يوم"),
    "month": Noun("شهر", "شهران", "أشهر", "شهراً", none="أقل من شهر"),
    "year": _feminine("سنة", "سنوات", "أقل من سنة"),
    "dossier": Noun("ملف", "ملفان", "ملفات", "ملفاً"),
    "judgement": Noun("حكم", "حكمان", "أحكام", "حكماً"),
    "event": Noun("حدث", "حدثان", "أحداث", "حدثاً"),
    "place": Noun("مكان", "مكانان", "أماكن", "مكاناً"),
    "decision": Noun("قرار", "قراران", "قرارات", "قراراً"),
    "action": Noun("إجراء", "إجراءان", "إجراءات", "إجراءً"),
    "question": Noun("سؤال", "سؤالان", "أسئلة", "سؤالاً"),
    "word": _feminine("كلمة", "كلمات"),
    "change": Noun("تغيير", "تغييران", "تغييرات", "تغييراً"),
    "copy": _feminine("نسخة", "نسخ"),
    "slide": _feminine("شريحة", "شرائح"),
    "paragraph": _feminine("فقرة", "فقرات"),
    "sentence": _feminine("جملة", "جمل"),
    "result": _feminine("نتيجة", "نتائج"),
    "meeting": Noun("اجتماع", "اجتماعان", "اجتماعات", "اجتماعاً"),
    "issue": _feminine("قضية", "قضايا"),
    "relation": _feminine("علاقة", "علاقات"),
    "position": Noun("موقف", "موقفان", "مواقف", "موقفاً"),
    "criterion": Noun("معيار", "معياران", "معايير", "معياراً"),
    "driver": Noun("دافع", "دافعان", "دوافع", "دافعاً"),
    "assumption": Noun("افتراض", "افتراضان", "افتراضات", "افتراضاً"),
    "gap": _feminine("فجوة", "فجوات"),
    "hypothesis": _feminine("فرضية", "فرضيات"),
    "document": Noun("مستند", "مستندان", "مستندات", "مستنداً"),
    "briefing": _feminine("إحاطة", "إحاطات"),
}
