# Leiharbeit (also: Zeitarbeit): employed by one company, working for another. And posting from abroad (Entsendung).
# "Verleiher", "Zeitarbeitsfirma": the agency, the employer. "Entleiher", "Kunde": the company where the work is done.

## Sentences that many outcomes share

-leiharbeit-frist = <b>Frist:</b> Im Vertrag steht oft eine kurze Frist (Ausschlussfrist), häufig drei Monate. Im Tarifvertrag kann sie kürzer sein. Danach kann das Geld weg sein. Nach einem Nein läuft manchmal noch eine Frist für die Klage.
-leiharbeit-senden = Am sichersten sind Brief und E-Mail zusammen. Behalten Sie eine Kopie und einen Beweis.
# "Rechtsantragstelle": the room at a German labour court where a claim is written down for free.
-leiharbeit-gericht = Keine Zahlung? Im Arbeitsgericht hilft die „Rechtsantragstelle“, ohne Anwalt (§ 11 ArbGG).
-leiharbeit-sammeln = <b>Sammeln Sie:</b> Vertrag, Merkblatt, Abrechnungen, Namen und Adressen der Kunden, Tage und Stunden bei jedem Kunden, Chats.
-leiharbeit-nicht = <b>Achtung:</b> Bleiben Sie nicht einfach weg. Kündigen Sie nicht ohne Beratung. Unterschreiben Sie keinen „unbezahlten Urlaub“.
# The declaration of §§ 9, 10 AÜG to stay with the agency.
-leiharbeit-erklaerung = <b>„Ich bleibe bei der Zeitarbeitsfirma“: Unterschreiben Sie das nicht ohne Beratung.</b> Dafür gibt es nur einen Monat (§§ 9, 10 AÜG). Die Erklärung gilt nur, wenn Sie vorher selbst damit bei der Agentur für Arbeit waren.
-leiharbeit-aufenthalt = <b>Aufenthalt:</b> Ist Ihr Titel nur für diese Firma oder Arbeit? Dann fragen Sie zuerst die Migrationsberatung. Andere Arbeit ist verboten, bis die Behörde Ja sagt (§ 4a AufenthG).
-leiharbeit-vorsicht = <b>Kein Aufenthaltstitel oder Arbeit nicht erlaubt?</b> Dann zuerst zur Beratung, nicht zu Amt, Zoll, Polizei oder Gericht (§ 87 AufenthG).
-leiharbeit-gleich = <b>Gleiche Bedingungen:</b> Ab dem ersten Tag sollen Sie Lohn und Bedingungen haben wie Festangestellte dort (§ 8 AÜG). Ein Tarifvertrag darf neun Monate weniger Lohn erlauben. Steigt der Lohn dort in Stufen, sind es bis zu 15 Monate.
-leiharbeit-pausen = <b>Pausen:</b> War die Pause drei Monate oder kürzer? Dann zählt die Zeit davor mit (§ 1 AÜG). Die Pause selbst zählt vielleicht nicht. Dann ist es etwas später. Manche Firmen schicken Sie woanders hin, damit die Zeit neu anfängt.

## First questions

leiharbeit-trouble =
    Leiharbeit heißt: Eine Zeitarbeitsfirma stellt Sie ein. Sie arbeiten aber bei einer anderen Firma, dem Kunden.

    <b>Unterschreiben Sie nichts ohne Beratung.</b> Für eine wichtige Erklärung haben Sie nur einen Monat.

    Was ist Ihre Frage?
    .idle = Keine Arbeit beim Kunden, kein Lohn
    .pay = Weniger Lohn, oder schon lange dort
    .sign = Unterschreiben? Papiere nicht verstanden
    .hidden = Nichts im Vertrag, oder keine Erlaubnis
    .permit = Darf ich das mit meinem Aufenthalt?
    .posted = Meine Firma ist im Ausland
    .client = Job beim Kunden, Geld für Vermittlung
    .dismissed = Man hat mir gekündigt oder droht damit
    .what-is = Was ist Leiharbeit?
    .other = Etwas anderes

leiharbeit-assigned =
    Seit wann arbeiten Sie bei diesem Kunden? Nehmen Sie den ersten Tag dort.

    Gab es eine Pause von drei Monaten oder weniger? Dann nehmen Sie den ersten Tag vor der Pause.
    .why = Nach 9 und nach 18 Monaten ändert sich oft etwas.

# "stay": the declaration of §§ 9, 10 AÜG. "end": a paper that ends the job. "language": papers in the mother tongue.
leiharbeit-sign = Um welches Papier geht es?
    .stay = Dass ich bei der Zeitarbeitsfirma bleibe
    .end = Dass der Job endet
    .language = Ich will es in meiner Sprache
    .unsure = Ich verstehe es nicht

