# The work contract: before signing, without paper, for a fixed time, small jobs, trade licence, registration.

## Paragraphs that several outcomes share

-vertrag-sammeln = <b>Collect:</b> contracts, offer, chats, payslips (Lohnzettel), bank statements, your own list of hours, names of witnesses. Save no copies on the company's phone.
-vertrag-bleiben = <b>Careful:</b> Do not stay away. Do not resign yourself. Sign nothing without counselling (Beratung).
# "Ausschlussfrist": a short period in the contract after which a claim for money can be lost.
-vertrag-fristen = <b>Wages missing?</b> Claim them in writing soon. The contract often has a short deadline (Ausschlussfrist), frequently three months. In a collective agreement (Tarifvertrag) it can be shorter.
-vertrag-kein-titel = <b>No residence title (Aufenthaltstitel)?</b> First go to confidential counselling, not to a public office, customs (Zoll), police or court. Public offices must report it (§ 87 AufenthG).
# "Arbeitsuchend": looking for work; people register as such before a fixed term ends.
-vertrag-befristet-schritte =
    <b>How to file a claim (Klage):</b> The „Rechtsantragstelle“ (claims desk) in the labour court (Arbeitsgericht) writes down your claim for free. A claim is usually possible before the end, too.

    <b>Agentur für Arbeit (employment agency):</b> Register as „arbeitsuchend“ (looking for work) three months before the end (§ 38 SGB III). Is it later? Then today. Do this also if the company promises more.

    <b>Careful:</b> Sign no new contract without counselling (Beratung).

    <b>Residence:</b> Does your title end soon? Apply for the extension before that (§ 81 AufenthG). Ask the Migrationsberatung (migration counselling).

## Questions

# The two rules of thumb stand in the first question on purpose: people may stop reading here.
vertrag-what =
    A contract (Vertrag) is usually valid without paper, too. <b>Sign nothing that you do not understand.</b>

    Your contract is for a fixed time (befristet)? A claim in court is usually possible only until <b>three weeks</b> after the end.

    What is it about?
    .sign = I am asked to sign something
    .none = I have no contract on paper
    .read = I do not understand my contract
    .second = New contract with a lower wage
    .fixed = Fixed term or trial period
    .small = Mini-job, short job, second job
    .self = Trade licence instead of a contract
    .undeclared = Registration, number, no papers
    .agency = Temporary agency work (Leiharbeit)

vertrag-paper =
    What kind of paper is it?
    .new = A contract for a new job
    .change = A change, a lower wage
    .repay = Pay back, fine or debts
    .end = The job is to end
    .blank = It is empty or has gaps
    .unsure = I do not understand the paper

vertrag-second =
    Did you sign the new contract?
    .asked = No, I am asked to sign
    .signed = Yes, signed already
    .less = No paper, only a lower wage

# "Befristet": with an end. "Probezeit": trial period at the start.
vertrag-fixed =
    Fixed-term (befristet) means: the contract names an end. What fits?
    .why = If the end is near or past, every day counts.
    .near = The end is near or already past
    .probation = I ask about the trial period
    .form = No paper before the first day
    .long = Over two years or often extended
    .unsure = I do not know if it is allowed

# "Minijob": a job below a monthly limit of pay.
vertrag-small =
    What fits best?
    .minijob = Mini-job or a small wage a month
    .side = I would like a second job
    .short = Season or only a few weeks
    .more = Mini-job on paper, but more work

vertrag-earnings =
    How much wage do you get a month? Write the amount <b>gross (brutto)</b>, before deductions.

    Several mini-jobs? Add them all up. A mini-job beside a main job? Write only the wage from the mini-job.
    .why = Your insurances depend on this.

# "Titel": the residence title. "Duldung" is no title.
vertrag-permit =
    What residence status do you have?
    .why = Some titles allow only a certain job.
    .work = Title for a certain job
    .training = Title for training (Ausbildung)
    .free = EU passport or any work allowed
    .other = Other title or Duldung
    .none = No title, no Duldung
    .unsure = I do not know

# "Nummer": the social insurance number.
vertrag-undeclared =
    What fits best?
    .number = Social insurance number, registration
    .unregistered = The company does not register me
    .no-permit = I am not allowed to work here
    .unsure = I do not know if I am registered

## Before a signature

