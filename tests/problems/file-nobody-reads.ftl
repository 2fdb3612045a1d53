# The name of a file is misspelt.
# stands for: locales/en/Menu.ftl
# expect: 1: Nothing reads this file

