# Health insurance: who insures whom, no gap, ill without insurance, a decision of the fund.
# "Krankenkasse" or "Kasse": a statutory health insurance fund.

## Paragraphs that several outcomes share

# Doctors keep secrets; public bodies have to report.
-krankenversicherung-titel =
    <b>Kein Aufenthaltstitel?</b> Sprechen Sie zuerst vertraulich mit einer Beratung. Gehen Sie erst danach zu Kasse, Amt oder Gericht (§ 87 AufenthG). Ärzte haben Schweigepflicht. Sie gilt auch für das Amt, das die Ärzte bezahlt (§ 88 AufenthG). In der Praxis klappt das nicht immer.
# Short: it stands below a first step that leads to the fund or an office.
-krankenversicherung-zuerst = <b>Kein Aufenthaltstitel?</b> Gehen Sie zuerst vertraulich zu einer Beratung.
# "Freiwillig versichert": insured with contributions of one's own.
-krankenversicherung-wege =
    <b>Diese Wege gibt es oft:</b> ein Job mit mehr Lohn als im Minijob, Familienversicherung, Arbeitslosengeld, Studium. Oder Sie versichern sich freiwillig und zahlen selbst.
# The health card proves the right to treatment (§ 15 SGB V).
-krankenversicherung-nachweis =
    <b>Beweis:</b> Ihre Gesundheitskarte zeigt, dass Sie versichert sind (§ 15 SGB V). Die Kasse kann Ihnen auch einen Brief geben: die „Mitgliedsbescheinigung“.
# How to object: on paper, with proof.
-krankenversicherung-widerspruch =
    <b>So geht es:</b> Schreiben Sie: „Ich lege Widerspruch ein. Die Gründe folgen.“ Die Gründe können Sie meist später schicken. Auf Papier mit Unterschrift ist am sichersten. Geben Sie den Brief bei der Kasse ab und lassen Sie sich eine Kopie stempeln. Steht am Ende vom Brief „Klage“ statt „Widerspruch“? Gehen Sie noch heute zur Beratung.
-krankenversicherung-belege =
    <b>Sammeln:</b> den Brief mit Umschlag, Verträge, Lohnzettel, Briefe der Kasse, Papiere vom Arzt.

## Questions

# Emergency and deadlines stand in the first question on purpose: people may stop reading here.
krankenversicherung-what =
    Notfall? Rufen Sie <b>112</b>, auch ohne Versicherung.

    Hat die Krankenkasse einen Brief mit einer Entscheidung geschickt (Bescheid)? Dann haben Sie meist nur <b>einen Monat</b>.

    Was ist Ihre Frage?
    .ill = Ich bin krank und nicht versichert
    .job = Bin ich durch meinen Job versichert?
    .job-lost = Mein Job ist zu Ende
    .family = Ist meine Familie mitversichert?
    .deducted = Geld abgezogen, aber nicht angemeldet
    .debts = Schulden bei der Krankenkasse
    .travel = Ich habe nur eine Reiseversicherung
    .fund = Ich will eine Krankenkasse wählen
    .decision = Brief: Die Kasse lehnt ab

krankenversicherung-earnings =
    Wie viel verdienen Sie im Monat, vor Abzügen (brutto)? Rechnen Sie mehrere Minijobs zusammen.
    .why = Ein Minijob versichert Sie nicht. Darum ist die Grenze wichtig.

# The rule counts from the day of the letter, which is the safe day.
krankenversicherung-letter =
    Welches Datum steht auf dem Brief der Krankenkasse?
    .why = Der Bot rechnet ab diesem Tag. Das ist die sichere Frist.

## Results: ill without insurance

