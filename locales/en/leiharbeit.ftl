# Leiharbeit (also: Zeitarbeit): employed by one company, working for another. And posting from abroad (Entsendung).
# "Verleiher", "Zeitarbeitsfirma": the agency, the employer. "Entleiher", "Kunde": the company where the work is done.

## Sentences that many outcomes share

-leiharbeit-frist = <b>Deadline (Frist):</b> Contracts often have a short cut-off period (Ausschlussfrist), often three months. In a collective agreement (Tarifvertrag) it can be shorter. After that the money may be gone. After a no, sometimes another deadline runs for a claim in court (Klage).
-leiharbeit-senden = Letter and e-mail together are safest. Keep a copy and proof.
# "Rechtsantragstelle": the room at a German labour court where a claim is written down for free.
-leiharbeit-gericht = No payment? The „Rechtsantragstelle“ at the labour court (Arbeitsgericht) helps, without a lawyer (§ 11 ArbGG).
-leiharbeit-sammeln = <b>Collect:</b> contract, information sheet (Merkblatt), payslips, names and addresses of the clients, days and hours at each client, chats.
-leiharbeit-nicht = <b>Careful:</b> Do not just stay away. Do not resign (kündigen) without counselling. Do not sign unpaid leave (unbezahlter Urlaub).
# The declaration of §§ 9, 10 AÜG to stay with the agency.
-leiharbeit-erklaerung = <b>“I stay with the agency (Zeitarbeitsfirma)”: do not sign that without counselling (Beratung).</b> For this there is only one month (§§ 9, 10 AÜG). The declaration is only valid if you took it yourself to the Agentur für Arbeit before.
-leiharbeit-aufenthalt = <b>Residence:</b> Is your title only for this company or job? Then first ask the migration counselling (Migrationsberatung). Other work is forbidden until the authority says yes (§ 4a AufenthG).
-leiharbeit-vorsicht = <b>No residence title (Aufenthaltstitel), or work not allowed?</b> Then first go to counselling (Beratung), not to a public office, customs (Zoll), police or court (§ 87 AufenthG).
-leiharbeit-gleich = <b>Equal conditions:</b> From the first day you should have the same wage and conditions as permanent staff there (§ 8 AÜG). A collective agreement (Tarifvertrag) may allow less wage for nine months. If the wage there rises in steps, it is up to 15 months.
-leiharbeit-pausen = <b>Breaks in between:</b> Was the break three months or shorter? Then the time before counts, too (§ 1 AÜG). The break itself perhaps does not count. Then it is a little later. Some companies send you elsewhere so that the time starts again.

## First questions

leiharbeit-trouble =
    Agency work (Leiharbeit) means: an agency (Zeitarbeitsfirma) employs you. But you work at another company, the client (Kunde).

    <b>Sign nothing without counselling (Beratung).</b> For one important declaration you have only one month.

    What is your question?
    .idle = No work at the client, no wage
    .pay = Less wage, or there for a long time
    .sign = Sign? Papers not understood
    .hidden = Nothing in the contract, or no licence
    .permit = Does my residence title allow it?
    .posted = My company is abroad
    .client = Job at the client, fee for placement
    .dismissed = I was dismissed, or they threaten it
    .what-is = What is agency work (Leiharbeit)?
    .other = Something else

leiharbeit-assigned =
    Since when have you worked at this client (Kunde)? Take the first day there.

    Was there a break of three months or less? Then take the first day before the break.
    .why = After 9 and after 18 months something often changes.

# "stay": the declaration of §§ 9, 10 AÜG. "end": a paper that ends the job. "language": papers in the mother tongue.
leiharbeit-sign = Which paper is it about?
    .stay = That I stay with the agency
    .end = That the job ends
    .language = I want it in my language
    .unsure = I do not understand it

leiharbeit-hidden = What fits best?
    .not-named = The contract says nothing of Leiharbeit
    .no-licence = The company probably has no licence
    .unsure = I am not sure

