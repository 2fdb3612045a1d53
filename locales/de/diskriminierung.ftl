# Discrimination and harassment at work: two months for the letter to the employer, then three months to the court.
# "Entschädigung" is money for the wrong that was done.

## Paragraphs that several outcomes share

-diskriminierung-schreiben =
    <b>So schreiben Sie:</b> Brief auf Papier, mit Datum und Unterschrift. Geben Sie ihn mit einer Zeugin oder einem Zeugen ab. Oder lassen Sie eine Kopie stempeln. Ein Beleg der Post, dass Sie ihn abgeschickt haben, reicht nicht. Leiharbeit? Schreiben Sie auch an die Firma, in der Sie arbeiten (§ 6 AGG).

-diskriminierung-beweise =
    <b>Sammeln:</b> Tag, Uhrzeit, Ort, wer, was, Zeugen. Dazu Chats, Stellenanzeige und Absage, Lohnzettel. Sie müssen nicht alles beweisen: Hinweise reichen meist (§ 22 AGG). Speichern Sie keine Kopien auf dem Handy der Firma.

# Working on is safe; stopping work is a right with limits (§ 14 AGG).
-diskriminierung-schutz =
    <b>Belästigung?</b> Die Firma muss Sie schützen, auch vor Kunden (§ 12 AGG). Sie dürfen sich beschweren (§ 13 AGG). Die Firma darf Sie dafür nicht bestrafen (§ 16 AGG). Tut sie nichts? Dann dürfen Sie vielleicht die Arbeit stoppen, mit Lohn (§ 14 AGG). Fragen Sie <b>vorher</b> die Beratung.

-diskriminierung-absage =
    <b>Absage?</b> Auch Bewerber sind geschützt (§ 6 AGG). War jemand anders besser? Dann sind es höchstens drei Monatslöhne (§ 15 AGG).

# Both periods run at once.
-diskriminierung-kuendigung =
    <b>Auch eine Kündigung?</b> Dann brauchen Sie auch dagegen eine Klage, meist innerhalb von drei Wochen (§ 4 KSchG, § 2 AGG).

# "Rechtsantragstelle": the desk of the court that takes down a claim. It is free and gives no advice.
-diskriminierung-klage =
    <b>So klagen Sie:</b> Fragen Sie im Arbeitsgericht nach der „Rechtsantragstelle“. Dort schreibt man Ihre Klage kostenlos auf. Das ist keine Beratung. Sie brauchen keinen Anwalt (§ 11 ArbGG) und zahlen am Anfang nichts (§ 11 GKG). Wer verliert, zahlt am Ende meist die Kosten vom Gericht. Nehmen Sie jemanden mit, der gut Deutsch spricht. Eine E-Mail zählt nicht.

    <b>Mitbringen:</b> Ihren Brief an die Firma, den Beweis für das Abgeben, die Antwort. Dazu Vertrag oder Absage, Ihre Liste der Vorfälle, Namen von Zeugen, Ausweis.

-diskriminierung-titel =
    <b>Kein Aufenthaltstitel?</b> Sprechen Sie noch heute mit einer Beratung, bevor Sie zu Gericht oder Amt gehen.

-diskriminierung-melden =
    <b>Kein Aufenthaltstitel?</b> Öffentliche Stellen müssen das melden (§ 87 AufenthG). Gehen Sie darum zuerst zur vertraulichen Beratung. Die Frist läuft trotzdem.

## Questions

# The rule of thumb stands in the first question on purpose: people may stop reading here.
diskriminierung-what =
    Diskriminierung heißt: Man behandelt Sie schlechter, zum Beispiel wegen Herkunft, Geschlecht oder Religion. Was ist passiert?

    Sie haben meist nur <b>zwei Monate</b> Zeit. Bis dahin muss ein Brief von Ihnen bei der Firma sein.
    .harassment = Beleidigung, Belästigung, Mobbing
    .worse = Lohn, Schichten, anderer Nachteil
    .rejected = Absage: Bewerbung, bessere Stelle
    .sexual = Sexuelle Belästigung
    .dismissed = Ich habe eine Kündigung bekommen
    .claimed = Ich habe den Brief schon geschickt
    .violence = Gewalt oder Drohungen
    .unsure = Ist das überhaupt Diskriminierung?

