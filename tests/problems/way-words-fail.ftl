# A term has no such attribute: the words fail, and German takes their place.
# stands for: locales/en/frist.ftl
# the rest of the file stays
# expect: dialogs/frist.toml:*: `frist/late` is said in German
# expect: 6: `frist-late` says nothing
frist-late =
    { -kuendigung.gender ->
        [she] Ask her.
       *[other] Ask the counsellors.
    }
