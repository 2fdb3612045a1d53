//! The pages for operators: their figures, how they are read and printed, and how people with a browser find their way.

mod browser; // each page in Chromium: axe, keyboard, small screen, paper, pictures
mod figures; // figures as they could have been published
mod same; // page, CSV, JSON and `lotse stats` say the same
mod site; // the pages on a free port
