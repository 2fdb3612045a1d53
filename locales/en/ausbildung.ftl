# Vocational training (Ausbildung): dismissal, pressure, pay, tasks, exam, sickness, stay.
# "Azubi": a trainee. "Betrieb": the company that trains. "Kammer": IHK or HWK, the chamber that watches over the training.

## Paragraphs that several outcomes share

# "Schlichtungsausschuss": a committee of the chamber that tries to settle it before the court.
# "Rechtsantragstelle": the desk of the court that takes down a claim. It is free and gives no advice.
-ausbildung-gericht = <b>Court:</b> The „Rechtsantragstelle“ (claims desk) in the labour court (Arbeitsgericht) where you work writes down your claim (Klage) for free. You need no lawyer (§ 11 ArbGG). E-mail does not count.
-ausbildung-mitnehmen = <b>Bring:</b> letter with envelope, training contract, training record (Berichtsheft), payslips (Lohnzettel), ID, chats.
-ausbildung-vor-dem-amt = <b>No residence title (Aufenthaltstitel)?</b> Talk to a counselling office (Beratung) today, before you go to the chamber (Kammer), court or a public office (§ 87 AufenthG).
# "Ausbildungsduldung": a stay of deportation for the time of the training; it is no residence title.
-ausbildung-duldung = <b>Ausbildungsduldung?</b> By law it ends when the training ends early (§ 60c AufenthG). You usually get six months once for a new search. Go to the Migrationsberatung (migration counselling) today.
-ausbildung-titel = <b>Title for the training?</b> It is not your fault? Then you usually get up to six months for a new search (§ 16a AufenthG).
-ausbildung-minderjaehrig = <b>Under 18?</b> The letter must go to your parents or guardian (Vormund, § 131 BGB). Parents or guardian must also sign the claim (Klage).
-ausbildung-nicht = <b>Careful:</b> Sign nothing. Do not stay away. Do not resign yourself. Promises do not stop the deadline (Frist).
-ausbildung-schutz = <b>Pregnant?</b> Tell the company within two weeks after the letter, with proof (§ 17 MuSchG). Is that over: at once. Dismissal (Kündigung) is then usually forbidden. You still need the claim (Klage). <b>Severely disabled?</b> Tell the company that, too, within three weeks after the letter.
-ausbildung-lohn-fristen = <b>Deadlines (Fristen):</b> The contract or collective agreement (Tarifvertrag) often has a short deadline, sometimes only two or three months. Otherwise money is usually gone after three years („verjährt“), counted from the end of the year (§§ 195, 199 BGB).
-ausbildung-kammer-hilft = <b>Chamber (Kammer):</b> IHK or HWK have advisers for training (Ausbildungsberatung). They also talk to the company. No title? Go to counselling (Beratung) first (§ 87 AufenthG).

## Questions

# The rule of thumb stands in the first question on purpose: people may stop reading here.
ausbildung-what =
    Got a dismissal (Kündigung)? You usually have only <b>three weeks</b>. Go to counselling (Beratung) today, and then to the chamber (Kammer: IHK, HWK). Sign nothing.

    What happened in your training (Ausbildung)?
    .dismissed = I have a dismissal on paper
    .spoken = Dismissal only spoken or in a chat
    .leave = I am to stop, or want to stop
    .decision = The committee has decided
    .money = No money or too little money
    .work = Wrong work, hours, school, costs
    .stay = Residence, Ausbildungsduldung
    .more = Exam, sick, under 18, side job

# The earliest possible day is the safe one.
ausbildung-received =
    On which day did the letter reach you?

    The day it was in your hand or letterbox counts. Even if you did not read it.

    Not sure? Take the earliest day. For example, the date in the letter.
    .why = The time runs from this day.

# "Probezeit": the trial period, in a company 1 to 4 months, in nursing 6.
ausbildung-training =
    What kind of training (Ausbildung) is it?
    .why = Then we know: chamber, court or both.
    .after = In a company, after the trial period
    .probation = In a company, still trial period
    .nursing = In nursing (Pflege)
    .not-started = Not started yet
    .unsure = At a school, other, I do not know

# "Auflösungsvertrag": both sides sign that the training ends.
ausbildung-leave =
    What fits best?
    .asked = I am asked to sign something
    .signed = I have already signed
    .want = I want to stop myself
    .ended = The training is already over

# "Spruch": the decision of the chamber's committee.
ausbildung-decided =
    On which day did the committee (Ausschuss) decide?

    Did the decision come in the meeting? Then take that day. Otherwise take the date on the paper.
    .why = After that you have only two weeks.

ausbildung-money =
    What about your money? Claim it <b>in writing soon</b>: A short deadline often runs, frequently three months.
    .low = It is perhaps too little
    .nothing = It does not come, or comes too late
    .nursing = I am in nursing (Pflege)

ausbildung-began =
    In which year did your training begin?
    .why = The minimum pay depends on the year of the beginning.
    .y2024 = 2024
    .y2025 = 2025
    .y2026 = 2026
    .y2027 = 2027
    .earlier = Earlier

ausbildung-training-year =
    In which year of the training are you now?
    .first = Year 1
    .second = Year 2
    .third = Year 3
    .fourth = Year 4

ausbildung-pay =
    How much money do you get a month? Write the amount <b>gross (brutto)</b>, before deductions.
    .why = Gross is on the payslip (Lohnzettel) and in the contract.

ausbildung-work =
    What fits best?
    .tasks = I learn nothing, only other work
    .hours = Overtime, long days
    .school = I may not go to vocational school
    .costs = I am to pay for tools or books

# "Duldung" is no residence title.
ausbildung-stay =
    What residence status do you have?
    .permit = Title for the training
    .duldung = Ausbildungsduldung
    .unsure = Something else, or I do not know

ausbildung-more =
    What fits best?
    .exam = Exam not passed
    .sick = I am sick
    .minor = I am under 18
    .side-job = I would like a side job
    .contract = New training contract

