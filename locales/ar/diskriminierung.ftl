# Discrimination and harassment at work: two months for the letter to the employer, then three months to the court.
# "Entschädigung" is money for the wrong that was done.

## Paragraphs that several outcomes share

-diskriminierung-schreiben =
    <b>هكذا تكتبون:</b> رسالة على ورق، مع التاريخ والتوقيع. سلّموها بحضور شاهدة أو شاهد. أو اطلبوا ختماً على نسخة منها. إيصال البريد على أنكم أرسلتموها لا يكفي. عمل مؤقت عبر شركة (Leiharbeit)؟ اكتبوا أيضاً إلى الشركة التي تعملون فيها (§ 6 AGG).

-diskriminierung-beweise =
    <b>اجمعوا:</b> اليوم، الساعة، المكان، من، ماذا، الشهود. وأيضاً رسائل الدردشة، إعلان الوظيفة والرفض، كشوف الراتب (Lohnzettel). لستم ملزمين بإثبات كل شيء: القرائن (Hinweise) تكفي في الغالب (§ 22 AGG). لا تحفظوا النسخ على هاتف الشركة.

# Working on is safe; stopping work is a right with limits (§ 14 AGG).
-diskriminierung-schutz =
    <b>تحرش أو مضايقة (Belästigung)؟</b> على الشركة أن تحميكم، وأيضاً من الزبائن (§ 12 AGG). يحق لكم تقديم شكوى (§ 13 AGG). لا يجوز للشركة معاقبتكم على ذلك (§ 16 AGG). لا تفعل شيئاً؟ عندها ربما يجوز لكم وقف العمل، مع الأجر (§ 14 AGG). اسألوا مركز الاستشارة (Beratung) <b>قبل ذلك</b>.

-diskriminierung-absage =
    <b>رفض (Absage)؟</b> المتقدمون إلى وظيفة محميون أيضاً (§ 6 AGG). هل كان شخص آخر أفضل؟ عندها يكون المبلغ أجر ثلاثة أشهر على الأكثر (§ 15 AGG).

# Both periods run at once.
-diskriminierung-kuendigung =
    <b>هل وصلكم أيضاً فصل من العمل (Kündigung)؟</b> عندها تحتاجون أيضاً إلى دعوى (Klage) ضده، في الغالب خلال ثلاثة أسابيع (§ 4 KSchG, § 2 AGG).

# "Rechtsantragstelle": the desk of the court that takes down a claim. It is free and gives no advice.
-diskriminierung-klage =
    <b>هكذا ترفعون الدعوى (Klage):</b> اسألوا في محكمة العمل (Arbeitsgericht) عن «Rechtsantragstelle». هناك يكتبون دعواكم مجاناً. هذه ليست استشارة. لا تحتاجون إلى محامٍ (§ 11 ArbGG) ولا تدفعون شيئاً في البداية (§ 11 GKG). من يخسر يدفع في النهاية في الغالب تكاليف المحكمة. خذوا معكم شخصاً يتكلم الألمانية جيداً. الإيميل لا يُحسب.

    <b>أحضروا معكم:</b> رسالتكم إلى الشركة، دليل تسليمها، الجواب. وأيضاً العقد أو الرفض، قائمة الحوادث، أسماء الشهود، الهوية (Ausweis).

-diskriminierung-titel =
    <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> تحدثوا اليوم مع مركز استشارة (Beratung)، قبل أن تذهبوا إلى المحكمة أو إلى دائرة رسمية.

-diskriminierung-melden =
    <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> الجهات الرسمية ملزمة بالإبلاغ عن ذلك (§ 87 AufenthG). لذلك اذهبوا أولاً إلى استشارة سرّية. المهلة تمضي رغم ذلك.

## Questions