# The button below the result goes on with the questions about a Kündigung; “More about this” is its label.
vertrag-paper-end =
    Is it a <b>dismissal (Kündigung)</b>? For a claim (Klage) you usually have only <b>three weeks</b>. The weeks count from the day the letter reached you.

    <b>Sign nothing today.</b>

    Press “More about this” below. The bot then works out your day.

    { -vertrag-kein-titel }
    .why =
        <b>Dismissal:</b> The company ends the job. It needs paper and a signature by pen (§ 623 BGB). The three weeks usually also apply in the trial period (Probezeit) and in small companies (§ 4 KSchG).

        <b>„Aufhebungsvertrag“, „Auflösungsvertrag“ (termination agreement):</b> Both sides end the job. After that there is usually no way back. This way you can lose job, unemployment benefit (Arbeitslosengeld) and residence.

        <b>Your own resignation?</b> Do not sign that either.

        <b>Only confirm that you received it?</b> You do not have to. If you do: write „Erhalten am“ (received on) and the date yourself.

        <b>Pregnant?</b> Tell the company within two weeks after the dismissal (§ 17 MuSchG). Is that over: at once. You still need the claim.

        { -vertrag-sammeln }

        { -vertrag-bleiben }

vertrag-before-signing =
    Sign <b>nothing today</b>. Nobody has to sign what they do not understand.

    <b>First:</b>
    1. Say: „Ich nehme das Papier mit. Ich lasse es prüfen.“ (I am taking the paper with me. I will have it checked.) Take photos.
    2. Have it translated, but not by the company.
    3. Show it to a counselling office (Beratungsstelle) <b>before</b> you sign.

    Is the paper called „Kündigung“ (dismissal)? Then you usually have only <b>three weeks</b> (§ 4 KSchG). Go to counselling today.
    .why =
        <b>This should be in the contract (§ 2 NachwG):</b>
        Name of the company, place and kind of work.
        Gross wage (Lohn), hours, overtime (Überstunden).
        Start, end, trial period (Probezeit).
        Holiday (Urlaub) and notice (Kündigung).

        <b>Read these parts closely:</b> Deductions for housing or food. Paying back. Fines. Short deadlines (Ausschlussfrist).

        <b>Promises:</b> Have everything written into the contract. Usually the German text counts. Is a sentence unclear? Then usually what is better for you applies (§ 305c BGB).

        <b>Recruiting from abroad (Vermittlung):</b> The agent must inform you in writing before you sign, in a language that you understand (§ 299 SGB III).

        <b>Careful:</b> „Aufhebungsvertrag“, „Auflösungsvertrag“ (the job ends) or „keine weiteren Ansprüche“ (no further claims)? With these you may lose job or money.

        <b>Residence:</b> Your title is for a certain job? Ask the Migrationsberatung (migration counselling) before the new job (§ 4a AufenthG).

# "Klausel": a sentence in the contract. Typical: pay back flight, course or recruiting, or a fine for leaving.
vertrag-repayment =
    <b>Pay and sign nothing now.</b> Many such sentences (Klauseln) need to be checked. Some are not valid.

    <b>First:</b>
    1. Take a photo of the paper.
    2. Write down: Who wants how much money, and for what?
    3. Go to counselling (Beratung) before you change jobs.

    Does someone have your passport? Are there threats? Tell the counsellors. In danger: 110.
    .why =
        <b>Typical:</b> You are to pay back flight, visa, language course or recruiting if you leave. Or you are to pay a fine (Vertragsstrafe).

        <b>Recruiting (Vermittlung):</b> It costs money only with a written contract and only when you have the job. Paying before that is forbidden. The price has a limit. For a mini-job (Minijob) and training (Ausbildung) it costs nothing. You get your papers back (§§ 296 to 298 SGB III).

        <b>Training (Ausbildung):</b> Fines and money for the training are forbidden (§ 12 BBiG).

        <b>Deducted from the wage:</b> A part of the wage stays protected (§ 394 BGB). The company pays for work safety (§ 3 ArbSchG). Is a sentence unclear? Then usually what is better for you applies (§ 305c BGB).

        <b>Careful:</b> Sign nothing like “I owe the company money”. Do not work off debts without counselling.

        { -vertrag-fristen }

        { -vertrag-sammeln }

# A signature on an empty sheet can become anything, also a resignation.
vertrag-blank =
    Sign <b>no empty paper</b>. And no paper with gaps.

    <b>First:</b>
    1. Say: „Ich unterschreibe nur einen fertigen Vertrag.“ (I only sign a finished contract.)
    2. Did it happen already? Write down day, place and witnesses.
    3. Go to counselling (Beratung) this week.

    Are there threats? Tell the counsellors. In danger: 110.
    .why =
        Someone can write anything on an empty paper. For example a lower wage or your own resignation (Kündigung). A Kündigung needs paper and a signature by pen (§ 623 BGB). The company would then have exactly that.

        <b>Did they deceive (lie to) or threaten you?</b> Then the contract can be challenged, for one year at most (§§ 123, 124 BGB). Do not wait that long. The counsellors check it.

        <b>Your passport:</b> Nobody may keep it against your will.

        <b>Does a letter with „Kündigung“ come?</b> Then you usually have only three weeks (§ 4 KSchG). Start again and choose “My job is to end”.

        { -vertrag-sammeln }

## A second contract

