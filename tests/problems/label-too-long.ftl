# A label that no phone shows whole; bold on a button; a label of two lines.
# stands for: locales/en/menu.ftl
# expect: 9: The label has 42 characters, 40 fit
# expect: 8: There is markup in a label
# expect: 10: There is a line break in a label

menu-what = What happened?
    .letter = <b>A letter</b>
    .wage = No wage at all, or less than was agreed on
    .danger =
        Danger
        at work
    .address = The address only
menu-hint = Somebody helps you.
