# The end of a job: Kündigung, Aufhebungsvertrag, end of a fixed term.
# A Kündigung is a one-sided notice that ends the job. It counts only on paper, signed by hand.

## Paragraphs that several outcomes share

# "Rechtsantragstelle": the desk of the court that takes down a claim. It is free and gives no advice.
-kuendigung-klage =
    <b>هكذا ترفعون الدعوى (Klage):</b> اذهبوا إلى محكمة العمل (Arbeitsgericht) في مكان عملكم. اسألوا عن «Rechtsantragstelle». هناك يكتبون دعواكم مجاناً، لكنهم لا يقدمون استشارة. لا تحتاجون إلى محامٍ (§ 11 ArbGG) ولا تدفعون شيئاً مقدماً (§ 11 GKG). خذوا معكم شخصاً يتكلم الألمانية جيداً. الإيميل لا يُحسب.

    <b>خذوا معكم:</b> الرسالة مع الظرف، العقد، كشوف الراتب (Lohnzettel)، الهوية، اسم الشركة وعنوانها.

# Copies stay away from a flat or a phone that belong to the employer.
-kuendigung-beweise =
    <b>اجمعوا:</b> رسائل الدردشة، جداول الدوام، أوقات العمل، أسماء الشهود. لا تحفظوا النسخ على هاتف الشركة.

# "Kammer": IHK or HWK, the chamber that supervises the training. A Schlichtungsausschuss there comes before the court.
-kuendigung-ausbildung =
    <b>تدريب مهني (Ausbildung)؟</b> اسألوا اليوم الغرفة المهنية (Kammer: IHK, HWK) عن لجنة الصلح «Schlichtungsausschuss» (§ 111 ArbGG). إذا كانت موجودة: قدّموا الطلب هناك خلال ثلاثة أسابيع. لستم متأكدين أو ما زلتم في فترة الاختبار (Probezeit)؟ عندها اذهبوا أيضاً إلى المحكمة.

# "Zusatzblatt": the extra sheet of the residence title with its conditions.
-kuendigung-aufenthalt =
    <b>الإقامة:</b> هل تصريح إقامتكم (Aufenthaltstitel) لهذا العمل؟ عندها يجب في الغالب إبلاغ دائرة الأجانب (Ausländerbehörde) خلال أسبوعين من اليوم الذي تعرفون فيه بالنهاية (§ 82 AufenthG). اسألوا قبل ذلك استشارة الهجرة (Migrationsberatung). لديكم Ausbildungsduldung؟ أو مكتوب في الورقة الإضافية (Zusatzblatt) أن التصريح ينتهي مع العمل؟ اسألوا اليوم! لا تصريح لديكم؟ اذهبوا أولاً إلى استشارة سرّية: الجهات الرسمية ملزمة بالتبليغ عن ذلك (§ 87 AufenthG).

# "Arbeitsuchend" (looking for work) is an earlier step than "arbeitslos" (unemployed).
-kuendigung-heute-melden =
    <b>وكالة العمل (Agentur für Arbeit):</b> سجّلوا أنفسكم اليوم كباحثين عن عمل («arbeitsuchend»)، عبر الإنترنت أو بالهاتف. لديكم في الغالب ثلاثة أيام فقط (§ 38 SGB III).

## Questions

# The rule of thumb stands in the first question on purpose: people may stop reading here.
kuendigung-what =
    لديكم في الغالب <b>ثلاثة أسابيع</b> فقط. تُحسب من اليوم الذي وصلت فيه الرسالة إليكم.

    الفصل من العمل (Kündigung) يعني: الشركة تنهي عملكم. ماذا وصلكم؟
    .paper = رسالة على ورق (أو نسخة منها)
    .message = فقط شفهياً، WhatsApp، إيميل، صورة
    .sign = يريدون أن أوقّع على شيء
    .signed = لقد وقّعت على شيء
    .threatened = لا شيء بعد، تهديد فقط
    .fixed-term = عقدي محدد المدة وسينتهي
    .unclear = لا أفهم الورقة

