# Words without a node.
# stands for: locales/en/menu.ftl
# expect: 10: The message `menu-hitn` belongs to no node

menu-what = What happened?
    .letter = A letter
    .wage = No wage
    .danger = Danger
    .address = The address only
menu-hitn = x
menu-hint = Somebody helps you.
