<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>SettingsCards</name>
    <message>
        <source>Written beside each change and note, and in the brief</source>
        <translation>يُكتب بجانب كل تغيير وملاحظة، وفي ورقة الإحاطة</translation>
    </message>
    <message>
        <source>The word always follows the range. The scale is that of ICD 203.</source>
        <translation>اللفظ يتبع المدى دائماً. والسلّم هو سلّم ICD 203.</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>الأرقام والتواريخ</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Both kinds are accepted in typing</source>
        <translation>ويُقبل النوعان عند الكتابة</translation>
    </message>
    <message>
        <source>Names of the months</source>
        <translation>أسماء الأشهر</translation>
    </message>
    <message>
        <source>Calendar beside it</source>
        <translation>التقويم المساند</translation>
    </message>
    <message>
        <source>Shown in brackets after the date</source>
        <translation>يظهر بين قوسين بعد التاريخ الميلادي</translation>
    </message>
    <message>
        <source>Display and type</source>
        <translation>العرض والخط</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>الإحاطة</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Dark ones are for a darkened room</source>
        <translation>الداكنة لقاعة معتمة</translation>
    </message>
    <message>
        <source>Taking down on the slide</source>
        <translation>التسجيل على الشريحة</translation>
    </message>
    <message>
        <source>Words read aloud in a minute</source>
        <translation>كلمات تُقرأ في الدقيقة</translation>
    </message>
    <message>
        <source>Screen of the audience</source>
        <translation>شاشة العرض</translation>
    </message>
    <message>
        <source>Drafting</source>
        <translation>المسودة</translation>
    </message>
    <message>
        <source>Reading of names</source>
        <translation>قراءة الأسماء</translation>
    </message>
    <message>
        <source>The author</source>
        <translation>المُعِدّ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Scale of likelihood</source>
        <translation>سلّم الاحتمال</translation>
    </message>
    <message>
        <source>Saving and backups</source>
        <translation>الحفظ والنسخ</translation>
    </message>
    <message>
        <source>Place of the library</source>
        <translation>موضع المكتبة</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>أنشئ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>One is made by itself each day, and the last fourteen are kept</source>
        <translation>تُنشأ واحدة كل يوم، وتُحفظ آخر أربع عشرة</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>أُنشئت نسخة احتياطية</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>ينشئ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>The last: %1 (%2)</source>
        <translation>آخرها: %1 (%2)</translation>
    </message>
    <message>
        <source>Levantine</source>
        <translation>مشرقية</translation>
    </message>
    <message>
        <source>Egyptian and Gulf</source>
        <translation>مصرية وخليجية</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Hijri (Umm al-Qura)</source>
        <translation>هجري (أم القرى)</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>تلقائياً</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>سريعة</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>متعمقة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>With one screen, the room can read what is typed</source>
        <translation>مع شاشة واحدة يقرأ الحضور ما يُكتب</translation>
    </message>
    <message>
        <source>Where there are several; the console stays on the program&apos;s own</source>
        <translation>حين تتعدد الشاشات؛ وتبقى شاشة المتحدث حيث البرنامج</translation>
    </message>
    <message>
        <source>Deep reading finds more names in Arabic news and is slower: about a second for a thousand words</source>
        <translation>المتعمقة تجد أسماء أكثر في الأخبار العربية، وهي أبطأ: نحو ثانية لكل ألف كلمة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مع النظام</translation>
    </message>
</context>
</TS>