vertrag-second-asked =
    Do <b>not</b> sign the new contract at once. The old contract usually stays valid.

    Does the paper say „Kündigung“ (dismissal) or „Änderungskündigung“? Then you usually have only <b>three weeks</b> (§ 4 KSchG).

    <b>First:</b>
    1. Say: „Ich nehme das Papier mit. Ich lasse es prüfen.“ (I am taking the paper with me. I will have it checked.)
    2. Find the first contract, the offer and the papers for the visa.
    3. Show everything to a counselling office (Beratungsstelle) this week.
    .why =
        Without your yes, a contract usually does not change. Nobody may agree on less than the minimum wage (Mindestlohn, § 3 MiLoG).

        <b>Wage in the visa papers:</b> The company told the Agentur für Arbeit (employment agency) a wage? Usually it must also pay that wage (§ 98a AufenthG). Look for letters with this amount.

        <b>„Änderungskündigung“?</b> That is a dismissal with a new offer. Do not simply answer “yes”, and do not stay silent. Start again and choose “My job is to end”. Go to counselling today.

        <b>Residence:</b> Your title can depend on this job. Ask the Migrationsberatung (migration counselling) before every change.

        { -vertrag-fristen }

        { -vertrag-sammeln }

        { -vertrag-bleiben }

vertrag-second-signed =
    Go to counselling (Beratung) <b>this week</b>. Take both contracts with you. Sign nothing more.

    Did you also get a <b>dismissal (Kündigung)</b>? Then you usually have only <b>three weeks</b> (§ 4 KSchG).

    <b>First:</b>
    1. Find the first contract and the papers for the visa.
    2. Write down: Who said what? Where? Who was there?
    3. You have no copy? Ask for the terms in writing. You see the text below.
    .why =
        A new contract is often valid. But not always:

        <b>Did they deceive (lie to) or threaten you?</b> Then it can be challenged, for one year at most (§§ 123, 124 BGB). Do not wait that long.

        <b>Minimum wage (Mindestlohn):</b> Nobody may agree on less (§ 3 MiLoG).

        <b>Wage in the visa papers:</b> The company told the Agentur für Arbeit (employment agency) a wage? Usually it must also pay that wage (§ 98a AufenthG).

        <b>Does it also say that your job ends?</b> Then go to counselling today.

        { -vertrag-fristen }

        { -vertrag-sammeln }

        { -vertrag-bleiben }

        { -vertrag-kein-titel }

# The button below the result goes on with the questions about the wage; “More about this” is its label.
vertrag-second-less =
    Claim the wage <b>in writing soon</b>. The contract often has a short deadline (Ausschlussfrist), frequently <b>three months</b>. After that the money may be gone.

    <b>First:</b>
    1. Sign nothing.
    2. Write down: hours, old wage, new wage.
    3. Press “More about this” below. There you find a text for your claim.

    { -vertrag-kein-titel }
    .why =
        Without your yes, a contract usually does not change. Nobody may agree on less than the minimum wage (Mindestlohn, § 3 MiLoG).

        <b>Wage in the visa papers:</b> The company told the Agentur für Arbeit (employment agency) a wage? Usually it must also pay that wage (§ 98a AufenthG). Look for letters with this amount.

        { -vertrag-fristen }

        { -vertrag-sammeln }

        { -vertrag-bleiben }

## No paper, or one that nobody explained

# "Nachweis": the written key terms that the employer owes (§ 2 NachwG).
vertrag-none =
    Your contract is usually valid <b>without paper, too</b>. But the company must write down the most important points (Nachweis, § 2 NachwG):

    <b>On day 1:</b> names, wage, hours.
    <b>After 7 days at the latest:</b> start, end, place, work, trial period (Probezeit), overtime.
    <b>After 1 month at the latest:</b> holiday, notice (Kündigung), collective agreement (Tarifvertrag).

    <b>First:</b> Ask for it in writing. You see the text below. Write down your hours every day.
    .why =
        What you really work counts (§ 611a BGB). Without paper, too, you have rights to wage, holiday and protection.

        <b>Form:</b> Often a file that you can save and print is enough. If you ask for it, you get paper. In some sectors it must always be paper with a signature. For example construction, restaurant, hotel, transport, delivery, cleaning, meat, security, hairdresser (§ 2a SchwarzArbG).

        <b>The company gives you nothing?</b> Your contract is valid anyway. The company may have to pay a fine (Geldbuße).

        <b>They told you an end?</b> Without a signature the end is usually not valid. But you must file a claim (Klage) within three weeks after this end (§§ 14, 17 TzBfG). They now give you a paper with an end? Do not sign it without counselling (Beratung).

        <b>A dismissal (Kündigung) comes?</b> The three weeks run without a contract on paper, too (§ 4 KSchG).

        { -vertrag-sammeln }

        { -vertrag-kein-titel }

