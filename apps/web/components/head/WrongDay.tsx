import { type CaseView, dayWords } from "@harmel/views";

interface WrongDayProps {
  view: CaseView;
  day: string | undefined;
  lastDay: string;
}

/** Says that the day in the address could not be shown, and which one is. */
export function WrongDay({ view, day, lastDay }: WrongDayProps) {
  if (!day) return null;
  return (
    <output className="notice">
      “<bdi>{day}</bdi>” is no day of this case. It can be seen as known on any day up to{" "}
      {dayWords(lastDay)}; this is {view.asOfText}.
    </output>
  );
}
