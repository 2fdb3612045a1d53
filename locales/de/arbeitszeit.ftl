# Working time: overtime, long days, breaks, on call, Sundays, nights, records, live-in care, under 18.

## Sentences that many outcomes share

-arbeitszeit-frist = <b>Frist:</b> Im Vertrag steht oft eine kurze Frist (Ausschlussfrist), häufig drei Monate. Im Tarifvertrag kann sie kürzer sein. Danach kann das Geld weg sein. Nach einem Nein läuft manchmal noch eine Frist für die Klage.
-arbeitszeit-senden = Am sichersten sind Brief und E-Mail zusammen. Behalten Sie eine Kopie und einen Beweis.
# "Rechtsantragstelle": the room at a German labour court where a claim is written down for free.
-arbeitszeit-gericht = Keine Zahlung? Im Arbeitsgericht hilft die „Rechtsantragstelle“, ohne Anwalt (§ 11 ArbGG).
-arbeitszeit-sammeln = <b>Sammeln Sie:</b> eigene Stundenliste, Dienstpläne, Chats, Fotos vom Plan, Daten der Stechuhr, Namen von Kollegen.
-arbeitszeit-nicht = <b>Achtung:</b> Bleiben Sie nicht einfach weg. Kündigen Sie nicht ohne Beratung. Unterschreiben Sie keine falschen Stunden.
# The labour inspectorate of a Land has one of the two names.
-arbeitszeit-aufsicht = <b>Wer kontrolliert?</b> Der Betriebsrat und das Amt für Arbeitsschutz (Gewerbeaufsicht). Sprechen Sie vorher mit einer Beratung.
-arbeitszeit-vorsicht = <b>Kein Aufenthaltstitel oder Arbeit nicht erlaubt?</b> Dann gehen Sie zuerst zur Beratung, nicht zu Amt, Zoll oder Gericht (§ 87 AufenthG).
# The reform of the Arbeitszeitgesetz is only planned.
-arbeitszeit-reform = <b>Neues Gesetz?</b> Die Politik plant eine Grenze pro Woche, nicht mehr pro Tag. Im August 2026 war das noch kein Gesetz.
# Under 18, or a carer who lives with the person cared for: § 18 ArbZG and the JArbSchG; the first question has an answer for both.
-arbeitszeit-andere = <b>Andere Regeln:</b> Sind Sie unter 18 (JArbSchG)? Oder wohnen Sie bei der Person, die Sie pflegen (§ 18 ArbZG)? Dann gelten oft andere Regeln. Starten Sie neu und wählen Sie das aus.
-arbeitszeit-schwanger = <b>Schwanger oder stillend?</b> Dann gibt es mehr Schutz (§§ 4 bis 6 MuSchG). Fragen Sie die Beratung.

## First questions

# "Überstunden": hours worked above those agreed.
arbeitszeit-trouble =
    Was ist mit Ihrer Arbeitszeit?

    Schreiben Sie ab heute alle Stunden auf. <b>Fordern Sie Geld für Überstunden bald schriftlich.</b> Im Vertrag steht oft eine Frist von drei Monaten.
    .overtime = Überstunden ohne Geld
    .long = Zu lange Tage, keine Pause
    .plan = Zu wenig Arbeit, Abruf, Dienstplan
    .special-days = Sonntag, Feiertag, Nacht
    .travel = Fahrten, Umziehen, Warten ohne Geld
    .records = Niemand schreibt meine Stunden auf
    .live-in = Ich pflege und wohne im Haushalt
    .minor = Ich bin unter 18
    .dismissed = Man hat mir gekündigt oder droht damit
    .other = Etwas anderes

arbeitszeit-month = In welchem Monat haben Sie die Überstunden gemacht? Überstunden sind mehr Stunden als vereinbart. Sind es mehrere Monate? Dann wählen Sie den ältesten.
    .why = Die Fristen hängen von diesem Monat ab.

# The quotation marks hold what the employer says.
arbeitszeit-overtime = Was sagt die Firma zu den Überstunden?
    .nothing = Nichts, sie zahlt einfach nicht
    .included = „Das ist im Lohn schon drin“
    .account = „Sie bekommen dafür frei“ (Zeitkonto)
    .no-proof = „Das hat niemand verlangt“
    .unsure = Ich weiß es nicht

arbeitszeit-long = Was ist zu lang?
    .hours = Mehr als 8 oder 10 Stunden am Tag
    .breaks = Keine Pause, oder Pause abgezogen
    .rest = Wenig Zeit zwischen zwei Schichten
    .several-jobs = Ich habe mehrere Jobs
    .unsure = Alles ist zu viel