vertrag-read =
    Have the contract <b>translated and explained</b>, best this week.

    <b>First:</b>
    1. Take a photo of every page.
    2. Find three parts: Wage and hours. The end („befristet“). Short deadlines („Ausschlussfrist“).
    3. Go to counselling (Beratung) with it. A translation by the company is not enough.
    .why =
        <b>Important words:</b>
        „Befristet bis“ (fixed term until): The job is meant to end on this day. A claim (Klage) is usually possible until three weeks after that (§ 17 TzBfG).
        „Probezeit“ (trial period): six months at most (§ 622 BGB).
        „Ausschlussfrist“, „verfallen“ (lapse): After that your money may be gone.
        „Rückzahlung“ (pay back), „Vertragsstrafe“ (fine): Have it checked.
        „Überstunden abgegolten“ (overtime included) means: there is no extra money for it. Have this checked.

        Usually the German text counts. Is a sentence unclear? Then usually what is better for you applies (§ 305c BGB). Nobody may agree on less than the minimum wage (Mindestlohn, § 3 MiLoG).

        <b>Is something missing?</b> The company must write down the most important points (§ 2 NachwG). You see the text to copy below.

        <b>Is the paper called „Kündigung“ (dismissal) or „Aufhebungsvertrag“ (termination agreement)?</b> Then go to counselling today. After a dismissal you usually have only three weeks (§ 4 KSchG).

        { -vertrag-sammeln }

## For a fixed time

# The button below the result goes on with the questions about a Kündigung; “More about this” is its label. The words in
# the second pair of quotes begin its option `fixed-term`.
vertrag-fixed-near =
    A claim (Klage) is usually possible only until <b>three weeks after the agreed end</b> (§ 17 TzBfG).

    <b>First:</b>
    1. Press “More about this” below. Choose “Fixed-term contract”. The bot then works out your last day.
    2. Register today with the Agentur für Arbeit (employment agency) as „arbeitsuchend“ (looking for work, § 38 SGB III).
    3. Sign nothing.

    { -vertrag-kein-titel }
    .why =
        Not every fixed term (Befristung: an end in the contract) is allowed (§ 14 TzBfG). Do you do nothing? Then the end is valid all the same.

        <b>Does the job end with a task and not on a date?</b> Then it ends at the earliest two weeks after the company tells you in writing (§ 15 TzBfG).

        { -vertrag-befristet-schritte }

        { -vertrag-sammeln }

# "Probezeit": the trial period at the start of the job.
vertrag-probation =
    The trial period (Probezeit) lasts <b>six months</b> at most (§ 622 BGB). In this time a job usually ends with two weeks' notice.

    <b>First:</b>
    1. Find the word „Probezeit“ in the contract.
    2. A dismissal (Kündigung) comes? Write down the day. A claim in court is usually possible only for <b>three weeks</b>.
    3. Then start again and choose “My job is to end”.
    .why =
        The trial period is normal work. There is a wage from the first day. The minimum wage (Mindestlohn) usually applies here, too (§ 3 MiLoG).

        <b>Fixed-term contract (befristet):</b> The trial period must fit its length (§ 15 TzBfG).

        <b>Dismissal (Kündigung):</b> It needs paper and a signature by pen (§ 623 BGB). The three weeks also apply in the trial period (§ 4 KSchG). Pregnant women are specially protected from the first day (§ 17 MuSchG).

        <b>Sick?</b> After four weeks in the job the company usually pays (§ 3 EntgFG).

        <b>Training (Ausbildung):</b> In a company the trial period lasts one to four months (§ 20 BBiG). In nursing it is six months (§ 20 PflBG).

        <b>Residence:</b> Does your title depend on the job? Ask the Migrationsberatung (migration counselling) early.

vertrag-fixed-form =
    The end is then usually <b>not valid</b>. Your contract may go on without an end (§§ 14, 16 TzBfG).

    <b>Important:</b> For that you must file a claim (Klage). You have until <b>three weeks after the agreed end</b> (§ 17 TzBfG).

    <b>First:</b>
    1. Write the end into your calendar.
    2. Collect proof: When was the first working day? When the signature?
    3. Go to counselling (Beratung) soon.
    .why =
        A fixed term (Befristung) usually needs paper and a signature by pen, before the first working day. A chat or a photo is usually not enough (§ 14 TzBfG).

        Do you do nothing? Then the end is valid all the same. That is why the three weeks are so important. Is the end near or past? Start again and choose that. There you find your last day.

        <b>Proof:</b> photos, chats, roster of the first day, date on the contract, witnesses.

        { -vertrag-befristet-schritte }

        { -vertrag-kein-titel }

