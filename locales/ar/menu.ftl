# The first question of the bot, and the questions that sort the topics below it.

menu-what =
    ماذا حدث؟ اختاروا ما يناسب حالتكم أكثر.
    .job-ends = عملي سينتهي (Kündigung، ضغط)
    .wage = لا أجر أو أجر قليل جدًا (Lohn)
    .danger = خطر: احتجاز، عنف، أخذ جواز السفر
    .work = وقت العمل، الإجازة، العقد
    .health = مرض، حادث، حمل
    .training = تدريب مهني (Ausbildung)، Praktikum
    .unfair = تحرش، استغلال، غرفة من الشركة
    .abroad = ما زلت خارج ألمانيا
    .info = فهم رسالة (Brief)، عنوان، حقوقي
    .other = شيء آخر (إقامة، لجوء …)
menu-work =
    ما هو الموضوع؟
    .time = وقت العمل، الاستراحات، ساعات إضافية
    .leave = الإجازة (Urlaub)
    .contract = العقد، Minijob، عمل حر
    .agency = تشغيل مؤقت (Leiharbeit)، شركة في الخارج
menu-health =
    ما هو الموضوع؟
    .sick = أنا مريض أو طفلي مريض
    .accident = حادث في العمل (Arbeitsunfall)
    .insurance = التأمين الصحي (Krankenkasse)
    .pregnant = حمل، إجازة الوالدين (Elternzeit)
menu-learning =
    ماذا تفعلون الآن؟
    .training = تدريب مهني (Ausbildung)
    .internship = تدريب عملي (Praktikum)، عمل تجريبي
# "Exploited" covers signs of forced labour; who is in danger now has the emergency button below every message.
menu-unfair =
    ما هو الموضوع؟
    .discrimination = تمييز، تحرش
    .exploited = استغلال، ديون، أخذ جواز السفر
    .housing = سكن أو غرفة من الشركة
menu-info =
    ماذا تريدون؟
    .letter = فهم رسالة (Brief) بالصور
    .address = عنوان مركز استشارة فقط
    .rights = حقوقي في خمس دقائق
    .programme = ما هي „Faire Integration“؟
