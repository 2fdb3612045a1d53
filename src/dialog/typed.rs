//! Reads what people type: days, months, amounts and the names of the Länder.
//!
//! Invariant: nothing typed is kept; what is not understood is `None`, never a guess.

use std::cmp::Ordering;

use jiff::civil::Date;

use crate::rules::Land;

/// Turns Arabic-Indic, Persian and full-width digits into Western ones, and marks that cannot be seen into nothing.
#[must_use]
pub fn western(text: &str) -> String {
    text.trim().chars().filter(|char| !invisible(*char)).map(western_char).collect()
}

fn invisible(char: char) -> bool {
    matches!(char, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{061C}')
}

fn western_char(char: char) -> char {
    let zero = match char {
        '\u{0660}'..='\u{0669}' => 0x0660,
        '\u{06F0}'..='\u{06F9}' => 0x06F0,
        '\u{0966}'..='\u{096F}' => 0x0966,
        '\u{FF10}'..='\u{FF19}' => 0xFF10,
        '\u{066B}' => return ',',  // Arabic decimal separator
        '\u{066C}' => return '\'', // Arabic thousands separator
        '\u{00A0}' | '\u{202F}' | '\u{2009}' => return ' ',
        other => return other,
    };
    char::from_digit(u32::from(char) - zero, 10).unwrap_or(char)
}

/// Reads a day: `28.8.2026`, `28.08.26`, `28/8`, `2026-08-28`, `28. August`, `August 28, 2026`, `٢٨/٨/٢٠٢٦`. Without a
/// year it is the last such day that is not after `today`, or with `ahead` the next one that is not before it. A day the
/// calendar does not have is `None`.
#[must_use]
pub fn day(text: &str, today: Date, ahead: bool) -> Option<Date> {
    let parts = parts(text)?;
    let date = match parts.as_slice() {
        [Part::Number(year, 4), month, Part::Number(day, _)] => civil(*year, month.month()?, *day)?,
        [Part::Number(day, 1 | 2), month, Part::Number(year, digits @ (2 | 4))] => {
            civil(full_year(*year, *digits), month.month()?, *day)?
        }
        [Part::Name(month), Part::Number(day, 1 | 2), Part::Number(year, 4)] => civil(*year, *month, *day)?,
        [Part::Number(day, 1 | 2), month] => without_year(month.month()?, *day, today, ahead)?,
        [Part::Name(month), Part::Number(day, 1 | 2)] => without_year(*month, *day, today, ahead)?,
        _ => return None,
    };
    Some(date)
}

/// Reads a month: `8/2026`, `08.26`, `2026-08`, `August 2026`, `August`. Without a year it is the last such month that
/// has begun. Returns its first day.
#[must_use]
pub fn month(text: &str, today: Date) -> Option<Date> {
    let parts = parts(text)?;
    match parts.as_slice() {
        [Part::Number(year, 4), month] => civil(*year, month.month()?, 1),
        [month, Part::Number(year, digits @ (2 | 4))] => civil(full_year(*year, *digits), month.month()?, 1),
        [Part::Name(month)] => without_year(*month, 1, today, false),
        _ => None,
    }
}

/// Reads an amount in whole units with at most two decimals, as hundredths: `13,90`, `13.90`, `1.234,56`, `1,234.56`,
/// `2000 €`, `١٣٫٩٠`. Negative numbers are `None`.
#[must_use]
pub fn amount(text: &str) -> Option<i64> {
    let text = western(text);
    let text = text.trim_start_matches(['€', ' ']);
    let number: String = text.chars().take_while(|char| char.is_ascii_digit() || ".,' ".contains(*char)).collect();
    let rest = text[number.len()..].trim();
    if rest.chars().any(|char| char.is_ascii_digit() || char == '-')
        || !number.starts_with(|c: char| c.is_ascii_digit())
    {
        return None;
    }
    hundredths(number.trim().trim_end_matches(['.', ',']))
}

/// Reads the name or code of a Land, in German or English.
#[must_use]
pub fn land(text: &str) -> Option<Land> {
    let name = western(text).trim().to_lowercase();
    LAENDER
        .iter()
        .find(|(land, names)| names.contains(&name.as_str()) || land.code().to_lowercase() == name)
        .map(|(land, _)| *land)
}

/// Splits the whole part from the decimals: the last separator is the decimal one if one or two digits follow it.
fn hundredths(number: &str) -> Option<i64> {
    let (whole, decimals) = match number.rfind(['.', ',']) {
        Some(at) if number.len() - at <= 3 => (&number[..at], &number[at + 1..]),
        _ => (number, ""),
    };
    let groups: Vec<&str> = whole.split(['.', ',', '\'', ' ']).collect();
    if groups.len() > 1 && groups[1..].iter().any(|group| group.len() != 3) {
        return None;
    }
    let whole: i64 = groups.concat().parse().ok().filter(|_| groups.concat().len() <= 12)?;
    let decimals: i64 = format!("{decimals:0<2}").parse().ok()?;
    Some(whole * 100 + decimals)
}

enum Part {
    /// A number and how many digits it was written with.
    Number(i16, usize),
    /// The name of a month.
    Name(i8),
}

impl Part {
    fn month(&self) -> Option<i8> {
        match self {
            Self::Number(number, 1 | 2) => i8::try_from(*number).ok(),
            Self::Number(..) => None,
            Self::Name(month) => Some(*month),
        }
    }
}

/// Cuts a text into numbers and names of months; filler words of dates are passed over.
fn parts(text: &str) -> Option<Vec<Part>> {
    let text = western(text).to_lowercase();
    if text.chars().count() > 60 || text.starts_with('-') {
        return None;
    }
    let mut parts = Vec::new();
    for word in split(&text) {
        if let Ok(number) = word.parse() {
            parts.push(Part::Number(number, word.len()));
        } else if let Some(month) = MONTHS.iter().find(|(_, names)| names.contains(&word.as_str())) {
            parts.push(Part::Name(month.0));
        } else if !FILLERS.contains(&word.as_str()) {
            return None;
        }
    }
    Some(parts)
}

/// Splits at separators and between digits and letters.
fn split(text: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    for char in text.chars() {
        if " .,/-\n،'’".contains(char) {
            words.push(String::new());
        } else {
            let turns = words
                .last()
                .and_then(|word| word.chars().last())
                .is_some_and(|last| last.is_ascii_digit() != char.is_ascii_digit());
            if turns {
                words.push(String::new());
            }
            words.last_mut().expect("there is always a last word").push(char);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

fn full_year(year: i16, digits: usize) -> i16 {
    if digits == 2 { 2000 + year } else { year }
}

fn civil(year: i16, month: i8, day: i16) -> Option<Date> {
    Date::new(year, month, i8::try_from(day).ok()?).ok()
}

fn without_year(month: i8, day: i16, today: Date, ahead: bool) -> Option<Date> {
    let this_year = civil(today.year(), month, day)?;
    match this_year.cmp(&today) {
        Ordering::Greater if !ahead => civil(today.year() - 1, month, day),
        Ordering::Less if ahead => civil(today.year() + 1, month, day),
        _ => Some(this_year),
    }
}

/// Words that stand between the parts of a date: weekdays and small words need no reading.
const FILLERS: &[&str] = &[
    "am",
    "vom",
    "den",
    "der",
    "on",
    "the",
    "of",
    "st",
    "nd",
    "rd",
    "th",
    "mo",
    "di",
    "mi",
    "do",
    "fr",
    "sa",
    "so",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "يوم",
    "في",
    "السبت",
    "الأحد",
    "الاثنين",
    "الثلاثاء",
    "الأربعاء",
    "الخميس",
    "الجمعة",
    "م",
    "г",
    "року",
    "le",
    "de",
    "del",
    "el",
    "ه",
];

/// Names of months in lower case, as people write them in the languages of the house.
const MONTHS: &[(i8, &[&str])] = &[
    (
        1,
        &[
            "januar",
            "jänner",
            "jan",
            "january",
            "يناير",
            "січня",
            "січень",
            "января",
            "январь",
            "ژانویه",
            "جنوری",
            "ocak",
            "janvier",
            "enero",
        ],
    ),
    (
        2,
        &[
            "februar",
            "feb",
            "february",
            "فبراير",
            "شباط",
            "лютого",
            "лютий",
            "февраля",
            "февраль",
            "فوریه",
            "şubat",
            "février",
            "fevrier",
            "febrero",
        ],
    ),
    (
        3,
        &[
            "märz",
            "maerz",
            "mär",
            "mrz",
            "mar",
            "march",
            "مارس",
            "آذار",
            "березня",
            "березень",
            "марта",
            "март",
            "mart",
            "mars",
            "marzo",
        ],
    ),
    (
        4,
        &[
            "april",
            "apr",
            "أبريل",
            "ابريل",
            "إبريل",
            "نيسان",
            "квітня",
            "квітень",
            "апреля",
            "апрель",
            "آوریل",
            "nisan",
            "avril",
            "abril",
        ],
    ),
    (5, &["mai", "may", "مايو", "أيار", "ايار", "травня", "травень", "мая", "май", "مه", "mayıs", "mayo"]),
    (
        6,
        &[
            "juni",
            "jun",
            "june",
            "يونيو",
            "حزيران",
            "червня",
            "червень",
            "июня",
            "июнь",
            "ژوئن",
            "haziran",
            "juin",
            "junio",
        ],
    ),
    (
        7,
        &[
            "juli",
            "jul",
            "july",
            "يوليو",
            "تموز",
            "липня",
            "липень",
            "июля",
            "июль",
            "ژوئیه",
            "temmuz",
            "juillet",
            "julio",
        ],
    ),
    (
        8,
        &[
            "august",
            "aug",
            "أغسطس",
            "اغسطس",
            "آب",
            "серпня",
            "серпень",
            "августа",
            "август",
            "اوت",
            "ağustos",
            "août",
            "aout",
            "agosto",
        ],
    ),
    (
        9,
        &[
            "september",
            "sep",
            "sept",
            "سبتمبر",
            "أيلول",
            "ايلول",
            "вересня",
            "вересень",
            "сентября",
            "сентябрь",
            "سپتامبر",
            "eylül",
            "septembre",
            "septiembre",
        ],
    ),
    (
        10,
        &[
            "oktober",
            "okt",
            "oct",
            "october",
            "أكتوبر",
            "اكتوبر",
            "жовтня",
            "жовтень",
            "октября",
            "октябрь",
            "اکتبر",
            "ekim",
            "octobre",
            "octubre",
        ],
    ),
    (
        11,
        &[
            "november",
            "nov",
            "نوفمبر",
            "листопада",
            "листопад",
            "ноября",
            "ноябрь",
            "نوامبر",
            "kasım",
            "novembre",
            "noviembre",
        ],
    ),
    (
        12,
        &[
            "dezember",
            "dez",
            "dec",
            "december",
            "ديسمبر",
            "грудня",
            "грудень",
            "декабря",
            "декабрь",
            "دسامبر",
            "aralık",
            "décembre",
            "decembre",
            "diciembre",
        ],
    ),
];

/// Names of the Länder in lower case.
const LAENDER: &[(Land, &[&str])] = &[
    (Land::BW, &["baden-württemberg", "baden-wuerttemberg", "baden württemberg"]),
    (Land::BY, &["bayern", "bavaria"]),
    (Land::BE, &["berlin"]),
    (Land::BB, &["brandenburg"]),
    (Land::HB, &["bremen"]),
    (Land::HH, &["hamburg"]),
    (Land::HE, &["hessen", "hesse"]),
    (Land::MV, &["mecklenburg-vorpommern", "mecklenburg vorpommern", "mecklenburg-western pomerania"]),
    (Land::NI, &["niedersachsen", "lower saxony"]),
    (Land::NW, &["nordrhein-westfalen", "nordrhein westfalen", "nrw", "north rhine-westphalia"]),
    (Land::RP, &["rheinland-pfalz", "rheinland pfalz", "rhineland-palatinate"]),
    (Land::SL, &["saarland"]),
    (Land::SN, &["sachsen", "saxony"]),
    (Land::ST, &["sachsen-anhalt", "sachsen anhalt", "saxony-anhalt"]),
    (Land::SH, &["schleswig-holstein", "schleswig holstein"]),
    (Land::TH, &["thüringen", "thueringen", "thuringia"]),
];

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 9, 1);

    #[test]
    fn days_in_the_ways_people_write_them() {
        let august = Some(date(2026, 8, 28));
        let table = [
            ("28.08.2026", august, "German"),
            ("28.8.26", august, "short German"),
            ("28. August 2026", august, "German with the month's name"),
            ("Freitag, 28. August", august, "with the weekday, without the year"),
            ("28/8", august, "without a year: the last one"),
            ("2026-08-28", august, "ISO 8601"),
            ("August 28th, 2026", august, "American"),
            ("28 aug", august, "short English"),
            ("٢٨/٨/٢٠٢٦", august, "Arabic-Indic digits"),
            ("۲۸.۸.۲۰۲۶", august, "Persian digits"),
            ("28 أغسطس 2026", august, "Arabic month"),
            ("28 آب 2026", august, "Levantine month"),
            ("28 серпня 2026", august, "Ukrainian"),
            ("28ağustos2026", august, "no spaces"),
            ("\u{200F}28.08.2026\u{200E}", august, "marks of direction"),
            ("5.12.", Some(date(2025, 12, 5)), "not after today: last year"),
            ("31.02.2026", None, "no such day"),
            ("29.02.2027", None, "no leap year"),
            ("1.1.1900", Some(date(1900, 1, 1)), "read; the node refuses it"),
            ("8.28.2026", None, "month 28"),
            ("tomorrow", None, "no date"),
            ("", None, "nothing"),
            ("28.08.2026 29.08.2026", None, "two dates"),
            ("-28.08.2026", None, "a sign"),
            ("999999999999.1.2026", None, "too long a number"),
        ];
        for (text, expected, why) in table {
            assert_eq!(day(text, TODAY, false), expected, "{text}: {why}");
        }
    }

    #[test]
    fn a_leap_day_without_a_year_never_becomes_another_day() {
        assert_eq!(day("29.2.", date(2028, 3, 1), false), Some(date(2028, 2, 29)), "this year has one");
        assert_eq!(day("29.2.", date(2028, 1, 10), false), None, "the last February had none: not the 28th");
    }

    #[test]
    fn a_day_to_come_without_a_year_is_the_next_one() {
        let table = [
            ("31.12.", Some(date(2026, 12, 31)), "later this year"),
            ("1. September", Some(TODAY), "today"),
            ("28.2.", Some(date(2027, 2, 28)), "over for this year: the next"),
            ("28.2.2026", Some(date(2026, 2, 28)), "with its year as it is written"),
            ("29.2.", None, "no such day this year: never a guess"),
        ];
        for (text, expected, why) in table {
            assert_eq!(day(text, TODAY, true), expected, "{text}: {why}");
        }
    }

    #[test]
    fn months_in_the_ways_people_write_them() {
        let august = Some(date(2026, 8, 1));
        let table = [
            ("08.2026", august, "German"),
            ("8/26", august, "short"),
            ("2026-08", august, "ISO 8601"),
            ("August 2026", august, "name"),
            ("August", august, "without a year"),
            ("November", Some(date(2025, 11, 1)), "the last one that has begun"),
            ("أغسطس ٢٠٢٦", august, "Arabic"),
            ("13.2026", None, "no such month"),
        ];
        for (text, expected, why) in table {
            assert_eq!(month(text, TODAY), expected, "{text}: {why}");
        }
    }

    #[test]
    fn amounts_in_the_ways_people_write_them() {
        let table = [
            ("13,90", Some(1390), "German"),
            ("13.90", Some(1390), "English"),
            ("١٣٫٩٠", Some(1390), "Arabic-Indic"),
            ("۱۳٫۹", Some(1390), "Persian, one decimal"),
            ("1.234,56 €", Some(123_456), "grouped German"),
            ("1,234.56", Some(123_456), "grouped English"),
            ("1.234", Some(123_400), "three digits after a point are a group"),
            ("2000 Euro", Some(200_000), "a word behind"),
            ("€ 2000", Some(200_000), "a sign before"),
            ("2 000", Some(200_000), "grouped with a space"),
            ("0", Some(0), "zero is a number; the node may refuse it"),
            ("-1", None, "negative"),
            ("1e9", None, "no such writing"),
            ("12 bis 13", None, "two numbers"),
            ("1.23.45", None, "wrong groups"),
            ("9999999999999", None, "too many digits"),
            ("viel", None, "no number"),
        ];
        for (text, expected, why) in table {
            assert_eq!(amount(text), expected, "{text}: {why}");
        }
    }

    #[test]
    fn laender_by_name_and_code() {
        assert_eq!(land(" NRW "), Some(Land::NW));
        assert_eq!(land("sn"), Some(Land::SN));
        assert_eq!(land("Bavaria"), Some(Land::BY));
        assert_eq!(land("\u{200F}Berlin\u{200E}"), Some(Land::BE), "marks of direction");
        assert_eq!(land("Österreich"), None);
    }
}
