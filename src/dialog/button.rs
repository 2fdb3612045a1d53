//! The data of a button: what it stands for, in at most 64 bytes (Bot API `callback_data`).
//!
//! Invariant: a button names a target, never a toggle, and carries all it needs, so that it works in an old message, on a
//! second phone and after the session has ended. Whatever else arrives is `Input::Unknown` or `Input::Outdated`.

use jiff::civil::{Date, date};

use super::feedback;
use super::load::kebab;
use super::model::{Content, NodeId};
use super::quiz::{Page, Place, Turn};
use super::save::{self, Save};
use super::session::{Input, Press, Value};
use super::share::{Share, is_known};
use super::take::button as take;
use crate::rules::Land;

/// The most bytes of a button's data (Bot API `InlineKeyboardButton.callback_data`).
pub const BYTES: usize = 64;
/// The day from which a content's days are counted in buttons.
const EPOCH: Date = date(2026, 1, 1);

/// Writes what a button stands for.
#[must_use]
pub fn encode(input: &Input) -> String {
    match input {
        Input::Answer(Press { node, value, day, locale }) => {
            let (action, value) = encode_value(value);
            format!("{action}:{node}:{value}:{locale}:{}", encode_day(*day))
        }
        Input::Back(node) => format!("b:{node}"),
        Input::More(node) => format!("r:{node}"),
        Input::Locale(locale) => format!("L:{locale}"),
        Input::Open(dialog) => format!("p:{dialog}"),
        Input::Language => "g".to_owned(),
        Input::Continue => "c".to_owned(),
        Input::Help => "h".to_owned(),
        Input::Privacy => "y".to_owned(),
        Input::About => "i".to_owned(),
        Input::Stats => "f".to_owned(),
        Input::Share(Share::Language) => "S".to_owned(),
        Input::Share(Share::Topic { locale, question }) => format!("T:{locale}:{question}"),
        Input::Share(Share::Link { locale, dialog }) => format!("U:{locale}:{}", dialog.as_deref().unwrap_or_default()),
        Input::Feedback(said) => feedback::encode(said),
        Input::Quiz(turn) => encode_turn(turn),
        Input::Save(save) => save::encode(save),
        Input::Take(asked) => take::encode(asked),
        Input::NextPerson => "w".to_owned(),
        Input::Delete => "q".to_owned(),
        Input::DeleteUnread(message) => format!("X:{message}"),
        Input::Erase => "e".to_owned(),
        Input::Start(_) => "s".to_owned(),
        Input::Text(_)
        | Input::Found(_)
        | Input::Located(_)
        | Input::Unread(_)
        | Input::DeadCode
        | Input::Again
        | Input::Unknown
        | Input::Outdated => String::new(),
    }
}

fn encode_value(value: &Value) -> (char, String) {
    match value {
        Value::Option(id) => ('o', id.clone()),
        Value::Tick(id, true) => ('t', id.clone()),
        Value::Tick(id, false) => ('u', id.clone()),
        Value::Done => ('d', String::new()),
        Value::Nothing => ('n', String::new()),
        Value::Date(date) => ('a', date.to_string()),
        Value::Amount(amount) => ('m', amount.to_string()),
        Value::Land(land) => ('l', land.code().to_owned()),
        Value::Unknown => ('k', String::new()),
        Value::Next => ('x', String::new()),
        Value::Copy => ('v', String::new()),
        Value::Check(shown) => ('j', encode_day(*shown)),
    }
}

/// Reads a button's data. `has_locale` tells whether the bot has a locale.
#[must_use]
pub fn decode(data: &str, content: &Content, has_locale: impl Fn(&str) -> bool) -> Input {
    let fields: Vec<&str> = data.split(':').collect();
    match fields.as_slice() {
        ["g"] => Input::Language,
        ["c"] => Input::Continue,
        ["h"] => Input::Help,
        ["y"] => Input::Privacy,
        ["i"] => Input::About,
        ["f"] => Input::Stats,
        ["S"] => Input::Share(Share::Language),
        ["T", locale, question] if has_locale(locale) => {
            shared(Share::Topic { locale: (*locale).to_owned(), question: (*question).to_owned() }, content)
        }
        ["U", locale, dialog] if has_locale(locale) => {
            let dialog = Some(*dialog).filter(|dialog| !dialog.is_empty()).map(str::to_owned);
            shared(Share::Link { locale: (*locale).to_owned(), dialog }, content)
        }
        ["w"] => Input::NextPerson,
        ["q"] => Input::Delete,
        ["e"] => Input::Erase,
        ["X", message] => message.parse().ok().filter(|id| *id > 0).map_or(Input::Unknown, Input::DeleteUnread),
        ["s"] => Input::Start(None),
        ["L", locale] if has_locale(locale) => Input::Locale((*locale).to_owned()),
        ["p", dialog] if content.start(dialog).is_some() => Input::Open((*dialog).to_owned()),
        ["b", node] => at(node, content, Input::Back),
        ["r", node] => at(node, content, Input::More),
        ["F", opinion, node, locale] if has_locale(locale) => feedback::decode(opinion, node, locale, content),
        ["K" | "N" | "P" | "Z", ..] => take::decode(&fields, content, has_locale),
        ["z", locale, page @ ..] if has_locale(locale) => turn(page, content, locale),
        [first @ ("C" | "O" | "I"), fields @ .., locale] if has_locale(locale) => {
            let what = save::decode(&[&[*first], fields].concat());
            what.map_or(Input::Unknown, |what| Input::Save(Save { what, locale: (*locale).to_owned() }))
        }
        [action, node, value, locale, day] if has_locale(locale) => {
            let (Some(value), Some(day)) = (decode_value(action, value), decode_day(day)) else {
                return Input::Unknown;
            };
            at(node, content, |node| Input::Answer(Press { node, value, day, locale: (*locale).to_owned() }))
        }
        _ => Input::Unknown,
    }
}

