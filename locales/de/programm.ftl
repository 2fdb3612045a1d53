# The programme itself. The rows named in the comments (P1-P13 Faire Integration, F1-F3 Fachstelle, Q1-Q4 Förderprogramm
# IQ) are the facts that must be found here.

programm-topic =
    Was möchten Sie wissen?
    .what = Was ist Faire Integration?
    .other = Andere Frage: Wer hilft mir?
    .costs = Kosten und Vertrauen
    .employer = Was muss die Firma mir sagen?
    .workshops = Workshops für Gruppen
    .fachstelle = Was ist die Fachstelle?
    .iq = Anerkennung und Programm IQ
    .partners = Partner, und wer das bezahlt

# P1: what it is. P2: topics.
programm-what =
    <b>Faire Integration</b> ist eine Beratung zu Ihren Rechten bei der Arbeit. Es gibt sie in ganz Deutschland.

    Sie ist für Geflüchtete und andere Menschen aus Staaten außerhalb der EU (Drittstaatsangehörige).

    <b>Die Beratung hilft bei Fragen zu:</b>
    • Lohn
    • Arbeitszeit
    • Urlaub
    • Kündigung
    • Krankenversicherung
    • und vielen anderen Fragen zu Ihrer Arbeit

# P4: who can come. P7: aim. P10: EU citizens.
programm-who =
    <b>Sie können kommen, wenn Sie Fragen haben:</b>
    • zu Ihrer Arbeit
    • zu Ihrer Ausbildung
    • zu Ihrem Praktikum

    Die Beratung hilft gegen Ausbeutung und Nachteile. Wer seine Rechte und Pflichten kennt, kann etwas dagegen tun: schlechte Arbeit verlassen und gute Arbeit finden.

    <b>Haben Sie einen Pass aus EU, EWR oder Schweiz?</b> Dann gehen Sie zu Faire Mobilität. Das ist die Beratung des DGB. Sie ist vor allem für Menschen aus Mittel- und Osteuropa.

# P5: before there is a problem, and from abroad.
programm-faire-integration =
    Sie können eine Beratung haben, <b>bevor</b> es ein Problem gibt.

    Zum Beispiel: Sie haben ein Angebot und verstehen den Vertrag nicht. Fragen Sie, bevor Sie unterschreiben.

    Seit 2026 gilt das auch im Ausland: Sie wollen in Deutschland arbeiten? Dann können Sie schon jetzt fragen.
    .why =
        Richtig ist das Büro an Ihrem Arbeitsort. Haben Sie noch keine Arbeit? Dann zählt Ihr Wohnort.

        Sie können hingehen, anrufen oder online sprechen. Sie brauchen keine feste Adresse und keine Arbeit (§§ 1, 2 DBV).

        Alle Berufe und Branchen sind willkommen.

        Heute steht die Beratung im Gesetz (§ 45b AufenthG). Bis 2025 war die Beratung ein Teil des Programms IQ.

# P3: what Faire Integration does not do, and passes on.
programm-other =
    Faire Integration hilft <b>nicht</b> bei der Suche nach Arbeit und <b>nicht</b> beim Aufenthalt.

    Für diese und andere Fragen gibt es eigene Stellen. Wir zeigen Ihnen die richtige. Drücken Sie auf „Weiter“.

# P11: free, confidential, own language.
programm-costs =
    Die Beratung <b>kostet nichts</b>. Sie ist <b>vertraulich</b>. Wenn möglich, sprechen Sie dort Ihre eigene Sprache.

    Sie brauchen keine feste Adresse und keine Arbeit (§§ 1, 2 DBV).
    .why =
        <b>Was die Beratung nicht kann:</b>
        • Sie geht nicht für Sie vor Gericht. Auch einen Widerspruch macht sie nicht für Sie.
        • Es gibt kein Recht auf eine Beratung. Rufen Sie darum früh an.

        Am Arbeitsgericht geht es zuerst auch ohne Anwältin oder Anwalt (§ 11 Abs. 1 ArbGG).

        Das Geld für die Beratung kommt vom Bundesministerium für Arbeit und Soziales (BMAS). Der Arbeitgeber bezahlt sie nicht.

        Ihre Rechte bei der Arbeit hängen nicht vom Pass ab. Auch nicht von der Sprache oder einem Vertrag auf Papier.

