# An accident at work or on the way. "BG" (Berufsgenossenschaft): the employer's accident insurer. "Durchgangsarzt": a
# doctor for accidents at work.

## Paragraphs that several outcomes share

-unfall-sammeln =
    <b>Collect:</b> photos of the place and the injury, names of witnesses, day and time, papers from the doctor. Keep no copies on the company's phone.
# § 2 Abs. 1, § 7 Abs. 2 SGB VII.
-unfall-versichert =
    All employees are insured against accidents at work (§ 2 SGB VII). It costs you nothing. It applies without registration, in a Minijob too. It usually also applies if you made a mistake (§ 7 SGB VII).
-unfall-meldung =
    <b>Report (Meldung):</b> Can you not work for more than three days? Then the company must report the accident. It has three days for that (§ 193 SGB VII). Ask for a copy.
-unfall-lohn =
    <b>Pay:</b> Has the job already lasted four weeks? Then the company usually pays for up to six weeks (§ 3 EntgFG). Report sick (krank melden) at once.
-unfall-nicht =
    <b>Careful:</b> Never say “It happened at home”. Sign nothing. Do not resign. Does a dismissal (Kündigung) come? You usually have only three weeks for a claim (Klage, § 4 KSchG).
-unfall-titel =
    <b>No residence title (Aufenthaltstitel)?</b> Doctors are bound to secrecy (§ 88 AufenthG). Talk to a counselling office in confidence before you go to the insurer, a public office or court (§ 87 AufenthG).
# Short: it stands below a first step that leads to the insurer or the fund.
-unfall-zuerst = <b>No residence title (Aufenthaltstitel)?</b> Go to a counselling office (Beratung) in confidence first.
# Treatment must not wait; but who has no title asks first whom the accident is told to.
-unfall-arzt = <b>No residence title (Aufenthaltstitel)?</b> First ask a counselling office (Beratung) in confidence: which doctor do I see, and what do I report? In an emergency do not wait.
# How to object: on paper, with proof.
-unfall-widerspruch =
    <b>How to do it:</b> Write: „Ich lege Widerspruch ein. Die Gründe folgen.“ (I object. The reasons will follow.) You can usually send the reasons later. On paper with a signature is safest. Hand the letter in at the BG and have a copy stamped. Does the end of the letter say „Klage“ (claim) and not „Widerspruch“? Go to a counselling office today.
-unfall-belege =
    <b>Collect:</b> the letter with its envelope, papers from the doctor, photos, names of witnesses, a copy of the report. Write down how the accident happened.

## Questions

# The emergency and the deadline stand in the first question on purpose: people may stop reading here.
unfall-what =
    What is your question?

    Badly hurt? Call <b>112</b>. Tell every doctor: <b>„Das war ein Arbeitsunfall.“</b> (That was an accident at work.)

    Does the insurer say no? Then you usually have only <b>one month</b>.
    .work = I had an accident at work
    .way = Accident on the way to work
    .no-report = The company does not report it
    .lie = They want me to say: it was at home
    .no-papers = No contract, no title, undeclared
    .no-pay = No pay after the accident
    .refused = The insurer (BG) refuses
    .dismissed = Dismissed after the accident

unfall-sick =
    Since which day have you been unable to work? Take the first day, also a day off. Did you still work on the day of the accident? Then take the day after.
    .why = The six weeks count from this day.

# The rule counts from the day of the letter, which is the safe day.
unfall-letter =
    Which date is on the letter from the insurer?
    .why = The bot counts from this day. That is the safe deadline.

## Results: after the accident

unfall-work =
    Go to a <b>Durchgangsarzt</b> <b>today</b>. That is a doctor for accidents at work. Say: <b>„Das war ein Arbeitsunfall.“</b> (That was an accident at work.)

    Tell the company today too, in writing. You find the text below.

    Badly hurt? Call 112 at once.

    { -unfall-arzt }
    .why =
        { -unfall-versichert }

        { -unfall-meldung } Your accident should also be in the company's „Verbandbuch“. That is the list for first aid.

        <b>Insurer:</b> It is called Berufsgenossenschaft (BG). Ask the company which one it is. You can also report the accident yourself.

        { -unfall-lohn }

        { -unfall-sammeln }

        { -unfall-nicht }

        <b>Still dangerous?</b> In great, immediate danger you may leave the place (§ 9 ArbSchG).

        { -unfall-titel }

