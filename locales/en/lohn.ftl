# Trouble with the Lohn: not paid, too little, deductions, cash without a payslip.

## Sentences that many outcomes share

# Words in square brackets are blanks that people fill in. The letter goes to a German employer.
-lohn-brief =
    <b>Text for your letter:</b>
    „Ich fordere meinen Lohn für [Monat]: [Stunden] × [Betrag] = [Summe] brutto. Bitte zahlen Sie bis [Datum] auf mein Konto [IBAN]. [Name]“
    It means: I demand my wage for [month]: [hours] × [amount] = [sum] gross. Please pay by [date] to my account [IBAN].
# As above, for trainees.
-lohn-brief-ausbildung =
    <b>Text for your letter:</b>
    „Ich fordere meine Ausbildungsvergütung für [Monat]: [Summe] brutto. Bitte zahlen Sie bis [Datum] auf mein Konto [IBAN]. [Name]“
    It means: I demand my training pay for [month]: [sum] gross. Please pay by [date] to my account [IBAN].
# As above, for money that was deducted.
-lohn-brief-abzug =
    <b>Text for your letter:</b>
    „Für [Monat] haben Sie [Betrag] abgezogen. Damit bin ich nicht einverstanden. Bitte zahlen Sie [Betrag] bis [Datum] auf mein Konto [IBAN]. Bitte schicken Sie mir die Abrechnung. [Name]“
    It means: For [month] you deducted [amount]. I do not agree. Please pay [amount] by [date] to my account [IBAN]. Please send me the payslip.
# As above, for a payslip.
-lohn-brief-abrechnung =
    <b>Text for your letter:</b>
    „Bitte schicken Sie mir die Lohnabrechnung für [Monat] bis [Datum] (§ 108 GewO). [Name]“
    It means: Please send me the payslip for [month] by [date].
-lohn-senden = Allow about 14 days. Letter and e-mail together are safest. Keep a copy and proof.
-lohn-gericht = No payment? The „Rechtsantragstelle“ at the labour court (Arbeitsgericht) helps, without a lawyer (§ 11 ArbGG).
-lohn-frist = <b>Deadlines (Fristen):</b> Contracts often have a short cut-off period (Ausschlussfrist). Often three months, in a Tarifvertrag (collective agreement) sometimes less. After that your right may be gone. Sometimes you must also go to court in time.
-lohn-jahre = Wages usually expire (verjährt) three years after the end of the year (§§ 195, 199 BGB). A letter does not stop this.
-lohn-sammeln = <b>Collect:</b> contract, payslips (Abrechnungen), bank statements, your list of hours, rosters, chats, names of colleagues.
-lohn-bleiben = <b>Do not just stop working.</b> Do not resign (kündigen) or give up rights without counselling. You may lose job, benefits and residence.
-lohn-vorsicht = <b>Careful:</b> Customs (Zoll) also checks work permits (§ 2 SchwarzArbG). No residence title (Aufenthaltstitel), or work not allowed? Then first go to counselling, not to customs, public office or court (§ 87 AufenthG).

## First questions

lohn-trouble =
    What is the problem with your wage (Lohn)?

    <b>Demand missing wages in writing, soon.</b> Contracts often have short deadlines (Fristen), often three months. In collective agreements (Tarifvertrag) it can be shorter.
    .not-paid = I get no wage
    .too-little = The wage is too little
    .deducted = Something was deducted
    .cash = I get cash without a payslip
    .training = Ausbildung: no money or too little
    .other = Something else

lohn-month = For which month is money missing? Choose the month in which you worked. If there are several months: the oldest.
    .why = Minimum wage (Mindestlohn) and deadlines (Fristen) depend on this month.

lohn-got = Did you already get money for this month? Cash, an advance or a part of it count, too.
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

