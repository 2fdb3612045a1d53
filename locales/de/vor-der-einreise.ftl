# Before coming to Germany for work or training: contract, fees, agency, travel, a second contract, passport, whom to ask.
# "Vermittlung": an agency or a person who finds the job.

## Paragraphs that several outcomes share

-vor-der-einreise-ab-tag-eins =
    <b>Ihre Rechte gelten ab dem ersten Arbeitstag.</b> Das gilt für alle Länder und Sprachen und auch ohne Vertrag auf Papier (§ 611a BGB).

-vor-der-einreise-sammeln =
    <b>Sammeln Sie vor der Reise:</b> Stellenanzeige, Angebot, Vertrag, alle Nachrichten, Quittungen, genauer Name und Adresse der Firma. Schicken Sie Fotos davon an eine Person, der Sie vertrauen. Behalten Sie nicht alles nur auf dem Handy.

-vor-der-einreise-nicht-unterschreiben =
    <b>Achtung:</b> Unterschreiben Sie nichts, was Sie nicht verstehen, und keine leeren Blätter. Nehmen Sie das Papier mit. Lassen Sie es übersetzen. Meist zählt der deutsche Text.

# § 45c: the employer names the office; there is no fine, so many do not know it.
-vor-der-einreise-adresse =
    <b>Die Adresse der Beratung:</b> Die Firma muss sie Ihnen schriftlich nennen, spätestens am ersten Arbeitstag (§ 45c AufenthG). Kommt die Stelle von einer Vermittlung, über die Grenze? Dann muss die Vermittlung es tun, vor der Unterschrift (§ 299 SGB III). Keine Adresse bekommen? Sie können trotzdem kommen.

-vor-der-einreise-pass =
    <b>Geben Sie Ihren Pass keiner Firma und keiner Vermittlung.</b> Niemand darf ihn gegen Ihren Willen behalten.

## Questions

vor-der-einreise-what =
    <b>Unterschreiben und zahlen Sie nichts zu schnell.</b> Ihre Rechte gelten in Deutschland ab dem ersten Arbeitstag.

    Beratung gibt es schon jetzt, kostenlos. Was möchten Sie wissen?
    .contract = Ist mein Vertrag in Ordnung?
    .fee = Jemand will Geld für die Stelle
    .agency = Eine Vermittlung hilft mir
    .travel = Wer zahlt Reise, Visum, Kurs?
    .second = Ich soll neu unterschreiben
    .passport = Jemand will meinen Pass
    .ask = Wen kann ich fragen?
    .luggage = Was nehme ich mit?

## Results

vor-der-einreise-contract =
    Fragen Sie eine Beratung, <b>bevor</b> Sie unterschreiben. Das geht aus dem Ausland und ist kostenlos.

    <b>Das muss klar sein:</b> Name der Firma, Ort, welche Arbeit, Beginn und Ende, Lohn, Stunden pro Woche, Überstunden, Urlaub, Probezeit, Kündigung.

    <b>Jetzt:</b>
    1. Fragen Sie schriftlich nach allem, was fehlt. Den Text finden Sie unten.
    2. Vergleichen Sie den Vertrag mit Angebot und Visum.
    3. Behalten Sie eine Kopie.
    .why =
        Ein Vertrag gilt meist auch mündlich. Die Firma muss das Wichtigste aber schriftlich geben (§ 2 NachwG). Am ersten Tag: Lohn und Stunden. Spätestens nach sieben Tagen: Beginn, Ende, Ort, Arbeit, Probezeit, Überstunden. Spätestens nach einem Monat: Urlaub, Kündigung und Fristen. In Ausbildung (§ 11 BBiG) und Praktikum (§ 2 NachwG) meist alles vor dem Beginn.

        <b>Der Lohn:</b> Die Firma hat für Ihr Visum meist einen Lohn genannt. Diesen Lohn muss sie zahlen (§ 98a Abs. 2a AufenthG). Und sie muss mindestens den Mindestlohn zahlen (§ 20 MiLoG). Ausnahmen gibt es, zum Beispiel in der Ausbildung (§ 22 MiLoG).

        <b>Vorsicht, wenn im Vertrag steht:</b> Strafe, wenn Sie gehen. Geld zurückzahlen für Kurs, Flug oder die Suche nach Ihnen. Leere Stellen im Text. Miete ohne Betrag. Lassen Sie das prüfen.

        { -vor-der-einreise-nicht-unterschreiben }

        { -vor-der-einreise-adresse }

        { -vor-der-einreise-sammeln }

