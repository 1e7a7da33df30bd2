import type { ReactNode } from "react";

interface SectionProps {
  id: string;
  title: string;
  lead?: ReactNode;
  /** The address where it is explained. */
  method?: string;
  children: ReactNode;
}

/** A part of the page with its heading, and where to read how it is computed. */
export function Section({ id, title, lead, method, children }: SectionProps) {
  return (
    <section className="section" aria-labelledby={`${id}-title`} id={id}>
      <header className="section-head">
        <h2 id={`${id}-title`} dir="auto">
          {title}
        </h2>
        {lead && (
          <p className="lead" dir="auto">
            {lead}
          </p>
        )}
        {method && (
          <a className="method-link" href={method}>
            How is this computed?<span className="visually-hidden"> ({title})</span>
          </a>
        )}
      </header>
      {children}
    </section>
  );
}
