# Vocational training (Ausbildung): dismissal, pressure, pay, tasks, exam, sickness, stay.
# "Azubi": a trainee. "Betrieb": the company that trains. "Kammer": IHK or HWK, the chamber that watches over the training.

## Paragraphs that several outcomes share

# "Schlichtungsausschuss": a committee of the chamber that tries to settle it before the court.
# "Rechtsantragstelle": the desk of the court that takes down a claim. It is free and gives no advice.
-ausbildung-gericht = <b>Gericht:</b> Die „Rechtsantragstelle“ im Arbeitsgericht am Arbeitsort schreibt Ihre Klage kostenlos auf. Sie brauchen keinen Anwalt (§ 11 ArbGG). Eine E-Mail zählt nicht.
-ausbildung-mitnehmen = <b>Mitnehmen:</b> Brief mit Umschlag, Ausbildungsvertrag, Berichtsheft, Lohnzettel, Ausweis, Chats.
-ausbildung-vor-dem-amt = <b>Kein Aufenthaltstitel?</b> Sprechen Sie noch heute mit einer Beratung, bevor Sie zu Kammer, Gericht oder Amt gehen (§ 87 AufenthG).
# "Ausbildungsduldung": a stay of deportation for the time of the training; it is no residence title.
-ausbildung-duldung = <b>Ausbildungsduldung?</b> Sie endet nach dem Gesetz, wenn die Ausbildung früher endet (§ 60c AufenthG). Sie bekommen meist einmal sechs Monate für eine neue Suche. Gehen Sie heute zur Migrationsberatung.
-ausbildung-titel = <b>Titel für die Ausbildung?</b> Haben Sie keine Schuld? Dann bekommen Sie meist bis zu sechs Monate für eine neue Suche (§ 16a AufenthG).
-ausbildung-minderjaehrig = <b>Unter 18?</b> Der Brief muss zu Ihren Eltern oder zum Vormund (§ 131 BGB). Eltern oder Vormund müssen auch die Klage unterschreiben.
-ausbildung-nicht = <b>Achtung:</b> Unterschreiben Sie nichts. Bleiben Sie nicht weg. Kündigen Sie nicht. Versprechen stoppen die Frist nicht.
-ausbildung-schutz = <b>Schwanger?</b> Sagen Sie es dem Betrieb innerhalb von zwei Wochen nach dem Brief, mit Beweis (§ 17 MuSchG). Ist das vorbei: sofort. Kündigung ist dann meist verboten. Die Klage brauchen Sie trotzdem. <b>Schwerbehindert?</b> Sagen Sie auch das dem Betrieb, innerhalb von drei Wochen nach dem Brief.
-ausbildung-lohn-fristen = <b>Fristen:</b> Im Vertrag oder Tarifvertrag steht oft eine kurze Frist, manchmal nur zwei oder drei Monate. Sonst ist Geld meist nach drei Jahren weg („verjährt“), gezählt ab Jahresende (§§ 195, 199 BGB).
-ausbildung-kammer-hilft = <b>Kammer:</b> IHK oder HWK haben eine Ausbildungsberatung. Sie spricht auch mit dem Betrieb. Kein Titel? Gehen Sie zuerst zur Beratung (§ 87 AufenthG).

## Questions

# The rule of thumb stands in the first question on purpose: people may stop reading here.
ausbildung-what =
    Kündigung bekommen? Sie haben meist nur <b>drei Wochen</b>. Gehen Sie noch heute zur Beratung und dann zur Kammer (IHK, HWK). Unterschreiben Sie nichts.

    Was ist in Ihrer Ausbildung passiert?
    .dismissed = Ich habe eine Kündigung auf Papier
    .spoken = Kündigung nur mündlich oder im Chat
    .leave = Ich soll oder will aufhören
    .decision = Der Ausschuss hat entschieden
    .money = Kein Geld oder zu wenig Geld
    .work = Falsche Arbeit, Zeiten, Schule, Kosten
    .stay = Aufenthalt, Ausbildungsduldung
    .more = Prüfung, krank, unter 18, Nebenjob

# The earliest possible day is the safe one.
ausbildung-received =
    An welchem Tag war der Brief bei Ihnen?

    Es zählt der Tag, an dem er in der Hand oder im Briefkasten war. Das gilt auch, wenn Sie ihn nicht gelesen haben.

    Nicht sicher? Nehmen Sie den frühesten Tag. Zum Beispiel das Datum im Brief.
    .why = Ab diesem Tag läuft die Zeit.

# "Probezeit": the trial period, in a company 1 to 4 months, in nursing 6.
ausbildung-training =
    Was für eine Ausbildung ist das?
    .why = Danach wissen wir: Kammer, Gericht oder beides.
    .after = Im Betrieb, nach der Probezeit
    .probation = Im Betrieb, noch in der Probezeit
    .nursing = In der Pflege
    .not-started = Noch nicht angefangen
    .unsure = Schulisch, anderes, weiß ich nicht

# "Auflösungsvertrag": both sides sign that the training ends.
ausbildung-leave =
    Was passt am besten?
    .asked = Ich soll etwas unterschreiben
    .signed = Ich habe schon unterschrieben
    .want = Ich will selbst aufhören
    .ended = Die Ausbildung ist schon vorbei

# "Spruch": the decision of the chamber's committee.
ausbildung-decided =
    An welchem Tag hat der Ausschuss entschieden?

    Kam die Entscheidung in der Sitzung? Dann nehmen Sie diesen Tag. Sonst nehmen Sie das Datum auf dem Papier.
    .why = Danach haben Sie nur zwei Wochen.

ausbildung-money =
    Was ist mit Ihrem Geld? Fordern Sie es <b>bald schriftlich</b>: Oft läuft eine kurze Frist, häufig drei Monate.
    .low = Es ist vielleicht zu wenig
    .nothing = Es kommt gar nicht oder zu spät
    .nursing = Ich bin in der Pflege

ausbildung-began =
    In welchem Jahr hat Ihre Ausbildung angefangen?
    .why = Das Mindestgeld hängt vom Jahr des Anfangs ab.
    .y2024 = 2024
    .y2025 = 2025
    .y2026 = 2026
    .y2027 = 2027
    .earlier = Früher

ausbildung-training-year =
    In welchem Jahr der Ausbildung sind Sie jetzt?
    .first = 1. Jahr
    .second = 2. Jahr
    .third = 3. Jahr
    .fourth = 4. Jahr

ausbildung-pay =
    Wie viel Geld bekommen Sie im Monat? Schreiben Sie den Betrag <b>brutto</b>, also vor Abzügen.
    .why = Brutto steht auf dem Lohnzettel und im Vertrag.

ausbildung-work =
    Was passt am besten?
    .tasks = Ich lerne nichts, nur andere Arbeit
    .hours = Überstunden, lange Tage
    .school = Ich darf nicht zur Berufsschule
    .costs = Ich soll Werkzeug oder Bücher zahlen

# "Duldung" is no residence title.
ausbildung-stay =
    Welchen Aufenthalt haben Sie?
    .permit = Titel für die Ausbildung
    .duldung = Ausbildungsduldung
    .unsure = Anderes oder weiß ich nicht

ausbildung-more =
    Was passt am besten?
    .exam = Prüfung nicht bestanden
    .sick = Ich bin krank
    .minor = Ich bin unter 18
    .side-job = Ich möchte einen Nebenjob
    .contract = Neuer Ausbildungsvertrag

## A Kündigung on paper

