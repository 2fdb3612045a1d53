# The operator pages lack a word in one of their two languages.
# stands for: locales/en/operator.ftl
# the rest of the file stays
# removes: operator-brand
# expect: 1: The message `operator-brand` is missing
