# Words that belong to no topic: heads, buttons, notes, offices, privacy, the bot's own description.

## First lines. They name no topic: someone may look over the shoulder.

head-start = Lotse
# Variables:
#   $n (Number) - which question this is, from 1
#   $m (Number) - how many there are on the longest way
head-question = السؤال { $n } من { $m } على الأكثر
head-info = من الجيد أن تعرفوا
head-result = الأهم لكم
head-more = لماذا، ومن يساعد
head-copy = نص للنسخ

## Language

# The first thing people see, in the language of their phone. The buttons below are the languages.
language-ask =
    مرحباً بكم في Lotse.

    برنامج Lotse يساعد في أسئلة عن العمل في ألمانيا. تجيبون عن أسئلة قصيرة. ثم تحصلون على خطوتكم التالية وعلى مركز استشارة (Beratungsstelle).

    مجاناً. لا تذكرون أي اسم. لا نحفظ شيئاً يكشف من أنتم.

    أي لغة تريدون؟
# Said in results while a machine wrote the texts and no person has checked them.
machine = هذه النصوص كتبها كمبيوتر. لم يفحصها إنسان بعد. لستم متأكدين؟ اسألوا مركز الاستشارة (Beratungsstelle).
# Stands before a text that is not there in the reader's language.
other-language = هذا النص غير موجود بعد بلغتكم.

## Buttons

button-back = ➡️ رجوع
button-menu = ☰ القائمة
# Below a result: the way to the first question of the bot.
button-new-question = ☰ سؤال جديد
# Below a result: asks whether it still holds today.
button-check = 🔄 هل ما زال هذا صحيحًا اليوم؟
button-emergency = 🆘 طوارئ
button-continue = أتابع أسئلتي
button-unknown = لا أعرف
button-longer-ago = قبل ذلك
button-other-day = يوم آخر
button-nothing = لا شيء من هذا
button-done = انتهيت
button-next = التالي
button-handover = من يساعدني؟ إظهار العنوان
button-more = المزيد عن ذلك
# Below the emergency card: on to the questions about the danger.
button-safe = أنا في أمان: ماذا حدث؟
button-language = 🌐 اللغة
button-privacy = ماذا يُحفظ؟
button-delete = إفراغ هذه الدردشة
# Below unread-page: deletes the photos, voice messages and files that someone sent.
button-delete-unread = حذفه الآن هنا من الدردشة
button-erase = نعم، أفرغوا الدردشة واحذفوا كل شيء
button-keep = لا، لا تحذفوا شيئاً
button-start = البدء من جديد
# In a workshop, below a result: the phone goes to the next person. The bot's messages vanish, and it asks for the language.
button-next-person = 👥 الشخص التالي (تُمسح المحادثة)

## Feedback on a result: two buttons below it. Nothing is asked in words.

button-helped = 👍 هذا ساعدني
button-unhelped = 👎 هذا لم يساعدني
# The four buttons below feedback-why, two in a row.
button-too-hard = صعب الفهم
button-wrong = فيه خطأ
button-missing = ينقصه شيء
button-other-reason = سبب آخر
feedback-why =
    نأسف لذلك. لماذا لم يساعدكم؟

    نحن نعدّ الإجابات فقط. لا أحد يرى ممّن جاءت.
feedback-helped = شكراً. نحن نعدّ الإجابة فقط. لا أحد يرى ممّن جاءت.
feedback-unhelped =
    شكراً. نحن نعدّ الإجابة فقط. لا أحد يرى ممّن جاءت.

    هل تحتاجون إلى مساعدة أكثر؟ مركز الاستشارة (Beratungsstelle) يتحدث معكم.
# After "something is wrong": no words are taken here.
feedback-wrong =
    شكراً. نحن نعدّ الإجابة فقط. لا أحد يرى ممّن جاءت.

    ما الخطأ؟ قولوا ذلك لمركز الاستشارة (Beratungsstelle). هذا يكفي. لا حاجة أن تكتبوا لنا.
# After a press below a result whose answers are gone.
feedback-gone =
    شكراً. إجاباتكم السابقة حُذفت. لذلك لم نعد نستطيع أن نعدّ هذه الإجابة.

    هل تحتاجون إلى مساعدة أكثر؟ مركز الاستشارة (Beratungsstelle) يتحدث معكم.

## Notes: what was wrong with an answer

