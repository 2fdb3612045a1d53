# Pregnancy, the time after birth, parental leave. "Mutterschutz": the weeks without work before and after the birth.
# "Elternzeit": parental leave. "Kündigung": a notice that ends the job; it counts only on paper, signed by hand.

## Paragraphs that several outcomes share

# "Rechtsantragstelle": the desk of the court that takes down a claim. It is free and gives no advice.
-schwanger-klage =
    <b>So klagen Sie:</b> Fragen Sie im Arbeitsgericht am Arbeitsort nach der „Rechtsantragstelle“. Dort schreibt man Ihre Klage kostenlos auf. Das ist keine Beratung. Sie brauchen keinen Anwalt (§ 11 ArbGG) und zahlen am Anfang nichts (§ 11 GKG). Eine E-Mail zählt nicht. Mitbringen: Brief mit Umschlag, Vertrag, Lohnzettel, Ausweis, Mutterpass.
# The protection in one breath; § 17 MuSchG.
-schwanger-schutz =
    <b>Schutz:</b> In der Schwangerschaft ist eine Kündigung meist verboten (§ 17 MuSchG). Das gilt auch in Probezeit, Ausbildung und Minijob. Es gilt bis mindestens vier Monate nach der Geburt. Nur eine Behörde darf eine Ausnahme erlauben.
-schwanger-nicht =
    <b>Achtung:</b> Unterschreiben Sie nichts. Kündigen Sie nicht selbst. Nach der Unterschrift hilft der Schutz meist nicht mehr.
-schwanger-sammeln =
    <b>Sammeln:</b> Vertrag, Lohnzettel, Papiere vom Arzt, Chats, Beweis, dass die Firma von der Schwangerschaft weiß.
# Short: it stands below a first step that leads to a court or an office.
-schwanger-zuerst = <b>Kein Aufenthaltstitel?</b> Gehen Sie zuerst noch heute vertraulich zu einer Beratung.
# "Zusatzblatt": the extra sheet of the residence title with its conditions.
-schwanger-aufenthalt =
    <b>Aufenthalt:</b> Hängt Ihr Titel an diesem Job? Lesen Sie auch das Zusatzblatt. Fragen Sie die Migrationsberatung, bevor der Job endet. Kein Titel? Gehen Sie zuerst vertraulich zur Beratung: Öffentliche Stellen müssen das melden (§ 87 AufenthG).
-schwanger-frist =
    <b>Kommt eine Kündigung auf Papier?</b> Sie haben dann zwei Wochen, um der Firma zu schreiben (§ 17 MuSchG). Für eine Klage sind es drei Wochen (§ 4 KSchG).
# The rules of the leave itself; §§ 15, 16, 18 BEEG.
-schwanger-elternzeit =
    <b>Regeln:</b> Bis zu drei Jahre für jedes Kind. Bis zu 24 Monate davon gehen auch zwischen dem dritten und achten Geburtstag vom Kind (§ 15 BEEG). Sagen Sie der Firma alle Zeiten für zwei Jahre (§ 16 BEEG). Teilzeit bis 32 Stunden in der Woche ist möglich.
-schwanger-elternzeit-mehr =
    <b>Schutz:</b> Ab dem Antrag ist eine Kündigung meist verboten, aber frühestens acht Wochen vor dem Start. Ist das Kind drei Jahre oder älter? Dann 14 Wochen (§ 18 BEEG). Ein zu früher Antrag schützt also noch nicht.

    <b>Wichtig:</b> Elternzeit verlängert einen befristeten Vertrag meist nicht. Elterngeld ist etwas anderes: Es ist Geld vom Staat und hängt auch von Ihrem Titel ab. Fragen Sie die Migrationsberatung.

    <b>Beweis:</b> Geben Sie den Brief mit einer Zeugin ab oder lassen Sie eine Kopie stempeln. Es zählt, wann er ankommt.
# The end of a fixed term: not prolonged; claim within three weeks of the end (§ 17 TzBfG).
-schwanger-befristet =
    „Befristet“ heißt: Im Vertrag steht ein Ende. Die Schwangerschaft verlängert den Vertrag meist nicht. Aber nicht jede Befristung gilt (§ 14 TzBfG). Beispiele: kein Papier mit Unterschrift. Ohne Grund länger als zwei Jahre. Sie waren schon früher dort. Dagegen hilft nur eine Klage, spätestens drei Wochen nach dem vereinbarten Ende (§ 17 TzBfG).
# Discrimination: § 15 Abs. 4 AGG.
-schwanger-agg =
    <b>Keine Verlängerung wegen der Schwangerschaft?</b> Vielleicht können Sie Geld verlangen (Entschädigung). Der Brief muss meist innerhalb von zwei Monaten ab der Absage bei der Firma sein. Mit Tarifvertrag vielleicht früher (§ 15 AGG). Im Menü: „Diskriminierung“.
-schwanger-agentur =
    <b>Agentur für Arbeit:</b> Melden Sie sich heute „arbeitsuchend“, online oder am Telefon (§ 38 SGB III). Am ersten Tag ohne Arbeit melden Sie sich „arbeitslos“ (§ 141 SGB III).

## Questions

# Both rules of thumb stand in the first question on purpose: people may stop reading here.
schwanger-what =
    Was ist Ihre Frage?

    Kündigung bekommen? Sie haben meist nur <b>drei Wochen</b> für eine Klage. Schreiben Sie der Firma auch von der Schwangerschaft. Dafür haben Sie nur <b>zwei Wochen</b>.
    .tell = Wie sage ich es der Firma?
    .dates = Wann habe ich Mutterschutz?
    .dismissed = Ich habe eine Kündigung auf Papier
    .pressure = Druck, Kündigung im Chat, Unterschrift
    .work = Nachtarbeit, schwere Arbeit, Gefahr
    .money = Welches Geld bekomme ich?
    .leave = Elternzeit
    .ends = Mein befristeter Vertrag endet
    .title = Mein Aufenthalt hängt am Job
    .loss = Ich hatte eine Fehlgeburt

