# The end of a job: Kündigung, Aufhebungsvertrag, end of a fixed term.
# A Kündigung is a one-sided notice that ends the job. It counts only on paper, signed by hand.

## Paragraphs that several outcomes share

# "Rechtsantragstelle": the desk of the court that takes down a claim. It is free and gives no advice.
-kuendigung-klage =
    <b>How to file a claim (Klage):</b> Go to the labour court (Arbeitsgericht) where you work. Ask for the „Rechtsantragstelle“ (claims desk). They write down your claim for free, but give no advice. You need no lawyer (§ 11 ArbGG) and pay nothing in advance (§ 11 GKG). Take someone who speaks German well with you. E-mail does not count.

    <b>Bring:</b> letter with envelope, contract, payslips (Lohnzettel), ID (Ausweis), name and address of the company.

# Copies stay away from a flat or a phone that belong to the employer.
-kuendigung-beweise =
    <b>Collect:</b> chats, rosters, working hours, witnesses. No copies on the company's phone.

# "Kammer": IHK or HWK, the chamber that supervises the training. A Schlichtungsausschuss there comes before the court.
-kuendigung-ausbildung =
    <b>In training (Ausbildung)?</b> Ask the chamber (Kammer: IHK, HWK) today about the „Schlichtungsausschuss“ (§ 111 ArbGG). If there is one: apply there within three weeks. Not sure, or in the trial period (Probezeit)? Then go to the court, too.

# "Zusatzblatt": the extra sheet of the residence title with its conditions.
-kuendigung-aufenthalt =
    <b>Residence:</b> Is your residence title (Aufenthaltstitel) for this job? Then you must usually tell the immigration office (Ausländerbehörde) within two weeks from the day you know of the end (§ 82 AufenthG). Before that, ask the Migrationsberatung (migration counselling). Ausbildungsduldung? Title ends with the job (see extra sheet, Zusatzblatt)? Ask today! No title? First go to confidential counselling: public offices must report it (§ 87 AufenthG).

# "Arbeitsuchend" (looking for work) is an earlier step than "arbeitslos" (unemployed).
-kuendigung-heute-melden =
    <b>Agentur für Arbeit (employment agency):</b> Register today as „arbeitsuchend“ (looking for work), online or by phone. You usually have only three days (§ 38 SGB III).

## Questions

# The rule of thumb stands in the first question on purpose: people may stop reading here.
kuendigung-what =
    You usually have only <b>three weeks</b>. They count from the day the letter reached you.

    A notice of dismissal (Kündigung) means: the company ends your job. What did you get?
    .paper = A letter on paper (also a copy)
    .message = Only spoken, WhatsApp, e-mail, photo
    .sign = They want me to sign something
    .signed = I have already signed
    .threatened = Nothing yet, only a threat
    .fixed-term = My fixed-term contract is ending
    .unclear = I do not understand the paper

# "Aufhebungsvertrag": both sides sign that the job ends.
kuendigung-signed-what =
    What did you sign?
    .why = The next steps are different.
    .receipt = Only: “I have received the letter”
    .agreement = A contract: the job ends
    .own = My own resignation (Kündigung)
    .unsure = I do not know

# The earliest possible day is the safe one.
kuendigung-received =
    On which day did the letter reach you?

    The day it was in your hand or letterbox counts. The day you read it does not count. This is also true on holiday or in hospital.

    Not sure? Take the earliest day that is possible. For example, the date in the letter.
    .why = The time runs from this day.

# "Gleichgestellt": treated like severely disabled by a decision of the employment agency.
kuendigung-special =
    Is any of this true for you? You can choose more than one answer.
    .why = Then you may have more protection and a deadline (Frist) of your own.
    .pregnant = Pregnant, or baby up to 4 months
    .disabled = Severely disabled or „gleichgestellt“
    .works-council = There is a works council (Betriebsrat)

## Results with a day

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

    <b>No residence title (Aufenthaltstitel)?</b> Talk to a counselling office (Beratung) today, before you go to a court or public office.
    .why =
        You have three weeks for a claim (Klage, § 4 KSchG). After that the dismissal (Kündigung) usually counts as valid (§ 7 KSchG). Also in the trial period (Probezeit) and in small companies (§ 23 KSchG).

        { -kuendigung-klage }

        { -kuendigung-beweise }

        <b>Do not:</b> Sign nothing. Do not stay away: offer to work. Promises and counselling do not stop the deadline.

        <b>A new offer?</b> Do not only say yes. „Ja, unter Vorbehalt“ (yes, with reservation) works for at most three weeks, sometimes less (§ 2 KSchG). Counselling first.

        { -kuendigung-ausbildung }

        { -kuendigung-aufenthalt }

