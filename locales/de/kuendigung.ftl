# The end of a job: Kündigung, Aufhebungsvertrag, own notice, end of a fixed term, and what is owed afterwards.
# A Kündigung is a one-sided notice that ends the job. It counts only on paper, signed by hand.

## Paragraphs that several outcomes share

# "Rechtsantragstelle": the desk of the court that takes down a claim. It is free and gives no advice.
-kuendigung-klage =
    <b>So klagen Sie:</b> Fragen Sie im Arbeitsgericht am Arbeitsort nach der „Rechtsantragstelle“. Dort schreibt man Ihre Klage kostenlos auf. Das ist keine Beratung. Sie brauchen keinen Anwalt (§ 11 ArbGG) und zahlen am Anfang nichts (§ 11 GKG). Nehmen Sie jemanden mit, der gut Deutsch spricht. Eine E-Mail zählt nicht.

    <b>Mitbringen:</b> Brief mit Umschlag, Vertrag, Lohnzettel, Ausweis, Name und Adresse der Firma.

# Copies stay away from a flat or a phone that belong to the employer.
-kuendigung-beweise =
    <b>Sammeln:</b> Chats, Dienstpläne, Arbeitszeiten, Zeugen. Speichern Sie keine Kopien auf dem Handy der Firma.

# Each Kündigung needs its own claim. Absence at the hearing can bring a judgment against you.
-kuendigung-danach =
    <b>Danach:</b> Kommt noch eine Kündigung? Jede braucht eine eigene Klage. Lädt das Gericht Sie ein? Gehen Sie hin. Sonst verlieren Sie vielleicht (§ 59 ArbGG). Das Gericht holt jemanden zum Übersetzen (§ 185 GVG).

# An offer of other terms beside the Kündigung: Änderungskündigung.
-kuendigung-angebot =
    <b>Neues Angebot?</b> Sagen Sie nicht nur Ja. „Ja, unter Vorbehalt“ geht höchstens drei Wochen, manchmal kürzer (§ 2 KSchG). Gehen Sie zuerst zur Beratung.

# "Kammer": IHK or HWK, the chamber that supervises the training. A Schlichtungsausschuss there comes before the court.
-kuendigung-ausbildung =
    <b>Ausbildung?</b> Fragen Sie heute die Kammer (IHK, HWK) nach dem „Schlichtungsausschuss“ (§ 111 ArbGG). Gibt es ihn? Antrag dort innerhalb von drei Wochen. Unsicher oder Probezeit? Dann auch zum Gericht.

# "Zusatzblatt": the extra sheet of the residence title with its conditions.
-kuendigung-aufenthalt =
    <b>Aufenthalt:</b> Ist Ihr Titel für diese Arbeit oder Ausbildung? Dann müssen Sie es meist der Ausländerbehörde sagen (§ 82 AufenthG). Sie haben zwei Wochen, sobald Sie vom Ende wissen. Fragen Sie vorher die Migrationsberatung. Ausbildungsduldung? Endet der Titel mit dem Job (Zusatzblatt)? Fragen Sie heute! Kein Titel? Zuerst zur Beratung: Öffentliche Stellen müssen das melden (§ 87 AufenthG).

# § 18 Abs. 5 AufenthG, since August 2026, for work titles: no extension, only a limit to shortening.
-kuendigung-monate =
    Weiß die Behörde vom Ende und kürzt sie einen Titel für Arbeit? Dann bleiben meist mindestens sechs Monate ab dem Job-Ende, bei schwerer Ausbeutung neun (§ 18 AufenthG). Nie länger als das Datum im Titel.

# Stands in the first part of a result where the title is not asked for.
-kuendigung-ohne-titel =
    <b>Kein Aufenthaltstitel?</b> Sprechen Sie noch heute mit einer Beratung, bevor Sie zu Gericht oder Amt gehen.

# "Arbeitsuchend" (looking for work) is an earlier step than "arbeitslos" (unemployed).
-kuendigung-heute-melden =
    <b>Agentur für Arbeit:</b> Melden Sie sich heute „arbeitsuchend“, online oder am Telefon. Sie haben meist nur drei Tage (§ 38 SGB III).

# "Sperre" (Sperrzeit): weeks without unemployment benefit. An important reason has to be proven.
-kuendigung-sperre =
    <b>Vielleicht eine Sperre:</b> bis zu zwölf Wochen kein Geld (§ 159 SGB III). Danach gibt es das Geld nicht so lange (§ 148 SGB III). Ein wichtiger Grund schützt Sie. Sie müssen ihn beweisen.

# When a fixed term does not hold.
-kuendigung-befristung =
    <b>Vielleicht gilt das Ende nicht:</b> Sie haben vor dem Start kein Papier mit Unterschrift bekommen. Oder die Befristung hat keinen Grund, und sie dauert über zwei Jahre. Oder die Firma hat ohne Grund mehr als dreimal verlängert. Oder Sie waren schon früher dort (§ 14 TzBfG).

    Dann kann Ihr Vertrag ohne Ende weitergehen (§ 16 TzBfG). Dafür müssen Sie klagen, spätestens drei Wochen nach dem vereinbarten Ende (§ 17 TzBfG).

# A title issued since August 2026 runs six months longer than the contract (§ 18 Abs. 4 AufenthG).
-kuendigung-titel-befristet =
    <b>Aufenthalt:</b> Meist zählt das Datum auf Ihrem Titel. Endet der Titel mit dem Job (Zusatzblatt, § 51 AufenthG)? Fragen Sie heute! Neue Titel für Arbeit laufen meist sechs Monate länger als der Vertrag, ältere drei (§ 18 AufenthG). Beantragen Sie die Verlängerung vorher (§ 81 AufenthG). Fragen Sie die Migrationsberatung.

# Where the objection goes, and how to prove it.
-kuendigung-widerspruch =
    <b>So geht der Widerspruch:</b> Schreiben Sie auf Papier, mit Datum, Nummer vom Brief und Unterschrift. Schreiben Sie kurz, warum. Den Text finden Sie unten: „Widerspruch“. Bringen Sie ihn zum Amt. Lassen Sie sich einen Stempel auf die Kopie geben.

    <b>Wie lange?</b> Meist einen Monat (§ 84 SGG). Ein Brief mit der Post gilt am vierten Tag als angekommen (§ 37 SGB X). Wir rechnen zur Sicherheit ab dem Datum im Brief. Steht im Brief nichts über den Widerspruch? Dann haben Sie meist ein Jahr (§ 66 SGG).

    <b>Sperre wegen der Kündigung?</b> Erklären Sie den Grund, zum Beispiel Gewalt, Druck, kein Lohn. Legen Sie Beweise dazu. Ein wichtiger Grund kann die Sperre verhindern (§ 159 SGB III).

    <b>Sammeln:</b> Brief mit Umschlag, Kündigung, Vertrag, Chats, Attest, Zeugen.

    <b>Achtung:</b> Rufen Sie nicht nur an. Warten Sie nicht. Gehen Sie weiter zu den Terminen beim Amt.

    <b>Brief von der Ausländerbehörde?</b> Dann gelten andere Regeln. Gehen Sie heute zur Migrationsberatung.

    <b>Kein Aufenthaltstitel?</b> Gehen Sie zuerst vertraulich zur Beratung, nicht zum Amt (§ 87 AufenthG).

# Insolvency pay: for the last three months of the job before the insolvency event, from the employment agency.
-kuendigung-insolvenzgeld =
    Insolvenz heißt: Die Firma kann nicht mehr zahlen. Insolvenzgeld ersetzt fehlenden Lohn der letzten drei Monate (§ 165 SGB III). Das gilt auch, wenn die Firma einfach zu ist und kein Geld hat. Das Geld kommt von der Agentur für Arbeit, nicht von der Firma.

    <b>Die Frist:</b> zwei Monate ab der Insolvenz (§ 324 SGB III). Sie läuft auch, wenn niemand Sie informiert.

    <b>Sammeln:</b> Vertrag, Lohnzettel, Kontoauszüge, eigene Liste der Stunden, Brief vom Gericht oder von der Firma.

    <b>Kündigung?</b> Auch in der Insolvenz brauchen Sie die Klage innerhalb von drei Wochen (§ 4 KSchG). Die Kündigungsfrist ist dann höchstens drei Monate zum Monatsende (§ 113 InsO).

    <b>Achtung:</b> Bleiben Sie nicht einfach weg. Unterschreiben Sie nichts wie „Ich will kein Geld mehr“.

    <b>Älterer Lohn?</b> Den zahlt die Agentur nicht. Fragen Sie die Beratung.

## Questions

# The rule of thumb stands in the first question on purpose: people may stop reading here.
kuendigung-what =
    Eine Kündigung heißt: Die Firma beendet Ihren Job. Was ist bei Ihnen passiert?

    Sie haben meist nur <b>drei Wochen</b> Zeit. Die Wochen zählen ab dem Tag, an dem der Brief bei Ihnen war.
    .paper = Brief auf Papier (auch Kopie)
    .message = Nur mündlich, WhatsApp, E-Mail, Foto
    .sign = Ich soll etwas unterschreiben
    .signed = Ich habe schon unterschrieben
    .over = Job ist vorbei: Lohn, Zeugnis, Geld
    .fixed-term = Befristeter Vertrag endet / ist zu Ende
    .change = Kündigung mit neuem Angebot
    .quit = Ich will selbst kündigen
    .threatened = Noch nichts, nur eine Drohung
    .unclear = Ich verstehe das Papier nicht

