# Internship (Praktikum), also before the recognition of a qualification, and trial work.

## Paragraphs that several outcomes share

-praktikum-fordern = <b>Claim money:</b> Write to the company. You see the text below. No payment? Then the „Rechtsantragstelle“ (claims desk) in the labour court (Arbeitsgericht) helps, without a lawyer (§ 11 ArbGG).
# "Ausschlussfrist": a short period in the contract after which a claim for money can be lost.
-praktikum-fristen = <b>Deadlines (Fristen):</b> The contract often has a short deadline (Ausschlussfrist), frequently three months. In a collective agreement (Tarifvertrag) it can be shorter. After three years wages are usually gone („verjährt“), counted from the end of the year (§§ 195, 199 BGB). <b>Got a dismissal (Kündigung)?</b> For a claim in court you may have only three weeks (§ 4 KSchG). Go to counselling (Beratung) today.
-praktikum-sammeln = <b>Collect:</b> contract, rosters, your own list of hours, photos, chats, names of witnesses. Write down what you do every day.
-praktikum-kein-titel = <b>No residence title (Aufenthaltstitel)?</b> First go to confidential counselling (Beratung), not to a public office, customs (Zoll), police or court. Public offices must report it (§ 87 AufenthG).
-praktikum-aufenthalt = <b>Residence:</b> Not every title allows an internship. Ask the Migrationsberatung (migration counselling) before every change (§ 4a AufenthG).

## Questions

# The rule of thumb stands in the first question on purpose: people may stop reading here.
praktikum-what =
    An internship (Praktikum) is for learning. <b>Whoever really works must usually get the minimum wage (Mindestlohn)</b>, from the first day. Claim money early: short deadlines often run.

    What kind of internship is it?
    .recognition = For the recognition of my profession
    .voluntary = Voluntary, to get to know the work
    .required = Required by school or studies
    .trial = Trial work before a job
    .entry = Entry qualification (EQ)
    .agreed = Promised money does not come
    .start = Not started yet, no contract
    .unsure = I do not know

# "Bescheid": the official decision on the recognition of the qualification.
praktikum-asked-by =
    Who demands this internship?
    .why = If a public office demands it, other rules may apply.
    .firm = Only the company
    .office = A decision by an office (Bescheid)
    .unsure = I do not know

praktikum-length =
    How long is the internship?
    .why = If it is longer than three months, the minimum wage usually applies.
    .short = Up to 3 months
    .long = Longer than 3 months
    .unsure = I do not know

praktikum-tasks =
    What do you do most of the time?
    .why = What you really do counts.
    .work = I work like the others
    .learn = I learn and watch
    .unsure = Both, or I do not know

praktikum-required-tasks =
    What do you do most of the time?
    .why = What you really do counts.
    .learn = I learn and watch
    .work = I work like the others
    .unsure = Both, or I do not know

## Before the recognition of a qualification

praktikum-recognition-firm =
    From what you say, only the company wants the internship. Then it is usually <b>normal work with a wage</b>, if you really work.

    <b>First:</b>
    1. Write down hours and tasks every day.
    2. Go to counselling (Beratung) this week. Also ask the recognition counselling (Anerkennungsberatung).
    3. Claim the wage in writing. You see the text below.
    .why =
        Many work for months without money because the recognition (Anerkennung) is missing. There is usually a wage for your work all the same. The real work counts (§ 611a BGB). Nobody may agree on less than the minimum wage (Mindestlohn, § 3 MiLoG). There are only few exceptions (§ 22 MiLoG).

        <b>Signs of work:</b> You are in the roster. You work where otherwise someone with a wage works. Nobody explains anything to you.

        <b>Recognition:</b> The counselling for it is free. It says which practice you really need.

        { -praktikum-fordern }

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

