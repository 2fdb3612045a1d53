# The work contract: before signing, without paper, for a fixed time, small jobs, trade licence, registration.

## Paragraphs that several outcomes share

-vertrag-sammeln = <b>Sammeln:</b> Verträge, Angebot, Chats, Lohnzettel, Kontoauszüge, eigene Stundenliste, Namen von Zeugen. Speichern Sie keine Kopien auf dem Handy der Firma.
-vertrag-bleiben = <b>Achtung:</b> Bleiben Sie nicht weg. Kündigen Sie nicht selbst. Unterschreiben Sie nichts ohne Beratung.
# "Ausschlussfrist": a short period in the contract after which a claim for money can be lost.
-vertrag-fristen = <b>Fehlt Lohn?</b> Fordern Sie ihn bald schriftlich. Im Vertrag steht oft eine kurze Frist (Ausschlussfrist), häufig drei Monate. Im Tarifvertrag kann sie kürzer sein.
-vertrag-kein-titel = <b>Kein Aufenthaltstitel?</b> Gehen Sie zuerst vertraulich zur Beratung, nicht zu Amt, Zoll, Polizei oder Gericht. Öffentliche Stellen müssen das melden (§ 87 AufenthG).
# "Arbeitsuchend": looking for work; people register as such before a fixed term ends.
-vertrag-befristet-schritte =
    <b>So klagen Sie:</b> Die „Rechtsantragstelle“ im Arbeitsgericht schreibt Ihre Klage kostenlos auf. Eine Klage geht meist auch schon vor dem Ende.

    <b>Agentur für Arbeit:</b> Melden Sie sich drei Monate vor dem Ende „arbeitsuchend“ (§ 38 SGB III). Ist es später? Dann heute. Tun Sie das auch, wenn die Firma mehr verspricht.

    <b>Achtung:</b> Unterschreiben Sie keinen neuen Vertrag ohne Beratung.

    <b>Aufenthalt:</b> Endet Ihr Titel bald? Beantragen Sie die Verlängerung vorher (§ 81 AufenthG). Fragen Sie die Migrationsberatung.

## Questions

# The two rules of thumb stand in the first question on purpose: people may stop reading here.
vertrag-what =
    Ein Vertrag gilt meist auch ohne Papier. <b>Unterschreiben Sie nichts, was Sie nicht verstehen.</b>

    Ihr Vertrag ist befristet? Eine Klage geht meist nur bis <b>drei Wochen</b> nach dem Ende.

    Worum geht es?
    .sign = Ich soll etwas unterschreiben
    .none = Ich habe keinen Vertrag auf Papier
    .read = Ich verstehe meinen Vertrag nicht
    .second = Neuer Vertrag mit weniger Lohn
    .fixed = Befristet oder Probezeit
    .small = Minijob, kurzer Job, zweiter Job
    .self = Gewerbe oder Rechnung statt Vertrag
    .undeclared = Anmeldung, Nummer, ohne Papiere
    .agency = Zeitarbeit (Leiharbeit)

vertrag-paper =
    Was für ein Papier ist das?
    .new = Ein Vertrag für einen neuen Job
    .change = Eine Änderung, weniger Lohn
    .repay = Rückzahlung, Strafe oder Schulden
    .end = Der Job soll enden
    .blank = Es ist leer oder hat Lücken
    .unsure = Ich verstehe das Papier nicht

vertrag-second =
    Haben Sie den neuen Vertrag unterschrieben?
    .asked = Nein, ich soll unterschreiben
    .signed = Ja, schon unterschrieben
    .less = Kein Papier, nur weniger Lohn

# "Befristet": with an end. "Probezeit": trial period at the start.
vertrag-fixed =
    „Befristet“ heißt: Im Vertrag steht ein Ende. Was passt?
    .why = Ist das Ende nah oder vorbei, zählt jeder Tag.
    .near = Das Ende ist nah oder schon vorbei
    .probation = Ich frage nach der Probezeit
    .form = Kein Papier vor dem ersten Tag
    .long = Über zwei Jahre oder oft verlängert
    .unsure = Ich weiß nicht, ob es erlaubt ist

# "Minijob": a job below a monthly limit of pay.
vertrag-small =
    Was passt am besten?
    .minijob = Minijob oder wenig Lohn im Monat
    .side = Ich möchte einen zweiten Job
    .short = Saison oder nur wenige Wochen
    .more = Minijob auf Papier, aber mehr Arbeit

vertrag-earnings =
    Wie viel Lohn bekommen Sie im Monat? Schreiben Sie den Betrag <b>brutto</b>, also vor Abzügen.

    Mehrere Minijobs? Zählen Sie alle zusammen. Ein Minijob neben dem Hauptjob? Schreiben Sie nur den Lohn vom Minijob.
    .why = Davon hängen Ihre Versicherungen ab.

# "Titel": the residence title. "Duldung" is no title.
vertrag-permit =
    Welchen Aufenthalt haben Sie?
    .why = Manche Titel erlauben nur eine bestimmte Arbeit.
    .work = Titel für eine bestimmte Arbeit
    .training = Titel für eine Ausbildung
    .free = EU-Pass oder jede Arbeit erlaubt
    .other = Anderer Titel oder Duldung
    .none = Kein Titel, keine Duldung
    .unsure = Ich weiß es nicht

# "Nummer": the social insurance number.
vertrag-undeclared =
    Was passt am besten?
    .number = Sozialversicherungsnummer, Meldung
    .unregistered = Die Firma meldet mich nicht an
    .no-permit = Ich darf hier nicht arbeiten
    .unsure = Ich weiß nicht, ob ich angemeldet bin

## Before a signature

# The button below the result goes on with the questions about a Kündigung; „Mehr dazu“ is its label.
vertrag-paper-end =
    Ist es eine <b>Kündigung</b>? Für eine Klage haben Sie meist nur <b>drei Wochen</b>. Die Wochen zählen ab dem Tag, an dem der Brief bei Ihnen war.

    <b>Unterschreiben Sie heute nichts.</b>

    Drücken Sie unten „Mehr dazu“. Der Bot rechnet dann Ihren Tag aus.

    { -vertrag-kein-titel }
    .why =
        <b>Kündigung:</b> Die Firma beendet den Job. Sie braucht Papier und Unterschrift mit Stift (§ 623 BGB). Die drei Wochen gelten meist auch in der Probezeit und in kleinen Firmen (§ 4 KSchG).

        <b>„Aufhebungsvertrag“, „Auflösungsvertrag“:</b> Beide Seiten beenden den Job. Danach gibt es meist kein Zurück. So können Sie Job, Arbeitslosengeld und Aufenthalt verlieren.

        <b>Ihre eigene Kündigung?</b> Unterschreiben Sie auch diese nicht.

        <b>Nur den Empfang bestätigen?</b> Das müssen Sie nicht. Wenn doch: Schreiben Sie selbst „Erhalten am“ und das Datum.

        <b>Schwanger?</b> Sagen Sie es der Firma innerhalb von zwei Wochen nach der Kündigung (§ 17 MuSchG). Ist das vorbei: sofort. Die Klage brauchen Sie trotzdem.

        { -vertrag-sammeln }

        { -vertrag-bleiben }