# "Aufhebungsvertrag": both sides sign that the job ends.
kuendigung-signed-what =
    على ماذا وقّعتم؟
    .why = الخطوات التالية مختلفة.
    .receipt = فقط: «استلمت الرسالة»
    .agreement = على عقد: العمل ينتهي
    .own = على استقالتي (eigene Kündigung)
    .unsure = لا أعرف

# The earliest possible day is the safe one.
kuendigung-received =
    في أي يوم وصلت الرسالة إليكم؟

    يُحسب اليوم الذي كانت فيه في يدكم أو في صندوق البريد. اليوم الذي قرأتموها فيه لا يُحسب. هذا ينطبق أيضاً أثناء الإجازة أو في المستشفى.

    لستم متأكدين؟ اختاروا أول يوم ممكن. مثلاً التاريخ المكتوب في الرسالة.
    .why = من هذا اليوم تبدأ المدة.

# "Gleichgestellt": treated like severely disabled by a decision of the employment agency.
kuendigung-special =
    هل ينطبق عليكم شيء من هذا؟ يمكنكم اختيار أكثر من جواب.
    .why = عندها ربما لديكم حماية أكبر ومهلة (Frist) خاصة.
    .pregnant = حمل أو طفل عمره حتى 4 أشهر
    .disabled = إعاقة شديدة (أو gleichgestellt)
    .works-council = في الشركة مجلس عمال (Betriebsrat)

## Results with a day

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

    <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> تحدثوا اليوم مع مركز استشارة (Beratung)، قبل أن تذهبوا إلى المحكمة أو إلى دائرة رسمية.
    .why =
        لديكم ثلاثة أسابيع لرفع دعوى (§ 4 KSchG). بعدها يُعتبر الفصل (Kündigung) في الغالب صحيحاً (§ 7 KSchG). هذا ينطبق أيضاً في فترة الاختبار (Probezeit) وفي الشركات الصغيرة (§ 23 KSchG).

        { -kuendigung-klage }

        { -kuendigung-beweise }

        <b>لا تفعلوا:</b> لا توقّعوا على شيء. لا تغيبوا عن العمل: قولوا إنكم مستعدون للعمل. الوعود والاستشارة لا توقف المهلة.

        <b>عرض جديد؟</b> لا تقولوا «نعم» فقط. «Ja, unter Vorbehalt» (نعم، مع تحفّظ) ممكن لمدة ثلاثة أسابيع على الأكثر، وأحياناً أقل (§ 2 KSchG). اذهبوا أولاً إلى الاستشارة.

        { -kuendigung-ausbildung }

        { -kuendigung-aufenthalt }

# The safe day is today or has passed; the law still allows today.
# Variables:
#   $last-day (Date) - the last day the law allows, today or later
kuendigung-last-day =
    اذهبوا <b>اليوم</b> إلى محكمة العمل (Arbeitsgericht). قولوا هناك: «Ich möchte klagen. Meine Frist ist fast vorbei» (أريد رفع دعوى. مهلتي تكاد تنتهي).

    اليوم الأخير حسب القانون: <b>{ $last-day }</b>، حتى الساعة 24 (نهاية اليوم). لا تنتظروا.

    هل المحكمة مغلقة؟ اكتبوا الدعوى (Klage) على ورق. وقّعوا عليها. ضعوها في صندوق البريد الليلي للمحكمة (Nachtbriefkasten)، أو أرسلوها بالفاكس.

    <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> تحدثوا اليوم مع مركز استشارة (Beratung)، قبل أن تذهبوا إلى المحكمة أو إلى دائرة رسمية.
    .why =
        لديكم ثلاثة أسابيع لرفع دعوى (§ 4 KSchG). بعدها يُعتبر الفصل (Kündigung) في الغالب صحيحاً (§ 7 KSchG).

        <b>اكتبوا بأنفسكم:</b>
        „Ich klage gegen die Kündigung vom (Datum), bekommen am (Datum). Sie hat meinen Job nicht beendet.“
        المعنى: أرفع دعوى ضد الفصل المؤرخ في (التاريخ)، وصلني في (التاريخ). هذا الفصل لم ينهِ عملي. أضيفوا: اسمكم وعنوانكم واسم الشركة وعنوانها، السبب باختصار، توقيعكم، نسخة من الرسالة.

        { -kuendigung-klage }

        <b>لا تفعلوا:</b> لا توقّعوا على شيء تعطيه لكم الشركة. لا تنتظروا تنفيذ الوعود. لا تغيبوا عن العمل.

        { -kuendigung-ausbildung }

        { -kuendigung-aufenthalt }

