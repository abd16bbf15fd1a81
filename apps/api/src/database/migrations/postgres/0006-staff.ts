import { Migration } from '@mikro-orm/migrations'

const roles = `'ADMIN', 'COUNTER', 'DOOR', 'AWARD_CHECKER', 'PANELLIST', 'CHAIR', 'LEDGER_READER'`

/** The first five are better-auth's, under names of our own; it fills them through this connection. */
const tables = [
  `create table staff_accounts (
    id text primary key,
    name text not null,
    email text not null unique,
    email_verified boolean not null default false,
    image text,
    two_factor_enabled boolean default false,
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp
  )`,
  `create table staff_sessions (
    id text primary key,
    user_id text not null references staff_accounts (id) on delete cascade,
    token text not null unique,
    expires_at timestamptz not null,
    ip_address text,
    user_agent text,
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null
  )`,
  `create table staff_passwords (
    id text primary key,
    user_id text not null references staff_accounts (id) on delete cascade,
    account_id text not null,
    provider_id text not null,
    password text,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz,
    refresh_token_expires_at timestamptz,
    scope text,
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null
  )`,
  `create table staff_verifications (
    id text primary key,
    identifier text not null,
    value text not null,
    expires_at timestamptz not null,
    created_at timestamptz not null default current_timestamp,
    updated_at timestamptz not null default current_timestamp
  )`,
  `create table staff_two_factors (
    id text primary key,
    user_id text not null references staff_accounts (id) on delete cascade,
    secret text not null,
    backup_codes text not null,
    verified boolean default true,
    failed_verification_count integer default 0,
    locked_until timestamptz
  )`,
  `create table staff_members (
    account_id text primary key references staff_accounts (id) on delete cascade,
    community_id text not null,
    demo boolean not null default false,
    disabled boolean not null default false
  )`,
  `create table staff_roles (
    account_id text not null references staff_members (account_id) on delete cascade,
    role text not null check (role in (${roles})),
    primary key (account_id, role)
  )`,
  `create table staff_teams (
    account_id text not null references staff_members (account_id) on delete cascade,
    team text not null,
    primary key (account_id, team)
  )`,
  `create table staff_attempts (
    key text primary key,
    failures integer not null check (failures >= 0),
    until_ms bigint not null
  )`,
  `create table staff_used_codes (
    account_id text not null references staff_accounts (id) on delete cascade,
    code_hash text not null,
    until_ms bigint not null,
    primary key (account_id, code_hash)
  )`,
]

const indexes = [
  'create index staff_sessions_user on staff_sessions (user_id)',
  'create index staff_passwords_user on staff_passwords (user_id)',
  'create index staff_verifications_identifier on staff_verifications (identifier)',
  'create index staff_two_factors_user on staff_two_factors (user_id)',
  'create index staff_two_factors_secret on staff_two_factors (secret)',
]

/** Who works at the desk, by which roles, and what keeps strangers from guessing. */
export class Staff0006 extends Migration {
  override up(): void {
    for (const statement of [...tables, ...indexes]) this.addSql(statement)
  }
}
