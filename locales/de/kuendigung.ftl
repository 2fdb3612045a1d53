# The end of a job: Kündigung, Aufhebungsvertrag, end of a fixed term.
# A Kündigung is a one-sided notice that ends the job. It counts only on paper, signed by hand.

## Paragraphs that several outcomes share

# "Rechtsantragstelle": the desk of the court that takes down a claim. It is free and gives no advice.
-kuendigung-klage =
    <b>So klagen Sie:</b> Fragen Sie im Arbeitsgericht am Arbeitsort nach der „Rechtsantragstelle“. Dort schreibt man Ihre Klage kostenlos auf, berät aber nicht. Sie brauchen keinen Anwalt (§ 11 ArbGG) und zahlen keinen Vorschuss (§ 11 GKG). Nehmen Sie jemanden mit, der gut Deutsch spricht. Eine E-Mail zählt nicht.

    <b>Mitbringen:</b> Brief mit Umschlag, Vertrag, Lohnzettel, Ausweis, Name und Adresse der Firma.

# Copies stay away from a flat or a phone that belong to the employer.
-kuendigung-beweise =
    <b>Sammeln:</b> Chats, Dienstpläne, Arbeitszeiten, Zeugen. Kopien nicht auf dem Handy der Firma.

# "Kammer": IHK or HWK, the chamber that supervises the training. A Schlichtungsausschuss there comes before the court.
-kuendigung-ausbildung =
    <b>Ausbildung?</b> Fragen Sie heute die Kammer (IHK, HWK) nach dem „Schlichtungsausschuss“ (§ 111 ArbGG). Gibt es ihn: Antrag dort innerhalb von drei Wochen. Unsicher oder Probezeit? Dann auch zum Gericht.

# "Zusatzblatt": the extra sheet of the residence title with its conditions.
-kuendigung-aufenthalt =
    <b>Aufenthalt:</b> Ist Ihr Titel für diese Arbeit? Dann meist die Ausländerbehörde informieren (§ 82 AufenthG). Sie haben zwei Wochen ab dem Tag, an dem Sie vom Ende wissen. Fragen Sie vorher die Migrationsberatung. Ausbildungsduldung? Titel endet laut Zusatzblatt mit dem Job? Heute fragen! Kein Titel? Zuerst vertraulich zur Beratung: Öffentliche Stellen müssen das melden (§ 87 AufenthG).

# "Arbeitsuchend" (looking for work) is an earlier step than "arbeitslos" (unemployed).
-kuendigung-heute-melden =
    <b>Agentur für Arbeit:</b> Melden Sie sich heute „arbeitsuchend“, online oder am Telefon. Sie haben meist nur drei Tage (§ 38 SGB III).

## Questions

# The rule of thumb stands in the first question on purpose: people may stop reading here.
kuendigung-what =
    Sie haben meist nur <b>drei Wochen</b> Zeit. Sie zählen ab dem Tag, an dem der Brief bei Ihnen war.

    Eine Kündigung heißt: Die Firma beendet Ihren Job. Was haben Sie bekommen?
    .paper = Einen Brief auf Papier (auch Kopie)
    .message = Nur mündlich, WhatsApp, E-Mail, Foto
    .sign = Ich soll etwas unterschreiben
    .signed = Ich habe schon unterschrieben
    .threatened = Noch nichts, nur eine Drohung
    .fixed-term = Mein befristeter Vertrag endet
    .unclear = Ich verstehe das Papier nicht

# "Aufhebungsvertrag": both sides sign that the job ends.
kuendigung-signed-what =
    Was haben Sie unterschrieben?
    .why = Die nächsten Schritte sind verschieden.
    .receipt = Nur: „Ich habe den Brief bekommen“
    .agreement = Einen Vertrag: Der Job endet
    .own = Meine eigene Kündigung
    .unsure = Ich weiß es nicht

# The earliest possible day is the safe one.
kuendigung-received =
    An welchem Tag war der Brief bei Ihnen?

    Es zählt der Tag in der Hand oder im Briefkasten. Der Tag, an dem Sie ihn gelesen haben, zählt nicht. Das gilt auch im Urlaub oder im Krankenhaus.

    Nicht sicher? Nehmen Sie den frühesten Tag, der möglich ist. Zum Beispiel das Datum im Brief.
    .why = Ab diesem Tag läuft die Zeit.