# The day also counts after the birth.
schwanger-due =
    Welcher Tag steht im Mutterpass für die Geburt? Das ist der errechnete Tag. Auch nach der Geburt brauchen wir diesen Tag.
    .why = Mit diesem Tag rechnen wir den Mutterschutz.

schwanger-baby =
    Ist das Baby schon geboren?
    .no = Nein, noch nicht
    .yes = Ja

schwanger-born =
    An welchem Tag wurde das Baby geboren?
    .why = Ab diesem Tag zählt der Schutz nach der Geburt.

# "Frühgeburt" is a premature birth in the sense of the law; the doctor certifies it.
schwanger-birth =
    Gab es etwas Besonderes: Frühgeburt (mit Bescheinigung vom Arzt), Zwillinge oder mehr, ein Kind mit Behinderung?
    .why = Dann dauert der Schutz nach der Geburt zwölf Wochen, sonst acht.
    .normal = Nein
    .longer = Ja

schwanger-received =
    An welchem Tag war der Brief bei Ihnen?

    Es zählt der Tag, an dem er in der Hand oder im Briefkasten war. Das gilt auch im Urlaub, und auch wenn Sie ihn nicht gelesen haben. Nicht sicher? Nehmen Sie den frühesten Tag, der möglich ist.
    .why = Ab diesem Tag laufen beide Fristen.

schwanger-child =
    Wie alt ist das Kind, wenn die Elternzeit beginnt?
    .why = Davon hängt ab, wann der Antrag da sein muss.
    .under-3 = Unter drei Jahre, auch ab Geburt
    .from-3 = Drei Jahre bis zum 8. Geburtstag

schwanger-birthday =
    Wann ist das Kind geboren?
    .why = Für ältere Kinder braucht der Antrag eine Unterschrift auf Papier.
    .unborn = Noch nicht geboren
    .since-may-2025 = Am 01.05.2025 oder später
    .before-may-2025 = Vor dem 01.05.2025

schwanger-from =
    An welchem Tag soll die Elternzeit beginnen?
    .why = Der Antrag muss viele Wochen vorher bei der Firma sein.

schwanger-ends =
    Welcher Tag ist der letzte Tag im Vertrag?
    .why = Ab diesem Tag zählen die drei Wochen für eine Klage.

## Results: tell the employer, dates

