# Ill, and with a job: report, certificate, wage; the child is ill; pressure; ill abroad.
# "Krank melden": to tell the employer that one is ill. "eAU": the certificate that the employer fetches electronically.

## Paragraphs that several outcomes share

# Signing the end of the job also ends the sick pay.
-krankheit-unterschrift =
    <b>Achtung:</b> Unterschreiben Sie nichts, solange Sie krank sind. Kündigen Sie selbst, oder unterschreiben Sie ein Ende? Dann endet vielleicht auch der Lohn (§ 8 EntgFG).
# A Kündigung is a notice that ends the job.
-krankheit-kuendigung =
    <b>Kündigung?</b> Krankheit schützt nicht davor. Für eine Klage haben Sie meist nur drei Wochen (§ 4 KSchG). Kündigt die Firma wegen der Krankheit? Dann läuft der Lohn trotzdem weiter (§ 8 EntgFG).
-krankheit-eau =
    <b>Bescheinigung:</b> Sie heißt „AU“. Sind Sie gesetzlich versichert? Dann holt die Firma sie elektronisch ab, als „eAU“ (§ 5 EntgFG, § 109 SGB IV). Zum Arzt müssen Sie trotzdem. Nehmen Sie auch das Papier mit. Nicht gesetzlich versichert, Privatarzt oder Arzt im Ausland? Geben Sie das Papier selbst ab.
# Doctors keep secrets; public bodies have to report.
-krankheit-titel =
    <b>Kein Aufenthaltstitel?</b> Ärzte haben Schweigepflicht (§ 88 AufenthG). Sprechen Sie aber vertraulich mit einer Beratung, bevor Sie zu Amt oder Gericht gehen (§ 87 AufenthG).
# Short: it stands below a first step that leads to the fund or a court.
-krankheit-zuerst = <b>Kein Aufenthaltstitel?</b> Gehen Sie zuerst vertraulich zu einer Beratung.
-krankheit-unfall =
    <b>Unfall bei der Arbeit?</b> Sagen Sie dem Arzt: „Das war ein Arbeitsunfall.“ Dazu gibt es im Menü ein eigenes Thema.
-krankheit-sammeln =
    <b>Sammeln:</b> Beweis für Anruf oder Nachricht, Bescheinigung, Vertrag, Lohnzettel.
# Sickness benefit of the health fund.
-krankheit-krankengeld =
    Krankengeld gibt es nur, wenn es zu Ihrer Versicherung gehört (§ 44 SGB V). Ein Minijob allein versichert Sie nicht (§ 7 SGB V).

## Questions

# The rule of thumb stands in the first question on purpose: people may stop reading here.
krankheit-what =
    Krank? Melden Sie sich <b>sofort</b> bei der Firma. Sind Sie länger als drei Tage krank (Sonntag zählt mit)? Dann brauchen Sie meist am nächsten Arbeitstag ein Papier vom Arzt (Bescheinigung).

    Was ist Ihre Frage?
    .sick = Ich bin krank. Was muss ich tun?
    .no-pay = Ich war krank und bekomme keinen Lohn
    .pressure = Ich soll trotzdem arbeiten
    .dismissed = Kündigung, oder ich soll unterschreiben
    .long = Ich bin länger als sechs Wochen krank
    .child = Mein Kind ist krank
    .abroad = Ich bin im Ausland krank

krankheit-sick =
    Seit welchem Tag sind Sie krank? Nehmen Sie den ersten Tag, auch einen freien Tag oder einen Sonntag. Haben Sie an diesem Tag noch gearbeitet? Dann nehmen Sie den Tag danach.
    .why = Ab diesem Tag zählen die drei Tage und die sechs Wochen.

krankheit-since =
    Als Sie krank wurden: Wie lange waren Sie schon bei dieser Firma? In Leiharbeit zählt die Zeit bei der Leiharbeitsfirma.
    .why = In den ersten vier Wochen zahlt die Firma meist noch keinen Lohn bei Krankheit.
    .older = Länger als vier Wochen
    .new = Vier Wochen oder kürzer
    .household = Minijob in einem Privathaushalt
    .unsure = Ich weiß es nicht

krankheit-began =
    An welchem Tag hat dieser Job begonnen? Sehen Sie in den Vertrag.
    .why = Ab der fünften Woche zahlt meist die Firma.

## Results: ill now

