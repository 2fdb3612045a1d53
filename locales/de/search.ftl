# Words by which people find a topic when they type, and words that tell of danger. Nobody reads these lists: they are
# compared with what people type. Commas part the entries; an entry may have several words, which are all needed then.
# Write what people in your language really say and type: names, everyday words, common misspellings, and the spelling
# with other letters. Do not translate the German list. Capital letters, accents, short vowels and endings of a word do
# not matter, one wrong letter in a longer word neither. 15 to 40 entries a topic are enough. What is written in another
# language is found by that locale's list.

## Topics

# Dismissal, termination agreement, warning letter, a contract that ends
search-kuendigung =
    Brief vom Chef, Brief bekommen, keine Arbeit mehr, Kündigung, gekündigt, kündigen, Kündigungsschreiben, Kündigungsfrist, Kündigungsschutz, fristlos, entlassen, Entlassung,
    rausgeworfen, rausgeschmissen, rauswerfen, rausschmeißen, rausschmiss, gefeuert, gefeuert worden, Job verloren, Arbeit verloren, Stelle verloren,
    nicht mehr kommen, nicht mehr arbeiten, soll gehen, nach Hause geschickt, Aufhebungsvertrag, Auflösungsvertrag, Abmahnung,
    abgemahnt, Probezeit, Abfindung, Arbeitsgericht, Kündigungsschutzklage, Klage, betriebsbedingt, Vertrag endet,
    Vertrag läuft aus, nicht verlängert, Chef droht Kündigung, selbst kündigen, kündigung bekommen, verklagen
# No wage, too little wage, minimum wage, payslip, deductions
search-lohn =
    Lohn, Gehalt, kein Lohn, kein Geld, Geld nicht bekommen, nicht bezahlt, zahlt nicht, zahlt mir nicht, bezahlt nicht,
    kein Gehalt, Lohn fehlt, Geld fehlt, zu wenig Geld, zu wenig Lohn, weniger Geld, wenig Geld, Mindestlohn, Stundenlohn,
    Lohnabrechnung, Lohnzettel, Gehaltsabrechnung, Abrechnung, Abzug, Abzüge, abgezogen, Brutto, Netto, Bezahlung,
    ausgezahlt, Auszahlung, Überweisung, schuldet mir Geld, Überstunden nicht bezahlt, schwarz bezahlt, bar bezahlt,
    Weihnachtsgeld, Zuschlag, Zuschläge, Trinkgeld, Vorschuss, Verdienst, verdiene, Löhne, Tarif, Tariflohn
# Danger: violence, locked in, passport taken
search-notfall =
    Notfall, Gefahr, Polizei, Gewalt, Hilfe, bedroht, Drohung, Angst, eingesperrt, geschlagen, Notruf, Krankenwagen,
    verletzt, Frauenhaus, Hilfetelefon, Krise, verzweifelt
# Working time, breaks, overtime, nights, Sundays
search-arbeitszeit =
    Arbeitszeit, Arbeitszeiten, Arbeitsstunden, Überstunden, Überstunde, Pause, Pausen, keine Pause, zu viele Stunden,
    viele Stunden, Stunden am Tag, lange arbeiten, zu lange, zwölf Stunden, 12 Stunden, 10 Stunden, 14 Stunden, Nachtarbeit,
    Nachtschicht, Schicht, Schichtplan, Dienstplan, Sonntag, Sonntagsarbeit, Feiertag, Wochenende, Ruhezeit, keine freien Tage,
    freier Tag, kein freier Tag, jeden Tag arbeiten, sieben Tage, 7 Tage, Bereitschaft, Mehrarbeit, Stundenzettel, Feierabend
# Holiday
search-urlaub =
    Urlaub, Urlaubstage, Resturlaub, Urlaubsgeld, Urlaubsanspruch, kein Urlaub, Urlaub nehmen, Urlaub abgelehnt,
    Ferien, frei nehmen, frei haben, freie Tage, Erholung, Sonderurlaub, unbezahlter Urlaub, bezahlter Urlaub, Urlaub verfallen,
    Urlaubsantrag, Urlaubssperre, nach Hause fliegen, Heimat besuchen, Familie besuchen, in die Heimat