praktikum-recognition-office =
    First show the <b>Bescheid</b> (letter from the office) to the recognition counselling (Anerkennungsberatung). It says what you really must do and for how long.

    <b>First:</b>
    1. Read: Does the decision demand practice? How many months?
    2. Ask the company for a contract. You see the text below.
    3. Ask a counselling office (Beratung): „Steht mir Lohn zu?“ (Am I owed a wage?)
    .why =
        For some required internships the minimum wage (Mindestlohn) does not apply. The law names school and studies, for example (§ 22 MiLoG). If that is so for your decision is not clear. Have it checked.

        <b>You work like the others?</b> Or longer than the decision demands? Then you may be owed a wage.

        <b>Contract:</b> The company must usually write down the rules before the beginning (§ 2 NachwG). Aim, length and money should be there.

        <b>Proof:</b> At the end ask for a confirmation of tasks and hours. The office needs it.

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

praktikum-recognition-unsure =
    First ask the <b>recognition counselling (Anerkennungsberatung)</b>: „Brauche ich dieses Praktikum wirklich?“ (Do I really need this internship?) It is free.

    <b>First:</b>
    1. Find your decision (Bescheid) or the application for recognition.
    2. Write down hours and tasks every day.
    3. Ask the company for a contract. You see the text below.
    .why =
        Many work for months without money because the recognition (Anerkennung) is missing. But often no office demands it. Then it is usually normal work with a wage (§ 611a BGB, § 22 MiLoG).

        <b>Signs of work:</b> You are in the roster. You work where otherwise someone with a wage works. Nobody explains anything to you.

        <b>Contract:</b> The company must usually write down the rules before the beginning (§ 2 NachwG).

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

## Voluntary

praktikum-long =
    For a voluntary internship of more than three months there is usually a wage. Usually the <b>minimum wage (Mindestlohn) applies from the first day</b> (§ 22 MiLoG).

    <b>First:</b>
    1. Write down all hours, the old ones, too.
    2. Claim the wage in writing. You see the text below.
    3. Go to counselling (Beratung) with it.
    .why =
        The minimum wage then does not start with the fourth month. It applies to the whole time. Nobody may agree on less (§ 3 MiLoG).

        <b>Exception:</b> School or studies demand the internship. Or it is an entry qualification (Einstiegsqualifizierung, EQ).

        <b>Contract:</b> The company must usually write down the rules before the beginning (§ 2 NachwG). You have your right to a wage without paper, too.

        { -praktikum-fordern }

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

praktikum-real-work =
    You work like the others? Then it is usually <b>no internship, but a job</b>. The minimum wage (Mindestlohn) usually applies from the first day.

    <b>First:</b>
    1. Write down every day: hours, tasks, who gives you orders.
    2. Claim the wage in writing. You see the text below.
    3. Go to counselling (Beratung) with it.
    .why =
        What you really do counts, not the word „Praktikum“ (§ 611a BGB, § 22 MiLoG). Nobody may agree on less than the minimum wage (§ 3 MiLoG).

        <b>Signs of work:</b> You are in the roster. You work where otherwise someone with a wage works. Nobody explains anything to you.

        <b>Signs of an internship:</b> You have a plan for learning. Someone shows you a lot. Without you the company runs just the same.

        { -praktikum-fordern }

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

# Orientation up to 3 months, or beside training or study up to 3 months: no minimum wage, but fair pay (§ 26 BBiG).
praktikum-short =
    Up to three months the minimum wage (Mindestlohn) <b>often does not apply</b> if you really learn. Usually there is still <b>fair pay</b> (§ 26 BBiG). That means: it fits your work.

    <b>First:</b>
    1. Ask the company for contract and money. You see the text below.
    2. Write down hours and tasks every day.
    3. It gets longer, or you work like the others? Go to counselling (Beratung).
    .why =
        <b>Without minimum wage up to three months (§ 22 MiLoG):</b> You are looking for your profession or your studies. Or you do the internship beside training (Ausbildung) or studies. Beside training and studies that works only once with one company.

        <b>That does not fit?</b> For example, you already have a profession and do real work? Then the minimum wage may apply. Have it checked.

        <b>Longer than three months?</b> Then the minimum wage usually applies from the first day.

        <b>Fair</b> (angemessen) means: It must fit your work (§§ 17, 26 BBiG). The counsellors know examples.

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

## Required by school or study

