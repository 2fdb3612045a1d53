# Words by which people find a topic when they type, and words that tell of danger. Nobody reads these lists: they are
# compared with what people type. Commas part the entries; an entry may have several words, which are all needed then.
# Write what people in your language really say and type: names, everyday words, common misspellings, and the spelling
# with Latin letters and digits (Arabizi). Do not translate the German list. Short vowels, the forms of alef, ya and
# hamza, the article and endings of a word do not matter, one wrong letter in a longer word neither. 15 to 40 entries a
# topic are enough. What is written in another language is found by that locale's list.

## Topics

# Dismissal, termination agreement, warning letter, a contract that ends
search-kuendigung =
    رسالة من الشركة, ورقة من المدير, ما في شغل, ماكو شغل, فصل, فصلوني, فصلني, انفصلت من الشغل, طرد, طردوني, طردني, مطرود, انطردت, إقالة, أقالوني, تسريح, سرحوني, إنهاء العقد, انهاء عقدي, انتهى عقدي, خلص عقدي, عقدي ينتهي, ما جددوا, لم يجددوا العقد, إنذار, انذار, فترة التجربة, فترة تجريبية,
    استقالة, استقيل, أستقيل, بدي اترك الشغل, اترك العمل, خسرت شغلي, فقدت عملي, كوندجونغ, كونديجونغ, كنديغونغ, رفدوني, اترفدت, مرفود, بطلوني, طلعوني من الشغل, وقفوني عن العمل, محكمة العمل, تعويض نهاية, مهلة الإنهاء, إخطار, جراو عليا, طردوني من الخدمة,
    tard, taradouni, taradni, tardouni, tarad, fasl, fasalouni, faslouni, fasaloni, fasalni, stiqala, istiqala, kundigung, rafadouni, tarraduni, enhaa el 3a2d, jraw 3liya, batalouni
# No wage, too little wage, minimum wage, payslip, deductions
search-lohn =
    راتب, رواتب, الراتب, راتبي, معاش, معاشي, أجر, أجرة, أجور, أجرتي, قبض, قبضت, ما قبضت, لم أقبض, فلوس, فلوسي, مصاري, مصرياتي, مصاريي, مال, لم يدفع, لا يدفع, ما دفع, ما دفعلي, ما دفعولي, ما عم يدفع, مش بيدفع, ما يدفع, ما ينطيني راتب, ما انطاني, ما عطاني, ما خلصنيش, ما خلصونيش, خلصة, خلاص ديالي, الصالير,
    ناقص راتب, راتب قليل, أجر قليل, الحد الأدنى للأجور, كشف الراتب, قسيمة الراتب, خصم, خصومات, خصموا, يخصم, حسم, لون, دفع, بدون أجر, مستحقات, مستحقاتي, متأخر الراتب, تأخير الراتب, ساعات غير مدفوعة, أكل حقي, أكل فلوسي, ياكل حقي, نصب على فلوسي, شهرية, ماهية, مرتب, مرتبي,
    rateb, ratib, ratbi, ratebi, ratby, ma3ash, ma3ashi, maash, ajr, ojra, floos, flous, fulus, flousi, masari, masare, mesari, masrif, moratab, mortab, mratab, murattab, ma dafa3, ma dafa3li, mabyedfa3, ma byedfa3, madafa3lich, ma 2abadt, 2abadt, qabadt, khasm, khalas, khlas, khelsa, khalsa, khlessni, khlasni, mosta7a2at, salaire, salair
# Danger: violence, locked in, passport taken
search-notfall =
    خطر, طوارئ, شرطة, الشرطة, بوليس, عنف, تهديد, مهدد, خوف, خايف, خايفة, خائف, ضرب, محبوس, إسعاف, مساعدة, ساعدوني, نجدة, أذى, مستعجل, ضروري, khatar, shorta, shurta, police, bolis, 3onf, tahdid, khayef, khayfa, sa3douni, mosa3ada, musa3ada
# Working time, breaks, overtime, nights, Sundays
search-arbeitszeit =
    ساعات العمل, ساعات الشغل, ساعات عمل, دوام, الدوام, دوامي, وقت العمل, ساعات, ساعات إضافية, ساعة إضافية, عمل إضافي, اوفرتايم, أوفر تايم, ساعات كثيرة, ساعات كتير, 12 ساعة, 14 ساعة, 10 ساعات, 16 ساعة, اثنا عشر ساعة, استراحة, الاستراحة, بدون استراحة, بريك, فرصة غداء, راحة, بدون راحة, شفت, شيفت, مناوبة, وردية,
    شغل ليلي, عمل ليلي, الليل, يوم الأحد, الأحد, عطلة الأسبوع, نهاية الأسبوع, كل يوم, سبعة أيام, 7 أيام, يوم راحة, بلا راحة, سوايع, السوايع, سوايع الخدمة, dawam, dawami, sa3at, sa3at el shoghl, sa3at 3amal, sa3at idafiya, overtime, istira7a, istiraha, estera7a, ra7a, shift, kol yom, kol youm, kull yom, kel yom, kel youm, leil, layl, leyl, lel, shoghl leyli, swaye3, sway3