## A Kündigung on paper

# Company training after the Probezeit: the committee first, if there is one.
# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
ausbildung-running =
    Your most important day: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [one] You have { $days-left } day left.
       *[other] You have { $days-left } days left.
    }

    1. Ask the chamber (Kammer: IHK, HWK) <b>today</b>: „Gibt es einen Schlichtungsausschuss für Azubis?“ (Is there a committee for trainees?)
    2. <b>Yes:</b> Apply there by this day.
    3. <b>No:</b> Sue at the labour court (Arbeitsgericht) by then. <b>Unsure?</b> Do both.

    Last day by law: { $last-day }. Do not wait.

    { -ausbildung-vor-dem-amt }
    .why =
        If there is a committee, it comes before the court (§ 111 ArbGG). There is no fixed deadline for it. But whoever waits can lose the right. If there is none, three weeks apply (§ 4 KSchG; BAG 6 AZR 490/14).

        <b>After the trial period (Probezeit)</b> the company may dismiss you only for an important reason (wichtiger Grund). It has two weeks for it once it knows the reason. The reason must be in the letter (§ 22 BBiG).

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        { -ausbildung-minderjaehrig }

        { -ausbildung-duldung }

# In the Probezeit, before the start, school-based or not sure: both ways at once are the safe way.
# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
ausbildung-running-both =
    Your most important day: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [one] You have { $days-left } day left.
       *[other] You have { $days-left } days left.
    }

    1. Go to the <b>labour court (Arbeitsgericht)</b> by then. Say: „Ich möchte klagen.“ (I want to file a claim.)
    2. Also ask the <b>chamber</b> (Kammer: IHK, HWK) today about the „Schlichtungsausschuss“ (committee). Is there one? Apply there, too.

    Last day by law: { $last-day }. Do not wait.

    { -ausbildung-vor-dem-amt }
    .why =
        Here it is not clear who helps: committee or court. So go both ways (§ 111 ArbGG, § 4 KSchG).

        <b>In the trial period (Probezeit)</b> both sides may give notice at any time, without a notice period. But only on paper (§ 22 BBiG). In a company the trial period may not be longer than four months (§ 20 BBiG).

        <b>Training at a school?</b> You must usually register with the Agentur für Arbeit (employment agency) as „arbeitsuchend“ (looking for work) within three days (§ 38 SGB III).

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        { -ausbildung-minderjaehrig }

        { -ausbildung-duldung }

# Nursing has its own law (PflBG) and usually no committee.
# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
ausbildung-running-nursing =
    Your most important day: <b>{ $act-by }</b>.
    { PLURAL($days-left) ->
        [one] You have { $days-left } day left.
       *[other] You have { $days-left } days left.
    }

    1. Go to the <b>labour court (Arbeitsgericht)</b> by then. Say: „Ich möchte klagen.“ (I want to file a claim.)
    2. Talk to your nursing school and a counselling office (Beratung) today.

    Last day by law: { $last-day }. Do not wait.

    { -ausbildung-vor-dem-amt }
    .why =
        Nursing (Pflege) has a law of its own (PflBG). There is usually no committee (Schlichtungsausschuss). So the three weeks at the court count (§ 4 KSchG). Ask the counsellors about a committee all the same.

        <b>Trial period (Probezeit):</b> In nursing it lasts six months (§ 20 PflBG). The dismissal came later? The counsellors check the reason.

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        { -ausbildung-minderjaehrig }

        { -ausbildung-duldung }

# The safe day is today or has passed; the law still allows today.
# Variables:
#   $last-day (Date) - the last day the law allows, today or later
ausbildung-last-day =
    Go to the labour court (Arbeitsgericht) <b>today</b>. Say: „Ich möchte klagen. Meine Frist ist fast vorbei.“ (I want to file a claim. My deadline is almost over.)

    Last day by law: <b>{ $last-day }</b>, until midnight (24 Uhr).

    Also ask the chamber (Kammer: IHK, HWK) today about the „Schlichtungsausschuss“ (committee). Apply there, too. In nursing the court is usually enough.

    { -ausbildung-vor-dem-amt }
    .why =
        Without a committee three weeks apply (§ 4 KSchG). With a committee, it comes before the court (§ 111 ArbGG). So go both ways today.

        <b>Is the court closed?</b> Write yourself: „Ich klage gegen die Kündigung vom (Datum), bekommen am (Datum). Sie hat meine Ausbildung nicht beendet.“ (I file a claim against the dismissal of (date), received on (date). It has not ended my training.) Add: names and addresses (you and the company), briefly why, signature, copy of the letter. Put it in the court's night letterbox (Nachtbriefkasten), or send a fax.

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        { -ausbildung-minderjaehrig }

        { -ausbildung-duldung }

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
#   $late-until (Date) - six months after it: no late claim after this day
ausbildung-over =
    Perhaps it is still possible. Go to counselling (Beratung) and to the chamber (Kammer: IHK, HWK) <b>today</b>. In nursing (Pflege): to counselling and to the labour court (Arbeitsgericht).

    <b>With a committee (Schlichtungsausschuss):</b> There is no fixed deadline for it. Apply today.

    <b>Without a committee:</b> The deadline (Frist) probably ended on { $last-day }. With a good reason a claim (Klage) is sometimes still possible, until <b>{ $late-until }</b> at most.

    { -ausbildung-vor-dem-amt }
    .why =
        The committee comes before the court, if there is one (§ 111 ArbGG). Whoever waits long can lose the right. So go today.

        <b>Late claim:</b> It is only possible if it is not your fault (§ 5 KSchG). Little German is not a reason. Is the reason gone? Then you have only two weeks. You need both: the claim and a request for late admission. Otherwise the dismissal (Kündigung) usually counts (§ 7 KSchG).

        <b>Perhaps you are not too late:</b> No signature by pen? Under 18, and the letter did not go to the parents (§ 131 BGB)? You learned of a pregnancy only later, not by your own fault?

        <b>Damages (Schadenersatz)</b>, money from the company, must usually be claimed within three months after the end (§ 23 BBiG).

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-duldung }

