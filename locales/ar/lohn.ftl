# Trouble with the Lohn: not paid, too little, deductions, cash without a payslip.

## Sentences that many outcomes share

# Words in square brackets are blanks that people fill in. The letter goes to a German employer.
-lohn-brief =
    <b>نص لرسالتكم:</b>
    „Ich fordere meinen Lohn für [Monat]: [Stunden] × [Betrag] = [Summe] brutto. Bitte zahlen Sie bis [Datum] auf mein Konto [IBAN]. [Name]“
    المعنى: أطالب بأجري عن [الشهر]: [الساعات] × [المبلغ] = [المجموع] إجمالي. الرجاء الدفع حتى [التاريخ] إلى حسابي [IBAN]. [الاسم]
# As above, for trainees.
-lohn-brief-ausbildung =
    <b>نص لرسالتكم:</b>
    „Ich fordere meine Ausbildungsvergütung für [Monat]: [Summe] brutto. Bitte zahlen Sie bis [Datum] auf mein Konto [IBAN]. [Name]“
    المعنى: أطالب بأجر التدريب المهني عن [الشهر]: [المجموع] إجمالي. الرجاء الدفع حتى [التاريخ] إلى حسابي [IBAN]. [الاسم]
# As above, for money that was deducted.
-lohn-brief-abzug =
    <b>نص لرسالتكم:</b>
    „Für [Monat] haben Sie [Betrag] abgezogen. Damit bin ich nicht einverstanden. Bitte zahlen Sie [Betrag] bis [Datum] auf mein Konto [IBAN]. Bitte schicken Sie mir die Abrechnung. [Name]“
    المعنى: خصمتم [المبلغ] عن [الشهر]. أنا لا أوافق على ذلك. الرجاء دفع [المبلغ] حتى [التاريخ] إلى حسابي [IBAN]. الرجاء إرسال كشف الراتب إليّ. [الاسم]
# As above, for a payslip.
-lohn-brief-abrechnung =
    <b>نص لرسالتكم:</b>
    „Bitte schicken Sie mir die Lohnabrechnung für [Monat] bis [Datum] (§ 108 GewO). [Name]“
    المعنى: الرجاء إرسال كشف الراتب عن [الشهر] إليّ حتى [التاريخ]. [الاسم]
-lohn-senden = أعطوا مهلة 14 يوماً تقريباً. الأكثر أماناً: رسالة بالبريد وإيميل معاً. احتفظوا بنسخة وبدليل.
-lohn-gericht = لم يدفعوا؟ عندها تساعد «Rechtsantragstelle» في محكمة العمل (Arbeitsgericht)، بلا محامٍ (§ 11 ArbGG).
-lohn-frist = <b>المهل:</b> كثيراً ما توجد في العقد مهلة قصيرة (Ausschlussfrist). كثيراً ما تكون ثلاثة أشهر، وأحياناً أقل في الاتفاق الجماعي (Tarifvertrag). بعدها قد يضيع الحق. أحياناً يجب أيضاً رفع دعوى في الوقت المناسب.
-lohn-jahre = ينتهي حق المطالبة بالأجر (Verjährung) في الغالب بعد ثلاث سنوات، تُحسب من نهاية السنة (§§ 195, 199 BGB). الرسالة لا توقف ذلك.
-lohn-sammeln = <b>اجمعوا:</b> العقد، كشوف الراتب (Lohnabrechnungen)، كشوف الحساب البنكي، قائمة ساعات تكتبونها بأنفسكم، جداول الدوام، رسائل الدردشة، أسماء الزملاء.
-lohn-bleiben = <b>لا تتوقفوا ببساطة عن العمل.</b> لا تستقيلوا ولا تتنازلوا عن شيء بلا استشارة (Beratung). هذا قد يعرّض العمل والإعانات والإقامة للخطر.
-lohn-vorsicht = <b>انتبهوا:</b> الجمارك (Zoll) تفحص أيضاً تصاريح العمل (§ 2 SchwarzArbG). لا تصريح إقامة (Aufenthaltstitel) لديكم أو العمل غير مسموح؟ عندها اذهبوا أولاً إلى الاستشارة (Beratung)، لا إلى الجمارك أو دائرة رسمية أو محكمة (§ 87 AufenthG).

## First questions

lohn-trouble =
    ما مشكلة أجركم (Lohn)؟

    <b>طالبوا بالأجر الناقص قريباً وكتابياً.</b> كثيراً ما توجد في العقد مهل (Fristen) قصيرة، غالباً ثلاثة أشهر. في الاتفاقات الجماعية (Tarifvertrag) قد تكون أقصر.
    .not-paid = لا أحصل على أجر
    .too-little = الأجر أقل من اللازم
    .deducted = خصموا شيئاً من الأجر
    .cash = أحصل على نقد بلا كشف راتب
    .training = تدريب مهني: لا أجر أو أقل من اللازم
    .other = شيء آخر

lohn-month = عن أي شهر ينقصكم المال؟ اختاروا الشهر الذي عملتم فيه. إذا كانت عدة أشهر: اختاروا الأقدم.
    .why = الحد الأدنى للأجور (Mindestlohn) والمهل (Fristen) تتعلق بهذا الشهر.

lohn-got = هل حصلتم على مال عن هذا الشهر؟ النقد والسلفة (Vorschuss) وجزء من الأجر تُحسب أيضاً.
    .nothing = لا، لا شيء أبداً
    .some = نعم، لكن أقل من اللازم

## Nothing was paid

lohn-missing = ما الأنسب لحالتكم؟
    .one = ينقص أجر شهر واحد
    .more = ينقص أجر شهرين أو أكثر
    .closed = الشركة مفلسة أو اختفت
    .training = أنا في تدريب مهني (Ausbildung)
    .internship = كان تدريباً عملياً (Praktikum)
    .trial = كان عملاً تجريبياً (Probearbeit)

