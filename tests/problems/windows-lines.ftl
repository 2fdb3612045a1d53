# A file with the line ends of Windows: lines are counted all the same.
# stands for: locales/en/menu.ftl
# expect: 6: `menu-what` has no words for `.wage`
# expect: 8: `menu-what` has no option `wgae`

menu-what = What happened?
    .letter = A letter
    .wgae = No wage
    .danger = Danger
    .address = The address only
menu-hint = Somebody helps you.
