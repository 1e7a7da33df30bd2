/** The version of the tables, in the file's `user_version`. */
export const SCHEMA_VERSION = 1;

/**
 * The tables. The first four are better-auth's, as its own migration writes them (a test holds them
 * to it); written here, they come to be in one step and need no library to be read. Tokens and
 * attempts are ours.
 */
export const schema = `
create table "user" ("id" text not null primary key, "name" text not null, "email" text not null unique, "emailVerified" integer not null, "image" text, "createdAt" date not null, "updatedAt" date not null, "username" text unique, "role" text not null);
create table "session" ("id" text not null primary key, "expiresAt" date not null, "token" text not null unique, "createdAt" date not null, "updatedAt" date not null, "ipAddress" text, "userAgent" text, "userId" text not null references "user" ("id") on delete cascade);
create table "account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references "user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" date, "refreshTokenExpiresAt" date, "scope" text, "password" text, "createdAt" date not null, "updatedAt" date not null);
create table "verification" ("id" text not null primary key, "identifier" text not null, "value" text not null, "expiresAt" date not null, "createdAt" date not null, "updatedAt" date not null);
create index "session_userId_idx" on "session" ("userId");
create index "account_userId_idx" on "account" ("userId");
create index "verification_identifier_idx" on "verification" ("identifier");
create table "apiToken" ("id" text not null primary key, "hash" blob not null unique, "userId" text not null references "user" ("id") on delete cascade, "role" text not null, "createdAt" text not null, "expiresAt" text not null) strict;
create table "attempt" ("key" text not null primary key, "count" integer not null, "until" integer not null) strict;
`;