lohn-unpaid =
    حسب كلامكم ينقص الأجر (Lohn) كله. على صاحب العمل في الغالب أن يدفع مقابل عملكم.

    <b>الخطوة الأولى:</b> طالبوا بالأجر كتابياً، والأفضل هذا الأسبوع. اكتبوا ساعات عملكم. نص الرسالة إلى صاحب العمل تجدونه في رسالتنا التالية هنا.
    .why =
        من يعمل له حق في الأجر، حتى بلا عقد مكتوب (§ 611a BGB). بلا اتفاق يجب دفعه في نهاية الشهر (§ 614 BGB). الحد الأدنى للأجور (Mindestlohn) يجب أن يصل على أبعد حد في آخر يوم عمل للبنوك من الشهر التالي (§ 2 MiLoG). إذا تأخر صاحب العمل في الدفع، تُضاف فوائد (§ 288 BGB). هل أجركم في العقد أعلى؟ عندها طالبوا بالأجر الأعلى.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-unpaid-months =
    حسب كلامكم ينقص أجر (Lohn) شهرين أو أكثر. <b>اذهبوا فوراً إلى الاستشارة (Beratung).</b>

    <b>الخطوة الأولى:</b> اتصلوا اليوم أو غداً بمركز استشارة (Beratungsstelle). طالبوا بأجر كل شهر كتابياً. هل جواز سفركم عند شخص آخر؟ هل هناك تهديدات؟ قولوا ذلك في الاستشارة. عند الخطر: 110.
    .why =
        من يعمل له حق في الأجر، حتى بلا عقد مكتوب (§ 611a BGB). اكتبوا لكل شهر سطراً خاصاً. هل تعمل شركتكم لشركة أخرى؟ عندها كثيراً ما تكون الشركة الأخرى مسؤولة عن دفع الحد الأدنى للأجور (Mindestlohn) الصافي (netto) (§ 13 MiLoG). لم يبقَ لدى شركتكم مال؟ اسألوا مركز الاستشارة عن تعويض الإفلاس («Insolvenzgeld»، § 165 SGB III).

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-closed =
    ربما تحصلون على تعويض الإفلاس (Insolvenzgeld) من وكالة العمل (Arbeitsagentur). <b>المهلة (Frist) قصيرة: شهران بعد الإفلاس (Insolvenz)</b> (§ 324 SGB III).

    <b>الخطوة الأولى:</b> اذهبوا فوراً إلى الاستشارة (Beratung). اسألوا عن طلب Insolvenzgeld.
    .why =
        تعويض الإفلاس (Insolvenzgeld) هو عن آخر ثلاثة أشهر من العمل قبل الإفلاس (§ 165 SGB III). قد ينطبق هذا أيضاً إذا أغلقت الشركة ببساطة لأنها بلا مال. لا تعرفون تاريخ الإفلاس؟ عندها لا تنتظروا. هل كانت شركتكم تعمل لشركة أخرى؟ كثيراً ما تكون الشركة الأخرى مسؤولة عن دفع الحد الأدنى للأجور (Mindestlohn) الصافي (netto) (§ 13 MiLoG).

        طالبوا بأجركم كتابياً رغم ذلك. مركز الاستشارة يقول لكم ممن تطالبون.
        { -lohn-brief }
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-unpaid-training =
    حسب كلامكم ينقص أجر التدريب المهني (Ausbildungsvergütung). على جهة التدريب (Betrieb) أن تدفعه كل شهر.

    <b>الخطوة الأولى:</b> طالبوا بالمال كتابياً، والأفضل هذا الأسبوع. لا تتركوا التدريب. تحدثوا قبل ذلك مع مركز استشارة (Beratung).
    .why =
        في التدريب المهني في شركة يجب دفع المال في آخر يوم عمل من الشهر (§ 18 BBiG). وقت المدرسة المهنية (Berufsschule) مدفوع أيضاً (§ 15 BBiG). الحد الأدنى للأجور (Mindestlohn) لا يسري على المتدربين مهنياً (Azubis) (§ 22 MiLoG). لكن يوجد حد أدنى خاص لأجر التدريب (§ 17 BBiG). للتدريب في التمريض يوجد قانون خاص.

        { -lohn-brief-ausbildung }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } وأيضاً: عقد التدريب ودفتر التقارير (Berichtsheft).

        { -lohn-bleiben } لا توقّعوا على عقد إنهاء بالاتفاق (Aufhebungsvertrag).

        { -lohn-vorsicht }

lohn-unpaid-trial =
    كثيراً ما يكون العمل التجريبي (Probearbeit) عملاً عادياً تماماً. عندها على صاحب العمل في الغالب أن يدفع.

    <b>الخطوة الأولى:</b> اكتبوا الأيام والساعات والمهام. طالبوا بالأجر (Lohn) كتابياً.
    .why =
        المهم هو ما عملتموه فعلاً (§ 611a BGB). هل أعطاكم المدير مهاماً وأوقاتاً؟ هذا يدل على عمل عادي. لا يجوز لأحد الاتفاق على أقل من الحد الأدنى للأجور (Mindestlohn) (§ 3 MiLoG). هل كنتم تشاهدون فقط؟ عندها اسألوا مركز الاستشارة (Beratung).

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Too little was paid

lohn-pay = كم أجراً استلمتم عن هذا الشهر؟ اكتبوا المبلغ <b>الإجمالي (brutto)</b>، أي قبل الضرائب والتأمين. البقشيش لا يُحسب.
    .why = كلمة «brutto» مكتوبة في كشف الراتب. المال في حسابكم هو في الغالب صافٍ (netto).

# "nursing": training as a nurse has its own law (PflBG). "internship" has its own question next.
lohn-work = ما نوع هذا العمل؟
    .employee = وظيفة، أيضاً Minijob أو دوام جزئي
    .training = تدريب مهني (Ausbildung) في شركة
    .nursing = تدريب مهني في التمريض
    .internship = تدريب عملي (Praktikum)
    .minor = تحت 18، بلا شهادة مهنية
    .long-jobless = بطالة طويلة من قبل، والعمل جديد
    .volunteer = عمل تطوعي (Ehrenamt)
    .self-employed = عمل حر، بفاتورة أو Gewerbe
    .unsure = لا أعرف بالتأكيد
    .why = للحد الأدنى للأجور (Mindestlohn) استثناءات (§ 22 MiLoG).

