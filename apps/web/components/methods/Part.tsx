import type { ReactNode } from "react";

/** A part of the method: what it says in plain words, and what it makes of this case. */
export function Part({
  id,
  title,
  here,
  children,
}: {
  id: string;
  title: string;
  here?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      {here && <div className="here">{here}</div>}
    </section>
  );
}
