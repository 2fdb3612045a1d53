# A room or flat of the employer, what is deducted for it, fees and debts for the job.
# "Kaution": money kept as a security. "Vermittlung": an agency or a person who finds the job.

## Paragraphs that several outcomes share

-unterkunft-titel =
    <b>Kein Aufenthaltstitel?</b> Gehen Sie zuerst zur vertraulichen Beratung, dann zu Amt, Zoll oder Gericht. Öffentliche Stellen müssen das melden (§ 87 AufenthG).

-unterkunft-sammeln =
    <b>Sammeln:</b> Mietvertrag, Arbeitsvertrag, Lohnzettel, Kontoauszüge, Quittungen, Chats, Fotos vom Zimmer, Namen von Mitbewohnern. Lassen Sie keine Kopien in der Unterkunft oder auf dem Handy der Firma.

# A written demand comes before the court; the court's desk takes down the claim.
-unterkunft-fordern =
    <b>Kommt kein Geld zurück?</b> Im Arbeitsgericht hilft die „Rechtsantragstelle“, ohne Anwalt (§ 11 ArbGG). Warten Sie nicht: Im Vertrag stehen oft kurze Fristen, häufig drei Monate.

-unterkunft-bleiben =
    <b>Achtung:</b> Unterschreiben Sie nichts. Bleiben Sie nicht einfach weg. Kündigen Sie nicht einfach. Das kann Job, Geld und Aufenthalt gefährden.

# Debts, passport, threats: signs that need help on the same day.
-unterkunft-zwang =
    <b>Hat jemand Ihren Pass? Droht man Ihnen?</b> Holen Sie noch heute Hilfe. Drücken Sie „Notfall“.

## Questions

unterkunft-what =
    Sie müssen meist <b>nicht am selben Tag ausziehen</b>. Auch dann nicht, wenn der Job zu Ende ist.

    Worum geht es?
    .job-over = Job zu Ende, ich soll ausziehen
    .locked-out = Rausgeworfen, Schloss gewechselt
    .deduction = Abzug vom Lohn für Zimmer oder Essen
    .condition = Zimmer schlecht oder zu voll
    .deposit = Kaution kommt nicht zurück
    .fee = Jemand will Geld für die Vermittlung
    .debt = Schulden: Visum, Flug, Kurs, Vorschuss
    .other = Etwas anderes

# Two clocks: the flat has time, the claim against the dismissal has not.
unterkunft-job-over =
    Haben Sie eine <b>Kündigung für den Job</b>? Dann haben Sie meist nur <b>drei Wochen</b> für eine Klage (§ 4 KSchG).

    Job und Wohnung sind zwei Dinge. Was möchten Sie zuerst wissen?
    .job = Job: Kündigung und meine Frist
    .home = Wohnung: Muss ich ausziehen?

# Pressure makes a debt a sign of forced labour.
unterkunft-pressure =
    Müssen Sie die Schulden abarbeiten, bevor Sie gehen dürfen? Oder droht man Ihnen?
    .why = Das sind Warnzeichen. Dann brauchen Sie andere Hilfe.
    .no = Nein, man will nur das Geld
    .yes = Ja
    .unsure = Ich weiß es nicht

## Results

# The button below, `button-more` in main.ftl, goes on to the topic of the Kündigung.
unterkunft-job-first =
    Gegen die Kündigung vom Job haben Sie meist nur <b>drei Wochen</b> für eine Klage (§ 4 KSchG).

    <b>Jetzt:</b>
    1. Drücken Sie unten „Mehr dazu“: Dort finden Sie Ihren letzten Tag.
    2. Behalten Sie Schlüssel und Papiere. Unterschreiben Sie nichts.
    3. Rufen Sie heute eine Beratung an.

    Ausziehen müssen Sie meist nicht am selben Tag. Schloss gewechselt? Rufen Sie <b>110</b>. Kein Aufenthaltstitel, und Sie sind jetzt nicht in Gefahr? Dann gehen Sie zuerst zur Beratung.
    .why =
        Job und Wohnung sind zwei Dinge. Das Ende vom Job beendet die Miete meist nicht von selbst. Wohnungen vom Arbeitgeber brauchen meist eine eigene, schriftliche Kündigung mit eigener Frist (§§ 568, 576 BGB). In Sammelunterkünften (viele Menschen in einem Haus) haben Sie oft weniger Schutz.

        { -unterkunft-sammeln }

        <b>Achtung:</b> Gehen Sie zuerst zur Beratung. Vorher: Geben Sie den Schlüssel nicht ab. Melden Sie die Wohnung nicht ab. Reisen Sie nicht für immer aus.

        { -unterkunft-zwang }

        { -unterkunft-titel }

