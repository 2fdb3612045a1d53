# Words of the operator pages and of `lotse stats`. People who ask never read them. Only German and English have this file.

operator-brand = Lotse
operator-skip = Zum Inhalt
operator-foot = Alle Zahlen sind Gespräche, nicht Personen. Sie sind gerundet, kleine Zahlen fehlen.
operator-rules-link = Wie die Zahlen entstehen
operator-languages-label = Sprache
operator-lang-de = Deutsch
operator-lang-en = English
operator-logout = Abmelden
operator-menu-label = Seiten

## Login, and what is said instead of a page

operator-login-title = Anmelden
operator-login-password = Passwort
operator-login-button = Anmelden
operator-login-note = Es gibt ein Passwort für alle, die diese Zahlen lesen dürfen. Wer Lotse betreibt, kennt es.
operator-login-wrong = Das Passwort stimmt nicht.
# Variables:
#   $seconds (String) - whole seconds to wait, 1 or more
operator-login-wait = Das war zu früh. Nach einem falschen Passwort gibt es eine Wartezeit. Noch { $seconds } s, dann geht es wieder.
operator-refused-400-title = Das ist unklar
operator-refused-400-text = Diese Adresse oder dieses Formular kann Lotse nicht lesen.
operator-refused-403-title = Das geht so nicht
operator-refused-403-text = Das Formular kam nicht von einer offenen Seite von Lotse. Laden Sie die Seite neu und versuchen Sie es noch einmal.
operator-refused-404-title = Nicht gefunden
operator-refused-404-text = Diese Seite oder diesen Zeitraum gibt es nicht. Wochen werden nach einiger Zeit zu Blöcken von vier Wochen.
operator-refused-405-title = Das geht hier nicht
operator-refused-405-text = Diese Adresse kann man nicht auf diese Weise aufrufen.
operator-refused-413-title = Zu groß
operator-refused-413-text = Das Formular war zu groß.
operator-refused-500-title = Gerade geht es nicht
operator-refused-500-text = Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es in einer Minute noch einmal.
operator-refused-start = Zur Übersicht

## Menu and titles

operator-menu-overview = Übersicht
operator-menu-topics = Themen
operator-menu-languages = Sprachen
operator-menu-laender = Länder
operator-menu-entries = Zugänge
operator-menu-feedback = Rückmeldung
operator-menu-content = Inhalte
operator-menu-health = Betrieb
operator-title-overview = Übersicht
operator-title-topics = Themen
# Variables:
#   $topic (String) - the name of a topic
operator-title-topic = Thema: { $topic }
operator-title-languages = Sprachen
operator-title-laender = Bundesländer
operator-title-entries = Zugänge
operator-title-feedback = Rückmeldung
operator-title-content = Inhalte
operator-title-health = Betrieb
operator-title-rules = Wie die Zahlen entstehen

## Periods

# Variables:
#   $week (String) - the week, as 47/2026
#   $days (String) - its first and last day
operator-period-week = KW { $week } ({ $days })
# Variables:
#   $first (String) - the first week, as 44/2026
#   $last (String) - the last week, as 47/2026
#   $days (String) - the first and the last day
operator-period-block = KW { $first } bis { $last } ({ $days })
# Variables:
#   $period (String) - the period
operator-period-shown = Zeitraum: { $period }
operator-pick-period = Zeitraum
operator-pick-language = Sprache der Gespräche
operator-all-languages = Alle Sprachen
operator-pick = Anzeigen
operator-span-1 = Wochen
operator-span-4 = Blöcke von 4 Wochen
operator-span-52 = Blöcke von 52 Wochen

## Notes

