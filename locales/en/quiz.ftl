# A quiz for a group: statements that are true or false. A group reads them together, each from a phone of their own.

# The first line names no topic.
# Variables:
#   $n (Number) - which statement this is, from 1
#   $of (Number) - how many statements the topic has
quiz-head = Quiz: statement { $n } of { $of }
quiz-ask = <b>True or false?</b>
quiz-right = ✅ <b>Right!</b>
# Friendly: nobody failed.
quiz-wrong = 💡 <b>Not quite.</b>
# Stands behind quiz-right or quiz-wrong.
quiz-is-true = The statement is true.
quiz-is-false = The statement is false.
# Variables:
#   $right (Number) - how many answers were right: all of them
#   $of (Number) - how many statements there were
quiz-all =
    <b>{ $right } of { $of }: all of them right!</b>

    Great. Will you explain it to the others too?
# Variables:
#   $right (Number) - how many answers were right: more than half
#   $of (Number) - how many statements there were
quiz-many =
    <b>{ $right } of { $of } right.</b>

    Well done. Now you have read what was new.
# Variables:
#   $right (Number) - how many answers were right: half or fewer, perhaps none
#   $of (Number) - how many statements there were
quiz-few =
    <b>{ $right } of { $of } right.</b>

    That does not matter. Many things are different in every country. Now you know more than before.
quiz-after =
    Talk in the group: which answer was new to you?

    This number stands only here on the phone. We do not store or count it.
quiz-button-open = 🎲 Quiz: true or false?
quiz-button-true = 👍 True
quiz-button-false = 👎 False
quiz-button-topics = Another topic
quiz-topics =
    <b>Quiz: true or false?</b>

    Each topic has five statements. You say: true, or false. Then you read what the law says.

    Nobody sees your answers. We do not store or count them.

    Which topic?
    .basics = For everyone
    .wage = Wage (Lohn)
    .time = Working time
    .leave = Holiday (Urlaub)
    .sick = Sick, accident
    .end = Dismissal
    .fair = Respect

## For everyone

quiz-basics-passport = With a passport from another country you have fewer rights at work.
    .why = Your rights at work do not depend on your passport or your language. What matters is the work you really do (§ 611a BGB).
quiz-basics-spoken = Without paper there is no work contract (Arbeitsvertrag).
    .why = A contract without paper counts too. What matters is the work you really do (§ 611a BGB). The company must give you the most important points as text. Wage and working time must be there on the first day (§ 2 NachwG).
quiz-basics-minijob = In a Minijob too there is holiday, and wage when you are sick.
    .why = Minijob and part-time have the same rights (§ 4 TzBfG). Holiday (Urlaub) belongs to them (§ 3 BUrlG). And after four weeks in the job also wage when you are sick (§ 3 EntgFG).
quiz-basics-abroad = Your company is in another country, you work in Germany. Then the German minimum wage (Mindestlohn) applies.
    .why = What matters is where you work. For work in Germany, companies from abroad must pay the minimum wage (Mindestlohn) too (§ 20 MiLoG).
# Bogus self-employment (Scheinselbstständigkeit).
quiz-basics-self-employed = Your contract says "self-employed" (selbstständig). Then you are self-employed.
    .why = The paper does not decide. Does the company say when, where and how you work? Are you part of the team? Then you are usually employed (§ 611a BGB). Ask the counsellors.

## Wage

quiz-wage-payslip = A payslip (Lohnzettel) belongs to the wage.
    .why = The company must give you a payslip (Lohnzettel, § 108 GewO). It shows the period, the wage and the deductions. Has nothing changed? Then no new one has to come. Keep all payslips.
quiz-wage-less = You have signed for less than the minimum wage (Mindestlohn). Then that counts.
    .why = Less than the minimum wage (Mindestlohn) cannot be agreed (§ 3 MiLoG). Your signature does not change that. There are exceptions, for example for training (Ausbildung) and some internships (§ 22 MiLoG).
