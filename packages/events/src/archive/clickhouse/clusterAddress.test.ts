import { expect, test } from "vitest";
import { clusterAddress } from "./clusterAddress.ts";

test("reads an address in full and in short", () => {
  expect(clusterAddress("clickhouse://ada@db.example:8124/events?cluster=main&shards=b:1")).toEqual(
    {
      server: "db.example:8124",
      user: "ada",
      database: "events",
      cluster: "main",
      shards: ["b:1"],
    },
  );
  expect(clusterAddress("clickhouse://localhost/events?cluster=main")).toMatchObject({
    server: "localhost:8123",
    user: "default",
    shards: [],
  });
});

test.each([
  ["http://localhost/events?cluster=main", /begin with/],
  ["nowhere", /begin with/],
  ["clickhouse://localhost/events", /cluster is missing/],
  ["clickhouse://localhost/?cluster=main", /database is no plain name/],
  ["clickhouse://localhost/a;drop?cluster=main", /database is no plain name/],
  ["clickhouse://localhost/events?cluster=main'--", /cluster is missing or no plain/],
  ["clickhouse://localhost/events?cluster=main&secure=1", /not known: secure/],
  ["clickhouse://localhost/events?cluster=main&shards=b", /no host with a port: b/],
])("refuses %s", (text, words) => {
  expect(() => clusterAddress(text)).toThrow(words);
});

test.each(["clickhouse://ada:secret@localhost/events?cluster=main", "clickhouse://:secret@x:y/z"])(
  "refuses a password and does not repeat it: %s",
  (text) => {
    expect(() => clusterAddress(text)).toThrow("archive-address-password");
    expect(() => clusterAddress(text)).not.toThrow("secret");
  },
);
