# A room or flat of the employer, what is deducted for it, fees and debts for the job.
# "Kaution": money kept as a security. "Vermittlung": an agency or a person who finds the job.

## Paragraphs that several outcomes share

-unterkunft-titel =
    <b>No residence title (Aufenthaltstitel)?</b> Go to confidential counselling first, then to a public office, customs (Zoll) or court. Public offices must report this (§ 87 AufenthG).

-unterkunft-sammeln =
    <b>Collect:</b> rental contract (Mietvertrag), work contract, payslips (Lohnzettel), bank statements, receipts, chats, photos of the room, names of flatmates. Leave no copies in the housing or on the phone of the company.

# A written demand comes before the court; the court's desk takes down the claim.
-unterkunft-fordern =
    <b>No money comes back?</b> Then the Rechtsantragstelle (claims desk) at the labour court (Arbeitsgericht) helps, without a lawyer (§ 11 ArbGG). Do not wait: contracts often have short deadlines, often three months.

-unterkunft-bleiben =
    <b>Careful:</b> Sign nothing. Do not simply stay away. Do not simply resign. That can put job, money and residence at risk.

# Debts, passport, threats: signs that need help on the same day.
-unterkunft-zwang =
    <b>Does someone have your passport? Do they threaten you?</b> Get help today. Press “SOS”.

## Questions

unterkunft-what =
    You usually do <b>not have to move out on the same day</b>. Not even when the job is over.

    What is it about?
    .job-over = Job over, I am told to move out
    .locked-out = Thrown out, lock changed
    .deduction = Taken from my pay for room or food
    .condition = Room bad or too full
    .deposit = Deposit (Kaution) not paid back
    .fee = Someone wants a fee for the job
    .debt = Debts: visa, flight, course, advance
    .other = Something else

# Two clocks: the flat has time, the claim against the dismissal has not.
unterkunft-job-over =
    Do you have a <b>notice of dismissal (Kündigung) for the job</b>? Then you usually have only <b>three weeks</b> for a claim in court (Klage, § 4 KSchG).

    Job and housing are two things. What do you want to know first?
    .job = Job: dismissal and my deadline
    .home = Housing: must I move out?

# Pressure makes a debt a sign of forced labour.
unterkunft-pressure =
    Must you work off the debts before you may leave? Or does someone threaten you?
    .why = These are warning signs. Then you need different help.
    .no = No, they only want the money
    .yes = Yes
    .unsure = I do not know

## Results

# The button below, `button-more` in main.ftl, goes on to the topic of the Kündigung.
unterkunft-job-first =
    Against the dismissal (Kündigung) from the job you usually have only <b>three weeks</b> for a claim in court (Klage, § 4 KSchG).

    <b>Now:</b>
    1. Press “More about this” below: there you find your last day.
    2. Keep keys and papers. Sign nothing.
    3. Call a counselling office (Beratung) today.

    You usually do not have to move out on the same day. Lock changed? Call <b>110</b>. No residence title (Aufenthaltstitel), and you are not in danger now? Then go to counselling first.
    .why =
        Job and housing are two things. The end of the job usually does not end the rental by itself. Housing of the employer usually needs its own notice (Kündigung), in writing, with its own notice period (§§ 568, 576 BGB). In shared workers' housing (Sammelunterkunft: many people in one house) you often have less protection.

        { -unterkunft-sammeln }

        <b>Careful:</b> Go to counselling first. Before that: Do not give back the key. Do not deregister the flat. Do not leave Germany for good.

        { -unterkunft-zwang }

        { -unterkunft-titel }

unterkunft-home =
    The end of the job usually does not end the rental by itself. You usually do not have to move out today.

    <b>Now:</b>
    1. Keep keys and papers. Sign nothing.
    2. Ask in writing: „Bis wann darf ich wohnen? Wo steht das?“ (Until when may I live here? Where is that written?)
    3. Call a counselling office (Beratung) today. Look for another room, too.

    Lock changed, or your things outside the door? Call <b>110</b>. No residence title (Aufenthaltstitel), and you are not in danger now? Then go to counselling first.
    .why =
        The housing usually needs its own notice (Kündigung), in writing (§ 568 BGB). Housing of the employer has its own notice periods (§ 576 BGB). The shortest period is usually this: The notice comes by the third working day of the month. Then the rental ends at the end of that month.

        <b>A room in shared workers' housing (Sammelunterkunft)?</b> There you often have less protection. Even there, they usually may not throw you out.

        <b>Dismissed from the job?</b> For the claim in court you have three weeks (§ 4 KSchG). The time runs even while you look for a room.

        { -unterkunft-sammeln }

        <b>Careful:</b> Go to counselling first. Before that: Do not give back the key. Do not deregister the flat. Do not leave Germany for good.

        { -unterkunft-zwang }

        { -unterkunft-titel }

