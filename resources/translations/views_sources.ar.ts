<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Sources</name>
    <message>
        <source>Add passage</source>
        <translation>أضف شاهداً</translation>
    </message>
    <message>
        <source>A name or a word…</source>
        <translation>اسم أو كلمة…</translation>
    </message>
    <message>
        <source>What the passage does</source>
        <translation>دور الشاهد</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>بلا تقدير</translation>
    </message>
    <message>
        <source>The original text is not edited</source>
        <translation>النص الأصلي لا يُعدَّل</translation>
    </message>
    <message>
        <source>Mark passage</source>
        <translation>علّم شاهداً</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>الشاهد السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>الشاهد التالي</translation>
    </message>
    <message>
        <source>Mentions of actors</source>
        <translation>أظهر ذكر الفاعلين</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>موثوقية المصدر</translation>
    </message>
    <message>
        <source>Credibility of the information</source>
        <translation>صحة المعلومة</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>The library is open for reading only</source>
        <translation>المكتبة مفتوحة للقراءة فقط</translation>
    </message>
    <message>
        <source>para. %1</source>
        <translation>ف %1</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>نص المصدر</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>أتحذف «%1»؟</translation>
    </message>
    <message>
        <source>Its text and its passages go with it (%1). Undo brings them back.</source>
        <translation>يُحذف معه نصّه وما فيه من شواهد (%1)، ويعيدها التراجع.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>أبقه</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>المصدر %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>أضف مصدراً</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>استورد تقريراً</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>الصق نصاً</translation>
    </message>
    <message>
        <source>New judgement</source>
        <translation>حكم جديد</translation>
    </message>
    <message>
        <source>New open question</source>
        <translation>سؤال مفتوح جديد</translation>
    </message>
    <message>
        <source>No sources in this dossier yet</source>
        <translation>لا مصادر في هذا الملف بعد</translation>
    </message>
    <message>
        <source>The text of every report stays here as it came, and the passages come from it.</source>
        <translation>نص كل تقرير يبقى هنا كما ورد، ومنه الشواهد.</translation>
    </message>
    <message>
        <source>Read the marked places with care: what is seen may differ from what is written.</source>
        <translation>اقرأ المواضع المعلَّمة بحذر: قد يخالف المرئي المكتوب.</translation>
    </message>
    <message>
        <source>No text is selected</source>
        <translation>لا نص محدَّد</translation>
    </message>
    <message>
        <source>The passage was deleted</source>
        <translation>حُذف الشاهد</translation>
    </message>
    <message>
        <source>“%1” holds hidden direction marks.</source>
        <translation>في «%1» محارف اتجاه خفية.</translation>
    </message>
    <message>
        <source>The passage is now evidence for: %1</source>
        <translation>أُضيف الشاهد إلى: %1</translation>
    </message>
    <message>
        <source>Something rests on this passage: unlink it there first</source>
        <translation>يقوم على هذا الشاهد غيره؛ أزِله من هناك أولاً</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>حُذف «%1»</translation>
    </message>
    <message>
        <source>Add passage…</source>
        <translation>أضف شاهداً…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
</context>
</TS>
