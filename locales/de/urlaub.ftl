# Urlaub (paid leave): how many days, refused, sick, of last year, paid out when the job ends.

## Sentences that many outcomes share

-urlaub-frist = <b>Frist:</b> Im Vertrag steht oft eine kurze Frist (Ausschlussfrist), häufig drei Monate. Im Tarifvertrag kann sie kürzer sein. Danach kann das Geld weg sein. Nach einem Nein läuft manchmal noch eine Frist für die Klage.
-urlaub-senden = Am sichersten sind Brief und E-Mail zusammen. Behalten Sie eine Kopie und die Antwort.
# "Rechtsantragstelle": the room at a German labour court where a claim is written down for free.
-urlaub-gericht = Keine Zahlung? Im Arbeitsgericht hilft die „Rechtsantragstelle“, ohne Anwalt (§ 11 ArbGG).
-urlaub-sammeln = <b>Sammeln Sie:</b> Vertrag, Urlaubsanträge und Antworten, Abrechnungen mit Urlaubskonto, Krankmeldungen, Chats.
-urlaub-nicht = <b>Achtung:</b> Fahren Sie nicht ohne Erlaubnis weg. Das kann zu einer Kündigung führen.
-urlaub-briefkasten = <b>Im Urlaub:</b> Jemand soll in Ihren Briefkasten sehen. Die Frist nach einer Kündigung läuft auch dann (§ 4 KSchG).
# Three weeks after the letter, or after the agreed end of a fixed term.
-urlaub-klage = <b>Kündigung oder befristet?</b> Meist haben Sie nur drei Wochen für die Klage, ab dem Brief (§ 4 KSchG) oder dem vereinbarten Ende (§ 17 TzBfG).
-urlaub-vorsicht = <b>Kein Aufenthaltstitel oder Arbeit nicht erlaubt?</b> Dann gehen Sie zuerst zur Beratung, nicht zu Amt oder Gericht (§ 87 AufenthG).
# The rule of thumb of § 3 BUrlG: 24 working days at 6 days a week.
-urlaub-formel = <b>So rechnen Sie ab 18 Jahren:</b> 4 mal Ihre Arbeitstage pro Woche (24 : 6 = 4, § 3 BUrlG). Das sind immer vier Wochen im Jahr.
-urlaub-mehr = <b>Vielleicht mehr:</b> Vertrag und Tarifvertrag können mehr Tage geben. In der Pflege gibt es meist zusätzliche Tage (§ 4 7. PflegeArbbV). Freie Tage aus dem Vertrag zählen dabei mit. Unter 18 gibt es mehr Tage (§ 19 JArbSchG). Mit Schwerbehinderung vielleicht auch.
-urlaub-wunsch = <b>Wann?</b> Die Firma muss auf Ihre Wünsche achten. Mindestens 12 Werktage sollen ohne Unterbrechung sein (§ 7 BUrlG). Werktage sind Montag bis Samstag.
-urlaub-jahr = <b>Jahresende:</b> Nehmen Sie die Tage meist bis 31. Dezember. Im neuen Jahr, bis 31. März, gibt es sie meist nur mit wichtigem („dringendem“) Grund (§ 7 BUrlG). Hat die Firma Sie nicht gewarnt? Dann verlieren Sie die Tage meist trotzdem nicht.
# After a number of days with decimals.
-urlaub-komma = Hat die Zahl ein Komma? Lassen Sie prüfen, ob es ein ganzer Tag wird.
-urlaub-runden = Ein halber Tag oder mehr wird ein ganzer Tag (§ 5 BUrlG). Ein kleinerer Rest fällt meist nicht weg.
-urlaub-auszahlung = <b>Geld statt Urlaub</b> gibt es meist erst, wenn der Job endet (§ 7 Abs. 4 BUrlG). Tage aus früheren Jahren kommen vielleicht dazu. Für jeden Tag zählt meist der Durchschnitt der letzten 13 Wochen (§ 11 BUrlG).
-urlaub-alg = Bekommen Sie danach Arbeitslosengeld? Es beginnt dann meist später (§ 157 SGB III).

## First questions

# "Urlaub": days off with pay. The two days in the year are those of § 7 Abs. 3 BUrlG.
urlaub-what =
    Urlaub heißt: frei haben und Lohn bekommen. Nehmen Sie ihn meist bis <b>31. Dezember</b>.

    Endet der Job? <b>Fordern Sie Geld für offene Tage bald schriftlich.</b> Oft gilt eine Frist von drei Monaten.

    Was ist Ihre Frage?
    .count = Wie viele Tage? Auch: Der Job endet
    .refused = Urlaub abgelehnt oder keine Antwort
    .old = Urlaubstage vom letzten Jahr
    .sick = Im Urlaub krank
    .none = Die Firma sagt: kein Urlaub
    .pay = Kein oder weniger Lohn im Urlaub
    .forced = Nach Hause geschickt, ohne Lohn
    .dismissed = Man hat mir gekündigt oder droht damit
    .other = Etwas anderes