# Variables:
#   $last-day (Date) - the last day the law allowed, long past
ausbildung-long-over =
    Go to counselling (Beratung) <b>today</b>. The deadline (Frist) for a claim (Klage) probably ended on <b>{ $last-day }</b>.

    Is there a committee (Schlichtungsausschuss) at the chamber (Kammer: IHK, HWK)? There is no fixed deadline for it. Ask today. But it may be too late.

    Perhaps money, holiday or a reference (Zeugnis) is still missing.

    { -ausbildung-vor-dem-amt }
    .why =
        A late claim is possible at most six months after the deadline (§ 5 KSchG). After that the dismissal (Kündigung) usually counts (§ 7 KSchG). With the committee, waiting long can cost you the right (§ 111 ArbGG).

        <b>Exceptions:</b> You never got a letter on paper. Or you were under 18, and the letter did not go to the parents (§ 131 BGB).

        { -ausbildung-lohn-fristen }

        <b>New training?</b> Ask the chamber and the Agentur für Arbeit (employment agency).

        { -ausbildung-mitnehmen }

        { -ausbildung-titel }

        { -ausbildung-duldung }

ausbildung-day-unknown =
    Go to the labour court (Arbeitsgericht) <b>today</b>. Say: „Ich möchte klagen.“ (I want to file a claim.)

    The deadline (Frist) is usually three weeks. It may end soon or be over. Do not wait until tomorrow.

    Also ask the chamber (Kammer: IHK, HWK) today about the „Schlichtungsausschuss“ (committee). Apply there, too. In nursing the court is usually enough.

    { -ausbildung-vor-dem-amt }
    .why =
        The three weeks count from the day the letter was there (§ 4 KSchG). Not sure? Take the date in the letter. If there is a committee, it comes before the court (§ 111 ArbGG).

        { -ausbildung-gericht }

        { -ausbildung-mitnehmen }

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        { -ausbildung-minderjaehrig }

        <b>Residence:</b> Do you have a title for the training? The immigration office (Ausländerbehörde) must usually know of the end within two weeks (§ 82 AufenthG). Ask the Migrationsberatung (migration counselling) before.

        { -ausbildung-duldung }

# Spoken, chat, e-mail, photo: it does not count, but people act as if it did.
ausbildung-not-written =
    Write to the company <b>today</b>: „Ich möchte meine Ausbildung weiter machen. Wann soll ich kommen?“ (I want to go on with my training. When should I come?) Keep going there, and to school.

    Without paper the training usually does not end. A letter comes? Then you have <b>three weeks</b>.

    The safe way: Act within three weeks now, too. Go to counselling (Beratung) today.
    .why =
        A dismissal (Kündigung) needs paper and a signature by pen (§ 623 BGB, § 22 BBiG). WhatsApp, e-mail, photo or words are not enough. After the trial period (Probezeit) the letter also needs reasons.

        <b>What to do:</b> Ask the chamber (Kammer: IHK, HWK) about the „Schlichtungsausschuss“ (committee). If there is none, the labour court (Arbeitsgericht) helps. In nursing go to the court.

        { -ausbildung-gericht }

        <b>Collect:</b> pictures of the chat with date and number, witnesses. Do they send you away? Note day, time, person. Look in your letterbox every day.

        { -ausbildung-nicht }

        { -ausbildung-schutz }

        <b>No title?</b> First go to confidential counselling (§ 87 AufenthG).

        { -ausbildung-duldung }

## The end by signature

# "Auflösungsvertrag": both sides sign that the training ends.
ausbildung-pressure =
    Sign <b>nothing now</b>. No resignation of your own either.

    <b>First:</b>
    1. Say: „Ich nehme das Papier mit. Ich lasse es prüfen.“ (I am taking the paper with me. I will have it checked.) Take a photo.
    2. Go to counselling (Beratung) <b>before</b> you sign.
    3. Keep going to company and school.

    You also have a dismissal (Kündigung)? Then you usually have only three weeks. Start again.
    .why =
        „Auflösungsvertrag“ or „Aufhebungsvertrag“ means: both sides end the training. After that there is usually no way back. Your protection from dismissal then usually no longer helps.

        <b>What you can lose:</b> the place, unemployment benefit (Arbeitslosengeld, § 159 SGB III) and your residence.

        <b>The company threatens with dismissal?</b> After the trial period (Probezeit) that needs an important reason (§ 22 BBiG). You can act against it.

        <b>Only confirm that you received it?</b> You do not have to. If you do: write „Erhalten am“ (received on) and the date yourself.

        <b>Collect:</b> photo of the paper, chats, witnesses. Write down who said what.

        { -ausbildung-kammer-hilft }

        <b>Under 18?</b> Sign nothing without parents or guardian (Vormund).

        { -ausbildung-duldung }

        Does someone threaten you with violence? Call 110.

ausbildung-signed =
    Go to counselling (Beratung) <b>today</b>. Take the paper with you. Also go to the Migrationsberatung (migration counselling) today.

    Did you also get a dismissal (Kündigung)? Then you usually have only <b>three weeks</b>. Start again.

    Sign nothing more.

    { -ausbildung-vor-dem-amt }
    .why =
        You usually cannot simply take the signature back. Sometimes it still does not count: You were deceived or threatened. This can be challenged, for one year at most (§§ 123, 124 BGB). Or they put very unfair pressure on you. Or it was only e-mail or chat (§ 623 BGB). Are you under 18? Tell the counsellors.

        <b>Write down today:</b> Who said what? How long? Where? Who was there?

        <b>Agentur für Arbeit (employment agency):</b> For training in a company the three days do not apply (§ 38 SGB III), for training at a school they do. It is best to register today. The counsellors help you explain why you signed (§ 159 SGB III).

        <b>Residence:</b> A title for the training? You must usually report an early end within two weeks (§ 82 AufenthG). Ask the Migrationsberatung before.

        { -ausbildung-titel }

        { -ausbildung-duldung }

