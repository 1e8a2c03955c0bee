<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Texts of the licences</source>
        <translation>نصوص الرخص</translation>
    </message>
    <message>
        <source>From a report to a briefing: judgements, actors and scenarios, each with the passage that it rests on.</source>
        <translation>من التقرير إلى الإحاطة: أحكام وفاعلون وسيناريوهات، ولكل منها الشاهد الذي يستند إليه.</translation>
    </message>
    <message>
        <source>It works without a connection: nothing is sent from this computer, and nothing is fetched to it.</source>
        <translation>يعمل البرنامج دون اتصال: لا يُرسل من هذا الجهاز شيئاً، ولا يجلب إليه شيئاً.</translation>
    </message>
    <message>
        <source>Open source, under the Apache License 2.0.</source>
        <translation>مفتوح المصدر، برخصة Apache 2.0.</translation>
    </message>
    <message>
        <source>About Ihata</source>
        <translation>عن «إحاطة»</translation>
    </message>
    <message>
        <source>Ihata</source>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات البرمجية</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Word lists and sample</source>
        <translation>قوائم الألفاظ والملف النموذجي</translation>
    </message>
    <message>
        <source>Written for Ihata</source>
        <translation>كُتبت لبرنامج إحاطة</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>All that leaves is written in the history: when, for whom, as which file</source>
        <translation>كل ما يخرج يُسجَّل في سجل التغييرات: متى، ولمن، وبأي صيغة</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>احفظ المستند</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>مكان آخر…</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <translation>يجهّز المعاينة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>To which file</source>
        <translation>إلى أي صيغة</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>It does not fit on one page even in the smallest type that can be read.</source>
        <translation>لا تتسع له صفحة واحدة ولو بأصغر حرف يُقرأ.</translation>
    </message>
    <message>
        <source>Nothing has been accepted yet</source>
        <translation>لم يُقبل شيء بعد</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>تغييراتي</translation>
    </message>
    <message>
        <source>Accepted from the program</source>
        <translation>من مقترحات البرنامج</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>تغييرات من</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجمه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>استُرجع: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل موضع</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Matrix of actors</source>
        <translation>مصفوفة الفاعلين</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Tab by its number; the review</source>
        <translation>اللسان برقمه؛ المراجعة</translation>
    </message>
    <message>
        <source>Back to where one came from</source>
        <translation>العودة إلى الموضع السابق</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>احفظ الملاحظة</translation>
    </message>
    <message>
        <source>Move within</source>
        <translation>التنقل داخلها</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Delete; it can be undone</source>
        <translation>احذف؛ ويمكن التراجع</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>اقبل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>عدّل</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Show the evidence in the margin</source>
        <translation>اعرض الشواهد في الهامش</translation>
    </message>
    <message>
        <source>Put a judgement higher or lower</source>
        <translation>ارفع الحكم أو أنزله</translation>
    </message>
    <message>
        <source>Accept all with two passages or more</source>
        <translation>اقبل كل ما له شاهدان فأكثر</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>ارفض</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Stance, from strong support to undeclared</source>
        <translation>الموقف، من دعم قوي إلى غير معلن</translation>
    </message>
    <message>
        <source>Move from cell to cell</source>
        <translation>الانتقال من خلية إلى خلية</translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation>أفرغ الخلية</translation>
    </message>
    <message>
        <source>Score on a criterion</source>
        <translation>الدرجة على معيار</translation>
    </message>
    <message>
        <source>Mark a passage</source>
        <translation>علّم شاهداً</translation>
    </message>
    <message>
        <source>Attach it to something</source>
        <translation>اربطه بما يسنده</translation>
    </message>
    <message>
        <source>Next and previous passage</source>
        <translation>الشاهد التالي والسابق</translation>
    </message>
    <message>
        <source>State: open, done, dropped</source>
        <translation>الحالة: مفتوح، أُنجز، أُلغي</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Dossiers</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>استورد تقريراً</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>No dossiers in the library yet</source>
        <translation>لا ملفات في المكتبة بعد</translation>
    </message>
    <message>
        <source>Drop a report and it becomes a draft to review, or begin with a blank dossier.</source>
        <translation>أفلت تقريراً فيصير مسودة للمراجعة، أو ابدأ من ملف فارغ.</translation>
    </message>
    <message>
        <source>Order of the dossiers</source>
        <translation>ترتيب الملفات</translation>
    </message>
    <message>
        <source>Every classification</source>
        <translation>كل الدرجات</translation>
    </message>
    <message>
        <source>Filter by classification</source>
        <translation>التصفية بحسب درجة التداول</translation>
    </message>
    <message>
        <source>The library is open for reading only</source>
        <translation>المكتبة مفتوحة للقراءة فقط</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>حُذف «%1»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>غيّر الاسم</translation>
    </message>
    <message>
        <source>Save portable copy…</source>
        <translation>احفظ نسخة محمولة…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Next briefing</source>
        <translation>الإحاطة المقبلة</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>درجة التداول</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Shown: %1 in %2; longest “%3” %4</source>
        <translation>عُرض: %1 في %2؛ أطولها «%3» %4</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>محضر %1</translation>
    </message>
    <message>
        <source>What stands in the minutes</source>
        <translation>ما في المحضر</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتمده</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>صدّر</translation>
    </message>
    <message>
        <source>No briefing has been held yet</source>
        <translation>لم يُعقد اجتماع في هذا الملف بعد</translation>
    </message>
    <message>
        <source>When a briefing ends, its minutes are written here from what was taken down in it.</source>
        <translation>حين تنتهي الإحاطة يُكتب محضرها هنا مما سُجّل فيها.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Export the minutes</source>
        <translation>تصدير المحضر</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <translation>ألغِ الاعتماد</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>يكتب «%1»</translation>
    </message>
    <message>
        <source>The minutes were written: “%1”</source>
        <translation>صُدّر المحضر: «%1»</translation>
    </message>
