# A variable that was written as a word.
# stands for: locales/en/frist.ftl
# the rest of the file stays
# expect: dialogs/frist.toml:*: `frist/late` shows a `{`: Ask the {
frist-late = Ask the { "{" } counsellors.
