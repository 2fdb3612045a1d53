# Working time: overtime, long days, breaks, on call, Sundays, nights, records, live-in care, under 18.

## Sentences that many outcomes share

-arbeitszeit-frist = <b>المهلة (Frist):</b> كثيراً ما توجد في العقد مهلة قصيرة (Ausschlussfrist)، وكثيراً ما تكون ثلاثة أشهر. في الاتفاق الجماعي (Tarifvertrag) قد تكون أقصر. بعدها قد يضيع المال. بعد الرفض تجري أحياناً مهلة أخرى لرفع دعوى (Klage).
-arbeitszeit-senden = الأكثر أماناً: رسالة بالبريد وإيميل معاً. احتفظوا بنسخة وبدليل.
# "Rechtsantragstelle": the room at a German labour court where a claim is written down for free.
-arbeitszeit-gericht = لم يدفعوا؟ في محكمة العمل (Arbeitsgericht) تساعد «Rechtsantragstelle»، بلا محامٍ (§ 11 ArbGG).
-arbeitszeit-sammeln = <b>اجمعوا:</b> قائمة ساعات تكتبونها بأنفسكم، جداول الدوام (Dienstplan)، رسائل الدردشة، صور الجدول، بيانات ساعة الدوام، أسماء الزملاء.
-arbeitszeit-nicht = <b>انتبهوا:</b> لا تتغيبوا ببساطة. لا تستقيلوا بلا استشارة. لا توقّعوا على ساعات غير صحيحة.
# The labour inspectorate of a Land has one of the two names.
-arbeitszeit-aufsicht = <b>من يراقب؟</b> مجلس العاملين (Betriebsrat) ومكتب حماية العمل (Amt für Arbeitsschutz, Gewerbeaufsicht). تحدثوا قبل ذلك مع استشارة (Beratung).
-arbeitszeit-vorsicht = <b>لا تصريح إقامة (Aufenthaltstitel) لديكم أو العمل غير مسموح؟</b> عندها اذهبوا أولاً إلى الاستشارة (Beratung)، لا إلى دائرة رسمية أو الجمارك (Zoll) أو محكمة (§ 87 AufenthG).
# The reform of the Arbeitszeitgesetz is only planned.
-arbeitszeit-reform = <b>قانون جديد؟</b> السياسة تخطط لحدّ لكل أسبوع، وليس لكل يوم كما هو الآن. في أغسطس 2026 لم يكن ذلك قانوناً بعد.
# Under 18, or a carer who lives with the person cared for: § 18 ArbZG and the JArbSchG; the first question has an answer for both.
-arbeitszeit-andere = <b>قواعد أخرى:</b> هل عمركم أقل من 18 سنة (JArbSchG)؟ أو تسكنون عند الشخص الذي ترعونه (§ 18 ArbZG)؟ عندها كثيراً ما تسري قواعد أخرى. ابدؤوا من جديد واختاروا ذلك.
-arbeitszeit-schwanger = <b>حامل أو مرضعة؟</b> عندها توجد حماية أكبر (§§ 4 إلى 6 MuSchG). اسألوا الاستشارة.

## First questions

# "Überstunden": hours worked above those agreed.
arbeitszeit-trouble =
    ما مشكلة وقت عملكم (Arbeitszeit)؟

    اكتبوا من اليوم كل ساعات عملكم. <b>طالبوا بأجر الساعات الإضافية (Überstunden) قريباً وكتابياً.</b> كثيراً ما توجد في العقد مهلة ثلاثة أشهر.
    .overtime = ساعات إضافية بلا أجر
    .long = أيام طويلة جداً، بلا استراحة
    .plan = عمل قليل، استدعاء، جدول الدوام
    .special-days = الأحد، يوم عطلة رسمية، الليل
    .travel = تنقّل، تبديل ملابس، انتظار بلا أجر
    .records = لا أحد يسجّل ساعاتي
    .live-in = أرعى شخصاً وأسكن في بيته
    .minor = عمري أقل من 18
    .dismissed = فصلوني من العمل أو يهددون بذلك
    .other = شيء آخر

arbeitszeit-month = في أي شهر عملتم الساعات الإضافية (Überstunden)؟ الساعات الإضافية هي ساعات أكثر من المتفق عليه. هل هي عدة أشهر؟ عندها اختاروا الأقدم.
    .why = المهل (Fristen) تتعلق بهذا الشهر.

# The quotation marks hold what the employer says.
arbeitszeit-overtime = ماذا تقول الشركة عن الساعات الإضافية (Überstunden)؟
    .nothing = لا شيء، هي ببساطة لا تدفع
    .included = «هذا موجود في الأجر أصلاً»
    .account = «تأخذون وقتاً حراً» (Zeitkonto)
    .no-proof = «لم يطلب أحد ذلك»
    .unsure = لا أعرف

arbeitszeit-long = ما الذي يطول أكثر من اللازم؟
    .hours = أكثر من 8 أو 10 ساعات في اليوم
    .breaks = بلا استراحة، أو خصموا الاستراحة
    .rest = وقت قليل بين ورديتين
    .several-jobs = لدي أكثر من عمل
    .unsure = كل شيء أكثر من اللازم

