# The end of a job: Kündigung, Aufhebungsvertrag, own notice, end of a fixed term, and what is owed afterwards.
# A Kündigung is a one-sided notice that ends the job. It counts only on paper, signed by hand.

## Paragraphs that several outcomes share

# "Rechtsantragstelle": the desk of the court that takes down a claim. It is free and gives no advice.
-kuendigung-klage =
    <b>How to file a claim (Klage):</b> Go to the labour court (Arbeitsgericht) where you work. Ask for the „Rechtsantragstelle“ (claims desk). They write down your claim for free, but give no advice. You need no lawyer (§ 11 ArbGG) and pay nothing in advance (§ 11 GKG). Take someone who speaks German well with you. E-mail does not count.

    <b>Bring:</b> letter with envelope, contract, payslips (Lohnzettel), ID (Ausweis), name and address of the company.

# Copies stay away from a flat or a phone that belong to the employer.
-kuendigung-beweise =
    <b>Collect:</b> chats, rosters, working hours, witnesses. No copies on the company's phone.

# Each Kündigung needs its own claim. Absence at the hearing can bring a judgment against you.
-kuendigung-danach =
    <b>After that:</b> Does another dismissal come? Each one needs its own claim. Does the court invite you? Go there, or you may lose (§ 59 ArbGG). The court brings someone to interpret (§ 185 GVG).

# An offer of other terms beside the Kündigung: Änderungskündigung.
-kuendigung-angebot =
    <b>A new offer?</b> Do not only say yes. „Ja, unter Vorbehalt“ (yes, with reservation) works for at most three weeks, sometimes less (§ 2 KSchG). Counselling first.

# "Kammer": IHK or HWK, the chamber that supervises the training. A Schlichtungsausschuss there comes before the court.
-kuendigung-ausbildung =
    <b>In training (Ausbildung)?</b> Ask the chamber (Kammer: IHK, HWK) today about the „Schlichtungsausschuss“ (§ 111 ArbGG). If there is one: apply there within three weeks. Not sure, or in the trial period (Probezeit)? Then go to the court, too.

# "Zusatzblatt": the extra sheet of the residence title with its conditions.
-kuendigung-aufenthalt =
    <b>Residence:</b> Is your residence title (Aufenthaltstitel) for this job or training? Then you must usually tell the immigration office (Ausländerbehörde, § 82 AufenthG). You have two weeks from the day you know of the end. Before that, ask the Migrationsberatung (migration counselling). Ausbildungsduldung? Title ends with the job (see extra sheet, Zusatzblatt)? Ask today! No title? First go to counselling: public offices must report it (§ 87 AufenthG).

# § 18 Abs. 5 AufenthG, since August 2026, for work titles: no extension, only a limit to shortening.
-kuendigung-monate =
    If the office knows and shortens a title for work, usually at least six months remain from the end of the job, nine after severe exploitation (§ 18 AufenthG). Never beyond the date on the title.

# Stands in the first part of a result where the title is not asked for.
-kuendigung-ohne-titel =
    <b>No residence title (Aufenthaltstitel)?</b> Talk to a counselling office (Beratung) today, before you go to a court or public office.

# "Arbeitsuchend" (looking for work) is an earlier step than "arbeitslos" (unemployed).
-kuendigung-heute-melden =
    <b>Agentur für Arbeit (employment agency):</b> Register today as „arbeitsuchend“ (looking for work), online or by phone. You usually have only three days (§ 38 SGB III).

# "Sperre" (Sperrzeit): weeks without unemployment benefit. An important reason has to be proven.
-kuendigung-sperre =
    <b>Perhaps a stop of benefit (Sperre):</b> no money for up to twelve weeks (§ 159 SGB III). After that the money is paid for a shorter time (§ 148 SGB III). An important reason protects you. You must prove it.

# When a fixed term does not hold.
-kuendigung-befristung =
    <b>Perhaps the end is not valid:</b> You got no signed paper before the start. Or the fixed term has no reason and lasts over two years. Or without a reason it was extended more than three times. Or you had worked there before (§ 14 TzBfG).

    Then your contract can go on without an end (§ 16 TzBfG). For this you must file a claim, at most three weeks after the agreed end (§ 17 TzBfG).

# A title issued since August 2026 runs six months longer than the contract (§ 18 Abs. 4 AufenthG).
-kuendigung-titel-befristet =
    <b>Residence:</b> Usually the date on your residence title (Aufenthaltstitel) counts. Title ends with the job (extra sheet, Zusatzblatt, § 51 AufenthG)? Ask today! New titles for work usually run six months longer than the contract, older ones three (§ 18 AufenthG). Apply for the extension before the title ends (§ 81 AufenthG). Ask the Migrationsberatung (migration counselling).

# Where the objection goes, and how to prove it.
-kuendigung-widerspruch =
    <b>How to object (Widerspruch):</b> Write on paper, with date, number of the letter and signature. Write briefly why. You find the text below: “objection”. Take it to the office. Get a stamp on your copy.

    <b>How long?</b> Usually one month (§ 84 SGG). A letter by post counts as arrived on the fourth day (§ 37 SGB X). To be safe, we count from the date on the letter. Does the letter say nothing about objecting? Then you usually have one year (§ 66 SGG).

    <b>Stop of benefit (Sperre) because of the end of the job?</b> Explain the reason, for example violence, pressure, no wage. Add proof. An important reason can prevent the stop (§ 159 SGB III).

    <b>Collect:</b> letter with envelope, notice of dismissal (Kündigung), contract, chats, doctor's note, witnesses.

    <b>Careful:</b> Do not only phone. Do not wait. Keep going to your appointments at the office.

    <b>A letter from the immigration office (Ausländerbehörde)?</b> Then other rules apply. Go to the Migrationsberatung (migration counselling) today.

    <b>No residence title (Aufenthaltstitel)?</b> First go to confidential counselling, not to the office (§ 87 AufenthG).

# Insolvency pay: for the last three months of the job before the insolvency event, from the employment agency.
-kuendigung-insolvenzgeld =
    Insolvency (Insolvenz) means: the company cannot pay any more. Insolvency pay (Insolvenzgeld) replaces missing wages of the last three months (§ 165 SGB III). Also if the company has simply closed and has no money. It comes from the Agentur für Arbeit (employment agency), not from the company.

    <b>The deadline (Frist):</b> two months from the insolvency (§ 324 SGB III). It runs even if nobody tells you.

    <b>Collect:</b> contract, payslips (Lohnzettel), bank statements, your own list of hours, letter from the court or the company.

    <b>Dismissed (Kündigung)?</b> In an insolvency, too, you need the claim (Klage) within three weeks (§ 4 KSchG). The notice period is then at most three months to the end of a month (§ 113 InsO).

    <b>Careful:</b> Do not just stay away. Sign nothing like “I want no more money”.

    <b>Older wages?</b> The agency does not pay those. Ask the counselling office.

## Questions

