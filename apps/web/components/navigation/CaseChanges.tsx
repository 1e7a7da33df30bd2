"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { watchCase } from "./watchCase.ts";

/** Shows the case anew when somebody changed it; without scripts the page shows it when it is loaded. */
export function CaseChanges({ id }: { id: string }) {
  const router = useRouter();
  useEffect(() => watchCase(id, () => router.refresh()), [id, router]);
  return null;
}