# The rule of thumb stands in the first question on purpose: people may stop reading here.
diskriminierung-what =
    التمييز (Diskriminierung) يعني: يعاملونكم بشكل أسوأ، مثلاً بسبب الأصل أو الجنس (رجل، امرأة) أو الدين. ماذا حدث؟

    لديكم في الغالب <b>شهران</b> فقط. قبل نهايتهما يجب أن تكون رسالة منكم عند الشركة.
    .harassment = إهانة، مضايقة، تنمّر
    .worse = الأجر، المناوبات، ضرر آخر
    .rejected = رفض: طلب وظيفة، وظيفة أفضل
    .sexual = تحرش جنسي
    .dismissed = وصلني فصل من العمل (Kündigung)
    .claimed = أرسلت رسالتي إلى الشركة
    .violence = عنف أو تهديدات
    .unsure = هل هذا تمييز أصلاً؟

# The last incident starts the two months; a diary is the best proof.
diskriminierung-harassed =
    على الشركة أن تحميكم، وأيضاً من الزبائن (§ 12 AGG).

    القانون يساعد فقط عند أسباب معيّنة، مثلاً الأصل أو الجنس (رجل، امرأة) أو الدين (§ 1 AGG). سبب آخر؟ اسألوا مركز استشارة (Beratung).

    بالنسبة للمهلة (Frist) تُحسب في الغالب <b>آخر حادثة</b>. اكتبوا اليوم كل الحوادث: اليوم، الساعة، المكان، من، ماذا، الشهود.

    هل أنتم في خطر؟ اتصلوا بالرقم <b>110</b>. لا تصريح إقامة (Aufenthaltstitel) لديكم، ولستم الآن في خطر؟ اذهبوا أولاً إلى مركز استشارة.

diskriminierung-sexual =
    الذنب ليس ذنبكم. على الشركة أن تحميكم، وأيضاً من الزبائن (§ 12 AGG).

    <b>خط المساعدة للنساء (Hilfetelefon): 116 016.</b> مجاني، دون ذكر الاسم، ليلاً ونهاراً، بـ 18 لغة.

    بالنسبة للمهلة (Frist) تُحسب في الغالب <b>آخر حادثة</b>. احفظوا الرسائل. اكتبوا ماذا حدث.

    هل يطلب أحد الجنس مقابل العمل أو جواز السفر أو السكن؟ اطلبوا المساعدة فوراً.

    هل أنتم في خطر؟ اتصلوا بالرقم <b>110</b>. لا تصريح إقامة (Aufenthaltstitel) لديكم، ولستم الآن في خطر؟ اذهبوا أولاً إلى مركز استشارة (Beratung).

# The two months begin when the rejection arrives.
diskriminierung-rejected =
    من يتقدم إلى وظيفة محمي أيضاً (§ 6 AGG).

    بالنسبة للمهلة (Frist) يُحسب في الغالب اليوم الذي وصل فيه <b>الرفض (Absage)</b>. احفظوا إعلان الوظيفة وطلبكم والرفض.

# The button below, `button-more` in main.ftl, goes on to the topic of the Kündigung. The last words quote `.worse` above.
diskriminierung-dismissed =
    تحتاجون في الغالب إلى <b>الأمرين معاً</b>:
    • دعوى (Klage) ضد الفصل من العمل (Kündigung): خلال <b>ثلاثة أسابيع</b> (§ 4 KSchG, § 2 AGG)
    • رسالة إلى الشركة بسبب التمييز: خلال <b>شهرين</b> (§ 15 AGG)

    <b>الآن:</b>
    1. اضغطوا في الأسفل على «المزيد عن ذلك»: هناك تجدون آخر يوم لكم للدعوى.
    2. اتصلوا اليوم بمركز استشارة (Beratung).
    3. سلّموا الرسالة قريباً. النص موجود في الأسفل.

    { -diskriminierung-titel }
    .why =
        الدعوى أولاً، لأن مهلتها أقصر. بلا دعوى يُعتبر الفصل بعد ثلاثة أسابيع في الغالب صحيحاً، حتى لو كان تمييزاً. التعويض (Entschädigung، أي مال) أمر آخر. لذلك تحتاجون إلى الرسالة (§ 15 Abs. 4 AGG).

        { -diskriminierung-schreiben }

        { -diskriminierung-beweise }

        <b>انتبهوا:</b> لا توقّعوا على شيء. لا تغيبوا عن العمل: قولوا إنكم مستعدون للعمل. الشكوى أو الاستشارة لا توقف المهل في الغالب.

        <b>اليوم الدقيق للرسالة</b> تجدونه هكذا: ابدؤوا هذا الموضوع من جديد. اختاروا «الأجر، المناوبات، ضرر آخر».

        { -diskriminierung-melden }