# "Aufhebungsvertrag": both sides sign that the job ends.
kuendigung-signed-what =
    Was haben Sie unterschrieben?
    .why = Die nächsten Schritte sind verschieden.
    .receipt = Nur: „Ich habe den Brief bekommen“
    .agreement = Einen Vertrag: Der Job endet
    .own = Meine eigene Kündigung
    .unsure = Ich weiß es nicht

# "Änderungskündigung": end of the job plus an offer of other, mostly worse terms.
kuendigung-change-notice =
    Eine Kündigung mit einem neuen Angebot heißt „Änderungskündigung“. Die Zeit ist auch hier meist <b>drei Wochen</b>.

    <b>Nicht schweigen:</b> Ohne Antwort kann der Job enden. <b>Nicht nur „Ja“ sagen:</b> Sonst gilt meist der schlechtere Vertrag.

    Es gibt einen dritten Weg: Schreiben Sie der Firma „Ja, unter Vorbehalt“. Das heißt: Sie arbeiten weiter, und das Gericht prüft. Das geht höchstens drei Wochen, manchmal kürzer (§ 2 KSchG). <b>Dazu</b> brauchen Sie eine Klage innerhalb von drei Wochen (§ 4 KSchG).

    Sprechen Sie vorher mit einer Beratung. Jetzt rechnen wir Ihren Tag aus.

    Steht im Brief keine Kündigung, nur ein neuer Vertrag? Gehen Sie zurück. Wählen Sie „Ich soll etwas unterschreiben“.

# The earliest possible day is the safe one.
kuendigung-received =
    An welchem Tag war der Brief bei Ihnen?

    Es zählt der Tag in der Hand oder im Briefkasten. Der Tag, an dem Sie ihn gelesen haben, zählt nicht. Das gilt auch im Urlaub oder im Krankenhaus.

    Nicht sicher? Nehmen Sie den frühesten Tag, der möglich ist. Zum Beispiel das Datum im Brief.
    .why = Ab diesem Tag läuft die Zeit für eine Klage. Klagen heißt: Das Gericht soll die Kündigung prüfen.

# The length on the day of the letter. "Probezeit": a trial period must be agreed, at most six months.
kuendigung-service =
    Wie lange haben Sie bei der Firma gearbeitet, als der Brief kam?
    .why = Davon hängt ab, wann Ihr Job frühestens endet.
    .probation = Probezeit (keine Ausbildung)
    .under-2 = Unter 2 Jahre, keine Probezeit
    .training = Ausbildung (auch in der Probezeit)
    .from-2 = 2 bis unter 5 Jahre
    .from-5 = 5 bis unter 8 Jahre
    .from-8 = 8 bis unter 10 Jahre
    .from-10 = 10 bis unter 12 Jahre
    .from-12 = 12 bis unter 15 Jahre
    .from-15 = 15 bis unter 20 Jahre
    .from-20 = 20 Jahre oder länger
    .unsure = Ich weiß es nicht

# "Gleichgestellt": treated like severely disabled by a decision of the employment agency.
# "Fristlos": without any notice period. "Betriebsrat": elected by the staff of one company.
kuendigung-special =
    Stimmt davon etwas für Sie? Sie können mehrere Antworten wählen.
    .why = Dann haben Sie vielleicht mehr Schutz oder eine eigene Frist.
    .immediate = Fristlos: Der Job endet sofort
    .sick = Ich bin krank
    .pregnant = Schwanger, Baby bis 4 Monate, Fehlgeburt
    .parental = Elternzeit, auch nur beantragt
    .disabled = Schwerbehindert oder gleichgestellt
    .works-council = Die Firma hat einen Betriebsrat
    .insolvent = Die Firma ist insolvent (pleite)

# The last day that the contract names, not the last day at work.
kuendigung-ends =
    Eine Klage gegen das Ende geht meist nur bis <b>drei Wochen</b> danach.

    An welchem Tag endet Ihr Vertrag? Es zählt der Tag im Vertrag oder in der letzten Verlängerung.
    .why = Ab diesem Tag zählen die drei Wochen.

# What is still open when the job is over. Whoever can still go to court goes there first.
kuendigung-left =
    Ist die Kündigung noch keine <b>drei Wochen</b> alt? Dann wählen Sie zuerst „Gegen die Kündigung klagen“.

    War der Vertrag befristet? Auch dann haben Sie nur drei Wochen, ab dem vereinbarten Ende. Gehen Sie zurück und wählen Sie „Befristeter Vertrag“.

    Worum geht es?
    .recent = Gegen die Kündigung klagen
    .wage = Lohn, Stunden, Geld für Urlaub
    .benefit = Arbeitslosengeld bekommen
    .refused = Brief der Agentur: Nein oder Sperre
    .papers = Zeugnis und andere Papiere
    .residence = Mein Titel war für diesen Job
    .insolvent = Die Firma ist insolvent oder zu

# The date printed on the letter, not the day it came.
kuendigung-letter =
    Sie haben meist nur <b>einen Monat</b> Zeit.

    Welches Datum steht auf dem Brief der Agentur oder vom Jobcenter?
    .why = Wir rechnen ab diesem Tag. Das ist sicher.

# "Insolvenzereignis": the court's decision, or the day the company closed without money.
kuendigung-event =
    Sie haben meist nur <b>zwei Monate</b> Zeit.

    Seit wann ist die Firma insolvent? Nehmen Sie den Tag aus dem Brief vom Gericht. Oder den Tag, an dem die Firma ohne Geld zugemacht hat.

    Nicht sicher? Nehmen Sie den frühesten Tag, der möglich ist.
    .why = Ab diesem Tag läuft die Zeit.

## Results with a day: a Kündigung on paper

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
kuendigung-running =
    Ihr wichtigster Tag: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [one] Sie haben noch { $days-left } Tag.
       *[other] Sie haben noch { $days-left } Tage.
    }

    Gehen Sie bis dahin zum Arbeitsgericht. Sagen Sie dort: „Ich möchte klagen.“ Gehen Sie lieber früher.

    Nach dem Gesetz endet die Frist am { $last-day } um 24 Uhr. Warten Sie nicht so lange.
    .why =
        Sie haben drei Wochen für eine Klage (§ 4 KSchG). Danach gilt die Kündigung meist (§ 7 KSchG). Das ist auch in der Probezeit und in kleinen Firmen so (§ 23 KSchG). Befristeter Vertrag? Eine Kündigung geht meist nur, wenn das im Vertrag steht (§ 15 TzBfG).

        { -kuendigung-klage }

        { -kuendigung-beweise }

        <b>Achtung:</b> Unterschreiben Sie nichts. Bleiben Sie nicht weg: Bieten Sie Ihre Arbeit an. Versprechen und Beratung stoppen die Frist nicht.

        <b>Geld für das Ende (Abfindung)?</b> Das gibt es nicht automatisch. Meist vereinbart man sie vor Gericht.

        { -kuendigung-angebot }

        <b>Hat jemand Fremdes unterschrieben?</b> Dann können Sie vielleicht Nein sagen („zurückweisen“), aber nur sofort (§ 174 BGB). Fragen Sie heute.

        { -kuendigung-danach }

# The safe day is today or has passed; the law still allows today.
# Variables:
#   $last-day (Date) - the last day the law allows, today or later
kuendigung-last-day =
    Gehen Sie <b>heute</b> zum Arbeitsgericht. Sagen Sie dort: „Ich möchte klagen. Meine Frist ist fast vorbei.“

    Letzter Tag nach dem Gesetz: <b>{ $last-day }</b>, bis 24 Uhr. Warten Sie nicht.

    Ist das Gericht zu? Schreiben Sie die Klage auf Papier. Unterschreiben Sie. Werfen Sie sie in den Nachtbriefkasten am Gericht, oder senden Sie ein Fax.
    .why =
        Sie haben drei Wochen für eine Klage (§ 4 KSchG). Danach gilt die Kündigung meist (§ 7 KSchG).

        <b>Selbst schreiben:</b> Den Text dafür finden Sie unten: „Klage“. Legen Sie eine Kopie vom Brief dazu.

        { -kuendigung-klage }

        <b>Achtung:</b> Unterschreiben Sie nichts, was die Firma gibt. Warten Sie nicht auf Versprechen. Bleiben Sie nicht von der Arbeit weg.

        { -kuendigung-angebot }

        { -kuendigung-danach }

# Late admission of the claim, § 5 KSchG.
# Variables:
#   $last-day (Date) - the last day the law allowed, now past
#   $late-until (Date) - six months after it: no late claim after this day
kuendigung-over =
    Gehen Sie <b>heute</b> zum Arbeitsgericht oder in eine Beratungsstelle.

    Die Frist war wahrscheinlich am { $last-day } zu Ende. Mit gutem Grund geht eine Klage manchmal noch. Dann zählt jeder Tag.

    Nach dem <b>{ $late-until }</b> geht auch das nicht mehr.
    .why =
        Eine späte Klage geht nur, wenn Sie keine Schuld haben (§ 5 KSchG). Wenig Deutsch ist kein Grund. Auch „Ich kannte die Frist nicht“ ist keiner.

        Gibt es den Grund nicht mehr? Dann haben Sie nur zwei Wochen. Sie brauchen beides: die Klage und einen „Antrag auf nachträgliche Zulassung“ (das Gericht soll die späte Klage annehmen). Schreiben Sie alle Gründe auf. Bringen Sie Beweise mit.

        <b>Vielleicht sind Sie nicht zu spät:</b> Keine Unterschrift mit Stift auf dem Brief? Muss ein Amt zustimmen (Schwangerschaft, Elternzeit, Schwerbehinderung)? Waren Sie in einer Ausbildung? Fragen Sie heute die Beratung.

        { -kuendigung-klage }

        <b>Das kann noch offen sein:</b> Lohn, Überstunden, Geld für Urlaub, Zeugnis. Starten Sie dafür neu und wählen Sie „Job ist vorbei“.

