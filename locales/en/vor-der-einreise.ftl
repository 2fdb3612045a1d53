# Before coming to Germany for work or training: contract, fees, agency, travel, a second contract, passport, whom to ask.
# "Vermittlung": an agency or a person who finds the job.

## Paragraphs that several outcomes share

-vor-der-einreise-ab-tag-eins =
    <b>Your rights hold from the first working day.</b> This is true for all countries and languages, and also without a contract on paper (§ 611a BGB).

-vor-der-einreise-sammeln =
    <b>Collect before you travel:</b> job advert, offer, contract, all messages, receipts, exact name and address of the company. Send photos of them to a person you trust. Do not keep everything only on your phone.

-vor-der-einreise-nicht-unterschreiben =
    <b>Careful:</b> Sign nothing that you do not understand, and no blank sheets. Take the paper with you. Have it translated. Usually the German text counts.

# § 45c: the employer names the office; there is no fine, so many do not know it.
-vor-der-einreise-adresse =
    <b>The address of the counselling office (Beratung):</b> The company must give it to you in writing, by the first working day at the latest (§ 45c AufenthG). Does the job come from an agency (Vermittlung), across the border? Then the agency must do it, before you sign (§ 299 SGB III). You got no address? You can come anyway.

-vor-der-einreise-pass =
    <b>Do not give your passport to any company or agency.</b> Nobody may keep it against your will.

## Questions

vor-der-einreise-what =
    <b>Do not sign or pay anything too quickly.</b> In Germany your rights hold from the first working day.

    There is counselling (Beratung) already now, free of charge. What do you want to know?
    .contract = Is my contract all right?
    .fee = Someone wants money for the job
    .agency = An agency is helping me
    .travel = Who pays travel, visa, course?
    .second = I am told to sign again
    .passport = Someone wants my passport
    .ask = Whom can I ask?
    .luggage = What do I take with me?

## Results

vor-der-einreise-contract =
    Ask a counselling office (Beratung) <b>before</b> you sign. You can do this from abroad, and it is free.

    <b>This must be clear:</b> name of the company, place, which work, start and end, pay (Lohn), hours a week, overtime, holiday, trial period (Probezeit), notice (Kündigung).

    <b>Now:</b>
    1. Ask in writing for everything that is missing. You find the text below.
    2. Compare the contract with the offer and the visa.
    3. Keep a copy.
    .why =
        A contract is usually also valid when it is only spoken. But the company must give you the most important things in writing (§ 2 NachwG). On the first day: pay and hours. Within seven days: start, end, place, work, trial period, overtime. Within one month: holiday, notice and deadlines. In training (Ausbildung, § 11 BBiG) and internship (Praktikum, § 2 NachwG) usually everything before the start.

        <b>The pay:</b> The company has usually named a wage for your visa. It must pay this wage (§ 98a Abs. 2a AufenthG). And it must pay at least the minimum wage (Mindestlohn, § 20 MiLoG). There are exceptions, for example in training (§ 22 MiLoG).

        <b>Be careful if the contract says:</b> A penalty if you leave. Paying back money for course, flight or the search for you. Blank spaces in the text. Rent without an amount. Have it checked.

        { -vor-der-einreise-nicht-unterschreiben }

        { -vor-der-einreise-adresse }

        { -vor-der-einreise-sammeln }

vor-der-einreise-fee =
    Pay <b>nothing in advance</b> (before the job). An agency (Vermittlung) may usually take money only when you have the job.

    <b>Now:</b>
    1. Do not pay or sign anything more.
    2. Ask a counselling office (Beratung) today. You can do this from abroad.
    3. Already paid? Look for receipts, transfers, chats.
    .why =
        The agency needs a written contract. It may take money only when you have the job (§ 296 SGB III). Across the border it may do so only if you got all the information before (§ 299 SGB III). You must get papers back. Otherwise the contract is not valid (§§ 296 bis 298 SGB III).

        <b>Does the company in Germany want the money?</b> Often it deducts it from your pay later. There are limits for this, too. Do not sign a paper that says you owe money (Schuldschein).

        <b>Debts in your own country?</b> Tell the counselling office. Nobody may force you to work because of debts.

        { -vor-der-einreise-pass }

        { -vor-der-einreise-sammeln }

        { -vor-der-einreise-adresse }

