# A paper in German that somebody does not understand: its word tells what it is.
# The labels stand on the drawn letters too (dialogs/data/letters/): change one, then run script/letters.

# Who has no title: official places must report that.
-brief-ohne-titel =
    <b>Kein Aufenthaltstitel?</b> Gehen Sie zuerst zur Beratung, nicht zu einem Amt (§ 87 AufenthG).

# All six words stand here, for people who do not see the picture.
brief-which =
    Welcher Brief sieht aus wie Ihrer?

    Das Bild unten zeigt sechs Papiere. Suchen Sie das Wort auf Ihrem Papier: <b>Kündigung</b>, <b>fristlos</b>, <b>Abmahnung</b>, <b>Aufhebungsvertrag</b>, <b>Probezeit</b> oder <b>Brutto</b>.

    Es stehen mehrere Wörter da? Nehmen Sie das Wort, das oben groß steht.
    .dismissal = 1 Kündigung: Der Job endet
    .immediate = 2 fristlos: Der Job endet sofort
    .warning = 3 Abmahnung: eine Warnung
    .agreement = 4 Aufhebungsvertrag: Ende mit Ihrem Ja
    .probation = 5 Probezeit: erste Monate im Job
    .payslip = 6 Brutto: Ihr Lohn auf Papier
    .none = Kein Wort passt

brief-dismissal =
    Das ist wahrscheinlich eine Kündigung: Die Firma beendet Ihren Job. Sie haben meist nur <b>drei Wochen</b> für eine Klage (§ 4 KSchG). Die Wochen zählen ab dem Tag, an dem der Brief bei Ihnen war.

    <b>Jetzt wichtig:</b> Schreiben Sie diesen Tag auf. Behalten Sie Brief und Umschlag. Machen Sie ein Foto. Unterschreiben Sie nichts.

    Drücken Sie „Mehr dazu“: Dann rechnen wir den letzten Tag für die Klage aus.
    .why =
        <b>So sieht eine Kündigung aus:</b> Oben oder im Text steht „Kündigung“ oder „kündigen“. Unten ist eine Unterschrift.

        Klagen heißt: Das Gericht soll die Kündigung prüfen. Die drei Wochen gelten auch in der Probezeit und in kleinen Firmen (§ 23 KSchG).

        Eine Beratung oder ein Gespräch mit der Firma stoppt die drei Wochen nicht.

        { -brief-ohne-titel }

# "Fristlos": the job is to end on the spot, without a notice period.
brief-immediate =
    Das ist wahrscheinlich eine fristlose Kündigung: Die Firma will Ihren Job sofort beenden. Sie haben meist nur <b>drei Wochen</b> für eine Klage (§§ 4, 13 KSchG). Die Wochen zählen ab dem Tag, an dem der Brief bei Ihnen war.

    <b>Jetzt wichtig:</b> Schreiben Sie diesen Tag auf. Behalten Sie Brief und Umschlag. Machen Sie ein Foto. Unterschreiben Sie nichts.

    Drücken Sie „Mehr dazu“: Dann rechnen wir den letzten Tag für die Klage aus.
    .why =
        <b>So sieht sie aus:</b> Im Brief steht „fristlos“ oder „mit sofortiger Wirkung“.

        Die Firma braucht dafür einen wichtigen Grund. Sie hat zwei Wochen Zeit, sobald sie den Grund kennt (§ 626 BGB). Fragen Sie schriftlich nach dem Grund.

        Klagen heißt: Das Gericht soll die Kündigung prüfen.

        { -brief-ohne-titel }

# "Aufhebungsvertrag": both sides sign that the job ends.
brief-agreement =
    Das ist wahrscheinlich ein Aufhebungsvertrag: Sie und die Firma beenden den Job zusammen. Unterschreiben Sie <b>jetzt nichts</b>. Sie müssen nicht sofort unterschreiben.

    Sagen Sie: „Ich nehme das Papier mit. Ich lasse es prüfen.“ Machen Sie ein Foto.

    Drücken Sie „Mehr dazu“, auch wenn Sie schon unterschrieben haben.
    .why =
        <b>So sieht er aus:</b> Oben steht „Aufhebungsvertrag“ oder „Auflösungsvertrag“. Unten ist Platz für zwei Unterschriften.

        Nach der Unterschrift gibt es meist kein Zurück. Vielleicht bekommen Sie bis zu zwölf Wochen kein Arbeitslosengeld (§ 159 SGB III).

        <b>Haben Sie auch eine Kündigung bekommen?</b> Dann haben Sie meist nur drei Wochen für eine Klage (§ 4 KSchG).

