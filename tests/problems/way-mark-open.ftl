# A piece is isolated and never closed.
# stands for: locales/en/frist.ftl
# the rest of the file stays
# expect: dialogs/frist.toml:*: `frist/late` leaves a mark of direction open
frist-late = Ask the ⁨counsellors.