# Contract, mini job, self-employed, undeclared work, fixed term
search-vertrag =
    Vertrag, Arbeitsvertrag, Verträge, kein Vertrag, ohne Vertrag, Vertrag nicht bekommen, Vertrag verstehen, unterschreiben,
    unterschrieben, Unterschrift, Minijob, Midijob, Teilzeit, Vollzeit, befristet, Befristung, selbstständig, selbständig,
    Gewerbe, Gewerbeschein, Scheinselbstständigkeit, Scheinselbständig, Freelancer, Rechnung schreiben, Schwarzarbeit, schwarz arbeiten,
    nicht angemeldet, anmelden, Anmeldung, Sozialversicherung, 538 Euro, 556 Euro, 603 Euro, Arbeitsbedingungen, Nachweis, Nebenjob, Vertragsstrafe,
    neuer Vertrag, Vertrag ändern, mündlich, Probezeit
# Temporary agency work, posting, subcontractor
search-leiharbeit =
    Leiharbeit, Leiharbeiter, Leihfirma, Zeitarbeit, Zeitarbeitsfirma, Verleih, Verleiher, Entleiher, Leasing, Personaldienstleister,
    Randstad, entsandt, Entsendung, Firma im Ausland, ausländische Firma, polnische Firma, rumänische Firma, A1 Bescheinigung,
    Subunternehmer, Subfirma, Einsatz, andere Firma geschickt, Equal Pay, Werkvertrag, ausgeliehen, Einsatzbetrieb
# Sick, child sick, sick note
search-krankheit =
    krank, Krankheit, krankgeschrieben, Krankschreibung, krankmelden, Krankmeldung, Krankenschein, gelber Schein, AU, Attest,
    Arbeitsunfähigkeit, arbeitsunfähig, Fieber, Grippe, erkältet, Kind krank, krankes Kind, Lohnfortzahlung, Krankengeld,
    Entgeltfortzahlung, Arzt, Operation, Reha, Rückenschmerzen, Schmerzen, Burnout, Depression, nicht arbeiten krank, Kinderkrankengeld,
    psychisch, Krankenhaus, trotz Krankheit
# Accident at work, on the way to work
search-unfall =
    Unfall, Arbeitsunfall, Unfall bei der Arbeit, Wegeunfall, Unfall auf dem Weg, verletzt bei der Arbeit, verletzt, Verletzung,
    gefallen, gestürzt, Sturz, Hand verletzt, Finger, Bein gebrochen, Arm gebrochen, gebrochen, geschnitten, verbrannt, Berufsgenossenschaft, BG,
    Durchgangsarzt, Unfallversicherung, Unfallanzeige, Berufskrankheit, Maschine, vom Gerüst, Leiter gefallen
# Health insurance
search-krankenversicherung =
    Krankenversicherung, Krankenkasse, Gesundheitskarte, Versichertenkarte, Versicherungskarte, nicht versichert, keine Versicherung,
    versichert, Versicherung, AOK, TK, Barmer, Arzt bezahlen, Arztrechnung, Krankenhausrechnung, Beiträge, Beitrag, Krankenkassenbeitrag, Zahnarzt, Medikamente,
    Karte von der Krankenkasse, Familienversicherung, private Versicherung, Kasse, Krankenkarte, krankenversichert, abgemeldet
# Pregnant, protection of mothers, parental leave
search-schwanger =
    schwanger, Schwangerschaft, Mutterschutz, Baby, Geburt, Elternzeit, Elterngeld, Mutterschaftsgeld, Beschäftigungsverbot,
    Kind bekommen, bekomme ein Kind, erwarte ein Kind, Entbindung, stillen, Mutter, Vater werden, Vaterschaft, Hebamme, Schwangere, Babypause, Frauenarzt
# Vocational training
search-ausbildung =
    Ausbildung, Azubi, Auszubildende, Auszubildender, Lehre, Lehrling, Ausbildungsvertrag, Ausbildungsvergütung, Berufsschule, Ausbilder,
    Ausbildungsbetrieb, Prüfung, Abschlussprüfung, Ausbildung abbrechen, Betrieb wechseln, duale Ausbildung, Pflegeausbildung, IHK, HWK,
    Handwerkskammer, Lehrstelle, Ausbildungsplatz, Berichtsheft, Zwischenprüfung, ausbildungsgehalt
# Internship, trial work
search-praktikum =
    Praktikum, Praktikant, Praktikantin, Probearbeit, Probearbeiten, Probetag, zur Probe, Probe arbeiten, Hospitation, unbezahltes Praktikum,
    Pflichtpraktikum, Schnupperpraktikum, Praktikumsvertrag, ohne Geld arbeiten, umsonst arbeiten, Einfühlungsverhältnis, Volontariat, FSJ, Werkstudent, kostenlos arbeiten
