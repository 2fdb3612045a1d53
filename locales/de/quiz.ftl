# A quiz for a group: statements that are true or false. A group reads them together, each from a phone of their own.

# The first line names no topic.
# Variables:
#   $n (Number) - which statement this is, from 1
#   $of (Number) - how many statements the topic has
quiz-head = Quiz: Satz { $n } von { $of }
quiz-ask = <b>Stimmt das?</b>
quiz-right = ✅ <b>Richtig!</b>
# Friendly: nobody failed.
quiz-wrong = 💡 <b>Nicht ganz.</b>
# Stands behind quiz-right or quiz-wrong.
quiz-is-true = Der Satz stimmt.
quiz-is-false = Der Satz stimmt nicht.
# Variables:
#   $right (Number) - how many answers were right: all of them
#   $of (Number) - how many statements there were
quiz-all =
    <b>{ $right } von { $of }: alles richtig!</b>

    Stark. Erklären Sie es auch den anderen?
# Variables:
#   $right (Number) - how many answers were right: more than half
#   $of (Number) - how many statements there were
quiz-many =
    <b>{ $right } von { $of } richtig.</b>

    Gut gemacht. Das Neue haben Sie jetzt gelesen.
# Variables:
#   $right (Number) - how many answers were right: half or fewer, perhaps none
#   $of (Number) - how many statements there were
quiz-few =
    <b>{ $right } von { $of } richtig.</b>

    Das macht nichts. Vieles ist in jedem Land anders. Jetzt wissen Sie mehr als vorher.
quiz-after =
    Reden Sie in der Gruppe: Welche Antwort war neu für Sie?

    Diese Zahl steht nur hier auf dem Handy. Wir speichern und zählen sie nicht.
quiz-button-open = 🎲 Quiz: Stimmt das?
quiz-button-true = 👍 Stimmt
quiz-button-false = 👎 Stimmt nicht
quiz-button-topics = Anderes Thema
quiz-topics =
    <b>Quiz: Stimmt das?</b>

    Zu jedem Thema kommen fünf Sätze. Sie sagen: stimmt, oder stimmt nicht. Dann lesen Sie, was das Gesetz sagt.

    Niemand sieht Ihre Antworten. Wir speichern und zählen sie nicht.

    Welches Thema?
    .basics = Für alle
    .wage = Lohn
    .time = Arbeitszeit
    .leave = Urlaub
    .sick = Krank, Unfall
    .end = Kündigung
    .fair = Respekt

## For everyone

quiz-basics-passport = Mit einem Pass aus einem anderen Land haben Sie bei der Arbeit weniger Rechte.
    .why = Ihre Rechte bei der Arbeit hängen nicht vom Pass ab, auch nicht von der Sprache. Wichtig ist, was Sie wirklich arbeiten (§ 611a BGB).
quiz-basics-spoken = Ohne Papier gibt es keinen Arbeitsvertrag.
    .why = Auch ein Vertrag ohne Papier zählt. Wichtig ist, was Sie wirklich arbeiten (§ 611a BGB). Die Firma muss Ihnen das Wichtigste als Text geben. Lohn und Arbeitszeit müssen schon am ersten Tag da sein (§ 2 NachwG).
quiz-basics-minijob = Auch im Minijob gibt es Urlaub und Lohn bei Krankheit.
    .why = Minijob und Teilzeit haben die gleichen Rechte (§ 4 TzBfG). Dazu gehört Urlaub (§ 3 BUrlG). Und nach vier Wochen im Job auch Lohn bei Krankheit (§ 3 EntgFG).
quiz-basics-abroad = Ihre Firma sitzt im Ausland, Sie arbeiten in Deutschland. Dann gilt der deutsche Mindestlohn.
    .why = Wichtig ist, wo Sie arbeiten. Für Arbeit in Deutschland müssen auch Firmen aus dem Ausland den Mindestlohn zahlen (§ 20 MiLoG).
