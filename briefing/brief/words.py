"""The words of documents: headings, labels and scales, spelt as on the screen. Paper goes without the marks (`briefing.export.pdf`)."""

TITLE = "ورقة الإحاطة"
CLASSIFICATION = "درجة التداول"
PREPARED_BY = "إعداد"
DRAFT = "مسودة غير مراجعة"
PROPOSED = "مقترح"
MADE = "أُعدّ في {date} الساعة {time}"
CITED = "الأرقام بين قوسين: ملحق الشواهد"
PAGE = "صفحة"
OF = "من"

JUDGEMENTS = "الأحكام الرئيسية"
SO_WHAT = "وماذا يعني ذلك؟"
ASKED_TODAY = "المطلوب اليوم"
ACTORS = "الفاعلون ومواقفهم"
SCENARIOS = "مقارنة السيناريوهات"
DESCRIPTIONS = "وصف السيناريوهات"
INDICATORS = "مؤشرات الرصد"
EVENTS = "الخط الزمني"
PLACES = "الأماكن"
PREMISES = "الافتراضات وفجوات المعلومات"
QUESTIONS = "الأسئلة المفتوحة"
NOTES = "الملاحظات"
EVIDENCE = "ملحق الشواهد"
EVIDENCE_LEAD = "كل رقم أحمر في الورقة يعود إلى جملة هنا، كما جاءت في مصدرها."
SOURCES = "المصادر وتقديرها"
SCALES = "سلّم الاحتمال ومعنى الثقة"

RELATIONS = "موقف الصف من العمود"
POSITIONS = "موقف الفاعل من القضية"
LIKELIHOOD = "الاحتمال"
NOT_JUDGED = "بلا تقدير"
NOT_ASSESSED = "غير مقدَّر"

SCENARIO_COLUMNS = ("السيناريو", "الاحتمال", "المدى", "الأثر من 5", "يربح", "يخسر")
ACTOR_COLUMNS = ("الفاعل", "النوع", "الكتلة", "النفوذ", "المصالح", "أول ذكر")
INDICATOR_COLUMNS = ("المؤشر", "يخصّ", "حالته", "منذ")
EVIDENCE_COLUMNS = ("الجملة في مصدرها", "المصدر", "صلتها", "موضعها في الورقة")
SOURCE_COLUMNS = ("المصدر", "التقدير", "معناه", "بصمة الأصل")
CITED_CSV = "أرقام الشواهد"
JUDGEMENT_CSV_COLUMNS = ("م", "الحكم", "الاحتمال", "من ٪", "إلى ٪", "الثقة", CITED_CSV)
SCENARIO_CSV_COLUMNS = ("", "السيناريو", "الاحتمال", "من ٪", "إلى ٪", "الأثر", "يربح", "يخسر", CITED_CSV)
POINT_CSV_COLUMNS = ("", "النص", "التفصيل", CITED_CSV)
NOTE_CSV_COLUMNS = ("النوع", "النص", "على", "التفصيل")
SCALE_COLUMNS = ("اللفظ", "مدى الاحتمال")
CONFIDENCE_COLUMNS = ("الثقة", "معناها")

FIRST_GUESS = "تقدير أولي ضعيف"

HORIZON = "الأفق الزمني"
DRIVERS = "القوى الدافعة"
OPPORTUNITIES = "الفرص"
RISKS = "المخاطر"
FIRST_ACTIONS = "الخطوات الأولى"
WARNING = "تحذير"
OWNER = "المسؤول"
DUE = "الموعد"

SO_WHAT_LABEL = "ما يعنيه ذلك"
JUDGEMENT_N = "الحكم {}"
SCENARIO_N = "السيناريو {}"
AND_OTHERS = "وغيرها ({})"
SOURCE_N = "المصدر {}"
RELATION_OF = "موقف {} من {}"
ACTOR_N = "الفاعل {}"
EVENT_N = "الحدث {}"
PLACE_N = "المكان {}"
INDICATOR_OF = "المؤشر «{}»"
PARAGRAPH = "ف"
FIRST_MENTION = "أول ذكر: المصدر {}"
LETTERS = ("أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل")

MINUTES = "محضر اجتماع"
MINUTES_DRAFT = "مسودة لم تُعتمد"
MEETING = "بيانات الاجتماع"
WHEN = "التاريخ والوقت"
PLACE = "المكان"
CHAIR = "رئيس الاجتماع"
PRESENT = "الحاضرون"
APOLOGIES = "المعتذرون"
RAPPORTEUR = "المقرّر"
CONCLUSION = "الخلاصة"
MINUTES_SHOWN = "1. العرض"
MINUTES_SAID = "2. الملاحظات والأسئلة"
MINUTES_DECISIONS = "3. القرارات"
MINUTES_ACTIONS = "4. الإجراءات"
NO_DECISION = "لم يُتخذ قرار."
NO_ACTIONS = "لا إجراءات."
NOBODY = "بلا مسؤول"
CLOSING = "الختام"
ENDED_AT = "انتهى الاجتماع الساعة {}."
NEXT_MEETING = "الاجتماع المقبل"
APPROVAL = "اعتماد المحضر"
SHOWN_COLUMNS = ("الشريحة", "المدة")
ACTION_COLUMNS = ("م", "الإجراء", "المسؤول عن التنفيذ", "الموعد", "الحالة")
SIGN_COLUMNS = ("الاسم", "التوقيع", "التاريخ")