# Discrimination, harassment, bullying
search-diskriminierung =
    Diskriminierung, diskriminiert, Rassismus, rassistisch, Rassist, Belästigung, belästigt, sexuell belästigt, sexuelle Belästigung, angefasst, fasst mich an, begrapscht, grapscht,
    Mobbing, gemobbt, mobben, beleidigt, Beleidigung, Beschimpfung, beschimpft, schreit mich an, anschreien, Kopftuch, Hautfarbe, dunkle Haut, Witze, Religion, Herkunft,
    ungleich, unfair, ungerecht, benachteiligt, schlecht behandelt, Ausländer, ausgelacht, respektlos, Behinderung, Gleichbehandlung, AGG
# Exploitation, forced labour, debts with the employer
search-ausbeutung =
    Ausbeutung, ausgebeutet, ausgenutzt, Zwangsarbeit, gezwungen, zwingt mich, Menschenhandel, Schulden beim Chef, Schulden, Schulden abarbeiten,
    Pass, Reisepass, Ausweis, Pass weg, Papiere weg, hat meine Papiere, Sklave, Sklaverei, Erpressung, erpresst, droht mit Abschiebung, Drohung,
    nicht kündigen dürfen, darf nicht weg, Kontrolle, überwacht, Vermittler Geld, Strafe zahlen, moderne Sklaverei, wie ein Sklave
# Flat or room from the company
search-unterkunft =
    Unterkunft, Wohnung von der Firma, Zimmer von der Firma, Wohnung, Zimmer, Firmenwohnung, Werkswohnung, Wohnheim, Miete, Mietvertrag,
    Miete abgezogen, Kaution, Vermieter, Chef ist Vermieter, Wohnung verlieren, ausziehen, rausgeworfen Wohnung, Schimmel, Bett, Container,
    schlafen, viele Personen im Zimmer, Sammelunterkunft, Monteurzimmer, keine Heizung, obdachlos, Schlüssel, Zimmer zu teuer
# Before coming to Germany: job offer, visa, agency, fees
search-vor-der-einreise =
    im Ausland, noch im Ausland, noch nicht in Deutschland, vor der Einreise, Einreise, einreisen, Visum, Visa, Arbeitsvisum, Botschaft, Konsulat,
    Jobangebot, Stellenangebot, Angebot aus Deutschland, Vermittlung, Vermittler, Agentur, Vermittlungsgebühr, Gebühr für Arbeit, Betrug, falsches Angebot, nach Deutschland kommen,
    in Deutschland arbeiten, Chancenkarte, Blaue Karte, Fachkräfteeinwanderung, Westbalkanregelung, Reisekosten, Flug bezahlen, aus dem Heimatland
# A German letter or paper that somebody does not understand
search-brief =
    Brief verstehen, Brief nicht verstehen, verstehe den Brief nicht, Brief bekommen, Brief gekommen, Brief von der Firma,
    Brief vom Chef, Brief auf Deutsch, was steht im Brief, was ist das für ein Brief, Schreiben bekommen, Papier verstehen,
    Papier bekommen, verstehe das Papier nicht, was bedeutet das Papier, Brief übersetzen, Brief lesen, Abmahnung
# Only the address of an office, counselling, lawyer, trade union
search-beratung =
    Beratung, Beratungsstelle, Adresse, Anwalt, Rechtsanwalt, Rechtsberatung, Gewerkschaft, Berater, Termin, wer hilft, Hilfe, brauche Hilfe,
    helfen, Telefonnummer, Ansprechpartner, jemand sprechen, mit jemandem reden, in meiner Nähe, Büro, Kontakt, beraten, verdi, IG Metall, DGB, persönlich sprechen
# My rights, a tour in five minutes
search-rechte =
    meine Rechte, Rechte, Recht, welche Rechte, Arbeitsrecht, Arbeitnehmerrechte, Gesetz, Gesetze, Regeln, Information, informieren, was darf der Chef,
    erlaubt, verboten, Überblick, Pflichten, was muss ich wissen, neu in Deutschland, neue Arbeit, erster Arbeitstag
# Faire Integration and the programme IQ
search-programm =
    Faire Integration, faire integration, IQ, IQ Netzwerk, Förderprogramm, Programm, Projekt, wer seid ihr, wer sind Sie, Fachstelle, Workshop, Wer bezahlt das, kostenlos,
    was kostet, vertraulich, anonym, 45c, Arbeitgeber informieren, Datenschutz
