# The leaflet by which employers name the counselling office (§ 45c AufenthG): German and the worker's language side by
# side on one page. Nobody's name stands in it: people fill it in by hand.

leaflet-title = Kostenlose Beratung zu Arbeitsrecht und Sozialrecht
leaflet-law = Information am ersten Arbeitstag oder früher (§ 45c AufenthG)

## Labels of the lines; what is not printed is filled in by hand

leaflet-employer = Arbeitgeber
# The person who is employed.
leaflet-worker = Beschäftigte Person
leaflet-office = Beratungsstelle
leaflet-address = Adresse
leaflet-phone = Telefon
leaflet-email = E-Mail
leaflet-web = Internet
# Stands before the address of the national list on the web.
leaflet-list = Liste aller Beratungsstellen
leaflet-place = Ort
leaflet-day = Datum
leaflet-signature = Unterschrift

## What it says

leaflet-possible = Sie kommen für eine Arbeit aus dem Ausland nach Deutschland. Hier gibt es kostenlose Information und Beratung. Es geht um Arbeitsrecht und Sozialrecht. Fragen Sie zum Beispiel nach Lohn, Arbeitszeit, Urlaub, Kündigung oder Krankenversicherung.
leaflet-service = Die Beratung heißt Faire Integration (§ 45b AufenthG). Sie ist vertraulich, und wenn möglich in Ihrer Sprache.
leaflet-duty = Ihr Arbeitgeber muss Ihnen die Beratungsstelle nennen, die Ihrem Arbeitsort am nächsten ist. Das muss er spätestens am ersten Arbeitstag tun (§ 45c AufenthG).
# Stands above the contact of the office.
leaflet-nearest = Diese Beratungsstelle ist Ihrem Arbeitsort am nächsten:
# Stands there instead where another office may be nearer.
leaflet-land = Diese Beratungsstelle ist für das Bundesland Ihres Arbeitsorts da:
# Stands below the office's name where its contact is not known.
leaflet-missing = Der Kontakt dieser Stelle ist nicht sicher bekannt. Ihr Arbeitgeber sucht ihn in der Liste und trägt ihn hier ein.
# Variables:
#   $name (String) - the name of the office
leaflet-unconfirmed = Diese Stelle ist vielleicht die nächste: { $name }. Das ist nicht bestätigt, darum fehlt ihr Kontakt. Ihr Arbeitgeber sucht in der Liste und trägt die Stelle hier ein.
leaflet-unknown = Für diesen Arbeitsort ist keine Stelle sicher bekannt. Ihr Arbeitgeber sucht in der Liste und trägt die Stelle hier ein.
# Variables:
#   $date (String) - the day on which the leaflet was made
leaflet-made = Stand dieses Blatts: { $date }.

## The receipt

leaflet-receipt-title = Empfangsbestätigung
leaflet-receipt = Ich habe diese Information bekommen.
leaflet-receipt-only = Das ist nur eine Bestätigung. Mit der Unterschrift geben Sie kein Recht auf.

## For employers; not on the paper and not in the e-mail

leaflet-hint-title = Für den Arbeitgeber
leaflet-hint-who = Wer muss informieren? Ein Arbeitgeber mit Sitz in Deutschland. Er schließt einen Arbeitsvertrag für Arbeit in Deutschland. Die Person kommt aus einem Drittstaat und lebt im Ausland (§ 45c AufenthG).
leaflet-hint-when = Wann und wie? Spätestens am ersten Arbeitstag, in Textform. Also zum Beispiel im Vertrag, als Anlage, als Brief oder als E-Mail.
leaflet-hint-not = Wer nicht? Lebt die Person schon in Deutschland? Dann gilt diese Pflicht nicht.
leaflet-hint-agency = Vermittlung über die Grenze (§ 299 SGB III)? Dann gilt die Pflicht nicht für den Arbeitgeber. Die Vermittlung muss die Beratungsstellen nennen: schriftlich, in einer Sprache, die die Person versteht, vor der Unterschrift.
leaflet-hint-trainees = Auszubildende? Das Ministerium (BMAS) zählt sie dazu. So berichtet es der Verband DEHOGA NRW.
leaflet-hint-fine = Strafe? Das Gesetz nennt für diese Pflicht kein Bußgeld (§ 98 AufenthG).
leaflet-hint-fill = Bitte ausfüllen: Der Kontakt der Stelle fehlt hier. Suchen Sie ihn in der Liste. Das Gesetz verlangt den aktuellen Kontakt.
# Variables:
#   $name (String) - the name of another office
leaflet-hint-nearer = Bitte prüfen: Vielleicht ist eine andere Stelle näher: { $name }. Ihr Kontakt ist nicht bestätigt. Sehen Sie in der Liste nach.
leaflet-hint-distance = Bitte prüfen: Die Entfernung ist hier nicht bekannt. Sehen Sie in der Liste nach, welche Stelle am nächsten ist.
# Variables:
#   $url (String) - the address of the list on the web
leaflet-hint-list = Prüfen Sie den Kontakt, bevor Sie das Blatt geben. Liste aller Beratungsstellen: { $url }
# Variables:
#   $url (String) - the address of the ministry's page
leaflet-hint-templates = Das Ministerium (BMAS) hat eigene Merkblätter und Vorlagen: { $url }
