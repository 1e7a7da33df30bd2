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
  "archive-address-invalid": {
    exit: 2,
    status: 400,
    problem: "the address of the archive is not understood: {what}",
    fix: "write it like {shape}",
  },
  "archive-address-password": {
    exit: 2,
    status: 400,
    problem: "the address of the archive holds a password, which others could read",
    fix: "leave the password out and set HARMEL_CLICKHOUSE_PASSWORD",
  },
  "cluster-changed": {
    exit: 1,
    status: 409,
    problem: "another home imported into the cluster meanwhile; nothing of this file was kept",
    fix: "run it again: what the other brought is then found",
  },
  "cluster-database-missing": {
    exit: 1,
    status: 404,
    problem: "the server {server} has no database of this name: {database}",
    fix: "check the name, or create it there: create database {database}",
  },
  "cluster-failed": {
    exit: 1,
    status: 502,
    problem: "the server could not do it ({reason}): {server}",
    fix: "mend it there, then run it again",
  },
  "cluster-refused": {
    exit: 1,
    status: 403,
    problem: "the server {server} does not know this user or password: {user}",
    fix: "check the user in the address and HARMEL_CLICKHOUSE_PASSWORD",
  },
  "cluster-shard-down": {
    exit: 1,
    status: 503,
    problem: "a shard of the cluster does not answer the server {server}: {shard}",
    fix: "start it, then run it again; without all shards no answer would be whole",
  },
  "cluster-shard-not-found": {
    exit: 1,
    status: 503,
    problem: "no HTTP port answers for this shard of the cluster: {shard}",
    fix: "start it, or name its HTTP port in the address: &shards=host:port",
  },
  "cluster-unknown": {
    exit: 1,
    status: 404,
    problem: "the server {server} knows no cluster of this name (it has {known}): {cluster}",
    fix: "check the name, or list it in remote_servers of the server",
  },
  "cluster-unreachable": {
    exit: 1,
    status: 503,
    problem: "no ClickHouse answers there ({reason}): {server}",
    fix: "check host and HTTP port of the address, and that the server runs",
  },
  "archive-busy": {
    exit: 1,
    status: 409,
    problem: "another import runs here since {since}, process {process}: {file}",
    fix: "wait for it to end, or end it: the archive then stays as it was before that file",
  },
  "archive-unreadable": {
    exit: 1,
    status: 409,
    problem: "the archive was written by a later Harmel, version {version} of its format: {folder}",
    fix: "use that Harmel, or another home",
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
  "events-empty": {
    exit: 1,
    status: 422,
    problem: "the file holds nothing: {file}",
    fix: "fetch it again",
  },
  "events-none-read": {
    exit: 1,
    status: 422,
    problem: "no row can be read as {format} ({reason}): {file}",
    fix: "give its format with --format, or fetch it again",
  },
  "file-changed": {
    exit: 1,
    status: 409,
    problem: "the file changed while it was read; nothing of it was kept: {file}",
    fix: "run it again when nobody writes to it any more",
  },
  "file-cut-off": {
    exit: 1,
    status: 422,
    problem: "the packed file is cut off or damaged: {file}",
    fix: "fetch it again",
  },
  "file-unpacks-too-large": {
    exit: 1,
    status: 413,
    problem: "the packed file unpacks to more than {limit}: {file}",
    fix: "unpack it yourself if you trust it, then give the unpacked file",
  },
  "format-unknown": {
    exit: 1,
    status: 422,
    problem: "this is no format of event data that is known here: {file}",
    fix: "write a mapping with harmel import --suggest-map, then give it with --map",
  },
  "mapping-invalid": {
    exit: 1,
    status: 422,
    problem: "the mapping does not fit ({what}): {file}",
    fix: "mend it, or draft one with harmel import --suggest-map",
  },
  "mapping-missing": {
    exit: 2,
    status: 400,
    problem: "the format csv needs a mapping: {file}",
    fix: "draft one with harmel import --suggest-map, then give it with --map",
  },
  "principal-unknown": {
    exit: 1,
    status: 404,
    problem: "is no state or organisation that events name: {name}",
    fix: "give a state by its ISO 3166 code of three letters or its English name{hint}",
  },
  "dyad-same": {
    exit: 1,
    status: 400,
    problem: "both sides are the same: {name}",
    fix: "give two states or organisations that differ",
  },
  "role-too-low": {
    exit: 1,
    status: 403,
    problem: "a {role} may not do this, it takes a role of {needs}: {name}",
    fix: "ask an admin of the server for that role",
  },
  "scheme-unsure": {
    exit: 1,
    status: 422,
    problem: "the codes may be of either scheme: {file}",
    fix: "say which with --format {formats}",
  },
  "text-not-utf8": {
    exit: 1,
    status: 422,
    problem: "{guess}: {file}",
    fix: "save the file as UTF-8",
  },
  "zip-not-one-file": {
    exit: 1,
    status: 422,
    problem: "the zip holds {files}, not one: {file}",
    fix: "unpack it and give the files one by one",
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
    problem: "the import ended without a word ({how}); nothing of the file was kept: {file}",
    fix: "send it again; if it happens again, report it with the file",
  },
  "host-unknown": {
    exit: 1,
    status: 421,
    problem: "this server does not answer under that name",
    fix: "open {known}",
  },
  "origin-foreign": {
    exit: 1,
    status: 403,
    problem: "changes are taken from this server's own pages only",
    fix: "open the page of the server itself and do it there",
  },
  "body-too-large": {
    exit: 1,
    status: 413,
    problem: "the body may hold {limit} bytes and says it holds more: {length}",
    fix: "send it in parts",
  },
  "body-without-length": {
    exit: 1,
    status: 411,
    problem: "the request does not say how long its body is",
    fix: "send it with Content-Length, not in chunks",
  },
  "body-too-slow": {
    exit: 1,
    status: 408,
    problem: "the body did not arrive in time",
    fix: "send it again over a better line",
  },
  "body-of-other-kind": {
    exit: 1,
    status: 415,
    problem: "the body is of another kind than {wanted}",
    fix: "say its kind with Content-Type",
  },
  "signed-out": {
    exit: 1,
    status: 401,
    problem: "nobody is signed in",
    fix: "sign in, or send a token: Authorization: Bearer TOKEN",
  },
  "token-wrong": {
    exit: 1,
    status: 401,
    problem: "the token is not known, is over or was revoked",
    fix: "make one with harmel token add NAME",
  },
  "attempts-too-many": {
    exit: 1,
    status: 429,
    problem: "too many wrong attempts",
    fix: "try again in {seconds} seconds",
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
  "token-unknown": {
    exit: 1,
    status: 404,
    problem: "there is no token with this id: {id}",
    fix: "look it up with harmel token list",
  },
  "user-exists": {
    exit: 1,
    status: 409,
    problem: "there is a user of this name already: {name}",
    fix: "take another name, or set this one's role or password",
  },
  "user-name-invalid": {
    exit: 1,
    status: 422,
    problem: "is no name for a user: {name}",
    fix: "take 2 to 32 of a-z, 0-9, dot, dash and underscore, a letter first",
  },
  "user-unknown": {
    exit: 1,
    status: 404,
    problem: "there is no user of this name: {name}",
    fix: "look it up with harmel user list",
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