# More than six months after the period: no late claim any more.
# Variables:
#   $last-day (Date) - the last day the law allowed, long past
kuendigung-long-over =
    Die Frist war wahrscheinlich am <b>{ $last-day }</b> zu Ende. Eine Klage gegen das Ende hilft jetzt meist nicht mehr.

    Rufen Sie <b>heute</b> eine Beratungsstelle an. Vielleicht haben Sie noch andere Rechte: Lohn, Urlaub, Zeugnis.
    .why =
        Die Frist ist drei Wochen (§ 4 KSchG). Eine späte Klage geht höchstens sechs Monate danach (§ 5 KSchG). Dann gilt die Kündigung meist (§ 7 KSchG).

        <b>Es gibt Ausnahmen:</b> Sie haben nie einen Brief auf Papier bekommen. Oder ein Amt musste zustimmen (Schwangerschaft, Elternzeit, Schwerbehinderung). Oder Sie waren in einer Ausbildung. Fragen Sie danach.

        <b>Das kann noch offen sein:</b> Lohn, Überstunden, Geld für Urlaub, ein Zeugnis (§ 109 GewO). Für Lohn gibt es eigene, oft kurze Fristen. Starten Sie dafür neu und wählen Sie „Job ist vorbei“.

        <b>Mitnehmen:</b> Brief mit Umschlag, Vertrag, Lohnzettel, Kontoauszüge, Chats, Namen von Zeugen.

        <b>Achtung:</b> Unterschreiben Sie nichts wie „Ich will kein Geld mehr“.

kuendigung-day-unknown =
    Gehen Sie <b>heute</b> zum Arbeitsgericht. Sagen Sie dort: „Ich möchte klagen.“ Das heißt: Das Gericht soll die Kündigung prüfen.

    Die Frist ist meist drei Wochen. Sie kann bald enden oder schon vorbei sein. Gehen Sie trotzdem heute. Das ist sicher.

    { -kuendigung-ohne-titel }
    .why =
        Die drei Wochen zählen ab dem Tag, an dem der Brief da war (§ 4 KSchG): in der Hand oder im Briefkasten, auch ungelesen. Nicht sicher? Nehmen Sie das Datum im Brief.

        { -kuendigung-klage }

        { -kuendigung-heute-melden }

        <b>Schwanger oder schwerbehindert?</b> Sagen Sie es der Firma heute, schriftlich und mit Nachweis.

        <b>Achtung:</b> Unterschreiben Sie nichts. Warten Sie nicht. Bleiben Sie nicht von der Arbeit weg.

        { -kuendigung-ausbildung }

        { -kuendigung-aufenthalt }

## Results without a day: no Kündigung on paper

kuendigung-not-written =
    Schreiben Sie der Firma <b>heute</b>: „Ich möchte weiter arbeiten. Wann soll ich kommen?“ Gehen Sie weiter zur Arbeit.

    Ohne Papier endet Ihr Job meist nicht. Kommt noch ein Brief? Ab diesem Tag haben Sie <b>drei Wochen</b>.

    Gehen Sie noch diese Woche in eine Beratungsstelle.

    { -kuendigung-ohne-titel }
    .why =
        Eine Kündigung braucht Papier und Unterschrift mit Stift (§ 623 BGB). WhatsApp, E-Mail, Foto oder Worte reichen nicht, auch nicht in der Ausbildung (§ 22 BBiG).

        <b>Sicher ist:</b> Klagen Sie trotzdem, spätestens drei Wochen nach der Nachricht. Sehen Sie jeden Tag in den Briefkasten. Brief bei der Post? Holen Sie ihn.

        { -kuendigung-klage }

        <b>Sammeln:</b> Fotos vom Chat mit Datum und Nummer, Zeugen. Schickt man Sie weg? Notieren Sie Tag, Uhrzeit, Person.

        { -kuendigung-heute-melden }

        <b>Schwanger oder schwerbehindert?</b> Sagen Sie es der Firma heute, schriftlich und mit Nachweis.

        <b>Achtung:</b> Unterschreiben Sie nichts. Kündigen Sie nicht.

        { -kuendigung-aufenthalt }

# A paper nobody has explained: it may be a Kündigung, so the three weeks stand first.
kuendigung-unclear-paper =
    Zeigen Sie das Papier <b>heute</b> einer Beratungsstelle.

    Ist es eine Kündigung? Dann haben Sie meist nur <b>drei Wochen</b>. Die Wochen zählen ab dem Tag, an dem das Papier bei Ihnen war. Die Zeit läuft auch, wenn Sie es nicht verstehen.

    Unterschreiben Sie jetzt nichts.

    { -kuendigung-ohne-titel }
    .why =
        Suchen Sie diese Wörter auf dem Papier:

        <b>„Kündigung“, „kündigen“, „Änderungskündigung“:</b> Die Frist läuft (§ 4 KSchG). Starten Sie neu und wählen Sie „Brief auf Papier“.

        <b>„Aufhebungsvertrag“, „Auflösungsvertrag“, „Abwicklungsvertrag“, „Ausgleichsquittung“:</b> Damit verlieren Sie vielleicht Rechte. Unterschreiben Sie das nicht. Schon unterschrieben? Gehen Sie heute zur Beratung.

        <b>„Befristung“, „befristet bis“:</b> Der Vertrag endet an einem Tag. Eine Klage ist nur bis drei Wochen danach möglich (§ 17 TzBfG).

        <b>Bilder von solchen Briefen:</b> Drücken Sie unten „Neue Frage“. Wählen Sie „Brief verstehen“.

        <b>Schritte:</b> Schreiben Sie auf, wann und wie Sie das Papier bekommen haben. Behalten Sie den Umschlag. Machen Sie ein Foto. Lassen Sie es übersetzen, aber nicht von der Firma.

        <b>Gibt es heute keinen Termin?</b> Gehen Sie zum Arbeitsgericht, zur „Rechtsantragstelle“. Dort schreibt man Ihre Klage kostenlos auf.

        { -kuendigung-aufenthalt }

kuendigung-threatened =
    Ihr Job läuft <b>heute</b> weiter. Gehen Sie zur Arbeit. Unterschreiben Sie nichts. Kündigen Sie nicht selbst.

    Kommt ein Brief? Schreiben Sie den Tag auf. Ab diesem Tag haben Sie meist nur <b>drei Wochen</b>.

    Sprechen Sie schon jetzt mit einer Beratungsstelle.
    .why =
        Eine Drohung beendet keinen Job. Eine Kündigung braucht Papier und eine Unterschrift mit Stift (§ 623 BGB).

        <b>Jetzt sammeln:</b> Vertrag, Lohnzettel, Dienstpläne, Chats, eigene Liste der Stunden. Schreiben Sie auf: Wer hat wann womit gedroht? Wer hat es gehört? Lassen Sie keine Kopien in der Wohnung oder auf dem Handy der Firma.

        <b>Jeden Tag:</b> Sehen Sie in Ihren Briefkasten. Im Urlaub soll jemand für Sie nachsehen. Die Frist läuft auch dann (§ 4 KSchG).

        <b>Wenn der Brief kommt:</b> Behalten Sie den Umschlag. Unterschreiben Sie nichts. Zum Arbeitsgericht können Sie ohne Anwalt gehen (§ 11 ArbGG). Starten Sie dann neu.

        <b>Schwanger oder schwerbehindert?</b> Fragen Sie die Beratung nach Ihrem Schutz (§ 17 MuSchG, § 168 SGB IX).

        <b>Ihre Rechte:</b> Sie dürfen Lohn verlangen und in eine Gewerkschaft gehen. Dafür darf man Sie nicht bestrafen (§ 612a BGB).

        <b>Aufenthalt:</b> Ist Ihr Titel für diese Arbeit oder Ausbildung? Fragen Sie jetzt die Migrationsberatung. Noch müssen Sie nichts melden.

        Droht man Ihnen mit Gewalt? Rufen Sie 110.

## Results: someone ends the job with an own signature

# Pressure to sign an Aufhebungsvertrag, an own Kündigung, a worse contract or a paper "no further claims".
kuendigung-do-not-sign =
    Unterschreiben Sie <b>jetzt nichts</b>. Sie müssen nicht sofort unterschreiben.

    Sagen Sie: „Ich nehme das Papier mit. Ich lasse es prüfen.“ Machen Sie ein Foto. Gehen Sie <b>vor</b> der Unterschrift in eine Beratungsstelle.

    Haben Sie auch eine Kündigung bekommen? Dann haben Sie meist nur drei Wochen. Starten Sie neu und wählen Sie „Brief“.
    .why =
        Ein Aufhebungsvertrag heißt: Beide Seiten beenden den Job. Nach der Unterschrift gibt es meist kein Zurück.

        <b>Was Sie verlieren können:</b> Bis zu zwölf Wochen kein Arbeitslosengeld (§ 159 SGB III). Danach bekommen Sie es nicht so lange (§ 148 SGB III). Auch ein Schutz vor Kündigung hilft dann meist nicht mehr, zum Beispiel in der Schwangerschaft. Auch bei Krankheit endet dann der Lohn (§ 8 EntgFG). Das alles gilt auch, wenn Sie selbst kündigen.

        <b>Vorsicht bei diesen Wörtern:</b> „Aufhebungsvertrag“, „Auflösungsvertrag“, „Abwicklungsvertrag“, „Ausgleichsquittung“, „Eigenkündigung“, „keine weiteren Ansprüche“.

        <b>Nur den Empfang bestätigen?</b> Auch das müssen Sie nicht. Wenn doch: Schreiben Sie selbst „Erhalten am“ und das Datum. Unterschreiben Sie nur das.

        <b>Sammeln:</b> Foto vom Papier, Chats, Namen von Zeugen. Schreiben Sie auf, wer was gesagt hat. Gehen Sie weiter zur Arbeit.

        <b>Ausbildung?</b> Mit so einem Vertrag verlieren Sie vielleicht Platz und Aufenthalt. Fragen Sie zuerst die Beratung.

        <b>Aufenthalt:</b> Ist Ihr Titel für diese Arbeit oder Ausbildung? Sprechen Sie vor der Unterschrift mit der Migrationsberatung. Lesen Sie das Zusatzblatt.

        Droht man Ihnen mit Gewalt? Rufen Sie 110.