unterkunft-home =
    Das Ende vom Job beendet die Miete meist nicht von selbst. Sie müssen meist nicht heute ausziehen.

    <b>Jetzt:</b>
    1. Behalten Sie Schlüssel und Papiere. Unterschreiben Sie nichts.
    2. Fragen Sie schriftlich: „Bis wann darf ich wohnen? Wo steht das?“
    3. Rufen Sie heute eine Beratung an. Suchen Sie auch ein anderes Zimmer.

    Schloss gewechselt oder Sachen vor der Tür? Rufen Sie <b>110</b>. Kein Aufenthaltstitel, und Sie sind jetzt nicht in Gefahr? Dann gehen Sie zuerst zur Beratung.
    .why =
        Für die Wohnung braucht es meist eine eigene Kündigung, schriftlich (§ 568 BGB). Wohnungen vom Arbeitgeber haben eigene Fristen (§ 576 BGB). Die kürzeste Frist ist meist so: Die Kündigung kommt bis zum dritten Werktag im Monat. Dann endet die Miete am Monatsende.

        <b>Zimmer in einer Sammelunterkunft?</b> Dort haben Sie oft weniger Schutz. Hinauswerfen darf man Sie auch dort meist nicht.

        <b>Kündigung vom Job?</b> Für die Klage haben Sie drei Wochen (§ 4 KSchG). Die Zeit läuft, auch wenn Sie ein Zimmer suchen.

        { -unterkunft-sammeln }

        <b>Achtung:</b> Gehen Sie zuerst zur Beratung. Vorher: Geben Sie den Schlüssel nicht ab. Melden Sie die Wohnung nicht ab. Reisen Sie nicht für immer aus.

        { -unterkunft-zwang }

        { -unterkunft-titel }

# Someone stands before a locked door or is being put out. The German sentence is said to the police.
unterkunft-locked-out =
    Niemand darf das Schloss wechseln oder Ihre Sachen hinauswerfen: Das ist meist verboten. Das gilt auch, wenn der Job zu Ende ist.

    <b>Kein Aufenthaltstitel, und Sie sind jetzt nicht in Gefahr?</b> Sprechen Sie zuerst mit einer Beratung, dann mit der Polizei.

    <b>Jetzt:</b>
    1. Rufen Sie <b>110</b>. Sagen Sie: <b>„Man wirft mich aus meiner Wohnung. Die Adresse ist …“</b>
    2. Machen Sie Fotos. Holen Sie Zeugen. Gehen Sie nicht allein hinein.
    3. Rufen Sie eine Beratung an.
    .why =
        Das Ende vom Job beendet die Miete meist nicht von selbst. Die Wohnung braucht meist eine eigene Kündigung, schriftlich und mit eigener Frist (§§ 568, 576 BGB). In Sammelunterkünften (viele Menschen in einem Haus) haben Sie oft weniger Schutz. Hinauswerfen darf man Sie auch dort meist nicht.

        <b>Sie brauchen heute Nacht ein Bett?</b> Sagen Sie das der Beratung gleich am Anfang.

        <b>Kündigung vom Job?</b> Für die Klage haben Sie drei Wochen (§ 4 KSchG).

        { -unterkunft-sammeln }

        <b>Achtung:</b> Unterschreiben Sie nichts. Streiten Sie nicht an der Tür. Geben Sie den Schlüssel nicht ab.

        { -unterkunft-zwang }

        { -unterkunft-titel }