# "Ohne Grund": a fixed term without a reason that the law accepts.
vertrag-fixed-long =
    Without a reason, a contract may usually be fixed-term (befristet) for only <b>two years</b>. At most <b>three extensions</b> are allowed (§ 14 TzBfG).

    <b>Important:</b> Is it more? Then you can file a claim (Klage) until <b>three weeks after the agreed end</b> (§ 17 TzBfG).

    <b>First:</b>
    1. Put all contracts in order by date.
    2. Look: Do they name a reason?
    3. Go to counselling (Beratung) soon.
    .why =
        If the fixed term is not allowed, the contract goes on without an end (§ 16 TzBfG). But only with a claim in time.

        <b>With a good reason</b> it can be longer. Have the reason checked.

        <b>Exceptions without a reason:</b> New companies may do it for four years. From age 52 up to five years are possible (§ 14 TzBfG).

        <b>Did you work there before?</b> Then a fixed term without a reason is usually forbidden.

        Is the end near or past? Start again and choose that. There you find your last day.

        { -vertrag-befristet-schritte }

        { -vertrag-kein-titel }

vertrag-fixed-check =
    Not every fixed term (Befristung) is allowed. Check three questions:

    1. Was there <b>no</b> paper with a signature before the first working day?
    2. No reason in the contract, but more than <b>two years</b> or <b>extended four times</b>?
    3. No reason, and you were there before?

    <b>One yes?</b> Then you can file a claim (Klage) until <b>three weeks after the agreed end</b>. Go to counselling (Beratung) soon.
    .why =
        This is in §§ 14 and 17 TzBfG. If the fixed term is not allowed, the contract goes on without an end (§ 16 TzBfG). But only with a claim in time.

        <b>Exceptions without a reason:</b> New companies may do it for four years. From age 52 up to five years are possible.

        <b>No paper?</b> Ask the counsellors first, before you ask the company for it. Sign no new paper with an end.

        { -vertrag-befristet-schritte }

        { -vertrag-sammeln }

        { -vertrag-kein-titel }

## Small, short and second jobs

# Variables:
#   $minijob-limit (Money) - the most a month in a Minijob, gross, today
vertrag-minijob =
    This is probably a <b>mini-job (Minijob)</b>. The limit today is <b>{ $minijob-limit }</b> a month.

    You usually have rights like others: minimum wage, holiday, sick pay, notice period.

    <b>Many hours for this money?</b> Then it may be no mini-job, and wages may be missing. Go to counselling with it.

    <b>Careful:</b> A mini-job does <b>not</b> insure you against illness. Ask a health fund (Krankenkasse) today how you are insured. No title? Go to counselling (Beratung) first (§ 87 AufenthG).

    Ask the company for a contract. You see the text below.
    .why =
        Part-time and mini-jobs may not be treated worse than full-time (§ 4 TzBfG). The company must write down your hours (§ 17 MiLoG). Only in a private household it need not.

        <b>Minimum wage (Mindestlohn):</b> Divide the wage by your hours. Is it less than the minimum wage? Then wages are usually missing (§ 3 MiLoG). Under 18 without a vocational qualification it does not apply (§ 22 MiLoG).

        <b>Health insurance:</b> The mini-job gives none (§ 7 SGB V). Possible are family, unemployment benefit (Arbeitslosengeld), student or voluntary insurance.

        <b>Pension (Rente):</b> You are insured. You do not want that? Then apply for it (§ 6 SGB VI). Ask first. There is no unemployment insurance. An accident at work is insured.

        <b>Earned more once?</b> That is possible in up to two months a year, if it was not planned. Then twice as much at most (§ 8 SGB IV).

        <b>Several mini-jobs</b> count together. One mini-job beside a main job is not added to it.

        <b>Residence:</b> A mini-job is usually not enough for a title to work. Ask the Migrationsberatung (migration counselling).

# Variables:
#   $minijob-limit (Money) - the most a month in a Minijob, gross, today
#   $midijob-limit (Money) - the most a month in a Midijob, gross, today
vertrag-midijob =
    This is probably a <b>Midijob</b>. The wage is between { $minijob-limit } and { $midijob-limit } a month.

    You are usually fully insured: health, care, pension, unemployment. You yourself pay a smaller contribution.

    <b>First:</b>
    1. Ask your health fund (Krankenkasse): „Bin ich angemeldet? Seit wann?“ (Am I registered? Since when?)
    2. Check the payslip (Lohnzettel): Does it name the health fund?

    { -vertrag-kein-titel }
    .why =
        The smaller contribution is in § 20 SGB IV. Your rights are as in full-time: minimum wage (Mindestlohn), holiday, sick pay (§ 4 TzBfG).

        <b>The company says „Minijob“?</b> With this wage that usually does not fit. The company must register you with the health fund (§ 28a SGB IV). Write down all hours.

        <b>Not the same wage every month?</b> A mini-job may bring more, unplanned, only in up to two months a year (§ 8 SGB IV). Have it checked.

        You see the text for the registration (Meldung) below.

        { -vertrag-sammeln }

