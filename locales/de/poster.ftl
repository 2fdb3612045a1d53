# Posters and cards to cut: read from a wall, on paper. Short lines, as large as they fit; no link and no office stands in them.

# The headline.
poster-title = Probleme oder Fragen bei der Arbeit?
# What Lotse is.
poster-about = Lotse erklärt Ihre Rechte bei der Arbeit in Deutschland. Lotse ist ein Computer-Programm in Telegram, kein Mensch.
# Variables:
#   $topic (String) - the topic that the link opens, as the menu calls it
poster-topic = Thema: { $topic }
# The heading above the three steps.
poster-start = So fangen Sie an:
poster-scan = Scannen Sie das Quadrat (QR-Code) mit der Handy-Kamera.
# "Start" is the button that Telegram shows below a bot.
poster-press = Telegram geht auf. Drücken Sie unten auf „Starten“ (Start).
poster-answer = Antworten Sie mit den Knöpfen.
# Stands above the link.
poster-type = Oder tippen Sie diesen Link ein:
# Variables:
#   $code (String) - the code of a workshop
poster-code = Code für den Kurs: { $code }
poster-free = Kostenlos.
# "Anonymous", and what it means here. Telegram itself sees the chat, so that nothing more is promised.
poster-anonymous = Anonym: Lotse speichert keinen Namen und keine Telefonnummer.
poster-information = Das ist Information, keine Rechtsberatung.
poster-yourself = Lotse schickt nichts für Sie ab.
# The heading above the counselling offices.
poster-office = Hier beraten Menschen:
# Stands in the empty field.
poster-stamp = Stempel
# Stands in small print until a person has checked the texts.
poster-machine = Diesen Text hat ein Computer geschrieben. Noch kein Mensch hat ihn geprüft.
# Stands in the place of the QR code when the bot's name is not known.
poster-no-link = Hier fehlt der QR-Code: Der Name des Bots ist nicht bekannt.
