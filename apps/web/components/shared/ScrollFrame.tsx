import type { ReactNode } from "react";

interface ScrollFrameProps {
  label: string;
  className: string;
  children: ReactNode;
}

/** A frame that scrolls by itself; it takes the focus so that keys can scroll it. */
export function ScrollFrame({ label, className, children }: ScrollFrameProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- who has no mouse scrolls a focused frame with arrow keys
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