urlaub-days = An wie vielen Tagen pro Woche arbeiten Sie?
    .why = Die Tage zählen, nicht die Stunden. Das gilt auch im Minijob.
    .d5 = 5 Tage
    .d6 = 6 Tage
    .d4 = 4 Tage
    .d3 = 3 Tage
    .d2 = 2 Tage
    .d1 = 1 Tag
    .irregular = Jede Woche anders, oder unsicher

# The age on 1 January counts (§ 19 JArbSchG).
urlaub-age = Wie alt waren Sie am 1. Januar in diesem Jahr? Endet oder endete der Job in einem anderen Jahr? Dann nehmen Sie den 1. Januar von dem Jahr, in dem der Job endet.
    .why = Unter 18 gibt es mehr Urlaub (§ 19 JArbSchG).
    .adult = 18 oder älter
    .under-18 = 17
    .under-17 = 16
    .under-16 = 15 oder jünger

urlaub-began = Wann hat die Arbeit in dieser Firma angefangen?
    .why = Nach sechs Monaten haben Sie den ganzen Urlaub (§ 4 BUrlG).

urlaub-job = Geht der Job weiter?
    .runs = Ja, er geht weiter
    .ends = Nein, er endet oder ist zu Ende
    .unsure = Ich weiß es nicht

urlaub-ends = Wann ist der letzte Tag des Jobs?
    .why = Davon hängt ab, wie viele Tage Sie in diesem Jahr haben.

urlaub-old = Hat die Firma Sie vorher gewarnt? Zum Beispiel: „Sie haben noch 8 Tage. Nehmen Sie die Tage. Sonst verfallen sie (sind weg).“
    .not-warned = Nein, niemand hat etwas gesagt
    .warned = Ja, klar und für dieses Jahr
    .long-sick = Ich war sehr lange krank
    .first-year = Ich habe in dem Jahr erst angefangen
    .unsure = Ich weiß es nicht

## How many days: the job goes on

# Variables:
#   $leave-days (Number) - working days of leave in this year, at least
urlaub-full =
    Ihr Urlaub in diesem Jahr, mindestens: <b>{ $leave-days }</b> Arbeitstage.

    Das ist das Minimum nach dem Gesetz (§ 3 BUrlG, § 19 JArbSchG). Es gilt nach sechs Monaten in der Firma (§ 4 BUrlG).

    <b>Zuerst:</b>
    1. Suchen Sie im Vertrag: Stehen dort mehr Tage?
    2. Zählen Sie, was Sie schon genommen haben.
    3. Fragen Sie schriftlich nach Ihrem Urlaub.

    Einen Text zum Kopieren finden Sie unten.
    .why =
        { -urlaub-formel } Minijob, Teilzeit, Aushilfe und Ausbildung zählen auch. { -urlaub-komma }

        { -urlaub-mehr }

        { -urlaub-wunsch }

        { -urlaub-jahr }

        Hatten Sie in diesem Jahr schon Urlaub bei einer anderen Firma? Diese Tage zählen mit (§ 6 BUrlG).

        { -urlaub-briefkasten }

        { -urlaub-nicht }

# Variables:
#   $leave-days (Number) - working days of leave in this year, at least
#   $full-from (Date) - the first day on which the six months are over
urlaub-waiting =
    Den ganzen Urlaub haben Sie ab <b>{ $full-from }</b>. Das sind in diesem Jahr mindestens <b>{ $leave-days }</b> Arbeitstage (§ 4 BUrlG).

    Vorher gibt jeder volle Monat ein Zwölftel (1/12) vom Urlaub (§ 5 BUrlG).

    <b>Zuerst:</b>
    1. Suchen Sie im Vertrag: Stehen dort mehr Tage?
    2. Fragen Sie schriftlich nach Ihrem Urlaub.

    Einen Text zum Kopieren finden Sie unten.
    .why =
        Die ersten sechs Monate heißen „Wartezeit“ (§ 4 BUrlG). Urlaub in dieser Zeit ist trotzdem möglich. Fragen Sie die Firma. { -urlaub-formel } Minijob und Teilzeit zählen auch. { -urlaub-komma }

        { -urlaub-mehr }

        { -urlaub-wunsch }

        { -urlaub-jahr }

        Hatten Sie in diesem Jahr schon Urlaub bei einer anderen Firma? Diese Tage zählen mit (§ 6 BUrlG).

        Haben Sie schon im letzten Jahr angefangen? Dann haben Sie vielleicht auch Tage aus dem letzten Jahr (§§ 5, 7 BUrlG).

        { -urlaub-nicht }