# Someone wants to leave. Leaving in danger is never wrong.
kuendigung-quit =
    Kündigen Sie <b>nicht sofort</b>. Sprechen Sie zuerst mit einer Beratungsstelle.

    Wer selbst kündigt, bekommt oft bis zu <b>zwölf Wochen</b> kein Arbeitslosengeld. Ist Ihr Aufenthaltstitel für diese Arbeit oder Ausbildung? Dann fragen Sie vorher auch die Migrationsberatung.

    Sind Sie in Gefahr? Gehen Sie weg. Rufen Sie 110.
    .why =
        <b>Form:</b> Auch Ihre Kündigung braucht Papier und Unterschrift (§ 623 BGB). Chat oder E-Mail reicht nicht. Behalten Sie eine Kopie und einen Beweis.

        <b>Frist:</b> Meist vier Wochen, zum 15. oder zum Monatsende. In der Probezeit meist zwei Wochen (§ 622 BGB). Lesen Sie den Vertrag. Ist er befristet? Dann geht es meist nur, wenn der Vertrag es erlaubt (§ 15 TzBfG).

        <b>Kein Lohn?</b> Bleiben Sie nicht einfach weg. Kündigen Sie nicht fristlos (sofort). Fordern Sie den Lohn zuerst schriftlich. Gehen Sie zur Beratung.

        { -kuendigung-sperre }

        <b>Agentur für Arbeit:</b> Melden Sie sich drei Monate vor dem Ende. Zeit kürzer? Dann innerhalb von drei Tagen (§ 38 SGB III).

        <b>Neuer Job?</b> Manche Titel erlauben nur eine bestimmte Arbeit (§ 4a AufenthG). Fragen Sie vor dem Wechsel. Mit der Blauen Karte müssen Sie im ersten Jahr jeden Wechsel melden (§ 82 AufenthG). Endet Ihr Job früher? Dann muss es die Ausländerbehörde meist innerhalb von zwei Wochen wissen (§ 82 AufenthG).

        <b>Ausbildung?</b> Wollen Sie sie nach der Probezeit ganz aufgeben? Die Frist ist dann vier Wochen (§ 22 BBiG). Dann verlieren Sie vielleicht Titel oder Duldung.

        <b>Kein Aufenthaltstitel?</b> Gehen Sie zuerst vertraulich zur Beratung, nicht zum Amt (§ 87 AufenthG).

# An Aufhebungsvertrag is signed. There is no right of withdrawal.
kuendigung-agreement =
    Gehen Sie <b>heute</b> in eine Beratungsstelle. Nehmen Sie das Papier mit. Sie können den Vertrag meist nicht einfach zurücknehmen.

    Melden Sie sich auch <b>heute</b> bei der Agentur für Arbeit „arbeitsuchend“. Sie haben meist nur drei Tage.

    Haben Sie auch eine Kündigung bekommen? Dann haben Sie meist nur drei Wochen. Starten Sie neu und wählen Sie „Brief“.

    { -kuendigung-ohne-titel }
    .why =
        Ein Recht auf Widerruf (zurücknehmen) gibt es nicht, auch nicht nach einer Unterschrift zu Hause. Manchmal gilt der Vertrag trotzdem nicht:

        <b>Hat man Sie getäuscht (belogen) oder bedroht?</b> Dann können Sie höchstens ein Jahr lang anfechten (§§ 123, 124 BGB). Das Jahr zählt ab dem Tag, an dem Sie die Täuschung merken. Oder ab dem Tag, an dem die Drohung endet.

        <b>Hat man Sie sehr unfair unter Druck gesetzt?</b> Dann gilt der Vertrag manchmal nicht. Er gilt auch nicht, wenn es nur E-Mail oder Chat war (§ 623 BGB). Warten Sie nicht: Die Beratung prüft das.

        <b>Agentur für Arbeit:</b> Online oder Telefon reicht (§ 38 SGB III). Für eine Ausbildung im Betrieb gilt das nicht. Am ersten Tag ohne Arbeit: „arbeitslos“ melden (§ 141 SGB III).

        { -kuendigung-sperre }

        <b>Sammeln:</b> Das Papier oder ein Foto, Chats, Zeugen. Schreiben Sie heute auf: Wer hat was gesagt? Wie lange? Wo?

        <b>Achtung:</b> Unterschreiben Sie nichts mehr. Geben Sie Wohnung und Anmeldung nicht auf.

        { -kuendigung-aufenthalt }

# The own Kündigung is signed, by free will or under pressure.
kuendigung-own-notice =
    Haben Sie nur per E-Mail, Chat oder mit Worten gekündigt? Dann gilt Ihre Kündigung meist nicht. Gehen Sie weiter zur Arbeit.

    Haben Sie auf Papier gekündigt? Gehen Sie <b>heute</b> in eine Beratungsstelle, vor allem nach Druck oder Drohung.

    Melden Sie sich auch <b>heute</b> bei der Agentur für Arbeit „arbeitsuchend“. Sie haben meist nur drei Tage.

    { -kuendigung-ohne-titel }
    .why =
        Auch Ihre eigene Kündigung braucht Papier und Unterschrift (§ 623 BGB). Dann können Sie sie meist nicht einfach zurücknehmen.

        <b>Hat man Sie getäuscht (belogen) oder bedroht?</b> Dann können Sie höchstens ein Jahr lang anfechten (§§ 123, 124 BGB). Das Jahr zählt ab dem Tag, an dem Sie die Täuschung merken. Oder ab dem Tag, an dem die Drohung endet.

        <b>Wann endet der Job?</b> Meist nach vier Wochen, zum 15. oder zum Monatsende. In der Probezeit meist nach zwei Wochen (§ 622 BGB). Bis dahin arbeiten Sie und bekommen Lohn. Für die Suche muss die Firma freie Zeit geben (§ 629 BGB).

        { -kuendigung-sperre }

        <b>Was war der Grund?</b> Zum Beispiel Gewalt, Druck, kein Lohn. Die Agentur prüft, ob er wichtig genug ist. Sammeln Sie Beweise. Am ersten Tag ohne Arbeit: „arbeitslos“ melden (§ 141 SGB III).

        <b>Achtung:</b> Unterschreiben Sie nichts mehr. Geben Sie Wohnung und Anmeldung nicht auf.

        <b>Ausbildung?</b> Fragen Sie heute auch die Kammer (IHK, HWK).

        { -kuendigung-aufenthalt }

## Results: a fixed term ends

# Variables:
#   $act-by (Date) - the day people should act by, after the end of the contract
#   $last-day (Date) - the last day the law allows, the same day or later
kuendigung-term-ahead =
    Ihr Vertrag endet meist ohne Kündigung. Aber nicht jede Befristung ist erlaubt. Zeigen Sie den Vertrag <b>jetzt</b> einer Beratungsstelle.

    Klagen können Sie bis <b>{ $act-by }</b>. Der letzte Tag nach dem Gesetz ist { $last-day }: drei Wochen nach dem vereinbarten Ende.

    Verspricht die Firma eine Verlängerung? Warten Sie nicht darauf.

    { -kuendigung-ohne-titel }
    .why =
        „Befristet“ heißt: Im Vertrag steht ein Ende. Er endet ohne Kündigung. Auch Schwangerschaft oder Elternzeit verlängern ihn meist nicht. Auch bei Krankheit endet dann der Lohn (§ 8 EntgFG).

        { -kuendigung-befristung }

        { -kuendigung-klage }

        <b>Achtung:</b> Unterschreiben Sie keinen neuen Vertrag, den Sie nicht verstehen.

        { -kuendigung-titel-befristet }

        Haben Sie auch einen Brief mit „Kündigung“? Starten Sie neu und wählen Sie „Brief“.

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
kuendigung-term-running =
    Ihr wichtigster Tag: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [one] Sie haben noch { $days-left } Tag.
       *[other] Sie haben noch { $days-left } Tage.
    }

    Lassen Sie den Vertrag heute prüfen. Gilt das Ende vielleicht nicht? Gehen Sie bis dahin zum Arbeitsgericht. Sagen Sie: „Ich möchte gegen die Befristung klagen.“

    Nach dem Gesetz endet die Frist am { $last-day } um 24 Uhr. Warten Sie nicht so lange.

    { -kuendigung-ohne-titel }
    .why =
        „Befristet“ heißt: Im Vertrag steht ein Ende. Er endet ohne Kündigung. Aber nicht jede Befristung ist erlaubt.

        { -kuendigung-befristung }

        { -kuendigung-klage }

        <b>Achtung:</b> Unterschreiben Sie keinen neuen Vertrag, den Sie nicht verstehen.

        { -kuendigung-titel-befristet }

