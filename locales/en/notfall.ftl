# The two sentences in quotation marks are said to the German police: other locales keep them in German and add
# their meaning.
notfall-now =
    <b>110</b> Police (Polizei)
    <b>112</b> Ambulance and fire service (Rettungsdienst, Feuerwehr)
    Free of charge, day and night.

    Say on the phone:
    <b>„Hilfe! Ich bin in Gefahr.“</b> (Help! I am in danger.)
    <b>„Die Adresse ist …“</b> (The address is …)

    Women can also get help here: <b>116 016</b>. Free and anonymous, day and night. Interpreters help in 18 languages.
    .why =
        <b>Important on the phone:</b>
        • Where are you? Say the town, street and house number.
        • What has happened?
        • Is anyone hurt?
        • Do not be the first to hang up.

        You do not know the address? Say what you see: name of the company, signs, shops.

        <b>You have no valid residence title (Aufenthaltstitel)?</b> Public offices (authorities, police, court) must report this to the Ausländerbehörde (immigration office) (§ 87 Abs. 2 AufenthG). Is your life in danger? Call 110 or 112 anyway. Is it not so urgent? Talk to a counselling office (Beratung) first.

        Doctors must keep what you tell them secret (Schweigepflicht, § 88 Abs. 2 AufenthG).

        Are you safe at the moment? Then go on below. There we ask what has happened.
