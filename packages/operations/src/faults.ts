/** What went wrong for whom: the exit code of the command line and the status of the API. */
interface FaultEntry {
  /** 1 the input is at fault, 2 wrong use, 70 our fault, 130 interrupted. */
  readonly exit: 1 | 2 | 70 | 130;
  readonly status: number;
  /** What happened; the fields of the fault are filled in for `{name}`, the offending value last. */
  readonly problem: string;
  /** How to mend it. */
  readonly fix: string;
}

/** The one table of faults: every code with its exit, its HTTP status and its wording. */
export const faults = {
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
    fix: "name the casebook file inside it",
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
  interrupted: { exit: 130, status: 499, problem: "was interrupted", fix: "run it again" },
  unexpected: {
    exit: 70,
    status: 500,
    problem: "an error of ours: {what}",
    fix: "please report it with what you did",
  },
} as const satisfies Record<string, FaultEntry>;

/** The name of a fault. */
export type FaultCode = keyof typeof faults;
