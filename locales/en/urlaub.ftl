# Urlaub (paid leave): how many days, refused, sick, of last year, paid out when the job ends.

## Sentences that many outcomes share

-urlaub-frist = <b>Deadline (Frist):</b> Contracts often have a short cut-off period (Ausschlussfrist), often three months. In a collective agreement (Tarifvertrag) it can be shorter. After that the money may be gone. After a no, sometimes another deadline runs for a claim in court (Klage).
-urlaub-senden = Letter and e-mail together are safest. Keep a copy and the answer.
# "Rechtsantragstelle": the room at a German labour court where a claim is written down for free.
-urlaub-gericht = No payment? The „Rechtsantragstelle“ at the labour court (Arbeitsgericht) helps, without a lawyer (§ 11 ArbGG).
-urlaub-sammeln = <b>Collect:</b> contract, leave requests and answers, payslips with the leave account (Urlaubskonto), sick notes (Krankmeldung), chats.
-urlaub-nicht = <b>Careful:</b> Do not go away without permission. That can lead to a dismissal (Kündigung).
-urlaub-briefkasten = <b>During leave:</b> Someone should check your letterbox. The deadline after a dismissal (Kündigung) runs then, too (§ 4 KSchG).
# Three weeks after the letter, or after the agreed end of a fixed term.
-urlaub-klage = <b>Dismissal (Kündigung) or fixed-term contract (befristet)?</b> Usually you have only three weeks for the claim in court (Klage), from the letter (§ 4 KSchG) or the agreed end (§ 17 TzBfG).
-urlaub-vorsicht = <b>No residence title (Aufenthaltstitel), or work not allowed?</b> Then first go to counselling (Beratung), not to a public office or court (§ 87 AufenthG).
# The rule of thumb of § 3 BUrlG: 24 working days at 6 days a week.
-urlaub-formel = <b>To calculate, from age 18:</b> 4 times your working days per week (24 : 6 = 4, § 3 BUrlG). That is always four weeks a year.
-urlaub-mehr = <b>Perhaps more:</b> Contract and collective agreement (Tarifvertrag) can give more days. In care there are usually extra days (§ 4 7. PflegeArbbV). Days off from the contract count towards them. Under 18 there are more days (§ 19 JArbSchG). With a severe disability (Schwerbehinderung) perhaps, too.
-urlaub-wunsch = <b>When?</b> The company must consider your wishes. At least 12 working days (Werktage) should be in a row (§ 7 BUrlG). Werktage are Monday to Saturday.
-urlaub-jahr = <b>End of the year:</b> Usually take the days by 31 December. In the new year, until 31 March, you usually get them only for an important („dringend“) reason (§ 7 BUrlG). Did the company not warn you? Then you usually still do not lose the days.
# After a number of days with decimals.
-urlaub-komma = Does the number have a decimal part? Have it checked: does it become a whole day?
-urlaub-runden = Half a day or more becomes a whole day (§ 5 BUrlG). A smaller rest is usually not lost.
-urlaub-auszahlung = <b>Money instead of leave</b> usually comes only when the job ends (§ 7 Abs. 4 BUrlG). Open days from earlier years are perhaps added. For each day usually the average of the last 13 weeks counts (§ 11 BUrlG).
-urlaub-alg = Do you get unemployment benefit (Arbeitslosengeld) afterwards? Then it usually starts later (§ 157 SGB III).

## First questions

# "Urlaub": days off with pay. The two days in the year are those of § 7 Abs. 3 BUrlG.
urlaub-what =
    Leave (Urlaub) means: days off with your wage. Usually take it by <b>31 December</b>.

    Does the job end? <b>Demand money for open days in writing, soon.</b> Often there is a deadline (Frist) of three months.

    What is your question?
    .count = How many days? Also: the job ends
    .refused = Leave refused, or no answer
    .old = Leave days from last year
    .sick = Ill during leave
    .none = The company says: no leave
    .pay = No wage or less wage during leave
    .forced = Sent home without wage
    .dismissed = I was dismissed, or they threaten it
    .other = Something else

