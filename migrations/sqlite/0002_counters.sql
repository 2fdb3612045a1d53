-- The counters: how many conversations that began in a week came somewhere, and how many stand or ended there. There is
-- no row for an event, no time finer than a week, and each count is crossed with at most one more thing.
CREATE TABLE counters (
    -- The first week: weeks since 1970-W01 (ISO 8601).
    first     INTEGER NOT NULL,
    -- How many weeks: old weeks become blocks of 4, old blocks become blocks of 52.
    weeks     INTEGER NOT NULL CHECK (weeks IN (1, 4, 52)),
    -- What is counted: `conversation`, `result`, `handover`, or a node such as `kuendigung/running`.
    spot      TEXT    NOT NULL,
    -- What it is crossed with: nothing, `locale`, `land`, `entry` or `feedback`.
    dimension TEXT    NOT NULL CHECK (dimension IN ('', 'locale', 'land', 'entry', 'feedback')),
    -- Its value, for example `ar`, `SN` or `workshop`; empty where there is none, or nobody said it.
    value     TEXT    NOT NULL,
    -- Conversations that came there.
    reached   INTEGER NOT NULL,
    -- Conversations that stand there, or ended there.
    standing  INTEGER NOT NULL,
    PRIMARY KEY (first, weeks, spot, dimension, value)
) STRICT, WITHOUT ROWID;

-- The periods that were published. A period is published once, so that two versions of it cannot be compared.
CREATE TABLE periods (
    first INTEGER NOT NULL,
    weeks INTEGER NOT NULL CHECK (weeks IN (1, 4, 52)),
    PRIMARY KEY (first, weeks)
) STRICT, WITHOUT ROWID;

-- What was published of them. Numbers under 5 have no row.
CREATE TABLE published (
    first     INTEGER NOT NULL,
    weeks     INTEGER NOT NULL,
    spot      TEXT    NOT NULL,
    -- As in the counters; `joined` stands for the small Länder together.
    dimension TEXT    NOT NULL CHECK (dimension IN ('', 'locale', 'land', 'entry', 'feedback', 'joined')),
    value     TEXT    NOT NULL,
    -- Which number of the counter.
    measure   TEXT    NOT NULL CHECK (measure IN ('reached', 'standing')),
    -- The rounded number; NULL: withheld, because a small one could be computed from it.
    shown     INTEGER,
    -- What someone who knows all that was published can tell of the number: at least, and at most (NULL: nothing).
    low       INTEGER NOT NULL,
    high      INTEGER,
    PRIMARY KEY (first, weeks, spot, dimension, value, measure),
    FOREIGN KEY (first, weeks) REFERENCES periods (first, weeks) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
