<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccordView</name>
    <message>
        <source>Convergence and divergence</source>
        <translation>التقارب والتباعد</translation>
    </message>
    <message>
        <source>Convergence less divergence · Blue: together · Orange: apart · Empty: no issue shared</source>
        <translation>في كل خلية: التقارب ناقصاً التباعد · الأزرق: تقارب · البرتقالي: تباعد · الفارغ: لا قضية مشتركة</translation>
    </message>
    <message>
        <source>No two actors have a stance on the same issue yet</source>
        <translation>لا فاعلَين لهما موقف من قضية واحدة بعد</translation>
    </message>
    <message>
        <source>Deeper reading</source>
        <translation>القراءة الأعمق</translation>
    </message>
    <message>
        <source>by the method MACTOR, on the issues</source>
        <translation>بطريقة MACTOR، على القضايا</translation>
    </message>
    <message>
        <source>Each two of them</source>
        <translation>كل فاعلَين معاً</translation>
    </message>
    <message>
        <source>Closest: %1 and %2</source>
        <translation>الأشدّ تقارباً: %1 و%2</translation>
    </message>
    <message>
        <source>Farthest apart: %1 and %2</source>
        <translation>الأشدّ تباعداً: %1 و%2</translation>
    </message>
</context>
<context>
    <name>ActorsView</name>
    <message>
        <source>Actor matrix</source>
        <translation>مصفوفة الفاعلين</translation>
    </message>
    <message>
        <source>Choose a cell to see and edit how it stands, or a name to edit whose it is.</source>
        <translation>اختر خلية يظهر هنا موقفها وسببه، أو اسماً لتعدّل صاحبه.</translation>
    </message>
    <message>
        <source>Row&apos;s stance on column</source>
        <translation>موقف الصف من العمود</translation>
    </message>
    <message>
        <source>Sort: by blocs</source>
        <translation>رتّب: بحسب الكتل</translation>
    </message>
    <message>
        <source>Sort: by name</source>
        <translation>رتّب: بحسب الاسم</translation>
    </message>
    <message>
        <source>Sort: by evidence</source>
        <translation>رتّب: بحسب الشواهد</translation>
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
        <source>No actors in this dossier yet</source>
        <translation>لا فاعلين في هذا الملف بعد</translation>
    </message>
    <message>
        <source>The cell was emptied</source>
        <translation>أُفرغت الخلية</translation>
    </message>
    <message>
        <source>Ordering the actors</source>
        <translation>يرتّب الفاعلين</translation>
    </message>
    <message>
        <source>All stances</source>
        <translation>كل المواقف</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Reserve and opposition</source>
        <translation>التحفّظ والمعارضة</translation>
    </message>
    <message>
        <source>Mixed or undeclared</source>
        <translation>المزدوج وغير المعلن</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Without a passage</source>
        <translation>بلا شاهد</translation>
    </message>
    <message>
        <source>Row&apos;s influence on column</source>
        <translation>تأثير الصف في العمود</translation>
    </message>
    <message>
        <source>Axis of the issue</source>
        <translation>محور القضية</translation>
    </message>
    <message>
        <source>The matrix begins with two actors. Add them, or import a report to have them proposed.</source>
        <translation>المصفوفة تبدأ بفاعلَين. أضفهما، أو استورد تقريراً ليقترح البرنامج فاعلين ومواقف.</translation>
    </message>
    <message>
        <source>No issues yet</source>
        <translation>لا قضايا بعد</translation>
    </message>
    <message>
        <source>Add an issue on which the actors differ, then estimate their stances and how much it matters.</source>
        <translation>أضف قضية يختلف عليها الفاعلون، ثم قدّر موقف كلٍّ منهم وأهميتها له.</translation>
    </message>
    <message>
        <source>Sort: by closeness</source>
        <translation>رتّب: بحسب التقارب</translation>
    </message>
    <message>
        <source>Influence and dependence</source>
        <translation>التأثير والتأثّر</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Direct influence</source>
        <translation>التأثير المباشر</translation>
    </message>
    <message>
        <source>What cells show</source>
        <translation>ما تُظهره الخلايا</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>فاعل جديد</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>قضية جديدة</translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation>أفرغ الخلية</translation>
    </message>
    <message>
        <source>Writing the pasted cells</source>
        <translation>كتابة الخلايا الملصقة</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) written</source>
        <translation>
            <numerusform>لم تُكتب خلية</numerusform>
            <numerusform>كُتبت خلية واحدة</numerusform>
            <numerusform>كُتبت خليتان</numerusform>
            <numerusform>كُتبت %n خلايا</numerusform>
            <numerusform>كُتبت %n خلية</numerusform>
            <numerusform>كُتبت %n خلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries not understood</source>
        <translation>
            <numerusform>كل القيم مفهومة</numerusform>
            <numerusform>قيمة واحدة غير مفهومة</numerusform>
            <numerusform>قيمتان غير مفهومتين</numerusform>
            <numerusform>%n قيم غير مفهومة</numerusform>
            <numerusform>%n قيمة غير مفهومة</numerusform>
            <numerusform>%n قيمة غير مفهومة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries outside the matrix</source>
        <translation>
            <numerusform>لا قيم خارج المصفوفة</numerusform>
            <numerusform>قيمة واحدة خارج المصفوفة</numerusform>
            <numerusform>قيمتان خارج المصفوفة</numerusform>
            <numerusform>%n قيم خارج المصفوفة</numerusform>
            <numerusform>%n قيمة خارج المصفوفة</numerusform>
            <numerusform>%n قيمة خارج المصفوفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Actor × actor</source>
        <translation>فاعل × فاعل</translation>
    </message>
    <message>
        <source>Actor × issue</source>
        <translation>فاعل × قضية</translation>
    </message>
    <message>
        <source>Which matrix</source>
        <translation>نوع المصفوفة</translation>
    </message>
    <message>
        <source>Add actor</source>
        <translation>أضف فاعلاً</translation>
    </message>
    <message>
        <source>Add issue</source>
        <translation>أضف قضية</translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>استورد تقريراً</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>%1: for %2, against %3</source>
        <translation>%1: مع %2، ضد %3</translation>
    </message>
    <message>
        <source>Balance of the actor</source>
        <translation>ميزان الفاعل</translation>
    </message>
    <message>
        <source>Balance of the issue</source>
        <translation>ميزان القضية</translation>
    </message>
