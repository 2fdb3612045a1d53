# Words by which topics and danger are found.
search-frist = letter, deadline
search-lohn = wage, no money
search-notfall = danger, police
search-danger = hits me
search-harmless = makes me laugh
search-small = have, with
