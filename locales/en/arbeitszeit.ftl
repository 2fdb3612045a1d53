# Working time: overtime, long days, breaks, on call, Sundays, nights, records, live-in care, under 18.

## Sentences that many outcomes share

-arbeitszeit-frist = <b>Deadline (Frist):</b> Contracts often have a short cut-off period (Ausschlussfrist), often three months. In a collective agreement (Tarifvertrag) it can be shorter. After that the money may be gone. After a no, sometimes another deadline runs for a claim in court (Klage).
-arbeitszeit-senden = Letter and e-mail together are safest. Keep a copy and proof.
# "Rechtsantragstelle": the room at a German labour court where a claim is written down for free.
-arbeitszeit-gericht = No payment? The „Rechtsantragstelle“ at the labour court (Arbeitsgericht) helps, without a lawyer (§ 11 ArbGG).
-arbeitszeit-sammeln = <b>Collect:</b> your own list of hours, rosters (Dienstplan), chats, photos of the roster, time-clock data, names of colleagues.
-arbeitszeit-nicht = <b>Careful:</b> Do not just stay away. Do not resign (kündigen) without counselling. Do not sign false hours.
# The labour inspectorate of a Land has one of the two names.
-arbeitszeit-aufsicht = <b>Who checks?</b> The works council (Betriebsrat) and the labour inspectorate (Amt für Arbeitsschutz, Gewerbeaufsicht). Talk to a counselling office (Beratung) first.
-arbeitszeit-vorsicht = <b>No residence title (Aufenthaltstitel), or work not allowed?</b> Then first go to counselling (Beratung), not to a public office, customs (Zoll) or court (§ 87 AufenthG).
# The reform of the Arbeitszeitgesetz is only planned.
-arbeitszeit-reform = <b>A new law?</b> Politicians plan a limit per week, no longer per day. In August 2026 this was not yet a law.
# Under 18, or a carer who lives with the person cared for: § 18 ArbZG and the JArbSchG; the first question has an answer for both.
-arbeitszeit-andere = <b>Other rules:</b> Are you under 18 (JArbSchG)? Or do you live with the person you care for (§ 18 ArbZG)? Then other rules often apply. Start again and choose that.
-arbeitszeit-schwanger = <b>Pregnant or breastfeeding?</b> Then there is more protection (§§ 4 to 6 MuSchG). Ask the counselling office.

## First questions

# "Überstunden": hours worked above those agreed.
arbeitszeit-trouble =
    What is the problem with your working time (Arbeitszeit)?

    Write down all your hours from today. <b>Demand money for overtime (Überstunden) in writing, soon.</b> Contracts often have a deadline of three months.
    .overtime = Overtime without money
    .long = Days too long, no break
    .plan = Too little work, on call, roster
    .special-days = Sunday, public holiday, night
    .travel = Travel, changing, waiting: no money
    .records = Nobody writes down my hours
    .live-in = I am a carer and live in the home
    .minor = I am under 18
    .dismissed = I was dismissed, or they threaten it
    .other = Something else

arbeitszeit-month = In which month did you work the overtime (Überstunden)? Overtime means more hours than agreed. Are there several months? Then choose the oldest.
    .why = The deadlines (Fristen) depend on this month.

# The quotation marks hold what the employer says.
arbeitszeit-overtime = What does the company say about the overtime (Überstunden)?
    .nothing = Nothing, it just does not pay
    .included = “It is already in your wage”
    .account = “You get time off” (Zeitkonto)
    .no-proof = “Nobody asked you to do it”
    .unsure = I do not know

arbeitszeit-long = What is too long?
    .hours = More than 8 or 10 hours a day
    .breaks = No break, or break deducted
    .rest = Little time between two shifts
    .several-jobs = I have several jobs
    .unsure = Everything is too much

arbeitszeit-plan = What fits best?
    .on-call = The company calls when it needs me
    .sent-home = It gives me too little or no work
    .must-overtime = Do I have to work overtime?
    .unsure = I am not sure