# Holiday
search-urlaub =
    إجازة, اجازة, إجازات, إجازتي, عطلة, عطل, العطلة, عطلتي, إجازة سنوية, أيام الإجازة, إجازة مدفوعة, بدون إجازة, لا يعطيني إجازة, ما بيعطيني اجازة, رفض الإجازة, آخذ إجازة, اخد اجازة, أورلاوب, اورلاوب, سفر, أسافر, زيارة أهلي, أزور أهلي, روح عالبلد, انزل البلد, كونجي, كونجيه,
    ijaza, ijazeh, ejazet, ijazet, ejazti, ijazti, agazet, ejazit,  ejaza, ejazeh, agaza, agazti, 3otla, 3otle, 3utla, otla, konji, congé, urlab, orlaub
# Contract, mini job, self-employed, undeclared work, fixed term
search-vertrag =
    فترة التجربة, عقد, عقود, العقد, عقدي, عقد عمل, عقد العمل, عقد الشغل, بدون عقد, بلا عقد, ما عندي عقد, ليس لدي عقد, ما عطاني عقد, كونترا, كونطرا, كونترات, الكونطرا, توقيع, أوقع, وقعت, التوقيع, أمضي, امضيت, مضيت, ميني جوب, مينيجوب, دوام جزئي, دوام كامل, نصف دوام, عقد مؤقت, عقد محدد, عقد دائم,
    عمل حر, حسابي الخاص, مستقل, فريلانس, غيفربه, كيفربا, فاتورة, عمل أسود, شغل أسود, شغل بالأسود, أسود, بالاسود, نوار, النوار, فالنوار, غير مسجل, تسجيل, تأمين اجتماعي, ضمان اجتماعي, شروط العمل, شغل ثاني, 3aqd, 3a2d, 3akd, 3aked, aqd, 3a2di, kontra, contra, contrat, bla contrat, bidoun 3a2d, bala 3a2d, aswad, bel aswad, noir, nwar, mini job, wa2a3t
# Temporary agency work, posting, subcontractor
search-leiharbeit =
    شركة تشغيل, شركة توظيف, تشغيل مؤقت, عمل مؤقت, شغل مؤقت, عمالة مؤقتة, شركة تأجير, تأجير عمال, تأجير عمالة, عامل مؤجر, زايت اربايت, تسايت أربايت, لايه اربايت, لايهفيرما, لايفيرما, شركة وسيطة, مقاول, مقاول من الباطن, شركة في الخارج, شركة بولندية, شركة أجنبية, منتدب, انتداب, إيفاد, موفد, شركة ثانية, شركة أخرى, مكتب تشغيل, انتيريم, زايتاربايت, zeitarbeit, leiharbeit, leihfirma, sherket tashghil, charika wasita, interim, mo2a99at, moaqat
# Sick, child sick, sick note
search-krankheit =
    مرض, مريض, مريضة, مرضت, المرض, مرضي, مريضه, عيان, عيانة, تعبان, تعبانة, إجازة مرضية, اجازة مرضية, تقرير طبي, شهادة طبية, شهادة مرضية, تقرير مرضي, كرانك, كرانك شاين, كرنك, كرانكن شاين, طبيب, دكتور, حكيم, حرارة, حمى, انفلونزا, زكام, طفلي مريض, ابني مريض, بنتي مريضة, ولدي مريض, عملية, مستشفى, مشفى, ألم, وجع, ظهري, اكتئاب, نفسية, ضغط نفسي,
    mareed, marid, mareeda, marida, mrid, mrida, mardiye, maradiya, maradiye, maradi,  mreed, mareid, mard, 3ayan, 3ayana, ta3ban, ta3bane, tabib, doctor, duktur, krank, krankschein, wajda3, waja3, mostashfa
