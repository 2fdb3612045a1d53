# Words that belong to no topic: heads, buttons, notes, offices, privacy, the bot's own description.

## First lines. They name no topic: someone may look over the shoulder.

head-start = Lotse
# Variables:
#   $n (Number) - which question this is, from 1
#   $m (Number) - how many there are on the longest way
head-question = Frage { $n } von höchstens { $m }
head-info = Gut zu wissen
head-result = Das Wichtigste für Sie
head-more = Warum, und wer hilft
head-copy = Text zum Kopieren

## Language

# The first thing people see, in the language of their phone. The buttons below are the languages.
language-ask =
    Willkommen bei Lotse.

    Lotse hilft bei Fragen zur Arbeit in Deutschland. Sie antworten auf kurze Fragen. Dann bekommen Sie Ihren nächsten Schritt und eine Beratungsstelle.

    Kostenlos. Sie sagen keinen Namen. Wir speichern nichts, was zeigt, wer Sie sind.

    Welche Sprache möchten Sie?
# Said in results while a machine wrote the texts and no person has checked them.
machine = Diese Texte hat ein Computer geschrieben. Noch kein Mensch hat sie geprüft. Sind Sie nicht sicher? Fragen Sie die Beratungsstelle.
# Stands before a text that is not there in the reader's language.
other-language = Diesen Text gibt es noch nicht in Ihrer Sprache.

## Buttons

button-back = ⬅️ Zurück
button-menu = ☰ Menü
# Below a result: the way to the first question of the bot.
button-new-question = ☰ Neue Frage
# Below a result: asks whether it still holds today.
button-check = 🔄 Gilt das heute noch?
button-emergency = 🆘 Notfall
button-continue = Weiter mit meinen Fragen
button-unknown = Weiß ich nicht
button-longer-ago = Länger her
button-other-day = Anderer Tag
button-nothing = Nichts davon
button-done = Fertig
button-next = Weiter
button-handover = Wer hilft mir? Adresse zeigen
button-more = Mehr dazu
# Below the emergency card: on to the questions about the danger.
button-safe = Ich bin sicher: Was ist passiert?
button-language = 🌐 Sprache
button-privacy = Was wird gespeichert?
button-delete = Diesen Chat leeren
# Below unread-page: deletes the photos, voice messages and files that someone sent.
button-delete-unread = Jetzt hier im Chat löschen
button-erase = Ja, Chat leeren und alles löschen
button-keep = Nein, nichts löschen
button-start = Neu anfangen
# In a workshop, below a result: the phone goes to the next person. The bot's messages vanish, and it asks for the language.
button-next-person = 👥 Nächste Person (löscht den Chat)

## Feedback on a result: two buttons below it. Nothing is asked in words.

button-helped = 👍 Hat geholfen
button-unhelped = 👎 Nicht geholfen
# The four buttons below feedback-why, two in a row.
button-too-hard = Zu schwer
button-wrong = Etwas ist falsch
button-missing = Etwas fehlt
button-other-reason = Anderer Grund
feedback-why =
    Das ist schade. Warum hat es nicht geholfen?

    Wir zählen nur die Antworten. Niemand sieht, von wem sie kommen.
feedback-helped = Danke. Wir zählen nur die Antwort. Niemand sieht, von wem sie kommt.
feedback-unhelped =
    Danke. Wir zählen nur die Antwort. Niemand sieht, von wem sie kommt.

    Brauchen Sie mehr Hilfe? Eine Beratungsstelle spricht mit Ihnen.
# After "something is wrong": no words are taken here.
feedback-wrong =
    Danke. Wir zählen nur die Antwort. Niemand sieht, von wem sie kommt.

    Was ist falsch? Sagen Sie es der Beratungsstelle. Das genügt. Uns müssen Sie nichts schreiben.
# After a press below a result whose answers are gone.
feedback-gone =
    Danke. Ihre Antworten von damals sind schon gelöscht. Deshalb können wir das nicht mehr zählen.

    Brauchen Sie mehr Hilfe? Eine Beratungsstelle spricht mit Ihnen.

## Notes: what was wrong with an answer

