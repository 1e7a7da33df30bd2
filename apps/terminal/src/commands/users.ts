import {
  addUser,
  listUsers,
  perform,
  removeUser,
  setUserPassword,
  setUserRole,
} from "@harmel/operations";
import { askSecret } from "../commandLine/askSecret.ts";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { homeFor } from "./homeFor.ts";

/** Makes, lists, changes and removes who may sign in. */
export async function users(line: CommandLine, around: Surroundings): Promise<number> {
  const { answer, text } = await done(line, around);
  around.out(line.options.json ? `${JSON.stringify(answer)}\n` : text);
  return 0;
}

async function done(line: CommandLine, around: Surroundings) {
  const home = homeFor(line, around);
  const [name = "", role = line.options.role] = line.arguments;
  switch (line.command) {
    case "user add": {
      const password = await askSecret("password", around.error);
      const answer = await perform(addUser, home, { name, role, password });
      return { answer, text: `${answer.name} may sign in as ${answer.role}\n` };
    }
    case "user role": {
      const answer = await perform(setUserRole, home, { name, role });
      return { answer, text: `${answer.name} is ${answer.role} from now on\n` };
    }
    case "user password": {
      const password = await askSecret("new password", around.error);
      const answer = await perform(setUserPassword, home, { name, password });
      return { answer, text: `${answer.name} signs in with the new password from now on\n` };
    }
    case "user remove": {
      const answer = await perform(removeUser, home, { name });
      return { answer, text: `${answer.name} is gone, with sessions and tokens\n` };
    }
    default: {
      const found = await perform(listUsers, home, {});
      const rows = found.map((user) => `${user.name}  ${user.role}  since ${dayOf(user.since)}\n`);
      return { answer: { users: found }, text: rows.join("") || "there are no users\n" };
    }
  }
}

/** The day of an instant. */
export const dayOf = (instant: string): string => instant.slice(0, 10);
