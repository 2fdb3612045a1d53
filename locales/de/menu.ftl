# The first question of the bot, and the honest line for topics that are not written yet.

menu-what =
    Was ist passiert? Wählen Sie, was am besten passt.
    .job-ends = Mein Job soll enden (Kündigung, Druck)
    .wage = Kein Lohn oder zu wenig Lohn
    .danger = Gefahr: eingesperrt, Gewalt, Pass weg
    .time = Arbeitszeit, Pausen, Urlaub
    .sick = Krank oder Unfall bei der Arbeit
    .contract = Neuer Vertrag, vor der Unterschrift
    .training = Ausbildung oder Praktikum
    .pregnant = Schwanger, Elternzeit
    .unfair = Schlecht behandelt, Diskriminierung
    .rights = Ich will meine Rechte kennen
    .programme = Was ist „Faire Integration“?
    .address = Nur die Adresse einer Beratung

# The second paragraph keeps people with a deadline from losing it in a topic without a dialog.
menu-not-yet =
    Zu diesem Thema gibt es hier noch keinen Text. Die Beratungsstelle hilft Ihnen kostenlos.

    Soll Ihr Job enden? Dann haben Sie meist nur <b>drei Wochen</b> Zeit. Gehen Sie zurück und wählen Sie das erste Thema.