arbeitszeit-plan = ما الأنسب لحالتكم؟
    .on-call = الشركة تتصل بي عندما تحتاجني
    .sent-home = تعطيني عملاً أقل من اللازم أو لا شيء
    .must-overtime = هل يجب أن أعمل ساعات إضافية؟
    .unsure = لا أعرف بالضبط

arbeitszeit-special-days = ما الأنسب لحالتكم؟
    .sunday = عمل يوم الأحد أو يوم عطلة رسمية
    .holiday-pay = لا أجر عن يوم عطلة رسمية
    .night = عمل في الليل
    .unsure = لا أعرف بالضبط

arbeitszeit-else = ما الأنسب لحالتكم؟
    .threat = تهديد، إجبار، أخذوا جواز سفري
    .unsure = شيء آخر

## Overtime without money

arbeitszeit-overtime-unpaid =
    مقابل الساعات الإضافية (Überstunden) على الشركة في الغالب أن تعطي مالاً أو وقتاً حراً.

    <b>أولاً:</b>
    1. اكتبوا كل يوم: البداية، النهاية، الاستراحة.
    2. اكتبوا معها: من طلب هذه الساعات أو رآها؟
    3. طالبوا بالمال كتابياً، والأفضل هذا الأسبوع.

    نصوص للنسخ تجدونها في الأسفل.
    .why =
        مال أم وقت حر؟ هذا مكتوب في الغالب في العقد (Vertrag) أو الاتفاق الجماعي (Tarifvertrag). على الشركة أن تعطي القواعد كتابياً (§ 2 NachwG). مال زائد (Zuschlag) عن الساعات الإضافية يوجد في الغالب فقط إذا كان مكتوباً هناك.

        لكل الساعات معاً يسري في الغالب على الأقل الحد الأدنى للأجور (Mindestlohn) (§§ 1, 3 MiLoG). التدريب المهني في شركة (Ausbildung): مقابل الساعات الإضافية مال زائد أو وقت حر (§ 17 BBiG).

        <b>الدليل:</b> أمام المحكمة يجب في الغالب أن تثبتوا أنتم: متى عملتم؟ من طلب ذلك أو سكت عنه؟

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-overtime-included =
    جملة «الساعات الإضافية (Überstunden) موجودة في الأجر» لا تسري دائماً. <b>دعوا من يفحصها.</b>

    <b>أولاً:</b>
    1. ابحثوا عن الجملة في العقد (Vertrag). صوّروها.
    2. اكتبوا كل ساعات عملكم.
    3. طالبوا بالمال كتابياً قبل أن تنتهي المهلة (Frist) في العقد.
    .why =
        قواعد الساعات الإضافية يجب أن تكون مكتوبة (§ 2 NachwG). هل كتبت الشركة النص وهو غير واضح؟ عندها يسري في الغالب ما هو أفضل لكم (§ 305c BGB).

        حتى مع هذه الجملة، لكل الساعات معاً يسري في الغالب على الأقل الحد الأدنى للأجور (Mindestlohn) (§§ 1, 3 MiLoG). هكذا تحسبون: الأجر الإجمالي (brutto) مقسوماً على كل الساعات.

        <b>الدليل:</b> أمام المحكمة يجب في الغالب أن تثبتوا أنتم: متى عملتم؟ من طلب ذلك أو سكت عنه؟

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