# The trainee's own notice: 4 weeks when giving up this training; nursing: 4 weeks without a reason.
ausbildung-give-up =
    Do <b>not resign at once</b>. Otherwise you may lose title, money and Duldung.

    <b>First:</b>
    1. Talk to a counselling office (Beratung) and the Migrationsberatung (migration counselling).
    2. First look for a new place.
    3. Then give notice in writing, by pen. The notice period is usually <b>four weeks</b>.

    Violence or danger? Go away and call 110.
    .why =
        <b>In the trial period (Probezeit)</b> you may give notice at any time, without a notice period. <b>After it</b> with four weeks, if you give up this training altogether. The letter must say so (§ 22 BBiG). In nursing four weeks work without a reason (§ 22 PflBG).

        <b>Only the company is bad?</b> Perhaps you can change the company. Ask the counsellors and the chamber (Kammer: IHK, HWK) before.

        <b>Money:</b> Whoever stops on their own often gets no unemployment benefit (Arbeitslosengeld) for twelve weeks (§ 159 SGB III).

        <b>Residence:</b> A title for the training? You must usually report an early end within two weeks (§ 82 AufenthG). Ask the Migrationsberatung before. The six months for a new search usually need that it is not your fault (§ 16a AufenthG).

        { -ausbildung-duldung }

        <b>Under 18?</b> First talk to parents or guardian (Vormund).

# Damages for an early end: 3 months after the end (§ 23 BBiG).
ausbildung-ended =
    Perhaps the company still owes you something. For damages (Schadenersatz) you usually have only <b>three months</b> after the end (§ 23 BBiG).

    <b>First:</b>
    1. Go to counselling (Beratung) this week.
    2. Claim money, holiday and reference (Zeugnis) in writing.
    3. A dismissal (Kündigung) came? You usually have only <b>three weeks</b>. Start again today.

    { -ausbildung-vor-dem-amt }
    .why =
        Damages means: One side is to blame for the early end and pays. The company wants money from you? Pay nothing without counselling. Contract fines (Vertragsstrafen) are forbidden in training (§ 12 BBiG).

        <b>This may still be open:</b> last training pay, overtime, money for holiday, reference.

        { -ausbildung-lohn-fristen }

        <b>No work?</b> Register today with the Agentur für Arbeit (employment agency) as unemployed (arbeitslos, § 141 SGB III). For the days before that there is usually no money.

        <b>Residence:</b> A title for the training? You must usually report an early end within two weeks (§ 82 AufenthG). Ask the Migrationsberatung (migration counselling) before.

        { -ausbildung-titel }

        { -ausbildung-duldung }

## The committee has decided

# Variables:
#   $act-by (Date) - the day people should go to court by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
ausbildung-decision-running =
    Go to the labour court (Arbeitsgericht) by <b>{ $act-by }</b>. Say: „Ich möchte nach dem Spruch klagen.“ (I want to sue after the decision.)
    { PLURAL($days-left) ->
        [one] You have { $days-left } day left.
       *[other] You have { $days-left } days left.
    }

    Last day by law: { $last-day }. Do not wait.

    Do you <b>agree</b>? Then both sides must accept the „Spruch“ within <b>one week</b>. Spruch means: the decision of the committee.

    { -ausbildung-vor-dem-amt }
    .why =
        The decision counts only if both sides accept it within one week. Otherwise you can file a claim (Klage): two weeks after the decision (§ 111 ArbGG). Accept nothing that you do not understand. Show the decision to a counselling office today.

        { -ausbildung-gericht }

        <b>Bring:</b> the decision, the dismissal (Kündigung) with envelope, training contract, ID.

        <b>Careful:</b> Do not wait for the company. Sign nothing else.

        { -ausbildung-duldung }

# Variables:
#   $last-day (Date) - the last day the law allows, today or later
#   $days-left (Number) - whole days until $last-day, 0 or more
ausbildung-decision-last-day =
    Go to the labour court (Arbeitsgericht) <b>today</b>. Say: „Ich möchte nach dem Spruch klagen. Meine Frist ist fast vorbei.“ (I want to sue after the decision. My deadline is almost over.)

    Last day by law: <b>{ $last-day }</b>, until midnight (24 Uhr).

    Is the court closed? Write the claim (Klage) on paper. Sign it. Put it in the court's night letterbox (Nachtbriefkasten), or send a fax.

    { -ausbildung-vor-dem-amt }
    .why =
        After the decision (Spruch) you have two weeks for a claim (§ 111 ArbGG).

        <b>To write it yourself:</b> „Ich klage gegen die Kündigung vom (Datum). Der Schlichtungsausschuss hat am (Datum) entschieden. Die Kündigung hat meine Ausbildung nicht beendet.“ (I file a claim against the dismissal of (date). The committee decided on (date). The dismissal has not ended my training.) Add: names and addresses (you and the company), briefly why, signature, copy of decision and dismissal.

        { -ausbildung-gericht }

        <b>Bring:</b> the decision, the dismissal (Kündigung) with envelope, training contract, ID.

        { -ausbildung-duldung }

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
ausbildung-decision-over =
    The two weeks probably ended on <b>{ $last-day }</b>. Go to counselling (Beratung) or the labour court (Arbeitsgericht) <b>today</b>.

    Perhaps it is still possible. Take the decision (Spruch) and the envelope with you.

    Sign nothing.

    { -ausbildung-vor-dem-amt }
    .why =
        After the decision there are only two weeks for a claim (Klage, § 111 ArbGG). The counsellors check: When did the decision come? Did it say what you can do? Did you have a good reason for waiting?

        <b>Has the company accepted the decision, and you, too?</b> Then it may count. Have it checked.

        <b>Damages (Schadenersatz)</b>, money from the company, must usually be claimed within three months after the end (§ 23 BBiG).

        { -ausbildung-lohn-fristen }

        { -ausbildung-gericht }

        { -ausbildung-titel }

        { -ausbildung-duldung }

