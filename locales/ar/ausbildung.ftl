# Vocational training (Ausbildung): dismissal, pressure, pay, tasks, exam, sickness, stay.
# "Azubi": a trainee. "Betrieb": the company that trains. "Kammer": IHK or HWK, the chamber that watches over the training.

## Paragraphs that several outcomes share

# "Schlichtungsausschuss": a committee of the chamber that tries to settle it before the court.
# "Rechtsantragstelle": the desk of the court that takes down a claim. It is free and gives no advice.
-ausbildung-gericht = <b>المحكمة:</b> مكتب «Rechtsantragstelle» في محكمة العمل (Arbeitsgericht) في مكان العمل يكتب دعواكم (Klage) مجاناً. لا تحتاجون إلى محامٍ (§ 11 ArbGG). الإيميل لا يُحسب.
-ausbildung-mitnehmen = <b>خذوا معكم:</b> الرسالة مع الظرف، عقد التدريب، دفتر التقارير (Berichtsheft)، كشوف الراتب (Lohnzettel)، الهوية، رسائل الدردشة.
-ausbildung-vor-dem-amt = <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> تكلموا اليوم مع مركز استشارة (Beratung)، قبل أن تذهبوا إلى الغرفة المهنية (Kammer) أو المحكمة أو دائرة رسمية (§ 87 AufenthG).
# "Ausbildungsduldung": a stay of deportation for the time of the training; it is no residence title.
-ausbildung-duldung = <b>لديكم Ausbildungsduldung؟</b> تنتهي حسب القانون إذا انتهى التدريب مبكراً (§ 60c AufenthG). تحصلون في الغالب مرة واحدة على ستة أشهر لبحث جديد. اذهبوا اليوم إلى استشارة الهجرة (Migrationsberatung).
-ausbildung-titel = <b>تصريح من أجل التدريب؟</b> ليس الذنب ذنبكم؟ عندها تحصلون في الغالب على ستة أشهر كحد أقصى لبحث جديد (§ 16a AufenthG).
-ausbildung-minderjaehrig = <b>تحت 18 سنة؟</b> يجب أن تصل الرسالة إلى والديكم أو الوصي (Vormund) (§ 131 BGB). يجب أيضاً أن يوقّع الوالدان أو الوصي على الدعوى (Klage).
-ausbildung-nicht = <b>انتبهوا:</b> لا توقّعوا على شيء. لا تغيبوا. لا تتركوا التدريب بأنفسكم. الوعود لا توقف المهلة (Frist).
-ausbildung-schutz = <b>حمل؟</b> أخبروا جهة التدريب خلال أسبوعين بعد الرسالة، مع دليل (§ 17 MuSchG). مضى هذا الوقت؟ إذن فوراً. عندها الفصل (Kündigung) ممنوع في الغالب. الدعوى (Klage) تحتاجونها رغم ذلك. <b>إعاقة شديدة (schwerbehindert)؟</b> أخبروا جهة التدريب بذلك أيضاً، خلال ثلاثة أسابيع بعد الرسالة.
-ausbildung-lohn-fristen = <b>المهل (Fristen):</b> في العقد أو الاتفاق الجماعي (Tarifvertrag) كثيراً ما توجد مهلة قصيرة، أحياناً شهران أو ثلاثة فقط. وإلا يضيع المال في الغالب بعد ثلاث سنوات („verjährt“)، تُحسب من نهاية السنة (§§ 195, 199 BGB).
-ausbildung-kammer-hilft = <b>الغرفة المهنية (Kammer):</b> لدى IHK أو HWK استشارة للتدريب (Ausbildungsberatung). هي تتكلم أيضاً مع جهة التدريب. لا تصريح؟ اذهبوا أولاً إلى الاستشارة (Beratung، § 87 AufenthG).

## Questions

# The rule of thumb stands in the first question on purpose: people may stop reading here.
ausbildung-what =
    وصلكم فصل (Kündigung)؟ لديكم في الغالب <b>ثلاثة أسابيع</b> فقط. اذهبوا اليوم إلى الاستشارة (Beratung) ثم إلى الغرفة المهنية (Kammer: IHK, HWK). لا توقّعوا على شيء.

    ماذا حدث في تدريبكم المهني (Ausbildung)؟
    .dismissed = لدي فصل (Kündigung) على ورق
    .spoken = فصل شفهي أو في الدردشة فقط
    .leave = يريدون أن أتوقف، أو أنا أريد
    .decision = اللجنة (Ausschuss) قررت
    .money = لا مال أو مال قليل
    .work = عمل خطأ، أوقات، مدرسة، تكاليف
    .stay = الإقامة، Ausbildungsduldung
    .more = امتحان، مرض، تحت 18، عمل جانبي

# The earliest possible day is the safe one.
ausbildung-received =
    في أي يوم وصلت الرسالة إليكم؟

    يُحسب اليوم الذي كانت فيه في يدكم أو في صندوق البريد. هذا ينطبق أيضاً إذا لم تقرؤوها.

    لستم متأكدين؟ اختاروا أول يوم ممكن. مثلاً التاريخ المكتوب في الرسالة.
    .why = من هذا اليوم تجري المدة.

# "Probezeit": the trial period, in a company 1 to 4 months, in nursing 6.
ausbildung-training =
    ما نوع هذا التدريب (Ausbildung)؟
    .why = بعدها نعرف: الغرفة المهنية أو المحكمة أو كلاهما.
    .after = في شركة، بعد فترة الاختبار
    .probation = في شركة، ما زلت في فترة الاختبار
    .nursing = في التمريض (Pflege)
    .not-started = لم يبدأ بعد
    .unsure = في مدرسة، شيء آخر، لا أعرف

# "Auflösungsvertrag": both sides sign that the training ends.
ausbildung-leave =
    ما الأنسب؟
    .asked = يريدون أن أوقّع على شيء
    .signed = لقد وقّعت على شيء
    .want = أريد أن أتوقف بنفسي
    .ended = التدريب انتهى

# "Spruch": the decision of the chamber's committee.
ausbildung-decided =
    في أي يوم قررت اللجنة (Ausschuss)؟

    هل جاء القرار في الجلسة؟ عندها اختاروا هذا اليوم. وإلا اختاروا التاريخ على الورقة.
    .why = بعدها لديكم أسبوعان فقط.

ausbildung-money =
    ما المشكلة في مالكم؟ طالبوا به <b>قريباً وكتابياً</b>: كثيراً ما تجري مهلة قصيرة، غالباً ثلاثة أشهر.
    .low = ربما هو قليل
    .nothing = لا يأتي أو يأتي متأخراً
    .nursing = أنا في التمريض (Pflege)

ausbildung-began =
    في أي سنة بدأ تدريبكم؟
    .why = الحد الأدنى للمال يتعلق بسنة البداية.
    .y2024 = 2024
    .y2025 = 2025
    .y2026 = 2026
    .y2027 = 2027
    .earlier = قبل ذلك

ausbildung-training-year =
    في أي سنة من التدريب أنتم الآن؟
    .first = السنة 1
    .second = السنة 2
    .third = السنة 3
    .fourth = السنة 4

ausbildung-pay =
    كم من المال تحصلون عليه في الشهر؟ اكتبوا المبلغ <b>الإجمالي (brutto)</b>، أي قبل الخصم.
    .why = الإجمالي مكتوب في كشف الراتب (Lohnzettel) وفي العقد.

ausbildung-work =
    ما الأنسب؟
    .tasks = لا أتعلم شيئاً، فقط عمل آخر
    .hours = ساعات إضافية، أيام طويلة
    .school = لا يُسمح لي بالمدرسة المهنية
    .costs = يريدون أن أدفع العدة أو الكتب

# "Duldung" is no residence title.
ausbildung-stay =
    ما نوع إقامتكم؟
    .permit = تصريح من أجل التدريب
    .duldung = Ausbildungsduldung
    .unsure = شيء آخر أو لا أعرف

ausbildung-more =
    ما الأنسب؟
    .exam = لم أنجح في الامتحان
    .sick = أنا مريض
    .minor = عمري تحت 18 سنة
    .side-job = أريد عملاً جانبياً
    .contract = عقد تدريب جديد

## A Kündigung on paper