# "Zeitkonto": hours are written down and given back later as free time.
arbeitszeit-overtime-account =
    وقت حر وليس مالاً: هذا ممكن إذا اتفقتم على ذلك. <b>مع الحد الأدنى للأجور (Mindestlohn) يجب في الغالب أن يأتي الوقت الحر خلال اثني عشر شهراً</b> (§ 2 MiLoG).

    <b>أولاً:</b>
    1. اسألوا كتابياً: كم ساعة في حساب ساعاتي (Zeitkonto)؟
    2. قارنوا ذلك بقائمتكم.
    3. لا يأتي وقت حر؟ طالبوا بالمال.
    .why =
        حساب الساعات (Zeitkonto) يجمع الساعات التي عملتموها زيادة. ما يسري مكتوب في العقد (Vertrag) أو الاتفاق الجماعي (Tarifvertrag) (§ 2 NachwG).

        هل ينتهي العمل؟ مقابل الساعات الباقية بالحد الأدنى للأجور يجب في الغالب أن يأتي المال أو الوقت الحر في الشهر التالي (§ 2 MiLoG). التدريب المهني في شركة (Ausbildung): مقابل الساعات الإضافية (Überstunden) مال زائد أو وقت حر (§ 17 BBiG).

        <b>الدليل:</b> احتفظوا بكل ورقة مطبوعة وكل صورة من Zeitkonto. افعلوا ذلك قبل أن ينتهي العمل.

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-overtime-proof =
    حتى الساعات الإضافية (Überstunden) التي سكت عنها المدير فقط (رآها ولم يقل شيئاً) قد تُحسب. <b>لكنكم تحتاجون إلى أدلة.</b>

    <b>أولاً:</b>
    1. اكتبوا كل الأيام القديمة التي تتذكرونها.
    2. من اليوم: كل يوم البداية، النهاية، الاستراحة، المكان، الشهود.
    3. اطلبوا كتابياً الأوقات المسجّلة عند الشركة.
    .why =
        أمام المحكمة يجب في الغالب أن تثبتوا أنتم: متى عملتم؟ من طلب ذلك أو عرفه أو سكت عنه؟

        <b>هذا يساعد:</b> طلبات العمل في الدردشة، جدول الدوام (Dienstplan)، تذاكر السفر، الموقع في الهاتف، الصور، الزملاء كشهود. أرسلوا إلى المدير رسالة قصيرة في اليوم نفسه: «Heute bis 20 Uhr gearbeitet, wie verlangt.» (اليوم عملت حتى الساعة الثامنة مساءً كما طُلب مني.)

        يجب أن يكون لدى الشركة نظام للبداية والنهاية والمدة (§ 3 ArbSchG). هذا قالته محكمة العمل الاتحادية (Bundesarbeitsgericht) عام 2022. الساعات فوق ثماني ساعات في اليوم يجب أن تسجّلها (§ 16 ArbZG). يجب أن تحتفظ بالقائمة سنتين.

        { -arbeitszeit-frist }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-overtime-no-month =
    مقابل الساعات الإضافية (Überstunden) على الشركة في الغالب أن تعطي مالاً أو وقتاً حراً. <b>لا تنتظروا:</b> كثيراً ما لديكم ثلاثة أشهر فقط.

    <b>أولاً:</b>
    1. ابحثوا عن الأيام في الدردشة والصور والجداول.
    2. اكتبوا كل شيء في قائمة ساعات.
    3. اذهبوا بها قريباً إلى الاستشارة (Beratung).
    .why =
        مال أم وقت حر؟ هذا مكتوب في الغالب في العقد (Vertrag) أو الاتفاق الجماعي (Tarifvertrag) (§ 2 NachwG). لكل الساعات معاً يسري في الغالب على الأقل الحد الأدنى للأجور (Mindestlohn) (§§ 1, 3 MiLoG).

        بعد ثلاث سنوات يضيع الأجر في الغالب („verjährt“). تُحسب السنوات من نهاية السنة (§§ 195, 199 BGB). الرسالة لا توقف ذلك. عرفتم الشهر لاحقاً؟ عندها ابدؤوا هنا من جديد.

        <b>الدليل:</b> أمام المحكمة يجب في الغالب أن تثبتوا أنتم: متى عملتم؟ من طلب ذلك أو سكت عنه؟

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

## The limits of a day

arbeitszeit-too-long =
    حسب القانون <b>8 ساعات</b> في يوم العمل هي الحد. <b>حتى 10 ساعات</b> ممكن فقط مع تعويض بالوقت (§ 3 ArbZG). أكثر من ذلك ممنوع في الغالب.

    <b>أولاً:</b>
    1. اكتبوا ساعاتكم كل يوم.
    2. هل أنتم مرضى أو منهكون؟ اذهبوا إلى الطبيب.
    3. تحدثوا مع مجلس العاملين (Betriebsrat) أو النقابة (Gewerkschaft) أو الاستشارة (Beratung).
    .why =
        أيام العمل هي من الاثنين إلى السبت. التعويض بالوقت يعني: المتوسط خلال ستة أشهر أو 24 أسبوعاً يبقى 8 ساعات (§ 3 ArbZG). هل تعملون ليلاً؟ عندها هو المتوسط خلال شهر أو أربعة أسابيع (§ 6 ArbZG).

        في الاتفاق الجماعي (Tarifvertrag) قد يُكتب شيء آخر. للسائقين في الغالب قواعد خاصة. الأعمال المتعددة تُجمع معاً (§ 2 ArbZG). تحت سن 18 الحد هو 8 ساعات في اليوم و40 في الأسبوع (JArbSchG).

        { -arbeitszeit-reform }

        حتى الساعات الممنوعة على الشركة في الغالب أن تدفعها.

        { -arbeitszeit-schwanger }

        <b>خطر كبير ومباشر في مكان العمل؟</b> عندها يجوز لكم أن تغادروا (§ 9 ArbSchG). حادث: 112.

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-breaks =
    أكثر من 6 ساعات عمل: استراحة (Pause) <b>30 دقيقة</b> على الأقل. أكثر من 9 ساعات: <b>45 دقيقة</b> (§ 4 ArbZG).

    هل كان عليكم العمل في الاستراحة؟ عندها لا يجوز للشركة في الغالب خصمها.

    <b>أولاً:</b>
    1. اكتبوا كل يوم الاستراحة الحقيقية.
    2. قارنوا ذلك بكشف الراتب (Abrechnung).
    3. طالبوا بالساعات الناقصة قريباً وكتابياً.
    .why =
        لا ينبغي أن يعمل أحد أكثر من 6 ساعات بلا استراحة (§ 4 ArbZG). الاستراحة تعني: لا تعملون. الوقت الذي عملتموه مدفوع في الغالب، حتى لو كُتب في الجدول «Pause».

        <b>الدليل:</b> اكتبوا اليوم والساعة والسبب. مثلاً: «من 12 إلى 12:30 خدمت الزبائن، المدير كان هناك.»

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-rest =
    بين النهاية والبداية التالية تحتاجون في الغالب إلى <b>11 ساعة</b> حرة (§ 5 ArbZG).

    <b>أولاً:</b>
    1. اكتبوا نهاية وبداية كل وردية.
    2. صوّروا جدول الدوام (Dienstplan).
    3. تحدثوا مع مجلس العاملين (Betriebsrat) أو النقابة (Gewerkschaft) أو الاستشارة (Beratung).
    .why =
        في المستشفى والرعاية والمطعم والفندق والنقل والزراعة يجوز أن تكون أقل بساعة. مقابل ذلك يجب أن يكون وقت راحة آخر أطول (§ 5 ArbZG). في الاتفاق الجماعي (Tarifvertrag) قد يُكتب شيء آخر.

        <b>لا يوم حر؟</b> أيام الأحد حرة في الغالب (§ 9 ArbZG). تعملون يوم الأحد؟ عندها تحتاجون مقابل ذلك إلى يوم حر، خلال أسبوعين (§ 11 ArbZG).

        { -arbeitszeit-reform }

        { -arbeitszeit-schwanger }

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-several-jobs =
    ساعات كل الأعمال تُحسب <b>معاً</b> (§ 2 ArbZG). عندها أيضاً 8 ساعات في يوم العمل هي الحد، و10 على الأكثر مع تعويض بالوقت (§ 3 ArbZG).

    <b>أولاً:</b>
    1. اجمعوا ساعات كل الأعمال في اليوم.
    2. اقرؤوا تصريح إقامتكم (Aufenthaltstitel) والورقة الإضافية (Zusatzblatt).
    3. اسألوا الاستشارة (Beratung) قبل أن تبدؤوا عملاً جديداً.
    .why =
        التعويض بالوقت يعني: المتوسط خلال ستة أشهر أو 24 أسبوعاً يبقى 8 ساعات (§ 3 ArbZG). بين يومي عمل تحتاجون في الغالب إلى 11 ساعة حرة (§ 5 ArbZG).

        في كل عمل لكم حقوق خاصة به: أجر، إجازة، مال عند المرض.

        <b>الإقامة:</b> هل تصريحكم لعمل معيّن فقط؟ عندها أي عمل آخر ممنوع حتى تقول الدائرة نعم (§ 4a AufenthG). مع تصريح للتدريب المهني (Ausbildung) يُسمح في الغالب بـ 20 ساعة عمل إضافي في الأسبوع (§ 16a AufenthG). اسألوا أولاً استشارة الهجرة (Migrationsberatung).

        { -arbeitszeit-reform }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-vorsicht }

