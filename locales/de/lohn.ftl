# Trouble with the Lohn: not paid, too little, overtime, deductions, payslip, cash, a firm that cannot pay.

## Sentences that many outcomes share

# The button below the result shows the letter to copy.
-lohn-text = <b>Brief:</b> Drücken Sie ganz unten auf „Brief“. Dort ist der Text.
# The deadline that stands first in every result.
-lohn-eilig = <b>Zuerst die Frist:</b> Im Vertrag steht oft eine kurze Frist, meist drei Monate. Danach kann das Geld weg sein.
# As above, where paragraphs with deadlines for the court stand below: the time limit by law, often the one of a sector.
-lohn-eilig-unten = <b>Zuerst die Frist:</b> Im Vertrag steht oft eine kurze Frist, meist drei Monate. Danach kann das Geld weg sein. Weiter unten stehen Fristen für die Klage.
-lohn-senden = Geben Sie etwa 14 Tage Zeit. Am sichersten sind Brief und E-Mail zusammen. Behalten Sie eine Kopie und einen Beweis.
-lohn-gericht = Keine Zahlung? Im Arbeitsgericht hilft die „Rechtsantragstelle“, ohne Anwalt (§ 11 ArbGG).
# For trainees: a committee of the chamber comes before the court, if there is one (not in nursing).
-lohn-gericht-azubi = Keine Zahlung? Fragen Sie die Kammer (IHK, HWK) nach einem „Schlichtungsausschuss“. Er kommt oft vor dem Gericht (§ 111 ArbGG). Sonst hilft im Arbeitsgericht die „Rechtsantragstelle“ (§ 11 ArbGG).
-lohn-frist = <b>Fristen:</b> Die kurze Frist heißt „Ausschlussfrist“ (im Tarifvertrag manchmal kürzer). Manchmal reicht kein Brief: In der Gebäudereinigung müssen Sie meist innerhalb von sechs Monaten klagen. Halten Sie jede Frist ein, auch wenn sie vielleicht nicht gilt.
-lohn-jahre = Lohn verjährt meist nach drei Jahren, gezählt ab Jahresende (§§ 195, 199 BGB). Ein Brief stoppt das nicht.
-lohn-sammeln = <b>Sammeln Sie:</b> Vertrag, Abrechnungen, Kontoauszüge, eigene Stundenliste, Dienstpläne, Chats, Namen von Kollegen.
-lohn-bleiben = <b>Hören Sie nicht ohne Beratung auf zu arbeiten.</b> Kündigen Sie nicht ohne Beratung. Verzichten Sie auf nichts. Das kann Job, Geld und Aufenthalt gefährden.
-lohn-vorsicht = <b>Vorsicht:</b> Der Zoll prüft Mindestlohn und Arbeitserlaubnis (§ 2 SchwarzArbG). Ihren Lohn holt er meist nicht. Kein Aufenthaltstitel oder Arbeit nicht erlaubt? Dann zuerst zur Beratung, nicht zu Zoll, Amt oder Gericht (§ 87 AufenthG).
# What all results on the insolvency of the firm share.
-lohn-insolvenz =
    Insolvenzgeld gibt es für die letzten drei Monate des Jobs vor der Insolvenz (§ 165 SGB III). Das kann auch gelten, wenn die Firma ohne Geld einfach schließt. Arbeitete Ihre Firma für eine andere Firma? Die andere muss oft den Mindestlohn netto zahlen (§ 13 MiLoG). Bekommen Sie eine Kündigung? Dann haben Sie meist nur drei Wochen für die Klage dagegen (§ 4 KSchG).

    Ihren Lohn fordern Sie trotzdem schriftlich. Die Beratung sagt Ihnen, von wem.
# Stands below every text to copy: who should not send it before counselling.
-lohn-text-titel = Kein Aufenthaltstitel oder Arbeit nicht erlaubt? Dann zeigen Sie den Text zuerst der Beratung.

## First questions

lohn-trouble =
    Was ist mit Ihrem Lohn? Auch Azubis sind hier richtig.

    <b>Fordern Sie fehlenden Lohn bald schriftlich.</b> Im Vertrag stehen oft kurze Fristen, häufig drei Monate. In Tarifverträgen kann es kürzer sein.
    .not-paid = Ich bekomme keinen Lohn
    .too-little = Der Lohn ist zu wenig
    .overtime = Überstunden sind nicht bezahlt
    .deducted = Die Firma hat Geld abgezogen
    .cash = Ich bekomme Bargeld ohne Abrechnung
    .payslip = Abrechnung fehlt oder ist unklar
    .closed = Die Firma ist pleite oder geschlossen
    .other = Etwas anderes

lohn-month = Für welchen Monat fehlt Geld? Wählen Sie den Monat, in dem Sie gearbeitet haben. Fehlt Geld für mehrere Monate? Dann wählen Sie den ältesten. Zählen Sie nur Lohn, der schon da sein müsste.
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
    .other = Etwas anderes

lohn-unpaid =
    Nach Ihren Angaben fehlt der ganze Lohn. Für Ihre Arbeit muss der Arbeitgeber meist zahlen.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Fordern Sie den Lohn schriftlich, am besten diese Woche. Schreiben Sie Ihre Stunden auf. Kein Aufenthaltstitel? Dann <b>zuerst</b> zur Beratung.
    .why =
        Für Arbeit gibt es Lohn, auch ohne schriftlichen Vertrag (§ 611a BGB). Steht nichts im Vertrag? Dann muss er am Monatsende da sein (§ 614 BGB). Mindestlohn muss spätestens am letzten Banktag des nächsten Monats da sein (§ 2 MiLoG). Zahlt der Arbeitgeber zu spät, kommen Zinsen dazu (§ 288 BGB). Ist Ihr Lohn im Vertrag höher? Dann fordern Sie den höheren Lohn.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-unpaid-months =
    Nach Ihren Angaben fehlen zwei oder mehr Löhne. <b>Gehen Sie sofort zur Beratung.</b>

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Rufen Sie heute oder morgen eine Beratungsstelle an. Fordern Sie jeden Monat schriftlich. Hat jemand Ihren Pass? Gibt es Drohungen? Sagen Sie es der Beratung. Bei Gefahr: 110.
    .why =
        Für Arbeit gibt es Lohn, auch ohne schriftlichen Vertrag (§ 611a BGB). Schreiben Sie für jeden Monat eine eigene Zeile. Arbeitet Ihre Firma für eine andere Firma? Dann muss die andere oft den Mindestlohn netto zahlen (§ 13 MiLoG). Hat Ihre Firma kein Geld mehr? Fragen Sie die Beratung nach „Insolvenzgeld“ (§ 165 SGB III).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-unpaid-training =
    Nach Ihren Angaben fehlt Ihre Ausbildungsvergütung. Der Betrieb muss sie meist jeden Monat zahlen.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Fordern Sie das Geld schriftlich, am besten diese Woche. Brechen Sie die Ausbildung nicht ab. Sprechen Sie vorher mit einer Beratung.
    .why =
        Bei Ausbildung im Betrieb muss das Geld am letzten Arbeitstag des Monats da sein (§ 18 BBiG). Auch für die Zeit in der Berufsschule gibt es Geld (§ 15 BBiG). Der Mindestlohn gilt für Azubis nicht (§ 22 MiLoG). Es gibt aber eine eigene Mindestvergütung (§ 17 BBiG). Für die Pflegeausbildung gilt ein eigenes Gesetz.

        { -lohn-text } { -lohn-senden } { -lohn-gericht-azubi }

        { -lohn-frist }

        { -lohn-sammeln } Dazu: Ausbildungsvertrag und Berichtsheft.

        { -lohn-bleiben } Unterschreiben Sie keinen Aufhebungsvertrag.

        { -lohn-vorsicht }

lohn-unpaid-trial =
    Probearbeit ist oft ganz normale Arbeit. Dann muss der Arbeitgeber meist zahlen.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Schreiben Sie Tage, Stunden und Aufgaben auf. Fordern Sie den Lohn schriftlich.
    .why =
        Es zählt, was Sie wirklich gemacht haben (§ 611a BGB). Hat der Chef Ihnen Aufgaben und Zeiten gegeben? Dann spricht das für normale Arbeit. Weniger als den Mindestlohn darf meist niemand vereinbaren (§ 3 MiLoG). Haben Sie nur zugeschaut? Dann fragen Sie die Beratung.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# For all who find themselves in none of the lines above: the last wage, no contract, work that is not registered.
