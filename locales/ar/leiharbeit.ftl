# Leiharbeit (also: Zeitarbeit): employed by one company, working for another. And posting from abroad (Entsendung).
# "Verleiher", "Zeitarbeitsfirma": the agency, the employer. "Entleiher", "Kunde": the company where the work is done.

## Sentences that many outcomes share

-leiharbeit-frist = <b>المهلة (Frist):</b> كثيراً ما توجد في العقد مهلة قصيرة (Ausschlussfrist)، وكثيراً ما تكون ثلاثة أشهر. في الاتفاق الجماعي (Tarifvertrag) قد تكون أقصر. بعدها قد يضيع المال. بعد الرفض تجري أحياناً مهلة أخرى لرفع دعوى (Klage).
-leiharbeit-senden = الأكثر أماناً: رسالة بالبريد وإيميل معاً. احتفظوا بنسخة وبدليل.
# "Rechtsantragstelle": the room at a German labour court where a claim is written down for free.
-leiharbeit-gericht = لم يدفعوا؟ عندها تساعد «Rechtsantragstelle» في محكمة العمل (Arbeitsgericht)، بلا محامٍ (§ 11 ArbGG).
-leiharbeit-sammeln = <b>اجمعوا:</b> العقد، ورقة المعلومات (Merkblatt)، كشوف الراتب، أسماء الزبائن وعناوينهم، الأيام والساعات عند كل زبون، رسائل الدردشة.
-leiharbeit-nicht = <b>انتبهوا:</b> لا تتغيبوا ببساطة. لا تستقيلوا بلا استشارة. لا توقّعوا على إجازة بلا أجر (unbezahlter Urlaub).
# The declaration of §§ 9, 10 AÜG to stay with the agency.
-leiharbeit-erklaerung = <b>لا توقّعوا بلا استشارة (Beratung) على إقرار بأنكم تبقون عند شركة التشغيل المؤقت (Zeitarbeitsfirma).</b> لهذا الإقرار مهلة شهر واحد (§§ 9, 10 AÜG). يسري فقط إذا ذهبتم به قبل ذلك بأنفسكم إلى وكالة العمل (Agentur für Arbeit).
-leiharbeit-aufenthalt = <b>الإقامة:</b> هل تصريحكم لهذه الشركة أو لهذا العمل فقط؟ عندها اسألوا أولاً استشارة الهجرة (Migrationsberatung). أي عمل آخر ممنوع حتى يُسمح به (§ 4a AufenthG).
-leiharbeit-vorsicht = <b>لا تصريح إقامة (Aufenthaltstitel) لديكم أو العمل غير مسموح؟</b> عندها اذهبوا أولاً إلى الاستشارة (Beratung)، لا إلى دائرة رسمية أو الجمارك (Zoll) أو الشرطة أو محكمة (§ 87 AufenthG).
-leiharbeit-gleich = <b>شروط متساوية:</b> من اليوم الأول ينبغي أن تكون لكم شروط الموظفين الثابتين هناك نفسها (§ 8 AÜG). يجوز للاتفاق الجماعي (Tarifvertrag) أن يخفض الأجر تسعة أشهر. مع Tarifvertrag فيه درجات تصل المدة إلى 15 شهراً.
-leiharbeit-pausen = <b>فترات التوقف:</b> هل كان التوقف ثلاثة أشهر أو أقصر؟ عندها يُحسب أيضاً الوقت الذي قبله (§ 1 AÜG). ربما لا يُحسب التوقف نفسه. عندها يتأخر الموعد قليلاً. بعض الشركات تنقلكم كي يبدأ الوقت من جديد.

## First questions

leiharbeit-trouble =
    التشغيل المؤقت (Leiharbeit) يعني: شركة تشغيل مؤقت (Zeitarbeitsfirma) توظفكم. لكنكم تعملون في شركة أخرى، هي الزبون (Kunde).

    <b>لا توقّعوا على شيء بلا استشارة (Beratung).</b> لإقرار مهم توجد مهلة شهر واحد فقط.

    ما سؤالكم؟
    .idle = لا مهمة عمل، لا أجر
    .pay = أجر أقل، أو مدة طويلة هناك
    .sign = هل أوقّع؟ لا أفهم الأوراق
    .hidden = لا شيء في العقد، أو لا ترخيص
    .permit = هل تسمح إقامتي بذلك؟
    .posted = شركتي في الخارج
    .client = عمل عند الزبون، مال مقابل الوساطة
    .dismissed = فصلوني من العمل أو يهددون بذلك
    .what-is = ما هو التشغيل المؤقت (Leiharbeit)؟
    .other = شيء آخر

leiharbeit-assigned =
    منذ متى تعملون عند هذا الزبون (Kunde)؟ اختاروا اليوم الأول هناك.

    هل كان هناك توقف ثلاثة أشهر أو أقل؟ عندها اختاروا اليوم الأول قبل التوقف.
    .why = بعد 9 أشهر وبعد 18 شهراً كثيراً ما يتغير شيء.

