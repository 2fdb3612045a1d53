# Health insurance: who insures whom, no gap, ill without insurance, a decision of the fund.
# "Krankenkasse" or "Kasse": a statutory health insurance fund.

## Paragraphs that several outcomes share

# Doctors keep secrets; public bodies have to report.
-krankenversicherung-titel =
    <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> تحدثوا أولاً بسرّية مع مركز استشارة. بعد ذلك فقط اذهبوا إلى الصندوق أو دائرة رسمية أو محكمة (§ 87 AufenthG). الأطباء ملزمون بالسرّية. وهي تنطبق أيضاً على الدائرة التي تدفع للأطباء (§ 88 AufenthG). في الواقع لا ينجح هذا دائماً.
# Short: it stands below a first step that leads to the fund or an office.
-krankenversicherung-zuerst = <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> اذهبوا أولاً بسرّية إلى مركز استشارة (Beratung).
# "Freiwillig versichert": insured with contributions of one's own.
-krankenversicherung-wege =
    <b>كثيراً ما توجد هذه الطرق:</b> عمل بأجر أعلى من Minijob، تأمين العائلة (Familienversicherung)، إعانة البطالة (Arbeitslosengeld)، الدراسة. أو تؤمّنون أنفسكم طوعياً (freiwillig) وتدفعون بأنفسكم.
# The health card proves the right to treatment (§ 15 SGB V).
-krankenversicherung-nachweis =
    <b>الدليل:</b> البطاقة الصحية (Gesundheitskarte) تبيّن أنكم مؤمَّنون (§ 15 SGB V). يمكن للصندوق أيضاً أن يعطيكم رسالة: „Mitgliedsbescheinigung“ (شهادة عضوية).
# How to object: on paper, with proof.
-krankenversicherung-widerspruch =
    <b>هكذا تفعلون:</b> اكتبوا: „Ich lege Widerspruch ein. Die Gründe folgen.“ (أقدّم اعتراضاً. الأسباب ستأتي.) يمكنكم في الغالب إرسال الأسباب لاحقاً. الأكثر أماناً هو الورق مع توقيع. سلّموا الرسالة في الصندوق واطلبوا ختماً على نسخة. هل كُتب في آخر الرسالة „Klage“ (دعوى) بدل „Widerspruch“؟ اذهبوا اليوم إلى مركز استشارة.
-krankenversicherung-belege =
    <b>اجمعوا:</b> الرسالة مع الظرف، العقود، كشوف الراتب (Lohnzettel)، رسائل الصندوق، أوراق الطبيب.

## Questions

# Emergency and deadlines stand in the first question on purpose: people may stop reading here.
krankenversicherung-what =
    حالة طوارئ؟ اتصلوا بالرقم <b>112</b>، أيضاً بلا تأمين.

    هل أرسل صندوق التأمين الصحي (Krankenkasse) رسالة فيها قرار (Bescheid)؟ عندها لديكم في الغالب <b>شهر واحد</b> فقط.

    ما سؤالكم؟
    .ill = أنا مريض وبلا تأمين
    .job = هل يؤمّنني عملي؟
    .job-lost = عملي انتهى
    .family = هل عائلتي مؤمَّنة معي؟
    .deducted = خصموا مالاً ولم يسجّلوني
    .debts = ديون لدى صندوق التأمين
    .travel = لدي تأمين سفر فقط
    .fund = أريد أن أختار صندوقاً (Krankenkasse)
    .decision = رسالة: الصندوق يرفض

krankenversicherung-earnings =
    كم تكسبون في الشهر، قبل الخصم (brutto)؟ اجمعوا أعمال Minijob إذا كانت أكثر من واحد.
    .why = عمل Minijob لا يؤمّنكم. لذلك الحد مهم.

# The rule counts from the day of the letter, which is the safe day.
krankenversicherung-letter =
    ما التاريخ المكتوب على رسالة صندوق التأمين الصحي (Krankenkasse)؟
    .why = البوت يحسب من هذا اليوم. هذه هي المهلة الآمنة.

