# Questions that several dialogs share.

# The workplace, not the home. A typed postcode is understood; the Länder are buttons.
common-land =
    Where is your work? Write the postcode (Postleitzahl, 5 digits) or the town. Or choose the federal state (Bundesland).

    No work yet? Then take the place where you want to work.
    .why = Public holidays and counselling offices are different in each federal state.

# "EWR" are Iceland, Liechtenstein and Norway.
common-status =
    What is your nationality (Staatsangehörigkeit): which passport?
    .why = It decides which counselling office is there for you. EEA (EWR) means: Iceland, Liechtenstein, Norway.
    .third = Another country (also Ukraine)
    .abroad = Another country, and still abroad
    .eu = Germany, EU, EEA (EWR), Switzerland
    .dual = Both: two passports
    .unsure = I do not know / I prefer not to say

# What the residence title was issued for. "Duldung" is no title, but has the same duties.
common-title =
    What is your residence title (Aufenthaltstitel: the card or the visa) for?

    A toleration (Duldung) for work or training? Then choose job or training. Asylum procedure or another Duldung? Then choose “Another title”.
    .why = Some titles depend on the job. Then there is one more deadline.
    .work = For this job (also EU Blue Card)
    .training = For training or study
    .other = Another title (family, protection …)
    .eu = I do not need one (EU passport)
    .none = I have no title
    .unsure = I do not know / I prefer not to say

# Each language under its own name, the same in every locale; only "other" is translated.
common-language =
    Which language would you like to speak with the counsellor?
    .de = Deutsch
    .en = English
    .ar = العربية
    .fa = فارسی / دری
    .uk = Українська
    .ru = Русский
    .tr = Türkçe
    .fr = Français
    .es = Español
    .pl = Polski
    .ro = Română
    .other = Another language
