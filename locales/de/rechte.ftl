# A tour through the rights at work, one page a topic.

-rechte-aufschreiben =
    Schreiben Sie jeden Tag auf: Beginn, Ende, Pause, Ort.

# People in a workshop see this on a projector; they may begin at any page.
rechte-where =
    Ihre Rechte bei der Arbeit in fünf Minuten. Womit möchten Sie anfangen? Danach geht es von selbst weiter.
    .all = Von Anfang an (7 kurze Seiten)
    .wage = Lohn
    .time = Arbeitszeit und Pausen
    .leave = Urlaub
    .sick = Krank, Unfall
    .end = Kündigung
    .fair = Respekt und Sicherheit

rechte-basics =
    <b>1 von 7: Ihre Rechte gelten für alle.</b>

    Der Pass und die Sprache sind egal. Auch ein Vertrag ohne Papier zählt. Wichtig ist, was Sie wirklich arbeiten (§ 611a BGB).

    Minijob und Teilzeit haben die gleichen Rechte (§ 4 TzBfG).

    Verstehen Sie ein Papier nicht? Dann unterschreiben Sie nicht gleich. Nehmen Sie es mit nach Hause.

# Variables:
#   $minimum (Money) - the general minimum wage for an hour, today
rechte-wage =
    <b>2 von 7: Lohn.</b>

    Die Firma muss für jede Stunde mindestens <b>{ $minimum }</b> brutto zahlen (§ 1 MiLoG). In einigen Branchen ist es mehr, zum Beispiel in der Pflege. Für die Ausbildung, manche Praktika und unter 18 gibt es andere Regeln.

    Zum Lohn gehört ein Lohnzettel (§ 108 GewO).

    { -rechte-aufschreiben } Fehlt Geld? Fordern Sie es bald schriftlich. Oft ist die Frist kurz.

# There is no figure for today.
rechte-wage-unknown =
    <b>2 von 7: Lohn.</b>

    Für fast jede Arbeit gibt es einen Mindestlohn (§ 1 MiLoG). Die Zahl für heute kennen wir nicht. Fragen Sie die Beratung.

    Zum Lohn gehört ein Lohnzettel (§ 108 GewO).

    { -rechte-aufschreiben } Fehlt Geld? Fordern Sie es bald schriftlich. Oft ist die Frist kurz.

rechte-time =
    <b>3 von 7: Arbeitszeit.</b>

    • Meist 8 Stunden am Tag. Bis 10 Stunden geht nur, wenn der Durchschnitt bei 8 bleibt (§ 3 ArbZG).
    • Pause: 30 Minuten bei mehr als 6 Stunden, 45 Minuten bei mehr als 9 Stunden (§ 4 ArbZG).
    • Zwischen zwei Arbeitstagen: meist 11 Stunden frei (§ 5 ArbZG).
    • Sonntag und Feiertag sind meist frei (§ 9 ArbZG). Es gibt viele Ausnahmen.

    Unter 18 gelten strengere Regeln.

rechte-leave =
    <b>4 von 7: Urlaub.</b>

    Das Gesetz gibt mindestens vier Wochen im Jahr (§ 3 BUrlG). Bei 5 Tagen in der Woche sind das 20 Tage, bei 3 Tagen 12. Das gilt auch im Minijob.

    Der volle Urlaub kommt nach sechs Monaten (§ 4 BUrlG). Vorher gibt es für jeden ganzen Monat ein Zwölftel (1/12) vom Urlaub (§ 5 BUrlG).

    Krank im Urlaub, mit Attest? Die Tage zählen nicht als Urlaub (§ 9 BUrlG). Endet der Job? Dann gibt es Geld für Urlaub, den Sie nicht mehr nehmen konnten (§ 7 BUrlG).

# "Durchgangsarzt": the doctor for accidents at work.
rechte-sick =
    <b>5 von 7: Krank, Unfall.</b>

    Krank? Sagen Sie es der Firma sofort (§ 5 EntgFG). Sind Sie länger als drei Tage krank? Dann brauchen Sie ein Attest (Papier vom Arzt). Die Firma kann es früher verlangen.

    Nach vier Wochen im Job zahlt die Firma Ihren Lohn weiter, bis zu sechs Wochen (§ 3 EntgFG).

    Unfall bei der Arbeit? Gehen Sie zum Durchgangsarzt (Arzt für Arbeitsunfälle). Sagen Sie dort „Arbeitsunfall“. Sie sind versichert, auch ohne Anmeldung (§ 2 SGB VII).

rechte-end =
    <b>6 von 7: Kündigung.</b>

    Eine Kündigung zählt nur auf Papier mit Unterschrift (§ 623 BGB). WhatsApp reicht nicht.

    • <b>Drei Wochen:</b> So lange können Sie klagen (§ 4 KSchG). Das Gericht prüft dann die Kündigung.
    • <b>Drei Tage:</b> Melden Sie sich bei der Agentur für Arbeit „arbeitsuchend“ (§ 38 SGB III).
    • <b>Zwei Wochen:</b> Hängt Ihr Titel am Job? Dann sagen Sie es der Ausländerbehörde (§ 82 AufenthG). Fragen Sie vorher eine Beratung.

    Unterschreiben Sie keinen Aufhebungsvertrag sofort. Das ist ein Vertrag über das Ende vom Job.

rechte-fair =
    <b>7 von 7: Respekt und Sicherheit.</b>

    Niemand darf Sie wegen Herkunft, Geschlecht oder Religion schlechter behandeln (§ 1 AGG). Sie können sich beschweren (§ 13 AGG). Wollen Sie dafür Geld (Entschädigung)? Dann haben Sie meist nur <b>zwei Monate</b> (§ 15 AGG).

    Schwangere haben besonderen Schutz vor Kündigung (§ 17 MuSchG).

    Ihr Pass gehört zu Ihnen. Gefahr oder Gewalt? Rufen Sie 110.

rechte-done =
    Gut gemacht. Das Wichtigste: Warten Sie bei Problemen nicht. Viele Fristen sind kurz.

    1. Schreiben Sie auf, was passiert ist.
    2. Sammeln Sie Ihre Papiere.
    3. Rufen Sie die Beratung an. Sie ist kostenlos.
    .why =
        Faire Integration berät Menschen aus Staaten außerhalb der EU zu Arbeit, Ausbildung und Praktikum (§ 45b AufenthG). Kostenlos und vertraulich.

        <b>Sammeln:</b> Vertrag, Lohnzettel, Dienstpläne, Chats, eigene Stunden, Namen von Zeugen. Speichern Sie keine Kopien auf dem Handy der Firma.

        <b>Achtung:</b> Unterschreiben Sie nichts, was Sie nicht verstehen. Bleiben Sie nicht einfach weg. Kündigen Sie nicht ohne Beratung.

        Haben Sie ein Problem? Drücken Sie unten „Neue Frage“.

        <b>Kein Aufenthaltstitel?</b> Ihre Rechte bei der Arbeit gelten trotzdem. Gehen Sie zuerst vertraulich zur Beratung, nicht zu einem Amt.
