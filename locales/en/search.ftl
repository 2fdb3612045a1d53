# Words by which people find a topic when they type, and words that tell of danger. Nobody reads these lists: they are
# compared with what people type. Commas part the entries; an entry may have several words, which are all needed then.
# Write what people in your language really say and type: names, everyday words, common misspellings, and the spelling
# with other letters. Do not translate the German list. Capital letters, accents, short vowels and endings of a word do
# not matter, one wrong letter in a longer word neither. 15 to 40 entries a topic are enough. What is written in another
# language is found by that locale's list.

## Topics

# Dismissal, termination agreement, warning letter, a contract that ends
search-kuendigung =
    letter from boss, letter, no more work, dismissal, dismissed, dismiss, fired, fire me, got fired, sacked, sack, laid off, layoff, lay off, terminated, termination, terminate, notice period, notice, lost my job, lost job,
    lose my job, losing my job, kicked out of work, kicked me out of the job, end my contract, contract ends, contract expires, contract not renewed, termination agreement, warning letter, written warning,
    probation, trial period, severance, unfair dismissal, labour court, quit, resign, resignation, want to quit, do not come back, dont come back, let me go, letting me go, redundancy, redundant, sue
# No wage, too little wage, minimum wage, payslip, deductions
search-lohn =
    wage, wages, salary, salery, sallary, pay, paid, payment, unpaid, not paid, no pay, no money, no salary, no wage, money, didnt pay, doesnt pay, dont pay, not paying, did not pay, not paid me, owes me, owe me, owed,
    low wage, too little money, less money, underpaid, minimum wage, minimum pay, hourly wage, per hour, payslip, pay slip, paycheck, pay stub, deduction, deductions, deducted, missing wages, late pay,
    late salary, cash, bonus, tips, overtime pay, overtime not paid, earnings, earn, gross, net, stolen wages, wage theft
# Danger: violence, locked in, passport taken
search-notfall =
    emergency, danger, dangerous, police, violence, help, threat, threats, threatened, afraid, scared, locked in, beaten, ambulance, hurt, injured, shelter, crisis, desperate, unsafe, not safe
# Working time, breaks, overtime, nights, Sundays
search-arbeitszeit =
    working time, working hours, work hours, hours, overtime, over time, extra hours, long hours, too many hours, hours a day, hours per day, 12 hours, 14 hours, 10 hours, 60 hours, twelve hours, break, breaks, no break, lunch break,
    rest, night shift, night work, shift, shifts, schedule, rota, sunday, sundays, weekend, public holiday, day off, no day off, days off, every day, seven days, 7 days, rest time, on call, timesheet, without a break
# Holiday
search-urlaub =
    holiday, holidays, vacation, vacations, annual leave, leave days, paid leave, days of leave, take leave, time off, no holiday, paid holiday, unpaid leave, vacation days, holiday pay, holiday request, leave request, remaining leave,
    visit my family, fly home, go home country, take days off, holyday, vaccation
# Contract, mini job, self-employed, undeclared work, fixed term
search-vertrag =
    contract, contracts, contrakt, work contract, employment contract, no contract, without contract, without a contract, sign, signed, signature, mini job, minijob, midijob, part time, full time, fixed term, temporary contract, permanent contract,
    self employed, selfemployed, freelance, freelancer, fake self employment, bogus, invoice, black work, undeclared, illegal work, cash in hand, off the books, not registered, registered, social security, terms and conditions, job conditions, agreement,
    probation, trial period, trial time, probation time, change my contract, new contract, penalty clause, side job, second job
# Temporary agency work, posting, subcontractor
search-leiharbeit =
    agency work, temp agency, temp work, temporary work, temporary agency, agency worker, staffing agency, work agency, employment agency, leasing company, posted, posting, posted worker, foreign company, company abroad, polish company, subcontractor,
    sub contractor, A1, equal pay, hired out, lent out, client company, sent to another company, other company