# The last incident starts the two months; a diary is the best proof.
diskriminierung-harassed =
    Die Firma muss Sie schützen, auch vor Kunden (§ 12 AGG).

    Das Gesetz hilft nur bei bestimmten Gründen, zum Beispiel Herkunft, Geschlecht oder Religion (§ 1 AGG). Anderer Grund? Fragen Sie die Beratung.

    Für die Frist zählt meist der <b>letzte Vorfall</b>. Schreiben Sie heute alle Vorfälle auf: Tag, Uhrzeit, Ort, wer, was, Zeugen.

    Sind Sie in Gefahr? Rufen Sie <b>110</b> an. Kein Aufenthaltstitel, und Sie sind jetzt nicht in Gefahr? Gehen Sie zuerst zur Beratung.

diskriminierung-sexual =
    Sie sind nicht schuld. Die Firma muss Sie schützen, auch vor Kunden (§ 12 AGG).

    <b>Hilfetelefon für Frauen: 116 016.</b> Kostenlos, ohne Namen, Tag und Nacht, in 18 Sprachen.

    Für die Frist zählt meist der <b>letzte Vorfall</b>. Speichern Sie Nachrichten. Schreiben Sie auf, was passiert ist.

    Verlangt jemand Sex für Arbeit, Pass oder Wohnung? Holen Sie sofort Hilfe.

    Sind Sie in Gefahr? Rufen Sie <b>110</b> an. Kein Aufenthaltstitel, und Sie sind jetzt nicht in Gefahr? Gehen Sie zuerst zur Beratung.

# The two months begin when the rejection arrives.
diskriminierung-rejected =
    Auch wer sich bewirbt, ist geschützt (§ 6 AGG).

    Für die Frist zählt meist der Tag, an dem die <b>Absage</b> kam. Speichern Sie Stellenanzeige, Bewerbung und Absage.

# The button below, `button-more` in main.ftl, goes on to the topic of the Kündigung. The last words quote `.worse` above.
diskriminierung-dismissed =
    Sie brauchen meist <b>beides</b>:
    • Klage gegen die Kündigung: innerhalb von <b>drei Wochen</b> (§ 4 KSchG, § 2 AGG)
    • Brief an die Firma wegen der Diskriminierung: innerhalb von <b>zwei Monaten</b> (§ 15 AGG)

    <b>Jetzt:</b>
    1. Drücken Sie unten „Mehr dazu“: Dort finden Sie Ihren letzten Tag für die Klage.
    2. Rufen Sie heute eine Beratung an.
    3. Geben Sie den Brief bald ab. Den Text finden Sie unten.

    { -diskriminierung-titel }
    .why =
        Die Klage kommt zuerst, denn ihre Frist ist kürzer. Ohne Klage gilt die Kündigung nach drei Wochen meist, auch wenn sie Diskriminierung war. Die Entschädigung (Geld) ist etwas anderes. Dafür brauchen Sie den Brief (§ 15 Abs. 4 AGG).

        { -diskriminierung-schreiben }

        { -diskriminierung-beweise }

        <b>Achtung:</b> Unterschreiben Sie nichts. Bleiben Sie nicht weg: Bieten Sie Ihre Arbeit an. Eine Beschwerde oder Beratung stoppt die Fristen meist nicht.

        <b>Den genauen Tag für den Brief</b> finden Sie so: Starten Sie dieses Thema neu. Wählen Sie „Lohn, Schichten, anderer Nachteil“.

        { -diskriminierung-melden }

# The earlier day is the safe one.
diskriminierung-happened =
    An welchem Tag ist es passiert?

    • Bei Belästigung: der Tag vom letzten Vorfall
    • Bei einer Absage: der Tag, an dem sie kam
    • Sonst: der Tag, an dem Sie es gemerkt haben

    Nicht sicher? Nehmen Sie den frühesten Tag, der möglich ist.
    .why = Ab diesem Tag laufen meist die zwei Monate.

# Counted from the day of sending: that is never later than the day of arrival.
diskriminierung-claimed =
    Jetzt haben Sie meist <b>drei Monate</b> für eine Klage beim Arbeitsgericht.

    An welchem Tag haben Sie den Brief abgeschickt oder abgegeben?
    .why = Wir zählen ab diesem Tag. Das ist sicher.

