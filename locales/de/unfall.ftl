# An accident at work or on the way. "BG" (Berufsgenossenschaft): the employer's accident insurer. "Durchgangsarzt": a
# doctor for accidents at work.

## Paragraphs that several outcomes share

-unfall-sammeln =
    <b>Sammeln:</b> Fotos vom Ort und der Verletzung, Namen von Zeugen, Tag und Uhrzeit, Papiere vom Arzt. Speichern Sie keine Kopien auf dem Handy der Firma.
# § 2 Abs. 1, § 7 Abs. 2 SGB VII.
-unfall-versichert =
    Alle Arbeitnehmer sind bei der Arbeit gegen Unfälle versichert (§ 2 SGB VII). Das kostet Sie nichts. Es gilt ohne Anmeldung, auch im Minijob. Es gilt meist auch, wenn Sie einen Fehler gemacht haben (§ 7 SGB VII).
-unfall-meldung =
    <b>Meldung:</b> Können Sie länger als drei Tage nicht arbeiten? Dann muss die Firma den Unfall melden. Sie hat drei Tage Zeit (§ 193 SGB VII). Fragen Sie nach einer Kopie.
-unfall-lohn =
    <b>Lohn:</b> Dauert der Job schon vier Wochen? Dann zahlt die Firma meist bis zu sechs Wochen (§ 3 EntgFG). Melden Sie sich sofort krank.
-unfall-nicht =
    <b>Achtung:</b> Sagen Sie nie „Es war zu Hause“. Unterschreiben Sie nichts. Kündigen Sie nicht selbst. Kommt eine Kündigung? Sie haben meist nur drei Wochen für eine Klage (§ 4 KSchG).
-unfall-titel =
    <b>Kein Aufenthaltstitel?</b> Ärzte haben Schweigepflicht (§ 88 AufenthG). Sprechen Sie vertraulich mit einer Beratung, bevor Sie zu Versicherung, Amt oder Gericht gehen (§ 87 AufenthG).
# Short: it stands below a first step that leads to the insurer or the fund.
-unfall-zuerst = <b>Kein Aufenthaltstitel?</b> Gehen Sie zuerst vertraulich zu einer Beratung.
# Treatment must not wait; but who has no title asks first whom the accident is told to.
-unfall-arzt = <b>Kein Aufenthaltstitel?</b> Fragen Sie zuerst vertraulich eine Beratung: Zu welchem Arzt gehe ich, und was melde ich? Im Notfall warten Sie nicht.
# How to object: on paper, with proof.
-unfall-widerspruch =
    <b>So geht es:</b> Schreiben Sie: „Ich lege Widerspruch ein. Die Gründe folgen.“ Die Gründe können Sie meist später schicken. Auf Papier mit Unterschrift ist am sichersten. Geben Sie den Brief bei der BG ab und lassen Sie sich eine Kopie stempeln. Steht am Ende vom Brief „Klage“ statt „Widerspruch“? Gehen Sie noch heute zur Beratung.
-unfall-belege =
    <b>Sammeln:</b> den Brief mit Umschlag, Papiere vom Arzt, Fotos, Namen von Zeugen, Kopie der Meldung. Schreiben Sie auf, wie der Unfall war.

## Questions

# The emergency and the deadline stand in the first question on purpose: people may stop reading here.
unfall-what =
    Was ist Ihre Frage?

    Schwer verletzt? Rufen Sie <b>112</b>. Sagen Sie jedem Arzt: <b>„Das war ein Arbeitsunfall.“</b>

    Sagt die Versicherung Nein? Dann haben Sie meist nur <b>einen Monat</b>.
    .work = Ich hatte einen Unfall bei der Arbeit
    .way = Unfall auf dem Weg zur Arbeit
    .no-report = Die Firma meldet den Unfall nicht
    .lie = Ich soll sagen: Es war zu Hause
    .no-papers = Kein Vertrag, kein Titel, Schwarzarbeit
    .no-pay = Kein Lohn nach dem Unfall
    .refused = Die Versicherung (BG) lehnt ab
    .dismissed = Kündigung nach dem Unfall

unfall-sick =
    Seit welchem Tag können Sie nicht arbeiten? Nehmen Sie den ersten Tag, auch einen freien Tag. Haben Sie am Tag vom Unfall noch gearbeitet? Dann nehmen Sie den Tag danach.
    .why = Ab diesem Tag zählen die sechs Wochen.

# The rule counts from the day of the letter, which is the safe day.
unfall-letter =
    Welches Datum steht auf dem Brief der Versicherung?
    .why = Der Bot rechnet ab diesem Tag. Das ist die sichere Frist.

