# Discrimination and harassment at work: two months for the letter to the employer, then three months to the court.
# "Entschädigung" is money for the wrong that was done.

## Paragraphs that several outcomes share

-diskriminierung-schreiben =
    <b>How to write:</b> A letter on paper, with date and signature. Hand it over with a witness. Or have your copy stamped. A post receipt that you sent it is not enough. Temporary agency work (Leiharbeit)? Also write to the company where you work (§ 6 AGG).

-diskriminierung-beweise =
    <b>Collect:</b> day, time, place, who, what, witnesses. Also chats, job advert and rejection, payslips (Lohnzettel). You need not prove everything: signs (Hinweise) are usually enough (§ 22 AGG). Save no copies on the company's phone.

# Working on is safe; stopping work is a right with limits (§ 14 AGG).
-diskriminierung-schutz =
    <b>Harassment (Belästigung)?</b> The company must protect you, also from customers (§ 12 AGG). You may complain (§ 13 AGG). The company may not punish you for this (§ 16 AGG). It does nothing? Then you may perhaps stop work, with pay (§ 14 AGG). Ask the counselling office (Beratung) <b>before</b> you do this.

-diskriminierung-absage =
    <b>Rejection (Absage)?</b> Applicants are protected, too (§ 6 AGG). Was someone else better? Then it is at most three months' wages (§ 15 AGG).

# Both periods run at once.
-diskriminierung-kuendigung =
    <b>Also a notice of dismissal (Kündigung)?</b> Then you need a claim in court against it, too, usually within three weeks (§ 4 KSchG, § 2 AGG).

# "Rechtsantragstelle": the desk of the court that takes down a claim. It is free and gives no advice.
-diskriminierung-klage =
    <b>How to file a claim (Klage):</b> At the labour court (Arbeitsgericht), ask for the „Rechtsantragstelle“ (claims desk). They write down your claim for free. This is not counselling. You need no lawyer (§ 11 ArbGG) and pay nothing at the start (§ 11 GKG). Whoever loses usually pays the costs of the court at the end. Take someone who speaks German well with you. An e-mail does not count.

    <b>Bring:</b> your letter to the company, the proof that you handed it over, the answer. Also contract or rejection, your list of incidents, names of witnesses, ID (Ausweis).

-diskriminierung-titel =
    <b>No residence title (Aufenthaltstitel)?</b> Talk to a counselling office (Beratung) today, before you go to a court or public office.

-diskriminierung-melden =
    <b>No residence title (Aufenthaltstitel)?</b> Public offices must report this (§ 87 AufenthG). So first go to confidential counselling. The deadline runs all the same.

## Questions

# The rule of thumb stands in the first question on purpose: people may stop reading here.
diskriminierung-what =
    Discrimination (Diskriminierung) means: you are treated worse, for example because of origin, gender or religion. What happened?

    You usually have only <b>two months</b>. By then a letter from you must be with the company.
    .harassment = Insults, harassment, bullying
    .worse = Pay, shifts, other disadvantage
    .rejected = Rejected: application or promotion
    .sexual = Sexual harassment
    .dismissed = I got a dismissal (Kündigung)
    .claimed = I have already sent the letter
    .violence = Violence or threats
    .unsure = Is it discrimination at all?

# The last incident starts the two months; a diary is the best proof.
diskriminierung-harassed =
    The company must protect you, also from customers (§ 12 AGG).

    The law helps only with certain reasons, for example origin, gender or religion (§ 1 AGG). Another reason? Ask a counselling office (Beratung).

    For the deadline (Frist), the <b>last incident</b> usually counts. Write down all incidents today: day, time, place, who, what, witnesses.

    Are you in danger? Call <b>110</b>. No residence title (Aufenthaltstitel), and you are not in danger now? Go to a counselling office first.

diskriminierung-sexual =
    It is not your fault. The company must protect you, also from customers (§ 12 AGG).

    <b>Helpline for women (Hilfetelefon): 116 016.</b> Free, without a name, day and night, in 18 languages.

    For the deadline (Frist), the <b>last incident</b> usually counts. Save messages. Write down what happened.

    Does someone demand sex for work, passport or housing? Get help at once.

    Are you in danger? Call <b>110</b>. No residence title (Aufenthaltstitel), and you are not in danger now? Go to a counselling office (Beratung) first.

# The two months begin when the rejection arrives.
diskriminierung-rejected =
    People who apply for a job are protected, too (§ 6 AGG).

    For the deadline (Frist), the day when the <b>rejection (Absage)</b> came usually counts. Save the job advert, your application and the rejection.

