# Pregnancy, the time after birth, parental leave. "Mutterschutz": the weeks without work before and after the birth.
# "Elternzeit": parental leave. "Kündigung": a notice that ends the job; it counts only on paper, signed by hand.

## Paragraphs that several outcomes share

# "Rechtsantragstelle": the desk of the court that takes down a claim. It is free and gives no advice.
-schwanger-klage =
    <b>هكذا ترفعون الدعوى (Klage):</b> اسألوا في محكمة العمل (Arbeitsgericht) في مكان عملكم عن «Rechtsantragstelle». هناك يكتبون دعواكم مجاناً. هذه ليست استشارة. لا تحتاجون إلى محامٍ (§ 11 ArbGG) ولا تدفعون شيئاً في البداية (§ 11 GKG). الإيميل لا يُحسب. خذوا معكم: الرسالة مع الظرف، العقد، كشوف الراتب، الهوية، دفتر الأم (Mutterpass).
# The protection in one breath; § 17 MuSchG.
-schwanger-schutz =
    <b>الحماية:</b> الفصل (Kündigung) أثناء الحمل ممنوع في الغالب (§ 17 MuSchG). هذا ينطبق أيضاً في فترة الاختبار (Probezeit) والتدريب المهني وMinijob. وينطبق حتى أربعة أشهر بعد الولادة على الأقل. لا يجوز أن تسمح باستثناء إلا دائرة رسمية.
-schwanger-nicht =
    <b>انتبهوا:</b> لا توقّعوا على شيء. لا تستقيلوا. بعد التوقيع لا تنفع الحماية في الغالب.
-schwanger-sammeln =
    <b>اجمعوا:</b> العقد، كشوف الراتب، أوراق الطبيب، رسائل الدردشة، دليل على أن الشركة تعرف بالحمل.
# Short: it stands below a first step that leads to a court or an office.
-schwanger-zuerst = <b>لا تصريح إقامة (Aufenthaltstitel) لديكم؟</b> اذهبوا أولاً، اليوم، بسرّية إلى مركز استشارة (Beratung).
# "Zusatzblatt": the extra sheet of the residence title with its conditions.
-schwanger-aufenthalt =
    <b>الإقامة:</b> هل يتعلق تصريح إقامتكم (Aufenthaltstitel) بهذا العمل؟ اقرؤوا أيضاً الورقة الإضافية (Zusatzblatt). اسألوا استشارة الهجرة (Migrationsberatung) قبل أن ينتهي العمل. لا تصريح لديكم؟ اذهبوا أولاً بسرّية إلى الاستشارة: الجهات الرسمية ملزمة بالتبليغ عن ذلك (§ 87 AufenthG).
-schwanger-frist =
    <b>هل يأتي فصل (Kündigung) على ورق؟</b> لديكم عندها أسبوعان لتكتبوا للشركة (§ 17 MuSchG). ولرفع دعوى ثلاثة أسابيع (§ 4 KSchG).
# The rules of the leave itself; §§ 15, 16, 18 BEEG.
-schwanger-elternzeit =
    <b>القواعد:</b> حتى ثلاث سنوات لكل طفل. حتى 24 شهراً منها ممكنة أيضاً بين عيد ميلاد الطفل الثالث والثامن (§ 15 BEEG). اذكروا للشركة كل الأوقات لسنتين (§ 16 BEEG). الدوام الجزئي ممكن حتى 32 ساعة في الأسبوع.
-schwanger-elternzeit-mehr =
    <b>الحماية:</b> من وقت الطلب يكون الفصل (Kündigung) ممنوعاً في الغالب، لكن ليس أبكر من ثمانية أسابيع قبل البداية. هل عمر الطفل ثلاث سنوات أو أكثر؟ عندها 14 أسبوعاً (§ 18 BEEG). إذن الطلب المبكر جداً لا يحمي بعد.

    <b>مهم:</b> إجازة الوالدين (Elternzeit) لا تمدد في الغالب عقداً محدد المدة (befristet). مال الوالدين (Elterngeld) شيء آخر: هو مال من الدولة ويتعلق أيضاً بتصريح إقامتكم. اسألوا استشارة الهجرة (Migrationsberatung).

    <b>الدليل:</b> سلّموا الرسالة بحضور شاهد أو اطلبوا ختماً على نسخة. المهم هو وقت وصولها.
# The end of a fixed term: not prolonged; claim within three weeks of the end (§ 17 TzBfG).
-schwanger-befristet =
    „Befristet“ (محدد المدة) يعني: في العقد نهاية مكتوبة. الحمل لا يمدد العقد في الغالب. لكن ليس كل تحديد للمدة صحيحاً (§ 14 TzBfG). أمثلة: لا ورقة مع توقيع. أطول من سنتين بلا سبب. كنتم هناك من قبل. ضد ذلك تنفع فقط دعوى، خلال ثلاثة أسابيع على الأكثر بعد النهاية المتفق عليها (§ 17 TzBfG).
# Discrimination: § 15 Abs. 4 AGG.
-schwanger-agg =
    <b>لا تمديد بسبب الحمل؟</b> ربما يمكنكم المطالبة بالمال (تعويض: Entschädigung). يجب أن تكون الرسالة عند الشركة في الغالب خلال شهرين من الرفض. مع اتفاق جماعي (Tarifvertrag) ربما أبكر (§ 15 AGG). في القائمة: «تمييز».
-schwanger-agentur =
    <b>وكالة العمل (Agentur für Arbeit):</b> سجّلوا أنفسكم اليوم كباحثين عن عمل («arbeitsuchend»)، عبر الإنترنت أو بالهاتف (§ 38 SGB III). في أول يوم بلا عمل سجّلوا أنفسكم كعاطلين («arbeitslos»، § 141 SGB III).

## Questions

# Both rules of thumb stand in the first question on purpose: people may stop reading here.
schwanger-what =
    ما سؤالكم؟

    وصلكم فصل من العمل (Kündigung)؟ لديكم في الغالب <b>ثلاثة أسابيع</b> فقط لرفع دعوى (Klage). اكتبوا للشركة أيضاً عن الحمل. لهذا لديكم فقط <b>أسبوعان</b>.
    .tell = كيف أخبر الشركة؟
    .dates = متى تكون حماية الأمومة؟
    .dismissed = لدي فصل من العمل على ورق
    .pressure = ضغط، فصل بالدردشة، توقيع
    .work = عمل ليلي، عمل ثقيل، خطر
    .money = أي مال أحصل عليه؟
    .leave = إجازة الوالدين (Elternzeit)
    .ends = عقدي محدد المدة وسينتهي
    .title = إقامتي تتعلق بالعمل
    .loss = فقدت حملي

