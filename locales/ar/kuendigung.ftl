# The end of a job: Kündigung, Aufhebungsvertrag, own notice, end of a fixed term, and what is owed afterwards.
# A Kündigung is a one-sided notice that ends the job. It counts only on paper, signed by hand.

## Paragraphs that several outcomes share

# "Rechtsantragstelle": the desk of the court that takes down a claim. It is free and gives no advice.
-kuendigung-klage =
    <b>هكذا ترفعون الدعوى (Klage):</b> اذهبوا إلى محكمة العمل (Arbeitsgericht) في مكان عملكم. اسألوا عن «Rechtsantragstelle». هناك يكتبون دعواكم مجاناً، لكنهم لا يقدمون استشارة. لا تحتاجون إلى محامٍ (§ 11 ArbGG) ولا تدفعون شيئاً مقدماً (§ 11 GKG). خذوا معكم شخصاً يتكلم الألمانية جيداً. الإيميل لا يُحسب.

    <b>خذوا معكم:</b> الرسالة مع الظرف، العقد، كشوف الراتب (Lohnzettel)، الهوية، اسم الشركة وعنوانها.

# Copies stay away from a flat or a phone that belong to the employer.
-kuendigung-beweise =
    <b>اجمعوا:</b> رسائل الدردشة، جداول الدوام، أوقات العمل، أسماء الشهود. لا تحفظوا النسخ على هاتف الشركة.

# Each Kündigung needs its own claim. Absence at the hearing can bring a judgment against you.
-kuendigung-danach =
    <b>بعد ذلك:</b> هل يصل فصل آخر (Kündigung)؟ كل فصل يحتاج إلى دعوى خاصة. هل دعتكم المحكمة إلى موعد؟ اذهبوا إليه، وإلا ربما تخسرون (§ 59 ArbGG). المحكمة تُحضر شخصاً للترجمة (§ 185 GVG).

# An offer of other terms beside the Kündigung: Änderungskündigung.
-kuendigung-angebot =
    <b>عرض جديد؟</b> لا تقولوا «نعم» فقط. «Ja, unter Vorbehalt» (نعم، مع تحفّظ) ممكن لمدة ثلاثة أسابيع على الأكثر، وأحياناً أقل (§ 2 KSchG). اذهبوا أولاً إلى الاستشارة.

# "Kammer": IHK or HWK, the chamber that supervises the training. A Schlichtungsausschuss there comes before the court.
-kuendigung-ausbildung =
    <b>تدريب مهني (Ausbildung)؟</b> اسألوا اليوم الغرفة المهنية (Kammer: IHK, HWK) عن لجنة الصلح «Schlichtungsausschuss» (§ 111 ArbGG). إذا كانت موجودة: قدّموا الطلب هناك خلال ثلاثة أسابيع. لستم متأكدين أو ما زلتم في فترة الاختبار (Probezeit)؟ عندها اذهبوا أيضاً إلى المحكمة.

# "Zusatzblatt": the extra sheet of the residence title with its conditions.
-kuendigung-aufenthalt =
    <b>الإقامة:</b> هل تصريح إقامتكم (Aufenthaltstitel) لهذا العمل أو التدريب؟ عندها يجب في الغالب إبلاغ دائرة الأجانب (Ausländerbehörde) (§ 82 AufenthG). لديكم أسبوعان من اليوم الذي تعرفون فيه بالنهاية. اسألوا قبل ذلك استشارة الهجرة (Migrationsberatung). لديكم Ausbildungsduldung؟ أو مكتوب في الورقة الإضافية (Zusatzblatt) أن التصريح ينتهي مع العمل؟ اسألوا اليوم! لا تصريح لديكم؟ اذهبوا أولاً إلى الاستشارة: الجهات الرسمية ملزمة بالتبليغ عن ذلك (§ 87 AufenthG).

# § 18 Abs. 5 AufenthG, since August 2026, for work titles: no extension, only a limit to shortening.
-kuendigung-monate =
    إذا عرفت الدائرة وقصّرت مدة تصريح للعمل، تبقى في الغالب ستة أشهر على الأقل من نهاية العمل، وتسعة عند استغلال شديد (§ 18 AufenthG). لا تمتد أبداً بعد التاريخ المكتوب في التصريح.

# Stands in the first part of a result where the title is not asked for.
-kuendigung-ohne-titel =
    <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> تحدثوا اليوم مع مركز استشارة (Beratung)، قبل أن تذهبوا إلى المحكمة أو إلى دائرة رسمية.

# "Arbeitsuchend" (looking for work) is an earlier step than "arbeitslos" (unemployed).
-kuendigung-heute-melden =
    <b>وكالة العمل (Agentur für Arbeit):</b> سجّلوا أنفسكم اليوم كباحثين عن عمل («arbeitsuchend»)، عبر الإنترنت أو بالهاتف. لديكم في الغالب ثلاثة أيام فقط (§ 38 SGB III).

# "Sperre" (Sperrzeit): weeks without unemployment benefit. An important reason has to be proven.
-kuendigung-sperre =
    <b>ربما قطع الإعانة (Sperre):</b> لا مال حتى اثني عشر أسبوعاً (§ 159 SGB III). بعدها يُدفع المال لمدة أقصر (§ 148 SGB III). السبب المهم يحميكم. يجب أن تثبتوه.

# When a fixed term does not hold.
-kuendigung-befristung =
    <b>ربما النهاية غير صحيحة:</b> لم تستلموا قبل البداية ورقة موقّعة. أو لا يوجد سبب لتحديد المدة، وهي أكثر من سنتين. أو مُدّد العقد بلا سبب أكثر من ثلاث مرات. أو كنتم قد عملتم هناك من قبل (§ 14 TzBfG).

    عندها قد يستمر عقدكم بلا تاريخ نهاية (§ 16 TzBfG). لذلك يجب أن ترفعوا دعوى، خلال ثلاثة أسابيع بعد النهاية المتفق عليها على الأكثر (§ 17 TzBfG).

# A title issued since August 2026 runs six months longer than the contract (§ 18 Abs. 4 AufenthG).
-kuendigung-titel-befristet =
    <b>الإقامة:</b> يُحسب في الغالب التاريخ المكتوب في تصريح إقامتكم (Aufenthaltstitel). مكتوب في الورقة الإضافية (Zusatzblatt) أن التصريح ينتهي مع العمل (§ 51 AufenthG)؟ اسألوا اليوم! التصاريح الجديدة للعمل تستمر في الغالب ستة أشهر بعد العقد، والأقدم ثلاثة (§ 18 AufenthG). اطلبوا التمديد قبل نهاية التصريح (§ 81 AufenthG). اسألوا استشارة الهجرة (Migrationsberatung).

# Where the objection goes, and how to prove it.
-kuendigung-widerspruch =
    <b>هكذا تقدمون الاعتراض (Widerspruch):</b> اكتبوا على ورق، مع التاريخ ورقم الرسالة والتوقيع. اكتبوا السبب باختصار. النص تجدونه في الأسفل: «الاعتراض». خذوه إلى الدائرة. اطلبوا ختماً على نسختكم.

    <b>كم المدة؟</b> في الغالب شهر واحد (§ 84 SGG). الرسالة بالبريد تُعتبر واصلة في اليوم الرابع (§ 37 SGB X). للأمان نحسب من التاريخ المكتوب في الرسالة. لا يوجد في الرسالة شيء عن الاعتراض؟ عندها لديكم في الغالب سنة واحدة (§ 66 SGG).

    <b>قطع الإعانة (Sperre) بسبب نهاية العمل؟</b> اشرحوا السبب، مثلاً عنف أو ضغط أو عدم دفع الأجر. أضيفوا أدلة. السبب المهم قد يمنع القطع (§ 159 SGB III).

    <b>اجمعوا:</b> الرسالة مع الظرف، رسالة الفصل (Kündigung)، العقد، رسائل الدردشة، شهادة الطبيب، أسماء الشهود.

    <b>انتبهوا:</b> لا تكتفوا بالاتصال هاتفياً. لا تنتظروا. استمروا في الذهاب إلى مواعيدكم في الدائرة.

    <b>رسالة من دائرة الأجانب (Ausländerbehörde)؟</b> عندها تنطبق قواعد أخرى. اذهبوا اليوم إلى استشارة الهجرة (Migrationsberatung).

    <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> اذهبوا أولاً إلى استشارة سرّية، وليس إلى الدائرة (§ 87 AufenthG).

# Insolvency pay: for the last three months of the job before the insolvency event, from the employment agency.
-kuendigung-insolvenzgeld =
    الإفلاس (Insolvenz) يعني: الشركة لا تستطيع أن تدفع. مال الإفلاس (Insolvenzgeld) يعوّض الأجر الناقص لآخر ثلاثة أشهر (§ 165 SGB III). أيضاً إذا أغلقت الشركة ببساطة وليس لديها مال. تدفعه وكالة العمل (Agentur für Arbeit)، وليس الشركة.

    <b>المهلة (Frist):</b> شهران من الإفلاس (§ 324 SGB III). المهلة تمضي حتى لو لم يخبركم أحد.

    <b>اجمعوا:</b> العقد، كشوف الراتب (Lohnzettel)، كشوف الحساب البنكي، قائمة ساعات تكتبونها بأنفسكم، رسالة من المحكمة أو من الشركة.

    <b>هل فصلوكم (Kündigung)؟</b> في الإفلاس أيضاً تحتاجون إلى الدعوى (Klage) خلال ثلاثة أسابيع (§ 4 KSchG). مهلة الفصل عندها ثلاثة أشهر على الأكثر، حتى نهاية شهر (§ 113 InsO).

    <b>انتبهوا:</b> لا تغيبوا ببساطة عن العمل. لا توقّعوا على شيء مثل «لا أريد أي مال بعد الآن».

    <b>أجر أقدم؟</b> هذا لا تدفعه الوكالة. اسألوا مركز الاستشارة.

## Questions

# The rule of thumb stands in the first question on purpose: people may stop reading here.
kuendigung-what =
    الفصل من العمل (Kündigung) يعني: الشركة تنهي عملكم. ماذا حدث لكم؟

    لديكم في الغالب <b>ثلاثة أسابيع</b> فقط. تُحسب من اليوم الذي وصلت فيه الرسالة إليكم.
    .paper = رسالة على ورق (أو نسخة منها)
    .message = فقط شفهياً، WhatsApp، إيميل، صورة
    .sign = يريدون أن أوقّع على شيء
    .signed = لقد وقّعت على شيء
    .over = انتهى العمل: أجر، شهادة، مال
    .fixed-term = عقدي محدد المدة ينتهي أو انتهى
    .change = فصل مع عرض جديد
    .quit = أريد أن أستقيل بنفسي
    .threatened = لا شيء بعد، تهديد فقط
    .unclear = لا أفهم الورقة