lohn-internship = ما نوع هذا التدريب العملي (Praktikum)؟
    .required = إلزامي (مدرسة، دراسة جامعية) أو EQ
    .short = طوعي، حتى 3 أشهر
    .long = طوعي، أطول من 3 أشهر
    .unsure = لا أعرف

lohn-hours = كم ساعة عملتم في هذا الشهر؟ احسبوا كل الساعات، والساعات الإضافية (Überstunden) أيضاً. الاستراحات لا تُحسب.
    .why = الأجر مقسوماً على الساعات يبيّن أجركم في الساعة.

# Variables:
#   $hourly (Money) - what was paid for each hour, gross
#   $minimum (Money) - the minimum wage for each hour in that month, gross
#   $should (Money) - the least that was owed for the month: hours times minimum wage
#   $missing (Money) - what is missing for the month: owed less paid
#   $month (Month) - the month worked
lohn-below =
    حسب كلامكم حصلتم على <b>{ $hourly }</b> إجمالي (brutto) في الساعة. الحد الأدنى للأجور (Mindestlohn) لشهر { $month } هو <b>{ $minimum }</b>.

    الصحيح هو { $should } على الأقل. إذن ينقصكم تقريباً <b>{ $missing }</b> إجمالي.

    <b>الخطوة الأولى:</b> طالبوا بالمال كتابياً، والأفضل هذا الأسبوع.
    .why =
        لا يجوز لأحد الاتفاق على أقل من الحد الأدنى للأجور (Mindestlohn) (§§ 1, 3 MiLoG). يسري على العمل هنا، حتى لدى شركات من الخارج (§ 20 MiLoG). على بعض الناس لا يسري (§ 22 MiLoG). هل كان المبلغ صافياً (netto)؟ عندها النتيجة غير صحيحة. في بعض المجالات يوجد حد أدنى أعلى مع مهل (Fristen) خاصة. هل العقد أفضل؟ عندها يسري العقد.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } مع الحد الأدنى للأجور كثيراً ما تكون مهلة كهذه غير صالحة (§ 3 MiLoG). لا تعتمدوا على ذلك.

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $hourly (Money) - what was paid for each hour, gross
#   $minimum (Money) - the minimum wage for each hour in that month, gross
#   $month (Month) - the month worked
lohn-enough =
    حسب كلامكم حصلتم على <b>{ $hourly }</b> إجمالي (brutto) في الساعة. الحد الأدنى العام للأجور (Mindestlohn) لشهر { $month } هو <b>{ $minimum }</b>. يبدو أنه مدفوع.

    رغم ذلك قد ينقص جزء من الأجر.

    <b>الخطوة الأولى:</b> قارنوا العقد وقائمة الساعات وكشف الراتب (Lohnabrechnung). اطلبوا فحص كل شيء.
    .why =
        الأجر الأعلى في العقد أو الاتفاق الجماعي (Tarifvertrag) له الأولوية. في بعض المجالات يسري حد أدنى أعلى (§ 1 Abs. 3 MiLoG). أمثلة: الرعاية والتمريض، التنظيف، العمل المؤقت (Zeitarbeit)، الأسقف، السقالات، الدهان، الكهرباء، المطار. الساعات الإضافية (Überstunden) والتنقل والعمل الليلي قد تُحسب زيادة. هل حسبتم كل الساعات؟ مركز الاستشارة (Beratung) يمكنه فحص ذلك.

        هل ينقص شيء؟ عندها اكتبوا.
        { -lohn-brief }
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $month (Month) - the month worked; no minimum wage is known for it
lohn-no-figure =
    لا نعرف الحد الأدنى للأجور (Mindestlohn) لشهر <b>{ $month }</b>. لذلك لا نحسب هنا.

    <b>الخطوة الأولى:</b> اسألوا مركز استشارة (Beratungsstelle) عن المبلغ لهذا الشهر. طالبوا بالأجر الناقص كتابياً رغم ذلك.
    .why =
        الحد الأدنى للأجور (Mindestlohn) يتغير كثيراً. يُحسب مبلغ الشهر الذي عملتم فيه (§ 1 MiLoG). مبلغ من سنة أخرى يكون خطأ. الأجر في عقدكم يسري أيضاً إذا كان أعلى.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## What someone does not know

lohn-no-month =
    دون معرفة الشهر لا نستطيع حساب شيء. رغم ذلك يمكنكم فعل شيء.

    <b>الخطوة الأولى:</b> اكتبوا كل الأيام التي تتذكرونها. انظروا في رسائل الدردشة والصور وكشوف الحساب البنكي. اذهبوا قريباً إلى الاستشارة (Beratung).
    .why =
        من يعمل له حق في الأجر، حتى بلا عقد مكتوب (§ 611a BGB). الحد الأدنى للأجور (Mindestlohn) يسري على معظم الوظائف (§§ 1, 22 MiLoG). مبلغه يتعلق بشهر العمل. عرفتم الشهر لاحقاً؟ عندها ابدؤوا هنا من جديد.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-pay-unknown =
    دون معرفة المبلغ لا نستطيع الحساب. في رسالتنا التالية هنا الحد الأدنى للأجور (Mindestlohn) في الساعة، إذا كنا نعرفه.

    <b>الخطوة الأولى:</b> اطلبوا كتابياً كشف راتب (Lohnabrechnung). اكتبوا كم من المال حصلتم عليه ومتى.
    .why =
        مع كل دفعة تحتاجون إلى كشف راتب (Lohnabrechnung) (§ 108 GewO). فقط إذا لم يتغير شيء، فالكشف الجديد ليس ضرورياً. هناك مكتوب «brutto» (إجمالي). كشوف الحساب البنكي والإيصالات تساعد أيضاً. للحد الأدنى للأجور (Mindestlohn) استثناءات (§ 22 MiLoG): المتدربون مهنياً، كثير من التدريبات العملية (Praktikum)، العمل التطوعي، تحت 18 بلا شهادة مهنية، العاطلون لمدة طويلة من قبل.

        { -lohn-brief-abrechnung }
        هل ينقص أجر؟ عندها اكتبوا أيضاً:
        „Ich fordere meinen Lohn für [Monat]: [Stunden] × [Betrag] = [Summe] brutto bis [Datum].“
        المعنى: أطالب بأجري عن [الشهر]: [الساعات] × [المبلغ] = [المجموع] إجمالي حتى [التاريخ].
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-hours-unknown =
    دون معرفة الساعات لا نستطيع الحساب. في رسالتنا التالية هنا الحد الأدنى للأجور (Mindestlohn) في الساعة، إذا كنا نعرفه.

    <b>الخطوة الأولى:</b> اكتبوا ساعات عملكم. لكل يوم: التاريخ، البداية، النهاية، الاستراحة، المكان، الشهود. من اليوم اكتبوا كل يوم.
    .why =
        هكذا تجدون الساعات القديمة: جدول الدوام، الدردشة، الصور، التذاكر، الموقع في الهاتف. اسألوا الزميلات والزملاء. اسألوا صاحب العمل عن تسجيل وقت العمل (Zeiterfassung). في Minijob وفي بعض المجالات يجب عليه كتابة الساعات (§ 17 MiLoG). في البيوت الخاصة لا ينطبق هذا على Minijob.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Exceptions from the minimum wage (§ 22 MiLoG)