# Sick, child sick, sick note
search-krankheit =
    sik, cant go to work, cannot go to work, sick, ill, illness, sickness, sick leave, sick note, sick pay, sicknote, doctors note, medical certificate, certificate from doctor, unwell, fever, flu, have a cold, got a cold, child is sick, sick child, my child is ill, doctor, call in sick, calling in sick,
    operation, surgery, back pain, pain, burnout, depression, depressed, stress, hospital, cannot work, unable to work, disease, mental health
# Accident at work, on the way to work
search-unfall =
    accident, acident, work accident, accident at work, workplace accident, injury, injured, injured at work, hurt at work, hurt my hand, hurt my back, fell, fell down, fell from, ladder, broke my leg, broke my arm, broken, broken leg, cut my finger, finger,
    burned, burnt, machine, accident insurance, way to work, on the way to work, occupational disease, scaffolding
# Health insurance
search-krankenversicherung =
    health insurance, insurance, insured, not insured, uninsured, no insurance, insurance card, health card, medical insurance, medical card, health fund, doctor bill, hospital bill, medical bill, pay the doctor, dentist, medicine, AOK, TK, contributions,
    family insurance, private insurance, healthcare, insurence, ehic
# Pregnant, protection of mothers, parental leave
search-schwanger =
    pregnant, pregnancy, pregnent, having a baby, have a baby, expecting, expecting a baby, baby, birth, maternity, maternity leave, maternity protection, maternity pay, parental leave, parental benefit, paternity, paternity leave, mother, mom, midwife, breastfeeding,
    newborn, give birth, due date, wife is pregnant
# Vocational training
search-ausbildung =
    apprentice, apprenticeship, apprentiship, vocational training, training, trainee, trainer, training contract, training company, training pay, vocational school, exam, final exam, dual training, change training company, stop my training, chamber of crafts, chamber,
    learn a trade, nursing training, azubi, ausbildung
# Internship, trial work
search-praktikum =
    internship, internships, intern, interns, trainee internship, unpaid internship, trial work, trial day, trial shift, work trial, test day, try out, work for free, free work, working for free, without pay trial, probation day, work experience, volunteer, student job, working student, intership
# Discrimination, harassment, bullying
search-diskriminierung =
    discrimination, discriminated, discriminate, racism, racist, harassment, harassed, harass, harrassment, sexual harassment, sexually harassed, touches me, touched me, touching me, grabs me, groped, bullying, bullied, bully, mobbing, insult, insulted, insults, shouts at me, yells at me, screams at me,
    headscarf, hijab, skin colour, skin color, religion, foreigner, foreigners, unfair, unfairly, treated badly, treated differently, unequal, disrespect, humiliated, make fun of me, make jokes, jokes about me, black, dark skin, laugh at me, disability, gay, race, nationality
# Exploitation, forced labour, debts with the employer
search-ausbeutung =
    exploitation, exploited, exploit, forced labour, forced labor, forced to work, forces me to work, slave, slavery, modern slavery, trafficking, debt, debts, debt to boss, owe the boss, work off debt, passport, my passport, my documents, keeps my documents, took my documents, papers taken,
    blackmail, threatens deportation, threaten to deport, taken advantage, used by my boss, abuse, abused, control, cannot quit, cant quit, not allowed to quit, fine, penalty, pay fees to boss
# Flat or room from the company
search-unterkunft =
    accommodation, acommodation, accomodation, housing, company flat, company housing, company room, company apartment, flat, apartment, room, dormitory, dorm, rent, rental, landlord, rent deducted, deposit, boss is landlord, boss owns the flat, evicted, eviction, evict,
    move out, kicked out of my room, kicked out of flat, lose my room, mould, mold, bed, beds, many people in one room, share a room, no heating, homeless, house from work, living place, sleep, key, container
# Before coming to Germany: job offer, visa, agency, fees
search-vor-der-einreise =
    abroad, still abroad, not yet in germany, before coming, come to germany, coming to germany, move to germany, moving to germany, visa, work visa, embassy, consulate, job offer, offer from germany, recruiter, recruitment, recruitment agency, recruitment fee, agent, agency fee, agent wants money, placement fee,
    scam, fraud, fake job, fake offer, work in germany, job in germany, opportunity card, blue card, skilled worker, travel costs, flight, from my country, in my home country, going to germany