# Variables:
#   $certificate-by (Date) - the day the certificate is due if the illness is longer than three calendar days; still to come
krankheit-report =
    Melden Sie sich <b>heute</b> krank. Sagen Sie auch, wie lange es wohl dauert.

    Ihr wichtigster Tag: <b>{ $certificate-by }</b>. Sind Sie länger als drei Kalendertage krank (auch freie Tage zählen)? Dann brauchen Sie bis dahin eine Bescheinigung vom Arzt.

    Gehen Sie vorher zum Arzt. Die Firma darf die Bescheinigung auch früher verlangen.
    .why =
        Melden Sie sich sofort und sagen Sie, wie lange es wohl dauert (§ 5 EntgFG). Anruf, E-Mail oder Chat: Behalten Sie einen Beweis. Den Grund der Krankheit müssen Sie meist nicht sagen.

        { -krankheit-eau }

        <b>Noch krank?</b> Gehen Sie wieder zum Arzt, bevor die Bescheinigung endet. Sagen Sie es der Firma sofort.

        <b>Lohn:</b> Die Firma zahlt meist bis zu sechs Wochen, auch im Minijob (§ 3 EntgFG). Eine neue Krankheit gibt neue sechs Wochen.

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-unfall }

        { -krankheit-titel }

# Variables:
#   $certificate-by (Date) - the day the certificate was due, today or earlier
krankheit-report-now =
    Gehen Sie <b>heute</b> zum Arzt. Melden Sie sich auch heute bei der Firma.

    Der Tag für die Bescheinigung ist <b>{ $certificate-by }</b>. Er ist heute oder schon vorbei. Das gilt, wenn Sie länger als drei Kalendertage krank sind.

    Waren Sie schon beim Arzt? Sagen Sie der Firma heute, wie lange Sie krank sind.
    .why =
        Sind Sie länger als drei Kalendertage krank? Dann brauchen Sie am nächsten Arbeitstag eine Bescheinigung (§ 5 EntgFG). Sagen Sie dem Arzt, seit wann Sie krank sind. Bleiben Sie nicht ohne Nachricht weg.

        { -krankheit-eau }

        <b>Noch krank?</b> Gehen Sie wieder zum Arzt, bevor die Bescheinigung endet. Sagen Sie es der Firma sofort.

        <b>Lohn:</b> Die Firma zahlt meist bis zu sechs Wochen, auch im Minijob (§ 3 EntgFG). Eine neue Krankheit gibt neue sechs Wochen.

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-unfall }

        { -krankheit-titel }

# The first four weeks of a job: § 3 Abs. 3 EntgFG. The paragraphs below it name the days.
krankheit-new-job =
    Melden Sie sich <b>heute</b> krank. Gehen Sie zum Arzt.

    In einem neuen Job zahlt die Firma bei Krankheit meist erst ab der fünften Woche.

    Für die Zeit davor: Fragen Sie heute Ihre Krankenkasse nach „Krankengeld“. Das ist Geld der Kasse bei Krankheit.

    { -krankheit-zuerst }
    .why =
        Die Firma zahlt, wenn der Job schon vier Wochen dauert (§ 3 EntgFG). Davor zahlt vielleicht die Krankenkasse (§§ 44, 46 SGB V). { -krankheit-krankengeld } Ist der Job auf weniger als zehn Wochen befristet? Dann müssen Sie der Kasse meist schreiben, dass Sie die Versicherung mit Krankengeld wollen (Erklärung). Fragen Sie dort.

        { -krankheit-eau }

        <b>Kein Tag ohne Bescheinigung:</b> Gehen Sie wieder zum Arzt, bevor sie endet.

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-unfall }

        { -krankheit-titel }

# A private household as employer takes no part in the electronic certificate (eAU).
krankheit-household =
    Melden Sie sich <b>heute</b> bei der Familie krank. Gehen Sie zum Arzt.

    Wichtig: Geben Sie die Bescheinigung <b>selbst auf Papier</b> ab. Behalten Sie ein Foto davon.

    Auch im Minijob gibt es meist bis zu sechs Wochen Lohn. Dauerte der Job noch keine vier Wochen? Dann zahlt die Familie erst ab der fünften Woche. Unten steht „Lohn“ mit einem Tag: Er gilt dann nicht.
    .why =
        Lohn bei Krankheit gibt es auch im Privathaushalt (§ 3 EntgFG). Arbeiten Sie dort noch keine vier Wochen? Dann gibt es ihn erst ab der fünften Woche.

        Im Minijob in einem Privathaushalt gibt es keine elektronische Bescheinigung (§ 5 EntgFG). Darum braucht die Familie das Papier. Den Grund der Krankheit müssen Sie meist nicht sagen.

        { -krankheit-krankengeld } Haben Sie keine andere Versicherung? Im Menü gibt es das Thema Krankenversicherung.

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-unfall }

        { -krankheit-titel }

