# What people take with them: the card for the counsellor, sentences for the phone, the checklist, the time sheet.

## Buttons

# Below a result.
take-button-card = 📄 بطاقة للاستشارة
take-button-phrases = 📞 ماذا أقول؟
take-button-checklist = ☑️ ماذا أجمع؟
# Below the lines that can stand on the card.
take-button-make = 📄 إعداد البطاقة
take-button-again = الإجابة عن الأسئلة من جديد
# Below the checklist.
take-button-hours = 🕒 جدول الساعات (ملف)

## What the card says

# The lines that can be ticked follow, with their numbers; the buttons below carry the same numbers.
take-card-ask =
    <b>ماذا نكتب على بطاقتكم؟</b>

    في البداية لا توجد أي علامة. اضغطوا في الأسفل فقط على ما تريدون إظهاره. ثم اضغطوا على «إعداد البطاقة».

    لا نحفظ البطاقة. العلامات موجودة فقط هنا في الرسالة.
# Stands above when the answers are others than those that were ticked.
take-card-changed = ⚠️ أجوبتكم تغيّرت. الرجاء وضع العلامات من جديد.
# Stands above when nothing was ticked.
take-card-empty = ⚠️ لم تختاروا شيئاً بعد. اضغطوا على سطر واحد على الأقل.
# Heads of the lines.
take-answers = أجوبتي
# Said when the session has ended.
take-gone =
    أجوبتكم لم تعد هنا. نحذفها بعد يوم. عندها لا يستطيع أحد أن يقرأها.

    هل ما زلتم تريدون البطاقة؟ الرجاء الإجابة عن الأسئلة مرة أخرى. هذا لا يأخذ وقتاً طويلاً.

## The card itself, in the chat and as a file

# The head of the file; it says nothing of work.
take-title = ملاحظات للاستشارة (Beratung)
take-made =
    <b>ملاحظاتكم للاستشارة</b>

    أظهروا هذه الرسالة في مركز الاستشارة (Beratungsstelle). أو أظهروا الملف في الأسفل: يمكنكم طباعته أيضاً.
# Variables:
#   $date (String) - the day the card was made
take-by = كتب الشخص نفسه هذه الملاحظات بمساعدة Lotse في { $date }. برنامج Lotse هو برنامج كمبيوتر.
take-nothing-sent = برنامج Lotse لم يرسل شيئاً.
take-not-kept = برنامج Lotse لم يحفظ هذه البطاقة. احذفوا الرسالة عندما لا تحتاجون إليها.
# Stands above the German lines.
take-german = بالألمانية:

## The days that the law brings: each an attribute, named like the fact

take-days = أيام مهمة
    .act-by = التصرف حتى هذا اليوم
    .last-day = آخر يوم حسب القانون
    .late-until = بعد ذلك لا يمكن رفع دعوى (Klage) متأخرة
    .job-act-by = التسجيل كباحث عن عمل (arbeitsuchend) حتى
    .job-last-day = آخر يوم للتسجيل كباحث عن عمل (arbeitsuchend)
    .job-by = التسجيل المبكر كباحث عن عمل (arbeitsuchend) حتى
    .abh-act-by = إبلاغ دائرة الأجانب (Ausländerbehörde) حتى
    .abh-last-day = آخر يوم: دائرة الأجانب (Ausländerbehörde)
    .ig-act-by = طلب مال الإفلاس (Insolvenzgeld) حتى
    .ig-last-day = آخر يوم: مال الإفلاس (Insolvenzgeld)
    .objection-by = الاعتراض (Widerspruch) عند الدائرة حتى
    .claim-by = التقادم (Verjährung): رفع الدعوى حتى
    .claim-last-day = التقادم (Verjährung): آخر يوم
    .tell-by = إبلاغ الشركة عن الحمل حتى
    .disability-tell-by = إبلاغ الشركة عن الإعاقة الشديدة حتى
    .certificate-by = شهادة الطبيب (Bescheinigung) حتى
    .pay-from = الأجر أثناء المرض من
    .pay-until = الأجر أثناء المرض حتى
    .protect-from = حماية الأمومة (Mutterschutz) من
    .last-duty = آخر يوم عمل قبل حماية الأمومة (Mutterschutz)
    .protect-until = حماية الأمومة (Mutterschutz) حتى
    .ban-until = الفصل ممنوع في الغالب حتى
    .request-by = إجازة الوالدين (Elternzeit): الطلب حتى
    .protected-from = إجازة الوالدين (Elternzeit): الطلب يحمي من
    .earliest = إجازة الوالدين (Elternzeit): أقرب بداية
    .ends = نهاية العمل مع مهلة الفصل (Kündigungsfrist)
    .full-from = الإجازة كاملة (Urlaub) من
    .equal-from = التشغيل المؤقت (Leiharbeit): أجر متساوٍ من
    .max-until = التشغيل المؤقت (Leiharbeit): أطول مدة حتى

