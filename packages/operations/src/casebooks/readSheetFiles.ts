import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { SheetTexts } from "@harmel/core";
import { z } from "zod";
import { Fault } from "../Fault.ts";
import { readText } from "../files/readText.ts";
import { caseInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";

const input = z.strictObject({ folder: caseInput });

/** The sheets of a case, as they are called in a folder. */
const sheets = ["signals", "evidence", "reports"] as const;

/** Reads the sheets that lie in a folder, as an export writes them; null where none does. */
export const readSheetFiles: Operation<typeof input, SheetTexts | null> = {
  name: "sheets",
  summary: "read signals.csv, evidence.csv and reports.csv of a folder",
  input,
  output: z.record(z.enum(sheets), z.string().optional()).nullable(),
  needs: "reader",
  async run({ filesFrom }, { folder }) {
    if (filesFrom === undefined) throw new Fault("files-closed", { case: folder });
    const place = resolve(filesFrom, folder);
    const names = await readdir(place).catch((): string[] => []);
    const found = sheets.filter((sheet) => names.includes(`${sheet}.csv`));
    if (found.length === 0 || names.includes("casebook.json")) return null;
    const texts = found.map(async (sheet) => {
      return [sheet, await readText(join(place, `${sheet}.csv`), place)];
    });
    return Object.fromEntries(await Promise.all(texts)) as SheetTexts;
  },
};
