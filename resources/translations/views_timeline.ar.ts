<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>No events in this dossier yet</source>
        <translation>لا أحداث في هذا الملف بعد</translation>
    </message>
    <message>
        <source>Each event appears here with the precision of its date: year, month, day or period.</source>
        <translation>كل حدث يظهر هنا بدقة تاريخه: سنة أو شهر أو يوم أو فترة.</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>أضف حدثاً</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>حدث جديد</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الشواهد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
</TS>