# Late admission of the claim, § 5 KSchG.
# Variables:
#   $last-day (Date) - the last day the law allowed, now past
#   $late-until (Date) - six months after it: no late claim after this day
kuendigung-over =
    اذهبوا <b>اليوم</b> إلى محكمة العمل (Arbeitsgericht) أو إلى مركز استشارة (Beratungsstelle).

    على الأرجح انتهت المهلة (Frist) يوم { $last-day }. مع سبب جيد يمكن أحياناً رفع دعوى (Klage) رغم ذلك. عندها كل يوم مهم.

    بعد يوم <b>{ $late-until }</b> لا يمكن ذلك أيضاً.

    <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> تحدثوا اليوم مع مركز استشارة (Beratung)، قبل أن تذهبوا إلى المحكمة أو إلى دائرة رسمية.
    .why =
        الدعوى المتأخرة ممكنة فقط إذا لم يكن التأخير ذنبكم (§ 5 KSchG). قلة معرفة الألمانية ليست سبباً. وأيضاً «لم أكن أعرف المهلة» ليس سبباً.

        عندما يزول سبب التأخير، لديكم أسبوعان فقط. الدعوى والطلب يُقدَّمان معاً. اكتبوا كل الأسباب وأحضروا أدلة.

        <b>ربما لم تتأخروا:</b> لا يوجد توقيع بالقلم على الرسالة؟ هل يجب أن توافق دائرة رسمية (حمل، إجازة الوالدين Elternzeit، إعاقة شديدة)؟ اسألوا اليوم مركز الاستشارة.

        { -kuendigung-klage }

        <b>تدريب مهني (Ausbildung)؟</b> ربما ما زال ذلك ممكناً. اسألوا اليوم الغرفة المهنية (Kammer: IHK, HWK) عن لجنة الصلح «Schlichtungsausschuss» (§ 111 ArbGG).

        { -kuendigung-aufenthalt }

# More than six months after the period: no late claim any more.
# Variables:
#   $last-day (Date) - the last day the law allowed, long past
kuendigung-long-over =
    على الأرجح انتهت المهلة (Frist) يوم <b>{ $last-day }</b>. الدعوى (Klage) ضد إنهاء العمل لا تفيد الآن في الغالب.

    اتصلوا <b>اليوم</b> بمركز استشارة (Beratungsstelle). ربما ما زالت لديكم حقوق أخرى: الأجر، الإجازة، شهادة العمل (Zeugnis).
    .why =
        المهلة ثلاثة أسابيع (§ 4 KSchG). الدعوى المتأخرة ممكنة لمدة ستة أشهر بعدها على الأكثر (§ 5 KSchG). بعد ذلك يُعتبر الفصل (Kündigung) في الغالب صحيحاً (§ 7 KSchG).

        <b>هناك استثناءات:</b> لم تصلكم أبداً رسالة على ورق. أو كان يجب أن توافق دائرة رسمية (حمل، إجازة الوالدين Elternzeit، إعاقة شديدة). أو كنتم في تدريب مهني (Ausbildung). اسألوا عن ذلك.

        <b>ما قد يبقى ممكناً:</b> الأجر، الساعات الإضافية (Überstunden)، مال بدل الإجازة، شهادة العمل (§ 109 GewO). للأجر مهل خاصة، وهي قصيرة في كثير من الأحيان.

        <b>خذوا معكم:</b> الرسالة مع الظرف، العقد، كشوف الراتب (Lohnzettel)، كشوف الحساب البنكي، رسائل الدردشة، أسماء الشهود.

        <b>لا تفعلوا:</b> لا توقّعوا على شيء مثل «لا أريد أي مال بعد الآن».

        { -kuendigung-aufenthalt }