leiharbeit-hidden = Was passt am besten?
    .not-named = Von Leiharbeit steht nichts im Vertrag
    .no-licence = Die Firma hat wohl keine Erlaubnis
    .unsure = Ich bin nicht sicher

# What stands in the residence title or its extra sheet (Zusatzblatt).
leiharbeit-permit = Was steht in Ihrem Aufenthaltstitel oder auf dem Zusatzblatt?
    .any = „Erwerbstätigkeit erlaubt“ oder EU-Pass
    .bound = Nur eine Firma oder eine Arbeit
    .none = Ich habe keinen Aufenthaltstitel
    .unsure = Etwas anderes, oder unsicher

leiharbeit-client = Was passt am besten?
    .forbidden = Ich möchte zum Kunden wechseln
    .fee = Ich soll für die Stelle bezahlen
    .unsure = Ich bin nicht sicher

leiharbeit-else = Was passt am besten?
    .threat = Drohung, Zwang, mein Pass ist weg
    .unsure = Etwas anderes

## Pay

leiharbeit-idle =
    Kein Einsatz bei einem Kunden? <b>Die Zeitarbeitsfirma muss meist trotzdem zahlen</b> (§ 11 Abs. 4 AÜG).

    <b>Zuerst:</b>
    1. Schreiben Sie der Firma heute: „Ich möchte arbeiten.“
    2. Unterschreiben Sie keinen unbezahlten Urlaub und keine Minusstunden.
    3. Fordern Sie den Lohn schriftlich.

    Einen Text zum Kopieren finden Sie unten.
    .why =
        Ihr Arbeitgeber ist die Zeitarbeitsfirma. Ist kein Kunde da? Das ist das Problem der Firma, nicht Ihres (§ 11 AÜG, § 615 BGB). Es zählen die Stunden aus Ihrem Vertrag. Die Lohnuntergrenze gilt auch in dieser Zeit (§ 8 Abs. 5 AÜG). Das ist der kleinste Lohn in der Zeitarbeit.

        Dieser kleinste Lohn muss meist bis zum 15. Bankarbeitstag im nächsten Monat da sein.

        „Minusstunden“ heißt: Die Firma sagt, Sie müssen Stunden nacharbeiten. Lassen Sie das prüfen.

        <b>Brief auf Papier mit „Kündigung“?</b> Dann haben Sie meist nur drei Wochen (§ 4 KSchG). Gehen Sie heute zur Beratung.

        { -leiharbeit-senden } { -leiharbeit-gericht }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