# Company training after the Probezeit: the committee first, if there is one.
# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
ausbildung-running =
    أهم يوم لكم: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [zero] بقي لديكم { $days-left } يوم.
        [one] بقي لديكم يوم واحد ({ $days-left }).
        [two] بقي لديكم يومان ({ $days-left }).
        [few] بقي لديكم { $days-left } أيام.
        [many] بقي لديكم { $days-left } يوماً.
       *[other] بقي لديكم { $days-left } يوم.
    }

    1. اسألوا <b>اليوم</b> الغرفة المهنية (Kammer: IHK, HWK): «Gibt es einen Schlichtungsausschuss für Azubis?» (هل توجد لجنة صلح للمتدربين؟)
    2. <b>نعم:</b> قدّموا الطلب هناك حتى هذا اليوم.
    3. <b>لا:</b> ارفعوا دعوى حتى ذلك اليوم في محكمة العمل (Arbeitsgericht). <b>لستم متأكدين؟</b> افعلوا الاثنين.

    اليوم الأخير حسب القانون: { $last-day }. لا تنتظروا.

    { -ausbildung-vor-dem-amt }
    .why =
        إذا كانت اللجنة موجودة، فهي تأتي قبل المحكمة (§ 111 ArbGG). ليس لها مهلة ثابتة. لكن من ينتظر قد يخسر حقه. إذا لم تكن موجودة، تسري ثلاثة أسابيع (§ 4 KSchG; BAG 6 AZR 490/14).

        <b>بعد فترة الاختبار (Probezeit)</b> لا يجوز لجهة التدريب الفصل إلا لسبب مهم (wichtiger Grund). لديها لذلك أسبوعان، منذ أن تعرف السبب. يجب أن يكون السبب مكتوباً في الرسالة (§ 22 BBiG).

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        { -ausbildung-minderjaehrig }

        { -ausbildung-duldung }

# In the Probezeit, before the start, school-based or not sure: both ways at once are the safe way.
# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
ausbildung-running-both =
    أهم يوم لكم: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [zero] بقي لديكم { $days-left } يوم.
        [one] بقي لديكم يوم واحد ({ $days-left }).
        [two] بقي لديكم يومان ({ $days-left }).
        [few] بقي لديكم { $days-left } أيام.
        [many] بقي لديكم { $days-left } يوماً.
       *[other] بقي لديكم { $days-left } يوم.
    }

    1. اذهبوا حتى ذلك اليوم إلى <b>محكمة العمل (Arbeitsgericht)</b>. قولوا: «Ich möchte klagen» (أريد رفع دعوى).
    2. اسألوا اليوم أيضاً <b>الغرفة المهنية</b> (Kammer: IHK, HWK) عن لجنة الصلح «Schlichtungsausschuss». هل هي موجودة؟ قدّموا الطلب هناك أيضاً.

    اليوم الأخير حسب القانون: { $last-day }. لا تنتظروا.

    { -ausbildung-vor-dem-amt }
    .why =
        هنا ليس واضحاً من يساعد: اللجنة أم المحكمة. لهذا اسلكوا الطريقين معاً (§ 111 ArbGG، § 4 KSchG).

        <b>في فترة الاختبار (Probezeit)</b> يجوز للطرفين الإنهاء في أي وقت، بلا مهلة. لكن فقط على ورق (§ 22 BBiG). في الشركة لا يجوز أن تكون فترة الاختبار أطول من أربعة أشهر (§ 20 BBiG).

        <b>تدريب في مدرسة؟</b> يجب في الغالب أن تسجّلوا لدى وكالة العمل (Agentur für Arbeit) كباحثين عن عمل («arbeitsuchend») خلال ثلاثة أيام (§ 38 SGB III).

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        { -ausbildung-minderjaehrig }

        { -ausbildung-duldung }

# Nursing has its own law (PflBG) and usually no committee.
# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
ausbildung-running-nursing =
    أهم يوم لكم: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [zero] بقي لديكم { $days-left } يوم.
        [one] بقي لديكم يوم واحد ({ $days-left }).
        [two] بقي لديكم يومان ({ $days-left }).
        [few] بقي لديكم { $days-left } أيام.
        [many] بقي لديكم { $days-left } يوماً.
       *[other] بقي لديكم { $days-left } يوم.
    }

    1. اذهبوا حتى ذلك اليوم إلى <b>محكمة العمل (Arbeitsgericht)</b>. قولوا: «Ich möchte klagen» (أريد رفع دعوى).
    2. تكلموا اليوم مع مدرسة التمريض ومركز استشارة (Beratung).

    اليوم الأخير حسب القانون: { $last-day }. لا تنتظروا.

    { -ausbildung-vor-dem-amt }
    .why =
        للتمريض (Pflege) قانون خاص (PflBG). لجنة الصلح (Schlichtungsausschuss) غير موجودة في الغالب. لهذا تُحسب الأسابيع الثلاثة لدى المحكمة (§ 4 KSchG). اسألوا الاستشارة رغم ذلك عن لجنة.

        <b>فترة الاختبار (Probezeit):</b> في التمريض تستمر ستة أشهر (§ 20 PflBG). هل جاء الفصل بعدها؟ الاستشارة تفحص السبب.

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        { -ausbildung-minderjaehrig }

        { -ausbildung-duldung }

# The safe day is today or has passed; the law still allows today.
# Variables:
#   $last-day (Date) - the last day the law allows, today or later
ausbildung-last-day =
    اذهبوا <b>اليوم</b> إلى محكمة العمل (Arbeitsgericht). قولوا: «Ich möchte klagen. Meine Frist ist fast vorbei» (أريد رفع دعوى. مهلتي تكاد تنتهي).

    اليوم الأخير حسب القانون: <b>{ $last-day }</b>، حتى الساعة 24.

    اسألوا اليوم أيضاً الغرفة المهنية (Kammer: IHK, HWK) عن لجنة الصلح «Schlichtungsausschuss». قدّموا الطلب هناك أيضاً. في التمريض تكفي المحكمة في الغالب.

    { -ausbildung-vor-dem-amt }
    .why =
        بلا لجنة تسري ثلاثة أسابيع (§ 4 KSchG). مع لجنة تأتي هي قبل المحكمة (§ 111 ArbGG). لهذا اسلكوا اليوم الطريقين معاً.

        <b>هل المحكمة مغلقة؟</b> اكتبوا بأنفسكم: „Ich klage gegen die Kündigung vom (Datum), bekommen am (Datum). Sie hat meine Ausbildung nicht beendet.“ المعنى: أرفع دعوى ضد الفصل المؤرخ في (التاريخ)، وصلني في (التاريخ). هذا الفصل لم ينهِ تدريبي. أضيفوا: اسمكم وعنوانكم واسم جهة التدريب وعنوانها، السبب باختصار، توقيعكم، نسخة من الرسالة. ضعوها في صندوق البريد الليلي للمحكمة (Nachtbriefkasten)، أو أرسلوها بالفاكس.

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        { -ausbildung-minderjaehrig }

        { -ausbildung-duldung }

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
#   $late-until (Date) - six months after it: no late claim after this day
ausbildung-over =
    ربما ما زال ذلك ممكناً. اذهبوا <b>اليوم</b> إلى الاستشارة (Beratung) وإلى الغرفة المهنية (Kammer: IHK, HWK). في التمريض (Pflege): إلى الاستشارة وإلى محكمة العمل (Arbeitsgericht).

    <b>مع لجنة صلح (Schlichtungsausschuss):</b> ليس لها مهلة ثابتة. قدّموا الطلب اليوم.

    <b>بلا لجنة:</b> على الأرجح انتهت المهلة (Frist) يوم { $last-day }. مع سبب جيد تكون الدعوى (Klage) أحياناً ممكنة، حتى <b>{ $late-until }</b> على الأكثر.

    { -ausbildung-vor-dem-amt }
    .why =
        اللجنة تأتي قبل المحكمة، إذا كانت موجودة (§ 111 ArbGG). من ينتظر طويلاً قد يخسر حقه. لهذا اذهبوا اليوم.

        <b>الدعوى المتأخرة:</b> ممكنة فقط إذا لم يكن التأخير ذنبكم (§ 5 KSchG). قلة معرفة الألمانية ليست سبباً. لم يعد السبب موجوداً؟ عندها لديكم أسبوعان فقط. تحتاجون إلى الاثنين: الدعوى (Klage) وطلب قبول الدعوى المتأخرة. وإلا يصح الفصل (Kündigung) في الغالب (§ 7 KSchG).

        <b>ربما لم تتأخروا:</b> لا توقيع بالقلم؟ تحت 18 سنة، والرسالة لم تصل إلى الوالدين (§ 131 BGB)؟ عرفتم بالحمل لاحقاً، بلا ذنب منكم؟

        <b>التعويض (Schadenersatz: مال من جهة التدريب)</b> يجب في الغالب أن تطالبوا به خلال ثلاثة أشهر بعد النهاية (§ 23 BBiG).

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-duldung }