lohn-unpaid =
    From what you say, the whole wage (Lohn) is missing. The employer usually has to pay for your work.

    <b>First step:</b> Demand the wage in writing, if possible this week. Write down your hours. You find the text for the letter in the next message.
    .why =
        You have a right to a wage for your work, even without a written contract (§ 611a BGB). If nothing is agreed, it is due at the end of the month (§ 614 BGB). Minimum wage (Mindestlohn) must be there by the last banking day of the next month (§ 2 MiLoG). If the employer pays too late, interest is added (§ 288 BGB). Is the wage in your contract higher? Then demand the higher wage.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-unpaid-months =
    From what you say, two or more wages (Lohn) are missing. <b>Go to counselling (Beratung) at once.</b>

    <b>First step:</b> Call a counselling office today or tomorrow. Demand each month in writing. Does someone have your passport? Are there threats? Tell the counselling office. In danger: 110.
    .why =
        You have a right to a wage for your work, even without a written contract (§ 611a BGB). Write a separate line for each month. Does your company work for another company? Then that company is often liable for the net (netto) minimum wage (Mindestlohn, § 13 MiLoG). Does your company have no more money? Ask the counselling office about insolvency money („Insolvenzgeld“, § 165 SGB III).

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-closed =
    Perhaps you can get insolvency money (Insolvenzgeld) from the Arbeitsagentur (employment agency). <b>The deadline is short: two months after the insolvency (Insolvenz)</b> (§ 324 SGB III).

    <b>First step:</b> Go to counselling (Beratung) at once. Ask about the application for Insolvenzgeld.
    .why =
        Insolvenzgeld is for the last three months of the job before the insolvency (§ 165 SGB III). This can also apply if the company has no money and simply closes. You do not know the day? Then do not wait. Did your company work for another company? That one is often liable for the net (netto) minimum wage (Mindestlohn, § 13 MiLoG).

        Demand your wage in writing anyway. The counselling office tells you from whom.
        { -lohn-brief }
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-unpaid-training =
    From what you say, your training pay (Ausbildungsvergütung) is missing. The company must pay it every month.

    <b>First step:</b> Demand the money in writing, if possible this week. Do not break off the training (Ausbildung). Talk to a counselling office (Beratung) before.
    .why =
        In company training, the money is due on the month's last working day (§ 18 BBiG). Time at vocational school (Berufsschule) is paid, too (§ 15 BBiG). The minimum wage (Mindestlohn) does not apply to trainees (§ 22 MiLoG). But there is a minimum training pay (§ 17 BBiG). Nursing training (Pflegeausbildung) has its own law.

        { -lohn-brief-ausbildung }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Also: training contract and training record book (Berichtsheft).

        { -lohn-bleiben } Sign no termination agreement (Aufhebungsvertrag).

        { -lohn-vorsicht }

lohn-unpaid-trial =
    Trial work (Probearbeit) is often quite normal work. Then the employer usually has to pay.

    <b>First step:</b> Write down days, hours and tasks. Demand the wage (Lohn) in writing.
    .why =
        What counts is what you really did (§ 611a BGB). Did the boss give you tasks and times? Then this points to normal work. Nobody may agree on less than the minimum wage (Mindestlohn, § 3 MiLoG). Did you only watch? Then ask a counselling office (Beratung).

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Too little was paid

lohn-pay = How much wage (Lohn) did you get for this month? Write the <b>gross</b> amount (brutto), that is before taxes and insurance. Tips do not count.
    .why = „Brutto“ is on the payslip. The money in your account is usually net (netto).

# "nursing": training as a nurse has its own law (PflBG). "internship" has its own question next.
lohn-work = What kind of work is it?
    .employee = Job, also mini-job or part-time
    .training = Training in a company (Ausbildung)
    .nursing = Training in nursing (Pflege)
    .internship = Internship (Praktikum)
    .minor = Under 18, no vocational qualification
    .long-jobless = Long unemployed before, job is new
    .volunteer = Voluntary work (Ehrenamt)
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

