# What people take with them: the card for the counsellor, sentences for the phone, the checklist, the time sheet.

## Buttons

# Below a result.
take-button-card = 📄 Karte für die Beratung
take-button-phrases = 📞 Was sage ich?
take-button-checklist = ☑️ Was sammeln?
# Below the lines that can stand on the card.
take-button-make = 📄 Karte machen
take-button-again = Fragen neu beantworten
# Below the checklist.
take-button-hours = 🕒 Stundenzettel (Datei)

## What the card says

# The lines that can be ticked follow, with their numbers; the buttons below carry the same numbers.
take-card-ask =
    <b>Was soll auf Ihrer Karte stehen?</b>

    Am Anfang ist nichts angekreuzt. Drücken Sie unten nur auf das, was Sie zeigen möchten. Dann drücken Sie auf „Karte machen“.

    Die Karte speichern wir nicht. Die Häkchen stehen nur hier in der Nachricht.
# Stands above when the answers are others than those that were ticked.
take-card-changed = ⚠️ Ihre Antworten sind jetzt anders. Bitte kreuzen Sie neu an.
# Stands above when nothing was ticked.
take-card-empty = ⚠️ Es ist noch nichts angekreuzt. Drücken Sie mindestens auf eine Zeile.
# Heads of the lines.
take-answers = Meine Antworten
# Said when the session has ended.
take-gone =
    Ihre Antworten sind nicht mehr hier. Wir löschen sie nach einem Tag. Dann kann niemand sie lesen.

    Möchten Sie die Karte noch machen? Beantworten Sie die Fragen bitte noch einmal. Das dauert nicht lange.

## The card itself, in the chat and as a file

# The head of the file; it says nothing of work.
take-title = Notizen für die Beratung
take-made =
    <b>Ihre Notizen für die Beratung</b>

    Zeigen Sie diese Nachricht in der Beratung. Oder zeigen Sie die Datei unten: Sie können sie auch drucken.
# Variables:
#   $date (String) - the day the card was made
take-by = Diese Notizen hat die Person selbst mit Lotse gemacht, am { $date }. Lotse ist ein Computerprogramm.
take-nothing-sent = Lotse hat nichts verschickt.
take-not-kept = Lotse hat diese Karte nicht gespeichert. Löschen Sie die Nachricht, wenn Sie sie nicht mehr brauchen.
# Stands above the German lines.
take-german = Auf Deutsch:

## The days that the law brings: each an attribute, named like the fact

take-days = Wichtige Tage
    .act-by = Bis zu diesem Tag handeln
    .last-day = Letzter Tag nach dem Gesetz
    .late-until = Danach geht eine späte Klage nicht mehr
    .job-act-by = Bis dahin arbeitsuchend melden
    .job-last-day = Letzter Tag: arbeitsuchend melden
    .job-by = Bis dahin arbeitsuchend melden (früh)
    .abh-act-by = Bis dahin die Ausländerbehörde informieren
    .abh-last-day = Letzter Tag: Ausländerbehörde
    .ig-act-by = Bis dahin Insolvenzgeld beantragen
    .ig-last-day = Letzter Tag: Insolvenzgeld
    .objection-by = Bis dahin Widerspruch beim Amt
    .claim-by = Verjährung: bis dahin klagen
    .claim-last-day = Verjährung: letzter Tag
    .tell-by = Bis dahin Schwangerschaft mitteilen
    .disability-tell-by = Bis dahin Schwerbehinderung mitteilen
    .certificate-by = Bescheinigung vom Arzt bis
    .pay-from = Lohn bei Krankheit ab
    .pay-until = Lohn bei Krankheit bis
    .protect-from = Mutterschutz ab
    .last-duty = Letzter Arbeitstag vor dem Mutterschutz
    .protect-until = Mutterschutz bis
    .ban-until = Kündigung meist verboten bis
    .request-by = Elternzeit: Antrag bei der Firma bis
    .protected-from = Elternzeit: Antrag schützt ab
    .earliest = Elternzeit: frühester Beginn
    .ends = Ende vom Job mit Kündigungsfrist
    .full-from = Ganzer Urlaub ab
    .equal-from = Leiharbeit: gleicher Lohn ab
    .max-until = Leiharbeit: längster Einsatz bis