# Variables:
#   $last-day (Date) - the last day the law allowed, long past
ausbildung-long-over =
    اذهبوا <b>اليوم</b> إلى الاستشارة (Beratung). على الأرجح انتهت مهلة (Frist) الدعوى (Klage) يوم <b>{ $last-day }</b>.

    هل توجد في الغرفة المهنية (Kammer: IHK, HWK) لجنة صلح (Schlichtungsausschuss)؟ ليس لها مهلة ثابتة. اسألوا اليوم. لكن قد يكون الوقت متأخراً.

    ربما ما زال ينقصكم مال أو إجازة أو شهادة عمل (Zeugnis).

    { -ausbildung-vor-dem-amt }
    .why =
        الدعوى المتأخرة ممكنة لمدة ستة أشهر بعد المهلة على الأكثر (§ 5 KSchG). بعدها يصح الفصل (Kündigung) في الغالب (§ 7 KSchG). من ينتظر طويلاً قبل الذهاب إلى اللجنة، قد يخسر حقه (§ 111 ArbGG).

        <b>استثناءات:</b> لم تصلكم أبداً رسالة على ورق. أو كنتم تحت 18 سنة، والرسالة لم تصل إلى الوالدين (§ 131 BGB).

        { -ausbildung-lohn-fristen }

        <b>تدريب جديد؟</b> اسألوا الغرفة المهنية ووكالة العمل (Agentur für Arbeit).

        { -ausbildung-mitnehmen }

        { -ausbildung-titel }

        { -ausbildung-duldung }

ausbildung-day-unknown =
    اذهبوا <b>اليوم</b> إلى محكمة العمل (Arbeitsgericht). قولوا: «Ich möchte klagen» (أريد رفع دعوى).

    المهلة (Frist) في الغالب ثلاثة أسابيع. قد تنتهي قريباً أو تكون قد انتهت. لا تنتظروا حتى الغد.

    اسألوا اليوم أيضاً الغرفة المهنية (Kammer: IHK, HWK) عن لجنة الصلح «Schlichtungsausschuss». قدّموا الطلب هناك أيضاً. في التمريض تكفي المحكمة في الغالب.

    { -ausbildung-vor-dem-amt }
    .why =
        الأسابيع الثلاثة تُحسب من اليوم الذي كانت فيه الرسالة موجودة (§ 4 KSchG). لستم متأكدين؟ خذوا التاريخ المكتوب في الرسالة. إذا كانت اللجنة موجودة، فهي تأتي قبل المحكمة (§ 111 ArbGG).

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        { -ausbildung-minderjaehrig }

        <b>الإقامة:</b> لديكم تصريح من أجل التدريب؟ يجب أن تعرف دائرة الأجانب (Ausländerbehörde) بالنهاية في الغالب خلال أسبوعين (§ 82 AufenthG). اسألوا قبل ذلك استشارة الهجرة (Migrationsberatung).

        { -ausbildung-duldung }

# Spoken, chat, e-mail, photo: it does not count, but people act as if it did.
ausbildung-not-written =
    اكتبوا <b>اليوم</b> إلى جهة التدريب: «Ich möchte meine Ausbildung weiter machen. Wann soll ich kommen?» (أريد أن أتابع تدريبي. متى آتي؟) استمروا في الذهاب، وإلى المدرسة أيضاً.

    بلا ورق لا ينتهي التدريب في الغالب. وصلت رسالة؟ عندها لديكم <b>ثلاثة أسابيع</b>.

    الأكثر أماناً: افعلوا شيئاً الآن أيضاً، خلال ثلاثة أسابيع. اذهبوا اليوم إلى الاستشارة (Beratung).
    .why =
        الفصل (Kündigung) يحتاج إلى ورق وتوقيع بالقلم (§ 623 BGB، § 22 BBiG). WhatsApp أو إيميل أو صورة أو كلام لا يكفي. بعد فترة الاختبار (Probezeit) يجب أيضاً أن تكون الأسباب في الرسالة.

        <b>ماذا تفعلون:</b> اسألوا الغرفة المهنية (Kammer: IHK, HWK) عن لجنة الصلح «Schlichtungsausschuss». إذا لم تكن موجودة، تساعد محكمة العمل (Arbeitsgericht). في التمريض اذهبوا إلى المحكمة.

        { -ausbildung-gericht }

        <b>اجمعوا:</b> صور الدردشة مع التاريخ والرقم، الشهود. هل يطردونكم من المكان؟ اكتبوا اليوم والساعة والشخص. انظروا كل يوم في صندوق البريد.

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        <b>لا تصريح؟</b> اذهبوا أولاً إلى استشارة سرّية (§ 87 AufenthG).

        { -ausbildung-duldung }

## The end by signature

# "Auflösungsvertrag": both sides sign that the training ends.
ausbildung-pressure =
    لا توقّعوا <b>الآن على شيء</b>. ولا على إنهاء من جهتكم.

    <b>أولاً:</b>
    1. قولوا: «Ich nehme das Papier mit. Ich lasse es prüfen» (سآخذ الورقة معي. سأطلب فحصها). صوّروا الورقة.
    2. اذهبوا <b>قبل</b> التوقيع إلى الاستشارة (Beratung).
    3. استمروا في الذهاب إلى جهة التدريب والمدرسة.

    وصلكم فصل (Kündigung) أيضاً؟ عندها لديكم في الغالب ثلاثة أسابيع فقط. ابدؤوا من جديد.
    .why =
        «Auflösungsvertrag» أو «Aufhebungsvertrag» يعني: الطرفان ينهيان التدريب. بعدها لا رجوع في الغالب. حمايتكم من الفصل لا تفيد عندها في الغالب.

        <b>ما قد تخسرونه:</b> المكان، إعانة البطالة (Arbeitslosengeld) (§ 159 SGB III)، والإقامة.

        <b>جهة التدريب تهدد بالفصل؟</b> بعد فترة الاختبار (Probezeit) هذا ممكن فقط لسبب مهم (§ 22 BBiG). يمكنكم أن تفعلوا شيئاً ضد ذلك.

        <b>تأكيد الاستلام فقط؟</b> لستم ملزمين. إذا فعلتم: اكتبوا بأنفسكم «Erhalten am» (استلمت في) والتاريخ.

        <b>اجمعوا:</b> صورة الورقة، رسائل الدردشة، الشهود. اكتبوا من قال ماذا.

        { -ausbildung-kammer-hilft }

        <b>تحت 18 سنة؟</b> لا توقّعوا على شيء بلا الوالدين أو الوصي (Vormund).

        { -ausbildung-duldung }

        هل يهددونكم بالعنف؟ اتصلوا بـ 110.

ausbildung-signed =
    اذهبوا <b>اليوم</b> إلى الاستشارة (Beratung). خذوا الورقة معكم. اذهبوا اليوم أيضاً إلى استشارة الهجرة (Migrationsberatung).

    وصلكم أيضاً فصل (Kündigung)؟ عندها لديكم في الغالب <b>ثلاثة أسابيع</b> فقط. ابدؤوا من جديد.

    لا توقّعوا على شيء آخر.

    { -ausbildung-vor-dem-amt }
    .why =
        في الغالب لا يمكنكم سحب التوقيع ببساطة. أحياناً لا يصح التوقيع رغم ذلك: خدعوكم أو هددوكم. يمكن الطعن في هذا، لمدة سنة واحدة على الأكثر (§§ 123, 124 BGB). أو ضغطوا عليكم بشكل غير عادل جداً. أو كان فقط إيميل أو دردشة (§ 623 BGB). هل أنتم تحت 18 سنة؟ قولوا ذلك في الاستشارة.

        <b>اكتبوا اليوم:</b> من قال ماذا؟ كم استمر ذلك؟ أين؟ من كان حاضراً؟

        <b>وكالة العمل (Agentur für Arbeit):</b> للتدريب في شركة لا تسري الأيام الثلاثة (§ 38 SGB III)، وللتدريب في مدرسة تسري. الأفضل أن تسجّلوا اليوم. الاستشارة تساعدكم في شرح سبب توقيعكم (§ 159 SGB III).

        <b>الإقامة:</b> تصريح من أجل التدريب؟ يجب في الغالب الإبلاغ عن النهاية المبكرة خلال أسبوعين (§ 82 AufenthG). اسألوا قبل ذلك استشارة الهجرة.

        { -ausbildung-titel }

        { -ausbildung-duldung }