# The safe day is today or has passed; the law still allows today.
# Variables:
#   $last-day (Date) - the last day the law allows, today or later
kuendigung-last-day =
    Go to the labour court (Arbeitsgericht) <b>today</b>. Say there: „Ich möchte klagen. Meine Frist ist fast vorbei.“ (I want to file a claim. My deadline is almost over.)

    Last day by law: <b>{ $last-day }</b>, until midnight (24 Uhr). Do not wait.

    Is the court closed? Write the claim on paper. Sign it. Put it in the court's night letterbox (Nachtbriefkasten), or send a fax.

    <b>No residence title (Aufenthaltstitel)?</b> Talk to a counselling office (Beratung) today, before you go to a court or public office.
    .why =
        You have three weeks for a claim (Klage, § 4 KSchG). After that the dismissal (Kündigung) usually counts as valid (§ 7 KSchG).

        <b>To write it yourself:</b> „Ich klage gegen die Kündigung vom (Datum), bekommen am (Datum). Sie hat meinen Job nicht beendet.“ (I file a claim against the dismissal of (date), received on (date). It has not ended my job.) Add: names and addresses (you and the company), briefly why, signature, copy of the letter.

        { -kuendigung-klage }

        <b>Do not:</b> Sign nothing the company gives you. Do not wait for promises. Do not stay away from work.

        { -kuendigung-ausbildung }

        { -kuendigung-aufenthalt }

# Late admission of the claim, § 5 KSchG.
# Variables:
#   $last-day (Date) - the last day the law allowed, now past
#   $late-until (Date) - six months after it: no late claim after this day
kuendigung-over =
    Go to the labour court (Arbeitsgericht) or a counselling office (Beratungsstelle) <b>today</b>.

    The deadline (Frist) probably ended on { $last-day }. With a good reason, a claim (Klage) is sometimes still possible. Then every day counts.

    After <b>{ $late-until }</b> even that is no longer possible.

    <b>No residence title (Aufenthaltstitel)?</b> Talk to a counselling office today, before you go to a court or public office.
    .why =
        A late claim is only possible if it was not your fault (§ 5 KSchG). Little German is not a reason. “I did not know the deadline” is not one either.

        Once the reason is gone, you have only two weeks. The claim and the request to allow it late (Antrag) belong together. Write down all the reasons and bring proof.

        <b>Perhaps you are not too late:</b> No signature by pen on the letter? Must a public office agree: pregnancy, parental leave (Elternzeit), severe disability (Schwerbehinderung)? Ask the counselling office today.

        { -kuendigung-klage }

        <b>In training (Ausbildung)?</b> Perhaps it is still possible. Ask the chamber (Kammer: IHK, HWK) today about a „Schlichtungsausschuss“ (§ 111 ArbGG).

        { -kuendigung-aufenthalt }

# More than six months after the period: no late claim any more.
# Variables:
#   $last-day (Date) - the last day the law allowed, long past
kuendigung-long-over =
    The deadline (Frist) probably ended on <b>{ $last-day }</b>. A claim (Klage) against the end of the job usually no longer helps.

    Call a counselling office (Beratungsstelle) <b>today</b>. Perhaps you still have other rights: wage (Lohn), holiday (Urlaub), reference (Zeugnis).
    .why =
        The deadline is three weeks (§ 4 KSchG). A late claim is possible at most six months after that (§ 5 KSchG). Then the dismissal (Kündigung) usually counts as valid (§ 7 KSchG).

        <b>There are exceptions:</b> You never got a letter on paper. Or a public office had to agree: pregnancy, parental leave (Elternzeit), severe disability (Schwerbehinderung). Or you were in training (Ausbildung). Ask about this.

        <b>This may still be open:</b> wage, overtime (Überstunden), money for holiday, a reference (§ 109 GewO). Wages have deadlines of their own, often short ones.

        <b>Bring:</b> letter with envelope, contract, payslips (Lohnzettel), bank statements, chats, names of witnesses.

        <b>Do not:</b> Sign nothing like “I want no more money”.

        { -kuendigung-aufenthalt }