vor-der-einreise-fee =
    Zahlen Sie <b>nichts im Voraus</b> (vor dem Job). Eine Vermittlung darf meist erst Geld nehmen, wenn Sie die Stelle haben.

    <b>Jetzt:</b>
    1. Zahlen und unterschreiben Sie nichts mehr.
    2. Fragen Sie heute eine Beratung. Das geht aus dem Ausland.
    3. Schon bezahlt? Suchen Sie Quittungen, Überweisungen, Chats.
    .why =
        Die Vermittlung braucht einen schriftlichen Vertrag. Sie darf erst Geld nehmen, wenn Sie die Stelle haben (§ 296 SGB III). Über die Grenze darf sie das nur, wenn Sie vorher alle Informationen bekommen haben (§ 299 SGB III). Papiere müssen Sie zurückbekommen. Sonst gilt der Vertrag nicht (§§ 296 bis 298 SGB III).

        <b>Will die Firma in Deutschland das Geld?</b> Oft zieht sie es später vom Lohn ab. Auch dafür gibt es Grenzen. Unterschreiben Sie keinen Schuldschein (Papier über Schulden).

        <b>Schulden im eigenen Land?</b> Sagen Sie es der Beratung. Niemand darf Sie mit Schulden zur Arbeit zwingen.

        { -vor-der-einreise-pass }

        { -vor-der-einreise-sammeln }

        { -vor-der-einreise-adresse }

vor-der-einreise-agency =
    Die Vermittlung muss Sie <b>schriftlich</b> informieren: vor der Unterschrift und in einer Sprache, die Sie verstehen.

    <b>Jetzt:</b>
    1. Verlangen Sie diese Informationen. Den Text finden Sie unten.
    2. Zahlen Sie nichts im Voraus.
    3. Fragen Sie eine Beratung, bevor Sie unterschreiben.
    .why =
        Das gilt, wenn die Vermittlung über die Grenze arbeitet (§ 299 SGB III). Sie muss auch die Beratungsstellen nennen (§ 299 Nr. 10 SGB III). Ohne diese Informationen darf sie meist kein Geld verlangen (§ 296 SGB III).

        <b>Fragen Sie:</b> Wer ist mein Arbeitgeber, die Vermittlung oder die Firma? Wo arbeite ich? Wie viel Lohn, wie viele Stunden? Wo wohne ich, was kostet das?

        <b>Leiharbeit?</b> Das heißt: Eine Firma stellt Sie ein, Sie arbeiten aber in anderen Firmen. Muss die Agentur für Arbeit Ihrer Arbeit zustimmen? Dann sagt sie bei Leiharbeit Nein (§ 40 AufenthG). Fragen Sie vorher.

        { -vor-der-einreise-pass }

        { -vor-der-einreise-nicht-unterschreiben }

        { -vor-der-einreise-sammeln }