# "Gleichgestellt": treated like severely disabled by a decision of the employment agency.
kuendigung-special =
    Stimmt davon etwas für Sie? Sie können mehrere Antworten wählen.
    .why = Dann haben Sie vielleicht mehr Schutz und eine eigene Frist.
    .pregnant = Schwanger oder Baby bis 4 Monate
    .disabled = Schwerbehindert oder gleichgestellt
    .works-council = Die Firma hat einen Betriebsrat

## Results with a day

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

    <b>Kein Aufenthaltstitel?</b> Sprechen Sie noch heute mit einer Beratung, bevor Sie zu Gericht oder Amt gehen.
    .why =
        Sie haben drei Wochen für eine Klage (§ 4 KSchG). Danach gilt die Kündigung meist als gültig (§ 7 KSchG). Auch in der Probezeit und in kleinen Firmen (§ 23 KSchG).

        { -kuendigung-klage }

        { -kuendigung-beweise }

        <b>Nicht:</b> Nichts unterschreiben. Nicht wegbleiben: Arbeit anbieten. Versprechen und Beratung stoppen die Frist nicht.

        <b>Neues Angebot?</b> Nicht nur Ja sagen. „Ja, unter Vorbehalt“ geht höchstens drei Wochen, manchmal kürzer (§ 2 KSchG). Zuerst Beratung.

        { -kuendigung-ausbildung }

        { -kuendigung-aufenthalt }

# The safe day is today or has passed; the law still allows today.
# Variables:
#   $last-day (Date) - the last day the law allows, today or later
kuendigung-last-day =
    Gehen Sie <b>heute</b> zum Arbeitsgericht. Sagen Sie dort: „Ich möchte klagen. Meine Frist ist fast vorbei.“

    Letzter Tag nach dem Gesetz: <b>{ $last-day }</b>, bis 24 Uhr. Warten Sie nicht.

    Ist das Gericht zu? Schreiben Sie die Klage auf Papier. Unterschreiben Sie. Werfen Sie sie in den Nachtbriefkasten am Gericht, oder senden Sie ein Fax.

    <b>Kein Aufenthaltstitel?</b> Sprechen Sie noch heute mit einer Beratung, bevor Sie zu Gericht oder Amt gehen.
    .why =
        Sie haben drei Wochen für eine Klage (§ 4 KSchG). Danach gilt die Kündigung meist als gültig (§ 7 KSchG).

        <b>Selbst schreiben:</b> „Ich klage gegen die Kündigung vom (Datum), bekommen am (Datum). Sie hat meinen Job nicht beendet.“ Dazu Name und Adresse von Ihnen und der Firma, kurz warum, Unterschrift, Kopie vom Brief.

        { -kuendigung-klage }

        <b>Nicht:</b> Nichts unterschreiben, was die Firma gibt. Nicht auf Versprechen warten. Nicht von der Arbeit wegbleiben.

        { -kuendigung-ausbildung }

        { -kuendigung-aufenthalt }

# Late admission of the claim, § 5 KSchG.
# Variables:
#   $last-day (Date) - the last day the law allowed, now past
#   $late-until (Date) - six months after it: no late claim after this day
kuendigung-over =
    Gehen Sie <b>heute</b> zum Arbeitsgericht oder in eine Beratungsstelle.

    Die Frist war wahrscheinlich am { $last-day } zu Ende. Mit gutem Grund geht eine Klage manchmal noch. Dann zählt jeder Tag.

    Nach dem <b>{ $late-until }</b> geht auch das nicht mehr.

    <b>Kein Aufenthaltstitel?</b> Sprechen Sie noch heute mit einer Beratung, bevor Sie zu Gericht oder Amt gehen.
    .why =
        Eine späte Klage geht nur, wenn Sie keine Schuld haben (§ 5 KSchG). Wenig Deutsch ist kein Grund. Auch „Ich kannte die Frist nicht“ ist keiner.

        Ist der Grund weg, haben Sie nur zwei Wochen. Klage und Antrag gehören zusammen. Schreiben Sie alle Gründe auf und bringen Sie Beweise mit.

        <b>Vielleicht sind Sie nicht zu spät:</b> Keine Unterschrift mit Stift auf dem Brief? Muss ein Amt zustimmen (Schwangerschaft, Elternzeit, Schwerbehinderung)? Fragen Sie heute die Beratung.

        { -kuendigung-klage }

        <b>Ausbildung?</b> Vielleicht geht es noch. Fragen Sie heute die Kammer (IHK, HWK) nach einem „Schlichtungsausschuss“ (§ 111 ArbGG).

        { -kuendigung-aufenthalt }

