-- What the platform itself keeps: the audit chain, the outbox, the log of deletions.
-- pg-boss creates and upgrades its own schema "pgboss" when the jobs start.

create table audit_entries (
  seq bigint primary key check (seq > 0),
  at timestamptz(3) not null,
  actor text not null,
  action text not null,
  subject text not null,
  details jsonb not null default '{}',
  previous_hash text not null unique,
  hash text not null unique
);
create index audit_entries_subject on audit_entries (subject, seq);
create index audit_entries_actor on audit_entries (actor, seq);

-- Hands out the next place in the chain. The lock lasts until the transaction ends, so the chain has one end only.
-- It is a volatile function on purpose: its second statement sees what was committed while the first one waited.
create function audit_next() returns table (next_seq bigint, next_at text, last_hash text) language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock(7241001);
  return query
    select coalesce(max(latest.seq), 0) + 1,
           to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           coalesce(max(latest.hash), '')
    from (select entry.seq, entry.hash from audit_entries entry order by entry.seq desc limit 1) latest;
end $$;

create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entries_append_only before update or delete or truncate on audit_entries
  for each statement execute function audit_refuse();

create table mail_outbox (
  id uuid primary key,
  kind text not null,
  subject_id text,
  language text not null,
  to_address text not null,
  to_name text,
  reply_to jsonb,
  subject text not null,
  text text not null,
  html text not null,
  message_id text not null unique,
  created_at timestamptz not null,
  attempts integer not null default 0,
  last_error text,
  next_attempt_at timestamptz not null,
  sending_at timestamptz,
  sent_at timestamptz,
  held_at timestamptz,
  held_because text,
  released_at timestamptz,
  erased_at timestamptz
);
create index mail_outbox_open on mail_outbox (next_attempt_at) where sent_at is null and held_at is null and sending_at is null;
create index mail_outbox_created on mail_outbox (created_at desc, id desc);
create index mail_outbox_address on mail_outbox (lower(to_address));
create index mail_outbox_subject on mail_outbox (subject_id);

create table privacy_deletions (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  module text not null,
  rule text not null,
  count integer not null check (count >= 0)
);
create index privacy_deletions_at on privacy_deletions (at desc);
