import type { ReactNode } from "react";
import { caseAddressOf } from "../../server/forms/caseAddressOf.ts";
import { Masthead } from "../Masthead.tsx";

interface EditFrameProps {
  /** The case; none for a new one. */
  of?: { readonly id: string; readonly title: string };
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** What every page has around it on which a case is changed. */
export function EditFrame({ of, title, lead, children }: EditFrameProps) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Masthead current="cases" />
      <main className="page edit-page" id="main">
        <div className="part-head">
          {of && (
            <p className="part-case">
              <a href={caseAddressOf(of.id)} dir="auto">
                {of.title}
              </a>
            </p>
          )}
          <h1 dir="auto">{title}</h1>
          {lead && <div className="part-lead">{lead}</div>}
        </div>
        {children}
      </main>
    </>
  );
}
