# Posters and cards to cut: read from a wall, on paper. Short lines, as large as they fit; no link and no office stands in them.

# The headline.
poster-title = Problems or questions at work?
# What Lotse is.
poster-about = Lotse explains your rights at work in Germany. Lotse is a computer program in Telegram, not a person.
# Variables:
#   $topic (String) - the topic that the link opens, as the menu calls it
poster-topic = Topic: { $topic }
# The heading above the three steps.
poster-start = How to start:
poster-scan = Scan the square (QR code) with your phone camera.
# "Start" is the button that Telegram shows below a bot.
poster-press = Telegram opens. Press “Start” at the bottom.
poster-answer = Answer with the buttons.
# Stands above the link.
poster-type = Or type this link:
# Variables:
#   $code (String) - the code of a workshop
poster-code = Code for the course: { $code }
poster-free = Free of charge.
# "Anonymous", and what it means here. Telegram itself sees the chat, so that nothing more is promised.
poster-anonymous = Anonymous: Lotse stores no name and no phone number.
poster-information = This is information, not legal advice (Rechtsberatung).
poster-yourself = Lotse sends nothing for you.
# The heading above the counselling offices.
poster-office = Here people give counselling (Beratung):
# Stands in the empty field.
poster-stamp = Stamp
# Stands in small print until a person has checked the texts.
poster-machine = A computer wrote this text. No person has checked it yet.
# Stands in the place of the QR code when the bot's name is not known.
poster-no-link = The QR code is missing here: the name of the bot is not known.
