//! Plural categories of whole numbers (CLDR, through ICU4X), as Fluent's variants name them.
//!
//! Invariant: the rules are those of the locale; nothing falls back to English ones.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

/// `PLURAL($n)`: the CLDR plural category of a whole number, from ICU4X.
pub(super) fn plural_category<'a>(rules: &icu_plurals::PluralRules, arguments: &[FluentValue<'a>]) -> FluentValue<'a> {
    match arguments.first() {
        Some(FluentValue::Number(number)) => {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "facts are whole numbers far below 2^53"
            )]
            let whole = number.value.abs() as u64;
            FluentValue::String(Cow::Borrowed(category(rules.category_for(whole))))
        }
        _ => FluentValue::Error,
    }
}

/// The name of a plural category, as Fluent's variants have it.
pub(super) fn category(category: icu_plurals::PluralCategory) -> &'static str {
    use icu_plurals::PluralCategory as P;
    match category {
        P::Zero => "zero",
        P::One => "one",
        P::Two => "two",
        P::Few => "few",
        P::Many => "many",
        P::Other => "other",
    }
}