unterkunft-deduction =
    Miete und Essen darf die Firma nur abziehen, wenn das vereinbart ist. Ein Teil vom Lohn ist immer geschützt.

    <b>Jetzt:</b>
    1. Vergleichen Sie Vertrag und Lohnzettel: Was steht wo?
    2. Widersprechen Sie schriftlich. Den Text finden Sie unten.
    3. Lassen Sie Preis und Abzug prüfen. Ziehen Sie nicht ohne Beratung aus.
    .why =
        Der geschützte Teil muss in Geld kommen (§ 107 GewO, § 394 BGB). Jeder Abzug muss auf dem Lohnzettel stehen (§ 108 GewO).

        <b>Sehr hoher Preis pro Bett?</b> Das kann „Wucher“ sein: ein viel zu hoher Preis. Das ist dann verboten (§ 138 BGB, § 291 StGB). Zahlen Sie zweimal, beim Lohn und bar? Heben Sie beides auf.

        <b>Saisonarbeit?</b> Die Firma muss der Agentur für Arbeit Unterkunft und Miete nennen (§ 39 AufenthG). Fragen Sie die Beratung danach.

        { -unterkunft-fordern }

        { -unterkunft-sammeln }

        { -unterkunft-bleiben }

        { -unterkunft-zwang }

        { -unterkunft-titel }

# Rules for housing exist for posted workers and those who work far from home; others have the contract.
unterkunft-condition =
    Schimmel, kein Strom, zu viele Menschen? Dagegen können Sie meist etwas tun.

    <b>Jetzt:</b>
    1. Machen Sie Fotos und Videos, mit Datum.
    2. Schreiben Sie der Firma, was kaputt ist. Den Text finden Sie unten.
    3. Fragen Sie die Beratung, wer die Unterkunft prüfen kann.

    Ist jemand krank oder verletzt? Rettungsdienst: <b>112</b>.
    .why =
        Hat Ihre Firma im Ausland Sie hierher geschickt? Oder arbeiten Sie weit weg von zu Hause? Dann gibt es meist Regeln für Sicherheit und Hygiene in der Unterkunft (§ 2 Abs. 1 Nr. 5 AEntG). In anderen Fällen: Zeigen Sie der Beratung den Mietvertrag.

        Sehr schlechte Unterkunft kann ein Zeichen für Ausbeutung sein.

        <b>Zu teuer für diesen Zustand?</b> Das kann „Wucher“ sein: ein viel zu hoher Preis (§ 138 BGB, § 291 StGB).

        { -unterkunft-sammeln }

        <b>Achtung:</b> Zahlen Sie nicht weniger Miete ohne Beratung. Ziehen Sie nicht aus ohne Beratung. Sonst verlieren Sie vielleicht das Zimmer.

        { -unterkunft-zwang }

        { -unterkunft-titel }

unterkunft-deposit =
    Schreiben Sie der Firma oder dem Vermieter: Sie wollen die Kaution zurück (das Geld, das Sie am Anfang gezahlt haben). Den Text finden Sie unten.

    <b>Jetzt:</b>
    1. Suchen Sie den Beweis: Quittung, Kontoauszug, Lohnzettel.
    2. Machen Sie beim Auszug Fotos vom Zimmer. Geben Sie den Schlüssel mit Zeugin oder Zeuge ab.
    3. Schicken Sie den Brief mit Datum ab. Behalten Sie eine Kopie.

    Kaution vom Lohn abgezogen? Dafür gibt es eine Grenze, siehe unten.
    .why =
        Wann und wie viel zurückkommen muss, ist nicht immer gleich. Lassen Sie den Mietvertrag prüfen.

        <b>Vom Lohn?</b> Die Firma darf das nur abziehen, wenn es vereinbart ist. Vom geschützten Teil darf sie nie etwas abziehen (§ 107 GewO, § 394 BGB). Der Abzug muss auf dem Lohnzettel stehen (§ 108 GewO).

        <b>„Du hast etwas kaputt gemacht“?</b> Fragen Sie nach Rechnung und Fotos. Unterschreiben Sie keine Schuld.

        <b>Kommt kein Geld zurück?</b> Fragen Sie die Beratung, welches Gericht hilft. Kaution vom Lohn abgezogen? Dann ist es meist das Arbeitsgericht, ohne Anwalt (§ 11 ArbGG). Warten Sie nicht: Im Vertrag stehen oft kurze Fristen, häufig drei Monate.

        { -unterkunft-sammeln }

        <b>Achtung:</b> Unterschreiben Sie nichts wie „Ich will kein Geld mehr“.

        { -unterkunft-titel }