# Variables:
#   $midijob-limit (Money) - the most a month in a Midijob, gross, today
vertrag-above =
    Your wage is above { $midijob-limit } a month. That is <b>no mini-job (Minijob)</b>.

    You are usually fully insured: health, care, pension, unemployment.

    <b>First:</b>
    1. Ask your health fund (Krankenkasse): „Bin ich angemeldet? Seit wann?“ (Am I registered? Since when?)
    2. Check the payslip (Lohnzettel). Are hours and wage right?

    { -vertrag-kein-titel }
    .why =
        The company must register you with the health fund (§ 28a SGB IV). That is also true if the paper says „Minijob“. The real work counts (§ 611a BGB).

        <b>A part comes in cash?</b> Then write down every payment: day, amount, hours. First go to counselling (Beratung) with it.

        You see the text for the registration (Meldung) below.

        { -vertrag-fristen }

        { -vertrag-sammeln }

vertrag-earnings-unknown =
    We cannot compare the wage with the limit here. You have rights all the same: usually minimum wage, holiday, sick pay.

    <b>First:</b>
    1. Write down your hours and every payment.
    2. Ask the company for a contract. You see the text below.
    3. Ask a health fund (Krankenkasse) today if you are insured.

    { -vertrag-kein-titel }
    .why =
        A mini-job (Minijob) is a job with a small wage. It does not insure you against illness (§ 7 SGB V). With more wage you are usually fully insured. The company must then register you (§ 28a SGB IV).

        In a mini-job, too, the rights are as in full-time (§ 4 TzBfG). The company must write down your hours (§ 17 MiLoG). Only in a private household it need not.

        <b>You know the wage later?</b> Start again here.

        { -vertrag-sammeln }

# "Kurzfristig": a short job without social insurance contributions.
vertrag-short-term =
    A short job („kurzfristig“) may last at most <b>3 months or 70 days</b> a year. In farming it is <b>15 weeks or 90 days</b> (§ 8 SGB IV).

    It is usually <b>without</b> health insurance.

    <b>First:</b>
    1. Ask: „Wie bin ich versichert, wenn ich krank bin?“ (How am I insured when I am sick?)
    2. Count all working days in this year.
    3. Write down your hours every day.
    .why =
        Minimum wage (Mindestlohn), holiday and protection usually apply here, too. An accident at work is insured.

        <b>Not „kurzfristig“:</b> The job lasts longer. Or you live on this work. Or you came through a quota (Kontingent) for short jobs (§ 8 SGB IV). Then you are usually fully insured.

        <b>Careful:</b> A „Gruppenversicherung“ (group insurance) often does not replace a health fund (Krankenkasse). Have it checked.

        <b>Deductions</b> for housing and food: A part of the wage stays protected (§ 394 BGB).

        <b>Do you stay in Germany after that?</b> Register today with the Agentur für Arbeit (employment agency) as „arbeitsuchend“ (looking for work, § 38 SGB III).

        You see a text for the contract below.

        { -vertrag-fristen }

        { -vertrag-sammeln }

        { -vertrag-kein-titel }

# Minijob on paper, more hours in fact; often a part is paid in cash.
vertrag-false-minijob =
    The <b>real work</b> counts, not the paper. The company must usually pay all hours.

    <b>First:</b>
    1. Write down every day: start, end, break, place, payment.
    2. Sign no false list of hours.
    3. Go to counselling (Beratung) <b>before</b> you talk to the company, customs (Zoll) or a public office.
    .why =
        For the law the work itself counts (§ 611a BGB). A part comes in cash, without taxes and contributions? Then it usually counts like this: your wage was net (netto, § 14 SGB IV).

        <b>Health insurance:</b> With more wage you are usually insured from the first day. On paper it may be missing. You are sick and without insurance? Then go to counselling today.

        <b>Minimum wage (Mindestlohn):</b> It usually applies to every hour (§ 3 MiLoG). An accident at work is insured.

        { -vertrag-fristen }

        { -vertrag-sammeln }

        { -vertrag-bleiben }

        { -vertrag-kein-titel }

# "Zusatzblatt": the extra sheet of the residence title with its conditions.
vertrag-side-ask =
    Ask <b>before</b> the second job if it is allowed. Do not start yet.

    <b>First:</b>
    1. Read your title and the extra sheet (Zusatzblatt).
    2. Ask the Migrationsberatung (migration counselling): „Darf ich diesen Job machen?“ (May I do this job?)
    3. Read the contract of the first job. Perhaps you must ask the company.
    .why =
        A title for a certain job forbids other work. The authority must permit it first (§ 4a AufenthG). A mini-job (Minijob), too, is then often not allowed.

        <b>Duldung?</b> Read what it says about work. Ask the counsellors (Beratung) first.

        <b>Working time:</b> The hours of all jobs count together (§ 2 ArbZG).

        <b>Insurance:</b> One mini-job beside a main job is not added to it. Several mini-jobs count together (§ 8 SGB IV).

        <b>Have you started already?</b> First talk to a counselling office in confidence. There is usually still a wage for your work (§ 98a AufenthG).

