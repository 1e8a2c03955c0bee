<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Chip</name>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
</context>
<context>
    <name>ClassificationPicker</name>
    <message>
        <source>Classification</source>
        <translation>درجة التداول</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Technical details</source>
        <translation>التفاصيل الفنية</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>انسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>PathLabel</name>
    <message>
        <source>Copy the path</source>
        <translation>انسخ المسار</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>You can go on working</source>
        <translation>يمكنك متابعة العمل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يوقف…</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
</TS>