vertrag-before-signing =
    Unterschreiben Sie <b>heute nichts</b>. Niemand muss unterschreiben, was er nicht versteht.

    <b>Zuerst:</b>
    1. Sagen Sie: „Ich nehme das Papier mit. Ich lasse es prüfen.“ Machen Sie Fotos.
    2. Lassen Sie es übersetzen, aber nicht von der Firma.
    3. Zeigen Sie es einer Beratungsstelle, <b>vor</b> der Unterschrift.

    Heißt das Papier „Kündigung“? Dann haben Sie meist nur <b>drei Wochen</b> (§ 4 KSchG). Gehen Sie heute zur Beratung.
    .why =
        <b>Das soll im Vertrag stehen (§ 2 NachwG):</b>
        Name der Firma, Ort und Art der Arbeit.
        Lohn brutto, Stunden, Überstunden.
        Beginn, Ende, Probezeit.
        Urlaub und Kündigung.

        <b>Lesen Sie diese Stellen genau:</b> Abzüge für Wohnung oder Essen. Rückzahlung. Strafen. Kurze Fristen (Ausschlussfrist).

        <b>Versprechen:</b> Lassen Sie alles in den Vertrag schreiben. Meist zählt der deutsche Text. Ist ein Satz unklar? Dann gilt meist, was für Sie besser ist (§ 305c BGB).

        <b>Vermittlung aus dem Ausland:</b> Sie muss Sie vor der Unterschrift schriftlich informieren, in einer Sprache, die Sie verstehen (§ 299 SGB III).

        <b>Vorsicht:</b> „Aufhebungsvertrag“, „Auflösungsvertrag“ oder „keine weiteren Ansprüche“? Damit verlieren Sie vielleicht Job oder Geld.

        <b>Aufenthalt:</b> Ihr Titel ist für eine bestimmte Arbeit? Fragen Sie vor dem neuen Job die Migrationsberatung (§ 4a AufenthG).

# "Klausel": a sentence in the contract. Typical: pay back flight, course or recruiting, or a fine for leaving.
vertrag-repayment =
    <b>Zahlen und unterschreiben Sie jetzt nichts.</b> Viele solche Sätze (Klauseln) muss man prüfen. Manche gelten nicht.

    <b>Zuerst:</b>
    1. Machen Sie ein Foto vom Papier.
    2. Schreiben Sie auf: Wer will wie viel Geld, und wofür?
    3. Gehen Sie zur Beratung, bevor Sie den Job wechseln.

    Hat jemand Ihren Pass? Gibt es Drohungen? Sagen Sie es der Beratung. Bei Gefahr: 110.
    .why =
        <b>Typisch:</b> Sie sollen Flug, Visum, Sprachkurs oder Vermittlung zurückzahlen, wenn Sie gehen. Oder Sie sollen eine Strafe zahlen.

        <b>Vermittlung:</b> Sie kostet nur mit schriftlichem Vertrag und nur, wenn Sie die Stelle haben. Vorher zahlen ist verboten. Der Preis hat eine Grenze. Für Minijob und Ausbildung kostet sie nichts. Ihre Papiere bekommen Sie zurück (§§ 296 bis 298 SGB III).

        <b>Ausbildung:</b> Strafen und Geld für die Ausbildung sind verboten (§ 12 BBiG).

        <b>Abzug vom Lohn:</b> Ein Teil vom Lohn bleibt geschützt (§ 394 BGB). Den Arbeitsschutz zahlt die Firma (§ 3 ArbSchG). Ist ein Satz unklar? Dann gilt meist, was für Sie besser ist (§ 305c BGB).

        <b>Achtung:</b> Unterschreiben Sie nichts wie „Ich schulde der Firma Geld“. Arbeiten Sie keine Schulden ab ohne Beratung.

        { -vertrag-fristen }

        { -vertrag-sammeln }

# A signature on an empty sheet can become anything, also a resignation.
vertrag-blank =
    Unterschreiben Sie <b>kein leeres Papier</b>. Auch kein Papier mit Lücken.

    <b>Zuerst:</b>
    1. Sagen Sie: „Ich unterschreibe nur einen fertigen Vertrag.“
    2. Schon passiert? Schreiben Sie Tag, Ort und Zeugen auf.
    3. Gehen Sie noch diese Woche zur Beratung.

    Gibt es Drohungen? Sagen Sie es der Beratung. Bei Gefahr: 110.
    .why =
        In ein leeres Papier kann jemand alles schreiben. Zum Beispiel weniger Lohn oder Ihre eigene Kündigung. Eine Kündigung braucht Papier und Unterschrift mit Stift (§ 623 BGB). Genau das hätte die Firma dann.

        <b>Hat man Sie getäuscht (belogen) oder bedroht?</b> Dann kann man den Vertrag anfechten, höchstens ein Jahr lang (§§ 123, 124 BGB). Warten Sie nicht so lange. Die Beratung prüft das.

        <b>Ihr Pass:</b> Niemand darf ihn gegen Ihren Willen behalten.

        <b>Kommt ein Brief mit „Kündigung“?</b> Dann haben Sie meist nur drei Wochen (§ 4 KSchG). Starten Sie neu und wählen Sie „Mein Job soll enden“.

        { -vertrag-sammeln }

## A second contract

