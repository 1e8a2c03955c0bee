<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>InfluenceChart</name>
    <message>
        <source>%1: influence %2, dependence %3</source>
        <translation>%1: التأثير %2، التأثّر %3</translation>
    </message>
    <message>
        <source>relative strength %1</source>
        <translation>القوة النسبية %1</translation>
    </message>
    <message>
        <source>Moves others</source>
        <translation>مؤثِّر</translation>
    </message>
    <message>
        <source>Pivotal</source>
        <translation>محوري</translation>
    </message>
    <message>
        <source>Moved by others</source>
        <translation>متأثِّر</translation>
    </message>
    <message>
        <source>Independent</source>
        <translation>مستقل</translation>
    </message>
    <message>
        <source>Dependence</source>
        <translation>التأثّر</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>التأثير</translation>
    </message>
    <message>
        <source>Influence and dependence</source>
        <translation>التأثير والتأثّر</translation>
    </message>
</context>
<context>
    <name>IssueAxis</name>
    <message>
        <source>%1: %2, position %3, exercised power %4</source>
        <translation>%1: %2، الموضع %3، النفوذ المبذول %4</translation>
    </message>
    <message>
        <source>The issue as an axis</source>
        <translation>القضية على محور</translation>
    </message>
</context>
<context>
    <name>PathChart</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Path of the likelihoods</source>
        <translation>مسار الاحتمال</translation>
    </message>
</context>
<context>
    <name>PowerChart</name>
    <message>
        <source>%1: influence %2, interest %3</source>
        <translation>%1: النفوذ %2، الاهتمام %3</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>أساسي</translation>
    </message>
    <message>
        <source>Power latent</source>
        <translation>نفوذه كامن</translation>
    </message>
    <message>
        <source>Concerned, of little power</source>
        <translation>معنيّ محدود النفوذ</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>الاهتمام</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>النفوذ</translation>
    </message>
    <message>
        <source>Power and interest</source>
        <translation>النفوذ والاهتمام</translation>
    </message>
</context>
<context>
    <name>SensitivityChart</name>
    <message>
        <source>Weighted sum</source>
        <translation>المجموع الموزون</translation>
    </message>
    <message>
        <source>Weight of “%1”</source>
        <translation>وزن «%1»</translation>
    </message>
    <message>
        <source>Weighted sum by the weight of “%1”</source>
        <translation>المجموع الموزون بحسب وزن «%1»</translation>
    </message>
    <message>
        <source>Weight now %1</source>
        <translation>الوزن الحالي %1</translation>
    </message>
    <message>
        <source>Tie at %1</source>
        <translation>تعادل عند %1</translation>
    </message>
</context>
</TS>
