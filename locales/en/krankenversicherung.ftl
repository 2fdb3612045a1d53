# Health insurance: who insures whom, no gap, ill without insurance, a decision of the fund.
# "Krankenkasse" or "Kasse": a statutory health insurance fund.

## Paragraphs that several outcomes share

# Doctors keep secrets; public bodies have to report.
-krankenversicherung-titel =
    <b>No residence title (Aufenthaltstitel)?</b> Talk to a counselling office in confidence first. Only then go to the fund, a public office or court (§ 87 AufenthG). Doctors are bound to secrecy. So is the office that pays the doctors (§ 88 AufenthG). In practice this does not always work.
# Short: it stands below a first step that leads to the fund or an office.
-krankenversicherung-zuerst = <b>No residence title (Aufenthaltstitel)?</b> Go to a counselling office (Beratung) in confidence first.
# "Freiwillig versichert": insured with contributions of one's own.
-krankenversicherung-wege =
    <b>Often there are these ways:</b> a job with more pay than in a Minijob, family insurance (Familienversicherung), unemployment benefit (Arbeitslosengeld), studies. Or you insure yourself voluntarily (freiwillig) and pay yourself.
# The health card proves the right to treatment (§ 15 SGB V).
-krankenversicherung-nachweis =
    <b>Proof:</b> Your health card (Gesundheitskarte) shows that you are insured (§ 15 SGB V). The fund can also give you a letter: the „Mitgliedsbescheinigung“ (proof of membership).
# How to object: on paper, with proof.
-krankenversicherung-widerspruch =
    <b>How to do it:</b> Write: „Ich lege Widerspruch ein. Die Gründe folgen.“ (I object. The reasons will follow.) You can usually send the reasons later. On paper with a signature is safest. Hand the letter in at the fund and have a copy stamped. Does the end of the letter say „Klage“ (claim) and not „Widerspruch“? Go to a counselling office today.
-krankenversicherung-belege =
    <b>Collect:</b> the letter with its envelope, contracts, payslips (Lohnzettel), letters from the fund, papers from the doctor.

## Questions

# Emergency and deadlines stand in the first question on purpose: people may stop reading here.
krankenversicherung-what =
    Emergency? Call <b>112</b>, also without insurance.

    Has the health fund (Krankenkasse) sent a letter with a decision (Bescheid)? Then you usually have only <b>one month</b>.

    What is your question?
    .ill = I am ill and not insured
    .job = Does my job insure me?
    .job-lost = My job is over
    .family = Is my family insured with me?
    .deducted = Money deducted, but not registered
    .debts = Debts with the health fund
    .travel = I have only travel insurance
    .fund = I want to choose a health fund
    .decision = Letter: the fund refuses

krankenversicherung-earnings =
    How much do you earn a month, before deductions (brutto)? Add several Minijobs together.
    .why = A Minijob does not insure you. That is why the limit matters.

# The rule counts from the day of the letter, which is the safe day.
krankenversicherung-letter =
    Which date is on the letter from the health fund (Krankenkasse)?
    .why = The bot counts from this day. That is the safe deadline.

## Results: ill without insurance

# With a title: the fund first. Without: confidential advice first.
krankenversicherung-ill =
    Strong pain or danger to life? Call <b>112</b>. In an emergency you are usually treated first.

    <b>With a residence title (Aufenthaltstitel):</b> Call a health fund (Krankenkasse) today. Ask: „Bin ich versichert? Wie kann ich Mitglied werden?“ (Am I insured? How can I become a member?)

    <b>Without a residence title:</b> First talk to a counselling office (Beratung) in confidence today. Before that, do not go to a public office or fund.
    .why =
        <b>Perhaps you are already insured.</b> Do you earn more than in a Minijob? Then you are usually insured from the first day (§§ 5, 186 SGB V). This can also be so if the company has not registered you. Ask a counselling office.

        <b>Job just ended?</b> After it there is usually cover for up to one month (§ 19 SGB V).

        { -krankenversicherung-wege }

        <b>Accident at work?</b> Then you are usually insured at work, also without papers. Tell the doctor: „Das war ein Arbeitsunfall.“ (That was an accident at work.)

        <b>Costs:</b> Before a treatment, ask what it costs. Sign no paper about costs that you do not understand. In an emergency, do not wait.

        <b>Collect:</b> contract, payslips, old card of the fund, residence title, bills.

        { -krankenversicherung-titel }