# The day also counts after the birth.
schwanger-due =
    أي يوم مكتوب للولادة في دفتر الأم (Mutterpass)؟ هذا هو اليوم المحسوب. بعد الولادة أيضاً نحتاج إلى هذا اليوم.
    .why = بهذا اليوم نحسب حماية الأمومة (Mutterschutz).

schwanger-baby =
    هل وُلد الطفل؟
    .no = لا، ليس بعد
    .yes = نعم

schwanger-born =
    في أي يوم وُلد الطفل؟
    .why = من هذا اليوم تُحسب الحماية بعد الولادة.

# "Frühgeburt" is a premature birth in the sense of the law; the doctor certifies it.
schwanger-birth =
    هل كان هناك شيء خاص: ولادة مبكرة (Frühgeburt، مع شهادة من الطبيب)، توأم أو أكثر، طفل مع إعاقة؟
    .why = عندها تستمر الحماية بعد الولادة اثني عشر أسبوعاً، وإلا ثمانية.
    .normal = لا
    .longer = نعم

schwanger-received =
    في أي يوم وصلت الرسالة إليكم؟

    يُحسب اليوم الذي كانت فيه في اليد أو في صندوق البريد. هذا ينطبق أيضاً في الإجازة، وأيضاً إذا لم تقرؤوها. لستم متأكدين؟ اختاروا أول يوم ممكن.
    .why = من هذا اليوم تسري المهلتان.

schwanger-child =
    كم عمر الطفل عندما تبدأ إجازة الوالدين (Elternzeit)؟
    .why = بهذا يتعلق متى يجب أن يصل الطلب.
    .under-3 = أقل من ثلاث سنوات، أو منذ الولادة
    .from-3 = من 3 سنوات حتى عيد الميلاد 8

schwanger-birthday =
    متى وُلد الطفل؟
    .why = للأطفال الأكبر يحتاج الطلب إلى توقيع على ورق.
    .unborn = لم يولد بعد
    .since-may-2025 = في 01.05.2025 أو بعده
    .before-may-2025 = قبل 01.05.2025

schwanger-from =
    في أي يوم تريدون أن تبدأ إجازة الوالدين (Elternzeit)؟
    .why = يجب أن يصل الطلب إلى الشركة قبل ذلك بأسابيع كثيرة.

schwanger-ends =
    ما آخر يوم في العقد؟
    .why = من هذا اليوم تُحسب الأسابيع الثلاثة لرفع دعوى.

## Results: tell the employer, dates

