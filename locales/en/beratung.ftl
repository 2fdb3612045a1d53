# The handover to a counselling office. Who it is, its address, phone, hours and languages, and why this office,
# are added below these words by the program.

# People from outside the EU who are in Germany.
beratung-office =
    Call, or write a message. The address is below.

    You can say, for example:
    <b>„Guten Tag, ich brauche Beratung zu meiner Arbeit.“</b>
    (Hello, I need advice about my work.)

    The counselling (Beratung) is free and confidential. If possible, you speak your own language there.
    .why =
        The nearest office is the office at your place of work. You have no work? Then the place where you live counts.

        <b>Bring what you have:</b>
        • Work contract (Arbeitsvertrag) and payslips (Lohnabrechnungen)
        • Letters from the company, with the envelope
        • Your list of working hours
        • Chats and photos
        • Residence title (Aufenthaltstitel) with the extra sheet (Zusatzblatt)

        You have no papers? Come anyway.

        You need no fixed address and no job (§§ 1, 2 DBV). Counselling is also possible by phone or online.

        The counselling explains your rights and the next steps. It does not go to court for you.

        Do you need help with speaking? Say your language at the start.

# People from outside the EU who will work in Germany and are still abroad.
beratung-abroad =
    Write or call. You do not have to be in Germany for this.

    You can write, for example:
    <b>„Guten Tag, ich werde in Deutschland arbeiten. Ich brauche Beratung zu meinem Vertrag.“</b>
    (Hello, I am going to work in Germany. I need advice about my contract.)

    Ask before you sign anything. The counselling (Beratung) is free and confidential, if possible in your language.
    .why =
        The office in the place where you will work (<b>künftiger Arbeitsort</b>) is the important one. You do not know the place yet? Then ask the Fachstelle (central office).

        <b>Send what you have:</b>
        • Contract or offer
        • Name and address of the company
        • Messages from the company or the agency
        • Receipts, if you have already paid money

        A company in Germany must give you the address of Faire Integration. It must do so on the first day of work at the latest (§ 45c AufenthG). An e-mail or a letter is enough.

        You got no address? You can come anyway.

        Did an agency (Vermittlung) find you the work, across the border? Then the agency must tell you the addresses: in writing, before you sign and in a language you understand (§ 299 SGB III).

# Citizens of the EU, the EEA and Switzerland.
beratung-eu =
    Call, or write a message. The address is below.

    You can say, for example:
    <b>„Guten Tag, ich brauche Beratung zu meiner Arbeit.“</b>
    (Hello, I need advice about my work.)

    With a passport from the EU, EEA (EWR) or Switzerland, <b>Faire Mobilität</b> helps you. It is free. You do not have to be in a trade union (Gewerkschaft).
    .why =
        Faire Mobilität is the counselling of the DGB (German Trade Union Confederation) for people from the EU. It helps with wages, dismissal (Kündigung), contracts and other questions about work. Faire Integration is there for people from other countries.

        Do you have a German passport? A trade union also helps if you are a member.

        <b>Bring what you have:</b>
        • Work contract (Arbeitsvertrag) and payslips (Lohnabrechnungen)
        • Letters from the company, with the envelope
        • Your list of working hours
        • Chats and photos

        You have no papers? Come anyway.

        Do you need help with speaking? Say your language at the start.

# Dual citizens, and people who are not sure.
beratung-both =
    Call one of the two offices. Or write a message.

    <b>Passport from the EU, EEA (EWR) or Switzerland: Faire Mobilität. Everyone else: Faire Integration.</b>

    You can say, for example:
    <b>„Guten Tag, ich brauche Beratung zu meiner Arbeit.“</b>
    (Hello, I need advice about my work.)

    You are not sure? Just ask. The counselling (Beratung) is free.
    .why =
        Do you have two passports? Say so at the start. They tell you which office is right for you.

        Do you come from Ukraine, or do you have asylum (Asyl)? Then Faire Integration is right.

        <b>Bring what you have:</b>
        • Work contract (Arbeitsvertrag) and payslips (Lohnabrechnungen)
        • Letters from the company, with the envelope
        • Your list of working hours
        • Chats and photos
        • Passports, or residence title (Aufenthaltstitel) with the extra sheet (Zusatzblatt)

        You have no papers? Come anyway.

        Do you need help with speaking? Say your language at the start.