## Results: after the accident

unfall-work =
    Gehen Sie <b>heute</b> zu einem <b>Durchgangsarzt</b>. Das ist ein Arzt für Arbeitsunfälle. Sagen Sie: <b>„Das war ein Arbeitsunfall.“</b>

    Sagen Sie es heute auch der Firma, schriftlich. Den Text finden Sie unten.

    Schwer verletzt? Rufen Sie sofort 112.

    { -unfall-arzt }
    .why =
        { -unfall-versichert }

        { -unfall-meldung } Ihr Unfall soll auch im „Verbandbuch“ der Firma stehen. Das ist die Liste für Erste Hilfe.

        <b>Versicherung:</b> Sie heißt Berufsgenossenschaft (BG). Fragen Sie die Firma, welche es ist. Sie können den Unfall auch selbst melden.

        { -unfall-lohn }

        { -unfall-sammeln }

        { -unfall-nicht }

        <b>Noch gefährlich?</b> Bei großer, direkter Gefahr dürfen Sie den Ort verlassen (§ 9 ArbSchG).

        { -unfall-titel }

unfall-way =
    Auch der direkte Weg zur Arbeit und zurück ist meist versichert (§ 8 SGB VII).

    Gehen Sie <b>heute</b> zu einem <b>Durchgangsarzt</b>. Das ist ein Arzt für Arbeitsunfälle. Sagen Sie: <b>„Das war ein Unfall auf dem Weg zur Arbeit.“</b>

    Sagen Sie es heute auch der Firma, schriftlich. Schwer verletzt? Rufen Sie sofort 112.

    { -unfall-arzt }
    .why =
        { -unfall-versichert }

        Haben Sie einen Umweg gemacht? Das kann wichtig sein. Schreiben Sie genau auf: Wo, wann, von wo nach wo? Fragen Sie die Beratung.

        { -unfall-meldung }

        <b>Versicherung:</b> Sie heißt Berufsgenossenschaft (BG). Sie können den Unfall auch selbst melden.

        { -unfall-lohn }

        { -unfall-sammeln }

        { -unfall-nicht }

        { -unfall-titel }

# "The firm does not report", and "say it happened at home".
unfall-no-report =
    Sagen Sie beim Arzt die Wahrheit: <b>„Das war ein Arbeitsunfall.“</b> Gehen Sie heute hin, am besten zum Durchgangsarzt.

    Schreiben Sie der Firma <b>heute</b>: Bitte melden Sie den Unfall. Den Text finden Sie unten.

    Meldet sie nicht? Sie können es der Versicherung (BG) auch selbst sagen. Sprechen Sie zuerst mit einer Beratung.

    { -unfall-arzt }
    .why =
        { -unfall-versichert }

        { -unfall-meldung }

        <b>Warum das wichtig ist:</b> Sagen Sie „zu Hause“? Dann gilt es vielleicht nicht als Arbeitsunfall. Das kann man später nur schwer ändern. Haben Sie es schon gesagt? Sagen Sie dem Arzt heute, wie es war.

        <b>Drohungen?</b> Schreiben Sie auf: Wer hat was gesagt? Wann? Wer hat es gehört? Gewalt oder Gefahr? Rufen Sie 110.

        { -unfall-lohn }

        { -unfall-sammeln }

        { -unfall-nicht }

        { -unfall-titel }

# Undeclared work, no permit, no title: insured all the same (§ 7 Abs. 2 SGB VII).
unfall-no-papers =
    Sie sind bei der Arbeit meist <b>trotzdem versichert</b> (§ 7 SGB VII). Das gilt auch ohne Vertrag, Anmeldung oder Erlaubnis.

    Schwer verletzt? Rufen Sie sofort <b>112</b>. Sonst: Gehen Sie heute zum Arzt. Ärzte haben Schweigepflicht.

    Kein Aufenthaltstitel? Sprechen Sie noch heute vertraulich mit einer Beratung, <b>bevor</b> Sie etwas melden.
    .why =
        Der Schutz hängt nicht von Papieren ab. Er gilt auch bei verbotener Arbeit (§§ 2, 7 SGB VII). Nur auf dem Papier selbstständig? Auch dann können Sie versichert sein. Arbeit ohne Erlaubnis ist aber auch für Sie verboten. Darum brauchen Sie zuerst Beratung.

        <b>Vorsicht:</b> Öffentliche Stellen müssen Menschen ohne Aufenthaltstitel melden (§ 87 AufenthG). Ärzte haben Schweigepflicht. Sie gilt auch für das Amt, das die Ärzte bezahlt (§ 88 AufenthG). In der Praxis klappt das nicht immer.

        <b>Sagen Sie am Anfang:</b> „Bitte behandeln Sie das vertraulich.“

        <b>Sammeln Sie:</b> Ort, Tag, Uhrzeit, Fotos, Namen, Telefonnummern, Autokennzeichen, Chats. Wer hat Ihnen die Arbeit gegeben? Wer hat den Unfall gesehen?

        <b>Lohn:</b> Für Ihre Arbeit gibt es ein Recht auf Lohn, auch ohne Erlaubnis (§ 98a AufenthG).

        <b>Achtung:</b> Sagen Sie nicht „Es war zu Hause“. Unterschreiben Sie nichts. Geben Sie Ihren Pass nicht weg.

        Warten Sie nicht: Fristen laufen auch ohne Papiere.