## What to collect: each an attribute; with its tick it stands on a button, so it has at most 35 characters

take-items = أوراقي
    .chats = المحادثات والرسائل (Chats)
    .rota = جداول الدوام (Dienstpläne)
    .time-records = ساعة دوام، أوراق (Stundenzettel)
    .letter = الرسالة والظرف (Brief, Umschlag)
    .payslips = كشوف الراتب (Lohnabrechnungen)
    .paper-to-sign = ورقة للتوقيع (Papier)
    .passport = جواز السفر (Pass)
    .notices = الإعلانات في الشركة (Aushänge)
    .place = مكان العمل (Arbeitsplatz)
    .injury = الإصابة والمكان (Verletzung, Ort)
    .room = الغرفة والأضرار (Zimmer, Schäden)
    .job-ad = إعلان الوظيفة (Stellenanzeige)
    .hours = قائمة ساعاتي (Stundenliste)
    .contract = عقد العمل (Arbeitsvertrag)
    .offer = عرض الشركة (Angebot)
    .bank = كشوف الحساب (Kontoauszüge)
    .receipts = الإيصالات (Quittungen)
    .names = أسماء الشهود وأرقامهم (Zeugen)
    .employer = اسم الشركة وعنوانها (Firma)
    .diary = ملاحظات: اليوم، المكان، من، ماذا
    .title = تصريح الإقامة مع Zusatzblatt
    .sick-note = شهادة المرض (Krankschreibung)
    .sick-sent = دليل: أبلغت عن مرضي (Beweis)
    .doctor = أوراق الطبيب (Arzt)
    .fund-letters = رسائل التأمين الصحي (Krankenkasse)
    .insurance = أوراق التأمين (Versicherung)
    .training-contract = عقد التدريب (Ausbildungsvertrag)
    .report-book = دفتر التقارير (Berichtsheft)
    .leave-requests = طلبات الإجازة والأجوبة (Urlaub)
    .agency-sheet = ورقة المعلومات (Merkblatt)
    .clients = قائمة الزبائن والأيام (Kunden)
    .rent = عقد الإيجار (Mietvertrag)
    .pregnancy = دفتر الأم (Mutterpass)
    .told = دليل: الشركة تعرف (Beweis)
    .application = طلب العمل والرفض (Absage)
    .accident-report = بلاغ الحادث (Unfallanzeige)
    .id-papers = الهوية (Ausweis)

## What people ask for: each an attribute

take-wishes = ما أطلبه
    .deadline = أريد أن أعرف إن كانت هناك مهلة (Frist) تسري.
    .next = أريد أن أعرف ماذا أستطيع أن أفعل الآن.
    .papers = الرجاء فحص أوراقي.
    .money = أريد أن أعرف إن كان ينقصني مال.
    .write = الرجاء مساعدتي في كتابة رسالة (Brief).
    .stay = أريد أن أعرف ماذا يعني هذا لإقامتي (Aufenthalt).
    .sign = أريد أن أعرف على ماذا يُطلب مني أن أوقّع.
    .court = أريد أن أعرف إن كانت الدعوى (Klage) ممكنة.
    .health = أريد أن أعرف كيف أنا مؤمَّن صحياً.
    .safe = أريد أن أعرف كيف أبقى في أمان.

## The checklist

# The things stand on the buttons below, what to photograph today first.
take-checklist =
    <b>ماذا يمكنكم أن تجمعوا</b>

    📸 يعني: <b>صوّروه اليوم.</b> الرسائل والجداول قد تختفي بسرعة.

    • المحادثات: صوّروها مع التاريخ والرقم.
    • الرسائل الورقية: كل الصفحات والظرف.
    • لا تحفظوا شيئاً على هاتف الشركة. لا تتركوا شيئاً في سكن الشركة.
    • صوّروا فقط إذا كان ذلك آمناً لكم.

    أرسلوا نسخاً إلى شخص تثقون به. لا ترسلوا صوراً هنا.

    اضغطوا على ما لديكم. هل ينقص شيء؟ اذهبوا إلى الاستشارة (Beratung) رغم ذلك.

## The time sheet

take-hours =
    <b>اكتبوا ساعات عملكم</b>

    هنا جدول فارغ لشهر واحد. اطبعوه أو انسخوه بخط اليد.

    • اكتبوا كل يوم: البداية والنهاية والاستراحة والمكان.
    • اكتبوا أيضاً من رأى ذلك.
    • احتفظوا بالورقة. أعطوا الشركة نسخة فقط.