# The button below, `button-more` in main.ftl, goes on to the topic of the Kündigung. The last words quote `.worse` above.
diskriminierung-dismissed =
    You usually need <b>both</b>:
    • Claim in court (Klage) against the dismissal (Kündigung): within <b>three weeks</b> (§ 4 KSchG, § 2 AGG)
    • Letter to the company because of the discrimination: within <b>two months</b> (§ 15 AGG)

    <b>Now:</b>
    1. Press “More about this” below: there you find your last day for the claim.
    2. Call a counselling office (Beratung) today.
    3. Hand the letter over soon. You find the text below.

    { -diskriminierung-titel }
    .why =
        The claim comes first, because its deadline is shorter. Without a claim, the dismissal is usually valid after three weeks, even if it was discrimination. Compensation (Entschädigung, money) is something else. For this you need the letter (§ 15 Abs. 4 AGG).

        { -diskriminierung-schreiben }

        { -diskriminierung-beweise }

        <b>Careful:</b> Sign nothing. Do not stay away: offer to work. A complaint or counselling usually does not stop the deadlines.

        <b>The exact day for the letter:</b> you find it like this. Start this topic again. Choose “Pay, shifts, other disadvantage”.

        { -diskriminierung-melden }

# The earlier day is the safe one.
diskriminierung-happened =
    On which day did it happen?

    • Harassment: the day of the last incident
    • Rejection (Absage): the day it came
    • Otherwise: the day you noticed it

    Not sure? Take the earliest day that is possible.
    .why = The two months usually run from this day.

# Counted from the day of sending: that is never later than the day of arrival.
diskriminierung-claimed =
    Now you usually have <b>three months</b> for a claim (Klage) at the labour court (Arbeitsgericht).

    On which day did you send the letter or hand it over?
    .why = We count from this day. That is safe.

## Results: the letter to the employer

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
diskriminierung-running =
    Your most important day: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [one] You have { $days-left } day left.
       *[other] You have { $days-left } days left.
    }

    Your letter must be with the company by then. In it you demand compensation (Entschädigung, money).

    <b>Now:</b>
    1. Copy the text below and fill it in.
    2. Ask a counselling office (Beratung), best this week. Do you have less than 14 days? Then today.
    3. Hand the letter over early and with proof.

    Last day by law: { $last-day }. A collective agreement (Tarifvertrag) can set another deadline.
    .why =
        The law gives two months (§ 15 Abs. 4 AGG). After that the compensation (Entschädigung) is usually lost.

        { -diskriminierung-schreiben }

        { -diskriminierung-schutz }

        { -diskriminierung-absage }

        { -diskriminierung-kuendigung }

        { -diskriminierung-beweise }

        <b>Careful:</b> Do not wait. A complaint or counselling usually does not stop the deadline. Sign nothing, do not resign yourself.

        <b>After that:</b> From the letter you have three months for the claim in court (Klage, § 61b ArbGG). No residence title (Aufenthaltstitel)? Go to counselling first, then to a court or public office (§ 87 AufenthG).

# The safe day is today or has passed; the law still allows today.
# Variables:
#   $last-day (Date) - the last day the law allows, today or later
diskriminierung-last-day =
    Hand the letter over at the company <b>today</b>. In it you demand compensation (Entschädigung, money).

    Last day by law: <b>{ $last-day }</b>. Do not wait.

    <b>Now:</b>
    1. Copy the text below, fill it in, sign it.
    2. Give it to a person at the company, with a witness. Company closed? Put it in the letterbox, and hand it over again on the next working day. In the evening, a letterbox usually counts only tomorrow.
    3. Also send the text as an e-mail today, for example if the company is far away.

    Call a counselling office (Beratung) today, too.
    .why =
        The law gives two months (§ 15 Abs. 4 AGG). After that the compensation (Entschädigung) is usually lost.

        { -diskriminierung-schreiben }

        { -diskriminierung-schutz }

        { -diskriminierung-absage }

        { -diskriminierung-kuendigung }

        { -diskriminierung-beweise }

        <b>Careful:</b> Do not send the letter by post: that takes too long. A complaint or counselling usually does not stop the deadline. Sign nothing.

        <b>After that:</b> From the letter you have three months for the claim in court (Klage, § 61b ArbGG). No residence title (Aufenthaltstitel)? Go to counselling first, then to a court or public office (§ 87 AufenthG).

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
diskriminierung-over =
    The two months probably ended on <b>{ $last-day }</b>.

    Perhaps you are not too late. Did it happen again after that? Did you notice it only later? Then the later day usually counts.

    <b>Now:</b>
    1. Call a counselling office (Beratung) today.
    2. Are you perhaps not too late? Hand the letter over today.
    3. Does it go on? Complain to the company. This is still possible.
    .why =
        The deadline (Frist) is two months (§ 15 Abs. 4 AGG). With harassment the months usually count from the last incident. After a rejection (Absage) they count only once you know of the disadvantage.

        { -diskriminierung-schutz }

        <b>This may still be open:</b> missing wages (Lohn). There are separate, often short deadlines for this. Ask soon.

        { -diskriminierung-kuendigung }

        { -diskriminierung-schreiben }

        { -diskriminierung-beweise }

        <b>Careful:</b> Sign nothing. Do not resign yourself without counselling.

        { -diskriminierung-melden }

