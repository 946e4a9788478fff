-- Duties after the founding. Which there are is reckoned from answers; kept is only what people did with them.

-- One round of one duty: "F-08" in the year 2027. Exists once somebody took it on, did it, put it off, or a calendar showed it.
create table founding_duty_rounds (
  project_id uuid not null references founding_projects on delete cascade,
  duty text not null,
  round text not null,
  -- who does it: somebody of the project, or an office in the group's own words
  participant_id uuid references founding_participants on delete set null,
  office text, -- sealed
  done_on date,
  done_by uuid references founding_participants on delete set null,
  reminder_on date,
  -- what calendars were last told, and how often that changed
  shown_on date,
  shown_as text check (shown_as in ('open', 'done', 'gone')),
  sequence integer not null default 0 check (sequence >= 0),
  shown_at timestamptz,
  primary key (project_id, duty, round)
);

-- The board or the statutes changed: each change brings its duties anew.
create table founding_changes (
  id uuid primary key,
  project_id uuid not null references founding_projects on delete cascade,
  kind text not null check (kind in ('board', 'statutes')),
  changed_on date not null,
  noted_by uuid references founding_participants on delete set null,
  noted_at timestamptz not null,
  unique (project_id, kind, changed_on)
);

-- Who wants letters about dates. The key of the link that ends them stands here as a keyed fingerprint.
create table founding_reminder_wishes (
  participant_id uuid primary key references founding_participants on delete cascade,
  stop_hash text not null unique,
  wished_at timestamptz not null
);

-- Which letter was written to whom: at most one row for each, so at most one letter however many processes run.
create table founding_reminders (
  participant_id uuid not null references founding_participants on delete cascade,
  duty text not null,
  round text not null,
  step text not null,
  written_at timestamptz not null,
  primary key (participant_id, duty, round, step)
);

create table founding_calendar_links (
  hash text primary key,
  participant_id uuid not null references founding_participants on delete cascade,
  created_at timestamptz not null,
  revoked_at timestamptz
);
create unique index founding_calendar_links_one on founding_calendar_links (participant_id) where revoked_at is null;

-- The letter before a silent project is deleted, once for each silence.
create table founding_deletion_letters (
  project_id uuid not null references founding_projects on delete cascade,
  silent_since timestamptz not null,
  written_at timestamptz not null,
  primary key (project_id, silent_since)
);