urlaub-days = On how many days per week do you work?
    .why = The days count, not the hours. In a Minijob, too.
    .d5 = 5 days
    .d6 = 6 days
    .d4 = 4 days
    .d3 = 3 days
    .d2 = 2 days
    .d1 = 1 day
    .irregular = Different every week, or not sure

# The age on 1 January counts (§ 19 JArbSchG).
urlaub-age = How old were you on 1 January this year? Does or did the job end in another year? Then take 1 January of the year in which the job ends.
    .why = Under 18 there is more leave (§ 19 JArbSchG).
    .adult = 18 or older
    .under-18 = 17
    .under-17 = 16
    .under-16 = 15 or younger

urlaub-began = When did the work in this company start?
    .why = After six months you have the full leave (§ 4 BUrlG).

urlaub-job = Does the job go on?
    .runs = Yes, it goes on
    .ends = No, it ends or has ended
    .unsure = I do not know

urlaub-ends = When is the last day of the job?
    .why = How many days you have this year depends on it.

urlaub-old = Did the company warn you before? For example: “You still have 8 days. Take the days. Otherwise they lapse (verfallen, are gone).”
    .not-warned = No, nobody said anything
    .warned = Yes, clearly and for this year
    .long-sick = I was ill for a very long time
    .first-year = I only started in that year
    .unsure = I do not know

## How many days: the job goes on

# Variables:
#   $leave-days (Number) - working days of leave in this year, at least
urlaub-full =
    Your leave (Urlaub) this year, at least: <b>{ $leave-days }</b> working days.

    That is the minimum by law (§ 3 BUrlG, § 19 JArbSchG). It applies after six months in the company (§ 4 BUrlG).

    <b>First:</b>
    1. Look in the contract (Vertrag): are there more days?
    2. Count what you have already taken.
    3. Ask for your leave in writing.

    You find a text to copy below.
    .why =
        { -urlaub-formel } Minijob, part-time, temporary jobs (Aushilfe) and training (Ausbildung) count, too. { -urlaub-komma }

        { -urlaub-mehr }

        { -urlaub-wunsch }

        { -urlaub-jahr }

        Did you already have leave with another company this year? These days count towards it (§ 6 BUrlG).

        { -urlaub-briefkasten }

        { -urlaub-nicht }

# Variables:
#   $leave-days (Number) - working days of leave in this year, at least
#   $full-from (Date) - the first day on which the six months are over
urlaub-waiting =
    You have the full leave (Urlaub) from <b>{ $full-from }</b>. This year that is at least <b>{ $leave-days }</b> working days (§ 4 BUrlG).

    Before that, each full month gives one twelfth (1/12) of the leave (§ 5 BUrlG).

    <b>First:</b>
    1. Look in the contract (Vertrag): are there more days?
    2. Ask for your leave in writing.

    You find a text to copy below.
    .why =
        The first six months are called waiting time (Wartezeit, § 4 BUrlG). Leave in this time is possible anyway. Ask the company. { -urlaub-formel } Minijob and part-time count, too. { -urlaub-komma }

        { -urlaub-mehr }

        { -urlaub-wunsch }

        { -urlaub-jahr }

        Did you already have leave with another company this year? These days count towards it (§ 6 BUrlG).

        Did you already start last year? Then you perhaps also have days from last year (§§ 5, 7 BUrlG).

        { -urlaub-nicht }

# Variables:
#   $leave-days (Number) - working days of leave in this year
#   $leave-months (Number) - full months of the job in this year
urlaub-part =
    Your leave (Urlaub) this year, at least: <b>{ $leave-days }</b> working days.

    It is like this in the first year: each full month gives one twelfth (1/12) of the leave (§ 5 BUrlG). Your full months: { $leave-months }.

    <b>First:</b>
    1. Ask for these days in writing.
    2. Or demand still this year: „Ich nehme die Tage im nächsten Jahr.“ (I take the days next year.)
    .why =
        This year you no longer work there for six whole months. So there is only a part (§§ 4, 5 BUrlG). { -urlaub-runden } { -urlaub-formel }

        <b>Next year:</b> You may take this part into next year, for the whole year. You must ask for it (§ 7 Abs. 3 BUrlG).

        { -urlaub-mehr }

        { -urlaub-wunsch }

        Did you already have leave with another company this year? These days count towards it (§ 6 BUrlG).

        { -urlaub-nicht }

