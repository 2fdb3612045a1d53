# A term of another file.
# stands for: locales/en/menu.ftl
# expect: 10: The term `-kuendigung` does not exist in this file

menu-what = What happened?
    .letter = A letter
    .wage = No wage
    .danger = Danger
    .address = The address only
menu-hint = Somebody helps: { -kuendigung }.
