# A promise that must not stand.
# stands for: locales/en/frist.ftl
# the rest of the file stays
# expect: *: `frist-no-date` says "you will win", which promises too much

frist-no-date = If you go there, <b>you will</b> win.
