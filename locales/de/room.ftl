# Words of the room view: a page on the wall of a workshop. Short, to be read from far away.

room-title = Lotse im Workshop
room-scan = Öffnen Sie die Kamera am Handy und zeigen Sie auf das Bild.
# Variables:
#   $bot (String) - the bot's name in Telegram, with @
room-type = Oder schreiben Sie in Telegram an { $bot } diesen Code:
# The same while nobody knows the bot's name: Telegram has not answered yet.
room-type-bot = Schreiben Sie dem Bot in Telegram diesen Code:
# Says what the picture is, for people who do not see it.
room-picture = QR-Code mit dem Link zum Bot
room-free = Kostenlos. Ohne Ihren Namen.
# Variables:
#   $number (String) - a number rounded to 5
room-started = Begonnen haben etwa { $number } Personen.
room-waiting = Ab 8 Personen steht hier, wie viele begonnen haben.
room-topics = Die Themen
room-no-topics = Ein Thema steht hier ab 5 Personen.
# Variables:
#   $number (String) - a number rounded to 5
room-about = etwa { $number }
room-sums = Hier stehen nur gerundete Summen. Niemand sieht Ihre Antworten.
room-languages = Sprache
room-stop = Seite anhalten
room-go = Seite wieder erneuern
room-gone-title = Hier ist gerade nichts
room-gone-text = Der Link stimmt nicht, oder der Workshop ist nicht heute. Fragen Sie bitte die Person, die den Workshop leitet.
room-away-title = Gerade geht es nicht
room-away-text = Diese Seite versucht es gleich noch einmal. Bitte warten Sie einen Moment.
