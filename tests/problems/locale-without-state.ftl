# Words of a locale that nobody can choose.
# stands for: locales/fr/menu.ftl
# expect: locales/fr/state.toml:1: The locale `fr` has no state.toml

menu-what = Quoi ?