# More than six months after the period: no late claim any more.
# Variables:
#   $last-day (Date) - the last day the law allowed, long past
kuendigung-long-over =
    Die Frist war wahrscheinlich am <b>{ $last-day }</b> zu Ende. Eine Klage gegen das Ende hilft jetzt meist nicht mehr.

    Rufen Sie <b>heute</b> eine Beratungsstelle an. Vielleicht haben Sie noch andere Rechte: Lohn, Urlaub, Zeugnis.
    .why =
        Die Frist ist drei Wochen (§ 4 KSchG). Eine späte Klage geht höchstens sechs Monate danach (§ 5 KSchG). Dann gilt die Kündigung meist als gültig (§ 7 KSchG).

        <b>Es gibt Ausnahmen:</b> Sie haben nie einen Brief auf Papier bekommen. Oder ein Amt musste zustimmen (Schwangerschaft, Elternzeit, Schwerbehinderung). Oder Sie waren in einer Ausbildung. Fragen Sie danach.

        <b>Das kann noch offen sein:</b> Lohn, Überstunden, Geld für Urlaub, ein Zeugnis (§ 109 GewO). Für Lohn gibt es eigene, oft kurze Fristen.

        <b>Mitnehmen:</b> Brief mit Umschlag, Vertrag, Lohnzettel, Kontoauszüge, Chats, Namen von Zeugen.

        <b>Nicht:</b> Unterschreiben Sie nichts wie „Ich will kein Geld mehr“.

        { -kuendigung-aufenthalt }

kuendigung-day-unknown =
    Gehen Sie <b>heute</b> zum Arbeitsgericht. Sagen Sie dort: „Ich möchte klagen.“

    Die Frist ist meist drei Wochen. Sie kann bald enden oder schon vorbei sein. Gehen Sie trotzdem heute. Das ist sicher.

    <b>Kein Aufenthaltstitel?</b> Sprechen Sie noch heute mit einer Beratung, bevor Sie zu Gericht oder Amt gehen.
    .why =
        Die drei Wochen zählen ab dem Tag, an dem der Brief da war (§ 4 KSchG): in der Hand oder im Briefkasten, auch ungelesen. Nicht sicher? Nehmen Sie das Datum im Brief.

        { -kuendigung-klage }

        { -kuendigung-heute-melden }

        <b>Schwanger oder schwerbehindert?</b> Sagen Sie es der Firma heute, schriftlich und mit Nachweis.

        <b>Nicht:</b> Nichts unterschreiben. Nicht warten. Nicht von der Arbeit wegbleiben.

        { -kuendigung-ausbildung }

        { -kuendigung-aufenthalt }

## Results without a day

kuendigung-not-written =
    Schreiben Sie der Firma <b>heute</b>: „Ich möchte weiter arbeiten. Wann soll ich kommen?“ Gehen Sie weiter zur Arbeit.

    Ohne Papier endet Ihr Job meist nicht. Kommt noch ein Brief? Ab diesem Tag haben Sie <b>drei Wochen</b>.

    Gehen Sie noch diese Woche in eine Beratungsstelle.
    .why =
        Eine Kündigung braucht Papier und eine Unterschrift mit Stift (§ 623 BGB). WhatsApp, SMS, E-Mail, Foto oder Worte reichen nicht. Auch in der Ausbildung (§ 22 BBiG).

        <b>Sicher ist:</b> Klagen Sie trotzdem, spätestens drei Wochen nach der Nachricht. Sehen Sie jeden Tag in den Briefkasten.

        { -kuendigung-klage }

        <b>Sammeln:</b> Bilder vom Chat mit Datum und Nummer, Zeugen. Schickt man Sie weg? Notieren Sie Tag, Uhrzeit, Person.

        { -kuendigung-heute-melden }

        <b>Schwanger oder schwerbehindert?</b> Sagen Sie es der Firma heute, schriftlich und mit Nachweis.

        <b>Nicht:</b> Nicht wegbleiben. Nichts unterschreiben. Nicht selbst kündigen.

        { -kuendigung-aufenthalt }

