# Ill, and with a job: report, certificate, wage; the child is ill; pressure; ill abroad.
# "Krank melden": to tell the employer that one is ill. "eAU": the certificate that the employer fetches electronically.

## Paragraphs that several outcomes share

# Signing the end of the job also ends the sick pay.
-krankheit-unterschrift =
    <b>انتبهوا:</b> لا توقّعوا على شيء ما دمتم مرضى. هل تستقيلون بأنفسكم (eigene Kündigung) أو توقّعون على نهاية العمل؟ عندها ربما ينتهي الأجر أيضاً (§ 8 EntgFG).
# A Kündigung is a notice that ends the job.
-krankheit-kuendigung =
    <b>فصل من العمل (Kündigung)؟</b> المرض لا يحمي منه. لديكم في الغالب ثلاثة أسابيع فقط لرفع دعوى (Klage، § 4 KSchG). هل تفصلكم الشركة بسبب المرض؟ عندها يستمر الأجر رغم ذلك (§ 8 EntgFG).
-krankheit-eau =
    <b>الشهادة الطبية (Bescheinigung):</b> اسمها „AU“. هل أنتم في تأمين صحي قانوني (gesetzlich versichert)؟ عندها تحصل الشركة عليها إلكترونياً، باسم „eAU“ (§ 5 EntgFG, § 109 SGB IV). رغم ذلك يجب أن تذهبوا إلى الطبيب. خذوا الورقة أيضاً. لا تأمين قانوني، أو طبيب خاص، أو طبيب في الخارج؟ سلّموا الورقة بأنفسكم.
# Doctors keep secrets; public bodies have to report.
-krankheit-titel =
    <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> الأطباء ملزمون بالسرّية (§ 88 AufenthG). لكن تحدثوا بسرّية مع مركز استشارة قبل أن تذهبوا إلى دائرة رسمية أو محكمة (§ 87 AufenthG).
# Short: it stands below a first step that leads to the fund or a court.
-krankheit-zuerst = <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> اذهبوا أولاً بسرّية إلى مركز استشارة (Beratung).
-krankheit-unfall =
    <b>حادث في العمل؟</b> قولوا للطبيب: „Das war ein Arbeitsunfall.“ (كان هذا حادث عمل.) يوجد لذلك موضوع خاص في القائمة.
-krankheit-sammeln =
    <b>اجمعوا:</b> دليل على الاتصال أو الرسالة، الشهادة الطبية، العقد، كشوف الراتب (Lohnzettel).
# Sickness benefit of the health fund.
-krankheit-krankengeld =
    إعانة المرض (Krankengeld) موجودة فقط إذا كان تأمينكم يشملها (§ 44 SGB V). عمل Minijob وحده لا يؤمّنكم (§ 7 SGB V).

## Questions

# The rule of thumb stands in the first question on purpose: people may stop reading here.
krankheit-what =
    هل أنتم مرضى؟ أخبروا الشركة <b>فوراً</b>. هل أنتم مرضى أكثر من ثلاثة أيام (يوم الأحد يُحسب أيضاً)؟ عندها تحتاجون في الغالب إلى ورقة من الطبيب (Bescheinigung) في يوم العمل التالي.

    ما سؤالكم؟
    .sick = أنا مريض. ماذا يجب أن أفعل؟
    .no-pay = كنت مريضاً ولا أحصل على أجر
    .pressure = يريدون أن أعمل رغم المرض
    .dismissed = فصل من العمل أو طلبوا توقيعي
    .long = أنا مريض منذ أكثر من ستة أسابيع
    .child = طفلي مريض
    .abroad = أنا مريض في الخارج

krankheit-sick =
    منذ أي يوم أنتم مرضى؟ اختاروا أول يوم، حتى لو كان يوم عطلة أو يوم أحد. هل عملتم في ذلك اليوم؟ عندها اختاروا اليوم التالي.
    .why = من هذا اليوم تُحسب الأيام الثلاثة والأسابيع الستة.