# "stay": the declaration of §§ 9, 10 AÜG. "end": a paper that ends the job. "language": papers in the mother tongue.
leiharbeit-sign = ما الورقة التي تسألون عنها؟
    .stay = أنني أبقى عند شركة التشغيل المؤقت
    .end = أن العمل ينتهي
    .language = أريدها بلغتي
    .unsure = لا أفهم ذلك

leiharbeit-hidden = ما الأنسب لحالتكم؟
    .not-named = العقد لا يذكر Leiharbeit
    .no-licence = الشركة بلا ترخيص على الأرجح
    .unsure = لا أعرف بالضبط

# What stands in the residence title or its extra sheet (Zusatzblatt).
leiharbeit-permit = ماذا يوجد في تصريح إقامتكم (Aufenthaltstitel) أو الورقة الإضافية (Zusatzblatt)؟
    .any = «Erwerbstätigkeit erlaubt» أو جواز EU
    .bound = شركة واحدة أو عمل واحد فقط
    .none = لا تصريح إقامة لدي
    .unsure = شيء آخر، أو لا أعرف

leiharbeit-client = ما الأنسب لحالتكم؟
    .forbidden = أريد الانتقال إلى الزبون
    .fee = يريدون أن أدفع مقابل العمل
    .unsure = لا أعرف بالضبط

leiharbeit-else = ما الأنسب لحالتكم؟
    .threat = تهديد، إجبار، أخذوا جواز سفري
    .unsure = شيء آخر

## Pay

leiharbeit-idle =
    لا مهمة عمل عند زبون (Kunde)؟ <b>على شركة التشغيل المؤقت (Zeitarbeitsfirma) في الغالب أن تدفع رغم ذلك</b> (§ 11 Abs. 4 AÜG).

    <b>أولاً:</b>
    1. اكتبوا اليوم للشركة: «Ich möchte arbeiten.» (أريد أن أعمل.)
    2. لا توقّعوا على إجازة بلا أجر (unbezahlter Urlaub) ولا على ساعات ناقصة (Minusstunden).
    3. طالبوا بالأجر كتابياً.

    نصاً للنسخ تجدونه في الأسفل.
    .why =
        صاحب عملكم هو شركة التشغيل المؤقت. هي تتحمل المخاطر إذا لم يوجد زبون (§ 11 AÜG, § 615 BGB). تُحسب الساعات في عقدكم (Vertrag). أدنى أجر (Lohnuntergrenze) يسري في هذا الوقت أيضاً (§ 8 Abs. 5 AÜG). هذا هو أقل أجر في التشغيل المؤقت.

        هذا الأجر الأدنى يجب في الغالب أن يصل حتى يوم عمل البنوك رقم 15 من الشهر التالي.

        «Minusstunden» تعني: الشركة تقول إن عليكم تعويض ساعات لاحقاً. دعوا من يفحص ذلك.

        <b>رسالة على ورق فيها «Kündigung» (فصل من العمل)؟</b> عندها لديكم في الغالب ثلاثة أسابيع فقط (§ 4 KSchG). اذهبوا اليوم إلى الاستشارة (Beratung).

        { -leiharbeit-senden } { -leiharbeit-gericht }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