# Nobody knows how long the job has lasted.
krankheit-plain =
    Melden Sie sich <b>heute</b> krank. Gehen Sie zum Arzt.

    Sehen Sie im Vertrag nach: Wann hat der Job begonnen? Dauert er schon vier Wochen? Dann zahlt meist die Firma, bis zu sechs Wochen.

    Ist er kürzer? Fragen Sie heute Ihre Krankenkasse nach „Krankengeld“.

    { -krankheit-zuerst }
    .why =
        Lohn bei Krankheit gibt es ab der fünften Woche im Job, auch im Minijob (§ 3 EntgFG). Davor zahlt vielleicht die Krankenkasse. { -krankheit-krankengeld }

        Kennen Sie den ersten Tag im Job? Er steht meist im Vertrag oder auf dem ersten Lohnzettel. Starten Sie dann neu: Der Bot rechnet die Tage aus.

        { -krankheit-eau }

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-unfall }

        { -krankheit-titel }

## Results: trouble

krankheit-no-pay =
    Nach Ihren Angaben fehlt Lohn für Tage, an denen Sie krank waren. Meist muss die Firma bis zu <b>sechs Wochen</b> zahlen (§ 3 EntgFG).

    <b>Erster Schritt:</b> Fordern Sie den Lohn diese Woche schriftlich. Den Text dafür finden Sie unten.

    Im Vertrag stehen oft kurze Fristen, häufig drei Monate. Im Tarifvertrag kann die Frist kürzer sein.
    .why =
        <b>Das gilt auch</b> im Minijob, in Teilzeit, in der Probezeit und mit befristetem Vertrag.

        <b>Das gilt nicht</b> in den ersten vier Wochen im Job. Auch nicht nach sechs Wochen mit derselben Krankheit. Neue sechs Wochen gibt es dann nach sechs Monaten ohne diese Krankheit. Oder zwölf Monate, nachdem die Krankheit zum ersten Mal begann.

        <b>Urlaub oder Minusstunden statt Lohn?</b> Widersprechen Sie schriftlich. Krankheitstage mit Bescheinigung sind kein Urlaub (§ 9 BUrlG).

        { -krankheit-kuendigung }

        <b>Keine Zahlung?</b> Im Arbeitsgericht hilft die „Rechtsantragstelle“, ohne Anwalt (§ 11 ArbGG).

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-titel }

krankheit-pressure =
    Gehen Sie <b>heute</b> zum Arzt. Schreibt er Sie krank? Dann müssen Sie meist nicht arbeiten.

    Schicken Sie der Firma eine Nachricht. Den Text finden Sie unten.

    Unterschreiben Sie nichts. Kündigen Sie nicht selbst. Sprechen Sie diese Woche mit einer Beratung.

    Sind Sie jetzt in Gefahr? Gibt es Gewalt? Rufen Sie 110.
    .why =
        Sie müssen sich nur melden und die Bescheinigung haben (§ 5 EntgFG). Den Grund der Krankheit müssen Sie meist nicht sagen. Die Firma darf Sie nicht bestrafen, weil Sie Ihr Recht nutzen (§ 612a BGB).

        <b>Droht man mit Kündigung?</b> Eine Drohung beendet keinen Job. Eine Kündigung braucht Papier und eine Unterschrift mit Stift (§ 623 BGB). Ist der Brief da? Ab diesem Tag haben Sie meist nur drei Wochen (§ 4 KSchG).

        <b>Droht man mit Polizei, Ausländerbehörde oder Ihrem Pass?</b> Sprechen Sie noch heute mit einer Beratung. Sie ist vertraulich.

        <b>Urlaub statt krank?</b> Stimmen Sie nicht zu. Krankheitstage mit Bescheinigung sind kein Urlaub (§ 9 BUrlG).

        { -krankheit-eau }

        <b>Sammeln:</b> Chats, Anrufe mit Tag und Uhrzeit, Namen von Zeugen. Speichern Sie keine Kopien auf dem Handy der Firma.

        { -krankheit-unterschrift }

        { -krankheit-titel }