# Variables:
#   $leave-days (Number) - working days of leave in this year
#   $leave-months (Number) - full months of the job in this year
urlaub-part =
    Ihr Urlaub in diesem Jahr, mindestens: <b>{ $leave-days }</b> Arbeitstage.

    So ist es im ersten Jahr: Jeder volle Monat gibt ein Zwölftel (1/12) vom Urlaub (§ 5 BUrlG). Ihre vollen Monate: { $leave-months }.

    <b>Zuerst:</b>
    1. Fragen Sie schriftlich nach diesen Tagen.
    2. Oder verlangen Sie noch in diesem Jahr: „Ich nehme die Tage im nächsten Jahr.“
    .why =
        In diesem Jahr arbeiten Sie dort nicht mehr ganze sechs Monate. Deshalb gibt es nur einen Teil (§§ 4, 5 BUrlG). { -urlaub-runden } { -urlaub-formel }

        <b>Nächstes Jahr:</b> Sie dürfen diesen Teil ins nächste Jahr mitnehmen, für das ganze Jahr. Das müssen Sie verlangen (§ 7 Abs. 3 BUrlG).

        { -urlaub-mehr }

        { -urlaub-wunsch }

        Hatten Sie in diesem Jahr schon Urlaub bei einer anderen Firma? Diese Tage zählen mit (§ 6 BUrlG).

        { -urlaub-nicht }

urlaub-irregular =
    Sie haben Urlaub, auch wenn jede Woche anders ist. <b>Es sind mindestens vier Wochen im Jahr</b>, nach sechs Monaten in der Firma (§§ 3, 4 BUrlG).

    <b>Zuerst:</b>
    1. Zählen Sie Ihre Arbeitstage der letzten 12 Monate.
    2. Gehen Sie damit zur Beratung. Sie rechnet mit Ihnen.
    3. Fragen Sie schriftlich nach Ihrem Urlaub.
    .why =
        { -urlaub-formel } Arbeiten Sie im Durchschnitt an 3 Tagen pro Woche? Dann sind es 12 Tage im Jahr.

        Den ganzen Urlaub gibt es nach sechs Monaten (§ 4 BUrlG). Vorher zählt jeder volle Monat ein Zwölftel (§ 5 BUrlG). Minijob und Aushilfe zählen auch.

        { -urlaub-mehr }

        { -urlaub-wunsch }

        { -urlaub-jahr }

        { -urlaub-sammeln }

        { -urlaub-nicht }

urlaub-start-unknown =
    Ohne den ersten Tag können wir nicht genau rechnen. <b>Mindestens sind es vier Wochen im Jahr</b>, nach sechs Monaten in der Firma (§§ 3, 4 BUrlG).

    <b>Zuerst:</b>
    1. Suchen Sie den Tag im Vertrag, in der Abrechnung oder in Chats.
    2. Starten Sie dann hier neu.
    3. Fragen Sie schriftlich nach Ihrem Urlaub.
    .why =
        { -urlaub-formel } In den ersten sechs Monaten zählt jeder volle Monat ein Zwölftel (§ 5 BUrlG). { -urlaub-runden }

        <b>Endet der Job?</b> Offene Tage bezahlt die Firma dann meist (§ 7 Abs. 4 BUrlG). Fordern Sie das bald schriftlich.

        { -urlaub-frist }

        { -urlaub-mehr }

        { -urlaub-sammeln }

        { -urlaub-nicht }

## How many days: the job ends

# Variables:
#   $leave-days (Number) - working days of leave in the year in which the job ends, at least
urlaub-end-full =
    Ihr Urlaub im letzten Jahr des Jobs, mindestens: <b>{ $leave-days }</b> Arbeitstage. Ziehen Sie genommene Tage ab.

    Ist der letzte Tag noch nicht da? Beantragen Sie den Urlaub vorher. Offene Tage bezahlt die Firma meist am Ende.

    <b>Kündigung bekommen?</b> Für eine Klage haben Sie meist nur drei Wochen.

    <b>Zuerst:</b>
    1. Rechnen Sie: Wie viele Tage sind offen?
    2. Fordern Sie Tage oder Geld schriftlich, am besten diese Woche.

    Texte zum Kopieren finden Sie unten.
    .why =
        Der Job dauert länger als sechs Monate und endet nach dem 30. Juni. Dann haben Sie meist den ganzen Urlaub (§§ 4, 5 BUrlG). Genommene Tage bei einer früheren Firma im selben Jahr zählen mit (§ 6 BUrlG). { -urlaub-komma }

        { -urlaub-auszahlung } { -urlaub-alg }

        { -urlaub-frist }

        { -urlaub-senden } { -urlaub-gericht }

        { -urlaub-sammeln } Verlangen Sie auch eine Urlaubsbescheinigung (§ 6 BUrlG).

        <b>Achtung:</b> Unterschreiben Sie nichts wie „keine weiteren Ansprüche“.

        { -urlaub-klage }

        { -urlaub-vorsicht }

