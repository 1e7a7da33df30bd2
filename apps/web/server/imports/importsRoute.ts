import { mayDo } from "@harmel/accounts/Caller";
import { Fault } from "@harmel/operations";
import { limits } from "../doors/limits.ts";
import type { Route, Visit } from "../doors/Route.ts";
import { ImportKeeper } from "./ImportKeeper.ts";
import { uploadLimit } from "./roomFor.ts";
import { sendJson } from "./sendJson.ts";
import { sendRejects } from "./sendRejects.ts";
import { type ShownImport, shownImport } from "./shownImport.ts";
import { takeAnswer } from "./takeAnswer.ts";
import { takeUpload } from "./takeUpload.ts";

const prefix = "/api/v1/imports";

/** What the list of imports says. */
export interface ShownImports {
  readonly imports: readonly ShownImport[];
  /** What one upload may hold, in bytes. */
  readonly limit: number;
}

/**
 * The imports of event files: `GET` lists them, `POST ?name=&format=` takes a file as its body,
 * `GET /{id}/rejects` gives the rejected rows, `PATCH /{id}` answers what an import asks,
 * `DELETE /{id}` ends it. They live as long as the server.
 */
export function importsRoute(keeperFor: (visit: Visit) => ImportKeeper = keptWithServer()): Route {
  return {
    prefix,
    bodyLimit: "own",
    bodyTimeout: limits.requestTimeout,
    isPolled: true,
    async handle(request, response, visit) {
      const url = new URL(request.url ?? "", "http://localhost");
      const [id, part] = url.pathname.slice(prefix.length + 1).split("/");
      const keeper = keeperFor(visit);
      const { method = "GET" } = request;
      if (method !== "GET" && method !== "HEAD") assertEditor(visit);
      const wanted = `${method === "HEAD" ? "GET" : method} ${id ? ":id" : ""}${part ? `/${part}` : ""}`;
      switch (wanted.trim()) {
        case "GET":
          return sendJson(response, 200, {
            imports: keeper.jobs.map(shownImport),
            limit: uploadLimit,
          });
        case "POST":
          return takeUpload(request, response, keeper, url.searchParams);
        case "GET :id":
          return sendJson(response, 200, shownImport(keeper.job(id ?? "")));
        case "GET :id/rejects":
          return sendRejects(response, keeper.job(id ?? ""));
        case "PATCH :id":
          return takeAnswer(request, response, keeper, keeper.job(id ?? ""));
        case "DELETE :id":
          keeper.cancel(keeper.job(id ?? ""));
          response.writeHead(204).end();
          return;
        default:
          throw new Fault("import-unknown", { kept: keeper.jobs.length, id: url.pathname });
      }
    },
  };
}

/** One keeper a server, which ends its imports when the server stops. */
function keptWithServer(): (visit: Visit) => ImportKeeper {
  let keeper: ImportKeeper | undefined;
  return ({ home, stopping }) => {
    if (keeper === undefined) {
      const made = new ImportKeeper(home);
      stopping.addEventListener("abort", () => void made.stop());
      keeper = made;
    }
    return keeper;
  };
}

function assertEditor({ caller: { role, name } }: Visit): void {
  const needs = "editor";
  if (!mayDo(role, needs)) throw new Fault("role-too-low", { role, needs, name });
}