unterkunft-fee =
    Eine Vermittlung darf kein Geld im Voraus (vor dem Job) nehmen. Zahlen und unterschreiben Sie jetzt nichts mehr.

    <b>Jetzt:</b>
    1. Schreiben Sie auf: Wer will wie viel, wofür, seit wann?
    2. Suchen Sie Quittungen, Überweisungen, Chats.
    3. Rufen Sie heute eine Beratung an. Vielleicht können Sie Geld zurückfordern.
    .why =
        Eine Vermittlung braucht einen schriftlichen Vertrag. Sie darf erst Geld nehmen, wenn Sie die Stelle haben (§ 296 SGB III). Der Preis hat eine Grenze. Für Ausbildung und Minijob kostet Vermittlung nichts. Papiere müssen Sie zurückbekommen. Sonst gilt der Vertrag nicht (§§ 296 bis 298 SGB III).

        <b>Kam die Vermittlung über die Grenze?</b> Dann mussten Sie vor der Unterschrift schriftliche Informationen bekommen. Sie müssen in einer Sprache sein, die Sie verstehen (§ 299 SGB III). Ohne diese Informationen darf man meist kein Geld verlangen (§ 296 SGB III).

        <b>Leiharbeit?</b> Sie wechseln zu der Firma, in der Sie schon arbeiten? Dafür müssen Sie nichts bezahlen (§ 9 AÜG).

        { -unterkunft-sammeln }

        { -unterkunft-bleiben }

        { -unterkunft-zwang }

        { -unterkunft-titel }

unterkunft-debt =
    Die Firma darf Schulden nicht einfach vom ganzen Lohn nehmen. Ein Teil ist geschützt.

    <b>Jetzt:</b>
    1. Unterschreiben Sie keinen Schuldschein (Papier über Schulden). Rufen Sie heute eine Beratung an.
    2. Schreiben Sie auf: Was haben Sie bekommen, was schon bezahlt?
    3. Zieht die Firma etwas ab? Widersprechen Sie schriftlich. Den Text finden Sie unten.

    Dürfen Sie erst gehen, wenn alles bezahlt ist? Das ist ein Warnzeichen. Drücken Sie „Notfall“.
    .why =
        Vom geschützten Teil darf die Firma meist nichts abziehen (§ 394 BGB, § 850c ZPO). Ein Vorschuss muss auf dem Lohnzettel stehen (§ 108 GewO).

        <b>Steht im Vertrag: Visum, Flug oder Kurs zurückzahlen?</b> Lassen Sie das prüfen. Nicht alles, was dort steht, gilt.

        <b>Ausbildung?</b> Strafen im Vertrag sind meist verboten. Auch Geld für die Ausbildung darf man meist nicht verlangen (§ 12 BBiG). <b>Schutzkleidung?</b> Das zahlt die Firma (§ 3 ArbSchG).

        <b>Schulden bei der Vermittlung?</b> Sie darf kein Geld im Voraus nehmen. Der Preis hat eine Grenze (§ 296 SGB III).

        { -unterkunft-fordern }

        { -unterkunft-sammeln }

        { -unterkunft-bleiben }

        { -unterkunft-titel }