vertrag-second-asked =
    Unterschreiben Sie den neuen Vertrag <b>nicht sofort</b>. Der alte Vertrag gilt meist weiter.

    Steht auf dem Papier „Kündigung“ oder „Änderungskündigung“? Dann haben Sie meist nur <b>drei Wochen</b> (§ 4 KSchG).

    <b>Zuerst:</b>
    1. Sagen Sie: „Ich nehme das Papier mit. Ich lasse es prüfen.“
    2. Suchen Sie den ersten Vertrag, das Angebot und die Papiere fürs Visum.
    3. Zeigen Sie alles diese Woche einer Beratungsstelle.
    .why =
        Ohne Ihr Ja ändert sich ein Vertrag meist nicht. Weniger als den Mindestlohn darf niemand vereinbaren (§ 3 MiLoG).

        <b>Lohn aus dem Visum:</b> Die Firma hat der Agentur für Arbeit einen Lohn genannt? Diesen Lohn muss sie meist auch zahlen (§ 98a AufenthG). Suchen Sie Briefe mit diesem Betrag.

        <b>„Änderungskündigung“?</b> Das ist eine Kündigung mit einem neuen Angebot. Antworten Sie nicht einfach „Ja“ und schweigen Sie nicht. Starten Sie neu und wählen Sie „Mein Job soll enden“. Gehen Sie heute zur Beratung.

        <b>Aufenthalt:</b> Ihr Titel kann an diesem Job hängen. Fragen Sie vor jeder Änderung die Migrationsberatung.

        { -vertrag-fristen }

        { -vertrag-sammeln }

        { -vertrag-bleiben }

vertrag-second-signed =
    Gehen Sie <b>diese Woche</b> zur Beratung. Nehmen Sie beide Verträge mit. Unterschreiben Sie nichts mehr.

    Haben Sie auch eine <b>Kündigung</b> bekommen? Dann haben Sie meist nur <b>drei Wochen</b> (§ 4 KSchG).

    <b>Zuerst:</b>
    1. Suchen Sie den ersten Vertrag und die Papiere fürs Visum.
    2. Schreiben Sie auf: Wer hat was gesagt? Wo? Wer war dabei?
    3. Haben Sie keine Kopie? Bitten Sie schriftlich um die Regeln. Den Text sehen Sie unten.
    .why =
        Ein neuer Vertrag gilt oft. Aber nicht immer:

        <b>Hat man Sie getäuscht (belogen) oder bedroht?</b> Dann kann man ihn anfechten, höchstens ein Jahr lang (§§ 123, 124 BGB). Warten Sie nicht so lange.

        <b>Mindestlohn:</b> Weniger darf niemand vereinbaren (§ 3 MiLoG).

        <b>Lohn aus dem Visum:</b> Die Firma hat der Agentur für Arbeit einen Lohn genannt? Diesen Lohn muss sie meist auch zahlen (§ 98a AufenthG).

        <b>Steht dort auch, dass Ihr Job endet?</b> Dann gehen Sie heute zur Beratung.

        { -vertrag-fristen }

        { -vertrag-sammeln }

        { -vertrag-bleiben }

        { -vertrag-kein-titel }

# The button below the result goes on with the questions about the wage; „Mehr dazu“ is its label.
vertrag-second-less =
    Fordern Sie den Lohn <b>bald schriftlich</b>. Im Vertrag steht oft eine kurze Frist, häufig <b>drei Monate</b>. Danach kann das Geld weg sein.

    <b>Zuerst:</b>
    1. Unterschreiben Sie nichts.
    2. Schreiben Sie auf: Stunden, alter Lohn, neuer Lohn.
    3. Drücken Sie unten „Mehr dazu“. Dort finden Sie einen Text für Ihre Forderung.

    { -vertrag-kein-titel }
    .why =
        Ohne Ihr Ja ändert sich ein Vertrag meist nicht. Weniger als den Mindestlohn darf niemand vereinbaren (§ 3 MiLoG).

        <b>Lohn aus dem Visum:</b> Die Firma hat der Agentur für Arbeit einen Lohn genannt? Diesen Lohn muss sie meist auch zahlen (§ 98a AufenthG). Suchen Sie Briefe mit diesem Betrag.

        { -vertrag-fristen }

        { -vertrag-sammeln }

        { -vertrag-bleiben }

## No paper, or one that nobody explained

# "Nachweis": the written key terms that the employer owes (§ 2 NachwG).
vertrag-none =
    Ihr Vertrag gilt meist <b>auch ohne Papier</b>. Die Firma muss Ihnen das Wichtigste aber aufschreiben (Nachweis, § 2 NachwG):

    <b>Am 1. Tag:</b> Namen, Lohn, Stunden.
    <b>Spätestens nach 7 Tagen:</b> Beginn, Ende, Ort, Arbeit, Probezeit, Überstunden.
    <b>Spätestens nach 1 Monat:</b> Urlaub, Kündigung, Tarifvertrag.

    <b>Zuerst:</b> Bitten Sie schriftlich darum. Den Text sehen Sie unten. Schreiben Sie jeden Tag Ihre Stunden auf.
    .why =
        Es zählt, was Sie wirklich arbeiten (§ 611a BGB). Sie haben auch ohne Papier Rechte auf Lohn, Urlaub und Schutz.

        <b>Form:</b> Oft reicht eine Datei, die Sie speichern und drucken können. Auf Wunsch gibt es Papier. In manchen Branchen muss es immer Papier mit Unterschrift sein. Das sind zum Beispiel Bau, Restaurant, Hotel, Transport, Lieferdienst, Reinigung, Fleisch, Sicherheit, Friseur (§ 2a SchwarzArbG).

        <b>Die Firma gibt nichts?</b> Ihr Vertrag gilt trotzdem. Die Firma muss vielleicht Geld an den Staat zahlen (Geldbuße).

        <b>Hat man Ihnen ein Ende gesagt?</b> Ohne Unterschrift gilt das Ende meist nicht. Klagen müssen Sie aber bis drei Wochen nach diesem Ende (§§ 14, 17 TzBfG). Gibt man Ihnen jetzt ein Papier mit einem Ende? Unterschreiben Sie es nicht ohne Beratung.

        <b>Kommt eine Kündigung?</b> Die drei Wochen laufen auch ohne Vertrag auf Papier (§ 4 KSchG).

        { -vertrag-sammeln }

        { -vertrag-kein-titel }

