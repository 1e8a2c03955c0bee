<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Prepare</name>
    <message>
        <source>The finding, as the slide&apos;s title</source>
        <translation>الخلاصة، عنواناً للشريحة</translation>
    </message>
    <message>
        <source>What the slide says, a paragraph a line</source>
        <translation>ما تقوله الشريحة، كل فقرة في سطر</translation>
    </message>
    <message>
        <source>What you will say</source>
        <translation>ما ستقوله</translation>
    </message>
    <message>
        <source>Show what is asked today</source>
        <translation>إظهار «المطلوب اليوم»</translation>
    </message>
    <message>
        <source>Speaker&apos;s notes</source>
        <translation>نص المتحدث</translation>
    </message>
    <message>
        <source>The audience does not see them</source>
        <translation>لا يراه الحضور</translation>
    </message>
    <message>
        <source>about %1 to read</source>
        <translation>نحو %1 قراءةً</translation>
    </message>
    <message>
        <source>Slide %1: %2, %3</source>
        <translation>الشريحة %1: %2، %3</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1، مخفية</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
</context>
</TS>
