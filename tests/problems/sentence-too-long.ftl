# A sentence that nobody reads to its end.
# stands for: locales/de/frist.ftl
# the rest of the file stays
# expect: *: `frist-no-date` has a sentence of 23 words, 20 are allowed

frist-no-date = Wenn Sie den Brief noch haben und wenn Sie wissen wann er kam dann suchen Sie bitte auch den Umschlag und den Vertrag.
