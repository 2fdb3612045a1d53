# A tour through the rights at work, one page a topic.

-rechte-aufschreiben =
    Write down every day: start, end, break, place.

# People in a workshop see this on a projector; they may begin at any page.
rechte-where =
    Your rights at work in five minutes. Where would you like to start? After that it goes on by itself.
    .all = From the beginning (7 short pages)
    .wage = Wage (Lohn)
    .time = Working time and breaks
    .leave = Holiday (Urlaub)
    .sick = Sick, accident
    .end = Dismissal (Kündigung)
    .fair = Respect and safety

rechte-basics =
    <b>1 of 7: Your rights are for everyone.</b>

    Your passport and your language do not matter. A contract without paper counts too. What matters is the work you really do (§ 611a BGB).

    Minijob and part-time have the same rights (§ 4 TzBfG).

    You do not understand a paper? Then do not sign at once. Take it home.

# Variables:
#   $minimum (Money) - the general minimum wage for an hour, today
rechte-wage =
    <b>2 of 7: Wage (Lohn).</b>

    The company must pay at least <b>{ $minimum }</b> gross (brutto) for every hour (§ 1 MiLoG). In some sectors it is more, for example in care. For training (Ausbildung), some internships and people under 18 there are other rules.

    A payslip (Lohnzettel) belongs to the wage (§ 108 GewO).

    { -rechte-aufschreiben } Is money missing? Ask for it soon, in writing. The deadline is often short.

# There is no figure for today.
rechte-wage-unknown =
    <b>2 of 7: Wage (Lohn).</b>

    There is a minimum wage for almost every job (§ 1 MiLoG). We do not know the figure for today. Ask the counsellors.

    A payslip (Lohnzettel) belongs to the wage (§ 108 GewO).

    { -rechte-aufschreiben } Is money missing? Ask for it soon, in writing. The deadline is often short.

rechte-time =
    <b>3 of 7: Working time (Arbeitszeit).</b>

    • Usually 8 hours a day. Up to 10 hours is possible only if the average stays at 8 (§ 3 ArbZG).
    • Break: 30 minutes for more than 6 hours, 45 minutes for more than 9 hours (§ 4 ArbZG).
    • Between two working days: usually 11 hours free (§ 5 ArbZG).
    • Sundays and public holidays are usually free (§ 9 ArbZG). There are many exceptions.

    Under 18 the rules are stricter.

rechte-leave =
    <b>4 of 7: Holiday (Urlaub).</b>

    The law gives at least four weeks a year (§ 3 BUrlG). With 5 days a week that is 20 days, with 3 days 12. In a Minijob too.

    The full holiday comes after six months (§ 4 BUrlG). Before that you get one twelfth (1/12) of the holiday for each full month (§ 5 BUrlG).

    Sick during your holiday, with a doctor's note (Attest)? Those days do not count as holiday (§ 9 BUrlG). Does the job end? Then there is money for holiday that you could no longer take (§ 7 BUrlG).

# "Durchgangsarzt": the doctor for accidents at work.
rechte-sick =
    <b>5 of 7: Sick, accident.</b>

    Sick? Tell the company at once (§ 5 EntgFG). Are you sick for more than three days? Then you need a doctor's note (Attest, a paper from the doctor). The company may ask for it earlier.

    After four weeks in the job the company goes on paying your wage, for up to six weeks (§ 3 EntgFG).

    An accident at work? Go to the accident doctor (Durchgangsarzt). Say "Arbeitsunfall" there. You are insured, even without registration (§ 2 SGB VII).

rechte-end =
    <b>6 of 7: Dismissal (Kündigung).</b>

    A dismissal (Kündigung) only counts on paper with a signature (§ 623 BGB). WhatsApp is not enough.

    • <b>Three weeks:</b> that is how long you can file a claim in court (§ 4 KSchG). The court then checks the dismissal.
    • <b>Three days:</b> register with the Agentur für Arbeit as „arbeitsuchend“ (looking for work, § 38 SGB III).
    • <b>Two weeks:</b> Does your residence title depend on the job? Then tell the immigration office (Ausländerbehörde, § 82 AufenthG). Ask the counsellors first.

    Do not sign an Aufhebungsvertrag at once. That is a contract about the end of the job.

rechte-fair =
    <b>7 of 7: Respect and safety.</b>

    Nobody may treat you worse because of origin, sex or religion (§ 1 AGG). You can complain (§ 13 AGG). Do you want money for it (Entschädigung)? Then you usually have only <b>two months</b> (§ 15 AGG).

    Pregnant women have special protection from dismissal (§ 17 MuSchG).

    Your passport belongs with you. Danger or violence? Call 110.

rechte-done =
    Well done. The most important thing: do not wait when there is a problem. Many deadlines are short.

    1. Write down what happened.
    2. Collect your papers.
    3. Call the counsellors. It is free.
    .why =
        Faire Integration advises people from countries outside the EU about work, training and internships (§ 45b AufenthG). Free and confidential.

        <b>Collect:</b> contract, payslips, rosters, chats, your own hours, names of witnesses. Save no copies on the company's phone.

        <b>Careful:</b> Sign nothing that you do not understand. Do not simply stay away. Do not resign without counselling.

        Do you have a problem? Press "New question" below.

        <b>No residence title (Aufenthaltstitel)?</b> You still have your rights at work. Go to the counselling first, in confidence, not to an authority.
