# Posters and cards to cut: read from a wall, on paper. Short lines, as large as they fit; no link and no office stands in them.

# The headline.
poster-title = هل لديكم مشاكل أو أسئلة في العمل؟
# What Lotse is.
poster-about = خدمة Lotse تشرح حقوقكم في العمل في ألمانيا. Lotse برنامج كمبيوتر في Telegram، وليس إنساناً.
# Variables:
#   $topic (String) - the topic that the link opens, as the menu calls it
poster-topic = الموضوع: { $topic }
# The heading above the three steps.
poster-start = هكذا تبدؤون:
poster-scan = صوّروا المربّع (QR-Code) بكاميرا الهاتف.
# "Start" is the button that Telegram shows below a bot.
poster-press = يُفتح Telegram. اضغطوا في الأسفل على «ابدأ» (Start).
poster-answer = أجيبوا بالأزرار.
# Stands above the link.
poster-type = أو اكتبوا هذا الرابط:
# Variables:
#   $code (String) - the code of a workshop
poster-code = رمز الدورة: { $code }
poster-free = مجاناً.
# "Anonymous", and what it means here. Telegram itself sees the chat, so that nothing more is promised.
poster-anonymous = بلا اسم: Lotse لا يحفظ اسماً ولا رقم هاتف.
poster-information = هذه معلومات، وليست استشارة قانونية (Rechtsberatung).
poster-yourself = Lotse لا يرسل شيئاً بدلاً عنكم.
# The heading above the counselling offices.
poster-office = هنا يقدّم بشر الاستشارة (Beratung):
# Stands in the empty field.
poster-stamp = ختم
# Stands in small print until a person has checked the texts.
poster-machine = هذا النص كتبه كمبيوتر. لم يفحصه إنسان بعد.
# Stands in the place of the QR code when the bot's name is not known.
poster-no-link = هنا ينقص رمز QR: اسم البوت غير معروف.