arbeitszeit-plan = Was passt am besten?
    .on-call = Die Firma ruft an, wenn sie mich braucht
    .sent-home = Sie gibt mir zu wenig oder keine Arbeit
    .must-overtime = Muss ich Überstunden machen?
    .unsure = Ich bin nicht sicher

arbeitszeit-special-days = Was passt am besten?
    .sunday = Arbeit am Sonntag oder Feiertag
    .holiday-pay = Kein Lohn für einen Feiertag
    .night = Arbeit in der Nacht
    .unsure = Ich bin nicht sicher

arbeitszeit-else = Was passt am besten?
    .threat = Drohung, Zwang, mein Pass ist weg
    .unsure = Etwas anderes

## Overtime without money

arbeitszeit-overtime-unpaid =
    Für Überstunden muss die Firma meist Geld oder freie Zeit geben.

    <b>Zuerst:</b>
    1. Schreiben Sie jeden Tag auf: Anfang, Ende, Pause.
    2. Schreiben Sie dazu: Wer hat die Stunden verlangt oder gesehen?
    3. Fordern Sie das Geld schriftlich, am besten diese Woche.

    Texte zum Kopieren finden Sie unten.
    .why =
        Ob Sie Geld oder freie Zeit bekommen, steht meist im Vertrag oder Tarifvertrag. Die Firma muss die Regeln schriftlich geben (§ 2 NachwG). Extra Geld für Überstunden (Zuschlag) gibt es meist nur, wenn es dort steht.

        Für alle Stunden zusammen gilt meist mindestens der Mindestlohn (§§ 1, 3 MiLoG). Ausbildung im Betrieb: Für Überstunden gibt es extra Geld oder freie Zeit (§ 17 BBiG).

        <b>Beweis:</b> Vor Gericht müssen meist Sie zeigen: Wann haben Sie gearbeitet? Wer hat es verlangt oder geduldet?

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-overtime-included =
    Der Satz „Überstunden sind im Lohn drin“ gilt nicht immer. <b>Lassen Sie ihn prüfen.</b>

    <b>Zuerst:</b>
    1. Suchen Sie den Satz im Vertrag. Machen Sie ein Foto.
    2. Schreiben Sie alle Stunden auf.
    3. Fordern Sie das Geld schriftlich, bevor die Frist im Vertrag endet.
    .why =
        Die Regeln zu Überstunden müssen schriftlich da sein (§ 2 NachwG). Hat die Firma den Text geschrieben, und er ist unklar? Dann gilt meist, was für Sie besser ist (§ 305c BGB).

        Auch mit so einem Satz gilt meist: Mindestens der Mindestlohn für alle Stunden zusammen (§§ 1, 3 MiLoG). So rechnen Sie: Lohn brutto geteilt durch alle Stunden.

        <b>Beweis:</b> Vor Gericht müssen meist Sie zeigen: Wann haben Sie gearbeitet? Wer hat es verlangt oder geduldet?

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

