<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Export</name>
    <message>
        <source>Key judgements</source>
        <translation>الأحكام الرئيسية</translation>
    </message>
    <message>
        <source>So what</source>
        <translation>وماذا يعني ذلك؟</translation>
    </message>
    <message>
        <source>What is asked today</source>
        <translation>المطلوب اليوم</translation>
    </message>
    <message>
        <source>Scenarios and indicators</source>
        <translation>السيناريوهات والمؤشرات</translation>
    </message>
    <message>
        <source>Actor matrix</source>
        <translation>مصفوفة الفاعلين</translation>
    </message>
    <message>
        <source>Timeline and places</source>
        <translation>الخط الزمني والأماكن</translation>
    </message>
    <message>
        <source>Questions, assumptions and gaps</source>
        <translation>الأسئلة والافتراضات والفجوات</translation>
    </message>
    <message>
        <source>Evidence appendix</source>
        <translation>ملحق الشواهد</translation>
    </message>
    <message>
        <source>Names of sources</source>
        <translation>أسماء المصادر</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Proposals not accepted</source>
        <translation>المقترحات غير المقبولة</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>ما يدخل</translation>
    </message>
    <message>
        <source>Pages to read and print</source>
        <translation>صفحات للقراءة والطباعة</translation>
    </message>
    <message>
        <source>To edit and comment on</source>
        <translation>للتحرير والتعقيب</translation>
    </message>
    <message>
        <source>The slides as they are shown</source>
        <translation>الشرائح كما تُعرض</translation>
    </message>
    <message>
        <source>One page, no internet</source>
        <translation>صفحة واحدة بلا إنترنت</translation>
    </message>
    <message>
        <source>Plain text for any editor</source>
        <translation>نص لأي محرّر</translation>
    </message>
    <message>
        <source>The tables, for a spreadsheet</source>
        <translation>الجداول لبرنامج حسابي</translation>
    </message>
    <message>
        <source>Portable copy</source>
        <translation>نسخة محمولة</translation>
    </message>
    <message>
        <source>The whole dossier for a colleague</source>
        <translation>الملف كاملاً لزميل</translation>
    </message>
    <message>
        <source>All records, for other programs</source>
        <translation>السجلات كلها لبرامج أخرى</translation>
    </message>
    <message>
        <source>To which file</source>
        <translation>إلى أي صيغة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>الشريحة %1 من %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>لا صفحة بعد</translation>
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
        <source>Slides on a sheet</source>
        <translation>الشرائح في الورقة</translation>
    </message>
    <message>
        <source>Put the dossier itself into the PDF: a colleague can open it again</source>
        <translation>إرفاق الملف كاملاً داخل PDF ليفتحه الزميل من جديد</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Slides on a printed sheet</source>
        <translation>الشرائح في الورقة المطبوعة</translation>
    </message>
    <message>
        <source>The dossier as it is: sources, notes, proposals, all of it goes too. For a colleague who may see all of it.</source>
        <translation>يخرج الملف كما هو: مصادره وملاحظاته ومقترحاته وكل ما فيه. لزميل يحق له الاطلاع على ذلك كله.</translation>
    </message>
    <message>
        <source>Proposals never leave. The classification stands on every page.</source>
        <translation>المقترحات لا تخرج أبداً. ودرجة التداول على كل صفحة.</translation>
    </message>
</context>
</TS>
