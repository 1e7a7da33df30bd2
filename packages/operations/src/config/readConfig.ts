import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Fault } from "../Fault.ts";
import { inputWords } from "../inputWords.ts";

const text = z
  .string({ error: "is not a text" })
  .min(1, { error: "is empty" })
  .max(2_000, { error: "is longer than 2,000 characters" });

const configSchema = z.strictObject({
  /** The address of an archive on a cluster. */
  archive: text.optional(),
  clickHousePassword: text.optional(),
  /** The user's name, as the journal shows it. */
  by: text.optional(),
});

/** What stands in `config.json` of a home. */
export type Config = z.output<typeof configSchema>;

/**
 * What stands in `config.json` of a folder; without the file nothing does.
 *
 * @throws {Fault} `config-invalid` with every problem at once.
 */
export function readConfig(folder: string): Config {
  const file = join(folder, "config.json");
  if (!existsSync(file)) return {};
  const invalid = (problems: readonly { path: string; problem: string }[], cause?: unknown) => {
    const what = problems.map(({ path, problem }) => `${path} ${problem}`.trim()).join("; ");
    const fix = `mend it in ${file}: it may have ${Object.keys(configSchema.shape).join(", ")}`;
    const more = problems.map((one) => ({ code: "config-invalid", ...one, fix }));
    return new Fault("config-invalid", { what, file }, { problems: more, cause });
  };
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    const problem = cause instanceof SyntaxError ? "is not JSON" : "cannot be read";
    throw invalid([{ path: "config.json", problem }], cause);
  }
  const checked = configSchema.safeParse(json, { error: inputWords });
  if (checked.success) return checked.data;
  throw invalid(
    checked.error.issues.flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((path) => ({ path, problem: "is no setting" }))
        : [{ path: issue.path.map(String).join(".") || "config.json", problem: issue.message }],
    ),
  );
}