kuendigung-day-unknown =
    اذهبوا <b>اليوم</b> إلى محكمة العمل (Arbeitsgericht). قولوا هناك: «Ich möchte klagen» (أريد رفع دعوى).

    المهلة (Frist) في الغالب ثلاثة أسابيع. قد تنتهي قريباً أو تكون قد انتهت. اذهبوا اليوم رغم ذلك. هذا هو الآمن.

    <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> تحدثوا اليوم مع مركز استشارة (Beratung)، قبل أن تذهبوا إلى المحكمة أو إلى دائرة رسمية.
    .why =
        تُحسب الأسابيع الثلاثة من اليوم الذي وصلت فيه الرسالة (§ 4 KSchG): في يدكم أو في صندوق البريد، حتى لو لم تقرؤوها. لستم متأكدين؟ احسبوا من التاريخ المكتوب في الرسالة.

        { -kuendigung-klage }

        { -kuendigung-heute-melden }

        <b>حمل أو إعاقة شديدة؟</b> أخبروا الشركة اليوم كتابياً ومع إثبات.

        <b>لا تفعلوا:</b> لا توقّعوا على شيء. لا تنتظروا. لا تغيبوا عن العمل.

        { -kuendigung-ausbildung }

        { -kuendigung-aufenthalt }

## Results without a day

kuendigung-not-written =
    اكتبوا <b>اليوم</b> إلى الشركة: «Ich möchte weiter arbeiten. Wann soll ich kommen?» (أريد أن أواصل العمل. متى أحضر؟). استمروا في الذهاب إلى العمل.

    بدون ورقة لا ينتهي عملكم في الغالب. هل تصل رسالة بعد ذلك؟ من يوم وصولها لديكم <b>ثلاثة أسابيع</b>.

    اذهبوا هذا الأسبوع إلى مركز استشارة (Beratungsstelle).
    .why =
        الفصل (Kündigung) يحتاج إلى ورق وتوقيع بالقلم (§ 623 BGB). WhatsApp أو SMS أو إيميل أو صورة أو كلام لا يكفي. هذا ينطبق أيضاً في التدريب المهني (Ausbildung) (§ 22 BBiG).

        <b>الآمن هو:</b> ارفعوا دعوى (Klage) رغم ذلك، خلال ثلاثة أسابيع من وصول الخبر على الأكثر. انظروا كل يوم في صندوق البريد.

        { -kuendigung-klage }

        <b>اجمعوا:</b> صور الدردشة مع التاريخ والرقم، أسماء الشهود. هل يطردونكم من المكان؟ اكتبوا التاريخ والساعة واسم الشخص.

        { -kuendigung-heute-melden }

        <b>حمل أو إعاقة شديدة؟</b> أخبروا الشركة اليوم كتابياً ومع إثبات.

        <b>لا تفعلوا:</b> لا تغيبوا عن العمل. لا توقّعوا على شيء. لا تستقيلوا بأنفسكم.

        { -kuendigung-aufenthalt }

# A paper nobody has explained: it may be a Kündigung, so the three weeks stand first.
kuendigung-unclear-paper =
    اعرضوا الورقة <b>اليوم</b> على مركز استشارة (Beratungsstelle).

    هل هي رسالة فصل (Kündigung)؟ عندها لديكم في الغالب <b>ثلاثة أسابيع</b> فقط. تُحسب من اليوم الذي وصلت فيه الورقة إليكم. المدة تمضي حتى لو لم تفهموها.

    لا توقّعوا الآن على شيء.
    .why =
        ابحثوا عن هذه الكلمات في الورقة:

        <b>الكلمات «Kündigung» (فصل)، «kündigen» (يفصل)، «Änderungskündigung» (فصل مع عرض شروط جديدة):</b> المهلة (Frist) تمضي (§ 4 KSchG). ابدؤوا من جديد واختاروا «رسالة على ورق».

        <b>الكلمات «Aufhebungsvertrag»، «Auflösungsvertrag»، «Abwicklungsvertrag» (عقود إنهاء العمل)، «Ausgleichsquittung» (إيصال بلا مطالب أخرى):</b> بهذا ربما تتنازلون عن حقوق. لا توقّعوا. وقّعتم من قبل؟ اذهبوا اليوم إلى الاستشارة.

        <b>الكلمات «Befristung» (مدة محددة)، «befristet bis» (محدد حتى):</b> العقد ينتهي في يوم معين. الدعوى (Klage) ممكنة فقط حتى ثلاثة أسابيع بعد هذا اليوم (§ 17 TzBfG).

        <b>الخطوات:</b> اكتبوا متى وكيف وصلتكم الورقة. احتفظوا بالظرف. صوّروا الورقة. اطلبوا ترجمتها، لكن ليس من الشركة.

        <b>لا يوجد موعد اليوم؟</b> اذهبوا إلى محكمة العمل (Arbeitsgericht)، إلى «Rechtsantragstelle». هناك يكتبون الدعوى مجاناً.

        { -kuendigung-aufenthalt }

