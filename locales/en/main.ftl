# Words that belong to no topic: heads, buttons, notes, offices, privacy, the bot's own description.

## First lines. They name no topic: someone may look over the shoulder.

head-start = Lotse
# Variables:
#   $n (Number) - which question this is, from 1
#   $m (Number) - how many there are on the longest way
head-question = Question { $n } of at most { $m }
head-info = Good to know
head-result = The most important thing for you
head-more = Why, and who helps
head-copy = Text to copy

## Language

# The first thing people see, in the language of their phone. The buttons below are the languages.
language-ask =
    Welcome to Lotse.

    Lotse helps with questions about work in Germany. You answer short questions. Then you get your next step and a counselling office (Beratungsstelle).

    Free of charge. You give no name. We store nothing that shows who you are.

    Which language would you like?
# Said in results while a machine wrote the texts and no person has checked them.
machine = A computer wrote these texts. No person has checked them yet. Not sure? Ask the counselling office (Beratungsstelle).
# Stands before a text that is not there in the reader's language.
other-language = This text is not available in your language yet.

## Buttons

button-back = ⬅️ Back
button-menu = ☰ Menu
# Below a result: the way to the first question of the bot.
button-new-question = ☰ New question
# Below a result: asks whether it still holds today.
button-check = 🔄 Is this still right today?
button-emergency = 🆘 SOS
button-continue = Go on with my questions
button-unknown = I do not know
button-longer-ago = Longer ago
button-other-day = Another day
button-nothing = None of these
button-done = Done
button-next = Next
button-handover = Who helps me? Show the address
button-more = More about this
# Below the emergency card: on to the questions about the danger.
button-safe = I am safe: what happened?
button-language = 🌐 Language
button-privacy = What is stored?
button-delete = Empty this chat
# Below unread-page: deletes the photos, voice messages and files that someone sent.
button-delete-unread = Delete it here in the chat now
button-erase = Yes, empty the chat and delete all
button-keep = No, do not delete anything
button-start = Start again
# In a workshop, below a result: the phone goes to the next person. The bot's messages vanish, and it asks for the language.
button-next-person = 👥 Next person (clears this chat)

## Feedback on a result: two buttons below it. Nothing is asked in words.

button-helped = 👍 This helped
button-unhelped = 👎 Did not help
# The four buttons below feedback-why, two in a row.
button-too-hard = Too hard
button-wrong = Has a mistake
button-missing = Part is missing
button-other-reason = Another reason
feedback-why =
    We are sorry. Why did it not help?

    We only count the answers. Nobody sees who they come from.
feedback-helped = Thank you. We only count the answer. Nobody sees who it comes from.
feedback-unhelped =
    Thank you. We only count the answer. Nobody sees who it comes from.

    Do you need more help? A counselling office (Beratungsstelle) talks with you.
# After "something is wrong": no words are taken here.
feedback-wrong =
    Thank you. We only count the answer. Nobody sees who it comes from.

    What is wrong? Tell the counselling office (Beratungsstelle). That is enough. You do not have to write to us.
# After a press below a result whose answers are gone.
feedback-gone =
    Thank you. Your answers from that time are already deleted. So we can no longer count this.

    Do you need more help? A counselling office (Beratungsstelle) talks with you.

## Notes: what was wrong with an answer

