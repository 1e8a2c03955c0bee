<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Consistency</name>
    <message>
        <source>“%1” (%2) is contradicted by: %3. The push is towards “%4”.</source>
        <translation>«%1» (%2) يخالفها: %3. والدفع نحو «%4».</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>Consistency %1, sum %2, drawn here %3</source>
        <translation>درجة الاتساق %1، المجموع %2، ما ينتهي إليها %3</translation>
    </message>
    <message>
        <source>Every state in it is held by the others.</source>
        <translation>كل حالة فيها يسندها سائر الحالات.</translation>
    </message>
    <message>
        <source>The chosen combination</source>
        <translation>التركيبة المختارة</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>غير متسقة</translation>
    </message>
    <message>
        <source>Scenario %1 as written: %2</source>
        <translation>السيناريو %1 كما كُتب: %2</translation>
    </message>
    <message>
        <source>Why? Show me the cells</source>
        <translation>لماذا؟ أرني الخلايا</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>متسقة</translation>
    </message>
    <message>
        <source>Whose combination</source>
        <translation>تركيبة من</translation>
    </message>
    <message>
        <source>Trial: %1</source>
        <translation>تجربة: %1</translation>
    </message>
    <message>
        <source>Keep what was tried</source>
        <translation>اعتمد ما جُرّب</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>أنهِ التجربة</translation>
    </message>
    <message>
        <source>A trial; nothing of it is stored</source>
        <translation>تجربة لا يُحفظ منها شيء</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>جرّب: %1</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُقل</translation>
    </message>
    <message>
        <source>It does not say yet what it assumes of: %1.</source>
        <translation>لم يُقل فيه بعدُ ما يفترضه في: %1.</translation>
    </message>
    <message>
        <source>No combination holds itself up: look again at the strongest impacts.</source>
        <translation>لا تركيبة متسقة؛ أعد النظر في أشد التأثيرات.</translation>
    </message>
    <message>
        <source>Only one combination holds itself up.</source>
        <translation>لا تتسق إلا تركيبة واحدة.</translation>
    </message>
    <message>
        <source>“%1” and “%2” meet in no consistent combination.</source>
        <translation>لا تجتمع «%1» و«%2» في أي تركيبة متسقة.</translation>
    </message>
    <message>
        <source>In none of them: %1.</source>
        <translation>لا يقع في أي منها: %1.</translation>
    </message>
    <message>
        <source>In all of them: %1.</source>
        <translation>يقع فيها كلها: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n combination(s)</source>
        <translation>
            <numerusform>لا تركيبات</numerusform>
            <numerusform>تركيبة واحدة</numerusform>
            <numerusform>تركيبتان</numerusform>
            <numerusform>%n تركيبات</numerusform>
            <numerusform>%n تركيبة</numerusform>
            <numerusform>%n تركيبة</numerusform>
        </translation>
    </message>
    <message>
        <source>The reading: %1</source>
        <translation>القراءة: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>اخترها</translation>
    </message>
    <message>
        <source>What holds it: %1.</source>
        <translation>ويسندها: %1.</translation>
    </message>
    <message>
        <source>Consistent combinations</source>
        <translation>التركيبات المتسقة</translation>
    </message>
    <message>
        <source>From −3 (hinders strongly) to +3 (promotes strongly), “-” before the number · Space: choose the state</source>
        <translation>من −٣ (يعيق بشدة) إلى +٣ (يعزّز بشدة)، و«-» قبل الرقم للسالب · Space: اختر الحالة للتركيبة</translation>
    </message>
    <message>
        <source>Say how each descriptor&apos;s states move those of the others, and see which combinations hold.</source>
        <translation>العامل ما قد يصير إلى حالة أو أخرى. قدّر أثر كل حالة في حالات غيره، يظهر أي التركيبات متسق.</translation>
    </message>
    <message>
        <source>Cross impacts</source>
        <translation>توازن التأثيرات المتبادلة</translation>
    </message>
    <message>
        <source>The row acts on the column</source>
        <translation>أثر الصف في العمود</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالة</translation>
    </message>
    <message>
        <source>Add state</source>
        <translation>أضف حالة</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>عامل</translation>
    </message>
    <message>
        <source>Add descriptor</source>
        <translation>أضف عاملاً</translation>
    </message>
    <message>
        <source>No descriptors in this dossier yet</source>
        <translation>لا عوامل في هذا الملف بعد</translation>
    </message>
    <message>
        <source>Put into the combination</source>
        <translation>اخترها للتركيبة</translation>
    </message>
    <message>
        <source>There are too many combinations to go through; take away a descriptor or some states.</source>
        <translation>التركيبات أكثر من أن تُفحص كلها؛ احذف عاملاً أو بعض الحالات.</translation>
    </message>
    <message numerus="yes">
        <source>%n descriptor(s)</source>
        <translation>
            <numerusform>لا عوامل</numerusform>
            <numerusform>عامل واحد</numerusform>
            <numerusform>عاملان</numerusform>
            <numerusform>%n عوامل</numerusform>
            <numerusform>%n عاملاً</numerusform>
            <numerusform>%n عامل</numerusform>
        </translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>حالة جديدة</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>غيّر اسم «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>احذف «%1»</translation>
    </message>
    <message>
        <source>Balance of the combination</source>
        <translation>توازن التركيبة</translation>
    </message>
    <message>
        <source>“%1” has no state; add one, or delete it.</source>
        <translation>ليس للعامل «%1» حالة؛ أضف حالة، أو احذفه.</translation>
    </message>
    <message>
        <source>Two descriptors are called “%1”; give one of them another name.</source>
        <translation>لعاملين الاسم نفسه «%1»؛ سمِّ أحدهما باسم آخر.</translation>
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
        <source>unknown</source>
        <translation>غير معلوم</translation>
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
        <source>only tried</source>
        <translation>مجرَّبة فقط</translation>
    </message>
    <message>
        <source>contradicts the combination</source>
        <translation>يخالف التركيبة</translation>
    </message>
    <message>
        <source>holds the combination</source>
        <translation>يسند التركيبة</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختارة</translation>
    </message>
