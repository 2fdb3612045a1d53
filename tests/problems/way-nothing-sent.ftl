# The words that nothing was sent are empty.
# stands for: locales/en/main.ftl
# the rest of the file stays
# expect: 5: does not say that nothing was sent
nothing-sent = { "" }