# The earlier day is the safe one.
diskriminierung-happened =
    في أي يوم حدث ذلك؟

    • مضايقة أو تحرش: يوم آخر حادثة
    • رفض (Absage): اليوم الذي وصل فيه
    • غير ذلك: اليوم الذي لاحظتم فيه الأمر

    لستم متأكدين؟ اختاروا أبكر يوم ممكن.
    .why = من هذا اليوم يبدأ الشهران في الغالب.

# Counted from the day of sending: that is never later than the day of arrival.
diskriminierung-claimed =
    لديكم الآن في الغالب <b>ثلاثة أشهر</b> لرفع دعوى (Klage) في محكمة العمل (Arbeitsgericht).

    في أي يوم أرسلتم الرسالة أو سلّمتموها؟
    .why = نحسب من هذا اليوم. هذا آمن.

## Results: the letter to the employer

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
diskriminierung-running =
    أهم يوم لكم: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [zero] بقي لديكم { $days-left } يوم.
        [one] بقي لديكم يوم واحد ({ $days-left }).
        [two] بقي لديكم يومان ({ $days-left }).
        [few] بقي لديكم { $days-left } أيام.
        [many] بقي لديكم { $days-left } يوماً.
       *[other] بقي لديكم { $days-left } يوم.
    }

    قبل ذلك اليوم أو فيه يجب أن تكون رسالتكم عند الشركة. فيها تطالبون بتعويض (Entschädigung، أي مال).

    <b>الآن:</b>
    1. انسخوا النص في الأسفل واملؤوه.
    2. اسألوا مركز استشارة (Beratung)، والأفضل هذا الأسبوع. هل بقي لديكم أقل من 14 يوماً؟ عندها اليوم.
    3. سلّموا الرسالة مبكراً ومع دليل.

    اليوم الأخير حسب القانون: { $last-day }. اتفاق جماعي (Tarifvertrag) قد يحدد مهلة أخرى.
    .why =
        القانون يعطي شهرين (§ 15 Abs. 4 AGG). بعدهما يضيع التعويض (Entschädigung) في الغالب.

        { -diskriminierung-schreiben }

        { -diskriminierung-schutz }

        { -diskriminierung-absage }

        { -diskriminierung-kuendigung }

        { -diskriminierung-beweise }

        <b>انتبهوا:</b> لا تنتظروا. الشكوى أو الاستشارة لا توقف المهلة في الغالب. لا توقّعوا على شيء. لا تستقيلوا بأنفسكم.

        <b>بعد ذلك:</b> من يوم الرسالة لديكم ثلاثة أشهر للدعوى (Klage, § 61b ArbGG). لا تصريح إقامة (Aufenthaltstitel) لديكم؟ اذهبوا أولاً إلى الاستشارة، ثم إلى المحكمة أو دائرة رسمية (§ 87 AufenthG).

