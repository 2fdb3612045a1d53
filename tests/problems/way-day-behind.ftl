# The first paragraph says neither the day nor that it is now.
# stands for: locales/en/frist.ftl
# the rest of the file stays
# expect: 5: `frist/running` says the day $act-by behind something else (frist: received=
frist-running =
    Go to the court.

    Be there by { $act-by }.
    { PLURAL($days-left) ->
        [one] { $days-left } day
       *[other] { $days-left } days
    }
    .why = Ask there.