# Bogus self-employment (Scheinselbstständigkeit).
quiz-basics-self-employed = In Ihrem Vertrag steht „selbstständig“. Dann sind Sie selbstständig.
    .why = Das Papier entscheidet nicht. Sagt die Firma, wann, wo und wie Sie arbeiten? Gehören Sie zum Team? Dann sind Sie meist angestellt (§ 611a BGB). Fragen Sie eine Beratung.

## Wage

quiz-wage-payslip = Zum Lohn gehört ein Lohnzettel.
    .why = Die Firma muss Ihnen einen Lohnzettel geben (§ 108 GewO). Dort stehen die Zeit, der Lohn und die Abzüge. Hat sich nichts geändert? Dann muss kein neuer kommen. Heben Sie alle Lohnzettel auf.
quiz-wage-less = Sie haben für weniger als den Mindestlohn unterschrieben. Dann gilt das.
    .why = Weniger als den Mindestlohn kann man nicht vereinbaren (§ 3 MiLoG). Ihre Unterschrift ändert daran nichts. Ausnahmen gibt es zum Beispiel für die Ausbildung und manche Praktika (§ 22 MiLoG).
# The employer does not offer agreed work (Annahmeverzug).
quiz-wage-no-work = Sie wollen arbeiten, aber die Firma hat heute keine Arbeit. Die vereinbarten Stunden muss sie trotzdem zahlen.
    .why = Hat die Firma keine Arbeit für Sie? Den Lohn für vereinbarte Stunden muss sie meist trotzdem zahlen (§ 615 BGB). Sagen Sie: „Ich will arbeiten.“ Schreiben Sie Tag und Stunden auf.
quiz-wage-helmet = Die Firma darf Helm und Schutzhandschuhe vom Lohn abziehen.
    .why = Schutz bei der Arbeit bezahlt die Firma. Die Kosten darf sie nicht Ihnen geben (§ 3 Abs. 3 ArbSchG).
quiz-wage-wait = Es fehlt Lohn. Sie können ruhig drei Jahre warten.
    .why = Das Gesetz gibt etwa drei Jahre (§§ 195, 199 BGB). Aber im Vertrag oder Tarifvertrag steht oft eine kürzere Frist. Manchmal sind es nur drei Monate. Fordern Sie den Lohn bald und schriftlich.

## Working time

quiz-time-break = Sie arbeiten 8 Stunden am Tag. Dann brauchen Sie mindestens 30 Minuten Pause.
    .why = Bei mehr als 6 Stunden sind es 30 Minuten Pause. Bei mehr als 9 Stunden sind es 45 Minuten (§ 4 ArbZG). Niemand darf länger als 6 Stunden ohne Pause arbeiten.
quiz-time-ten-hours = Die Firma darf das ganze Jahr lang 10 Stunden Arbeit am Tag verlangen.
    .why = Meist sind es 8 Stunden am Tag. Bis 10 Stunden geht nur, wenn der Durchschnitt in sechs Monaten bei 8 bleibt (§ 3 ArbZG). Ein Tarifvertrag kann anderes sagen. Schreiben Sie Ihre Stunden jeden Tag auf.
quiz-time-rest = Sie arbeiten bis 22 Uhr. Dann beginnt die Arbeit am nächsten Tag meist nicht vor 9 Uhr.
    .why = Zwischen zwei Arbeitstagen sind meist 11 Stunden frei (§ 5 ArbZG). In Pflege, Gastronomie und einigen anderen Branchen kann es eine Stunde weniger sein. Dafür gibt es einen Ausgleich.
quiz-time-two-jobs = Sie haben zwei Jobs. Die Stunden von beiden zählen zusammen.
    .why = Das Gesetz rechnet die Stunden bei allen Firmen zusammen (§ 2 ArbZG). Meist sind es also 8 Stunden am Tag für beide Jobs.
# Work on call (Arbeit auf Abruf).
quiz-time-on-call = Ihre Firma ruft Sie, wenn sie Arbeit hat. Ein Anruf am Abend vorher reicht.
    .why = Bei Arbeit auf Abruf muss die Firma es mindestens vier Tage vorher sagen (§ 12 TzBfG).