schwanger-tell =
    Schreiben Sie es der Firma <b>diese Woche</b>, mit dem errechneten Tag der Geburt. Den Text finden Sie unten.

    Ab dann muss die Firma Sie schützen. Eine Kündigung ist meist verboten (§ 17 MuSchG).

    Behalten Sie einen Beweis: E-Mail, Bild vom Chat oder eine Kopie mit Stempel.
    .why =
        Der Schutz gilt für alle Frauen mit Arbeit: auch in Ausbildung, Minijob, Probezeit und Teilzeit (§ 1 MuSchG).

        { -schwanger-schutz }

        { -schwanger-frist }

        <b>Das gilt ab jetzt meist:</b> keine Nachtarbeit, keine Sonntagsarbeit ohne Ihr Ja, keine langen Tage, keine gefährliche Arbeit.

        <b>Ist der Vertrag befristet?</b> Die Schwangerschaft verlängert ihn meist nicht.

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $protect-from (Date) - the first day of protection before birth, still to come
#   $last-duty (Date) - the last day on which she must work
#   $protect-until (Date) - the usual last day of protection, if the birth is on the expected day
#   $ban-until (Date) - until when dismissal is usually forbidden, if the birth is on the expected day
schwanger-dates-ahead =
    Ihr Mutterschutz beginnt am <b>{ $protect-from }</b>. Bis { $last-duty } müssen Sie meist noch arbeiten.

    Kommt das Baby am errechneten Tag, dauert der Schutz meist bis { $protect-until }. Eine Kündigung ist meist bis { $ban-until } verboten.

    <b>Erster Schritt:</b> Schreiben Sie der Firma diese Woche den errechneten Tag der Geburt. Den Text finden Sie unten.
    .why =
        Sechs Wochen vor der Geburt müssen Sie nicht arbeiten (§ 3 MuSchG). Sie dürfen, wenn Sie wollen. Nach der Geburt ist die Arbeit acht Wochen verboten. Bei Frühgeburt, Zwillingen oder Kind mit Behinderung sind es zwölf Wochen.

        Kommt das Baby früher? Dann kommen diese Tage am Ende dazu. Kommt es später? Dann zählen die acht Wochen ab der Geburt. Starten Sie nach der Geburt neu: Der Bot rechnet dann genau.

        <b>Krank vorher?</b> Gehen Sie zum Arzt und melden Sie sich krank.

        { -schwanger-schutz }

        { -schwanger-frist }

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $protect-from (Date) - the first day of protection before birth, today or earlier
#   $protect-until (Date) - the usual last day of protection, if the birth is on the expected day
#   $ban-until (Date) - until when dismissal is usually forbidden, if the birth is on the expected day
schwanger-dates-begun =
    Ihr Mutterschutz läuft seit <b>{ $protect-from }</b>. Sie müssen jetzt nicht arbeiten.

    Kommt das Baby am errechneten Tag, dauert der Schutz meist bis { $protect-until }. Eine Kündigung ist meist bis { $ban-until } verboten.

    Weiß die Firma es noch nicht? Schreiben Sie ihr <b>heute</b>. Den Text finden Sie unten.
    .why =
        Sechs Wochen vor der Geburt müssen Sie nicht arbeiten (§ 3 MuSchG). Sie dürfen, wenn Sie wollen. Nach der Geburt ist die Arbeit acht Wochen verboten. Bei Frühgeburt, Zwillingen oder Kind mit Behinderung sind es zwölf Wochen.

        Kommt das Baby früher? Dann kommen diese Tage am Ende dazu. Kommt es später? Dann zählen die acht Wochen ab der Geburt. Starten Sie nach der Geburt neu: Der Bot rechnet dann genau.

        <b>Geld:</b> Fragen Sie jetzt Ihre Krankenkasse nach Mutterschaftsgeld.

        { -schwanger-schutz }

        { -schwanger-frist }

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $protect-until (Date) - the last day of protection after birth, today or later
#   $ban-until (Date) - until when dismissal is usually forbidden
schwanger-born-running =
    Ihr Mutterschutz dauert bis <b>{ $protect-until }</b>. So lange dürfen Sie meist nicht arbeiten.

    Eine Kündigung ist meist bis <b>{ $ban-until }</b> verboten.

    <b>Erster Schritt:</b> Schicken Sie der Firma diese Woche den Tag der Geburt. Wollen Sie Elternzeit? Starten Sie heute neu und wählen Sie „Elternzeit“: Der Antrag muss mehr als sieben Wochen vor dem Start da sein.
    .why =
        Nach der Geburt sind es acht Wochen. Bei Frühgeburt, Zwillingen oder Kind mit Behinderung sind es zwölf (§ 3 MuSchG). Kommt das Baby früher? Dann kommen diese Tage am Ende dazu.

        { -schwanger-schutz }

        { -schwanger-frist }

        <b>Stillen Sie?</b> Auch dann gelten Grenzen für Nacht, Sonntag und lange Tage (§§ 4 bis 6 MuSchG).

        <b>Geld:</b> Fragen Sie Ihre Krankenkasse nach Mutterschaftsgeld.

        <b>Versicherung:</b> Melden Sie das Baby bei Ihrer Krankenkasse. Fragen Sie nach der Familienversicherung.

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $protect-until (Date) - the last day of protection after birth, now past
#   $ban-until (Date) - until when dismissal is usually forbidden, today or later
schwanger-born-ban =
    Eine Kündigung ist meist bis <b>{ $ban-until }</b> verboten.

    Die Zeit ohne Arbeit (Mutterschutz) war am { $protect-until } zu Ende. Jetzt müssen Sie meist wieder arbeiten, oder Sie haben Elternzeit.

    <b>Erster Schritt:</b> Schreiben Sie der Firma heute, wann Sie wieder kommen. Sie wollen Elternzeit? Starten Sie neu und wählen Sie „Elternzeit“.
    .why =
        Der Schutz vor Kündigung dauert bis mindestens vier Monate nach der Geburt (§ 17 MuSchG). Die Arbeit ist meist nur acht oder zwölf Wochen verboten (§ 3 MuSchG).

        { -schwanger-frist }

        <b>Stillen Sie?</b> Auch dann gelten Grenzen für Nacht, Sonntag und lange Tage (§§ 4 bis 6 MuSchG). Sagen Sie es der Firma.

        <b>Elternzeit:</b> Der Antrag muss meist mehr als sieben Wochen vor dem Start da sein (§ 16 BEEG). Bleiben Sie nicht ohne Antrag zu Hause.

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $ban-until (Date) - until when dismissal was usually forbidden, now past
schwanger-born-over =
    Der besondere Schutz nach der Geburt war am <b>{ $ban-until }</b> zu Ende.

    Haben Sie Elternzeit? Dann haben Sie meist weiter Schutz (§ 18 BEEG).

    Kam eine Kündigung, vor oder nach diesem Tag? Für eine Klage haben Sie meist nur <b>drei Wochen</b> ab dem Brief. Gehen Sie heute zur Beratung.
    .why =
        Der Schutz dauert bis mindestens vier Monate nach der Geburt (§ 17 MuSchG). Danach gelten die normalen Regeln.

        <b>Kündigung auf Papier?</b> Die drei Wochen laufen ab dem Tag, an dem der Brief da war (§ 4 KSchG). Starten Sie neu und wählen Sie „Kündigung“.

        <b>Stillen Sie?</b> Auch dann gelten Grenzen für Nacht, Sonntag und lange Tage (§§ 4 bis 6 MuSchG). Sagen Sie es der Firma.

        <b>Elternzeit geht noch:</b> bis zu drei Jahre für jedes Kind (§ 15 BEEG). Starten Sie neu und wählen Sie „Elternzeit“.

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# The due date is not known, or lies more than 60 days back.
schwanger-due-unknown =
    <b>Vor der Geburt:</b> Sechs Wochen müssen Sie nicht arbeiten. <b>Danach:</b> Acht Wochen dürfen Sie nicht arbeiten, manchmal zwölf.

    Eine Kündigung ist meist bis mindestens <b>vier Monate nach der Geburt</b> verboten.

    <b>Noch schwanger?</b> Fragen Sie Ihren Arzt oder Ihre Hebamme nach dem errechneten Tag. Starten Sie dann neu.

    <b>Baby schon da?</b> Zählen Sie ab der Geburt: acht Wochen, dann vier Monate. Wollen Sie Elternzeit? Starten Sie heute neu und wählen Sie „Elternzeit“.
    .why =
        Der errechnete Tag der Geburt steht im Mutterpass. Von ihm zählt man sechs Wochen zurück (§ 3 MuSchG). Nach der Geburt zählen acht Wochen. Bei Frühgeburt, Zwillingen oder Kind mit Behinderung sind es zwölf. Kommt das Baby früher? Dann kommen diese Tage am Ende dazu.

        { -schwanger-schutz }

        { -schwanger-frist }

        <b>Keine Versicherung für den Arzt?</b> Gehen Sie heute zu einer Beratung. Ärzte haben Schweigepflicht.

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# A miscarriage or stillbirth: calm words. § 3 Abs. 5, § 17 MuSchG.
schwanger-loss =
    Das tut uns sehr leid. Auch jetzt kann es Schutz geben.

    War es nach der <b>zwölften Woche</b>? Dann ist eine Kündigung meist <b>vier Monate</b> verboten (§ 17 MuSchG). Sie müssen ab Woche 13 meist auch zwei Wochen nicht arbeiten. War es später? Dann länger.

    <b>Erster Schritt:</b> Gehen Sie zum Arzt. Der Arzt soll die Woche auf ein Papier schreiben.

    <b>Kündigung bekommen?</b> Für eine Klage haben Sie meist nur drei Wochen. Starten Sie neu und wählen Sie „Kündigung“.
    .why =
        <b>Zeit ohne Arbeit (§ 3 MuSchG):</b> ab Woche 13 zwei Wochen, ab Woche 17 sechs Wochen, ab Woche 20 acht Wochen.

        Geht es Ihnen nicht gut? Der Arzt kann Sie auch krankschreiben. Dann zahlt die Firma meist bis zu sechs Wochen Lohn (§ 3 EntgFG).

        { -schwanger-frist } Die zwei Wochen gelten auch nach einer Fehlgeburt ab Woche 13. Schreiben Sie der Firma dann davon, mit Nachweis.

        { -schwanger-nicht }

        Die TelefonSeelsorge hört zu, Tag und Nacht. Sie müssen keinen Namen sagen.

        { -schwanger-aufenthalt }