# Dismissed after the accident: the button below goes on in `kuendigung`; its label is `button-more` in main.ftl.
unfall-dismissed =
    Sie haben meist nur <b>drei Wochen</b> für eine Klage. Die Wochen zählen ab dem Tag, an dem der Brief bei Ihnen war.

    Drücken Sie unten „Mehr dazu“. Der Bot rechnet dann Ihren letzten Tag aus.

    Unterschreiben Sie nichts.

    { -unfall-zuerst }
    .why =
        Gegen eine Kündigung hilft meist nur eine Klage innerhalb von drei Wochen (§ 4 KSchG). Das gilt auch in der Probezeit und in kleinen Firmen.

        <b>Lohn:</b> Können Sie nicht arbeiten und kündigt die Firma deshalb? Dann läuft der Lohn trotzdem weiter, bis zu sechs Wochen (§§ 3, 8 EntgFG).

        <b>Der Unfall zählt weiter.</b> Der Schutz bei Arbeitsunfall endet nicht mit dem Job. Sagen Sie jedem Arzt: „Das war ein Arbeitsunfall.“

        { -unfall-meldung }

        { -unfall-sammeln }

        { -unfall-nicht }

        { -unfall-titel }

## Results: wage

# Variables:
#   $pay-until (Date) - the last day for which the employer usually pays, today or later
unfall-wage =
    Dauerte Ihr Job am Tag vom Unfall schon <b>vier Wochen</b>? Dann muss die Firma meist weiter Lohn zahlen, bis <b>{ $pay-until }</b>. Das sind sechs Wochen (§ 3 EntgFG).

    War der Job kürzer? Dann zahlt sie erst ab der fünften Woche, und dieser Tag gilt nicht. Wählen Sie im Menü „Ich bin krank“: Dort rechnet der Bot den Tag aus.

    <b>Erster Schritt:</b> Fordern Sie den Lohn diese Woche schriftlich. Den Text finden Sie unten.

    Holen Sie eine Bescheinigung vom Arzt. Lassen Sie keinen Tag ohne Bescheinigung.
    .why =
        Das gilt auch im Minijob und in der Probezeit. Arbeiten Sie dort noch keine vier Wochen? Dann zahlt die Firma erst ab der fünften Woche. Fragen Sie für die Zeit davor Ihre Krankenkasse und die BG.

        <b>Nach den sechs Wochen:</b> Fragen Sie schon jetzt die Krankenkasse und die BG, wer dann zahlt.

        Im Vertrag stehen oft kurze Fristen für Lohn, häufig drei Monate. Schreiben Sie darum bald.

        <b>Keine Zahlung?</b> Im Arbeitsgericht hilft die „Rechtsantragstelle“, ohne Anwalt (§ 11 ArbGG).

        <b>Kündigung wegen des Unfalls?</b> Der Lohn läuft meist weiter (§ 8 EntgFG). Für eine Klage haben Sie meist nur drei Wochen (§ 4 KSchG).

        <b>Sammeln:</b> Bescheinigungen, Lohnzettel, Kontoauszüge, Vertrag, Nachrichten.

        { -unfall-nicht }

        { -unfall-titel }