# Pressure to sign an Aufhebungsvertrag, an own Kündigung or a paper "no further claims".
kuendigung-do-not-sign =
    <b>لا توقّعوا الآن على شيء</b>. لستم ملزمين بالتوقيع فوراً.

    قولوا: «Ich nehme das Papier mit. Ich lasse es prüfen» (سآخذ الورقة معي. سأطلب فحصها). صوّروا الورقة. اذهبوا <b>قبل</b> التوقيع إلى مركز استشارة (Beratungsstelle).

    هل وصلكم أيضاً فصل (Kündigung)؟ عندها لديكم في الغالب ثلاثة أسابيع فقط. ابدؤوا من جديد واختاروا «رسالة على ورق».
    .why =
        عقد إنهاء العمل بالاتفاق (Aufhebungsvertrag) يعني: الطرفان ينهيان العمل. بعد التوقيع لا رجوع في الغالب.

        <b>ما قد تخسرونه:</b> حتى اثني عشر أسبوعاً بلا إعانة بطالة (Arbeitslosengeld) (§ 159 SGB III). بعدها تحصلون عليها لمدة أقصر (§ 148 SGB III). والحماية أيضاً لا تفيد عندها في الغالب، مثلاً أثناء الحمل. هذا ينطبق أيضاً إذا استقلتم بأنفسكم.

        <b>انتبهوا لهذه الكلمات:</b> «Aufhebungsvertrag»، «Auflösungsvertrag»، «Abwicklungsvertrag» (عقود إنهاء العمل)، «Ausgleichsquittung» (إيصال بلا مطالب أخرى)، «Eigenkündigung» (استقالة)، «keine weiteren Ansprüche» (لا مطالب أخرى).

        <b>فقط تأكيد الاستلام؟</b> هذا أيضاً ليس واجباً عليكم. وإذا فعلتم: اكتبوا بيدكم «Erhalten am» (استلمت في) والتاريخ. وقّعوا على هذا فقط.

        <b>اجمعوا:</b> صورة الورقة، رسائل الدردشة، أسماء الشهود. اكتبوا من قال ماذا. استمروا في الذهاب إلى العمل.

        <b>تدريب مهني (Ausbildung)؟</b> عقد كهذا قد يكلفكم مكان التدريب والإقامة. اسألوا أولاً.

        <b>الإقامة:</b> هل تصريح إقامتكم (Aufenthaltstitel) لهذا العمل؟ تحدثوا قبل التوقيع مع استشارة الهجرة (Migrationsberatung). اقرؤوا الورقة الإضافية (Zusatzblatt).

        هل يهددونكم بالعنف؟ اتصلوا بالرقم 110.