## Results: ill without insurance

# With a title: the fund first. Without: confidential advice first.
krankenversicherung-ill =
    ألم شديد أو خطر على الحياة؟ اتصلوا بالرقم <b>112</b>. في الطوارئ يعالجونكم في الغالب أولاً.

    <b>مع تصريح إقامة (Aufenthaltstitel):</b> اتصلوا اليوم بصندوق تأمين صحي (Krankenkasse). اسألوا: „Bin ich versichert? Wie kann ich Mitglied werden?“ (هل أنا مؤمَّن؟ كيف أصبح عضواً؟)

    <b>بلا تصريح إقامة:</b> تحدثوا أولاً اليوم بسرّية مع مركز استشارة (Beratung). لا تذهبوا قبل ذلك إلى دائرة رسمية أو صندوق.
    .why =
        <b>ربما أنتم مؤمَّنون الآن.</b> هل تكسبون أكثر من Minijob؟ عندها أنتم مؤمَّنون في الغالب من اليوم الأول (§§ 5, 186 SGB V). هذا ممكن أيضاً إذا لم تسجّلكم الشركة. اسألوا مركز استشارة.

        <b>انتهى العمل قبل قليل؟</b> بعده توجد في الغالب حماية حتى شهر واحد (§ 19 SGB V).

        { -krankenversicherung-wege }

        <b>حادث عمل؟</b> عندها أنتم مؤمَّنون في العمل في الغالب، أيضاً بلا أوراق. قولوا للطبيب: „Das war ein Arbeitsunfall.“ (كان هذا حادث عمل.)

        <b>التكاليف:</b> اسألوا قبل العلاج كم يكلّف. لا توقّعوا على ورقة عن التكاليف لا تفهمونها. في الطوارئ لا تنتظروا.

        <b>اجمعوا:</b> العقد، كشوف الراتب، بطاقة الصندوق القديمة، تصريح الإقامة، الفواتير.

        { -krankenversicherung-titel }

## Results: insured by the job?

# Variables:
#   $minijob-limit (Money) - the limit of a Minijob a month, today
krankenversicherung-minijob =
    حتى { $minijob-limit } في الشهر يكون العمل في الغالب <b>Minijob</b>. هو <b>لا</b> يؤمّنكم ضد المرض (§ 7 SGB V).

    <b>الخطوة الأولى:</b> تأكدوا اليوم: هل أنتم مؤمَّنون بطريقة أخرى؟ اتصلوا بصندوق تأمين صحي (Krankenkasse).

    في تدريب مهني (Ausbildung) أو Praktikum أو دراسة قد ينطبق شيء آخر. اسألوا الصندوق.

    هل أنتم مرضى الآن؟ ابدؤوا من جديد واختاروا «مريض وبلا تأمين». طوارئ: 112.

    { -krankenversicherung-zuerst }
    .why =
        في Minijob تدفع الشركة أيضاً اشتراكاً للصندوق. لكنه لا يؤمّنكم أنتم (§ 7 SGB V).

        { -krankenversicherung-wege }

        <b>أكثر من Minijob؟</b> تُجمع معاً. فوق الحد أنتم مؤمَّنون في الغالب (§ 8 SGB IV). هل لديكم عمل أساسي؟ عندها لا يُحسب معه Minijob واحد بجانبه.

        <b>هل تعملون في الحقيقة أكثر؟</b> هل هو Minijob على الورق فقط، لكنه عمل أكثر بكثير؟ عندها ربما ينقصكم التأمين. اكتبوا كل الساعات. اذهبوا إلى مركز استشارة.

        <b>هذا لكم رغم ذلك:</b> الإجازة، والأجر عند المرض، والحد الأدنى للأجور، والحماية عند حادث عمل تنطبق أيضاً في Minijob.

        <b>إعانة البطالة (Arbeitslosengeld)</b> لا تجمعونها مع Minijob.

        { -krankenversicherung-nachweis }

        { -krankenversicherung-titel }