vertrag-read =
    Lassen Sie den Vertrag <b>übersetzen und erklären</b>, am besten diese Woche.

    <b>Zuerst:</b>
    1. Machen Sie ein Foto von jeder Seite.
    2. Suchen Sie drei Stellen: Lohn und Stunden. Das Ende („befristet“). Kurze Fristen („Ausschlussfrist“).
    3. Gehen Sie damit zur Beratung. Eine Übersetzung der Firma reicht nicht.
    .why =
        <b>Wichtige Wörter:</b>
        „Befristet bis“: Der Job soll an diesem Tag enden. Eine Klage geht meist bis drei Wochen danach (§ 17 TzBfG).
        „Probezeit“: höchstens sechs Monate (§ 622 BGB).
        „Ausschlussfrist“, „verfallen“: Danach kann Ihr Geld weg sein.
        „Rückzahlung“, „Vertragsstrafe“: Lassen Sie das prüfen.
        „Überstunden abgegolten“ heißt: Für sie gibt es kein Geld extra. Lassen Sie das prüfen.

        Meist zählt der deutsche Text. Ist ein Satz unklar? Dann gilt meist, was für Sie besser ist (§ 305c BGB). Weniger als den Mindestlohn darf niemand vereinbaren (§ 3 MiLoG).

        <b>Fehlt etwas?</b> Die Firma muss das Wichtigste aufschreiben (§ 2 NachwG). Den Text zum Kopieren sehen Sie unten.

        <b>Heißt das Papier „Kündigung“ oder „Aufhebungsvertrag“?</b> Dann gehen Sie heute zur Beratung. Bei einer Kündigung haben Sie meist nur drei Wochen (§ 4 KSchG).

        { -vertrag-sammeln }

## For a fixed time

# The button below the result goes on with the questions about a Kündigung; „Mehr dazu“ is its label. The words in the
# second pair of quotes begin its option `fixed-term`.
vertrag-fixed-near =
    Eine Klage geht meist nur bis <b>drei Wochen nach dem vereinbarten Ende</b> (§ 17 TzBfG).

    <b>Zuerst:</b>
    1. Drücken Sie unten „Mehr dazu“. Wählen Sie „Befristeter Vertrag“. Der Bot rechnet dann Ihren letzten Tag aus.
    2. Melden Sie sich heute bei der Agentur für Arbeit „arbeitsuchend“ (§ 38 SGB III).
    3. Unterschreiben Sie nichts.

    { -vertrag-kein-titel }
    .why =
        Nicht jede Befristung (Ende im Vertrag) ist erlaubt (§ 14 TzBfG). Tun Sie nichts? Dann gilt das Ende trotzdem.

        <b>Endet der Job mit einer Aufgabe statt mit einem Datum?</b> Dann endet er frühestens zwei Wochen, nachdem die Firma es Ihnen schreibt (§ 15 TzBfG).

        { -vertrag-befristet-schritte }

        { -vertrag-sammeln }

# "Probezeit": the trial period at the start of the job.
vertrag-probation =
    Die Probezeit dauert höchstens <b>sechs Monate</b> (§ 622 BGB). In dieser Zeit endet ein Job meist mit zwei Wochen Frist.

    <b>Zuerst:</b>
    1. Suchen Sie im Vertrag das Wort „Probezeit“.
    2. Kommt eine Kündigung? Schreiben Sie den Tag auf. Eine Klage geht meist nur <b>drei Wochen</b> lang.
    3. Starten Sie dann neu und wählen Sie „Mein Job soll enden“.
    .why =
        Probezeit ist normale Arbeit. Lohn gibt es ab dem ersten Tag. Auch hier gilt meist der Mindestlohn (§ 3 MiLoG).

        <b>Befristeter Vertrag:</b> Die Probezeit muss zur Länge passen (§ 15 TzBfG).

        <b>Kündigung:</b> Sie braucht Papier und Unterschrift mit Stift (§ 623 BGB). Die drei Wochen gelten auch in der Probezeit (§ 4 KSchG). Schwangere sind ab dem ersten Tag besonders geschützt (§ 17 MuSchG).

        <b>Krank?</b> Nach vier Wochen im Job zahlt meist die Firma (§ 3 EntgFG).

        <b>Ausbildung:</b> Im Betrieb dauert die Probezeit einen bis vier Monate (§ 20 BBiG). In der Pflege sind es sechs Monate (§ 20 PflBG).

        <b>Aufenthalt:</b> Hängt Ihr Titel am Job? Fragen Sie früh die Migrationsberatung.

vertrag-fixed-form =
    Das Ende gilt dann meist <b>nicht</b>. Ihr Vertrag läuft vielleicht ohne Ende weiter (§§ 14, 16 TzBfG).

    <b>Wichtig:</b> Dafür müssen Sie klagen. Sie haben bis <b>drei Wochen nach dem vereinbarten Ende</b> (§ 17 TzBfG).

    <b>Zuerst:</b>
    1. Schreiben Sie das Ende in den Kalender.
    2. Sammeln Sie Beweise: Wann war der erste Arbeitstag? Wann die Unterschrift?
    3. Gehen Sie bald zur Beratung.
    .why =
        Eine Befristung braucht meist Papier und Unterschrift mit Stift, und zwar vor dem ersten Arbeitstag. Ein Chat oder ein Foto reicht meist nicht (§ 14 TzBfG).

        Tun Sie nichts? Dann gilt das Ende trotzdem. Darum sind die drei Wochen so wichtig. Ist das Ende nah oder vorbei? Starten Sie neu und wählen Sie das. Dort steht Ihr letzter Tag.

        <b>Beweise:</b> Fotos, Chats, Dienstplan vom ersten Tag, Datum auf dem Vertrag, Zeugen.

        { -vertrag-befristet-schritte }

        { -vertrag-kein-titel }

# "Ohne Grund": a fixed term without a reason that the law accepts.
vertrag-fixed-long =
    Ohne Grund darf ein Vertrag meist nur <b>zwei Jahre</b> befristet sein. Erlaubt sind höchstens <b>drei Verlängerungen</b> (§ 14 TzBfG).

    <b>Wichtig:</b> Ist es mehr? Dann können Sie klagen, bis <b>drei Wochen nach dem vereinbarten Ende</b> (§ 17 TzBfG).

    <b>Zuerst:</b>
    1. Legen Sie alle Verträge nach Datum.
    2. Suchen Sie: Steht dort ein Grund?
    3. Gehen Sie bald zur Beratung.
    .why =
        Ist die Befristung nicht erlaubt, läuft der Vertrag ohne Ende weiter (§ 16 TzBfG). Aber nur mit einer Klage in der Frist.

        <b>Mit einem guten Grund</b> kann es länger gehen. Lassen Sie den Grund prüfen.

        <b>Ausnahmen ohne Grund:</b> Neue Firmen dürfen es vier Jahre lang. Ab 52 Jahren geht es bis fünf Jahre (§ 14 TzBfG).

        <b>Schon früher dort gearbeitet?</b> Dann ist eine Befristung ohne Grund meist verboten.

        Ist das Ende nah oder vorbei? Starten Sie neu und wählen Sie das. Dort steht Ihr letzter Tag.

        { -vertrag-befristet-schritte }

        { -vertrag-kein-titel }

