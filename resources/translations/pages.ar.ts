<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <translation>الإحاطة المقبلة</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>المُعِدّ</translation>
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
</TS>