krankenversicherung-insured =
    بهذا الأجر أنتم في الغالب في تأمين صحي قانوني <b>من أول يوم عمل</b> (§§ 5, 186 SGB V).

    <b>الخطوة الأولى:</b> تحققوا من ذلك. هل صندوق التأمين الصحي (Krankenkasse) مكتوب على كشف الراتب (Lohnzettel)؟ هل لديكم بطاقة؟

    لستم متأكدين؟ اطلبوا هذا الأسبوع من الصندوق إثباتاً. النص تجدونه في الأسفل.

    { -krankenversicherung-zuerst }
    .why =
        الشركة تسجّلكم لدى الصندوق (§ 28a SGB IV). أنتم والشركة تدفعون في الغالب نصف الاشتراك تقريباً لكل طرف. مع أجر عالٍ جداً، أو في دراسة أو Praktikum، قد تنطبق قواعد أخرى.

        { -krankenversicherung-nachweis }

        <b>اختيار حر:</b> أنتم تختارون الصندوق. لا يجوز له أن يقول لا. قولوا للشركة خلال أسبوعين أي صندوق هو. وإلا تختار الشركة (§ 175 SGB V).

        <b>لستم مسجّلين؟</b> تحدثوا مع مركز استشارة قبل أن تذهبوا إلى دائرة رسمية.

        <b>رخصة تجارية (Gewerbe) أو فواتير؟</b> ربما أنتم في الحقيقة موظفون (Arbeitnehmer). اذهبوا إلى مركز استشارة.

        <b>أعمال قصيرة:</b> بعض الأعمال لبضعة أشهر اسمها „kurzfristig“ (قصيرة المدة). عندها لا يوجد تأمين صحي عن طريق العمل. يحدث هذا كثيراً في العمل الموسمي. اسألوا: „Bei welcher Kasse bin ich?“ (في أي صندوق أنا؟)

        <b>اجمعوا:</b> العقد، كشوف الراتب، „Meldebescheinigung“ (ورقة عن التسجيل)، رسائل الصندوق.

        { -krankenversicherung-titel }

# The pay is not known, or the limit of today is not.
krankenversicherung-check =
    اسألوا هذا الأسبوع صندوق تأمين صحي (Krankenkasse): „Bin ich bei Ihnen versichert?“ (هل أنا مؤمَّن لديكم؟) النص تجدونه في الأسفل.

    انظروا إلى كشف الراتب (Lohnzettel). هل يوجد عليه صندوق تأمين صحي؟ عندها أنتم مسجّلون في الغالب.

    عمل <b>Minijob</b> وحده لا يؤمّنكم. مع أجر أكثر أنتم مؤمَّنون في الغالب من اليوم الأول.

    { -krankenversicherung-zuerst }
    .why =
        فوق حد Minijob أنتم مؤمَّنون في الغالب (§§ 5, 186 SGB V). في Minijob لا (§ 7 SGB V). أعمال Minijob المتعددة تُجمع معاً (§ 8 SGB IV).

        { -krankenversicherung-wege }

        { -krankenversicherung-nachweis }

        <b>لا كشف راتب؟</b> اكتبوا الساعات والمال بأنفسكم. اذهبوا إلى مركز استشارة.

        <b>لستم مسجّلين؟</b> تحدثوا مع مركز استشارة قبل أن تذهبوا إلى دائرة رسمية.

        <b>اجمعوا:</b> العقد، كشوف الحساب البنكي، كشوف الراتب، رسائل الشركة.

        { -krankenversicherung-titel }

## Results: other situations