praktikum-required =
    For a required internship (Pflichtpraktikum) the minimum wage (Mindestlohn) usually does <b>not</b> apply (§ 22 MiLoG). But promised money must usually be paid.

    <b>First:</b>
    1. Find the rule of your school or university.
    2. Read: How many weeks are required?
    3. Ask the company for a contract. You see the text below.
    .why =
        Required means: The rules of school, training (Ausbildung) or studies demand the internship. The word in the contract is not enough.

        <b>Longer than required?</b> Or do you work like the others? Then the minimum wage may apply. Have it checked.

        <b>Contract:</b> The company must usually write down the rules before the beginning (§ 2 NachwG).

        <b>Help:</b> Also talk to your school or university.

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

praktikum-required-work =
    If it is required, the minimum wage (Mindestlohn) usually does not apply. But: Whoever <b>really works like the others</b> may have a right to a wage after all.

    <b>First:</b>
    1. Write down hours and tasks every day.
    2. Find the rule of your school or university.
    3. Go to counselling (Beratung) with both.
    .why =
        The law makes an exception for required internships (§ 22 MiLoG). But the real work counts (§ 611a BGB). You learn hardly anything? You work where otherwise someone with a wage works? Then it may be a job.

        <b>Longer than required?</b> The time after that is no longer required. Have it checked.

        <b>Contract:</b> The company must usually write down the rules before the beginning (§ 2 NachwG). You see a text below.

        <b>Help:</b> Also talk to your school or university. Do not stop without counselling.

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

## Trial work, entry qualification, before the start, not sure

# "Probearbeit": trial work before a job is promised.
praktikum-trial =
    Does someone tell you what to do in the trial work (Probearbeit)? Then it is usually <b>normal work with a wage</b>. This also applies if you do not get the job afterwards.

    <b>First:</b>
    1. Write down: days, hours, tasks, names.
    2. Claim the wage in writing. You see the text below.
    3. Do not work more days without a wage.
    .why =
        What you really did counts (§ 611a BGB). Did someone tell you what to do and when? That speaks for work. Nobody may agree on less than the minimum wage (Mindestlohn, § 3 MiLoG). Did you only watch? Then ask the counsellors (Beratung).

        <b>For the future:</b> Ask before: „Wie viel bekomme ich für die Probearbeit?“ (How much do I get for the trial work?) Have it written down.

        <b>Accident?</b> Tell the doctor and the counsellors at once.

        { -praktikum-fordern }

        { -praktikum-fristen }

        { -praktikum-sammeln }

        <b>Residence:</b> Not every title allows trial work (§ 4a AufenthG).

        { -praktikum-kein-titel }

# "Einstiegsqualifizierung (EQ)": a paid entry year before training, arranged with the employment agency.
praktikum-entry =
    An entry qualification (Einstiegsqualifizierung, EQ) should lead to training (Ausbildung). The minimum wage (Mindestlohn) does <b>not</b> apply here (§ 22 MiLoG). The money is in your contract.

    <b>First:</b>
    1. Read the contract: money, length, tasks.
    2. No contract? Ask for it. You see the text below.
    3. Ask the counsellors (Beratung) or the Agentur für Arbeit (employment agency): „Ist das wirklich eine EQ?“ (Is this really an EQ?)
    .why =
        Not every internship that is called „EQ“ is one. That is why you ask.

        <b>You learn nothing and only work?</b> Go to counselling (Beratung). You may be owed a wage.

        <b>The money does not come?</b> Claim it from the company in writing.

        <b>Contract:</b> The company must usually write down the rules before the beginning (§ 2 NachwG).

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

# The button below the result goes on with the questions about the wage; “More about this” is its label.
praktikum-promised =
    The company must usually pay money that it promised. Claim it <b>in writing soon</b>: The contract often has a short deadline (Ausschlussfrist), frequently <b>three months</b>.

    <b>First:</b>
    1. Find proof: contract, chat, witnesses.
    2. Write down: How much is missing? For which months?
    3. Press “More about this” below. There you find a text for your claim.

    { -praktikum-kein-titel }
    .why =
        A contract is usually valid without paper, too. You work like the others? Then you may be owed more: the minimum wage (Mindestlohn, § 22 MiLoG).

        { -praktikum-fristen }

        { -praktikum-sammeln }

        <b>Careful:</b> Do not sign that you want no more money.

        { -praktikum-aufenthalt }

