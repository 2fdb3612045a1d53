# A byte order mark makes the first line unreadable.
# stands for: locales/en/menu.ftl
# expect: 1: The file begins with an invisible mark
# expect: 1: This is not Fluent

menu-what = What happened?
    .letter = A letter
    .wage = No wage
    .danger = Danger
    .address = The address only
menu-hint = Somebody helps you.
