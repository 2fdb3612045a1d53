# The two sentences in quotation marks are said to the German police: other locales keep them in German and add
# their meaning.
notfall-now =
    <b>110</b> Polizei
    <b>112</b> Rettungsdienst und Feuerwehr
    Kostenlos, Tag und Nacht.

    Sagen Sie am Telefon:
    <b>„Hilfe! Ich bin in Gefahr.“</b>
    <b>„Die Adresse ist …“</b>

    Frauen erreichen Hilfe auch hier: <b>116 016</b>. Kostenlos und anonym, Tag und Nacht. Dolmetscher helfen in 18 Sprachen.
    .why =
        <b>Am Telefon ist wichtig:</b>
        • Wo sind Sie? Nennen Sie Stadt, Straße und Hausnummer.
        • Was ist passiert?
        • Ist jemand verletzt?
        • Legen Sie nicht zuerst auf.

        Kennen Sie die Adresse nicht? Sagen Sie, was Sie sehen: Name der Firma, Schilder, Geschäfte.

        <b>Haben Sie keinen gültigen Aufenthaltstitel?</b> Öffentliche Stellen (Ämter, Polizei, Gericht) müssen das der Ausländerbehörde melden (§ 87 Abs. 2 AufenthG). Ist Ihr Leben in Gefahr? Rufen Sie trotzdem 110 oder 112 an. Ist es nicht so eilig? Sprechen Sie zuerst mit einer Beratung.

        Ärztinnen und Ärzte haben Schweigepflicht (§ 88 Abs. 2 AufenthG).

        Sind Sie im Moment sicher? Dann gehen Sie unten weiter. Dort fragen wir, was passiert ist.
