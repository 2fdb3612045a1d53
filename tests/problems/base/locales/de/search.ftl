# Words by which topics and danger are found.
search-frist = Brief, Frist
search-lohn = Lohn, kein Geld
search-notfall = Gefahr, Polizei
search-danger = schlägt mich
search-harmless = bringt mich zum Lachen
search-small = habe, nicht
