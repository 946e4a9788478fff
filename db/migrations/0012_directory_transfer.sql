-- The office's work on many entries at once: saved filters, bulk actions, imports that can be undone, duplicates and merges.

-- A search of the office list under a name. The query is kept as it stands in the address.
create table directory_saved_filters (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 80),
  query text not null check (char_length(query) <= 2000),
  owner text not null,
  shared boolean not null default false,
  created_at timestamptz not null
);
create unique index directory_saved_filters_name on directory_saved_filters (owner, lower(name));
create index directory_saved_filters_shared on directory_saved_filters (name) where shared;

-- One action on many entries. The rows below are fixed when it is prepared: what was confirmed is what is done.
create table directory_bulk_actions (
  id uuid primary key,
  action text not null check (action in ('publish', 'unpublish', 'ask', 'add-field', 'remove-field', 'checked')),
  field text,
  actor text not null,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  check ((field is not null) = (action in ('add-field', 'remove-field')))
);
create index directory_bulk_actions_created on directory_bulk_actions (created_at);

create table directory_bulk_items (
  bulk_id uuid not null references directory_bulk_actions (id) on delete cascade,
  organisation_id uuid not null references directory_organisations (id) on delete cascade,
  outcome text check (outcome in ('done', 'unchanged', 'no-consent', 'no-address', 'gone')),
  primary key (bulk_id, organisation_id)
);
create index directory_bulk_items_open on directory_bulk_items (bulk_id, organisation_id) where outcome is null;
create index directory_bulk_items_organisation on directory_bulk_items (organisation_id);

-- A table somebody handed in, from the first look to the undo. The file itself is not kept, only its cells.
create table directory_imports (
  id uuid primary key,
  file_name text not null,
  format text not null check (format in ('csv', 'xlsx')),
  charset text,
  delimiter text,
  sheet text,
  headers text[] not null,
  header_key text not null,
  total integer not null,
  -- columns: which field each column is; known: what becomes of rows that are there already; corrections: what unknown words mean.
  settings jsonb not null,
  state text not null check (state in ('mapping', 'checking', 'checked', 'running', 'done', 'undoing', 'undone')),
  created_at timestamptz not null,
  created_by text not null,
  checked_at timestamptz,
  started_at timestamptz,
  started_by text,
  finished_at timestamptz,
  undo_started_at timestamptz,
  undo_started_by text,
  undone_at timestamptz,
  -- When the cells and former values were destroyed; from then on only the counts are left.
  emptied_at timestamptz
);
create index directory_imports_created on directory_imports (created_at desc);

create table directory_import_rows (
  import_id uuid not null references directory_imports (id) on delete cascade,
  -- As in the file: the header is row 1.
  row_number integer not null check (row_number > 1),
  cells text[] not null,
  verdict text check (verdict in ('create', 'update', 'skip', 'error')),
  problems jsonb not null default '[]',
  -- Entries that are probably the same, as the check saw them; the best one first.
  twins uuid[] not null default '{}',
  twin_key text,
  -- What a person decided for this row, against the setting for all.
  choice text check (choice in ('create', 'update', 'skip')),
  outcome text check (outcome in ('created', 'updated', 'unchanged', 'skipped', 'error')),
  organisation_id uuid references directory_organisations (id) on delete set null,
  before jsonb,
  after jsonb,
  undone text check (undone in ('removed', 'restored', 'partly', 'kept')),
  -- Fields that were changed since and therefore stay.
  kept text[],
  primary key (import_id, row_number)
);
create index directory_import_rows_open on directory_import_rows (import_id, row_number) where outcome is null;
create index directory_import_rows_unchecked on directory_import_rows (import_id, row_number) where verdict is null;
create index directory_import_rows_key on directory_import_rows (import_id, twin_key, row_number);
create index directory_import_rows_organisation on directory_import_rows (organisation_id) where organisation_id is not null;

-- Which columns meant what, the last time a table with these headers came in.
create table directory_import_mappings (
  header_key text primary key,
  columns text[] not null,
  used_at timestamptz not null
);

-- Pairs of entries that may be the same; the smaller id first.
create table directory_duplicates (
  first_id uuid not null references directory_organisations (id) on delete cascade,
  second_id uuid not null references directory_organisations (id) on delete cascade,
  score real not null,
  found_at timestamptz not null,
  dismissed_at timestamptz,
  dismissed_by text,
  primary key (first_id, second_id),
  check (first_id < second_id)
);
create index directory_duplicates_open on directory_duplicates (score desc, first_id) where dismissed_at is null;
create index directory_duplicates_second on directory_duplicates (second_id);

-- Up to which revision an entry was compared with the others.
create table directory_duplicate_scans (
  organisation_id uuid primary key references directory_organisations (id) on delete cascade,
  revision integer not null
);

create table directory_merges (
  id uuid primary key,
  survivor_id uuid not null references directory_organisations (id) on delete cascade,
  merged_id uuid not null references directory_organisations (id) on delete cascade,
  merged_at timestamptz not null,
  merged_by text not null,
  -- The surviving entry before, and the ids of what was moved to it. Emptied when the merge can no longer be undone.
  survivor_before jsonb,
  moved jsonb,
  survivor_revision integer not null,
  merged_published_at timestamptz,
  undone_at timestamptz,
  undone_by text,
  check (survivor_id <> merged_id)
);
create unique index directory_merges_open on directory_merges (merged_id) where undone_at is null;
create index directory_merges_survivor on directory_merges (survivor_id);

-- How a group agreed when the office noted its consent: "on the phone on 3 May, with the chairwoman".
create table directory_consent_notes (
  id uuid primary key,
  organisation_id uuid not null references directory_organisations (id) on delete cascade,
  granted text[] not null,
  withdrawn text[] not null,
  note text not null check (char_length(note) between 1 and 500),
  actor text not null,
  noted_at timestamptz not null
);
create index directory_consent_notes_organisation on directory_consent_notes (organisation_id, noted_at desc);