krankheit-since =
    عندما مرضتم: كم كان قد مضى عليكم في هذه الشركة؟ في التشغيل المؤقت (Leiharbeit) تُحسب المدة لدى شركة التشغيل المؤقت.
    .why = في أول أربعة أسابيع لا تدفع الشركة في الغالب أجراً عند المرض.
    .older = أكثر من أربعة أسابيع
    .new = أربعة أسابيع أو أقل
    .household = عمل Minijob في بيت خاص
    .unsure = لا أعرف

krankheit-began =
    في أي يوم بدأ هذا العمل؟ انظروا في العقد.
    .why = ابتداءً من الأسبوع الخامس تدفع الشركة في الغالب.

## Results: ill now

# Variables:
#   $certificate-by (Date) - the day the certificate is due if the illness is longer than three calendar days; still to come
krankheit-report =
    أبلغوا <b>اليوم</b> أنكم مرضى (krank melden). قولوا أيضاً كم سيستمر المرض تقريباً.

    أهم يوم لكم: <b>{ $certificate-by }</b>. هل أنتم مرضى أكثر من ثلاثة أيام تقويمية (أيام الراحة تُحسب أيضاً)؟ عندها تحتاجون حتى ذلك اليوم إلى شهادة من الطبيب (Bescheinigung).

    اذهبوا إلى الطبيب قبل ذلك. يجوز للشركة أن تطلب الشهادة قبل هذا اليوم.
    .why =
        أبلغوا فوراً، وقولوا كم سيستمر المرض تقريباً (§ 5 EntgFG). اتصال أو إيميل أو دردشة: احتفظوا بدليل. في الغالب لستم ملزمين بأن تقولوا ما هو مرضكم.

        { -krankheit-eau }

        <b>ما زلتم مرضى؟</b> اذهبوا إلى الطبيب من جديد قبل أن تنتهي الشهادة. أخبروا الشركة فوراً.

        <b>الأجر:</b> تدفع الشركة في الغالب حتى ستة أسابيع، أيضاً في Minijob (§ 3 EntgFG). مرض جديد يعني ستة أسابيع جديدة.

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-unfall }

        { -krankheit-titel }

# Variables:
#   $certificate-by (Date) - the day the certificate was due, today or earlier
krankheit-report-now =
    اذهبوا <b>اليوم</b> إلى الطبيب. أبلغوا الشركة أيضاً اليوم أنكم مرضى (krank melden).

    يوم الشهادة الطبية (Bescheinigung) هو <b>{ $certificate-by }</b>. هو اليوم أو قد مضى. هذا ينطبق إذا كنتم مرضى أكثر من ثلاثة أيام تقويمية.

    هل ذهبتم إلى الطبيب من قبل؟ قولوا للشركة اليوم كم سيستمر المرض.
    .why =
        هل المرض أكثر من ثلاثة أيام تقويمية؟ عندها تحتاجون إلى شهادة في يوم العمل التالي (§ 5 EntgFG). قولوا للطبيب منذ متى أنتم مرضى. لا تغيبوا بلا رسالة.

        { -krankheit-eau }

        <b>ما زلتم مرضى؟</b> اذهبوا إلى الطبيب من جديد قبل أن تنتهي الشهادة. أخبروا الشركة فوراً.

        <b>الأجر:</b> تدفع الشركة في الغالب حتى ستة أسابيع، أيضاً في Minijob (§ 3 EntgFG). مرض جديد يعني ستة أسابيع جديدة.

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-unfall }

        { -krankheit-titel }