unterkunft-other =
    Fragen Sie mit Vertrag und Fotos eine Beratungsstelle. Ziehen Sie vorher nicht aus und unterschreiben Sie nichts.

    <b>Jetzt:</b>
    1. Schreiben Sie auf, was passiert ist.
    2. Rufen Sie eine Stelle unten an.

    Schloss gewechselt oder Drohung? Rufen Sie <b>110</b>. Kein Aufenthaltstitel, und Sie sind jetzt nicht in Gefahr? Dann gehen Sie zuerst zur Beratung.
    .why =
        Job und Wohnung sind zwei Dinge. Der Job endet? Die Miete endet meist nicht von selbst. Abzüge vom Lohn haben Grenzen (§ 394 BGB). Sehr hohe Preise können verboten sein (§ 138 BGB).

        { -unterkunft-sammeln }

        { -unterkunft-zwang }

        { -unterkunft-titel }

## Paragraphs of rules

# Variables:
#   $limit (Money) - net pay a month that is protected, without dependants
#   $limit-first (Money) - more for the first person who is supported
#   $limit-further (Money) - more for each of the next four
unterkunft-pfaendungsgrenze-known =
    <b>Geschützter Lohn:</b> Heute sind <b>{ $limit }</b> netto im Monat geschützt (§ 850c ZPO). Versorgen Sie Kinder oder Partner? Für die erste Person kommen { $limit-first } dazu. Für jede der nächsten vier Personen kommen { $limit-further } dazu. Von diesem Geld darf die Firma meist nichts abziehen (§ 394 BGB). Auch vom Rest bleibt ein Teil geschützt.

unterkunft-pfaendungsgrenze-unknown =
    <b>Geschützter Lohn:</b> Ein Teil vom Lohn ist geschützt (§ 850c ZPO, § 394 BGB). Den Betrag für heute kennen wir nicht. Fragen Sie eine Beratungsstelle.

# Values for tax and contributions, no upper limit of a rent.
# Variables:
#   $board (Money) - value of food a month
#   $lodging (Money) - value of a single room a month
unterkunft-sachbezug-known =
    <b>Zum Vergleich:</b> Für Steuer und Beiträge gibt es Werte (§ 2 SvEV). Heute sind es im Monat: { $lodging } für ein Zimmer allein, { $board } für Essen. Zwei Personen im Zimmer: 40 % weniger. Drei Personen: 50 % weniger. Mehr Personen: 60 % weniger. In einer Gemeinschaftsunterkunft noch einmal 15 % weniger. Das ist keine feste Grenze. Ist Ihr Abzug viel höher? Lassen Sie ihn prüfen.

unterkunft-sachbezug-unknown =
    <b>Zum Vergleich:</b> Für Steuer und Beiträge gibt es Werte für Zimmer und Essen (§ 2 SvEV). Die Werte für heute kennen wir nicht. Fragen Sie eine Beratungsstelle.

# Variables:
#   $fee-max (Money) - the most an agency may take, VAT included
#   $fee-au-pair (Money) - the most for an au pair
unterkunft-vermittlung-known =
    <b>Höchstens { $fee-max }</b> mit Mehrwertsteuer darf eine Vermittlung nehmen (§ 296 SGB III). Sie zahlen nur, wenn Sie die Stelle haben. Für Au-pairs höchstens { $fee-au-pair }. Für Ausbildung und Minijob nichts (§§ 296, 297 SGB III).

unterkunft-vermittlung-unknown =
    <b>Vermittlung:</b> Der Preis hat eine Grenze. Sie zahlen nur, wenn Sie die Stelle haben (§ 296 SGB III). Den Betrag für heute kennen wir nicht. Für Ausbildung und Minijob kostet sie nichts (§§ 296, 297 SGB III).

## Texts to copy

