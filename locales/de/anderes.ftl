# Questions that Faire Integration passes on: each ends at the place that helps. The rows P3 and Q2 of the programme are
# answered here too.

# P3: what Faire Integration does not do, and passes on.
anderes-what =
    Bei diesen Fragen helfen andere Stellen. Wobei brauchen Sie Hilfe?
    .residence = Aufenthalt, Familie nachholen
    .job-search = Arbeit suchen, arbeitslos, Jobcenter
    .recognition = Anerkennung meines Berufs
    .asylum = Asyl
    .language = Deutsch lernen, Schule
    .flat = Wohnung suchen
    .violence = Gewalt zu Hause
    .discrimination = Diskriminierung
    .work = Doch: meine Arbeit oder Ausbildung

# Violence in the family or by a partner. The numbers stand in the cards; 110 is named because it cannot wait.
anderes-violence =
    <b>Sind Sie jetzt in Gefahr?</b> Rufen Sie die Polizei: <b>110</b>. Der Anruf ist kostenlos.

    Das Hilfetelefon für Frauen ist Tag und Nacht da. Es ist kostenlos und anonym, in 18 Sprachen.

    Gehen Sie an einen Ort, an dem Sie sicher sind. Nehmen Sie die Kinder mit.
    .why =
        Niemand darf Sie schlagen, bedrohen oder einsperren. Auch nicht in der Familie.

        <b>Nehmen Sie mit, wenn es geht:</b> Pass, Aufenthaltstitel, Geld, Medikamente, Papiere der Kinder. Geht es nicht? Gehen Sie ohne diese Sachen.

        <b>Hängt Ihr Aufenthalt an der Ehe?</b> Fragen Sie die Migrationsberatung, bevor Sie etwas unterschreiben.

        <b>Kein Aufenthaltstitel?</b> In Gefahr zählt nur Ihre Sicherheit. Ist es gerade ruhig? Dann sprechen Sie zuerst mit dem Hilfetelefon: Die Polizei muss Menschen ohne Titel melden (§ 87 AufenthG). Ärzte haben Schweigepflicht.

        <b>Danach:</b> Schreiben Sie auf, was passiert ist. Machen Sie Fotos. Sind Sie verletzt? Zeigen Sie es einer Ärztin oder einem Arzt.

# Housing that has nothing to do with the employer.
anderes-flat =
    Fragen Sie die <b>Migrationsberatung</b> (MBE). Sie hilft Erwachsenen auch bei der Wohnung. Sind Sie 12 bis 27 Jahre alt? Dann hilft der Jugendmigrationsdienst (JMD).

    Unterschreiben Sie nichts, was Sie nicht verstehen. Zahlen Sie nichts, bevor Sie die Wohnung gesehen haben.
    .why =
        <b>Ist die Wohnung von Ihrer Firma?</b> Dann drücken Sie unten „Neue Frage“. Wählen Sie „Belästigt, ausgenutzt, Zimmer der Firma“.

        <b>Nehmen Sie mit:</b> Ausweis, Aufenthaltstitel, Lohnzettel, den Mietvertrag, Briefe vom Vermieter.

        <b>Sollen Sie ausziehen?</b> Gehen Sie mit dem Brief noch heute zur Beratung. Es kann eine kurze Frist geben.

        Geben Sie Ihre Wohnung nicht auf, bevor Sie Rat haben. Die Wohnung kann auch für den Aufenthalt wichtig sein.

# German courses, school, university.
anderes-language =
    Fragen Sie die <b>Migrationsberatung</b> (MBE). Sie hilft Erwachsenen auch bei der Sprache. Sind Sie 12 bis 27 Jahre alt? Dann hilft der Jugendmigrationsdienst (JMD), auch online.

    Fragen Sie dort, welcher Kurs für Sie passt und wer ihn bezahlt.
    .why =
        <b>Suchen Sie eine Ausbildung oder Arbeit?</b> Dann hilft die Agentur für Arbeit.

        <b>Haben Sie einen Beruf aus dem Ausland?</b> Dann wählen Sie unten „Neue Frage“ und das Thema Anerkennung.

        <b>Nehmen Sie mit:</b> Ausweis, Aufenthaltstitel, Zeugnisse aus der Schule, Briefe vom Amt.

        <b>Machen Sie schon eine Ausbildung?</b> Für die Zeit in der Berufsschule gibt es meist Geld (§ 15 BBiG). Dabei hilft Faire Integration.

