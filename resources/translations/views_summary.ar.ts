<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Changed</name>
    <message>
        <source>Make it a slide</source>
        <translation>اجعله شريحة</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>Changed since the last briefing</source>
        <translation>ما تغيّر منذ آخر إحاطة</translation>
    </message>
    <message>
        <source>The slide was added behind the cover</source>
        <translation>أُضيفت الشريحة بعد الغلاف</translation>
    </message>
    <message>
        <source>Nothing that matters.</source>
        <translation>لا شيء يُذكر.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Check of the dossier</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>No finding stands.</source>
        <translation>لا مأخذ قائم.</translation>
    </message>
    <message>
        <source>The dossier passed the whole check.</source>
        <translation>اجتاز الملف الفحص كله.</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>تُجوهل: %1</translation>
    </message>
    <message>
        <source>Why is it set aside?</source>
        <translation>لماذا يُتجاهل؟</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تجاهل هنا</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>أعد النظر فيه</translation>
    </message>
    <message>
        <source>The finding was set aside</source>
        <translation>تُجوهل المأخذ، وحُفظ سببه</translation>
    </message>
    <message>
        <source>Other rules that are kept: %1 · It never blocks a briefing</source>
        <translation>قواعد أخرى سليمة: %1 · لا يمنع العرض</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Summary</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Key judgements</source>
        <translation>الأحكام الرئيسية</translation>
    </message>
    <message>
        <source>What do you judge?</source>
        <translation>ما حكمك؟</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Accept as edited</source>
        <translation>اقبله معدَّلاً</translation>
    </message>
    <message>
        <source>Leave as a proposal</source>
        <translation>أبقه مقترحاً</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>From, per cent</source>
        <translation>من، بالمئة</translation>
    </message>
    <message>
        <source>To, per cent</source>
        <translation>إلى، بالمئة</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation>غير مقدَّرة</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا شواهد</numerusform>
            <numerusform>شاهد واحد</numerusform>
            <numerusform>شاهدان</numerusform>
            <numerusform>%n شواهد</numerusform>
            <numerusform>%n شاهداً</numerusform>
            <numerusform>%n شاهد</numerusform>
        </translation>
    </message>
    <message>
        <source>Only one passage</source>
        <translation>شاهد واحد فقط</translation>
    </message>
    <message>
        <source>Who finds out</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>Kind of premise</source>
        <translation>نوعه</translation>
    </message>
    <message>
        <source>%1: its words</source>
        <translation>%1: نصّه</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>المسؤول: %1</translation>
    </message>
    <message>
        <source>Add judgement</source>
        <translation>أضف حكماً</translation>
    </message>
    <message>
        <source>Asked today</source>
        <translation>المطلوب اليوم</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>لم يُكتب بعد</translation>
    </message>
    <message>
        <source>Questions and assumptions</source>
        <translation>الأسئلة والافتراضات</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>الأحكام</translation>
    </message>
    <message>
        <source>So what, check and questions</source>
        <translation>ما يعنيه، والفحص، والأسئلة</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>أضف سؤالاً…</translation>
    </message>
    <message>
        <source>What could change this:</source>
        <translation>ما قد يغيّر التقدير:</translation>
    </message>
    <message>
        <source>So what?</source>
        <translation>وماذا يعني ذلك؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>استورد تقريراً</translation>
    </message>
    <message>
        <source>No judgements in this dossier yet</source>
        <translation>لا أحكام في هذا الملف بعد</translation>
    </message>
    <message>
        <source>Here stands what is said first: each judgement with its likelihood, its confidence and its passages.</source>
        <translation>هنا ما يُقال أولاً: كل حكم باحتماله وثقته وشواهده.</translation>
    </message>
    <message>
        <source>Judgement %1 was deleted</source>
        <translation>حُذف الحكم %1</translation>
    </message>
</context>
</TS>