# Variables:
#   $equal-from (Date) - the first day after nine months with the same hirer
#   $max-until (Date) - the last day of the 18 months with the same hirer
leiharbeit-early =
    من <b>{ $equal-from }</b> لكم في الغالب أجر الموظفين الثابتين هناك نفسه (§ 8 AÜG). بلا اتفاق جماعي (Tarifvertrag) قبل ذلك أيضاً. ومع بعض الاتفاقات بعد 15 شهراً فقط.

    عملكم عند هذا الزبون (Kunde) لا يجوز في الغالب أن يستمر بعد <b>{ $max-until }</b> (§ 1 AÜG).

    <b>أولاً:</b>
    1. اكتبوا اليومين عندكم.
    2. قارنوا كشف الراتب (Abrechnung) بأدنى أجر (Lohnuntergrenze).
    3. اسألوا كتابياً كم يكسب الموظفون الثابتون هناك.
    .why =
        { -leiharbeit-gleich } اسألوا: أي Tarifvertrag يسري عليّ؟

        { -leiharbeit-pausen }

        الاتفاق الجماعي قد يسمح بأكثر من 18 شهراً.

        يجوز لكم أن تسألوا عن شروط الموظفين الثابتين المماثلين (§ 13 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

# Variables:
#   $equal-from (Date) - the first day after nine months with the same hirer, today or past
#   $max-until (Date) - the last day of the 18 months with the same hirer
leiharbeit-equal =
    منذ <b>{ $equal-from }</b> لكم في الغالب أجر الموظفين الثابتين هناك نفسه (§ 8 AÜG). ومع بعض الاتفاقات الجماعية (Tarifvertrag) بعد 15 شهراً فقط.

    عملكم عند هذا الزبون (Kunde) لا يجوز في الغالب أن يستمر بعد <b>{ $max-until }</b> (§ 1 AÜG).

    <b>أولاً:</b>
    1. اسألوا كتابياً كم يكسب الموظفون الثابتون هناك.
    2. قارنوا ذلك بكشف راتبكم (Abrechnung).
    3. طالبوا بالأجر الناقص قريباً وكتابياً.
    .why =
        { -leiharbeit-gleich } اسألوا: أي Tarifvertrag يسري عليّ؟

        { -leiharbeit-pausen }

        الاتفاق الجماعي قد يسمح بأكثر من 18 شهراً.

        يجوز لكم أن تسألوا عن شروط الموظفين الثابتين المماثلين (§ 13 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-senden } { -leiharbeit-gericht }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

# Variables:
#   $max-until (Date) - the last day of the 18 months with the same hirer, now past
leiharbeit-over =
    يوم <b>{ $max-until }</b> مضت على الأرجح الأشهر الـ 18 (§ 1 AÜG). <b>ربما الزبون (Kunde) هو الآن صاحب عملكم</b> (§§ 9, 10 AÜG).

    <b>أولاً:</b>
    1. لا توقّعوا على شيء.
    2. اذهبوا اليوم أو غداً إلى الاستشارة (Beratung). لإقرار مهم توجد مهلة شهر واحد فقط. ربما بدأت بالفعل.
    3. اكتبوا كل الأيام عند هذا الزبون.
    .why =
        بعد أكثر من 18 شهراً كثيراً ما ينشأ عمل عند الزبون. هذا لا يسري إذا سمح اتفاق جماعي (Tarifvertrag) بمدة أطول. أو إذا أقررتم بشكل صحيح أنكم تبقون عند شركة التشغيل المؤقت (Zeitarbeitsfirma).

        { -leiharbeit-erklaerung }

        { -leiharbeit-pausen }

        <b>الأجر:</b> بعد 9 أشهر يسري في الغالب: أجر الموظفين الثابتين هناك نفسه، وعلى أبعد حد بعد 15 شهراً (§ 8 AÜG). يجوز لكم أن تسألوا عنه (§ 13 AÜG).

        { -leiharbeit-aufenthalt }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

leiharbeit-assigned-unknown =
    بعد <b>9 أشهر</b> عند الزبون (Kunde) نفسه لكم في الغالب أجر الموظفين الثابتين هناك نفسه (§ 8 AÜG). بعد <b>18 شهراً</b> يجب في الغالب أن ينتهي ذلك (§ 1 AÜG).

    <b>أولاً:</b>
    1. ابحثوا عن اليوم الأول في الدردشة والجداول وكشوف الراتب.
    2. ثم ابدؤوا هنا من جديد.
    3. اسألوا كتابياً كم يكسب الموظفون الثابتون هناك.
    .why =
        { -leiharbeit-gleich } اسألوا: أي Tarifvertrag يسري عليّ؟

        { -leiharbeit-pausen }

        الاتفاق الجماعي قد يسمح بأكثر من 18 شهراً. وإلا ينشأ بعدها كثيراً عمل عند الزبون (§§ 9, 10 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

## Something to sign

# The declaration of §§ 9, 10 AÜG to stay with the agency.
leiharbeit-declaration =
    <b>لا توقّعوا على هذا الآن.</b> ربما تفقدون به عملاً عند الزبون (Kunde).

    لهذا الإقرار مهلة <b>شهر واحد</b> (§§ 9, 10 AÜG). ربما بدأ بالفعل. اذهبوا اليوم إلى الاستشارة (Beratung).

    <b>أولاً:</b>
    1. قولوا: «Ich lasse das prüfen.» (سأدع من يفحص ذلك.)
    2. صوّروا الورقة.
    3. اذهبوا بالورقة إلى الاستشارة.
    .why =
        بهذه الورقة تقولون: أبقى عند شركة التشغيل المؤقت (Zeitarbeitsfirma). وهي عن ثلاث حالات: الشركة بلا ترخيص. أو المهمة لم تُسمَّ Leiharbeit. أو استمرت أكثر من 18 شهراً. عندها ينشأ في الغالب عمل عند الزبون (§§ 9, 10 AÜG). لكن بهذا الإقرار تبقون عند شركة التشغيل المؤقت.

        يسري فقط إذا ذهبتم به قبل ذلك بأنفسكم إلى وكالة العمل (Agentur für Arbeit). لا يجوز لأحد أن يفعل ذلك عنكم.

        { -leiharbeit-aufenthalt } عندها قد يكون البقاء أفضل لكم. دعوا من يفحص ذلك قبل أن يمضي هذا الشهر الواحد.

        <b>وقّعتم بالفعل؟</b> اذهبوا اليوم إلى الاستشارة. خذوا الورقة معكم.

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

leiharbeit-do-not-sign =
    <b>لا توقّعوا الآن على شيء.</b> لستم ملزمين بالتوقيع فوراً.

    <b>أولاً:</b>
    1. قولوا: «Ich nehme das Papier mit. Ich lasse es prüfen.» (آخذ الورقة معي. سأدع من يفحصها.)
    2. صوّروا الورقة.
    3. اذهبوا قبل التوقيع إلى الاستشارة (Beratung).

    مكتوب عليها «Kündigung» (فصل من العمل)؟ عندها لديكم في الغالب ثلاثة أسابيع فقط (§ 4 KSchG).
    .why =
        ابحثوا عن هذه الكلمات:

        <b>«Ich bleibe bei …» (أبقى عند …)، «Erklärung» (إقرار):</b> بهذا ربما تفقدون عملاً عند الزبون. لهذا مهلة شهر واحد (§§ 9, 10 AÜG).

        <b>«Aufhebungsvertrag»، «Eigenkündigung»، «Ausgleichsquittung»:</b> بهذا ينتهي العمل، أو تتنازلون عن مال. لا توقّعوا.

        <b>«Unbezahlter Urlaub» (إجازة بلا أجر)، «Minusstunden» (ساعات ناقصة):</b> بهذا ربما تفقدون أجراً. بلا مهمة عمل على شركة التشغيل المؤقت (Zeitarbeitsfirma) في الغالب أن تدفع (§ 11 AÜG).

        يجوز لكم أن تطلبوا ورقة المعلومات (Merkblatt) والشروط بلغتكم الأم (§ 11 Abs. 2 AÜG).

        <b>وقّعتم بالفعل؟</b> اذهبوا اليوم إلى الاستشارة. خذوا الورقة معكم.

        { -leiharbeit-aufenthalt }

        { -leiharbeit-sammeln }

        هل يهددونكم بالعنف؟ اتصلوا بالرقم 110.

## Not named, no licence

leiharbeit-not-named =
    التشغيل المؤقت يجب أن <b>يُسمّى Leiharbeit قبل المهمة</b> (§ 1 AÜG). هل ينقص ذلك؟ عندها ربما الزبون (Kunde) هو صاحب عملكم (§§ 9, 10 AÜG).

    <b>أولاً:</b>
    1. لا توقّعوا على شيء.
    2. اكتبوا: من يعطيكم هناك الأوامر والأوقات؟
    3. اذهبوا إلى الاستشارة (Beratung)، والأفضل اليوم. ربما بدأت بالفعل مهلة شهر واحد.
    .why =
        بعض الشركات تقول «Werkvertrag» أو «Subunternehmer». يُحسب ما تعملونه فعلاً (§ 611a BGB). هل تعطيكم الشركة الأخرى كل يوم مهام وأوقاتاً؟ هل تعملون مع موظفيها معاً؟ عندها قد يكون ذلك Leiharbeit.

        قبل كل مهمة على شركة التشغيل المؤقت (Zeitarbeitsfirma) أن تكتب لكم اسم الزبون (§ 11 Abs. 2 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-aufenthalt }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln } وأيضاً: صور مكان العمل، أسماء المدراء والزملاء.

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

leiharbeit-no-licence =
    شركة التشغيل المؤقت (Zeitarbeitsfirma) تحتاج إلى ترخيص (Erlaubnis) (§ 1 AÜG). هي بلا ترخيص؟ <b>عندها ربما الزبون (Kunde) هو صاحب عملكم</b> (§§ 9, 10 AÜG).

    <b>أولاً:</b>
    1. لا توقّعوا على شيء.
    2. انظروا في العقد (Vertrag): هل يذكر ترخيصاً؟
    3. اذهبوا اليوم إلى الاستشارة (Beratung). ربما بدأت بالفعل مهلة شهر واحد.
    .why =
        بلا ترخيص لا يسري في الغالب العقد مع شركة التشغيل المؤقت. عندها ينشأ عمل عند الزبون (§§ 9, 10 AÜG). عملكم يجب أن يُدفع رغم ذلك.

        { -leiharbeit-erklaerung }

        لا تبلّغوا عن الشركة وحدكم. الاستشارة تقول لكم أي طريق آمن لكم.

        { -leiharbeit-aufenthalt }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln } وأيضاً: صور مكان العمل، أسماء المدراء والزملاء.

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