# Variables:
#   $equal-from (Date) - the first day after nine months with the same hirer
#   $max-until (Date) - the last day of the 18 months with the same hirer
leiharbeit-early =
    Ab <b>{ $equal-from }</b> müssen Sie meist den gleichen Lohn bekommen wie Festangestellte dort (§ 8 AÜG). Gibt es keinen Tarifvertrag? Dann gilt das schon vorher. Mit manchen Tarifverträgen gilt es erst nach 15 Monaten.

    Länger als bis <b>{ $max-until }</b> darf Ihr Einsatz bei diesem Kunden meist nicht dauern (§ 1 AÜG).

    <b>Zuerst:</b>
    1. Notieren Sie beide Tage.
    2. Vergleichen Sie Ihre Abrechnung mit der Lohnuntergrenze.
    3. Fragen Sie schriftlich, was Festangestellte dort verdienen.
    .why =
        { -leiharbeit-gleich } Fragen Sie: Welcher Tarifvertrag gilt?

        { -leiharbeit-pausen }

        Ein Tarifvertrag kann mehr als 18 Monate erlauben.

        Sie dürfen fragen, welche Bedingungen vergleichbare Festangestellte haben (§ 13 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

# Variables:
#   $equal-from (Date) - the first day after nine months with the same hirer, today or past
#   $max-until (Date) - the last day of the 18 months with the same hirer
leiharbeit-equal =
    Seit <b>{ $equal-from }</b> müssen Sie meist den gleichen Lohn bekommen wie Festangestellte dort (§ 8 AÜG). Mit manchen Tarifverträgen erst nach 15 Monaten.

    Länger als bis <b>{ $max-until }</b> darf Ihr Einsatz bei diesem Kunden meist nicht dauern (§ 1 AÜG).

    <b>Zuerst:</b>
    1. Fragen Sie schriftlich, was Festangestellte dort verdienen.
    2. Vergleichen Sie das mit Ihrer Abrechnung.
    3. Fordern Sie fehlenden Lohn bald schriftlich.
    .why =
        { -leiharbeit-gleich } Fragen Sie: Welcher Tarifvertrag gilt?

        { -leiharbeit-pausen }

        Ein Tarifvertrag kann mehr als 18 Monate erlauben.

        Sie dürfen fragen, welche Bedingungen vergleichbare Festangestellte haben (§ 13 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-senden } { -leiharbeit-gericht }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

# Variables:
#   $max-until (Date) - the last day of the 18 months with the same hirer, now past
leiharbeit-over =
    Am <b>{ $max-until }</b> waren die 18 Monate wahrscheinlich vorbei (§ 1 AÜG). <b>Vielleicht ist jetzt der Kunde Ihr Arbeitgeber</b> (§§ 9, 10 AÜG).

    <b>Zuerst:</b>
    1. Unterschreiben Sie nichts.
    2. Gehen Sie heute oder morgen zur Beratung. Für eine Erklärung haben Sie nur einen Monat. Der Monat läuft vielleicht schon.
    3. Schreiben Sie alle Tage bei diesem Kunden auf.
    .why =
        Nach mehr als 18 Monaten entsteht oft ein Job beim Kunden. Das gilt nicht, wenn ein Tarifvertrag mehr Zeit erlaubt. Es gilt auch nicht, wenn Sie richtig erklären: „Ich bleibe bei der Zeitarbeitsfirma.“

        { -leiharbeit-erklaerung }

        { -leiharbeit-pausen }

        <b>Lohn:</b> Nach 9 Monaten gilt meist: gleicher Lohn wie Festangestellte dort, spätestens nach 15 Monaten (§ 8 AÜG). Sie dürfen fragen, was sie verdienen (§ 13 AÜG).

        { -leiharbeit-aufenthalt }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

leiharbeit-assigned-unknown =
    Nach <b>9 Monaten</b> beim selben Kunden müssen Sie meist den gleichen Lohn bekommen wie Festangestellte dort (§ 8 AÜG). Nach <b>18 Monaten</b> muss meist Schluss sein (§ 1 AÜG).

    <b>Zuerst:</b>
    1. Suchen Sie den ersten Tag in Chats, Plänen und Abrechnungen.
    2. Starten Sie dann hier neu.
    3. Fragen Sie schriftlich, was Festangestellte dort verdienen.
    .why =
        { -leiharbeit-gleich } Fragen Sie: Welcher Tarifvertrag gilt?

        { -leiharbeit-pausen }

        Ein Tarifvertrag kann mehr als 18 Monate erlauben. Sonst entsteht danach oft ein Job beim Kunden (§§ 9, 10 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

## Something to sign

# The declaration of §§ 9, 10 AÜG to stay with the agency.
leiharbeit-declaration =
    <b>Unterschreiben Sie das jetzt nicht.</b> Vielleicht verlieren Sie damit einen Job beim Kunden.

    Für die Erklärung haben Sie <b>einen Monat</b> (§§ 9, 10 AÜG). Der Monat läuft vielleicht schon. Gehen Sie heute zur Beratung.

    <b>Zuerst:</b>
    1. Sagen Sie: „Ich lasse das prüfen.“
    2. Machen Sie ein Foto.
    3. Gehen Sie mit dem Papier zur Beratung.
    .why =
        Mit dem Papier sagen Sie: Ich bleibe bei der Zeitarbeitsfirma. Es geht um drei Fälle: Die Firma hat keine Erlaubnis. Die Firmen haben den Einsatz nicht „Leiharbeit“ genannt. Oder der Einsatz dauerte mehr als 18 Monate. Dann entsteht meist ein Job beim Kunden (§§ 9, 10 AÜG). Mit der Erklärung bleiben Sie aber bei der Zeitarbeitsfirma.

        Die Erklärung gilt nur, wenn Sie vorher selbst damit zur Agentur für Arbeit gehen. Niemand darf das für Sie machen.

        { -leiharbeit-aufenthalt } Dann ist es vielleicht besser für Sie, bei der Zeitarbeitsfirma zu bleiben. Lassen Sie das prüfen, bevor der eine Monat vorbei ist.

        <b>Schon unterschrieben?</b> Gehen Sie heute zur Beratung. Nehmen Sie das Papier mit.

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

leiharbeit-do-not-sign =
    <b>Unterschreiben Sie jetzt nichts.</b> Sie müssen nicht sofort unterschreiben.

    <b>Zuerst:</b>
    1. Sagen Sie: „Ich nehme das Papier mit. Ich lasse es prüfen.“
    2. Machen Sie ein Foto.
    3. Gehen Sie vor der Unterschrift zur Beratung.

    Steht „Kündigung“ darauf? Dann haben Sie meist nur drei Wochen (§ 4 KSchG).
    .why =
        Suchen Sie diese Wörter:

        <b>„Ich bleibe bei …“, „Erklärung“:</b> Damit verlieren Sie vielleicht einen Job beim Kunden. Dafür gibt es nur einen Monat (§§ 9, 10 AÜG).

        <b>„Aufhebungsvertrag“, „Eigenkündigung“, „Ausgleichsquittung“:</b> Damit endet der Job, oder Sie verzichten auf Geld. Unterschreiben Sie das nicht.

        <b>„Unbezahlter Urlaub“, „Minusstunden“:</b> Damit verlieren Sie vielleicht Lohn. Ohne Einsatz muss die Firma meist zahlen (§ 11 AÜG).

        Sie dürfen Merkblatt und Bedingungen in Ihrer Muttersprache verlangen (§ 11 Abs. 2 AÜG).

        <b>Schon unterschrieben?</b> Gehen Sie heute zur Beratung. Nehmen Sie das Papier mit.

        { -leiharbeit-aufenthalt }

        { -leiharbeit-sammeln }

        Droht man Ihnen mit Gewalt? Rufen Sie 110.

## Not named, no licence

leiharbeit-not-named =
    Die Firmen müssen den Einsatz <b>vorher „Leiharbeit“ nennen</b> (§ 1 AÜG). Haben sie das nicht getan? Dann ist vielleicht der Kunde Ihr Arbeitgeber (§§ 9, 10 AÜG).

    <b>Zuerst:</b>
    1. Unterschreiben Sie nichts.
    2. Schreiben Sie auf: Wer gibt Ihnen dort Anweisungen und Zeiten?
    3. Gehen Sie am besten heute zur Beratung. Eine Frist von einem Monat läuft vielleicht schon.
    .why =
        Manche Firmen sagen „Werkvertrag“ oder „Subunternehmer“. Es zählt, was Sie wirklich machen (§ 611a BGB). Gibt Ihnen die andere Firma jeden Tag Aufgaben und Zeiten? Arbeiten Sie mit ihren Leuten zusammen? Dann kann es Leiharbeit sein.

        Vor jedem Einsatz muss die Zeitarbeitsfirma Ihnen den Namen des Kunden schreiben (§ 11 Abs. 2 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-aufenthalt }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln } Dazu: Fotos vom Arbeitsplatz, Namen von Chefs und Kollegen.

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

leiharbeit-no-licence =
    Eine Zeitarbeitsfirma braucht eine Erlaubnis (§ 1 AÜG). Hat sie keine? <b>Dann ist vielleicht der Kunde Ihr Arbeitgeber</b> (§§ 9, 10 AÜG).

    <b>Zuerst:</b>
    1. Unterschreiben Sie nichts.
    2. Sehen Sie im Vertrag nach: Steht dort eine Erlaubnis?
    3. Gehen Sie heute zur Beratung. Eine Frist von einem Monat läuft vielleicht schon.
    .why =
        Ohne Erlaubnis gilt der Vertrag mit der Zeitarbeitsfirma meist nicht. Dann entsteht ein Job beim Kunden (§§ 9, 10 AÜG). Lohn gibt es für Ihre Arbeit trotzdem.

        { -leiharbeit-erklaerung }

        Melden Sie die Firma nicht allein. Die Beratung sagt Ihnen, welcher Weg für Sie sicher ist.

        { -leiharbeit-aufenthalt }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln } Dazu: Fotos vom Arbeitsplatz, Namen von Chefs und Kollegen.

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