# With a title: the fund first. Without: confidential advice first.
krankenversicherung-ill =
    Starke Schmerzen oder Lebensgefahr? Rufen Sie <b>112</b>. Im Notfall behandelt man Sie meist zuerst.

    <b>Mit Aufenthaltstitel:</b> Rufen Sie heute eine Krankenkasse an. Fragen Sie: „Bin ich versichert? Wie kann ich Mitglied werden?“

    <b>Ohne Aufenthaltstitel:</b> Sprechen Sie zuerst heute vertraulich mit einer Beratung. Gehen Sie vorher nicht zu Amt oder Kasse.
    .why =
        <b>Vielleicht sind Sie schon versichert.</b> Verdienen Sie mehr als im Minijob? Dann sind Sie meist ab dem ersten Tag versichert (§§ 5, 186 SGB V). Das kann auch gelten, wenn die Firma Sie nicht angemeldet hat. Fragen Sie die Beratung.

        <b>Job gerade zu Ende?</b> Danach gibt es meist bis zu einem Monat Schutz (§ 19 SGB V).

        { -krankenversicherung-wege }

        <b>Arbeitsunfall?</b> Dann sind Sie bei der Arbeit meist versichert, auch ohne Papiere. Sagen Sie dem Arzt: „Das war ein Arbeitsunfall.“

        <b>Kosten:</b> Fragen Sie vor einer Behandlung, was sie kostet. Unterschreiben Sie kein Papier über Kosten, das Sie nicht verstehen. Im Notfall warten Sie nicht.

        <b>Sammeln:</b> Vertrag, Lohnzettel, alte Karte der Kasse, Aufenthaltstitel, Rechnungen.

        { -krankenversicherung-titel }

## Results: insured by the job?

# Variables:
#   $minijob-limit (Money) - the limit of a Minijob a month, today
krankenversicherung-minijob =
    Bis { $minijob-limit } im Monat ist es meist ein <b>Minijob</b>. Er versichert Sie <b>nicht</b> gegen Krankheit (§ 7 SGB V).

    <b>Erster Schritt:</b> Klären Sie heute: Sind Sie anders versichert? Rufen Sie eine Krankenkasse an.

    In Ausbildung, Praktikum oder Studium kann etwas anderes gelten. Fragen Sie die Kasse.

    Sind Sie jetzt krank? Starten Sie neu und wählen Sie „krank und nicht versichert“. Notfall: 112.

    { -krankenversicherung-zuerst }
    .why =
        Die Firma zahlt im Minijob auch einen Beitrag an die Krankenkasse. Sie selbst sind damit nicht versichert (§ 7 SGB V).

        { -krankenversicherung-wege }

        <b>Mehrere Minijobs?</b> Man rechnet sie zusammen. Über der Grenze sind Sie meist versichert (§ 8 SGB IV). Haben Sie eine Hauptarbeit? Dann zählt ein Minijob daneben nicht mit.

        <b>Arbeiten Sie in Wahrheit mehr?</b> Steht nur ein Minijob auf dem Papier, es ist aber viel mehr Arbeit? Dann fehlt Ihnen vielleicht die Versicherung. Schreiben Sie alle Stunden auf. Gehen Sie zur Beratung.

        <b>Das haben Sie trotzdem:</b> Urlaub, Lohn bei Krankheit, Mindestlohn und Schutz bei Arbeitsunfall gelten auch im Minijob.

        <b>Arbeitslosengeld</b> sammeln Sie mit einem Minijob nicht.

        { -krankenversicherung-nachweis }

        { -krankenversicherung-titel }

krankenversicherung-insured =
    Mit diesem Lohn sind Sie meist <b>ab dem ersten Arbeitstag</b> gesetzlich versichert (§§ 5, 186 SGB V).

    <b>Erster Schritt:</b> Prüfen Sie es. Steht die Krankenkasse auf dem Lohnzettel? Haben Sie eine Karte?

    Nicht sicher? Bitten Sie die Kasse diese Woche um einen Nachweis. Den Text finden Sie unten.

    { -krankenversicherung-zuerst }
    .why =
        Die Firma meldet Sie bei der Kasse an (§ 28a SGB IV). Sie und die Firma zahlen meist je etwa die Hälfte vom Beitrag. Bei sehr hohem Lohn, im Studium oder Praktikum können andere Regeln gelten.

        { -krankenversicherung-nachweis }

        <b>Freie Wahl:</b> Sie wählen die Kasse selbst. Sie darf nicht Nein sagen. Sagen Sie der Firma innerhalb von zwei Wochen, welche es ist. Sonst wählt die Firma (§ 175 SGB V).

        <b>Nicht angemeldet?</b> Reden Sie mit der Beratung, bevor Sie zur Behörde gehen.

        <b>Mit Gewerbe oder Rechnungen?</b> Vielleicht sind Sie in Wahrheit Arbeitnehmer. Gehen Sie zur Beratung.

        <b>Kurze Jobs:</b> Manche Jobs für wenige Monate heißen „kurzfristig“. Dann gibt es keine Krankenversicherung durch den Job. Bei Saisonarbeit passiert das oft. Fragen Sie: „Bei welcher Kasse bin ich?“

        <b>Sammeln:</b> Vertrag, Lohnzettel, „Meldebescheinigung“ (Papier über die Anmeldung), Briefe der Kasse.

        { -krankenversicherung-titel }

