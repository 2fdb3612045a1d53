# The programme itself. The rows named in the comments (P1-P13 Faire Integration, F1-F3 Fachstelle, Q1-Q4 Förderprogramm
# IQ) are the facts that must be found here.

programm-topic =
    What would you like to know?
    .what = What is Faire Integration?
    .other = Another question: who helps me?
    .costs = Costs and trust
    .employer = What must the company tell me?
    .workshops = Workshops for groups
    .fachstelle = What is the Fachstelle?
    .iq = Recognition and the IQ programme
    .partners = Partners, and who pays for it

# P1: what it is. P2: topics.
programm-what =
    <b>Faire Integration</b> is counselling (Beratung) on your rights at work. It exists all over Germany.

    It is for refugees and other people from countries outside the EU (Drittstaatsangehörige).

    <b>The counselling helps with questions about:</b>
    • Wages (Lohn)
    • Working hours (Arbeitszeit)
    • Holiday (Urlaub)
    • Dismissal (Kündigung)
    • Health insurance (Krankenversicherung)
    • and many other questions about your work

# P4: who can come. P7: aim. P10: EU citizens.
programm-who =
    <b>You can come if you have questions:</b>
    • about your work
    • about your training (Ausbildung)
    • about your internship (Praktikum)

    The counselling (Beratung) helps against exploitation and unfair treatment. If you know your rights and duties, you can do something about it: leave bad work and find good work.

    <b>Do you have a passport from the EU, EEA (EWR) or Switzerland?</b> Then go to Faire Mobilität. That is the counselling of the DGB (German Trade Union Confederation). It is mainly for people from Central and Eastern Europe.

# P5: before there is a problem, and from abroad.
programm-faire-integration =
    You can get counselling (Beratung) <b>before</b> there is a problem.

    For example: You have an offer and do not understand the contract. Ask before you sign.

    Since 2026 this is also possible from abroad: You want to work in Germany? Then you can already ask now.
    .why =
        The office at your place of work is the right one. You have no work yet? Then the place where you live counts.

        You can go there, call or talk online. You need no fixed address and no job (§§ 1, 2 DBV).

        All occupations and sectors are welcome.

        Today the counselling is written in a law (§ 45b AufenthG). Until 2025 the counselling was part of the IQ programme.

# P3: what Faire Integration does not do, and passes on.
programm-other =
    Faire Integration does <b>not</b> help you look for work and does <b>not</b> help with residence (Aufenthalt).

    There are other places for these and other questions. We show you the right one. Press “Next”.

# P11: free, confidential, own language.
programm-costs =
    The counselling (Beratung) <b>costs nothing</b>. It is <b>confidential</b>. If possible, you speak your own language there.

    You need no fixed address and no job (§§ 1, 2 DBV).
    .why =
        <b>What the counselling cannot do:</b>
        • It does not go to court for you. It also does not make a formal objection (Widerspruch) for you.
        • There is no legal right to counselling. So call early.

        You can also start at the labour court (Arbeitsgericht) without a lawyer (§ 11 Abs. 1 ArbGG).

        The money for the counselling comes from the Bundesministerium für Arbeit und Soziales (BMAS, Federal Ministry of Labour). The employer does not pay for it.

        Your rights at work do not depend on your passport. Nor on your language or a contract on paper.

# P12: the employer's duty under § 45c AufenthG.
programm-employer =
    Did you come from abroad for this job? Then the company must give you the address of Faire Integration. It must do so <b>on the first day of work at the latest</b> (§ 45c AufenthG). This has applied since 2026.

    <b>You got nothing?</b> You can come anyway.
    .why =
        <b>Who does this apply to?</b> A company in Germany hires someone who still lives abroad. The person comes from a country outside the EU. According to the ministry, this also applies to trainees (Auszubildende).

        <b>What must the company say?</b> There is free counselling (Beratung) on labour law and social law. And: the current phone number, e-mail and address of the office nearest to the <b>place of work</b> (Arbeitsort).

        <b>How?</b> In text form (Textform): in the contract, in a letter or in an e-mail.

        Does the company forget it? The law names no fine (Bußgeld) for this.

        Did an agency (Vermittlung) find you the work, across the border? Then the agency must name the offices. It must do so before you sign (§ 299 SGB III).

        <b>For companies:</b> The BMAS has a leaflet and templates. You find the link below.

# P6: workshops.
programm-workshops =
    The counselling offices (Beratungsstellen) also hold <b>workshops</b>. For example in integration courses (Integrationskurs) and language courses.

    There, groups learn about their rights at work.

    Would you like a workshop? Call the counselling office near you.
    .why =
        Are you in a course? Tell your teacher.

        Do you run a course? Tell the counselling office: place, day, number of people, languages and topic.

        The Fachstelle Faire Integration (central office) plans offers for groups and helps the counselling offices with them.