leiharbeit-paper =
    Die Zeitarbeitsfirma muss Ihnen ein <b>Merkblatt</b> über Ihre Rechte geben. Sie dürfen Merkblatt und Bedingungen in Ihrer Muttersprache verlangen (§ 11 Abs. 2 AÜG).

    <b>Zuerst:</b>
    1. Verlangen Sie das schriftlich.
    2. Unterschreiben Sie nichts, was Sie nicht verstehen.
    3. Zeigen Sie die Papiere einer Beratung.

    Einen Text zum Kopieren finden Sie unten.
    .why =
        <b>Das soll in den Papieren stehen:</b> Name der Firma, Lohn, Stunden, Urlaub, Kündigung (§ 2 NachwG). Vor jedem Einsatz muss der Name des Kunden im Text stehen (§ 11 Abs. 2 AÜG). Fehlt das? Dann prüft die Beratung, was gilt.

        Ein Vertrag gilt auch ohne Papier. Meist zählt der deutsche Text. Lassen Sie ihn übersetzen, aber nicht von der Firma.

        <b>Achten Sie auf:</b> Stunden pro Woche, Lohn, Tarifvertrag, Abzüge für Wohnung oder Fahrt.

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

## Residence title

leiharbeit-permit-any =
    Mit diesem Titel ist Leiharbeit <b>meist erlaubt</b>. Das gilt, wenn die Agentur für Arbeit nicht zustimmen muss.

    <b>Zuerst:</b>
    1. Lesen Sie auch das Zusatzblatt genau.
    2. Machen Sie ein Foto davon.
    3. Nicht sicher? Fragen Sie vor dem Vertrag die Migrationsberatung.
    .why =
        Muss die Agentur für Arbeit zustimmen? Dann sagt sie bei Leiharbeit Nein (§ 40 Abs. 1 Nr. 2 AufenthG). Bei „Erwerbstätigkeit erlaubt“ muss sie meist nicht zustimmen. Mit einem EU-Pass brauchen Sie die Zustimmung meist nicht.

        Endet Ihr Titel bald? Beantragen Sie die Verlängerung vorher.

        <b>Ihre Rechte:</b> Lohn auch ohne Einsatz (§ 11 Abs. 4 AÜG). Papiere in Ihrer Muttersprache (§ 11 Abs. 2 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln } Dazu: Titel und Zusatzblatt.