# Variables:
#   $hourly (Money) - what was paid for each hour, gross
#   $minimum (Money) - the minimum wage for each hour in that month, gross
#   $should (Money) - the least that was owed for the month: hours times minimum wage
#   $missing (Money) - what is missing for the month: owed less paid
#   $month (Month) - the month worked
lohn-below =
    From what you say, you got <b>{ $hourly }</b> gross (brutto) per hour. The minimum wage (Mindestlohn) for { $month } is <b>{ $minimum }</b>.

    At least { $should } would be right. So about <b>{ $missing }</b> gross is missing.

    <b>First step:</b> Demand the money in writing, if possible this week.
    .why =
        Nobody may agree on less than the minimum wage (§§ 1, 3 MiLoG). It applies to work here, also for companies from abroad (§ 20 MiLoG). For some people it does not apply (§ 22 MiLoG). Was your amount net (netto)? Then the result is wrong. Some sectors have a higher minimum wage with deadlines of their own. Is the contract better? Then the contract applies.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } For the minimum wage, such a deadline is often invalid (§ 3 MiLoG). Do not rely on that.

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $hourly (Money) - what was paid for each hour, gross
#   $minimum (Money) - the minimum wage for each hour in that month, gross
#   $month (Month) - the month worked
lohn-enough =
    From what you say, you got <b>{ $hourly }</b> gross (brutto) per hour. The general minimum wage (Mindestlohn) for { $month } is <b>{ $minimum }</b>. You probably got at least that.

    Wages may still be missing.

    <b>First step:</b> Compare contract, list of hours and payslip. Have everything checked.
    .why =
        A higher wage from contract or collective agreement (Tarifvertrag) comes first. Some sectors have a higher minimum wage (§ 1 Abs. 3 MiLoG). Examples: care, cleaning, temporary work (Zeitarbeit), roofs, scaffolding, painters, electricians, airport. Overtime (Überstunden), journeys and night work may also count extra. Did you count all hours? A counselling office (Beratung) can check this.

        Is something missing? Then write.
        { -lohn-brief }
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $month (Month) - the month worked; no minimum wage is known for it
lohn-no-figure =
    We know no minimum wage (Mindestlohn) for <b>{ $month }</b>. So we do not calculate here.

    <b>First step:</b> Ask a counselling office (Beratungsstelle) for the amount for this month. Demand missing wages in writing anyway.
    .why =
        The minimum wage changes often. What counts is the amount for the month in which you worked (§ 1 MiLoG). An amount from another year would be wrong. The wage in your contract also applies if it is higher.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## What someone does not know

lohn-no-month =
    Without the month we cannot calculate anything. You can still do something.

    <b>First step:</b> Write down all the days you remember. Look in chats, photos and bank statements. Go to counselling (Beratung) soon.
    .why =
        You have a right to a wage (Lohn) for your work, even without a written contract (§ 611a BGB). The minimum wage (Mindestlohn) applies to most jobs (§§ 1, 22 MiLoG). Its amount depends on the month of work. Do you find out the month later? Then start again here.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-pay-unknown =
    Without the amount we cannot calculate. The next message names the minimum wage (Mindestlohn) per hour, if we know it.

    <b>First step:</b> Demand a payslip (Abrechnung) in writing. Write down how much money you got, and when.
    .why =
        You must get a payslip with each payment (§ 108 GewO). Only if nothing has changed, they need not give a new one. It says „brutto“ (gross). Bank statements and receipts help, too. The minimum wage has exceptions (§ 22 MiLoG): trainees, many internships, voluntary work (Ehrenamt), under 18 without a vocational qualification, long-term unemployed before.

        { -lohn-brief-abrechnung }
        Are wages missing? Then also write: „Ich fordere meinen Lohn für [Monat]: [Stunden] × [Betrag] = [Summe] brutto bis [Datum].“ (I demand my wage for [month]: [hours] × [amount] = [sum] gross by [date].)
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-hours-unknown =
    Without hours we cannot calculate. The next message names the minimum wage (Mindestlohn) per hour, if we know it.

    <b>First step:</b> Write down your hours. For each day: date, start, end, break, place, witnesses. From today, every day.
    .why =
        How to find old hours: duty roster, chats, photos, tickets, location in your phone. Ask colleagues. Ask the employer for the time records (Zeiterfassung). For mini-jobs and in some sectors he must write hours down (§ 17 MiLoG). In a private household this does not apply to mini-jobs.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Exceptions from the minimum wage (§ 22 MiLoG)