# The first four weeks of a job: § 3 Abs. 3 EntgFG. The paragraphs below it name the days.
krankheit-new-job =
    أبلغوا <b>اليوم</b> أنكم مرضى (krank melden). اذهبوا إلى الطبيب.

    في عمل جديد تدفع الشركة عند المرض في الغالب ابتداءً من الأسبوع الخامس فقط.

    للمدة التي قبل ذلك: اسألوا اليوم صندوق التأمين الصحي (Krankenkasse) عن „Krankengeld“. هذا مال من الصندوق عند المرض.

    { -krankheit-zuerst }
    .why =
        تدفع الشركة إذا كان قد مضى على العمل أربعة أسابيع (§ 3 EntgFG). قبل ذلك ربما يدفع صندوق التأمين الصحي (§§ 44, 46 SGB V). { -krankheit-krankengeld } هل العمل محدد بأقل من عشرة أسابيع؟ عندها يجب في الغالب أن تكتبوا للصندوق أنكم تريدون التأمين مع إعانة المرض (Erklärung). اسألوا هناك.

        { -krankheit-eau }

        <b>لا يوم بلا شهادة:</b> اذهبوا إلى الطبيب من جديد قبل أن تنتهي الشهادة.

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-unfall }

        { -krankheit-titel }

# A private household as employer takes no part in the electronic certificate (eAU).
krankheit-household =
    أبلغوا العائلة <b>اليوم</b> أنكم مرضى (krank melden). اذهبوا إلى الطبيب.

    مهم: سلّموا الشهادة الطبية (Bescheinigung) <b>بأنفسكم على ورق</b>. احتفظوا بصورة عنها.

    في Minijob أيضاً يوجد في الغالب أجر حتى ستة أسابيع. هل كان العمل أقصر من أربعة أسابيع؟ عندها تدفع العائلة فقط من الأسبوع الخامس. في الأسفل مكتوب «الأجر» مع يوم: هذا اليوم لا ينطبق عندها.
    .why =
        الأجر عند المرض يوجد أيضاً في البيت الخاص (§ 3 EntgFG). هل تعملون هناك منذ أقل من أربعة أسابيع؟ عندها يبدأ فقط من الأسبوع الخامس.

        في Minijob في بيت خاص لا توجد شهادة إلكترونية (§ 5 EntgFG). لذلك تحتاج العائلة إلى الورقة. في الغالب لستم ملزمين بأن تقولوا ما هو مرضكم.

        { -krankheit-krankengeld } لا تأمين آخر لديكم؟ يوجد في القائمة موضوع التأمين الصحي (Krankenversicherung).

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-unfall }

        { -krankheit-titel }

# Nobody knows how long the job has lasted.
krankheit-plain =
    أبلغوا <b>اليوم</b> أنكم مرضى (krank melden). اذهبوا إلى الطبيب.

    انظروا في العقد: متى بدأ العمل؟ هل مضى عليه أربعة أسابيع؟ عندها تدفع الشركة في الغالب، حتى ستة أسابيع.

    هل المدة أقصر؟ اسألوا اليوم صندوق التأمين الصحي (Krankenkasse) عن „Krankengeld“ (إعانة المرض).

    { -krankheit-zuerst }
    .why =
        الأجر عند المرض يبدأ من الأسبوع الخامس في العمل، أيضاً في Minijob (§ 3 EntgFG). قبل ذلك ربما يدفع صندوق التأمين الصحي. { -krankheit-krankengeld }

        هل تعرفون اليوم الأول في العمل؟ هو مكتوب في الغالب في العقد أو في أول كشف راتب. عندها ابدؤوا من جديد: البوت يحسب الأيام.

        { -krankheit-eau }

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-unfall }

        { -krankheit-titel }

## Results: trouble

krankheit-no-pay =
    حسب أجوبتكم ينقص أجر عن أيام كنتم فيها مرضى. في الغالب يجب أن تدفع الشركة حتى <b>ستة أسابيع</b> (§ 3 EntgFG).

    <b>الخطوة الأولى:</b> طالبوا بالأجر هذا الأسبوع كتابياً. النص لذلك تجدونه في الأسفل.

    كثيراً ما توجد في العقد مهل (Fristen) قصيرة، غالباً ثلاثة أشهر. في الاتفاق الجماعي (Tarifvertrag) قد تكون المهلة أقصر.
    .why =
        <b>هذا ينطبق أيضاً</b> في Minijob، وفي الدوام الجزئي، وفي فترة الاختبار (Probezeit)، ومع عقد محدد المدة.

        <b>هذا لا ينطبق</b> في أول أربعة أسابيع من العمل. ولا بعد ستة أسابيع من المرض نفسه. ستة أسابيع جديدة تأتي عندها بعد ستة أشهر بلا هذا المرض. أو بعد اثني عشر شهراً من أول مرة بدأ فيها المرض.

        <b>إجازة أو ساعات ناقصة بدل الأجر؟</b> اعترضوا كتابياً. أيام المرض مع شهادة ليست إجازة (§ 9 BUrlG).

        { -krankheit-kuendigung }

        <b>لم يدفعوا؟</b> في محكمة العمل (Arbeitsgericht) تساعد «Rechtsantragstelle»، بلا محامٍ (§ 11 ArbGG).

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-titel }