lohn-unpaid-other =
    Für Ihre Arbeit muss der Arbeitgeber meist zahlen. Das gilt auch ohne Vertrag, ohne Anmeldung und nach dem Ende des Jobs.

    { -lohn-eilig-unten }

    Haben Sie eine <b>Kündigung</b> bekommen? Für die Klage dagegen haben Sie meist nur drei Wochen (§ 4 KSchG).

    <b>Erster Schritt:</b> Schreiben Sie auf: Tage, Stunden, Ort, Namen, vereinbarter Lohn. Gehen Sie damit zur Beratung. Dann fordern Sie den Lohn schriftlich.
    .why =
        Es zählt, was Sie wirklich gearbeitet haben (§ 611a BGB). Auch den letzten Lohn nach einer Kündigung muss der Chef meist zahlen. Hatte der Chef keine Arbeit für Sie? Dann gibt es meist trotzdem Lohn (§ 615 BGB). Sind Sie nur auf dem Papier selbständig? Dann kann auch für Sie der Mindestlohn gelten. War die Arbeit nicht erlaubt? Auch dann gibt es meist Lohn (§ 98a AufenthG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## The firm cannot pay any more

# "Insolvenz": the firm can no longer pay. The day counts for the period of § 324 SGB III.
lohn-event =
    Für Insolvenzgeld haben Sie meist nur <b>zwei Monate</b> Zeit (§ 324 SGB III). Insolvenz heißt: Die Firma kann nicht mehr zahlen.

    An welchem Tag hat das Gericht darüber entschieden? War kein Gericht dabei? Dann nehmen Sie den Tag, an dem die Firma geschlossen hat.

    Nicht sicher? Nehmen Sie den frühesten Tag, der möglich ist. Noch keine Entscheidung? Drücken Sie „Weiß ich nicht“.
    .why = Ab diesem Tag läuft die Zeit.

lohn-closed =
    Vielleicht bekommen Sie Insolvenzgeld von der Agentur für Arbeit. <b>Die Frist ist kurz: zwei Monate nach der Insolvenz</b> (§ 324 SGB III).

    Kennen Sie den Tag nicht? Dann warten Sie nicht.

    <b>Erster Schritt:</b> Gehen Sie sofort zur Beratung. Fragen Sie nach dem Antrag auf Insolvenzgeld. Kein Aufenthaltstitel? Dann gehen Sie zuerst zur Beratung, nicht zur Agentur (§ 87 AufenthG).
    .why =
        { -lohn-insolvenz }
        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Briefe von Gericht oder Insolvenzverwalter.

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $ig-act-by (Date) - the day people should apply by, written out with its weekday
#   $ig-last-day (Date) - the last day the law allows, written out with its weekday
lohn-insolvency-running =
    Stellen Sie den Antrag auf Insolvenzgeld bis <b>{ $ig-act-by }</b>. Letzter Tag nach dem Gesetz: { $ig-last-day } (§ 324 SGB III).

    Insolvenzgeld ersetzt meist den Lohn der letzten drei Monate vor der Insolvenz.

    <b>Erster Schritt:</b> Gehen Sie sofort zur Beratung. Stellen Sie den Antrag bei der Agentur für Arbeit. Kein Aufenthaltstitel? Dann gehen Sie zuerst zur Beratung, nicht zur Agentur (§ 87 AufenthG).
    .why =
        { -lohn-insolvenz }
        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Briefe von Gericht oder Insolvenzverwalter.

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $ig-last-day (Date) - the last day the law allows, written out with its weekday
lohn-insolvency-now =
    <b>Stellen Sie den Antrag auf Insolvenzgeld heute.</b> Der letzte Tag ist wahrscheinlich <b>{ $ig-last-day }</b> (§ 324 SGB III).

    <b>Erster Schritt:</b> Rufen Sie heute die Agentur für Arbeit an. Fragen Sie: Wie kommt mein Antrag noch heute an? Kein Aufenthaltstitel? Dann gehen Sie heute zuerst zur Beratung, nicht zur Agentur (§ 87 AufenthG).
    .why =
        { -lohn-insolvenz }
        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Briefe von Gericht oder Insolvenzverwalter.

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $ig-last-day (Date) - the last day the law allowed, written out with its weekday
lohn-insolvency-over =
    Die zwei Monate für Insolvenzgeld waren wahrscheinlich am { $ig-last-day } vorbei (§ 324 SGB III).

    <b>Fragen Sie trotzdem noch heute.</b> Vielleicht zählt ein anderer Tag. Ihren Lohn können Sie auch ohne Insolvenzgeld fordern.

    <b>Erster Schritt:</b> Gehen Sie heute zur Beratung. Nehmen Sie alle Briefe mit. Kein Aufenthaltstitel? Dann gehen Sie nicht allein zu Agentur oder Gericht (§ 87 AufenthG).
    .why =
        { -lohn-insolvenz }
        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Briefe von Gericht oder Insolvenzverwalter.

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Too little was paid

lohn-pay = Wie viel Lohn haben Sie für diesen Monat bekommen? Schreiben Sie den Betrag <b>brutto</b>, also vor Steuern und Versicherung. Trinkgeld zählt nicht.
    .why = „Brutto“ steht auf der Abrechnung. Das Geld auf dem Konto ist meist netto. Kennen Sie nur das? Drücken Sie „Weiß ich nicht“.

# "nursing": training as a nurse has its own law (PflBG). "internship" has its own question next.
# "training-unsure": does not know when the training began, or which year of it the month was in.
lohn-work = Was für eine Arbeit ist das?
    .employee = Job, auch Minijob oder Teilzeit
    .training = Ausbildung im Betrieb
    .training-unsure = Ausbildung, Beginn oder Jahr unklar
    .nursing = Ausbildung in der Pflege
    .internship = Praktikum
    .minor = Unter 18, ohne Berufsabschluss
    .long-jobless = Vorher lange arbeitslos, Job ist neu
    .volunteer = Ehrenamt (freiwillig, ohne Lohn)
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

# Sectors with a minimum wage of their own. "temp-work": the firm lends its workers to other firms.
lohn-sector = In welcher Branche arbeiten Sie?
    .other = Eine andere Branche
    .care = Pflege (nicht im Krankenhaus)
    .cleaning = Gebäudereinigung
    .temp-work = Zeitarbeit (Leiharbeit)
    .roofing = Dachdecker
    .scaffolding = Gerüstbau
    .painting = Maler und Lackierer
    .electrical = Elektrohandwerk
    .training-staff = Unterricht in Aus- und Weiterbildung
    .airport-security = Sicherheit am Flughafen
    .meat = Fleischindustrie
    .unsure = Ich weiß es nicht
    .why = In manchen Branchen ist der Mindestlohn höher. Dort gelten auch eigene Fristen. Küche oder Reinigung direkt beim Pflegeheim? Wählen Sie „Eine andere Branche“.

# Variables:
#   $hourly (Money) - what was paid for each hour, gross
#   $minimum (Money) - the minimum wage for each hour in that month, gross: the lowest one of the sector, or the general one
#   $should (Money) - the least that was owed for the month: hours times minimum wage
#   $missing (Money) - what is missing for the month: owed less paid
#   $month (Month) - the month worked
lohn-below =
    Nach Ihren Angaben bekamen Sie <b>{ $hourly }</b> brutto pro Stunde. Der Mindestlohn für { $month } ist meist mindestens <b>{ $minimum }</b>.

    Richtig wären dann mindestens { $should }. Es fehlen also etwa <b>{ $missing }</b> brutto.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Fordern Sie das Geld schriftlich, am besten diese Woche.
    .why =
        Weniger als den Mindestlohn darf niemand vereinbaren (§§ 1, 3 MiLoG). Er gilt für Arbeit hier, auch bei Firmen im Ausland (§ 20 MiLoG). Für manche gilt er nicht (§ 22 MiLoG). War Ihr Betrag netto? Dann stimmt das Ergebnis nicht. Ist der Vertrag besser? Dann gilt der Vertrag. Stand für Ihre Arbeitserlaubnis ein höherer Lohn im Antrag? Dann gilt meist dieser (§ 98a Abs. 2a AufenthG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } Beim Mindestlohn ist so eine Frist oft unwirksam (§ 3 MiLoG). Verlassen Sie sich nicht darauf.

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $hourly (Money) - what was paid for each hour, gross
#   $minimum (Money) - the minimum wage for each hour in that month, gross: the lowest one of the sector, or the general one
#   $month (Month) - the month worked
lohn-enough =
    Nach Ihren Angaben bekamen Sie <b>{ $hourly }</b> brutto pro Stunde. Der niedrigste Mindestlohn, den wir für { $month } kennen, ist <b>{ $minimum }</b>. Ihr Lohn ist wohl nicht niedriger.

    Trotzdem kann Lohn fehlen. Für gelernte Arbeit gilt oft mehr.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Vergleichen Sie Vertrag, Stundenliste und Abrechnung. Lassen Sie alles prüfen.
    .why =
        Steht im Vertrag oder Tarifvertrag ein höherer Lohn? Dann gilt der höhere Lohn. In manchen Branchen gilt ein höherer Mindestlohn (§ 1 Abs. 3 MiLoG). Kennen Sie Ihre Branche nicht? Dann fragen Sie die Beratung. Auch Überstunden, Fahrten und Nachtarbeit zählen vielleicht extra. Haben Sie alle Stunden gezählt? Stand für Ihre Arbeitserlaubnis ein höherer Lohn im Antrag? Dann gilt meist dieser (§ 98a Abs. 2a AufenthG).

        Fehlt etwas? Dann schreiben Sie. { -lohn-text } { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $month (Month) - the month worked; no minimum wage is known for it
lohn-no-figure =
    Für <b>{ $month }</b> kennen wir keinen Mindestlohn. Deshalb rechnen wir hier nicht.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Fragen Sie eine Beratungsstelle nach dem Betrag für diesen Monat. Fordern Sie fehlenden Lohn trotzdem schriftlich.
    .why =
        Der Mindestlohn ändert sich oft. Es zählt der Betrag für den Monat, in dem Sie gearbeitet haben (§ 1 MiLoG). Ein Betrag aus einem anderen Jahr wäre falsch. Der Lohn aus Ihrem Vertrag gilt auch, wenn er höher ist.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## What someone does not know

lohn-no-month =
    Ohne den Monat können wir nichts rechnen. Sie können trotzdem etwas tun.

    { -lohn-eilig }

    <b>Erster Schritt:</b> Schreiben Sie alle Tage auf, an die Sie sich erinnern. Schauen Sie in Chats, Fotos und Kontoauszüge. Gehen Sie bald zur Beratung.
    .why =
        Für Arbeit gibt es Lohn, auch ohne schriftlichen Vertrag (§ 611a BGB). Der Mindestlohn gilt für die meisten Jobs (§§ 1, 22 MiLoG). Sein Betrag hängt vom Monat der Arbeit ab. Kennen Sie den Monat später? Dann starten Sie hier neu.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-pay-unknown =
    Ohne den Betrag können wir nicht rechnen. Weiter unten steht der Mindestlohn pro Stunde, wenn wir ihn kennen.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Verlangen Sie schriftlich eine Abrechnung. Schreiben Sie auf, wie viel Geld Sie wann bekommen haben.
    .why =
        Bei jeder Zahlung müssen Sie eine Abrechnung bekommen (§ 108 GewO). Nur wenn sich nichts ändert, muss keine neue kommen. Dort steht „brutto“. Auch Kontoauszüge und Quittungen helfen. Für den Mindestlohn gibt es Ausnahmen (§ 22 MiLoG): Azubis, viele Praktika, Ehrenamt, unter 18 ohne Berufsabschluss, vorher Langzeitarbeitslose.

        { -lohn-text } { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-hours-unknown =
    Ohne Stunden können wir nicht rechnen. Weiter unten steht der Mindestlohn pro Stunde, wenn wir ihn kennen.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Schreiben Sie Ihre Stunden auf. Für jeden Tag: Datum, Anfang, Ende, Pause, Ort, Zeugen. Ab heute jeden Tag.
    .why =
        So finden Sie alte Stunden: Dienstplan, Chats, Fotos, Fahrkarten, Standort im Handy. Fragen Sie Kolleginnen und Kollegen. Fragen Sie den Arbeitgeber nach der Zeiterfassung. Bei Minijobs und in manchen Branchen muss er Stunden aufschreiben (§ 17 MiLoG). Im Privathaushalt gilt das für Minijobs nicht.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Exceptions from the minimum wage (§ 22 MiLoG)

lohn-internship-required =
    Für ein Pflichtpraktikum gilt der Mindestlohn meist nicht. Für eine Einstiegsqualifizierung (EQ) auch nicht. Versprochenes Geld muss der Betrieb aber meist zahlen.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Lesen Sie Ihren Vertrag. Schreiben Sie auf, was Sie wirklich arbeiten.
    .why =
        Pflicht heißt: Schule, Hochschule oder Ausbildung verlangen das Praktikum (§ 22 MiLoG). Lernen Sie wenig und arbeiten wie alle anderen? Dann kann trotzdem Mindestlohn gelten. Lassen Sie das prüfen. Fehlt versprochenes Geld? Dann fordern Sie es schriftlich.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Dazu: die Regeln von Schule oder Hochschule.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-internship-long =
    Freiwillig und länger als drei Monate? Dann gilt meist der Mindestlohn ab dem ersten Tag.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Rechnen Sie: Stunden × Mindestlohn. Den Betrag lesen Sie weiter unten, wenn wir ihn kennen. Bekamen Sie weniger? Dann fordern Sie den Rest schriftlich.
    .why =
        Der Mindestlohn gilt dann für alle Stunden, auch für die ersten drei Monate (§ 22 MiLoG). Er gilt meist auch, wenn Sie wirklich wie alle anderen arbeiten. Das Wort „Praktikum“ im Vertrag entscheidet nicht. Vor dem Beginn müssen die Regeln schriftlich da sein (§ 2 NachwG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-internship-check =
    Ob es Mindestlohn gibt, hängt vom Praktikum ab. Lassen Sie das prüfen.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Schreiben Sie Dauer, Stunden und Aufgaben auf. Gehen Sie damit zur Beratung. Fordern Sie fehlendes Geld bald schriftlich.
    .why =
        Meist kein Mindestlohn: Pflichtpraktikum, Einstiegsqualifizierung, Orientierung bis drei Monate (§ 22 MiLoG). Auch nicht neben Ausbildung oder Studium bis drei Monate, einmal pro Betrieb. Meist Mindestlohn ab dem ersten Tag: freiwillig und länger als drei Monate. Oder wenn Sie wirklich wie alle anderen arbeiten. Sonst gibt es oft eine „angemessene Vergütung“: Geld, das zur Arbeit passt (§ 26 BBiG).

        { -lohn-text } { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-minor =
    Unter 18 ohne Berufsabschluss gilt der Mindestlohn nicht. Der vereinbarte Lohn gilt aber.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Gehen Sie mit Ihren Eltern oder Ihrem Vormund zur Beratung. Schreiben Sie alle Stunden auf.
    .why =
        Die Ausnahme steht in § 22 MiLoG. Haben Sie einen Berufsabschluss? Dann gilt der Mindestlohn meist auch für Sie. Für Jugendliche gibt es auch besondere Arbeitszeiten.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-long-jobless =
    In den ersten sechs Monaten gilt der Mindestlohn nach langer Arbeitslosigkeit meist nicht. Danach gilt er.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Prüfen Sie: Wann hat der Job begonnen? Der vereinbarte Lohn gilt trotzdem.
    .why =
        Die Ausnahme steht in § 22 MiLoG. Sie gilt nur, wenn Sie direkt vor dem Job „langzeitarbeitslos“ waren. Nicht jede lange Zeit ohne Arbeit zählt. Lassen Sie das prüfen. Sind die sechs Monate vorbei? Dann starten Sie neu und wählen Sie „Job“.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Dazu: Briefe von Arbeitsagentur oder Jobcenter.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-volunteer =
    Für ein echtes Ehrenamt gilt der Mindestlohn nicht. Manchmal heißt normale Arbeit nur „Ehrenamt“.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Schreiben Sie Stunden, Aufgaben und Geld auf. Lassen Sie das prüfen.
    .why =
        Die Ausnahme steht in § 22 MiLoG. Der Name zählt nicht. Es zählt die wirkliche Arbeit (§ 611a BGB). Gibt der Chef feste Zeiten und Aufgaben vor? Dann kann es normale Arbeit sein. Machen Sie FSJ oder Bundesfreiwilligendienst? Fragen Sie die Beratung nach den Regeln. Versprochenes Taschengeld können Sie schriftlich fordern.

        { -lohn-text } { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-self-employed =
    Vielleicht sind Sie nur auf dem Papier selbständig. Dann gilt meist der Mindestlohn.

    { -lohn-eilig }

    <b>Erster Schritt:</b> Gehen Sie zuerst zur Beratung. Melden Sie vorher nichts beim Amt. Schreiben Sie Stunden und Aufgaben auf.
    .why =
        Sagt ein Chef, was Sie tun? Gehören Sie fest zur Firma? Dann sind Sie meist Arbeitnehmer (§ 611a BGB, § 7 SGB IV). Das Papier entscheidet nicht. Zeichen sind: feste Zeiten, Chef, Werkzeug der Firma, Arbeit nur für eine Firma. Die Deutsche Rentenversicherung Bund kann das prüfen (§ 7a SGB IV). Selbständige Arbeit braucht oft eine eigene Erlaubnis. Wirklich selbständig? Dann fordern Sie das Geld aus der Rechnung.

        { -lohn-text } { -lohn-senden }

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
    .why = Die Mindestvergütung hängt vom Jahr des Beginns ab. Nicht sicher? Gehen Sie zurück und wählen Sie „Beginn oder Jahr unklar“.

lohn-training-year = In welchem Ausbildungsjahr waren Sie in diesem Monat?
    .first = Im ersten Jahr
    .second = Im zweiten Jahr
    .third = Im dritten Jahr
    .fourth = Im vierten Jahr
    .why = Nicht sicher? Gehen Sie zweimal zurück und wählen Sie „Beginn oder Jahr unklar“.

# Variables:
#   $minimum (Money) - the least pay of the month in this year of training, gross
#   $missing (Money) - what is missing for the month: least pay less paid
lohn-training-below =
    Nach Ihren Angaben ist Ihre Vergütung wahrscheinlich zu niedrig. Richtig sind meist mindestens <b>{ $minimum }</b> brutto im Monat.

    Es fehlen etwa <b>{ $missing }</b> brutto.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Fordern Sie das Geld schriftlich, am besten diese Woche. Brechen Sie die Ausbildung nicht ab.
    .why =
        Die Mindestvergütung steht in § 17 BBiG. Sie steigt mit jedem Ausbildungsjahr. Gibt es einen Tarifvertrag für die Branche? Dann kann mehr richtig sein: Höchstens 20 % weniger als dort sind erlaubt. War Ihr Betrag netto? Dann stimmt das Ergebnis nicht. Überstunden zählen extra (§ 17 Abs. 7 BBiG). Strafen im Vertrag sind verboten (§ 12 BBiG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht-azubi }

        { -lohn-frist }

        { -lohn-sammeln } Dazu: Ausbildungsvertrag.

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $minimum (Money) - the least pay of the month in this year of training, gross
lohn-training-enough =
    Die Mindestvergütung ist meist <b>{ $minimum }</b> brutto im Monat. Nach Ihren Angaben bekommen Sie nicht weniger.

    Trotzdem kann Geld fehlen.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Vergleichen Sie Vertrag und Abrechnung. Fragen Sie die Gewerkschaft nach dem Tarifvertrag.
    .why =
        Die Mindestvergütung steht in § 17 BBiG. Der Betrag im Vertrag gilt, wenn er höher ist. Gibt es einen Tarifvertrag für die Branche? Dann sind höchstens 20 % weniger als dort erlaubt. Berufsschule ist bezahlte Zeit (§ 15 BBiG). Überstunden zählen extra (§ 17 Abs. 7 BBiG). Werkzeug und Bücher sind kostenlos (§ 14 BBiG).

        Fehlt etwas? Dann schreiben Sie.
        { -lohn-text } { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln } Dazu: Ausbildungsvertrag.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-training-no-figure =
    Für diesen Beginn kennen wir keine Mindestvergütung. Deshalb rechnen wir hier nicht.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Fragen Sie Ihre Kammer (IHK, HWK), die Gewerkschaft oder eine Beratungsstelle nach dem Betrag. Brechen Sie die Ausbildung nicht ab.
    .why =
        Die Mindestvergütung steht in § 17 BBiG. Es zählt das Jahr, in dem die Ausbildung begann. Ein Betrag aus einem anderen Jahr wäre falsch. Höchstens 20 % unter dem Tarifvertrag der Branche sind erlaubt. Ihr Vertrag gilt, wenn er mehr verspricht.

        { -lohn-text } { -lohn-senden } { -lohn-gericht-azubi }

        { -lohn-frist }

        { -lohn-sammeln } Dazu: Ausbildungsvertrag.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-training-unknown =
    Ohne Beginn und Ausbildungsjahr können wir nicht rechnen. Eine Mindestvergütung gibt es aber meist trotzdem.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Suchen Sie den Beginn im Ausbildungsvertrag. Dann starten Sie hier neu. Kein Vertrag da? Fragen Sie Ihre Kammer (IHK, HWK) oder eine Beratungsstelle. Brechen Sie die Ausbildung nicht ab.
    .why =
        Die Mindestvergütung steht in § 17 BBiG. Es zählt das Jahr, in dem die Ausbildung begann. Sie steigt mit jedem Ausbildungsjahr. Höchstens 20 % unter dem Tarifvertrag der Branche sind erlaubt. Ihr Vertrag gilt, wenn er mehr verspricht. Die wichtigsten Regeln müssen Sie vor dem Beginn in Textform bekommen (§ 11 BBiG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht-azubi }

        { -lohn-frist }

        { -lohn-sammeln } Dazu: Ausbildungsvertrag und Zeugnisse der Berufsschule.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-nursing =
    Für die Pflegeausbildung gilt ein eigenes Gesetz (PflBG). Den richtigen Betrag können wir hier nicht prüfen.

    { -lohn-eilig-unten }

    <b>Erster Schritt:</b> Vergleichen Sie Vertrag und Abrechnung. Fragen Sie die Gewerkschaft oder eine Beratungsstelle. Brechen Sie die Ausbildung nicht ab.
    .why =
        Der Mindestlohn gilt für Azubis meist nicht (§ 22 MiLoG). Fragen Sie nach einem Tarifvertrag. Dort kann mehr Geld stehen als in Ihrem Vertrag. Bekommen Sie weniger als im Vertrag? Dann fordern Sie den Rest.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Dazu: Ausbildungsvertrag.

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Overtime

# "Überstunden": hours beyond the agreed working time.
lohn-overtime =
    Wer wusste von Ihren Überstunden?

    Überstunden sind Stunden über die vereinbarte Zeit hinaus.
    .ordered = Der Chef hat sie verlangt
    .known = Der Chef hat davon gewusst
    .nobody = Niemand hat davon gewusst
    .training = Ich mache eine Ausbildung
    .unsure = Ich weiß es nicht
    .why = Für Überstunden brauchen Sie meist Beweise.

lohn-overtime-owed =
    Für solche Überstunden muss der Arbeitgeber meist Geld oder freie Zeit geben.

    { -lohn-eilig }

    <b>Erster Schritt:</b> Schreiben Sie jede Überstunde auf: Tag, Anfang, Ende, Pause, Arbeit, wer sie wollte. Fordern Sie sie dann schriftlich, am besten diese Woche.
    .why =
        Geld oder freie Zeit? Das steht meist im Vertrag. Überstunden müssen in Ihren schriftlichen Bedingungen stehen (§ 2 NachwG). Zuschläge gibt es meist nur, wenn sie vereinbart sind.

        <b>Beweise:</b> Der Betrieb muss Arbeitszeit erfassen (§ 3 ArbSchG, BAG 1 ABR 22/21). Listen über mehr als acht Stunden am Tag muss er zwei Jahre aufheben (§ 16 ArbZG). Auch mit Überstunden gilt meist der Mindestlohn (§ 1 MiLoG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-overtime-unproven =
    Überstunden müssen Sie meist beweisen. Das geht oft auch später noch.

    { -lohn-eilig }

    <b>Erster Schritt:</b> Suchen Sie Spuren: Dienstpläne, Chats, Fotos, Fahrkarten, Standort im Handy. Wer hat gesehen, dass Sie länger arbeiten? Gehen Sie mit der Liste zur Beratung.
    .why =
        Sie müssen meist zeigen: Wann war es, und wer hat es verlangt oder geduldet? Geduldet heißt: Der Chef sah es und sagte nichts. War die Arbeit in der normalen Zeit gar nicht zu schaffen? Schreiben Sie auch das auf.

        Fragen Sie nach der Zeiterfassung: Die ist Pflicht (§ 3 ArbSchG, BAG 1 ABR 22/21). Schreiben Sie dem Chef ab jetzt eine Nachricht, bevor Sie länger bleiben. Auch mit Überstunden gilt meist mindestens der Mindestlohn (§ 1 MiLoG). Zum Rechnen starten Sie neu und wählen „zu wenig“.

        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-overtime-training =
    In der Ausbildung gibt es für Überstunden extra Geld oder freie Zeit (§ 17 Abs. 7 BBiG).

    { -lohn-eilig }

    <b>Erster Schritt:</b> Schreiben Sie jede Überstunde auf: Tag, Anfang, Ende, Pause, Aufgabe. Fordern Sie sie dann schriftlich. Brechen Sie die Ausbildung nicht ab.
    .why =
        Auch die Berufsschule ist bezahlte Zeit (§ 15 BBiG). Sind Sie unter 18? Dann sind meist nur acht Stunden am Tag und 40 in der Woche erlaubt (JArbSchG). Für die Pflegeausbildung gilt ein eigenes Gesetz.

        { -lohn-text } { -lohn-senden } { -lohn-gericht-azubi }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Ausbildungsvertrag und Berichtsheft.

        { -lohn-bleiben } Unterschreiben Sie keinen Aufhebungsvertrag.

        { -lohn-vorsicht }

## Deductions

lohn-deduction = Wofür hat die Firma Geld abgezogen?
    .tax = Steuern oder Versicherung
    .housing = Miete, Essen oder Fahrten
    .damage = Fehler, Schaden, Kasse oder Strafe
    .equipment = Kleidung, Schutz oder Werkzeug
    .fee = Vermittlung, Visum, Flug oder Kurs
    .debt = Vorschuss, Kredit oder Kaution
    .cash-back = Ich soll Geld bar zurückgeben
    .hours = Stunden fehlen
    .unsure = Ich weiß es nicht

lohn-deducted-tax =
    Steuern und Versicherung darf der Arbeitgeber abziehen. Die Abzüge müssen aber stimmen.

    { -lohn-eilig }

    <b>Erster Schritt:</b> Verlangen Sie die Abrechnung. Fragen Sie Ihre Krankenkasse, ob Sie angemeldet sind. Kein Aufenthaltstitel? Dann fragen Sie zuerst die Beratung.
    .why =
        Auf der Abrechnung müssen die Abzüge stehen (§ 108 GewO). Hat der Chef Beiträge vergessen? Dann darf er sie nur bei den nächsten drei Zahlungen abziehen. Später nur, wenn er keine Schuld hat (§ 28g SGB IV). Zieht er Beiträge ab und zahlt der Kasse nichts? Dann gehen Sie sofort zur Beratung.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-housing =
    Miete und Essen darf der Arbeitgeber nur abziehen, wenn das vereinbart ist. Ein Teil des Lohns ist geschützt.

    { -lohn-eilig }

    <b>Erster Schritt:</b> Widersprechen Sie schriftlich. Lassen Sie den Vertrag prüfen. Ziehen Sie nicht ohne Beratung aus.

    Wirft jemand Sie hinaus oder wechselt das Schloss? Rufen Sie <b>110</b>. Kein Aufenthaltstitel und keine akute Gefahr? Dann zuerst zur Beratung.
    .why =
        Der geschützte Teil muss in Geld kommen (§ 107 GewO, § 394 BGB). Sehr hohe Mieten können verboten sein (§ 138 BGB). Das Ende des Jobs beendet die Miete nicht von selbst.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Mietvertrag und Fotos vom Zimmer.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-damage =
    Sie müssen einen Schaden nur bezahlen, wenn Sie schuld sind. Die Schuld muss der Arbeitgeber beweisen.

    { -lohn-eilig }

    <b>Erster Schritt:</b> Unterschreiben Sie nichts. Widersprechen Sie schriftlich. Schreiben Sie auf, was passiert ist.
    .why =
        Das steht in § 619a BGB. Bei kleinen Fehlern zahlen Sie meist nichts. Das gilt auch für Geld in der Kasse. In der Ausbildung sind Strafen im Vertrag verboten (§ 12 BBiG). Lassen Sie andere Strafen prüfen.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Fotos vom Schaden.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-equipment =
    Schutzkleidung und anderen Arbeitsschutz muss der Arbeitgeber selbst bezahlen.

    { -lohn-eilig }

    <b>Erster Schritt:</b> Widersprechen Sie dem Abzug schriftlich. Behalten Sie die Abrechnung.
    .why =
        Kosten für Arbeitsschutz darf er nicht weitergeben (§ 3 Abs. 3 ArbSchG). In der Ausbildung sind Werkzeug und Bücher kostenlos (§ 14 BBiG). Andere Kleidung: Lassen Sie den Vertrag prüfen. Ein Teil des Lohns bleibt geschützt (§ 394 BGB).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Fotos und Quittungen.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-fee =
    Solche Kosten sind oft verboten, oder es gibt eine Grenze. Das gilt auch, wenn Sie vorher zahlen sollen. <b>Gehen Sie bald zur Beratung.</b>

    { -lohn-eilig }

    <b>Erster Schritt:</b> Zahlen und unterschreiben Sie nichts mehr ohne Beratung. Hat jemand Ihren Pass? Gibt es Drohungen? Sagen Sie es der Beratung. Bei Gefahr: 110.
    .why =
        Vermittlung kostet nur, wenn Sie die Stelle haben, und nur mit schriftlichem Vertrag. Es gibt eine Grenze für den Preis (§ 296 SGB III). Für Ausbildung und Minijob kostet sie nichts. Ihre Papiere müssen Sie zurückbekommen (§ 298 SGB III).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Vertrag und Quittungen.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-debt =
    Haben Sie Schulden beim Chef? Er darf sie nicht einfach vom ganzen Lohn abziehen. Ein Teil ist geschützt.

    { -lohn-eilig }

    <b>Erster Schritt:</b> Schreiben Sie auf: Was haben Sie bekommen, was zurückgezahlt? Gehen Sie zur Beratung. Müssen Sie Schulden abarbeiten? Hat jemand Ihren Pass? Sagen Sie es der Beratung. Bei Gefahr: 110.
    .why =
        Vom geschützten Teil darf er meist nichts abziehen (§ 394 BGB, § 850c ZPO). Ein Vorschuss muss auf der Abrechnung stehen (§ 108 GewO). Vorschuss oder Kaution abgezogen? Lassen Sie das prüfen. Niemand darf Sie mit Schulden zur Arbeit zwingen.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Kreditvertrag und Quittungen.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-back =
    Der Chef darf Lohn meist nicht zurückverlangen. Ihr Lohn gehört Ihnen.

    { -lohn-eilig }

    <b>Erster Schritt:</b> Schreiben Sie Datum, Betrag und Ort jeder Rückgabe auf. Gehen Sie zur Beratung, bevor Sie den Chef ansprechen. Gibt es Drohungen? Bei Gefahr: 110.
    .why =
        Auf Mindestlohn kann man meist nicht verzichten (§ 3 MiLoG). Erlaubt ist das nur in einem Vergleich vor Gericht. Das Geld, das Sie zurückgegeben haben, können Sie meist fordern. Machen Sie das zusammen mit der Beratung.

        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Wichtig: Wer hat es gesehen?

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-hours =
    Der Arbeitgeber muss gearbeitete Stunden meist bezahlen. Pausen darf der Arbeitgeber nur abziehen, wenn Sie wirklich Pause hatten.

    { -lohn-eilig }

    <b>Erster Schritt:</b> Vergleichen Sie Ihre eigene Stundenliste mit der Abrechnung. Fordern Sie fehlende Stunden schriftlich.
    .why =
        Hat der Chef Sie nach Hause geschickt? Dann bekommen Sie meist trotzdem Lohn (§ 615 BGB). Für Überstunden brauchen Sie Beweise: Wer hat sie verlangt oder davon gewusst? Der Stundenlohn darf nicht unter den Mindestlohn fallen (§ 1 MiLoG). Rechnen Sie das aus: Starten Sie neu und wählen Sie „zu wenig“.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-unsure =
    Der Arbeitgeber muss Ihnen zeigen, was er abzieht.

    { -lohn-eilig }

    <b>Erster Schritt:</b> Verlangen Sie schriftlich eine Abrechnung. Zeigen Sie sie einer Beratungsstelle.
    .why =
        Zu jeder Zahlung gehört eine Abrechnung (§ 108 GewO). Nur wenn sich nichts ändert, muss keine neue kommen. Erlaubt sind Steuern und Versicherung. Andere Abzüge brauchen meist einen Grund im Vertrag. Ein Teil des Lohns bleibt geschützt (§ 394 BGB).

        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## The payslip

# "Lohnabrechnung" or "Abrechnung": the payslip.
lohn-payslip =
    Was ist mit der Lohnabrechnung? Das ist das Papier, das Ihren Lohn erklärt.
    .none = Ich bekomme keine
    .read = Ich verstehe sie nicht
    .wrong = Stunden oder Lohn sind falsch
    .deduction = Ich kenne einen Abzug nicht
    .account = Auf dem Konto ist weniger Geld
    .unsure = Ich weiß es nicht

lohn-payslip-none =
    Bei jeder Zahlung müssen Sie meist eine Abrechnung bekommen (§ 108 GewO).

    { -lohn-eilig }

    <b>Erster Schritt:</b> Verlangen Sie die Abrechnung schriftlich. Schreiben Sie jede Zahlung auf: Datum, Betrag, Stunden. Unterschreiben Sie nur, was Sie wirklich bekommen haben.
    .why =
        Die Abrechnung kommt in Textform, also auch als E-Mail (§ 108 GewO). Sie zeigt den Zeitraum, den Lohn, alle Abzüge und Vorschüsse. Nur wenn sich nichts ändert, muss keine neue kommen. Kommt nie eine? Dann sind Sie vielleicht nicht angemeldet. Das weiß meist Ihre Krankenkasse. Fragen Sie ohne Aufenthaltstitel zuerst die Beratung.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# The lines of a German payslip, in the order in which they usually stand.
lohn-payslip-read =
    <b>Brutto</b> ist Ihr Lohn vor den Abzügen. <b>Netto</b> ist der Rest.

    <b>Prüfen Sie Zeile für Zeile:</b>
    • Name, Firma, Monat
    • Stunden und Stundenlohn
    • Überstunden, Zuschläge, Urlaub
    • Brutto
    • Lohnsteuer
    • Beiträge: Kranken-, Pflege-, Renten-, Arbeitslosenversicherung
    • andere Abzüge, Vorschuss
    • Netto und Auszahlung

    <b>Erster Schritt:</b> Vergleichen Sie mit Vertrag, Stundenliste und Konto. Ein Fehler? Widersprechen Sie bald schriftlich: Im Vertrag steht oft eine kurze Frist, meist drei Monate.
    .why =
        Die Abrechnung muss Zeitraum, Lohn, Abzüge und Vorschüsse zeigen (§ 108 GewO). Der Betrieb darf meist nur Steuer und Beiträge abziehen. Alles andere braucht meist einen Grund im Vertrag. Ein Teil des Lohns bleibt geschützt (§ 394 BGB).

        <b>Beiträge</b> gehen an die Versicherungen, zum Beispiel für Arzt und Rente. Im Minijob zahlen Sie meist höchstens Rente (§ 6 Abs. 1b SGB VI). Verdienen Sie etwas mehr? Dann sind Ihre Beiträge kleiner (§ 20 SGB IV).

        <b>Warnzeichen:</b> weniger Stunden als in Wirklichkeit, ein Teil bar, Abzug ohne Namen. Stehen dort Beiträge? Fragen Sie Ihre Krankenkasse, ob Sie angemeldet sind. Fragen Sie ohne Aufenthaltstitel zuerst die Beratung.

        { -lohn-text } Heben Sie jede Abrechnung auf.

        { -lohn-frist } { -lohn-jahre }

        { -lohn-vorsicht }

lohn-payslip-wrong =
    Die Abrechnung muss zeigen, was Sie wirklich gearbeitet haben. Fehlenden Lohn muss der Betrieb meist trotzdem zahlen.

    { -lohn-eilig }

    <b>Erster Schritt:</b> Vergleichen Sie Ihre Stundenliste mit der Abrechnung. Fordern Sie schriftlich den fehlenden Lohn und eine richtige Abrechnung. Unterschreiben Sie nichts Falsches.
    .why =
        Es zählt die wirkliche Arbeit, nicht das Papier (§ 611a BGB). Auch Pausen darf der Betrieb nur abziehen, wenn Sie wirklich Pause hatten. Pro Stunde gilt mindestens der Mindestlohn (§ 1 MiLoG). Zum Rechnen starten Sie neu und wählen „zu wenig“. Stehen weniger Stunden dort und der Rest kommt bar? Dann fragen Sie zuerst die Beratung.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-payslip-account =
    Auf das Konto kommt <b>Netto</b>. Das ist der Lohn nach allen Abzügen. Kommt weniger als der Betrag bei „Auszahlung“? Dann fordern Sie den Rest.

    { -lohn-eilig }

    <b>Erster Schritt:</b> Vergleichen Sie „Auszahlung“ mit dem Kontoauszug. Suchen Sie Abzüge wie Vorschuss, Miete oder Pfändung. Fordern Sie den Rest schriftlich.
    .why =
        Abzüge und Vorschüsse müssen auf der Abrechnung stehen (§ 108 GewO). Was dort nicht steht, darf meist nicht fehlen. Den geschützten Teil des Lohns muss der Betrieb in Geld zahlen (§ 107 GewO, § 394 BGB). Sollen Sie Geld bar zurückgeben? Dann gehen Sie zuerst zur Beratung. Pfändung heißt: Das Geld geht an jemanden, dem Sie etwas schulden.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

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
    Bargeld ist nicht verboten. Aber Sie müssen eine Abrechnung bekommen.

    { -lohn-eilig }

    <b>Erster Schritt:</b> Verlangen Sie schriftlich die Abrechnung. Schreiben Sie jede Zahlung auf: Datum, Betrag, Stunden, Zeugen. Unterschreiben Sie nur, was Sie wirklich bekommen haben.
    .why =
        Zu jeder Zahlung gehört eine Abrechnung (§ 108 GewO). Nur wenn sich nichts ändert, muss keine neue kommen. Auch bar gilt der Mindestlohn (§ 1 MiLoG). Zum Rechnen starten Sie neu und wählen „zu wenig“.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-undeclared =
    Auch ohne Anmeldung muss der Arbeitgeber Ihre Arbeit meist bezahlen.

    { -lohn-eilig }

    <b>Erster Schritt:</b> Gehen Sie zuerst zur Beratung. Melden Sie sich noch nicht bei Zoll oder Amt. Schreiben Sie Stunden, Orte, Namen und Zahlungen auf.
    .why =
        Es zählt die wirkliche Arbeit, nicht das Papier (§ 611a BGB). Zahlt der Chef keine Steuern und Beiträge? In der Sozialversicherung rechnet man dann meist so: Ihr Lohn war netto (§ 14 Abs. 2 SGB IV). Bei einem Arbeitsunfall sind Sie trotzdem versichert (§ 7 Abs. 2 SGB VII). Arbeitet Ihre Firma für eine andere Firma? Dann muss oft auch die andere Firma den Mindestlohn zahlen (§ 13 MiLoG).

        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Fotos und Autokennzeichen.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-no-permit =
    Auch ohne Arbeitserlaubnis gibt es meist Lohn. <b>Gehen Sie noch heute zur Beratung.</b>

    { -lohn-eilig }

    <b>Erster Schritt:</b> Gehen Sie nicht allein zu Zoll, Polizei, Amt oder Gericht. Schreiben Sie Stunden, Orte, Namen und Zahlungen auf. Bei Gefahr: 110.
    .why =
        Der Arbeitgeber schuldet den üblichen Lohn (§ 98a AufenthG). Das Gesetz nimmt an: Sie haben drei Monate gearbeitet. Oft müssen auch die Firmen zahlen, für die Ihre Firma arbeitet. Die Arbeit ist aber auch für Sie nicht erlaubt. Fragen Sie die Beratung, ob und wie Sie aufhören. Ein Unfall ist trotzdem versichert (§ 7 Abs. 2 SGB VII). Die Fristen laufen auch jetzt.

        { -lohn-text } Schicken Sie den Brief nicht vor der Beratung. Kündigen und unterschreiben Sie vorher nichts.

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Dazu: Fotos und Autokennzeichen.

        { -lohn-vorsicht }

lohn-cash-unsure =
    Ob Sie angemeldet sind, weiß meist Ihre Krankenkasse. Lohn gibt es meist in jedem Fall.

    { -lohn-eilig }

    <b>Erster Schritt:</b> Kein Aufenthaltstitel oder Arbeit nicht erlaubt? Dann fragen Sie zuerst die Beratung. Sonst fragen Sie Ihre Krankenkasse nach einem Nachweis.
    .why =
        Der Arbeitgeber muss Sie bei der Krankenkasse anmelden (§ 28a SGB IV). Zu jeder Zahlung gehört meist eine Abrechnung (§ 108 GewO). Bargeld ist nicht verboten. Verlangen Sie aber eine Quittung.

        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Something else

lohn-other =
    Dafür ist eine Beratung am besten. <b>Fordern Sie fehlendes Geld trotzdem bald schriftlich.</b>

    { -lohn-eilig }

    <b>Neuer Vertrag mit weniger Lohn?</b> Unterschreiben Sie nicht ohne Beratung. Kommt er mit einer Kündigung? Dann haben Sie höchstens drei Wochen für Antwort und Klage (§§ 2, 4 KSchG).

    <b>Erster Schritt:</b> Schreiben Sie auf, was fehlt: Monat, Stunden, Betrag. Gehen Sie damit zur Beratung.
    .why =
        Beispiele: Nachtarbeit, Fahrzeit, Lohn kommt zu spät, Urlaubsgeld, Lohn bei Krankheit, ein neuer Vertrag mit weniger Lohn. Mindestlohn muss spätestens am letzten Banktag des nächsten Monats da sein (§ 2 MiLoG). Kommt er zu spät, kommen Zinsen dazu (§ 288 BGB). Hat der Chef keine Arbeit für Sie? Dann gibt es meist trotzdem Lohn (§ 615 BGB).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

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
    <b>Branchen-Fristen:</b> Manchmal reicht ein Brief nicht. In der Gebäudereinigung müssen Sie meist innerhalb von <b>sechs Monaten</b> klagen. Als Maler oder im Gerüstbau sind es meist zwölf. Kein Aufenthaltstitel? Dann bald zur Beratung.

# Variables:
#   $month (Month) - the month worked; no minimum wage is known for it
lohn-mindestlohn-satz-unknown =
    <b>Mindestlohn für { $month }:</b> Diesen Betrag kennen wir nicht. Fragen Sie eine Beratungsstelle. Ein Betrag aus einem anderen Jahr wäre falsch.
    <b>Branchen-Fristen:</b> Manchmal reicht ein Brief nicht. In der Gebäudereinigung müssen Sie meist innerhalb von <b>sechs Monaten</b> klagen. Als Maler oder im Gerüstbau sind es meist zwölf. Kein Aufenthaltstitel? Dann bald zur Beratung.

# The minimum wage of a sector and its own period to claim. "Zahltag": the day the wage must be there.
# Variables:
#   $care-helper (Money) - the least for each hour of a helper, gross
#   $care-assistant (Money) - the least for each hour with at least one year of training, gross
#   $care-nurse (Money) - the least for each hour of a nurse, gross
lohn-branche-care =
    <b>Mindestlohn in der Pflege</b>, brutto pro Stunde (7. PflegeArbbV):
    • Hilfskraft: { $care-helper }
    • mit einjähriger Ausbildung: { $care-assistant }
    • Fachkraft: { $care-nurse }
    <b>Frist:</b> Fordern Sie ihn innerhalb von zwölf Monaten ab dem Zahltag, in Textform. Eine E-Mail mit Ihrem Namen reicht meist. Zahltag ist der letzte Banktag im Monat der Arbeit. Wege zwischen Patienten sind bezahlt. Für Krankenhaus, Küche und Reinigung gilt er nicht.

# Variables:
#   $cleaning (Money) - the least for each hour in wage group 1, gross
#   $cleaning-six (Money) - the least for each hour in wage group 6, gross
lohn-branche-cleaning =
    <b>Mindestlohn in der Gebäudereinigung</b>, brutto pro Stunde: <b>{ $cleaning }</b> (Lohngruppe 1). In der Lohngruppe 6: { $cleaning-six } (10. GebäudeArbbV). Die Gruppe steht oft auf dem Lohnzettel.
    <b>Kurze Frist:</b> Sie müssen innerhalb von <b>sechs Monaten</b> ab dem Zahltag klagen. Ein Brief reicht nicht. Zahltag ist der 15. des nächsten Monats. Kein Aufenthaltstitel? Dann sofort zur Beratung.

# Variables:
#   $temp-work (Money) - the least for each hour, gross
lohn-branche-temp-work =
    <b>Mindestlohn in der Zeitarbeit</b>, brutto pro Stunde: <b>{ $temp-work }</b>. Er gilt auch, wenn es keinen Einsatz gibt (§ 8 Abs. 5 AÜG). Zahltag ist der 15. Banktag des nächsten Monats. Manchmal gilt mehr: der Lohn im Betrieb, in dem Sie arbeiten (§ 8 AÜG).

# Variables:
#   $roofing (Money) - the least for each hour without training, gross
#   $roofing-skilled (Money) - the least for each hour of a trained roofer, gross
lohn-branche-roofing =
    <b>Mindestlohn für Dachdecker</b>, brutto pro Stunde: <b>{ $roofing }</b>. Gelernt: { $roofing-skilled } (13. DachdArbbV). Zahltag ist der 15. des nächsten Monats. Dieser Mindestlohn hat keine eigene kurze Frist.

# Variables:
#   $scaffolding (Money) - the least for each hour, gross
lohn-branche-scaffolding =
    <b>Mindestlohn im Gerüstbau</b>, brutto pro Stunde: <b>{ $scaffolding }</b> (9. GerüstbauerArbbV).
    <b>Frist:</b> Sie müssen innerhalb von <b>zwölf Monaten</b> ab dem Zahltag klagen. Ein Brief reicht nicht. Zahltag ist der 15. des nächsten Monats. Kein Aufenthaltstitel? Dann bald zur Beratung.

# Variables:
#   $painting-skilled (Money) - the least for each hour of a trained painter, gross
lohn-branche-painting =
    <b>Mindestlohn für Maler und Lackierer</b>, gelernt, brutto pro Stunde: <b>{ $painting-skilled }</b> (12. MalerArbbV). Ohne Ausbildung kennen wir nur den allgemeinen Mindestlohn.
    <b>Frist:</b> Sie müssen innerhalb von <b>zwölf Monaten</b> ab dem Zahltag klagen. Ein Brief reicht nicht. Zahltag ist der 15. des nächsten Monats. Kein Aufenthaltstitel? Dann bald zur Beratung.

# Variables:
#   $electrical (Money) - the least for each hour, gross
lohn-branche-electrical =
    <b>Mindestlohn im Elektrohandwerk</b>, brutto pro Stunde: <b>{ $electrical }</b> (Tarifvertrag Mindestentgelt). Hat er eigene Fristen? Fragen Sie die Gewerkschaft oder die Beratung.

# Variables:
#   $training-1 (Money) - the least for each hour in pay group 1, gross
#   $training-2 (Money) - the least for each hour in pay group 2, gross
lohn-branche-training-staff =
    <b>Mindestlohn in der Aus- und Weiterbildung</b>, brutto pro Stunde: Gruppe 1 { $training-1 }, Gruppe 2 { $training-2 } (6. AusbDienstLArbbV). Welche Gruppe haben Sie? Gibt es eigene Fristen? Fragen Sie die Gewerkschaft oder die Beratung.

# "Entgeltgruppe": pay group. It stands in the contract or on the payslip.
# Variables:
#   $airport-2 (Money) - the least for each hour in pay group 2, gross
#   $airport-3 (Money) - the least for each hour in pay group 3, gross
#   $airport-4 (Money) - the least for each hour in pay group 4, gross
lohn-branche-airport-security =
    <b>Mindestlohn in der Sicherheit am Flughafen</b>, brutto pro Stunde (4. VFlughSiKArbbV):
    • Entgeltgruppe 2: { $airport-2 }
    • Entgeltgruppe 3: { $airport-3 }
    • Entgeltgruppe 4: { $airport-4 }
    <b>Kurze Frist:</b> Fordern Sie ihn innerhalb von <b>sechs Monaten</b> in Textform. Die Monate zählen ab dem Tag, an dem der Lohn da sein muss. Sagt die Firma Nein? Dann müssen Sie innerhalb von sechs Monaten klagen. Kein Aufenthaltstitel? Dann zuerst zur Beratung. Für den allgemeinen Mindestlohn gilt diese Frist nicht.

lohn-branche-unknown =
    <b>Ihre Branche</b> hat oft einen eigenen Mindestlohn. Er kann höher sein als der allgemeine. Den Betrag für diesen Monat kennen wir nicht. Fragen Sie die Gewerkschaft oder die Beratung. Auch die Fristen sind anders: mindestens sechs Monate, manchmal nur mit Klage (§ 9 AEntG).

# Variables:
#   $claim-by (Date) - the day people should have gone to court by, written out with its weekday
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
lohn-verjaehrung-running =
    <b>Warten Sie nicht.</b> Fristen im Vertrag oder Tarif enden oft viel früher, manchmal nach wenigen Monaten. Nur das Ende nach dem Gesetz ist später: Klagen Sie für diesen Monat spätestens bis { $claim-by }, letzter Tag { $claim-last-day } (§§ 195, 199 BGB). Danach bekommen Sie das Geld meist nicht mehr (Verjährung). Ein Brief stoppt das nicht. Eine Klage oder ein Mahnbescheid (Brief vom Gericht) stoppt es (§ 204 BGB). Kein Aufenthaltstitel? Dann vorher zur Beratung.

# Variables:
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
lohn-verjaehrung-now =
    <b>Verjährung:</b> Für diesen Monat ist der letzte Tag wahrscheinlich <b>{ $claim-last-day }</b> (§§ 195, 199 BGB). Gehen Sie heute zum Gericht. Ein Brief stoppt das nicht (§ 204 BGB). Kein Aufenthaltstitel? Heute zuerst zur Beratung.

# Variables:
#   $claim-last-day (Date) - the last day the law allowed, written out with its weekday
lohn-verjaehrung-over =
    <b>Verjährung:</b> Der letzte Tag für eine Klage war wahrscheinlich { $claim-last-day } (§§ 195, 199 BGB). Gab es vorher eine Klage oder Gespräche über das Geld? Das kann den Tag ändern (§§ 203, 204 BGB). Lohn für Dezember musste vielleicht erst im Januar da sein. Dann haben Sie <b>ein Jahr mehr</b>. Fragen Sie trotzdem noch heute eine Beratungsstelle.

# Variables:
#   $limit (Money) - net pay of a month that is protected for someone without dependants
#   $limit-first (Money) - what is protected in addition for the first dependant
#   $limit-further (Money) - what is protected in addition for each of the second to fifth dependant
lohn-pfaendungsgrenze-known =
    <b>Geschützter Lohn:</b> Heute sind <b>{ $limit }</b> netto im Monat geschützt. Versorgen Sie Kinder oder Partner? Dann kommen { $limit-first } für die erste Person dazu. Für die zweite bis fünfte Person sind es je { $limit-further } (§ 850c ZPO). Vom geschützten Lohn darf der Arbeitgeber meist nichts abziehen (§ 394 BGB). Auch vom Rest bleibt ein Teil geschützt.

lohn-pfaendungsgrenze-unknown =
    <b>Geschützter Lohn:</b> Ein Teil des Lohns ist geschützt (§ 850c ZPO, § 394 BGB). Den Betrag für heute kennen wir nicht. Fragen Sie eine Beratungsstelle.

# Variables:
#   $board (Money) - value of meals for a month, for tax and contributions
#   $lodging (Money) - value of a single room for a month, for tax and contributions
lohn-sachbezug-known =
    <b>Zum Vergleich:</b> Steuer und Beiträge rechnen für Essen mit { $board } im Monat. Für ein eigenes Zimmer sind es { $lodging }, für ein geteiltes weniger (§ 2 SvEV). Zahlen Sie viel mehr? Lassen Sie das prüfen.

lohn-sachbezug-unknown =
    <b>Zum Vergleich:</b> Für Essen und Zimmer gibt es amtliche Werte (§ 2 SvEV). Die Beträge für heute kennen wir nicht. Fragen Sie eine Beratungsstelle.

# Variables:
#   $fee-max (Money) - the most that a placement may cost, VAT included
#   $fee-au-pair (Money) - the most for an au pair
lohn-vermittlung-known =
    <b>So viel darf Vermittlung höchstens kosten:</b> <b>{ $fee-max }</b> mit Mehrwertsteuer, für Au-pair { $fee-au-pair } (§ 296 SGB III). Für Ausbildung und Minijob: nichts. Solange Sie keine Stelle haben, müssen Sie nichts zahlen.

lohn-vermittlung-unknown =
    <b>Vermittlung:</b> Es gibt eine Grenze für den Preis (§ 296 SGB III). Den Betrag für heute kennen wir nicht. Fragen Sie eine Beratungsstelle.

# Variables:
#   $pension (Number) - rate of the pension insurance in percent of the gross wage, both halves
#   $unemployment (Number) - rate of the unemployment insurance in percent, both halves
#   $health (Number) - rate of the health insurance in percent, both halves
#   $health-extra (Number) - average additional rate of the health insurance in percent, both halves
#   $care (Number) - rate of the care insurance in percent, both halves
#   $care-childless (Number) - what people without children pay in addition for care, in percentage points
lohn-beitraege-known =
    <b>Beiträge heute, in Prozent vom Brutto:</b>
    • Krankenversicherung: { $health } %, dazu im Schnitt { $health-extra } % Zusatzbeitrag
    • Pflegeversicherung: { $care } %
    • Rentenversicherung: { $pension } %
    • Arbeitslosenversicherung: { $unemployment } %
    Davon zahlen Sie meist die Hälfte. Die andere Hälfte zahlt der Betrieb. Ohne Kinder kommen ab 23 Jahren { $care-childless } % für Pflege dazu. In Sachsen ist Ihr Teil für Pflege höher.

lohn-beitraege-unknown =
    <b>Beiträge:</b> Die Prozente für heute kennen wir nicht. Fragen Sie Ihre Krankenkasse. Meist zahlen Sie die Hälfte. Die andere Hälfte zahlt der Betrieb.

## Texts to copy. The German goes to the employer; the lines above it say what it means.

# The lines of the letter one by one. Other locales quote the German line and add its meaning.
lohn-letter-wage =
    <b>Brief: fehlenden Lohn fordern.</b> Ersetzen Sie die Wörter in Klammern.

    <b>Zeile für Zeile:</b>
    1. Ihr Name und Ihre Adresse
    2. Name und Adresse der Firma
    3. Ort und Datum von heute
    4. „Lohn für (Monat)“: der Monat, in dem Sie gearbeitet haben
    5. „ich fordere meinen Lohn …“: Stunden × Stundenlohn = Summe. Brutto heißt: vor den Abzügen.
    6. „Bitte zahlen Sie bis (Datum) …“: etwa 14 Tage später, auf Ihr Konto (IBAN)
    7. „Bitte schicken Sie mir die Lohnabrechnung …“: das Papier, das den Lohn erklärt
    8. Unterschrift mit der Hand

    Mehrere Monate? Schreiben Sie Zeile 5 für jeden Monat. Ein fester Monatslohn? Dann schreiben Sie nur die Summe. Ein Teil ist schon bezahlt? Dann schreiben Sie nur die Summe, die noch fehlt. Unter 18? Dann unterschreiben auch Eltern oder Vormund.

    { -lohn-senden }

    { -lohn-text-titel }
    .button = Brief: Lohn fordern
    .copy =
        (Ihr Name)
        (Ihre Adresse)

        An
        (Firma)
        (Adresse der Firma)

        (Ort, Datum)

        Lohn für (Monat)

        Sehr geehrte Damen und Herren,

        ich fordere meinen Lohn für (Monat): (Stunden) Stunden × (Stundenlohn) Euro = (Summe) Euro brutto.

        Bitte zahlen Sie bis (Datum) auf mein Konto: (IBAN).

        Bitte schicken Sie mir die Lohnabrechnung (§ 108 GewO).

        Mit freundlichen Grüßen

        (Unterschrift)
        (Ihr Name)

lohn-letter-training =
    <b>Brief: Vergütung fordern</b>, für Ausbildung oder Praktikum. Ersetzen Sie die Wörter in Klammern.

    <b>Zeile für Zeile:</b>
    1. Ihr Name und Ihre Adresse
    2. Name und Adresse des Betriebs
    3. Ort und Datum von heute
    4. „Vergütung für (Monat)“: der Monat, für den Geld fehlt
    5. „ich fordere meine Vergütung …“: die Summe, die fehlt. Brutto heißt: vor den Abzügen.
    6. „Bitte zahlen Sie bis (Datum) …“: etwa 14 Tage später, auf Ihr Konto (IBAN)
    7. „Bitte schicken Sie mir die Abrechnung …“: das Papier, das das Geld erklärt
    8. Unterschrift mit der Hand. Unter 18? Dann unterschreiben auch Eltern oder Vormund.

    { -lohn-senden }

    { -lohn-text-titel }
    .button = Brief: Vergütung fordern
    .copy =
        (Ihr Name)
        (Ihre Adresse)

        An
        (Betrieb)
        (Adresse des Betriebs)

        (Ort, Datum)

        Vergütung für (Monat)

        Sehr geehrte Damen und Herren,

        ich fordere meine Vergütung für (Monat): (Summe) Euro brutto.

        Bitte zahlen Sie bis (Datum) auf mein Konto: (IBAN).

        Bitte schicken Sie mir die Abrechnung (§ 108 GewO).

        Mit freundlichen Grüßen

        (Unterschrift)
        (Ihr Name)

lohn-letter-overtime =
    <b>Brief: Überstunden fordern.</b> Ersetzen Sie die Wörter in Klammern.

    <b>Zeile für Zeile:</b>
    1. Ihr Name und Ihre Adresse
    2. Name und Adresse der Firma
    3. Ort und Datum von heute
    4. „Überstunden im (Monat)“: der Monat, in dem Sie gearbeitet haben
    5. „ich habe diese Überstunden gearbeitet“: für jeden Tag eine Zeile mit Anfang, Ende, Pause, Arbeit, und wer sie wollte oder davon wusste
    6. „Ich fordere dafür …“: alle Überstunden × Stundenlohn = Summe. Brutto heißt: vor den Abzügen. Kein Stundenlohn? Die Beratung hilft beim Rechnen.
    7. „Bitte zahlen Sie bis (Datum) …“: etwa 14 Tage später, auf Ihr Konto (IBAN)
    8. „Bitte schicken Sie mir …“: die Aufzeichnung Ihrer Zeit und das Papier, das den Lohn erklärt
    9. Unterschrift mit der Hand. Unter 18? Dann unterschreiben auch Eltern oder Vormund.

    { -lohn-senden }

    { -lohn-text-titel }
    .button = Brief: Überstunden fordern
    .copy =
        (Ihr Name)
        (Ihre Adresse)

        An
        (Firma)
        (Adresse der Firma)

        (Ort, Datum)

        Überstunden im (Monat)

        Sehr geehrte Damen und Herren,

        ich habe diese Überstunden gearbeitet:
        (Tag): (Uhrzeit) bis (Uhrzeit), Pause (Minuten) Minuten, (Arbeit), verlangt oder geduldet von (Name)

        Ich fordere dafür (Stunden) Stunden × (Stundenlohn) Euro = (Summe) Euro brutto.

        Bitte zahlen Sie bis (Datum) auf mein Konto: (IBAN).

        Bitte schicken Sie mir die Aufzeichnung meiner Arbeitszeit und die Lohnabrechnung (§ 108 GewO).

        Mit freundlichen Grüßen

        (Unterschrift)
        (Ihr Name)

lohn-letter-deduction =
    <b>Brief: abgezogenes Geld zurückfordern.</b> Ersetzen Sie die Wörter in Klammern.

    <b>Zeile für Zeile:</b>
    1. Ihr Name und Ihre Adresse
    2. Name und Adresse der Firma
    3. Ort und Datum von heute
    4. „Abzug im (Monat)“: der Monat, in dem Geld fehlt
    5. „für (Monat) fehlen (Betrag) Euro“: so viel hat die Firma abgezogen. Als Grund schreiben Sie, was die Firma sagt, zum Beispiel: Miete.
    6. „Damit bin ich nicht einverstanden.“: Sie sagen nein zu dem Abzug.
    7. „Bitte zahlen Sie … bis (Datum)“: etwa 14 Tage später, auf Ihr Konto (IBAN)
    8. „Bitte schicken Sie mir die Lohnabrechnung …“: das Papier, das den Lohn erklärt
    9. Unterschrift mit der Hand

    { -lohn-senden }

    { -lohn-text-titel }
    .button = Brief: abgezogenes Geld
    .copy =
        (Ihr Name)
        (Ihre Adresse)

        An
        (Firma)
        (Adresse der Firma)

        (Ort, Datum)

        Abzug im (Monat)

        Sehr geehrte Damen und Herren,

        für (Monat) fehlen (Betrag) Euro. Sie nennen als Grund: (Grund).

        Damit bin ich nicht einverstanden.

        Bitte zahlen Sie (Betrag) Euro bis (Datum) auf mein Konto: (IBAN).

        Bitte schicken Sie mir die Lohnabrechnung (§ 108 GewO).

        Mit freundlichen Grüßen

        (Unterschrift)
        (Ihr Name)

lohn-letter-cash-back =
    <b>Brief: zurückgegebenes Bargeld fordern.</b> Ersetzen Sie die Wörter in Klammern. Schicken Sie ihn nicht vor der Beratung.

    <b>Zeile für Zeile:</b>
    1. Ihr Name und Ihre Adresse
    2. Name und Adresse der Firma
    3. Ort und Datum von heute
    4. „Lohn für (Monat)“: der Monat, in dem Sie gearbeitet haben
    5. „ich musste (Betrag) Euro bar zurückgeben …“: an welchem Tag und an wen
    6. „Bitte zahlen Sie … bis (Datum)“: etwa 14 Tage später, auf Ihr Konto (IBAN)
    7. Unterschrift mit der Hand

    { -lohn-senden }

    { -lohn-text-titel }
    .button = Brief: zurückgegebenes Bargeld
    .copy =
        (Ihr Name)
        (Ihre Adresse)

        An
        (Firma)
        (Adresse der Firma)

        (Ort, Datum)

        Lohn für (Monat)

        Sehr geehrte Damen und Herren,

        ich musste (Betrag) Euro von meinem Lohn für (Monat) bar zurückgeben, am (Tag) an (Name).

        Bitte zahlen Sie (Betrag) Euro bis (Datum) auf mein Konto: (IBAN).

        Mit freundlichen Grüßen

        (Unterschrift)
        (Ihr Name)

lohn-letter-payslip =
    <b>Brief: Lohnabrechnung verlangen.</b> Ersetzen Sie die Wörter in Klammern.

    <b>Zeile für Zeile:</b>
    1. Ihr Name und Ihre Adresse
    2. Name und Adresse der Firma
    3. Ort und Datum von heute
    4. „Lohnabrechnung für (Monat)“: der Monat, für den sie fehlt oder falsch ist
    5. „bitte schicken Sie mir die Lohnabrechnung …“: bis etwa 14 Tage später, auch als E-Mail
    6. „Bitte erklären Sie mir diese Zeile“: nur wenn Sie etwas nicht verstehen. Sonst löschen Sie den Satz.
    7. Unterschrift mit der Hand

    { -lohn-senden }

    { -lohn-text-titel }
    .button = Brief: Abrechnung verlangen
    .copy =
        (Ihr Name)
        (Ihre Adresse)

        An
        (Firma)
        (Adresse der Firma)

        (Ort, Datum)

        Lohnabrechnung für (Monat)

        Sehr geehrte Damen und Herren,

        bitte schicken Sie mir die Lohnabrechnung für (Monat) bis (Datum) in Textform (§ 108 GewO).

        Bitte erklären Sie mir diese Zeile: (Zeile).

        Mit freundlichen Grüßen

        (Unterschrift)
        (Ihr Name)