note-wrong-date = هذا ليس تاريخاً في التقويم. اكتبوا مثلاً: 28.08.2026
note-wrong-month = هذا ليس شهراً. اكتبوا مثلاً: 08.2026
note-future-date = هذا اليوم لم يأتِ بعد. الرجاء مراجعة التاريخ.
note-old-date = هذا اليوم قديم جداً. الرجاء مراجعة السنة.
note-far-date = هذا اليوم بعيد جدًا في المستقبل. يرجى التحقق من السنة.
note-wrong-amount = هذا ليس رقماً. اكتبوا مثلاً: 1450,50
# Variables:
#   $min (String) - the least that is taken
#   $max (String) - the most that is taken
note-amount-range = الرجاء كتابة رقم من { $min } حتى { $max }.
note-wrong-place = لا نعرف هذا المكان. تحققوا من الرمز البريدي (Postleitzahl، 5 أرقام) أو اختاروا الولاية (Bundesland).
note-several-laender = هذا الرمز البريدي (Postleitzahl) يقع في أكثر من ولاية (Bundesland). أي ولاية هي؟
note-press-button = الرجاء الضغط هنا على أحد الأجوبة. لم نحفظ نصكم.
note-type-date = اكتبوا اليوم، مثلاً: 28.08.2026
note-type-month = اكتبوا الشهر، مثلاً: 08.2026
note-changed = تغيّر شيء هنا. الرجاء الإجابة مرة أخرى.
note-outdated = هذا السؤال لم يعد موجوداً بهذا الشكل. تابعوا من هنا.
# Variables:
#   $date (String) - the day on which the result was shown before
note-same = ✅ تم التحقق مرة أخرى: نتيجتكم هي نفسها منذ { $date }.
# Variables:
#   $date (String) - the day on which the result was shown before
note-differs = ⚠️ تغيّر شيء منذ { $date }. الصحيح اليوم هو:
# Variables:
#   $date (String) - the day on which the result was shown before
note-gone = إجاباتكم من يوم { $date } لم تعد محفوظة. يرجى الإجابة مرة أخرى.
note-unknown = لا أفهم هذا. اضغطوا على زر أو اكتبوا /help.
note-dead-code = هذا الرمز غير صالح اليوم. رمز الورشة صالح ليوم واحد فقط. يمكنكم أن تبدؤوا بدون رمز أيضاً.
# Stands above the emergency card when someone typed words of danger. Calm, and it does not repeat the words.
note-danger = كلماتكم تدل على خطر. لذلك نعرض أرقام الطوارئ أولاً. بزر «أتابع أسئلتي» ترجعون إلى السؤال.
# Nothing was found for what someone typed.
note-nothing-found = لم نجد موضوعاً لهذه الكلمات. اكتبوا كلمة أخرى، مثلاً: راتب. الأمر /menu يعرض كل المواضيع.
# Variables:
#   $value (String) - what a typed day, month or amount was understood as
note-taken = ✅ فهمنا: { $value }
# Variables:
#   $value (String) - the Land that a typed place lies in
note-taken-land = ✅ فهمنا: الولاية (Bundesland) { $value }
# Someone shared where they are.
note-abroad = هذا المكان ليس في ألمانيا. اختاروا الولاية (Bundesland) التي تعملون أو ستعملون فيها.

## Amounts and Länder

# Variables:
#   $amount (String) - a number with two decimals
money = { $amount } €
# Variables:
#   $amount (String) - a number of hours
hours = { $amount } ساعة
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

reason-near = قريب من مكان عملكم.
# Variables:
#   $km (Number) - kilometres as the crow flies, 0 or more
reason-nearest = على بعد حوالي { $km } كم من مكان عملكم.
reason-for-land = لولايتكم (Bundesland).
reason-nationwide = لكل ألمانيا.
reason-finder = القائمة الرسمية. فيها تجدون المركز القريب منكم.
reason-national = هذا الرقم لكل ألمانيا. اسألوا هناك عن مركز الاستشارة (Beratungsstelle).
# Variables:
#   $phones (String) - one or more phone numbers
office-phone = هاتف: { $phones }
# Variables:
#   $email (String) - an e-mail address
office-email = إيميل: { $email }
# Variables:
#   $hours (String) - days and times as on a German door sign
office-hours = أوقات الدوام: { $hours }
# Variables:
#   $time (String) - the time of day in Germany
office-open = 🟢 مفتوح الآن ({ $time }).
# Variables:
#   $time (String) - the time of day in Germany
office-closed = ⚪ مغلق الآن ({ $time }).
office-appointment = فقط بموعد (Termin).
# Variables:
#   $languages (String) - a list of languages
office-languages = اللغات: { $languages }
# Variables:
#   $date (String) - a day
office-checked = راجعناه في { $date }.
# Variables:
#   $date (String) - a day, a month or a year
office-source = تاريخ المعلومة: { $date }
office-unconfirmed = ⚠️ ليس مؤكداً أن هذا ما زال صحيحاً. الوضع بتاريخ: { $date }
office-undated = ⚠️ ليس مؤكداً أن هذا ما زال صحيحاً (بلا تاريخ)
office-none = ليس لدينا بعد عنوان مؤكد لولايتكم (Bundesland). انظروا أولاً في القائمة. اتصلوا بالهاتف قبل الذهاب.
helpers = <b>من يساعد أيضاً:</b>