# "Aufhebungsvertrag": both sides sign that the job ends.
kuendigung-signed-what =
    على ماذا وقّعتم؟
    .why = الخطوات التالية مختلفة.
    .receipt = فقط: «استلمت الرسالة»
    .agreement = على عقد: العمل ينتهي
    .own = على استقالتي (eigene Kündigung)
    .unsure = لا أعرف

# "Änderungskündigung": end of the job plus an offer of other, mostly worse terms.
kuendigung-change-notice =
    الفصل مع عرض جديد اسمه «Änderungskündigung». المدة هنا أيضاً في الغالب <b>ثلاثة أسابيع</b>.

    <b>لا تسكتوا:</b> بدون جواب قد ينتهي العمل. <b>لا تقولوا «نعم» فقط:</b> وإلا يسري في الغالب العقد الأسوأ.

    هناك طريق ثالث: اكتبوا إلى الشركة «Ja, unter Vorbehalt» (نعم، مع تحفّظ). هذا يعني: تواصلون العمل، والمحكمة تفحص. هذا ممكن لمدة ثلاثة أسابيع على الأكثر، وأحياناً أقل (§ 2 KSchG). <b>وبالإضافة إلى ذلك</b> تحتاجون إلى دعوى (Klage) خلال ثلاثة أسابيع (§ 4 KSchG).

    تحدثوا قبل ذلك مع مركز استشارة (Beratung). والآن نحسب اليوم المهم لكم.

    ليس في الرسالة فصل (Kündigung)، بل عقد جديد فقط؟ ارجعوا. اختاروا «يريدون أن أوقّع على شيء».

# The earliest possible day is the safe one.
kuendigung-received =
    في أي يوم وصلت الرسالة إليكم؟

    يُحسب اليوم الذي كانت فيه في يدكم أو في صندوق البريد. اليوم الذي قرأتموها فيه لا يُحسب. هذا ينطبق أيضاً أثناء الإجازة أو في المستشفى.

    لستم متأكدين؟ اختاروا أبكر يوم ممكن. مثلاً التاريخ المكتوب في الرسالة.
    .why = من هذا اليوم تبدأ مدة رفع الدعوى (Klage). الدعوى تعني: على المحكمة أن تفحص الفصل (Kündigung).

# The length on the day of the letter. "Probezeit": a trial period must be agreed, at most six months.
kuendigung-service =
    كم من الوقت كنتم قد عملتم في الشركة عندما وصلت الرسالة؟
    .why = على هذا يعتمد أقرب يوم ينتهي فيه عملكم.
    .probation = فترة الاختبار، بلا تدريب مهني
    .under-2 = أقل من سنتين، لا فترة اختبار
    .training = تدريب مهني، حتى في فترة الاختبار
    .from-2 = من 2 إلى أقل من 5 سنوات
    .from-5 = من 5 إلى أقل من 8 سنوات
    .from-8 = من 8 إلى أقل من 10 سنوات
    .from-10 = من 10 إلى أقل من 12 سنة
    .from-12 = من 12 إلى أقل من 15 سنة
    .from-15 = من 15 إلى أقل من 20 سنة
    .from-20 = 20 سنة أو أكثر
    .unsure = لا أعرف

# "Gleichgestellt": treated like severely disabled by a decision of the employment agency.
# "Fristlos": without any notice period. "Betriebsrat": elected by the staff of one company.
kuendigung-special =
    هل ينطبق عليكم شيء من هذا؟ يمكنكم اختيار أكثر من جواب.
    .why = عندها ربما لديكم حماية أكبر أو مهلة (Frist) خاصة.
    .immediate = فصل فوري (fristlos): العمل ينتهي حالاً
    .sick = أنا مريض أو مريضة
    .pregnant = حمل، طفل حتى 4 أشهر، فقدان حمل
    .parental = إجازة والدين، حتى لو طلب فقط
    .disabled = إعاقة شديدة (أو gleichgestellt)
    .works-council = في الشركة مجلس عمال (Betriebsrat)
    .insolvent = الشركة مفلسة (insolvent)

# The last day that the contract names, not the last day at work.
kuendigung-ends =
    الدعوى (Klage) ضد نهاية العقد ممكنة في الغالب فقط حتى <b>ثلاثة أسابيع</b> بعدها.

    في أي يوم ينتهي عقدكم؟ يُحسب اليوم المكتوب في العقد أو في آخر تمديد.
    .why = من هذا اليوم تُحسب الأسابيع الثلاثة.

# What is still open when the job is over. Whoever can still go to court goes there first.
kuendigung-left =
    هل وصلكم الفصل (Kündigung) قبل أقل من <b>ثلاثة أسابيع</b>؟ عندها اختاروا أولاً «دعوى ضد الفصل».

    هل كان العقد محدد المدة (befristet)؟ عندها أيضاً لديكم ثلاثة أسابيع فقط، من النهاية المتفق عليها. ارجعوا واختاروا «عقدي محدد المدة».

    ما الموضوع؟
    .recent = دعوى ضد الفصل
    .wage = أجر، ساعات، بدل إجازة
    .benefit = الحصول على إعانة البطالة
    .refused = رسالة الوكالة: رفض أو قطع (Sperre)
    .papers = شهادة العمل (Zeugnis) وأوراق أخرى
    .residence = تصريح إقامتي كان لهذا العمل
    .insolvent = الشركة مفلسة أو أغلقت

# The date printed on the letter, not the day it came.
kuendigung-letter =
    لديكم في الغالب <b>شهر واحد</b> فقط.

    ما التاريخ المكتوب في رسالة وكالة العمل (Agentur für Arbeit) أو Jobcenter؟
    .why = نحسب من هذا اليوم. هذا هو الآمن.

# "Insolvenzereignis": the court's decision, or the day the company closed without money.
kuendigung-event =
    لديكم في الغالب <b>شهران</b> فقط.

    منذ متى الشركة مفلسة (insolvent)؟ اختاروا اليوم المكتوب في رسالة المحكمة. أو اليوم الذي أغلقت فيه الشركة بلا مال.

    لستم متأكدين؟ اختاروا أبكر يوم ممكن.
    .why = من هذا اليوم تبدأ المدة.

## Results with a day: a Kündigung on paper

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
kuendigung-running =
    أهم يوم لكم: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [zero] بقي لديكم { $days-left } يوم.
        [one] بقي لديكم يوم واحد ({ $days-left }).
        [two] بقي لديكم يومان ({ $days-left }).
        [few] بقي لديكم { $days-left } أيام.
        [many] بقي لديكم { $days-left } يوماً.
       *[other] بقي لديكم { $days-left } يوم.
    }

    اذهبوا إلى محكمة العمل (Arbeitsgericht) قبل ذلك اليوم أو فيه. قولوا هناك: «Ich möchte klagen» (أريد رفع دعوى). الأفضل أن تذهبوا قبله.

    حسب القانون تنتهي المهلة (Frist) يوم { $last-day } الساعة 24 (نهاية اليوم). لا تنتظروا إلى ذلك الوقت.
    .why =
        لديكم ثلاثة أسابيع لرفع دعوى (§ 4 KSchG). بعدها يُعتبر الفصل (Kündigung) في الغالب صحيحاً (§ 7 KSchG). هذا ينطبق أيضاً في فترة الاختبار (Probezeit) وفي الشركات الصغيرة (§ 23 KSchG). عقد محدد المدة؟ الفصل ممكن في الغالب فقط إذا كان ذلك مكتوباً في العقد (§ 15 TzBfG).

        { -kuendigung-klage }

        { -kuendigung-beweise }

        <b>انتبهوا:</b> لا توقّعوا على شيء. لا تغيبوا عن العمل: قولوا إنكم مستعدون للعمل. الوعود والاستشارة لا توقف المهلة.

        <b>مال مقابل نهاية العمل (Abfindung)؟</b> لا يأتي هذا من تلقاء نفسه. في الغالب يتفقون عليه أمام المحكمة.

        { -kuendigung-angebot }

        <b>هل وقّع شخص لا تعرفونه؟</b> ربما يمكنكم رفض ذلك، لكن فوراً فقط (§ 174 BGB). اسألوا اليوم.

        { -kuendigung-danach }

# The safe day is today or has passed; the law still allows today.
# Variables:
#   $last-day (Date) - the last day the law allows, today or later
kuendigung-last-day =
    اذهبوا <b>اليوم</b> إلى محكمة العمل (Arbeitsgericht). قولوا هناك: «Ich möchte klagen. Meine Frist ist fast vorbei» (أريد رفع دعوى. مهلتي تكاد تنتهي).

    اليوم الأخير حسب القانون: <b>{ $last-day }</b>، حتى الساعة 24 (نهاية اليوم). لا تنتظروا.

    هل المحكمة مغلقة؟ اكتبوا الدعوى (Klage) على ورق. وقّعوا عليها. ضعوها في صندوق البريد الليلي للمحكمة (Nachtbriefkasten)، أو أرسلوها بالفاكس.
    .why =
        لديكم ثلاثة أسابيع لرفع دعوى (§ 4 KSchG). بعدها يُعتبر الفصل (Kündigung) في الغالب صحيحاً (§ 7 KSchG).

        <b>إذا كتبتم بأنفسكم:</b> النص تجدونه في الأسفل: «الدعوى». أضيفوا نسخة من الرسالة.

        { -kuendigung-klage }

        <b>انتبهوا:</b> لا توقّعوا على شيء تعطيه لكم الشركة. لا تنتظروا تنفيذ الوعود. لا تغيبوا عن العمل.

        { -kuendigung-angebot }

        { -kuendigung-danach }