vor-der-einreise-travel =
    Wer zahlt Reise, Visum und Kurs? Das sollte im Vertrag stehen. Die Firma soll es <b>vorher aufschreiben</b>.

    <b>Jetzt:</b>
    1. Fragen Sie die Firma schriftlich: Wer zahlt was? Muss ich etwas zurückzahlen?
    2. Fragen Sie eine Beratung, bevor Sie unterschreiben.
    3. Behalten Sie alle Quittungen und Tickets.
    .why =
        <b>Kurze Beschäftigung mit Kontingent?</b> Das ist eine besondere Erlaubnis für kurze Arbeit. Eine Firma mit Tarifvertrag muss dann die Reise bezahlen (§ 15d Abs. 2 BeschV).

        <b>„Zahlen Sie alles zurück, wenn Sie gehen“:</b> Solche Sätze gelten nicht immer. Lassen Sie sie prüfen. In der Ausbildung sind Strafen meist verboten. Auch Geld für die Ausbildung darf man meist nicht verlangen (§ 12 BBiG).

        <b>Abzug vom Lohn?</b> Ein Teil vom Lohn ist immer geschützt (§ 394 BGB).

        <b>Unterkunft:</b> Fragen Sie nach Preis, Zahl der Betten und Kaution. Bei Saisonarbeit muss die Firma Unterkunft und Miete der Agentur für Arbeit nennen (§ 39 AufenthG).

        { -vor-der-einreise-nicht-unterschreiben }

        { -vor-der-einreise-sammeln }

# A second contract with less pay, shortly before or after the arrival: a common trick.
vor-der-einreise-second =
    Unterschreiben Sie den neuen Vertrag <b>nicht sofort</b>. Sie dürfen ihn mitnehmen und prüfen lassen.

    <b>Jetzt:</b>
    1. Vergleichen Sie beide: Lohn, Stunden, Ort, Dauer, Abzüge.
    2. Schreiben Sie: „Ich möchte den ersten Vertrag behalten.“
    3. Fragen Sie heute eine Beratung. Schicken Sie Fotos von beiden.
    .why =
        Ein zweiter Vertrag mit weniger Lohn ist ein bekannter Trick. Oft kommt er erst nach der Ankunft.

        <b>Der Lohn vom Visum zählt:</b> Die Firma muss den Lohn zahlen, den sie der Agentur für Arbeit genannt hat (§ 98a Abs. 2a AufenthG). Weniger als den Mindestlohn darf man meist nicht vereinbaren (§ 3 MiLoG).

        <b>Andere Arbeit als im Visum?</b> Ein Titel für eine bestimmte Arbeit erlaubt andere Arbeit erst, wenn die Behörde zustimmt (§ 4a AufenthG). Fragen Sie vorher.

        <b>Kommt eine Kündigung?</b> Dann haben Sie meist nur drei Wochen für eine Klage (§ 4 KSchG). Gehen Sie am selben Tag zur Beratung.

        <b>Schon unterschrieben?</b> Suchen Sie den ersten Vertrag und alle Nachrichten. Gehen Sie schnell zur Beratung. Droht man Ihnen? Sagen Sie es dort zuerst.

        { -vor-der-einreise-nicht-unterschreiben }

        { -vor-der-einreise-ab-tag-eins }

        { -vor-der-einreise-sammeln }

vor-der-einreise-passport =
    Geben Sie den Pass <b>nicht weg</b>. Keine Firma und keine Vermittlung darf ihn gegen Ihren Willen behalten.

    <b>Jetzt:</b>
    1. Machen Sie Fotos von Pass und Visum. Schicken Sie sie einer Person, der Sie vertrauen.
    2. Ist der Pass schon weg? Verlangen Sie ihn zurück, wenn das für Sie sicher ist. Nehmen Sie eine Zeugin oder einen Zeugen mit.
    3. Reisen Sie nicht ohne Pass. Fragen Sie heute eine Beratung.
    .why =
        Ein weggenommener Pass ist ein klares Warnzeichen für Zwangsarbeit oder Menschenhandel. Das sind Straftaten (§§ 232, 232b StGB).

        In vielen Branchen müssen Sie Pass oder Ausweis bei der Arbeit dabeihaben. Beispiele: Bau, Restaurant, Hotel, Reinigung, Transport (§ 2a SchwarzArbG). Eine Vermittlung muss Papiere zurückgeben (§ 298 SGB III).

        <b>Sind Sie schon in Deutschland?</b> Mit gültigem Titel kann die Polizei helfen: <b>110</b>. Kein Titel, und Sie sind jetzt nicht in Gefahr? Gehen Sie zuerst zur Beratung (§ 87 AufenthG).

        <b>Pass verloren?</b> Die Botschaft Ihres Landes hilft. Sind Sie aus diesem Land geflohen? Dann fragen Sie zuerst die Beratung.

        { -vor-der-einreise-sammeln }

        { -vor-der-einreise-adresse }