# A German letter or paper that somebody does not understand
search-brief =
    understand letter, do not understand the letter, dont understand letter, got a letter, received a letter, letter from company, letter from boss, letter in german, what is this letter, what does the letter say, letter means, german letter, understand paper, got a paper,
    dont understand paper, translate letter, read letter, abmahnung, warning letter
# Only the address of an office, counselling, lawyer, trade union
search-beratung =
    counselling, counseling, counsellor, advice, advisor, adviser, advice centre, advice center, office, address, lawyer, attorney, legal advice, legal help, union, trade union, who can help, who helps, help, need help, talk to someone, speak to someone, someone to talk,
    appointment, phone number, contact, near me, consultation, meet someone
# My rights, a tour in five minutes
search-rechte =
    my rights, rights, right, what rights, workers rights, labour rights, labor rights, labour law, labor law, employment law, law, laws, rules, legal, allowed, is it legal, is it allowed, information, overview, basics, new in germany, first day, what should i know, duties, know my rights
# Faire Integration and the programme IQ
search-programm =
    faire integration, fair integration, IQ, IQ network, programme, program, project, who are you, what is this, workshop, workshops, how much does it cost, is it free, for free, anonymous, confidential, who pays, trust, data protection, privacy
# Something else: residence, asylum, recognition, language, benefits, housing
search-anderes =
    other question, another question, different question, other problem, other topic, something else, not in the list, not listed, residence, residence permit, residency, permit, work permit, immigration office, foreigners office, asylum, asylum seeker, refugee, deportation, deported, duldung, settlement permit, permanent residence, citizenship, naturalisation, passport german, family reunification, bring my family, bring my wife,
    recognition, recognise my diploma, diploma, degree, certificate, german course, language course, learn german, integration course, jobcenter, job center, unemployed, unemployment, unemployment benefit, benefits, find a job, find work, looking for a job, job search, looking for work, find a flat, looking for a flat, child benefit, tax, taxes, tax return,
    school, kindergarten, domestic violence, driving licence, driving license, divorce, work permission

## Danger

# Words and phrases of danger to life, body or freedom, thoughts of suicide too: they open the emergency card before
# anything else. The words of a phrase may stand in any order, with up to three others between them. When in doubt,
# write it here: a card too many harms nobody.
search-danger =
    hits me, hit me, hit my face, passport with boss, dont wanna live, kms, burned me, shoot me, hurt my family, hitting me, hits us, hit us, beats me, beat me, beating me, beats us, beat us, beaten, beat up, punched me, punches me, slapped me, slaps me, kicks me, kicked me, pushes me, pushed me, chokes me, choked, strangled, strangles, attacked, attacks me, attack me, hurts me, hurting me, hurt me, will hurt me, abuses me, abused me, physical abuse, violent, violence, tortured, assaulted, assault,
    rape, raped, raping, sexually abused, sexual abuse, sexual violence, forced sex, forces me to have sex, forces me to sleep with, wants me to sleep with him, forced to have sex, force me to have sex, forced me to have sex, to have sex, have sex with, make me have sex, forced prostitution, forces me into prostitution, sex slave,
    threatens me, threatened me, threatening me, threatens my family, threatened my family, threatens to kill, threatened to kill, death threat, death threats, threatens to hurt, threatened to hurt, kill me, kills me, killing me, kill us, kill my family, kill my wife, kill my husband, kill my children, kill my self, will kill, kill him, kill her, murder, murdered, wants to kill, has a knife, pulled a knife, with a knife, stabbed, gun, weapon,
    locked in, locked up, locked inside, lock me, locks me, locked me, locked us, lock us, cant get out, cannot get out, can not get out, cant go out, cannot go out, not allowed to go out, not allowed outside, not allowed to leave, dont let us go out, dont let us leave, do not let us leave, do not let us go out, does not let us leave, wont let me out, wont let me go, not let me go, doesnt let me go out, does not let me go out, dont let me go out, doesnt let me leave, wont let me leave, not let me leave, not allowed to leave the house, not allowed to leave the room, not allowed to leave the building, not allowed to leave the flat, not allowed to leave the apartment, cannot leave the house, cant leave the house, cant leave the room, cannot leave the room, cannot escape, cant escape, held against my will, hold me here, keeps me here, keep us here, prisoner, imprisoned, trapped, captive, kidnapped, kidnap, hostage,
    took my passport, take my passport, takes my passport, taken my passport, passport taken, passport was taken, has my passport, they have my passport, keeps my passport, keep my passport, kept my passport, holds my passport, holding my passport, wont give my passport, not give back my passport, not give me my passport, passport away, took passport, takes passport, keeps passport, keep passport, holds passport, hold passport, took our passport, keeps our passports, has our passports, took our passports, took my documents, took my papers, took my id,
    trafficking, trafficked, human trafficking, forced labour, forced labor, in danger, my life is in danger, emergency, fear for my life, afraid for my life, scared for my life, ambulance, 110, 112, 911, 999, bleeding, lot of blood, unconscious, not breathing, cant breathe, cannot breathe, heart attack, stroke, on fire, there is a fire, call the police, call police, help police, need police, stalking me, follows me home, SOS, save me, rescue me, please save us, 
    suicide, suicidal, suicid, kill myself, killing myself, end my life, end it all, ending my life, take my life, take my own life, want to die, wanna die, wish i was dead, wish i were dead, better off dead, want to be dead, dont want to live, do not want to live, dont want to be alive, no reason to live, not worth living, no point in living, feel like dying, cant live anymore, cannot live anymore, cant go on living, tired of life, tired of living, want to hurt myself, going to hurt myself, hurting myself, harm myself, self harm, cut myself on purpose, jump off, jump from the roof, hang myself, overdose
