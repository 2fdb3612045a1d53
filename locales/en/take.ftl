# What people take with them: the card for the counsellor, sentences for the phone, the checklist, the time sheet.

## Buttons

# Below a result.
take-button-card = 📄 Card for the counsellor
take-button-phrases = 📞 What do I say?
take-button-checklist = ☑️ What to collect?
# Below the lines that can stand on the card.
take-button-make = 📄 Make the card
take-button-again = Answer the questions again
# Below the checklist.
take-button-hours = 🕒 Time sheet (file)

## What the card says

# The lines that can be ticked follow, with their numbers; the buttons below carry the same numbers.
take-card-ask =
    <b>What should be on your card?</b>

    Nothing is ticked at first. Below, press only what you want to show. Then press “Make the card”.

    We do not keep the card. The ticks are only here in the message.
# Stands above when the answers are others than those that were ticked.
take-card-changed = ⚠️ Your answers are different now. Please tick again.
# Stands above when nothing was ticked.
take-card-empty = ⚠️ Nothing is ticked yet. Press at least one line.
# Heads of the lines.
take-answers = My answers
# Said when the session has ended.
take-gone =
    Your answers are not here any more. We delete them after a day. Then nobody can read them.

    Do you still want the card? Please answer the questions once more. It does not take long.

## The card itself, in the chat and as a file

# The head of the file; it says nothing of work.
take-title = Notes for counselling (Beratung)
take-made =
    <b>Your notes for the counsellor</b>

    Show this message at the counselling office (Beratungsstelle). Or show the file below: you can print it too.
# Variables:
#   $date (String) - the day the card was made
take-by = The person made these notes themselves with Lotse, on { $date }. Lotse is a computer program.
take-nothing-sent = Lotse has not sent anything.
take-not-kept = Lotse has not kept this card. Delete the message when you do not need it any more.
# Stands above the German lines.
take-german = In German:

## The days that the law brings: each an attribute, named like the fact

take-days = Important days
    .act-by = Act by this day
    .last-day = Last day by law
    .late-until = After this no late claim is possible
    .job-act-by = Register as job-seeking by
    .job-last-day = Last day to register as job-seeking
    .job-by = Register as job-seeking (early) by
    .abh-act-by = Tell the immigration office (Ausländerbehörde) by
    .abh-last-day = Last day: immigration office (Ausländerbehörde)
    .ig-act-by = Apply for insolvency pay (Insolvenzgeld) by
    .ig-last-day = Last day: insolvency pay (Insolvenzgeld)
    .objection-by = Objection (Widerspruch) at the office by
    .claim-by = Time limit (Verjährung): go to court by
    .claim-last-day = Time limit (Verjährung): last day
    .tell-by = Tell of the pregnancy by
    .disability-tell-by = Tell of the severe disability by
    .certificate-by = Doctor's certificate (Bescheinigung) by
    .pay-from = Pay while sick from
    .pay-until = Pay while sick until
    .protect-from = Maternity protection (Mutterschutz) from
    .last-duty = Last working day before Mutterschutz
    .protect-until = Maternity protection (Mutterschutz) until
    .ban-until = Dismissal mostly forbidden until
    .request-by = Parental leave (Elternzeit): request by
    .protected-from = Parental leave: request protects from
    .earliest = Parental leave: earliest start
    .ends = End of the job with notice period
    .full-from = Full leave (Urlaub) from
    .equal-from = Agency work (Leiharbeit): equal pay from
    .max-until = Agency work (Leiharbeit): at most until

## What to collect: each an attribute; with its tick it stands on a button, so it has at most 35 characters

take-items = My papers
    .chats = Chats and messages (Nachrichten)
    .rota = Rosters (Dienstpläne)
    .time-records = Time clock, sheets (Stundenzettel)
    .letter = Letter + envelope (Brief, Umschlag)
    .payslips = Payslips (Lohnabrechnungen)
    .paper-to-sign = Paper to sign (Papier)
    .passport = Passport (Pass)
    .notices = Notices at the company (Aushänge)
    .place = Workplace (Arbeitsplatz)
    .injury = Injury, place (Verletzung, Ort)
    .room = Room and damage (Zimmer, Schäden)
    .job-ad = Job advert (Stellenanzeige)
    .hours = Own list of hours (Stundenliste)
    .contract = Contract (Arbeitsvertrag)
    .offer = Offer of the company (Angebot)
    .bank = Bank statements (Kontoauszüge)
    .receipts = Receipts (Quittungen)
    .names = Witnesses, phone numbers (Zeugen)
    .employer = Name, address of company (Firma)
    .diary = Notes: day, place, who, what
    .title = Residence title with Zusatzblatt
    .sick-note = Sick note (Krankschreibung)
    .sick-sent = Proof: I called in sick (Beweis)
    .doctor = Papers of the doctor (Arzt)
    .fund-letters = Health fund letters (Krankenkasse)
    .insurance = Insurance papers (Versicherung)
    .training-contract = Training (Ausbildungsvertrag)
    .report-book = Training record (Berichtsheft)
    .leave-requests = Leave requests, answers (Urlaub)
    .agency-sheet = Agency info sheet (Merkblatt)
    .clients = List of clients and days (Kunden)
    .rent = Rental contract (Mietvertrag)
    .pregnancy = Maternity record (Mutterpass)
    .told = Proof: the company knows (Beweis)
    .application = Application, refusal (Absage)
    .accident-report = Accident report (Unfallanzeige)
    .id-papers = Identity card (Ausweis)