# Someone stands before a locked door or is being put out. The German sentence is said to the police.
unterkunft-locked-out =
    Nobody may change the lock or throw out your things: that is usually forbidden. This also applies when the job is over.

    <b>No residence title (Aufenthaltstitel), and you are not in danger now?</b> Talk to a counselling office (Beratung) first, then to the police.

    <b>Now:</b>
    1. Call <b>110</b>. Say: <b>„Man wirft mich aus meiner Wohnung. Die Adresse ist …“</b> (They are throwing me out of my flat. The address is …)
    2. Take photos. Get witnesses. Do not go in alone.
    3. Call a counselling office.
    .why =
        The end of the job usually does not end the rental by itself. The housing usually needs its own notice (Kündigung), in writing and with its own notice period (§§ 568, 576 BGB). In shared workers' housing (Sammelunterkunft: many people in one house) you often have less protection. Even there, they usually may not throw you out.

        <b>You need a bed tonight?</b> Tell the counselling office right at the start.

        <b>Dismissed from the job?</b> For the claim in court you have three weeks (§ 4 KSchG).

        { -unterkunft-sammeln }

        <b>Careful:</b> Sign nothing. Do not quarrel at the door. Do not give back the key.

        { -unterkunft-zwang }

        { -unterkunft-titel }

unterkunft-deduction =
    The company may deduct rent and food only if that was agreed. A part of your pay (Lohn) is always protected.

    <b>Now:</b>
    1. Compare contract and payslip (Lohnzettel): what is written where?
    2. Object in writing. You find the text below.
    3. Have price and deduction checked. Do not move out without counselling (Beratung).
    .why =
        The protected part must be paid in money (§ 107 GewO, § 394 BGB). Every deduction must be on the payslip (§ 108 GewO).

        <b>A very high price for a bed?</b> That can be „Wucher“ (usury): a price that is much too high. It is then forbidden (§ 138 BGB, § 291 StGB). Do you pay twice, from your pay and in cash? Keep proof of both.

        <b>Seasonal work?</b> The company must tell the Agentur für Arbeit (employment agency) about housing and rent (§ 39 AufenthG). Ask the counselling office about it.

        { -unterkunft-fordern }

        { -unterkunft-sammeln }

        { -unterkunft-bleiben }

        { -unterkunft-zwang }

        { -unterkunft-titel }

# Rules for housing exist for posted workers and those who work far from home; others have the contract.
unterkunft-condition =
    Mould, no electricity, too many people? You can usually do something about this.

    <b>Now:</b>
    1. Take photos and videos, with the date.
    2. Write to the company what is broken. You find the text below.
    3. Ask a counselling office (Beratung) who can check the housing.

    Is someone ill or hurt? Ambulance: <b>112</b>.
    .why =
        Did your company abroad send you here? Or do you work far away from home? Then there are usually rules for safety and hygiene in the housing (§ 2 Abs. 1 Nr. 5 AEntG). In other cases: show the rental contract (Mietvertrag) to the counselling office.

        Very bad housing can be a sign of exploitation (Ausbeutung).

        <b>Too expensive for this condition?</b> That can be „Wucher“ (usury): a price that is much too high (§ 138 BGB, § 291 StGB).

        { -unterkunft-sammeln }

        <b>Careful:</b> Do not pay less rent without counselling. Do not move out without counselling. Otherwise you may lose the room.

        { -unterkunft-zwang }

        { -unterkunft-titel }