kuendigung-day-unknown =
    Go to the labour court (Arbeitsgericht) <b>today</b>. Say there: „Ich möchte klagen.“ (I want to file a claim.)

    The deadline (Frist) is usually three weeks. It may end soon, or be over already. Go today anyway. That is the safe way.

    <b>No residence title (Aufenthaltstitel)?</b> Talk to a counselling office (Beratung) today, before you go to a court or public office.
    .why =
        The three weeks count from the day the letter was there (§ 4 KSchG): in your hand or letterbox, also unread. Not sure? Take the date in the letter.

        { -kuendigung-klage }

        { -kuendigung-heute-melden }

        <b>Pregnant or severely disabled (schwerbehindert)?</b> Tell the company today, in writing and with proof.

        <b>Do not:</b> Sign nothing. Do not wait. Do not stay away from work.

        { -kuendigung-ausbildung }

        { -kuendigung-aufenthalt }

## Results without a day

kuendigung-not-written =
    Write to the company <b>today</b>: „Ich möchte weiter arbeiten. Wann soll ich kommen?“ (I want to go on working. When should I come?) Keep going to work.

    Without paper your job usually does not end. Does a letter still come? From that day you have <b>three weeks</b>.

    Go to a counselling office (Beratungsstelle) this week.
    .why =
        A dismissal (Kündigung) needs paper and a signature by pen (§ 623 BGB). WhatsApp, SMS, e-mail, photo or words are not enough. Also in training (Ausbildung, § 22 BBiG).

        <b>The safe way:</b> File a claim anyway, at the latest three weeks after the message. Look in your letterbox every day.

        { -kuendigung-klage }

        <b>Collect:</b> pictures of the chat with date and number, witnesses. Do they send you away? Note day, time, person.

        { -kuendigung-heute-melden }

        <b>Pregnant or severely disabled (schwerbehindert)?</b> Tell the company today, in writing and with proof.

        <b>Do not:</b> Do not stay away. Sign nothing. Do not resign yourself.

        { -kuendigung-aufenthalt }

# A paper nobody has explained: it may be a Kündigung, so the three weeks stand first.
kuendigung-unclear-paper =
    Show the paper to a counselling office (Beratungsstelle) <b>today</b>.

    Is it a notice of dismissal (Kündigung)? Then you usually have only <b>three weeks</b>. They count from the day the paper reached you. The time runs even if you do not understand it.

    Sign nothing now.
    .why =
        Look for these words on the paper:

        <b>„Kündigung“, „kündigen“, „Änderungskündigung“</b> (dismissal, also with a new offer): The deadline (Frist) is running (§ 4 KSchG). Start again and choose “letter on paper”.

        <b>„Aufhebungsvertrag“, „Auflösungsvertrag“, „Abwicklungsvertrag“, „Ausgleichsquittung“</b> (papers about the end of the job): With these you may give up rights. Do not sign. Already signed? Go to counselling today.

        <b>„Befristung“, „befristet bis“</b> (fixed term, until): The contract ends on a certain day. A claim (Klage) is possible only until three weeks after that (§ 17 TzBfG).

        <b>Steps:</b> Write down when and how you got the paper. Keep the envelope. Take a photo. Have it translated, but not by the company.

        <b>No appointment today?</b> Go to the labour court (Arbeitsgericht), to the „Rechtsantragstelle“ (claims desk). It takes down a claim for free.

        { -kuendigung-aufenthalt }

# Pressure to sign an Aufhebungsvertrag, an own Kündigung or a paper "no further claims".
kuendigung-do-not-sign =
    Sign <b>nothing now</b>. You do not have to sign at once.

    Say: „Ich nehme das Papier mit. Ich lasse es prüfen.“ (I am taking the paper with me. I will have it checked.) Take a photo. Go to a counselling office (Beratungsstelle) <b>before</b> you sign.

    Did you also get a notice of dismissal (Kündigung)? Then you usually have only three weeks. Start again and choose “letter”.
    .why =
        An Aufhebungsvertrag (termination agreement) means: both sides end the job. After you sign there is usually no way back.

        <b>What you can lose:</b> Up to twelve weeks without unemployment benefit (Arbeitslosengeld, § 159 SGB III). After that you get it for a shorter time (§ 148 SGB III). Protection, for example in pregnancy, then usually no longer helps either. This is also true if you resign yourself.

        <b>Be careful with these words:</b> „Aufhebungsvertrag“, „Auflösungsvertrag“, „Abwicklungsvertrag“, „Ausgleichsquittung“, „Eigenkündigung“ (own resignation), „keine weiteren Ansprüche“ (no further claims).

        <b>Only confirm that you received it?</b> You do not have to do that either. If you do: write „Erhalten am“ (received on) and the date yourself. Sign only that.

        <b>Collect:</b> photo of the paper, chats, names of witnesses. Write down who said what. Keep going to work.

        <b>In training (Ausbildung)?</b> Such a contract can cost you your place and your residence. Ask first.

        <b>Residence:</b> Is your residence title (Aufenthaltstitel) for this job? Talk to the Migrationsberatung (migration counselling) before you sign. Read the extra sheet (Zusatzblatt).

        Does someone threaten you with violence? Call 110.

