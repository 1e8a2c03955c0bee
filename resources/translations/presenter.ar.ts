<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Console</name>
    <message>
        <source>Evidence behind this slide</source>
        <translation>شواهد هذه الشريحة</translation>
    </message>
    <message>
        <source>Source %1, para %2</source>
        <translation>المصدر %1، ف %2</translation>
    </message>
    <message>
        <source>Nothing is cited on this slide</source>
        <translation>لا شاهد وراء هذه الشريحة</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>ما الذي قيل؟</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>What is taken down</source>
        <translation>نوع ما يُسجَّل</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>الوقت المنقضي</translation>
    </message>
    <message>
        <source>Elapsed %1</source>
        <translation>انقضى %1</translation>
    </message>
    <message>
        <source>Over %1 by</source>
        <translation>جاوز %1 بـ</translation>
    </message>
    <message>
        <source>Remaining of %1</source>
        <translation>المتبقي من %1</translation>
    </message>
    <message>
        <source>remaining %1</source>
        <translation>المتبقي %1</translation>
    </message>
    <message>
        <source>Presenter&apos;s screen</source>
        <translation>شاشة المتحدث</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>شاشة سوداء</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>جمّد</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>أنهِ التمرين</translation>
    </message>
    <message>
        <source>End the briefing</source>
        <translation>أنهِ الإحاطة</translation>
    </message>
    <message>
        <source>Enter saves · Esc goes back to the slides · bound to this slide and second</source>
        <translation>Enter يحفظ · Esc يعود إلى الشرائح · مربوط بهذه الشريحة وهذه الثانية</translation>
    </message>
    <message>
        <source>The screen is black</source>
        <translation>الشاشة سوداء</translation>
    </message>
    <message>
        <source>The screen is frozen</source>
        <translation>الشاشة مجمّدة</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>نقاط الحديث</translation>
    </message>
    <message>
        <source>To lead over</source>
        <translation>تمهيد التالية</translation>
    </message>
    <message>
        <source>This is the last slide</source>
        <translation>هذه آخر شريحة</translation>
    </message>
    <message>
        <source>Taken down in this briefing</source>
        <translation>ما سُجّل في هذا الاجتماع</translation>
    </message>
    <message>
        <source>On the screen now: %1  %2</source>
        <translation>على الشاشة الآن: %1  %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالية: %1</translation>
    </message>
    <message>
        <source>None were written</source>
        <translation>لم تُكتب بعد</translation>
    </message>
    <message>
        <source>%1 behind the plan</source>
        <translation>متأخر %1 عن الخطة</translation>
    </message>
    <message>
        <source>%1 ahead of the plan</source>
        <translation>متقدم %1 على الخطة</translation>
    </message>
    <message>
        <source>Slides: %1</source>
        <translation>العرض: %1</translation>
    </message>
    <message>
        <source>Screen %1 · %2</source>
        <translation>الشاشة %1 · %2</translation>
    </message>
    <message>
        <source>The audience&apos;s screen is gone</source>
        <translation>انقطعت شاشة العرض</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>الشاشة %1</translation>
    </message>
    <message>
        <source>Slides of the briefing</source>
        <translation>شرائح العرض</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>انتقل إلى %1</translation>
    </message>
    <message>
        <source>Enter saves · Esc hides</source>
        <translation>Enter يحفظ · Esc يخفي</translation>
    </message>
    <message>
        <source>slide %1 of %2</source>
        <translation>الشريحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>Outside the axis</source>
        <translation>خارج المحور</translation>
    </message>
    <message>
        <source>Opposition</source>
        <translation>معارضة</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>وسط</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>دعم</translation>
    </message>
    <message>
        <source>Weighted median</source>
        <translation>الوسيط الموزون</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>المتوسط الموزون</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>What drives it</source>
        <translation>ما يدفع إليه</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>يربح</translation>
    </message>
    <message>
        <source>Loses</source>
        <translation>يخسر</translation>
    </message>
    <message>
        <source>The box: whether it was seen · The letter: the scenario that it speaks for</source>
        <translation>المربّع: هل رُصد · الحرف: السيناريو الذي يسنده</translation>
    </message>
</context>
</TS>
