# Ill, and with a job: report, certificate, wage; the child is ill; pressure; ill abroad.
# "Krank melden": to tell the employer that one is ill. "eAU": the certificate that the employer fetches electronically.

## Paragraphs that several outcomes share

# Signing the end of the job also ends the sick pay.
-krankheit-unterschrift =
    <b>Careful:</b> Sign nothing while you are ill. Do you resign (eigene Kündigung), or sign an end of the job? Then your pay may end, too (§ 8 EntgFG).
# A Kündigung is a notice that ends the job.
-krankheit-kuendigung =
    <b>Dismissal (Kündigung)?</b> Being ill does not protect you from it. You usually have only three weeks for a claim (Klage, § 4 KSchG). Does the company dismiss you because you are ill? Then your pay still goes on (§ 8 EntgFG).
-krankheit-eau =
    <b>Certificate (Bescheinigung):</b> It is called „AU“. Do you have statutory insurance (gesetzlich versichert)? Then the company fetches it electronically, as „eAU“ (§ 5 EntgFG, § 109 SGB IV). You must see a doctor all the same. Take the paper with you too. No statutory insurance, a private doctor or a doctor abroad? Then hand in the paper yourself.
# Doctors keep secrets; public bodies have to report.
-krankheit-titel =
    <b>No residence title (Aufenthaltstitel)?</b> Doctors are bound to secrecy (§ 88 AufenthG). But talk to a counselling office in confidence before you go to a public office or court (§ 87 AufenthG).
# Short: it stands below a first step that leads to the fund or a court.
-krankheit-zuerst = <b>No residence title (Aufenthaltstitel)?</b> Go to a counselling office (Beratung) in confidence first.
-krankheit-unfall =
    <b>Accident at work?</b> Tell the doctor: „Das war ein Arbeitsunfall.“ (That was an accident at work.) There is a separate topic for this in the menu.
-krankheit-sammeln =
    <b>Collect:</b> proof of your call or message, certificate, contract, payslips (Lohnzettel).
# Sickness benefit of the health fund.
-krankheit-krankengeld =
    You get sickness benefit (Krankengeld) only if your insurance includes it (§ 44 SGB V). A Minijob alone does not insure you (§ 7 SGB V).

## Questions

# The rule of thumb stands in the first question on purpose: people may stop reading here.
krankheit-what =
    Ill? Tell the company <b>at once</b>. Are you ill for more than three days (Sunday counts, too)? Then you usually need a paper from the doctor (Bescheinigung) on the next working day.

    What is your question?
    .sick = I am ill. What must I do?
    .no-pay = I was ill and get no pay
    .pressure = They want me to work all the same
    .dismissed = Dismissal, or I am told to sign
    .long = I am ill for more than six weeks
    .child = My child is ill
    .abroad = I am ill abroad

krankheit-sick =
    Since which day have you been ill? Take the first day, also a day off or a Sunday. Did you still work on that day? Then take the day after.
    .why = The three days and the six weeks count from this day.

krankheit-since =
    When you fell ill: how long had you been with this company? In agency work (Leiharbeit) the time with the agency counts.
    .why = In the first four weeks the company usually does not pay for sick days.
    .older = More than four weeks
    .new = Four weeks or less
    .household = Minijob in a private household
    .unsure = I do not know

krankheit-began =
    On which day did this job begin? Look in your contract.
    .why = From the fifth week on, the company usually pays.

## Results: ill now

# Variables:
#   $certificate-by (Date) - the day the certificate is due if the illness is longer than three calendar days; still to come
krankheit-report =
    Report sick (krank melden) <b>today</b>. Also say how long it will probably last.

    Your most important day: <b>{ $certificate-by }</b>. Are you ill for more than three calendar days (free days count, too)? Then you need a doctor's certificate (Bescheinigung) by that day.

    See a doctor before that. The company may ask for the certificate earlier.
    .why =
        Report at once, and say how long it will probably last (§ 5 EntgFG). Call, e-mail or chat: keep a proof. You usually do not have to say what illness you have.

        { -krankheit-eau }

        <b>Still ill?</b> See the doctor again before the certificate ends. Tell the company at once.

        <b>Pay:</b> The company usually pays for up to six weeks, in a Minijob too (§ 3 EntgFG). A new illness gives a new six weeks.

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-unfall }

        { -krankheit-titel }