# Written terms before the start: § 2 Abs. 1a NachwG.
praktikum-terms =
    The company must usually write down the rules <b>before the beginning</b> (§ 2 NachwG). It is best not to start without a contract.

    <b>First:</b>
    1. Ask for the contract. You see the text below.
    2. Ask: „Was lerne ich? Wie lange? Wie viel Geld?“ (What do I learn? How long? How much money?)
    3. Have the contract checked before you sign.
    .why =
        <b>This should be there:</b> aim of the internship, beginning and length, hours a day, money, holiday.

        <b>Money:</b> Voluntary and longer than three months? Then the minimum wage (Mindestlohn) usually applies from the first day (§ 22 MiLoG). Otherwise there is often fair pay: it must fit your work (§ 26 BBiG). For a required internship (Pflichtpraktikum) the minimum wage usually does not apply.

        <b>Careful:</b> Several months without money. “After that you may get a job.” Paying money for the place. Then ask the counsellors (Beratung) first.

        <b>Recognition (Anerkennung)?</b> Ask the recognition counselling (Anerkennungsberatung) if you really need the internship.

        Without paper you have rights, too. The real work counts.

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

praktikum-unclear =
    The word „Praktikum“ does not count. <b>What you really do</b> counts, and who demands it.

    <b>Ask yourself:</b>
    1. School or studies demand it? Then the minimum wage (Mindestlohn) usually does not apply.
    2. Voluntary and more than three months? Then it usually applies.
    3. You work like the others? Then usually, too.

    <b>First:</b> Write down hours and tasks every day. Go to counselling (Beratung) with it.
    .why =
        This is in § 22 MiLoG. Does the minimum wage not apply? Then there is often fair pay: it must fit your work (§ 26 BBiG).

        <b>Signs of work:</b> You are in the roster. You work where otherwise someone with a wage works. Nobody explains anything to you.

        <b>Contract:</b> The company must usually write down the rules before the beginning (§ 2 NachwG). You see the text for it below.

        <b>For the recognition (Anerkennung)?</b> Ask the recognition counselling (Anerkennungsberatung).

        { -praktikum-fristen }

        { -praktikum-sammeln }

        { -praktikum-aufenthalt }

        { -praktikum-kein-titel }

## Paragraphs that a rule adds

# Variables:
#   $minimum (Money) - the minimum wage for each hour today, gross
praktikum-mindestlohn-heute-known =
    <b>Minimum wage (Mindestlohn) today: { $minimum }</b> gross (brutto) an hour (§ 1 MiLoG). How to count: hours × minimum wage. Did you work in another year? Then another amount applies. Under 18 without a vocational qualification the minimum wage does not apply (§ 22 MiLoG).

praktikum-mindestlohn-heute-unknown =
    <b>Minimum wage (Mindestlohn):</b> We do not know today's amount. Ask a counselling office (Beratungsstelle).

## Texts to copy

# Sent to the company. People fill in what stands in brackets. `.copy` stands in German only.
praktikum-letter =
    With this text you claim a wage for your work.

    <b>How to do it:</b> Fill in everything in brackets. Give about 14 days. Letter and e-mail together are safest. Keep proof.

    <b>It says:</b> Line 1: when you worked there and how many hours. Line 2: You claim the minimum wage for these hours. Line 3: by when, and to which account.

    <b>No title?</b> Send the text only after counselling (Beratung).
    .button = Text: claim wages

# As above: asks for the written terms of the internship.
praktikum-terms-letter =
    With this text you ask the company for the contract for the internship.

    <b>How to do it:</b> Fill in everything in brackets. Send the text by e-mail, chat or letter. Keep proof.

    <b>It says:</b> Line 1: when the internship begins. Line 2: You ask for the rules on paper: aim, length, hours, money, holiday. Line 3: by when.

    <b>No title?</b> Send the text only after counselling (Beratung).
    .button = Text: get the contract