# The employer does not offer agreed work (Annahmeverzug).
quiz-wage-no-work = You want to work, but the company has no work today. It must still pay the agreed hours.
    .why = The company has no work for you? It usually still has to pay the wage for agreed hours (§ 615 BGB). Say: „Ich will arbeiten.“ (I want to work.) Write down the day and the hours.
quiz-wage-helmet = The company may take the cost of a helmet and safety gloves from your wage.
    .why = The company pays for protection at work. It may not pass the costs on to you (§ 3 Abs. 3 ArbSchG).
quiz-wage-wait = Wage is missing. You can safely wait three years.
    .why = The law gives about three years (§§ 195, 199 BGB). But the contract or the collective agreement (Tarifvertrag) often has a shorter deadline. Sometimes it is only three months. Ask for the wage soon and in writing.

## Working time

quiz-time-break = You work 8 hours a day. Then you need a break of at least 30 minutes.
    .why = For more than 6 hours the break is 30 minutes. For more than 9 hours it is 45 minutes (§ 4 ArbZG). Nobody may work longer than 6 hours without a break.
quiz-time-ten-hours = The company may ask for 10 hours of work a day all year long.
    .why = Usually it is 8 hours a day. Up to 10 hours is possible only if the average over six months stays at 8 (§ 3 ArbZG). A collective agreement (Tarifvertrag) can say something else. Write down your hours every day.
quiz-time-rest = You work until 22:00. Then work the next day usually does not begin before 9:00.
    .why = Between two working days, usually 11 hours are free (§ 5 ArbZG). In care, restaurants and some other sectors it can be one hour less. You get compensation for that.
quiz-time-two-jobs = You have two jobs. The hours of both count together.
    .why = The law adds up the hours at all companies (§ 2 ArbZG). So usually it is 8 hours a day for both jobs.
# Work on call (Arbeit auf Abruf).
quiz-time-on-call = Your company calls you when it has work. A call the evening before is enough.
    .why = For work on call (Arbeit auf Abruf) the company must say so at least four days before (§ 12 TzBfG).

## Holiday

quiz-leave-twenty = You work 5 days a week. Then you have at least 20 days of holiday (Urlaub) a year.
    .why = The law gives at least four weeks a year (§ 3 BUrlG). With 5 days a week that is 20 days, with 3 days 12. The contract can say more.
quiz-leave-sick = You get sick during your holiday (Urlaub) and have a doctor's note (Attest). These days of holiday are lost.
    .why = Days with a doctor's note (Attest) do not count as holiday (§ 9 BUrlG). Tell the company at once. You get the days later.
quiz-leave-payout = Your job ends and you still have holiday (Urlaub). The company must pay for these days.
    .why = Could you not take the holiday (Urlaub) any more? Then there is money for it (§ 7 BUrlG). Ask for it soon and in writing. The contract can have a short deadline.
quiz-leave-lapse = The company said nothing. Your holiday (Urlaub) is lost on 31 December all the same.
    .why = The company must tell you before how many days you still have. It must also warn you that they will be lost. Otherwise the holiday (Urlaub) is usually not lost, the courts say (§ 7 BUrlG). Ask in writing about your days.
quiz-leave-new = You are new in the job. In the first six months there is no holiday (Urlaub) at all.
    .why = The full holiday (Urlaub) comes after six months (§ 4 BUrlG). Before that you get one twelfth (1/12) of the holiday for each full month (§ 5 BUrlG).

## Sick, accident

quiz-sick-tell = You are sick. It is enough if the company hears of it after three days.
    .why = Tell the company at once (§ 5 EntgFG). Are you sick for more than three days? Then you need a doctor's note (Attest). The company may ask for it earlier.
quiz-sick-six-weeks = You have been in the job for two months and get sick. The company goes on paying your wage for up to six weeks.
    .why = After four weeks in the job the company goes on paying when you are sick, for up to six weeks (§ 3 EntgFG). In a Minijob too.
