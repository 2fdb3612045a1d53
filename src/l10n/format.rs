//! Dates, amounts and numbers as a locale writes them (CLDR, through ICU4X), and marks that keep them in order in
//! right-to-left text.
//!
//! Invariant: digits are Western and the calendar is Gregorian, as on the German letter. Phone numbers, §§ and postcodes
//! are never formatted, only isolated.

use std::fmt::Write;

use fluent_bundle::FluentArgs;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{MDE, YM, YMD, YMDE};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale as IcuLocale;
use icu_plurals::PluralRules;
use jiff::civil::Date;

use crate::dialog::decide::Fact;

/// How one locale writes dates and numbers.
pub struct Formats {
    locale: IcuLocale,
    tag: String,
    long: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    short: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    button: FixedCalendarDateTimeFormatter<Gregorian, MDE>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    month_button: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    decimal: DecimalFormatter,
}

impl Formats {
    /// Prepares the formats of a locale; `None` if the tag is not BCP 47.
    #[must_use]
    pub fn new(tag: &str) -> Option<Self> {
        let locale: IcuLocale = format!("{tag}-u-nu-latn-ca-gregory").parse().ok()?;
        let prefs = || (&locale).into();
        Some(Self {
            tag: tag.to_owned(),
            long: FixedCalendarDateTimeFormatter::try_new(prefs(), YMDE::long()).ok()?,
            short: FixedCalendarDateTimeFormatter::try_new(prefs(), YMD::medium()).ok()?,
            button: FixedCalendarDateTimeFormatter::try_new(prefs(), MDE::short()).ok()?,
            month: FixedCalendarDateTimeFormatter::try_new(prefs(), YM::long()).ok()?,
            month_button: FixedCalendarDateTimeFormatter::try_new(prefs(), YM::medium()).ok()?,
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).ok()?,
            locale,
        })
    }

    /// The language for Fluent's own use.
    #[must_use]
    pub fn language(&self) -> unic_langid::LanguageIdentifier {
        self.tag.parse().unwrap_or_default()
    }

    /// The plural rules (CLDR cardinal).
    #[must_use]
    pub fn plural(&self) -> PluralRules {
        PluralRules::try_new_cardinal((&self.locale).into())
            .unwrap_or_else(|_| unreachable!("compiled data hold every locale's plural rules or the root's"))
    }

    /// Lists the plural categories that whole numbers have in this locale.
    #[must_use]
    pub fn categories(&self) -> Vec<&'static str> {
        let rules = self.plural();
        let mut categories: Vec<&str> =
            (0..=200_u32).map(|number| super::category(rules.category_for(number))).collect();
        categories.sort_unstable();
        categories.dedup();
        categories
    }

    /// Writes a day with its weekday: "Freitag, 18. September 2026".
    #[must_use]
    pub fn long(&self, date: Date) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |date| self.long.format(&date).to_string())
    }

    /// Writes a day: "18.09.2026".
    #[must_use]
    pub fn short(&self, date: Date) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |date| self.short.format(&date).to_string())
    }

    /// Writes a day for a button: "Fr., 18.9.".
    #[must_use]
    pub fn button(&self, date: Date) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |date| self.button.format(&date).to_string())
    }

    /// Writes a month: "September 2026".
    #[must_use]
    pub fn month(&self, date: Date) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |date| self.month.format(&date).to_string())
    }

    /// Writes a month for a button: "Sept. 2026".
    #[must_use]
    pub fn month_button(&self, date: Date) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |date| self.month_button.format(&date).to_string())
    }

    /// Writes hundredths with two decimals ("1.234,50"), or as a whole number if `whole`.
    #[must_use]
    pub fn number(&self, hundredths: i64, whole: bool) -> String {
        let mut decimal = Decimal::from(hundredths);
        decimal.multiply_pow10(-2);
        if whole {
            decimal.trim_end();
        } else {
            decimal.absolute.pad_end(-2);
        }
        self.decimal.format(&decimal).to_string()
    }
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    IcuDate::try_new_gregorian(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs()).ok()
}

/// Adds a fact to a message's arguments, as the locale writes it.
pub fn set_fact(args: &mut FluentArgs, locale: &super::Locale, name: &'static str, fact: Fact) {
    let formats = &locale.formats;
    let text = match fact {
        Fact::Number(number) => {
            args.set(name, number);
            return;
        }
        Fact::Date(date) => formats.long(date),
        Fact::Month(date) => formats.month(date),
        Fact::Money(cents) => super::render::money(locale, cents, false),
    };
    args.set(name, isolate(&text, locale.is_rtl()));
}

/// Wraps a piece in marks (U+2068, U+2069) that keep its order in right-to-left text. Never for links and texts to copy.
#[must_use]
pub fn isolate(text: &str, rtl: bool) -> String {
    if rtl { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
}

/// Wraps every citation of a law ("§ 4 Abs. 1 KSchG") in marks (U+2066, U+2069): in right-to-left text its parts would
/// change places.
#[must_use]
pub fn isolate_laws(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('§') {
        out.push_str(&rest[..at]);
        let length = citation(&rest[at..]);
        let _ = write!(out, "\u{2066}{}\u{2069}", &rest[at..at + length]);
        rest = &rest[at + length..];
    }
    out.push_str(rest);
    out
}

/// Measures a citation in bytes: from its § to the last Latin letter or digit before the next other script or closing mark.
fn citation(text: &str) -> usize {
    let mut end = '§'.len_utf8();
    for (at, char) in text.char_indices() {
        let latin = char.is_ascii_alphanumeric() || "§äöüÄÖÜß".contains(char);
        if latin {
            end = at + char.len_utf8();
        } else if !" .,\u{a0}".contains(char) {
            break;
        }
    }
    end
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn dates_and_numbers_as_each_locale_writes_them() {
        let day = date(2026, 9, 18);
        let table = [
            ("de", "Freitag, 18. September 2026", "September 2026", "1.234,50"),
            ("en", "Friday, September 18, 2026", "September 2026", "1,234.50"),
            ("ar", "الجمعة، 18 سبتمبر 2026", "سبتمبر 2026", "1,234.50"),
        ];
        for (tag, long, month, number) in table {
            let formats = Formats::new(tag).expect("a known tag");
            assert_eq!(
                (formats.long(day).as_str(), formats.month(day).as_str(), formats.number(123_450, false).as_str()),
                (long, month, number),
                "{tag}"
            );
        }
    }

    #[test]
    fn a_law_is_isolated_as_a_whole() {
        let table = [
            ("بحسب (§ 4 KSchG).", "بحسب (\u{2066}§ 4 KSchG\u{2069})."),
            ("(§§ 4, 5 Abs. 1 KSchG) ثم § 7", "(\u{2066}§§ 4, 5 Abs. 1 KSchG\u{2069}) ثم \u{2066}§ 7\u{2069}"),
        ];
        for (text, expected) in table {
            assert_eq!(isolate_laws(text), expected);
        }
    }
}
