# Questions that several dialogs share.

# The workplace, not the home. A typed postcode is understood; the Länder are buttons.
common-land =
    Wo ist Ihre Arbeit? Schreiben Sie die Postleitzahl (5 Ziffern) oder die Stadt. Oder wählen Sie das Bundesland.

    Noch keine Arbeit? Dann nehmen Sie den Ort, an dem Sie arbeiten wollen.
    .why = Feiertage und Beratungsstellen sind in jedem Bundesland anders.

# "EWR" are Iceland, Liechtenstein and Norway.
common-status =
    Welche Staatsangehörigkeit haben Sie (welchen Pass)?
    .why = Davon hängt ab, welche Beratungsstelle für Sie da ist. EWR heißt: Island, Liechtenstein, Norwegen.
    .third = Anderes Land (auch Ukraine)
    .abroad = Anderes Land, noch im Ausland
    .eu = Deutschland, EU, EWR, Schweiz
    .dual = Beides: zwei Pässe
    .unsure = Weiß ich nicht / sage ich nicht

# What the residence title was issued for. "Duldung" is no title, but has the same duties.
common-title =
    Wofür ist Ihr Aufenthaltstitel (die Karte oder das Visum)?

    Duldung für Arbeit oder Ausbildung? Dann wählen Sie Arbeit oder Ausbildung. Asylverfahren oder andere Duldung? Dann wählen Sie „Anderer Titel“.
    .why = Manche Titel hängen an der Arbeit. Dann gibt es noch eine Frist.
    .work = Für diese Arbeit (auch Blaue Karte)
    .training = Für Ausbildung oder Studium
    .other = Anderer Titel (Familie, Schutz …)
    .eu = Ich brauche keinen (EU-Pass)
    .none = Ich habe keinen Titel
    .unsure = Weiß ich nicht / sage ich nicht

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