# Late admission of the claim, § 5 KSchG.
# Variables:
#   $last-day (Date) - the last day the law allowed, now past
#   $late-until (Date) - six months after it: no late claim after this day
kuendigung-over =
    اذهبوا <b>اليوم</b> إلى محكمة العمل (Arbeitsgericht) أو إلى مركز استشارة (Beratungsstelle).

    على الأرجح انتهت المهلة (Frist) يوم { $last-day }. مع سبب جيد يمكن أحياناً رفع دعوى (Klage) رغم ذلك. عندها كل يوم مهم.

    بعد يوم <b>{ $late-until }</b> لا يمكن ذلك أيضاً.
    .why =
        الدعوى المتأخرة ممكنة فقط إذا لم يكن التأخير ذنبكم (§ 5 KSchG). قلة معرفة الألمانية ليست سبباً. وأيضاً «لم أكن أعرف المهلة» ليس سبباً.

        لم يعد سبب التأخير موجوداً؟ عندها لديكم أسبوعان فقط. تحتاجون إلى الاثنين: الدعوى وطلب «nachträgliche Zulassung» (على المحكمة أن تقبل الدعوى المتأخرة). اكتبوا كل الأسباب. أحضروا أدلة.

        <b>ربما لم تتأخروا:</b> لا يوجد توقيع بالقلم على الرسالة؟ هل يجب أن توافق دائرة رسمية (حمل، إجازة الوالدين Elternzeit، إعاقة شديدة)؟ هل كنتم في تدريب مهني (Ausbildung)؟ اسألوا اليوم مركز الاستشارة.

        { -kuendigung-klage }

        <b>ما قد يبقى ممكناً:</b> الأجر، الساعات الإضافية (Überstunden)، مال بدل الإجازة، شهادة العمل (Zeugnis). لذلك ابدؤوا من جديد واختاروا «انتهى العمل».

# More than six months after the period: no late claim any more.
# Variables:
#   $last-day (Date) - the last day the law allowed, long past
kuendigung-long-over =
    على الأرجح انتهت المهلة (Frist) يوم <b>{ $last-day }</b>. الدعوى (Klage) ضد إنهاء العمل لا تفيد الآن في الغالب.

    اتصلوا <b>اليوم</b> بمركز استشارة (Beratungsstelle). ربما ما زالت لديكم حقوق أخرى: الأجر، الإجازة، شهادة العمل (Zeugnis).
    .why =
        المهلة ثلاثة أسابيع (§ 4 KSchG). الدعوى المتأخرة ممكنة لمدة ستة أشهر بعدها على الأكثر (§ 5 KSchG). بعد ذلك يُعتبر الفصل (Kündigung) في الغالب صحيحاً (§ 7 KSchG).

        <b>هناك استثناءات:</b> لم تصلكم أبداً رسالة على ورق. أو كان يجب أن توافق دائرة رسمية (حمل، إجازة الوالدين Elternzeit، إعاقة شديدة). أو كنتم في تدريب مهني (Ausbildung). اسألوا عن ذلك.

        <b>ما قد يبقى ممكناً:</b> الأجر، الساعات الإضافية (Überstunden)، مال بدل الإجازة، شهادة العمل (§ 109 GewO). للأجر مهل خاصة، وهي قصيرة في كثير من الأحيان. لذلك ابدؤوا من جديد واختاروا «انتهى العمل».

        <b>خذوا معكم:</b> الرسالة مع الظرف، العقد، كشوف الراتب (Lohnzettel)، كشوف الحساب البنكي، رسائل الدردشة، أسماء الشهود.

        <b>انتبهوا:</b> لا توقّعوا على شيء مثل «لا أريد أي مال بعد الآن».

kuendigung-day-unknown =
    اذهبوا <b>اليوم</b> إلى محكمة العمل (Arbeitsgericht). قولوا هناك: «Ich möchte klagen» (أريد رفع دعوى).

    المهلة (Frist) في الغالب ثلاثة أسابيع. قد تنتهي قريباً أو تكون قد انتهت. اذهبوا اليوم رغم ذلك. هذا هو الآمن.

    { -kuendigung-ohne-titel }
    .why =
        تُحسب الأسابيع الثلاثة من اليوم الذي وصلت فيه الرسالة (§ 4 KSchG): في يدكم أو في صندوق البريد، حتى لو لم تقرؤوها. لستم متأكدين؟ احسبوا من التاريخ المكتوب في الرسالة.

        { -kuendigung-klage }

        { -kuendigung-heute-melden }

        <b>حمل أو إعاقة شديدة؟</b> أخبروا الشركة اليوم كتابياً ومع إثبات.

        <b>انتبهوا:</b> لا توقّعوا على شيء. لا تنتظروا. لا تغيبوا عن العمل.

        { -kuendigung-ausbildung }

        { -kuendigung-aufenthalt }

## Results without a day: no Kündigung on paper

kuendigung-not-written =
    اكتبوا <b>اليوم</b> إلى الشركة: «Ich möchte weiter arbeiten. Wann soll ich kommen?» (أريد أن أواصل العمل. متى أحضر؟). استمروا في الذهاب إلى العمل.

    بدون ورقة لا ينتهي عملكم في الغالب. هل تصل رسالة بعد ذلك؟ من يوم وصولها لديكم <b>ثلاثة أسابيع</b>.

    اذهبوا هذا الأسبوع إلى مركز استشارة (Beratungsstelle).

    { -kuendigung-ohne-titel }
    .why =
        الفصل (Kündigung) يحتاج إلى ورق وتوقيع بالقلم (§ 623 BGB). WhatsApp أو إيميل أو صورة أو كلام لا يكفي، ولا في التدريب المهني (Ausbildung) أيضاً (§ 22 BBiG).

        <b>الآمن هو:</b> ارفعوا دعوى (Klage) رغم ذلك، خلال ثلاثة أسابيع من وصول الخبر على الأكثر. انظروا كل يوم في صندوق البريد. هل تنتظركم رسالة في مكتب البريد؟ أحضروها فوراً.

        { -kuendigung-klage }

        <b>اجمعوا:</b> صور الدردشة مع التاريخ والرقم، أسماء الشهود. هل يطردونكم من المكان؟ اكتبوا التاريخ والساعة واسم الشخص.

        { -kuendigung-heute-melden }

        <b>حمل أو إعاقة شديدة؟</b> أخبروا الشركة اليوم كتابياً ومع إثبات.

        <b>انتبهوا:</b> لا توقّعوا على شيء. لا تستقيلوا بأنفسكم.

        { -kuendigung-aufenthalt }

# A paper nobody has explained: it may be a Kündigung, so the three weeks stand first.
kuendigung-unclear-paper =
    اعرضوا الورقة <b>اليوم</b> على مركز استشارة (Beratungsstelle).

    هل هي رسالة فصل (Kündigung)؟ عندها لديكم في الغالب <b>ثلاثة أسابيع</b> فقط. تُحسب من اليوم الذي وصلت فيه الورقة إليكم. المدة تمضي حتى لو لم تفهموها.

    لا توقّعوا الآن على شيء.

    { -kuendigung-ohne-titel }
    .why =
        ابحثوا عن هذه الكلمات في الورقة:

        <b>الكلمات «Kündigung» (فصل)، «kündigen» (يفصل)، «Änderungskündigung» (فصل مع عرض شروط جديدة):</b> المهلة (Frist) تمضي (§ 4 KSchG). ابدؤوا من جديد واختاروا «رسالة على ورق».

        <b>الكلمات «Aufhebungsvertrag»، «Auflösungsvertrag»، «Abwicklungsvertrag» (عقود إنهاء العمل)، «Ausgleichsquittung» (إيصال بلا مطالب أخرى):</b> بهذا ربما تتنازلون عن حقوق. لا توقّعوا. وقّعتم من قبل؟ اذهبوا اليوم إلى الاستشارة.

        <b>الكلمات «Befristung» (مدة محددة)، «befristet bis» (محدد حتى):</b> العقد ينتهي في يوم معين. الدعوى (Klage) ممكنة فقط حتى ثلاثة أسابيع بعد هذا اليوم (§ 17 TzBfG).

        <b>صور لمثل هذه الرسائل:</b> اضغطوا في الأسفل «سؤال جديد». اختاروا «فهم رسالة».

        <b>الخطوات:</b> اكتبوا متى وكيف وصلتكم الورقة. احتفظوا بالظرف. صوّروا الورقة. اطلبوا ترجمتها، لكن ليس من الشركة.

        <b>لا يوجد موعد اليوم؟</b> اذهبوا إلى محكمة العمل (Arbeitsgericht)، إلى «Rechtsantragstelle». هناك يكتبون الدعوى مجاناً.

        { -kuendigung-aufenthalt }

kuendigung-threatened =
    عملكم مستمر <b>اليوم</b>. اذهبوا إلى العمل. لا توقّعوا على شيء. لا تستقيلوا بأنفسكم.

    هل تصل رسالة؟ اكتبوا تاريخ وصولها. من ذلك اليوم لديكم في الغالب <b>ثلاثة أسابيع</b> فقط.

    تحدثوا من الآن مع مركز استشارة (Beratungsstelle).
    .why =
        التهديد لا ينهي أي عمل. الفصل (Kündigung) يحتاج إلى ورق وتوقيع بالقلم (§ 623 BGB).

        <b>اجمعوا الآن:</b> العقد، كشوف الراتب (Lohnzettel)، جداول الدوام، رسائل الدردشة، قائمة ساعات تكتبونها بأنفسكم. اكتبوا: من هدد، متى، وبماذا؟ من سمع ذلك؟ لا تحفظوا النسخ في سكن الشركة أو على هاتفها.

        <b>كل يوم:</b> انظروا في صندوق بريدكم. في الإجازة ليقم شخص آخر بذلك عنكم. المهلة (Frist) تمضي عندها أيضاً (§ 4 KSchG).

        <b>عندما تصل الرسالة:</b> احتفظوا بالظرف. لا توقّعوا على شيء. يمكنكم الذهاب إلى محكمة العمل (Arbeitsgericht) بلا محامٍ (§ 11 ArbGG). ابدؤوا عندها من جديد.

        <b>حمل أو إعاقة شديدة؟</b> اسألوا مركز الاستشارة عن حمايتكم (§ 17 MuSchG, § 168 SGB IX).

        <b>حقوقكم:</b> يحق لكم المطالبة بالأجر والانضمام إلى نقابة (Gewerkschaft). لا يجوز معاقبتكم على ذلك (§ 612a BGB).

        <b>الإقامة:</b> هل تصريح إقامتكم (Aufenthaltstitel) لهذا العمل أو التدريب؟ اسألوا الآن استشارة الهجرة (Migrationsberatung). لستم ملزمين بإبلاغ أحد حتى الآن.

        هل يهددونكم بالعنف؟ اتصلوا بالرقم 110.

## Results: someone ends the job with an own signature