arbeitszeit-special-days = What fits best?
    .sunday = Work on Sunday or a public holiday
    .holiday-pay = No wage for a public holiday
    .night = Work at night
    .unsure = I am not sure

arbeitszeit-else = What fits best?
    .threat = Threats, force, my passport is gone
    .unsure = Something else

## Overtime without money

arbeitszeit-overtime-unpaid =
    For overtime (Überstunden) the company usually has to give money or time off.

    <b>First:</b>
    1. Write down every day: start, end, break.
    2. Add: who demanded or saw these hours?
    3. Demand the money in writing, if possible this week.

    You find texts to copy below.
    .why =
        Money or time off? That is usually written in the contract (Vertrag) or collective agreement (Tarifvertrag). The company must give you the rules in writing (§ 2 NachwG). Extra money for overtime (Zuschlag) usually exists only if it is written there.

        For all hours together, usually at least the minimum wage (Mindestlohn) applies (§§ 1, 3 MiLoG). Company training (Ausbildung): for overtime there is extra money or time off (§ 17 BBiG).

        <b>Proof:</b> In court, usually you have to show: when did you work? Who demanded or tolerated it?

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-overtime-included =
    The sentence “Overtime (Überstunden) is included in the wage” is not always valid. <b>Have it checked.</b>

    <b>First:</b>
    1. Look for the sentence in the contract (Vertrag). Take a photo.
    2. Write down all your hours.
    3. Demand the money in writing before the deadline (Frist) in the contract ends.
    .why =
        The rules on overtime must be there in writing (§ 2 NachwG). Did the company write the text, and is it unclear? Then usually what is better for you applies (§ 305c BGB).

        Even with such a sentence, usually: at least the minimum wage (Mindestlohn) for all hours together (§§ 1, 3 MiLoG). To calculate: gross wage (brutto) divided by all hours.

        <b>Proof:</b> In court, usually you have to show: when did you work? Who demanded or tolerated it?

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

# "Zeitkonto": hours are written down and given back later as free time.
arbeitszeit-overtime-account =
    Time off instead of money is possible if that was agreed. <b>With the minimum wage (Mindestlohn) the time off usually has to come within twelve months</b> (§ 2 MiLoG).

    <b>First:</b>
    1. Ask in writing: how many hours are on my working-time account (Zeitkonto)?
    2. Compare that with your own list.
    3. No time off comes? Demand the money.
    .why =
        A Zeitkonto collects the extra hours that you have worked. What applies is written in the contract (Vertrag) or collective agreement (Tarifvertrag) (§ 2 NachwG).

        Does the job end? For open minimum-wage hours, money or time off usually has to come in the month after (§ 2 MiLoG). Company training (Ausbildung): for overtime (Überstunden) there is extra money or time off (§ 17 BBiG).

        <b>Proof:</b> Keep every printout and every photo of the Zeitkonto. Do this before the job ends.

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-overtime-proof =
    Overtime (Überstunden) that the boss only tolerated (saw it and said nothing) can count, too. <b>But you need proof.</b>

    <b>First:</b>
    1. Write down all past days that you remember.
    2. From today: every day start, end, break, place, witnesses.
    3. Ask in writing for the times that the company has.
    .why =
        In court, usually you have to show: when did you work? Who demanded it, knew of it or tolerated it?

        <b>This helps:</b> orders in chats, roster (Dienstplan), tickets, location in your phone, photos, colleagues as witnesses. Send the boss a short message the same day: „Heute bis 20 Uhr gearbeitet, wie verlangt.“ (Worked until eight in the evening today, as demanded.)

        The company must have a system for start, end and duration (§ 3 ArbSchG). The Federal Labour Court (Bundesarbeitsgericht) said so in 2022. It must write down hours above eight a day (§ 16 ArbZG). It must keep the list for two years.

        { -arbeitszeit-frist }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-overtime-no-month =
    For overtime (Überstunden) the company usually has to give money or time off. <b>Do not wait:</b> often you have only three months.

    <b>First:</b>
    1. Look for the days in chats, photos and rosters.
    2. Write everything into a list of hours.
    3. Take it to a counselling office (Beratung) soon.
    .why =
        Money or time off? That is usually written in the contract (Vertrag) or collective agreement (Tarifvertrag) (§ 2 NachwG). For all hours together, usually at least the minimum wage (Mindestlohn) applies (§§ 1, 3 MiLoG).

        After three years wages are usually gone („verjährt“). The years count from the end of the year (§§ 195, 199 BGB). A letter does not stop this. You know the month later? Then start again here.

        <b>Proof:</b> In court, usually you have to show: when did you work? Who demanded or tolerated it?

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

