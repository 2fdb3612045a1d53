# Trouble with the Lohn: not paid, too little, overtime, deductions, payslip, cash, a firm that cannot pay.

## Sentences that many outcomes share

# The button below the result shows the letter to copy.
-lohn-text = <b>Letter:</b> Press “Letter” at the very bottom. The text is there.
# The deadline that stands first in every result.
-lohn-eilig = <b>First the deadline (Frist):</b> Contracts often have a short one, mostly three months. After that the money may be gone.
# As above, where paragraphs with deadlines for the court stand below: the time limit by law, often the one of a sector.
-lohn-eilig-unten = <b>First the deadline (Frist):</b> Contracts often have a short one, mostly three months. After that the money may be gone. Further down you find deadlines for going to court (Klage).
-lohn-senden = Allow about 14 days. Letter and e-mail together are safest. Keep a copy and proof.
-lohn-gericht = No payment? The „Rechtsantragstelle“ at the labour court (Arbeitsgericht) helps, without a lawyer (§ 11 ArbGG).
# For trainees: a committee of the chamber comes before the court, if there is one (not in nursing).
-lohn-gericht-azubi = No payment? Ask the chamber (Kammer: IHK, HWK) about a „Schlichtungsausschuss“ (committee). It often comes before the court (§ 111 ArbGG). Otherwise the „Rechtsantragstelle“ at the labour court (Arbeitsgericht) helps (§ 11 ArbGG).
-lohn-frist = <b>Deadlines (Fristen):</b> The short one is called „Ausschlussfrist“. In a collective agreement (Tarifvertrag) it is sometimes shorter. Sometimes a letter is not enough: In building cleaning you usually must sue (klagen) within six months. Keep all deadlines, even if they may not apply.
-lohn-jahre = Wage claims usually expire after three years (Verjährung), counted from the end of the year (§§ 195, 199 BGB). A letter does not stop this.
-lohn-sammeln = <b>Collect:</b> contract, payslips (Abrechnungen), bank statements, your list of hours, rosters, chats, names of colleagues.
-lohn-bleiben = <b>Do not stop working without counselling.</b> Do not resign (kündigen) without counselling. Give up nothing. This can put job, money and residence at risk.
-lohn-vorsicht = <b>Careful:</b> Customs (Zoll) checks minimum wage and work permits (§ 2 SchwarzArbG). It usually does not get your wage for you. No residence title (Aufenthaltstitel), or work not allowed? Then first go to counselling, not to customs, a public office or a court (§ 87 AufenthG).
# What all results on the insolvency of the firm share.
-lohn-insolvenz =
    Insolvency money (Insolvenzgeld) is for the last three months of the job before the insolvency (§ 165 SGB III). This can also apply if the company has no money and simply closes. Did your company work for another company? The other company often must pay the net (netto) minimum wage (Mindestlohn, § 13 MiLoG). Do you get a dismissal (Kündigung)? Then you usually have only three weeks for a claim against it (§ 4 KSchG).

    Demand your wage in writing anyway. The counselling office tells you from whom.
# Stands below every text to copy: who should not send it before counselling.
-lohn-text-titel = No residence title (Aufenthaltstitel), or work not allowed? Then show the text to the counselling office first.

## First questions

lohn-trouble =
    What is the problem with your wage (Lohn)? Trainees (Azubis) can ask here, too.

    <b>Demand missing wages in writing, soon.</b> Contracts often have short deadlines (Fristen), often three months. In collective agreements (Tarifvertrag) it can be shorter.
    .not-paid = I get no wage
    .too-little = The wage is too little
    .overtime = Overtime is not paid
    .deducted = The company deducted money
    .cash = I get cash without a payslip
    .payslip = Payslip is missing or unclear
    .closed = The company is bankrupt or closed
    .other = Something else

lohn-month = For which month is money missing? Choose the month in which you worked. Is money missing for several months? Then choose the oldest. Count only wages that should be there already.
    .why = Minimum wage (Mindestlohn) and deadlines (Fristen) depend on this month.

lohn-got = Did you already get money for this month? Cash, an advance (Vorschuss) and a part of the wage count, too.
    .nothing = No, nothing at all
    .some = Yes, but too little

## Nothing was paid

lohn-missing = What fits best?
    .one = One wage is missing
    .more = Two or more wages are missing
    .closed = The company is bankrupt or gone
    .training = I am in training (Ausbildung)
    .internship = It was an internship (Praktikum)
    .trial = It was trial work (Probearbeit)
    .other = Something else

lohn-unpaid =
    From what you say, the whole wage (Lohn) is missing. The employer usually has to pay for your work.

    { -lohn-eilig-unten }

    <b>First step:</b> Demand the wage in writing, if possible this week. Write down your hours. No residence title (Aufenthaltstitel)? Then go to counselling <b>first</b>.
    .why =
        You have a right to a wage for your work, even without a written contract (§ 611a BGB). Does the contract say nothing? Then the wage must be there at the end of the month (§ 614 BGB). Minimum wage (Mindestlohn) must be there by the last banking day of the next month (§ 2 MiLoG). If the employer pays too late, interest is added (§ 288 BGB). Is the wage in your contract higher? Then demand the higher wage.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-unpaid-months =
    From what you say, two or more wages (Lohn) are missing. <b>Go to counselling (Beratung) at once.</b>

    { -lohn-eilig-unten }

    <b>First step:</b> Call a counselling office today or tomorrow. Demand each month in writing. Does someone have your passport? Are there threats? Tell the counselling office. In danger: 110.
    .why =
        You have a right to a wage for your work, even without a written contract (§ 611a BGB). Write a separate line for each month. Does your company work for another company? Then the other company often must pay the net (netto) minimum wage (Mindestlohn, § 13 MiLoG). Does your company have no more money? Ask the counselling office about insolvency money („Insolvenzgeld“, § 165 SGB III).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-unpaid-training =
    From what you say, your training pay (Ausbildungsvergütung) is missing. The company usually must pay it every month.

    { -lohn-eilig-unten }

    <b>First step:</b> Demand the money in writing, if possible this week. Do not break off the training (Ausbildung). Talk to a counselling office (Beratung) before.
    .why =
        In company training, the money must be there on the month's last working day (§ 18 BBiG). Time at vocational school (Berufsschule) is paid, too (§ 15 BBiG). The minimum wage (Mindestlohn) does not apply to trainees (§ 22 MiLoG). But there is a minimum training pay (§ 17 BBiG). Nursing training (Pflegeausbildung) has its own law.

        { -lohn-text } { -lohn-senden } { -lohn-gericht-azubi }

        { -lohn-frist }

        { -lohn-sammeln } Also: training contract and training record book (Berichtsheft).

        { -lohn-bleiben } Sign no termination agreement (Aufhebungsvertrag).

        { -lohn-vorsicht }

lohn-unpaid-trial =
    Trial work (Probearbeit) is often quite normal work. Then the employer usually has to pay.

    { -lohn-eilig-unten }

    <b>First step:</b> Write down days, hours and tasks. Demand the wage (Lohn) in writing.
    .why =
        What counts is what you really did (§ 611a BGB). Did the boss give you tasks and times? Then this points to normal work. Usually nobody may agree on less than the minimum wage (Mindestlohn, § 3 MiLoG). Did you only watch? Then ask a counselling office (Beratung).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# For all who find themselves in none of the lines above: the last wage, no contract, work that is not registered.
