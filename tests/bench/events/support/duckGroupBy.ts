import { DuckDBInstance } from "@duckdb/node-api";

// What a user would otherwise do to get daily sums alone: DuckDB's own reader, and nothing kept.
const [file = ""] = process.argv.slice(2);
const columns = Array.from({ length: 61 }, (_, index) => `'c${index}': 'VARCHAR'`).join(", ");
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
await connection.run(`create temp table sums as
  select c1, c7, c17, c28, count(*), sum(c30::double)
  from read_csv('${file}', delim = '\t', quote = '', escape = '', header = false,
    auto_detect = false, columns = {${columns}})
  where c7 is not null and c17 is not null group by all`);
