import { expect, test } from "vitest";
import { copyCase } from "../casebooks/copyCase.ts";
import type { Home } from "../home.ts";
import { openCase } from "../openCase.ts";
import { perform } from "../operation.ts";
import { readRecord } from "../records/readRecord.ts";
import { recoverRecord } from "../records/recoverRecord.ts";
import { removeRecord } from "../records/removeRecord.ts";
import { writeRecord } from "../records/writeRecord.ts";
import { temporaryHome } from "../testing/temporaryHome.ts";
import { backUp } from "../upkeep/backUp.ts";
import { restoreStore } from "../upkeep/restoreStore.ts";
import { removeCase } from "../casebooks/removeCase.ts";
import { examineStore } from "../upkeep/examineStore.ts";
import { caseAt } from "./caseAt.ts";
import { readChanges } from "./readChanges.ts";
import { readJournal } from "./readJournal.ts";
import { undoWrite } from "./undoWrite.ts";
import { watchChanges } from "./watchChanges.ts";

async function copied(home: Home) {
  const { case: id, revision } = await perform(copyCase, home, { case: "belarus-ukraine-2024" });
  const before = await perform(openCase, home, { case: id });
  const place = { case: id, list: "signals", id: before.signals[0]?.id };
  const { record, revision: read } = await perform(readRecord, home, place);
  const rename = (by: string, title: string, revisionRead = read) =>
    perform(
      writeRecord,
      { ...home, by },
      { ...place, revision: revisionRead, record: { ...record, title }, why: "better so" },
    );
  return { id, made: revision, before, place, rename };
}

test("the history says who changed which fields and why, and an undo takes them back", async () => {
  await using home = await temporaryHome();
  const { id, place, before, rename, made } = await copied(home);
  const { write } = await rename("Grace", "Renamed");
  const { entries } = await perform(readJournal, home, { case: id, limit: 1 });
  expect(entries).toMatchObject([
    { by: "Grace", why: "better so", fields: ["title"], id: place.id, revision: 2 },
  ]);
  const undone = await perform(undoWrite, home, { case: id, write });
  expect(undone.records).toMatchObject([{ id: place.id, revision: 3 }]);
  expect((await perform(openCase, home, { case: id })).signals).toEqual(before.signals);
  const then = await perform(caseAt, home, { case: id, number: write });
  expect(then.signals.find((one) => one.id === place.id)?.title).toBe("Renamed");
  expect((await perform(caseAt, home, { case: id, number: made })).signals).toEqual(before.signals);
});

test("a write on a stale revision is refused with both versions and the fields that differ", async () => {
  await using home = await temporaryHome();
  const { rename } = await copied(home);
  await rename("Grace", "Hers");
  await expect(rename("Ada", "Mine")).rejects.toMatchObject({
    code: "conflict",
    conflicts: [
      {
        read: 1,
        revision: 2,
        fields: ["title"],
        theirs: { title: "Hers" },
        yours: { title: "Mine" },
      },
    ],
  });
});

test("a coder takes back their own writes and no others", async () => {
  await using home = await temporaryHome();
  const { id, rename } = await copied(home);
  const { write } = await rename("Grace", "Renamed");
  const undo = (by: string, role: "coder" | "editor" | "reader") =>
    perform(undoWrite, { ...home, by, role }, { case: id, write });
  await expect(undo("Grace", "reader")).rejects.toMatchObject({ code: "role-too-low" });
  await expect(undo("Ada", "coder")).rejects.toMatchObject({ code: "undo-not-own" });
  expect(await undo("Grace", "coder")).toMatchObject({ records: [{ revision: 3 }] });
});

test("a removed record is gone until it is taken out of the bin", async () => {
  await using home = await temporaryHome();
  const { id, before } = await copied(home);
  const place = { case: id, list: "assessments", id: before.assessments[0]?.id };
  await perform(removeRecord, home, { ...place, revision: 1 });
  await expect(perform(readRecord, home, place)).rejects.toMatchObject({ code: "record-missing" });
  await perform(recoverRecord, home, place);
  expect(await perform(readRecord, home, place)).toMatchObject({
    revision: 3,
    record: before.assessments[0],
  });
});

test("changes are told as they come, also those of others", async () => {
  await using home = await temporaryHome();
  const { rename, id } = await copied(home);
  const ended = new AbortController();
  const watched = watchChanges(home, { signal: ended.signal });
  const next = watched.next();
  await rename("Grace", "Renamed");
  expect((await next).value).toMatchObject({ by: "Grace", case: id, list: "signals" });
  ended.abort();
  expect((await watched.next()).done).toBe(true);
  const { latest } = await perform(readChanges, home, {});
  expect((await perform(readChanges, home, { after: latest - 1 })).changes).toMatchObject([
    { number: latest, by: "Grace" },
  ]);
});

test("a healthy store is said so, and a backup of it comes back", async () => {
  await using home = await temporaryHome();
  expect(await perform(examineStore, home, {})).toEqual({ ok: true, cases: 0, findings: [] });
  const shell = { ...home, filesFrom: home.folder };
  await expect(perform(backUp, shell, { file: "copy" })).rejects.toMatchObject({
    code: "store-empty",
  });
  await copied(home);
  expect(await perform(examineStore, home, {})).toEqual({ ok: true, cases: 1, findings: [] });
  await perform(backUp, shell, { file: "copy" });
  await expect(perform(backUp, shell, { file: "copy" })).rejects.toMatchObject({
    code: "backup-exists",
  });
  await perform(removeCase, home, { case: "belarus-ukraine-2024-copy" });
  const { replaced } = await perform(restoreStore, shell, { file: "copy" });
  expect(replaced).toContain(home.folder);
  expect((await perform(examineStore, home, {})).cases).toBe(1);
});
