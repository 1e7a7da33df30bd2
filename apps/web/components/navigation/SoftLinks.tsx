"use client";

import { type ReactNode, useEffect } from "react";
import { useSoftNavigation } from "./useSoftNavigation.ts";

/** Follows the page's links to its own other states without a reload; without scripts they are plain links. */
export function SoftLinks({ children }: { children: ReactNode }) {
  const { go } = useSoftNavigation();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const isPlain =
        event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      const link = event.target instanceof Element ? event.target.closest("a[href^='?']") : null;
      const href = link?.getAttribute("href");
      if (!isPlain || event.defaultPrevented || !href) return;
      event.preventDefault();
      go(href === "?" ? location.pathname : href, "push");
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [go]);
  return children;
}
