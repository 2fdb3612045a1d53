# Danger and exploitation: what happened, and who helps. Sentences in quotation marks are said in German; other
# locales keep them in German and add their meaning.

gefahr-what =
    Ist Ihr Leben in Gefahr? Rufen Sie <b>110</b> an.

    Was ist passiert?
    .passport = Jemand behält meinen Pass
    .locked-in = Ich darf nicht weggehen
    .violence = Gewalt oder Drohungen
    .sexual = Sexuelle Gewalt oder Belästigung
    .forced = Schulden oder Zwang zur Arbeit
    .no-papers = Keine Papiere, Angst vor der Polizei
    .other = Etwas anderes

# A taken passport is a clear sign of forced labour or trafficking.
gefahr-passport =
    Sprechen Sie noch heute mit einer Beratung.

    Ist es sicher für Sie? Dann verlangen Sie Ihren Pass zurück. Am besten ist eine Zeugin oder ein Zeuge dabei.

    <b>Mit gültigem Aufenthaltstitel:</b> Die Polizei kann helfen, Telefon <b>110</b>. Sagen Sie: <b>„Mein Chef hat meinen Pass.“</b>

    <b>Ohne gültigen Aufenthaltstitel:</b> Gehen Sie zuerst zur Beratung.
    .why =
        Ein weggenommener Pass ist ein klares Warnzeichen für Zwangsarbeit oder Menschenhandel. Beides sind Straftaten (§§ 232, 232b StGB).

        In vielen Branchen müssen Sie Pass oder Ausweis bei der Arbeit dabeihaben. Beispiele: Bau, Restaurant, Hotel, Reinigung, Transport, Friseur (§ 2a SchwarzArbG). Schon darum darf die Firma ihn dort nicht behalten. Auch sonst darf das meist niemand gegen Ihren Willen.

        <b>Was Betroffene wissen sollen:</b>
        • Opfer dieser Straftaten haben mindestens drei Monate Zeit. So lange können sie überlegen, ob sie aussagen (§ 59 Abs. 7 AufenthG). Fragen Sie die Beratung, ob das für Sie gilt.
        • Für das Strafverfahren ist eine Aufenthaltserlaubnis möglich (§ 25 Abs. 4a, 4b AufenthG).

        <b>Sammeln Sie:</b> ein Foto vom Pass, Ihren Vertrag, Nachrichten, Namen und Telefonnummern. Bewahren Sie Kopien nicht in der Unterkunft der Firma auf.

        Bekommen Sie den Pass nicht zurück? Die Botschaft Ihres Landes kann helfen. Sind Sie aus diesem Land geflohen? Dann fragen Sie zuerst die Beratung.

# Locked in, watched, no contact allowed.
gefahr-locked-in =
    Rufen Sie die Polizei an: <b>110</b>. Das geht Tag und Nacht.

    Sagen Sie: <b>„Ich bin eingesperrt. Die Adresse ist …“</b>

    Können Sie nicht telefonieren? Schreiben Sie einer Person, der Sie vertrauen. Schicken Sie Ihren Standort.

    <b>Ohne gültigen Aufenthaltstitel und ohne akute Gefahr:</b> Sprechen Sie zuerst mit einer Beratung.
    .why =
        Sie dürfen nicht weggehen oder niemanden treffen? Das ist ein klares Warnzeichen für Menschenhandel und Ausbeutung. Ausbeutung und dabei einsperren ist eine Straftat (§ 233a StGB).

        <b>Was Betroffene wissen sollen:</b>
        • Opfer dieser Straftaten haben mindestens drei Monate Zeit. So lange können sie überlegen, ob sie aussagen (§ 59 Abs. 7 AufenthG). Fragen Sie die Beratung, ob das für Sie gilt.
        • Für das Strafverfahren ist eine Aufenthaltserlaubnis möglich (§ 25 Abs. 4a, 4b AufenthG).
        • Sie haben ein Recht auf Lohn. Fragen Sie die Beratung bald: Es gibt Fristen.

        Sind Sie in Sicherheit? Dann schreiben Sie auf: Orte, Tage, Namen, Autokennzeichen. Das hilft später.

