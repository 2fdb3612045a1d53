# Words of the room view: a page on the wall of a workshop. Short, to be read from far away.

room-title = Lotse in the workshop
room-scan = Open the camera of your phone and point it at the picture.
# Variables:
#   $bot (String) - the bot's name in Telegram, with @
room-type = Or write this code to { $bot } in Telegram:
# The same while nobody knows the bot's name: Telegram has not answered yet.
room-type-bot = Write this code to the bot in Telegram:
# Says what the picture is, for people who do not see it.
room-picture = QR code with the link to the bot
room-free = Free. Without your name.
# Variables:
#   $number (String) - a number rounded to 5
room-started = About { $number } people have started.
room-waiting = From 8 people on, you see here how many have started.
room-topics = The topics
room-no-topics = A topic is shown here from 5 people on.
# Variables:
#   $number (String) - a number rounded to 5
room-about = about { $number }
room-sums = You only see rounded sums here. Nobody sees your answers.
room-languages = Language
room-stop = Stop the page
room-go = Let the page run again
room-gone-title = There is nothing here now
room-gone-text = The link is wrong, or the workshop is not today. Please ask the person who leads the workshop.
room-away-title = Not working right now
room-away-text = This page will try again in a moment. Please wait.
