# Pregnancy, the time after birth, parental leave. "Mutterschutz": the weeks without work before and after the birth.
# "Elternzeit": parental leave. "Kündigung": a notice that ends the job; it counts only on paper, signed by hand.

## Paragraphs that several outcomes share

# "Rechtsantragstelle": the desk of the court that takes down a claim. It is free and gives no advice.
-schwanger-klage =
    <b>How to file a claim (Klage):</b> Ask at the labour court (Arbeitsgericht) of your place of work for the „Rechtsantragstelle“. They write down your claim for free. This is not counselling. You need no lawyer (§ 11 ArbGG) and pay nothing at the start (§ 11 GKG). An e-mail does not count. Bring: letter with envelope, contract, payslips, ID, maternity record (Mutterpass).
# The protection in one breath; § 17 MuSchG.
-schwanger-schutz =
    <b>Protection:</b> During pregnancy a dismissal (Kündigung) is usually forbidden (§ 17 MuSchG). This also applies in the trial period (Probezeit), in training and in a Minijob. It applies until at least four months after the birth. Only an authority can allow exceptions.
-schwanger-nicht =
    <b>Careful:</b> Sign nothing. Do not resign. After you sign, the protection usually no longer helps.
-schwanger-sammeln =
    <b>Collect:</b> contract, payslips, papers from the doctor, chats, proof that the company knows of the pregnancy.
# Short: it stands below a first step that leads to a court or an office.
-schwanger-zuerst = <b>No residence title (Aufenthaltstitel)?</b> Go to a counselling office (Beratung) in confidence first, today.
# "Zusatzblatt": the extra sheet of the residence title with its conditions.
-schwanger-aufenthalt =
    <b>Residence:</b> Does your title (Aufenthaltstitel) depend on this job? Read the extra sheet (Zusatzblatt) too. Ask the migration advice service (Migrationsberatung) before the job ends. No title? First go to a counselling office in confidence: public bodies must report this (§ 87 AufenthG).
-schwanger-frist =
    <b>Does a dismissal (Kündigung) come on paper?</b> You then have two weeks to write to the company (§ 17 MuSchG). For a claim it is three weeks (§ 4 KSchG).
# The rules of the leave itself; §§ 15, 16, 18 BEEG.
-schwanger-elternzeit =
    <b>Rules:</b> Up to three years for each child. Up to 24 months of it can also be between the child's third and eighth birthday (§ 15 BEEG). Tell the company all times for two years (§ 16 BEEG). Part-time up to 32 hours a week is possible.
-schwanger-elternzeit-mehr =
    <b>Protection:</b> From the request on, a dismissal (Kündigung) is usually forbidden, but at the earliest eight weeks before the start. Is the child three or older? Then 14 weeks (§ 18 BEEG). So a request that is too early does not protect yet.

    <b>Important:</b> Parental leave usually does not make a fixed-term contract longer. Parental allowance (Elterngeld) is something else: it is money from the state and also depends on your title. Ask the migration advice service (Migrationsberatung).

    <b>Proof:</b> Hand in the letter with a witness or have a copy stamped. What counts is when it arrives.
# The end of a fixed term: not prolonged; claim within three weeks of the end (§ 17 TzBfG).
-schwanger-befristet =
    „Befristet“ (fixed-term) means: the contract names an end. Pregnancy usually does not make the contract longer. But not every fixed term is valid (§ 14 TzBfG). Examples: no signed paper. Longer than two years without a reason. You were there before. Only a claim helps against this, at the latest three weeks after the agreed end (§ 17 TzBfG).
# Discrimination: § 15 Abs. 4 AGG.
-schwanger-agg =
    <b>No new contract because of the pregnancy?</b> Perhaps you can demand money (Entschädigung). The letter must usually reach the company within two months from the refusal. With a Tarifvertrag perhaps earlier (§ 15 AGG). In the menu: “Discrimination”.
-schwanger-agentur =
    <b>Employment agency (Agentur für Arbeit):</b> Register today as „arbeitsuchend“ (looking for work), online or by phone (§ 38 SGB III). On the first day without work, register as „arbeitslos“ (unemployed, § 141 SGB III).

## Questions

# Both rules of thumb stand in the first question on purpose: people may stop reading here.
schwanger-what =
    What is your question?

    Dismissed (Kündigung)? You usually have only <b>three weeks</b> for a claim (Klage). Also write to the company about the pregnancy. For that you have only <b>two weeks</b>.
    .tell = How do I tell the company?
    .dates = When is my maternity protection?
    .dismissed = I have a dismissal on paper
    .pressure = Pressure, dismissal by chat, signing
    .work = Night work, heavy work, danger
    .money = What money do I get?
    .leave = Parental leave (Elternzeit)
    .ends = My fixed-term contract is ending
    .title = My residence depends on the job
    .loss = I had a miscarriage

