/**
 * The tables, as the steps that made them. A step that was released is never changed: add another.
 * Times are milliseconds since 1970; JSON is text, because the engines store it differently.
 */

/** Step n takes the schema from number n - 1 to n; each step is a list of statements. */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE matches (
      id text NOT NULL PRIMARY KEY,
      rules_version integer NOT NULL,
      scenario text NOT NULL,
      seed text NOT NULL,
      config text NOT NULL,
      version integer NOT NULL,
      status text NOT NULL CHECK (status IN ('lobby', 'playing', 'over', 'closed')),
      room text,
      created_at bigint NOT NULL,
      touched_at bigint NOT NULL,
      result text
    )`,
    'CREATE INDEX matches_touched_at ON matches (touched_at)',
    `CREATE TABLE journal (
      match_id text NOT NULL REFERENCES matches (id) ON DELETE CASCADE,
      ply integer NOT NULL CHECK (ply >= 0),
      seat integer NOT NULL,
      action text NOT NULL,
      by_bot integer NOT NULL,
      at bigint NOT NULL,
      PRIMARY KEY (match_id, ply)
    )`,
  ],
  [
    `CREATE TABLE processes (
      id text NOT NULL PRIMARY KEY,
      seen_at bigint NOT NULL
    )`,
    `CREATE TABLE presence (
      match_id text NOT NULL REFERENCES matches (id) ON DELETE CASCADE,
      seat integer NOT NULL,
      process text NOT NULL,
      connections integer NOT NULL,
      since bigint NOT NULL,
      PRIMARY KEY (match_id, seat, process)
    )`,
    'CREATE INDEX presence_process ON presence (process)',
    `CREATE TABLE leases (
      match_id text NOT NULL PRIMARY KEY REFERENCES matches (id) ON DELETE CASCADE,
      process text NOT NULL,
      held_until bigint NOT NULL
    )`,
    'CREATE INDEX leases_process ON leases (process)',
  ],
  [
    `CREATE TABLE rooms (
      id text NOT NULL PRIMARY KEY,
      code text NOT NULL UNIQUE,
      config text NOT NULL,
      version integer NOT NULL,
      status text NOT NULL CHECK (status IN ('waiting', 'playing', 'over')),
      seed text NOT NULL,
      key_hash text NOT NULL,
      view_hash text NOT NULL,
      created_at bigint NOT NULL,
      expires_at bigint NOT NULL
    )`,
    'CREATE INDEX rooms_expires_at ON rooms (expires_at)',
    'CREATE INDEX matches_room ON matches (room)',
    `CREATE TABLE students (
      room text NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
      id text NOT NULL,
      name text NOT NULL,
      name_key text NOT NULL,
      credential_hash text NOT NULL UNIQUE,
      wish integer,
      table_number integer,
      seat integer,
      place integer,
      joined_at bigint NOT NULL,
      code_hash text,
      code_until bigint,
      PRIMARY KEY (room, id),
      UNIQUE (room, name_key)
    )`,
    `CREATE TABLE answers (
      room text NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
      student text NOT NULL,
      phase text NOT NULL CHECK (phase IN ('before', 'after')),
      item text NOT NULL,
      choice integer NOT NULL,
      at bigint NOT NULL,
      PRIMARY KEY (room, student, phase, item)
    )`,
  ],
];
