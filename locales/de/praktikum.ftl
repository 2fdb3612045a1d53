# Internship (Praktikum), also before the recognition of a qualification, and trial work.

## Paragraphs that several outcomes share

-praktikum-fordern = <b>Geld fordern:</b> Schreiben Sie dem Betrieb. Den Text sehen Sie unten. Keine Zahlung? Im Arbeitsgericht hilft die „Rechtsantragstelle“, ohne Anwalt (§ 11 ArbGG).
# "Ausschlussfrist": a short period in the contract after which a claim for money can be lost.
-praktikum-fristen = <b>Fristen:</b> Im Vertrag steht oft eine kurze Frist (Ausschlussfrist), häufig drei Monate. Im Tarifvertrag kann sie kürzer sein. Nach drei Jahren ist Lohn meist weg („verjährt“), gezählt ab Jahresende (§§ 195, 199 BGB). <b>Kündigung bekommen?</b> Für eine Klage haben Sie vielleicht nur drei Wochen (§ 4 KSchG). Gehen Sie heute zur Beratung.
-praktikum-sammeln = <b>Sammeln:</b> Vertrag, Dienstpläne, eigene Stundenliste, Fotos, Chats, Namen von Zeugen. Schreiben Sie auf, was Sie jeden Tag tun.
-praktikum-kein-titel = <b>Kein Aufenthaltstitel?</b> Gehen Sie zuerst vertraulich zur Beratung, nicht zu Amt, Zoll, Polizei oder Gericht. Öffentliche Stellen müssen das melden (§ 87 AufenthG).
-praktikum-aufenthalt = <b>Aufenthalt:</b> Nicht jeder Titel erlaubt ein Praktikum. Fragen Sie vor jeder Änderung die Migrationsberatung (§ 4a AufenthG).

## Questions

# The rule of thumb stands in the first question on purpose: people may stop reading here.
praktikum-what =
    Ein Praktikum ist zum Lernen da. <b>Wer wirklich arbeitet, muss meist Mindestlohn bekommen</b>, ab dem ersten Tag. Fordern Sie Geld früh: Oft laufen kurze Fristen.

    Was für ein Praktikum ist das?
    .recognition = Für die Anerkennung meines Berufs
    .voluntary = Freiwillig, zum Kennenlernen
    .required = Pflicht für Schule oder Studium
    .trial = Probearbeit vor einem Job
    .entry = Einstiegsqualifizierung (EQ)
    .agreed = Versprochenes Geld kommt nicht
    .start = Noch nicht angefangen, kein Vertrag
    .unsure = Ich weiß es nicht

# "Bescheid": the official decision on the recognition of the qualification.
praktikum-asked-by =
    Wer verlangt dieses Praktikum?
    .why = Verlangt ein Amt es, gelten vielleicht andere Regeln.
    .firm = Nur der Betrieb
    .office = Ein Bescheid vom Amt
    .unsure = Ich weiß es nicht

praktikum-length =
    Wie lange dauert das Praktikum?
    .why = Dauert es länger als drei Monate, gilt meist der Mindestlohn.
    .short = Bis 3 Monate
    .long = Länger als 3 Monate
    .unsure = Ich weiß es nicht

praktikum-tasks =
    Was machen Sie meistens?
    .why = Es zählt, was Sie wirklich tun.
    .work = Ich arbeite wie die anderen
    .learn = Ich lerne und schaue zu
    .unsure = Beides oder weiß ich nicht

praktikum-required-tasks =
    Was machen Sie meistens?
    .why = Es zählt, was Sie wirklich tun.
    .learn = Ich lerne und schaue zu
    .work = Ich arbeite wie die anderen
    .unsure = Beides oder weiß ich nicht

## Before the recognition of a qualification

