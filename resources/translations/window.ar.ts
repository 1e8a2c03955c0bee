<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>App</name>
    <message>
        <source>Preparing the sample dossier</source>
        <translation>يجهّز الملف النموذجي</translation>
    </message>
    <message>
        <source>Copy of the day</source>
        <translation>ينشئ نسخة اليوم الاحتياطية</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Search</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Ihata</source>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Start briefing</source>
        <translation>ابدأ الإحاطة</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>استورد تقريراً</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>المظهر: داكن أو فاتح</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Library of dossiers</source>
        <translation>مكتبة الملفات</translation>
    </message>
    <message>
        <source>Search all dossiers</source>
        <translation>ابحث في الملفات كلها</translation>
    </message>
    <message>
        <source>Search this dossier</source>
        <translation>ابحث في الملف</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>اعرضه جدولاً</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>اعرضه رسماً</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Save or copy the chart</source>
        <translation>احفظ الرسم أو انسخ أرقامه</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>احفظ صورة PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>احفظ رسماً SVG…</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>انسخ الجدول</translation>
    </message>
    <message>
        <source>The table was copied</source>
        <translation>نُسخ الجدول</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>اعرضه جدولاً</translation>
    </message>
    <message>
        <source>“%1” was written</source>
        <translation>كُتب «%1»</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Go</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل في الملف</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Start briefing</source>
        <translation>ابدأ الإحاطة</translation>
    </message>
    <message>
        <source>Prepare the briefing</source>
        <translation>حضّر العرض</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>تمرّن على العرض</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>محضر الاجتماع</translation>
    </message>
    <message>
        <source>Import report…</source>
        <translation>استورد تقريراً…</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>الصق نصاً…</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Export brief…</source>
        <translation>صدّر ورقة الإحاطة…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>اطبع…</translation>
    </message>
    <message>
        <source>Save portable copy…</source>
        <translation>احفظ نسخة محمولة…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>أعِد</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Library of dossiers</source>
        <translation>مكتبة الملفات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Title and classification</source>
        <translation>العنوان ودرجة التداول</translation>
    </message>
    <message>
        <source>Note on what is selected</source>
        <translation>ملاحظة على المحدَّد</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>كبّر</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>صغّر</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>المظهر: داكن أو فاتح</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>About Ihata</source>
        <translation>عن «إحاطة»</translation>
    </message>
    <message numerus="yes">
        <source>The draft is ready: %n proposal(s)</source>
        <translation>
            <numerusform>المسودة جاهزة: لا مقترحات</numerusform>
            <numerusform>المسودة جاهزة: مقترح واحد</numerusform>
            <numerusform>المسودة جاهزة: مقترحان</numerusform>
            <numerusform>المسودة جاهزة: %n مقترحات</numerusform>
            <numerusform>المسودة جاهزة: %n مقترحاً</numerusform>
            <numerusform>المسودة جاهزة: %n مقترح</numerusform>
        </translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>استيراد تقرير</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>يقرأ «%1»</translation>
    </message>
    <message>
        <source>Save portable copy</source>
        <translation>حفظ نسخة محمولة</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) already here gained evidence</source>
        <translation>
            <numerusform>ولم يزد دليل بند سابق</numerusform>
            <numerusform>وبند سابق واحد زاد دليله</numerusform>
            <numerusform>وبندان سابقان زاد دليلهما</numerusform>
            <numerusform>و%n بنود سابقة زاد دليلها</numerusform>
            <numerusform>و%n بنداً سابقاً زاد دليلها</numerusform>
            <numerusform>و%n بند سابق زاد دليلها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them contradicted by the report</source>
        <translation>
            <numerusform>لا يخالف التقرير شيئاً منها</numerusform>
            <numerusform>يخالف التقرير واحداً منها</numerusform>
            <numerusform>يخالف التقرير اثنين منها</numerusform>
            <numerusform>يخالف التقرير %n منها</numerusform>
            <numerusform>يخالف التقرير %n منها</numerusform>
            <numerusform>يخالف التقرير %n منها</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Portable copies</source>
        <translation>النسخ المحمولة</translation>
    </message>
    <message>
        <source>Importing “%1” was stopped</source>
        <translation>أُوقف استيراد «%1»</translation>
    </message>