# The pay is not known, or the limit of today is not.
krankenversicherung-check =
    Fragen Sie diese Woche eine Krankenkasse: „Bin ich bei Ihnen versichert?“ Den Text finden Sie unten.

    Sehen Sie auf den Lohnzettel. Steht dort eine Krankenkasse? Dann sind Sie meist angemeldet.

    Ein <b>Minijob</b> allein versichert Sie nicht. Mit mehr Lohn sind Sie meist ab dem ersten Tag versichert.

    { -krankenversicherung-zuerst }
    .why =
        Über der Minijob-Grenze sind Sie meist versichert (§§ 5, 186 SGB V). Im Minijob nicht (§ 7 SGB V). Mehrere Minijobs rechnet man zusammen (§ 8 SGB IV).

        { -krankenversicherung-wege }

        { -krankenversicherung-nachweis }

        <b>Kein Lohnzettel?</b> Schreiben Sie Stunden und Geld selbst auf. Gehen Sie zur Beratung.

        <b>Nicht angemeldet?</b> Reden Sie mit der Beratung, bevor Sie zur Behörde gehen.

        <b>Sammeln:</b> Vertrag, Kontoauszüge, Lohnzettel, Nachrichten der Firma.

        { -krankenversicherung-titel }

## Results: other situations

krankenversicherung-job-lost =
    Nach dem Job gibt es meist höchstens <b>einen Monat</b> Schutz (§ 19 SGB V). Klären Sie jetzt, wie es weitergeht.

    <b>Erster Schritt:</b> Melden Sie sich heute bei der Agentur für Arbeit. Mit Arbeitslosengeld sind Sie wieder versichert, auch während einer Sperrzeit (§ 5 SGB V).

    Rufen Sie diese Woche auch Ihre Krankenkasse an.

    <b>Kündigung bekommen?</b> Sie haben meist nur <b>drei Wochen</b> für eine Klage (§ 4 KSchG). Dazu gibt es im Menü ein eigenes Thema.

    { -krankenversicherung-zuerst }
    .why =
        <b>Agentur:</b> Melden Sie sich sofort „arbeitsuchend“, spätestens drei Tage nachdem Sie vom Ende wissen (§ 38 SGB III). Am ersten Tag ohne Arbeit melden Sie sich „arbeitslos“ (§ 141 SGB III).

        <b>Familie:</b> Ist Ihr Mann oder Ihre Frau gesetzlich versichert? Fragen Sie die Kasse nach der Familienversicherung.

        <b>Sonst:</b> Die Versicherung geht meist freiwillig weiter. Dann zahlen Sie den Beitrag selbst (§ 188 SGB V). Haben Sie eine andere Versicherung? Beweisen Sie es der Kasse. Schreibt die Kasse Ihnen dazu? Dann haben Sie meist zwei Wochen.

        <b>Saisonarbeit:</b> Die Versicherung geht nur weiter, wenn Sie das selbst beantragen, innerhalb von drei Monaten (§ 188 SGB V).

        <b>Hängt Ihr Titel an diesem Job?</b> Endet der Job früher als geplant? Dann muss es die Ausländerbehörde meist innerhalb von zwei Wochen wissen (§ 82 AufenthG). Fragen Sie vorher die Migrationsberatung.

        <b>Wenig Geld?</b> Sagen Sie der Kasse, wie viel Sie verdienen. Werfen Sie keine Briefe weg: Sonst wachsen Schulden.

        <b>Grundsicherung?</b> Sie kann Ihren Titel gefährden. Lassen Sie sich vorher beraten.

        { -krankenversicherung-titel }

