# Bold that is not closed, closed without being opened, and markup that is none here.
# stands for: locales/en/menu.ftl
# expect: 11: In `menu-hint` <b> is not closed
# expect: 6: In `menu-what` </b> closes nothing

menu-what = What</b> happened?
    .letter = A letter
    .wage = No wage
    .danger = Danger
    .address = The address only
menu-hint = <b>Somebody</b> helps <b>you.