# "Zeitkonto": hours are written down and given back later as free time.
arbeitszeit-overtime-account =
    Freie Zeit, kein Geld: Das geht, wenn es so vereinbart ist. <b>Beim Mindestlohn muss die freie Zeit meist innerhalb von zwölf Monaten kommen</b> (§ 2 MiLoG).

    <b>Zuerst:</b>
    1. Fragen Sie schriftlich: Wie viele Stunden stehen auf meinem Zeitkonto?
    2. Vergleichen Sie das mit Ihrer eigenen Liste.
    3. Kommt keine freie Zeit? Fordern Sie das Geld.
    .why =
        Ein Zeitkonto sammelt Stunden, die Sie mehr gearbeitet haben. Was gilt, steht im Vertrag oder Tarifvertrag (§ 2 NachwG).

        Endet der Job? Für offene Stunden mit Mindestlohn müssen Geld oder freie Zeit meist im Monat danach kommen (§ 2 MiLoG). Ausbildung im Betrieb: Für Überstunden gibt es extra Geld oder freie Zeit (§ 17 BBiG).

        <b>Beweis:</b> Behalten Sie jeden Ausdruck und jedes Foto vom Zeitkonto. Machen Sie das, bevor der Job endet.

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-overtime-proof =
    Auch Überstunden, die der Chef nur geduldet hat (er sah es und sagte nichts), können zählen. <b>Sie brauchen aber Beweise.</b>

    <b>Zuerst:</b>
    1. Schreiben Sie alle alten Tage auf, an die Sie sich erinnern.
    2. Ab heute: jeden Tag Anfang, Ende, Pause, Ort, Zeugen.
    3. Verlangen Sie schriftlich die Zeiten, die die Firma hat.
    .why =
        Vor Gericht müssen meist Sie zeigen: Wann haben Sie gearbeitet? Wer hat es verlangt, gewusst oder geduldet?

        <b>Das hilft:</b> Aufträge im Chat, Dienstplan, Fahrkarten, Standort im Handy, Fotos, Kollegen als Zeugen. Schreiben Sie dem Chef am selben Tag eine kurze Nachricht: „Heute bis 20 Uhr gearbeitet, wie verlangt.“

        Die Firma muss ein System für Anfang, Ende und Dauer haben (§ 3 ArbSchG). Das hat das Bundesarbeitsgericht 2022 gesagt. Stunden über acht am Tag muss sie aufschreiben (§ 16 ArbZG). Die Liste muss sie zwei Jahre behalten.

        { -arbeitszeit-frist }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-overtime-no-month =
    Für Überstunden muss die Firma meist Geld oder freie Zeit geben. <b>Warten Sie nicht:</b> Oft haben Sie nur drei Monate.

    <b>Zuerst:</b>
    1. Suchen Sie in Chats, Fotos und Plänen nach den Tagen.
    2. Schreiben Sie alles in eine Stundenliste.
    3. Gehen Sie damit bald zur Beratung.
    .why =
        Ob Sie Geld oder freie Zeit bekommen, steht meist im Vertrag oder Tarifvertrag (§ 2 NachwG). Für alle Stunden zusammen gilt meist mindestens der Mindestlohn (§§ 1, 3 MiLoG).

        Nach drei Jahren ist Lohn meist weg (er „verjährt“). Die Jahre zählen ab Jahresende (§§ 195, 199 BGB). Ein Brief stoppt das nicht. Kennen Sie den Monat später? Dann starten Sie hier neu.

        <b>Beweis:</b> Vor Gericht müssen meist Sie zeigen: Wann haben Sie gearbeitet? Wer hat es verlangt oder geduldet?

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

## The limits of a day

arbeitszeit-too-long =
    Nach dem Gesetz sind <b>8 Stunden</b> am Arbeitstag die Grenze. <b>Bis 10 Stunden</b> geht es nur mit Ausgleich (§ 3 ArbZG). Mehr ist meist verboten.

    <b>Zuerst:</b>
    1. Schreiben Sie jeden Tag Ihre Stunden auf.
    2. Sind Sie krank oder erschöpft? Gehen Sie zum Arzt.
    3. Sprechen Sie mit Betriebsrat, Gewerkschaft oder Beratung.
    .why =
        Arbeitstage sind Montag bis Samstag. Ausgleich heißt: Im Durchschnitt von sechs Monaten oder 24 Wochen bleiben es 8 Stunden (§ 3 ArbZG). Arbeiten Sie nachts? Dann ist es der Durchschnitt von einem Monat oder vier Wochen (§ 6 ArbZG).

        Im Tarifvertrag kann etwas anderes stehen. Für Fahrer gibt es meist eigene Regeln. Mehrere Jobs zählen zusammen (§ 2 ArbZG). Unter 18 gelten 8 Stunden am Tag und 40 in der Woche (JArbSchG).

        { -arbeitszeit-reform }

        Auch verbotene Stunden muss die Firma meist bezahlen.

        { -arbeitszeit-schwanger }

        <b>Sofort große Gefahr am Platz?</b> Dann dürfen Sie gehen (§ 9 ArbSchG). Unfall: 112.

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-breaks =
    Über 6 Stunden Arbeit: mindestens <b>30 Minuten</b> Pause. Über 9 Stunden: <b>45 Minuten</b> (§ 4 ArbZG).

    Mussten Sie in der Pause arbeiten? Dann darf die Firma sie meist nicht abziehen.

    <b>Zuerst:</b>
    1. Schreiben Sie jeden Tag die echte Pause auf.
    2. Vergleichen Sie das mit der Abrechnung.
    3. Fordern Sie fehlende Stunden bald schriftlich.
    .why =
        Niemand soll länger als 6 Stunden ohne Pause arbeiten (§ 4 ArbZG). Pause heißt: Sie arbeiten nicht. Gearbeitete Zeit ist meist bezahlte Zeit, auch wenn im Plan „Pause“ steht.

        <b>Beweis:</b> Notieren Sie Tag, Uhrzeit und Grund. Zum Beispiel: „12 bis 12:30 Uhr Kunden bedient, Chef war da.“

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-rest =
    Zwischen Ende und nächstem Anfang brauchen Sie meist <b>11 Stunden</b> frei (§ 5 ArbZG).

    <b>Zuerst:</b>
    1. Schreiben Sie Ende und Anfang jeder Schicht auf.
    2. Machen Sie ein Foto vom Dienstplan.
    3. Sprechen Sie mit Betriebsrat, Gewerkschaft oder Beratung.
    .why =
        In Krankenhaus, Pflege, Restaurant, Hotel, Verkehr und Landwirtschaft darf es eine Stunde weniger sein. Dafür muss eine andere Ruhezeit länger sein (§ 5 ArbZG). Im Tarifvertrag kann etwas anderes stehen.

        <b>Kein freier Tag?</b> Sonntage sind meist frei (§ 9 ArbZG). Arbeiten Sie am Sonntag? Dann brauchen Sie dafür einen freien Tag, innerhalb von zwei Wochen (§ 11 ArbZG).

        { -arbeitszeit-reform }

        { -arbeitszeit-schwanger }

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-several-jobs =
    Die Stunden aller Jobs zählen <b>zusammen</b> (§ 2 ArbZG). Auch dann sind 8 Stunden am Arbeitstag die Grenze, höchstens 10 mit Ausgleich (§ 3 ArbZG).

    <b>Zuerst:</b>
    1. Zählen Sie die Stunden aller Jobs pro Tag.
    2. Lesen Sie Ihren Aufenthaltstitel und das Zusatzblatt.
    3. Fragen Sie die Beratung, bevor Sie einen neuen Job anfangen.
    .why =
        Ausgleich heißt: Im Durchschnitt von sechs Monaten oder 24 Wochen bleiben es 8 Stunden (§ 3 ArbZG). Zwischen zwei Arbeitstagen brauchen Sie meist 11 Stunden frei (§ 5 ArbZG).

        In jedem Job haben Sie eigene Rechte: Lohn, Urlaub, Geld bei Krankheit.

        <b>Aufenthalt:</b> Ist Ihr Titel nur für eine bestimmte Arbeit? Dann ist andere Arbeit verboten, bis die Behörde Ja sagt (§ 4a AufenthG). Mit einem Titel für Ausbildung sind meist 20 Stunden Nebenjob pro Woche erlaubt (§ 16a AufenthG). Fragen Sie zuerst die Migrationsberatung.

        { -arbeitszeit-reform }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-vorsicht }

