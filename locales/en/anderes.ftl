# Questions that Faire Integration passes on: each ends at the place that helps. The rows P3 and Q2 of the programme are
# answered here too.

# P3: what Faire Integration does not do, and passes on.
anderes-what =
    Other places help with these questions. What do you need help with?
    .residence = Residence (Aufenthalt), family
    .job-search = Looking for work, no job, Jobcenter
    .recognition = Recognition (Anerkennung) of my job
    .asylum = Asylum (Asyl)
    .language = Learning German, school
    .flat = Looking for a flat (Wohnung)
    .violence = Violence at home
    .discrimination = Discrimination
    .work = It is about my work or training

# Violence in the family or by a partner. The numbers stand in the cards; 110 is named because it cannot wait.
anderes-violence =
    <b>Are you in danger now?</b> Call the police: <b>110</b>. The call is free.

    The helpline for women (Hilfetelefon) is there day and night. It is free and anonymous, in 18 languages.

    Go to a place where you are safe. Take the children with you.
    .why =
        Nobody may hit you, threaten you or lock you in. This also holds inside the family.

        <b>Take with you, if you can:</b> passport, residence title (Aufenthaltstitel), money, medicines, the children's papers. Not possible? Go without these things.

        <b>Does your residence depend on the marriage?</b> Ask the migration counselling (Migrationsberatung) before you sign anything.

        <b>No residence title?</b> In danger only your safety counts. Is it quiet at the moment? Then talk to the helpline first: the police must report people without a title (§ 87 AufenthG). Doctors must keep silent about you.

        <b>Afterwards:</b> Write down what happened. Take photos. Are you hurt? Show it to a doctor.

# Housing that has nothing to do with the employer.
anderes-flat =
    Ask the <b>migration counselling</b> (Migrationsberatung, MBE). It also helps adults with housing. Are you 12 to 27 years old? Then the youth migration service (Jugendmigrationsdienst, JMD) helps.

    Do not sign anything you do not understand. Do not pay anything before you have seen the flat.
    .why =
        <b>Does the flat belong to your company?</b> Then press "New question" below. Choose "Harassed, exploited, company room".

        <b>Take with you:</b> ID, residence title (Aufenthaltstitel), payslips, the rental contract (Mietvertrag), letters from the landlord.

        <b>Do they want you to move out?</b> Take the letter to the counselling today. There can be a short deadline.

        Do not give up your flat before you have had advice. The flat can also matter for your residence.

# German courses, school, university.
anderes-language =
    Ask the <b>migration counselling</b> (Migrationsberatung, MBE). It also helps adults with the language. Are you 12 to 27 years old? Then the youth migration service (Jugendmigrationsdienst, JMD) helps, also online.

    Ask there which course is right for you and who pays for it.
    .why =
        <b>Are you looking for training (Ausbildung) or work?</b> Then the employment agency (Agentur für Arbeit) helps.

        <b>Did you learn a job abroad?</b> Then choose "New question" below and the topic recognition (Anerkennung).

        <b>Take with you:</b> ID, residence title (Aufenthaltstitel), school certificates, letters from authorities.

        <b>Are you already in training?</b> For the time at vocational school (Berufsschule) there is usually money (§ 15 BBiG). Faire Integration helps with that.

# Q2: recognition and qualification counselling everywhere.
anderes-recognition =
    Go to the <b>Anerkennungs- und Qualifizierungsberatung</b> (counselling on recognition and qualification). It exists all over Germany.

    Recognition (Anerkennung) means: an office checks your occupation or qualification from abroad.

    The counselling is free. It does not matter which passport or residence title you have. You can go there, call or talk online.
    .why =
        Are you still abroad? Call the hotline „Arbeiten und Leben in Deutschland“ (Working and Living in Germany). It helps in German and English.

        On the internet, the Anerkennungs-Finder (recognition finder) helps. It shows the right office for your occupation, in 11 languages.

        Is something missing for your recognition? Then a course can help (Anpassungsqualifizierung). Ask about it.

        <b>Bring:</b> certificates (Zeugnisse), proof of work, translations, passport.

        Not every office speaks your language. Ask before.

# Residence, family, housing. The two weeks come first.
anderes-residence =
    <b>Does your work or training (Ausbildung) end earlier than planned?</b> Do you have your residence title (Aufenthaltstitel) for this? Then you must tell the Ausländerbehörde (immigration office). You have <b>two weeks</b> from the day you know it (§ 82 Abs. 6 AufenthG).

    Before that, go to the Migrationsberatung (migration counselling). Are you under 27? Then go to the Jugendmigrationsdienst (youth migration service).

    Do you want to resign (kündigen)? Ask the counselling office (Beratung) first.
    .why =
        The Ausländerbehörde decides on your title. It is not a counselling office. Which authority is the right one for you? Call 115 and ask.

        <b>Read your title and the extra sheet (Zusatzblatt).</b> Does it say that the title ends with the work? Then go to counselling on the same day. The title can then end by itself (§ 51 Abs. 1 Nr. 2 AufenthG).

        <b>No valid title?</b> First go to counselling, not to a public office. Public offices must report it (§ 87 Abs. 2 AufenthG).

        The Migrationsberatung (MBE) helps adults: residence, family, housing, language, money from public offices. The Jugendmigrationsdienst (JMD) helps from 12 to 27 years, also online.

        <b>Bring:</b> passport, title, extra sheet, work contract, letters from public offices.

        Do you also have questions about wages (Lohn) or dismissal (Kündigung)? Faire Integration helps with these.

# The asylum procedure.
anderes-asylum =
    There is special counselling for the asylum procedure (Asylverfahren): the <b>Asylverfahrensberatung</b> (§ 12a AsylG).

    It is free and independent of the authorities.

    It does not exist everywhere. Ask the Migrationsberatung (migration counselling): they know the nearest office.
    .why =
        Do you have a letter from the BAMF or the court? It may name a short deadline (Frist). Go to counselling with the letter today.

        <b>Bring:</b> all letters with their envelopes, your identity card, translations.

        Are you working already? Faire Integration is there for questions about your work. Your rights at work also apply during the asylum procedure.

# Job search and unemployment. The three days come first.
anderes-job-search =
    <b>Is your job ending?</b> Then register <b>within three days</b> as looking for work (arbeitsuchend, § 38 SGB III). The three days begin when you know it. Register with the Agentur für Arbeit (employment agency): by phone, online or there.

    Have you known the end for a long time? Then register at the latest three months before.

    Are you simply looking for work? The Agentur für Arbeit helps then, too.

    <b>No valid residence title (Aufenthaltstitel)?</b> First go to counselling, not to a public office (§ 87 Abs. 2 AufenthG).
    .why =
        If you register too late, there is usually one week without unemployment benefit (Arbeitslosengeld, § 159 Abs. 6 SGB III).

        There is a second step: register as <b>unemployed</b> (arbeitslos). Do this on the first day without work at the latest (§ 141 SGB III).

        Do you file a claim against the dismissal (Kündigung)? Register anyway.

        <b>Careful with the Jobcenter:</b> Money from the Jobcenter can have consequences for your residence (Aufenthalt). Ask the Migrationsberatung (migration counselling) before.

        Did you get a notice of dismissal? Then you also have only three weeks for a claim (Klage, § 4 KSchG). Faire Integration helps with this.
