# A paper in German that somebody does not understand: its word tells what it is.
# The labels stand on the drawn letters too (dialogs/data/letters/): change one, then run script/letters.

# Who has no title: official places must report that.
-brief-ohne-titel =
    <b>No residence title (Aufenthaltstitel)?</b> Go to counselling first, not to a public office (§ 87 AufenthG).

# All six words stand here, for people who do not see the picture.
brief-which =
    Which letter looks like yours?

    The picture below shows six papers. Look for the word on your paper: <b>Kündigung</b>, <b>fristlos</b>, <b>Abmahnung</b>, <b>Aufhebungsvertrag</b>, <b>Probezeit</b> or <b>Brutto</b>.

    More than one of them is there? Take the one in large letters at the top.
    .dismissal = 1 Kündigung: your job ends
    .immediate = 2 fristlos: your job ends at once
    .warning = 3 Abmahnung: a warning
    .agreement = 4 Aufhebungsvertrag: both agree to end
    .probation = 5 Probezeit: first months of a job
    .payslip = 6 Brutto: your wage on paper
    .none = None of these words

brief-dismissal =
    This is probably a notice of dismissal (Kündigung): the company ends your job. You usually have only <b>three weeks</b> for a claim (Klage) at court (§ 4 KSchG). The weeks count from the day the letter reached you.

    <b>Important now:</b> Write down that day. Keep the letter and the envelope. Take a photo. Sign nothing.

    Press “More about this”: then we work out the last day for the claim.
    .why =
        <b>What a dismissal looks like:</b> At the top or in the text it says „Kündigung“ or „kündigen“. There is a signature at the bottom.

        A claim means: the court is to check the dismissal. The three weeks also run in the trial period (Probezeit) and in small companies (§ 23 KSchG).

        Counselling or talking to the company does not stop the three weeks.

        { -brief-ohne-titel }

# "Fristlos": the job is to end on the spot, without a notice period.
brief-immediate =
    This is probably a dismissal without notice (fristlose Kündigung): the company wants your job to end at once. You usually have only <b>three weeks</b> for a claim (Klage) at court (§§ 4, 13 KSchG). The weeks count from the day the letter reached you.

    <b>Important now:</b> Write down that day. Keep the letter and the envelope. Take a photo. Sign nothing.

    Press “More about this”: then we work out the last day for the claim.
    .why =
        <b>What it looks like:</b> The letter says „fristlos“ or „mit sofortiger Wirkung“ (with immediate effect).

        The company needs an important reason for it. It has two weeks from the day it knows the reason (§ 626 BGB). Ask for the reason in writing.

        A claim means: the court is to check the dismissal.

        { -brief-ohne-titel }

# "Aufhebungsvertrag": both sides sign that the job ends.
brief-agreement =
    This is probably a termination agreement (Aufhebungsvertrag): you and the company end the job together. Sign <b>nothing now</b>. You do not have to sign at once.

    Say: „Ich nehme das Papier mit. Ich lasse es prüfen.“ (I am taking the paper with me. I will have it checked.) Take a photo.

    Press “More about this”, also if you have signed already.
    .why =
        <b>What it looks like:</b> At the top it says „Aufhebungsvertrag“ or „Auflösungsvertrag“. At the bottom there is room for two signatures.

        After you sign there is usually no way back. You may get no unemployment benefit (Arbeitslosengeld) for up to twelve weeks (§ 159 SGB III).

        <b>Did you also get a notice of dismissal (Kündigung)?</b> Then you usually have only three weeks for a claim (Klage) (§ 4 KSchG).

# "Brutto" is the wage before taxes and contributions, "Netto" what is paid out.
brief-payslip =
    This is probably a payslip (Lohnabrechnung): the paper explains your wage. Is something wrong? Then claim your wage <b>in writing soon</b>. Contracts often have short deadlines, often three months.

    <b>Check:</b> Are the hours right? Is the wage for one hour right? Is the „Netto“ in your account?

    Is something wrong or not clear? Press “More about this”.
    .why =
        <b>What it looks like:</b> a table with „Brutto“ and „Netto“.

        „Brutto“ (gross) is the whole wage. „Netto“ (net) is what is left after taxes and social insurance.

        You must usually get a payslip with every payment. It shows the period, the wage, deductions and advances (§ 108 GewO). Keep all payslips.

# "Probezeit": the first months of a job, when the notice period is short.
brief-probation =
    This is probably a work contract (Arbeitsvertrag). „Probezeit“ (trial period) means the first months of the job. Sign <b>nothing now</b> that you do not understand.

    Does it also say „Kündigung“ at the top? Then your job may end. You usually have only <b>three weeks</b> for a claim (Klage), in the trial period too (§§ 4, 23 KSchG). Go back and choose „Kündigung“.

    Do you have a question about the contract? Press “More about this”.
    .why =
        <b>What a contract looks like:</b> many numbers, often with §. One of them says „Probezeit“.

        In the trial period the notice period is short, usually two weeks (§ 622 BGB). The job goes on for that long.

        Take a photo of every page.

# "Abmahnung": the employer says in writing what the worker is said to have done wrong. What the law says of it is left out.
brief-warning =
    This is probably a warning (<b>Abmahnung</b>). With it the company says: you did something wrong. A warning is <b>not a dismissal</b> (Kündigung).

    Sign <b>nothing now</b>. Show the letter to a counselling office (Beratungsstelle) in the next few days.

    Does the letter say „Kündigung“ too? Then you usually have only <b>three weeks</b> (§ 4 KSchG). Go back and choose „Kündigung“.
    .why =
        The counsellors check what the letter says and what you can answer.

        <b>Write down today:</b> When did the letter come? What really happened? Who was there?

        <b>Collect:</b> letter with envelope, contract, rosters, working hours, chats, names of colleagues. Save no copies on the company's phone.

        <b>Do not stop working without advice.</b> Do not resign without advice.

        <b>Did you ask for your rights before?</b> For example for wage or holiday? The company must not treat you worse because of that (§ 612a BGB). Tell the counsellors.

# None of the six words: the paper goes to people who can read it.
brief-unclear =
    Show the paper to a counselling office (Beratungsstelle) <b>today</b>. A deadline may be running even if you do not understand it.

    <b>Until then:</b> Sign nothing. Take a photo of every page. Write down the day the paper reached you.

    { -brief-ohne-titel }
    .why =
        <b>Why today?</b> Against a dismissal (Kündigung) you usually have only three weeks (§ 4 KSchG). Against a letter from a public office you usually have one month (§ 84 SGG). Other letters sometimes name a shorter time.

        <b>Take with you:</b> the paper with its envelope, contract, payslips, identity card or passport.

        <b>Translation:</b> Ask someone who speaks German well. Not the company.

        <b>In the office say:</b> „Ich habe diesen Brief bekommen. Ich verstehe ihn nicht. Muss ich schnell etwas tun?“ (I got this letter. I do not understand it. Do I have to act fast?)