## The plan

# "Arbeit auf Abruf": the employer calls when there is work (§ 12 TzBfG).
arbeitszeit-on-call =
    الشركة تتصل بكم عندما يوجد عمل؟ هذا يسمى «عمل عند الاستدعاء» (Arbeit auf Abruf). عليها في الغالب أن تقول ذلك <b>قبل أربعة أيام</b>.

    لم تتفقوا على عدد ساعات؟ عندها تسري <b>20 ساعة في الأسبوع</b> (§ 12 TzBfG).

    <b>أولاً:</b>
    1. ابحثوا عن الساعات في العقد (Vertrag).
    2. اكتبوا كل اتصال وكل وردية.
    3. طالبوا بالساعات الناقصة قريباً وكتابياً.
    .why =
        ولم تتفقوا أيضاً على مدة اليوم؟ عندها هي ثلاث ساعات متواصلة على الأقل (§ 12 TzBfG). هذا يسري أيضاً إذا قالوا لكم أن تذهبوا بعد ساعة.

        هل يأتي الاتصال متأخراً، أي أقل من أربعة أيام قبل العمل؟ عندها لستم ملزمين في الغالب بأن تأتوا (§ 12 TzBfG). أجيبوا بلطف وكتابياً. اسألوا قبل ذلك استشارة (Beratung). انظروا أيضاً في الاتفاق الجماعي (Tarifvertrag).

        تعطي الشركة عملاً أقل من اللازم؟ عندها عليها في الغالب أن تدفع الساعات المتفق عليها رغم ذلك (§ 615 BGB).

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-sent-home =
    لا تعطيكم الشركة العمل المتفق عليه؟ <b>عندها عليها في الغالب أن تدفع رغم ذلك</b> (§ 615 BGB).

    <b>أولاً:</b>
    1. اكتبوا اليوم: «Ich möchte arbeiten. Wann soll ich kommen?» (أريد أن أعمل. متى آتي؟)
    2. اكتبوا: من أرسلكم إلى البيت ومتى؟
    3. لا توقّعوا على ساعات ناقصة (Minusstunden) ولا على إجازة بلا أجر (unbezahlter Urlaub).
    .why =
        لا يوجد عمل؟ هذه في الغالب مشكلة الشركة. تُحسب الساعات المتفق عليها. لم تتفقوا على عدد، والشركة تتصل بكم فقط إذا وُجد عمل؟ عندها تسري 20 ساعة في الأسبوع (§ 12 TzBfG).

        «Minusstunden» تعني: الشركة تقول إن عليكم تعويض ساعات لاحقاً. دعوا من يفحص ذلك.

        <b>رسالة على ورق فيها «Kündigung» (فصل من العمل)؟</b> عندها لديكم في الغالب ثلاثة أسابيع فقط (§ 4 KSchG). اذهبوا اليوم إلى الاستشارة (Beratung).

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-overtime-duty =
    هل يجب عليكم العمل ساعات إضافية (Überstunden)؟ هذا مكتوب في الغالب في العقد (Vertrag) أو الاتفاق الجماعي (Tarifvertrag). <b>أكثر من 10 ساعات في اليوم ممنوع في الغالب</b> (§ 3 ArbZG).

    <b>أولاً:</b>
    1. ابحثوا عن كلمة «Überstunden» أو «Mehrarbeit».
    2. اكتبوا كل ساعاتكم.
    3. لا تقولوا «لا» وحدكم. اسألوا قبل ذلك استشارة (Beratung).
    .why =
        قواعد الساعات الإضافية يجب أن تكون مكتوبة (§ 2 NachwG). لا شيء مكتوب هناك؟ عندها دعوا من يفحص هل يجب عليكم ذلك. كلمة «لا» المفاجئة قد تجلب مشاكل، وحتى الفصل (Kündigung).

        حتى 10 ساعات ممكن فقط إذا بقي المتوسط 8 ساعات (§ 3 ArbZG). بعدها تحتاجون في الغالب إلى 11 ساعة حرة (§ 5 ArbZG). تحت سن 18 الحد هو 8 ساعات في اليوم و40 في الأسبوع (JArbSchG).

        { -arbeitszeit-reform }

        { -arbeitszeit-schwanger }

        مقابل ساعاتكم الإضافية على الشركة في الغالب أن تعطي مالاً أو وقتاً حراً.

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