## The limits of a day

arbeitszeit-too-long =
    By law <b>8 hours</b> per working day is the limit. <b>Up to 10 hours</b> is only possible with balancing (§ 3 ArbZG). More is usually forbidden.

    <b>First:</b>
    1. Write down your hours every day.
    2. Are you ill or exhausted? Go to a doctor.
    3. Talk to the works council (Betriebsrat), union (Gewerkschaft) or counselling office (Beratung).
    .why =
        Working days are Monday to Saturday. Balancing means: on average over six months or 24 weeks it stays 8 hours (§ 3 ArbZG). Do you work at night? Then it is the average over one month or four weeks (§ 6 ArbZG).

        A collective agreement (Tarifvertrag) can say something else. Drivers usually have their own rules. Several jobs are added up (§ 2 ArbZG). Under 18 the limit is 8 hours a day and 40 a week (JArbSchG).

        { -arbeitszeit-reform }

        The company usually has to pay for forbidden hours, too.

        { -arbeitszeit-schwanger }

        <b>Immediate great danger at the workplace?</b> Then you may leave (§ 9 ArbSchG). Accident: 112.

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-breaks =
    Over 6 hours of work: at least <b>30 minutes</b> of break (Pause). Over 9 hours: <b>45 minutes</b> (§ 4 ArbZG).

    Did you have to work in the break? Then the company usually may not deduct it.

    <b>First:</b>
    1. Write down the real break every day.
    2. Compare that with the payslip (Abrechnung).
    3. Demand missing hours in writing, soon.
    .why =
        Nobody should work longer than 6 hours without a break (§ 4 ArbZG). Break means: you do not work. Time worked is usually paid time, even if the roster says „Pause“.

        <b>Proof:</b> Note day, time and reason. For example: “12 to 12:30 served customers, boss was there.”

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-rest =
    Between the end and the next start you usually need <b>11 hours</b> off (§ 5 ArbZG).

    <b>First:</b>
    1. Write down the end and start of every shift.
    2. Take a photo of the roster (Dienstplan).
    3. Talk to the works council (Betriebsrat), union (Gewerkschaft) or counselling office (Beratung).
    .why =
        In hospital, care, restaurant, hotel, transport and farming it may be one hour less. Then another rest time must be longer (§ 5 ArbZG). A collective agreement (Tarifvertrag) can say something else.

        <b>No day off?</b> Sundays are usually free (§ 9 ArbZG). You work on Sunday? Then you need a day off for it, within two weeks (§ 11 ArbZG).

        { -arbeitszeit-reform }

        { -arbeitszeit-schwanger }

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-several-jobs =
    The hours of all jobs count <b>together</b> (§ 2 ArbZG). Then, too, 8 hours per working day is the limit, at most 10 with balancing (§ 3 ArbZG).

    <b>First:</b>
    1. Count the hours of all jobs per day.
    2. Read your residence title (Aufenthaltstitel) and the extra sheet (Zusatzblatt).
    3. Ask the counselling office (Beratung) before you start a new job.
    .why =
        Balancing means: on average over six months or 24 weeks it stays 8 hours (§ 3 ArbZG). Between two working days you usually need 11 hours off (§ 5 ArbZG).

        In each job you have your own rights: wage, leave, sick pay.

        <b>Residence:</b> Is your title only for a certain job? Then other work is forbidden until the authority says yes (§ 4a AufenthG). With a title for training (Ausbildung), usually 20 hours of side job per week are allowed (§ 16a AufenthG). Ask the migration counselling (Migrationsberatung) first.

        { -arbeitszeit-reform }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-vorsicht }