leiharbeit-paper =
    على شركة التشغيل المؤقت (Zeitarbeitsfirma) أن تعطيكم <b>ورقة معلومات (Merkblatt)</b> عن حقوقكم. يجوز لكم أن تطلبوا Merkblatt والشروط بلغتكم الأم (§ 11 Abs. 2 AÜG).

    <b>أولاً:</b>
    1. اطلبوا ذلك كتابياً.
    2. لا توقّعوا على شيء لا تفهمونه.
    3. أروا الاستشارة (Beratung) الأوراق.

    نصاً للنسخ تجدونه في الأسفل.
    .why =
        <b>هذا ينبغي أن يكون في الأوراق:</b> اسم الشركة، الأجر، الساعات، الإجازة (Urlaub)، إنهاء العمل (Kündigung) (§ 2 NachwG). قبل كل مهمة يجب أن يكون اسم الزبون (Kunde) في النص (§ 11 Abs. 2 AÜG). هل ينقص ذلك؟ عندها تفحص الاستشارة ما يسري.

        العقد (Vertrag) يسري أيضاً بلا ورق. يُحسب في الغالب النص الألماني. دعوا من يترجمه، لكن ليس من الشركة.

        <b>انتبهوا إلى:</b> الساعات في الأسبوع، الأجر، الاتفاق الجماعي (Tarifvertrag)، الخصم للسكن أو التنقّل.

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