## Results: the letter to the employer

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
diskriminierung-running =
    Ihr wichtigster Tag: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [one] Sie haben noch { $days-left } Tag.
       *[other] Sie haben noch { $days-left } Tage.
    }

    Bis dahin muss Ihr Brief bei der Firma sein. Darin verlangen Sie eine Entschädigung (Geld).

    <b>Jetzt:</b>
    1. Kopieren Sie den Text unten und füllen Sie ihn aus.
    2. Fragen Sie die Beratung, am besten diese Woche. Haben Sie weniger als 14 Tage? Dann heute.
    3. Geben Sie den Brief früh ab, mit Beweis.

    Letzter Tag nach dem Gesetz: { $last-day }. Ein Tarifvertrag kann eine andere Frist nennen.
    .why =
        Das Gesetz gibt zwei Monate (§ 15 Abs. 4 AGG). Danach ist die Entschädigung meist verloren.

        { -diskriminierung-schreiben }

        { -diskriminierung-schutz }

        { -diskriminierung-absage }

        { -diskriminierung-kuendigung }

        { -diskriminierung-beweise }

        <b>Achtung:</b> Warten Sie nicht. Eine Beschwerde oder Beratung stoppt die Frist meist nicht. Unterschreiben Sie nichts. Kündigen Sie nicht selbst.

        <b>Danach:</b> Ab dem Brief haben Sie drei Monate für die Klage (§ 61b ArbGG). Kein Aufenthaltstitel? Gehen Sie zuerst zur Beratung, dann zu Gericht oder Amt (§ 87 AufenthG).

# The safe day is today or has passed; the law still allows today.
# Variables:
#   $last-day (Date) - the last day the law allows, today or later
diskriminierung-last-day =
    Geben Sie den Brief <b>heute</b> in der Firma ab. Sie verlangen darin eine Entschädigung (Geld).

    Letzter Tag nach dem Gesetz: <b>{ $last-day }</b>. Warten Sie nicht.

    <b>Jetzt:</b>
    1. Kopieren Sie den Text unten. Füllen Sie ihn aus. Unterschreiben Sie.
    2. Geben Sie ihn einer Person in der Firma. Nehmen Sie einen Zeugen mit. Firma zu? Werfen Sie ihn in den Briefkasten. Geben Sie ihn am nächsten Arbeitstag noch einmal ab. Abends zählt ein Briefkasten meist erst morgen.
    3. Schicken Sie ihn heute auch als E-Mail, zum Beispiel wenn die Firma weit weg ist.

    Rufen Sie heute auch eine Beratung an.
    .why =
        Das Gesetz gibt zwei Monate (§ 15 Abs. 4 AGG). Danach ist die Entschädigung meist verloren.

        { -diskriminierung-schreiben }

        { -diskriminierung-schutz }

        { -diskriminierung-absage }

        { -diskriminierung-kuendigung }

        { -diskriminierung-beweise }

        <b>Achtung:</b> Schicken Sie den Brief nicht mit der Post: Das dauert zu lange. Eine Beschwerde oder Beratung stoppt die Frist meist nicht. Unterschreiben Sie nichts.

        <b>Danach:</b> Ab dem Brief haben Sie drei Monate für die Klage (§ 61b ArbGG). Kein Aufenthaltstitel? Gehen Sie zuerst zur Beratung, dann zu Gericht oder Amt (§ 87 AufenthG).

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
diskriminierung-over =
    Die zwei Monate waren wahrscheinlich am <b>{ $last-day }</b> zu Ende.

    Vielleicht sind Sie nicht zu spät. Ist es danach noch einmal passiert? Haben Sie es erst später gemerkt? Dann zählt meist der spätere Tag.

    <b>Jetzt:</b>
    1. Rufen Sie heute eine Beratung an.
    2. Sind Sie vielleicht nicht zu spät? Geben Sie den Brief heute ab.
    3. Passiert es weiter? Beschweren Sie sich bei der Firma. Das geht immer noch.
    .why =
        Die Frist ist zwei Monate (§ 15 Abs. 4 AGG). Bei Belästigung zählen sie meist ab dem letzten Vorfall. Nach einer Absage zählen sie erst, wenn Sie vom Nachteil wissen.

        { -diskriminierung-schutz }

        <b>Das kann noch offen sein:</b> Lohn, der fehlt. Dafür gibt es eigene, oft kurze Fristen. Fragen Sie bald.

        { -diskriminierung-kuendigung }

        { -diskriminierung-schreiben }

        { -diskriminierung-beweise }

        <b>Achtung:</b> Unterschreiben Sie nichts. Kündigen Sie nicht ohne Beratung.

        { -diskriminierung-melden }