operator-note-counted = Gezählt werden Gespräche, nicht Personen. Ein Gespräch gehört zur Woche, in der es begann.
operator-note-rounded = Zahlen sind auf 5 gerundet. Deshalb stimmen Summen nicht immer genau.
operator-note-withheld = Ein Strich (–) heißt: zurückgehalten. Die Zahl ist kleiner als 5, oder sie schützt eine andere kleine Zahl.
operator-note-no-before = Vom Zeitraum davor ist nichts veröffentlicht.
operator-note-topics = „Ende erreicht“ zählt jedes Ende einmal je Gespräch. Wer zwei Enden eines Themas sah, zählt zweimal.
operator-note-topic = „Zuletzt hier“ zeigt, wo Gespräche stehen blieben. Bei einer Frage haben Menschen dort aufgehört.
operator-note-languages = Ein Gespräch zählt bei der Sprache, die es zuletzt hatte. „Ohne Treffer“ heißt: Mindestens eine Suche fand nichts. Die Wörter werden nicht gespeichert.
operator-note-laender = Es zählt das Land des Arbeitsplatzes. Kleine Länder stehen zusammen in einer Zeile.
operator-note-entries = „Link“ meint einen Link oder ein Plakat, „Workshop“ den Link eines Workshops.
operator-note-feedback = Unter jedem Ergebnis stehen zwei Knöpfe. Je Ergebnis zählt die letzte Antwort eines Gesprächs. Wer zwei Ergebnisse verschieden bewertet, zählt zweimal. Themen und Ergebnisse ohne eine gezeigte Zahl fehlen in den Listen.
operator-note-content = Hier stehen keine Zahlen über Menschen. Alle Fehler der Inhalte zeigt der Befehl „lotse check“.
operator-note-health = Diese Prüfungen gelten für jetzt. Die Zähler beginnen bei jedem Start von vorn.
operator-nothing-published = Noch ist nichts veröffentlicht. Eine Woche wird frühestens am Donnerstag danach gezeigt. Dann kann kein Gespräch dieser Woche mehr weitergehen.
# Variables:
#   $day (String) - the day of the newest review
operator-content-day = Stand der Inhalte: { $day }
operator-all-topics = Alle Themen
operator-withheld = zurückgehalten
# Variables:
#   $number (String) - a rounded number
operator-at-least = mind. { $number }

## Tables: heading, first column, and what stands there without rows

operator-table-overview = Gespräche im Zeitraum
operator-first-overview = Gezählt
operator-table-trend = Verlauf
operator-first-trend = Zeitraum
operator-table-topics = Themen im Vergleich
operator-first-topics = Thema
operator-table-funnel = Schritt für Schritt
operator-first-funnel = Frage, Erklärung oder Ende
operator-table-languages = Sprachen im Vergleich
operator-first-languages = Sprache
operator-table-laender = Bundesländer im Vergleich
operator-first-laender = Land
operator-table-entries = Zugänge im Vergleich
operator-first-entries = Zugang
operator-table-feedback = Wie Ergebnisse ankamen
operator-first-feedback = Rückmeldung
operator-empty-feedback = In diesem Zeitraum gibt es keine Zahl, die gezeigt werden darf.
operator-table-opinions = Rückmeldung nach Themen
operator-first-opinions = Thema
operator-empty-opinions = Kein Thema hat eine Zahl, die gezeigt werden darf.
operator-table-reasons = Rückmeldung nach Ergebnissen
operator-first-reasons = Ergebnis
operator-empty-reasons = Kein Ergebnis hat eine Zahl, die gezeigt werden darf.
operator-table-translations = Übersetzungen
operator-first-translations = Sprache
operator-table-offices = Beratungsstellen
operator-first-offices = Adressen
operator-table-ending = Zahlen des Rechts, die bald enden
operator-first-ending = Name
operator-empty-ending = In den nächsten 90 Tagen endet keine.
operator-table-reviews = Prüfung der Themen
operator-first-reviews = Thema
operator-table-checks = Prüfungen
operator-first-checks = Teil
operator-table-process = Seit dem Start
operator-first-process = Angabe
# Variables:
#   $title (String) - the heading of the table
operator-chart-name = Grafik: { $title }. Dieselben Zahlen stehen in der Tabelle darunter.
operator-download-csv = Tabelle als CSV
operator-download-json = Seite als JSON

## What a step is

operator-kind-question = Frage
operator-kind-info = Erklärung
operator-kind-end = Ende

## Columns. Short: four of them stand beside each other on a phone.

operator-column-now = Zeitraum
operator-column-before = Davor
operator-column-change = Änderung
operator-column-conversations = Gespräche
operator-column-results = Mit Ergebnis
operator-column-handovers = Mit Stelle
operator-column-reached = Erreicht
operator-column-share = Anteil
operator-column-standing = Zuletzt hier
operator-column-ends = Ende erreicht
operator-column-silent = Abbruch vorher
operator-column-missed = Ohne Treffer
operator-column-helped = Geholfen
operator-column-unhelped = Nicht geholfen
operator-column-too-hard = Zu schwer
operator-column-wrong = Falsch
operator-column-gap = Etwas fehlt
operator-column-other = Anderes
operator-column-state = Zustand
operator-column-value = Wert
operator-column-review = Geprüft von
operator-column-messages = Texte
operator-column-missing = Fehlen
operator-column-count = Anzahl
operator-column-statute = Gesetz
operator-column-until = Gilt bis
operator-column-successor = Danach
operator-column-reviewed = Geprüft am
operator-column-nodes = Schritte