## Residence title

leiharbeit-permit-any =
    مع هذا التصريح التشغيل المؤقت (Leiharbeit) <b>مسموح في الغالب</b>. هذا إذا لم تكن موافقة وكالة العمل (Agentur für Arbeit) مطلوبة.

    <b>أولاً:</b>
    1. اقرؤوا أيضاً الورقة الإضافية (Zusatzblatt) بدقة.
    2. صوّروها.
    3. لستم متأكدين؟ اسألوا قبل العقد استشارة الهجرة (Migrationsberatung).
    .why =
        القانون يمنع فقط إذا كانت موافقة وكالة العمل مطلوبة. عندها ترفض Leiharbeit (§ 40 Abs. 1 Nr. 2 AufenthG). مع «Erwerbstätigkeit erlaubt» (العمل مسموح) لا تُطلب موافقتها في الغالب. مع جواز من الاتحاد الأوروبي (EU) لا تحتاجون في الغالب إلى هذه الموافقة.

        هل ينتهي تصريحكم قريباً؟ اطلبوا التمديد قبل ذلك.

        <b>حقوقكم:</b> أجر أيضاً بلا مهمة عمل (§ 11 Abs. 4 AÜG). أوراق بلغتكم الأم (§ 11 Abs. 2 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln } وأيضاً: التصريح و Zusatzblatt.

leiharbeit-permit-bound =
    <b>لا تبدؤوا بعد.</b> اسألوا أولاً استشارة الهجرة (Migrationsberatung).

    هل موافقة وكالة العمل (Agentur für Arbeit) على عملكم مطلوبة؟ عندها ترفض التشغيل المؤقت (Leiharbeit) (§ 40 Abs. 1 Nr. 2 AufenthG).

    <b>أولاً:</b>
    1. صوّروا التصريح والورقة الإضافية (Zusatzblatt).
    2. اذهبوا بها إلى استشارة الهجرة.
    3. لا توقّعوا قبل ذلك على عقد.
    .why =
        التصريح لعمل معيّن يمنع أي عمل آخر حتى يُسمح به (§ 4a AufenthG). هذا يسري أيضاً إذا قالت شركة التشغيل المؤقت (Zeitarbeitsfirma): «لا مشكلة.»

        <b>هل تعملون هناك الآن؟</b> اذهبوا اليوم إلى الاستشارة (Beratung)، قبل أن تستقيلوا أو تتحدثوا مع دائرة رسمية أو مع الشركة. عملكم يجب أن يُدفع رغم ذلك.

        هل عقدكم (Vertrag) ليس Leiharbeit أصلاً؟ أحياناً توظفكم شركة لعملها الخاص. هذا أيضاً تفحصه الاستشارة.

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln } وأيضاً: التصريح و Zusatzblatt.

        { -leiharbeit-vorsicht }

leiharbeit-permit-none =
    <b>اذهبوا أولاً إلى استشارة (Beratung) سرّية.</b> لا إلى دائرة رسمية أو الجمارك (Zoll) أو الشرطة أو محكمة.

    العمل بلا تصريح (Aufenthaltstitel) ممنوع في الغالب، عليكم أيضاً. عن العمل الذي عملتموه لكم رغم ذلك في الغالب أجر (§ 98a AufenthG).

    <b>أولاً:</b>
    1. اكتبوا الأماكن والأيام والساعات والأسماء.
    2. اذهبوا اليوم أو غداً إلى الاستشارة.

    عند الخطر: 110.
    .why =
        على الجهات الرسمية أن تبلّغ إذا كان شخص بلا تصريح (§ 87 AufenthG). الاستشارة تقول لكم قبل ذلك أي طريق آمن.

        القانون يفترض أنكم عملتم ثلاثة أشهر (§ 98a AufenthG). كثيراً ما تكون الشركات الأعلى التي جرى العمل لها مسؤولة أيضاً. عند حادث في العمل أنتم مؤمَّنون رغم ذلك (§ 7 SGB VII). المهل (Fristen) تجري عليكم أيضاً. لا تنتظروا.

        هل يهددونكم بالشرطة؟ هل جواز سفركم عند شخص آخر؟ قولوا ذلك للاستشارة.

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln } وأيضاً: صور، أرقام السيارات، أرقام هواتف، تحويلات مالية.

