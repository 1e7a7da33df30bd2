import type { FaultEntry } from "./faults/FaultEntry.ts";
import { eventFaults } from "./faults/eventFaults.ts";
import { networkFaults } from "./faults/networkFaults.ts";
import { storeFaults } from "./faults/storeFaults.ts";

/** The one table of faults: every code with its exit, its HTTP status and its wording. */
export const faults = {
  ...eventFaults,
  ...networkFaults,
  ...storeFaults,
  "casebook-invalid": {
    exit: 1,
    status: 422,
    problem: "is no valid casebook: {problems} problems",
    fix: "mend them one by one, then run harmel check again",
  },
  "case-unknown": {
    exit: 1,
    status: 404,
    problem: "there is no case or file of this name: {case}",
    fix: "give {known}, or the path of a casebook file",
  },
  "config-invalid": {
    exit: 1,
    status: 500,
    problem: "the settings are at fault ({what}): {file}",
    fix: "mend the file, or take it away",
  },
  "file-exists": {
    exit: 1,
    status: 409,
    problem: "there is such a file already, and it stays as it is: {file}",
    fix: "give another name, or remove the file first",
  },
  "file-unwritable": {
    exit: 1,
    status: 403,
    problem: "the system does not let us write it ({reason}): {file}",
    fix: "check who may write there and that there is room",
  },
  "file-missing": {
    exit: 1,
    status: 404,
    problem: "there is no such file: {file}",
    fix: "check the path; a relative one is meant from {from}",
  },
  "file-is-folder": {
    exit: 1,
    status: 422,
    problem: "is a folder, not a file: {file}",
    fix: "name the file inside it",
  },
  "file-unreadable": {
    exit: 1,
    status: 403,
    problem: "the system does not let us read it ({reason}): {file}",
    fix: "check who may read the file and where it lies",
  },
  "file-empty": {
    exit: 1,
    status: 422,
    problem: "the file is empty: {file}",
    fix: "give a casebook: a JSON object with format, id, title, focus, coverage …",
  },
  "file-too-large": {
    exit: 1,
    status: 413,
    problem: "the file has {size} and the limit is {limit}: {file}",
    fix: "split the casebook; event files in bulk are no casebook",
  },
  "file-not-utf8": {
    exit: 1,
    status: 422,
    problem: "{guess}: {file}",
    fix: "save the file as UTF-8",
  },
  "file-not-json": {
    exit: 1,
    status: 422,
    problem: "is not JSON at line {line}, column {column} ({what}): {excerpt}",
    fix: "mend the file there; a casebook is one JSON object",
  },
  "json-too-deep": {
    exit: 1,
    status: 422,
    problem: "nests lists and objects too deep; the most is {most}",
    fix: "give a casebook or records of one: they nest a few times",
  },
  "sheets-invalid": {
    exit: 1,
    status: 422,
    problem: "the sheets cannot be merged: {problems} problems",
    fix: "mend them in the sheets, then merge again: nothing was written",
  },
  "input-invalid": {
    exit: 2,
    status: 400,
    problem: "{what}",
    fix: "{how}",
  },
  "files-closed": {
    exit: 1,
    status: 403,
    problem: "files are not read from here: {case}",
    fix: "give the id of a case",
  },
  "data-set-name": {
    exit: 1,
    status: 422,
    problem: "the data set cannot be called so ({what}): {dataSet}",
    fix: "leave --data-set out, or give a name of its own to rows of KEDS",
  },
  "disk-full": {
    exit: 1,
    status: 507,
    problem: "the disk is full; nothing of this file was kept: {file}",
    fix: "make room, then run it again",
  },
  "upload-too-large": {
    exit: 1,
    status: 413,
    problem: "the file has {size} and an upload may have {limit}: {file}",
    fix: "import it with harmel import on the machine of the server",
  },
  "upload-no-room": {
    exit: 1,
    status: 507,
    problem: "the disk of the server has {free} left, and this takes {needed}: {file}",
    fix: "make room there, then send it again",
  },
  "upload-cut-off": {
    exit: 1,
    status: 400,
    problem: "the file did not arrive whole; nothing of it was kept: {file}",
    fix: "send it again",
  },
  "import-unknown": {
    exit: 1,
    status: 404,
    problem: "there is no import of this id; the last {kept} are kept: {id}",
    fix: "see the list of imports",
  },
  "import-asks-nothing": {
    exit: 1,
    status: 409,
    problem: "the import asks nothing just now: {file}",
    fix: "wait for it, or send the file again",
  },
  "import-ended": {
    exit: 70,
    status: 500,
    problem: "the import broke off ({how}); nothing of the file was kept: {file}",
    fix: "send it again; if it happens again, report it with the file",
  },
  "accounts-newer": {
    exit: 1,
    status: 409,
    problem:
      "the accounts were written by a later Harmel, version {version} of their format: {file}",
    fix: "use that Harmel, or another home",
  },
  "last-admin": {
    exit: 1,
    status: 409,
    problem: "is the last admin: {name}",
    fix: "make another user an admin first",
  },
  "password-length": {
    exit: 1,
    status: 422,
    problem: "a password has from {least} to {most} letters, this one has {length}",
    fix: "take a few words that nobody would put together",
  },
  "secret-exposed": {
    exit: 1,
    status: 503,
    problem: "others can read the secret that signs sessions: {file}",
    fix: "chmod 600 it; if somebody may have read it, delete it, and everybody signs in anew",
  },
  interrupted: {
    exit: 130,
    status: 499,
    problem: "was interrupted; {before}; nothing was kept of the file it was in: {file}",
    fix: "run it again: what is in already changes nothing",
  },
  unexpected: {
    exit: 70,
    status: 500,
    problem: "an error of ours: {what}",
    fix: "please report it with what you did",
  },
} as const satisfies Record<string, FaultEntry>;

/** The name of a fault. */
export type FaultCode = keyof typeof faults;
