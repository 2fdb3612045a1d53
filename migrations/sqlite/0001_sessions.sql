-- The salts of the day. A row key and its sealing key come from the secret, the salt of the day and the chat id: when
-- the salt is destroyed, nobody can say any more whose row it was. No backup may hold this table.
CREATE TABLE salts (
    -- Days since 1970-01-01 UTC. First writer wins.
    day  INTEGER PRIMARY KEY,
    -- 32 random bytes.
    salt BLOB NOT NULL CHECK (length(salt) = 32)
) STRICT, WITHOUT ROWID;

-- The sessions: nothing in a row says whose it is or what was answered.
CREATE TABLE sessions (
    -- HMAC-SHA-256 over the salt of the day and the chat id, under the secret.
    key     BLOB PRIMARY KEY CHECK (length(key) = 32),
    -- Nonce and ciphertext (XChaCha20-Poly1305), padded so that its length tells little.
    sealed  BLOB NOT NULL,
    -- Counts the saves, so that of two writers the second one notices.
    version INTEGER NOT NULL,
    -- Hours since 1970-01-01 UTC. A whole hour, so that it does not say when somebody wrote.
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The sweep looks for what has expired.
CREATE INDEX sessions_expires ON sessions (expires);
