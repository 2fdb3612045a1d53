# Danger and exploitation: what happened, and who helps. Sentences in quotation marks are said in German; other
# locales keep them in German and add their meaning.

## Paragraphs that several outcomes share

# The time to think (§ 59 Abs. 7) and the permit for the criminal case.
-ausbeutung-rechte =
    <b>What people affected should know:</b>
    • Victims of these crimes have at least three months. In this time they can think: do I tell the police what happened (testify, aussagen)? (§ 59 Abs. 7 AufenthG) Ask the counselling office if this is true for you.
    • A residence permit (Aufenthaltserlaubnis) is possible for the criminal case (§ 25 Abs. 4a, 4b AufenthG).

# A work title that is shortened after the job: at least nine months remain. The rule is from August 2026.
-ausbeutung-titel =
    • Is your residence title (Aufenthaltstitel) for this job or training (Ausbildung), and it ends early? Then you must usually tell the immigration office (Ausländerbehörde) within <b>two weeks</b> (§ 82 Abs. 6 AufenthG). Before that, quickly ask the counselling office. Does the immigration office then shorten a title for work? With signs of serious exploitation, usually at least nine months from the end remain (§ 18 Abs. 5 AufenthG). But never longer than the date in the title. The rule is new.

-ausbeutung-nicht-allein = <b>Never alone:</b> Do not go to the boss alone, and do not go back to the housing alone.

## Questions

ausbeutung-what =
    Is your life in danger? Call <b>110</b>.

    What has happened?
    .passport = Someone is keeping my passport
    .locked-in = I am not allowed to leave
    .violence = Violence or threats
    .sexual = Sexual violence or harassment
    .forced = Debts, or forced to work
    .no-papers = No papers, afraid of the police
    .unsure = Is it exploitation? Check the signs
    .other = Something else

# Clear signs and weaker signs of forced labour and trafficking.
ausbeutung-signs =
    Is your life in danger? Call <b>110</b>.

    <b>Clear signs:</b> Someone has your passport. They threaten or beat you. They blackmail you (want to force you with a threat). You are not allowed to leave. You are not allowed to meet or call anyone.

    <b>Other signs:</b> You get no wage (Lohn). You must work off debts. You work extremely long hours. The housing is very bad.

    What is true for you?
    .clear = At least one clear sign
    .maybe = Only other signs
    .none = None of these
    .unsure = I do not know

## Results

# One clear sign is enough to get help at once.
ausbeutung-clear-signs =
    These are clear warning signs of human trafficking (Menschenhandel) or forced labour (Zwangsarbeit). Talk to a counselling office (Beratung) <b>today</b>.

    <b>Now:</b>
    1. Danger? Police: <b>110</b>. Hurt? Ambulance: <b>112</b>.
    2. Call one of the offices below, from a phone that nobody checks.
    3. Do not go to the boss alone. Sign nothing.

    <b>No valid residence title (Aufenthaltstitel), and you are not in danger now?</b> Go to a counselling office first, not to a public office.
    .why =
        Human trafficking, forced labour and exploitation (Ausbeutung) are crimes (§§ 232 bis 233a StGB). It is enough if someone takes advantage of you being helpless in a foreign country. Under the age of 21 the protection is even stronger.

        { -ausbeutung-rechte }
        { -ausbeutung-titel }
        • You have a right to your wage (Lohn), even without permission to work (§ 98a AufenthG).

        <b>Collect:</b> photos of the passport, contract, messages, names, places, days, car number plates. Do not keep them in housing that belongs to the company.

# Signs that alone prove nothing; together they can be exploitation.
ausbeutung-maybe-signs =
    This can be exploitation (Ausbeutung). Have it checked by a counselling office (Beratung) this week. Do you have to work off debts? Are you under 18? Then go <b>today</b>.

    <b>Now:</b>
    1. Write down your hours every day.
    2. Sign nothing, also no paper that says you owe money (Schuldschein).
    3. Call one of the offices below.

    Do threats begin, or do they want your passport? Get help on the same day. Danger? <b>110</b>.

    <b>No valid residence title (Aufenthaltstitel), and you are not in danger now?</b> Go to a counselling office first, not to a public office.
    .why =
        Exploitation means: your conditions are much worse than those of others with similar work (§ 232 StGB). And someone takes advantage of you being in need. This is a crime (§ 233 StGB). Under the age of 21 the protection is even stronger.

        { -ausbeutung-rechte }
        { -ausbeutung-titel }
        • You have a right to your wage (Lohn), even without permission to work (§ 98a AufenthG). Demand it soon: there are deadlines (Fristen).

        <b>Collect:</b> list of hours, contract, payslips (Lohnzettel), messages, photos of work and housing, names, places.

        <b>Careful:</b> Do not simply resign. Do not simply stay away. That can put job, money and residence at risk. Exception: you are in danger.