## Sundays, public holidays, nights

arbeitszeit-sunday =
    أيام الأحد والعطل الرسمية حرة في الغالب (§ 9 ArbZG). مجالات كثيرة لها استثناءات. <b>عندها تحتاجون إلى يوم حر بديل (Ersatztag).</b>

    عن يوم الأحد: خلال أسبوعين. عن العطلة الرسمية: خلال ثمانية أسابيع (§ 11 ArbZG).

    <b>أولاً:</b>
    1. اكتبوا كل أيام الأحد والعطل الرسمية.
    2. اسألوا كتابياً عن اليوم البديل.
    .why =
        توجد استثناءات مثلاً للرعاية والمطعم والنقل وتنظيف المنشآت (§ 10 ArbZG). 15 يوم أحد في السنة على الأقل تبقى حرة (§ 11 ArbZG). في الاتفاق الجماعي (Tarifvertrag) قد يُكتب شيء آخر.

        <b>مال أكثر يوم الأحد؟</b> انظروا في العقد (Vertrag) أو الاتفاق الجماعي.

        { -arbeitszeit-schwanger }

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-holiday-pay =
    لا تعملون بسبب يوم عطلة رسمية (Feiertag)؟ <b>عندها لكم في الغالب أجر عن هذا اليوم</b> (§ 2 EntgFG). هذا يسري في Minijob أيضاً.

    <b>أولاً:</b>
    1. انظروا: هل كان سيكون يوم عمل بلا العطلة؟
    2. قارنوا ذلك بكشف الراتب (Abrechnung).
    3. طالبوا بالأجر قريباً وكتابياً.
    .why =
        هذا لا يسري إذا تغيبتم بلا عذر في اليوم السابق أو التالي (§ 2 EntgFG).

        بعض العطل الرسمية موجودة فقط في بعض الولايات (Bundesländer). اسألوا أي ولاية تُحسب لكم. للدوام الجزئي (Teilzeit) و Minijob الحقوق نفسها (§ 4 TzBfG).

        <b>هكذا تكتبون:</b> «Am (Datum) war Feiertag. Bitte zahlen Sie meinen Lohn für diesen Tag (§ 2 EntgFG).» المعنى: (التاريخ) كان يوم عطلة رسمية. الرجاء دفع أجري عن هذا اليوم.

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-vorsicht }

# "Nachtzuschlag": extra pay for night work.
arbeitszeit-night =
    من يعمل ليلاً بانتظام له في الغالب تعويض: <b>أيام حرة مع أجر أو مال أكثر</b> (§ 6 ArbZG). حسب أحكام المحاكم كثيراً ما يكون 25 بالمئة صحيحاً، وفي العمل الليلي الدائم 30 بالمئة.

    <b>أولاً:</b>
    1. اكتبوا كل الساعات بين الساعة 23 والساعة 6.
    2. ابحثوا عن «Nachtzuschlag» (زيادة الليل) في كشف الراتب (Abrechnung).
    3. لا زيادة ولا أيام حرة؟ طالبوا بذلك قريباً وكتابياً.
    .why =
        الليل هو في الغالب من الساعة 23 إلى 6 (§ 2 ArbZG). في المخابز من الساعة 22 إلى 5. في الاتفاق الجماعي (Tarifvertrag) قد يُكتب شيء آخر. دعوا من يفحص حالتكم.

        في الليل أيضاً 8 ساعات هي الحد، و10 على الأكثر. المتوسط يُحسب خلال شهر أو أربعة أسابيع (§ 6 ArbZG).

        <b>هكذا تكتبون:</b> «Bitte geben Sie mir für (Stunden) Stunden Nachtarbeit im (Monat) freie Tage mit Lohn oder einen Zuschlag (§ 6 ArbZG).» المعنى: الرجاء إعطائي أياماً حرة مع أجر أو زيادة عن (عدد) ساعات عمل ليلي في (الشهر).

        { -arbeitszeit-schwanger }

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