note-wrong-date = Das ist kein Datum im Kalender. Schreiben Sie zum Beispiel: 28.08.2026
note-wrong-month = Das ist kein Monat. Schreiben Sie zum Beispiel: 08.2026
note-future-date = Dieser Tag kommt erst noch. Bitte prüfen Sie das Datum.
note-old-date = Dieser Tag ist sehr lange her. Bitte prüfen Sie das Jahr.
note-far-date = Dieser Tag liegt weit in der Zukunft. Bitte prüfen Sie das Jahr.
note-wrong-amount = Das ist keine Zahl. Schreiben Sie zum Beispiel: 1450,50
# Variables:
#   $min (String) - the least that is taken
#   $max (String) - the most that is taken
note-amount-range = Bitte eine Zahl von { $min } bis { $max }.
note-wrong-place = Diesen Ort kennen wir nicht. Prüfen Sie die Postleitzahl (5 Ziffern) oder wählen Sie das Bundesland.
note-several-laender = Diese Postleitzahl liegt in mehr als einem Bundesland. Welches ist es?
note-press-button = Bitte drücken Sie hier auf eine der Antworten. Ihren Text haben wir nicht gespeichert.
note-type-date = Schreiben Sie den Tag, zum Beispiel: 28.08.2026
note-type-month = Schreiben Sie den Monat, zum Beispiel: 08.2026
note-changed = Hier hat sich etwas geändert. Bitte antworten Sie noch einmal.
note-outdated = Diese Frage gibt es so nicht mehr. Hier geht es weiter.
# Variables:
#   $date (String) - the day on which the result was shown before
note-same = ✅ Noch einmal geprüft: Seit dem { $date } ist Ihr Ergebnis gleich.
# Variables:
#   $date (String) - the day on which the result was shown before
note-differs = ⚠️ Seit dem { $date } hat sich etwas geändert. Heute gilt:
# Variables:
#   $date (String) - the day on which the result was shown before
note-gone = Ihre Antworten vom { $date } sind nicht mehr gespeichert. Bitte antworten Sie noch einmal.
note-unknown = Das verstehe ich nicht. Drücken Sie auf einen Knopf oder schreiben Sie /help.
note-dead-code = Dieser Code gilt heute nicht. Ein Workshop-Code gilt nur an einem Tag. Sie können auch ohne Code anfangen.
# Stands above the emergency card when someone typed words of danger. Calm, and it does not repeat the words.
note-danger = Ihre Worte klingen nach Gefahr. Darum zeigen wir zuerst die Notfall-Nummern. Mit „Weiter mit meinen Fragen“ kommen Sie zurück.
# Nothing was found for what someone typed.
note-nothing-found = Dazu haben wir kein Thema gefunden. Schreiben Sie ein anderes Wort, zum Beispiel: Lohn. Alle Themen zeigt /menu.
# Variables:
#   $value (String) - what a typed day, month or amount was understood as
note-taken = ✅ Verstanden: { $value }
# Variables:
#   $value (String) - the Land that a typed place lies in
note-taken-land = ✅ Verstanden: Bundesland { $value }
# Someone shared where they are.
note-abroad = Dieser Ort liegt nicht in Deutschland. Wählen Sie das Bundesland, in dem Sie arbeiten oder arbeiten werden.

## Amounts and Länder

# Variables:
#   $amount (String) - a number with two decimals
money = { $amount } €
# Variables:
#   $amount (String) - a number of hours
hours = { $amount } Std.
land-bw = Baden-Württemberg
land-by = Bayern
land-be = Berlin
land-bb = Brandenburg
land-hb = Bremen
land-hh = Hamburg
land-he = Hessen
land-mv = Mecklenburg-Vorpommern
land-ni = Niedersachsen
land-nw = Nordrhein-Westfalen
land-rp = Rheinland-Pfalz
land-sl = Saarland
land-sn = Sachsen
land-st = Sachsen-Anhalt
land-sh = Schleswig-Holstein
land-th = Thüringen

## Offices