krankheit-pressure =
    اذهبوا <b>اليوم</b> إلى الطبيب. هل يكتب لكم إجازة مرضية؟ عندها لستم ملزمين في الغالب بالعمل.

    أرسلوا رسالة إلى الشركة. النص تجدونه في الأسفل.

    لا توقّعوا على شيء. لا تستقيلوا. تحدثوا هذا الأسبوع مع مركز استشارة (Beratung).

    هل أنتم الآن في خطر؟ هل هناك عنف؟ اتصلوا بالرقم 110.
    .why =
        عليكم فقط أن تبلّغوا وأن تكون لديكم الشهادة (Bescheinigung، § 5 EntgFG). في الغالب لستم ملزمين بأن تقولوا ما هو مرضكم. لا يجوز للشركة أن تعاقبكم لأنكم تستعملون حقكم (§ 612a BGB).

        <b>هل يهددون بالفصل؟</b> التهديد لا ينهي العمل. الفصل (Kündigung) يحتاج إلى ورق وتوقيع بالقلم (§ 623 BGB). هل وصلت الرسالة؟ من هذا اليوم لديكم في الغالب ثلاثة أسابيع فقط (§ 4 KSchG).

        <b>هل يهددون بالشرطة أو دائرة الأجانب (Ausländerbehörde) أو بجواز سفركم؟</b> تحدثوا اليوم مع مركز استشارة. هو سرّي.

        <b>إجازة بدل المرض؟</b> لا توافقوا. أيام المرض مع شهادة ليست إجازة (§ 9 BUrlG).

        { -krankheit-eau }

        <b>اجمعوا:</b> رسائل الدردشة، الاتصالات مع اليوم والساعة، أسماء الشهود. لا تحفظوا النسخ على هاتف الشركة.

        { -krankheit-unterschrift }

        { -krankheit-titel }

# Dismissed while ill: the button below goes on in `kuendigung`; its label is `button-more` in main.ftl.
krankheit-dismissed =
    لديكم في الغالب <b>ثلاثة أسابيع</b> فقط لرفع دعوى (Klage). تُحسب الأسابيع من اليوم الذي وصلت فيه الرسالة إليكم.

    اضغطوا في الأسفل على «المزيد عن ذلك». عندها يحسب البوت يومكم الأخير.

    لا توقّعوا على شيء بلا استشارة، ولا لاحقاً.

    { -krankheit-zuerst }
    .why =
        المرض لا يحمي من الفصل (Kündigung). لكن ليس كل فصل صحيحاً. ضده تنفع في الغالب فقط دعوى خلال ثلاثة أسابيع (§ 4 KSchG). هذا ينطبق أيضاً في فترة الاختبار (Probezeit) وفي الشركات الصغيرة.

        <b>الأجر:</b> هل تفصلكم الشركة بسبب المرض؟ عندها يستمر الأجر رغم ذلك، حتى ستة أسابيع (§§ 3, 8 EntgFG). هل ينتهي فقط عقد محدد المدة (befristet)؟ عندها ينتهي الأجر أيضاً.

        <b>فقط كلام أو دردشة أو إيميل؟</b> الفصل يحتاج إلى ورق وتوقيع بالقلم (§ 623 BGB). اذهبوا رغم ذلك قريباً إلى مركز استشارة.

        <b>ما زلتم مرضى عندما ينتهي العمل؟</b> لا تتركوا يوماً بلا شهادة. اتصلوا قبل ذلك بصندوق التأمين الصحي (Krankenkasse).

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-titel }

