# A message without its equals sign.
# stands for: locales/en/menu.ftl
# expect: 11: This is not Fluent
# expect: 1: The message `menu-hint` is missing

menu-what = What happened?
    .letter = A letter
    .wage = No wage
    .danger = Danger
    .address = The address only
menu-hint Somebody helps you.