# Something else: residence, asylum, recognition, language, benefits, housing
search-anderes =
    andere Frage, anderes Problem, etwas anderes, anderes Thema, nicht in der Liste, nicht dabei, Aufenthalt, Aufenthaltstitel, Aufenthaltserlaubnis, Ausländerbehörde, Asyl, Asylantrag, Duldung, geduldet, Abschiebung, Flüchtling, BAMF,
    Niederlassungserlaubnis, Einbürgerung, deutscher Pass, Familiennachzug, Familie nachholen, Anerkennung, Zeugnis, Diplom, Deutschkurs, Sprachkurs,
    Deutsch lernen, Integrationskurs, Jobcenter, Bürgergeld, Arbeitslosengeld, arbeitslos, Arbeitsagentur, Arbeit suchen, Job suchen, Arbeit finden, Wohnung suchen, Kindergeld,
    Wohngeld, Steuer, Steuererklärung, Steuerklasse, Rente, Schule, Kita, Kindergarten, Gewalt zu Hause, Führerschein, Arbeitserlaubnis, Scheidung

## Danger

# Words and phrases of danger to life, body or freedom, thoughts of suicide too: they open the emergency card before
# anything else. The words of a phrase may stand in any order, with up to three others between them. When in doubt,
# write it here: a card too many harms nobody.
search-danger =
    schlägt mich, schlagen mich, schlägt mir, haut mich, stößt mich, gestoßen worden, schlug mich, mich geschlagen, uns geschlagen, schlägt uns, wurde geschlagen, werde geschlagen, will mich schlagen,
    prügelt, verprügelt, zusammengeschlagen, tritt mich, getreten, geohrfeigt, schubst mich, würgt, gewürgt, greift mich an, angegriffen, er verletzt mich, Chef verletzt mich,
    er tut mir weh, Chef tut mir weh, tun mir Gewalt, gewalttätig, Gewalt, misshandelt, Misshandlung, gefoltert,
    vergewaltigt, Vergewaltigung, vergewaltigen, missbraucht, sexuelle Gewalt, sexuell genötigt, zwingt mich zu Sex, zwingt mich zu schlafen, gezwungen zu schlafen, Sex zwingen, Zwangsprostitution, Prostitution gezwungen,
    bedroht mich, bedrohen mich, mich bedroht, bedroht uns, Morddrohung, droht mir mit Gewalt, droht mich zu schlagen, droht mich zu töten, droht mich umzubringen, will mich umbringen, mich umbringen,
    bringt mich um, bringen mich um, umgebracht, mich töten, tötet mich, will mich töten, ermorden, Messer bedroht, Messer gezogen, mit dem Messer auf, hat ein Messer, Pistole, Waffe, Schusswaffe,
    eingesperrt, sperrt mich ein, sperren mich ein, eingeschlossen, schließt mich ein, Tür abgeschlossen, komme nicht raus, kann nicht raus, darf nicht raus, dürfen nicht raus, können nicht raus, lässt uns nicht raus, lassen uns nicht raus, sperrt uns ein, lässt mich nicht raus, lassen mich nicht raus,
    lässt mich nicht gehen, lassen mich nicht gehen, lässt mich nicht weg, nicht weggehen lassen, darf das Haus nicht verlassen, darf die Wohnung nicht verlassen, darf das Zimmer nicht verlassen, darf nicht verlassen, dürfen nicht verlassen, festgehalten, hält mich fest, gefangen, Gefangene, entführt, Entführung, verschleppt,
    Pass weggenommen, Pass abgenommen, hat meinen Pass, hat mein Pass, nimmt mein Pass, nimmt meinen Pass, Pass genommen, behält mein Pass, gibt Pass nicht, hat unsere Pässe, Pässe weg, Pässe weggenommen, Pässe abgenommen, behält meinen Pass, gibt mir meinen Pass nicht, Pass nicht zurück, Pass weg, Reisepass weg, Reisepass weggenommen, hat meinen Reisepass, hat meinen Ausweis, Ausweis weggenommen, Papiere weggenommen, Dokumente weggenommen,
    Menschenhandel, Zwangsarbeit, Lebensgefahr, in Gefahr, bin in Gefahr, Notfall, um mein Leben, Todesangst, Krankenwagen, Rettungswagen, Notarzt, 110, 112, rufe 110, 110 rufen, rufe 112, 112 rufen, Gesicht geschlagen, Chef schlägt, behält Reisepass, nicht aus dem Haus, gezwungen zu arbeiten,
    blute, blutet, viel Blut, bewusstlos, atmet nicht, keine Luft, Herzinfarkt, Schlaganfall, es brennt, Feuer im, verfolgt mich, holt die Polizei, Polizei rufen, Hilfe Polizei, sofort Hilfe, rufen Sie die Polizei, SOS, rette mich, rettet mich, retten Sie mich,
    Selbstmord, Suizid, Selbsttötung, umbringen, bring mich um, bringe mich um, Leben nehmen, will sterben, möchte sterben, sterben wollen, am liebsten tot, keine Lust zu leben, will nicht mehr da sein, will tot sein, lieber tot, nicht mehr leben, nicht mehr leben will, nicht weiterleben, nicht mehr weiterleben, Leben beenden, mein Leben beenden,
    Schluss machen mit dem Leben, mir etwas antun, mir was antun, mich selbst verletzen, ritze mich, keinen Sinn mehr im Leben, kein Ausweg mehr, keinen Ausweg mehr, lebensmüde, will nicht mehr leben, aus dem Fenster springen, vor den Zug