# The safe day is today or has passed; the law still allows today.
# Variables:
#   $last-day (Date) - the last day the law allows, today or later
diskriminierung-last-day =
    سلّموا الرسالة في الشركة <b>اليوم</b>. فيها تطالبون بتعويض (Entschädigung، أي مال).

    اليوم الأخير حسب القانون: <b>{ $last-day }</b>. لا تنتظروا.

    <b>الآن:</b>
    1. انسخوا النص في الأسفل. املؤوه. وقّعوا عليه.
    2. أعطوه لشخص في الشركة. خذوا معكم شاهداً. الشركة مغلقة؟ ضعوه في صندوق بريدها. سلّموه مرة أخرى في يوم العمل التالي. ما يوضع مساءً في صندوق البريد يُحسب في الغالب غداً فقط.
    3. أرسلوه اليوم أيضاً بالإيميل، مثلاً إذا كانت الشركة بعيدة.

    اتصلوا اليوم أيضاً بمركز استشارة (Beratung).
    .why =
        القانون يعطي شهرين (§ 15 Abs. 4 AGG). بعدهما يضيع التعويض (Entschädigung) في الغالب.

        { -diskriminierung-schreiben }

        { -diskriminierung-schutz }

        { -diskriminierung-absage }

        { -diskriminierung-kuendigung }

        { -diskriminierung-beweise }

        <b>انتبهوا:</b> لا ترسلوا الرسالة بالبريد: هذا يأخذ وقتاً طويلاً. الشكوى أو الاستشارة لا توقف المهلة في الغالب. لا توقّعوا على شيء.

        <b>بعد ذلك:</b> من يوم الرسالة لديكم ثلاثة أشهر للدعوى (Klage, § 61b ArbGG). لا تصريح إقامة (Aufenthaltstitel) لديكم؟ اذهبوا أولاً إلى الاستشارة، ثم إلى المحكمة أو دائرة رسمية (§ 87 AufenthG).

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
diskriminierung-over =
    على الأرجح انتهى الشهران يوم <b>{ $last-day }</b>.

    ربما لم تتأخروا. هل حدث ذلك مرة أخرى بعدها؟ هل لاحظتم الأمر لاحقاً فقط؟ عندها يُحسب في الغالب اليوم اللاحق.

    <b>الآن:</b>
    1. اتصلوا اليوم بمركز استشارة (Beratung).
    2. هل ربما لم تتأخروا بعد؟ سلّموا الرسالة اليوم.
    3. هل يستمر الأمر؟ قدّموا شكوى (Beschwerde) لدى الشركة. هذا ما زال ممكناً.
    .why =
        المهلة (Frist) شهران (§ 15 Abs. 4 AGG). في حالة المضايقة أو التحرش يُحسبان في الغالب من آخر حادثة. بعد الرفض (Absage) يُحسبان فقط من وقت معرفتكم بالضرر.

        { -diskriminierung-schutz }

        <b>هذا قد يكون ما زال ممكناً:</b> أجر (Lohn) ناقص. لذلك مهل خاصة، وكثيراً ما تكون قصيرة. اسألوا قريباً.

        { -diskriminierung-kuendigung }

        { -diskriminierung-schreiben }

        { -diskriminierung-beweise }

        <b>انتبهوا:</b> لا توقّعوا على شيء. لا تستقيلوا بأنفسكم بلا استشارة.

        { -diskriminierung-melden }

diskriminierung-day-unknown =
    سلّموا الرسالة في الشركة <b>اليوم أو غداً</b>. فيها تطالبون بتعويض (Entschädigung، أي مال).

    المهلة (Frist) في الغالب شهران. قد تنتهي قريباً. الرسالة المبكرة آمنة.

    <b>الآن:</b>
    1. انسخوا النص في الأسفل. املؤوه. وقّعوا عليه.
    2. سلّموه. خذوا معكم شاهدة أو شاهداً.
    3. اتصلوا بمركز استشارة (Beratung). ابحثوا معاً عن اليوم: رسائل الدردشة، جدول الدوام، التقويم.
    .why =
        بعد الرفض (Absage) يُحسب الشهران (§ 15 Abs. 4 AGG) من اليوم الذي وصل فيه. في حالة المضايقة أو التحرش تُحسب في الغالب آخر حادثة. غير ذلك: اليوم الذي لاحظتم فيه الضرر.

        { -diskriminierung-schreiben }

        { -diskriminierung-schutz }

        { -diskriminierung-absage }

        { -diskriminierung-kuendigung }

        { -diskriminierung-beweise }

        <b>انتبهوا:</b> لا تنتظروا. لا توقّعوا على شيء.

        <b>بعد ذلك:</b> من يوم الرسالة لديكم ثلاثة أشهر للدعوى (Klage, § 61b ArbGG). لا تصريح إقامة (Aufenthaltstitel) لديكم؟ اذهبوا أولاً إلى الاستشارة، ثم إلى المحكمة أو دائرة رسمية (§ 87 AufenthG).

