# Words of the operator pages and of `lotse stats`. People who ask never read them. Only German and English have this file.

operator-brand = Lotse
operator-skip = To the content
operator-foot = All numbers are conversations, not people. They are rounded, and small numbers are missing.
operator-rules-link = How the numbers are made
operator-languages-label = Language
operator-lang-de = Deutsch
operator-lang-en = English
operator-logout = Log out
operator-menu-label = Pages

## Login, and what is said instead of a page

operator-login-title = Log in
operator-login-password = Password
operator-login-button = Log in
operator-login-note = There is one password for all who may read these numbers. Whoever runs Lotse knows it.
operator-login-wrong = This is not the password.
# Variables:
#   $seconds (String) - whole seconds to wait, 1 or more
operator-login-wait = That was too early. After a wrong password there is a wait. { $seconds } s more, then you can try again.
operator-refused-400-title = This is unclear
operator-refused-400-text = Lotse cannot read this address or this form.
operator-refused-403-title = This does not work
operator-refused-403-text = The form did not come from an open page of Lotse. Load the page again and try once more.
operator-refused-404-title = Not found
operator-refused-404-text = There is no such page or period. After some time weeks become blocks of four weeks.
operator-refused-405-title = Not possible here
operator-refused-405-text = This address cannot be used in this way.
operator-refused-413-title = Too large
operator-refused-413-text = The form was too large.
operator-refused-500-title = Not working right now
operator-refused-500-text = Something went wrong on our side. Please try again in a minute.
operator-refused-start = To the overview

## Menu and titles

operator-menu-overview = Overview
operator-menu-topics = Topics
operator-menu-languages = Languages
operator-menu-laender = Länder
operator-menu-entries = Ways in
operator-menu-feedback = Feedback
operator-menu-content = Content
operator-menu-health = Operation
operator-title-overview = Overview
operator-title-topics = Topics
# Variables:
#   $topic (String) - the name of a topic
operator-title-topic = Topic: { $topic }
operator-title-languages = Languages
operator-title-laender = Länder
operator-title-entries = Ways in
operator-title-feedback = Feedback
operator-title-content = Content
operator-title-health = Operation
operator-title-rules = How the numbers are made

## Periods

# Variables:
#   $week (String) - the week, as 47/2026
#   $days (String) - its first and last day
operator-period-week = Week { $week } ({ $days })
# Variables:
#   $first (String) - the first week, as 44/2026
#   $last (String) - the last week, as 47/2026
#   $days (String) - the first and the last day
operator-period-block = Weeks { $first } to { $last } ({ $days })
# Variables:
#   $period (String) - the period
operator-period-shown = Period: { $period }
operator-pick-period = Period
operator-pick-language = Language of the conversations
operator-all-languages = All languages
operator-pick = Show
operator-span-1 = Weeks
operator-span-4 = Blocks of 4 weeks
operator-span-52 = Blocks of 52 weeks

## Notes

operator-note-counted = Conversations are counted, not people. A conversation belongs to the week in which it began.
operator-note-rounded = Numbers are rounded to 5. That is why sums do not always fit exactly.
operator-note-withheld = A dash (–) means: withheld. The number is under 5, or it protects another small number.
operator-note-no-before = Nothing is published of the period before.
operator-note-topics = “Reached an end” counts each end once for each conversation. Who saw two ends of a topic counts twice.
operator-note-topic = “Last here” shows where conversations stopped. At a question, people gave up there.
operator-note-languages = A conversation counts for the language that it had last. “No hit” means: at least one search found nothing. The words are not kept.
operator-note-laender = The Land of the workplace counts. Small Länder stand together in one row.
operator-note-entries = “Link” means a link or a poster, “Workshop” the link of a workshop.
operator-note-feedback = Below each result there are two buttons. For each result the last answer of a conversation counts. Someone who rates two results differently counts twice. Topics and results without a number that is shown are not in the lists.
operator-note-content = There are no numbers of people here. The command “lotse check” shows all mistakes of the content.
operator-note-health = These checks are of this moment. The counters begin anew with each start.
operator-nothing-published = Nothing is published yet. A week is shown on the Thursday after it at the earliest. By then no conversation of that week can go on.
# Variables:
#   $day (String) - the day of the newest review
operator-content-day = Content as of { $day }
operator-all-topics = All topics
operator-withheld = withheld
# Variables:
#   $number (String) - a rounded number
operator-at-least = min. { $number }