## The plan

# "Arbeit auf Abruf": the employer calls when there is work (§ 12 TzBfG).
arbeitszeit-on-call =
    Die Firma ruft Sie, wenn es Arbeit gibt? Das heißt „Arbeit auf Abruf“. Sie muss es meist <b>vier Tage vorher</b> sagen.

    Ist keine Zahl vereinbart? Dann gelten <b>20 Stunden pro Woche</b> (§ 12 TzBfG).

    <b>Zuerst:</b>
    1. Suchen Sie die Stunden im Vertrag.
    2. Schreiben Sie jeden Anruf und jede Schicht auf.
    3. Fordern Sie fehlende Stunden bald schriftlich.
    .why =
        Ist auch die Dauer am Tag nicht vereinbart? Dann sind es mindestens drei Stunden ohne Unterbrechung (§ 12 TzBfG). Das gilt auch, wenn Sie nach einer Stunde gehen sollen.

        Kommt der Anruf später als vier Tage vorher? Dann müssen Sie meist nicht kommen (§ 12 TzBfG). Antworten Sie freundlich und schriftlich. Fragen Sie vorher eine Beratung. Sehen Sie auch im Tarifvertrag nach.

        Gibt die Firma zu wenig Arbeit? Dann muss sie die vereinbarten Stunden meist trotzdem bezahlen (§ 615 BGB).

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-sent-home =
    Gibt die Firma Ihnen vereinbarte Arbeit nicht? <b>Dann muss sie meist trotzdem zahlen</b> (§ 615 BGB).

    <b>Zuerst:</b>
    1. Schreiben Sie heute: „Ich möchte arbeiten. Wann soll ich kommen?“
    2. Notieren Sie: Wer hat Sie wann nach Hause geschickt?
    3. Unterschreiben Sie keine „Minusstunden“ und keinen unbezahlten Urlaub.
    .why =
        Gibt es keine Arbeit? Das ist meist das Problem der Firma. Es zählen die vereinbarten Stunden. Ist keine Zahl vereinbart, und die Firma ruft Sie nur, wenn es Arbeit gibt? Dann gelten 20 Stunden pro Woche (§ 12 TzBfG).

        „Minusstunden“ heißt: Die Firma sagt, Sie müssen Stunden nacharbeiten. Lassen Sie das prüfen.

        <b>Brief auf Papier mit „Kündigung“?</b> Dann haben Sie meist nur drei Wochen (§ 4 KSchG). Gehen Sie heute zur Beratung.

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-overtime-duty =
    Ob Sie Überstunden machen müssen, steht meist im Vertrag oder Tarifvertrag. <b>Über 10 Stunden am Tag sind meist verboten</b> (§ 3 ArbZG).

    <b>Zuerst:</b>
    1. Suchen Sie das Wort „Überstunden“ oder „Mehrarbeit“.
    2. Schreiben Sie alle Stunden auf.
    3. Sagen Sie nicht allein Nein. Fragen Sie vorher eine Beratung.
    .why =
        Regeln zu Überstunden müssen schriftlich da sein (§ 2 NachwG). Steht dort nichts? Dann lassen Sie prüfen, ob Sie müssen. Ein plötzliches Nein kann Ärger bringen, auch eine Kündigung.

        Bis 10 Stunden geht es nur, wenn der Durchschnitt bei 8 Stunden bleibt (§ 3 ArbZG). Danach brauchen Sie meist 11 Stunden frei (§ 5 ArbZG). Unter 18 gelten 8 Stunden am Tag und 40 in der Woche (JArbSchG).

        { -arbeitszeit-reform }

        { -arbeitszeit-schwanger }

        Für Ihre Überstunden muss die Firma meist Geld oder freie Zeit geben.

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