## Results: insured by the job?

# Variables:
#   $minijob-limit (Money) - the limit of a Minijob a month, today
krankenversicherung-minijob =
    Up to { $minijob-limit } a month it is usually a <b>Minijob</b>. It does <b>not</b> insure you against illness (§ 7 SGB V).

    <b>First step:</b> Find out today: are you insured another way? Call a health fund (Krankenkasse).

    In training (Ausbildung), an internship or studies, something else may apply. Ask the fund.

    Are you ill now? Start again and choose “ill and not insured”. Emergency: 112.

    { -krankenversicherung-zuerst }
    .why =
        In a Minijob the company also pays a contribution to the fund. It does not insure you yourself (§ 7 SGB V).

        { -krankenversicherung-wege }

        <b>Several Minijobs?</b> They are added together. Above the limit you are usually insured (§ 8 SGB IV). Do you have a main job? Then one Minijob beside it is not counted.

        <b>Do you really work more?</b> Is it only a Minijob on paper, but in fact much more work? Then you may be missing insurance. Write down all hours. Go to a counselling office.

        <b>You still have this:</b> holiday, pay for sick days, minimum wage and protection in an accident at work also apply in a Minijob.

        <b>Unemployment benefit (Arbeitslosengeld)</b>: you build up none with a Minijob.

        { -krankenversicherung-nachweis }

        { -krankenversicherung-titel }

krankenversicherung-insured =
    With this pay you usually have statutory insurance <b>from the first working day</b> (§§ 5, 186 SGB V).

    <b>First step:</b> Check it. Is the health fund (Krankenkasse) on your payslip (Lohnzettel)? Do you have a card?

    Not sure? Ask the fund for a proof this week. You find the text below.

    { -krankenversicherung-zuerst }
    .why =
        The company registers you with the fund (§ 28a SGB IV). You and the company usually each pay about half of the contribution. With very high pay, in studies or an internship other rules may apply.

        { -krankenversicherung-nachweis }

        <b>Free choice:</b> You choose the fund yourself. It must not say no. Tell the company within two weeks which one it is. Otherwise the company chooses (§ 175 SGB V).

        <b>Not registered?</b> Talk to a counselling office before you go to the authorities.

        <b>With a trade licence (Gewerbe) or invoices?</b> You may in fact be an employee. Go to a counselling office.

        <b>Short jobs:</b> Some jobs for a few months are called „kurzfristig“ (short-term). Then there is no health insurance from the job. This often happens in seasonal work. Ask: „Bei welcher Kasse bin ich?“ (Which fund am I with?)

        <b>Collect:</b> contract, payslips, „Meldebescheinigung“ (paper about the registration), letters from the fund.

        { -krankenversicherung-titel }

# The pay is not known, or the limit of today is not.
krankenversicherung-check =
    Ask a health fund (Krankenkasse) this week: „Bin ich bei Ihnen versichert?“ (Am I insured with you?) You find the text below.

    Look at your payslip (Lohnzettel). Is there a health fund on it? Then you are usually registered.

    A <b>Minijob</b> alone does not insure you. With more pay you are usually insured from the first day.

    { -krankenversicherung-zuerst }
    .why =
        Above the Minijob limit you are usually insured (§§ 5, 186 SGB V). In a Minijob you are not (§ 7 SGB V). Several Minijobs are added together (§ 8 SGB IV).

        { -krankenversicherung-wege }

        { -krankenversicherung-nachweis }

        <b>No payslip?</b> Write down hours and money yourself. Go to a counselling office.

        <b>Not registered?</b> Talk to a counselling office before you go to the authorities.

        <b>Collect:</b> contract, bank statements, payslips, messages from the company.

        { -krankenversicherung-titel }

## Results: other situations