# The trainee's own notice: 4 weeks when giving up this training; nursing: 4 weeks without a reason.
ausbildung-give-up =
    <b>لا تنهوا التدريب فوراً.</b> وإلا قد تخسرون التصريح والمال والـ Duldung.

    <b>أولاً:</b>
    1. تكلموا مع مركز استشارة (Beratung) واستشارة الهجرة (Migrationsberatung).
    2. ابحثوا أولاً عن مكان جديد.
    3. بعدها أنهوا التدريب كتابياً، بالقلم. المهلة في الغالب <b>أربعة أسابيع</b>.

    عنف أو خطر؟ غادروا المكان واتصلوا بـ 110.
    .why =
        <b>في فترة الاختبار (Probezeit)</b> يجوز لكم الإنهاء في أي وقت، بلا مهلة. <b>بعدها</b> بأربعة أسابيع، إذا تركتم هذا التدريب تماماً. يجب أن يكون ذلك مكتوباً في الرسالة (§ 22 BBiG). في التمريض أربعة أسابيع بلا سبب (§ 22 PflBG).

        <b>جهة التدريب فقط سيئة؟</b> ربما يمكنكم تغيير جهة التدريب. اسألوا قبل ذلك الاستشارة والغرفة المهنية (Kammer: IHK, HWK).

        <b>المال:</b> من يتوقف بنفسه لا يحصل في كثير من الأحيان على إعانة بطالة (Arbeitslosengeld) لمدة اثني عشر أسبوعاً (§ 159 SGB III).

        <b>الإقامة:</b> تصريح من أجل التدريب؟ يجب في الغالب الإبلاغ عن النهاية المبكرة خلال أسبوعين (§ 82 AufenthG). اسألوا قبل ذلك استشارة الهجرة. الأشهر الستة لبحث جديد هي في الغالب فقط إذا لم يكن الذنب ذنبكم (§ 16a AufenthG).

        { -ausbildung-duldung }

        <b>تحت 18 سنة؟</b> تكلموا أولاً مع الوالدين أو الوصي (Vormund).

# Damages for an early end: 3 months after the end (§ 23 BBiG).
ausbildung-ended =
    ربما ما زالت جهة التدريب مدينة لكم بشيء. للتعويض (Schadenersatz) لديكم في الغالب <b>ثلاثة أشهر</b> فقط بعد النهاية (§ 23 BBiG).

    <b>أولاً:</b>
    1. اذهبوا هذا الأسبوع إلى الاستشارة (Beratung).
    2. طالبوا بالمال والإجازة والشهادة (Zeugnis) كتابياً.
    3. وصلكم فصل (Kündigung)؟ لديكم في الغالب <b>ثلاثة أسابيع</b> فقط. ابدؤوا اليوم من جديد.

    { -ausbildung-vor-dem-amt }
    .why =
        التعويض يعني: طرف مسؤول عن النهاية المبكرة ويدفع. تريد جهة التدريب مالاً منكم؟ لا تدفعوا شيئاً بلا استشارة. الغرامات في العقد (Vertragsstrafen) ممنوعة في التدريب (§ 12 BBiG).

        <b>ما قد يبقى لكم:</b> آخر أجر تدريب، ساعات إضافية، مال بدل الإجازة، شهادة.

        { -ausbildung-lohn-fristen }

        <b>بلا عمل؟</b> سجّلوا اليوم لدى وكالة العمل (Agentur für Arbeit) كعاطلين عن العمل (arbeitslos، § 141 SGB III). عن الأيام التي قبل ذلك لا يوجد مال في الغالب.

        <b>الإقامة:</b> تصريح من أجل التدريب؟ يجب في الغالب الإبلاغ عن النهاية المبكرة خلال أسبوعين (§ 82 AufenthG). اسألوا قبل ذلك استشارة الهجرة (Migrationsberatung).

        { -ausbildung-titel }

        { -ausbildung-duldung }

## The committee has decided

# Variables:
#   $act-by (Date) - the day people should go to court by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
ausbildung-decision-running =
    اذهبوا حتى <b>{ $act-by }</b> إلى محكمة العمل (Arbeitsgericht). قولوا: «Ich möchte nach dem Spruch klagen» (أريد رفع دعوى بعد القرار).
    { PLURAL($days-left) ->
        [zero] بقي لديكم { $days-left } يوم.
        [one] بقي لديكم يوم واحد ({ $days-left }).
        [two] بقي لديكم يومان ({ $days-left }).
        [few] بقي لديكم { $days-left } أيام.
        [many] بقي لديكم { $days-left } يوماً.
       *[other] بقي لديكم { $days-left } يوم.
    }

    اليوم الأخير حسب القانون: { $last-day }. لا تنتظروا.

    أنتم <b>موافقون</b>؟ عندها يجب أن يقبل الطرفان القرار (Spruch) خلال <b>أسبوع واحد</b>. Spruch يعني: قرار اللجنة.

    { -ausbildung-vor-dem-amt }
    .why =
        القرار يصح فقط إذا قبله الطرفان خلال أسبوع واحد. وإلا يمكنكم رفع دعوى (Klage): خلال أسبوعين بعد القرار (§ 111 ArbGG). لا تقبلوا شيئاً لا تفهمونه. اعرضوا القرار اليوم على مركز استشارة.

        { -ausbildung-gericht }

        <b>خذوا معكم:</b> القرار، الفصل (Kündigung) مع الظرف، عقد التدريب، الهوية.

        <b>انتبهوا:</b> لا تنتظروا جهة التدريب. لا توقّعوا على شيء آخر.

        { -ausbildung-duldung }

# Variables:
#   $last-day (Date) - the last day the law allows, today or later
#   $days-left (Number) - whole days until $last-day, 0 or more
ausbildung-decision-last-day =
    اذهبوا <b>اليوم</b> إلى محكمة العمل (Arbeitsgericht). قولوا: «Ich möchte nach dem Spruch klagen. Meine Frist ist fast vorbei» (أريد رفع دعوى بعد القرار. مهلتي تكاد تنتهي).

    اليوم الأخير حسب القانون: <b>{ $last-day }</b>، حتى الساعة 24.

    هل المحكمة مغلقة؟ اكتبوا الدعوى (Klage) على ورق. وقّعوا عليها. ضعوها في صندوق البريد الليلي للمحكمة (Nachtbriefkasten)، أو أرسلوها بالفاكس.

    { -ausbildung-vor-dem-amt }
    .why =
        بعد القرار (Spruch) لديكم أسبوعان للدعوى (§ 111 ArbGG).

        <b>اكتبوا بأنفسكم:</b> „Ich klage gegen die Kündigung vom (Datum). Der Schlichtungsausschuss hat am (Datum) entschieden. Die Kündigung hat meine Ausbildung nicht beendet.“ المعنى: أرفع دعوى ضد الفصل المؤرخ في (التاريخ). لجنة الصلح قررت في (التاريخ). الفصل لم ينهِ تدريبي. أضيفوا: اسمكم وعنوانكم واسم جهة التدريب وعنوانها، السبب باختصار، توقيعكم، نسخة من القرار والفصل.

        { -ausbildung-gericht }

        <b>خذوا معكم:</b> القرار، الفصل (Kündigung) مع الظرف، عقد التدريب، الهوية.

        { -ausbildung-duldung }

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
ausbildung-decision-over =
    على الأرجح انتهى الأسبوعان يوم <b>{ $last-day }</b>. اذهبوا <b>اليوم</b> إلى الاستشارة (Beratung) أو إلى محكمة العمل (Arbeitsgericht).

    ربما ما زال ذلك ممكناً. خذوا القرار (Spruch) والظرف معكم.

    لا توقّعوا على شيء.

    { -ausbildung-vor-dem-amt }
    .why =
        بعد القرار يوجد أسبوعان فقط للدعوى (Klage، § 111 ArbGG). الاستشارة تفحص: متى جاء القرار؟ هل كان مكتوباً ما يمكنكم فعله؟ هل كان لديكم سبب جيد للانتظار؟

        <b>هل قبلت جهة التدريب القرار، وأنتم أيضاً؟</b> عندها ربما يصح. اطلبوا فحص ذلك.

        <b>التعويض (Schadenersatz: مال من جهة التدريب)</b> يجب في الغالب أن تطالبوا به خلال ثلاثة أشهر بعد النهاية (§ 23 BBiG).

        { -ausbildung-lohn-fristen }

        { -ausbildung-gericht }

        { -ausbildung-titel }

        { -ausbildung-duldung }