diskriminierung-day-unknown =
    Hand the letter over at the company <b>today or tomorrow</b>. In it you demand compensation (Entschädigung, money).

    The deadline (Frist) is usually two months. It can end soon. An early letter is safe.

    <b>Now:</b>
    1. Copy the text below, fill it in, sign it.
    2. Hand it over with a witness.
    3. Call a counselling office (Beratung). Look for the day together: chats, roster, calendar.
    .why =
        After a rejection (Absage), the two months (§ 15 Abs. 4 AGG) count from the day it came. With harassment, the last incident usually counts. Otherwise the day you noticed the disadvantage.

        { -diskriminierung-schreiben }

        { -diskriminierung-schutz }

        { -diskriminierung-absage }

        { -diskriminierung-kuendigung }

        { -diskriminierung-beweise }

        <b>Careful:</b> Do not wait. Sign nothing.

        <b>After that:</b> From the letter you have three months for the claim in court (Klage, § 61b ArbGG). No residence title (Aufenthaltstitel)? Go to counselling first, then to a court or public office (§ 87 AufenthG).

## Results: the court

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
diskriminierung-court-running =
    Your most important day: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [one] You have { $days-left } day left.
       *[other] You have { $days-left } days left.
    }

    Go to the labour court (Arbeitsgericht) by then. Say there: „Ich möchte eine Entschädigung nach dem AGG einklagen.“ (I want to claim compensation under the AGG.)

    Last day by law: { $last-day }. Do not wait that long. Talk to a counselling office first.

    { -diskriminierung-titel }
    .why =
        After the letter to the company you have three months for the claim (Klage, § 61b ArbGG). This is also true if the company does not answer.

        { -diskriminierung-klage }

        { -diskriminierung-kuendigung }

        <b>Did the company get the letter?</b> It must be there within two months (§ 15 Abs. 4 AGG). Look for the proof. No proof and still time? Hand it over again. The three months still count from the first letter.

        <b>Careful:</b> Do not wait for an answer. Sign nothing like “I do not want any more money”.

        <b>Good to know:</b> You do not have to prove everything. Signs are usually enough (§ 22 AGG). The company may not punish you (§ 16 AGG).

        { -diskriminierung-melden }

# Variables:
#   $last-day (Date) - the last day the law allows, today or later
diskriminierung-court-last-day =
    Go to the labour court (Arbeitsgericht) <b>today</b>. Say there: „Ich möchte eine Entschädigung nach dem AGG einklagen. Meine Frist ist fast vorbei.“ (I want to claim compensation under the AGG. My deadline is almost over.)

    Last day by law: <b>{ $last-day }</b>, until midnight (24 Uhr).

    Is the court closed? Write the claim (Klage) on paper. Sign it. Put it in the court's night letterbox (Nachtbriefkasten), or send a fax.

    { -diskriminierung-titel }
    .why =
        After the letter to the company you have three months for the claim (Klage, § 61b ArbGG).

        <b>To write it yourself:</b> „Ich verlange eine Entschädigung nach § 15 AGG von (Firma, Adresse). Am (Datum) ist passiert: (was, wo, wer). Meinen Brief hat die Firma am (Datum) bekommen.“ (I demand compensation from (company, address). On (date) this happened: (what, where, who). The company got my letter on (date).) Add your name, your address, signature, copy of the letter.

        { -diskriminierung-klage }

        <b>Careful:</b> Do not wait for an answer from the company. Sign nothing.

        { -diskriminierung-kuendigung }

        { -diskriminierung-melden }

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
diskriminierung-court-over =
    The three months for the claim (Klage) probably ended on <b>{ $last-day }</b>.

    Call a counselling office (Beratung) <b>today</b>. Perhaps the letter arrived later. Perhaps something happened after that. Then perhaps a new deadline begins.

    Write down new incidents at once. For a new letter you usually have two months.
    .why =
        The claim must be at the court within three months after the letter (§ 61b ArbGG). We count from the day you sent it. That is the safe day.

        { -diskriminierung-schutz }

        <b>This may still be open:</b> missing wages (Lohn). There are separate, often short deadlines for this.

        { -diskriminierung-kuendigung }

        <b>Take with you:</b> your letter, the proof that you handed it over, the answer, contract, list of incidents.

        <b>Careful:</b> Sign nothing like “I do not want any more money”.

        { -diskriminierung-melden }