## Tables: heading, first column, and what stands there without rows

operator-table-overview = Conversations of the period
operator-first-overview = Counted
operator-table-trend = Trend
operator-first-trend = Period
operator-table-topics = Topics compared
operator-first-topics = Topic
operator-table-funnel = Step by step
operator-first-funnel = Question, explanation or end
operator-table-languages = Languages compared
operator-first-languages = Language
operator-table-laender = Länder compared
operator-first-laender = Land
operator-table-entries = Ways in compared
operator-first-entries = Way in
operator-table-feedback = What people thought of results
operator-first-feedback = Feedback
operator-empty-feedback = In this period there is no number that may be shown.
operator-table-opinions = Feedback by topic
operator-first-opinions = Topic
operator-empty-opinions = No topic has a number that may be shown.
operator-table-reasons = Feedback by result
operator-first-reasons = Result
operator-empty-reasons = No result has a number that may be shown.
operator-table-translations = Translations
operator-first-translations = Language
operator-table-offices = Counselling offices
operator-first-offices = Addresses
operator-table-ending = Figures of the law that end soon
operator-first-ending = Name
operator-empty-ending = None ends within the next 90 days.
operator-table-reviews = Review of the topics
operator-first-reviews = Topic
operator-table-checks = Checks
operator-first-checks = Part
operator-table-process = Since the start
operator-first-process = Item
# Variables:
#   $title (String) - the heading of the table
operator-chart-name = Chart: { $title }. The table below holds the same numbers.
operator-download-csv = Table as CSV
operator-download-json = Page as JSON

## What a step is

operator-kind-question = Question
operator-kind-info = Explanation
operator-kind-end = End

## Columns. Short: four of them stand beside each other on a phone.

operator-column-now = Period
operator-column-before = Before
operator-column-change = Change
operator-column-conversations = Conversations
operator-column-results = With result
operator-column-handovers = With office
operator-column-reached = Reached
operator-column-share = Share
operator-column-standing = Last here
operator-column-ends = Reached an end
operator-column-silent = Stopped before
operator-column-missed = No hit
operator-column-helped = Helped
operator-column-unhelped = Did not help
operator-column-too-hard = Too hard
operator-column-wrong = Wrong
operator-column-gap = Missing
operator-column-other = Other
operator-column-state = State
operator-column-value = Value
operator-column-review = Reviewed by
operator-column-messages = Texts
operator-column-missing = Missing
operator-column-count = Number
operator-column-statute = Law
operator-column-until = Holds until
operator-column-successor = Next
operator-column-reviewed = Reviewed on
operator-column-nodes = Steps

## Rows

operator-row-conversations = Conversations
operator-row-results = With a result
operator-row-handovers = With a counselling office
operator-row-missed = With a search that found nothing
operator-row-content = Content
operator-row-database = Database
operator-row-telegram = Telegram
operator-row-version = Version
operator-row-uptime = Running for
operator-row-updates = Updates dealt with
operator-row-errors = Errors
operator-row-offices-all = All addresses
operator-row-offices-current = Confirmed with the office within 120 days
operator-row-offices-old = Confirmed more than 120 days ago
operator-row-offices-never = Never confirmed with the office
operator-row-offices-behind = Stand behind the official lists, because they are not sure
operator-row-offices-researched = Sources last read
operator-land-unknown = Not said
operator-land-other = Other Länder together
operator-entry-direct = Direct
operator-entry-link = Link
operator-entry-workshop = Workshop
operator-opinion-helped = Helped
operator-opinion-too-hard = Too hard
operator-opinion-wrong = Something is wrong
operator-opinion-missing = Something is missing
operator-opinion-other = Another reason or none

## Words in cells

operator-value-ok = in order
operator-value-away = not reachable
operator-value-starting = starting
operator-value-refused = refused: check the token
operator-value-machine = computer, no person yet
operator-value-person = person
operator-value-known = known
operator-value-unknown = missing

## The rules. They say what docs/statistics.md says, in short.