leiharbeit-permit-bound =
    <b>Fangen Sie noch nicht an.</b> Fragen Sie zuerst die Migrationsberatung.

    Muss die Agentur für Arbeit Ihrer Arbeit zustimmen? Dann sagt sie bei Leiharbeit Nein (§ 40 Abs. 1 Nr. 2 AufenthG).

    <b>Zuerst:</b>
    1. Machen Sie ein Foto von Titel und Zusatzblatt.
    2. Gehen Sie damit zur Migrationsberatung.
    3. Unterschreiben Sie vorher keinen Vertrag.
    .why =
        Ein Titel für eine bestimmte Arbeit verbietet andere Arbeit, bis die Behörde Ja sagt (§ 4a AufenthG). Das gilt auch, wenn die Zeitarbeitsfirma sagt: „Kein Problem.“

        <b>Arbeiten Sie schon dort?</b> Gehen Sie heute zur Beratung, bevor Sie kündigen oder mit Amt oder Firma sprechen. Lohn gibt es für Ihre Arbeit trotzdem.

        Ist Ihr Vertrag gar keine Leiharbeit? Manchmal stellt eine Firma Sie für die eigene Arbeit ein. Auch das prüft die Beratung.

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln } Dazu: Titel und Zusatzblatt.

        { -leiharbeit-vorsicht }

leiharbeit-permit-none =
    <b>Gehen Sie zuerst zu einer vertraulichen Beratung.</b> Nicht zu Amt, Zoll, Polizei oder Gericht.

    Arbeit ohne Titel ist meist verboten, auch für Sie. Für Ihre Arbeit gibt es trotzdem meist Lohn (§ 98a AufenthG).

    <b>Zuerst:</b>
    1. Schreiben Sie Orte, Tage, Stunden und Namen auf.
    2. Gehen Sie heute oder morgen zur Beratung.

    Bei Gefahr: 110.
    .why =
        Öffentliche Stellen müssen melden, wenn jemand keinen Titel hat (§ 87 AufenthG). Die Beratung sagt Ihnen vorher, welcher Weg sicher ist.

        Das Gesetz nimmt an, dass Sie drei Monate gearbeitet haben (§ 98a AufenthG). Oft müssen auch die Firmen zahlen, für die Ihre Firma gearbeitet hat. Bei einem Unfall bei der Arbeit sind Sie trotzdem versichert (§ 7 SGB VII). Fristen laufen auch für Sie. Warten Sie nicht.

        Droht man Ihnen mit der Polizei? Hat jemand Ihren Pass? Sagen Sie es der Beratung.

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln } Dazu: Fotos, Autokennzeichen, Telefonnummern, Überweisungen.