# Pressure to sign an Aufhebungsvertrag, an own Kündigung, a worse contract or a paper "no further claims".
kuendigung-do-not-sign =
    <b>لا توقّعوا الآن على شيء</b>. لستم ملزمين بالتوقيع فوراً.

    قولوا: «Ich nehme das Papier mit. Ich lasse es prüfen» (سآخذ الورقة معي. سأطلب فحصها). صوّروا الورقة. اذهبوا <b>قبل</b> التوقيع إلى مركز استشارة (Beratungsstelle).

    هل وصلكم أيضاً فصل (Kündigung)؟ عندها لديكم في الغالب ثلاثة أسابيع فقط. ابدؤوا من جديد واختاروا «رسالة على ورق».
    .why =
        عقد إنهاء العمل بالاتفاق (Aufhebungsvertrag) يعني: الطرفان ينهيان العمل. بعد التوقيع لا رجوع في الغالب.

        <b>ما قد تخسرونه:</b> حتى اثني عشر أسبوعاً بلا إعانة بطالة (Arbeitslosengeld) (§ 159 SGB III). بعدها تحصلون عليها لمدة أقصر (§ 148 SGB III). والحماية من الفصل (Kündigung) أيضاً لا تفيد عندها في الغالب، مثلاً أثناء الحمل. إذا كنتم مرضى، ينتهي الأجر أيضاً مع العمل (§ 8 EntgFG). كل هذا ينطبق أيضاً إذا استقلتم بأنفسكم.

        <b>انتبهوا لهذه الكلمات:</b> «Aufhebungsvertrag»، «Auflösungsvertrag»، «Abwicklungsvertrag» (عقود إنهاء العمل)، «Ausgleichsquittung» (إيصال بلا مطالب أخرى)، «Eigenkündigung» (استقالة)، «keine weiteren Ansprüche» (لا مطالب أخرى).

        <b>فقط تأكيد الاستلام؟</b> هذا أيضاً ليس واجباً عليكم. وإذا فعلتم: اكتبوا بيدكم «Erhalten am» (استلمت في) والتاريخ. وقّعوا على هذا فقط.

        <b>اجمعوا:</b> صورة الورقة، رسائل الدردشة، أسماء الشهود. اكتبوا من قال ماذا. استمروا في الذهاب إلى العمل.

        <b>تدريب مهني (Ausbildung)؟</b> بعقد كهذا قد تخسرون مكان التدريب والإقامة. اسألوا أولاً مركز الاستشارة.

        <b>الإقامة:</b> هل تصريح إقامتكم (Aufenthaltstitel) لهذا العمل أو التدريب؟ تحدثوا قبل التوقيع مع استشارة الهجرة (Migrationsberatung). اقرؤوا الورقة الإضافية (Zusatzblatt).

        هل يهددونكم بالعنف؟ اتصلوا بالرقم 110.

# Someone wants to leave. Leaving in danger is never wrong.
kuendigung-quit =
    <b>لا تستقيلوا فوراً</b>. تحدثوا أولاً مع مركز استشارة (Beratungsstelle).

    من يستقيل بنفسه (selbst kündigen) لا يحصل في كثير من الأحيان على إعانة بطالة (Arbeitslosengeld) حتى <b>اثني عشر أسبوعاً</b>. هل تصريح إقامتكم (Aufenthaltstitel) لهذا العمل أو التدريب؟ عندها اسألوا قبل ذلك أيضاً استشارة الهجرة (Migrationsberatung).

    هل أنتم في خطر؟ ابتعدوا عن المكان. اتصلوا بالرقم 110.
    .why =
        <b>الشكل:</b> استقالتكم (Kündigung) أيضاً تحتاج إلى ورق وتوقيع (§ 623 BGB). الدردشة أو الإيميل لا يكفي. احتفظوا بنسخة وبدليل.

        <b>المهلة (Frist):</b> في الغالب أربعة أسابيع، حتى يوم 15 أو حتى نهاية الشهر. في فترة الاختبار (Probezeit) في الغالب أسبوعان (§ 622 BGB). اقرؤوا العقد. هل هو محدد المدة (befristet)؟ عندها تمكن الاستقالة في الغالب فقط إذا سمح العقد بذلك (§ 15 TzBfG).

        <b>لا يدفعون الأجر؟</b> لا تغيبوا ببساطة ولا تستقيلوا فوراً بلا مهلة (fristlos). طالبوا أولاً بالأجر كتابياً. اذهبوا إلى الاستشارة.

        { -kuendigung-sperre }

        <b>وكالة العمل (Agentur für Arbeit):</b> سجّلوا أنفسكم قبل النهاية بثلاثة أشهر. إذا كانت المدة أقصر: خلال ثلاثة أيام (§ 38 SGB III).

        <b>عمل جديد؟</b> بعض التصاريح تسمح بعمل معين فقط (§ 4a AufenthG). اسألوا قبل التغيير. مع البطاقة الزرقاء (Blaue Karte) يجب أن تبلّغوا في السنة الأولى عن كل تغيير (§ 82 AufenthG). إذا انتهى عملكم قبل موعده، يجب في الغالب أن تخبروا دائرة الأجانب (Ausländerbehörde) خلال أسبوعين (§ 82 AufenthG).

        <b>تدريب مهني (Ausbildung)؟</b> هل تريدون ترك التدريب كلياً بعد فترة الاختبار؟ المهلة عندها أربعة أسابيع (§ 22 BBiG). عندها قد تخسرون التصريح أو Duldung.

        <b>لا تصريح إقامة لديكم؟</b> اذهبوا أولاً إلى استشارة سرّية، وليس إلى دائرة رسمية (§ 87 AufenthG).

# An Aufhebungsvertrag is signed. There is no right of withdrawal.
kuendigung-agreement =
    اذهبوا <b>اليوم</b> إلى مركز استشارة (Beratungsstelle). خذوا الورقة معكم. في الغالب لا يمكنكم التراجع ببساطة.

    سجّلوا أنفسكم أيضاً <b>اليوم</b> في وكالة العمل (Agentur für Arbeit) كباحثين عن عمل («arbeitsuchend»). لديكم في الغالب ثلاثة أيام فقط.

    هل وصلكم معها فصل (Kündigung)؟ عندها لديكم في الغالب ثلاثة أسابيع فقط. ابدؤوا من جديد واختاروا «رسالة على ورق».

    { -kuendigung-ohne-titel }
    .why =
        لا يوجد حق في الرجوع (Widerruf)، حتى لو وقّعتم في البيت. أحياناً لا يكون العقد صحيحاً رغم ذلك:

        <b>خدعوكم أو هددوكم؟</b> عندها يمكنكم الطعن في العقد (anfechten)، لمدة سنة واحدة على الأكثر (§§ 123, 124 BGB). تُحسب السنة من اليوم الذي تكتشفون فيه الخداع. أو من اليوم الذي ينتهي فيه التهديد.

        <b>ضغطوا عليكم بشكل غير عادل جداً؟</b> عندها لا يكون العقد صحيحاً أحياناً. وهو غير صحيح أيضاً إذا كان بالإيميل أو الدردشة فقط (§ 623 BGB). لا تنتظروا: مركز الاستشارة يفحص ذلك.

        <b>وكالة العمل (Agentur für Arbeit):</b> الإنترنت أو الهاتف يكفي (§ 38 SGB III). هذا لا ينطبق على التدريب المهني (Ausbildung) في شركة. في أول يوم بلا عمل: سجّلوا أنفسكم كعاطلين («arbeitslos») (§ 141 SGB III).

        { -kuendigung-sperre }

        <b>اجمعوا:</b> الورقة أو صورة لها، رسائل الدردشة، الشهود. اكتبوا اليوم: من قال ماذا؟ كم استمر ذلك؟ أين؟

        <b>انتبهوا:</b> لا توقّعوا على أي شيء آخر. لا تتركوا السكن وتسجيل العنوان (Anmeldung).

        { -kuendigung-aufenthalt }

# The own Kündigung is signed, by free will or under pressure.
kuendigung-own-notice =
    هل كان ذلك بالإيميل أو الدردشة أو الكلام فقط؟ عندها استقالتكم (Kündigung) في الغالب غير صحيحة. استمروا في الذهاب إلى العمل.

    هل كانت على ورق؟ اذهبوا <b>اليوم</b> إلى مركز استشارة (Beratungsstelle)، وخصوصاً بعد ضغط أو تهديد.

    سجّلوا أنفسكم أيضاً <b>اليوم</b> في وكالة العمل (Agentur für Arbeit) كباحثين عن عمل («arbeitsuchend»). لديكم في الغالب ثلاثة أيام فقط.

    { -kuendigung-ohne-titel }
    .why =
        استقالتكم أيضاً تحتاج إلى ورق وتوقيع (§ 623 BGB). عندها لا يمكنكم في الغالب التراجع ببساطة.

        <b>خدعوكم أو هددوكم؟</b> عندها يمكنكم الطعن في ذلك (anfechten)، لمدة سنة واحدة على الأكثر (§§ 123, 124 BGB). تُحسب السنة من اليوم الذي تكتشفون فيه الخداع. أو من اليوم الذي ينتهي فيه التهديد.

        <b>متى ينتهي العمل؟</b> في الغالب بعد أربعة أسابيع، يوم 15 أو في نهاية الشهر. في فترة الاختبار (Probezeit) في الغالب بعد أسبوعين (§ 622 BGB). حتى ذلك الوقت تعملون ويُدفع لكم الأجر. يجب أن تعطيكم الشركة وقتاً حراً للبحث عن عمل (§ 629 BGB).

        { -kuendigung-sperre }

        <b>ماذا كان السبب؟</b> مثلاً عنف أو ضغط أو عدم دفع الأجر. الوكالة تفحص إن كان مهماً بما يكفي. اجمعوا أدلة. في أول يوم بلا عمل: سجّلوا أنفسكم كعاطلين («arbeitslos») (§ 141 SGB III).

        <b>انتبهوا:</b> لا توقّعوا على أي شيء آخر. لا تتركوا السكن وتسجيل العنوان (Anmeldung).

        <b>تدريب مهني (Ausbildung)؟</b> اسألوا اليوم أيضاً الغرفة المهنية (Kammer: IHK, HWK).

        { -kuendigung-aufenthalt }

## Results: a fixed term ends