urlaub-irregular =
    You have leave (Urlaub) even if every week is different. <b>It is at least four weeks a year</b>, after six months in the company (§§ 3, 4 BUrlG).

    <b>First:</b>
    1. Count your working days in the last 12 months.
    2. Take this to a counselling office (Beratung). They calculate with you.
    3. Ask for your leave in writing.
    .why =
        { -urlaub-formel } Do you work on 3 days per week on average? Then it is 12 days a year.

        The full leave comes after six months (§ 4 BUrlG). Before that, each full month gives one twelfth (§ 5 BUrlG). Minijob and temporary jobs (Aushilfe) count, too.

        { -urlaub-mehr }

        { -urlaub-wunsch }

        { -urlaub-jahr }

        { -urlaub-sammeln }

        { -urlaub-nicht }

urlaub-start-unknown =
    Without the first day we cannot calculate exactly. <b>It is at least four weeks of leave (Urlaub) a year</b>, after six months in the company (§§ 3, 4 BUrlG).

    <b>First:</b>
    1. Look for the day in the contract (Vertrag), payslip (Abrechnung) or chats.
    2. Then start again here.
    3. Ask for your leave in writing.
    .why =
        { -urlaub-formel } In the first six months, each full month counts one twelfth (§ 5 BUrlG). { -urlaub-runden }

        <b>Does the job end?</b> Then the company usually pays for open days (§ 7 Abs. 4 BUrlG). Demand this in writing, soon.

        { -urlaub-frist }

        { -urlaub-mehr }

        { -urlaub-sammeln }

        { -urlaub-nicht }

## How many days: the job ends

# Variables:
#   $leave-days (Number) - working days of leave in the year in which the job ends, at least
urlaub-end-full =
    Your leave (Urlaub) in the last year of the job, at least: <b>{ $leave-days }</b> working days. Subtract days already taken.

    The last day has not come yet? Ask for the leave before. The company usually pays open days at the end.

    <b>Did you get a dismissal (Kündigung)?</b> For a claim in court (Klage) you usually have only three weeks.

    <b>First:</b>
    1. Calculate: how many days are open?
    2. Demand days or money in writing, if possible this week.

    You find texts to copy below.
    .why =
        The job lasts longer than six months and ends after 30 June. Then you usually have the full leave (§§ 4, 5 BUrlG). Days taken with an earlier company in the same year count (§ 6 BUrlG). { -urlaub-komma }

        { -urlaub-auszahlung } { -urlaub-alg }

        { -urlaub-frist }

        { -urlaub-senden } { -urlaub-gericht }

        { -urlaub-sammeln } Also demand a leave certificate (Urlaubsbescheinigung, § 6 BUrlG).

        <b>Careful:</b> Sign nothing like “no further claims” (keine weiteren Ansprüche).

        { -urlaub-klage }

        { -urlaub-vorsicht }

# Variables:
#   $leave-days (Number) - working days of leave in the year in which the job ends
#   $leave-months (Number) - full months of the job in that year
urlaub-end-part =
    Your leave (Urlaub) in the last year of the job, at least: <b>{ $leave-days }</b> working days. Your full months: { $leave-months }. Subtract days already taken.

    The last day has not come yet? Ask for the leave before. The company usually pays open days at the end.

    <b>Did you get a dismissal (Kündigung)?</b> For a claim in court (Klage) you usually have only three weeks.

    <b>First:</b>
    1. Calculate: how many days are open?
    2. Demand days or money in writing, if possible this week.
    .why =
        The job lasts six months at most. Or it ends by 30 June. Then each full month counts one twelfth (§ 5 BUrlG). { -urlaub-runden }

        Did you already have more leave? Usually you do not have to pay the money back (§ 5 Abs. 3 BUrlG).

        { -urlaub-auszahlung } { -urlaub-alg }

        { -urlaub-frist }

        { -urlaub-senden } { -urlaub-gericht }

        { -urlaub-sammeln } Also demand a leave certificate (Urlaubsbescheinigung, § 6 BUrlG).

        <b>Careful:</b> Sign nothing like “no further claims” (keine weiteren Ansprüche).

        { -urlaub-klage }

        { -urlaub-vorsicht }