# Variables:
#   $certificate-by (Date) - the day the certificate was due, today or earlier
krankheit-report-now =
    See a doctor <b>today</b>. Also report sick (krank melden) to the company today.

    The day for the certificate (Bescheinigung) is <b>{ $certificate-by }</b>. It is today or already over. This applies if you are ill for more than three calendar days.

    Have you already seen a doctor? Tell the company today how long you will be ill.
    .why =
        Are you ill for more than three calendar days? Then you need a certificate on the next working day (§ 5 EntgFG). Tell the doctor since when you have been ill. Do not stay away without a message.

        { -krankheit-eau }

        <b>Still ill?</b> See the doctor again before the certificate ends. Tell the company at once.

        <b>Pay:</b> The company usually pays for up to six weeks, in a Minijob too (§ 3 EntgFG). A new illness gives a new six weeks.

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-unfall }

        { -krankheit-titel }

# The first four weeks of a job: § 3 Abs. 3 EntgFG. The paragraphs below it name the days.
krankheit-new-job =
    Report sick (krank melden) <b>today</b>. See a doctor.

    In a new job the company usually pays for sick days only from the fifth week.

    For the time before that: ask your health fund (Krankenkasse) today about „Krankengeld“. This is money from the fund when you are ill.

    { -krankheit-zuerst }
    .why =
        The company pays if the job has already lasted four weeks (§ 3 EntgFG). Before that, the health fund may pay (§§ 44, 46 SGB V). { -krankheit-krankengeld } Is the job limited to less than ten weeks? Then you usually must write to the fund that you want insurance with Krankengeld (Erklärung). Ask there.

        { -krankheit-eau }

        <b>No day without a certificate:</b> See the doctor again before it ends.

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-unfall }

        { -krankheit-titel }

# A private household as employer takes no part in the electronic certificate (eAU).
krankheit-household =
    Report sick (krank melden) to the family <b>today</b>. See a doctor.

    Important: hand in the certificate (Bescheinigung) <b>yourself, on paper</b>. Keep a photo of it.

    In a Minijob too, you usually get up to six weeks' pay. Had the job not yet lasted four weeks? Then the family pays only from the fifth week. Below it says “Pay” with a day: that day does not apply then.
    .why =
        There is pay for sick days in a private household, too (§ 3 EntgFG). Have you worked there for less than four weeks? Then it starts only from the fifth week.

        In a Minijob in a private household there is no electronic certificate (§ 5 EntgFG). That is why the family needs the paper. You usually do not have to say what illness you have.

        { -krankheit-krankengeld } Do you have no other insurance? There is the topic health insurance (Krankenversicherung) in the menu.

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-unfall }

        { -krankheit-titel }

# Nobody knows how long the job has lasted.
krankheit-plain =
    Report sick (krank melden) <b>today</b>. See a doctor.

    Look in your contract: when did the job begin? Has it already lasted four weeks? Then the company usually pays, for up to six weeks.

    Is it shorter? Ask your health fund (Krankenkasse) today about „Krankengeld“ (sickness benefit).

    { -krankheit-zuerst }
    .why =
        There is pay for sick days from the fifth week of the job, in a Minijob too (§ 3 EntgFG). Before that, the health fund may pay. { -krankheit-krankengeld }

        Do you know the first day in the job? It is usually in the contract or on the first payslip. Then start again: the bot works out the days.

        { -krankheit-eau }

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-unfall }

        { -krankheit-titel }

## Results: trouble

