-- Advice in three drawers: the case (sealed texts, deleted 12 months after closing), personal notes (sealed, destroyed early)
-- and statistics (anonymous, survives). Columns marked "sealed" hold text only this installation can read.
-- Ids of staff and of organisations carry no foreign key: those tables belong to other modules.

create table advice_responsibilities (
  user_id text primary key,
  all_places boolean not null,
  regions text[] not null,
  districts text[] not null,
  all_topics boolean not null,
  topics text[] not null,
  languages text[] not null,
  priority smallint not null check (priority between 0 and 9),
  deputy_id text,
  away_from date,
  away_until date,
  updated_at timestamptz not null,
  updated_by text not null
);

-- A request being written. Sending it empties the answers and leaves the case's id, so that a second sending finds it.
create table advice_drafts (
  id uuid primary key,
  key_hash text not null unique,
  answers text not null, -- sealed
  language text not null,
  case_id uuid,
  updated_at timestamptz not null,
  expires_at timestamptz not null
);
create index advice_drafts_expires on advice_drafts (expires_at);

create table advice_cases (
  id uuid primary key,
  reference text not null unique,
  submission_key text not null unique,
  source text not null check (source in ('form', 'quick')),
  state text not null check (state in ('new', 'accepted', 'closed', 'withdrawn')),
  client_kind text not null,
  -- AGS: eight digits for a municipality, five for a district, null for "not sure" or all of NRW
  place text check (place ~ '^[0-9]{5}([0-9]{3})?$'),
  topics text[] not null,
  spoken_language text not null,
  mail_language text not null,
  interpreter boolean not null,
  need text not null, -- sealed, as all up to best_time
  group_name text,
  contact_name text,
  email text,
  phone text,
  best_time text,
  organisation_id uuid,
  -- random; the only way from this case to its rows in advice_statistics, and it is deleted with the case
  client_seed text not null,
  responsible_id text,
  because jsonb,
  received_at timestamptz not null,
  accepted_at timestamptz,
  -- set while the group waits for an answer
  waiting_since timestamptz,
  ladder_step smallint not null default 0,
  next_step text, -- sealed
  next_step_due date,
  link_version integer not null default 1,
  link_hash text unique,
  link_expires_at timestamptz,
  link_sent_at timestamptz,
  last_activity_at timestamptz not null,
  closed_at timestamptz,
  result text,
  constraint advice_cases_closed check ((state in ('closed', 'withdrawn')) = (closed_at is not null))
);
create index advice_cases_waiting on advice_cases (waiting_since) where waiting_since is not null;
create index advice_cases_open on advice_cases (state, received_at) where closed_at is null;
create index advice_cases_responsible on advice_cases (responsible_id, state);
create index advice_cases_closed_at on advice_cases (closed_at) where closed_at is not null;
create index advice_cases_organisation on advice_cases (organisation_id) where organisation_id is not null;

-- Who was asked to take a case, and what they answered.
create table advice_offers (
  id uuid primary key,
  case_id uuid not null references advice_cases on delete cascade,
  user_id text not null,
  because jsonb not null,
  offered_at timestamptz not null,
  answer text check (answer in ('accepted', 'declined', 'handed-over', 'passed')),
  decline_reason text,
  answered_at timestamptz
);
create index advice_offers_case on advice_offers (case_id, offered_at);

create table advice_messages (
  id uuid primary key,
  case_id uuid not null references advice_cases on delete cascade,
  submission_key text not null,
  direction text not null check (direction in ('in', 'out')),
  author_id text,
  body text not null, -- sealed
  sent_at timestamptz not null,
  unique (case_id, submission_key)
);

create table advice_contacts (
  id uuid primary key,
  case_id uuid not null references advice_cases on delete cascade,
  submission_key text not null unique,
  happened_on date not null,
  mode text not null,
  minutes smallint not null check (minutes between 1 and 1440),
  topics text[] not null,
  result text not null,
  note text, -- sealed
  author_id text,
  -- lets a wrong link to an organisation be corrected; it goes when the case goes
  statistics_id uuid not null,
  logged_at timestamptz not null
);
create index advice_contacts_case on advice_contacts (case_id, happened_on);

create table advice_notes (
  case_id uuid not null references advice_cases on delete cascade,
  author_id text not null,
  body text not null, -- sealed
  updated_at timestamptz not null,
  primary key (case_id, author_id)
);

-- One row per contact, written with it and never joined to it. Random ids: nothing in this table grows with a case.
create table advice_statistics (
  id uuid primary key default gen_random_uuid(),
  day date not null,
  client_key text not null,
  client_kind text not null,
  member text not null check (member in ('yes', 'no', 'unknown')),
  district text check (district ~ '^[0-9]{5}$'),
  mode text not null,
  first boolean not null,
  topics text[] not null,
  minutes_band text not null,
  language text not null,
  interpreter boolean not null,
  result text not null,
  -- after two years the keys are replaced by random ones, the same for the same client within the year
  sealed boolean not null default false
);
create index advice_statistics_day on advice_statistics (day);
create index advice_statistics_client on advice_statistics (client_key);

-- Need that could not be met: somebody had to decline, or a case ended without help. Anonymous as well.
create table advice_unmet_needs (
  id uuid primary key default gen_random_uuid(),
  day date not null,
  kind text not null check (kind in ('declined', 'unmet')),
  reason text not null,
  client_kind text not null,
  district text check (district ~ '^[0-9]{5}$'),
  topics text[] not null,
  language text not null
);
create index advice_unmet_needs_day on advice_unmet_needs (day);

-- Somebody asked for a fresh link; known and unknown addresses leave the same trace, and a job does the rest.
create table advice_link_requests (
  id uuid primary key,
  email text not null, -- sealed
  requested_at timestamptz not null
);

-- The leads' daily list of groups that wait too long: one per lead and day.
create table advice_digests (
  user_id text not null,
  day date not null,
  primary key (user_id, day)
);
