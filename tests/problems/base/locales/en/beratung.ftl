beratung-office = Please call.
    .why = Counselling costs nothing.
