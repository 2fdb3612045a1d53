# The leaflet by which employers name the counselling office (§ 45c AufenthG): German and the worker's language side by
# side on one page. Nobody's name stands in it: people fill it in by hand.

leaflet-title = استشارة مجانية في قانون العمل (Arbeitsrecht) والقانون الاجتماعي (Sozialrecht)
leaflet-law = معلومات في أول يوم عمل أو قبله (§ 45c AufenthG)

## Labels of the lines; what is not printed is filled in by hand

leaflet-employer = صاحب العمل
# The person who is employed.
leaflet-worker = الشخص العامل
leaflet-office = مكتب الاستشارة
leaflet-address = العنوان
leaflet-phone = الهاتف
leaflet-email = الإيميل
leaflet-web = الإنترنت
# Stands before the address of the national list on the web.
leaflet-list = قائمة كل مكاتب الاستشارة
leaflet-place = المكان
leaflet-day = التاريخ
leaflet-signature = التوقيع

## What it says

leaflet-possible = أنتم تأتون من الخارج إلى ألمانيا من أجل عمل. هنا توجد معلومات واستشارة مجانية. الموضوع هو قانون العمل والقانون الاجتماعي. اسألوا مثلاً عن الأجر أو ساعات العمل أو الإجازة أو إنهاء العمل (Kündigung) أو التأمين الصحي.
leaflet-service = اسم خدمة الاستشارة هو Faire Integration (§ 45b AufenthG). هي سرّية، وإن أمكن بلغتكم.
leaflet-duty = على صاحب العمل (Arbeitgeber) أن يذكر لكم مكتب الاستشارة (Beratungsstelle) الأقرب إلى مكان عملكم. عليه أن يفعل ذلك في أول يوم عمل على الأكثر (§ 45c AufenthG).
# Stands above the contact of the office.
leaflet-nearest = مكتب الاستشارة (Beratungsstelle) هذا هو الأقرب إلى مكان عملكم:
# Stands there instead where another office may be nearer.
leaflet-land = مكتب الاستشارة (Beratungsstelle) هذا يخدم الولاية (Bundesland) التي فيها مكان عملكم:
# Stands below the office's name where its contact is not known.
leaflet-missing = طريقة الاتصال بهذا المكتب غير معروفة بشكل مؤكد. صاحب العمل يبحث عنها في القائمة ويكتبها هنا.
# Variables:
#   $name (String) - the name of the office
leaflet-unconfirmed = ربما هذا المكتب هو الأقرب: { $name }. هذا غير مؤكد، ولذلك لا يوجد هنا عنوان للاتصال به. صاحب العمل يبحث في القائمة ويكتب المكتب هنا.
leaflet-unknown = لا يوجد مكتب معروف بشكل مؤكد لمكان العمل هذا. صاحب العمل يبحث في القائمة ويكتب المكتب هنا.
# Variables:
#   $date (String) - the day on which the leaflet was made
leaflet-made = تاريخ هذه الورقة: { $date }.

## The receipt

leaflet-receipt-title = تأكيد الاستلام (Empfangsbestätigung)
leaflet-receipt = استلمتُ هذه المعلومات.
leaflet-receipt-only = هذا تأكيد استلام فقط. بالتوقيع لا تتنازلون عن أي حق.

## For employers; not on the paper and not in the e-mail

leaflet-hint-title = لصاحب العمل
leaflet-hint-who = من عليه أن يُعلِم؟ صاحب عمل مقرّه في ألمانيا، يعقد عقد عمل (Arbeitsvertrag) لعمل في ألمانيا. الشخص من دولة ثالثة (Drittstaat) ويعيش في الخارج (§ 45c AufenthG).
leaflet-hint-when = متى وكيف؟ في أول يوم عمل على الأكثر، كنصّ مكتوب (Textform). مثلاً في العقد أو كملحق أو كرسالة أو كإيميل.
leaflet-hint-not = من ليس عليه ذلك؟ هل يعيش الشخص في ألمانيا من قبل؟ عندها لا يسري هذا الواجب.
leaflet-hint-agency = وساطة عبر الحدود (§ 299 SGB III)؟ عندها لا يسري الواجب على صاحب العمل. على الوسيط (Vermittlung) أن يذكر مكاتب الاستشارة: كتابياً، بلغة يفهمها الشخص، قبل التوقيع.
leaflet-hint-trainees = المتدربون (Auszubildende)؟ الوزارة (BMAS) تشملهم. هكذا تقول جمعية DEHOGA NRW.
leaflet-hint-fine = عقوبة؟ القانون لا يذكر غرامة (Bußgeld) على هذا الواجب (§ 98 AufenthG).
leaflet-hint-fill = يرجى التعبئة: معلومات الاتصال بالمكتب ناقصة هنا. ابحثوا عنها في القائمة. القانون يطلب معلومات الاتصال الحالية.
# Variables:
#   $name (String) - the name of another office
leaflet-hint-nearer = يرجى التحقق: ربما يوجد مكتب آخر أقرب: { $name }. معلومات الاتصال به غير مؤكدة. انظروا في القائمة.
leaflet-hint-distance = يرجى التحقق: المسافة غير معروفة هنا. انظروا في القائمة أي مكتب هو الأقرب.
# Variables:
#   $url (String) - the address of the list on the web
leaflet-hint-list = تحققوا من معلومات الاتصال قبل أن تعطوا الورقة. قائمة كل مكاتب الاستشارة: { $url }
# Variables:
#   $url (String) - the address of the ministry's page
leaflet-hint-templates = لدى الوزارة (BMAS) أوراق معلومات ونماذج خاصة: { $url }