krankheit-no-pay =
    By your answers, pay is missing for days on which you were ill. Usually the company must pay for up to <b>six weeks</b> (§ 3 EntgFG).

    <b>First step:</b> Demand the pay in writing this week. You find the text for it below.

    Contracts often have short time limits, commonly three months. In a collective agreement (Tarifvertrag) the time limit can be shorter.
    .why =
        <b>This also applies</b> in a Minijob, in part-time work, in the trial period (Probezeit) and with a fixed-term contract.

        <b>It does not apply</b> in the first four weeks of the job. Nor after six weeks with the same illness. Then there is a new six weeks after six months without this illness. Or twelve months after the illness began for the first time.

        <b>Holiday or minus hours instead of pay?</b> Object in writing. Sick days with a certificate are not holiday (§ 9 BUrlG).

        { -krankheit-kuendigung }

        <b>No payment?</b> Then the Rechtsantragstelle (claims desk) at the labour court (Arbeitsgericht) helps, without a lawyer (§ 11 ArbGG).

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-titel }

krankheit-pressure =
    See a doctor <b>today</b>. Does the doctor write you off sick? Then you usually do not have to work.

    Send the company a message. You find the text below.

    Sign nothing. Do not resign. Talk to a counselling office (Beratung) this week.

    Are you in danger now? Is there violence? Call 110.
    .why =
        You only have to report sick and have the certificate (Bescheinigung, § 5 EntgFG). You usually do not have to say what illness you have. The company must not punish you for using your right (§ 612a BGB).

        <b>Do they threaten to dismiss you?</b> A threat does not end a job. A dismissal (Kündigung) needs paper and a signature by pen (§ 623 BGB). Is the letter there? From that day you usually have only three weeks (§ 4 KSchG).

        <b>Do they threaten with the police, the foreigners authority (Ausländerbehörde) or your passport?</b> Talk to a counselling office today. It is confidential.

        <b>Holiday instead of sick days?</b> Do not agree. Sick days with a certificate are not holiday (§ 9 BUrlG).

        { -krankheit-eau }

        <b>Collect:</b> chats, calls with day and time, names of witnesses. Keep no copies on the company's phone.

        { -krankheit-unterschrift }

        { -krankheit-titel }

# Dismissed while ill: the button below goes on in `kuendigung`; its label is `button-more` in main.ftl.
krankheit-dismissed =
    You usually have only <b>three weeks</b> for a claim (Klage). The weeks count from the day the letter reached you.

    Press “More about this” below. The bot then works out your last day.

    Sign nothing without advice, also not later.

    { -krankheit-zuerst }
    .why =
        Being ill does not protect you from a dismissal (Kündigung). But not every dismissal is valid. Usually only a claim within three weeks helps (§ 4 KSchG). This also applies in the trial period (Probezeit) and in small companies.

        <b>Pay:</b> Does the company dismiss you because you are ill? Then your pay still goes on, for up to six weeks (§§ 3, 8 EntgFG). Does only a fixed-term contract end? Then the pay ends, too.

        <b>Only words, chat or e-mail?</b> A dismissal needs paper and a signature by pen (§ 623 BGB). Go to a counselling office soon all the same.

        <b>Still ill when the job ends?</b> Leave no day without a certificate. Call the health fund (Krankenkasse) before that.

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

        { -krankheit-titel }