# Violence, threats, blackmail at work.
gefahr-violence =
    Sind Sie in Gefahr? Polizei: <b>110</b>. Sind Sie verletzt? Rettungsdienst: <b>112</b>.

    Frauen erreichen Hilfe auch hier: <b>116 016</b>. Kostenlos und anonym, Tag und Nacht, in 18 Sprachen.

    Unterschreiben Sie nichts, auch wenn man Ihnen droht. Aber Ihre Sicherheit ist wichtiger.

    <b>Ohne gültigen Aufenthaltstitel und ohne akute Gefahr:</b> Sprechen Sie zuerst mit einer Beratung.
    .why =
        Gewalt, Drohungen und Erpressung sind klare Warnzeichen für Ausbeutung.

        <b>Das hilft Ihnen später:</b>
        • Gehen Sie zu einer Ärztin oder einem Arzt. Dort gilt Schweigepflicht.
        • Machen Sie Fotos von Verletzungen.
        • Schreiben Sie auf: Tag, Uhrzeit, Ort, was passiert ist.
        • Notieren Sie Namen von Zeuginnen und Zeugen.
        • Speichern Sie Nachrichten.

        Hat die Gewalt mit Herkunft, Religion oder Geschlecht zu tun? Dann können Sie vielleicht eine Entschädigung verlangen. Sie haben dafür <b>zwei Monate</b> Zeit (§ 15 Abs. 4 AGG). Sie zählen meist ab dem letzten Vorfall. Der Brief muss bis dahin bei der Firma sein.

        Haben Sie eine Kündigung bekommen? Für eine Klage haben Sie meist nur drei Wochen Zeit (§ 4 KSchG).

        Geht es Ihnen sehr schlecht? Die TelefonSeelsorge hört zu, Tag und Nacht.

# Sexual violence or harassment at work.
gefahr-sexual =
    Sind Sie in Gefahr? Polizei: <b>110</b>. Sind Sie verletzt? Rettungsdienst: <b>112</b>.

    Frauen erreichen Hilfe auch hier: <b>116 016</b>. Kostenlos und anonym, Tag und Nacht, in 18 Sprachen.

    Sie sind nicht schuld. Sprechen Sie mit einer Person, der Sie vertrauen.

    <b>Ohne gültigen Aufenthaltstitel und ohne akute Gefahr:</b> Sprechen Sie zuerst mit einer Beratung.
    .why =
        Die Firma muss Sie vor Belästigung schützen, auch vor Kunden (§ 12 AGG). Sie können sich beschweren. Die Firma darf Sie dafür nicht bestrafen (§ 16 AGG).

        Tut die Firma nichts? Dann dürfen Sie vielleicht die Arbeit stoppen, mit Lohn (§ 14 AGG). Fragen Sie <b>vorher</b> die Beratung.

        Sie können vielleicht eine Entschädigung verlangen. Sie haben dafür <b>zwei Monate</b> Zeit (§ 15 Abs. 4 AGG). Sie zählen meist ab dem letzten Vorfall. Der Brief muss bis dahin bei der Firma sein.

        Verlangt jemand Sex für Arbeit, Pass oder Wohnung? Holen Sie sofort Hilfe. Das Hilfetelefon berät auch zu Menschenhandel.

        <b>Das hilft Ihnen später:</b>
        • Gehen Sie bald zu einer Ärztin oder einem Arzt. Dort gilt Schweigepflicht.
        • Schreiben Sie auf: Tag, Ort, was passiert ist.
        • Speichern Sie Nachrichten.

        Geht es Ihnen sehr schlecht? Die TelefonSeelsorge hört zu, Tag und Nacht.