# P12: the employer's duty under § 45c AufenthG.
programm-employer =
    Kamen Sie für diese Arbeit aus dem Ausland? Dann muss die Firma Ihnen die Adresse von Faire Integration geben. Das muss sie <b>spätestens am ersten Arbeitstag</b> tun (§ 45c AufenthG). Das gilt seit 2026.

    <b>Haben Sie nichts bekommen?</b> Sie können trotzdem kommen.
    .why =
        <b>Für wen gilt das?</b> Eine Firma in Deutschland stellt jemanden ein, der noch im Ausland lebt. Die Person kommt aus einem Staat außerhalb der EU. Nach dem Ministerium gilt das auch für Auszubildende.

        <b>Was muss die Firma sagen?</b> Es gibt eine kostenlose Beratung zum Arbeitsrecht und Sozialrecht. Und: aktuelle Telefonnummer, E-Mail und Adresse der Stelle, die am nächsten beim <b>Arbeitsort</b> liegt.

        <b>Wie?</b> In Textform: im Vertrag, in einem Brief oder in einer E-Mail.

        Vergisst die Firma das? Im Gesetz steht dafür keine Strafe (Bußgeld).

        Kam die Arbeit von einer Vermittlung, über die Grenze? Dann muss die Vermittlung die Stellen nennen. Das muss sie vor der Unterschrift tun (§ 299 SGB III).

        <b>Für Firmen:</b> Das BMAS hat ein Merkblatt und Vorlagen. Den Link finden Sie unten.

# P6: workshops.
programm-workshops =
    Die Beratungsstellen machen auch <b>Workshops</b>. Zum Beispiel in Integrationskursen und in Sprachkursen.

    Dort lernen Gruppen ihre Rechte bei der Arbeit kennen.

    Wollen Sie einen Workshop? Rufen Sie die Beratungsstelle in Ihrer Nähe an.
    .why =
        Sind Sie im Kurs? Sagen Sie Ihrer Lehrerin oder Ihrem Lehrer Bescheid.

        Leiten Sie einen Kurs? Nennen Sie der Beratungsstelle: Ort, Tag, Zahl der Personen, Sprachen und Thema.

        Die Fachstelle Faire Integration plant Angebote für Gruppen und hilft den Beratungsstellen dabei.

# F2: coordinates. F3: tasks.
programm-fachstelle-tasks =
    Die <b>Fachstelle Faire Integration</b> hilft den Beratungsstellen in ganz Deutschland. Sie sorgt dafür, dass alle gut zusammenarbeiten.

    <b>Das macht sie:</b>
    • Sie gibt Kurse für die Menschen, die beraten.
    • Sie lädt sie zu Treffen ein.
    • Sie hilft bei schweren Fällen und gibt Material für die Arbeit.
    • Sie schreibt Fälle und Themen auf, damit alle daraus lernen.
    • Sie sagt Politik, Fachleuten und allen anderen, was sie dabei lernt.
    • Sie plant Info-Treffen und Angebote für Gruppen.
    • Sie berät auch <b>selbst</b> Menschen aus Staaten außerhalb der EU.

# F1: who runs it.
programm-fachstelle =
    Haben Sie eine Frage zu Ihrer Arbeit? Dann rufen Sie zuerst die Beratungsstelle in Ihrer Nähe an.

    Finden Sie keine Stelle? Oder sind Sie noch im Ausland und kennen den Arbeitsort nicht? Dann hilft die Fachstelle.
    .why =
        Träger der Fachstelle ist die IQ Consult gGmbH. Sie gehört ganz dem DGB Bildungswerk BUND (e. V.). Die Fachstelle arbeitet eng mit den Gewerkschaften im DGB zusammen.

        So war es von 2023 bis 2025. Es gibt die Fachstelle auch 2026. Den Träger für 2026 konnten wir noch nicht bestätigen.

        Vorher, von 2019 bis 2022, hieß das Projekt „Support Faire Integration“.

