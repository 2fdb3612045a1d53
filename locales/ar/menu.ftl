# The first question of the bot, and the honest line for topics that are not written yet.

menu-what =
    ماذا حدث؟ اختاروا ما يناسبكم أكثر.
    .job-ends = عملي ينتهي: فصل (Kündigung)، ضغط
    .wage = لا أجر أو أجر أقل من اللازم (Lohn)
    .danger = خطر: احتجاز، عنف، أخذوا جواز السفر
    .time = وقت العمل، الاستراحات، الإجازة
    .sick = مرض أو حادث في العمل
    .contract = عقد جديد، قبل التوقيع
    .training = تدريب مهني (Ausbildung) أو Praktikum
    .pregnant = حمل، إجازة الوالدين (Elternzeit)
    .unfair = معاملة سيئة، تمييز
    .rights = أريد أن أعرف حقوقي
    .programme = ما هي «Faire Integration»؟
    .address = فقط عنوان مركز استشارة

# The second paragraph keeps people with a deadline from losing it in a topic without a dialog.
menu-not-yet =
    لا يوجد هنا نص عن هذا الموضوع بعد. مركز الاستشارة (Beratungsstelle) يساعدكم مجاناً.

    هل سينتهي عملكم؟ عندها لديكم في الغالب <b>ثلاثة أسابيع</b> فقط. ارجعوا واختاروا الموضوع الأول.