## Results: the court

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
diskriminierung-court-running =
    أهم يوم لكم: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [zero] بقي لديكم { $days-left } يوم.
        [one] بقي لديكم يوم واحد ({ $days-left }).
        [two] بقي لديكم يومان ({ $days-left }).
        [few] بقي لديكم { $days-left } أيام.
        [many] بقي لديكم { $days-left } يوماً.
       *[other] بقي لديكم { $days-left } يوم.
    }

    اذهبوا إلى محكمة العمل (Arbeitsgericht) قبل ذلك اليوم أو فيه. قولوا هناك: «Ich möchte eine Entschädigung nach dem AGG einklagen» (أريد رفع دعوى للحصول على تعويض حسب قانون AGG).

    اليوم الأخير حسب القانون: { $last-day }. لا تنتظروا إلى ذلك الوقت. تحدثوا قبل ذلك مع الاستشارة.

    { -diskriminierung-titel }
    .why =
        بعد الرسالة إلى الشركة لديكم ثلاثة أشهر للدعوى (Klage, § 61b ArbGG). هذا ينطبق أيضاً إذا لم تجب الشركة.

        { -diskriminierung-klage }

        { -diskriminierung-kuendigung }

        <b>هل وصلت الرسالة إلى الشركة؟</b> يجب أن تصل خلال شهرين (§ 15 Abs. 4 AGG). ابحثوا عن الدليل. لا دليل وما زال هناك وقت؟ سلّموها مرة أخرى. الأشهر الثلاثة تُحسب رغم ذلك من الرسالة الأولى.

        <b>انتبهوا:</b> لا تنتظروا الجواب. لا توقّعوا على شيء مثل «لا أريد مالاً بعد الآن».

        <b>من الجيد أن تعرفوا:</b> لستم ملزمين بإثبات كل شيء. القرائن تكفي في الغالب (§ 22 AGG). لا يجوز للشركة معاقبتكم (§ 16 AGG).

        { -diskriminierung-melden }