# The rule of thumb stands in the first question on purpose: people may stop reading here.
kuendigung-what =
    A notice of dismissal (Kündigung) means: the company ends your job. What has happened?

    You usually have only <b>three weeks</b>. The weeks count from the day the letter reached you.
    .paper = A letter on paper (also a copy)
    .message = Only spoken, WhatsApp, e-mail, photo
    .sign = They want me to sign something
    .signed = I have already signed
    .over = Job is over: wage, reference, money
    .fixed-term = Fixed-term contract ends or has ended
    .change = Dismissal with a new offer
    .quit = I want to resign myself
    .threatened = Nothing yet, only a threat
    .unclear = I do not understand the paper

# "Aufhebungsvertrag": both sides sign that the job ends.
kuendigung-signed-what =
    What did you sign?
    .why = The next steps are different.
    .receipt = Only: “I have received the letter”
    .agreement = A contract: the job ends
    .own = My own resignation (Kündigung)
    .unsure = I do not know

# "Änderungskündigung": end of the job plus an offer of other, mostly worse terms.
kuendigung-change-notice =
    A dismissal with a new offer is called „Änderungskündigung“. Here, too, you usually have <b>three weeks</b>.

    <b>Do not stay silent:</b> Without an answer the job can end. <b>Do not only say “yes”:</b> Otherwise the worse contract usually applies.

    There is a third way: Write to the company „Ja, unter Vorbehalt“ (yes, with reservation). It means: you go on working, and the court checks. This works for at most three weeks, sometimes less (§ 2 KSchG). <b>In addition</b> you need a claim (Klage) within three weeks (§ 4 KSchG).

    Talk to a counselling office (Beratung) first. Now we work out your day.

    Is there no dismissal (Kündigung) in the letter, only a new contract? Go back. Choose “They want me to sign something”.

# The earliest possible day is the safe one.
kuendigung-received =
    On which day did the letter reach you?

    The day it was in your hand or letterbox counts. The day you read it does not count. This is also true on holiday or in hospital.

    Not sure? Take the earliest day that is possible. For example, the date in the letter.
    .why = The time for a claim (Klage) runs from this day. To file a claim means: the court should check the dismissal.

# The length on the day of the letter. "Probezeit": a trial period must be agreed, at most six months.
kuendigung-service =
    How long had you worked for the company when the letter came?
    .why = It decides when your job ends at the earliest.
    .probation = Trial period (Probezeit), no training
    .under-2 = Under 2 years, no trial period
    .training = Training (Ausbildung), also Probezeit
    .from-2 = 2 to under 5 years
    .from-5 = 5 to under 8 years
    .from-8 = 8 to under 10 years
    .from-10 = 10 to under 12 years
    .from-12 = 12 to under 15 years
    .from-15 = 15 to under 20 years
    .from-20 = 20 years or more
    .unsure = I do not know

# "Gleichgestellt": treated like severely disabled by a decision of the employment agency.
# "Fristlos": without any notice period. "Betriebsrat": elected by the staff of one company.
kuendigung-special =
    Is any of this true for you? You can choose more than one answer.
    .why = Then you may have more protection or a deadline (Frist) of your own.
    .immediate = Fristlos: the job ends at once
    .sick = I am ill
    .pregnant = Pregnant, baby to 4 months, miscarriage
    .parental = Parental leave, also only requested
    .disabled = Severely disabled or „gleichgestellt“
    .works-council = There is a works council (Betriebsrat)
    .insolvent = The company is insolvent (bankrupt)

# The last day that the contract names, not the last day at work.
kuendigung-ends =
    A claim (Klage) against the end is usually possible only until <b>three weeks</b> after it.

    On which day does your contract end? The day in the contract or in the last extension counts.
    .why = The three weeks count from this day.

# What is still open when the job is over. Whoever can still go to court goes there first.
kuendigung-left =
    Is the dismissal (Kündigung) less than <b>three weeks</b> old? Then choose “Claim against the dismissal” first.

    Was the contract fixed-term (befristet)? Then, too, you have only three weeks, from the agreed end. Go back and choose “Fixed-term contract”.

    What is it about?
    .recent = Claim against the dismissal
    .wage = Wage, hours, money for holiday
    .benefit = Get unemployment benefit
    .refused = Agency's letter: no, or Sperre (stop)
    .papers = Reference (Zeugnis), other papers
    .residence = My residence title was for this job
    .insolvent = The company is insolvent or closed

# The date printed on the letter, not the day it came.
kuendigung-letter =
    You usually have only <b>one month</b>.

    Which date is on the letter from the Agentur für Arbeit (employment agency) or the Jobcenter?
    .why = We count from this day. That is the safe way.

# "Insolvenzereignis": the court's decision, or the day the company closed without money.
kuendigung-event =
    You usually have only <b>two months</b>.

    Since when is the company insolvent? Take the day in the court's letter. Or the day the company closed without money.

    Not sure? Take the earliest day that is possible.
    .why = The time for a claim (Klage) runs from this day. To file a claim means: the court should check the dismissal.

## Results with a day: a Kündigung on paper

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
kuendigung-running =
    Your most important day: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [one] You have { $days-left } day left.
       *[other] You have { $days-left } days left.
    }

    Go to the labour court (Arbeitsgericht) by then. Say there: „Ich möchte klagen.“ (I want to file a claim.) Better go earlier.

    By law the deadline (Frist) ends on { $last-day } at the end of the day (24 Uhr). Do not wait that long.
    .why =
        You have three weeks for a claim (Klage, § 4 KSchG). After that the dismissal (Kündigung) usually counts as valid (§ 7 KSchG). Also in the trial period (Probezeit) and in small companies (§ 23 KSchG). A fixed-term contract? Dismissal is usually possible only if the contract says so (§ 15 TzBfG).

        { -kuendigung-klage }

        { -kuendigung-beweise }

        <b>Careful:</b> Sign nothing. Do not stay away: offer to work. Promises or counselling do not stop the deadline.

        <b>Money for the end of the job (Abfindung)?</b> It does not come by itself. Usually people agree on it in court.

        { -kuendigung-angebot }

        <b>Did someone you do not know sign?</b> Perhaps you can reject it, but only at once (§ 174 BGB). Ask today.

        { -kuendigung-danach }

# The safe day is today or has passed; the law still allows today.
# Variables:
#   $last-day (Date) - the last day the law allows, today or later
kuendigung-last-day =
    Go to the labour court (Arbeitsgericht) <b>today</b>. Say there: „Ich möchte klagen. Meine Frist ist fast vorbei.“ (I want to file a claim. My deadline is almost over.)

    Last day by law: <b>{ $last-day }</b>, until midnight (24 Uhr). Do not wait.

    Is the court closed? Write the claim on paper. Sign it. Put it in the court's night letterbox (Nachtbriefkasten), or send a fax.
    .why =
        You have three weeks for a claim (Klage, § 4 KSchG). After that the dismissal (Kündigung) usually counts as valid (§ 7 KSchG).

        <b>To write it yourself:</b> You find the text for it below: “claim”. Add a copy of the letter.

        { -kuendigung-klage }

        <b>Careful:</b> Sign nothing from the company. Do not wait for promises. Do not stay away from work.

        { -kuendigung-angebot }

        { -kuendigung-danach }

