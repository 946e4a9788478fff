-- People who sign in. The first six tables have the columns of better-auth 1.7 (core, two-factor, passkey) and ours beside them.

create table auth_users (
  id uuid primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  -- Staff roles only: everybody else who has an account is a member.
  roles text[] not null default '{}' check (roles <@ array['administrator', 'lead', 'adviser', 'editor', 'partner']),
  language text not null default 'de',
  deactivated_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_users_administrators on auth_users (id) where 'administrator' = any (roles) and deactivated_at is null;

create table auth_sessions (
  id uuid primary key,
  user_id uuid not null references auth_users (id) on delete cascade,
  token text not null unique,
  -- Moves with every use: last use plus 12 hours for staff, 30 days for members.
  expires_at timestamptz not null,
  -- Always empty: we do not keep where people sign in from.
  ip_address text,
  user_agent text,
  -- How it began: password, link, passkey, oidc.
  method text,
  -- Without it a session of staff has no rights.
  second_factor_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_sessions_user on auth_sessions (user_id);
create index auth_sessions_expires on auth_sessions (expires_at);

create table auth_accounts (
  id uuid primary key,
  user_id uuid not null references auth_users (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index auth_accounts_user on auth_accounts (user_id);

create table auth_verifications (
  -- Not a uuid: better-auth makes some of these ids from a hash.
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_verifications_identifier on auth_verifications (identifier);
create index auth_verifications_expires on auth_verifications (expires_at);

create table auth_two_factors (
  id uuid primary key,
  user_id uuid not null unique references auth_users (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

create table auth_passkeys (
  id uuid primary key,
  user_id uuid not null references auth_users (id) on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz not null default now()
);
create index auth_passkeys_user on auth_passkeys (user_id);

-- Who acts for which organisation. The organisation belongs to another module, so there is no foreign key.
create table auth_memberships (
  user_id uuid not null references auth_users (id) on delete cascade,
  organisation_id uuid not null,
  role text not null default 'member',
  created_at timestamptz not null default now(),
  primary key (user_id, organisation_id)
);
create index auth_memberships_organisation on auth_memberships (organisation_id);

create table auth_invitations (
  id uuid primary key,
  email text not null check (email = lower(email)),
  name text not null,
  roles text[] not null check (roles <@ array['administrator', 'lead', 'adviser', 'editor', 'partner'] and cardinality(roles) > 0),
  language text not null,
  key_hash text not null unique,
  invited_by text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz
);
-- One open invitation for each address: inviting again renews it, and the older link is dead.
create unique index auth_invitations_open on auth_invitations (email) where accepted_at is null and revoked_at is null;

-- At most one row: the link of the first run, as long as nobody is administrator.
create table auth_first_run (
  singleton boolean primary key default true check (singleton),
  key_hash text not null,
  created_at timestamptz not null
);