vor-der-einreise-agency =
    The agency (Vermittlung) must inform you <b>in writing</b>: before you sign and in a language you understand.

    <b>Now:</b>
    1. Demand this information. You find the text below.
    2. Pay nothing in advance.
    3. Ask a counselling office (Beratung) before you sign.
    .why =
        This is true if the agency works across the border (§ 299 SGB III). It must also name the counselling offices (§ 299 Nr. 10 SGB III). Without this information it usually may not demand money (§ 296 SGB III).

        <b>Ask:</b> Who is my employer, the agency or the company? Where do I work? How much pay, how many hours? Where do I live, what does it cost?

        <b>Temporary agency work (Leiharbeit)?</b> This means: one company employs you, but you work in other companies. Must the Agentur für Arbeit (employment agency) agree to your work? Then it says no to temporary agency work (§ 40 AufenthG). Ask before.

        { -vor-der-einreise-pass }

        { -vor-der-einreise-nicht-unterschreiben }

        { -vor-der-einreise-sammeln }

vor-der-einreise-travel =
    Who pays for travel, visa and course? This should be in the contract. The company should <b>write it down before</b>.

    <b>Now:</b>
    1. Ask the company in writing: who pays what? Must I pay anything back?
    2. Ask a counselling office (Beratung) before you sign.
    3. Keep all receipts and tickets.
    .why =
        <b>Short-term work under a quota (Kontingent)?</b> This is a special permission for short work. A company with a collective agreement (Tarifvertrag) must then pay for the travel (§ 15d Abs. 2 BeschV).

        <b>“Pay everything back if you leave”:</b> Such sentences are not always valid. Have them checked. In training (Ausbildung) penalties are usually forbidden. Nor may anyone usually demand money for the training (§ 12 BBiG).

        <b>Deducted from pay?</b> A part of your pay (Lohn) is always protected (§ 394 BGB).

        <b>Housing:</b> Ask about the price, the number of beds and the deposit (Kaution). In seasonal work the company must tell the Agentur für Arbeit (employment agency) about housing and rent (§ 39 AufenthG).

        { -vor-der-einreise-nicht-unterschreiben }

        { -vor-der-einreise-sammeln }

# A second contract with less pay, shortly before or after the arrival: a common trick.
vor-der-einreise-second =
    Do <b>not sign the new contract at once</b>. You may take it with you and have it checked.

    <b>Now:</b>
    1. Compare both: pay, hours, place, length, deductions.
    2. Write: „Ich möchte den ersten Vertrag behalten.“ (I want to keep the first contract.)
    3. Ask a counselling office (Beratung) today. Send photos of both.
    .why =
        A second contract with less pay is a known trick. Often it comes only after you arrive.

        <b>The wage for the visa counts:</b> The company must pay the wage it named to the Agentur für Arbeit (employment agency, § 98a Abs. 2a AufenthG). Less than the minimum wage (Mindestlohn) usually cannot be agreed (§ 3 MiLoG).

        <b>Other work than in the visa?</b> A title for a certain job allows other work only when the authority agrees (§ 4a AufenthG). Ask before.

        <b>Do you get a notice of dismissal (Kündigung)?</b> Then you usually have only three weeks for a claim in court (Klage, § 4 KSchG). Go to counselling on the same day.

        <b>Already signed?</b> Look for the first contract and all messages. Go to counselling quickly. Does someone threaten you? Say this there first.

        { -vor-der-einreise-nicht-unterschreiben }

        { -vor-der-einreise-ab-tag-eins }

        { -vor-der-einreise-sammeln }

vor-der-einreise-passport =
    Do <b>not give the passport away</b>. No company and no agency (Vermittlung) may keep it against your will.

    <b>Now:</b>
    1. Take photos of passport and visa. Send them to a person you trust.
    2. Is the passport already gone? Ask for it back, if that is safe for you. Take a witness with you.
    3. Do not travel without a passport. Ask a counselling office (Beratung) today.
    .why =
        A passport taken away is a clear warning sign of forced labour (Zwangsarbeit) or human trafficking (Menschenhandel). These are crimes (§§ 232, 232b StGB).

        In many sectors you must have your passport or identity card with you at work. Examples: construction, restaurant, hotel, cleaning, transport (§ 2a SchwarzArbG). An agency must give papers back (§ 298 SGB III).

        <b>Are you already in Germany?</b> With a valid residence title (Aufenthaltstitel) the police can help: <b>110</b>. No title, and you are not in danger now? Go to counselling first (§ 87 AufenthG).

        <b>Passport lost?</b> The embassy of your country helps. Did you flee from this country? Then ask the counselling office first.

        { -vor-der-einreise-sammeln }

        { -vor-der-einreise-adresse }

