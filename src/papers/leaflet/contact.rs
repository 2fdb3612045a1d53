//! Which office the leaflet names, and what of it may stand there.
//!
//! Invariant: the directory decides, as for the bot; "the nearest" is only said of an office of which that is known.

use jiff::civil::Date;

use super::{Leaflet, Part, Workplace};
use crate::dialog::directory::{Directory, Office, Reason, Referral, Wish};
use crate::l10n::spaced;

/// The kind of help that § 45b `AufenthG` means.
const HELP: &str = "faire-integration";
/// The kind of help of the ministry's page for employers.
const EMPLOYER: &str = "employer";

/// What is known of the nearest office.
pub(super) struct Nearest<'a> {
    pub known: Known<'a>,
    /// An office that is not confirmed and lies nearer than the one that is.
    pub nearer: Option<&'a Office>,
    /// Whether no other office of the directory is nearer, as far as towns are known.
    pub measured: bool,
    /// The national list.
    pub list: Option<&'a Office>,
    /// The ministry's templates.
    pub templates: Option<&'a Office>,
}

/// How much of it is known.
pub(super) enum Known<'a> {
    /// The office and how to reach it.
    Contact(Box<Referral>),
    /// The office, confirmed, but not how to reach it.
    Name(&'a Office),
    /// An office that nobody has confirmed.
    Perhaps(&'a Office),
    /// None.
    Nothing,
}

impl<'a> Nearest<'a> {
    pub(super) fn find(directory: &'a Directory, place: &Workplace, today: Date) -> Self {
        let wish = Wish { land: Some(place.land), kreis: place.kreis.as_deref(), language: None };
        let referrals = directory.help(HELP, &wish, today);
        let own = |referral: &Referral| directory.offices.iter().find(|office| office.id == referral.office.id);
        let sites = || referrals.iter().filter(|referral| is_site(referral.reason));
        let first = sites().find(|referral| referral.confirmed).or_else(|| sites().next());
        let known = first.and_then(|first| Some((first, own(first)?)));
        let known = known.map_or(Known::Nothing, |(first, office)| match (first.confirmed, office.reachable()) {
            (true, true) => Known::Contact(Box::new(first.clone())),
            (true, false) => Known::Name(office),
            _ => Known::Perhaps(office),
        });
        let others = directory.distances(HELP, &wish);
        let km = |id: &str| others.iter().find(|(office, _)| office.id == id).and_then(|(_, km)| *km);
        let chosen = first.and_then(|first| km(&first.office.id));
        let nearer = others.iter().filter(|(_, km)| km.is_some() && *km < chosen).min_by_key(|(_, km)| *km);
        let measured = others.len() == 1 || (chosen.is_some() && others.iter().all(|(_, km)| km.is_some()));
        Self {
            known,
            nearer: nearer.map(|(office, _)| *office).filter(|_| chosen.is_some()),
            measured,
            list: directory.offices.iter().find(|office| office.finder && gives(office, HELP)),
            templates: directory.offices.iter().find(|office| gives(office, EMPLOYER)),
        }
    }
}

impl Leaflet<'_> {
    /// The parts about the office.
    pub(super) fn office(&self) -> Vec<Part> {
        let Nearest { known, nearer, measured, list, .. } = &self.nearest;
        let heading = if nearer.is_none() && *measured { "nearest" } else { "land" };
        let mut parts = match known {
            Known::Contact(referral) => return self.contact(heading, referral),
            Known::Name(office) => {
                let heading = Part::Text(self.say(heading));
                vec![heading, self.field("office", &office.name), Part::Text(self.say("missing"))]
            }
            Known::Perhaps(office) => vec![Part::Text(self.with("unconfirmed", &[("name", &office.name)]))],
            Known::Nothing => vec![Part::Text(self.say("unknown"))],
        };
        parts.extend(list.and_then(|list| list.url.as_deref()).map(|url| self.field("list", url)));
        let named = usize::from(matches!(known, Known::Name(_)));
        parts.extend(["office", "address", "phone", "email"].into_iter().skip(named).map(|id| self.blank(id)));
        parts
    }

    fn contact(&self, heading: &str, referral: &Referral) -> Vec<Part> {
        let office = &referral.office;
        let mut parts = vec![Part::Text(self.say(heading))];
        let name = [Some(office.name.as_str()), office.traeger.as_deref()];
        let town = [office.plz.as_deref(), office.city.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let address = [office.street.as_deref(), Some(town.as_str()).filter(|town| !town.is_empty())];
        let phones = office.phone.iter().map(|number| spaced(number)).collect::<Vec<_>>().join(", ");
        let lines = [
            ("office", name.into_iter().flatten().collect::<Vec<_>>().join(", ")),
            ("address", address.into_iter().flatten().collect::<Vec<_>>().join(", ")),
            ("phone", phones),
            ("email", office.email.clone().unwrap_or_default()),
            ("web", office.url.clone().unwrap_or_default()),
        ];
        let known = lines.iter().filter(|(_, value)| !value.is_empty());
        parts.extend(known.map(|(label, value)| self.field(label, value)));
        parts.push(Part::Small(self.each(|tag| self.l10n.contact_note(tag, self.content, referral))));
        parts
    }
}

/// Tells whether a referral is an office, not a list or a number for all of Germany.
fn is_site(reason: Reason) -> bool {
    matches!(reason, Reason::Nearest(_) | Reason::ForLand)
}

fn gives(office: &Office, help: &str) -> bool {
    office.help.iter().any(|kind| kind == help)
}
