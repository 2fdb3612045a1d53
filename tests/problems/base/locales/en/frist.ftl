-kuendigung = notice (Kündigung)

frist-received = When did the letter come?
frist-special = What is true for you?
    .pregnant = Pregnant
    .disabled = Disabled
    .works-council = Works council
# Variables:
#   $act-by (Date) - the day people should act by
#   $days-left (Number) - whole days until then
frist-running =
    <b>{ $act-by }</b>
    { PLURAL($days-left) ->
        [one] { $days-left } day
       *[other] { $days-left } days
    }
    .why = { -kuendigung }: go to the court.
frist-late = Ask the counsellors.
frist-no-date = Look for the envelope.
# Variables:
#   $job-act-by (Date) - the day to register by
frist-arbeitssuchend-running = { $job-act-by }: Please register.
frist-arbeitssuchend-now = Please register.
frist-arbeitssuchend-over = Please register.
frist-betriebsrat-yes = Tell the counsellors.