# P5, P12 of the programme: counselling for people abroad, the duty of the employer to name the office.
vor-der-einreise-ask =
    Ask <b>Faire Integration</b>, already before you travel. It is free and confidential, if possible in your language.

    <b>Now:</b>
    1. Ask the office in the place where you will work. You do not know the place? Ask the Fachstelle (central office).
    2. Write a message. Send the contract or offer with it.
    3. Save the address on your phone and on paper.
    .why =
        You will work in Germany? Faire Integration already helps you while you are abroad (§ 45b AufenthG, §§ 1, 2 DBV). Citizens of the EU ask Faire Mobilität.

        <b>The company</b> in Germany must tell you that this counselling exists. It must name the office that is nearest to the workplace. It must do so by the first working day at the latest, in writing, for example by e-mail (§ 45c AufenthG). The law names no penalty for this. So ask for it yourself.

        <b>An agency (Vermittlung) across the border?</b> Then it must name the counselling offices: in writing, before you sign, in a language you understand (§ 299 Nr. 10 SGB III).

        You got no address? You can come anyway.

        <b>Important:</b> Counselling explains rights. It does not go to court for you. It passes questions about the visa on.

        { -vor-der-einreise-ab-tag-eins }

vor-der-einreise-luggage =
    Take <b>proof</b> with you, not only clothes. Everything on paper and as a photo.

    <b>Now:</b>
    1. Copy contract, offer, messages, receipts.
    2. Take photos of passport, visa, certificates.
    3. Write down the addresses of the company and of the counselling office (Beratung).

    Send all photos to a person you trust.
    .why =
        { -vor-der-einreise-ab-tag-eins }

        <b>On the first day:</b> Ask for the written terms. The company must name pay and hours on the first day at the latest (§ 2 NachwG). Ask for the address of the counselling office, too (§ 45c AufenthG).

        <b>From then on every day:</b> Write down yourself: date, start, end, breaks, place, names of colleagues. Do not write it on the company's phone.

        <b>Always keep with you:</b> passport and visa. In many sectors you must have your ID (Ausweis) with you at work (§ 2a SchwarzArbG).

        <b>After you arrive:</b> keep payslips (Lohnzettel), rosters, chats and letters with the envelope.

        { -vor-der-einreise-nicht-unterschreiben }

        { -vor-der-einreise-pass }

## Paragraphs of rules

# Variables:
#   $fee-max (Money) - the most an agency may take, VAT included
#   $fee-au-pair (Money) - the most for an au pair
vor-der-einreise-vermittlung-known =
    <b>At most { $fee-max }</b> with VAT (Mehrwertsteuer) is what an agency may take (§ 296 SGB III). You pay only when you have the job. For au pairs at most { $fee-au-pair }. For training (Ausbildung) and Minijob nothing (§§ 296, 297 SGB III).

vor-der-einreise-vermittlung-unknown =
    <b>Agency (Vermittlung):</b> The price has a limit. You pay only when you have the job (§ 296 SGB III). We do not know today's amount. For training (Ausbildung) and Minijob it costs nothing (§§ 296, 297 SGB III).

## Texts to copy

# To the company: what the contract leaves open. Blanks stand in round brackets.
vor-der-einreise-questions =
    With this message you ask the company about what is missing in the contract. You can send it as an e-mail.

    <b>You fill in:</b>
    • (Firma) and (Name): the company and your name
    • (Datum): by when you need an answer

    <b>What the message says:</b> Thank you for the contract. Please write to me: pay before tax a month and an hour. Hours a week. Where I work and which work. Start, end, trial period. Holiday. What is deducted from pay. Price of the housing. Who pays for travel, visa and course. And the address of the counselling office under § 45c AufenthG. I will sign only after that.
    .button = Text: questions to the company

# To the agency: the written information of § 299 SGB III.
vor-der-einreise-information =
    With this message you demand from the agency (Vermittlung) the information that it must give.

    <b>You fill in:</b>
    • (Stelle, Firma): for which job, which company
    • (Sprache): the language you understand well
    • (Datum): by when you need an answer
    • (Name): your name

    <b>What the message says:</b> Please send me, before I sign, the written information under § 299 SGB III in my language. Please also name the counselling offices. I pay nothing in advance (§ 296 SGB III).
    .button = Text: questions to the agency