</context>
<context>
    <name>DossierFields</name>
    <message>
        <source>Title of the dossier</source>
        <translation>عنوان الملف</translation>
    </message>
    <message>
        <source>One sentence: what is being asked?</source>
        <translation>جملة واحدة: ما السؤال المطروح؟</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>المُعِدّ</translation>
    </message>
    <message>
        <source>The decision that is wanted, in one sentence</source>
        <translation>القرار المطلوب، في جملة واحدة</translation>
    </message>
    <message>
        <source>Day of the briefing</source>
        <translation>يوم الإحاطة</translation>
    </message>
    <message>
        <source>Time of the briefing</source>
        <translation>ساعة الإحاطة</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>لا موعد بعد</translation>
    </message>
    <message>
        <source>Lowering it from “%1” changes the mark on everything exported; it is recorded in your name.</source>
        <translation>خفضها من «%1» يغيّر ما يُكتب على كل ما يُصدَّر، ويُسجَّل باسمك.</translation>
    </message>
    <message>
        <source>Length of the briefing</source>
        <translation>مدة الإحاطة</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>أعدها إلى «%1»</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Criteria</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>Add a passage</source>
        <translation>أضف شاهداً</translation>
    </message>
    <message>
        <source>Go to the wording</source>
        <translation>اذهب إلى العبارة</translation>
    </message>
    <message>
        <source>Judgement %1</source>
        <translation>الحكم %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>السيناريو %1</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>المصدر %1</translation>
    </message>
    <message>
        <source>no passage</source>
        <translation>بلا شاهد</translation>
    </message>
    <message>
        <source>Add a passage, or move it to the open questions.</source>
        <translation>أضف شاهداً، أو انقله إلى الأسئلة المفتوحة.</translation>
    </message>
    <message>
        <source>rests on one source</source>
        <translation>يقوم على مصدر واحد</translation>
    </message>
    <message>
        <source>If that source is wrong, so is the judgement.</source>
        <translation>إن أخطأ المصدر أخطأ الحكم معه.</translation>
    </message>
    <message>
        <source>high confidence on one passage</source>
        <translation>ثقة عالية على شاهد واحد</translation>
    </message>
    <message>
        <source>Confidence describes the support; one passage does not bear it.</source>
        <translation>الثقة تصف السند؛ وشاهد واحد لا يحملها.</translation>
    </message>
    <message>
        <source>Add a passage or lower the confidence</source>
        <translation>أضف شاهداً أو اخفض الثقة</translation>
    </message>
    <message>
        <source>a passage contradicts it, unanswered</source>
        <translation>شاهد يخالفه ولا ردّ عليه</translation>
    </message>
    <message>
        <source>Say in a note what you make of it, or change the judgement.</source>
        <translation>قل في ملاحظة ما تراه فيه، أو عدّل الحكم.</translation>
    </message>
    <message>
        <source>Go to the judgement</source>
        <translation>اذهب إلى الحكم</translation>
    </message>
    <message>
        <source>only unknown sources carry it</source>
        <translation>لا تسنده إلا مصادر غير معروفة التقدير</translation>
    </message>
    <message>
        <source>F and 6 mean unknown: nothing that is known supports it.</source>
        <translation>الرمزان F و6 معناهما «غير معروف»؛ فلا يسنده شيء معلوم.</translation>
    </message>
    <message>
        <source>Reader and range would understand two things. Change the wording or the range.</source>
        <translation>يفهم القارئ من اللفظ غير ما يقوله المدى. عدّل العبارة أو المدى.</translation>
    </message>
    <message>
        <source>likelihood and confidence in one sentence</source>
        <translation>احتمال وثقة في جملة واحدة</translation>
    </message>
    <message>
        <source>Likelihood is of the event, confidence of the evidence. Part them.</source>
        <translation>الاحتمال للحدث والثقة للسند. افصل بينهما.</translation>
    </message>
    <message>
        <source>Use a word of the probability scale.</source>
        <translation>استعمل لفظاً من سلّم الاحتمال.</translation>
    </message>
    <message>
        <source>Assessments of the future are never certain. Use a word of the scale.</source>
        <translation>تقدير المستقبل لا يكون قاطعاً. استعمل لفظاً من السلّم.</translation>
    </message>
    <message>
        <source>its reliability is not assessed</source>
        <translation>لم تُقدَّر موثوقيته</translation>
    </message>
    <message>
        <source>Assess the source</source>
        <translation>قدّر المصدر</translation>
    </message>
    <message>
        <source>Even the low ends add up to more than 100. Change the ranges.</source>
        <translation>تزيد الحدود الدنيا وحدها على المئة. عدّل المدى.</translation>
    </message>
    <message>
        <source>Go to the scenarios</source>
        <translation>اذهب إلى السيناريوهات</translation>
    </message>
    <message>
        <source>no indicator speaks for it</source>
        <translation>لا مؤشر يدلّ عليه</translation>
    </message>
    <message>
        <source>Nobody will see it coming.</source>
        <translation>لن يراه أحد قبل وقوعه.</translation>
    </message>
    <message>
        <source>Add an indicator</source>
        <translation>أضف مؤشراً</translation>
    </message>
    <message>
        <source>no horizon</source>
        <translation>بلا أفق زمني</translation>
    </message>
    <message>
        <source>It is not known when it may be judged.</source>
        <translation>لا يُعرف متى يُحكم عليه.</translation>
    </message>
    <message>
        <source>Go to the scenario</source>
        <translation>اذهب إلى السيناريو</translation>
    </message>
    <message>
        <source>No assumption is named</source>
        <translation>لم يُذكر أي افتراض</translation>
    </message>
    <message>
        <source>What, if it changed, would bring the judgements down?</source>
        <translation>ما الذي لو تغيّر سقطت الأحكام؟</translation>
    </message>
    <message>
        <source>Add an assumption</source>
        <translation>أضف افتراضاً</translation>
    </message>
    <message>
        <source>No hypothesis competes with the judgements</source>
        <translation>لا فرضية تنافس الأحكام</translation>
    </message>
    <message>
        <source>Nothing says what would be seen if they were wrong.</source>
        <translation>لم يُسجَّل ما كان سيُرى لو كانت خطأ.</translation>
    </message>
    <message>
        <source>Open the hypotheses</source>
        <translation>افتح الفرضيات</translation>
    </message>
    <message>
        <source>The judgements do not say what they mean</source>
        <translation>لا تقول الأحكام ماذا تعني</translation>
    </message>
    <message>
        <source>Whoever decides asks: so what?</source>
        <translation>صاحب القرار يسأل: وماذا يعني ذلك؟</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>اكتبه</translation>
    </message>
    <message>
        <source>Weights should make 100, or the totals mislead.</source>
        <translation>ينبغي أن يكون مجموع الأوزان ١٠٠، وإلا ضلّلت المجاميع.</translation>
    </message>
    <message>
        <source>Go to the criteria</source>
        <translation>اذهب إلى المعايير</translation>
    </message>
    <message>
        <source>“%1” is not the word of its range</source>
        <translation>«%1» غير لفظ مداه</translation>
    </message>
    <message>
        <source>“%1” may mean many things</source>
        <translation>«%1» تحتمل أكثر من معنى</translation>
    </message>
    <message>
        <source>“%1” is an absolute word</source>
        <translation>«%1» لفظ قاطع</translation>
    </message>
    <message>
        <source>Judgements that rest on it: %1.</source>
        <translation>أحكام تقوم عليه: %1.</translation>
    </message>
    <message>
        <source>the likelihoods make more than a whole: %1</source>
        <translation>مجموع الاحتمالات %1</translation>
    </message>
    <message>
        <source>the weights make %1</source>
        <translation>مجموعها %1</translation>
    </message>