# Krankengeld: sickness benefit of the health fund after the six weeks.
krankheit-long =
    بعد ستة أسابيع يدفع في الغالب صندوق التأمين الصحي (Krankenkasse): <b>إعانة المرض (Krankengeld)</b>. اتصلوا اليوم بصندوقكم.

    المهم: <b>لا يوم بلا شهادة طبية</b>. هل تنتهي الشهادة الطبية (Bescheinigung)؟ اذهبوا إلى الطبيب من جديد، في يوم العمل التالي على الأكثر. يوم السبت لا يُحسب هنا.

    لا توقّعوا على شيء، ولا على عقد لإنهاء العمل.

    { -krankheit-zuerst }
    .why =
        إعانة المرض هي في الغالب 70 بالمئة من الأجر الإجمالي (Brutto)، وعلى الأكثر 90 بالمئة من الصافي (Netto) (§ 47 SGB V). للمرض نفسه يوجد المال على الأكثر 78 أسبوعاً في ثلاث سنوات (§ 48 SGB V). { -krankheit-krankengeld }

        <b>انتهى العمل؟</b> عندها يكون يوم بلا شهادة خطراً جداً. هل تأتي الشهادة الجديدة متأخرة، لكن خلال شهر واحد؟ عندها يمكنكم في الغالب أن تستمروا في الحصول على إعانة المرض (§ 46 SGB V). لكن ربما لا مال عن بعض الأيام.

        <b>سفر إلى الخارج؟</b> اسألوا الصندوق قبل ذلك. إذا لم يقل الصندوق نعم، فلا توجد هناك في الغالب إعانة مرض (§ 16 SGB V).

        <b>هل يرفض الصندوق؟</b> لديكم في الغالب شهر واحد للاعتراض (Widerspruch، § 84 SGG). لذلك يوجد في القائمة موضوع التأمين الصحي (Krankenversicherung).

        <b>مرض جديد؟</b> عندها تدفع الشركة في الغالب ستة أسابيع من جديد (§ 3 EntgFG).

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-titel }

krankheit-child =
    أخبروا الشركة <b>اليوم</b>. اذهبوا مع الطفل إلى الطبيب. خذوا شهادة طبية (Bescheinigung) للطفل المريض.

    اسألوا اليوم صندوق التأمين الصحي (Krankenkasse) عن مال لأيام „Kinderkrankentage“ (أيام مرض الطفل).

    { -krankheit-zuerst }
    .why =
        أيام مرض الطفل هي أيام تبقون فيها في البيت من أجل الطفل المريض. عندها يدفع صندوق التأمين الصحي في الغالب مالاً (§ 45 SGB V).

        <b>هذا يجب أن ينطبق في الغالب:</b> عمر الطفل أقل من اثنتي عشرة سنة. أنتم والطفل في تأمين صحي قانوني (gesetzlich versichert). يشهد طبيب أنكم يجب أن ترعوا الطفل.

        <b>الخطوات:</b> اكتبوا للشركة كم سيستمر ذلك تقريباً. أعطوا الشهادة للصندوق. احتفظوا بنسخة.

        <b>لم تبقَ أيام، أو لا تأمين قانوني؟</b> اسألوا مركز استشارة قبل أن تغيبوا.

        <b>انتبهوا:</b> لا تغيبوا بلا رسالة.

        <b>فصل (Kündigung) بسبب ذلك؟</b> لديكم في الغالب ثلاثة أسابيع فقط لرفع دعوى (§ 4 KSchG).

        { -krankheit-titel }

