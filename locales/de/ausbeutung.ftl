# Danger and exploitation: what happened, and who helps. Sentences in quotation marks are said in German; other
# locales keep them in German and add their meaning.

## Paragraphs that several outcomes share

# The time to think (§ 59 Abs. 7) and the permit for the criminal case.
-ausbeutung-rechte =
    <b>Was Betroffene wissen sollen:</b>
    • Opfer dieser Straftaten haben mindestens drei Monate Zeit. So lange können sie überlegen: Erzähle ich der Polizei, was passiert ist (aussagen)? (§ 59 Abs. 7 AufenthG) Fragen Sie die Beratung, ob das für Sie gilt.
    • Für das Strafverfahren ist eine Aufenthaltserlaubnis möglich (§ 25 Abs. 4a, 4b AufenthG).

# A work title that is shortened after the job: at least nine months remain. The rule is from August 2026.
-ausbeutung-titel =
    • Ist Ihr Titel für diese Arbeit oder Ausbildung, und sie endet früher? Dann müssen Sie das meist innerhalb von <b>zwei Wochen</b> der Ausländerbehörde sagen (§ 82 Abs. 6 AufenthG). Fragen Sie vorher schnell die Beratung. Kürzt die Behörde dann einen Titel für Arbeit? Bei Zeichen schwerer Ausbeutung bleiben meist mindestens neun Monate ab dem Ende (§ 18 Abs. 5 AufenthG). Nie länger als das Datum im Titel. Die Regel ist neu.

-ausbeutung-nicht-allein = <b>Nie allein:</b> Gehen Sie nicht allein zum Chef und nicht allein in die Unterkunft zurück.

## Questions

ausbeutung-what =
    Ist Ihr Leben in Gefahr? Rufen Sie <b>110</b> an.

    Was ist passiert?
    .passport = Jemand behält meinen Pass
    .locked-in = Ich darf nicht weggehen
    .violence = Gewalt oder Drohungen
    .sexual = Sexuelle Gewalt oder Belästigung
    .forced = Schulden oder Zwang zur Arbeit
    .no-papers = Keine Papiere, Angst vor der Polizei
    .unsure = Ist das Ausbeutung? Zeichen prüfen
    .other = Etwas anderes

# Clear signs and weaker signs of forced labour and trafficking.
ausbeutung-signs =
    Ist Ihr Leben in Gefahr? Rufen Sie <b>110</b> an.

    <b>Klare Zeichen:</b> Jemand hat Ihren Pass. Man droht Ihnen oder schlägt Sie. Man erpresst Sie (will Sie mit einer Drohung zwingen). Sie dürfen nicht weggehen. Sie dürfen niemanden treffen oder anrufen.

    <b>Andere Zeichen:</b> Sie bekommen keinen Lohn. Sie müssen Schulden abarbeiten. Sie arbeiten extrem lange. Die Unterkunft ist sehr schlecht.

    Was stimmt für Sie?
    .clear = Mindestens ein klares Zeichen
    .maybe = Nur andere Zeichen
    .none = Nichts davon
    .unsure = Ich weiß es nicht

## Results

# One clear sign is enough to get help at once.
ausbeutung-clear-signs =
    Das sind klare Warnzeichen für Menschenhandel oder Zwangsarbeit. Sprechen Sie noch <b>heute</b> mit einer Beratung.

    <b>Jetzt:</b>
    1. Gefahr? Polizei: <b>110</b>. Verletzt? Rettungsdienst: <b>112</b>.
    2. Rufen Sie eine Stelle unten an, von einem Handy, das niemand kontrolliert.
    3. Gehen Sie nicht allein zum Chef. Unterschreiben Sie nichts.

    <b>Kein gültiger Aufenthaltstitel, und Sie sind jetzt nicht in Gefahr?</b> Gehen Sie zuerst zur Beratung, nicht zu einer Behörde.
    .why =
        Menschenhandel, Zwangsarbeit und Ausbeutung sind Straftaten (§§ 232 bis 233a StGB). Es reicht, wenn jemand ausnutzt, dass Sie fremd im Land und hilflos sind. Unter 21 Jahren ist der Schutz noch stärker.

        { -ausbeutung-rechte }
        { -ausbeutung-titel }
        • Sie haben ein Recht auf Lohn, auch ohne Erlaubnis zu arbeiten (§ 98a AufenthG).

        <b>Sammeln Sie:</b> Fotos vom Pass, Vertrag, Nachrichten, Namen, Orte, Tage, Autokennzeichen. Lassen Sie nichts davon in der Unterkunft der Firma.