ausbeutung-no-signs =
    From what you say, there are no typical signs of human trafficking (Menschenhandel) or forced labour (Zwangsarbeit). Your problem is important all the same.

    <b>Now:</b>
    1. Choose your topic in the menu: wage, dismissal, working time.
    2. Or ask a counselling office (Beratung). It is free and confidential.

    Does something change? Do they take your passport or threaten you? Get help on the same day. Danger? <b>110</b>.
    .why =
        Clear signs are: passport gone, threats, violence, being locked in, contact forbidden. Nobody may keep your passport against your will.

        <b>Write down from today:</b> day, start, end, breaks, place, names of colleagues. Save contract and messages, but not on the company's phone.

        <b>Careful:</b> Sign nothing that you do not understand.

        <b>No residence title (Aufenthaltstitel)?</b> Go to confidential counselling first. Public offices must report this (§ 87 AufenthG).

# A taken passport is a clear sign of forced labour or trafficking.
ausbeutung-passport =
    Talk to a counselling office (Beratung) today.

    Is it safe for you? Then ask for your passport back. It is best to have a witness with you.

    <b>With a valid residence title (Aufenthaltstitel):</b> The police can help, phone <b>110</b>. Say: <b>„Mein Chef hat meinen Pass.“</b> (My boss has my passport.)

    <b>Without a valid residence title:</b> Go to a counselling office first.
    .why =
        A passport taken away is a clear sign of forced labour (Zwangsarbeit) or human trafficking (Menschenhandel). Both are crimes (§§ 232, 232b StGB).

        In many sectors you must have your passport or identity card with you at work. Examples: construction, restaurant, hotel, cleaning, transport, hairdresser (§ 2a SchwarzArbG). For this reason alone the company may not keep it there. In other sectors, too, usually nobody may keep it against your will.

        { -ausbeutung-rechte }
        { -ausbeutung-titel }

        <b>Collect:</b> a photo of the passport, your contract, messages, names and phone numbers. Do not keep copies in housing that belongs to the company.

        { -ausbeutung-nicht-allein }

        You do not get the passport back? The embassy of your country can help. Did you flee from this country? Then ask the counselling office first.

# Locked in, watched, no contact allowed.
ausbeutung-locked-in =
    Call the police: <b>110</b>. You can call day and night.

    Say: <b>„Ich bin eingesperrt. Die Adresse ist …“</b> (I am locked in. The address is …)

    You cannot phone? Write to a person you trust. Send your location.

    <b>No valid residence title (Aufenthaltstitel), and you are not in danger now?</b> Talk to a counselling office (Beratung) first.
    .why =
        You are not allowed to leave, or to meet anyone? That is a clear warning sign of human trafficking (Menschenhandel) and exploitation (Ausbeutung). To exploit someone and lock them in is a crime (§ 233a StGB).

        { -ausbeutung-rechte }
        { -ausbeutung-titel }
        • You have a right to your wage (Lohn). Ask the counselling office soon: there are deadlines (Fristen).

        Are you safe? Then write down: places, days, names, car number plates. This helps later.

# Violence, threats, blackmail at work.
ausbeutung-violence =
    Are you in danger? Police: <b>110</b>. Are you hurt? Ambulance: <b>112</b>.

    Women can also get help here: <b>116 016</b>. Free and anonymous, day and night, in 18 languages.

    Do not sign anything, even if someone threatens you. But your safety is more important.

    <b>No valid residence title (Aufenthaltstitel), and you are not in danger now?</b> Talk to a counselling office (Beratung) first.
    .why =
        Violence, threats and blackmail are clear warning signs of exploitation (Ausbeutung). This is a crime (§ 233 StGB).

        { -ausbeutung-rechte }

        <b>This helps you later:</b>
        • Go to a doctor. Doctors must keep it secret (Schweigepflicht).
        • Take photos of injuries.
        • Write down: day, time, place, what happened.
        • Note the names of witnesses.
        • Save messages.

        Does the violence have to do with origin, religion or gender? Then you can perhaps demand compensation (Entschädigung). You have <b>two months</b> for this (§ 15 Abs. 4 AGG). The months usually count from the last incident. In this time your letter must be with the company.

        Did you get a notice of dismissal (Kündigung)? For a claim in court (Klage) you usually have only three weeks (§ 4 KSchG).

        Do you feel very bad? The TelefonSeelsorge (crisis helpline) listens, day and night.