## Sundays, public holidays, nights

arbeitszeit-sunday =
    Sonntage und Feiertage sind meist frei (§ 9 ArbZG). Viele Branchen haben Ausnahmen. <b>Dann brauchen Sie einen freien Ersatztag.</b>

    Für den Sonntag: innerhalb von zwei Wochen. Für den Feiertag: innerhalb von acht Wochen (§ 11 ArbZG).

    <b>Zuerst:</b>
    1. Schreiben Sie alle Sonntage und Feiertage auf.
    2. Fragen Sie schriftlich nach dem Ersatztag.
    .why =
        Ausnahmen gibt es zum Beispiel für Pflege, Restaurant, Verkehr und Reinigung von Anlagen (§ 10 ArbZG). Mindestens 15 Sonntage im Jahr bleiben frei (§ 11 ArbZG). Im Tarifvertrag kann etwas anderes stehen.

        <b>Mehr Geld am Sonntag?</b> Sehen Sie im Vertrag oder Tarifvertrag nach.

        { -arbeitszeit-schwanger }

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-holiday-pay =
    Fällt Ihre Arbeit wegen eines Feiertags aus? <b>Dann bekommen Sie für den Tag meist Lohn</b> (§ 2 EntgFG). Das gilt auch im Minijob.

    <b>Zuerst:</b>
    1. Sehen Sie nach: Wäre es ohne Feiertag ein Arbeitstag?
    2. Vergleichen Sie das mit der Abrechnung.
    3. Fordern Sie den Lohn bald schriftlich.
    .why =
        Das gilt nicht, wenn Sie am Tag davor oder danach ohne Entschuldigung fehlen (§ 2 EntgFG).

        Manche Feiertage gibt es nur in einigen Bundesländern. Fragen Sie, welches Bundesland für Sie zählt. Teilzeit und Minijob haben die gleichen Rechte (§ 4 TzBfG).

        <b>So schreiben Sie:</b> „Am (Datum) war Feiertag. Bitte zahlen Sie meinen Lohn für diesen Tag (§ 2 EntgFG).“

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-vorsicht }

# "Nachtzuschlag": extra pay for night work.
arbeitszeit-night =
    Wer regelmäßig nachts arbeitet, bekommt meist einen Ausgleich: <b>freie Tage mit Lohn oder mehr Geld</b> (§ 6 ArbZG). Nach Urteilen sind oft 25 Prozent richtig, bei dauernder Nachtarbeit 30 Prozent.

    <b>Zuerst:</b>
    1. Schreiben Sie alle Stunden von 23 bis 6 Uhr auf.
    2. Suchen Sie „Nachtzuschlag“ in der Abrechnung.
    3. Kein Zuschlag und keine freien Tage? Fordern Sie das bald schriftlich.
    .why =
        Nacht ist meist von 23 bis 6 Uhr (§ 2 ArbZG). In Bäckereien von 22 bis 5 Uhr. Im Tarifvertrag kann etwas anderes stehen. Lassen Sie Ihren Fall prüfen.

        Auch nachts sind 8 Stunden die Grenze, höchstens 10. Man rechnet den Durchschnitt von einem Monat oder vier Wochen (§ 6 ArbZG).

        <b>So schreiben Sie:</b> „Bitte geben Sie mir für (Stunden) Stunden Nachtarbeit im (Monat) freie Tage mit Lohn oder einen Zuschlag (§ 6 ArbZG).“

        { -arbeitszeit-schwanger }

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

