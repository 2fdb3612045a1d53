# The first question of the bot, and the questions that sort the topics below it.

menu-what =
    What has happened? Choose what fits best.
    .job-ends = My job is to end (Kündigung, pressure)
    .wage = No wage (Lohn), or too little
    .danger = Danger: locked in, hurt, passport taken
    .work = Working time, holiday, contract
    .health = Sick, accident, pregnant
    .training = Training (Ausbildung), internship
    .unfair = Harassed, exploited, company room
    .abroad = I am still abroad
    .info = Understand a letter, address, my rights
    .other = Something else (residence, asylum …)
menu-work =
    What is it about?
    .time = Working time, breaks, overtime
    .leave = Holiday (Urlaub)
    .contract = Contract, Minijob, self-employed
    .agency = Agency work (Leiharbeit), posting
menu-health =
    What is it about?
    .sick = I am sick, or my child is
    .accident = Accident at work (Arbeitsunfall)
    .insurance = Health insurance (Krankenkasse)
    .pregnant = Pregnant, parental leave (Elternzeit)
menu-learning =
    What are you doing?
    .training = Vocational training (Ausbildung)
    .internship = Internship (Praktikum), trial work
# "Exploited" covers signs of forced labour; who is in danger now has the emergency button below every message.
menu-unfair =
    What is it about?
    .discrimination = Discrimination, harassment
    .exploited = Exploitation, debts, passport taken
    .housing = Flat or room from the company
menu-info =
    What would you like?
    .letter = Understand a letter (with pictures)
    .address = Only the address of an office
    .rights = My rights in five minutes
    .programme = What is "Faire Integration"?
