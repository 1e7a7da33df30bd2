import type { FaultEntry } from "./FaultEntry.ts";

/** What can be wrong between a server and who asks it. */
export const networkFaults = {
  "address-malformed": {
    exit: 1,
    status: 400,
    problem: "the address is malformed",
    fix: "write it as a path, its escapes in UTF-8",
  },
  "attempts-too-many": {
    exit: 1,
    status: 429,
    problem: "too many wrong attempts",
    fix: "try again in {seconds} seconds",
  },
  "body-of-other-kind": {
    exit: 1,
    status: 415,
    problem: "the body is of another kind than {wanted}",
    fix: "say its kind with Content-Type",
  },
  "body-cut-off": {
    exit: 1,
    status: 400,
    problem: "the request broke off before its end",
    fix: "send it again",
  },
  "body-too-large": {
    exit: 1,
    status: 413,
    problem: "the body may hold {limit} bytes and says it holds more: {length}",
    fix: "send it in parts",
  },
  "body-too-slow": {
    exit: 1,
    status: 408,
    problem: "the body did not arrive in time",
    fix: "send it again over a better line",
  },
  "body-without-length": {
    exit: 1,
    status: 411,
    problem: "the request does not say how long its body is",
    fix: "send it with Content-Length, not in chunks",
  },
  "host-unknown": {
    exit: 1,
    status: 421,
    problem: "this server does not answer under that name",
    fix: "open {known}",
  },
  "method-wrong": {
    exit: 1,
    status: 405,
    problem: "the address does not take this method: {method}",
    fix: "use {allow}",
  },
  "not-remote": {
    exit: 2,
    status: 400,
    problem: "is done on the machine that holds the data, not over the network: {name}",
    fix: "run it there, without --url",
  },
  "origin-foreign": {
    exit: 1,
    status: 403,
    problem: "changes are taken from this server's own pages only",
    fix: "open the page of the server itself and do it there",
  },
  "revision-missing": {
    exit: 2,
    status: 428,
    problem: "the change does not say which revision was read",
    fix: 'send If-Match: "3" with the ETag that was read, or "0" for a record that is new',
  },
  "role-too-low": {
    exit: 1,
    status: 403,
    problem: "a {role} may not do this, it takes a role of {needs}: {name}",
    fix: "ask an admin of the server for that role",
  },
  "route-unknown": {
    exit: 1,
    status: 404,
    problem: "the API has no such address: {path}",
    fix: "see /api/v1 for those there are",
  },
  "server-refused": {
    exit: 1,
    status: 401,
    problem: "the server asks who we are: {url}",
    fix: "set HARMEL_TOKEN to a token of that server",
  },
  "server-strange": {
    exit: 1,
    status: 502,
    problem: "what answers there is no Harmel server ({what}): {url}",
    fix: "check the address: the one that opens the dashboard in a browser",
  },
  "server-unreachable": {
    exit: 1,
    status: 503,
    problem: "no server answers there ({reason}): {url}",
    fix: "check the address, and that the server runs",
  },
  "signed-out": {
    exit: 1,
    status: 401,
    problem: "nobody is signed in",
    fix: "sign in, or send a token: Authorization: Bearer TOKEN; harmel takes it from HARMEL_TOKEN",
  },
  "streams-too-many": {
    exit: 1,
    status: 503,
    problem: "so many listen for changes that no more are let in: {most}",
    fix: "try again later, or ask GET /changes now and then",
  },
  "token-unknown": {
    exit: 1,
    status: 404,
    problem: "there is no token with this id: {id}",
    fix: "look it up with harmel token list",
  },
  "token-wrong": {
    exit: 1,
    status: 401,
    problem: "the token is not known, is over or was revoked",
    fix: "make one with harmel token add NAME",
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
} as const satisfies Record<string, FaultEntry>;
