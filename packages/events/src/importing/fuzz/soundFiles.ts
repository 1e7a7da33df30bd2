import { acledText, acledTextOf2022 } from "../../formats/acled/fixtures/acledText.ts";
import { gdelt1Columns } from "../../formats/gdelt/columns.ts";
import { gdeltRow } from "../../formats/gdelt/fixtures/gdeltRow.ts";
import { icewsText, icewsTextOf2017 } from "../../formats/icews/fixtures/icewsText.ts";
import type { FormatId } from "../../formats/Importer.ts";
import { newerPolecatText, polecatText } from "../../formats/polecat/fixtures/polecatText.ts";
import { ucdpRows, ucdpText } from "../../formats/ucdp/fixtures/ucdpText.ts";

const ids = [1, 2, 3, 4, 5, 6];
const kedsHeader = "event_date,source,target,code";
const kedsRows = (...codes: readonly string[]) =>
  codes.map((code, index) => `1996-01-3${index % 2},GRCMIL,TUR,${code}`);

/** The lines of sound files, some of each format. */
export const soundFiles: readonly {
  readonly format: FormatId;
  readonly lines: readonly string[];
}[] = [
  { format: "gdelt2", lines: ids.map((id) => gdeltRow({ GlobalEventID: id })) },
  { format: "gdelt1", lines: ids.map((id) => gdeltRow({ GlobalEventID: id }, gdelt1Columns)) },
  { format: "icews", lines: icewsText },
  { format: "icews", lines: icewsTextOf2017 },
  { format: "polecat", lines: polecatText },
  { format: "polecat", lines: newerPolecatText },
  { format: "acled", lines: acledText },
  { format: "acled", lines: acledTextOf2022 },
  { format: "ucdp-ged", lines: ucdpText },
  { format: "ucdp-ged", lines: ucdpRows },
  { format: "keds-cameo", lines: [kedsHeader, ...kedsRows("150", "046", "0841", "190")] },
  { format: "keds-weis", lines: [kedsHeader, ...kedsRows("031", "223", "195")] },
  {
    format: "csv",
    lines: ["Date;From;To;Code", "2024-07-02;BLR;UKR;190", "2024-07-03;UKR;BLR;040"],
  },
];

/** The mapping of the table of one's own. */
export const ownMapping = {
  mapping: 1,
  dataSet: "own",
  scheme: "cameo",
  directed: true,
  restricted: false,
  separator: ";",
  actors: "codes",
  columns: { day: "Date", source: "From", target: "To", code: "Code" },
};