ausbildung-decision-unknown =
    اذهبوا <b>اليوم</b> إلى محكمة العمل (Arbeitsgericht). قولوا: «Ich möchte nach dem Spruch klagen» (أريد رفع دعوى بعد القرار).

    بعد القرار (Spruch) لديكم <b>أسبوعان</b> فقط. قد ينتهي هذا الوقت قريباً، وربما انتهى. لا تنتظروا حتى الغد.

    ابحثوا عن التاريخ على ورقة اللجنة.

    { -ausbildung-vor-dem-amt }
    .why =
        القرار يصح فقط إذا قبله الطرفان خلال أسبوع واحد. وإلا يمكنكم رفع دعوى (Klage): خلال أسبوعين بعد القرار (§ 111 ArbGG).

        { -ausbildung-gericht }

        <b>خذوا معكم:</b> القرار، الفصل (Kündigung) مع الظرف، عقد التدريب، الهوية.

        <b>انتبهوا:</b> لا تنتظروا. لا توقّعوا على شيء.

        { -ausbildung-duldung }

## Pay

# Variables:
#   $minimum (Money) - the least pay a month for that year of training, gross
#   $missing (Money) - what the pay lacks each month, gross
ausbildung-pay-below =
    يجب أن تحصلوا في الغالب على <b>{ $minimum }</b> إجمالي (brutto) في الشهر على الأقل. ينقص نحو <b>{ $missing }</b> في الشهر.

    <b>أولاً:</b>
    1. اعرضوا العقد وكشوف الراتب (Lohnzettel) على مركز استشارة (Beratung).
    2. طالبوا بالمال كتابياً. النص في الأسفل.
    3. اكتبوا كل شهر وحده.
    .why =
        الحد الأدنى للمال يسري على التدريب في شركة (§ 17 BBiG). يتعلق بالسنة التي بدأتم فيها. الحد الأدنى العادي للأجور (Mindestlohn) لا يسري على المتدربين (§ 22 MiLoG).

        <b>الاتفاق الجماعي (Tarifvertrag):</b> في القطاع يوجد كثيراً مال أكثر. يجوز أن يكون أجركم أقل من ذلك بنسبة 20 بالمئة على الأكثر. اطلبوا فحص ذلك.

        <b>قواعد أخرى:</b> للتمريض وللتدريب في المدرسة قوانين خاصة.

        <b>يوم الدفع:</b> آخر يوم عمل في الشهر على الأكثر (§ 18 BBiG).

        { -ausbildung-lohn-fristen }

        <b>لم يدفعوا؟</b> في محكمة العمل (Arbeitsgericht) تساعد «Rechtsantragstelle»، بلا محامٍ (§ 11 ArbGG). لا تصريح؟ اذهبوا أولاً إلى الاستشارة (§ 87 AufenthG).

        <b>انتبهوا:</b> المال ناقص؟ رغم ذلك لا تغيبوا. لا تتركوا التدريب.

# Variables:
#   $minimum (Money) - the least pay a month for that year of training, gross
ausbildung-pay-enough =
    حسب القانون مالكم على الأرجح <b>ليس قليلاً</b>. الحد الأدنى هو { $minimum } إجمالي (brutto) في الشهر.

    ربما يحق لكم <b>أكثر</b>: في قطاعات كثيرة يوجد اتفاق جماعي (Tarifvertrag).

    <b>أولاً:</b>
    1. قارنوا العقد وكشف الراتب (Lohnzettel).
    2. اسألوا النقابة (Gewerkschaft) عن المال في قطاعكم.
    .why =
        يجب أن يكون المال مناسباً („angemessen“). يجوز أن يكون أقل من الاتفاق الجماعي (Tarif) للقطاع بنسبة 20 بالمئة على الأكثر (§ 17 BBiG). الاستشارة أو النقابة تعرف الاتفاق.

        <b>كل سنة أكثر:</b> يجب أن يزيد المال مع كل سنة تدريب.

        مقابل <b>الساعات الإضافية (Überstunden)</b> لكم مال زائد أو وقت حر (§ 17 BBiG). وقت المدرسة المهنية (Berufsschule) مدفوع أيضاً (§ 15 BBiG).

        <b>يوم الدفع:</b> آخر يوم عمل في الشهر على الأكثر (§ 18 BBiG).

        { -ausbildung-lohn-fristen }

        { -ausbildung-kammer-hilft }

# No figure is known for training begun in that year.
ausbildung-pay-no-figure =
    لهذه السنة <b>لا نعرف مبلغاً</b>. رغم ذلك يوجد في الغالب حد أدنى (§ 17 BBiG).

    <b>أولاً:</b>
    1. اسألوا الاستشارة (Beratung) أو الغرفة المهنية (Kammer: IHK, HWK) عن المبلغ.
    2. قارنوه بعقدكم.
    3. ينقص مال؟ طالبوا به كتابياً. النص في الأسفل.
    .why =
        الحد الأدنى للمال يتعلق بالسنة التي بدأ فيها التدريب. يزيد مع كل سنة تدريب. ويجوز أيضاً أن يكون أقل من الاتفاق الجماعي (Tarifvertrag) للقطاع بنسبة 20 بالمئة على الأكثر (§ 17 BBiG).

        <b>قواعد أخرى:</b> للتمريض وللتدريب في المدرسة قوانين خاصة.

        <b>يوم الدفع:</b> آخر يوم عمل في الشهر على الأكثر (§ 18 BBiG).

        { -ausbildung-lohn-fristen }

        <b>انتبهوا:</b> المال ناقص؟ رغم ذلك لا تغيبوا. لا تتركوا التدريب.

ausbildung-pay-unknown =
    بلا مبلغ لا نستطيع المقارنة. ابحثوا في العقد عن كلمة <b>«Vergütung»</b> (الأجر). هناك مكتوب المال لكل سنة.

    <b>أولاً:</b>
    1. صوّروا العقد وكشف الراتب (Lohnzettel) وكشف الحساب.
    2. اذهبوا بها إلى الاستشارة (Beratung) أو ابدؤوا هنا من جديد.
    3. ينقص مال؟ طالبوا به كتابياً. النص في الأسفل.
    .why =
        للتدريب في شركة يوجد حد أدنى للمال (§ 17 BBiG). يتعلق بسنة البداية. «Brutto» (إجمالي) يعني: قبل الخصم.

        <b>لا عقد؟</b> على جهة التدريب أن تكتب القواعد قبل البداية (§ 11 BBiG).

        <b>يوم الدفع:</b> آخر يوم عمل في الشهر على الأكثر (§ 18 BBiG).

        { -ausbildung-lohn-fristen }

        { -ausbildung-kammer-hilft }

ausbildung-unpaid =
    يجب أن يصل المال في <b>آخر يوم عمل في الشهر</b> على الأكثر (§ 18 BBiG).

    <b>أولاً:</b>
    1. طالبوا بالمال هذا الأسبوع كتابياً. النص في الأسفل.
    2. اذهبوا إلى الاستشارة (Beratung). ينقص شهران؟ إذن اليوم.
    3. استمروا في الذهاب إلى جهة التدريب والمدرسة.
    .why =
        على جهة التدريب أن تدفع كل شهر (§ 17 BBiG). وقت المدرسة المهنية (Berufsschule) مدفوع أيضاً (§ 15 BBiG). عند المرض تدفع في الغالب ستة أسابيع (§ 19 BBiG).

        <b>لم يدفعوا؟</b> في محكمة العمل (Arbeitsgericht) تساعد «Rechtsantragstelle»، بلا محامٍ (§ 11 ArbGG). لا تصريح؟ اذهبوا أولاً إلى الاستشارة (§ 87 AufenthG).

        { -ausbildung-lohn-fristen }

        <b>جهة التدريب مفلسة؟</b> اسألوا الاستشارة فوراً عن «Insolvenzgeld» (مال الإفلاس). المهلة شهران فقط من الإفلاس (§ 324 SGB III).

        <b>اجمعوا:</b> العقد، كشوف الراتب (Lohnzettel)، كشوف الحساب، دفتر التقارير (Berichtsheft)، رسائل الدردشة.

        <b>انتبهوا:</b> المال ناقص؟ رغم ذلك لا تغيبوا. لا تتركوا التدريب. لا توقّعوا على Auflösungsvertrag (عقد إنهاء بالاتفاق).

        { -ausbildung-kammer-hilft }