leiharbeit-permit-unsure =
    <b>Unterschreiben Sie noch keinen Vertrag.</b> Lassen Sie zuerst Ihren Titel prüfen.

    Muss die Agentur für Arbeit Ihrer Arbeit zustimmen? Dann sagt sie bei Leiharbeit Nein (§ 40 Abs. 1 Nr. 2 AufenthG). Mit vielen anderen Titeln ist sie meist erlaubt.

    <b>Zuerst:</b>
    1. Machen Sie ein Foto von Titel und Zusatzblatt.
    2. Gehen Sie damit zur Migrationsberatung.
    .why =
        Suchen Sie diese Wörter auf Titel oder Zusatzblatt:

        <b>„Erwerbstätigkeit erlaubt“:</b> Dann ist Leiharbeit meist erlaubt.

        <b>Name einer Firma oder eine bestimmte Arbeit:</b> Andere Arbeit ist verboten, bis die Behörde Ja sagt (§ 4a AufenthG).

        Haben Sie keinen Titel? Gehen Sie nur zu einer vertraulichen Beratung. Öffentliche Stellen müssen das melden (§ 87 AufenthG).

        <b>Arbeiten Sie schon dort?</b> Gehen Sie heute zur Beratung, bevor Sie kündigen oder mit dem Amt sprechen. Lohn gibt es für Ihre Arbeit trotzdem.

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln } Dazu: Titel und Zusatzblatt.

## Posting

# "Entsendung": a company abroad sends its worker to Germany (AEntG).
leiharbeit-posted =
    Ihre Firma im Ausland schickt Sie nach Deutschland? Das heißt „Entsendung“. <b>Viele deutsche Regeln gelten dann für Sie</b> (§ 2 AEntG).

    <b>Zuerst:</b>
    1. Schreiben Sie Orte, Tage und Stunden in Deutschland auf.
    2. Machen Sie Fotos von Vertrag, Visum und Papieren.
    3. Gehen Sie bald zur Beratung.

    Haben Sie einen EU-Pass? Dann hilft Faire Mobilität.
    .why =
        Deutsche Regeln gelten für Lohn, Urlaub, Arbeitszeit, Sicherheit, Unterkunft und Fahrtkosten (§ 2 AEntG). Der Mindestlohn gilt für Arbeit hier, auch bei Firmen im Ausland (§ 20 MiLoG). Sie können in Deutschland klagen (§ 15 AEntG). Auch die Firma, für die Ihre Firma arbeitet, muss oft den Mindestlohn netto zahlen (§ 14 AEntG).

        <b>Vorsicht:</b> Haben Sie ein Visum von einem anderen EU-Land? Hat die Firma dort nur einen Briefkasten? Gehen Sie vorher zur Beratung, nicht zu Amt, Zoll, Polizei oder Gericht. Das gilt auch ohne gültigen Titel (§ 87 AufenthG).

        Zahlen Sie für Bett oder Fahrt? Lassen Sie das prüfen. Hat jemand Ihren Pass? Sagen Sie es der Beratung. Bei Gefahr: 110.

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-nicht }

## The hirer

leiharbeit-takeover =
    Die Zeitarbeitsfirma darf einen Job beim Kunden <b>nicht verbieten</b> (§ 9 AÜG). Sie müssen ihr dafür auch nichts zahlen.

    <b>Zuerst:</b>
    1. Lassen Sie sich das Angebot vom Kunden schriftlich geben.
    2. Erlaubt Ihr Aufenthaltstitel den neuen Job? Fragen Sie zuerst die Migrationsberatung.
    3. Kündigen Sie erst, wenn beides klar ist.
    .why =
        Sätze im Vertrag, die so einen Wechsel verbieten, gelten nicht (§ 9 Abs. 1 Nr. 3 bis 5 AÜG). Auch eine Gebühr von Ihnen an die Zeitarbeitsfirma gilt nicht.

        Achten Sie auf die Kündigungsfrist. Ihre Kündigung braucht Papier und Unterschrift (§ 623 BGB). Sprechen Sie vorher mit einer Beratung.

        { -leiharbeit-aufenthalt } Das gilt auch beim Wechsel zum Kunden. Endet die Arbeit, für die Ihr Titel ist? Dann müssen Sie das meist innerhalb von zwei Wochen der Ausländerbehörde sagen (§ 82 AufenthG).

        Waren Sie schon über 18 Monate bei diesem Kunden? Dann haben Sie dort vielleicht schon einen Job (§§ 9, 10 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln }

leiharbeit-fee =
    <b>Zahlen Sie jetzt nichts. Lassen Sie es zuerst prüfen.</b> Eine Gebühr von Ihnen an die Zeitarbeitsfirma gilt nicht (sie ist „unwirksam“, § 9 Abs. 1 Nr. 3 bis 5 AÜG).

    <b>Zuerst:</b>
    1. Behalten Sie Beweise: Chat, Quittung, Überweisung, Name.
    2. Unterschreiben Sie keine Schulden und keine Raten.
    3. Gehen Sie bald zur Beratung.

    Hat jemand Ihren Pass? Droht man Ihnen? Gehen Sie heute. Bei Gefahr: 110.
    .why =
        Haben Sie schon bezahlt? Oder hat die Firma es vom Lohn abgezogen? Dann fordern Sie das Geld mit der Beratung zurück.

        Hat eine andere Person oder Agentur Geld verlangt? Für Vermittlung gibt es eigene strenge Regeln (§§ 296 bis 298 SGB III). Bevor Sie die Stelle haben, darf man kein Geld verlangen. Die Beratung prüft das.

        Schulden für Visum, Flug oder Vermittlung sind ein Warnzeichen für Ausbeutung.

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

leiharbeit-what-is =
    Ihr Arbeitgeber ist die <b>Zeitarbeitsfirma</b> (Verleiher). Sie zahlt den Lohn. Sie arbeiten beim <b>Kunden</b> (Entleiher). Er sagt, was zu tun ist.

    <b>Wichtig:</b>
    1. Lohn gibt es meist auch ohne Einsatz (§ 11 Abs. 4 AÜG).
    2. Nach 9 Monaten beim selben Kunden: meist gleicher Lohn wie die anderen dort.
    3. Nach 18 Monaten muss meist Schluss sein.

    Lassen Sie einen Vertrag vor der Unterschrift prüfen.
    .why =
        Die Zeitarbeitsfirma braucht eine Erlaubnis. Sie muss vorher sagen, dass es Leiharbeit ist (§ 1 AÜG).

        { -leiharbeit-gleich }

        <b>Papiere:</b> Die Firma muss Ihnen ein Merkblatt geben. Sie können es in Ihrer Muttersprache verlangen (§ 11 Abs. 2 AÜG). Vor jedem Einsatz muss sie Ihnen den Namen des Kunden schreiben.

        <b>Aufenthalt:</b> Muss die Agentur für Arbeit zustimmen? Dann sagt sie bei Leiharbeit Nein (§ 40 Abs. 1 Nr. 2 AufenthG). Fragen Sie zuerst die Migrationsberatung.

        { -leiharbeit-erklaerung }

        Einen Job beim Kunden darf niemand verbieten (§ 9 AÜG).

        { -leiharbeit-vorsicht }