# Dismissed while ill: the button below goes on in `kuendigung`; its label is `button-more` in main.ftl.
krankheit-dismissed =
    Sie haben meist nur <b>drei Wochen</b> für eine Klage. Die Wochen zählen ab dem Tag, an dem der Brief bei Ihnen war.

    Drücken Sie unten „Mehr dazu“. Der Bot rechnet dann Ihren letzten Tag aus.

    Unterschreiben Sie nichts ohne Beratung, auch später nicht.

    { -krankheit-zuerst }
    .why =
        Krankheit schützt nicht vor einer Kündigung. Aber nicht jede Kündigung gilt. Dagegen hilft meist nur eine Klage innerhalb von drei Wochen (§ 4 KSchG). Das gilt auch in der Probezeit und in kleinen Firmen.

        <b>Lohn:</b> Kündigt die Firma wegen der Krankheit? Dann läuft der Lohn trotzdem weiter, bis zu sechs Wochen (§§ 3, 8 EntgFG). Endet nur ein befristeter Vertrag? Dann endet auch der Lohn.

        <b>Nur Worte, Chat oder E-Mail?</b> Eine Kündigung braucht Papier und eine Unterschrift mit Stift (§ 623 BGB). Gehen Sie trotzdem bald zur Beratung.

        <b>Noch krank, wenn der Job endet?</b> Lassen Sie keinen Tag ohne Bescheinigung. Rufen Sie vorher die Krankenkasse an.

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-titel }

# Krankengeld: sickness benefit of the health fund after the six weeks.
krankheit-long =
    Nach sechs Wochen zahlt meist die Krankenkasse: das <b>Krankengeld</b>. Rufen Sie heute Ihre Kasse an.

    Wichtig ist: <b>kein Tag ohne Bescheinigung</b>. Endet die Bescheinigung? Gehen Sie spätestens am nächsten Werktag wieder zum Arzt. Der Samstag zählt dabei nicht.

    Unterschreiben Sie nichts, auch keinen Vertrag über das Ende vom Job.

    { -krankheit-zuerst }
    .why =
        Krankengeld ist meist 70 Prozent vom Brutto, höchstens 90 Prozent vom Netto (§ 47 SGB V). Für dieselbe Krankheit gibt es das Geld höchstens 78 Wochen in drei Jahren (§ 48 SGB V). { -krankheit-krankengeld }

        <b>Job zu Ende?</b> Dann ist ein Tag ohne Bescheinigung besonders gefährlich. Kommt die neue Bescheinigung zu spät, aber innerhalb eines Monats? Dann können Sie meist weiter Krankengeld bekommen (§ 46 SGB V). Aber für einzelne Tage gibt es vielleicht kein Geld.

        <b>Reise ins Ausland?</b> Fragen Sie vorher die Kasse. Sagt die Kasse nicht Ja, gibt es dort meist kein Krankengeld (§ 16 SGB V).

        <b>Lehnt die Kasse ab?</b> Sie haben meist einen Monat für einen Widerspruch (§ 84 SGG). Dazu gibt es im Menü das Thema Krankenversicherung.

        <b>Neue Krankheit?</b> Dann zahlt meist wieder die Firma sechs Wochen (§ 3 EntgFG).

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-titel }

krankheit-child =
    Melden Sie es <b>heute</b> der Firma. Gehen Sie mit dem Kind zum Arzt. Holen Sie eine Bescheinigung für das kranke Kind.

    Fragen Sie heute Ihre Krankenkasse nach Geld für „Kinderkrankentage“.

    { -krankheit-zuerst }
    .why =
        Kinderkrankentage sind Tage, an denen Sie für das kranke Kind zu Hause bleiben. Die Krankenkasse zahlt dann meist Geld (§ 45 SGB V).

        <b>Das muss meist stimmen:</b> Das Kind ist unter zwölf Jahre alt. Sie und das Kind sind gesetzlich versichert. Ein Arzt bescheinigt, dass Sie das Kind pflegen müssen.

        <b>Schritte:</b> Schreiben Sie der Firma, wie lange es wohl dauert. Geben Sie die Bescheinigung der Kasse. Behalten Sie eine Kopie.

        <b>Keine Tage mehr, oder nicht gesetzlich versichert?</b> Fragen Sie die Beratung, bevor Sie wegbleiben.

        <b>Achtung:</b> Bleiben Sie nicht ohne Nachricht weg.

        <b>Kündigung deswegen?</b> Sie haben meist nur drei Wochen für eine Klage (§ 4 KSchG).

        { -krankheit-titel }

