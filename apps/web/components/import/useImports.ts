"use client";

import { useCallback, useEffect, useState } from "react";
import type { ShownImports } from "../../server/imports/importsRoute.ts";
import { importsAddress } from "./importsAddress.ts";

const soon = 700;
const later = 4_000;
const resting = new Set(["asking", "done", "failed", "cancelled"]);

/** What the server said last, and whether it still answers. */
interface Heard {
  readonly list?: ShownImports;
  readonly isLost: boolean;
}

/** The imports of the server, asked for again and again: often while something happens. */
export function useImports() {
  const [heard, setHeard] = useState<Heard>();
  const refresh = useCallback(async () => {
    try {
      const response = await fetch(importsAddress(), { cache: "no-store" });
      // Signed out meanwhile: the page itself leads to where one signs in.
      if (response.status === 401) location.reload();
      if (!response.ok) throw new Error(response.statusText);
      const list = (await response.json()) as ShownImports;
      setHeard({ list, isLost: false });
    } catch {
      setHeard((before) => ({ ...before, isLost: true }));
    }
  }, []);
  useEffect(() => {
    const isBusy = heard?.list?.imports.some(({ state }) => !resting.has(state)) ?? false;
    const wait = heard === undefined ? 0 : isBusy && !heard.isLost ? soon : later;
    const timer = setTimeout(() => void refresh(), wait);
    return () => clearTimeout(timer);
  }, [heard, refresh]);
  return { list: heard?.list, isLost: heard?.isLost ?? false, refresh };
}