## Results: a Kündigung on paper

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
schwanger-running =
    Gehen Sie bis <b>{ $act-by }</b> zum Arbeitsgericht. Sagen Sie dort: „Ich möchte klagen. Ich bin schwanger.“
    { PLURAL($days-left) ->
        [one] Sie haben noch { $days-left } Tag.
       *[other] Sie haben noch { $days-left } Tage.
    }

    Nach dem Gesetz endet die Frist am { $last-day }. Warten Sie nicht so lange.

    Schreiben Sie vorher der Firma. Den Text finden Sie unten.

    { -schwanger-zuerst }
    .why =
        Sie haben drei Wochen für eine Klage (§ 4 KSchG). Ohne Klage gilt die Kündigung meist, auch wenn sie verboten war (§ 7 KSchG). Das gilt auch in der Probezeit und in kleinen Firmen (§ 23 KSchG).

        { -schwanger-schutz } Die Gründe müssen im Brief stehen.

        { -schwanger-klage }

        <b>Achtung:</b> Unterschreiben Sie nichts. Bleiben Sie nicht ohne Nachricht weg: Bieten Sie Ihre Arbeit an. Versprechen der Firma stoppen die Frist nicht.

        <b>Ausbildung?</b> Fragen Sie heute die Kammer (IHK, HWK) nach dem „Schlichtungsausschuss“. Gibt es ihn? Stellen Sie dort innerhalb von drei Wochen einen Antrag. Nicht sicher? Machen Sie beides.

        { -schwanger-sammeln }

# Variables:
#   $last-day (Date) - the last day the law allows, today or later
schwanger-last-day =
    Gehen Sie <b>heute</b> zum Arbeitsgericht. Sagen Sie dort: „Ich möchte klagen. Ich bin schwanger. Meine Frist ist fast vorbei.“

    Letzter Tag nach dem Gesetz: <b>{ $last-day }</b>, bis 24 Uhr.

    Gericht zu? Schreiben Sie die Klage auf Papier. Unterschreiben Sie. Werfen Sie sie in den Nachtbriefkasten am Gericht, oder senden Sie ein Fax.

    { -schwanger-zuerst }
    .why =
        Sie haben drei Wochen für eine Klage (§ 4 KSchG). Ohne Klage gilt die Kündigung meist, auch wenn sie verboten war (§ 7 KSchG).

        <b>Selbst schreiben:</b> „Ich klage gegen die Kündigung vom (Datum), bekommen am (Datum). Sie hat meinen Job nicht beendet. Ich bin schwanger.“ Dazu Name und Adresse von Ihnen und der Firma, Unterschrift, Kopie vom Brief.

        { -schwanger-schutz }

        { -schwanger-klage }

        <b>Achtung:</b> Unterschreiben Sie nichts. Bleiben Sie nicht ohne Nachricht weg. Versprechen der Firma stoppen die Frist nicht.

        <b>Ausbildung?</b> Fragen Sie heute auch die Kammer (IHK, HWK) nach dem „Schlichtungsausschuss“.

        { -schwanger-sammeln }

# Late admission: she learned of the pregnancy only later, without fault (§ 5 Abs. 1 KSchG).
# Variables:
#   $last-day (Date) - the last day the law allowed, now past
schwanger-over =
    Gehen Sie <b>heute</b> in eine Beratung oder zum Arbeitsgericht. Die drei Wochen waren wahrscheinlich am { $last-day } zu Ende.

    Haben Sie <b>erst später</b> von der Schwangerschaft erfahren? Dann geht eine Klage vielleicht noch. Sie haben dafür meist nur <b>zwei Wochen</b> ab dem Tag, an dem Sie es wissen.

    { -schwanger-zuerst }
    .why =
        Eine späte Klage geht nur, wenn Sie keine Schuld haben (§ 5 KSchG). Ein Beispiel im Gesetz: Sie haben ohne Schuld erst später von der Schwangerschaft erfahren. „Ich kannte die Frist nicht“ reicht nicht.

        Sie brauchen beides: die Klage und einen Antrag auf „nachträgliche Zulassung“ (das Gericht soll die späte Klage annehmen). Sie brauchen Gründe und Beweise, zum Beispiel vom Arzt. Länger als sechs Monate nach dem Ende der Frist geht es nicht mehr.

        <b>Wusste die Firma schon von der Schwangerschaft</b>, und keine Behörde hat die Kündigung erlaubt? Dann läuft die Frist vielleicht noch nicht (§ 4 KSchG). Das prüft die Beratung.

        <b>Ausbildung?</b> Fragen Sie heute die Kammer (IHK, HWK) nach dem „Schlichtungsausschuss“.

        <b>Schreiben Sie heute auch der Firma</b>, dass Sie schwanger sind, mit Nachweis (§ 17 MuSchG).

        { -schwanger-klage }

        <b>Das kann noch offen sein:</b> Lohn, Urlaub, ein Zeugnis. Für Lohn gibt es oft kurze Fristen.

        { -schwanger-nicht }

        { -schwanger-sammeln }