# P5, P12 of the programme: counselling for people abroad, the duty of the employer to name the office.
vor-der-einreise-ask =
    Fragen Sie <b>Faire Integration</b>, schon vor der Reise. Das ist kostenlos und vertraulich, wenn möglich in Ihrer Sprache.

    <b>Jetzt:</b>
    1. Fragen Sie das Büro in dem Ort, in dem Sie arbeiten werden. Kennen Sie den Ort nicht? Fragen Sie die Fachstelle.
    2. Schreiben Sie eine Nachricht. Schicken Sie Vertrag oder Angebot mit.
    3. Speichern Sie die Adresse im Handy und auf Papier.
    .why =
        Sie werden in Deutschland arbeiten? Faire Integration hilft schon im Ausland (§ 45b AufenthG, §§ 1, 2 DBV). Bürger der EU fragen Faire Mobilität.

        <b>Die Firma</b> in Deutschland muss Ihnen sagen, dass es diese Beratung gibt. Sie muss die Stelle nennen, die am nächsten am Arbeitsort ist. Das muss sie spätestens am ersten Arbeitstag tun, schriftlich, zum Beispiel per E-Mail (§ 45c AufenthG). Das Gesetz nennt dafür keine Strafe. Fragen Sie darum selbst nach.

        <b>Vermittlung über die Grenze?</b> Dann muss sie die Beratungsstellen nennen: schriftlich, vor der Unterschrift, in einer Sprache, die Sie verstehen (§ 299 Nr. 10 SGB III).

        Keine Adresse bekommen? Sie können trotzdem kommen.

        <b>Wichtig:</b> Die Beratung erklärt Rechte. Sie geht nicht für Sie vor Gericht. Fragen zum Visum gibt sie weiter.

        { -vor-der-einreise-ab-tag-eins }

vor-der-einreise-luggage =
    Nehmen Sie <b>Beweise</b> mit, nicht nur Kleidung. Alles als Papier und als Foto.

    <b>Jetzt:</b>
    1. Kopieren Sie Vertrag, Angebot, Nachrichten, Quittungen.
    2. Machen Sie Fotos von Pass, Visum, Zeugnissen.
    3. Schreiben Sie die Adressen der Firma und der Beratung auf.

    Schicken Sie alle Fotos an eine Person, der Sie vertrauen.
    .why =
        { -vor-der-einreise-ab-tag-eins }

        <b>Am ersten Tag:</b> Fragen Sie nach den schriftlichen Bedingungen. Lohn und Stunden muss die Firma spätestens am ersten Tag nennen (§ 2 NachwG). Fragen Sie auch nach der Adresse der Beratung (§ 45c AufenthG).

        <b>Ab dann jeden Tag:</b> Schreiben Sie selbst auf: Datum, Beginn, Ende, Pausen, Ort, Namen von Kollegen. Schreiben Sie das nicht auf dem Handy der Firma.

        <b>Behalten Sie immer bei sich:</b> Pass und Visum. In vielen Branchen müssen Sie den Ausweis bei der Arbeit dabeihaben (§ 2a SchwarzArbG).

        <b>Nach der Ankunft:</b> Behalten Sie Lohnzettel, Dienstpläne, Chats und Briefe mit Umschlag.

        { -vor-der-einreise-nicht-unterschreiben }

        { -vor-der-einreise-pass }

