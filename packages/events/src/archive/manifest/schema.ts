/** The tables of the manifest. `user_version` is the number of this schema. */
export const schema = `
create table data_sets (
  name text primary key, scheme text not null, restricted integer not null, directed integer not null
) strict;
create table imports (
  id text primary key, file text not null, format text not null, data_set text not null,
  rows integer not null, imported integer not null, duplicates integer not null,
  rejected integer not null, committed text not null
) strict;
create table files (
  path text primary key, import text not null, content text not null, data_set text not null,
  month text not null, rows integer not null, retired integer
) strict;
create table volume (
  data_set text not null, day text not null, rows integer not null, primary key (data_set, day)
) strict, without rowid;
create index live_files on files (content, data_set, month) where retired is null;
pragma user_version = 1;
`;
