beratung-office = Rufen Sie an.
    .why = Die Beratung ist kostenlos.