## Said with every result

nothing-sent = <b>لم نرسل شيئاً بدلاً عنكم</b>. الرجاء الاتصال أو الكتابة بأنفسكم.
information = هذه معلومات، وليست استشارة قانونية (Rechtsberatung).
# Variables:
#   $content (String) - the day of the bot's texts
#   $today (String) - the day for which the result was worked out
as-of = النصوص بتاريخ { $content }، والحساب ليوم { $today }.
# Stands below a German text that a tap copies.
copy-hint = اضغطوا على النص الألماني: هكذا يُنسخ. استبدلوا الكلمات التي بين قوسين. أرسلوه بأنفسكم.

## Pages

help-page =
    برنامج Lotse يسأل أسئلة قصيرة، ثم يبيّن خطوتكم التالية ومركز استشارة (Beratungsstelle).

    /menu – الاختيار من البداية
    /language – تغيير اللغة
    /emergency – المساعدة عند الخطر
    /office – إيجاد مركز استشارة
    /privacy – ماذا يُحفظ
    /delete – إفراغ هذه الدردشة وحذف كل شيء
    /about – من نحن
    /stats – كم شخصاً يسأل Lotse
    /share – مشاركة Lotse

    يمكنكم أيضاً أن تكتبوا: سؤالكم بكلماتكم أو تاريخاً أو مبلغاً أو رمزاً بريدياً (Postleitzahl). أو أرسلوا موقعكم. بعدها نحذف رسالتكم من الدردشة. لا نقرأ الصور والرسائل الصوتية والملفات.
# Variables:
#   $answers (Number) - how many answers are kept, 0 or more
#   $until (String) - the time until which they are kept
privacy-page =
    <b>ما لدينا عنكم الآن:</b>
    { PLURAL($answers) ->
        [zero] { $answers } جواب، مشفّر.
        [one] جواب واحد ({ $answers })، مشفّر.
        [two] جوابان ({ $answers })، مشفّران.
        [few] { $answers } أجوبة، مشفّرة.
        [many] { $answers } جواباً، مشفّرة.
       *[other] { $answers } جواب، مشفّرة.
    }
    وأيضاً لغتكم وأرقام الرسائل هنا في الدردشة. هكذا نستطيع حذف الرسائل.

    <b>حتى متى:</b> على أبعد حد حتى { $until }. لا يأتي جواب جديد؟ عندها نحذف كل شيء.

    <b>ما لا نحفظه أبداً:</b> اسمكم، رقمكم، اسمكم في Telegram، نصوصكم، رمزكم البريدي (Postleitzahl).

    <b>ما نعدّه:</b> المحادثات في كل أسبوع: عند أي سؤال، وبأي لغة، وفي أي ولاية. وأيضاً: إن كانت نتيجة قد ساعدت، وإن كان بحث لم يجد شيئاً. هذه مجاميع فقط. تبقى أيضاً بعد الحذف. لا نعرض أبداً مجموعاً أقل من 5.

    مفتاح جديد كل يوم يحمي أجوبتكم. بعد يومين على الأكثر نتلف المفتاح. عندها لا يستطيع أحد أن يقول لمن كانت الأجوبة. ولا نحن.

    <b>ما لا نستطيع أن نعد به:</b> Telegram نفسه يرى هذه الدردشة. ومن يحمل هاتفكم في يده يراها أيضاً.

    مع /delete تُفرغون هذه الدردشة وتحذفون كل شيء.
# Stands below privacy-page when a link brought a Land or a code.
privacy-link = ومن الرابط أيضاً: الولاية أو رمز الورشة. نحذف هذا أيضاً.
about-page =
    خدمة Lotse دليل لمن يعملون أو يريدون العمل في ألمانيا. Lotse برنامج كمبيوتر، وليس إنساناً ولا محامياً.

    يعطي معلومات، لا استشارة قانونية (Rechtsberatung). الاستشارة يقدمها بشر: Faire Integration ومراكز أخرى.

    القانون والمبالغ: قوانين، الوضع في 19.08.2026، آخر مراجعة في 22.11.2026. الأماكن والرموز البريدية: GeoNames (geonames.org)، رخصة CC BY 4.0.

    البرنامج مفتوح (EUPL-1.2): يحق لكل شخص أن يفحص كيف يعمل.