vertrag-fixed-check =
    Nicht jede Befristung ist erlaubt. Prüfen Sie drei Fragen:

    1. Gab es vor dem ersten Arbeitstag <b>kein</b> Papier mit Unterschrift?
    2. Kein Grund im Vertrag, aber über <b>zwei Jahre</b> oder <b>vier Mal verlängert</b>?
    3. Kein Grund, und Sie waren schon früher dort?

    <b>Einmal Ja?</b> Dann können Sie klagen, bis <b>drei Wochen nach dem vereinbarten Ende</b>. Gehen Sie bald zur Beratung.
    .why =
        Das steht in den §§ 14 und 17 TzBfG. Ist die Befristung nicht erlaubt, läuft der Vertrag ohne Ende weiter (§ 16 TzBfG). Aber nur mit einer Klage in der Frist.

        <b>Ausnahmen ohne Grund:</b> Neue Firmen dürfen es vier Jahre lang. Ab 52 Jahren geht es bis fünf Jahre.

        <b>Kein Papier?</b> Fragen Sie zuerst die Beratung, bevor Sie die Firma darum bitten. Unterschreiben Sie kein neues Papier mit einem Ende.

        { -vertrag-befristet-schritte }

        { -vertrag-sammeln }

        { -vertrag-kein-titel }

## Small, short and second jobs

# Variables:
#   $minijob-limit (Money) - the most a month in a Minijob, gross, today
vertrag-minijob =
    Das ist wohl ein <b>Minijob</b>. Die Grenze ist heute <b>{ $minijob-limit }</b> im Monat.

    Sie haben meist Rechte wie andere: Mindestlohn, Urlaub, Lohn bei Krankheit, Kündigungsfrist.

    <b>Viele Stunden für dieses Geld?</b> Dann ist es vielleicht kein Minijob, und Lohn fehlt. Gehen Sie damit zur Beratung.

    <b>Achtung:</b> Ein Minijob versichert Sie <b>nicht</b> gegen Krankheit. Fragen Sie heute eine Krankenkasse, wie Sie versichert sind. Kein Titel? Zuerst zur Beratung (§ 87 AufenthG).

    Bitten Sie die Firma um einen Vertrag. Den Text sehen Sie unten.
    .why =
        Teilzeit und Minijob dürfen nicht schlechter sein als Vollzeit (§ 4 TzBfG). Die Firma muss Ihre Stunden aufschreiben (§ 17 MiLoG). Nur im Privathaushalt muss sie das nicht.

        <b>Mindestlohn:</b> Teilen Sie den Lohn durch Ihre Stunden. Ist es weniger als der Mindestlohn? Dann fehlt meist Lohn (§ 3 MiLoG). Unter 18 ohne Berufsabschluss gilt er nicht (§ 22 MiLoG).

        <b>Krankenversicherung:</b> Der Minijob gibt keine (§ 7 SGB V). Möglich sind Familie, Arbeitslosengeld, Studium oder freiwillig.

        <b>Rente:</b> Sie sind versichert. Wollen Sie das nicht? Dann stellen Sie einen Antrag (§ 6 SGB VI). Fragen Sie vorher. Arbeitslosenversicherung gibt es nicht. Ein Unfall bei der Arbeit ist versichert.

        <b>Einmal mehr verdient?</b> Das geht in bis zu zwei Monaten im Jahr, wenn es nicht geplant war. Dann höchstens doppelt so viel (§ 8 SGB IV).

        <b>Mehrere Minijobs</b> zählen zusammen. Ein Minijob neben dem Hauptjob zählt nicht dazu.

        <b>Aufenthalt:</b> Ein Minijob reicht meist nicht für einen Titel zum Arbeiten. Fragen Sie die Migrationsberatung.

# Variables:
#   $minijob-limit (Money) - the most a month in a Minijob, gross, today
#   $midijob-limit (Money) - the most a month in a Midijob, gross, today
vertrag-midijob =
    Das ist wohl ein <b>Midijob</b>. Der Lohn liegt zwischen { $minijob-limit } und { $midijob-limit } im Monat.

    Sie sind meist voll versichert: Krankheit, Pflege, Rente, Arbeitslosigkeit. Sie selbst zahlen weniger Beitrag.

    <b>Zuerst:</b>
    1. Fragen Sie Ihre Krankenkasse: „Bin ich angemeldet? Seit wann?“
    2. Prüfen Sie den Lohnzettel: Steht dort die Krankenkasse?

    { -vertrag-kein-titel }
    .why =
        Der kleinere Beitrag steht in § 20 SGB IV. Ihre Rechte sind wie bei Vollzeit: Mindestlohn, Urlaub, Lohn bei Krankheit (§ 4 TzBfG).

        <b>Die Firma sagt „Minijob“?</b> Bei diesem Lohn passt das meist nicht. Die Firma muss Sie bei der Krankenkasse anmelden (§ 28a SGB IV). Schreiben Sie alle Stunden auf.

        <b>Nicht jeden Monat gleich viel Lohn?</b> Ein Minijob darf nur in bis zu zwei Monaten im Jahr ungeplant mehr bringen (§ 8 SGB IV). Lassen Sie das prüfen.

        Den Text für die Meldung sehen Sie unten.

        { -vertrag-sammeln }

# Variables:
#   $midijob-limit (Money) - the most a month in a Midijob, gross, today
vertrag-above =
    Ihr Lohn liegt über { $midijob-limit } im Monat. Das ist <b>kein Minijob</b>.

    Sie sind meist voll versichert: Krankheit, Pflege, Rente, Arbeitslosigkeit.

    <b>Zuerst:</b>
    1. Fragen Sie Ihre Krankenkasse: „Bin ich angemeldet? Seit wann?“
    2. Prüfen Sie den Lohnzettel. Stimmen Stunden und Lohn?

    { -vertrag-kein-titel }
    .why =
        Die Firma muss Sie bei der Krankenkasse anmelden (§ 28a SGB IV). Das gilt auch, wenn auf dem Papier „Minijob“ steht. Es zählt die wirkliche Arbeit (§ 611a BGB).

        <b>Ein Teil kommt bar?</b> Dann schreiben Sie jede Zahlung auf: Tag, Betrag, Stunden. Gehen Sie damit zuerst zur Beratung.

        Den Text für die Meldung sehen Sie unten.

        { -vertrag-fristen }

        { -vertrag-sammeln }