urlaub-end-irregular =
    The company usually pays open days of leave (Urlaub) when the job ends (§ 7 Abs. 4 BUrlG). In a Minijob, too.

    <b>Did you get a dismissal (Kündigung)?</b> For a claim in court (Klage) you usually have only three weeks.

    <b>First:</b>
    1. Count your working days in the last 12 months.
    2. Take this to a counselling office (Beratung) this week.
    3. Demand the money in writing.
    .why =
        { -urlaub-formel }

        Does the job last six months at most? Or does it end by 30 June? Then each full month counts one twelfth (§ 5 BUrlG). Does it last longer and end later? Then it is usually the full leave.

        { -urlaub-auszahlung } { -urlaub-alg }

        { -urlaub-frist }

        { -urlaub-senden } { -urlaub-gericht }

        { -urlaub-sammeln }

        <b>Careful:</b> Sign nothing like “no further claims” (keine weiteren Ansprüche).

        { -urlaub-klage }

        { -urlaub-vorsicht }

urlaub-end-unknown =
    The company usually pays open days of leave (Urlaub) when the job ends (§ 7 Abs. 4 BUrlG). <b>Do not wait:</b> often you have only three months.

    <b>Did you get a dismissal (Kündigung)?</b> For a claim in court (Klage) you usually have only three weeks.

    <b>First:</b>
    1. Look for the last day in the contract (Vertrag) or letter.
    2. Then start again here.
    3. The job still goes on? Ask for leave in writing.
    .why =
        Does the job last six months at most? Or does it end by 30 June? Then each full month counts one twelfth (§ 5 BUrlG). Does it last longer and end later? Then it is usually the full leave. { -urlaub-formel }

        { -urlaub-auszahlung } { -urlaub-alg }

        { -urlaub-frist }

        { -urlaub-senden } { -urlaub-gericht }

        { -urlaub-sammeln }

        <b>Careful:</b> Sign nothing like “no further claims” (keine weiteren Ansprüche).

        { -urlaub-klage } Go to counselling (Beratung) today.

        { -urlaub-vorsicht }

## Days of an earlier year

# Case law on § 7 Abs. 3 BUrlG: without the employer's notice the days do not lapse.
urlaub-old-not-warned =
    Did the company not warn you clearly? <b>Then your old days of leave (Urlaub) are usually not gone.</b>

    <b>First:</b>
    1. Look in letters and e-mails: was there a warning?
    2. Write down all open days. Demand them in writing.
    3. The company says no? Go to a counselling office (Beratung).
    .why =
        Leave usually lapses (verfällt) only if the company has done three things. It told you the number of your days. It asked you to take them. It said: “Otherwise they are gone.” The courts have decided so (on § 7 BUrlG).

        Did the company not do this? Then the leave is usually still there. But do not rely on that: demand the leave now. Does your contract give more days than the law? Other rules may apply to those days.

        <b>Does the job end?</b> Then the company usually pays open days (§ 7 Abs. 4 BUrlG).

        { -urlaub-frist }

        { -urlaub-senden }

        { -urlaub-sammeln }

        { -urlaub-nicht }

        { -urlaub-vorsicht }

urlaub-old-warned =
    After a clear warning, leave (Urlaub) usually lapses (verfällt) on <b>31 December</b>. That means: the days are gone. With an urgent reason it usually stays until <b>31 March</b> (§ 7 Abs. 3 BUrlG).

    <b>First:</b>
    1. The day has not passed yet? Ask for the leave in writing today.
    2. Give the reason: for example illness, or too much work.
    3. Show the warning to a counselling office (Beratung).
    .why =
        The warning must say three things clearly: How many days there are. Please take the days. Otherwise they are gone. Is something missing? Then the days are perhaps still there. The courts have decided so.

        The reason can lie with the company or with you. Then you must take the leave by 31 March. Were you ill the whole year? Then a longer time applies. In the first year there is a special rule, too.

        <b>Does the job end?</b> Then the company usually pays open days (§ 7 Abs. 4 BUrlG).

        { -urlaub-frist }

        { -urlaub-senden }

        { -urlaub-sammeln }

        { -urlaub-nicht }

        { -urlaub-vorsicht }