note-wrong-date = This is not a date in the calendar. Write, for example: 28.08.2026
note-wrong-month = That is not a month. Write for example: 08.2026
note-future-date = This day is still to come. Please check the date.
note-old-date = This day is very long ago. Please check the year.
note-far-date = This day is far in the future. Please check the year.
note-wrong-amount = This is not a number. Write, for example: 1450.50
# Variables:
#   $min (String) - the least that is taken
#   $max (String) - the most that is taken
note-amount-range = Please write a number from { $min } to { $max }.
note-wrong-place = We do not know this place. Check the postcode (Postleitzahl, 5 digits) or choose the federal state (Bundesland).
note-several-laender = This postcode (Postleitzahl) is in more than one federal state (Bundesland). Which one is it?
note-press-button = Please press one of the answers here. We have not stored your text.
note-type-date = Write the day, for example: 28.08.2026
note-type-month = Write the month, for example: 08.2026
note-changed = Something has changed here. Please answer again.
note-outdated = This question no longer exists in this form. You can go on here.
# Variables:
#   $date (String) - the day on which the result was shown before
note-same = ✅ Checked again: your result is the same as on { $date }.
# Variables:
#   $date (String) - the day on which the result was shown before
note-differs = ⚠️ Something has changed since { $date }. Today this is right:
# Variables:
#   $date (String) - the day on which the result was shown before
note-gone = Your answers from { $date } are no longer stored. Please answer once more.
note-unknown = I do not understand this. Press a button or write /help.
note-dead-code = This code is not valid today. The code of a workshop is valid on one day only. You can start without a code, too.
# Stands above the emergency card when someone typed words of danger. Calm, and it does not repeat the words.
note-danger = Your words sound like danger. So we show the emergency numbers first. “Go on with my questions” takes you back.
# Nothing was found for what someone typed.
note-nothing-found = We have found no topic for that. Write another word, for example: wage. All topics are in /menu.
# Variables:
#   $value (String) - what a typed day, month or amount was understood as
note-taken = ✅ Understood: { $value }
# Variables:
#   $value (String) - the Land that a typed place lies in
note-taken-land = ✅ Understood: in the Land { $value }
# Someone shared where they are.
note-abroad = This place is not in Germany. Choose the federal state (Bundesland) in which you work or will work.

## Amounts and Länder

# Variables:
#   $amount (String) - a number with two decimals
money = { $amount } €
# Variables:
#   $amount (String) - a number of hours
hours = { $amount } h
land-bw = Baden-Württemberg
land-by = Bayern
land-be = Berlin
land-bb = Brandenburg
land-hb = Bremen
land-hh = Hamburg
land-he = Hessen
land-mv = Mecklenburg-Vorpommern
land-ni = Niedersachsen
land-nw = Nordrhein-Westfalen
land-rp = Rheinland-Pfalz
land-sl = Saarland
land-sn = Sachsen
land-st = Sachsen-Anhalt
land-sh = Schleswig-Holstein
land-th = Thüringen

## Offices

reason-near = Near your place of work.
# Variables:
#   $km (Number) - kilometres as the crow flies, 0 or more
reason-nearest = About { $km } km from your place of work.
reason-for-land = For your federal state (Bundesland).
reason-nationwide = For all of Germany.
reason-finder = The official list. There you find the office near you.
reason-national = This number is for all of Germany. Ask there for the counselling office (Beratungsstelle).
# Variables:
#   $phones (String) - one or more phone numbers
office-phone = Phone: { $phones }
# Variables:
#   $email (String) - an e-mail address
office-email = E-mail: { $email }
# Variables:
#   $hours (String) - days and times as on a German door sign
office-hours = Open: { $hours }
# Variables:
#   $time (String) - the time of day in Germany
office-open = 🟢 Open now ({ $time }).
# Variables:
#   $time (String) - the time of day in Germany
office-closed = ⚪ Closed now ({ $time }).
office-appointment = Only with an appointment (Termin).
# Variables:
#   $languages (String) - a list of languages
office-languages = Languages: { $languages }
# Variables:
#   $date (String) - a day
office-checked = Checked by us on { $date }.
# Variables:
#   $date (String) - a day, a month or a year
office-source = As of: { $date }
office-unconfirmed = ⚠️ Not sure if this is still right. As of: { $date }
office-undated = ⚠️ Not sure if this is still right (without a date)
office-none = For your federal state (Bundesland) we do not yet have an address that we know is right. Look in the list first. Call before you go.
helpers = <b>Who else helps:</b>

## Said with every result

nothing-sent = We have <b>sent nothing for you</b>. Please call or write yourself.
information = This is information, not legal advice (Rechtsberatung).
# Variables:
#   $content (String) - the day of the bot's texts
#   $today (String) - the day for which the result was worked out
as-of = As of: texts of { $content }, worked out for { $today }.
# Stands below a German text that a tap copies.
copy-hint = Tap on the German text: this copies it. Replace the words in brackets. Send it yourself.

## Pages