</context>
<context>
    <name>CellCard</name>
    <message>
        <source>Proposed by the program</source>
        <translation>اقترحه البرنامج</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>عُدّل يدوياً</translation>
    </message>
    <message>
        <source>Edited by hand · %1</source>
        <translation>عُدّل يدوياً · %1</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>How much the issue matters, 0 to 100</source>
        <translation>أهمية القضية، من صفر إلى ١٠٠</translation>
    </message>
    <message>
        <source>Why is this his stance?</source>
        <translation>لماذا هذا موقفه؟</translation>
    </message>
    <message>
        <source>The reverse</source>
        <translation>العكس</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>اقبل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>عدّل</translation>
    </message>
    <message>
        <source>Add passage</source>
        <translation>أضف شاهداً</translation>
    </message>
    <message>
        <source>Direct influence: not estimated</source>
        <translation>التأثير المباشر: بلا تقدير</translation>
    </message>
    <message>
        <source>Salience: not estimated</source>
        <translation>أهمية القضية له: بلا تقدير</translation>
    </message>
    <message>
        <source>Open the sources</source>
        <translation>افتح المصادر</translation>
    </message>
    <message>
        <source>History of the cell</source>
        <translation>سجلّ الخلية</translation>
    </message>
    <message>
        <source>Open the history</source>
        <translation>افتح سجل التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>بلا شواهد</numerusform>
            <numerusform>شاهد واحد</numerusform>
            <numerusform>شاهدان</numerusform>
            <numerusform>%n شواهد</numerusform>
            <numerusform>%n شاهداً</numerusform>
            <numerusform>%n شاهد</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage</source>
        <translation>بلا شاهد</translation>
    </message>
    <message>
        <source>the reason was reworded</source>
        <translation>أُعيدت صياغة السبب</translation>
    </message>
    <message>
        <source>Proposed by the program, accepted by %1</source>
        <translation>اقترحه البرنامج وقبله %1</translation>
    </message>
    <message>
        <source>Direct influence: %1 of 4</source>
        <translation>التأثير المباشر: %1 من ٤</translation>
    </message>
    <message>
        <source>Salience: %1 of 100</source>
        <translation>أهمية القضية له: %1 من ١٠٠</translation>
    </message>
    <message>
        <source>Direct influence</source>
        <translation>التأثير المباشر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>The library is open for reading only</source>
        <translation>المكتبة مفتوحة للقراءة فقط</translation>
    </message>
    <message>
        <source>Estimate the stance first</source>
        <translation>قدّر الموقف أولاً</translation>
    </message>
    <message>
        <source>%1 towards %2</source>
        <translation>%1 تجاه %2</translation>
    </message>
    <message>
        <source>No other sentence names them</source>
        <translation>لا جملة أخرى تذكرهما</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Sharpest dispute: %1; for: %2, against: %3.</source>
        <translation>أشدّ خلاف: %1؛ المؤيّدون: %2، والمعارضون: %3.</translation>
    </message>
    <message>
        <source>Deepest rift: %1 and %2, who oppose each other.</source>
        <translation>أعمق انقسام: %1 و%2، يعارض كلٌّ منهما الآخر.</translation>
    </message>
    <message>
        <source>Widest agreement: %1; %2 against it, none for.</source>
        <translation>أوسع توافق: %1؛ المعارضون: %2، ولا مؤيّد.</translation>
    </message>
    <message>
        <source>Deepest rift: %1 and %2, who oppose each other inside one side: %3.</source>
        <translation>أعمق انقسام: %1 و%2، يعارض كلٌّ منهما الآخر وهما في كتلة واحدة: %3.</translation>
    </message>
    <message>
        <source>Widest agreement: %1; %2 for it, none against.</source>
        <translation>أوسع توافق: %1؛ المؤيّدون: %2، ولا معارض.</translation>
    </message>
