# A list of danger in which nothing stands but a comma: no word would open the emergency card.
# stands for: locales/en/search.ftl
# expect: 8: The list `search-danger` holds no word

search-frist = letter, deadline
search-lohn = wage, no money
search-notfall = danger, police
search-danger = ,
search-harmless = makes me laugh
search-small = have, with