krankenversicherung-job-lost =
    بعد العمل توجد في الغالب حماية لمدة <b>شهر واحد</b> على الأكثر (§ 19 SGB V). رتّبوا الآن كيف يستمر التأمين.

    <b>الخطوة الأولى:</b> سجّلوا أنفسكم اليوم لدى وكالة العمل (Agentur für Arbeit). مع إعانة البطالة (Arbeitslosengeld) تعودون مؤمَّنين، أيضاً أثناء مدة الحرمان (Sperrzeit، § 5 SGB V).

    اتصلوا هذا الأسبوع أيضاً بصندوق التأمين الصحي (Krankenkasse).

    <b>فصل من العمل (Kündigung)؟</b> لديكم في الغالب <b>ثلاثة أسابيع</b> فقط لرفع دعوى (Klage، § 4 KSchG). يوجد لذلك موضوع خاص في القائمة.

    { -krankenversicherung-zuerst }
    .why =
        <b>الوكالة:</b> سجّلوا أنفسكم فوراً كباحثين عن عمل («arbeitsuchend»)، على الأكثر خلال ثلاثة أيام من معرفتكم بالنهاية (§ 38 SGB III). في أول يوم بلا عمل سجّلوا أنفسكم كعاطلين («arbeitslos»، § 141 SGB III).

        <b>العائلة:</b> هل زوجكم أو زوجتكم في تأمين قانوني؟ اسألوا الصندوق عن تأمين العائلة (Familienversicherung).

        <b>غير ذلك:</b> يستمر التأمين في الغالب طوعياً (freiwillig). عندها تدفعون الاشتراك بأنفسكم (§ 188 SGB V). هل لديكم تأمين آخر؟ أثبتوا ذلك للصندوق. هل يكتب لكم الصندوق عن ذلك؟ عندها لديكم في الغالب أسبوعان.

        <b>عمل موسمي:</b> يستمر التأمين فقط إذا طلبتم ذلك بأنفسكم، خلال ثلاثة أشهر (§ 188 SGB V).

        <b>هل يتعلق تصريح إقامتكم بهذا العمل؟</b> هل ينتهي العمل أبكر من المخطط؟ عندها يجب في الغالب أن تعرف دائرة الأجانب (Ausländerbehörde) خلال أسبوعين (§ 82 AufenthG). اسألوا قبل ذلك استشارة الهجرة (Migrationsberatung).

        <b>مال قليل؟</b> قولوا للصندوق كم تكسبون. لا ترموا الرسائل: وإلا تكبر الديون.

        <b>المساعدة الاجتماعية (Grundsicherung)؟</b> قد تعرّض تصريح إقامتكم للخطر. خذوا استشارة قبل ذلك.

        { -krankenversicherung-titel }

krankenversicherung-family =
    كثيراً ما يمكن تأمين الزوج والزوجة والأطفال معكم، <b>بلا اشتراك خاص بهم</b> (§ 10 SGB V).

    <b>الخطوة الأولى:</b> اتصلوا هذا الأسبوع بصندوق التأمين الصحي (Krankenkasse). قولوا: „Ich möchte eine Familienversicherung.“ (أريد تأمين العائلة.) املؤوا الطلب.

    { -krankenversicherung-zuerst }
    .why =
        <b>هذا يجب أن ينطبق في الغالب:</b> أنتم أنفسكم أعضاء في صندوق قانوني. العائلة تعيش في ألمانيا. دخل الزوج أو الزوجة أو الطفل قليل. لا أحد منهم لديه تأمين خاص به.

        <b>الأطفال:</b> في الغالب حتى 18 سنة. بلا عمل خاص بهم كثيراً حتى 23، وفي المدرسة أو الجامعة كثيراً حتى 25 (§ 10 SGB V).

        <b>العائلة ما زالت في الخارج؟</b> عندها لا ينطبق هذا في الغالب. اسألوا قبل قدومها أي تأمين تحتاج إليه. تأمين السفر لا يكفي في الغالب.

        <b>هل يتغير شيء؟</b> عمل، انفصال، نهاية المدرسة: أخبروا الصندوق. وإلا قد تأتي ديون كبيرة.

        <b>هل يرفض الصندوق؟</b> لديكم في الغالب شهر واحد للاعتراض (Widerspruch، § 84 SGG).

        <b>اجمعوا:</b> عقد الزواج، شهادات الميلاد، تسجيل السكن، إثبات الدخل.

        { -krankenversicherung-titel }