ausbildung-decision-unknown =
    Go to the labour court (Arbeitsgericht) <b>today</b>. Say: „Ich möchte nach dem Spruch klagen.“ (I want to sue after the decision.)

    After the decision (Spruch) you have only <b>two weeks</b>. The time may end soon or be over. Do not wait until tomorrow.

    Look for the date on the committee's paper.

    { -ausbildung-vor-dem-amt }
    .why =
        The decision counts only if both sides accept it within one week. Otherwise you can file a claim (Klage): two weeks after the decision (§ 111 ArbGG).

        { -ausbildung-gericht }

        <b>Bring:</b> the decision, the dismissal (Kündigung) with envelope, training contract, ID.

        <b>Careful:</b> Do not wait. Sign nothing.

        { -ausbildung-duldung }

## Pay

# Variables:
#   $minimum (Money) - the least pay a month for that year of training, gross
#   $missing (Money) - what the pay lacks each month, gross
ausbildung-pay-below =
    You should usually get at least <b>{ $minimum }</b> gross (brutto) a month. About <b>{ $missing }</b> a month is missing.

    <b>First:</b>
    1. Show contract and payslips (Lohnzettel) to a counselling office (Beratung).
    2. Claim the money in writing. You see the text below.
    3. Write down each month separately.
    .why =
        The minimum pay applies to training in a company (§ 17 BBiG). It depends on the year in which you began. The normal minimum wage (Mindestlohn) does not apply to trainees (§ 22 MiLoG).

        <b>Collective agreement (Tarifvertrag):</b> In the sector there is often more money. At most 20 percent less than there is allowed. Have it checked.

        <b>Other rules:</b> Nursing and school-based training have laws of their own.

        <b>Payday:</b> the last working day of the month at the latest (§ 18 BBiG).

        { -ausbildung-lohn-fristen }

        <b>No payment?</b> Then the Rechtsantragstelle (claims desk) at the labour court (Arbeitsgericht) helps, without a lawyer (§ 11 ArbGG). No title? Go to counselling first (§ 87 AufenthG).

        <b>Careful:</b> Is money missing? Still do not stay away. Do not resign.

# Variables:
#   $minimum (Money) - the least pay a month for that year of training, gross
ausbildung-pay-enough =
    By law your money is probably <b>not too little</b>. The least is { $minimum } gross (brutto) a month.

    Perhaps <b>more</b> is due to you: Many sectors have a collective agreement (Tarifvertrag).

    <b>First:</b>
    1. Compare contract and payslip (Lohnzettel).
    2. Ask the trade union (Gewerkschaft) about the money in your sector.
    .why =
        The money must be fair („angemessen“: it must fit). It may be at most 20 percent below the collective agreement of the sector (§ 17 BBiG). The counsellors or the trade union know the agreement.

        <b>More every year:</b> The money must rise with each year of training.

        <b>Overtime (Überstunden)</b> is paid extra or made up with time off (§ 17 BBiG). Time at vocational school (Berufsschule) is paid (§ 15 BBiG).

        <b>Payday:</b> the last working day of the month at the latest (§ 18 BBiG).

        { -ausbildung-lohn-fristen }

        { -ausbildung-kammer-hilft }

# No figure is known for training begun in that year.
ausbildung-pay-no-figure =
    For this year we know <b>no amount</b>. There is usually a minimum pay all the same (§ 17 BBiG).

    <b>First:</b>
    1. Ask the counsellors (Beratung) or the chamber (Kammer: IHK, HWK) for the amount.
    2. Compare it with your contract.
    3. Money is missing? Claim it in writing. You see the text below.
    .why =
        The minimum pay depends on the year in which the training began. It rises with each year of training. It may also be at most 20 percent below the collective agreement (Tarifvertrag) of the sector (§ 17 BBiG).

        <b>Other rules:</b> Nursing and school-based training have laws of their own.

        <b>Payday:</b> the last working day of the month at the latest (§ 18 BBiG).

        { -ausbildung-lohn-fristen }

        <b>Careful:</b> Is money missing? Still do not stay away. Do not resign.

ausbildung-pay-unknown =
    Without an amount we cannot compare. Find the word <b>„Vergütung“</b> (pay) in the contract. The money for each year is there.

    <b>First:</b>
    1. Take photos of contract, payslip (Lohnzettel) and bank statement.
    2. Go to counselling (Beratung) with them, or start again here.
    3. Money is missing? Claim it in writing. You see the text below.
    .why =
        For training in a company there is a minimum pay (§ 17 BBiG). It depends on the year of the beginning. „Brutto“ (gross) means: before deductions.

        <b>No contract?</b> The company must write down the rules before the beginning (§ 11 BBiG).

        <b>Payday:</b> the last working day of the month at the latest (§ 18 BBiG).

        { -ausbildung-lohn-fristen }

        { -ausbildung-kammer-hilft }

ausbildung-unpaid =
    The money must be there by the <b>last working day of the month</b> at the latest (§ 18 BBiG).

    <b>First:</b>
    1. Claim the money in writing this week. You see the text below.
    2. Go to counselling (Beratung). Two months are missing? Then today.
    3. Keep going to company and school.
    .why =
        The company must pay every month (§ 17 BBiG). Time at vocational school (Berufsschule) is paid, too (§ 15 BBiG). When you are sick it usually pays six weeks (§ 19 BBiG).

        <b>No payment?</b> Then the Rechtsantragstelle (claims desk) at the labour court (Arbeitsgericht) helps, without a lawyer (§ 11 ArbGG). No title? Go to counselling first (§ 87 AufenthG).

        { -ausbildung-lohn-fristen }

        <b>Is the company bankrupt?</b> Ask the counsellors about „Insolvenzgeld“ (insolvency pay) at once. The deadline is only two months from the insolvency (§ 324 SGB III).

        <b>Collect:</b> contract, payslips (Lohnzettel), bank statements, training record (Berichtsheft), chats.

        <b>Careful:</b> Is money missing? Still do not stay away. Do not resign. Sign no Auflösungsvertrag (termination agreement).

        { -ausbildung-kammer-hilft }