vertrag-side-training =
    With a title for training (Ausbildung) a side job is usually allowed: up to <b>20 hours a week</b> (§ 16a AufenthG).

    <b>First:</b>
    1. Read your title and the extra sheet (Zusatzblatt).
    2. Read the training contract. Ask the training company, too.
    3. Does it say something else? Ask the Migrationsberatung (migration counselling) before you start.
    .why =
        More than 20 hours are usually not allowed. That can endanger the title.

        <b>Working time:</b> The hours of all jobs count together (§ 2 ArbZG). Under 18 the rules are stricter.

        <b>Wage:</b> In a side job the minimum wage (Mindestlohn) usually applies (§ 3 MiLoG).

        <b>Duldung?</b> Then other rules may apply. Ask the counsellors (Beratung) first.

        <b>Have you worked too much?</b> First talk to a counselling office in confidence.

vertrag-side-free =
    A second job is usually <b>allowed</b>. You usually need no new permission for it.

    <b>First:</b>
    1. Read the contract of the first job. Perhaps you must ask the company.
    2. Add up the hours of all jobs.
    3. Ask your health fund (Krankenkasse) how you are then insured.
    .why =
        <b>Working time:</b> The hours of all jobs count together (§ 2 ArbZG).

        <b>Insurance:</b> One mini-job (Minijob) beside a main job is not added to it. Several mini-jobs count together (§ 8 SGB IV). Then you may be fully insured.

        <b>Rights:</b> In a small job, too, there is minimum wage (Mindestlohn), holiday and sick pay (§ 4 TzBfG).

        <b>Not sure?</b> The title often says „Erwerbstätigkeit erlaubt“ (work allowed). Does it say something else? Then ask the Migrationsberatung (migration counselling) before you start (§ 4a AufenthG).

## Temporary agency work

# The button below the result goes on with the questions about Leiharbeit; “More about this” is its label.
vertrag-agency =
    <b>Sign nothing without counselling (Beratung).</b> For one important declaration (Erklärung) you have only <b>one month</b> (§§ 9, 10 AÜG). After a dismissal (Kündigung) you usually have only <b>three weeks</b> (§ 4 KSchG).

    No work at a client? The agency (Zeitarbeitsfirma) must usually pay all the same (§ 11 AÜG).

    Press “More about this” below. There it is only about agency work (Leiharbeit).
    .why =
        Agency work (Leiharbeit) means: An agency employs you. But you work at another company, the client (Kunde).

        <b>Papers:</b> You can ask for the information sheet (Merkblatt) and the rules in your language (§ 11 AÜG). Before every assignment the agency must write you the name of the client.

        <b>The declaration:</b> With it you say: “I stay with the agency (Zeitarbeitsfirma).” With it you can lose a job at the client. Ask the counsellors first.

        { -vertrag-fristen }

        { -vertrag-sammeln }

        { -vertrag-bleiben }

        { -vertrag-kein-titel }

## Trade licence, registration, no papers

# "Scheinselbständigkeit": self-employed on paper, an employee in fact.
vertrag-self-employed =
    The <b>real work</b> counts, not the paper. Whoever works like an employee usually is one (§ 611a BGB).

    <b>First:</b>
    1. Register no trade (Gewerbe) only because the company wants it.
    2. Write down: Who decides on time, place and work?
    3. Go to counselling (Beratung) <b>before</b> you talk to the company or a public office.
    .why =
        This is called „Scheinselbständigkeit“: self-employed on paper, in reality employed. Signs: The boss says what you do, when and where. You work in the company's team (§ 7 SGB IV).

        <b>Then usually these apply:</b> minimum wage (Mindestlohn), holiday, sick pay, insurance.

        <b>Check:</b> The Deutsche Rentenversicherung Bund can check your status (§ 7a SGB IV). Ask the counsellors first. The result has many effects.

        <b>Does the company end the work?</b> For a claim (Klage) you usually have only three weeks (§ 4 KSchG). Go to counselling today.

        <b>Residence:</b> Do you have a residence title? It must usually allow self-employed work separately.

        { -vertrag-fristen }

        { -vertrag-sammeln } Also: trade licence (Gewerbeschein), all bills, orders in the chat.

        { -vertrag-kein-titel }