krankenversicherung-family =
    Mann, Frau und Kinder können oft mitversichert sein, <b>ohne eigenen Beitrag</b> (§ 10 SGB V).

    <b>Erster Schritt:</b> Rufen Sie diese Woche Ihre Krankenkasse an. Sagen Sie: „Ich möchte eine Familienversicherung.“ Füllen Sie den Antrag aus.

    { -krankenversicherung-zuerst }
    .why =
        <b>Das muss meist stimmen:</b> Sie sind selbst Mitglied einer gesetzlichen Kasse. Die Familie lebt in Deutschland. Das Einkommen von Mann, Frau oder Kind ist klein. Niemand von ihnen ist selbst versichert.

        <b>Kinder:</b> meist bis 18 Jahre. Ohne eigene Arbeit oft bis 23, in Schule oder Studium oft bis 25 (§ 10 SGB V).

        <b>Familie noch im Ausland?</b> Dann gilt das meist nicht. Fragen Sie vor der Einreise, welche Versicherung sie braucht. Eine Reiseversicherung reicht meist nicht.

        <b>Ändert sich etwas?</b> Ein Job, eine Trennung, das Ende der Schule: Sagen Sie es der Kasse. Sonst können hohe Schulden entstehen.

        <b>Lehnt die Kasse ab?</b> Sie haben meist einen Monat für einen Widerspruch (§ 84 SGG).

        <b>Sammeln:</b> Heiratsurkunde, Geburtsurkunden, Anmeldung der Wohnung, Beweis über das Einkommen.

        { -krankenversicherung-titel }

# Contributions deducted from the wage, but no registration: § 266a StGB.
krankenversicherung-deducted =
    Fragen Sie <b>heute</b> die Krankenkasse vom Lohnzettel: „Bin ich angemeldet?“ Den Text finden Sie unten.

    Nein? Gehen Sie diese Woche mit allen Lohnzetteln in eine Beratung.

    Kein Aufenthaltstitel? Gehen Sie <b>zuerst</b> zur Beratung, nicht zu Kasse, Zoll oder Polizei.
    .why =
        Behält die Firma Ihren Beitrag und zahlt ihn nicht an die Kasse? Das kann eine Straftat der Firma sein (§ 266a StGB). Die Anmeldung ist Pflicht der Firma (§ 28a SGB IV).

        Über der Minijob-Grenze sind Sie meist ab dem ersten Tag versichert (§§ 5, 186 SGB V). Das kann auch ohne Anmeldung gelten. Die Kasse prüft Ihre Papiere.

        <b>Sammeln:</b> alle Lohnzettel, Vertrag, Kontoauszüge, eigene Stundenliste, Nachrichten, Namen von Kollegen. Fragen Sie auch nach der „Meldebescheinigung“. Die Firma muss sie Ihnen geben.

        <b>Nur Minijob auf dem Papier?</b> Arbeiten Sie in Wahrheit mehr? Schreiben Sie alle Stunden auf.

        <b>Achtung:</b> Unterschreiben Sie nichts wie „Ich war selbstständig“. Kündigen Sie nicht ohne Beratung.

        <b>Jetzt krank?</b> Notfall: 112. Sonst sagen Sie in der Praxis: „Ich arbeite und kläre die Versicherung.“

        { -krankenversicherung-nachweis }

        { -krankenversicherung-titel }