# Case law: after a continuous illness the days lapse 15 months after the end of their year.
urlaub-old-long-sick =
    Were you ill the whole time? Then the leave (Urlaub) usually lapses only <b>15 months after the end of the year</b>. Example: leave of 2025 is then valid until 31.3.2027.

    <b>First:</b>
    1. Are you well again? Ask for the leave in writing today.
    2. Still ill? Note the last day for yourself.
    3. Go to a counselling office (Beratung) long before this day.
    .why =
        The courts have decided so (on § 7 BUrlG). Did you still work in that year? And did the company not warn you? Then the days are perhaps there even longer. Have this checked.

        Days of illness with a doctor's note are not leave (§ 9 BUrlG).

        <b>Does the job end?</b> Then the company usually pays open days (§ 7 Abs. 4 BUrlG). Sign nothing while you are ill.

        { -urlaub-frist }

        { -urlaub-senden }

        { -urlaub-sammeln }

        { -urlaub-vorsicht }

urlaub-old-first-year =
    In the first year there is often only a part of the leave (Urlaub). <b>You can take this part into the whole next year if you ask for it</b> (§ 7 Abs. 3 BUrlG).

    <b>First:</b>
    1. Demand this in writing, best still in the first year.
    2. The year is already over? Write today anyway.
    3. Then ask for days off.

    You find texts to copy below.
    .why =
        Did you start in the second half of the year? Then each full month gives one twelfth of the leave (§ 5 BUrlG). { -urlaub-runden }

        Did the company not warn you that the days lapse (verfallen)? Then they are usually still there even without a request. The courts have decided so.

        <b>Does the job end?</b> Then the company usually pays open days (§ 7 Abs. 4 BUrlG).

        { -urlaub-frist }

        { -urlaub-senden }

        { -urlaub-sammeln }

        { -urlaub-nicht }

## One answer each

urlaub-refused =
    The company must consider your wishes for leave (Urlaub, § 7 BUrlG). <b>But do not go away without permission.</b>

    <b>First:</b>
    1. Ask for the leave in writing, with dates.
    2. If no: ask in writing for the reason and another date.
    3. Is it urgent? Go to a counselling office (Beratung) this week.

    You find a text to copy below.
    .why =
        Do not stay away without permission: that can lead to a dismissal (Kündigung). Even if the flight is already paid. Book only after the yes.

        { -urlaub-wunsch }

        { -urlaub-jahr } Ask early. This shows that you wanted the leave.

        No answer? Ask again in writing. Write by when you need an answer. Does the company still say no? The labour court (Arbeitsgericht) can decide. The „Rechtsantragstelle“ there helps, without a lawyer (§ 11 ArbGG).

        { -urlaub-senden }

        { -urlaub-sammeln }

        { -urlaub-briefkasten }

        { -urlaub-vorsicht }

urlaub-sick =
    Days of illness during leave (Urlaub) are <b>not leave</b> if a doctor certifies them (§ 9 BUrlG).

    <b>First:</b>
    1. Go to a doctor on the first day.
    2. Report sick to the company at once.
    3. Demand the days back later.

    Come back on the planned day if you are well. The leave does not get longer by itself.
    .why =
        Without a doctor's note, the days usually count as leave.

        <b>Ill abroad?</b> Tell the company at once: ill, how long, address. Use the fastest way. Tell the health insurance fund (Krankenkasse), too (§ 5 EntgFG). Get a paper from the doctor.

        For days of illness, the company usually pays the wage for six weeks (§ 3 EntgFG). In a new job this applies only after four weeks.

        <b>Careful:</b> Do not just stay away longer. Are you still ill? Then report it again.

        { -urlaub-sammeln }

        { -urlaub-briefkasten }

        { -urlaub-vorsicht }