krankheit-abroad =
    أبلغوا <b>اليوم</b> أنكم مرضى (krank melden)، بأسرع طريقة. قولوا للشركة ثلاثة أشياء: أنكم مرضى، وكم سيستمر ذلك تقريباً، وعنوانكم هناك (§ 5 EntgFG).

    أبلغوا أيضاً صندوق التأمين الصحي (Krankenkasse). اذهبوا هناك إلى الطبيب.

    أرسلوا الشهادة الطبية (Bescheinigung) بأنفسكم: صورة فوراً، والورقة بالبريد.
    .why =
        الشهادة الإلكترونية غير موجودة عند الأطباء في الخارج (§ 5 EntgFG). المرض أكثر من ثلاثة أيام تقويمية؟ عندها تحتاج الشركة إليها في الغالب في يوم العمل التالي.

        <b>رجعتم؟</b> أخبروا الشركة والصندوق فوراً.

        <b>مرضتم في الإجازة؟</b> أيام المرض مع شهادة لا تُحسب إجازة (§ 9 BUrlG).

        <b>إعانة المرض (Krankengeld)؟</b> في الخارج توجد في الغالب فقط إذا قال الصندوق نعم أولاً (§ 16 SGB V).

        <b>البريد:</b> يجب أن ينظر شخص في صندوق بريدكم. بعد فصل (Kündigung) لديكم في الغالب ثلاثة أسابيع فقط، أيضاً في الخارج (§ 4 KSchG).

        <b>الإقامة:</b> هل تبقون مدة طويلة؟ بعد ستة أشهر في الخارج قد ينتهي تصريح الإقامة (Aufenthaltstitel، § 51 AufenthG). اسألوا قبل ذلك استشارة الهجرة (Migrationsberatung).

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

## Paragraphs that a rule adds

# Variables:
#   $pay-until (Date) - the last day for which the employer usually pays, today or later
krankheit-entgeltfortzahlung-running =
    <b>الأجر:</b> لهذا المرض تدفع الشركة في الغالب حتى <b>{ $pay-until }</b>. هذه ستة أسابيع (§ 3 EntgFG).

# Variables:
#   $pay-until (Date) - the last day for which the employer usually paid, now past
krankheit-entgeltfortzahlung-over =
    <b>الأجر:</b> انتهت الأسابيع الستة في الغالب يوم { $pay-until } (§ 3 EntgFG). اتصلوا <b>اليوم</b> بصندوق التأمين الصحي (Krankenkasse). اسألوا عن „Krankengeld“ (إعانة المرض). لا تتركوا يوماً بلا شهادة. { -krankheit-zuerst }

# Variables:
#   $certificate-by (Date) - the day the certificate is due if the illness is longer than three calendar days; still to come
krankheit-au-bescheinigung-running =
    <b>الشهادة الطبية (Bescheinigung) حتى { $certificate-by }:</b> هل المرض أكثر من ثلاثة أيام تقويمية؟ عندها تحتاجون إليها من الطبيب حتى ذلك اليوم (§ 5 EntgFG). يجوز للشركة أن تطلبها قبل هذا اليوم.

# Variables:
#   $certificate-by (Date) - the day the certificate was due, today or earlier
krankheit-au-bescheinigung-now =
    <b>الشهادة الطبية (Bescheinigung):</b> يومكم لذلك هو { $certificate-by }. هو اليوم أو قد مضى. اذهبوا اليوم إلى الطبيب إذا لم تكن لديكم شهادة بعد (§ 5 EntgFG).

# The end of the six weeks after the waiting time is not confirmed, and the words say so.
# Variables:
#   $pay-from (Date) - the first day for which the employer usually pays; the first day of the fifth week
#   $pay-until (Date) - the last day, counted six weeks from $pay-from; not confirmed
krankheit-entgeltfortzahlung-neu-waiting =
    <b>الأجر ابتداءً من { $pay-from }:</b> هل ستكونون مرضى وقتها؟ عندها تدفع الشركة في الغالب (§ 3 EntgFG). على الأرجح تدفع حتى { $pay-until }. هذا اليوم الأخير غير مؤكد: اسألوا مركز استشارة.