# Nursing: own law; its figures are not known here.
ausbildung-pay-nursing =
    في التمريض (Pflege) يسري قانون خاص (PflBG). المال مكتوب في <b>عقدكم</b> وكثيراً في الاتفاق الجماعي (Tarifvertrag).

    <b>أولاً:</b>
    1. قارنوا العقد وكشف الراتب (Lohnzettel) والحساب.
    2. اسألوا النقابة (Gewerkschaft) عن الاتفاق.
    3. ينقص مال؟ طالبوا به كتابياً. النص في الأسفل.
    .why =
        لا نعرف للتمريض مبلغاً ثابتاً من القانون. كثير من الجهات تدفع حسب الاتفاق الجماعي. الحد الأدنى العادي للأجور (Mindestlohn) لا يسري على المتدربين (§ 22 MiLoG).

        <b>لم يدفعوا؟</b> في محكمة العمل (Arbeitsgericht) تساعد «Rechtsantragstelle»، بلا محامٍ (§ 11 ArbGG). لا تصريح؟ اذهبوا أولاً إلى الاستشارة (Beratung) (§ 87 AufenthG).

        { -ausbildung-lohn-fristen }

        <b>إرجاع مال؟</b> يطلبون منكم إرجاع مال الطيران أو الدورة أو الوساطة؟ لا تدفعوا شيئاً. اذهبوا أولاً إلى الاستشارة. الوساطة (Vermittlung) إلى تدريب لا يجوز أن تكلفكم شيئاً (§ 297 SGB III).

        <b>انتبهوا:</b> المال ناقص؟ رغم ذلك لا تغيبوا. لا تتركوا التدريب.

## What the training is like

# "Berichtsheft": the trainee's record of what was done and learned.
ausbildung-tasks =
    لا يجوز لجهة التدريب أن تعطيكم إلا عملاً <b>مهماً للتدريب</b> (§ 14 BBiG).

    <b>أولاً:</b>
    1. اكتبوا كل يوم في دفتر التقارير (Berichtsheft) ما تفعلونه حقاً.
    2. اطلبوا من جهة التدريب كتابياً تدريباً صحيحاً.
    3. هذا لا يفيد؟ اذهبوا إلى الاستشارة (Beratung) وإلى الغرفة المهنية (Kammer: IHK, HWK).
    .why =
        على جهة التدريب أن تدرّبكم. التنظيف أو الشراء أو أعمال المساعدة وحدها ليست تدريباً في الغالب. لكن بعض العمل الجانبي عادي.

        <b>جملة لجهة التدريب:</b> „Bitte bilden Sie mich nach dem Ausbildungsplan aus. Mir fehlt (Thema).“ (رجاءً درّبوني حسب خطة التدريب. ينقصني (الموضوع).)

        { -ausbildung-kammer-hilft }

        <b>اجمعوا:</b> دفتر التقارير، خطة التدريب، صور، أسماء الشهود.

        <b>انتبهوا:</b> لا تغيبوا. لا تتركوا التدريب فوراً. لا توقّعوا على دفتر تقارير كاذب.

        <b>الإقامة:</b> تغيير جهة التدريب قد يؤثر في التصريح. اسألوا قبل ذلك استشارة الهجرة (Migrationsberatung).

        في التمريض تكلموا مع مدرسة التمريض.

ausbildung-hours =
    مقابل الساعات الإضافية (Überstunden) يجب أن تعطيكم جهة التدريب <b>مالاً أو وقتاً حراً</b> (§ 17 BBiG).

    <b>أولاً:</b>
    1. اكتبوا كل يوم: البداية، النهاية، الاستراحة، ومن طلب ذلك.
    2. طالبوا بالمال أو بوقت حر كتابياً. النص في الأسفل.
    3. اذهبوا بالقائمة إلى الاستشارة (Beratung).
    .why =
        <b>من 18 سنة:</b> ثماني ساعات في اليوم عادية. حتى عشر ساعات ممكنة فقط إذا عملتم لاحقاً مدة أقصر. بين يومي العمل تحتاجون في الغالب إلى إحدى عشرة ساعة راحة (§§ 3, 5 ArbZG).

        <b>الاستراحات من 18 سنة:</b> 30 دقيقة لأكثر من ست ساعات، 45 دقيقة لأكثر من تسع ساعات (§ 4 ArbZG).

        <b>تحت 18 سنة:</b> ثماني ساعات في اليوم و 40 في الأسبوع على الأكثر (JArbSchG).

        <b>المدرسة المهنية (Berufsschule)</b> وقت مدفوع (§ 15 BBiG).

        { -ausbildung-lohn-fristen }

        { -ausbildung-kammer-hilft }

        <b>انتبهوا:</b> لا توقّعوا على قائمة ساعات كاذبة. لا تغيبوا بلا استشارة.

ausbildung-school =
    على جهة التدريب في الغالب أن تعطيكم وقتاً حراً لأجل <b>المدرسة المهنية (Berufsschule)</b>. هذا الوقت مدفوع أيضاً (§ 15 BBiG).

    <b>أولاً:</b>
    1. اعرضوا على جهة التدريب مبكراً جدول الدروس. اطلبوا هذا الوقت كتابياً.
    2. اكتبوا متى لا تترككم جهة التدريب تذهبون.
    3. جهة التدريب تقول لا؟ تكلموا فوراً مع الاستشارة (Beratung) والمدرسة.
    .why =
        لا يجوز لجهة التدريب في الغالب أن تقول: «اليوم تعمل، لا مدرسة».

        <b>جملة لجهة التدريب:</b> „Am (Tag) habe ich Berufsschule. Bitte stellen Sie mich frei (§ 15 BBiG).“ (في (اليوم) لدي مدرسة مهنية. رجاءً اتركوني أذهب.)

        <b>الغياب خطر:</b> بلا مدرسة الامتحان أصعب بكثير. لا تغيبوا ببساطة عن جهة التدريب أيضاً. أبلغوا عن المرض إذا مرضتم.

        <b>ألمانية قليلة؟</b> اسألوا المدرسة ووكالة العمل (Agentur für Arbeit) عن مساعدة في التعلم.

        { -ausbildung-kammer-hilft }

        في التمريض تكلموا مع مدرسة التمريض.

ausbildung-costs =
    العدة والكتب للتدريب على جهة التدريب أن تعطيها <b>مجاناً</b> (§ 14 BBiG). لا تدفعوا شيئاً فوراً.

    <b>أولاً:</b>
    1. قولوا: «Ich möchte das zuerst prüfen lassen» (أريد أن أطلب فحص ذلك أولاً).
    2. صوّروا العقد أو الفاتورة أو كشف الراتب (Lohnzettel).
    3. اذهبوا بها إلى الاستشارة (Beratung).
    .why =
        الغرامات ودفع المال مقابل التدريب ممنوعان (§ 12 BBiG). مبلغ ثابت عن الأضرار ممنوع أيضاً. الوساطة (Vermittlung) إلى تدريب لا يجوز أن تكلفكم شيئاً (§ 297 SGB III).

        <b>هل خصمت جهة التدريب مالاً؟</b> اكتبوا: „Mit dem Abzug von (Betrag) bin ich nicht einverstanden. Bitte zahlen Sie ihn zurück.“ (لا أوافق على خصم (المبلغ). رجاءً أعيدوا المبلغ.)

        <b>في التمريض</b> يسري قانون خاص. اطلبوا هناك أيضاً فحص كل شيء.

        { -ausbildung-lohn-fristen }

        <b>اجمعوا:</b> العقد، الإيصالات، كشوف الراتب، رسائل الدردشة.

        هل تعملون لسداد ديون؟ هل أخذ أحد جواز سفركم؟ قولوا ذلك في الاستشارة. عند الخطر: 110.

## The stay