COVER = "الغلاف"
ACTOR_MATRIX = "مصفوفة الفاعلين"
STANCE_ON = "الموقف من «{}»"
DECISION = "القرار المطلوب"
IMPACT = "الأثر"
OFF_AXIS = "خارج المحور"
AGAINST = "معارضة"
IN_FAVOUR = "دعم"
OTHER_COURSE = "غير ذلك"
WATCH = "ما نراقبه"
WATCH_SIGN = "«{}»: إن رُصد تقدّم السيناريو {}."
TOWARDS = "{} تجاه {}"
RIFT = "أعمق خلاف: {} و{}"
RIFT_INSIDE = "أعمق خلاف: {} و{}، وهما من جهة واحدة"
LIKELIEST = "الأرجح «{}»"
LIKELIEST_AND_GRAVEST = "الأرجح «{}»، والأخطر «{}»"
SIGN_MOVED = "رصدُ «{}» نقل {} من {} إلى {}"
SEEN_OF = "المرصود {} من {}"
FROM_TO = "من {} إلى {}"
LEANS = {1: "ثقل الفاعلين يميل إلى الدعم", 0: "ثقل الفاعلين في الوسط", -1: "ثقل الفاعلين يميل إلى المعارضة"}

CLASSIFICATIONS = {"open": "للتداول العام", "internal": "داخلي", "restricted": "مقيّد التداول", "secret": "سرّي"}
BANDS = {
    "almost_none": "شبه مستحيل",
    "very_unlikely": "مستبعد جداً",
    "unlikely": "مستبعد",
    "even": "متكافئ",
    "likely": "مرجّح",
    "very_likely": "مرجّح جداً",
    "almost_sure": "شبه مؤكد",
}
CONFIDENCES = {"low": "ثقة منخفضة", "medium": "ثقة متوسطة", "high": "ثقة عالية"}
CONFIDENCE_MEANINGS = {
    "low": "معلومات قليلة أو متعارضة، فقد يتبدّل الحكم بخبر واحد.",
    "medium": "مصادر موثوقة وحجة مقبولة، ولا تكفي لنفي غيرها.",
    "high": "معلومات جيدة من أكثر من مصدر، وذلك لا يعني اليقين.",
}
STANCES = {
    "p2": "دعم قوي",
    "p1": "ميل إلى الدعم",
    "z0": "حياد",
    "n1": "تحفّظ",
    "n2": "معارضة قوية",
    "mx": "موقف مزدوج",
    "uk": "غير معلن",
}
ACTOR_KINDS = {
    "state": "دولة",
    "institution": "مؤسسة",
    "organisation": "منظمة",
    "armed_group": "جماعة مسلحة",
    "current": "تيار",
    "bloc": "تكتل",
    "person": "شخص",
}
PLACE_KINDS = {
    "capital": "عاصمة",
    "city": "مدينة",
    "governorate": "محافظة",
    "crossing": "معبر",
    "corridor": "ممر",
    "facility": "منشأة",
    "area": "منطقة",
}
ROLES = {"support": "يدعم", "contradict": "يخالف", "context": "سياق"}
AUDIENCES = {"minister": "للوزير", "timing": "للتوقيت", "risk": "للخطر"}
PREMISE_KINDS = {"assumption": "افتراض", "gap": "فجوة", "question": "سؤال"}
INDICATOR_STATES = {"not_seen": "غير مرصود", "emerging": "جزئي", "seen": "مرصود"}
NOTE_KINDS = {"note": "ملاحظة", "question": "سؤال", "decision": "قرار", "action": "إجراء"}
NOTE_STATES = {"open": "مفتوح", "done": "أُنجز", "cancelled": "أُلغي"}
IMPACT_SIGNS = {1: "إيجابي", -1: "سلبي"}
IMPACTS = {1: "طفيف", 2: "محدود", 3: "متوسط", 4: "كبير", 5: "بالغ"}
RELIABILITIES = {
    "A": "موثوق تماماً",
    "B": "موثوق في العادة",
    "C": "موثوق إلى حدّ ما",
    "D": "غير موثوق في العادة",
    "E": "غير موثوق",
    "F": "موثوقيته غير معروفة",
}
CREDIBILITIES = {
    1: "صحتها مؤكَّدة من مصادر أخرى",
    2: "صحتها راجحة",
    3: "صحتها ممكنة",
    4: "صحتها مشكوك فيها",
    5: "صحتها بعيدة",
    6: "صحتها غير معروفة",
}


def letter(number: int) -> str:
    """The letter of a scenario, counted from 1; past the last letter, the number."""
    return LETTERS[number - 1] if number <= len(LETTERS) else str(number)
