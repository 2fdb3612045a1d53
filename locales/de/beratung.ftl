# The handover to a counselling office. Who it is, its address, phone, hours and languages, and why this office,
# are added below these words by the program.

# People from outside the EU who are in Germany.
beratung-office =
    Rufen Sie an oder schreiben Sie eine Nachricht. Die Adresse steht unten.

    Sagen Sie zum Beispiel:
    <b>„Guten Tag, ich brauche Beratung zu meiner Arbeit.“</b>

    Die Beratung ist kostenlos und vertraulich. Wenn möglich, sprechen Sie dort Ihre Sprache.
    .why =
        Das nächste Büro ist das Büro an Ihrem Arbeitsort. Haben Sie keine Arbeit? Dann zählt Ihr Wohnort.

        <b>Nehmen Sie mit, was Sie haben:</b>
        • Arbeitsvertrag und Lohnabrechnungen
        • Briefe der Firma, mit Umschlag
        • Ihre Liste der Arbeitsstunden
        • Chats und Fotos
        • Aufenthaltstitel mit Zusatzblatt

        Haben Sie keine Papiere? Kommen Sie trotzdem.

        Sie brauchen keine feste Adresse und keine Arbeit (§§ 1, 2 DBV). Eine Beratung geht auch am Telefon oder online.

        Die Beratung erklärt Ihre Rechte und die nächsten Schritte. Sie geht nicht für Sie vor Gericht.

        Brauchen Sie Hilfe beim Sprechen? Sagen Sie am Anfang Ihre Sprache.

# People from outside the EU who will work in Germany and are still abroad.
beratung-abroad =
    Schreiben Sie oder rufen Sie an. Sie müssen dafür nicht in Deutschland sein.

    Schreiben Sie zum Beispiel:
    <b>„Guten Tag, ich werde in Deutschland arbeiten. Ich brauche Beratung zu meinem Vertrag.“</b>

    Fragen Sie, bevor Sie etwas unterschreiben. Die Beratung ist kostenlos und vertraulich, wenn möglich in Ihrer Sprache.
    .why =
        Wichtig ist das Büro in dem Ort, in dem Sie arbeiten werden (<b>künftiger Arbeitsort</b>). Kennen Sie den Ort noch nicht? Dann fragen Sie die Fachstelle.

        <b>Schicken Sie mit, was Sie haben:</b>
        • Vertrag oder Angebot
        • Name und Adresse der Firma
        • Nachrichten der Firma oder der Vermittlung
        • Belege, wenn Sie schon Geld bezahlt haben

        Eine Firma in Deutschland muss Ihnen die Adresse von Faire Integration geben. Das muss sie spätestens am ersten Arbeitstag tun (§ 45c AufenthG). Eine E-Mail oder ein Brief reicht.

        Haben Sie keine Adresse bekommen? Sie können trotzdem kommen.

        Kommt die Arbeit von einer Vermittlung, über die Grenze? Dann muss die Vermittlung die Adressen nennen: schriftlich, vor der Unterschrift und in einer Sprache, die Sie verstehen (§ 299 SGB III).

# Citizens of the EU, the EEA and Switzerland.
beratung-eu =
    Rufen Sie an oder schreiben Sie eine Nachricht. Die Adresse steht unten.

    Sagen Sie zum Beispiel:
    <b>„Guten Tag, ich brauche Beratung zu meiner Arbeit.“</b>

    Mit einem Pass aus EU, EWR oder Schweiz hilft Ihnen <b>Faire Mobilität</b>. Das ist kostenlos. Sie müssen nicht in der Gewerkschaft sein.
    .why =
        Faire Mobilität ist die Beratung des DGB für Menschen aus der EU. Sie hilft bei Lohn, Kündigung, Vertrag und anderen Fragen zur Arbeit. Faire Integration ist für Menschen aus anderen Staaten da.

        Haben Sie einen deutschen Pass? Auch eine Gewerkschaft hilft, wenn Sie Mitglied sind.

        <b>Nehmen Sie mit, was Sie haben:</b>
        • Arbeitsvertrag und Lohnabrechnungen
        • Briefe der Firma, mit Umschlag
        • Ihre Liste der Arbeitsstunden
        • Chats und Fotos

        Haben Sie keine Papiere? Kommen Sie trotzdem.

        Brauchen Sie Hilfe beim Sprechen? Sagen Sie am Anfang Ihre Sprache.

# Dual citizens, and people who are not sure.
beratung-both =
    Rufen Sie eine der beiden Stellen an. Oder schreiben Sie eine Nachricht.

    <b>Pass aus EU, EWR oder Schweiz: Faire Mobilität. Alle anderen: Faire Integration.</b>

    Sagen Sie zum Beispiel:
    <b>„Guten Tag, ich brauche Beratung zu meiner Arbeit.“</b>

    Sind Sie nicht sicher? Fragen Sie einfach. Die Beratung ist kostenlos.
    .why =
        Haben Sie zwei Pässe? Sagen Sie das am Anfang. Die Stelle sagt Ihnen, wer besser passt.

        Kommen Sie aus der Ukraine oder haben Sie Asyl? Dann ist Faire Integration richtig.

        <b>Nehmen Sie mit, was Sie haben:</b>
        • Arbeitsvertrag und Lohnabrechnungen
        • Briefe der Firma, mit Umschlag
        • Ihre Liste der Arbeitsstunden
        • Chats und Fotos
        • Pässe oder Aufenthaltstitel mit Zusatzblatt

        Haben Sie keine Papiere? Kommen Sie trotzdem.

        Brauchen Sie Hilfe beim Sprechen? Sagen Sie am Anfang Ihre Sprache.