vertrag-earnings-unknown =
    Wir können den Lohn hier nicht mit der Grenze vergleichen. Sie haben trotzdem Rechte: meist Mindestlohn, Urlaub, Lohn bei Krankheit.

    <b>Zuerst:</b>
    1. Schreiben Sie Ihre Stunden und jede Zahlung auf.
    2. Bitten Sie die Firma um einen Vertrag. Den Text sehen Sie unten.
    3. Fragen Sie heute eine Krankenkasse, ob Sie versichert sind.

    { -vertrag-kein-titel }
    .why =
        Ein Minijob ist ein Job mit wenig Lohn. Er versichert Sie nicht gegen Krankheit (§ 7 SGB V). Mit mehr Lohn sind Sie meist voll versichert. Die Firma muss Sie dann anmelden (§ 28a SGB IV).

        Auch im Minijob gelten die Rechte wie bei Vollzeit (§ 4 TzBfG). Die Firma muss Ihre Stunden aufschreiben (§ 17 MiLoG). Nur im Privathaushalt muss sie das nicht.

        <b>Kennen Sie den Lohn später?</b> Starten Sie hier neu.

        { -vertrag-sammeln }

# "Kurzfristig": a short job without social insurance contributions.
vertrag-short-term =
    Ein kurzer Job („kurzfristig“) darf höchstens <b>3 Monate oder 70 Tage</b> im Jahr dauern. In der Landwirtschaft sind es <b>15 Wochen oder 90 Tage</b> (§ 8 SGB IV).

    Er ist meist <b>ohne</b> Krankenversicherung.

    <b>Zuerst:</b>
    1. Fragen Sie: „Wie bin ich versichert, wenn ich krank bin?“
    2. Zählen Sie alle Arbeitstage in diesem Jahr.
    3. Schreiben Sie jeden Tag Ihre Stunden auf.
    .why =
        Mindestlohn, Urlaub und Schutz gelten meist auch hier. Ein Unfall bei der Arbeit ist versichert.

        <b>Nicht „kurzfristig“:</b> Der Job dauert länger. Oder Sie leben von dieser Arbeit. Oder Sie kamen über ein Kontingent für kurze Jobs (§ 8 SGB IV). Dann sind Sie meist voll versichert.

        <b>Vorsicht:</b> Eine „Gruppenversicherung“ ersetzt oft keine Krankenkasse. Lassen Sie das prüfen.

        <b>Abzüge</b> für Wohnung und Essen: Ein Teil vom Lohn bleibt geschützt (§ 394 BGB).

        <b>Bleiben Sie danach in Deutschland?</b> Melden Sie sich heute bei der Agentur für Arbeit „arbeitsuchend“ (§ 38 SGB III).

        Einen Text für den Vertrag sehen Sie unten.

        { -vertrag-fristen }

        { -vertrag-sammeln }

        { -vertrag-kein-titel }

# Minijob on paper, more hours in fact; often a part is paid in cash.
vertrag-false-minijob =
    Es zählt die <b>wirkliche Arbeit</b>, nicht das Papier. Die Firma muss meist alle Stunden bezahlen.

    <b>Zuerst:</b>
    1. Schreiben Sie jeden Tag auf: Anfang, Ende, Pause, Ort, Zahlung.
    2. Unterschreiben Sie keine falsche Stundenliste.
    3. Gehen Sie zur Beratung, <b>bevor</b> Sie mit Firma, Zoll oder Amt sprechen.
    .why =
        Für das Gesetz zählt die Arbeit selbst (§ 611a BGB). Kommt ein Teil bar, ohne Steuer und Beiträge? Dann rechnet man meist so: Ihr Lohn war netto (§ 14 SGB IV).

        <b>Krankenversicherung:</b> Mit mehr Lohn sind Sie meist ab dem ersten Tag versichert. Auf dem Papier fehlt sie vielleicht. Sind Sie krank und ohne Versicherung? Dann gehen Sie heute zur Beratung.

        <b>Mindestlohn:</b> Er gilt meist für jede Stunde (§ 3 MiLoG). Ein Unfall bei der Arbeit ist versichert.

        { -vertrag-fristen }

        { -vertrag-sammeln }

        { -vertrag-bleiben }

        { -vertrag-kein-titel }

# "Zusatzblatt": the extra sheet of the residence title with its conditions.
vertrag-side-ask =
    Fragen Sie <b>vor</b> dem zweiten Job, ob er erlaubt ist. Fangen Sie noch nicht an.

    <b>Zuerst:</b>
    1. Lesen Sie Ihren Titel und das Zusatzblatt.
    2. Fragen Sie die Migrationsberatung: „Darf ich diesen Job machen?“
    3. Lesen Sie den Vertrag vom ersten Job. Vielleicht müssen Sie die Firma fragen.
    .why =
        Ein Titel für eine bestimmte Arbeit verbietet andere Arbeit. Die Behörde muss sie zuerst erlauben (§ 4a AufenthG). Auch ein Minijob ist dann oft nicht erlaubt.

        <b>Duldung?</b> Lesen Sie, was dort über Arbeit steht. Fragen Sie zuerst die Beratung.

        <b>Arbeitszeit:</b> Die Stunden aller Jobs zählen zusammen (§ 2 ArbZG).

        <b>Versicherung:</b> Ein Minijob neben dem Hauptjob zählt nicht dazu. Mehrere Minijobs zählen zusammen (§ 8 SGB IV).

        <b>Haben Sie schon angefangen?</b> Sprechen Sie zuerst vertraulich mit einer Beratung. Lohn für Ihre Arbeit gibt es meist trotzdem (§ 98a AufenthG).