unfall-way =
    The direct way to work and back is usually insured too (§ 8 SGB VII).

    Go to a <b>Durchgangsarzt</b> <b>today</b>. That is a doctor for accidents at work. Say: <b>„Das war ein Unfall auf dem Weg zur Arbeit.“</b> (That was an accident on the way to work.)

    Tell the company today too, in writing. Badly hurt? Call 112 at once.

    { -unfall-arzt }
    .why =
        { -unfall-versichert }

        Did you take a detour? That can matter. Write down exactly: where, when, from where to where? Ask a counselling office.

        { -unfall-meldung }

        <b>Insurer:</b> It is called Berufsgenossenschaft (BG). You can also report the accident yourself.

        { -unfall-lohn }

        { -unfall-sammeln }

        { -unfall-nicht }

        { -unfall-titel }

# "The firm does not report", and "say it happened at home".
unfall-no-report =
    Tell the doctor the truth: <b>„Das war ein Arbeitsunfall.“</b> (That was an accident at work.) Go today, best to a Durchgangsarzt (doctor for accidents at work).

    Write to the company <b>today</b>: please report the accident. You find the text below.

    Does it not report? You can also tell the insurer (BG) yourself. Talk to a counselling office (Beratung) first.

    { -unfall-arzt }
    .why =
        { -unfall-versichert }

        { -unfall-meldung }

        <b>Why this matters:</b> Do you say “at home”? Then it may not count as an accident at work. That is hard to change later. Have you already said so? Tell the doctor today what really happened.

        <b>Threats?</b> Write down: who said what? When? Who heard it? Violence or danger? Call 110.

        { -unfall-lohn }

        { -unfall-sammeln }

        { -unfall-nicht }

        { -unfall-titel }

# Undeclared work, no permit, no title: insured all the same (§ 7 Abs. 2 SGB VII).
unfall-no-papers =
    At work you are usually <b>insured all the same</b> (§ 7 SGB VII). This is also so without a contract, registration or permit.

    Badly hurt? Call <b>112</b> at once. Otherwise: see a doctor today. Doctors are bound to secrecy.

    No residence title (Aufenthaltstitel)? Talk to a counselling office (Beratung) in confidence today, <b>before</b> you report anything.
    .why =
        The protection does not depend on papers. It also covers forbidden work (§§ 2, 7 SGB VII). Self-employed only on paper? Then too you may be insured. But work without a permit is forbidden for you too. That is why you need counselling first.

        <b>Careful:</b> Public bodies must report people without a residence title (§ 87 AufenthG). Doctors are bound to secrecy. So is the office that pays the doctors (§ 88 AufenthG). In practice this does not always work.

        <b>Say at the start:</b> „Bitte behandeln Sie das vertraulich.“ (Please treat this as confidential.)

        <b>Collect:</b> place, day, time, photos, names, phone numbers, car plates, chats. Who gave you the work? Who saw the accident?

        <b>Pay:</b> For your work there is a right to pay, also without a permit (§ 98a AufenthG).

        <b>Careful:</b> Do not say “It happened at home”. Sign nothing. Do not hand over your passport.

        Do not wait: deadlines run also without papers.

# Dismissed after the accident: the button below goes on in `kuendigung`; its label is `button-more` in main.ftl.
unfall-dismissed =
    You usually have only <b>three weeks</b> for a claim (Klage). The weeks count from the day the letter reached you.

    Press “More about this” below. The bot then works out your last day.

    Sign nothing.

    { -unfall-zuerst }
    .why =
        Against a dismissal (Kündigung) usually only a claim within three weeks helps (§ 4 KSchG). This also applies in the trial period (Probezeit) and in small companies.

        <b>Pay:</b> Can you not work, and does the company dismiss you because of it? Then your pay still goes on, for up to six weeks (§§ 3, 8 EntgFG).

        <b>The accident still counts.</b> The protection after an accident at work does not end with the job. Tell every doctor: „Das war ein Arbeitsunfall.“ (That was an accident at work.)

        { -unfall-meldung }

        { -unfall-sammeln }

        { -unfall-nicht }

        { -unfall-titel }