lohn-internship-required =
    في التدريب العملي الإلزامي (Pflichtpraktikum) لا يسري الحد الأدنى للأجور (Mindestlohn) في الغالب. ولا يسري أيضاً في التأهيل التمهيدي (Einstiegsqualifizierung, EQ). لكن المال الموعود يجب على الشركة في الغالب دفعه.

    <b>الخطوة الأولى:</b> اقرؤوا عقدكم. اكتبوا ماذا تعملون فعلاً.
    .why =
        إلزامي يعني: المدرسة أو الجامعة أو التدريب المهني (Ausbildung) يطلب هذا التدريب العملي (§ 22 MiLoG). هل تتعلمون القليل وتعملون مثل الجميع؟ عندها قد يسري الحد الأدنى للأجور رغم ذلك. اطلبوا فحص ذلك. هل ينقص مال موعود؟ عندها طالبوا به كتابياً.

        <b>نص لرسالتكم:</b>
        „Für [Monat] sind [Summe] brutto vereinbart. Bitte zahlen Sie bis [Datum] auf mein Konto [IBAN]. [Name]“
        المعنى: عن [الشهر] اتفقنا على [المجموع] إجمالي. الرجاء الدفع حتى [التاريخ] إلى حسابي [IBAN]. [الاسم]
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } وأيضاً: قواعد المدرسة أو الجامعة.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-internship-check =
    هل يوجد حد أدنى للأجور (Mindestlohn)؟ هذا يتعلق بنوع التدريب العملي (Praktikum). اطلبوا فحص ذلك.

    <b>الخطوة الأولى:</b> اكتبوا المدة والساعات والمهام. اذهبوا بذلك إلى الاستشارة (Beratung). طالبوا بالمال الناقص قريباً وكتابياً.
    .why =
        في الغالب بلا حد أدنى للأجور: التدريب الإلزامي (Pflichtpraktikum)، التأهيل التمهيدي (Einstiegsqualifizierung)، تدريب للتعرف على مهنة حتى ثلاثة أشهر (§ 22 MiLoG). وأيضاً تدريب بجانب التدريب المهني أو الدراسة الجامعية حتى ثلاثة أشهر، مرة واحدة لكل شركة. في الغالب مع حد أدنى من أول يوم: تدريب طوعي وأطول من ثلاثة أشهر. وكذلك إذا كنتم تعملون فعلاً مثل الجميع. وإلا يحق لكم في الغالب أجر مناسب (§ 26 BBiG).

        { -lohn-brief }
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-minor =
    تحت سن 18 وبلا شهادة مهنية لا يسري الحد الأدنى للأجور (Mindestlohn). لكن الأجر المتفق عليه يسري.

    <b>الخطوة الأولى:</b> اذهبوا مع الوالدين أو الوصي (Vormund) إلى الاستشارة (Beratung). اكتبوا كل الساعات.
    .why =
        هذا الاستثناء مكتوب في § 22 MiLoG. هل لديكم شهادة مهنية؟ عندها يسري الحد الأدنى للأجور في الغالب عليكم أيضاً. للشباب (Jugendliche) توجد أيضاً أوقات عمل خاصة.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-long-jobless =
    في أول ستة أشهر من العمل بعد بطالة طويلة لا يسري الحد الأدنى للأجور (Mindestlohn) في الغالب. بعدها يسري.

    <b>الخطوة الأولى:</b> تأكدوا: متى بدأ العمل؟ الأجر المتفق عليه يسري رغم ذلك.
    .why =
        هذا الاستثناء مكتوب في § 22 MiLoG. يسري فقط على العاطلين لمدة طويلة (Langzeitarbeitslose)، مباشرة قبل العمل. ليس كل وقت طويل بلا عمل يُحسب. اطلبوا فحص ذلك. هل مرت الأشهر الستة؟ عندها ابدؤوا من جديد واختاروا «وظيفة».

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } وأيضاً: رسائل وكالة العمل (Arbeitsagentur) أو Jobcenter.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-volunteer =
    في العمل التطوعي الحقيقي (Ehrenamt) لا يسري الحد الأدنى للأجور (Mindestlohn). أحياناً يكون عملاً عادياً واسمه فقط «Ehrenamt».

    <b>الخطوة الأولى:</b> اكتبوا الساعات والمهام والمال. اطلبوا فحص ذلك.
    .why =
        هذا الاستثناء مكتوب في § 22 MiLoG. المهم ليس الاسم، بل العمل الحقيقي (§ 611a BGB). هل يحدد المدير أوقاتاً ومهام ثابتة؟ عندها قد يكون عملاً عادياً. هل أنتم في FSJ أو Bundesfreiwilligendienst (خدمة تطوعية)؟ اسألوا مركز الاستشارة (Beratung) عن القواعد. مصروف الجيب الموعود يمكنكم المطالبة به كتابياً.

        { -lohn-brief }
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-self-employed =
    ربما عملكم حر (selbständig) على الورق فقط. عندها يسري الحد الأدنى للأجور (Mindestlohn) في الغالب.

    <b>الخطوة الأولى:</b> اذهبوا أولاً إلى الاستشارة (Beratung). لا تبلّغوا أي دائرة رسمية بشيء قبل ذلك. اكتبوا الساعات والمهام.
    .why =
        من ينفذ تعليمات وهو جزء ثابت من الشركة، هو في الغالب عامل موظف (§ 611a BGB, § 7 SGB IV). الورقة لا تقرر. العلامات: أوقات ثابتة، مدير، أدوات الشركة، جهة واحدة فقط تعطيكم العمل (Auftraggeber). هيئة التأمين التقاعدي (Deutsche Rentenversicherung Bund) يمكنها فحص ذلك (§ 7a SGB IV). كثيراً ما يحتاج العمل الحر إلى تصريح خاص. هل عملكم حر فعلاً؟ عندها طالبوا بدفع فاتورتكم.

        { -lohn-brief }
        { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: الفواتير وتسجيل العمل الحر (Gewerbeanmeldung).

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Trainees

lohn-began = متى بدأ تدريبكم المهني (Ausbildung)؟
    .y2024 = 2024
    .y2025 = 2025
    .y2026 = 2026
    .y2027 = 2027
    .earlier = قبل ذلك
    .why = الحد الأدنى لأجر التدريب يتعلق بسنة البداية.

lohn-training-year = في أي سنة من التدريب المهني (Ausbildung) كنتم في هذا الشهر؟
    .first = في السنة الأولى
    .second = في السنة الثانية
    .third = في السنة الثالثة
    .fourth = في السنة الرابعة

# Variables:
#   $minimum (Money) - the least pay of the month in this year of training, gross
#   $missing (Money) - what is missing for the month: least pay less paid
lohn-training-below =
    حسب كلامكم أجر تدريبكم (Ausbildungsvergütung) منخفض جداً. الصحيح في الغالب <b>{ $minimum }</b> إجمالي (brutto) في الشهر على الأقل.

    ينقصكم تقريباً <b>{ $missing }</b> إجمالي.

    <b>الخطوة الأولى:</b> طالبوا بالمال كتابياً، والأفضل هذا الأسبوع. لا تتركوا التدريب.
    .why =
        الحد الأدنى لأجر التدريب مكتوب في § 17 BBiG. وهو يرتفع مع كل سنة تدريب. هل يوجد اتفاق جماعي (Tarifvertrag) للمجال؟ عندها قد يكون الصحيح أكثر: المسموح أقل منه بنسبة 20 % على الأكثر. هل كان المبلغ صافياً (netto)؟ عندها النتيجة غير صحيحة. الساعات الإضافية (Überstunden) تُحسب زيادة (§ 17 Abs. 7 BBiG). الغرامات في العقد (Vertragsstrafen) ممنوعة (§ 12 BBiG).

        { -lohn-brief-ausbildung }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } وأيضاً: عقد التدريب.

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $minimum (Money) - the least pay of the month in this year of training, gross
lohn-training-enough =
    الحد الأدنى لأجر التدريب (Mindestvergütung) في الغالب <b>{ $minimum }</b> إجمالي (brutto) في الشهر. حسب كلامكم لا تحصلون على أقل منه.

    رغم ذلك قد ينقص مال.

    <b>الخطوة الأولى:</b> قارنوا العقد وكشف الراتب (Lohnabrechnung). اسألوا النقابة (Gewerkschaft) عن الاتفاق الجماعي (Tarifvertrag).
    .why =
        الحد الأدنى لأجر التدريب مكتوب في § 17 BBiG. المبلغ في العقد يسري إذا كان أعلى. هل يوجد اتفاق جماعي (Tarifvertrag) للمجال؟ عندها المسموح أقل منه بنسبة 20 % على الأكثر. المدرسة المهنية (Berufsschule) وقت مدفوع (§ 15 BBiG). الساعات الإضافية (Überstunden) تُحسب زيادة (§ 17 Abs. 7 BBiG). الأدوات والكتب مجانية (§ 14 BBiG).

        هل ينقص شيء؟ عندها اكتبوا.
        { -lohn-brief-ausbildung }
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln } وأيضاً: عقد التدريب.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-training-no-figure =
    لا نعرف الحد الأدنى لأجر التدريب (Mindestvergütung) لهذه البداية. لذلك لا نحسب هنا.

    <b>الخطوة الأولى:</b> اسألوا الغرفة المهنية (Kammer: IHK, HWK) أو النقابة (Gewerkschaft) أو مركز استشارة (Beratungsstelle) عن المبلغ. لا تتركوا التدريب (Ausbildung).
    .why =
        الحد الأدنى لأجر التدريب مكتوب في § 17 BBiG. وهو يتعلق بالسنة التي بدأ فيها التدريب. مبلغ من سنة أخرى يكون خطأ. المسموح أقل من الاتفاق الجماعي (Tarifvertrag) للمجال بنسبة 20 % على الأكثر. عقدكم يسري إذا كان يعد بأكثر.

        { -lohn-brief-ausbildung }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } وأيضاً: عقد التدريب.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-nursing =
    للتدريب المهني في التمريض (Pflegeausbildung) قانون خاص (PflBG). لا نستطيع هنا فحص المبلغ الصحيح.

    <b>الخطوة الأولى:</b> قارنوا العقد وكشف الراتب (Lohnabrechnung). اسألوا النقابة (Gewerkschaft) أو مركز استشارة (Beratungsstelle). لا تتركوا التدريب.
    .why =
        الحد الأدنى للأجور (Mindestlohn) لا يسري في الغالب على المتدربين مهنياً (Azubis) (§ 22 MiLoG). اسألوا عن اتفاق جماعي (Tarifvertrag). قد يعطي أكثر من عقدكم. هل تحصلون على أقل مما في العقد؟ عندها طالبوا بالباقي.

        { -lohn-brief-ausbildung }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } وأيضاً: عقد التدريب.

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Deductions