# The day also counts after the birth.
schwanger-due =
    Which day for the birth is in the maternity record (Mutterpass)? That is the expected day. We need this day also after the birth.
    .why = With this day we work out the maternity protection (Mutterschutz).

schwanger-baby =
    Is the baby born already?
    .no = No, not yet
    .yes = Yes

schwanger-born =
    On which day was the baby born?
    .why = The protection after the birth counts from this day.

# "Frühgeburt" is a premature birth in the sense of the law; the doctor certifies it.
schwanger-birth =
    Was there anything special: a premature birth (Frühgeburt, with a doctor's certificate), twins or more, a child with a disability?
    .why = Then the protection after the birth lasts twelve weeks, otherwise eight.
    .normal = No
    .longer = Yes

schwanger-received =
    On which day did the letter reach you?

    The day it was in your hand or letterbox counts. This also applies on holiday, and also if you did not read it. Not sure? Take the earliest day that is possible.
    .why = Both deadlines run from this day.

schwanger-child =
    How old is the child when the parental leave (Elternzeit) begins?
    .why = This decides when the request must be there.
    .under-3 = Under three years, also from birth
    .from-3 = Three years to the 8th birthday

schwanger-birthday =
    When was the child born?
    .why = For older children the request needs a signature on paper.
    .unborn = Not born yet
    .since-may-2025 = On 01.05.2025 (1 May) or later
    .before-may-2025 = Before 01.05.2025 (1 May)

schwanger-from =
    On which day shall the parental leave (Elternzeit) begin?
    .why = The request must be with the company many weeks before.

schwanger-ends =
    Which day is the last day in the contract?
    .why = The three weeks for a claim count from this day.

## Results: tell the employer, dates

schwanger-tell =
    Write to the company <b>this week</b>, with the expected day of the birth. You find the text below.

    From then on the company must protect you. A dismissal (Kündigung) is usually forbidden (§ 17 MuSchG).

    Keep a proof: e-mail, picture of the chat or a stamped copy.
    .why =
        The protection is for all women with a job: also in training, Minijob, trial period (Probezeit) and part-time (§ 1 MuSchG).

        { -schwanger-schutz }

        { -schwanger-frist }

        <b>Usually from now on:</b> no night work, no Sunday work without your yes, no long days, no dangerous work.

        <b>Is the contract fixed-term (befristet)?</b> Pregnancy usually does not make it longer.

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $protect-from (Date) - the first day of protection before birth, still to come
#   $last-duty (Date) - the last day on which she must work
#   $protect-until (Date) - the usual last day of protection, if the birth is on the expected day
#   $ban-until (Date) - until when dismissal is usually forbidden, if the birth is on the expected day
schwanger-dates-ahead =
    Your maternity protection (Mutterschutz) begins on <b>{ $protect-from }</b>. Until { $last-duty } you usually still have to work.

    If the baby comes on the expected day, the protection usually lasts until { $protect-until }. A dismissal (Kündigung) is usually forbidden until { $ban-until }.

    <b>First step:</b> Write the expected day to the company this week. You find the text below.
    .why =
        Six weeks before the birth you do not have to work (§ 3 MuSchG). You may if you want. After the birth, work is forbidden for eight weeks. With a premature birth, twins or a child with a disability it is twelve weeks.

        Does the baby come earlier? Then these days are added at the end. Does it come later? Then the eight weeks count from the birth. Start again after the birth: the bot then counts exactly.

        <b>Ill before?</b> See a doctor and report sick.

        { -schwanger-schutz }

        { -schwanger-frist }

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $protect-from (Date) - the first day of protection before birth, today or earlier
#   $protect-until (Date) - the usual last day of protection, if the birth is on the expected day
#   $ban-until (Date) - until when dismissal is usually forbidden, if the birth is on the expected day
schwanger-dates-begun =
    Your maternity protection (Mutterschutz) has run since <b>{ $protect-from }</b>. You do not have to work now.

    If the baby comes on the expected day, the protection usually lasts until { $protect-until }. A dismissal (Kündigung) is usually forbidden until { $ban-until }.

    Does the company not know yet? Write to it <b>today</b>. You find the text below.
    .why =
        Six weeks before the birth you do not have to work (§ 3 MuSchG). You may if you want. After the birth, work is forbidden for eight weeks. With a premature birth, twins or a child with a disability it is twelve weeks.

        Does the baby come earlier? Then these days are added at the end. Does it come later? Then the eight weeks count from the birth. Start again after the birth: the bot then counts exactly.

        <b>Money:</b> Ask your health fund (Krankenkasse) now about maternity benefit (Mutterschaftsgeld).

        { -schwanger-schutz }

        { -schwanger-frist }

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $protect-until (Date) - the last day of protection after birth, today or later
#   $ban-until (Date) - until when dismissal is usually forbidden
schwanger-born-running =
    Your maternity protection (Mutterschutz) lasts until <b>{ $protect-until }</b>. Until then you usually must not work.

    A dismissal (Kündigung) is usually forbidden until <b>{ $ban-until }</b>.

    <b>First step:</b> Send the company the day of the birth this week. Do you want parental leave (Elternzeit)? Start again today and choose “Parental leave”: the request must be there more than seven weeks before the start.
    .why =
        After the birth it is eight weeks. With a premature birth, twins or a child with a disability it is twelve (§ 3 MuSchG). Does the baby come earlier? Then these days are added at the end.

        { -schwanger-schutz }

        { -schwanger-frist }

        <b>Do you breastfeed?</b> Then too there are limits for night, Sunday and long days (§§ 4 bis 6 MuSchG).

        <b>Money:</b> Ask your health fund (Krankenkasse) about maternity benefit (Mutterschaftsgeld).

        <b>Insurance:</b> Register the baby with your health fund. Ask about family insurance (Familienversicherung).

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $protect-until (Date) - the last day of protection after birth, now past
#   $ban-until (Date) - until when dismissal is usually forbidden, today or later
schwanger-born-ban =
    A dismissal (Kündigung) is usually forbidden until <b>{ $ban-until }</b>.

    The time without work (Mutterschutz) ended on { $protect-until }. Now you usually have to work again, or you have parental leave (Elternzeit).

    <b>First step:</b> Write to the company today when you will come back. You want parental leave? Start again and choose “Parental leave”.
    .why =
        The protection against dismissal lasts until at least four months after the birth (§ 17 MuSchG). Work is usually forbidden only for eight or twelve weeks (§ 3 MuSchG).

        { -schwanger-frist }

        <b>Do you breastfeed?</b> Then too there are limits for night, Sunday and long days (§§ 4 bis 6 MuSchG). Tell the company.

        <b>Parental leave:</b> The request must usually be there more than seven weeks before the start (§ 16 BEEG). Do not stay at home without a request.

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $ban-until (Date) - until when dismissal was usually forbidden, now past
schwanger-born-over =
    The special protection after the birth ended on <b>{ $ban-until }</b>.

    Are you on parental leave (Elternzeit)? Then you usually still have protection (§ 18 BEEG).

    Did a dismissal (Kündigung) come, before or after that day? For a claim (Klage) you usually have only <b>three weeks</b> from the letter. Go to a counselling office (Beratung) today.
    .why =
        The protection lasts until at least four months after the birth (§ 17 MuSchG). After that the normal rules apply.

        <b>A dismissal on paper?</b> The three weeks run from the day the letter was there (§ 4 KSchG). Start again and choose “dismissal”.

        <b>Do you breastfeed?</b> Then too there are limits for night, Sunday and long days (§§ 4 bis 6 MuSchG). Tell the company.

        <b>Parental leave is still possible:</b> up to three years for each child (§ 15 BEEG). Start again and choose “Parental leave”.

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# The due date is not known, or lies more than 60 days back.
schwanger-due-unknown =
    <b>Before the birth:</b> For six weeks you do not have to work. <b>After it:</b> For eight weeks you must not work, sometimes twelve.

    A dismissal (Kündigung) is usually forbidden until at least <b>four months after the birth</b>.

    <b>Still pregnant?</b> Ask your doctor or midwife (Hebamme) for the expected day. Then start again.

    <b>Baby already born?</b> Count from the birth: eight weeks, then four months. Do you want parental leave (Elternzeit)? Start again today and choose “Parental leave”.
    .why =
        The expected day of the birth is in the maternity record (Mutterpass). Six weeks are counted back from it (§ 3 MuSchG). After the birth eight weeks count. With a premature birth, twins or a child with a disability it is twelve. Does the baby come earlier? Then these days are added at the end.

        { -schwanger-schutz }

        { -schwanger-frist }

        <b>No insurance for the doctor?</b> Go to a counselling office today. Doctors are bound to secrecy.

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# A miscarriage or stillbirth: calm words. § 3 Abs. 5, § 17 MuSchG.
schwanger-loss =
    We are very sorry. There can be protection now too.

    Was it after the <b>twelfth week</b>? Then a dismissal (Kündigung) is usually forbidden for <b>four months</b> (§ 17 MuSchG). From week 13 you usually also do not have to work for two weeks. Was it later? Then longer.

    <b>First step:</b> See a doctor. The doctor should write the week on a paper.

    <b>Dismissed (Kündigung)?</b> You usually have only three weeks for a claim (Klage). Start again and choose “dismissal”.
    .why =
        <b>Time without work (§ 3 MuSchG):</b> from week 13 two weeks, from week 17 six weeks, from week 20 eight weeks.

        Are you not well? The doctor can also write you off sick. Then the company usually pays for up to six weeks (§ 3 EntgFG).

        { -schwanger-frist } The two weeks also apply after a miscarriage from week 13. Then write to the company about it, with proof.

        { -schwanger-nicht }

        TelefonSeelsorge listens, day and night. You do not have to give a name.

        { -schwanger-aufenthalt }

## Results: a Kündigung on paper

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
schwanger-running =
    Go to the labour court (Arbeitsgericht) by <b>{ $act-by }</b>. Say there: „Ich möchte klagen. Ich bin schwanger.“ (I want to file a claim. I am pregnant.)
    { PLURAL($days-left) ->
        [one] You have { $days-left } day left.
       *[other] You have { $days-left } days left.
    }

    By law the deadline (Frist) ends on { $last-day }. Do not wait that long.

    Write to the company before that. You find the text below.

    { -schwanger-zuerst }
    .why =
        You have three weeks for a claim (§ 4 KSchG). Without a claim the dismissal usually counts, even if it was forbidden (§ 7 KSchG). This also applies in the trial period and in small companies (§ 23 KSchG).

        { -schwanger-schutz } The reasons must be in the letter.

        { -schwanger-klage }

        <b>Careful:</b> Sign nothing. Do not stay away without a message: offer to work. The company's promises do not stop the deadline.

        <b>In training (Ausbildung)?</b> Ask the chamber (Kammer: IHK, HWK) today about the „Schlichtungsausschuss“ (conciliation committee). If there is one: apply there within three weeks. Not sure? Do both.

        { -schwanger-sammeln }

# Variables:
#   $last-day (Date) - the last day the law allows, today or later
schwanger-last-day =
    Go to the labour court (Arbeitsgericht) <b>today</b>. Say there: „Ich möchte klagen. Ich bin schwanger. Meine Frist ist fast vorbei.“ (I want to file a claim. I am pregnant. My deadline is almost over.)

    Last day by law: <b>{ $last-day }</b>, until midnight (24 Uhr).

    Court closed? Write the claim on paper. Sign it. Put it in the court's night letterbox (Nachtbriefkasten), or send a fax.

    { -schwanger-zuerst }
    .why =
        You have three weeks for a claim (§ 4 KSchG). Without a claim the dismissal usually counts, even if it was forbidden (§ 7 KSchG).

        <b>To write it yourself:</b> „Ich klage gegen die Kündigung vom (Datum), bekommen am (Datum). Sie hat meinen Job nicht beendet. Ich bin schwanger.“ (I file a claim against the dismissal of (date), received on (date). It has not ended my job. I am pregnant.) Add names and addresses of you and the company, signature, copy of the letter.

        { -schwanger-schutz }

        { -schwanger-klage }

        <b>Careful:</b> Sign nothing. Do not stay away without a message. The company's promises do not stop the deadline.

        <b>In training (Ausbildung)?</b> Also ask the chamber (Kammer: IHK, HWK) today about the „Schlichtungsausschuss“.

        { -schwanger-sammeln }

# Late admission: she learned of the pregnancy only later, without fault (§ 5 Abs. 1 KSchG).
# Variables:
#   $last-day (Date) - the last day the law allowed, now past
schwanger-over =
    Go to a counselling office (Beratung) or the labour court (Arbeitsgericht) <b>today</b>. The three weeks probably ended on { $last-day }.

    Did you learn of the pregnancy <b>only later</b>? Then a claim (Klage) may still be possible. You usually have only <b>two weeks</b> for it, from the day you know.

    { -schwanger-zuerst }
    .why =
        A late claim works only if it is not your fault (§ 5 KSchG). One example in the law: you learned of the pregnancy only later, without fault. “I did not know the deadline” is not enough.

        You need both: the claim and a request for „nachträgliche Zulassung“ (the court should accept the late claim). You need reasons and proof, for example from the doctor. More than six months after the end of the deadline it no longer works.

        <b>Did the company already know of the pregnancy</b>, and no authority has allowed the dismissal? Then the deadline may not be running yet (§ 4 KSchG). A counselling office checks this.

        <b>In training (Ausbildung)?</b> Ask the chamber (Kammer: IHK, HWK) today about the „Schlichtungsausschuss“.

        <b>Also write to the company today</b> that you are pregnant, with proof (§ 17 MuSchG).

        { -schwanger-klage }

        <b>What may still be open:</b> pay, holiday, a reference (Zeugnis). For pay there are often short time limits.

        { -schwanger-nicht }

        { -schwanger-sammeln }

schwanger-day-unknown =
    Go to the labour court (Arbeitsgericht) <b>today</b>. Say there: „Ich möchte klagen. Ich bin schwanger.“ (I want to file a claim. I am pregnant.)

    The deadline is usually three weeks. It can end soon or be over already. Today is safe.

    Write to the company about the pregnancy <b>today</b> too. You usually have only two weeks for that. You find the text below.

    { -schwanger-zuerst }
    .why =
        The three weeks count from the day the letter was there (§ 4 KSchG): in your hand or in the letterbox. Not sure? Take the date in the letter. The two weeks count from the same day (§ 17 MuSchG).

        { -schwanger-schutz }

        { -schwanger-klage }

        { -schwanger-agentur }

        { -schwanger-nicht }

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# By word, chat or e-mail alone; a threat; a paper to sign.
schwanger-pressure =
    Sign <b>nothing</b>. Keep going to work, unless you are ill or in maternity protection (Mutterschutz).

    Without a signed paper your job usually does not end (§ 623 BGB). Write to the company about the pregnancy <b>today</b>. You find the text below.

    Go to a counselling office (Beratung) this week. Does a letter come? Then you usually have only <b>three weeks</b>.
    .why =
        A dismissal (Kündigung) by chat, e-mail or only in words is not valid (§ 623 BGB). <b>To be safe:</b> file a claim all the same, at the latest three weeks after the message.

        { -schwanger-schutz }

        { -schwanger-frist }

        <b>Termination agreement (Aufhebungsvertrag) or resignation (eigene Kündigung):</b> With it you usually lose the protection. Perhaps you also get no unemployment benefit (Arbeitslosengeld) for up to twelve weeks (§ 159 SGB III). Signed already? Go to counselling today.

        <b>Say:</b> „Ich nehme das Papier mit. Ich lasse es prüfen.“ (I will take the paper with me. I will have it checked.)

        <b>Do they send you away?</b> Write: „Ich möchte weiter arbeiten.“ (I want to go on working.) Note the day, time, person. Violence or danger? Call 110.

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

## Results: rights at work, money

schwanger-work =
    Tell the company <b>today</b> that you are pregnant. You find the text below.

    Then usually: <b>no work from 20 to 6 o'clock</b> (evening to morning), no Sunday without your yes, at most <b>8.5 hours</b> a day.

    Is the work dangerous? Talk to your doctor today too. Are you then not allowed to work? Usually you still get full pay (§ 18 MuSchG).
    .why =
        <b>Limits (§§ 4 bis 6 MuSchG):</b> at most 8.5 hours a day and 90 hours in two weeks. Under 18 years: 8 and 80 hours. Work until 22 o'clock is possible only under special conditions (§ 28 MuSchG). Sundays and public holidays only with your yes. This also applies while you breastfeed.

        <b>Danger:</b> lifting, poison, falls, infectious diseases: demand other work in writing. In great, immediate danger you may leave the place (§ 9 ArbSchG). Does the company not react? Then you may complain to the work safety authority (Amt für Arbeitsschutz, § 17 ArbSchG). Ask a counselling office first.

        <b>Pay:</b> Is the work forbidden for you? Then full pay usually goes on (§ 18 MuSchG). Do not take holiday for it.

        { -schwanger-frist }

        <b>Careful:</b> Do not stay away without a message. Do not resign. Sign nothing.

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Amounts of the law itself: § 24i SGB V, §§ 18 to 20 MuSchG.
schwanger-money =
    In the weeks of maternity protection (Mutterschutz) there are usually <b>two parts</b>: maternity benefit (Mutterschaftsgeld) from the health fund (Krankenkasse), up to 13 euros a day. And money from the company up to your net pay (§§ 19, 20 MuSchG).

    <b>First step:</b> Ask your health fund this week for the application form.

    { -schwanger-zuerst }
    .why =
        <b>Member of a statutory fund:</b> maternity benefit from the fund (§ 24i SGB V). The company pays the rest up to your net pay.

        <b>Insured privately or only through the family, often in a Minijob:</b> Then there is up to 210 euros in total on application (§ 19 MuSchG). The „Bundesamt für Soziale Sicherung“ is responsible. Ask about the money from the company too.

        <b>Banned from work before maternity protection?</b> Then there is usually full pay (§ 18 MuSchG).

        <b>Not insured?</b> Go to a counselling office today. There is the topic health insurance (Krankenversicherung) in the menu.

        <b>After that:</b> Parental allowance (Elterngeld) is money from the state. It also depends on your title. Be careful with basic income support (Grundsicherung) too: it can put the title at risk. Ask the migration advice service (Migrationsberatung) first.

        <b>Does the company not pay?</b> Demand the money in writing. Contracts often have short time limits, commonly three months.

        <b>Collect:</b> the doctor's paper with the expected day, payslips of the last months, contract.

        { -schwanger-aufenthalt }

## Results: Elternzeit

# Variables:
#   $request-by (Date) - the last day on which the request should arrive at the employer
#   $protected-from (Date) - from this day the request protects against dismissal
schwanger-leave-running =
    Your request must <b>be with the company</b> by <b>{ $request-by }</b>. If it arrives later, the leave also starts later.

    Important: before <b>{ $protected-from }</b> the request does not yet protect you from dismissal (Kündigung). It is safest if it arrives between these two days.

    <b>First step:</b> Write the request. You find the text below.
    .why =
        Is the child under three years old? Then the request must be there more than seven weeks before the start. From age three it is more than 13 weeks (§ 16 BEEG).

        { -schwanger-elternzeit }

        { -schwanger-elternzeit-mehr }

        { -schwanger-nicht }

        { -schwanger-aufenthalt }

# Variables:
#   $earliest (Date) - the first possible day of the leave if the request arrives today
schwanger-leave-late =
    For this start it is usually too late. If the request arrives <b>today</b>, the parental leave (Elternzeit) begins on <b>{ $earliest }</b> at the earliest.

    <b>First step:</b> Hand in the request today. You find the text below.

    Also ask the company: „Darf ich früher beginnen?“ (May I begin earlier?) Get a yes in writing.
    .why =
        Is the child under three years old? Then the request must be there more than seven weeks before the start. From age three it is more than 13 weeks (§ 16 BEEG). If it arrives later, the leave also starts later. Until then, do not simply stay at home.

        { -schwanger-elternzeit }

        { -schwanger-elternzeit-mehr }

        { -schwanger-nicht }

        { -schwanger-aufenthalt }

schwanger-leave-unknown =
    Your request must be with the company long before: usually <b>more than seven weeks</b>. From age three it is <b>more than 13 weeks</b> (§ 16 BEEG).

    <b>First step:</b> Decide when you want to begin. Then start again. The bot works out the last day.

    You find the text for the request below.
    .why =
        Many begin right after maternity protection (Mutterschutz). For that you must hand in the request soon after the birth.

        { -schwanger-elternzeit }

        { -schwanger-elternzeit-mehr }

        { -schwanger-nicht }

        { -schwanger-aufenthalt }

## Results: the contract has an end

# Variables:
#   $act-by (Date) - the day people should go to the court by, after the end of the contract
#   $last-day (Date) - the last day the law allows, the same day or later
schwanger-ends-ahead =
    The contract usually ends during pregnancy too. For a claim (Klage) against the end you have until <b>{ $act-by }</b>. Last day by law: { $last-day }.

    <b>First step:</b> Ask the company for a new contract in writing today. Show the old one to a counselling office (Beratung).

    { -schwanger-zuerst }
    .why =
        { -schwanger-befristet }

        { -schwanger-agg }

        { -schwanger-klage }

        <b>Health insurance and money:</b> Call your health fund (Krankenkasse) before the last day. Ask about cover and maternity benefit (Mutterschaftsgeld).

        <b>Careful:</b> Sign no new contract that you do not understand.

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

# Variables:
#   $act-by (Date) - the day people should act by, written out with its weekday
#   $last-day (Date) - the last day the law allows, the same day or later
#   $days-left (Number) - whole days until $act-by, 1 or more
schwanger-ends-running =
    You can file a claim (Klage) against the end, best by <b>{ $act-by }</b>. Last day by law: { $last-day }.
    { PLURAL($days-left) ->
        [one] You have { $days-left } day left.
       *[other] You have { $days-left } days left.
    }

    Show the contract to a counselling office (Beratung) today. Then go to the labour court (Arbeitsgericht).

    Register with the employment agency (Agentur für Arbeit) today.

    { -schwanger-zuerst }
    .why =
        { -schwanger-befristet }

        { -schwanger-agg }

        { -schwanger-klage }

        { -schwanger-agentur }

        <b>Health fund (Krankenkasse):</b> Call it today. After the job there is usually cover for at most one month (§ 19 SGB V).

        { -schwanger-aufenthalt }

# Variables:
#   $last-day (Date) - the last day the law allows, today or later
schwanger-ends-last-day =
    Your time for a claim (Klage) is <b>almost over</b>. Last day by law: <b>{ $last-day }</b>, until midnight (24 Uhr).

    Go to the labour court (Arbeitsgericht) <b>today</b>. Say there: „Ich möchte klagen. Mein Vertrag war befristet.“ (I want to file a claim. My contract was fixed-term.)

    Court closed? Put a signed claim in the court's night letterbox (Nachtbriefkasten), or send a fax.

    Register with the employment agency (Agentur für Arbeit) today.

    { -schwanger-zuerst }
    .why =
        { -schwanger-befristet }

        { -schwanger-agg }

        { -schwanger-klage }

        { -schwanger-agentur }

        <b>Health fund (Krankenkasse):</b> Call it today. After the job there is usually cover for at most one month (§ 19 SGB V).

        { -schwanger-aufenthalt }

# Variables:
#   $last-day (Date) - the last day the law allowed, now past
schwanger-ends-over =
    The time for a claim (Klage) against the end was usually over on <b>{ $last-day }</b>.

    <b>First step:</b> Go to a counselling office (Beratung) today. Take the contract with you.

    Register with the employment agency (Agentur für Arbeit) today. Also call your health fund (Krankenkasse).

    { -schwanger-zuerst }
    .why =
        { -schwanger-befristet } Later it works only rarely: did you learn of the pregnancy only after that, without fault? Ask a counselling office about a late claim (§ 5 KSchG).

        { -schwanger-agg }

        { -schwanger-agentur }

        <b>What may still be open:</b> pay, holiday, a reference (Zeugnis). For pay there are often short time limits.

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

schwanger-ends-unknown =
    Look for the last day in the contract. A claim (Klage) is usually possible only until <b>three weeks after this day</b> (§ 17 TzBfG).

    <b>First step:</b> Show the contract to a counselling office (Beratung) today.

    Register with the employment agency (Agentur für Arbeit) today as „arbeitsuchend“ (looking for work).

    { -schwanger-zuerst }
    .why =
        { -schwanger-befristet }

        No paper? Then the contract may not be fixed-term at all. Does it name no day, only a reason for the end (Zweck)? A counselling office checks it.

        { -schwanger-agg }

        { -schwanger-agentur } Usually you must register three months before the end.

        <b>Careful:</b> Sign no new contract that you do not understand.

        { -schwanger-sammeln }

        { -schwanger-aufenthalt }

## Results: the residence title

schwanger-residence =
    Talk to the migration advice service (Migrationsberatung) <b>this week</b>, best before the job ends.

    Read your title (Aufenthaltstitel) and the extra sheet (Zusatzblatt). Does it say „erlischt mit Ende der Beschäftigung“ (expires when the job ends) or something similar? Then go there <b>today</b>.

    Sign nothing. Do not resign.
    .why =
        Maternity protection (Mutterschutz) and parental leave (Elternzeit) do not end the job. A title for work usually depends on the job.

        <b>Does the job end earlier than planned?</b> Then you usually must tell the foreigners authority (Ausländerbehörde) within two weeks (§ 82 AufenthG). Ask a counselling office first. Does the authority then shorten a title for work? Usually at least six months remain (§ 18 AufenthG). This applies only if the authority knows of the end. This rule is new: have it checked. It does not go beyond the date in the title.

        <b>Ausbildungsduldung (toleration for training)?</b> It ends if the training ends early (§ 60c AufenthG). Then go to counselling the same day.

        <b>Does the title end soon?</b> Apply for the extension before that (§ 81 AufenthG). Keep the proof.

        <b>Going abroad for the birth?</b> After six months the title can end (§ 51 AufenthG). Ask first.

        <b>Money from the state:</b> Parental allowance (Elterngeld) and basic income support (Grundsicherung) depend on the title or can put it at risk. Ask a counselling office before you apply.

        { -schwanger-schutz }

        { -schwanger-frist }

        <b>No title?</b> First go to a counselling office in confidence, not to a public office (§ 87 AufenthG).

## Paragraphs that a rule adds

# Variables:
#   $tell-by (Date) - the day the employer should know of the pregnancy by
schwanger-mutterschaft-mitteilung-running =
    <b>One more deadline, it ends earlier: { $tell-by }.</b> By then the company must know of the pregnancy (§ 17 MuSchG). Write to it today, with proof from the doctor. Keep a proof that you sent it. Does it know already? You need the claim all the same.

schwanger-mutterschaft-mitteilung-now =
    <b>One more deadline: today.</b> The company must know of the pregnancy today (§ 17 MuSchG). Write to it now, with proof from the doctor. Keep a proof that you sent it. Does it know already? You need the claim all the same.

schwanger-mutterschaft-mitteilung-over =
    <b>Telling the company:</b> The two weeks for that are over (§ 17 MuSchG). Did the company know already? Then you usually have protection. Otherwise write to it <b>today</b>, with proof. So late, it counts only if it is not your fault.

# Variables:
#   $job-act-by (Date) - the day people should register as job-seeking by
#   $job-last-day (Date) - the last day the law allows, the same day or later
schwanger-arbeitssuchend-running =
    <b>Employment agency (Agentur für Arbeit) by { $job-act-by }:</b> Register as „arbeitsuchend“ (looking for work), online or by phone. The last day is { $job-last-day } (§ 38 SGB III). This does not apply in training at a company.

# Variables:
#   $job-last-day (Date) - the last day the law allows, today or later
schwanger-arbeitssuchend-now =
    <b>Employment agency (Agentur für Arbeit): today.</b> Register as „arbeitsuchend“ (looking for work), online or by phone. The last day is { $job-last-day } (§ 38 SGB III). This does not apply in training at a company.

schwanger-arbeitssuchend-over =
    <b>Employment agency (Agentur für Arbeit):</b> Not been there yet? Register today as „arbeitsuchend“ (looking for work). Is the job over already? Then also as „arbeitslos“ (unemployed, §§ 38, 141 SGB III). In training at a company the first duty does not apply.

# Variables:
#   $abh-act-by (Date) - the day the foreigners authority should know by
#   $abh-last-day (Date) - the last day the law allows, the same day or later
schwanger-auslaenderbehoerde-running =
    <b>Residence by { $abh-act-by }:</b> Is your title (Aufenthaltstitel) for this work? Then tell the foreigners authority (Ausländerbehörde) in writing. Last day: { $abh-last-day } (§ 82 AufenthG). Ask the migration advice service (Migrationsberatung) first.

# Variables:
#   $abh-last-day (Date) - the last day the law allows, today or later
schwanger-auslaenderbehoerde-now =
    <b>Residence: today.</b> Is your title (Aufenthaltstitel) for this work? Then tell the foreigners authority (Ausländerbehörde) today in writing. Last day: { $abh-last-day } (§ 82 AufenthG). Ask the migration advice service (Migrationsberatung) first.

schwanger-auslaenderbehoerde-over =
    <b>Residence:</b> Is your title (Aufenthaltstitel) for this work? Then the foreigners authority (Ausländerbehörde) should know already (§ 82 AufenthG). Go to the migration advice service (Migrationsberatung) today. Then tell the authority.

# Variables:
#   $abh-act-by (Date) - the day the foreigners authority should know by, if the title is for this job
schwanger-auslaenderbehoerde-unsure =
    <b>Residence:</b> Read your title (Aufenthaltstitel) and the extra sheet (Zusatzblatt). Is it for this work or training? Then the foreigners authority (Ausländerbehörde) usually must know by { $abh-act-by } (§ 82 AufenthG). Ask the migration advice service (Migrationsberatung) first.

schwanger-auslaenderbehoerde-no-title =
    <b>Without a title (Aufenthaltstitel):</b> First go to a counselling office (Beratung) in confidence, today. Public bodies must report people without a title (§ 87 AufenthG). The deadlines run all the same. You may tell the company yourself.

# Variables:
#   $job-by (Date) - the day people should register as job-seeking by
schwanger-arbeitssuchend-befristet-running =
    <b>Employment agency (Agentur für Arbeit) by { $job-by }:</b> Register as „arbeitsuchend“ (looking for work), online or by phone (§ 38 SGB III). Nobody reminds you.

schwanger-arbeitssuchend-befristet-now =
    <b>Employment agency (Agentur für Arbeit): today.</b> Register as „arbeitsuchend“ (looking for work), online or by phone (§ 38 SGB III). You must do this now already.

# Born before 1 May 2025: paper with a signature by hand. § 28 Abs. 1b BEEG.
schwanger-elternzeit-form-paper =
    <b>Form: paper with a signature.</b> Was the child born before 01.05.2025 (1 May)? Then only the original counts: a letter signed by hand. An e-mail, a chat or a copy is not enough (§ 28 BEEG).

schwanger-elternzeit-form-text =
    <b>Form:</b> A text that can be read is enough, for example an e-mail (§ 16 BEEG). This applies to children born from 01.05.2025 (1 May) on. A letter with proof is safest.

## Texts to copy. `.copy` is the German text; it stands in German only and is not translated.

schwanger-letter =
    This message tells the company that you are pregnant. Fill in the brackets. Delete what does not fit. Send it as an e-mail or a signed letter. Keep a proof.

    <b>What it says:</b>
    1. I am pregnant. The birth is expected on (date = Datum).
    2. I enclose the proof from the doctor.
    3. Only after a dismissal (Nur nach einer Kündigung): I do not agree with your dismissal of (date) (§ 17 MuSchG). I offer to go on working.
    4. Please confirm this message.
    5. Place (Ort), date, name (Vorname Nachname), signature (Unterschrift).
    .button = Text: I am pregnant

schwanger-leave-letter =
    With this letter you demand parental leave (Elternzeit). Fill in the brackets. Sign it on paper: that is always safe. Born before 01.05.2025 (1 May)? Then only paper counts. Keep a proof of when it arrived.

    <b>What it says:</b>
    1. I demand parental leave for my child (Name), born on (geboren am) or expected on (erwartet am) (date = Datum).
    2. The parental leave is from (date) to (date). Name all times for two years.
    3. Only if you want (Nur wenn gewünscht): I would like to work (number = Zahl) hours a week in this time, at most 32.
    4. Please confirm that you received it, and the times.
    5. Place (Ort), date, name (Vorname Nachname), signature (Unterschrift).
    .button = Text: demand parental leave