# Variables:
#   $leave-days (Number) - working days of leave in the year in which the job ends
#   $leave-months (Number) - full months of the job in that year
urlaub-end-part =
    Ihr Urlaub im letzten Jahr des Jobs, mindestens: <b>{ $leave-days }</b> Arbeitstage. Ihre vollen Monate: { $leave-months }. Ziehen Sie genommene Tage ab.

    Ist der letzte Tag noch nicht da? Beantragen Sie den Urlaub vorher. Offene Tage bezahlt die Firma meist am Ende.

    <b>Kündigung bekommen?</b> Für eine Klage haben Sie meist nur drei Wochen.

    <b>Zuerst:</b>
    1. Rechnen Sie: Wie viele Tage sind offen?
    2. Fordern Sie Tage oder Geld schriftlich, am besten diese Woche.
    .why =
        Der Job dauert höchstens sechs Monate oder endet bis 30. Juni. Dann zählt jeder volle Monat ein Zwölftel (§ 5 BUrlG). { -urlaub-runden }

        Hatten Sie mehr Urlaub? Das Geld dafür müssen Sie meist nicht zurückgeben (§ 5 Abs. 3 BUrlG).

        { -urlaub-auszahlung } { -urlaub-alg }

        { -urlaub-frist }

        { -urlaub-senden } { -urlaub-gericht }

        { -urlaub-sammeln } Verlangen Sie auch eine Urlaubsbescheinigung (§ 6 BUrlG).

        <b>Achtung:</b> Unterschreiben Sie nichts wie „keine weiteren Ansprüche“.

        { -urlaub-klage }

        { -urlaub-vorsicht }

urlaub-end-irregular =
    Offene Urlaubstage bezahlt die Firma meist, wenn der Job endet (§ 7 Abs. 4 BUrlG). Auch im Minijob.

    <b>Kündigung bekommen?</b> Für eine Klage haben Sie meist nur drei Wochen.

    <b>Zuerst:</b>
    1. Zählen Sie Ihre Arbeitstage der letzten 12 Monate.
    2. Gehen Sie damit diese Woche zur Beratung.
    3. Fordern Sie das Geld schriftlich.
    .why =
        { -urlaub-formel }

        Dauert der Job höchstens sechs Monate? Oder endet er bis 30. Juni? Dann zählt jeder volle Monat ein Zwölftel (§ 5 BUrlG). Dauert er länger und endet später? Dann ist es meist der ganze Urlaub.

        { -urlaub-auszahlung } { -urlaub-alg }

        { -urlaub-frist }

        { -urlaub-senden } { -urlaub-gericht }

        { -urlaub-sammeln }

        <b>Achtung:</b> Unterschreiben Sie nichts wie „keine weiteren Ansprüche“.

        { -urlaub-klage }

        { -urlaub-vorsicht }

urlaub-end-unknown =
    Offene Urlaubstage bezahlt die Firma meist, wenn der Job endet (§ 7 Abs. 4 BUrlG). <b>Warten Sie nicht:</b> Oft haben Sie nur drei Monate.

    <b>Kündigung bekommen?</b> Für eine Klage haben Sie meist nur drei Wochen.

    <b>Zuerst:</b>
    1. Suchen Sie den letzten Tag im Vertrag oder im Brief.
    2. Starten Sie dann hier neu.
    3. Läuft der Job noch? Fragen Sie schriftlich nach Urlaub.
    .why =
        Dauert der Job höchstens sechs Monate? Oder endet er bis 30. Juni? Dann zählt jeder volle Monat ein Zwölftel (§ 5 BUrlG). Dauert er länger und endet später? Dann ist es meist der ganze Urlaub. { -urlaub-formel }

        { -urlaub-auszahlung } { -urlaub-alg }

        { -urlaub-frist }

        { -urlaub-senden } { -urlaub-gericht }

        { -urlaub-sammeln }

        <b>Achtung:</b> Unterschreiben Sie nichts wie „keine weiteren Ansprüche“.

        { -urlaub-klage } Gehen Sie heute zur Beratung.

        { -urlaub-vorsicht }

## Days of an earlier year

