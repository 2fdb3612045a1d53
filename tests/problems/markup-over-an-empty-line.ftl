# A long text is cut at empty lines: bold must not run over one.
# stands for: locales/en/menu.ftl
# expect: 10: <b> runs over an empty line in `menu-hint`

menu-what = What happened?
    .letter = A letter
    .wage = No wage
    .danger = Danger
    .address = The address only
menu-hint =
    <b>Somebody

    helps.</b>
