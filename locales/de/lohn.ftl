# Trouble with the Lohn: not paid, too little, deductions, cash without a payslip.

## Sentences that many outcomes share

# Words in square brackets are blanks that people fill in. The letter goes to a German employer.
-lohn-brief =
    <b>Text für Ihren Brief:</b>
    „Ich fordere meinen Lohn für [Monat]: [Stunden] × [Betrag] = [Summe] brutto. Bitte zahlen Sie bis [Datum] auf mein Konto [IBAN]. [Name]“
# As above, for trainees.
-lohn-brief-ausbildung =
    <b>Text für Ihren Brief:</b>
    „Ich fordere meine Ausbildungsvergütung für [Monat]: [Summe] brutto. Bitte zahlen Sie bis [Datum] auf mein Konto [IBAN]. [Name]“
# As above, for money that was deducted.
-lohn-brief-abzug =
    <b>Text für Ihren Brief:</b>
    „Für [Monat] haben Sie [Betrag] abgezogen. Damit bin ich nicht einverstanden. Bitte zahlen Sie [Betrag] bis [Datum] auf mein Konto [IBAN]. Bitte schicken Sie mir die Abrechnung. [Name]“
# As above, for a payslip.
-lohn-brief-abrechnung =
    <b>Text für Ihren Brief:</b>
    „Bitte schicken Sie mir die Lohnabrechnung für [Monat] bis [Datum] (§ 108 GewO). [Name]“
-lohn-senden = Geben Sie etwa 14 Tage Zeit. Am sichersten sind Brief und E-Mail zusammen. Behalten Sie eine Kopie und einen Beweis.
-lohn-gericht = Keine Zahlung? Dann hilft die Rechtsantragstelle beim Arbeitsgericht, ohne Anwalt (§ 11 ArbGG).
-lohn-frist = <b>Fristen:</b> Im Vertrag steht oft eine kurze Frist (Ausschlussfrist). Oft sind es drei Monate, im Tarifvertrag manchmal weniger. Danach kann der Anspruch weg sein. Manchmal müssen Sie auch rechtzeitig klagen.
-lohn-jahre = Lohn verjährt meist nach drei Jahren, gezählt ab Jahresende (§§ 195, 199 BGB). Ein Brief stoppt das nicht.
-lohn-sammeln = <b>Sammeln Sie:</b> Vertrag, Abrechnungen, Kontoauszüge, eigene Stundenliste, Dienstpläne, Chats, Namen von Kollegen.
-lohn-bleiben = <b>Hören Sie nicht einfach auf zu arbeiten.</b> Kündigen und verzichten Sie nicht ohne Beratung. Das kann Job, Leistungen und Aufenthalt gefährden.
-lohn-vorsicht = <b>Vorsicht:</b> Der Zoll prüft auch Arbeitserlaubnisse (§ 2 SchwarzArbG). Kein Aufenthaltstitel oder Arbeit nicht erlaubt? Dann zuerst zur Beratung, nicht zu Zoll, Amt oder Gericht (§ 87 AufenthG).

## First questions

lohn-trouble =
    Was ist mit Ihrem Lohn?

    <b>Fordern Sie fehlenden Lohn bald schriftlich.</b> Im Vertrag stehen oft kurze Fristen, häufig drei Monate. In Tarifverträgen kann es kürzer sein.
    .not-paid = Ich bekomme keinen Lohn
    .too-little = Der Lohn ist zu wenig
    .deducted = Es wurde etwas abgezogen
    .cash = Ich bekomme Bargeld ohne Abrechnung
    .training = Ausbildung: kein oder zu wenig Geld
    .other = Etwas anderes

lohn-month = Für welchen Monat fehlt Geld? Wählen Sie den Monat, in dem Sie gearbeitet haben. Bei mehreren Monaten: den ältesten.
    .why = Mindestlohn und Fristen hängen von diesem Monat ab.

lohn-got = Haben Sie für diesen Monat schon Geld bekommen? Auch Bargeld, Vorschuss und ein Teil zählen.
    .nothing = Nein, gar nichts
    .some = Ja, aber zu wenig

## Nothing was paid

lohn-missing = Was passt am besten?
    .one = Ein Lohn fehlt
    .more = Zwei oder mehr Löhne fehlen
    .closed = Die Firma ist pleite oder weg
    .training = Ich mache eine Ausbildung
    .internship = Es war ein Praktikum
    .trial = Es war Probearbeit