# What stands in the residence title or its extra sheet (Zusatzblatt).
leiharbeit-permit = What does your residence title (Aufenthaltstitel) or the extra sheet (Zusatzblatt) say?
    .any = „Erwerbstätigkeit erlaubt“, EU passport
    .bound = Only one company or one job
    .none = I have no residence title
    .unsure = Something else, or I do not know

leiharbeit-client = What fits best?
    .forbidden = I want to change to the client
    .fee = I am supposed to pay for the job
    .unsure = I am not sure

leiharbeit-else = What fits best?
    .threat = Threats, force, my passport is gone
    .unsure = Something else

## Pay

leiharbeit-idle =
    No assignment at a client (Kunde)? <b>The agency (Zeitarbeitsfirma) usually has to pay anyway</b> (§ 11 Abs. 4 AÜG).

    <b>First:</b>
    1. Write to the agency today: „Ich möchte arbeiten.“ (I want to work.)
    2. Do not sign unpaid leave (unbezahlter Urlaub) or minus hours (Minusstunden).
    3. Demand the wage in writing.

    You find a text to copy below.
    .why =
        Your employer is the agency. Is there no client? That is the agency's problem, not yours (§ 11 AÜG, § 615 BGB). The hours in your contract (Vertrag) count. The wage floor (Lohnuntergrenze) applies in this time, too (§ 8 Abs. 5 AÜG). That is the lowest wage in agency work.

        This lowest wage usually has to be there by the 15th banking day of the next month.

        „Minusstunden“ means: the agency says you must make up hours later. Have this checked.

        <b>A letter on paper with „Kündigung“ (dismissal)?</b> Then you usually have only three weeks (§ 4 KSchG). Go to counselling (Beratung) today.

        { -leiharbeit-senden } { -leiharbeit-gericht }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