</context>
<context>
    <name>InfluenceView</name>
    <message>
        <source>on the issues</source>
        <translation>على القضايا</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>بلا %1</translation>
    </message>
    <message>
        <source>The matrix</source>
        <translation>المصفوفة</translation>
    </message>
    <message>
        <source>A deeper reading of the actors</source>
        <translation>قراءة أعمق للفاعلين</translation>
    </message>
    <message>
        <source>by the method MACTOR</source>
        <translation>بطريقة MACTOR</translation>
    </message>
    <message>
        <source>Matrix of influence</source>
        <translation>مصفوفة التأثير</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>Two actors</source>
        <translation>الفاعلان</translation>
    </message>
    <message>
        <source>Relative strength</source>
        <translation>القوة النسبية</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>التقارب</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>التباعد</translation>
    </message>
    <message>
        <source>Ambivalence</source>
        <translation>التأرجح</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>الانخراط</translation>
    </message>
    <message>
        <source>1: with each as often as against him</source>
        <translation>١: مع كلٍّ بقدر ما عليه</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>on the issues: %1 of all</source>
        <translation>على القضايا، درجة التقارب %1</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>التأثير</translation>
    </message>
    <message>
        <source>Dependence</source>
        <translation>التأثّر</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة النسبية</translation>
    </message>
    <message>
        <source>By strongest path</source>
        <translation>بأقوى مسار</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Influence and dependence</source>
        <translation>التأثير والتأثّر</translation>
    </message>
    <message>
        <source>Lines: the means</source>
        <translation>الخطّان: المتوسطان</translation>
    </message>
    <message>
        <source>The camps</source>
        <translation>المعسكران</translation>
    </message>
    <message>
        <source>Tensions</source>
        <translation>التوترات</translation>
    </message>
    <message>
        <source>Reading the matrices</source>
        <translation>يقرأ المصفوفتين</translation>
    </message>
    <message>
        <source>Moves most: %1</source>
        <translation>الأكثر تأثيراً: %1</translation>
    </message>
    <message>
        <source>Is moved most: %1</source>
        <translation>الأكثر تأثّراً: %1</translation>
    </message>
    <message>
        <source>No direct influence is estimated yet: write it in the matrix of influence, 0 to 4.</source>
        <translation>لم يُقدَّر تأثير مباشر بعد: اكتبه في مصفوفة التأثير، من صفر إلى ٤.</translation>
    </message>
    <message>
        <source>Compute without an actor</source>
        <translation>احسب بلا أحد الفاعلين</translation>
    </message>
    <message>
        <source>Line: the mean, 1. Inputs are estimates from 0 to 4.</source>
        <translation>الخط: المتوسط ١٫٠ · المدخلات تقدير من صفر إلى ٤</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معاً</translation>
    </message>
    <message numerus="yes">
        <source>%n unbalanced triad(s) in all</source>
        <translation>
            <numerusform>لا ثلاثية غير متوازنة</numerusform>
            <numerusform>ثلاثية غير متوازنة واحدة</numerusform>
            <numerusform>ثلاثيتان غير متوازنتين في الجملة</numerusform>
            <numerusform>في الجملة %n ثلاثيات غير متوازنة</numerusform>
            <numerusform>في الجملة %n ثلاثية غير متوازنة</numerusform>
            <numerusform>في الجملة %n ثلاثية غير متوازنة</numerusform>
        </translation>
    </message>
    <message>
        <source>In neither: %1</source>
        <translation>خارج القسمة: %1</translation>
    </message>
    <message>
        <source>No triad is out of balance.</source>
        <translation>لا ثلاثية غير متوازنة.</translation>
    </message>
