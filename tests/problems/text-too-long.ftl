# An info that does not fit into a message.
# stands for: locales/en/menu.ftl
# expect: 10: `menu-hint` takes 4

menu-what = What happened?
    .letter = A letter
    .wage = No wage
    .danger = Danger
    .address = The address only
menu-hint =
    This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.

    This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.

    This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.

    This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.

    This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.

    This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.

    This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.

    This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.

    This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.

    This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.

    This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.

    This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.

    This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.

    This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.

    This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.

    This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new. This sentence has sixty-four characters, and it says nothing new.
