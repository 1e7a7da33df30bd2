import type { ReactNode } from "react";
import { caseAddress } from "../../server/caseParts.ts";
import type { ShownCase } from "../../server/shownCase.ts";
import { WrongDay } from "../head/WrongDay.tsx";

interface PartHeadProps {
  shown: ShownCase;
  title: string;
  children: ReactNode;
}

/** The head of a further page of a case: whose page it is, what it answers, how to read it. */
export function PartHead({ shown: { loaded, query, wrongDay }, title, children }: PartHeadProps) {
  const { view, lastDay } = loaded;
  return (
    <div className="part-head">
      <WrongDay view={view} day={wrongDay} lastDay={lastDay} />
      <p className="part-case">
        <a href={caseAddress(view.id, "", { asOf: query.asOf })} dir="auto">
          {view.title}
        </a>
      </p>
      <h1>{title}</h1>
      <div className="part-lead">{children}</div>
    </div>
  );
}