# Signed already: a contract that ends the job, or an own Kündigung.
kuendigung-signed =
    Go to a counselling office (Beratungsstelle) <b>today</b>. Take the paper with you.

    Also register <b>today</b> at the Agentur für Arbeit (employment agency) as „arbeitsuchend“ (looking for work).

    Did you get a notice of dismissal (Kündigung) as well? Then you usually have only three weeks. Start again and choose “letter”.

    <b>No residence title (Aufenthaltstitel)?</b> Talk to a counselling office today, before you go to a court or public office.
    .why =
        Usually you cannot simply withdraw. Sometimes the signature is still not valid:

        They deceived or threatened you. Then you can challenge it (anfechten), for at most one year (§§ 123, 124 BGB). The year counts from the day you notice the deceit. Or from the day the threat ends. Or they put you under very unfair pressure. Or it was only e-mail or chat (§ 623 BGB). Do not wait: the counselling office checks this.

        <b>Agentur für Arbeit:</b> You usually have three days (§ 38 SGB III). Online or phone is enough. This does not apply to training in a company (Ausbildung). Explain why you signed. An important reason can protect you from a stop of benefit (Sperre, § 159 SGB III). On the first day without work: register as „arbeitslos“ (unemployed) (§ 141 SGB III).

        <b>Collect:</b> the paper or a photo, chats, names of witnesses. Write down today: Who said what? How long? Where?

        <b>Do not:</b> Sign nothing more. Do not give up your flat and your registered address (Anmeldung).

        <b>In training?</b> Also ask the chamber (Kammer: IHK, HWK) today.

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

        <b>Residence:</b> Is your residence title (Aufenthaltstitel) for this job? Ask the Migrationsberatung (migration counselling) now. You do not have to report anything yet.

        Does someone threaten you with violence? Call 110.

# The bot cannot count from the end of a contract yet, and says so.
kuendigung-fixed-term =
    Find the last day in your contract. A claim (Klage) is possible until <b>three weeks after the agreed end</b>. Example: The end is Monday, 30.11.2026. Then you file the claim by Monday, 21.12.2026.

    The bot cannot work out your last day for you yet. Show the contract to a counselling office (Beratungsstelle) now.

    Register <b>today</b> at the Agentur für Arbeit (employment agency) as „arbeitsuchend“ (looking for work).

    <b>No residence title (Aufenthaltstitel)?</b> Talk to a counselling office today, before you go to a court or public office.
    .why =
        Fixed-term („befristet“) means: the contract names an end. Then no dismissal (Kündigung) is needed. But not every fixed term is allowed (§ 14 TzBfG).

        <b>Perhaps the end is not valid:</b> You got no signed paper before the start. Or there is no reason for the fixed term. Then it may usually last at most two years, with at most three extensions. And you must not have worked there before.

        Then your contract can go on without an end (§ 16 TzBfG). For this you must file a claim at most three weeks after the agreed end (§ 17 TzBfG).

        { -kuendigung-klage }

        <b>Agentur für Arbeit:</b> Register three months before the end (§ 38 SGB III). Nobody reminds you. If it is later: today. Also if the company promises to extend.

        <b>Do not:</b> Sign no new contract that you do not understand.

        <b>Residence:</b> Does your residence title (Aufenthaltstitel) end soon? Apply for the extension before that (§ 81 AufenthG). Ask the Migrationsberatung (migration counselling).

        Do you also have a letter that says „Kündigung“? Start again and choose “letter”.

## Paragraphs that a rule adds

# Variables:
#   $job-act-by (Date) - the day people should register as job-seeking by
#   $job-last-day (Date) - the last day the law allows, the same day or later
kuendigung-jobsuche-running =
    <b>Second deadline (Frist): { $job-act-by }.</b> Register by then at the Agentur für Arbeit (employment agency) as „arbeitsuchend“ (looking for work). Online or phone is enough. The last day is { $job-last-day }. Do this even if you file a claim (Klage) in court (§ 38 SGB III). Otherwise you usually lose one week of unemployment benefit (Arbeitslosengeld, § 159 SGB III). The only exception is training in a company (Ausbildung). On the first day without work, register as „arbeitslos“ (unemployed) (§ 141 SGB III).