</context>
<context>
    <name>IssueView</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>صفر نقطة</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتين</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 moved %2 towards support, the centre of gravity would move %3: from %4 to %5.</source>
        <translation>لو تحرّك %1 %2 نحو الدعم لتحرّك مركز الثقل %3 نقطة: من %4 إلى %5.</translation>
    </message>
    <message>
        <source>Neither side has half of the weight without him</source>
        <translation>لا يجتمع نصف الثقل في أي جهة من دونه</translation>
    </message>
    <message>
        <source>If %1 moved %2 towards opposition, the centre of gravity would move %3: from %4 to %5.</source>
        <translation>لو تحرّك %1 %2 نحو المعارضة لتحرّك مركز الثقل %3 نقطة: من %4 إلى %5.</translation>
    </message>
    <message>
        <source>The weighted median would go from %1 to %2.</source>
        <translation>وينتقل الوسيط الموزون من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The middle is with %1</source>
        <translation>الوسط عند %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 نقطة</translation>
    </message>
    <message>
        <source>The weighted median would stay at %1.</source>
        <translation>ويبقى الوسيط الموزون عند %1.</translation>
    </message>
    <message>
        <source>A trial that is not kept: Esc puts him back</source>
        <translation>تجربة لا تُحفظ · Esc يعيد الموضع</translation>
    </message>
    <message>
        <source>Stances and power</source>
        <translation>المواقف والنفوذ المبذول</translation>
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
        <source>Previous issue</source>
        <translation>القضية السابقة</translation>
    </message>
    <message>
        <source>Next issue</source>
        <translation>القضية التالية</translation>
    </message>
    <message>
        <source>A centre of gravity, not a forecast</source>
        <translation>مركز ثقل، لا تنبّؤ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>If this actor moved</source>
        <translation>لو تحرّك هذا الفاعل</translation>
    </message>
    <message>
        <source>Towards support</source>
        <translation>نحو الدعم</translation>
    </message>
    <message>
        <source>Towards opposition</source>
        <translation>نحو المعارضة</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>النفوذ</translation>
    </message>
    <message>
        <source>Salience</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>Exercised power</source>
        <translation>النفوذ المبذول</translation>
    </message>
    <message>
        <source>Effect of ten points</source>
        <translation>أثر ١٠ نقاط</translation>
    </message>
    <message>
        <source>Area of a circle: influence × salience</source>
        <translation>مساحة الدائرة: النفوذ × الأهمية</translation>
    </message>
    <message>
        <source>Issue %1 of %2</source>
        <translation>القضية %1 من %2</translation>
    </message>
    <message>
        <source>No stance with influence and salience yet</source>
        <translation>لا موقف له نفوذ وأهمية مقدَّران بعد</translation>
    </message>
    <message>
        <source>Choose an actor on the axis to see what his moving would change.</source>
        <translation>اختر فاعلاً على المحور لترى ما يغيّره تحرّكه.</translation>
    </message>
    <message>
        <source>← and → try a move, with Shift by ten; 1 to 7 write the stance</source>
        <translation>السهمان الأفقيان يجرّبان تحريكه، ومع Shift عشر نقاط · الأرقام من ١ إلى ٧ تكتب الموقف</translation>
    </message>
    <message>
        <source>Weighted median %1</source>
        <translation>الوسيط الموزون %1</translation>
    </message>
    <message>
        <source>Centre of gravity %1</source>
        <translation>مركز الثقل %1</translation>
    </message>
    <message>
        <source>Spread ± %1</source>
        <translation>التشتّت ± %1</translation>
    </message>
    <message>
        <source>Off the axis:</source>
        <translation>خارج المحور:</translation>
    </message>
    <message>
        <source>Without influence or salience: %1</source>
        <translation>بلا نفوذ أو أهمية مقدَّرين: %1</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Dashed frame: proposed</source>
        <translation>الإطار المتقطّع: مقترح</translation>
    </message>
    <message>
        <source>Red frame: the selected cell</source>
        <translation>الإطار الأحمر: الخلية المحدَّدة</translation>
    </message>
    <message>
        <source>Direct influence of the row on the column: from 0, none, to 4, his very existence</source>
        <translation>الرقم: تأثير الصف المباشر في العمود، من صفر (لا تأثير) إلى ٤ (يمسّ بقاءه) · المفاتيح من صفر إلى ٤ تكتبه</translation>
    </message>
    <message>
        <source>Number: passages</source>
        <translation>الرقم: عدد الشواهد</translation>
    </message>
    <message>
        <source>Dots: how much the issue matters to the actor</source>
        <translation>النقاط: أهمية القضية للفاعل</translation>
    </message>
    <message>
        <source>Dotted corner: no passage</source>
        <translation>الزاوية المنقّطة: بلا شاهد</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Actor</source>
        <translation>فاعل</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>تفصل بينها فاصلة</translation>
    </message>
    <message>
        <source>Influence, 0 to 100</source>
        <translation>النفوذ، من صفر إلى ١٠٠</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Side (bloc)</source>
        <translation>الكتلة</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>المصالح</translation>
    </message>
    <message>
        <source>Merge two actors</source>
        <translation>ادمج الفاعلَين</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>قضية</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>ارفض</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>حُذف «%1»</translation>
    </message>
    <message>
        <source>“%1” was rejected</source>
        <translation>رُفض «%1»</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>ادمج فيه…</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”</source>
        <translation>دُمج «%1» في «%2»</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Not estimated</source>
        <translation>غير مقدَّر</translation>
    </message>