## One answer each

arbeitszeit-travel =
    Die Firma verlangt etwas, und Sie brauchen dafür Zeit? Das kann Arbeitszeit sein, aber nicht immer. <b>Lassen Sie es prüfen.</b>

    <b>Zuerst:</b>
    1. Schreiben Sie auf: Fahrten, Umziehen, Waschen, Warten, mit Uhrzeit.
    2. Schreiben Sie dazu, wer das verlangt.
    3. Fordern Sie fehlende Stunden bald schriftlich.
    .why =
        <b>Klar geregelt ist:</b> In der Pflege gibt es Lohn für Fahrten zwischen Patienten (§ 2 Abs. 4 7. PflegeArbbV). In der Fleischindustrie gibt es auch Lohn für Vorbereiten und Umziehen (§ 6 GSA Fleisch).

        In anderen Branchen zählen Vertrag und Tarifvertrag. Nicht jeder Weg ist Arbeitszeit. Für alle Arbeitsstunden zusammen gilt meist mindestens der Mindestlohn (§§ 1, 3 MiLoG).

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln } Dazu: Fahrkarten, Tourenplan, Standort im Handy.

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-records =
    Die Firma muss ein System für Anfang, Ende und Dauer der Arbeit haben (§ 3 ArbSchG). <b>Schreiben Sie trotzdem selbst auf.</b>

    <b>Zuerst:</b>
    1. Ab heute jeden Tag: Anfang, Ende, Pause, Ort, Zeugen.
    2. Machen Sie Fotos von Plan und Stechuhr.
    3. Fragen Sie schriftlich nach Ihren Zeiten.
    .why =
        Das hat das Bundesarbeitsgericht 2022 gesagt (1 ABR 22/21). Im Gesetz steht: Die Firma muss Stunden über acht am Tag aufschreiben und die Liste zwei Jahre behalten (§ 16 ArbZG).

        <b>Mehr Pflicht gibt es</b> bei Minijobs und in vielen Branchen. Zum Beispiel: Bau, Restaurant, Hotel, Transport, Reinigung, Fleisch. Dort muss die Firma Anfang, Ende und Dauer innerhalb von sieben Tagen aufschreiben (§ 17 MiLoG). Für Minijobs im Privathaushalt gilt das nicht. In der Fleischindustrie muss sie es am selben Tag tun, im Computer (§ 6 GSA Fleisch).

        Falsche Zeiten? Unterschreiben Sie nicht. Schreiben Sie der Firma, was falsch ist.

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-sammeln } Lassen Sie keine Kopien in der Wohnung oder auf dem Handy der Firma.

        { -arbeitszeit-frist }

        { -arbeitszeit-vorsicht }

# A carer who lives with the person cared for. The words lead to counselling, not to an authority.
arbeitszeit-live-in =
    <b>Der Mindestlohn gilt meist für jede Stunde Arbeit</b> (§ 20 MiLoG). Das gilt auch in der Wohnung der Person, die Sie pflegen.

    <b>Zuerst:</b>
    1. Schreiben Sie jede Stunde auf, auch in der Nacht.
    2. Behalten Sie Chats und Fotos.
    3. Sprechen Sie bald mit einer Beratung.

    Hat jemand Ihren Pass? Dürfen Sie nicht raus? Gehen Sie heute zur Beratung. Bei Gefahr: 110.
    .why =
        Die Grenzen von 8 und 10 Stunden gelten hier oft nicht. Das ist so, wenn Sie allein für die Person verantwortlich sind (§ 18 ArbZG). Ob das bei Ihnen so ist, prüft die Beratung. Der Mindestlohn hängt davon meist nicht ab.

        Schreiben Sie auch auf: Aufstehen in der Nacht, Warten auf Hilferufe, freie Stunden. Die Beratung prüft, wofür es Lohn gibt.

        Der Mindestlohn gilt auch, wenn Ihre Firma im Ausland ist (§ 20 MiLoG). Steht „selbständig“ im Vertrag? Es zählt, was Sie wirklich machen (§ 611a BGB).

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln } Bewahren Sie Kopien an einem sicheren Ort auf.

        <b>Achtung:</b> Unterschreiben Sie nichts, was Sie nicht verstehen. Gehen Sie nicht ohne Beratung weg, außer bei Gefahr.

        { -arbeitszeit-vorsicht }