urlaub-no-leave =
    <b>Usually all employees have leave (Urlaub):</b> Minijob, part-time, temporary job (Aushilfe), fixed-term (befristet), training (Ausbildung).

    <b>First:</b>
    1. Count your working days per week.
    2. Demand leave in writing.
    3. The company still says no? Go to a counselling office (Beratung).

    You find a text to copy below.
    .why =
        { -urlaub-formel } Example: 5 days per week are 20 days a year. 3 days per week are 12 days.

        A sentence like “leave is included in the hourly wage” is usually not valid. Leave means: time off and wage. Have the sentence checked.

        The full leave comes after six months (§ 4 BUrlG). Before that, each full month gives one twelfth (§ 5 BUrlG).

        The contract says „selbständig“ (self-employed)? What you really do counts (§ 611a BGB).

        { -urlaub-mehr }

        { -urlaub-frist }

        { -urlaub-sammeln }

        { -urlaub-nicht }

        { -urlaub-vorsicht }

urlaub-leave-pay =
    During leave (Urlaub) the wage usually goes on. The <b>average of the last 13 weeks</b> counts (§ 11 BUrlG).

    <b>First:</b>
    1. Look at the payslips (Abrechnungen) of the last 13 weeks.
    2. Compare them with the wage during leave.
    3. Demand missing money in writing, soon.
    .why =
        For days of leave you get your wage. „Urlaubsgeld“ is something else: that is extra money. It is only sometimes written in the contract (Vertrag) or collective agreement (Tarifvertrag).

        Unpaid leave (unbezahlter Urlaub) is not leave by law. Did the company push you into it? Tell the counselling office (Beratung).

        <b>Write this:</b> „Ich hatte vom (Datum) bis (Datum) Urlaub. Bitte zahlen Sie den Lohn für diese Tage (§ 11 BUrlG).“ It means: I had leave from (date) to (date). Please pay the wage for these days.

        { -urlaub-senden } { -urlaub-gericht }

        { -urlaub-frist }

        { -urlaub-sammeln }

        { -urlaub-vorsicht }

urlaub-forced =
    Sent home without work? The company <b>usually has to pay anyway</b> for the agreed time (§ 615 BGB).

    <b>First:</b>
    1. Write today: „Ich möchte arbeiten. Wann soll ich kommen?“ (I want to work. When should I come?)
    2. Do not sign unpaid leave (unbezahlter Urlaub).
    3. Demand the wage in writing.

    You find a text to copy below.
    .why =
        Leave (Urlaub) is for rest. The company must consider your wishes (§ 7 BUrlG). Missing work is usually not your problem.

        Did the company take these days from your leave? Write that you do not agree. Then go to a counselling office (Beratung).

        <b>A letter on paper with „Kündigung“ (dismissal)?</b> Then you usually have only three weeks (§ 4 KSchG). Go to counselling today.

        { -urlaub-senden } { -urlaub-gericht }

        { -urlaub-frist }

        { -urlaub-sammeln }

        <b>Careful:</b> Do not stay away without a message. Do not resign (kündigen) yourself.

        { -urlaub-vorsicht }

# The button below goes on in the dialog on the Kündigung, which counts the day; its words are `button-more` in main.ftl.
urlaub-dismissed =
    Do you have a dismissal (Kündigung) on paper? Then you usually have only <b>three weeks</b> for a claim in court (Klage). The weeks count from the day the letter reached you.

    <b>First:</b>
    1. Press “More about this” below. The bot then works out your last day.
    2. Sign nothing.
    3. Do not just stay away. Say: „Ich möchte arbeiten.“ (I want to work.)

    Only a threat, or only words? Then, too: “More about this”.

    <b>No residence title (Aufenthaltstitel)?</b> First go to a confidential counselling office (Beratung).
    .why =
        Against a dismissal usually only a claim within three weeks helps (§ 4 KSchG). This also applies in the trial period (Probezeit) and in small companies. Counselling or a talk with the company does not stop the three weeks.

        <b>Only words, chat or e-mail?</b> A dismissal needs paper and a signature by pen (§ 623 BGB). Go to a counselling office soon all the same.

        <b>Were you on leave (Urlaub)?</b> The three weeks usually run anyway, even if the company knew about it.

        <b>Open leave?</b> Demand days off or money separately, soon and in writing. The claim against the dismissal is usually not enough for it.

        { -urlaub-frist }

        { -urlaub-sammeln }

        { -urlaub-vorsicht }