# Variables:
#   $monday (String) - the first day of the week
#   $sunday (String) - its last day
#   $conversations (String) - how many conversations came to a first question: stats-about or stats-withheld
#   $results (String) - how many came to a result, likewise
#   $handovers (String) - how many came to the contact of an office, likewise
stats-page =
    <b>الأسبوع من { $monday } إلى { $sunday }</b>

    المحادثات: { $conversations }
    مع نتيجة: { $results }
    مع عنوان مركز استشارة (Beratungsstelle): { $handovers }

    الأرقام مقرّبة. لا نعرض الأرقام الصغيرة. وهي لا تقول شيئاً عن أي شخص بعينه.
# Variables:
#   $number (String) - a number that was rounded to a multiple of 5
stats-about = نحو { $number }
# Stands in the place of a number.
stats-withheld = أقل من 5 أو غير معلن
stats-none = لا توجد أرقام بعد. نعرض كل أسبوع بعد بضعة أيام من نهايته.
# Asks for the language of a link to Lotse for somebody else. The buttons below are the languages.
share-language =
    هل تريدون مشاركة Lotse مع غيركم؟ تحصلون على رابط ونص قصير وصورة (QR-Code).

    بأي لغة يفتح الرابط Lotse؟
# The buttons below are the topics of the menu.
share-topic = أي موضوع يفتح الرابط؟
# A button above the topics: the link opens the menu.
share-whole = كل المواضيع
# Below it stands the link.
share-page =
    هذا هو الرابط. تحته نص يمكنكم إرساله إلى غيركم، وصورة (QR-Code).

    لا يقول الرابط شيئاً عنكم.
# Sent to somebody who does not know Lotse yet; below it stands the link.
share-forward =
    برنامج Lotse يساعد في أسئلة عن العمل في ألمانيا.

    هو برنامج كمبيوتر في Telegram. تجيبون عن أسئلة قصيرة. ثم تحصلون على خطوتكم التالية وعلى مركز استشارة (Beratungsstelle).

    مجاناً. لا تذكرون أي اسم. هذه معلومات، وليست استشارة قانونية.

    افتحوا هذا الرابط:
# The buttons below are up to three topics.
found-page =
    بحثنا في كلماتكم. <b>هل تقصدون واحداً من هذه المواضيع؟</b>

    لم نحفظ نصكم.
# The line below a topic in a list that Telegram shows in other chats.
card-line = أسئلة قصيرة، الخطوة التالية، ومركز استشارة. مجاناً وبدون اسم.
# Sent to another chat below the topic; below it stands the link.
card-text =
    يطرح Lotse أسئلة قصيرة بلغتكم. ثم ترون الخطوة التالية ومركز استشارة.

    مجاناً. لا تذكرون أي اسم. هذه معلومات وليست استشارة قانونية.
# The button below it.
card-button = فتح Lotse
# Someone sent a photo, a voice message, a file or a contact.
unread-page =
    لا أستطيع قراءة هذا: لا صور ولا رسائل صوتية ولا ملفات ولا رسائل مُعاد توجيهها. لا شيء من ذلك محفوظ لدينا.

    هل ما زلتم تحتاجونه؟ <b>احفظوه أولاً في هاتفكم.</b> بعد ذلك يمكنكم حذفه هنا. لا نحذفه من تلقاء أنفسنا: ربما لا توجد لديكم نسخة أخرى.

    اعرضوه على مركز الاستشارة (Beratungsstelle). اكتبوا لي سؤالكم بالكلمات، أو اضغطوا على زر.
unread-deleted = تم حذف هذا الآن من هذه الدردشة.
# Asks once more before the chat is emptied.
delete-page =
    هل تريدون فعلاً إفراغ هذه الدردشة؟ نحذف هنا كل الرسائل منذ البداية: رسائلنا ورسائلكم، والصور والملفات أيضاً. هل ما زلتم تحتاجون إلى صورة؟ احفظوها أولاً في هاتفكم.

    وننسى كل أجوبتكم أيضاً. ما هو أقدم من 48 ساعة لا يسمح لنا Telegram بحذفه.
