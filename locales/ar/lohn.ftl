# Trouble with the Lohn: not paid, too little, overtime, deductions, payslip, cash, a firm that cannot pay.

## Sentences that many outcomes share

# The button below the result shows the letter to copy.
-lohn-text = <b>الرسالة (Brief):</b> اضغطوا في الأسفل تماماً على «رسالة». هناك النص.
# The deadline that stands first in every result.
-lohn-eilig = <b>المهلة (Frist) أولاً:</b> كثيراً ما توجد في العقد مهلة قصيرة، غالباً ثلاثة أشهر. بعدها قد يضيع المال.
# As above, where paragraphs with deadlines for the court stand below: the time limit by law, often the one of a sector.
-lohn-eilig-unten = <b>المهلة (Frist) أولاً:</b> كثيراً ما توجد في العقد مهلة قصيرة، غالباً ثلاثة أشهر. بعدها قد يضيع المال. مهل رفع الدعوى (Klage) مكتوبة أدناه.
-lohn-senden = أعطوا مهلة 14 يوماً تقريباً. الأكثر أماناً: رسالة بالبريد وإيميل معاً. احتفظوا بنسخة وبدليل.
-lohn-gericht = لم يدفعوا؟ في محكمة العمل (Arbeitsgericht) تساعد «Rechtsantragstelle»، بلا محامٍ (§ 11 ArbGG).
# For trainees: a committee of the chamber comes before the court, if there is one (not in nursing).
-lohn-gericht-azubi = لم يدفعوا؟ اسألوا الغرفة المهنية (Kammer: IHK, HWK) عن لجنة الصلح «Schlichtungsausschuss». كثيراً ما تأتي قبل المحكمة (§ 111 ArbGG). وإلا تساعد «Rechtsantragstelle» في محكمة العمل (Arbeitsgericht) (§ 11 ArbGG).
-lohn-frist = <b>المهل (Fristen):</b> المهلة القصيرة اسمها «Ausschlussfrist». في الاتفاق الجماعي (Tarifvertrag) تكون أحياناً أقصر. أحياناً لا تكفي الرسالة: في تنظيف المباني يجب في الغالب رفع دعوى (Klage) خلال ستة أشهر. التزموا بكل مهلة، حتى لو كانت ربما غير صالحة.
-lohn-jahre = ينتهي حق المطالبة بالأجر (Verjährung) في الغالب بعد ثلاث سنوات، تُحسب من نهاية السنة (§§ 195, 199 BGB). الرسالة لا توقف ذلك.
-lohn-sammeln = <b>اجمعوا:</b> العقد، كشوف الراتب (Lohnabrechnungen)، كشوف الحساب البنكي، قائمة ساعات تكتبونها بأنفسكم، جداول الدوام، رسائل الدردشة، أسماء الزملاء.
-lohn-bleiben = <b>لا تتوقفوا عن العمل بلا استشارة (Beratung).</b> ولا تستقيلوا ولا تتنازلوا عن شيء بلا استشارة. هذا قد يعرّض العمل والمال والإقامة للخطر.
-lohn-vorsicht = <b>انتبهوا:</b> الجمارك (Zoll) تفحص الحد الأدنى للأجور وتصاريح العمل أيضاً (§ 2 SchwarzArbG). وهي في الغالب لا تحصّل لكم أجركم. لا تصريح إقامة (Aufenthaltstitel) لديكم أو العمل غير مسموح؟ عندها اذهبوا أولاً إلى الاستشارة (Beratung)، لا إلى الجمارك أو دائرة رسمية أو محكمة (§ 87 AufenthG).
# What all results on the insolvency of the firm share.
-lohn-insolvenz =
    مال الإفلاس (Insolvenzgeld) هو عن آخر ثلاثة أشهر من العمل قبل الإفلاس (§ 165 SGB III). قد ينطبق هذا أيضاً إذا أغلقت الشركة ببساطة لأنها بلا مال. هل كانت شركتكم تعمل لشركة أخرى؟ كثيراً ما يجب على الشركة الأخرى أن تدفع الحد الأدنى للأجور (Mindestlohn) صافياً (netto) (§ 13 MiLoG). هل وصلكم فصل (Kündigung)؟ عندها لديكم في الغالب ثلاثة أسابيع فقط لرفع دعوى ضده (§ 4 KSchG).

    طالبوا بأجركم كتابياً رغم ذلك. مركز الاستشارة يقول لكم ممن تطالبون.
# Stands below every text to copy: who should not send it before counselling.
-lohn-text-titel = لا تصريح إقامة (Aufenthaltstitel) لديكم أو العمل غير مسموح؟ عندها اعرضوا النص أولاً على مركز الاستشارة (Beratung).

## First questions

lohn-trouble =
    ما مشكلة أجركم (Lohn)؟ المتدربون مهنياً (Azubis) أيضاً في المكان الصحيح هنا.

    <b>طالبوا بالأجر الناقص قريباً وكتابياً.</b> كثيراً ما توجد في العقد مهل (Fristen) قصيرة، غالباً ثلاثة أشهر. في الاتفاقات الجماعية (Tarifvertrag) قد تكون أقصر.
    .not-paid = لا أحصل على أجر
    .too-little = الأجر أقل من اللازم
    .overtime = لم يدفعوا الساعات الإضافية
    .deducted = خصمت الشركة مالاً من الأجر
    .cash = أحصل على نقد بلا كشف راتب
    .payslip = كشف الراتب ناقص أو غير واضح
    .closed = الشركة مفلسة أو أغلقت
    .other = شيء آخر

lohn-month = عن أي شهر ينقصكم المال؟ اختاروا الشهر الذي عملتم فيه. هل ينقص المال عن عدة أشهر؟ عندها اختاروا الأقدم. احسبوا فقط الأجر الذي كان يجب أن يصل من قبل.
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
    .other = شيء آخر

lohn-unpaid =
    حسب كلامكم ينقص الأجر (Lohn) كله. على صاحب العمل في الغالب أن يدفع مقابل عملكم.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> طالبوا بالأجر كتابياً، والأفضل هذا الأسبوع. اكتبوا ساعات عملكم. لا تصريح إقامة (Aufenthaltstitel) لديكم؟ عندها اذهبوا <b>أولاً</b> إلى الاستشارة.
    .why =
        من يعمل له حق في الأجر، حتى بلا عقد مكتوب (§ 611a BGB). ليس في العقد شيء عن ذلك؟ عندها يجب أن يصل الأجر في نهاية الشهر (§ 614 BGB). الحد الأدنى للأجور (Mindestlohn) يجب أن يصل على أبعد حد في آخر يوم عمل للبنوك من الشهر التالي (§ 2 MiLoG). إذا تأخر صاحب العمل في الدفع، تُضاف فوائد (§ 288 BGB). هل أجركم في العقد أعلى؟ عندها طالبوا بالأجر الأعلى.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-unpaid-months =
    حسب كلامكم ينقص أجر (Lohn) شهرين أو أكثر. <b>اذهبوا فوراً إلى الاستشارة (Beratung).</b>

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> اتصلوا اليوم أو غداً بمركز استشارة (Beratungsstelle). طالبوا بأجر كل شهر كتابياً. هل جواز سفركم عند شخص آخر؟ هل هناك تهديدات؟ قولوا ذلك في الاستشارة. عند الخطر: 110.
    .why =
        من يعمل له حق في الأجر، حتى بلا عقد مكتوب (§ 611a BGB). اكتبوا لكل شهر سطراً خاصاً. هل تعمل شركتكم لشركة أخرى؟ عندها كثيراً ما يجب على الشركة الأخرى أن تدفع الحد الأدنى للأجور (Mindestlohn) صافياً (netto) (§ 13 MiLoG). لم يبقَ لدى شركتكم مال؟ اسألوا مركز الاستشارة عن مال الإفلاس («Insolvenzgeld»، § 165 SGB III).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-unpaid-training =
    حسب كلامكم ينقص أجر التدريب المهني (Ausbildungsvergütung). على جهة التدريب (Betrieb) في الغالب أن تدفعه كل شهر.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> طالبوا بالمال كتابياً، والأفضل هذا الأسبوع. لا تتركوا التدريب. تحدثوا قبل ذلك مع مركز استشارة (Beratung).
    .why =
        في التدريب المهني في شركة يجب أن يصل المال في آخر يوم عمل من الشهر (§ 18 BBiG). وقت المدرسة المهنية (Berufsschule) مدفوع أيضاً (§ 15 BBiG). الحد الأدنى للأجور (Mindestlohn) لا يسري على المتدربين مهنياً (Azubis) (§ 22 MiLoG). لكن يوجد حد أدنى خاص لأجر التدريب (§ 17 BBiG). للتدريب في التمريض يوجد قانون خاص.

        { -lohn-text } { -lohn-senden } { -lohn-gericht-azubi }

        { -lohn-frist }

        { -lohn-sammeln } وأيضاً: عقد التدريب ودفتر التقارير (Berichtsheft).

        { -lohn-bleiben } لا توقّعوا على عقد إنهاء بالاتفاق (Aufhebungsvertrag).

        { -lohn-vorsicht }

lohn-unpaid-trial =
    كثيراً ما يكون العمل التجريبي (Probearbeit) عملاً عادياً تماماً. عندها على صاحب العمل في الغالب أن يدفع.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> اكتبوا الأيام والساعات والمهام. طالبوا بالأجر (Lohn) كتابياً.
    .why =
        المهم هو ما عملتموه فعلاً (§ 611a BGB). هل أعطاكم المدير مهاماً وأوقاتاً؟ هذا يدل على عمل عادي. في الغالب لا يجوز لأحد الاتفاق على أقل من الحد الأدنى للأجور (Mindestlohn) (§ 3 MiLoG). هل كنتم تشاهدون فقط؟ عندها اسألوا مركز الاستشارة (Beratung).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# For all who find themselves in none of the lines above: the last wage, no contract, work that is not registered.