schwanger-tell =
    اكتبوا للشركة <b>هذا الأسبوع</b>، مع اليوم المحسوب للولادة. النص تجدونه في الأسفل.

    من ذلك الوقت يجب أن تحميكم الشركة. الفصل (Kündigung) ممنوع في الغالب (§ 17 MuSchG).

    احتفظوا بدليل: إيميل، صورة من الدردشة، أو نسخة مع ختم.
    .why =
        الحماية لكل امرأة تعمل: أيضاً في التدريب المهني وMinijob وفترة الاختبار (Probezeit) والدوام الجزئي (§ 1 MuSchG).

        { -schwanger-schutz }

        { -schwanger-frist }

        <b>هذا ينطبق من الآن في الغالب:</b> لا عمل ليلي، لا عمل يوم الأحد بلا موافقتكم، لا أيام طويلة، لا عمل خطر.

        <b>هل العقد محدد المدة (befristet)؟</b> الحمل لا يمدده في الغالب.

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $protect-from (Date) - the first day of protection before birth, still to come
#   $last-duty (Date) - the last day on which she must work
#   $protect-until (Date) - the usual last day of protection, if the birth is on the expected day
#   $ban-until (Date) - until when dismissal is usually forbidden, if the birth is on the expected day
schwanger-dates-ahead =
    تبدأ حماية الأمومة (Mutterschutz) لكم يوم <b>{ $protect-from }</b>. حتى { $last-duty } يجب عليكم في الغالب أن تعملوا.

    إذا جاء الطفل في اليوم المحسوب، تستمر الحماية في الغالب حتى { $protect-until }. الفصل (Kündigung) ممنوع في الغالب حتى { $ban-until }.

    <b>الخطوة الأولى:</b> اكتبوا للشركة هذا الأسبوع اليوم المحسوب للولادة. النص تجدونه في الأسفل.
    .why =
        قبل الولادة بستة أسابيع لستم ملزمين بالعمل (§ 3 MuSchG). يجوز لكم إذا أردتم. بعد الولادة العمل ممنوع ثمانية أسابيع. عند ولادة مبكرة أو توأم أو طفل مع إعاقة تكون اثني عشر أسبوعاً.

        هل يأتي الطفل أبكر؟ عندها تُضاف هذه الأيام في النهاية. هل يأتي متأخراً؟ عندها تُحسب الأسابيع الثمانية من الولادة. ابدؤوا من جديد بعد الولادة: عندها يحسب البوت بدقة.

        <b>مرض قبل ذلك؟</b> اذهبوا إلى الطبيب وأبلغوا أنكم مرضى.

        { -schwanger-schutz }

        { -schwanger-frist }

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $protect-from (Date) - the first day of protection before birth, today or earlier
#   $protect-until (Date) - the usual last day of protection, if the birth is on the expected day
#   $ban-until (Date) - until when dismissal is usually forbidden, if the birth is on the expected day
schwanger-dates-begun =
    حماية الأمومة (Mutterschutz) سارية لكم منذ <b>{ $protect-from }</b>. لستم ملزمين بالعمل الآن.

    إذا جاء الطفل في اليوم المحسوب، تستمر الحماية في الغالب حتى { $protect-until }. الفصل (Kündigung) ممنوع في الغالب حتى { $ban-until }.

    ألا تعرف الشركة بعد؟ اكتبوا لها <b>اليوم</b>. النص تجدونه في الأسفل.
    .why =
        قبل الولادة بستة أسابيع لستم ملزمين بالعمل (§ 3 MuSchG). يجوز لكم إذا أردتم. بعد الولادة العمل ممنوع ثمانية أسابيع. عند ولادة مبكرة أو توأم أو طفل مع إعاقة تكون اثني عشر أسبوعاً.

        هل يأتي الطفل أبكر؟ عندها تُضاف هذه الأيام في النهاية. هل يأتي متأخراً؟ عندها تُحسب الأسابيع الثمانية من الولادة. ابدؤوا من جديد بعد الولادة: عندها يحسب البوت بدقة.

        <b>المال:</b> اسألوا الآن صندوق التأمين الصحي (Krankenkasse) عن مال الأمومة (Mutterschaftsgeld).

        { -schwanger-schutz }

        { -schwanger-frist }

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $protect-until (Date) - the last day of protection after birth, today or later
#   $ban-until (Date) - until when dismissal is usually forbidden
schwanger-born-running =
    حماية الأمومة (Mutterschutz) تستمر حتى <b>{ $protect-until }</b>. حتى ذلك اليوم لا يجوز لكم في الغالب أن تعملوا.

    الفصل (Kündigung) ممنوع في الغالب حتى <b>{ $ban-until }</b>.

    <b>الخطوة الأولى:</b> أرسلوا للشركة هذا الأسبوع يوم الولادة. تريدون إجازة الوالدين (Elternzeit)؟ ابدؤوا اليوم من جديد واختاروا «إجازة الوالدين»: يجب أن يصل الطلب قبل البداية بأكثر من سبعة أسابيع.
    .why =
        بعد الولادة هي ثمانية أسابيع. عند ولادة مبكرة أو توأم أو طفل مع إعاقة هي اثنا عشر (§ 3 MuSchG). هل يأتي الطفل أبكر؟ عندها تُضاف هذه الأيام في النهاية.

        { -schwanger-schutz }

        { -schwanger-frist }

        <b>هل تُرضعون؟</b> عندها أيضاً توجد حدود لليل والأحد والأيام الطويلة (§§ 4 bis 6 MuSchG).

        <b>المال:</b> اسألوا صندوق التأمين الصحي (Krankenkasse) عن مال الأمومة (Mutterschaftsgeld).

        <b>التأمين:</b> سجّلوا الطفل لدى صندوق التأمين الصحي. اسألوا عن تأمين العائلة (Familienversicherung).

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $protect-until (Date) - the last day of protection after birth, now past
#   $ban-until (Date) - until when dismissal is usually forbidden, today or later
schwanger-born-ban =
    الفصل (Kündigung) ممنوع في الغالب حتى <b>{ $ban-until }</b>.

    الوقت بلا عمل (حماية الأمومة: Mutterschutz) انتهى يوم { $protect-until }. الآن يجب في الغالب أن تعملوا من جديد، أو لديكم إجازة الوالدين (Elternzeit).

    <b>الخطوة الأولى:</b> اكتبوا للشركة اليوم متى ترجعون. تريدون إجازة الوالدين؟ ابدؤوا من جديد واختاروا «إجازة الوالدين».
    .why =
        الحماية من الفصل تستمر حتى أربعة أشهر بعد الولادة على الأقل (§ 17 MuSchG). العمل ممنوع في الغالب ثمانية أو اثني عشر أسبوعاً فقط (§ 3 MuSchG).

        { -schwanger-frist }

        <b>هل تُرضعون؟</b> عندها أيضاً توجد حدود لليل والأحد والأيام الطويلة (§§ 4 bis 6 MuSchG). أخبروا الشركة.

        <b>إجازة الوالدين:</b> يجب أن يصل الطلب في الغالب قبل البداية بأكثر من سبعة أسابيع (§ 16 BEEG). لا تبقوا في البيت بلا طلب.

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $ban-until (Date) - until when dismissal was usually forbidden, now past
schwanger-born-over =
    الحماية الخاصة بعد الولادة انتهت يوم <b>{ $ban-until }</b>.

    هل أنتم في إجازة الوالدين (Elternzeit)؟ عندها تستمر الحماية في الغالب (§ 18 BEEG).

    هل جاء فصل (Kündigung)، قبل هذا اليوم أو بعده؟ لرفع دعوى (Klage) لديكم في الغالب <b>ثلاثة أسابيع</b> فقط من الرسالة. اذهبوا اليوم إلى مركز استشارة (Beratung).
    .why =
        الحماية تستمر حتى أربعة أشهر بعد الولادة على الأقل (§ 17 MuSchG). بعد ذلك تنطبق القواعد العادية.

        <b>فصل على ورق؟</b> تسري الأسابيع الثلاثة من يوم وصول الرسالة (§ 4 KSchG). ابدؤوا من جديد واختاروا «فصل من العمل».

        <b>هل تُرضعون؟</b> عندها أيضاً توجد حدود لليل والأحد والأيام الطويلة (§§ 4 bis 6 MuSchG). أخبروا الشركة.

        <b>إجازة الوالدين ما زالت ممكنة:</b> حتى ثلاث سنوات لكل طفل (§ 15 BEEG). ابدؤوا من جديد واختاروا «إجازة الوالدين».

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# The due date is not known, or lies more than 60 days back.
schwanger-due-unknown =
    <b>قبل الولادة:</b> ستة أسابيع لستم ملزمين فيها بالعمل. <b>بعدها:</b> ثمانية أسابيع لا يجوز أن تعملوا فيها، وأحياناً اثنا عشر.

    الفصل (Kündigung) ممنوع في الغالب حتى <b>أربعة أشهر بعد الولادة</b> على الأقل.

    <b>ما زلتم في الحمل؟</b> اسألوا الطبيب أو القابلة (Hebamme) عن اليوم المحسوب. ثم ابدؤوا من جديد.

    <b>وُلد الطفل؟</b> احسبوا من الولادة: ثمانية أسابيع، ثم أربعة أشهر. تريدون إجازة الوالدين (Elternzeit)؟ ابدؤوا اليوم من جديد واختاروا «إجازة الوالدين».
    .why =
        اليوم المحسوب للولادة مكتوب في دفتر الأم (Mutterpass). منه تُحسب ستة أسابيع إلى الوراء (§ 3 MuSchG). بعد الولادة تُحسب ثمانية أسابيع. عند ولادة مبكرة أو توأم أو طفل مع إعاقة هي اثنا عشر. هل يأتي الطفل أبكر؟ عندها تُضاف هذه الأيام في النهاية.

        { -schwanger-schutz }

        { -schwanger-frist }

        <b>لا تأمين للطبيب؟</b> اذهبوا اليوم إلى مركز استشارة. الأطباء ملزمون بالسرّية.

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# A miscarriage or stillbirth: calm words. § 3 Abs. 5, § 17 MuSchG.
schwanger-loss =
    نحن آسفون جداً. قد توجد حماية الآن أيضاً.

    هل كان ذلك بعد <b>الأسبوع الثاني عشر</b>؟ عندها يكون الفصل (Kündigung) ممنوعاً في الغالب <b>أربعة أشهر</b> (§ 17 MuSchG). من الأسبوع 13 لستم ملزمين أيضاً في الغالب بالعمل لمدة أسبوعين. هل كان ذلك لاحقاً؟ عندها مدة أطول.

    <b>الخطوة الأولى:</b> اذهبوا إلى الطبيب. على الطبيب أن يكتب الأسبوع على ورقة.

    <b>فصل من العمل (Kündigung)؟</b> لديكم في الغالب ثلاثة أسابيع فقط لرفع دعوى (Klage). ابدؤوا من جديد واختاروا «فصل من العمل».
    .why =
        <b>وقت بلا عمل (§ 3 MuSchG):</b> من الأسبوع 13 أسبوعان، من الأسبوع 17 ستة أسابيع، من الأسبوع 20 ثمانية أسابيع.

        هل أنتم بحال سيئة؟ يمكن للطبيب أيضاً أن يكتب لكم إجازة مرضية. عندها تدفع الشركة في الغالب الأجر حتى ستة أسابيع (§ 3 EntgFG).

        { -schwanger-frist } الأسبوعان ينطبقان أيضاً بعد فقدان الحمل من الأسبوع 13. اكتبوا عندها للشركة عنه، مع إثبات.

        { -schwanger-nicht }

        TelefonSeelsorge تسمع لكم، ليلاً ونهاراً. لستم ملزمين بذكر اسم.

        { -schwanger-aufenthalt }