# F2: coordinates. F3: tasks.
programm-fachstelle-tasks =
    The <b>Fachstelle Faire Integration</b> (central office) supports the counselling offices (Beratungsstellen) all over Germany. It makes sure that all work together well.

    <b>Its tasks:</b>
    • It gives courses for the counsellors.
    • It invites them to meetings.
    • It helps with difficult cases and gives material for the work.
    • It writes down cases and topics, so that all can learn from them.
    • It tells politicians, experts and everyone else what it learns.
    • It plans information events and offers for groups.
    • It also <b>itself</b> advises people from countries outside the EU.

# F1: who runs it.
programm-fachstelle =
    Do you have a question about your work? Then first call the counselling office (Beratungsstelle) near you.

    You find no office? Or you are still abroad and do not know the place of work? Then the Fachstelle (central office) helps.
    .why =
        The organisation that runs the Fachstelle (Träger) is the IQ Consult gGmbH. It belongs entirely to the DGB Bildungswerk BUND (e. V.). The Fachstelle works closely with the trade unions (Gewerkschaften) in the DGB (German Trade Union Confederation).

        It was like this from 2023 to 2025. The Fachstelle also exists in 2026. We could not yet confirm who runs it in 2026.

        Before that, from 2019 to 2022, the project was called „Support Faire Integration“.

# Q1: aim of the Förderprogramm IQ.
programm-iq-aim =
    <b>IQ</b> stands for „Integration durch Qualifizierung“ (integration through qualification). The programme helps adults of foreign origin in the labour market.

    The aim: people who learned an occupation abroad should find work here that fits it. The residence title (Aufenthaltstitel) does not matter.

    In 2022, 20.2 million people with a history of immigration lived in Germany (Destatis).

    Also important for IQ: seeing what new people can do. Less discrimination. More knowledge about cultures in public offices and companies.

# Q2: the regional networks. Q3: the Fachstellen.
programm-iq-networks =
    IQ has 23 <b>Regionale Integrationsnetzwerke</b> (regional networks, RIN). They advise everywhere: How do I get recognition for my occupation? Which course do I need? They offer such courses (Anpassungsqualifizierung). They help public offices and companies.

    There were three <b>Fachstellen</b> (central offices):
    • Faire Integration
    • Anerkennung und Qualifizierung
    • Einwanderung und Integration

    They plan courses, make material and give advice to politics, companies and offices, with quality rules, training material and research.

    That was 2023 to 2025. Since 2026 Faire Integration is no longer part of IQ.

# Q2: where to go today. Q3: two of the Fachstellen. Q4: the Vernetzungsprojekt.
programm-iq =
    Do you want to have your occupation recognised? Go to the <b>Anerkennungs- und Qualifizierungsberatung</b> (counselling on recognition and qualification) in your region.

    The counselling is free, for all nationalities and with any residence title (Aufenthaltstitel).

    The IQ programme goes on, from 2026 to 2028.
    .why =
        <b>The IQ Vernetzungsprojekt</b> (networking project) leads the cooperation in the programme, for all of Germany. The organisation that runs it (Träger) is the ebb Entwicklungsgesellschaft für berufliche Bildung mbH (as of 2023 to 2025).

        It helps the projects: they work together and pass on good ideas. It makes the programme known. With the Fachstellen (central offices) it brings results to the ministries and the Bundesagentur für Arbeit (federal employment agency). Experts get the results, too.

        The Fachstellen „Anerkennung und Qualifizierung“ and „Einwanderung und Integration“ work for all of Germany. They do not advise individual people.

        Are you still abroad? Call the hotline „Arbeiten und Leben in Deutschland“ (Working and Living in Germany).

# P8: partners. P9: carriers.
programm-partners =
    <b>Partners</b> of Faire Integration are: other counselling offices (Beratungsstellen), towns and municipalities, trade unions (Gewerkschaften), chambers (Kammern) and the public employment service (Arbeitsverwaltung).

    Each federal state (Bundesland) has its own <b>Träger</b>. That is the organisation that gives counselling there.

    Since 2026 there is one Träger in each federal state. It gets the money for seven years. A Träger can have several offices.

# P13: where the money comes from.
programm-money =
    Since 2026 the Bundesministerium für Arbeit und Soziales (BMAS, Federal Ministry of Labour) pays for the counselling (Beratung).

    This is in the law (§ 45b AufenthG) and in the Drittstaatsangehörigenberatungsverordnung (regulation on this counselling).

    For you the counselling is free. Questions about your work? Call the counselling office.
    .why =
        <b>Until 2025 it was different:</b> The money came from the BMAS and the European Union. It came through the European Social Fund Plus (Europäischer Sozialfonds Plus, ESF Plus).

        At that time Faire Integration was part of the IQ programme. The Bundesamt für Migration und Flüchtlinge (BAMF) managed the money. Partners were the Bundesministerium für Bildung und Forschung (BMBF) and the Bundesagentur für Arbeit (federal employment agency).

        The regulation has been in force since 2025. The first funding began in 2026, for seven years. By the end of 2030 it is checked how well the counselling helps.
