// Each domain word lists what it exports; the package exports each word by itself, too.
export * from "./analysis/index.ts";
export * from "./casebook/index.ts";
export * from "./comparison/index.ts";
export * from "./detection/index.ts";
export * from "./exchange/index.ts";
export * from "./explanations/index.ts";
export * from "./kinds/index.ts";
export * from "./numerics/index.ts";
export * from "./search/index.ts";
export * from "./spreadsheet/index.ts";
export * from "./streaming/index.ts";
export * from "./time/index.ts";
export * from "./versions/index.ts";
