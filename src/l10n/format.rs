//! Dates, amounts and numbers as a locale writes them (CLDR, through ICU4X), and marks that keep them in order in
//! right-to-left text.
//!
//! Invariant: digits are Western and the calendar is Gregorian, as on the German letter. Phone numbers, §§ and postcodes
//! are never formatted, only isolated.

use std::fmt::Write;

use fluent_bundle::FluentArgs;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{MD, MDE, YM, YMD, YMDE};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale as IcuLocale;
use icu_plurals::PluralRules;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::dialog::decide::Fact;

/// The most characters of a day on a button, three of which stand in a row on a screen of 360 points.
const BUTTON: usize = 11;

/// How one locale writes dates and numbers.
pub struct Formats {
    locale: IcuLocale,
    tag: String,
    long: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    short: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    button: FixedCalendarDateTimeFormatter<Gregorian, MDE>,
    button_short: FixedCalendarDateTimeFormatter<Gregorian, MD>,
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
            button_short: FixedCalendarDateTimeFormatter::try_new(prefs(), MD::medium()).ok()?,
            month: FixedCalendarDateTimeFormatter::try_new(prefs(), YM::long()).ok()?,
            month_button: FixedCalendarDateTimeFormatter::try_new(prefs(), YM::medium()).ok()?,
            decimal: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok()?,
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
            (0..=200_u32).map(|number| super::locale::category(rules.category_for(number))).collect();
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

    /// Writes a day for a button: "Fr 18.09.", or "18 سبتمبر" where the weekday would not fit beside it.
    #[must_use]
    pub fn button(&self, date: Date) -> String {
        let Some(day) = gregorian(date) else { return date.to_string() };
        let fits = (0..7).filter_map(|ahead| gregorian(date.saturating_add(ahead.days())));
        if fits.map(|day| self.with_weekday(day).chars().count()).all(|length| length <= BUTTON) {
            return self.with_weekday(day);
        }
        self.button_short.format(&day).to_string()
    }

    /// Writes weekday and day without the marks between them: a button has no room for them.
    fn with_weekday(&self, day: IcuDate<Gregorian>) -> String {
        self.button.format(&day).to_string().replace(".,", "").replace(',', "")
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
        Fact::Money(cents) => super::keyboard::money(locale, cents, false),
        Fact::Decimal(hundredths) => formats.number(hundredths, true),
    };
    args.set(name, isolate(&text, locale.is_rtl()));
}

/// Wraps a piece in marks (U+2068, U+2069) that keep its order in right-to-left text. Never for links and texts to copy.
#[must_use]
pub fn isolate(text: &str, rtl: bool) -> String {
    if rtl { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
}

/// Keeps laws ("§ 4 Abs. 1 `KSchG`") and numbers in groups ("116 016") on one line. In a right-to-left line their parts
/// would also change places, and a German question mark would stand before its sentence: there they, and what is German
/// in brackets or quotation marks, are wrapped in marks (U+2066, U+2069).
#[must_use]
pub fn in_order(text: &str, rtl: bool) -> String {
    let line = |line: &str| line_in_order(line, rtl && line.chars().any(is_rtl));
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

fn line_in_order(text: &str, mark: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let (inner, outer) = match first {
            '§' => (0, citation(rest)),
            '0'..='9' if !out.ends_with(['.', ',', ':', '/', '+', '-']) => (0, groups(rest)),
            '(' | '«' | '„' if mark => quoted(rest),
            _ => (0, 0),
        };
        if outer == 0 {
            out.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let piece =
            if inner > 0 { line_in_order(&rest[inner..outer], false) } else { rest[..outer].replace(' ', "\u{a0}") };
        out.push_str(&rest[..inner]);
        let _ = if mark { write!(out, "\u{2066}{piece}\u{2069}") } else { write!(out, "{piece}") };
        rest = &rest[outer..];
    }
    out
}

/// Finds what is German in brackets or quotation marks: where it begins and ends, in bytes; zeros if anything in it is
/// of another script.
fn quoted(text: &str) -> (usize, usize) {
    let Some((opening, closing)) = [('(', ')'), ('«', '»'), ('„', '“')].into_iter().find(|(o, _)| text.starts_with(*o))
    else {
        return (0, 0);
    };
    let begin = opening.len_utf8();
    let german = |inner: &str| inner.contains(char::is_alphabetic) && !inner.contains(is_rtl);
    match text.find(closing) {
        Some(end) if german(&text[begin..end]) => (begin, end),
        _ => (0, 0),
    }
}

/// Measures groups of digits with single spaces between them, in bytes; zero if there is but one group.
fn groups(text: &str) -> usize {
    let mut end = 0;
    for (at, char) in text.char_indices() {
        match char {
            '0'..='9' => end = at + 1,
            ' ' if end == at => {}
            _ => break,
        }
    }
    if text[..end].contains(' ') { end } else { 0 }
}

/// Tells whether a character is written from right to left: the blocks from Hebrew to Arabic Extended-A, and Arabic's
/// presentation forms.
pub(super) fn is_rtl(char: char) -> bool {
    matches!(char, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
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
    fn what_is_german_stays_in_its_order() {
        let table = [
            ("Klage (§ 4 KSchG) oder 116 016.", false, "Klage (§_4_KSchG) oder 116_016.", "kept on one line"),
            ("بحسب (§ 4 KSchG).", true, "بحسب ([§_4_KSchG]).", "a law as a whole"),
            ("ثم §§ 4, 5 Abs. 1 KSchG ثم § 7", true, "ثم [§§_4,_5_Abs._1_KSchG] ثم [§_7]", "laws without brackets"),
            ("هنا: 116 016.", true, "هنا: [116_016].", "groups of digits would change places"),
            ("«Hat die Firma gefragt?» (هل)", true, "«[Hat die Firma gefragt?]» (هل)", "the mark stays behind"),
            ("كباحثين («arbeitsuchend») ثم", true, "كباحثين ([«arbeitsuchend»]) ثم", "marks in brackets"),
            ("„Die Adresse ist 5 …“", true, "„Die Adresse ist 5 …“", "a German line needs no marks"),
        ];
        for (text, rtl, expected, why) in table {
            let seen = in_order(text, rtl).replace('\u{2066}', "[").replace('\u{2069}', "]").replace('\u{a0}', "_");
            assert_eq!(seen, expected, "{why}");
        }
    }
}