## One answer each

arbeitszeit-travel =
    الشركة تطلب شيئاً، وتحتاجون لذلك إلى وقت؟ هذا قد يكون وقت عمل (Arbeitszeit)، لكن ليس دائماً. <b>دعوا من يفحص ذلك.</b>

    <b>أولاً:</b>
    1. اكتبوا: التنقّل، تبديل الملابس، الاغتسال، الانتظار، مع الساعة.
    2. اكتبوا معها من يطلب ذلك.
    3. طالبوا بالساعات الناقصة قريباً وكتابياً.
    .why =
        <b>قواعد واضحة:</b> في الرعاية يوجد أجر عن التنقّل بين المرضى (§ 2 Abs. 4 7. PflegeArbbV). في صناعة اللحوم يوجد أجر أيضاً عن التحضير وتبديل الملابس (§ 6 GSA Fleisch).

        في المجالات الأخرى يُحسب العقد (Vertrag) والاتفاق الجماعي (Tarifvertrag). ليس كل طريق وقت عمل. لكل ساعات العمل معاً يسري في الغالب على الأقل الحد الأدنى للأجور (Mindestlohn) (§§ 1, 3 MiLoG).

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln } وأيضاً: تذاكر السفر، خطة الجولات، الموقع في الهاتف.

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-records =
    يجب أن يكون لدى الشركة نظام لبداية العمل ونهايته ومدته (§ 3 ArbSchG). <b>اكتبوا رغم ذلك بأنفسكم.</b>

    <b>أولاً:</b>
    1. من اليوم كل يوم: البداية، النهاية، الاستراحة، المكان، الشهود.
    2. صوّروا الجدول وساعة الدوام.
    3. اسألوا كتابياً عن أوقاتكم.
    .why =
        هذا قالته محكمة العمل الاتحادية (Bundesarbeitsgericht) عام 2022 (1 ABR 22/21). في القانون مكتوب: على الشركة أن تسجّل الساعات فوق ثماني ساعات في اليوم وأن تحتفظ بالقائمة سنتين (§ 16 ArbZG).

        <b>واجبات أكثر</b> توجد في Minijob وفي مجالات كثيرة. مثلاً: البناء، المطعم، الفندق، النقل، التنظيف، اللحوم. هناك على الشركة أن تسجّل البداية والنهاية والمدة خلال سبعة أيام (§ 17 MiLoG). هذا لا يسري على Minijob في بيت خاص. في صناعة اللحوم يجب أن تفعل ذلك في اليوم نفسه، في الكمبيوتر (§ 6 GSA Fleisch).

        أوقات غير صحيحة؟ لا توقّعوا. اكتبوا للشركة ما هو الخطأ.

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-sammeln } لا تتركوا نسخاً في سكن الشركة أو على هاتفها.

        { -arbeitszeit-frist }

        { -arbeitszeit-vorsicht }

# A carer who lives with the person cared for. The words lead to counselling, not to an authority.
arbeitszeit-live-in =
    <b>الحد الأدنى للأجور (Mindestlohn) يسري في الغالب على كل ساعة عمل</b> (§ 20 MiLoG). هذا يسري أيضاً في بيت الشخص الذي ترعونه.

    <b>أولاً:</b>
    1. اكتبوا كل ساعة، وفي الليل أيضاً.
    2. احتفظوا برسائل الدردشة والصور.
    3. تحدثوا قريباً مع استشارة (Beratung).

    هل جواز سفركم عند شخص آخر؟ لا يُسمح لكم بالخروج؟ اذهبوا اليوم إلى الاستشارة. عند الخطر: 110.
    .why =
        حدود 8 و10 ساعات كثيراً ما لا تسري هنا. هذا إذا كنتم وحدكم مسؤولين عن الشخص (§ 18 ArbZG). هل هذه حالتكم؟ هذا تفحصه الاستشارة. الحد الأدنى للأجور لا يتعلق بذلك في الغالب.

        اكتبوا أيضاً: الاستيقاظ في الليل، انتظار نداء المساعدة، الساعات الحرة. الاستشارة تفحص عن أي شيء يوجد أجر.

        الحد الأدنى للأجور يسري أيضاً إذا كانت شركتكم في الخارج (§ 20 MiLoG). في العقد مكتوب «selbständig» (عمل حر)؟ يُحسب ما تعملونه فعلاً (§ 611a BGB).

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln } احفظوا النسخ في مكان آمن.

        <b>انتبهوا:</b> لا توقّعوا على شيء لا تفهمونه. لا تتركوا المكان بلا استشارة، إلا عند الخطر.

        { -arbeitszeit-vorsicht }