# Variables:
#   $last-day (Date) - the last day the law allows, today or later
diskriminierung-court-last-day =
    اذهبوا <b>اليوم</b> إلى محكمة العمل (Arbeitsgericht). قولوا هناك: «Ich möchte eine Entschädigung nach dem AGG einklagen. Meine Frist ist fast vorbei» (أريد رفع دعوى للحصول على تعويض حسب قانون AGG. مهلتي تكاد تنتهي).

    اليوم الأخير حسب القانون: <b>{ $last-day }</b>، حتى الساعة 24 (نهاية اليوم).

    هل المحكمة مغلقة؟ اكتبوا الدعوى (Klage) على ورق. وقّعوا عليها. ضعوها في صندوق البريد الليلي للمحكمة (Nachtbriefkasten)، أو أرسلوها بالفاكس.

    { -diskriminierung-titel }
    .why =
        بعد الرسالة إلى الشركة لديكم ثلاثة أشهر للدعوى (Klage, § 61b ArbGG).

        <b>اكتبوا بأنفسكم:</b>
        „Ich verlange eine Entschädigung nach § 15 AGG von (Firma, Adresse). Am (Datum) ist passiert: (was, wo, wer). Meinen Brief hat die Firma am (Datum) bekommen.“
        المعنى: أطالب بتعويض من (الشركة، العنوان). في (التاريخ) حدث: (ماذا، أين، من). وصلت رسالتي إلى الشركة في (التاريخ). أضيفوا: اسمكم، عنوانكم، توقيعكم، نسخة من الرسالة.

        { -diskriminierung-klage }

        <b>انتبهوا:</b> لا تنتظروا جواب الشركة. لا توقّعوا على شيء.

        { -diskriminierung-kuendigung }

        { -diskriminierung-melden }

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
diskriminierung-court-over =
    على الأرجح انتهت الأشهر الثلاثة للدعوى (Klage) يوم <b>{ $last-day }</b>.

    اتصلوا <b>اليوم</b> بمركز استشارة (Beratung). ربما وصلت الرسالة متأخرة. ربما حدث شيء بعد ذلك. عندها ربما تبدأ مهلة جديدة.

    اكتبوا الحوادث الجديدة فوراً. لرسالة جديدة لديكم في الغالب شهران.
    .why =
        يجب أن تصل الدعوى إلى المحكمة خلال ثلاثة أشهر بعد الرسالة (§ 61b ArbGG). نحسب من اليوم الذي أرسلتموها فيه. هذا هو اليوم الآمن.

        { -diskriminierung-schutz }

        <b>هذا قد يكون ما زال ممكناً:</b> أجر (Lohn) ناقص. لذلك مهل خاصة، وكثيراً ما تكون قصيرة.

        { -diskriminierung-kuendigung }

        <b>خذوا معكم:</b> رسالتكم، دليل تسليمها، الجواب، العقد، قائمة الحوادث.

        <b>انتبهوا:</b> لا توقّعوا على شيء مثل «لا أريد مالاً بعد الآن».

        { -diskriminierung-melden }

diskriminierung-court-day-unknown =
    اذهبوا <b>اليوم أو غداً</b> إلى محكمة العمل (Arbeitsgericht). قولوا هناك: «Ich möchte eine Entschädigung nach dem AGG einklagen» (أريد رفع دعوى للحصول على تعويض حسب قانون AGG).

    المهلة (Frist) في الغالب ثلاثة أشهر من يوم رسالتكم. قد تنتهي قريباً.

    ابحثوا عن اليوم: التاريخ في الرسالة، إيصال البريد، رسائل الدردشة، إيميل. اسألوا أيضاً الاستشارة.

    { -diskriminierung-titel }
    .why =
        بعد الرسالة إلى الشركة لديكم ثلاثة أشهر للدعوى (Klage, § 61b ArbGG). احسبوا من أبكر يوم ممكن.

        { -diskriminierung-klage }

        { -diskriminierung-kuendigung }

        <b>انتبهوا:</b> لا تنتظروا جواب الشركة. لا توقّعوا على شيء.

        <b>من الجيد أن تعرفوا:</b> القرائن تكفي في الغالب كدليل (§ 22 AGG). لا يجوز للشركة معاقبتكم (§ 16 AGG).

        { -diskriminierung-melden }

## Who is protected

