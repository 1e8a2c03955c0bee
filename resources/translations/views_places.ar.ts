<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Places</name>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Places of the dossier</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>The list of the places that have evidence</source>
        <translation>قائمة الأماكن التي لها شواهد</translation>
    </message>
    <message>
        <source>No places in this dossier yet</source>
        <translation>لا أماكن في هذا الملف بعد</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>أضف مكاناً</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>بلا إحداثيات</translation>
    </message>
    <message>
        <source>%1 north</source>
        <translation>%1 شمالاً</translation>
    </message>
    <message>
        <source>%1 south</source>
        <translation>%1 جنوباً</translation>
    </message>
    <message>
        <source>%1 east</source>
        <translation>%1 شرقاً</translation>
    </message>
    <message>
        <source>%1 west</source>
        <translation>%1 غرباً</translation>
    </message>
    <message>
        <source>The places that have evidence appear here.</source>
        <translation>تظهر هنا الأماكن التي لها شواهد.</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>مكان جديد</translation>
    </message>
    <message>
        <source>Coordinates are two numbers: degrees north, then degrees east</source>
        <translation>الإحداثيات رقمان: درجة العرض ثم درجة الطول</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>الإحداثيات</translation>
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