operator-rules-counted-title = What is counted
operator-rules-counted =
    Lotse keeps counters only. There is no list of events. No time is kept finer than the week.

    Conversations are counted, not people. A conversation counts once the first question was there. It belongs to the week in which it began. Who begins three times counts three times.

    Each number is joined with at most one more thing: language, Land, way in or feedback. Never with two at once.
operator-rules-withheld-title = What is withheld
operator-rules-withheld =
    Numbers under 5 are never shown, and neither is zero. Statisticians call this primary suppression.

    Sometimes a small number could be computed from others. Then one more number is withheld. This is called secondary suppression.

    All other numbers are rounded to 5.
operator-rules-periods-title = When a week is shown
operator-rules-periods =
    A week runs from Monday to Sunday. It is shown when no conversation of it can go on any more. That is on the Thursday after it at the earliest.

    Four fixed weeks make a block, 52 weeks make a large block. There are no other periods.
operator-rules-kept-title = How long numbers stay
operator-rules-kept =
    After eight weeks, weeks become blocks of four weeks. After two years these become blocks of 52 weeks. The finer numbers are erased then.
operator-rules-limits-title = What the numbers do not say
operator-rules-limits =
    They do not say how many people asked. They do not say whether somebody went to an office. Who begins many conversations counts many times.
operator-rules-files-title = CSV and JSON
operator-rules-files =
    Both hold exactly the numbers of the page. In CSV a withheld number is left empty. The last column then names the columns in which something is missing. If there is a number all the same, the true one is at least as high.

    CSV is in UTF-8 and separated by commas. In Excel open it by “Data” and “From Text/CSV”.

## Languages of the bot

operator-language-de = German
operator-language-en = English
operator-language-ar = Arabic
operator-language-fa = Persian
operator-language-fa-AF = Dari
operator-language-uk = Ukrainian
operator-language-ru = Russian
operator-language-tr = Turkish
operator-language-fr = French
operator-language-es = Spanish
operator-language-pl = Polish
operator-language-ro = Romanian
operator-language-ps = Pashto
operator-language-ti = Tigrinya
operator-language-ku = Kurdish
operator-language-hi = Hindi
operator-language-vi = Vietnamese

## Topics, at most 23 characters: they stand beside bars

operator-topic-anderes = Something else
operator-topic-arbeitszeit = Working time
operator-topic-ausbeutung = Exploitation
operator-topic-ausbildung = Training (Ausbildung)
operator-topic-beratung = Finding an office
operator-topic-brief = Understanding a letter
operator-topic-diskriminierung = Discrimination
operator-topic-krankenversicherung = Health insurance
operator-topic-krankheit = Sickness
operator-topic-kuendigung = Dismissal
operator-topic-leiharbeit = Agency work
operator-topic-lohn = Pay
operator-topic-menu = Menu (first question)
operator-topic-notfall = Emergency
operator-topic-praktikum = Internship
operator-topic-programm = The programme
operator-topic-rechte = My rights
operator-topic-schwanger = Pregnancy, parents
operator-topic-unfall = Accident at work
operator-topic-unterkunft = Housing
operator-topic-urlaub = Leave
operator-topic-vertrag = Contract, mini-job
operator-topic-vor-der-einreise = Before coming

## Workshops