krankenversicherung-job-lost =
    After the job there is usually cover for at most <b>one month</b> (§ 19 SGB V). Find out now how it goes on.

    <b>First step:</b> Register with the employment agency (Agentur für Arbeit) today. With unemployment benefit (Arbeitslosengeld) you are insured again, also during a block period (Sperrzeit, § 5 SGB V).

    Also call your health fund (Krankenkasse) this week.

    <b>Dismissed (Kündigung)?</b> You usually have only <b>three weeks</b> for a claim (Klage, § 4 KSchG). There is a separate topic for this in the menu.

    { -krankenversicherung-zuerst }
    .why =
        <b>Agency:</b> Register as „arbeitsuchend“ (looking for work) at once, at the latest three days after you know of the end (§ 38 SGB III). On the first day without work, register as „arbeitslos“ (unemployed, § 141 SGB III).

        <b>Family:</b> Does your husband or wife have statutory insurance? Ask the fund about family insurance (Familienversicherung).

        <b>Otherwise:</b> The insurance usually goes on as voluntary (freiwillig). Then you pay the contribution yourself (§ 188 SGB V). Do you have other insurance? Prove it to the fund. Does the fund write to you about this? Then you usually have two weeks.

        <b>Seasonal work:</b> The insurance goes on only if you apply for it yourself, within three months (§ 188 SGB V).

        <b>Does your title depend on this job?</b> Does the job end earlier than planned? Then the foreigners authority (Ausländerbehörde) usually must know within two weeks (§ 82 AufenthG). Ask the migration advice service (Migrationsberatung) first.

        <b>Little money?</b> Tell the fund how much you earn. Do not throw letters away: otherwise debts grow.

        <b>Basic income support (Grundsicherung)?</b> It can put your title at risk. Get advice first.

        { -krankenversicherung-titel }

krankenversicherung-family =
    Your husband, wife and children can often be insured with you, <b>without a contribution of their own</b> (§ 10 SGB V).

    <b>First step:</b> Call your health fund (Krankenkasse) this week. Say: „Ich möchte eine Familienversicherung.“ (I would like family insurance.) Fill in the form.

    { -krankenversicherung-zuerst }
    .why =
        <b>This must usually be true:</b> You are a member of a statutory fund yourself. The family lives in Germany. The income of husband, wife or child is small. None of them has insurance of their own.

        <b>Children:</b> usually up to 18 years. Without a job of their own often up to 23, at school or university often up to 25 (§ 10 SGB V).

        <b>Family still abroad?</b> Then this usually does not apply. Before they come, ask which insurance they need. Travel insurance is usually not enough.

        <b>Does something change?</b> A job, a separation, the end of school: tell the fund. Otherwise high debts can arise.

        <b>Does the fund refuse?</b> You usually have one month for an objection (Widerspruch, § 84 SGG).

        <b>Collect:</b> marriage certificate, birth certificates, registration of the address, proof of income.

        { -krankenversicherung-titel }

# Contributions deducted from the wage, but no registration: § 266a StGB.
krankenversicherung-deducted =
    Ask the health fund (Krankenkasse) on your payslip <b>today</b>: „Bin ich angemeldet?“ (Am I registered?) You find the text below.

    No? Go to a counselling office (Beratung) with all payslips this week.

    No residence title (Aufenthaltstitel)? Go to a counselling office <b>first</b>, not to the fund, customs (Zoll) or police.
    .why =
        Does the company keep your contribution and not pay it to the fund? That can be a crime of the company (§ 266a StGB). Registering you is the company's duty (§ 28a SGB IV).

        Above the Minijob limit you are usually insured from the first day (§§ 5, 186 SGB V). This can also be so without registration. The fund checks your papers.

        <b>Collect:</b> all payslips, contract, bank statements, your own list of hours, messages, names of colleagues. Also ask for the „Meldebescheinigung“ (paper about the registration). The company must give it to you.

        <b>Only a Minijob on paper?</b> Do you really work more? Write down all hours.

        <b>Careful:</b> Sign nothing like “I was self-employed”. Do not resign without advice.

        <b>Ill now?</b> Emergency: 112. Otherwise say at the doctor's: „Ich arbeite und kläre die Versicherung.“ (I have a job and am sorting out the insurance.)

        { -krankenversicherung-nachweis }

        { -krankenversicherung-titel }

