-- Files people hand in. The bytes lie on disk or in an S3-compatible storage under the same id; a row is only committed
-- after its bytes are safe, so a row without bytes cannot exist. Bytes without a row are swept a day later.
create table stored_files (
  id uuid primary key,
  module text not null,
  subject text not null,
  name text not null check (char_length(name) between 1 and 120),
  media_type text not null,
  size_bytes integer not null check (size_bytes >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null,
  created_by text not null,
  deleted_at timestamptz
);
create index stored_files_of_subject on stored_files (module, subject) where deleted_at is null;
create index stored_files_removed on stored_files (deleted_at) where deleted_at is not null;