diskriminierung-day-unknown =
    Geben Sie den Brief <b>heute oder morgen</b> in der Firma ab. Sie verlangen darin eine Entschädigung (Geld).

    Die Frist ist meist zwei Monate. Sie kann bald enden. Ein früher Brief ist sicher.

    <b>Jetzt:</b>
    1. Kopieren Sie den Text unten. Füllen Sie ihn aus. Unterschreiben Sie.
    2. Geben Sie ihn ab. Nehmen Sie eine Zeugin oder einen Zeugen mit.
    3. Rufen Sie die Beratung an. Suchen Sie zusammen den Tag: Chats, Dienstplan, Kalender.
    .why =
        Die zwei Monate (§ 15 Abs. 4 AGG) zählen bei einer Absage ab dem Tag, an dem sie kam. Bei Belästigung zählt meist der letzte Vorfall. Sonst der Tag, an dem Sie den Nachteil gemerkt haben.

        { -diskriminierung-schreiben }

        { -diskriminierung-schutz }

        { -diskriminierung-absage }

        { -diskriminierung-kuendigung }

        { -diskriminierung-beweise }

        <b>Achtung:</b> Warten Sie nicht. Unterschreiben Sie nichts.

        <b>Danach:</b> Ab dem Brief haben Sie drei Monate für die Klage (§ 61b ArbGG). Kein Aufenthaltstitel? Gehen Sie zuerst zur Beratung, dann zu Gericht oder Amt (§ 87 AufenthG).

## Results: the court

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
diskriminierung-court-running =
    Ihr wichtigster Tag: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [one] Sie haben noch { $days-left } Tag.
       *[other] Sie haben noch { $days-left } Tage.
    }

    Gehen Sie bis dahin zum Arbeitsgericht. Sagen Sie dort: „Ich möchte eine Entschädigung nach dem AGG einklagen.“

    Letzter Tag nach dem Gesetz: { $last-day }. Warten Sie nicht so lange. Sprechen Sie vorher mit der Beratung.

    { -diskriminierung-titel }
    .why =
        Nach dem Brief an die Firma haben Sie drei Monate für die Klage (§ 61b ArbGG). Das gilt auch, wenn die Firma nicht antwortet.

        { -diskriminierung-klage }

        { -diskriminierung-kuendigung }

        <b>Hat die Firma den Brief bekommen?</b> Er muss innerhalb von zwei Monaten dort sein (§ 15 Abs. 4 AGG). Suchen Sie den Beweis. Kein Beweis und noch Zeit? Geben Sie ihn noch einmal ab. Die drei Monate zählen trotzdem ab dem ersten Brief.

        <b>Achtung:</b> Warten Sie nicht auf eine Antwort. Unterschreiben Sie nichts wie „Ich will kein Geld mehr“.

        <b>Gut zu wissen:</b> Sie müssen nicht alles beweisen. Hinweise reichen meist (§ 22 AGG). Die Firma darf Sie nicht bestrafen (§ 16 AGG).

        { -diskriminierung-melden }

