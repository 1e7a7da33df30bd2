import { Fault, adoptEpisode, perform } from "@harmel/operations";
import { readForm } from "../doors/readForm.ts";
import { redirect } from "../doors/redirect.ts";
import type { Route } from "../doors/Route.ts";

/**
 * Takes the form by which an episode is adopted, `POST /adoptions`, and leads to its casebook; to the
 * one that is there already where it was adopted before. What may not be passed on is left out.
 */
export const adoptionsRoute: Route = {
  prefix: "/adoptions",
  bodyLimit: 2_000,
  async handle(request, response, { home }) {
    const { method = "" } = request;
    if (method !== "POST") throw new Fault("method-wrong", { method, allow: "POST" });
    const form = await readForm(request);
    const textOf = (name: string): string => form.get(name) ?? "";
    const asked = { a: textOf("a"), b: textOf("b"), onset: textOf("onset") };
    const id = await perform(adoptEpisode, home, asked).then(
      (adopted) => adopted.case,
      (thrown) => {
        const fault = Fault.from(thrown);
        if (fault.code === "case-exists") return String(fault.fields.case);
        throw fault;
      },
    );
    redirect(response, `/cases/${encodeURIComponent(id)}`);
  },
};