# Everyday sayings that only sound like danger. They are taken away before the words of danger are looked for.
search-harmless =
    killing me with, contract locks me, job is killing me, work is killing me, stress is killing me, heat is killing me, back is killing me, feet are killing me, head is killing me, this is killing me, boss will kill me if, wife will kill me if, husband will kill me if, mother will kill me if, killing time, to die for, dying of boredom, dying of hunger, dying to know, dying to go, hit me up, beat me to it, beat the traffic, a stroke of luck, emergency exit, emergency contact, emergency number of the company,
    take leave, annual leave, sick leave, parental leave, maternity leave, paid leave, unpaid leave, leave days, leave early, on leave, leave my job, leave the job, leave the company, kicked me out, kick me out, kicks me out, pushes me to, pushed me to, back hurts, leg hurts, head hurts, hand hurts, knee hurts, foot hurts, cut with a knife, out of the contract, out of my contract, threatens me with dismissal, threatened me with dismissal, threatens me with termination, threatened me with termination, threatens to fire, threatened to fire, locked in the contract, heart attack survivor, job is in danger, my job in danger, visa is in danger, residence is in danger, 110 euro, 110 euros, 112 euro, 112 euros, 911 euro, 911 euros, 999 euro, 999 euros, 110 hours, 112 hours, 110 days, 112 days

## Small words

# Words that say nothing of a topic: they are not taken for a misspelt or unfinished word of the lists above.
search-small =
    have, having, with, that, this, these, those, they, them, then, than, what, when, where, which, while, from, your, mine, their, there, here, want, wants, wanted, need, needs, please, thanks, thank, hello, does, doing, done, dont, doesnt, didnt, cant, wont, isnt, boss, company, employer, chief, work, works, working, worked, worker, job, jobs,
    some, more, much, many, most, still, since, about, would, could, should, because, after, before, again, very, just, also, only, give, gives, gave, given, take, takes, make, makes, made, good, know, tell, told, says, said, will, been, were, being, into, over, under, month, months, week, weeks, year, years, time, today, tomorrow, yesterday, people, person, someone, something, anything, nothing, everything, how, why, germany, german, like, think, come, came, going, went, gone, keep, keeps, question, questions, problem, problems, understand,
    strike, strikes, attached, rating, racing, raging, raving, rapping, wrapped, strapped, tripped, tapped, cooked, stoke, breeding, blending, postage, emergence, violet