# Variables:
#   $last-day (Date) - the last day the law allows, today or later
diskriminierung-court-last-day =
    Gehen Sie <b>heute</b> zum Arbeitsgericht. Sagen Sie dort: „Ich möchte eine Entschädigung nach dem AGG einklagen. Meine Frist ist fast vorbei.“

    Letzter Tag nach dem Gesetz: <b>{ $last-day }</b>, bis 24 Uhr.

    Ist das Gericht zu? Schreiben Sie die Klage auf Papier. Unterschreiben Sie. Werfen Sie sie in den Nachtbriefkasten am Gericht, oder senden Sie ein Fax.

    { -diskriminierung-titel }
    .why =
        Nach dem Brief an die Firma haben Sie drei Monate für die Klage (§ 61b ArbGG).

        <b>Selbst schreiben:</b> „Ich verlange eine Entschädigung nach § 15 AGG von (Firma, Adresse). Am (Datum) ist passiert: (was, wo, wer). Meinen Brief hat die Firma am (Datum) bekommen.“ Dazu Ihr Name, Ihre Adresse, Unterschrift, Kopie vom Brief.

        { -diskriminierung-klage }

        <b>Achtung:</b> Warten Sie nicht auf eine Antwort der Firma. Unterschreiben Sie nichts.

        { -diskriminierung-kuendigung }

        { -diskriminierung-melden }

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
diskriminierung-court-over =
    Die drei Monate für die Klage waren wahrscheinlich am <b>{ $last-day }</b> zu Ende.

    Rufen Sie <b>heute</b> eine Beratung an. Vielleicht kam der Brief später an. Vielleicht ist danach noch etwas passiert. Dann beginnt vielleicht eine neue Frist.

    Schreiben Sie neue Vorfälle sofort auf. Für einen neuen Brief haben Sie meist zwei Monate.
    .why =
        Die Klage muss innerhalb von drei Monaten nach dem Brief bei Gericht sein (§ 61b ArbGG). Wir zählen ab dem Tag, an dem Sie ihn abgeschickt haben. Das ist der sichere Tag.

        { -diskriminierung-schutz }

        <b>Das kann noch offen sein:</b> Lohn, der fehlt. Dafür gibt es eigene, oft kurze Fristen.

        { -diskriminierung-kuendigung }

        <b>Mitnehmen:</b> Ihren Brief, den Beweis für das Abgeben, die Antwort, Vertrag, Liste der Vorfälle.

        <b>Achtung:</b> Unterschreiben Sie nichts wie „Ich will kein Geld mehr“.

        { -diskriminierung-melden }

diskriminierung-court-day-unknown =
    Gehen Sie <b>heute oder morgen</b> zum Arbeitsgericht. Sagen Sie dort: „Ich möchte eine Entschädigung nach dem AGG einklagen.“

    Die Frist ist meist drei Monate ab Ihrem Brief. Sie kann bald enden.

    Suchen Sie den Tag: Datum im Brief, Beleg der Post, Chat, E-Mail. Fragen Sie auch die Beratung.

    { -diskriminierung-titel }
    .why =
        Nach dem Brief an die Firma haben Sie drei Monate für die Klage (§ 61b ArbGG). Zählen Sie ab dem frühesten Tag, der möglich ist.

        { -diskriminierung-klage }

        { -diskriminierung-kuendigung }

        <b>Achtung:</b> Warten Sie nicht auf eine Antwort der Firma. Unterschreiben Sie nichts.

        <b>Gut zu wissen:</b> Hinweise reichen meist als Beweis (§ 22 AGG). Die Firma darf Sie nicht bestrafen (§ 16 AGG).

        { -diskriminierung-melden }

## Who is protected

# The grounds of § 1 AGG; language and nationality count only indirectly.
diskriminierung-protected =
    Das Gesetz schützt vor Nachteilen wegen: Herkunft oder „Rasse“, Geschlecht, Religion oder Weltanschauung, Behinderung, Alter, sexueller Identität (§ 1 AGG).

    Sprache oder Staatsangehörigkeit stehen nicht dort. Sie zählen meist nur, wenn es eigentlich um Herkunft geht.

    <b>Jetzt:</b>
    1. Schreiben Sie auf, was passiert ist.
    2. Fragen Sie noch diese Woche die Beratung.
    3. Denken Sie an die <b>zwei Monate</b>. Sie laufen auch, wenn Sie unsicher sind.
    .why =
        <b>Wer geschützt ist:</b> wer bei einer Firma beschäftigt ist. Auch in Ausbildung, Leiharbeit, bei einer Bewerbung und nach dem Job (§ 6 AGG).

        <b>Beispiele:</b> Beleidigung wegen Herkunft. Schlechtere Schichten oder weniger Lohn wegen Geschlecht. Absage wegen Religion. Sexuelle Sprüche oder Berührungen.

        <b>Sprache oder Pass?</b> Manchmal sagt man „Sprache“ oder „Pass“, aber es geht um Herkunft. Lassen Sie das prüfen.

        { -diskriminierung-schutz }

        { -diskriminierung-beweise }

        <b>Kein Grund aus der Liste?</b> Dann gilt das AGG meist nicht. Sie haben vielleicht andere Rechte. Fragen Sie die Beratung.

        <b>Wer noch hilft:</b> Die Antidiskriminierungsstelle des Bundes hilft Ihnen und spricht mit beiden Seiten (§ 27 AGG).

        <b>Achtung:</b> Warten Sie nicht. Eine Beschwerde bei der Firma oder dieser Stelle stoppt die Frist meist nicht.

        { -diskriminierung-kuendigung }

        <b>Kein Aufenthaltstitel?</b> Gehen Sie zuerst zur vertraulichen Beratung, dann zu Amt oder Gericht (§ 87 AufenthG).