praktikum-recognition-firm =
    Nach Ihren Angaben will nur der Betrieb das Praktikum. Dann ist es meist <b>normale Arbeit mit Lohn</b>, wenn Sie wirklich arbeiten.

    <b>Zuerst:</b>
    1. Schreiben Sie jeden Tag Stunden und Aufgaben auf.
    2. Gehen Sie diese Woche zur Beratung. Fragen Sie auch die Anerkennungsberatung.
    3. Fordern Sie den Lohn schriftlich. Den Text sehen Sie unten.
    .why =
        Viele arbeiten Monate ohne Geld, weil die Anerkennung fehlt. Lohn für Ihre Arbeit gibt es trotzdem meist. Es zählt die wirkliche Arbeit (§ 611a BGB). Weniger als den Mindestlohn darf niemand vereinbaren (§ 3 MiLoG). Es gibt nur wenige Ausnahmen (§ 22 MiLoG).

        <b>Zeichen für Arbeit:</b> Sie stehen im Dienstplan. Sie arbeiten dort, wo sonst jemand mit Lohn arbeitet. Niemand erklärt Ihnen etwas.

        <b>Anerkennung:</b> Die Beratung dafür ist kostenlos. Sie sagt, welche Praxis Sie wirklich brauchen.

        { -praktikum-fordern }

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

praktikum-recognition-office =
    Zeigen Sie den <b>Bescheid</b> (Brief vom Amt) zuerst der Anerkennungsberatung. Dort steht, was Sie wirklich machen müssen und wie lange.

    <b>Zuerst:</b>
    1. Lesen Sie: Verlangt der Bescheid Praxis? Wie viele Monate?
    2. Bitten Sie den Betrieb um einen Vertrag. Den Text sehen Sie unten.
    3. Fragen Sie eine Beratung: „Steht mir Lohn zu?“
    .why =
        Für manche Pflichtpraktika gilt der Mindestlohn nicht. Das Gesetz nennt zum Beispiel Schule und Studium (§ 22 MiLoG). Ob das für Ihren Bescheid gilt, ist nicht klar. Lassen Sie es prüfen.

        <b>Sie arbeiten wie die anderen?</b> Oder länger, als der Bescheid verlangt? Dann steht Ihnen vielleicht Lohn zu.

        <b>Vertrag:</b> Der Betrieb muss die Regeln meist vor dem Anfang aufschreiben (§ 2 NachwG). Ziel, Dauer und Geld sollen dort stehen.

        <b>Nachweis:</b> Verlangen Sie am Ende eine Bestätigung über Aufgaben und Stunden. Das Amt braucht sie.

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

praktikum-recognition-unsure =
    Fragen Sie zuerst die <b>Anerkennungsberatung</b>: „Brauche ich dieses Praktikum wirklich?“ Sie ist kostenlos.

    <b>Zuerst:</b>
    1. Suchen Sie Ihren Bescheid oder den Antrag auf Anerkennung.
    2. Schreiben Sie jeden Tag Stunden und Aufgaben auf.
    3. Bitten Sie den Betrieb um einen Vertrag. Den Text sehen Sie unten.
    .why =
        Viele arbeiten Monate ohne Geld, weil die Anerkennung fehlt. Oft verlangt das aber kein Amt. Dann ist es meist normale Arbeit mit Lohn (§ 611a BGB, § 22 MiLoG).

        <b>Zeichen für Arbeit:</b> Sie stehen im Dienstplan. Sie arbeiten dort, wo sonst jemand mit Lohn arbeitet. Niemand erklärt Ihnen etwas.

        <b>Vertrag:</b> Der Betrieb muss die Regeln meist vor dem Anfang aufschreiben (§ 2 NachwG).

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

## Voluntary