# Late admission of the claim, § 5 KSchG.
# Variables:
#   $last-day (Date) - the last day the law allowed, now past
#   $late-until (Date) - six months after it: no late claim after this day
kuendigung-over =
    Go to the labour court (Arbeitsgericht) or a counselling office (Beratungsstelle) <b>today</b>.

    The deadline (Frist) probably ended on { $last-day }. With a good reason, a claim (Klage) is sometimes still possible. Then every day counts.

    After <b>{ $late-until }</b> even that is no longer possible.
    .why =
        A late claim is only possible if it was not your fault (§ 5 KSchG). Little German is not a reason. “I did not know the deadline” is not one either.

        Once the reason is gone, you have only two weeks. The claim and the request to allow it late (Antrag) belong together. Write down all the reasons and bring proof.

        <b>Perhaps you are not too late:</b> No signature by pen on the letter? Must a public office agree: pregnancy, parental leave (Elternzeit), severe disability (Schwerbehinderung)? Were you in training (Ausbildung)? Ask the counselling office today.

        { -kuendigung-klage }

        <b>This may still be open:</b> wage, overtime (Überstunden), money for holiday, a reference (Zeugnis). For this, start again and choose “Job is over”.

# More than six months after the period: no late claim any more.
# Variables:
#   $last-day (Date) - the last day the law allowed, long past
kuendigung-long-over =
    The deadline (Frist) probably ended on <b>{ $last-day }</b>. A claim (Klage) against the end of the job usually no longer helps.

    Call a counselling office (Beratungsstelle) <b>today</b>. Perhaps you still have other rights: wage (Lohn), holiday (Urlaub), reference (Zeugnis).
    .why =
        The deadline is three weeks (§ 4 KSchG). A late claim is possible at most six months after that (§ 5 KSchG). Then the dismissal (Kündigung) usually counts as valid (§ 7 KSchG).

        <b>There are exceptions:</b> You never got a letter on paper. Or a public office had to agree: pregnancy, parental leave (Elternzeit), severe disability (Schwerbehinderung). Or you were in training (Ausbildung). Ask about this.

        <b>This may still be open:</b> wage, overtime (Überstunden), money for holiday, a reference (§ 109 GewO). Wages have deadlines of their own, often short ones. For this, start again and choose “Job is over”.

        <b>Bring:</b> letter with envelope, contract, payslips (Lohnzettel), bank statements, chats, names of witnesses.

        <b>Careful:</b> Sign nothing like “I want no more money”.

kuendigung-day-unknown =
    Go to the labour court (Arbeitsgericht) <b>today</b>. Say there: „Ich möchte klagen.“ (I want to file a claim.)

    The deadline (Frist) is usually three weeks. It may end soon, or be over already. Go today anyway. That is the safe way.

    { -kuendigung-ohne-titel }
    .why =
        The three weeks count from the day the letter was there (§ 4 KSchG): in your hand or letterbox, also unread. Not sure? Take the date in the letter.

        { -kuendigung-klage }

        { -kuendigung-heute-melden }

        <b>Pregnant or severely disabled (schwerbehindert)?</b> Tell the company today, in writing and with proof.

        <b>Careful:</b> Sign nothing. Do not wait. Do not stay away from work.

        { -kuendigung-ausbildung }

        { -kuendigung-aufenthalt }

## Results without a day: no Kündigung on paper

kuendigung-not-written =
    Write to the company <b>today</b>: „Ich möchte weiter arbeiten. Wann soll ich kommen?“ (I want to go on working. When should I come?) Keep going to work.

    Without paper your job usually does not end. Does a letter still come? From that day you have <b>three weeks</b>.

    Go to a counselling office (Beratungsstelle) this week.

    { -kuendigung-ohne-titel }
    .why =
        A dismissal (Kündigung) needs paper and a signature by pen (§ 623 BGB). WhatsApp, e-mail, photo or words are not enough. Also in training (Ausbildung, § 22 BBiG).

        <b>The safe way:</b> File a claim anyway, at the latest three weeks after the message. Look in your letterbox every day. A letter waits at the post office? Get it at once.

        { -kuendigung-klage }

        <b>Collect:</b> photos of the chat with date and number, witnesses. Do they send you away? Note day, time, person.

        { -kuendigung-heute-melden }

        <b>Pregnant or severely disabled (schwerbehindert)?</b> Tell the company today, in writing and with proof.

        <b>Careful:</b> Sign nothing. Do not resign yourself.

        { -kuendigung-aufenthalt }

# A paper nobody has explained: it may be a Kündigung, so the three weeks stand first.
kuendigung-unclear-paper =
    Show the paper to a counselling office (Beratungsstelle) <b>today</b>.

    Is it a notice of dismissal (Kündigung)? Then you usually have only <b>three weeks</b>. The weeks count from the day the paper reached you. The time runs even if you do not understand it.

    Sign nothing now.

    { -kuendigung-ohne-titel }
    .why =
        Look for these words on the paper:

        <b>„Kündigung“, „kündigen“, „Änderungskündigung“</b> (dismissal, also with a new offer): The deadline (Frist) is running (§ 4 KSchG). Start again and choose “A letter on paper”.

        <b>„Aufhebungsvertrag“, „Auflösungsvertrag“, „Abwicklungsvertrag“, „Ausgleichsquittung“</b> (papers about the end of the job): With these you may give up rights. Do not sign. Already signed? Go to counselling today.

        <b>„Befristung“, „befristet bis“</b> (fixed term, until): The contract ends on a certain day. A claim (Klage) is possible only until three weeks after that (§ 17 TzBfG).

        <b>Pictures of such letters:</b> Press “New question” below. Choose “Understand a letter”.

        <b>Steps:</b> Write down when and how you got the paper. Keep the envelope. Take a photo. Have it translated, but not by the company.

        <b>No appointment today?</b> Go to the labour court (Arbeitsgericht), to the „Rechtsantragstelle“ (claims desk). It takes down a claim for free.

        { -kuendigung-aufenthalt }

kuendigung-threatened =
    Your job still goes on <b>today</b>. Go to work. Sign nothing. Do not resign yourself.

    Does a letter come? Write down the day. From that day you usually have only <b>three weeks</b>.

    Talk to a counselling office (Beratungsstelle) now.
    .why =
        A threat ends no job. A dismissal (Kündigung) needs paper and a signature by pen (§ 623 BGB).

        <b>Collect now:</b> contract, payslips (Lohnzettel), duty rosters, chats, your own list of hours. Write down: Who threatened what, and when? Who heard it? No copies in the company's flat or on its phone.

        <b>Every day:</b> Look in your letterbox. When you are on holiday, someone should look there for you. The deadline (Frist) runs then, too (§ 4 KSchG).

        <b>When the letter comes:</b> Keep the envelope. Sign nothing. You can go to the labour court (Arbeitsgericht) without a lawyer (§ 11 ArbGG). Then start again here.

        <b>Pregnant or severely disabled (schwerbehindert)?</b> Ask the counselling office about your protection (§ 17 MuSchG, § 168 SGB IX).

        <b>Your rights:</b> You may ask for your wage (Lohn) and join a trade union (Gewerkschaft). They may not punish you for this (§ 612a BGB).

        <b>Residence:</b> Is your residence title (Aufenthaltstitel) for this job or training? Ask the Migrationsberatung (migration counselling) now. You do not have to report anything yet.

        Does someone threaten you with violence? Call 110.

## Results: someone ends the job with an own signature