## Texts to copy

# The claim for compensation, § 15 AGG. The German text goes to a German employer; blanks stand in round brackets.
diskriminierung-letter =
    Mit diesem Brief verlangen Sie eine Entschädigung. Er muss innerhalb von zwei Monaten bei der Firma sein.

    <b>Das füllen Sie aus:</b>
    • Ihr Name und Ihre Adresse, dann Name und Adresse der Firma
    • Ort und Datum von heute
    • Am (Datum): der Tag, an dem es passiert ist
    • (was, wo, wer): kurz, was passiert ist
    • (Grund): zum Beispiel ethnische Herkunft, Religion, Geschlecht
    • bis (Datum): etwa zwei Wochen später

    <b>Das sagt der Brief:</b> Was an diesem Tag passiert ist. Sie wurden aus diesem Grund schlechter behandelt. Sie verlangen dafür eine Entschädigung und alles, was § 15 AGG sonst gibt. Die Firma soll bis zu dem Tag schriftlich antworten.

    Unterschreiben Sie mit Stift. Behalten Sie eine Kopie.
    .button = Text: Entschädigung verlangen
    .copy =
        (Vorname Name)
        (Adresse)

        An (Firma)
        (Adresse der Firma)

        (Ort), (Datum)

        Entschädigung nach § 15 AGG

        Sehr geehrte Damen und Herren,

        am (Datum) ist Folgendes passiert: (was, wo, wer).

        Ich wurde benachteiligt wegen: (Grund).

        Dafür verlange ich von Ihnen eine Entschädigung. Ich mache alle meine Ansprüche nach § 15 AGG geltend. Bitte antworten Sie mir schriftlich bis (Datum).

        Mit freundlichen Grüßen
        (Unterschrift)

# The complaint inside the company, § 13 AGG. It does not stop the two months.
diskriminierung-complaint =
    Mit diesem Brief beschweren Sie sich in der Firma. Für die Entschädigung brauchen Sie den anderen Brief. Die zwei Monate laufen weiter.

    <b>Das füllen Sie aus:</b>
    • Ihr Name, dann der Name der Firma
    • Ort und Datum von heute
    • Am (Datum): der Tag, an dem es passiert ist
    • (was, wo, wer): kurz, was passiert ist. Auch Zeugen
    • bis (Datum): etwa eine Woche später

    <b>Das sagt der Brief:</b> Sie beschweren sich nach § 13 AGG. Was passiert ist. Die Firma soll Sie davor schützen (§ 12 AGG). Sie soll Ihnen schriftlich sagen, was sie tut. Sie darf Sie für die Beschwerde nicht bestrafen (§ 16 AGG).

    Behalten Sie eine Kopie und einen Beweis.
    .button = Text: Beschwerde in der Firma
    .copy =
        (Vorname Name)

        An (Firma)

        (Ort), (Datum)

        Beschwerde nach § 13 AGG

        Sehr geehrte Damen und Herren,

        ich beschwere mich. Am (Datum) ist Folgendes passiert: (was, wo, wer).

        Bitte schützen Sie mich davor (§ 12 AGG). Bitte teilen Sie mir bis (Datum) schriftlich mit, was Sie tun.

        Für diese Beschwerde darf ich keine Nachteile haben (§ 16 AGG).

        Mit freundlichen Grüßen
        (Unterschrift)