lohn-internship-required =
    For a required internship (Pflichtpraktikum) the minimum wage (Mindestlohn) usually does not apply. Nor for an Einstiegsqualifizierung (EQ, entry training). But the company usually has to pay money it promised.

    <b>First step:</b> Read your contract. Write down what work you really do.
    .why =
        Required means: school, university or training demand the internship (§ 22 MiLoG). Do you learn little and work like everyone else? Then the minimum wage may apply anyway. Have this checked. Is promised money missing? Then demand it in writing.

        <b>Text for your letter:</b>
        „Für [Monat] sind [Summe] brutto vereinbart. Bitte zahlen Sie bis [Datum] auf mein Konto [IBAN]. [Name]“
        It means: For [month], [sum] gross is agreed. Please pay by [date] to my account [IBAN].
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Also: the rules of your school or university.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-internship-check =
    Whether there is minimum wage (Mindestlohn) depends on the internship (Praktikum). Have this checked.

    <b>First step:</b> Write down length, hours and tasks. Take this to counselling (Beratung). Demand missing money soon, in writing.
    .why =
        Usually no minimum wage: required internship, Einstiegsqualifizierung (EQ, entry training), orientation up to three months (§ 22 MiLoG). Nor beside training or studies up to three months, once per company. Usually minimum wage from the first day: voluntary and longer than three months. The same if you really work like everyone else. Otherwise you usually have a right to fair pay (angemessene Vergütung, § 26 BBiG).

        { -lohn-brief }
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-minor =
    Under 18 without a vocational qualification (Berufsabschluss), the minimum wage (Mindestlohn) does not apply. But the agreed wage applies.

    <b>First step:</b> Go to counselling (Beratung) with your parents or guardian (Vormund). Write down all hours.
    .why =
        The exception is in § 22 MiLoG. Do you have a vocational qualification? Then the minimum wage usually applies to you, too. There are also special working hours for young people.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-long-jobless =
    After long unemployment, the minimum wage (Mindestlohn) usually does not apply in the first six months. After that it applies.

    <b>First step:</b> Check: When did the job begin? The agreed wage applies anyway.
    .why =
        The exception is in § 22 MiLoG. It is only for people who were long-term unemployed (Langzeitarbeitslose) directly before the job. Not every long time without work counts. Have this checked. Are the six months over? Then start again and choose “Job”.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Also: letters from the Arbeitsagentur or Jobcenter.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-volunteer =
    For real voluntary work (Ehrenamt) the minimum wage (Mindestlohn) does not apply. Sometimes normal work is only called „Ehrenamt“.

    <b>First step:</b> Write down hours, tasks and money. Have this checked.
    .why =
        The exception is in § 22 MiLoG. The name does not count, the real work counts (§ 611a BGB). Does the boss set fixed times and tasks? Then it may be normal work. Are you doing an FSJ or Bundesfreiwilligendienst (volunteer year)? Ask a counselling office (Beratung) for the rules. You can demand promised pocket money (Taschengeld) in writing.

        { -lohn-brief }
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-self-employed =
    Perhaps you are self-employed (selbständig) only on paper. Then the minimum wage (Mindestlohn) usually applies.

    <b>First step:</b> Go to counselling (Beratung) first. Before that, report nothing to a public office. Write down hours and tasks.
    .why =
        Do you follow orders and firmly belong to the company? Then you are usually an employee (Arbeitnehmer, § 611a BGB, § 7 SGB IV). The paper does not decide. Signs are: fixed times, a boss, tools of the company, only one client. The Deutsche Rentenversicherung Bund can check this (§ 7a SGB IV). Self-employed work often needs a permit of its own. Really self-employed? Then demand payment of your invoice.

        { -lohn-brief }
        { -lohn-senden }

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
    .why = The minimum training pay depends on the year it began.

