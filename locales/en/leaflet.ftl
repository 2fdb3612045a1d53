# The leaflet by which employers name the counselling office (§ 45c AufenthG): German and the worker's language side by
# side on one page. Nobody's name stands in it: people fill it in by hand.

leaflet-title = Free advice on labour law (Arbeitsrecht) and social law (Sozialrecht)
leaflet-law = Information on the first working day or earlier (§ 45c AufenthG)

## Labels of the lines; what is not printed is filled in by hand

leaflet-employer = Employer
# The person who is employed.
leaflet-worker = Employed person
leaflet-office = Counselling office
leaflet-address = Address
leaflet-phone = Phone
leaflet-email = Email
leaflet-web = Website
# Stands before the address of the national list on the web.
leaflet-list = List of all counselling offices
leaflet-place = Place
leaflet-day = Date
leaflet-signature = Signature

## What it says

leaflet-possible = You come from abroad to Germany for a job. Here you find free information and advice. It is about labour law and social law. Ask for example about wages, working time, holiday, dismissal (Kündigung) or health insurance.
leaflet-service = The advice service is called Faire Integration (§ 45b AufenthG). It is confidential and, if possible, in your language.
leaflet-duty = Your employer (Arbeitgeber) must name the counselling office (Beratungsstelle) that is nearest to your workplace. This must happen on the first working day at the latest (§ 45c AufenthG).
# Stands above the contact of the office.
leaflet-nearest = This counselling office (Beratungsstelle) is nearest to your workplace:
# Stands there instead where another office may be nearer.
leaflet-land = This counselling office (Beratungsstelle) serves the federal state (Bundesland) of your workplace:
# Stands below the office's name where its contact is not known.
leaflet-missing = The contact of this office is not known for sure. Your employer looks it up in the list and fills it in here.
# Variables:
#   $name (String) - the name of the office
leaflet-unconfirmed = This office may be the nearest one: { $name }. This is not confirmed, so its contact is missing. Your employer looks in the list and fills in the office here.
leaflet-unknown = No office is known for sure for this workplace. Your employer looks in the list and fills in the office here.
# Variables:
#   $date (String) - the day on which the leaflet was made
leaflet-made = This sheet as of: { $date }.

## The receipt

leaflet-receipt-title = Receipt (Empfangsbestätigung)
leaflet-receipt = I have received this information.
leaflet-receipt-only = This is only a receipt. You give up no right by signing.

## For employers; not on the paper and not in the e-mail

leaflet-hint-title = For the employer
leaflet-hint-who = Who must inform? An employer seated in Germany who signs an employment contract (Arbeitsvertrag) for work in Germany. The person comes from a third country (Drittstaat) and lives abroad (§ 45c AufenthG).
leaflet-hint-when = When and how? On the first working day at the latest, in text form (Textform). For example in the contract, as an annex, as a letter or as an email.
leaflet-hint-not = Who need not? Does the person already live in Germany? Then this duty does not apply.
leaflet-hint-agency = Placement across the border (§ 299 SGB III)? Then the duty does not apply to the employer. The agency (Vermittlung) must name the counselling offices: in writing, in a language the person understands, before signing.
leaflet-hint-trainees = Trainees (Auszubildende)? The ministry (BMAS) includes them. This is what the association DEHOGA NRW reports.
leaflet-hint-fine = Penalty? The law names no fine (Bußgeld) for this duty (§ 98 AufenthG).
leaflet-hint-fill = Please fill in: The contact of the office is missing here. Look it up in the list. The law asks for the current contact.
# Variables:
#   $name (String) - the name of another office
leaflet-hint-nearer = Please check: Another office may be nearer: { $name }. Its contact is not confirmed. Look in the list.
leaflet-hint-distance = Please check: The distance is not known here. Look in the list which office is the nearest.
# Variables:
#   $url (String) - the address of the list on the web
leaflet-hint-list = Check the contact before you hand out the sheet. List of all counselling offices: { $url }
# Variables:
#   $url (String) - the address of the ministry's page
leaflet-hint-templates = The ministry (BMAS) has its own leaflets and templates: { $url }