## Holiday

quiz-leave-twenty = Sie arbeiten 5 Tage in der Woche. Dann haben Sie mindestens 20 Tage Urlaub im Jahr.
    .why = Das Gesetz gibt mindestens vier Wochen im Jahr (§ 3 BUrlG). Bei 5 Tagen in der Woche sind das 20 Tage, bei 3 Tagen 12. Im Vertrag kann mehr stehen.
quiz-leave-sick = Sie werden im Urlaub krank und haben ein Attest vom Arzt. Diese Urlaubstage sind weg.
    .why = Tage mit Attest zählen nicht als Urlaub (§ 9 BUrlG). Sagen Sie es der Firma sofort. Die Tage bekommen Sie später.
quiz-leave-payout = Ihr Job endet und Sie haben noch Urlaub. Die Firma muss diese Tage bezahlen.
    .why = Konnten Sie den Urlaub nicht mehr nehmen? Dann gibt es Geld dafür (§ 7 BUrlG). Fordern Sie es bald und schriftlich. Im Vertrag kann eine kurze Frist stehen.
quiz-leave-lapse = Die Firma hat nichts gesagt. Der Urlaub ist am 31. Dezember trotzdem weg.
    .why = Die Firma muss vorher sagen, wie viele Tage Sie noch haben. Sie muss auch warnen, dass sie verfallen. Sonst ist der Urlaub meist nicht weg, sagen die Gerichte (§ 7 BUrlG). Fragen Sie schriftlich nach Ihren Tagen.
quiz-leave-new = Sie sind neu im Job. In den ersten sechs Monaten gibt es gar keinen Urlaub.
    .why = Der volle Urlaub kommt nach sechs Monaten (§ 4 BUrlG). Vorher gibt es für jeden ganzen Monat ein Zwölftel (1/12) vom Urlaub (§ 5 BUrlG).

## Sick, accident

quiz-sick-tell = Sie sind krank. Es reicht, wenn die Firma es nach drei Tagen erfährt.
    .why = Sagen Sie es der Firma sofort (§ 5 EntgFG). Sind Sie länger als drei Tage krank? Dann brauchen Sie ein Attest vom Arzt. Die Firma kann es früher verlangen.
quiz-sick-six-weeks = Sie sind zwei Monate im Job und werden krank. Die Firma zahlt den Lohn bis zu sechs Wochen weiter.
    .why = Nach vier Wochen im Job zahlt die Firma bei Krankheit weiter, bis zu sechs Wochen (§ 3 EntgFG). Das gilt auch im Minijob.
quiz-sick-dismissed = Die Firma kündigt, weil Sie krank sind. Dann endet auch der Lohn bei Krankheit.
    .why = Kündigt die Firma wegen der Krankheit? Dann muss sie trotzdem weiterzahlen, bis zu sechs Wochen (§§ 3, 8 EntgFG). Die Kündigung selbst kann gelten. Für die Klage haben Sie nur drei Wochen (§ 4 KSchG). Unterschreiben Sie nichts.
quiz-sick-accident = Die Firma hat Sie nicht angemeldet. Bei einem Arbeitsunfall sind Sie trotzdem versichert.
    .why = Wer angestellt ist, ist bei Arbeitsunfällen versichert, auch ohne Anmeldung (§ 2 SGB VII). Gehen Sie zum Durchgangsarzt (Arzt für Arbeitsunfälle). Sagen Sie dort „Arbeitsunfall“. In Not: 112.
quiz-sick-own-fault = Sie waren bei dem Unfall selbst schuld. Dann hilft die Unfallversicherung nicht.
    .why = Ein Fehler nimmt Ihnen den Schutz nicht. Auch verbotenes Handeln ändert das nicht (§ 7 SGB VII). Sagen Sie beim Arzt ehrlich, dass es bei der Arbeit war.

## Dismissal