# A paper nobody has explained: it may be a Kündigung, so the three weeks stand first.
kuendigung-unclear-paper =
    Zeigen Sie das Papier <b>heute</b> einer Beratungsstelle.

    Ist es eine Kündigung? Dann haben Sie meist nur <b>drei Wochen</b>. Sie zählen ab dem Tag, an dem das Papier bei Ihnen war. Die Zeit läuft auch, wenn Sie es nicht verstehen.

    Unterschreiben Sie jetzt nichts.
    .why =
        Suchen Sie diese Wörter auf dem Papier:

        <b>„Kündigung“, „kündigen“, „Änderungskündigung“:</b> Die Frist läuft (§ 4 KSchG). Starten Sie neu und wählen Sie „Brief auf Papier“.

        <b>„Aufhebungsvertrag“, „Auflösungsvertrag“, „Abwicklungsvertrag“, „Ausgleichsquittung“:</b> Damit geben Sie vielleicht Rechte auf. Nicht unterschreiben. Schon unterschrieben? Heute zur Beratung.

        <b>„Befristung“, „befristet bis“:</b> Der Vertrag endet an einem Tag. Eine Klage ist nur bis drei Wochen danach möglich (§ 17 TzBfG).

        <b>Schritte:</b> Schreiben Sie auf, wann und wie Sie das Papier bekommen haben. Behalten Sie den Umschlag. Machen Sie ein Foto. Lassen Sie es übersetzen, aber nicht von der Firma.

        <b>Gibt es heute keinen Termin?</b> Gehen Sie zum Arbeitsgericht, zur „Rechtsantragstelle“. Sie nimmt eine Klage kostenlos auf.

        { -kuendigung-aufenthalt }

# Pressure to sign an Aufhebungsvertrag, an own Kündigung or a paper "no further claims".
kuendigung-do-not-sign =
    Unterschreiben Sie <b>jetzt nichts</b>. Sie müssen nicht sofort unterschreiben.

    Sagen Sie: „Ich nehme das Papier mit. Ich lasse es prüfen.“ Machen Sie ein Foto. Gehen Sie <b>vor</b> der Unterschrift in eine Beratungsstelle.

    Haben Sie auch eine Kündigung bekommen? Dann haben Sie meist nur drei Wochen. Starten Sie neu und wählen Sie „Brief“.
    .why =
        Ein Aufhebungsvertrag heißt: Beide Seiten beenden den Job. Nach der Unterschrift gibt es meist kein Zurück.

        <b>Was Sie verlieren können:</b> Bis zu zwölf Wochen kein Arbeitslosengeld (§ 159 SGB III). Danach bekommen Sie es kürzer (§ 148 SGB III). Auch Schutz hilft dann meist nicht mehr, zum Beispiel in der Schwangerschaft. Das gilt auch, wenn Sie selbst kündigen.

        <b>Vorsicht bei diesen Wörtern:</b> „Aufhebungsvertrag“, „Auflösungsvertrag“, „Abwicklungsvertrag“, „Ausgleichsquittung“, „Eigenkündigung“, „keine weiteren Ansprüche“.

        <b>Nur den Empfang bestätigen?</b> Auch das müssen Sie nicht. Wenn doch: Schreiben Sie selbst „Erhalten am“ und das Datum. Unterschreiben Sie nur das.

        <b>Sammeln:</b> Foto vom Papier, Chats, Namen von Zeugen. Schreiben Sie auf, wer was gesagt hat. Gehen Sie weiter zur Arbeit.

        <b>Ausbildung?</b> Ein solcher Vertrag kann Platz und Aufenthalt kosten. Fragen Sie zuerst.

        <b>Aufenthalt:</b> Ist Ihr Titel für diese Arbeit? Sprechen Sie vor der Unterschrift mit der Migrationsberatung. Lesen Sie das Zusatzblatt.

        Droht man Ihnen mit Gewalt? Rufen Sie 110.

