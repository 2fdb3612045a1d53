# A button without a word.
# stands for: locales/en/menu.ftl
# the rest of the file stays
# expect: dialogs/menu.toml:6: A button of `menu/what` does not fit: its label is empty
menu-what = What happened?
    .letter = A letter
    .wage = { "" }
    .danger = Danger
    .address = The address only