lohn-unpaid-other =
    The employer usually has to pay for your work. This also applies without a contract, without registration (Anmeldung) and after the end of the job.

    { -lohn-eilig-unten }

    Did you get a <b>dismissal (Kündigung)</b>? To go to court against it you usually have only three weeks (§ 4 KSchG).

    <b>First step:</b> Write down: days, hours, place, names, agreed wage (Lohn). Take this to counselling (Beratung). Then demand the wage in writing.
    .why =
        What counts is the work you really did (§ 611a BGB). The boss usually must also pay the last wage after a dismissal (Kündigung). Did the boss have no work for you? Then you usually get your wage anyway (§ 615 BGB). Are you self-employed (selbständig) only on paper? Then the minimum wage (Mindestlohn) may apply to you, too. Was the work not allowed? Even then there is usually a wage (§ 98a AufenthG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## The firm cannot pay any more

# "Insolvenz": the firm can no longer pay. The day counts for the period of § 324 SGB III.
lohn-event =
    For insolvency money (Insolvenzgeld) you usually have only <b>two months</b> (§ 324 SGB III). Insolvency (Insolvenz) means: The company can no longer pay.

    On which day did the court decide about it? No court was involved? Then take the day on which the company closed.

    Not sure? Take the earliest day that is possible. No decision yet? Press “I do not know”.
    .why = The time runs from this day.

lohn-closed =
    Perhaps you can get insolvency money (Insolvenzgeld) from the Agentur für Arbeit (employment agency). <b>The deadline is short: two months after the insolvency (Insolvenz)</b> (§ 324 SGB III).

    You do not know the day? Then do not wait.

    <b>First step:</b> Go to counselling (Beratung) at once. Ask about the application for Insolvenzgeld. No residence title (Aufenthaltstitel)? Then first go to counselling, not to the Agentur (§ 87 AufenthG).
    .why =
        { -lohn-insolvenz }
        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: letters from the court or the insolvency administrator (Insolvenzverwalter).

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $ig-act-by (Date) - the day people should apply by, written out with its weekday
#   $ig-last-day (Date) - the last day the law allows, written out with its weekday
lohn-insolvency-running =
    Apply for insolvency money (Insolvenzgeld) by <b>{ $ig-act-by }</b>. Last day by law: { $ig-last-day } (§ 324 SGB III).

    Insolvenzgeld usually replaces the wage (Lohn) of the last three months before the insolvency (Insolvenz).

    <b>First step:</b> Go to counselling (Beratung) at once. Apply at the Agentur für Arbeit (employment agency). No residence title (Aufenthaltstitel)? Then first go to counselling, not to the Agentur (§ 87 AufenthG).
    .why =
        { -lohn-insolvenz }
        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: letters from the court or the insolvency administrator (Insolvenzverwalter).

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $ig-last-day (Date) - the last day the law allows, written out with its weekday
lohn-insolvency-now =
    <b>Apply for insolvency money (Insolvenzgeld) today.</b> The last day is probably <b>{ $ig-last-day }</b> (§ 324 SGB III).

    <b>First step:</b> Call the Agentur für Arbeit (employment agency) today. Ask: how can my application still arrive today? No residence title (Aufenthaltstitel)? Then first go to counselling (Beratung) today, not to the Agentur (§ 87 AufenthG).
    .why =
        { -lohn-insolvenz }
        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: letters from the court or the insolvency administrator (Insolvenzverwalter).

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $ig-last-day (Date) - the last day the law allowed, written out with its weekday
lohn-insolvency-over =
    The two months for insolvency money (Insolvenzgeld) were probably over on { $ig-last-day } (§ 324 SGB III).

    <b>Ask anyway, today.</b> Perhaps another day counts. You can demand your wage (Lohn) without Insolvenzgeld, too.

    <b>First step:</b> Go to counselling (Beratung) today. Take all letters with you. No residence title (Aufenthaltstitel)? Then do not go alone to Agentur or court (§ 87 AufenthG).
    .why =
        { -lohn-insolvenz }
        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: letters from the court or the insolvency administrator (Insolvenzverwalter).

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Too little was paid

lohn-pay = How much wage (Lohn) did you get for this month? Write the <b>gross</b> amount (brutto), that is before taxes and insurance. Tips do not count.
    .why = „Brutto“ is on the payslip. The money in your account is usually net (netto). You know only that? Press “I do not know”.

# "nursing": training as a nurse has its own law (PflBG). "internship" has its own question next.
# "training-unsure": does not know when the training began, or which year of it the month was in.
lohn-work = What kind of work is it?
    .employee = Job, also mini-job or part-time
    .training = Training in a company (Ausbildung)
    .training-unsure = Ausbildung, start or year unclear
    .nursing = Training in nursing (Pflege)
    .internship = Internship (Praktikum)
    .minor = Under 18, no vocational qualification
    .long-jobless = Long unemployed before, job is new
    .volunteer = Ehrenamt (voluntary, without a wage)
    .self-employed = Self-employed: invoices or Gewerbe
    .unsure = I am not sure
    .why = The minimum wage (Mindestlohn) has exceptions (§ 22 MiLoG).

lohn-internship = What kind of internship (Praktikum) is it?
    .required = Required (school, studies) or EQ
    .short = Voluntary, up to 3 months
    .long = Voluntary, longer than 3 months
    .unsure = I do not know

lohn-hours = How many hours did you work in this month? Count all hours, also overtime (Überstunden). Breaks do not count.
    .why = Wage divided by hours shows your hourly wage.

# Sectors with a minimum wage of their own. "temp-work": the firm lends its workers to other firms.
lohn-sector = In which sector (Branche) do you work?
    .other = Another sector
    .care = Care (Pflege), not in a hospital
    .cleaning = Building cleaning
    .temp-work = Temporary agency work (Zeitarbeit)
    .roofing = Roofing (Dachdecker)
    .scaffolding = Scaffolding (Gerüstbau)
    .painting = Painting and varnishing (Maler)
    .electrical = Electrical trade (Elektro)
    .training-staff = Teaching in training courses
    .airport-security = Airport security
    .meat = Meat industry
    .unsure = I do not know
    .why = In some sectors the minimum wage (Mindestlohn) is higher. They also have deadlines (Fristen) of their own. Kitchen or cleaning, employed by a care home? Choose “Another sector”.

# Variables:
#   $hourly (Money) - what was paid for each hour, gross
#   $minimum (Money) - the minimum wage for each hour in that month, gross: the lowest one of the sector, or the general one
#   $should (Money) - the least that was owed for the month: hours times minimum wage
#   $missing (Money) - what is missing for the month: owed less paid
#   $month (Month) - the month worked
lohn-below =
    From what you say, you got <b>{ $hourly }</b> gross (brutto) per hour. The minimum wage (Mindestlohn) for { $month } is usually at least <b>{ $minimum }</b>.

    Then at least { $should } would be right. So about <b>{ $missing }</b> gross is missing.

    { -lohn-eilig-unten }

    <b>First step:</b> Demand the money in writing, if possible this week.
    .why =
        Nobody may agree on less than the minimum wage (§§ 1, 3 MiLoG). It applies to work here, also for companies from abroad (§ 20 MiLoG). For some people it does not apply (§ 22 MiLoG). Was your amount net (netto)? Then the result is wrong. Is the contract better? Then the contract applies. Did the application for your work permit name a higher wage? Then that one usually applies (§ 98a Abs. 2a AufenthG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } For the minimum wage, such a deadline is often invalid (§ 3 MiLoG). Do not rely on that.

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $hourly (Money) - what was paid for each hour, gross
#   $minimum (Money) - the minimum wage for each hour in that month, gross: the lowest one of the sector, or the general one
#   $month (Month) - the month worked
lohn-enough =
    From what you say, you got <b>{ $hourly }</b> gross (brutto) per hour. The lowest minimum wage (Mindestlohn) that we know for { $month } is <b>{ $minimum }</b>. You probably got at least that.

    Wages may still be missing. For skilled work more often applies.

    { -lohn-eilig-unten }

    <b>First step:</b> Compare contract, list of hours and payslip. Have everything checked.
    .why =
        Does the contract or collective agreement (Tarifvertrag) name a higher wage? Then the higher wage applies. Some sectors have a higher minimum wage (§ 1 Abs. 3 MiLoG). You do not know your sector (Branche)? Then ask the counselling office (Beratung). Overtime (Überstunden), journeys and night work may also count extra. Did you count all hours? Did the application for your work permit name a higher wage? Then that one usually applies (§ 98a Abs. 2a AufenthG).

        Is something missing? Then write. { -lohn-text } { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $month (Month) - the month worked; no minimum wage is known for it
lohn-no-figure =
    We know no minimum wage (Mindestlohn) for <b>{ $month }</b>. So we do not calculate here.

    { -lohn-eilig-unten }

    <b>First step:</b> Ask a counselling office (Beratungsstelle) for the amount for this month. Demand missing wages in writing anyway.
    .why =
        The minimum wage changes often. What counts is the amount for the month in which you worked (§ 1 MiLoG). An amount from another year would be wrong. The wage in your contract also applies if it is higher.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## What someone does not know

lohn-no-month =
    Without the month we cannot calculate anything. You can still do something.

    { -lohn-eilig }

    <b>First step:</b> Write down all the days you remember. Look in chats, photos and bank statements. Go to counselling (Beratung) soon.
    .why =
        You have a right to a wage (Lohn) for your work, even without a written contract (§ 611a BGB). The minimum wage (Mindestlohn) applies to most jobs (§§ 1, 22 MiLoG). Its amount depends on the month of work. Do you find out the month later? Then start again here.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-pay-unknown =
    Without the amount we cannot calculate. Further down you find the minimum wage (Mindestlohn) per hour, if we know it.

    { -lohn-eilig-unten }

    <b>First step:</b> Demand a payslip (Abrechnung) in writing. Write down how much money you got, and when.
    .why =
        You must get a payslip with each payment (§ 108 GewO). Only if nothing has changed, they need not give a new one. It says „brutto“ (gross). Bank statements and receipts help, too. The minimum wage has exceptions (§ 22 MiLoG): trainees, many internships, voluntary work (Ehrenamt), under 18 without a vocational qualification, long-term unemployed before.

        { -lohn-text } { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-hours-unknown =
    Without hours we cannot calculate. Further down you find the minimum wage (Mindestlohn) per hour, if we know it.

    { -lohn-eilig-unten }

    <b>First step:</b> Write down your hours. For each day: date, start, end, break, place, witnesses. From today, every day.
    .why =
        How to find old hours: duty roster, chats, photos, tickets, location in your phone. Ask colleagues. Ask the employer for the time records (Zeiterfassung). For mini-jobs and in some sectors he must write hours down (§ 17 MiLoG). In a private household this does not apply to mini-jobs.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Exceptions from the minimum wage (§ 22 MiLoG)

lohn-internship-required =
    For a required internship (Pflichtpraktikum) the minimum wage (Mindestlohn) usually does not apply. Nor for an Einstiegsqualifizierung (EQ, entry training). But the company usually has to pay money it promised.

    { -lohn-eilig-unten }

    <b>First step:</b> Read your contract. Write down what work you really do.
    .why =
        Required means: school, university or training demand the internship (§ 22 MiLoG). Do you learn little and work like everyone else? Then the minimum wage may apply anyway. Have this checked. Is promised money missing? Then demand it in writing.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Also: the rules of your school or university.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-internship-long =
    Voluntary and longer than three months? Then the minimum wage (Mindestlohn) usually applies from the first day.

    { -lohn-eilig-unten }

    <b>First step:</b> Calculate: hours × minimum wage. You find the amount further down, if we know it. Did you get less? Then demand the rest in writing.
    .why =
        The minimum wage then applies to all hours, also in the first three months (§ 22 MiLoG). It usually applies, too, if you really work like everyone else. The word „Praktikum“ (internship) in the contract does not decide. The rules must be there in writing before the start (§ 2 NachwG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-internship-check =
    Whether there is minimum wage (Mindestlohn) depends on the internship (Praktikum). Have this checked.

    { -lohn-eilig-unten }

    <b>First step:</b> Write down length, hours and tasks. Take this to counselling (Beratung). Demand missing money soon, in writing.
    .why =
        Usually no minimum wage: required internship, Einstiegsqualifizierung (EQ, entry training), orientation up to three months (§ 22 MiLoG). Nor beside training or studies up to three months, once per company. Usually minimum wage from the first day: voluntary and longer than three months. Or if you really work like everyone else. Otherwise there is often fair pay („angemessene Vergütung“): money that fits the work (§ 26 BBiG).

        { -lohn-text } { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-minor =
    Under 18 without a vocational qualification (Berufsabschluss), the minimum wage (Mindestlohn) does not apply. But the agreed wage applies.

    { -lohn-eilig-unten }

    <b>First step:</b> Go to counselling (Beratung) with your parents or guardian (Vormund). Write down all hours.
    .why =
        The exception is in § 22 MiLoG. Do you have a vocational qualification? Then the minimum wage usually applies to you, too. There are also special working hours for young people.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-long-jobless =
    After long unemployment, the minimum wage (Mindestlohn) usually does not apply in the first six months. After that it applies.

    { -lohn-eilig-unten }

    <b>First step:</b> Check: When did the job begin? The agreed wage applies anyway.
    .why =
        The exception is in § 22 MiLoG. It applies only if you were long-term unemployed („langzeitarbeitslos“) directly before the job. Not every long time without work counts. Have this checked. Are the six months over? Then start again and choose “Job”.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Also: letters from the Arbeitsagentur or Jobcenter.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-volunteer =
    For real voluntary work (Ehrenamt) the minimum wage (Mindestlohn) does not apply. Sometimes normal work is only called „Ehrenamt“.

    { -lohn-eilig-unten }

    <b>First step:</b> Write down hours, tasks and money. Have this checked.
    .why =
        The exception is in § 22 MiLoG. The name does not count, the real work counts (§ 611a BGB). Does the boss set fixed times and tasks? Then it may be normal work. Are you doing an FSJ or Bundesfreiwilligendienst (volunteer year)? Ask a counselling office (Beratung) for the rules. You can demand promised pocket money (Taschengeld) in writing.

        { -lohn-text } { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-self-employed =
    Perhaps you are self-employed (selbständig) only on paper. Then the minimum wage (Mindestlohn) usually applies.

    { -lohn-eilig }

    <b>First step:</b> Go to counselling (Beratung) first. Before that, report nothing to a public office. Write down hours and tasks.
    .why =
        Does a boss say what you do? Do you firmly belong to the company? Then you are usually an employee (Arbeitnehmer, § 611a BGB, § 7 SGB IV). The paper does not decide. Signs are: fixed times, a boss, tools of the company, work for only one company. The Deutsche Rentenversicherung Bund can check this (§ 7a SGB IV). Self-employed work often needs a permit of its own. Really self-employed? Then demand payment of your invoice.

        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: invoices and business registration (Gewerbeanmeldung).

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Trainees

lohn-began = When did your training (Ausbildung) begin?
    .y2024 = 2024
    .y2025 = 2025
    .y2026 = 2026
    .y2027 = 2027
    .earlier = Earlier
    .why = The minimum training pay depends on the year it began. Not sure? Go back and choose “start or year unclear”.

lohn-training-year = Which year of training (Ausbildungsjahr) were you in, in this month?
    .first = In the first year
    .second = In the second year
    .third = In the third year
    .fourth = In the fourth year
    .why = Not sure? Go back twice and choose “start or year unclear”.

# Variables:
#   $minimum (Money) - the least pay of the month in this year of training, gross
#   $missing (Money) - what is missing for the month: least pay less paid
lohn-training-below =
    From what you say, your training pay (Ausbildungsvergütung) is probably too low. Usually at least <b>{ $minimum }</b> gross (brutto) per month is right.

    About <b>{ $missing }</b> gross is missing.

    { -lohn-eilig-unten }

    <b>First step:</b> Demand the money in writing, if possible this week. Do not break off the training (Ausbildung).
    .why =
        The minimum training pay (Mindestvergütung) is in § 17 BBiG. It rises with each year of training. Is there a collective agreement (Tarifvertrag) for the sector? Then more may be right: your pay may be at most 20 % below it. Was your amount net (netto)? Then the result is wrong. Overtime (Überstunden) counts extra (§ 17 Abs. 7 BBiG). Contract penalties (Vertragsstrafen) are forbidden (§ 12 BBiG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht-azubi }

        { -lohn-frist }

        { -lohn-sammeln } Also: training contract.

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $minimum (Money) - the least pay of the month in this year of training, gross
lohn-training-enough =
    The minimum training pay (Mindestvergütung) is usually <b>{ $minimum }</b> gross (brutto) per month. From what you say, you do not get less.

    Money may still be missing.

    { -lohn-eilig-unten }

    <b>First step:</b> Compare contract and payslip. Ask the trade union (Gewerkschaft) about the collective agreement (Tarifvertrag).
    .why =
        The minimum training pay is in § 17 BBiG. The amount in the contract applies if it is higher. Is there a collective agreement for the sector? Then your pay may be at most 20 % below it. Vocational school (Berufsschule) is paid time (§ 15 BBiG). Overtime (Überstunden) counts extra (§ 17 Abs. 7 BBiG). Tools and books are free (§ 14 BBiG).

        Is something missing? Then write.
        { -lohn-text } { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln } Also: training contract.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-training-no-figure =
    We know no minimum training pay (Mindestvergütung) for this start. So we do not calculate here.

    { -lohn-eilig-unten }

    <b>First step:</b> Ask your chamber (Kammer: IHK, HWK), the trade union (Gewerkschaft) or a counselling office (Beratungsstelle) for the amount. Do not break off the training (Ausbildung).
    .why =
        The minimum training pay is in § 17 BBiG. It depends on the year in which the training began. An amount from another year would be wrong. At most 20 % below the collective agreement (Tarifvertrag) of the sector is allowed. Your contract applies if it promises more.

        { -lohn-text } { -lohn-senden } { -lohn-gericht-azubi }

        { -lohn-frist }

        { -lohn-sammeln } Also: training contract.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-training-unknown =
    Without the start and the year of training we cannot calculate. But there is usually a minimum training pay (Mindestvergütung) anyway.

    { -lohn-eilig-unten }

    <b>First step:</b> Look for the start in your training contract (Ausbildungsvertrag). Then start again here. No contract there? Ask your chamber (Kammer: IHK, HWK) or a counselling office (Beratungsstelle). Do not break off the training.
    .why =
        The minimum training pay is in § 17 BBiG. It depends on the year in which the training began. It rises with each year of training. At most 20 % below the collective agreement (Tarifvertrag) of the sector is allowed. Your contract applies if it promises more. You must get the most important rules in text form (Textform) before the start (§ 11 BBiG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht-azubi }

        { -lohn-frist }

        { -lohn-sammeln } Also: training contract and reports from vocational school (Berufsschule).

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-nursing =
    Nursing training (Pflegeausbildung) has its own law (PflBG). We cannot check the right amount here.

    { -lohn-eilig-unten }

    <b>First step:</b> Compare contract and payslip. Ask the trade union (Gewerkschaft) or a counselling office (Beratungsstelle). Do not break off the training (Ausbildung).
    .why =
        The minimum wage (Mindestlohn) usually does not apply to trainees (§ 22 MiLoG). Ask about a collective agreement (Tarifvertrag). It may give you more than your contract. Do you get less than the contract says? Then demand the rest.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Also: training contract.

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Overtime

# "Überstunden": hours beyond the agreed working time.
lohn-overtime =
    Who knew about your overtime (Überstunden)?

    Overtime means hours beyond the agreed time.
    .ordered = The boss asked for it
    .known = The boss knew about it
    .nobody = Nobody knew about it
    .training = I am in training (Ausbildung)
    .unsure = I do not know
    .why = For overtime you usually need proof.

lohn-overtime-owed =
    The employer usually has to pay such overtime (Überstunden), or give you free time for it.

    { -lohn-eilig }

    <b>First step:</b> Write down each hour of overtime: day, start, end, break, work, who wanted it. Then demand it in writing, if possible this week.
    .why =
        Money or free time? The contract usually says which. Overtime must be in your written working conditions (§ 2 NachwG). There are usually supplements only if they are agreed.

        <b>Proof:</b> The company must record working time (§ 3 ArbSchG, BAG 1 ABR 22/21). It must keep records of time over eight hours a day for two years (§ 16 ArbZG). With overtime, too, at least the minimum wage (Mindestlohn) usually applies (§ 1 MiLoG).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-overtime-unproven =
    You usually have to prove overtime (Überstunden). Often this is still possible later.

    { -lohn-eilig }

    <b>First step:</b> Look for traces: rosters, chats, photos, tickets, location in your phone. Who saw that you worked longer? Take the list to counselling (Beratung).
    .why =
        You usually have to show: When was it, and who asked for it or tolerated it? Tolerated means: The boss saw it and said nothing. Could the work not be done in the normal time at all? Write that down, too.

        Ask for the time records (Zeiterfassung): The company must keep them (§ 3 ArbSchG, BAG 1 ABR 22/21). From now on, write the boss a message before you stay longer. With overtime, too, at least the minimum wage (Mindestlohn) usually applies (§ 1 MiLoG). To calculate, start again and choose “too little”.

        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-overtime-training =
    In training (Ausbildung), overtime (Überstunden) is paid extra, or you get free time for it (§ 17 Abs. 7 BBiG).

    { -lohn-eilig }

    <b>First step:</b> Write down each hour of overtime: day, start, end, break, task. Then demand it in writing. Do not break off the training.
    .why =
        Vocational school (Berufsschule) is paid time, too (§ 15 BBiG). Are you under 18? Then usually only eight hours a day and 40 a week are allowed (JArbSchG). Nursing training (Pflegeausbildung) has its own law.

        { -lohn-text } { -lohn-senden } { -lohn-gericht-azubi }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: training contract and training record book (Berichtsheft).

        { -lohn-bleiben } Sign no termination agreement (Aufhebungsvertrag).

        { -lohn-vorsicht }

## Deductions

lohn-deduction = What did the company deduct money for?
    .tax = Taxes or insurance
    .housing = Rent, food or transport
    .damage = Mistake, damage, cash till or penalty
    .equipment = Clothing, protection or tools
    .fee = Agency, visa, flight or course
    .debt = Advance, loan or deposit
    .cash-back = I am told to give back cash
    .hours = Hours are missing
    .unsure = I do not know

lohn-deducted-tax =
    The employer may deduct taxes and insurance. But the deductions (Abzüge) must be correct.

    { -lohn-eilig }

    <b>First step:</b> Demand the payslip (Abrechnung). Ask your health insurer (Krankenkasse) if you are registered. No residence title (Aufenthaltstitel)? Then ask the counselling office (Beratung) first.
    .why =
        The deductions must be on the payslip (§ 108 GewO). Did the boss forget contributions? Then he may deduct them only from the next three payments. Later only if it is not his fault (§ 28g SGB IV). Does he deduct contributions and pay nothing to the insurer? Then go to counselling at once.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-housing =
    The employer may deduct rent (Miete) and food only if this is agreed. A part of the wage (Lohn) is protected.

    { -lohn-eilig }

    <b>First step:</b> Object in writing. Have the contract checked. Do not move out without counselling (Beratung).

    Does someone throw you out or change the lock? Call <b>110</b>. No residence title (Aufenthaltstitel) and not in danger right now? Then first go to counselling.
    .why =
        The protected part must be paid in money (§ 107 GewO, § 394 BGB). Very high rents can be forbidden (§ 138 BGB). The end of the job does not end the tenancy by itself.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: rental contract (Mietvertrag) and photos of the room.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-damage =
    You have to pay for damage (Schaden) only if it was your own fault. The employer must prove the fault.

    { -lohn-eilig }

    <b>First step:</b> Sign nothing. Object in writing. Write down what happened.
    .why =
        This is in § 619a BGB. For small mistakes you usually pay nothing. This also goes for money in the till. In training (Ausbildung), contract penalties (Vertragsstrafen) are forbidden (§ 12 BBiG). Have other penalties checked.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: photos of the damage.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-equipment =
    The employer must pay for protective clothing (Schutzkleidung) and other safety at work (Arbeitsschutz) himself.

    { -lohn-eilig }

    <b>First step:</b> Object to the deduction in writing. Keep the payslip (Abrechnung).
    .why =
        He may not pass on costs for safety at work (§ 3 Abs. 3 ArbSchG). In training (Ausbildung), tools and books are free (§ 14 BBiG). Other clothing: have the contract checked. A part of the wage (Lohn) stays protected (§ 394 BGB).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: photos and receipts.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-fee =
    Such costs are often forbidden, or there is a limit. This also goes if you are told to pay first (Vorkasse). <b>Go to counselling (Beratung) soon.</b>

    { -lohn-eilig }

    <b>First step:</b> Pay and sign nothing more without counselling. Does someone have your passport? Are there threats? Tell the counselling office. In danger: 110.
    .why =
        An agency (Vermittlung) costs money only when you have the job, and only with a written contract. The price has a limit (§ 296 SGB III). For training (Ausbildung) and mini-jobs it costs nothing. You must get your papers back (§ 298 SGB III).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: contract and receipts.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-debt =
    Do you owe the boss money (Schulden)? He may not simply deduct it from the whole wage (Lohn). A part is protected.

    { -lohn-eilig }

    <b>First step:</b> Write down: What did you get, what did you pay back? Go to counselling (Beratung). Do you have to work off debts? Does someone have your passport? Tell the counselling office. In danger: 110.
    .why =
        He usually may not deduct anything from the protected part (§ 394 BGB, § 850c ZPO). An advance (Vorschuss) must be on the payslip (§ 108 GewO). An advance or a deposit (Kaution) was deducted? Have this checked. Nobody may force you to work because of debts.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: loan contract (Kreditvertrag) and receipts.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-back =
    The boss usually may not demand wages (Lohn) back. Your wage belongs to you.

    { -lohn-eilig }

    <b>First step:</b> Write down date, amount and place each time you gave money back. Go to counselling (Beratung) before you speak to the boss. Are there threats? In danger: 110.
    .why =
        You usually cannot give up the minimum wage (Mindestlohn, § 3 MiLoG). This is allowed only in a settlement in court (Vergleich). You can usually demand the money you gave back. Do this together with the counselling office.

        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Important: Who saw it?

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-hours =
    The employer usually must pay the hours you worked. The employer may deduct breaks (Pausen) only if you really had a break.

    { -lohn-eilig }

    <b>First step:</b> Compare your own list of hours with the payslip (Abrechnung). Demand missing hours in writing.
    .why =
        Did the boss send you home? Then you usually get your wage (Lohn) anyway (§ 615 BGB). For overtime (Überstunden) you need proof: Who asked for it or knew about it? The hourly wage may not fall below the minimum wage (Mindestlohn, § 1 MiLoG). To calculate this: start again and choose “too little”.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-unsure =
    The employer must show you what he deducts.

    { -lohn-eilig }

    <b>First step:</b> Demand a payslip (Abrechnung) in writing. Show it to a counselling office (Beratungsstelle).
    .why =
        You must get a payslip with each payment (§ 108 GewO). Only if nothing has changed, they need not give a new one. Taxes and insurance are allowed. Other deductions usually need a reason in the contract. A part of the wage (Lohn) stays protected (§ 394 BGB).

        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## The payslip

# "Lohnabrechnung" or "Abrechnung": the payslip.
lohn-payslip =
    What about the payslip (Lohnabrechnung)? That is the paper that explains your wage.
    .none = I get none
    .read = I do not understand it
    .wrong = Hours or wage are wrong
    .deduction = I do not know a deduction on it
    .account = Less money arrives in my account
    .unsure = I do not know

lohn-payslip-none =
    You usually must get a payslip (Abrechnung) with each payment (§ 108 GewO).

    { -lohn-eilig }

    <b>First step:</b> Demand the payslip in writing. Write down each payment: date, amount, hours. Sign only for what you really got.
    .why =
        The payslip comes in text form (Textform), so e-mail is fine, too (§ 108 GewO). It shows the period, the wage, all deductions and advances. Only if nothing has changed, they need not give a new one. Does none ever come? Then perhaps you are not registered (angemeldet). Your health insurer (Krankenkasse) usually knows. Without a residence title (Aufenthaltstitel) ask the counselling office first.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# The lines of a German payslip, in the order in which they usually stand.
lohn-payslip-read =
    <b>Brutto</b> (gross) is your wage before deductions. <b>Netto</b> (net) is the rest.

    <b>Check line by line:</b>
    • name, company, month
    • hours and hourly wage (Stundenlohn)
    • overtime (Überstunden), supplements, leave
    • Brutto
    • wage tax (Lohnsteuer)
    • contributions (Beiträge): health, care, pension, unemployment
    • other deductions (Abzüge), advance
    • Netto and payout (Auszahlung)

    <b>First step:</b> Compare with contract, list of hours and account. A mistake? Object soon in writing: Contracts often have a short deadline (Frist), mostly three months.
    .why =
        The payslip (Abrechnung) must show period, wage, deductions and advances (§ 108 GewO). The company may usually deduct only tax and contributions. Everything else usually needs a reason in the contract. A part of the wage stays protected (§ 394 BGB).

        <b>Contributions (Beiträge)</b> go to the insurers, for example for doctor and pension. In a mini-job you usually pay pension at most (§ 6 Abs. 1b SGB VI). Do you earn a little more? Then your contributions are smaller (§ 20 SGB IV).

        <b>Warning signs:</b> fewer hours than in reality, a part in cash, a deduction without a name. Are there contributions? Ask your health insurer (Krankenkasse) if you are registered. Without a residence title (Aufenthaltstitel) ask the counselling office first.

        { -lohn-text } Keep every payslip.

        { -lohn-frist } { -lohn-jahre }

        { -lohn-vorsicht }

lohn-payslip-wrong =
    The payslip (Abrechnung) must show what you really worked. The company usually must pay missing wages anyway.

    { -lohn-eilig }

    <b>First step:</b> Compare your list of hours with the payslip. Demand the missing wage and a correct payslip in writing. Sign nothing that is wrong.
    .why =
        The real work counts, not the paper (§ 611a BGB). The company may deduct breaks (Pausen) only if you really had a break. At least the minimum wage (Mindestlohn) applies per hour (§ 1 MiLoG). To calculate, start again and choose “too little”. Does it show fewer hours, and the rest comes in cash? Then ask the counselling office first.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-payslip-account =
    What arrives in your account is <b>Netto</b> (net). That is the wage after all deductions. Does less arrive than the amount at „Auszahlung“ (payout)? Then demand the rest.

    { -lohn-eilig }

    <b>First step:</b> Compare „Auszahlung“ with your bank statement. Look for deductions such as advance, rent or garnishment (Pfändung). Demand the rest in writing.
    .why =
        Deductions and advances must be on the payslip (§ 108 GewO). What is not there usually may not be missing. The company must pay the protected part of the wage in money (§ 107 GewO, § 394 BGB). Are you told to give back cash? Then go to counselling (Beratung) first. Pfändung means: The money goes to someone you owe something.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Cash without a payslip

lohn-cash = Is your work registered (angemeldet)?
    .registered = Yes, only the payslip is missing
    .undeclared = No, it is not registered
    .no-permit = I am not allowed to do this work
    .self-employed = I have a business (Gewerbe)
    .unsure = I do not know
    .why = You usually get a wage even without registration and permit.

lohn-cash-registered =
    Cash is not forbidden. But you must get a payslip (Abrechnung).

    { -lohn-eilig }

    <b>First step:</b> Demand the payslip in writing. Write down each payment: date, amount, hours, witnesses. Sign only for what you really got.
    .why =
        You must get a payslip with each payment (§ 108 GewO). Only if nothing has changed, they need not give a new one. In cash, too, the minimum wage (Mindestlohn) applies (§ 1 MiLoG). To calculate, start again and choose “too little”.

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-undeclared =
    The employer usually has to pay for your work even without registration (Anmeldung).

    { -lohn-eilig }

    <b>First step:</b> Go to counselling (Beratung) first. Do not go to customs (Zoll) or a public office yet. Write down hours, places, names and payments.
    .why =
        The real work counts, not the paper (§ 611a BGB). Does the boss pay no taxes and contributions? In social insurance it usually counts like this: your wage was net (netto, § 14 Abs. 2 SGB IV). In an accident at work you are insured anyway (§ 7 Abs. 2 SGB VII). Does your company work for another company? Then the other company often must pay the minimum wage (Mindestlohn), too (§ 13 MiLoG).

        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: photos and car number plates.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-no-permit =
    Even without a work permit (Arbeitserlaubnis) you usually have a right to wages (Lohn). <b>Go to counselling (Beratung) today.</b>

    { -lohn-eilig }

    <b>First step:</b> Do not go alone to customs (Zoll), police, public office or court. Write down hours, places, names and payments. In danger: 110.
    .why =
        The employer owes the usual wage (§ 98a AufenthG). The law assumes: you worked for three months. Often the companies that your company works for must pay, too. But the work is not allowed for you either. Ask the counselling office whether and how to stop. An accident is insured anyway (§ 7 Abs. 2 SGB VII). The deadlines run now, too.

        { -lohn-text } Do not send the letter before counselling. Before that, do not resign and sign nothing.

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: photos and car number plates.

        { -lohn-vorsicht }

lohn-cash-unsure =
    Your health insurer (Krankenkasse) usually knows if you are registered. You usually have a right to wages (Lohn) in any case.

    { -lohn-eilig }

    <b>First step:</b> No residence title (Aufenthaltstitel), or work not allowed? Then ask a counselling office (Beratung) first. Otherwise ask your health insurer for proof.
    .why =
        The employer must register you with the health insurer (§ 28a SGB IV). You must usually get a payslip with each payment (Abrechnung, § 108 GewO). Cash is not forbidden. But ask for a receipt.

        { -lohn-text } { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Something else

lohn-other =
    For this, counselling (Beratung) is best. <b>Demand missing money soon anyway, in writing.</b>

    { -lohn-eilig }

    <b>A new contract with a lower wage?</b> Do not sign without counselling. Does it come with a dismissal (Kündigung)? Then you have three weeks at most to answer and to go to court (§§ 2, 4 KSchG).

    <b>First step:</b> Write down what is missing: month, hours, amount. Take this to counselling.
    .why =
        Examples: night work, travel time, late wage, holiday money (Urlaubsgeld), wage when ill, a new contract with a lower wage. Minimum wage (Mindestlohn) must be there by the last banking day of the next month (§ 2 MiLoG). If it comes too late, interest is added (§ 288 BGB). No work from the boss? Then you usually get your wage (Lohn) anyway (§ 615 BGB).

        { -lohn-text } { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Paragraphs of the rules

# Variables:
#   $minimum (Money) - the minimum wage for each hour in that month, gross
#   $month (Month) - the month worked
lohn-mindestlohn-satz-known =
    <b>Minimum wage (Mindestlohn) for { $month }: { $minimum }</b> gross (brutto) per hour (§ 1 MiLoG). To calculate: hours × { $minimum } = wage for the month. The minimum wage has exceptions (§ 22 MiLoG). In some sectors a higher amount applies.
    <b>Deadlines of sectors (Fristen):</b> Sometimes a letter is not enough. In building cleaning you usually must go to court (klagen) within <b>six months</b>. For painters and in scaffolding it is usually twelve. No residence title (Aufenthaltstitel)? Then go to counselling (Beratung) soon.

# Variables:
#   $month (Month) - the month worked; no minimum wage is known for it
lohn-mindestlohn-satz-unknown =
    <b>Minimum wage (Mindestlohn) for { $month }:</b> We do not know this amount. Ask a counselling office (Beratungsstelle). An amount from another year would be wrong.
    <b>Deadlines of sectors (Fristen):</b> Sometimes a letter is not enough. In building cleaning you usually must go to court (klagen) within <b>six months</b>. For painters and in scaffolding it is usually twelve. No residence title (Aufenthaltstitel)? Then go to counselling (Beratung) soon.

# The minimum wage of a sector and its own period to claim. "Zahltag": the day the wage must be there.
# Variables:
#   $care-helper (Money) - the least for each hour of a helper, gross
#   $care-assistant (Money) - the least for each hour with at least one year of training, gross
#   $care-nurse (Money) - the least for each hour of a nurse, gross
lohn-branche-care =
    <b>Minimum wage (Mindestlohn) in care (Pflege)</b>, gross per hour (7. PflegeArbbV):
    • helper (Hilfskraft): { $care-helper }
    • with one-year training: { $care-assistant }
    • skilled nurse (Fachkraft): { $care-nurse }
    <b>Deadline (Frist):</b> Demand it within twelve months from the pay day (Zahltag), in text form (Textform). An e-mail with your name is usually enough. Pay day is the last banking day in the month of the work. Journeys between patients are paid. It does not apply to hospital, kitchen and cleaning.

# Variables:
#   $cleaning (Money) - the least for each hour in wage group 1, gross
#   $cleaning-six (Money) - the least for each hour in wage group 6, gross
lohn-branche-cleaning =
    <b>Minimum wage (Mindestlohn) in building cleaning</b>, gross per hour: <b>{ $cleaning }</b> (Lohngruppe 1). In wage group (Lohngruppe) 6: { $cleaning-six } (10. GebäudeArbbV). The group is often on the payslip (Lohnzettel).
    <b>Short deadline (Frist):</b> You must go to court (klagen) within <b>six months</b> from the pay day (Zahltag). A letter is not enough. Pay day is the 15th of the next month. No residence title (Aufenthaltstitel)? Then go to counselling (Beratung) at once.

# Variables:
#   $temp-work (Money) - the least for each hour, gross
lohn-branche-temp-work =
    <b>Minimum wage (Mindestlohn) in temporary agency work (Zeitarbeit)</b>, gross per hour: <b>{ $temp-work }</b>. It also applies when there is no assignment (§ 8 Abs. 5 AÜG). Pay day (Zahltag) is the 15th banking day of the next month. Sometimes more applies: the wage of the company in which you work (§ 8 AÜG).

# Variables:
#   $roofing (Money) - the least for each hour without training, gross
#   $roofing-skilled (Money) - the least for each hour of a trained roofer, gross
lohn-branche-roofing =
    <b>Minimum wage (Mindestlohn) in roofing (Dachdecker)</b>, gross per hour: <b>{ $roofing }</b>. Skilled: { $roofing-skilled } (13. DachdArbbV). Pay day (Zahltag) is the 15th of the next month. This minimum wage has no short deadline (Frist) of its own.

# Variables:
#   $scaffolding (Money) - the least for each hour, gross
lohn-branche-scaffolding =
    <b>Minimum wage (Mindestlohn) in scaffolding (Gerüstbau)</b>, gross per hour: <b>{ $scaffolding }</b> (9. GerüstbauerArbbV).
    <b>Deadline (Frist):</b> You must go to court (klagen) within <b>twelve months</b> from the pay day (Zahltag). A letter is not enough. Pay day is the 15th of the next month. No residence title (Aufenthaltstitel)? Then go to counselling (Beratung) soon.

# Variables:
#   $painting-skilled (Money) - the least for each hour of a trained painter, gross
lohn-branche-painting =
    <b>Minimum wage (Mindestlohn) for painters and varnishers (Maler)</b>, skilled, gross per hour: <b>{ $painting-skilled }</b> (12. MalerArbbV). Without training we know only the general minimum wage.
    <b>Deadline (Frist):</b> You must go to court (klagen) within <b>twelve months</b> from the pay day (Zahltag). A letter is not enough. Pay day is the 15th of the next month. No residence title (Aufenthaltstitel)? Then go to counselling (Beratung) soon.

# Variables:
#   $electrical (Money) - the least for each hour, gross
lohn-branche-electrical =
    <b>Minimum wage (Mindestlohn) in the electrical trade (Elektrohandwerk)</b>, gross per hour: <b>{ $electrical }</b> (Tarifvertrag Mindestentgelt). Does it have deadlines (Fristen) of its own? Ask the trade union (Gewerkschaft) or the counselling office (Beratung).

# Variables:
#   $training-1 (Money) - the least for each hour in pay group 1, gross
#   $training-2 (Money) - the least for each hour in pay group 2, gross
lohn-branche-training-staff =
    <b>Minimum wage (Mindestlohn) for teaching in training courses (Aus- und Weiterbildung)</b>, gross per hour: group (Gruppe) 1 { $training-1 }, group 2 { $training-2 } (6. AusbDienstLArbbV). Which group are you in? Are there deadlines (Fristen) of its own? Ask the trade union (Gewerkschaft) or the counselling office (Beratung).

# "Entgeltgruppe": pay group. It stands in the contract or on the payslip.
# Variables:
#   $airport-2 (Money) - the least for each hour in pay group 2, gross
#   $airport-3 (Money) - the least for each hour in pay group 3, gross
#   $airport-4 (Money) - the least for each hour in pay group 4, gross
lohn-branche-airport-security =
    <b>Minimum wage (Mindestlohn) in airport security</b>, gross per hour (4. VFlughSiKArbbV):
    • pay group (Entgeltgruppe) 2: { $airport-2 }
    • pay group 3: { $airport-3 }
    • pay group 4: { $airport-4 }
    <b>Short deadline (Frist):</b> Demand it within <b>six months</b> in text form (Textform). The months count from the day the wage must be there. Does the company say no? Then you must go to court (klagen) within six months. No residence title (Aufenthaltstitel)? Then first go to counselling (Beratung). For the general minimum wage this deadline does not apply.

lohn-branche-unknown =
    <b>Your sector (Branche)</b> often has a minimum wage (Mindestlohn) of its own. It can be higher than the general one. We do not know the amount for this month. Ask the trade union (Gewerkschaft) or the counselling office (Beratung). The deadlines (Fristen) differ, too: at least six months, sometimes only by going to court (§ 9 AEntG).

# Variables:
#   $claim-by (Date) - the day people should have gone to court by, written out with its weekday
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
lohn-verjaehrung-running =
    <b>Do not wait.</b> Deadlines (Fristen) in the contract or collective agreement (Tarif) often end much earlier, sometimes after a few months. Only the end by law is later: for this month, file a claim in court (Klage) by { $claim-by } at the latest, last day { $claim-last-day } (§§ 195, 199 BGB). After that you usually no longer get the money (Verjährung). A letter does not stop this. A claim or a payment order (Mahnbescheid) from the court stops it (§ 204 BGB). No residence title (Aufenthaltstitel)? Then first go to counselling (Beratung).

# Variables:
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
lohn-verjaehrung-now =
    <b>Time limit by law (Verjährung):</b> For this month, the last day is probably <b>{ $claim-last-day }</b> (§§ 195, 199 BGB). Go to the court (Gericht) today. A letter does not stop this (§ 204 BGB). No residence title (Aufenthaltstitel)? First go to counselling (Beratung), today.

# Variables:
#   $claim-last-day (Date) - the last day the law allowed, written out with its weekday
lohn-verjaehrung-over =
    <b>Time limit by law (Verjährung):</b> The last day for a claim in court (Klage) was probably { $claim-last-day } (§§ 195, 199 BGB). Was there a claim or were there talks about the money before that? This can change the day (§§ 203, 204 BGB). The wage for December perhaps had to be there only in January. Then you have <b>one year more</b>. Ask a counselling office (Beratungsstelle) anyway, today.

# Variables:
#   $limit (Money) - net pay of a month that is protected for someone without dependants
#   $limit-first (Money) - what is protected in addition for the first dependant
#   $limit-further (Money) - what is protected in addition for each of the second to fifth dependant
lohn-pfaendungsgrenze-known =
    <b>Protected wage (Lohn):</b> Today <b>{ $limit }</b> net (netto) per month is protected. Do you support children or a partner? Then { $limit-first } is added for the first person. For the second to fifth person it is { $limit-further } each (§ 850c ZPO). The employer usually may not deduct anything from the protected wage (§ 394 BGB). A part of the rest stays protected, too.

lohn-pfaendungsgrenze-unknown =
    <b>Protected wage:</b> A part of the wage (Lohn) is protected (§ 850c ZPO, § 394 BGB). We do not know the amount for today. Ask a counselling office (Beratungsstelle).

# Variables:
#   $board (Money) - value of meals for a month, for tax and contributions
#   $lodging (Money) - value of a single room for a month, for tax and contributions
lohn-sachbezug-known =
    <b>To compare:</b> For tax and contributions, food counts as { $board } per month. A room of your own counts as { $lodging }, a shared one less (§ 2 SvEV). Do you pay much more? Have this checked.

lohn-sachbezug-unknown =
    <b>To compare:</b> There are official values for food and room (§ 2 SvEV). We do not know the amounts for today. Ask a counselling office (Beratungsstelle).

# Variables:
#   $fee-max (Money) - the most that a placement may cost, VAT included
#   $fee-au-pair (Money) - the most for an au pair
lohn-vermittlung-known =
    <b>An agency (Vermittlung) may cost at most:</b> <b>{ $fee-max }</b> with VAT, for au pairs { $fee-au-pair } (§ 296 SGB III). For training (Ausbildung) and mini-jobs: nothing. As long as you do not have the job, you need not pay anything.

lohn-vermittlung-unknown =
    <b>Agency (Vermittlung):</b> The price has a limit (§ 296 SGB III). We do not know the amount for today. Ask a counselling office (Beratungsstelle).

# Variables:
#   $pension (Number) - rate of the pension insurance in percent of the gross wage, both halves
#   $unemployment (Number) - rate of the unemployment insurance in percent, both halves
#   $health (Number) - rate of the health insurance in percent, both halves
#   $health-extra (Number) - average additional rate of the health insurance in percent, both halves
#   $care (Number) - rate of the care insurance in percent, both halves
#   $care-childless (Number) - what people without children pay in addition for care, in percentage points
lohn-beitraege-known =
    <b>Contributions (Beiträge) today, in percent of the gross wage (brutto):</b>
    • Health insurance (Krankenversicherung): { $health } %, plus on average { $health-extra } % extra (Zusatzbeitrag)
    • Care insurance (Pflegeversicherung): { $care } %
    • Pension insurance (Rentenversicherung): { $pension } %
    • Unemployment insurance (Arbeitslosenversicherung): { $unemployment } %
    You usually pay half of this. The company pays the other half. Without children, { $care-childless } % for care is added from the age of 23. In Saxony (Sachsen) your part for care is higher.

lohn-beitraege-unknown =
    <b>Contributions (Beiträge):</b> We do not know the percentages for today. Ask your health insurer (Krankenkasse). Usually you pay half. The company pays the other half.

## Texts to copy. The German goes to the employer; the lines above it say what it means.

# The lines of the letter one by one. Other locales quote the German line and add its meaning.
lohn-letter-wage =
    <b>Letter: demand missing wages.</b> Replace the words in brackets.

    <b>Line by line:</b>
    1. (Ihr Name), (Ihre Adresse): your name and your address
    2. (Firma), (Adresse der Firma): name and address of the company
    3. (Ort, Datum): place and today's date
    4. „Lohn für (Monat)“
    Wage for (month). That is the month in which you worked.
    5. „ich fordere meinen Lohn für (Monat): (Stunden) Stunden × (Stundenlohn) Euro = (Summe) Euro brutto“
    I demand my wage for (month): (hours) hours × (hourly wage) euro = (sum) euro gross, that is before deductions
    6. „Bitte zahlen Sie bis (Datum) auf mein Konto: (IBAN)“
    Please pay by (date) to my account. Take a day about 14 days later.
    7. „Bitte schicken Sie mir die Lohnabrechnung“
    Please send me the payslip. That is the paper that explains the wage.
    8. (Unterschrift): your signature by hand

    Several months? Write line 5 for each month. A fixed monthly wage? Then write only the sum. A part is already paid? Then write only the sum that is still missing. Under 18? Then parents or guardian (Vormund) sign, too.

    { -lohn-senden }

    { -lohn-text-titel }
    .button = Letter: demand the wage

lohn-letter-training =
    <b>Letter: demand training pay (Vergütung)</b>, for Ausbildung or Praktikum. Replace the words in brackets.

    <b>Line by line:</b>
    1. (Ihr Name), (Ihre Adresse): your name and your address
    2. (Betrieb), (Adresse des Betriebs): name and address of the company
    3. (Ort, Datum): place and today's date
    4. „Vergütung für (Monat)“
    Pay for (month). That is the month for which money is missing.
    5. „ich fordere meine Vergütung für (Monat): (Summe) Euro brutto“
    I demand my pay for (month): (sum) euro gross, that is before deductions. Write the sum that is missing.
    6. „Bitte zahlen Sie bis (Datum) auf mein Konto: (IBAN)“
    Please pay by (date) to my account. Take a day about 14 days later.
    7. „Bitte schicken Sie mir die Abrechnung“
    Please send me the payslip. That is the paper that explains the money.
    8. (Unterschrift): your signature by hand. Under 18? Then parents or guardian sign, too.

    { -lohn-senden }

    { -lohn-text-titel }
    .button = Letter: demand training pay

lohn-letter-overtime =
    <b>Letter: demand overtime (Überstunden).</b> Replace the words in brackets.

    <b>Line by line:</b>
    1. (Ihr Name), (Ihre Adresse): your name and your address
    2. (Firma), (Adresse der Firma): name and address of the company
    3. (Ort, Datum): place and today's date
    4. „Überstunden im (Monat)“
    Overtime in (month). That is the month in which you worked.
    5. „ich habe diese Überstunden gearbeitet: (Tag): (Uhrzeit) bis (Uhrzeit), Pause (Minuten) Minuten, (Arbeit), verlangt oder geduldet von (Name)“
    I worked this overtime: (day): (time) to (time), break of (minutes) minutes, (work), asked for or tolerated by (name). One line for each day.
    6. „Ich fordere dafür (Stunden) Stunden × (Stundenlohn) Euro = (Summe) Euro brutto“
    For this I demand (hours) hours × (hourly wage) euro = (sum) euro gross, that is before deductions. No hourly wage? The counselling office helps to calculate.
    7. „Bitte zahlen Sie bis (Datum) auf mein Konto: (IBAN)“
    Please pay by (date) to my account. Take a day about 14 days later.
    8. „Bitte schicken Sie mir die Aufzeichnung meiner Arbeitszeit und die Lohnabrechnung“
    Please send me the record of my working time and the payslip. That is the paper that explains the wage.
    9. (Unterschrift): your signature by hand. Under 18? Then parents or guardian sign, too.

    { -lohn-senden }

    { -lohn-text-titel }
    .button = Letter: demand overtime

lohn-letter-deduction =
    <b>Letter: demand back deducted money.</b> Replace the words in brackets.

    <b>Line by line:</b>
    1. (Ihr Name), (Ihre Adresse): your name and your address
    2. (Firma), (Adresse der Firma): name and address of the company
    3. (Ort, Datum): place and today's date
    4. „Abzug im (Monat)“
    Deduction in (month). That is the month in which money is missing.
    5. „für (Monat) fehlen (Betrag) Euro. Sie nennen als Grund: (Grund)“
    For (month), (amount) euro are missing. Your reason for this is: (reason). Write what the company says, for example Miete (rent).
    6. „Damit bin ich nicht einverstanden.“
    I do not agree with this.
    7. „Bitte zahlen Sie (Betrag) Euro bis (Datum) auf mein Konto: (IBAN)“
    Please pay (amount) euro by (date) to my account. Take a day about 14 days later.
    8. „Bitte schicken Sie mir die Lohnabrechnung“
    Please send me the payslip. That is the paper that explains the wage.
    9. (Unterschrift): your signature by hand

    { -lohn-senden }

    { -lohn-text-titel }
    .button = Letter: deducted money

lohn-letter-cash-back =
    <b>Letter: demand cash you gave back.</b> Replace the words in brackets. Do not send it before counselling (Beratung).

    <b>Line by line:</b>
    1. (Ihr Name), (Ihre Adresse): your name and your address
    2. (Firma), (Adresse der Firma): name and address of the company
    3. (Ort, Datum): place and today's date
    4. „Lohn für (Monat)“
    Wage for (month). That is the month in which you worked.
    5. „ich musste (Betrag) Euro von meinem Lohn für (Monat) bar zurückgeben, am (Tag) an (Name)“
    I had to give back (amount) euro of my wage for (month) in cash, on (day) to (name)
    6. „Bitte zahlen Sie (Betrag) Euro bis (Datum) auf mein Konto: (IBAN)“
    Please pay (amount) euro by (date) to my account. Take a day about 14 days later.
    7. (Unterschrift): your signature by hand

    { -lohn-senden }

    { -lohn-text-titel }
    .button = Letter: cash you gave back

lohn-letter-payslip =
    <b>Letter: demand the payslip (Lohnabrechnung).</b> Replace the words in brackets.

    <b>Line by line:</b>
    1. (Ihr Name), (Ihre Adresse): your name and your address
    2. (Firma), (Adresse der Firma): name and address of the company
    3. (Ort, Datum): place and today's date
    4. „Lohnabrechnung für (Monat)“
    Payslip for (month). That is the month for which it is missing or wrong.
    5. „bitte schicken Sie mir die Lohnabrechnung für (Monat) bis (Datum) in Textform“
    Please send me the payslip for (month) by (date) in text form. Take a day about 14 days later; e-mail is fine, too.
    6. „Bitte erklären Sie mir diese Zeile: (Zeile)“
    Please explain this line to me: (line). Only if you do not understand something. Otherwise delete the sentence.
    7. (Unterschrift): your signature by hand

    { -lohn-senden }

    { -lohn-text-titel }
    .button = Letter: demand the payslip