lohn-unpaid =
    Nach Ihren Angaben fehlt der ganze Lohn. Für Ihre Arbeit muss der Arbeitgeber meist zahlen.

    <b>Erster Schritt:</b> Fordern Sie den Lohn schriftlich, am besten diese Woche. Schreiben Sie Ihre Stunden auf. Den Text für den Brief finden Sie in der nächsten Nachricht.
    .why =
        Für Arbeit gibt es Lohn, auch ohne schriftlichen Vertrag (§ 611a BGB). Ohne Vereinbarung ist er am Monatsende fällig (§ 614 BGB). Mindestlohn muss spätestens am letzten Banktag des nächsten Monats da sein (§ 2 MiLoG). Zahlt der Arbeitgeber zu spät, kommen Zinsen dazu (§ 288 BGB). Ist Ihr Lohn im Vertrag höher? Dann fordern Sie den höheren Lohn.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-unpaid-months =
    Nach Ihren Angaben fehlen zwei oder mehr Löhne. <b>Gehen Sie sofort zur Beratung.</b>

    <b>Erster Schritt:</b> Rufen Sie heute oder morgen eine Beratungsstelle an. Fordern Sie jeden Monat schriftlich. Hat jemand Ihren Pass? Gibt es Drohungen? Sagen Sie es der Beratung. Bei Gefahr: 110.
    .why =
        Für Arbeit gibt es Lohn, auch ohne schriftlichen Vertrag (§ 611a BGB). Schreiben Sie für jeden Monat eine eigene Zeile. Arbeitet Ihre Firma für eine andere Firma? Dann haftet diese oft für den Mindestlohn netto (§ 13 MiLoG). Hat Ihre Firma kein Geld mehr? Fragen Sie die Beratung nach „Insolvenzgeld“ (§ 165 SGB III).

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-closed =
    Vielleicht bekommen Sie Insolvenzgeld von der Arbeitsagentur. <b>Die Frist ist kurz: zwei Monate nach der Insolvenz</b> (§ 324 SGB III).

    <b>Erster Schritt:</b> Gehen Sie sofort zur Beratung. Fragen Sie nach dem Antrag auf Insolvenzgeld.
    .why =
        Insolvenzgeld gibt es für die letzten drei Monate des Jobs vor der Insolvenz (§ 165 SGB III). Das kann auch gelten, wenn die Firma ohne Geld einfach schließt. Kennen Sie den Tag nicht? Dann warten Sie nicht. Arbeitete Ihre Firma für eine andere Firma? Diese haftet oft für den Mindestlohn netto (§ 13 MiLoG).

        Ihren Lohn fordern Sie trotzdem schriftlich. Die Beratung sagt Ihnen, von wem.
        { -lohn-brief }
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-unpaid-training =
    Nach Ihren Angaben fehlt Ihre Ausbildungsvergütung. Der Betrieb muss sie jeden Monat zahlen.

    <b>Erster Schritt:</b> Fordern Sie das Geld schriftlich, am besten diese Woche. Brechen Sie die Ausbildung nicht ab. Sprechen Sie vorher mit einer Beratung.
    .why =
        Bei Ausbildung im Betrieb ist das Geld am letzten Arbeitstag des Monats fällig (§ 18 BBiG). Auch die Zeit in der Berufsschule wird bezahlt (§ 15 BBiG). Der Mindestlohn gilt für Azubis nicht (§ 22 MiLoG). Es gibt aber eine eigene Mindestvergütung (§ 17 BBiG). Für die Pflegeausbildung gilt ein eigenes Gesetz.

        { -lohn-brief-ausbildung }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Dazu: Ausbildungsvertrag und Berichtsheft.

        { -lohn-bleiben } Unterschreiben Sie keinen Aufhebungsvertrag.

        { -lohn-vorsicht }

lohn-unpaid-trial =
    Probearbeit ist oft ganz normale Arbeit. Dann muss der Arbeitgeber meist zahlen.

    <b>Erster Schritt:</b> Schreiben Sie Tage, Stunden und Aufgaben auf. Fordern Sie den Lohn schriftlich.
    .why =
        Es zählt, was Sie wirklich gemacht haben (§ 611a BGB). Hat der Chef Ihnen Aufgaben und Zeiten gegeben? Dann spricht das für normale Arbeit. Weniger als der Mindestlohn darf niemand vereinbaren (§ 3 MiLoG). Haben Sie nur zugeschaut? Dann fragen Sie die Beratung.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Too little was paid

lohn-pay = Wie viel Lohn haben Sie für diesen Monat bekommen? Schreiben Sie den Betrag <b>brutto</b>, also vor Steuern und Versicherung. Trinkgeld zählt nicht.
    .why = „Brutto“ steht auf der Abrechnung. Das Geld auf dem Konto ist meist netto.

# "nursing": training as a nurse has its own law (PflBG). "internship" has its own question next.
lohn-work = Was für eine Arbeit ist das?
    .employee = Job, auch Minijob oder Teilzeit
    .training = Ausbildung im Betrieb
    .nursing = Ausbildung in der Pflege
    .internship = Praktikum
    .minor = Unter 18, ohne Berufsabschluss
    .long-jobless = Vorher lange arbeitslos, Job ist neu
    .volunteer = Ehrenamt
    .self-employed = Selbständig, mit Rechnung oder Gewerbe
    .unsure = Ich bin nicht sicher
    .why = Der Mindestlohn hat Ausnahmen (§ 22 MiLoG).

lohn-internship = Was für ein Praktikum ist das?
    .required = Pflicht (Schule, Studium) oder EQ
    .short = Freiwillig, bis 3 Monate
    .long = Freiwillig, länger als 3 Monate
    .unsure = Ich weiß es nicht

lohn-hours = Wie viele Stunden haben Sie in diesem Monat gearbeitet? Zählen Sie alle Stunden, auch Überstunden. Pausen zählen nicht.
    .why = Lohn geteilt durch Stunden zeigt Ihren Stundenlohn.

