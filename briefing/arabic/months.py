"""Names of months in every set that Arabic reports use, and the way from Hijri dates to Gregorian ones.

All names are folded (`briefing.arabic.fold`).
"""

from hijridate import Hijri

from briefing.arabic.fold import fold

_SETS = (
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
    "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
    "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
    "january february march april may june july august september october november december",
)
_HIJRI_SETS = (
    "المحرم صفر ربيع_الأول ربيع_الآخر جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة",
    "محرم صفر ربيع_الأول ربيع_الثاني جمادى_الأول جمادى_الثانية رجب شعبان رمضان شوال ذي_القعدة ذي_الحجة",
)
_HIJRI_YEARS = range(1343, 1501)  # what the Umm al-Qura tables hold


def _numbered(sets: tuple[str, ...]) -> dict[str, int]:
    return {fold(name.replace("_", " ")): number for names in sets for number, name in enumerate(names.split(), start=1)}


MONTHS = _numbered(_SETS)
HIJRI_MONTHS = _numbered(_HIJRI_SETS)


def gregorian(year: int, month: int | None = None, day: int | None = None) -> str | None:
    """A Hijri date as a Gregorian one, `YYYY-MM-DD` or a range of two; None where no calendar table reaches."""
    if year not in _HIJRI_YEARS or not 1 <= (month or 1) <= 12:
        return None
    last_month = month or 12
    length = Hijri(year, last_month, 1).month_length()
    if day is not None and not 1 <= day <= length:
        return None
    first = Hijri(year, month or 1, day or 1).to_gregorian().isoformat()
    last = Hijri(year, last_month, day or length).to_gregorian().isoformat()
    return first if first == last else f"{first}/{last}"