## Results: wage

# Variables:
#   $pay-until (Date) - the last day for which the employer usually pays, today or later
unfall-wage =
    Had your job already lasted <b>four weeks</b> on the day of the accident? Then the company usually must go on paying, until <b>{ $pay-until }</b>. That is six weeks (§ 3 EntgFG).

    Was the job shorter? Then it pays only from the fifth week, and this day does not apply. Choose “I am sick” in the menu: there the bot works out the day.

    <b>First step:</b> Demand the pay in writing this week. You find the text below.

    Get a doctor's certificate (Bescheinigung). Leave no day without a certificate.
    .why =
        This also applies in a Minijob and in the trial period (Probezeit). Have you worked there for less than four weeks? Then the company pays only from the fifth week. For the time before, ask your health fund (Krankenkasse) and the BG.

        <b>After the six weeks:</b> Ask the health fund and the BG now who will pay then.

        Contracts often have short time limits for pay, commonly three months. So write soon.

        <b>No payment?</b> Then the Rechtsantragstelle (claims desk) at the labour court (Arbeitsgericht) helps, without a lawyer (§ 11 ArbGG).

        <b>Dismissed because of the accident?</b> Your pay usually goes on (§ 8 EntgFG). You usually have only three weeks for a claim (§ 4 KSchG).

        <b>Collect:</b> certificates, payslips, bank statements, contract, messages.

        { -unfall-nicht }

        { -unfall-titel }

# Variables:
#   $pay-until (Date) - the last day for which the employer usually had to pay, now past
unfall-wage-over =
    The six weeks of pay usually ended on <b>{ $pay-until }</b> (§ 3 EntgFG). Had the job not yet lasted four weeks on the day of the accident? Then this day does not apply: ask a counselling office.

    Call your health fund (Krankenkasse) and the insurer (BG) <b>today</b>. Ask: „Wer zahlt jetzt?“ (Who pays now?)

    Is pay for the six weeks still missing? Demand it in writing this week. You find the text below.

    { -unfall-zuerst }
    .why =
        The company usually pays for at most six weeks of an illness. After that the health fund or the BG helps. A Minijob alone usually gives no sickness benefit (Krankengeld). Tell both: „Es war ein Arbeitsunfall.“ (It was an accident at work.)

        <b>No day without a certificate:</b> See the doctor again before it ends.

        <b>A letter from the fund or the BG?</b> Does it say no? Then you usually have one month for an objection (Widerspruch, § 84 SGG).

        Contracts often have short time limits for pay, commonly three months.

        <b>Collect:</b> certificates, payslips, bank statements, letters with their envelopes.

        { -unfall-nicht }

        { -unfall-titel }

## Results: the insurer refuses

# Variables:
#   $objection-by (Date) - the day the objection should have arrived by; counted from the day of the letter, the safe day
unfall-objection-running =
    Your most important day: <b>{ $objection-by }</b>.

    By then your <b>objection (Widerspruch)</b> must be with the insurer. It means: “I do not agree.” You find the text below.

    Show the letter to a counselling office (Beratung) this week.

    { -unfall-zuerst }
    .why =
        You usually have one month (§ 84 SGG). The bot counts from the date in the letter. That is the safe deadline.

        { -unfall-widerspruch }

        { -unfall-versichert }

        { -unfall-belege }

        <b>Careful:</b> Do not wait for an answer on the phone. A call does not stop the deadline.

        <b>Treatment and money:</b> Keep seeing the doctor. Ask your health fund (Krankenkasse) who pays now.

        { -unfall-titel }

