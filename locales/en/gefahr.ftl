# Danger and exploitation: what happened, and who helps. Sentences in quotation marks are said in German; other
# locales keep them in German and add their meaning.

gefahr-what =
    Is your life in danger? Call <b>110</b>.

    What has happened?
    .passport = Someone is keeping my passport
    .locked-in = I am not allowed to leave
    .violence = Violence or threats
    .sexual = Sexual violence or harassment
    .forced = Debts, or forced to work
    .no-papers = No papers, afraid of the police
    .other = Something else

# A taken passport is a clear sign of forced labour or trafficking.
gefahr-passport =
    Talk to a counselling office (Beratung) today.

    Is it safe for you? Then ask for your passport back. It is best to have a witness with you.

    <b>With a valid residence title (Aufenthaltstitel):</b> The police can help, phone <b>110</b>. Say: <b>„Mein Chef hat meinen Pass.“</b> (My boss has my passport.)

    <b>Without a valid residence title:</b> Go to a counselling office first.
    .why =
        A passport taken away is a clear sign of forced labour (Zwangsarbeit) or human trafficking (Menschenhandel). Both are crimes (§§ 232, 232b StGB).

        In many sectors you must have your passport or identity card with you at work. Examples: construction, restaurant, hotel, cleaning, transport, hairdresser (§ 2a SchwarzArbG). For this reason alone the company may not keep it there. In other sectors, too, usually nobody may keep it against your will.

        <b>What people affected should know:</b>
        • Victims of these crimes have at least three months. In this time they can think about whether to testify (§ 59 Abs. 7 AufenthG). Ask the counselling office if this is true for you.
        • A residence permit (Aufenthaltserlaubnis) is possible for the criminal case (§ 25 Abs. 4a, 4b AufenthG).

        <b>Collect:</b> a photo of the passport, your contract, messages, names and phone numbers. Do not keep copies in housing that belongs to the company.

        You do not get the passport back? The embassy of your country can help. Did you flee from this country? Then ask the counselling office first.

# Locked in, watched, no contact allowed.
gefahr-locked-in =
    Call the police: <b>110</b>. You can call day and night.

    Say: <b>„Ich bin eingesperrt. Die Adresse ist …“</b> (I am locked in. The address is …)

    You cannot phone? Write to a person you trust. Send your location.

    <b>Without a valid residence title (Aufenthaltstitel) and not in danger right now:</b> Talk to a counselling office (Beratung) first.
    .why =
        You are not allowed to leave, or to meet anyone? That is a clear warning sign of human trafficking (Menschenhandel) and exploitation (Ausbeutung). To exploit someone and lock them in is a crime (§ 233a StGB).

        <b>What people affected should know:</b>
        • Victims of these crimes have at least three months. In this time they can think about whether to testify (§ 59 Abs. 7 AufenthG). Ask the counselling office if this is true for you.
        • A residence permit (Aufenthaltserlaubnis) is possible for the criminal case (§ 25 Abs. 4a, 4b AufenthG).
        • You have a right to your wage (Lohn). Ask the counselling office soon: there are deadlines (Fristen).

        Are you safe? Then write down: places, days, names, car number plates. This helps later.

# Violence, threats, blackmail at work.
gefahr-violence =
    Are you in danger? Police: <b>110</b>. Are you hurt? Ambulance: <b>112</b>.

    Women can also get help here: <b>116 016</b>. Free and anonymous, day and night, in 18 languages.

    Do not sign anything, even if someone threatens you. But your safety is more important.

    <b>Without a valid residence title (Aufenthaltstitel) and not in danger right now:</b> Talk to a counselling office (Beratung) first.
    .why =
        Violence, threats and blackmail are clear warning signs of exploitation (Ausbeutung).

        <b>This helps you later:</b>
        • Go to a doctor. Doctors must keep it secret (Schweigepflicht).
        • Take photos of injuries.
        • Write down: day, time, place, what happened.
        • Note the names of witnesses.
        • Save messages.

        Does the violence have to do with origin, religion or gender? Then you can perhaps demand compensation (Entschädigung). You have <b>two months</b> for this (§ 15 Abs. 4 AGG). They usually count from the last incident. The letter must be with the company by then.

        Did you get a notice of dismissal (Kündigung)? For a claim in court (Klage) you usually have only three weeks (§ 4 KSchG).

        Do you feel very bad? The TelefonSeelsorge (crisis helpline) listens, day and night.