arbeitszeit-minor =
    Unter 18 gilt: höchstens <b>8 Stunden am Tag und 40 Stunden in der Woche</b> (JArbSchG).

    <b>Zuerst:</b>
    1. Schreiben Sie jeden Tag Ihre Stunden auf.
    2. Sprechen Sie mit Menschen, denen Sie vertrauen.
    3. Gehen Sie am besten heute zur Beratung.
    .why =
        Das Jugendarbeitsschutzgesetz (JArbSchG) schützt Sie. Auch für Pausen, Nacht und Wochenende hat es eigene Regeln. Es gilt auch in der Ausbildung.

        Sie haben auch mehr Urlaub als Erwachsene (§ 19 JArbSchG).

        Ausbildung im Betrieb: Für Überstunden gibt es extra Geld oder freie Zeit (§ 17 BBiG). Für die Zeit in der Berufsschule gibt es Geld (§ 15 BBiG).

        Macht jemand Druck? Droht man Ihnen? Sagen Sie es der Beratung. Bei Gefahr: 110.

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht } Unterschreiben Sie keinen Aufhebungsvertrag.

        { -arbeitszeit-vorsicht }

# The button below goes on in the dialog on the Kündigung, which counts the day; its words are `button-more` in main.ftl.
arbeitszeit-dismissed =
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

        <b>Offene Überstunden?</b> Fordern Sie dieses Geld extra, bald und schriftlich. Die Klage gegen die Kündigung reicht dafür meist nicht.

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-other =
    Schreiben Sie ab heute alle Stunden auf. <b>Damit kann die Beratung am besten helfen.</b>

    Normal sind 8 Stunden am Arbeitstag, höchstens 10 mit Ausgleich (§ 3 ArbZG). Dazwischen sind meist 11 Stunden frei (§ 5 ArbZG).

    <b>Zuerst:</b> Schreiben Sie auf, was passiert ist. Wann? Wer? Wo? Gehen Sie damit zur Beratung.
    .why =
        Die Regeln gelten auch ohne schriftlichen Vertrag, auch im Minijob und in Teilzeit (§ 4 TzBfG). Die Firma muss die Arbeitszeit schriftlich nennen (§ 2 NachwG).

        { -arbeitszeit-reform }

        Fehlt Lohn? Wählen Sie dann „Lohn“ im Menü.

        Gab es einen Unfall? Sagen Sie beim Arzt: „Arbeitsunfall“. Notfall: 112.

        <b>Brief auf Papier mit „Kündigung“?</b> Dann haben Sie meist nur drei Wochen (§ 4 KSchG). Gehen Sie heute zur Beratung.

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-frist }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

## Texts to copy

# Words in round brackets are blanks that people fill in. `.copy` stands in German only.
arbeitszeit-timesheet =
    Eine Liste für Ihre Stunden. Kopieren Sie den Text oder schreiben Sie ihn auf Papier.

    Schreiben Sie für jeden Tag eine Zeile, am besten am selben Tag. Füllen Sie die Wörter in Klammern aus.

    Ein Zeuge hat Sie bei der Arbeit gesehen. „Auftrag“ heißt: Wer hat die Arbeit verlangt?
    .button = Stundenliste
    .copy =
        Stundenliste
        Name: (Name)
        Firma: (Firma)
        Monat: (Monat und Jahr)

        Datum | Beginn | Ende | Pause | Ort | Zeuge | Auftrag
        (Datum) | (Uhrzeit) | (Uhrzeit) | (Minuten) | (Ort) | (Name) | (Name)
        (Datum) | (Uhrzeit) | (Uhrzeit) | (Minuten) | (Ort) | (Name) | (Name)
        (Datum) | (Uhrzeit) | (Uhrzeit) | (Minuten) | (Ort) | (Name) | (Name)
        (Datum) | (Uhrzeit) | (Uhrzeit) | (Minuten) | (Ort) | (Name) | (Name)
        (Datum) | (Uhrzeit) | (Uhrzeit) | (Minuten) | (Ort) | (Name) | (Name)
        (Datum) | (Uhrzeit) | (Uhrzeit) | (Minuten) | (Ort) | (Name) | (Name)
        (Datum) | (Uhrzeit) | (Uhrzeit) | (Minuten) | (Ort) | (Name) | (Name)

        Stunden zusammen: (Zahl)

