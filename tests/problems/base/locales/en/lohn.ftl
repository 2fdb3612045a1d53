lohn-month = Which month?
lohn-hours = How many hours?
lohn-pay = How much wage?
# Variables:
#   $missing (Money) - what was not paid
lohn-below = Something is missing: { $missing }
lohn-enough = Ask the counsellors.