urlaub-other =
    Always ask for leave (Urlaub) <b>in writing</b>. Keep the answer.

    The minimum is four weeks a year (§ 3 BUrlG). In a Minijob, too.

    <b>First:</b> Write down what happened. Take it to a counselling office (Beratung).
    .why =
        { -urlaub-formel }

        { -urlaub-wunsch }

        { -urlaub-jahr }

        <b>Does the job end?</b> The company usually pays open days (§ 7 Abs. 4 BUrlG).

        { -urlaub-frist }

        <b>A long journey?</b> Are you away longer than six months? Or do you leave for good? Then you can lose the residence title (Aufenthaltstitel, § 51 AufenthG). With a Blue Card (Blaue Karte) it is twelve months. Ask the migration counselling (Migrationsberatung) first.

        { -urlaub-briefkasten }

        { -urlaub-nicht }

        { -urlaub-vorsicht }

## Texts to copy

# Words in round brackets are blanks that people fill in. `.copy` stands in German only.
urlaub-request =
    A request for leave (Antrag auf Urlaub) to the company.

    Fill in the words in brackets. Send it as a letter or e-mail. Keep a copy.

    The German means:
    (Your name), (your address)
    To (company), (address of the company)
    (Place), (date)
    Request for leave
    Hello, I ask for leave from (date) to (date). That is (number) working days.
    Please confirm the leave in writing by (date). Please also write to me how many days of leave I still have.
    Kind regards, (signature)
    .button = Letter: ask for leave

urlaub-payout-letter =
    A letter to the company. The job ends, and you demand money for open days of leave. The letter does not say that you agree to the end.

    Fill in the words in brackets. Allow about 14 days. Send the letter with proof.

    The German means:
    (Your name), (your address)
    To (company), (address of the company)
    (Place), (date)
    Payment for my leave
    Hello, if my employment ends or ended on (date), I demand that my open days of leave are paid out (§ 7 Abs. 4 BUrlG). It is at least (number) days. My rights against the end remain.
    Please pay by (date) to my account (IBAN) and send me the payslip.
    Please also send me a certificate of my leave this year (§ 6 Abs. 2 BUrlG).
    Kind regards, (signature)
    .button = Letter: pay out my leave

urlaub-carry-letter =
    A letter to the company. You take the leave from the first year into the next year.

    Fill in the words in brackets.

    The German means:
    (Your name), (your address)
    To (company), (address of the company)
    (Place), (date)
    Carrying over my leave
    Hello, I have worked for you since (date). I demand that my part of the leave from the year (year) is carried over to the next year (§ 7 Abs. 3 Satz 4 BUrlG). It is (number) days.
    Please confirm this in writing.
    Kind regards, (signature)
    .button = Letter: take leave into next year

urlaub-sick-letter =
    A letter to the company. You were ill during leave. These days should not count as leave.

    Fill in the words in brackets. Add the doctor's paper if you have one.

    The German means:
    (Your name), (your address)
    To (company), (address of the company)
    (Place), (date)
    Ill during leave
    Hello, from (date) to (date) I had leave. From (date) to (date) I was ill. A doctor has certified this.
    These days do not count as leave (§ 9 BUrlG). Please give me the days back and confirm this in writing.
    Kind regards, (signature)
    .button = Letter: ill during leave

urlaub-offer-letter =
    A letter to the company. You write that you want to work and demand your wage.

    Fill in the words in brackets. Send it the same day, also as a message.

    The German means:
    (Your name), (your address)
    To (company), (address of the company)
    (Place), (date)
    I offer my work
    Hello, since (date) I have to stay at home. I did not ask for leave. I want to work and can come at once. Please tell me when and where I should work.
    Please pay my wage for this time, too (§ 615 BGB).
    Kind regards, (signature)
    .button = Letter: I want to work