# Arrears of two months: only part of the treatment is left (§ 16 Abs. 3a SGB V).
krankenversicherung-debts =
    Even with debts you are treated for <b>acute (sudden) illness, pain and pregnancy</b>. The fund also pays for early detection (Früherkennung) (§ 16 SGB V).

    A letter with „Bescheid“ (decision)? You usually have only <b>one month</b> for an objection (Widerspruch).

    <b>First step:</b> Call the fund (Kasse) this week. Ask: „Wie viel ist offen, und für welche Zeit?“ (How much is open, and for which time?)

    Does the fund want a lot of money? Go to a counselling office (Beratung) before that. Do not promise instalments yet.

    { -krankenversicherung-zuerst }
    .why =
        If two months of contributions are missing, the fund pays only for a part (§ 16 SGB V). Early detection means: examinations that find an illness early.

        <b>Check the sum.</b> Does the fund reckon with too much income? Send proof: payslips, decisions, bank statements. Were you insured elsewhere in that time, or not in Germany? That matters too.

        <b>Did the company deduct the contribution?</b> Then it may not be your fault. Show the payslips to a counselling office.

        <b>A letter with „Bescheid“ (decision)?</b> You usually have one month for an objection (Widerspruch, § 84 SGG).

        <b>Careful:</b> Do not throw letters away. Do not promise instalments that you cannot pay. With pain, do not wait until the debts are gone.

        <b>Collect:</b> all letters from the fund, payslips, proof of other insurance.

        { -krankenversicherung-titel }

# That travel insurance is not enough is usual practice, and the words say so.
krankenversicherung-travel =
    Travel insurance is <b>usually</b> <b>not enough</b> for work and residence. That is the usual practice.

    <b>First step:</b> Do you work already? Ask the company today: „Bei welcher Krankenkasse bin ich angemeldet?“ (With which health fund am I registered?)

    No job yet? Call a health fund (Krankenkasse) this week. Cancel the old insurance only after that.

    { -krankenversicherung-zuerst }
    .why =
        Above the Minijob limit you usually have statutory insurance from the first working day (§§ 5, 186 SGB V). By law this is so even if the company gives only travel insurance. In a Minijob it is not so (§ 7 SGB V).

        <b>Careful:</b> Some companies take money for a “group travel insurance”. Have this checked. In seasonal work, jobs are often called „kurzfristig“ (short-term), without health insurance.

        { -krankenversicherung-wege }

        { -krankenversicherung-nachweis }

        <b>Residence:</b> Ask the migration advice service (Migrationsberatung) which insurance your title needs.

        <b>Collect:</b> the paper of the travel insurance (Police), contract, payslips, bank statements.

        { -krankenversicherung-titel }

krankenversicherung-fund =
    You choose your health fund (Krankenkasse) <b>yourself</b>. The fund must not refuse you if you have to be insured (§ 175 SGB V).

    New job? Tell the company within <b>two weeks</b> which fund you want. Otherwise the company chooses.

    <b>First step:</b> Call a fund. Say: „Ich möchte Mitglied werden.“ (I would like to become a member.)

    { -krankenversicherung-zuerst }
    .why =
        The two weeks count from the start of the job (§ 175 SGB V). An application is enough. Give the company the name of the fund in writing.

        <b>What is different between funds?</b> For example the Zusatzbeitrag (extra money for the fund). Ask several funds about it.

        <b>Does the company want to pick a fund?</b> You need not accept that. Say which fund you want.

        <b>Private insurance?</b> Do not sign for it without advice.

        <b>Does the fund refuse?</b> Have it put in writing. You usually have one month for an objection (Widerspruch, § 84 SGG).

        { -krankenversicherung-nachweis }

        <b>Collect:</b> contract, identity card or passport, residence title, old insurance.

        { -krankenversicherung-titel }

## Results: a decision of the fund

# Variables:
#   $objection-by (Date) - the day the objection should have arrived by; counted from the day of the letter, the safe day
krankenversicherung-objection-running =
    Your most important day: <b>{ $objection-by }</b>.

    By then your <b>objection (Widerspruch)</b> must be with the health fund (Krankenkasse). It means: “I do not agree.” You find the text below.

    Show the letter to a counselling office (Beratung) this week.

    { -krankenversicherung-zuerst }
    .why =
        You usually have one month (§ 84 SGG). The bot counts from the date in the letter. That is the safe deadline.

        { -krankenversicherung-widerspruch }

        { -krankenversicherung-belege }

        <b>Careful:</b> Do not wait for an answer on the phone. A call does not stop the deadline.

        <b>No treatment?</b> Ask the fund what applies until the answer. Emergency: 112.

        { -krankenversicherung-titel }

