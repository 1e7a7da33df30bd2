export { casebookHash } from "../hash/casebookHash.ts";
export { closest } from "../integrity/closest.ts";
export { CasebookError } from "../integrity/casebookError.ts";
export { RecordGraph } from "../integrity/graph/RecordGraph.ts";
export type { Problem, ProblemCode } from "../integrity/problem.ts";
export { type CasebookMigration, migrateCasebook } from "../migrations/migrateCasebook.ts";
export { type Migration, casebookFormat } from "../migrations/migrations.ts";
export type { Actor } from "./actor.ts";
export { type Casebook, type ListName, casebookSchema, listSchemas } from "./casebook.ts";
export type { Channel, ChannelInterval, ChannelStatus } from "./channel.ts";
export type { Coder, Coding } from "./coding.ts";
export type { Aspect, Evidence, Magnitude, Stance } from "./evidence.ts";
export type { Indicator } from "./indicator.ts";
export { casebookJsonSchema } from "./jsonSchema.ts";
export type { Known } from "./known.ts";
export type { Observation, Silence } from "./notSeen.ts";
export { type CasebookCheck, checkCasebook, parseCasebook } from "./parseCasebook.ts";
export { type CasebookRecord, documentOf, recordsOf } from "./recordsOf.ts";
export type { Collection, Report } from "./report.ts";
export type { Place, Role, Signal } from "./signal.ts";
export type { Reliability, Source, Sphere } from "./source.ts";
export type {
  AnalystPhase,
  Assessment,
  Condition,
  Coverage,
  PhaseName,
  Prediction,
  WeekDirection,
} from "./statement.ts";
export type { Explanation, Question, Rating, Score, Tripwire, Turn } from "./turn.ts";
export { type RestrictedSource, withoutRestricted } from "./withoutRestricted.ts";