help-page =
    Lotse asks short questions. Then it shows your next step and a counselling office (Beratungsstelle).

    /menu – choose from the start
    /language – change the language
    /emergency – help in danger
    /office – find a counselling office
    /privacy – what is stored
    /delete – empty this chat, delete everything
    /about – who we are
    /stats – how many people ask Lotse
    /share – share Lotse

    You can also write: your question in your own words, a date, an amount or a postcode. Or send your location. After that, we delete your message from the chat. We do not read photos, voice messages and files.
# Variables:
#   $answers (Number) - how many answers are kept, 0 or more
#   $until (String) - the time until which they are kept
privacy-page =
    <b>What we have from you now:</b>
    { PLURAL($answers) ->
        [one] { $answers } answer, encrypted.
       *[other] { $answers } answers, encrypted.
    }
    Also your language and the numbers of the messages in this chat. We need the numbers to delete the messages.

    <b>Until when:</b> until { $until } at the latest. No new answer comes? Then we delete everything.

    <b>What we never store:</b> your name, your number, your Telegram name, your texts, your postcode.

    <b>What we count:</b> conversations in each week: at which question, in which language, in which federal state (Bundesland). Also: if a result helped, and if a search found nothing. These are totals only. They stay after you delete. We never show totals under 5.

    A key that is new each day protects your answers. After two days at the latest we destroy the key. Then nobody can say any more whose answers they were. Not even we can.

    <b>What we cannot promise:</b> Telegram itself sees this chat. Whoever has your phone in their hand sees it, too.

    With /delete you empty this chat and delete everything.
# Stands below privacy-page when a link brought a Land or a code.
privacy-link = Also from your link: the federal state or the code of the workshop. We delete this, too.
about-page =
    Lotse is a guide for people who work or want to work in Germany. Lotse is a computer program, not a person and not a lawyer.

    It gives information, not legal advice (Rechtsberatung). People do the counselling (Beratung): Faire Integration and other offices.

    Law and amounts: laws as of 19.08.2026, last checked on 22.11.2026. Places and postcodes: GeoNames (geonames.org), licence CC BY 4.0.

    The program is open (EUPL-1.2): anyone may check how it works.
# Variables:
#   $monday (String) - the first day of the week
#   $sunday (String) - its last day
#   $conversations (String) - how many conversations came to a first question: stats-about or stats-withheld
#   $results (String) - how many came to a result, likewise
#   $handovers (String) - how many came to the contact of an office, likewise
stats-page =
    <b>Week from { $monday } to { $sunday }</b>

    Conversations: { $conversations }
    With a result: { $results }
    With the address of a counselling office (Beratungsstelle): { $handovers }

    The numbers are rounded. We do not show small numbers. They say nothing about single people.
# Variables:
#   $number (String) - a number that was rounded to a multiple of 5
stats-about = about { $number }
# Stands in the place of a number.
stats-withheld = fewer than 5, or not told
stats-none = There are no numbers yet. We show a week only some days after its end.
# Asks for the language of a link to Lotse for somebody else. The buttons below are the languages.
share-language =
    Would you like to share Lotse? You get a link, a short text and a picture (QR code).

    In which language should the link open Lotse?
# The buttons below are the topics of the menu.
share-topic = Which topic should the link open?
# A button above the topics: the link opens the menu.
share-whole = All topics
# Below it stands the link.
share-page =
    Here is the link. Below it are a text to forward and a picture (QR code).

    The link says nothing about you.
# Sent to somebody who does not know Lotse yet; below it stands the link.
share-forward =
    Lotse helps with questions about work in Germany.

    Lotse is a computer program in Telegram. You answer short questions. Then you get your next step and a counselling office (Beratungsstelle).

    Free of charge. You give no name. This is information, not legal advice.

    Open this link:
# The buttons below are up to three topics.
found-page =
    We have searched with your words. <b>Do you mean one of these?</b>

    We have not stored your text.
# The line below a topic in a list that Telegram shows in other chats.
card-line = Short questions, the next step, a counselling office. Free, without a name.
# Sent to another chat below the topic; below it stands the link.
card-text =
    Lotse asks short questions in your language. Then you see the next step and a counselling office.

    Free. You give no name. This is information, not legal advice.