# Krankengeld: sickness benefit of the health fund after the six weeks.
krankheit-long =
    After six weeks the health fund (Krankenkasse) usually pays: <b>sickness benefit (Krankengeld)</b>. Call your fund today.

    What matters: <b>no day without a certificate</b>. Does the certificate (Bescheinigung) end? See the doctor again on the next working day at the latest. Saturday does not count here.

    Sign nothing, also no contract about the end of the job.

    { -krankheit-zuerst }
    .why =
        Sickness benefit is usually 70 percent of gross pay, at most 90 percent of net pay (§ 47 SGB V). For the same illness you get the money for at most 78 weeks in three years (§ 48 SGB V). { -krankheit-krankengeld }

        <b>Job over?</b> Then a day without a certificate is especially dangerous. Does the new certificate come too late, but within one month? Then you can usually still get sickness benefit (§ 46 SGB V). But for single days there may be no money.

        <b>Trip abroad?</b> Ask the fund first. If the fund does not say yes, there is usually no sickness benefit there (§ 16 SGB V).

        <b>Does the fund refuse?</b> You usually have one month for an objection (Widerspruch, § 84 SGG). There is the topic health insurance (Krankenversicherung) for this in the menu.

        <b>New illness?</b> Then the company usually pays six weeks again (§ 3 EntgFG).

        { -krankheit-unterschrift }

        { -krankheit-kuendigung }

        { -krankheit-titel }

krankheit-child =
    Tell the company <b>today</b>. See a doctor with the child. Get a certificate (Bescheinigung) for the sick child.

    Ask your health fund (Krankenkasse) today for money for „Kinderkrankentage“ (child sick days).

    { -krankheit-zuerst }
    .why =
        Child sick days are days on which you stay at home for the sick child. The health fund then usually pays money (§ 45 SGB V).

        <b>This must usually be true:</b> The child is under twelve years old. You and the child have statutory insurance (gesetzlich versichert). A doctor certifies that you must care for the child.

        <b>Steps:</b> Write to the company how long it will probably last. Give the certificate to the fund. Keep a copy.

        <b>No days left, or no statutory insurance?</b> Ask a counselling office before you stay away.

        <b>Careful:</b> Do not stay away without a message.

        <b>Dismissed (Kündigung) because of it?</b> You usually have only three weeks for a claim (§ 4 KSchG).

        { -krankheit-titel }

krankheit-abroad =
    Report sick (krank melden) <b>today</b>, in the fastest way. Tell the company three things: that you are ill, how long it will probably last, and your address there (§ 5 EntgFG).

    Also tell your health fund (Krankenkasse). See a doctor there.

    Send the certificate (Bescheinigung) yourself: a photo at once, the paper by post.
    .why =
        Doctors abroad do not issue the electronic certificate (§ 5 EntgFG). Ill for more than three calendar days? Then the company usually needs it on the next working day.

        <b>Back again?</b> Tell the company and the fund at once.

        <b>Ill on holiday?</b> Sick days with a certificate do not count as holiday (§ 9 BUrlG).

        <b>Sickness benefit (Krankengeld)?</b> Abroad you usually get it only if the fund says yes first (§ 16 SGB V).

        <b>Post:</b> Somebody should look in your letterbox. After a dismissal (Kündigung) you usually have only three weeks, also abroad (§ 4 KSchG).

        <b>Residence:</b> Will you be away for long? After six months abroad your title (Aufenthaltstitel) can end (§ 51 AufenthG). Ask the migration advice service (Migrationsberatung) first.

        { -krankheit-sammeln }

        { -krankheit-unterschrift }

## Paragraphs that a rule adds

# Variables:
#   $pay-until (Date) - the last day for which the employer usually pays, today or later
krankheit-entgeltfortzahlung-running =
    <b>Pay:</b> For this illness the company usually pays until <b>{ $pay-until }</b>. That is six weeks (§ 3 EntgFG).

# Variables:
#   $pay-until (Date) - the last day for which the employer usually paid, now past
krankheit-entgeltfortzahlung-over =
    <b>Pay:</b> The six weeks usually ended on { $pay-until } (§ 3 EntgFG). Call your health fund (Krankenkasse) <b>today</b>. Ask about „Krankengeld“ (sickness benefit). Leave no day without a certificate. { -krankheit-zuerst }

# Variables:
#   $certificate-by (Date) - the day the certificate is due if the illness is longer than three calendar days; still to come
krankheit-au-bescheinigung-running =
    <b>Certificate (Bescheinigung) by { $certificate-by }:</b> Are you ill for more than three calendar days? Then you need it from the doctor by that day (§ 5 EntgFG). The company may ask for it earlier.

