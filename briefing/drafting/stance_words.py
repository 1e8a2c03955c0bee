"""Small words that decide who stands how towards whom: negations, pronouns, conditions, words of denial and of mediation.

All are folded, but for the kinds of stances, which are written as in the lexicon.
"""

from briefing.arabic.fold import fold
from briefing.domain.scales import Sign

NEGATIONS = frozenset(fold("لا ولا فلا لم ولم فلم لن ولن ليس ليست دون عدم ألا بعدم وعدم").split())
ENDS = frozenset(
    fold(
        "كف كفت تكف يكف توقف توقفت تتوقف يتوقف أقلع أقلعت "
        "تدهور تدهورت توترت ساءت انهارت فترت تأزمت اهتزت تضررت تراجعت ألغى ألغت ألغيت يلغي تلغي فقدت "
        "توتر قطع تجميد تراجع انهيار فتور أزمة تعليق علق أوقف سحب قطع أنهى خفض جمد علقت أوقفت سحبت قطعت أنهت خفضت "
        "جمدت وقف إنهاء تعليق سحب خفض"
    ).split()
)
OPENS_ASIDE = frozenset(fold("وهو وهي وهم الذي التي الذين أي").split())
OPPOSITE: dict[Sign, Sign] = {"+": "-", "-": "+", "±": "±"}
NO_MORE = frozenset(fold("تعد يعد تعلن يعلن تكن يكن").split())
SO_CALLED = frozenset(fold("ما بما مما لما").split())  # «بما وصفته …»
CALLS = frozenset(["يصف", "يرى", "ينعت", "يتهم"])
LIFTS = frozenset(fold("رفع رفعت يرفع ترفع خفف خففت يخفف تخفف تخفيف").split())  # of what weighs on someone: «رفع العقوبات»
LIFTED = frozenset(["يعاقب", "يحاصر", "يحظر", "يقيّد"])
HIDES = frozenset(
    fold(
        "تتوان يتوان تتوانى يتوانى تتردد يتردد تأل يأل تبخل يبخل تنفك ينفك تزال يزال زالت زال فتئت فتئ انفكت برحت تدخر يدخر"
    ).split()
) | frozenset(fold("يخفي تخفي أخفى أخفت يخف تخف يكتم تكتم يداري تداري ينكر تنكر").split())
DEMANDS = frozenset(fold("يدعو يناشد يصر يطالب يحث").split())
REJECTS = frozenset(
    fold("يرفض يعارض يعترض يدين يستنكر يندد ينتقد يشجب يستهجن يمنع يخشى يحذر يعرقل يحتج يتحفظ يتخوف يمانع يقاوم يناهض").split()
)
WHO = frozenset(fold("التي الذي الذين والتي والذي اللذان اللذين").split())
WITH_PRONOUN = frozenset(
    fold("بها به بهم عليها عليه عليهم لها له لهم فيها فيه معها معه معهم منها منه إليها إليه ضدها ضده").split()
)
PRONOUNS = frozenset(fold("هي هو وهي وهو فهي فهو أنها أنه لكنها لكنه إنها إنه فإنها فإنه ولكنها ولكنه").split())
PLANS = frozenset(
    fold(
        "العرض المقترح الاقتراح المبادرة الخطة الآلية التهمة الاتهام الاتهامات ذلك الطلب الشرط الدعوة الأمر المطلب المطالب"
    ).split()
)
ANSWERS = frozenset(
    [
        "يصر",
        "يتمسك",
        "يستنكر",
        "يندد",
        "يدين",
        "ينتقد",
        "يشكك",
        "يحتج",
        "يرفض",
        "يقبل",
        "يشترط",
        "يتحفظ",
        "ينفي",
        "يوافق",
        "يعترض",
        "يعارض",
        "يمانع",
        "يرحب",
    ]
)
DENIALS = frozenset(["ينفي", "ينكر"])
SAYS = DENIALS | frozenset(["يشترط", "يتردد", "يماطل", "يتعهد"])  # never with an actor as their object at once
PREPOSITIONS = frozenset(["ضد", "لصالح"])
EYE = "بعين"  # «بعين الريبة»
SUPPOSING = frozenset(fold("أن ألا كي بأن إذا لو حتى").split())
BUT = frozenset(fold("غير إلا على بيد").split())  # before أن: but
SIDES = frozenset(["صف", "جانب", "خلف", "وراء"])  # «يقف خلف …» takes a side
STANDS = frozenset(
    fold(
        "القتال للقتال قتال يحارب تحارب حارب حاربت يقف تقف وقف وقفت ويقف وتقف فتقف وقوف وقوفه وقوفها الوقوف يصطف تصطف يقاتل تقاتل قاتل قاتلت"
    ).split()
)
RECEPTION = frozenset(fold("قوبل قوبلت وقوبل وقوبلت لقي لقيت ولقي ولقيت لاقى لاقت ولاقى ولاقت أثار أثارت وأثار وأثارت").split())
SINCE = frozenset(fold("منذ بعد").split())  # before أن: what follows is a fact
OF_BOTH = frozenset(fold("بينهما بينها بينهم").split())
BARRED = frozenset(["يبرّئ", "يمنع", "يحرم", "يحث", "يتهم"])  # with an object and what it is barred from or charged with
LEADS_ON = frozenset(fold("من على مع ضد تجاه حيال إزاء").split())
SELF = frozenset(fold("نفسها نفسه أنفسهم ذاتها ذاته").split())
NAMES_IT = frozenset(["يرى", "يصف", "ينعت", "يتهم"])
EXCHANGES = frozenset(["يتبادل"])
SEES = "يرى"
HOSTILE = frozenset(
    fold(
        "إرهابية إرهابيا إرهابيين معادية معاديا مارقة غازية محتلا مسؤولا مسؤولة متورطا متورطة خائنا خارجا "
        "خصوما أعداء تهديدا خطرا عدوا خصما منافسا عقبة عائقا عبئا ذراعا أداة وكيلا تهديد خطر"
    ).split()
)
FRIENDLY = frozenset(
    fold("حلفاء شركاء موثوقا موثوقة شريكة حليفة وسيطة صديقة سندا داعما حليفا شريكا ضمانة ضامنا وسيطا سندا فرصة صديقا").split()
)
FEARS = frozenset(["يخشى", "يتخوف", "يقلق", "يهدد", "يضغط"])
KEEPS_OUT = frozenset(["يحايد"])
MEDIATES = frozenset(["يتوسط", "يرعى"])
CONDITIONS = frozenset(fold("شرط بشرط شريطة مشروطا مشروطة مقابل إذا لو").split())
ANONYMOUS = frozenset(
    fold(
        "خبراء محللون مراقبون سكان ناشطون مصادر مصدر تقارير تقرير باحثون دبلوماسيون ناطقون شهود اقتصاديون الخبراء المحللون "
        "المراقبون السكان الناشطون المصادر المصدر الأهالي أهالي مواطنون نازحون تجار"
    ).split()
)
RECEIVES = frozenset(
    form + stem
    for stem in fold(
        "تلقى تتلقى يتلقى تلقت تحظى يحظى حظي حظيت حصل حصلت يحصل تحصل يواجه تواجه واجه واجهت تعرض تعرضت يتعرض اعتماد يعتمد تعتمد"
    ).split()
    for form in ("", "و", "ف", "س")
)
OFFICES = frozenset(
    fold(
        "رئيس الرئيس وزير الوزير وزراء وزارة خارجية الخارجية دفاع الدفاع مسؤول مسؤولون متحدث ناطق باسم قادة قائد زعيم "
        "زعماء قيادة "
        "أطراف أوساط نواب أعضاء المبعوث مبعوث سفير أجهزة مجلس مندوب المتحدث الناطق حكومة الحكومة قيادات جهات قوى صناع دوائر"
    ).split()
)
ADVERBS = frozenset(
    fold(
        "أيضا كذلك بدورها بدوره علنا سرا بهدوء بشدة رسميا مجددا مرارا أمس أول اليوم بقوة ضمنا حاليا "
        "وقتذاك آنذاك حينها يومها وقتها لاحقا فورا سريعا صراحة تلميحا جهارا حينئذ عندها مؤخرا بحرارة"
    ).split()
)
COMPOUND = frozenset(fold("وجه صف جانب خلف وراء مواجهة حساب ركاب فلك أحضان").split())  # «في وجه …»
PEOPLE = frozenset(  # «وفداً من …»
    fold(
        "وفد وفدا وفود وفودا قيادي قياديا قياديين قائدا قادة مسؤول مسؤولا مسؤولين عضوا أعضاء ممثلا ممثلين عناصر مقاتلين "
        "جنودا ضباطا دبلوماسيين دبلوماسيا مبعوثا متحدثا ناطقا وزيرا وزراء نوابا خبراء"
    ).split()
)
RELATIONS = frozenset(["علاقات"])
STRAINED = frozenset(
    fold(
        "متوترة متوتر سيئة متأزمة مأزومة متدهورة مقطوعة عدائية باردة مضطربة متشنجة مهتزة متردية متصدعة مجمدة عاصفة شائكة"
    ).split()
)
GUARDED = frozenset(fold("فاترة ملتبسة معقدة حذرة متقلبة متذبذبة متأرجحة غامضة").split())
# prepositions after which no verb has its direct object
ELSEWHERE = frozenset(fold("من في عن إلى على عبر قبل بعد منذ حول خلال لدى أمام داخل نحو").split())
REACH = 14  # words between a cue and its object