# Variables:
#   $equal-from (Date) - the first day after nine months with the same hirer
#   $max-until (Date) - the last day of the 18 months with the same hirer
leiharbeit-early =
    From <b>{ $equal-from }</b> you must usually be paid the same wage as permanent staff there (§ 8 AÜG). Is there no collective agreement (Tarifvertrag)? Then this applies already before. With some of them it applies only after 15 months.

    Your assignment at this client (Kunde) usually may not last longer than until <b>{ $max-until }</b> (§ 1 AÜG).

    <b>First:</b>
    1. Note both days.
    2. Compare your payslip (Abrechnung) with the wage floor (Lohnuntergrenze).
    3. Ask in writing what permanent staff earn there.
    .why =
        { -leiharbeit-gleich } Ask: which Tarifvertrag applies to me?

        { -leiharbeit-pausen }

        A Tarifvertrag can allow more than 18 months.

        You may ask which conditions comparable permanent staff have (§ 13 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

# Variables:
#   $equal-from (Date) - the first day after nine months with the same hirer, today or past
#   $max-until (Date) - the last day of the 18 months with the same hirer
leiharbeit-equal =
    Since <b>{ $equal-from }</b> you must usually be paid the same wage as permanent staff there (§ 8 AÜG). With some collective agreements (Tarifvertrag) only after 15 months.

    Your assignment at this client (Kunde) usually may not last longer than until <b>{ $max-until }</b> (§ 1 AÜG).

    <b>First:</b>
    1. Ask in writing what permanent staff earn there.
    2. Compare that with your payslip (Abrechnung).
    3. Demand missing wage in writing, soon.
    .why =
        { -leiharbeit-gleich } Ask: which Tarifvertrag applies to me?

        { -leiharbeit-pausen }

        A Tarifvertrag can allow more than 18 months.

        You may ask which conditions comparable permanent staff have (§ 13 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-senden } { -leiharbeit-gericht }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

# Variables:
#   $max-until (Date) - the last day of the 18 months with the same hirer, now past
leiharbeit-over =
    On <b>{ $max-until }</b> the 18 months were probably over (§ 1 AÜG). <b>Perhaps the client (Kunde) is now your employer</b> (§§ 9, 10 AÜG).

    <b>First:</b>
    1. Sign nothing.
    2. Go to a counselling office (Beratung) today or tomorrow. For a declaration you have only one month. The month is perhaps already running.
    3. Write down all days at this client.
    .why =
        After more than 18 months a job at the client often arises. This does not apply if a collective agreement (Tarifvertrag) allows more time. It also does not apply if you correctly declare: “I stay with the agency (Zeitarbeitsfirma).”

        { -leiharbeit-erklaerung }

        { -leiharbeit-pausen }

        <b>Wage:</b> After 9 months usually: the same wage as permanent staff there, after 15 months at the latest (§ 8 AÜG). You may ask what they earn (§ 13 AÜG).

        { -leiharbeit-aufenthalt }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

leiharbeit-assigned-unknown =
    After <b>9 months</b> at the same client (Kunde) you must usually be paid the same wage as permanent staff there (§ 8 AÜG). After <b>18 months</b> it usually has to end (§ 1 AÜG).

    <b>First:</b>
    1. Look for the first day in chats, rosters and payslips.
    2. Then start again here.
    3. Ask in writing what permanent staff earn there.
    .why =
        { -leiharbeit-gleich } Ask: which Tarifvertrag applies to me?

        { -leiharbeit-pausen }

        A Tarifvertrag can allow more than 18 months. Otherwise a job at the client often arises after that (§§ 9, 10 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

## Something to sign

# The declaration of §§ 9, 10 AÜG to stay with the agency.
leiharbeit-declaration =
    <b>Do not sign this now.</b> You may lose a job at the client (Kunde) with it.

    For the declaration you have <b>one month</b> (§§ 9, 10 AÜG). The month is perhaps already running. Go to counselling (Beratung) today.

    <b>First:</b>
    1. Say: „Ich lasse das prüfen.“ (I will have this checked.)
    2. Take a photo.
    3. Take the paper to a counselling office.
    .why =
        With the paper you say: I stay with the agency (Zeitarbeitsfirma). It is about three cases: The agency has no licence. The companies did not call the assignment „Leiharbeit“. Or the assignment lasted more than 18 months. Then a job at the client usually arises (§§ 9, 10 AÜG). But with the declaration you stay with the agency.

        It is only valid if you take it yourself to the Agentur für Arbeit before. Nobody may do this for you.

        { -leiharbeit-aufenthalt } Then it may be better for you to stay with the agency. Have this checked before the one month is over.

        <b>Already signed?</b> Go to counselling today. Take the paper with you.

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

leiharbeit-do-not-sign =
    <b>Sign nothing now.</b> You do not have to sign at once.

    <b>First:</b>
    1. Say: „Ich nehme das Papier mit. Ich lasse es prüfen.“ (I take the paper with me. I will have it checked.)
    2. Take a photo.
    3. Go to counselling (Beratung) before you sign.

    Does it say „Kündigung“ (dismissal)? Then you usually have only three weeks (§ 4 KSchG).
    .why =
        Look for these words:

        <b>„Ich bleibe bei …“ (I stay with …), „Erklärung“ (declaration):</b> With this you may lose a job at the client. For this there is only one month (§§ 9, 10 AÜG).

        <b>„Aufhebungsvertrag“, „Eigenkündigung“, „Ausgleichsquittung“:</b> With this the job ends, or you give up money. Do not sign that.

        <b>„Unbezahlter Urlaub“ (unpaid leave), „Minusstunden“ (minus hours):</b> With this you may lose wage. Without an assignment the agency (Zeitarbeitsfirma) usually has to pay (§ 11 AÜG).

        You may demand information sheet (Merkblatt) and conditions in your mother tongue (§ 11 Abs. 2 AÜG).

        <b>Already signed?</b> Go to counselling today. Take the paper with you.

        { -leiharbeit-aufenthalt }

        { -leiharbeit-sammeln }

        Does someone threaten you with violence? Call 110.

## Not named, no licence

leiharbeit-not-named =
    The companies must call the assignment <b>„Leiharbeit“ (agency work) before it starts</b> (§ 1 AÜG). Did they not do so? Then perhaps the client (Kunde) is your employer (§§ 9, 10 AÜG).

    <b>First:</b>
    1. Sign nothing.
    2. Write down: who gives you orders and times there?
    3. Go to a counselling office (Beratung), today if possible. A deadline of one month is perhaps already running.
    .why =
        Some companies say „Werkvertrag“ or „Subunternehmer“. What you really do counts (§ 611a BGB). Does the other company give you tasks and times every day? Do you work together with its people? Then it can be Leiharbeit.

        Before every assignment the agency (Zeitarbeitsfirma) must write you the name of the client (§ 11 Abs. 2 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-aufenthalt }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln } Also: photos of the workplace, names of bosses and colleagues.

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

leiharbeit-no-licence =
    An agency (Zeitarbeitsfirma) needs a licence (Erlaubnis, § 1 AÜG). It has none? <b>Then perhaps the client (Kunde) is your employer</b> (§§ 9, 10 AÜG).

    <b>First:</b>
    1. Sign nothing.
    2. Look in the contract (Vertrag): does it name a licence?
    3. Go to counselling (Beratung) today. A deadline of one month is perhaps already running.
    .why =
        Without a licence the contract with the agency is usually not valid. Then a job at the client arises (§§ 9, 10 AÜG). There is a wage for your work anyway.

        { -leiharbeit-erklaerung }

        Do not report the company on your own. The counselling office tells you which way is safe for you.

        { -leiharbeit-aufenthalt }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln } Also: photos of the workplace, names of bosses and colleagues.

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