praktikum-long =
    Für ein freiwilliges Praktikum über drei Monate gibt es meist Lohn. Es gilt meist der <b>Mindestlohn, ab dem ersten Tag</b> (§ 22 MiLoG).

    <b>Zuerst:</b>
    1. Schreiben Sie alle Stunden auf, auch die alten.
    2. Fordern Sie den Lohn schriftlich. Den Text sehen Sie unten.
    3. Gehen Sie damit zur Beratung.
    .why =
        Der Mindestlohn gilt dann nicht erst ab dem vierten Monat. Er gilt für die ganze Zeit. Weniger darf niemand vereinbaren (§ 3 MiLoG).

        <b>Ausnahme:</b> Schule oder Studium verlangen das Praktikum. Oder es ist eine Einstiegsqualifizierung (EQ).

        <b>Vertrag:</b> Der Betrieb muss die Regeln meist vor dem Anfang aufschreiben (§ 2 NachwG). Ihr Recht auf Lohn haben Sie auch ohne Papier.

        { -praktikum-fordern }

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

praktikum-real-work =
    Sie arbeiten wie die anderen? Dann ist es meist <b>kein Praktikum, sondern ein Job</b>. Der Mindestlohn gilt meist ab dem ersten Tag.

    <b>Zuerst:</b>
    1. Schreiben Sie jeden Tag auf: Stunden, Aufgaben, wer Sie führt.
    2. Fordern Sie den Lohn schriftlich. Den Text sehen Sie unten.
    3. Gehen Sie damit zur Beratung.
    .why =
        Es zählt, was Sie wirklich tun, nicht das Wort „Praktikum“ (§ 611a BGB, § 22 MiLoG). Weniger als den Mindestlohn darf niemand vereinbaren (§ 3 MiLoG).

        <b>Zeichen für Arbeit:</b> Sie stehen im Dienstplan. Sie arbeiten dort, wo sonst jemand mit Lohn arbeitet. Niemand erklärt Ihnen etwas.

        <b>Zeichen für ein Praktikum:</b> Sie haben einen Plan zum Lernen. Jemand zeigt Ihnen vieles. Ohne Sie läuft der Betrieb genauso.

        { -praktikum-fordern }

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

# Orientation up to 3 months, or beside training or study up to 3 months: no minimum wage, but fair pay (§ 26 BBiG).
praktikum-short =
    Bis drei Monate gilt der Mindestlohn <b>oft nicht</b>, wenn Sie wirklich lernen. Meist gibt es trotzdem <b>angemessenes Geld</b> (§ 26 BBiG). Das heißt: Es passt zu Ihrer Arbeit.

    <b>Zuerst:</b>
    1. Fragen Sie den Betrieb nach Vertrag und Geld. Den Text sehen Sie unten.
    2. Schreiben Sie jeden Tag Stunden und Aufgaben auf.
    3. Wird es länger, oder arbeiten Sie wie die anderen? Gehen Sie zur Beratung.
    .why =
        <b>Ohne Mindestlohn bis drei Monate (§ 22 MiLoG):</b> Sie suchen Ihren Beruf oder Ihr Studium. Oder Sie machen das Praktikum neben Ausbildung oder Studium. Neben Ausbildung und Studium geht das nur einmal bei einem Betrieb.

        <b>Passt das nicht?</b> Sie haben zum Beispiel schon einen Beruf und arbeiten mit? Dann gilt vielleicht der Mindestlohn. Lassen Sie es prüfen.

        <b>Länger als drei Monate?</b> Dann gilt der Mindestlohn meist ab dem ersten Tag.

        <b>Angemessen</b> heißt: Es muss zu Ihrer Arbeit passen (§§ 17, 26 BBiG). Die Beratung kennt Beispiele.

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

## Required by school or study