# Accident at work, on the way to work
search-unfall =
    حادث, حادثة, حوادث, حادث عمل, حادث شغل, إصابة, اصابة, إصابة عمل, انصبت, أصبت, تصاوبت, مصاب, وقعت من, وقعت عن السلم, سقطت, طحت, سقوط, سلم, سقالة, كسر, انكسرت, كسرت, انكسر, كسرت يدي, كسرت رجلي, جرح, جرحت, انجرحت, حرق, احترقت, اصبعي, يدي, ايدي, رجلي, ماكينة, آلة, مكينة, طريق العمل, في الطريق إلى العمل, حادث الطريق, مرض مهني, تأمين الحوادث, اكسيدان, تجرحت,
    7adeth, 7adith, 7adse, hadeth, hadith shoghl, hades, hadsa, isaba, esaba, isabet 3amal, kasr, kassart, wa2a3t men, ti7t, tay7t, inkasar, nkasret, accident, tsawabt, jer7
# Health insurance
search-krankenversicherung =
    تأمين صحي, التأمين الصحي, التامين, تأمين, تامين, تأميني, بدون تأمين, بلا تأمين, ما عندي تأمين, غير مؤمن, مؤمن, بطاقة التأمين, كرت التأمين, كارت التأمين, بطاقة صحية, كرانكن كاسه, كرانكن كاسا, كرانكنكاسه, الكاسه, AOK, آ او كا, فاتورة الطبيب, فاتورة المستشفى, فاتورة دكتور, طبيب أسنان, أسنان, دواء, أدوية, علاج, ضمان صحي, لاسيرانس, تغطية صحية, اشتراكات التأمين,
    ta2min, ta2meen, tamin, tameen, ta2min se7i, tamin sihi, ta2min sohi, bita2et el ta2min, krankenkasse, assurance, lassurance, card ta2min, daman, daman sohi
# Pregnant, protection of mothers, parental leave
search-schwanger =
    حامل, حبلى, حبلة, حبلانة, أنا حامل, حمل, الحمل, ولادة, الولادة, طفل, بيبي, نونو, مولود, أمومة, الأمومة, إجازة أمومة, حماية الأمومة, إجازة الوالدين, إجازة أبوة, أبوة, بدلات الوالدين, الترن تسايت, الترنغيلد, إرضاع, رضاعة, رضيع, قابلة, مرتي حامل, زوجتي حامل, مراتي حامل, أم, بالحمل, حاملة, حملت,
    7amel, 7amil, hamel, hamil, 7amla, 7ebla, 7abla, hobla, hebla, 7eble, weladeh, welada, wilada, baby, omouma, umuma, 7aml, mrati 7amel, zawjti 7amel, 3ndi baby
# Vocational training
search-ausbildung =
    أوسبيلدونغ, اوسبيلدونغ, أوسبيلدونج, اوسبلدونك, اوسبيلدونك, أوسبلدونغ, اوسبلدونغ, تدريب مهني, التدريب المهني, تكوين, تكوين مهني, التكوين, متدرب, متدربة, متعلم مهنة, أزوبي, ازوبي, مدرسة مهنية, المدرسة المهنية, عقد تدريب, تدريبي المهني, أجر التدريب, امتحان, امتحان نهائي, مدرب, مهنة, تعلم مهنة, أغير الشركة, شركة التدريب, غرفة الصناعة, غرفة الحرف, بروف شوله, فورماسيون,
    ausbildung, ausbeldong, ausbildong, osbildung, awsbildung, ausbildon, azubi, tadrib mehani, tadrib mihni, takwin, formation, berufsschule
# Internship, trial work
search-praktikum =
    براكتيكوم, براكتيكم, براكتكوم, براتيكوم, تدريب عملي, تدريب بدون راتب, تدريب, متدرب براكتيكوم, عمل تجريبي, يوم تجربة, يوم تجريبي, شغل تجريبي, تجربة بدون أجر, تجربة, بروبه اربايت, بروبيه, شغل ببلاش, شغل بلاش, عمل مجاني, بدون مقابل, مجانا, ستاج, سطاج, تطبيق, تجربة عمل, أيام تجربة, فترة تدريب,
    praktikum, praktikom, braktikum, braktikom, pratikum, stage, staj, tadrib, probearbeit, yom tajrebe, yom tajriba, bala masari, blash, bebalash, tajriba