# Contributions deducted from the wage, but no registration: § 266a StGB.
krankenversicherung-deducted =
    اسألوا <b>اليوم</b> صندوق التأمين الصحي (Krankenkasse) المكتوب على كشف الراتب: „Bin ich angemeldet?“ (هل أنا مسجّل؟) النص تجدونه في الأسفل.

    لا؟ اذهبوا هذا الأسبوع مع كل كشوف الراتب إلى مركز استشارة (Beratung).

    لا تصريح إقامة (Aufenthaltstitel) لديكم؟ اذهبوا <b>أولاً</b> إلى الاستشارة، لا إلى الصندوق أو الجمارك (Zoll) أو الشرطة.
    .why =
        هل تحتفظ الشركة باشتراككم ولا تدفعه للصندوق؟ قد تكون هذه جريمة من الشركة (§ 266a StGB). التسجيل واجب على الشركة (§ 28a SGB IV).

        فوق حد Minijob أنتم مؤمَّنون في الغالب من اليوم الأول (§§ 5, 186 SGB V). هذا ممكن أيضاً بلا تسجيل. الصندوق يفحص أوراقكم.

        <b>اجمعوا:</b> كل كشوف الراتب، العقد، كشوف الحساب البنكي، قائمة ساعات تكتبونها بأنفسكم، الرسائل، أسماء الزملاء. اسألوا أيضاً عن „Meldebescheinigung“ (ورقة عن التسجيل). يجب أن تعطيكم الشركة إياها.

        <b>Minijob على الورق فقط؟</b> هل تعملون في الحقيقة أكثر؟ اكتبوا كل الساعات.

        <b>انتبهوا:</b> لا توقّعوا على شيء مثل «كنت أعمل لحسابي». لا تستقيلوا بلا استشارة.

        <b>مرضى الآن؟</b> طوارئ: 112. غير ذلك قولوا في العيادة: „Ich arbeite und kläre die Versicherung.“ (أنا أعمل وأرتّب أمر التأمين.)

        { -krankenversicherung-nachweis }

        { -krankenversicherung-titel }

# Arrears of two months: only part of the treatment is left (§ 16 Abs. 3a SGB V).
krankenversicherung-debts =
    حتى مع الديون يعالجونكم عند <b>مرض حاد (مفاجئ)، والألم، والحمل</b>. والكشف المبكر (Früherkennung) يدفعه الصندوق أيضاً (§ 16 SGB V).

    رسالة فيها „Bescheid“ (قرار)؟ لديكم في الغالب <b>شهر واحد</b> فقط للاعتراض (Widerspruch).

    <b>الخطوة الأولى:</b> اتصلوا بالصندوق (Kasse) هذا الأسبوع. اسألوا: „Wie viel ist offen, und für welche Zeit?“ (كم المبلغ المطلوب، وعن أي مدة؟)

    هل يريد الصندوق مالاً كثيراً؟ اذهبوا قبل ذلك إلى مركز استشارة (Beratung). لا تعِدوا بأقساط بعد.

    { -krankenversicherung-zuerst }
    .why =
        إذا نقص اشتراك شهرين، يدفع الصندوق جزءاً فقط (§ 16 SGB V). الكشف المبكر يعني: فحوص تجد المرض مبكراً.

        <b>افحصوا المبلغ.</b> هل يحسب الصندوق دخلاً أكثر من الحقيقي؟ أرسلوا أدلة: كشوف الراتب، القرارات، كشوف الحساب البنكي. هل كنتم في تلك المدة في تأمين آخر أو خارج ألمانيا؟ هذا مهم أيضاً.

        <b>هل خصمت الشركة الاشتراك؟</b> عندها ربما ليس الذنب ذنبكم. اعرضوا كشوف الراتب على مركز استشارة.

        <b>رسالة فيها „Bescheid“ (قرار)؟</b> لديكم في الغالب شهر واحد للاعتراض (Widerspruch، § 84 SGG).

        <b>انتبهوا:</b> لا ترموا الرسائل. لا تعِدوا بأقساط لا تستطيعون دفعها. عند الألم لا تنتظروا نهاية الديون.

        <b>اجمعوا:</b> كل رسائل الصندوق، كشوف الراتب، أدلة على تأمين آخر.

        { -krankenversicherung-titel }