## Results: a Kündigung on paper

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
schwanger-running =
    اذهبوا حتى <b>{ $act-by }</b> إلى محكمة العمل (Arbeitsgericht). قولوا هناك: „Ich möchte klagen. Ich bin schwanger.“ (أريد رفع دعوى. أنا حامل.)
    { PLURAL($days-left) ->
        [zero] بقي لديكم { $days-left } يوم.
        [one] بقي لديكم يوم واحد ({ $days-left }).
        [two] بقي لديكم يومان ({ $days-left }).
        [few] بقي لديكم { $days-left } أيام.
        [many] بقي لديكم { $days-left } يوماً.
       *[other] بقي لديكم { $days-left } يوم.
    }

    حسب القانون تنتهي المهلة (Frist) يوم { $last-day }. لا تنتظروا إلى ذلك الوقت.

    اكتبوا قبل ذلك للشركة. النص تجدونه في الأسفل.

    { -schwanger-zuerst }
    .why =
        لديكم ثلاثة أسابيع لرفع دعوى (§ 4 KSchG). بلا دعوى يسري الفصل في الغالب، حتى لو كان ممنوعاً (§ 7 KSchG). هذا ينطبق أيضاً في فترة الاختبار وفي الشركات الصغيرة (§ 23 KSchG).

        { -schwanger-schutz } يجب أن تكون الأسباب مكتوبة في الرسالة.

        { -schwanger-klage }

        <b>انتبهوا:</b> لا توقّعوا على شيء. لا تغيبوا بلا رسالة: قولوا إنكم مستعدون للعمل. وعود الشركة لا توقف المهلة.

        <b>تدريب مهني (Ausbildung)؟</b> اسألوا اليوم الغرفة المهنية (Kammer: IHK, HWK) عن لجنة الصلح «Schlichtungsausschuss». إذا كانت موجودة: قدّموا الطلب هناك خلال ثلاثة أسابيع. لستم متأكدين؟ افعلوا الأمرين.

        { -schwanger-sammeln }

# Variables:
#   $last-day (Date) - the last day the law allows, today or later
schwanger-last-day =
    اذهبوا <b>اليوم</b> إلى محكمة العمل (Arbeitsgericht). قولوا هناك: „Ich möchte klagen. Ich bin schwanger. Meine Frist ist fast vorbei.“ (أريد رفع دعوى. أنا حامل. مهلتي تكاد تنتهي.)

    اليوم الأخير حسب القانون: <b>{ $last-day }</b>، حتى الساعة 24 (نهاية اليوم).

    هل المحكمة مغلقة؟ اكتبوا الدعوى على ورق. وقّعوا عليها. ضعوها في صندوق البريد الليلي للمحكمة (Nachtbriefkasten)، أو أرسلوها بالفاكس.

    { -schwanger-zuerst }
    .why =
        لديكم ثلاثة أسابيع لرفع دعوى (§ 4 KSchG). بلا دعوى يسري الفصل في الغالب، حتى لو كان ممنوعاً (§ 7 KSchG).

        <b>اكتبوا بأنفسكم:</b> „Ich klage gegen die Kündigung vom (Datum), bekommen am (Datum). Sie hat meinen Job nicht beendet. Ich bin schwanger.“ (أرفع دعوى ضد الفصل المؤرخ في (التاريخ)، وصلني في (التاريخ). هذا الفصل لم ينهِ عملي. أنا حامل.) أضيفوا: اسمكم وعنوانكم واسم الشركة وعنوانها، توقيعكم، نسخة من الرسالة.

        { -schwanger-schutz }

        { -schwanger-klage }

        <b>انتبهوا:</b> لا توقّعوا على شيء. لا تغيبوا بلا رسالة. وعود الشركة لا توقف المهلة.

        <b>تدريب مهني (Ausbildung)؟</b> اسألوا اليوم أيضاً الغرفة المهنية (Kammer: IHK, HWK) عن لجنة الصلح «Schlichtungsausschuss».

        { -schwanger-sammeln }

# Late admission: she learned of the pregnancy only later, without fault (§ 5 Abs. 1 KSchG).
# Variables:
#   $last-day (Date) - the last day the law allowed, now past
schwanger-over =
    اذهبوا <b>اليوم</b> إلى مركز استشارة (Beratung) أو إلى محكمة العمل (Arbeitsgericht). الأسابيع الثلاثة انتهت على الأرجح يوم { $last-day }.

    هل عرفتم بالحمل <b>لاحقاً فقط</b>؟ عندها ربما ما زالت دعوى (Klage) ممكنة. لديكم لذلك في الغالب <b>أسبوعان</b> فقط من يوم معرفتكم.

    { -schwanger-zuerst }
    .why =
        الدعوى المتأخرة ممكنة فقط إذا لم يكن الذنب ذنبكم (§ 5 KSchG). مثال في القانون: عرفتم بالحمل لاحقاً بلا ذنب منكم. «لم أكن أعرف المهلة» لا يكفي.

        تحتاجون إلى الاثنين: الدعوى وطلب „nachträgliche Zulassung“ (على المحكمة أن تقبل الدعوى المتأخرة). تحتاجون إلى أسباب وأدلة، مثلاً من الطبيب. بعد أكثر من ستة أشهر من نهاية المهلة لم يعد ذلك ممكناً.

        <b>هل كانت الشركة تعرف بالحمل من قبل</b>، ولم تسمح أي دائرة رسمية بالفصل؟ عندها ربما لم تبدأ المهلة بعد (§ 4 KSchG). مركز الاستشارة يفحص ذلك.

        <b>تدريب مهني (Ausbildung)؟</b> اسألوا اليوم الغرفة المهنية (Kammer: IHK, HWK) عن لجنة الصلح «Schlichtungsausschuss».

        <b>اكتبوا اليوم أيضاً للشركة</b> عن الحمل، مع إثبات (§ 17 MuSchG).

        { -schwanger-klage }

        <b>ما قد يبقى ممكناً:</b> الأجر، الإجازة، شهادة العمل (Zeugnis). للأجر كثيراً ما توجد مهل قصيرة.

        { -schwanger-nicht }

        { -schwanger-sammeln }