</context>
<context>
    <name>NewDossier</name>
    <message>
        <source>What to begin with?</source>
        <translation>بماذا تبدأ؟</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Saved as you write</source>
        <translation>يُحفظ كلما كتبت</translation>
    </message>
    <message>
        <source>A report</source>
        <translation>من تقرير</translation>
    </message>
    <message>
        <source>It is read on this computer, and you get proposals, each with its passage.</source>
        <translation>يقرؤه البرنامج على هذا الجهاز، ثم يعرض عليك مقترحات، لكل منها شاهده.</translation>
    </message>
    <message>
        <source>Choose document</source>
        <translation>اختر مستنداً</translation>
    </message>
    <message>
        <source>A copied text</source>
        <translation>من نص منسوخ</translation>
    </message>
    <message>
        <source>Paste paragraphs from a site or a message; they are kept as they are.</source>
        <translation>الصق فقرات من موقع أو رسالة؛ تُحفظ كما وردت.</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>الصق نصاً</translation>
    </message>
    <message>
        <source>A blank sheet</source>
        <translation>من صفحة بيضاء</translation>
    </message>
    <message>
        <source>Write the first judgement yourself, and give it its passages later.</source>
        <translation>اكتب الحكم الأول بنفسك، وأضف شواهده لاحقاً.</translation>
    </message>
    <message>
        <source>Begin with judgements</source>
        <translation>ابدأ بالأحكام</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>درجة التداول</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>الإحاطة</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>المُعِدّ</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>الحقل التالي</translation>
    </message>
    <message>
        <source>Back to the library, the dossier is kept</source>
        <translation>يعود إلى المكتبة ويُبقي الملف</translation>
    </message>
    <message>
        <source>Saving is never asked for</source>
        <translation>لا يُطلب الحفظ أبداً</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Paste the text here; it is kept as it is</source>
        <translation>الصق النص هنا؛ يُحفظ كما ورد</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>نص المصدر</translation>
    </message>
    <message>
        <source>Name of the source: a site, a report, who sent it</source>
        <translation>اسم المصدر: موقع، تقرير، من أرسله</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استورد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>The library is open for reading only</source>
        <translation>المكتبة مفتوحة للقراءة فقط</translation>
    </message>
    <message>
        <source>There is no text yet</source>
        <translation>لا نص بعد</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>أين يُضاف</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>الصق نصاً</translation>
    </message>
    <message>
        <source>Into this dossier</source>
        <translation>في هذا الملف</translation>
    </message>
    <message>
        <source>Into a new dossier</source>
        <translation>في ملف جديد</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>Text slide</source>
        <translation>شريحة نص</translation>
    </message>
    <message>
        <source>Take these times</source>
        <translation>خذ هذه الأزمنة</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>تمرّن</translation>
    </message>
    <message>
        <source>Alt ↑ ↓ order · Space hides · + − minutes</source>
        <translation>Alt ↑ ↓ ترتيب · Space إخفاء · + − الدقائق</translation>
    </message>
    <message>
        <source>The slides take %1 of %2</source>
        <translation>مدة العرض %1 من %2</translation>
    </message>
    <message>
        <source>Last rehearsal %1 · longest “%2” %3</source>
        <translation>آخر تمرين %1 · أطولها «%2» %3</translation>
    </message>
    <message>
        <source>Preparing the briefing</source>
        <translation>تحضير العرض</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) will not be shown</source>
        <translation>
            <numerusform>لا مقترحات تُحجب</numerusform>
            <numerusform>مقترح واحد لن يظهر</numerusform>
            <numerusform>مقترحان لن يظهرا</numerusform>
            <numerusform>%n مقترحات لن تظهر</numerusform>
            <numerusform>%n مقترحاً لن تظهر</numerusform>
            <numerusform>%n مقترح لن تظهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left for discussion</source>
        <translation>يبقى للنقاش %1</translation>
    </message>
    <message>
        <source>%1 too long</source>
        <translation>أطول من المدة بـ%1</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The search takes hamzas, the two forms of taa and of digits alike, and leaves out marks and tatweel. The text is shown as written.</source>
        <translation>يطابق البحث الهمزات والتاء المربوطة والأرقام بنوعيها، ويُهمل التشكيل والتطويل. والنص يظهر كما كُتب.</translation>
    </message>
    <message>
        <source>Kinds of results</source>
        <translation>أنواع النتائج</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <source>Try a shorter word, or search all dossiers.</source>
        <translation>جرّب كلمة أقصر، أو ابحث في الملفات كلها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لا نتيجة للبحث عن «%1»</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>الملفات كلها</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>This dossier</source>
        <translation>هذا الملف</translation>
    </message>
    <message>
        <source>As written: %1</source>
        <translation>كما كُتبت: %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Each change acts at once and is kept on this computer only.</source>
        <translation>يُطبَّق كل تغيير فوراً ويُحفظ على هذا الجهاز وحده.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>الأرقام والتواريخ</translation>
    </message>
    <message>
        <source>Scale of likelihood</source>
        <translation>سلّم الاحتمال</translation>
    </message>
    <message>
        <source>Display and type</source>
        <translation>العرض والخط</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>الإحاطة</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>The author</source>
        <translation>المُعِدّ</translation>
    </message>
    <message>
        <source>Saving and backups</source>
        <translation>الحفظ والنسخ</translation>
    </message>
</context>
</TS>