leiharbeit-paper =
    The agency (Zeitarbeitsfirma) must give you an <b>information sheet (Merkblatt)</b> about your rights. You may demand Merkblatt and conditions in your mother tongue (§ 11 Abs. 2 AÜG).

    <b>First:</b>
    1. Demand this in writing.
    2. Sign nothing that you do not understand.
    3. Show the papers to a counselling office (Beratung).

    You find a text to copy below.
    .why =
        <b>The papers should say:</b> name of the company, wage, hours, leave (Urlaub), notice (Kündigung) (§ 2 NachwG). Before every assignment the text must name the client (Kunde) (§ 11 Abs. 2 AÜG). Is this missing? Then the counselling office checks what applies.

        A contract (Vertrag) is valid without paper, too. Usually the German text counts. Have it translated, but not by the company.

        <b>Look at:</b> hours per week, wage, collective agreement (Tarifvertrag), deductions for housing or travel.

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln }

        { -leiharbeit-vorsicht }

## Residence title

leiharbeit-permit-any =
    With this title agency work (Leiharbeit) is <b>usually allowed</b>. That is so if the Agentur für Arbeit does not have to consent.

    <b>First:</b>
    1. Read the extra sheet (Zusatzblatt) carefully, too.
    2. Take a photo of it.
    3. Not sure? Ask the migration counselling (Migrationsberatung) before the contract.
    .why =
        Must the Agentur für Arbeit consent? Then it says no to Leiharbeit (§ 40 Abs. 1 Nr. 2 AufenthG). With „Erwerbstätigkeit erlaubt“ (work permitted) it usually does not have to consent. With an EU passport you usually do not need this consent.

        Does your title end soon? Apply for the extension before.

        <b>Your rights:</b> wage without an assignment, too (§ 11 Abs. 4 AÜG). Papers in your mother tongue (§ 11 Abs. 2 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln } Also: title and Zusatzblatt.

