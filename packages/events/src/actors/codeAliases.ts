/**
 * Country codes of CAMEO's actors (GDELT, KEDS) that are not ISO's: older codes, cities and parts of
 * a state. The Soviet Union continues as Russia, as in the Correlates of War.
 */
export const cameoAliases: Readonly<Record<string, string>> = {
  BAG: "IRQ",
  DDR: "DEU",
  GZS: "PSE",
  KOS: "XKX",
  KSV: "XKX",
  MTN: "MNE",
  PAL: "PSE",
  ROM: "ROU",
  SCG: "SRB",
  SUN: "RUS",
  TMP: "TLS",
  USR: "RUS",
  WSB: "PSE",
  YUG: "SRB",
  ZAR: "COD",
};

/** Codes of regions, faiths and peoples at large: nobody who could answer for an act. */
export const regions: ReadonlySet<string> = new Set(
  ["AFR ARB ASA BLK CAS CAU CFR CHR CRB EAF EEU EIN EUR GMW GSS INT LAM MDT MEA MOS NAF NMR"]
    .concat(["PGS SAF SAM SAS SCN SEA SHN WAF WES WST JEW MUS HIN BUD NGO IGO IMG MNC"])
    .flatMap((line) => line.split(" ")),
);

/** KEDS's own country codes from before CAMEO, which its WEIS data sets still have. */
export const kedsAliases: Readonly<Record<string, string>> = {
  ALG: "DZA",
  AUL: "AUS",
  AUS: "AUT",
  BAH: "BHR",
  BNG: "BGD",
  BOS: "BIH",
  BUL: "BGR",
  CAM: "KHM",
  CEY: "LKA",
  COS: "CRI",
  CRO: "HRV",
  DEN: "DNK",
  ERT: "ERI",
  FRN: "FRA",
  GER: "DEU",
  HAI: "HTI",
  HOK: "HKG",
  IRE: "IRL",
  JAP: "JPN",
  KUW: "KWT",
  LEB: "LBN",
  LIB: "LBR",
  MAL: "MYS",
  MOR: "MAR",
  NEP: "NPL",
  NIG: "NGA",
  NTH: "NLD",
  PHI: "PHL",
  POR: "PRT",
  ROC: "TWN",
  ROK: "KOR",
  SAF: "ZAF",
  SER: "SRB",
  SIN: "SGP",
  SPN: "ESP",
  SUD: "SDN",
  SWD: "SWE",
  SWZ: "CHE",
  TAI: "THA",
  TAZ: "TZA",
  UAE: "ARE",
  UAR: "EGY",
  UNK: "GBR",
  VTN: "VNM",
  ZAM: "ZMB",
};