# Pressure to sign an Aufhebungsvertrag, an own Kündigung, a worse contract or a paper "no further claims".
kuendigung-do-not-sign =
    Sign <b>nothing now</b>. You do not have to sign at once.

    Say: „Ich nehme das Papier mit. Ich lasse es prüfen.“ (I am taking the paper with me. I will have it checked.) Take a photo. Go to a counselling office (Beratungsstelle) <b>before</b> you sign.

    Did you also get a notice of dismissal (Kündigung)? Then you usually have only three weeks. Start again and choose “letter”.
    .why =
        An Aufhebungsvertrag (termination agreement) means: both sides end the job. After you sign there is usually no way back.

        <b>What you can lose:</b> Up to twelve weeks without unemployment benefit (Arbeitslosengeld, § 159 SGB III). After that you get it for a shorter time (§ 148 SGB III). Protection, for example in pregnancy, then usually no longer helps either. If you are ill, your wage ends with the job, too (§ 8 EntgFG). All this is also true if you resign yourself.

        <b>Be careful with these words:</b> „Aufhebungsvertrag“, „Auflösungsvertrag“, „Abwicklungsvertrag“, „Ausgleichsquittung“, „Eigenkündigung“ (own resignation), „keine weiteren Ansprüche“ (no further claims).

        <b>Only confirm that you received it?</b> You do not have to do that either. If you do: write „Erhalten am“ (received on) and the date yourself. Sign only that.

        <b>Collect:</b> photo of the paper, chats, names of witnesses. Write down who said what. Keep going to work.

        <b>In training (Ausbildung)?</b> Such a contract can cost you your place and your residence. Ask first.

        <b>Residence:</b> Is your residence title (Aufenthaltstitel) for this job or training? Talk to the Migrationsberatung (migration counselling) before you sign. Read the extra sheet (Zusatzblatt).

        Does someone threaten you with violence? Call 110.

# Someone wants to leave. Leaving in danger is never wrong.
kuendigung-quit =
    Do <b>not resign at once</b>. Talk to a counselling office (Beratungsstelle) first.

    People who resign (selbst kündigen) often get no unemployment benefit (Arbeitslosengeld) for up to <b>twelve weeks</b>. Is your residence title (Aufenthaltstitel) for this job or training? Then ask the Migrationsberatung (migration counselling) first, too.

    Are you in danger? Leave. Call 110.
    .why =
        <b>Form:</b> Your resignation (Kündigung), too, needs paper and a signature (§ 623 BGB). Chat or e-mail is not enough. Keep a copy and proof.

        <b>Notice period (Frist):</b> Usually four weeks, to the 15th or the end of a month. In the trial period (Probezeit) usually two weeks (§ 622 BGB). Read the contract. Is it fixed-term (befristet)? Then you can usually resign only if the contract allows it (§ 15 TzBfG).

        <b>No wage?</b> Do not just stay away and do not resign without notice (fristlos). First demand it in writing and get advice.

        { -kuendigung-sperre }

        <b>Agentur für Arbeit (employment agency):</b> Register three months before the end. If it is shorter: within three days (§ 38 SGB III).

        <b>A new job?</b> Some titles allow only a certain job (§ 4a AufenthG). Ask before you change. With an EU Blue Card (Blaue Karte) you must report every change in the first year (§ 82 AufenthG). If your job ends early, you must usually tell the immigration office (Ausländerbehörde), within two weeks (§ 82 AufenthG).

        <b>In training (Ausbildung)?</b> Do you want to give it up completely after the trial period? The notice period is then four weeks (§ 22 BBiG). This can cost you your title or Duldung.

        <b>No residence title?</b> First go to confidential counselling, not to a public office (§ 87 AufenthG).

# An Aufhebungsvertrag is signed. There is no right of withdrawal.
kuendigung-agreement =
    Go to a counselling office (Beratungsstelle) <b>today</b>. Take the paper with you. Usually you cannot simply withdraw.

    Also register <b>today</b> at the Agentur für Arbeit (employment agency) as „arbeitsuchend“ (looking for work). You usually have only three days.

    Did you get a notice of dismissal (Kündigung) as well? Then you usually have only three weeks. Start again and choose “letter”.

    { -kuendigung-ohne-titel }
    .why =
        There is no right to withdraw (Widerruf), not even if you signed at home. Sometimes the contract is still not valid:

        <b>Deceived or threatened?</b> Then you can challenge it (anfechten), for at most one year (§§ 123, 124 BGB). The year counts from the day you notice the deceit. Or from the day the threat ends.

        <b>Put under very unfair pressure?</b> Then the contract is sometimes not valid. It is not valid either if it was only e-mail or chat (§ 623 BGB). Do not wait: the counselling office checks this.

        <b>Agentur für Arbeit:</b> Online or phone is enough (§ 38 SGB III). This does not apply to training in a company (Ausbildung). On the first day without work: register as „arbeitslos“ (unemployed) (§ 141 SGB III).

        { -kuendigung-sperre }

        <b>Collect:</b> the paper or a photo, chats, witnesses. Write down today: Who said what? How long? Where?

        <b>Careful:</b> Sign nothing more. Do not give up your flat and your registered address (Anmeldung).

        { -kuendigung-aufenthalt }

# The own Kündigung is signed, by free will or under pressure.
kuendigung-own-notice =
    Was it only e-mail, chat or a spoken word? Then your resignation (Kündigung) is usually not valid. Keep going to work.

    Was it paper? Go to a counselling office (Beratungsstelle) <b>today</b>, above all after pressure or a threat.

    Also register <b>today</b> at the Agentur für Arbeit (employment agency) as „arbeitsuchend“ (looking for work). You usually have only three days.

    { -kuendigung-ohne-titel }
    .why =
        Your own resignation, too, needs paper and a signature (§ 623 BGB). Then you usually cannot simply go back.

        <b>Deceived or threatened?</b> Then you can challenge it (anfechten), for at most one year (§§ 123, 124 BGB). The year counts from the day you notice the deceit. Or from the day the threat ends.

        <b>When does the job end?</b> Usually after four weeks, on the 15th or at the end of a month. In the trial period (Probezeit) usually after two weeks (§ 622 BGB). Until then you work and are paid. The company must give you free time to look for a job (§ 629 BGB).

        { -kuendigung-sperre }

        <b>What was the reason?</b> For example violence, pressure, no wage. The agency checks if it is important enough. Collect proof. On the first day without work: register as „arbeitslos“ (unemployed) (§ 141 SGB III).

        <b>Careful:</b> Sign nothing more. Do not give up your flat and your registered address (Anmeldung).

        <b>In training (Ausbildung)?</b> Also ask the chamber (Kammer: IHK, HWK) today.

        { -kuendigung-aufenthalt }

## Results: a fixed term ends