# Variables:
#   $last-day (Date) - the last day the law allows, today or later
kuendigung-term-last-day =
    Gehen Sie <b>heute</b> zum Arbeitsgericht. Sagen Sie: „Ich möchte gegen die Befristung klagen. Meine Frist ist fast vorbei.“

    Letzter Tag nach dem Gesetz: <b>{ $last-day }</b>, bis 24 Uhr. Warten Sie nicht.

    Ist das Gericht zu? Schreiben Sie die Klage auf Papier. Unterschreiben Sie. Werfen Sie sie in den Nachtbriefkasten am Gericht, oder senden Sie ein Fax.

    { -kuendigung-ohne-titel }
    .why =
        Die Klage geht nur bis drei Wochen nach dem vereinbarten Ende (§ 17 TzBfG).

        <b>Selbst schreiben:</b> Den Text dafür finden Sie unten: „Klage“. Legen Sie eine Kopie vom Vertrag dazu.

        { -kuendigung-befristung }

        { -kuendigung-klage }

        { -kuendigung-titel-befristet }

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
#   $late-until (Date) - six months after it: no late claim after this day
kuendigung-term-over =
    Die Frist war wahrscheinlich am { $last-day } zu Ende. Mit gutem Grund geht eine Klage manchmal noch. Dann zählt jeder Tag.

    Gehen Sie <b>heute</b> in eine Beratungsstelle oder zum Arbeitsgericht. Nach dem <b>{ $late-until }</b> geht auch das nicht mehr.

    { -kuendigung-ohne-titel }
    .why =
        Die Klage geht nur bis drei Wochen nach dem vereinbarten Ende (§ 17 TzBfG). Später geht sie nur, wenn Sie keine Schuld haben. Wenig Deutsch ist kein Grund. Auch „Ich kannte die Frist nicht“ ist keiner.

        Gibt es den Grund nicht mehr? Dann haben Sie nur zwei Wochen. Sie brauchen beides: die Klage und einen „Antrag auf nachträgliche Zulassung“ (das Gericht soll die späte Klage annehmen). Schreiben Sie alle Gründe auf. Bringen Sie Beweise mit.

        { -kuendigung-klage }

        <b>Das kann noch offen sein:</b> Lohn, Überstunden, Geld für Urlaub, ein Zeugnis (§ 109 GewO). Starten Sie dafür neu und wählen Sie „Job ist vorbei“.

        <b>Achtung:</b> Unterschreiben Sie nichts wie „Ich will kein Geld mehr“.

        { -kuendigung-titel-befristet }

# Variables:
#   $last-day (Date) - the last day the law allowed, long past
kuendigung-term-long-over =
    Die Frist für eine Klage war wahrscheinlich am <b>{ $last-day }</b> zu Ende. Eine Klage gegen das Ende hilft jetzt meist nicht mehr.

    Rufen Sie <b>heute</b> eine Beratungsstelle an. Vielleicht haben Sie noch andere Rechte: Lohn, Urlaub, Zeugnis.
    .why =
        Die Klage geht nur bis drei Wochen nach dem vereinbarten Ende (§ 17 TzBfG).

        <b>Arbeiten Sie noch dort, mit einem neuen Vertrag?</b> Dann zählt das Ende im neuen Vertrag. Starten Sie neu.

        <b>Das kann noch offen sein:</b> Lohn, Überstunden, Geld für Urlaub, ein Zeugnis (§ 109 GewO). Für Lohn gibt es eigene, oft kurze Fristen. Starten Sie dafür neu und wählen Sie „Job ist vorbei“.

        <b>Keine neue Arbeit?</b> Melden Sie sich heute bei der Agentur für Arbeit „arbeitslos“ (§ 141 SGB III).

        <b>Mitnehmen:</b> alle Verträge, Lohnzettel, Kontoauszüge, Chats, Namen von Zeugen.

        <b>Achtung:</b> Unterschreiben Sie nichts wie „Ich will kein Geld mehr“.

        <b>Kein Aufenthaltstitel?</b> Gehen Sie zuerst vertraulich zur Beratung, nicht zum Amt (§ 87 AufenthG).

        { -kuendigung-titel-befristet }

# The end of the contract is not known: an example shows how to count.
kuendigung-term-unknown =
    Suchen Sie im Vertrag den letzten Tag. Eine Klage geht bis <b>drei Wochen nach dem vereinbarten Ende</b>. Beispiel: Das Ende ist Montag, 30.11.2026. Dann klagen Sie spätestens am Montag, 21.12.2026.

    Zeigen Sie den Vertrag jetzt einer Beratungsstelle.

    Melden Sie sich <b>heute</b> bei der Agentur für Arbeit „arbeitsuchend“.

    { -kuendigung-ohne-titel }
    .why =
        „Befristet“ heißt: Im Vertrag steht ein Ende. Er endet ohne Kündigung. Aber nicht jede Befristung ist erlaubt.

        { -kuendigung-befristung }

        { -kuendigung-klage }

        <b>Agentur für Arbeit:</b> Melden Sie sich drei Monate vor dem Ende (§ 38 SGB III). Niemand erinnert Sie. Später? Dann heute, auch wenn die Firma eine Verlängerung verspricht.

        <b>Achtung:</b> Unterschreiben Sie keinen neuen Vertrag, den Sie nicht verstehen.

        { -kuendigung-titel-befristet }

## Results: the job is over, and something is still owed

# "Ausschlussfrist": a short period in a contract or collective agreement after which a claim is lost.
kuendigung-last-wage =
    Fordern Sie Ihr Geld <b>heute</b> schriftlich: letzten Lohn, offene Stunden, Geld für nicht genommenen Urlaub.

    Lesen Sie im Vertrag die Wörter „Ausschlussfrist“ und „Verfall“. Oft haben Sie nur <b>drei Monate</b>, manchmal weniger.

    Zahlt die Firma nicht? Gehen Sie mit einer Beratungsstelle zum Arbeitsgericht.

    { -kuendigung-ohne-titel }
    .why =
        <b>Das ist meist offen:</b> der Lohn bis zum letzten Tag mit Lohnzettel (§ 108 GewO). Stunden auf dem Arbeitszeitkonto, spätestens im Monat danach (§ 2 MiLoG). Geld für Urlaub, den Sie nicht mehr nehmen konnten (§ 7 BUrlG).

        <b>So fordern Sie:</b> Den Text finden Sie unten: „Lohn fordern“. Schicken Sie Brief und E-Mail. Behalten Sie einen Beweis.

        <b>Fristen:</b> Für den Mindestlohn gilt so eine Frist im Vertrag nicht (§ 3 MiLoG). Ein Tarifvertrag kann kurze Fristen haben. Sonst haben Sie drei Jahre. Sie zählen ab dem Ende des Jahres (§§ 195, 199 BGB). Ein Brief stoppt die drei Jahre nicht, eine Klage schon (§ 204 BGB). Auch eine Klage gegen die Kündigung stoppt sie nicht.

        <b>Sammeln:</b> Vertrag, Lohnzettel, Kontoauszüge, Dienstpläne, eigene Liste der Stunden, Chats, Zeugen.

        <b>Achtung:</b> Unterschreiben Sie nichts wie „Ich will kein Geld mehr“. Fordern Sie Geld nicht nur am Telefon.

        <b>Abzug für Wohnung, Kleidung, Schaden?</b> Lassen Sie das prüfen. Nicht jeder Abzug ist erlaubt.

        <b>Zum Zoll?</b> Der Zoll prüft auch Titel und Arbeitserlaubnis. Ohne Titel oder Erlaubnis gehen Sie zuerst zur Beratung (§ 87 AufenthG).

# "Zeugnis": a reference of the employer. "Qualifiziert": with work and behaviour. Not a school report.
kuendigung-papers =
    Verlangen Sie Ihr Zeugnis <b>heute</b> schriftlich. Schreiben Sie: „Bitte schicken Sie mir ein qualifiziertes Zeugnis bis (Datum).“

    Nach dem Gesetz muss die Firma ein Zeugnis schreiben (§ 109 GewO).

    Kommt nichts? Gehen Sie zu einer Beratungsstelle oder zum Arbeitsgericht.

    { -kuendigung-ohne-titel }
    .why =
        <b>Zeugnis:</b> Es ist schriftlich. „Qualifiziert“ heißt: Es sagt auch, wie Sie gearbeitet haben. Das müssen Sie verlangen (§ 109 GewO).

        <b>Verlangen Sie auch:</b> den letzten Lohnzettel (§ 108 GewO). Ein Papier über Ihren Urlaub in diesem Jahr (§ 6 BUrlG). Die letzte Meldung zur Sozialversicherung (§ 28a SGB IV). Die Bescheinigung für die Agentur für Arbeit schickt die Firma meist online.

        <b>Sammeln:</b> Vertrag, Lohnzettel, Briefe, Kopie Ihrer Forderung mit Beweis.

        <b>Achtung:</b> Unterschreiben Sie nichts für ein Zeugnis, zum Beispiel „keine weiteren Ansprüche“. Warten Sie nicht lange.

        <b>Hält die Firma Ihren Pass fest?</b> Das darf niemand. Starten Sie neu und drücken Sie „Notfall“. Kein Aufenthaltstitel? Dann zuerst zur Beratung, nicht zur Polizei.