schwanger-day-unknown =
    اذهبوا <b>اليوم</b> إلى محكمة العمل (Arbeitsgericht). قولوا هناك: „Ich möchte klagen. Ich bin schwanger.“ (أريد رفع دعوى. أنا حامل.)

    المهلة في الغالب ثلاثة أسابيع. قد تنتهي قريباً أو تكون قد انتهت. اليوم هو الآمن.

    اكتبوا <b>اليوم</b> أيضاً للشركة عن الحمل. لديكم لذلك في الغالب أسبوعان فقط. النص تجدونه في الأسفل.

    { -schwanger-zuerst }
    .why =
        تُحسب الأسابيع الثلاثة من يوم وصول الرسالة (§ 4 KSchG): في اليد أو في صندوق البريد. لستم متأكدين؟ خذوا التاريخ المكتوب في الرسالة. الأسبوعان يُحسبان من اليوم نفسه (§ 17 MuSchG).

        { -schwanger-schutz }

        { -schwanger-klage }

        { -schwanger-agentur }

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# By word, chat or e-mail alone; a threat; a paper to sign.
schwanger-pressure =
    <b>لا توقّعوا على شيء</b>. استمروا في الذهاب إلى العمل، إلا إذا كنتم مرضى أو في حماية الأمومة (Mutterschutz).

    بلا ورقة موقّعة لا ينتهي عملكم في الغالب (§ 623 BGB). اكتبوا للشركة <b>اليوم</b> عن الحمل. النص تجدونه في الأسفل.

    اذهبوا هذا الأسبوع إلى مركز استشارة (Beratung). هل تأتي رسالة؟ عندها لديكم في الغالب <b>ثلاثة أسابيع</b> فقط.
    .why =
        الفصل (Kündigung) بالدردشة أو الإيميل أو بالكلام فقط لا يسري (§ 623 BGB). <b>الآمن:</b> ارفعوا دعوى رغم ذلك، خلال ثلاثة أسابيع على الأكثر بعد الرسالة.

        { -schwanger-schutz }

        { -schwanger-frist }

        <b>عقد إنهاء العمل (Aufhebungsvertrag) أو استقالتكم (eigene Kündigung):</b> بهذا تفقدون الحماية في الغالب. وربما لا تحصلون أيضاً على إعانة البطالة (Arbeitslosengeld) حتى اثني عشر أسبوعاً (§ 159 SGB III). وقّعتم؟ اذهبوا اليوم إلى الاستشارة.

        <b>قولوا:</b> „Ich nehme das Papier mit. Ich lasse es prüfen.“ (آخذ الورقة معي. سأطلب فحصها.)

        <b>هل يطردونكم من المكان؟</b> اكتبوا: „Ich möchte weiter arbeiten.“ (أريد أن أستمر في العمل.) اكتبوا اليوم والساعة والشخص. عنف أو خطر؟ اتصلوا بالرقم 110.

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

## Results: rights at work, money

schwanger-work =
    أخبروا الشركة <b>اليوم</b> بالحمل. النص تجدونه في الأسفل.

    عندها ينطبق في الغالب: <b>لا عمل من الساعة 20 إلى 6</b> (مساءً حتى الصباح)، لا عمل يوم الأحد بلا موافقتكم، على الأكثر <b>8,5 ساعات</b> في اليوم.

    هل العمل خطر؟ تحدثوا اليوم أيضاً مع طبيبكم. هل لا يجوز لكم عندها أن تعملوا؟ في الغالب يستمر الأجر الكامل (§ 18 MuSchG).
    .why =
        <b>الحدود (§§ 4 bis 6 MuSchG):</b> على الأكثر 8,5 ساعات في اليوم و90 ساعة في أسبوعين. تحت 18 سنة: 8 و80 ساعة. العمل حتى الساعة 22 ممكن فقط بشروط خاصة (§ 28 MuSchG). يوم الأحد والعطل الرسمية فقط بموافقتكم. هذا ينطبق أيضاً إذا كنتم تُرضعون الطفل.

        <b>خطر:</b> حمل الأثقال، سموم، سقوط، أمراض معدية: اطلبوا كتابياً عملاً آخر. عند خطر كبير ومباشر يجوز لكم أن تتركوا المكان (§ 9 ArbSchG). ألا تفعل الشركة شيئاً؟ عندها يجوز لكم أن تشتكوا لدى دائرة حماية العمل (Amt für Arbeitsschutz، § 17 ArbSchG). اسألوا قبل ذلك مركز استشارة.

        <b>الأجر:</b> هل العمل ممنوع عليكم؟ عندها يستمر الأجر الكامل في الغالب (§ 18 MuSchG). لا تأخذوا إجازة لذلك.

        { -schwanger-frist }

        <b>انتبهوا:</b> لا تغيبوا بلا رسالة. لا تستقيلوا. لا توقّعوا على شيء.

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Amounts of the law itself: § 24i SGB V, §§ 18 to 20 MuSchG.
schwanger-money =
    في أسابيع حماية الأمومة (Mutterschutz) يوجد في الغالب <b>جزآن</b>: مال الأمومة (Mutterschaftsgeld) من صندوق التأمين الصحي (Krankenkasse)، حتى 13 يورو في اليوم. ومال من الشركة حتى أجركم الصافي (§§ 19, 20 MuSchG).

    <b>الخطوة الأولى:</b> اسألوا هذا الأسبوع صندوق التأمين الصحي عن الطلب.

    { -schwanger-zuerst }
    .why =
        <b>عضوة في صندوق قانوني:</b> مال الأمومة من الصندوق (§ 24i SGB V). الباقي حتى الأجر الصافي تدفعه الشركة.

        <b>تأمين خاص أو عبر العائلة فقط، كثيراً في Minijob:</b> عندها يوجد عند الطلب حتى 210 يورو في المجموع (§ 19 MuSchG). الجهة المختصة هي „Bundesamt für Soziale Sicherung“. اسألوا أيضاً عن المال من الشركة.

        <b>العمل ممنوع قبل حماية الأمومة؟</b> عندها يوجد في الغالب الأجر الكامل (§ 18 MuSchG).

        <b>بلا تأمين؟</b> اذهبوا اليوم إلى مركز استشارة. يوجد في القائمة موضوع التأمين الصحي (Krankenversicherung).

        <b>بعد ذلك:</b> مال الوالدين (Elterngeld) هو مال من الدولة. وهو يتعلق أيضاً بتصريح إقامتكم. انتبهوا أيضاً عند المساعدة الاجتماعية (Grundsicherung): قد تعرّض تصريح الإقامة للخطر. اسألوا قبل ذلك استشارة الهجرة (Migrationsberatung).

        <b>ألا تدفع الشركة؟</b> طالبوا بالمال كتابياً. كثيراً ما توجد في العقد مهل قصيرة، غالباً ثلاثة أشهر.

        <b>اجمعوا:</b> ورقة الطبيب مع اليوم المحسوب، كشوف الراتب للأشهر الأخيرة، العقد.

        { -schwanger-aufenthalt }