schwanger-day-unknown =
    Gehen Sie <b>heute</b> zum Arbeitsgericht. Sagen Sie dort: „Ich möchte klagen. Ich bin schwanger.“

    Die Frist ist meist drei Wochen. Sie kann bald enden oder schon vorbei sein. Heute ist sicher.

    Schreiben Sie <b>heute</b> auch der Firma von der Schwangerschaft. Dafür haben Sie meist nur zwei Wochen. Den Text finden Sie unten.

    { -schwanger-zuerst }
    .why =
        Die drei Wochen zählen ab dem Tag, an dem der Brief da war (§ 4 KSchG): in der Hand oder im Briefkasten. Nicht sicher? Nehmen Sie das Datum im Brief. Die zwei Wochen zählen ab demselben Tag (§ 17 MuSchG).

        { -schwanger-schutz }

        { -schwanger-klage }

        { -schwanger-agentur }

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# By word, chat or e-mail alone; a threat; a paper to sign.
schwanger-pressure =
    Unterschreiben Sie <b>nichts</b>. Gehen Sie weiter zur Arbeit, außer Sie sind krank oder im Mutterschutz.

    Ohne Papier mit Unterschrift endet Ihr Job meist nicht (§ 623 BGB). Schreiben Sie der Firma <b>heute</b> von der Schwangerschaft. Den Text finden Sie unten.

    Gehen Sie diese Woche in eine Beratung. Kommt ein Brief? Dann haben Sie meist nur <b>drei Wochen</b>.
    .why =
        Eine Kündigung per Chat, E-Mail oder nur mit Worten gilt nicht (§ 623 BGB). <b>Sicher ist:</b> Klagen Sie trotzdem, spätestens drei Wochen nach der Nachricht.

        { -schwanger-schutz }

        { -schwanger-frist }

        <b>Aufhebungsvertrag oder eigene Kündigung:</b> Damit verlieren Sie meist den Schutz. Vielleicht bekommen Sie auch bis zu zwölf Wochen kein Arbeitslosengeld (§ 159 SGB III). Schon unterschrieben? Gehen Sie heute zur Beratung.

        <b>Sagen Sie:</b> „Ich nehme das Papier mit. Ich lasse es prüfen.“

        <b>Schickt man Sie weg?</b> Schreiben Sie: „Ich möchte weiter arbeiten.“ Notieren Sie Tag, Uhrzeit, Person. Gewalt oder Gefahr? Rufen Sie 110.

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

## Results: rights at work, money

schwanger-work =
    Sagen Sie der Firma <b>heute</b>, dass Sie schwanger sind. Den Text finden Sie unten.

    Dann gilt meist: <b>keine Arbeit von 20 bis 6 Uhr</b>, kein Sonntag ohne Ihr Ja, höchstens <b>8,5 Stunden</b> am Tag.

    Ist die Arbeit gefährlich? Sprechen Sie heute auch mit Ihrem Arzt. Dürfen Sie dann nicht arbeiten? Meist gibt es weiter vollen Lohn (§ 18 MuSchG).
    .why =
        <b>Grenzen (§§ 4 bis 6 MuSchG):</b> höchstens 8,5 Stunden am Tag und 90 Stunden in zwei Wochen. Unter 18 Jahren: 8 und 80 Stunden. Arbeit bis 22 Uhr geht nur unter besonderen Bedingungen (§ 28 MuSchG). Sonntag und Feiertag nur mit Ihrem Ja. Das gilt auch, wenn Sie stillen (dem Baby die Brust geben).

        <b>Gefahr:</b> Heben, Gift, Sturz, ansteckende Krankheiten: Verlangen Sie schriftlich eine andere Arbeit. Bei großer, direkter Gefahr dürfen Sie den Ort verlassen (§ 9 ArbSchG). Reagiert die Firma nicht? Dann dürfen Sie sich beim Amt für Arbeitsschutz beschweren (§ 17 ArbSchG). Fragen Sie vorher die Beratung.

        <b>Lohn:</b> Ist die Arbeit für Sie verboten? Dann gibt es meist weiter den vollen Lohn (§ 18 MuSchG). Nehmen Sie dafür keinen Urlaub.

        { -schwanger-frist }

        <b>Achtung:</b> Bleiben Sie nicht ohne Nachricht weg. Kündigen Sie nicht selbst. Unterschreiben Sie nichts.

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Amounts of the law itself: § 24i SGB V, §§ 18 to 20 MuSchG.
schwanger-money =
    In den Wochen des Mutterschutzes gibt es meist <b>zwei Teile</b>: Mutterschaftsgeld von der Krankenkasse, bis zu 13 Euro am Tag. Und Geld von der Firma bis zu Ihrem Netto (§§ 19, 20 MuSchG).

    <b>Erster Schritt:</b> Fragen Sie diese Woche Ihre Krankenkasse nach dem Antrag.

    { -schwanger-zuerst }
    .why =
        <b>Mitglied einer gesetzlichen Kasse:</b> Mutterschaftsgeld von der Kasse (§ 24i SGB V). Den Rest bis zum Netto zahlt die Firma.

        <b>Privat oder nur über die Familie versichert, oft im Minijob:</b> Dann gibt es auf Antrag zusammen bis zu 210 Euro (§ 19 MuSchG). Zuständig ist das „Bundesamt für Soziale Sicherung“. Fragen Sie auch nach dem Geld von der Firma.

        <b>Arbeit verboten vor dem Mutterschutz?</b> Dann gibt es meist vollen Lohn (§ 18 MuSchG).

        <b>Nicht versichert?</b> Gehen Sie heute in eine Beratung. Im Menü gibt es das Thema Krankenversicherung.

        <b>Danach:</b> Elterngeld ist Geld vom Staat. Es hängt auch von Ihrem Titel ab. Vorsicht auch bei Grundsicherung: Sie kann den Titel gefährden. Fragen Sie vorher die Migrationsberatung.

        <b>Zahlt die Firma nicht?</b> Fordern Sie das Geld schriftlich. Im Vertrag stehen oft kurze Fristen, häufig drei Monate.

        <b>Sammeln:</b> Papier vom Arzt mit dem errechneten Tag, Lohnzettel der letzten Monate, Vertrag.

        { -schwanger-aufenthalt }

## Results: Elternzeit