# Company training after the Probezeit: the committee first, if there is one.
# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
ausbildung-running =
    Ihr wichtigster Tag: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [one] Sie haben noch { $days-left } Tag.
       *[other] Sie haben noch { $days-left } Tage.
    }

    1. Fragen Sie <b>heute</b> die Kammer (IHK, HWK): „Gibt es einen Schlichtungsausschuss für Azubis?“
    2. <b>Ja:</b> Stellen Sie dort bis zu diesem Tag den Antrag.
    3. <b>Nein:</b> Klagen Sie bis dahin beim Arbeitsgericht. <b>Unsicher?</b> Machen Sie beides.

    Letzter Tag nach dem Gesetz: { $last-day }. Warten Sie nicht.

    { -ausbildung-vor-dem-amt }
    .why =
        Gibt es den Ausschuss, kommt er vor dem Gericht (§ 111 ArbGG). Für ihn gibt es keine feste Frist. Wer wartet, kann aber sein Recht verlieren. Gibt es ihn nicht, gelten drei Wochen (§ 4 KSchG; BAG 6 AZR 490/14).

        <b>Nach der Probezeit</b> darf der Betrieb nur aus wichtigem Grund kündigen. Er hat dafür zwei Wochen, sobald er den Grund kennt. Der Grund muss im Brief stehen (§ 22 BBiG).

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        { -ausbildung-minderjaehrig }

        { -ausbildung-duldung }

# In the Probezeit, before the start, school-based or not sure: both ways at once are the safe way.
# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
ausbildung-running-both =
    Ihr wichtigster Tag: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [one] Sie haben noch { $days-left } Tag.
       *[other] Sie haben noch { $days-left } Tage.
    }

    1. Gehen Sie bis dahin zum <b>Arbeitsgericht</b>. Sagen Sie: „Ich möchte klagen.“
    2. Fragen Sie heute auch die <b>Kammer</b> (IHK, HWK) nach dem „Schlichtungsausschuss“. Gibt es ihn? Stellen Sie auch dort den Antrag.

    Letzter Tag nach dem Gesetz: { $last-day }. Warten Sie nicht.

    { -ausbildung-vor-dem-amt }
    .why =
        Hier ist nicht klar, wer hilft: Ausschuss oder Gericht. Darum gehen Sie beide Wege (§ 111 ArbGG, § 4 KSchG).

        <b>In der Probezeit</b> dürfen beide jederzeit kündigen, ohne Frist. Aber nur auf Papier (§ 22 BBiG). Länger als vier Monate darf die Probezeit im Betrieb nicht sein (§ 20 BBiG).

        <b>Schulische Ausbildung?</b> Sie müssen sich meist innerhalb von drei Tagen bei der Agentur für Arbeit „arbeitsuchend“ melden (§ 38 SGB III).

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        { -ausbildung-minderjaehrig }

        { -ausbildung-duldung }

# Nursing has its own law (PflBG) and usually no committee.
# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
ausbildung-running-nursing =
    Ihr wichtigster Tag: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [one] Sie haben noch { $days-left } Tag.
       *[other] Sie haben noch { $days-left } Tage.
    }

    1. Gehen Sie bis dahin zum <b>Arbeitsgericht</b>. Sagen Sie: „Ich möchte klagen.“
    2. Sprechen Sie heute mit Ihrer Pflegeschule und einer Beratung.

    Letzter Tag nach dem Gesetz: { $last-day }. Warten Sie nicht.

    { -ausbildung-vor-dem-amt }
    .why =
        Die Pflege hat ein eigenes Gesetz (PflBG). Einen Schlichtungsausschuss gibt es meist nicht. Darum zählen die drei Wochen beim Gericht (§ 4 KSchG). Fragen Sie die Beratung trotzdem nach einem Ausschuss.

        <b>Probezeit:</b> In der Pflege dauert sie sechs Monate (§ 20 PflBG). Kam die Kündigung später? Die Beratung prüft den Grund.

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        { -ausbildung-minderjaehrig }

        { -ausbildung-duldung }

# The safe day is today or has passed; the law still allows today.
# Variables:
#   $last-day (Date) - the last day the law allows, today or later
ausbildung-last-day =
    Gehen Sie <b>heute</b> zum Arbeitsgericht. Sagen Sie: „Ich möchte klagen. Meine Frist ist fast vorbei.“

    Letzter Tag nach dem Gesetz: <b>{ $last-day }</b>, bis 24 Uhr.

    Fragen Sie heute auch die Kammer (IHK, HWK) nach dem „Schlichtungsausschuss“. Stellen Sie auch dort den Antrag. In der Pflege reicht meist das Gericht.

    { -ausbildung-vor-dem-amt }
    .why =
        Ohne Ausschuss gelten drei Wochen (§ 4 KSchG). Mit Ausschuss kommt er vor dem Gericht (§ 111 ArbGG). Darum gehen Sie heute beide Wege.

        <b>Ist das Gericht zu?</b> Schreiben Sie selbst: „Ich klage gegen die Kündigung vom (Datum), bekommen am (Datum). Sie hat meine Ausbildung nicht beendet.“ Dazu Name und Adresse von Ihnen und dem Betrieb, kurz warum, Unterschrift, Kopie vom Brief. Werfen Sie es in den Nachtbriefkasten am Gericht, oder senden Sie ein Fax.

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        { -ausbildung-minderjaehrig }

        { -ausbildung-duldung }

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
#   $late-until (Date) - six months after it: no late claim after this day
ausbildung-over =
    Vielleicht geht es noch. Gehen Sie <b>heute</b> zur Beratung und zur Kammer (IHK, HWK). In der Pflege: zur Beratung und zum Arbeitsgericht.

    <b>Mit Schlichtungsausschuss:</b> Für ihn gibt es keine feste Frist. Stellen Sie den Antrag heute.

    <b>Ohne Ausschuss:</b> Die Frist war wohl am { $last-day } zu Ende. Mit gutem Grund geht eine Klage manchmal noch, höchstens bis <b>{ $late-until }</b>.

    { -ausbildung-vor-dem-amt }
    .why =
        Der Ausschuss kommt vor dem Gericht, wenn es ihn gibt (§ 111 ArbGG). Wer lange wartet, kann sein Recht verlieren. Gehen Sie darum heute.

        <b>Späte Klage:</b> Sie geht nur, wenn Sie keine Schuld haben (§ 5 KSchG). Wenig Deutsch ist kein Grund. Gibt es den Grund nicht mehr? Dann haben Sie nur zwei Wochen. Sie brauchen beides: Klage und Antrag auf späte Zulassung. Sonst gilt die Kündigung meist (§ 7 KSchG).

        <b>Vielleicht sind Sie nicht zu spät:</b> Keine Unterschrift mit Stift? Unter 18, und der Brief ging nicht an die Eltern (§ 131 BGB)? Erst später ohne Schuld von einer Schwangerschaft erfahren?

        <b>Schadenersatz</b> (Geld vom Betrieb) müssen Sie meist innerhalb von drei Monaten nach dem Ende fordern (§ 23 BBiG).

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-duldung }

# Variables:
#   $last-day (Date) - the last day the law allowed, long past
ausbildung-long-over =
    Gehen Sie <b>heute</b> zur Beratung. Die Frist für eine Klage war wohl am <b>{ $last-day }</b> zu Ende.

    Gibt es bei der Kammer (IHK, HWK) einen Schlichtungsausschuss? Für ihn gibt es keine feste Frist. Fragen Sie heute. Es kann aber zu spät sein.

    Vielleicht fehlt noch Geld, Urlaub oder ein Zeugnis.

    { -ausbildung-vor-dem-amt }
    .why =
        Eine späte Klage geht höchstens sechs Monate nach der Frist (§ 5 KSchG). Danach gilt die Kündigung meist (§ 7 KSchG). Wer beim Ausschuss lange wartet, kann sein Recht verlieren (§ 111 ArbGG).

        <b>Ausnahmen:</b> Sie haben nie einen Brief auf Papier bekommen. Oder Sie waren unter 18, und der Brief ging nicht an die Eltern (§ 131 BGB).

        { -ausbildung-lohn-fristen }

        <b>Neue Ausbildung?</b> Fragen Sie die Kammer und die Agentur für Arbeit.

        { -ausbildung-mitnehmen }

        { -ausbildung-titel }

        { -ausbildung-duldung }