operator-menu-workshops = Workshops
operator-title-workshops = Workshops
# Variables:
#   $code (String) - the code of a workshop
operator-title-workshop = Workshop { $code }
operator-workshop-note = A workshop gets a code for one day. Whoever uses it is counted for this workshop. In the night after it the code ends. Then only rounded numbers stay.
operator-workshop-new = New workshop
operator-workshop-day = Day
operator-workshop-place = Place
operator-workshop-place-hint = For example: adult education centre, room 2. At most 80 characters, no names of people. The place stands on these pages only.
operator-workshop-make = Make a code
# Variables:
#   $first (String) - the first day that is taken
#   $last (String) - the last day that is taken
operator-workshop-bad-day = The day must be between { $first } and { $last }.
operator-workshop-bad-place = The place needs 1 to 80 characters in one line.
operator-workshop-list = All workshops
operator-workshop-none = There is no workshop yet.
operator-workshop-kept = 90 days after the workshop Lotse forgets day and place. The rounded numbers stay.
operator-workshop-enter = How people get to the bot
operator-workshop-picture = QR code with the link to the bot
operator-workshop-papers = Poster and cards with this code
operator-workshop-no-bot = Telegram has not said the name of the bot yet. So there is no link yet. Load the page again in a moment. The code is valid all the same.
operator-workshop-room = Page for the wall
# Variables:
#   $day (String) - the day of the workshop
operator-workshop-room-note = This page needs no password. It shows the QR code, and from 8 people on rounded numbers. It works on this day only: { $day }. Whoever knows its address can see it. Pass the address on only to those who are to show it.
operator-workshop-room-link = Open the page for the wall
operator-workshop-all = All workshops
operator-workshop-result = Counted
# Variables:
#   $number (String) - a number rounded to 5
operator-workshop-result-started = About { $number } people have started.
operator-workshop-result-no-topics = No topic had 5 people or more.
operator-workshop-result-few = There were fewer than 8 people. Then Lotse shows no numbers.
operator-workshop-forgotten = forgotten
operator-workshop-coming = still open
operator-workshop-few = fewer than 8
# Variables:
#   $number (String) - a number rounded to 5
operator-workshop-about = about { $number }
operator-column-code = Code
operator-column-day = Day
operator-column-place = Place
operator-column-started = Started

## Leaflet for employers

operator-menu-leaflet = Leaflet
operator-title-leaflet = Leaflet for employers
operator-leaflet-note = With this sheet an employer names the counselling office nearest to the workplace (§ 45c AufenthG). Name and signature are filled in by hand. Lotse stores nothing: no postcode, no employer, no name.
operator-leaflet-plz = Postcode of the workplace
operator-leaflet-locale = Language of the person employed
operator-leaflet-land = Federal state (only if the postcode lies in several)
operator-leaflet-any = by the postcode
operator-leaflet-make = Continue
operator-leaflet-ready = The leaflet is ready
operator-leaflet-page = Sheet to print
operator-leaflet-text = Text for an email
operator-leaflet-duty = What employers have to know
operator-leaflet-bad-plz = Lotse does not know this postcode. Write five digits.
# Variables:
#   $laender (String) - the names of Länder
operator-leaflet-several = This postcode lies in several federal states. Choose one: { $laender }.
# Variables:
#   $laender (String) - the names of Länder
operator-leaflet-elsewhere = This postcode does not lie in this federal state. It lies here: { $laender }.

## Posters and links

operator-menu-papers = Posters and links
operator-title-papers = Posters and links
operator-papers-note = A link with its QR code, and a poster or cards to cut. The link opens the bot in the chosen language and at the chosen topic. With several languages the bot asks for the language.
operator-papers-locale = Language
# Variables:
#   $number (String) - 2, 3 or 4
operator-papers-locale-more = Language { $number }
operator-papers-no-locale = none
operator-papers-topic = Topic
operator-papers-any-topic = Menu with all topics
operator-papers-plz = Postcode of the counselling office (optional)
operator-papers-land = Federal state (Bundesland)
operator-papers-any-land = not given
operator-papers-code = Code of the workshop (optional)
operator-papers-size = Paper
operator-papers-size-a4 = Poster A4
operator-papers-size-a5 = Poster A5
operator-papers-size-cards = Eight cards to cut (A4)
operator-papers-make = Show
operator-papers-ready = Link and paper
# Describes the picture to those who do not see it.
operator-papers-picture = QR code with this link
operator-papers-svg = QR code as SVG
operator-papers-png = QR code as PNG
operator-papers-file = Download the paper (HTML)
operator-papers-print = Open the file in a browser and print it in its original size (100 %), without headers and footers. Check the contact on it before that.
operator-papers-no-bot = Telegram has not said the bot's name yet. Without it there is no link and no QR code; on the paper the place stays empty.
operator-papers-bad-plz = This postcode is not in the list. Write five digits, or choose the federal state alone.
# Variables:
#   $laender (String) - names of Länder
operator-papers-several = This postcode lies in several federal states. Choose one too: { $laender }.
operator-papers-bad-code = There is no such code. Please look at it again.