unterkunft-deposit =
    Write to the company or the landlord: you want the deposit (Kaution) back (the money that you paid at the start). You find the text below.

    <b>Now:</b>
    1. Look for proof: receipt, bank statement, payslip (Lohnzettel).
    2. Take photos of the room when you move out. Hand over the key with a witness.
    3. Send the letter, with the date. Keep a copy.

    Deposit taken from your pay? There is a limit for this, see below.
    .why =
        When and how much must come back is not always the same. Have the rental contract (Mietvertrag) checked.

        <b>From your pay?</b> The company may deduct this only if it was agreed. From the protected part it may never deduct anything (§ 107 GewO, § 394 BGB). The deduction must be on the payslip (§ 108 GewO).

        <b>“You broke something”?</b> Ask for the bill and photos. Do not sign that you owe money.

        <b>No money comes back?</b> Ask the counselling office (Beratung) which court helps. Deposit taken from your pay? Then it is usually the labour court (Arbeitsgericht), without a lawyer (§ 11 ArbGG). Do not wait: contracts often have short deadlines, often three months.

        { -unterkunft-sammeln }

        <b>Careful:</b> Sign nothing like “I do not want any more money”.

        { -unterkunft-titel }

unterkunft-fee =
    An agency (Vermittlung) may not take money in advance (before the job). Do not pay or sign anything more now.

    <b>Now:</b>
    1. Write down: who wants how much, for what, since when?
    2. Look for receipts, transfers, chats.
    3. Call a counselling office (Beratung) today. Perhaps you can demand money back.
    .why =
        An agency needs a written contract. It may take money only when you have the job (§ 296 SGB III). The price has a limit. For training (Ausbildung) and Minijob, placement costs nothing. You must get papers back. Otherwise the contract is not valid (§§ 296 bis 298 SGB III).

        <b>Did the agency work across the border?</b> Then you had to get written information before signing. It must be in a language you understand (§ 299 SGB III). Without this information, they usually may not demand money (§ 296 SGB III).

        <b>Temporary agency work (Leiharbeit)?</b> Are you changing to the company where you already work? You do not have to pay for this (§ 9 AÜG).

        { -unterkunft-sammeln }

        { -unterkunft-bleiben }

        { -unterkunft-zwang }

        { -unterkunft-titel }

unterkunft-debt =
    The company may not simply take debts from your whole pay (Lohn). A part is protected.

    <b>Now:</b>
    1. Do not sign a paper that says you owe money (Schuldschein). Call a counselling office (Beratung) today.
    2. Write down: what did you get, what have you paid already?
    3. Does the company deduct something? Object in writing. You find the text below.

    May you leave only when everything is paid? That is a warning sign. Press “SOS”.
    .why =
        The company usually may not deduct anything from the protected part (§ 394 BGB, § 850c ZPO). An advance must be on the payslip (Lohnzettel, § 108 GewO).

        <b>Does the contract say: pay back visa, flight or course?</b> Have it checked. Not everything written there is valid.

        <b>In training (Ausbildung)?</b> Penalties in the contract are usually forbidden. Nor may anyone usually demand money for the training (§ 12 BBiG). <b>Protective clothing?</b> The company pays for it (§ 3 ArbSchG).

        <b>Debts with the agency (Vermittlung)?</b> It may not take money in advance. The price has a limit (§ 296 SGB III).

        { -unterkunft-fordern }

        { -unterkunft-sammeln }

        { -unterkunft-bleiben }

        { -unterkunft-titel }

unterkunft-other =
    Ask a counselling office (Beratungsstelle), with contract and photos. Before that, do not move out and sign nothing.

    <b>Now:</b>
    1. Write down what happened.
    2. Call one of the offices below.

    Lock changed, or threats? Call <b>110</b>. No residence title (Aufenthaltstitel), and you are not in danger now? Then go to counselling first.
    .why =
        Job and housing are two things. Does the job end? The rental usually does not end by itself. Deductions from pay have limits (§ 394 BGB). Very high prices can be forbidden (§ 138 BGB).

        { -unterkunft-sammeln }

        { -unterkunft-zwang }

        { -unterkunft-titel }

## Paragraphs of rules