</context>
<context>
    <name>PowerInterest</name>
    <message>
        <source>No actor has both an influence and the salience of an issue yet.</source>
        <translation>يظهر هنا كل فاعل قُدّر نفوذه وأهمية قضية واحدة له على الأقل.</translation>
    </message>
    <message>
        <source>Power and interest</source>
        <translation>النفوذ والاهتمام</translation>
    </message>
    <message>
        <source>Without a place, for want of influence or salience: %1</source>
        <translation>بلا موضع، لأن نفوذهم أو أهمية القضايا لهم لم تُقدَّر: %1</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الفاعل</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>النفوذ</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>الاهتمام</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Mark: the stance on %1</source>
        <translation>العلامة: الموقف من %1</translation>
    </message>
</context>
<context>
    <name>Tensions</name>
    <message>
        <source>No relation for or against anybody yet</source>
        <translation>لا علاقة دعم أو معارضة بعد</translation>
    </message>
    <message>
        <source>%1 of %2 relations are out of place</source>
        <translation>العلاقات الشاذّة عن القسمة: %1 من %2</translation>
    </message>
    <message>
        <source>The strongest: %1, then %2</source>
        <translation>الأقوى: %1 ثم %2</translation>
    </message>
    <message>
        <source>All three are enemies: %1, %2 and %3.</source>
        <translation>ثلاثتهم خصوم: %1 و%2 و%3.</translation>
    </message>
    <message>
        <source>if %1 and %2 came to oppose each other, %3 would stand between them.</source>
        <translation>إن حُسم ما بين %1 و%2 معارضةً اختلّ توازنهما مع %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n triad(s) hang on a mixed stance:</source>
        <translation>
            <numerusform>لا ثلاثية معلّقة:</numerusform>
            <numerusform>ثلاثية واحدة معلّقة بموقف مزدوج:</numerusform>
            <numerusform>ثلاثيتان معلّقتان بموقف مزدوج، منهما:</numerusform>
            <numerusform>%n ثلاثيات معلّقة بموقف مزدوج، منها:</numerusform>
            <numerusform>%n ثلاثية معلّقة بموقف مزدوج، منها:</numerusform>
            <numerusform>%n ثلاثية معلّقة بموقف مزدوج، منها:</numerusform>
        </translation>
    </message>
    <message>
        <source>No relation of %1 is out of place</source>
        <translation>لا علاقة شاذّة عن القسمة من %1</translation>
    </message>
    <message>
        <source>The friends of %1 are enemies: %2 and %3.</source>
        <translation>صديقا %1 خصمان: %2 و%3.</translation>
    </message>
    <message>
        <source>if %1 and %2 came to support each other, %3 would stand between them.</source>
        <translation>إن حُسم ما بين %1 و%2 دعماً اختلّ توازنهما مع %3.</translation>
    </message>
</context>
</TS>
