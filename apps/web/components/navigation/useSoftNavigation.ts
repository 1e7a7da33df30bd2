"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useTransition } from "react";

/** Goes to another state of the same page without a reload; the page says while it is under way. */
export function useSoftNavigation() {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  useEffect(() => {
    document.documentElement.toggleAttribute("data-pending", isPending);
  }, [isPending]);
  const go = useCallback(
    (href: string, how: "push" | "replace") => {
      startTransition(() => router[how](href, { scroll: false }));
    },
    [router],
  );
  return { go, isPending };
}