# Signs that alone prove nothing; together they can be exploitation.
ausbeutung-maybe-signs =
    Das kann Ausbeutung sein. Lassen Sie es noch diese Woche von einer Beratung prüfen. Müssen Sie Schulden abarbeiten? Sind Sie unter 18? Dann gehen Sie noch <b>heute</b>.

    <b>Jetzt:</b>
    1. Schreiben Sie jeden Tag Ihre Stunden auf.
    2. Unterschreiben Sie nichts, auch keinen Schuldschein (Papier über Schulden).
    3. Rufen Sie eine Stelle unten an.

    Kommen Drohungen dazu oder will man Ihren Pass? Holen Sie am selben Tag Hilfe. Gefahr? <b>110</b>.

    <b>Kein gültiger Aufenthaltstitel, und Sie sind jetzt nicht in Gefahr?</b> Gehen Sie zuerst zur Beratung, nicht zu einer Behörde.
    .why =
        Ausbeutung heißt: Ihre Bedingungen sind viel schlechter als bei anderen mit ähnlicher Arbeit (§ 232 StGB). Und jemand nutzt aus, dass Sie in Not sind. Das ist eine Straftat (§ 233 StGB). Unter 21 Jahren ist der Schutz noch stärker.

        { -ausbeutung-rechte }
        { -ausbeutung-titel }
        • Sie haben ein Recht auf Lohn, auch ohne Erlaubnis zu arbeiten (§ 98a AufenthG). Fordern Sie ihn bald: Es gibt Fristen.

        <b>Sammeln Sie:</b> Stundenliste, Vertrag, Lohnzettel, Nachrichten, Fotos von Arbeit und Unterkunft, Namen, Orte.

        <b>Achtung:</b> Kündigen Sie nicht einfach. Bleiben Sie nicht einfach weg. Das kann Job, Geld und Aufenthalt gefährden. Ausnahme: Sie sind in Gefahr.

ausbeutung-no-signs =
    Nach Ihren Angaben gibt es keine typischen Zeichen für Menschenhandel oder Zwangsarbeit. Ihr Problem ist trotzdem wichtig.

    <b>Jetzt:</b>
    1. Wählen Sie im Menü Ihr Thema: Lohn, Kündigung, Arbeitszeit.
    2. Oder fragen Sie die Beratung. Sie ist kostenlos und vertraulich.

    Ändert sich etwas? Nimmt man Ihren Pass oder droht man Ihnen? Holen Sie am selben Tag Hilfe. Gefahr? <b>110</b>.
    .why =
        Klare Zeichen sind: Pass weg, Drohung, Gewalt, eingesperrt sein, Kontakt verboten. Niemand darf Ihren Pass gegen Ihren Willen behalten.

        <b>Schreiben Sie ab heute auf:</b> Tag, Beginn, Ende, Pausen, Ort, Namen von Kollegen. Speichern Sie Vertrag und Nachrichten, aber nicht auf dem Handy der Firma.

        <b>Achtung:</b> Unterschreiben Sie nichts, was Sie nicht verstehen.

        <b>Kein Aufenthaltstitel?</b> Gehen Sie zuerst zur vertraulichen Beratung. Öffentliche Stellen müssen das melden (§ 87 AufenthG).

