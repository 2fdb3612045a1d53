# A node without words in this locale.
# stands for: locales/en/menu.ftl
# expect: 1: The message `menu-hint` is missing

menu-what = What happened?
    .letter = A letter
    .wage = No wage
    .danger = Danger
    .address = The address only
