<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>History</name>
    <message>
        <source>Restore what was before</source>
        <translation>استرجع ما قبل</translation>
    </message>
    <message>
        <source>Restoring is a new change: nothing is taken out of the history, and it can be undone like any other.</source>
        <translation>الاسترجاع تغيير جديد: لا يُمحى من السجل شيء، ويُتراجع عنه كغيره.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted</source>
        <translation>
            <numerusform>لم يُقبل مقترح</numerusform>
            <numerusform>قُبل مقترح واحد</numerusform>
            <numerusform>قُبل مقترحان</numerusform>
            <numerusform>قُبلت %n مقترحات</numerusform>
            <numerusform>قُبل %n مقترحاً</numerusform>
            <numerusform>قُبل %n مقترح</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier was begun</source>
        <translation>بُدئ الملف</translation>
    </message>
    <message>
        <source>The sample was prepared</source>
        <translation>جُهّز الملف النموذجي</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>Proposal accepted: %1</source>
        <translation>قُبل المقترح: %1</translation>
    </message>
    <message>
        <source>Proposal rejected: %1</source>
        <translation>رُفض المقترح: %1</translation>
    </message>
    <message>
        <source>Put back for review: %1</source>
        <translation>أُعيد إلى المراجعة: %1</translation>
    </message>
    <message>
        <source>The order was changed</source>
        <translation>غُيّر الترتيب</translation>
    </message>
    <message>
        <source>A passage was added to: %1</source>
        <translation>أُضيف شاهد إلى: %1</translation>
    </message>
    <message>
        <source>A passage was taken from: %1</source>
        <translation>أُزيل شاهد من: %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>سُجّلت ملاحظة: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>استُرجع: %1</translation>
    </message>
    <message>
        <source>Merged into: %1</source>
        <translation>دُمج في: %1</translation>
    </message>
    <message>
        <source>A finding was set aside: %1</source>
        <translation>تُجوهل مأخذ: %1</translation>
    </message>
    <message>
        <source>A finding was taken up again: %1</source>
        <translation>أُعيد النظر في مأخذ: %1</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت ورقة الإحاطة</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بنداً</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%n حقول</numerusform>
            <numerusform>%n حقلاً</numerusform>
            <numerusform>%n حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A report was imported: %1</source>
        <translation>استُورد تقرير: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>عُدّل: %1</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>صُدّر: %1</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>حكم</translation>
    </message>
    <message>
        <source>so what</source>
        <translation>ما يعنيه ذلك</translation>
    </message>
    <message>
        <source>question or assumption</source>
        <translation>سؤال أو افتراض</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>فاعل</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>قضية</translation>
    </message>
    <message>
        <source>position</source>
        <translation>موقف من قضية</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>سيناريو</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>دافع</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>معيار</translation>
    </message>
    <message>
        <source>score</source>
        <translation>درجة</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>مؤشر</translation>
    </message>
    <message>
        <source>effect of an indicator</source>
        <translation>أثر مؤشر</translation>
    </message>
    <message>
        <source>descriptor</source>
        <translation>عامل</translation>
    </message>
    <message>
        <source>state of a descriptor</source>
        <translation>حالة عامل</translation>
    </message>
    <message>
        <source>cross impact</source>
        <translation>أثر متبادل</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>فرضية</translation>
    </message>
    <message>
        <source>passage against a hypothesis</source>
        <translation>تقدير شاهد لفرضية</translation>
    </message>
    <message>
        <source>what left the program</source>
        <translation>ما خرج من البرنامج</translation>
    </message>
    <message>
        <source>finding set aside</source>
        <translation>مأخذ مُتجاهَل</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>شاهد</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Likelihood, from</source>
        <translation>الاحتمال، من</translation>
    </message>
    <message>
        <source>Likelihood, to</source>
        <translation>الاحتمال، إلى</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>النفوذ</translation>
    </message>
    <message>
        <source>Salience</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>الكتلة</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>حالاته السابقة</translation>
    </message>
    <message>
        <source>Assumed states</source>
        <translation>الحالات المفترضة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>المأخذ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>على</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Counted in the range</source>
        <translation>محسوب في المدى</translation>
    </message>
    <message>
        <source>Chosen state</source>
        <translation>الحالة المختارة</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>درجة التداول</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>المطلوب اليوم</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>الأفق الزمني</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Winners</source>
        <translation>الرابحون</translation>
    </message>
    <message>
        <source>Losers</source>
        <translation>الخاسرون</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>صحة المعلومة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>أُعيدت الصياغة</translation>
    </message>
</context>
</TS>