# Discrimination, harassment, bullying
search-diskriminierung =
    تمييز, التمييز, عنصرية, عنصري, عنصريين, العنصرية, تحرش, تحرش جنسي, يتحرش, بيتحرش, تحرش فيي, يلمسني, بيلمسني, لمسني, تنمر, يتنمر, بيتنمر, مسبة, يسبني, بيسبني, إهانة, إهانات, يهينني, بيهيني, هانوني, شتم, يشتمني, بيشتمني, سبوني, صراخ, بيصرخ علي, يصرخ علي, بيزعق, يزعق, بيزعقلي, شتايم, حجاب, حجابي, الحجاب, لون بشرتي, دين, ديني, إسلام, أجنبي, أجانب, غير عادل, ظلم, مظلوم, معاملة سيئة, يعاملني, يحتقرني, حكرة, الحكرة, احتقار, قلة احترام, موبينغ, إعاقة, مساواة, جنسيتي,
    tamyiz, tamyeez, 3onsoriya, 3onsori, 3unsuriya, 3onsory, ta7arrosh, taharosh, ta7arosh, taharrush, tanamor, tanammor, bysebni, yesebni, hijab, 7ijab, zolm, thulm, dolm, 7ogra, hogra, ihana, racisme, mobbing
# Exploitation, forced labour, debts with the employer
search-ausbeutung =
    استغلال, استغلني, يستغلني, عم يستغلني, بيستغلني, مستغل, استغلونا, سخرة, عمل قسري, عمل بالإجبار, غصب, غصب عني, غصبا, يجبرني, مجبور, أجبرني, عبودية, عبد, عبيد, دين, ديون, الديون, دين للمدير, مديون, كفيل, سمسار, جواز, جوازي, جواز السفر, جواز سفري, باسبور, الباسبور, باسبوري, أوراقي, وثائقي, ابتزاز, يبتزني, بيبتزني, يهدد بالترحيل, بيهددني بالترحيل, ما فيني اترك, لا أستطيع ترك العمل, غرامة, عقوبة,
    isteghlal, istighlal, esteghlal, byesta8elni, yestaghelni, mustaghal, jawaz, jawazi, jawaz safar, basbor, pasbor, basbour, paspor, passeport, dayn, dyoun, doyoun, 3obodiya, ebtizaz, ibtizaz, ghasb 3anni
# Flat or room from the company
search-unterkunft =
    سكن, السكن, سكني, سكن الشركة, سكن العمال, سكن من الشركة, بيت, البيت, شقة, الشقة, شقة من الشركة, غرفة, غرفة من الشركة, أوضة, اوضة, أوده, إيجار, الإيجار, ايجار, آجار, أجار البيت, يخصم الإيجار, كراء, لكرا, الكراء, دار, تأمين البيت, كاوتسيون, صاحب البيت, مؤجر, المالك, طردني من البيت, طردني من السكن, يطلعني من البيت, عفن, رطوبة, تخت, سرير, تدفئة, بدون تدفئة, مشرد, بلا بيت, غرفة مشتركة, ناس كتير بالغرفة, مفتاح, هايم,
    sakan, sakani, beit, beyt, bayt, sha2a, sha22a, sha2et, oda, ghorfe, ghorfa, ghurfa, ejar, ijar, 2jar, kra, lkra, mefta7, heim, wohnung
# Before coming to Germany: job offer, visa, agency, fees
search-vor-der-einreise =
    فيزا, الفيزا, فيزة, تأشيرة, التأشيرة, تأشيرة عمل, فيزا عمل, سفارة, السفارة, قنصلية, عرض عمل, عقد من ألمانيا, خارج ألمانيا, برا ألمانيا, خارج البلاد, لسا برا, ما زلت في بلدي, أنا في سوريا, أنا في مصر, أنا في المغرب, أنا في تونس, أنا في العراق, أنا في لبنان, أنا في تركيا, قبل السفر, السفر إلى ألمانيا, أسافر إلى ألمانيا, أجي على ألمانيا, أجي ألمانيا, اجي المانيا, القدوم إلى ألمانيا, الهجرة إلى ألمانيا, مكتب سفر, وسيط, سمسار, وكالة, مكتب توظيف, نصب, احتيال, نصاب, عرض مزيف, رسوم, طلب مني فلوس, بطاقة زرقاء, بطاقة الفرص, العمل في ألمانيا, الشغل في ألمانيا, تذكرة الطيران,
    viza, visa, fiza, ta2shira, tashira, sfara, safara, sifara, 3ard 3amal, wasit, semsar, simsar, samsar, nasab, naseb, nassab, bara almanya, abel ma safer, almanya
# A German letter or paper that somebody does not understand
search-brief =
    فهم رسالة, لا أفهم الرسالة, ما فهمت الرسالة, مو فاهم الرسالة, مش فاهم الرسالة, وصلتني رسالة, إجتني رسالة, جاتني رسالة, رسالة من الشركة, رسالة من المدير, رسالة بالألماني, رسالة بالألمانية, شو مكتوب بالرسالة, ماذا تعني الرسالة, ورقة من الشركة, لا أفهم الورقة, ما فهمت الورقة, ترجمة رسالة, ورقة بالألماني,
    risala men sharika, ma fhemt risala, wesletni risala, brief, abmahnung
