<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Notes</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>About</source>
        <translation>يخصّ</translation>
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
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Outside of meetings: %1</source>
        <translation>خارج الاجتماعات: %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصراً</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>قرارات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Briefing of %1</source>
        <translation>إحاطة %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>اكتب ملاحظة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>No notes in this dossier yet</source>
        <translation>لا ملاحظات في هذا الملف بعد</translation>
    </message>
    <message>
        <source>Write them from anywhere with the key F4; what is recorded in a briefing appears here.</source>
        <translation>اكتبها من أي موضع بالمفتاح F4؛ وما يُسجَّل في الإحاطة يظهر هنا.</translation>
    </message>
    <message>
        <source>Go to what it is about</source>
        <translation>انتقل إلى ما تخصّه</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>عدّل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>The note was deleted</source>
        <translation>حُذفت الملاحظة</translation>
    </message>
    <message>
        <source>Take the date away</source>
        <translation>أزِل الموعد</translation>
    </message>
</context>
</TS>