## Results: Elternzeit

# Variables:
#   $request-by (Date) - the last day on which the request should arrive at the employer
#   $protected-from (Date) - from this day the request protects against dismissal
schwanger-leave-running =
    يجب أن يكون طلبكم <b>عند الشركة</b> حتى <b>{ $request-by }</b>. إذا وصل متأخراً، تبدأ إجازة الوالدين أيضاً متأخرة.

    مهم: قبل <b>{ $protected-from }</b> لا يحميكم الطلب بعد من الفصل (Kündigung). الأكثر أماناً أن يصل بين هذين اليومين.

    <b>الخطوة الأولى:</b> اكتبوا الطلب. النص تجدونه في الأسفل.
    .why =
        هل عمر الطفل تحت ثلاث سنوات؟ عندها يجب أن يصل الطلب قبل البداية بأكثر من سبعة أسابيع. من عمر ثلاث سنوات هي أكثر من 13 أسبوعاً (§ 16 BEEG).

        { -schwanger-elternzeit }

        { -schwanger-elternzeit-mehr }

        { -schwanger-nicht }

        { -schwanger-aufenthalt }

# Variables:
#   $earliest (Date) - the first possible day of the leave if the request arrives today
schwanger-leave-late =
    لهذه البداية فات الوقت في الغالب. إذا وصل الطلب <b>اليوم</b>، تبدأ إجازة الوالدين (Elternzeit) أبكر ما يمكن يوم <b>{ $earliest }</b>.

    <b>الخطوة الأولى:</b> سلّموا الطلب اليوم. النص تجدونه في الأسفل.

    اسألوا الشركة أيضاً: „Darf ich früher beginnen?“ (هل يجوز لي أن أبدأ أبكر؟) خذوا الموافقة كتابياً.
    .why =
        هل عمر الطفل تحت ثلاث سنوات؟ عندها يجب أن يصل الطلب قبل البداية بأكثر من سبعة أسابيع. من عمر ثلاث سنوات هي أكثر من 13 أسبوعاً (§ 16 BEEG). إذا وصل متأخراً، تبدأ إجازة الوالدين أيضاً متأخرة. لا تبقوا حتى ذلك الوقت ببساطة في البيت.

        { -schwanger-elternzeit }

        { -schwanger-elternzeit-mehr }

        { -schwanger-nicht }

        { -schwanger-aufenthalt }

schwanger-leave-unknown =
    يجب أن يكون طلبكم عند الشركة قبل ذلك بوقت طويل: في الغالب <b>أكثر من سبعة أسابيع</b>. من عمر ثلاث سنوات هي <b>أكثر من 13 أسبوعاً</b> (§ 16 BEEG).

    <b>الخطوة الأولى:</b> حددوا متى تريدون أن تبدؤوا. ثم ابدؤوا من جديد. البوت يحسب اليوم الأخير.

    نص الطلب تجدونه في الأسفل.
    .why =
        كثيرون يبدؤون مباشرة بعد حماية الأمومة (Mutterschutz). لذلك يجب أن تسلّموا الطلب بعد الولادة بوقت قصير.

        { -schwanger-elternzeit }

        { -schwanger-elternzeit-mehr }

        { -schwanger-nicht }

        { -schwanger-aufenthalt }

## Results: the contract has an end

# Variables:
#   $act-by (Date) - the day people should go to the court by, after the end of the contract
#   $last-day (Date) - the last day the law allows, the same day or later
schwanger-ends-ahead =
    العقد ينتهي في الغالب أيضاً أثناء الحمل. لرفع دعوى (Klage) ضد النهاية لديكم حتى <b>{ $act-by }</b>. اليوم الأخير حسب القانون: { $last-day }.

    <b>الخطوة الأولى:</b> اسألوا الشركة اليوم كتابياً عن عقد جديد. اعرضوا القديم على مركز استشارة (Beratung).

    { -schwanger-zuerst }
    .why =
        { -schwanger-befristet }

        { -schwanger-agg }

        { -schwanger-klage }

        <b>التأمين الصحي والمال:</b> اتصلوا قبل اليوم الأخير بصندوق التأمين الصحي (Krankenkasse). اسألوا عن الحماية ومال الأمومة (Mutterschaftsgeld).

        <b>انتبهوا:</b> لا توقّعوا على عقد جديد لا تفهمونه.

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
schwanger-ends-running =
    يمكنكم رفع دعوى (Klage) ضد النهاية، والأفضل حتى <b>{ $act-by }</b>. اليوم الأخير حسب القانون: { $last-day }.
    { PLURAL($days-left) ->
        [zero] بقي لديكم { $days-left } يوم.
        [one] بقي لديكم يوم واحد ({ $days-left }).
        [two] بقي لديكم يومان ({ $days-left }).
        [few] بقي لديكم { $days-left } أيام.
        [many] بقي لديكم { $days-left } يوماً.
       *[other] بقي لديكم { $days-left } يوم.
    }

    اعرضوا العقد اليوم على مركز استشارة (Beratung). ثم اذهبوا إلى محكمة العمل (Arbeitsgericht).

    سجّلوا أنفسكم اليوم لدى وكالة العمل (Agentur für Arbeit).

    { -schwanger-zuerst }
    .why =
        { -schwanger-befristet }

        { -schwanger-agg }

        { -schwanger-klage }

        { -schwanger-agentur }

        <b>صندوق التأمين الصحي (Krankenkasse):</b> اتصلوا به اليوم. بعد العمل توجد في الغالب حماية لمدة شهر واحد على الأكثر (§ 19 SGB V).

        { -schwanger-aufenthalt }

