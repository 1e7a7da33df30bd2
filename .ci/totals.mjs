// node .ci/totals.mjs TESTS BROKEN: prints "N passed, N failed" and exits 1 if anything failed.
// Sums the reports of every test run; TESTS is the exit code of `pnpm test`, BROKEN the number of
// other steps that failed, each of which counts as one failure. Runs on Node 20.
import { existsSync, readFileSync, readdirSync } from "node:fs";

const [tests, broken] = process.argv.slice(2).map(Number);

const rooms = ["packages", "apps"].flatMap((floor) =>
  readdirSync(floor).map((room) => `${floor}/${room}`),
);
const reports = [...rooms, "tests"]
  .map((room) => `${room}/.reports`)
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith(".json"))
  .map((file) => JSON.parse(readFileSync(file, "utf8")));

let passed = 0;
let failed = 0;
for (const { testResults } of reports) {
  for (const { status, assertionResults } of testResults) {
    const failures = assertionResults.filter((result) => result.status === "failed").length;
    passed += assertionResults.filter((result) => result.status === "passed").length;
    // A file that could not be loaded has no tests to count, and is a failure all the same.
    failed += status === "failed" ? Math.max(failures, 1) : failures;
  }
}
if (tests !== 0 && failed === 0) failed += 1;
failed += broken;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