# That travel insurance is not enough is usual practice, and the words say so.
krankenversicherung-travel =
    تأمين السفر <b>لا يكفي</b> <b>في الغالب</b> للعمل والإقامة. هذا هو المعتاد عملياً.

    <b>الخطوة الأولى:</b> هل تعملون الآن؟ اسألوا الشركة اليوم: „Bei welcher Krankenkasse bin ich angemeldet?“ (في أي صندوق تأمين صحي أنا مسجّل؟)

    لا عمل بعد؟ اتصلوا هذا الأسبوع بصندوق تأمين صحي (Krankenkasse). ألغوا التأمين القديم بعد ذلك فقط.

    { -krankenversicherung-zuerst }
    .why =
        فوق حد Minijob أنتم في الغالب في تأمين صحي قانوني من أول يوم عمل (§§ 5, 186 SGB V). حسب القانون ينطبق هذا حتى لو أعطت الشركة تأمين سفر فقط. في Minijob لا ينطبق (§ 7 SGB V).

        <b>انتبهوا:</b> بعض الشركات تأخذ مالاً مقابل «تأمين سفر جماعي». دعوا أحداً يفحص ذلك. في العمل الموسمي كثيراً ما يكون اسم العمل „kurzfristig“ (قصير المدة)، بلا تأمين صحي.

        { -krankenversicherung-wege }

        { -krankenversicherung-nachweis }

        <b>الإقامة:</b> اسألوا استشارة الهجرة (Migrationsberatung) أي تأمين يحتاج إليه تصريح إقامتكم.

        <b>اجمعوا:</b> وثيقة تأمين السفر (Police)، العقد، كشوف الراتب، كشوف الحساب البنكي.

        { -krankenversicherung-titel }

krankenversicherung-fund =
    أنتم تختارون صندوق التأمين الصحي (Krankenkasse) <b>بأنفسكم</b>. لا يجوز للصندوق أن يرفضكم إذا كان التأمين واجباً عليكم (§ 175 SGB V).

    عمل جديد؟ قولوا للشركة خلال <b>أسبوعين</b> أي صندوق تريدون. وإلا تختار الشركة.

    <b>الخطوة الأولى:</b> اتصلوا بصندوق. قولوا: „Ich möchte Mitglied werden.“ (أريد أن أصبح عضواً.)

    { -krankenversicherung-zuerst }
    .why =
        يُحسب الأسبوعان من بداية العمل (§ 175 SGB V). يكفي طلب واحد. أعطوا الشركة اسم الصندوق كتابياً.

        <b>ما الذي يختلف بين الصناديق؟</b> مثلاً Zusatzbeitrag (مال إضافي للصندوق). اسألوا عنه عدة صناديق.

        <b>هل تريد الشركة أن تحدد الصندوق؟</b> لستم ملزمين بالقبول. قولوا أي صندوق تريدون.

        <b>تأمين خاص؟</b> لا توقّعوا عليه بلا استشارة.

        <b>هل يرفض الصندوق؟</b> اطلبوا ذلك كتابياً. لديكم في الغالب شهر واحد للاعتراض (Widerspruch، § 84 SGG).

        { -krankenversicherung-nachweis }

        <b>اجمعوا:</b> العقد، الهوية أو جواز السفر، تصريح الإقامة، التأمين القديم.

        { -krankenversicherung-titel }