# Variables:
#   $act-by (Date) - the day people should act by, after the end of the contract
#   $last-day (Date) - the last day the law allows, the same day or later
kuendigung-term-ahead =
    عقدكم ينتهي في الغالب بدون فصل (Kündigung). لكن ليس كل تحديد للمدة مسموحاً. اعرضوا العقد <b>الآن</b> على مركز استشارة (Beratungsstelle).

    يمكنكم رفع دعوى (Klage) حتى <b>{ $act-by }</b>. اليوم الأخير حسب القانون هو { $last-day }: ثلاثة أسابيع بعد النهاية المتفق عليها.

    لا تنتظروا تمديداً وعدوكم به.

    { -kuendigung-ohne-titel }
    .why =
        «محدد المدة» (befristet) يعني: في العقد تاريخ نهاية. ينتهي العقد دون فصل. الحمل أو إجازة الوالدين (Elternzeit) أيضاً لا يمدّدان العقد في الغالب. إذا كنتم مرضى، ينتهي الأجر أيضاً مع العقد (§ 8 EntgFG).

        { -kuendigung-befristung }

        { -kuendigung-klage }

        <b>انتبهوا:</b> لا توقّعوا على عقد جديد لا تفهمونه.

        { -kuendigung-titel-befristet }

        هل وصلتكم أيضاً رسالة فيها كلمة «Kündigung»؟ ابدؤوا من جديد واختاروا «رسالة على ورق».

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
kuendigung-term-running =
    أهم يوم لكم: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [zero] بقي لديكم { $days-left } يوم.
        [one] بقي لديكم يوم واحد ({ $days-left }).
        [two] بقي لديكم يومان ({ $days-left }).
        [few] بقي لديكم { $days-left } أيام.
        [many] بقي لديكم { $days-left } يوماً.
       *[other] بقي لديكم { $days-left } يوم.
    }

    اطلبوا فحص العقد اليوم. ربما النهاية غير صحيحة؟ اذهبوا إلى محكمة العمل (Arbeitsgericht) قبل ذلك اليوم أو فيه. قولوا: «Ich möchte gegen die Befristung klagen» (أريد رفع دعوى ضد تحديد المدة).

    حسب القانون تنتهي المهلة (Frist) يوم { $last-day } الساعة 24 (نهاية اليوم). لا تنتظروا إلى ذلك الوقت.

    { -kuendigung-ohne-titel }
    .why =
        «محدد المدة» (befristet) يعني: في العقد تاريخ نهاية. عندها لا حاجة إلى فصل (Kündigung). لكن ليس كل تحديد للمدة مسموحاً.

        { -kuendigung-befristung }

        { -kuendigung-klage }

        <b>انتبهوا:</b> لا توقّعوا على عقد جديد لا تفهمونه.

        { -kuendigung-titel-befristet }

# Variables:
#   $last-day (Date) - the last day the law allows, today or later
kuendigung-term-last-day =
    اذهبوا <b>اليوم</b> إلى محكمة العمل (Arbeitsgericht). قولوا: «Ich möchte gegen die Befristung klagen. Meine Frist ist fast vorbei» (أريد رفع دعوى ضد تحديد المدة. مهلتي تكاد تنتهي).

    اليوم الأخير حسب القانون: <b>{ $last-day }</b>، حتى الساعة 24 (نهاية اليوم). لا تنتظروا.

    هل المحكمة مغلقة؟ اكتبوا الدعوى على ورق. وقّعوا عليها. ضعوها في صندوق البريد الليلي للمحكمة (Nachtbriefkasten)، أو أرسلوها بالفاكس.

    { -kuendigung-ohne-titel }
    .why =
        الدعوى (Klage) ممكنة فقط حتى ثلاثة أسابيع بعد النهاية المتفق عليها (§ 17 TzBfG).

        <b>إذا كتبتم بأنفسكم:</b> النص تجدونه في الأسفل: «الدعوى». أضيفوا نسخة من العقد.

        { -kuendigung-befristung }

        { -kuendigung-klage }

        { -kuendigung-titel-befristet }

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
#   $late-until (Date) - six months after it: no late claim after this day
kuendigung-term-over =
    على الأرجح انتهت المهلة (Frist) يوم { $last-day }. مع سبب جيد يمكن أحياناً رفع دعوى (Klage) رغم ذلك. عندها كل يوم مهم.

    اذهبوا <b>اليوم</b> إلى مركز استشارة (Beratungsstelle) أو إلى محكمة العمل (Arbeitsgericht). بعد يوم <b>{ $late-until }</b> لا يمكن ذلك أيضاً.

    { -kuendigung-ohne-titel }
    .why =
        الدعوى ممكنة فقط حتى ثلاثة أسابيع بعد النهاية المتفق عليها (§ 17 TzBfG). بعد ذلك هي ممكنة فقط إذا لم يكن التأخير ذنبكم. قلة معرفة الألمانية ليست سبباً. وأيضاً «لم أكن أعرف المهلة» ليس سبباً.

        لم يعد سبب التأخير موجوداً؟ عندها لديكم أسبوعان فقط. تحتاجون إلى الاثنين: الدعوى وطلب «nachträgliche Zulassung» (على المحكمة أن تقبل الدعوى المتأخرة). اكتبوا كل الأسباب. أحضروا أدلة.

        { -kuendigung-klage }

        <b>ما قد يبقى ممكناً:</b> الأجر، الساعات الإضافية (Überstunden)، مال بدل الإجازة، شهادة العمل (§ 109 GewO). لذلك ابدؤوا من جديد واختاروا «انتهى العمل».

        <b>انتبهوا:</b> لا توقّعوا على شيء مثل «لا أريد أي مال بعد الآن».

        { -kuendigung-titel-befristet }

# Variables:
#   $last-day (Date) - the last day the law allowed, long past
kuendigung-term-long-over =
    على الأرجح انتهت مهلة (Frist) رفع الدعوى (Klage) يوم <b>{ $last-day }</b>. الدعوى ضد نهاية العمل لا تفيد الآن في الغالب.

    اتصلوا <b>اليوم</b> بمركز استشارة (Beratungsstelle). ربما ما زالت لديكم حقوق أخرى: الأجر، الإجازة، شهادة العمل (Zeugnis).
    .why =
        الدعوى ممكنة فقط حتى ثلاثة أسابيع بعد النهاية المتفق عليها (§ 17 TzBfG).

        <b>هل ما زلتم تعملون هناك بعقد جديد؟</b> عندها تُحسب النهاية المكتوبة في العقد الجديد. ابدؤوا من جديد.

        <b>ما قد يبقى ممكناً:</b> الأجر، الساعات الإضافية (Überstunden)، مال بدل الإجازة، شهادة العمل (§ 109 GewO). للأجر مهل خاصة، وهي قصيرة في كثير من الأحيان. لذلك ابدؤوا من جديد واختاروا «انتهى العمل».

        <b>لا عمل جديد لديكم؟</b> سجّلوا أنفسكم اليوم في وكالة العمل (Agentur für Arbeit) كعاطلين («arbeitslos») (§ 141 SGB III).

        <b>خذوا معكم:</b> كل العقود، كشوف الراتب (Lohnzettel)، كشوف الحساب البنكي، رسائل الدردشة، أسماء الشهود.

        <b>انتبهوا:</b> لا توقّعوا على شيء مثل «لا أريد أي مال بعد الآن».

        <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> اذهبوا أولاً إلى استشارة سرّية، وليس إلى دائرة رسمية (§ 87 AufenthG).

        { -kuendigung-titel-befristet }

# The end of the contract is not known: an example shows how to count.
kuendigung-term-unknown =
    ابحثوا في العقد عن اليوم الأخير. يمكن رفع دعوى (Klage) حتى <b>ثلاثة أسابيع بعد النهاية المتفق عليها</b>. مثال: النهاية يوم الاثنين 30.11.2026. عندها ترفعون الدعوى يوم الاثنين 21.12.2026 على أبعد حد.

    اعرضوا العقد الآن على مركز استشارة (Beratungsstelle).

    سجّلوا أنفسكم <b>اليوم</b> في وكالة العمل (Agentur für Arbeit) كباحثين عن عمل («arbeitsuchend»).

    { -kuendigung-ohne-titel }
    .why =
        «محدد المدة» (befristet) يعني: في العقد تاريخ نهاية. عندها لا حاجة إلى فصل (Kündigung). لكن ليس كل تحديد للمدة مسموحاً.

        { -kuendigung-befristung }

        { -kuendigung-klage }

        <b>وكالة العمل (Agentur für Arbeit):</b> سجّلوا أنفسكم قبل النهاية بثلاثة أشهر (§ 38 SGB III). لا أحد يذكّركم. فات هذا الموعد؟ عندها اليوم، حتى لو وعدت الشركة بالتمديد.

        <b>انتبهوا:</b> لا توقّعوا على عقد جديد لا تفهمونه.

        { -kuendigung-titel-befristet }

## Results: the job is over, and something is still owed

# "Ausschlussfrist": a short period in a contract or collective agreement after which a claim is lost.
kuendigung-last-wage =
    طالبوا <b>اليوم</b> كتابياً بمالكم: الأجر الأخير (Lohn)، الساعات المفتوحة، مال بدل الإجازة التي لم تأخذوها.

    ابحثوا في العقد عن كلمتي «Ausschlussfrist» و«Verfall» (مهلة يضيع بعدها المال). في كثير من الأحيان لديكم <b>ثلاثة أشهر</b> فقط، وأحياناً أقل.

    الشركة لا تدفع؟ اذهبوا مع مركز استشارة (Beratungsstelle) إلى محكمة العمل (Arbeitsgericht).

    { -kuendigung-ohne-titel }
    .why =
        <b>ما يبقى مفتوحاً في الغالب:</b> الأجر حتى اليوم الأخير مع كشف الراتب (Lohnzettel) (§ 108 GewO). الساعات في حساب ساعات العمل، في الشهر التالي على الأكثر (§ 2 MiLoG). مال بدل الإجازة (Urlaub) التي لم تستطيعوا أخذها (§ 7 BUrlG).

        <b>هكذا تطالبون:</b> النص تجدونه في الأسفل: «المطالبة بالأجر». أرسلوا رسالة ورقية وإيميل. احتفظوا بدليل.

        <b>المهل (Fristen):</b> لا يجوز أن يُسقط العقد الحد الأدنى للأجر (Mindestlohn) (§ 3 MiLoG). قد تكون في الاتفاقية الجماعية (Tarifvertrag) مهل قصيرة. وإلا تنتهي المدة بعد ثلاث سنوات، تُحسب من نهاية السنة (§§ 195, 199 BGB). الرسالة لا توقف السنوات الثلاث، لكن الدعوى في المحكمة توقفها (§ 204 BGB). الدعوى ضد الفصل (Kündigung) أيضاً لا توقفها.

        <b>اجمعوا:</b> العقد، كشوف الراتب، كشوف الحساب البنكي، جداول الدوام، قائمة ساعات تكتبونها بأنفسكم، رسائل الدردشة، الشهود.

        <b>انتبهوا:</b> لا توقّعوا على شيء مثل «لا أريد أي مال بعد الآن». لا تطالبوا بالمال بالهاتف فقط.

        <b>خصم للسكن أو الملابس أو الضرر؟</b> اطلبوا فحص ذلك. ليس كل خصم مسموحاً.

        <b>إلى الجمارك (Zoll)؟</b> هم يفحصون أيضاً التصريح وإذن العمل. بدون تصريح أو إذن اذهبوا أولاً إلى الاستشارة (§ 87 AufenthG).