# Against a deduction. The German text goes to a German employer; blanks stand in round brackets.
unterkunft-objection =
    Mit diesem Brief widersprechen Sie einem Abzug vom Lohn.

    <b>Das füllen Sie aus:</b>
    • Ihr Name, dann der Name der Firma
    • Ort und Datum von heute
    • (Monat) und (Betrag): wann und wie viel abgezogen wurde
    • (Miete, Essen, Visum …): wofür
    • (Datum): etwa 14 Tage später
    • (IBAN): die Nummer von Ihrem Konto

    <b>Das sagt der Brief:</b> Sie haben den Betrag für diesen Monat abgezogen. Ich bin nicht einverstanden. Bitte zahlen Sie ihn bis zu dem Tag auf mein Konto. Bitte schicken Sie mir die Vereinbarung und die Abrechnung.

    Behalten Sie eine Kopie und einen Beweis.
    .button = Text: Abzug widersprechen
    .copy =
        (Vorname Name)

        An (Firma)

        (Ort), (Datum)

        Sehr geehrte Damen und Herren,

        für (Monat) haben Sie (Betrag) für (Miete, Essen, Visum …) abgezogen. Damit bin ich nicht einverstanden.

        Bitte zahlen Sie (Betrag) bis (Datum) auf mein Konto (IBAN). Bitte schicken Sie mir die Vereinbarung und die Abrechnung.

        Mit freundlichen Grüßen
        (Unterschrift)

# About the condition of a room.
unterkunft-repair =
    Mit diesem Brief sagen Sie, was in der Unterkunft kaputt oder gefährlich ist.

    <b>Das füllen Sie aus:</b>
    • Ihr Name, dann der Name der Firma oder des Vermieters
    • Ort und Datum von heute
    • (Adresse der Unterkunft, Zimmer)
    • (was kaputt ist): zum Beispiel Schimmel, keine Heizung
    • (Datum): etwa eine Woche später. Bei Gefahr: sofort

    <b>Das sagt der Brief:</b> In der Unterkunft gibt es diese Probleme. Fotos liegen bei. Bitte bringen Sie das bis zu dem Tag in Ordnung. Bitte antworten Sie schriftlich.

    Behalten Sie eine Kopie und einen Beweis.
    .button = Text: Zimmer in Ordnung bringen
    .copy =
        (Vorname Name)

        An (Firma oder Vermieter)

        (Ort), (Datum)

        Sehr geehrte Damen und Herren,

        in der Unterkunft (Adresse der Unterkunft, Zimmer) gibt es diese Probleme: (was kaputt ist). Fotos liegen bei.

        Bitte bringen Sie das bis (Datum) in Ordnung. Bitte antworten Sie mir schriftlich.

        Mit freundlichen Grüßen
        (Unterschrift)

# To get the security back.
unterkunft-deposit-back =
    Mit diesem Brief verlangen Sie Ihre Kaution zurück.

    <b>Das füllen Sie aus:</b>
    • Ihr Name, dann der Name der Firma oder des Vermieters
    • Ort und Datum von heute
    • (Adresse der Unterkunft, Zimmer)
    • (Betrag): die Kaution
    • bezahlt am (Datum), ausgezogen am (Datum), zahlen bis (Datum): etwa 14 Tage später
    • (IBAN): die Nummer von Ihrem Konto

    <b>Das sagt der Brief:</b> Ich habe die Kaution an diesem Tag bezahlt. Ich bin ausgezogen. Bitte zahlen Sie sie zurück. Zahlen Sie nicht alles? Dann nennen Sie schriftlich den Grund, mit Rechnung.

    Behalten Sie eine Kopie und einen Beweis.
    .button = Text: Kaution zurückverlangen
    .copy =
        (Vorname Name)

        An (Firma oder Vermieter)

        (Ort), (Datum)

        Sehr geehrte Damen und Herren,

        für die Unterkunft (Adresse der Unterkunft, Zimmer) habe ich am (Datum) eine Kaution von (Betrag) bezahlt. Am (Datum) bin ich ausgezogen.

        Bitte zahlen Sie die Kaution bis (Datum) auf mein Konto (IBAN) zurück. Wenn Sie nicht alles zahlen: Bitte nennen Sie mir schriftlich den Grund, mit Rechnung.

        Mit freundlichen Grüßen
        (Unterschrift)