# Variables:
#   $request-by (Date) - the last day on which the request should arrive at the employer
#   $protected-from (Date) - from this day the request protects against dismissal
schwanger-leave-running =
    Ihr Antrag muss bis <b>{ $request-by }</b> <b>bei der Firma sein</b>. Kommt er später an, beginnt auch die Elternzeit später.

    Wichtig: Vor dem <b>{ $protected-from }</b> schützt der Antrag noch nicht vor Kündigung. Am sichersten kommt er zwischen diesen beiden Tagen an.

    <b>Erster Schritt:</b> Schreiben Sie den Antrag. Den Text finden Sie unten.
    .why =
        Ist das Kind unter drei Jahre alt? Dann muss der Antrag mehr als sieben Wochen vor dem Start da sein. Ab drei Jahren sind es mehr als 13 Wochen (§ 16 BEEG).

        { -schwanger-elternzeit }

        { -schwanger-elternzeit-mehr }

        { -schwanger-nicht }

        { -schwanger-aufenthalt }

# Variables:
#   $earliest (Date) - the first possible day of the leave if the request arrives today
schwanger-leave-late =
    Für diesen Start ist es meist zu spät. Kommt der Antrag <b>heute</b> an, beginnt die Elternzeit frühestens am <b>{ $earliest }</b>.

    <b>Erster Schritt:</b> Geben Sie den Antrag heute ab. Den Text finden Sie unten.

    Fragen Sie die Firma auch: „Darf ich früher beginnen?“ Ein Ja lassen Sie sich schriftlich geben.
    .why =
        Ist das Kind unter drei Jahre alt? Dann muss der Antrag mehr als sieben Wochen vor dem Start da sein. Ab drei Jahren sind es mehr als 13 Wochen (§ 16 BEEG). Kommt er später, beginnt auch die Elternzeit später. Bleiben Sie bis dahin nicht einfach zu Hause.

        { -schwanger-elternzeit }

        { -schwanger-elternzeit-mehr }

        { -schwanger-nicht }

        { -schwanger-aufenthalt }

schwanger-leave-unknown =
    Ihr Antrag muss lange vorher bei der Firma sein: meist <b>mehr als sieben Wochen</b>. Ab drei Jahren sind es <b>mehr als 13 Wochen</b> (§ 16 BEEG).

    <b>Erster Schritt:</b> Legen Sie fest, wann Sie beginnen wollen. Starten Sie dann neu. Der Bot rechnet den letzten Tag aus.

    Den Text für den Antrag finden Sie unten.
    .why =
        Viele beginnen direkt nach dem Mutterschutz. Dafür müssen Sie den Antrag bald nach der Geburt abgeben.

        { -schwanger-elternzeit }

        { -schwanger-elternzeit-mehr }

        { -schwanger-nicht }

        { -schwanger-aufenthalt }

## Results: the contract has an end

# Variables:
#   $act-by (Date) - the day people should go to the court by, after the end of the contract
#   $last-day (Date) - the last day the law allows, the same day or later
schwanger-ends-ahead =
    Der Vertrag endet meist auch in der Schwangerschaft. Für eine Klage gegen das Ende haben Sie bis <b>{ $act-by }</b>. Letzter Tag nach dem Gesetz: { $last-day }.

    <b>Erster Schritt:</b> Fragen Sie die Firma heute schriftlich nach einem neuen Vertrag. Zeigen Sie den alten einer Beratung.

    { -schwanger-zuerst }
    .why =
        { -schwanger-befristet }

        { -schwanger-agg }

        { -schwanger-klage }

        <b>Krankenversicherung und Geld:</b> Rufen Sie vor dem letzten Tag Ihre Krankenkasse an. Fragen Sie nach Schutz und Mutterschaftsgeld.

        <b>Achtung:</b> Unterschreiben Sie keinen neuen Vertrag, den Sie nicht verstehen.

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
schwanger-ends-running =
    Gegen das Ende können Sie klagen, am besten bis <b>{ $act-by }</b>. Letzter Tag nach dem Gesetz: { $last-day }.
    { PLURAL($days-left) ->
        [one] Sie haben noch { $days-left } Tag.
       *[other] Sie haben noch { $days-left } Tage.
    }

    Zeigen Sie den Vertrag heute einer Beratung. Dann gehen Sie zum Arbeitsgericht.

    Melden Sie sich heute bei der Agentur für Arbeit.

    { -schwanger-zuerst }
    .why =
        { -schwanger-befristet }

        { -schwanger-agg }

        { -schwanger-klage }

        { -schwanger-agentur }

        <b>Krankenkasse:</b> Rufen Sie heute an. Nach dem Job gibt es meist höchstens einen Monat Schutz (§ 19 SGB V).

        { -schwanger-aufenthalt }

# Variables:
#   $last-day (Date) - the last day the law allows, today or later
schwanger-ends-last-day =
    Ihre Zeit für eine Klage ist <b>fast vorbei</b>. Letzter Tag nach dem Gesetz: <b>{ $last-day }</b>, bis 24 Uhr.

    Gehen Sie <b>heute</b> zum Arbeitsgericht. Sagen Sie dort: „Ich möchte klagen. Mein Vertrag war befristet.“

    Gericht zu? Werfen Sie eine unterschriebene Klage in den Nachtbriefkasten am Gericht, oder senden Sie ein Fax.

    Melden Sie sich heute bei der Agentur für Arbeit.

    { -schwanger-zuerst }
    .why =
        { -schwanger-befristet }

        { -schwanger-agg }

        { -schwanger-klage }

        { -schwanger-agentur }

        <b>Krankenkasse:</b> Rufen Sie heute an. Nach dem Job gibt es meist höchstens einen Monat Schutz (§ 19 SGB V).

        { -schwanger-aufenthalt }

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
schwanger-ends-over =
    Die Zeit für eine Klage gegen das Ende war meist am <b>{ $last-day }</b> vorbei.

    <b>Erster Schritt:</b> Gehen Sie heute in eine Beratung. Nehmen Sie den Vertrag mit.

    Melden Sie sich heute bei der Agentur für Arbeit. Rufen Sie auch Ihre Krankenkasse an.

    { -schwanger-zuerst }
    .why =
        { -schwanger-befristet } Später geht es nur selten: Haben Sie ohne Schuld erst danach von der Schwangerschaft erfahren? Fragen Sie die Beratung nach einer späten Klage (§ 5 KSchG).

        { -schwanger-agg }

        { -schwanger-agentur }

        <b>Das kann noch offen sein:</b> Lohn, Urlaub, ein Zeugnis. Für Lohn gibt es oft kurze Fristen.

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

