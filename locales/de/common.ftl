# Questions that several dialogs share.

# The workplace, not the home. A typed postcode is understood; the Länder are buttons.
common-land =
    Wo ist Ihre Arbeit? Schreiben Sie die Postleitzahl (5 Ziffern). Oder wählen Sie das Bundesland.

    Noch keine Arbeit? Dann nehmen Sie den Ort, an dem Sie arbeiten wollen.
    .why = Feiertage und Beratungsstellen sind in jedem Bundesland anders.

# "EWR" are Iceland, Liechtenstein and Norway.
common-status =
    Welche Staatsangehörigkeit haben Sie?
    .why = Davon hängt ab, welche Beratungsstelle für Sie da ist.
    .third = Anderes Land (auch Ukraine)
    .eu = Deutschland, EU, EWR, Schweiz
    .dual = Beides: zwei Pässe
    .unsure = Weiß ich nicht / sage ich nicht

common-where =
    Wo sind Sie jetzt?
    .why = Die Beratung hilft auch Menschen, die noch im Ausland sind.
    .germany = In Deutschland
    .abroad = Im Ausland

# Each language under its own name, the same in every locale; only "other" is translated.
common-language =
    Welche Sprache möchten Sie in der Beratung sprechen?
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
    .other = Andere Sprache