## Rows

operator-row-conversations = Gespräche
operator-row-results = Mit Ergebnis
operator-row-handovers = Mit Beratungsstelle
operator-row-missed = Mit einer Suche ohne Treffer
operator-row-content = Inhalte
operator-row-database = Datenbank
operator-row-telegram = Telegram
operator-row-version = Version
operator-row-uptime = Läuft seit
operator-row-updates = Bearbeitete Nachrichten
operator-row-errors = Fehler
operator-row-offices-all = Alle Adressen
operator-row-offices-current = In den letzten 120 Tagen bei der Stelle bestätigt
operator-row-offices-old = Vor mehr als 120 Tagen bestätigt
operator-row-offices-never = Noch nie bei der Stelle bestätigt
operator-row-offices-behind = Stehen hinter den amtlichen Listen, weil nicht sicher
operator-row-offices-researched = Quellen zuletzt gelesen
operator-land-unknown = Nicht gesagt
operator-land-other = Andere Länder zusammen
operator-entry-direct = Direkt
operator-entry-link = Link
operator-entry-workshop = Workshop
operator-opinion-helped = Hat geholfen
operator-opinion-too-hard = Zu schwer
operator-opinion-wrong = Etwas stimmt nicht
operator-opinion-missing = Etwas fehlt
operator-opinion-other = Anderer oder kein Grund

## Words in cells

operator-value-ok = in Ordnung
operator-value-away = nicht erreichbar
operator-value-starting = startet
operator-value-refused = abgelehnt: Token prüfen
operator-value-machine = Computer, noch kein Mensch
operator-value-person = Mensch
operator-value-known = bekannt
operator-value-unknown = fehlt

## The rules. They say what docs/statistics.md says, in short.

operator-rules-counted-title = Was gezählt wird
operator-rules-counted =
    Lotse führt nur Zähler. Es gibt keine Liste von Ereignissen. Eine Zeit steht nirgends genauer als die Woche.

    Gezählt werden Gespräche, nicht Personen. Ein Gespräch zählt, wenn die erste Frage da war. Es gehört zur Woche, in der es begann. Wer dreimal beginnt, zählt dreimal.

    Jede Zahl ist höchstens mit einer weiteren Angabe verbunden: Sprache, Bundesland, Zugang oder Rückmeldung. Nie mit zweien zugleich.
operator-rules-withheld-title = Was zurückgehalten wird
operator-rules-withheld =
    Zahlen unter 5 werden nie gezeigt, auch die Null nicht. Fachleute nennen das primäre Sperrung.

    Manchmal könnte man eine kleine Zahl aus anderen Zahlen ausrechnen. Dann wird noch eine Zahl zurückgehalten. Das heißt sekundäre Sperrung.

    Alle anderen Zahlen sind auf 5 gerundet.
operator-rules-periods-title = Wann eine Woche gezeigt wird
operator-rules-periods =
    Eine Woche geht von Montag bis Sonntag. Gezeigt wird sie, wenn kein Gespräch aus ihr mehr laufen kann. Das ist frühestens am Donnerstag danach.

    Vier feste Wochen bilden einen Block, 52 Wochen einen großen Block. Andere Zeiträume gibt es nicht.
operator-rules-kept-title = Wie lange Zahlen bleiben
operator-rules-kept =
    Wochen werden nach acht Wochen zu Blöcken von vier Wochen. Nach zwei Jahren werden diese zu Blöcken von 52 Wochen. Die feineren Zahlen sind dann gelöscht.
operator-rules-limits-title = Was die Zahlen nicht sagen
operator-rules-limits =
    Sie sagen nicht, wie viele Menschen gefragt haben. Sie sagen nicht, ob jemand bei einer Stelle war. Wer viele Gespräche beginnt, zählt viele Male.
operator-rules-files-title = CSV und JSON
operator-rules-files =
    Beide enthalten genau die Zahlen der Seite. Im CSV bleibt eine zurückgehaltene Zahl leer. Die letzte Spalte nennt dann die Spalten, in denen etwas fehlt. Steht dort trotzdem eine Zahl, ist sie mindestens so groß.

    CSV ist in UTF-8 und mit Komma getrennt. In Excel öffnen Sie es über „Daten“ und „Aus Text/CSV“.

