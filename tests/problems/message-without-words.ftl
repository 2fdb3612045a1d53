# A question that has options alone.
# stands for: locales/en/menu.ftl
# expect: 5: `menu-what` has no words

menu-what =
    .letter = A letter
    .wage = No wage
    .danger = Danger
    .address = The address only
menu-hint = Somebody helps you.