# "Zeugnis": a reference of the employer. "Qualifiziert": with work and behaviour. Not a school report.
kuendigung-papers =
    اطلبوا <b>اليوم</b> شهادة العمل (Zeugnis) كتابياً. اكتبوا: «Bitte schicken Sie mir ein qualifiziertes Zeugnis bis (Datum)» (أرجو إرسال شهادة عمل مفصّلة قبل (التاريخ)).

    حسب القانون يجب أن تكتب الشركة شهادة العمل (§ 109 GewO).

    لا يصل شيء؟ اذهبوا إلى مركز استشارة (Beratungsstelle) أو إلى محكمة العمل (Arbeitsgericht).

    { -kuendigung-ohne-titel }
    .why =
        <b>شهادة العمل:</b> هي مكتوبة. «qualifiziert» (مفصّلة) يعني: تقول أيضاً كيف عملتم. يجب أن تطلبوا ذلك (§ 109 GewO).

        <b>اطلبوا أيضاً:</b> آخر كشف راتب (Lohnzettel) (§ 108 GewO). ورقة عن إجازتكم (Urlaub) في هذه السنة (§ 6 BUrlG). آخر بلاغ للتأمين الاجتماعي (Sozialversicherung) (§ 28a SGB IV). الشهادة لوكالة العمل (Agentur für Arbeit) ترسلها الشركة في الغالب عبر الإنترنت.

        <b>اجمعوا:</b> العقد، كشوف الراتب، الرسائل، نسخة من طلبكم مع دليل.

        <b>انتبهوا:</b> لا توقّعوا على شيء مقابل الشهادة، مثلاً «keine weiteren Ansprüche» (لا مطالب أخرى). لا تنتظروا طويلاً.

        <b>هل تحتفظ الشركة بجواز سفركم؟</b> لا يجوز هذا لأحد. ابدؤوا من جديد واضغطوا على «طوارئ». لا تصريح إقامة (Aufenthaltstitel) لديكم؟ عندها اذهبوا أولاً إلى الاستشارة، وليس إلى الشرطة.

# Unemployment benefit (Arbeitslosengeld, from the insurance) is not Grundsicherungsgeld (Jobcenter).
kuendigung-benefit =
    سجّلوا أنفسكم <b>اليوم</b> في وكالة العمل (Agentur für Arbeit) كعاطلين («arbeitslos»). عن الأيام السابقة لا يوجد مال في الغالب.

    يمكن ذلك عبر الإنترنت بوظيفة الهوية (Ausweis) أو شخصياً. «arbeitsuchend» (باحث عن عمل) وحدها لا تكفي. قدّموا هناك أيضاً طلب المال.

    هل تنقص أوراق من الشركة؟ اذهبوا اليوم رغم ذلك.

    { -kuendigung-ohne-titel }
    .why =
        <b>من يحصل على إعانة البطالة (Arbeitslosengeld)؟</b> في الغالب من كان مؤمَّناً 12 شهراً في آخر 30 شهراً (§§ 142, 143 SGB III). بعد أعمال قصيرة محددة المدة تكفي أحياناً 6 أشهر. يجب أن تكونوا قادرين على العمل ومسموحاً لكم به (§ 138 SGB III). Minijob لا يُحسب.

        { -kuendigung-sperre } قد يأتي القطع أيضاً بعد فصل بسبب أخطائكم. إذا سجّلتم متأخرين: أسبوع واحد. هل ترفض الوكالة أو تقطع الإعانة؟ ابدؤوا من جديد: «رسالة الوكالة».

        <b>الشركة لا تدفع الأجر؟</b> قد تدفع الوكالة مسبقاً (§ 157 SGB III).

        <b>التأمين الصحي (Krankenkasse):</b> مع إعانة البطالة أنتم مؤمَّنون، وأيضاً أثناء القطع (§ 5 SGB V). بدون مال: حتى شهر واحد (§ 19 SGB V). بعدها في الغالب باشتراك تدفعونه بأنفسكم (§ 188 SGB V). اسألوا اليوم تأمينكم. مرضى؟ لا تتركوا فجوة في التقارير المرضية (§ 46 SGB V).

        <b>الإقامة:</b> إعانة البطالة تأمين ولا تضر في الغالب. مال Jobcenter قد يضر بالتصريح (§ 5 AufenthG). اسألوا استشارة الهجرة (Migrationsberatung) قبل تقديم الطلب.

        <b>اجمعوا:</b> رسالة الفصل (Kündigung)، العقد، كشوف الراتب (Lohnzettel)، التصريح، الهوية.

# The paragraph with the day comes below.
kuendigung-objection =
    الرسالة ليست الكلمة الأخيرة. قدّموا <b>اعتراضاً (Widerspruch)</b>. هذا يعني: يجب أن تفحص الدائرة مرة أخرى.

    اكتبوا على ورق: «Ich lege Widerspruch gegen den Bescheid vom (Datum) ein» (أعترض على القرار المؤرخ في (التاريخ)). وقّعوا. اطلبوا تأكيد الاستلام.

    اعرضوا الرسالة على مركز استشارة (Beratungsstelle).

    { -kuendigung-ohne-titel }
    .why = { -kuendigung-widerspruch }

kuendigung-objection-today =
    قدّموا <b>اليوم</b> اعتراضاً (Widerspruch). هذا يعني: يجب أن تفحص الدائرة مرة أخرى. لديكم في الغالب شهر واحد فقط. قد ينتهي قريباً.

    اكتبوا على ورق: «Ich lege Widerspruch gegen Ihren Bescheid ein» (أعترض على قراركم). وقّعوا. اطلبوا تأكيد الاستلام.

    اعرضوا الرسالة على مركز استشارة (Beratungsstelle).

    { -kuendigung-ohne-titel }
    .why = { -kuendigung-widerspruch }

# A title that was issued for this job. § 18 Abs. 5 AufenthG limits a shortening; it does not extend a title.
kuendigung-residence =
    اذهبوا <b>اليوم</b> إلى استشارة الهجرة (Migrationsberatung). خذوا معكم تصريح الإقامة (Aufenthaltstitel) والورقة الإضافية (Zusatzblatt).

    بعد ذلك اكتبوا إلى دائرة الأجانب (Ausländerbehörde) أن العمل انتهى. لديكم في الغالب <b>أسبوعان</b> من اليوم الذي تعرفون فيه بالنهاية. تأخرتم؟ افعلوا ذلك رغم هذا، لكن اذهبوا أولاً إلى الاستشارة.

    <b>لم يعد لديكم تصريح سارٍ؟</b> اذهبوا أولاً إلى استشارة سرّية، وليس إلى الدائرة.
    .why =
        هذا الواجب مكتوب في § 82 AufenthG. ينطبق على تصاريح العمل أو التدريب، إذا انتهى العمل قبل موعده. من لا يقول شيئاً يخاطر بغرامة (§ 98 AufenthG).

        <b>اقرؤوا أولاً:</b> هل مكتوب في الورقة الإضافية «erlischt mit Ende der Beschäftigung» (ينتهي مع نهاية العمل) أو شيء مشابه؟ عندها قد ينتهي التصريح من الآن (§ 51 AufenthG). اذهبوا اليوم إلى الاستشارة أو إلى محامٍ.

        <b>وإلا:</b> يمكن للدائرة أن تقصّر مدة التصريح (§ 7 AufenthG). { -kuendigung-monate } هذا ليس تمديداً: إذا انتهى تصريحكم قبل ذلك، اطلبوا قبل نهايته تصريحاً جديداً (§ 81 AufenthG).

        <b>تدريب مهني (Ausbildung):</b> بدون ذنب منكم لديكم في الغالب حتى ستة أشهر لمكان جديد (§ 16a AufenthG). Ausbildungsduldung تنتهي فوراً (§ 60c AufenthG). عندها أيضاً توجد مرة واحدة ستة أشهر للبحث. اسألوا اليوم!

        <b>عمل جديد؟</b> اسألوا أولاً إن كان تصريحكم يسمح به (§ 4a AufenthG).

        <b>انتبهوا:</b> لا تغادروا ألمانيا نهائياً، ولا تتركوا السكن وتسجيل العنوان (Anmeldung) (§ 51 AufenthG). لا تطلبوا مالاً من Jobcenter بدون استشارة (§ 5 AufenthG).

# The paragraph with the day comes below.
kuendigung-insolvency =
    هل ينقصكم أجر؟ اطلبوا <b>مال الإفلاس (Insolvenzgeld)</b> من وكالة العمل (Agentur für Arbeit)، عبر الإنترنت أو هناك.

    هل وصلكم فصل (Kündigung) في آخر ثلاثة أسابيع؟ ابدؤوا من جديد واختاروا «رسالة على ورق».

    لا عمل جديد لديكم؟ سجّلوا أنفسكم أيضاً كعاطلين («arbeitslos»).

    { -kuendigung-ohne-titel }
    .why = { -kuendigung-insolvenzgeld }

kuendigung-insolvency-today =
    هل ينقصكم أجر؟ اطلبوا <b>اليوم</b> مال الإفلاس (Insolvenzgeld) من وكالة العمل (Agentur für Arbeit)، عبر الإنترنت أو هناك. لديكم في الغالب <b>شهران</b> فقط. قد ينتهيان قريباً.

    هل وصلكم فصل (Kündigung) في آخر ثلاثة أسابيع؟ ابدؤوا من جديد واختاروا «رسالة على ورق».

    لا عمل جديد لديكم؟ سجّلوا أنفسكم أيضاً كعاطلين («arbeitslos»).

    { -kuendigung-ohne-titel }
    .why = { -kuendigung-insolvenzgeld }

## Paragraphs that a rule adds: several stand in one message, so each is short

# § 82 Abs. 6 AufenthG. Said to people with a title for work or training.
# Variables:
#   $abh-act-by (Date) - the day people should write to the immigration office by
kuendigung-auslaenderbehoerde-running =
    <b>الإقامة: حتى { $abh-act-by }.</b> اكتبوا إلى دائرة الأجانب (Ausländerbehörde) أن العمل ينتهي (§ 82 AufenthG). هذا غير لازم في الغالب لعمل جانبي. اسألوا قبل ذلك استشارة الهجرة (Migrationsberatung). لديكم Duldung؟ أو مكتوب في الورقة الإضافية (Zusatzblatt) أن التصريح ينتهي مع العمل؟ اسألوا اليوم! { -kuendigung-monate }

