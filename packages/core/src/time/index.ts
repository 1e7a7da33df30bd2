export { type Dating, firstDay, lastDay } from "./dating.ts";
export { type Day, dayNumber, dayText, isDay } from "./day.ts";
export { type IsoWeek, isoWeekOf } from "./week.ts";
