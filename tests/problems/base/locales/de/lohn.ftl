lohn-month = Welcher Monat?
lohn-hours = Wie viele Stunden?
lohn-pay = Wie viel Lohn?
# Variables:
#   $missing (Money) - what was not paid
lohn-below = Es fehlt etwas: { $missing }
lohn-enough = Fragen Sie die Beratung.