arbeitszeit-minor =
    تحت سن 18: على الأكثر <b>8 ساعات في اليوم و40 ساعة في الأسبوع</b> (JArbSchG).

    <b>أولاً:</b>
    1. اكتبوا ساعاتكم كل يوم.
    2. تحدثوا مع أشخاص تثقون بهم.
    3. اذهبوا إلى الاستشارة (Beratung)، والأفضل اليوم.
    .why =
        قانون حماية عمل الشباب (Jugendarbeitsschutzgesetz, JArbSchG) يحميكم. وفيه قواعد خاصة للاستراحات والليل ونهاية الأسبوع. يسري أيضاً في التدريب المهني (Ausbildung).

        ولكم أيضاً إجازة (Urlaub) أكثر من الكبار (§ 19 JArbSchG).

        التدريب المهني في شركة: مقابل الساعات الإضافية (Überstunden) مال زائد أو وقت حر (§ 17 BBiG). وقت المدرسة المهنية (Berufsschule) مدفوع أيضاً (§ 15 BBiG).

        هل يضغط عليكم أحد؟ هل يهددونكم؟ قولوا ذلك للاستشارة. عند الخطر: 110.

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht } لا توقّعوا على اتفاق إنهاء العمل (Aufhebungsvertrag).

        { -arbeitszeit-vorsicht }

# The button below goes on in the dialog on the Kündigung, which counts the day; its words are `button-more` in main.ftl.
arbeitszeit-dismissed =
    هل لديكم فصل من العمل (Kündigung) على ورق؟ عندها لديكم في الغالب <b>ثلاثة أسابيع</b> فقط لرفع دعوى (Klage). تُحسب الأسابيع من اليوم الذي وصلت فيه الرسالة إليكم.

    <b>أولاً:</b>
    1. اضغطوا في الأسفل على «المزيد عن ذلك». عندها يحسب البوت يومكم الأخير.
    2. لا توقّعوا على شيء.
    3. لا تتغيبوا ببساطة. قولوا: «Ich möchte arbeiten.» (أريد أن أعمل.)

    تهديد فقط، أو كلام فقط؟ عندها أيضاً: «المزيد عن ذلك».

    <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> اذهبوا أولاً إلى استشارة (Beratung) سرّية.
    .why =
        ضد الفصل تنفع في الغالب فقط دعوى خلال ثلاثة أسابيع (§ 4 KSchG). هذا يسري أيضاً في فترة الاختبار (Probezeit) وفي الشركات الصغيرة. الاستشارة أو الحديث مع الشركة لا يوقفان الأسابيع الثلاثة.

        <b>فقط كلام أو دردشة أو إيميل؟</b> الفصل يحتاج إلى ورق وتوقيع بالقلم (§ 623 BGB). اذهبوا رغم ذلك قريباً إلى مركز استشارة.

        <b>ساعات إضافية (Überstunden) غير مدفوعة؟</b> طالبوا بهذا المال على حدة، قريباً وكتابياً. الدعوى ضد الفصل لا تكفي لذلك في الغالب.

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-other =
    اكتبوا من اليوم كل ساعات عملكم. <b>بهذا تساعد الاستشارة (Beratung) أفضل مساعدة.</b>

    العادي هو 8 ساعات في يوم العمل، و10 على الأكثر مع تعويض بالوقت (§ 3 ArbZG). بينهما في الغالب 11 ساعة حرة (§ 5 ArbZG).

    <b>أولاً:</b> اكتبوا ماذا حدث. متى؟ من؟ أين؟ اذهبوا بذلك إلى الاستشارة.
    .why =
        القواعد تسري أيضاً بلا عقد مكتوب، وفي Minijob والدوام الجزئي (Teilzeit) (§ 4 TzBfG). على الشركة أن تذكر وقت العمل كتابياً (§ 2 NachwG).

        { -arbeitszeit-reform }

        هل ينقص الأجر (Lohn)؟ عندها اختاروا الأجر في القائمة.

        هل وقع حادث؟ قولوا عند الطبيب: «Arbeitsunfall» (حادث عمل). طوارئ: 112.

        <b>رسالة على ورق فيها «Kündigung» (فصل من العمل)؟</b> عندها لديكم في الغالب ثلاثة أسابيع فقط (§ 4 KSchG). اذهبوا اليوم إلى الاستشارة.

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-frist }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

## Texts to copy

# Words in round brackets are blanks that people fill in. `.copy` stands in German only.
arbeitszeit-timesheet =
    قائمة لساعات عملكم. انسخوا النص أو اكتبوه على ورق.

    اكتبوا سطراً لكل يوم، والأفضل في اليوم نفسه. املؤوا الكلمات بين القوسين.

    معنى النص الألماني: قائمة الساعات (Stundenliste)، الاسم (Name)، الشركة (Firma)، الشهر والسنة (Monat und Jahr).
    الأعمدة: التاريخ (Datum)، البداية (Beginn)، النهاية (Ende)، الاستراحة بالدقائق (Pause)، المكان (Ort)، الشاهد (Zeuge)، من طلب العمل (Auftrag). «Uhrzeit» هي الساعة.
    السطر الأخير: مجموع الساعات (عدد، Zahl).

    الشاهد شخص رآكم في العمل.
    .button = قائمة الساعات (Stundenliste)