quiz-end-whatsapp = Eine Kündigung per WhatsApp gilt.
    .why = Eine Kündigung zählt nur auf Papier mit Unterschrift (§ 623 BGB). Chat, E-Mail und Foto reichen nicht. Bleiben Sie aber nicht einfach weg. Fragen Sie noch heute eine Beratung.
quiz-end-three-weeks = Gegen eine Kündigung können Sie nur drei Wochen lang klagen.
    .why = Die drei Wochen beginnen, wenn Sie den Brief bekommen (§ 4 KSchG). Danach gilt die Kündigung meist, auch wenn sie falsch war (§ 7 KSchG). Gehen Sie sofort zur Beratung oder zum Arbeitsgericht.
quiz-end-probation = Auch in der Probezeit können Sie gegen eine Kündigung klagen.
    .why = Auch in der Probezeit und in kleinen Firmen geht das. Die Frist ist dieselbe: drei Wochen (§§ 4, 23 KSchG). Es gibt dort weniger Gründe. Fragen Sie sofort eine Beratung.
quiz-end-lawyer = Vor dem Arbeitsgericht brauchen Sie einen Anwalt.
    .why = In der ersten Instanz geht es ohne Anwalt (§ 11 ArbGG). Die Rechtsantragstelle am Gericht schreibt Ihre Klage kostenlos auf. Rechtsrat gibt sie nicht. Den gibt eine Beratung, die Gewerkschaft oder ein Anwalt.
# "Sperrzeit": twelve weeks without benefit.
quiz-end-agreement = Sie unterschreiben einen Aufhebungsvertrag. Das kann Arbeitslosengeld kosten.
    .why = Ein Aufhebungsvertrag ist ein Vertrag über das Ende vom Job. Danach gibt es oft zwölf Wochen kein Arbeitslosengeld (§ 159 SGB III). Unterschreiben Sie ihn nicht sofort. Nehmen Sie ihn mit und fragen Sie eine Beratung.

## Respect and safety

quiz-fair-passport = Die Firma darf Ihren Pass behalten, solange Sie dort arbeiten.
    .why = Ihr Pass gehört zu Ihnen. Am Bau, in der Gastronomie, in der Reinigung und in anderen Branchen müssen Sie einen Ausweis dabeihaben (§ 2a SchwarzArbG). Gibt die Firma ihn nicht zurück? Fragen Sie eine Beratung. In Gefahr: 110.
quiz-fair-complain = Jemand behandelt Sie wegen Ihrer Herkunft schlecht. Sie dürfen sich in der Firma beschweren.
    .why = Niemand darf Sie wegen Herkunft, Geschlecht oder Religion schlechter behandeln (§ 1 AGG). Sie können sich beschweren (§ 13 AGG). Die Firma darf Sie dafür nicht bestrafen (§ 16 AGG).
quiz-fair-two-months = Sie wollen Geld wegen Diskriminierung. Dafür haben Sie ein Jahr Zeit.
    .why = Sie haben meist nur zwei Monate. So lange können Sie das Geld (Entschädigung) schriftlich von der Firma fordern (§ 15 AGG). Schreiben Sie auf, was passiert ist. Fragen Sie bald eine Beratung.
quiz-fair-pregnant = Eine schwangere Frau ist auch in der Probezeit vor einer Kündigung geschützt.
    .why = Schwangere haben besonderen Schutz, auch in der Probezeit und im Minijob (§ 17 MuSchG). Die Firma muss es wissen. Nach der Kündigung bleiben dafür zwei Wochen. Für die Klage sind es drei Wochen (§ 4 KSchG).
# § 87 AufenthG: public bodies must report people without a title. The warning must not be lost.
quiz-fair-no-permit = Sie haben ohne Erlaubnis gearbeitet. Dann muss die Firma nichts zahlen.
    .why = Wer gearbeitet hat, dem steht Lohn zu, auch ohne Erlaubnis (§ 98a AufenthG). Aber Ämter müssen Menschen ohne Aufenthaltstitel melden (§ 87 AufenthG). Gehen Sie darum zuerst vertraulich zu einer Beratung.