vertrag-side-training =
    Mit einem Titel für die Ausbildung ist ein Nebenjob meist erlaubt: bis <b>20 Stunden pro Woche</b> (§ 16a AufenthG).

    <b>Zuerst:</b>
    1. Lesen Sie Ihren Titel und das Zusatzblatt.
    2. Lesen Sie den Ausbildungsvertrag. Fragen Sie auch den Betrieb.
    3. Steht etwas anderes dort? Fragen Sie vor dem Start die Migrationsberatung.
    .why =
        Mehr als 20 Stunden sind meist nicht erlaubt. Das kann den Titel gefährden.

        <b>Arbeitszeit:</b> Die Stunden aller Jobs zählen zusammen (§ 2 ArbZG). Wer unter 18 ist, hat strengere Regeln.

        <b>Lohn:</b> Im Nebenjob gilt meist der Mindestlohn (§ 3 MiLoG).

        <b>Duldung?</b> Dann gelten vielleicht andere Regeln. Fragen Sie zuerst die Beratung.

        <b>Haben Sie zu viel gearbeitet?</b> Sprechen Sie zuerst vertraulich mit einer Beratung.

vertrag-side-free =
    Ein zweiter Job ist meist <b>erlaubt</b>. Sie brauchen dafür meist keine neue Erlaubnis.

    <b>Zuerst:</b>
    1. Lesen Sie den Vertrag vom ersten Job. Vielleicht müssen Sie die Firma fragen.
    2. Zählen Sie die Stunden aller Jobs zusammen.
    3. Fragen Sie Ihre Krankenkasse, wie Sie dann versichert sind.
    .why =
        <b>Arbeitszeit:</b> Die Stunden aller Jobs zählen zusammen (§ 2 ArbZG).

        <b>Versicherung:</b> Ein Minijob neben dem Hauptjob zählt nicht dazu. Mehrere Minijobs zählen zusammen (§ 8 SGB IV). Dann sind Sie vielleicht voll versichert.

        <b>Rechte:</b> Auch im kleinen Job gibt es Mindestlohn, Urlaub und Lohn bei Krankheit (§ 4 TzBfG).

        <b>Nicht sicher?</b> Auf dem Titel steht oft „Erwerbstätigkeit erlaubt“. Steht dort etwas anderes? Dann fragen Sie vor dem Start die Migrationsberatung (§ 4a AufenthG).

## Temporary agency work

# The button below the result goes on with the questions about Leiharbeit; „Mehr dazu“ is its label.
vertrag-agency =
    <b>Unterschreiben Sie nichts ohne Beratung.</b> Für eine wichtige Erklärung haben Sie nur <b>einen Monat</b> (§§ 9, 10 AÜG). Nach einer Kündigung haben Sie meist nur <b>drei Wochen</b> (§ 4 KSchG).

    Keine Arbeit bei einem Kunden? Die Zeitarbeitsfirma muss meist trotzdem zahlen (§ 11 AÜG).

    Drücken Sie unten „Mehr dazu“. Dort geht es nur um Leiharbeit.
    .why =
        Leiharbeit heißt: Eine Zeitarbeitsfirma stellt Sie ein. Sie arbeiten aber bei einer anderen Firma, dem Kunden.

        <b>Papiere:</b> Sie können Merkblatt und Regeln in Ihrer Sprache verlangen (§ 11 AÜG). Vor jedem Einsatz muss die Firma Ihnen den Namen vom Kunden schreiben.

        <b>Die Erklärung:</b> Damit sagen Sie: „Ich bleibe bei der Zeitarbeitsfirma.“ Damit können Sie einen Job beim Kunden verlieren. Fragen Sie vorher die Beratung.

        { -vertrag-fristen }

        { -vertrag-sammeln }

        { -vertrag-bleiben }

        { -vertrag-kein-titel }

## Trade licence, registration, no papers

# "Scheinselbständigkeit": self-employed on paper, an employee in fact.
vertrag-self-employed =
    Es zählt die <b>wirkliche Arbeit</b>, nicht das Papier. Wer wie ein Angestellter arbeitet, ist meist angestellt (§ 611a BGB).

    <b>Zuerst:</b>
    1. Melden Sie kein Gewerbe an, nur weil die Firma es will.
    2. Schreiben Sie auf: Wer bestimmt Zeit, Ort und Arbeit?
    3. Gehen Sie zur Beratung, <b>bevor</b> Sie mit Firma oder Amt sprechen.
    .why =
        Das heißt „Scheinselbständigkeit“: auf dem Papier selbständig, in Wirklichkeit angestellt. Zeichen dafür: Der Chef sagt, was Sie wann und wo tun. Sie arbeiten im Team der Firma (§ 7 SGB IV).

        <b>Dann gilt meist:</b> Mindestlohn, Urlaub, Lohn bei Krankheit, Versicherung.

        <b>Prüfung:</b> Die Deutsche Rentenversicherung Bund kann Ihren Status prüfen (§ 7a SGB IV). Fragen Sie vorher die Beratung. Das Ergebnis hat viele Folgen.

        <b>Beendet die Firma die Arbeit?</b> Für eine Klage haben Sie meist nur drei Wochen (§ 4 KSchG). Gehen Sie heute zur Beratung.

        <b>Aufenthalt:</b> Haben Sie einen Aufenthaltstitel? Selbständige Arbeit muss er meist extra erlauben.

        { -vertrag-fristen }

        { -vertrag-sammeln } Dazu: Gewerbeschein, alle Rechnungen, Befehle im Chat.

        { -vertrag-kein-titel }

# "Meldung": the notice of registration with the social insurance.
vertrag-number =
    Ihre Nummer kommt von der <b>Rentenversicherung</b> (§ 147 SGB VI). Die Firma meldet Sie meist bei der Krankenkasse an (§ 28a SGB IV).

    <b>Zuerst:</b>
    1. Fragen Sie Ihre Krankenkasse: „Bin ich angemeldet? Seit wann?“
    2. Bitten Sie die Firma um die Meldung. Den Text sehen Sie unten.
    3. Behalten Sie jede Meldung. Sie beweist Ihre Arbeit.

    { -vertrag-kein-titel }
    .why =
        <b>Wann meldet die Firma?</b> Am Anfang. In manchen Branchen spätestens beim Start der Arbeit. Das sind zum Beispiel Bau, Restaurant, Hotel, Transport, Lieferdienst, Reinigung, Fleisch (§ 28a SGB IV).

        <b>Jedes Jahr bis 30. April</b> bekommen Sie den Inhalt der Jahresmeldung. Am Ende vom Job bekommen Sie die letzte Meldung. Vergleichen Sie Zeit und Lohn.

        <b>Steuer-ID:</b> Sie kommt mit der Post, wenn Sie Ihre Wohnung anmelden.

        <b>Pass:</b> In diesen Branchen müssen Sie Pass oder Ausweis dabei haben (§ 2a SchwarzArbG). Die Firma darf ihn also nicht behalten.

        <b>Stimmt etwas nicht?</b> Gehen Sie damit zur Beratung.