arbeitszeit-overtime-letter =
    رسالة إلى الشركة. تطالبون فيها بأجر ساعات لم تُدفع.

    املؤوا الكلمات بين القوسين. أعطوا مهلة 14 يوماً تقريباً. أرفقوا قائمة ساعاتكم. أرسلوا الرسالة مع دليل.

    معنى النص الألماني:
    (اسمكم)، (عنوانكم)
    إلى (الشركة)، (عنوان الشركة)
    (المكان)، (التاريخ)
    دفع ساعات عملي
    مرحباً، في شهر (الشهر والسنة) عملت (عدد) ساعات لم تُدفع. القائمة بالأيام والساعات مرفقة. هذه الساعات طلبها (الاسم) أو عرف بها.
    أطالب عن ذلك بمبلغ (المبلغ) يورو إجمالي. الرجاء الدفع حتى (التاريخ) إلى حسابي (IBAN).
    الرجاء إرسال كشف راتب إليّ أيضاً.
    مع أطيب التحيات، (التوقيع)
    .button = رسالة: دفع الساعات الإضافية

arbeitszeit-records-letter =
    رسالة إلى الشركة. تطلبون فيها أوقات العمل التي سجّلتها الشركة.

    املؤوا الكلمات بين القوسين. أعطوا مهلة 14 يوماً تقريباً.

    معنى النص الألماني:
    (اسمكم)، (عنوانكم)
    إلى (الشركة)، (عنوان الشركة)
    (المكان)، (التاريخ)
    أوقات عملي
    مرحباً، الرجاء إرسال تسجيلات وقت عملي إليّ من (التاريخ) إلى (التاريخ): البداية والنهاية والمدة لكل يوم. الرجاء الرد حتى (التاريخ).
    مع أطيب التحيات، (التوقيع)
    .button = رسالة: إظهار أوقات عملي

arbeitszeit-offer-letter =
    رسالة إلى الشركة. تكتبون أنكم تريدون العمل وتطالبون بالأجر.

    املؤوا الكلمات بين القوسين. أرسلوها في اليوم نفسه، وأيضاً كرسالة هاتف.

    معنى النص الألماني:
    (اسمكم)، (عنوانكم)
    إلى (الشركة)، (عنوان الشركة)
    (المكان)، (التاريخ)
    أعرض عملي
    مرحباً، منذ (التاريخ) لا تعطونني عملاً أو تعطونني أقل من المتفق عليه. أريد أن أعمل وأستطيع أن آتي فوراً. الرجاء أن تقولوا لي متى وأين أعمل.
    الرجاء دفع أجري عن هذا الوقت أيضاً (§ 615 BGB).
    مع أطيب التحيات، (التوقيع)
    .button = رسالة: أريد أن أعمل

## Paragraphs of the rules

# Variables:
#   $minimum (Money) - the general minimum wage for each hour today, gross
arbeitszeit-mindestlohn-heute-known =
    <b>الحد الأدنى للأجور (Mindestlohn) اليوم: { $minimum }</b> إجمالي (brutto) في الساعة (§ 1 MiLoG). في بعض المجالات هو أكثر. لا يسري على المتدربين (Azubis) وبعض الآخرين (§ 22 MiLoG).

arbeitszeit-mindestlohn-heute-unknown =
    <b>الحد الأدنى للأجور (Mindestlohn) اليوم:</b> لا نعرف المبلغ. اسألوا مركز استشارة (Beratungsstelle).

# Variables:
#   $claim-by (Date) - the day people should have gone to court by, written out with its weekday
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
arbeitszeit-verjaehrung-running =
    <b>التقادم (Verjährung):</b> ارفعوا دعوى (Klage) عن هذا الشهر حتى يوم <b>{ $claim-by }</b> على أبعد حد. اليوم الأخير حسب القانون: { $claim-last-day } (§§ 195, 199 BGB). بعد ذلك لا تحصلون في الغالب على المال. الرسالة لا توقف ذلك (§ 204 BGB). لا تصريح إقامة (Aufenthaltstitel) لديكم؟ عندها اذهبوا أولاً إلى الاستشارة (Beratung). كثيراً ما تنتهي المهل (Fristen) في العقد قبل ذلك بوقت طويل.

# Variables:
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
arbeitszeit-verjaehrung-now =
    <b>التقادم (Verjährung):</b> عن هذا الشهر اليوم الأخير هو على الأرجح <b>{ $claim-last-day }</b> (§§ 195, 199 BGB). اذهبوا اليوم إلى المحكمة. الرسالة لا توقف ذلك (§ 204 BGB). لا تصريح إقامة (Aufenthaltstitel) لديكم؟ اذهبوا اليوم أولاً إلى الاستشارة (Beratung).

# Variables:
#   $claim-last-day (Date) - the last day the law allowed, written out with its weekday
arbeitszeit-verjaehrung-over =
    <b>التقادم (Verjährung):</b> على الأرجح كان اليوم الأخير لرفع دعوى (Klage) هو { $claim-last-day } (§§ 195, 199 BGB). هل كانت قبل ذلك دعوى أو محادثات حول المال؟ هذا قد يغيّر اليوم (§§ 203, 204 BGB). اسألوا رغم ذلك مركز استشارة (Beratungsstelle).
