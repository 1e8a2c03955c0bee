<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>The original document was not touched, and nothing was added to your library.</source>
        <translation>المستند الأصلي لم يُمَسّ، ولم يُضَف شيء إلى مكتبتك.</translation>
    </message>
    <message>
        <source>All your dossiers are saved as they were.</source>
        <translation>ملفاتك كلها محفوظة كما هي.</translation>
    </message>
    <message>
        <source>What came before this edit is saved, and the edit itself is still in this window.</source>
        <translation>ما سبق هذا التعديل محفوظ، والتعديل نفسه باقٍ في هذه النافذة.</translation>
    </message>
    <message>
        <source>Nothing was written, and your dossier is as it was.</source>
        <translation>لم يُكتب شيء، وملفك كما هو.</translation>
    </message>
    <message>
        <source>This command stopped before it was complete</source>
        <translation>توقّف هذا الأمر قبل أن يكتمل</translation>
    </message>
    <message>
        <source>Try again; if it happens again, copy the details and send them to support.</source>
        <translation>أعد المحاولة؛ فإن تكرّر فانسخ التفاصيل وأرسلها إلى الدعم.</translation>
    </message>
    <message>
        <source>These numbers cannot be used: %1</source>
        <translation>لا يصلح هذا للحساب: %1</translation>
    </message>
    <message>
        <source>Choose another document</source>
        <translation>اختر مستنداً آخر</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>الصق نصاً</translation>
    </message>
    <message>
        <source>“%1” could not be read: its structure is damaged</source>
        <translation>تعذّرت قراءة «%1»: بنيته تالفة</translation>
    </message>
    <message>
        <source>Ask for a sound copy of it, or paste its text here.</source>
        <translation>اطلب نسخة سليمة منه، أو الصق نصّه هنا.</translation>
    </message>
    <message>
        <source>“%1” is pictures without readable text</source>
        <translation>«%1» صور بلا نص مقروء</translation>
    </message>
    <message>
        <source>Ask for its text, or turn it into text with another program, then import that.</source>
        <translation>اطلب نسخته النصية، أو حوّله إلى نص ببرنامج آخر ثم استورده.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password</source>
        <translation>«%1» محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>Open it in its own program, save a copy without protection, then import that.</source>
        <translation>افتحه في برنامجه، واحفظ نسخة بلا حماية، ثم استوردها.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: the document is damaged or incomplete</source>
        <translation>تعذّر فتح «%1»: المستند تالف أو ناقص</translation>
    </message>
    <message>
        <source>Open it in Word and save it again, or paste its text here.</source>
        <translation>افتحه في Word واحفظه من جديد، أو الصق نصّه هنا.</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>«%1» فارغ</translation>
    </message>
    <message>
        <source>Check that it was copied completely to your computer, then try again.</source>
        <translation>تحقّق من اكتمال نسخه إلى جهازك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no text in “%1”</source>
        <translation>لا نص في «%1»</translation>
    </message>
    <message>
        <source>It may be pictures or pictured tables. Import its text instead.</source>
        <translation>قد يكون صوراً أو جداول مصوّرة. استورد نسخته النصية.</translation>
    </message>
    <message>
        <source>“%1” is larger than the limit (%2 of %3)</source>
        <translation>«%1» أكبر من الحد (%2 من %3)</translation>
    </message>
    <message>
        <source>Split it, or paste the part that matters to you.</source>
        <translation>قسّمه، أو الصق منه الجزء الذي يعنيك.</translation>
    </message>
    <message>
        <source>What is in “%1” is not %2 as its extension says</source>
        <translation>محتوى «%1» ليس %2 كما يقول امتداده</translation>
    </message>
    <message>
        <source>Correct the extension if you know its kind, or ask its sender for it again.</source>
        <translation>صحّح الامتداد إن عرفت نوعه، أو اطلبه من مرسله ثانية.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that the program does not read: %2</source>
        <translation>لا يقرأ البرنامج «%1»، ونوعه: %2</translation>
    </message>
    <message>
        <source>Save it as PDF, DOCX or TXT, then import it.</source>
        <translation>احفظه بصيغة PDF أو DOCX أو TXT، ثم استورده.</translation>
    </message>
    <message>
        <source>“%1” is in the old Word format (DOC)</source>
        <translation>«%1» بصيغة Word القديمة (DOC)</translation>
    </message>
    <message>
        <source>Save it as DOCX, then import it.</source>
        <translation>احفظه بصيغة DOCX، ثم استورده.</translation>
    </message>
    <message>
        <source>Do not open it before whoever is in charge of information security has seen it.</source>
        <translation>لا تفتحه قبل عرضه على المسؤول عن أمن المعلومات.</translation>
    </message>
    <message>
        <source>The encoding of “%1” is uncertain</source>
        <translation>ترميز «%1» غير مؤكد</translation>
    </message>
    <message>
        <source>Save it in UTF-8, or paste its text here.</source>
        <translation>احفظه بترميز UTF-8، أو الصق نصّه هنا.</translation>
    </message>
    <message>
        <source>“%1” is no longer in its place</source>
        <translation>لم يعد «%1» في مكانه</translation>
    </message>
    <message>
        <source>Connect the external disk again, or choose the document in its new place.</source>
        <translation>أعد وصل القرص الخارجي، أو اختر المستند من مكانه الجديد.</translation>
    </message>
    <message>
        <source>No permission to read “%1”</source>
        <translation>لا إذن بقراءة «%1»</translation>
    </message>
    <message>
        <source>Copy it into a folder of yours, or ask the administrator for permission.</source>
        <translation>انسخه إلى مجلد لك، أو اطلب الإذن من مدير الجهاز.</translation>
    </message>
    <message>
        <source>The source was not repeated, and the earlier review is as it was.</source>
        <translation>لم يُكرَّر المصدر، والمراجعة السابقة كما هي.</translation>
    </message>
    <message>
        <source>Open the source that is there, or import it into another dossier.</source>
        <translation>افتح المصدر الموجود، أو استورده في ملف آخر.</translation>
    </message>
    <message>
        <source>The proposals rest only on what was read.</source>
        <translation>المقترحات مبنية على ما قُرئ وحده.</translation>
    </message>
    <message>
        <source>Look at those pages in the original, then go on with the review.</source>
        <translation>راجع تلك الصفحات في الأصل، ثم تابع المراجعة.</translation>
    </message>
    <message>
        <source>The text is kept in the sources.</source>
        <translation>النص محفوظ في المصادر.</translation>
    </message>
    <message>
        <source>Read it and mark passages yourself.</source>
        <translation>اقرأه وعلّم الشواهد بنفسك.</translation>
    </message>
    <message>
        <source>What was being edited is no longer in the dossier</source>
        <translation>لم يعد ما يُعدَّل موجوداً في الملف</translation>
    </message>
    <message>
        <source>If you still want it, bring it back with “Undo” or from the history.</source>
        <translation>إن أردته فأعده بالأمر «تراجع» أو من سجل التغييرات.</translation>
    </message>
    <message>
        <source>The library is open in another window</source>
        <translation>المكتبة مفتوحة في نافذة أخرى</translation>
    </message>
    <message>
        <source>Go on in that window; here you can read only.</source>
        <translation>تابع في تلك النافذة؛ فهذه للقراءة فقط.</translation>
    </message>
    <message>
        <source>Nothing of it was opened or changed.</source>
        <translation>لم يُفتح منها شيء ولم يُغيَّر.</translation>
    </message>
    <message>
        <source>Update the program, or choose another library.</source>
        <translation>حدّث البرنامج، أو اختر مكتبة أخرى.</translation>
    </message>
    <message>
        <source>The library could not be upgraded</source>
        <translation>تعذّرت ترقية المكتبة</translation>
    </message>
    <message>
        <source>The library is as it was, and there is a backup from before.</source>
        <translation>المكتبة كما كانت، وقبلها نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Copy the details and send them to support, and go on with the earlier version.</source>
        <translation>انسخ التفاصيل وأرسلها إلى الدعم، وتابع بالإصدار السابق.</translation>
    </message>
    <message>
        <source>The disk is full, and the last edit was not saved</source>
        <translation>القرص ممتلئ، ولم يُحفظ آخر تعديل</translation>
    </message>
    <message>
        <source>Make room, then try again.</source>
        <translation>أفسح مكاناً ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>Ask your colleague for one, made with “Save portable copy”.</source>
        <translation>اطلبها من زميلك بالأمر «احفظ نسخة محمولة».</translation>
    </message>
    <message>
        <source>Try again, or export it in another format.</source>
        <translation>أعد المحاولة، أو صدّره بصيغة أخرى.</translation>
    </message>
    <message>
        <source>Correct it in its place, and the result appears.</source>
        <translation>صحّحه في موضعه فتظهر النتيجة.</translation>
    </message>
    <message>
        <source>There is nothing in the dossier to export yet</source>
        <translation>لا شيء في الملف يُصدَّر بعد</translation>
    </message>
    <message>
        <source>Your proposals are saved.</source>
        <translation>مقترحاتك محفوظة.</translation>
    </message>
    <message>
        <source>Review the proposals first: what was not accepted is not exported.</source>
        <translation>راجع المقترحات أولاً: لا يُصدَّر مقترح لم يُقبل.</translation>
    </message>
    <message>
        <source>Two of them have one name: %1</source>
        <translation>اثنان منها باسم واحد: %1</translation>
    </message>
    <message>
        <source>All weights are nought: %1</source>
        <translation>الأوزان كلها صفر: %1</translation>
    </message>
    <message>
        <source>No influence has been estimated yet: %1</source>
        <translation>لم يُقدَّر أي نفوذ بعد: %1</translation>
    </message>
    <message>
        <source>The likelihoods make more than 100: %1</source>
        <translation>مجموع الاحتمالات أكثر من ١٠٠: %1</translation>
    </message>
    <message>
        <source>A descriptor has no state: %1</source>
        <translation>عامل بلا حالات: %1</translation>
    </message>
    <message>
        <source>There are too many combinations: %1</source>
        <translation>التوافيق أكثر مما يُحسب: %1</translation>
    </message>
    <message>
        <source>A cell holds no number of its scale: %1</source>
        <translation>في خلية قيمة خارج سلّمها: %1</translation>
    </message>
    <message>
        <source>The rows and columns of a matrix do not match: %1</source>
        <translation>صفوف المصفوفة لا توافق أعمدتها: %1</translation>
    </message>
    <message>
        <source>Reading “%1” was stopped: it swells suspiciously when opened</source>
        <translation>أُوقفت قراءة «%1»: يتضخّم عند فتحه على نحو مريب</translation>
    </message>
    <message>
        <source>“%1” was imported before, on %2</source>
        <translation>سبق استيراد «%1»، في %2</translation>
    </message>
    <message>
        <source>“%1” was imported incompletely: no text on pages %2</source>
        <translation>استُورد «%1» ناقصاً: لا نص في الصفحات %2</translation>
    </message>
    <message>
        <source>The program found nothing to propose in “%1”</source>
        <translation>لم يجد البرنامج في «%1» ما يقترحه</translation>
    </message>
    <message>
        <source>This library is from a newer version (%1)</source>
        <translation>هذه المكتبة من إصدار أحدث (%1)</translation>
    </message>
    <message>
        <source>The folder is read-only: nothing can be saved in “%1”</source>
        <translation>المجلد للقراءة فقط: لا يمكن الحفظ في «%1»</translation>
    </message>
    <message>
        <source>“%1” is not a portable copy of Ihata</source>
        <translation>«%1» ليس نسخة محمولة من إحاطة</translation>
    </message>
    <message>
        <source>“%1” could not be exported</source>
        <translation>تعذّر تصدير «%1»</translation>
    </message>
    <message>
        <source>Nothing in it was run.</source>
        <translation>لم يُنفَّذ منه شيء.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Reading pages: %1 of %2</source>
        <translation>يقرأ الصفحات: %1 من %2</translation>
    </message>
    <message>
        <source>Splitting sentences: %1 of %2</source>
        <translation>يقسّم الجمل: %1 من %2</translation>
    </message>
    <message>
        <source>Deep reading: %1 of %2</source>
        <translation>قراءة متعمقة: %1 من %2</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2</source>
        <translation>يصدّر: %1 من %2</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>يفتح</translation>
    </message>
    <message>
        <source>Reading pages</source>
        <translation>يقرأ الصفحات</translation>
    </message>
    <message>
        <source>Splitting sentences</source>
        <translation>يقسّم الجمل</translation>
    </message>
    <message>
        <source>Deep reading</source>
        <translation>قراءة متعمقة</translation>
    </message>
    <message>
        <source>Proposing actors</source>
        <translation>يقترح فاعلين</translation>
    </message>
    <message>
        <source>Proposing stances</source>
        <translation>يقترح مواقف</translation>
    </message>
    <message>
        <source>Proposing judgements</source>
        <translation>يقترح أحكاماً</translation>
    </message>
    <message>
        <source>Proposing scenarios</source>
        <translation>يقترح سيناريوهات</translation>
    </message>
    <message>
        <source>Proposing dates</source>
        <translation>يقترح تواريخ</translation>
    </message>
    <message>
        <source>Proposing places</source>
        <translation>يقترح أماكن</translation>
    </message>
    <message>
        <source>Saving the draft</source>
        <translation>يحفظ المسودة</translation>
    </message>
    <message>
        <source>Writing the brief</source>
        <translation>يكتب ورقة الإحاطة</translation>
    </message>
</context>
</TS>