# Sexual violence or harassment at work.
ausbeutung-sexual =
    Are you in danger? Police: <b>110</b>. Are you hurt? Ambulance: <b>112</b>.

    Women can also get help here: <b>116 016</b>. Free and anonymous, day and night, in 18 languages.

    It is not your fault. Talk to a person you trust.

    <b>No valid residence title (Aufenthaltstitel), and you are not in danger now?</b> Talk to a counselling office (Beratung) first.
    .why =
        The company must protect you from harassment (Belästigung), also from customers (§ 12 AGG). You can complain. The company may not punish you for this (§ 16 AGG).

        The company does nothing? Then you may perhaps stop work, with pay (§ 14 AGG). Ask the counselling office <b>before</b> you do this.

        You can perhaps demand compensation (Entschädigung). You have <b>two months</b> for this (§ 15 Abs. 4 AGG). The months usually count from the last incident. In this time your letter must be with the company.

        Does someone demand sex for work, passport or housing? Get help at once. The Hilfetelefon (helpline) also advises on human trafficking (Menschenhandel).

        Did you get a notice of dismissal (Kündigung)? For a claim in court (Klage) you usually have only three weeks (§ 4 KSchG).

        <b>This helps you later:</b>
        • Go to a doctor soon. Doctors must keep it secret (Schweigepflicht).
        • Write down: day, place, what happened.
        • Save messages.

        Do you feel very bad? The TelefonSeelsorge (crisis helpline) listens, day and night.

# Debts to work off, no wage, forced to work.
ausbeutung-forced =
    Talk to a counselling office (Beratung) today. You are not alone.

    Do not sign anything, also no paper that says you owe money (Schuldschein). Do not go to the boss alone.

    Threats or violence? Police: <b>110</b>.

    <b>No valid residence title (Aufenthaltstitel), and you are not in danger now?</b> Go to a counselling office first, not to a public office.
    .why =
        Warning signs are: working off debts, no wage, extremely long work, very bad housing.

        Forced labour (Zwangsarbeit) and exploitation at work (Ausbeutung) are crimes (§§ 232, 232b, 233 StGB). It is enough if someone takes advantage of you being helpless in a foreign country. Under the age of 21 the protection is even stronger.

        { -ausbeutung-rechte }
        { -ausbeutung-titel }
        • You have a right to your wage (Lohn). This is also true without permission to work (§ 98a AufenthG).

        <b>Debts for finding you the job (Vermittlung)?</b> An agency may not take money in advance (before the job). It needs a written contract. It may ask for money only when you have the job. Otherwise the contract is not valid (§§ 296 bis 298 SGB III).

        <b>Collect:</b> contract, receipts, messages, your list of hours, names and places.

# No residence title or work permit, and afraid of the police.
ausbeutung-no-papers =
    Talk to a counselling office (Beratung) today. <b>Before that, do not</b> go to a public office or a court (Gericht).

    Public offices must report people without a residence title (Aufenthaltstitel) (§ 87 Abs. 2 AufenthG). The counselling is confidential.

    Do not wait: deadlines (Fristen) run even without papers.

    Is your life in danger? Call <b>110</b> or <b>112</b> anyway.
    .why =
        <b>You have rights, even without papers:</b>
        • You have a right to your wage (Lohn). The law assumes: you worked for three months (§ 98a AufenthG).
        • Sometimes the companies that your company works for must pay, too.
        • An accident at work is insured (§ 7 Abs. 2 SGB VII).
        • Doctors must keep what you tell them secret (Schweigepflicht, § 88 Abs. 2 AufenthG).
        • A residence permit (Aufenthaltserlaubnis) is perhaps possible in a criminal case. Missing wages can also count for this (§ 25 Abs. 4b AufenthG).
        • Before a deportation (Abschiebung) you must be given information about your wage (§ 59 Abs. 8 AufenthG).

        Important: Work without permission is forbidden for you, too. That is why you need counselling first.

        <b>Did you get a notice of dismissal (Kündigung)?</b> For a claim in court (Klage) you usually have only three weeks (§ 4 KSchG). Tell the counselling office this first.

        <b>Collect:</b> photos of the work, places, days, phone numbers, car number plates, messages, bank transfers.

        Tell the counsellor at the start: <b>„Bitte behandeln Sie das vertraulich.“</b> (Please keep this confidential.)

ausbeutung-other =
    Danger? Police: <b>110</b>. Hurt or ill? Ambulance: <b>112</b>.

    Is it not so urgent? Talk to a counselling office (Beratung). Tell them what happened.

    <b>No valid residence title (Aufenthaltstitel), and you are not in danger now?</b> First talk to a counselling office, not to the police.
    .why =
        Clear warning signs are: Your passport is gone. Someone threatens you. You are not allowed to leave. You are told to work off debts. You get no wage (Lohn).

        Then get help quickly. Exploitation (Ausbeutung) is a crime (§§ 232 bis 233a StGB).

        <b>Write down:</b> days, places, names, phone numbers. Save messages and photos.

        Do you feel very bad? The TelefonSeelsorge (crisis helpline) listens, day and night, free of charge.
