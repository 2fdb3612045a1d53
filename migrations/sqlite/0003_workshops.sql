-- The workshops: a code is valid on its day, in Europe/Berlin. Which session came with which code stands in the sealed
-- sessions alone.
CREATE TABLE workshops (
    -- Five characters, the last one checks the others.
    code   TEXT    PRIMARY KEY,
    -- Days since 1970-01-01. NULL from 90 days after it: with the place it would say who taught whom, and when.
    day    INTEGER,
    -- What the counsellor calls it; it stands nowhere else. NULL from 90 days after the day.
    place  TEXT,
    -- 1 once the day is over and the counts are the rounded ones: nothing is counted behind that, whoever's clock is slow.
    closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))
) STRICT, WITHOUT ROWID;

-- What was counted in a workshop. No time, no language, no order: it is never crossed with anything.
CREATE TABLE workshop_counters (
    code  TEXT    NOT NULL REFERENCES workshops (code),
    -- A dialog of the menu; '' for the conversations that came to a first question.
    topic TEXT    NOT NULL,
    -- Conversations. Exact on the day, for the room shows rounded sums; afterwards what the room showed, and small ones
    -- have no row.
    count INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (code, topic)
) STRICT, WITHOUT ROWID;
