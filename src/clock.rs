//! Where the day and the time come from: here alone.
//!
//! Invariant: the law's periods count by the German calendar, a session's life by the real clock.

use anyhow::{Context, Result};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::dialog::Now;

/// Where the day and the time come from.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    /// A day to count the law's periods by instead of today (`--date` of `lotse try`). Sessions live by the real clock.
    pub today: Option<Date>,
}

impl Clock {
    /// The moment: today in Europe/Berlin and the hour.
    ///
    /// # Errors
    /// If the time zone is not known, which the bundled data rule out.
    pub fn now(&self) -> Result<Now> {
        let berlin = TimeZone::get("Europe/Berlin").context("finding the time zone Europe/Berlin")?;
        let now = Timestamp::now().to_zoned_datetime(berlin);
        let today = self.today.unwrap_or_else(|| now.date());
        let minute = i16::from(now.hour()) * 60 + i16::from(now.minute());
        Ok(Now { today, minute, hour: now.timestamp().as_second().div_euclid(3600) })
    }
}

/// Days since 1970-01-01 UTC.
#[must_use]
pub fn utc_day(hour: i64) -> i64 {
    hour.div_euclid(24)
}
