import type { ReactNode } from "react";

/** A part of the brief under its heading. */
export function BriefPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="brief-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