# The button below it.
card-button = Open Lotse
# Someone sent a photo, a voice message, a file or a contact.
unread-page =
    I cannot read this: no photos, no voice messages, no files, nothing forwarded. We have stored nothing of it.

    Do you still need it? <b>Save it on your phone first.</b> After that you can delete it here. We do not delete it on our own: it may be your only copy.

    Show it to the counselling office (Beratungsstelle). Write your question to me in words, or press a button.
unread-deleted = This is now deleted from this chat.
# Asks once more before the chat is emptied.
delete-page =
    Really empty this chat? We delete all messages here since you began: ours and yours, photos and files too. Do you still need a photo? Save it on your phone first.

    We also forget all your answers. What is older than 48 hours, Telegram does not let us delete.
# At most 200 characters: it stands in a window over the empty chat.
erased-page = Everything is deleted. We no longer know anything about you. Should the empty chat go too? In your list of chats, press and hold Lotse. Then choose “Delete chat”.

## What people take with them: a contact, further offices, the days for the calendar

head-contact = Contact
head-offices = More addresses
head-calendar = For your calendar
# Below the address of one office.
button-save-contact = 👤 Save contact
# The same where there are several offices.
# Variables:
#   $office (String) - a short name of the office
button-save-contact-of = 👤 Contact: { $office }
button-copy-phone = 📋 Phone
# Variables:
#   $office (String) - a short name of the office
button-copy-phone-of = 📋 Phone: { $office }
button-copy-email = 📋 Email
# Variables:
#   $office (String) - a short name of the office
button-copy-email-of = 📋 Email: { $office }
button-more-offices = ➕ More offices
button-calendar = 📅 Add to calendar
contact-hint = Press the contact below to save it on your phone. Does someone look at your phone? Then they see the name of the office too.
# What the phone's calendar shows. It names no topic: others may see the calendar.
calendar-title = Appointment
calendar-about = Please do not forget.
# Variables:
#   $date (String) - the day until which it is to be done, with its weekday
calendar-court = By { $date }: go to the labour court (Arbeitsgericht)
# Variables:
#   $date (String) - the day until which it is to be done, with its weekday
calendar-claim = By { $date }: send your claim in writing
# Variables:
#   $date (String) - the day until which it is to be done, with its weekday
calendar-job = By { $date }: register as job-seeking (arbeitsuchend melden)
# Variables:
#   $date (String) - the day until which it is to be done, with its weekday
calendar-authority = By { $date }: write to the authority or insurance (Behörde, Kasse)
# Variables:
#   $date (String) - the day until which it is to be done, with its weekday
calendar-employer = By { $date }: write to the employer
calendar-hint = These days are in your result. It is better to act earlier. Press the file below and save the appointment. The calendar only says “Appointment”, at 9 o’clock. If there is still that much time, the phone reminds you 7 days, 3 days and 1 day before. Is the day today or tomorrow? Act at once.
calendar-shared = ⚠️ Many calendars show appointments on other devices too. Does the phone or the account belong to the employer? Then do not save the file there.
calendar-over = These days are over. Ask a counselling office today.

## Trouble on our side

# Variables:
#   $code (String) - a short code by which the operator finds the failure
outage = It is our fault, not yours: something is not working right now. Please try again in a few minutes. Code: { $code }
# Said in groups, where the bot does not talk about anybody's work.
private-only = Others can read here. Please write to me in a private chat:

## The bot on Telegram: name (64), short description (120), description (512), commands (256)

# Nothing but the name: it stands above every message, and someone may look over the shoulder.
bot-name = Lotse
bot-short = Short questions, your next step, the right counselling office. Free of charge and without your name.
bot-description = Problems at work in Germany? Lotse asks short questions in your language. It shows your next step and by when you should take it, and names the right counselling office (Beratungsstelle). Free of charge. Without your name. Information, not legal advice.
command-start = Start again
command-menu = Choose a topic
command-language = Change the language
command-help = What Lotse can do
command-emergency = Help in danger
command-office = Find a counselling office
command-privacy = What is stored
command-delete = Empty this chat, delete everything
command-about = Who we are
command-stats = How many people ask Lotse
command-share = Share Lotse (link, QR code)