reason-near = In der Nähe Ihres Arbeitsorts.
# Variables:
#   $km (Number) - kilometres as the crow flies, 0 or more
reason-nearest = Etwa { $km } km von Ihrem Arbeitsort.
reason-for-land = Für Ihr Bundesland.
reason-nationwide = Für ganz Deutschland.
reason-finder = Die offizielle Liste. Dort finden Sie die Stelle in Ihrer Nähe.
reason-national = Diese Nummer ist für ganz Deutschland. Fragen Sie dort nach der Beratungsstelle.
# Variables:
#   $phones (String) - one or more phone numbers
office-phone = Telefon: { $phones }
# Variables:
#   $email (String) - an e-mail address
office-email = E-Mail: { $email }
# Variables:
#   $hours (String) - days and times as on a German door sign
office-hours = Geöffnet: { $hours }
# Variables:
#   $time (String) - the time of day in Germany
office-open = 🟢 Jetzt geöffnet ({ $time } Uhr).
# Variables:
#   $time (String) - the time of day in Germany
office-closed = ⚪ Jetzt geschlossen ({ $time } Uhr).
office-appointment = Nur mit Termin.
# Variables:
#   $languages (String) - a list of languages
office-languages = Sprachen: { $languages }
# Variables:
#   $date (String) - a day
office-checked = Von uns geprüft am { $date }.
# Variables:
#   $date (String) - a day, a month or a year
office-source = Stand der Angabe: { $date }
office-unconfirmed = ⚠️ Nicht sicher, ob das noch stimmt. Stand: { $date }
office-undated = ⚠️ Nicht sicher, ob das noch stimmt (ohne Datum)
office-none = Für Ihr Bundesland haben wir noch keine Adresse, die sicher stimmt. Schauen Sie zuerst in die Liste. Rufen Sie vorher an.
helpers = <b>Wer noch hilft:</b>

## Said with every result

nothing-sent = Wir haben <b>nichts für Sie abgeschickt</b>. Bitte rufen Sie selbst an oder schreiben Sie.
information = Das ist Information, keine Rechtsberatung.
# Variables:
#   $content (String) - the day of the bot's texts
#   $today (String) - the day for which the result was worked out
as-of = Stand: Texte vom { $content }, gerechnet für den { $today }.
# Stands below a German text that a tap copies.
copy-hint = Tippen Sie auf den deutschen Text: So kopieren Sie ihn. Ersetzen Sie die Wörter in Klammern. Schicken Sie ihn selbst ab.

## Pages

help-page =
    Lotse fragt kurz und zeigt dann Ihren nächsten Schritt und eine Beratungsstelle.

    /menu – von vorn wählen
    /language – Sprache ändern
    /emergency – Hilfe bei Gefahr
    /office – Beratungsstelle finden
    /privacy – was gespeichert ist
    /delete – diesen Chat leeren, alles löschen
    /about – wer wir sind
    /stats – wie viele Menschen Lotse fragen
    /share – Lotse weitergeben

    Sie können auch schreiben: Ihre Frage in eigenen Worten, ein Datum, einen Betrag oder eine Postleitzahl. Oder schicken Sie Ihren Standort. Wir löschen Ihre Nachricht danach aus dem Chat. Fotos, Sprache und Dateien lesen wir nicht.
# Variables:
#   $answers (Number) - how many answers are kept, 0 or more
#   $until (String) - the time until which they are kept
privacy-page =
    <b>Was wir jetzt von Ihnen haben:</b>
    { PLURAL($answers) ->
        [one] { $answers } Antwort, verschlüsselt.
       *[other] { $answers } Antworten, verschlüsselt.
    }
    Dazu Ihre Sprache und die Nummern der Nachrichten hier im Chat. So können wir sie löschen.

    <b>Bis wann:</b> höchstens bis { $until }. Kommt keine neue Antwort? Dann löschen wir alles.

    <b>Was wir nie speichern:</b> Ihren Namen, Ihre Nummer, Ihren Telegram-Namen, Ihre Texte, Ihre Postleitzahl.

    <b>Was wir zählen:</b> Gespräche in jeder Woche: bei welcher Frage, in welcher Sprache, in welchem Bundesland. Dazu: ob ein Ergebnis geholfen hat, und ob eine Suche nichts fand. Das sind nur Summen. Sie bleiben auch nach dem Löschen. Summen unter 5 zeigen wir nie.

    Ein täglich neuer Schlüssel schützt Ihre Antworten. Nach spätestens zwei Tagen zerstören wir den Schlüssel. Dann kann niemand mehr sagen, wessen Antworten es waren. Auch wir nicht.

    <b>Was wir nicht versprechen können:</b> Telegram selbst sieht diesen Chat. Wer Ihr Handy in der Hand hat, auch.

    Mit /delete leeren Sie diesen Chat und löschen alles.