unfall-objection-now =
    Your time is <b>almost over</b>. File an objection (Widerspruch) <b>today</b>. It means: “I do not agree.”

    Sign the text and take it to the insurer today. You find the text below.

    Go to a counselling office (Beratung) today or tomorrow.

    { -unfall-zuerst }
    .why =
        You usually have one month (§ 84 SGG). The bot counts from the date in the letter. By law you may have a few days more. Do not rely on that.

        { -unfall-widerspruch }

        { -unfall-versichert }

        { -unfall-belege }

        <b>Careful:</b> Do not wait for an answer on the phone. A call does not stop the deadline.

        <b>Treatment and money:</b> Keep seeing the doctor. Ask your health fund (Krankenkasse) who pays now.

        { -unfall-titel }

unfall-objection-over =
    The month is probably over. Go to a counselling office (Beratung) with the letter <b>today</b>.

    Sometimes there is still time. Does the end of the letter not say how to object (Widerspruch)? Then you usually have <b>one year</b> (§ 66 SGG).

    File an objection today all the same. You find the text below.

    { -unfall-zuerst }
    .why =
        The month counts from the day on which the letter counts as arrived. By post that is the fourth day after sending (§ 37 SGB X). Were you abroad then? Then it is usually three months (§ 84 SGG).

        The counselling office also checks: can the insurer decide again?

        { -unfall-widerspruch }

        { -unfall-versichert }

        { -unfall-belege }

        <b>Careful:</b> Do not wait any longer. Every day can matter.

        { -unfall-titel }

unfall-letter-unknown =
    File an objection (Widerspruch) <b>today</b>. It means: “I do not agree.” You find the text below.

    The deadline is usually <b>one month</b>. It can end soon. Today is safe.

    Look for the date at the top of the letter. Show the letter to a counselling office (Beratung) today.

    { -unfall-zuerst }
    .why =
        The month counts from the day on which the letter counts as arrived (§ 84 SGG). By post that is the fourth day after sending (§ 37 SGB X). Better count from the date in the letter. Does the end of the letter not say how to object? Then you usually have one year (§ 66 SGG).

        { -unfall-widerspruch }

        { -unfall-versichert }

        { -unfall-belege }

        <b>Careful:</b> Do not wait for an answer on the phone. A call does not stop the deadline.

        { -unfall-titel }

## Texts to copy. `.copy` is the German text; it stands in German only and is not translated.

unfall-report =
    This message tells the company about the accident. Fill in the brackets. Delete what does not fit. Write only what happened, nothing about fault. Send it today, for example as an e-mail. Then take a picture of it.

    <b>What it says:</b>
    1. On (date = Datum) at (time = Uhrzeit) I had an accident at work.
    2. Place (Ort), and what happened (kurz beschreiben).
    3. Witnesses (Namen).
    4. I cannot work since (date).
    5. Please report the accident to the BG. Please send me a copy (§ 193 SGB VII).
    6. Please tell me which BG is responsible.
    7. Your name (Vorname Nachname).
    .button = Text: please report the accident

unfall-demand =
    With this letter you demand pay for the time after the accident. Fill in the brackets. Send it as a letter and as an e-mail. Keep a copy. Give about 14 days. No certificate? Delete the sentence „Die ärztliche Bescheinigung liegt vor.“

    <b>What it says:</b>
    1. After the accident at work I could not work from (date = Datum) to (date). There is a certificate.
    2. Pay is missing for these days. I demand it (§ 3 EntgFG).
    3. Please pay by (date) to my account (IBAN).
    4. Please send me the payslip.
    5. Place (Ort), date, name (Vorname Nachname), signature (Unterschrift).
    .button = Text: demand pay after the accident

unfall-objection =
    With this letter you tell the insurer: I do not agree. Fill in the brackets. Sign it on paper. Keep a copy and a proof that it arrived.

    <b>What it says:</b>
    1. I object to your decision (Bescheid) of (date = Datum). The file number (Aktenzeichen) is the number at the top of the letter.
    2. I will send the reasons later.
    3. Please confirm that you received it.
    4. Place (Ort), date, name (Vorname Nachname), address (Adresse), signature (Unterschrift).
    .button = Text: objection to the BG
