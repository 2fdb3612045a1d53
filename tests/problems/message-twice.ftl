# A message that stands twice.
# stands for: locales/en/menu.ftl
# expect: 11: `menu-hint` is there twice

menu-what = What happened?
    .letter = A letter
    .wage = No wage
    .danger = Danger
    .address = The address only
menu-hint = Somebody.
menu-hint = Else.
