# An option with two lines.
# stands for: locales/en/menu.ftl
# expect: 8: `menu-what` has `.wage` twice

menu-what = What happened?
    .letter = A letter
    .wage = No wage
    .wage = Too little wage
    .danger = Danger
    .address = The address only
menu-hint = Somebody helps you.