# Arrears of two months: only part of the treatment is left (§ 16 Abs. 3a SGB V).
krankenversicherung-debts =
    Auch mit Schulden behandelt man Sie bei <b>akuter (plötzlicher) Krankheit, Schmerzen und Schwangerschaft</b>. Auch Früherkennung zahlt die Kasse (§ 16 SGB V).

    Brief mit „Bescheid“? Sie haben meist nur <b>einen Monat</b> für einen Widerspruch.

    <b>Erster Schritt:</b> Rufen Sie die Kasse diese Woche an. Fragen Sie: „Wie viel ist offen, und für welche Zeit?“

    Will die Kasse viel Geld? Gehen Sie vorher in eine Beratung. Versprechen Sie noch keine Raten.

    { -krankenversicherung-zuerst }
    .why =
        Fehlen zwei Monate Beitrag, zahlt die Kasse nur noch einen Teil (§ 16 SGB V). Früherkennung heißt: Untersuchungen, die eine Krankheit früh finden.

        <b>Prüfen Sie die Summe.</b> Rechnet die Kasse mit zu viel Einkommen? Schicken Sie Beweise: Lohnzettel, Bescheide, Kontoauszüge. Waren Sie in dieser Zeit anders versichert oder nicht in Deutschland? Auch das ist wichtig.

        <b>Hat die Firma den Beitrag abgezogen?</b> Dann ist es vielleicht nicht Ihre Schuld. Zeigen Sie die Lohnzettel in der Beratung.

        <b>Brief mit „Bescheid“?</b> Sie haben meist einen Monat für einen Widerspruch (§ 84 SGG).

        <b>Achtung:</b> Werfen Sie keine Briefe weg. Versprechen Sie keine Raten, die Sie nicht zahlen können. Warten Sie bei Schmerzen nicht auf das Ende der Schulden.

        <b>Sammeln:</b> alle Briefe der Kasse, Lohnzettel, Beweise über andere Versicherungen.

        { -krankenversicherung-titel }

# That travel insurance is not enough is usual practice, and the words say so.
krankenversicherung-travel =
    Eine Reiseversicherung <b>reicht</b> für Arbeit und Aufenthalt <b>meist nicht</b>. So ist es in der Praxis üblich.

    <b>Erster Schritt:</b> Arbeiten Sie schon? Fragen Sie die Firma heute: „Bei welcher Krankenkasse bin ich angemeldet?“

    Noch kein Job? Rufen Sie diese Woche eine Krankenkasse an. Kündigen Sie die alte Versicherung erst danach.

    { -krankenversicherung-zuerst }
    .why =
        Über der Minijob-Grenze sind Sie meist ab dem ersten Arbeitstag gesetzlich versichert (§§ 5, 186 SGB V). Das gilt nach dem Gesetz, auch wenn die Firma nur eine Reiseversicherung gibt. Im Minijob gilt es nicht (§ 7 SGB V).

        <b>Vorsicht:</b> Manche Firmen nehmen Geld für eine „Gruppen-Reiseversicherung“. Lassen Sie das prüfen. Bei Saisonarbeit heißen Jobs oft „kurzfristig“, ohne Krankenversicherung.

        { -krankenversicherung-wege }

        { -krankenversicherung-nachweis }

        <b>Aufenthalt:</b> Fragen Sie die Migrationsberatung, welche Versicherung Ihr Titel braucht.

        <b>Sammeln:</b> Papier der Reiseversicherung (Police), Vertrag, Lohnzettel, Kontoauszüge.

        { -krankenversicherung-titel }

krankenversicherung-fund =
    Sie wählen Ihre Krankenkasse <b>selbst</b>. Die Kasse darf Sie nicht ablehnen, wenn Sie versichert sein müssen (§ 175 SGB V).

    Neuer Job? Sagen Sie der Firma innerhalb von <b>zwei Wochen</b>, welche Kasse Sie wollen. Sonst wählt die Firma.

    <b>Erster Schritt:</b> Rufen Sie eine Kasse an. Sagen Sie: „Ich möchte Mitglied werden.“

    { -krankenversicherung-zuerst }
    .why =
        Die zwei Wochen zählen ab dem Start des Jobs (§ 175 SGB V). Ein Antrag reicht. Geben Sie der Firma den Namen der Kasse schriftlich.

        <b>Was ist bei den Kassen verschieden?</b> Zum Beispiel der Zusatzbeitrag (extra Geld für die Kasse). Fragen Sie mehrere Kassen danach.

        <b>Will die Firma eine Kasse bestimmen?</b> Das müssen Sie nicht annehmen. Sagen Sie, welche Kasse Sie wollen.

        <b>Privat versichern?</b> Unterschreiben Sie das nicht ohne Beratung.

        <b>Lehnt die Kasse ab?</b> Lassen Sie sich das schriftlich geben. Sie haben meist einen Monat für einen Widerspruch (§ 84 SGG).

        { -krankenversicherung-nachweis }

        <b>Sammeln:</b> Vertrag, Ausweis oder Pass, Aufenthaltstitel, alte Versicherung.

        { -krankenversicherung-titel }

