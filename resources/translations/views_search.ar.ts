<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>KindName</name>
    <message>
        <source>Dossier</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>حكم</translation>
    </message>
    <message>
        <source>So what?</source>
        <translation>وماذا يعني ذلك؟</translation>
    </message>
    <message>
        <source>Assumption or question</source>
        <translation>افتراض أو سؤال</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>فرضية</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>فاعل</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>قضية</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>علاقة</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>سيناريو</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>دافع</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>معيار</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>مؤشر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Source %1, para. %2</source>
        <translation>المصدر %1، ف %2</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>أظهر %1 أخرى</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الفاعلون</translation>
    </message>
    <message>
        <source>Issues and stances</source>
        <translation>القضايا والمواقف</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Events and places</source>
        <translation>الأحداث والأماكن</translation>
    </message>
    <message>
        <source>Texts of the sources</source>
        <translation>نصوص المصادر</translation>
    </message>
    <message>
        <source>Notes and minutes</source>
        <translation>الملاحظات والمحاضر</translation>
    </message>
    <message>
        <source>this dossier</source>
        <translation>الملف نفسه</translation>
    </message>
</context>
</TS>
