import type { FaultEntry } from "./FaultEntry.ts";

/** What can be wrong with stored cases and their changes. */
export const storeFaults = {
  "author-invalid": {
    exit: 2,
    status: 400,
    problem: "the author of a change is not well described ({what}): {field}",
    fix: "set HARMEL_BY to a name, and HARMEL_NOW to an instant like 2026-01-31T12:00:00Z or not at all",
  },
  "backup-exists": {
    exit: 1,
    status: 409,
    problem: "there is a file of this name, and a backup writes over none: {file}",
    fix: "give another name, or move the file away",
  },
  "backup-invalid": {
    exit: 1,
    status: 422,
    problem: "is no sound backup ({reason}): {file}",
    fix: "take another backup; what is stored now stays as it is",
  },
  "case-bundled": {
    exit: 1,
    status: 409,
    problem: "came with Harmel and is an original, which never changes: {case}",
    fix: "copy it first (harmel copy {case}) and change the copy",
  },
  "export-restricted": {
    exit: 1,
    status: 422,
    problem: "hangs on records that may not be passed on, in {path}: {case}",
    fix: "export it with --with-restricted for yourself, or take the records that refer to them out",
  },
  "case-exists": {
    exit: 1,
    status: 409,
    problem: "there is a case of this id already: {case}",
    fix: "give the casebook another id, or merge it into that case",
  },
  "case-missing": {
    exit: 1,
    status: 404,
    problem: "there is no case of this id: {case}",
    fix: "harmel cases lists those there are",
  },
  "case-removed": {
    exit: 1,
    status: 410,
    problem: "the case is in the bin: {case}",
    fix: "take it out with harmel recover {case}",
  },
  "change-invalid": {
    exit: 1,
    status: 422,
    problem: "the change does not fit the casebook: {problems} problems",
    fix: "mend it; nothing was written",
  },
  conflict: {
    exit: 1,
    status: 409,
    problem:
      "somebody else changed records that were read, {records} in all; nothing was written: {case}",
    fix: "read it again, make the change on what stands now, and write it with its revision",
  },
  "entry-missing": {
    exit: 1,
    status: 404,
    problem: "the history of {case} has no such number: {entry}",
    fix: "harmel history lists the numbers there are",
  },
  "record-missing": {
    exit: 1,
    status: 404,
    problem: "{case} has no such record: {list}/{record}",
    fix: "check both, or look for the record in the history of the case",
  },
  "store-busy": {
    exit: 1,
    status: 503,
    problem: "another program writes for too long: {file}",
    fix: "try again; if it stays so, see which program that is",
  },
  "store-damaged": {
    exit: 1,
    status: 500,
    problem: "the file of the stored cases is damaged ({reason}): {file}",
    fix: "keep a copy of the file, then restore the last backup with harmel restore",
  },
  "store-disk-full": {
    exit: 1,
    status: 507,
    problem: "the disk is full; nothing of this write was kept: {file}",
    fix: "make room, then write again",
  },
  "store-empty": {
    exit: 1,
    status: 404,
    problem: "no case was stored here yet: {folder}",
    fix: "keep one with harmel new FILE or harmel copy CASE, or check --home",
  },
  "store-foreign": {
    exit: 1,
    status: 409,
    problem: "the file is no store of Harmel's: {file}",
    fix: "move it away, or use another --home",
  },
  "store-in-use": {
    exit: 1,
    status: 409,
    problem: "other programs have the stored cases open: {file}",
    fix: "stop the server and the dashboards, then run it again",
  },
  "store-newer": {
    exit: 1,
    status: 409,
    problem:
      "the stored cases were written by a later Harmel, version {schema} of their format: {file}",
    fix: "use that Harmel, or another home",
  },
  "store-read-only": {
    exit: 1,
    status: 403,
    problem: "the stored cases may be read but not written here: {file}",
    fix: "check who may write the file and its folder",
  },
  "store-unreachable": {
    exit: 1,
    status: 403,
    problem: "the system does not let us open the stored cases ({reason}): {file}",
    fix: "check who may read and write the folder",
  },
  "undo-not-own": {
    exit: 1,
    status: 403,
    problem: "a coder takes back only what is their own, and this is by {by}: {write}",
    fix: "ask {by} or an editor",
  },
} as const satisfies Record<string, FaultEntry>;