# Nursing: own law; its figures are not known here.
ausbildung-pay-nursing =
    Nursing (Pflege) has a law of its own (PflBG). The money is in your <b>contract</b> and often in the collective agreement (Tarifvertrag).

    <b>First:</b>
    1. Compare contract, payslip (Lohnzettel) and account.
    2. Ask the trade union (Gewerkschaft) about the agreement.
    3. Money is missing? Claim it in writing. You see the text below.
    .why =
        We know no fixed amount from the law for nursing. Many employers pay by a collective agreement. The normal minimum wage (Mindestlohn) does not apply to trainees (§ 22 MiLoG).

        <b>No payment?</b> Then the Rechtsantragstelle (claims desk) at the labour court (Arbeitsgericht) helps, without a lawyer (§ 11 ArbGG). No title? Go to counselling (Beratung) first (§ 87 AufenthG).

        { -ausbildung-lohn-fristen }

        <b>Pay back?</b> You are to pay back money for flight, course or recruiting? Pay nothing. First go to counselling. Recruiting (Vermittlung) into training must cost you nothing (§ 297 SGB III).

        <b>Careful:</b> Is money missing? Still do not stay away. Do not resign.

## What the training is like

# "Berichtsheft": the trainee's record of what was done and learned.
ausbildung-tasks =
    The company may give you only work that is <b>important for the training</b> (§ 14 BBiG).

    <b>First:</b>
    1. Write into the training record (Berichtsheft) every day what you really do.
    2. Ask the company in writing for real training.
    3. That does not help? Go to counselling (Beratung) and to the chamber (Kammer: IHK, HWK).
    .why =
        The company must train you. Only cleaning, shopping or unskilled work is usually no training. But some side work is normal.

        <b>Sentence for the company:</b> „Bitte bilden Sie mich nach dem Ausbildungsplan aus. Mir fehlt (Thema).“ (Please train me by the training plan. I am missing (topic).)

        { -ausbildung-kammer-hilft }

        <b>Collect:</b> training record, training plan, photos, names of witnesses.

        <b>Careful:</b> Do not stay away. Do not resign at once. Sign no false training record.

        <b>Residence:</b> A change can affect the title. Ask the Migrationsberatung (migration counselling) before.

        In nursing talk to the nursing school.

ausbildung-hours =
    Overtime (Überstunden) must be <b>paid or made up with time off</b> (§ 17 BBiG).

    <b>First:</b>
    1. Write down every day: start, end, break, and who wanted it.
    2. Claim money or time off in writing. You see the text below.
    3. Go to counselling (Beratung) with the list.
    .why =
        <b>From 18:</b> Eight hours a day are normal. Up to ten hours is possible only if you work less later. In between you usually need eleven hours of rest (§§ 3, 5 ArbZG).

        <b>Breaks from 18:</b> 30 minutes for more than six hours, 45 minutes for more than nine hours (§ 4 ArbZG).

        <b>Under 18:</b> At most eight hours a day and 40 a week (JArbSchG).

        <b>Vocational school (Berufsschule)</b> is paid time (§ 15 BBiG).

        { -ausbildung-lohn-fristen }

        { -ausbildung-kammer-hilft }

        <b>Careful:</b> Sign no false list of hours. Do not stay away without counselling.

ausbildung-school =
    The company must usually let you go to <b>vocational school (Berufsschule)</b>. This time is paid (§ 15 BBiG).

    <b>First:</b>
    1. Show the company the timetable early. Ask for the time in writing.
    2. Write down when the company does not let you go.
    3. The company says no? Talk to counselling (Beratung) and the school at once.
    .why =
        The company may usually not say: “Today you work, school is off.”

        <b>Sentence for the company:</b> „Am (Tag) habe ich Berufsschule. Bitte stellen Sie mich frei (§ 15 BBiG).“ (On (day) I have vocational school. Please let me go.)

        <b>Being absent is dangerous:</b> Without school the exam is much harder. Do not simply stay away from the company either. Report sick if you are sick.

        <b>Little German?</b> Ask school and Agentur für Arbeit (employment agency) for help with learning.

        { -ausbildung-kammer-hilft }

        In nursing talk to the nursing school.

ausbildung-costs =
    The company must give you tools and books for the training <b>for free</b> (§ 14 BBiG). Pay nothing at once.

    <b>First:</b>
    1. Say: „Ich möchte das zuerst prüfen lassen.“ (I want to have this checked first.)
    2. Take a photo of contract, bill or payslip (Lohnzettel).
    3. Go to counselling (Beratung) with it.
    .why =
        Fines and money for the training are forbidden (§ 12 BBiG). A fixed sum for damage is forbidden, too. Recruiting (Vermittlung) into training must cost you nothing (§ 297 SGB III).

        <b>Has the company deducted money already?</b> Write: „Mit dem Abzug von (Betrag) bin ich nicht einverstanden. Bitte zahlen Sie ihn zurück.“ (I do not agree with the deduction of (amount). Please pay it back.)

        <b>In nursing</b> a law of its own applies. Have everything checked there, too.

        { -ausbildung-lohn-fristen }

        <b>Collect:</b> contract, receipts, payslips, chats.

        Must you work off debts? Does someone have your passport? Tell the counsellors. In danger: 110.

## The stay

