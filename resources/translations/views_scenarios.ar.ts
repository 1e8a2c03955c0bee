<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>اعرضه جدولاً</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>اعرضه رسماً</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>One driver a line</source>
        <translation>دافع في كل سطر</translation>
    </message>
    <message>
        <source>Add indicator…</source>
        <translation>أضف مؤشراً…</translation>
    </message>
    <message>
        <source>Choose actors</source>
        <translation>اختر فاعلين</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>الرابح</translation>
    </message>
    <message>
        <source>Loser</source>
        <translation>الخاسر</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The weights should make 100 per cent</source>
        <translation>ينبغي أن يكون مجموع الأوزان ١٠٠٪</translation>
    </message>
    <message>
        <source>What the sum is made of</source>
        <translation>ممَّ يتألف المجموع</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>الأفق الزمني</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>الدوافع</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>First actions</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>احذف: %1</translation>
    </message>
    <message>
        <source>Within…</source>
        <translation>خلال…</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>لم يُكتب بعد</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>Add criterion…</source>
        <translation>أضف معياراً…</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>المجموع الموزون</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>اسم السيناريو</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Scenario comparison</source>
        <translation>مقارنة السيناريوهات</translation>
    </message>
    <message>
        <source>A comparison begins with two, each with its likelihood, its impact and its indicators.</source>
        <translation>المقارنة تبدأ باثنين، لكلٍّ منهما مدى احتمال وأثر ومؤشرات.</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>أضف سيناريو</translation>
    </message>
    <message>
        <source>No scenarios in this dossier yet</source>
        <translation>لا سيناريوهات في هذا الملف بعد</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>حُذف «%1»</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>%1 stays first while the weight is between %2 and %3</source>
        <translation>يبقى %1 أولاً ما دام الوزن بين %2 و%3</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>No criterion has a weight yet.</source>
        <translation>لا وزن لأي معيار بعد.</translation>
    </message>
    <message>
        <source>Two scenarios have the same name; give one of them another.</source>
        <translation>لسيناريوهين الاسم نفسه؛ سمِّ أحدهما باسم آخر.</translation>
    </message>
    <message>
        <source>%1 stays first whatever the weight</source>
        <translation>يبقى %1 أولاً مهما كان الوزن</translation>
    </message>
    <message>
        <source>%1 stays first while the weight is below %2</source>
        <translation>يبقى %1 أولاً ما دام الوزن دون %2</translation>
    </message>
    <message>
        <source>%1 stays first while the weight is above %2</source>
        <translation>يبقى %1 أولاً ما دام الوزن فوق %2</translation>
    </message>
    <message>
        <source>First among all possible weightings: %1</source>
        <translation>نصيب كلٍّ منها من المركز الأول لو جُرّبت الأوزان كلها: %1</translation>
    </message>
    <message>
        <source>It takes two criteria, and two scenarios with a score on each of them.</source>
        <translation>تحتاج الحساسية إلى معيارين، وسيناريوهين لكلٍّ منهما درجة في كل معيار.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
</context>
</TS>
