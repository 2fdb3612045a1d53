# Questions that several dialogs share.

# The workplace, not the home. A typed postcode is understood; the Länder are buttons.
common-land =
    أين مكان عملكم؟ اكتبوا الرمز البريدي (Postleitzahl، 5 أرقام). أو اختاروا الولاية (Bundesland).

    لا عمل لديكم بعد؟ عندها اختاروا المكان الذي تريدون العمل فيه.
    .why = أيام العطل ومراكز الاستشارة تختلف من ولاية إلى أخرى.

# "EWR" are Iceland, Liechtenstein and Norway.
common-status =
    ما هي جنسيتكم؟
    .why = هذا يحدد أي مركز استشارة مسؤول عنكم.
    .third = بلد آخر (أوكرانيا أيضاً)
    .eu = ألمانيا، الاتحاد الأوروبي، EWR، سويسرا
    .dual = الاثنان: لدي جوازا سفر
    .unsure = لا أعرف / لا أريد أن أقول

common-where =
    أين أنتم الآن؟
    .why = الاستشارة تساعد أيضاً من لا يزالون خارج ألمانيا.
    .germany = في ألمانيا
    .abroad = خارج ألمانيا

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