# "Zusatzblatt": the extra sheet of the residence title with its conditions.
ausbildung-stay-permit =
    If the training ends early, you must usually tell the immigration office (Ausländerbehörde): <b>two weeks</b> from the day you know it (§ 82 AufenthG).

    <b>First:</b>
    1. Read title and extra sheet (Zusatzblatt). Does it say „erlischt“ (expires)? Then go to the Migrationsberatung (migration counselling) today.
    2. Before you tell the office, talk to the Migrationsberatung.
    3. Look for a new place early.

    Got a dismissal (Kündigung)? You usually have only three weeks. Start again.
    .why =
        Write to the office and keep proof. If you say nothing, you may have to pay a fine (Geldbuße).

        { -ausbildung-titel } This applies to real vocational training.

        <b>Does the extra sheet say „erlischt mit dem Ende der Ausbildung“ (expires when the training ends)?</b> Then go to the Migrationsberatung or to a lawyer today.

        <b>New place or job?</b> Ask before you start if it is allowed (§ 4a AufenthG).

        <b>The title ends soon?</b> Apply for the extension before (§ 81 AufenthG). Keep proof.

        <b>Careful:</b> Do not resign yourself. Sign nothing. Do not give up flat and registration (Anmeldung).

ausbildung-stay-duldung =
    If the training ends early, the <b>Ausbildungsduldung</b> ends by law, too (§ 60c AufenthG). Go to counselling (Beratung) <b>today</b>.

    <b>First:</b>
    1. Go to the Migrationsberatung (migration counselling) before you go to the office (Behörde).
    2. Sign nothing. Do not resign yourself.
    3. Look for a new place at once.

    Got a dismissal (Kündigung)? You usually have only three weeks. Start again.
    .why =
        For the search there are usually <b>six months, once</b> (§ 60c AufenthG). Ask the counsellors from when they count.

        <b>Against the dismissal</b> you can act: at the chamber (Kammer: IHK, HWK) or at the labour court (Arbeitsgericht). That can matter for your stay, too. Talk to the counsellors before.

        <b>Is the training still going on?</b> Then the Duldung usually stays. Keep going to company and school. Collect payslips (Lohnzettel) and training record (Berichtsheft).

        <b>A letter from an office or the police?</b> Show it to the counsellors or a lawyer on the same day. Such letters have short deadlines.

        Public offices must report people without a title (§ 87 AufenthG). A Duldung is no title.

ausbildung-stay-unsure =
    Ask the <b>Migrationsberatung</b> (migration counselling) before anything changes in the training.

    <b>First:</b>
    1. Take photos of title, Duldung and extra sheet (Zusatzblatt).
    2. Read: Does it say something about the training?
    3. Sign nothing. Do not resign yourself.

    { -ausbildung-vor-dem-amt }
    .why =
        Some papers depend on the training, others do not. Humanitarian titles and titles for the family usually do not depend on it. Always read the extra sheet.

        <b>Title for the training:</b> You must usually report an early end within two weeks (§ 82 AufenthG). Ask the Migrationsberatung before.

        { -ausbildung-titel }

        { -ausbildung-duldung }

        Does your title end soon? Apply for the extension before (§ 81 AufenthG).

## Everything else

ausbildung-exam =
    The training need not end now. If you want, it goes on, <b>one year at most</b> (§ 21 BBiG).

    <b>First:</b>
    1. Write to the company at once. You see the text below.
    2. Ask the chamber (Kammer: IHK, HWK) about the next exam.
    3. Ask the Migrationsberatung (migration counselling) if your title is valid long enough.
    .why =
        The company may usually not refuse the extension (Verlängerung). But you must ask for it. Do it in writing and with proof. Do not wait until the end of the contract.

        <b>Residence:</b> Does your title end soon? Apply for the extension before (§ 81 AufenthG). Take a copy of your letter to the company with you.

        <b>Help with learning:</b> Ask vocational school (Berufsschule) and Agentur für Arbeit (employment agency).

        <b>The company says no?</b> Go to the chamber and to counselling (Beratung) at once.

        <b>Careful:</b> Sign no Auflösungsvertrag (termination agreement).

        In nursing a law of its own applies (PflBG). Ask the nursing school.

ausbildung-sick =
    Call the company <b>at once</b>, best before work. The school must know, too.

    <b>First:</b>
    1. Say how long you will probably be sick. You need not name the illness.
    2. Sick for more than three days? Go to the doctor early enough.
    3. Keep proof, for example the message.
    .why =
        The company usually goes on paying for <b>six weeks</b> (§ 19 BBiG, § 3 EntgFG). At the beginning of the training this usually applies only after four weeks. Before that the health fund (Krankenkasse) often helps.

        <b>Sick note (Krankmeldung):</b> For more than three calendar days you need it on the next working day. The company may ask for it earlier (§ 5 EntgFG).

        <b>Dismissal (Kündigung)?</b> Only because of illness it is difficult after the trial period (Probezeit): the company needs an important reason (§ 22 BBiG). But illness does not always protect. Then you usually have three weeks.

        <b>Careful:</b> Sign nothing while you are sick. Take no holiday while you are sick.

        <b>Accident in the company or at school?</b> Tell the company and the doctor at once.

# "Vormund": the guardian of a minor without parents here.
ausbildung-minor =
    Sign <b>nothing without parents or guardian (Vormund)</b>. A dismissal (Kündigung) must reach them (§ 131 BGB).

    <b>First:</b>
    1. Show them every letter today.
    2. Go to counselling (Beratung) together.
    3. Got a dismissal? Act against it within three weeks. Start again.

    Violence or danger? Call 110.
    .why =
        Guardian means: A person or an office decides for you if your parents are not here. The guardian must usually also sign the claim (Klage).

        <b>A letter only to you?</b> Then the dismissal may not count. Act against it within three weeks all the same.

        <b>Working time:</b> At most eight hours a day and 40 a week (JArbSchG).

        <b>Holiday:</b> Young people get more holiday (§ 19 JArbSchG).

        <b>Careful:</b> Sign no Auflösungsvertrag (termination agreement) and no resignation of your own.

        { -ausbildung-kammer-hilft }

        { -ausbildung-duldung }

