# A paragraph of the law that the file does not name among its sources.
# stands for: locales/de/frist.ftl
# the rest of the file stays
# expect: *: `frist-no-date` names § 4 KSchG, which is not among the `sources` of the dialog

frist-no-date = Das Gesetz gibt drei Wochen (§ 4 KSchG).