## Languages of the bot

operator-language-de = Deutsch
operator-language-en = Englisch
operator-language-ar = Arabisch
operator-language-fa = Persisch
operator-language-fa-AF = Dari
operator-language-uk = Ukrainisch
operator-language-ru = Russisch
operator-language-tr = Türkisch
operator-language-fr = Französisch
operator-language-es = Spanisch
operator-language-pl = Polnisch
operator-language-ro = Rumänisch
operator-language-ps = Paschtu
operator-language-ti = Tigrinya
operator-language-ku = Kurdisch
operator-language-hi = Hindi
operator-language-vi = Vietnamesisch

## Topics, at most 23 characters: they stand beside bars

operator-topic-anderes = Etwas anderes
operator-topic-arbeitszeit = Arbeitszeit
operator-topic-ausbeutung = Ausbeutung
operator-topic-ausbildung = Ausbildung
operator-topic-beratung = Beratungsstelle finden
operator-topic-brief = Brief verstehen
operator-topic-diskriminierung = Diskriminierung
operator-topic-krankenversicherung = Krankenversicherung
operator-topic-krankheit = Krankheit
operator-topic-kuendigung = Kündigung
operator-topic-leiharbeit = Leiharbeit
operator-topic-lohn = Lohn
operator-topic-menu = Menü (erste Frage)
operator-topic-notfall = Notfall
operator-topic-praktikum = Praktikum
operator-topic-programm = Programm
operator-topic-rechte = Meine Rechte
operator-topic-schwanger = Schwanger, Elternzeit
operator-topic-unfall = Arbeitsunfall
operator-topic-unterkunft = Unterkunft
operator-topic-urlaub = Urlaub
operator-topic-vertrag = Vertrag, Minijob
operator-topic-vor-der-einreise = Vor der Einreise

## Workshops

operator-menu-workshops = Workshops
operator-title-workshops = Workshops
# Variables:
#   $code (String) - the code of a workshop
operator-title-workshop = Workshop { $code }
operator-workshop-note = Ein Workshop bekommt einen Code für einen Tag. Wer ihn nutzt, wird für diesen Workshop mitgezählt. In der Nacht danach endet der Code. Dann bleiben nur gerundete Zahlen.
operator-workshop-new = Neuer Workshop
operator-workshop-day = Tag
operator-workshop-place = Ort
operator-workshop-place-hint = Zum Beispiel: Volkshochschule, Raum 2. Höchstens 80 Zeichen, keine Namen von Personen. Der Ort steht nur auf diesen Seiten.
operator-workshop-make = Code machen
# Variables:
#   $first (String) - the first day that is taken
#   $last (String) - the last day that is taken
operator-workshop-bad-day = Der Tag muss zwischen dem { $first } und dem { $last } liegen.
operator-workshop-bad-place = Der Ort braucht 1 bis 80 Zeichen in einer Zeile.
operator-workshop-list = Alle Workshops
operator-workshop-none = Noch gibt es keinen Workshop.
operator-workshop-kept = 90 Tage nach dem Workshop vergisst Lotse Tag und Ort. Die gerundeten Zahlen bleiben.
operator-workshop-enter = So kommen die Leute zum Bot
operator-workshop-picture = QR-Code mit dem Link zum Bot
operator-workshop-papers = Poster und Karten mit diesem Code
operator-workshop-no-bot = Telegram hat den Namen des Bots noch nicht gesagt. Deshalb gibt es noch keinen Link. Laden Sie die Seite gleich noch einmal. Der Code gilt trotzdem.
operator-workshop-room = Seite für die Wand
# Variables:
#   $day (String) - the day of the workshop
operator-workshop-room-note = Diese Seite braucht kein Passwort. Sie zeigt den QR-Code und ab 8 Personen gerundete Zahlen. Sie geht nur an diesem Tag: { $day }. Wer ihre Adresse kennt, sieht sie. Geben Sie die Adresse nur weiter, wenn jemand sie zeigen soll.
operator-workshop-room-link = Seite für die Wand öffnen
operator-workshop-all = Alle Workshops
operator-workshop-result = Gezählt
# Variables:
#   $number (String) - a number rounded to 5
operator-workshop-result-started = Etwa { $number } Personen haben begonnen.
operator-workshop-result-no-topics = Kein Thema hatte 5 Personen oder mehr.
operator-workshop-result-few = Es waren weniger als 8 Personen. Dann zeigt Lotse keine Zahlen.
operator-workshop-forgotten = vergessen
operator-workshop-coming = noch offen
operator-workshop-few = weniger als 8
# Variables:
#   $number (String) - a number rounded to 5
operator-workshop-about = etwa { $number }
operator-column-code = Code
operator-column-day = Tag
operator-column-place = Ort
operator-column-started = Begonnen

