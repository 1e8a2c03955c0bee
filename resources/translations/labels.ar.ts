<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionState</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>مسجَّل</translation>
    </message>
</context>
<context>
    <name>ActorKind</name>
    <message>
        <source>State</source>
        <translation>دولة</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>مؤسسة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Armed group</source>
        <translation>جماعة مسلحة</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>تيار</translation>
    </message>
    <message>
        <source>Bloc</source>
        <translation>تكتل</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>For a colleague</source>
        <translation>للزميل</translation>
    </message>
    <message>
        <source>For the leadership</source>
        <translation>للقيادة</translation>
    </message>
    <message>
        <source>Outside the house</source>
        <translation>خارج الجهة</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Almost impossible</source>
        <translation>شبه مستحيل</translation>
    </message>
    <message>
        <source>Very unlikely</source>
        <translation>مستبعد جداً</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Even chance</source>
        <translation>متكافئ</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>Very likely</source>
        <translation>مرجّح جداً</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation>غير مقدَّر</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>Open</source>
        <translation>للتداول العام</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>مقيّد التداول</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>سرّي</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>Low confidence</source>
        <translation>ثقة منخفضة</translation>
    </message>
    <message>
        <source>Medium confidence</source>
        <translation>ثقة متوسطة</translation>
    </message>
    <message>
        <source>High confidence</source>
        <translation>ثقة عالية</translation>
    </message>
    <message>
        <source>Confidence not estimated</source>
        <translation>ثقة غير مقدَّرة</translation>
    </message>
</context>
<context>
    <name>Credibility</name>
    <message>
        <source>Confirmed by other sources</source>
        <translation>صحتها مؤكَّدة من مصادر أخرى</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>صحتها راجحة</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>صحتها ممكنة</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>صحتها مشكوك فيها</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>صحتها بعيدة</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>صحتها غير معروفة</translation>
    </message>
</context>
<context>
    <name>Extent</name>
    <message>
        <source>One page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>معتادة</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كاملة</translation>
    </message>
</context>
<context>
    <name>Impact</name>
    <message>
        <source>Not estimated</source>
        <translation>غير مقدَّر</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>إيجابي</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>سلبي</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>طفيف</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>major</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>بالغ</translation>
    </message>
</context>
<context>
    <name>Implication</name>
    <message>
        <source>For the minister</source>
        <translation>للوزير</translation>
    </message>
    <message>
        <source>For the timing</source>
        <translation>للتوقيت</translation>
    </message>
    <message>
        <source>For the risk</source>
        <translation>للخطر</translation>
    </message>
</context>
<context>
    <name>IndicatorState</name>
    <message>
        <source>Not seen</source>
        <translation>غير مرصود</translation>
    </message>
    <message>
        <source>Emerging</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>مرصود</translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
</context>
<context>
    <name>PlaceKind</name>
    <message>
        <source>Capital</source>
        <translation>عاصمة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>مدينة</translation>
    </message>
    <message>
        <source>Governorate</source>
        <translation>محافظة</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>معبر</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>ممر</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>منشأة</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>منطقة</translation>
    </message>
</context>
<context>
    <name>PremiseKind</name>
    <message>
        <source>Assumption</source>
        <translation>افتراض</translation>
    </message>
    <message>
        <source>Information gap</source>
        <translation>فجوة معلومات</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>سؤال مفتوح</translation>
    </message>
</context>
<context>
    <name>RelationKind</name>
    <message>
        <source>Political</source>
        <translation>سياسية</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>أمنية</translation>
    </message>
    <message>
        <source>Military</source>
        <translation>عسكرية</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>اقتصادية</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>Completely reliable</source>
        <translation>موثوق تماماً</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>موثوق في العادة</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>موثوق إلى حدّ ما</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>غير موثوق في العادة</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>Reliability unknown</source>
        <translation>موثوقيته غير معروفة</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>يخالف</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>سياق</translation>
    </message>
</context>
<context>
    <name>Salience</name>
    <message>
        <source>a weak first guess by the program</source>
        <translation>تقدير أولي ضعيف من البرنامج</translation>
    </message>
    <message>
        <source>Low salience</source>
        <translation>أهمية منخفضة</translation>
    </message>
    <message>
        <source>Medium salience</source>
        <translation>أهمية متوسطة</translation>
    </message>
    <message>
        <source>High salience</source>
        <translation>أهمية عالية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>Strong support</source>
        <translation>دعم قوي</translation>
    </message>
    <message>
        <source>Leaning to support</source>
        <translation>ميل إلى الدعم</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>حياد</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>تحفّظ</translation>
    </message>
    <message>
        <source>Strong opposition</source>
        <translation>معارضة قوية</translation>
    </message>
    <message>
        <source>Mixed stance</source>
        <translation>موقف مزدوج</translation>
    </message>
    <message>
        <source>Undeclared</source>
        <translation>غير معلن</translation>
    </message>
    <message>
        <source>Not estimated</source>
        <translation>بلا تقدير</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>Accepted after an edit</source>
        <translation>قُبل بعد تعديل</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>رُفض</translation>
    </message>
</context>
</TS>