# Signed already: a contract that ends the job, or an own Kündigung.
kuendigung-signed =
    Gehen Sie <b>heute</b> in eine Beratungsstelle. Nehmen Sie das Papier mit.

    Melden Sie sich auch <b>heute</b> bei der Agentur für Arbeit „arbeitsuchend“.

    Haben Sie dazu eine Kündigung bekommen? Dann haben Sie meist nur drei Wochen. Starten Sie neu und wählen Sie „Brief“.

    <b>Kein Aufenthaltstitel?</b> Sprechen Sie noch heute mit einer Beratung, bevor Sie zu Gericht oder Amt gehen.
    .why =
        Sie können meist nicht einfach zurücktreten. Manchmal gilt die Unterschrift trotzdem nicht:

        Man hat Sie getäuscht oder bedroht. Dann können Sie das anfechten, höchstens ein Jahr lang (§§ 123, 124 BGB). Das Jahr zählt ab dem Tag, an dem Sie die Täuschung merken. Oder ab dem Tag, an dem die Drohung endet. Oder man hat Sie sehr unfair unter Druck gesetzt. Oder es war nur E-Mail oder Chat (§ 623 BGB). Warten Sie nicht: Die Beratung prüft das.

        <b>Agentur für Arbeit:</b> Sie haben meist drei Tage (§ 38 SGB III). Online oder Telefon reicht. Für eine Ausbildung im Betrieb gilt das nicht. Erklären Sie, warum Sie unterschrieben haben. Ein wichtiger Grund kann vor der Sperre schützen (§ 159 SGB III). Am ersten Tag ohne Arbeit: „arbeitslos“ melden (§ 141 SGB III).

        <b>Sammeln:</b> Das Papier oder ein Foto, Chats, Namen von Zeugen. Schreiben Sie heute auf: Wer hat was gesagt? Wie lange? Wo?

        <b>Nicht:</b> Nichts weiter unterschreiben. Wohnung und Anmeldung nicht aufgeben.

        <b>Ausbildung?</b> Fragen Sie heute auch die Kammer (IHK, HWK).

        { -kuendigung-aufenthalt }

kuendigung-threatened =
    Ihr Job läuft <b>heute</b> weiter. Gehen Sie zur Arbeit. Unterschreiben Sie nichts. Kündigen Sie nicht selbst.

    Kommt ein Brief? Schreiben Sie den Tag auf. Ab diesem Tag haben Sie meist nur <b>drei Wochen</b>.

    Sprechen Sie schon jetzt mit einer Beratungsstelle.
    .why =
        Eine Drohung beendet keinen Job. Eine Kündigung braucht Papier und eine Unterschrift mit Stift (§ 623 BGB).

        <b>Jetzt sammeln:</b> Vertrag, Lohnzettel, Dienstpläne, Chats, eigene Liste der Stunden. Schreiben Sie auf: Wer hat wann womit gedroht? Wer hat es gehört? Kopien nicht in der Wohnung oder auf dem Handy der Firma.

        <b>Jeden Tag:</b> Sehen Sie in Ihren Briefkasten. Im Urlaub soll jemand für Sie nachsehen. Die Frist läuft auch dann (§ 4 KSchG).

        <b>Wenn der Brief kommt:</b> Behalten Sie den Umschlag. Unterschreiben Sie nichts. Zum Arbeitsgericht können Sie ohne Anwalt gehen (§ 11 ArbGG). Starten Sie dann neu.

        <b>Schwanger oder schwerbehindert?</b> Fragen Sie die Beratung nach Ihrem Schutz (§ 17 MuSchG, § 168 SGB IX).

        <b>Ihre Rechte:</b> Sie dürfen Lohn verlangen und in eine Gewerkschaft gehen. Dafür darf man Sie nicht bestrafen (§ 612a BGB).

        <b>Aufenthalt:</b> Ist Ihr Titel für diese Arbeit? Fragen Sie jetzt die Migrationsberatung. Noch müssen Sie nichts melden.

        Droht man Ihnen mit Gewalt? Rufen Sie 110.

