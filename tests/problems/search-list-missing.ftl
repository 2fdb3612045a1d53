# A topic of the menu that nobody finds by typing.
# stands for: locales/en/search.ftl
# expect: 1: The message `search-lohn` is missing

search-frist = letter, deadline
search-notfall = danger, police
search-danger = hits me
search-harmless = makes me laugh
search-small = have, with