# Variables:
#   $hourly (Money) - what was paid for each hour, gross
#   $minimum (Money) - the minimum wage for each hour in that month, gross
#   $should (Money) - the least that was owed for the month: hours times minimum wage
#   $missing (Money) - what is missing for the month: owed less paid
#   $month (Month) - the month worked
lohn-below =
    Nach Ihren Angaben bekamen Sie <b>{ $hourly }</b> brutto pro Stunde. Der Mindestlohn für { $month } ist <b>{ $minimum }</b>.

    Richtig wären mindestens { $should }. Es fehlen also etwa <b>{ $missing }</b> brutto.

    <b>Erster Schritt:</b> Fordern Sie das Geld schriftlich, am besten diese Woche.
    .why =
        Weniger als den Mindestlohn darf niemand vereinbaren (§§ 1, 3 MiLoG). Er gilt für Arbeit hier, auch bei Firmen im Ausland (§ 20 MiLoG). Für manche gilt er nicht (§ 22 MiLoG). War Ihr Betrag netto? Dann stimmt das Ergebnis nicht. Manche Branchen haben einen höheren Mindestlohn mit eigenen Fristen. Ist der Vertrag besser? Dann gilt der Vertrag.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } Beim Mindestlohn ist so eine Frist oft unwirksam (§ 3 MiLoG). Verlassen Sie sich nicht darauf.

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $hourly (Money) - what was paid for each hour, gross
#   $minimum (Money) - the minimum wage for each hour in that month, gross
#   $month (Month) - the month worked
lohn-enough =
    Nach Ihren Angaben bekamen Sie <b>{ $hourly }</b> brutto pro Stunde. Der allgemeine Mindestlohn für { $month } ist <b>{ $minimum }</b>. Er ist wohl eingehalten.

    Trotzdem kann Lohn fehlen.

    <b>Erster Schritt:</b> Vergleichen Sie Vertrag, Stundenliste und Abrechnung. Lassen Sie alles prüfen.
    .why =
        Ein höherer Lohn aus Vertrag oder Tarifvertrag geht vor. In manchen Branchen gilt ein höherer Mindestlohn (§ 1 Abs. 3 MiLoG). Beispiele: Pflege, Reinigung, Zeitarbeit, Dach, Gerüst, Maler, Elektro, Flughafen. Auch Überstunden, Fahrten und Nachtarbeit können extra zählen. Haben Sie alle Stunden gezählt? Die Beratung kann das prüfen.

        Fehlt etwas? Dann schreiben Sie.
        { -lohn-brief }
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $month (Month) - the month worked; no minimum wage is known for it
lohn-no-figure =
    Für <b>{ $month }</b> kennen wir keinen Mindestlohn. Deshalb rechnen wir hier nicht.

    <b>Erster Schritt:</b> Fragen Sie eine Beratungsstelle nach dem Betrag für diesen Monat. Fordern Sie fehlenden Lohn trotzdem schriftlich.
    .why =
        Der Mindestlohn ändert sich oft. Es zählt der Betrag für den Monat, in dem Sie gearbeitet haben (§ 1 MiLoG). Ein Betrag aus einem anderen Jahr wäre falsch. Der Lohn aus Ihrem Vertrag gilt auch, wenn er höher ist.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## What someone does not know

lohn-no-month =
    Ohne den Monat können wir nichts rechnen. Sie können trotzdem etwas tun.

    <b>Erster Schritt:</b> Schreiben Sie alle Tage auf, an die Sie sich erinnern. Schauen Sie in Chats, Fotos und Kontoauszüge. Gehen Sie bald zur Beratung.
    .why =
        Für Arbeit gibt es Lohn, auch ohne schriftlichen Vertrag (§ 611a BGB). Der Mindestlohn gilt für die meisten Jobs (§§ 1, 22 MiLoG). Sein Betrag hängt vom Monat der Arbeit ab. Kennen Sie den Monat später? Dann starten Sie hier neu.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-pay-unknown =
    Ohne den Betrag können wir nicht rechnen. In der nächsten Nachricht steht der Mindestlohn pro Stunde, wenn wir ihn kennen.

    <b>Erster Schritt:</b> Verlangen Sie schriftlich eine Abrechnung. Schreiben Sie auf, wie viel Geld Sie wann bekommen haben.
    .why =
        Bei jeder Zahlung brauchen Sie eine Abrechnung (§ 108 GewO). Nur wenn sich nichts ändert, muss keine neue kommen. Dort steht „brutto“. Auch Kontoauszüge und Quittungen helfen. Für den Mindestlohn gibt es Ausnahmen (§ 22 MiLoG): Azubis, viele Praktika, Ehrenamt, unter 18 ohne Berufsabschluss, vorher Langzeitarbeitslose.

        { -lohn-brief-abrechnung }
        Fehlt Lohn? Dann schreiben Sie auch: „Ich fordere meinen Lohn für [Monat]: [Stunden] × [Betrag] = [Summe] brutto bis [Datum].“
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-hours-unknown =
    Ohne Stunden können wir nicht rechnen. In der nächsten Nachricht steht der Mindestlohn pro Stunde, wenn wir ihn kennen.

    <b>Erster Schritt:</b> Schreiben Sie Ihre Stunden auf. Für jeden Tag: Datum, Anfang, Ende, Pause, Ort, Zeugen. Ab heute jeden Tag.
    .why =
        So finden Sie alte Stunden: Dienstplan, Chats, Fotos, Fahrkarten, Standort im Handy. Fragen Sie Kolleginnen und Kollegen. Fragen Sie den Arbeitgeber nach der Zeiterfassung. Bei Minijobs und in manchen Branchen muss er Stunden aufschreiben (§ 17 MiLoG). Im Privathaushalt gilt das für Minijobs nicht.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Exceptions from the minimum wage (§ 22 MiLoG)