vertrag-unregistered =
    Auch <b>ohne Anmeldung</b> muss die Firma Ihre Arbeit meist bezahlen.

    <b>Zuerst:</b>
    1. Gehen Sie zur Beratung, bevor Sie mit Zoll oder Amt sprechen.
    2. Sie haben einen Titel, und die Arbeit ist erlaubt? Fragen Sie auch Ihre Krankenkasse: „Bin ich angemeldet?“
    3. Schreiben Sie auf: Stunden, Orte, Namen, jede Zahlung.

    Sind Sie krank und nicht versichert? Gehen Sie heute zur Beratung.
    .why =
        Die Firma muss Sie bei der Krankenkasse anmelden (§ 28a SGB IV). Ihr Recht auf Lohn hängt nicht davon ab. Es zählt die wirkliche Arbeit (§ 611a BGB).

        <b>Keine Steuern und Beiträge?</b> Dann rechnet man meist so: Ihr Lohn war netto (§ 14 SGB IV).

        <b>Unfall?</b> Sie sind bei der Arbeit trotzdem versichert (§ 7 SGB VII).

        <b>Ein Zeichen:</b> Auf dem Lohnzettel steht eine Krankenkasse, aber die Kasse kennt Sie nicht? Sagen Sie es der Beratung.

        { -vertrag-fristen }

        { -vertrag-sammeln } Dazu: Fotos vom Ort, Autokennzeichen.

        { -vertrag-kein-titel }

vertrag-without-permit =
    Sie haben auch ohne Papiere Rechte. Für Ihre Arbeit muss die Firma meist Lohn zahlen (§ 98a AufenthG).

    <b>Zuerst:</b>
    1. Gehen Sie <b>vertraulich zur Beratung</b>. Gehen Sie nicht allein zu Zoll, Polizei, Amt oder Gericht.
    2. Schreiben Sie auf: Stunden, Orte, Namen, jede Zahlung.
    3. Unterschreiben und kündigen Sie vorher nichts.

    Bei Gefahr: 110.
    .why =
        Die Firma muss den üblichen Lohn zahlen, so wie bei anderen. Das Gesetz nimmt an: Sie haben drei Monate gearbeitet. Oft müssen auch die Firmen zahlen, für die Ihre Firma arbeitet (§ 98a AufenthG).

        <b>Öffentliche Stellen</b> müssen Menschen ohne Titel melden (§ 87 AufenthG). Ärztinnen und Ärzte haben Schweigepflicht (§ 88 AufenthG).

        <b>Auch für Sie ist die Arbeit nicht erlaubt</b> (§ 1 SchwarzArbG). Fragen Sie die Beratung, ob und wie Sie aufhören.

        <b>Unfall?</b> Auch verbotene Arbeit ist versichert (§ 7 SGB VII). Brauchen Sie Hilfe? Rufen Sie 112.

        <b>Ausbeutung?</b> Manchmal dürfen Sie für das Strafverfahren bleiben (§ 25 AufenthG). Die Beratung prüft das.

        <b>Fristen laufen trotzdem.</b> Gehen Sie heute zur Beratung.

        { -vertrag-sammeln } Dazu: Fotos vom Ort, Autokennzeichen.

## Paragraphs of the rules

# Variables:
#   $minijob-limit (Money) - the most a month in a Minijob, gross, today
#   $midijob-limit (Money) - the most a month in a Midijob, gross, today
vertrag-minijob-grenze-known =
    <b>Grenzen heute:</b> Bis { $minijob-limit } brutto im Monat ist es meist ein Minijob. Darüber, bis { $midijob-limit }, heißt es Midijob (§§ 8, 20 SGB IV). Im Midijob zahlen Sie weniger Beitrag und sind voll versichert.

vertrag-minijob-grenze-unknown =
    <b>Grenzen:</b> Die Grenze für Minijobs kennen wir für heute nicht. Fragen Sie eine Beratungsstelle.

## Texts to copy

# Sent to a German employer. People fill in what stands in brackets. `.copy` stands in German only.
vertrag-letter =
    Mit diesem Text bitten Sie die Firma um die Regeln Ihres Jobs auf Papier (Nachweis).

    <b>So geht es:</b> Füllen Sie alles in Klammern aus. Senden Sie den Text als E-Mail, Chat oder Brief. Behalten Sie einen Beweis.

    <b>Das steht dort:</b> Zeile 1: Seit wann Sie arbeiten. Zeile 2: Sie bitten um die wichtigsten Regeln, auf Papier und mit Unterschrift. Zeile 3: bis wann. Geben Sie etwa 14 Tage Zeit.

    <b>Angst um den Job oder kein Titel?</b> Senden Sie den Text erst nach der Beratung.
    .button = Text: Vertrag auf Papier bekommen
    .copy =
        Guten Tag,
        ich arbeite seit (Datum) bei Ihnen als (Arbeit).
        Bitte geben Sie mir die wesentlichen Vertragsbedingungen nach § 2 NachwG auf Papier und mit Unterschrift: Lohn, Arbeitszeit, Ort, Beginn, Urlaub und Kündigung.
        Bitte schicken Sie mir das bis (Datum).
        Vielen Dank
        (Name, Adresse)

# As above: asks for the notice of registration with the social insurance.
vertrag-notice-letter =
    Mit diesem Text bitten Sie die Firma um die Meldung zur Sozialversicherung.

    <b>So geht es:</b> Füllen Sie alles in Klammern aus. Senden Sie den Text als E-Mail, Chat oder Brief. Behalten Sie einen Beweis.

    <b>Das steht dort:</b> Zeile 1: Seit wann Sie arbeiten. Zeile 2: Sie bitten um die Meldung und den Namen der Krankenkasse. Zeile 3: bis wann. Geben Sie etwa 14 Tage Zeit.

    <b>Kein Titel oder Arbeit nicht erlaubt?</b> Zuerst zur Beratung.
    .button = Text: Bin ich angemeldet?
    .copy =
        Guten Tag,
        ich arbeite seit (Datum) bei Ihnen als (Arbeit).
        Bitte geben Sie mir eine Kopie meiner Meldung zur Sozialversicherung (§ 28a SGB IV) und nennen Sie mir meine Krankenkasse.
        Bitte schicken Sie mir das bis (Datum).
        Vielen Dank
        (Name, Adresse)