# Stands below privacy-page when a link brought a Land or a code.
privacy-link = Dazu aus Ihrem Link: das Bundesland oder der Code des Workshops. Auch das löschen wir.
about-page =
    Lotse ist ein Wegweiser für Menschen, die in Deutschland arbeiten oder arbeiten wollen. Lotse ist ein Computer-Programm, kein Mensch und kein Anwalt.

    Er gibt Information, keine Rechtsberatung. Die Beratung machen Menschen: Faire Integration und andere Stellen.

    Recht und Beträge: Gesetze, Stand 19.08.2026, zuletzt geprüft am 22.11.2026. Orte und Postleitzahlen: GeoNames (geonames.org), Lizenz CC BY 4.0.

    Das Programm ist offen (EUPL-1.2): Jeder darf prüfen, wie es arbeitet.
# Variables:
#   $monday (String) - the first day of the week
#   $sunday (String) - its last day
#   $conversations (String) - how many conversations came to a first question: stats-about or stats-withheld
#   $results (String) - how many came to a result, likewise
#   $handovers (String) - how many came to the contact of an office, likewise
stats-page =
    <b>Woche vom { $monday } bis { $sunday }</b>

    Gespräche: { $conversations }
    Mit Ergebnis: { $results }
    Mit Adresse einer Beratungsstelle: { $handovers }

    Die Zahlen sind gerundet. Kleine Zahlen zeigen wir nicht. Über einzelne Menschen sagen sie nichts.
# Variables:
#   $number (String) - a number that was rounded to a multiple of 5
stats-about = etwa { $number }
# Stands in the place of a number.
stats-withheld = weniger als 5 oder nicht genannt
stats-none = Es gibt noch keine Zahlen. Wir zeigen eine Woche erst einige Tage nach ihrem Ende.
# Asks for the language of a link to Lotse for somebody else. The buttons below are the languages.
share-language =
    Möchten Sie Lotse weitergeben? Sie bekommen einen Link, einen kurzen Text und ein Bild (QR-Code).

    In welcher Sprache soll der Link Lotse öffnen?
# The buttons below are the topics of the menu.
share-topic = Welches Thema soll der Link öffnen?
# A button above the topics: the link opens the menu.
share-whole = Alle Themen
# Below it stands the link.
share-page =
    Hier ist der Link. Darunter stehen ein Text zum Weiterleiten und ein Bild (QR-Code).

    Im Link steht nichts über Sie.
# Sent to somebody who does not know Lotse yet; below it stands the link.
share-forward =
    Lotse hilft bei Fragen zur Arbeit in Deutschland.

    Lotse ist ein Computer-Programm in Telegram. Sie antworten auf kurze Fragen. Dann bekommen Sie Ihren nächsten Schritt und eine Beratungsstelle.

    Kostenlos. Sie sagen keinen Namen. Das ist Information, keine Rechtsberatung.

    Öffnen Sie diesen Link:
# The buttons below are up to three topics.
found-page =
    Wir haben in Ihren Worten gesucht. <b>Meinen Sie eines davon?</b>

    Ihren Text haben wir nicht gespeichert.
# The line below a topic in a list that Telegram shows in other chats.
card-line = Kurze Fragen, der nächste Schritt, eine Beratungsstelle. Kostenlos, ohne Namen.
# Sent to another chat below the topic; below it stands the link.
card-text =
    Lotse stellt kurze Fragen in Ihrer Sprache. Dann sehen Sie den nächsten Schritt und eine Beratungsstelle.

    Kostenlos. Sie sagen keinen Namen. Das ist Information, keine Rechtsberatung.
# The button below it.
card-button = Lotse öffnen
# Someone sent a photo, a voice message, a file or a contact.
unread-page =
    Das kann ich nicht lesen: keine Fotos, keine Sprache, keine Dateien, nichts Weitergeleitetes. Bei uns ist nichts davon gespeichert.

    Brauchen Sie es noch? <b>Speichern Sie es zuerst auf Ihrem Handy.</b> Danach können Sie es hier löschen. Wir löschen es nicht von allein: Vielleicht haben Sie es nur hier.

    Zeigen Sie es der Beratungsstelle. Schreiben Sie mir Ihre Frage in Worten, oder drücken Sie auf einen Knopf.
unread-deleted = Das ist jetzt aus diesem Chat gelöscht.
# Asks once more before the chat is emptied.
delete-page =
    Wirklich diesen Chat leeren? Wir löschen hier alle Nachrichten seit Beginn: unsere und Ihre, auch Fotos und Dateien. Brauchen Sie ein Foto noch? Speichern Sie es zuerst auf Ihrem Handy.

    Wir vergessen auch alle Ihre Antworten. Was älter als 48 Stunden ist, lässt Telegram uns nicht löschen.
