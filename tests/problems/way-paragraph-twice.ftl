# The reason is the result once more.
# stands for: locales/en/frist.ftl
# the rest of the file stays
# expect: dialogs/frist.toml:*: `frist/late` says a paragraph twice: Ask the counsellors. …
frist-late = Ask the counsellors.
    .why = Ask the counsellors.