krankheit-abroad =
    Melden Sie sich <b>heute</b> krank, auf dem schnellsten Weg. Sagen Sie der Firma drei Dinge: dass Sie krank sind, wie lange wohl, und Ihre Adresse dort (§ 5 EntgFG).

    Melden Sie es auch Ihrer Krankenkasse. Gehen Sie dort zum Arzt.

    Schicken Sie die Bescheinigung selbst: Foto sofort, Papier mit der Post.
    .why =
        Die elektronische Bescheinigung gibt es bei Ärzten im Ausland nicht (§ 5 EntgFG). Länger als drei Kalendertage krank? Dann braucht die Firma sie meist am nächsten Arbeitstag.

        <b>Wieder zurück?</b> Sagen Sie es der Firma und der Kasse sofort.

        <b>Krank im Urlaub?</b> Krankheitstage mit Bescheinigung zählen nicht als Urlaub (§ 9 BUrlG).

        <b>Krankengeld?</b> Im Ausland gibt es das meist nur, wenn die Kasse zuerst Ja sagt (§ 16 SGB V).

        <b>Post:</b> Jemand soll in Ihren Briefkasten sehen. Nach einer Kündigung haben Sie meist nur drei Wochen, auch im Ausland (§ 4 KSchG).

        <b>Aufenthalt:</b> Bleiben Sie lange weg? Nach sechs Monaten im Ausland kann der Titel enden (§ 51 AufenthG). Fragen Sie vorher die Migrationsberatung.

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

## Paragraphs that a rule adds

# Variables:
#   $pay-until (Date) - the last day for which the employer usually pays, today or later
krankheit-entgeltfortzahlung-running =
    <b>Lohn:</b> Bei dieser Krankheit zahlt die Firma meist bis <b>{ $pay-until }</b>. Das sind sechs Wochen (§ 3 EntgFG).

# Variables:
#   $pay-until (Date) - the last day for which the employer usually paid, now past
krankheit-entgeltfortzahlung-over =
    <b>Lohn:</b> Die sechs Wochen waren meist am { $pay-until } zu Ende (§ 3 EntgFG). Rufen Sie <b>heute</b> Ihre Krankenkasse an. Fragen Sie nach „Krankengeld“. Lassen Sie keinen Tag ohne Bescheinigung. { -krankheit-zuerst }

# Variables:
#   $certificate-by (Date) - the day the certificate is due if the illness is longer than three calendar days; still to come
krankheit-au-bescheinigung-running =
    <b>Bescheinigung bis { $certificate-by }:</b> Sind Sie länger als drei Kalendertage krank? Dann brauchen Sie sie bis dahin vom Arzt (§ 5 EntgFG). Die Firma darf sie auch früher verlangen.

# Variables:
#   $certificate-by (Date) - the day the certificate was due, today or earlier
krankheit-au-bescheinigung-now =
    <b>Bescheinigung:</b> Ihr Tag dafür ist { $certificate-by }. Er ist heute oder schon vorbei. Gehen Sie heute zum Arzt, wenn Sie noch keine haben (§ 5 EntgFG).

# The end of the six weeks after the waiting time is not confirmed, and the words say so.
# Variables:
#   $pay-from (Date) - the first day for which the employer usually pays; the first day of the fifth week
#   $pay-until (Date) - the last day, counted six weeks from $pay-from; not confirmed
krankheit-entgeltfortzahlung-neu-waiting =
    <b>Lohn ab { $pay-from }:</b> Sind Sie dann noch krank? Dann zahlt meist die Firma (§ 3 EntgFG). Wahrscheinlich zahlt sie bis { $pay-until }. Dieser letzte Tag ist nicht bestätigt: Fragen Sie die Beratung.

# Variables:
#   $pay-until (Date) - the last day for which the employer usually pays, today or later
krankheit-entgeltfortzahlung-neu-running =
    <b>Lohn:</b> Nach Ihren Angaben zahlt jetzt meist die Firma, wahrscheinlich bis <b>{ $pay-until }</b> (§ 3 EntgFG). Dieser letzte Tag ist nicht bestätigt: Fragen Sie die Beratung.

# Variables:
#   $pay-until (Date) - the last day for which the employer usually paid, now past
krankheit-entgeltfortzahlung-neu-over =
    <b>Lohn:</b> Die sechs Wochen waren wahrscheinlich am { $pay-until } zu Ende (§ 3 EntgFG). Dieser Tag ist nicht bestätigt. Rufen Sie <b>heute</b> Ihre Krankenkasse an. Fragen Sie nach „Krankengeld“.