# "Zusatzblatt": the extra sheet of the residence title with its conditions.
ausbildung-stay-permit =
    إذا انتهى التدريب مبكراً، يجب في الغالب إخبار دائرة الأجانب (Ausländerbehörde): <b>أسبوعان</b> من اليوم الذي تعرفون فيه ذلك (§ 82 AufenthG).

    <b>أولاً:</b>
    1. اقرؤوا التصريح والورقة الإضافية (Zusatzblatt). هل مكتوب «erlischt» (ينتهي)؟ عندها اذهبوا اليوم إلى استشارة الهجرة (Migrationsberatung).
    2. تكلموا مع استشارة الهجرة قبل أن تخبروا الدائرة.
    3. ابحثوا مبكراً عن مكان جديد.

    وصلكم فصل (Kündigung)؟ لديكم في الغالب ثلاثة أسابيع فقط. ابدؤوا من جديد.
    .why =
        اكتبوا إلى الدائرة واحتفظوا بدليل. من لا يبلّغ، قد يدفع مالاً للدولة (غرامة: Geldbuße).

        { -ausbildung-titel } هذا يسري على تدريب مهني حقيقي.

        <b>هل مكتوب على الورقة الإضافية «erlischt mit dem Ende der Ausbildung» (ينتهي مع نهاية التدريب)؟</b> عندها اذهبوا اليوم إلى استشارة الهجرة أو إلى محامٍ.

        <b>مكان جديد أو عمل جديد؟</b> اسألوا قبل البدء هل هو مسموح (§ 4a AufenthG).

        <b>التصريح ينتهي قريباً؟</b> اطلبوا التمديد قبل ذلك (§ 81 AufenthG). احتفظوا بدليل.

        <b>انتبهوا:</b> لا تتركوا التدريب بأنفسكم. لا توقّعوا على شيء. لا تتخلوا عن السكن والتسجيل (Anmeldung).

ausbildung-stay-duldung =
    إذا انتهى التدريب مبكراً، تنتهي <b>Ausbildungsduldung</b> أيضاً حسب القانون (§ 60c AufenthG). اذهبوا <b>اليوم</b> إلى الاستشارة (Beratung).

    <b>أولاً:</b>
    1. اذهبوا إلى استشارة الهجرة (Migrationsberatung)، قبل أن تذهبوا إلى الدائرة (Behörde).
    2. لا توقّعوا على شيء. لا تتركوا التدريب بأنفسكم.
    3. ابحثوا فوراً عن مكان جديد.

    وصلكم فصل (Kündigung)؟ لديكم في الغالب ثلاثة أسابيع فقط. ابدؤوا من جديد.
    .why =
        للبحث توجد في الغالب <b>ستة أشهر لمرة واحدة</b> (§ 60c AufenthG). اسألوا الاستشارة من أي يوم تُحسب.

        <b>ضد الفصل</b> يمكنكم أن تفعلوا شيئاً: لدى الغرفة المهنية (Kammer: IHK, HWK) أو محكمة العمل (Arbeitsgericht). قد يكون ذلك مهماً للإقامة أيضاً. تكلموا قبل ذلك مع الاستشارة.

        <b>هل ما زال التدريب مستمراً؟</b> عندها تبقى الـ Duldung في الغالب. استمروا في الذهاب إلى جهة التدريب والمدرسة. اجمعوا كشوف الراتب (Lohnzettel) ودفتر التقارير (Berichtsheft).

        <b>رسالة من دائرة أو من الشرطة؟</b> اعرضوها في اليوم نفسه على الاستشارة أو على محامٍ. لهذه الرسائل مهل قصيرة.

        الجهات الرسمية ملزمة بالتبليغ عن أشخاص بلا تصريح (§ 87 AufenthG). الـ Duldung ليست تصريحاً.

ausbildung-stay-unsure =
    اسألوا <b>استشارة الهجرة (Migrationsberatung)</b> قبل أن يتغير شيء في التدريب.

    <b>أولاً:</b>
    1. صوّروا التصريح أو الـ Duldung والورقة الإضافية (Zusatzblatt).
    2. اقرؤوا: هل مكتوب شيء عن التدريب؟
    3. لا توقّعوا على شيء. لا تتركوا التدريب بأنفسكم.

    { -ausbildung-vor-dem-amt }
    .why =
        بعض الأوراق تتعلق بالتدريب، وبعضها لا. التصاريح الإنسانية والتصاريح للعائلة لا تتعلق به في الغالب. اقرؤوا دائماً الورقة الإضافية.

        <b>تصريح من أجل التدريب:</b> يجب في الغالب الإبلاغ عن النهاية المبكرة خلال أسبوعين (§ 82 AufenthG). اسألوا قبل ذلك استشارة الهجرة.

        { -ausbildung-titel }

        { -ausbildung-duldung }

        هل ينتهي تصريحكم قريباً؟ اطلبوا التمديد قبل ذلك (§ 81 AufenthG).

## Everything else

ausbildung-exam =
    ليس من الضروري أن ينتهي التدريب الآن. يستمر إذا أردتم ذلك، <b>سنة واحدة على الأكثر</b> (§ 21 BBiG).

    <b>أولاً:</b>
    1. اكتبوا فوراً إلى جهة التدريب. النص في الأسفل.
    2. اسألوا الغرفة المهنية (Kammer: IHK, HWK) عن الامتحان التالي.
    3. اسألوا استشارة الهجرة (Migrationsberatung) هل تكفي مدة تصريحكم.
    .why =
        لا يجوز لجهة التدريب في الغالب رفض التمديد (Verlängerung). لكن يجب أن تطلبوه أنتم. افعلوا ذلك كتابياً ومع دليل. لا تنتظروا حتى نهاية العقد.

        <b>الإقامة:</b> هل ينتهي تصريحكم قريباً؟ اطلبوا التمديد قبل ذلك (§ 81 AufenthG). خذوا معكم نسخة من رسالتكم إلى جهة التدريب.

        <b>مساعدة في التعلم:</b> اسألوا المدرسة المهنية (Berufsschule) ووكالة العمل (Agentur für Arbeit).

        <b>جهة التدريب تقول لا؟</b> اذهبوا فوراً إلى الغرفة المهنية وإلى الاستشارة (Beratung).

        <b>انتبهوا:</b> لا توقّعوا على Auflösungsvertrag (عقد إنهاء بالاتفاق).

        في التمريض يسري قانون خاص (PflBG). اسألوا مدرسة التمريض.

ausbildung-sick =
    اتصلوا بجهة التدريب <b>فوراً</b>، والأفضل قبل العمل. المدرسة أيضاً يجب أن تعرف.

    <b>أولاً:</b>
    1. قولوا كم تتوقعون أن يستمر المرض. لستم ملزمين بذكر المرض نفسه.
    2. مرض لأكثر من ثلاثة أيام؟ اذهبوا إلى الطبيب مبكراً بما يكفي.
    3. احتفظوا بدليل، مثلاً الرسالة.
    .why =
        تستمر جهة التدريب في الدفع في الغالب <b>ستة أسابيع</b> (§ 19 BBiG، § 3 EntgFG). في بداية التدريب يسري ذلك في الغالب فقط بعد أربعة أسابيع. قبل ذلك كثيراً ما يساعد صندوق التأمين الصحي (Krankenkasse).

        <b>شهادة المرض (Krankmeldung):</b> لأكثر من ثلاثة أيام تقويمية تحتاجونها في يوم العمل التالي. يجوز لجهة التدريب أن تطلبها قبل ذلك (§ 5 EntgFG).

        <b>فصل (Kündigung)؟</b> بسبب المرض وحده هو صعب بعد فترة الاختبار (Probezeit): جهة التدريب تحتاج إلى سبب مهم (§ 22 BBiG). لكن المرض لا يحمي دائماً. عندها لديكم في الغالب ثلاثة أسابيع.

        <b>انتبهوا:</b> لا توقّعوا على شيء وأنتم مرضى. لا تأخذوا إجازة (Urlaub) وأنتم مرضى.

        <b>حادث في جهة التدريب أو في المدرسة؟</b> قولوا ذلك فوراً لجهة التدريب وللطبيب.

# "Vormund": the guardian of a minor without parents here.
ausbildung-minor =
    لا توقّعوا على <b>شيء بلا الوالدين أو الوصي (Vormund)</b>. رسالة الفصل (Kündigung) يجب أن تصل إليهم (§ 131 BGB).

    <b>أولاً:</b>
    1. اعرضوا عليهم اليوم كل رسالة.
    2. اذهبوا معاً إلى الاستشارة (Beratung).
    3. وصلكم فصل؟ افعلوا شيئاً ضده خلال ثلاثة أسابيع. ابدؤوا من جديد.

    عنف أو خطر؟ اتصلوا بـ 110.
    .why =
        الوصي يعني: شخص أو دائرة تقرر عنكم، إذا لم يكن الوالدان هنا. يجب في الغالب أن يوقّع هو أيضاً على الدعوى (Klage).

        <b>الرسالة إليكم فقط؟</b> عندها ربما لا يصح الفصل. رغم ذلك افعلوا شيئاً ضده خلال ثلاثة أسابيع.

        <b>وقت العمل:</b> ثماني ساعات في اليوم و 40 في الأسبوع على الأكثر (JArbSchG).

        <b>الإجازة:</b> الشباب يحصلون على إجازة أكثر (§ 19 JArbSchG).

        <b>انتبهوا:</b> لا توقّعوا على Auflösungsvertrag (عقد إنهاء بالاتفاق)، ولا على استقالة منكم (eigene Kündigung).

        { -ausbildung-kammer-hilft }

        { -ausbildung-duldung }