lohn-training-year = Which year of training (Ausbildungsjahr) were you in, in this month?
    .first = In the first year
    .second = In the second year
    .third = In the third year
    .fourth = In the fourth year

# Variables:
#   $minimum (Money) - the least pay of the month in this year of training, gross
#   $missing (Money) - what is missing for the month: least pay less paid
lohn-training-below =
    From what you say, your training pay (Ausbildungsvergütung) is too low. Usually at least <b>{ $minimum }</b> gross (brutto) per month is right.

    About <b>{ $missing }</b> gross is missing.

    <b>First step:</b> Demand the money in writing, if possible this week. Do not break off the training (Ausbildung).
    .why =
        The minimum training pay (Mindestvergütung) is in § 17 BBiG. It rises with each year of training. Is there a collective agreement (Tarifvertrag) for the sector? Then more may be right: your pay may be at most 20 % below it. Was your amount net (netto)? Then the result is wrong. Overtime (Überstunden) counts extra (§ 17 Abs. 7 BBiG). Contract penalties (Vertragsstrafen) are forbidden (§ 12 BBiG).

        { -lohn-brief-ausbildung }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Also: training contract.

        { -lohn-bleiben }

        { -lohn-vorsicht }

# Variables:
#   $minimum (Money) - the least pay of the month in this year of training, gross
lohn-training-enough =
    The minimum training pay (Mindestvergütung) is usually <b>{ $minimum }</b> gross (brutto) per month. From what you say, you do not get less.

    Money may still be missing.

    <b>First step:</b> Compare contract and payslip. Ask the trade union (Gewerkschaft) about the collective agreement (Tarifvertrag).
    .why =
        The minimum training pay is in § 17 BBiG. The amount in the contract applies if it is higher. Is there a collective agreement for the sector? Then your pay may be at most 20 % below it. Vocational school (Berufsschule) is paid time (§ 15 BBiG). Overtime (Überstunden) counts extra (§ 17 Abs. 7 BBiG). Tools and books are free (§ 14 BBiG).

        Is something missing? Then write.
        { -lohn-brief-ausbildung }
        { -lohn-senden }

        { -lohn-frist }

        { -lohn-sammeln } Also: training contract.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-training-no-figure =
    We know no minimum training pay (Mindestvergütung) for this start. So we do not calculate here.

    <b>First step:</b> Ask your chamber (Kammer: IHK, HWK), the trade union (Gewerkschaft) or a counselling office (Beratungsstelle) for the amount. Do not break off the training (Ausbildung).
    .why =
        The minimum training pay is in § 17 BBiG. It depends on the year in which the training began. An amount from another year would be wrong. At most 20 % below the collective agreement (Tarifvertrag) of the sector is allowed. Your contract applies if it promises more.

        { -lohn-brief-ausbildung }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Also: training contract.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-nursing =
    Nursing training (Pflegeausbildung) has its own law (PflBG). We cannot check the right amount here.

    <b>First step:</b> Compare contract and payslip. Ask the trade union (Gewerkschaft) or a counselling office (Beratungsstelle). Do not break off the training (Ausbildung).
    .why =
        The minimum wage (Mindestlohn) usually does not apply to trainees (§ 22 MiLoG). Ask about a collective agreement (Tarifvertrag). It may give you more than your contract. Do you get less than the contract says? Then demand the rest.

        { -lohn-brief-ausbildung }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist }

        { -lohn-sammeln } Also: training contract.

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Deductions

lohn-deduction = What was deducted?
    .tax = Taxes or insurance
    .housing = Rent, food or transport
    .damage = Damage, cash till or penalty
    .equipment = Clothing, protection or tools
    .fee = Agency, visa, flight or course
    .debt = Advance, loan or deposit
    .cash-back = I am told to give back cash
    .hours = Hours are missing
    .unsure = I do not know