lohn-internship-required =
    Für ein Pflichtpraktikum gilt der Mindestlohn meist nicht. Für eine Einstiegsqualifizierung (EQ) auch nicht. Versprochenes Geld muss der Betrieb aber meist zahlen.

    <b>Erster Schritt:</b> Lesen Sie Ihren Vertrag. Schreiben Sie auf, was Sie wirklich arbeiten.
    .why =
        Pflicht heißt: Schule, Hochschule oder Ausbildung verlangen das Praktikum (§ 22 MiLoG). Lernen Sie wenig und arbeiten wie alle anderen? Dann kann trotzdem Mindestlohn gelten. Lassen Sie das prüfen. Fehlt versprochenes Geld? Dann fordern Sie es schriftlich.

        <b>Text für Ihren Brief:</b>
        „Für [Monat] sind [Summe] brutto vereinbart. Bitte zahlen Sie bis [Datum] auf mein Konto [IBAN]. [Name]“
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Dazu: die Regeln von Schule oder Hochschule.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-internship-check =
    Ob es Mindestlohn gibt, hängt vom Praktikum ab. Lassen Sie das prüfen.

    <b>Erster Schritt:</b> Schreiben Sie Dauer, Stunden und Aufgaben auf. Gehen Sie damit zur Beratung. Fordern Sie fehlendes Geld bald schriftlich.
    .why =
        Meist kein Mindestlohn: Pflichtpraktikum, Einstiegsqualifizierung, Orientierung bis drei Monate (§ 22 MiLoG). Auch nicht neben Ausbildung oder Studium bis drei Monate, einmal pro Betrieb. Meist Mindestlohn ab dem ersten Tag: freiwillig und länger als drei Monate. Ebenso, wenn Sie wirklich wie alle anderen arbeiten. Sonst steht Ihnen meist eine angemessene Vergütung zu (§ 26 BBiG).

        { -lohn-brief }
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-minor =
    Unter 18 ohne Berufsabschluss gilt der Mindestlohn nicht. Der vereinbarte Lohn gilt aber.

    <b>Erster Schritt:</b> Gehen Sie mit Ihren Eltern oder Ihrem Vormund zur Beratung. Schreiben Sie alle Stunden auf.
    .why =
        Die Ausnahme steht in § 22 MiLoG. Haben Sie einen Berufsabschluss? Dann gilt der Mindestlohn meist auch für Sie. Für Jugendliche gibt es auch besondere Arbeitszeiten.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-long-jobless =
    In den ersten sechs Monaten gilt der Mindestlohn nach langer Arbeitslosigkeit meist nicht. Danach gilt er.

    <b>Erster Schritt:</b> Prüfen Sie: Wann hat der Job begonnen? Der vereinbarte Lohn gilt trotzdem.
    .why =
        Die Ausnahme steht in § 22 MiLoG. Sie gilt nur für Langzeitarbeitslose, direkt vor dem Job. Nicht jede lange Zeit ohne Arbeit zählt. Lassen Sie das prüfen. Sind die sechs Monate vorbei? Dann starten Sie neu und wählen Sie „Job“.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Dazu: Briefe von Arbeitsagentur oder Jobcenter.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-volunteer =
    Für ein echtes Ehrenamt gilt der Mindestlohn nicht. Manchmal heißt normale Arbeit nur „Ehrenamt“.

    <b>Erster Schritt:</b> Schreiben Sie Stunden, Aufgaben und Geld auf. Lassen Sie das prüfen.
    .why =
        Die Ausnahme steht in § 22 MiLoG. Es zählt nicht der Name, sondern die wirkliche Arbeit (§ 611a BGB). Gibt der Chef feste Zeiten und Aufgaben vor? Dann kann es normale Arbeit sein. Machen Sie FSJ oder Bundesfreiwilligendienst? Fragen Sie die Beratung nach den Regeln. Versprochenes Taschengeld können Sie schriftlich fordern.

        { -lohn-brief }
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-self-employed =
    Vielleicht sind Sie nur auf dem Papier selbständig. Dann gilt meist der Mindestlohn.

    <b>Erster Schritt:</b> Gehen Sie zuerst zur Beratung. Melden Sie vorher nichts beim Amt. Schreiben Sie Stunden und Aufgaben auf.
    .why =
        Wer Anweisungen folgt und fest dazugehört, ist meist Arbeitnehmer (§ 611a BGB, § 7 SGB IV). Das Papier entscheidet nicht. Zeichen sind: feste Zeiten, Chef, Werkzeug der Firma, nur ein Auftraggeber. Die Deutsche Rentenversicherung Bund kann das prüfen (§ 7a SGB IV). Selbständige Arbeit braucht oft eine eigene Erlaubnis. Wirklich selbständig? Dann fordern Sie das Geld aus der Rechnung.

        { -lohn-brief }
        { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Rechnungen und Gewerbeanmeldung.

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Trainees

lohn-began = Wann hat Ihre Ausbildung begonnen?
    .y2024 = 2024
    .y2025 = 2025
    .y2026 = 2026
    .y2027 = 2027
    .earlier = Früher
    .why = Die Mindestvergütung hängt vom Jahr des Beginns ab.

lohn-training-year = In welchem Ausbildungsjahr waren Sie in diesem Monat?
    .first = Im ersten Jahr
    .second = Im zweiten Jahr
    .third = Im dritten Jahr
    .fourth = Im vierten Jahr

# Variables:
#   $minimum (Money) - the least pay of the month in this year of training, gross
#   $missing (Money) - what is missing for the month: least pay less paid
lohn-training-below =
    Nach Ihren Angaben ist Ihre Vergütung zu niedrig. Mindestens <b>{ $minimum }</b> brutto im Monat sind meist richtig.

    Es fehlen etwa <b>{ $missing }</b> brutto.

    <b>Erster Schritt:</b> Fordern Sie das Geld schriftlich, am besten diese Woche. Brechen Sie die Ausbildung nicht ab.
    .why =
        Die Mindestvergütung steht in § 17 BBiG. Sie steigt mit jedem Ausbildungsjahr. Gibt es einen Tarifvertrag für die Branche? Dann kann mehr richtig sein: höchstens 20 % weniger sind erlaubt. War Ihr Betrag netto? Dann stimmt das Ergebnis nicht. Überstunden zählen extra (§ 17 Abs. 7 BBiG). Vertragsstrafen sind verboten (§ 12 BBiG).

        { -lohn-brief-ausbildung }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Dazu: Ausbildungsvertrag.

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $minimum (Money) - the least pay of the month in this year of training, gross
lohn-training-enough =
    Die Mindestvergütung ist meist <b>{ $minimum }</b> brutto im Monat. Nach Ihren Angaben bekommen Sie nicht weniger.

    Trotzdem kann Geld fehlen.

    <b>Erster Schritt:</b> Vergleichen Sie Vertrag und Abrechnung. Fragen Sie die Gewerkschaft nach dem Tarifvertrag.
    .why =
        Die Mindestvergütung steht in § 17 BBiG. Der Betrag im Vertrag gilt, wenn er höher ist. Gibt es einen Tarifvertrag für die Branche? Dann sind höchstens 20 % weniger erlaubt. Berufsschule ist bezahlte Zeit (§ 15 BBiG). Überstunden zählen extra (§ 17 Abs. 7 BBiG). Werkzeug und Bücher sind kostenlos (§ 14 BBiG).

        Fehlt etwas? Dann schreiben Sie.
        { -lohn-brief-ausbildung }
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln } Dazu: Ausbildungsvertrag.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-training-no-figure =
    Für diesen Beginn kennen wir keine Mindestvergütung. Deshalb rechnen wir hier nicht.

    <b>Erster Schritt:</b> Fragen Sie Ihre Kammer (IHK, HWK), die Gewerkschaft oder eine Beratungsstelle nach dem Betrag. Brechen Sie die Ausbildung nicht ab.
    .why =
        Die Mindestvergütung steht in § 17 BBiG. Sie richtet sich nach dem Jahr, in dem die Ausbildung begann. Ein Betrag aus einem anderen Jahr wäre falsch. Höchstens 20 % unter dem Tarifvertrag der Branche sind erlaubt. Ihr Vertrag gilt, wenn er mehr verspricht.

        { -lohn-brief-ausbildung }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Dazu: Ausbildungsvertrag.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-nursing =
    Für die Pflegeausbildung gilt ein eigenes Gesetz (PflBG). Den richtigen Betrag können wir hier nicht prüfen.

    <b>Erster Schritt:</b> Vergleichen Sie Vertrag und Abrechnung. Fragen Sie die Gewerkschaft oder eine Beratungsstelle. Brechen Sie die Ausbildung nicht ab.
    .why =
        Der Mindestlohn gilt für Azubis meist nicht (§ 22 MiLoG). Fragen Sie nach einem Tarifvertrag. Er kann mehr vorsehen als Ihr Vertrag. Bekommen Sie weniger als im Vertrag? Dann fordern Sie den Rest.

        { -lohn-brief-ausbildung }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Dazu: Ausbildungsvertrag.

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Deductions

