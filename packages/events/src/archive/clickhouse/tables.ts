/** A table of the archive: a MergeTree on every shard, and a Distributed table over them. */
export interface Table {
  readonly name: string;
  readonly columns: string;
  readonly order: string;
  /** By what rows are spread over the shards. */
  readonly sharding: string;
}

const dyad = "if(source < target, cityHash64(source, target), cityHash64(target, source))";
const side = "source String, target String";

/**
 * The tables of the archive. Days are texts, whose order is that of the calendar: a Date of ClickHouse
 * begins in 1970. A row counts when `imports` has its import, which is written last.
 */
export const tables: readonly Table[] = [
  {
    name: "events",
    columns: `import String, data_set String, part UInt8, id String, day String, known String,
      ${side}, source_sector String, target_sector String, source_name String,
      target_name String, code String, report String, backdated UInt8, key UInt64`,
    order: "data_set, source, target, day, key",
    sharding: dyad,
  },
  {
    name: "counts",
    columns: `import String, data_set String, ${side}, day String, code String,
      source_sector String, target_sector String, rows UInt32`,
    order: "source, target, day, data_set, code",
    sharding: dyad,
  },
  {
    name: "volume",
    columns: "import String, data_set String, day String, rows UInt64",
    order: "data_set, day",
    sharding: "cityHash64(import)",
  },
  {
    name: "imports",
    columns: `id String, file String, format String, data_set String, scheme String,
      restricted UInt8, directed UInt8, rows UInt64, imported UInt64, duplicates UInt64,
      rejected UInt64, committed String`,
    order: "id",
    sharding: "cityHash64(id)",
  },
  // Imports that were begun, and those whose leftovers were dropped.
  {
    name: "steps",
    columns: "id String, step String, at String",
    order: "id",
    sharding: "cityHash64(id)",
  },
];