ausbildung-day-unknown =
    Gehen Sie <b>heute</b> zum Arbeitsgericht. Sagen Sie: „Ich möchte klagen.“

    Die Frist ist meist drei Wochen. Sie kann bald enden oder vorbei sein. Warten Sie nicht bis morgen.

    Fragen Sie heute auch die Kammer (IHK, HWK) nach dem „Schlichtungsausschuss“. Stellen Sie auch dort den Antrag. In der Pflege reicht meist das Gericht.

    { -ausbildung-vor-dem-amt }
    .why =
        Die drei Wochen zählen ab dem Tag, an dem der Brief da war (§ 4 KSchG). Nicht sicher? Nehmen Sie das Datum im Brief. Gibt es einen Ausschuss, kommt er vor dem Gericht (§ 111 ArbGG).

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        { -ausbildung-minderjaehrig }

        <b>Aufenthalt:</b> Haben Sie einen Titel für die Ausbildung? Die Ausländerbehörde muss das Ende meist innerhalb von zwei Wochen wissen (§ 82 AufenthG). Fragen Sie vorher die Migrationsberatung.

        { -ausbildung-duldung }

# Spoken, chat, e-mail, photo: it does not count, but people act as if it did.
ausbildung-not-written =
    Schreiben Sie dem Betrieb <b>heute</b>: „Ich möchte meine Ausbildung weiter machen. Wann soll ich kommen?“ Gehen Sie weiter hin, auch zur Schule.

    Ohne Papier endet die Ausbildung meist nicht. Kommt ein Brief? Dann haben Sie <b>drei Wochen</b>.

    Sicher ist: Tun Sie auch jetzt etwas, innerhalb von drei Wochen. Gehen Sie heute zur Beratung.
    .why =
        Eine Kündigung braucht Papier und eine Unterschrift mit Stift (§ 623 BGB, § 22 BBiG). WhatsApp, E-Mail, Foto oder Worte reichen nicht. Nach der Probezeit müssen auch Gründe im Brief stehen.

        <b>Das tun Sie:</b> Fragen Sie die Kammer (IHK, HWK) nach dem „Schlichtungsausschuss“. Gibt es ihn nicht, hilft das Arbeitsgericht. In der Pflege gehen Sie zum Gericht.

        { -ausbildung-gericht }

        <b>Sammeln:</b> Bilder vom Chat mit Datum und Nummer, Zeugen. Schickt man Sie weg? Notieren Sie Tag, Uhrzeit, Person. Sehen Sie jeden Tag in den Briefkasten.

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        <b>Kein Titel?</b> Zuerst vertraulich zur Beratung (§ 87 AufenthG).

        { -ausbildung-duldung }

## The end by signature

# "Auflösungsvertrag": both sides sign that the training ends.
ausbildung-pressure =
    Unterschreiben Sie <b>jetzt nichts</b>. Auch keine eigene Kündigung.

    <b>Zuerst:</b>
    1. Sagen Sie: „Ich nehme das Papier mit. Ich lasse es prüfen.“ Machen Sie ein Foto.
    2. Gehen Sie <b>vor</b> der Unterschrift zur Beratung.
    3. Gehen Sie weiter in Betrieb und Schule.

    Haben Sie auch eine Kündigung? Dann haben Sie meist nur drei Wochen. Starten Sie neu.
    .why =
        „Auflösungsvertrag“ oder „Aufhebungsvertrag“ heißt: Beide beenden die Ausbildung. Danach gibt es meist kein Zurück. Ihr Schutz vor Kündigung hilft dann meist nicht mehr.

        <b>Was Sie verlieren können:</b> den Platz, Arbeitslosengeld (§ 159 SGB III) und den Aufenthalt.

        <b>Der Betrieb droht mit Kündigung?</b> Nach der Probezeit geht das nur aus wichtigem Grund (§ 22 BBiG). Dagegen können Sie etwas tun.

        <b>Nur den Empfang bestätigen?</b> Das müssen Sie nicht. Wenn doch: Schreiben Sie selbst „Erhalten am“ und das Datum.

        <b>Sammeln:</b> Foto vom Papier, Chats, Zeugen. Schreiben Sie auf, wer was gesagt hat.

        { -ausbildung-kammer-hilft }

        <b>Unter 18?</b> Unterschreiben Sie nichts ohne Eltern oder Vormund.

        { -ausbildung-duldung }

        Droht man Ihnen mit Gewalt? Rufen Sie 110.

ausbildung-signed =
    Gehen Sie <b>heute</b> zur Beratung. Nehmen Sie das Papier mit. Gehen Sie heute auch zur Migrationsberatung.

    Haben Sie auch eine Kündigung bekommen? Dann haben Sie meist nur <b>drei Wochen</b>. Starten Sie neu.

    Unterschreiben Sie nichts weiter.

    { -ausbildung-vor-dem-amt }
    .why =
        Sie können die Unterschrift meist nicht einfach zurücknehmen. Manchmal gilt die Unterschrift trotzdem nicht: Man hat Sie getäuscht oder bedroht. Das kann man anfechten, höchstens ein Jahr lang (§§ 123, 124 BGB). Oder man hat Sie sehr unfair unter Druck gesetzt. Oder es war nur E-Mail oder Chat (§ 623 BGB). Sind Sie unter 18? Sagen Sie es der Beratung.

        <b>Schreiben Sie heute auf:</b> Wer hat was gesagt? Wie lange? Wo? Wer war dabei?

        <b>Agentur für Arbeit:</b> Für eine Ausbildung im Betrieb gelten die drei Tage nicht (§ 38 SGB III), für eine schulische schon. Melden Sie sich am besten heute. Die Beratung hilft Ihnen zu erklären, warum Sie unterschrieben haben (§ 159 SGB III).

        <b>Aufenthalt:</b> Mit einem Titel für die Ausbildung müssen Sie das Ende meist innerhalb von zwei Wochen melden (§ 82 AufenthG). Fragen Sie vorher die Migrationsberatung.

        { -ausbildung-titel }

        { -ausbildung-duldung }

# The trainee's own notice: 4 weeks when giving up this training; nursing: 4 weeks without a reason.
ausbildung-give-up =
    Kündigen Sie <b>nicht sofort</b>. Sonst verlieren Sie vielleicht Titel, Geld und Duldung.

    <b>Zuerst:</b>
    1. Sprechen Sie mit einer Beratung und der Migrationsberatung.
    2. Suchen Sie zuerst einen neuen Platz.
    3. Dann kündigen Sie schriftlich, mit Stift. Die Frist ist meist <b>vier Wochen</b>.

    Gewalt oder Gefahr? Gehen Sie weg und rufen Sie 110.
    .why =
        <b>In der Probezeit</b> dürfen Sie jederzeit kündigen, ohne Frist. <b>Danach</b> mit vier Wochen, wenn Sie diese Ausbildung ganz aufgeben. Das muss im Brief stehen (§ 22 BBiG). In der Pflege gehen vier Wochen ohne Grund (§ 22 PflBG).

        <b>Nur der Betrieb ist schlecht?</b> Sie können vielleicht den Betrieb wechseln. Fragen Sie vorher die Beratung und die Kammer (IHK, HWK).

        <b>Geld:</b> Wer selbst aufhört, bekommt oft zwölf Wochen kein Arbeitslosengeld (§ 159 SGB III).

        <b>Aufenthalt:</b> Mit einem Titel für die Ausbildung müssen Sie das Ende meist innerhalb von zwei Wochen melden (§ 82 AufenthG). Fragen Sie vorher die Migrationsberatung. Die sechs Monate für eine neue Suche gibt es meist nur ohne Schuld (§ 16a AufenthG).

        { -ausbildung-duldung }

        <b>Unter 18?</b> Sprechen Sie zuerst mit Eltern oder Vormund.

