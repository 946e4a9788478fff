-- Founding, after the statutes: court, notary, tax office. Columns marked "sealed" hold text only this installation can read.

-- Which court keeps the register for a municipality, as somebody of the office found out. The newest row counts; the older ones and
-- the row of the catalogue stay visible as what was thought before. No personal data but who corrected it.
create table founding_court_corrections (
  id uuid primary key,
  -- official key of the municipality
  ags text not null check (ags ~ '^05[0-9]{6}$'),
  -- without "Amtsgericht"
  court text not null,
  -- where it says so, and on which day it said so
  source text not null,
  as_of date not null,
  corrected_by text,
  corrected_at timestamptz not null
);
create index founding_court_corrections_place on founding_court_corrections (ags, corrected_at desc);

-- What happened, or is arranged, with court, notary and tax office. What is wrong is taken out and entered anew.
create table founding_dated_facts (
  id uuid primary key,
  project_id uuid not null references founding_projects on delete cascade,
  kind text not null,
  happened_on date not null,
  note text, -- sealed: register number, what the office said
  noted_by uuid references founding_participants on delete set null,
  noted_at timestamptz not null,
  unique (project_id, kind, happened_on)
);

-- Letters of the court or the tax office that the group typed in, to answer them point by point.
create table founding_letters (
  id uuid primary key,
  project_id uuid not null references founding_projects on delete cascade,
  -- of the form it came with, so that a double click is one letter
  submission_key text not null unique,
  sender text not null check (sender in ('court', 'tax')),
  body text not null, -- sealed
  reference text, -- sealed
  ordered_on date,
  deadline date,
  entered_by uuid references founding_participants on delete set null,
  entered_at timestamptz not null
);
create index founding_letters_project on founding_letters (project_id, entered_at);