## Results: a decision of the fund

# Variables:
#   $objection-by (Date) - the day the objection should have arrived by; counted from the day of the letter, the safe day
krankenversicherung-objection-running =
    أهم يوم لكم: <b>{ $objection-by }</b>.

    حتى ذلك اليوم يجب أن يكون <b>اعتراضكم (Widerspruch)</b> عند صندوق التأمين الصحي (Krankenkasse). معناه: «أنا غير موافق». النص تجدونه في الأسفل.

    اعرضوا الرسالة هذا الأسبوع على مركز استشارة (Beratung).

    { -krankenversicherung-zuerst }
    .why =
        لديكم في الغالب شهر واحد (§ 84 SGG). البوت يحسب من التاريخ المكتوب في الرسالة. هذه هي المهلة الآمنة.

        { -krankenversicherung-widerspruch }

        { -krankenversicherung-belege }

        <b>انتبهوا:</b> لا تنتظروا جواباً على الهاتف. الاتصال لا يوقف المهلة.

        <b>لا علاج؟</b> اسألوا الصندوق ماذا ينطبق حتى وصول الجواب. طوارئ: 112.

        { -krankenversicherung-titel }

krankenversicherung-objection-now =
    مهلتكم <b>تكاد تنتهي</b>. قدّموا اعتراضاً (Widerspruch) <b>اليوم</b>. معناه: «أنا غير موافق».

    وقّعوا على النص وخذوه اليوم إلى صندوق التأمين الصحي (Krankenkasse). النص تجدونه في الأسفل.

    اذهبوا اليوم أو غداً إلى مركز استشارة (Beratung).

    { -krankenversicherung-zuerst }
    .why =
        لديكم في الغالب شهر واحد (§ 84 SGG). البوت يحسب من التاريخ المكتوب في الرسالة. حسب القانون ربما بقيت أيام قليلة أكثر. لا تعتمدوا على ذلك.

        { -krankenversicherung-widerspruch }

        { -krankenversicherung-belege }

        <b>انتبهوا:</b> لا تنتظروا جواباً على الهاتف. الاتصال لا يوقف المهلة.

        <b>لا علاج؟</b> اسألوا الصندوق ماذا ينطبق حتى وصول الجواب. طوارئ: 112.

        { -krankenversicherung-titel }

krankenversicherung-objection-over =
    على الأرجح انتهى الشهر. اذهبوا <b>اليوم</b> مع الرسالة إلى مركز استشارة (Beratung).

    أحياناً يبقى وقت. ألا يُكتب في آخر الرسالة كيف تقدّمون اعتراضاً (Widerspruch)؟ عندها لديكم في الغالب <b>سنة واحدة</b> (§ 66 SGG).

    قدّموا اعتراضاً اليوم رغم ذلك. النص تجدونه في الأسفل.

    { -krankenversicherung-zuerst }
    .why =
        يُحسب الشهر من اليوم الذي تُعتبر فيه الرسالة قد وصلت. بالبريد هو اليوم الرابع بعد الإرسال (§ 37 SGB X). هل كنتم وقتها في الخارج؟ عندها تكون المدة في الغالب ثلاثة أشهر (§ 84 SGG).

        مركز الاستشارة يفحص أيضاً: هل يستطيع الصندوق أن يقرر من جديد؟

        { -krankenversicherung-widerspruch }

        { -krankenversicherung-belege }

        <b>انتبهوا:</b> لا تنتظروا أكثر. كل يوم قد يكون مهماً.

        { -krankenversicherung-titel }