# Variables:
#   $certificate-by (Date) - the day the certificate was due, today or earlier
krankheit-au-bescheinigung-now =
    <b>Certificate (Bescheinigung):</b> Your day for it is { $certificate-by }. It is today or already over. See a doctor today if you have none yet (§ 5 EntgFG).

# The end of the six weeks after the waiting time is not confirmed, and the words say so.
# Variables:
#   $pay-from (Date) - the first day for which the employer usually pays; the first day of the fifth week
#   $pay-until (Date) - the last day, counted six weeks from $pay-from; not confirmed
krankheit-entgeltfortzahlung-neu-waiting =
    <b>Pay from { $pay-from }:</b> Are you still ill then? Then the company usually pays (§ 3 EntgFG). It probably pays until { $pay-until }. This last day is not confirmed: ask a counselling office.

# Variables:
#   $pay-until (Date) - the last day for which the employer usually pays, today or later
krankheit-entgeltfortzahlung-neu-running =
    <b>Pay:</b> By your answers, the company usually pays now, probably until <b>{ $pay-until }</b> (§ 3 EntgFG). This last day is not confirmed: ask a counselling office.

# Variables:
#   $pay-until (Date) - the last day for which the employer usually paid, now past
krankheit-entgeltfortzahlung-neu-over =
    <b>Pay:</b> The six weeks probably ended on { $pay-until } (§ 3 EntgFG). This day is not confirmed. Call your health fund (Krankenkasse) <b>today</b>. Ask about „Krankengeld“ (sickness benefit).

# Written as lists, so that no number stands before a noun.
# Variables:
#   $child-days (Number) - working days a year for one child and one parent
#   $child-cap (Number) - working days a year for all children and one parent
#   $single-days (Number) - working days a year for one child, parent alone
#   $single-cap (Number) - working days a year for all children, parent alone
krankheit-kinderkrankentage-known =
    <b>The most working days this year (§ 45 SGB V):</b>
    Two parents, for each: { $child-days } per child, { $child-cap } in total.
    Alone with a child: { $single-days } per child, { $single-cap } in total.

krankheit-kinderkrankentage-unknown =
    <b>How many days?</b> The bot does not know the number for this year yet. Ask your health fund (Krankenkasse).

## Texts to copy. `.copy` is the German text; it stands in German only and is not translated.

krankheit-call =
    This message tells the company that you are ill. Copy it. Fill in the brackets. Delete what does not fit. Send it today. Then take a picture of it.

    <b>What it says:</b>
    1. I am ill and cannot work since (date = Datum).
    2. It will probably last until (date).
    3. I am seeing a doctor. The certificate will follow.
    4. Only abroad (Nur im Ausland): my address here (Adresse).
    5. Please confirm this message.
    6. Your name (Vorname Nachname).
    .button = Text: report sick to the company

krankheit-child-call =
    This message tells the company that your child is ill. Copy it. Fill in the brackets. Send it today. Then take a picture of it.

    <b>What it says:</b>
    1. My child is ill. I must care for it since (date = Datum) and cannot work.
    2. It will probably last until (date).
    3. The doctor's certificate will follow (§ 45 SGB V).
    4. Please confirm this message.
    5. Your name (Vorname Nachname).
    .button = Text: my child is ill

krankheit-demand =
    With this letter you demand pay for days on which you were ill. Fill in the brackets. Send it as a letter and as an e-mail. Keep a copy. Give about 14 days. No certificate? Delete the sentence „Die ärztliche Bescheinigung liegt vor.“

    <b>What it says:</b>
    1. I was ill from (date = Datum) to (date). There is a certificate.
    2. Pay is missing for these days. I demand it (§ 3 EntgFG).
    3. Please pay by (date) to my account (IBAN).
    4. Please send me the payslip.
    5. Place (Ort), date, name (Vorname Nachname), signature (Unterschrift).
    .button = Text: demand pay for sick days