# Variables:
#   $pay-until (Date) - the last day for which the employer usually had to pay, now past
unfall-wage-over =
    Die sechs Wochen Lohn waren meist am <b>{ $pay-until }</b> zu Ende (§ 3 EntgFG). Dauerte der Job am Tag vom Unfall noch keine vier Wochen? Dann gilt dieser Tag nicht: Fragen Sie die Beratung.

    Rufen Sie <b>heute</b> Ihre Krankenkasse und die Versicherung (BG) an. Fragen Sie: „Wer zahlt jetzt?“

    Fehlt noch Lohn für die sechs Wochen? Fordern Sie ihn diese Woche schriftlich. Den Text finden Sie unten.

    { -unfall-zuerst }
    .why =
        Die Firma zahlt bei einer Krankheit meist höchstens sechs Wochen. Danach helfen Krankenkasse oder BG. Ein Minijob allein gibt meist kein Krankengeld. Sagen Sie beiden: „Es war ein Arbeitsunfall.“

        <b>Kein Tag ohne Bescheinigung:</b> Gehen Sie wieder zum Arzt, bevor sie endet.

        <b>Brief von der Kasse oder BG?</b> Sagt sie Nein? Dann haben Sie meist einen Monat für einen Widerspruch (§ 84 SGG).

        Im Vertrag stehen oft kurze Fristen für Lohn, häufig drei Monate.

        <b>Sammeln:</b> Bescheinigungen, Lohnzettel, Kontoauszüge, Briefe mit Umschlag.

        { -unfall-nicht }

        { -unfall-titel }

## Results: the insurer refuses

# Variables:
#   $objection-by (Date) - the day the objection should have arrived by; counted from the day of the letter, the safe day
unfall-objection-running =
    Ihr wichtigster Tag: <b>{ $objection-by }</b>.

    Bis dahin muss Ihr <b>Widerspruch</b> bei der Versicherung sein. Widerspruch heißt: „Ich bin nicht einverstanden.“ Den Text finden Sie unten.

    Zeigen Sie den Brief diese Woche einer Beratung.

    { -unfall-zuerst }
    .why =
        Sie haben meist einen Monat (§ 84 SGG). Der Bot rechnet ab dem Datum im Brief. Das ist die sichere Frist.

        { -unfall-widerspruch }

        { -unfall-versichert }

        { -unfall-belege }

        <b>Achtung:</b> Warten Sie nicht auf eine Antwort am Telefon. Ein Anruf stoppt die Frist nicht.

        <b>Behandlung und Geld:</b> Gehen Sie weiter zum Arzt. Fragen Sie Ihre Krankenkasse, wer jetzt zahlt.

        { -unfall-titel }

unfall-objection-now =
    Ihre Frist ist <b>fast vorbei</b>. Legen Sie <b>heute</b> Widerspruch ein. Widerspruch heißt: „Ich bin nicht einverstanden.“

    Unterschreiben Sie den Text und bringen Sie ihn heute zur Versicherung. Den Text finden Sie unten.

    Gehen Sie heute oder morgen in eine Beratung.

    { -unfall-zuerst }
    .why =
        Sie haben meist einen Monat (§ 84 SGG). Der Bot rechnet ab dem Datum im Brief. Nach dem Gesetz sind es vielleicht noch einige Tage mehr. Verlassen Sie sich nicht darauf.

        { -unfall-widerspruch }

        { -unfall-versichert }

        { -unfall-belege }

        <b>Achtung:</b> Warten Sie nicht auf eine Antwort am Telefon. Ein Anruf stoppt die Frist nicht.

        <b>Behandlung und Geld:</b> Gehen Sie weiter zum Arzt. Fragen Sie Ihre Krankenkasse, wer jetzt zahlt.

        { -unfall-titel }

unfall-objection-over =
    Der Monat ist wahrscheinlich vorbei. Gehen Sie <b>heute</b> mit dem Brief in eine Beratung.

    Manchmal ist noch Zeit. Steht am Ende nicht, wie man Widerspruch einlegt? Dann haben Sie meist <b>ein Jahr</b> (§ 66 SGG).

    Legen Sie heute trotzdem Widerspruch ein. Den Text finden Sie unten.

    { -unfall-zuerst }
    .why =
        Der Monat zählt ab dem Tag, an dem der Brief als angekommen gilt. Bei Post ist das der vierte Tag nach dem Absenden (§ 37 SGB X). Waren Sie da im Ausland? Dann sind es meist drei Monate (§ 84 SGG).

        Die Beratung prüft auch: Kann die Versicherung neu entscheiden?

        { -unfall-widerspruch }

        { -unfall-versichert }

        { -unfall-belege }

        <b>Achtung:</b> Warten Sie nicht weiter. Jeder Tag kann wichtig sein.

        { -unfall-titel }

unfall-letter-unknown =
    Legen Sie <b>heute</b> Widerspruch ein. Widerspruch heißt: „Ich bin nicht einverstanden.“ Den Text finden Sie unten.

    Die Frist ist meist <b>ein Monat</b>. Sie kann bald enden. Heute ist sicher.

    Suchen Sie das Datum oben auf dem Brief. Zeigen Sie den Brief heute einer Beratung.

    { -unfall-zuerst }
    .why =
        Der Monat zählt ab dem Tag, an dem der Brief als angekommen gilt (§ 84 SGG). Bei Post ist das der vierte Tag nach dem Absenden (§ 37 SGB X). Rechnen Sie lieber ab dem Datum im Brief. Steht am Ende nicht, wie man Widerspruch einlegt? Dann haben Sie meist ein Jahr (§ 66 SGG).

        { -unfall-widerspruch }

        { -unfall-versichert }

        { -unfall-belege }

        <b>Achtung:</b> Warten Sie nicht auf eine Antwort am Telefon. Ein Anruf stoppt die Frist nicht.

        { -unfall-titel }