arbeitszeit-overtime-letter =
    Ein Brief an die Firma. Sie fordern Geld für Stunden, die nicht bezahlt sind.

    Füllen Sie die Wörter in Klammern aus. Geben Sie etwa 14 Tage Zeit. Legen Sie Ihre Stundenliste dazu. Schicken Sie den Brief mit Beweis.
    .button = Brief: Überstunden bezahlen
    .copy =
        (Ihr Name)
        (Ihre Adresse)

        An (Firma)
        (Adresse der Firma)

        (Ort), (Datum)

        Bezahlung meiner Arbeitsstunden

        Guten Tag,
        im Monat (Monat und Jahr) habe ich (Zahl) Stunden gearbeitet, die nicht bezahlt sind. Die Liste mit Tagen und Uhrzeiten liegt bei. Die Stunden hat (Name) verlangt oder gewusst.
        Ich fordere dafür (Betrag) Euro brutto. Bitte zahlen Sie bis (Datum) auf mein Konto (IBAN).
        Bitte schicken Sie mir auch eine Abrechnung.

        Mit freundlichen Grüßen
        (Unterschrift)

arbeitszeit-records-letter =
    Ein Brief an die Firma. Sie bitten um die Arbeitszeiten, die die Firma aufgeschrieben hat.

    Füllen Sie die Wörter in Klammern aus. Geben Sie etwa 14 Tage Zeit.
    .button = Brief: meine Zeiten zeigen
    .copy =
        (Ihr Name)
        (Ihre Adresse)

        An (Firma)
        (Adresse der Firma)

        (Ort), (Datum)

        Meine Arbeitszeiten

        Guten Tag,
        bitte schicken Sie mir die Aufzeichnungen meiner Arbeitszeit von (Datum) bis (Datum): Beginn, Ende und Dauer für jeden Tag. Bitte antworten Sie bis (Datum).

        Mit freundlichen Grüßen
        (Unterschrift)

arbeitszeit-offer-letter =
    Ein Brief an die Firma. Sie schreiben, dass Sie arbeiten möchten und Lohn verlangen.

    Füllen Sie die Wörter in Klammern aus. Schicken Sie ihn am selben Tag, auch als Nachricht.
    .button = Brief: Ich möchte arbeiten
    .copy =
        (Ihr Name)
        (Ihre Adresse)

        An (Firma)
        (Adresse der Firma)

        (Ort), (Datum)

        Ich biete meine Arbeit an

        Guten Tag,
        seit (Datum) geben Sie mir keine oder weniger Arbeit als vereinbart. Ich möchte arbeiten und kann sofort kommen. Bitte sagen Sie mir, wann und wo ich arbeiten soll.
        Bitte zahlen Sie meinen Lohn auch für diese Zeit (§ 615 BGB).

        Mit freundlichen Grüßen
        (Unterschrift)

## Paragraphs of the rules

# Variables:
#   $minimum (Money) - the general minimum wage for each hour today, gross
arbeitszeit-mindestlohn-heute-known =
    <b>Mindestlohn heute: { $minimum }</b> brutto pro Stunde (§ 1 MiLoG). In manchen Branchen ist es mehr. Für Azubis und manche andere gilt er nicht (§ 22 MiLoG).

arbeitszeit-mindestlohn-heute-unknown =
    <b>Mindestlohn heute:</b> Den Betrag kennen wir nicht. Fragen Sie eine Beratungsstelle.

# Variables:
#   $claim-by (Date) - the day people should have gone to court by, written out with its weekday
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
arbeitszeit-verjaehrung-running =
    <b>Verjährung:</b> Klagen Sie für diesen Monat spätestens bis <b>{ $claim-by }</b>. Letzter Tag nach dem Gesetz: { $claim-last-day } (§§ 195, 199 BGB). Danach bekommen Sie das Geld meist nicht mehr. Ein Brief stoppt das nicht (§ 204 BGB). Kein Aufenthaltstitel? Dann vorher zur Beratung. Fristen im Vertrag enden oft viel früher.

# Variables:
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
arbeitszeit-verjaehrung-now =
    <b>Verjährung:</b> Für diesen Monat ist der letzte Tag wahrscheinlich <b>{ $claim-last-day }</b> (§§ 195, 199 BGB). Gehen Sie heute zum Gericht. Ein Brief stoppt das nicht (§ 204 BGB). Kein Aufenthaltstitel? Heute zuerst zur Beratung.

# Variables:
#   $claim-last-day (Date) - the last day the law allowed, written out with its weekday
arbeitszeit-verjaehrung-over =
    <b>Verjährung:</b> Der letzte Tag für eine Klage war wahrscheinlich { $claim-last-day } (§§ 195, 199 BGB). Gab es vorher eine Klage oder Gespräche über das Geld? Das kann den Tag ändern (§§ 203, 204 BGB). Fragen Sie trotzdem eine Beratungsstelle.