leiharbeit-permit-unsure =
    <b>لا توقّعوا بعد على عقد.</b> دعوا أولاً من يفحص تصريحكم (Aufenthaltstitel).

    هل موافقة وكالة العمل (Agentur für Arbeit) على عملكم مطلوبة؟ عندها ترفض التشغيل المؤقت (Leiharbeit) (§ 40 Abs. 1 Nr. 2 AufenthG). مع تصاريح أخرى كثيرة هو مسموح في الغالب.

    <b>أولاً:</b>
    1. صوّروا التصريح والورقة الإضافية (Zusatzblatt).
    2. اذهبوا بها إلى استشارة الهجرة (Migrationsberatung).
    .why =
        ابحثوا عن هذه الكلمات في التصريح أو Zusatzblatt:

        <b>«Erwerbstätigkeit erlaubt» (العمل مسموح):</b> عندها Leiharbeit مسموح في الغالب.

        <b>اسم شركة أو عمل معيّن:</b> أي عمل آخر ممنوع حتى يُسمح به (§ 4a AufenthG).

        لا تصريح لديكم؟ اذهبوا فقط إلى استشارة (Beratung) سرّية. على الجهات الرسمية أن تبلّغ عن ذلك (§ 87 AufenthG).

        <b>هل تعملون هناك الآن؟</b> اذهبوا اليوم إلى الاستشارة، قبل أن تستقيلوا أو تتحدثوا مع دائرة رسمية. عملكم يجب أن يُدفع رغم ذلك.

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln } وأيضاً: التصريح و Zusatzblatt.

## Posting

# "Entsendung": a company abroad sends its worker to Germany (AEntG).
leiharbeit-posted =
    شركتكم في الخارج ترسلكم إلى ألمانيا؟ هذا يسمى إيفاداً (Entsendung). <b>قواعد ألمانية كثيرة تسري عندها عليكم</b> (§ 2 AEntG).

    <b>أولاً:</b>
    1. اكتبوا الأماكن والأيام والساعات في ألمانيا.
    2. صوّروا العقد والتأشيرة والأوراق.
    3. اذهبوا قريباً إلى الاستشارة (Beratung).

    هل لديكم جواز EU؟ عندها تساعد Faire Mobilität.
    .why =
        القواعد الألمانية تسري على الأجر والإجازة (Urlaub) ووقت العمل والسلامة والسكن وتكاليف التنقّل (§ 2 AEntG). الحد الأدنى للأجور (Mindestlohn) يسري على العمل هنا، وعلى شركات في الخارج أيضاً (§ 20 MiLoG). يمكنكم رفع دعوى في ألمانيا (§ 15 AEntG). الشركة صاحبة الطلب (Auftraggeber) كثيراً ما تكون مسؤولة عن الحد الأدنى الصافي (netto) (§ 14 AEntG).

        <b>انتبهوا:</b> هل لديكم تأشيرة من دولة أخرى في الاتحاد الأوروبي (EU)؟ هل للشركة هناك صندوق بريد فقط؟ اذهبوا قبل ذلك إلى الاستشارة، لا إلى دائرة رسمية أو الجمارك (Zoll) أو الشرطة أو محكمة. هذا يسري أيضاً بلا تصريح ساري المفعول (§ 87 AufenthG).

        هل تدفعون مقابل السرير أو التنقّل؟ دعوا من يفحص ذلك. هل جواز سفركم عند شخص آخر؟ قولوا ذلك للاستشارة. عند الخطر: 110.

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-nicht }

## The hirer

leiharbeit-takeover =
    <b>لا يجوز لشركة التشغيل المؤقت (Zeitarbeitsfirma) أن تمنع</b> عملاً عند الزبون (Kunde) (§ 9 AÜG). ولستم ملزمين بأن تدفعوا لها شيئاً مقابل ذلك.

    <b>أولاً:</b>
    1. اطلبوا عرض الزبون كتابياً.
    2. هل يسمح تصريح إقامتكم (Aufenthaltstitel) بالعمل الجديد؟ اسألوا أولاً استشارة الهجرة (Migrationsberatung).
    3. استقيلوا (kündigen) فقط عندما يتضح الأمران.
    .why =
        جمل في العقد (Vertrag) تمنع هذا الانتقال لا تسري (§ 9 Abs. 1 Nr. 3 إلى 5 AÜG). رسم تدفعونه لشركة التشغيل المؤقت باطل أيضاً.

        انتبهوا إلى مهلة إنهاء العمل (Kündigungsfrist). استقالتكم تحتاج إلى ورق وتوقيع (§ 623 BGB). تحدثوا قبل ذلك مع استشارة (Beratung).

        { -leiharbeit-aufenthalt } هذا يسري أيضاً عند الانتقال إلى الزبون. هل ينتهي العمل الذي أُعطي تصريحكم له؟ عندها يجب في الغالب إبلاغ دائرة الأجانب (Ausländerbehörde) خلال أسبوعين (§ 82 AufenthG).

        هل كنتم عند هذا الزبون أكثر من 18 شهراً؟ عندها ربما لكم هناك عمل بالفعل (§§ 9, 10 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln }

leiharbeit-fee =
    <b>لا تدفعوا الآن شيئاً. دعوا أولاً من يفحص ذلك.</b> رسم تدفعونه لشركة التشغيل المؤقت (Zeitarbeitsfirma) باطل (§ 9 Abs. 1 Nr. 3 إلى 5 AÜG).

    <b>أولاً:</b>
    1. احتفظوا بأدلة: دردشة، إيصال، تحويل، اسم.
    2. لا توقّعوا على ديون أو أقساط.
    3. اذهبوا قريباً إلى الاستشارة (Beratung).

    هل جواز سفركم عند شخص آخر؟ هل يهددونكم؟ اذهبوا اليوم. عند الخطر: 110.
    .why =
        باطل (unwirksam) يعني: لا يسري. هل دفعتم بالفعل؟ أو خُصم ذلك من الأجر؟ عندها طالبوا مع الاستشارة بإعادة المال.

        هل طلب شخص آخر أو وكالة أخرى مالاً؟ للوساطة (Vermittlung) قواعد صارمة خاصة (§§ 296 إلى 298 SGB III). لا يجوز طلب مال قبل ذلك. هذا تفحصه الاستشارة.

        ديون للتأشيرة أو الطيران أو الوساطة علامة تحذير على الاستغلال (Ausbeutung).

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

leiharbeit-what-is =
    صاحب عملكم هو <b>شركة التشغيل المؤقت</b> (Zeitarbeitsfirma, Verleiher). هي تدفع الأجر. تعملون عند <b>الزبون</b> (Kunde, Entleiher). هو يقول ماذا تعملون.

    <b>مهم:</b>
    1. يوجد في الغالب أجر بلا مهمة عمل أيضاً (§ 11 Abs. 4 AÜG).
    2. بعد 9 أشهر عند الزبون نفسه أجر متساوٍ في الغالب.
    3. بعد 18 شهراً يجب في الغالب أن ينتهي ذلك.

    دعوا من يفحص العقد قبل التوقيع.
    .why =
        شركة التشغيل المؤقت تحتاج إلى ترخيص (Erlaubnis). وعليها أن تقول قبل ذلك إنه Leiharbeit (§ 1 AÜG).

        { -leiharbeit-gleich }

        <b>الأوراق:</b> على الشركة أن تعطيكم ورقة معلومات (Merkblatt). عند الطلب بلغتكم الأم (§ 11 Abs. 2 AÜG). قبل كل مهمة عليها أن تكتب لكم اسم الزبون.

        <b>الإقامة:</b> هل موافقة وكالة العمل (Agentur für Arbeit) مطلوبة؟ عندها ترفض Leiharbeit (§ 40 Abs. 1 Nr. 2 AufenthG). اسألوا أولاً استشارة الهجرة (Migrationsberatung).

        { -leiharbeit-erklaerung }

        لا يجوز لأحد أن يمنع عملاً عند الزبون (§ 9 AÜG).

        { -leiharbeit-vorsicht }