# Only the address of an office, counselling, lawyer, trade union
search-beratung =
    استشارة, الاستشارة, مركز استشارة, مكتب استشارة, مستشار, مستشارة, نصيحة, محامي, محامية, محام, المحامي, نقابة, النقابة, عنوان, العنوان, مكتب, رقم تلفون, رقم هاتف, تلفون, اتصل, موعد, تيرمين, من يساعدني, مين بيساعدني, مين يساعدني, شكون يعاوني, مساعدة, ساعدوني, بدي مساعدة, أحتاج مساعدة, محتاج مساعدة, أحكي مع حدا, أتكلم مع شخص, أحكي مع شخص, عاونوني, قريب مني, بيراتونغ,
    istishara, esteshara, mo7ami, mohami, mu7ami, mouhami, avocat, na2aba, niqaba, 3enwan, 3onwan, 3inwan, mosa3ada, musa3ada, mo3awana, sa3douni, termin, maw3ed, beratung
# My rights, a tour in five minutes
search-rechte =
    حقوق, حقوقي, حقي, الحق, حقوق العمال, حقوق العامل, ما هي حقوقي, شو حقوقي, ايه حقوقي, شنو حقوقي, واجبات, قانون, القانون, قانون العمل, قوانين, مسموح, ممنوع, قانوني, هل يحق, بيحقلي, من حقي, معلومات, معلومة, جديد في ألمانيا, أول يوم, واجباتي,
    7o2ou2, 7o2o2i, 7o2ou2i, hoquq, hoqoq, huquq, hokok, ho2o2i, hou9ou9, ho9o9, 7a2i, 7a2ee, 7a9i, qanun, 2anoun, 9anoun, kanoun, qanoun, ma3loumat, masmou7, mamnou3
# Faire Integration and the programme IQ
search-programm =
    فاير انتغراتسيون, فير انتغراتسيون, فير انتجريشن, برنامج, البرنامج, مشروع, من أنتم, مين انتو, مين انتوا, شكون نتوما, انتو مين, ورشة, ورشة عمل, مجاني, ببلاش, كم يكلف, بكم, كم التكلفة, سري, سرية, بدون اسم, خصوصية, حماية البيانات, مين بيمول, فاير, شبكة IQ,
    faire integration, faire, barnamej, barnamaj, mashrou3, min into, meen ento, majjani, maggani, workshop
# Something else: residence, asylum, recognition, language, benefits, housing
search-anderes =
    سؤال ثاني, سؤال آخر, سؤال تاني, شي تاني, شيء آخر, موضوع آخر, موضوع تاني, مشكلة تانية, مشكلة أخرى, حاجة تانية, إقامة, الإقامة, اقامتي, إقامتي, تصريح إقامة, تصريح عمل, أوسلندر, اوسلندر بهورده, دائرة الأجانب, لجوء, اللجوء, طلب لجوء, لاجئ, لاجئة, دولدونغ, دولدونج, ترحيل, الترحيل, جنسية, الجنسية, تجنيس, إقامة دائمة, لم شمل, لم الشمل, لم شمل العائلة, اجيب مرتي, أجيب عائلتي, تعديل شهادة, تعديل الشهادة, معادلة, معادلة الشهادة, اعتراف, الاعتراف بالشهادة, شهادتي, شهادة جامعية, كورس, كورس ألماني, دورة لغة, لغة, تعلم الألمانية, أتعلم ألماني, كورس اندماج, جوب سنتر, جوبسنتر, الجوب سنتر, بطالة, عاطل, مساعدات, أبحث عن عمل, أبحث عن شغل, بدور على شغل, عم دور على شغل, أدور شغل, نقلب على خدمة, أبحث عن سكن, عم دور على بيت, كيندرغيلد, ضريبة, ضرائب, مدرسة, روضة, عنف منزلي, شهادة سواقة, رخصة قيادة, طلاق, زوجي يضربني,
    i2ama, iqama, e2ama, ikama, lojou2, lujou, loujou2, asyl, duldung, tar7il, tarhil, jensiye, jinsiya, lam shaml, lam elshamel, shahada, mo3adala, mou3adala, cours, kors, jobcenter, batala, job center, bdawer 3ala shoghl, dareebe, dariba

## Danger