# "Meldung": the notice of registration with the social insurance.
vertrag-number =
    Your number comes from the <b>pension insurance (Rentenversicherung)</b> (§ 147 SGB VI). The company usually registers you with the health fund (Krankenkasse, § 28a SGB IV).

    <b>First:</b>
    1. Ask your health fund: „Bin ich angemeldet? Seit wann?“ (Am I registered? Since when?)
    2. Ask the company for the notice (Meldung). You see the text below.
    3. Keep every notice. It proves your work.

    { -vertrag-kein-titel }
    .why =
        <b>When does the company register you?</b> At the beginning. In some sectors at the latest when the work starts. For example construction, restaurant, hotel, transport, delivery, cleaning, meat (§ 28a SGB IV).

        <b>Every year by 30 April</b> you get the content of the yearly notice (Jahresmeldung). At the end of the job you get the last notice. Compare time and wage.

        <b>Tax ID (Steuer-ID):</b> It comes by post when you register your flat.

        <b>Passport:</b> In these sectors you must have your passport or ID with you (§ 2a SchwarzArbG). So the company may not keep it.

        <b>Is something wrong?</b> Go to counselling (Beratung) with it.

vertrag-unregistered =
    <b>Without registration, too,</b> the company must usually pay for your work.

    <b>First:</b>
    1. Go to counselling (Beratung) before you talk to customs (Zoll) or a public office.
    2. You have a title, and the work is allowed? Also ask your health fund (Krankenkasse): „Bin ich angemeldet?“ (Am I registered?)
    3. Write down: hours, places, names, every payment.

    You are sick and not insured? Go to counselling today.
    .why =
        The company must register you with the health fund (§ 28a SGB IV). Your right to wages does not depend on it. The real work counts (§ 611a BGB).

        <b>No taxes and contributions?</b> Then it usually counts like this: your wage was net (netto, § 14 SGB IV).

        <b>Accident?</b> You are insured at work all the same (§ 7 SGB VII).

        <b>A sign:</b> The payslip (Lohnzettel) names a health fund, but the fund does not know you? Tell the counsellors.

        { -vertrag-fristen }

        { -vertrag-sammeln } Also: photos of the place, car plates.

        { -vertrag-kein-titel }

vertrag-without-permit =
    Without papers, too, you have rights. The company must usually pay wages for your work (§ 98a AufenthG).

    <b>First:</b>
    1. Go to <b>confidential counselling (Beratung)</b>. Do not go alone to customs (Zoll), police, a public office or court.
    2. Write down: hours, places, names, every payment.
    3. Before that, sign nothing and do not resign.

    In danger: 110.
    .why =
        The company must pay the usual wage, as for others. The law assumes: you worked for three months. Often the companies that your company works for must pay, too (§ 98a AufenthG).

        <b>Public offices</b> must report people without a title (§ 87 AufenthG). Doctors are bound to secrecy (§ 88 AufenthG).

        <b>For you, too, the work is not allowed</b> (§ 1 SchwarzArbG). Ask the counsellors if and how to stop.

        <b>Accident?</b> Forbidden work is insured, too (§ 7 SGB VII). You need help? Call 112.

        <b>Exploitation?</b> Sometimes you may stay for the criminal case (§ 25 AufenthG). The counsellors check it.

        <b>Deadlines run all the same.</b> Go to counselling today.

        { -vertrag-sammeln } Also: photos of the place, car plates.

## Paragraphs of the rules

# Variables:
#   $minijob-limit (Money) - the most a month in a Minijob, gross, today
#   $midijob-limit (Money) - the most a month in a Midijob, gross, today
vertrag-minijob-grenze-known =
    <b>Limits today:</b> Up to { $minijob-limit } gross (brutto) a month it is usually a mini-job (Minijob). Above that, up to { $midijob-limit }, it is called Midijob (§§ 8, 20 SGB IV). In a Midijob you pay a smaller contribution and are fully insured.

vertrag-minijob-grenze-unknown =
    <b>Limits:</b> We do not know today's limit for mini-jobs (Minijob). Ask a counselling office (Beratungsstelle).

## Texts to copy

# Sent to a German employer. People fill in what stands in brackets. `.copy` stands in German only.
vertrag-letter =
    With this text you ask the company for the rules of your job on paper (Nachweis).

    <b>How to do it:</b> Fill in everything in brackets. Send the text by e-mail, chat or letter. Keep proof.

    <b>It says:</b> Line 1: Since when you have worked there. Line 2: You ask for the most important rules, on paper and with a signature. Line 3: by when. Give about 14 days.

    <b>Afraid for the job, or no title?</b> Send the text only after counselling (Beratung).
    .button = Text: get the contract on paper

# As above: asks for the notice of registration with the social insurance.
vertrag-notice-letter =
    With this text you ask the company for the notice to the social insurance (Meldung).

    <b>How to do it:</b> Fill in everything in brackets. Send the text by e-mail, chat or letter. Keep proof.

    <b>It says:</b> Line 1: Since when you have worked there. Line 2: You ask for the notice and the name of the health fund (Krankenkasse). Line 3: by when. Give about 14 days.

    <b>No title, or work not allowed?</b> First go to counselling (Beratung).
    .button = Text: Am I registered?