# Variables:
#   $last-day (Date) - the last day the law allows, today or later
schwanger-ends-last-day =
    وقتكم لرفع دعوى (Klage) <b>يكاد ينتهي</b>. اليوم الأخير حسب القانون: <b>{ $last-day }</b>، حتى الساعة 24 (نهاية اليوم).

    اذهبوا <b>اليوم</b> إلى محكمة العمل (Arbeitsgericht). قولوا هناك: „Ich möchte klagen. Mein Vertrag war befristet.“ (أريد رفع دعوى. كان عقدي محدد المدة.)

    هل المحكمة مغلقة؟ ضعوا دعوى موقّعة في صندوق البريد الليلي للمحكمة (Nachtbriefkasten)، أو أرسلوها بالفاكس.

    سجّلوا أنفسكم اليوم لدى وكالة العمل (Agentur für Arbeit).

    { -schwanger-zuerst }
    .why =
        { -schwanger-befristet }

        { -schwanger-agg }

        { -schwanger-klage }

        { -schwanger-agentur }

        <b>صندوق التأمين الصحي (Krankenkasse):</b> اتصلوا به اليوم. بعد العمل توجد في الغالب حماية لمدة شهر واحد على الأكثر (§ 19 SGB V).

        { -schwanger-aufenthalt }

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
schwanger-ends-over =
    وقت رفع دعوى (Klage) ضد النهاية انتهى في الغالب يوم <b>{ $last-day }</b>.

    <b>الخطوة الأولى:</b> اذهبوا اليوم إلى مركز استشارة (Beratung). خذوا العقد معكم.

    سجّلوا أنفسكم اليوم لدى وكالة العمل (Agentur für Arbeit). اتصلوا أيضاً بصندوق التأمين الصحي (Krankenkasse).

    { -schwanger-zuerst }
    .why =
        { -schwanger-befristet } بعد ذلك يكون ممكناً في حالات نادرة فقط: هل عرفتم بالحمل بعدها فقط، بلا ذنب منكم؟ اسألوا مركز استشارة عن دعوى متأخرة (§ 5 KSchG).

        { -schwanger-agg }

        { -schwanger-agentur }

        <b>ما قد يبقى ممكناً:</b> الأجر، الإجازة، شهادة العمل (Zeugnis). للأجر كثيراً ما توجد مهل قصيرة.

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

schwanger-ends-unknown =
    ابحثوا عن اليوم الأخير في العقد. الدعوى (Klage) ممكنة في الغالب فقط حتى <b>ثلاثة أسابيع بعد هذا اليوم</b> (§ 17 TzBfG).

    <b>الخطوة الأولى:</b> اعرضوا العقد اليوم على مركز استشارة (Beratung).

    سجّلوا أنفسكم اليوم لدى وكالة العمل (Agentur für Arbeit) كباحثين عن عمل («arbeitsuchend»).

    { -schwanger-zuerst }
    .why =
        { -schwanger-befristet }

        لا ورقة؟ عندها ربما ليس العقد محدد المدة أصلاً. ليس فيه يوم، بل سبب للنهاية فقط (Zweck)؟ مركز الاستشارة يفحص ذلك.

        { -schwanger-agg }

        { -schwanger-agentur } يجب أن تسجّلوا أنفسكم في الغالب قبل النهاية بثلاثة أشهر.

        <b>انتبهوا:</b> لا توقّعوا على عقد جديد لا تفهمونه.

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

## Results: the residence title

schwanger-residence =
    تحدثوا <b>هذا الأسبوع</b> مع استشارة الهجرة (Migrationsberatung)، والأفضل قبل أن ينتهي العمل.

    اقرؤوا تصريح إقامتكم (Aufenthaltstitel) والورقة الإضافية (Zusatzblatt). هل كُتب فيها „erlischt mit Ende der Beschäftigung“ (ينتهي مع نهاية العمل) أو شيء مشابه؟ عندها اذهبوا <b>اليوم</b>.

    لا توقّعوا على شيء. لا تستقيلوا.
    .why =
        حماية الأمومة (Mutterschutz) وإجازة الوالدين (Elternzeit) لا تنهيان العمل. تصريح الإقامة للعمل مرتبط في الغالب بالعمل.

        <b>هل ينتهي العمل أبكر من المخطط؟</b> عندها يجب في الغالب أن تخبروا دائرة الأجانب (Ausländerbehörde) خلال أسبوعين (§ 82 AufenthG). اسألوا قبل ذلك مركز استشارة. هل تقصّر الدائرة عندها تصريحاً للعمل؟ تبقى في الغالب ستة أشهر على الأقل (§ 18 AufenthG). هذا ينطبق فقط إذا كانت الدائرة تعرف بالنهاية. هذه القاعدة جديدة: دعوا أحداً يفحص ذلك. لا تمتد أبعد من التاريخ المكتوب في التصريح.

        <b>Ausbildungsduldung؟</b> تنتهي إذا انتهى التدريب أبكر (§ 60c AufenthG). اذهبوا عندها إلى الاستشارة في اليوم نفسه.

        <b>هل ينتهي التصريح قريباً؟</b> اطلبوا التمديد قبل ذلك (§ 81 AufenthG). احتفظوا بالدليل.

        <b>سفر للولادة في الخارج؟</b> بعد ستة أشهر قد ينتهي التصريح (§ 51 AufenthG). اسألوا قبل ذلك.

        <b>مال من الدولة:</b> مال الوالدين (Elterngeld) والمساعدة الاجتماعية (Grundsicherung) يتعلقان بالتصريح أو قد يعرّضانه للخطر. اسألوا الاستشارة قبل الطلب.

        { -schwanger-schutz }

        { -schwanger-frist }

        <b>لا تصريح لديكم؟</b> اذهبوا أولاً بسرّية إلى الاستشارة، لا إلى دائرة رسمية (§ 87 AufenthG).

## Paragraphs that a rule adds

# Variables:
#   $tell-by (Date) - the day the employer should know of the pregnancy by
schwanger-mutterschaft-mitteilung-running =
    <b>مهلة أخرى تنتهي قبلها: { $tell-by }.</b> حتى ذلك اليوم يجب أن تعرف الشركة بالحمل (§ 17 MuSchG). اكتبوا لها اليوم، مع إثبات من الطبيب. احتفظوا بدليل. هل تعرف الشركة ذلك من قبل؟ تحتاجون إلى الدعوى رغم ذلك.

schwanger-mutterschaft-mitteilung-now =
    <b>مهلة أخرى: اليوم.</b> يجب أن تعرف الشركة اليوم بالحمل (§ 17 MuSchG). اكتبوا لها الآن، مع إثبات من الطبيب. احتفظوا بدليل. هل تعرف الشركة ذلك من قبل؟ تحتاجون إلى الدعوى رغم ذلك.

schwanger-mutterschaft-mitteilung-over =
    <b>إخبار الشركة:</b> انتهى الأسبوعان لذلك (§ 17 MuSchG). هل كانت الشركة تعرف من قبل؟ عندها لديكم في الغالب حماية. وإلا اكتبوا لها <b>اليوم</b>، مع إثبات. التبليغ المتأخر هكذا يُحسب فقط إذا لم يكن الذنب ذنبكم.

# Variables:
#   $job-act-by (Date) - the day people should register as job-seeking by
#   $job-last-day (Date) - the last day the law allows, the same day or later
schwanger-arbeitssuchend-running =
    <b>وكالة العمل (Agentur für Arbeit) حتى { $job-act-by }:</b> سجّلوا أنفسكم كباحثين عن عمل («arbeitsuchend»)، عبر الإنترنت أو بالهاتف. اليوم الأخير هو { $job-last-day } (§ 38 SGB III). في تدريب مهني داخل شركة لا ينطبق هذا.