# At most 200 characters: it stands in a window over the empty chat.
erased-page = تم حذف كل شيء. لم نعد نعرف عنكم شيئاً. هل تريدون حذف الدردشة الفارغة أيضاً؟ اضغطوا مطولاً على Lotse في قائمة الدردشات، ثم اختاروا «حذف الدردشة».

## What people take with them: a contact, further offices, the days for the calendar

head-contact = جهة الاتصال
head-offices = عناوين أخرى
head-calendar = لتقويمكم
# Below the address of one office.
button-save-contact = 👤 حفظ جهة الاتصال
# The same where there are several offices.
# Variables:
#   $office (String) - a short name of the office
button-save-contact-of = 👤 حفظ: { $office }
button-copy-phone = 📋 الهاتف
# Variables:
#   $office (String) - a short name of the office
button-copy-phone-of = 📋 الهاتف: { $office }
button-copy-email = 📋 الإيميل
# Variables:
#   $office (String) - a short name of the office
button-copy-email-of = 📋 الإيميل: { $office }
button-more-offices = ➕ مراكز أخرى
button-calendar = 📅 إلى التقويم
contact-hint = اضغطوا على جهة الاتصال في الأسفل لحفظها في هاتفكم. هل يرى أحد هاتفكم؟ عندها يرى اسم المركز أيضاً.
# What the phone's calendar shows. It names no topic: others may see the calendar.
calendar-title = موعد
calendar-about = من فضلكم لا تنسوا.
# Variables:
#   $date (String) - the day until which it is to be done, with its weekday
calendar-court = حتى { $date }: الذهاب إلى محكمة العمل (Arbeitsgericht)
# Variables:
#   $date (String) - the day until which it is to be done, with its weekday
calendar-claim = حتى { $date }: إرسال مطالبتكم كتابةً
# Variables:
#   $date (String) - the day until which it is to be done, with its weekday
calendar-job = حتى { $date }: التسجيل كباحث عن عمل (arbeitsuchend melden)
# Variables:
#   $date (String) - the day until which it is to be done, with its weekday
calendar-authority = حتى { $date }: الكتابة إلى الدائرة الرسمية أو التأمين (Behörde, Kasse)
# Variables:
#   $date (String) - the day until which it is to be done, with its weekday
calendar-employer = حتى { $date }: الكتابة إلى صاحب العمل
calendar-hint = هذه الأيام من نتيجتكم. الأفضل أن تتصرّفوا قبلها. اضغطوا على الملف في الأسفل واحفظوا الموعد. يظهر في التقويم فقط «موعد»، الساعة 9. إذا بقي وقت كافٍ، يذكّركم الهاتف قبل 7 أيام و3 أيام ويوم واحد. هل اليوم هو الموعد، أو غداً؟ تصرّفوا فوراً.
calendar-shared = ⚠️ كثير من التقاويم تُظهر المواعيد على أجهزة أخرى أيضاً. هل الهاتف أو الحساب لصاحب العمل؟ إذن لا تحفظوا الملف هناك.
calendar-over = هذه الأيام مضت. اسألوا اليوم مركز استشارة.

## Trouble on our side

# Variables:
#   $code (String) - a short code by which the operator finds the failure
outage = السبب عندنا، لا عندكم: هناك شيء لا يعمل الآن. الرجاء المحاولة مرة أخرى بعد بضع دقائق. الرمز: { $code }
# Said in groups, where the bot does not talk about anybody's work.
private-only = آخرون يقرؤون هنا. الرجاء أن تكتبوا لي على انفراد:

## The bot on Telegram: name (64), short description (120), description (512), commands (256)

# Nothing but the name: it stands above every message, and someone may look over the shoulder.
bot-name = Lotse
bot-short = أسئلة قصيرة، خطوتكم التالية، مركز الاستشارة الصحيح. مجاناً وبلا اسم.
bot-description = مشاكل في العمل في ألمانيا؟ Lotse يطرح أسئلة قصيرة بلغتكم، ويبيّن خطوتكم التالية وحتى متى يجب أن تقوموا بها، ويذكر مركز الاستشارة الصحيح (Beratungsstelle). مجاناً. بلا اسم. معلومات، وليست استشارة قانونية.
command-start = البدء من جديد
command-menu = اختيار الموضوع
command-language = تغيير اللغة
command-help = ماذا يستطيع Lotse
command-emergency = المساعدة عند الخطر
command-office = إيجاد مركز استشارة
command-privacy = ماذا يُحفظ
command-delete = إفراغ هذه الدردشة وحذف كل شيء
command-about = من نحن
command-stats = كم شخصاً يسأل Lotse
command-share = مشاركة Lotse: رابط وصورة