# Debts to work off, no wage, forced to work.
gefahr-forced =
    Sprechen Sie noch heute mit einer Beratung. Sie sind nicht allein.

    Unterschreiben Sie nichts, auch keinen Schuldschein.

    Drohung oder Gewalt? Polizei: <b>110</b>.

    <b>Ohne gültigen Aufenthaltstitel und ohne akute Gefahr:</b> Gehen Sie zuerst zur Beratung, nicht zu einer Behörde.
    .why =
        Warnzeichen sind: Schulden abarbeiten, kein Lohn, extrem lange Arbeit, sehr schlechte Unterkunft.

        Zwangsarbeit und Ausbeutung bei der Arbeit sind Straftaten (§§ 232, 232b, 233 StGB). Es reicht, wenn jemand Ihre Hilflosigkeit im fremden Land ausnutzt. Unter 21 Jahren ist der Schutz noch stärker.

        <b>Was Betroffene wissen sollen:</b>
        • Opfer dieser Straftaten haben mindestens drei Monate Zeit. So lange können sie überlegen, ob sie aussagen (§ 59 Abs. 7 AufenthG). Fragen Sie die Beratung, ob das für Sie gilt.
        • Für das Strafverfahren ist eine Aufenthaltserlaubnis möglich (§ 25 Abs. 4a, 4b AufenthG).
        • Sie haben ein Recht auf Lohn. Das gilt auch ohne Erlaubnis zu arbeiten (§ 98a AufenthG).

        <b>Schulden für die Vermittlung?</b> Eine Vermittlung darf kein Geld im Voraus nehmen. Sie braucht einen schriftlichen Vertrag und darf erst nach Erfolg Geld verlangen. Sonst gilt der Vertrag nicht (§§ 296 bis 298 SGB III).

        <b>Sammeln Sie:</b> Vertrag, Belege, Nachrichten, Ihre Stundenliste, Namen und Orte.

# No residence title or work permit, and afraid of the police.
gefahr-no-papers =
    Sprechen Sie heute mit einer Beratung. Gehen Sie <b>vorher nicht</b> zu einem Amt oder Gericht.

    Öffentliche Stellen müssen Menschen ohne Aufenthaltstitel melden (§ 87 Abs. 2 AufenthG). Die Beratung ist vertraulich.

    Warten Sie nicht: Fristen laufen auch ohne Papiere.

    Ist Ihr Leben in Gefahr? Rufen Sie trotzdem <b>110</b> oder <b>112</b> an.
    .why =
        <b>Sie haben Rechte, auch ohne Papiere:</b>
        • Sie haben ein Recht auf Lohn. Das Gesetz geht von drei Monaten Arbeit aus (§ 98a AufenthG).
        • Auch Firmen weiter oben in der Kette können zahlen müssen.
        • Ein Arbeitsunfall ist versichert (§ 7 Abs. 2 SGB VII).
        • Ärztinnen und Ärzte haben Schweigepflicht (§ 88 Abs. 2 AufenthG).
        • Bei einem Strafverfahren ist vielleicht eine Aufenthaltserlaubnis möglich. Auch fehlender Lohn kann dabei zählen (§ 25 Abs. 4b AufenthG).
        • Vor einer Abschiebung müssen Sie Informationen über Ihren Lohn bekommen (§ 59 Abs. 8 AufenthG).

        Wichtig: Arbeit ohne Erlaubnis ist auch für Sie verboten. Darum brauchen Sie zuerst Beratung.

        <b>Sammeln Sie:</b> Fotos von der Arbeit, Orte, Tage, Telefonnummern, Autokennzeichen, Nachrichten, Überweisungen.

        Sagen Sie der Beratung am Anfang: <b>„Bitte behandeln Sie das vertraulich.“</b>

gefahr-other =
    Gefahr? Polizei: <b>110</b>. Verletzt oder krank? Rettungsdienst: <b>112</b>.

    Ist es nicht so eilig? Sprechen Sie mit einer Beratung. Erzählen Sie, was passiert ist.

    <b>Ohne gültigen Aufenthaltstitel und ohne akute Gefahr:</b> Sprechen Sie zuerst mit einer Beratung, nicht mit der Polizei.
    .why =
        Klare Warnzeichen sind: Ihr Pass ist weg. Man droht Ihnen. Sie dürfen nicht weggehen. Sie sollen Schulden abarbeiten. Sie bekommen keinen Lohn.

        Dann holen Sie schnell Hilfe. Ausbeutung ist eine Straftat (§§ 232 bis 233a StGB).

        <b>Schreiben Sie auf:</b> Tage, Orte, Namen, Telefonnummern. Speichern Sie Nachrichten und Fotos.

        Geht es Ihnen sehr schlecht? Die TelefonSeelsorge hört zu, Tag und Nacht, kostenlos.