# Said also to people who do not know their title.
# Variables:
#   $abh-last-day (Date) - the last day the law allows, today or later
kuendigung-auslaenderbehoerde-now =
    <b>الإقامة: اليوم.</b> هل تصريحكم لهذا العمل أو التدريب؟ اسألوا اليوم استشارة الهجرة (Migrationsberatung). ثم اكتبوا إلى دائرة الأجانب (Ausländerbehörde) (§ 82 AufenthG). اليوم الأخير هو { $abh-last-day }. لا تصريح لديكم؟ اذهبوا فقط إلى الاستشارة. { -kuendigung-monate }

# Said also to people who do not know their title.
kuendigung-auslaenderbehoerde-over =
    <b>الإقامة:</b> هل تصريحكم لهذا العمل أو التدريب؟ دائرة الأجانب (Ausländerbehörde) لا تعرف بالنهاية بعد؟ انتهى الأسبوعان لذلك (§ 82 AufenthG). اذهبوا اليوم إلى استشارة الهجرة (Migrationsberatung)، ثم اكتبوا إلى الدائرة. لا تصريح لديكم؟ اذهبوا فقط إلى الاستشارة. { -kuendigung-monate }

# Variables:
#   $abh-act-by (Date) - the day people should write to the immigration office by
kuendigung-auslaenderbehoerde-unsure =
    <b>الإقامة:</b> اذهبوا هذا الأسبوع مع التصريح والورقة الإضافية (Zusatzblatt) إلى استشارة الهجرة (Migrationsberatung). هل تصريحكم لهذا العمل أو التدريب؟ عندها اكتبوا إلى دائرة الأجانب (Ausländerbehörde) حتى <b>{ $abh-act-by }</b> أن العمل ينتهي (§ 82 AufenthG). لا تصريح لديكم؟ عندها اذهبوا أولاً إلى استشارة سرّية، وليس إلى المحكمة أو دائرة رسمية.

# Without a residence title: counselling before any office.
kuendigung-auslaenderbehoerde-no-title =
    <b>لا تصريح إقامة: أولاً إلى الاستشارة (Beratung)، اليوم.</b> اذهبوا بعدها فقط إلى المحكمة أو دائرة رسمية أو الوكالة. الجهات الرسمية ملزمة بالتبليغ عمّن ليس لديه تصريح (§ 87 AufenthG). الاستشارة سرّية. مهلتكم (Frist) تمضي رغم ذلك.

# "Arbeitsuchend" is an earlier step than "arbeitslos".
# Variables:
#   $job-act-by (Date) - the day people should register as job-seeking by
#   $job-last-day (Date) - the last day the law allows, the same day or later
kuendigung-arbeitssuchend-running =
    <b>وكالة العمل (Agentur für Arbeit): حتى { $job-act-by }.</b> سجّلوا أنفسكم كباحثين عن عمل («arbeitsuchend»)، عبر الإنترنت أو بالهاتف، حتى لو رفعتم دعوى. اليوم الأخير هو { $job-last-day } (§ 38 SGB III). وإلا لا مال في الغالب لأسبوع (§ 159 SGB III). لا ينطبق هذا فقط على التدريب المهني في شركة. في أول يوم بلا عمل: سجّلوا كعاطلين («arbeitslos») (§ 141 SGB III).

# Variables:
#   $job-last-day (Date) - the last day the law allows, today or later
kuendigung-arbeitssuchend-now =
    <b>وكالة العمل (Agentur für Arbeit): اليوم.</b> سجّلوا أنفسكم كباحثين عن عمل («arbeitsuchend»)، عبر الإنترنت أو بالهاتف، حتى لو رفعتم دعوى. اليوم الأخير هو { $job-last-day } (§ 38 SGB III). وإلا لا مال في الغالب لأسبوع (§ 159 SGB III). لا ينطبق هذا فقط على التدريب المهني في شركة. في أول يوم بلا عمل: سجّلوا كعاطلين («arbeitslos») (§ 141 SGB III).

kuendigung-arbeitssuchend-over =
    <b>وكالة العمل (Agentur für Arbeit):</b> لا عمل جديد لديكم، ولم تذهبوا إليها بعد؟ سجّلوا اليوم كباحثين عن عمل («arbeitsuchend»). إذا انتهى العمل: أيضاً كعاطلين («arbeitslos») (§ 141 SGB III). الأيام الثلاثة انتهت (§ 38 SGB III). ربما ينقص مال أسبوع (§ 159 SGB III). هل ينتهي العمل بعد أكثر من ثلاثة أشهر أو كان تدريباً مهنياً في شركة؟ عندها ربما لا.

# Variables:
#   $ends (Date) - the day on which the job ends after the notice period of the law
kuendigung-kuendigungsfrist-probation =
    <b>نهاية العمل:</b> في فترة الاختبار (Probezeit) المدة في الغالب أسبوعان (§ 622 BGB). هذا يوم { $ends }. هل في الرسالة يوم أقرب؟ ضد ذلك أيضاً تحتاجون إلى الدعوى.

# Variables:
#   $ends (Date) - the day on which the job ends after the notice period of the law
kuendigung-kuendigungsfrist-known =
    <b>نهاية العمل:</b> حسب القانون في الغالب ليس قبل { $ends } (§ 622 BGB). قد يعطي عقدكم وقتاً أكثر، والاتفاقية الجماعية أقل. في البيوت الخاصة المدة في الغالب أربعة أسابيع فقط. هل في الرسالة يوم أقرب؟ ضد ذلك أيضاً تحتاجون إلى الدعوى.

# Trainees: a Schlichtungsausschuss of the chamber comes before the court. § 22 BBiG: paper, with reasons.
kuendigung-auszubildende-yes =
    <b>تدريب مهني (Ausbildung):</b> اسألوا اليوم الغرفة المهنية (IHK, HWK) عن لجنة الصلح «Schlichtungsausschuss» (§ 111 ArbGG). إذا كانت موجودة: الطلب هناك خلال ثلاثة أسابيع. بعد قرارها أسبوعان فقط للدعوى. إذا لم تكن موجودة، أو في التمريض: الدعوى خلال ثلاثة أسابيع. فترة اختبار أو لستم متأكدين؟ الاثنان معاً. فات الوقت؟ اسألوا رغم ذلك. بعد فترة الاختبار تحتاج الشركة إلى سبب مهم (§ 22 BBiG). تحت 18 سنة؟ يجب أن تصل الرسالة إلى الوالدين (§ 131 BGB). وهما يوقّعان الدعوى أيضاً.

kuendigung-fristlos-yes =
    <b>فصل فوري (fristlos):</b> يمكن فقط لسبب مهم. لا يجوز أن تعرفه الشركة منذ أكثر من أسبوعين (§ 626 BGB). اسألوا عنه كتابياً. قولوا إنكم مستعدون للعمل. بدون دعوى قد يأتي أيضاً قطع لإعانة البطالة (Sperre) (§ 159 SGB III).

kuendigung-krank-yes =
    <b>المرض:</b> لا يحمي من الفصل. هل تفصلكم الشركة بسبب المرض؟ عندها يستمر الأجر في الغالب حتى ستة أسابيع (§§ 3, 8 EntgFG). لا تتركوا يوماً بلا تقرير مرضي. المرض يمنعكم من التسجيل في الوكالة؟ عندها سجّلوا في أول يوم صحة على أبعد حد.

# Variables:
#   $tell-by (Date) - the day the employer should know of the pregnancy by
kuendigung-schwangerschaft-running =
    <b>الحمل: يجب أن تعرف الشركة به حتى { $tell-by }.</b> اكتبوا لها، مع إثبات. احتفظوا بدليل. الفصل عندها ممنوع في الغالب (§ 17 MuSchG)، أيضاً في فترة الاختبار. هذا ينطبق حتى أربعة أشهر على الأقل بعد الولادة أو بعد فقدان الحمل من الأسبوع 13. رغم ذلك تحتاجون إلى الدعوى.

kuendigung-schwangerschaft-now =
    <b>الحمل: يجب أن تعرف الشركة به اليوم.</b> اكتبوا لها اليوم، مع إثبات. احتفظوا بدليل. الفصل عندها ممنوع في الغالب (§ 17 MuSchG)، أيضاً في فترة الاختبار. هذا ينطبق حتى أربعة أشهر على الأقل بعد الولادة أو بعد فقدان الحمل من الأسبوع 13. رغم ذلك تحتاجون إلى الدعوى.

kuendigung-schwangerschaft-over =
    <b>الحمل:</b> كان يجب أن تعرف الشركة به في أول أسبوعين (§ 17 MuSchG). هل كانت تعرف؟ عندها لديكم حماية في الغالب، لكن مع دعوى فقط. وإذا لم تكن تعرف: اكتبوا لها اليوم، مع إثبات. الإبلاغ المتأخر يُقبل فقط بدون ذنب منكم. هل عرفتم أنتم بالحمل الآن فقط؟ عندها ربما تمكن دعوى متأخرة (§ 5 KSchG).

kuendigung-elternzeit-yes =
    <b>إجازة الوالدين (Elternzeit):</b> الفصل ممنوع في الغالب، وكثيراً ما يكون ذلك من وقت الطلب (§ 18 BEEG). فقط دائرة رسمية يمكنها أن تسمح به. رغم ذلك تحتاجون إلى الدعوى.

# Variables:
#   $disability-tell-by (Date) - the day the employer should know of the severe disability by
kuendigung-schwerbehinderung-running =
    <b>إعاقة شديدة: يجب أن تعرف الشركة بها حتى { $disability-tell-by }.</b> اكتبوا لها، مع إثبات. هل تعملون هناك منذ أكثر من ستة أشهر؟ عندها يجب أن يوافق مكتب الإدماج (Integrationsamt) قبل ذلك (§§ 168, 173 SGB IX). طلب الاعتراف بالإعاقة يجب في الغالب أن يكون أقدم من الفصل بثلاثة أسابيع. رغم ذلك تحتاجون إلى الدعوى.

kuendigung-schwerbehinderung-now =
    <b>إعاقة شديدة: يجب أن تعرف الشركة بها اليوم.</b> اكتبوا لها اليوم، مع إثبات. هل تعملون هناك منذ أكثر من ستة أشهر؟ عندها يجب أن يوافق مكتب الإدماج (Integrationsamt) قبل ذلك (§§ 168, 173 SGB IX). طلب الاعتراف بالإعاقة يجب في الغالب أن يكون أقدم من الفصل بثلاثة أسابيع. رغم ذلك تحتاجون إلى الدعوى.