# Case law on § 7 Abs. 3 BUrlG: without the employer's notice the days do not lapse.
urlaub-old-not-warned =
    Hat die Firma Sie nicht klar gewarnt? <b>Dann sind Ihre alten Tage meist nicht weg.</b>

    <b>Zuerst:</b>
    1. Suchen Sie in Briefen und E-Mails: Gab es eine Warnung?
    2. Schreiben Sie alle offenen Tage auf. Verlangen Sie sie schriftlich.
    3. Sagt die Firma Nein? Gehen Sie zur Beratung.
    .why =
        Urlaub verfällt meist nur, wenn die Firma drei Dinge getan hat. Sie hat die Zahl Ihrer Tage gesagt. Sie hat Sie gebeten, sie zu nehmen. Sie hat gesagt: „Sonst sind sie weg.“ Das haben die Gerichte so entschieden (zu § 7 BUrlG).

        Hat die Firma das nicht getan? Dann ist der Urlaub meist noch da. Verlassen Sie sich aber nicht darauf: Verlangen Sie ihn jetzt. Gibt Ihr Vertrag mehr Tage als das Gesetz? Für diese Tage gelten vielleicht andere Regeln.

        <b>Endet der Job?</b> Dann bezahlt die Firma offene Tage meist (§ 7 Abs. 4 BUrlG).

        { -urlaub-frist }

        { -urlaub-senden }

        { -urlaub-sammeln }

        { -urlaub-nicht }

        { -urlaub-vorsicht }

urlaub-old-warned =
    Nach einer klaren Warnung verfällt Urlaub meist am <b>31. Dezember</b>. Das heißt: Die Tage sind weg. Mit dringendem Grund geht er meist bis <b>31. März</b> (§ 7 Abs. 3 BUrlG).

    <b>Zuerst:</b>
    1. Ist der Tag noch nicht vorbei? Beantragen Sie den Urlaub heute schriftlich.
    2. Nennen Sie den Grund: zum Beispiel krank, oder zu viel Arbeit.
    3. Zeigen Sie die Warnung einer Beratung.
    .why =
        Die Warnung muss drei Dinge klar sagen: Wie viele Tage es sind. Bitte nehmen Sie die Tage. Sonst sind sie weg. Fehlt etwas? Dann sind die Tage vielleicht noch da. Das haben die Gerichte so entschieden.

        Der Grund kann bei der Firma liegen oder bei Ihnen. Dann müssen Sie den Urlaub bis 31. März nehmen. Waren Sie das ganze Jahr krank? Dann gilt eine längere Zeit. Im ersten Jahr gibt es auch eine eigene Regel.

        <b>Endet der Job?</b> Dann bezahlt die Firma offene Tage meist (§ 7 Abs. 4 BUrlG).

        { -urlaub-frist }

        { -urlaub-senden }

        { -urlaub-sammeln }

        { -urlaub-nicht }

        { -urlaub-vorsicht }

# Case law: after a continuous illness the days lapse 15 months after the end of their year.
urlaub-old-long-sick =
    Waren Sie die ganze Zeit krank? Dann verfällt der Urlaub meist erst <b>15 Monate nach dem Ende des Jahres</b>. Beispiel: Urlaub von 2025 gilt dann bis 31.3.2027.

    <b>Zuerst:</b>
    1. Sind Sie wieder gesund? Beantragen Sie den Urlaub heute schriftlich.
    2. Noch krank? Schreiben Sie sich den letzten Tag auf.
    3. Gehen Sie lange vor diesem Tag zur Beratung.
    .why =
        Das haben die Gerichte so entschieden (zu § 7 BUrlG). Haben Sie in dem Jahr noch gearbeitet? Und hat die Firma Sie nicht gewarnt? Dann sind die Tage vielleicht noch länger da. Lassen Sie das prüfen.

        Kranke Tage mit Nachweis vom Arzt sind kein Urlaub (§ 9 BUrlG).

        <b>Endet der Job?</b> Dann bezahlt die Firma offene Tage meist (§ 7 Abs. 4 BUrlG). Unterschreiben Sie nichts, solange Sie krank sind.

        { -urlaub-frist }

        { -urlaub-senden }

        { -urlaub-sammeln }

        { -urlaub-vorsicht }

urlaub-old-first-year =
    Im ersten Jahr gibt es oft nur einen Teil vom Urlaub. <b>Diesen Teil können Sie ins ganze nächste Jahr mitnehmen, wenn Sie es verlangen</b> (§ 7 Abs. 3 BUrlG).

    <b>Zuerst:</b>
    1. Verlangen Sie das schriftlich, am besten noch im ersten Jahr.
    2. Ist das Jahr schon vorbei? Schreiben Sie trotzdem heute.
    3. Fragen Sie dann nach freien Tagen.

    Texte zum Kopieren finden Sie unten.
    .why =
        Haben Sie in der zweiten Hälfte des Jahres angefangen? Dann gibt jeder volle Monat ein Zwölftel vom Urlaub (§ 5 BUrlG). { -urlaub-runden }

        Hat die Firma Sie nicht gewarnt, dass die Tage verfallen? Dann sind sie meist auch ohne Antrag noch da. Das haben die Gerichte so entschieden.

        <b>Endet der Job?</b> Dann bezahlt die Firma offene Tage meist (§ 7 Abs. 4 BUrlG).

        { -urlaub-frist }

        { -urlaub-senden }

        { -urlaub-sammeln }

        { -urlaub-nicht }