## Results: a decision of the fund

# Variables:
#   $objection-by (Date) - the day the objection should have arrived by; counted from the day of the letter, the safe day
krankenversicherung-objection-running =
    Ihr wichtigster Tag: <b>{ $objection-by }</b>.

    Bis dahin muss Ihr <b>Widerspruch</b> bei der Krankenkasse sein. Widerspruch heißt: „Ich bin nicht einverstanden.“ Den Text finden Sie unten.

    Zeigen Sie den Brief diese Woche einer Beratung.

    { -krankenversicherung-zuerst }
    .why =
        Sie haben meist einen Monat (§ 84 SGG). Der Bot rechnet ab dem Datum im Brief. Das ist die sichere Frist.

        { -krankenversicherung-widerspruch }

        { -krankenversicherung-belege }

        <b>Achtung:</b> Warten Sie nicht auf eine Antwort am Telefon. Ein Anruf stoppt die Frist nicht.

        <b>Keine Behandlung?</b> Fragen Sie die Kasse, was bis zur Antwort gilt. Notfall: 112.

        { -krankenversicherung-titel }

krankenversicherung-objection-now =
    Ihre Frist ist <b>fast vorbei</b>. Legen Sie <b>heute</b> Widerspruch ein. Widerspruch heißt: „Ich bin nicht einverstanden.“

    Unterschreiben Sie den Text und bringen Sie ihn heute zur Krankenkasse. Den Text finden Sie unten.

    Gehen Sie heute oder morgen in eine Beratung.

    { -krankenversicherung-zuerst }
    .why =
        Sie haben meist einen Monat (§ 84 SGG). Der Bot rechnet ab dem Datum im Brief. Nach dem Gesetz sind es vielleicht noch einige Tage mehr. Verlassen Sie sich nicht darauf.

        { -krankenversicherung-widerspruch }

        { -krankenversicherung-belege }

        <b>Achtung:</b> Warten Sie nicht auf eine Antwort am Telefon. Ein Anruf stoppt die Frist nicht.

        <b>Keine Behandlung?</b> Fragen Sie die Kasse, was bis zur Antwort gilt. Notfall: 112.

        { -krankenversicherung-titel }

krankenversicherung-objection-over =
    Der Monat ist wahrscheinlich vorbei. Gehen Sie <b>heute</b> mit dem Brief in eine Beratung.

    Manchmal ist noch Zeit. Steht am Ende nicht, wie man Widerspruch einlegt? Dann haben Sie meist <b>ein Jahr</b> (§ 66 SGG).

    Legen Sie heute trotzdem Widerspruch ein. Den Text finden Sie unten.

    { -krankenversicherung-zuerst }
    .why =
        Der Monat zählt ab dem Tag, an dem der Brief als angekommen gilt. Bei Post ist das der vierte Tag nach dem Absenden (§ 37 SGB X). Waren Sie da im Ausland? Dann sind es meist drei Monate (§ 84 SGG).

        Die Beratung prüft auch: Kann die Kasse neu entscheiden?

        { -krankenversicherung-widerspruch }

        { -krankenversicherung-belege }

        <b>Achtung:</b> Warten Sie nicht weiter. Jeder Tag kann wichtig sein.

        { -krankenversicherung-titel }

krankenversicherung-letter-unknown =
    Legen Sie <b>heute</b> Widerspruch ein. Widerspruch heißt: „Ich bin nicht einverstanden.“ Den Text finden Sie unten.

    Die Frist ist meist <b>ein Monat</b>. Sie kann bald enden. Heute ist sicher.

    Suchen Sie das Datum oben auf dem Brief. Zeigen Sie den Brief heute einer Beratung.

    { -krankenversicherung-zuerst }
    .why =
        Der Monat zählt ab dem Tag, an dem der Brief als angekommen gilt (§ 84 SGG). Bei Post ist das der vierte Tag nach dem Absenden (§ 37 SGB X). Rechnen Sie lieber ab dem Datum im Brief. Steht am Ende nicht, wie man Widerspruch einlegt? Dann haben Sie meist ein Jahr (§ 66 SGG).

        { -krankenversicherung-widerspruch }

        { -krankenversicherung-belege }

        <b>Achtung:</b> Warten Sie nicht auf eine Antwort am Telefon. Ein Anruf stoppt die Frist nicht.

        { -krankenversicherung-titel }

