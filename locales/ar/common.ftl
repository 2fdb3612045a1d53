# Questions that several dialogs share.

# The workplace, not the home. A typed postcode is understood; the Länder are buttons.
common-land =
    أين مكان عملكم؟ اكتبوا الرمز البريدي (Postleitzahl، 5 أرقام) أو المدينة. أو اختاروا الولاية (Bundesland).

    لا عمل لديكم بعد؟ عندها اختاروا المكان الذي تريدون العمل فيه.
    .why = أيام العطل ومراكز الاستشارة تختلف من ولاية إلى أخرى.

# "EWR" are Iceland, Liechtenstein and Norway.
common-status =
    ما هي جنسيتكم (أي جواز سفر)؟
    .why = هذا يحدد أي مركز استشارة هو لكم. EWR تعني: آيسلندا، ليختنشتاين، النرويج.
    .third = بلد آخر (أوكرانيا أيضاً)
    .abroad = بلد آخر، وما زلت خارج ألمانيا
    .eu = ألمانيا، الاتحاد الأوروبي، EWR، سويسرا
    .dual = الاثنان: لدي جوازا سفر
    .unsure = لا أعرف / لا أريد أن أقول

# What the residence title was issued for. "Duldung" is no title, but has the same duties.
common-title =
    ما هو الغرض من تصريح إقامتكم (Aufenthaltstitel: البطاقة أو التأشيرة)؟

    لديكم Duldung للعمل أو للتدريب المهني؟ عندها اختاروا العمل أو التدريب. إجراءات لجوء أو Duldung أخرى؟ عندها اختاروا «تصريح آخر».
    .why = بعض تصاريح الإقامة مرتبطة بالعمل. عندها توجد مهلة أخرى.
    .work = لهذا العمل (وأيضاً Blaue Karte)
    .training = للتدريب المهني أو للدراسة
    .other = تصريح آخر (عائلة، حماية …)
    .eu = لا أحتاجه (جواز سفر أوروبي)
    .none = ليس لدي تصريح إقامة
    .unsure = لا أعرف / لا أريد أن أقول

# Each language under its own name, the same in every locale; only "other" is translated.
common-language =
    بأي لغة تريدون التحدث في الاستشارة؟
    .de = Deutsch
    .en = English
    .ar = العربية
    .fa = فارسی / دری
    .uk = Українська
    .ru = Русский
    .tr = Türkçe
    .fr = Français
    .es = Español
    .pl = Polski
    .ro = Română
    .other = لغة أخرى