## What people ask for: each an attribute

take-wishes = What I ask for
    .deadline = I want to know if a deadline (Frist) is running.
    .next = I want to know what I can do now.
    .papers = Please check my papers.
    .money = I want to know if money is missing.
    .write = Please help me with a letter (Brief).
    .stay = I want to know what this means for my residence (Aufenthalt).
    .sign = I want to know what I am asked to sign.
    .court = I want to know if a claim in court (Klage) is possible.
    .health = I want to know how I am insured.
    .safe = I want to know how I stay safe.

## The checklist

# The things stand on the buttons below, what to photograph today first.
take-checklist =
    <b>What you can collect</b>

    📸 means: <b>take a photo today.</b> Messages and rosters can be gone quickly.

    • Chats: take photos with date and number.
    • Letters: all pages and the envelope.
    • Do not save anything on the company's phone. Do not leave anything in the company's housing.
    • Only take photos if it is safe for you.

    Send copies to a person you trust. Do not send photos here.

    Press what you already have. Something is missing? Go to counselling (Beratung) anyway.

## The time sheet

take-hours =
    <b>Write down your hours</b>

    Here is an empty table for one month. Print it or copy it by hand.

    • Write every day: start, end, break, place.
    • Also write who saw it.
    • Keep the sheet. Give the company only a copy.
# The head of the file.
take-hours-title = My hours
take-hours-how = Fill it in yourself every day. Keep the sheet. Do not sign anything that is not true.
take-hours-month = Month
take-hours-name = Name
take-hours-day = Day
take-hours-begin = Start
take-hours-end = End
take-hours-break = Break
take-hours-hours = Hours
take-hours-work = Place, work
take-hours-seen = Who saw it?
take-hours-sum = Total

## On the phone, and to write. The German lines are those of the German file; these say what they mean.

take-phrases =
    <b>On the phone</b>

    Read the German sentences out. Below each one is its meaning.
# Variables:
#   $language (String) - a language, from take-languages
take-say-hello = Hello, I need counselling in { $language }.
# For those who speak German with the counsellor.
take-say-hello-plain = Hello, I need counselling.
# Variables:
#   $topic (String) - what it is about, from take-topics
take-say-topic = It is about { $topic }.
# Variables:
#   $day (String) - a day with its weekday
take-say-day = Perhaps a deadline (Frist) is running. An important day is { $day }.
take-say-slow = I speak little German. Please speak slowly.
take-say-again = I do not understand. Please say it once more.
take-say-when = When can I come? Or can we talk on the phone?
take-say-free = Is the counselling free? Does everything stay confidential?
take-say-send = Can you please write to me when my appointment is?
take-mail =
    <b>Or write an e-mail</b>

    Press the German text: that copies it. Replace the words in brackets. Send it yourself.
take-mail-meaning = <b>What the text says:</b>
take-mail-subject = Subject: request for an appointment
take-mail-hello = Hello,
# Variables:
#   $language (String) - a language, from take-languages
#   $topic (String) - what it is about, from take-topics
take-mail-need = I need counselling in { $language }. It is about { $topic }.
# Variables:
#   $topic (String) - what it is about, from take-topics
take-mail-need-plain = I need counselling. It is about { $topic }.
# Variables:
#   $day (String) - a day with its weekday
take-mail-day = Perhaps a deadline (Frist) is running. An important day is { $day }.
take-mail-ask = When can I come? Or can you call me?
# What stands in brackets the person fills in.
take-mail-end =
    My phone number: [phone number]

    Kind regards, [name]

# What it is about: each topic an attribute, as it stands behind "It is about".
take-topics = Topic
    .kuendigung = a notice of dismissal (Kündigung)
    .lohn = my wage
    .arbeitszeit = my working hours
    .urlaub = my leave
    .krankheit = sickness and work
    .krankenversicherung = my health insurance
    .vertrag = my contract
    .leiharbeit = agency work
    .ausbildung = my vocational training (Ausbildung)
    .praktikum = an internship
    .schwanger = pregnancy, maternity protection or parental leave
    .diskriminierung = discrimination at work
    .unfall = an accident at work
    .ausbeutung = exploitation at work
    .unterkunft = a room or money that the company asks for
    .vor-der-einreise = a job in Germany; I am still abroad
    .rechte = my rights at work
    .anderes = another question in Germany
    .programm = the programme Faire Integration
    .brief = a letter from the company
    .beratung = my work

# Languages as they stand behind "counselling in": each an attribute, named like the options of common-language.
take-languages = Language
    .de = German
    .en = English
    .ar = Arabic
    .fa = Persian or Dari
    .uk = Ukrainian
    .ru = Russian
    .tr = Turkish
    .fr = French
    .es = Spanish
    .pl = Polish
    .ro = Romanian
    .other = [your language]