# At most 200 characters: it stands in a window over the empty chat.
erased-page = Alles ist gelöscht. Wir wissen nichts mehr von Ihnen. Soll auch der leere Chat weg? Drücken Sie in Ihrer Chat-Liste lange auf Lotse. Wählen Sie dann „Chat löschen“.

## What people take with them: a contact, further offices, the days for the calendar

head-contact = Kontakt
head-offices = Weitere Adressen
head-calendar = Für Ihren Kalender
# Below the address of one office.
button-save-contact = 👤 Kontakt speichern
# The same where there are several offices.
# Variables:
#   $office (String) - a short name of the office
button-save-contact-of = 👤 Kontakt: { $office }
button-copy-phone = 📋 Telefon
# Variables:
#   $office (String) - a short name of the office
button-copy-phone-of = 📋 Telefon: { $office }
button-copy-email = 📋 E-Mail
# Variables:
#   $office (String) - a short name of the office
button-copy-email-of = 📋 E-Mail: { $office }
button-more-offices = ➕ Weitere Stellen
button-calendar = 📅 In den Kalender
contact-hint = Drücken Sie unten auf den Kontakt: So speichern Sie ihn auf dem Handy. Sieht jemand Ihr Handy? Dann sieht er auch den Namen der Stelle.
# What the phone's calendar shows. It names no topic: others may see the calendar.
calendar-title = Termin
calendar-about = Bitte nicht vergessen.
# Variables:
#   $date (String) - the day until which it is to be done, with its weekday
calendar-court = Bis { $date }: zum Arbeitsgericht gehen
# Variables:
#   $date (String) - the day until which it is to be done, with its weekday
calendar-claim = Bis { $date }: Ihre Forderung schriftlich schicken
# Variables:
#   $date (String) - the day until which it is to be done, with its weekday
calendar-job = Bis { $date }: arbeitsuchend melden
# Variables:
#   $date (String) - the day until which it is to be done, with its weekday
calendar-authority = Bis { $date }: an Behörde oder Kasse schreiben
# Variables:
#   $date (String) - the day until which it is to be done, with its weekday
calendar-employer = Bis { $date }: dem Arbeitgeber schreiben
calendar-hint = Diese Tage stehen in Ihrem Ergebnis. Handeln Sie besser früher. Drücken Sie unten auf die Datei und speichern Sie den Termin. Im Kalender steht nur „Termin“, um 9 Uhr. Ist noch so viel Zeit, erinnert das Handy Sie 7, 3 und 1 Tag vorher. Ist der Tag heute oder morgen? Handeln Sie sofort.
calendar-shared = ⚠️ Viele Kalender zeigen Termine auch auf anderen Geräten. Gehört das Handy oder das Konto dem Arbeitgeber? Dann speichern Sie die Datei dort nicht.
calendar-over = Diese Tage sind vorbei. Fragen Sie heute noch eine Beratungsstelle.

## Trouble on our side

# Variables:
#   $code (String) - a short code by which the operator finds the failure
outage = Das liegt an uns, nicht an Ihnen: Gerade geht etwas nicht. Bitte versuchen Sie es in ein paar Minuten noch einmal. Code: { $code }
# Said in groups, where the bot does not talk about anybody's work.
private-only = Hier lesen andere mit. Schreiben Sie mir bitte allein:

## The bot on Telegram: name (64), short description (120), description (512), commands (256)

# Nothing but the name: it stands above every message, and someone may look over the shoulder.
bot-name = Lotse
bot-short = Kurze Fragen, Ihr nächster Schritt, die richtige Beratungsstelle. Kostenlos und ohne Namen.
bot-description = Probleme bei der Arbeit in Deutschland? Lotse stellt kurze Fragen in Ihrer Sprache. Dann zeigt er Ihren nächsten Schritt, und bis wann Sie ihn tun sollten. Er nennt die richtige Beratungsstelle. Kostenlos. Ohne Namen. Information, keine Rechtsberatung.
command-start = Neu anfangen
command-menu = Thema wählen
command-language = Sprache ändern
command-help = Was Lotse kann
command-emergency = Hilfe bei Gefahr
command-office = Beratungsstelle finden
command-privacy = Was gespeichert ist
command-delete = Diesen Chat leeren, alles löschen
command-about = Wer wir sind
command-stats = Wie viele Menschen Lotse fragen
command-share = Lotse weitergeben (Link, QR-Code)