fn encode_turn(Turn { page, locale }: &Turn) -> String {
    let at = |Place { topic, question, right }: &Place| format!("z:{locale}:{topic}/{question}:{right}");
    match page {
        Page::Topics => format!("z:{locale}"),
        Page::Ask(place) => at(place),
        Page::Told { place, said } => format!("{}:{}", at(place), if *said { 't' } else { 'f' }),
        Page::Score { topic, right } => format!("z:{locale}:{topic}:{right}"),
    }
}

/// Reads a page of the quiz. Names that the quiz does not know (any more) are outdated, a score that nobody can have is
/// forged.
fn turn(fields: &[&str], content: &Content, locale: &str) -> Input {
    match decode_page(fields) {
        Some(page) if content.quiz.screen(&page).is_some() => Input::Quiz(Turn { page, locale: locale.to_owned() }),
        Some(page) if !content.quiz.has(&page) => Input::Outdated,
        _ => Input::Unknown,
    }
}

fn decode_page(fields: &[&str]) -> Option<Page> {
    let (at, right, said) = match fields {
        [] => return Some(Page::Topics),
        [at, right] => (*at, right, None),
        [at, right, said @ ("t" | "f")] => (*at, right, Some(*said == "t")),
        _ => return None,
    };
    let [digit @ b'0'..=b'9'] = right.as_bytes() else { return None };
    let right = usize::from(digit - b'0');
    let name = |id: &str| kebab(id).then(|| id.to_owned());
    let Some((topic, question)) = at.split_once('/') else {
        return Some(Page::Score { topic: name(at)?, right }).filter(|_| said.is_none());
    };
    let place = Place { topic: name(topic)?, question: name(question)?, right };
    Some(match said {
        None => Page::Ask(place),
        Some(said) => Page::Told { place, said },
    })
}

fn shared(page: Share, content: &Content) -> Input {
    if is_known(content, &page) { Input::Share(page) } else { Input::Outdated }
}

fn at(node: &str, content: &Content, input: impl FnOnce(NodeId) -> Input) -> Input {
    match node.parse::<NodeId>() {
        Ok(node) if content.node(&node).is_some() => input(node),
        Ok(_) => Input::Outdated,
        Err(_) => Input::Unknown,
    }
}

fn decode_value(action: &str, value: &str) -> Option<Value> {
    Some(match (action, value) {
        ("o", id) => Value::Option(id.to_owned()),
        ("t", id) => Value::Tick(id.to_owned(), true),
        ("u", id) => Value::Tick(id.to_owned(), false),
        ("d", "") => Value::Done,
        ("n", "") => Value::Nothing,
        ("a", date) => Value::Date(date.parse().ok()?),
        ("m", amount) => Value::Amount(amount.parse().ok()?),
        ("l", land) => Value::Land(Land::parse(land)?),
        ("k", "") => Value::Unknown,
        ("x", "") => Value::Next,
        ("v", "") => Value::Copy,
        ("j", shown) => Value::Check(decode_day(shown)?),
        _ => return None,
    })
}

/// Writes a content's day as the number of days since 2026-01-01, in hexadecimal digits.
pub(super) fn encode_day(day: Date) -> String {
    format!("{:x}", EPOCH.until(day).map_or(0, |span| span.get_days().max(0)))
}

pub(super) fn decode_day(text: &str) -> Option<Date> {
    let days = i32::from_str_radix(text, 16).ok().filter(|days| (0..100_000).contains(days))?;
    EPOCH.checked_add(jiff::Span::new().days(days)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_survives_the_button() {
        for day in [EPOCH, date(2026, 11, 23), date(2031, 2, 28)] {
            assert_eq!(decode_day(&encode_day(day)), Some(day));
        }
        assert_eq!(decode_day("-1"), None, "before the count");
        assert_eq!(decode_day("fffffff"), None, "no day of this calendar");
    }
}