lohn-deduction = ماذا خصموا من الأجر؟
    .tax = ضرائب أو تأمين (Versicherung)
    .housing = إيجار أو طعام أو تنقل
    .damage = ضرر أو صندوق النقود أو غرامة
    .equipment = ملابس أو معدات حماية أو أدوات
    .fee = وساطة أو فيزا أو طيران أو دورة
    .debt = سلفة أو قرض أو مبلغ ضمان (Kaution)
    .cash-back = يطلبون أن أعيد مالاً نقداً
    .hours = تنقص ساعات
    .unsure = لا أعرف

lohn-deducted-tax =
    الضرائب والتأمين يجوز لصاحب العمل خصمها. لكن الخصم يجب أن يكون صحيحاً.

    <b>الخطوة الأولى:</b> اطلبوا كشف الراتب (Lohnabrechnung). اسألوا صندوق التأمين الصحي (Krankenkasse) هل أنتم مسجلون.
    .why =
        في كشف الراتب (Lohnabrechnung) يجب أن يُكتب كل خصم (§ 108 GewO). الاشتراكات المنسية يجوز له خصمها فقط في الدفعات الثلاث التالية. بعد ذلك فقط إذا لم يكن له ذنب (§ 28g SGB IV). هل يخصم ولا يدفع للصندوق شيئاً؟ عندها اذهبوا فوراً إلى الاستشارة (Beratung).

        { -lohn-brief-abrechnung }
        هل الخصم خطأ؟ عندها اكتبوا:
        „Bitte zahlen Sie [Betrag] für [Monat] zurück.“
        المعنى: الرجاء إعادة [المبلغ] عن [الشهر].
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-housing =
    الإيجار والطعام يجوز لصاحب العمل خصمهما فقط إذا اتفقتم على ذلك. جزء من الأجر (Lohn) محمي.

    <b>الخطوة الأولى:</b> اعترضوا كتابياً. اطلبوا فحص العقد. لا تتركوا السكن بلا استشارة (Beratung).

    هل يطردكم أحد من السكن أو يغيّر القفل؟ اتصلوا بالرقم <b>110</b>. لا تصريح إقامة (Aufenthaltstitel) لديكم ولا خطر مباشر؟ عندها اذهبوا أولاً إلى الاستشارة.
    .why =
        الجزء المحمي يجب أن يُدفع مالاً (§ 107 GewO, § 394 BGB). الإيجار المرتفع جداً قد يكون ممنوعاً (§ 138 BGB). نهاية العمل لا تنهي عقد الإيجار تلقائياً.

        { -lohn-brief-abzug }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: عقد الإيجار وصور الغرفة.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-damage =
    تدفعون عن الضرر فقط إذا كان الذنب ذنبكم. صاحب العمل يجب أن يثبت هذا الذنب.

    <b>الخطوة الأولى:</b> لا توقّعوا على شيء. اعترضوا كتابياً. اكتبوا ماذا حدث.
    .why =
        هذا مكتوب في § 619a BGB. في الأخطاء الصغيرة لا تدفعون شيئاً في الغالب. هذا ينطبق أيضاً على المال في صندوق النقود. في التدريب المهني (Ausbildung) الغرامات في العقد (Vertragsstrafen) ممنوعة (§ 12 BBiG). الغرامات الأخرى: اطلبوا فحصها.

        { -lohn-brief-abzug }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: صور الضرر.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-equipment =
    ملابس الحماية ووسائل السلامة الأخرى في العمل (Arbeitsschutz) يجب أن يدفعها صاحب العمل بنفسه.

    <b>الخطوة الأولى:</b> اعترضوا على الخصم كتابياً. احتفظوا بكشف الراتب (Lohnabrechnung).
    .why =
        تكاليف السلامة في العمل (Arbeitsschutz) لا يجوز له تحميلها لكم (§ 3 Abs. 3 ArbSchG). في التدريب المهني (Ausbildung) الأدوات والكتب مجانية (§ 14 BBiG). ملابس أخرى: اطلبوا فحص العقد. جزء من الأجر يبقى محمياً دائماً (§ 394 BGB).

        { -lohn-brief-abzug }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: صور وإيصالات.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-fee =
    كثيراً ما تكون تكاليف كهذه ممنوعة أو محدودة. هذا ينطبق أيضاً على الدفع مقدماً. <b>اذهبوا قريباً إلى الاستشارة (Beratung).</b>

    <b>الخطوة الأولى:</b> لا تدفعوا ولا توقّعوا على شيء آخر بلا استشارة. هل جواز سفركم عند شخص آخر؟ هل هناك تهديدات؟ قولوا ذلك في الاستشارة. عند الخطر: 110.
    .why =
        الوساطة (Vermittlung) لها ثمن فقط عند النجاح ومع عقد مكتوب. يوجد حد أعلى للمبلغ (§ 296 SGB III). للتدريب المهني (Ausbildung) و Minijob هي مجانية. أوراقكم يجب أن تعود إليكم (§ 298 SGB III).

        { -lohn-brief-abzug }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: العقد والإيصالات.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-debt =
    الديون للمدير لا يجوز له ببساطة خصمها من الأجر (Lohn) كله. جزء منه محمي.

    <b>الخطوة الأولى:</b> اكتبوا: ماذا أخذتم وماذا أعدتم؟ اذهبوا إلى الاستشارة (Beratung). هل يجب أن تعملوا لسداد ديون؟ هل جواز سفركم عند شخص آخر؟ قولوا ذلك في الاستشارة. عند الخطر: 110.
    .why =
        من الجزء المحمي لا يجوز له في الغالب خصم شيء (§ 394 BGB, § 850c ZPO). السلفة (Vorschuss) يجب أن تُكتب في كشف الراتب (Lohnabrechnung) (§ 108 GewO). مبلغ الضمان (Kaution) من الأجر: اطلبوا فحص ذلك. لا يجوز لأحد إجباركم على العمل بسبب ديون.

        { -lohn-brief-abzug }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: عقد القرض والإيصالات.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-back =
    إعادة الأجر (Lohn) غير مسموحة في الغالب. أجركم ملك لكم.

    <b>الخطوة الأولى:</b> اكتبوا تاريخ ومبلغ ومكان كل مرة أعدتم فيها مالاً. اذهبوا إلى الاستشارة (Beratung) قبل الكلام مع المدير. هل هناك تهديدات؟ عند الخطر: 110.
    .why =
        لا يمكن في الغالب التنازل عن الحد الأدنى للأجور (Mindestlohn) (§ 3 MiLoG). هذا مسموح فقط في صلح أمام المحكمة (Vergleich). المال الذي أعدتموه يمكنكم في الغالب المطالبة به. افعلوا ذلك مع مركز الاستشارة.

        <b>نص لرسالتكم:</b>
        „Für [Monat] musste ich [Betrag] bar zurückgeben. Bitte zahlen Sie [Betrag] bis [Datum] auf mein Konto [IBAN]. [Name]“
        المعنى: عن [الشهر] اضطررت إلى إعادة [المبلغ] نقداً. الرجاء دفع [المبلغ] حتى [التاريخ] إلى حسابي [IBAN]. [الاسم]
        { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } مهم: من رأى ذلك؟

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-hours =
    ساعات العمل يجب دفعها في الغالب. الاستراحة يجوز لصاحب العمل خصمها فقط إذا استرحتم فعلاً.

    <b>الخطوة الأولى:</b> قارنوا قائمة الساعات التي كتبتموها مع كشف الراتب (Lohnabrechnung). طالبوا بالساعات الناقصة كتابياً.
    .why =
        هل أرسلكم المدير إلى البيت؟ عندها تحصلون في الغالب على الأجر رغم ذلك (§ 615 BGB). للساعات الإضافية (Überstunden) تحتاجون إلى أدلة: من طلبها أو عرف بها؟ أجر الساعة لا يجوز أن يقل عن الحد الأدنى للأجور (Mindestlohn) (§ 1 MiLoG). احسبوا ذلك: ابدؤوا من جديد واختاروا «الأجر أقل من اللازم».

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-unsure =
    على صاحب العمل أن يبيّن لكم ماذا يخصم.

    <b>الخطوة الأولى:</b> اطلبوا كتابياً كشف راتب (Lohnabrechnung). اعرضوه على مركز استشارة (Beratungsstelle).
    .why =
        مع كل دفعة يجب إعطاء كشف راتب (Lohnabrechnung) (§ 108 GewO). فقط إذا لم يتغير شيء، فالكشف الجديد ليس ضرورياً. المسموح هو الضرائب والتأمين. الخصومات الأخرى تحتاج في الغالب إلى سبب في العقد. جزء من الأجر يبقى محمياً (§ 394 BGB).

        { -lohn-brief-abrechnung }
        هل الخصم خطأ؟ عندها اكتبوا:
        „Bitte zahlen Sie [Betrag] für [Monat] zurück.“
        المعنى: الرجاء إعادة [المبلغ] عن [الشهر].
        { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Cash without a payslip

lohn-cash = هل عملكم مسجّل رسمياً (angemeldet)؟
    .registered = نعم، ينقص كشف الراتب فقط
    .undeclared = لا، العمل غير مسجّل
    .no-permit = هذا العمل غير مسموح لي
    .self-employed = لدي عمل حر مسجّل (Gewerbe)
    .unsure = لا أعرف
    .why = الأجر حق لكم في الغالب حتى بلا تسجيل وتصريح.

lohn-cash-registered =
    الدفع نقداً ليس ممنوعاً. لكنكم تحتاجون إلى كشف راتب (Lohnabrechnung).

    <b>الخطوة الأولى:</b> اطلبوا كشف الراتب كتابياً. اكتبوا كل دفعة: التاريخ، المبلغ، الساعات، الشهود. وقّعوا فقط على ما استلمتموه فعلاً.
    .why =
        مع كل دفعة يجب إعطاء كشف راتب (Lohnabrechnung) (§ 108 GewO). فقط إذا لم يتغير شيء، فالكشف الجديد ليس ضرورياً. الحد الأدنى للأجور (Mindestlohn) يسري عند الدفع نقداً أيضاً (§ 1 MiLoG). للحساب ابدؤوا من جديد واختاروا «الأجر أقل من اللازم».

        { -lohn-brief-abrechnung }
        هل ينقص أجر؟ عندها اكتبوا أيضاً:
        „Ich fordere meinen Lohn für [Monat]: [Stunden] × [Betrag] = [Summe] brutto bis [Datum].“
        المعنى: أطالب بأجري عن [الشهر]: [الساعات] × [المبلغ] = [المجموع] إجمالي حتى [التاريخ].
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-undeclared =
    حتى بلا تسجيل (Anmeldung) على صاحب العمل في الغالب أن يدفع مقابل عملكم.

    <b>الخطوة الأولى:</b> اذهبوا أولاً إلى الاستشارة (Beratung). لا تتصلوا بعد بالجمارك (Zoll) أو بدائرة رسمية. اكتبوا الساعات والأماكن والأسماء والدفعات.
    .why =
        المهم هو العمل الحقيقي، لا الورقة (§ 611a BGB). هل لا يدفع المدير الضرائب والاشتراكات؟ عندها يُعتبر الأجر في الغالب متفقاً عليه كصافٍ (netto) (§ 14 Abs. 2 SGB IV). في حادث العمل أنتم مؤمَّنون رغم ذلك (§ 7 Abs. 2 SGB VII). هل تعملون لدى مقاول من الباطن (Subunternehmen)؟ عندها كثيراً ما يكون صاحب المشروع (Auftraggeber) أيضاً مسؤولاً عن الدفع (§ 13 MiLoG).

        { -lohn-brief }
        { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: صور وأرقام السيارات.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-no-permit =
    حتى بلا تصريح عمل (Arbeitserlaubnis) يحق لكم الأجر (Lohn) في الغالب. <b>اذهبوا اليوم إلى الاستشارة (Beratung).</b>

    <b>الخطوة الأولى:</b> لا تذهبوا وحدكم إلى الجمارك (Zoll) أو الشرطة (Polizei) أو دائرة رسمية أو محكمة. اكتبوا الساعات والأماكن والأسماء والدفعات. عند الخطر: 110.
    .why =
        على صاحب العمل دفع الأجر المعتاد (§ 98a AufenthG). القانون يفترض ثلاثة أشهر من العمل. كثيراً ما تكون الجهات التي طلبت العمل (Auftraggeber) مسؤولة عن الدفع أيضاً. لكن هذا العمل غير مسموح لكم أيضاً. اسألوا مركز الاستشارة هل تتوقفون وكيف. الحادث مؤمَّن عليه رغم ذلك (§ 7 Abs. 2 SGB VII). المهل (Fristen) تمضي الآن أيضاً.

        { -lohn-brief }
        لا ترسلوا الرسالة قبل الاستشارة. لا تستقيلوا ولا توقّعوا على شيء قبلها.

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: صور وأرقام السيارات.

        { -lohn-vorsicht }

lohn-cash-unsure =
    هل أنتم مسجّلون؟ هذا يعرفه في الغالب صندوق التأمين الصحي (Krankenkasse). الأجر (Lohn) يحق لكم في الغالب في كل الأحوال.

    <b>الخطوة الأولى:</b> لا تصريح إقامة (Aufenthaltstitel) لديكم أو العمل غير مسموح؟ عندها اسألوا أولاً مركز الاستشارة (Beratung). إذا كان هذا لا ينطبق عليكم: اطلبوا إثباتاً من صندوق التأمين الصحي.
    .why =
        على صاحب العمل تسجيلكم في صندوق التأمين الصحي (Krankenkasse) (§ 28a SGB IV). مع كل دفعة يجب في الغالب إعطاء كشف راتب (Lohnabrechnung) (§ 108 GewO). الدفع نقداً ليس ممنوعاً. لكن اطلبوا إيصالاً (Quittung).

        { -lohn-brief-abrechnung }
        هل ينقص أجر؟ عندها اكتبوا أيضاً:
        „Ich fordere meinen Lohn für [Monat]: [Stunden] × [Betrag] = [Summe] brutto bis [Datum].“
        المعنى: أطالب بأجري عن [الشهر]: [الساعات] × [المبلغ] = [المجموع] إجمالي حتى [التاريخ].
        { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Something else

lohn-other =
    الأفضل لهذا هو مركز استشارة (Beratungsstelle). <b>طالبوا بالمال الناقص رغم ذلك قريباً وكتابياً.</b>

    <b>الخطوة الأولى:</b> اكتبوا ما ينقص: الشهر، الساعات، المبلغ. اذهبوا بذلك إلى الاستشارة.
    .why =
        أمثلة: الساعات الإضافية (Überstunden)، العمل الليلي، وقت التنقل، الأجر يتأخر، بدل الإجازة (Urlaubsgeld)، الأجر أثناء المرض. وأيضاً: الحد الأدنى للأجور (Mindestlohn) في مجال معين، العمل المؤقت (Zeitarbeit)، إفلاس الشركة (Insolvenz). عند الإفلاس المهلة (Frist) قصيرة: في الغالب شهران (§ 324 SGB III). لا عمل لكم عند المدير؟ عندها يوجد في الغالب أجر (§ 615 BGB).

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Paragraphs of the rules

# Variables:
#   $minimum (Money) - the minimum wage for each hour in that month, gross
#   $month (Month) - the month worked
lohn-mindestlohn-satz-known =
    <b>الحد الأدنى للأجور (Mindestlohn) لشهر { $month }: { $minimum }</b> إجمالي (brutto) في الساعة (§ 1 MiLoG). هكذا تحسبون: الساعات × { $minimum } = أجر الشهر. للحد الأدنى للأجور استثناءات (§ 22 MiLoG). في بعض المجالات يسري مبلغ أعلى.

# Variables:
#   $month (Month) - the month worked; no minimum wage is known for it
lohn-mindestlohn-satz-unknown =
    <b>الحد الأدنى للأجور (Mindestlohn) لشهر { $month }:</b> لا نعرف هذا المبلغ. اسألوا مركز استشارة (Beratungsstelle). مبلغ من سنة أخرى يكون خطأ.

# Variables:
#   $claim-by (Date) - the day people should have gone to court by, written out with its weekday
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
lohn-verjaehrung-running =
    <b>التقادم (Verjährung):</b> ارفعوا دعوى (Klage) عن هذا الشهر يوم <b>{ $claim-by }</b> على أبعد حد. اليوم الأخير حسب القانون: { $claim-last-day } (§§ 195, 199 BGB). الرسالة لا توقف ذلك. الدعوى أو أمر الدفع من المحكمة (Mahnbescheid) يوقفه (§ 204 BGB). كثيراً ما تنتهي المهل (Fristen) في العقد قبل ذلك بوقت طويل.

# Variables:
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
lohn-verjaehrung-now =
    <b>التقادم (Verjährung):</b> عن هذا الشهر اليوم الأخير هو على الأرجح <b>{ $claim-last-day }</b> (§§ 195, 199 BGB). اذهبوا اليوم إلى المحكمة. الرسالة لا توقف ذلك (§ 204 BGB). لا تصريح إقامة (Aufenthaltstitel) لديكم؟ اذهبوا اليوم أولاً إلى الاستشارة (Beratung).

# Variables:
#   $claim-last-day (Date) - the last day the law allowed, written out with its weekday
lohn-verjaehrung-over =
    <b>التقادم (Verjährung):</b> على الأرجح كان اليوم الأخير لرفع دعوى (Klage) هو { $claim-last-day } (§§ 195, 199 BGB). دعوى أو مفاوضات قبل ذلك قد تغيّر هذا (§§ 203, 204 BGB). اسألوا رغم ذلك مركز استشارة (Beratungsstelle).

# Variables:
#   $limit (Money) - net pay of a month that is protected for someone without dependants
lohn-pfaendungsgrenze-known =
    <b>الأجر (Lohn) المحمي:</b> المحمي اليوم هو <b>{ $limit }</b> صافٍ (netto) في الشهر. هل تعيلون أطفالاً أو شريك حياة؟ عندها المبلغ أكثر (§ 850c ZPO). من هذا لا يجوز لصاحب العمل في الغالب خصم شيء (§ 394 BGB). وجزء من الباقي محمي أيضاً.

lohn-pfaendungsgrenze-unknown =
    <b>الأجر المحمي:</b> جزء من الأجر (Lohn) محمي (§ 850c ZPO, § 394 BGB). لا نعرف المبلغ الحالي. اسألوا مركز استشارة (Beratungsstelle).