## The plan

# "Arbeit auf Abruf": the employer calls when there is work (§ 12 TzBfG).
arbeitszeit-on-call =
    The company calls you when there is work? That is “work on call” (Arbeit auf Abruf). It usually has to tell you <b>four days before</b>.

    No number is agreed? Then <b>20 hours per week</b> apply (§ 12 TzBfG).

    <b>First:</b>
    1. Look for the hours in the contract (Vertrag).
    2. Write down every call and every shift.
    3. Demand missing hours in writing, soon.
    .why =
        The length of a day is not agreed either? Then it is at least three hours in a row (§ 12 TzBfG). Even if you are told to leave after one hour.

        The call comes later than four days before? Then you usually do not have to come (§ 12 TzBfG). Answer in a friendly way and in writing. Ask a counselling office (Beratung) first. Look in the collective agreement (Tarifvertrag), too.

        The company gives too little work? Then it usually has to pay the agreed hours anyway (§ 615 BGB).

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-sent-home =
    The company does not give you agreed work? <b>Then it usually has to pay anyway</b> (§ 615 BGB).

    <b>First:</b>
    1. Write today: „Ich möchte arbeiten. Wann soll ich kommen?“ (I want to work. When should I come?)
    2. Note: who sent you home, and when?
    3. Do not sign minus hours (Minusstunden) or unpaid leave (unbezahlter Urlaub).
    .why =
        Is there no work? That is usually the company's problem. The agreed hours count. No number is agreed, and the company calls you only when there is work? Then 20 hours per week apply (§ 12 TzBfG).

        „Minusstunden“ means: the company says you must make up hours later. Have this checked.

        <b>A letter on paper with „Kündigung“ (dismissal)?</b> Then you usually have only three weeks (§ 4 KSchG). Go to a counselling office (Beratung) today.

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-overtime-duty =
    Whether you have to work overtime (Überstunden) is usually written in the contract (Vertrag) or collective agreement (Tarifvertrag). <b>More than 10 hours a day is usually forbidden</b> (§ 3 ArbZG).

    <b>First:</b>
    1. Look for the word „Überstunden“ or „Mehrarbeit“.
    2. Write down all your hours.
    3. Do not say no on your own. Ask a counselling office (Beratung) first.
    .why =
        Rules on overtime must be there in writing (§ 2 NachwG). Nothing is written there? Then have it checked whether you must. A sudden no can bring trouble, even a dismissal (Kündigung).

        Up to 10 hours is only possible if the average stays at 8 hours (§ 3 ArbZG). After that you usually need 11 hours off (§ 5 ArbZG). Under 18 the limit is 8 hours a day and 40 a week (JArbSchG).

        { -arbeitszeit-reform }

        { -arbeitszeit-schwanger }

        For your overtime the company usually has to give money or time off.

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

## Sundays, public holidays, nights