praktikum-required =
    Für ein Pflichtpraktikum gilt der Mindestlohn meist <b>nicht</b> (§ 22 MiLoG). Versprochenes Geld muss der Betrieb aber meist zahlen.

    <b>Zuerst:</b>
    1. Suchen Sie die Regel von Schule oder Hochschule.
    2. Lesen Sie: Wie viele Wochen sind Pflicht?
    3. Bitten Sie den Betrieb um einen Vertrag. Den Text sehen Sie unten.
    .why =
        Pflicht heißt: Die Regeln von Schule, Ausbildung oder Studium verlangen das Praktikum. Das Wort im Vertrag reicht nicht.

        <b>Länger als Pflicht?</b> Oder arbeiten Sie wie die anderen? Dann gilt vielleicht der Mindestlohn. Lassen Sie es prüfen.

        <b>Vertrag:</b> Der Betrieb muss die Regeln meist vor dem Anfang aufschreiben (§ 2 NachwG).

        <b>Hilfe:</b> Sprechen Sie auch mit Ihrer Schule oder Hochschule.

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

praktikum-required-work =
    Bei Pflicht gilt der Mindestlohn meist nicht. Aber: Wer <b>wirklich arbeitet wie die anderen</b>, hat vielleicht doch Recht auf Lohn.

    <b>Zuerst:</b>
    1. Schreiben Sie jeden Tag Stunden und Aufgaben auf.
    2. Suchen Sie die Regel von Schule oder Hochschule.
    3. Gehen Sie mit beidem zur Beratung.
    .why =
        Für Pflichtpraktika macht das Gesetz eine Ausnahme (§ 22 MiLoG). Es zählt aber die wirkliche Arbeit (§ 611a BGB). Lernen Sie kaum etwas? Arbeiten Sie dort, wo sonst jemand mit Lohn arbeitet? Dann ist es vielleicht ein Job.

        <b>Länger als Pflicht?</b> Die Zeit danach ist nicht mehr Pflicht. Lassen Sie es prüfen.

        <b>Vertrag:</b> Der Betrieb muss die Regeln meist vor dem Anfang aufschreiben (§ 2 NachwG). Einen Text sehen Sie unten.

        <b>Hilfe:</b> Sprechen Sie auch mit Ihrer Schule oder Hochschule. Hören Sie nicht ohne Beratung auf.

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

## Trial work, entry qualification, before the start, not sure

# "Probearbeit": trial work before a job is promised.
praktikum-trial =
    Sagt Ihnen jemand bei der Probearbeit, was Sie tun? Dann ist sie meist <b>normale Arbeit mit Lohn</b>. Das gilt auch, wenn Sie den Job danach nicht bekommen.

    <b>Zuerst:</b>
    1. Schreiben Sie auf: Tage, Stunden, Aufgaben, Namen.
    2. Fordern Sie den Lohn schriftlich. Den Text sehen Sie unten.
    3. Arbeiten Sie nicht noch mehr Tage ohne Lohn.
    .why =
        Es zählt, was Sie wirklich getan haben (§ 611a BGB). Hat Ihnen jemand gesagt, was Sie wann tun? Dann spricht das für Arbeit. Weniger als den Mindestlohn darf niemand vereinbaren (§ 3 MiLoG). Haben Sie nur zugeschaut? Dann fragen Sie die Beratung.

        <b>Für die Zukunft:</b> Fragen Sie vorher: „Wie viel bekomme ich für die Probearbeit?“ Lassen Sie sich das schreiben.

        <b>Unfall?</b> Sagen Sie es sofort dem Arzt und der Beratung.

        { -praktikum-fordern }

        { -praktikum-fristen }

        { -praktikum-sammeln }

        <b>Aufenthalt:</b> Nicht jeder Titel erlaubt Probearbeit (§ 4a AufenthG).

        { -praktikum-kein-titel }