# Variables:
#   $act-by (Date) - the day people should act by, after the end of the contract
#   $last-day (Date) - the last day the law allows, the same day or later
kuendigung-term-ahead =
    Your contract usually ends without a dismissal (Kündigung). But not every fixed term is allowed. Show it to a counselling office (Beratungsstelle) <b>now</b>.

    You can file a claim (Klage) until <b>{ $act-by }</b>. The last day by law is { $last-day }: three weeks after the agreed end.

    Do not wait for a promised extension.

    { -kuendigung-ohne-titel }
    .why =
        Fixed-term („befristet“) means: the contract names an end. Then no dismissal is needed. Pregnancy or parental leave (Elternzeit) usually do not extend it either. If you are ill, your wage ends with it, too (§ 8 EntgFG).

        { -kuendigung-befristung }

        { -kuendigung-klage }

        <b>Careful:</b> Sign no new contract that you do not understand.

        { -kuendigung-titel-befristet }

        Do you also have a letter that says „Kündigung“? Start again and choose “letter”.

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
kuendigung-term-running =
    Your most important day: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [one] You have { $days-left } day left.
       *[other] You have { $days-left } days left.
    }

    Have the contract checked today. Perhaps the end is not valid? Go to the labour court (Arbeitsgericht) by then. Say: „Ich möchte gegen die Befristung klagen.“ (I want to file a claim against the fixed term.)

    By law the deadline (Frist) ends on { $last-day } at the end of the day (24 Uhr). Do not wait that long.

    { -kuendigung-ohne-titel }
    .why =
        Fixed-term („befristet“) means: the contract names an end. Then no dismissal (Kündigung) is needed. But not every fixed term is allowed.

        { -kuendigung-befristung }

        { -kuendigung-klage }

        <b>Careful:</b> Sign no new contract that you do not understand.

        { -kuendigung-titel-befristet }

# Variables:
#   $last-day (Date) - the last day the law allows, today or later
kuendigung-term-last-day =
    Go to the labour court (Arbeitsgericht) <b>today</b>. Say: „Ich möchte gegen die Befristung klagen. Meine Frist ist fast vorbei.“ (I want to file a claim against the fixed term. My deadline is almost over.)

    Last day by law: <b>{ $last-day }</b>, until midnight (24 Uhr). Do not wait.

    Is the court closed? Write the claim on paper. Sign it. Put it in the court's night letterbox (Nachtbriefkasten), or send a fax.

    { -kuendigung-ohne-titel }
    .why =
        The claim (Klage) is possible only until three weeks after the agreed end (§ 17 TzBfG).

        <b>To write it yourself:</b> You find the text for it below: “claim”. Add a copy of the contract.

        { -kuendigung-befristung }

        { -kuendigung-klage }

        { -kuendigung-titel-befristet }

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
#   $late-until (Date) - six months after it: no late claim after this day
kuendigung-term-over =
    The deadline (Frist) probably ended on { $last-day }. With a good reason, a claim (Klage) is sometimes still possible. Then every day counts.

    Go to a counselling office (Beratungsstelle) or the labour court (Arbeitsgericht) <b>today</b>. After <b>{ $late-until }</b> even that is no longer possible.

    { -kuendigung-ohne-titel }
    .why =
        The claim is possible only until three weeks after the agreed end (§ 17 TzBfG). Later it is only possible if it was not your fault. Little German is not a reason. “I did not know the deadline” is not one either.

        Once the reason is gone, you have only two weeks. The claim and the request to allow it late (Antrag) belong together. Write down all the reasons and bring proof.

        { -kuendigung-klage }

        <b>This may still be open:</b> wage, overtime (Überstunden), money for holiday, a reference (§ 109 GewO). For this, start again and choose “Job is over”.

        <b>Careful:</b> Sign nothing like “I want no more money”.

        { -kuendigung-titel-befristet }

# Variables:
#   $last-day (Date) - the last day the law allowed, long past
kuendigung-term-long-over =
    The deadline (Frist) for a claim (Klage) probably ended on <b>{ $last-day }</b>. A claim against the end of the job usually no longer helps.

    Call a counselling office (Beratungsstelle) <b>today</b>. Perhaps you still have other rights: wage (Lohn), holiday (Urlaub), reference (Zeugnis).
    .why =
        The claim is possible only until three weeks after the agreed end (§ 17 TzBfG).

        <b>Do you still work there, with a new contract?</b> Then the end in the new contract counts. Start again.

        <b>This may still be open:</b> wage, overtime (Überstunden), money for holiday, a reference (§ 109 GewO). Wages have deadlines of their own, often short ones. For this, start again and choose “Job is over”.

        <b>No new job?</b> Register today at the Agentur für Arbeit (employment agency) as „arbeitslos“ (unemployed) (§ 141 SGB III).

        <b>Bring:</b> all contracts, payslips (Lohnzettel), bank statements, chats, names of witnesses.

        <b>Careful:</b> Sign nothing like “I want no more money”.

        <b>No residence title (Aufenthaltstitel)?</b> First go to confidential counselling, not to a public office (§ 87 AufenthG).

        { -kuendigung-titel-befristet }

# The end of the contract is not known: an example shows how to count.
kuendigung-term-unknown =
    Find the last day in your contract. A claim (Klage) is possible until <b>three weeks after the agreed end</b>. Example: The end is Monday, 30.11.2026. Then you file the claim by Monday, 21.12.2026.

    Show the contract to a counselling office (Beratungsstelle) now.

    Register <b>today</b> at the Agentur für Arbeit (employment agency) as „arbeitsuchend“ (looking for work).

    { -kuendigung-ohne-titel }
    .why =
        Fixed-term („befristet“) means: the contract names an end. Then no dismissal (Kündigung) is needed. But not every fixed term is allowed.

        { -kuendigung-befristung }

        { -kuendigung-klage }

        <b>Agentur für Arbeit:</b> Register three months before the end (§ 38 SGB III). Nobody reminds you. If it is later: today. Also if the company promises to extend.

        <b>Careful:</b> Sign no new contract that you do not understand.

        { -kuendigung-titel-befristet }

## Results: the job is over, and something is still owed

# "Ausschlussfrist": a short period in a contract or collective agreement after which a claim is lost.
kuendigung-last-wage =
    Demand your money in writing <b>today</b>: last wage (Lohn), open hours, money for holiday you did not take.

    Look in the contract for the words „Ausschlussfrist“ and „Verfall“ (deadline after which money is lost). Often you have only <b>three months</b>, sometimes less.

    Does the company not pay? Go to the labour court (Arbeitsgericht) with a counselling office (Beratungsstelle).

    { -kuendigung-ohne-titel }
    .why =
        <b>This is usually open:</b> the wage until the last day, with a payslip (Lohnzettel, § 108 GewO). Hours on the working-time account, at the latest in the month after (§ 2 MiLoG). Money for holiday (Urlaub) that you could no longer take (§ 7 BUrlG).

        <b>How to demand it:</b> You find the text below: “demand wage”. Send a letter and an e-mail. Keep proof.

        <b>Deadlines (Fristen):</b> The contract may not make the minimum wage (Mindestlohn) lapse (§ 3 MiLoG). A collective agreement (Tarifvertrag) can have short deadlines. Otherwise it is over after three years, counted from the end of the year (§§ 195, 199 BGB). A letter does not stop the three years, a claim in court does (§ 204 BGB). A claim against the dismissal (Kündigung) does not stop them either.

        <b>Collect:</b> contract, payslips, bank statements, rosters, your own list of hours, chats, witnesses.

        <b>Careful:</b> Sign nothing like “I want no more money”. Do not demand money only by phone.

        <b>Deductions for housing, clothes, damage?</b> Have this checked. Not every deduction is allowed.

        <b>To customs (Zoll)?</b> They also check titles and work permits. Without a title or permit, go to counselling first (§ 87 AufenthG).