</context>
<context>
    <name>Hypotheses</name>
    <message>
        <source>What would turn the order: if passages %1 and %2 fell together, %3 would lead. Check them first.</source>
        <translation>ما يبدّل الترتيب: لو سقط الشاهدان %1 و%2 معاً لتقدّمت %3. ابدأ بالتحقّق منهما.</translation>
    </message>
    <message>
        <source>Write down every explanation that is possible, then say of each passage which of them it contradicts.</source>
        <translation>اكتب كل تفسير ممكن، ثم قدّر أيّها يناقضه كل شاهد؛ فما يناقض وحده هو الذي يُحسب.</translation>
    </message>
    <message>
        <source>What would turn the order: neither one passage nor two together.</source>
        <translation>ما يبدّل الترتيب: لا شيء؛ لا سقوط شاهد ولا سقوط شاهدين معاً.</translation>
    </message>
    <message>
        <source>What would turn the order: if passage %1 fell, %2 would lead. Check it first.</source>
        <translation>ما يبدّل الترتيب: لو سقط الشاهد %1 لتقدّمت %2. ابدأ بالتحقّق منه.</translation>
    </message>
    <message>
        <source>Hypotheses and passages</source>
        <translation>الفرضيات والشواهد</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>شاهد</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>فرضية</translation>
    </message>
    <message>
        <source>The passage</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Add hypothesis</source>
        <translation>أضف فرضية</translation>
    </message>
    <message>
        <source>Add passage</source>
        <translation>أضف شاهداً</translation>
    </message>
    <message>
        <source>No passage on the sheet yet: add those that bear on a hypothesis.</source>
        <translation>لا شواهد في الجدول بعد؛ أضف ما يمسّ الفرضيات منها.</translation>
    </message>
    <message>
        <source>No hypotheses in this dossier yet</source>
        <translation>لا فرضيات في هذا الملف بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es)</source>
        <translation>
            <numerusform>لا فرضيات</numerusform>
            <numerusform>فرضية واحدة</numerusform>
            <numerusform>فرضيتان</numerusform>
            <numerusform>%n فرضيات</numerusform>
            <numerusform>%n فرضية</numerusform>
            <numerusform>%n فرضية</numerusform>
        </translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>المصدر %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>تقديره</translation>
    </message>
    <message>
        <source>An order of arguments, not a likelihood.</source>
        <translation>هذا ترتيب حجج لا احتمال.</translation>
    </message>
    <message>
        <source>A word of the passage…</source>
        <translation>كلمة من الشاهد…</translation>
    </message>
    <message>
        <source>Which passage bears on the hypotheses?</source>
        <translation>أي شاهد له صلة بالفرضيات؟</translation>
    </message>
    <message>
        <source>A grey row bears on all alike and tells nothing</source>
        <translation>الصف الرمادي لا يميّز</translation>
    </message>
    <message>
        <source>The passage was taken off the sheet</source>
        <translation>أُزيل الشاهد من الجدول</translation>
    </message>
    <message>
        <source>Open in source</source>
        <translation>افتح في المصدر</translation>
    </message>
    <message>
        <source>What contradicts it (the fewest holds best)</source>
        <translation>ما يناقضها</translation>
    </message>
    <message>
        <source>Weighted by the grade of the source</source>
        <translation>موزوناً بتقدير المصدر</translation>
    </message>
    <message>
        <source>Least contradicted: %1.</source>
        <translation>الأقل تناقضاً: %1.</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>غيّر اسم «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>احذف «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n contradict(s) it</source>
        <translation>
            <numerusform>لا يناقضها شاهد</numerusform>
            <numerusform>يناقضها شاهد واحد</numerusform>
            <numerusform>يناقضها شاهدان</numerusform>
            <numerusform>يناقضها %n شواهد</numerusform>
            <numerusform>يناقضها %n شاهداً</numerusform>
            <numerusform>يناقضها %n شاهد</numerusform>
        </translation>
    </message>
    <message>
        <source>No other passage in this dossier</source>
        <translation>لا شواهد أخرى في هذا الملف</translation>
    </message>
    <message>
        <source>Take off the sheet</source>
        <translation>أزِله من الجدول</translation>
    </message>
    <message>
        <source>H%1</source>
        <translation>ف%1</translation>
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
        <source>as entered</source>
        <translation>كما أُدخلت</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>بحسب الحالة</translation>
    </message>
    <message>
        <source>by how well they tell apart</source>
        <translation>بحسب قدرة التمييز</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>بحسب التاريخ</translation>
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
        <source>1–5: what it says of a scenario, strongest first · Space: its state · F2: its dates</source>
        <translation>١–٥: أثره في السيناريو، الأقوى أولاً · Space: حالته · F2: تواريخه</translation>
    </message>
    <message>
        <source>The indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Indicators that tell one thing are linked, and count once (%1)</source>
        <translation>تُربط المؤشرات التي تدلّ على أمر واحد، فتُحسب مرة واحدة (%1)</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>رتّب: %1</translation>
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
        <source>After all that was seen: %1</source>
        <translation>بعد ما رُصد كله: %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Take this date away</source>
        <translation>أزِل هذا التاريخ</translation>
    </message>
    <message>
        <source>Its dates</source>
        <translation>تواريخه</translation>
    </message>
    <message>
        <source>An earlier state</source>
        <translation>حالة سابقة</translation>
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
        <source>“%1”, seen no more, raised %2 from %3 to %4 and lowered %5 from %6 to %7.</source>
        <translation>زوالُ «%1» رفع %2 من %3 إلى %4، وخفض %5 من %6 إلى %7.</translation>
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
        <source>%1 has the largest sum: %2</source>
        <translation>أعلى مجموع للسيناريو %1: %2</translation>
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
        <source>A scenario</source>
        <translation>سيناريو</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>الاتساق</translation>
    </message>
    <message>
        <source>Hypotheses and passages</source>
        <translation>الفرضيات والشواهد</translation>
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