## Paragraphs of rules

# Variables:
#   $fee-max (Money) - the most an agency may take, VAT included
#   $fee-au-pair (Money) - the most for an au pair
vor-der-einreise-vermittlung-known =
    <b>Höchstens { $fee-max }</b> mit Mehrwertsteuer darf eine Vermittlung nehmen (§ 296 SGB III). Sie zahlen nur, wenn Sie die Stelle haben. Für Au-pairs höchstens { $fee-au-pair }. Für Ausbildung und Minijob nichts (§§ 296, 297 SGB III).

vor-der-einreise-vermittlung-unknown =
    <b>Vermittlung:</b> Der Preis hat eine Grenze. Sie zahlen nur, wenn Sie die Stelle haben (§ 296 SGB III). Den Betrag für heute kennen wir nicht. Für Ausbildung und Minijob kostet sie nichts (§§ 296, 297 SGB III).

## Texts to copy

# To the company: what the contract leaves open. Blanks stand in round brackets.
vor-der-einreise-questions =
    Mit dieser Nachricht fragen Sie die Firma nach dem, was im Vertrag fehlt. Sie können sie als E-Mail schicken.

    <b>Das füllen Sie aus:</b>
    • (Firma) und (Name): die Firma und Ihr Name
    • (Datum): bis wann Sie eine Antwort brauchen

    <b>Das sagt die Nachricht:</b> Danke für den Vertrag. Bitte schreiben Sie mir: Lohn vor Steuer im Monat und pro Stunde. Stunden pro Woche. Wo ich arbeite und welche Arbeit. Beginn, Ende, Probezeit. Urlaub. Was vom Lohn abgezogen wird. Preis der Unterkunft. Wer Reise, Visum und Kurs zahlt. Und die Adresse der Beratung nach § 45c AufenthG. Ich unterschreibe erst danach.
    .button = Text: Fragen an die Firma
    .copy =
        Guten Tag,

        vielen Dank für den Vertrag von (Firma). Bitte schreiben Sie mir bis (Datum):

        1. Lohn brutto im Monat und pro Stunde
        2. Stunden pro Woche
        3. Arbeitsort und Tätigkeit
        4. Beginn, Ende, Probezeit
        5. Urlaub pro Jahr
        6. Abzüge vom Lohn
        7. Preis der Unterkunft
        8. Wer zahlt Reise, Visum und Kurs?
        9. Adresse der Beratung nach § 45c AufenthG

        Ich möchte erst danach unterschreiben.

        Mit freundlichen Grüßen
        (Name)

# To the agency: the written information of § 299 SGB III.
vor-der-einreise-information =
    Mit dieser Nachricht verlangen Sie von der Vermittlung die Informationen, die sie geben muss.

    <b>Das füllen Sie aus:</b>
    • (Stelle, Firma): für welche Arbeit
    • (Sprache): die Sprache, die Sie gut verstehen
    • (Datum): bis wann Sie eine Antwort brauchen
    • (Name): Ihr Name

    <b>Das sagt die Nachricht:</b> Bitte schicken Sie mir vor der Unterschrift die schriftlichen Informationen nach § 299 SGB III, in meiner Sprache. Bitte nennen Sie auch die Beratungsstellen. Ich zahle nichts im Voraus (§ 296 SGB III).
    .button = Text: Fragen an die Vermittlung
    .copy =
        Guten Tag,

        es geht um: (Stelle, Firma).

        Bitte schicken Sie mir vor der Unterschrift die schriftlichen Informationen nach § 299 SGB III, in dieser Sprache: (Sprache). Bitte nennen Sie mir auch die Beratungsstellen.

        Ich brauche die Informationen bis (Datum). Ich zahle nichts im Voraus (§ 296 SGB III).

        Mit freundlichen Grüßen
        (Name)