# Signed already: a contract that ends the job, or an own Kündigung.
kuendigung-signed =
    اذهبوا <b>اليوم</b> إلى مركز استشارة (Beratungsstelle). خذوا الورقة معكم.

    سجّلوا أنفسكم أيضاً <b>اليوم</b> في وكالة العمل (Agentur für Arbeit) كباحثين عن عمل («arbeitsuchend»).

    هل وصلكم معها فصل (Kündigung)؟ عندها لديكم في الغالب ثلاثة أسابيع فقط. ابدؤوا من جديد واختاروا «رسالة على ورق».

    <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> تحدثوا اليوم مع مركز استشارة (Beratung)، قبل أن تذهبوا إلى المحكمة أو إلى دائرة رسمية.
    .why =
        في الغالب لا يمكنكم التراجع ببساطة. أحياناً لا يكون التوقيع صحيحاً رغم ذلك:

        خدعوكم أو هددوكم. عندها يمكنكم الطعن في العقد (anfechten)، لمدة سنة واحدة على الأكثر (§§ 123, 124 BGB). تُحسب السنة من اليوم الذي تكتشفون فيه الخداع. أو من اليوم الذي ينتهي فيه التهديد. أو ضغطوا عليكم بشكل غير عادل جداً. أو كان ذلك بالإيميل أو الدردشة فقط (§ 623 BGB). لا تنتظروا: مركز الاستشارة يفحص ذلك.

        <b>وكالة العمل (Agentur für Arbeit):</b> لديكم في الغالب ثلاثة أيام (§ 38 SGB III). الإنترنت أو الهاتف يكفي. هذا لا ينطبق على التدريب المهني (Ausbildung) في شركة. اشرحوا لماذا وقّعتم. السبب المهم قد يحميكم من قطع الإعانة (Sperre) (§ 159 SGB III). في أول يوم بلا عمل: سجّلوا أنفسكم كعاطلين («arbeitslos») (§ 141 SGB III).

        <b>اجمعوا:</b> الورقة أو صورة لها، رسائل الدردشة، أسماء الشهود. اكتبوا اليوم: من قال ماذا؟ كم استمر ذلك؟ أين؟

        <b>لا تفعلوا:</b> لا توقّعوا على أي شيء آخر. لا تتركوا السكن وتسجيل العنوان (Anmeldung).

        <b>تدريب مهني (Ausbildung)؟</b> اسألوا اليوم أيضاً الغرفة المهنية (Kammer: IHK, HWK).

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

        <b>الإقامة:</b> هل تصريح إقامتكم (Aufenthaltstitel) لهذا العمل؟ اسألوا الآن استشارة الهجرة (Migrationsberatung). لستم ملزمين بإبلاغ أحد حتى الآن.

        هل يهددونكم بالعنف؟ اتصلوا بالرقم 110.

# The bot cannot count from the end of a contract yet, and says so.
kuendigung-fixed-term =
    ابحثوا في العقد عن اليوم الأخير. يمكن رفع دعوى (Klage) حتى <b>ثلاثة أسابيع بعد النهاية المتفق عليها</b>. مثال: النهاية يوم الاثنين 30.11.2026. عندها ترفعون الدعوى يوم الاثنين 21.12.2026 على أبعد حد.

    لا يستطيع البوت بعد حساب آخر يوم لكم. اعرضوا العقد الآن على مركز استشارة (Beratungsstelle).

    سجّلوا أنفسكم <b>اليوم</b> في وكالة العمل (Agentur für Arbeit) كباحثين عن عمل («arbeitsuchend»).

    <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> تحدثوا اليوم مع مركز استشارة (Beratung)، قبل أن تذهبوا إلى المحكمة أو إلى دائرة رسمية.
    .why =
        «محدد المدة» (befristet) يعني: في العقد تاريخ نهاية. عندها لا حاجة إلى فصل (Kündigung). لكن ليس كل تحديد للمدة مسموحاً (§ 14 TzBfG).

        <b>ربما النهاية غير صحيحة:</b> لم تستلموا قبل البداية ورقة موقّعة. أو لا يوجد سبب لتحديد المدة. عندها لا يجوز في الغالب أن تزيد المدة على سنتين، مع ثلاثة تمديدات على الأكثر. ولا يجوز أن تكونوا قد عملتم هناك من قبل.

        عندها قد يستمر عقدكم بلا تاريخ نهاية (§ 16 TzBfG). لذلك يجب أن ترفعوا دعوى، خلال ثلاثة أسابيع بعد النهاية المتفق عليها على الأكثر (§ 17 TzBfG).

        { -kuendigung-klage }

        <b>وكالة العمل (Agentur für Arbeit):</b> سجّلوا أنفسكم قبل النهاية بثلاثة أشهر (§ 38 SGB III). لا أحد يذكّركم. فات هذا الموعد؟ عندها اليوم. حتى لو وعدت الشركة بالتمديد.

        <b>لا تفعلوا:</b> لا توقّعوا على عقد جديد لا تفهمونه.

        <b>الإقامة:</b> هل ينتهي تصريح إقامتكم قريباً؟ اطلبوا التمديد قبل ذلك (§ 81 AufenthG). اسألوا استشارة الهجرة (Migrationsberatung).

        هل وصلتكم أيضاً رسالة فيها كلمة «Kündigung»؟ ابدؤوا من جديد واختاروا «رسالة على ورق».