quiz-sick-dismissed = The company dismisses you because you are sick. Then the wage during sickness ends too.
    .why = Does the company dismiss you because of the sickness? Then it must still go on paying, for up to six weeks (§§ 3, 8 EntgFG). The dismissal (Kündigung) itself can be valid. You have only three weeks for a claim in court (§ 4 KSchG). Sign nothing.
quiz-sick-accident = The company has not registered you. In an accident at work you are insured all the same.
    .why = Whoever is employed is insured for accidents at work, even without registration (§ 2 SGB VII). Go to the accident doctor (Durchgangsarzt). Say "Arbeitsunfall" there. In an emergency: 112.
quiz-sick-own-fault = The accident was your own fault. Then the accident insurance does not help.
    .why = A mistake does not take your protection away. Even forbidden conduct does not change that (§ 7 SGB VII). Tell the doctor honestly that it was at work.

## Dismissal

quiz-end-whatsapp = A dismissal (Kündigung) by WhatsApp is valid.
    .why = A dismissal (Kündigung) only counts on paper with a signature (§ 623 BGB). Chat, e-mail and photo are not enough. But do not simply stay away. Ask the counsellors today.
quiz-end-three-weeks = You have only three weeks to go to court against a dismissal (Kündigung).
    .why = The three weeks begin when you get the letter (§ 4 KSchG). After that the dismissal (Kündigung) usually counts, even if it was wrong (§ 7 KSchG). Go to the counsellors or to the labour court (Arbeitsgericht) at once.
quiz-end-probation = During probation (Probezeit) too you can go to court against a dismissal (Kündigung).
    .why = It is possible during probation (Probezeit) and in small companies too. The deadline is the same: three weeks (§§ 4, 23 KSchG). There are fewer reasons there. Ask the counsellors at once.
quiz-end-lawyer = At the labour court (Arbeitsgericht) you need a lawyer.
    .why = In the first instance it works without a lawyer (§ 11 ArbGG). The Rechtsantragstelle at the court writes down your claim for free. It gives no legal advice. Counsellors, the trade union (Gewerkschaft) or a lawyer give it.
# "Sperrzeit": twelve weeks without benefit.
quiz-end-agreement = You sign an Aufhebungsvertrag. That can cost you unemployment benefit (Arbeitslosengeld).
    .why = An Aufhebungsvertrag is a contract about the end of the job. After it there is often no unemployment benefit (Arbeitslosengeld) for twelve weeks (§ 159 SGB III). Do not sign it at once. Take it with you and ask the counsellors.

## Respect and safety

quiz-fair-passport = The company may keep your passport as long as you work there.
    .why = Your passport belongs with you. In construction, restaurants, cleaning and other sectors you must carry an identity paper (§ 2a SchwarzArbG). The company does not give it back? Ask the counsellors. In danger: 110.
quiz-fair-complain = Someone treats you badly because of your origin. You may complain in the company.
    .why = Nobody may treat you worse because of origin, sex or religion (§ 1 AGG). You can complain (§ 13 AGG). The company may not punish you for it (§ 16 AGG).
quiz-fair-two-months = You want money because of discrimination. You have one year for it.
    .why = You usually have only two months. That is how long you can claim the money (Entschädigung) from the company in writing (§ 15 AGG). Write down what happened. Ask the counsellors soon.
quiz-fair-pregnant = A pregnant woman is protected from dismissal (Kündigung) even during probation (Probezeit).
    .why = Pregnant women have special protection, also during probation (Probezeit) and in a Minijob (§ 17 MuSchG). The company must know. After the dismissal (Kündigung) two weeks are left for that. For the claim in court it is three weeks (§ 4 KSchG).
# § 87 AufenthG: public bodies must report people without a title. The warning must not be lost.
quiz-fair-no-permit = You have worked without a permit. Then the company does not have to pay anything.
    .why = Whoever has worked is owed wage, even without a permit (§ 98a AufenthG). But authorities must report people without a residence title (Aufenthaltstitel, § 87 AufenthG). So go to the counsellors first, in confidence.