lohn-deduction = Was wurde abgezogen?
    .tax = Steuern oder Versicherung
    .housing = Miete, Essen oder Fahrten
    .damage = Schaden, Kasse oder Strafe
    .equipment = Kleidung, Schutz oder Werkzeug
    .fee = Vermittlung, Visum, Flug oder Kurs
    .debt = Vorschuss, Kredit oder Kaution
    .cash-back = Ich soll Geld bar zurückgeben
    .hours = Stunden fehlen
    .unsure = Ich weiß es nicht

lohn-deducted-tax =
    Steuern und Versicherung darf der Arbeitgeber abziehen. Die Abzüge müssen aber stimmen.

    <b>Erster Schritt:</b> Verlangen Sie die Abrechnung. Fragen Sie Ihre Krankenkasse, ob Sie angemeldet sind.
    .why =
        Auf der Abrechnung müssen die Abzüge stehen (§ 108 GewO). Vergessene Beiträge darf er nur bei den nächsten drei Zahlungen abziehen. Später nur, wenn er keine Schuld hat (§ 28g SGB IV). Zieht er ab und zahlt der Kasse nichts? Dann gehen Sie sofort zur Beratung.

        { -lohn-brief-abrechnung }
        Ist ein Abzug falsch? Dann schreiben Sie: „Bitte zahlen Sie [Betrag] für [Monat] zurück.“
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-housing =
    Miete und Essen darf der Arbeitgeber nur abziehen, wenn das vereinbart ist. Ein Teil des Lohns ist geschützt.

    <b>Erster Schritt:</b> Widersprechen Sie schriftlich. Lassen Sie den Vertrag prüfen. Ziehen Sie nicht ohne Beratung aus.

    Wirft jemand Sie hinaus oder wechselt das Schloss? Rufen Sie <b>110</b>. Kein Aufenthaltstitel und keine akute Gefahr? Dann zuerst zur Beratung.
    .why =
        Der geschützte Teil muss in Geld kommen (§ 107 GewO, § 394 BGB). Sehr hohe Mieten können verboten sein (§ 138 BGB). Das Ende des Jobs beendet die Miete nicht von selbst.

        { -lohn-brief-abzug }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Mietvertrag und Fotos vom Zimmer.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-damage =
    Für einen Schaden müssen Sie nur bei eigener Schuld zahlen. Die Schuld muss der Arbeitgeber beweisen.

    <b>Erster Schritt:</b> Unterschreiben Sie nichts. Widersprechen Sie schriftlich. Schreiben Sie auf, was passiert ist.
    .why =
        Das steht in § 619a BGB. Bei kleinen Fehlern zahlen Sie meist nichts. Das gilt auch für Geld in der Kasse. In der Ausbildung sind Vertragsstrafen verboten (§ 12 BBiG). Andere Strafen lassen Sie prüfen.

        { -lohn-brief-abzug }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Fotos vom Schaden.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-equipment =
    Schutzkleidung und anderen Arbeitsschutz muss der Arbeitgeber selbst bezahlen.

    <b>Erster Schritt:</b> Widersprechen Sie dem Abzug schriftlich. Behalten Sie die Abrechnung.
    .why =
        Kosten für Arbeitsschutz darf er nicht weitergeben (§ 3 Abs. 3 ArbSchG). In der Ausbildung sind Werkzeug und Bücher kostenlos (§ 14 BBiG). Andere Kleidung: Lassen Sie den Vertrag prüfen. Ein Teil des Lohns bleibt immer geschützt (§ 394 BGB).

        { -lohn-brief-abzug }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Fotos und Quittungen.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-fee =
    Solche Kosten sind oft verboten oder begrenzt. Das gilt auch für Vorkasse. <b>Gehen Sie bald zur Beratung.</b>

    <b>Erster Schritt:</b> Zahlen und unterschreiben Sie nichts mehr ohne Beratung. Hat jemand Ihren Pass? Gibt es Drohungen? Sagen Sie es der Beratung. Bei Gefahr: 110.
    .why =
        Vermittlung kostet nur bei Erfolg und mit schriftlichem Vertrag. Es gibt eine Höchstgrenze (§ 296 SGB III). Für Ausbildung und Minijob kostet sie nichts. Papiere bekommen Sie zurück (§ 298 SGB III).

        { -lohn-brief-abzug }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Vertrag und Quittungen.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-debt =
    Schulden beim Chef darf er nicht einfach vom ganzen Lohn abziehen. Ein Teil ist geschützt.

    <b>Erster Schritt:</b> Schreiben Sie auf: Was haben Sie bekommen, was zurückgezahlt? Gehen Sie zur Beratung. Müssen Sie Schulden abarbeiten? Hat jemand Ihren Pass? Sagen Sie es der Beratung. Bei Gefahr: 110.
    .why =
        Vom geschützten Teil darf er meist nichts abziehen (§ 394 BGB, § 850c ZPO). Ein Vorschuss muss auf der Abrechnung stehen (§ 108 GewO). Für eine Kaution vom Lohn gilt: Lassen Sie das prüfen. Niemand darf Sie mit Schulden zur Arbeit zwingen.

        { -lohn-brief-abzug }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Kreditvertrag und Quittungen.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-back =
    Lohn zurückzugeben ist meist nicht erlaubt. Ihr Lohn gehört Ihnen.

    <b>Erster Schritt:</b> Schreiben Sie Datum, Betrag und Ort jeder Rückgabe auf. Gehen Sie zur Beratung, bevor Sie den Chef ansprechen. Gibt es Drohungen? Bei Gefahr: 110.
    .why =
        Auf Mindestlohn kann man meist nicht verzichten (§ 3 MiLoG). Erlaubt ist das nur in einem Vergleich vor Gericht. Das zurückgegebene Geld können Sie meist fordern. Machen Sie das zusammen mit der Beratung.

        <b>Text für Ihren Brief:</b>
        „Für [Monat] musste ich [Betrag] bar zurückgeben. Bitte zahlen Sie [Betrag] bis [Datum] auf mein Konto [IBAN]. [Name]“
        { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Wichtig: Wer hat es gesehen?

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-hours =
    Gearbeitete Stunden müssen meist bezahlt werden. Pausen darf der Arbeitgeber nur abziehen, wenn Sie wirklich Pause hatten.

    <b>Erster Schritt:</b> Vergleichen Sie Ihre eigene Stundenliste mit der Abrechnung. Fordern Sie fehlende Stunden schriftlich.
    .why =
        Hat der Chef Sie nach Hause geschickt? Dann bekommen Sie meist trotzdem Lohn (§ 615 BGB). Für Überstunden brauchen Sie Beweise: Wer hat sie verlangt oder davon gewusst? Der Stundenlohn darf nicht unter den Mindestlohn fallen (§ 1 MiLoG). Rechnen Sie das aus: Starten Sie neu und wählen Sie „zu wenig“.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-unsure =
    Der Arbeitgeber muss Ihnen zeigen, was er abzieht.

    <b>Erster Schritt:</b> Verlangen Sie schriftlich eine Abrechnung. Zeigen Sie sie einer Beratungsstelle.
    .why =
        Zu jeder Zahlung gehört eine Abrechnung (§ 108 GewO). Nur wenn sich nichts ändert, muss keine neue kommen. Erlaubt sind Steuern und Versicherung. Andere Abzüge brauchen meist einen Grund im Vertrag. Ein Teil des Lohns bleibt geschützt (§ 394 BGB).

        { -lohn-brief-abrechnung }
        Ist der Abzug falsch? Dann schreiben Sie: „Bitte zahlen Sie [Betrag] für [Monat] zurück.“
        { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Cash without a payslip

lohn-cash = Ist Ihre Arbeit angemeldet?
    .registered = Ja, nur die Abrechnung fehlt
    .undeclared = Nein, sie ist nicht angemeldet
    .no-permit = Ich darf diese Arbeit nicht machen
    .self-employed = Ich habe ein Gewerbe
    .unsure = Ich weiß es nicht
    .why = Lohn gibt es meist auch ohne Anmeldung und Erlaubnis.

lohn-cash-registered =
    Bargeld ist nicht verboten. Aber Sie brauchen eine Abrechnung.

    <b>Erster Schritt:</b> Verlangen Sie schriftlich die Abrechnung. Schreiben Sie jede Zahlung auf: Datum, Betrag, Stunden, Zeugen. Unterschreiben Sie nur, was Sie wirklich bekommen haben.
    .why =
        Zu jeder Zahlung gehört eine Abrechnung (§ 108 GewO). Nur wenn sich nichts ändert, muss keine neue kommen. Auch bar gilt der Mindestlohn (§ 1 MiLoG). Zum Rechnen starten Sie neu und wählen „zu wenig“.

        { -lohn-brief-abrechnung }
        Fehlt Lohn? Dann schreiben Sie auch: „Ich fordere meinen Lohn für [Monat]: [Stunden] × [Betrag] = [Summe] brutto bis [Datum].“
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-undeclared =
    Auch ohne Anmeldung muss der Arbeitgeber Ihre Arbeit meist bezahlen.

    <b>Erster Schritt:</b> Gehen Sie zuerst zur Beratung. Melden Sie sich noch nicht bei Zoll oder Amt. Schreiben Sie Stunden, Orte, Namen und Zahlungen auf.
    .why =
        Es zählt die wirkliche Arbeit, nicht das Papier (§ 611a BGB). Zahlt der Chef keine Steuern und Beiträge? Dann gilt der Lohn meist als netto vereinbart (§ 14 Abs. 2 SGB IV). Bei einem Arbeitsunfall sind Sie trotzdem versichert (§ 7 Abs. 2 SGB VII). Arbeiten Sie für ein Subunternehmen? Dann haftet oft auch der Auftraggeber (§ 13 MiLoG).

        { -lohn-brief }
        { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Fotos und Autokennzeichen.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-no-permit =
    Auch ohne Arbeitserlaubnis steht Ihnen meist Lohn zu. <b>Gehen Sie noch heute zur Beratung.</b>

    <b>Erster Schritt:</b> Gehen Sie nicht allein zu Zoll, Polizei, Amt oder Gericht. Schreiben Sie Stunden, Orte, Namen und Zahlungen auf. Bei Gefahr: 110.
    .why =
        Der Arbeitgeber schuldet den üblichen Lohn (§ 98a AufenthG). Das Gesetz vermutet drei Monate Arbeit. Oft haften auch Auftraggeber. Die Arbeit ist aber auch für Sie nicht erlaubt. Fragen Sie die Beratung, ob und wie Sie aufhören. Ein Unfall ist trotzdem versichert (§ 7 Abs. 2 SGB VII). Die Fristen laufen auch jetzt.

        { -lohn-brief }
        Schicken Sie den Brief nicht vor der Beratung. Kündigen und unterschreiben Sie vorher nichts.

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Fotos und Autokennzeichen.

        { -lohn-vorsicht }

lohn-cash-unsure =
    Ob Sie angemeldet sind, weiß meist Ihre Krankenkasse. Lohn steht Ihnen meist in jedem Fall zu.

    <b>Erster Schritt:</b> Kein Aufenthaltstitel oder Arbeit nicht erlaubt? Dann fragen Sie zuerst die Beratung. Sonst fragen Sie Ihre Krankenkasse nach einem Nachweis.
    .why =
        Der Arbeitgeber muss Sie bei der Krankenkasse anmelden (§ 28a SGB IV). Zu jeder Zahlung gehört meist eine Abrechnung (§ 108 GewO). Bargeld ist nicht verboten. Verlangen Sie aber eine Quittung.

        { -lohn-brief-abrechnung }
        Fehlt Lohn? Dann schreiben Sie auch: „Ich fordere meinen Lohn für [Monat]: [Stunden] × [Betrag] = [Summe] brutto bis [Datum].“
        { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Something else

lohn-other =
    Dafür ist eine Beratung am besten. <b>Fordern Sie fehlendes Geld trotzdem bald schriftlich.</b>

    <b>Erster Schritt:</b> Schreiben Sie auf, was fehlt: Monat, Stunden, Betrag. Gehen Sie damit zur Beratung.
    .why =
        Beispiele: Überstunden, Nachtarbeit, Fahrzeit, Lohn kommt zu spät, Urlaubsgeld, Lohn bei Krankheit. Auch: Mindestlohn einer Branche, Zeitarbeit, Insolvenz der Firma. Bei Insolvenz ist die Frist kurz: meist zwei Monate (§ 324 SGB III). Hat der Chef keine Arbeit für Sie? Dann gibt es meist trotzdem Lohn (§ 615 BGB).

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Paragraphs of the rules

# Variables:
#   $minimum (Money) - the minimum wage for each hour in that month, gross
#   $month (Month) - the month worked
lohn-mindestlohn-satz-known =
    <b>Mindestlohn für { $month }: { $minimum }</b> brutto pro Stunde (§ 1 MiLoG). So rechnen Sie: Stunden × { $minimum } = Lohn für den Monat. Der Mindestlohn hat Ausnahmen (§ 22 MiLoG). In manchen Branchen gilt ein höherer Betrag.

# Variables:
#   $month (Month) - the month worked; no minimum wage is known for it
lohn-mindestlohn-satz-unknown =
    <b>Mindestlohn für { $month }:</b> Diesen Betrag kennen wir nicht. Fragen Sie eine Beratungsstelle. Ein Betrag aus einem anderen Jahr wäre falsch.

# Variables:
#   $claim-by (Date) - the day people should have gone to court by, written out with its weekday
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
lohn-verjaehrung-running =
    <b>Verjährung:</b> Klagen Sie für diesen Monat spätestens bis <b>{ $claim-by }</b>. Letzter Tag nach dem Gesetz: { $claim-last-day } (§§ 195, 199 BGB). Ein Brief stoppt das nicht. Eine Klage oder ein Mahnbescheid vom Gericht stoppt es (§ 204 BGB). Fristen im Vertrag enden oft viel früher.

# Variables:
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
lohn-verjaehrung-now =
    <b>Verjährung:</b> Für diesen Monat ist der letzte Tag wahrscheinlich <b>{ $claim-last-day }</b> (§§ 195, 199 BGB). Gehen Sie heute zum Gericht. Ein Brief stoppt das nicht (§ 204 BGB). Kein Aufenthaltstitel? Heute zuerst zur Beratung.

# Variables:
#   $claim-last-day (Date) - the last day the law allowed, written out with its weekday
lohn-verjaehrung-over =
    <b>Verjährung:</b> Der letzte Tag für eine Klage war wahrscheinlich { $claim-last-day } (§§ 195, 199 BGB). Eine Klage oder Verhandlungen vorher können das ändern (§§ 203, 204 BGB). Fragen Sie trotzdem eine Beratungsstelle.

# Variables:
#   $limit (Money) - net pay of a month that is protected for someone without dependants
lohn-pfaendungsgrenze-known =
    <b>Geschützter Lohn:</b> Heute sind <b>{ $limit }</b> netto im Monat geschützt. Versorgen Sie Kinder oder Partner? Dann ist es mehr (§ 850c ZPO). Davon darf der Arbeitgeber meist nichts abziehen (§ 394 BGB). Auch vom Rest bleibt ein Teil geschützt.

lohn-pfaendungsgrenze-unknown =
    <b>Geschützter Lohn:</b> Ein Teil des Lohns ist geschützt (§ 850c ZPO, § 394 BGB). Den Betrag für heute kennen wir nicht. Fragen Sie eine Beratungsstelle.