# "Brutto" is the wage before taxes and contributions, "Netto" what is paid out.
brief-payslip =
    Das ist wahrscheinlich eine Lohnabrechnung: Das Papier erklärt Ihren Lohn. Stimmt etwas nicht? Dann fordern Sie Ihren Lohn <b>bald schriftlich</b>. Im Vertrag stehen oft kurze Fristen, häufig drei Monate.

    <b>Prüfen Sie:</b> Stimmen die Stunden? Stimmt der Lohn für eine Stunde? Ist das „Netto“ auf Ihrem Konto?

    Ist etwas falsch oder unklar? Drücken Sie „Mehr dazu“.
    .why =
        <b>So sieht sie aus:</b> eine Tabelle mit „Brutto“ und „Netto“.

        „Brutto“ ist der ganze Lohn. „Netto“ ist der Rest nach Steuern und Sozialversicherung.

        Bei jeder Zahlung müssen Sie meist eine Abrechnung bekommen. Sie zeigt Zeitraum, Lohn, Abzüge und Vorschüsse (§ 108 GewO). Behalten Sie alle Abrechnungen.

# "Probezeit": the first months of a job, when the notice period is short.
brief-probation =
    Das ist wahrscheinlich ein Arbeitsvertrag. „Probezeit“ sind die ersten Monate im Job. Unterschreiben Sie <b>jetzt nichts</b>, was Sie nicht verstehen.

    Steht oben auch „Kündigung“? Dann endet vielleicht Ihr Job. Sie haben meist nur <b>drei Wochen</b> für eine Klage, auch in der Probezeit (§§ 4, 23 KSchG). Gehen Sie zurück und wählen Sie „Kündigung“.

    Haben Sie eine Frage zum Vertrag? Drücken Sie „Mehr dazu“.
    .why =
        <b>So sieht ein Vertrag aus:</b> viele Nummern, oft mit §. Bei einer Nummer steht „Probezeit“.

        In der Probezeit ist die Kündigungsfrist kurz, meist zwei Wochen (§ 622 BGB). So lange läuft der Job noch.

        Machen Sie ein Foto von jeder Seite.

# "Abmahnung": the employer says in writing what the worker is said to have done wrong. What the law says of it is left out.
brief-warning =
    Das ist wahrscheinlich eine <b>Abmahnung</b>. Die Firma sagt damit: Sie haben etwas falsch gemacht. Eine Abmahnung ist <b>keine Kündigung</b>.

    Unterschreiben Sie <b>jetzt nichts</b>. Zeigen Sie den Brief in den nächsten Tagen einer Beratungsstelle.

    Steht auch „Kündigung“ im Brief? Dann haben Sie meist nur <b>drei Wochen</b> (§ 4 KSchG). Gehen Sie zurück und wählen Sie „Kündigung“.
    .why =
        Die Beratung prüft, was im Brief steht und was Sie antworten können.

        <b>Schreiben Sie heute auf:</b> Wann kam der Brief? Was ist wirklich passiert? Wer war dabei?

        <b>Sammeln:</b> Brief mit Umschlag, Vertrag, Dienstpläne, Arbeitszeiten, Chats, Namen von Kollegen. Speichern Sie keine Kopien auf dem Handy der Firma.

        <b>Hören Sie nicht ohne Beratung auf zu arbeiten.</b> Kündigen Sie nicht ohne Beratung.

        <b>Haben Sie vorher Ihr Recht verlangt?</b> Zum Beispiel Lohn oder Urlaub? Die Firma darf Sie deswegen nicht schlechter behandeln (§ 612a BGB). Sagen Sie das der Beratung.

# None of the six words: the paper goes to people who can read it.
brief-unclear =
    Zeigen Sie das Papier <b>heute</b> einer Beratungsstelle. Vielleicht läuft eine Frist, auch wenn Sie es nicht verstehen.

    <b>Bis dahin:</b> Unterschreiben Sie nichts. Machen Sie ein Foto von jeder Seite. Schreiben Sie auf, an welchem Tag das Papier bei Ihnen war.

    { -brief-ohne-titel }
    .why =
        <b>Warum heute?</b> Gegen eine Kündigung haben Sie meist nur drei Wochen (§ 4 KSchG). Gegen einen Brief vom Amt haben Sie meist einen Monat (§ 84 SGG). Auf anderen Briefen steht manchmal eine kürzere Zeit.

        <b>Mitnehmen:</b> Papier mit Umschlag, Vertrag, Lohnzettel, Ausweis.

        <b>Übersetzen:</b> Fragen Sie jemanden, der gut Deutsch kann. Nicht die Firma.

        <b>Bei der Beratung sagen Sie:</b> „Ich habe diesen Brief bekommen. Ich verstehe ihn nicht. Muss ich schnell etwas tun?“