arbeitszeit-sunday =
    Sundays and public holidays are usually free (§ 9 ArbZG). Many sectors have exceptions. <b>Then you need another day off instead (Ersatztag).</b>

    Sunday: within two weeks. Public holiday: within eight weeks (§ 11 ArbZG).

    <b>First:</b>
    1. Write down all Sundays and public holidays.
    2. Ask in writing for the Ersatztag.
    .why =
        There are exceptions for example for care, restaurants, transport and cleaning of plants (§ 10 ArbZG). At least 15 Sundays a year stay free (§ 11 ArbZG). A collective agreement (Tarifvertrag) can say something else.

        <b>More money on Sundays?</b> Look in the contract (Vertrag) or collective agreement.

        { -arbeitszeit-schwanger }

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-holiday-pay =
    You do not work because of a public holiday (Feiertag)? <b>Then you usually get a wage for that day</b> (§ 2 EntgFG). In a Minijob, too.

    <b>First:</b>
    1. Check: would it be a working day without the public holiday?
    2. Compare that with the payslip (Abrechnung).
    3. Demand the wage in writing, soon.
    .why =
        This does not apply if you are absent without excuse the day before or after (§ 2 EntgFG).

        Some public holidays exist only in some of the Länder (Bundesländer). Ask which Bundesland counts for you. Part-time and Minijob have the same rights (§ 4 TzBfG).

        <b>Write this:</b> „Am (Datum) war Feiertag. Bitte zahlen Sie meinen Lohn für diesen Tag (§ 2 EntgFG).“ It means: (date) was a public holiday. Please pay my wage for this day.

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-vorsicht }

# "Nachtzuschlag": extra pay for night work.
arbeitszeit-night =
    If you regularly work at night, you usually get something in return: <b>days off with pay, or more money</b> (§ 6 ArbZG). Courts say that 25 percent is often right, and 30 percent for permanent night work.

    <b>First:</b>
    1. Write down all hours between 23 and 6 o’clock.
    2. Look for „Nachtzuschlag“ (night supplement) in the payslip (Abrechnung).
    3. No supplement and no days off? Demand this in writing, soon.
    .why =
        Night is usually from 23 to 6 o’clock (§ 2 ArbZG). In bakeries from 22 to 5 o’clock. A collective agreement (Tarifvertrag) can say something else. Have your case checked.

        At night, too, 8 hours is the limit, at most 10. The average is counted over one month or four weeks (§ 6 ArbZG).

        <b>Write this:</b> „Bitte geben Sie mir für (Stunden) Stunden Nachtarbeit im (Monat) freie Tage mit Lohn oder einen Zuschlag (§ 6 ArbZG).“ It means: please give me days off with pay or a supplement for (hours) hours of night work in (month).

        { -arbeitszeit-schwanger }

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

## One answer each

arbeitszeit-travel =
    Does the company demand something, and you need time for it? That can be working time (Arbeitszeit), but not always. <b>Have it checked.</b>

    <b>First:</b>
    1. Write down: travel, changing, washing, waiting, with the time.
    2. Add who demands it.
    3. Demand missing hours in writing, soon.
    .why =
        <b>Clear rules exist here:</b> In care, travel between patients is paid (§ 2 Abs. 4 7. PflegeArbbV). In the meat industry, preparing and changing are paid, too (§ 6 GSA Fleisch).

        In other sectors the contract (Vertrag) and collective agreement (Tarifvertrag) count. Not every trip is working time. For all working hours together, usually at least the minimum wage (Mindestlohn) applies (§§ 1, 3 MiLoG).

        { -arbeitszeit-senden } { -arbeitszeit-gericht }

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln } Also: tickets, route plan, location in your phone.

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-records =
    The company must have a system for start, end and duration of work (§ 3 ArbSchG). <b>Write it down yourself anyway.</b>

    <b>First:</b>
    1. From today, every day: start, end, break, place, witnesses.
    2. Take photos of roster and time clock.
    3. Ask in writing for your times.
    .why =
        The Federal Labour Court (Bundesarbeitsgericht) said so in 2022 (1 ABR 22/21). The law says: the company must write down hours above eight a day and keep the list for two years (§ 16 ArbZG).

        <b>There are more duties</b> for Minijobs and in many sectors. For example: construction, restaurant, hotel, transport, cleaning, meat. There the company must write down start, end and duration within seven days (§ 17 MiLoG). This does not apply to Minijobs in private households. In the meat industry it must do so on the same day, on a computer (§ 6 GSA Fleisch).

        False times? Do not sign. Write to the company what is wrong.

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-sammeln } Do not keep copies in housing or on a phone that belongs to the company.

        { -arbeitszeit-frist }

        { -arbeitszeit-vorsicht }

