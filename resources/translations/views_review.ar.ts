<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Review</name>
    <message>
        <source>In your own words</source>
        <translation>بعبارتك</translation>
    </message>
    <message>
        <source>Accept as edited</source>
        <translation>اقبله معدَّلاً</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>أبقه كما كان</translation>
    </message>
    <message>
        <source>The passages stay as they are.</source>
        <translation>تبقى شواهده كما هي.</translation>
    </message>
    <message>
        <source>Only one passage</source>
        <translation>شاهد واحد فقط</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطَّ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Proposal %1 of %2</source>
        <translation>مقترح %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا شواهد</numerusform>
            <numerusform>شاهد واحد</numerusform>
            <numerusform>شاهدان</numerusform>
            <numerusform>%n شواهد</numerusform>
            <numerusform>%n شاهداً</numerusform>
            <numerusform>%n شاهد</numerusform>
        </translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الفاعلون</translation>
    </message>
    <message>
        <source>Stances</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Stances on issues</source>
        <translation>المواقف من القضايا</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Questions and assumptions</source>
        <translation>الأسئلة والافتراضات</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ما يعنيه ذلك</translation>
    </message>
    <message>
        <source>para. %1</source>
        <translation>ف %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>سيناريو</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>النفوذ</translation>
    </message>
    <message>
        <source>Salience</source>
        <translation>أهمية القضية</translation>
    </message>
    <message>
        <source>For</source>
        <translation>يخصّ</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>لم يُراجع</translation>
    </message>
    <message>
        <source>Kinds of proposals</source>
        <translation>أنواع المقترحات</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>أكمل لاحقاً</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>No proposal is shown to an audience before it is accepted.</source>
        <translation>لا يظهر أي مقترح للحضور قبل قبوله.</translation>
    </message>
    <message>
        <source>What the program found</source>
        <translation>ما اقترحه البرنامج</translation>
    </message>
    <message>
        <source>None of %1 reviewed yet</source>
        <translation>لم يُراجع شيء من %1</translation>
    </message>
    <message>
        <source>Weakest support</source>
        <translation>الأضعف سنداً</translation>
    </message>
    <message>
        <source>Order of the text</source>
        <translation>ترتيب النص</translation>
    </message>
    <message numerus="yes">
        <source>From %n source(s)</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>من مصدر واحد</numerusform>
            <numerusform>من مصدرين</numerusform>
            <numerusform>من %n مصادر</numerusform>
            <numerusform>من %n مصدراً</numerusform>
            <numerusform>من %n مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>روجع %1 من %2</translation>
    </message>
    <message>
        <source>From “%1”</source>
        <translation>من «%1»</translation>
    </message>
    <message>
        <source>Draft review</source>
        <translation>مراجعة المسودة</translation>
    </message>
    <message>
        <source>Accept all with two passages or more</source>
        <translation>اقبل كل ما له شاهدان فأكثر</translation>
    </message>
    <message>
        <source>Proposal %1 decided, %2 left</source>
        <translation>بُتّ في المقترح %1، الباقي: %2</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>Choose the stance</source>
        <translation>اختر الموقف</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>الشواهد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>Draft review: %1</source>
        <translation>مراجعة المسودة: %1</translation>
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
        <source>All proposals have been reviewed</source>
        <translation>روجعت المقترحات كلها</translation>
    </message>
</context>
</TS>
