-kuendigung = Kündigung

frist-received = Wann kam der Brief?
frist-special = Was gilt für Sie?
    .pregnant = Schwanger
    .disabled = Schwerbehindert
    .works-council = Betriebsrat
# Variables:
#   $act-by (Date) - the day people should act by
#   $days-left (Number) - whole days until then
frist-running =
    <b>{ $act-by }</b>
    { PLURAL($days-left) ->
        [one] { $days-left } Tag
       *[other] { $days-left } Tage
    }
    .why = { -kuendigung }: Gehen Sie zum Gericht.
frist-late = Fragen Sie die Beratung.
frist-no-date = Suchen Sie den Umschlag.
# Variables:
#   $job-act-by (Date) - the day to register by
frist-arbeitssuchend-running = { $job-act-by }: Melden Sie sich.
frist-arbeitssuchend-now = Melden Sie sich.
frist-arbeitssuchend-over = Melden Sie sich.
frist-betriebsrat-yes = Sagen Sie das der Beratung.
