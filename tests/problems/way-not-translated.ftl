# The German words in another language.
# stands for: locales/en/frist.ftl
# the rest of the file stays
# expect: 5: `frist-late` is not translated
frist-late = Fragen Sie die Beratung.