# Words and phrases of danger to life, body or freedom, thoughts of suicide too: they open the emergency card before
# anything else. The words of a phrase may stand in any order, with up to three others between them. When in doubt,
# write it here: a card too many harms nobody.
search-danger =
    ضربني, ضربوني, جوازي مع المدير, ابغى اموت, baddi nte7er, 9tlni, yihadidni, يضربني, بيضربني, عم يضربني, يضربوني, بيضربوني, تضربني, يضربنا, ضربنا, انضربت, تعرضت للضرب, كيضربني, كيضربوني, ضربوني, صفعني, ركلني, خنقني, يخنقني, بيخنقني, اعتدى علي, اعتداء, يعتدي علي, هاجمني, عنف, يعنفني, معنفة, تعنيف, تعذيب, يعذبني, عذبوني, يؤذيني, آذاني, بيأذيني, رح يأذيني,
    اغتصبني, اغتصاب, اغتصبوني, يغتصبني, حاول يغتصبني, اعتداء جنسي, يجبرني على الجنس, يجبرني على الدعارة, دعارة, بيجبرني نام معه, تحرش بالقوة,
    يهددني, هددني, بيهددني, هددوني, يهددوني, بيهددوني, عم يهددني, كيهددني, تهديد بالقتل, هددني بالقتل, يقتلني, رح يقتلني, بدو يقتلني, بده يقتلني, سيقتلني, سوف يقتلني, حيقتلني, هيقتلني, عايز يقتلني, غادي يقتلني, يقتلوني, راح يكتلني, يكتلني, كتلني, قتل, يذبحني, ذبحني, سكين, سكينة, سلاح, مسدس, طعنني, طعنوني, انطعنت, بالموس,
    محبوس, محبوسة, محبوسين, حابسني, حابسيني, حابسيننا, حبسني, حبسوني, يحبسني, مقفول علي, قفل علي الباب, قافل علي الباب, قافلين علي الباب, قافل علينا الباب, قافلين علينا الباب, قفلوا علينا الباب, مسكر علينا الباب, مسكرين علينا الباب, مقفول علينا, الباب مقفول, قفلوا علينا, مسكر علي الباب, مسكرين علي الباب, سد عليا الباب, سدو عليا, الباب مقفل, محتجز, محتجزة, يحتجزني, احتجزني, محتجزين, محاصر, سجين, مسجون, مسجونة, أسير, مخطوف, مخطوفة, خطف, خطفني, خطفوني, اختطاف,
    ما بخليني اطلع, ما بيخليني اطلع, ما يخليني اطلع, مو مخليني اطلع, ما يخليني أطلع, مش بيخليني اخرج, مش مخليني اخرج, ما كيخليني نخرج, ما خلانيش نخرج, لا يسمح لي بالخروج, لا يسمحون لي بالخروج, ممنوع اطلع, ممنوع أخرج, ممنوع من الخروج, ما اقدر اطلع, ما اكدر اطلع, ما نقدر نطلع, ما نكدر نطلع, ما منقدر نطلع, ما فينا نطلع, مش قادرين نخرج, ما بقدر اطلع, مش قادر اخرج, لا أستطيع الخروج, لا استطيع الهروب, ما فيني اطلع,
    اخذ جواز, اخد جواز, خد جواز, خدا جواز, ياخذ جواز, اخذوا جواز, اخدوا جواز, اخذو جواز, اخدو جواز, خدوا جواز, خدو جواز, سحب جواز, سحبوا جواز, سحبو جواز, ماخد جواز, ماخذ جواز, ماخدين جواز, واخد جواز, واخدين جواز, حجز جواز, حجزوا جواز, صادر جواز, صادروا جواز, اخذ جوازات, اخد جوازات, خد جوازات, خدا جوازات, ياخذ جوازات, اخذوا جوازات, اخدوا جوازات, اخذو جوازات, اخدو جوازات, خدوا جوازات, خدو جوازات, سحب جوازات, سحبوا جوازات, سحبو جوازات, اخذ جوازاتنا, اخد جوازاتنا, خد جوازاتنا, خدا جوازاتنا, ياخذ جوازاتنا, اخذوا جوازاتنا, اخدوا جوازاتنا, اخذو جوازاتنا, اخدو جوازاتنا, خدوا جوازاتنا, خدو جوازاتنا, سحب جوازاتنا, سحبوا جوازاتنا, سحبو جوازاتنا, اخذ باسبور, اخد باسبور, خد باسبور, خدا باسبور, ياخذ باسبور, اخذوا باسبور, اخدوا باسبور, اخذو باسبور, اخدو باسبور, خدوا باسبور, خدو باسبور, سحب باسبور, سحبوا باسبور, سحبو باسبور, ماخد باسبور, ماخذ باسبور, ماخدين باسبور, واخد باسبور, واخدين باسبور, حجز باسبور, حجزوا باسبور, صادر باسبور, صادروا باسبور,
    جوازي معه, جوازي عنده, جوازي معو, جوازي عندو, جوازي وياه, أخذ جواز سفري, اخذوا جواز سفري, جواز سفري عند, ما يعطيني جوازي, ما بيعطيني جوازي, ما عم يعطيني جوازي, ما رجعلي جوازي, يرفض إعادة جوازي, احتفظ بجوازي, شد ليا الباسبور, أخذ أوراقي, اخد اوراقي, اخذوا اوراقي, خدوا ورقي, خداو وراقي,
    في خطر, بخطر, حياتي خطر, خطر على حياتي, خايف على حياتي, خايفة على حياتي, خائف على حياتي, أخاف على حياتي, طوارئ, حالة طارئة, النجدة, نجدوني, انقذوني, أنقذوني, انقذني, الحقوني, الحقني, عتقوني, إسعاف, الإسعاف, نزيف, أنزف, عم بنزف, بنزف, دم كتير, فاقد الوعي, مغمى عليه, غايب عن الوعي, لا يتنفس, ما عم يتنفس, مش قادر اتنفس, جلطة, ذبحة, حريق, البيت يحترق, اتصلوا بالشرطة, نادوا الشرطة, بلغوا الشرطة, عيطو للبوليس, 110, 112,
    الاتجار بالبشر, اتجار بالبشر, تجارة البشر, عمل قسري, عبودية, أعيش كالعبيد, يلاحقني, بيلاحقني, يطاردني,
    انتحر, أنتحر, انتحار, الانتحار, رح انتحر, بدي انتحر, هنتحر, ننتحر, أقتل نفسي, اقتل حالي, بقتل حالي, رح اقتل حالي, حموت نفسي, هموت نفسي, أموت نفسي, اموت حالي, موت حالي, نقتل راسي, نقتل روحي, اكتل نفسي, بدي موت, بدي أموت, أريد أن أموت, اريد اموت, أريد الموت, عايز اموت, عايزة اموت, نفسي اموت, بغيت نموت, نحب نموت, ودي اموت, ابي اموت, أتمنى الموت, بتمنى الموت, ياريت اموت, ريت اموت, ما بدي عيش, ما بدي أعيش, لا أريد أن أعيش, لا أريد العيش, مش عايز اعيش, مش عايزة اعيش, ما بغيتش نعيش, ما اريد اعيش, ما بقى بدي عيش, تعبت من الحياة, مليت من حياتي, كرهت حياتي, مليت من الحياة, أنهي حياتي, إنهاء حياتي, انهي حياتي, أؤذي نفسي, اذي نفسي, بأذي حالي, أجرح نفسي, لا معنى للحياة, مالها معنى حياتي,
    darabni, darabouni, darabni, drabni, drebni, byedrobni, byedrebni, byidrobni, bidrobni, bydrabni, yedrobni, yidrobni, yadribuni, yedrebni, kaydrebni, kayderbni, kaydrabni, darbouni, khana2ni, khanaqni, ightisab, eghtisab, ightasabni, eghtasabni, yhaddidni, yehaddidni, byehaddedni, bihaddidni, byhaddedni, bihadedni, haddadni, hadadni, kayhaddedni, yi2tilni, ye2tolni, yo2tolni, ha2tolni, hay2tolni, ra7 ye2tolni, rah yi2tilni, yqtolni, yektelni, ghadi y9tlni, sikkin, sekkin, sekina, sile7, sila7,
    7abesni, 7absni, habesni, habsni, 7abasni, 7abasouni, habasni, ma7bous, mahbous, ma7bousa, mahbousa, ma7bos, 7absinni, ma bikhallini etla3, ma bekhallini etla3, ma bikhalini otla3, mesh bykhalini akhrog, mish mkhalini akhrog, mamnou3 etla3, sedd 3liya, sad 3liya, 2afal 3alaya, masjoun, masjoon, makhtouf,
    akhad jawazi, akhad jawaze, akhaz jawazi, akhadu jawazi, a5ad jawazi, a5ad gawazi, khad gawazi, khad jawazi, 5ad gawazi, jawazi ma3o, jawazi 3ando, sa7ab jawazi, akhad el passport, akhad passporti, khad el passport, khad el basbor, khda liya passport, khda lia lpasport, chedd liya passport,
    fi khatar, b khatar, bi khatar, 7ayati bi khatar, najda, nejda, el7a2ouni, el7a2ooni, el7a2oni, elha2ouni, sa3douni ra7 ye2tolni, anqezouni, isaf, is3af, es3af, nazif, jorimet,
    intihar, enti7ar, inti7ar, entihar, antaher, nantaher, anta7er, hanta7er, a2tol nafsi, a2tol 7ali, 2tol 7ali, amawet nafsi, hamawet nafsi, mawet 7ali, baddi mout, bddi mout, badi mout, bdy mout, bde mout, bedde mout, bddi mot, badde mot, baddi mot, bdi mot, bedi mout, biddi mout, bade mout, badde mout, bdi mout, baddi moot, bedi moot, 3ayez amoot, 3ayez amout, 3ayza amoot, 3ayza amout, 3ayez mout, bghit nmout, bghit nmot, n9tel rasi, ma baddi 3ish, ma bedi 3ish, ma biddi 3ish, mesh 3ayez a3ish, mish 3ayez a3ish, ma bghitch n3ich, t3ebt men 7ayati, te3ebt mn el 7ayet
