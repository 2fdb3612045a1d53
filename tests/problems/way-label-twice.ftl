# Two buttons that nobody can tell apart.
# stands for: locales/en/menu.ftl
# the rest of the file stays
# expect: dialogs/menu.toml:6: `menu/what` has two buttons `A letter`
menu-what = What happened?
    .letter = A letter
    .wage = A letter
    .danger = Danger
    .address = The address only