# Unemployment benefit (Arbeitslosengeld, from the insurance) is not Grundsicherungsgeld (Jobcenter).
kuendigung-benefit =
    Melden Sie sich <b>heute</b> bei der Agentur für Arbeit „arbeitslos“. Geld für die Tage davor gibt es meist nicht.

    Das geht online mit Ausweis-Funktion oder persönlich. „Arbeitsuchend“ allein reicht nicht. Stellen Sie dort auch den Antrag.

    Fehlen Papiere der Firma? Gehen Sie trotzdem heute.

    { -kuendigung-ohne-titel }
    .why =
        <b>Wer bekommt es?</b> Wer meist 12 Monate in den letzten 30 Monaten versichert war (§§ 142, 143 SGB III). Nach kurzen befristeten Jobs geht es manchmal mit 6 Monaten. Sie müssen arbeiten können und dürfen (§ 138 SGB III). Ein Minijob zählt nicht.

        { -kuendigung-sperre } Das kann auch nach einer Kündigung wegen eigener Fehler passieren. Haben Sie sich zu spät gemeldet? Dann ist es eine Woche. Sagt die Agentur Nein oder Sperre? Starten Sie neu: „Brief der Agentur“.

        <b>Firma zahlt den Lohn nicht?</b> Die Agentur kann vorher zahlen (§ 157 SGB III).

        <b>Krankenkasse:</b> Mit Arbeitslosengeld sind Sie versichert, auch in der Sperre (§ 5 SGB V). Ohne Geld: bis zu einem Monat (§ 19 SGB V). Danach meist mit eigenem Beitrag (§ 188 SGB V). Fragen Sie heute Ihre Kasse. Krank? Lassen Sie keinen Tag ohne Krankmeldung (§ 46 SGB V).

        <b>Aufenthalt:</b> Arbeitslosengeld kommt aus einer Versicherung. Es schadet dem Titel meist nicht. Geld vom Jobcenter kann dem Titel schaden (§ 5 AufenthG). Fragen Sie vor dem Antrag die Migrationsberatung.

        <b>Sammeln:</b> Kündigung, Vertrag, Lohnzettel, Titel, Ausweis.

# The paragraph with the day comes below.
kuendigung-objection =
    Sie können etwas gegen den Brief tun. Legen Sie <b>Widerspruch</b> ein. Das heißt: Das Amt muss noch einmal prüfen.

    Schreiben Sie auf Papier: „Ich lege Widerspruch gegen den Bescheid vom (Datum) ein.“ Unterschreiben Sie. Das Amt soll schriftlich bestätigen, dass es Ihren Brief hat.

    Zeigen Sie den Brief einer Beratungsstelle.

    { -kuendigung-ohne-titel }
    .why = { -kuendigung-widerspruch }

kuendigung-objection-today =
    Legen Sie <b>heute</b> Widerspruch ein. Das heißt: Das Amt muss noch einmal prüfen. Sie haben meist nur einen Monat. Er kann bald enden.

    Schreiben Sie auf Papier: „Ich lege Widerspruch gegen Ihren Bescheid ein.“ Unterschreiben Sie. Das Amt soll schriftlich bestätigen, dass es Ihren Brief hat.

    Zeigen Sie den Brief einer Beratungsstelle.

    { -kuendigung-ohne-titel }
    .why = { -kuendigung-widerspruch }

# A title that was issued for this job. § 18 Abs. 5 AufenthG limits a shortening; it does not extend a title.
kuendigung-residence =
    Gehen Sie <b>heute</b> zur Migrationsberatung. Nehmen Sie Titel und Zusatzblatt mit.

    Danach schreiben Sie der Ausländerbehörde, dass der Job zu Ende ist. Sie haben meist <b>zwei Wochen</b> ab dem Tag, an dem Sie vom Ende wissen. Ist es schon zu spät? Schreiben Sie trotzdem, aber gehen Sie zuerst zur Beratung.

    <b>Kein gültiger Titel mehr?</b> Gehen Sie zuerst vertraulich zur Beratung, nicht zum Amt.
    .why =
        Die Pflicht steht in § 82 AufenthG. Sie gilt für Titel für Arbeit oder Ausbildung, wenn der Job früher endet. Wer nichts sagt, muss vielleicht Geld an den Staat zahlen (Bußgeld, § 98 AufenthG).

        <b>Zuerst lesen:</b> Steht im Zusatzblatt „erlischt mit Ende der Beschäftigung“ oder Ähnliches? Dann kann der Titel schon enden (§ 51 AufenthG). Gehen Sie heute zur Beratung oder zu einem Anwalt.

        <b>Sonst:</b> Die Behörde kann den Titel kürzen (§ 7 AufenthG). { -kuendigung-monate } Das ist keine Verlängerung: Läuft Ihr Titel früher ab, beantragen Sie vorher einen neuen (§ 81 AufenthG).

        <b>Ausbildung:</b> Endet sie ohne Ihre Schuld? Dann haben Sie meist bis zu sechs Monate für einen neuen Platz (§ 16a AufenthG). Eine Ausbildungsduldung endet sofort (§ 60c AufenthG). Auch dann gibt es einmal sechs Monate zum Suchen. Fragen Sie heute!

        <b>Neuer Job?</b> Fragen Sie zuerst, ob Ihr Titel ihn erlaubt (§ 4a AufenthG).

        <b>Achtung:</b> Reisen Sie nicht für immer aus. Geben Sie Wohnung und Anmeldung nicht auf (§ 51 AufenthG). Beantragen Sie Geld vom Jobcenter nicht ohne Beratung (§ 5 AufenthG).

# The paragraph with the day comes below.
kuendigung-insolvency =
    Fehlt Ihnen Lohn? Beantragen Sie <b>Insolvenzgeld</b> bei der Agentur für Arbeit, online oder vor Ort.

    Haben Sie in den letzten drei Wochen eine Kündigung bekommen? Starten Sie neu und wählen Sie „Brief“.

    Keine neue Arbeit? Melden Sie sich auch „arbeitslos“.

    { -kuendigung-ohne-titel }
    .why = { -kuendigung-insolvenzgeld }

kuendigung-insolvency-today =
    Fehlt Ihnen Lohn? Beantragen Sie <b>heute</b> Insolvenzgeld bei der Agentur für Arbeit, online oder vor Ort. Sie haben meist nur <b>zwei Monate</b>. Die Zeit kann bald enden.

    Haben Sie in den letzten drei Wochen eine Kündigung bekommen? Starten Sie neu und wählen Sie „Brief“.

    Keine neue Arbeit? Melden Sie sich auch „arbeitslos“.

    { -kuendigung-ohne-titel }
    .why = { -kuendigung-insolvenzgeld }

## Paragraphs that a rule adds: several stand in one message, so each is short

# § 82 Abs. 6 AufenthG. Said to people with a title for work or training.
# Variables:
#   $abh-act-by (Date) - the day people should write to the immigration office by
kuendigung-auslaenderbehoerde-running =
    <b>Aufenthalt: bis { $abh-act-by }.</b> Schreiben Sie der Ausländerbehörde, dass der Job endet (§ 82 AufenthG). Bei Nebenjobs meist nicht. Fragen Sie vorher die Migrationsberatung. Duldung? Oder endet der Titel mit dem Job (Zusatzblatt)? Fragen Sie heute! { -kuendigung-monate }

# Said also to people who do not know their title.
# Variables:
#   $abh-last-day (Date) - the last day the law allows, today or later
kuendigung-auslaenderbehoerde-now =
    <b>Aufenthalt: heute.</b> Ist Ihr Titel für diese Arbeit oder Ausbildung? Fragen Sie heute die Migrationsberatung. Schreiben Sie dann der Ausländerbehörde (§ 82 AufenthG). Der letzte Tag ist { $abh-last-day }. Kein Titel? Nur zur Beratung. { -kuendigung-monate }

# Said also to people who do not know their title.
kuendigung-auslaenderbehoerde-over =
    <b>Aufenthalt:</b> Ist Ihr Titel für diese Arbeit oder Ausbildung? Weiß die Ausländerbehörde noch nichts vom Ende? Die zwei Wochen dafür sind vorbei (§ 82 AufenthG). Gehen Sie heute zur Migrationsberatung, dann schreiben Sie der Behörde. Kein Titel? Nur zur Beratung. { -kuendigung-monate }

# Variables:
#   $abh-act-by (Date) - the day people should write to the immigration office by
kuendigung-auslaenderbehoerde-unsure =
    <b>Aufenthalt:</b> Gehen Sie diese Woche mit Titel und Zusatzblatt zur Migrationsberatung. Ist Ihr Titel für diese Arbeit oder Ausbildung? Dann schreiben Sie der Ausländerbehörde bis <b>{ $abh-act-by }</b>, dass der Job endet (§ 82 AufenthG). Kein Titel? Dann zuerst vertraulich zur Beratung, nicht zu Gericht oder Amt.

# Without a residence title: counselling before any office.
kuendigung-auslaenderbehoerde-no-title =
    <b>Kein Titel: zuerst zur Beratung, noch heute.</b> Gehen Sie erst danach zu Gericht, Amt oder Agentur. Öffentliche Stellen müssen Menschen ohne Titel melden (§ 87 AufenthG). Die Beratung ist vertraulich. Ihre Frist läuft trotzdem.

# "Arbeitsuchend" is an earlier step than "arbeitslos".
# Variables:
#   $job-act-by (Date) - the day people should register as job-seeking by
#   $job-last-day (Date) - the last day the law allows, the same day or later
kuendigung-arbeitssuchend-running =
    <b>Agentur für Arbeit: bis { $job-act-by }.</b> Melden Sie sich „arbeitsuchend“, online oder am Telefon, auch wenn Sie klagen. Der letzte Tag ist { $job-last-day } (§ 38 SGB III). Sonst meist eine Woche kein Geld (§ 159 SGB III). Nur für Ausbildung im Betrieb gilt das nicht. Am ersten Tag ohne Arbeit: „arbeitslos“ melden (§ 141 SGB III).

