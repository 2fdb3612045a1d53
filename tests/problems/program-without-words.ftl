# A line of the program is missing, another has a variable that it does not know.
# stands for: locales/en/main.ftl
# the rest of the file stays
# removes: button-back
# expect: 1: The message `button-back` is missing
# expect: 8: The variable `$least` does not exist in `note-amount-range`

note-amount-range = From { $least } to { $max }.