# A taken passport is a clear sign of forced labour or trafficking.
ausbeutung-passport =
    Sprechen Sie noch heute mit einer Beratung.

    Ist es sicher für Sie? Dann verlangen Sie Ihren Pass zurück. Am besten ist eine Zeugin oder ein Zeuge dabei.

    <b>Mit gültigem Aufenthaltstitel:</b> Die Polizei kann helfen, Telefon <b>110</b>. Sagen Sie: <b>„Mein Chef hat meinen Pass.“</b>

    <b>Ohne gültigen Aufenthaltstitel:</b> Gehen Sie zuerst zur Beratung.
    .why =
        Ein weggenommener Pass ist ein klares Warnzeichen für Zwangsarbeit oder Menschenhandel. Beides sind Straftaten (§§ 232, 232b StGB).

        In vielen Branchen müssen Sie Pass oder Ausweis bei der Arbeit dabeihaben. Beispiele: Bau, Restaurant, Hotel, Reinigung, Transport, Friseur (§ 2a SchwarzArbG). Schon darum darf die Firma ihn dort nicht behalten. Auch sonst darf das meist niemand gegen Ihren Willen.

        { -ausbeutung-rechte }
        { -ausbeutung-titel }

        <b>Sammeln Sie:</b> ein Foto vom Pass, Ihren Vertrag, Nachrichten, Namen und Telefonnummern. Keine Kopien in der Unterkunft der Firma.

        { -ausbeutung-nicht-allein }

        Bekommen Sie den Pass nicht zurück? Die Botschaft Ihres Landes kann helfen. Sind Sie aus diesem Land geflohen? Dann fragen Sie zuerst die Beratung.

# Locked in, watched, no contact allowed.
ausbeutung-locked-in =
    Rufen Sie die Polizei an: <b>110</b>. Das geht Tag und Nacht.

    Sagen Sie: <b>„Ich bin eingesperrt. Die Adresse ist …“</b>

    Können Sie nicht telefonieren? Schreiben Sie einer Person, der Sie vertrauen. Schicken Sie Ihren Standort.

    <b>Kein gültiger Aufenthaltstitel, und Sie sind jetzt nicht in Gefahr?</b> Sprechen Sie zuerst mit einer Beratung.
    .why =
        Sie dürfen nicht weggehen oder niemanden treffen? Das ist ein klares Warnzeichen für Menschenhandel und Ausbeutung. Wer Menschen ausbeutet und dabei einsperrt, macht eine Straftat (§ 233a StGB).

        { -ausbeutung-rechte }
        { -ausbeutung-titel }
        • Sie haben ein Recht auf Lohn. Fragen Sie die Beratung bald: Es gibt Fristen.

        Sind Sie in Sicherheit? Dann schreiben Sie auf: Orte, Tage, Namen, Autokennzeichen. Das hilft später.

# Violence, threats, blackmail at work.
ausbeutung-violence =
    Sind Sie in Gefahr? Polizei: <b>110</b>. Sind Sie verletzt? Rettungsdienst: <b>112</b>.

    Frauen erreichen Hilfe auch hier: <b>116 016</b>. Kostenlos und anonym, Tag und Nacht, in 18 Sprachen.

    Unterschreiben Sie nichts, auch wenn man Ihnen droht. Aber Ihre Sicherheit ist wichtiger.

    <b>Kein gültiger Aufenthaltstitel, und Sie sind jetzt nicht in Gefahr?</b> Sprechen Sie zuerst mit einer Beratung.
    .why =
        Gewalt, Drohungen und Erpressung sind klare Warnzeichen für Ausbeutung. Das ist eine Straftat (§ 233 StGB).

        { -ausbeutung-rechte }

        <b>Das hilft Ihnen später:</b>
        • Gehen Sie zu einer Ärztin oder einem Arzt. Dort gilt Schweigepflicht.
        • Machen Sie Fotos von Verletzungen.
        • Schreiben Sie auf: Tag, Uhrzeit, Ort, was passiert ist.
        • Notieren Sie Namen von Zeuginnen und Zeugen.
        • Speichern Sie Nachrichten.

        Hat die Gewalt mit Herkunft, Religion oder Geschlecht zu tun? Dann können Sie vielleicht eine Entschädigung verlangen. Sie haben dafür <b>zwei Monate</b> Zeit (§ 15 Abs. 4 AGG). Die Monate zählen meist ab dem letzten Vorfall. In dieser Zeit muss Ihr Brief bei der Firma sein.

        Haben Sie eine Kündigung bekommen? Für eine Klage haben Sie meist nur drei Wochen Zeit (§ 4 KSchG).

        Geht es Ihnen sehr schlecht? Die TelefonSeelsorge hört zu, Tag und Nacht.