## One answer each

urlaub-refused =
    Die Firma muss auf Ihre Wünsche achten (§ 7 BUrlG). <b>Fahren Sie aber nicht ohne Erlaubnis weg.</b>

    <b>Zuerst:</b>
    1. Beantragen Sie den Urlaub schriftlich, mit Datum.
    2. Bei Nein: Fragen Sie schriftlich nach dem Grund und einem anderen Termin.
    3. Ist es eilig? Gehen Sie diese Woche zur Beratung.

    Einen Text zum Kopieren finden Sie unten.
    .why =
        Fehlen Sie nicht ohne Erlaubnis: Das kann zu einer Kündigung führen. Auch dann, wenn der Flug schon bezahlt ist. Buchen Sie erst nach dem Ja.

        { -urlaub-wunsch }

        { -urlaub-jahr } Beantragen Sie früh. Sie zeigen damit, dass Sie den Urlaub wollten.

        Keine Antwort? Fragen Sie noch einmal schriftlich. Schreiben Sie, bis wann Sie eine Antwort brauchen. Sagt die Firma weiter Nein? Das Arbeitsgericht kann entscheiden. Dort hilft die „Rechtsantragstelle“, ohne Anwalt (§ 11 ArbGG).

        { -urlaub-senden }

        { -urlaub-sammeln }

        { -urlaub-briefkasten }

        { -urlaub-vorsicht }

urlaub-sick =
    Kranke Tage im Urlaub sind <b>kein Urlaub</b>, wenn ein Arzt sie bescheinigt (§ 9 BUrlG).

    <b>Zuerst:</b>
    1. Gehen Sie am ersten Tag zum Arzt.
    2. Melden Sie sich sofort bei der Firma krank.
    3. Verlangen Sie die Tage später zurück.

    Kommen Sie am geplanten Tag wieder, wenn Sie gesund sind. Der Urlaub wird nicht von selbst länger.
    .why =
        Ohne Nachweis vom Arzt zählen die Tage meist als Urlaub.

        <b>Im Ausland krank?</b> Sagen Sie der Firma sofort: krank, wie lange, Adresse. Nehmen Sie den schnellsten Weg. Sagen Sie es auch der Krankenkasse (§ 5 EntgFG). Lassen Sie sich ein Papier vom Arzt geben.

        Für kranke Tage gibt es meist sechs Wochen Lohn von der Firma (§ 3 EntgFG). Im neuen Job gilt das erst nach vier Wochen.

        <b>Achtung:</b> Bleiben Sie nicht einfach länger weg. Sind Sie noch krank? Dann melden Sie das neu.

        { -urlaub-sammeln }

        { -urlaub-briefkasten }

        { -urlaub-vorsicht }

urlaub-no-leave =
    <b>Urlaub haben meist alle, die angestellt sind:</b> Minijob, Teilzeit, Aushilfe, befristet, Ausbildung.

    <b>Zuerst:</b>
    1. Zählen Sie Ihre Arbeitstage pro Woche.
    2. Verlangen Sie Urlaub schriftlich.
    3. Sagt die Firma weiter Nein? Gehen Sie zur Beratung.

    Einen Text zum Kopieren finden Sie unten.
    .why =
        { -urlaub-formel } Beispiel: 5 Tage pro Woche sind 20 Tage im Jahr. 3 Tage pro Woche sind 12 Tage.

        Ein Satz wie „Urlaub ist im Stundenlohn drin“ gilt meist nicht. Urlaub heißt: frei und Lohn. Lassen Sie den Satz prüfen.

        Den ganzen Urlaub gibt es nach sechs Monaten (§ 4 BUrlG). Vorher zählt jeder volle Monat ein Zwölftel (§ 5 BUrlG).

        Steht „selbständig“ im Vertrag? Es zählt, was Sie wirklich machen (§ 611a BGB).

        { -urlaub-mehr }

        { -urlaub-frist }

        { -urlaub-sammeln }

        { -urlaub-nicht }

        { -urlaub-vorsicht }

urlaub-leave-pay =
    Im Urlaub läuft der Lohn meist weiter. Es zählt der <b>Durchschnitt der letzten 13 Wochen</b> (§ 11 BUrlG).

    <b>Zuerst:</b>
    1. Sehen Sie die Abrechnungen der letzten 13 Wochen an.
    2. Vergleichen Sie sie mit dem Lohn im Urlaub.
    3. Fordern Sie fehlendes Geld bald schriftlich.
    .why =
        Für freie Urlaubstage gibt es Lohn. „Urlaubsgeld“ ist etwas anderes: Das ist extra Geld. Es steht nur manchmal im Vertrag oder Tarifvertrag.

        „Unbezahlter Urlaub“ ist kein Urlaub nach dem Gesetz. Hat die Firma Sie dazu gedrängt? Sagen Sie es der Beratung.

        <b>So schreiben Sie:</b> „Ich hatte vom (Datum) bis (Datum) Urlaub. Bitte zahlen Sie den Lohn für diese Tage (§ 11 BUrlG).“

        { -urlaub-senden } { -urlaub-gericht }

        { -urlaub-frist }

        { -urlaub-sammeln }

        { -urlaub-vorsicht }