lohn-deducted-tax =
    The employer may deduct taxes and insurance. But the deductions (Abzüge) must be correct.

    <b>First step:</b> Demand the payslip (Abrechnung). Ask your health insurer (Krankenkasse) if you are registered.
    .why =
        The deductions must be on the payslip (§ 108 GewO). He may deduct forgotten contributions only from the next three payments. Later only if it is not his fault (§ 28g SGB IV). Does he deduct and pay nothing to the insurer? Then go to counselling at once.

        { -lohn-brief-abrechnung }
        Is a deduction wrong? Then write: „Bitte zahlen Sie [Betrag] für [Monat] zurück.“ (Please pay back [amount] for [month].)
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-housing =
    The employer may deduct rent (Miete) and food only if this is agreed. A part of the wage (Lohn) is protected.

    <b>First step:</b> Object in writing. Have the contract checked. Do not move out without counselling (Beratung).

    Does someone throw you out or change the lock? Call <b>110</b>. No residence title (Aufenthaltstitel) and not in danger right now? Then first go to counselling.
    .why =
        The protected part must be paid in money (§ 107 GewO, § 394 BGB). Very high rents can be forbidden (§ 138 BGB). The end of the job does not end the tenancy by itself.

        { -lohn-brief-abzug }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: rental contract (Mietvertrag) and photos of the room.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-damage =
    You have to pay for damage (Schaden) only if it was your own fault. The employer must prove the fault.

    <b>First step:</b> Sign nothing. Object in writing. Write down what happened.
    .why =
        This is in § 619a BGB. For small mistakes you usually pay nothing. This also goes for money in the till. In training (Ausbildung), contract penalties (Vertragsstrafen) are forbidden (§ 12 BBiG). Have other penalties checked.

        { -lohn-brief-abzug }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: photos of the damage.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-equipment =
    The employer must pay for protective clothing (Schutzkleidung) and other safety at work (Arbeitsschutz) himself.

    <b>First step:</b> Object to the deduction in writing. Keep the payslip (Abrechnung).
    .why =
        He may not pass on costs for safety at work (§ 3 Abs. 3 ArbSchG). In training (Ausbildung), tools and books are free (§ 14 BBiG). Other clothing: have the contract checked. A part of the wage (Lohn) always stays protected (§ 394 BGB).

        { -lohn-brief-abzug }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: photos and receipts.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-fee =
    Such costs are often forbidden or limited. This also goes for money in advance (Vorkasse). <b>Go to counselling (Beratung) soon.</b>

    <b>First step:</b> Pay and sign nothing more without counselling. Does someone have your passport? Are there threats? Tell the counselling office. In danger: 110.
    .why =
        An agency (Vermittlung) costs money only after success and with a written contract. There is an upper limit (§ 296 SGB III). For training (Ausbildung) and mini-jobs it costs nothing. You get your papers back (§ 298 SGB III).

        { -lohn-brief-abzug }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: contract and receipts.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-debt =
    The boss may not simply deduct debts (Schulden) to him from the whole wage (Lohn). A part is protected.

    <b>First step:</b> Write down: What did you get, what did you pay back? Go to counselling (Beratung). Do you have to work off debts? Does someone have your passport? Tell the counselling office. In danger: 110.
    .why =
        He usually may not deduct anything from the protected part (§ 394 BGB, § 850c ZPO). An advance (Vorschuss) must be on the payslip (§ 108 GewO). Deposit (Kaution) from the wage: have it checked. Nobody may force you to work because of debts.

        { -lohn-brief-abzug }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: loan contract (Kreditvertrag) and receipts.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-back =
    Giving back wages (Lohn) is usually not allowed. Your wage belongs to you.

    <b>First step:</b> Write down date, amount and place each time you gave money back. Go to counselling (Beratung) before you speak to the boss. Are there threats? In danger: 110.
    .why =
        You usually cannot give up the minimum wage (Mindestlohn, § 3 MiLoG). This is allowed only in a settlement in court (Vergleich). You can usually demand the money you gave back. Do this together with the counselling office.

        <b>Text for your letter:</b>
        „Für [Monat] musste ich [Betrag] bar zurückgeben. Bitte zahlen Sie [Betrag] bis [Datum] auf mein Konto [IBAN]. [Name]“
        It means: For [month] I had to give back [amount] in cash. Please pay [amount] by [date] to my account [IBAN].
        { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Important: Who saw it?

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-hours =
    Hours you worked usually have to be paid. The employer may deduct breaks (Pausen) only if you really had a break.

    <b>First step:</b> Compare your own list of hours with the payslip (Abrechnung). Demand missing hours in writing.
    .why =
        Did the boss send you home? Then you usually get your wage (Lohn) anyway (§ 615 BGB). For overtime (Überstunden) you need proof: Who asked for it or knew about it? The hourly wage may not fall below the minimum wage (Mindestlohn, § 1 MiLoG). To calculate this: start again and choose “too little”.

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-deducted-unsure =
    The employer must show you what he deducts.

    <b>First step:</b> Demand a payslip (Abrechnung) in writing. Show it to a counselling office (Beratungsstelle).
    .why =
        You must get a payslip with each payment (§ 108 GewO). Only if nothing has changed, they need not give a new one. Taxes and insurance are allowed. Other deductions usually need a reason in the contract. A part of the wage (Lohn) stays protected (§ 394 BGB).

        { -lohn-brief-abrechnung }
        Is the deduction wrong? Then write: „Bitte zahlen Sie [Betrag] für [Monat] zurück.“ (Please pay back [amount] for [month].)
        { -lohn-senden }

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
    Cash is not forbidden. But you need a payslip (Abrechnung).

    <b>First step:</b> Demand the payslip in writing. Write down each payment: date, amount, hours, witnesses. Sign only for what you really got.
    .why =
        You must get a payslip with each payment (§ 108 GewO). Only if nothing has changed, they need not give a new one. In cash, too, the minimum wage (Mindestlohn) applies (§ 1 MiLoG). To calculate, start again and choose “too little”.

        { -lohn-brief-abrechnung }
        Are wages missing? Then also write: „Ich fordere meinen Lohn für [Monat]: [Stunden] × [Betrag] = [Summe] brutto bis [Datum].“ (I demand my wage for [month]: [hours] × [amount] = [sum] gross by [date].)
        { -lohn-senden } { -lohn-gericht }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-undeclared =
    The employer usually has to pay for your work even without registration (Anmeldung).

    <b>First step:</b> Go to counselling (Beratung) first. Do not go to customs (Zoll) or a public office yet. Write down hours, places, names and payments.
    .why =
        The real work counts, not the paper (§ 611a BGB). Does the boss pay no taxes and contributions? Then the wage usually counts as agreed net (netto, § 14 Abs. 2 SGB IV). In an accident at work you are insured anyway (§ 7 Abs. 2 SGB VII). Do you work for a subcontractor? Then the client company (Auftraggeber) is often liable, too (§ 13 MiLoG).

        { -lohn-brief }
        { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: photos and car number plates.

        { -lohn-bleiben }

        { -lohn-vorsicht }

lohn-cash-no-permit =
    Even without a work permit (Arbeitserlaubnis) you usually have a right to wages (Lohn). <b>Go to counselling (Beratung) today.</b>

    <b>First step:</b> Do not go alone to customs (Zoll), police, public office or court. Write down hours, places, names and payments. In danger: 110.
    .why =
        The employer owes the usual wage (§ 98a AufenthG). The law assumes three months of work. Client companies (Auftraggeber) are often liable, too. But the work is not allowed for you either. Ask the counselling office whether and how to stop. An accident is insured anyway (§ 7 Abs. 2 SGB VII). The deadlines run now, too.

        { -lohn-brief }
        Do not send the letter before counselling. Before that, do not resign and sign nothing.

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln } Also: photos and car number plates.

        { -lohn-vorsicht }

lohn-cash-unsure =
    Your health insurer (Krankenkasse) usually knows if you are registered. You usually have a right to wages (Lohn) in any case.

    <b>First step:</b> No residence title (Aufenthaltstitel), or work not allowed? Then ask a counselling office (Beratung) first. Otherwise ask your health insurer for proof.
    .why =
        The employer must register you with the health insurer (§ 28a SGB IV). You must usually get a payslip with each payment (Abrechnung, § 108 GewO). Cash is not forbidden. But ask for a receipt.

        { -lohn-brief-abrechnung }
        Are wages missing? Then also write: „Ich fordere meinen Lohn für [Monat]: [Stunden] × [Betrag] = [Summe] brutto bis [Datum].“ (I demand my wage for [month]: [hours] × [amount] = [sum] gross by [date].)
        { -lohn-senden }

        { -lohn-frist } { -lohn-jahre }

        { -lohn-sammeln }

        { -lohn-bleiben }

        { -lohn-vorsicht }

## Something else

lohn-other =
    For this, counselling (Beratung) is best. <b>Demand missing money soon anyway, in writing.</b>

    <b>First step:</b> Write down what is missing: month, hours, amount. Take this to counselling.
    .why =
        Examples: overtime (Überstunden), night work, travel time, late wage, holiday money (Urlaubsgeld), wage when ill. Also: minimum wage (Mindestlohn) of a sector, Zeitarbeit (temporary work), Insolvenz (insolvency). Then the deadline is short: usually two months (§ 324 SGB III). No work from the boss? Then you usually get your wage (Lohn) anyway (§ 615 BGB).

        { -lohn-brief }
        { -lohn-senden } { -lohn-gericht }

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

# Variables:
#   $month (Month) - the month worked; no minimum wage is known for it
lohn-mindestlohn-satz-unknown =
    <b>Minimum wage (Mindestlohn) for { $month }:</b> We do not know this amount. Ask a counselling office (Beratungsstelle). An amount from another year would be wrong.

# Variables:
#   $claim-by (Date) - the day people should have gone to court by, written out with its weekday
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
lohn-verjaehrung-running =
    <b>Time limit by law (Verjährung):</b> For this month, file a claim in court (Klage) by <b>{ $claim-by }</b> at the latest. Last day by law: { $claim-last-day } (§§ 195, 199 BGB). A letter does not stop this. A claim or a payment order (Mahnbescheid) from the court stops it (§ 204 BGB). Deadlines (Fristen) in the contract often end much earlier.

# Variables:
#   $claim-last-day (Date) - the last day the law allows, written out with its weekday
lohn-verjaehrung-now =
    <b>Time limit by law (Verjährung):</b> For this month, the last day is probably <b>{ $claim-last-day }</b> (§§ 195, 199 BGB). Go to the court (Gericht) today. A letter does not stop this (§ 204 BGB). No residence title (Aufenthaltstitel)? First go to counselling (Beratung), today.

# Variables:
#   $claim-last-day (Date) - the last day the law allowed, written out with its weekday
lohn-verjaehrung-over =
    <b>Time limit by law (Verjährung):</b> The last day for a claim in court (Klage) was probably { $claim-last-day } (§§ 195, 199 BGB). A claim or negotiations before that can change this (§§ 203, 204 BGB). Ask a counselling office (Beratungsstelle) anyway.

# Variables:
#   $limit (Money) - net pay of a month that is protected for someone without dependants
lohn-pfaendungsgrenze-known =
    <b>Protected wage (Lohn):</b> Today <b>{ $limit }</b> net (netto) per month is protected. Do you support children or a partner? Then it is more (§ 850c ZPO). The employer usually may not deduct anything from this (§ 394 BGB). A part of the rest stays protected, too.

lohn-pfaendungsgrenze-unknown =
    <b>Protected wage:</b> A part of the wage (Lohn) is protected (§ 850c ZPO, § 394 BGB). We do not know the amount for today. Ask a counselling office (Beratungsstelle).