## Texts to copy. `.copy` is the German text; it stands here only and is not translated.

unfall-report =
    Diese Nachricht sagt der Firma vom Unfall. Füllen Sie die Klammern aus. Löschen Sie, was nicht passt. Schreiben Sie nur, was passiert ist, nichts über Schuld. Schicken Sie sie heute, zum Beispiel als E-Mail. Machen Sie danach ein Bild davon.

    <b>Das steht darin:</b>
    1. Ich hatte am (Datum) um (Uhrzeit) einen Arbeitsunfall.
    2. Ort, und was passiert ist.
    3. Zeugen.
    4. Ich kann nicht arbeiten, seit (Datum).
    5. Bitte melden Sie den Unfall der BG. Bitte schicken Sie mir eine Kopie (§ 193 SGB VII).
    6. Bitte sagen Sie mir, welche BG es ist.
    7. Ihr Name.
    .button = Text: Bitte Unfall melden
    .copy =
        Guten Tag,
        am (Datum) um (Uhrzeit) hatte ich einen Arbeitsunfall.
        Ort: (Ort). Das ist passiert: (kurz beschreiben).
        Zeugen: (Namen).
        Ich kann seit (Datum) nicht arbeiten. Die ärztliche Bescheinigung folgt.
        Bitte melden Sie den Unfall der Berufsgenossenschaft und schicken Sie mir eine Kopie der Meldung (§ 193 SGB VII).
        Bitte nennen Sie mir den Namen der Berufsgenossenschaft.
        (Vorname Nachname)

unfall-demand =
    Mit diesem Brief fordern Sie Lohn für die Zeit nach dem Unfall. Füllen Sie die Klammern aus. Schicken Sie ihn als Brief und als E-Mail. Behalten Sie eine Kopie. Geben Sie etwa 14 Tage Zeit. Keine Bescheinigung? Löschen Sie den Satz dazu.

    <b>Das steht darin:</b>
    1. Ich konnte nach dem Arbeitsunfall nicht arbeiten, vom (Datum) bis (Datum). Die Bescheinigung gibt es.
    2. Für diese Tage fehlt Lohn. Ich fordere ihn (§ 3 EntgFG).
    3. Bitte zahlen Sie bis (Datum) auf mein Konto (IBAN).
    4. Bitte schicken Sie mir die Abrechnung.
    5. Ort, Datum, Name, Unterschrift.
    .button = Text: Lohn nach dem Unfall fordern
    .copy =
        Guten Tag,
        nach meinem Arbeitsunfall konnte ich vom (Datum) bis (Datum) nicht arbeiten. Die ärztliche Bescheinigung liegt vor.
        Für diese Tage fehlt mein Lohn. Ich fordere die Entgeltfortzahlung für diese Zeit (§ 3 EntgFG).
        Bitte zahlen Sie bis (Datum) auf mein Konto: (IBAN).
        Bitte schicken Sie mir die Abrechnung für diese Zeit.
        (Ort, Datum)
        (Vorname Nachname, Unterschrift)

unfall-objection =
    Mit diesem Brief sagen Sie der Versicherung: Ich bin nicht einverstanden. Füllen Sie die Klammern aus. Unterschreiben Sie auf Papier. Behalten Sie eine Kopie und einen Beweis, dass er angekommen ist.

    <b>Das steht darin:</b>
    1. Ich lege Widerspruch ein gegen Ihren Bescheid vom (Datum). Das Aktenzeichen ist die Nummer oben im Brief.
    2. Die Gründe schicke ich später.
    3. Bitte bestätigen Sie, dass Sie meinen Brief haben.
    4. Ort, Datum, Name, Adresse, Unterschrift.
    .button = Text: Widerspruch an die BG
    .copy =
        Sehr geehrte Damen und Herren,
        gegen Ihren Bescheid vom (Datum), Aktenzeichen (Nummer), lege ich Widerspruch ein.
        Die Begründung folgt.
        Bitte bestätigen Sie mir schriftlich den Eingang dieses Widerspruchs.
        (Ort, Datum)
        (Vorname Nachname, Adresse)
        (Unterschrift)