# Variables:
#   $job-last-day (Date) - the last day the law allows, today or later
schwanger-arbeitssuchend-now =
    <b>وكالة العمل (Agentur für Arbeit): اليوم.</b> سجّلوا أنفسكم كباحثين عن عمل («arbeitsuchend»)، عبر الإنترنت أو بالهاتف. اليوم الأخير هو { $job-last-day } (§ 38 SGB III). في تدريب مهني داخل شركة لا ينطبق هذا.

schwanger-arbeitssuchend-over =
    <b>وكالة العمل (Agentur für Arbeit):</b> ألم تسجّلوا بعد؟ سجّلوا أنفسكم اليوم كباحثين عن عمل («arbeitsuchend»). هل انتهى العمل؟ عندها أيضاً كعاطلين («arbeitslos»، §§ 38, 141 SGB III). في تدريب مهني داخل شركة لا ينطبق الواجب الأول.

# Variables:
#   $abh-act-by (Date) - the day the foreigners authority should know by
#   $abh-last-day (Date) - the last day the law allows, the same day or later
schwanger-auslaenderbehoerde-running =
    <b>الإقامة حتى { $abh-act-by }:</b> هل تصريح إقامتكم (Aufenthaltstitel) لهذا العمل؟ عندها أخبروا دائرة الأجانب (Ausländerbehörde) كتابياً. اليوم الأخير: { $abh-last-day } (§ 82 AufenthG). اسألوا قبل ذلك استشارة الهجرة (Migrationsberatung).

# Variables:
#   $abh-last-day (Date) - the last day the law allows, today or later
schwanger-auslaenderbehoerde-now =
    <b>الإقامة: اليوم.</b> هل تصريح إقامتكم (Aufenthaltstitel) لهذا العمل؟ عندها أخبروا دائرة الأجانب (Ausländerbehörde) اليوم كتابياً. اليوم الأخير: { $abh-last-day } (§ 82 AufenthG). اسألوا قبل ذلك استشارة الهجرة (Migrationsberatung).

schwanger-auslaenderbehoerde-over =
    <b>الإقامة:</b> هل تصريح إقامتكم (Aufenthaltstitel) لهذا العمل؟ عندها كان يجب أن تعرف دائرة الأجانب (Ausländerbehörde) من قبل (§ 82 AufenthG). اذهبوا اليوم إلى استشارة الهجرة (Migrationsberatung). بعد ذلك أخبروا الدائرة.

# Variables:
#   $abh-act-by (Date) - the day the foreigners authority should know by, if the title is for this job
schwanger-auslaenderbehoerde-unsure =
    <b>الإقامة:</b> اقرؤوا تصريح الإقامة (Aufenthaltstitel) والورقة الإضافية (Zusatzblatt). هل هو لهذا العمل أو التدريب؟ عندها يجب في الغالب أن تعرف دائرة الأجانب (Ausländerbehörde) حتى { $abh-act-by } (§ 82 AufenthG). اسألوا قبل ذلك استشارة الهجرة (Migrationsberatung).

schwanger-auslaenderbehoerde-no-title =
    <b>بلا تصريح إقامة (Aufenthaltstitel):</b> اذهبوا أولاً بسرّية إلى مركز استشارة (Beratung)، اليوم. الجهات الرسمية ملزمة بالتبليغ عن الأشخاص بلا تصريح (§ 87 AufenthG). المهل تسري رغم ذلك. يجوز لكم أن تخبروا الشركة بأنفسكم.

# Variables:
#   $job-by (Date) - the day people should register as job-seeking by
schwanger-arbeitssuchend-befristet-running =
    <b>وكالة العمل (Agentur für Arbeit) حتى { $job-by }:</b> سجّلوا أنفسكم كباحثين عن عمل («arbeitsuchend»)، عبر الإنترنت أو بالهاتف (§ 38 SGB III). لا أحد يذكّركم.

schwanger-arbeitssuchend-befristet-now =
    <b>وكالة العمل (Agentur für Arbeit): اليوم.</b> سجّلوا أنفسكم كباحثين عن عمل («arbeitsuchend»)، عبر الإنترنت أو بالهاتف (§ 38 SGB III). يجب أن تفعلوا ذلك الآن.

# Born before 1 May 2025: paper with a signature by hand. § 28 Abs. 1b BEEG.
schwanger-elternzeit-form-paper =
    <b>الشكل: ورق مع توقيع.</b> هل وُلد الطفل قبل 01.05.2025؟ عندها تُحسب فقط الرسالة الأصلية: رسالة مع توقيع بالقلم. الإيميل أو الدردشة أو النسخة لا تكفي (§ 28 BEEG).

schwanger-elternzeit-form-text =
    <b>الشكل:</b> يكفي نص مقروء، مثلاً إيميل (§ 16 BEEG). هذا ينطبق على الأطفال المولودين من 01.05.2025. الأكثر أماناً رسالة ورقية مع دليل.

## Texts to copy. `.copy` is the German text; it stands in German only and is not translated.

schwanger-letter =
    هذه الرسالة تخبر الشركة بالحمل. املؤوا ما بين القوسين. احذفوا ما لا يناسب. أرسلوها كإيميل أو رسالة موقّعة. احتفظوا بدليل.

    <b>ماذا تقول:</b>
    1. أنا حامل. اليوم المحسوب للولادة هو (التاريخ = Datum).
    2. أرفق الإثبات من الطبيب.
    3. فقط بعد فصل (Nur nach einer Kündigung): أنا غير موافقة على الفصل المؤرخ في (التاريخ) (§ 17 MuSchG). أعرض أن أستمر في العمل.
    4. أرجو تأكيد هذه الرسالة.
    5. المكان (Ort)، التاريخ، الاسم (Vorname Nachname)، التوقيع (Unterschrift).
    .button = نص: أنا حامل

schwanger-leave-letter =
    بهذه الرسالة تطلبون إجازة الوالدين (Elternzeit). املؤوا ما بين القوسين. وقّعوا على ورق: هذا آمن دائماً. وُلد الطفل قبل 01.05.2025؟ عندها يُحسب الورق فقط. احتفظوا بدليل على وقت وصولها.

    <b>ماذا تقول:</b>
    1. أطلب إجازة الوالدين لطفلي (الاسم = Name)، المولود في (geboren am) أو المنتظر في (erwartet am) (التاريخ = Datum).
    2. إجازة الوالدين من (التاريخ) إلى (التاريخ). اذكروا كل الأوقات لسنتين.
    3. فقط إذا أردتم (Nur wenn gewünscht): أريد أن أعمل فيها (العدد = Zahl) ساعة في الأسبوع، على الأكثر 32.
    4. أرجو تأكيد وصول الرسالة والأوقات.
    5. المكان (Ort)، التاريخ، الاسم (Vorname Nachname)، التوقيع (Unterschrift).
    .button = نص: طلب إجازة الوالدين
