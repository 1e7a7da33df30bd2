import { EventsError } from "../../EventsError.ts";
import { isIdentifier } from "./isIdentifier.ts";

/** Where an archive on a cluster lies. */
export interface ClusterAddress {
  /** The server that is asked, `host:port`. */
  readonly server: string;
  readonly user: string;
  readonly database: string;
  readonly cluster: string;
  /** Servers of the other shards by their HTTP ports, where these cannot be told from the first. */
  readonly shards: readonly string[];
}

const shape = "clickhouse://host:8123/database?cluster=name";
const server = /^[A-Za-z0-9._-]+:\d{1,5}$/;

/**
 * Reads `clickhouse://user@host:8123/database?cluster=name&shards=host:port,host:port`; the user and
 * the shards may be left out, the port is 8123 unless told.
 *
 * @throws {EventsError} when it is another thing, or holds a password, which is never repeated.
 */
export function clusterAddress(text: string): ClusterAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.password || /:\/\/[^/@]*:[^/]*@/.test(text)) {
    throw new EventsError("archive-address-password");
  }
  if (url?.protocol !== "clickhouse:") throw fault("it does not begin with clickhouse://");
  const names = [...url.searchParams.keys()];
  const odd = names.find((name) => name !== "cluster" && name !== "shards");
  if (odd !== undefined) throw fault(`it has a part that is not known: ${odd}`);
  const database = url.pathname.slice(1);
  const cluster = url.searchParams.get("cluster") ?? "";
  if (!isIdentifier(database)) throw fault("the database is no plain name");
  if (!isIdentifier(cluster)) throw fault("the cluster is missing or no plain name");
  const shards = (url.searchParams.get("shards") ?? "").split(",").filter((part) => part !== "");
  const first = `${url.hostname}:${url.port || "8123"}`;
  const wrong = [first, ...shards].find((part) => !server.test(part));
  if (wrong !== undefined) throw fault(`this is no host with a port: ${wrong}`);
  return { server: first, user: url.username || "default", database, cluster, shards };
}

function fault(what: string): EventsError {
  return new EventsError("archive-address-invalid", { what, shape });
}
