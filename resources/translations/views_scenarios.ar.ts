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
    <name>Faces</name>
    <message>
        <source>zero</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>Does not tell them apart</source>
        <translation>لا يميّز بين السيناريوهات</translation>
    </message>
    <message>
        <source>tells them apart by %1</source>
        <translation>قدرة التمييز %1</translation>
    </message>
    <message>
        <source>Very consistent</source>
        <translation>متسق جداً</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>متسق</translation>
    </message>
    <message>
        <source>Not related</source>
        <translation>لا صلة</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <source>Contradicts strongly</source>
        <translation>يناقض بشدة</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>بلا تقدير</translation>
    </message>
    <message>
        <source>plus %1</source>
        <translation>زائد %1</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>ناقص %1</translation>
    </message>
    <message>
        <source>strengthens it much</source>
        <translation>يقوّيه كثيراً</translation>
    </message>
    <message>
        <source>strengthens it</source>
        <translation>يقوّيه</translation>
    </message>
    <message>
        <source>does not change it</source>
        <translation>لا يغيّره</translation>
    </message>
    <message>
        <source>weakens it</source>
        <translation>يُضعفه</translation>
    </message>
    <message>
        <source>weakens it much</source>
        <translation>يُضعفه كثيراً</translation>
    </message>
    <message>
        <source>Tells nothing</source>
        <translation>لا يميّز</translation>
    </message>
    <message>
        <source>chosen, inconsistent</source>
        <translation>مختارة، غير متسقة</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختارة</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>An indicator says which scenario is coming: what would be seen if it were, and how strongly that speaks for it.</source>
        <translation>المؤشر ما يُرصد إن اتجهت الأحداث إلى سيناريو دون غيره، ولكل مؤشر أثره في كل سيناريو.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>مجموعة %1</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>اربط</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>مؤشر</translation>
    </message>
    <message>
        <source>Add indicator</source>
        <translation>أضف مؤشراً</translation>
    </message>
    <message>
        <source>No indicators in this dossier yet</source>
        <translation>لا مؤشرات في هذا الملف بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n seen</source>
        <translation>
            <numerusform>لم يُرصد منها شيء</numerusform>
            <numerusform>واحد مرصود</numerusform>
            <numerusform>اثنان مرصودان</numerusform>
            <numerusform>%n مرصودة</numerusform>
            <numerusform>%n مرصوداً</numerusform>
            <numerusform>%n مرصود</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Telling apart</source>
        <translation>قدرة التمييز</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>غير مربوط</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>حُذف «%1»</translation>
    </message>
    <message>
        <source>A new group: %1</source>
        <translation>مجموعة جديدة: %1</translation>
    </message>
    <message>
        <source>Path of the likelihoods</source>
        <translation>مسار الاحتمال</translation>
    </message>
    <message>
        <source>Each step: an indicator that was seen · The number: its row</source>
        <translation>كل قفزة: مؤشر مرصود · الرقم: صفّه</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>قبل الرصد</translation>
    </message>
    <message>
        <source>Two scenarios have the same name; give one of them another.</source>
        <translation>لسيناريوهين الاسم نفسه؛ سمِّ أحدهما باسم آخر.</translation>
    </message>
    <message>
        <source>Linked, and counted once: %1.</source>
        <translation>مؤشرات مترابطة حُسبت مرة واحدة: %1.</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <translation>%1: قبل الرصد %2، بعده %3</translation>
    </message>
    <message>
        <source>The low ends of the ranges make more than 100 per cent together; lower one of them.</source>
        <translation>مجموع الحدود الدنيا للاحتمالات يتجاوز ١٠٠٪؛ اخفض أحدها.</translation>
    </message>
    <message>
        <source>Nothing that was seen moves the likelihoods.</source>
        <translation>لا مؤشر مرصوداً يغيّر الاحتمالات.</translation>
    </message>
    <message>
        <source>“%1” raised %2 from %3 to %4 and lowered %5 from %6 to %7.</source>
        <translation>رصدُ «%1» رفع %2 من %3 إلى %4، وخفض %5 من %6 إلى %7.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>رُصد: %1</translation>
    </message>
    <message>
        <source>Where it takes us</source>
        <translation>أين صرنا</translation>
    </message>
    <message>
        <source>Why the ranges move</source>
        <translation>سبب تغيّر المدى</translation>
    </message>
    <message>
        <source>Adopt the new range</source>
        <translation>اعتمد المدى الجديد</translation>
    </message>
    <message>
        <source>The ranges were adopted</source>
        <translation>اعتُمد المدى الجديد</translation>
    </message>
    <message>
        <source>Another course</source>
        <translation>مسار آخر</translation>
    </message>
    <message>
        <source>No scenario has a likelihood range yet; give them one in the table.</source>
        <translation>لا مدى احتمال لأي سيناريو بعد؛ أدخله في الجدول.</translation>
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
        <source>The library is open for reading only</source>
        <translation>المكتبة مفتوحة للقراءة فقط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
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
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Which view</source>
        <translation>طريقة العرض</translation>
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