# Everyday sayings that only sound like danger. They are taken away before the words of danger are looked for.
search-harmless =
    انضرب تلفوني, انضرب التلفون, انضرب موبايلي, انضربت السيارة, انضرب الجهاز, الشغل قاتلني, الشغل بيقتلني, العمل يقتلني, الملل يقتلني, الملل قاتلني, ميت من الجوع, ميت من الضحك, ميت من التعب, ميت من الملل, مت من الضحك, بموت فيك, يهددني بالفصل, هددني بالفصل, بيهددني بالفصل, هددوني بالفصل, يهددني بالطرد, هددني بالطرد, بيهددني بالطرد, هددوني بالطرد, رقم الطوارئ للشركة, مخرج الطوارئ, ضربة حظ, قتل الوقت, قتل وقت, محبوس بالزحمة, شغلي بخطر, شغلي في خطر, عملي بخطر, عملي في خطر, وظيفتي بخطر, وظيفتي في خطر, إقامتي بخطر, إقامتي في خطر, الخروج من العقد, لا نجده, لم نجده, ما نجده, يهددون بذلك, يهددون بالفصل, يهددونني بالفصل, يهددوني بالفصل, بيهددوني بالفصل, يهددون بالطرد, يهددوني بالطرد, بيهددوني بالطرد, 110 يورو, 112 يورو, 110 ساعة, 112 ساعة, 110 ساعات, 110 يوم, 112 يوم