leiharbeit-permit-bound =
    <b>Do not start yet.</b> First ask the migration counselling (Migrationsberatung).

    Must the Agentur für Arbeit consent to your work? Then it says no to agency work (Leiharbeit, § 40 Abs. 1 Nr. 2 AufenthG).

    <b>First:</b>
    1. Take a photo of title and extra sheet (Zusatzblatt).
    2. Take it to the migration counselling.
    3. Sign no contract before.
    .why =
        A title for a certain job forbids other work until the authority says yes (§ 4a AufenthG). This also applies if the agency (Zeitarbeitsfirma) says: “No problem.”

        <b>Do you already work there?</b> Go to counselling (Beratung) today, before you resign or talk to a public office or the company. There is a wage for your work anyway.

        Is your contract (Vertrag) not Leiharbeit at all? Sometimes a company employs you for its own work. The counselling office checks this, too.

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln } Also: title and Zusatzblatt.

        { -leiharbeit-vorsicht }

leiharbeit-permit-none =
    <b>First go to a confidential counselling office (Beratung).</b> Not to a public office, customs (Zoll), police or court.

    Work without a title (Aufenthaltstitel) is usually forbidden, for you, too. For your work there is usually a wage anyway (§ 98a AufenthG).

    <b>First:</b>
    1. Write down places, days, hours and names.
    2. Go to counselling today or tomorrow.

    In danger: 110.
    .why =
        Public offices must report it if someone has no title (§ 87 AufenthG). The counselling office tells you before which way is safe.

        The law assumes that you worked for three months (§ 98a AufenthG). Often the companies that your company worked for must pay, too. If you have an accident at work, you are insured anyway (§ 7 SGB VII). Deadlines (Fristen) run for you, too. Do not wait.

        Does someone threaten you with the police? Does someone have your passport? Tell the counselling office.

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln } Also: photos, car number plates, phone numbers, transfers.

leiharbeit-permit-unsure =
    <b>Do not sign a contract yet.</b> First have your title (Aufenthaltstitel) checked.

    Must the Agentur für Arbeit consent to your work? Then it says no to agency work (Leiharbeit, § 40 Abs. 1 Nr. 2 AufenthG). With many other titles it is usually allowed.

    <b>First:</b>
    1. Take a photo of title and extra sheet (Zusatzblatt).
    2. Take it to the migration counselling (Migrationsberatung).
    .why =
        Look for these words on the title or Zusatzblatt:

        <b>„Erwerbstätigkeit erlaubt“ (work permitted):</b> Then Leiharbeit is usually allowed.

        <b>Name of a company or a certain job:</b> Other work is forbidden until the authority says yes (§ 4a AufenthG).

        You have no title? Go only to a confidential counselling office (Beratung). Public offices must report this (§ 87 AufenthG).

        <b>Do you already work there?</b> Go to counselling today, before you resign or talk to a public office. There is a wage for your work anyway.

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln } Also: title and Zusatzblatt.

## Posting

# "Entsendung": a company abroad sends its worker to Germany (AEntG).
leiharbeit-posted =
    Your company abroad sends you to Germany? That is a posting (Entsendung). <b>Many German rules then apply to you</b> (§ 2 AEntG).

    <b>First:</b>
    1. Write down places, days and hours in Germany.
    2. Take photos of contract, visa and papers.
    3. Go to a counselling office (Beratung) soon.

    You have an EU passport? Then Faire Mobilität helps.
    .why =
        German rules apply to wage, leave (Urlaub), working time, safety, housing and travel costs (§ 2 AEntG). The minimum wage (Mindestlohn) applies to work here, also for companies abroad (§ 20 MiLoG). You can go to court in Germany (§ 15 AEntG). The company that your company works for often must pay the net minimum wage, too (§ 14 AEntG).

        <b>Careful:</b> Do you have a visa from another EU country? Does the company only have a letterbox there? Go to counselling first, not to a public office, customs (Zoll), police or court. This also applies without a valid title (§ 87 AufenthG).

        Do you pay for a bed or travel? Have this checked. Does someone have your passport? Tell the counselling office. In danger: 110.

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-nicht }

## The hirer

