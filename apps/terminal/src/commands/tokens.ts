import { listTokens, makeToken, perform, revokeToken } from "@harmel/operations";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { homeFor } from "./homeFor.ts";
import { dayOf } from "./users.ts";

/** Makes, lists and revokes what lets programs in. */
export async function tokens(line: CommandLine, around: Surroundings): Promise<number> {
  const { answer, text } = await done(line, around);
  around.out(line.options.json ? `${JSON.stringify(answer)}\n` : text);
  return 0;
}

async function done(line: CommandLine, around: Surroundings) {
  const home = homeFor(line, around);
  const [word = ""] = line.arguments;
  const { role, days } = line.options;
  switch (line.command) {
    case "token add": {
      const answer = await perform(makeToken, home, { name: word, role, days });
      const { id, user, role: given, until } = answer;
      // The secret alone goes to standard output, so that a script can keep it.
      around.error(
        `token ${id}: ${user} as ${given} until ${dayOf(until)}; it is shown this once\n`,
      );
      return { answer, text: `${answer.secret}\n` };
    }
    case "token revoke": {
      const answer = await perform(revokeToken, home, { id: word });
      return { answer, text: `token ${answer.id} lets nobody in any more\n` };
    }
    default: {
      const found = await perform(listTokens, home, {});
      const rows = found.map(
        ({ id, user, role: given, until }) => `${id}  ${user} as ${given}  until ${dayOf(until)}\n`,
      );
      return { answer: { tokens: found }, text: rows.join("") || "there are no tokens\n" };
    }
  }
}