ausbildung-side-job =
    With a title for the training a side job is usually allowed: up to <b>20 hours a week</b> (§ 16a AufenthG).

    <b>First:</b>
    1. Read title and extra sheet (Zusatzblatt).
    2. Read the training contract. Ask the company, too.
    3. Another title or Duldung? Ask the Migrationsberatung (migration counselling) <b>before</b> you start.
    .why =
        More than 20 hours are usually not allowed. That can endanger the title.

        <b>Working time:</b> The hours of all jobs count together (§ 2 ArbZG). Under 18 it is at most 40 hours a week (JArbSchG).

        <b>Wage:</b> In a side job the minimum wage (Mindestlohn) usually applies. Under 18 without a vocational qualification it does not (§ 22 MiLoG).

        <b>Have you worked too much?</b> First talk to a counselling office (Beratung) in confidence.

# Before the training begins: contract, recruiting fee, trial period.
ausbildung-contract =
    Take your time to read the contract. The company must write down the rules <b>before the beginning</b> (§ 11 BBiG).

    <b>First:</b>
    1. Take the contract with you and have it translated.
    2. Pay no money for the place.
    3. Show the contract to a counselling office (Beratung) before you sign.
    .why =
        <b>This should be in the contract:</b> Job, beginning and length. Working time, money for each year, holiday. Trial period (Probezeit) and notice (Kündigung).

        <b>Trial period:</b> one to four months (§ 20 BBiG), in nursing six (§ 20 PflBG).

        <b>Forbidden are:</b> fines and money for the training (§ 12 BBiG). Recruiting (Vermittlung) into training must cost you nothing (§ 297 SGB III). Tools and books are free (§ 14 BBiG).

        <b>Paying back</b> flight or language course? Do not sign that without counselling.

        <b>Still abroad?</b> You can ask the counsellors then, too.

        <b>Residence:</b> The title usually depends on the place. Ask the Migrationsberatung (migration counselling) before every change.

## Paragraphs that a rule adds

# "Ausländerbehörde": the immigration office. Holders of a title for work or training have to tell it.
# Variables:
#   $abh-act-by (Date) - the day people should have told the office by
#   $abh-last-day (Date) - the last day the law allows, the same day or later
ausbildung-auslaenderbehoerde-running =
    <b>Second deadline (Frist): { $abh-act-by }.</b> By then the immigration office (Ausländerbehörde) should know of the end (§ 82 AufenthG). The last day is { $abh-last-day }. Before that, talk to the Migrationsberatung (migration counselling). If you file a claim (Klage), write that, too. Keep proof.

# Variables:
#   $abh-last-day (Date) - the last day the law allows, today or later
ausbildung-auslaenderbehoerde-now =
    <b>Second deadline (Frist): today.</b> The immigration office (Ausländerbehörde) should know of the end (§ 82 AufenthG). The last day is { $abh-last-day }. First call the Migrationsberatung (migration counselling). Then write to the office today. Keep proof.

ausbildung-auslaenderbehoerde-over =
    <b>Immigration office (Ausländerbehörde):</b> It should have known of the end within two weeks (§ 82 AufenthG). This deadline (Frist) is probably over. You have not told it yet? Go to the Migrationsberatung (migration counselling) today. Then write to the office quickly.

# Variables:
#   $abh-act-by (Date) - the day people should have told the office by
ausbildung-auslaenderbehoerde-unsure =
    <b>Residence:</b> Is your title for this training? Then the immigration office (Ausländerbehörde) should know of the end by <b>{ $abh-act-by }</b> (§ 82 AufenthG). Before that, show the title to the Migrationsberatung (migration counselling).

# Also people with a Duldung, which is no title.
ausbildung-auslaenderbehoerde-no-title =
    <b>No title, or a Duldung:</b> Today first go to confidential counselling (Beratung), not to the office (Behörde). Public offices must report people without a title (§ 87 AufenthG). An Ausbildungsduldung ends when the training ends early. There are usually six months once for the search (§ 60c AufenthG).

## Texts to copy

# Sent to the committee of the chamber. People fill in what stands in brackets. `.copy` stands in German only.
ausbildung-committee-letter =
    With this text you ask the committee (Schlichtungsausschuss) of the chamber (Kammer) for a decision.

    <b>How to do it:</b> Fill in everything in brackets. Print and sign. Bring the letter to the chamber and have a copy stamped. Under 18? Parents or guardian (Vormund) sign, too. Not sure of the day? Cross out the second sentence in line 5.

    <b>It says:</b> Line 1: to which chamber. Line 2: You call on the committee. Lines 3 and 4: you and the company. Line 5: when the dismissal came. Line 6: The committee should say that the training goes on. Line 7: your reason. Line 8: copy and confirmation.

    <b>No title?</b> Send the text only after counselling (Beratung).
    .button = Text: apply to the committee

# As above: to the company, after a failed exam.
ausbildung-exam-letter =
    With this text you ask for more time until the next exam.

    <b>How to do it:</b> Fill in everything in brackets. Print and sign. Hand the letter in at the company, best with a witness. Take a photo.

    <b>It says:</b> Line 1: When you did not pass the exam. Line 2: You demand the extension until the next exam, one year at most. Line 3: The company should confirm it in writing.
    .button = Text: extend the training

# As above: to the company, for missing pay or overtime.
ausbildung-pay-letter =
    With this text you claim your money.

    <b>How to do it:</b> Fill in everything in brackets. Give about 14 days. Letter and e-mail together are safest. Keep proof.

    <b>It says:</b> Line 1: for which month and for what you claim how much money. Line 2: by when, and to which account. Line 3: The company should send the payslip.

    <b>No title?</b> Send the text only after counselling (Beratung).
    .button = Text: claim my money
