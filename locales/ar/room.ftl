# Words of the room view: a page on the wall of a workshop. Short, to be read from far away.

room-title = برنامج Lotse في ورشة العمل (Workshop)
room-scan = افتحوا كاميرا الهاتف ووجهوها إلى الصورة.
# Variables:
#   $bot (String) - the bot's name in Telegram, with @
room-type = أو اكتبوا هذا الرمز (Code) إلى { $bot } في Telegram:
# The same while nobody knows the bot's name: Telegram has not answered yet.
room-type-bot = اكتبوا هذا الرمز (Code) إلى البوت في Telegram:
# Says what the picture is, for people who do not see it.
room-picture = رمز QR فيه رابط البوت
room-free = مجاناً. من دون اسمكم.
# Variables:
#   $number (String) - a number rounded to 5
room-started = عدد من بدأوا: حوالي { $number }.
room-waiting = يظهر هنا عدد من بدأوا عندما يصبحون 8 أشخاص أو أكثر.
room-topics = المواضيع
room-no-topics = يظهر الموضوع هنا عندما يختاره 5 أشخاص أو أكثر.
# Variables:
#   $number (String) - a number rounded to 5
room-about = حوالي { $number }
room-sums = ترون هنا مجاميع تقريبية فقط. لا أحد يرى أجوبتكم.
room-languages = اللغة
room-stop = إيقاف تحديث الصفحة
room-go = متابعة تحديث الصفحة
room-gone-title = لا يوجد شيء هنا الآن
room-gone-text = الرابط غير صحيح، أو ورشة العمل (Workshop) ليست اليوم. الرجاء سؤال الشخص الذي يدير الورشة.
room-away-title = هذا لا يعمل الآن
room-away-text = ستحاول هذه الصفحة مرة أخرى بعد قليل. الرجاء الانتظار.