diskriminierung-court-day-unknown =
    Go to the labour court (Arbeitsgericht) <b>today or tomorrow</b>. Say there: „Ich möchte eine Entschädigung nach dem AGG einklagen.“ (I want to claim compensation under the AGG.)

    The deadline (Frist) is usually three months from your letter. It can end soon.

    Look for the day: date in the letter, receipt from the post office, chat, e-mail. Ask a counselling office, too.

    { -diskriminierung-titel }
    .why =
        After the letter to the company you have three months for the claim (Klage, § 61b ArbGG). Count from the earliest day that is possible.

        { -diskriminierung-klage }

        { -diskriminierung-kuendigung }

        <b>Careful:</b> Do not wait for an answer from the company. Sign nothing.

        <b>Good to know:</b> Signs are usually enough as proof (§ 22 AGG). The company may not punish you (§ 16 AGG).

        { -diskriminierung-melden }

## Who is protected

# The grounds of § 1 AGG; language and nationality count only indirectly.
diskriminierung-protected =
    The law protects against disadvantages because of: origin or „Rasse“ (race), gender, religion or belief, disability, age, sexual identity (§ 1 AGG).

    Language or nationality are not on the list. They usually count only if it is really about origin.

    <b>Now:</b>
    1. Write down what happened.
    2. Ask a counselling office (Beratung) this week.
    3. Think of the <b>two months</b>. They run even if you are not sure.
    .why =
        <b>Who is protected:</b> everyone who is employed by a company. Also in training (Ausbildung), temporary agency work (Leiharbeit), when applying, and after the job (§ 6 AGG).

        <b>Examples:</b> Insults because of origin. Worse shifts or less pay because of gender. Rejection because of religion. Sexual remarks or touching.

        <b>Language or passport?</b> Sometimes people say “language” or “passport”, but it is about origin. Have it checked.

        { -diskriminierung-schutz }

        { -diskriminierung-beweise }

        <b>No reason from the list?</b> Then the AGG usually does not apply. You may have other rights. Ask the counselling office.

        <b>Who else helps:</b> The Antidiskriminierungsstelle des Bundes (federal anti-discrimination agency) helps you and talks with both sides (§ 27 AGG).

        <b>Careful:</b> Do not wait. A complaint to the company or to this agency usually does not stop the deadline.

        { -diskriminierung-kuendigung }

        <b>No residence title (Aufenthaltstitel)?</b> Go to confidential counselling first, then to a public office or court (§ 87 AufenthG).

## Texts to copy

# The claim for compensation, § 15 AGG. The German text goes to a German employer; blanks stand in round brackets.
diskriminierung-letter =
    With this letter you demand compensation (Entschädigung). It must be with the company within two months.

    <b>You fill in:</b>
    • (Vorname Name), (Adresse): your name and address; (Firma): name and address of the company
    • (Ort), (Datum): place and today's date
    • Am (Datum): the day it happened
    • (was, wo, wer): in short, what happened, where, who
    • (Grund): the reason, for example ethnische Herkunft (ethnic origin), Religion, Geschlecht (gender)
    • bis (Datum): about two weeks later

    <b>What the letter says:</b> What happened on this day. You were treated worse for this reason. You demand compensation for it, and everything else that § 15 AGG gives. The company should answer in writing by that day.

    Sign with a pen. Keep a copy.
    .button = Text: demand compensation

# The complaint inside the company, § 13 AGG. It does not stop the two months.
diskriminierung-complaint =
    With this letter you complain (Beschwerde) inside the company. For compensation you need the other letter. The two months go on.

    <b>You fill in:</b>
    • (Vorname Name): your name; (Firma): the company
    • (Ort), (Datum): place and today's date
    • Am (Datum): the day it happened
    • (was, wo, wer): in short, what happened, where, who. Witnesses, too
    • bis (Datum): about one week later

    <b>What the letter says:</b> You complain under § 13 AGG. What happened. The company should protect you from it (§ 12 AGG). It should tell you in writing what it does. It may not punish you for the complaint (§ 16 AGG).

    Keep a copy and proof.
    .button = Text: complaint in the company
