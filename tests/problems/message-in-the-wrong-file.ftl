# The words of another dialog; they are there twice.
# stands for: locales/en/menu.ftl
# expect: 11: `notfall-now` stands in the wrong file
# expect: locales/en/notfall.ftl:1: `notfall-now` is there twice

menu-what = What happened?
    .letter = A letter
    .wage = No wage
    .danger = Danger
    .address = The address only
notfall-now = Help.
menu-hint = Somebody helps you.