lohn-unpaid-other =
    على صاحب العمل في الغالب أن يدفع مقابل عملكم. هذا يسري أيضاً بلا عقد، وبلا تسجيل (Anmeldung)، وبعد نهاية العمل.

    { -lohn-eilig-unten }

    هل وصلكم <b>فصل (Kündigung)</b>؟ لرفع دعوى ضده لديكم في الغالب ثلاثة أسابيع فقط (§ 4 KSchG).

    <b>الخطوة الأولى:</b> اكتبوا: الأيام، الساعات، المكان، الأسماء، الأجر (Lohn) المتفق عليه. اذهبوا بذلك إلى الاستشارة (Beratung). ثم طالبوا بالأجر كتابياً.
    .why =
        المهم هو ما عملتموه فعلاً (§ 611a BGB). الأجر الأخير بعد الفصل (Kündigung) يجب على المدير أيضاً دفعه في الغالب. لم يكن لدى المدير عمل لكم؟ عندها يوجد في الغالب أجر رغم ذلك (§ 615 BGB). هل عملكم حر (selbständig) على الورق فقط؟ عندها قد يسري الحد الأدنى للأجور (Mindestlohn) عليكم أيضاً. هل كان العمل غير مسموح؟ حتى عندها يوجد في الغالب أجر (§ 98a AufenthG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## The firm cannot pay any more

# "Insolvenz": the firm can no longer pay. The day counts for the period of § 324 SGB III.
lohn-event =
    لمال الإفلاس (Insolvenzgeld) لديكم في الغالب <b>شهران</b> فقط (§ 324 SGB III). الإفلاس (Insolvenz) يعني: الشركة لم تعد قادرة على الدفع.

    في أي يوم قررت المحكمة في ذلك؟ لم تكن هناك محكمة؟ عندها اختاروا اليوم الذي أغلقت فيه الشركة.

    لستم متأكدين؟ اختاروا أبكر يوم ممكن. لا قرار بعد؟ اضغطوا على «لا أعرف».
    .why = من هذا اليوم تبدأ المهلة.

lohn-closed =
    ربما تحصلون على مال الإفلاس (Insolvenzgeld) من وكالة العمل (Agentur für Arbeit). <b>المهلة (Frist) قصيرة: شهران بعد الإفلاس (Insolvenz)</b> (§ 324 SGB III).

    لا تعرفون اليوم؟ عندها لا تنتظروا.

    <b>الخطوة الأولى:</b> اذهبوا فوراً إلى الاستشارة (Beratung). اسألوا عن طلب Insolvenzgeld. لا تصريح إقامة (Aufenthaltstitel) لديكم؟ عندها اذهبوا أولاً إلى الاستشارة، لا إلى الوكالة (§ 87 AufenthG).
    .why =
        { -lohn-insolvenz }
        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: رسائل المحكمة أو مدير الإفلاس (Insolvenzverwalter).

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $ig-act-by (Date) - the day people should apply by, written out with its weekday
#   $ig-last-day (Date) - the last day the law allows, written out with its weekday
lohn-insolvency-running =
    قدّموا طلب مال الإفلاس (Insolvenzgeld) حتى يوم <b>{ $ig-act-by }</b>. اليوم الأخير حسب القانون: { $ig-last-day } (§ 324 SGB III).

    مال الإفلاس يعوّض في الغالب أجر (Lohn) آخر ثلاثة أشهر قبل الإفلاس (Insolvenz).

    <b>الخطوة الأولى:</b> اذهبوا فوراً إلى الاستشارة (Beratung). قدّموا الطلب إلى وكالة العمل (Agentur für Arbeit). لا تصريح إقامة (Aufenthaltstitel) لديكم؟ عندها اذهبوا أولاً إلى الاستشارة، لا إلى الوكالة (§ 87 AufenthG).
    .why =
        { -lohn-insolvenz }
        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: رسائل المحكمة أو مدير الإفلاس (Insolvenzverwalter).

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $ig-last-day (Date) - the last day the law allows, written out with its weekday
lohn-insolvency-now =
    <b>قدّموا طلب مال الإفلاس (Insolvenzgeld) اليوم.</b> اليوم الأخير هو على الأرجح <b>{ $ig-last-day }</b> (§ 324 SGB III).

    <b>الخطوة الأولى:</b> اتصلوا اليوم بوكالة العمل (Agentur für Arbeit). اسألوا: كيف يصل طلبي اليوم؟ لا تصريح إقامة (Aufenthaltstitel) لديكم؟ عندها اذهبوا اليوم أولاً إلى الاستشارة (Beratung)، لا إلى الوكالة (§ 87 AufenthG).
    .why =
        { -lohn-insolvenz }
        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: رسائل المحكمة أو مدير الإفلاس (Insolvenzverwalter).

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $ig-last-day (Date) - the last day the law allowed, written out with its weekday
lohn-insolvency-over =
    على الأرجح انتهى الشهران لمال الإفلاس (Insolvenzgeld) يوم { $ig-last-day } (§ 324 SGB III).

    <b>اسألوا رغم ذلك، اليوم.</b> ربما يُحسب يوم آخر. يمكنكم المطالبة بأجركم (Lohn) حتى بلا Insolvenzgeld.

    <b>الخطوة الأولى:</b> اذهبوا اليوم إلى الاستشارة (Beratung). خذوا معكم كل الرسائل. لا تصريح إقامة (Aufenthaltstitel) لديكم؟ عندها لا تذهبوا وحدكم إلى الوكالة أو المحكمة (§ 87 AufenthG).
    .why =
        { -lohn-insolvenz }
        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: رسائل المحكمة أو مدير الإفلاس (Insolvenzverwalter).

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Too little was paid

lohn-pay = كم أجراً استلمتم عن هذا الشهر؟ اكتبوا المبلغ <b>الإجمالي (brutto)</b>، أي قبل الضرائب والتأمين. البقشيش لا يُحسب.
    .why = كلمة «brutto» مكتوبة في كشف الراتب. المال في حسابكم هو في الغالب صافٍ (netto). لا تعرفون إلا هذا؟ اضغطوا على «لا أعرف».

# "nursing": training as a nurse has its own law (PflBG). "internship" has its own question next.
# "training-unsure": does not know when the training began, or which year of it the month was in.
lohn-work = ما نوع هذا العمل؟
    .employee = وظيفة، أيضاً Minijob أو دوام جزئي
    .training = تدريب مهني (Ausbildung) في شركة
    .training-unsure = تدريب مهني، البداية أو السنة غير واضحة
    .nursing = تدريب مهني في التمريض
    .internship = تدريب عملي (Praktikum)
    .minor = تحت 18، بلا شهادة مهنية
    .long-jobless = بطالة طويلة من قبل، والعمل جديد
    .volunteer = تطوع بلا أجر (Ehrenamt)
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

# Sectors with a minimum wage of their own. "temp-work": the firm lends its workers to other firms.
lohn-sector = في أي مجال عمل (Branche) تعملون؟
    .other = مجال آخر
    .care = الرعاية (Pflege)، ليس في مستشفى
    .cleaning = تنظيف المباني
    .temp-work = التشغيل المؤقت (Leiharbeit)
    .roofing = بناء الأسقف (Dachdecker)
    .scaffolding = تركيب السقالات (Gerüstbau)
    .painting = الدهان والطلاء (Maler)
    .electrical = حرف الكهرباء (Elektro)
    .training-staff = التدريس في دورات التأهيل
    .airport-security = أمن المطار
    .meat = صناعة اللحوم
    .unsure = لا أعرف
    .why = في بعض المجالات الحد الأدنى للأجور (Mindestlohn) أعلى. وفيها أيضاً مهل (Fristen) خاصة. هل تعملون في المطبخ أو التنظيف لدى دار رعاية؟ اختاروا «مجال آخر».

# Variables:
#   $hourly (Money) - what was paid for each hour, gross
#   $minimum (Money) - the minimum wage for each hour in that month, gross: the lowest one of the sector, or the general one
#   $should (Money) - the least that was owed for the month: hours times minimum wage
#   $missing (Money) - what is missing for the month: owed less paid
#   $month (Month) - the month worked
lohn-below =
    حسب كلامكم حصلتم على <b>{ $hourly }</b> إجمالي (brutto) في الساعة. الحد الأدنى للأجور (Mindestlohn) لشهر { $month } هو في الغالب <b>{ $minimum }</b> على الأقل.

    الصحيح عندها { $should } على الأقل. إذن ينقصكم تقريباً <b>{ $missing }</b> إجمالي.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> طالبوا بالمال كتابياً، والأفضل هذا الأسبوع.
    .why =
        لا يجوز لأحد الاتفاق على أقل من الحد الأدنى للأجور (Mindestlohn) (§§ 1, 3 MiLoG). يسري على العمل هنا، حتى لدى شركات من الخارج (§ 20 MiLoG). على بعض الناس لا يسري (§ 22 MiLoG). هل كان المبلغ صافياً (netto)؟ عندها النتيجة غير صحيحة. هل العقد أفضل؟ عندها يسري العقد. هل كُتب في طلب تصريح عملكم أجر أعلى؟ عندها يسري في الغالب ذلك الأجر (§ 98a Abs. 2a AufenthG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } مع الحد الأدنى للأجور كثيراً ما تكون مهلة كهذه غير صالحة (§ 3 MiLoG). لا تعتمدوا على ذلك.

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $hourly (Money) - what was paid for each hour, gross
#   $minimum (Money) - the minimum wage for each hour in that month, gross: the lowest one of the sector, or the general one
#   $month (Month) - the month worked
lohn-enough =
    حسب كلامكم حصلتم على <b>{ $hourly }</b> إجمالي (brutto) في الساعة. أقل حد أدنى للأجور (Mindestlohn) نعرفه لشهر { $month } هو <b>{ $minimum }</b>. يبدو أن أجركم ليس أقل منه.

    رغم ذلك قد ينقص جزء من الأجر. للعمل الذي يحتاج إلى شهادة مهنية كثيراً ما يسري مبلغ أعلى.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> قارنوا العقد وقائمة الساعات وكشف الراتب (Lohnabrechnung). اطلبوا فحص كل شيء.
    .why =
        هل في العقد أو الاتفاق الجماعي (Tarifvertrag) أجر أعلى؟ عندها يسري الأجر الأعلى. في بعض المجالات يسري حد أدنى أعلى (§ 1 Abs. 3 MiLoG). لا تعرفون مجال عملكم (Branche)؟ عندها اسألوا مركز الاستشارة (Beratung). الساعات الإضافية (Überstunden) والتنقل والعمل الليلي قد تُحسب زيادة. هل حسبتم كل الساعات؟ هل كُتب في طلب تصريح عملكم أجر أعلى؟ عندها يسري في الغالب ذلك الأجر (§ 98a Abs. 2a AufenthG).

        هل ينقص شيء؟ عندها اكتبوا. { -lohn-text } { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $month (Month) - the month worked; no minimum wage is known for it
lohn-no-figure =
    لا نعرف الحد الأدنى للأجور (Mindestlohn) لشهر <b>{ $month }</b>. لذلك لا نحسب هنا.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> اسألوا مركز استشارة (Beratungsstelle) عن المبلغ لهذا الشهر. طالبوا بالأجر الناقص كتابياً رغم ذلك.
    .why =
        الحد الأدنى للأجور (Mindestlohn) يتغير كثيراً. يُحسب مبلغ الشهر الذي عملتم فيه (§ 1 MiLoG). مبلغ من سنة أخرى يكون خطأ. الأجر في عقدكم يسري أيضاً إذا كان أعلى.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## What someone does not know

lohn-no-month =
    دون معرفة الشهر لا نستطيع حساب شيء. رغم ذلك يمكنكم فعل شيء.

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> اكتبوا كل الأيام التي تتذكرونها. انظروا في رسائل الدردشة والصور وكشوف الحساب البنكي. اذهبوا قريباً إلى الاستشارة (Beratung).
    .why =
        من يعمل له حق في الأجر، حتى بلا عقد مكتوب (§ 611a BGB). الحد الأدنى للأجور (Mindestlohn) يسري على معظم الوظائف (§§ 1, 22 MiLoG). مبلغه يتعلق بشهر العمل. عرفتم الشهر لاحقاً؟ عندها ابدؤوا هنا من جديد.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-pay-unknown =
    دون معرفة المبلغ لا نستطيع الحساب. أدناه الحد الأدنى للأجور (Mindestlohn) في الساعة، إذا كنا نعرفه.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> اطلبوا كتابياً كشف راتب (Lohnabrechnung). اكتبوا كم من المال حصلتم عليه ومتى.
    .why =
        مع كل دفعة يجب أن تحصلوا على كشف راتب (Lohnabrechnung) (§ 108 GewO). فقط إذا لم يتغير شيء، فالكشف الجديد ليس ضرورياً. هناك مكتوب «brutto» (إجمالي). كشوف الحساب البنكي والإيصالات تساعد أيضاً. للحد الأدنى للأجور (Mindestlohn) استثناءات (§ 22 MiLoG): المتدربون مهنياً، كثير من التدريبات العملية (Praktikum)، العمل التطوعي، تحت 18 بلا شهادة مهنية، العاطلون لمدة طويلة من قبل.

        { -lohn-text } { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-hours-unknown =
    دون معرفة الساعات لا نستطيع الحساب. أدناه الحد الأدنى للأجور (Mindestlohn) في الساعة، إذا كنا نعرفه.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> اكتبوا ساعات عملكم. لكل يوم: التاريخ، البداية، النهاية، الاستراحة، المكان، الشهود. من اليوم اكتبوا كل يوم.
    .why =
        هكذا تجدون الساعات القديمة: جدول الدوام، الدردشة، الصور، التذاكر، الموقع في الهاتف. اسألوا الزميلات والزملاء. اسألوا صاحب العمل عن تسجيل وقت العمل (Zeiterfassung). في Minijob وفي بعض المجالات يجب عليه كتابة الساعات (§ 17 MiLoG). في البيوت الخاصة لا ينطبق هذا على Minijob.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Exceptions from the minimum wage (§ 22 MiLoG)

lohn-internship-required =
    في التدريب العملي الإلزامي (Pflichtpraktikum) لا يسري الحد الأدنى للأجور (Mindestlohn) في الغالب. ولا يسري أيضاً في التأهيل التمهيدي (Einstiegsqualifizierung, EQ). لكن المال الموعود يجب على الشركة في الغالب دفعه.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> اقرؤوا عقدكم. اكتبوا ماذا تعملون فعلاً.
    .why =
        إلزامي يعني: المدرسة أو الجامعة أو التدريب المهني (Ausbildung) يطلب هذا التدريب العملي (§ 22 MiLoG). هل تتعلمون القليل وتعملون مثل الجميع؟ عندها قد يسري الحد الأدنى للأجور رغم ذلك. اطلبوا فحص ذلك. هل ينقص مال موعود؟ عندها طالبوا به كتابياً.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } وأيضاً: قواعد المدرسة أو الجامعة.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-internship-long =
    تدريب عملي (Praktikum) طوعي وأطول من ثلاثة أشهر؟ عندها يسري الحد الأدنى للأجور (Mindestlohn) في الغالب من أول يوم.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> احسبوا: الساعات × الحد الأدنى للأجور. المبلغ مكتوب أدناه، إذا كنا نعرفه. هل حصلتم على أقل؟ عندها طالبوا بالباقي كتابياً.
    .why =
        يسري الحد الأدنى للأجور عندها على كل الساعات، حتى في أول ثلاثة أشهر (§ 22 MiLoG). ويسري في الغالب أيضاً إذا كنتم تعملون فعلاً مثل الجميع. كلمة «Praktikum» في العقد لا تقرر. يجب أن تكون القواعد مكتوبة قبل البداية (§ 2 NachwG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-internship-check =
    هل يوجد حد أدنى للأجور (Mindestlohn)؟ هذا يتعلق بنوع التدريب العملي (Praktikum). اطلبوا فحص ذلك.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> اكتبوا المدة والساعات والمهام. اذهبوا بذلك إلى الاستشارة (Beratung). طالبوا بالمال الناقص قريباً وكتابياً.
    .why =
        في الغالب بلا حد أدنى للأجور: التدريب الإلزامي (Pflichtpraktikum)، التأهيل التمهيدي (Einstiegsqualifizierung)، تدريب للتعرف على مهنة حتى ثلاثة أشهر (§ 22 MiLoG). وأيضاً تدريب بجانب التدريب المهني أو الدراسة الجامعية حتى ثلاثة أشهر، مرة واحدة لكل شركة. في الغالب مع حد أدنى من أول يوم: تدريب طوعي وأطول من ثلاثة أشهر. وكذلك إذا كنتم تعملون فعلاً مثل الجميع. وإلا كثيراً ما توجد مكافأة مناسبة („angemessene Vergütung“): مال يناسب العمل (§ 26 BBiG).

        { -lohn-text } { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-minor =
    تحت سن 18 وبلا شهادة مهنية لا يسري الحد الأدنى للأجور (Mindestlohn). لكن الأجر المتفق عليه يسري.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> اذهبوا مع الوالدين أو الوصي (Vormund) إلى الاستشارة (Beratung). اكتبوا كل الساعات.
    .why =
        هذا الاستثناء مكتوب في § 22 MiLoG. هل لديكم شهادة مهنية؟ عندها يسري الحد الأدنى للأجور في الغالب عليكم أيضاً. للشباب (Jugendliche) توجد أيضاً أوقات عمل خاصة.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-long-jobless =
    في أول ستة أشهر من العمل بعد بطالة طويلة لا يسري الحد الأدنى للأجور (Mindestlohn) في الغالب. بعدها يسري.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> تأكدوا: متى بدأ العمل؟ الأجر المتفق عليه يسري رغم ذلك.
    .why =
        هذا الاستثناء مكتوب في § 22 MiLoG. يسري فقط إذا كنتم مباشرة قبل هذا العمل عاطلين لمدة طويلة („langzeitarbeitslos“). ليس كل وقت طويل بلا عمل يُحسب. اطلبوا فحص ذلك. هل مرت الأشهر الستة؟ عندها ابدؤوا من جديد واختاروا «وظيفة».

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } وأيضاً: رسائل وكالة العمل (Arbeitsagentur) أو Jobcenter.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-volunteer =
    في العمل التطوعي الحقيقي (Ehrenamt) لا يسري الحد الأدنى للأجور (Mindestlohn). أحياناً يكون العمل عادياً، واسمه فقط «Ehrenamt».

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> اكتبوا الساعات والمهام والمال. اطلبوا فحص ذلك.
    .why =
        هذا الاستثناء مكتوب في § 22 MiLoG. المهم ليس الاسم، بل العمل الحقيقي (§ 611a BGB). هل يحدد المدير أوقاتاً ومهام ثابتة؟ عندها قد يكون عملاً عادياً. هل أنتم في FSJ أو Bundesfreiwilligendienst (خدمة تطوعية)؟ اسألوا مركز الاستشارة (Beratung) عن القواعد. مصروف الجيب الموعود يمكنكم المطالبة به كتابياً.

        { -lohn-text } { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-self-employed =
    ربما عملكم حر (selbständig) على الورق فقط. عندها يسري الحد الأدنى للأجور (Mindestlohn) في الغالب.

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> اذهبوا أولاً إلى الاستشارة (Beratung). لا تبلّغوا أي دائرة رسمية بشيء قبل ذلك. اكتبوا الساعات والمهام.
    .why =
        هل يقول لكم مدير ماذا تعملون؟ هل أنتم جزء ثابت من الشركة؟ عندها أنتم في الغالب موظفون (Arbeitnehmer) (§ 611a BGB, § 7 SGB IV). الورقة لا تقرر. العلامات: أوقات ثابتة، مدير، أدوات الشركة، العمل لشركة واحدة فقط. هيئة التأمين التقاعدي (Deutsche Rentenversicherung Bund) يمكنها فحص ذلك (§ 7a SGB IV). كثيراً ما يحتاج العمل الحر إلى تصريح خاص. هل عملكم حر فعلاً؟ عندها طالبوا بدفع فاتورتكم.

        { -lohn-text } { -lohn-senden }

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
    .why = الحد الأدنى لأجر التدريب يتعلق بسنة البداية. لستم متأكدين؟ ارجعوا واختاروا «البداية أو السنة غير واضحة».

lohn-training-year = في أي سنة من التدريب المهني (Ausbildung) كنتم في هذا الشهر؟
    .first = في السنة الأولى
    .second = في السنة الثانية
    .third = في السنة الثالثة
    .fourth = في السنة الرابعة
    .why = لستم متأكدين؟ ارجعوا مرتين واختاروا «البداية أو السنة غير واضحة».

# Variables:
#   $minimum (Money) - the least pay of the month in this year of training, gross
#   $missing (Money) - what is missing for the month: least pay less paid
lohn-training-below =
    حسب كلامكم أجر تدريبكم (Ausbildungsvergütung) أقل من اللازم على الأرجح. الصحيح في الغالب <b>{ $minimum }</b> إجمالي (brutto) في الشهر على الأقل.

    ينقصكم تقريباً <b>{ $missing }</b> إجمالي.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> طالبوا بالمال كتابياً، والأفضل هذا الأسبوع. لا تتركوا التدريب.
    .why =
        الحد الأدنى لأجر التدريب مكتوب في § 17 BBiG. وهو يرتفع مع كل سنة تدريب. هل يوجد اتفاق جماعي (Tarifvertrag) للمجال؟ عندها قد يكون الصحيح أكثر: يجوز أن يقل أجركم عنه بنسبة 20 % على الأكثر. هل كان المبلغ صافياً (netto)؟ عندها النتيجة غير صحيحة. الساعات الإضافية (Überstunden) تُحسب زيادة (§ 17 Abs. 7 BBiG). الغرامات في العقد (Vertragsstrafen) ممنوعة (§ 12 BBiG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht-azubi }

        { -lohn-frist }

        { -lohn-sammeln } وأيضاً: عقد التدريب.

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $minimum (Money) - the least pay of the month in this year of training, gross
lohn-training-enough =
    الحد الأدنى لأجر التدريب (Mindestvergütung) في الغالب <b>{ $minimum }</b> إجمالي (brutto) في الشهر. حسب كلامكم لا تحصلون على أقل منه.

    رغم ذلك قد ينقص مال.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> قارنوا العقد وكشف الراتب (Lohnabrechnung). اسألوا النقابة (Gewerkschaft) عن الاتفاق الجماعي (Tarifvertrag).
    .why =
        الحد الأدنى لأجر التدريب مكتوب في § 17 BBiG. المبلغ في العقد يسري إذا كان أعلى. هل يوجد اتفاق جماعي (Tarifvertrag) للمجال؟ عندها يجوز أن يقل أجركم عنه بنسبة 20 % على الأكثر. المدرسة المهنية (Berufsschule) وقت مدفوع (§ 15 BBiG). الساعات الإضافية (Überstunden) تُحسب زيادة (§ 17 Abs. 7 BBiG). الأدوات والكتب مجانية (§ 14 BBiG).

        هل ينقص شيء؟ عندها اكتبوا.
        { -lohn-text } { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln } وأيضاً: عقد التدريب.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-training-no-figure =
    لا نعرف الحد الأدنى لأجر التدريب (Mindestvergütung) لهذه البداية. لذلك لا نحسب هنا.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> اسألوا الغرفة المهنية (Kammer: IHK, HWK) أو النقابة (Gewerkschaft) أو مركز استشارة (Beratungsstelle) عن المبلغ. لا تتركوا التدريب (Ausbildung).
    .why =
        الحد الأدنى لأجر التدريب مكتوب في § 17 BBiG. تُحسب السنة التي بدأ فيها التدريب. مبلغ من سنة أخرى يكون خطأ. يجوز أن يقل أجركم عن الاتفاق الجماعي (Tarifvertrag) للمجال بنسبة 20 % على الأكثر. عقدكم يسري إذا كان يعد بأكثر.

        { -lohn-text } { -lohn-senden } { -lohn-gericht-azubi }

        { -lohn-frist }

        { -lohn-sammeln } وأيضاً: عقد التدريب.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-training-unknown =
    دون معرفة البداية وسنة التدريب لا نستطيع الحساب. لكن يوجد في الغالب حد أدنى لأجر التدريب (Mindestvergütung) رغم ذلك.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> ابحثوا عن تاريخ البداية في عقد التدريب (Ausbildungsvertrag). ثم ابدؤوا هنا من جديد. لا عقد لديكم؟ اسألوا الغرفة المهنية (Kammer: IHK, HWK) أو مركز استشارة (Beratungsstelle). لا تتركوا التدريب.
    .why =
        الحد الأدنى لأجر التدريب مكتوب في § 17 BBiG. تُحسب السنة التي بدأ فيها التدريب. وهو يرتفع مع كل سنة تدريب. يجوز أن يقل أجركم عن الاتفاق الجماعي (Tarifvertrag) للمجال بنسبة 20 % على الأكثر. عقدكم يسري إذا كان يعد بأكثر. أهم القواعد يجب أن تحصلوا عليها مكتوبة نصاً (Textform) قبل البداية (§ 11 BBiG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht-azubi }

        { -lohn-frist }

        { -lohn-sammeln } وأيضاً: عقد التدريب وشهادات المدرسة المهنية (Berufsschule).

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-nursing =
    للتدريب المهني في التمريض (Pflegeausbildung) قانون خاص (PflBG). لا نستطيع هنا فحص المبلغ الصحيح.

    { -lohn-eilig-unten }

    <b>الخطوة الأولى:</b> قارنوا العقد وكشف الراتب (Lohnabrechnung). اسألوا النقابة (Gewerkschaft) أو مركز استشارة (Beratungsstelle). لا تتركوا التدريب.
    .why =
        الحد الأدنى للأجور (Mindestlohn) لا يسري في الغالب على المتدربين مهنياً (Azubis) (§ 22 MiLoG). اسألوا عن اتفاق جماعي (Tarifvertrag). قد يُكتب فيه مال أكثر مما في عقدكم. هل تحصلون على أقل مما في العقد؟ عندها طالبوا بالباقي.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } وأيضاً: عقد التدريب.

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Overtime

# "Überstunden": hours beyond the agreed working time.
lohn-overtime =
    من كان يعرف بساعاتكم الإضافية (Überstunden)؟

    الساعات الإضافية هي الساعات فوق الوقت المتفق عليه.
    .ordered = المدير طلبها
    .known = المدير كان يعرف بها
    .nobody = لم يعرف بها أحد
    .training = أنا في تدريب مهني (Ausbildung)
    .unsure = لا أعرف
    .why = للساعات الإضافية تحتاجون في الغالب إلى أدلة.

lohn-overtime-owed =
    مقابل ساعات إضافية (Überstunden) كهذه، على صاحب العمل في الغالب أن يعطيكم مالاً أو وقتاً حراً.

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> اكتبوا كل ساعة إضافية: اليوم، البداية، النهاية، الاستراحة، العمل، من أرادها. ثم طالبوا بها كتابياً، والأفضل هذا الأسبوع.
    .why =
        مال أم وقت حر؟ هذا يقوله في الغالب العقد. الساعات الإضافية يجب أن تُذكر في شروط عملكم المكتوبة (§ 2 NachwG). الزيادة على أجر الساعة توجد في الغالب فقط إذا اتفقتم عليها.

        <b>الأدلة:</b> على الشركة تسجيل وقت العمل (§ 3 ArbSchG, BAG 1 ABR 22/21). الوقت فوق ثماني ساعات في اليوم يجب أن تحتفظ بتسجيله سنتين (§ 16 ArbZG). مع الساعات الإضافية أيضاً يسري في الغالب على الأقل الحد الأدنى للأجور (Mindestlohn) (§ 1 MiLoG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-overtime-unproven =
    الساعات الإضافية (Überstunden) عليكم في الغالب إثباتها. كثيراً ما يكون هذا ممكناً لاحقاً أيضاً.

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> ابحثوا عن آثار: جداول الدوام، الدردشة، الصور، التذاكر، الموقع في الهاتف. من رأى أنكم تعملون وقتاً أطول؟ اذهبوا بالقائمة إلى الاستشارة (Beratung).
    .why =
        عليكم في الغالب أن تبيّنوا: متى كان ذلك، ومن طلبه أو سكت عنه؟ سكت عنه يعني: المدير رأى ذلك ولم يقل شيئاً. هل كان إنجاز العمل في الوقت العادي غير ممكن أصلاً؟ اكتبوا ذلك أيضاً.

        اسألوا عن تسجيل وقت العمل (Zeiterfassung): هو واجب (§ 3 ArbSchG, BAG 1 ABR 22/21). اكتبوا للمدير من الآن رسالة كل مرة قبل أن تبقوا وقتاً أطول. مع الساعات الإضافية أيضاً يسري في الغالب على الأقل الحد الأدنى للأجور (Mindestlohn) (§ 1 MiLoG). للحساب ابدؤوا من جديد واختاروا «الأجر أقل من اللازم».

        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-overtime-training =
    في التدريب المهني (Ausbildung) لكم مقابل الساعات الإضافية (Überstunden) مال زائد أو وقت حر (§ 17 Abs. 7 BBiG).

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> اكتبوا كل ساعة إضافية: اليوم، البداية، النهاية، الاستراحة، المهمة. ثم طالبوا بها كتابياً. لا تتركوا التدريب.
    .why =
        المدرسة المهنية (Berufsschule) وقت مدفوع أيضاً (§ 15 BBiG). هل أنتم تحت 18؟ عندها المسموح في الغالب ثماني ساعات فقط في اليوم و 40 في الأسبوع (JArbSchG). للتدريب في التمريض (Pflegeausbildung) يوجد قانون خاص.

        { -lohn-text } { -lohn-senden } { -lohn-gericht-azubi }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: عقد التدريب ودفتر التقارير (Berichtsheft).

        { -lohn-bleiben } لا توقّعوا على عقد إنهاء بالاتفاق (Aufhebungsvertrag).

        { -lohn-vorsicht }

## Deductions

lohn-deduction = مقابل ماذا خصمت الشركة المال؟
    .tax = ضرائب أو تأمين (Versicherung)
    .housing = إيجار أو طعام أو تنقل
    .damage = خطأ أو ضرر أو صندوق النقود أو غرامة
    .equipment = ملابس أو معدات حماية أو أدوات
    .fee = وساطة أو فيزا أو طيران أو دورة
    .debt = سلفة أو قرض أو مبلغ ضمان (Kaution)
    .cash-back = يطلبون أن أعيد مالاً نقداً
    .hours = تنقص ساعات
    .unsure = لا أعرف

lohn-deducted-tax =
    الضرائب والتأمين يجوز لصاحب العمل خصمها. لكن الخصم يجب أن يكون صحيحاً.

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> اطلبوا كشف الراتب (Lohnabrechnung). اسألوا صندوق التأمين الصحي (Krankenkasse) هل أنتم مسجلون. لا تصريح إقامة (Aufenthaltstitel) لديكم؟ عندها اسألوا أولاً مركز الاستشارة (Beratung).
    .why =
        في كشف الراتب (Lohnabrechnung) يجب أن يُكتب كل خصم (§ 108 GewO). هل نسي المدير اشتراكات؟ عندها يجوز له خصمها فقط في الدفعات الثلاث التالية. بعد ذلك فقط إذا لم يكن الذنب ذنبه (§ 28g SGB IV). هل يخصم اشتراكات ولا يدفع للصندوق شيئاً؟ عندها اذهبوا فوراً إلى الاستشارة (Beratung).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-housing =
    الإيجار والطعام يجوز لصاحب العمل خصمهما فقط إذا اتفقتم على ذلك. جزء من الأجر (Lohn) محمي.

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> اعترضوا كتابياً. اطلبوا فحص العقد. لا تتركوا السكن بلا استشارة (Beratung).

    هل يطردكم أحد من السكن أو يغيّر القفل؟ اتصلوا بالرقم <b>110</b>. لا تصريح إقامة (Aufenthaltstitel) لديكم، ولستم الآن في خطر؟ عندها اذهبوا أولاً إلى الاستشارة.
    .why =
        الجزء المحمي يجب أن يُدفع مالاً (§ 107 GewO, § 394 BGB). الإيجار المرتفع جداً قد يكون ممنوعاً (§ 138 BGB). نهاية العمل لا تنهي عقد الإيجار تلقائياً.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: عقد الإيجار وصور الغرفة.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-damage =
    تدفعون عن الضرر فقط إذا كان الذنب ذنبكم. صاحب العمل يجب أن يثبت هذا الذنب.

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> لا توقّعوا على شيء. اعترضوا كتابياً. اكتبوا ماذا حدث.
    .why =
        هذا مكتوب في § 619a BGB. في الأخطاء الصغيرة لا تدفعون شيئاً في الغالب. هذا ينطبق أيضاً على المال في صندوق النقود. في التدريب المهني (Ausbildung) الغرامات في العقد (Vertragsstrafen) ممنوعة (§ 12 BBiG). الغرامات الأخرى: اطلبوا فحصها.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: صور الضرر.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-equipment =
    ملابس الحماية ووسائل السلامة الأخرى في العمل (Arbeitsschutz) يجب أن يدفعها صاحب العمل بنفسه.

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> اعترضوا على الخصم كتابياً. احتفظوا بكشف الراتب (Lohnabrechnung).
    .why =
        تكاليف السلامة في العمل (Arbeitsschutz) لا يجوز له تحميلها لكم (§ 3 Abs. 3 ArbSchG). في التدريب المهني (Ausbildung) الأدوات والكتب مجانية (§ 14 BBiG). ملابس أخرى: اطلبوا فحص العقد. جزء من الأجر يبقى محمياً (§ 394 BGB).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: صور وإيصالات.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-fee =
    كثيراً ما تكون تكاليف كهذه ممنوعة، أو يوجد لها حد. هذا ينطبق أيضاً إذا طلبوا منكم الدفع مقدماً. <b>اذهبوا قريباً إلى الاستشارة (Beratung).</b>

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> لا تدفعوا شيئاً ولا توقّعوا على شيء بعد الآن بلا استشارة. هل جواز سفركم عند شخص آخر؟ هل هناك تهديدات؟ قولوا ذلك في الاستشارة. عند الخطر: 110.
    .why =
        الوساطة (Vermittlung) لها ثمن فقط إذا حصلتم على الوظيفة، وفقط مع عقد مكتوب. يوجد حد أعلى للثمن (§ 296 SGB III). للتدريب المهني (Ausbildung) و Minijob هي مجانية. يجب أن تعود أوراقكم إليكم (§ 298 SGB III).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: العقد والإيصالات.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-debt =
    هل عليكم ديون للمدير؟ لا يجوز له ببساطة خصمها من الأجر (Lohn) كله. جزء من الأجر محمي.

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> اكتبوا: ماذا أخذتم وماذا أعدتم؟ اذهبوا إلى الاستشارة (Beratung). هل يجب أن تعملوا لسداد ديون؟ هل جواز سفركم عند شخص آخر؟ قولوا ذلك في الاستشارة. عند الخطر: 110.
    .why =
        من الجزء المحمي لا يجوز له في الغالب خصم شيء (§ 394 BGB, § 850c ZPO). السلفة (Vorschuss) يجب أن تُكتب في كشف الراتب (Lohnabrechnung) (§ 108 GewO). هل خصموا سلفة أو مبلغ ضمان (Kaution)؟ اطلبوا فحص ذلك. لا يجوز لأحد إجباركم على العمل بسبب ديون.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: عقد القرض والإيصالات.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-back =
    في الغالب لا يجوز للمدير أن يطلب إعادة الأجر (Lohn). أجركم ملك لكم.

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> اكتبوا تاريخ ومبلغ ومكان كل مرة أعدتم فيها مالاً. اذهبوا إلى الاستشارة (Beratung) قبل الكلام مع المدير. هل هناك تهديدات؟ عند الخطر: 110.
    .why =
        لا يمكن في الغالب التنازل عن الحد الأدنى للأجور (Mindestlohn) (§ 3 MiLoG). هذا مسموح فقط في صلح أمام المحكمة (Vergleich). المال الذي أعدتموه يمكنكم في الغالب المطالبة به. افعلوا ذلك مع مركز الاستشارة.

        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } مهم: من رأى ذلك؟

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-hours =
    الساعات التي عملتموها يجب على صاحب العمل دفعها في الغالب. الاستراحة يجوز لصاحب العمل خصمها فقط إذا استرحتم فعلاً.

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> قارنوا قائمة الساعات التي كتبتموها مع كشف الراتب (Lohnabrechnung). طالبوا بالساعات الناقصة كتابياً.
    .why =
        هل أرسلكم المدير إلى البيت؟ عندها تحصلون في الغالب على الأجر رغم ذلك (§ 615 BGB). للساعات الإضافية (Überstunden) تحتاجون إلى أدلة: من طلبها أو عرف بها؟ أجر الساعة لا يجوز أن يقل عن الحد الأدنى للأجور (Mindestlohn) (§ 1 MiLoG). احسبوا ذلك: ابدؤوا من جديد واختاروا «الأجر أقل من اللازم».

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-unsure =
    على صاحب العمل أن يبيّن لكم ماذا يخصم.

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> اطلبوا كتابياً كشف راتب (Lohnabrechnung). اعرضوه على مركز استشارة (Beratungsstelle).
    .why =
        مع كل دفعة يجب إعطاء كشف راتب (Lohnabrechnung) (§ 108 GewO). فقط إذا لم يتغير شيء، فالكشف الجديد ليس ضرورياً. المسموح هو الضرائب والتأمين. الخصومات الأخرى تحتاج في الغالب إلى سبب في العقد. جزء من الأجر يبقى محمياً (§ 394 BGB).

        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## The payslip

# "Lohnabrechnung" or "Abrechnung": the payslip.
lohn-payslip =
    ما مشكلة كشف الراتب (Lohnabrechnung)؟ هو الورقة التي تشرح أجركم.
    .none = لا أحصل على كشف
    .read = لا أفهمه
    .wrong = الساعات أو الأجر خطأ
    .deduction = فيه خصم لا أعرفه
    .account = في الحساب البنكي مال أقل
    .unsure = لا أعرف

lohn-payslip-none =
    مع كل دفعة يجب في الغالب أن تحصلوا على كشف راتب (Lohnabrechnung) (§ 108 GewO).

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> اطلبوا كشف الراتب كتابياً. اكتبوا كل دفعة: التاريخ، المبلغ، الساعات. وقّعوا فقط على ما استلمتموه فعلاً.
    .why =
        كشف الراتب يأتي نصاً مكتوباً (Textform)، أي بالإيميل أيضاً (§ 108 GewO). وهو يبيّن المدة والأجر وكل الخصومات والسلف. فقط إذا لم يتغير شيء، فالكشف الجديد ليس ضرورياً. لا يأتي كشف أبداً؟ عندها ربما أنتم غير مسجلين (angemeldet). هذا يعرفه في الغالب صندوق التأمين الصحي (Krankenkasse). بلا تصريح إقامة (Aufenthaltstitel) اسألوا أولاً مركز الاستشارة.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# The lines of a German payslip, in the order in which they usually stand.
lohn-payslip-read =
    <b>Brutto</b> (الإجمالي) هو أجركم قبل الخصم. <b>Netto</b> (الصافي) هو الباقي.

    <b>تأكدوا سطراً سطراً:</b>
    • الاسم، الشركة، الشهر
    • الساعات وأجر الساعة (Stundenlohn)
    • الساعات الإضافية (Überstunden)، الزيادات، الإجازة
    • الإجمالي (Brutto)
    • ضريبة الأجر (Lohnsteuer)
    • الاشتراكات (Beiträge): تأمين الصحة والرعاية والتقاعد والبطالة
    • خصومات أخرى (Abzüge)، سلفة
    • الصافي (Netto) والمبلغ المدفوع (Auszahlung)

    <b>الخطوة الأولى:</b> قارنوا مع العقد وقائمة الساعات والحساب. يوجد خطأ؟ اعترضوا قريباً كتابياً: كثيراً ما توجد في العقد مهلة (Frist) قصيرة، غالباً ثلاثة أشهر.
    .why =
        كشف الراتب (Lohnabrechnung) يجب أن يبيّن المدة والأجر والخصومات والسلف (§ 108 GewO). يجوز للشركة في الغالب خصم الضريبة والاشتراكات فقط. كل شيء آخر يحتاج في الغالب إلى سبب في العقد. جزء من الأجر يبقى محمياً (§ 394 BGB).

        <b>الاشتراكات (Beiträge)</b> تذهب إلى التأمينات، مثلاً للطبيب والتقاعد. في Minijob تدفعون في الغالب التقاعد على الأكثر (§ 6 Abs. 1b SGB VI). هل تكسبون أكثر بقليل؟ عندها اشتراكاتكم أقل (§ 20 SGB IV).

        <b>علامات تحذير:</b> ساعات أقل من الحقيقة، جزء نقداً، خصم بلا اسم. هل كُتبت اشتراكات؟ اسألوا صندوق التأمين الصحي (Krankenkasse) هل أنتم مسجلون. بلا تصريح إقامة (Aufenthaltstitel) اسألوا أولاً مركز الاستشارة.

        { -lohn-text } احتفظوا بكل كشف راتب.

        { -lohn-frist } { -lohn-jahre }

        { -lohn-vorsicht }

lohn-payslip-wrong =
    كشف الراتب (Lohnabrechnung) يجب أن يبيّن ما عملتموه فعلاً. الأجر الناقص يجب على الشركة في الغالب دفعه رغم ذلك.

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> قارنوا قائمة ساعاتكم مع كشف الراتب. طالبوا كتابياً بالأجر الناقص وبكشف صحيح. لا توقّعوا على شيء غير صحيح.
    .why =
        المهم هو العمل الحقيقي، لا الورقة (§ 611a BGB). والاستراحة يجوز للشركة خصمها فقط إذا استرحتم فعلاً. في كل ساعة يسري على الأقل الحد الأدنى للأجور (Mindestlohn) (§ 1 MiLoG). للحساب ابدؤوا من جديد واختاروا «الأجر أقل من اللازم». هل كُتبت ساعات أقل والباقي يأتي نقداً؟ عندها اسألوا أولاً مركز الاستشارة.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-payslip-account =
    إلى الحساب يصل <b>Netto</b> (الصافي). هو الأجر بعد كل الخصومات. هل يصل أقل من المبلغ عند «Auszahlung» (المبلغ المدفوع)؟ عندها طالبوا بالباقي.

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> قارنوا «Auszahlung» مع كشف الحساب البنكي. ابحثوا عن خصم مثل سلفة أو إيجار أو حجز (Pfändung). طالبوا بالباقي كتابياً.
    .why =
        الخصومات والسلف يجب أن تُكتب في كشف الراتب (§ 108 GewO). ما ليس مكتوباً هناك لا يجوز في الغالب أن ينقص. الجزء المحمي من الأجر يجب على الشركة دفعه مالاً (§ 107 GewO, § 394 BGB). هل يطلبون أن تعيدوا مالاً نقداً؟ عندها اذهبوا أولاً إلى الاستشارة (Beratung). الحجز (Pfändung) يعني: المال يذهب إلى شخص أو جهة لها دين عليكم.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

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
    الدفع نقداً ليس ممنوعاً. لكن يجب أن تحصلوا على كشف راتب (Lohnabrechnung).

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> اطلبوا كشف الراتب كتابياً. اكتبوا كل دفعة: التاريخ، المبلغ، الساعات، الشهود. وقّعوا فقط على ما استلمتموه فعلاً.
    .why =
        مع كل دفعة يجب إعطاء كشف راتب (Lohnabrechnung) (§ 108 GewO). فقط إذا لم يتغير شيء، فالكشف الجديد ليس ضرورياً. الحد الأدنى للأجور (Mindestlohn) يسري عند الدفع نقداً أيضاً (§ 1 MiLoG). للحساب ابدؤوا من جديد واختاروا «الأجر أقل من اللازم».

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-undeclared =
    حتى بلا تسجيل (Anmeldung) على صاحب العمل في الغالب أن يدفع مقابل عملكم.

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> اذهبوا أولاً إلى الاستشارة (Beratung). لا تتصلوا بعد بالجمارك (Zoll) أو بدائرة رسمية. اكتبوا الساعات والأماكن والأسماء والدفعات.
    .why =
        المهم هو العمل الحقيقي، لا الورقة (§ 611a BGB). هل لا يدفع المدير الضرائب والاشتراكات؟ عندها يحسب التأمين الاجتماعي في الغالب هكذا: كان أجركم صافياً (netto) (§ 14 Abs. 2 SGB IV). في حادث العمل أنتم مؤمَّنون رغم ذلك (§ 7 Abs. 2 SGB VII). هل عملت شركتكم لشركة أخرى؟ عندها كثيراً ما يجب على الشركة الأخرى أيضاً أن تدفع الحد الأدنى للأجور (Mindestlohn) (§ 13 MiLoG).

        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: صور وأرقام السيارات.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-no-permit =
    حتى بلا تصريح عمل (Arbeitserlaubnis) يحق لكم الأجر (Lohn) في الغالب. <b>اذهبوا اليوم إلى الاستشارة (Beratung).</b>

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> لا تذهبوا وحدكم إلى الجمارك (Zoll) أو الشرطة (Polizei) أو دائرة رسمية أو محكمة. اكتبوا الساعات والأماكن والأسماء والدفعات. عند الخطر: 110.
    .why =
        على صاحب العمل دفع الأجر المعتاد (§ 98a AufenthG). القانون يفترض: عملتم ثلاثة أشهر. كثيراً ما يجب أن تدفع أيضاً الشركات التي تعمل شركتكم لها. لكن هذا العمل غير مسموح لكم أيضاً. اسألوا مركز الاستشارة هل تتوقفون وكيف. الحادث مؤمَّن عليه رغم ذلك (§ 7 Abs. 2 SGB VII). المهل (Fristen) تمضي الآن أيضاً.

        { -lohn-text } لا ترسلوا الرسالة قبل الاستشارة. لا تستقيلوا ولا توقّعوا على شيء قبلها.

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } وأيضاً: صور وأرقام السيارات.

        { -lohn-vorsicht }

lohn-cash-unsure =
    هل أنتم مسجّلون؟ هذا يعرفه في الغالب صندوق التأمين الصحي (Krankenkasse). الأجر (Lohn) يحق لكم في الغالب في كل الأحوال.

    { -lohn-eilig }

    <b>الخطوة الأولى:</b> لا تصريح إقامة (Aufenthaltstitel) لديكم أو العمل غير مسموح؟ عندها اسألوا أولاً مركز الاستشارة (Beratung). إذا كان هذا لا ينطبق عليكم: اطلبوا إثباتاً من صندوق التأمين الصحي.
    .why =
        على صاحب العمل تسجيلكم في صندوق التأمين الصحي (Krankenkasse) (§ 28a SGB IV). مع كل دفعة يجب في الغالب إعطاء كشف راتب (Lohnabrechnung) (§ 108 GewO). الدفع نقداً ليس ممنوعاً. لكن اطلبوا إيصالاً (Quittung).

        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Something else

lohn-other =
    الأفضل لهذا هو مركز استشارة (Beratungsstelle). <b>طالبوا بالمال الناقص رغم ذلك قريباً وكتابياً.</b>

    { -lohn-eilig }

    <b>عقد جديد بأجر أقل؟</b> لا توقّعوا عليه بلا استشارة. هل جاء مع فصل (Kündigung)؟ عندها لديكم ثلاثة أسابيع على الأكثر للجواب ولرفع الدعوى (§§ 2, 4 KSchG).

    <b>الخطوة الأولى:</b> اكتبوا ما ينقص: الشهر، الساعات، المبلغ. اذهبوا بذلك إلى الاستشارة.
    .why =
        أمثلة: العمل الليلي، وقت التنقل، الأجر يتأخر، بدل الإجازة (Urlaubsgeld)، الأجر أثناء المرض، عقد جديد بأجر أقل. الحد الأدنى للأجور (Mindestlohn) يجب أن يصل على أبعد حد في آخر يوم عمل للبنوك من الشهر التالي (§ 2 MiLoG). إذا تأخر، تُضاف فوائد (§ 288 BGB). لا عمل لكم عند المدير؟ عندها يوجد في الغالب أجر رغم ذلك (§ 615 BGB).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

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
    <b>مهل (Fristen) المجالات:</b> أحياناً لا تكفي الرسالة. في تنظيف المباني يجب في الغالب أن ترفعوا دعوى (klagen) خلال <b>ستة أشهر</b>. في الدهان وتركيب السقالات المدة في الغالب اثنا عشر شهراً. لا تصريح إقامة (Aufenthaltstitel) لديكم؟ عندها اذهبوا قريباً إلى الاستشارة (Beratung).

# Variables:
#   $month (Month) - the month worked; no minimum wage is known for it
lohn-mindestlohn-satz-unknown =
    <b>الحد الأدنى للأجور (Mindestlohn) لشهر { $month }:</b> لا نعرف هذا المبلغ. اسألوا مركز استشارة (Beratungsstelle). مبلغ من سنة أخرى يكون خطأ.
    <b>مهل (Fristen) المجالات:</b> أحياناً لا تكفي الرسالة. في تنظيف المباني يجب في الغالب أن ترفعوا دعوى (klagen) خلال <b>ستة أشهر</b>. في الدهان وتركيب السقالات المدة في الغالب اثنا عشر شهراً. لا تصريح إقامة (Aufenthaltstitel) لديكم؟ عندها اذهبوا قريباً إلى الاستشارة (Beratung).

# The minimum wage of a sector and its own period to claim. "Zahltag": the day the wage must be there.
# Variables:
#   $care-helper (Money) - the least for each hour of a helper, gross
#   $care-assistant (Money) - the least for each hour with at least one year of training, gross
#   $care-nurse (Money) - the least for each hour of a nurse, gross
lohn-branche-care =
    <b>الحد الأدنى للأجور (Mindestlohn) في الرعاية (Pflege)</b>، إجمالي في الساعة (7. PflegeArbbV):
    • مساعد (Hilfskraft): { $care-helper }
    • مع تدريب مهني لسنة واحدة: { $care-assistant }
    • ممرض مؤهَّل (Fachkraft): { $care-nurse }
    <b>المهلة (Frist):</b> طالبوا به خلال اثني عشر شهراً من يوم الدفع (Zahltag)، نصاً مكتوباً (Textform). إيميل مع اسمكم يكفي في الغالب. يوم الدفع هو آخر يوم عمل للبنوك في شهر العمل نفسه. الطريق بين المرضى مدفوع. لا يسري على المستشفى والمطبخ والتنظيف.

# Variables:
#   $cleaning (Money) - the least for each hour in wage group 1, gross
#   $cleaning-six (Money) - the least for each hour in wage group 6, gross
lohn-branche-cleaning =
    <b>الحد الأدنى للأجور (Mindestlohn) في تنظيف المباني (Gebäudereinigung)</b>، إجمالي في الساعة: <b>{ $cleaning }</b> (Lohngruppe 1). في فئة الأجر (Lohngruppe) 6: { $cleaning-six } (10. GebäudeArbbV). الفئة مكتوبة غالباً على كشف الأجر (Lohnzettel).
    <b>مهلة (Frist) قصيرة:</b> يجب أن ترفعوا دعوى (klagen) خلال <b>ستة أشهر</b> من يوم الدفع (Zahltag). الرسالة لا تكفي. يوم الدفع هو يوم 15 من الشهر التالي. لا تصريح إقامة (Aufenthaltstitel) لديكم؟ عندها اذهبوا فوراً إلى الاستشارة (Beratung).

# Variables:
#   $temp-work (Money) - the least for each hour, gross
lohn-branche-temp-work =
    <b>الحد الأدنى للأجور (Mindestlohn) في التشغيل المؤقت (Zeitarbeit, Leiharbeit)</b>، إجمالي في الساعة: <b>{ $temp-work }</b>. يسري أيضاً عندما لا توجد مهمة (Einsatz) لكم (§ 8 Abs. 5 AÜG). يوم الدفع (Zahltag) هو يوم عمل البنوك رقم 15 من الشهر التالي. أحياناً يسري أكثر: أجر الشركة التي تعملون فيها (§ 8 AÜG).

# Variables:
#   $roofing (Money) - the least for each hour without training, gross
#   $roofing-skilled (Money) - the least for each hour of a trained roofer, gross
lohn-branche-roofing =
    <b>الحد الأدنى للأجور (Mindestlohn) في بناء الأسقف (Dachdecker)</b>، إجمالي في الساعة: <b>{ $roofing }</b>. مع شهادة مهنية: { $roofing-skilled } (13. DachdArbbV). يوم الدفع (Zahltag) هو يوم 15 من الشهر التالي. هذا الحد الأدنى ليس له مهلة (Frist) قصيرة خاصة.

# Variables:
#   $scaffolding (Money) - the least for each hour, gross
lohn-branche-scaffolding =
    <b>الحد الأدنى للأجور (Mindestlohn) في تركيب السقالات (Gerüstbau)</b>، إجمالي في الساعة: <b>{ $scaffolding }</b> (9. GerüstbauerArbbV).
    <b>المهلة (Frist):</b> يجب أن ترفعوا دعوى (klagen) خلال <b>اثني عشر شهراً</b> من يوم الدفع (Zahltag). الرسالة لا تكفي. يوم الدفع هو يوم 15 من الشهر التالي. لا تصريح إقامة (Aufenthaltstitel) لديكم؟ عندها اذهبوا قريباً إلى الاستشارة (Beratung).

# Variables:
#   $painting-skilled (Money) - the least for each hour of a trained painter, gross
lohn-branche-painting =
    <b>الحد الأدنى للأجور (Mindestlohn) في الدهان والطلاء (Maler)</b>، مع شهادة مهنية، إجمالي في الساعة: <b>{ $painting-skilled }</b> (12. MalerArbbV). بلا شهادة مهنية نعرف فقط الحد الأدنى العام.
    <b>المهلة (Frist):</b> يجب أن ترفعوا دعوى (klagen) خلال <b>اثني عشر شهراً</b> من يوم الدفع (Zahltag). الرسالة لا تكفي. يوم الدفع هو يوم 15 من الشهر التالي. لا تصريح إقامة (Aufenthaltstitel) لديكم؟ عندها اذهبوا قريباً إلى الاستشارة (Beratung).

# Variables:
#   $electrical (Money) - the least for each hour, gross
lohn-branche-electrical =
    <b>الحد الأدنى للأجور (Mindestlohn) في حرف الكهرباء (Elektrohandwerk)</b>، إجمالي في الساعة: <b>{ $electrical }</b> (Tarifvertrag Mindestentgelt). هل له مهل (Fristen) خاصة؟ اسألوا النقابة (Gewerkschaft) أو الاستشارة (Beratung).

# Variables:
#   $training-1 (Money) - the least for each hour in pay group 1, gross
#   $training-2 (Money) - the least for each hour in pay group 2, gross
lohn-branche-training-staff =
    <b>الحد الأدنى للأجور (Mindestlohn) في التدريس في دورات التأهيل (Aus- und Weiterbildung)</b>، إجمالي في الساعة: المجموعة (Gruppe) 1 { $training-1 }، المجموعة 2 { $training-2 } (6. AusbDienstLArbbV). في أي مجموعة أنتم؟ هل توجد مهل (Fristen) خاصة؟ اسألوا النقابة (Gewerkschaft) أو الاستشارة (Beratung).

# "Entgeltgruppe": pay group. It stands in the contract or on the payslip.
# Variables:
#   $airport-2 (Money) - the least for each hour in pay group 2, gross
#   $airport-3 (Money) - the least for each hour in pay group 3, gross
#   $airport-4 (Money) - the least for each hour in pay group 4, gross
lohn-branche-airport-security =
    <b>الحد الأدنى للأجور (Mindestlohn) في أمن المطار</b>، إجمالي في الساعة (4. VFlughSiKArbbV):
    • مجموعة الأجر (Entgeltgruppe) 2: { $airport-2 }
    • مجموعة الأجر 3: { $airport-3 }
    • مجموعة الأجر 4: { $airport-4 }
    <b>مهلة (Frist) قصيرة:</b> طالبوا به خلال <b>ستة أشهر</b> نصاً مكتوباً (Textform). تُحسب الأشهر من اليوم الذي يجب أن يصل فيه الأجر. هل تقول الشركة لا؟ عندها يجب أن ترفعوا دعوى (klagen) خلال ستة أشهر. لا تصريح إقامة (Aufenthaltstitel) لديكم؟ عندها اذهبوا أولاً إلى الاستشارة (Beratung). على الحد الأدنى العام للأجور لا تسري هذه المهلة.

lohn-branche-unknown =
    <b>مجال عملكم (Branche)</b> كثيراً ما له حد أدنى خاص للأجور (Mindestlohn). قد يكون أعلى من الحد العام. لا نعرف المبلغ لهذا الشهر. اسألوا النقابة (Gewerkschaft) أو الاستشارة (Beratung). والمهل (Fristen) مختلفة أيضاً: ستة أشهر على الأقل، وأحياناً فقط برفع دعوى (§ 9 AEntG).

# Variables:
#   $claim-by (Date) - the day people should have gone to court by, written out with its weekday
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
lohn-verjaehrung-running =
    <b>لا تنتظروا.</b> كثيراً ما تنتهي المهل (Fristen) في العقد أو في الاتفاق الجماعي (Tarif) قبل ذلك بوقت طويل، أحياناً بعد أشهر قليلة. فقط النهاية حسب القانون تأتي لاحقاً: ارفعوا دعوى (Klage) عن هذا الشهر حتى يوم { $claim-by } على أبعد حد، واليوم الأخير { $claim-last-day } (§§ 195, 199 BGB). بعد ذلك لا تحصلون في الغالب على المال (Verjährung). الرسالة لا توقف ذلك. الدعوى أو أمر الدفع (Mahnbescheid، رسالة من المحكمة) يوقفه (§ 204 BGB). لا تصريح إقامة (Aufenthaltstitel) لديكم؟ عندها اذهبوا أولاً إلى الاستشارة (Beratung).

# Variables:
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
lohn-verjaehrung-now =
    <b>التقادم (Verjährung):</b> عن هذا الشهر اليوم الأخير هو على الأرجح <b>{ $claim-last-day }</b> (§§ 195, 199 BGB). اذهبوا اليوم إلى المحكمة. الرسالة لا توقف ذلك (§ 204 BGB). لا تصريح إقامة (Aufenthaltstitel) لديكم؟ اذهبوا اليوم أولاً إلى الاستشارة (Beratung).

# Variables:
#   $claim-last-day (Date) - the last day the law allowed, written out with its weekday
lohn-verjaehrung-over =
    <b>التقادم (Verjährung):</b> على الأرجح كان اليوم الأخير لرفع دعوى (Klage) هو { $claim-last-day } (§§ 195, 199 BGB). هل كانت قبل ذلك دعوى أو محادثات حول المال؟ هذا قد يغيّر اليوم (§§ 203, 204 BGB). أجر ديسمبر ربما كان يجب أن يصل في يناير فقط. عندها لديكم <b>سنة إضافية</b>. اسألوا رغم ذلك اليوم مركز استشارة (Beratungsstelle).

# Variables:
#   $limit (Money) - net pay of a month that is protected for someone without dependants
#   $limit-first (Money) - what is protected in addition for the first dependant
#   $limit-further (Money) - what is protected in addition for each of the second to fifth dependant
lohn-pfaendungsgrenze-known =
    <b>الأجر (Lohn) المحمي:</b> المحمي اليوم هو <b>{ $limit }</b> صافٍ (netto) في الشهر. هل تعيلون أطفالاً أو شريك حياة؟ عندها يُضاف { $limit-first } عن الشخص الأول. عن كل شخص من الثاني إلى الخامس يُضاف { $limit-further } (§ 850c ZPO). من الأجر المحمي لا يجوز لصاحب العمل في الغالب خصم شيء (§ 394 BGB). وجزء من الباقي محمي أيضاً.

lohn-pfaendungsgrenze-unknown =
    <b>الأجر المحمي:</b> جزء من الأجر (Lohn) محمي (§ 850c ZPO, § 394 BGB). لا نعرف المبلغ الحالي. اسألوا مركز استشارة (Beratungsstelle).

# Variables:
#   $board (Money) - value of meals for a month, for tax and contributions
#   $lodging (Money) - value of a single room for a month, for tax and contributions
lohn-sachbezug-known =
    <b>للمقارنة:</b> الضريبة والاشتراكات تحسب الطعام بقيمة { $board } في الشهر. غرفة لكم وحدكم بقيمة { $lodging }، والغرفة المشتركة أقل (§ 2 SvEV). هل تدفعون أكثر بكثير؟ اطلبوا فحص ذلك.

lohn-sachbezug-unknown =
    <b>للمقارنة:</b> للطعام والغرفة توجد قيم رسمية (§ 2 SvEV). لا نعرف المبالغ الحالية. اسألوا مركز استشارة (Beratungsstelle).

# Variables:
#   $fee-max (Money) - the most that a placement may cost, VAT included
#   $fee-au-pair (Money) - the most for an au pair
lohn-vermittlung-known =
    <b>هذا أقصى ثمن للوساطة (Vermittlung):</b> <b>{ $fee-max }</b> مع ضريبة القيمة المضافة، ولـ Au-pair { $fee-au-pair } (§ 296 SGB III). للتدريب المهني (Ausbildung) و Minijob: لا شيء. ما دمتم بلا وظيفة، لستم ملزمين بدفع شيء.

lohn-vermittlung-unknown =
    <b>الوساطة (Vermittlung):</b> يوجد حد أعلى للثمن (§ 296 SGB III). لا نعرف المبلغ الحالي. اسألوا مركز استشارة (Beratungsstelle).

# Variables:
#   $pension (Number) - rate of the pension insurance in percent of the gross wage, both halves
#   $unemployment (Number) - rate of the unemployment insurance in percent, both halves
#   $health (Number) - rate of the health insurance in percent, both halves
#   $health-extra (Number) - average additional rate of the health insurance in percent, both halves
#   $care (Number) - rate of the care insurance in percent, both halves
#   $care-childless (Number) - what people without children pay in addition for care, in percentage points
lohn-beitraege-known =
    <b>الاشتراكات (Beiträge) اليوم، بالمئة من الأجر الإجمالي (brutto):</b>
    • التأمين الصحي (Krankenversicherung): { $health } %، ومعه في المتوسط { $health-extra } % اشتراك إضافي (Zusatzbeitrag)
    • تأمين الرعاية (Pflegeversicherung): { $care } %
    • تأمين التقاعد (Rentenversicherung): { $pension } %
    • تأمين البطالة (Arbeitslosenversicherung): { $unemployment } %
    تدفعون في الغالب نصف ذلك. النصف الآخر تدفعه الشركة. بلا أطفال يُضاف من عمر 23 سنة { $care-childless } % للرعاية. في ساكسونيا (Sachsen) حصتكم للرعاية أعلى.

lohn-beitraege-unknown =
    <b>الاشتراكات (Beiträge):</b> لا نعرف النسب الحالية. اسألوا صندوق التأمين الصحي (Krankenkasse). في الغالب تدفعون النصف. النصف الآخر تدفعه الشركة.

## Texts to copy. The German goes to the employer; the lines above it say what it means.

# The lines of the letter one by one. Other locales quote the German line and add its meaning.
lohn-letter-wage =
    <b>رسالة: المطالبة بالأجر الناقص.</b> ضعوا كلماتكم مكان الكلمات بين القوسين.

    <b>سطراً سطراً:</b>
    1. (Ihr Name), (Ihre Adresse): اسمكم وعنوانكم
    2. (Firma), (Adresse der Firma): اسم الشركة وعنوانها
    3. (Ort, Datum): المكان وتاريخ اليوم
    4. „Lohn für (Monat)“
    الأجر عن (الشهر). هو الشهر الذي عملتم فيه.
    5. „ich fordere meinen Lohn für (Monat): (Stunden) Stunden × (Stundenlohn) Euro = (Summe) Euro brutto“
    أطالب بأجري عن (الشهر): (الساعات) ساعة × (أجر الساعة) يورو = (المجموع) يورو إجمالي، أي قبل الخصم
    6. „Bitte zahlen Sie bis (Datum) auf mein Konto: (IBAN)“
    الرجاء الدفع حتى (التاريخ) إلى حسابي. اختاروا يوماً بعد 14 يوماً تقريباً.
    7. „Bitte schicken Sie mir die Lohnabrechnung“
    الرجاء إرسال كشف الراتب إليّ. هو الورقة التي تشرح الأجر.
    8. (Unterschrift): توقيعكم باليد

    عدة أشهر؟ اكتبوا السطر 5 لكل شهر. أجر شهري ثابت؟ عندها اكتبوا المجموع فقط. دفعوا جزءاً؟ عندها اكتبوا فقط المبلغ الذي ما زال ناقصاً. تحت 18؟ عندها يوقّع أيضاً الوالدان أو الوصي (Vormund).

    { -lohn-senden }

    { -lohn-text-titel }
    .button = رسالة: المطالبة بالأجر

lohn-letter-training =
    <b>رسالة: المطالبة بأجر التدريب (Vergütung)</b>، في Ausbildung أو Praktikum. ضعوا كلماتكم مكان الكلمات بين القوسين.

    <b>سطراً سطراً:</b>
    1. (Ihr Name), (Ihre Adresse): اسمكم وعنوانكم
    2. (Betrieb), (Adresse des Betriebs): اسم جهة التدريب وعنوانها
    3. (Ort, Datum): المكان وتاريخ اليوم
    4. „Vergütung für (Monat)“
    الأجر عن (الشهر). هو الشهر الذي ينقص عنه المال.
    5. „ich fordere meine Vergütung für (Monat): (Summe) Euro brutto“
    أطالب بأجري عن (الشهر): (المجموع) يورو إجمالي، أي قبل الخصم. اكتبوا المبلغ الناقص.
    6. „Bitte zahlen Sie bis (Datum) auf mein Konto: (IBAN)“
    الرجاء الدفع حتى (التاريخ) إلى حسابي. اختاروا يوماً بعد 14 يوماً تقريباً.
    7. „Bitte schicken Sie mir die Abrechnung“
    الرجاء إرسال كشف الراتب إليّ. هو الورقة التي تشرح المال.
    8. (Unterschrift): توقيعكم باليد. تحت 18؟ عندها يوقّع أيضاً الوالدان أو الوصي (Vormund).

    { -lohn-senden }

    { -lohn-text-titel }
    .button = رسالة: المطالبة بأجر التدريب

lohn-letter-overtime =
    <b>رسالة: المطالبة بالساعات الإضافية (Überstunden).</b> ضعوا كلماتكم مكان الكلمات بين القوسين.

    <b>سطراً سطراً:</b>
    1. (Ihr Name), (Ihre Adresse): اسمكم وعنوانكم
    2. (Firma), (Adresse der Firma): اسم الشركة وعنوانها
    3. (Ort, Datum): المكان وتاريخ اليوم
    4. „Überstunden im (Monat)“
    الساعات الإضافية في (الشهر). هو الشهر الذي عملتم فيه.
    5. „ich habe diese Überstunden gearbeitet: (Tag): (Uhrzeit) bis (Uhrzeit), Pause (Minuten) Minuten, (Arbeit), verlangt oder geduldet von (Name)“
    عملتُ هذه الساعات الإضافية: (اليوم): من (الساعة) إلى (الساعة)، استراحة (الدقائق) دقيقة، (العمل)، طلبها أو سكت عنها (الاسم). سطر لكل يوم.
    6. „Ich fordere dafür (Stunden) Stunden × (Stundenlohn) Euro = (Summe) Euro brutto“
    أطالب مقابلها بـ (الساعات) ساعة × (أجر الساعة) يورو = (المجموع) يورو إجمالي، أي قبل الخصم. لا أجر للساعة لديكم؟ مركز الاستشارة يساعد في الحساب.
    7. „Bitte zahlen Sie bis (Datum) auf mein Konto: (IBAN)“
    الرجاء الدفع حتى (التاريخ) إلى حسابي. اختاروا يوماً بعد 14 يوماً تقريباً.
    8. „Bitte schicken Sie mir die Aufzeichnung meiner Arbeitszeit und die Lohnabrechnung“
    الرجاء إرسال تسجيل وقت عملي وكشف الراتب إليّ. كشف الراتب هو الورقة التي تشرح الأجر.
    9. (Unterschrift): توقيعكم باليد. تحت 18؟ عندها يوقّع أيضاً الوالدان أو الوصي (Vormund).

    { -lohn-senden }

    { -lohn-text-titel }
    .button = رسالة: الساعات الإضافية

lohn-letter-deduction =
    <b>رسالة: استعادة المال المخصوم.</b> ضعوا كلماتكم مكان الكلمات بين القوسين.

    <b>سطراً سطراً:</b>
    1. (Ihr Name), (Ihre Adresse): اسمكم وعنوانكم
    2. (Firma), (Adresse der Firma): اسم الشركة وعنوانها
    3. (Ort, Datum): المكان وتاريخ اليوم
    4. „Abzug im (Monat)“
    خصم في (الشهر). هو الشهر الذي ينقص فيه المال.
    5. „für (Monat) fehlen (Betrag) Euro. Sie nennen als Grund: (Grund)“
    عن (الشهر) ينقص (المبلغ) يورو. السبب الذي تذكرونه: (السبب). اكتبوا ما تقوله الشركة، مثلاً Miete (إيجار).
    6. „Damit bin ich nicht einverstanden.“
    أنا لا أوافق على ذلك.
    7. „Bitte zahlen Sie (Betrag) Euro bis (Datum) auf mein Konto: (IBAN)“
    الرجاء دفع (المبلغ) يورو حتى (التاريخ) إلى حسابي. اختاروا يوماً بعد 14 يوماً تقريباً.
    8. „Bitte schicken Sie mir die Lohnabrechnung“
    الرجاء إرسال كشف الراتب إليّ. هو الورقة التي تشرح الأجر.
    9. (Unterschrift): توقيعكم باليد

    { -lohn-senden }

    { -lohn-text-titel }
    .button = رسالة: المال المخصوم

lohn-letter-cash-back =
    <b>رسالة: المطالبة بالنقد الذي أعدتموه.</b> ضعوا كلماتكم مكان الكلمات بين القوسين. لا ترسلوها قبل الاستشارة (Beratung).

    <b>سطراً سطراً:</b>
    1. (Ihr Name), (Ihre Adresse): اسمكم وعنوانكم
    2. (Firma), (Adresse der Firma): اسم الشركة وعنوانها
    3. (Ort, Datum): المكان وتاريخ اليوم
    4. „Lohn für (Monat)“
    الأجر عن (الشهر). هو الشهر الذي عملتم فيه.
    5. „ich musste (Betrag) Euro von meinem Lohn für (Monat) bar zurückgeben, am (Tag) an (Name)“
    اضطررت إلى إعادة (المبلغ) يورو من أجري عن (الشهر) نقداً، يوم (اليوم) إلى (الاسم)
    6. „Bitte zahlen Sie (Betrag) Euro bis (Datum) auf mein Konto: (IBAN)“
    الرجاء دفع (المبلغ) يورو حتى (التاريخ) إلى حسابي. اختاروا يوماً بعد 14 يوماً تقريباً.
    7. (Unterschrift): توقيعكم باليد

    { -lohn-senden }

    { -lohn-text-titel }
    .button = رسالة: النقد الذي أعدتموه

lohn-letter-payslip =
    <b>رسالة: طلب كشف الراتب (Lohnabrechnung).</b> ضعوا كلماتكم مكان الكلمات بين القوسين.

    <b>سطراً سطراً:</b>
    1. (Ihr Name), (Ihre Adresse): اسمكم وعنوانكم
    2. (Firma), (Adresse der Firma): اسم الشركة وعنوانها
    3. (Ort, Datum): المكان وتاريخ اليوم
    4. „Lohnabrechnung für (Monat)“
    كشف الراتب عن (الشهر). هو الشهر الذي ينقص عنه الكشف أو فيه خطأ.
    5. „bitte schicken Sie mir die Lohnabrechnung für (Monat) bis (Datum) in Textform“
    الرجاء إرسال كشف الراتب عن (الشهر) إليّ حتى (التاريخ) نصاً مكتوباً. اختاروا يوماً بعد 14 يوماً تقريباً، والإيميل ممكن أيضاً.
    6. „Bitte erklären Sie mir diese Zeile: (Zeile)“
    الرجاء أن تشرحوا لي هذا السطر: (السطر). فقط إذا لم تفهموا شيئاً. وإلا احذفوا الجملة.
    7. (Unterschrift): توقيعكم باليد

    { -lohn-senden }

    { -lohn-text-titel }
    .button = رسالة: طلب كشف الراتب