## What to collect: each an attribute; with its tick it stands on a button, so it has at most 35 characters

take-items = Meine Unterlagen
    .chats = Chats und Nachrichten
    .rota = Dienstpläne
    .time-records = Stundenzettel, Stechuhr
    .letter = Brief mit Umschlag
    .payslips = Lohnabrechnungen
    .paper-to-sign = Papier zum Unterschreiben
    .passport = Pass
    .notices = Aushänge in der Firma
    .place = Arbeitsplatz
    .injury = Verletzung und Unfallort
    .room = Zimmer und Schäden
    .job-ad = Stellenanzeige
    .hours = Eigene Stundenliste
    .contract = Arbeitsvertrag
    .offer = Angebot der Firma
    .bank = Kontoauszüge
    .receipts = Quittungen
    .names = Namen von Zeugen, mit Telefon
    .employer = Name und Adresse der Firma
    .diary = Notizen: Tag, Ort, wer, was
    .title = Aufenthaltstitel mit Zusatzblatt
    .sick-note = Krankschreibung
    .sick-sent = Beweis: krank gemeldet
    .doctor = Papiere vom Arzt
    .fund-letters = Briefe der Krankenkasse
    .insurance = Papiere der Versicherung
    .training-contract = Ausbildungsvertrag
    .report-book = Berichtsheft
    .leave-requests = Urlaubsanträge und Antworten
    .agency-sheet = Merkblatt für Leiharbeit
    .clients = Liste der Kunden und Tage
    .rent = Mietvertrag
    .pregnancy = Mutterpass
    .told = Beweis: Die Firma weiß es
    .application = Bewerbung und Absage
    .accident-report = Unfallanzeige
    .id-papers = Ausweis

## What people ask for: each an attribute

take-wishes = Darum bitte ich
    .deadline = Ich möchte wissen, ob eine Frist läuft.
    .next = Ich möchte wissen, was ich jetzt tun kann.
    .papers = Bitte prüfen Sie meine Papiere.
    .money = Ich möchte wissen, ob mir Geld fehlt.
    .write = Bitte helfen Sie mir mit einem Brief.
    .stay = Ich möchte wissen, was das für meinen Aufenthalt heißt.
    .sign = Ich möchte wissen, was ich unterschreiben soll.
    .court = Ich möchte wissen, ob eine Klage möglich ist.
    .health = Ich möchte wissen, wie ich versichert bin.
    .safe = Ich möchte wissen, wie ich sicher bleibe.

## The checklist

# The things stand on the buttons below, what to photograph today first.
take-checklist =
    <b>Was Sie sammeln können</b>

    📸 heißt: <b>Fotografieren Sie es heute.</b> Nachrichten und Pläne können schnell weg sein.

    • Chats: mit Datum und Nummer fotografieren.
    • Briefe: alle Seiten und den Umschlag.
    • Nicht auf dem Handy der Firma speichern. Nicht in der Unterkunft der Firma lassen.
    • Nur fotografieren, wenn es für Sie sicher ist.

    Schicken Sie Kopien an eine Person, der Sie vertrauen. Schicken Sie hier keine Fotos.

    Drücken Sie auf das, was Sie schon haben. Es fehlt etwas? Gehen Sie trotzdem in die Beratung.

## The time sheet

take-hours =
    <b>Ihre Stunden aufschreiben</b>

    Hier ist eine leere Tabelle für einen Monat. Drucken Sie sie oder schreiben Sie sie ab.

    • Schreiben Sie jeden Tag: Beginn, Ende, Pause, Ort.
    • Schreiben Sie auch auf, wer es gesehen hat.
    • Behalten Sie das Blatt. Geben Sie der Firma nur eine Kopie.
# The head of the file.
take-hours-title = Meine Stunden
take-hours-how = Jeden Tag selbst ausfüllen. Das Blatt behalten. Nichts unterschreiben, was nicht stimmt.
take-hours-month = Monat
take-hours-name = Name
take-hours-day = Tag
take-hours-begin = Beginn
take-hours-end = Ende
take-hours-break = Pause
take-hours-hours = Stunden
take-hours-work = Ort, Arbeit
take-hours-seen = Wer hat es gesehen?
take-hours-sum = Summe