kuendigung-schwerbehinderung-over =
    <b>إعاقة شديدة:</b> كان يجب أن تعرف الشركة بها خلال ثلاثة أسابيع. هل كانت تعرف؟ عندها ربما ما زالت لديكم حماية (§§ 168, 173 SGB IX)، لكن مع دعوى فقط. قولوا ذلك اليوم في الاستشارة وفي المحكمة. خذوا معكم القرار (Bescheid) أو البطاقة (Ausweis).

# "Betriebsrat": elected by the staff of one company. The employer must hear it before a Kündigung.
kuendigung-betriebsrat-yes =
    <b>مجلس العمال (Betriebsrat):</b> اسألوه اليوم: «Hat die Firma Sie vorher gefragt?» (هل سألتكم الشركة قبل الفصل؟). إذا لم تسأله الشركة، فالفصل غير صحيح (§ 102 BetrVG). هل أنتم أعضاء فيه أو في انتخابه؟ عندها لديكم حماية أكبر (§ 15 KSchG). المهلة تمضي رغم ذلك.

kuendigung-insolvenz-yes =
    <b>الإفلاس (Insolvenz):</b> هل ينقصكم أجر؟ اسألوا اليوم وكالة العمل عن مال الإفلاس (Insolvenzgeld) (§ 165 SGB III). لديكم شهران فقط من الإفلاس (§ 324 SGB III). يشمل آخر ثلاثة أشهر في العمل. مهلة الفصل عندها ثلاثة أشهر على الأكثر، حتى نهاية شهر (§ 113 InsO)، حتى لو كُتب في الأعلى يوم أبعد.

# Variables:
#   $job-by (Date) - three months before the end, or the working day before it
kuendigung-arbeitssuchend-befristet-running =
    <b>وكالة العمل (Agentur für Arbeit): حتى { $job-by }.</b> سجّلوا أنفسكم كباحثين عن عمل («arbeitsuchend»)، قبل النهاية بثلاثة أشهر (§ 38 SGB III). الإنترنت أو الهاتف يكفي. لا أحد يذكّركم. حتى لو وعدت الشركة بالتمديد. وإلا تخسرون في الغالب أسبوعاً من إعانة البطالة (Arbeitslosengeld) (§ 159 SGB III).

kuendigung-arbeitssuchend-befristet-now =
    <b>وكالة العمل (Agentur für Arbeit): اليوم.</b> لا عمل جديد لديكم؟ سجّلوا أنفسكم اليوم كباحثين عن عمل («arbeitsuchend») (§ 38 SGB III). الإنترنت أو الهاتف يكفي. هل انتهى العقد؟ عندها سجّلوا اليوم أيضاً كعاطلين («arbeitslos») (§ 141 SGB III). حتى لو وعدت الشركة بالتمديد.

# Variables:
#   $objection-by (Date) - the day the objection should be there by
kuendigung-widerspruch-running =
    <b>أهم يوم لكم: { $objection-by }.</b> حتى ذلك اليوم يجب أن يكون اعتراضكم في الدائرة (§ 84 SGG). الأفضل أن تذهبوا قبله.

kuendigung-widerspruch-now =
    <b>أهم يوم لكم: اليوم.</b> خذوا الاعتراض اليوم إلى الدائرة (§ 84 SGG). هل هي مغلقة؟ ضعوه في صندوق بريدها، مع شاهد.

kuendigung-widerspruch-over =
    <b>على الأرجح انتهى الشهر (§ 84 SGG).</b> قدّموا الاعتراض اليوم رغم ذلك. لا يوجد في الرسالة شيء عن المهلة (Frist)؟ عندها لديكم في الغالب سنة واحدة (§ 66 SGG). هل وصلت الرسالة بالبريد؟ عندها ربما بقيت لديكم أربعة أيام (§ 37 SGB X). اسألوا اليوم مركز استشارة (Beratung).

# Variables:
#   $ig-act-by (Date) - the day people should apply by
#   $ig-last-day (Date) - the last day the law allows, the same day or later
kuendigung-insolvenzgeld-running =
    <b>أهم يوم لكم: { $ig-act-by }.</b> قدّموا الطلب حتى ذلك اليوم. اليوم الأخير حسب القانون هو { $ig-last-day } (§ 324 SGB III).

# Variables:
#   $ig-last-day (Date) - the last day the law allows, today or later
kuendigung-insolvenzgeld-now =
    <b>أهم يوم لكم: اليوم.</b> قدّموا الطلب اليوم. اليوم الأخير حسب القانون هو { $ig-last-day } (§ 324 SGB III).

# Variables:
#   $ig-last-day (Date) - the last day the law allowed, now past
kuendigung-insolvenzgeld-over =
    <b>على الأرجح انتهى الشهران يوم { $ig-last-day } (§ 324 SGB III).</b> اسألوا اليوم مركز استشارة (Beratungsstelle) إن كان الطلب ما زال ممكناً. اكتبوا لماذا لم تعرفوا ذلك من قبل.

## Texts to copy

kuendigung-claim-text =
    هكذا ترفعون الدعوى (Klage) بأنفسكم، إذا لم يكتبها لكم أحد. يجب أن تكون الورقة خلال الأسابيع الثلاثة في محكمة العمل (Arbeitsgericht)، مع توقيعكم. البريد أو صندوق البريد الليلي (Nachtbriefkasten) أو الفاكس ممكن، الإيميل لا.

    <b>غيّروا ما بين القوسين:</b> مدينة المحكمة. اسمكم وعنوانكم. اسم الشركة وعنوانها كما في العقد. التاريخ المكتوب في الرسالة. اليوم الذي وصلتكم فيه. متى بدأتم. باختصار، لماذا الفصل (Kündigung) غير صحيح.

    <b>النص يقول:</b> أرفع دعوى. لتقرر المحكمة: هذا الفصل لم ينهِ عملي. ثم يأتي السبب. معها نسخة من الفصل.

    لا تصريح إقامة (Aufenthaltstitel) لديكم؟ اذهبوا أولاً إلى الاستشارة.
    .button = نص: دعوى ضد الفصل

kuendigung-term-text =
    هكذا ترفعون بأنفسكم دعوى (Klage) ضد نهاية عقد محدد المدة. يجب أن تكون الورقة في محكمة العمل (Arbeitsgericht) خلال ثلاثة أسابيع بعد النهاية المتفق عليها على الأكثر، مع توقيعكم. البريد أو صندوق البريد الليلي (Nachtbriefkasten) أو الفاكس ممكن، الإيميل لا.

    <b>غيّروا ما بين القوسين:</b> مدينة المحكمة. اسمكم وعنوانكم. اسم الشركة وعنوانها كما في العقد. التاريخ المكتوب في العقد. اليوم الذي ينتهي فيه. باختصار، لماذا النهاية غير صحيحة.

    <b>النص يقول:</b> أرفع دعوى. لتقرر المحكمة: تحديد المدة (Befristung) لم ينهِ عملي. ثم يأتي السبب. معها نسخة من العقد.

    لا تصريح إقامة (Aufenthaltstitel) لديكم؟ اذهبوا أولاً إلى الاستشارة.
    .button = نص: دعوى ضد تحديد المدة

# The letter that offers to go on working.
kuendigung-offer-text =
    هكذا تعرضون على الشركة أن تواصلوا العمل. أرسلوا النص اليوم، كرسالة ورقية وكرسالة على الهاتف. احتفظوا بدليل.

    <b>غيّروا ما بين القوسين:</b> اسم الشركة، يوم الفصل (Kündigung)، اسمكم.

    <b>النص يقول:</b> لا أوافق على الفصل. أريد أن أواصل العمل. متى وأين أعمل؟ أرجو أن تواصلوا دفع الأجر.
    .button = نص: عرض مواصلة العمل

# Said to the immigration office. People talk to a counsellor before they send it.
kuendigung-authority-text =
    هكذا تخبرون دائرة الأجانب (Ausländerbehörde) أن العمل ينتهي. اعرضوا النص قبل ذلك على استشارة الهجرة (Migrationsberatung). لا تصريح إقامة (Aufenthaltstitel) لديكم؟ عندها لا ترسلوه. اذهبوا أولاً إلى الاستشارة.

    <b>غيّروا ما بين القوسين:</b> اسمكم، تاريخ ميلادكم، عنوانكم. اسم الشركة. اليوم الذي عرفتم فيه بالنهاية. اليوم الذي ينتهي فيه العمل.

    <b>النص يقول:</b> أخبركم حسب § 82 AufenthG. عملي أو تدريبي في الشركة ينتهي قبل موعده. أبحث عن مكان جديد. أرجو تأكيد استلام رسالتي.
    .button = نص: إخبار دائرة الأجانب

kuendigung-wage-text =
    هكذا تطالبون بأجركم الأخير (Lohn). أرسلوا النص كرسالة ورقية وكإيميل. احتفظوا بدليل.

    <b>غيّروا ما بين القوسين:</b> اسم الشركة. المدة التي ينقص فيها المال. الساعات، أجر الساعة، المجموع الإجمالي (brutto، قبل الخصم). عدد أيام الإجازة. يوم الدفع، مثلاً خلال 14 يوماً. رقم حسابكم (IBAN). احذفوا ما لا يناسبكم.

    <b>النص يقول:</b> أطالب بأجري عن هذه المدة. أطالب بمال بدل الإجازة التي لم أستطع أخذها. أرجو الدفع إلى حسابي حتى هذا اليوم. أرجو إرسال كشف الراتب (Abrechnung).
    .button = نص: المطالبة بالأجر

kuendigung-reference-text =
    هكذا تطلبون شهادة العمل (Zeugnis) وأوراقكم. أرسلوا النص كرسالة ورقية أو إيميل. احتفظوا بدليل.

    <b>غيّروا ما بين القوسين:</b> اسم الشركة، يوم الجواب، اسمكم وعنوانكم.

    <b>النص يقول:</b> أرجو إرسال شهادة عمل مفصّلة. أرجو أيضاً إرسال آخر كشف راتب، والشهادة عن إجازتي، والبلاغ للتأمين الاجتماعي.
    .button = نص: شهادة العمل والأوراق

kuendigung-objection-text =
    هكذا تقدمون اعتراضاً (Widerspruch). اطبعوا النص أو اكتبوه على ورق ووقّعوا. خذوه إلى الدائرة واطلبوا تأكيد الاستلام.

    <b>غيّروا ما بين القوسين:</b> اسم الدائرة ومدينتها. اسمكم، عنوانكم، رقم الزبون (Kundennummer). تاريخ الرسالة ورقمها (Zeichen). باختصار، لماذا القرار غير صحيح.

    <b>النص يقول:</b> أعترض على هذه الرسالة. ثم يأتي السبب. أرجو تأكيد استلام اعتراضي.
    .button = نص: الاعتراض (Widerspruch)