## Small words

# Words that say nothing of a topic: they are not taken for a misspelt or unfinished word of the lists above.
search-small =
    شغل, الشغل, شغلي, عمل, العمل, عملي, أعمل, اعمل, اشتغل, أشتغل, خدمة, خدام, شركة, الشركة, مدير, المدير, مديري, رب العمل, صاحب, صاحب العمل, معلم, رئيس, شهر, شهرين, شهور, أشهر, سنة, سنين, يوم, أيام, اسبوع, كيف, شلون, ازاي, كيفاش, ليش, لماذا, علاش, ليه, متى, وين, فين, أين, ماذا, شنو, هذا, هذه, هاد, هاي, اللي, الذي, التي, أنا, إنت, هو, هي, نحن, احنا, عندي, لدي, معي, علي, إلى, على, من, عن, في, مع, بعد, قبل, لكن, بس, أو, لأن, عشان, علشان, لازم, ممكن, أريد, اريد, بدي, عايز, بغيت, ابغى, عاوز, ليس, لست, مش, مو, لم, لن, كان, كنت, يكون, صار, كل, كتير, كثير, جدا, شوي, سؤال, مشكلة, مشاكل, المانيا, ألمانيا, شكرا, مرحبا, السلام, عليكم, لو سمحت, رجاء,
    انتظار, بانتظار, إنتظار, انتظر, انتشار, وانتشار, لانتشار, انتصار, بانتصار, انتصاب, اختلاف, باختلاف, والاختلاف, يعجبني, يعرفني, يحبني, يعنيني, يقبلني, يقبلوني, يطردني, يطردوني, يحسبني, حاسبني, حاسبوني, يحاسبني, محبوبة, محسوبة, محتجين, السلاحف, نجدها, entizar, intizar, intidhar,
    shoghl, shoghol, shughl, sho8l, 3amal, khedma, mudir, modir, sherke, sherka, charika, kif, kifash, lesh, leish, shu, shou, ana, 3andi, mish, mesh, mush, baddi, biddi, 3ayez, bghit, almania, marhaba, salam, shukran, shokran, ktir, kteer, wayn, fein