# The button below goes on in the dialog on the Kündigung, which counts the day; its words are `button-more` in main.ftl.
leiharbeit-dismissed =
    Haben Sie eine Kündigung auf Papier? Dann haben Sie meist nur <b>drei Wochen</b> für eine Klage. Die Wochen zählen ab dem Tag, an dem der Brief bei Ihnen war.

    <b>Zuerst:</b>
    1. Drücken Sie unten „Mehr dazu“. Der Bot rechnet dann Ihren letzten Tag aus.
    2. Unterschreiben Sie nichts.
    3. Bleiben Sie nicht einfach weg. Sagen Sie: „Ich möchte arbeiten.“

    Nur eine Drohung, oder nur Worte? Auch dann: „Mehr dazu“.

    <b>Kein Aufenthaltstitel?</b> Gehen Sie zuerst vertraulich zu einer Beratung.
    .why =
        Gegen eine Kündigung hilft meist nur eine Klage innerhalb von drei Wochen (§ 4 KSchG). Das gilt auch in der Probezeit und in kleinen Firmen. Eine Beratung oder ein Gespräch mit der Firma stoppt die drei Wochen nicht.

        <b>Nur Worte, Chat oder E-Mail?</b> Eine Kündigung braucht Papier und eine Unterschrift mit Stift (§ 623 BGB). Gehen Sie trotzdem bald zur Beratung.

        <b>Nur der Einsatz ist zu Ende?</b> Das Ende beim Kunden ist noch keine Kündigung. Die Zeitarbeitsfirma muss meist weiter zahlen (§ 11 Abs. 4 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

leiharbeit-other =
    Ihr Arbeitgeber ist die Zeitarbeitsfirma. <b>Sie muss meist zahlen, auch ohne Einsatz</b> (§ 11 Abs. 4 AÜG).

    <b>Zuerst:</b>
    1. Schreiben Sie Kunden, Tage und Stunden auf.
    2. Fordern Sie fehlendes Geld bald schriftlich.
    3. Gehen Sie mit Ihren Papieren zur Beratung.
    .why =
        { -leiharbeit-gleich }

        { -leiharbeit-pausen }

        { -leiharbeit-erklaerung }

        <b>Brief auf Papier mit „Kündigung“?</b> Dann haben Sie meist nur drei Wochen (§ 4 KSchG). Das Ende beim Kunden ist noch keine Kündigung.

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

## Texts to copy

# Words in round brackets are blanks that people fill in. `.copy` stands in German only.
leiharbeit-idle-letter =
    Ein Brief an die Zeitarbeitsfirma. Sie möchten arbeiten und verlangen Lohn für die Zeit ohne Einsatz.

    Füllen Sie die Wörter in Klammern aus. Geben Sie etwa 14 Tage Zeit. Schicken Sie den Brief mit Beweis.
    .button = Brief: Lohn ohne Einsatz
    .copy =
        (Ihr Name)
        (Ihre Adresse)

        An (Zeitarbeitsfirma)
        (Adresse der Zeitarbeitsfirma)

        (Ort), (Datum)

        Lohn für die Zeit ohne Einsatz

        Guten Tag,
        seit (Datum) habe ich keinen Einsatz. Ich möchte arbeiten und kann sofort anfangen. Bitte nennen Sie mir einen Einsatz.
        Ich fordere meinen Lohn auch für die Zeit ohne Einsatz (§ 11 Abs. 4 AÜG, § 615 BGB). Vom (Datum) bis (Datum) sind das (Zahl) Stunden.
        Bitte zahlen Sie bis (Datum) auf mein Konto (IBAN) und schicken Sie mir die Abrechnung.
        Mit unbezahltem Urlaub oder Minusstunden bin ich nicht einverstanden.

        Mit freundlichen Grüßen
        (Unterschrift)

# The right to know comparable pay is against the company where the work is done.
leiharbeit-pay-letter =
    Dieser Brief geht meist an den Kunden, also an die Firma, in der Sie arbeiten. Sie fragen, welche Bedingungen Festangestellte dort haben.

    Füllen Sie die Wörter in Klammern aus. Sind Sie unsicher, oder haben Sie Angst vor Ärger? Fragen Sie zuerst die Beratung.
    .button = Brief: Was verdienen die anderen?
    .copy =
        (Ihr Name)
        (Ihre Adresse)

        An (Firma, in der ich arbeite)
        (Adresse)

        (Ort), (Datum)

        Auskunft über Arbeitsbedingungen

        Guten Tag,
        ich arbeite seit (Datum) als Leiharbeitnehmerin oder Leiharbeitnehmer in Ihrem Betrieb. Meine Arbeit ist (Tätigkeit).
        Bitte teilen Sie mir mit, welche Arbeitsbedingungen und welcher Lohn für vergleichbare Beschäftigte in Ihrem Betrieb gelten (§ 13 AÜG). Bitte antworten Sie schriftlich bis (Datum).

        Mit freundlichen Grüßen
        (Unterschrift)

leiharbeit-sheet-letter =
    Ein Brief an die Zeitarbeitsfirma. Sie verlangen das Merkblatt und Ihre Bedingungen in Ihrer Muttersprache.

    Füllen Sie die Wörter in Klammern aus. Bei „Sprache“ schreiben Sie Ihre Sprache auf Deutsch.
    .button = Brief: Papiere in meiner Sprache
    .copy =
        (Ihr Name)
        (Ihre Adresse)

        An (Zeitarbeitsfirma)
        (Adresse der Zeitarbeitsfirma)

        (Ort), (Datum)

        Merkblatt und Nachweis in meiner Muttersprache

        Guten Tag,
        bitte geben Sie mir das Merkblatt für Leiharbeitnehmer und den Nachweis meiner Arbeitsbedingungen in meiner Muttersprache (Sprache). Das kann ich nach § 11 Abs. 2 AÜG verlangen.
        Bitte schicken Sie mir beides bis (Datum).

        Mit freundlichen Grüßen
        (Unterschrift)

## Paragraphs of the rules

# Variables:
#   $temp-work (Money) - the wage floor of temporary agency work for each hour today, gross
leiharbeit-leiharbeit-lohn-known =
    <b>Lohnuntergrenze heute: { $temp-work }</b> brutto pro Stunde. Weniger darf die Zeitarbeitsfirma meist nicht zahlen, auch nicht ohne Einsatz (§ 8 Abs. 5 AÜG).

leiharbeit-leiharbeit-lohn-unknown =
    <b>Lohnuntergrenze heute:</b> Den Betrag kennen wir nicht. Fragen Sie eine Beratungsstelle. Der allgemeine Mindestlohn gilt meist auch in der Zeitarbeit (§ 1 MiLoG).