# "Einstiegsqualifizierung (EQ)": a paid entry year before training, arranged with the employment agency.
praktikum-entry =
    Eine Einstiegsqualifizierung (EQ) soll zur Ausbildung führen. Der Mindestlohn gilt hier <b>nicht</b> (§ 22 MiLoG). Das Geld steht in Ihrem Vertrag.

    <b>Zuerst:</b>
    1. Lesen Sie den Vertrag: Geld, Dauer, Aufgaben.
    2. Kein Vertrag? Bitten Sie darum. Den Text sehen Sie unten.
    3. Fragen Sie die Beratung oder die Agentur für Arbeit: „Ist das wirklich eine EQ?“
    .why =
        Nicht jedes Praktikum, das „EQ“ heißt, ist eine. Darum fragen Sie nach.

        <b>Sie lernen nichts und arbeiten nur mit?</b> Gehen Sie zur Beratung. Vielleicht steht Ihnen Lohn zu.

        <b>Geld kommt nicht?</b> Fordern Sie es schriftlich vom Betrieb.

        <b>Vertrag:</b> Der Betrieb muss die Regeln meist vor dem Anfang aufschreiben (§ 2 NachwG).

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

# The button below the result goes on with the questions about the wage; „Mehr dazu“ is its label.
praktikum-promised =
    Versprochenes Geld muss der Betrieb meist zahlen. Fordern Sie es <b>bald schriftlich</b>: Im Vertrag steht oft eine kurze Frist, häufig <b>drei Monate</b>.

    <b>Zuerst:</b>
    1. Suchen Sie Beweise: Vertrag, Chat, Zeugen.
    2. Schreiben Sie auf: Wie viel fehlt? Für welche Monate?
    3. Drücken Sie unten „Mehr dazu“. Dort finden Sie einen Text für Ihre Forderung.

    { -praktikum-kein-titel }
    .why =
        Ein Vertrag gilt meist auch ohne Papier. Arbeiten Sie wie die anderen? Dann steht Ihnen vielleicht mehr zu: der Mindestlohn (§ 22 MiLoG).

        { -praktikum-fristen }

        { -praktikum-sammeln }

        <b>Achtung:</b> Unterschreiben Sie nicht, dass Sie kein Geld mehr wollen.

        { -praktikum-aufenthalt }

# Written terms before the start: § 2 Abs. 1a NachwG.
praktikum-terms =
    Der Betrieb muss die Regeln meist <b>vor dem Anfang</b> aufschreiben (§ 2 NachwG). Fangen Sie am besten nicht ohne Vertrag an.

    <b>Zuerst:</b>
    1. Bitten Sie um den Vertrag. Den Text sehen Sie unten.
    2. Fragen Sie: „Was lerne ich? Wie lange? Wie viel Geld?“
    3. Lassen Sie den Vertrag vor der Unterschrift prüfen.
    .why =
        <b>Das soll dort stehen:</b> Ziel vom Praktikum, Anfang und Dauer, Stunden am Tag, Geld, Urlaub.

        <b>Geld:</b> Freiwillig und länger als drei Monate? Dann gilt meist der Mindestlohn ab dem ersten Tag (§ 22 MiLoG). Sonst gibt es oft angemessenes Geld: Es muss zu Ihrer Arbeit passen (§ 26 BBiG). Bei einem Pflichtpraktikum gilt der Mindestlohn meist nicht.

        <b>Vorsicht:</b> Mehrere Monate ohne Geld. „Danach bekommst du vielleicht einen Job.“ Geld zahlen für den Platz. Fragen Sie dann zuerst die Beratung.

        <b>Anerkennung?</b> Fragen Sie die Anerkennungsberatung, ob Sie das Praktikum wirklich brauchen.

        Ohne Papier haben Sie auch Rechte. Es zählt die wirkliche Arbeit.

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