# Variables:
#   $job-last-day (Date) - the last day the law allows, today or later
kuendigung-jobsuche-now =
    <b>Second deadline (Frist): today.</b> Register today at the Agentur für Arbeit (employment agency) as „arbeitsuchend“ (looking for work). Online or phone is enough. The last day is { $job-last-day }. Do this even if you file a claim (Klage) in court (§ 38 SGB III). Otherwise you usually lose one week of unemployment benefit (Arbeitslosengeld, § 159 SGB III). The only exception is training in a company (Ausbildung). On the first day without work, register as „arbeitslos“ (unemployed) (§ 141 SGB III).

kuendigung-jobsuche-over =
    <b>Agentur für Arbeit (employment agency):</b> You have no new job? You have not been there yet? Register today as „arbeitsuchend“ (looking for work). If the job has already ended, also as „arbeitslos“ (unemployed) (§ 141 SGB III). The three days are over (§ 38 SGB III). You may then lose one week of unemployment benefit (Arbeitslosengeld, § 159 SGB III). Does the job end only in more than three months? Then you are perhaps not too late. In training in a company (Ausbildung) this duty does not apply.

# Variables:
#   $tell-by (Date) - the day the employer should know of the pregnancy by
kuendigung-schwangerschaft-running =
    <b>Pregnant: by { $tell-by }</b> the company must know. Write to them, with proof. Keep evidence that you did. Dismissal (Kündigung) is then usually forbidden (§ 17 MuSchG). Also in the trial period (Probezeit), in a mini-job (Minijob), and at least four months after the birth or a late miscarriage (from week 13). Does the company know already? Very good. You still need the claim (Klage) within three weeks.

kuendigung-schwangerschaft-now =
    <b>Pregnant: The company must know today.</b> Write to them today, with proof. Keep evidence that you did. Dismissal (Kündigung) is then usually forbidden (§ 17 MuSchG). Also in the trial period (Probezeit), in a mini-job (Minijob), and at least four months after the birth or a late miscarriage (from week 13). Does the company know already? Very good. You still need the claim (Klage) within three weeks.

kuendigung-schwangerschaft-over =
    <b>Pregnant:</b> The company should have known within two weeks (§ 17 MuSchG). Did they know before? Then you are usually protected. Is your deadline (Frist) of three weeks still running? Go to the court anyway. Did they not know? Write to them today, with proof. Telling them late only counts if it was not your fault. Have you only now learned that you are pregnant? Then a late claim (Klage) is perhaps possible, too (§ 5 KSchG). Go to counselling (Beratung) today.

# Variables:
#   $disability-tell-by (Date) - the day the employer should know of the severe disability by
kuendigung-schwerbehinderung-running =
    <b>Severely disabled (schwerbehindert): by { $disability-tell-by }</b> the company must know. Write to them, with proof. Have you worked there for more than six months? Then the Integrationsamt (public office for disabled workers) must agree first (§§ 168, 173 SGB IX). Your application (Antrag) to have the disability recognised must usually be three weeks older than the dismissal (Kündigung). You still need the claim (Klage) within three weeks.

kuendigung-schwerbehinderung-now =
    <b>Severely disabled (schwerbehindert): The company must know today.</b> Write to them today, with proof. Have you worked there for more than six months? Then the Integrationsamt (public office for disabled workers) must agree first (§§ 168, 173 SGB IX). Your application (Antrag) to have the disability recognised must usually be three weeks older than the dismissal (Kündigung). You still need the claim (Klage) within three weeks.

kuendigung-schwerbehinderung-over =
    <b>Severely disabled (schwerbehindert):</b> The company should have known within three weeks. Did they know already? Then you are perhaps still protected (§§ 168, 173 SGB IX). Even then the claim (Klage) within three weeks is needed. Is the deadline (Frist) still running? Go to the court. Say this today at the counselling office (Beratung) and at the court. Take the official decision (Bescheid) or the card (Ausweis) with you.

# "Betriebsrat": elected by the staff of one company. The employer must hear it before a Kündigung.
kuendigung-betriebsrat-yes =
    <b>Works council (Betriebsrat):</b> Ask them today: „Hat die Firma Sie vorher gefragt?“ (Did the company ask you before?) Without that the dismissal (Kündigung) is not valid (§ 102 BetrVG). Are you in the works council yourself, or taking part in its election? Then you have more protection (§ 15 KSchG). The deadline (Frist) runs anyway.