# Variables:
#   $pay-until (Date) - the last day for which the employer usually pays, today or later
krankheit-entgeltfortzahlung-neu-running =
    <b>الأجر:</b> حسب أجوبتكم تدفع الشركة الآن في الغالب، على الأرجح حتى <b>{ $pay-until }</b> (§ 3 EntgFG). هذا اليوم الأخير غير مؤكد: اسألوا مركز استشارة.

# Variables:
#   $pay-until (Date) - the last day for which the employer usually paid, now past
krankheit-entgeltfortzahlung-neu-over =
    <b>الأجر:</b> انتهت الأسابيع الستة على الأرجح يوم { $pay-until } (§ 3 EntgFG). هذا اليوم غير مؤكد. اتصلوا <b>اليوم</b> بصندوق التأمين الصحي (Krankenkasse). اسألوا عن „Krankengeld“ (إعانة المرض).

# Written as lists, so that no number stands before a noun.
# Variables:
#   $child-days (Number) - working days a year for one child and one parent
#   $child-cap (Number) - working days a year for all children and one parent
#   $single-days (Number) - working days a year for one child, parent alone
#   $single-cap (Number) - working days a year for all children, parent alone
krankheit-kinderkrankentage-known =
    <b>عدد أيام العمل لهذه السنة على الأكثر (§ 45 SGB V):</b>
    والدان، لكل منهما: لكل طفل { $child-days }، المجموع { $child-cap }.
    أب أو أم وحده مع الطفل: لكل طفل { $single-days }، المجموع { $single-cap }.

krankheit-kinderkrankentage-unknown =
    <b>كم يوماً؟</b> البوت لا يعرف بعد عدد هذه السنة. اسألوا صندوق التأمين الصحي (Krankenkasse).

## Texts to copy. `.copy` is the German text; it stands in German only and is not translated.

krankheit-call =
    هذه الرسالة تقول للشركة إنكم مرضى. انسخوها. املؤوا ما بين القوسين. احذفوا ما لا يناسب. أرسلوها اليوم. ثم التقطوا صورة لها.

    <b>ماذا تقول:</b>
    1. أنا مريض ولا أستطيع العمل منذ (التاريخ = Datum).
    2. سيستمر ذلك على الأرجح حتى (التاريخ).
    3. أذهب إلى الطبيب. الشهادة الطبية ستصل.
    4. فقط في الخارج (Nur im Ausland): عنواني هنا (Adresse).
    5. أرجو تأكيد هذه الرسالة.
    6. اسمكم (Vorname Nachname).
    .button = نص: إبلاغ الشركة بالمرض

krankheit-child-call =
    هذه الرسالة تقول للشركة إن طفلكم مريض. انسخوها. املؤوا ما بين القوسين. أرسلوها اليوم. ثم التقطوا صورة لها.

    <b>ماذا تقول:</b>
    1. طفلي مريض. يجب أن أرعاه منذ (التاريخ = Datum) ولا أستطيع العمل.
    2. سيستمر ذلك على الأرجح حتى (التاريخ).
    3. الشهادة الطبية ستصل (§ 45 SGB V).
    4. أرجو تأكيد هذه الرسالة.
    5. اسمكم (Vorname Nachname).
    .button = نص: طفلي مريض

krankheit-demand =
    بهذه الرسالة تطالبون بأجر عن أيام كنتم فيها مرضى. املؤوا ما بين القوسين. أرسلوها كرسالة ورقية وكإيميل. احتفظوا بنسخة. أعطوا مهلة 14 يوماً تقريباً. لا شهادة طبية؟ احذفوا الجملة „Die ärztliche Bescheinigung liegt vor.“

    <b>ماذا تقول:</b>
    1. كنت مريضاً من (التاريخ = Datum) إلى (التاريخ). الشهادة الطبية موجودة.
    2. عن هذه الأيام ينقص الأجر. أطالب به (§ 3 EntgFG).
    3. أرجو الدفع حتى (التاريخ) إلى حسابي (IBAN).
    4. أرجو إرسال كشف الراتب.
    5. المكان (Ort)، التاريخ، الاسم (Vorname Nachname)، التوقيع (Unterschrift).
    .button = نص: المطالبة بالأجر عند المرض