</context>
<context>
    <name>LibraryMargin</name>
    <message>
        <source>What awaits you</source>
        <translation>ما ينتظرك</translation>
    </message>
    <message>
        <source>Ready to brief</source>
        <translation>جاهز للعرض</translation>
    </message>
    <message>
        <source>Briefings to come</source>
        <translation>إحاطات قريبة</translation>
    </message>
    <message>
        <source>Decisions and open actions</source>
        <translation>قرارات وإجراءات مفتوحة</translation>
    </message>
</context>
<context>
    <name>Margin</name>
    <message>
        <source>Choose a judgement, a cell or an event: its evidence and what was written on it appear here.</source>
        <translation>اختر حكماً أو خلية أو حدثاً، تظهر هنا شواهده وما كُتب عليه.</translation>
    </message>
    <message>
        <source>The margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Open in source</source>
        <translation>افتح في المصدر</translation>
    </message>
    <message>
        <source>Unlink passage</source>
        <translation>أزِل الشاهد من هنا</translation>
    </message>
    <message>
        <source>What awaits you</source>
        <translation>ما ينتظرك</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لا شيء محدَّد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>What the indicator says</source>
        <translation>ما يقوله المؤشر</translation>
    </message>
    <message>
        <source>Its dates</source>
        <translation>تواريخه</translation>
    </message>
    <message>
        <source>If seen, it much strengthens: %1</source>
        <translation>إن رُصد يقوّي كثيراً: %1</translation>
    </message>
    <message>
        <source>If seen, it strengthens: %1</source>
        <translation>إن رُصد يقوّي: %1</translation>
    </message>
    <message>
        <source>If seen, it weakens: %1</source>
        <translation>إن رُصد يُضعف: %1</translation>
    </message>
    <message>
        <source>If seen, it much weakens: %1</source>
        <translation>إن رُصد يُضعف كثيراً: %1</translation>
    </message>
    <message>
        <source>another course</source>
        <translation>مسار آخر</translation>
    </message>
    <message>
        <source>It does not tell the scenarios apart.</source>
        <translation>لا يميّز بين السيناريوهات.</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>What it assumes</source>
        <translation>ما يفترضه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Evidence and notes</source>
        <translation>الشواهد والملاحظات</translation>
    </message>
    <message>
        <source>Source %1, para. %2</source>
        <translation>المصدر %1، ف %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الشواهد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>The passage does not name %1</source>
        <translation>الشاهد لا يذكر %1 صراحةً</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>ص %1</translation>
    </message>
    <message>
        <source>Check before you accept: the link is inferred.</source>
        <translation>تحقّق قبل القبول: الصلة مستنتجة.</translation>
    </message>
    <message>
        <source>Rests on it</source>
        <translation>يستند إليه</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Kind of note</source>
        <translation>نوع الملاحظة</translation>
    </message>
    <message>
        <source>Write a note on %1</source>
        <translation>اكتب ملاحظة على %1</translation>
    </message>
    <message>
        <source>Unsaved note on: %1</source>
        <translation>ملاحظة لم تُحفظ على: %1</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <source>Writing “%1”</source>
        <translation>يكتب «%1»</translation>
    </message>
    <message>
        <source>“%1” was written</source>
        <translation>كُتب «%1»</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Accept</source>
        <translation>اقبل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>عدّل</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>ارفض</translation>
    </message>
    <message>
        <source>The proposal was rejected</source>
        <translation>رُفض المقترح</translation>
    </message>
    <message>
        <source>Proposal %1 was rejected</source>
        <translation>رُفض المقترح %1</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>“%1” is in the lexicon of organisations</source>
        <translation>«%1» في معجم المنظمات</translation>
    </message>
    <message>
        <source>“%1” is the name of a state</source>
        <translation>«%1» اسم دولة</translation>
    </message>
    <message>
        <source>“%1” opens the name of an organisation</source>
        <translation>كلمة «%1» تفتتح اسم منظمة</translation>
    </message>
    <message>
        <source>“%1” stands for its government here</source>
        <translation>«%1» هنا بمعنى حكومتها</translation>
    </message>
    <message>
        <source>“%1” names a government</source>
        <translation>«%1» تسمّي حكومة</translation>
    </message>
    <message>
        <source>“%1” stands for who sits there</source>
        <translation>«%1» بمعنى من مقرّه فيها</translation>
    </message>
    <message>
        <source>“%1” is in the lexicon of persons</source>
        <translation>«%1» في معجم الأعلام</translation>
    </message>
    <message>
        <source>“%1” reads like a name</source>
        <translation>سياق «%1» سياق اسم علم</translation>
    </message>
    <message>
        <source>“%1” names a people for its state</source>
        <translation>«%1»: شعب يراد به دولته</translation>
    </message>
    <message>
        <source>“%1” says whose it is</source>
        <translation>النسبة «%1» تدل عليه</translation>
    </message>
    <message>
        <source>“%1” goes back to a name said before</source>
        <translation>«%1» يعود على اسم سبق ذكره</translation>
    </message>
    <message>
        <source>The verb “%1” says how the one stands towards the other</source>
        <translation>الفعل «%1» يدلّ على موقف الأول من الثاني</translation>
    </message>
    <message>
        <source>“%1” says how the one stands towards the other</source>
        <translation>«%1» يصف موقف أحدهما من الآخر</translation>
    </message>
    <message>
        <source>“%1” describes how the one stands towards the other</source>
        <translation>«%1» تصف موقف طرف من آخر</translation>
    </message>
    <message>
        <source>It is said of him: “%1”</source>
        <translation>قيل فيه: «%1»</translation>
    </message>
    <message>
        <source>He is charged with it: “%1”</source>
        <translation>نُسب إليه: «%1»</translation>
    </message>
    <message>
        <source>Taken from the words around the two; no rule speaks of it</source>
        <translation>مأخوذ من الألفاظ حول الفاعلين، ولا قاعدة تنص عليه</translation>
    </message>
    <message>
        <source>“%1” between the two</source>
        <translation>«%1» بين الطرفين</translation>
    </message>
    <message>
        <source>The text numbers it: “%1”</source>
        <translation>النص يعدّه: «%1»</translation>
    </message>
    <message>
        <source>It stands in a list of scenarios</source>
        <translation>ورد في سرد للسيناريوهات</translation>
    </message>
    <message>
        <source>The text makes it depend: “%1”</source>
        <translation>النص يعلّقه بشرط: «%1»</translation>
    </message>
    <message>
        <source>The text says how likely it is: “%1”</source>
        <translation>النص يقدّر احتماله: «%1»</translation>
    </message>
    <message>
        <source>The text warns: “%1”</source>
        <translation>النص يحذّر: «%1»</translation>
    </message>
    <message>
        <source>It stands under the heading “%1”</source>
        <translation>ورد تحت العنوان «%1»</translation>
    </message>
    <message>
        <source>“%1” marks an assessment</source>
        <translation>«%1» علامة تقدير</translation>
    </message>
    <message>
        <source>The sentence is near the centre of the text</source>
        <translation>الجملة قريبة من مركز النص</translation>
    </message>
    <message>
        <source>Dated in the text: “%1”</source>
        <translation>مؤرَّخ في النص: «%1»</translation>
    </message>
    <message>
        <source>“%1” is in the lexicon of places</source>
        <translation>«%1» في معجم الأماكن</translation>
    </message>
    <message>
        <source>“%1” follows a noun that names places</source>
        <translation>ورد «%1» بعد اسم يسمّي الأماكن</translation>
    </message>
    <message>
        <source>“%1” opens what somebody takes a stance on</source>
        <translation>تفتتح «%1» ما يتخذ أحد الفاعلين موقفاً منه</translation>
    </message>
    <message>
        <source>The text names it again and again, and somebody takes a stance on it</source>
        <translation>يتكرر ذكرها في النص، ولأحد الفاعلين موقف منها</translation>
    </message>
    <message>
        <source>The text names it as a sign to watch for: “%1”</source>
        <translation>يعدّها النص مما يُرصد: «%1»</translation>
    </message>
    <message>
        <source>“%1” says what follows</source>
        <translation>تدل «%1» على ما يترتب</translation>
    </message>
    <message>
        <source>The text asks it</source>
        <translation>يسأله النص</translation>
    </message>
    <message>
        <source>“%1” says that something is not known</source>
        <translation>«%1» تدلّ على أن أمراً غير معروف</translation>
    </message>
    <message>
        <source>“%1” says what it rests on</source>
        <translation>«%1» تدلّ على ما يقوم عليه</translation>
    </message>
    <message>
        <source>From “%1”</source>
        <translation>من «%1»</translation>
    </message>
    <message>
        <source>From the text&apos;s own wording</source>
        <translation>من لفظ النص نفسه</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>It was deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Language: Arabic</source>
        <translation>اللغة: العربية</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>التكبير: %1</translation>
    </message>
    <message>
        <source>Digits: %1</source>
        <translation>الأرقام: %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Works without a connection</source>
        <translation>يعمل دون اتصال</translation>
    </message>
    <message>
        <source>Awaiting review: %1</source>
        <translation>مقترحات تنتظر المراجعة: %1</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>The whole dossier</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>Assumption %1</source>
        <translation>الافتراض %1</translation>
    </message>
    <message>
        <source>Information gap %1</source>
        <translation>فجوة المعلومات %1</translation>
    </message>
    <message>
        <source>What it means for the minister</source>
        <translation>ما يعنيه للوزير</translation>
    </message>
    <message>
        <source>What it means for the timing</source>
        <translation>ما يعنيه للتوقيت</translation>
    </message>
    <message>
        <source>What it means for the risk</source>
        <translation>ما يعنيه للخطر</translation>
    </message>
    <message>
        <source>Judgement %1</source>
        <translation>الحكم %1</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>المصدر %1</translation>
    </message>
    <message>
        <source>Open question %1</source>
        <translation>السؤال المفتوح %1</translation>
    </message>
    <message>
        <source>Event (%1)</source>
        <translation>الحدث (%1)</translation>
    </message>
    <message>
        <source>Indicator %1</source>
        <translation>المؤشر %1</translation>
    </message>
    <message>
        <source>Driver %1</source>
        <translation>الدافع %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>السيناريو %1</translation>
    </message>
    <message>
        <source>Passage in source %1</source>
        <translation>شاهد من المصدر %1</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Tabs of the dossier</source>
        <translation>ألسنة الملف</translation>
    </message>
    <message>
        <source>+ %1 to go to a tab</source>
        <translation>+ %1 للتنقّل</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) waiting</source>
        <translation>
            <numerusform>لا مقترحات تنتظر المراجعة</numerusform>
            <numerusform>مقترح واحد ينتظر المراجعة</numerusform>
            <numerusform>مقترحان ينتظران المراجعة</numerusform>
            <numerusform>%n مقترحات تنتظر المراجعة</numerusform>
            <numerusform>%n مقترحاً ينتظر المراجعة</numerusform>
            <numerusform>%n مقترح ينتظر المراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>TitleStrip</name>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>الإحاطة المقبلة</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>درجة التداول</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>المطلوب اليوم</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Ihata</source>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>يفتح المكتبة…</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saved on this computer · %1</source>
        <translation>محفوظ على هذا الجهاز · %1</translation>
    </message>
</context>
</TS>
