//! Compensation for discrimination: claiming it in writing within two months (§ 15 Abs. 4 AGG, § 193 BGB), then in
//! court within three more (§ 61b Abs. 1 `ArbGG`, § 222 ZPO).
//!
//! Invariant: a discriminating dismissal needs the claim within three weeks too (`klagefrist`); neither period here
//! ever replaces it.

use jiff::civil::Date;

use super::{Lage, Land, Span, frist};

/// Counts the two months from `ereignis`, the rejection or the last incident; `land` is the employer's.
#[must_use]
pub fn agg_frist(ereignis: Date, land: Option<Land>, today: Date) -> Lage {
    frist(ereignis, Span::Months(2), land).lage(today)
}

/// Counts the three months from `geltend_gemacht`, the day the written claim was sent; `land` is the court's.
#[must_use]
pub fn agg_klage(geltend_gemacht: Date, land: Option<Land>, today: Date) -> Lage {
    frist(geltend_gemacht, Span::Months(3), land).lage(today)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Lage::{Now, Over};
    use super::Land::{BW, BY, HE, NW, RP, SL, ST};
    use super::*;
    use crate::rules::frist::tests::{keeps_the_order_of_the_days, running};
    use crate::rules::places;

    #[test]
    fn two_months_to_claim_it() {
        for (start, act_by, last_day, why) in [
            (date(2026, 11, 24), date(2027, 1, 22), date(2027, 1, 25), "Sunday 24.1."),
            (date(2026, 12, 31), date(2027, 2, 26), date(2027, 3, 1), "no 31 February; Sunday 28.2."),
        ] {
            for land in places() {
                assert_eq!(agg_frist(start, land, start), running(start, act_by, last_day), "{land:?}: {why}");
            }
        }
    }

    #[test]
    fn three_months_to_go_to_court() {
        for (start, act_by, last_day, why) in [
            (date(2027, 1, 22), date(2027, 4, 22), date(2027, 4, 22), "no shift"),
            (date(2026, 11, 30), date(2027, 2, 26), date(2027, 3, 1), "no 30 February; Sunday 28.2."),
        ] {
            for land in places() {
                assert_eq!(agg_klage(start, land, start), running(start, act_by, last_day), "{land:?}: {why}");
            }
        }
    }

    #[test]
    fn holidays_of_a_land_move_them_only_there() {
        let (epiphany, corpus_christi) = ([BW, BY, ST], [BW, BY, HE, NW, RP, SL]);
        for land in places() {
            let (start, own) = (date(2026, 11, 6), land.is_some_and(|land| epiphany.contains(&land)));
            let (act_by, last_day) = if own { (5, 7) } else { (6, 6) };
            let expected = running(start, date(2027, 1, act_by), date(2027, 1, last_day));
            assert_eq!(agg_frist(start, land, start), expected, "{land:?}: Epiphany");

            let (start, own) = (date(2027, 2, 27), land.is_some_and(|land| corpus_christi.contains(&land)));
            let (act_by, last_day) = if own { (26, 28) } else { (27, 27) };
            let expected = running(start, date(2027, 5, act_by), date(2027, 5, last_day));
            assert_eq!(agg_klage(start, land, start), expected, "{land:?}: Corpus Christi");
        }
    }

    #[test]
    fn today_decides_the_case() {
        let (start, last_day) = (date(2026, 11, 24), date(2027, 1, 25));
        for (today, expected, why) in [
            (date(2027, 1, 21), running(date(2027, 1, 21), date(2027, 1, 22), last_day), "one day left"),
            (date(2027, 1, 22), Now { last_day, days_left: 3 }, "the day to act by"),
            (date(2027, 1, 25), Now { last_day, days_left: 0 }, "until midnight"),
            (date(2027, 1, 26), Over { last_day }, "the day after"),
        ] {
            assert_eq!(agg_frist(start, None, today), expected, "{today}: {why}");
        }
    }

    #[test]
    fn every_start_keeps_the_order_of_the_days() {
        keeps_the_order_of_the_days(agg_frist);
        keeps_the_order_of_the_days(agg_klage);
    }
}