# Damages for an early end: 3 months after the end (§ 23 BBiG).
ausbildung-ended =
    Vielleicht schuldet Ihnen der Betrieb noch etwas. Für Schadenersatz haben Sie meist nur <b>drei Monate</b> nach dem Ende (§ 23 BBiG).

    <b>Zuerst:</b>
    1. Gehen Sie diese Woche zur Beratung.
    2. Fordern Sie Geld, Urlaub und Zeugnis schriftlich.
    3. Kam eine Kündigung? Sie haben meist nur <b>drei Wochen</b>. Starten Sie heute neu.

    { -ausbildung-vor-dem-amt }
    .why =
        Schadenersatz heißt: Eine Seite ist schuld am frühen Ende und zahlt. Will der Betrieb Geld von Ihnen? Zahlen Sie nichts ohne Beratung. Strafen im Vertrag sind in der Ausbildung verboten (§ 12 BBiG).

        <b>Das kann noch offen sein:</b> letztes Ausbildungsgeld, Überstunden, Geld für Urlaub, Zeugnis.

        { -ausbildung-lohn-fristen }

        <b>Keine Arbeit?</b> Melden Sie sich heute bei der Agentur für Arbeit arbeitslos (§ 141 SGB III). Für die Tage davor gibt es meist kein Geld.

        <b>Aufenthalt:</b> Ein Titel für die Ausbildung? Ein frühes Ende müssen Sie meist innerhalb von zwei Wochen melden (§ 82 AufenthG). Fragen Sie vorher die Migrationsberatung.

        { -ausbildung-titel }

        { -ausbildung-duldung }

## The committee has decided

# Variables:
#   $act-by (Date) - the day people should go to court by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
ausbildung-decision-running =
    Gehen Sie bis <b>{ $act-by }</b> zum Arbeitsgericht. Sagen Sie: „Ich möchte nach dem Spruch klagen.“
    { PLURAL($days-left) ->
        [one] Sie haben noch { $days-left } Tag.
       *[other] Sie haben noch { $days-left } Tage.
    }

    Letzter Tag nach dem Gesetz: { $last-day }. Warten Sie nicht.

    Sind Sie <b>einverstanden</b>? Dann müssen beide Seiten den Spruch innerhalb von <b>einer Woche</b> annehmen. Spruch heißt: die Entscheidung vom Ausschuss.

    { -ausbildung-vor-dem-amt }
    .why =
        Der Spruch gilt nur, wenn beide ihn innerhalb von einer Woche annehmen. Sonst können Sie klagen: zwei Wochen nach dem Spruch (§ 111 ArbGG). Nehmen Sie nichts an, was Sie nicht verstehen. Zeigen Sie den Spruch heute einer Beratung.

        { -ausbildung-gericht }

        <b>Mitnehmen:</b> den Spruch, die Kündigung mit Umschlag, Ausbildungsvertrag, Ausweis.

        <b>Achtung:</b> Warten Sie nicht auf den Betrieb. Unterschreiben Sie nichts anderes.

        { -ausbildung-duldung }

# Variables:
#   $last-day (Date) - the last day the law allows, today or later
#   $days-left (Number) - whole days until $last-day, 0 or more
ausbildung-decision-last-day =
    Gehen Sie <b>heute</b> zum Arbeitsgericht. Sagen Sie: „Ich möchte nach dem Spruch klagen. Meine Frist ist fast vorbei.“

    Letzter Tag nach dem Gesetz: <b>{ $last-day }</b>, bis 24 Uhr.

    Ist das Gericht zu? Schreiben Sie die Klage auf Papier. Unterschreiben Sie. Werfen Sie sie in den Nachtbriefkasten am Gericht, oder senden Sie ein Fax.

    { -ausbildung-vor-dem-amt }
    .why =
        Nach dem Spruch haben Sie zwei Wochen für eine Klage (§ 111 ArbGG).

        <b>Selbst schreiben:</b> „Ich klage gegen die Kündigung vom (Datum). Der Schlichtungsausschuss hat am (Datum) entschieden. Die Kündigung hat meine Ausbildung nicht beendet.“ Dazu Name und Adresse von Ihnen und dem Betrieb, kurz warum, Unterschrift, Kopie von Spruch und Kündigung.

        { -ausbildung-gericht }

        <b>Mitnehmen:</b> den Spruch, die Kündigung mit Umschlag, Ausbildungsvertrag, Ausweis.

        { -ausbildung-duldung }

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
ausbildung-decision-over =
    Die zwei Wochen waren wohl am <b>{ $last-day }</b> zu Ende. Gehen Sie <b>heute</b> zur Beratung oder zum Arbeitsgericht.

    Vielleicht geht es noch. Nehmen Sie den Spruch und den Umschlag mit.

    Unterschreiben Sie nichts.

    { -ausbildung-vor-dem-amt }
    .why =
        Nach dem Spruch gibt es nur zwei Wochen für eine Klage (§ 111 ArbGG). Die Beratung prüft: Wann kam der Spruch? Stand dort, was Sie tun können? Hatten Sie einen guten Grund für das Warten?

        <b>Hat der Betrieb den Spruch angenommen, und Sie auch?</b> Dann gilt er vielleicht. Lassen Sie das prüfen.

        <b>Schadenersatz</b> (Geld vom Betrieb) müssen Sie meist innerhalb von drei Monaten nach dem Ende fordern (§ 23 BBiG).

        { -ausbildung-lohn-fristen }

        { -ausbildung-gericht }

        { -ausbildung-titel }

        { -ausbildung-duldung }

ausbildung-decision-unknown =
    Gehen Sie <b>heute</b> zum Arbeitsgericht. Sagen Sie: „Ich möchte nach dem Spruch klagen.“

    Nach dem Spruch haben Sie nur <b>zwei Wochen</b>. Die Zeit kann bald enden oder vorbei sein. Warten Sie nicht bis morgen.

    Suchen Sie das Datum auf dem Papier vom Ausschuss.

    { -ausbildung-vor-dem-amt }
    .why =
        Der Spruch gilt nur, wenn beide ihn innerhalb von einer Woche annehmen. Sonst können Sie klagen: zwei Wochen nach dem Spruch (§ 111 ArbGG).

        { -ausbildung-gericht }

        <b>Mitnehmen:</b> den Spruch, die Kündigung mit Umschlag, Ausbildungsvertrag, Ausweis.

        <b>Achtung:</b> Warten Sie nicht. Unterschreiben Sie nichts.

        { -ausbildung-duldung }

## Pay