# Sexual violence or harassment at work.
gefahr-sexual =
    Are you in danger? Police: <b>110</b>. Are you hurt? Ambulance: <b>112</b>.

    Women can also get help here: <b>116 016</b>. Free and anonymous, day and night, in 18 languages.

    It is not your fault. Talk to a person you trust.

    <b>Without a valid residence title (Aufenthaltstitel) and not in danger right now:</b> Talk to a counselling office (Beratung) first.
    .why =
        The company must protect you from harassment (Belästigung), also from customers (§ 12 AGG). You can complain. The company may not punish you for this (§ 16 AGG).

        The company does nothing? Then you may perhaps stop work, with pay (§ 14 AGG). Ask the counselling office <b>before</b> you do this.

        You can perhaps demand compensation (Entschädigung). You have <b>two months</b> for this (§ 15 Abs. 4 AGG). They usually count from the last incident. The letter must be with the company by then.

        Does someone demand sex for work, passport or housing? Get help at once. The Hilfetelefon (helpline) also advises on human trafficking (Menschenhandel).

        <b>This helps you later:</b>
        • Go to a doctor soon. Doctors must keep it secret (Schweigepflicht).
        • Write down: day, place, what happened.
        • Save messages.

        Do you feel very bad? The TelefonSeelsorge (crisis helpline) listens, day and night.

# Debts to work off, no wage, forced to work.
gefahr-forced =
    Talk to a counselling office (Beratung) today. You are not alone.

    Do not sign anything, also no paper that says you owe money (Schuldschein).

    Threats or violence? Police: <b>110</b>.

    <b>Without a valid residence title (Aufenthaltstitel) and not in danger right now:</b> Go to a counselling office first, not to a public office.
    .why =
        Warning signs are: working off debts, no wage, extremely long work, very bad housing.

        Forced labour (Zwangsarbeit) and exploitation at work (Ausbeutung) are crimes (§§ 232, 232b, 233 StGB). It is enough if someone takes advantage of you being helpless in a foreign country. Under the age of 21 the protection is even stronger.

        <b>What people affected should know:</b>
        • Victims of these crimes have at least three months. In this time they can think about whether to testify (§ 59 Abs. 7 AufenthG). Ask the counselling office if this is true for you.
        • A residence permit (Aufenthaltserlaubnis) is possible for the criminal case (§ 25 Abs. 4a, 4b AufenthG).
        • You have a right to your wage (Lohn). This is also true without permission to work (§ 98a AufenthG).

        <b>Debts for finding you the job (Vermittlung)?</b> An agency may not take money in advance. It needs a written contract and may ask for money only after success. Otherwise the contract is not valid (§§ 296 bis 298 SGB III).

        <b>Collect:</b> contract, receipts, messages, your list of hours, names and places.

# No residence title or work permit, and afraid of the police.
gefahr-no-papers =
    Talk to a counselling office (Beratung) today. <b>Before that, do not</b> go to a public office or a court (Gericht).

    Public offices must report people without a residence title (Aufenthaltstitel) (§ 87 Abs. 2 AufenthG). The counselling is confidential.

    Do not wait: deadlines (Fristen) run even without papers.

    Is your life in danger? Call <b>110</b> or <b>112</b> anyway.
    .why =
        <b>You have rights, even without papers:</b>
        • You have a right to your wage (Lohn). The law assumes three months of work (§ 98a AufenthG).
        • Companies higher up in the chain may also have to pay.
        • An accident at work is insured (§ 7 Abs. 2 SGB VII).
        • Doctors must keep what you tell them secret (Schweigepflicht, § 88 Abs. 2 AufenthG).
        • A residence permit (Aufenthaltserlaubnis) is perhaps possible in a criminal case. Missing wages can also count for this (§ 25 Abs. 4b AufenthG).
        • Before a deportation (Abschiebung) you must be given information about your wage (§ 59 Abs. 8 AufenthG).

        Important: Work without permission is forbidden for you, too. That is why you need counselling first.

        <b>Collect:</b> photos of the work, places, days, phone numbers, car number plates, messages, bank transfers.

        Tell the counsellor at the start: <b>„Bitte behandeln Sie das vertraulich.“</b> (Please keep this confidential.)

gefahr-other =
    Danger? Police: <b>110</b>. Hurt or ill? Ambulance: <b>112</b>.

    Is it not so urgent? Talk to a counselling office (Beratung). Tell them what happened.

    <b>Without a valid residence title (Aufenthaltstitel) and not in danger right now:</b> First talk to a counselling office, not to the police.
    .why =
        Clear warning signs are: Your passport is gone. Someone threatens you. You are not allowed to leave. You are told to work off debts. You get no wage (Lohn).

        Then get help quickly. Exploitation (Ausbeutung) is a crime (§§ 232 bis 233a StGB).

        <b>Write down:</b> days, places, names, phone numbers. Save messages and photos.

        Do you feel very bad? The TelefonSeelsorge (crisis helpline) listens, day and night, free of charge.
