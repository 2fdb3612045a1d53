menu-what = Was ist passiert?
    .letter = Ein Brief
    .wage = Kein Lohn
    .danger = Gefahr
    .address = Nur die Adresse
menu-hint = Jemand hilft Ihnen.