ausbildung-side-job =
    مع تصريح من أجل التدريب العمل الجانبي مسموح في الغالب: حتى <b>20 ساعة في الأسبوع</b> (§ 16a AufenthG).

    <b>أولاً:</b>
    1. اقرؤوا التصريح والورقة الإضافية (Zusatzblatt).
    2. اقرؤوا عقد التدريب. اسألوا جهة التدريب أيضاً.
    3. تصريح آخر أو Duldung؟ اسألوا <b>قبل</b> البدء استشارة الهجرة (Migrationsberatung).
    .why =
        أكثر من 20 ساعة غير مسموح في الغالب. هذا قد يعرّض التصريح للخطر.

        <b>وقت العمل:</b> ساعات كل الأعمال تُجمع معاً (§ 2 ArbZG). تحت 18 سنة هي 40 ساعة في الأسبوع على الأكثر (JArbSchG).

        <b>الأجر:</b> في العمل الجانبي يسري في الغالب الحد الأدنى للأجور (Mindestlohn). تحت 18 سنة بلا شهادة مهنية لا يسري (§ 22 MiLoG).

        <b>عملتم أكثر من المسموح؟</b> تكلموا أولاً بسرّية مع مركز استشارة (Beratung).

# Before the training begins: contract, recruiting fee, trial period.
ausbildung-contract =
    اقرؤوا العقد بهدوء. على جهة التدريب أن تكتب القواعد <b>قبل البداية</b> (§ 11 BBiG).

    <b>أولاً:</b>
    1. خذوا العقد معكم واطلبوا ترجمته.
    2. لا تدفعوا مالاً مقابل المكان.
    3. اعرضوا العقد قبل التوقيع على مركز استشارة (Beratung).
    .why =
        <b>هذا يجب أن يكون في العقد:</b> المهنة، البداية والمدة. وقت العمل، المال لكل سنة، الإجازة. فترة الاختبار (Probezeit) وإنهاء العقد (Kündigung).

        <b>فترة الاختبار:</b> من شهر إلى أربعة أشهر (§ 20 BBiG)، في التمريض ستة (§ 20 PflBG).

        <b>ممنوع:</b> الغرامات ودفع المال مقابل التدريب (§ 12 BBiG). الوساطة (Vermittlung) إلى تدريب لا يجوز أن تكلفكم شيئاً (§ 297 SGB III). العدة والكتب مجانية (§ 14 BBiG).

        <b>إرجاع مال</b> الطيران أو دورة اللغة؟ لا توقّعوا على ذلك بلا استشارة.

        <b>ما زلتم في الخارج؟</b> يمكنكم عندها أيضاً أن تسألوا الاستشارة.

        <b>الإقامة:</b> التصريح يتعلق في الغالب بالمكان. اسألوا استشارة الهجرة (Migrationsberatung) قبل كل تغيير.

## Paragraphs that a rule adds

# "Ausländerbehörde": the immigration office. Holders of a title for work or training have to tell it.
# Variables:
#   $abh-act-by (Date) - the day people should have told the office by
#   $abh-last-day (Date) - the last day the law allows, the same day or later
ausbildung-auslaenderbehoerde-running =
    <b>مهلة ثانية (Frist): { $abh-act-by }.</b> حتى ذلك اليوم يجب أن تعرف دائرة الأجانب (Ausländerbehörde) بالنهاية (§ 82 AufenthG). اليوم الأخير هو { $abh-last-day }. تكلموا قبل ذلك مع استشارة الهجرة (Migrationsberatung). إذا رفعتم دعوى (Klage)، فاكتبوا ذلك أيضاً. احتفظوا بدليل.

# Variables:
#   $abh-last-day (Date) - the last day the law allows, today or later
ausbildung-auslaenderbehoerde-now =
    <b>مهلة ثانية (Frist): اليوم.</b> يجب أن تعرف دائرة الأجانب (Ausländerbehörde) بالنهاية (§ 82 AufenthG). اليوم الأخير هو { $abh-last-day }. اتصلوا أولاً باستشارة الهجرة (Migrationsberatung). بعدها اكتبوا اليوم إلى الدائرة. احتفظوا بدليل.

ausbildung-auslaenderbehoerde-over =
    <b>دائرة الأجانب (Ausländerbehörde):</b> كان يجب أن تعرف بالنهاية خلال أسبوعين (§ 82 AufenthG). على الأرجح انتهت هذه المهلة (Frist). لم تقولوا شيئاً بعد؟ اذهبوا اليوم إلى استشارة الهجرة (Migrationsberatung). ثم اكتبوا بسرعة إلى الدائرة.

# Variables:
#   $abh-act-by (Date) - the day people should have told the office by
ausbildung-auslaenderbehoerde-unsure =
    <b>الإقامة:</b> هل تصريحكم من أجل هذا التدريب؟ عندها يجب أن تعرف دائرة الأجانب (Ausländerbehörde) بالنهاية حتى <b>{ $abh-act-by }</b> (§ 82 AufenthG). اعرضوا التصريح قبل ذلك على استشارة الهجرة (Migrationsberatung).

# Also people with a Duldung, which is no title.
ausbildung-auslaenderbehoerde-no-title =
    <b>لا تصريح لديكم، أو لديكم Duldung:</b> اذهبوا اليوم أولاً إلى استشارة سرّية (Beratung)، لا إلى الدائرة (Behörde). الجهات الرسمية ملزمة بالتبليغ عن أشخاص بلا تصريح (§ 87 AufenthG). الـ Ausbildungsduldung تنتهي إذا انتهى التدريب مبكراً. في الغالب هناك ستة أشهر للبحث، لمرة واحدة (§ 60c AufenthG).

## Texts to copy

# Sent to the committee of the chamber. People fill in what stands in brackets. `.copy` stands in German only.
ausbildung-committee-letter =
    بهذا النص تطلبون قراراً من لجنة الصلح (Schlichtungsausschuss).

    <b>الطريقة:</b> املؤوا كل ما بين القوسين. اطبعوا ووقّعوا. خذوا الرسالة إلى الغرفة المهنية (Kammer) واطلبوا ختماً على نسخة. تحت 18 سنة؟ الوالدان أو الوصي (Vormund) يوقّعون أيضاً. لستم متأكدين من اليوم؟ اشطبوا الجملة الثانية في السطر 5.

    <b>المكتوب فيه:</b> السطر 1: إلى أي غرفة. السطر 2: تطلبون تدخل اللجنة. السطران 3 و 4: أنتم وجهة التدريب. السطر 5: متى جاء الفصل. السطر 6: أن تقول اللجنة إن التدريب مستمر. السطر 7: سببكم. السطر 8: نسخة وتأكيد.

    <b>لا تصريح؟</b> أرسلوا النص فقط بعد الاستشارة (Beratung).
    .button = نص: طلب إلى اللجنة

# As above: to the company, after a failed exam.
ausbildung-exam-letter =
    بهذا النص تطلبون وقتاً أكثر حتى الامتحان التالي.

    <b>الطريقة:</b> املؤوا كل ما بين القوسين. اطبعوا ووقّعوا. سلّموا الرسالة لجهة التدريب، والأفضل مع شاهد. صوّروها.

    <b>المكتوب فيه:</b> السطر 1: متى لم تنجحوا في الامتحان. السطر 2: تطلبون التمديد حتى الامتحان التالي، سنة واحدة على الأكثر. السطر 3: أن تؤكد جهة التدريب ذلك كتابياً.
    .button = نص: تمديد التدريب

# As above: to the company, for missing pay or overtime.
ausbildung-pay-letter =
    بهذا النص تطالبون بمالكم.

    <b>الطريقة:</b> املؤوا كل ما بين القوسين. أعطوا مهلة 14 يوماً تقريباً. الأكثر أماناً: رسالة بالبريد وإيميل معاً. احتفظوا بدليل.

    <b>المكتوب فيه:</b> السطر 1: عن أي شهر ومقابل ماذا وكم من المال تطلبون. السطر 2: حتى متى، وإلى أي حساب. السطر 3: أن ترسل جهة التدريب كشف الراتب.

    <b>لا تصريح؟</b> أرسلوا النص فقط بعد الاستشارة (Beratung).
    .button = نص: المطالبة بمالي