# Variables:
#   $minimum (Money) - the least pay a month for that year of training, gross
#   $missing (Money) - what the pay lacks each month, gross
ausbildung-pay-below =
    Mindestens müssten Sie meist <b>{ $minimum }</b> brutto im Monat bekommen. Es fehlen etwa <b>{ $missing }</b> im Monat.

    <b>Zuerst:</b>
    1. Zeigen Sie Vertrag und Lohnzettel einer Beratung.
    2. Fordern Sie das Geld schriftlich. Den Text sehen Sie unten.
    3. Schreiben Sie jeden Monat einzeln auf.
    .why =
        Das Mindestgeld gilt für die Ausbildung im Betrieb (§ 17 BBiG). Es hängt vom Jahr ab, in dem Sie angefangen haben. Der normale Mindestlohn gilt für Azubis nicht (§ 22 MiLoG).

        <b>Tarifvertrag:</b> In der Branche gibt es oft mehr Geld. Höchstens 20 Prozent weniger als dort sind erlaubt. Lassen Sie das prüfen.

        <b>Andere Regeln:</b> Pflege und Schule haben eigene Gesetze.

        <b>Zahltag:</b> spätestens der letzte Arbeitstag im Monat (§ 18 BBiG).

        { -ausbildung-lohn-fristen }

        <b>Keine Zahlung?</b> Im Arbeitsgericht hilft die „Rechtsantragstelle“, ohne Anwalt (§ 11 ArbGG). Kein Titel? Gehen Sie zuerst zur Beratung (§ 87 AufenthG).

        <b>Achtung:</b> Geld fehlt? Bleiben Sie trotzdem nicht weg. Kündigen Sie nicht.

# Variables:
#   $minimum (Money) - the least pay a month for that year of training, gross
ausbildung-pay-enough =
    Ihr Geld ist nach dem Gesetz wohl <b>nicht zu wenig</b>. Das Mindeste ist { $minimum } brutto im Monat.

    Vielleicht steht Ihnen <b>mehr</b> zu: In vielen Branchen gibt es einen Tarifvertrag.

    <b>Zuerst:</b>
    1. Vergleichen Sie Vertrag und Lohnzettel.
    2. Fragen Sie die Gewerkschaft nach dem Geld in Ihrer Branche.
    .why =
        Das Geld muss „angemessen“ sein (es muss passen). Es darf höchstens 20 Prozent unter dem Tarif der Branche liegen (§ 17 BBiG). Die Beratung oder die Gewerkschaft kennt den Tarif.

        <b>Jedes Jahr mehr:</b> Das Geld muss mit jedem Jahr der Ausbildung steigen.

        Für <b>Überstunden</b> gibt es extra Geld oder freie Zeit (§ 17 BBiG). Auch für die Zeit in der Berufsschule gibt es Geld (§ 15 BBiG).

        <b>Zahltag:</b> spätestens der letzte Arbeitstag im Monat (§ 18 BBiG).

        { -ausbildung-lohn-fristen }

        { -ausbildung-kammer-hilft }

# No figure is known for training begun in that year.
ausbildung-pay-no-figure =
    Für dieses Jahr kennen wir <b>keinen Betrag</b>. Ein Mindestgeld gibt es meist trotzdem (§ 17 BBiG).

    <b>Zuerst:</b>
    1. Fragen Sie die Beratung oder die Kammer (IHK, HWK) nach dem Betrag.
    2. Vergleichen Sie ihn mit Ihrem Vertrag.
    3. Fehlt Geld? Fordern Sie es schriftlich. Den Text sehen Sie unten.
    .why =
        Das Mindestgeld hängt vom Jahr ab, in dem die Ausbildung angefangen hat. Es steigt mit jedem Jahr der Ausbildung. Es darf auch höchstens 20 Prozent unter dem Tarif der Branche liegen (§ 17 BBiG).

        <b>Andere Regeln:</b> Pflege und Schule haben eigene Gesetze.

        <b>Zahltag:</b> spätestens der letzte Arbeitstag im Monat (§ 18 BBiG).

        { -ausbildung-lohn-fristen }

        <b>Achtung:</b> Geld fehlt? Bleiben Sie trotzdem nicht weg. Kündigen Sie nicht.

ausbildung-pay-unknown =
    Ohne Betrag können wir nicht vergleichen. Suchen Sie im Vertrag das Wort <b>„Vergütung“</b>. Dort steht das Geld für jedes Jahr.

    <b>Zuerst:</b>
    1. Machen Sie Fotos von Vertrag, Lohnzettel und Kontoauszug.
    2. Gehen Sie damit zur Beratung oder starten Sie hier neu.
    3. Fehlt Geld? Fordern Sie es schriftlich. Den Text sehen Sie unten.
    .why =
        Für die Ausbildung im Betrieb gibt es ein Mindestgeld (§ 17 BBiG). Es hängt vom Jahr des Anfangs ab. „Brutto“ heißt: vor Abzügen.

        <b>Kein Vertrag?</b> Der Betrieb muss die Regeln vor dem Anfang aufschreiben (§ 11 BBiG).

        <b>Zahltag:</b> spätestens der letzte Arbeitstag im Monat (§ 18 BBiG).

        { -ausbildung-lohn-fristen }

        { -ausbildung-kammer-hilft }

ausbildung-unpaid =
    Das Geld muss spätestens am <b>letzten Arbeitstag im Monat</b> da sein (§ 18 BBiG).

    <b>Zuerst:</b>
    1. Fordern Sie das Geld diese Woche schriftlich. Den Text sehen Sie unten.
    2. Gehen Sie zur Beratung. Fehlen zwei Monate? Dann heute.
    3. Gehen Sie weiter in Betrieb und Schule.
    .why =
        Der Betrieb muss jeden Monat zahlen (§ 17 BBiG). Auch für die Zeit in der Berufsschule gibt es Geld (§ 15 BBiG). Bei Krankheit zahlt er meist sechs Wochen (§ 19 BBiG).

        <b>Keine Zahlung?</b> Im Arbeitsgericht hilft die „Rechtsantragstelle“, ohne Anwalt (§ 11 ArbGG). Kein Titel? Gehen Sie zuerst zur Beratung (§ 87 AufenthG).

        { -ausbildung-lohn-fristen }

        <b>Ist der Betrieb pleite?</b> Fragen Sie die Beratung sofort nach „Insolvenzgeld“. Die Frist ist nur zwei Monate ab der Insolvenz (§ 324 SGB III).

        <b>Sammeln:</b> Vertrag, Lohnzettel, Kontoauszüge, Berichtsheft, Chats.

        <b>Achtung:</b> Geld fehlt? Bleiben Sie trotzdem nicht weg. Kündigen Sie nicht. Unterschreiben Sie keinen Auflösungsvertrag.

        { -ausbildung-kammer-hilft }

# Nursing: own law; its figures are not known here.
ausbildung-pay-nursing =
    In der Pflege gilt ein eigenes Gesetz (PflBG). Das Geld steht in Ihrem <b>Vertrag</b> und oft im Tarifvertrag.

    <b>Zuerst:</b>
    1. Vergleichen Sie Vertrag, Lohnzettel und Konto.
    2. Fragen Sie die Gewerkschaft nach dem Tarif.
    3. Fehlt Geld? Fordern Sie es schriftlich. Den Text sehen Sie unten.
    .why =
        Einen festen Betrag aus dem Gesetz kennen wir für die Pflege nicht. Viele Häuser zahlen nach Tarif. Der normale Mindestlohn gilt für Azubis nicht (§ 22 MiLoG).

        <b>Keine Zahlung?</b> Im Arbeitsgericht hilft die „Rechtsantragstelle“, ohne Anwalt (§ 11 ArbGG). Kein Titel? Gehen Sie zuerst zur Beratung (§ 87 AufenthG).

        { -ausbildung-lohn-fristen }

        <b>Rückzahlung?</b> Sollen Sie Geld für Flug, Kurs oder Vermittlung zurückzahlen? Zahlen Sie nichts. Gehen Sie zuerst zur Beratung. Vermittlung in eine Ausbildung darf Sie nichts kosten (§ 297 SGB III).

        <b>Achtung:</b> Geld fehlt? Bleiben Sie trotzdem nicht weg. Kündigen Sie nicht.