urlaub-forced =
    Ohne Arbeit nach Hause geschickt? Die Firma muss die vereinbarte Zeit <b>meist trotzdem bezahlen</b> (§ 615 BGB).

    <b>Zuerst:</b>
    1. Schreiben Sie heute: „Ich möchte arbeiten. Wann soll ich kommen?“
    2. Unterschreiben Sie keinen „unbezahlten Urlaub“.
    3. Fordern Sie den Lohn schriftlich.

    Einen Text zum Kopieren finden Sie unten.
    .why =
        Urlaub ist zum Ausruhen da. Die Firma muss dabei auf Ihre Wünsche achten (§ 7 BUrlG). Fehlende Arbeit ist meist nicht Ihr Problem.

        Hat die Firma diese Tage von Ihrem Urlaub abgezogen? Schreiben Sie, dass Sie nicht einverstanden sind. Gehen Sie dann zur Beratung.

        <b>Brief auf Papier mit „Kündigung“?</b> Dann haben Sie meist nur drei Wochen (§ 4 KSchG). Gehen Sie heute zur Beratung.

        { -urlaub-senden } { -urlaub-gericht }

        { -urlaub-frist }

        { -urlaub-sammeln }

        <b>Achtung:</b> Bleiben Sie nicht ohne Nachricht weg. Kündigen Sie nicht selbst.

        { -urlaub-vorsicht }

# The button below goes on in the dialog on the Kündigung, which counts the day; its words are `button-more` in main.ftl.
urlaub-dismissed =
    Haben Sie eine Kündigung auf Papier? Dann haben Sie meist nur <b>drei Wochen</b> für eine Klage. Die Wochen zählen ab dem Tag, an dem der Brief bei Ihnen war.

    <b>Zuerst:</b>
    1. Drücken Sie unten „Mehr dazu“. Der Bot rechnet dann Ihren letzten Tag aus.
    2. Unterschreiben Sie nichts.
    3. Bleiben Sie nicht einfach weg. Sagen Sie: „Ich möchte arbeiten.“

    Nur eine Drohung, oder nur Worte? Auch dann: „Mehr dazu“.

    <b>Kein Aufenthaltstitel?</b> Gehen Sie zuerst vertraulich zu einer Beratung.
    .why =
        Gegen eine Kündigung hilft meist nur eine Klage innerhalb von drei Wochen (§ 4 KSchG). Das gilt auch in der Probezeit und in kleinen Firmen. Eine Beratung oder ein Gespräch mit der Firma stoppt die drei Wochen nicht.

        <b>Nur Worte, Chat oder E-Mail?</b> Eine Kündigung braucht Papier und eine Unterschrift mit Stift (§ 623 BGB). Gehen Sie trotzdem bald zur Beratung.

        <b>Im Urlaub gewesen?</b> Die drei Wochen laufen meist trotzdem, auch wenn die Firma davon wusste.

        <b>Offener Urlaub?</b> Fordern Sie freie Tage oder Geld extra, bald und schriftlich. Die Klage gegen die Kündigung reicht dafür meist nicht.

        { -urlaub-frist }

        { -urlaub-sammeln }

        { -urlaub-vorsicht }

urlaub-other =
    Verlangen Sie Urlaub immer <b>schriftlich</b>. Behalten Sie die Antwort.

    Das Minimum sind vier Wochen im Jahr (§ 3 BUrlG). Das gilt auch im Minijob.

    <b>Zuerst:</b> Schreiben Sie auf, was passiert ist. Gehen Sie damit zur Beratung.
    .why =
        { -urlaub-formel }

        { -urlaub-wunsch }

        { -urlaub-jahr }

        <b>Endet der Job?</b> Offene Tage bezahlt die Firma meist (§ 7 Abs. 4 BUrlG).

        { -urlaub-frist }

        <b>Lange Reise?</b> Sind Sie länger als sechs Monate weg? Oder gehen Sie für immer? Dann können Sie den Aufenthaltstitel verlieren (§ 51 AufenthG). Mit Blauer Karte sind es zwölf Monate. Fragen Sie vorher die Migrationsberatung.

        { -urlaub-briefkasten }

        { -urlaub-nicht }

        { -urlaub-vorsicht }

## Texts to copy