# The bot cannot count from the end of a contract yet, and says so.
kuendigung-fixed-term =
    Suchen Sie im Vertrag den letzten Tag. Eine Klage geht bis <b>drei Wochen nach dem vereinbarten Ende</b>. Beispiel: Das Ende ist Montag, 30.11.2026. Dann klagen Sie spätestens am Montag, 21.12.2026.

    Ihren letzten Tag kann der Bot noch nicht für Sie ausrechnen. Zeigen Sie den Vertrag jetzt einer Beratungsstelle.

    Melden Sie sich <b>heute</b> bei der Agentur für Arbeit „arbeitsuchend“.

    <b>Kein Aufenthaltstitel?</b> Sprechen Sie noch heute mit einer Beratung, bevor Sie zu Gericht oder Amt gehen.
    .why =
        „Befristet“ heißt: Im Vertrag steht ein Ende. Dann braucht es keine Kündigung. Aber nicht jede Befristung ist erlaubt (§ 14 TzBfG).

        <b>Vielleicht gilt das Ende nicht:</b> Sie haben vor dem Start kein Papier mit Unterschrift bekommen. Oder es gibt keinen Grund für die Befristung. Dann darf sie meist höchstens zwei Jahre dauern, mit höchstens drei Verlängerungen. Und Sie dürfen nicht früher schon dort gearbeitet haben.

        Dann kann Ihr Vertrag ohne Ende weitergehen (§ 16 TzBfG). Dafür müssen Sie klagen, spätestens drei Wochen nach dem vereinbarten Ende (§ 17 TzBfG).

        { -kuendigung-klage }

        <b>Agentur für Arbeit:</b> Melden Sie sich drei Monate vor dem Ende (§ 38 SGB III). Niemand erinnert Sie. Ist es später: heute. Auch wenn die Firma eine Verlängerung verspricht.

        <b>Nicht:</b> Keinen neuen Vertrag unterschreiben, den Sie nicht verstehen.

        <b>Aufenthalt:</b> Endet Ihr Titel bald? Beantragen Sie die Verlängerung vorher (§ 81 AufenthG). Fragen Sie die Migrationsberatung.

        Haben Sie dazu einen Brief mit „Kündigung“? Starten Sie neu und wählen Sie „Brief“.

## Paragraphs that a rule adds

# Variables:
#   $job-act-by (Date) - the day people should register as job-seeking by
#   $job-last-day (Date) - the last day the law allows, the same day or later
kuendigung-jobsuche-running =
    <b>Zweite Frist: { $job-act-by }.</b> Melden Sie sich bis dahin bei der Agentur für Arbeit „arbeitsuchend“. Online oder Telefon reicht. Der letzte Tag ist { $job-last-day }. Machen Sie das auch, wenn Sie klagen (§ 38 SGB III). Sonst fehlt meist eine Woche Arbeitslosengeld (§ 159 SGB III). Nur in einer Ausbildung im Betrieb gilt das nicht. Am ersten Tag ohne Arbeit melden Sie sich „arbeitslos“ (§ 141 SGB III).

# Variables:
#   $job-last-day (Date) - the last day the law allows, today or later
kuendigung-jobsuche-now =
    <b>Zweite Frist: heute.</b> Melden Sie sich heute bei der Agentur für Arbeit „arbeitsuchend“. Online oder Telefon reicht. Der letzte Tag ist { $job-last-day }. Machen Sie das auch, wenn Sie klagen (§ 38 SGB III). Sonst fehlt meist eine Woche Arbeitslosengeld (§ 159 SGB III). Nur in einer Ausbildung im Betrieb gilt das nicht. Am ersten Tag ohne Arbeit melden Sie sich „arbeitslos“ (§ 141 SGB III).

kuendigung-jobsuche-over =
    <b>Agentur für Arbeit:</b> Haben Sie keine neue Arbeit? Waren Sie noch nicht dort? Melden Sie sich heute „arbeitsuchend“. Ist der Job schon zu Ende, auch „arbeitslos“ (§ 141 SGB III). Die drei Tage sind vorbei (§ 38 SGB III). Dann fehlt vielleicht eine Woche Arbeitslosengeld (§ 159 SGB III). Endet der Job erst in über drei Monaten? Dann sind Sie vielleicht nicht zu spät. In einer Ausbildung im Betrieb gilt die Pflicht nicht.