## What the training is like

# "Berichtsheft": the trainee's record of what was done and learned.
ausbildung-tasks =
    Der Betrieb darf Ihnen nur Arbeit geben, die <b>für die Ausbildung wichtig</b> ist (§ 14 BBiG).

    <b>Zuerst:</b>
    1. Schreiben Sie jeden Tag ins Berichtsheft, was Sie wirklich tun.
    2. Bitten Sie den Betrieb schriftlich um richtige Ausbildung.
    3. Hilft das nicht? Gehen Sie zur Beratung und zur Kammer (IHK, HWK).
    .why =
        Der Betrieb muss Sie ausbilden. Nur Putzen, Einkaufen oder Hilfsarbeit ist meist keine Ausbildung. Manche Nebenarbeit ist aber normal.

        <b>Satz für den Betrieb:</b> „Bitte bilden Sie mich nach dem Ausbildungsplan aus. Mir fehlt (Thema).“

        { -ausbildung-kammer-hilft }

        <b>Sammeln:</b> Berichtsheft, Ausbildungsplan, Fotos, Namen von Zeugen.

        <b>Achtung:</b> Bleiben Sie nicht weg. Kündigen Sie nicht sofort. Unterschreiben Sie kein falsches Berichtsheft.

        <b>Aufenthalt:</b> Ein Wechsel kann Folgen für den Titel haben. Fragen Sie vorher die Migrationsberatung.

        In der Pflege sprechen Sie mit der Pflegeschule.

ausbildung-hours =
    Für Überstunden muss der Betrieb <b>Geld oder freie Zeit</b> geben (§ 17 BBiG).

    <b>Zuerst:</b>
    1. Schreiben Sie jeden Tag auf: Anfang, Ende, Pause, und wer es wollte.
    2. Fordern Sie Geld oder freie Zeit schriftlich. Den Text sehen Sie unten.
    3. Gehen Sie mit der Liste zur Beratung.
    .why =
        <b>Ab 18:</b> Acht Stunden am Tag sind normal. Bis zehn Stunden geht nur, wenn Sie später kürzer arbeiten. Dazwischen brauchen Sie meist elf Stunden Ruhe (§§ 3, 5 ArbZG).

        <b>Pausen ab 18:</b> 30 Minuten bei über sechs Stunden, 45 Minuten bei über neun Stunden (§ 4 ArbZG).

        <b>Unter 18:</b> Höchstens acht Stunden am Tag und 40 in der Woche (JArbSchG).

        <b>Berufsschule</b> ist bezahlte Zeit (§ 15 BBiG).

        { -ausbildung-lohn-fristen }

        { -ausbildung-kammer-hilft }

        <b>Achtung:</b> Unterschreiben Sie keine falsche Stundenliste. Bleiben Sie nicht weg ohne Beratung.

ausbildung-school =
    Für die <b>Berufsschule</b> muss der Betrieb Ihnen meist freie Zeit geben. Auch für diese Zeit gibt es Geld (§ 15 BBiG).

    <b>Zuerst:</b>
    1. Zeigen Sie dem Betrieb früh den Stundenplan. Bitten Sie schriftlich um die Zeit.
    2. Schreiben Sie auf, wann der Betrieb Sie nicht gehen lässt.
    3. Sagt der Betrieb Nein? Sprechen Sie sofort mit Beratung und Schule.
    .why =
        Der Betrieb darf meist nicht sagen: „Heute arbeitest du, die Schule fällt aus.“

        <b>Satz für den Betrieb:</b> „Am (Tag) habe ich Berufsschule. Bitte stellen Sie mich frei (§ 15 BBiG).“

        <b>Fehlen ist gefährlich:</b> Ohne Schule ist die Prüfung viel schwerer. Bleiben Sie auch nicht einfach vom Betrieb weg. Melden Sie sich krank, wenn Sie krank sind.

        <b>Wenig Deutsch?</b> Fragen Sie Schule und Agentur für Arbeit nach Hilfe beim Lernen.

        { -ausbildung-kammer-hilft }

        In der Pflege sprechen Sie mit der Pflegeschule.

ausbildung-costs =
    Werkzeug und Bücher für die Ausbildung muss der Betrieb <b>kostenlos</b> geben (§ 14 BBiG). Zahlen Sie nichts sofort.

    <b>Zuerst:</b>
    1. Sagen Sie: „Ich möchte das zuerst prüfen lassen.“
    2. Machen Sie ein Foto von Vertrag, Rechnung oder Lohnzettel.
    3. Gehen Sie damit zur Beratung.
    .why =
        Strafen und Geld für die Ausbildung sind verboten (§ 12 BBiG). Auch ein fester Betrag für Schäden ist verboten. Vermittlung in eine Ausbildung darf Sie nichts kosten (§ 297 SGB III).

        <b>Hat der Betrieb schon Geld abgezogen?</b> Schreiben Sie: „Mit dem Abzug von (Betrag) bin ich nicht einverstanden. Bitte zahlen Sie ihn zurück.“

        <b>In der Pflege</b> gilt ein eigenes Gesetz. Lassen Sie auch dort alles prüfen.

        { -ausbildung-lohn-fristen }

        <b>Sammeln:</b> Vertrag, Quittungen, Lohnzettel, Chats.

        Müssen Sie Schulden abarbeiten? Hat jemand Ihren Pass? Sagen Sie es der Beratung. Bei Gefahr: 110.

## The stay

# "Zusatzblatt": the extra sheet of the residence title with its conditions.
ausbildung-stay-permit =
    Endet die Ausbildung früher, müssen Sie das meist der Ausländerbehörde sagen: <b>zwei Wochen</b> ab dem Tag, an dem Sie es wissen (§ 82 AufenthG).

    <b>Zuerst:</b>
    1. Lesen Sie Titel und Zusatzblatt. Steht dort „erlischt“ (endet)? Gehen Sie heute zur Migrationsberatung.
    2. Sprechen Sie vorher mit der Migrationsberatung.
    3. Suchen Sie früh einen neuen Platz.

    Kündigung bekommen? Sie haben meist nur drei Wochen. Starten Sie neu.
    .why =
        Schreiben Sie der Behörde und behalten Sie einen Beweis. Wer nichts sagt, muss vielleicht Geld an den Staat zahlen (Geldbuße).

        { -ausbildung-titel } Das gilt für eine richtige Berufsausbildung.

        <b>Steht auf dem Zusatzblatt „erlischt mit dem Ende der Ausbildung“?</b> Dann gehen Sie heute zur Migrationsberatung oder zu einem Anwalt.

        <b>Neuer Platz oder Job?</b> Fragen Sie vor dem Start, ob er erlaubt ist (§ 4a AufenthG).

        <b>Titel endet bald?</b> Beantragen Sie die Verlängerung vorher (§ 81 AufenthG). Behalten Sie einen Beweis.

        <b>Achtung:</b> Kündigen Sie nicht selbst. Unterschreiben Sie nichts. Geben Sie Wohnung und Anmeldung nicht auf.

