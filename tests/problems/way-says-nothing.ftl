# A result without a word.
# stands for: locales/en/frist.ftl
# the rest of the file stays
# expect: 5: `frist-late` says nothing
frist-late = { "" }