## Paragraphs that a rule adds

# Variables:
#   $job-act-by (Date) - the day people should register as job-seeking by
#   $job-last-day (Date) - the last day the law allows, the same day or later
kuendigung-jobsuche-running =
    <b>المهلة (Frist) الثانية: { $job-act-by }.</b> سجّلوا أنفسكم في وكالة العمل (Agentur für Arbeit) كباحثين عن عمل («arbeitsuchend»)، قبل ذلك اليوم أو فيه. الإنترنت أو الهاتف يكفي. اليوم الأخير هو { $job-last-day }. افعلوا ذلك أيضاً إذا رفعتم دعوى (§ 38 SGB III). وإلا تخسرون في الغالب أسبوعاً من إعانة البطالة (Arbeitslosengeld) (§ 159 SGB III). فقط في التدريب المهني (Ausbildung) في شركة لا ينطبق هذا. في أول يوم بلا عمل سجّلوا أنفسكم كعاطلين («arbeitslos») (§ 141 SGB III).

# Variables:
#   $job-last-day (Date) - the last day the law allows, today or later
kuendigung-jobsuche-now =
    <b>المهلة (Frist) الثانية: اليوم.</b> سجّلوا أنفسكم اليوم في وكالة العمل (Agentur für Arbeit) كباحثين عن عمل («arbeitsuchend»). الإنترنت أو الهاتف يكفي. اليوم الأخير هو { $job-last-day }. افعلوا ذلك أيضاً إذا رفعتم دعوى (§ 38 SGB III). وإلا تخسرون في الغالب أسبوعاً من إعانة البطالة (Arbeitslosengeld) (§ 159 SGB III). فقط في التدريب المهني (Ausbildung) في شركة لا ينطبق هذا. في أول يوم بلا عمل سجّلوا أنفسكم كعاطلين («arbeitslos») (§ 141 SGB III).

kuendigung-jobsuche-over =
    <b>وكالة العمل (Agentur für Arbeit):</b> لا عمل جديد لديكم؟ ولم تسجّلوا هناك بعد؟ سجّلوا أنفسكم اليوم كباحثين عن عمل («arbeitsuchend»). إذا انتهى العمل، سجّلوا أيضاً كعاطلين («arbeitslos») (§ 141 SGB III). الأيام الثلاثة انتهت (§ 38 SGB III). عندها ربما تخسرون أسبوعاً من إعانة البطالة (Arbeitslosengeld) (§ 159 SGB III). هل ينتهي العمل بعد أكثر من ثلاثة أشهر؟ عندها ربما لم تتأخروا. في التدريب المهني (Ausbildung) في شركة لا ينطبق هذا الواجب.

# Variables:
#   $tell-by (Date) - the day the employer should know of the pregnancy by
kuendigung-schwangerschaft-running =
    <b>الحمل: يجب أن تعرف الشركة به يوم { $tell-by }</b> على أبعد حد. اكتبوا لها، مع إثبات. احتفظوا بدليل على ذلك. عندها الفصل (Kündigung) ممنوع في الغالب (§ 17 MuSchG). أيضاً في فترة الاختبار (Probezeit) وفي Minijob ولمدة أربعة أشهر على الأقل بعد الولادة أو بعد فقدان متأخر للحمل (Fehlgeburt، من الأسبوع 13). هل تعرف الشركة ذلك من قبل؟ جيد جداً. رغم ذلك يجب رفع الدعوى (Klage) خلال ثلاثة أسابيع.