# "Zeugnis": a reference of the employer. "Qualifiziert": with work and behaviour. Not a school report.
kuendigung-papers =
    Demand your reference (Zeugnis) in writing <b>today</b>. Write: „Bitte schicken Sie mir ein qualifiziertes Zeugnis bis (Datum).“ (Please send me a qualified reference by (date).)

    By law the company must write a reference (§ 109 GewO).

    Nothing comes? Go to a counselling office (Beratungsstelle) or to the labour court (Arbeitsgericht).

    { -kuendigung-ohne-titel }
    .why =
        <b>Reference:</b> It is in writing. „Qualifiziert“ (qualified) means: it also says how you worked. You have to ask for that (§ 109 GewO).

        <b>Also demand:</b> the last payslip (Lohnzettel, § 108 GewO). A paper about your holiday (Urlaub) this year (§ 6 BUrlG). The last notice to social insurance (Sozialversicherung, § 28a SGB IV). The certificate for the Agentur für Arbeit (employment agency) is usually sent online by the company.

        <b>Collect:</b> contract, payslips, letters, a copy of your demand with proof.

        <b>Careful:</b> Sign nothing to get a reference, for example „keine weiteren Ansprüche“ (no further claims). Do not wait long.

        <b>Does the company keep your passport?</b> Nobody may do that. Start again and press “SOS”. No residence title (Aufenthaltstitel)? Then go to counselling first, not to the police.

# Unemployment benefit (Arbeitslosengeld, from the insurance) is not Grundsicherungsgeld (Jobcenter).
kuendigung-benefit =
    Register <b>today</b> at the Agentur für Arbeit (employment agency) as „arbeitslos“ (unemployed). There is usually no money for the days before.

    You can do it online with the ID function (Ausweis) or in person. „Arbeitsuchend“ (looking for work) alone is not enough. Apply for the money there, too.

    Are papers from the company missing? Go today anyway.

    { -kuendigung-ohne-titel }
    .why =
        <b>Who gets unemployment benefit (Arbeitslosengeld)?</b> Usually people who were insured for 12 of the last 30 months (§§ 142, 143 SGB III). After short fixed-term jobs 6 months are sometimes enough. You must be able and allowed to work (§ 138 SGB III). A mini-job (Minijob) does not count.

        { -kuendigung-sperre } It can also come after a dismissal for your own mistakes. If you registered too late: one week. Does the agency say no, or stop the benefit? Start again: “Agency's letter”.

        <b>The company does not pay your wage?</b> The agency can pay in advance (§ 157 SGB III).

        <b>Health insurance (Krankenkasse):</b> With unemployment benefit you are insured, also during the stop (§ 5 SGB V). Without money: for up to one month (§ 19 SGB V). After that usually with a contribution of your own (§ 188 SGB V). Ask your Krankenkasse today. Ill? Leave no gap in your sick notes (§ 46 SGB V).

        <b>Residence:</b> Unemployment benefit is an insurance and usually does no harm. Money from the Jobcenter can harm the title (§ 5 AufenthG). Ask the Migrationsberatung (migration counselling) before you apply.

        <b>Collect:</b> notice of dismissal (Kündigung), contract, payslips (Lohnzettel), title, ID.

# The paragraph with the day comes below.
kuendigung-objection =
    The letter is not the last word. Send an <b>objection (Widerspruch)</b>. It means: the office must check again.

    Write on paper: „Ich lege Widerspruch gegen den Bescheid vom (Datum) ein.“ (I object to the decision of (date).) Sign it. Have them confirm that they received it.

    Show the letter to a counselling office (Beratungsstelle).

    { -kuendigung-ohne-titel }
    .why = { -kuendigung-widerspruch }

kuendigung-objection-today =
    Send an objection (Widerspruch) <b>today</b>. It means: the office must check again. You usually have only one month. It may end soon.

    Write on paper: „Ich lege Widerspruch gegen Ihren Bescheid ein.“ (I object to your decision.) Sign it. Have them confirm that they received it.

    Show the letter to a counselling office (Beratungsstelle).

    { -kuendigung-ohne-titel }
    .why = { -kuendigung-widerspruch }

# A title that was issued for this job. § 18 Abs. 5 AufenthG limits a shortening; it does not extend a title.
kuendigung-residence =
    Go to the Migrationsberatung (migration counselling) <b>today</b>. Take your residence title (Aufenthaltstitel) and its extra sheet (Zusatzblatt) with you.

    After that, write to the immigration office (Ausländerbehörde) that the job is over. You usually have <b>two weeks</b> from the day you know of the end. Too late? Then do it anyway, but go to counselling first.

    <b>No valid title any more?</b> First go to confidential counselling, not to the office.
    .why =
        This duty is in § 82 AufenthG. It applies to titles for work or training if the job ends early. Those who say nothing risk a fine (§ 98 AufenthG).

        <b>Read first:</b> Does the extra sheet (Zusatzblatt) say „erlischt mit Ende der Beschäftigung“ (expires when the job ends), or something like it? Then the title may end already (§ 51 AufenthG). Go to counselling or to a lawyer today.

        <b>Otherwise:</b> The office can shorten the title (§ 7 AufenthG). { -kuendigung-monate } This is no extension: if your title runs out earlier, apply for a new one before that (§ 81 AufenthG).

        <b>Training (Ausbildung):</b> If it was not your fault, you usually have up to six months to find a new place (§ 16a AufenthG). An Ausbildungsduldung ends at once (§ 60c AufenthG). Then, too, there are six months to search, once. Ask today!

        <b>A new job?</b> First ask if your title allows it (§ 4a AufenthG).

        <b>Careful:</b> Do not leave Germany for good, do not give up your flat and your registered address (Anmeldung) (§ 51 AufenthG). Do not apply for money from the Jobcenter without advice (§ 5 AufenthG).

# The paragraph with the day comes below.
kuendigung-insolvency =
    Is wage missing? Apply for <b>insolvency pay (Insolvenzgeld)</b> at the Agentur für Arbeit (employment agency), online or there.

    Did you get a notice of dismissal (Kündigung) in the last three weeks? Start again and choose “letter”.

    No new job? Also register as „arbeitslos“ (unemployed).

    { -kuendigung-ohne-titel }
    .why = { -kuendigung-insolvenzgeld }

kuendigung-insolvency-today =
    Is wage missing? Apply for insolvency pay (Insolvenzgeld) <b>today</b> at the Agentur für Arbeit (employment agency), online or there. You usually have only <b>two months</b>. They may end soon.

    Did you get a notice of dismissal (Kündigung) in the last three weeks? Start again and choose “letter”.

    No new job? Also register as „arbeitslos“ (unemployed).

    { -kuendigung-ohne-titel }
    .why = { -kuendigung-insolvenzgeld }

## Paragraphs that a rule adds: several stand in one message, so each is short

# § 82 Abs. 6 AufenthG. Said to people with a title for work or training.
# Variables:
#   $abh-act-by (Date) - the day people should write to the immigration office by
kuendigung-auslaenderbehoerde-running =
    <b>Residence: by { $abh-act-by }.</b> Write to the immigration office (Ausländerbehörde) that the job ends (§ 82 AufenthG). Usually not for side jobs. Ask the Migrationsberatung first. Duldung? Title ends with the job (extra sheet, Zusatzblatt)? Ask today! { -kuendigung-monate }