# The head of the file.
take-hours-title = ساعاتي
take-hours-how = املؤوه بأنفسكم كل يوم. احتفظوا بالورقة. لا توقّعوا على شيء غير صحيح.
take-hours-month = الشهر
take-hours-name = الاسم
take-hours-day = اليوم
take-hours-begin = البداية
take-hours-end = النهاية
take-hours-break = استراحة
take-hours-hours = الساعات
take-hours-work = المكان، العمل
take-hours-seen = من رأى ذلك؟
take-hours-sum = المجموع

## On the phone, and to write. The German lines are those of the German file; these say what they mean.

take-phrases =
    <b>على الهاتف</b>

    اقرؤوا الجمل الألمانية بصوت عالٍ. تحت كل جملة معناها.
# Variables:
#   $language (String) - a language, from take-languages
take-say-hello = مرحباً، أحتاج إلى استشارة باللغة { $language }.
# For those who speak German with the counsellor.
take-say-hello-plain = مرحباً، أحتاج إلى استشارة.
# Variables:
#   $topic (String) - what it is about, from take-topics
take-say-topic = الموضوع هو { $topic }.
# Variables:
#   $day (String) - a day with its weekday
take-say-day = ربما هناك مهلة (Frist) تسري. هناك يوم مهم هو { $day }.
take-say-slow = أتكلم القليل من الألمانية. الرجاء التكلم ببطء.
take-say-again = لا أفهم. الرجاء قول ذلك مرة أخرى.
take-say-when = متى أستطيع أن آتي؟ أو هل يمكننا التحدث بالهاتف؟
take-say-free = هل الاستشارة مجانية؟ هل يبقى كل شيء سرياً؟
take-say-send = هل يمكنكم أن تكتبوا لي الموعد من فضلكم؟
take-mail =
    <b>أو اكتبوا إيميلاً</b>

    اضغطوا على النص الألماني: هكذا يُنسخ. استبدلوا الكلمات التي بين قوسين. أرسلوه بأنفسكم.
take-mail-meaning = <b>معنى النص:</b>
take-mail-subject = الموضوع: طلب موعد
take-mail-hello = مرحباً،
# Variables:
#   $language (String) - a language, from take-languages
#   $topic (String) - what it is about, from take-topics
take-mail-need = أحتاج إلى استشارة باللغة { $language }. الموضوع هو { $topic }.
# Variables:
#   $topic (String) - what it is about, from take-topics
take-mail-need-plain = أحتاج إلى استشارة. الموضوع هو { $topic }.
# Variables:
#   $day (String) - a day with its weekday
take-mail-day = ربما هناك مهلة (Frist) تسري. هناك يوم مهم هو { $day }.
take-mail-ask = متى أستطيع أن آتي؟ أو هل يمكنكم الاتصال بي؟
# What stands in brackets the person fills in.
take-mail-end =
    رقم هاتفي: [رقم الهاتف]

    مع أطيب التحيات، [الاسم]

# What it is about: each topic an attribute, as it stands behind "الموضوع هو".
take-topics = الموضوع
    .kuendigung = الفصل من العمل (Kündigung)
    .lohn = أجري (Lohn)
    .arbeitszeit = وقت عملي (Arbeitszeit)
    .urlaub = إجازتي (Urlaub)
    .krankheit = المرض والعمل
    .krankenversicherung = تأميني الصحي (Krankenversicherung)
    .vertrag = عقدي (Vertrag)
    .leiharbeit = التشغيل المؤقت (Leiharbeit)
    .ausbildung = تدريبي المهني (Ausbildung)
    .praktikum = تدريب عملي (Praktikum)
    .schwanger = الحمل أو حماية الأمومة أو إجازة الوالدين (Elternzeit)
    .diskriminierung = التمييز في العمل (Diskriminierung)
    .unfall = حادث في العمل (Unfall)
    .ausbeutung = الاستغلال في العمل (Ausbeutung)
    .unterkunft = غرفة أو مال تطلبه الشركة
    .vor-der-einreise = عمل في ألمانيا، وما زلت خارج ألمانيا
    .rechte = حقوقي في العمل
    .anderes = سؤال آخر في ألمانيا
    .programm = برنامج Faire Integration
    .brief = رسالة من الشركة (Brief)
    .beratung = عملي

# Languages as they stand behind "باللغة": each an attribute, named like the options of common-language.
take-languages = اللغة
    .de = الألمانية
    .en = الإنجليزية
    .ar = العربية
    .fa = الفارسية أو الدرية
    .uk = الأوكرانية
    .ru = الروسية
    .tr = التركية
    .fr = الفرنسية
    .es = الإسبانية
    .pl = البولندية
    .ro = الرومانية
    .other = [لغتكم]