# The grounds of § 1 AGG; language and nationality count only indirectly.
diskriminierung-protected =
    القانون يحمي من الضرر بسبب: الأصل أو „Rasse“ (العرق)، الجنس (رجل، امرأة)، الدين أو المعتقد، الإعاقة، العمر، الهوية الجنسية (§ 1 AGG).

    اللغة أو الجنسية (الجواز) غير مذكورتين هناك. تُحسبان في الغالب فقط إذا كان السبب الحقيقي هو الأصل.

    <b>الآن:</b>
    1. اكتبوا ماذا حدث.
    2. اسألوا هذا الأسبوع مركز استشارة (Beratung).
    3. تذكّروا <b>الشهرين</b>. المدة تمضي حتى لو لم تكونوا متأكدين.
    .why =
        <b>من هو محمي:</b> كل من هو موظّف في شركة. أيضاً في التدريب المهني (Ausbildung)، وفي العمل المؤقت عبر شركة (Leiharbeit)، وعند التقدم إلى وظيفة، وبعد انتهاء العمل (§ 6 AGG).

        <b>أمثلة:</b> إهانة بسبب الأصل. مناوبات أسوأ أو أجر أقل بسبب الجنس (رجل، امرأة). رفض بسبب الدين. كلام جنسي أو لمس.

        <b>اللغة أو جواز السفر؟</b> أحياناً يقولون «اللغة» أو «جواز السفر»، لكن السبب هو الأصل. اطلبوا فحص ذلك.

        { -diskriminierung-schutz }

        { -diskriminierung-beweise }

        <b>لا سبب من القائمة؟</b> عندها لا ينطبق قانون AGG في الغالب. ربما لديكم حقوق أخرى. اسألوا الاستشارة.

        <b>من يساعد أيضاً:</b> الهيئة الاتحادية لمكافحة التمييز (Antidiskriminierungsstelle des Bundes) تساعدكم وتتكلم مع الطرفين (§ 27 AGG).

        <b>انتبهوا:</b> لا تنتظروا. الشكوى عند الشركة أو عند هذه الهيئة لا توقف المهلة في الغالب.

        { -diskriminierung-kuendigung }

        <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> اذهبوا أولاً إلى استشارة سرّية، ثم إلى دائرة رسمية أو محكمة (§ 87 AufenthG).

## Texts to copy

# The claim for compensation, § 15 AGG. The German text goes to a German employer; blanks stand in round brackets.
diskriminierung-letter =
    بهذه الرسالة تطالبون بتعويض (Entschädigung). يجب أن تصل إلى الشركة خلال شهرين.

    <b>املؤوا:</b>
    • (Vorname Name)، (Adresse): اسمكم وعنوانكم؛ (Firma): اسم الشركة وعنوانها
    • (Ort)، (Datum): المكان وتاريخ اليوم
    • Am (Datum): اليوم الذي حدث فيه ذلك
    • (was, wo, wer): باختصار، ماذا حدث، أين، من
    • (Grund): السبب، مثلاً ethnische Herkunft (الأصل)، Religion (الدين)، Geschlecht (الجنس: رجل، امرأة)
    • bis (Datum): بعد أسبوعين تقريباً

    <b>ماذا تقول الرسالة:</b> ماذا حدث في هذا اليوم. عوملتم بشكل أسوأ لهذا السبب. تطالبون عن ذلك بتعويض، وبكل ما يعطيه § 15 AGG غير ذلك. على الشركة أن تجيب كتابياً حتى ذلك اليوم.

    وقّعوا بالقلم. احتفظوا بنسخة.
    .button = نص: المطالبة بتعويض

# The complaint inside the company, § 13 AGG. It does not stop the two months.
diskriminierung-complaint =
    بهذه الرسالة تقدمون شكوى (Beschwerde) داخل الشركة. للتعويض (Entschädigung) تحتاجون إلى الرسالة الأخرى. الشهران يستمران.

    <b>املؤوا:</b>
    • (Vorname Name): اسمكم؛ (Firma): الشركة
    • (Ort)، (Datum): المكان وتاريخ اليوم
    • Am (Datum): اليوم الذي حدث فيه ذلك
    • (was, wo, wer): باختصار، ماذا حدث، أين، من. الشهود أيضاً
    • bis (Datum): بعد أسبوع تقريباً

    <b>ماذا تقول الرسالة:</b> تقدمون شكوى حسب § 13 AGG. ماذا حدث. على الشركة أن تحميكم من ذلك (§ 12 AGG). عليها أن تقول لكم كتابياً ماذا تفعل. لا يجوز لها معاقبتكم على الشكوى (§ 16 AGG).

    احتفظوا بنسخة وبدليل.
    .button = نص: شكوى داخل الشركة