# A carer who lives with the person cared for. The words lead to counselling, not to an authority.
arbeitszeit-live-in =
    <b>The minimum wage (Mindestlohn) usually applies to every hour of work</b> (§ 20 MiLoG). Also in the home of the person you care for.

    <b>First:</b>
    1. Write down every hour, at night, too.
    2. Keep chats and photos.
    3. Talk to a counselling office (Beratung) soon.

    Does someone have your passport? Are you not allowed to go out? Go to counselling today. In danger: 110.
    .why =
        The limits of 8 and 10 hours often do not apply here. That is so if you alone are responsible for the person (§ 18 ArbZG). The counselling office checks if this is your case. The minimum wage usually does not depend on it.

        Also write down: getting up at night, waiting for calls for help, free hours. The counselling office checks what you get a wage for.

        The minimum wage also applies if your company is abroad (§ 20 MiLoG). The contract says „selbständig“ (self-employed)? What you really do counts (§ 611a BGB).

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln } Keep copies in a safe place.

        <b>Careful:</b> Sign nothing that you do not understand. Do not leave without counselling, except in danger.

        { -arbeitszeit-vorsicht }

arbeitszeit-minor =
    Under 18: at most <b>8 hours a day and 40 hours a week</b> (JArbSchG).

    <b>First:</b>
    1. Write down your hours every day.
    2. Talk to people you trust.
    3. Go to a counselling office (Beratung), today if possible.
    .why =
        The youth protection law (Jugendarbeitsschutzgesetz, JArbSchG) protects you. It has its own rules for breaks, nights and weekends, too. It also applies in training (Ausbildung).

        You also have more leave (Urlaub) than adults (§ 19 JArbSchG).

        Company training: for overtime (Überstunden) there is extra money or time off (§ 17 BBiG). For the time at vocational school (Berufsschule) there is money (§ 15 BBiG).

        Does someone put pressure on you? Are there threats? Tell the counselling office. In danger: 110.

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht } Sign no termination agreement (Aufhebungsvertrag).

        { -arbeitszeit-vorsicht }

# The button below goes on in the dialog on the Kündigung, which counts the day; its words are `button-more` in main.ftl.
arbeitszeit-dismissed =
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

        <b>Open overtime (Überstunden)?</b> Demand this money separately, soon and in writing. The claim against the dismissal is usually not enough for it.

        { -arbeitszeit-frist }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

arbeitszeit-other =
    Write down all your hours from today. <b>With this, a counselling office (Beratung) can help best.</b>

    Normal is 8 hours per working day, at most 10 with balancing (§ 3 ArbZG). In between you usually have 11 hours off (§ 5 ArbZG).

    <b>First:</b> Write down what happened. When? Who? Where? Take it to counselling.
    .why =
        The rules also apply without a written contract, in a Minijob and part-time (§ 4 TzBfG). The company must state the working time in writing (§ 2 NachwG).

        { -arbeitszeit-reform }

        Is wage (Lohn) missing? Then choose wage in the menu.

        Was there an accident? Say to the doctor: „Arbeitsunfall“ (accident at work). Emergency: 112.

        <b>A letter on paper with „Kündigung“ (dismissal)?</b> Then you usually have only three weeks (§ 4 KSchG). Go to counselling today.

        { -arbeitszeit-aufsicht }

        { -arbeitszeit-frist }

        { -arbeitszeit-andere }

        { -arbeitszeit-sammeln }

        { -arbeitszeit-nicht }

        { -arbeitszeit-vorsicht }

## Texts to copy