praktikum-unclear =
    Das Wort „Praktikum“ zählt nicht. Es zählt, <b>was Sie wirklich tun</b> und wer es verlangt.

    <b>Fragen Sie sich:</b>
    1. Verlangen Schule oder Studium es? Dann gilt der Mindestlohn meist nicht.
    2. Freiwillig und über drei Monate? Dann gilt er meist.
    3. Arbeiten Sie wie die anderen? Dann meist auch.

    <b>Zuerst:</b> Schreiben Sie jeden Tag Stunden und Aufgaben auf. Gehen Sie damit zur Beratung.
    .why =
        Das steht in § 22 MiLoG. Gilt der Mindestlohn nicht? Dann gibt es oft angemessenes Geld: Es muss zu Ihrer Arbeit passen (§ 26 BBiG).

        <b>Zeichen für Arbeit:</b> Sie stehen im Dienstplan. Sie arbeiten dort, wo sonst jemand mit Lohn arbeitet. Niemand erklärt Ihnen etwas.

        <b>Vertrag:</b> Der Betrieb muss die Regeln meist vor dem Anfang aufschreiben (§ 2 NachwG). Den Text dafür sehen Sie unten.

        <b>Für die Anerkennung?</b> Fragen Sie die Anerkennungsberatung.

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

## Paragraphs that a rule adds

# Variables:
#   $minimum (Money) - the minimum wage for each hour today, gross
praktikum-mindestlohn-heute-known =
    <b>Mindestlohn heute: { $minimum }</b> brutto pro Stunde (§ 1 MiLoG). So rechnen Sie: Stunden × Mindestlohn. Haben Sie in einem anderen Jahr gearbeitet? Dann gilt ein anderer Betrag. Unter 18 ohne Berufsabschluss gilt der Mindestlohn nicht (§ 22 MiLoG).

praktikum-mindestlohn-heute-unknown =
    <b>Mindestlohn:</b> Den Betrag für heute kennen wir nicht. Fragen Sie eine Beratungsstelle.

## Texts to copy

# Sent to the company. People fill in what stands in brackets. `.copy` stands in German only.
praktikum-letter =
    Mit diesem Text fordern Sie Lohn für Ihre Arbeit.

    <b>So geht es:</b> Füllen Sie alles in Klammern aus. Geben Sie etwa 14 Tage Zeit. Am sichersten sind Brief und E-Mail zusammen. Behalten Sie einen Beweis.

    <b>Das steht dort:</b> Zeile 1: wann Sie dort gearbeitet haben und wie viele Stunden. Zeile 2: Sie fordern den Mindestlohn für diese Stunden. Zeile 3: bis wann, und auf welches Konto.

    <b>Kein Titel?</b> Senden Sie den Text erst nach der Beratung.
    .button = Text: Lohn fordern
    .copy =
        Guten Tag,
        ich habe vom (Datum) bis (Datum) bei Ihnen gearbeitet, zusammen (Zahl) Stunden.
        Ich fordere dafür mindestens den gesetzlichen Mindestlohn: (Stunden) × (Mindestlohn) = (Summe) Euro brutto.
        Bitte zahlen Sie bis (Datum) auf mein Konto (IBAN).
        Vielen Dank
        (Name, Adresse)

# As above: asks for the written terms of the internship.
praktikum-terms-letter =
    Mit diesem Text bitten Sie den Betrieb um den Vertrag für das Praktikum.

    <b>So geht es:</b> Füllen Sie alles in Klammern aus. Senden Sie den Text als E-Mail, Chat oder Brief. Behalten Sie einen Beweis.

    <b>Das steht dort:</b> Zeile 1: wann das Praktikum anfängt. Zeile 2: Sie bitten um die Regeln auf Papier: Ziel, Dauer, Stunden, Geld, Urlaub. Zeile 3: bis wann.

    <b>Kein Titel?</b> Senden Sie den Text erst nach der Beratung.
    .button = Text: Vertrag bekommen
    .copy =
        Guten Tag,
        mein Praktikum bei Ihnen beginnt am (Datum) oder hat am (Datum) begonnen.
        Bitte geben Sie mir die Bedingungen schriftlich (§ 2 Abs. 1a NachwG): Ziel, Dauer, Arbeitszeit, Vergütung und Urlaub.
        Bitte schicken Sie mir das bis (Datum).
        Vielen Dank
        (Name, Adresse)