# Sexual violence or harassment at work.
ausbeutung-sexual =
    Sind Sie in Gefahr? Polizei: <b>110</b>. Sind Sie verletzt? Rettungsdienst: <b>112</b>.

    Frauen erreichen Hilfe auch hier: <b>116 016</b>. Kostenlos und anonym, Tag und Nacht, in 18 Sprachen.

    Sie sind nicht schuld. Sprechen Sie mit einer Person, der Sie vertrauen.

    <b>Kein gültiger Aufenthaltstitel, und Sie sind jetzt nicht in Gefahr?</b> Sprechen Sie zuerst mit einer Beratung.
    .why =
        Die Firma muss Sie vor Belästigung schützen, auch vor Kunden (§ 12 AGG). Sie können sich beschweren. Die Firma darf Sie dafür nicht bestrafen (§ 16 AGG).

        Tut die Firma nichts? Dann dürfen Sie vielleicht die Arbeit stoppen, mit Lohn (§ 14 AGG). Fragen Sie <b>vorher</b> die Beratung.

        Sie können vielleicht eine Entschädigung verlangen. Sie haben dafür <b>zwei Monate</b> Zeit (§ 15 Abs. 4 AGG). Die Monate zählen meist ab dem letzten Vorfall. In dieser Zeit muss Ihr Brief bei der Firma sein.

        Verlangt jemand Sex für Arbeit, Pass oder Wohnung? Holen Sie sofort Hilfe. Das Hilfetelefon berät auch zu Menschenhandel.

        Haben Sie eine Kündigung bekommen? Für eine Klage haben Sie meist nur drei Wochen Zeit (§ 4 KSchG).

        <b>Das hilft Ihnen später:</b>
        • Gehen Sie bald zu einer Ärztin oder einem Arzt. Dort gilt Schweigepflicht.
        • Schreiben Sie auf: Tag, Ort, was passiert ist.
        • Speichern Sie Nachrichten.

        Geht es Ihnen sehr schlecht? Die TelefonSeelsorge hört zu, Tag und Nacht.

# Debts to work off, no wage, forced to work.
ausbeutung-forced =
    Sprechen Sie noch heute mit einer Beratung. Sie sind nicht allein.

    Unterschreiben Sie nichts, auch keinen Schuldschein (Papier über Schulden). Gehen Sie nicht allein zum Chef.

    Drohung oder Gewalt? Polizei: <b>110</b>.

    <b>Kein gültiger Aufenthaltstitel, und Sie sind jetzt nicht in Gefahr?</b> Gehen Sie zuerst zur Beratung, nicht zu einer Behörde.
    .why =
        Warnzeichen sind: Schulden abarbeiten, kein Lohn, extrem lange Arbeit, sehr schlechte Unterkunft.

        Zwangsarbeit und Ausbeutung bei der Arbeit sind Straftaten (§§ 232, 232b, 233 StGB). Es reicht, wenn jemand ausnutzt, dass Sie fremd im Land und hilflos sind. Unter 21 Jahren ist der Schutz noch stärker.

        { -ausbeutung-rechte }
        { -ausbeutung-titel }
        • Sie haben ein Recht auf Lohn. Das gilt auch ohne Erlaubnis zu arbeiten (§ 98a AufenthG).

        <b>Schulden für die Vermittlung?</b> Eine Vermittlung darf kein Geld im Voraus (vor dem Job) nehmen. Sie braucht einen schriftlichen Vertrag. Geld darf sie erst verlangen, wenn Sie die Stelle haben. Sonst gilt der Vertrag nicht (§§ 296 bis 298 SGB III).

        <b>Sammeln Sie:</b> Vertrag, Belege, Nachrichten, Ihre Stundenliste, Namen und Orte.