# Said also to people who do not know their title.
# Variables:
#   $abh-last-day (Date) - the last day the law allows, today or later
kuendigung-auslaenderbehoerde-now =
    <b>Residence: today.</b> Is your title for this work or training? Ask the Migrationsberatung today. Then write to the immigration office (Ausländerbehörde, § 82 AufenthG). The last day is { $abh-last-day }. No title? Only to counselling. { -kuendigung-monate }

# Said also to people who do not know their title.
kuendigung-auslaenderbehoerde-over =
    <b>Residence:</b> Is your title for this work or training? The immigration office (Ausländerbehörde) knows nothing of the end yet? The two weeks for this are over (§ 82 AufenthG). Go to the Migrationsberatung today, then write to the office. No title? Only to counselling. { -kuendigung-monate }

# Variables:
#   $abh-act-by (Date) - the day people should write to the immigration office by
kuendigung-auslaenderbehoerde-unsure =
    <b>Residence:</b> Take your title and extra sheet (Zusatzblatt) to the Migrationsberatung (migration counselling) this week. Is your title for this work or training? Then write to the immigration office (Ausländerbehörde) by <b>{ $abh-act-by }</b> that the job ends (§ 82 AufenthG). No title? Then go to confidential counselling first, not to a court or public office.

# Without a residence title: counselling before any office.
kuendigung-auslaenderbehoerde-no-title =
    <b>No title: first go to counselling (Beratung), today.</b> Go to a court, public office or agency only after that. Public offices must report people without a title (§ 87 AufenthG). Counselling is confidential. Your deadline (Frist) runs anyway.

# "Arbeitsuchend" is an earlier step than "arbeitslos".
# Variables:
#   $job-act-by (Date) - the day people should register as job-seeking by
#   $job-last-day (Date) - the last day the law allows, the same day or later
kuendigung-arbeitssuchend-running =
    <b>Agentur für Arbeit (agency): by { $job-act-by }.</b> Register as „arbeitsuchend“ (looking for work), online or by phone, also if you file a claim. The last day is { $job-last-day } (§ 38 SGB III). Otherwise you usually lose a week of money (§ 159 SGB III). Only training in a company is exempt. First day without work: register as „arbeitslos“ (unemployed) (§ 141 SGB III).

# Variables:
#   $job-last-day (Date) - the last day the law allows, today or later
kuendigung-arbeitssuchend-now =
    <b>Agentur für Arbeit (agency): today.</b> Register as „arbeitsuchend“ (looking for work), online or by phone, also if you file a claim. The last day is { $job-last-day } (§ 38 SGB III). Otherwise you usually lose a week of money (§ 159 SGB III). Only training in a company is exempt. First day without work: register as „arbeitslos“ (unemployed) (§ 141 SGB III).

kuendigung-arbeitssuchend-over =
    <b>Agentur für Arbeit (agency):</b> No new job, and not been there yet? Register today as „arbeitsuchend“ (looking for work). Job has ended: also as „arbeitslos“ (unemployed) (§ 141 SGB III). The three days are over (§ 38 SGB III). You may lose a week of money (§ 159 SGB III). Job ends in more than three months, or training in a company? Then perhaps not.

# Variables:
#   $ends (Date) - the day on which the job ends after the notice period of the law
kuendigung-kuendigungsfrist-probation =
    <b>End of the job:</b> In the trial period (Probezeit) it is usually two weeks (§ 622 BGB). That is { $ends }. Does the letter name an earlier day? You need the claim against that, too.

# Variables:
#   $ends (Date) - the day on which the job ends after the notice period of the law
kuendigung-kuendigungsfrist-known =
    <b>End of the job:</b> By law usually { $ends } at the earliest (§ 622 BGB). Your contract can give more time, a collective agreement less. In private households it is usually only four weeks. Does the letter name an earlier day? You need the claim against that, too.

# Trainees: a Schlichtungsausschuss of the chamber comes before the court. § 22 BBiG: paper, with reasons.
kuendigung-auszubildende-yes =
    <b>Training (Ausbildung):</b> Ask the chamber (IHK, HWK) today about the „Schlichtungsausschuss“ (§ 111 ArbGG). If there is one: apply there within three weeks. After its decision: only two weeks for the claim. None, or nursing: claim within three weeks. Trial period or not sure: both. Later? Ask anyway. After the trial period the company needs an important reason (§ 22 BBiG). Under 18? Your parents must get the letter (§ 131 BGB) and sign the claim.

kuendigung-fristlos-yes =
    <b>Without notice (fristlos):</b> Only for an important reason. The company may know it for two weeks at most (§ 626 BGB). Ask for it in writing. Offer to work. Without a claim, unemployment benefit may also stop (Sperre, § 159 SGB III).

kuendigung-krank-yes =
    <b>Ill:</b> This does not protect from dismissal. Dismissed because you are ill? Then your wage usually goes on for up to six weeks (§§ 3, 8 EntgFG). Leave no gap in your sick notes. Too ill for the agency? Then on the first healthy day at the latest.

# Variables:
#   $tell-by (Date) - the day the employer should know of the pregnancy by
kuendigung-schwangerschaft-running =
    <b>Pregnant: by { $tell-by }</b> the company must know. Write to them, with proof. Keep evidence. Dismissal is then usually forbidden (§ 17 MuSchG), also in the trial period. Until at least four months after the birth, or a miscarriage from week 13. You still need the claim.

kuendigung-schwangerschaft-now =
    <b>Pregnant: The company must know today.</b> Write to them today, with proof. Keep evidence. Dismissal is then usually forbidden (§ 17 MuSchG), also in the trial period. Until at least four months after the birth, or a miscarriage from week 13. You still need the claim.

kuendigung-schwangerschaft-over =
    <b>Pregnant:</b> The company should have known in the first two weeks (§ 17 MuSchG). Did they know? You usually have protection, but only with a claim. If not: write to them today, with proof. Late, it counts only if it was not your fault. Only just learned it? A late claim may be possible (§ 5 KSchG).

kuendigung-elternzeit-yes =
    <b>Parental leave (Elternzeit):</b> Dismissal is usually forbidden, often from the request on (§ 18 BEEG). Only a public office can allow it. You still need the claim.

# Variables:
#   $disability-tell-by (Date) - the day the employer should know of the severe disability by
kuendigung-schwerbehinderung-running =
    <b>Severely disabled: by { $disability-tell-by }</b> the company must know. Write to them, with proof. There for over six months? Then the Integrationsamt (public office) must agree first (§§ 168, 173 SGB IX). Your application for it must usually be three weeks older than the dismissal. You still need the claim.

kuendigung-schwerbehinderung-now =
    <b>Severely disabled: The company must know today.</b> Write to them today, with proof. There for over six months? Then the Integrationsamt (public office) must agree first (§§ 168, 173 SGB IX). Your application for it must usually be three weeks older than the dismissal. You still need the claim.