krankenversicherung-letter-unknown =
    قدّموا اعتراضاً (Widerspruch) <b>اليوم</b>. معناه: «أنا غير موافق». النص تجدونه في الأسفل.

    المهلة في الغالب <b>شهر واحد</b>. قد تنتهي قريباً. اليوم هو الآمن.

    ابحثوا عن التاريخ في أعلى الرسالة. اعرضوا الرسالة اليوم على مركز استشارة (Beratung).

    { -krankenversicherung-zuerst }
    .why =
        يُحسب الشهر من اليوم الذي تُعتبر فيه الرسالة قد وصلت (§ 84 SGG). بالبريد هو اليوم الرابع بعد الإرسال (§ 37 SGB X). الأفضل أن تحسبوا من التاريخ المكتوب في الرسالة. ألا يُكتب في آخر الرسالة كيف تقدّمون اعتراضاً؟ عندها لديكم في الغالب سنة واحدة (§ 66 SGG).

        { -krankenversicherung-widerspruch }

        { -krankenversicherung-belege }

        <b>انتبهوا:</b> لا تنتظروا جواباً على الهاتف. الاتصال لا يوقف المهلة.

        { -krankenversicherung-titel }

## Paragraphs that a rule adds

# Variables:
#   $minijob-limit (Money) - the limit of a Minijob a month, today
#   $midijob-limit (Money) - below it the worker's own contributions are reduced
krankenversicherung-minijob-grenze-known =
    <b>القاعدة اليوم:</b> حتى { $minijob-limit } في الشهر يكون العمل في الغالب Minijob، بلا تأمين صحي. فوق ذلك أنتم مؤمَّنون في الغالب. حتى { $midijob-limit } تدفعون بأنفسكم اشتراكاً أقل (§ 20 SGB IV).

krankenversicherung-minijob-grenze-unknown =
    <b>حد Minijob:</b> البوت لا يعرف بعد رقم اليوم. اسألوا صندوق التأمين الصحي (Krankenkasse).

# Variables:
#   $family-limit (Money) - the most a family member may earn a month, today
#   $minijob-limit (Money) - the same, with a Minijob
krankenversicherung-familienversicherung-known =
    <b>القاعدة اليوم:</b> يجوز في الغالب أن يكون لكل شخص مؤمَّن معكم حتى { $family-limit } في الشهر. مع Minijob حتى { $minijob-limit } (§ 10 SGB V).

krankenversicherung-familienversicherung-unknown =
    <b>حد الدخل:</b> البوت لا يعرف بعد رقم اليوم. اسألوا صندوق التأمين الصحي (Krankenkasse).

## Texts to copy. `.copy` is the German text; it stands in German only and is not translated.

krankenversicherung-proof =
    بهذا النص تسألون صندوق التأمين الصحي (Krankenkasse) هل أنتم مؤمَّنون. املؤوا ما بين القوسين. أرسلوه كرسالة أو إيميل. احتفظوا بالجواب.

    <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> أرسلوه فقط بعد استشارة.

    <b>ماذا يقول:</b>
    1. أعمل منذ (التاريخ = Datum) لدى (اسم الشركة وعنوانها).
    2. هل أنا مسجّل ومؤمَّن لديكم، ومنذ متى؟
    3. أرجو إرسال شهادة عضوية (Mitgliedsbescheinigung).
    4. الاسم (Vorname Nachname)، تاريخ الميلاد (Geburtsdatum)، العنوان (Adresse).
    .button = نص: هل أنا مؤمَّن؟

krankenversicherung-objection =
    بهذه الرسالة تقولون لصندوق التأمين الصحي (Krankenkasse): أنا غير موافق. املؤوا ما بين القوسين. وقّعوا على ورق. احتفظوا بنسخة وبدليل على وصولها.

    <b>ماذا تقول:</b>
    1. أعترض على قراركم (Bescheid) المؤرخ في (التاريخ = Datum). رقم الملف (Aktenzeichen) هو الرقم في أعلى الرسالة.
    2. سأرسل الأسباب لاحقاً.
    3. أرجو تأكيد أن رسالتي وصلت إليكم.
    4. المكان (Ort)، التاريخ، الاسم (Vorname Nachname)، العنوان (Adresse)، التوقيع (Unterschrift).
    .button = نص: اعتراض لدى الصندوق