# Words in round brackets are blanks that people fill in. `.copy` stands in German only.
urlaub-request =
    Ein Antrag auf Urlaub an die Firma.

    Füllen Sie die Wörter in Klammern aus. Schicken Sie ihn als Brief oder E-Mail. Behalten Sie eine Kopie.
    .button = Brief: Urlaub beantragen
    .copy =
        (Ihr Name)
        (Ihre Adresse)

        An (Firma)
        (Adresse der Firma)

        (Ort), (Datum)

        Antrag auf Urlaub

        Guten Tag,
        ich beantrage Urlaub vom (Datum) bis (Datum). Das sind (Zahl) Arbeitstage.
        Bitte bestätigen Sie den Urlaub schriftlich bis (Datum). Bitte schreiben Sie mir auch, wie viele Urlaubstage ich noch habe.

        Mit freundlichen Grüßen
        (Unterschrift)

urlaub-payout-letter =
    Ein Brief an die Firma. Der Job endet, und Sie fordern Geld für offene Urlaubstage. Der Brief sagt nicht, dass Sie mit dem Ende einverstanden sind.

    Füllen Sie die Wörter in Klammern aus. Geben Sie etwa 14 Tage Zeit. Schicken Sie den Brief mit Beweis.
    .button = Brief: Urlaub auszahlen
    .copy =
        (Ihr Name)
        (Ihre Adresse)

        An (Firma)
        (Adresse der Firma)

        (Ort), (Datum)

        Auszahlung meines Urlaubs

        Guten Tag,
        falls mein Arbeitsverhältnis am (Datum) endet oder geendet hat, fordere ich die Auszahlung meiner offenen Urlaubstage (§ 7 Abs. 4 BUrlG). Es sind mindestens (Zahl) Tage. Meine Rechte gegen das Ende bleiben bestehen.
        Bitte zahlen Sie bis (Datum) auf mein Konto (IBAN) und schicken Sie mir die Abrechnung.
        Bitte schicken Sie mir auch eine Bescheinigung über meinen Urlaub in diesem Jahr (§ 6 Abs. 2 BUrlG).

        Mit freundlichen Grüßen
        (Unterschrift)

urlaub-carry-letter =
    Ein Brief an die Firma. Sie nehmen den Urlaub aus dem ersten Jahr ins nächste Jahr mit.

    Füllen Sie die Wörter in Klammern aus.
    .button = Brief: Urlaub ins nächste Jahr
    .copy =
        (Ihr Name)
        (Ihre Adresse)

        An (Firma)
        (Adresse der Firma)

        (Ort), (Datum)

        Übertragung meines Urlaubs

        Guten Tag,
        ich arbeite seit (Datum) bei Ihnen. Ich verlange, dass mein Teilurlaub aus dem Jahr (Jahr) auf das nächste Jahr übertragen wird (§ 7 Abs. 3 Satz 4 BUrlG). Es sind (Zahl) Tage.
        Bitte bestätigen Sie das schriftlich.

        Mit freundlichen Grüßen
        (Unterschrift)

urlaub-sick-letter =
    Ein Brief an die Firma. Sie waren im Urlaub krank. Diese Tage sollen nicht als Urlaub zählen.

    Füllen Sie die Wörter in Klammern aus. Legen Sie das Papier vom Arzt dazu, wenn Sie eines haben.
    .button = Brief: im Urlaub krank
    .copy =
        (Ihr Name)
        (Ihre Adresse)

        An (Firma)
        (Adresse der Firma)

        (Ort), (Datum)

        Krank im Urlaub

        Guten Tag,
        vom (Datum) bis (Datum) hatte ich Urlaub. Vom (Datum) bis (Datum) war ich krank. Ein Arzt hat das bescheinigt.
        Diese Tage zählen nicht als Urlaub (§ 9 BUrlG). Bitte schreiben Sie mir die Tage wieder gut und bestätigen Sie das schriftlich.

        Mit freundlichen Grüßen
        (Unterschrift)

urlaub-offer-letter =
    Ein Brief an die Firma. Sie schreiben, dass Sie arbeiten möchten und Lohn verlangen.

    Füllen Sie die Wörter in Klammern aus. Schicken Sie ihn am selben Tag, auch als Nachricht.
    .button = Brief: Ich möchte arbeiten
    .copy =
        (Ihr Name)
        (Ihre Adresse)

        An (Firma)
        (Adresse der Firma)

        (Ort), (Datum)

        Ich biete meine Arbeit an

        Guten Tag,
        seit (Datum) soll ich zu Hause bleiben. Ich habe keinen Urlaub beantragt. Ich möchte arbeiten und kann sofort kommen. Bitte sagen Sie mir, wann und wo ich arbeiten soll.
        Bitte zahlen Sie meinen Lohn auch für diese Zeit (§ 615 BGB).

        Mit freundlichen Grüßen
        (Unterschrift)
