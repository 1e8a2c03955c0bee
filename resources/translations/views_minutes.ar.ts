<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Minutes</name>
    <message>
        <source>Before sending</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without anybody</source>
        <translation>
            <numerusform>لا إجراء بلا مسؤول</numerusform>
            <numerusform>إجراء واحد بلا مسؤول</numerusform>
            <numerusform>إجراءان بلا مسؤول</numerusform>
            <numerusform>%n إجراءات بلا مسؤول</numerusform>
            <numerusform>%n إجراءً بلا مسؤول</numerusform>
            <numerusform>%n إجراء بلا مسؤول</numerusform>
        </translation>
    </message>
    <message>
        <source>Every action has somebody</source>
        <translation>لكل إجراء مسؤول</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) without a day</source>
        <translation>
            <numerusform>لا إجراء بلا موعد</numerusform>
            <numerusform>إجراء واحد بلا موعد</numerusform>
            <numerusform>إجراءان بلا موعد</numerusform>
            <numerusform>%n إجراءات بلا موعد</numerusform>
            <numerusform>%n إجراءً بلا موعد</numerusform>
            <numerusform>%n إجراء بلا موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Every action has its day</source>
        <translation>لكل إجراء موعد</translation>
    </message>
    <message>
        <source>Who was present is written</source>
        <translation>الحاضرون مذكورون</translation>
    </message>
    <message>
        <source>Nobody is named as present</source>
        <translation>لم يُذكر حاضر</translation>
    </message>
    <message>
        <source>A source is named in the text</source>
        <translation>في النص اسم مصدر</translation>
    </message>
    <message>
        <source>No source is named in the text</source>
        <translation>لا اسم مصدر في النص</translation>
    </message>
    <message>
        <source>What was agreed, in a sentence or two</source>
        <translation>ما اتُّفق عليه في جملة أو جملتين</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئيس الاجتماع</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>المعتذرون</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>المقرّر</translation>
    </message>
    <message>
        <source>Present, parted by commas</source>
        <translation>الحاضرون، بينهم فواصل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمان</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Not in the minutes yet</source>
        <translation>لم يُدرج بعد</translation>
    </message>
    <message>
        <source>What is not put there stays among the notes.</source>
        <translation>ما لا يُدرج يبقى في الملاحظات.</translation>
    </message>
    <message>
        <source>All of it is in the minutes.</source>
        <translation>كل ما سُجّل مدرج.</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>أدرجها</translation>
    </message>
    <message>
        <source>Make it a decision</source>
        <translation>اجعلها قراراً</translation>
    </message>
</context>
</TS>