krankenversicherung-objection-now =
    Your time is <b>almost over</b>. File an objection (Widerspruch) <b>today</b>. It means: “I do not agree.”

    Sign the text and take it to the health fund (Krankenkasse) today. You find the text below.

    Go to a counselling office (Beratung) today or tomorrow.

    { -krankenversicherung-zuerst }
    .why =
        You usually have one month (§ 84 SGG). The bot counts from the date in the letter. By law you may have a few days more. Do not rely on that.

        { -krankenversicherung-widerspruch }

        { -krankenversicherung-belege }

        <b>Careful:</b> Do not wait for an answer on the phone. A call does not stop the deadline.

        <b>No treatment?</b> Ask the fund what applies until the answer. Emergency: 112.

        { -krankenversicherung-titel }

krankenversicherung-objection-over =
    The month is probably over. Go to a counselling office (Beratung) with the letter <b>today</b>.

    Sometimes there is still time. Does the end of the letter not say how to object (Widerspruch)? Then you usually have <b>one year</b> (§ 66 SGG).

    File an objection today all the same. You find the text below.

    { -krankenversicherung-zuerst }
    .why =
        The month counts from the day on which the letter counts as arrived. By post that is the fourth day after sending (§ 37 SGB X). Were you abroad then? Then it is usually three months (§ 84 SGG).

        The counselling office also checks: can the fund decide again?

        { -krankenversicherung-widerspruch }

        { -krankenversicherung-belege }

        <b>Careful:</b> Do not wait any longer. Every day can matter.

        { -krankenversicherung-titel }

krankenversicherung-letter-unknown =
    File an objection (Widerspruch) <b>today</b>. It means: “I do not agree.” You find the text below.

    The deadline is usually <b>one month</b>. It can end soon. Today is safe.

    Look for the date at the top of the letter. Show the letter to a counselling office (Beratung) today.

    { -krankenversicherung-zuerst }
    .why =
        The month counts from the day on which the letter counts as arrived (§ 84 SGG). By post that is the fourth day after sending (§ 37 SGB X). Better count from the date in the letter. Does the end of the letter not say how to object? Then you usually have one year (§ 66 SGG).

        { -krankenversicherung-widerspruch }

        { -krankenversicherung-belege }

        <b>Careful:</b> Do not wait for an answer on the phone. A call does not stop the deadline.

        { -krankenversicherung-titel }

## Paragraphs that a rule adds

# Variables:
#   $minijob-limit (Money) - the limit of a Minijob a month, today
#   $midijob-limit (Money) - below it the worker's own contributions are reduced
krankenversicherung-minijob-grenze-known =
    <b>Today's rule:</b> Up to { $minijob-limit } a month it is usually a Minijob, without health insurance. Above that you are usually insured. Up to { $midijob-limit } you pay less contribution yourself (§ 20 SGB IV).

krankenversicherung-minijob-grenze-unknown =
    <b>Minijob limit:</b> The bot does not know today's figure yet. Ask the health fund (Krankenkasse).

# Variables:
#   $family-limit (Money) - the most a family member may earn a month, today
#   $minijob-limit (Money) - the same, with a Minijob
krankenversicherung-familienversicherung-known =
    <b>Today's rule:</b> Each person insured with you may usually have up to { $family-limit } a month. With a Minijob it is up to { $minijob-limit } (§ 10 SGB V).

krankenversicherung-familienversicherung-unknown =
    <b>Limit for the income:</b> The bot does not know today's figure yet. Ask the health fund (Krankenkasse).

## Texts to copy. `.copy` is the German text; it stands in German only and is not translated.

krankenversicherung-proof =
    With this text you ask the health fund (Krankenkasse) whether you are insured. Fill in the brackets. Send it as a letter or e-mail. Keep the answer.

    <b>No residence title (Aufenthaltstitel)?</b> Send it only after counselling.

    <b>What it says:</b>
    1. I have worked since (date = Datum) for (name and address of the company).
    2. Am I registered and insured with you, and since when?
    3. Please send me a proof of membership (Mitgliedsbescheinigung).
    4. Name (Vorname Nachname), date of birth (Geburtsdatum), address (Adresse).
    .button = Text: am I insured?

krankenversicherung-objection =
    With this letter you tell the health fund (Krankenkasse): I do not agree. Fill in the brackets. Sign it on paper. Keep a copy and a proof that it arrived.

    <b>What it says:</b>
    1. I object to your decision (Bescheid) of (date = Datum). The file number (Aktenzeichen) is the number at the top of the letter.
    2. I will send the reasons later.
    3. Please confirm that you received it.
    4. Place (Ort), date, name (Vorname Nachname), address (Adresse), signature (Unterschrift).
    .button = Text: objection to the fund
