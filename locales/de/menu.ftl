# The first question of the bot, and the questions that sort the topics below it.

menu-what =
    Was ist passiert? Wählen Sie, was am besten passt.
    .job-ends = Mein Job soll enden (Kündigung, Druck)
    .wage = Kein Lohn oder zu wenig Lohn
    .danger = Gefahr: eingesperrt, Gewalt, Pass weg
    .work = Arbeitszeit, Urlaub, Vertrag
    .health = Krank, Unfall, schwanger
    .training = Ausbildung, Praktikum
    .unfair = Belästigt, ausgenutzt, Zimmer der Firma
    .abroad = Ich bin noch im Ausland
    .info = Brief verstehen, Adresse, meine Rechte
    .other = Etwas anderes (Aufenthalt, Asyl …)
menu-work =
    Worum geht es?
    .time = Arbeitszeit, Pausen, Überstunden
    .leave = Urlaub
    .contract = Vertrag, Minijob, selbstständig
    .agency = Leiharbeit, Firma im Ausland
menu-health =
    Worum geht es?
    .sick = Ich bin krank, oder mein Kind
    .accident = Unfall bei der Arbeit
    .insurance = Krankenversicherung
    .pregnant = Schwanger, Elternzeit
menu-learning =
    Was machen Sie?
    .training = Ausbildung
    .internship = Praktikum, Probearbeit
# "Exploited" covers signs of forced labour; who is in danger now has the emergency button below every message.
menu-unfair =
    Worum geht es?
    .discrimination = Diskriminierung, Belästigung
    .exploited = Ausbeutung, Schulden, Pass weg
    .housing = Wohnung oder Zimmer von der Firma
menu-info =
    Was möchten Sie?
    .letter = Einen Brief verstehen (mit Bildern)
    .address = Nur die Adresse einer Beratung
    .rights = Meine Rechte in fünf Minuten
    .programme = Was ist „Faire Integration“?