# No residence title or work permit, and afraid of the police.
ausbeutung-no-papers =
    Sprechen Sie heute mit einer Beratung. Gehen Sie <b>vorher nicht</b> zu einem Amt oder Gericht.

    Öffentliche Stellen müssen Menschen ohne Aufenthaltstitel melden (§ 87 Abs. 2 AufenthG). Die Beratung ist vertraulich.

    Warten Sie nicht: Fristen laufen auch ohne Papiere.

    Ist Ihr Leben in Gefahr? Rufen Sie trotzdem <b>110</b> oder <b>112</b> an.
    .why =
        <b>Sie haben Rechte, auch ohne Papiere:</b>
        • Sie haben ein Recht auf Lohn. Das Gesetz nimmt an: Sie haben drei Monate gearbeitet (§ 98a AufenthG).
        • Manchmal müssen auch die Firmen zahlen, für die Ihre Firma arbeitet.
        • Ein Arbeitsunfall ist versichert (§ 7 Abs. 2 SGB VII).
        • Ärztinnen und Ärzte haben Schweigepflicht (§ 88 Abs. 2 AufenthG).
        • Bei einem Strafverfahren ist vielleicht eine Aufenthaltserlaubnis möglich. Auch fehlender Lohn kann dabei zählen (§ 25 Abs. 4b AufenthG).
        • Vor einer Abschiebung müssen Sie Informationen über Ihren Lohn bekommen (§ 59 Abs. 8 AufenthG).

        Wichtig: Arbeit ohne Erlaubnis ist auch für Sie verboten. Darum brauchen Sie zuerst Beratung.

        <b>Kündigung bekommen?</b> Für eine Klage haben Sie meist nur drei Wochen (§ 4 KSchG). Sagen Sie das der Beratung zuerst.

        <b>Sammeln Sie:</b> Fotos von der Arbeit, Orte, Tage, Telefonnummern, Autokennzeichen, Nachrichten, Überweisungen.

        Sagen Sie der Beratung am Anfang: <b>„Bitte behandeln Sie das vertraulich.“</b>

ausbeutung-other =
    Gefahr? Polizei: <b>110</b>. Verletzt oder krank? Rettungsdienst: <b>112</b>.

    Ist es nicht so eilig? Sprechen Sie mit einer Beratung. Erzählen Sie, was passiert ist.

    <b>Kein gültiger Aufenthaltstitel, und Sie sind jetzt nicht in Gefahr?</b> Sprechen Sie zuerst mit einer Beratung, nicht mit der Polizei.
    .why =
        Klare Warnzeichen sind: Ihr Pass ist weg. Man droht Ihnen. Sie dürfen nicht weggehen. Sie sollen Schulden abarbeiten. Sie bekommen keinen Lohn.

        Dann holen Sie schnell Hilfe. Ausbeutung ist eine Straftat (§§ 232 bis 233a StGB).

        <b>Schreiben Sie auf:</b> Tage, Orte, Namen, Telefonnummern. Speichern Sie Nachrichten und Fotos.

        Geht es Ihnen sehr schlecht? Die TelefonSeelsorge hört zu, Tag und Nacht, kostenlos.