# Variables:
#   $tell-by (Date) - the day the employer should know of the pregnancy by
kuendigung-schwangerschaft-running =
    <b>Schwanger: bis { $tell-by }</b> muss die Firma es wissen. Schreiben Sie ihr, mit Nachweis. Behalten Sie einen Beweis dafür. Kündigung ist dann meist verboten (§ 17 MuSchG). Auch in der Probezeit, im Minijob und mindestens vier Monate nach der Geburt oder einer späten Fehlgeburt (ab Woche 13). Weiß die Firma es schon? Sehr gut. Die Klage innerhalb von drei Wochen brauchen Sie trotzdem.

kuendigung-schwangerschaft-now =
    <b>Schwanger: Die Firma muss es heute wissen.</b> Schreiben Sie ihr heute, mit Nachweis. Behalten Sie einen Beweis dafür. Kündigung ist dann meist verboten (§ 17 MuSchG). Auch in der Probezeit, im Minijob und mindestens vier Monate nach der Geburt oder einer späten Fehlgeburt (ab Woche 13). Weiß die Firma es schon? Sehr gut. Die Klage innerhalb von drei Wochen brauchen Sie trotzdem.

kuendigung-schwangerschaft-over =
    <b>Schwanger:</b> Die Firma sollte es innerhalb von zwei Wochen wissen (§ 17 MuSchG). Wusste sie es schon vorher? Dann haben Sie meist Schutz. Läuft Ihre Frist von drei Wochen noch? Gehen Sie trotzdem zum Gericht. Wusste sie es nicht? Schreiben Sie ihr heute, mit Nachweis. Spät gilt nur, wenn Sie keine Schuld haben. Haben Sie erst jetzt von der Schwangerschaft erfahren? Dann ist vielleicht auch eine späte Klage möglich (§ 5 KSchG). Gehen Sie heute zur Beratung.

# Variables:
#   $disability-tell-by (Date) - the day the employer should know of the severe disability by
kuendigung-schwerbehinderung-running =
    <b>Schwerbehindert: bis { $disability-tell-by }</b> muss die Firma es wissen. Schreiben Sie ihr, mit Nachweis. Arbeiten Sie dort über sechs Monate? Dann muss das Integrationsamt vorher zustimmen (§§ 168, 173 SGB IX). Ihr Antrag auf Anerkennung der Behinderung muss meist drei Wochen älter sein als die Kündigung. Die Klage innerhalb von drei Wochen brauchen Sie trotzdem.

kuendigung-schwerbehinderung-now =
    <b>Schwerbehindert: Die Firma muss es heute wissen.</b> Schreiben Sie ihr heute, mit Nachweis. Arbeiten Sie dort über sechs Monate? Dann muss das Integrationsamt vorher zustimmen (§§ 168, 173 SGB IX). Ihr Antrag auf Anerkennung der Behinderung muss meist drei Wochen älter sein als die Kündigung. Die Klage innerhalb von drei Wochen brauchen Sie trotzdem.

kuendigung-schwerbehinderung-over =
    <b>Schwerbehindert:</b> Die Firma sollte es innerhalb von drei Wochen wissen. Wusste sie es schon? Dann haben Sie vielleicht noch Schutz (§§ 168, 173 SGB IX). Auch dann braucht es die Klage innerhalb von drei Wochen. Läuft die Frist noch? Gehen Sie zum Gericht. Sagen Sie das heute in der Beratung und am Gericht. Nehmen Sie den Bescheid oder Ausweis mit.

# "Betriebsrat": elected by the staff of one company. The employer must hear it before a Kündigung.
kuendigung-betriebsrat-yes =
    <b>Betriebsrat:</b> Fragen Sie ihn heute: „Hat die Firma Sie vorher gefragt?“ Ohne das gilt die Kündigung nicht (§ 102 BetrVG). Sind Sie selbst im Betriebsrat oder bei der Wahl dabei? Dann haben Sie mehr Schutz (§ 15 KSchG). Die Frist läuft trotzdem.