schwanger-ends-unknown =
    Suchen Sie den letzten Tag im Vertrag. Eine Klage geht meist nur bis <b>drei Wochen nach diesem Tag</b> (§ 17 TzBfG).

    <b>Erster Schritt:</b> Zeigen Sie den Vertrag heute einer Beratung.

    Melden Sie sich heute bei der Agentur für Arbeit „arbeitsuchend“.

    { -schwanger-zuerst }
    .why =
        { -schwanger-befristet }

        Kein Papier? Dann ist der Vertrag vielleicht gar nicht befristet. Steht dort kein Tag, nur ein Grund für das Ende (Zweck)? Die Beratung prüft es.

        { -schwanger-agg }

        { -schwanger-agentur } Melden müssen Sie sich meist drei Monate vor dem Ende.

        <b>Achtung:</b> Unterschreiben Sie keinen neuen Vertrag, den Sie nicht verstehen.

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

## Results: the residence title

schwanger-residence =
    Sprechen Sie <b>diese Woche</b> mit der Migrationsberatung, am besten bevor der Job endet.

    Lesen Sie Ihren Titel und das Zusatzblatt. Steht dort „erlischt mit Ende der Beschäftigung“ oder etwas Ähnliches? Dann gehen Sie <b>heute</b> hin.

    Unterschreiben Sie nichts. Kündigen Sie nicht selbst.
    .why =
        Mutterschutz und Elternzeit beenden den Job nicht. Ein Titel für Arbeit hängt meist am Job.

        <b>Endet der Job früher als geplant?</b> Dann müssen Sie es meist der Ausländerbehörde sagen, innerhalb von zwei Wochen (§ 82 AufenthG). Fragen Sie vorher die Beratung. Macht die Behörde einen Titel für Arbeit dann kürzer? Meist bleiben mindestens sechs Monate (§ 18 AufenthG). Das gilt nur, wenn die Behörde vom Ende weiß. Diese Regel ist neu: Lassen Sie das prüfen. Länger als das Datum im Titel geht es nicht.

        <b>Ausbildungsduldung?</b> Sie endet, wenn die Ausbildung früher endet (§ 60c AufenthG). Gehen Sie dann am selben Tag zur Beratung.

        <b>Endet der Titel bald?</b> Beantragen Sie die Verlängerung vorher (§ 81 AufenthG). Behalten Sie den Beweis.

        <b>Reise zur Geburt ins Ausland?</b> Nach sechs Monaten kann der Titel enden (§ 51 AufenthG). Fragen Sie vorher.

        <b>Geld vom Staat:</b> Elterngeld und Grundsicherung hängen vom Titel ab oder können ihn gefährden. Fragen Sie vor dem Antrag die Beratung.

        { -schwanger-schutz }

        { -schwanger-frist }

        <b>Kein Titel?</b> Gehen Sie zuerst vertraulich zur Beratung, nicht zum Amt (§ 87 AufenthG).

## Paragraphs that a rule adds

# Variables:
#   $tell-by (Date) - the day the employer should know of the pregnancy by
schwanger-mutterschaft-mitteilung-running =
    <b>Noch eine Frist, sie endet früher: { $tell-by }.</b> Bis dahin muss die Firma von der Schwangerschaft wissen (§ 17 MuSchG). Schreiben Sie ihr heute, mit Nachweis vom Arzt. Behalten Sie einen Beweis. Weiß sie es schon? Die Klage brauchen Sie trotzdem.

schwanger-mutterschaft-mitteilung-now =
    <b>Noch eine Frist: heute.</b> Die Firma muss heute von der Schwangerschaft wissen (§ 17 MuSchG). Schreiben Sie ihr jetzt, mit Nachweis vom Arzt. Behalten Sie einen Beweis. Weiß sie es schon? Die Klage brauchen Sie trotzdem.

schwanger-mutterschaft-mitteilung-over =
    <b>Firma informieren:</b> Die zwei Wochen dafür sind vorbei (§ 17 MuSchG). Wusste die Firma es schon? Dann haben Sie meist Schutz. Sonst schreiben Sie ihr <b>heute</b>, mit Nachweis. So spät zählt das nur, wenn Sie keine Schuld haben.

# Variables:
#   $job-act-by (Date) - the day people should register as job-seeking by
#   $job-last-day (Date) - the last day the law allows, the same day or later
schwanger-arbeitssuchend-running =
    <b>Agentur für Arbeit bis { $job-act-by }:</b> Melden Sie sich „arbeitsuchend“, online oder am Telefon. Der letzte Tag ist { $job-last-day } (§ 38 SGB III). In einer Ausbildung im Betrieb gilt das nicht.

# Variables:
#   $job-last-day (Date) - the last day the law allows, today or later
schwanger-arbeitssuchend-now =
    <b>Agentur für Arbeit: heute.</b> Melden Sie sich „arbeitsuchend“, online oder am Telefon. Der letzte Tag ist { $job-last-day } (§ 38 SGB III). In einer Ausbildung im Betrieb gilt das nicht.

schwanger-arbeitssuchend-over =
    <b>Agentur für Arbeit:</b> Waren Sie noch nicht dort? Melden Sie sich heute „arbeitsuchend“. Ist der Job schon zu Ende? Dann auch „arbeitslos“ (§§ 38, 141 SGB III). In einer Ausbildung im Betrieb gilt die erste Pflicht nicht.