# Variables:
#   $job-last-day (Date) - the last day the law allows, today or later
kuendigung-arbeitssuchend-now =
    <b>Agentur für Arbeit: heute.</b> Melden Sie sich „arbeitsuchend“, online oder am Telefon, auch wenn Sie klagen. Der letzte Tag ist { $job-last-day } (§ 38 SGB III). Sonst meist eine Woche kein Geld (§ 159 SGB III). Nur für Ausbildung im Betrieb gilt das nicht. Am ersten Tag ohne Arbeit: „arbeitslos“ melden (§ 141 SGB III).

kuendigung-arbeitssuchend-over =
    <b>Agentur für Arbeit:</b> Haben Sie keine neue Arbeit und waren noch nicht dort? Melden Sie sich heute „arbeitsuchend“. Ist der Job zu Ende? Dann auch „arbeitslos“ (§ 141 SGB III). Die drei Tage sind vorbei (§ 38 SGB III). Vielleicht bekommen Sie eine Woche kein Geld (§ 159 SGB III). Endet der Job erst in über drei Monaten oder war es Ausbildung im Betrieb? Dann gilt das vielleicht nicht.

# Variables:
#   $ends (Date) - the day on which the job ends after the notice period of the law
kuendigung-kuendigungsfrist-probation =
    <b>Job-Ende:</b> In der Probezeit sind es meist zwei Wochen (§ 622 BGB). Das ist { $ends }. Steht im Brief ein früherer Tag? Auch dagegen brauchen Sie die Klage.

# Variables:
#   $ends (Date) - the day on which the job ends after the notice period of the law
kuendigung-kuendigungsfrist-known =
    <b>Job-Ende:</b> Meist frühestens am { $ends } (§ 622 BGB). Ihr Vertrag kann mehr Zeit geben, ein Tarifvertrag weniger. Im Privathaushalt sind es meist nur vier Wochen. Steht im Brief ein früherer Tag? Auch dagegen brauchen Sie die Klage.

# Trainees: a Schlichtungsausschuss of the chamber comes before the court. § 22 BBiG: paper, with reasons.
kuendigung-auszubildende-yes =
    <b>Ausbildung:</b> Fragen Sie heute die Kammer (IHK, HWK) nach dem „Schlichtungsausschuss“ (§ 111 ArbGG). Gibt es ihn? Antrag dort innerhalb von drei Wochen. Nach der Entscheidung haben Sie nur zwei Wochen für die Klage. Gibt es ihn nicht, oder Pflege? Klage innerhalb von drei Wochen. Probezeit oder unsicher? Beides. Später? Fragen Sie trotzdem. Nach der Probezeit braucht die Firma einen wichtigen Grund (§ 22 BBiG). Unter 18? Die Eltern müssen den Brief haben (§ 131 BGB) und die Klage unterschreiben.

kuendigung-fristlos-yes =
    <b>Fristlos:</b> Das geht nur aus wichtigem Grund. Die Firma darf ihn höchstens zwei Wochen kennen (§ 626 BGB). Fragen Sie schriftlich danach. Bieten Sie Ihre Arbeit an. Ohne Klage kann auch eine Sperre beim Arbeitslosengeld kommen (§ 159 SGB III).

kuendigung-krank-yes =
    <b>Krank:</b> Das schützt nicht vor Kündigung. Kündigt die Firma wegen der Krankheit? Dann läuft der Lohn meist bis sechs Wochen weiter (§§ 3, 8 EntgFG). Lassen Sie keinen Tag ohne Krankmeldung. Zu krank für die Agentur? Dann spätestens am ersten gesunden Tag.

# Variables:
#   $tell-by (Date) - the day the employer should know of the pregnancy by
kuendigung-schwangerschaft-running =
    <b>Schwanger: bis { $tell-by }</b> muss die Firma es wissen. Schreiben Sie ihr, mit Nachweis. Behalten Sie einen Beweis. Kündigung ist dann meist verboten (§ 17 MuSchG), auch in der Probezeit. Das gilt bis mindestens vier Monate nach der Geburt oder einer Fehlgeburt ab Woche 13. Die Klage brauchen Sie trotzdem.

kuendigung-schwangerschaft-now =
    <b>Schwanger: Die Firma muss es heute wissen.</b> Schreiben Sie ihr, mit Nachweis. Behalten Sie einen Beweis. Kündigung ist dann meist verboten (§ 17 MuSchG), auch in der Probezeit. Das gilt bis mindestens vier Monate nach der Geburt oder einer Fehlgeburt ab Woche 13. Die Klage brauchen Sie trotzdem.

kuendigung-schwangerschaft-over =
    <b>Schwanger:</b> Die Firma sollte es in den ersten zwei Wochen wissen (§ 17 MuSchG). Wusste sie es schon? Dann haben Sie meist Schutz, aber nur mit Klage. Wenn nicht: Schreiben Sie ihr heute, mit Nachweis. Spät zählt das nur ohne Ihre Schuld. Wissen Sie es selbst erst jetzt? Dann geht vielleicht eine späte Klage (§ 5 KSchG).

kuendigung-elternzeit-yes =
    <b>Elternzeit:</b> Kündigung ist meist verboten, oft schon ab dem Antrag (§ 18 BEEG). Nur ein Amt kann sie erlauben. Die Klage brauchen Sie trotzdem.

# Variables:
#   $disability-tell-by (Date) - the day the employer should know of the severe disability by
kuendigung-schwerbehinderung-running =
    <b>Schwerbehindert: bis { $disability-tell-by }</b> muss die Firma es wissen. Schreiben Sie ihr, mit Nachweis. Arbeiten Sie dort über sechs Monate? Dann muss das Integrationsamt vorher zustimmen (§§ 168, 173 SGB IX). Ihr Antrag auf Anerkennung muss meist drei Wochen älter sein als die Kündigung. Die Klage brauchen Sie trotzdem.

kuendigung-schwerbehinderung-now =
    <b>Schwerbehindert: Die Firma muss es heute wissen.</b> Schreiben Sie ihr, mit Nachweis. Arbeiten Sie dort über sechs Monate? Dann muss das Integrationsamt vorher zustimmen (§§ 168, 173 SGB IX). Ihr Antrag auf Anerkennung muss meist drei Wochen älter sein als die Kündigung. Die Klage brauchen Sie trotzdem.

kuendigung-schwerbehinderung-over =
    <b>Schwerbehindert:</b> Die Firma sollte es innerhalb von drei Wochen wissen. Wusste sie es schon? Dann haben Sie vielleicht noch Schutz (§§ 168, 173 SGB IX), aber nur mit Klage. Sagen Sie es heute in der Beratung und am Gericht. Nehmen Sie Bescheid oder Ausweis mit.

# "Betriebsrat": elected by the staff of one company. The employer must hear it before a Kündigung.
kuendigung-betriebsrat-yes =
    <b>Betriebsrat:</b> Fragen Sie ihn heute: „Hat die Firma Sie vorher gefragt?“ Wenn nicht: Die Kündigung gilt nicht (§ 102 BetrVG). Sind Sie im Betriebsrat oder bei der Wahl dabei? Dann haben Sie mehr Schutz (§ 15 KSchG). Die Frist läuft trotzdem.

kuendigung-insolvenz-yes =
    <b>Insolvenz:</b> Fehlt Lohn? Fragen Sie heute die Agentur für Arbeit nach Insolvenzgeld (§ 165 SGB III). Sie haben nur zwei Monate ab der Insolvenz (§ 324 SGB III). Es gilt für die letzten drei Monate im Job. Die Kündigungsfrist ist dann höchstens drei Monate zum Monatsende (§ 113 InsO), auch wenn oben ein späterer Tag steht.

# Variables:
#   $job-by (Date) - three months before the end, or the working day before it
kuendigung-arbeitssuchend-befristet-running =
    <b>Agentur für Arbeit: bis { $job-by }.</b> Melden Sie sich „arbeitsuchend“, drei Monate vor dem Ende (§ 38 SGB III). Online oder Telefon reicht. Niemand erinnert Sie. Tun Sie es auch, wenn die Firma eine Verlängerung verspricht. Sonst bekommen Sie meist eine Woche kein Arbeitslosengeld (§ 159 SGB III).

kuendigung-arbeitssuchend-befristet-now =
    <b>Agentur für Arbeit: heute.</b> Keine neue Arbeit? Melden Sie sich heute „arbeitsuchend“ (§ 38 SGB III). Online oder Telefon reicht. Ist der Vertrag schon zu Ende? Dann melden Sie sich heute auch „arbeitslos“ (§ 141 SGB III). Tun Sie das auch, wenn die Firma eine Verlängerung verspricht.

# Variables:
#   $objection-by (Date) - the day the objection should be there by
kuendigung-widerspruch-running =
    <b>Ihr wichtigster Tag: { $objection-by }.</b> Bis dahin muss Ihr Widerspruch beim Amt sein (§ 84 SGG). Gehen Sie lieber früher.

kuendigung-widerspruch-now =
    <b>Ihr wichtigster Tag: heute.</b> Bringen Sie den Widerspruch heute zum Amt (§ 84 SGG). Ist es zu? Werfen Sie ihn in den Briefkasten dort, mit einem Zeugen.

kuendigung-widerspruch-over =
    <b>Der Monat ist wahrscheinlich vorbei (§ 84 SGG).</b> Legen Sie den Widerspruch trotzdem heute ein. Steht im Brief nichts über die Frist? Dann haben Sie meist ein Jahr (§ 66 SGG). Kam der Brief mit der Post? Dann haben Sie vielleicht noch vier Tage (§ 37 SGB X). Fragen Sie heute die Beratung.

# Variables:
#   $ig-act-by (Date) - the day people should apply by
#   $ig-last-day (Date) - the last day the law allows, the same day or later
kuendigung-insolvenzgeld-running =
    <b>Ihr wichtigster Tag: { $ig-act-by }.</b> Stellen Sie den Antrag bis dahin. Der letzte Tag nach dem Gesetz ist { $ig-last-day } (§ 324 SGB III).