## Leaflet for employers

operator-menu-leaflet = Merkblatt
operator-title-leaflet = Merkblatt für Arbeitgeber
operator-leaflet-note = Mit diesem Blatt nennt ein Arbeitgeber die Beratungsstelle, die dem Arbeitsort am nächsten ist (§ 45c AufenthG). Name und Unterschrift trägt man von Hand ein. Lotse speichert nichts: keine Postleitzahl, keinen Arbeitgeber, keinen Namen.
operator-leaflet-plz = Postleitzahl des Arbeitsorts
operator-leaflet-locale = Sprache der beschäftigten Person
operator-leaflet-land = Bundesland (nur wenn die Postleitzahl in mehreren liegt)
operator-leaflet-any = nach der Postleitzahl
operator-leaflet-make = Weiter
operator-leaflet-ready = Das Merkblatt ist fertig
operator-leaflet-page = Blatt zum Drucken
operator-leaflet-text = Text für eine E-Mail
operator-leaflet-duty = Was Arbeitgeber wissen müssen
operator-leaflet-bad-plz = Diese Postleitzahl kennt Lotse nicht. Schreiben Sie fünf Ziffern.
# Variables:
#   $laender (String) - the names of Länder
operator-leaflet-several = Diese Postleitzahl liegt in mehreren Bundesländern. Wählen Sie eines: { $laender }.
# Variables:
#   $laender (String) - the names of Länder
operator-leaflet-elsewhere = Diese Postleitzahl liegt nicht in diesem Bundesland. Sie liegt hier: { $laender }.

## Posters and links

operator-menu-papers = Poster und Links
operator-title-papers = Poster und Links
operator-papers-note = Ein Link mit QR-Code, dazu ein Poster oder Karten zum Ausschneiden. Der Link öffnet den Bot in der gewählten Sprache und beim gewählten Thema. Bei mehreren Sprachen fragt der Bot nach der Sprache.
operator-papers-locale = Sprache
# Variables:
#   $number (String) - 2, 3 or 4
operator-papers-locale-more = { $number }. Sprache
operator-papers-no-locale = keine
operator-papers-topic = Thema
operator-papers-any-topic = Menü mit allen Themen
operator-papers-plz = Postleitzahl der Beratungsstelle (freiwillig)
operator-papers-land = Bundesland
operator-papers-any-land = keine Angabe
operator-papers-code = Code des Workshops (freiwillig)
operator-papers-size = Papier
operator-papers-size-a4 = Poster A4
operator-papers-size-a5 = Poster A5
operator-papers-size-cards = Acht Karten zum Ausschneiden (A4)
operator-papers-make = Anzeigen
operator-papers-ready = Link und Papier
# Describes the picture to those who do not see it.
operator-papers-picture = QR-Code mit diesem Link
operator-papers-svg = QR-Code als SVG
operator-papers-png = QR-Code als PNG
operator-papers-file = Papier herunterladen (HTML)
operator-papers-print = Öffnen Sie die Datei im Browser und drucken Sie sie in Originalgröße (100 %), ohne Kopf- und Fußzeilen. Prüfen Sie vorher den Kontakt, der darauf steht.
operator-papers-no-bot = Telegram hat den Namen des Bots noch nicht genannt. Ohne ihn gibt es keinen Link und keinen QR-Code; auf dem Papier bleibt der Platz leer.
operator-papers-bad-plz = Diese Postleitzahl ist nicht in der Liste. Schreiben Sie fünf Ziffern, oder wählen Sie nur das Bundesland.
# Variables:
#   $laender (String) - names of Länder
operator-papers-several = Diese Postleitzahl liegt in mehreren Ländern. Wählen Sie dazu das Bundesland: { $laender }.
operator-papers-bad-code = Diesen Code gibt es so nicht. Bitte prüfen Sie ihn noch einmal.