# Words in round brackets are blanks that people fill in. `.copy` stands in German only.
arbeitszeit-timesheet =
    A list for your hours. Copy the text or write it on paper.

    Write one line for each day, best on the same day. Fill in the words in brackets.

    The German means: list of hours (Stundenliste), name, company (Firma), month and year (Monat und Jahr).
    The columns: date (Datum), start (Beginn), end (Ende), break in minutes (Pause), place (Ort), witness (Zeuge), who demanded the work (Auftrag). „Uhrzeit“ is the time.
    The last line: hours together (number, Zahl).

    A witness saw you at work.
    .button = List of hours (Stundenliste)

arbeitszeit-overtime-letter =
    A letter to the company. You demand money for hours that were not paid.

    Fill in the words in brackets. Allow about 14 days. Add your list of hours. Send the letter with proof.

    The German means:
    (Your name), (your address)
    To (company), (address of the company)
    (Place), (date)
    Payment of my working hours
    Hello, in the month (month and year) I worked (number) hours that were not paid. The list with days and times is enclosed. (Name) demanded these hours or knew of them.
    For this I demand (amount) euros gross. Please pay by (date) to my account (IBAN).
    Please also send me a payslip.
    Kind regards, (signature)
    .button = Letter: pay my overtime

arbeitszeit-records-letter =
    A letter to the company. You ask for the working times that the company has written down.

    Fill in the words in brackets. Allow about 14 days.

    The German means:
    (Your name), (your address)
    To (company), (address of the company)
    (Place), (date)
    My working times
    Hello, please send me the records of my working time from (date) to (date): start, end and duration for each day. Please answer by (date).
    Kind regards, (signature)
    .button = Letter: show my times

arbeitszeit-offer-letter =
    A letter to the company. You write that you want to work and demand your wage.

    Fill in the words in brackets. Send it the same day, also as a message.

    The German means:
    (Your name), (your address)
    To (company), (address of the company)
    (Place), (date)
    I offer my work
    Hello, since (date) you have given me no work or less than agreed. I want to work and can come at once. Please tell me when and where I should work.
    Please pay my wage for this time, too (§ 615 BGB).
    Kind regards, (signature)
    .button = Letter: I want to work

## Paragraphs of the rules

# Variables:
#   $minimum (Money) - the general minimum wage for each hour today, gross
arbeitszeit-mindestlohn-heute-known =
    <b>Minimum wage (Mindestlohn) today: { $minimum }</b> gross (brutto) per hour (§ 1 MiLoG). In some sectors it is more. It does not apply to trainees and some others (§ 22 MiLoG).

arbeitszeit-mindestlohn-heute-unknown =
    <b>Minimum wage (Mindestlohn) today:</b> We do not know the amount. Ask a counselling office (Beratungsstelle).

# Variables:
#   $claim-by (Date) - the day people should have gone to court by, written out with its weekday
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
arbeitszeit-verjaehrung-running =
    <b>Time limit by law (Verjährung):</b> For this month, file a claim in court (Klage) by <b>{ $claim-by }</b> at the latest. Last day by law: { $claim-last-day } (§§ 195, 199 BGB). After that you usually no longer get the money. A letter does not stop this (§ 204 BGB). No residence title (Aufenthaltstitel)? Then first go to counselling (Beratung). Deadlines (Fristen) in the contract often end much earlier.

# Variables:
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
arbeitszeit-verjaehrung-now =
    <b>Time limit by law (Verjährung):</b> For this month, the last day is probably <b>{ $claim-last-day }</b> (§§ 195, 199 BGB). Go to the court (Gericht) today. A letter does not stop this (§ 204 BGB). No residence title (Aufenthaltstitel)? First go to counselling (Beratung), today.

# Variables:
#   $claim-last-day (Date) - the last day the law allowed, written out with its weekday
arbeitszeit-verjaehrung-over =
    <b>Time limit by law (Verjährung):</b> The last day for a claim in court (Klage) was probably { $claim-last-day } (§§ 195, 199 BGB). Was there a claim or were there talks about the money before that? This can change the day (§§ 203, 204 BGB). Ask a counselling office (Beratungsstelle) anyway.
