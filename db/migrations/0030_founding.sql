-- Founding: projects of groups that found an association, without account. Several people work on one project, each with a
-- private link of which only a keyed fingerprint is stored. Columns marked "sealed" hold text only this installation can read.
-- Ids of staff carry no foreign key: that table belongs to another module.

create table founding_projects (
  id uuid primary key,
  title text, -- sealed: how the group calls it while it has no name
  created_at timestamptz not null,
  last_activity_at timestamptz not null,
  -- the group asked us to look at it; until then nobody in the office sees the project
  advice_asked_at timestamptz,
  advice_note text, -- sealed
  adviser_id text
);
create index founding_projects_activity on founding_projects (last_activity_at);
create index founding_projects_advice on founding_projects (advice_asked_at) where advice_asked_at is not null;

create table founding_participants (
  id uuid primary key,
  project_id uuid not null references founding_projects on delete cascade,
  name text, -- sealed
  email text, -- sealed
  -- keyed fingerprint of the address: finds "send me my link again" without opening every sealed address
  email_hash text,
  language text not null,
  added_at timestamptz not null,
  first_seen_at timestamptz,
  removed_at timestamptz
);
create index founding_participants_project on founding_participants (project_id, added_at);
create index founding_participants_email on founding_participants (email_hash) where email_hash is not null;

create table founding_keys (
  hash text primary key,
  participant_id uuid not null references founding_participants on delete cascade,
  created_at timestamptz not null,
  revoked_at timestamptz
);
create index founding_keys_participant on founding_keys (participant_id);

-- Every saved state of every page. Two people who save at once want the same revision; the key lets one of them have it.
create table founding_answers (
  project_id uuid not null references founding_projects on delete cascade,
  page text not null,
  revision integer not null check (revision > 0),
  answers text not null, -- sealed
  saved_by uuid references founding_participants on delete set null,
  saved_at timestamptz not null,
  -- since when the page lies on a way the group has left; its answers count no more and are deleted later
  abandoned_at timestamptz,
  primary key (project_id, page, revision)
);

-- The statutes as they were at a moment: drafted from answers, brought along, or changed by hand.
create table founding_versions (
  id uuid primary key,
  project_id uuid not null references founding_projects on delete cascade,
  number integer not null check (number > 0),
  body text not null, -- sealed
  origin text not null check (origin in ('answers', 'upload', 'edit', 'proposal')),
  -- the rule whose proposal was taken
  rule text,
  made_by uuid references founding_participants on delete set null,
  made_at timestamptz not null,
  unique (project_id, number),
  constraint founding_versions_rule check ((origin = 'proposal') = (rule is not null))
);

-- What happened to a version, as dated facts: asked for a look, looked at, adopted by the founders.
create table founding_review_steps (
  id uuid primary key,
  version_id uuid not null references founding_versions on delete cascade,
  step text not null check (step in ('for-review', 'reviewed', 'adopted')),
  by_participant uuid references founding_participants on delete set null,
  by_staff text,
  happened_at timestamptz not null,
  unique (version_id, step)
);

create table founding_comments (
  id uuid primary key,
  version_id uuid not null references founding_versions on delete cascade,
  submission_key text not null unique,
  -- the paragraph it is about, counted from the top of the version
  paragraph integer not null check (paragraph >= 0),
  body text not null, -- sealed
  by_participant uuid references founding_participants on delete set null,
  by_staff text,
  written_at timestamptz not null,
  settled_at timestamptz
);
create index founding_comments_version on founding_comments (version_id, paragraph, written_at);
