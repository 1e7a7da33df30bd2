"use client";

import { useCallback, useEffect, useState } from "react";
import { sendFile } from "./sendFile.ts";

/** A file that waits to be sent. */
export interface Upload {
  readonly id: string;
  readonly file: File;
  readonly format: string;
}

/** Sends files one after the other, and asks before the page is left while some are not sent. */
export function useUploads(refresh: () => Promise<void>) {
  const [queue, setQueue] = useState<readonly Upload[]>([]);
  const [notices, setNotices] = useState<readonly string[]>([]);
  const [current, ...waiting] = queue;
  useEffect(() => {
    if (current === undefined) return;
    // By then the server has it in its list.
    const timer = setTimeout(() => void refresh(), 100);
    const send = async () => {
      const notice = await sendFile(current);
      if (notice) setNotices((before) => [...before, notice]);
      setQueue((before) => before.filter((upload) => upload !== current));
      await refresh();
    };
    void send();
    return () => clearTimeout(timer);
  }, [current, refresh]);
  const isBusy = current !== undefined;
  useEffect(() => {
    if (!isBusy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isBusy]);
  const add = useCallback((files: readonly Upload[], refused: readonly string[]) => {
    setNotices(refused);
    setQueue((before) => [...before, ...files]);
  }, []);
  const drop = useCallback((upload: Upload) => {
    setQueue((before) => before.filter((other) => other !== upload));
  }, []);
  return { waiting, notices, add, drop };
}
