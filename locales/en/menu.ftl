# The first question of the bot, and the honest line for topics that are not written yet.

menu-what =
    What has happened? Choose what fits best.
    .job-ends = My job is ending (Kündigung, pressure)
    .wage = No wage, or too little wage
    .danger = Danger: locked in, violence, no passport
    .time = Working hours, breaks, holiday
    .sick = Ill, or an accident at work
    .contract = New contract, before I sign
    .training = Training (Ausbildung) or internship
    .pregnant = Pregnant, parental leave
    .unfair = Treated badly, discrimination
    .rights = I want to know my rights
    .programme = What is “Faire Integration”?
    .address = Only the address of a counselling office

# The second paragraph keeps people with a deadline from losing it in a topic without a dialog.
menu-not-yet =
    There is no text on this topic here yet. The counselling office (Beratungsstelle) helps you free of charge.

    Is your job going to end? Then you usually have only <b>three weeks</b>. Go back and choose the first topic.