# Variables:
#   $ig-last-day (Date) - the last day the law allows, today or later
kuendigung-insolvenzgeld-now =
    <b>Ihr wichtigster Tag: heute.</b> Stellen Sie den Antrag heute. Der letzte Tag nach dem Gesetz ist { $ig-last-day } (§ 324 SGB III).

# Variables:
#   $ig-last-day (Date) - the last day the law allowed, now past
kuendigung-insolvenzgeld-over =
    <b>Die zwei Monate waren wahrscheinlich am { $ig-last-day } zu Ende (§ 324 SGB III).</b> Fragen Sie heute eine Beratungsstelle, ob ein Antrag noch geht. Schreiben Sie auf, warum Sie es nicht früher wussten.

## Texts to copy

kuendigung-claim-text =
    So können Sie selbst klagen, wenn niemand Ihre Klage aufschreibt. Das Papier muss in den drei Wochen beim Arbeitsgericht sein, mit Unterschrift. Post, Nachtbriefkasten oder Fax gehen, E-Mail nicht.

    <b>Ersetzen Sie die Klammern:</b> Ort vom Gericht. Ihr Name, Ihre Adresse. Name und Adresse der Firma wie im Vertrag. Datum im Brief. Tag, an dem er bei Ihnen war. Wann Sie angefangen haben. Kurz, warum die Kündigung nicht richtig ist.

    <b>Der Text sagt:</b> Ich klage. Das Gericht soll feststellen: Diese Kündigung hat meinen Job nicht beendet. Dann kommt der Grund. Eine Kopie der Kündigung liegt dabei.

    Kein Aufenthaltstitel? Zuerst zur Beratung.
    .button = Text: Klage gegen die Kündigung
    .copy =
        An das Arbeitsgericht (Ort)

        Klage

        von (mein Name, meine Adresse)
        gegen (Name der Firma, Adresse der Firma)

        Ich beantrage festzustellen, dass die Kündigung vom (Datum im Brief), bekommen am (Datum), mein Arbeitsverhältnis nicht beendet hat.

        Begründung: Ich arbeite seit (Datum) bei der Firma. Ich halte die Kündigung für unwirksam, weil (kurzer Grund).

        Eine Kopie der Kündigung liegt bei.

        (Ort, Datum)
        (Unterschrift mit Stift)

kuendigung-term-text =
    So können Sie selbst gegen das Ende eines befristeten Vertrags klagen. Das Papier muss spätestens drei Wochen nach dem vereinbarten Ende beim Arbeitsgericht sein, mit Unterschrift. Post, Nachtbriefkasten oder Fax gehen, E-Mail nicht.

    <b>Ersetzen Sie die Klammern:</b> Ort vom Gericht. Ihr Name, Ihre Adresse. Name und Adresse der Firma wie im Vertrag. Datum im Vertrag. Tag, an dem er endet. Kurz, warum das Ende nicht gilt.

    <b>Der Text sagt:</b> Ich klage. Das Gericht soll feststellen: Die Befristung hat meinen Job nicht beendet. Dann kommt der Grund. Eine Kopie vom Vertrag liegt dabei.

    Kein Aufenthaltstitel? Zuerst zur Beratung.
    .button = Text: Klage gegen die Befristung
    .copy =
        An das Arbeitsgericht (Ort)

        Klage

        von (mein Name, meine Adresse)
        gegen (Name der Firma, Adresse der Firma)

        Ich beantrage festzustellen, dass mein Arbeitsverhältnis durch die Befristung im Vertrag vom (Datum) nicht am (letzter Tag) beendet ist.

        Begründung: Ich halte die Befristung für unwirksam, weil (kurzer Grund).

        Eine Kopie des Vertrags liegt bei.

        (Ort, Datum)
        (Unterschrift mit Stift)

# The letter that offers to go on working.
kuendigung-offer-text =
    So bieten Sie der Firma Ihre Arbeit an. Schicken Sie den Text heute, als Brief und als Nachricht. Behalten Sie einen Beweis.

    <b>Ersetzen Sie die Klammern:</b> Name der Firma, Tag der Kündigung, Ihr Name.

    <b>Der Text sagt:</b> Ich bin mit der Kündigung nicht einverstanden. Ich möchte weiter arbeiten. Wann und wo soll ich arbeiten? Bitte zahlen Sie den Lohn weiter.
    .button = Text: Arbeit anbieten
    .copy =
        An (Name der Firma)

        Ich bin mit der Kündigung vom (Datum) nicht einverstanden. Ich biete meine Arbeit weiter an. Bitte teilen Sie mir mit, wann und wo ich arbeiten soll. Bitte zahlen Sie meinen Lohn weiter.

        (Name, Datum)

# Said to the immigration office. People talk to a counsellor before they send it.
kuendigung-authority-text =
    So sagen Sie der Ausländerbehörde, dass der Job endet. Zeigen Sie den Text vorher der Migrationsberatung. Kein Aufenthaltstitel? Dann schicken Sie ihn nicht ab. Gehen Sie zuerst zur Beratung.

    <b>Ersetzen Sie die Klammern:</b> Ihr Name, Geburtstag, Adresse. Name der Firma. Tag, an dem Sie vom Ende wussten. Tag, an dem der Job endet.

    <b>Der Text sagt:</b> Ich informiere Sie nach § 82 AufenthG. Mein Job oder meine Ausbildung bei der Firma endet früher. Ich suche eine neue Stelle. Bitte bestätigen Sie, dass Sie meinen Brief haben.
    .button = Text: Ausländerbehörde informieren
    .copy =
        An die Ausländerbehörde (Ort)

        (Name, Geburtsdatum, Adresse)

        Mitteilung nach § 82 Abs. 6 AufenthG

        Meine Beschäftigung / Ausbildung bei (Name der Firma) endet vorzeitig am (Datum). Davon weiß ich seit dem (Datum). Ich suche eine neue Stelle.

        Bitte bestätigen Sie mir den Eingang dieses Schreibens.

        (Ort, Datum, Unterschrift)

kuendigung-wage-text =
    So fordern Sie Ihren letzten Lohn. Schicken Sie den Text als Brief und als E-Mail. Behalten Sie einen Beweis.

    <b>Ersetzen Sie die Klammern:</b> Name der Firma. Zeit, für die Geld fehlt. Stunden, Lohn für eine Stunde, Summe brutto (vor Abzügen). Zahl der Urlaubstage. Tag für die Zahlung, zum Beispiel in 14 Tagen. Ihre Kontonummer (IBAN). Löschen Sie, was nicht passt.

    <b>Der Text sagt:</b> Ich fordere meinen Lohn für diese Zeit. Ich fordere Geld für Urlaub, den ich nicht mehr nehmen konnte. Bitte zahlen Sie bis zu diesem Tag auf mein Konto. Bitte schicken Sie mir die Abrechnung.
    .button = Text: Lohn fordern
    .copy =
        An (Name der Firma)

        Ich fordere meinen Lohn für (Monat oder Zeitraum): (Zahl) Stunden mal (Betrag) Euro, zusammen (Summe) Euro brutto.

        Ich fordere auch die Abgeltung von (Zahl) Urlaubstagen.

        Bitte zahlen Sie bis zum (Datum) auf mein Konto: (IBAN). Bitte schicken Sie mir die Abrechnung.

        (Name, Adresse, Datum, Unterschrift)

kuendigung-reference-text =
    So verlangen Sie ein Zeugnis und Ihre Papiere. Schicken Sie den Text als Brief oder E-Mail. Behalten Sie einen Beweis.

    <b>Ersetzen Sie die Klammern:</b> Name der Firma, Tag für die Antwort, Ihr Name und Ihre Adresse.

    <b>Der Text sagt:</b> Bitte schicken Sie mir ein qualifiziertes Zeugnis. Bitte schicken Sie auch die letzte Abrechnung, die Bescheinigung über meinen Urlaub und die Meldung zur Sozialversicherung.
    .button = Text: Zeugnis und Papiere
    .copy =
        An (Name der Firma)

        Bitte schicken Sie mir bis zum (Datum):
        1. ein qualifiziertes Arbeitszeugnis (§ 109 GewO),
        2. die letzte Lohnabrechnung (§ 108 GewO),
        3. die Urlaubsbescheinigung (§ 6 BUrlG),
        4. die Meldebescheinigung zur Sozialversicherung (§ 28a SGB IV).

        (Name, Adresse, Datum, Unterschrift)

kuendigung-objection-text =
    So legen Sie Widerspruch ein. Drucken oder schreiben Sie den Text auf Papier und unterschreiben Sie. Bringen Sie ihn zum Amt. Das Amt soll schriftlich bestätigen, dass es ihn hat.

    <b>Ersetzen Sie die Klammern:</b> Name und Ort vom Amt. Ihr Name, Ihre Adresse, Ihre Kundennummer. Datum und Zeichen vom Brief. Kurz, warum die Entscheidung nicht stimmt.

    <b>Der Text sagt:</b> Ich lege Widerspruch gegen diesen Brief ein. Dann kommt der Grund. Bitte bestätigen Sie, dass Sie meinen Widerspruch haben.
    .button = Text: Widerspruch
    .copy =
        An (Agentur für Arbeit oder Jobcenter, Ort)

        (Name, Adresse, Kundennummer)

        Widerspruch

        Ich lege Widerspruch gegen den Bescheid vom (Datum), Zeichen (Nummer), ein.

        Begründung: (kurzer Grund)

        Bitte bestätigen Sie mir den Eingang.

        (Ort, Datum)
        (Unterschrift)