## Paragraphs that a rule adds

# Variables:
#   $minijob-limit (Money) - the limit of a Minijob a month, today
#   $midijob-limit (Money) - below it the worker's own contributions are reduced
krankenversicherung-minijob-grenze-known =
    <b>Heute gilt:</b> Bis { $minijob-limit } im Monat ist es meist ein Minijob, ohne Krankenversicherung. Darüber sind Sie meist versichert. Bis { $midijob-limit } zahlen Sie selbst weniger Beitrag (§ 20 SGB IV).

krankenversicherung-minijob-grenze-unknown =
    <b>Minijob-Grenze:</b> Die Zahl von heute kennt der Bot noch nicht. Fragen Sie die Krankenkasse.

# Variables:
#   $family-limit (Money) - the most a family member may earn a month, today
#   $minijob-limit (Money) - the same, with a Minijob
krankenversicherung-familienversicherung-known =
    <b>Heute gilt:</b> Jede mitversicherte Person darf meist bis { $family-limit } im Monat haben. Mit einem Minijob sind es bis { $minijob-limit } (§ 10 SGB V).

krankenversicherung-familienversicherung-unknown =
    <b>Grenze für das Einkommen:</b> Die Zahl von heute kennt der Bot noch nicht. Fragen Sie die Krankenkasse.

## Texts to copy. `.copy` is the German text; it stands here only and is not translated.

krankenversicherung-proof =
    Mit diesem Text fragen Sie die Krankenkasse, ob Sie versichert sind. Füllen Sie die Klammern aus. Schicken Sie ihn als Brief oder E-Mail. Behalten Sie die Antwort.

    <b>Kein Aufenthaltstitel?</b> Schicken Sie ihn erst nach einer Beratung.

    <b>Das steht darin:</b>
    1. Ich arbeite seit (Datum) bei (Firma).
    2. Bin ich bei Ihnen angemeldet und versichert, und seit wann?
    3. Bitte schicken Sie mir eine Mitgliedsbescheinigung.
    4. Name, Geburtsdatum, Adresse.
    .button = Text: Bin ich versichert?
    .copy =
        Sehr geehrte Damen und Herren,
        ich arbeite seit (Datum) bei (Name und Adresse der Firma).
        Bitte teilen Sie mir mit, ob und seit wann ich bei Ihnen angemeldet und versichert bin.
        Bitte schicken Sie mir eine Mitgliedsbescheinigung.
        (Vorname Nachname, Geburtsdatum)
        (Adresse)

krankenversicherung-objection =
    Mit diesem Brief sagen Sie der Krankenkasse: Ich bin nicht einverstanden. Füllen Sie die Klammern aus. Unterschreiben Sie auf Papier. Behalten Sie eine Kopie und einen Beweis, dass er angekommen ist.

    <b>Das steht darin:</b>
    1. Ich lege Widerspruch ein gegen Ihren Bescheid vom (Datum). Das Aktenzeichen ist die Nummer oben im Brief.
    2. Die Gründe schicke ich später.
    3. Bitte bestätigen Sie, dass Sie meinen Brief haben.
    4. Ort, Datum, Name, Adresse, Unterschrift.
    .button = Text: Widerspruch an die Kasse
    .copy =
        Sehr geehrte Damen und Herren,
        gegen Ihren Bescheid vom (Datum), Aktenzeichen (Nummer), lege ich Widerspruch ein.
        Die Begründung folgt.
        Bitte bestätigen Sie mir schriftlich den Eingang dieses Widerspruchs.
        (Ort, Datum)
        (Vorname Nachname, Adresse)
        (Unterschrift)
