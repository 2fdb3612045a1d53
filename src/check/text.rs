//! One text of a Fluent file: what it names, and the longest that it can become.
//!
//! Invariant: it is read as it is written; nothing is said in any language.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use super::wanted::width;

/// How deep terms may stand in each other before the search for the longest text gives up: a circle.
const DEPTH: usize = 8;

/// The terms of a file by name.
pub type Terms<'a> = BTreeMap<&'a str, &'a Pattern<&'a str>>;

/// What a text is made of.
#[derive(Default)]
pub struct Parts<'a> {
    /// Variables, terms, functions and other messages that it names.
    pub variables: Vec<&'a str>,
    pub terms: Vec<&'a str>,
    pub functions: Vec<&'a str>,
    pub messages: Vec<&'a str>,
    /// Its choices between variants.
    pub selects: Vec<Select<'a>>,
    /// The letters of the text itself and of each variant, without what stands in for something else.
    pub runs: Vec<String>,
}

/// A choice between variants.
pub struct Select<'a> {
    /// The variable it looks at.
    pub variable: Option<&'a str>,
    /// Whether `PLURAL` makes a plural category of it.
    pub plural: bool,
    /// The keys of the variants.
    pub keys: Vec<&'a str>,
}

impl<'a> Parts<'a> {
    /// Takes a text apart.
    pub fn of(pattern: &Pattern<&'a str>) -> Self {
        let mut parts = Self::default();
        parts.pattern(pattern);
        parts
    }

    fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        let mut run = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => run.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
        self.runs.push(run);
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.selects.push(select(selector, variants));
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::VariableReference { id } => self.variables.push(id.name),
            InlineExpression::TermReference { id, .. } => self.terms.push(id.name),
            InlineExpression::MessageReference { id, .. } => self.messages.push(id.name),
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.push(id.name);
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

fn select<'a>(selector: &InlineExpression<&'a str>, variants: &[Variant<&'a str>]) -> Select<'a> {
    let name = |inline: &InlineExpression<&'a str>| match inline {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    };
    let (variable, plural) = match selector {
        InlineExpression::FunctionReference { id, arguments } => {
            (arguments.positional.first().and_then(name), id.name == "PLURAL")
        }
        other => (name(other), false),
    };
    Select { variable, plural, keys: variants.iter().map(key).collect() }
}

fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}

/// Writes the longest text that a pattern can become: terms written out, of variants the longest, and digits in the
/// place of each variable.
pub fn longest(pattern: &Pattern<&str>, terms: &Terms) -> String {
    long_pattern(pattern, terms, DEPTH)
}

fn long_pattern(pattern: &Pattern<&str>, terms: &Terms, depth: usize) -> String {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression } => long_expression(expression, terms, depth),
    };
    pattern.elements.iter().map(element).collect()
}

fn long_expression(expression: &Expression<&str>, terms: &Terms, depth: usize) -> String {
    match expression {
        Expression::Select { variants, .. } => {
            let texts = variants.iter().map(|variant| long_pattern(&variant.value, terms, depth));
            texts.max_by_key(|text| text.encode_utf16().count()).unwrap_or_default()
        }
        Expression::Inline(inline) => match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                (*value).to_owned()
            }
            InlineExpression::VariableReference { id } => "0".repeat(width(id.name)),
            InlineExpression::TermReference { id, .. } if depth > 0 => {
                terms.get(id.name).map(|term| long_pattern(term, terms, depth - 1)).unwrap_or_default()
            }
            InlineExpression::Placeable { expression } => long_expression(expression, terms, depth),
            _ => String::new(),
        },
    }
}

/// Tells what is wrong with the markup of a text.
pub fn markup(text: &str) -> Option<&'static str> {
    let mut open = false;
    for (at, _) in text.match_indices('<') {
        let rest = &text[at + 1..];
        match (rest.starts_with("b>"), rest.starts_with("/b>"), open) {
            (true, _, true) => return Some("<b> is opened twice"),
            (_, true, false) => return Some("</b> closes nothing"),
            (true, _, false) | (_, true, true) => open = !open,
            _ if rest.starts_with(|first: char| first.is_ascii_alphabetic() || first == '/') => {
                return Some("there is markup other than <b>");
            }
            _ => {}
        }
    }
    open.then_some("<b> is not closed")
}