# Q2: recognition and qualification counselling everywhere.
anderes-recognition =
    Gehen Sie zur <b>Anerkennungs- und Qualifizierungsberatung</b>. Es gibt sie in ganz Deutschland.

    Anerkennung heißt: Eine Stelle prüft Ihren Beruf oder Abschluss aus dem Ausland.

    Die Beratung ist kostenlos. Welchen Pass oder Titel Sie haben, ist egal. Sie können hingehen, anrufen oder online sprechen.
    .why =
        Sind Sie noch im Ausland? Rufen Sie die Hotline „Arbeiten und Leben in Deutschland“ an. Sie hilft auf Deutsch und Englisch.

        Im Internet hilft der Anerkennungs-Finder. Er zeigt die richtige Stelle für Ihren Beruf, in 11 Sprachen.

        Fehlt Ihnen etwas für die Anerkennung? Dann kann ein Kurs helfen (Anpassungsqualifizierung). Fragen Sie danach.

        <b>Nehmen Sie mit:</b> Zeugnisse, Arbeitsnachweise, Übersetzungen, Pass.

        Nicht jede Stelle spricht Ihre Sprache. Fragen Sie vorher.

# Residence, family, housing. The two weeks come first.
anderes-residence =
    <b>Endet Ihre Arbeit oder Ausbildung früher als geplant?</b> Ist Ihr Aufenthaltstitel dafür da? Dann müssen Sie es der Ausländerbehörde sagen. Sie haben <b>zwei Wochen</b> Zeit, sobald Sie es wissen (§ 82 Abs. 6 AufenthG).

    Gehen Sie vorher zur Migrationsberatung. Sind Sie unter 27? Dann gehen Sie zum Jugendmigrationsdienst.

    Wollen Sie kündigen? Fragen Sie zuerst die Beratung.
    .why =
        Die Ausländerbehörde entscheidet über Ihren Titel. Sie ist keine Beratungsstelle. Welche Behörde ist richtig für Sie? Rufen Sie 115 an und fragen Sie.

        <b>Lesen Sie Ihren Titel und das Zusatzblatt.</b> Steht dort, dass der Titel mit der Arbeit endet? Dann gehen Sie am selben Tag zur Beratung. Der Titel kann dann von selbst enden (§ 51 Abs. 1 Nr. 2 AufenthG).

        <b>Kein gültiger Titel?</b> Gehen Sie zuerst zur Beratung, nicht zu einem Amt. Ämter müssen das melden (§ 87 Abs. 2 AufenthG).

        Die Migrationsberatung (MBE) hilft Erwachsenen: Aufenthalt, Familie, Wohnung, Sprache, Geld vom Amt. Der Jugendmigrationsdienst (JMD) hilft von 12 bis 27 Jahren, auch online.

        <b>Nehmen Sie mit:</b> Pass, Titel, Zusatzblatt, Arbeitsvertrag, Briefe vom Amt.

        Haben Sie auch Fragen zu Lohn oder Kündigung? Dabei hilft Faire Integration.

# The asylum procedure.
anderes-asylum =
    Für das Asylverfahren gibt es eine eigene Beratung: die <b>Asylverfahrensberatung</b> (§ 12a AsylG).

    Sie ist kostenlos und unabhängig von den Behörden.

    Es gibt sie nicht überall. Fragen Sie die Migrationsberatung: Sie kennt die nächste Stelle.
    .why =
        Haben Sie einen Brief vom BAMF oder vom Gericht? Darin kann eine kurze Frist stehen. Gehen Sie noch heute mit dem Brief zur Beratung.

        <b>Nehmen Sie mit:</b> alle Briefe mit Umschlag, Ihren Ausweis, Übersetzungen.

        Arbeiten Sie schon? Für Fragen zu Ihrer Arbeit ist Faire Integration da. Ihre Rechte bei der Arbeit gelten auch im Asylverfahren.

# Job search and unemployment. The three days come first.
anderes-job-search =
    <b>Endet Ihre Arbeit?</b> Dann melden Sie sich <b>innerhalb von drei Tagen</b> arbeitsuchend (§ 38 SGB III). Die drei Tage beginnen, wenn Sie es wissen. Melden Sie sich bei der Agentur für Arbeit: am Telefon, online oder dort.

    Kennen Sie das Ende schon lange? Dann melden Sie sich spätestens drei Monate vorher.

    Suchen Sie einfach Arbeit? Auch dann hilft die Agentur für Arbeit.

    <b>Kein gültiger Aufenthaltstitel?</b> Gehen Sie zuerst zur Beratung, nicht zu einem Amt (§ 87 Abs. 2 AufenthG).
    .why =
        Melden Sie sich zu spät? Dann gibt es meist eine Woche kein Arbeitslosengeld (§ 159 Abs. 6 SGB III).

        Es gibt einen zweiten Schritt: Melden Sie sich <b>arbeitslos</b>. Tun Sie das spätestens am ersten Tag ohne Arbeit (§ 141 SGB III).

        Klagen Sie gegen die Kündigung? Melden Sie sich trotzdem.

        <b>Vorsicht beim Jobcenter:</b> Geld vom Jobcenter kann Folgen für Ihren Aufenthalt haben. Fragen Sie vorher die Migrationsberatung.

        Haben Sie eine Kündigung bekommen? Dann haben Sie auch nur drei Wochen für eine Klage (§ 4 KSchG). Dabei hilft Faire Integration.
