"""What an expected failure says in a terminal: one Arabic sentence for each code."""

from briefing.arabic.format import Format, isolate
from briefing.domain.errors import UserError

_SENTENCES = {
    "pdf-damaged": "تعذّرت قراءة «{name}»: بنيته تالفة. اطلب نسخة سليمة منه.",
    "scanned": "«{name}» صور بلا نص مقروء. اطلب نسخته النصية.",
    "encrypted": "«{name}» محمي بكلمة مرور. احفظ نسخة بلا حماية، ثم استوردها.",
    "docx-damaged": "تعذّر فتح «{name}»: المستند تالف أو ناقص. افتحه في Word واحفظه من جديد.",
    "empty": "«{name}» فارغ. تحقّق من اكتمال نسخه إلى جهازك.",
    "no-text": "لا نص في «{name}». استورد نسخته النصية.",
    "too-large": "«{name}» أكبر من الحد ({size} من {limit}). قسّمه.",
    "wrong-ending": "محتوى «{name}» ليس {kind} كما يقول امتداده. صحّح الامتداد إن عرفت نوعه.",
    "unknown-type": "لا يقرأ البرنامج هذا النوع: {kind}. احفظه بصيغة PDF أو DOCX أو TXT.",
    "old-doc": "«{name}» بصيغة Word القديمة (DOC). احفظه بصيغة DOCX.",
    "bomb": "أُوقفت قراءة «{name}»: يتضخّم عند فتحه على نحو مريب. لا تفتحه قبل عرضه على المسؤول عن أمن المعلومات.",
    "charset-unsure": "ترميز «{name}» غير مؤكد. احفظه بترميز UTF-8.",
    "file-gone": "لا وجود للمستند «{name}».",
    "no-permission": "لا إذن بقراءة «{name}».",
    "duplicate": "سبق استيراد «{name}» في هذا الملف.",
    "record-gone": "لم يعد هذا العنصر في الملف.",
    "busy": "المكتبة مفتوحة في نافذة أخرى.",
    "newer": "هذه المكتبة من إصدار أحدث ({version}). حدّث البرنامج.",
    "migrate-failed": "تعذّرت ترقية المكتبة، وهي كما كانت.",
    "disk-full": "القرص ممتلئ، ولم يُكتب شيء.",
    "read-only-folder": "المجلد للقراءة فقط: لا يمكن الحفظ في «{name}».",
    "not-ihata": "«{name}» ليس نسخة محمولة من إحاطة.",
    "export-failed": "تعذّر تصدير «{name}». لم يُكتب شيء.",
    "nothing-to-export": "لا شيء في الملف يُصدَّر بعد: لا يُصدَّر مقترح لم يُقبل.",
    "unexpected": "توقّف هذا الأمر قبل أن يكتمل.",
}


def sentence(error: UserError) -> str:
    """The sentence for an error, its facts put in as islands."""
    format = Format()
    facts = {
        name: format.size(value) if name in ("size", "limit") and isinstance(value, int) else str(value)
        for name, value in error.facts.items()
    }
    return _SENTENCES.get(error.code, _SENTENCES["unexpected"]).format(**{name: isolate(value) for name, value in facts.items()})