kuendigung-schwangerschaft-now =
    <b>الحمل: يجب أن تعرف الشركة به اليوم.</b> اكتبوا لها اليوم، مع إثبات. احتفظوا بدليل على ذلك. عندها الفصل (Kündigung) ممنوع في الغالب (§ 17 MuSchG). أيضاً في فترة الاختبار (Probezeit) وفي Minijob ولمدة أربعة أشهر على الأقل بعد الولادة أو بعد فقدان متأخر للحمل (Fehlgeburt، من الأسبوع 13). هل تعرف الشركة ذلك من قبل؟ جيد جداً. رغم ذلك يجب رفع الدعوى (Klage) خلال ثلاثة أسابيع.

kuendigung-schwangerschaft-over =
    <b>الحمل:</b> كان يجب أن تعرف الشركة بالحمل خلال أسبوعين (§ 17 MuSchG). هل كانت تعرف من قبل؟ عندها لديكم حماية في الغالب. هل مهلتكم (Frist) وهي ثلاثة أسابيع لم تنتهِ بعد؟ اذهبوا رغم ذلك إلى المحكمة. لم تكن تعرف؟ اكتبوا لها اليوم، مع إثبات. الإبلاغ المتأخر يُقبل فقط إذا لم يكن التأخير ذنبكم. هل عرفتم بالحمل الآن فقط؟ عندها ربما تكون الدعوى (Klage) المتأخرة ممكنة أيضاً (§ 5 KSchG). اذهبوا اليوم إلى الاستشارة (Beratung).

# Variables:
#   $disability-tell-by (Date) - the day the employer should know of the severe disability by
kuendigung-schwerbehinderung-running =
    <b>إعاقة شديدة (Schwerbehinderung): يجب أن تعرف الشركة بها يوم { $disability-tell-by }</b> على أبعد حد. اكتبوا لها، مع إثبات. هل تعملون هناك منذ أكثر من ستة أشهر؟ عندها يجب أن يوافق مكتب الإدماج (Integrationsamt) قبل الفصل (Kündigung) (§§ 168, 173 SGB IX). طلبكم للاعتراف بالإعاقة (Antrag) يجب في الغالب أن يكون أقدم من الفصل بثلاثة أسابيع. رغم ذلك يجب رفع الدعوى (Klage) خلال ثلاثة أسابيع.

kuendigung-schwerbehinderung-now =
    <b>إعاقة شديدة (Schwerbehinderung): يجب أن تعرف الشركة بها اليوم.</b> اكتبوا لها اليوم، مع إثبات. هل تعملون هناك منذ أكثر من ستة أشهر؟ عندها يجب أن يوافق مكتب الإدماج (Integrationsamt) قبل الفصل (Kündigung) (§§ 168, 173 SGB IX). طلبكم للاعتراف بالإعاقة (Antrag) يجب في الغالب أن يكون أقدم من الفصل بثلاثة أسابيع. رغم ذلك يجب رفع الدعوى (Klage) خلال ثلاثة أسابيع.

kuendigung-schwerbehinderung-over =
    <b>إعاقة شديدة (Schwerbehinderung):</b> كان يجب أن تعرف الشركة بها خلال ثلاثة أسابيع. هل كانت تعرف من قبل؟ عندها ربما ما زالت لديكم حماية (§§ 168, 173 SGB IX). حتى عندها يجب رفع الدعوى (Klage) خلال ثلاثة أسابيع. هل المهلة (Frist) لم تنتهِ بعد؟ اذهبوا إلى المحكمة. قولوا ذلك اليوم في الاستشارة (Beratung) وفي المحكمة. خذوا معكم القرار (Bescheid) أو البطاقة (Ausweis).

# "Betriebsrat": elected by the staff of one company. The employer must hear it before a Kündigung.
kuendigung-betriebsrat-yes =
    <b>مجلس العمال (Betriebsrat):</b> اسألوه اليوم: «Hat die Firma Sie vorher gefragt?» (هل سألتكم الشركة قبل ذلك؟). بدون ذلك الفصل (Kündigung) غير صحيح (§ 102 BetrVG). هل أنتم أعضاء في المجلس أو تشاركون في انتخابه؟ عندها لديكم حماية أكبر (§ 15 KSchG). المهلة (Frist) تمضي رغم ذلك.
