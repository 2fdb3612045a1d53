# Markup that would be shown as letters.
# stands for: locales/en/menu.ftl
# expect: 11: In `menu-hint` there is markup other than <b>
# expect: 6: In `menu-what` <b> is opened twice

menu-what = <b>What <b>happened?</b>
    .letter = A letter
    .wage = No wage
    .danger = Danger
    .address = The address only
menu-hint = <i>Somebody</i> helps.