ausbildung-stay-duldung =
    Endet die Ausbildung früher, endet auch die <b>Ausbildungsduldung</b> nach dem Gesetz (§ 60c AufenthG). Gehen Sie <b>heute</b> zur Beratung.

    <b>Zuerst:</b>
    1. Gehen Sie zur Migrationsberatung, bevor Sie zur Behörde gehen.
    2. Unterschreiben Sie nichts. Kündigen Sie nicht selbst.
    3. Suchen Sie sofort einen neuen Platz.

    Kündigung bekommen? Sie haben meist nur drei Wochen. Starten Sie neu.
    .why =
        Für die Suche gibt es meist <b>einmal sechs Monate</b> (§ 60c AufenthG). Fragen Sie die Beratung, ab wann sie zählen.

        <b>Gegen die Kündigung</b> können Sie etwas tun: bei der Kammer (IHK, HWK) oder beim Arbeitsgericht. Das kann auch für den Aufenthalt wichtig sein. Sprechen Sie vorher mit der Beratung.

        <b>Läuft die Ausbildung noch?</b> Dann bleibt die Duldung meist bestehen. Gehen Sie weiter in Betrieb und Schule. Sammeln Sie Lohnzettel und Berichtsheft.

        <b>Brief von Behörde oder Polizei?</b> Zeigen Sie ihn am selben Tag der Beratung oder einem Anwalt. Solche Briefe haben kurze Fristen.

        Öffentliche Stellen müssen Menschen ohne Titel melden (§ 87 AufenthG). Eine Duldung ist kein Titel.

ausbildung-stay-unsure =
    Fragen Sie die <b>Migrationsberatung</b>, bevor sich in der Ausbildung etwas ändert.

    <b>Zuerst:</b>
    1. Machen Sie Fotos von Titel, Duldung und Zusatzblatt.
    2. Lesen Sie: Steht dort etwas von der Ausbildung?
    3. Unterschreiben Sie nichts. Kündigen Sie nicht selbst.

    { -ausbildung-vor-dem-amt }
    .why =
        Manche Papiere hängen an der Ausbildung, andere nicht. Humanitäre Titel und Titel für die Familie hängen meist nicht daran. Lesen Sie immer das Zusatzblatt.

        <b>Titel für die Ausbildung:</b> Ein frühes Ende müssen Sie meist innerhalb von zwei Wochen melden (§ 82 AufenthG). Fragen Sie vorher die Migrationsberatung.

        { -ausbildung-titel }

        { -ausbildung-duldung }

        Endet Ihr Titel bald? Beantragen Sie die Verlängerung vorher (§ 81 AufenthG).

## Everything else

ausbildung-exam =
    Die Ausbildung muss jetzt nicht enden. Sie geht weiter, wenn Sie das wollen, <b>höchstens ein Jahr</b> (§ 21 BBiG).

    <b>Zuerst:</b>
    1. Schreiben Sie dem Betrieb sofort. Den Text sehen Sie unten.
    2. Fragen Sie die Kammer (IHK, HWK) nach der nächsten Prüfung.
    3. Fragen Sie die Migrationsberatung, ob Ihr Titel lang genug gilt.
    .why =
        Der Betrieb darf die Verlängerung meist nicht ablehnen. Sie müssen sie aber verlangen. Machen Sie das schriftlich und mit Beweis. Warten Sie nicht bis zum Ende vom Vertrag.

        <b>Aufenthalt:</b> Endet Ihr Titel bald? Beantragen Sie die Verlängerung vorher (§ 81 AufenthG). Nehmen Sie eine Kopie von Ihrem Brief an den Betrieb mit.

        <b>Hilfe beim Lernen:</b> Fragen Sie Berufsschule und Agentur für Arbeit.

        <b>Der Betrieb sagt Nein?</b> Gehen Sie sofort zur Kammer und zur Beratung.

        <b>Achtung:</b> Unterschreiben Sie keinen Auflösungsvertrag.

        In der Pflege gilt ein eigenes Gesetz (PflBG). Fragen Sie die Pflegeschule.

ausbildung-sick =
    Rufen Sie den Betrieb <b>sofort</b> an, am besten vor der Arbeit. Auch die Schule muss es wissen.

    <b>Zuerst:</b>
    1. Sagen Sie, wie lange Sie wohl krank sind. Die Krankheit müssen Sie nicht nennen.
    2. Länger als drei Tage krank? Gehen Sie früh genug zum Arzt.
    3. Behalten Sie einen Beweis, zum Beispiel die Nachricht.
    .why =
        Der Betrieb zahlt meist <b>sechs Wochen</b> weiter (§ 19 BBiG, § 3 EntgFG). Am Anfang der Ausbildung gilt das meist erst nach vier Wochen. Vorher hilft oft die Krankenkasse.

        <b>Krankmeldung:</b> Bei mehr als drei Kalendertagen brauchen Sie sie am nächsten Arbeitstag. Der Betrieb darf sie auch früher verlangen (§ 5 EntgFG).

        <b>Kündigung?</b> Nur wegen Krankheit geht sie nach der Probezeit schwer: Der Betrieb braucht einen wichtigen Grund (§ 22 BBiG). Krankheit schützt aber nicht immer. Dann haben Sie meist drei Wochen.

        <b>Achtung:</b> Unterschreiben Sie nichts, wenn Sie krank sind. Nehmen Sie keinen Urlaub, wenn Sie krank sind.

        <b>Unfall im Betrieb oder in der Schule?</b> Sagen Sie es sofort dem Betrieb und dem Arzt.

# "Vormund": the guardian of a minor without parents here.
ausbildung-minor =
    Unterschreiben Sie <b>nichts ohne Eltern oder Vormund</b>. Eine Kündigung muss zu ihnen kommen (§ 131 BGB).

    <b>Zuerst:</b>
    1. Zeigen Sie ihnen heute jeden Brief.
    2. Gehen Sie zusammen zur Beratung.
    3. Kündigung bekommen? Tun Sie innerhalb von drei Wochen etwas dagegen. Starten Sie neu.

    Gewalt oder Gefahr? Rufen Sie 110.
    .why =
        Vormund heißt: Ein Mensch oder ein Amt entscheidet für Sie, wenn die Eltern nicht hier sind. Er muss meist auch die Klage unterschreiben.

        <b>Brief nur an Sie?</b> Dann gilt die Kündigung vielleicht nicht. Tun Sie trotzdem innerhalb von drei Wochen etwas dagegen.

        <b>Arbeitszeit:</b> Höchstens acht Stunden am Tag und 40 in der Woche (JArbSchG).

        <b>Urlaub:</b> Junge Menschen bekommen mehr Urlaub (§ 19 JArbSchG).

        <b>Achtung:</b> Unterschreiben Sie keinen Auflösungsvertrag und keine eigene Kündigung.

        { -ausbildung-kammer-hilft }

        { -ausbildung-duldung }

ausbildung-side-job =
    Mit einem Titel für die Ausbildung ist ein Nebenjob meist erlaubt: bis <b>20 Stunden pro Woche</b> (§ 16a AufenthG).

    <b>Zuerst:</b>
    1. Lesen Sie Titel und Zusatzblatt.
    2. Lesen Sie den Ausbildungsvertrag. Fragen Sie auch den Betrieb.
    3. Anderer Titel oder Duldung? Fragen Sie <b>vor</b> dem Start die Migrationsberatung.
    .why =
        Mehr als 20 Stunden sind meist nicht erlaubt. Das kann den Titel gefährden.

        <b>Arbeitszeit:</b> Die Stunden aller Jobs zählen zusammen (§ 2 ArbZG). Unter 18 sind es höchstens 40 Stunden in der Woche (JArbSchG).

        <b>Lohn:</b> Im Nebenjob gilt meist der Mindestlohn. Unter 18 ohne Berufsabschluss gilt er nicht (§ 22 MiLoG).

        <b>Haben Sie zu viel gearbeitet?</b> Sprechen Sie zuerst vertraulich mit einer Beratung.

