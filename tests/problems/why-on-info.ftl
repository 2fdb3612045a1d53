# An info says one thing; it has no second line.
# stands for: locales/en/menu.ftl
# expect: 11: `menu-hint` has no option `why`

menu-what = What happened?
    .letter = A letter
    .wage = No wage
    .danger = Danger
    .address = The address only
menu-hint = Somebody helps you.
    .why = Because.
