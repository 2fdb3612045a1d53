//! The pages for operators: their figures, how they are read and printed, and how people with a browser find their way.

pub mod browser; // each page in Chromium: axe, keyboard, small screen, paper, pictures
mod figures; // figures as they could have been published
mod leaflet; // the leaflet for employers: the form, what to check, the files
mod room; // workshops: the form, the page on the wall with 4 to 300 people, and what it never shows
mod same; // page, CSV, JSON and `lotse stats` say the same
pub mod site; // the pages on a free port