leiharbeit-takeover =
    The agency (Zeitarbeitsfirma) <b>may not forbid</b> a job at the client (Kunde) (§ 9 AÜG). You do not have to pay it anything for this, either.

    <b>First:</b>
    1. Get the client's offer in writing.
    2. Does your residence title (Aufenthaltstitel) allow the new job? First ask the migration counselling (Migrationsberatung).
    3. Resign (kündigen) only when both are clear.
    .why =
        Sentences in the contract (Vertrag) that forbid such a change are not valid (§ 9 Abs. 1 Nr. 3 to 5 AÜG). A fee from you to the agency is not valid, either.

        Mind the notice period (Kündigungsfrist). Your notice needs paper and signature (§ 623 BGB). Talk to a counselling office (Beratung) before.

        { -leiharbeit-aufenthalt } This also applies when you change to the client. Does the work end for which you have your title? Then you usually must tell the foreigners authority (Ausländerbehörde) within two weeks (§ 82 AufenthG).

        Were you at this client for more than 18 months? Then perhaps you already have a job there (§§ 9, 10 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-sammeln }

leiharbeit-fee =
    <b>Pay nothing now. First have it checked.</b> A fee from you to the agency (Zeitarbeitsfirma) is not valid (it is „unwirksam“, § 9 Abs. 1 Nr. 3 to 5 AÜG).

    <b>First:</b>
    1. Keep proof: chat, receipt, transfer, name.
    2. Do not sign debts or instalments.
    3. Go to a counselling office (Beratung) soon.

    Does someone have your passport? Are there threats? Go today. In danger: 110.
    .why =
        Have you already paid? Or did the company deduct it from the wage? Then demand the money back together with the counselling office.

        Did another person or agency demand money? Placement (Vermittlung) has its own strict rules (§§ 296 to 298 SGB III). Before you have the job, nobody may demand money. The counselling office checks this.

        Debts for visa, flight or placement are a warning sign of exploitation (Ausbeutung).

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

leiharbeit-what-is =
    Your employer is the <b>agency</b> (Zeitarbeitsfirma, Verleiher). It pays the wage. You work at the <b>client</b> (Kunde, Entleiher). It says what to do.

    <b>Important:</b>
    1. Usually there is a wage without an assignment, too (§ 11 Abs. 4 AÜG).
    2. After 9 months at the same client: usually the same wage as the others there.
    3. After 18 months it usually has to end.

    Have a contract checked before you sign.
    .why =
        The agency needs a licence (Erlaubnis). It must say before that it is Leiharbeit (§ 1 AÜG).

        { -leiharbeit-gleich }

        <b>Papers:</b> The agency must give you an information sheet (Merkblatt). You can demand it in your mother tongue (§ 11 Abs. 2 AÜG). Before every assignment it must write you the name of the client.

        <b>Residence:</b> Must the Agentur für Arbeit consent? Then it says no to Leiharbeit (§ 40 Abs. 1 Nr. 2 AufenthG). First ask the migration counselling (Migrationsberatung).

        { -leiharbeit-erklaerung }

        Nobody may forbid a job at the client (§ 9 AÜG).

        { -leiharbeit-vorsicht }

# The button below goes on in the dialog on the Kündigung, which counts the day; its words are `button-more` in main.ftl.
leiharbeit-dismissed =
    Do you have a dismissal (Kündigung) on paper? Then you usually have only <b>three weeks</b> for a claim in court (Klage). The weeks count from the day the letter reached you.

    <b>First:</b>
    1. Press “More about this” below. The bot then works out your last day.
    2. Sign nothing.
    3. Do not just stay away. Say: „Ich möchte arbeiten.“ (I want to work.)

    Only a threat, or only words? Then, too: “More about this”.

    <b>No residence title (Aufenthaltstitel)?</b> First go to a confidential counselling office (Beratung).
    .why =
        Against a dismissal usually only a claim within three weeks helps (§ 4 KSchG). This also applies in the trial period (Probezeit) and in small companies. Counselling or a talk with the company does not stop the three weeks.

        <b>Only words, chat or e-mail?</b> A dismissal needs paper and a signature by pen (§ 623 BGB). Go to a counselling office soon all the same.

        <b>Only the assignment is over?</b> The end at the client (Kunde) is not yet a Kündigung. The agency (Zeitarbeitsfirma) usually has to go on paying (§ 11 Abs. 4 AÜG).

        { -leiharbeit-erklaerung }

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