## On the phone, and to write. The German lines are those of this file; the other locales say what they mean.

take-phrases =
    <b>Am Telefon</b>

    Lesen Sie die deutschen Sätze vor.
# Variables:
#   $language (String) - a language, from take-languages
take-say-hello = Guten Tag, ich brauche Beratung auf { $language }.
# For those who speak German with the counsellor.
take-say-hello-plain = Guten Tag, ich brauche eine Beratung.
# Variables:
#   $topic (String) - what it is about, from take-topics
take-say-topic = Es geht um { $topic }.
# Variables:
#   $day (String) - a day with its weekday
take-say-day = Vielleicht läuft eine Frist. Ein wichtiger Tag ist { $day }.
take-say-slow = Ich spreche wenig Deutsch. Bitte sprechen Sie langsam.
take-say-again = Ich verstehe nicht. Bitte sagen Sie es noch einmal.
take-say-when = Wann kann ich kommen? Oder können wir telefonieren?
take-say-free = Ist die Beratung kostenlos? Bleibt alles vertraulich?
take-say-send = Können Sie mir den Termin bitte schreiben?
take-mail =
    <b>Oder schreiben Sie eine E-Mail</b>

    Drücken Sie auf den deutschen Text: So wird er kopiert. Ersetzen Sie die Wörter in Klammern. Schicken Sie ihn selbst.
take-mail-meaning = <b>Das steht im Text:</b>
take-mail-subject = Betreff: Bitte um einen Termin
take-mail-hello = Guten Tag,
# Variables:
#   $language (String) - a language, from take-languages
#   $topic (String) - what it is about, from take-topics
take-mail-need = ich brauche Beratung auf { $language }. Es geht um { $topic }.
# Variables:
#   $topic (String) - what it is about, from take-topics
take-mail-need-plain = ich brauche eine Beratung. Es geht um { $topic }.
# Variables:
#   $day (String) - a day with its weekday
take-mail-day = Vielleicht läuft eine Frist. Ein wichtiger Tag ist { $day }.
take-mail-ask = Wann kann ich kommen? Oder können Sie mich anrufen?
# What stands in brackets the person fills in.
take-mail-end =
    Meine Telefonnummer: [Telefonnummer]

    Mit freundlichen Grüßen, [Name]

# What it is about: each topic an attribute, as it stands behind "Es geht um".
take-topics = Thema
    .kuendigung = eine Kündigung
    .lohn = meinen Lohn
    .arbeitszeit = meine Arbeitszeit
    .urlaub = meinen Urlaub
    .krankheit = Krankheit und Arbeit
    .krankenversicherung = meine Krankenversicherung
    .vertrag = meinen Vertrag
    .leiharbeit = Leiharbeit
    .ausbildung = meine Ausbildung
    .praktikum = ein Praktikum
    .schwanger = Schwangerschaft, Mutterschutz oder Elternzeit
    .diskriminierung = Diskriminierung bei der Arbeit
    .unfall = einen Unfall bei der Arbeit
    .ausbeutung = Ausbeutung bei der Arbeit
    .unterkunft = ein Zimmer oder Geld, das die Firma verlangt
    .vor-der-einreise = eine Arbeit in Deutschland; ich bin noch im Ausland
    .rechte = meine Rechte bei der Arbeit
    .anderes = eine andere Frage in Deutschland
    .programm = das Programm Faire Integration
    .brief = einen Brief von der Firma
    .beratung = meine Arbeit

# Languages as they stand behind "Beratung auf": each an attribute, named like the options of common-language.
take-languages = Sprache
    .de = Deutsch
    .en = Englisch
    .ar = Arabisch
    .fa = Persisch oder Dari
    .uk = Ukrainisch
    .ru = Russisch
    .tr = Türkisch
    .fr = Französisch
    .es = Spanisch
    .pl = Polnisch
    .ro = Rumänisch
    .other = [Ihre Sprache]