kuendigung-schwerbehinderung-over =
    <b>Severely disabled:</b> The company should have known within three weeks. Did they know? Then you may still have protection (§§ 168, 173 SGB IX), but only with a claim. Say so today at the counselling office and the court. Take the decision (Bescheid) or card (Ausweis) with you.

# "Betriebsrat": elected by the staff of one company. The employer must hear it before a Kündigung.
kuendigung-betriebsrat-yes =
    <b>Works council (Betriebsrat):</b> Ask them today: „Hat die Firma Sie vorher gefragt?“ (Did the company ask you before?) If not, the dismissal is not valid (§ 102 BetrVG). In it, or in its election? Then you have more protection (§ 15 KSchG). The deadline runs anyway.

kuendigung-insolvenz-yes =
    <b>Insolvency:</b> Is wage missing? Ask the Agentur für Arbeit today for Insolvenzgeld (insolvency pay, § 165 SGB III). Only two months from the insolvency (§ 324 SGB III). It covers the last three months of the job. The notice period is at most three months to a month's end (§ 113 InsO), even if a later day stands above.

# Variables:
#   $job-by (Date) - three months before the end, or the working day before it
kuendigung-arbeitssuchend-befristet-running =
    <b>Agentur für Arbeit (employment agency): by { $job-by }.</b> Register as „arbeitsuchend“ (looking for work), three months before the end (§ 38 SGB III). Online or phone is enough. Nobody reminds you. Also if the company promises to extend. Otherwise you usually lose one week of unemployment benefit (Arbeitslosengeld, § 159 SGB III).

kuendigung-arbeitssuchend-befristet-now =
    <b>Agentur für Arbeit (employment agency): today.</b> No new job? Register today as „arbeitsuchend“ (looking for work) (§ 38 SGB III). Online or phone is enough. Has the contract already ended? Then also register today as „arbeitslos“ (unemployed) (§ 141 SGB III). Also if the company promises to extend.

# Variables:
#   $objection-by (Date) - the day the objection should be there by
kuendigung-widerspruch-running =
    <b>Your most important day: { $objection-by }.</b> By then your objection must be at the office (§ 84 SGG). Better go earlier.

kuendigung-widerspruch-now =
    <b>Your most important day: today.</b> Take the objection to the office today (§ 84 SGG). Is it closed? Put it in the letterbox there, with a witness.

kuendigung-widerspruch-over =
    <b>The month is probably over (§ 84 SGG).</b> Send the objection today anyway. Does the letter say nothing about the deadline (Frist)? Then you usually have one year (§ 66 SGG). Did the letter come by post? Then you may still have four days (§ 37 SGB X). Ask a counselling office (Beratung) today.

# Variables:
#   $ig-act-by (Date) - the day people should apply by
#   $ig-last-day (Date) - the last day the law allows, the same day or later
kuendigung-insolvenzgeld-running =
    <b>Your most important day: { $ig-act-by }.</b> Apply by then. The last day by law is { $ig-last-day } (§ 324 SGB III).

# Variables:
#   $ig-last-day (Date) - the last day the law allows, today or later
kuendigung-insolvenzgeld-now =
    <b>Your most important day: today.</b> Apply today. The last day by law is { $ig-last-day } (§ 324 SGB III).

# Variables:
#   $ig-last-day (Date) - the last day the law allowed, now past
kuendigung-insolvenzgeld-over =
    <b>The two months probably ended on { $ig-last-day } (§ 324 SGB III).</b> Ask a counselling office (Beratungsstelle) today if you can still apply. Write down why you did not know earlier.

## Texts to copy

kuendigung-claim-text =
    This is how to file a claim (Klage) yourself, if nobody writes it down for you. The paper must be at the labour court (Arbeitsgericht) within the three weeks, with your signature. Post, night letterbox (Nachtbriefkasten) or fax work, e-mail does not.

    <b>Replace the brackets:</b> town of the court. Your name, your address. Name and address of the company as in the contract. Date in the letter. Day it reached you. When you started. Briefly, why the dismissal (Kündigung) is not right.

    <b>The text says:</b> I file a claim. The court should find: this dismissal has not ended my job. Then comes the reason. A copy of the dismissal is added.

    No residence title (Aufenthaltstitel)? Go to counselling first.
    .button = Text: claim against the dismissal

kuendigung-term-text =
    This is how to file a claim (Klage) yourself against the end of a fixed-term contract. The paper must be at the labour court (Arbeitsgericht) at most three weeks after the agreed end, with your signature. Post, night letterbox (Nachtbriefkasten) or fax work, e-mail does not.

    <b>Replace the brackets:</b> town of the court. Your name, your address. Name and address of the company as in the contract. Date in the contract. Day on which it ends. Briefly, why the end is not valid.

    <b>The text says:</b> I file a claim. The court should find: the fixed term (Befristung) has not ended my job. Then comes the reason. A copy of the contract is added.

    No residence title (Aufenthaltstitel)? Go to counselling first.
    .button = Text: claim against the fixed term

# The letter that offers to go on working.
kuendigung-offer-text =
    This is how to offer your work to the company. Send the text today, as a letter and as a message. Keep proof.

    <b>Replace the brackets:</b> name of the company, day of the dismissal (Kündigung), your name.

    <b>The text says:</b> I do not agree with the dismissal. I want to go on working. When and where should I work? Please go on paying my wage.
    .button = Text: offer to work

# Said to the immigration office. People talk to a counsellor before they send it.
kuendigung-authority-text =
    This is how to tell the immigration office (Ausländerbehörde) that the job ends. Show the text to the Migrationsberatung (migration counselling) first. No residence title (Aufenthaltstitel)? Then do not send it. Go to counselling first.

    <b>Replace the brackets:</b> your name, birthday, address. Name of the company. Day from which you knew of the end. Day on which the job ends.

    <b>The text says:</b> I inform you under § 82 AufenthG. My job or training at the company ends early. I am looking for a new position. Please confirm that you have my letter.
    .button = Text: tell the immigration office

kuendigung-wage-text =
    This is how to demand your last wage (Lohn). Send the text as a letter and as an e-mail. Keep proof.

    <b>Replace the brackets:</b> name of the company. Time for which money is missing. Hours, wage for one hour, sum gross (brutto, before deductions). Number of holidays. Day for the payment, for example in 14 days. Your account number (IBAN). Delete what does not fit.

    <b>The text says:</b> I demand my wage for this time. I demand money for holiday that I could no longer take. Please pay to my account by this day. Please send me the payslip (Abrechnung).
    .button = Text: demand wage

kuendigung-reference-text =
    This is how to demand a reference (Zeugnis) and your papers. Send the text as a letter or e-mail. Keep proof.

    <b>Replace the brackets:</b> name of the company, day for the answer, your name and your address.

    <b>The text says:</b> Please send me a qualified reference. Please also send the last payslip, the certificate about my holiday and the notice to social insurance.
    .button = Text: reference and papers

kuendigung-objection-text =
    This is how to send an objection (Widerspruch). Print or write the text on paper and sign it. Take it to the office and have them confirm that they received it.

    <b>Replace the brackets:</b> name and town of the office. Your name, your address, your customer number. Date and reference (Zeichen) of the letter. Briefly, why the decision is not right.

    <b>The text says:</b> I object to this letter. Then comes the reason. Please confirm that you have my objection.
    .button = Text: objection (Widerspruch)