# The button below goes on in the dialog on the Kündigung, which counts the day; its words are `button-more` in main.ftl.
leiharbeit-dismissed =
    هل لديكم فصل من العمل (Kündigung) على ورق؟ عندها لديكم في الغالب <b>ثلاثة أسابيع</b> فقط لرفع دعوى (Klage). تُحسب من اليوم الذي وصلت فيه الرسالة إليكم.

    <b>أولاً:</b>
    1. اضغطوا في الأسفل «المزيد عن ذلك». عندها يحسب البوت يومكم الأخير.
    2. لا توقّعوا على شيء.
    3. لا تتغيبوا ببساطة. قولوا: «Ich möchte arbeiten.» (أريد أن أعمل.)

    تهديد فقط، أو كلام فقط؟ عندها أيضاً: «المزيد عن ذلك».

    <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> اذهبوا أولاً إلى استشارة (Beratung) سرّية.
    .why =
        ضد الفصل تنفع في الغالب فقط دعوى خلال ثلاثة أسابيع (§ 4 KSchG). هذا يسري أيضاً في فترة الاختبار (Probezeit) وفي الشركات الصغيرة. الاستشارة أو الحديث مع الشركة لا يوقفان الأسابيع الثلاثة.

        <b>فقط كلام أو دردشة أو إيميل؟</b> الفصل يحتاج إلى ورق وتوقيع بالقلم (§ 623 BGB). اذهبوا رغم ذلك قريباً إلى مركز استشارة.

        <b>انتهت مهمة العمل فقط؟</b> النهاية عند الزبون (Kunde) ليست بعد فصلاً (Kündigung). على شركة التشغيل المؤقت (Zeitarbeitsfirma) في الغالب أن تستمر في الدفع (§ 11 Abs. 4 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

leiharbeit-other =
    صاحب عملكم هو شركة التشغيل المؤقت (Zeitarbeitsfirma). <b>عليها في الغالب أن تدفع، بلا مهمة عمل أيضاً</b> (§ 11 Abs. 4 AÜG).

    <b>أولاً:</b>
    1. اكتبوا الزبائن والأيام والساعات.
    2. طالبوا بالمال الناقص قريباً وكتابياً.
    3. اذهبوا بأوراقكم إلى الاستشارة (Beratung).
    .why =
        { -leiharbeit-gleich }

        { -leiharbeit-pausen }

        { -leiharbeit-erklaerung }

        <b>رسالة على ورق فيها «Kündigung» (فصل من العمل)؟</b> عندها لديكم في الغالب ثلاثة أسابيع فقط (§ 4 KSchG). النهاية عند الزبون ليست بعد Kündigung.

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

## Texts to copy

# Words in round brackets are blanks that people fill in. `.copy` stands in German only.
leiharbeit-idle-letter =
    رسالة إلى شركة التشغيل المؤقت. تريدون العمل وتطالبون بأجر الوقت بلا مهمة عمل.

    املؤوا الكلمات بين القوسين. أعطوا مهلة 14 يوماً تقريباً. أرسلوا الرسالة مع دليل.

    معنى النص الألماني:
    (اسمكم)، (عنوانكم)
    إلى (شركة التشغيل المؤقت)، (عنوان شركة التشغيل المؤقت)
    (المكان)، (التاريخ)
    أجر الوقت بلا مهمة عمل
    مرحباً، منذ (التاريخ) لا مهمة عمل لي. أريد أن أعمل وأستطيع أن أبدأ فوراً. الرجاء أن تعطوني مهمة عمل.
    أطالب بأجري عن الوقت بلا مهمة عمل أيضاً (§ 11 Abs. 4 AÜG, § 615 BGB). من (التاريخ) إلى (التاريخ) هذا (عدد) ساعات.
    الرجاء الدفع حتى (التاريخ) إلى حسابي (IBAN) وإرسال كشف الراتب إليّ.
    لا أوافق على إجازة بلا أجر أو ساعات ناقصة.
    مع أطيب التحيات، (التوقيع)
    .button = رسالة: أجر بلا مهمة عمل

# The right to know comparable pay is against the company where the work is done.
leiharbeit-pay-letter =
    هذه الرسالة تُرسل في الغالب إلى الزبون (Kunde)، أي إلى الشركة التي تعملون فيها. تسألون عن شروط الموظفين الثابتين هناك.

    املؤوا الكلمات بين القوسين. هل أنتم غير متأكدين أو تخافون من مشاكل؟ اسألوا أولاً الاستشارة (Beratung).

    معنى النص الألماني:
    (اسمكم)، (عنوانكم)
    إلى (الشركة التي أعمل فيها)، (العنوان)
    (المكان)، (التاريخ)
    معلومات عن شروط العمل
    مرحباً، أعمل منذ (التاريخ) في شركتكم بتشغيل مؤقت. عملي هو (نوع العمل).
    الرجاء إبلاغي بشروط العمل والأجر للموظفين المماثلين في شركتكم (§ 13 AÜG). الرجاء الرد كتابياً حتى (التاريخ).
    مع أطيب التحيات، (التوقيع)
    .button = رسالة: كم يكسب الآخرون؟

leiharbeit-sheet-letter =
    رسالة إلى شركة التشغيل المؤقت. تطلبون ورقة المعلومات (Merkblatt) وشروطكم بلغتكم الأم.

    املؤوا الكلمات بين القوسين. عند «Sprache» اكتبوا اسم لغتكم بالألمانية.

    معنى النص الألماني:
    (اسمكم)، (عنوانكم)
    إلى (شركة التشغيل المؤقت)، (عنوان شركة التشغيل المؤقت)
    (المكان)، (التاريخ)
    ورقة المعلومات وشروط العمل المكتوبة بلغتي الأم
    مرحباً، الرجاء إعطائي ورقة المعلومات للعاملين بتشغيل مؤقت وشروط عملي المكتوبة بلغتي الأم (اللغة). يمكنني طلب ذلك حسب § 11 Abs. 2 AÜG.
    الرجاء إرسال الاثنين إليّ حتى (التاريخ).
    مع أطيب التحيات، (التوقيع)
    .button = رسالة: أوراق بلغتي

## Paragraphs of the rules

# Variables:
#   $temp-work (Money) - the wage floor of temporary agency work for each hour today, gross
leiharbeit-leiharbeit-lohn-known =
    <b>أدنى أجر (Lohnuntergrenze) اليوم: { $temp-work }</b> إجمالي (brutto) في الساعة. لا يجوز لشركة التشغيل المؤقت (Zeitarbeitsfirma) في الغالب أن تدفع أقل، ولا بلا مهمة عمل (§ 8 Abs. 5 AÜG).

leiharbeit-leiharbeit-lohn-unknown =
    <b>أدنى أجر (Lohnuntergrenze) اليوم:</b> لا نعرف المبلغ. اسألوا مركز استشارة (Beratungsstelle). الحد الأدنى العام للأجور (Mindestlohn) يسري في الغالب أيضاً في التشغيل المؤقت (§ 1 MiLoG).