# Q1: aim of the Förderprogramm IQ.
programm-iq-aim =
    <b>IQ</b> heißt „Integration durch Qualifizierung“. Das Programm hilft Erwachsenen mit ausländischer Herkunft auf dem Arbeitsmarkt.

    Das Ziel: Wer im Ausland einen Beruf gelernt hat, soll hier passend arbeiten. Der Aufenthaltstitel spielt dabei keine Rolle.

    2022 lebten in Deutschland 20,2 Millionen Menschen mit Einwanderungsgeschichte (Destatis).

    Auch wichtig für IQ: sehen, was neue Menschen können. Weniger Diskriminierung. Mehr Wissen über Kulturen bei Ämtern und Firmen.

# Q2: the regional networks. Q3: the Fachstellen.
programm-iq-networks =
    IQ hat 23 <b>Regionale Integrationsnetzwerke</b> (RIN). Sie beraten überall: Wie bekomme ich die Anerkennung für meinen Beruf? Welcher Kurs fehlt mir noch? Sie bieten solche Kurse an (Anpassungsqualifizierung). Und sie helfen Ämtern und Firmen.

    Es gab drei <b>Fachstellen</b>:
    • Faire Integration
    • Anerkennung und Qualifizierung
    • Einwanderung und Integration

    Sie planen Kurse, machen Material und geben Rat. Sie beraten Politik, Firmen und Ämter: mit Regeln für gute Arbeit, Lernmaterial und Forschung.

    Das ist der Stand von 2023 bis 2025. Seit 2026 gehört Faire Integration nicht mehr zu IQ.

# Q2: where to go today. Q3: two of the Fachstellen. Q4: the Vernetzungsprojekt.
programm-iq =
    Wollen Sie Ihren Beruf anerkennen lassen? Gehen Sie zur <b>Anerkennungs- und Qualifizierungsberatung</b> in Ihrer Region.

    Die Beratung ist kostenlos, für alle Nationalitäten und mit jedem Aufenthaltstitel.

    Das Programm IQ läuft weiter, von 2026 bis 2028.
    .why =
        <b>Das IQ Vernetzungsprojekt</b> leitet die Zusammenarbeit im Programm, für ganz Deutschland. Träger ist die ebb Entwicklungsgesellschaft für berufliche Bildung mbH (Stand 2023 bis 2025).

        Es hilft den Projekten: Sie arbeiten zusammen und geben gute Ideen weiter. Es macht das Programm bekannt. Mit den Fachstellen bringt es Ergebnisse zu den Ministerien und zur Bundesagentur für Arbeit. Auch Fachleute bekommen die Ergebnisse.

        Die Fachstellen „Anerkennung und Qualifizierung“ und „Einwanderung und Integration“ arbeiten für ganz Deutschland. Sie beraten keine einzelnen Personen.

        Sind Sie noch im Ausland? Rufen Sie die Hotline „Arbeiten und Leben in Deutschland“ an.

# P8: partners. P9: carriers.
programm-partners =
    <b>Partner</b> von Faire Integration sind: andere Beratungsstellen, Städte und Gemeinden, Gewerkschaften, Kammern und die Arbeitsverwaltung.

    Jedes Bundesland hat einen eigenen <b>Träger</b>. Das ist die Organisation, die dort berät.

    Seit 2026 gibt es einen Träger in jedem Bundesland. Er bekommt das Geld für sieben Jahre. Ein Träger kann mehrere Büros haben.

# P13: where the money comes from.
programm-money =
    Seit 2026 bezahlt das Bundesministerium für Arbeit und Soziales (BMAS) die Beratung.

    Das steht im Gesetz (§ 45b AufenthG) und in der Drittstaatsangehörigenberatungsverordnung.

    Für Sie ist die Beratung kostenlos. Fragen zu Ihrer Arbeit? Rufen Sie die Beratungsstelle an.
    .why =
        <b>Bis 2025 war es anders:</b> Das Geld kam vom BMAS und von der Europäischen Union. Es kam über den Europäischen Sozialfonds Plus (ESF Plus).

        Faire Integration war damals ein Teil des Programms IQ. Das Bundesamt für Migration und Flüchtlinge (BAMF) verwaltete das Geld. Partner waren das Bundesministerium für Bildung und Forschung (BMBF) und die Bundesagentur für Arbeit.

        Die Verordnung gilt seit 2025. Die erste Förderung begann 2026, für sieben Jahre. Bis Ende 2030 prüft man, wie gut die Beratung hilft.
