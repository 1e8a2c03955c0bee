<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>DropCard</name>
    <message>
        <source>Drop a report here to begin a new dossier</source>
        <translation>أفلت تقريراً هنا لتبدأ ملفاً جديداً</translation>
    </message>
    <message>
        <source>PDF, DOCX, HTML, TXT or MD · everything stays on this computer · nothing counts before you review it</source>
        <translation>PDF أو DOCX أو HTML أو TXT أو MD · يبقى كل شيء على هذا الجهاز · لا يُعتمد مقترح قبل مراجعته</translation>
    </message>
    <message>
        <source>Choose document</source>
        <translation>اختر مستنداً</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>الصق نصاً</translation>
    </message>
</context>
<context>
    <name>LibraryCard</name>
    <message>
        <source>Dossiers</source>
        <translation>الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) awaiting review</source>
        <translation>
            <numerusform>روجعت كلها</numerusform>
            <numerusform>مقترح واحد ينتظر المراجعة</numerusform>
            <numerusform>مقترحان ينتظران المراجعة</numerusform>
            <numerusform>%n مقترحات تنتظر المراجعة</numerusform>
            <numerusform>%n مقترحاً ينتظر المراجعة</numerusform>
            <numerusform>%n مقترح ينتظر المراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>All reviewed</source>
        <translation>روجعت كلها</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>عُدّل %1</translation>
    </message>
</context>
</TS>