# Variables:
#   $limit (Money) - net pay a month that is protected, without dependants
#   $limit-first (Money) - more for the first person who is supported
#   $limit-further (Money) - more for each of the next four
unterkunft-pfaendungsgrenze-known =
    <b>Protected pay:</b> Today <b>{ $limit }</b> net a month is protected (§ 850c ZPO). Do you support children or a partner? For the first person { $limit-first } is added. For each of the next four persons { $limit-further } is added. From this money the company usually may not deduct anything (§ 394 BGB). A part of the rest stays protected, too.

unterkunft-pfaendungsgrenze-unknown =
    <b>Protected pay:</b> A part of your pay is protected (§ 850c ZPO, § 394 BGB). We do not know today's amount. Ask a counselling office (Beratungsstelle).

# Values for tax and contributions, no upper limit of a rent.
# Variables:
#   $board (Money) - value of food a month
#   $lodging (Money) - value of a single room a month
unterkunft-sachbezug-known =
    <b>To compare:</b> For tax and contributions there are values (§ 2 SvEV). Today they are, per month: { $lodging } for a room alone, { $board } for food. Two people in the room: 40 % less. Three people: 50 % less. More people: 60 % less. In shared workers' housing (Gemeinschaftsunterkunft) another 15 % less. This is not a fixed limit. Is your deduction much higher? Have it checked.

unterkunft-sachbezug-unknown =
    <b>To compare:</b> For tax and contributions there are values for room and food (§ 2 SvEV). We do not know today's values. Ask a counselling office (Beratungsstelle).

# Variables:
#   $fee-max (Money) - the most an agency may take, VAT included
#   $fee-au-pair (Money) - the most for an au pair
unterkunft-vermittlung-known =
    <b>At most { $fee-max }</b> with VAT (Mehrwertsteuer) is what an agency may take (§ 296 SGB III). You pay only when you have the job. For au pairs at most { $fee-au-pair }. For training (Ausbildung) and Minijob nothing (§§ 296, 297 SGB III).

unterkunft-vermittlung-unknown =
    <b>Agency (Vermittlung):</b> The price has a limit. You pay only when you have the job (§ 296 SGB III). We do not know today's amount. For training (Ausbildung) and Minijob it costs nothing (§§ 296, 297 SGB III).

## Texts to copy

# Against a deduction. The German text goes to a German employer; blanks stand in round brackets.
unterkunft-objection =
    With this letter you object to a deduction from your pay.

    <b>You fill in:</b>
    • (Vorname Name): your name; (Firma): the company
    • (Ort), (Datum): place and today's date
    • (Monat) and (Betrag): the month and how much was deducted
    • (Miete, Essen, Visum …): for what: rent, food, visa …
    • bis (Datum): about 14 days later
    • (IBAN): the number of your bank account

    <b>What the letter says:</b> You deducted this amount for this month. I do not agree. Please pay it to my account by that day. Please send me the agreement and the payslip.

    Keep a copy and proof.
    .button = Text: object to a deduction

# About the condition of a room.
unterkunft-repair =
    With this letter you say what is broken or dangerous in the housing.

    <b>You fill in:</b>
    • (Vorname Name): your name; (Firma oder Vermieter): company or landlord
    • (Ort), (Datum): place and today's date
    • (Adresse der Unterkunft, Zimmer): address of the housing, room
    • (was kaputt ist): what is broken, for example Schimmel (mould), keine Heizung (no heating)
    • bis (Datum): about one week later. In danger: sofort (at once)

    <b>What the letter says:</b> There are these problems in the housing. Photos are enclosed. Please repair this by that day. Please answer in writing.

    Keep a copy and proof.
    .button = Text: have the room repaired

# To get the security back.
unterkunft-deposit-back =
    With this letter you demand your deposit (Kaution) back.

    <b>You fill in:</b>
    • (Vorname Name): your name; (Firma oder Vermieter): company or landlord
    • (Ort), (Datum): place and today's date
    • (Adresse der Unterkunft, Zimmer): address of the housing, room
    • (Betrag): the deposit
    • paid on (Datum), moved out on (Datum), pay by (Datum): about 14 days later
    • (IBAN): the number of your bank account

    <b>What the letter says:</b> I paid the deposit on this day. I have moved out. Please pay it back. You do not pay everything? Then give me the reason in writing, with a bill.

    Keep a copy and proof.
    .button = Text: get the deposit back
