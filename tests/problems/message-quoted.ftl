# A message that quotes another.
# stands for: locales/en/menu.ftl
# expect: 10: `menu-hint` quotes the message `menu-what`

menu-what = What happened?
    .letter = A letter
    .wage = No wage
    .danger = Danger
    .address = The address only
menu-hint = { menu-what }