# Variables:
#   $abh-act-by (Date) - the day the foreigners authority should know by
#   $abh-last-day (Date) - the last day the law allows, the same day or later
schwanger-auslaenderbehoerde-running =
    <b>Aufenthalt bis { $abh-act-by }:</b> Ist Ihr Titel für diese Arbeit? Dann informieren Sie die Ausländerbehörde schriftlich. Letzter Tag: { $abh-last-day } (§ 82 AufenthG). Fragen Sie vorher die Migrationsberatung.

# Variables:
#   $abh-last-day (Date) - the last day the law allows, today or later
schwanger-auslaenderbehoerde-now =
    <b>Aufenthalt: heute.</b> Ist Ihr Titel für diese Arbeit? Dann informieren Sie heute die Ausländerbehörde schriftlich. Letzter Tag: { $abh-last-day } (§ 82 AufenthG). Fragen Sie vorher die Migrationsberatung.

schwanger-auslaenderbehoerde-over =
    <b>Aufenthalt:</b> Ist Ihr Titel für diese Arbeit? Dann sollte die Ausländerbehörde es schon wissen (§ 82 AufenthG). Gehen Sie heute zur Migrationsberatung. Informieren Sie dann das Amt.

# Variables:
#   $abh-act-by (Date) - the day the foreigners authority should know by, if the title is for this job
schwanger-auslaenderbehoerde-unsure =
    <b>Aufenthalt:</b> Lesen Sie Titel und Zusatzblatt. Ist er für diese Arbeit oder Ausbildung? Dann muss das Amt es meist bis { $abh-act-by } wissen (§ 82 AufenthG). Fragen Sie vorher die Migrationsberatung.

schwanger-auslaenderbehoerde-no-title =
    <b>Ohne Titel:</b> Gehen Sie zuerst vertraulich zu einer Beratung, noch heute. Öffentliche Stellen müssen Menschen ohne Titel melden (§ 87 AufenthG). Die Fristen laufen trotzdem. Die Firma dürfen Sie selbst informieren.

# Variables:
#   $job-by (Date) - the day people should register as job-seeking by
schwanger-arbeitssuchend-befristet-running =
    <b>Agentur für Arbeit bis { $job-by }:</b> Melden Sie sich „arbeitsuchend“, online oder am Telefon (§ 38 SGB III). Niemand erinnert Sie.

schwanger-arbeitssuchend-befristet-now =
    <b>Agentur für Arbeit: heute.</b> Melden Sie sich „arbeitsuchend“, online oder am Telefon (§ 38 SGB III). Das müssen Sie jetzt schon tun.

# Born before 1 May 2025: paper with a signature by hand. § 28 Abs. 1b BEEG.
schwanger-elternzeit-form-paper =
    <b>Form: Papier mit Unterschrift.</b> Ist das Kind vor dem 01.05.2025 geboren? Dann zählt nur das Original: ein Brief mit Unterschrift (mit Stift). Eine E-Mail, ein Chat oder eine Kopie reicht nicht (§ 28 BEEG).

schwanger-elternzeit-form-text =
    <b>Form:</b> Ein lesbarer Text reicht, zum Beispiel eine E-Mail (§ 16 BEEG). Das gilt für Kinder, die ab dem 01.05.2025 geboren sind. Mit Brief und Beweis ist es am sichersten.

## Texts to copy. `.copy` is the German text; it stands here only and is not translated.

schwanger-letter =
    Diese Nachricht sagt der Firma, dass Sie schwanger sind. Füllen Sie die Klammern aus. Löschen Sie, was nicht passt. Schicken Sie sie als E-Mail oder unterschriebenen Brief. Behalten Sie einen Beweis.

    <b>Das steht darin:</b>
    1. Ich bin schwanger. Die Geburt ist für (Datum) ausgerechnet.
    2. Den Nachweis vom Arzt schicke ich mit.
    3. Nur nach einer Kündigung: Mit Ihrer Kündigung vom (Datum) bin ich nicht einverstanden (§ 17 MuSchG). Ich biete meine Arbeit an.
    4. Bitte bestätigen Sie diese Nachricht.
    5. Ort, Datum, Name, Unterschrift.
    .button = Text: Ich bin schwanger
    .copy =
        Guten Tag,
        ich teile Ihnen mit, dass ich schwanger bin. Der voraussichtliche Tag der Geburt ist der (Datum).
        Den Nachweis von meiner Ärztin oder meinem Arzt füge ich bei.
        (Nur nach einer Kündigung:) Mit Ihrer Kündigung vom (Datum) bin ich nicht einverstanden. Ich weise auf § 17 MuSchG hin. Ich biete meine Arbeit weiter an.
        Bitte bestätigen Sie mir, dass Sie diese Nachricht bekommen haben.
        (Ort, Datum)
        (Vorname Nachname, Unterschrift)

schwanger-leave-letter =
    Mit diesem Brief verlangen Sie Elternzeit. Füllen Sie die Klammern aus. Unterschreiben Sie auf Papier: Das ist immer sicher. Vor dem 01.05.2025 geboren? Dann zählt nur Papier. Behalten Sie einen Beweis, wann er angekommen ist.

    <b>Das steht darin:</b>
    1. Ich verlange Elternzeit für mein Kind (Name), geboren am (Datum) oder erwartet am (Datum).
    2. Die Elternzeit dauert vom (Datum) bis (Datum). Nennen Sie alle Zeiten für zwei Jahre.
    3. Nur wenn Sie wollen: Ich möchte dabei (Zahl) Stunden in der Woche arbeiten, höchstens 32.
    4. Bitte bestätigen Sie den Brief und die Zeiten.
    5. Ort, Datum, Name, Unterschrift.
    .button = Text: Elternzeit verlangen
    .copy =
        Sehr geehrte Damen und Herren,
        hiermit verlange ich Elternzeit für mein Kind (Name), geboren am / erwartet am (Datum).
        Ich nehme Elternzeit vom (Datum) bis (Datum).
        (Nur wenn gewünscht:) Ich möchte in dieser Zeit (Zahl) Stunden in der Woche in Teilzeit arbeiten.
        Bitte bestätigen Sie mir schriftlich den Eingang und die Dauer der Elternzeit.
        (Ort, Datum)
        (Vorname Nachname, Unterschrift)
