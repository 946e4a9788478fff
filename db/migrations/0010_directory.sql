-- The directory: organisations, initiatives and partner bodies, what they agreed to show, what they propose to change.
-- There is no column for origin, religion or passport, and there never will be one.

create extension if not exists pg_trgm;

create table directory_organisations (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null check (kind in ('organisation', 'initiative', 'partner')),
  name text not null check (char_length(name) between 1 and 200),
  -- Names in other scripts, short forms, former names.
  other_names text[] not null default '{}',
  -- A code of legalForms in profile.ts; null: not known.
  legal_form text,
  -- What the group calls itself: codes of selfDescriptions in profile.ts, or its own words.
  types text[] not null default '{}',
  -- Municipality (8 digits), or the whole district (5 digits) of a body that is there for a district.
  ags text check (ags ~ '^[0-9]{5}([0-9]{3})?$'),
  street text,
  postcode text,
  founded_on date,
  -- Member of the Paritätische: null means not known.
  paritaet_member boolean,
  website text,
  email text,
  phone text,
  -- { "de": "…", "tr": "…" }
  description jsonb not null default '{}',
  languages text[] not null default '{}',
  fields text[] not null default '{}',
  -- Language of the mails to the group.
  mail_language text not null default 'de',
  source_url text,
  -- When and by whom the entry was last found to be right.
  checked_on date,
  checked_by text check (checked_by in ('group', 'office', 'source')),
  -- The ladder of the yearly question "does this still hold?": 0 nothing asked, 1–3 mails sent, 4 marked as not confirmed.
  confirm_step smallint not null default 0 check (confirm_step between 0 and 4),
  confirm_step_at timestamptz,
  unconfirmed_since date,
  published_at timestamptz,
  unpublished_at timestamptz,
  merged_into uuid references directory_organisations (id),
  base_key text unique,
  origin text not null check (origin in ('base', 'self', 'staff', 'import', 'demo')),
  -- Raised by every change of the content; a stale write is noticed by it.
  revision integer not null default 1,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  updated_by text not null,
  check (merged_into is null or published_at is null),
  check (merged_into <> id)
);
create index directory_organisations_slug on directory_organisations (slug text_pattern_ops);
create index directory_organisations_name on directory_organisations (lower(name));
create index directory_organisations_ags on directory_organisations (ags);
create index directory_organisations_confirm on directory_organisations (confirm_step_at, checked_on) where published_at is not null;
create index directory_organisations_merged on directory_organisations (merged_into) where merged_into is not null;

-- Which part of an entry may be shown to everybody, since when, and who said so. Organisations and initiatives need one per field.
create table directory_consents (
  id uuid primary key,
  organisation_id uuid not null references directory_organisations (id) on delete cascade,
  field text not null,
  granted_at timestamptz not null,
  granted_by text not null check (granted_by in ('group', 'staff', 'source', 'import', 'demo')),
  actor text not null,
  withdrawn_at timestamptz,
  withdrawn_by text
);
create unique index directory_consents_open on directory_consents (organisation_id, field) where withdrawn_at is null;
create index directory_consents_organisation on directory_consents (organisation_id);

create table directory_offers (
  id uuid primary key,
  organisation_id uuid not null references directory_organisations (id) on delete cascade,
  position smallint not null,
  field text,
  title jsonb not null,
  text jsonb not null default '{}',
  audiences text[] not null default '{}',
  languages text[] not null default '{}',
  -- free, low, paid; null: not known.
  cost text check (cost in ('free', 'low', 'paid')),
  place text,
  times text
);
create index directory_offers_organisation on directory_offers (organisation_id, position);

-- People to talk to. Nothing of them is public unless it is named in public_fields and consent_at is set.
create table directory_contacts (
  id uuid primary key,
  organisation_id uuid not null references directory_organisations (id) on delete cascade,
  position smallint not null,
  name text not null,
  role text,
  email text,
  phone text,
  public_fields text[] not null default '{}' check (public_fields <@ array['name', 'email', 'phone']),
  consent_at timestamptz,
  check (cardinality(public_fields) = 0 or consent_at is not null)
);
create index directory_contacts_organisation on directory_contacts (organisation_id, position);
create index directory_contacts_email on directory_contacts (lower(email));

-- A change that waits for a decision, or was decided. "proposed" holds only the fields that would change.
create table directory_changes (
  id uuid primary key,
  organisation_id uuid not null references directory_organisations (id) on delete cascade,
  proposed jsonb not null,
  -- What stood there before, of the fields that were taken over.
  replaced jsonb,
  -- Raised when the group sends a newer version; a decision names the version it is about.
  revision integer not null default 1,
  submitted_by text not null check (submitted_by in ('group', 'staff', 'registration')),
  actor text not null,
  submitted_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  decision text check (decision in ('approved', 'partly', 'rejected', 'withdrawn')),
  accepted_fields text[],
  reason text,
  check ((decided_at is null) = (decision is null))
);
create unique index directory_changes_open on directory_changes (organisation_id) where decided_at is null;
create index directory_changes_queue on directory_changes (submitted_at) where decided_at is null;
create index directory_changes_organisation on directory_changes (organisation_id, submitted_at desc);

-- Private links of a group. Only a keyed hash is kept.
create table directory_profile_keys (
  hash text primary key,
  organisation_id uuid not null references directory_organisations (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index directory_profile_keys_organisation on directory_profile_keys (organisation_id);

-- "Something is wrong here": a note from the public about an entry.
create table directory_reports (
  id uuid primary key,
  organisation_id uuid not null references directory_organisations (id) on delete cascade,
  text text not null,
  email text,
  reported_at timestamptz not null,
  done_at timestamptz,
  done_by text
);
create index directory_reports_open on directory_reports (reported_at) where done_at is null;
create index directory_reports_organisation on directory_reports (organisation_id);

-- What the search looks at: only what is public (or, for unpublished entries, what would be). Kept by the service.
create table directory_search (
  organisation_id uuid primary key references directory_organisations (id) on delete cascade,
  published boolean not null,
  kind text not null,
  sort_name text not null,
  -- Names in Latin letters, as written and as heard.
  names text not null,
  -- Consonants of the words of all names, and of those written in scripts without vowels.
  skeletons text[] not null,
  abjad_skeletons text[] not null,
  tsv tsvector not null,
  ags text,
  fields text[] not null,
  languages text[] not null,
  audiences text[] not null
);
create index directory_search_tsv on directory_search using gin (tsv);
create index directory_search_names on directory_search using gin (names gin_trgm_ops);
create index directory_search_skeletons on directory_search using gin (skeletons);
create index directory_search_abjad on directory_search using gin (abjad_skeletons);
create index directory_search_ags on directory_search (ags) where published;
create index directory_search_sort on directory_search (sort_name, organisation_id) where published;

-- One row; its number rises with every change of what the public may see. Counts that were worked out for a number stay right.
create table directory_state (
  id smallint primary key default 1 check (id = 1),
  version bigint not null
);
insert into directory_state (version) values (1);
