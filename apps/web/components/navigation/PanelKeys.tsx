"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Takes the focus when a signal is opened, closes on Escape, and gives the focus back. */
export function PanelKeys({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    root.current?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
    if (root.current) root.current.scrollTop = 0;
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape") root.current?.querySelector<HTMLElement>(".panel-close")?.click();
    };
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("keydown", close);
      if (before instanceof HTMLElement || before instanceof SVGElement)
        before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div className="panel" ref={root}>
      {children}
    </div>
  );
}