# Written as lists, so that no number stands before a noun.
# Variables:
#   $child-days (Number) - working days a year for one child and one parent
#   $child-cap (Number) - working days a year for all children and one parent
#   $single-days (Number) - working days a year for one child, parent alone
#   $single-cap (Number) - working days a year for all children, parent alone
krankheit-kinderkrankentage-known =
    <b>So viele Arbeitstage sind es dieses Jahr höchstens (§ 45 SGB V):</b>
    Zwei Eltern, für jeden: { $child-days } je Kind, zusammen { $child-cap }.
    Allein mit Kind: { $single-days } je Kind, zusammen { $single-cap }.

krankheit-kinderkrankentage-unknown =
    <b>Wie viele Tage?</b> Die Zahl für dieses Jahr kennt der Bot noch nicht. Fragen Sie Ihre Krankenkasse.

## Texts to copy. `.copy` is the German text; it stands here only and is not translated.

krankheit-call =
    Diese Nachricht sagt der Firma, dass Sie krank sind. Kopieren Sie sie. Füllen Sie die Klammern aus. Löschen Sie, was nicht passt. Schicken Sie sie heute. Machen Sie danach ein Bild davon.

    <b>Das steht darin:</b>
    1. Ich bin krank und kann nicht arbeiten, seit (Datum).
    2. Es dauert wahrscheinlich bis (Datum).
    3. Ich gehe zum Arzt. Die Bescheinigung kommt.
    4. Nur im Ausland: meine Adresse hier.
    5. Bitte bestätigen Sie diese Nachricht.
    6. Ihr Name.
    .button = Text: Krankmeldung an die Firma
    .copy =
        Guten Tag,
        ich bin seit (Datum) krank und kann nicht arbeiten.
        Es dauert voraussichtlich bis (Datum).
        Ich gehe zum Arzt. Die ärztliche Bescheinigung folgt.
        (Nur im Ausland:) Meine Adresse hier ist: (Adresse).
        Bitte bestätigen Sie kurz, dass Sie diese Nachricht bekommen haben.
        Viele Grüße
        (Vorname Nachname)

krankheit-child-call =
    Diese Nachricht sagt der Firma, dass Ihr Kind krank ist. Kopieren Sie sie. Füllen Sie die Klammern aus. Schicken Sie sie heute. Machen Sie danach ein Bild davon.

    <b>Das steht darin:</b>
    1. Mein Kind ist krank. Ich muss es seit (Datum) pflegen und kann nicht arbeiten.
    2. Es dauert wahrscheinlich bis (Datum).
    3. Die Bescheinigung vom Arzt kommt (§ 45 SGB V).
    4. Bitte bestätigen Sie diese Nachricht.
    5. Ihr Name.
    .button = Text: Mein Kind ist krank
    .copy =
        Guten Tag,
        mein Kind ist krank. Ich muss es seit (Datum) pflegen und kann nicht arbeiten (§ 45 SGB V).
        Es dauert voraussichtlich bis (Datum).
        Die ärztliche Bescheinigung folgt.
        Bitte bestätigen Sie kurz, dass Sie diese Nachricht bekommen haben.
        Viele Grüße
        (Vorname Nachname)

krankheit-demand =
    Mit diesem Brief fordern Sie Lohn für Tage, an denen Sie krank waren. Füllen Sie die Klammern aus. Schicken Sie ihn als Brief und als E-Mail. Behalten Sie eine Kopie. Geben Sie etwa 14 Tage Zeit. Keine Bescheinigung? Löschen Sie den Satz dazu.

    <b>Das steht darin:</b>
    1. Ich war krank, vom (Datum) bis (Datum). Die Bescheinigung gibt es.
    2. Für diese Tage fehlt Lohn. Ich fordere ihn (§ 3 EntgFG).
    3. Bitte zahlen Sie bis (Datum) auf mein Konto (IBAN).
    4. Bitte schicken Sie mir die Abrechnung.
    5. Ort, Datum, Name, Unterschrift.
    .button = Text: Lohn bei Krankheit fordern
    .copy =
        Guten Tag,
        vom (Datum) bis (Datum) war ich krank. Die ärztliche Bescheinigung liegt vor.
        Für diese Tage fehlt mein Lohn. Ich fordere die Entgeltfortzahlung für diese Zeit (§ 3 EntgFG).
        Bitte zahlen Sie bis (Datum) auf mein Konto: (IBAN).
        Bitte schicken Sie mir die Abrechnung für diese Zeit.
        (Ort, Datum)
        (Vorname Nachname, Unterschrift)