# Before the training begins: contract, recruiting fee, trial period.
ausbildung-contract =
    Lesen Sie den Vertrag in Ruhe. Der Betrieb muss die Regeln <b>vor dem Anfang</b> aufschreiben (§ 11 BBiG).

    <b>Zuerst:</b>
    1. Nehmen Sie den Vertrag mit und lassen Sie ihn übersetzen.
    2. Zahlen Sie kein Geld für den Platz.
    3. Zeigen Sie den Vertrag vor der Unterschrift einer Beratung.
    .why =
        <b>Das soll im Vertrag stehen:</b> Beruf, Anfang und Dauer. Arbeitszeit, Geld für jedes Jahr, Urlaub. Probezeit und Kündigung.

        <b>Probezeit:</b> einen bis vier Monate (§ 20 BBiG), in der Pflege sechs (§ 20 PflBG).

        <b>Verboten sind:</b> Strafen und Geld für die Ausbildung (§ 12 BBiG). Vermittlung in eine Ausbildung darf Sie nichts kosten (§ 297 SGB III). Werkzeug und Bücher sind kostenlos (§ 14 BBiG).

        <b>Rückzahlung</b> für Flug oder Sprachkurs? Unterschreiben Sie das nicht ohne Beratung.

        <b>Noch im Ausland?</b> Auch dann können Sie die Beratung fragen.

        <b>Aufenthalt:</b> Der Titel hängt meist am Platz. Fragen Sie die Migrationsberatung vor jedem Wechsel.

## Paragraphs that a rule adds

# "Ausländerbehörde": the immigration office. Holders of a title for work or training have to tell it.
# Variables:
#   $abh-act-by (Date) - the day people should have told the office by
#   $abh-last-day (Date) - the last day the law allows, the same day or later
ausbildung-auslaenderbehoerde-running =
    <b>Zweite Frist: { $abh-act-by }.</b> Bis dahin soll die Ausländerbehörde vom Ende wissen (§ 82 AufenthG). Der letzte Tag ist { $abh-last-day }. Sprechen Sie vorher mit der Migrationsberatung. Schreiben Sie dazu, wenn Sie klagen. Behalten Sie einen Beweis.

# Variables:
#   $abh-last-day (Date) - the last day the law allows, today or later
ausbildung-auslaenderbehoerde-now =
    <b>Zweite Frist: heute.</b> Die Ausländerbehörde soll vom Ende wissen (§ 82 AufenthG). Der letzte Tag ist { $abh-last-day }. Rufen Sie zuerst die Migrationsberatung an. Schreiben Sie der Behörde dann heute. Behalten Sie einen Beweis.

ausbildung-auslaenderbehoerde-over =
    <b>Ausländerbehörde:</b> Sie sollte innerhalb von zwei Wochen vom Ende wissen (§ 82 AufenthG). Diese Frist ist wohl vorbei. Haben Sie noch nichts gesagt? Gehen Sie heute zur Migrationsberatung. Schreiben Sie der Behörde dann schnell.

# Variables:
#   $abh-act-by (Date) - the day people should have told the office by
ausbildung-auslaenderbehoerde-unsure =
    <b>Aufenthalt:</b> Ist Ihr Titel für diese Ausbildung? Dann soll die Ausländerbehörde bis <b>{ $abh-act-by }</b> vom Ende wissen (§ 82 AufenthG). Zeigen Sie den Titel vorher der Migrationsberatung.

# Also people with a Duldung, which is no title.
ausbildung-auslaenderbehoerde-no-title =
    <b>Kein Titel, oder eine Duldung:</b> Gehen Sie heute zuerst vertraulich zur Beratung, nicht zur Behörde. Öffentliche Stellen müssen Menschen ohne Titel melden (§ 87 AufenthG). Eine Ausbildungsduldung endet, wenn die Ausbildung früher endet. Meist gibt es einmal sechs Monate für die Suche (§ 60c AufenthG).

## Texts to copy

# Sent to the committee of the chamber. People fill in what stands in brackets. `.copy` stands in German only.
ausbildung-committee-letter =
    Mit diesem Text bitten Sie den Schlichtungsausschuss um eine Entscheidung.

    <b>So geht es:</b> Füllen Sie alles in Klammern aus. Drucken und unterschreiben Sie. Bringen Sie den Brief zur Kammer und lassen Sie eine Kopie stempeln. Unter 18? Eltern oder Vormund unterschreiben auch. Tag nicht sicher? Streichen Sie den zweiten Satz in Zeile 5.

    <b>Das steht dort:</b> Zeile 1: an welche Kammer. Zeile 2: Sie rufen den Ausschuss an. Zeilen 3 und 4: Sie und der Betrieb. Zeile 5: wann die Kündigung kam. Zeile 6: Der Ausschuss soll sagen, dass die Ausbildung weitergeht. Zeile 7: Ihr Grund. Zeile 8: Kopie und Bestätigung.

    <b>Kein Titel?</b> Senden Sie den Text erst nach der Beratung.
    .button = Text: Antrag beim Ausschuss
    .copy =
        An den Schlichtungsausschuss der (Name der Kammer)
        Ich rufe den Schlichtungsausschuss nach § 111 Abs. 2 ArbGG an.
        Auszubildende Person: (Name, Adresse, Geburtsdatum)
        Betrieb: (Name, Adresse), Beruf: (Beruf)
        Der Betrieb hat mir mit Brief vom (Datum) gekündigt. Ich habe den Brief am (Datum) bekommen.
        Ich beantrage festzustellen, dass die Kündigung meine Ausbildung nicht beendet hat.
        Grund: (kurz)
        Eine Kopie der Kündigung liegt bei. Bitte bestätigen Sie den Eingang.
        (Ort, Datum, Unterschrift)

# As above: to the company, after a failed exam.
ausbildung-exam-letter =
    Mit diesem Text verlangen Sie mehr Zeit bis zur nächsten Prüfung.

    <b>So geht es:</b> Füllen Sie alles in Klammern aus. Drucken und unterschreiben Sie. Geben Sie den Brief im Betrieb ab, am besten mit einem Zeugen. Machen Sie ein Foto.

    <b>Das steht dort:</b> Zeile 1: Wann Sie die Prüfung nicht bestanden haben. Zeile 2: Sie verlangen die Verlängerung bis zur nächsten Prüfung, höchstens ein Jahr. Zeile 3: Der Betrieb soll es schriftlich bestätigen.
    .button = Text: Ausbildung verlängern
    .copy =
        Guten Tag,
        ich habe die Abschlussprüfung am (Datum) nicht bestanden.
        Ich verlange nach § 21 BBiG, dass meine Ausbildung bis zur nächsten möglichen Wiederholungsprüfung verlängert wird, höchstens um ein Jahr.
        Bitte bestätigen Sie mir das schriftlich bis (Datum).
        (Name, Adresse, Datum, Unterschrift)

# As above: to the company, for missing pay or overtime.
ausbildung-pay-letter =
    Mit diesem Text fordern Sie Ihr Geld.

    <b>So geht es:</b> Füllen Sie alles in Klammern aus. Geben Sie etwa 14 Tage Zeit. Am sichersten sind Brief und E-Mail zusammen. Behalten Sie einen Beweis.

    <b>Das steht dort:</b> Zeile 1: für welchen Monat und wofür Sie wie viel Geld fordern. Zeile 2: bis wann, und auf welches Konto. Zeile 3: Der Betrieb soll die Abrechnung schicken.

    <b>Kein Titel?</b> Senden Sie den Text erst nach der Beratung.
    .button = Text: Mein Geld fordern
    .copy =
        Guten Tag,
        ich fordere für (Monat) noch (Betrag) Euro brutto für (Ausbildungsvergütung oder Überstunden).
        Bitte zahlen Sie bis (Datum) auf mein Konto (IBAN).
        Bitte schicken Sie mir auch die Abrechnung für diesen Monat.
        Vielen Dank
        (Name, Adresse)