leiharbeit-other =
    Your employer is the agency (Zeitarbeitsfirma). <b>It usually has to pay, also without an assignment</b> (§ 11 Abs. 4 AÜG).

    <b>First:</b>
    1. Write down clients, days and hours.
    2. Demand missing money in writing, soon.
    3. Take your papers to a counselling office (Beratung).
    .why =
        { -leiharbeit-gleich }

        { -leiharbeit-pausen }

        { -leiharbeit-erklaerung }

        <b>A letter on paper with „Kündigung“ (dismissal)?</b> Then you usually have only three weeks (§ 4 KSchG). The end at the client is not yet a Kündigung.

        { -leiharbeit-frist }

        { -leiharbeit-sammeln }

        { -leiharbeit-nicht }

        { -leiharbeit-vorsicht }

## Texts to copy

# Words in round brackets are blanks that people fill in. `.copy` stands in German only.
leiharbeit-idle-letter =
    A letter to the agency. You want to work and demand wage for the time without an assignment.

    Fill in the words in brackets. Allow about 14 days. Send the letter with proof.

    The German means:
    (Your name), (your address)
    To (agency), (address of the agency)
    (Place), (date)
    Wage for the time without an assignment
    Hello, since (date) I have had no assignment. I want to work and can start at once. Please give me an assignment.
    I demand my wage for the time without an assignment, too (§ 11 Abs. 4 AÜG, § 615 BGB). From (date) to (date) this is (number) hours.
    Please pay by (date) to my account (IBAN) and send me the payslip.
    I do not agree to unpaid leave or minus hours.
    Kind regards, (signature)
    .button = Letter: wage without assignment

# The right to know comparable pay is against the company where the work is done.
leiharbeit-pay-letter =
    This letter usually goes to the client (Kunde), the company where you work. You ask which conditions permanent staff have there.

    Fill in the words in brackets. Are you unsure, or afraid of trouble? First ask a counselling office (Beratung).

    The German means:
    (Your name), (your address)
    To (company where I work), (address)
    (Place), (date)
    Information about working conditions
    Hello, I have worked in your company as an agency worker since (date). My work is (kind of work).
    Please tell me which working conditions and which wage apply to comparable employees in your company (§ 13 AÜG). Please answer in writing by (date).
    Kind regards, (signature)
    .button = Letter: what do the others earn?

leiharbeit-sheet-letter =
    A letter to the agency. You demand the information sheet (Merkblatt) and your conditions in your mother tongue.

    Fill in the words in brackets. At „Sprache“ write your language in German.

    The German means:
    (Your name), (your address)
    To (agency), (address of the agency)
    (Place), (date)
    Information sheet and written terms in my mother tongue
    Hello, please give me the information sheet for agency workers and the written terms of my work in my mother tongue (language). I can demand this by § 11 Abs. 2 AÜG.
    Please send me both by (date).
    Kind regards, (signature)
    .button = Letter: papers in my language

## Paragraphs of the rules

# Variables:
#   $temp-work (Money) - the wage floor of temporary agency work for each hour today, gross
leiharbeit-leiharbeit-lohn-known =
    <b>Wage floor (Lohnuntergrenze) today: { $temp-work }</b> gross (brutto) per hour. The agency (Zeitarbeitsfirma) usually may not pay less, also without an assignment (§ 8 Abs. 5 AÜG).

leiharbeit-leiharbeit-lohn-unknown =
    <b>Wage floor (Lohnuntergrenze) today:</b> We do not know the amount. Ask a counselling office (Beratungsstelle). The general minimum wage (Mindestlohn) usually applies in agency work, too (§ 1 MiLoG).