# Everyday sayings that only sound like danger. They are taken away before the words of danger are looked for.
search-harmless =
    Überstunden bringen mich um, Schichten bringen mich um, Chef bringt mich um den Verstand, Arbeit bringt mich um, Job bringt mich um, Stress bringt mich um, Hitze bringt mich um, Kopfschmerzen bringen mich um, Langeweile bringt mich um, lache mich tot, todmüde, sterbe vor Hunger, sterbe vor Langeweile, sterbe vor Lachen,
    Job ist in Gefahr, Job in Gefahr, Arbeitsplatz ist in Gefahr, Arbeitsplatz in Gefahr, Arbeit ist in Gefahr, Stelle ist in Gefahr, Ausbildung ist in Gefahr, Aufenthalt ist in Gefahr, Aufenthalt in Gefahr, Aufenthaltstitel ist in Gefahr, Aufenthaltstitel in Gefahr, Visum ist in Gefahr, im Vertrag festgehalten, im Arbeitsvertrag festgehalten, schriftlich festgehalten, Stunden festgehalten, bedroht mich mit Kündigung, bedroht mich mit der Kündigung, 110 Euro, 112 Euro, 110 Stunden, 112 Stunden, 110 Überstunden, 112 Überstunden, 110 Tage, 112 Tage,
    Kündigung droht, höhere Gewalt, Gewaltenteilung, Gewaltenschutz, in Gefahr zu verspäten, Notfallplan, Notfallkontakt, Notfallnummer der Firma, Anruf getreten, in Kraft getreten, eingetreten, beigetreten, zurückgetreten, Waffel, gewaltig, notfalls, Lüftung, davon nicht mehr leben, davon nicht leben, Lohn nicht mehr leben, Geld nicht mehr leben, Gehalt nicht mehr leben, Lohn nicht leben, Geld nicht leben, in Urlaub gehen, in den Urlaub gehen, zum Arzt gehen, in die Pause gehen, zur Toilette gehen, aus dem Vertrag, Schlüssel im Auto eingeschlossen, im Preis eingeschlossen, Urlaub eingeschlossen, Feierabend gefangen

## Small words

# Words that say nothing of a topic: they are not taken for a misspelt or unfinished word of the lists above.
search-small =
    habe, haben, hatte, habt, nicht, kein, keine, keinen, mein, meine, meinen, meiner, meinem, dein, sein, seine, eine, einen, einem, einer, sich, aber, oder, wenn, dann, noch, schon, jetzt, heute,
    gestern, morgen, immer, sehr, viel, mehr, wieder, auch, nach, über, unter, ohne, gegen, wegen, seit, wird, werden, wurde, worden, kann, können, konnte, muss, müssen, soll, sollte, will, wollen, möchte, darf, dürfen, mich,
    ihnen, unser, diese, dieser, dieses, Chef, Arbeitgeber, Firma, Arbeit, arbeiten, arbeite, gearbeitet, Job, Stelle, Mann, Frau, Menschen, Leute, Woche, Monat, Monate, Jahr, Jahre, bitte, danke, hallo, guten, gute,
    macht, machen, gemacht, sagt, sagen, gesagt, gibt, geben, gegeben, geht, gehen, kommt, kommen, lassen, weiß, wissen, brauche, gerne, etwas, alles, nichts, jemand, wieviel, warum, wann, welche, woher, damit, darum, deutsch, Deutschland, bekommen, bekomme, gegangen, passt, passen, passiert, verstehe, verstehen, Frage, Fragen, Problem, Probleme, Münder,
    Gehalt, beraten, besten, Beamten, Betten, betreten, beten, baten, braten, gelangen, gewählt, gewagt, gemalt, angeschlossen, zusammengeschlossen, festhalten, festzuhalten, ambulante, ambulant, Blüte, Blüten, Lebensgefährtin, Lebensgefährte, Lebensgefühl, Ströme, Waffeln, violett, Beate, Selina, weitergeben
